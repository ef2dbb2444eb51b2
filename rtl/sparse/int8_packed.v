// sparse_int8_packed: kept weights of 16 x 16 blocks, activations by index, 2 rows of 16 lanes, int8 x int8
//
// spec: {"accumulator":61,"activation_format":"int8","cascade":null,"credits":4,"group":16,"lanes":16,"max_groups":4,"packed":true,"pe":"sparse","rows":2,"weight_format":"int8","zero_point":false}
// source: cc96beef6c3886799814f6ce2865d192b9f7047cc9990dba194c6e7a42dcba34
// body: 5ac07f070733c593037af7fe6615eddb1830edc3ed8d386630eea9ded8f06ec7
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[255:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[383:256]  x[place], signed; 8 bits each, index 0 lowest
//   i__payload[447:384]  index[row][lane], place of the activation; not read in a full beat; 4 bits each, index 0 lowest
//   i__payload[448:448]  full
//   i__payload[480:449]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[481:481]  ends_group
//   i__payload[482:482]  ends_row (ends its group too)
//   o__payload[121:0]  sum[row], signed, in units of 2**-24; 61 bits each, index 0 lowest
// Timing: a beat every cycle; a result 17 cycles after the beat that ends its row

module sparse_int8_packed(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [121:0] o__payload;
  wire [121:0] o__payload;
  output o__valid;
  wire o__valid;
  input [482:0] i__payload;
  wire [482:0] i__payload;
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
  wire [37:0] i;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire [482:0] \i__payload$13 ;
  wire [255:0] \i__payload$13.codes ;
  wire [127:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][10] ;
  wire [7:0] \i__payload$13.codes[0][11] ;
  wire [7:0] \i__payload$13.codes[0][12] ;
  wire [7:0] \i__payload$13.codes[0][13] ;
  wire [7:0] \i__payload$13.codes[0][14] ;
  wire [7:0] \i__payload$13.codes[0][15] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
  wire [7:0] \i__payload$13.codes[0][4] ;
  wire [7:0] \i__payload$13.codes[0][5] ;
  wire [7:0] \i__payload$13.codes[0][6] ;
  wire [7:0] \i__payload$13.codes[0][7] ;
  wire [7:0] \i__payload$13.codes[0][8] ;
  wire [7:0] \i__payload$13.codes[0][9] ;
  wire [127:0] \i__payload$13.codes[1] ;
  wire [7:0] \i__payload$13.codes[1][0] ;
  wire [7:0] \i__payload$13.codes[1][10] ;
  wire [7:0] \i__payload$13.codes[1][11] ;
  wire [7:0] \i__payload$13.codes[1][12] ;
  wire [7:0] \i__payload$13.codes[1][13] ;
  wire [7:0] \i__payload$13.codes[1][14] ;
  wire [7:0] \i__payload$13.codes[1][15] ;
  wire [7:0] \i__payload$13.codes[1][1] ;
  wire [7:0] \i__payload$13.codes[1][2] ;
  wire [7:0] \i__payload$13.codes[1][3] ;
  wire [7:0] \i__payload$13.codes[1][4] ;
  wire [7:0] \i__payload$13.codes[1][5] ;
  wire [7:0] \i__payload$13.codes[1][6] ;
  wire [7:0] \i__payload$13.codes[1][7] ;
  wire [7:0] \i__payload$13.codes[1][8] ;
  wire [7:0] \i__payload$13.codes[1][9] ;
  wire \i__payload$13.full ;
  wire [63:0] \i__payload$13.index ;
  wire [31:0] \i__payload$13.index[0] ;
  wire [3:0] \i__payload$13.index[0][0] ;
  wire [3:0] \i__payload$13.index[0][1] ;
  wire [3:0] \i__payload$13.index[0][2] ;
  wire [3:0] \i__payload$13.index[0][3] ;
  wire [3:0] \i__payload$13.index[0][4] ;
  wire [3:0] \i__payload$13.index[0][5] ;
  wire [3:0] \i__payload$13.index[0][6] ;
  wire [3:0] \i__payload$13.index[0][7] ;
  wire [31:0] \i__payload$13.index[1] ;
  wire [3:0] \i__payload$13.index[1][0] ;
  wire [3:0] \i__payload$13.index[1][1] ;
  wire [3:0] \i__payload$13.index[1][2] ;
  wire [3:0] \i__payload$13.index[1][3] ;
  wire [3:0] \i__payload$13.index[1][4] ;
  wire [3:0] \i__payload$13.index[1][5] ;
  wire [3:0] \i__payload$13.index[1][6] ;
  wire [3:0] \i__payload$13.index[1][7] ;
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
  wire [121:0] \i__payload$35 ;
  wire signed [60:0] \i__payload$35[0] ;
  wire signed [60:0] \i__payload$35[1] ;
  wire [255:0] \i__payload.codes ;
  wire [127:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][10] ;
  wire [7:0] \i__payload.codes[0][11] ;
  wire [7:0] \i__payload.codes[0][12] ;
  wire [7:0] \i__payload.codes[0][13] ;
  wire [7:0] \i__payload.codes[0][14] ;
  wire [7:0] \i__payload.codes[0][15] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [7:0] \i__payload.codes[0][8] ;
  wire [7:0] \i__payload.codes[0][9] ;
  wire [127:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][10] ;
  wire [7:0] \i__payload.codes[1][11] ;
  wire [7:0] \i__payload.codes[1][12] ;
  wire [7:0] \i__payload.codes[1][13] ;
  wire [7:0] \i__payload.codes[1][14] ;
  wire [7:0] \i__payload.codes[1][15] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [7:0] \i__payload.codes[1][4] ;
  wire [7:0] \i__payload.codes[1][5] ;
  wire [7:0] \i__payload.codes[1][6] ;
  wire [7:0] \i__payload.codes[1][7] ;
  wire [7:0] \i__payload.codes[1][8] ;
  wire [7:0] \i__payload.codes[1][9] ;
  wire \i__payload.full ;
  wire [63:0] \i__payload.index ;
  wire [31:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [3:0] \i__payload.index[0][1] ;
  wire [3:0] \i__payload.index[0][2] ;
  wire [3:0] \i__payload.index[0][3] ;
  wire [3:0] \i__payload.index[0][4] ;
  wire [3:0] \i__payload.index[0][5] ;
  wire [3:0] \i__payload.index[0][6] ;
  wire [3:0] \i__payload.index[0][7] ;
  wire [31:0] \i__payload.index[1] ;
  wire [3:0] \i__payload.index[1][0] ;
  wire [3:0] \i__payload.index[1][1] ;
  wire [3:0] \i__payload.index[1][2] ;
  wire [3:0] \i__payload.index[1][3] ;
  wire [3:0] \i__payload.index[1][4] ;
  wire [3:0] \i__payload.index[1][5] ;
  wire [3:0] \i__payload.index[1][6] ;
  wire [3:0] \i__payload.index[1][7] ;
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
  wire [71:0] o;
  wire [121:0] \o$32 ;
  wire signed [60:0] \o$32[0] ;
  wire signed [60:0] \o$32[1] ;
  wire [37:0] \o.dots ;
  wire signed [18:0] \o.dots[0] ;
  wire signed [18:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [121:0] \o__payload$37 ;
  wire signed [60:0] \o__payload$37[0] ;
  wire signed [60:0] \o__payload$37[1] ;
  wire signed [60:0] \o__payload[0] ;
  wire signed [60:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [37:0] sums;
  wire [121:0] \sums$36 ;
  wire signed [60:0] \sums$36[0] ;
  wire signed [60:0] \sums$36[1] ;
  wire signed [18:0] \sums[0] ;
  wire signed [18:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [37:0] terms;
  wire [121:0] \terms$31 ;
  wire signed [60:0] \terms$31[0] ;
  wire signed [60:0] \terms$31[1] ;
  wire signed [18:0] \terms[0] ;
  wire signed [18:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[481] | i__payload[482];
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
  assign \$20  = ~ i__payload[482];
  assign \$21  = valid & o[70];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[71:38];
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
  \sparse_int8_packed.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \sparse_int8_packed.group_sums  group_sums (
    .clk(clk),
    .last(o[70]),
    .rst(rst),
    .sums(i),
    .terms(o[37:0]),
    .valid(valid)
  );
  \sparse_int8_packed.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \sparse_int8_packed.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \sparse_int8_packed.scaler  scaler (
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
  assign last = o[70];
  assign terms = o[37:0];
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
  assign \i__payload.codes  = i__payload[255:0];
  assign \i__payload.codes[0]  = i__payload[127:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.codes[0][8]  = i__payload[71:64];
  assign \i__payload.codes[0][9]  = i__payload[79:72];
  assign \i__payload.codes[0][10]  = i__payload[87:80];
  assign \i__payload.codes[0][11]  = i__payload[95:88];
  assign \i__payload.codes[0][12]  = i__payload[103:96];
  assign \i__payload.codes[0][13]  = i__payload[111:104];
  assign \i__payload.codes[0][14]  = i__payload[119:112];
  assign \i__payload.codes[0][15]  = i__payload[127:120];
  assign \i__payload.codes[1]  = i__payload[255:128];
  assign \i__payload.codes[1][0]  = i__payload[135:128];
  assign \i__payload.codes[1][1]  = i__payload[143:136];
  assign \i__payload.codes[1][2]  = i__payload[151:144];
  assign \i__payload.codes[1][3]  = i__payload[159:152];
  assign \i__payload.codes[1][4]  = i__payload[167:160];
  assign \i__payload.codes[1][5]  = i__payload[175:168];
  assign \i__payload.codes[1][6]  = i__payload[183:176];
  assign \i__payload.codes[1][7]  = i__payload[191:184];
  assign \i__payload.codes[1][8]  = i__payload[199:192];
  assign \i__payload.codes[1][9]  = i__payload[207:200];
  assign \i__payload.codes[1][10]  = i__payload[215:208];
  assign \i__payload.codes[1][11]  = i__payload[223:216];
  assign \i__payload.codes[1][12]  = i__payload[231:224];
  assign \i__payload.codes[1][13]  = i__payload[239:232];
  assign \i__payload.codes[1][14]  = i__payload[247:240];
  assign \i__payload.codes[1][15]  = i__payload[255:248];
  assign \i__payload.x  = i__payload[383:256];
  assign \i__payload.x[0]  = i__payload[263:256];
  assign \i__payload.x[1]  = i__payload[271:264];
  assign \i__payload.x[2]  = i__payload[279:272];
  assign \i__payload.x[3]  = i__payload[287:280];
  assign \i__payload.x[4]  = i__payload[295:288];
  assign \i__payload.x[5]  = i__payload[303:296];
  assign \i__payload.x[6]  = i__payload[311:304];
  assign \i__payload.x[7]  = i__payload[319:312];
  assign \i__payload.x[8]  = i__payload[327:320];
  assign \i__payload.x[9]  = i__payload[335:328];
  assign \i__payload.x[10]  = i__payload[343:336];
  assign \i__payload.x[11]  = i__payload[351:344];
  assign \i__payload.x[12]  = i__payload[359:352];
  assign \i__payload.x[13]  = i__payload[367:360];
  assign \i__payload.x[14]  = i__payload[375:368];
  assign \i__payload.x[15]  = i__payload[383:376];
  assign \i__payload.index  = i__payload[447:384];
  assign \i__payload.index[0]  = i__payload[415:384];
  assign \i__payload.index[0][0]  = i__payload[387:384];
  assign \i__payload.index[0][1]  = i__payload[391:388];
  assign \i__payload.index[0][2]  = i__payload[395:392];
  assign \i__payload.index[0][3]  = i__payload[399:396];
  assign \i__payload.index[0][4]  = i__payload[403:400];
  assign \i__payload.index[0][5]  = i__payload[407:404];
  assign \i__payload.index[0][6]  = i__payload[411:408];
  assign \i__payload.index[0][7]  = i__payload[415:412];
  assign \i__payload.index[1]  = i__payload[447:416];
  assign \i__payload.index[1][0]  = i__payload[419:416];
  assign \i__payload.index[1][1]  = i__payload[423:420];
  assign \i__payload.index[1][2]  = i__payload[427:424];
  assign \i__payload.index[1][3]  = i__payload[431:428];
  assign \i__payload.index[1][4]  = i__payload[435:432];
  assign \i__payload.index[1][5]  = i__payload[439:436];
  assign \i__payload.index[1][6]  = i__payload[443:440];
  assign \i__payload.index[1][7]  = i__payload[447:444];
  assign \i__payload.full  = i__payload[448];
  assign \i__payload.tag  = i__payload[482:449];
  assign \i__payload.tag.scales  = i__payload[480:449];
  assign \i__payload.tag.scales[0]  = i__payload[464:449];
  assign \i__payload.tag.scales[1]  = i__payload[480:465];
  assign \i__payload.tag.ends_group  = i__payload[481];
  assign \i__payload.tag.ends_row  = i__payload[482];
  assign \o__payload[0]  = o__payload[60:0];
  assign \o__payload[1]  = o__payload[121:61];
  assign \i__payload$13.codes  = \i__payload$13 [255:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [127:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [39:32];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [47:40];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [55:48];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [63:56];
  assign \i__payload$13.codes[0][8]  = \i__payload$13 [71:64];
  assign \i__payload$13.codes[0][9]  = \i__payload$13 [79:72];
  assign \i__payload$13.codes[0][10]  = \i__payload$13 [87:80];
  assign \i__payload$13.codes[0][11]  = \i__payload$13 [95:88];
  assign \i__payload$13.codes[0][12]  = \i__payload$13 [103:96];
  assign \i__payload$13.codes[0][13]  = \i__payload$13 [111:104];
  assign \i__payload$13.codes[0][14]  = \i__payload$13 [119:112];
  assign \i__payload$13.codes[0][15]  = \i__payload$13 [127:120];
  assign \i__payload$13.codes[1]  = \i__payload$13 [255:128];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [135:128];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [143:136];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [151:144];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [159:152];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [167:160];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [175:168];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [183:176];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [191:184];
  assign \i__payload$13.codes[1][8]  = \i__payload$13 [199:192];
  assign \i__payload$13.codes[1][9]  = \i__payload$13 [207:200];
  assign \i__payload$13.codes[1][10]  = \i__payload$13 [215:208];
  assign \i__payload$13.codes[1][11]  = \i__payload$13 [223:216];
  assign \i__payload$13.codes[1][12]  = \i__payload$13 [231:224];
  assign \i__payload$13.codes[1][13]  = \i__payload$13 [239:232];
  assign \i__payload$13.codes[1][14]  = \i__payload$13 [247:240];
  assign \i__payload$13.codes[1][15]  = \i__payload$13 [255:248];
  assign \i__payload$13.x  = \i__payload$13 [383:256];
  assign \i__payload$13.x[0]  = \i__payload$13 [263:256];
  assign \i__payload$13.x[1]  = \i__payload$13 [271:264];
  assign \i__payload$13.x[2]  = \i__payload$13 [279:272];
  assign \i__payload$13.x[3]  = \i__payload$13 [287:280];
  assign \i__payload$13.x[4]  = \i__payload$13 [295:288];
  assign \i__payload$13.x[5]  = \i__payload$13 [303:296];
  assign \i__payload$13.x[6]  = \i__payload$13 [311:304];
  assign \i__payload$13.x[7]  = \i__payload$13 [319:312];
  assign \i__payload$13.x[8]  = \i__payload$13 [327:320];
  assign \i__payload$13.x[9]  = \i__payload$13 [335:328];
  assign \i__payload$13.x[10]  = \i__payload$13 [343:336];
  assign \i__payload$13.x[11]  = \i__payload$13 [351:344];
  assign \i__payload$13.x[12]  = \i__payload$13 [359:352];
  assign \i__payload$13.x[13]  = \i__payload$13 [367:360];
  assign \i__payload$13.x[14]  = \i__payload$13 [375:368];
  assign \i__payload$13.x[15]  = \i__payload$13 [383:376];
  assign \i__payload$13.index  = \i__payload$13 [447:384];
  assign \i__payload$13.index[0]  = \i__payload$13 [415:384];
  assign \i__payload$13.index[0][0]  = \i__payload$13 [387:384];
  assign \i__payload$13.index[0][1]  = \i__payload$13 [391:388];
  assign \i__payload$13.index[0][2]  = \i__payload$13 [395:392];
  assign \i__payload$13.index[0][3]  = \i__payload$13 [399:396];
  assign \i__payload$13.index[0][4]  = \i__payload$13 [403:400];
  assign \i__payload$13.index[0][5]  = \i__payload$13 [407:404];
  assign \i__payload$13.index[0][6]  = \i__payload$13 [411:408];
  assign \i__payload$13.index[0][7]  = \i__payload$13 [415:412];
  assign \i__payload$13.index[1]  = \i__payload$13 [447:416];
  assign \i__payload$13.index[1][0]  = \i__payload$13 [419:416];
  assign \i__payload$13.index[1][1]  = \i__payload$13 [423:420];
  assign \i__payload$13.index[1][2]  = \i__payload$13 [427:424];
  assign \i__payload$13.index[1][3]  = \i__payload$13 [431:428];
  assign \i__payload$13.index[1][4]  = \i__payload$13 [435:432];
  assign \i__payload$13.index[1][5]  = \i__payload$13 [439:436];
  assign \i__payload$13.index[1][6]  = \i__payload$13 [443:440];
  assign \i__payload$13.index[1][7]  = \i__payload$13 [447:444];
  assign \i__payload$13.full  = \i__payload$13 [448];
  assign \i__payload$13.tag  = \i__payload$13 [482:449];
  assign \i__payload$13.tag.scales  = \i__payload$13 [480:449];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [464:449];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [480:465];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [481];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [482];
  assign \o.dots  = o[37:0];
  assign \o.dots[0]  = o[18:0];
  assign \o.dots[1]  = o[37:19];
  assign \o.tag  = o[71:38];
  assign \o.tag.scales  = o[69:38];
  assign \o.tag.scales[0]  = o[53:38];
  assign \o.tag.scales[1]  = o[69:54];
  assign \o.tag.ends_group  = o[70];
  assign \o.tag.ends_row  = o[71];
  assign \terms[0]  = o[18:0];
  assign \terms[1]  = o[37:19];
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
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \sums[0]  = i[18:0];
  assign \sums[1]  = i[37:19];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [60:0];
  assign \terms$31[1]  = \terms$31 [121:61];
  assign \o$32[0]  = \terms$31 [60:0];
  assign \o$32[1]  = \terms$31 [121:61];
  assign \i__payload$35[0]  = \i__payload$35 [60:0];
  assign \i__payload$35[1]  = \i__payload$35 [121:61];
  assign \sums$36[0]  = \i__payload$35 [60:0];
  assign \sums$36[1]  = \i__payload$35 [121:61];
  assign \o__payload$37[0]  = o__payload[60:0];
  assign \o__payload$37[1]  = o__payload[121:61];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [481] = \$2 ;
  assign { \i__payload$13 [482], \i__payload$13 [480:0] } = { i__payload[482], i__payload[480:0] };
  assign i__ready = admitted;
endmodule

module \sparse_int8_packed.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [482:0] i__payload;
  wire [482:0] i__payload;
  output [71:0] o;
  wire [71:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [7:0] \$10 ;
  reg \$100 ;
  reg \$101 ;
  reg \$102 ;
  reg \$103 ;
  reg \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg \$107 ;
  reg \$108 ;
  reg \$109 ;
  wire [3:0] \$11 ;
  reg \$110 ;
  wire [7:0] \$112 ;
  wire [7:0] \$116 ;
  wire [7:0] \$12 ;
  wire [7:0] \$120 ;
  wire [7:0] \$124 ;
  wire [7:0] \$128 ;
  wire [3:0] \$13 ;
  wire [7:0] \$132 ;
  wire [7:0] \$136 ;
  wire [7:0] \$14 ;
  wire [7:0] \$140 ;
  wire [3:0] \$15 ;
  wire [7:0] \$16 ;
  wire [7:0] \$17 ;
  wire [7:0] \$177 ;
  wire [7:0] \$18 ;
  wire [7:0] \$181 ;
  wire [7:0] \$185 ;
  wire [7:0] \$189 ;
  wire [38:0] \$19 ;
  wire [7:0] \$193 ;
  wire [7:0] \$197 ;
  wire [7:0] \$2 ;
  wire [39:0] \$20 ;
  wire [7:0] \$201 ;
  wire [7:0] \$205 ;
  wire [7:0] \$21 ;
  wire [7:0] \$22 ;
  wire [38:0] \$23 ;
  wire [39:0] \$24 ;
  wire [7:0] \$25 ;
  wire [7:0] \$26 ;
  wire [38:0] \$27 ;
  wire [39:0] \$28 ;
  wire [7:0] \$29 ;
  wire [3:0] \$3 ;
  wire [7:0] \$30 ;
  wire [38:0] \$31 ;
  wire [39:0] \$32 ;
  wire [7:0] \$33 ;
  wire [7:0] \$34 ;
  wire [38:0] \$35 ;
  wire [39:0] \$36 ;
  wire [7:0] \$37 ;
  wire [7:0] \$38 ;
  wire [38:0] \$39 ;
  wire [7:0] \$4 ;
  wire [39:0] \$40 ;
  wire [7:0] \$41 ;
  wire [7:0] \$42 ;
  wire [38:0] \$43 ;
  wire [39:0] \$44 ;
  wire [7:0] \$45 ;
  wire [7:0] \$46 ;
  wire [38:0] \$47 ;
  wire [39:0] \$48 ;
  wire [18:0] \$49 ;
  wire [3:0] \$5 ;
  wire [3:0] \$50 ;
  wire [7:0] \$51 ;
  wire [3:0] \$52 ;
  wire [7:0] \$53 ;
  wire [3:0] \$54 ;
  wire [7:0] \$55 ;
  wire [3:0] \$56 ;
  wire [7:0] \$57 ;
  wire [3:0] \$58 ;
  wire [7:0] \$59 ;
  wire [7:0] \$6 ;
  wire [3:0] \$60 ;
  wire [7:0] \$61 ;
  wire [3:0] \$62 ;
  wire [7:0] \$63 ;
  wire [3:0] \$64 ;
  wire [7:0] \$65 ;
  wire [7:0] \$66 ;
  wire [7:0] \$67 ;
  wire [38:0] \$68 ;
  wire [39:0] \$69 ;
  wire [3:0] \$7 ;
  wire [7:0] \$70 ;
  wire [7:0] \$71 ;
  wire [38:0] \$72 ;
  wire [39:0] \$73 ;
  wire [7:0] \$74 ;
  wire [7:0] \$75 ;
  wire [38:0] \$76 ;
  wire [39:0] \$77 ;
  wire [7:0] \$78 ;
  wire [7:0] \$79 ;
  wire [7:0] \$8 ;
  wire [38:0] \$80 ;
  wire [39:0] \$81 ;
  wire [7:0] \$82 ;
  wire [7:0] \$83 ;
  wire [38:0] \$84 ;
  wire [39:0] \$85 ;
  wire [7:0] \$86 ;
  wire [7:0] \$87 ;
  wire [38:0] \$88 ;
  wire [39:0] \$89 ;
  wire [3:0] \$9 ;
  wire [7:0] \$90 ;
  wire [7:0] \$91 ;
  wire [38:0] \$92 ;
  wire [39:0] \$93 ;
  wire [7:0] \$94 ;
  wire [7:0] \$95 ;
  wire [38:0] \$96 ;
  wire [39:0] \$97 ;
  wire [18:0] \$98 ;
  reg \$99 ;
  wire [319:0] a;
  wire [319:0] \a$19 ;
  wire signed [39:0] \a$19[0] ;
  wire signed [39:0] \a$19[1] ;
  wire signed [39:0] \a$19[2] ;
  wire signed [39:0] \a$19[3] ;
  wire signed [39:0] \a$19[4] ;
  wire signed [39:0] \a$19[5] ;
  wire signed [39:0] \a$19[6] ;
  wire signed [39:0] \a$19[7] ;
  wire signed [39:0] \a[0] ;
  wire signed [39:0] \a[1] ;
  wire signed [39:0] \a[2] ;
  wire signed [39:0] \a[3] ;
  wire signed [39:0] \a[4] ;
  wire signed [39:0] \a[5] ;
  wire signed [39:0] \a[6] ;
  wire signed [39:0] \a[7] ;
  wire [63:0] b;
  wire [63:0] \b$21 ;
  wire signed [7:0] \b$21[0] ;
  wire signed [7:0] \b$21[1] ;
  wire signed [7:0] \b$21[2] ;
  wire signed [7:0] \b$21[3] ;
  wire signed [7:0] \b$21[4] ;
  wire signed [7:0] \b$21[5] ;
  wire signed [7:0] \b$21[6] ;
  wire signed [7:0] \b$21[7] ;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  wire signed [7:0] \b[4] ;
  wire signed [7:0] \b[5] ;
  wire signed [7:0] \b[6] ;
  wire signed [7:0] \b[7] ;
  wire [35:0] i;
  wire [35:0] \i$42 ;
  wire signed [17:0] \i$42[0] ;
  wire signed [17:0] \i$42[1] ;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire [255:0] \i__payload.codes ;
  wire [127:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][10] ;
  wire [7:0] \i__payload.codes[0][11] ;
  wire [7:0] \i__payload.codes[0][12] ;
  wire [7:0] \i__payload.codes[0][13] ;
  wire [7:0] \i__payload.codes[0][14] ;
  wire [7:0] \i__payload.codes[0][15] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [7:0] \i__payload.codes[0][8] ;
  wire [7:0] \i__payload.codes[0][9] ;
  wire [127:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][10] ;
  wire [7:0] \i__payload.codes[1][11] ;
  wire [7:0] \i__payload.codes[1][12] ;
  wire [7:0] \i__payload.codes[1][13] ;
  wire [7:0] \i__payload.codes[1][14] ;
  wire [7:0] \i__payload.codes[1][15] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [7:0] \i__payload.codes[1][4] ;
  wire [7:0] \i__payload.codes[1][5] ;
  wire [7:0] \i__payload.codes[1][6] ;
  wire [7:0] \i__payload.codes[1][7] ;
  wire [7:0] \i__payload.codes[1][8] ;
  wire [7:0] \i__payload.codes[1][9] ;
  wire \i__payload.full ;
  wire [63:0] \i__payload.index ;
  wire [31:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [3:0] \i__payload.index[0][1] ;
  wire [3:0] \i__payload.index[0][2] ;
  wire [3:0] \i__payload.index[0][3] ;
  wire [3:0] \i__payload.index[0][4] ;
  wire [3:0] \i__payload.index[0][5] ;
  wire [3:0] \i__payload.index[0][6] ;
  wire [3:0] \i__payload.index[0][7] ;
  wire [31:0] \i__payload.index[1] ;
  wire [3:0] \i__payload.index[1][0] ;
  wire [3:0] \i__payload.index[1][1] ;
  wire [3:0] \i__payload.index[1][2] ;
  wire [3:0] \i__payload.index[1][3] ;
  wire [3:0] \i__payload.index[1][4] ;
  wire [3:0] \i__payload.index[1][5] ;
  wire [3:0] \i__payload.index[1][6] ;
  wire [3:0] \i__payload.index[1][7] ;
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
  wire signed [18:0] \o$41 ;
  wire signed [18:0] \o$45 ;
  wire signed [35:0] \o$52 ;
  wire signed [35:0] \o$53 ;
  wire [37:0] \o.dots ;
  wire signed [18:0] \o.dots[0] ;
  wire signed [18:0] \o.dots[1] ;
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
  reg [33:0] tag_10 = 34'h000000000;
  wire \tag_10.ends_group ;
  wire \tag_10.ends_row ;
  wire [31:0] \tag_10.scales ;
  wire [15:0] \tag_10.scales[0] ;
  wire [15:0] \tag_10.scales[1] ;
  reg [33:0] tag_11 = 34'h000000000;
  wire \tag_11.ends_group ;
  wire \tag_11.ends_row ;
  wire [31:0] \tag_11.scales ;
  wire [15:0] \tag_11.scales[0] ;
  wire [15:0] \tag_11.scales[1] ;
  reg [33:0] tag_12 = 34'h000000000;
  wire \tag_12.ends_group ;
  wire \tag_12.ends_row ;
  wire [31:0] \tag_12.scales ;
  wire [15:0] \tag_12.scales[0] ;
  wire [15:0] \tag_12.scales[1] ;
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
  reg [33:0] tag_7 = 34'h000000000;
  wire \tag_7.ends_group ;
  wire \tag_7.ends_row ;
  wire [31:0] \tag_7.scales ;
  wire [15:0] \tag_7.scales[0] ;
  wire [15:0] \tag_7.scales[1] ;
  reg [33:0] tag_8 = 34'h000000000;
  wire \tag_8.ends_group ;
  wire \tag_8.ends_row ;
  wire [31:0] \tag_8.scales ;
  wire [15:0] \tag_8.scales[0] ;
  wire [15:0] \tag_8.scales[1] ;
  reg [33:0] tag_9 = 34'h000000000;
  wire \tag_9.ends_group ;
  wire \tag_9.ends_row ;
  wire [31:0] \tag_9.scales ;
  wire [15:0] \tag_9.scales[0] ;
  wire [15:0] \tag_9.scales[1] ;
  reg signed [17:0] term_0_0_0 = 18'h00000;
  reg signed [17:0] term_0_1_0 = 18'h00000;
  reg signed [17:0] term_1_0_0 = 18'h00000;
  reg signed [17:0] term_1_1_0 = 18'h00000;
  reg valid_1 = 1'h0;
  reg valid_10 = 1'h0;
  reg valid_11 = 1'h0;
  (* init = 1'h0 *)
  wire valid_12;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  reg valid_7 = 1'h0;
  reg valid_8 = 1'h0;
  reg valid_9 = 1'h0;
  reg signed [39:0] w_0_0_1 = 40'h0000000000;
  reg signed [39:0] w_0_1_1 = 40'h0000000000;
  reg signed [39:0] w_0_2_1 = 40'h0000000000;
  reg signed [39:0] w_0_3_1 = 40'h0000000000;
  reg signed [39:0] w_0_4_1 = 40'h0000000000;
  reg signed [39:0] w_0_5_1 = 40'h0000000000;
  reg signed [39:0] w_0_6_1 = 40'h0000000000;
  reg signed [39:0] w_0_7_1 = 40'h0000000000;
  reg signed [39:0] w_1_0_1 = 40'h0000000000;
  reg signed [39:0] w_1_1_1 = 40'h0000000000;
  reg signed [39:0] w_1_2_1 = 40'h0000000000;
  reg signed [39:0] w_1_3_1 = 40'h0000000000;
  reg signed [39:0] w_1_4_1 = 40'h0000000000;
  reg signed [39:0] w_1_5_1 = 40'h0000000000;
  reg signed [39:0] w_1_6_1 = 40'h0000000000;
  reg signed [39:0] w_1_7_1 = 40'h0000000000;
  reg signed [7:0] x_0_0 = 8'h00;
  reg signed [7:0] x_0_1 = 8'h00;
  reg signed [7:0] x_0_2 = 8'h00;
  reg signed [7:0] x_0_3 = 8'h00;
  reg signed [7:0] x_0_4 = 8'h00;
  reg signed [7:0] x_0_5 = 8'h00;
  reg signed [7:0] x_0_6 = 8'h00;
  reg signed [7:0] x_0_7 = 8'h00;
  reg signed [7:0] x_1_0 = 8'h00;
  reg signed [7:0] x_1_1 = 8'h00;
  reg signed [7:0] x_1_2 = 8'h00;
  reg signed [7:0] x_1_3 = 8'h00;
  reg signed [7:0] x_1_4 = 8'h00;
  reg signed [7:0] x_1_5 = 8'h00;
  reg signed [7:0] x_1_6 = 8'h00;
  reg signed [7:0] x_1_7 = 8'h00;
  assign \$1  = i__payload[448] ? 4'h0 : i__payload[387:384];
  assign \$112  = \$1  * 4'h8;
  assign \$2  = i__payload[383:256] >> \$112 ;
  assign \$3  = i__payload[448] ? 4'h1 : i__payload[391:388];
  assign \$116  = \$3  * 4'h8;
  assign \$4  = i__payload[383:256] >> \$116 ;
  assign \$5  = i__payload[448] ? 4'h2 : i__payload[395:392];
  assign \$120  = \$5  * 4'h8;
  assign \$6  = i__payload[383:256] >> \$120 ;
  assign \$7  = i__payload[448] ? 4'h3 : i__payload[399:396];
  assign \$124  = \$7  * 4'h8;
  assign \$8  = i__payload[383:256] >> \$124 ;
  assign \$9  = i__payload[448] ? 4'h4 : i__payload[403:400];
  assign \$128  = \$9  * 4'h8;
  assign \$10  = i__payload[383:256] >> \$128 ;
  assign \$11  = i__payload[448] ? 4'h5 : i__payload[407:404];
  assign \$132  = \$11  * 4'h8;
  assign \$12  = i__payload[383:256] >> \$132 ;
  assign \$13  = i__payload[448] ? 4'h6 : i__payload[411:408];
  assign \$136  = \$13  * 4'h8;
  assign \$14  = i__payload[383:256] >> \$136 ;
  assign \$15  = i__payload[448] ? 4'h7 : i__payload[415:412];
  assign \$140  = \$15  * 4'h8;
  assign \$16  = i__payload[383:256] >> \$140 ;
  assign \$18  = i__payload[448] ? i__payload[135:128] : 8'h00;
  assign \$20  = $signed(\$17 ) + $signed(\$19 );
  assign \$22  = i__payload[448] ? i__payload[143:136] : 8'h00;
  assign \$24  = $signed(\$21 ) + $signed(\$23 );
  assign \$26  = i__payload[448] ? i__payload[151:144] : 8'h00;
  assign \$28  = $signed(\$25 ) + $signed(\$27 );
  assign \$30  = i__payload[448] ? i__payload[159:152] : 8'h00;
  assign \$32  = $signed(\$29 ) + $signed(\$31 );
  assign \$34  = i__payload[448] ? i__payload[167:160] : 8'h00;
  assign \$36  = $signed(\$33 ) + $signed(\$35 );
  assign \$38  = i__payload[448] ? i__payload[175:168] : 8'h00;
  assign \$40  = $signed(\$37 ) + $signed(\$39 );
  assign \$42  = i__payload[448] ? i__payload[183:176] : 8'h00;
  assign \$44  = $signed(\$41 ) + $signed(\$43 );
  assign \$46  = i__payload[448] ? i__payload[191:184] : 8'h00;
  assign \$48  = $signed(\$45 ) + $signed(\$47 );
  assign \$49  = $signed(\o$52 [35:18]) + $signed({ 1'h0, \o$52 [17] });
  assign \$50  = i__payload[448] ? 4'h8 : i__payload[419:416];
  assign \$177  = \$50  * 4'h8;
  assign \$51  = i__payload[383:256] >> \$177 ;
  assign \$52  = i__payload[448] ? 4'h9 : i__payload[423:420];
  assign \$181  = \$52  * 4'h8;
  assign \$53  = i__payload[383:256] >> \$181 ;
  assign \$54  = i__payload[448] ? 4'ha : i__payload[427:424];
  assign \$185  = \$54  * 4'h8;
  assign \$55  = i__payload[383:256] >> \$185 ;
  assign \$56  = i__payload[448] ? 4'hb : i__payload[431:428];
  assign \$189  = \$56  * 4'h8;
  assign \$57  = i__payload[383:256] >> \$189 ;
  assign \$58  = i__payload[448] ? 4'hc : i__payload[435:432];
  assign \$193  = \$58  * 4'h8;
  assign \$59  = i__payload[383:256] >> \$193 ;
  assign \$60  = i__payload[448] ? 4'hd : i__payload[439:436];
  assign \$197  = \$60  * 4'h8;
  assign \$61  = i__payload[383:256] >> \$197 ;
  assign \$62  = i__payload[448] ? 4'he : i__payload[443:440];
  assign \$201  = \$62  * 4'h8;
  assign \$63  = i__payload[383:256] >> \$201 ;
  assign \$64  = i__payload[448] ? 4'hf : i__payload[447:444];
  assign \$205  = \$64  * 4'h8;
  assign \$65  = i__payload[383:256] >> \$205 ;
  assign \$66  = i__payload[448] ? i__payload[71:64] : 8'h00;
  assign \$67  = i__payload[448] ? i__payload[199:192] : i__payload[135:128];
  assign \$69  = $signed(\$66 ) + $signed(\$68 );
  assign \$70  = i__payload[448] ? i__payload[79:72] : 8'h00;
  assign \$71  = i__payload[448] ? i__payload[207:200] : i__payload[143:136];
  assign \$73  = $signed(\$70 ) + $signed(\$72 );
  assign \$74  = i__payload[448] ? i__payload[87:80] : 8'h00;
  assign \$75  = i__payload[448] ? i__payload[215:208] : i__payload[151:144];
  assign \$77  = $signed(\$74 ) + $signed(\$76 );
  assign \$78  = i__payload[448] ? i__payload[95:88] : 8'h00;
  assign \$79  = i__payload[448] ? i__payload[223:216] : i__payload[159:152];
  assign \$81  = $signed(\$78 ) + $signed(\$80 );
  assign \$82  = i__payload[448] ? i__payload[103:96] : 8'h00;
  assign \$83  = i__payload[448] ? i__payload[231:224] : i__payload[167:160];
  assign \$85  = $signed(\$82 ) + $signed(\$84 );
  assign \$86  = i__payload[448] ? i__payload[111:104] : 8'h00;
  assign \$87  = i__payload[448] ? i__payload[239:232] : i__payload[175:168];
  assign \$89  = $signed(\$86 ) + $signed(\$88 );
  assign \$90  = i__payload[448] ? i__payload[119:112] : 8'h00;
  assign \$91  = i__payload[448] ? i__payload[247:240] : i__payload[183:176];
  assign \$93  = $signed(\$90 ) + $signed(\$92 );
  assign \$94  = i__payload[448] ? i__payload[127:120] : 8'h00;
  assign \$95  = i__payload[448] ? i__payload[255:248] : i__payload[191:184];
  assign \$97  = $signed(\$94 ) + $signed(\$96 );
  assign \$98  = $signed(\o$53 [35:18]) + $signed({ 1'h0, \o$53 [17] });
  always @(posedge clk)
    x_0_0 <= \$2 ;
  always @(posedge clk)
    x_0_1 <= \$4 ;
  always @(posedge clk)
    x_0_2 <= \$6 ;
  always @(posedge clk)
    x_0_3 <= \$8 ;
  always @(posedge clk)
    x_0_4 <= \$10 ;
  always @(posedge clk)
    x_0_5 <= \$12 ;
  always @(posedge clk)
    x_0_6 <= \$14 ;
  always @(posedge clk)
    x_0_7 <= \$16 ;
  always @(posedge clk)
    w_0_0_1 <= \$20 ;
  always @(posedge clk)
    w_0_1_1 <= \$24 ;
  always @(posedge clk)
    w_0_2_1 <= \$28 ;
  always @(posedge clk)
    w_0_3_1 <= \$32 ;
  always @(posedge clk)
    w_0_4_1 <= \$36 ;
  always @(posedge clk)
    w_0_5_1 <= \$40 ;
  always @(posedge clk)
    w_0_6_1 <= \$44 ;
  always @(posedge clk)
    w_0_7_1 <= \$48 ;
  always @(posedge clk)
    term_0_0_0 <= \o$52 [17:0];
  always @(posedge clk)
    term_1_0_0 <= \$49 [17:0];
  always @(posedge clk)
    x_1_0 <= \$51 ;
  always @(posedge clk)
    x_1_1 <= \$53 ;
  always @(posedge clk)
    x_1_2 <= \$55 ;
  always @(posedge clk)
    x_1_3 <= \$57 ;
  always @(posedge clk)
    x_1_4 <= \$59 ;
  always @(posedge clk)
    x_1_5 <= \$61 ;
  always @(posedge clk)
    x_1_6 <= \$63 ;
  always @(posedge clk)
    x_1_7 <= \$65 ;
  always @(posedge clk)
    w_1_0_1 <= \$69 ;
  always @(posedge clk)
    w_1_1_1 <= \$73 ;
  always @(posedge clk)
    w_1_2_1 <= \$77 ;
  always @(posedge clk)
    w_1_3_1 <= \$81 ;
  always @(posedge clk)
    w_1_4_1 <= \$85 ;
  always @(posedge clk)
    w_1_5_1 <= \$89 ;
  always @(posedge clk)
    w_1_6_1 <= \$93 ;
  always @(posedge clk)
    w_1_7_1 <= \$97 ;
  always @(posedge clk)
    term_0_1_0 <= \o$53 [17:0];
  always @(posedge clk)
    term_1_1_0 <= \$98 [17:0];
  always @(posedge clk)
    valid_1 <= \$99 ;
  always @(posedge clk)
    valid_2 <= \$100 ;
  always @(posedge clk)
    valid_3 <= \$101 ;
  always @(posedge clk)
    valid_4 <= \$102 ;
  always @(posedge clk)
    valid_5 <= \$103 ;
  always @(posedge clk)
    valid_6 <= \$104 ;
  always @(posedge clk)
    valid_7 <= \$105 ;
  always @(posedge clk)
    valid_8 <= \$106 ;
  always @(posedge clk)
    valid_9 <= \$107 ;
  always @(posedge clk)
    valid_10 <= \$108 ;
  always @(posedge clk)
    valid_11 <= \$109 ;
  always @(posedge clk)
    valid <= \$110 ;
  always @(posedge clk)
    tag_1 <= i__payload[482:449];
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
  always @(posedge clk)
    tag_7 <= tag_6;
  always @(posedge clk)
    tag_8 <= tag_7;
  always @(posedge clk)
    tag_9 <= tag_8;
  always @(posedge clk)
    tag_10 <= tag_9;
  always @(posedge clk)
    tag_11 <= tag_10;
  always @(posedge clk)
    tag_12 <= tag_11;
  \sparse_int8_packed.front.cascade_0_0  cascade_0_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .rst(rst),
    .sum_7(\o$52 )
  );
  \sparse_int8_packed.front.cascade_1_0  cascade_1_0 (
    .a(\a$19 ),
    .b(\b$21 ),
    .clk(clk),
    .rst(rst),
    .sum_7(\o$53 )
  );
  \sparse_int8_packed.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$41 ),
    .rst(rst)
  );
  \sparse_int8_packed.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$42 ),
    .o(\o$45 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$99  = i__valid;
    if (rst) begin
      \$99  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$100  = valid_1;
    if (rst) begin
      \$100  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$101  = valid_2;
    if (rst) begin
      \$101  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$102  = valid_3;
    if (rst) begin
      \$102  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$103  = valid_4;
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$104  = valid_5;
    if (rst) begin
      \$104  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$105  = valid_6;
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$106  = valid_7;
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$107  = valid_8;
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$108  = valid_9;
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$109  = valid_10;
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$110  = valid_11;
    if (rst) begin
      \$110  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign valid_12 = valid;
  assign \a[0]  = a[39:0];
  assign \a[1]  = a[79:40];
  assign \a[2]  = a[119:80];
  assign \a[3]  = a[159:120];
  assign \a[4]  = a[199:160];
  assign \a[5]  = a[239:200];
  assign \a[6]  = a[279:240];
  assign \a[7]  = a[319:280];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
  assign \b[4]  = b[39:32];
  assign \b[5]  = b[47:40];
  assign \b[6]  = b[55:48];
  assign \b[7]  = b[63:56];
  assign \a$19[0]  = \a$19 [39:0];
  assign \a$19[1]  = \a$19 [79:40];
  assign \a$19[2]  = \a$19 [119:80];
  assign \a$19[3]  = \a$19 [159:120];
  assign \a$19[4]  = \a$19 [199:160];
  assign \a$19[5]  = \a$19 [239:200];
  assign \a$19[6]  = \a$19 [279:240];
  assign \a$19[7]  = \a$19 [319:280];
  assign \b$21[0]  = \b$21 [7:0];
  assign \b$21[1]  = \b$21 [15:8];
  assign \b$21[2]  = \b$21 [23:16];
  assign \b$21[3]  = \b$21 [31:24];
  assign \b$21[4]  = \b$21 [39:32];
  assign \b$21[5]  = \b$21 [47:40];
  assign \b$21[6]  = \b$21 [55:48];
  assign \b$21[7]  = \b$21 [63:56];
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
  assign \o.dots  = o[37:0];
  assign \o.dots[0]  = o[18:0];
  assign \o.dots[1]  = o[37:19];
  assign \o.tag  = o[71:38];
  assign \o.tag.scales  = o[69:38];
  assign \o.tag.scales[0]  = o[53:38];
  assign \o.tag.scales[1]  = o[69:54];
  assign \o.tag.ends_group  = o[70];
  assign \o.tag.ends_row  = o[71];
  assign \i$42[0]  = \i$42 [17:0];
  assign \i$42[1]  = \i$42 [35:18];
  assign \tag_12.scales  = tag_12[31:0];
  assign \tag_12.scales[0]  = tag_12[15:0];
  assign \tag_12.scales[1]  = tag_12[31:16];
  assign \tag_12.ends_group  = tag_12[32];
  assign \tag_12.ends_row  = tag_12[33];
  assign \i__payload.codes  = i__payload[255:0];
  assign \i__payload.codes[0]  = i__payload[127:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.codes[0][8]  = i__payload[71:64];
  assign \i__payload.codes[0][9]  = i__payload[79:72];
  assign \i__payload.codes[0][10]  = i__payload[87:80];
  assign \i__payload.codes[0][11]  = i__payload[95:88];
  assign \i__payload.codes[0][12]  = i__payload[103:96];
  assign \i__payload.codes[0][13]  = i__payload[111:104];
  assign \i__payload.codes[0][14]  = i__payload[119:112];
  assign \i__payload.codes[0][15]  = i__payload[127:120];
  assign \i__payload.codes[1]  = i__payload[255:128];
  assign \i__payload.codes[1][0]  = i__payload[135:128];
  assign \i__payload.codes[1][1]  = i__payload[143:136];
  assign \i__payload.codes[1][2]  = i__payload[151:144];
  assign \i__payload.codes[1][3]  = i__payload[159:152];
  assign \i__payload.codes[1][4]  = i__payload[167:160];
  assign \i__payload.codes[1][5]  = i__payload[175:168];
  assign \i__payload.codes[1][6]  = i__payload[183:176];
  assign \i__payload.codes[1][7]  = i__payload[191:184];
  assign \i__payload.codes[1][8]  = i__payload[199:192];
  assign \i__payload.codes[1][9]  = i__payload[207:200];
  assign \i__payload.codes[1][10]  = i__payload[215:208];
  assign \i__payload.codes[1][11]  = i__payload[223:216];
  assign \i__payload.codes[1][12]  = i__payload[231:224];
  assign \i__payload.codes[1][13]  = i__payload[239:232];
  assign \i__payload.codes[1][14]  = i__payload[247:240];
  assign \i__payload.codes[1][15]  = i__payload[255:248];
  assign \i__payload.x  = i__payload[383:256];
  assign \i__payload.x[0]  = i__payload[263:256];
  assign \i__payload.x[1]  = i__payload[271:264];
  assign \i__payload.x[2]  = i__payload[279:272];
  assign \i__payload.x[3]  = i__payload[287:280];
  assign \i__payload.x[4]  = i__payload[295:288];
  assign \i__payload.x[5]  = i__payload[303:296];
  assign \i__payload.x[6]  = i__payload[311:304];
  assign \i__payload.x[7]  = i__payload[319:312];
  assign \i__payload.x[8]  = i__payload[327:320];
  assign \i__payload.x[9]  = i__payload[335:328];
  assign \i__payload.x[10]  = i__payload[343:336];
  assign \i__payload.x[11]  = i__payload[351:344];
  assign \i__payload.x[12]  = i__payload[359:352];
  assign \i__payload.x[13]  = i__payload[367:360];
  assign \i__payload.x[14]  = i__payload[375:368];
  assign \i__payload.x[15]  = i__payload[383:376];
  assign \i__payload.index  = i__payload[447:384];
  assign \i__payload.index[0]  = i__payload[415:384];
  assign \i__payload.index[0][0]  = i__payload[387:384];
  assign \i__payload.index[0][1]  = i__payload[391:388];
  assign \i__payload.index[0][2]  = i__payload[395:392];
  assign \i__payload.index[0][3]  = i__payload[399:396];
  assign \i__payload.index[0][4]  = i__payload[403:400];
  assign \i__payload.index[0][5]  = i__payload[407:404];
  assign \i__payload.index[0][6]  = i__payload[411:408];
  assign \i__payload.index[0][7]  = i__payload[415:412];
  assign \i__payload.index[1]  = i__payload[447:416];
  assign \i__payload.index[1][0]  = i__payload[419:416];
  assign \i__payload.index[1][1]  = i__payload[423:420];
  assign \i__payload.index[1][2]  = i__payload[427:424];
  assign \i__payload.index[1][3]  = i__payload[431:428];
  assign \i__payload.index[1][4]  = i__payload[435:432];
  assign \i__payload.index[1][5]  = i__payload[439:436];
  assign \i__payload.index[1][6]  = i__payload[443:440];
  assign \i__payload.index[1][7]  = i__payload[447:444];
  assign \i__payload.full  = i__payload[448];
  assign \i__payload.tag  = i__payload[482:449];
  assign \i__payload.tag.scales  = i__payload[480:449];
  assign \i__payload.tag.scales[0]  = i__payload[464:449];
  assign \i__payload.tag.scales[1]  = i__payload[480:465];
  assign \i__payload.tag.ends_group  = i__payload[481];
  assign \i__payload.tag.ends_row  = i__payload[482];
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
  assign \tag_6.scales  = tag_6[31:0];
  assign \tag_6.scales[0]  = tag_6[15:0];
  assign \tag_6.scales[1]  = tag_6[31:16];
  assign \tag_6.ends_group  = tag_6[32];
  assign \tag_6.ends_row  = tag_6[33];
  assign \tag_7.scales  = tag_7[31:0];
  assign \tag_7.scales[0]  = tag_7[15:0];
  assign \tag_7.scales[1]  = tag_7[31:16];
  assign \tag_7.ends_group  = tag_7[32];
  assign \tag_7.ends_row  = tag_7[33];
  assign \tag_8.scales  = tag_8[31:0];
  assign \tag_8.scales[0]  = tag_8[15:0];
  assign \tag_8.scales[1]  = tag_8[31:16];
  assign \tag_8.ends_group  = tag_8[32];
  assign \tag_8.ends_row  = tag_8[33];
  assign \tag_9.scales  = tag_9[31:0];
  assign \tag_9.scales[0]  = tag_9[15:0];
  assign \tag_9.scales[1]  = tag_9[31:16];
  assign \tag_9.ends_group  = tag_9[32];
  assign \tag_9.ends_row  = tag_9[33];
  assign \tag_10.scales  = tag_10[31:0];
  assign \tag_10.scales[0]  = tag_10[15:0];
  assign \tag_10.scales[1]  = tag_10[31:16];
  assign \tag_10.ends_group  = tag_10[32];
  assign \tag_10.ends_row  = tag_10[33];
  assign \tag_11.scales  = tag_11[31:0];
  assign \tag_11.scales[0]  = tag_11[15:0];
  assign \tag_11.scales[1]  = tag_11[31:16];
  assign \tag_11.ends_group  = tag_11[32];
  assign \tag_11.ends_row  = tag_11[33];
  assign \i$42 [35:18] = term_1_1_0;
  assign \i$42 [17:0] = term_1_0_0;
  assign o[71:38] = tag_12;
  assign o[37:19] = \o$45 ;
  assign o[18:0] = \o$41 ;
  assign i[35:18] = term_0_1_0;
  assign i[17:0] = term_0_0_0;
  assign \b$21 [63:56] = x_1_7;
  assign \b$21 [55:48] = x_1_6;
  assign \b$21 [47:40] = x_1_5;
  assign \b$21 [39:32] = x_1_4;
  assign \b$21 [31:24] = x_1_3;
  assign \b$21 [23:16] = x_1_2;
  assign \b$21 [15:8] = x_1_1;
  assign \b$21 [7:0] = x_1_0;
  assign \a$19 [319:280] = w_1_7_1;
  assign \a$19 [279:240] = w_1_6_1;
  assign \a$19 [239:200] = w_1_5_1;
  assign \a$19 [199:160] = w_1_4_1;
  assign \a$19 [159:120] = w_1_3_1;
  assign \a$19 [119:80] = w_1_2_1;
  assign \a$19 [79:40] = w_1_1_1;
  assign \a$19 [39:0] = w_1_0_1;
  assign b[63:56] = x_0_7;
  assign b[55:48] = x_0_6;
  assign b[47:40] = x_0_5;
  assign b[39:32] = x_0_4;
  assign b[31:24] = x_0_3;
  assign b[23:16] = x_0_2;
  assign b[15:8] = x_0_1;
  assign b[7:0] = x_0_0;
  assign a[319:280] = w_0_7_1;
  assign a[279:240] = w_0_6_1;
  assign a[239:200] = w_0_5_1;
  assign a[199:160] = w_0_4_1;
  assign a[159:120] = w_0_3_1;
  assign a[119:80] = w_0_2_1;
  assign a[79:40] = w_0_1_1;
  assign a[39:0] = w_0_0_1;
  assign \$17  = i__payload[7:0];
  assign \$19  = { \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 , 18'h00000 };
  assign \$21  = i__payload[15:8];
  assign \$23  = { \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 [7], \$22 , 18'h00000 };
  assign \$25  = i__payload[23:16];
  assign \$27  = { \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 [7], \$26 , 18'h00000 };
  assign \$29  = i__payload[31:24];
  assign \$31  = { \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 [7], \$30 , 18'h00000 };
  assign \$33  = i__payload[39:32];
  assign \$35  = { \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 [7], \$34 , 18'h00000 };
  assign \$37  = i__payload[47:40];
  assign \$39  = { \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 , 18'h00000 };
  assign \$41  = i__payload[55:48];
  assign \$43  = { \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 [7], \$42 , 18'h00000 };
  assign \$45  = i__payload[63:56];
  assign \$47  = { \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 , 18'h00000 };
  assign \$68  = { \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 [7], \$67 , 18'h00000 };
  assign \$72  = { \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 [7], \$71 , 18'h00000 };
  assign \$76  = { \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 [7], \$75 , 18'h00000 };
  assign \$80  = { \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 [7], \$79 , 18'h00000 };
  assign \$84  = { \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 [7], \$83 , 18'h00000 };
  assign \$88  = { \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 [7], \$87 , 18'h00000 };
  assign \$92  = { \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 [7], \$91 , 18'h00000 };
  assign \$96  = { \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 [7], \$95 , 18'h00000 };
endmodule

module \sparse_int8_packed.front.cascade_0_0 (rst, a, b, sum_7, clk);
  input rst;
  wire rst;
  input [319:0] a;
  wire [319:0] a;
  input [63:0] b;
  wire [63:0] b;
  output signed [35:0] sum_7;
  reg signed [35:0] sum_7 = 36'h000000000;
  input clk;
  wire clk;
  wire [47:0] \$1 ;
  wire [47:0] \$10 ;
  wire [48:0] \$11 ;
  wire [47:0] \$12 ;
  wire [48:0] \$13 ;
  wire [47:0] \$14 ;
  wire [48:0] \$15 ;
  wire [47:0] \$2 ;
  wire [48:0] \$3 ;
  wire [47:0] \$4 ;
  wire [48:0] \$5 ;
  wire [47:0] \$6 ;
  wire [48:0] \$7 ;
  wire [47:0] \$8 ;
  wire [48:0] \$9 ;
  wire signed [39:0] \a[0] ;
  wire signed [39:0] \a[1] ;
  wire signed [39:0] \a[2] ;
  wire signed [39:0] \a[3] ;
  wire signed [39:0] \a[4] ;
  wire signed [39:0] \a[5] ;
  wire signed [39:0] \a[6] ;
  wire signed [39:0] \a[7] ;
  reg signed [39:0] a_1_1 = 40'h0000000000;
  reg signed [39:0] a_2_1 = 40'h0000000000;
  reg signed [39:0] a_2_2 = 40'h0000000000;
  reg signed [39:0] a_3_1 = 40'h0000000000;
  reg signed [39:0] a_3_2 = 40'h0000000000;
  reg signed [39:0] a_3_3 = 40'h0000000000;
  reg signed [39:0] a_4_1 = 40'h0000000000;
  reg signed [39:0] a_4_2 = 40'h0000000000;
  reg signed [39:0] a_4_3 = 40'h0000000000;
  reg signed [39:0] a_4_4 = 40'h0000000000;
  reg signed [39:0] a_5_1 = 40'h0000000000;
  reg signed [39:0] a_5_2 = 40'h0000000000;
  reg signed [39:0] a_5_3 = 40'h0000000000;
  reg signed [39:0] a_5_4 = 40'h0000000000;
  reg signed [39:0] a_5_5 = 40'h0000000000;
  reg signed [39:0] a_6_1 = 40'h0000000000;
  reg signed [39:0] a_6_2 = 40'h0000000000;
  reg signed [39:0] a_6_3 = 40'h0000000000;
  reg signed [39:0] a_6_4 = 40'h0000000000;
  reg signed [39:0] a_6_5 = 40'h0000000000;
  reg signed [39:0] a_6_6 = 40'h0000000000;
  reg signed [39:0] a_7_1 = 40'h0000000000;
  reg signed [39:0] a_7_2 = 40'h0000000000;
  reg signed [39:0] a_7_3 = 40'h0000000000;
  reg signed [39:0] a_7_4 = 40'h0000000000;
  reg signed [39:0] a_7_5 = 40'h0000000000;
  reg signed [39:0] a_7_6 = 40'h0000000000;
  reg signed [39:0] a_7_7 = 40'h0000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  wire signed [7:0] \b[4] ;
  wire signed [7:0] \b[5] ;
  wire signed [7:0] \b[6] ;
  wire signed [7:0] \b[7] ;
  reg signed [7:0] b_1_1 = 8'h00;
  reg signed [7:0] b_2_1 = 8'h00;
  reg signed [7:0] b_2_2 = 8'h00;
  reg signed [7:0] b_3_1 = 8'h00;
  reg signed [7:0] b_3_2 = 8'h00;
  reg signed [7:0] b_3_3 = 8'h00;
  reg signed [7:0] b_4_1 = 8'h00;
  reg signed [7:0] b_4_2 = 8'h00;
  reg signed [7:0] b_4_3 = 8'h00;
  reg signed [7:0] b_4_4 = 8'h00;
  reg signed [7:0] b_5_1 = 8'h00;
  reg signed [7:0] b_5_2 = 8'h00;
  reg signed [7:0] b_5_3 = 8'h00;
  reg signed [7:0] b_5_4 = 8'h00;
  reg signed [7:0] b_5_5 = 8'h00;
  reg signed [7:0] b_6_1 = 8'h00;
  reg signed [7:0] b_6_2 = 8'h00;
  reg signed [7:0] b_6_3 = 8'h00;
  reg signed [7:0] b_6_4 = 8'h00;
  reg signed [7:0] b_6_5 = 8'h00;
  reg signed [7:0] b_6_6 = 8'h00;
  reg signed [7:0] b_7_1 = 8'h00;
  reg signed [7:0] b_7_2 = 8'h00;
  reg signed [7:0] b_7_3 = 8'h00;
  reg signed [7:0] b_7_4 = 8'h00;
  reg signed [7:0] b_7_5 = 8'h00;
  reg signed [7:0] b_7_6 = 8'h00;
  reg signed [7:0] b_7_7 = 8'h00;
  (* init = 36'h000000000 *)
  wire signed [35:0] o;
  reg signed [47:0] product_0 = 48'h000000000000;
  reg signed [47:0] product_1 = 48'h000000000000;
  reg signed [47:0] product_2 = 48'h000000000000;
  reg signed [47:0] product_3 = 48'h000000000000;
  reg signed [47:0] product_4 = 48'h000000000000;
  reg signed [47:0] product_5 = 48'h000000000000;
  reg signed [47:0] product_6 = 48'h000000000000;
  reg signed [47:0] product_7 = 48'h000000000000;
  reg signed [35:0] sum_0 = 36'h000000000;
  reg signed [35:0] sum_1 = 36'h000000000;
  reg signed [35:0] sum_2 = 36'h000000000;
  reg signed [35:0] sum_3 = 36'h000000000;
  reg signed [35:0] sum_4 = 36'h000000000;
  reg signed [35:0] sum_5 = 36'h000000000;
  reg signed [35:0] sum_6 = 36'h000000000;
  always @(posedge clk)
    b_7_7 <= b_7_6;
  always @(posedge clk)
    product_7 <= \$14 ;
  always @(posedge clk)
    sum_7 <= \$15 [35:0];
  assign \$1  = $signed(a[39:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  assign \$4  = $signed(a_2_2) * $signed(b_2_2);
  assign \$5  = $signed(product_2) + $signed(sum_1);
  assign \$6  = $signed(a_3_3) * $signed(b_3_3);
  assign \$7  = $signed(product_3) + $signed(sum_2);
  assign \$8  = $signed(a_4_4) * $signed(b_4_4);
  assign \$9  = $signed(product_4) + $signed(sum_3);
  assign \$10  = $signed(a_5_5) * $signed(b_5_5);
  assign \$11  = $signed(product_5) + $signed(sum_4);
  assign \$12  = $signed(a_6_6) * $signed(b_6_6);
  assign \$13  = $signed(product_6) + $signed(sum_5);
  assign \$14  = $signed(a_7_7) * $signed(b_7_7);
  assign \$15  = $signed(product_7) + $signed(sum_6);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[35:0];
  always @(posedge clk)
    a_1_1 <= a[79:40];
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [35:0];
  always @(posedge clk)
    a_2_1 <= a[119:80];
  always @(posedge clk)
    a_2_2 <= a_2_1;
  always @(posedge clk)
    b_2_1 <= b[23:16];
  always @(posedge clk)
    b_2_2 <= b_2_1;
  always @(posedge clk)
    product_2 <= \$4 ;
  always @(posedge clk)
    sum_2 <= \$5 [35:0];
  always @(posedge clk)
    a_3_1 <= a[159:120];
  always @(posedge clk)
    a_3_2 <= a_3_1;
  always @(posedge clk)
    a_3_3 <= a_3_2;
  always @(posedge clk)
    b_3_1 <= b[31:24];
  always @(posedge clk)
    b_3_2 <= b_3_1;
  always @(posedge clk)
    b_3_3 <= b_3_2;
  always @(posedge clk)
    product_3 <= \$6 ;
  always @(posedge clk)
    sum_3 <= \$7 [35:0];
  always @(posedge clk)
    a_4_1 <= a[199:160];
  always @(posedge clk)
    a_4_2 <= a_4_1;
  always @(posedge clk)
    a_4_3 <= a_4_2;
  always @(posedge clk)
    a_4_4 <= a_4_3;
  always @(posedge clk)
    b_4_1 <= b[39:32];
  always @(posedge clk)
    b_4_2 <= b_4_1;
  always @(posedge clk)
    b_4_3 <= b_4_2;
  always @(posedge clk)
    b_4_4 <= b_4_3;
  always @(posedge clk)
    product_4 <= \$8 ;
  always @(posedge clk)
    sum_4 <= \$9 [35:0];
  always @(posedge clk)
    a_5_1 <= a[239:200];
  always @(posedge clk)
    a_5_2 <= a_5_1;
  always @(posedge clk)
    a_5_3 <= a_5_2;
  always @(posedge clk)
    a_5_4 <= a_5_3;
  always @(posedge clk)
    a_5_5 <= a_5_4;
  always @(posedge clk)
    b_5_1 <= b[47:40];
  always @(posedge clk)
    b_5_2 <= b_5_1;
  always @(posedge clk)
    b_5_3 <= b_5_2;
  always @(posedge clk)
    b_5_4 <= b_5_3;
  always @(posedge clk)
    b_5_5 <= b_5_4;
  always @(posedge clk)
    product_5 <= \$10 ;
  always @(posedge clk)
    sum_5 <= \$11 [35:0];
  always @(posedge clk)
    a_6_1 <= a[279:240];
  always @(posedge clk)
    a_6_2 <= a_6_1;
  always @(posedge clk)
    a_6_3 <= a_6_2;
  always @(posedge clk)
    a_6_4 <= a_6_3;
  always @(posedge clk)
    a_6_5 <= a_6_4;
  always @(posedge clk)
    a_6_6 <= a_6_5;
  always @(posedge clk)
    b_6_1 <= b[55:48];
  always @(posedge clk)
    b_6_2 <= b_6_1;
  always @(posedge clk)
    b_6_3 <= b_6_2;
  always @(posedge clk)
    b_6_4 <= b_6_3;
  always @(posedge clk)
    b_6_5 <= b_6_4;
  always @(posedge clk)
    b_6_6 <= b_6_5;
  always @(posedge clk)
    product_6 <= \$12 ;
  always @(posedge clk)
    sum_6 <= \$13 [35:0];
  always @(posedge clk)
    a_7_1 <= a[319:280];
  always @(posedge clk)
    a_7_2 <= a_7_1;
  always @(posedge clk)
    a_7_3 <= a_7_2;
  always @(posedge clk)
    a_7_4 <= a_7_3;
  always @(posedge clk)
    a_7_5 <= a_7_4;
  always @(posedge clk)
    a_7_6 <= a_7_5;
  always @(posedge clk)
    a_7_7 <= a_7_6;
  always @(posedge clk)
    b_7_1 <= b[63:56];
  always @(posedge clk)
    b_7_2 <= b_7_1;
  always @(posedge clk)
    b_7_3 <= b_7_2;
  always @(posedge clk)
    b_7_4 <= b_7_3;
  always @(posedge clk)
    b_7_5 <= b_7_4;
  always @(posedge clk)
    b_7_6 <= b_7_5;
  assign o = sum_7;
  assign \a[0]  = a[39:0];
  assign \a[1]  = a[79:40];
  assign \a[2]  = a[119:80];
  assign \a[3]  = a[159:120];
  assign \a[4]  = a[199:160];
  assign \a[5]  = a[239:200];
  assign \a[6]  = a[279:240];
  assign \a[7]  = a[319:280];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
  assign \b[4]  = b[39:32];
  assign \b[5]  = b[47:40];
  assign \b[6]  = b[55:48];
  assign \b[7]  = b[63:56];
endmodule

module \sparse_int8_packed.front.cascade_1_0 (rst, a, b, sum_7, clk);
  input rst;
  wire rst;
  input [319:0] a;
  wire [319:0] a;
  input [63:0] b;
  wire [63:0] b;
  output signed [35:0] sum_7;
  reg signed [35:0] sum_7 = 36'h000000000;
  input clk;
  wire clk;
  wire [47:0] \$1 ;
  wire [47:0] \$10 ;
  wire [48:0] \$11 ;
  wire [47:0] \$12 ;
  wire [48:0] \$13 ;
  wire [47:0] \$14 ;
  wire [48:0] \$15 ;
  wire [47:0] \$2 ;
  wire [48:0] \$3 ;
  wire [47:0] \$4 ;
  wire [48:0] \$5 ;
  wire [47:0] \$6 ;
  wire [48:0] \$7 ;
  wire [47:0] \$8 ;
  wire [48:0] \$9 ;
  wire signed [39:0] \a[0] ;
  wire signed [39:0] \a[1] ;
  wire signed [39:0] \a[2] ;
  wire signed [39:0] \a[3] ;
  wire signed [39:0] \a[4] ;
  wire signed [39:0] \a[5] ;
  wire signed [39:0] \a[6] ;
  wire signed [39:0] \a[7] ;
  reg signed [39:0] a_1_1 = 40'h0000000000;
  reg signed [39:0] a_2_1 = 40'h0000000000;
  reg signed [39:0] a_2_2 = 40'h0000000000;
  reg signed [39:0] a_3_1 = 40'h0000000000;
  reg signed [39:0] a_3_2 = 40'h0000000000;
  reg signed [39:0] a_3_3 = 40'h0000000000;
  reg signed [39:0] a_4_1 = 40'h0000000000;
  reg signed [39:0] a_4_2 = 40'h0000000000;
  reg signed [39:0] a_4_3 = 40'h0000000000;
  reg signed [39:0] a_4_4 = 40'h0000000000;
  reg signed [39:0] a_5_1 = 40'h0000000000;
  reg signed [39:0] a_5_2 = 40'h0000000000;
  reg signed [39:0] a_5_3 = 40'h0000000000;
  reg signed [39:0] a_5_4 = 40'h0000000000;
  reg signed [39:0] a_5_5 = 40'h0000000000;
  reg signed [39:0] a_6_1 = 40'h0000000000;
  reg signed [39:0] a_6_2 = 40'h0000000000;
  reg signed [39:0] a_6_3 = 40'h0000000000;
  reg signed [39:0] a_6_4 = 40'h0000000000;
  reg signed [39:0] a_6_5 = 40'h0000000000;
  reg signed [39:0] a_6_6 = 40'h0000000000;
  reg signed [39:0] a_7_1 = 40'h0000000000;
  reg signed [39:0] a_7_2 = 40'h0000000000;
  reg signed [39:0] a_7_3 = 40'h0000000000;
  reg signed [39:0] a_7_4 = 40'h0000000000;
  reg signed [39:0] a_7_5 = 40'h0000000000;
  reg signed [39:0] a_7_6 = 40'h0000000000;
  reg signed [39:0] a_7_7 = 40'h0000000000;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  wire signed [7:0] \b[4] ;
  wire signed [7:0] \b[5] ;
  wire signed [7:0] \b[6] ;
  wire signed [7:0] \b[7] ;
  reg signed [7:0] b_1_1 = 8'h00;
  reg signed [7:0] b_2_1 = 8'h00;
  reg signed [7:0] b_2_2 = 8'h00;
  reg signed [7:0] b_3_1 = 8'h00;
  reg signed [7:0] b_3_2 = 8'h00;
  reg signed [7:0] b_3_3 = 8'h00;
  reg signed [7:0] b_4_1 = 8'h00;
  reg signed [7:0] b_4_2 = 8'h00;
  reg signed [7:0] b_4_3 = 8'h00;
  reg signed [7:0] b_4_4 = 8'h00;
  reg signed [7:0] b_5_1 = 8'h00;
  reg signed [7:0] b_5_2 = 8'h00;
  reg signed [7:0] b_5_3 = 8'h00;
  reg signed [7:0] b_5_4 = 8'h00;
  reg signed [7:0] b_5_5 = 8'h00;
  reg signed [7:0] b_6_1 = 8'h00;
  reg signed [7:0] b_6_2 = 8'h00;
  reg signed [7:0] b_6_3 = 8'h00;
  reg signed [7:0] b_6_4 = 8'h00;
  reg signed [7:0] b_6_5 = 8'h00;
  reg signed [7:0] b_6_6 = 8'h00;
  reg signed [7:0] b_7_1 = 8'h00;
  reg signed [7:0] b_7_2 = 8'h00;
  reg signed [7:0] b_7_3 = 8'h00;
  reg signed [7:0] b_7_4 = 8'h00;
  reg signed [7:0] b_7_5 = 8'h00;
  reg signed [7:0] b_7_6 = 8'h00;
  reg signed [7:0] b_7_7 = 8'h00;
  (* init = 36'h000000000 *)
  wire signed [35:0] o;
  reg signed [47:0] product_0 = 48'h000000000000;
  reg signed [47:0] product_1 = 48'h000000000000;
  reg signed [47:0] product_2 = 48'h000000000000;
  reg signed [47:0] product_3 = 48'h000000000000;
  reg signed [47:0] product_4 = 48'h000000000000;
  reg signed [47:0] product_5 = 48'h000000000000;
  reg signed [47:0] product_6 = 48'h000000000000;
  reg signed [47:0] product_7 = 48'h000000000000;
  reg signed [35:0] sum_0 = 36'h000000000;
  reg signed [35:0] sum_1 = 36'h000000000;
  reg signed [35:0] sum_2 = 36'h000000000;
  reg signed [35:0] sum_3 = 36'h000000000;
  reg signed [35:0] sum_4 = 36'h000000000;
  reg signed [35:0] sum_5 = 36'h000000000;
  reg signed [35:0] sum_6 = 36'h000000000;
  always @(posedge clk)
    b_7_7 <= b_7_6;
  always @(posedge clk)
    product_7 <= \$14 ;
  always @(posedge clk)
    sum_7 <= \$15 [35:0];
  assign \$1  = $signed(a[39:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  assign \$4  = $signed(a_2_2) * $signed(b_2_2);
  assign \$5  = $signed(product_2) + $signed(sum_1);
  assign \$6  = $signed(a_3_3) * $signed(b_3_3);
  assign \$7  = $signed(product_3) + $signed(sum_2);
  assign \$8  = $signed(a_4_4) * $signed(b_4_4);
  assign \$9  = $signed(product_4) + $signed(sum_3);
  assign \$10  = $signed(a_5_5) * $signed(b_5_5);
  assign \$11  = $signed(product_5) + $signed(sum_4);
  assign \$12  = $signed(a_6_6) * $signed(b_6_6);
  assign \$13  = $signed(product_6) + $signed(sum_5);
  assign \$14  = $signed(a_7_7) * $signed(b_7_7);
  assign \$15  = $signed(product_7) + $signed(sum_6);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[35:0];
  always @(posedge clk)
    a_1_1 <= a[79:40];
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [35:0];
  always @(posedge clk)
    a_2_1 <= a[119:80];
  always @(posedge clk)
    a_2_2 <= a_2_1;
  always @(posedge clk)
    b_2_1 <= b[23:16];
  always @(posedge clk)
    b_2_2 <= b_2_1;
  always @(posedge clk)
    product_2 <= \$4 ;
  always @(posedge clk)
    sum_2 <= \$5 [35:0];
  always @(posedge clk)
    a_3_1 <= a[159:120];
  always @(posedge clk)
    a_3_2 <= a_3_1;
  always @(posedge clk)
    a_3_3 <= a_3_2;
  always @(posedge clk)
    b_3_1 <= b[31:24];
  always @(posedge clk)
    b_3_2 <= b_3_1;
  always @(posedge clk)
    b_3_3 <= b_3_2;
  always @(posedge clk)
    product_3 <= \$6 ;
  always @(posedge clk)
    sum_3 <= \$7 [35:0];
  always @(posedge clk)
    a_4_1 <= a[199:160];
  always @(posedge clk)
    a_4_2 <= a_4_1;
  always @(posedge clk)
    a_4_3 <= a_4_2;
  always @(posedge clk)
    a_4_4 <= a_4_3;
  always @(posedge clk)
    b_4_1 <= b[39:32];
  always @(posedge clk)
    b_4_2 <= b_4_1;
  always @(posedge clk)
    b_4_3 <= b_4_2;
  always @(posedge clk)
    b_4_4 <= b_4_3;
  always @(posedge clk)
    product_4 <= \$8 ;
  always @(posedge clk)
    sum_4 <= \$9 [35:0];
  always @(posedge clk)
    a_5_1 <= a[239:200];
  always @(posedge clk)
    a_5_2 <= a_5_1;
  always @(posedge clk)
    a_5_3 <= a_5_2;
  always @(posedge clk)
    a_5_4 <= a_5_3;
  always @(posedge clk)
    a_5_5 <= a_5_4;
  always @(posedge clk)
    b_5_1 <= b[47:40];
  always @(posedge clk)
    b_5_2 <= b_5_1;
  always @(posedge clk)
    b_5_3 <= b_5_2;
  always @(posedge clk)
    b_5_4 <= b_5_3;
  always @(posedge clk)
    b_5_5 <= b_5_4;
  always @(posedge clk)
    product_5 <= \$10 ;
  always @(posedge clk)
    sum_5 <= \$11 [35:0];
  always @(posedge clk)
    a_6_1 <= a[279:240];
  always @(posedge clk)
    a_6_2 <= a_6_1;
  always @(posedge clk)
    a_6_3 <= a_6_2;
  always @(posedge clk)
    a_6_4 <= a_6_3;
  always @(posedge clk)
    a_6_5 <= a_6_4;
  always @(posedge clk)
    a_6_6 <= a_6_5;
  always @(posedge clk)
    b_6_1 <= b[55:48];
  always @(posedge clk)
    b_6_2 <= b_6_1;
  always @(posedge clk)
    b_6_3 <= b_6_2;
  always @(posedge clk)
    b_6_4 <= b_6_3;
  always @(posedge clk)
    b_6_5 <= b_6_4;
  always @(posedge clk)
    b_6_6 <= b_6_5;
  always @(posedge clk)
    product_6 <= \$12 ;
  always @(posedge clk)
    sum_6 <= \$13 [35:0];
  always @(posedge clk)
    a_7_1 <= a[319:280];
  always @(posedge clk)
    a_7_2 <= a_7_1;
  always @(posedge clk)
    a_7_3 <= a_7_2;
  always @(posedge clk)
    a_7_4 <= a_7_3;
  always @(posedge clk)
    a_7_5 <= a_7_4;
  always @(posedge clk)
    a_7_6 <= a_7_5;
  always @(posedge clk)
    a_7_7 <= a_7_6;
  always @(posedge clk)
    b_7_1 <= b[63:56];
  always @(posedge clk)
    b_7_2 <= b_7_1;
  always @(posedge clk)
    b_7_3 <= b_7_2;
  always @(posedge clk)
    b_7_4 <= b_7_3;
  always @(posedge clk)
    b_7_5 <= b_7_4;
  always @(posedge clk)
    b_7_6 <= b_7_5;
  assign o = sum_7;
  assign \a[0]  = a[39:0];
  assign \a[1]  = a[79:40];
  assign \a[2]  = a[119:80];
  assign \a[3]  = a[159:120];
  assign \a[4]  = a[199:160];
  assign \a[5]  = a[239:200];
  assign \a[6]  = a[279:240];
  assign \a[7]  = a[319:280];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
  assign \b[4]  = b[39:32];
  assign \b[5]  = b[47:40];
  assign \b[6]  = b[55:48];
  assign \b[7]  = b[63:56];
endmodule

module \sparse_int8_packed.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [35:0] i;
  wire [35:0] i;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input clk;
  wire clk;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire signed [18:0] level1_0;
  (* init = 19'h00000 *)
  wire signed [18:0] level2_0;
  assign level1_0 = $signed(i[17:0]) + $signed(i[35:18]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
endmodule

module \sparse_int8_packed.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [35:0] i;
  wire [35:0] i;
  output signed [18:0] o;
  reg signed [18:0] o = 19'h00000;
  input clk;
  wire clk;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire signed [18:0] level1_0;
  (* init = 19'h00000 *)
  wire signed [18:0] level2_0;
  assign level1_0 = $signed(i[17:0]) + $signed(i[35:18]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
endmodule

module \sparse_int8_packed.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [37:0] terms;
  wire [37:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [37:0] sums;
  reg [37:0] sums = 38'h0000000000;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [19:0] \$2 ;
  wire [18:0] \$3 ;
  wire [19:0] \$4 ;
  reg \$5 ;
  reg [37:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [18:0] \sums[0] ;
  wire signed [18:0] \sums[1] ;
  wire signed [18:0] \terms[0] ;
  wire signed [18:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[37:19]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 19'h00000 : sums[18:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[18:0]);
  assign \$3  = fresh ? 19'h00000 : sums[37:19];
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
      \$6 [18:0] = \$2 [18:0];
      \$6 [37:19] = \$4 [18:0];
    end
    if (rst) begin
      \$6  = 38'h0000000000;
    end
  end
  assign \sums[0]  = sums[18:0];
  assign \sums[1]  = sums[37:19];
  assign \terms[0]  = terms[18:0];
  assign \terms[1]  = terms[37:19];
endmodule

module \sparse_int8_packed.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [121:0] i__payload;
  wire [121:0] i__payload;
  output [121:0] o__payload;
  reg [121:0] o__payload = 122'h0000000000000000000000000000000;
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
  reg [121:0] \$19 ;
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
  wire [121:0] \$signature__data ;
  wire signed [60:0] \$signature__data[0] ;
  wire signed [60:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 122'h0000000000000000000000000000000 *)
  wire [121:0] front;
  wire signed [60:0] \front[0] ;
  wire signed [60:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [60:0] \i__payload[0] ;
  wire signed [60:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [60:0] \o__payload[0] ;
  wire signed [60:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [121:0] store_out__data;
  wire signed [60:0] \store_out__data[0] ;
  wire signed [60:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [121:0] rest [2:0];
  initial begin
    rest[0] = 122'h0000000000000000000000000000000;
    rest[1] = 122'h0000000000000000000000000000000;
    rest[2] = 122'h0000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[60:0];
  assign \o__payload[1]  = o__payload[121:61];
  assign \front[0]  = o__payload[60:0];
  assign \front[1]  = o__payload[121:61];
  assign \$signature__data[0]  = i__payload[60:0];
  assign \$signature__data[1]  = i__payload[121:61];
  assign \i__payload[0]  = i__payload[60:0];
  assign \i__payload[1]  = i__payload[121:61];
  assign \store_out__data[0]  = store_out__data[60:0];
  assign \store_out__data[1]  = store_out__data[121:61];
endmodule

module \sparse_int8_packed.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [121:0] terms;
  wire [121:0] terms;
  output [121:0] sums;
  reg [121:0] sums = 122'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [60:0] \$1 ;
  wire [61:0] \$2 ;
  wire [60:0] \$3 ;
  wire [61:0] \$4 ;
  reg \$5 ;
  reg [121:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [60:0] \sums[0] ;
  wire signed [60:0] \sums[1] ;
  wire signed [60:0] \terms[0] ;
  wire signed [60:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[121:61]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 61'h0000000000000000 : sums[60:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[60:0]);
  assign \$3  = fresh ? 61'h0000000000000000 : sums[121:61];
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
      \$6 [60:0] = \$2 [60:0];
      \$6 [121:61] = \$4 [60:0];
    end
    if (rst) begin
      \$6  = 122'h0000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[60:0];
  assign \sums[1]  = sums[121:61];
  assign \terms[0]  = terms[60:0];
  assign \terms[1]  = terms[121:61];
endmodule

module \sparse_int8_packed.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [37:0] i;
  wire [37:0] i;
  output [121:0] o;
  reg [121:0] o = 122'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [30:0] \$1 ;
  wire [61:0] \$2 ;
  wire [30:0] \$3 ;
  wire [61:0] \$4 ;
  reg [121:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire signed [60:0] \o[0] ;
  wire signed [60:0] \o[1] ;
  reg signed [30:0] product_0 = 31'h00000000;
  reg signed [30:0] product_1 = 31'h00000000;
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
  assign \$1  = $signed(i[18:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[37:19]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [60:0] = \$2 [60:0];
    \$5 [121:61] = \$4 [60:0];
    if (rst) begin
      \$5  = 122'h0000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \o[0]  = o[60:0];
  assign \o[1]  = o[121:61];
endmodule
