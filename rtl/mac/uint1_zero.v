// mac_uint1_zero: integer multiplier in every lane, 3 rows of 8 lanes, uint1 x int8
//
// spec: {"accumulator":54,"activation_format":"int8","credits":2,"group":16,"lanes":8,"max_groups":4,"pe":"mac","rows":3,"weight_format":"uint1","zero_point":true}
// source: 698cc9cc281916f1ec772f048598495f7e85dd9e5a9ae9e85260fd3cef0647a2
// body: 995e9e1b145b36ed13918f57f23d86a3adfc6f06a90d1bab9a80b910c2cbcedb
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[23:0]  codes[row][lane]; 1 bits each, index 0 lowest
//   i__payload[87:24]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[135:88]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[138:136]  zero[row], code; used where a group ends; 1 bits each, index 0 lowest
//   i__payload[139:139]  ends_group
//   i__payload[140:140]  ends_row (ends its group too)
//   o__payload[161:0]  sum[row], signed, in units of 2**-24; 54 bits each, index 0 lowest
// Timing: a beat every cycle; a result 10 cycles after the beat that ends its row

module mac_uint1_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [161:0] o__payload;
  wire [161:0] o__payload;
  output o__valid;
  wire o__valid;
  input [140:0] i__payload;
  wire [140:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [11:0] \$12 ;
  wire \$13 ;
  wire [11:0] \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire [11:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [11:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  wire [2:0] \$25 ;
  wire [3:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  reg [1:0] \$30 ;
  reg \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg \$36 ;
  reg \$37 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [1:0] credits = 2'h2;
  wire [35:0] dots;
  wire signed [11:0] \dots[0] ;
  wire signed [11:0] \dots[1] ;
  wire signed [11:0] \dots[2] ;
  wire earn;
  reg ends_row_1 = 1'h0;
  reg ends_row_2 = 1'h0;
  reg ends_row_3 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_4;
  wire [50:0] factors;
  reg [50:0] \factors$34  = 51'h0000000000000;
  wire [16:0] \factors$34[0] ;
  wire [4:0] \factors$34[0].shift ;
  wire signed [11:0] \factors$34[0].significand ;
  wire [16:0] \factors$34[1] ;
  wire [4:0] \factors$34[1].shift ;
  wire signed [11:0] \factors$34[1].significand ;
  wire [16:0] \factors$34[2] ;
  wire [4:0] \factors$34[2].shift ;
  wire signed [11:0] \factors$34[2].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  reg [50:0] factors_1 = 51'h0000000000000;
  wire [16:0] \factors_1[0] ;
  wire [4:0] \factors_1[0].shift ;
  wire signed [11:0] \factors_1[0].significand ;
  wire [16:0] \factors_1[1] ;
  wire [4:0] \factors_1[1].shift ;
  wire signed [11:0] \factors_1[1].significand ;
  wire [16:0] \factors_1[2] ;
  wire [4:0] \factors_1[2].shift ;
  wire signed [11:0] \factors_1[2].significand ;
  (* init = 51'h0000000000000 *)
  wire [50:0] factors_2;
  wire [16:0] \factors_2[0] ;
  wire [4:0] \factors_2[0].shift ;
  wire signed [11:0] \factors_2[0].significand ;
  wire [16:0] \factors_2[1] ;
  wire [4:0] \factors_2[1].shift ;
  wire signed [11:0] \factors_2[1].significand ;
  wire [16:0] \factors_2[2] ;
  wire [4:0] \factors_2[2].shift ;
  wire signed [11:0] \factors_2[2].significand ;
  reg group_done_1 = 1'h0;
  wire [35:0] i;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire [140:0] \i__payload$13 ;
  wire [23:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire \i__payload$13.codes[0][0] ;
  wire \i__payload$13.codes[0][1] ;
  wire \i__payload$13.codes[0][2] ;
  wire \i__payload$13.codes[0][3] ;
  wire \i__payload$13.codes[0][4] ;
  wire \i__payload$13.codes[0][5] ;
  wire \i__payload$13.codes[0][6] ;
  wire \i__payload$13.codes[0][7] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire \i__payload$13.codes[1][0] ;
  wire \i__payload$13.codes[1][1] ;
  wire \i__payload$13.codes[1][2] ;
  wire \i__payload$13.codes[1][3] ;
  wire \i__payload$13.codes[1][4] ;
  wire \i__payload$13.codes[1][5] ;
  wire \i__payload$13.codes[1][6] ;
  wire \i__payload$13.codes[1][7] ;
  wire [7:0] \i__payload$13.codes[2] ;
  wire \i__payload$13.codes[2][0] ;
  wire \i__payload$13.codes[2][1] ;
  wire \i__payload$13.codes[2][2] ;
  wire \i__payload$13.codes[2][3] ;
  wire \i__payload$13.codes[2][4] ;
  wire \i__payload$13.codes[2][5] ;
  wire \i__payload$13.codes[2][6] ;
  wire \i__payload$13.codes[2][7] ;
  wire [52:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [47:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.tag.scales[2] ;
  wire [2:0] \i__payload$13.tag.zeros ;
  wire \i__payload$13.tag.zeros[0] ;
  wire \i__payload$13.tag.zeros[1] ;
  wire \i__payload$13.tag.zeros[2] ;
  wire [63:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire [161:0] \i__payload$44 ;
  wire signed [53:0] \i__payload$44[0] ;
  wire signed [53:0] \i__payload$44[1] ;
  wire signed [53:0] \i__payload$44[2] ;
  wire [23:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire \i__payload.codes[0][5] ;
  wire \i__payload.codes[0][6] ;
  wire \i__payload.codes[0][7] ;
  wire [7:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire \i__payload.codes[1][3] ;
  wire \i__payload.codes[1][4] ;
  wire \i__payload.codes[1][5] ;
  wire \i__payload.codes[1][6] ;
  wire \i__payload.codes[1][7] ;
  wire [7:0] \i__payload.codes[2] ;
  wire \i__payload.codes[2][0] ;
  wire \i__payload.codes[2][1] ;
  wire \i__payload.codes[2][2] ;
  wire \i__payload.codes[2][3] ;
  wire \i__payload.codes[2][4] ;
  wire \i__payload.codes[2][5] ;
  wire \i__payload.codes[2][6] ;
  wire \i__payload.codes[2][7] ;
  wire [52:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [47:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [2:0] \i__payload.tag.zeros ;
  wire \i__payload.tag.zeros[0] ;
  wire \i__payload.tag.zeros[1] ;
  wire \i__payload.tag.zeros[2] ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [97:0] o;
  wire [35:0] \o$33 ;
  wire signed [11:0] \o$33[0] ;
  wire signed [11:0] \o$33[1] ;
  wire signed [11:0] \o$33[2] ;
  wire [161:0] \o$41 ;
  wire signed [53:0] \o$41[0] ;
  wire signed [53:0] \o$41[1] ;
  wire signed [53:0] \o$41[2] ;
  wire [32:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire signed [10:0] \o.dots[2] ;
  wire signed [11:0] \o.sum_x ;
  wire [52:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [47:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.scales[2] ;
  wire [2:0] \o.tag.zeros ;
  wire \o.tag.zeros[0] ;
  wire \o.tag.zeros[1] ;
  wire \o.tag.zeros[2] ;
  wire [161:0] \o__payload$46 ;
  wire signed [53:0] \o__payload$46[0] ;
  wire signed [53:0] \o__payload$46[1] ;
  wire signed [53:0] \o__payload$46[2] ;
  wire signed [53:0] \o__payload[0] ;
  wire signed [53:0] \o__payload[1] ;
  wire signed [53:0] \o__payload[2] ;
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
  wire [35:0] sums;
  wire [11:0] \sums$31 ;
  wire signed [11:0] \sums$31[0] ;
  wire [161:0] \sums$45 ;
  wire signed [53:0] \sums$45[0] ;
  wire signed [53:0] \sums$45[1] ;
  wire signed [53:0] \sums$45[2] ;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  wire signed [11:0] \sums[2] ;
  reg [52:0] tag_1 = 53'h00000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [47:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.scales[2] ;
  wire [2:0] \tag_1.zeros ;
  wire \tag_1.zeros[0] ;
  wire \tag_1.zeros[1] ;
  wire \tag_1.zeros[2] ;
  wire [32:0] terms;
  wire [11:0] \terms$24 ;
  wire signed [11:0] \terms$24[0] ;
  wire [161:0] \terms$40 ;
  wire signed [53:0] \terms$40[0] ;
  wire signed [53:0] \terms$40[1] ;
  wire signed [53:0] \terms$40[2] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  wire signed [10:0] \terms[2] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [2:0] zeros;
  wire \zeros[0] ;
  wire \zeros[1] ;
  wire \zeros[2] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[139] | i__payload[140];
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
  assign \$18  = | tag_1[46:42];
  assign \$19  = - { \$18 , tag_1[41:32] };
  assign \$20  = | tag_1[46:42];
  assign \$21  = tag_1[47] ? \$19  : { 1'h0, \$20 , tag_1[41:32] };
  assign \$22  = ! tag_1[46:42];
  assign \$23  = tag_1[46:42] - 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = credits - spend;
  assign \$26  = $signed(\$25 ) + $signed({ 1'h0, earn });
  assign \$27  = ~ i__payload[140];
  assign \$28  = valid & o[96];
  assign \$29  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$30 ;
  always @(posedge clk)
    in_row <= \$31 ;
  always @(posedge clk)
    tag_1 <= o[97:45];
  always @(posedge clk)
    group_done_1 <= \$32 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$33 ;
  always @(posedge clk)
    scaled_2 <= \$34 ;
  always @(posedge clk)
    scaled_3 <= \$35 ;
  always @(posedge clk)
    \valid$36  <= \$36 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[52];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$37 ;
  \mac_uint1_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \mac_uint1_zero.group_sums  group_sums (
    .clk(clk),
    .last(o[96]),
    .rst(rst),
    .sums(dots),
    .terms(o[32:0]),
    .valid(valid)
  );
  \mac_uint1_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \mac_uint1_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \mac_uint1_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \mac_uint1_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(o[96]),
    .rst(rst),
    .sums(sum_x),
    .terms(o[44:33]),
    .valid(valid)
  );
  \mac_uint1_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[50:48])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$30  = \$26 [1:0];
    if (rst) begin
      \$30  = 2'h2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$31  = in_row;
    if (accept) begin
      \$31  = \$27 ;
    end
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$32  = \$28 ;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$33  = group_done_1;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$34  = scaled_1;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$35  = scaled_2;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$36  = scaled_3;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$37  = \$29 ;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[96];
  assign terms = o[32:0];
  assign \valid$22  = valid;
  assign \last$23  = o[96];
  assign \terms$24  = o[44:33];
  assign sums = dots;
  assign zeros = tag_1[50:48];
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
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.codes[0][5]  = i__payload[5];
  assign \i__payload.codes[0][6]  = i__payload[6];
  assign \i__payload.codes[0][7]  = i__payload[7];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[8];
  assign \i__payload.codes[1][1]  = i__payload[9];
  assign \i__payload.codes[1][2]  = i__payload[10];
  assign \i__payload.codes[1][3]  = i__payload[11];
  assign \i__payload.codes[1][4]  = i__payload[12];
  assign \i__payload.codes[1][5]  = i__payload[13];
  assign \i__payload.codes[1][6]  = i__payload[14];
  assign \i__payload.codes[1][7]  = i__payload[15];
  assign \i__payload.codes[2]  = i__payload[23:16];
  assign \i__payload.codes[2][0]  = i__payload[16];
  assign \i__payload.codes[2][1]  = i__payload[17];
  assign \i__payload.codes[2][2]  = i__payload[18];
  assign \i__payload.codes[2][3]  = i__payload[19];
  assign \i__payload.codes[2][4]  = i__payload[20];
  assign \i__payload.codes[2][5]  = i__payload[21];
  assign \i__payload.codes[2][6]  = i__payload[22];
  assign \i__payload.codes[2][7]  = i__payload[23];
  assign \i__payload.x  = i__payload[87:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.x[3]  = i__payload[55:48];
  assign \i__payload.x[4]  = i__payload[63:56];
  assign \i__payload.x[5]  = i__payload[71:64];
  assign \i__payload.x[6]  = i__payload[79:72];
  assign \i__payload.x[7]  = i__payload[87:80];
  assign \i__payload.tag  = i__payload[140:88];
  assign \i__payload.tag.scales  = i__payload[135:88];
  assign \i__payload.tag.scales[0]  = i__payload[103:88];
  assign \i__payload.tag.scales[1]  = i__payload[119:104];
  assign \i__payload.tag.scales[2]  = i__payload[135:120];
  assign \i__payload.tag.zeros  = i__payload[138:136];
  assign \i__payload.tag.zeros[0]  = i__payload[136];
  assign \i__payload.tag.zeros[1]  = i__payload[137];
  assign \i__payload.tag.zeros[2]  = i__payload[138];
  assign \i__payload.tag.ends_group  = i__payload[139];
  assign \i__payload.tag.ends_row  = i__payload[140];
  assign \o__payload[0]  = o__payload[53:0];
  assign \o__payload[1]  = o__payload[107:54];
  assign \o__payload[2]  = o__payload[161:108];
  assign \i__payload$13.codes  = \i__payload$13 [23:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [1];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [2];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [3];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [4];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [5];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [6];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [7];
  assign \i__payload$13.codes[1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [8];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [9];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [10];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [11];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [12];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [13];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [14];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [15];
  assign \i__payload$13.codes[2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[2][0]  = \i__payload$13 [16];
  assign \i__payload$13.codes[2][1]  = \i__payload$13 [17];
  assign \i__payload$13.codes[2][2]  = \i__payload$13 [18];
  assign \i__payload$13.codes[2][3]  = \i__payload$13 [19];
  assign \i__payload$13.codes[2][4]  = \i__payload$13 [20];
  assign \i__payload$13.codes[2][5]  = \i__payload$13 [21];
  assign \i__payload$13.codes[2][6]  = \i__payload$13 [22];
  assign \i__payload$13.codes[2][7]  = \i__payload$13 [23];
  assign \i__payload$13.x  = \i__payload$13 [87:24];
  assign \i__payload$13.x[0]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[2]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[3]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[4]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[5]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[6]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[7]  = \i__payload$13 [87:80];
  assign \i__payload$13.tag  = \i__payload$13 [140:88];
  assign \i__payload$13.tag.scales  = \i__payload$13 [135:88];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [103:88];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [119:104];
  assign \i__payload$13.tag.scales[2]  = \i__payload$13 [135:120];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [138:136];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [136];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [137];
  assign \i__payload$13.tag.zeros[2]  = \i__payload$13 [138];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [139];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [140];
  assign \o.dots  = o[32:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.dots[1]  = o[21:11];
  assign \o.dots[2]  = o[32:22];
  assign \o.sum_x  = o[44:33];
  assign \o.tag  = o[97:45];
  assign \o.tag.scales  = o[92:45];
  assign \o.tag.scales[0]  = o[60:45];
  assign \o.tag.scales[1]  = o[76:61];
  assign \o.tag.scales[2]  = o[92:77];
  assign \o.tag.zeros  = o[95:93];
  assign \o.tag.zeros[0]  = o[93];
  assign \o.tag.zeros[1]  = o[94];
  assign \o.tag.zeros[2]  = o[95];
  assign \o.tag.ends_group  = o[96];
  assign \o.tag.ends_row  = o[97];
  assign \terms[0]  = o[10:0];
  assign \terms[1]  = o[21:11];
  assign \terms[2]  = o[32:22];
  assign \terms$24[0]  = o[44:33];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \factors[2]  = factors[50:34];
  assign \factors[2].significand  = factors[45:34];
  assign \factors[2].shift  = factors[50:46];
  assign \tag_1.scales  = tag_1[47:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.scales[2]  = tag_1[47:32];
  assign \tag_1.zeros  = tag_1[50:48];
  assign \tag_1.zeros[0]  = tag_1[48];
  assign \tag_1.zeros[1]  = tag_1[49];
  assign \tag_1.zeros[2]  = tag_1[50];
  assign \tag_1.ends_group  = tag_1[51];
  assign \tag_1.ends_row  = tag_1[52];
  assign \dots[0]  = dots[11:0];
  assign \dots[1]  = dots[23:12];
  assign \dots[2]  = dots[35:24];
  assign \sums[0]  = dots[11:0];
  assign \sums[1]  = dots[23:12];
  assign \sums[2]  = dots[35:24];
  assign \zeros[0]  = tag_1[48];
  assign \zeros[1]  = tag_1[49];
  assign \zeros[2]  = tag_1[50];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \o$33[0]  = i[11:0];
  assign \o$33[1]  = i[23:12];
  assign \o$33[2]  = i[35:24];
  assign \factors$34[0]  = \factors$34 [16:0];
  assign \factors$34[0].significand  = \factors$34 [11:0];
  assign \factors$34[0].shift  = \factors$34 [16:12];
  assign \factors$34[1]  = \factors$34 [33:17];
  assign \factors$34[1].significand  = \factors$34 [28:17];
  assign \factors$34[1].shift  = \factors$34 [33:29];
  assign \factors$34[2]  = \factors$34 [50:34];
  assign \factors$34[2].significand  = \factors$34 [45:34];
  assign \factors$34[2].shift  = \factors$34 [50:46];
  assign \factors_2[0]  = \factors$34 [16:0];
  assign \factors_2[0].significand  = \factors$34 [11:0];
  assign \factors_2[0].shift  = \factors$34 [16:12];
  assign \factors_2[1]  = \factors$34 [33:17];
  assign \factors_2[1].significand  = \factors$34 [28:17];
  assign \factors_2[1].shift  = \factors$34 [33:29];
  assign \factors_2[2]  = \factors$34 [50:34];
  assign \factors_2[2].significand  = \factors$34 [45:34];
  assign \factors_2[2].shift  = \factors$34 [50:46];
  assign \terms$40[0]  = \terms$40 [53:0];
  assign \terms$40[1]  = \terms$40 [107:54];
  assign \terms$40[2]  = \terms$40 [161:108];
  assign \o$41[0]  = \terms$40 [53:0];
  assign \o$41[1]  = \terms$40 [107:54];
  assign \o$41[2]  = \terms$40 [161:108];
  assign \i__payload$44[0]  = \i__payload$44 [53:0];
  assign \i__payload$44[1]  = \i__payload$44 [107:54];
  assign \i__payload$44[2]  = \i__payload$44 [161:108];
  assign \sums$45[0]  = \i__payload$44 [53:0];
  assign \sums$45[1]  = \i__payload$44 [107:54];
  assign \sums$45[2]  = \i__payload$44 [161:108];
  assign \o__payload$46[0]  = o__payload[53:0];
  assign \o__payload$46[1]  = o__payload[107:54];
  assign \o__payload$46[2]  = o__payload[161:108];
  assign \factors_1[0]  = factors_1[16:0];
  assign \factors_1[0].significand  = factors_1[11:0];
  assign \factors_1[0].shift  = factors_1[16:12];
  assign \factors_1[1]  = factors_1[33:17];
  assign \factors_1[1].significand  = factors_1[28:17];
  assign \factors_1[1].shift  = factors_1[33:29];
  assign \factors_1[2]  = factors_1[50:34];
  assign \factors_1[2].significand  = factors_1[45:34];
  assign \factors_1[2].shift  = factors_1[50:46];
  assign factors[50:46] = \$24 [4:0];
  assign factors[45:34] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [139] = \$2 ;
  assign { \i__payload$13 [140], \i__payload$13 [138:0] } = { i__payload[140], i__payload[138:0] };
  assign i__ready = admitted;
endmodule

module \mac_uint1_zero.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [140:0] i__payload;
  wire [140:0] i__payload;
  output [97:0] o;
  wire [97:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire [8:0] \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [63:0] \$25 ;
  wire [63:0] \$26 ;
  wire [63:0] \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire [8:0] \$3 ;
  reg \$30 ;
  wire [10:0] \$31 ;
  wire [8:0] \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire [8:0] \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  reg [63:0] i = 64'h0000000000000000;
  reg [63:0] \i$11  = 64'h0000000000000000;
  wire signed [7:0] \i$11[0] ;
  wire signed [7:0] \i$11[1] ;
  wire signed [7:0] \i$11[2] ;
  wire signed [7:0] \i$11[3] ;
  wire signed [7:0] \i$11[4] ;
  wire signed [7:0] \i$11[5] ;
  wire signed [7:0] \i$11[6] ;
  wire signed [7:0] \i$11[7] ;
  reg [63:0] \i$5  = 64'h0000000000000000;
  wire signed [7:0] \i$5[0] ;
  wire signed [7:0] \i$5[1] ;
  wire signed [7:0] \i$5[2] ;
  wire signed [7:0] \i$5[3] ;
  wire signed [7:0] \i$5[4] ;
  wire signed [7:0] \i$5[5] ;
  wire signed [7:0] \i$5[6] ;
  wire signed [7:0] \i$5[7] ;
  reg [63:0] \i$8  = 64'h0000000000000000;
  wire signed [7:0] \i$8[0] ;
  wire signed [7:0] \i$8[1] ;
  wire signed [7:0] \i$8[2] ;
  wire signed [7:0] \i$8[3] ;
  wire signed [7:0] \i$8[4] ;
  wire signed [7:0] \i$8[5] ;
  wire signed [7:0] \i$8[6] ;
  wire signed [7:0] \i$8[7] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire [23:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire \i__payload.codes[0][5] ;
  wire \i__payload.codes[0][6] ;
  wire \i__payload.codes[0][7] ;
  wire [7:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire \i__payload.codes[1][3] ;
  wire \i__payload.codes[1][4] ;
  wire \i__payload.codes[1][5] ;
  wire \i__payload.codes[1][6] ;
  wire \i__payload.codes[1][7] ;
  wire [7:0] \i__payload.codes[2] ;
  wire \i__payload.codes[2][0] ;
  wire \i__payload.codes[2][1] ;
  wire \i__payload.codes[2][2] ;
  wire \i__payload.codes[2][3] ;
  wire \i__payload.codes[2][4] ;
  wire \i__payload.codes[2][5] ;
  wire \i__payload.codes[2][6] ;
  wire \i__payload.codes[2][7] ;
  wire [52:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [47:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [2:0] \i__payload.tag.zeros ;
  wire \i__payload.tag.zeros[0] ;
  wire \i__payload.tag.zeros[1] ;
  wire \i__payload.tag.zeros[2] ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire i__ready;
  wire signed [10:0] \o$10 ;
  wire signed [11:0] \o$13 ;
  wire signed [10:0] \o$4 ;
  wire signed [10:0] \o$7 ;
  wire [32:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire signed [10:0] \o.dots[2] ;
  wire signed [11:0] \o.sum_x ;
  wire [52:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [47:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.scales[2] ;
  wire [2:0] \o.tag.zeros ;
  wire \o.tag.zeros[0] ;
  wire \o.tag.zeros[1] ;
  wire \o.tag.zeros[2] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] products_0;
  wire signed [7:0] \products_0[0] ;
  wire signed [7:0] \products_0[1] ;
  wire signed [7:0] \products_0[2] ;
  wire signed [7:0] \products_0[3] ;
  wire signed [7:0] \products_0[4] ;
  wire signed [7:0] \products_0[5] ;
  wire signed [7:0] \products_0[6] ;
  wire signed [7:0] \products_0[7] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] products_1;
  wire signed [7:0] \products_1[0] ;
  wire signed [7:0] \products_1[1] ;
  wire signed [7:0] \products_1[2] ;
  wire signed [7:0] \products_1[3] ;
  wire signed [7:0] \products_1[4] ;
  wire signed [7:0] \products_1[5] ;
  wire signed [7:0] \products_1[6] ;
  wire signed [7:0] \products_1[7] ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] products_2;
  wire signed [7:0] \products_2[0] ;
  wire signed [7:0] \products_2[1] ;
  wire signed [7:0] \products_2[2] ;
  wire signed [7:0] \products_2[3] ;
  wire signed [7:0] \products_2[4] ;
  wire signed [7:0] \products_2[5] ;
  wire signed [7:0] \products_2[6] ;
  wire signed [7:0] \products_2[7] ;
  reg [52:0] tag_1 = 53'h00000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [47:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.scales[2] ;
  wire [2:0] \tag_1.zeros ;
  wire \tag_1.zeros[0] ;
  wire \tag_1.zeros[1] ;
  wire \tag_1.zeros[2] ;
  reg [52:0] tag_2 = 53'h00000000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [47:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  wire [15:0] \tag_2.scales[2] ;
  wire [2:0] \tag_2.zeros ;
  wire \tag_2.zeros[0] ;
  wire \tag_2.zeros[1] ;
  wire \tag_2.zeros[2] ;
  reg [52:0] tag_3 = 53'h00000000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [47:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  wire [15:0] \tag_3.scales[2] ;
  wire [2:0] \tag_3.zeros ;
  wire \tag_3.zeros[0] ;
  wire \tag_3.zeros[1] ;
  wire \tag_3.zeros[2] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  (* init = 64'h0000000000000000 *)
  wire [63:0] x_1;
  wire signed [7:0] \x_1[0] ;
  wire signed [7:0] \x_1[1] ;
  wire signed [7:0] \x_1[2] ;
  wire signed [7:0] \x_1[3] ;
  wire signed [7:0] \x_1[4] ;
  wire signed [7:0] \x_1[5] ;
  wire signed [7:0] \x_1[6] ;
  wire signed [7:0] \x_1[7] ;
  assign \$1  = $signed({ 1'h0, i__payload[0] }) * $signed(i__payload[31:24]);
  assign \$2  = $signed({ 1'h0, i__payload[1] }) * $signed(i__payload[39:32]);
  assign \$3  = $signed({ 1'h0, i__payload[2] }) * $signed(i__payload[47:40]);
  assign \$4  = $signed({ 1'h0, i__payload[3] }) * $signed(i__payload[55:48]);
  assign \$5  = $signed({ 1'h0, i__payload[4] }) * $signed(i__payload[63:56]);
  assign \$6  = $signed({ 1'h0, i__payload[5] }) * $signed(i__payload[71:64]);
  assign \$7  = $signed({ 1'h0, i__payload[6] }) * $signed(i__payload[79:72]);
  assign \$8  = $signed({ 1'h0, i__payload[7] }) * $signed(i__payload[87:80]);
  assign \$9  = $signed({ 1'h0, i__payload[8] }) * $signed(i__payload[31:24]);
  assign \$10  = $signed({ 1'h0, i__payload[9] }) * $signed(i__payload[39:32]);
  assign \$11  = $signed({ 1'h0, i__payload[10] }) * $signed(i__payload[47:40]);
  assign \$12  = $signed({ 1'h0, i__payload[11] }) * $signed(i__payload[55:48]);
  assign \$13  = $signed({ 1'h0, i__payload[12] }) * $signed(i__payload[63:56]);
  assign \$14  = $signed({ 1'h0, i__payload[13] }) * $signed(i__payload[71:64]);
  assign \$15  = $signed({ 1'h0, i__payload[14] }) * $signed(i__payload[79:72]);
  assign \$16  = $signed({ 1'h0, i__payload[15] }) * $signed(i__payload[87:80]);
  assign \$17  = $signed({ 1'h0, i__payload[16] }) * $signed(i__payload[31:24]);
  assign \$18  = $signed({ 1'h0, i__payload[17] }) * $signed(i__payload[39:32]);
  assign \$19  = $signed({ 1'h0, i__payload[18] }) * $signed(i__payload[47:40]);
  assign \$20  = $signed({ 1'h0, i__payload[19] }) * $signed(i__payload[55:48]);
  assign \$21  = $signed({ 1'h0, i__payload[20] }) * $signed(i__payload[63:56]);
  assign \$22  = $signed({ 1'h0, i__payload[21] }) * $signed(i__payload[71:64]);
  assign \$23  = $signed({ 1'h0, i__payload[22] }) * $signed(i__payload[79:72]);
  assign \$24  = $signed({ 1'h0, i__payload[23] }) * $signed(i__payload[87:80]);
  always @(posedge clk)
    i <= \$25 ;
  always @(posedge clk)
    \i$5  <= \$26 ;
  always @(posedge clk)
    \i$8  <= \$27 ;
  always @(posedge clk)
    \i$11  <= i__payload[87:24];
  always @(posedge clk)
    valid_1 <= \$28 ;
  always @(posedge clk)
    valid_2 <= \$29 ;
  always @(posedge clk)
    valid <= \$30 ;
  always @(posedge clk)
    tag_1 <= i__payload[140:88];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \mac_uint1_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \mac_uint1_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \mac_uint1_zero.front.tree_2  tree_2 (
    .clk(clk),
    .i(\i$8 ),
    .o(\o$10 ),
    .rst(rst)
  );
  \mac_uint1_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$11 ),
    .level4_0(\$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$28  = i__valid;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$29  = valid_1;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$30  = valid_2;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign products_1 = \i$5 ;
  assign products_2 = \i$8 ;
  assign x_1 = \i$11 ;
  assign \o$13  = { \$31 [10], \$31  };
  assign valid_3 = valid;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
  assign \products_0[0]  = i[7:0];
  assign \products_0[1]  = i[15:8];
  assign \products_0[2]  = i[23:16];
  assign \products_0[3]  = i[31:24];
  assign \products_0[4]  = i[39:32];
  assign \products_0[5]  = i[47:40];
  assign \products_0[6]  = i[55:48];
  assign \products_0[7]  = i[63:56];
  assign \o.dots  = o[32:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.dots[1]  = o[21:11];
  assign \o.dots[2]  = o[32:22];
  assign \o.sum_x  = o[44:33];
  assign \o.tag  = o[97:45];
  assign \o.tag.scales  = o[92:45];
  assign \o.tag.scales[0]  = o[60:45];
  assign \o.tag.scales[1]  = o[76:61];
  assign \o.tag.scales[2]  = o[92:77];
  assign \o.tag.zeros  = o[95:93];
  assign \o.tag.zeros[0]  = o[93];
  assign \o.tag.zeros[1]  = o[94];
  assign \o.tag.zeros[2]  = o[95];
  assign \o.tag.ends_group  = o[96];
  assign \o.tag.ends_row  = o[97];
  assign \i$5[0]  = \i$5 [7:0];
  assign \i$5[1]  = \i$5 [15:8];
  assign \i$5[2]  = \i$5 [23:16];
  assign \i$5[3]  = \i$5 [31:24];
  assign \i$5[4]  = \i$5 [39:32];
  assign \i$5[5]  = \i$5 [47:40];
  assign \i$5[6]  = \i$5 [55:48];
  assign \i$5[7]  = \i$5 [63:56];
  assign \products_1[0]  = \i$5 [7:0];
  assign \products_1[1]  = \i$5 [15:8];
  assign \products_1[2]  = \i$5 [23:16];
  assign \products_1[3]  = \i$5 [31:24];
  assign \products_1[4]  = \i$5 [39:32];
  assign \products_1[5]  = \i$5 [47:40];
  assign \products_1[6]  = \i$5 [55:48];
  assign \products_1[7]  = \i$5 [63:56];
  assign \i$8[0]  = \i$8 [7:0];
  assign \i$8[1]  = \i$8 [15:8];
  assign \i$8[2]  = \i$8 [23:16];
  assign \i$8[3]  = \i$8 [31:24];
  assign \i$8[4]  = \i$8 [39:32];
  assign \i$8[5]  = \i$8 [47:40];
  assign \i$8[6]  = \i$8 [55:48];
  assign \i$8[7]  = \i$8 [63:56];
  assign \products_2[0]  = \i$8 [7:0];
  assign \products_2[1]  = \i$8 [15:8];
  assign \products_2[2]  = \i$8 [23:16];
  assign \products_2[3]  = \i$8 [31:24];
  assign \products_2[4]  = \i$8 [39:32];
  assign \products_2[5]  = \i$8 [47:40];
  assign \products_2[6]  = \i$8 [55:48];
  assign \products_2[7]  = \i$8 [63:56];
  assign \i$11[0]  = \i$11 [7:0];
  assign \i$11[1]  = \i$11 [15:8];
  assign \i$11[2]  = \i$11 [23:16];
  assign \i$11[3]  = \i$11 [31:24];
  assign \i$11[4]  = \i$11 [39:32];
  assign \i$11[5]  = \i$11 [47:40];
  assign \i$11[6]  = \i$11 [55:48];
  assign \i$11[7]  = \i$11 [63:56];
  assign \x_1[0]  = \i$11 [7:0];
  assign \x_1[1]  = \i$11 [15:8];
  assign \x_1[2]  = \i$11 [23:16];
  assign \x_1[3]  = \i$11 [31:24];
  assign \x_1[4]  = \i$11 [39:32];
  assign \x_1[5]  = \i$11 [47:40];
  assign \x_1[6]  = \i$11 [55:48];
  assign \x_1[7]  = \i$11 [63:56];
  assign \tag_3.scales  = tag_3[47:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.scales[2]  = tag_3[47:32];
  assign \tag_3.zeros  = tag_3[50:48];
  assign \tag_3.zeros[0]  = tag_3[48];
  assign \tag_3.zeros[1]  = tag_3[49];
  assign \tag_3.zeros[2]  = tag_3[50];
  assign \tag_3.ends_group  = tag_3[51];
  assign \tag_3.ends_row  = tag_3[52];
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.codes[0][5]  = i__payload[5];
  assign \i__payload.codes[0][6]  = i__payload[6];
  assign \i__payload.codes[0][7]  = i__payload[7];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[8];
  assign \i__payload.codes[1][1]  = i__payload[9];
  assign \i__payload.codes[1][2]  = i__payload[10];
  assign \i__payload.codes[1][3]  = i__payload[11];
  assign \i__payload.codes[1][4]  = i__payload[12];
  assign \i__payload.codes[1][5]  = i__payload[13];
  assign \i__payload.codes[1][6]  = i__payload[14];
  assign \i__payload.codes[1][7]  = i__payload[15];
  assign \i__payload.codes[2]  = i__payload[23:16];
  assign \i__payload.codes[2][0]  = i__payload[16];
  assign \i__payload.codes[2][1]  = i__payload[17];
  assign \i__payload.codes[2][2]  = i__payload[18];
  assign \i__payload.codes[2][3]  = i__payload[19];
  assign \i__payload.codes[2][4]  = i__payload[20];
  assign \i__payload.codes[2][5]  = i__payload[21];
  assign \i__payload.codes[2][6]  = i__payload[22];
  assign \i__payload.codes[2][7]  = i__payload[23];
  assign \i__payload.x  = i__payload[87:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.x[3]  = i__payload[55:48];
  assign \i__payload.x[4]  = i__payload[63:56];
  assign \i__payload.x[5]  = i__payload[71:64];
  assign \i__payload.x[6]  = i__payload[79:72];
  assign \i__payload.x[7]  = i__payload[87:80];
  assign \i__payload.tag  = i__payload[140:88];
  assign \i__payload.tag.scales  = i__payload[135:88];
  assign \i__payload.tag.scales[0]  = i__payload[103:88];
  assign \i__payload.tag.scales[1]  = i__payload[119:104];
  assign \i__payload.tag.scales[2]  = i__payload[135:120];
  assign \i__payload.tag.zeros  = i__payload[138:136];
  assign \i__payload.tag.zeros[0]  = i__payload[136];
  assign \i__payload.tag.zeros[1]  = i__payload[137];
  assign \i__payload.tag.zeros[2]  = i__payload[138];
  assign \i__payload.tag.ends_group  = i__payload[139];
  assign \i__payload.tag.ends_row  = i__payload[140];
  assign \tag_1.scales  = tag_1[47:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.scales[2]  = tag_1[47:32];
  assign \tag_1.zeros  = tag_1[50:48];
  assign \tag_1.zeros[0]  = tag_1[48];
  assign \tag_1.zeros[1]  = tag_1[49];
  assign \tag_1.zeros[2]  = tag_1[50];
  assign \tag_1.ends_group  = tag_1[51];
  assign \tag_1.ends_row  = tag_1[52];
  assign \tag_2.scales  = tag_2[47:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.scales[2]  = tag_2[47:32];
  assign \tag_2.zeros  = tag_2[50:48];
  assign \tag_2.zeros[0]  = tag_2[48];
  assign \tag_2.zeros[1]  = tag_2[49];
  assign \tag_2.zeros[2]  = tag_2[50];
  assign \tag_2.ends_group  = tag_2[51];
  assign \tag_2.ends_row  = tag_2[52];
  assign \$27 [63:56] = \$24 [7:0];
  assign \$27 [55:48] = \$23 [7:0];
  assign \$27 [47:40] = \$22 [7:0];
  assign \$27 [39:32] = \$21 [7:0];
  assign \$27 [31:24] = \$20 [7:0];
  assign \$27 [23:16] = \$19 [7:0];
  assign \$27 [15:8] = \$18 [7:0];
  assign \$27 [7:0] = \$17 [7:0];
  assign \$26 [63:56] = \$16 [7:0];
  assign \$26 [55:48] = \$15 [7:0];
  assign \$26 [47:40] = \$14 [7:0];
  assign \$26 [39:32] = \$13 [7:0];
  assign \$26 [31:24] = \$12 [7:0];
  assign \$26 [23:16] = \$11 [7:0];
  assign \$26 [15:8] = \$10 [7:0];
  assign \$26 [7:0] = \$9 [7:0];
  assign \$25 [63:56] = \$8 [7:0];
  assign \$25 [55:48] = \$7 [7:0];
  assign \$25 [47:40] = \$6 [7:0];
  assign \$25 [39:32] = \$5 [7:0];
  assign \$25 [31:24] = \$4 [7:0];
  assign \$25 [23:16] = \$3 [7:0];
  assign \$25 [15:8] = \$2 [7:0];
  assign \$25 [7:0] = \$1 [7:0];
  assign o[97:45] = tag_3;
  assign o[44:33] = { \$31 [10], \$31  };
  assign o[32:22] = \o$10 ;
  assign o[21:11] = \o$7 ;
  assign o[10:0] = \o$4 ;
endmodule

module \mac_uint1_zero.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [9:0] level2_1 = 10'h000;
  wire signed [10:0] level3_0;
  (* init = 11'h000 *)
  wire signed [10:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign level4_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
endmodule

module \mac_uint1_zero.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [9:0] level2_1 = 10'h000;
  wire signed [10:0] level3_0;
  (* init = 11'h000 *)
  wire signed [10:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign level4_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
endmodule

module \mac_uint1_zero.front.tree_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [9:0] level2_1 = 10'h000;
  wire signed [10:0] level3_0;
  (* init = 11'h000 *)
  wire signed [10:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign level4_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
endmodule

module \mac_uint1_zero.front.tree_x (rst, i, level4_0, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [10:0] level4_0;
  reg signed [10:0] level4_0 = 11'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [9:0] level2_1 = 10'h000;
  wire signed [10:0] level3_0;
  wire signed [11:0] o;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign o = { level4_0[10], level4_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
endmodule

module \mac_uint1_zero.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [32:0] terms;
  wire [32:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [35:0] sums;
  reg [35:0] sums = 36'h000000000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  wire [11:0] \$3 ;
  wire [12:0] \$4 ;
  wire [11:0] \$5 ;
  wire [12:0] \$6 ;
  reg \$7 ;
  reg [35:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  wire signed [11:0] \sums[2] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  wire signed [10:0] \terms[2] ;
  assign \$2  = $signed(\$1 ) + $signed(terms[10:0]);
  assign \$3  = fresh ? 12'h000 : sums[23:12];
  assign \$4  = $signed(\$3 ) + $signed(terms[21:11]);
  assign \$5  = fresh ? 12'h000 : sums[35:24];
  assign \$6  = $signed(\$5 ) + $signed(terms[32:22]);
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = fresh ? 12'h000 : sums[11:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [11:0] = \$2 [11:0];
      \$8 [23:12] = \$4 [11:0];
      \$8 [35:24] = \$6 [11:0];
    end
    if (rst) begin
      \$8  = 36'h000000000;
    end
  end
  assign \sums[0]  = sums[11:0];
  assign \sums[1]  = sums[23:12];
  assign \sums[2]  = sums[35:24];
  assign \terms[0]  = terms[10:0];
  assign \terms[1]  = terms[21:11];
  assign \terms[2]  = terms[32:22];
endmodule

module \mac_uint1_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [161:0] i__payload;
  wire [161:0] i__payload;
  output [161:0] o__payload;
  reg [161:0] o__payload = 162'h00000000000000000000000000000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$10 ;
  reg [1:0] \$11 ;
  reg [161:0] \$12 ;
  reg [161:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire [2:0] \$4 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 162'h00000000000000000000000000000000000000000 *)
  wire [161:0] front;
  wire signed [53:0] \front[0] ;
  wire signed [53:0] \front[1] ;
  wire signed [53:0] \front[2] ;
  wire signed [53:0] \i__payload[0] ;
  wire signed [53:0] \i__payload[1] ;
  wire signed [53:0] \i__payload[2] ;
  wire i__ready;
  reg [1:0] level = 2'h0;
  wire signed [53:0] \o__payload[0] ;
  wire signed [53:0] \o__payload[1] ;
  wire signed [53:0] \o__payload[2] ;
  wire put;
  wire refill;
  reg [161:0] second = 162'h00000000000000000000000000000000000000000;
  wire signed [53:0] \second[0] ;
  wire signed [53:0] \second[1] ;
  wire signed [53:0] \second[2] ;
  wire take;
  assign i__ready = level != 2'h2;
  assign o__valid = | level;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$2  = level == 1'h1;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = level + put;
  assign \$5  = \$4  - take;
  assign \$6  = put & refill;
  assign \$7  = ~ refill;
  assign \$8  = put & \$7 ;
  assign \$9  = level > 1'h1;
  assign \$10  = take & \$9 ;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    o__payload <= \$12 ;
  always @(posedge clk)
    second <= \$13 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$11  = \$5 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$12  = o__payload;
    if (\$6 ) begin
      \$12  = i__payload;
    end
    if (\$10 ) begin
      \$12  = second;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$13  = second;
    if (\$8 ) begin
      \$13  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload[53:0];
  assign \o__payload[1]  = o__payload[107:54];
  assign \o__payload[2]  = o__payload[161:108];
  assign \front[0]  = o__payload[53:0];
  assign \front[1]  = o__payload[107:54];
  assign \front[2]  = o__payload[161:108];
  assign \i__payload[0]  = i__payload[53:0];
  assign \i__payload[1]  = i__payload[107:54];
  assign \i__payload[2]  = i__payload[161:108];
  assign \second[0]  = second[53:0];
  assign \second[1]  = second[107:54];
  assign \second[2]  = second[161:108];
endmodule

module \mac_uint1_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [161:0] terms;
  wire [161:0] terms;
  output [161:0] sums;
  reg [161:0] sums = 162'h00000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [53:0] \$1 ;
  wire [54:0] \$2 ;
  wire [53:0] \$3 ;
  wire [54:0] \$4 ;
  wire [53:0] \$5 ;
  wire [54:0] \$6 ;
  reg \$7 ;
  reg [161:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [53:0] \sums[0] ;
  wire signed [53:0] \sums[1] ;
  wire signed [53:0] \sums[2] ;
  wire signed [53:0] \terms[0] ;
  wire signed [53:0] \terms[1] ;
  wire signed [53:0] \terms[2] ;
  assign \$2  = $signed(\$1 ) + $signed(terms[53:0]);
  assign \$3  = fresh ? 54'h00000000000000 : sums[107:54];
  assign \$4  = $signed(\$3 ) + $signed(terms[107:54]);
  assign \$5  = fresh ? 54'h00000000000000 : sums[161:108];
  assign \$6  = $signed(\$5 ) + $signed(terms[161:108]);
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = fresh ? 54'h00000000000000 : sums[53:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [53:0] = \$2 [53:0];
      \$8 [107:54] = \$4 [53:0];
      \$8 [161:108] = \$6 [53:0];
    end
    if (rst) begin
      \$8  = 162'h00000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[53:0];
  assign \sums[1]  = sums[107:54];
  assign \sums[2]  = sums[161:108];
  assign \terms[0]  = terms[53:0];
  assign \terms[1]  = terms[107:54];
  assign \terms[2]  = terms[161:108];
endmodule

module \mac_uint1_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [50:0] factors;
  wire [50:0] factors;
  output [161:0] o;
  reg [161:0] o = 162'h00000000000000000000000000000000000000000;
  input [35:0] i;
  wire [35:0] i;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  wire [23:0] \$3 ;
  wire [54:0] \$4 ;
  wire [23:0] \$5 ;
  wire [54:0] \$6 ;
  reg [161:0] \$7 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire signed [53:0] \o[0] ;
  wire signed [53:0] \o[1] ;
  wire signed [53:0] \o[2] ;
  reg signed [23:0] product_0 = 24'h000000;
  reg signed [23:0] product_1 = 24'h000000;
  reg signed [23:0] product_2 = 24'h000000;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  reg [4:0] shift_2_1 = 5'h00;
  assign \$3  = $signed(i[23:12]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  assign \$5  = $signed(i[35:24]) * $signed(factors[45:34]);
  assign \$6  = $signed(product_2) << shift_2_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$7 ;
  always @(posedge clk)
    shift_1_1 <= factors[33:29];
  always @(posedge clk)
    product_1 <= \$3 ;
  always @(posedge clk)
    shift_2_1 <= factors[50:46];
  always @(posedge clk)
    product_2 <= \$5 ;
  assign \$1  = $signed(i[11:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$7 [53:0] = \$2 [53:0];
    \$7 [107:54] = \$4 [53:0];
    \$7 [161:108] = \$6 [53:0];
    if (rst) begin
      \$7  = 162'h00000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \factors[2]  = factors[50:34];
  assign \factors[2].significand  = factors[45:34];
  assign \factors[2].shift  = factors[50:46];
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \o[0]  = o[53:0];
  assign \o[1]  = o[107:54];
  assign \o[2]  = o[161:108];
endmodule

module \mac_uint1_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
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

module \mac_uint1_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [2:0] zeros;
  wire [2:0] zeros;
  input [35:0] dots;
  wire [35:0] dots;
  input signed [11:0] sum_x;
  wire signed [11:0] sum_x;
  output [35:0] o;
  reg [35:0] o = 36'h000000000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire [12:0] \$2 ;
  wire [12:0] \$3 ;
  wire [12:0] \$4 ;
  wire [12:0] \$5 ;
  wire [12:0] \$6 ;
  reg [35:0] \$7 ;
  reg signed [11:0] dot_0_1 = 12'h000;
  reg signed [11:0] dot_1_1 = 12'h000;
  reg signed [11:0] dot_2_1 = 12'h000;
  wire signed [11:0] \dots[0] ;
  wire signed [11:0] \dots[1] ;
  wire signed [11:0] \dots[2] ;
  wire signed [11:0] \o[0] ;
  wire signed [11:0] \o[1] ;
  wire signed [11:0] \o[2] ;
  reg signed [11:0] offset_0 = 12'h000;
  reg signed [11:0] offset_1 = 12'h000;
  reg signed [11:0] offset_2 = 12'h000;
  wire \zeros[0] ;
  wire \zeros[1] ;
  wire \zeros[2] ;
  assign \$3  = $signed({ 1'h0, zeros[1] }) * $signed(sum_x);
  assign \$4  = $signed(dot_1_1) - $signed(offset_1);
  assign \$5  = $signed({ 1'h0, zeros[2] }) * $signed(sum_x);
  assign \$6  = $signed(dot_2_1) - $signed(offset_2);
  always @(posedge clk)
    dot_0_1 <= dots[11:0];
  always @(posedge clk)
    offset_0 <= \$1 [11:0];
  always @(posedge clk)
    o <= \$7 ;
  always @(posedge clk)
    dot_1_1 <= dots[23:12];
  always @(posedge clk)
    offset_1 <= \$3 [11:0];
  always @(posedge clk)
    dot_2_1 <= dots[35:24];
  always @(posedge clk)
    offset_2 <= \$5 [11:0];
  assign \$1  = $signed({ 1'h0, zeros[0] }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$7 [11:0] = \$2 [11:0];
    \$7 [23:12] = \$4 [11:0];
    \$7 [35:24] = \$6 [11:0];
    if (rst) begin
      \$7  = 36'h000000000;
    end
  end
  assign \dots[0]  = dots[11:0];
  assign \dots[1]  = dots[23:12];
  assign \dots[2]  = dots[35:24];
  assign \zeros[0]  = zeros[0];
  assign \zeros[1]  = zeros[1];
  assign \zeros[2]  = zeros[2];
  assign \o[0]  = o[11:0];
  assign \o[1]  = o[23:12];
  assign \o[2]  = o[35:24];
endmodule
