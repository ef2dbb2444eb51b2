// complex_int7: add, subtract and swap parts of complex numbers, 1 rows of 5 lanes, roots4 x int7
//
// spec: {"accumulator":53,"activation_format":"int7","credits":2,"group":10,"lanes":5,"max_groups":4,"pe":"complex","rows":1,"weight_format":"roots4","zero_point":false}
// source: 2da8106d6bce36679b92ce7388c82370799977fcc276716292cffff496f6701d
// body: 81beef7ced9ace0e344b3c6e3ceb2109b9a63409e6172d9e5d1b07c117f6a444
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[9:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[79:10]  x[lane][part], signed; 7 bits each, index 0 lowest
//   i__payload[111:80]  scale[row][part], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[112:112]  ends_group
//   i__payload[113:113]  ends_row (ends its group too)
//   o__payload[105:0]  sum[row][part], real part, then imaginary part; signed, in units of 2**-24; 53 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module complex_int7(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [105:0] o__payload;
  wire [105:0] o__payload;
  output o__valid;
  wire o__valid;
  input [113:0] i__payload;
  wire [113:0] i__payload;
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
  wire [53:0] \$32 ;
  wire [53:0] \$33 ;
  wire [2:0] \$34 ;
  wire [3:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg [1:0] \$39 ;
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
  reg [1:0] credits = 2'h2;
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
  wire [113:0] \i__payload$13 ;
  wire [9:0] \i__payload$13.codes ;
  wire [9:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [1:0] \i__payload$13.codes[0][4] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [69:0] \i__payload$13.x ;
  wire signed [6:0] \i__payload$13.x[0] ;
  wire signed [6:0] \i__payload$13.x[1] ;
  wire signed [6:0] \i__payload$13.x[2] ;
  wire signed [6:0] \i__payload$13.x[3] ;
  wire signed [6:0] \i__payload$13.x[4] ;
  wire signed [6:0] \i__payload$13.x[5] ;
  wire signed [6:0] \i__payload$13.x[6] ;
  wire signed [6:0] \i__payload$13.x[7] ;
  wire signed [6:0] \i__payload$13.x[8] ;
  wire signed [6:0] \i__payload$13.x[9] ;
  wire [105:0] \i__payload$36 ;
  wire signed [52:0] \i__payload$36[0] ;
  wire signed [52:0] \i__payload$36[1] ;
  wire [9:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [69:0] \i__payload.x ;
  wire signed [6:0] \i__payload.x[0] ;
  wire signed [6:0] \i__payload.x[1] ;
  wire signed [6:0] \i__payload.x[2] ;
  wire signed [6:0] \i__payload.x[3] ;
  wire signed [6:0] \i__payload.x[4] ;
  wire signed [6:0] \i__payload.x[5] ;
  wire signed [6:0] \i__payload.x[6] ;
  wire signed [6:0] \i__payload.x[7] ;
  wire signed [6:0] \i__payload.x[8] ;
  wire signed [6:0] \i__payload.x[9] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$34  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$31  = 1'h0;
  wire [73:0] o;
  wire [211:0] \o$28 ;
  wire signed [52:0] \o$28[0] ;
  wire signed [52:0] \o$28[1] ;
  wire signed [52:0] \o$28[2] ;
  wire signed [52:0] \o$28[3] ;
  wire [39:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire signed [9:0] \o.dots[2] ;
  wire signed [9:0] \o.dots[3] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [105:0] \o__payload$38 ;
  wire signed [52:0] \o__payload$38[0] ;
  wire signed [52:0] \o__payload$38[1] ;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire \o__ready$39 ;
  wire \o__valid$40 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [43:0] sums;
  wire [105:0] \sums$37 ;
  wire signed [52:0] \sums$37[0] ;
  wire signed [52:0] \sums$37[1] ;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [10:0] \sums[2] ;
  wire signed [10:0] \sums[3] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [39:0] terms;
  wire [105:0] \terms$27 ;
  wire signed [52:0] \terms$27[0] ;
  wire signed [52:0] \terms$27[1] ;
  wire [105:0] \terms$33 ;
  wire signed [52:0] \terms$33[0] ;
  wire signed [52:0] \terms$33[1] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire signed [9:0] \terms[2] ;
  wire signed [9:0] \terms[3] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$29  = 1'h0;
  always @(posedge clk)
    scaled_1 <= \$42 ;
  always @(posedge clk)
    \valid$29  <= \$43 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$31  <= ends_row_1;
  always @(posedge clk)
    \i__valid$34  <= \$44 ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[112] | i__payload[113];
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
  assign \$32  = $signed(\o$28 [52:0]) + $signed(\o$28 [105:53]);
  assign \$33  = $signed(\o$28 [158:106]) + $signed(\o$28 [211:159]);
  assign \$34  = credits - spend;
  assign \$35  = $signed(\$34 ) + $signed({ 1'h0, earn });
  assign \$36  = ~ i__payload[113];
  assign \$37  = valid & o[72];
  assign \$38  = \valid$29  & \last$31 ;
  always @(posedge clk)
    credits <= \$39 ;
  always @(posedge clk)
    in_row <= \$40 ;
  always @(posedge clk)
    tag_1 <= o[73:40];
  always @(posedge clk)
    group_done_1 <= \$41 ;
  \complex_int7.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \complex_int7.group_sums  group_sums (
    .clk(clk),
    .last(o[72]),
    .rst(rst),
    .sums(i),
    .terms(o[39:0]),
    .valid(valid)
  );
  \complex_int7.results  results (
    .clk(clk),
    .i__payload(\i__payload$36 ),
    .i__valid(\i__valid$34 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \complex_int7.row_sums  row_sums (
    .clk(clk),
    .last(\last$31 ),
    .rst(rst),
    .sums(\i__payload$36 ),
    .terms(\terms$27 ),
    .valid(\valid$29 )
  );
  \complex_int7.scaler  scaler (
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
    \$39  = \$35 [1:0];
    if (rst) begin
      \$39  = 2'h2;
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
  assign last = o[72];
  assign terms = o[39:0];
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
  assign \i__payload.codes  = i__payload[9:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.x  = i__payload[79:10];
  assign \i__payload.x[0]  = i__payload[16:10];
  assign \i__payload.x[1]  = i__payload[23:17];
  assign \i__payload.x[2]  = i__payload[30:24];
  assign \i__payload.x[3]  = i__payload[37:31];
  assign \i__payload.x[4]  = i__payload[44:38];
  assign \i__payload.x[5]  = i__payload[51:45];
  assign \i__payload.x[6]  = i__payload[58:52];
  assign \i__payload.x[7]  = i__payload[65:59];
  assign \i__payload.x[8]  = i__payload[72:66];
  assign \i__payload.x[9]  = i__payload[79:73];
  assign \i__payload.tag  = i__payload[113:80];
  assign \i__payload.tag.scales  = i__payload[111:80];
  assign \i__payload.tag.scales[0]  = i__payload[95:80];
  assign \i__payload.tag.scales[1]  = i__payload[111:96];
  assign \i__payload.tag.ends_group  = i__payload[112];
  assign \i__payload.tag.ends_row  = i__payload[113];
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \i__payload$13.codes  = \i__payload$13 [9:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [9:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [9:8];
  assign \i__payload$13.x  = \i__payload$13 [79:10];
  assign \i__payload$13.x[0]  = \i__payload$13 [16:10];
  assign \i__payload$13.x[1]  = \i__payload$13 [23:17];
  assign \i__payload$13.x[2]  = \i__payload$13 [30:24];
  assign \i__payload$13.x[3]  = \i__payload$13 [37:31];
  assign \i__payload$13.x[4]  = \i__payload$13 [44:38];
  assign \i__payload$13.x[5]  = \i__payload$13 [51:45];
  assign \i__payload$13.x[6]  = \i__payload$13 [58:52];
  assign \i__payload$13.x[7]  = \i__payload$13 [65:59];
  assign \i__payload$13.x[8]  = \i__payload$13 [72:66];
  assign \i__payload$13.x[9]  = \i__payload$13 [79:73];
  assign \i__payload$13.tag  = \i__payload$13 [113:80];
  assign \i__payload$13.tag.scales  = \i__payload$13 [111:80];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [112];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [113];
  assign \o.dots  = o[39:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.dots[2]  = o[29:20];
  assign \o.dots[3]  = o[39:30];
  assign \o.tag  = o[73:40];
  assign \o.tag.scales  = o[71:40];
  assign \o.tag.scales[0]  = o[55:40];
  assign \o.tag.scales[1]  = o[71:56];
  assign \o.tag.ends_group  = o[72];
  assign \o.tag.ends_row  = o[73];
  assign \terms[0]  = o[9:0];
  assign \terms[1]  = o[19:10];
  assign \terms[2]  = o[29:20];
  assign \terms[3]  = o[39:30];
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
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
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
  assign \terms$27[0]  = \terms$27 [52:0];
  assign \terms$27[1]  = \terms$27 [105:53];
  assign \o$28[0]  = \o$28 [52:0];
  assign \o$28[1]  = \o$28 [105:53];
  assign \o$28[2]  = \o$28 [158:106];
  assign \o$28[3]  = \o$28 [211:159];
  assign \terms$33[0]  = \terms$27 [52:0];
  assign \terms$33[1]  = \terms$27 [105:53];
  assign \i__payload$36[0]  = \i__payload$36 [52:0];
  assign \i__payload$36[1]  = \i__payload$36 [105:53];
  assign \sums$37[0]  = \i__payload$36 [52:0];
  assign \sums$37[1]  = \i__payload$36 [105:53];
  assign \o__payload$38[0]  = o__payload[52:0];
  assign \o__payload$38[1]  = o__payload[105:53];
  assign \terms$27 [105:53] = \$33 [52:0];
  assign \terms$27 [52:0] = \$32 [52:0];
  assign factors[67:63] = \$31 [4:0];
  assign factors[62:51] = \$28 ;
  assign factors[50:46] = \$24 [4:0];
  assign factors[45:34] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [112] = \$2 ;
  assign { \i__payload$13 [113], \i__payload$13 [111:0] } = { i__payload[113], i__payload[111:0] };
  assign i__ready = admitted;
endmodule

module \complex_int7.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [113:0] i__payload;
  wire [113:0] i__payload;
  output [73:0] o;
  wire [73:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [7:0] \$1 ;
  wire [7:0] \$10 ;
  wire [7:0] \$11 ;
  wire [7:0] \$12 ;
  wire [7:0] \$13 ;
  wire [7:0] \$14 ;
  wire [7:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [7:0] \$18 ;
  wire [7:0] \$19 ;
  wire [7:0] \$2 ;
  wire [7:0] \$20 ;
  wire [7:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [7:0] \$24 ;
  wire [7:0] \$25 ;
  wire [7:0] \$26 ;
  wire [7:0] \$27 ;
  wire [7:0] \$28 ;
  wire [7:0] \$29 ;
  wire [7:0] \$3 ;
  wire [7:0] \$30 ;
  wire [7:0] \$31 ;
  wire [7:0] \$32 ;
  wire [7:0] \$33 ;
  wire [7:0] \$34 ;
  wire [7:0] \$35 ;
  wire [7:0] \$36 ;
  wire [7:0] \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [7:0] \$4 ;
  wire [7:0] \$40 ;
  wire [7:0] \$41 ;
  wire [7:0] \$42 ;
  wire [7:0] \$43 ;
  wire [7:0] \$44 ;
  wire [7:0] \$45 ;
  wire [7:0] \$46 ;
  wire [7:0] \$47 ;
  wire [7:0] \$48 ;
  wire [7:0] \$49 ;
  wire [7:0] \$5 ;
  wire [7:0] \$50 ;
  wire [7:0] \$51 ;
  wire [7:0] \$52 ;
  wire [7:0] \$53 ;
  wire [7:0] \$54 ;
  wire [7:0] \$55 ;
  wire [7:0] \$56 ;
  wire [7:0] \$57 ;
  wire [7:0] \$58 ;
  wire [7:0] \$59 ;
  wire [7:0] \$6 ;
  wire [7:0] \$60 ;
  wire [34:0] \$61 ;
  wire [34:0] \$62 ;
  wire [34:0] \$63 ;
  wire [34:0] \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg \$67 ;
  wire [7:0] \$7 ;
  wire [7:0] \$8 ;
  wire [7:0] \$9 ;
  reg [34:0] i = 35'h000000000;
  reg [34:0] \i$11  = 35'h000000000;
  wire signed [6:0] \i$11[0] ;
  wire signed [6:0] \i$11[1] ;
  wire signed [6:0] \i$11[2] ;
  wire signed [6:0] \i$11[3] ;
  wire signed [6:0] \i$11[4] ;
  reg [34:0] \i$5  = 35'h000000000;
  wire signed [6:0] \i$5[0] ;
  wire signed [6:0] \i$5[1] ;
  wire signed [6:0] \i$5[2] ;
  wire signed [6:0] \i$5[3] ;
  wire signed [6:0] \i$5[4] ;
  reg [34:0] \i$8  = 35'h000000000;
  wire signed [6:0] \i$8[0] ;
  wire signed [6:0] \i$8[1] ;
  wire signed [6:0] \i$8[2] ;
  wire signed [6:0] \i$8[3] ;
  wire signed [6:0] \i$8[4] ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] \i[4] ;
  wire [9:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [69:0] \i__payload.x ;
  wire signed [6:0] \i__payload.x[0] ;
  wire signed [6:0] \i__payload.x[1] ;
  wire signed [6:0] \i__payload.x[2] ;
  wire signed [6:0] \i__payload.x[3] ;
  wire signed [6:0] \i__payload.x[4] ;
  wire signed [6:0] \i__payload.x[5] ;
  wire signed [6:0] \i__payload.x[6] ;
  wire signed [6:0] \i__payload.x[7] ;
  wire signed [6:0] \i__payload.x[8] ;
  wire signed [6:0] \i__payload.x[9] ;
  wire i__ready;
  wire signed [9:0] \o$10 ;
  wire signed [9:0] \o$13 ;
  wire signed [9:0] \o$4 ;
  wire signed [9:0] \o$7 ;
  wire [39:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire signed [9:0] \o.dots[2] ;
  wire signed [9:0] \o.dots[3] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  reg [33:0] tag_2 = 34'h000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  reg [33:0] tag_3 = 34'h000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  (* init = 35'h000000000 *)
  wire [34:0] terms_0_0;
  wire signed [6:0] \terms_0_0[0] ;
  wire signed [6:0] \terms_0_0[1] ;
  wire signed [6:0] \terms_0_0[2] ;
  wire signed [6:0] \terms_0_0[3] ;
  wire signed [6:0] \terms_0_0[4] ;
  (* init = 35'h000000000 *)
  wire [34:0] terms_0_1;
  wire signed [6:0] \terms_0_1[0] ;
  wire signed [6:0] \terms_0_1[1] ;
  wire signed [6:0] \terms_0_1[2] ;
  wire signed [6:0] \terms_0_1[3] ;
  wire signed [6:0] \terms_0_1[4] ;
  (* init = 35'h000000000 *)
  wire [34:0] terms_0_2;
  wire signed [6:0] \terms_0_2[0] ;
  wire signed [6:0] \terms_0_2[1] ;
  wire signed [6:0] \terms_0_2[2] ;
  wire signed [6:0] \terms_0_2[3] ;
  wire signed [6:0] \terms_0_2[4] ;
  (* init = 35'h000000000 *)
  wire [34:0] terms_0_3;
  wire signed [6:0] \terms_0_3[0] ;
  wire signed [6:0] \terms_0_3[1] ;
  wire signed [6:0] \terms_0_3[2] ;
  wire signed [6:0] \terms_0_3[3] ;
  wire signed [6:0] \terms_0_3[4] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$33  = i__payload[0] ? 8'h00 : \$32 ;
  assign \$34  = - $signed(i__payload[37:31]);
  assign \$35  = i__payload[3] ? \$34  : { i__payload[37], i__payload[37:31] };
  assign \$36  = i__payload[2] ? 8'h00 : \$35 ;
  assign \$37  = - $signed(i__payload[51:45]);
  assign \$38  = i__payload[5] ? \$37  : { i__payload[51], i__payload[51:45] };
  assign \$39  = i__payload[4] ? 8'h00 : \$38 ;
  assign \$40  = - $signed(i__payload[65:59]);
  assign \$41  = i__payload[7] ? \$40  : { i__payload[65], i__payload[65:59] };
  assign \$42  = i__payload[6] ? 8'h00 : \$41 ;
  assign \$43  = - $signed(i__payload[79:73]);
  assign \$44  = i__payload[9] ? \$43  : { i__payload[79], i__payload[79:73] };
  assign \$45  = i__payload[8] ? 8'h00 : \$44 ;
  assign \$46  = - $signed(i__payload[16:10]);
  assign \$47  = i__payload[1] ? \$46  : { i__payload[16], i__payload[16:10] };
  assign \$48  = i__payload[0] ? \$47  : 8'h00;
  assign \$49  = - $signed(i__payload[30:24]);
  assign \$50  = i__payload[3] ? \$49  : { i__payload[30], i__payload[30:24] };
  assign \$51  = i__payload[2] ? \$50  : 8'h00;
  assign \$52  = - $signed(i__payload[44:38]);
  assign \$53  = i__payload[5] ? \$52  : { i__payload[44], i__payload[44:38] };
  assign \$54  = i__payload[4] ? \$53  : 8'h00;
  assign \$55  = - $signed(i__payload[58:52]);
  assign \$56  = i__payload[7] ? \$55  : { i__payload[58], i__payload[58:52] };
  assign \$57  = i__payload[6] ? \$56  : 8'h00;
  assign \$58  = - $signed(i__payload[72:66]);
  assign \$59  = i__payload[9] ? \$58  : { i__payload[72], i__payload[72:66] };
  assign \$60  = i__payload[8] ? \$59  : 8'h00;
  always @(posedge clk)
    i <= \$61 ;
  always @(posedge clk)
    \i$5  <= \$62 ;
  always @(posedge clk)
    \i$8  <= \$63 ;
  always @(posedge clk)
    \i$11  <= \$64 ;
  always @(posedge clk)
    valid_1 <= \$65 ;
  always @(posedge clk)
    valid_2 <= \$66 ;
  always @(posedge clk)
    valid <= \$67 ;
  always @(posedge clk)
    tag_1 <= i__payload[113:80];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = - $signed(i__payload[16:10]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[16], i__payload[16:10] };
  assign \$3  = i__payload[0] ? 8'h00 : \$2 ;
  assign \$4  = - $signed(i__payload[30:24]);
  assign \$5  = i__payload[3] ? \$4  : { i__payload[30], i__payload[30:24] };
  assign \$6  = i__payload[2] ? 8'h00 : \$5 ;
  assign \$7  = - $signed(i__payload[44:38]);
  assign \$8  = i__payload[5] ? \$7  : { i__payload[44], i__payload[44:38] };
  assign \$9  = i__payload[4] ? 8'h00 : \$8 ;
  assign \$10  = - $signed(i__payload[58:52]);
  assign \$11  = i__payload[7] ? \$10  : { i__payload[58], i__payload[58:52] };
  assign \$12  = i__payload[6] ? 8'h00 : \$11 ;
  assign \$13  = - $signed(i__payload[72:66]);
  assign \$14  = i__payload[9] ? \$13  : { i__payload[72], i__payload[72:66] };
  assign \$15  = i__payload[8] ? 8'h00 : \$14 ;
  assign \$16  = - $signed(i__payload[23:17]);
  assign \$17  = i__payload[1] ? { i__payload[23], i__payload[23:17] } : \$16 ;
  assign \$18  = i__payload[0] ? \$17  : 8'h00;
  assign \$19  = - $signed(i__payload[37:31]);
  assign \$20  = i__payload[3] ? { i__payload[37], i__payload[37:31] } : \$19 ;
  assign \$21  = i__payload[2] ? \$20  : 8'h00;
  assign \$22  = - $signed(i__payload[51:45]);
  assign \$23  = i__payload[5] ? { i__payload[51], i__payload[51:45] } : \$22 ;
  assign \$24  = i__payload[4] ? \$23  : 8'h00;
  assign \$25  = - $signed(i__payload[65:59]);
  assign \$26  = i__payload[7] ? { i__payload[65], i__payload[65:59] } : \$25 ;
  assign \$27  = i__payload[6] ? \$26  : 8'h00;
  assign \$28  = - $signed(i__payload[79:73]);
  assign \$29  = i__payload[9] ? { i__payload[79], i__payload[79:73] } : \$28 ;
  assign \$30  = i__payload[8] ? \$29  : 8'h00;
  assign \$31  = - $signed(i__payload[23:17]);
  assign \$32  = i__payload[1] ? \$31  : { i__payload[23], i__payload[23:17] };
  \complex_int7.front.tree_0_0  tree_0_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \complex_int7.front.tree_0_1  tree_0_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \complex_int7.front.tree_0_2  tree_0_2 (
    .clk(clk),
    .i(\i$8 ),
    .o(\o$10 ),
    .rst(rst)
  );
  \complex_int7.front.tree_0_3  tree_0_3 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$13 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$65  = i__valid;
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$66  = valid_1;
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$67  = valid_2;
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0_0 = i;
  assign terms_0_1 = \i$5 ;
  assign terms_0_2 = \i$8 ;
  assign terms_0_3 = \i$11 ;
  assign valid_3 = valid;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
  assign \i[4]  = i[34:28];
  assign \terms_0_0[0]  = i[6:0];
  assign \terms_0_0[1]  = i[13:7];
  assign \terms_0_0[2]  = i[20:14];
  assign \terms_0_0[3]  = i[27:21];
  assign \terms_0_0[4]  = i[34:28];
  assign \o.dots  = o[39:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.dots[2]  = o[29:20];
  assign \o.dots[3]  = o[39:30];
  assign \o.tag  = o[73:40];
  assign \o.tag.scales  = o[71:40];
  assign \o.tag.scales[0]  = o[55:40];
  assign \o.tag.scales[1]  = o[71:56];
  assign \o.tag.ends_group  = o[72];
  assign \o.tag.ends_row  = o[73];
  assign \i$5[0]  = \i$5 [6:0];
  assign \i$5[1]  = \i$5 [13:7];
  assign \i$5[2]  = \i$5 [20:14];
  assign \i$5[3]  = \i$5 [27:21];
  assign \i$5[4]  = \i$5 [34:28];
  assign \terms_0_1[0]  = \i$5 [6:0];
  assign \terms_0_1[1]  = \i$5 [13:7];
  assign \terms_0_1[2]  = \i$5 [20:14];
  assign \terms_0_1[3]  = \i$5 [27:21];
  assign \terms_0_1[4]  = \i$5 [34:28];
  assign \i$8[0]  = \i$8 [6:0];
  assign \i$8[1]  = \i$8 [13:7];
  assign \i$8[2]  = \i$8 [20:14];
  assign \i$8[3]  = \i$8 [27:21];
  assign \i$8[4]  = \i$8 [34:28];
  assign \terms_0_2[0]  = \i$8 [6:0];
  assign \terms_0_2[1]  = \i$8 [13:7];
  assign \terms_0_2[2]  = \i$8 [20:14];
  assign \terms_0_2[3]  = \i$8 [27:21];
  assign \terms_0_2[4]  = \i$8 [34:28];
  assign \i$11[0]  = \i$11 [6:0];
  assign \i$11[1]  = \i$11 [13:7];
  assign \i$11[2]  = \i$11 [20:14];
  assign \i$11[3]  = \i$11 [27:21];
  assign \i$11[4]  = \i$11 [34:28];
  assign \terms_0_3[0]  = \i$11 [6:0];
  assign \terms_0_3[1]  = \i$11 [13:7];
  assign \terms_0_3[2]  = \i$11 [20:14];
  assign \terms_0_3[3]  = \i$11 [27:21];
  assign \terms_0_3[4]  = \i$11 [34:28];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[9:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.x  = i__payload[79:10];
  assign \i__payload.x[0]  = i__payload[16:10];
  assign \i__payload.x[1]  = i__payload[23:17];
  assign \i__payload.x[2]  = i__payload[30:24];
  assign \i__payload.x[3]  = i__payload[37:31];
  assign \i__payload.x[4]  = i__payload[44:38];
  assign \i__payload.x[5]  = i__payload[51:45];
  assign \i__payload.x[6]  = i__payload[58:52];
  assign \i__payload.x[7]  = i__payload[65:59];
  assign \i__payload.x[8]  = i__payload[72:66];
  assign \i__payload.x[9]  = i__payload[79:73];
  assign \i__payload.tag  = i__payload[113:80];
  assign \i__payload.tag.scales  = i__payload[111:80];
  assign \i__payload.tag.scales[0]  = i__payload[95:80];
  assign \i__payload.tag.scales[1]  = i__payload[111:96];
  assign \i__payload.tag.ends_group  = i__payload[112];
  assign \i__payload.tag.ends_row  = i__payload[113];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \$64 [34:28] = \$60 [6:0];
  assign \$64 [27:21] = \$57 [6:0];
  assign \$64 [20:14] = \$54 [6:0];
  assign \$64 [13:7] = \$51 [6:0];
  assign \$64 [6:0] = \$48 [6:0];
  assign \$63 [34:28] = \$45 [6:0];
  assign \$63 [27:21] = \$42 [6:0];
  assign \$63 [20:14] = \$39 [6:0];
  assign \$63 [13:7] = \$36 [6:0];
  assign \$63 [6:0] = \$33 [6:0];
  assign \$62 [34:28] = \$30 [6:0];
  assign \$62 [27:21] = \$27 [6:0];
  assign \$62 [20:14] = \$24 [6:0];
  assign \$62 [13:7] = \$21 [6:0];
  assign \$62 [6:0] = \$18 [6:0];
  assign \$61 [34:28] = \$15 [6:0];
  assign \$61 [27:21] = \$12 [6:0];
  assign \$61 [20:14] = \$9 [6:0];
  assign \$61 [13:7] = \$6 [6:0];
  assign \$61 [6:0] = \$3 [6:0];
  assign o[73:40] = tag_3;
  assign o[39:30] = \o$13 ;
  assign o[29:20] = \o$10 ;
  assign o[19:10] = \o$7 ;
  assign o[9:0] = \o$4 ;
endmodule

module \complex_int7.front.tree_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [34:0] i;
  wire [34:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] \i[4] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [6:0] level1_2;
  reg signed [8:0] level2_0 = 9'h000;
  reg signed [6:0] level2_1 = 7'h00;
  wire signed [9:0] level3_0;
  (* init = 10'h000 *)
  wire signed [9:0] level4_0;
  assign level1_0 = $signed(i[6:0]) + $signed(i[13:7]);
  assign level1_1 = $signed(i[20:14]) + $signed(i[27:21]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[34:28];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[34:28];
  assign level4_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
  assign \i[4]  = i[34:28];
endmodule

module \complex_int7.front.tree_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [34:0] i;
  wire [34:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] \i[4] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [6:0] level1_2;
  reg signed [8:0] level2_0 = 9'h000;
  reg signed [6:0] level2_1 = 7'h00;
  wire signed [9:0] level3_0;
  (* init = 10'h000 *)
  wire signed [9:0] level4_0;
  assign level1_0 = $signed(i[6:0]) + $signed(i[13:7]);
  assign level1_1 = $signed(i[20:14]) + $signed(i[27:21]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[34:28];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[34:28];
  assign level4_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
  assign \i[4]  = i[34:28];
endmodule

module \complex_int7.front.tree_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [34:0] i;
  wire [34:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] \i[4] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [6:0] level1_2;
  reg signed [8:0] level2_0 = 9'h000;
  reg signed [6:0] level2_1 = 7'h00;
  wire signed [9:0] level3_0;
  (* init = 10'h000 *)
  wire signed [9:0] level4_0;
  assign level1_0 = $signed(i[6:0]) + $signed(i[13:7]);
  assign level1_1 = $signed(i[20:14]) + $signed(i[27:21]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[34:28];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[34:28];
  assign level4_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
  assign \i[4]  = i[34:28];
endmodule

module \complex_int7.front.tree_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [34:0] i;
  wire [34:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] \i[4] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [6:0] level1_2;
  reg signed [8:0] level2_0 = 9'h000;
  reg signed [6:0] level2_1 = 7'h00;
  wire signed [9:0] level3_0;
  (* init = 10'h000 *)
  wire signed [9:0] level4_0;
  assign level1_0 = $signed(i[6:0]) + $signed(i[13:7]);
  assign level1_1 = $signed(i[20:14]) + $signed(i[27:21]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[34:28];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[34:28];
  assign level4_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
  assign \i[4]  = i[34:28];
endmodule

module \complex_int7.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [39:0] terms;
  wire [39:0] terms;
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
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire signed [9:0] \terms[2] ;
  wire signed [9:0] \terms[3] ;
  assign \$1  = fresh ? 11'h000 : sums[10:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[9:0]);
  assign \$3  = fresh ? 11'h000 : sums[21:11];
  assign \$4  = $signed(\$3 ) + $signed(terms[19:10]);
  assign \$5  = fresh ? 11'h000 : sums[32:22];
  assign \$6  = $signed(\$5 ) + $signed(terms[29:20]);
  assign \$7  = fresh ? 11'h000 : sums[43:33];
  assign \$8  = $signed(\$7 ) + $signed(terms[39:30]);
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
  assign \terms[0]  = terms[9:0];
  assign \terms[1]  = terms[19:10];
  assign \terms[2]  = terms[29:20];
  assign \terms[3]  = terms[39:30];
endmodule

module \complex_int7.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output [105:0] o__payload;
  reg [105:0] o__payload = 106'h000000000000000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$10 ;
  reg [1:0] \$11 ;
  reg [105:0] \$12 ;
  reg [105:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire [2:0] \$4 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 106'h000000000000000000000000000 *)
  wire [105:0] front;
  wire signed [52:0] \front[0] ;
  wire signed [52:0] \front[1] ;
  wire signed [52:0] \i__payload[0] ;
  wire signed [52:0] \i__payload[1] ;
  wire i__ready;
  reg [1:0] level = 2'h0;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [105:0] second = 106'h000000000000000000000000000;
  wire signed [52:0] \second[0] ;
  wire signed [52:0] \second[1] ;
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
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \front[0]  = o__payload[52:0];
  assign \front[1]  = o__payload[105:53];
  assign \i__payload[0]  = i__payload[52:0];
  assign \i__payload[1]  = i__payload[105:53];
  assign \second[0]  = second[52:0];
  assign \second[1]  = second[105:53];
endmodule

module \complex_int7.row_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [105:0] terms;
  wire [105:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [105:0] sums;
  reg [105:0] sums = 106'h000000000000000000000000000;
  input clk;
  wire clk;
  wire [52:0] \$1 ;
  wire [53:0] \$2 ;
  wire [52:0] \$3 ;
  wire [53:0] \$4 ;
  reg \$5 ;
  reg [105:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [52:0] \sums[0] ;
  wire signed [52:0] \sums[1] ;
  wire signed [52:0] \terms[0] ;
  wire signed [52:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[105:53]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 53'h00000000000000 : sums[52:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[52:0]);
  assign \$3  = fresh ? 53'h00000000000000 : sums[105:53];
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
      \$6 [52:0] = \$2 [52:0];
      \$6 [105:53] = \$4 [52:0];
    end
    if (rst) begin
      \$6  = 106'h000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[52:0];
  assign \sums[1]  = sums[105:53];
  assign \terms[0]  = terms[52:0];
  assign \terms[1]  = terms[105:53];
endmodule

module \complex_int7.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [67:0] factors;
  wire [67:0] factors;
  input [43:0] i;
  wire [43:0] i;
  output [211:0] o;
  reg [211:0] o = 212'h00000000000000000000000000000000000000000000000000000;
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
  reg [211:0] \$9 ;
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
  wire signed [52:0] \o[0] ;
  wire signed [52:0] \o[1] ;
  wire signed [52:0] \o[2] ;
  wire signed [52:0] \o[3] ;
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
    \$9 [52:0] = \$2 [52:0];
    \$9 [105:53] = \$4 [52:0];
    \$9 [158:106] = \$6 [52:0];
    \$9 [211:159] = \$8 [52:0];
    if (rst) begin
      \$9  = 212'h00000000000000000000000000000000000000000000000000000;
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
  assign \o[0]  = o[52:0];
  assign \o[1]  = o[105:53];
  assign \o[2]  = o[158:106];
  assign \o[3]  = o[211:159];
endmodule
