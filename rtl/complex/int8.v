// complex_int8: add, subtract and swap parts of complex numbers, 2 rows of 4 lanes, roots4 x int8
//
// spec: {"accumulator":53,"activation_format":"int8","credits":4,"group":8,"lanes":4,"max_groups":4,"pe":"complex","rows":2,"weight_format":"roots4","zero_point":false}
// source: 2da8106d6bce36679b92ce7388c82370799977fcc276716292cffff496f6701d
// body: 7378d688c68c9220d6e6b9b5a0a83780933c605915f1c5679b90e986338a0e04
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[79:16]  x[lane][part], signed; 8 bits each, index 0 lowest
//   i__payload[143:80]  scale[row][part], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[144:144]  ends_group
//   i__payload[145:145]  ends_row (ends its group too)
//   o__payload[211:0]  sum[row][part], real part, then imaginary part; signed, in units of 2**-24; 53 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module complex_int8(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [211:0] o__payload;
  wire [211:0] o__payload;
  output o__valid;
  wire o__valid;
  input [145:0] i__payload;
  wire [145:0] i__payload;
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
  wire \$32 ;
  wire [11:0] \$33 ;
  wire \$34 ;
  wire [11:0] \$35 ;
  wire \$36 ;
  wire [5:0] \$37 ;
  wire [5:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [11:0] \$40 ;
  wire \$41 ;
  wire [11:0] \$42 ;
  wire \$43 ;
  wire [5:0] \$44 ;
  wire [5:0] \$45 ;
  wire \$46 ;
  wire [11:0] \$47 ;
  wire \$48 ;
  wire [11:0] \$49 ;
  wire [11:0] \$5 ;
  wire \$50 ;
  wire [5:0] \$51 ;
  wire [5:0] \$52 ;
  wire \$53 ;
  wire [11:0] \$54 ;
  wire \$55 ;
  wire [11:0] \$56 ;
  wire \$57 ;
  wire [5:0] \$58 ;
  wire [5:0] \$59 ;
  wire \$6 ;
  wire [53:0] \$60 ;
  wire [53:0] \$61 ;
  wire [53:0] \$62 ;
  wire [53:0] \$63 ;
  wire [3:0] \$64 ;
  wire [4:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  reg [2:0] \$69 ;
  wire [11:0] \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  reg \$73 ;
  reg \$74 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire earn;
  reg ends_row_1 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_2;
  wire [135:0] factors;
  wire [135:0] \factors$26 ;
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
  wire [16:0] \factors$26[4] ;
  wire [4:0] \factors$26[4].shift ;
  wire signed [11:0] \factors$26[4].significand ;
  wire [16:0] \factors$26[5] ;
  wire [4:0] \factors$26[5].shift ;
  wire signed [11:0] \factors$26[5].significand ;
  wire [16:0] \factors$26[6] ;
  wire [4:0] \factors$26[6].shift ;
  wire signed [11:0] \factors$26[6].significand ;
  wire [16:0] \factors$26[7] ;
  wire [4:0] \factors$26[7].shift ;
  wire signed [11:0] \factors$26[7].significand ;
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
  wire [16:0] \factors[4] ;
  wire [4:0] \factors[4].shift ;
  wire signed [11:0] \factors[4].significand ;
  wire [16:0] \factors[5] ;
  wire [4:0] \factors[5].shift ;
  wire signed [11:0] \factors[5].significand ;
  wire [16:0] \factors[6] ;
  wire [4:0] \factors[6].shift ;
  wire signed [11:0] \factors[6].significand ;
  wire [16:0] \factors[7] ;
  wire [4:0] \factors[7].shift ;
  wire signed [11:0] \factors[7].significand ;
  reg group_done_1 = 1'h0;
  wire [87:0] i;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [10:0] \i[4] ;
  wire signed [10:0] \i[5] ;
  wire signed [10:0] \i[6] ;
  wire signed [10:0] \i[7] ;
  wire [145:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [1:0] \i__payload$13.codes[1][2] ;
  wire [1:0] \i__payload$13.codes[1][3] ;
  wire [65:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [63:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.tag.scales[2] ;
  wire [15:0] \i__payload$13.tag.scales[3] ;
  wire [63:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire [211:0] \i__payload$36 ;
  wire signed [52:0] \i__payload$36[0] ;
  wire signed [52:0] \i__payload$36[1] ;
  wire signed [52:0] \i__payload$36[2] ;
  wire signed [52:0] \i__payload$36[3] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [65:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [63:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [15:0] \i__payload.tag.scales[3] ;
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
  reg \i__valid$34  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$31  = 1'h0;
  wire [145:0] o;
  wire [423:0] \o$28 ;
  wire signed [52:0] \o$28[0] ;
  wire signed [52:0] \o$28[1] ;
  wire signed [52:0] \o$28[2] ;
  wire signed [52:0] \o$28[3] ;
  wire signed [52:0] \o$28[4] ;
  wire signed [52:0] \o$28[5] ;
  wire signed [52:0] \o$28[6] ;
  wire signed [52:0] \o$28[7] ;
  wire [79:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire signed [9:0] \o.dots[2] ;
  wire signed [9:0] \o.dots[3] ;
  wire signed [9:0] \o.dots[4] ;
  wire signed [9:0] \o.dots[5] ;
  wire signed [9:0] \o.dots[6] ;
  wire signed [9:0] \o.dots[7] ;
  wire [65:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [63:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.scales[2] ;
  wire [15:0] \o.tag.scales[3] ;
  wire [211:0] \o__payload$38 ;
  wire signed [52:0] \o__payload$38[0] ;
  wire signed [52:0] \o__payload$38[1] ;
  wire signed [52:0] \o__payload$38[2] ;
  wire signed [52:0] \o__payload$38[3] ;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire signed [52:0] \o__payload[2] ;
  wire signed [52:0] \o__payload[3] ;
  wire \o__ready$39 ;
  wire \o__valid$40 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [87:0] sums;
  wire [211:0] \sums$37 ;
  wire signed [52:0] \sums$37[0] ;
  wire signed [52:0] \sums$37[1] ;
  wire signed [52:0] \sums$37[2] ;
  wire signed [52:0] \sums$37[3] ;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [10:0] \sums[2] ;
  wire signed [10:0] \sums[3] ;
  wire signed [10:0] \sums[4] ;
  wire signed [10:0] \sums[5] ;
  wire signed [10:0] \sums[6] ;
  wire signed [10:0] \sums[7] ;
  reg [65:0] tag_1 = 66'h00000000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [63:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.scales[2] ;
  wire [15:0] \tag_1.scales[3] ;
  wire [79:0] terms;
  wire [211:0] \terms$27 ;
  wire signed [52:0] \terms$27[0] ;
  wire signed [52:0] \terms$27[1] ;
  wire signed [52:0] \terms$27[2] ;
  wire signed [52:0] \terms$27[3] ;
  wire [211:0] \terms$33 ;
  wire signed [52:0] \terms$33[0] ;
  wire signed [52:0] \terms$33[1] ;
  wire signed [52:0] \terms$33[2] ;
  wire signed [52:0] \terms$33[3] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire signed [9:0] \terms[2] ;
  wire signed [9:0] \terms[3] ;
  wire signed [9:0] \terms[4] ;
  wire signed [9:0] \terms[5] ;
  wire signed [9:0] \terms[6] ;
  wire signed [9:0] \terms[7] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$29  = 1'h0;
  assign \$20  = | tag_1[14:10];
  assign \$21  = tag_1[15] ? \$19  : { 1'h0, \$20 , tag_1[9:0] };
  assign \$22  = ! tag_1[14:10];
  assign \$23  = tag_1[14:10] - 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = | tag_1[30:26];
  assign \$26  = - { \$25 , tag_1[25:16] };
  assign \$27  = | tag_1[30:26];
  assign \$28  = tag_1[31] ? \$26  : { 1'h0, \$27 , tag_1[25:16] };
  assign \$29  = ! tag_1[30:26];
  assign \$30  = tag_1[30:26] - 1'h1;
  assign \$31  = \$29  ? 6'h00 : \$30 ;
  assign \$32  = | tag_1[46:42];
  assign \$33  = - { \$32 , tag_1[41:32] };
  assign \$34  = | tag_1[46:42];
  assign \$35  = tag_1[47] ? \$33  : { 1'h0, \$34 , tag_1[41:32] };
  assign \$36  = ! tag_1[46:42];
  assign \$37  = tag_1[46:42] - 1'h1;
  assign \$38  = \$36  ? 6'h00 : \$37 ;
  assign \$39  = | tag_1[62:58];
  assign \$40  = - { \$39 , tag_1[57:48] };
  assign \$41  = | tag_1[62:58];
  assign \$42  = tag_1[63] ? \$40  : { 1'h0, \$41 , tag_1[57:48] };
  assign \$43  = ! tag_1[62:58];
  assign \$44  = tag_1[62:58] - 1'h1;
  assign \$45  = \$43  ? 6'h00 : \$44 ;
  assign \$46  = | tag_1[46:42];
  assign \$47  = - { \$46 , tag_1[41:32] };
  assign \$48  = | tag_1[46:42];
  assign \$49  = tag_1[47] ? \$47  : { 1'h0, \$48 , tag_1[41:32] };
  assign \$50  = ! tag_1[46:42];
  assign \$51  = tag_1[46:42] - 1'h1;
  assign \$52  = \$50  ? 6'h00 : \$51 ;
  assign \$53  = | tag_1[62:58];
  assign \$54  = - { \$53 , tag_1[57:48] };
  assign \$55  = | tag_1[62:58];
  assign \$56  = tag_1[63] ? \$54  : { 1'h0, \$55 , tag_1[57:48] };
  assign \$57  = ! tag_1[62:58];
  assign \$58  = tag_1[62:58] - 1'h1;
  assign \$59  = \$57  ? 6'h00 : \$58 ;
  assign \$60  = $signed(\o$28 [52:0]) + $signed(\o$28 [105:53]);
  assign \$61  = $signed(\o$28 [158:106]) + $signed(\o$28 [211:159]);
  assign \$62  = $signed(\o$28 [264:212]) + $signed(\o$28 [317:265]);
  assign \$63  = $signed(\o$28 [370:318]) + $signed(\o$28 [423:371]);
  assign \$64  = credits - spend;
  assign \$65  = $signed(\$64 ) + $signed({ 1'h0, earn });
  assign \$66  = ~ i__payload[145];
  assign \$67  = valid & o[144];
  assign \$68  = \valid$29  & \last$31 ;
  always @(posedge clk)
    credits <= \$69 ;
  always @(posedge clk)
    in_row <= \$70 ;
  always @(posedge clk)
    tag_1 <= o[145:80];
  always @(posedge clk)
    group_done_1 <= \$71 ;
  always @(posedge clk)
    scaled_1 <= \$72 ;
  always @(posedge clk)
    \valid$29  <= \$73 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[65];
  always @(posedge clk)
    \last$31  <= ends_row_1;
  always @(posedge clk)
    \i__valid$34  <= \$74 ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[144] | i__payload[145];
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
  assign \$18  = | tag_1[14:10];
  assign \$19  = - { \$18 , tag_1[9:0] };
  \complex_int8.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \complex_int8.group_sums  group_sums (
    .clk(clk),
    .last(o[144]),
    .rst(rst),
    .sums(i),
    .terms(o[79:0]),
    .valid(valid)
  );
  \complex_int8.results  results (
    .clk(clk),
    .i__payload(\i__payload$36 ),
    .i__valid(\i__valid$34 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \complex_int8.row_sums  row_sums (
    .clk(clk),
    .last(\last$31 ),
    .rst(rst),
    .sums(\i__payload$36 ),
    .terms(\terms$27 ),
    .valid(\valid$29 )
  );
  \complex_int8.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\o$28 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$69  = \$65 [2:0];
    if (rst) begin
      \$69  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$70  = in_row;
    if (accept) begin
      \$70  = \$66 ;
    end
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$71  = \$67 ;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$72  = group_done_1;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$73  = scaled_1;
    if (rst) begin
      \$73  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$74  = \$68 ;
    if (rst) begin
      \$74  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[144];
  assign terms = o[79:0];
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
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[9:8];
  assign \i__payload.codes[1][1]  = i__payload[11:10];
  assign \i__payload.codes[1][2]  = i__payload[13:12];
  assign \i__payload.codes[1][3]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[79:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.x[4]  = i__payload[55:48];
  assign \i__payload.x[5]  = i__payload[63:56];
  assign \i__payload.x[6]  = i__payload[71:64];
  assign \i__payload.x[7]  = i__payload[79:72];
  assign \i__payload.tag  = i__payload[145:80];
  assign \i__payload.tag.scales  = i__payload[143:80];
  assign \i__payload.tag.scales[0]  = i__payload[95:80];
  assign \i__payload.tag.scales[1]  = i__payload[111:96];
  assign \i__payload.tag.scales[2]  = i__payload[127:112];
  assign \i__payload.tag.scales[3]  = i__payload[143:128];
  assign \i__payload.tag.ends_group  = i__payload[144];
  assign \i__payload.tag.ends_row  = i__payload[145];
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \o__payload[2]  = o__payload[158:106];
  assign \o__payload[3]  = o__payload[211:159];
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [15:14];
  assign \i__payload$13.x  = \i__payload$13 [79:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[2]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[3]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[4]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[5]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[6]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[7]  = \i__payload$13 [79:72];
  assign \i__payload$13.tag  = \i__payload$13 [145:80];
  assign \i__payload$13.tag.scales  = \i__payload$13 [143:80];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[2]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.scales[3]  = \i__payload$13 [143:128];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [144];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [145];
  assign \o.dots  = o[79:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.dots[2]  = o[29:20];
  assign \o.dots[3]  = o[39:30];
  assign \o.dots[4]  = o[49:40];
  assign \o.dots[5]  = o[59:50];
  assign \o.dots[6]  = o[69:60];
  assign \o.dots[7]  = o[79:70];
  assign \o.tag  = o[145:80];
  assign \o.tag.scales  = o[143:80];
  assign \o.tag.scales[0]  = o[95:80];
  assign \o.tag.scales[1]  = o[111:96];
  assign \o.tag.scales[2]  = o[127:112];
  assign \o.tag.scales[3]  = o[143:128];
  assign \o.tag.ends_group  = o[144];
  assign \o.tag.ends_row  = o[145];
  assign \terms[0]  = o[9:0];
  assign \terms[1]  = o[19:10];
  assign \terms[2]  = o[29:20];
  assign \terms[3]  = o[39:30];
  assign \terms[4]  = o[49:40];
  assign \terms[5]  = o[59:50];
  assign \terms[6]  = o[69:60];
  assign \terms[7]  = o[79:70];
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
  assign \factors[4]  = factors[84:68];
  assign \factors[4].significand  = factors[79:68];
  assign \factors[4].shift  = factors[84:80];
  assign \factors[5]  = factors[101:85];
  assign \factors[5].significand  = factors[96:85];
  assign \factors[5].shift  = factors[101:97];
  assign \factors[6]  = factors[118:102];
  assign \factors[6].significand  = factors[113:102];
  assign \factors[6].shift  = factors[118:114];
  assign \factors[7]  = factors[135:119];
  assign \factors[7].significand  = factors[130:119];
  assign \factors[7].shift  = factors[135:131];
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
  assign \i[4]  = i[54:44];
  assign \i[5]  = i[65:55];
  assign \i[6]  = i[76:66];
  assign \i[7]  = i[87:77];
  assign \sums[0]  = i[10:0];
  assign \sums[1]  = i[21:11];
  assign \sums[2]  = i[32:22];
  assign \sums[3]  = i[43:33];
  assign \sums[4]  = i[54:44];
  assign \sums[5]  = i[65:55];
  assign \sums[6]  = i[76:66];
  assign \sums[7]  = i[87:77];
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
  assign \factors$26[4]  = factors[84:68];
  assign \factors$26[4].significand  = factors[79:68];
  assign \factors$26[4].shift  = factors[84:80];
  assign \factors$26[5]  = factors[101:85];
  assign \factors$26[5].significand  = factors[96:85];
  assign \factors$26[5].shift  = factors[101:97];
  assign \factors$26[6]  = factors[118:102];
  assign \factors$26[6].significand  = factors[113:102];
  assign \factors$26[6].shift  = factors[118:114];
  assign \factors$26[7]  = factors[135:119];
  assign \factors$26[7].significand  = factors[130:119];
  assign \factors$26[7].shift  = factors[135:131];
  assign \terms$27[0]  = \terms$27 [52:0];
  assign \terms$27[1]  = \terms$27 [105:53];
  assign \terms$27[2]  = \terms$27 [158:106];
  assign \terms$27[3]  = \terms$27 [211:159];
  assign \o$28[0]  = \o$28 [52:0];
  assign \o$28[1]  = \o$28 [105:53];
  assign \o$28[2]  = \o$28 [158:106];
  assign \o$28[3]  = \o$28 [211:159];
  assign \o$28[4]  = \o$28 [264:212];
  assign \o$28[5]  = \o$28 [317:265];
  assign \o$28[6]  = \o$28 [370:318];
  assign \o$28[7]  = \o$28 [423:371];
  assign \terms$33[0]  = \terms$27 [52:0];
  assign \terms$33[1]  = \terms$27 [105:53];
  assign \terms$33[2]  = \terms$27 [158:106];
  assign \terms$33[3]  = \terms$27 [211:159];
  assign \i__payload$36[0]  = \i__payload$36 [52:0];
  assign \i__payload$36[1]  = \i__payload$36 [105:53];
  assign \i__payload$36[2]  = \i__payload$36 [158:106];
  assign \i__payload$36[3]  = \i__payload$36 [211:159];
  assign \sums$37[0]  = \i__payload$36 [52:0];
  assign \sums$37[1]  = \i__payload$36 [105:53];
  assign \sums$37[2]  = \i__payload$36 [158:106];
  assign \sums$37[3]  = \i__payload$36 [211:159];
  assign \o__payload$38[0]  = o__payload[52:0];
  assign \o__payload$38[1]  = o__payload[105:53];
  assign \o__payload$38[2]  = o__payload[158:106];
  assign \o__payload$38[3]  = o__payload[211:159];
  assign \terms$27 [211:159] = \$63 [52:0];
  assign \terms$27 [158:106] = \$62 [52:0];
  assign \terms$27 [105:53] = \$61 [52:0];
  assign \terms$27 [52:0] = \$60 [52:0];
  assign factors[135:131] = \$59 [4:0];
  assign factors[130:119] = \$56 ;
  assign factors[118:114] = \$52 [4:0];
  assign factors[113:102] = \$49 ;
  assign factors[101:97] = \$45 [4:0];
  assign factors[96:85] = \$42 ;
  assign factors[84:80] = \$38 [4:0];
  assign factors[79:68] = \$35 ;
  assign factors[67:63] = \$31 [4:0];
  assign factors[62:51] = \$28 ;
  assign factors[50:46] = \$24 [4:0];
  assign factors[45:34] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [144] = \$2 ;
  assign { \i__payload$13 [145], \i__payload$13 [143:0] } = { i__payload[145], i__payload[143:0] };
  assign i__ready = admitted;
endmodule

module \complex_int8.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [145:0] i__payload;
  wire [145:0] i__payload;
  output [145:0] o;
  wire [145:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [31:0] \$100 ;
  wire [31:0] \$101 ;
  wire [31:0] \$102 ;
  wire [31:0] \$103 ;
  wire [31:0] \$104 ;
  reg \$105 ;
  reg \$106 ;
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
  wire [8:0] \$25 ;
  wire [8:0] \$26 ;
  wire [8:0] \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire [8:0] \$3 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [8:0] \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  wire [8:0] \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [8:0] \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [8:0] \$48 ;
  wire [8:0] \$49 ;
  wire [8:0] \$5 ;
  wire [8:0] \$50 ;
  wire [8:0] \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire [8:0] \$55 ;
  wire [8:0] \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [8:0] \$6 ;
  wire [8:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire [8:0] \$64 ;
  wire [8:0] \$65 ;
  wire [8:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [8:0] \$69 ;
  wire [8:0] \$7 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [8:0] \$74 ;
  wire [8:0] \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [8:0] \$78 ;
  wire [8:0] \$79 ;
  wire [8:0] \$8 ;
  wire [8:0] \$80 ;
  wire [8:0] \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [8:0] \$84 ;
  wire [8:0] \$85 ;
  wire [8:0] \$86 ;
  wire [8:0] \$87 ;
  wire [8:0] \$88 ;
  wire [8:0] \$89 ;
  wire [8:0] \$9 ;
  wire [8:0] \$90 ;
  wire [8:0] \$91 ;
  wire [8:0] \$92 ;
  wire [8:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [8:0] \$96 ;
  wire [31:0] \$97 ;
  wire [31:0] \$98 ;
  wire [31:0] \$99 ;
  reg [31:0] i = 32'd0;
  reg [31:0] \i$11  = 32'd0;
  wire signed [7:0] \i$11[0] ;
  wire signed [7:0] \i$11[1] ;
  wire signed [7:0] \i$11[2] ;
  wire signed [7:0] \i$11[3] ;
  reg [31:0] \i$14  = 32'd0;
  wire signed [7:0] \i$14[0] ;
  wire signed [7:0] \i$14[1] ;
  wire signed [7:0] \i$14[2] ;
  wire signed [7:0] \i$14[3] ;
  reg [31:0] \i$17  = 32'd0;
  wire signed [7:0] \i$17[0] ;
  wire signed [7:0] \i$17[1] ;
  wire signed [7:0] \i$17[2] ;
  wire signed [7:0] \i$17[3] ;
  reg [31:0] \i$20  = 32'd0;
  wire signed [7:0] \i$20[0] ;
  wire signed [7:0] \i$20[1] ;
  wire signed [7:0] \i$20[2] ;
  wire signed [7:0] \i$20[3] ;
  reg [31:0] \i$23  = 32'd0;
  wire signed [7:0] \i$23[0] ;
  wire signed [7:0] \i$23[1] ;
  wire signed [7:0] \i$23[2] ;
  wire signed [7:0] \i$23[3] ;
  reg [31:0] \i$5  = 32'd0;
  wire signed [7:0] \i$5[0] ;
  wire signed [7:0] \i$5[1] ;
  wire signed [7:0] \i$5[2] ;
  wire signed [7:0] \i$5[3] ;
  reg [31:0] \i$8  = 32'd0;
  wire signed [7:0] \i$8[0] ;
  wire signed [7:0] \i$8[1] ;
  wire signed [7:0] \i$8[2] ;
  wire signed [7:0] \i$8[3] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [65:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [63:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.scales[2] ;
  wire [15:0] \i__payload.tag.scales[3] ;
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
  wire signed [9:0] \o$10 ;
  wire signed [9:0] \o$13 ;
  wire signed [9:0] \o$16 ;
  wire signed [9:0] \o$19 ;
  wire signed [9:0] \o$22 ;
  wire signed [9:0] \o$25 ;
  wire signed [9:0] \o$4 ;
  wire signed [9:0] \o$7 ;
  wire [79:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire signed [9:0] \o.dots[2] ;
  wire signed [9:0] \o.dots[3] ;
  wire signed [9:0] \o.dots[4] ;
  wire signed [9:0] \o.dots[5] ;
  wire signed [9:0] \o.dots[6] ;
  wire signed [9:0] \o.dots[7] ;
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
  (* init = 32'd0 *)
  wire [31:0] terms_0_0;
  wire signed [7:0] \terms_0_0[0] ;
  wire signed [7:0] \terms_0_0[1] ;
  wire signed [7:0] \terms_0_0[2] ;
  wire signed [7:0] \terms_0_0[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0_1;
  wire signed [7:0] \terms_0_1[0] ;
  wire signed [7:0] \terms_0_1[1] ;
  wire signed [7:0] \terms_0_1[2] ;
  wire signed [7:0] \terms_0_1[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0_2;
  wire signed [7:0] \terms_0_2[0] ;
  wire signed [7:0] \terms_0_2[1] ;
  wire signed [7:0] \terms_0_2[2] ;
  wire signed [7:0] \terms_0_2[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0_3;
  wire signed [7:0] \terms_0_3[0] ;
  wire signed [7:0] \terms_0_3[1] ;
  wire signed [7:0] \terms_0_3[2] ;
  wire signed [7:0] \terms_0_3[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1_0;
  wire signed [7:0] \terms_1_0[0] ;
  wire signed [7:0] \terms_1_0[1] ;
  wire signed [7:0] \terms_1_0[2] ;
  wire signed [7:0] \terms_1_0[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1_1;
  wire signed [7:0] \terms_1_1[0] ;
  wire signed [7:0] \terms_1_1[1] ;
  wire signed [7:0] \terms_1_1[2] ;
  wire signed [7:0] \terms_1_1[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1_2;
  wire signed [7:0] \terms_1_2[0] ;
  wire signed [7:0] \terms_1_2[1] ;
  wire signed [7:0] \terms_1_2[2] ;
  wire signed [7:0] \terms_1_2[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1_3;
  wire signed [7:0] \terms_1_3[0] ;
  wire signed [7:0] \terms_1_3[1] ;
  wire signed [7:0] \terms_1_3[2] ;
  wire signed [7:0] \terms_1_3[3] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = - $signed(i__payload[23:16]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[23], i__payload[23:16] };
  assign \$3  = i__payload[0] ? 9'h000 : \$2 ;
  assign \$4  = - $signed(i__payload[39:32]);
  assign \$5  = i__payload[3] ? \$4  : { i__payload[39], i__payload[39:32] };
  assign \$6  = i__payload[2] ? 9'h000 : \$5 ;
  assign \$7  = - $signed(i__payload[55:48]);
  assign \$8  = i__payload[5] ? \$7  : { i__payload[55], i__payload[55:48] };
  assign \$9  = i__payload[4] ? 9'h000 : \$8 ;
  assign \$10  = - $signed(i__payload[71:64]);
  assign \$11  = i__payload[7] ? \$10  : { i__payload[71], i__payload[71:64] };
  assign \$12  = i__payload[6] ? 9'h000 : \$11 ;
  assign \$13  = - $signed(i__payload[31:24]);
  assign \$14  = i__payload[1] ? { i__payload[31], i__payload[31:24] } : \$13 ;
  assign \$15  = i__payload[0] ? \$14  : 9'h000;
  assign \$16  = - $signed(i__payload[47:40]);
  assign \$17  = i__payload[3] ? { i__payload[47], i__payload[47:40] } : \$16 ;
  assign \$18  = i__payload[2] ? \$17  : 9'h000;
  assign \$19  = - $signed(i__payload[63:56]);
  assign \$20  = i__payload[5] ? { i__payload[63], i__payload[63:56] } : \$19 ;
  assign \$21  = i__payload[4] ? \$20  : 9'h000;
  assign \$22  = - $signed(i__payload[79:72]);
  assign \$23  = i__payload[7] ? { i__payload[79], i__payload[79:72] } : \$22 ;
  assign \$24  = i__payload[6] ? \$23  : 9'h000;
  assign \$25  = - $signed(i__payload[31:24]);
  assign \$26  = i__payload[1] ? \$25  : { i__payload[31], i__payload[31:24] };
  assign \$27  = i__payload[0] ? 9'h000 : \$26 ;
  assign \$28  = - $signed(i__payload[47:40]);
  assign \$29  = i__payload[3] ? \$28  : { i__payload[47], i__payload[47:40] };
  assign \$30  = i__payload[2] ? 9'h000 : \$29 ;
  assign \$31  = - $signed(i__payload[63:56]);
  assign \$32  = i__payload[5] ? \$31  : { i__payload[63], i__payload[63:56] };
  assign \$33  = i__payload[4] ? 9'h000 : \$32 ;
  assign \$34  = - $signed(i__payload[79:72]);
  assign \$35  = i__payload[7] ? \$34  : { i__payload[79], i__payload[79:72] };
  assign \$36  = i__payload[6] ? 9'h000 : \$35 ;
  assign \$37  = - $signed(i__payload[23:16]);
  assign \$38  = i__payload[1] ? \$37  : { i__payload[23], i__payload[23:16] };
  assign \$39  = i__payload[0] ? \$38  : 9'h000;
  assign \$40  = - $signed(i__payload[39:32]);
  assign \$41  = i__payload[3] ? \$40  : { i__payload[39], i__payload[39:32] };
  assign \$42  = i__payload[2] ? \$41  : 9'h000;
  assign \$43  = - $signed(i__payload[55:48]);
  assign \$44  = i__payload[5] ? \$43  : { i__payload[55], i__payload[55:48] };
  assign \$45  = i__payload[4] ? \$44  : 9'h000;
  assign \$46  = - $signed(i__payload[71:64]);
  assign \$47  = i__payload[7] ? \$46  : { i__payload[71], i__payload[71:64] };
  assign \$48  = i__payload[6] ? \$47  : 9'h000;
  assign \$49  = - $signed(i__payload[23:16]);
  assign \$50  = i__payload[9] ? \$49  : { i__payload[23], i__payload[23:16] };
  assign \$51  = i__payload[8] ? 9'h000 : \$50 ;
  assign \$52  = - $signed(i__payload[39:32]);
  assign \$53  = i__payload[11] ? \$52  : { i__payload[39], i__payload[39:32] };
  assign \$54  = i__payload[10] ? 9'h000 : \$53 ;
  assign \$55  = - $signed(i__payload[55:48]);
  assign \$56  = i__payload[13] ? \$55  : { i__payload[55], i__payload[55:48] };
  assign \$57  = i__payload[12] ? 9'h000 : \$56 ;
  assign \$58  = - $signed(i__payload[71:64]);
  assign \$59  = i__payload[15] ? \$58  : { i__payload[71], i__payload[71:64] };
  assign \$60  = i__payload[14] ? 9'h000 : \$59 ;
  assign \$61  = - $signed(i__payload[31:24]);
  assign \$62  = i__payload[9] ? { i__payload[31], i__payload[31:24] } : \$61 ;
  assign \$63  = i__payload[8] ? \$62  : 9'h000;
  assign \$64  = - $signed(i__payload[47:40]);
  assign \$65  = i__payload[11] ? { i__payload[47], i__payload[47:40] } : \$64 ;
  assign \$66  = i__payload[10] ? \$65  : 9'h000;
  assign \$67  = - $signed(i__payload[63:56]);
  assign \$68  = i__payload[13] ? { i__payload[63], i__payload[63:56] } : \$67 ;
  assign \$69  = i__payload[12] ? \$68  : 9'h000;
  assign \$70  = - $signed(i__payload[79:72]);
  assign \$71  = i__payload[15] ? { i__payload[79], i__payload[79:72] } : \$70 ;
  assign \$72  = i__payload[14] ? \$71  : 9'h000;
  assign \$73  = - $signed(i__payload[31:24]);
  assign \$74  = i__payload[9] ? \$73  : { i__payload[31], i__payload[31:24] };
  assign \$75  = i__payload[8] ? 9'h000 : \$74 ;
  assign \$76  = - $signed(i__payload[47:40]);
  assign \$77  = i__payload[11] ? \$76  : { i__payload[47], i__payload[47:40] };
  assign \$78  = i__payload[10] ? 9'h000 : \$77 ;
  assign \$79  = - $signed(i__payload[63:56]);
  assign \$80  = i__payload[13] ? \$79  : { i__payload[63], i__payload[63:56] };
  assign \$81  = i__payload[12] ? 9'h000 : \$80 ;
  assign \$82  = - $signed(i__payload[79:72]);
  assign \$83  = i__payload[15] ? \$82  : { i__payload[79], i__payload[79:72] };
  assign \$84  = i__payload[14] ? 9'h000 : \$83 ;
  assign \$85  = - $signed(i__payload[23:16]);
  assign \$86  = i__payload[9] ? \$85  : { i__payload[23], i__payload[23:16] };
  assign \$87  = i__payload[8] ? \$86  : 9'h000;
  assign \$88  = - $signed(i__payload[39:32]);
  assign \$89  = i__payload[11] ? \$88  : { i__payload[39], i__payload[39:32] };
  assign \$90  = i__payload[10] ? \$89  : 9'h000;
  assign \$91  = - $signed(i__payload[55:48]);
  assign \$92  = i__payload[13] ? \$91  : { i__payload[55], i__payload[55:48] };
  assign \$93  = i__payload[12] ? \$92  : 9'h000;
  assign \$94  = - $signed(i__payload[71:64]);
  assign \$95  = i__payload[15] ? \$94  : { i__payload[71], i__payload[71:64] };
  assign \$96  = i__payload[14] ? \$95  : 9'h000;
  always @(posedge clk)
    i <= \$97 ;
  always @(posedge clk)
    \i$5  <= \$98 ;
  always @(posedge clk)
    \i$8  <= \$99 ;
  always @(posedge clk)
    \i$11  <= \$100 ;
  always @(posedge clk)
    \i$14  <= \$101 ;
  always @(posedge clk)
    \i$17  <= \$102 ;
  always @(posedge clk)
    \i$20  <= \$103 ;
  always @(posedge clk)
    \i$23  <= \$104 ;
  always @(posedge clk)
    valid_1 <= \$105 ;
  always @(posedge clk)
    valid <= \$106 ;
  always @(posedge clk)
    tag_1 <= i__payload[145:80];
  always @(posedge clk)
    tag_2 <= tag_1;
  \complex_int8.front.tree_0_0  tree_0_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \complex_int8.front.tree_0_1  tree_0_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \complex_int8.front.tree_0_2  tree_0_2 (
    .clk(clk),
    .i(\i$8 ),
    .o(\o$10 ),
    .rst(rst)
  );
  \complex_int8.front.tree_0_3  tree_0_3 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$13 ),
    .rst(rst)
  );
  \complex_int8.front.tree_1_0  tree_1_0 (
    .clk(clk),
    .i(\i$14 ),
    .o(\o$16 ),
    .rst(rst)
  );
  \complex_int8.front.tree_1_1  tree_1_1 (
    .clk(clk),
    .i(\i$17 ),
    .o(\o$19 ),
    .rst(rst)
  );
  \complex_int8.front.tree_1_2  tree_1_2 (
    .clk(clk),
    .i(\i$20 ),
    .o(\o$22 ),
    .rst(rst)
  );
  \complex_int8.front.tree_1_3  tree_1_3 (
    .clk(clk),
    .i(\i$23 ),
    .o(\o$25 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$105  = i__valid;
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$106  = valid_1;
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0_0 = i;
  assign terms_0_1 = \i$5 ;
  assign terms_0_2 = \i$8 ;
  assign terms_0_3 = \i$11 ;
  assign terms_1_0 = \i$14 ;
  assign terms_1_1 = \i$17 ;
  assign terms_1_2 = \i$20 ;
  assign terms_1_3 = \i$23 ;
  assign valid_2 = valid;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \terms_0_0[0]  = i[7:0];
  assign \terms_0_0[1]  = i[15:8];
  assign \terms_0_0[2]  = i[23:16];
  assign \terms_0_0[3]  = i[31:24];
  assign \o.dots  = o[79:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.dots[2]  = o[29:20];
  assign \o.dots[3]  = o[39:30];
  assign \o.dots[4]  = o[49:40];
  assign \o.dots[5]  = o[59:50];
  assign \o.dots[6]  = o[69:60];
  assign \o.dots[7]  = o[79:70];
  assign \o.tag  = o[145:80];
  assign \o.tag.scales  = o[143:80];
  assign \o.tag.scales[0]  = o[95:80];
  assign \o.tag.scales[1]  = o[111:96];
  assign \o.tag.scales[2]  = o[127:112];
  assign \o.tag.scales[3]  = o[143:128];
  assign \o.tag.ends_group  = o[144];
  assign \o.tag.ends_row  = o[145];
  assign \i$5[0]  = \i$5 [7:0];
  assign \i$5[1]  = \i$5 [15:8];
  assign \i$5[2]  = \i$5 [23:16];
  assign \i$5[3]  = \i$5 [31:24];
  assign \terms_0_1[0]  = \i$5 [7:0];
  assign \terms_0_1[1]  = \i$5 [15:8];
  assign \terms_0_1[2]  = \i$5 [23:16];
  assign \terms_0_1[3]  = \i$5 [31:24];
  assign \i$8[0]  = \i$8 [7:0];
  assign \i$8[1]  = \i$8 [15:8];
  assign \i$8[2]  = \i$8 [23:16];
  assign \i$8[3]  = \i$8 [31:24];
  assign \terms_0_2[0]  = \i$8 [7:0];
  assign \terms_0_2[1]  = \i$8 [15:8];
  assign \terms_0_2[2]  = \i$8 [23:16];
  assign \terms_0_2[3]  = \i$8 [31:24];
  assign \i$11[0]  = \i$11 [7:0];
  assign \i$11[1]  = \i$11 [15:8];
  assign \i$11[2]  = \i$11 [23:16];
  assign \i$11[3]  = \i$11 [31:24];
  assign \terms_0_3[0]  = \i$11 [7:0];
  assign \terms_0_3[1]  = \i$11 [15:8];
  assign \terms_0_3[2]  = \i$11 [23:16];
  assign \terms_0_3[3]  = \i$11 [31:24];
  assign \i$14[0]  = \i$14 [7:0];
  assign \i$14[1]  = \i$14 [15:8];
  assign \i$14[2]  = \i$14 [23:16];
  assign \i$14[3]  = \i$14 [31:24];
  assign \terms_1_0[0]  = \i$14 [7:0];
  assign \terms_1_0[1]  = \i$14 [15:8];
  assign \terms_1_0[2]  = \i$14 [23:16];
  assign \terms_1_0[3]  = \i$14 [31:24];
  assign \i$17[0]  = \i$17 [7:0];
  assign \i$17[1]  = \i$17 [15:8];
  assign \i$17[2]  = \i$17 [23:16];
  assign \i$17[3]  = \i$17 [31:24];
  assign \terms_1_1[0]  = \i$17 [7:0];
  assign \terms_1_1[1]  = \i$17 [15:8];
  assign \terms_1_1[2]  = \i$17 [23:16];
  assign \terms_1_1[3]  = \i$17 [31:24];
  assign \i$20[0]  = \i$20 [7:0];
  assign \i$20[1]  = \i$20 [15:8];
  assign \i$20[2]  = \i$20 [23:16];
  assign \i$20[3]  = \i$20 [31:24];
  assign \terms_1_2[0]  = \i$20 [7:0];
  assign \terms_1_2[1]  = \i$20 [15:8];
  assign \terms_1_2[2]  = \i$20 [23:16];
  assign \terms_1_2[3]  = \i$20 [31:24];
  assign \i$23[0]  = \i$23 [7:0];
  assign \i$23[1]  = \i$23 [15:8];
  assign \i$23[2]  = \i$23 [23:16];
  assign \i$23[3]  = \i$23 [31:24];
  assign \terms_1_3[0]  = \i$23 [7:0];
  assign \terms_1_3[1]  = \i$23 [15:8];
  assign \terms_1_3[2]  = \i$23 [23:16];
  assign \terms_1_3[3]  = \i$23 [31:24];
  assign \tag_2.scales  = tag_2[63:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.scales[2]  = tag_2[47:32];
  assign \tag_2.scales[3]  = tag_2[63:48];
  assign \tag_2.ends_group  = tag_2[64];
  assign \tag_2.ends_row  = tag_2[65];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[9:8];
  assign \i__payload.codes[1][1]  = i__payload[11:10];
  assign \i__payload.codes[1][2]  = i__payload[13:12];
  assign \i__payload.codes[1][3]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[79:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.x[4]  = i__payload[55:48];
  assign \i__payload.x[5]  = i__payload[63:56];
  assign \i__payload.x[6]  = i__payload[71:64];
  assign \i__payload.x[7]  = i__payload[79:72];
  assign \i__payload.tag  = i__payload[145:80];
  assign \i__payload.tag.scales  = i__payload[143:80];
  assign \i__payload.tag.scales[0]  = i__payload[95:80];
  assign \i__payload.tag.scales[1]  = i__payload[111:96];
  assign \i__payload.tag.scales[2]  = i__payload[127:112];
  assign \i__payload.tag.scales[3]  = i__payload[143:128];
  assign \i__payload.tag.ends_group  = i__payload[144];
  assign \i__payload.tag.ends_row  = i__payload[145];
  assign \tag_1.scales  = tag_1[63:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.scales[2]  = tag_1[47:32];
  assign \tag_1.scales[3]  = tag_1[63:48];
  assign \tag_1.ends_group  = tag_1[64];
  assign \tag_1.ends_row  = tag_1[65];
  assign \$104 [31:24] = \$96 [7:0];
  assign \$104 [23:16] = \$93 [7:0];
  assign \$104 [15:8] = \$90 [7:0];
  assign \$104 [7:0] = \$87 [7:0];
  assign \$103 [31:24] = \$84 [7:0];
  assign \$103 [23:16] = \$81 [7:0];
  assign \$103 [15:8] = \$78 [7:0];
  assign \$103 [7:0] = \$75 [7:0];
  assign \$102 [31:24] = \$72 [7:0];
  assign \$102 [23:16] = \$69 [7:0];
  assign \$102 [15:8] = \$66 [7:0];
  assign \$102 [7:0] = \$63 [7:0];
  assign \$101 [31:24] = \$60 [7:0];
  assign \$101 [23:16] = \$57 [7:0];
  assign \$101 [15:8] = \$54 [7:0];
  assign \$101 [7:0] = \$51 [7:0];
  assign \$100 [31:24] = \$48 [7:0];
  assign \$100 [23:16] = \$45 [7:0];
  assign \$100 [15:8] = \$42 [7:0];
  assign \$100 [7:0] = \$39 [7:0];
  assign \$99 [31:24] = \$36 [7:0];
  assign \$99 [23:16] = \$33 [7:0];
  assign \$99 [15:8] = \$30 [7:0];
  assign \$99 [7:0] = \$27 [7:0];
  assign \$98 [31:24] = \$24 [7:0];
  assign \$98 [23:16] = \$21 [7:0];
  assign \$98 [15:8] = \$18 [7:0];
  assign \$98 [7:0] = \$15 [7:0];
  assign \$97 [31:24] = \$12 [7:0];
  assign \$97 [23:16] = \$9 [7:0];
  assign \$97 [15:8] = \$6 [7:0];
  assign \$97 [7:0] = \$3 [7:0];
  assign o[145:80] = tag_2;
  assign o[79:70] = \o$25 ;
  assign o[69:60] = \o$22 ;
  assign o[59:50] = \o$19 ;
  assign o[49:40] = \o$16 ;
  assign o[39:30] = \o$13 ;
  assign o[29:20] = \o$10 ;
  assign o[19:10] = \o$7 ;
  assign o[9:0] = \o$4 ;
endmodule

module \complex_int8.front.tree_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_1_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.front.tree_1_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \complex_int8.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [79:0] terms;
  wire [79:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [87:0] sums;
  reg [87:0] sums = 88'h0000000000000000000000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [11:0] \$10 ;
  wire [10:0] \$11 ;
  wire [11:0] \$12 ;
  wire [10:0] \$13 ;
  wire [11:0] \$14 ;
  wire [10:0] \$15 ;
  wire [11:0] \$16 ;
  reg \$17 ;
  reg [87:0] \$18 ;
  wire [11:0] \$2 ;
  wire [10:0] \$3 ;
  wire [11:0] \$4 ;
  wire [10:0] \$5 ;
  wire [11:0] \$6 ;
  wire [10:0] \$7 ;
  wire [11:0] \$8 ;
  wire [10:0] \$9 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [10:0] \sums[2] ;
  wire signed [10:0] \sums[3] ;
  wire signed [10:0] \sums[4] ;
  wire signed [10:0] \sums[5] ;
  wire signed [10:0] \sums[6] ;
  wire signed [10:0] \sums[7] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire signed [9:0] \terms[2] ;
  wire signed [9:0] \terms[3] ;
  wire signed [9:0] \terms[4] ;
  wire signed [9:0] \terms[5] ;
  wire signed [9:0] \terms[6] ;
  wire signed [9:0] \terms[7] ;
  assign \$1  = fresh ? 11'h000 : sums[10:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[9:0]);
  assign \$3  = fresh ? 11'h000 : sums[21:11];
  assign \$4  = $signed(\$3 ) + $signed(terms[19:10]);
  assign \$5  = fresh ? 11'h000 : sums[32:22];
  assign \$6  = $signed(\$5 ) + $signed(terms[29:20]);
  assign \$7  = fresh ? 11'h000 : sums[43:33];
  assign \$8  = $signed(\$7 ) + $signed(terms[39:30]);
  assign \$9  = fresh ? 11'h000 : sums[54:44];
  assign \$10  = $signed(\$9 ) + $signed(terms[49:40]);
  assign \$11  = fresh ? 11'h000 : sums[65:55];
  assign \$12  = $signed(\$11 ) + $signed(terms[59:50]);
  assign \$13  = fresh ? 11'h000 : sums[76:66];
  assign \$14  = $signed(\$13 ) + $signed(terms[69:60]);
  assign \$15  = fresh ? 11'h000 : sums[87:77];
  assign \$16  = $signed(\$15 ) + $signed(terms[79:70]);
  always @(posedge clk)
    fresh <= \$17 ;
  always @(posedge clk)
    sums <= \$18 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$17  = fresh;
    if (valid) begin
      \$17  = last;
    end
    if (rst) begin
      \$17  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$18  = sums;
    if (valid) begin
      \$18 [10:0] = \$2 [10:0];
      \$18 [21:11] = \$4 [10:0];
      \$18 [32:22] = \$6 [10:0];
      \$18 [43:33] = \$8 [10:0];
      \$18 [54:44] = \$10 [10:0];
      \$18 [65:55] = \$12 [10:0];
      \$18 [76:66] = \$14 [10:0];
      \$18 [87:77] = \$16 [10:0];
    end
    if (rst) begin
      \$18  = 88'h0000000000000000000000;
    end
  end
  assign \sums[0]  = sums[10:0];
  assign \sums[1]  = sums[21:11];
  assign \sums[2]  = sums[32:22];
  assign \sums[3]  = sums[43:33];
  assign \sums[4]  = sums[54:44];
  assign \sums[5]  = sums[65:55];
  assign \sums[6]  = sums[76:66];
  assign \sums[7]  = sums[87:77];
  assign \terms[0]  = terms[9:0];
  assign \terms[1]  = terms[19:10];
  assign \terms[2]  = terms[29:20];
  assign \terms[3]  = terms[39:30];
  assign \terms[4]  = terms[49:40];
  assign \terms[5]  = terms[59:50];
  assign \terms[6]  = terms[69:60];
  assign \terms[7]  = terms[79:70];
endmodule

module \complex_int8.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [211:0] i__payload;
  wire [211:0] i__payload;
  output [211:0] o__payload;
  reg [211:0] o__payload = 212'h00000000000000000000000000000000000000000000000000000;
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
  reg [211:0] \$19 ;
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
  wire [211:0] \$signature__data ;
  wire signed [52:0] \$signature__data[0] ;
  wire signed [52:0] \$signature__data[1] ;
  wire signed [52:0] \$signature__data[2] ;
  wire signed [52:0] \$signature__data[3] ;
  wire \$signature__en ;
  (* init = 212'h00000000000000000000000000000000000000000000000000000 *)
  wire [211:0] front;
  wire signed [52:0] \front[0] ;
  wire signed [52:0] \front[1] ;
  wire signed [52:0] \front[2] ;
  wire signed [52:0] \front[3] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [52:0] \i__payload[0] ;
  wire signed [52:0] \i__payload[1] ;
  wire signed [52:0] \i__payload[2] ;
  wire signed [52:0] \i__payload[3] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire signed [52:0] \o__payload[2] ;
  wire signed [52:0] \o__payload[3] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [211:0] store_out__data;
  wire signed [52:0] \store_out__data[0] ;
  wire signed [52:0] \store_out__data[1] ;
  wire signed [52:0] \store_out__data[2] ;
  wire signed [52:0] \store_out__data[3] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [211:0] rest [2:0];
  initial begin
    rest[0] = 212'h00000000000000000000000000000000000000000000000000000;
    rest[1] = 212'h00000000000000000000000000000000000000000000000000000;
    rest[2] = 212'h00000000000000000000000000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \o__payload[2]  = o__payload[158:106];
  assign \o__payload[3]  = o__payload[211:159];
  assign \front[0]  = o__payload[52:0];
  assign \front[1]  = o__payload[105:53];
  assign \front[2]  = o__payload[158:106];
  assign \front[3]  = o__payload[211:159];
  assign \$signature__data[0]  = i__payload[52:0];
  assign \$signature__data[1]  = i__payload[105:53];
  assign \$signature__data[2]  = i__payload[158:106];
  assign \$signature__data[3]  = i__payload[211:159];
  assign \i__payload[0]  = i__payload[52:0];
  assign \i__payload[1]  = i__payload[105:53];
  assign \i__payload[2]  = i__payload[158:106];
  assign \i__payload[3]  = i__payload[211:159];
  assign \store_out__data[0]  = store_out__data[52:0];
  assign \store_out__data[1]  = store_out__data[105:53];
  assign \store_out__data[2]  = store_out__data[158:106];
  assign \store_out__data[3]  = store_out__data[211:159];
endmodule

module \complex_int8.row_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [211:0] terms;
  wire [211:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [211:0] sums;
  reg [211:0] sums = 212'h00000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [52:0] \$1 ;
  reg [211:0] \$10 ;
  wire [53:0] \$2 ;
  wire [52:0] \$3 ;
  wire [53:0] \$4 ;
  wire [52:0] \$5 ;
  wire [53:0] \$6 ;
  wire [52:0] \$7 ;
  wire [53:0] \$8 ;
  reg \$9 ;
  reg fresh = 1'h1;
  wire signed [52:0] \sums[0] ;
  wire signed [52:0] \sums[1] ;
  wire signed [52:0] \sums[2] ;
  wire signed [52:0] \sums[3] ;
  wire signed [52:0] \terms[0] ;
  wire signed [52:0] \terms[1] ;
  wire signed [52:0] \terms[2] ;
  wire signed [52:0] \terms[3] ;
  assign \$1  = fresh ? 53'h00000000000000 : sums[52:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[52:0]);
  assign \$3  = fresh ? 53'h00000000000000 : sums[105:53];
  assign \$4  = $signed(\$3 ) + $signed(terms[105:53]);
  assign \$5  = fresh ? 53'h00000000000000 : sums[158:106];
  assign \$6  = $signed(\$5 ) + $signed(terms[158:106]);
  assign \$7  = fresh ? 53'h00000000000000 : sums[211:159];
  assign \$8  = $signed(\$7 ) + $signed(terms[211:159]);
  always @(posedge clk)
    fresh <= \$9 ;
  always @(posedge clk)
    sums <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$9  = fresh;
    if (valid) begin
      \$9  = last;
    end
    if (rst) begin
      \$9  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$10  = sums;
    if (valid) begin
      \$10 [52:0] = \$2 [52:0];
      \$10 [105:53] = \$4 [52:0];
      \$10 [158:106] = \$6 [52:0];
      \$10 [211:159] = \$8 [52:0];
    end
    if (rst) begin
      \$10  = 212'h00000000000000000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[52:0];
  assign \sums[1]  = sums[105:53];
  assign \sums[2]  = sums[158:106];
  assign \sums[3]  = sums[211:159];
  assign \terms[0]  = terms[52:0];
  assign \terms[1]  = terms[105:53];
  assign \terms[2]  = terms[158:106];
  assign \terms[3]  = terms[211:159];
endmodule

module \complex_int8.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [135:0] factors;
  wire [135:0] factors;
  input [87:0] i;
  wire [87:0] i;
  output [423:0] o;
  reg [423:0] o = 424'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [22:0] \$1 ;
  wire [53:0] \$10 ;
  wire [22:0] \$11 ;
  wire [53:0] \$12 ;
  wire [22:0] \$13 ;
  wire [53:0] \$14 ;
  wire [22:0] \$15 ;
  wire [53:0] \$16 ;
  reg [423:0] \$17 ;
  wire [53:0] \$2 ;
  wire [22:0] \$3 ;
  wire [53:0] \$4 ;
  wire [22:0] \$5 ;
  wire [53:0] \$6 ;
  wire [22:0] \$7 ;
  wire [53:0] \$8 ;
  wire [22:0] \$9 ;
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
  wire [16:0] \factors[4] ;
  wire [4:0] \factors[4].shift ;
  wire signed [11:0] \factors[4].significand ;
  wire [16:0] \factors[5] ;
  wire [4:0] \factors[5].shift ;
  wire signed [11:0] \factors[5].significand ;
  wire [16:0] \factors[6] ;
  wire [4:0] \factors[6].shift ;
  wire signed [11:0] \factors[6].significand ;
  wire [16:0] \factors[7] ;
  wire [4:0] \factors[7].shift ;
  wire signed [11:0] \factors[7].significand ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [10:0] \i[4] ;
  wire signed [10:0] \i[5] ;
  wire signed [10:0] \i[6] ;
  wire signed [10:0] \i[7] ;
  wire signed [52:0] \o[0] ;
  wire signed [52:0] \o[1] ;
  wire signed [52:0] \o[2] ;
  wire signed [52:0] \o[3] ;
  wire signed [52:0] \o[4] ;
  wire signed [52:0] \o[5] ;
  wire signed [52:0] \o[6] ;
  wire signed [52:0] \o[7] ;
  reg signed [22:0] product_0 = 23'h000000;
  reg signed [22:0] product_1 = 23'h000000;
  reg signed [22:0] product_2 = 23'h000000;
  reg signed [22:0] product_3 = 23'h000000;
  reg signed [22:0] product_4 = 23'h000000;
  reg signed [22:0] product_5 = 23'h000000;
  reg signed [22:0] product_6 = 23'h000000;
  reg signed [22:0] product_7 = 23'h000000;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  reg [4:0] shift_2_1 = 5'h00;
  reg [4:0] shift_3_1 = 5'h00;
  reg [4:0] shift_4_1 = 5'h00;
  reg [4:0] shift_5_1 = 5'h00;
  reg [4:0] shift_6_1 = 5'h00;
  reg [4:0] shift_7_1 = 5'h00;
  assign \$1  = $signed(i[10:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[21:11]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  assign \$5  = $signed(i[32:22]) * $signed(factors[45:34]);
  assign \$6  = $signed(product_2) << shift_2_1;
  assign \$7  = $signed(i[43:33]) * $signed(factors[62:51]);
  assign \$8  = $signed(product_3) << shift_3_1;
  assign \$9  = $signed(i[54:44]) * $signed(factors[79:68]);
  assign \$10  = $signed(product_4) << shift_4_1;
  assign \$11  = $signed(i[65:55]) * $signed(factors[96:85]);
  assign \$12  = $signed(product_5) << shift_5_1;
  assign \$13  = $signed(i[76:66]) * $signed(factors[113:102]);
  assign \$14  = $signed(product_6) << shift_6_1;
  assign \$15  = $signed(i[87:77]) * $signed(factors[130:119]);
  assign \$16  = $signed(product_7) << shift_7_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$17 ;
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
  always @(posedge clk)
    shift_4_1 <= factors[84:80];
  always @(posedge clk)
    product_4 <= \$9 ;
  always @(posedge clk)
    shift_5_1 <= factors[101:97];
  always @(posedge clk)
    product_5 <= \$11 ;
  always @(posedge clk)
    shift_6_1 <= factors[118:114];
  always @(posedge clk)
    product_6 <= \$13 ;
  always @(posedge clk)
    shift_7_1 <= factors[135:131];
  always @(posedge clk)
    product_7 <= \$15 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$17 [52:0] = \$2 [52:0];
    \$17 [105:53] = \$4 [52:0];
    \$17 [158:106] = \$6 [52:0];
    \$17 [211:159] = \$8 [52:0];
    \$17 [264:212] = \$10 [52:0];
    \$17 [317:265] = \$12 [52:0];
    \$17 [370:318] = \$14 [52:0];
    \$17 [423:371] = \$16 [52:0];
    if (rst) begin
      \$17  = 424'h0000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000000;
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
  assign \factors[4]  = factors[84:68];
  assign \factors[4].significand  = factors[79:68];
  assign \factors[4].shift  = factors[84:80];
  assign \factors[5]  = factors[101:85];
  assign \factors[5].significand  = factors[96:85];
  assign \factors[5].shift  = factors[101:97];
  assign \factors[6]  = factors[118:102];
  assign \factors[6].significand  = factors[113:102];
  assign \factors[6].shift  = factors[118:114];
  assign \factors[7]  = factors[135:119];
  assign \factors[7].significand  = factors[130:119];
  assign \factors[7].shift  = factors[135:131];
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
  assign \i[4]  = i[54:44];
  assign \i[5]  = i[65:55];
  assign \i[6]  = i[76:66];
  assign \i[7]  = i[87:77];
  assign \o[0]  = o[52:0];
  assign \o[1]  = o[105:53];
  assign \o[2]  = o[158:106];
  assign \o[3]  = o[211:159];
  assign \o[4]  = o[264:212];
  assign \o[5]  = o[317:265];
  assign \o[6]  = o[370:318];
  assign \o[7]  = o[423:371];
endmodule
