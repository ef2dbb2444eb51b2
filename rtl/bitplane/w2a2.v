// bitplane_w2a2: XNOR and population count of bit planes, 2 rows of 8 lanes, bipolar2 x bipolar2
//
// spec: {"accumulator":51,"activation_format":"bipolar2","credits":4,"form":"parallel","group":16,"lanes":8,"max_groups":4,"pe":"bitplane","rows":2,"weight_format":"bipolar2","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: 94116edf1d588e7bffe075723aa79b3f186742239736a30b59f3f0a4c611d859
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[47:32]  x[lane], code; 2 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[101:0]  sum[row], signed, in units of 2**-24; 51 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module bitplane_w2a2(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [101:0] o__payload;
  wire [101:0] o__payload;
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
  wire [17:0] i;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [1:0] \i__payload$13.codes[0][4] ;
  wire [1:0] \i__payload$13.codes[0][5] ;
  wire [1:0] \i__payload$13.codes[0][6] ;
  wire [1:0] \i__payload$13.codes[0][7] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [1:0] \i__payload$13.codes[1][2] ;
  wire [1:0] \i__payload$13.codes[1][3] ;
  wire [1:0] \i__payload$13.codes[1][4] ;
  wire [1:0] \i__payload$13.codes[1][5] ;
  wire [1:0] \i__payload$13.codes[1][6] ;
  wire [1:0] \i__payload$13.codes[1][7] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [1:0] \i__payload$13.x[0] ;
  wire signed [1:0] \i__payload$13.x[1] ;
  wire signed [1:0] \i__payload$13.x[2] ;
  wire signed [1:0] \i__payload$13.x[3] ;
  wire signed [1:0] \i__payload$13.x[4] ;
  wire signed [1:0] \i__payload$13.x[5] ;
  wire signed [1:0] \i__payload$13.x[6] ;
  wire signed [1:0] \i__payload$13.x[7] ;
  wire [101:0] \i__payload$35 ;
  wire signed [50:0] \i__payload$35[0] ;
  wire signed [50:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [1:0] \i__payload.x[0] ;
  wire signed [1:0] \i__payload.x[1] ;
  wire signed [1:0] \i__payload.x[2] ;
  wire signed [1:0] \i__payload.x[3] ;
  wire signed [1:0] \i__payload.x[4] ;
  wire signed [1:0] \i__payload.x[5] ;
  wire signed [1:0] \i__payload.x[6] ;
  wire signed [1:0] \i__payload.x[7] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [49:0] o;
  wire [101:0] \o$32 ;
  wire signed [50:0] \o$32[0] ;
  wire signed [50:0] \o$32[1] ;
  wire [15:0] \o.dots ;
  wire signed [7:0] \o.dots[0] ;
  wire signed [7:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [101:0] \o__payload$37 ;
  wire signed [50:0] \o__payload$37[0] ;
  wire signed [50:0] \o__payload$37[1] ;
  wire signed [50:0] \o__payload[0] ;
  wire signed [50:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [17:0] sums;
  wire [101:0] \sums$36 ;
  wire signed [50:0] \sums$36[0] ;
  wire signed [50:0] \sums$36[1] ;
  wire signed [8:0] \sums[0] ;
  wire signed [8:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] terms;
  wire [101:0] \terms$31 ;
  wire signed [50:0] \terms$31[0] ;
  wire signed [50:0] \terms$31[1] ;
  wire signed [7:0] \terms[0] ;
  wire signed [7:0] \terms[1] ;
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
  assign \$21  = valid & o[48];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[49:16];
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
  \bitplane_w2a2.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$14 (o),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w2a2.group_sums  group_sums (
    .clk(clk),
    .last(o[48]),
    .rst(rst),
    .sums(i),
    .terms(o[15:0]),
    .valid(valid)
  );
  \bitplane_w2a2.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w2a2.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w2a2.scaler  scaler (
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
  assign last = o[48];
  assign terms = o[15:0];
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
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[33:32];
  assign \i__payload.x[1]  = i__payload[35:34];
  assign \i__payload.x[2]  = i__payload[37:36];
  assign \i__payload.x[3]  = i__payload[39:38];
  assign \i__payload.x[4]  = i__payload[41:40];
  assign \i__payload.x[5]  = i__payload[43:42];
  assign \i__payload.x[6]  = i__payload[45:44];
  assign \i__payload.x[7]  = i__payload[47:46];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[50:0];
  assign \o__payload[1]  = o__payload[101:51];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [15:14];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [17:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [19:18];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [21:20];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [23:22];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [25:24];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [27:26];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [29:28];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [31:30];
  assign \i__payload$13.x  = \i__payload$13 [47:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [33:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [35:34];
  assign \i__payload$13.x[2]  = \i__payload$13 [37:36];
  assign \i__payload$13.x[3]  = \i__payload$13 [39:38];
  assign \i__payload$13.x[4]  = \i__payload$13 [41:40];
  assign \i__payload$13.x[5]  = \i__payload$13 [43:42];
  assign \i__payload$13.x[6]  = \i__payload$13 [45:44];
  assign \i__payload$13.x[7]  = \i__payload$13 [47:46];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[7:0];
  assign \o.dots[1]  = o[15:8];
  assign \o.tag  = o[49:16];
  assign \o.tag.scales  = o[47:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.scales[1]  = o[47:32];
  assign \o.tag.ends_group  = o[48];
  assign \o.tag.ends_row  = o[49];
  assign \terms[0]  = o[7:0];
  assign \terms[1]  = o[15:8];
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
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
  assign \sums[0]  = i[8:0];
  assign \sums[1]  = i[17:9];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [50:0];
  assign \terms$31[1]  = \terms$31 [101:51];
  assign \o$32[0]  = \terms$31 [50:0];
  assign \o$32[1]  = \terms$31 [101:51];
  assign \i__payload$35[0]  = \i__payload$35 [50:0];
  assign \i__payload$35[1]  = \i__payload$35 [101:51];
  assign \sums$36[0]  = \i__payload$35 [50:0];
  assign \sums$36[1]  = \i__payload$35 [101:51];
  assign \o__payload$37[0]  = o__payload[50:0];
  assign \o__payload$37[1]  = o__payload[101:51];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \bitplane_w2a2.front (rst, i__valid, i__payload, \o$14 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [49:0] \o$14 ;
  wire [49:0] \o$14 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [4:0] \$10 ;
  wire [5:0] \$11 ;
  wire [8:0] \$12 ;
  wire [4:0] \$13 ;
  wire [5:0] \$14 ;
  wire [6:0] \$15 ;
  wire [4:0] \$16 ;
  wire [5:0] \$17 ;
  wire [6:0] \$18 ;
  wire [4:0] \$19 ;
  wire [5:0] \$2 ;
  wire [5:0] \$20 ;
  wire [6:0] \$21 ;
  wire [4:0] \$22 ;
  wire [5:0] \$23 ;
  wire [8:0] \$24 ;
  wire [7:0] \$25 ;
  wire [7:0] \$26 ;
  wire [7:0] \$27 ;
  wire [7:0] \$28 ;
  wire [7:0] \$29 ;
  wire [6:0] \$3 ;
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
  wire [4:0] \$4 ;
  wire [7:0] \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  wire [5:0] \$5 ;
  wire [6:0] \$6 ;
  wire [4:0] \$7 ;
  wire [5:0] \$8 ;
  wire [6:0] \$9 ;
  (* init = 8'h00 *)
  wire [7:0] agree_0_0_0;
  (* init = 8'h00 *)
  wire [7:0] agree_0_0_1;
  (* init = 8'h00 *)
  wire [7:0] agree_0_1_0;
  (* init = 8'h00 *)
  wire [7:0] agree_0_1_1;
  (* init = 8'h00 *)
  wire [7:0] agree_1_0_0;
  (* init = 8'h00 *)
  wire [7:0] agree_1_0_1;
  (* init = 8'h00 *)
  wire [7:0] agree_1_1_0;
  (* init = 8'h00 *)
  wire [7:0] agree_1_1_1;
  reg [7:0] i = 8'h00;
  reg [7:0] \i$16  = 8'h00;
  reg [7:0] \i$18  = 8'h00;
  reg [7:0] \i$20  = 8'h00;
  reg [7:0] \i$22  = 8'h00;
  wire [35:0] \i$24 ;
  wire signed [8:0] \i$24[0] ;
  wire signed [8:0] \i$24[1] ;
  wire signed [8:0] \i$24[2] ;
  wire signed [8:0] \i$24[3] ;
  reg [7:0] \i$3  = 8'h00;
  reg [7:0] \i$5  = 8'h00;
  reg [7:0] \i$7  = 8'h00;
  wire [35:0] \i$9 ;
  wire signed [8:0] \i$9[0] ;
  wire signed [8:0] \i$9[1] ;
  wire signed [8:0] \i$9[2] ;
  wire signed [8:0] \i$9[3] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [1:0] \i__payload.x[0] ;
  wire signed [1:0] \i__payload.x[1] ;
  wire signed [1:0] \i__payload.x[2] ;
  wire signed [1:0] \i__payload.x[3] ;
  wire signed [1:0] \i__payload.x[4] ;
  wire signed [1:0] \i__payload.x[5] ;
  wire signed [1:0] \i__payload.x[6] ;
  wire signed [1:0] \i__payload.x[7] ;
  wire i__ready;
  wire [3:0] o;
  wire [3:0] \o$11 ;
  wire [3:0] \o$12 ;
  wire [3:0] \o$13 ;
  wire [15:0] \o$14.dots ;
  wire signed [7:0] \o$14.dots[0] ;
  wire signed [7:0] \o$14.dots[1] ;
  wire [33:0] \o$14.tag ;
  wire \o$14.tag.ends_group ;
  wire \o$14.tag.ends_row ;
  wire [31:0] \o$14.tag.scales ;
  wire [15:0] \o$14.tag.scales[0] ;
  wire [15:0] \o$14.tag.scales[1] ;
  wire signed [7:0] \o$15 ;
  wire [3:0] \o$25 ;
  wire [3:0] \o$26 ;
  wire [3:0] \o$27 ;
  wire [3:0] \o$28 ;
  wire signed [7:0] \o$29 ;
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
  reg [33:0] tag_4 = 34'h000000000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [31:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  wire [15:0] \tag_4.scales[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  always @(posedge clk)
    valid_3 <= \$43 ;
  always @(posedge clk)
    valid <= \$44 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  assign \$2  = \$1  - 4'h8;
  assign \$5  = \$4  - 4'h8;
  assign \$8  = \$7  - 4'h8;
  assign \$11  = \$10  - 4'h8;
  assign \$14  = \$13  - 4'h8;
  assign \$17  = \$16  - 4'h8;
  assign \$20  = \$19  - 4'h8;
  assign \$23  = \$22  - 4'h8;
  assign \$25  = { i__payload[14], i__payload[12], i__payload[10], i__payload[8], i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[46], i__payload[44], i__payload[42], i__payload[40], i__payload[38], i__payload[36], i__payload[34], i__payload[32] };
  assign \$26  = ~ \$25 ;
  assign \$27  = { i__payload[14], i__payload[12], i__payload[10], i__payload[8], i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[47], i__payload[45], i__payload[43], i__payload[41], i__payload[39], i__payload[37], i__payload[35], i__payload[33] };
  assign \$28  = ~ \$27 ;
  assign \$29  = { i__payload[15], i__payload[13], i__payload[11], i__payload[9], i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[46], i__payload[44], i__payload[42], i__payload[40], i__payload[38], i__payload[36], i__payload[34], i__payload[32] };
  assign \$30  = ~ \$29 ;
  assign \$31  = { i__payload[15], i__payload[13], i__payload[11], i__payload[9], i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[47], i__payload[45], i__payload[43], i__payload[41], i__payload[39], i__payload[37], i__payload[35], i__payload[33] };
  assign \$32  = ~ \$31 ;
  assign \$33  = { i__payload[30], i__payload[28], i__payload[26], i__payload[24], i__payload[22], i__payload[20], i__payload[18], i__payload[16] } ^ { i__payload[46], i__payload[44], i__payload[42], i__payload[40], i__payload[38], i__payload[36], i__payload[34], i__payload[32] };
  assign \$34  = ~ \$33 ;
  assign \$35  = { i__payload[30], i__payload[28], i__payload[26], i__payload[24], i__payload[22], i__payload[20], i__payload[18], i__payload[16] } ^ { i__payload[47], i__payload[45], i__payload[43], i__payload[41], i__payload[39], i__payload[37], i__payload[35], i__payload[33] };
  assign \$36  = ~ \$35 ;
  assign \$37  = { i__payload[31], i__payload[29], i__payload[27], i__payload[25], i__payload[23], i__payload[21], i__payload[19], i__payload[17] } ^ { i__payload[46], i__payload[44], i__payload[42], i__payload[40], i__payload[38], i__payload[36], i__payload[34], i__payload[32] };
  assign \$38  = ~ \$37 ;
  assign \$39  = { i__payload[31], i__payload[29], i__payload[27], i__payload[25], i__payload[23], i__payload[21], i__payload[19], i__payload[17] } ^ { i__payload[47], i__payload[45], i__payload[43], i__payload[41], i__payload[39], i__payload[37], i__payload[35], i__payload[33] };
  assign \$40  = ~ \$39 ;
  always @(posedge clk)
    i <= \$26 ;
  always @(posedge clk)
    \i$3  <= \$28 ;
  always @(posedge clk)
    \i$5  <= \$30 ;
  always @(posedge clk)
    \i$7  <= \$32 ;
  always @(posedge clk)
    \i$16  <= \$34 ;
  always @(posedge clk)
    \i$18  <= \$36 ;
  always @(posedge clk)
    \i$20  <= \$38 ;
  always @(posedge clk)
    \i$22  <= \$40 ;
  always @(posedge clk)
    valid_1 <= \$41 ;
  always @(posedge clk)
    valid_2 <= \$42 ;
  \bitplane_w2a2.front.count_0_0_0  count_0_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_0_0_1  count_0_0_1 (
    .clk(clk),
    .i(\i$3 ),
    .o(\o$11 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_0_1_0  count_0_1_0 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$12 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_0_1_1  count_0_1_1 (
    .clk(clk),
    .i(\i$7 ),
    .o(\o$13 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_1_0_0  count_1_0_0 (
    .clk(clk),
    .i(\i$16 ),
    .o(\o$25 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_1_0_1  count_1_0_1 (
    .clk(clk),
    .i(\i$18 ),
    .o(\o$26 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_1_1_0  count_1_1_0 (
    .clk(clk),
    .i(\i$20 ),
    .o(\o$27 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.count_1_1_1  count_1_1_1 (
    .clk(clk),
    .i(\i$22 ),
    .o(\o$28 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$9 ),
    .o(\o$15 ),
    .rst(rst)
  );
  \bitplane_w2a2.front.planes_1  planes_1 (
    .clk(clk),
    .i(\i$24 ),
    .o(\o$29 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$43  = valid_2;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$44  = valid_3;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$41  = i__valid;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$42  = valid_1;
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign agree_0_0_0 = i;
  assign agree_0_0_1 = \i$3 ;
  assign agree_0_1_0 = \i$5 ;
  assign agree_0_1_1 = \i$7 ;
  assign agree_1_0_0 = \i$16 ;
  assign agree_1_0_1 = \i$18 ;
  assign agree_1_1_0 = \i$20 ;
  assign agree_1_1_1 = \i$22 ;
  assign valid_4 = valid;
  assign \i$9[0]  = \i$9 [8:0];
  assign \i$9[1]  = \i$9 [17:9];
  assign \i$9[2]  = \i$9 [26:18];
  assign \i$9[3]  = \i$9 [35:27];
  assign \o$14.dots  = \o$14 [15:0];
  assign \o$14.dots[0]  = \o$14 [7:0];
  assign \o$14.dots[1]  = \o$14 [15:8];
  assign \o$14.tag  = \o$14 [49:16];
  assign \o$14.tag.scales  = \o$14 [47:16];
  assign \o$14.tag.scales[0]  = \o$14 [31:16];
  assign \o$14.tag.scales[1]  = \o$14 [47:32];
  assign \o$14.tag.ends_group  = \o$14 [48];
  assign \o$14.tag.ends_row  = \o$14 [49];
  assign \i$24[0]  = \i$24 [8:0];
  assign \i$24[1]  = \i$24 [17:9];
  assign \i$24[2]  = \i$24 [26:18];
  assign \i$24[3]  = \i$24 [35:27];
  assign \tag_4.scales  = tag_4[31:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.scales[1]  = tag_4[31:16];
  assign \tag_4.ends_group  = tag_4[32];
  assign \tag_4.ends_row  = tag_4[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[33:32];
  assign \i__payload.x[1]  = i__payload[35:34];
  assign \i__payload.x[2]  = i__payload[37:36];
  assign \i__payload.x[3]  = i__payload[39:38];
  assign \i__payload.x[4]  = i__payload[41:40];
  assign \i__payload.x[5]  = i__payload[43:42];
  assign \i__payload.x[6]  = i__payload[45:44];
  assign \i__payload.x[7]  = i__payload[47:46];
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
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i$24 [35:27] = \$24 ;
  assign \i$24 [26:18] = { \$21 [6], \$21 [6], \$21  };
  assign \i$24 [17:9] = { \$18 [6], \$18 [6], \$18  };
  assign \i$24 [8:0] = { \$15 [6], \$15 [6], \$15  };
  assign \o$14 [49:16] = tag_4;
  assign \o$14 [15:8] = \o$29 ;
  assign \o$14 [7:0] = \o$15 ;
  assign \i$9 [35:27] = \$12 ;
  assign \i$9 [26:18] = { \$9 [6], \$9 [6], \$9  };
  assign \i$9 [17:9] = { \$6 [6], \$6 [6], \$6  };
  assign \i$9 [8:0] = { \$3 [6], \$3 [6], \$3  };
  assign \$1  = { o, 1'h0 };
  assign \$3  = { \$2 [5], \$2  };
  assign \$4  = { \o$11 , 1'h0 };
  assign \$6  = { \$5 , 1'h0 };
  assign \$7  = { \o$12 , 1'h0 };
  assign \$9  = { \$8 , 1'h0 };
  assign \$10  = { \o$13 , 1'h0 };
  assign \$12  = { \$11 [5], \$11 , 2'h0 };
  assign \$13  = { \o$25 , 1'h0 };
  assign \$15  = { \$14 [5], \$14  };
  assign \$16  = { \o$26 , 1'h0 };
  assign \$18  = { \$17 , 1'h0 };
  assign \$19  = { \o$27 , 1'h0 };
  assign \$21  = { \$20 , 1'h0 };
  assign \$22  = { \o$28 , 1'h0 };
  assign \$24  = { \$23 [5], \$23 , 2'h0 };
endmodule

module \bitplane_w2a2.front.count_0_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_0_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_0_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_0_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_1_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_1_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_1_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.count_1_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level1_2 = i[4] + i[5];
  assign level1_3 = i[6] + i[7];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign level4_0 = o;
endmodule

module \bitplane_w2a2.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [35:0] i;
  wire [35:0] i;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire [8:0] \$3 ;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
  wire signed [8:0] \i[2] ;
  wire signed [8:0] \i[3] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  (* init = 8'h00 *)
  wire signed [7:0] level2_0;
  assign \$1  = $signed(i[8:0]) + $signed(i[17:9]);
  assign \$2  = $signed(i[26:18]) + $signed(i[35:27]);
  assign \$3  = $signed(\$1 [7:0]) + $signed(\$2 [7:0]);
  always @(posedge clk)
    o <= \$3 [7:0];
  assign level1_0 = \$1 [7:0];
  assign level1_1 = \$2 [7:0];
  assign level2_0 = o;
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
  assign \i[2]  = i[26:18];
  assign \i[3]  = i[35:27];
endmodule

module \bitplane_w2a2.front.planes_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [35:0] i;
  wire [35:0] i;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire [8:0] \$3 ;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
  wire signed [8:0] \i[2] ;
  wire signed [8:0] \i[3] ;
  wire signed [7:0] level1_0;
  wire signed [7:0] level1_1;
  (* init = 8'h00 *)
  wire signed [7:0] level2_0;
  assign \$1  = $signed(i[8:0]) + $signed(i[17:9]);
  assign \$2  = $signed(i[26:18]) + $signed(i[35:27]);
  assign \$3  = $signed(\$1 [7:0]) + $signed(\$2 [7:0]);
  always @(posedge clk)
    o <= \$3 [7:0];
  assign level1_0 = \$1 [7:0];
  assign level1_1 = \$2 [7:0];
  assign level2_0 = o;
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
  assign \i[2]  = i[26:18];
  assign \i[3]  = i[35:27];
endmodule

module \bitplane_w2a2.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [15:0] terms;
  wire [15:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [17:0] sums;
  reg [17:0] sums = 18'h00000;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [9:0] \$2 ;
  wire [8:0] \$3 ;
  wire [9:0] \$4 ;
  reg \$5 ;
  reg [17:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [8:0] \sums[0] ;
  wire signed [8:0] \sums[1] ;
  wire signed [7:0] \terms[0] ;
  wire signed [7:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[15:8]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 9'h000 : sums[8:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[7:0]);
  assign \$3  = fresh ? 9'h000 : sums[17:9];
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
      \$6 [8:0] = \$2 [8:0];
      \$6 [17:9] = \$4 [8:0];
    end
    if (rst) begin
      \$6  = 18'h00000;
    end
  end
  assign \sums[0]  = sums[8:0];
  assign \sums[1]  = sums[17:9];
  assign \terms[0]  = terms[7:0];
  assign \terms[1]  = terms[15:8];
endmodule

module \bitplane_w2a2.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [101:0] i__payload;
  wire [101:0] i__payload;
  output [101:0] o__payload;
  reg [101:0] o__payload = 102'h00000000000000000000000000;
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
  reg [101:0] \$19 ;
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
  wire [101:0] \$signature__data ;
  wire signed [50:0] \$signature__data[0] ;
  wire signed [50:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 102'h00000000000000000000000000 *)
  wire [101:0] front;
  wire signed [50:0] \front[0] ;
  wire signed [50:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [50:0] \i__payload[0] ;
  wire signed [50:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [50:0] \o__payload[0] ;
  wire signed [50:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [101:0] store_out__data;
  wire signed [50:0] \store_out__data[0] ;
  wire signed [50:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [101:0] rest [2:0];
  initial begin
    rest[0] = 102'h00000000000000000000000000;
    rest[1] = 102'h00000000000000000000000000;
    rest[2] = 102'h00000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[50:0];
  assign \o__payload[1]  = o__payload[101:51];
  assign \front[0]  = o__payload[50:0];
  assign \front[1]  = o__payload[101:51];
  assign \$signature__data[0]  = i__payload[50:0];
  assign \$signature__data[1]  = i__payload[101:51];
  assign \i__payload[0]  = i__payload[50:0];
  assign \i__payload[1]  = i__payload[101:51];
  assign \store_out__data[0]  = store_out__data[50:0];
  assign \store_out__data[1]  = store_out__data[101:51];
endmodule

module \bitplane_w2a2.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [101:0] terms;
  wire [101:0] terms;
  output [101:0] sums;
  reg [101:0] sums = 102'h00000000000000000000000000;
  input clk;
  wire clk;
  wire [50:0] \$1 ;
  wire [51:0] \$2 ;
  wire [50:0] \$3 ;
  wire [51:0] \$4 ;
  reg \$5 ;
  reg [101:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [50:0] \sums[0] ;
  wire signed [50:0] \sums[1] ;
  wire signed [50:0] \terms[0] ;
  wire signed [50:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[101:51]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 51'h0000000000000 : sums[50:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[50:0]);
  assign \$3  = fresh ? 51'h0000000000000 : sums[101:51];
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
      \$6 [50:0] = \$2 [50:0];
      \$6 [101:51] = \$4 [50:0];
    end
    if (rst) begin
      \$6  = 102'h00000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[50:0];
  assign \sums[1]  = sums[101:51];
  assign \terms[0]  = terms[50:0];
  assign \terms[1]  = terms[101:51];
endmodule

module \bitplane_w2a2.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [17:0] i;
  wire [17:0] i;
  output [101:0] o;
  reg [101:0] o = 102'h00000000000000000000000000;
  input clk;
  wire clk;
  wire [20:0] \$1 ;
  wire [51:0] \$2 ;
  wire [20:0] \$3 ;
  wire [51:0] \$4 ;
  reg [101:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
  wire signed [50:0] \o[0] ;
  wire signed [50:0] \o[1] ;
  reg signed [20:0] product_0 = 21'h000000;
  reg signed [20:0] product_1 = 21'h000000;
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
  assign \$1  = $signed(i[8:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[17:9]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [50:0] = \$2 [50:0];
    \$5 [101:51] = \$4 [50:0];
    if (rst) begin
      \$5  = 102'h00000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
  assign \o[0]  = o[50:0];
  assign \o[1]  = o[101:51];
endmodule
