// shift_add_csd_skip_zero: shift and add the digits of a weight, 1 rows of 2 lanes, uint3 x int8
//
// spec: {"accumulator":56,"activation_format":"int8","credits":1,"digits":"csd","form":"serial","group":4,"lanes":2,"max_groups":8,"pe":"shift_add","rows":1,"skip":true,"weight_format":"uint3","zero_point":true}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 572eb16c24b745fb254c46fce70d2611ae043284b23f5160cb03fb90638c52d6
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[5:0]  codes[row][lane]; 3 bits each, index 0 lowest
//   i__payload[21:6]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[37:22]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[40:38]  zero[row], code; used where a group ends; 3 bits each, index 0 lowest
//   i__payload[41:41]  ends_group
//   i__payload[42:42]  ends_row (ends its group too)
//   o__payload[55:0]  sum[row], signed, in units of 2**-24; 56 bits each, index 0 lowest
// Timing: interval by codes, at least 1; latency interval + 10 cycles

module shift_add_csd_skip_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
  reg \$auto$verilog_backend.cc:2505:dump_module$1  = 0;
  input i__valid;
  wire i__valid;
  input o__ready;
  wire o__ready;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output i__ready;
  wire i__ready;
  output [55:0] o__payload;
  wire [55:0] o__payload;
  output o__valid;
  wire o__valid;
  input [42:0] i__payload;
  wire [42:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [1:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  wire [30:0] \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg credits = 1'h1;
  wire [12:0] dots;
  wire signed [12:0] \dots[0] ;
  wire earn;
  reg ends_row_1 = 1'h0;
  reg ends_row_2 = 1'h0;
  reg ends_row_3 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_4;
  wire [16:0] factors;
  reg [16:0] \factors$34  = 17'h00000;
  wire [16:0] \factors$34[0] ;
  wire [4:0] \factors$34[0].shift ;
  wire signed [11:0] \factors$34[0].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  reg [16:0] factors_1 = 17'h00000;
  wire [16:0] \factors_1[0] ;
  wire [4:0] \factors_1[0].shift ;
  wire signed [11:0] \factors_1[0].significand ;
  (* init = 17'h00000 *)
  wire [16:0] factors_2;
  wire [16:0] \factors_2[0] ;
  wire [4:0] \factors_2[0].shift ;
  wire signed [11:0] \factors_2[0].significand ;
  reg group_done_1 = 1'h0;
  wire [12:0] i;
  wire signed [12:0] \i[0] ;
  wire [42:0] \i__payload$13 ;
  wire [5:0] \i__payload$13.codes ;
  wire [5:0] \i__payload$13.codes[0] ;
  wire [2:0] \i__payload$13.codes[0][0] ;
  wire [2:0] \i__payload$13.codes[0][1] ;
  wire [20:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [2:0] \i__payload$13.tag.zeros ;
  wire [2:0] \i__payload$13.tag.zeros[0] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [55:0] \i__payload$44 ;
  wire signed [55:0] \i__payload$44[0] ;
  wire [5:0] \i__payload.codes ;
  wire [5:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [20:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [2:0] \i__payload.tag.zeros ;
  wire [2:0] \i__payload.tag.zeros[0] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [42:0] o;
  wire [12:0] \o$33 ;
  wire signed [12:0] \o$33[0] ;
  wire [55:0] \o$41 ;
  wire signed [55:0] \o$41[0] ;
  wire [11:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [9:0] \o.sum_x ;
  wire [20:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [2:0] \o.tag.zeros ;
  wire [2:0] \o.tag.zeros[0] ;
  wire [55:0] \o__payload$46 ;
  wire signed [55:0] \o__payload$46[0] ;
  wire signed [55:0] \o__payload[0] ;
  wire \o__ready$47 ;
  wire \o__valid$48 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  reg scaled_2 = 1'h0;
  reg scaled_3 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_4;
  wire spend;
  wire signed [9:0] sum_x;
  wire [12:0] sums;
  wire [9:0] \sums$31 ;
  wire signed [9:0] \sums$31[0] ;
  wire [55:0] \sums$45 ;
  wire signed [55:0] \sums$45[0] ;
  wire signed [12:0] \sums[0] ;
  reg [20:0] tag_1 = 21'h000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [2:0] \tag_1.zeros ;
  wire [2:0] \tag_1.zeros[0] ;
  wire [11:0] terms;
  wire [9:0] \terms$24 ;
  wire signed [9:0] \terms$24[0] ;
  wire [55:0] \terms$40 ;
  wire signed [55:0] \terms$40[0] ;
  wire signed [11:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [2:0] zeros;
  wire [2:0] \zeros[0] ;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[41] | i__payload[42];
  assign accept = i__valid & i__ready;
  assign \$3  = ~ in_row;
  assign spend = accept & \$3 ;
  assign earn = o__valid & o__ready;
  assign \$4  = | tag_1[14:10];
  assign \$5  = - { \$4 , tag_1[9:0] };
  assign \$6  = | tag_1[14:10];
  assign \$7  = tag_1[15] ? \$5  : { 1'h0, \$6 , tag_1[9:0] };
  assign \$8  = ! tag_1[14:10];
  assign \$9  = tag_1[14:10] - 1'h1;
  assign \$10  = \$8  ? 6'h00 : \$9 ;
  assign \$11  = credits - spend;
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, earn });
  assign \$13  = ~ i__payload[42];
  assign \$14  = valid & \$24 [29];
  assign \$15  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= \$24 [30:10];
  always @(posedge clk)
    group_done_1 <= \$18 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$19 ;
  always @(posedge clk)
    scaled_2 <= \$20 ;
  always @(posedge clk)
    scaled_3 <= \$21 ;
  always @(posedge clk)
    \valid$36  <= \$22 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[20];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$23 ;
  \shift_add_csd_skip_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$173$0 (\$24 ),
    .\port$177$0 (terms),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_csd_skip_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$24 [29]),
    .rst(rst),
    .sums(dots),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_csd_skip_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_csd_skip_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \shift_add_csd_skip_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \shift_add_csd_skip_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$24 [29]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$24 [9:0]),
    .valid(valid)
  );
  \shift_add_csd_skip_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[18:16])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [0];
    if (rst) begin
      \$16  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$17  = in_row;
    if (accept) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$18  = \$14 ;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$19  = group_done_1;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$20  = scaled_1;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$21  = scaled_2;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$22  = scaled_3;
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = \$15 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$24 [29];
  assign o = { \$24 , terms };
  assign \valid$22  = valid;
  assign \last$23  = \$24 [29];
  assign \terms$24  = \$24 [9:0];
  assign sums = dots;
  assign zeros = tag_1[18:16];
  assign \sums$31  = sum_x;
  assign \o$33  = i;
  assign factors_2 = \factors$34 ;
  assign scaled_4 = \valid$36 ;
  assign ends_row_4 = \last$38 ;
  assign \o$41  = \terms$40 ;
  assign row_done_1 = \i__valid$42 ;
  assign \sums$45  = \i__payload$44 ;
  assign \o__payload$46  = o__payload;
  assign \o__ready$47  = o__ready;
  assign \o__valid$48  = o__valid;
  assign \i__payload.codes  = i__payload[5:0];
  assign \i__payload.codes[0]  = i__payload[5:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.x  = i__payload[21:6];
  assign \i__payload.x[0]  = i__payload[13:6];
  assign \i__payload.x[1]  = i__payload[21:14];
  assign \i__payload.tag  = i__payload[42:22];
  assign \i__payload.tag.scales  = i__payload[37:22];
  assign \i__payload.tag.scales[0]  = i__payload[37:22];
  assign \i__payload.tag.zeros  = i__payload[40:38];
  assign \i__payload.tag.zeros[0]  = i__payload[40:38];
  assign \i__payload.tag.ends_group  = i__payload[41];
  assign \i__payload.tag.ends_row  = i__payload[42];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [5:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [5:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [2:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [5:3];
  assign \i__payload$13.x  = \i__payload$13 [21:6];
  assign \i__payload$13.x[0]  = \i__payload$13 [13:6];
  assign \i__payload$13.x[1]  = \i__payload$13 [21:14];
  assign \i__payload$13.tag  = \i__payload$13 [42:22];
  assign \i__payload$13.tag.scales  = \i__payload$13 [37:22];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [37:22];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [40:38];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [40:38];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [41];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [42];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms;
  assign \o.sum_x  = \$24 [9:0];
  assign \o.tag  = \$24 [30:10];
  assign \o.tag.scales  = \$24 [25:10];
  assign \o.tag.scales[0]  = \$24 [25:10];
  assign \o.tag.zeros  = \$24 [28:26];
  assign \o.tag.zeros[0]  = \$24 [28:26];
  assign \o.tag.ends_group  = \$24 [29];
  assign \o.tag.ends_row  = \$24 [30];
  assign \terms[0]  = terms;
  assign \terms$24[0]  = \$24 [9:0];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[18:16];
  assign \tag_1.zeros[0]  = tag_1[18:16];
  assign \tag_1.ends_group  = tag_1[19];
  assign \tag_1.ends_row  = tag_1[20];
  assign \dots[0]  = dots;
  assign \sums[0]  = dots;
  assign \zeros[0]  = tag_1[18:16];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i;
  assign \o$33[0]  = i;
  assign \factors$34[0]  = \factors$34 ;
  assign \factors$34[0].significand  = \factors$34 [11:0];
  assign \factors$34[0].shift  = \factors$34 [16:12];
  assign \factors_2[0]  = \factors$34 ;
  assign \factors_2[0].significand  = \factors$34 [11:0];
  assign \factors_2[0].shift  = \factors$34 [16:12];
  assign \terms$40[0]  = \terms$40 ;
  assign \o$41[0]  = \terms$40 ;
  assign \i__payload$44[0]  = \i__payload$44 ;
  assign \sums$45[0]  = \i__payload$44 ;
  assign \o__payload$46[0]  = o__payload;
  assign \factors_1[0]  = factors_1;
  assign \factors_1[0].significand  = factors_1[11:0];
  assign \factors_1[0].shift  = factors_1[16:12];
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [41] = \$2 ;
  assign { \i__payload$13 [42], \i__payload$13 [40:0] } = { i__payload[42], i__payload[40:0] };
  assign \$1  = credits;
endmodule

module \shift_add_csd_skip_zero.front (rst, i__valid, i__ready, i__payload, \port$173$0 , \port$177$0 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [42:0] i__payload;
  wire [42:0] i__payload;
  output [30:0] \port$173$0 ;
  wire [30:0] \port$173$0 ;
  (* init = 12'h000 *)
  output [11:0] \port$177$0 ;
  wire [11:0] \port$177$0 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire \$18 ;
  wire [4:0] \$19 ;
  wire [5:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [4:0] \$26 ;
  wire [4:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [6:0] \$4 ;
  wire [3:0] \$40 ;
  wire \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire \$48 ;
  wire [3:0] \$49 ;
  wire [5:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire [8:0] \$55 ;
  wire [12:0] \$56 ;
  wire [12:0] \$57 ;
  wire [12:0] \$58 ;
  wire [12:0] \$59 ;
  wire [5:0] \$6 ;
  wire [12:0] \$60 ;
  wire [12:0] \$61 ;
  wire [14:0] \$62 ;
  wire [12:0] \$63 ;
  wire [12:0] \$64 ;
  wire [12:0] \$65 ;
  wire [12:0] \$66 ;
  wire [12:0] \$67 ;
  wire [12:0] \$68 ;
  wire [14:0] \$69 ;
  wire [3:0] \$7 ;
  wire [14:0] \$70 ;
  wire [14:0] \$71 ;
  wire [14:0] \$72 ;
  wire [14:0] \$73 ;
  wire [14:0] \$74 ;
  wire [14:0] \$75 ;
  wire [7:0] \$76 ;
  wire [7:0] \$77 ;
  wire [30:0] \$78 ;
  reg [11:0] \$79 ;
  wire [3:0] \$8 ;
  reg [11:0] \$80  = 12'h000;
  reg [42:0] \$81 ;
  reg \$82 ;
  reg [3:0] \$83 ;
  reg \$84 ;
  reg [3:0] \$85 ;
  reg [3:0] \$86 ;
  reg [3:0] \$87 ;
  reg [3:0] \$88 ;
  wire [15:0] \$89 ;
  wire \$9 ;
  wire [15:0] \$90 ;
  reg \$91 ;
  reg \$92 ;
  reg \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire accept;
  reg busy = 1'h0;
  wire signed [5:0] c_0_0;
  wire signed [5:0] c_0_1;
  wire \final ;
  wire signed [5:0] h_0_0;
  wire signed [5:0] h_0_1;
  reg [42:0] held = 43'h00000000000;
  wire [5:0] \held.codes ;
  wire [5:0] \held.codes[0] ;
  wire [2:0] \held.codes[0][0] ;
  wire [2:0] \held.codes[0][1] ;
  wire [20:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [2:0] \held.tag.zeros ;
  wire [2:0] \held.tag.zeros[0] ;
  wire [15:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  reg [15:0] i = 16'h0000;
  reg [15:0] \i$23  = 16'h0000;
  wire signed [7:0] \i$23[0] ;
  wire signed [7:0] \i$23[1] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire [5:0] \i__payload.codes ;
  wire [5:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [20:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [2:0] \i__payload.tag.zeros ;
  wire [2:0] \i__payload.tag.zeros[0] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  reg [3:0] left = 4'h0;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  reg [3:0] minus_held_0_0 = 4'h0;
  reg [3:0] minus_held_0_1 = 4'h0;
  reg more = 1'h0;
  wire [42:0] o;
  wire signed [11:0] \o$41 ;
  wire signed [9:0] \o$42 ;
  wire [11:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [9:0] \o.sum_x ;
  wire [20:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [2:0] \o.tag.zeros ;
  wire [2:0] \o.tag.zeros[0] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  reg [3:0] plus_held_0_0 = 4'h0;
  reg [3:0] plus_held_0_1 = 4'h0;
  wire [3:0] rest;
  wire signed [5:0] s_0_0;
  wire signed [5:0] s_0_1;
  reg signed [9:0] sum_x_1 = 10'h000;
  wire [20:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [15:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [2:0] \tag.zeros ;
  wire [2:0] \tag.zeros[0] ;
  reg [20:0] tag_1 = 21'h000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [2:0] \tag_1.zeros ;
  wire [2:0] \tag_1.zeros[0] ;
  reg [20:0] tag_2 = 21'h000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [2:0] \tag_2.zeros ;
  wire [2:0] \tag_2.zeros[0] ;
  reg [20:0] tag_3 = 21'h000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [2:0] \tag_3.zeros ;
  wire [2:0] \tag_3.zeros[0] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire signed [5:0] w_0_0;
  wire signed [5:0] w_0_1;
  wire [3:0] wanted;
  (* init = 16'h0000 *)
  wire [15:0] xs;
  wire signed [7:0] \xs[0] ;
  wire signed [7:0] \xs[1] ;
  assign \$3  = h_0_0 & c_0_0;
  assign \$4  = $signed({ 1'h0, i__payload[5:3] }) + $signed(h_0_1);
  assign c_0_1 = h_0_1 ^ \$4 [5:0];
  assign \$5  = \$4 [5:0] & c_0_1;
  assign \$6  = h_0_1 & c_0_1;
  assign \$7  = \$2 [3:0] | \$3 [3:0];
  assign \$8  = \$5 [3:0] | \$6 [3:0];
  assign \$9  = | { \$8 [0], \$7 [0] };
  assign \$10  = \$2 [3:0] | \$3 [3:0];
  assign \$11  = \$5 [3:0] | \$6 [3:0];
  assign \$12  = | { \$11 [1], \$10 [1] };
  assign \$13  = \$2 [3:0] | \$3 [3:0];
  assign \$14  = \$5 [3:0] | \$6 [3:0];
  assign \$15  = | { \$14 [2], \$13 [2] };
  assign \$16  = \$2 [3:0] | \$3 [3:0];
  assign \$17  = \$5 [3:0] | \$6 [3:0];
  assign \$18  = | { \$17 [3], \$16 [3] };
  assign \$19  = left - 1'h1;
  assign \$20  = { 1'h0, left } & \$19 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$21  = held[41] & \final ;
  assign \$22  = held[42] & \final ;
  assign \$23  = wanted - 1'h1;
  assign \$24  = { 1'h0, wanted } & \$23 ;
  assign \$25  = | \$24 ;
  assign \$26  = \$20 [3:0] - 1'h1;
  assign \$27  = { 1'h0, \$20 [3:0] } & \$26 ;
  assign \$28  = | \$27 ;
  assign \$29  = accept ? \$25  : \$28 ;
  assign \$30  = ~ \$20 [3:0];
  assign \$31  = left & \$30 ;
  assign \$32  = i__valid & i__ready;
  assign \$33  = i__valid & i__ready;
  assign \$34  = ~ \$20 [3:0];
  assign \$35  = left & \$34 ;
  assign \$36  = plus_held_0_0 & \$35 ;
  assign \$37  = | \$36 ;
  assign \$38  = ~ \$20 [3:0];
  assign \$39  = left & \$38 ;
  assign \$40  = minus_held_0_0 & \$39 ;
  assign \$41  = | \$40 ;
  assign \$42  = - $signed(held[13:6]);
  assign \$43  = \$41  ? \$42  : 9'h000;
  assign \$44  = \$37  ? { held[13], held[13:6] } : \$43 ;
  assign \$45  = ~ \$20 [3:0];
  assign \$46  = left & \$45 ;
  assign \$47  = plus_held_0_1 & \$46 ;
  assign \$48  = | \$47 ;
  assign \$49  = ~ \$20 [3:0];
  assign \$50  = left & \$49 ;
  assign \$51  = minus_held_0_1 & \$50 ;
  assign \$52  = | \$51 ;
  assign \$53  = - $signed(held[21:14]);
  assign \$54  = \$52  ? \$53  : 9'h000;
  assign \$55  = \$48  ? { held[21], held[21:14] } : \$54 ;
  assign \$57  = place_2[0] ? \$56  : 13'h0000;
  assign \$59  = place_2[0] ? \$58  : 13'h0000;
  assign \$61  = place_2[0] ? \$60  : 13'h0000;
  assign \$64  = place_2[1] ? \$63  : 13'h0000;
  assign \$66  = place_2[1] ? \$65  : 13'h0000;
  assign \$68  = place_2[1] ? \$67  : 13'h0000;
  assign \$69  = \$62  | { \$68 [12], \$66 [12], \$64  };
  assign \$71  = place_2[2] ? \$70  : 15'h0000;
  assign \$72  = \$69  | \$71 ;
  assign \$74  = place_2[3] ? \$73  : 15'h0000;
  assign \$75  = \$72  | \$74 ;
  assign \$76  = more ? 8'h00 : held[13:6];
  assign \$77  = more ? 8'h00 : held[21:14];
  always @(posedge clk)
    \$80  <= \$79 ;
  always @(posedge clk)
    held <= \$81 ;
  always @(posedge clk)
    busy <= \$82 ;
  always @(posedge clk)
    left <= \$83 ;
  always @(posedge clk)
    more <= \$84 ;
  always @(posedge clk)
    place_1 <= \$31 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    plus_held_0_0 <= \$85 ;
  always @(posedge clk)
    minus_held_0_0 <= \$86 ;
  always @(posedge clk)
    plus_held_0_1 <= \$87 ;
  always @(posedge clk)
    minus_held_0_1 <= \$88 ;
  always @(posedge clk)
    i <= \$89 ;
  always @(posedge clk)
    \i$23  <= \$90 ;
  always @(posedge clk)
    sum_x_1 <= { \$95 [8], \$95  };
  always @(posedge clk)
    valid_1 <= \$91 ;
  always @(posedge clk)
    valid_2 <= \$92 ;
  always @(posedge clk)
    valid <= \$93 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = $signed({ 1'h0, i__payload[2:0] }) + $signed(h_0_0);
  assign c_0_0 = h_0_0 ^ \$1 [5:0];
  assign \$2  = \$1 [5:0] & c_0_0;
  \shift_add_csd_skip_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$94 ),
    .rst(rst)
  );
  \shift_add_csd_skip_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$23 ),
    .level2_0(\$95 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$79  = \$75 [11:0];
    if (rst) begin
      \$79  = 12'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$81  = held;
    if (accept) begin
      \$81  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$82  = 1'h1;
    end else begin
      \$82  = more;
    end
    if (rst) begin
      \$82  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$83  = wanted;
    end else begin
      \$83  = \$20 [3:0];
    end
    if (rst) begin
      \$83  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$84  = \$29 ;
    if (rst) begin
      \$84  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$85  = plus_held_0_0;
    if (\$32 ) begin
      \$85  = \$2 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$86  = minus_held_0_0;
    if (\$32 ) begin
      \$86  = \$3 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$87  = plus_held_0_1;
    if (\$33 ) begin
      \$87  = \$5 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$88  = minus_held_0_1;
    if (\$33 ) begin
      \$88  = \$6 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$91  = busy;
    if (rst) begin
      \$91  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$92  = valid_1;
    if (rst) begin
      \$92  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$93  = valid_2;
    if (rst) begin
      \$93  = 1'h0;
    end
  end
  assign w_0_0 = { 3'h0, i__payload[2:0] };
  assign s_0_0 = \$1 [5:0];
  assign plus_0_0 = \$2 [3:0];
  assign minus_0_0 = \$3 [3:0];
  assign w_0_1 = { 3'h0, i__payload[5:3] };
  assign s_0_1 = \$4 [5:0];
  assign plus_0_1 = \$5 [3:0];
  assign minus_0_1 = \$6 [3:0];
  assign rest = \$20 [3:0];
  assign terms_0 = i;
  assign xs = \i$23 ;
  assign o = { \$78 , \$80  };
  assign valid_3 = valid;
  assign \o$41  = { \$94 [8], \$94 [8], \$94 [8], \$94  };
  assign \o$42  = { \$95 [8], \$95  };
  assign \port$173$0  = \$78 ;
  assign \port$177$0  = \$80 ;
  assign \i__payload.codes  = i__payload[5:0];
  assign \i__payload.codes[0]  = i__payload[5:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.x  = i__payload[21:6];
  assign \i__payload.x[0]  = i__payload[13:6];
  assign \i__payload.x[1]  = i__payload[21:14];
  assign \i__payload.tag  = i__payload[42:22];
  assign \i__payload.tag.scales  = i__payload[37:22];
  assign \i__payload.tag.scales[0]  = i__payload[37:22];
  assign \i__payload.tag.zeros  = i__payload[40:38];
  assign \i__payload.tag.zeros[0]  = i__payload[40:38];
  assign \i__payload.tag.ends_group  = i__payload[41];
  assign \i__payload.tag.ends_row  = i__payload[42];
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \i$23[0]  = \i$23 [7:0];
  assign \i$23[1]  = \i$23 [15:8];
  assign \xs[0]  = \i$23 [7:0];
  assign \xs[1]  = \i$23 [15:8];
  assign \o.dots  = \$80 ;
  assign \o.dots[0]  = \$80 ;
  assign \o.sum_x  = \$78 [9:0];
  assign \o.tag  = \$78 [30:10];
  assign \o.tag.scales  = \$78 [25:10];
  assign \o.tag.scales[0]  = \$78 [25:10];
  assign \o.tag.zeros  = \$78 [28:26];
  assign \o.tag.zeros[0]  = \$78 [28:26];
  assign \o.tag.ends_group  = \$78 [29];
  assign \o.tag.ends_row  = \$78 [30];
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.zeros  = tag[18:16];
  assign \tag.zeros[0]  = tag[18:16];
  assign \tag.ends_group  = tag[19];
  assign \tag.ends_row  = tag[20];
  assign \held.codes  = held[5:0];
  assign \held.codes[0]  = held[5:0];
  assign \held.codes[0][0]  = held[2:0];
  assign \held.codes[0][1]  = held[5:3];
  assign \held.x  = held[21:6];
  assign \held.x[0]  = held[13:6];
  assign \held.x[1]  = held[21:14];
  assign \held.tag  = held[42:22];
  assign \held.tag.scales  = held[37:22];
  assign \held.tag.scales[0]  = held[37:22];
  assign \held.tag.zeros  = held[40:38];
  assign \held.tag.zeros[0]  = held[40:38];
  assign \held.tag.ends_group  = held[41];
  assign \held.tag.ends_row  = held[42];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.zeros  = tag_3[18:16];
  assign \tag_3.zeros[0]  = tag_3[18:16];
  assign \tag_3.ends_group  = tag_3[19];
  assign \tag_3.ends_row  = tag_3[20];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[18:16];
  assign \tag_1.zeros[0]  = tag_1[18:16];
  assign \tag_1.ends_group  = tag_1[19];
  assign \tag_1.ends_row  = tag_1[20];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.zeros  = tag_2[18:16];
  assign \tag_2.zeros[0]  = tag_2[18:16];
  assign \tag_2.ends_group  = tag_2[19];
  assign \tag_2.ends_row  = tag_2[20];
  assign \$90 [15:8] = \$77 ;
  assign \$90 [7:0] = \$76 ;
  assign \$89 [15:8] = \$55 [7:0];
  assign \$89 [7:0] = \$44 [7:0];
  assign tag[20] = \$22 ;
  assign tag[19] = \$21 ;
  assign tag[18:0] = held[40:22];
  assign \$78 [30:10] = tag_3;
  assign \$78 [9:0] = sum_x_1;
  assign wanted[3] = \$18 ;
  assign wanted[2] = \$15 ;
  assign wanted[1] = \$12 ;
  assign wanted[0] = \$9 ;
  assign h_0_0 = { 4'h0, i__payload[2:1] };
  assign h_0_1 = { 4'h0, i__payload[5:4] };
  assign \$56  = { \$94 [8], \$94 [8], \$94 [8], \$94 [8], \$94  };
  assign \$58  = { \$94 [8], \$94 [8], \$94 [8], \$94 [8], \$94  };
  assign \$60  = { \$94 [8], \$94 [8], \$94 [8], \$94 [8], \$94  };
  assign \$62  = { \$61 [12], \$59 [12], \$57  };
  assign \$63  = { \$94 [8], \$94 [8], \$94 [8], \$94 , 1'h0 };
  assign \$65  = { \$94 [8], \$94 [8], \$94 [8], \$94 , 1'h0 };
  assign \$67  = { \$94 [8], \$94 [8], \$94 [8], \$94 , 1'h0 };
  assign \$70  = { \$94 [8], \$94 [8], \$94 [8], \$94 [8], \$94 , 2'h0 };
  assign \$73  = { \$94 [8], \$94 [8], \$94 [8], \$94 , 3'h0 };
endmodule

module \shift_add_csd_skip_zero.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] level2_0;
  reg signed [8:0] level2_0 = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  wire signed [11:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_csd_skip_zero.front.tree_x (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] level2_0;
  reg signed [8:0] level2_0 = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  wire signed [9:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_csd_skip_zero.group_sums (rst, last, terms, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input last;
  wire last;
  input [11:0] terms;
  wire [11:0] terms;
  input valid;
  wire valid;
  output [12:0] sums;
  reg [12:0] sums = 13'h0000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire [13:0] \$2 ;
  reg \$3 ;
  reg [12:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [12:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 13'h0000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [12:0];
    end
    if (rst) begin
      \$4  = 13'h0000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_csd_skip_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [55:0] i__payload;
  wire [55:0] i__payload;
  output [55:0] o__payload;
  reg [55:0] o__payload = 56'h00000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [55:0] \$8 ;
  (* init = 56'h00000000000000 *)
  wire [55:0] front;
  wire signed [55:0] \front[0] ;
  wire signed [55:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [55:0] \o__payload[0] ;
  wire put;
  wire refill;
  wire take;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = level + put;
  assign \$5  = \$4  - take;
  assign \$6  = put & refill;
  always @(posedge clk)
    level <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  assign i__ready = ~ level;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$7  = \$5 [0];
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$8  = o__payload;
    if (\$6 ) begin
      \$8  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \i__payload[0]  = i__payload;
  assign \$2  = level;
  assign o__valid = level;
endmodule

module \shift_add_csd_skip_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [55:0] terms;
  wire [55:0] terms;
  output [55:0] sums;
  reg [55:0] sums = 56'h00000000000000;
  input clk;
  wire clk;
  wire [55:0] \$1 ;
  wire [56:0] \$2 ;
  reg \$3 ;
  reg [55:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [55:0] \sums[0] ;
  wire signed [55:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 56'h00000000000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [55:0];
    end
    if (rst) begin
      \$4  = 56'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_csd_skip_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  output [55:0] o;
  reg [55:0] o = 56'h00000000000000;
  input [12:0] i;
  wire [12:0] i;
  input clk;
  wire clk;
  wire [24:0] \$1 ;
  wire [55:0] \$2 ;
  reg [55:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [12:0] \i[0] ;
  wire signed [55:0] \o[0] ;
  reg signed [24:0] product_0 = 25'h0000000;
  reg [4:0] shift_0_1 = 5'h00;
  assign \$1  = $signed(i) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = \$2 ;
    if (rst) begin
      \$3  = 56'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \shift_add_csd_skip_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [9:0] terms;
  wire [9:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [9:0] sums;
  reg [9:0] sums = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [10:0] \$2 ;
  reg \$3 ;
  reg [9:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [9:0] \sums[0] ;
  wire signed [9:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 10'h000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [9:0];
    end
    if (rst) begin
      \$4  = 10'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_csd_skip_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [2:0] zeros;
  wire [2:0] zeros;
  input [12:0] dots;
  wire [12:0] dots;
  input signed [9:0] sum_x;
  wire signed [9:0] sum_x;
  output [12:0] o;
  reg [12:0] o = 13'h0000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire [13:0] \$2 ;
  reg [12:0] \$3 ;
  reg signed [12:0] dot_0_1 = 13'h0000;
  wire signed [12:0] \dots[0] ;
  wire signed [12:0] \o[0] ;
  reg signed [12:0] offset_0 = 13'h0000;
  wire [2:0] \zeros[0] ;
  assign \$1  = $signed({ 1'h0, zeros }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  always @(posedge clk)
    dot_0_1 <= dots;
  always @(posedge clk)
    offset_0 <= \$1 ;
  always @(posedge clk)
    o <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$3  = \$2 [12:0];
    if (rst) begin
      \$3  = 13'h0000;
    end
  end
  assign \dots[0]  = dots;
  assign \zeros[0]  = zeros;
  assign \o[0]  = o;
endmodule
