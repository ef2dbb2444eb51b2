// ternary_planes: add, subtract or skip, 2 rows of 2 lanes, ternary x int8
//
// spec: {"accumulator":55,"activation_format":"int8","adders":null,"credits":4,"group":8,"lanes":2,"max_groups":8,"packing":"dense","pe":"ternary","planes":2,"rows":2,"weight_format":"ternary","zero_point":false}
// source: 82a4ed7efbf010ce92a3a5ad1450d309f25df531b03e8c33236f420ce51f7107
// body: 1a6cbf1833d7b5be183369c928ca9fc90ca69284148a90e156bb15593d56d534
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][plane][lane]; 2 bits each, index 0 lowest
//   i__payload[31:16]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[95:32]  scale[row][plane], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[96:96]  ends_group
//   i__payload[97:97]  ends_row (ends its group too)
//   o__payload[109:0]  sum[row], signed, in units of 2**-24; 55 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module ternary_planes(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [109:0] o__payload;
  wire [109:0] o__payload;
  output o__valid;
  wire o__valid;
  input [97:0] i__payload;
  wire [97:0] i__payload;
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
  wire \$25 ;
  wire [11:0] \$26 ;
  wire \$27 ;
  wire [11:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire [5:0] \$31 ;
  wire [55:0] \$32 ;
  wire [55:0] \$33 ;
  wire [3:0] \$34 ;
  wire [4:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg [2:0] \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire earn;
  reg ends_row_1 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_2;
  wire [67:0] factors;
  wire [67:0] \factors$26 ;
  wire [16:0] \factors$26[0] ;
  wire [4:0] \factors$26[0].shift ;
  wire signed [11:0] \factors$26[0].significand ;
  wire [16:0] \factors$26[1] ;
  wire [4:0] \factors$26[1].shift ;
  wire signed [11:0] \factors$26[1].significand ;
  wire [16:0] \factors$26[2] ;
  wire [4:0] \factors$26[2].shift ;
  wire signed [11:0] \factors$26[2].significand ;
  wire [16:0] \factors$26[3] ;
  wire [4:0] \factors$26[3].shift ;
  wire signed [11:0] \factors$26[3].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  wire [16:0] \factors[3] ;
  wire [4:0] \factors[3].shift ;
  wire signed [11:0] \factors[3].significand ;
  reg group_done_1 = 1'h0;
  wire [43:0] i;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire [97:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [3:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[2] ;
  wire [1:0] \i__payload$13.codes[2][0] ;
  wire [1:0] \i__payload$13.codes[2][1] ;
  wire [3:0] \i__payload$13.codes[3] ;
  wire [1:0] \i__payload$13.codes[3][0] ;
  wire [1:0] \i__payload$13.codes[3][1] ;
  wire [65:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [63:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.tag.scales[2] ;
  wire [15:0] \i__payload$13.tag.scales[3] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [109:0] \i__payload$36 ;
  wire signed [54:0] \i__payload$36[0] ;
  wire signed [54:0] \i__payload$36[1] ;
  wire [15:0] \i__payload.codes ;
  wire [3:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[2] ;
  wire [1:0] \i__payload.codes[2][0] ;
  wire [1:0] \i__payload.codes[2][1] ;
  wire [3:0] \i__payload.codes[3] ;
  wire [1:0] \i__payload.codes[3][0] ;
  wire [1:0] \i__payload.codes[3][1] ;
  wire [65:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [63:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [15:0] \i__payload.tag.scales[3] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$34  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$31  = 1'h0;
  wire [101:0] o;
  wire [219:0] \o$28 ;
  wire signed [54:0] \o$28[0] ;
  wire signed [54:0] \o$28[1] ;
  wire signed [54:0] \o$28[2] ;
  wire signed [54:0] \o$28[3] ;
  wire [35:0] \o.dots ;
  wire signed [8:0] \o.dots[0] ;
  wire signed [8:0] \o.dots[1] ;
  wire signed [8:0] \o.dots[2] ;
  wire signed [8:0] \o.dots[3] ;
  wire [65:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [63:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.scales[2] ;
  wire [15:0] \o.tag.scales[3] ;
  wire [109:0] \o__payload$38 ;
  wire signed [54:0] \o__payload$38[0] ;
  wire signed [54:0] \o__payload$38[1] ;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire \o__ready$39 ;
  wire \o__valid$40 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [43:0] sums;
  wire [109:0] \sums$37 ;
  wire signed [54:0] \sums$37[0] ;
  wire signed [54:0] \sums$37[1] ;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [10:0] \sums[2] ;
  wire signed [10:0] \sums[3] ;
  reg [65:0] tag_1 = 66'h00000000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [63:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.scales[2] ;
  wire [15:0] \tag_1.scales[3] ;
  wire [35:0] terms;
  wire [109:0] \terms$27 ;
  wire signed [54:0] \terms$27[0] ;
  wire signed [54:0] \terms$27[1] ;
  wire [109:0] \terms$33 ;
  wire signed [54:0] \terms$33[0] ;
  wire signed [54:0] \terms$33[1] ;
  wire signed [8:0] \terms[0] ;
  wire signed [8:0] \terms[1] ;
  wire signed [8:0] \terms[2] ;
  wire signed [8:0] \terms[3] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$29  = 1'h0;
  always @(posedge clk)
    scaled_1 <= \$42 ;
  always @(posedge clk)
    \valid$29  <= \$43 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[65];
  always @(posedge clk)
    \last$31  <= ends_row_1;
  always @(posedge clk)
    \i__valid$34  <= \$44 ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[96] | i__payload[97];
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
  assign \$25  = | tag_1[62:58];
  assign \$26  = - { \$25 , tag_1[57:48] };
  assign \$27  = | tag_1[62:58];
  assign \$28  = tag_1[63] ? \$26  : { 1'h0, \$27 , tag_1[57:48] };
  assign \$29  = ! tag_1[62:58];
  assign \$30  = tag_1[62:58] - 1'h1;
  assign \$31  = \$29  ? 6'h00 : \$30 ;
  assign \$32  = $signed(\o$28 [54:0]) + $signed(\o$28 [109:55]);
  assign \$33  = $signed(\o$28 [164:110]) + $signed(\o$28 [219:165]);
  assign \$34  = credits - spend;
  assign \$35  = $signed(\$34 ) + $signed({ 1'h0, earn });
  assign \$36  = ~ i__payload[97];
  assign \$37  = valid & o[100];
  assign \$38  = \valid$29  & \last$31 ;
  always @(posedge clk)
    credits <= \$39 ;
  always @(posedge clk)
    in_row <= \$40 ;
  always @(posedge clk)
    tag_1 <= o[101:36];
  always @(posedge clk)
    group_done_1 <= \$41 ;
  \ternary_planes.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \ternary_planes.group_sums  group_sums (
    .clk(clk),
    .last(o[100]),
    .rst(rst),
    .sums(i),
    .terms(o[35:0]),
    .valid(valid)
  );
  \ternary_planes.results  results (
    .clk(clk),
    .i__payload(\i__payload$36 ),
    .i__valid(\i__valid$34 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \ternary_planes.row_sums  row_sums (
    .clk(clk),
    .last(\last$31 ),
    .rst(rst),
    .sums(\i__payload$36 ),
    .terms(\terms$27 ),
    .valid(\valid$29 )
  );
  \ternary_planes.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\o$28 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$43  = scaled_1;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$44  = \$38 ;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$39  = \$35 [2:0];
    if (rst) begin
      \$39  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$40  = in_row;
    if (accept) begin
      \$40  = \$36 ;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$41  = \$37 ;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$42  = group_done_1;
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[100];
  assign terms = o[35:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$29 ;
  assign ends_row_2 = \last$31 ;
  assign \terms$33  = \terms$27 ;
  assign row_done_1 = \i__valid$34 ;
  assign \sums$37  = \i__payload$36 ;
  assign \o__payload$38  = o__payload;
  assign \o__ready$39  = o__ready;
  assign \o__valid$40  = o__valid;
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[3:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[1]  = i__payload[7:4];
  assign \i__payload.codes[1][0]  = i__payload[5:4];
  assign \i__payload.codes[1][1]  = i__payload[7:6];
  assign \i__payload.codes[2]  = i__payload[11:8];
  assign \i__payload.codes[2][0]  = i__payload[9:8];
  assign \i__payload.codes[2][1]  = i__payload[11:10];
  assign \i__payload.codes[3]  = i__payload[15:12];
  assign \i__payload.codes[3][0]  = i__payload[13:12];
  assign \i__payload.codes[3][1]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[97:32];
  assign \i__payload.tag.scales  = i__payload[95:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.scales[1]  = i__payload[63:48];
  assign \i__payload.tag.scales[2]  = i__payload[79:64];
  assign \i__payload.tag.scales[3]  = i__payload[95:80];
  assign \i__payload.tag.ends_group  = i__payload[96];
  assign \i__payload.tag.ends_row  = i__payload[97];
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[2][0]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[2][1]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[3]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[3][0]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[3][1]  = \i__payload$13 [15:14];
  assign \i__payload$13.x  = \i__payload$13 [31:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.tag  = \i__payload$13 [97:32];
  assign \i__payload$13.tag.scales  = \i__payload$13 [95:32];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[2]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[3]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [96];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [97];
  assign \o.dots  = o[35:0];
  assign \o.dots[0]  = o[8:0];
  assign \o.dots[1]  = o[17:9];
  assign \o.dots[2]  = o[26:18];
  assign \o.dots[3]  = o[35:27];
  assign \o.tag  = o[101:36];
  assign \o.tag.scales  = o[99:36];
  assign \o.tag.scales[0]  = o[51:36];
  assign \o.tag.scales[1]  = o[67:52];
  assign \o.tag.scales[2]  = o[83:68];
  assign \o.tag.scales[3]  = o[99:84];
  assign \o.tag.ends_group  = o[100];
  assign \o.tag.ends_row  = o[101];
  assign \terms[0]  = o[8:0];
  assign \terms[1]  = o[17:9];
  assign \terms[2]  = o[26:18];
  assign \terms[3]  = o[35:27];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \factors[2]  = factors[50:34];
  assign \factors[2].significand  = factors[45:34];
  assign \factors[2].shift  = factors[50:46];
  assign \factors[3]  = factors[67:51];
  assign \factors[3].significand  = factors[62:51];
  assign \factors[3].shift  = factors[67:63];
  assign \tag_1.scales  = tag_1[63:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.scales[2]  = tag_1[47:32];
  assign \tag_1.scales[3]  = tag_1[63:48];
  assign \tag_1.ends_group  = tag_1[64];
  assign \tag_1.ends_row  = tag_1[65];
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
  assign \sums[0]  = i[10:0];
  assign \sums[1]  = i[21:11];
  assign \sums[2]  = i[32:22];
  assign \sums[3]  = i[43:33];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \factors$26[2]  = factors[50:34];
  assign \factors$26[2].significand  = factors[45:34];
  assign \factors$26[2].shift  = factors[50:46];
  assign \factors$26[3]  = factors[67:51];
  assign \factors$26[3].significand  = factors[62:51];
  assign \factors$26[3].shift  = factors[67:63];
  assign \terms$27[0]  = \terms$27 [54:0];
  assign \terms$27[1]  = \terms$27 [109:55];
  assign \o$28[0]  = \o$28 [54:0];
  assign \o$28[1]  = \o$28 [109:55];
  assign \o$28[2]  = \o$28 [164:110];
  assign \o$28[3]  = \o$28 [219:165];
  assign \terms$33[0]  = \terms$27 [54:0];
  assign \terms$33[1]  = \terms$27 [109:55];
  assign \i__payload$36[0]  = \i__payload$36 [54:0];
  assign \i__payload$36[1]  = \i__payload$36 [109:55];
  assign \sums$37[0]  = \i__payload$36 [54:0];
  assign \sums$37[1]  = \i__payload$36 [109:55];
  assign \o__payload$38[0]  = o__payload[54:0];
  assign \o__payload$38[1]  = o__payload[109:55];
  assign \terms$27 [109:55] = \$33 [54:0];
  assign \terms$27 [54:0] = \$32 [54:0];
  assign factors[67:63] = \$31 [4:0];
  assign factors[62:51] = \$28 ;
  assign factors[50:46] = \$24 [4:0];
  assign factors[45:34] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [96] = \$2 ;
  assign { \i__payload$13 [97], \i__payload$13 [95:0] } = { i__payload[97], i__payload[95:0] };
  assign i__ready = admitted;
endmodule

module \ternary_planes.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  output [101:0] o;
  wire [101:0] o;
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
  wire [15:0] \$25 ;
  wire [15:0] \$26 ;
  wire [15:0] \$27 ;
  wire [15:0] \$28 ;
  reg \$29 ;
  wire [8:0] \$3 ;
  reg \$30 ;
  wire [8:0] \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire [8:0] \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  reg [15:0] i = 16'h0000;
  reg [15:0] \i$11  = 16'h0000;
  wire signed [7:0] \i$11[0] ;
  wire signed [7:0] \i$11[1] ;
  reg [15:0] \i$5  = 16'h0000;
  wire signed [7:0] \i$5[0] ;
  wire signed [7:0] \i$5[1] ;
  reg [15:0] \i$8  = 16'h0000;
  wire signed [7:0] \i$8[0] ;
  wire signed [7:0] \i$8[1] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire [15:0] \i__payload.codes ;
  wire [3:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[2] ;
  wire [1:0] \i__payload.codes[2][0] ;
  wire [1:0] \i__payload.codes[2][1] ;
  wire [3:0] \i__payload.codes[3] ;
  wire [1:0] \i__payload.codes[3][0] ;
  wire [1:0] \i__payload.codes[3][1] ;
  wire [65:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [63:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [15:0] \i__payload.tag.scales[3] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire i__ready;
  wire signed [8:0] \o$10 ;
  wire signed [8:0] \o$13 ;
  wire signed [8:0] \o$4 ;
  wire signed [8:0] \o$7 ;
  wire [35:0] \o.dots ;
  wire signed [8:0] \o.dots[0] ;
  wire signed [8:0] \o.dots[1] ;
  wire signed [8:0] \o.dots[2] ;
  wire signed [8:0] \o.dots[3] ;
  wire [65:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [63:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.scales[2] ;
  wire [15:0] \o.tag.scales[3] ;
  reg [65:0] tag_1 = 66'h00000000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [63:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.scales[2] ;
  wire [15:0] \tag_1.scales[3] ;
  reg [65:0] tag_2 = 66'h00000000000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [63:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  wire [15:0] \tag_2.scales[2] ;
  wire [15:0] \tag_2.scales[3] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_2;
  wire signed [7:0] \terms_2[0] ;
  wire signed [7:0] \terms_2[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_3;
  wire signed [7:0] \terms_3[0] ;
  wire signed [7:0] \terms_3[1] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = - $signed(i__payload[23:16]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[23], i__payload[23:16] };
  assign \$3  = i__payload[0] ? \$2  : 9'h000;
  assign \$4  = - $signed(i__payload[31:24]);
  assign \$5  = i__payload[3] ? \$4  : { i__payload[31], i__payload[31:24] };
  assign \$6  = i__payload[2] ? \$5  : 9'h000;
  assign \$7  = - $signed(i__payload[23:16]);
  assign \$8  = i__payload[5] ? \$7  : { i__payload[23], i__payload[23:16] };
  assign \$9  = i__payload[4] ? \$8  : 9'h000;
  assign \$10  = - $signed(i__payload[31:24]);
  assign \$11  = i__payload[7] ? \$10  : { i__payload[31], i__payload[31:24] };
  assign \$12  = i__payload[6] ? \$11  : 9'h000;
  assign \$13  = - $signed(i__payload[23:16]);
  assign \$14  = i__payload[9] ? \$13  : { i__payload[23], i__payload[23:16] };
  assign \$15  = i__payload[8] ? \$14  : 9'h000;
  assign \$16  = - $signed(i__payload[31:24]);
  assign \$17  = i__payload[11] ? \$16  : { i__payload[31], i__payload[31:24] };
  assign \$18  = i__payload[10] ? \$17  : 9'h000;
  assign \$19  = - $signed(i__payload[23:16]);
  assign \$20  = i__payload[13] ? \$19  : { i__payload[23], i__payload[23:16] };
  assign \$21  = i__payload[12] ? \$20  : 9'h000;
  assign \$22  = - $signed(i__payload[31:24]);
  assign \$23  = i__payload[15] ? \$22  : { i__payload[31], i__payload[31:24] };
  assign \$24  = i__payload[14] ? \$23  : 9'h000;
  always @(posedge clk)
    i <= \$25 ;
  always @(posedge clk)
    \i$5  <= \$26 ;
  always @(posedge clk)
    \i$8  <= \$27 ;
  always @(posedge clk)
    \i$11  <= \$28 ;
  always @(posedge clk)
    valid_1 <= \$29 ;
  always @(posedge clk)
    valid <= \$30 ;
  always @(posedge clk)
    tag_1 <= i__payload[97:32];
  always @(posedge clk)
    tag_2 <= tag_1;
  \ternary_planes.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \ternary_planes.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \ternary_planes.front.tree_2  tree_2 (
    .clk(clk),
    .i(\i$8 ),
    .o(\o$10 ),
    .rst(rst)
  );
  \ternary_planes.front.tree_3  tree_3 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$13 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$29  = i__valid;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$30  = valid_1;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign terms_1 = \i$5 ;
  assign terms_2 = \i$8 ;
  assign terms_3 = \i$11 ;
  assign valid_2 = valid;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \o.dots  = o[35:0];
  assign \o.dots[0]  = o[8:0];
  assign \o.dots[1]  = o[17:9];
  assign \o.dots[2]  = o[26:18];
  assign \o.dots[3]  = o[35:27];
  assign \o.tag  = o[101:36];
  assign \o.tag.scales  = o[99:36];
  assign \o.tag.scales[0]  = o[51:36];
  assign \o.tag.scales[1]  = o[67:52];
  assign \o.tag.scales[2]  = o[83:68];
  assign \o.tag.scales[3]  = o[99:84];
  assign \o.tag.ends_group  = o[100];
  assign \o.tag.ends_row  = o[101];
  assign \i$5[0]  = \i$5 [7:0];
  assign \i$5[1]  = \i$5 [15:8];
  assign \terms_1[0]  = \i$5 [7:0];
  assign \terms_1[1]  = \i$5 [15:8];
  assign \i$8[0]  = \i$8 [7:0];
  assign \i$8[1]  = \i$8 [15:8];
  assign \terms_2[0]  = \i$8 [7:0];
  assign \terms_2[1]  = \i$8 [15:8];
  assign \i$11[0]  = \i$11 [7:0];
  assign \i$11[1]  = \i$11 [15:8];
  assign \terms_3[0]  = \i$11 [7:0];
  assign \terms_3[1]  = \i$11 [15:8];
  assign \tag_2.scales  = tag_2[63:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.scales[2]  = tag_2[47:32];
  assign \tag_2.scales[3]  = tag_2[63:48];
  assign \tag_2.ends_group  = tag_2[64];
  assign \tag_2.ends_row  = tag_2[65];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[3:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[1]  = i__payload[7:4];
  assign \i__payload.codes[1][0]  = i__payload[5:4];
  assign \i__payload.codes[1][1]  = i__payload[7:6];
  assign \i__payload.codes[2]  = i__payload[11:8];
  assign \i__payload.codes[2][0]  = i__payload[9:8];
  assign \i__payload.codes[2][1]  = i__payload[11:10];
  assign \i__payload.codes[3]  = i__payload[15:12];
  assign \i__payload.codes[3][0]  = i__payload[13:12];
  assign \i__payload.codes[3][1]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[97:32];
  assign \i__payload.tag.scales  = i__payload[95:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.scales[1]  = i__payload[63:48];
  assign \i__payload.tag.scales[2]  = i__payload[79:64];
  assign \i__payload.tag.scales[3]  = i__payload[95:80];
  assign \i__payload.tag.ends_group  = i__payload[96];
  assign \i__payload.tag.ends_row  = i__payload[97];
  assign \tag_1.scales  = tag_1[63:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.scales[2]  = tag_1[47:32];
  assign \tag_1.scales[3]  = tag_1[63:48];
  assign \tag_1.ends_group  = tag_1[64];
  assign \tag_1.ends_row  = tag_1[65];
  assign \$28 [15:8] = \$24 [7:0];
  assign \$28 [7:0] = \$21 [7:0];
  assign \$27 [15:8] = \$18 [7:0];
  assign \$27 [7:0] = \$15 [7:0];
  assign \$26 [15:8] = \$12 [7:0];
  assign \$26 [7:0] = \$9 [7:0];
  assign \$25 [15:8] = \$6 [7:0];
  assign \$25 [7:0] = \$3 [7:0];
  assign o[101:36] = tag_2;
  assign o[35:27] = \o$13 ;
  assign o[26:18] = \o$10 ;
  assign o[17:9] = \o$7 ;
  assign o[8:0] = \o$4 ;
endmodule

module \ternary_planes.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  (* init = 9'h000 *)
  wire signed [8:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \ternary_planes.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  (* init = 9'h000 *)
  wire signed [8:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \ternary_planes.front.tree_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  (* init = 9'h000 *)
  wire signed [8:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \ternary_planes.front.tree_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  (* init = 9'h000 *)
  wire signed [8:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \ternary_planes.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [35:0] terms;
  wire [35:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [43:0] sums;
  reg [43:0] sums = 44'h00000000000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  reg [43:0] \$10 ;
  wire [11:0] \$2 ;
  wire [10:0] \$3 ;
  wire [11:0] \$4 ;
  wire [10:0] \$5 ;
  wire [11:0] \$6 ;
  wire [10:0] \$7 ;
  wire [11:0] \$8 ;
  reg \$9 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [10:0] \sums[2] ;
  wire signed [10:0] \sums[3] ;
  wire signed [8:0] \terms[0] ;
  wire signed [8:0] \terms[1] ;
  wire signed [8:0] \terms[2] ;
  wire signed [8:0] \terms[3] ;
  assign \$1  = fresh ? 11'h000 : sums[10:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[8:0]);
  assign \$3  = fresh ? 11'h000 : sums[21:11];
  assign \$4  = $signed(\$3 ) + $signed(terms[17:9]);
  assign \$5  = fresh ? 11'h000 : sums[32:22];
  assign \$6  = $signed(\$5 ) + $signed(terms[26:18]);
  assign \$7  = fresh ? 11'h000 : sums[43:33];
  assign \$8  = $signed(\$7 ) + $signed(terms[35:27]);
  always @(posedge clk)
    fresh <= \$9 ;
  always @(posedge clk)
    sums <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$9  = fresh;
    if (valid) begin
      \$9  = last;
    end
    if (rst) begin
      \$9  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$10  = sums;
    if (valid) begin
      \$10 [10:0] = \$2 [10:0];
      \$10 [21:11] = \$4 [10:0];
      \$10 [32:22] = \$6 [10:0];
      \$10 [43:33] = \$8 [10:0];
    end
    if (rst) begin
      \$10  = 44'h00000000000;
    end
  end
  assign \sums[0]  = sums[10:0];
  assign \sums[1]  = sums[21:11];
  assign \sums[2]  = sums[32:22];
  assign \sums[3]  = sums[43:33];
  assign \terms[0]  = terms[8:0];
  assign \terms[1]  = terms[17:9];
  assign \terms[2]  = terms[26:18];
  assign \terms[3]  = terms[35:27];
endmodule

module \ternary_planes.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  output [109:0] o__payload;
  reg [109:0] o__payload = 110'h0000000000000000000000000000;
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
  reg [109:0] \$19 ;
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
  wire [109:0] \$signature__data ;
  wire signed [54:0] \$signature__data[0] ;
  wire signed [54:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 110'h0000000000000000000000000000 *)
  wire [109:0] front;
  wire signed [54:0] \front[0] ;
  wire signed [54:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [54:0] \i__payload[0] ;
  wire signed [54:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [109:0] store_out__data;
  wire signed [54:0] \store_out__data[0] ;
  wire signed [54:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [109:0] rest [2:0];
  initial begin
    rest[0] = 110'h0000000000000000000000000000;
    rest[1] = 110'h0000000000000000000000000000;
    rest[2] = 110'h0000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \front[0]  = o__payload[54:0];
  assign \front[1]  = o__payload[109:55];
  assign \$signature__data[0]  = i__payload[54:0];
  assign \$signature__data[1]  = i__payload[109:55];
  assign \i__payload[0]  = i__payload[54:0];
  assign \i__payload[1]  = i__payload[109:55];
  assign \store_out__data[0]  = store_out__data[54:0];
  assign \store_out__data[1]  = store_out__data[109:55];
endmodule

module \ternary_planes.row_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [109:0] terms;
  wire [109:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [109:0] sums;
  reg [109:0] sums = 110'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [54:0] \$1 ;
  wire [55:0] \$2 ;
  wire [54:0] \$3 ;
  wire [55:0] \$4 ;
  reg \$5 ;
  reg [109:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [54:0] \sums[0] ;
  wire signed [54:0] \sums[1] ;
  wire signed [54:0] \terms[0] ;
  wire signed [54:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[109:55]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 55'h00000000000000 : sums[54:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[54:0]);
  assign \$3  = fresh ? 55'h00000000000000 : sums[109:55];
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
      \$6 [54:0] = \$2 [54:0];
      \$6 [109:55] = \$4 [54:0];
    end
    if (rst) begin
      \$6  = 110'h0000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[54:0];
  assign \sums[1]  = sums[109:55];
  assign \terms[0]  = terms[54:0];
  assign \terms[1]  = terms[109:55];
endmodule

module \ternary_planes.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [67:0] factors;
  wire [67:0] factors;
  input [43:0] i;
  wire [43:0] i;
  output [219:0] o;
  reg [219:0] o = 220'h0000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [22:0] \$1 ;
  wire [53:0] \$2 ;
  wire [22:0] \$3 ;
  wire [53:0] \$4 ;
  wire [22:0] \$5 ;
  wire [53:0] \$6 ;
  wire [22:0] \$7 ;
  wire [53:0] \$8 ;
  reg [219:0] \$9 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  wire [16:0] \factors[3] ;
  wire [4:0] \factors[3].shift ;
  wire signed [11:0] \factors[3].significand ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [54:0] \o[0] ;
  wire signed [54:0] \o[1] ;
  wire signed [54:0] \o[2] ;
  wire signed [54:0] \o[3] ;
  reg signed [22:0] product_0 = 23'h000000;
  reg signed [22:0] product_1 = 23'h000000;
  reg signed [22:0] product_2 = 23'h000000;
  reg signed [22:0] product_3 = 23'h000000;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  reg [4:0] shift_2_1 = 5'h00;
  reg [4:0] shift_3_1 = 5'h00;
  assign \$1  = $signed(i[10:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[21:11]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  assign \$5  = $signed(i[32:22]) * $signed(factors[45:34]);
  assign \$6  = $signed(product_2) << shift_2_1;
  assign \$7  = $signed(i[43:33]) * $signed(factors[62:51]);
  assign \$8  = $signed(product_3) << shift_3_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$9 ;
  always @(posedge clk)
    shift_1_1 <= factors[33:29];
  always @(posedge clk)
    product_1 <= \$3 ;
  always @(posedge clk)
    shift_2_1 <= factors[50:46];
  always @(posedge clk)
    product_2 <= \$5 ;
  always @(posedge clk)
    shift_3_1 <= factors[67:63];
  always @(posedge clk)
    product_3 <= \$7 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$9 [54:0] = { \$2 [53], \$2  };
    \$9 [109:55] = { \$4 [53], \$4  };
    \$9 [164:110] = { \$6 [53], \$6  };
    \$9 [219:165] = { \$8 [53], \$8  };
    if (rst) begin
      \$9  = 220'h0000000000000000000000000000000000000000000000000000000;
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
  assign \factors[3]  = factors[67:51];
  assign \factors[3].significand  = factors[62:51];
  assign \factors[3].shift  = factors[67:63];
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
  assign \o[0]  = o[54:0];
  assign \o[1]  = o[109:55];
  assign \o[2]  = o[164:110];
  assign \o[3]  = o[219:165];
endmodule
