// bitplane_w1a1: XNOR and population count of bit planes, 2 rows of 16 lanes, bipolar1 x bipolar1
//
// spec: {"accumulator":48,"activation_format":"bipolar1","credits":4,"form":"parallel","group":32,"lanes":16,"max_groups":4,"pe":"bitplane","rows":2,"weight_format":"bipolar1","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: 8cc786afa45b35a41d7c256066523673e08a767606e5b2c4b213e6a5c5e478e9
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 1 bits each, index 0 lowest
//   i__payload[47:32]  x[lane], code; 1 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[95:0]  sum[row], signed, in units of 2**-24; 48 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module bitplane_w1a1(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [95:0] o__payload;
  wire [95:0] o__payload;
  output o__valid;
  wire o__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
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
  wire earn;
  reg ends_row_1 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_2;
  wire [33:0] factors;
  wire [33:0] \factors$26 ;
  wire [16:0] \factors$26[0] ;
  wire [4:0] \factors$26[0].shift ;
  wire signed [11:0] \factors$26[0].significand ;
  wire [16:0] \factors$26[1] ;
  wire [4:0] \factors$26[1].shift ;
  wire signed [11:0] \factors$26[1].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  reg group_done_1 = 1'h0;
  wire [13:0] i;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire \i__payload$13.codes[0][0] ;
  wire \i__payload$13.codes[0][10] ;
  wire \i__payload$13.codes[0][11] ;
  wire \i__payload$13.codes[0][12] ;
  wire \i__payload$13.codes[0][13] ;
  wire \i__payload$13.codes[0][14] ;
  wire \i__payload$13.codes[0][15] ;
  wire \i__payload$13.codes[0][1] ;
  wire \i__payload$13.codes[0][2] ;
  wire \i__payload$13.codes[0][3] ;
  wire \i__payload$13.codes[0][4] ;
  wire \i__payload$13.codes[0][5] ;
  wire \i__payload$13.codes[0][6] ;
  wire \i__payload$13.codes[0][7] ;
  wire \i__payload$13.codes[0][8] ;
  wire \i__payload$13.codes[0][9] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire \i__payload$13.codes[1][0] ;
  wire \i__payload$13.codes[1][10] ;
  wire \i__payload$13.codes[1][11] ;
  wire \i__payload$13.codes[1][12] ;
  wire \i__payload$13.codes[1][13] ;
  wire \i__payload$13.codes[1][14] ;
  wire \i__payload$13.codes[1][15] ;
  wire \i__payload$13.codes[1][1] ;
  wire \i__payload$13.codes[1][2] ;
  wire \i__payload$13.codes[1][3] ;
  wire \i__payload$13.codes[1][4] ;
  wire \i__payload$13.codes[1][5] ;
  wire \i__payload$13.codes[1][6] ;
  wire \i__payload$13.codes[1][7] ;
  wire \i__payload$13.codes[1][8] ;
  wire \i__payload$13.codes[1][9] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed \i__payload$13.x[0] ;
  wire signed \i__payload$13.x[10] ;
  wire signed \i__payload$13.x[11] ;
  wire signed \i__payload$13.x[12] ;
  wire signed \i__payload$13.x[13] ;
  wire signed \i__payload$13.x[14] ;
  wire signed \i__payload$13.x[15] ;
  wire signed \i__payload$13.x[1] ;
  wire signed \i__payload$13.x[2] ;
  wire signed \i__payload$13.x[3] ;
  wire signed \i__payload$13.x[4] ;
  wire signed \i__payload$13.x[5] ;
  wire signed \i__payload$13.x[6] ;
  wire signed \i__payload$13.x[7] ;
  wire signed \i__payload$13.x[8] ;
  wire signed \i__payload$13.x[9] ;
  wire [95:0] \i__payload$35 ;
  wire signed [47:0] \i__payload$35[0] ;
  wire signed [47:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][10] ;
  wire \i__payload.codes[0][11] ;
  wire \i__payload.codes[0][12] ;
  wire \i__payload.codes[0][13] ;
  wire \i__payload.codes[0][14] ;
  wire \i__payload.codes[0][15] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire \i__payload.codes[0][5] ;
  wire \i__payload.codes[0][6] ;
  wire \i__payload.codes[0][7] ;
  wire \i__payload.codes[0][8] ;
  wire \i__payload.codes[0][9] ;
  wire [15:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][10] ;
  wire \i__payload.codes[1][11] ;
  wire \i__payload.codes[1][12] ;
  wire \i__payload.codes[1][13] ;
  wire \i__payload.codes[1][14] ;
  wire \i__payload.codes[1][15] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire \i__payload.codes[1][3] ;
  wire \i__payload.codes[1][4] ;
  wire \i__payload.codes[1][5] ;
  wire \i__payload.codes[1][6] ;
  wire \i__payload.codes[1][7] ;
  wire \i__payload.codes[1][8] ;
  wire \i__payload.codes[1][9] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed \i__payload.x[0] ;
  wire signed \i__payload.x[10] ;
  wire signed \i__payload.x[11] ;
  wire signed \i__payload.x[12] ;
  wire signed \i__payload.x[13] ;
  wire signed \i__payload.x[14] ;
  wire signed \i__payload.x[15] ;
  wire signed \i__payload.x[1] ;
  wire signed \i__payload.x[2] ;
  wire signed \i__payload.x[3] ;
  wire signed \i__payload.x[4] ;
  wire signed \i__payload.x[5] ;
  wire signed \i__payload.x[6] ;
  wire signed \i__payload.x[7] ;
  wire signed \i__payload.x[8] ;
  wire signed \i__payload.x[9] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [45:0] o;
  wire [95:0] \o$32 ;
  wire signed [47:0] \o$32[0] ;
  wire signed [47:0] \o$32[1] ;
  wire [11:0] \o.dots ;
  wire signed [5:0] \o.dots[0] ;
  wire signed [5:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [95:0] \o__payload$37 ;
  wire signed [47:0] \o__payload$37[0] ;
  wire signed [47:0] \o__payload$37[1] ;
  wire signed [47:0] \o__payload[0] ;
  wire signed [47:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [13:0] sums;
  wire [95:0] \sums$36 ;
  wire signed [47:0] \sums$36[0] ;
  wire signed [47:0] \sums$36[1] ;
  wire signed [6:0] \sums[0] ;
  wire signed [6:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [11:0] terms;
  wire [95:0] \terms$31 ;
  wire signed [47:0] \terms$31[0] ;
  wire signed [47:0] \terms$31[1] ;
  wire signed [5:0] \terms[0] ;
  wire signed [5:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[80] | i__payload[81];
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
  assign \$20  = ~ i__payload[81];
  assign \$21  = valid & o[44];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[45:12];
  always @(posedge clk)
    group_done_1 <= \$25 ;
  always @(posedge clk)
    scaled_1 <= \$26 ;
  always @(posedge clk)
    \valid$27  <= \$27 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  always @(posedge clk)
    \i__valid$33  <= \$28 ;
  \bitplane_w1a1.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$5 (o),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w1a1.group_sums  group_sums (
    .clk(clk),
    .last(o[44]),
    .rst(rst),
    .sums(i),
    .terms(o[11:0]),
    .valid(valid)
  );
  \bitplane_w1a1.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w1a1.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w1a1.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
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
    \$28  = \$22 ;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[44];
  assign terms = o[11:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign row_done_1 = \i__valid$33 ;
  assign \sums$36  = \i__payload$35 ;
  assign \o__payload$37  = o__payload;
  assign \o__ready$38  = o__ready;
  assign \o__valid$39  = o__valid;
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.codes[0][5]  = i__payload[5];
  assign \i__payload.codes[0][6]  = i__payload[6];
  assign \i__payload.codes[0][7]  = i__payload[7];
  assign \i__payload.codes[0][8]  = i__payload[8];
  assign \i__payload.codes[0][9]  = i__payload[9];
  assign \i__payload.codes[0][10]  = i__payload[10];
  assign \i__payload.codes[0][11]  = i__payload[11];
  assign \i__payload.codes[0][12]  = i__payload[12];
  assign \i__payload.codes[0][13]  = i__payload[13];
  assign \i__payload.codes[0][14]  = i__payload[14];
  assign \i__payload.codes[0][15]  = i__payload[15];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[16];
  assign \i__payload.codes[1][1]  = i__payload[17];
  assign \i__payload.codes[1][2]  = i__payload[18];
  assign \i__payload.codes[1][3]  = i__payload[19];
  assign \i__payload.codes[1][4]  = i__payload[20];
  assign \i__payload.codes[1][5]  = i__payload[21];
  assign \i__payload.codes[1][6]  = i__payload[22];
  assign \i__payload.codes[1][7]  = i__payload[23];
  assign \i__payload.codes[1][8]  = i__payload[24];
  assign \i__payload.codes[1][9]  = i__payload[25];
  assign \i__payload.codes[1][10]  = i__payload[26];
  assign \i__payload.codes[1][11]  = i__payload[27];
  assign \i__payload.codes[1][12]  = i__payload[28];
  assign \i__payload.codes[1][13]  = i__payload[29];
  assign \i__payload.codes[1][14]  = i__payload[30];
  assign \i__payload.codes[1][15]  = i__payload[31];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[32];
  assign \i__payload.x[1]  = i__payload[33];
  assign \i__payload.x[2]  = i__payload[34];
  assign \i__payload.x[3]  = i__payload[35];
  assign \i__payload.x[4]  = i__payload[36];
  assign \i__payload.x[5]  = i__payload[37];
  assign \i__payload.x[6]  = i__payload[38];
  assign \i__payload.x[7]  = i__payload[39];
  assign \i__payload.x[8]  = i__payload[40];
  assign \i__payload.x[9]  = i__payload[41];
  assign \i__payload.x[10]  = i__payload[42];
  assign \i__payload.x[11]  = i__payload[43];
  assign \i__payload.x[12]  = i__payload[44];
  assign \i__payload.x[13]  = i__payload[45];
  assign \i__payload.x[14]  = i__payload[46];
  assign \i__payload.x[15]  = i__payload[47];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[47:0];
  assign \o__payload[1]  = o__payload[95:48];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [1];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [2];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [3];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [4];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [5];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [6];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [7];
  assign \i__payload$13.codes[0][8]  = \i__payload$13 [8];
  assign \i__payload$13.codes[0][9]  = \i__payload$13 [9];
  assign \i__payload$13.codes[0][10]  = \i__payload$13 [10];
  assign \i__payload$13.codes[0][11]  = \i__payload$13 [11];
  assign \i__payload$13.codes[0][12]  = \i__payload$13 [12];
  assign \i__payload$13.codes[0][13]  = \i__payload$13 [13];
  assign \i__payload$13.codes[0][14]  = \i__payload$13 [14];
  assign \i__payload$13.codes[0][15]  = \i__payload$13 [15];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [17];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [18];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [19];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [20];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [21];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [22];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [23];
  assign \i__payload$13.codes[1][8]  = \i__payload$13 [24];
  assign \i__payload$13.codes[1][9]  = \i__payload$13 [25];
  assign \i__payload$13.codes[1][10]  = \i__payload$13 [26];
  assign \i__payload$13.codes[1][11]  = \i__payload$13 [27];
  assign \i__payload$13.codes[1][12]  = \i__payload$13 [28];
  assign \i__payload$13.codes[1][13]  = \i__payload$13 [29];
  assign \i__payload$13.codes[1][14]  = \i__payload$13 [30];
  assign \i__payload$13.codes[1][15]  = \i__payload$13 [31];
  assign \i__payload$13.x  = \i__payload$13 [47:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [32];
  assign \i__payload$13.x[1]  = \i__payload$13 [33];
  assign \i__payload$13.x[2]  = \i__payload$13 [34];
  assign \i__payload$13.x[3]  = \i__payload$13 [35];
  assign \i__payload$13.x[4]  = \i__payload$13 [36];
  assign \i__payload$13.x[5]  = \i__payload$13 [37];
  assign \i__payload$13.x[6]  = \i__payload$13 [38];
  assign \i__payload$13.x[7]  = \i__payload$13 [39];
  assign \i__payload$13.x[8]  = \i__payload$13 [40];
  assign \i__payload$13.x[9]  = \i__payload$13 [41];
  assign \i__payload$13.x[10]  = \i__payload$13 [42];
  assign \i__payload$13.x[11]  = \i__payload$13 [43];
  assign \i__payload$13.x[12]  = \i__payload$13 [44];
  assign \i__payload$13.x[13]  = \i__payload$13 [45];
  assign \i__payload$13.x[14]  = \i__payload$13 [46];
  assign \i__payload$13.x[15]  = \i__payload$13 [47];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[11:0];
  assign \o.dots[0]  = o[5:0];
  assign \o.dots[1]  = o[11:6];
  assign \o.tag  = o[45:12];
  assign \o.tag.scales  = o[43:12];
  assign \o.tag.scales[0]  = o[27:12];
  assign \o.tag.scales[1]  = o[43:28];
  assign \o.tag.ends_group  = o[44];
  assign \o.tag.ends_row  = o[45];
  assign \terms[0]  = o[5:0];
  assign \terms[1]  = o[11:6];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \sums[0]  = i[6:0];
  assign \sums[1]  = i[13:7];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [47:0];
  assign \terms$31[1]  = \terms$31 [95:48];
  assign \o$32[0]  = \terms$31 [47:0];
  assign \o$32[1]  = \terms$31 [95:48];
  assign \i__payload$35[0]  = \i__payload$35 [47:0];
  assign \i__payload$35[1]  = \i__payload$35 [95:48];
  assign \sums$36[0]  = \i__payload$35 [47:0];
  assign \sums$36[1]  = \i__payload$35 [95:48];
  assign \o__payload$37[0]  = o__payload[47:0];
  assign \o__payload$37[1]  = o__payload[95:48];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \bitplane_w1a1.front (rst, i__valid, i__payload, \o$5 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [45:0] \o$5 ;
  wire [45:0] \o$5 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [5:0] \$1 ;
  reg \$10 ;
  reg \$11 ;
  wire [6:0] \$2 ;
  wire [5:0] \$3 ;
  wire [6:0] \$4 ;
  wire [15:0] \$5 ;
  wire [15:0] \$6 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  reg \$9 ;
  (* init = 16'h0000 *)
  wire [15:0] agree_0_0_0;
  (* init = 16'h0000 *)
  wire [15:0] agree_1_0_0;
  reg [15:0] i = 16'h0000;
  wire [7:0] \i$3 ;
  wire signed [7:0] \i$3[0] ;
  reg [15:0] \i$7  = 16'h0000;
  wire [7:0] \i$9 ;
  wire signed [7:0] \i$9[0] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][10] ;
  wire \i__payload.codes[0][11] ;
  wire \i__payload.codes[0][12] ;
  wire \i__payload.codes[0][13] ;
  wire \i__payload.codes[0][14] ;
  wire \i__payload.codes[0][15] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire \i__payload.codes[0][5] ;
  wire \i__payload.codes[0][6] ;
  wire \i__payload.codes[0][7] ;
  wire \i__payload.codes[0][8] ;
  wire \i__payload.codes[0][9] ;
  wire [15:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][10] ;
  wire \i__payload.codes[1][11] ;
  wire \i__payload.codes[1][12] ;
  wire \i__payload.codes[1][13] ;
  wire \i__payload.codes[1][14] ;
  wire \i__payload.codes[1][15] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire \i__payload.codes[1][3] ;
  wire \i__payload.codes[1][4] ;
  wire \i__payload.codes[1][5] ;
  wire \i__payload.codes[1][6] ;
  wire \i__payload.codes[1][7] ;
  wire \i__payload.codes[1][8] ;
  wire \i__payload.codes[1][9] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed \i__payload.x[0] ;
  wire signed \i__payload.x[10] ;
  wire signed \i__payload.x[11] ;
  wire signed \i__payload.x[12] ;
  wire signed \i__payload.x[13] ;
  wire signed \i__payload.x[14] ;
  wire signed \i__payload.x[15] ;
  wire signed \i__payload.x[1] ;
  wire signed \i__payload.x[2] ;
  wire signed \i__payload.x[3] ;
  wire signed \i__payload.x[4] ;
  wire signed \i__payload.x[5] ;
  wire signed \i__payload.x[6] ;
  wire signed \i__payload.x[7] ;
  wire signed \i__payload.x[8] ;
  wire signed \i__payload.x[9] ;
  wire i__ready;
  wire [4:0] o;
  wire [4:0] \o$10 ;
  wire signed [5:0] \o$11 ;
  wire [11:0] \o$5.dots ;
  wire signed [5:0] \o$5.dots[0] ;
  wire signed [5:0] \o$5.dots[1] ;
  wire [33:0] \o$5.tag ;
  wire \o$5.tag.ends_group ;
  wire \o$5.tag.ends_row ;
  wire [31:0] \o$5.tag.scales ;
  wire [15:0] \o$5.tag.scales[0] ;
  wire [15:0] \o$5.tag.scales[1] ;
  wire signed [5:0] \o$6 ;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$2  = \$1  - 5'h10;
  assign \$4  = \$3  - 5'h10;
  assign \$5  = i__payload[15:0] ^ i__payload[47:32];
  assign \$6  = ~ \$5 ;
  assign \$7  = i__payload[31:16] ^ i__payload[47:32];
  assign \$8  = ~ \$7 ;
  always @(posedge clk)
    i <= \$6 ;
  always @(posedge clk)
    \i$7  <= \$8 ;
  always @(posedge clk)
    valid_1 <= \$9 ;
  always @(posedge clk)
    valid_2 <= \$10 ;
  always @(posedge clk)
    valid <= \$11 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \bitplane_w1a1.front.count_0_0_0  count_0_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w1a1.front.count_1_0_0  count_1_0_0 (
    .clk(clk),
    .i(\i$7 ),
    .o(\o$10 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$9  = i__valid;
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$10  = valid_1;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$11  = valid_2;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign agree_0_0_0 = i;
  assign \o$6  = \i$3 [5:0];
  assign agree_1_0_0 = \i$7 ;
  assign \o$11  = \i$9 [5:0];
  assign valid_3 = valid;
  assign \i$3[0]  = \i$3 ;
  assign \o$5.dots  = \o$5 [11:0];
  assign \o$5.dots[0]  = \o$5 [5:0];
  assign \o$5.dots[1]  = \o$5 [11:6];
  assign \o$5.tag  = \o$5 [45:12];
  assign \o$5.tag.scales  = \o$5 [43:12];
  assign \o$5.tag.scales[0]  = \o$5 [27:12];
  assign \o$5.tag.scales[1]  = \o$5 [43:28];
  assign \o$5.tag.ends_group  = \o$5 [44];
  assign \o$5.tag.ends_row  = \o$5 [45];
  assign \i$9[0]  = \i$9 ;
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.codes[0][5]  = i__payload[5];
  assign \i__payload.codes[0][6]  = i__payload[6];
  assign \i__payload.codes[0][7]  = i__payload[7];
  assign \i__payload.codes[0][8]  = i__payload[8];
  assign \i__payload.codes[0][9]  = i__payload[9];
  assign \i__payload.codes[0][10]  = i__payload[10];
  assign \i__payload.codes[0][11]  = i__payload[11];
  assign \i__payload.codes[0][12]  = i__payload[12];
  assign \i__payload.codes[0][13]  = i__payload[13];
  assign \i__payload.codes[0][14]  = i__payload[14];
  assign \i__payload.codes[0][15]  = i__payload[15];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[16];
  assign \i__payload.codes[1][1]  = i__payload[17];
  assign \i__payload.codes[1][2]  = i__payload[18];
  assign \i__payload.codes[1][3]  = i__payload[19];
  assign \i__payload.codes[1][4]  = i__payload[20];
  assign \i__payload.codes[1][5]  = i__payload[21];
  assign \i__payload.codes[1][6]  = i__payload[22];
  assign \i__payload.codes[1][7]  = i__payload[23];
  assign \i__payload.codes[1][8]  = i__payload[24];
  assign \i__payload.codes[1][9]  = i__payload[25];
  assign \i__payload.codes[1][10]  = i__payload[26];
  assign \i__payload.codes[1][11]  = i__payload[27];
  assign \i__payload.codes[1][12]  = i__payload[28];
  assign \i__payload.codes[1][13]  = i__payload[29];
  assign \i__payload.codes[1][14]  = i__payload[30];
  assign \i__payload.codes[1][15]  = i__payload[31];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[32];
  assign \i__payload.x[1]  = i__payload[33];
  assign \i__payload.x[2]  = i__payload[34];
  assign \i__payload.x[3]  = i__payload[35];
  assign \i__payload.x[4]  = i__payload[36];
  assign \i__payload.x[5]  = i__payload[37];
  assign \i__payload.x[6]  = i__payload[38];
  assign \i__payload.x[7]  = i__payload[39];
  assign \i__payload.x[8]  = i__payload[40];
  assign \i__payload.x[9]  = i__payload[41];
  assign \i__payload.x[10]  = i__payload[42];
  assign \i__payload.x[11]  = i__payload[43];
  assign \i__payload.x[12]  = i__payload[44];
  assign \i__payload.x[13]  = i__payload[45];
  assign \i__payload.x[14]  = i__payload[46];
  assign \i__payload.x[15]  = i__payload[47];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
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
  assign \o$5 [45:12] = tag_3;
  assign \o$5 [11:6] = \i$9 [5:0];
  assign \o$5 [5:0] = \i$3 [5:0];
  assign \$1  = { o, 1'h0 };
  assign \i$3  = { \$2 [6], \$2  };
  assign \$3  = { \o$10 , 1'h0 };
  assign \i$9  = { \$4 [6], \$4  };
endmodule

module \bitplane_w1a1.front.count_0_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output [4:0] o;
  reg [4:0] o = 5'h00;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire [2:0] \$4 ;
  wire [4:0] \$5 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  wire [1:0] level1_5;
  wire [1:0] level1_6;
  wire [1:0] level1_7;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  reg [2:0] level2_2 = 3'h0;
  reg [2:0] level2_3 = 3'h0;
  wire [3:0] level3_0;
  wire [3:0] level3_1;
  (* init = 5'h00 *)
  wire [4:0] level4_0;
  assign level1_4 = i[8] + i[9];
  assign level1_5 = i[10] + i[11];
  assign level1_6 = i[12] + i[13];
  assign level1_7 = i[14] + i[15];
  assign level3_0 = level2_0 + level2_1;
  assign level3_1 = level2_2 + level2_3;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign \$3  = level1_4 + level1_5;
  assign \$4  = level1_6 + level1_7;
  assign \$5  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level2_2 <= \$3 ;
  always @(posedge clk)
    level2_3 <= \$4 ;
  always @(posedge clk)
    o <= \$5 ;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level4_0 = o;
endmodule

module \bitplane_w1a1.front.count_1_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output [4:0] o;
  reg [4:0] o = 5'h00;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire [2:0] \$4 ;
  wire [4:0] \$5 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  wire [1:0] level1_5;
  wire [1:0] level1_6;
  wire [1:0] level1_7;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  reg [2:0] level2_2 = 3'h0;
  reg [2:0] level2_3 = 3'h0;
  wire [3:0] level3_0;
  wire [3:0] level3_1;
  (* init = 5'h00 *)
  wire [4:0] level4_0;
  assign level1_4 = i[8] + i[9];
  assign level1_5 = i[10] + i[11];
  assign level1_6 = i[12] + i[13];
  assign level1_7 = i[14] + i[15];
  assign level3_0 = level2_0 + level2_1;
  assign level3_1 = level2_2 + level2_3;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign \$3  = level1_4 + level1_5;
  assign \$4  = level1_6 + level1_7;
  assign \$5  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level2_2 <= \$3 ;
  always @(posedge clk)
    level2_3 <= \$4 ;
  always @(posedge clk)
    o <= \$5 ;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level4_0 = o;
endmodule

module \bitplane_w1a1.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [13:0] sums;
  reg [13:0] sums = 14'h0000;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [7:0] \$2 ;
  wire [6:0] \$3 ;
  wire [7:0] \$4 ;
  reg \$5 ;
  reg [13:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [6:0] \sums[0] ;
  wire signed [6:0] \sums[1] ;
  wire signed [5:0] \terms[0] ;
  wire signed [5:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[11:6]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 7'h00 : sums[6:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[5:0]);
  assign \$3  = fresh ? 7'h00 : sums[13:7];
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
      \$6 [6:0] = \$2 [6:0];
      \$6 [13:7] = \$4 [6:0];
    end
    if (rst) begin
      \$6  = 14'h0000;
    end
  end
  assign \sums[0]  = sums[6:0];
  assign \sums[1]  = sums[13:7];
  assign \terms[0]  = terms[5:0];
  assign \terms[1]  = terms[11:6];
endmodule

module \bitplane_w1a1.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [95:0] i__payload;
  wire [95:0] i__payload;
  output [95:0] o__payload;
  reg [95:0] o__payload = 96'h000000000000000000000000;
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
  reg [95:0] \$19 ;
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
  wire [95:0] \$signature__data ;
  wire signed [47:0] \$signature__data[0] ;
  wire signed [47:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 96'h000000000000000000000000 *)
  wire [95:0] front;
  wire signed [47:0] \front[0] ;
  wire signed [47:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [47:0] \i__payload[0] ;
  wire signed [47:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [47:0] \o__payload[0] ;
  wire signed [47:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [95:0] store_out__data;
  wire signed [47:0] \store_out__data[0] ;
  wire signed [47:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [95:0] rest [2:0];
  initial begin
    rest[0] = 96'h000000000000000000000000;
    rest[1] = 96'h000000000000000000000000;
    rest[2] = 96'h000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[47:0];
  assign \o__payload[1]  = o__payload[95:48];
  assign \front[0]  = o__payload[47:0];
  assign \front[1]  = o__payload[95:48];
  assign \$signature__data[0]  = i__payload[47:0];
  assign \$signature__data[1]  = i__payload[95:48];
  assign \i__payload[0]  = i__payload[47:0];
  assign \i__payload[1]  = i__payload[95:48];
  assign \store_out__data[0]  = store_out__data[47:0];
  assign \store_out__data[1]  = store_out__data[95:48];
endmodule

module \bitplane_w1a1.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [95:0] terms;
  wire [95:0] terms;
  output [95:0] sums;
  reg [95:0] sums = 96'h000000000000000000000000;
  input clk;
  wire clk;
  wire [47:0] \$1 ;
  wire [48:0] \$2 ;
  wire [47:0] \$3 ;
  wire [48:0] \$4 ;
  reg \$5 ;
  reg [95:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [47:0] \sums[0] ;
  wire signed [47:0] \sums[1] ;
  wire signed [47:0] \terms[0] ;
  wire signed [47:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[95:48]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 48'h000000000000 : sums[47:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[47:0]);
  assign \$3  = fresh ? 48'h000000000000 : sums[95:48];
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
      \$6 [47:0] = \$2 [47:0];
      \$6 [95:48] = \$4 [47:0];
    end
    if (rst) begin
      \$6  = 96'h000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[47:0];
  assign \sums[1]  = sums[95:48];
  assign \terms[0]  = terms[47:0];
  assign \terms[1]  = terms[95:48];
endmodule

module \bitplane_w1a1.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [13:0] i;
  wire [13:0] i;
  output [95:0] o;
  reg [95:0] o = 96'h000000000000000000000000;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [49:0] \$2 ;
  wire [18:0] \$3 ;
  wire [49:0] \$4 ;
  reg [95:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [47:0] \o[0] ;
  wire signed [47:0] \o[1] ;
  reg signed [18:0] product_0 = 19'h00000;
  reg signed [18:0] product_1 = 19'h00000;
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
  assign \$1  = $signed(i[6:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[13:7]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [47:0] = \$2 [47:0];
    \$5 [95:48] = \$4 [47:0];
    if (rst) begin
      \$5  = 96'h000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \o[0]  = o[47:0];
  assign \o[1]  = o[95:48];
endmodule
