// shift_add_fp16_serial_zero: shift and add the digits of a weight, 1 rows of 2 lanes, uint4 x fp16
//
// spec: {"accumulator":89,"activation_format":"fp16","credits":4,"digits":"binary","form":"serial","group":4,"lanes":2,"max_groups":4,"pe":"shift_add","rows":1,"skip":false,"weight_format":"uint4","zero_point":true}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: f66faf6a1126047ad8f8d856b9948c97d978500cb3c6bb9690a6392bc170f9fd
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[7:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[39:8]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[55:40]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[59:56]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[60:60]  ends_group
//   i__payload[61:61]  ends_row (ends its group too)
//   o__payload[88:0]  sum[row], signed, in units of 2**-48; 89 bits each, index 0 lowest
// Timing: a beat every 4 cycles; a result 15 cycles after the beat that ends its row

module shift_add_fp16_serial_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [88:0] o__payload;
  wire [88:0] o__payload;
  output o__valid;
  wire o__valid;
  input [61:0] i__payload;
  wire [61:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg [2:0] \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  wire [64:0] \$24 ;
  wire \$3 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire [46:0] dots;
  wire signed [46:0] \dots[0] ;
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
  wire [46:0] i;
  wire signed [46:0] \i[0] ;
  wire [61:0] \i__payload$13 ;
  wire [7:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [21:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [3:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire [88:0] \i__payload$44 ;
  wire signed [88:0] \i__payload$44[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [21:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [3:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [110:0] o;
  wire [46:0] \o$33 ;
  wire signed [46:0] \o$33[0] ;
  wire [88:0] \o$41 ;
  wire signed [88:0] \o$41[0] ;
  wire [45:0] \o.dots ;
  wire signed [45:0] \o.dots[0] ;
  wire signed [42:0] \o.sum_x ;
  wire [21:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [3:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [88:0] \o__payload$46 ;
  wire signed [88:0] \o__payload$46[0] ;
  wire signed [88:0] \o__payload[0] ;
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
  wire signed [42:0] sum_x;
  wire [46:0] sums;
  wire [42:0] \sums$31 ;
  wire signed [42:0] \sums$31[0] ;
  wire [88:0] \sums$45 ;
  wire signed [88:0] \sums$45[0] ;
  wire signed [46:0] \sums[0] ;
  reg [21:0] tag_1 = 22'h000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [3:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [45:0] terms;
  wire [42:0] \terms$24 ;
  wire signed [42:0] \terms$24[0] ;
  wire [88:0] \terms$40 ;
  wire signed [88:0] \terms$40[0] ;
  wire signed [45:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [3:0] zeros;
  wire [3:0] \zeros[0] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[60] | i__payload[61];
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
  assign \$13  = ~ i__payload[61];
  assign \$14  = valid & \$24 [63];
  assign \$15  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= \$24 [64:43];
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
    ends_row_1 <= tag_1[21];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$23 ;
  \shift_add_fp16_serial_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$210$0 (\$24 ),
    .\port$214$0 (terms),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_fp16_serial_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$24 [63]),
    .rst(rst),
    .sums(dots),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_fp16_serial_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_fp16_serial_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \shift_add_fp16_serial_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \shift_add_fp16_serial_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$24 [63]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$24 [42:0]),
    .valid(valid)
  );
  \shift_add_fp16_serial_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[19:16])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [2:0];
    if (rst) begin
      \$16  = 3'h4;
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
  assign last = \$24 [63];
  assign o = { \$24 , terms };
  assign \valid$22  = valid;
  assign \last$23  = \$24 [63];
  assign \terms$24  = \$24 [42:0];
  assign sums = dots;
  assign zeros = tag_1[19:16];
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
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[23:8];
  assign \i__payload.x[1]  = i__payload[39:24];
  assign \i__payload.tag  = i__payload[61:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.zeros  = i__payload[59:56];
  assign \i__payload.tag.zeros[0]  = i__payload[59:56];
  assign \i__payload.tag.ends_group  = i__payload[60];
  assign \i__payload.tag.ends_row  = i__payload[61];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.x  = \i__payload$13 [39:8];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:8];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:24];
  assign \i__payload$13.tag  = \i__payload$13 [61:40];
  assign \i__payload$13.tag.scales  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [59:56];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [59:56];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [60];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [61];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms;
  assign \o.sum_x  = \$24 [42:0];
  assign \o.tag  = \$24 [64:43];
  assign \o.tag.scales  = \$24 [58:43];
  assign \o.tag.scales[0]  = \$24 [58:43];
  assign \o.tag.zeros  = \$24 [62:59];
  assign \o.tag.zeros[0]  = \$24 [62:59];
  assign \o.tag.ends_group  = \$24 [63];
  assign \o.tag.ends_row  = \$24 [64];
  assign \terms[0]  = terms;
  assign \terms$24[0]  = \$24 [42:0];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[19:16];
  assign \tag_1.zeros[0]  = tag_1[19:16];
  assign \tag_1.ends_group  = tag_1[20];
  assign \tag_1.ends_row  = tag_1[21];
  assign \dots[0]  = dots;
  assign \sums[0]  = dots;
  assign \zeros[0]  = tag_1[19:16];
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
  assign \i__payload$13 [60] = \$2 ;
  assign { \i__payload$13 [61], \i__payload$13 [59:0] } = { i__payload[61], i__payload[59:0] };
endmodule

module \shift_add_fp16_serial_zero.front (rst, i__valid, i__ready, i__payload, \port$210$0 , \port$214$0 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [61:0] i__payload;
  wire [61:0] i__payload;
  output [64:0] \port$210$0 ;
  wire [64:0] \port$210$0 ;
  (* init = 46'h000000000000 *)
  output [45:0] \port$214$0 ;
  wire [45:0] \port$214$0 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [4:0] \$10 ;
  reg \$100 ;
  reg [3:0] \$101 ;
  reg \$102 ;
  wire [23:0] \$103 ;
  wire [81:0] \$104 ;
  wire [23:0] \$105 ;
  wire [81:0] \$106 ;
  reg \$107 ;
  reg \$108 ;
  reg \$109 ;
  wire \$11 ;
  reg \$110 ;
  wire [41:0] \$111 ;
  wire [41:0] \$112 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire [3:0] \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [5:0] \$22 ;
  wire [5:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire [11:0] \$29 ;
  wire [4:0] \$3 ;
  wire \$30 ;
  wire [11:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [11:0] \$37 ;
  wire \$38 ;
  wire [11:0] \$39 ;
  wire [4:0] \$4 ;
  wire [12:0] \$40 ;
  wire [12:0] \$41 ;
  wire [12:0] \$42 ;
  wire [3:0] \$43 ;
  wire [3:0] \$44 ;
  wire [3:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [11:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire [11:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire [3:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [11:0] \$56 ;
  wire \$57 ;
  wire [11:0] \$58 ;
  wire [12:0] \$59 ;
  wire [3:0] \$6 ;
  wire [12:0] \$60 ;
  wire [12:0] \$61 ;
  wire [42:0] \$62 ;
  wire [42:0] \$63 ;
  wire [46:0] \$64 ;
  wire [46:0] \$65 ;
  wire [46:0] \$66 ;
  wire [46:0] \$67 ;
  wire [46:0] \$68 ;
  wire [46:0] \$69 ;
  wire \$7 ;
  wire [48:0] \$70 ;
  wire [46:0] \$71 ;
  wire [46:0] \$72 ;
  wire [46:0] \$73 ;
  wire [46:0] \$74 ;
  wire [46:0] \$75 ;
  wire [46:0] \$76 ;
  wire [48:0] \$77 ;
  wire [48:0] \$78 ;
  wire [48:0] \$79 ;
  wire \$8 ;
  wire [48:0] \$80 ;
  wire [48:0] \$81 ;
  wire [48:0] \$82 ;
  wire [48:0] \$83 ;
  wire \$84 ;
  wire [11:0] \$85 ;
  wire \$86 ;
  wire [11:0] \$87 ;
  wire [11:0] \$88 ;
  wire \$89 ;
  wire [4:0] \$9 ;
  wire [11:0] \$90 ;
  wire \$91 ;
  wire [11:0] \$92 ;
  wire [11:0] \$93 ;
  wire [42:0] \$94 ;
  wire [42:0] \$95 ;
  wire [64:0] \$96 ;
  reg [45:0] \$97 ;
  reg [45:0] \$98  = 46'h000000000000;
  reg [61:0] \$99 ;
  wire accept;
  reg busy = 1'h0;
  reg [4:0] exponent_0_1 = 5'h00;
  reg [4:0] exponent_1_1 = 5'h00;
  wire \final ;
  reg [61:0] held = 62'h0000000000000000;
  wire [7:0] \held.codes ;
  wire [7:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [21:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [3:0] \held.tag.zeros ;
  wire [3:0] \held.tag.zeros[0] ;
  wire [31:0] \held.x ;
  wire signed [15:0] \held.x[0] ;
  wire signed [15:0] \held.x[1] ;
  reg [81:0] i = 82'h000000000000000000000;
  reg [81:0] \i$20  = 82'h000000000000000000000;
  wire signed [40:0] \i$20[0] ;
  wire signed [40:0] \i$20[1] ;
  wire signed [40:0] \i[0] ;
  wire signed [40:0] \i[1] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [21:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [3:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  reg [3:0] left = 4'h0;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_held_0_0;
  wire [3:0] minus_held_0_1;
  reg more = 1'h0;
  wire [110:0] o;
  wire signed [45:0] \o$37 ;
  wire signed [42:0] \o$39 ;
  wire [45:0] \o.dots ;
  wire signed [45:0] \o.dots[0] ;
  wire signed [42:0] \o.sum_x ;
  wire [21:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [3:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  reg [3:0] place_3 = 4'h0;
  (* init = 82'h000000000000000000000 *)
  wire [81:0] placed_0;
  wire signed [40:0] \placed_0[0] ;
  wire signed [40:0] \placed_0[1] ;
  (* init = 82'h000000000000000000000 *)
  wire [81:0] placed_x;
  wire signed [40:0] \placed_x[0] ;
  wire signed [40:0] \placed_x[1] ;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  wire [3:0] plus_held_0_0;
  wire [3:0] plus_held_0_1;
  wire [3:0] rest;
  reg signed [42:0] sum_x_1 = 43'h00000000000;
  wire [21:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [15:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [3:0] \tag.zeros ;
  wire [3:0] \tag.zeros[0] ;
  reg [21:0] tag_1 = 22'h000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [3:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  reg [21:0] tag_2 = 22'h000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [3:0] \tag_2.zeros ;
  wire [3:0] \tag_2.zeros[0] ;
  reg [21:0] tag_3 = 22'h000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [3:0] \tag_3.zeros ;
  wire [3:0] \tag_3.zeros[0] ;
  reg [21:0] tag_4 = 22'h000000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [15:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  wire [3:0] \tag_4.zeros ;
  wire [3:0] \tag_4.zeros[0] ;
  reg [23:0] terms_0 = 24'h000000;
  wire signed [11:0] \terms_0[0] ;
  wire signed [11:0] \terms_0[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  wire [3:0] wanted;
  reg [23:0] xs = 24'h000000;
  wire signed [11:0] \xs[0] ;
  wire signed [11:0] \xs[1] ;
  assign \$3  = left - 1'h1;
  assign \$4  = { 1'h0, left } & \$3 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$7  = held[60] & \final ;
  assign \$8  = held[61] & \final ;
  assign \$12  = \$4 [3:0] - 1'h1;
  assign \$13  = { 1'h0, \$4 [3:0] } & \$12 ;
  assign \$14  = | \$13 ;
  assign \$15  = accept ? 1'h1 : \$14 ;
  assign \$16  = ~ \$4 [3:0];
  assign \$17  = left & \$16 ;
  assign \$18  = | held[22:18];
  assign \$19  = held[22:18] - 1'h1;
  assign \$20  = \$18  ? \$19  : 6'h00;
  assign \$21  = | held[38:34];
  assign \$22  = held[38:34] - 1'h1;
  assign \$23  = \$21  ? \$22  : 6'h00;
  assign \$24  = ~ \$4 [3:0];
  assign \$25  = left & \$24 ;
  assign \$26  = plus_held_0_0 & \$25 ;
  assign \$27  = | \$26 ;
  assign \$28  = | held[22:18];
  assign \$29  = - { \$28 , held[17:8] };
  assign \$30  = | held[22:18];
  assign \$31  = held[23] ? \$29  : { 1'h0, \$30 , held[17:8] };
  assign \$32  = ~ \$4 [3:0];
  assign \$33  = left & \$32 ;
  assign \$36  = | held[22:18];
  assign \$37  = - { \$36 , held[17:8] };
  assign \$38  = | held[22:18];
  assign \$39  = held[23] ? \$37  : { 1'h0, \$38 , held[17:8] };
  assign \$40  = - $signed(\$39 );
  assign \$42  = \$27  ? { \$31 [11], \$31  } : 13'h0000;
  assign \$43  = ~ \$4 [3:0];
  assign \$44  = left & \$43 ;
  assign \$45  = plus_held_0_1 & \$44 ;
  assign \$46  = | \$45 ;
  assign \$47  = | held[38:34];
  assign \$48  = - { \$47 , held[33:24] };
  assign \$49  = | held[38:34];
  assign \$50  = held[39] ? \$48  : { 1'h0, \$49 , held[33:24] };
  assign \$51  = ~ \$4 [3:0];
  assign \$52  = left & \$51 ;
  assign \$55  = | held[38:34];
  assign \$56  = - { \$55 , held[33:24] };
  assign \$57  = | held[38:34];
  assign \$58  = held[39] ? \$56  : { 1'h0, \$57 , held[33:24] };
  assign \$59  = - $signed(\$58 );
  assign \$61  = \$46  ? { \$50 [11], \$50  } : 13'h0000;
  assign \$62  = $signed(terms_0[11:0]) << exponent_0_1;
  assign \$63  = $signed(terms_0[23:12]) << exponent_1_1;
  assign \$65  = place_3[0] ? \$64  : 47'h000000000000;
  assign \$67  = place_3[0] ? \$66  : 47'h000000000000;
  assign \$69  = place_3[0] ? \$68  : 47'h000000000000;
  assign \$72  = place_3[1] ? \$71  : 47'h000000000000;
  assign \$74  = place_3[1] ? \$73  : 47'h000000000000;
  assign \$76  = place_3[1] ? \$75  : 47'h000000000000;
  assign \$77  = \$70  | { \$76 [46], \$74 [46], \$72  };
  assign \$79  = place_3[2] ? \$78  : 49'h0000000000000;
  assign \$80  = \$77  | \$79 ;
  assign \$82  = place_3[3] ? \$81  : 49'h0000000000000;
  assign \$83  = \$80  | \$82 ;
  assign \$84  = | held[22:18];
  assign \$85  = - { \$84 , held[17:8] };
  assign \$86  = | held[22:18];
  assign \$87  = held[23] ? \$85  : { 1'h0, \$86 , held[17:8] };
  assign \$88  = more ? 12'h000 : \$87 ;
  assign \$89  = | held[38:34];
  assign \$90  = - { \$89 , held[33:24] };
  assign \$91  = | held[38:34];
  assign \$92  = held[39] ? \$90  : { 1'h0, \$91 , held[33:24] };
  assign \$93  = more ? 12'h000 : \$92 ;
  assign \$94  = $signed(xs[11:0]) << exponent_0_1;
  assign \$95  = $signed(xs[23:12]) << exponent_1_1;
  always @(posedge clk)
    \$98  <= \$97 ;
  always @(posedge clk)
    held <= \$99 ;
  always @(posedge clk)
    busy <= \$100 ;
  always @(posedge clk)
    left <= \$101 ;
  always @(posedge clk)
    more <= \$102 ;
  always @(posedge clk)
    place_1 <= \$17 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    place_3 <= place_2;
  always @(posedge clk)
    exponent_0_1 <= \$20 [4:0];
  always @(posedge clk)
    exponent_1_1 <= \$23 [4:0];
  always @(posedge clk)
    terms_0 <= \$103 ;
  always @(posedge clk)
    i <= \$104 ;
  always @(posedge clk)
    xs <= \$105 ;
  always @(posedge clk)
    \i$20  <= \$106 ;
  always @(posedge clk)
    sum_x_1 <= { \$112 [41], \$112  };
  always @(posedge clk)
    valid_1 <= \$107 ;
  always @(posedge clk)
    valid_2 <= \$108 ;
  always @(posedge clk)
    valid_3 <= \$109 ;
  always @(posedge clk)
    valid <= \$110 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  \shift_add_fp16_serial_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$111 ),
    .rst(rst)
  );
  \shift_add_fp16_serial_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$20 ),
    .level2_0(\$112 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$97  = \$83 [45:0];
    if (rst) begin
      \$97  = 46'h000000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$99  = held;
    if (accept) begin
      \$99  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$100  = 1'h1;
    end else begin
      \$100  = more;
    end
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$101  = wanted;
    end else begin
      \$101  = \$4 [3:0];
    end
    if (rst) begin
      \$101  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$102  = \$15 ;
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$107  = busy;
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$108  = valid_1;
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$109  = valid_2;
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$110  = valid_3;
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  assign rest = \$4 [3:0];
  assign placed_0 = i;
  assign placed_x = \i$20 ;
  assign o = { \$96 , \$98  };
  assign valid_4 = valid;
  assign \o$37  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111  };
  assign \o$39  = { \$112 [41], \$112  };
  assign \port$210$0  = \$96 ;
  assign \port$214$0  = \$98 ;
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[23:8];
  assign \i__payload.x[1]  = i__payload[39:24];
  assign \i__payload.tag  = i__payload[61:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.zeros  = i__payload[59:56];
  assign \i__payload.tag.zeros[0]  = i__payload[59:56];
  assign \i__payload.tag.ends_group  = i__payload[60];
  assign \i__payload.tag.ends_row  = i__payload[61];
  assign \held.codes  = held[7:0];
  assign \held.codes[0]  = held[7:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.x  = held[39:8];
  assign \held.x[0]  = held[23:8];
  assign \held.x[1]  = held[39:24];
  assign \held.tag  = held[61:40];
  assign \held.tag.scales  = held[55:40];
  assign \held.tag.scales[0]  = held[55:40];
  assign \held.tag.zeros  = held[59:56];
  assign \held.tag.zeros[0]  = held[59:56];
  assign \held.tag.ends_group  = held[60];
  assign \held.tag.ends_row  = held[61];
  assign \i[0]  = i[40:0];
  assign \i[1]  = i[81:41];
  assign \placed_0[0]  = i[40:0];
  assign \placed_0[1]  = i[81:41];
  assign \i$20[0]  = \i$20 [40:0];
  assign \i$20[1]  = \i$20 [81:41];
  assign \placed_x[0]  = \i$20 [40:0];
  assign \placed_x[1]  = \i$20 [81:41];
  assign \o.dots  = \$98 ;
  assign \o.dots[0]  = \$98 ;
  assign \o.sum_x  = \$96 [42:0];
  assign \o.tag  = \$96 [64:43];
  assign \o.tag.scales  = \$96 [58:43];
  assign \o.tag.scales[0]  = \$96 [58:43];
  assign \o.tag.zeros  = \$96 [62:59];
  assign \o.tag.zeros[0]  = \$96 [62:59];
  assign \o.tag.ends_group  = \$96 [63];
  assign \o.tag.ends_row  = \$96 [64];
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.zeros  = tag[19:16];
  assign \tag.zeros[0]  = tag[19:16];
  assign \tag.ends_group  = tag[20];
  assign \tag.ends_row  = tag[21];
  assign \tag_4.scales  = tag_4[15:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.zeros  = tag_4[19:16];
  assign \tag_4.zeros[0]  = tag_4[19:16];
  assign \tag_4.ends_group  = tag_4[20];
  assign \tag_4.ends_row  = tag_4[21];
  assign \terms_0[0]  = terms_0[11:0];
  assign \terms_0[1]  = terms_0[23:12];
  assign \xs[0]  = xs[11:0];
  assign \xs[1]  = xs[23:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[19:16];
  assign \tag_1.zeros[0]  = tag_1[19:16];
  assign \tag_1.ends_group  = tag_1[20];
  assign \tag_1.ends_row  = tag_1[21];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.zeros  = tag_2[19:16];
  assign \tag_2.zeros[0]  = tag_2[19:16];
  assign \tag_2.ends_group  = tag_2[20];
  assign \tag_2.ends_row  = tag_2[21];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.zeros  = tag_3[19:16];
  assign \tag_3.zeros[0]  = tag_3[19:16];
  assign \tag_3.ends_group  = tag_3[20];
  assign \tag_3.ends_row  = tag_3[21];
  assign \$106 [81:41] = \$95 [40:0];
  assign \$106 [40:0] = \$94 [40:0];
  assign \$105 [23:12] = \$93 ;
  assign \$105 [11:0] = \$88 ;
  assign \$104 [81:41] = \$63 [40:0];
  assign \$104 [40:0] = \$62 [40:0];
  assign \$103 [23:12] = \$61 [11:0];
  assign \$103 [11:0] = \$42 [11:0];
  assign tag[21] = \$8 ;
  assign tag[20] = \$7 ;
  assign tag[19:0] = held[59:40];
  assign \$96 [64:43] = tag_4;
  assign \$96 [42:0] = sum_x_1;
  assign \$1  = 4'hf;
  assign plus_0_0 = i__payload[3:0];
  assign minus_0_0 = 4'h0;
  assign \$2  = 4'hf;
  assign plus_0_1 = i__payload[7:4];
  assign minus_0_1 = 4'h0;
  assign wanted = 4'hf;
  assign \$5  = 4'hf;
  assign plus_held_0_0 = held[3:0];
  assign minus_held_0_0 = 4'h0;
  assign \$6  = 4'hf;
  assign plus_held_0_1 = held[7:4];
  assign minus_held_0_1 = 4'h0;
  assign \$9  = 5'h0e;
  assign \$10  = 5'h0e;
  assign \$11  = 1'h1;
  assign \$34  = 4'h0;
  assign \$35  = 1'h0;
  assign \$41  = 13'h0000;
  assign \$53  = 4'h0;
  assign \$54  = 1'h0;
  assign \$60  = 13'h0000;
  assign \$64  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111  };
  assign \$66  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111  };
  assign \$68  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111  };
  assign \$70  = { \$69 [46], \$67 [46], \$65  };
  assign \$71  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 , 1'h0 };
  assign \$73  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 , 1'h0 };
  assign \$75  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 , 1'h0 };
  assign \$78  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 , 2'h0 };
  assign \$81  = { \$111 [41], \$111 [41], \$111 [41], \$111 [41], \$111 , 3'h0 };
endmodule

module \shift_add_fp16_serial_zero.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [81:0] i;
  wire [81:0] i;
  output signed [41:0] level2_0;
  reg signed [41:0] level2_0 = 42'h00000000000;
  input clk;
  wire clk;
  wire signed [40:0] \i[0] ;
  wire signed [40:0] \i[1] ;
  wire signed [41:0] level1_0;
  wire signed [45:0] o;
  assign level1_0 = $signed(i[40:0]) + $signed(i[81:41]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[41], level2_0[41], level2_0[41], level2_0[41], level2_0 };
  assign \i[0]  = i[40:0];
  assign \i[1]  = i[81:41];
endmodule

module \shift_add_fp16_serial_zero.front.tree_x (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [81:0] i;
  wire [81:0] i;
  output signed [41:0] level2_0;
  reg signed [41:0] level2_0 = 42'h00000000000;
  input clk;
  wire clk;
  wire signed [40:0] \i[0] ;
  wire signed [40:0] \i[1] ;
  wire signed [41:0] level1_0;
  wire signed [42:0] o;
  assign level1_0 = $signed(i[40:0]) + $signed(i[81:41]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[41], level2_0 };
  assign \i[0]  = i[40:0];
  assign \i[1]  = i[81:41];
endmodule

module \shift_add_fp16_serial_zero.group_sums (rst, last, terms, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input last;
  wire last;
  input [45:0] terms;
  wire [45:0] terms;
  input valid;
  wire valid;
  output [46:0] sums;
  reg [46:0] sums = 47'h000000000000;
  input clk;
  wire clk;
  wire [46:0] \$1 ;
  wire [47:0] \$2 ;
  reg \$3 ;
  reg [46:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [46:0] \sums[0] ;
  wire signed [45:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 47'h000000000000 : sums;
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
      \$4  = \$2 [46:0];
    end
    if (rst) begin
      \$4  = 47'h000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_fp16_serial_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [88:0] i__payload;
  wire [88:0] i__payload;
  output [88:0] o__payload;
  reg [88:0] o__payload = 89'h00000000000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire [2:0] \$17 ;
  reg [2:0] \$18 ;
  reg [88:0] \$19 ;
  wire \$2 ;
  reg [1:0] \$20 ;
  reg [1:0] \$21 ;
  wire \$3 ;
  wire \$4 ;
  wire [3:0] \$5 ;
  wire [4:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  reg [1:0] \$signature__addr  = 2'h0;
  wire [88:0] \$signature__data ;
  wire signed [88:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 89'h00000000000000000000000 *)
  wire [88:0] front;
  wire signed [88:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [88:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [88:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [88:0] store_out__data;
  wire signed [88:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [88:0] rest [2:0];
  initial begin
    rest[0] = 89'h00000000000000000000000;
    rest[1] = 89'h00000000000000000000000;
    rest[2] = 89'h00000000000000000000000;
  end
  always @(posedge clk) begin
    if (\$signature__en )
      rest[\$signature__addr ] <= i__payload;
  end
  assign store_out__data = rest[store_out__addr];
  assign i__ready = level != 3'h4;
  assign o__valid = | level;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$2  = level == 1'h1;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = ~ refill;
  assign \$signature__en  = put & \$4 ;
  assign \$5  = level + put;
  assign \$6  = \$5  - take;
  assign \$7  = put & refill;
  assign \$8  = ~ refill;
  assign \$9  = put & \$8 ;
  assign \$10  = \$signature__addr  == 2'h2;
  assign \$11  = \$signature__addr  + 1'h1;
  assign \$12  = \$10  ? 3'h0 : \$11 ;
  assign \$13  = level > 1'h1;
  assign \$14  = take & \$13 ;
  assign \$15  = store_out__addr == 2'h2;
  assign \$16  = store_out__addr + 1'h1;
  assign \$17  = \$15  ? 3'h0 : \$16 ;
  always @(posedge clk)
    level <= \$18 ;
  always @(posedge clk)
    o__payload <= \$19 ;
  always @(posedge clk)
    \$signature__addr  <= \$20 ;
  always @(posedge clk)
    store_out__addr <= \$21 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$21  = store_out__addr;
    if (\$14 ) begin
      \$21  = \$17 [1:0];
    end
    if (rst) begin
      \$21  = 2'h0;
    end
  end
  assign front = o__payload;
  assign tail = \$signature__addr ;
  assign \$signature__data  = i__payload;
  assign head = store_out__addr;
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \$signature__data[0]  = i__payload;
  assign \i__payload[0]  = i__payload;
  assign \store_out__data[0]  = store_out__data;
endmodule

module \shift_add_fp16_serial_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [88:0] terms;
  wire [88:0] terms;
  output [88:0] sums;
  reg [88:0] sums = 89'h00000000000000000000000;
  input clk;
  wire clk;
  wire [88:0] \$1 ;
  wire [89:0] \$2 ;
  reg \$3 ;
  reg [88:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [88:0] \sums[0] ;
  wire signed [88:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 89'h00000000000000000000000 : sums;
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
      \$4  = \$2 [88:0];
    end
    if (rst) begin
      \$4  = 89'h00000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_fp16_serial_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  output [88:0] o;
  reg [88:0] o = 89'h00000000000000000000000;
  input [46:0] i;
  wire [46:0] i;
  input clk;
  wire clk;
  wire [58:0] \$1 ;
  wire [89:0] \$2 ;
  reg [88:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [46:0] \i[0] ;
  wire signed [88:0] \o[0] ;
  reg signed [58:0] product_0 = 59'h000000000000000;
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
    \$3  = \$2 [88:0];
    if (rst) begin
      \$3  = 89'h00000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \shift_add_fp16_serial_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [42:0] terms;
  wire [42:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [42:0] sums;
  reg [42:0] sums = 43'h00000000000;
  input clk;
  wire clk;
  wire [42:0] \$1 ;
  wire [43:0] \$2 ;
  reg \$3 ;
  reg [42:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [42:0] \sums[0] ;
  wire signed [42:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 43'h00000000000 : sums;
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
      \$4  = \$2 [42:0];
    end
    if (rst) begin
      \$4  = 43'h00000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_fp16_serial_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [3:0] zeros;
  wire [3:0] zeros;
  input [46:0] dots;
  wire [46:0] dots;
  input signed [42:0] sum_x;
  wire signed [42:0] sum_x;
  output [46:0] o;
  reg [46:0] o = 47'h000000000000;
  input clk;
  wire clk;
  wire [46:0] \$1 ;
  wire [47:0] \$2 ;
  reg [46:0] \$3 ;
  reg signed [46:0] dot_0_1 = 47'h000000000000;
  wire signed [46:0] \dots[0] ;
  wire signed [46:0] \o[0] ;
  reg signed [46:0] offset_0 = 47'h000000000000;
  wire [3:0] \zeros[0] ;
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
    \$3  = \$2 [46:0];
    if (rst) begin
      \$3  = 47'h000000000000;
    end
  end
  assign \dots[0]  = dots;
  assign \zeros[0]  = zeros;
  assign \o[0]  = o;
endmodule
