// mac_uint4_zero: integer multiplier in every lane, 2 rows of 4 lanes, uint4 x int8
//
// spec: {"accumulator":59,"activation_format":"int8","credits":4,"group":16,"lanes":4,"max_groups":8,"pe":"mac","rows":2,"weight_format":"uint4","zero_point":true}
// source: 698cc9cc281916f1ec772f048598495f7e85dd9e5a9ae9e85260fd3cef0647a2
// body: 24f88487d20d6ca5c2564a0a818f55f7509d739ed5baf0726258aa04ab4adff4
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[63:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[95:64]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[103:96]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[104:104]  ends_group
//   i__payload[105:105]  ends_row (ends its group too)
//   o__payload[117:0]  sum[row], signed, in units of 2**-24; 59 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module mac_uint4_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [117:0] o__payload;
  wire [117:0] o__payload;
  output o__valid;
  wire o__valid;
  input [105:0] i__payload;
  wire [105:0] i__payload;
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
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire [31:0] dots;
  wire signed [15:0] \dots[0] ;
  wire signed [15:0] \dots[1] ;
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
  wire [31:0] i;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire [105:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [3:0] \i__payload$13.codes[0][3] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[1][2] ;
  wire [3:0] \i__payload$13.codes[1][3] ;
  wire [41:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [3:0] \i__payload$13.tag.zeros[1] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [117:0] \i__payload$44 ;
  wire signed [58:0] \i__payload$44[0] ;
  wire signed [58:0] \i__payload$44[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [81:0] o;
  wire [31:0] \o$33 ;
  wire signed [15:0] \o$33[0] ;
  wire signed [15:0] \o$33[1] ;
  wire [117:0] \o$41 ;
  wire signed [58:0] \o$41[0] ;
  wire signed [58:0] \o$41[1] ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire signed [11:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  wire [117:0] \o__payload$46 ;
  wire signed [58:0] \o__payload$46[0] ;
  wire signed [58:0] \o__payload$46[1] ;
  wire signed [58:0] \o__payload[0] ;
  wire signed [58:0] \o__payload[1] ;
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
  wire signed [11:0] sum_x;
  wire [31:0] sums;
  wire [11:0] \sums$31 ;
  wire signed [11:0] \sums$31[0] ;
  wire [117:0] \sums$45 ;
  wire signed [58:0] \sums$45[0] ;
  wire signed [58:0] \sums$45[1] ;
  wire signed [15:0] \sums[0] ;
  wire signed [15:0] \sums[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  wire [27:0] terms;
  wire [11:0] \terms$24 ;
  wire signed [11:0] \terms$24[0] ;
  wire [117:0] \terms$40 ;
  wire signed [58:0] \terms$40[0] ;
  wire signed [58:0] \terms$40[1] ;
  wire signed [13:0] \terms[0] ;
  wire signed [13:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [7:0] zeros;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[104] | i__payload[105];
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
  assign \$20  = ~ i__payload[105];
  assign \$21  = valid & o[80];
  assign \$22  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[81:40];
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
  \mac_uint4_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \mac_uint4_zero.group_sums  group_sums (
    .clk(clk),
    .last(o[80]),
    .rst(rst),
    .sums(dots),
    .terms(o[27:0]),
    .valid(valid)
  );
  \mac_uint4_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \mac_uint4_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \mac_uint4_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \mac_uint4_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(o[80]),
    .rst(rst),
    .sums(sum_x),
    .terms(o[39:28]),
    .valid(valid)
  );
  \mac_uint4_zero.zero_correction  zero_correction (
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[80];
  assign terms = o[27:0];
  assign \valid$22  = valid;
  assign \last$23  = o[80];
  assign \terms$24  = o[39:28];
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
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[19:16];
  assign \i__payload.codes[1][1]  = i__payload[23:20];
  assign \i__payload.codes[1][2]  = i__payload[27:24];
  assign \i__payload.codes[1][3]  = i__payload[31:28];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[105:64];
  assign \i__payload.tag.scales  = i__payload[95:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.scales[1]  = i__payload[95:80];
  assign \i__payload.tag.zeros  = i__payload[103:96];
  assign \i__payload.tag.zeros[0]  = i__payload[99:96];
  assign \i__payload.tag.zeros[1]  = i__payload[103:100];
  assign \i__payload.tag.ends_group  = i__payload[104];
  assign \i__payload.tag.ends_row  = i__payload[105];
  assign \o__payload[0]  = o__payload[58:0];
  assign \o__payload[1]  = o__payload[117:59];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [19:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [23:20];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [27:24];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [31:28];
  assign \i__payload$13.x  = \i__payload$13 [63:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.tag  = \i__payload$13 [105:64];
  assign \i__payload$13.tag.scales  = \i__payload$13 [95:64];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [103:96];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [99:96];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [103:100];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [104];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [105];
  assign \o.dots  = o[27:0];
  assign \o.dots[0]  = o[13:0];
  assign \o.dots[1]  = o[27:14];
  assign \o.sum_x  = o[39:28];
  assign \o.tag  = o[81:40];
  assign \o.tag.scales  = o[71:40];
  assign \o.tag.scales[0]  = o[55:40];
  assign \o.tag.scales[1]  = o[71:56];
  assign \o.tag.zeros  = o[79:72];
  assign \o.tag.zeros[0]  = o[75:72];
  assign \o.tag.zeros[1]  = o[79:76];
  assign \o.tag.ends_group  = o[80];
  assign \o.tag.ends_row  = o[81];
  assign \terms[0]  = o[13:0];
  assign \terms[1]  = o[27:14];
  assign \terms$24[0]  = o[39:28];
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
  assign \dots[0]  = dots[15:0];
  assign \dots[1]  = dots[31:16];
  assign \sums[0]  = dots[15:0];
  assign \sums[1]  = dots[31:16];
  assign \zeros[0]  = tag_1[35:32];
  assign \zeros[1]  = tag_1[39:36];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \o$33[0]  = i[15:0];
  assign \o$33[1]  = i[31:16];
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
  assign \terms$40[0]  = \terms$40 [58:0];
  assign \terms$40[1]  = \terms$40 [117:59];
  assign \o$41[0]  = \terms$40 [58:0];
  assign \o$41[1]  = \terms$40 [117:59];
  assign \i__payload$44[0]  = \i__payload$44 [58:0];
  assign \i__payload$44[1]  = \i__payload$44 [117:59];
  assign \sums$45[0]  = \i__payload$44 [58:0];
  assign \sums$45[1]  = \i__payload$44 [117:59];
  assign \o__payload$46[0]  = o__payload[58:0];
  assign \o__payload$46[1]  = o__payload[117:59];
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
  assign \i__payload$13 [104] = \$2 ;
  assign { \i__payload$13 [105], \i__payload$13 [103:0] } = { i__payload[105], i__payload[103:0] };
  assign i__ready = admitted;
endmodule

module \mac_uint4_zero.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output [81:0] o;
  wire [81:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [47:0] \$10 ;
  reg \$11 ;
  reg \$12 ;
  wire [9:0] \$13 ;
  wire [11:0] \$2 ;
  wire [11:0] \$3 ;
  wire [11:0] \$4 ;
  wire [11:0] \$5 ;
  wire [11:0] \$6 ;
  wire [11:0] \$7 ;
  wire [11:0] \$8 ;
  wire [47:0] \$9 ;
  reg [47:0] i = 48'h000000000000;
  reg [47:0] \i$5  = 48'h000000000000;
  wire signed [11:0] \i$5[0] ;
  wire signed [11:0] \i$5[1] ;
  wire signed [11:0] \i$5[2] ;
  wire signed [11:0] \i$5[3] ;
  reg [31:0] \i$8  = 32'd0;
  wire signed [7:0] \i$8[0] ;
  wire signed [7:0] \i$8[1] ;
  wire signed [7:0] \i$8[2] ;
  wire signed [7:0] \i$8[3] ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire signed [11:0] \i[3] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire signed [11:0] \o$10 ;
  wire signed [13:0] \o$4 ;
  wire signed [13:0] \o$7 ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire signed [11:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  (* init = 48'h000000000000 *)
  wire [47:0] products_0;
  wire signed [11:0] \products_0[0] ;
  wire signed [11:0] \products_0[1] ;
  wire signed [11:0] \products_0[2] ;
  wire signed [11:0] \products_0[3] ;
  (* init = 48'h000000000000 *)
  wire [47:0] products_1;
  wire signed [11:0] \products_1[0] ;
  wire signed [11:0] \products_1[1] ;
  wire signed [11:0] \products_1[2] ;
  wire signed [11:0] \products_1[3] ;
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
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  (* init = 32'd0 *)
  wire [31:0] x_1;
  wire signed [7:0] \x_1[0] ;
  wire signed [7:0] \x_1[1] ;
  wire signed [7:0] \x_1[2] ;
  wire signed [7:0] \x_1[3] ;
  assign \$1  = $signed({ 1'h0, i__payload[3:0] }) * $signed(i__payload[39:32]);
  assign \$2  = $signed({ 1'h0, i__payload[7:4] }) * $signed(i__payload[47:40]);
  assign \$3  = $signed({ 1'h0, i__payload[11:8] }) * $signed(i__payload[55:48]);
  assign \$4  = $signed({ 1'h0, i__payload[15:12] }) * $signed(i__payload[63:56]);
  assign \$5  = $signed({ 1'h0, i__payload[19:16] }) * $signed(i__payload[39:32]);
  assign \$6  = $signed({ 1'h0, i__payload[23:20] }) * $signed(i__payload[47:40]);
  assign \$7  = $signed({ 1'h0, i__payload[27:24] }) * $signed(i__payload[55:48]);
  assign \$8  = $signed({ 1'h0, i__payload[31:28] }) * $signed(i__payload[63:56]);
  always @(posedge clk)
    i <= \$9 ;
  always @(posedge clk)
    \i$5  <= \$10 ;
  always @(posedge clk)
    \i$8  <= i__payload[63:32];
  always @(posedge clk)
    valid_1 <= \$11 ;
  always @(posedge clk)
    valid <= \$12 ;
  always @(posedge clk)
    tag_1 <= i__payload[105:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  \mac_uint4_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \mac_uint4_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \mac_uint4_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$8 ),
    .level2_0(\$13 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$11  = i__valid;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$12  = valid_1;
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign products_1 = \i$5 ;
  assign x_1 = \i$8 ;
  assign \o$10  = { \$13 [9], \$13 [9], \$13  };
  assign valid_2 = valid;
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \i[3]  = i[47:36];
  assign \products_0[0]  = i[11:0];
  assign \products_0[1]  = i[23:12];
  assign \products_0[2]  = i[35:24];
  assign \products_0[3]  = i[47:36];
  assign \o.dots  = o[27:0];
  assign \o.dots[0]  = o[13:0];
  assign \o.dots[1]  = o[27:14];
  assign \o.sum_x  = o[39:28];
  assign \o.tag  = o[81:40];
  assign \o.tag.scales  = o[71:40];
  assign \o.tag.scales[0]  = o[55:40];
  assign \o.tag.scales[1]  = o[71:56];
  assign \o.tag.zeros  = o[79:72];
  assign \o.tag.zeros[0]  = o[75:72];
  assign \o.tag.zeros[1]  = o[79:76];
  assign \o.tag.ends_group  = o[80];
  assign \o.tag.ends_row  = o[81];
  assign \i$5[0]  = \i$5 [11:0];
  assign \i$5[1]  = \i$5 [23:12];
  assign \i$5[2]  = \i$5 [35:24];
  assign \i$5[3]  = \i$5 [47:36];
  assign \products_1[0]  = \i$5 [11:0];
  assign \products_1[1]  = \i$5 [23:12];
  assign \products_1[2]  = \i$5 [35:24];
  assign \products_1[3]  = \i$5 [47:36];
  assign \i$8[0]  = \i$8 [7:0];
  assign \i$8[1]  = \i$8 [15:8];
  assign \i$8[2]  = \i$8 [23:16];
  assign \i$8[3]  = \i$8 [31:24];
  assign \x_1[0]  = \i$8 [7:0];
  assign \x_1[1]  = \i$8 [15:8];
  assign \x_1[2]  = \i$8 [23:16];
  assign \x_1[3]  = \i$8 [31:24];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.zeros  = tag_2[39:32];
  assign \tag_2.zeros[0]  = tag_2[35:32];
  assign \tag_2.zeros[1]  = tag_2[39:36];
  assign \tag_2.ends_group  = tag_2[40];
  assign \tag_2.ends_row  = tag_2[41];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[19:16];
  assign \i__payload.codes[1][1]  = i__payload[23:20];
  assign \i__payload.codes[1][2]  = i__payload[27:24];
  assign \i__payload.codes[1][3]  = i__payload[31:28];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[105:64];
  assign \i__payload.tag.scales  = i__payload[95:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.scales[1]  = i__payload[95:80];
  assign \i__payload.tag.zeros  = i__payload[103:96];
  assign \i__payload.tag.zeros[0]  = i__payload[99:96];
  assign \i__payload.tag.zeros[1]  = i__payload[103:100];
  assign \i__payload.tag.ends_group  = i__payload[104];
  assign \i__payload.tag.ends_row  = i__payload[105];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.zeros  = tag_1[39:32];
  assign \tag_1.zeros[0]  = tag_1[35:32];
  assign \tag_1.zeros[1]  = tag_1[39:36];
  assign \tag_1.ends_group  = tag_1[40];
  assign \tag_1.ends_row  = tag_1[41];
  assign \$10 [47:36] = \$8 ;
  assign \$10 [35:24] = \$7 ;
  assign \$10 [23:12] = \$6 ;
  assign \$10 [11:0] = \$5 ;
  assign \$9 [47:36] = \$4 ;
  assign \$9 [35:24] = \$3 ;
  assign \$9 [23:12] = \$2 ;
  assign \$9 [11:0] = \$1 ;
  assign o[81:40] = tag_2;
  assign o[39:28] = { \$13 [9], \$13 [9], \$13  };
  assign o[27:14] = \o$7 ;
  assign o[13:0] = \o$4 ;
endmodule

module \mac_uint4_zero.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [47:0] i;
  wire [47:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [13:0] \$1 ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire signed [11:0] \i[3] ;
  wire signed [12:0] level1_0;
  wire signed [12:0] level1_1;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign level1_0 = $signed(i[11:0]) + $signed(i[23:12]);
  assign level1_1 = $signed(i[35:24]) + $signed(i[47:36]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \i[3]  = i[47:36];
endmodule

module \mac_uint4_zero.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [47:0] i;
  wire [47:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [13:0] \$1 ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire signed [11:0] \i[3] ;
  wire signed [12:0] level1_0;
  wire signed [12:0] level1_1;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign level1_0 = $signed(i[11:0]) + $signed(i[23:12]);
  assign level1_1 = $signed(i[35:24]) + $signed(i[47:36]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \i[3]  = i[47:36];
endmodule

module \mac_uint4_zero.front.tree_x (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [11:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign o = { level2_0[9], level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \mac_uint4_zero.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [27:0] terms;
  wire [27:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [31:0] sums;
  reg [31:0] sums = 32'd0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [16:0] \$2 ;
  wire [15:0] \$3 ;
  wire [16:0] \$4 ;
  reg \$5 ;
  reg [31:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [15:0] \sums[0] ;
  wire signed [15:0] \sums[1] ;
  wire signed [13:0] \terms[0] ;
  wire signed [13:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[27:14]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 16'h0000 : sums[15:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[13:0]);
  assign \$3  = fresh ? 16'h0000 : sums[31:16];
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
      \$6 [15:0] = \$2 [15:0];
      \$6 [31:16] = \$4 [15:0];
    end
    if (rst) begin
      \$6  = 32'd0;
    end
  end
  assign \sums[0]  = sums[15:0];
  assign \sums[1]  = sums[31:16];
  assign \terms[0]  = terms[13:0];
  assign \terms[1]  = terms[27:14];
endmodule

module \mac_uint4_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [117:0] i__payload;
  wire [117:0] i__payload;
  output [117:0] o__payload;
  reg [117:0] o__payload = 118'h000000000000000000000000000000;
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
  reg [117:0] \$19 ;
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
  wire [117:0] \$signature__data ;
  wire signed [58:0] \$signature__data[0] ;
  wire signed [58:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 118'h000000000000000000000000000000 *)
  wire [117:0] front;
  wire signed [58:0] \front[0] ;
  wire signed [58:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [58:0] \i__payload[0] ;
  wire signed [58:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [58:0] \o__payload[0] ;
  wire signed [58:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [117:0] store_out__data;
  wire signed [58:0] \store_out__data[0] ;
  wire signed [58:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [117:0] rest [2:0];
  initial begin
    rest[0] = 118'h000000000000000000000000000000;
    rest[1] = 118'h000000000000000000000000000000;
    rest[2] = 118'h000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[58:0];
  assign \o__payload[1]  = o__payload[117:59];
  assign \front[0]  = o__payload[58:0];
  assign \front[1]  = o__payload[117:59];
  assign \$signature__data[0]  = i__payload[58:0];
  assign \$signature__data[1]  = i__payload[117:59];
  assign \i__payload[0]  = i__payload[58:0];
  assign \i__payload[1]  = i__payload[117:59];
  assign \store_out__data[0]  = store_out__data[58:0];
  assign \store_out__data[1]  = store_out__data[117:59];
endmodule

module \mac_uint4_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [117:0] terms;
  wire [117:0] terms;
  output [117:0] sums;
  reg [117:0] sums = 118'h000000000000000000000000000000;
  input clk;
  wire clk;
  wire [58:0] \$1 ;
  wire [59:0] \$2 ;
  wire [58:0] \$3 ;
  wire [59:0] \$4 ;
  reg \$5 ;
  reg [117:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [58:0] \sums[0] ;
  wire signed [58:0] \sums[1] ;
  wire signed [58:0] \terms[0] ;
  wire signed [58:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[117:59]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 59'h000000000000000 : sums[58:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[58:0]);
  assign \$3  = fresh ? 59'h000000000000000 : sums[117:59];
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
      \$6 [58:0] = \$2 [58:0];
      \$6 [117:59] = \$4 [58:0];
    end
    if (rst) begin
      \$6  = 118'h000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[58:0];
  assign \sums[1]  = sums[117:59];
  assign \terms[0]  = terms[58:0];
  assign \terms[1]  = terms[117:59];
endmodule

module \mac_uint4_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  output [117:0] o;
  reg [117:0] o = 118'h000000000000000000000000000000;
  input [31:0] i;
  wire [31:0] i;
  input clk;
  wire clk;
  wire [27:0] \$1 ;
  wire [58:0] \$2 ;
  wire [27:0] \$3 ;
  wire [58:0] \$4 ;
  reg [117:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [58:0] \o[0] ;
  wire signed [58:0] \o[1] ;
  reg signed [27:0] product_0 = 28'h0000000;
  reg signed [27:0] product_1 = 28'h0000000;
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
  assign \$1  = $signed(i[15:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[31:16]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [58:0] = \$2 ;
    \$5 [117:59] = \$4 ;
    if (rst) begin
      \$5  = 118'h000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \o[0]  = o[58:0];
  assign \o[1]  = o[117:59];
endmodule

module \mac_uint4_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [11:0] sums;
  reg [11:0] sums = 12'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  reg \$3 ;
  reg [11:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 12'h000 : sums;
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
      \$4  = \$2 [11:0];
    end
    if (rst) begin
      \$4  = 12'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \mac_uint4_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [7:0] zeros;
  wire [7:0] zeros;
  input [31:0] dots;
  wire [31:0] dots;
  input signed [11:0] sum_x;
  wire signed [11:0] sum_x;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [16:0] \$2 ;
  wire [15:0] \$3 ;
  wire [16:0] \$4 ;
  reg [31:0] \$5 ;
  reg signed [15:0] dot_0_1 = 16'h0000;
  reg signed [15:0] dot_1_1 = 16'h0000;
  wire signed [15:0] \dots[0] ;
  wire signed [15:0] \dots[1] ;
  wire signed [15:0] \o[0] ;
  wire signed [15:0] \o[1] ;
  reg signed [15:0] offset_0 = 16'h0000;
  reg signed [15:0] offset_1 = 16'h0000;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  always @(posedge clk)
    dot_0_1 <= dots[15:0];
  always @(posedge clk)
    offset_0 <= \$1 ;
  always @(posedge clk)
    o <= \$5 ;
  always @(posedge clk)
    dot_1_1 <= dots[31:16];
  always @(posedge clk)
    offset_1 <= \$3 ;
  assign \$1  = $signed({ 1'h0, zeros[3:0] }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  assign \$3  = $signed({ 1'h0, zeros[7:4] }) * $signed(sum_x);
  assign \$4  = $signed(dot_1_1) - $signed(offset_1);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$5 [15:0] = \$2 [15:0];
    \$5 [31:16] = \$4 [15:0];
    if (rst) begin
      \$5  = 32'd0;
    end
  end
  assign \dots[0]  = dots[15:0];
  assign \dots[1]  = dots[31:16];
  assign \zeros[0]  = zeros[3:0];
  assign \zeros[1]  = zeros[7:4];
  assign \o[0]  = o[15:0];
  assign \o[1]  = o[31:16];
endmodule
