// sparse_int4_packed: kept weights of 16 x 16 blocks, activations by index, 2 rows of 8 lanes, int4 x int8
//
// spec: {"accumulator":57,"activation_format":"int8","cascade":2,"credits":4,"group":32,"lanes":8,"max_groups":2,"packed":true,"pe":"sparse","rows":2,"weight_format":"int4","zero_point":false}
// source: cc96beef6c3886799814f6ce2865d192b9f7047cc9990dba194c6e7a42dcba34
// body: 96c5ba65fee7a989eceb89913fe4d88d778c1593d956e75d35965bd1575b4fe3
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[63:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[191:64]  x[place], signed; 8 bits each, index 0 lowest
//   i__payload[223:192]  index[row][lane], place of the activation; not read in a full beat; 4 bits each, index 0 lowest
//   i__payload[224:224]  full
//   i__payload[256:225]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[257:257]  ends_group
//   i__payload[258:258]  ends_row (ends its group too)
//   o__payload[113:0]  sum[row], signed, in units of 2**-24; 57 bits each, index 0 lowest
// Timing: a beat every cycle; a result 11 cycles after the beat that ends its row

module sparse_int4_packed(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [113:0] o__payload;
  wire [113:0] o__payload;
  output o__valid;
  wire o__valid;
  input [258:0] i__payload;
  wire [258:0] i__payload;
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
  wire [31:0] i;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire [258:0] \i__payload$13 ;
  wire [63:0] \i__payload$13.codes ;
  wire [31:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [3:0] \i__payload$13.codes[0][3] ;
  wire [3:0] \i__payload$13.codes[0][4] ;
  wire [3:0] \i__payload$13.codes[0][5] ;
  wire [3:0] \i__payload$13.codes[0][6] ;
  wire [3:0] \i__payload$13.codes[0][7] ;
  wire [31:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[1][2] ;
  wire [3:0] \i__payload$13.codes[1][3] ;
  wire [3:0] \i__payload$13.codes[1][4] ;
  wire [3:0] \i__payload$13.codes[1][5] ;
  wire [3:0] \i__payload$13.codes[1][6] ;
  wire [3:0] \i__payload$13.codes[1][7] ;
  wire \i__payload$13.full ;
  wire [31:0] \i__payload$13.index ;
  wire [15:0] \i__payload$13.index[0] ;
  wire [3:0] \i__payload$13.index[0][0] ;
  wire [3:0] \i__payload$13.index[0][1] ;
  wire [3:0] \i__payload$13.index[0][2] ;
  wire [3:0] \i__payload$13.index[0][3] ;
  wire [15:0] \i__payload$13.index[1] ;
  wire [3:0] \i__payload$13.index[1][0] ;
  wire [3:0] \i__payload$13.index[1][1] ;
  wire [3:0] \i__payload$13.index[1][2] ;
  wire [3:0] \i__payload$13.index[1][3] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [127:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[10] ;
  wire signed [7:0] \i__payload$13.x[11] ;
  wire signed [7:0] \i__payload$13.x[12] ;
  wire signed [7:0] \i__payload$13.x[13] ;
  wire signed [7:0] \i__payload$13.x[14] ;
  wire signed [7:0] \i__payload$13.x[15] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire signed [7:0] \i__payload$13.x[8] ;
  wire signed [7:0] \i__payload$13.x[9] ;
  wire [113:0] \i__payload$35 ;
  wire signed [56:0] \i__payload$35[0] ;
  wire signed [56:0] \i__payload$35[1] ;
  wire [63:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [3:0] \i__payload.codes[0][4] ;
  wire [3:0] \i__payload.codes[0][5] ;
  wire [3:0] \i__payload.codes[0][6] ;
  wire [3:0] \i__payload.codes[0][7] ;
  wire [31:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [3:0] \i__payload.codes[1][4] ;
  wire [3:0] \i__payload.codes[1][5] ;
  wire [3:0] \i__payload.codes[1][6] ;
  wire [3:0] \i__payload.codes[1][7] ;
  wire \i__payload.full ;
  wire [31:0] \i__payload.index ;
  wire [15:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [3:0] \i__payload.index[0][1] ;
  wire [3:0] \i__payload.index[0][2] ;
  wire [3:0] \i__payload.index[0][3] ;
  wire [15:0] \i__payload.index[1] ;
  wire [3:0] \i__payload.index[1][0] ;
  wire [3:0] \i__payload.index[1][1] ;
  wire [3:0] \i__payload.index[1][2] ;
  wire [3:0] \i__payload.index[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [127:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[10] ;
  wire signed [7:0] \i__payload.x[11] ;
  wire signed [7:0] \i__payload.x[12] ;
  wire signed [7:0] \i__payload.x[13] ;
  wire signed [7:0] \i__payload.x[14] ;
  wire signed [7:0] \i__payload.x[15] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire signed [7:0] \i__payload.x[8] ;
  wire signed [7:0] \i__payload.x[9] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [61:0] o;
  wire [113:0] \o$32 ;
  wire signed [56:0] \o$32[0] ;
  wire signed [56:0] \o$32[1] ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [113:0] \o__payload$37 ;
  wire signed [56:0] \o__payload$37[0] ;
  wire signed [56:0] \o__payload$37[1] ;
  wire signed [56:0] \o__payload[0] ;
  wire signed [56:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [31:0] sums;
  wire [113:0] \sums$36 ;
  wire signed [56:0] \sums$36[0] ;
  wire signed [56:0] \sums$36[1] ;
  wire signed [15:0] \sums[0] ;
  wire signed [15:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [27:0] terms;
  wire [113:0] \terms$31 ;
  wire signed [56:0] \terms$31[0] ;
  wire signed [56:0] \terms$31[1] ;
  wire signed [13:0] \terms[0] ;
  wire signed [13:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[257] | i__payload[258];
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
  assign \$20  = ~ i__payload[258];
  assign \$21  = valid & o[60];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[61:28];
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
  \sparse_int4_packed.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \sparse_int4_packed.group_sums  group_sums (
    .clk(clk),
    .last(o[60]),
    .rst(rst),
    .sums(i),
    .terms(o[27:0]),
    .valid(valid)
  );
  \sparse_int4_packed.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \sparse_int4_packed.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \sparse_int4_packed.scaler  scaler (
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
  assign last = o[60];
  assign terms = o[27:0];
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
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[0][4]  = i__payload[19:16];
  assign \i__payload.codes[0][5]  = i__payload[23:20];
  assign \i__payload.codes[0][6]  = i__payload[27:24];
  assign \i__payload.codes[0][7]  = i__payload[31:28];
  assign \i__payload.codes[1]  = i__payload[63:32];
  assign \i__payload.codes[1][0]  = i__payload[35:32];
  assign \i__payload.codes[1][1]  = i__payload[39:36];
  assign \i__payload.codes[1][2]  = i__payload[43:40];
  assign \i__payload.codes[1][3]  = i__payload[47:44];
  assign \i__payload.codes[1][4]  = i__payload[51:48];
  assign \i__payload.codes[1][5]  = i__payload[55:52];
  assign \i__payload.codes[1][6]  = i__payload[59:56];
  assign \i__payload.codes[1][7]  = i__payload[63:60];
  assign \i__payload.x  = i__payload[191:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.x[4]  = i__payload[103:96];
  assign \i__payload.x[5]  = i__payload[111:104];
  assign \i__payload.x[6]  = i__payload[119:112];
  assign \i__payload.x[7]  = i__payload[127:120];
  assign \i__payload.x[8]  = i__payload[135:128];
  assign \i__payload.x[9]  = i__payload[143:136];
  assign \i__payload.x[10]  = i__payload[151:144];
  assign \i__payload.x[11]  = i__payload[159:152];
  assign \i__payload.x[12]  = i__payload[167:160];
  assign \i__payload.x[13]  = i__payload[175:168];
  assign \i__payload.x[14]  = i__payload[183:176];
  assign \i__payload.x[15]  = i__payload[191:184];
  assign \i__payload.index  = i__payload[223:192];
  assign \i__payload.index[0]  = i__payload[207:192];
  assign \i__payload.index[0][0]  = i__payload[195:192];
  assign \i__payload.index[0][1]  = i__payload[199:196];
  assign \i__payload.index[0][2]  = i__payload[203:200];
  assign \i__payload.index[0][3]  = i__payload[207:204];
  assign \i__payload.index[1]  = i__payload[223:208];
  assign \i__payload.index[1][0]  = i__payload[211:208];
  assign \i__payload.index[1][1]  = i__payload[215:212];
  assign \i__payload.index[1][2]  = i__payload[219:216];
  assign \i__payload.index[1][3]  = i__payload[223:220];
  assign \i__payload.full  = i__payload[224];
  assign \i__payload.tag  = i__payload[258:225];
  assign \i__payload.tag.scales  = i__payload[256:225];
  assign \i__payload.tag.scales[0]  = i__payload[240:225];
  assign \i__payload.tag.scales[1]  = i__payload[256:241];
  assign \i__payload.tag.ends_group  = i__payload[257];
  assign \i__payload.tag.ends_row  = i__payload[258];
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \i__payload$13.codes  = \i__payload$13 [63:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [19:16];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [23:20];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [27:24];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [31:28];
  assign \i__payload$13.codes[1]  = \i__payload$13 [63:32];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [35:32];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [39:36];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [43:40];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [47:44];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [51:48];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [55:52];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [59:56];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [63:60];
  assign \i__payload$13.x  = \i__payload$13 [191:64];
  assign \i__payload$13.x[0]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[1]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[2]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[3]  = \i__payload$13 [95:88];
  assign \i__payload$13.x[4]  = \i__payload$13 [103:96];
  assign \i__payload$13.x[5]  = \i__payload$13 [111:104];
  assign \i__payload$13.x[6]  = \i__payload$13 [119:112];
  assign \i__payload$13.x[7]  = \i__payload$13 [127:120];
  assign \i__payload$13.x[8]  = \i__payload$13 [135:128];
  assign \i__payload$13.x[9]  = \i__payload$13 [143:136];
  assign \i__payload$13.x[10]  = \i__payload$13 [151:144];
  assign \i__payload$13.x[11]  = \i__payload$13 [159:152];
  assign \i__payload$13.x[12]  = \i__payload$13 [167:160];
  assign \i__payload$13.x[13]  = \i__payload$13 [175:168];
  assign \i__payload$13.x[14]  = \i__payload$13 [183:176];
  assign \i__payload$13.x[15]  = \i__payload$13 [191:184];
  assign \i__payload$13.index  = \i__payload$13 [223:192];
  assign \i__payload$13.index[0]  = \i__payload$13 [207:192];
  assign \i__payload$13.index[0][0]  = \i__payload$13 [195:192];
  assign \i__payload$13.index[0][1]  = \i__payload$13 [199:196];
  assign \i__payload$13.index[0][2]  = \i__payload$13 [203:200];
  assign \i__payload$13.index[0][3]  = \i__payload$13 [207:204];
  assign \i__payload$13.index[1]  = \i__payload$13 [223:208];
  assign \i__payload$13.index[1][0]  = \i__payload$13 [211:208];
  assign \i__payload$13.index[1][1]  = \i__payload$13 [215:212];
  assign \i__payload$13.index[1][2]  = \i__payload$13 [219:216];
  assign \i__payload$13.index[1][3]  = \i__payload$13 [223:220];
  assign \i__payload$13.full  = \i__payload$13 [224];
  assign \i__payload$13.tag  = \i__payload$13 [258:225];
  assign \i__payload$13.tag.scales  = \i__payload$13 [256:225];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [240:225];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [256:241];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [257];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [258];
  assign \o.dots  = o[27:0];
  assign \o.dots[0]  = o[13:0];
  assign \o.dots[1]  = o[27:14];
  assign \o.tag  = o[61:28];
  assign \o.tag.scales  = o[59:28];
  assign \o.tag.scales[0]  = o[43:28];
  assign \o.tag.scales[1]  = o[59:44];
  assign \o.tag.ends_group  = o[60];
  assign \o.tag.ends_row  = o[61];
  assign \terms[0]  = o[13:0];
  assign \terms[1]  = o[27:14];
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
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \sums[0]  = i[15:0];
  assign \sums[1]  = i[31:16];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [56:0];
  assign \terms$31[1]  = \terms$31 [113:57];
  assign \o$32[0]  = \terms$31 [56:0];
  assign \o$32[1]  = \terms$31 [113:57];
  assign \i__payload$35[0]  = \i__payload$35 [56:0];
  assign \i__payload$35[1]  = \i__payload$35 [113:57];
  assign \sums$36[0]  = \i__payload$35 [56:0];
  assign \sums$36[1]  = \i__payload$35 [113:57];
  assign \o__payload$37[0]  = o__payload[56:0];
  assign \o__payload$37[1]  = o__payload[113:57];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [257] = \$2 ;
  assign { \i__payload$13 [258], \i__payload$13 [256:0] } = { i__payload[258], i__payload[256:0] };
  assign i__ready = admitted;
endmodule

module \sparse_int4_packed.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [258:0] i__payload;
  wire [258:0] i__payload;
  output [61:0] o;
  wire [61:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [7:0] \$101 ;
  wire [7:0] \$105 ;
  wire [7:0] \$109 ;
  wire [7:0] \$11 ;
  wire [7:0] \$113 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [34:0] \$14 ;
  wire [35:0] \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire [34:0] \$18 ;
  wire [35:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [34:0] \$22 ;
  wire [35:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire [34:0] \$26 ;
  wire [35:0] \$27 ;
  wire [12:0] \$28 ;
  wire [12:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [7:0] \$31 ;
  wire [3:0] \$32 ;
  wire [7:0] \$33 ;
  wire [3:0] \$34 ;
  wire [7:0] \$35 ;
  wire [3:0] \$36 ;
  wire [7:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire [34:0] \$40 ;
  wire [35:0] \$41 ;
  wire [3:0] \$42 ;
  wire [3:0] \$43 ;
  wire [34:0] \$44 ;
  wire [35:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire [34:0] \$48 ;
  wire [35:0] \$49 ;
  wire [7:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [34:0] \$52 ;
  wire [35:0] \$53 ;
  wire [12:0] \$54 ;
  wire [12:0] \$55 ;
  reg \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [3:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  wire [7:0] \$67 ;
  wire [7:0] \$7 ;
  wire [7:0] \$71 ;
  wire [7:0] \$75 ;
  wire [7:0] \$79 ;
  wire [3:0] \$8 ;
  wire [7:0] \$9 ;
  wire [71:0] a;
  wire [71:0] \a$13 ;
  wire signed [35:0] \a$13[0] ;
  wire signed [35:0] \a$13[1] ;
  wire [71:0] \a$19 ;
  wire signed [35:0] \a$19[0] ;
  wire signed [35:0] \a$19[1] ;
  wire [71:0] \a$7 ;
  wire signed [35:0] \a$7[0] ;
  wire signed [35:0] \a$7[1] ;
  wire signed [35:0] \a[0] ;
  wire signed [35:0] \a[1] ;
  wire [15:0] b;
  wire [15:0] \b$15 ;
  wire signed [7:0] \b$15[0] ;
  wire signed [7:0] \b$15[1] ;
  wire [15:0] \b$21 ;
  wire signed [7:0] \b$21[0] ;
  wire signed [7:0] \b$21[1] ;
  wire [15:0] \b$9 ;
  wire signed [7:0] \b$9[0] ;
  wire signed [7:0] \b$9[1] ;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire [47:0] i;
  wire [47:0] \i$32 ;
  wire signed [11:0] \i$32[0] ;
  wire signed [11:0] \i$32[1] ;
  wire signed [11:0] \i$32[2] ;
  wire signed [11:0] \i$32[3] ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [11:0] \i[2] ;
  wire signed [11:0] \i[3] ;
  wire [63:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [3:0] \i__payload.codes[0][4] ;
  wire [3:0] \i__payload.codes[0][5] ;
  wire [3:0] \i__payload.codes[0][6] ;
  wire [3:0] \i__payload.codes[0][7] ;
  wire [31:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [3:0] \i__payload.codes[1][4] ;
  wire [3:0] \i__payload.codes[1][5] ;
  wire [3:0] \i__payload.codes[1][6] ;
  wire [3:0] \i__payload.codes[1][7] ;
  wire \i__payload.full ;
  wire [31:0] \i__payload.index ;
  wire [15:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [3:0] \i__payload.index[0][1] ;
  wire [3:0] \i__payload.index[0][2] ;
  wire [3:0] \i__payload.index[0][3] ;
  wire [15:0] \i__payload.index[1] ;
  wire [3:0] \i__payload.index[1][0] ;
  wire [3:0] \i__payload.index[1][1] ;
  wire [3:0] \i__payload.index[1][2] ;
  wire [3:0] \i__payload.index[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [127:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[10] ;
  wire signed [7:0] \i__payload.x[11] ;
  wire signed [7:0] \i__payload.x[12] ;
  wire signed [7:0] \i__payload.x[13] ;
  wire signed [7:0] \i__payload.x[14] ;
  wire signed [7:0] \i__payload.x[15] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire signed [7:0] \i__payload.x[8] ;
  wire signed [7:0] \i__payload.x[9] ;
  wire i__ready;
  wire signed [13:0] \o$31 ;
  wire signed [13:0] \o$37 ;
  wire signed [29:0] \o$46 ;
  wire signed [29:0] \o$47 ;
  wire signed [29:0] \o$48 ;
  wire signed [29:0] \o$49 ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg step = 1'h0;
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
  reg [33:0] tag_5 = 34'h000000000;
  wire \tag_5.ends_group ;
  wire \tag_5.ends_row ;
  wire [31:0] \tag_5.scales ;
  wire [15:0] \tag_5.scales[0] ;
  wire [15:0] \tag_5.scales[1] ;
  reg [33:0] tag_6 = 34'h000000000;
  wire \tag_6.ends_group ;
  wire \tag_6.ends_row ;
  wire [31:0] \tag_6.scales ;
  wire [15:0] \tag_6.scales[0] ;
  wire [15:0] \tag_6.scales[1] ;
  reg signed [11:0] term_0_0_0 = 12'h000;
  reg signed [11:0] term_0_0_1 = 12'h000;
  reg signed [11:0] term_0_1_0 = 12'h000;
  reg signed [11:0] term_0_1_1 = 12'h000;
  reg signed [11:0] term_1_0_0 = 12'h000;
  reg signed [11:0] term_1_0_1 = 12'h000;
  reg signed [11:0] term_1_1_0 = 12'h000;
  reg signed [11:0] term_1_1_1 = 12'h000;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  (* init = 1'h0 *)
  wire valid_6;
  reg signed [35:0] w_0_0_1 = 36'h000000000;
  reg signed [35:0] w_0_1_1 = 36'h000000000;
  reg signed [35:0] w_0_2_1 = 36'h000000000;
  reg signed [35:0] w_0_3_1 = 36'h000000000;
  reg signed [35:0] w_1_0_1 = 36'h000000000;
  reg signed [35:0] w_1_1_1 = 36'h000000000;
  reg signed [35:0] w_1_2_1 = 36'h000000000;
  reg signed [35:0] w_1_3_1 = 36'h000000000;
  reg signed [7:0] x_0_0 = 8'h00;
  reg signed [7:0] x_0_1 = 8'h00;
  reg signed [7:0] x_0_2 = 8'h00;
  reg signed [7:0] x_0_3 = 8'h00;
  reg signed [7:0] x_1_0 = 8'h00;
  reg signed [7:0] x_1_1 = 8'h00;
  reg signed [7:0] x_1_2 = 8'h00;
  reg signed [7:0] x_1_3 = 8'h00;
  assign \$30  = i__payload[224] ? { step, 3'h4 } : i__payload[211:208];
  assign \$101  = \$30  * 4'h8;
  assign \$31  = i__payload[191:64] >> \$101 ;
  assign \$32  = i__payload[224] ? { step, 3'h5 } : i__payload[215:212];
  assign \$105  = \$32  * 4'h8;
  assign \$33  = i__payload[191:64] >> \$105 ;
  assign \$34  = i__payload[224] ? { step, 3'h6 } : i__payload[219:216];
  assign \$109  = \$34  * 4'h8;
  assign \$35  = i__payload[191:64] >> \$109 ;
  assign \$36  = i__payload[224] ? { step, 3'h7 } : i__payload[223:220];
  assign \$113  = \$36  * 4'h8;
  assign \$37  = i__payload[191:64] >> \$113 ;
  assign \$38  = i__payload[224] ? i__payload[19:16] : 4'h0;
  assign \$39  = i__payload[224] ? i__payload[51:48] : i__payload[35:32];
  assign \$41  = $signed(\$38 ) + $signed(\$40 );
  assign \$42  = i__payload[224] ? i__payload[23:20] : 4'h0;
  assign \$43  = i__payload[224] ? i__payload[55:52] : i__payload[39:36];
  assign \$45  = $signed(\$42 ) + $signed(\$44 );
  assign \$46  = i__payload[224] ? i__payload[27:24] : 4'h0;
  assign \$47  = i__payload[224] ? i__payload[59:56] : i__payload[43:40];
  assign \$49  = $signed(\$46 ) + $signed(\$48 );
  assign \$50  = i__payload[224] ? i__payload[31:28] : 4'h0;
  assign \$51  = i__payload[224] ? i__payload[63:60] : i__payload[47:44];
  assign \$53  = $signed(\$50 ) + $signed(\$52 );
  assign \$54  = $signed(\o$48 [29:18]) + $signed({ 1'h0, \o$48 [17] });
  assign \$55  = $signed(\o$49 [29:18]) + $signed({ 1'h0, \o$49 [17] });
  always @(posedge clk)
    step <= \$56 ;
  always @(posedge clk)
    x_0_0 <= \$5 ;
  always @(posedge clk)
    x_0_1 <= \$7 ;
  always @(posedge clk)
    x_0_2 <= \$9 ;
  always @(posedge clk)
    x_0_3 <= \$11 ;
  always @(posedge clk)
    w_0_0_1 <= \$15 ;
  always @(posedge clk)
    w_0_1_1 <= \$19 ;
  always @(posedge clk)
    w_0_2_1 <= \$23 ;
  always @(posedge clk)
    w_0_3_1 <= \$27 ;
  always @(posedge clk)
    term_0_0_0 <= \o$46 [11:0];
  always @(posedge clk)
    term_1_0_0 <= \$28 [11:0];
  always @(posedge clk)
    term_0_0_1 <= \o$47 [11:0];
  always @(posedge clk)
    term_1_0_1 <= \$29 [11:0];
  always @(posedge clk)
    x_1_0 <= \$31 ;
  always @(posedge clk)
    x_1_1 <= \$33 ;
  always @(posedge clk)
    x_1_2 <= \$35 ;
  always @(posedge clk)
    x_1_3 <= \$37 ;
  always @(posedge clk)
    w_1_0_1 <= \$41 ;
  always @(posedge clk)
    w_1_1_1 <= \$45 ;
  always @(posedge clk)
    w_1_2_1 <= \$49 ;
  always @(posedge clk)
    w_1_3_1 <= \$53 ;
  always @(posedge clk)
    term_0_1_0 <= \o$48 [11:0];
  always @(posedge clk)
    term_1_1_0 <= \$54 [11:0];
  always @(posedge clk)
    term_0_1_1 <= \o$49 [11:0];
  always @(posedge clk)
    term_1_1_1 <= \$55 [11:0];
  always @(posedge clk)
    valid_1 <= \$57 ;
  always @(posedge clk)
    valid_2 <= \$58 ;
  always @(posedge clk)
    valid_3 <= \$59 ;
  always @(posedge clk)
    valid_4 <= \$60 ;
  always @(posedge clk)
    valid_5 <= \$61 ;
  always @(posedge clk)
    valid <= \$62 ;
  always @(posedge clk)
    tag_1 <= i__payload[258:225];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  always @(posedge clk)
    tag_5 <= tag_4;
  always @(posedge clk)
    tag_6 <= tag_5;
  assign \$2  = \$1  & i__payload[224];
  assign \$3  = ~ step;
  assign \$4  = i__payload[224] ? { step, 3'h0 } : i__payload[195:192];
  assign \$67  = \$4  * 4'h8;
  assign \$5  = i__payload[191:64] >> \$67 ;
  assign \$6  = i__payload[224] ? { step, 3'h1 } : i__payload[199:196];
  assign \$71  = \$6  * 4'h8;
  assign \$7  = i__payload[191:64] >> \$71 ;
  assign \$8  = i__payload[224] ? { step, 3'h2 } : i__payload[203:200];
  assign \$75  = \$8  * 4'h8;
  assign \$9  = i__payload[191:64] >> \$75 ;
  assign \$10  = i__payload[224] ? { step, 3'h3 } : i__payload[207:204];
  assign \$79  = \$10  * 4'h8;
  assign \$11  = i__payload[191:64] >> \$79 ;
  assign \$13  = i__payload[224] ? i__payload[35:32] : 4'h0;
  assign \$15  = $signed(\$12 ) + $signed(\$14 );
  assign \$17  = i__payload[224] ? i__payload[39:36] : 4'h0;
  assign \$19  = $signed(\$16 ) + $signed(\$18 );
  assign \$21  = i__payload[224] ? i__payload[43:40] : 4'h0;
  assign \$23  = $signed(\$20 ) + $signed(\$22 );
  assign \$25  = i__payload[224] ? i__payload[47:44] : 4'h0;
  assign \$27  = $signed(\$24 ) + $signed(\$26 );
  assign \$28  = $signed(\o$46 [29:18]) + $signed({ 1'h0, \o$46 [17] });
  assign \$29  = $signed(\o$47 [29:18]) + $signed({ 1'h0, \o$47 [17] });
  \sparse_int4_packed.front.cascade_0_0  cascade_0_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$46 )
  );
  \sparse_int4_packed.front.cascade_0_2  cascade_0_2 (
    .a(\a$7 ),
    .b(\b$9 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$47 )
  );
  \sparse_int4_packed.front.cascade_1_0  cascade_1_0 (
    .a(\a$13 ),
    .b(\b$15 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$48 )
  );
  \sparse_int4_packed.front.cascade_1_2  cascade_1_2 (
    .a(\a$19 ),
    .b(\b$21 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$49 )
  );
  \sparse_int4_packed.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$31 ),
    .rst(rst)
  );
  \sparse_int4_packed.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$32 ),
    .o(\o$37 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$56  = step;
    if (\$2 ) begin
      \$56  = \$3 ;
    end
    if (rst) begin
      \$56  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$57  = i__valid;
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$58  = valid_1;
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$59  = valid_2;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$60  = valid_3;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$61  = valid_4;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$62  = valid_5;
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign valid_6 = valid;
  assign \a[0]  = a[35:0];
  assign \a[1]  = a[71:36];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \a$7[0]  = \a$7 [35:0];
  assign \a$7[1]  = \a$7 [71:36];
  assign \b$9[0]  = \b$9 [7:0];
  assign \b$9[1]  = \b$9 [15:8];
  assign \a$13[0]  = \a$13 [35:0];
  assign \a$13[1]  = \a$13 [71:36];
  assign \b$15[0]  = \b$15 [7:0];
  assign \b$15[1]  = \b$15 [15:8];
  assign \a$19[0]  = \a$19 [35:0];
  assign \a$19[1]  = \a$19 [71:36];
  assign \b$21[0]  = \b$21 [7:0];
  assign \b$21[1]  = \b$21 [15:8];
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \i[2]  = i[35:24];
  assign \i[3]  = i[47:36];
  assign \o.dots  = o[27:0];
  assign \o.dots[0]  = o[13:0];
  assign \o.dots[1]  = o[27:14];
  assign \o.tag  = o[61:28];
  assign \o.tag.scales  = o[59:28];
  assign \o.tag.scales[0]  = o[43:28];
  assign \o.tag.scales[1]  = o[59:44];
  assign \o.tag.ends_group  = o[60];
  assign \o.tag.ends_row  = o[61];
  assign \i$32[0]  = \i$32 [11:0];
  assign \i$32[1]  = \i$32 [23:12];
  assign \i$32[2]  = \i$32 [35:24];
  assign \i$32[3]  = \i$32 [47:36];
  assign \tag_6.scales  = tag_6[31:0];
  assign \tag_6.scales[0]  = tag_6[15:0];
  assign \tag_6.scales[1]  = tag_6[31:16];
  assign \tag_6.ends_group  = tag_6[32];
  assign \tag_6.ends_row  = tag_6[33];
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[0][4]  = i__payload[19:16];
  assign \i__payload.codes[0][5]  = i__payload[23:20];
  assign \i__payload.codes[0][6]  = i__payload[27:24];
  assign \i__payload.codes[0][7]  = i__payload[31:28];
  assign \i__payload.codes[1]  = i__payload[63:32];
  assign \i__payload.codes[1][0]  = i__payload[35:32];
  assign \i__payload.codes[1][1]  = i__payload[39:36];
  assign \i__payload.codes[1][2]  = i__payload[43:40];
  assign \i__payload.codes[1][3]  = i__payload[47:44];
  assign \i__payload.codes[1][4]  = i__payload[51:48];
  assign \i__payload.codes[1][5]  = i__payload[55:52];
  assign \i__payload.codes[1][6]  = i__payload[59:56];
  assign \i__payload.codes[1][7]  = i__payload[63:60];
  assign \i__payload.x  = i__payload[191:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.x[4]  = i__payload[103:96];
  assign \i__payload.x[5]  = i__payload[111:104];
  assign \i__payload.x[6]  = i__payload[119:112];
  assign \i__payload.x[7]  = i__payload[127:120];
  assign \i__payload.x[8]  = i__payload[135:128];
  assign \i__payload.x[9]  = i__payload[143:136];
  assign \i__payload.x[10]  = i__payload[151:144];
  assign \i__payload.x[11]  = i__payload[159:152];
  assign \i__payload.x[12]  = i__payload[167:160];
  assign \i__payload.x[13]  = i__payload[175:168];
  assign \i__payload.x[14]  = i__payload[183:176];
  assign \i__payload.x[15]  = i__payload[191:184];
  assign \i__payload.index  = i__payload[223:192];
  assign \i__payload.index[0]  = i__payload[207:192];
  assign \i__payload.index[0][0]  = i__payload[195:192];
  assign \i__payload.index[0][1]  = i__payload[199:196];
  assign \i__payload.index[0][2]  = i__payload[203:200];
  assign \i__payload.index[0][3]  = i__payload[207:204];
  assign \i__payload.index[1]  = i__payload[223:208];
  assign \i__payload.index[1][0]  = i__payload[211:208];
  assign \i__payload.index[1][1]  = i__payload[215:212];
  assign \i__payload.index[1][2]  = i__payload[219:216];
  assign \i__payload.index[1][3]  = i__payload[223:220];
  assign \i__payload.full  = i__payload[224];
  assign \i__payload.tag  = i__payload[258:225];
  assign \i__payload.tag.scales  = i__payload[256:225];
  assign \i__payload.tag.scales[0]  = i__payload[240:225];
  assign \i__payload.tag.scales[1]  = i__payload[256:241];
  assign \i__payload.tag.ends_group  = i__payload[257];
  assign \i__payload.tag.ends_row  = i__payload[258];
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
  assign \tag_4.scales  = tag_4[31:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.scales[1]  = tag_4[31:16];
  assign \tag_4.ends_group  = tag_4[32];
  assign \tag_4.ends_row  = tag_4[33];
  assign \tag_5.scales  = tag_5[31:0];
  assign \tag_5.scales[0]  = tag_5[15:0];
  assign \tag_5.scales[1]  = tag_5[31:16];
  assign \tag_5.ends_group  = tag_5[32];
  assign \tag_5.ends_row  = tag_5[33];
  assign \i$32 [47:36] = term_1_1_1;
  assign \i$32 [35:24] = term_1_1_0;
  assign \i$32 [23:12] = term_1_0_1;
  assign \i$32 [11:0] = term_1_0_0;
  assign o[61:28] = tag_6;
  assign o[27:14] = \o$37 ;
  assign o[13:0] = \o$31 ;
  assign i[47:36] = term_0_1_1;
  assign i[35:24] = term_0_1_0;
  assign i[23:12] = term_0_0_1;
  assign i[11:0] = term_0_0_0;
  assign \b$21 [15:8] = x_1_3;
  assign \b$21 [7:0] = x_1_2;
  assign \a$19 [71:36] = w_1_3_1;
  assign \a$19 [35:0] = w_1_2_1;
  assign \b$15 [15:8] = x_1_1;
  assign \b$15 [7:0] = x_1_0;
  assign \a$13 [71:36] = w_1_1_1;
  assign \a$13 [35:0] = w_1_0_1;
  assign \b$9 [15:8] = x_0_3;
  assign \b$9 [7:0] = x_0_2;
  assign \a$7 [71:36] = w_0_3_1;
  assign \a$7 [35:0] = w_0_2_1;
  assign b[15:8] = x_0_1;
  assign b[7:0] = x_0_0;
  assign a[71:36] = w_0_1_1;
  assign a[35:0] = w_0_0_1;
  assign \$1  = i__valid;
  assign \$12  = i__payload[3:0];
  assign \$14  = { \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 [3], \$13 , 18'h00000 };
  assign \$16  = i__payload[7:4];
  assign \$18  = { \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 [3], \$17 , 18'h00000 };
  assign \$20  = i__payload[11:8];
  assign \$22  = { \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 [3], \$21 , 18'h00000 };
  assign \$24  = i__payload[15:12];
  assign \$26  = { \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 , 18'h00000 };
  assign \$40  = { \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 [3], \$39 , 18'h00000 };
  assign \$44  = { \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 [3], \$43 , 18'h00000 };
  assign \$48  = { \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 [3], \$47 , 18'h00000 };
  assign \$52  = { \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 [3], \$51 , 18'h00000 };
endmodule

module \sparse_int4_packed.front.cascade_0_0 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [71:0] a;
  wire [71:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [29:0] sum_1;
  reg signed [29:0] sum_1 = 30'h00000000;
  input clk;
  wire clk;
  wire [43:0] \$1 ;
  wire [43:0] \$2 ;
  wire [44:0] \$3 ;
  wire signed [35:0] \a[0] ;
  wire signed [35:0] \a[1] ;
  reg signed [35:0] a_1_1 = 36'h000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 30'h00000000 *)
  wire signed [29:0] o;
  reg signed [43:0] product_0 = 44'h00000000000;
  reg signed [43:0] product_1 = 44'h00000000000;
  reg signed [29:0] sum_0 = 30'h00000000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [29:0];
  assign \$1  = $signed(a[35:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[29:0];
  always @(posedge clk)
    a_1_1 <= a[71:36];
  assign o = sum_1;
  assign \a[0]  = a[35:0];
  assign \a[1]  = a[71:36];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int4_packed.front.cascade_0_2 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [71:0] a;
  wire [71:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [29:0] sum_1;
  reg signed [29:0] sum_1 = 30'h00000000;
  input clk;
  wire clk;
  wire [43:0] \$1 ;
  wire [43:0] \$2 ;
  wire [44:0] \$3 ;
  wire signed [35:0] \a[0] ;
  wire signed [35:0] \a[1] ;
  reg signed [35:0] a_1_1 = 36'h000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 30'h00000000 *)
  wire signed [29:0] o;
  reg signed [43:0] product_0 = 44'h00000000000;
  reg signed [43:0] product_1 = 44'h00000000000;
  reg signed [29:0] sum_0 = 30'h00000000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [29:0];
  assign \$1  = $signed(a[35:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[29:0];
  always @(posedge clk)
    a_1_1 <= a[71:36];
  assign o = sum_1;
  assign \a[0]  = a[35:0];
  assign \a[1]  = a[71:36];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int4_packed.front.cascade_1_0 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [71:0] a;
  wire [71:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [29:0] sum_1;
  reg signed [29:0] sum_1 = 30'h00000000;
  input clk;
  wire clk;
  wire [43:0] \$1 ;
  wire [43:0] \$2 ;
  wire [44:0] \$3 ;
  wire signed [35:0] \a[0] ;
  wire signed [35:0] \a[1] ;
  reg signed [35:0] a_1_1 = 36'h000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 30'h00000000 *)
  wire signed [29:0] o;
  reg signed [43:0] product_0 = 44'h00000000000;
  reg signed [43:0] product_1 = 44'h00000000000;
  reg signed [29:0] sum_0 = 30'h00000000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [29:0];
  assign \$1  = $signed(a[35:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[29:0];
  always @(posedge clk)
    a_1_1 <= a[71:36];
  assign o = sum_1;
  assign \a[0]  = a[35:0];
  assign \a[1]  = a[71:36];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int4_packed.front.cascade_1_2 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [71:0] a;
  wire [71:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [29:0] sum_1;
  reg signed [29:0] sum_1 = 30'h00000000;
  input clk;
  wire clk;
  wire [43:0] \$1 ;
  wire [43:0] \$2 ;
  wire [44:0] \$3 ;
  wire signed [35:0] \a[0] ;
  wire signed [35:0] \a[1] ;
  reg signed [35:0] a_1_1 = 36'h000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 30'h00000000 *)
  wire signed [29:0] o;
  reg signed [43:0] product_0 = 44'h00000000000;
  reg signed [43:0] product_1 = 44'h00000000000;
  reg signed [29:0] sum_0 = 30'h00000000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [29:0];
  assign \$1  = $signed(a[35:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[29:0];
  always @(posedge clk)
    a_1_1 <= a[71:36];
  assign o = sum_1;
  assign \a[0]  = a[35:0];
  assign \a[1]  = a[71:36];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int4_packed.front.tree_0 (rst, i, o, clk);
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

module \sparse_int4_packed.front.tree_1 (rst, i, o, clk);
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

module \sparse_int4_packed.group_sums (rst, terms, last, valid, sums, clk);
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

module \sparse_int4_packed.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [113:0] i__payload;
  wire [113:0] i__payload;
  output [113:0] o__payload;
  reg [113:0] o__payload = 114'h00000000000000000000000000000;
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
  reg [113:0] \$19 ;
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
  wire [113:0] \$signature__data ;
  wire signed [56:0] \$signature__data[0] ;
  wire signed [56:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 114'h00000000000000000000000000000 *)
  wire [113:0] front;
  wire signed [56:0] \front[0] ;
  wire signed [56:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [56:0] \i__payload[0] ;
  wire signed [56:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [56:0] \o__payload[0] ;
  wire signed [56:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [113:0] store_out__data;
  wire signed [56:0] \store_out__data[0] ;
  wire signed [56:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [113:0] rest [2:0];
  initial begin
    rest[0] = 114'h00000000000000000000000000000;
    rest[1] = 114'h00000000000000000000000000000;
    rest[2] = 114'h00000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \front[0]  = o__payload[56:0];
  assign \front[1]  = o__payload[113:57];
  assign \$signature__data[0]  = i__payload[56:0];
  assign \$signature__data[1]  = i__payload[113:57];
  assign \i__payload[0]  = i__payload[56:0];
  assign \i__payload[1]  = i__payload[113:57];
  assign \store_out__data[0]  = store_out__data[56:0];
  assign \store_out__data[1]  = store_out__data[113:57];
endmodule

module \sparse_int4_packed.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [113:0] terms;
  wire [113:0] terms;
  output [113:0] sums;
  reg [113:0] sums = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [56:0] \$1 ;
  wire [57:0] \$2 ;
  wire [56:0] \$3 ;
  wire [57:0] \$4 ;
  reg \$5 ;
  reg [113:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [56:0] \sums[0] ;
  wire signed [56:0] \sums[1] ;
  wire signed [56:0] \terms[0] ;
  wire signed [56:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[113:57]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 57'h000000000000000 : sums[56:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[56:0]);
  assign \$3  = fresh ? 57'h000000000000000 : sums[113:57];
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
      \$6 [56:0] = \$2 [56:0];
      \$6 [113:57] = \$4 [56:0];
    end
    if (rst) begin
      \$6  = 114'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[56:0];
  assign \sums[1]  = sums[113:57];
  assign \terms[0]  = terms[56:0];
  assign \terms[1]  = terms[113:57];
endmodule

module \sparse_int4_packed.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [31:0] i;
  wire [31:0] i;
  output [113:0] o;
  reg [113:0] o = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [27:0] \$1 ;
  wire [58:0] \$2 ;
  wire [27:0] \$3 ;
  wire [58:0] \$4 ;
  reg [113:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [56:0] \o[0] ;
  wire signed [56:0] \o[1] ;
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
    \$5 [56:0] = \$2 [56:0];
    \$5 [113:57] = \$4 [56:0];
    if (rst) begin
      \$5  = 114'h00000000000000000000000000000;
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
  assign \o[0]  = o[56:0];
  assign \o[1]  = o[113:57];
endmodule
