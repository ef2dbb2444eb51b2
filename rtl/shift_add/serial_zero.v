// shift_add_serial_zero: shift and add the digits of a weight, 2 rows of 2 lanes, uint4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"digits":"binary","form":"serial","group":8,"lanes":2,"max_groups":8,"pe":"shift_add","rows":2,"skip":false,"weight_format":"uint4","zero_point":true}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 641398aa06df4502f26610ebbe74dcd91a3938a7c06641fa28e5029c4babbb26
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[31:16]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[63:32]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[71:64]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[72:72]  ends_group
//   i__payload[73:73]  ends_row (ends its group too)
//   o__payload[115:0]  sum[row], signed, in units of 2**-24; 58 bits each, index 0 lowest
// Timing: a beat every 4 cycles; a result 14 cycles after the beat that ends its row

module shift_add_serial_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [115:0] o__payload;
  wire [115:0] o__payload;
  output o__valid;
  wire o__valid;
  input [73:0] i__payload;
  wire [73:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [11:0] \$12 ;
  wire \$13 ;
  wire [11:0] \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire [3:0] \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  reg [2:0] \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  wire [52:0] \$31 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire [29:0] dots;
  wire signed [14:0] \dots[0] ;
  wire signed [14:0] \dots[1] ;
  wire earn;
  reg ends_row_1 = 1'h0;
  reg ends_row_2 = 1'h0;
  reg ends_row_3 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_4;
  wire [33:0] factors;
  reg [33:0] \factors$34  = 34'h000000000;
  wire [16:0] \factors$34[0] ;
  wire [4:0] \factors$34[0].shift ;
  wire signed [11:0] \factors$34[0].significand ;
  wire [16:0] \factors$34[1] ;
  wire [4:0] \factors$34[1].shift ;
  wire signed [11:0] \factors$34[1].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  reg [33:0] factors_1 = 34'h000000000;
  wire [16:0] \factors_1[0] ;
  wire [4:0] \factors_1[0].shift ;
  wire signed [11:0] \factors_1[0].significand ;
  wire [16:0] \factors_1[1] ;
  wire [4:0] \factors_1[1].shift ;
  wire signed [11:0] \factors_1[1].significand ;
  (* init = 34'h000000000 *)
  wire [33:0] factors_2;
  wire [16:0] \factors_2[0] ;
  wire [4:0] \factors_2[0].shift ;
  wire signed [11:0] \factors_2[0].significand ;
  wire [16:0] \factors_2[1] ;
  wire [4:0] \factors_2[1].shift ;
  wire signed [11:0] \factors_2[1].significand ;
  reg group_done_1 = 1'h0;
  wire [29:0] i;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire [73:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [41:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [3:0] \i__payload$13.tag.zeros[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [115:0] \i__payload$44 ;
  wire signed [57:0] \i__payload$44[0] ;
  wire signed [57:0] \i__payload$44[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
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
  wire [78:0] o;
  wire [29:0] \o$33 ;
  wire signed [14:0] \o$33[0] ;
  wire signed [14:0] \o$33[1] ;
  wire [115:0] \o$41 ;
  wire signed [57:0] \o$41[0] ;
  wire signed [57:0] \o$41[1] ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire signed [10:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  wire [115:0] \o__payload$46 ;
  wire signed [57:0] \o__payload$46[0] ;
  wire signed [57:0] \o__payload$46[1] ;
  wire signed [57:0] \o__payload[0] ;
  wire signed [57:0] \o__payload[1] ;
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
  wire signed [10:0] sum_x;
  wire [29:0] sums;
  wire [10:0] \sums$31 ;
  wire signed [10:0] \sums$31[0] ;
  wire [115:0] \sums$45 ;
  wire signed [57:0] \sums$45[0] ;
  wire signed [57:0] \sums$45[1] ;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  wire [25:0] terms;
  wire [10:0] \terms$24 ;
  wire signed [10:0] \terms$24[0] ;
  wire [115:0] \terms$40 ;
  wire signed [57:0] \terms$40[0] ;
  wire signed [57:0] \terms$40[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [7:0] zeros;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[72] | i__payload[73];
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
  assign \$11  = | tag_1[30:26];
  assign \$12  = - { \$11 , tag_1[25:16] };
  assign \$13  = | tag_1[30:26];
  assign \$14  = tag_1[31] ? \$12  : { 1'h0, \$13 , tag_1[25:16] };
  assign \$15  = ! tag_1[30:26];
  assign \$16  = tag_1[30:26] - 1'h1;
  assign \$17  = \$15  ? 6'h00 : \$16 ;
  assign \$18  = credits - spend;
  assign \$19  = $signed(\$18 ) + $signed({ 1'h0, earn });
  assign \$20  = ~ i__payload[73];
  assign \$21  = valid & \$31 [51];
  assign \$22  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= \$31 [52:11];
  always @(posedge clk)
    group_done_1 <= \$25 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$26 ;
  always @(posedge clk)
    scaled_2 <= \$27 ;
  always @(posedge clk)
    scaled_3 <= \$28 ;
  always @(posedge clk)
    \valid$36  <= \$29 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[41];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$30 ;
  \shift_add_serial_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$246$0 (\$31 ),
    .\port$250$0 (terms),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_serial_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$31 [51]),
    .rst(rst),
    .sums(dots),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_serial_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_serial_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \shift_add_serial_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \shift_add_serial_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$31 [51]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$31 [10:0]),
    .valid(valid)
  );
  \shift_add_serial_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[39:32])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = \$19 [2:0];
    if (rst) begin
      \$23  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = in_row;
    if (accept) begin
      \$24  = \$20 ;
    end
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$25  = \$21 ;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$26  = group_done_1;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$27  = scaled_1;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$28  = scaled_2;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$29  = scaled_3;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$30  = \$22 ;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$31 [51];
  assign o = { \$31 , terms };
  assign \valid$22  = valid;
  assign \last$23  = \$31 [51];
  assign \terms$24  = \$31 [10:0];
  assign sums = dots;
  assign zeros = tag_1[39:32];
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
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[11:8];
  assign \i__payload.codes[1][1]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[73:32];
  assign \i__payload.tag.scales  = i__payload[63:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.scales[1]  = i__payload[63:48];
  assign \i__payload.tag.zeros  = i__payload[71:64];
  assign \i__payload.tag.zeros[0]  = i__payload[67:64];
  assign \i__payload.tag.zeros[1]  = i__payload[71:68];
  assign \i__payload.tag.ends_group  = i__payload[72];
  assign \i__payload.tag.ends_row  = i__payload[73];
  assign \o__payload[0]  = o__payload[57:0];
  assign \o__payload[1]  = o__payload[115:58];
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [15:12];
  assign \i__payload$13.x  = \i__payload$13 [31:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.tag  = \i__payload$13 [73:32];
  assign \i__payload$13.tag.scales  = \i__payload$13 [63:32];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [71:64];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [67:64];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [71:68];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [72];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [73];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[12:0];
  assign \o.dots[1]  = terms[25:13];
  assign \o.sum_x  = \$31 [10:0];
  assign \o.tag  = \$31 [52:11];
  assign \o.tag.scales  = \$31 [42:11];
  assign \o.tag.scales[0]  = \$31 [26:11];
  assign \o.tag.scales[1]  = \$31 [42:27];
  assign \o.tag.zeros  = \$31 [50:43];
  assign \o.tag.zeros[0]  = \$31 [46:43];
  assign \o.tag.zeros[1]  = \$31 [50:47];
  assign \o.tag.ends_group  = \$31 [51];
  assign \o.tag.ends_row  = \$31 [52];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
  assign \terms$24[0]  = \$31 [10:0];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.zeros  = tag_1[39:32];
  assign \tag_1.zeros[0]  = tag_1[35:32];
  assign \tag_1.zeros[1]  = tag_1[39:36];
  assign \tag_1.ends_group  = tag_1[40];
  assign \tag_1.ends_row  = tag_1[41];
  assign \dots[0]  = dots[14:0];
  assign \dots[1]  = dots[29:15];
  assign \sums[0]  = dots[14:0];
  assign \sums[1]  = dots[29:15];
  assign \zeros[0]  = tag_1[35:32];
  assign \zeros[1]  = tag_1[39:36];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \o$33[0]  = i[14:0];
  assign \o$33[1]  = i[29:15];
  assign \factors$34[0]  = \factors$34 [16:0];
  assign \factors$34[0].significand  = \factors$34 [11:0];
  assign \factors$34[0].shift  = \factors$34 [16:12];
  assign \factors$34[1]  = \factors$34 [33:17];
  assign \factors$34[1].significand  = \factors$34 [28:17];
  assign \factors$34[1].shift  = \factors$34 [33:29];
  assign \factors_2[0]  = \factors$34 [16:0];
  assign \factors_2[0].significand  = \factors$34 [11:0];
  assign \factors_2[0].shift  = \factors$34 [16:12];
  assign \factors_2[1]  = \factors$34 [33:17];
  assign \factors_2[1].significand  = \factors$34 [28:17];
  assign \factors_2[1].shift  = \factors$34 [33:29];
  assign \terms$40[0]  = \terms$40 [57:0];
  assign \terms$40[1]  = \terms$40 [115:58];
  assign \o$41[0]  = \terms$40 [57:0];
  assign \o$41[1]  = \terms$40 [115:58];
  assign \i__payload$44[0]  = \i__payload$44 [57:0];
  assign \i__payload$44[1]  = \i__payload$44 [115:58];
  assign \sums$45[0]  = \i__payload$44 [57:0];
  assign \sums$45[1]  = \i__payload$44 [115:58];
  assign \o__payload$46[0]  = o__payload[57:0];
  assign \o__payload$46[1]  = o__payload[115:58];
  assign \factors_1[0]  = factors_1[16:0];
  assign \factors_1[0].significand  = factors_1[11:0];
  assign \factors_1[0].shift  = factors_1[16:12];
  assign \factors_1[1]  = factors_1[33:17];
  assign \factors_1[1].significand  = factors_1[28:17];
  assign \factors_1[1].shift  = factors_1[33:29];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [72] = \$2 ;
  assign { \i__payload$13 [73], \i__payload$13 [71:0] } = { i__payload[73], i__payload[71:0] };
endmodule

module \shift_add_serial_zero.front (rst, i__valid, i__ready, i__payload, \port$246$0 , \port$250$0 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [73:0] i__payload;
  wire [73:0] i__payload;
  output [52:0] \port$246$0 ;
  wire [52:0] \port$246$0 ;
  (* init = 26'h0000000 *)
  output [25:0] \port$250$0 ;
  wire [25:0] \port$250$0 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire [15:0] \$100 ;
  wire [15:0] \$101 ;
  wire [15:0] \$102 ;
  wire [15:0] \$103 ;
  wire [15:0] \$104 ;
  wire [15:0] \$105 ;
  wire [7:0] \$106 ;
  wire [7:0] \$107 ;
  wire [52:0] \$108 ;
  reg [25:0] \$109 ;
  wire \$11 ;
  reg [25:0] \$110  = 26'h0000000;
  reg [73:0] \$111 ;
  reg \$112 ;
  reg [3:0] \$113 ;
  reg \$114 ;
  wire [15:0] \$115 ;
  wire [15:0] \$116 ;
  wire [15:0] \$117 ;
  reg \$118 ;
  reg \$119 ;
  wire \$12 ;
  reg \$120 ;
  wire [8:0] \$121 ;
  wire [8:0] \$122 ;
  wire [8:0] \$123 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire \$15 ;
  wire [4:0] \$16 ;
  wire [4:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [3:0] \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [3:0] \$23 ;
  wire [3:0] \$24 ;
  wire \$25 ;
  wire [3:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire \$29 ;
  wire [3:0] \$3 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [8:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire \$40 ;
  wire [8:0] \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  wire [13:0] \$44 ;
  wire [13:0] \$45 ;
  wire [13:0] \$46 ;
  wire [13:0] \$47 ;
  wire [13:0] \$48 ;
  wire [13:0] \$49 ;
  wire [4:0] \$5 ;
  wire [15:0] \$50 ;
  wire [13:0] \$51 ;
  wire [13:0] \$52 ;
  wire [13:0] \$53 ;
  wire [13:0] \$54 ;
  wire [13:0] \$55 ;
  wire [13:0] \$56 ;
  wire [15:0] \$57 ;
  wire [15:0] \$58 ;
  wire [15:0] \$59 ;
  wire [4:0] \$6 ;
  wire [15:0] \$60 ;
  wire [15:0] \$61 ;
  wire [15:0] \$62 ;
  wire [15:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire [3:0] \$70 ;
  wire \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [8:0] \$74 ;
  wire [3:0] \$75 ;
  wire [3:0] \$76 ;
  wire [3:0] \$77 ;
  wire \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [8:0] \$83 ;
  wire [8:0] \$84 ;
  wire [8:0] \$85 ;
  wire [13:0] \$86 ;
  wire [13:0] \$87 ;
  wire [13:0] \$88 ;
  wire [13:0] \$89 ;
  wire [3:0] \$9 ;
  wire [13:0] \$90 ;
  wire [13:0] \$91 ;
  wire [15:0] \$92 ;
  wire [13:0] \$93 ;
  wire [13:0] \$94 ;
  wire [13:0] \$95 ;
  wire [13:0] \$96 ;
  wire [13:0] \$97 ;
  wire [13:0] \$98 ;
  wire [15:0] \$99 ;
  wire accept;
  reg busy = 1'h0;
  wire \final ;
  reg [73:0] held = 74'h0000000000000000000;
  wire [15:0] \held.codes ;
  wire [7:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [7:0] \held.codes[1] ;
  wire [3:0] \held.codes[1][0] ;
  wire [3:0] \held.codes[1][1] ;
  wire [41:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [7:0] \held.tag.zeros ;
  wire [3:0] \held.tag.zeros[0] ;
  wire [3:0] \held.tag.zeros[1] ;
  wire [15:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  reg [15:0] i = 16'h0000;
  reg [15:0] \i$28  = 16'h0000;
  wire signed [7:0] \i$28[0] ;
  wire signed [7:0] \i$28[1] ;
  reg [15:0] \i$30  = 16'h0000;
  wire signed [7:0] \i$30[0] ;
  wire signed [7:0] \i$30[1] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  reg [3:0] left = 4'h0;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_1_0;
  wire [3:0] minus_1_1;
  wire [3:0] minus_held_0_0;
  wire [3:0] minus_held_0_1;
  wire [3:0] minus_held_1_0;
  wire [3:0] minus_held_1_1;
  reg more = 1'h0;
  wire [78:0] o;
  wire signed [12:0] \o$43 ;
  wire signed [12:0] \o$44 ;
  wire signed [10:0] \o$45 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire signed [10:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  wire [3:0] plus_1_0;
  wire [3:0] plus_1_1;
  wire [3:0] plus_held_0_0;
  wire [3:0] plus_held_0_1;
  wire [3:0] plus_held_1_0;
  wire [3:0] plus_held_1_1;
  wire [3:0] rest;
  reg signed [10:0] sum_x_1 = 11'h000;
  wire [41:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [31:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [15:0] \tag.scales[1] ;
  wire [7:0] \tag.zeros ;
  wire [3:0] \tag.zeros[0] ;
  wire [3:0] \tag.zeros[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  reg [41:0] tag_2 = 42'h00000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  wire [7:0] \tag_2.zeros ;
  wire [3:0] \tag_2.zeros[0] ;
  wire [3:0] \tag_2.zeros[1] ;
  reg [41:0] tag_3 = 42'h00000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  wire [7:0] \tag_3.zeros ;
  wire [3:0] \tag_3.zeros[0] ;
  wire [3:0] \tag_3.zeros[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire [3:0] wanted;
  (* init = 16'h0000 *)
  wire [15:0] xs;
  wire signed [7:0] \xs[0] ;
  wire signed [7:0] \xs[1] ;
  assign \$5  = left - 1'h1;
  assign \$6  = { 1'h0, left } & \$5 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$11  = held[72] & \final ;
  assign \$12  = held[73] & \final ;
  assign \$16  = \$6 [3:0] - 1'h1;
  assign \$17  = { 1'h0, \$6 [3:0] } & \$16 ;
  assign \$18  = | \$17 ;
  assign \$19  = accept ? 1'h1 : \$18 ;
  assign \$20  = ~ \$6 [3:0];
  assign \$21  = left & \$20 ;
  assign \$22  = ~ \$6 [3:0];
  assign \$23  = left & \$22 ;
  assign \$24  = plus_held_0_0 & \$23 ;
  assign \$25  = | \$24 ;
  assign \$26  = ~ \$6 [3:0];
  assign \$27  = left & \$26 ;
  assign \$30  = - $signed(held[23:16]);
  assign \$32  = \$25  ? { held[23], held[23:16] } : 9'h000;
  assign \$33  = ~ \$6 [3:0];
  assign \$34  = left & \$33 ;
  assign \$35  = plus_held_0_1 & \$34 ;
  assign \$36  = | \$35 ;
  assign \$37  = ~ \$6 [3:0];
  assign \$38  = left & \$37 ;
  assign \$41  = - $signed(held[31:24]);
  assign \$43  = \$36  ? { held[31], held[31:24] } : 9'h000;
  assign \$45  = place_2[0] ? \$44  : 14'h0000;
  assign \$47  = place_2[0] ? \$46  : 14'h0000;
  assign \$49  = place_2[0] ? \$48  : 14'h0000;
  assign \$52  = place_2[1] ? \$51  : 14'h0000;
  assign \$54  = place_2[1] ? \$53  : 14'h0000;
  assign \$56  = place_2[1] ? \$55  : 14'h0000;
  assign \$57  = \$50  | { \$56 [13], \$54 [13], \$52  };
  assign \$59  = place_2[2] ? \$58  : 16'h0000;
  assign \$60  = \$57  | \$59 ;
  assign \$62  = place_2[3] ? \$61  : 16'h0000;
  assign \$63  = \$60  | \$62 ;
  assign \$64  = ~ \$6 [3:0];
  assign \$65  = left & \$64 ;
  assign \$66  = plus_held_1_0 & \$65 ;
  assign \$67  = | \$66 ;
  assign \$68  = ~ \$6 [3:0];
  assign \$69  = left & \$68 ;
  assign \$72  = - $signed(held[23:16]);
  assign \$74  = \$67  ? { held[23], held[23:16] } : 9'h000;
  assign \$75  = ~ \$6 [3:0];
  assign \$76  = left & \$75 ;
  assign \$77  = plus_held_1_1 & \$76 ;
  assign \$78  = | \$77 ;
  assign \$79  = ~ \$6 [3:0];
  assign \$80  = left & \$79 ;
  assign \$83  = - $signed(held[31:24]);
  assign \$85  = \$78  ? { held[31], held[31:24] } : 9'h000;
  assign \$87  = place_2[0] ? \$86  : 14'h0000;
  assign \$89  = place_2[0] ? \$88  : 14'h0000;
  assign \$91  = place_2[0] ? \$90  : 14'h0000;
  assign \$94  = place_2[1] ? \$93  : 14'h0000;
  assign \$96  = place_2[1] ? \$95  : 14'h0000;
  assign \$98  = place_2[1] ? \$97  : 14'h0000;
  assign \$99  = \$92  | { \$98 [13], \$96 [13], \$94  };
  assign \$101  = place_2[2] ? \$100  : 16'h0000;
  assign \$102  = \$99  | \$101 ;
  assign \$104  = place_2[3] ? \$103  : 16'h0000;
  assign \$105  = \$102  | \$104 ;
  assign \$106  = more ? 8'h00 : held[23:16];
  assign \$107  = more ? 8'h00 : held[31:24];
  always @(posedge clk)
    \$110  <= \$109 ;
  always @(posedge clk)
    held <= \$111 ;
  always @(posedge clk)
    busy <= \$112 ;
  always @(posedge clk)
    left <= \$113 ;
  always @(posedge clk)
    more <= \$114 ;
  always @(posedge clk)
    place_1 <= \$21 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    i <= \$115 ;
  always @(posedge clk)
    \i$28  <= \$116 ;
  always @(posedge clk)
    \i$30  <= \$117 ;
  always @(posedge clk)
    sum_x_1 <= { \$123 [8], \$123 [8], \$123  };
  always @(posedge clk)
    valid_1 <= \$118 ;
  always @(posedge clk)
    valid_2 <= \$119 ;
  always @(posedge clk)
    valid <= \$120 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \shift_add_serial_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$121 ),
    .rst(rst)
  );
  \shift_add_serial_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$28 ),
    .level2_0(\$122 ),
    .rst(rst)
  );
  \shift_add_serial_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$30 ),
    .level2_0(\$123 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$109 [12:0] = \$63 [12:0];
    \$109 [25:13] = \$105 [12:0];
    if (rst) begin
      \$109  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$111  = held;
    if (accept) begin
      \$111  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$112  = 1'h1;
    end else begin
      \$112  = more;
    end
    if (rst) begin
      \$112  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$113  = wanted;
    end else begin
      \$113  = \$6 [3:0];
    end
    if (rst) begin
      \$113  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$114  = \$19 ;
    if (rst) begin
      \$114  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$118  = busy;
    if (rst) begin
      \$118  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$119  = valid_1;
    if (rst) begin
      \$119  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$120  = valid_2;
    if (rst) begin
      \$120  = 1'h0;
    end
  end
  assign rest = \$6 [3:0];
  assign terms_0 = i;
  assign terms_1 = \i$28 ;
  assign xs = \i$30 ;
  assign o = { \$108 , \$110  };
  assign valid_3 = valid;
  assign \o$43  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121  };
  assign \o$44  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122  };
  assign \o$45  = { \$123 [8], \$123 [8], \$123  };
  assign \port$246$0  = \$108 ;
  assign \port$250$0  = \$110 ;
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[11:8];
  assign \i__payload.codes[1][1]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[73:32];
  assign \i__payload.tag.scales  = i__payload[63:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.scales[1]  = i__payload[63:48];
  assign \i__payload.tag.zeros  = i__payload[71:64];
  assign \i__payload.tag.zeros[0]  = i__payload[67:64];
  assign \i__payload.tag.zeros[1]  = i__payload[71:68];
  assign \i__payload.tag.ends_group  = i__payload[72];
  assign \i__payload.tag.ends_row  = i__payload[73];
  assign \held.codes  = held[15:0];
  assign \held.codes[0]  = held[7:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.codes[1]  = held[15:8];
  assign \held.codes[1][0]  = held[11:8];
  assign \held.codes[1][1]  = held[15:12];
  assign \held.x  = held[31:16];
  assign \held.x[0]  = held[23:16];
  assign \held.x[1]  = held[31:24];
  assign \held.tag  = held[73:32];
  assign \held.tag.scales  = held[63:32];
  assign \held.tag.scales[0]  = held[47:32];
  assign \held.tag.scales[1]  = held[63:48];
  assign \held.tag.zeros  = held[71:64];
  assign \held.tag.zeros[0]  = held[67:64];
  assign \held.tag.zeros[1]  = held[71:68];
  assign \held.tag.ends_group  = held[72];
  assign \held.tag.ends_row  = held[73];
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \i$28[0]  = \i$28 [7:0];
  assign \i$28[1]  = \i$28 [15:8];
  assign \terms_1[0]  = \i$28 [7:0];
  assign \terms_1[1]  = \i$28 [15:8];
  assign \i$30[0]  = \i$30 [7:0];
  assign \i$30[1]  = \i$30 [15:8];
  assign \xs[0]  = \i$30 [7:0];
  assign \xs[1]  = \i$30 [15:8];
  assign \o.dots  = \$110 ;
  assign \o.dots[0]  = \$110 [12:0];
  assign \o.dots[1]  = \$110 [25:13];
  assign \o.sum_x  = \$108 [10:0];
  assign \o.tag  = \$108 [52:11];
  assign \o.tag.scales  = \$108 [42:11];
  assign \o.tag.scales[0]  = \$108 [26:11];
  assign \o.tag.scales[1]  = \$108 [42:27];
  assign \o.tag.zeros  = \$108 [50:43];
  assign \o.tag.zeros[0]  = \$108 [46:43];
  assign \o.tag.zeros[1]  = \$108 [50:47];
  assign \o.tag.ends_group  = \$108 [51];
  assign \o.tag.ends_row  = \$108 [52];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.zeros  = tag[39:32];
  assign \tag.zeros[0]  = tag[35:32];
  assign \tag.zeros[1]  = tag[39:36];
  assign \tag.ends_group  = tag[40];
  assign \tag.ends_row  = tag[41];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.zeros  = tag_3[39:32];
  assign \tag_3.zeros[0]  = tag_3[35:32];
  assign \tag_3.zeros[1]  = tag_3[39:36];
  assign \tag_3.ends_group  = tag_3[40];
  assign \tag_3.ends_row  = tag_3[41];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.zeros  = tag_1[39:32];
  assign \tag_1.zeros[0]  = tag_1[35:32];
  assign \tag_1.zeros[1]  = tag_1[39:36];
  assign \tag_1.ends_group  = tag_1[40];
  assign \tag_1.ends_row  = tag_1[41];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.zeros  = tag_2[39:32];
  assign \tag_2.zeros[0]  = tag_2[35:32];
  assign \tag_2.zeros[1]  = tag_2[39:36];
  assign \tag_2.ends_group  = tag_2[40];
  assign \tag_2.ends_row  = tag_2[41];
  assign \$117 [15:8] = \$107 ;
  assign \$117 [7:0] = \$106 ;
  assign \$116 [15:8] = \$85 [7:0];
  assign \$116 [7:0] = \$74 [7:0];
  assign \$115 [15:8] = \$43 [7:0];
  assign \$115 [7:0] = \$32 [7:0];
  assign tag[41] = \$12 ;
  assign tag[40] = \$11 ;
  assign tag[39:0] = held[71:32];
  assign \$108 [52:11] = tag_3;
  assign \$108 [10:0] = sum_x_1;
  assign \$1  = 4'hf;
  assign plus_0_0 = i__payload[3:0];
  assign minus_0_0 = 4'h0;
  assign \$2  = 4'hf;
  assign plus_0_1 = i__payload[7:4];
  assign minus_0_1 = 4'h0;
  assign \$3  = 4'hf;
  assign plus_1_0 = i__payload[11:8];
  assign minus_1_0 = 4'h0;
  assign \$4  = 4'hf;
  assign plus_1_1 = i__payload[15:12];
  assign minus_1_1 = 4'h0;
  assign wanted = 4'hf;
  assign \$7  = 4'hf;
  assign plus_held_0_0 = held[3:0];
  assign minus_held_0_0 = 4'h0;
  assign \$8  = 4'hf;
  assign plus_held_0_1 = held[7:4];
  assign minus_held_0_1 = 4'h0;
  assign \$9  = 4'hf;
  assign plus_held_1_0 = held[11:8];
  assign minus_held_1_0 = 4'h0;
  assign \$10  = 4'hf;
  assign plus_held_1_1 = held[15:12];
  assign minus_held_1_1 = 4'h0;
  assign \$13  = 5'h0e;
  assign \$14  = 5'h0e;
  assign \$15  = 1'h1;
  assign \$28  = 4'h0;
  assign \$29  = 1'h0;
  assign \$31  = 9'h000;
  assign \$39  = 4'h0;
  assign \$40  = 1'h0;
  assign \$42  = 9'h000;
  assign \$44  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121  };
  assign \$46  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121  };
  assign \$48  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121  };
  assign \$50  = { \$49 [13], \$47 [13], \$45  };
  assign \$51  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 , 1'h0 };
  assign \$53  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 , 1'h0 };
  assign \$55  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 , 1'h0 };
  assign \$58  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 , 2'h0 };
  assign \$61  = { \$121 [8], \$121 [8], \$121 [8], \$121 [8], \$121 , 3'h0 };
  assign \$70  = 4'h0;
  assign \$71  = 1'h0;
  assign \$73  = 9'h000;
  assign \$81  = 4'h0;
  assign \$82  = 1'h0;
  assign \$84  = 9'h000;
  assign \$86  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122  };
  assign \$88  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122  };
  assign \$90  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122  };
  assign \$92  = { \$91 [13], \$89 [13], \$87  };
  assign \$93  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 , 1'h0 };
  assign \$95  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 , 1'h0 };
  assign \$97  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 , 1'h0 };
  assign \$100  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 , 2'h0 };
  assign \$103  = { \$122 [8], \$122 [8], \$122 [8], \$122 [8], \$122 , 3'h0 };
endmodule

module \shift_add_serial_zero.front.tree_0 (rst, i, level2_0, clk);
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
  wire signed [12:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_serial_zero.front.tree_1 (rst, i, level2_0, clk);
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
  wire signed [12:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_serial_zero.front.tree_x (rst, i, level2_0, clk);
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
  wire signed [10:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_serial_zero.group_sums (rst, last, terms, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input last;
  wire last;
  input [25:0] terms;
  wire [25:0] terms;
  input valid;
  wire valid;
  output [29:0] sums;
  reg [29:0] sums = 30'h00000000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire [15:0] \$2 ;
  wire [14:0] \$3 ;
  wire [15:0] \$4 ;
  reg \$5 ;
  reg [29:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[25:13]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 15'h0000 : sums[14:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[12:0]);
  assign \$3  = fresh ? 15'h0000 : sums[29:15];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6 [14:0] = \$2 [14:0];
      \$6 [29:15] = \$4 [14:0];
    end
    if (rst) begin
      \$6  = 30'h00000000;
    end
  end
  assign \sums[0]  = sums[14:0];
  assign \sums[1]  = sums[29:15];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \shift_add_serial_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [115:0] i__payload;
  wire [115:0] i__payload;
  output [115:0] o__payload;
  reg [115:0] o__payload = 116'h00000000000000000000000000000;
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
  reg [115:0] \$19 ;
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
  wire [115:0] \$signature__data ;
  wire signed [57:0] \$signature__data[0] ;
  wire signed [57:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 116'h00000000000000000000000000000 *)
  wire [115:0] front;
  wire signed [57:0] \front[0] ;
  wire signed [57:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [57:0] \i__payload[0] ;
  wire signed [57:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [57:0] \o__payload[0] ;
  wire signed [57:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [115:0] store_out__data;
  wire signed [57:0] \store_out__data[0] ;
  wire signed [57:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [115:0] rest [2:0];
  initial begin
    rest[0] = 116'h00000000000000000000000000000;
    rest[1] = 116'h00000000000000000000000000000;
    rest[2] = 116'h00000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[57:0];
  assign \o__payload[1]  = o__payload[115:58];
  assign \front[0]  = o__payload[57:0];
  assign \front[1]  = o__payload[115:58];
  assign \$signature__data[0]  = i__payload[57:0];
  assign \$signature__data[1]  = i__payload[115:58];
  assign \i__payload[0]  = i__payload[57:0];
  assign \i__payload[1]  = i__payload[115:58];
  assign \store_out__data[0]  = store_out__data[57:0];
  assign \store_out__data[1]  = store_out__data[115:58];
endmodule

module \shift_add_serial_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [115:0] terms;
  wire [115:0] terms;
  output [115:0] sums;
  reg [115:0] sums = 116'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [57:0] \$1 ;
  wire [58:0] \$2 ;
  wire [57:0] \$3 ;
  wire [58:0] \$4 ;
  reg \$5 ;
  reg [115:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [57:0] \sums[0] ;
  wire signed [57:0] \sums[1] ;
  wire signed [57:0] \terms[0] ;
  wire signed [57:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[115:58]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 58'h000000000000000 : sums[57:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[57:0]);
  assign \$3  = fresh ? 58'h000000000000000 : sums[115:58];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6 [57:0] = \$2 [57:0];
      \$6 [115:58] = \$4 [57:0];
    end
    if (rst) begin
      \$6  = 116'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[57:0];
  assign \sums[1]  = sums[115:58];
  assign \terms[0]  = terms[57:0];
  assign \terms[1]  = terms[115:58];
endmodule

module \shift_add_serial_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  output [115:0] o;
  reg [115:0] o = 116'h00000000000000000000000000000;
  input [29:0] i;
  wire [29:0] i;
  input clk;
  wire clk;
  wire [26:0] \$1 ;
  wire [57:0] \$2 ;
  wire [26:0] \$3 ;
  wire [57:0] \$4 ;
  reg [115:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [57:0] \o[0] ;
  wire signed [57:0] \o[1] ;
  reg signed [26:0] product_0 = 27'h0000000;
  reg signed [26:0] product_1 = 27'h0000000;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$5 ;
  always @(posedge clk)
    shift_1_1 <= factors[33:29];
  always @(posedge clk)
    product_1 <= \$3 ;
  assign \$1  = $signed(i[14:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[29:15]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [57:0] = \$2 ;
    \$5 [115:58] = \$4 ;
    if (rst) begin
      \$5  = 116'h00000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \o[0]  = o[57:0];
  assign \o[1]  = o[115:58];
endmodule

module \shift_add_serial_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [10:0] terms;
  wire [10:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [10:0] sums;
  reg [10:0] sums = 11'h000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [11:0] \$2 ;
  reg \$3 ;
  reg [10:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 11'h000 : sums;
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
      \$4  = \$2 [10:0];
    end
    if (rst) begin
      \$4  = 11'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_serial_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [7:0] zeros;
  wire [7:0] zeros;
  input [29:0] dots;
  wire [29:0] dots;
  input signed [10:0] sum_x;
  wire signed [10:0] sum_x;
  output [29:0] o;
  reg [29:0] o = 30'h00000000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire [15:0] \$2 ;
  wire [14:0] \$3 ;
  wire [15:0] \$4 ;
  reg [29:0] \$5 ;
  reg signed [14:0] dot_0_1 = 15'h0000;
  reg signed [14:0] dot_1_1 = 15'h0000;
  wire signed [14:0] \dots[0] ;
  wire signed [14:0] \dots[1] ;
  wire signed [14:0] \o[0] ;
  wire signed [14:0] \o[1] ;
  reg signed [14:0] offset_0 = 15'h0000;
  reg signed [14:0] offset_1 = 15'h0000;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  always @(posedge clk)
    dot_0_1 <= dots[14:0];
  always @(posedge clk)
    offset_0 <= \$1 ;
  always @(posedge clk)
    o <= \$5 ;
  always @(posedge clk)
    dot_1_1 <= dots[29:15];
  always @(posedge clk)
    offset_1 <= \$3 ;
  assign \$1  = $signed({ 1'h0, zeros[3:0] }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  assign \$3  = $signed({ 1'h0, zeros[7:4] }) * $signed(sum_x);
  assign \$4  = $signed(dot_1_1) - $signed(offset_1);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$5 [14:0] = \$2 [14:0];
    \$5 [29:15] = \$4 [14:0];
    if (rst) begin
      \$5  = 30'h00000000;
    end
  end
  assign \dots[0]  = dots[14:0];
  assign \dots[1]  = dots[29:15];
  assign \zeros[0]  = zeros[3:0];
  assign \zeros[1]  = zeros[7:4];
  assign \o[0]  = o[14:0];
  assign \o[1]  = o[29:15];
endmodule
