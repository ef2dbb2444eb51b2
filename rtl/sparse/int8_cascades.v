// sparse_int8_cascades: kept weights of 16 x 16 blocks, activations by index, 2 rows of 8 lanes, int8 x int8
//
// spec: {"accumulator":61,"activation_format":"int8","cascade":2,"credits":4,"group":32,"lanes":8,"max_groups":2,"packed":false,"pe":"sparse","rows":2,"weight_format":"int8","zero_point":false}
// source: cc96beef6c3886799814f6ce2865d192b9f7047cc9990dba194c6e7a42dcba34
// body: b02b3414acda5ff89524313b56871b583dee3ffe0949b5ef6fa3ee89e15bde92
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[127:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[255:128]  x[place], signed; 8 bits each, index 0 lowest
//   i__payload[319:256]  index[row][lane], place of the activation; not read in a full beat; 4 bits each, index 0 lowest
//   i__payload[320:320]  full
//   i__payload[352:321]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[353:353]  ends_group
//   i__payload[354:354]  ends_row (ends its group too)
//   o__payload[121:0]  sum[row], signed, in units of 2**-24; 61 bits each, index 0 lowest
// Timing: a beat every cycle; a result 10 cycles after the beat that ends its row

module sparse_int8_cascades(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [354:0] i__payload;
  wire [354:0] i__payload;
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
  wire [39:0] i;
  wire signed [19:0] \i[0] ;
  wire signed [19:0] \i[1] ;
  wire [354:0] \i__payload$13 ;
  wire [127:0] \i__payload$13.codes ;
  wire [63:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
  wire [7:0] \i__payload$13.codes[0][4] ;
  wire [7:0] \i__payload$13.codes[0][5] ;
  wire [7:0] \i__payload$13.codes[0][6] ;
  wire [7:0] \i__payload$13.codes[0][7] ;
  wire [63:0] \i__payload$13.codes[1] ;
  wire [7:0] \i__payload$13.codes[1][0] ;
  wire [7:0] \i__payload$13.codes[1][1] ;
  wire [7:0] \i__payload$13.codes[1][2] ;
  wire [7:0] \i__payload$13.codes[1][3] ;
  wire [7:0] \i__payload$13.codes[1][4] ;
  wire [7:0] \i__payload$13.codes[1][5] ;
  wire [7:0] \i__payload$13.codes[1][6] ;
  wire [7:0] \i__payload$13.codes[1][7] ;
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
  wire [127:0] \i__payload.codes ;
  wire [63:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [63:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [7:0] \i__payload.codes[1][4] ;
  wire [7:0] \i__payload.codes[1][5] ;
  wire [7:0] \i__payload.codes[1][6] ;
  wire [7:0] \i__payload.codes[1][7] ;
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
  wire [69:0] o;
  wire [121:0] \o$32 ;
  wire signed [60:0] \o$32[0] ;
  wire signed [60:0] \o$32[1] ;
  wire [35:0] \o.dots ;
  wire signed [17:0] \o.dots[0] ;
  wire signed [17:0] \o.dots[1] ;
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
  wire [39:0] sums;
  wire [121:0] \sums$36 ;
  wire signed [60:0] \sums$36[0] ;
  wire signed [60:0] \sums$36[1] ;
  wire signed [19:0] \sums[0] ;
  wire signed [19:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [35:0] terms;
  wire [121:0] \terms$31 ;
  wire signed [60:0] \terms$31[0] ;
  wire signed [60:0] \terms$31[1] ;
  wire signed [17:0] \terms[0] ;
  wire signed [17:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[353] | i__payload[354];
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
  assign \$20  = ~ i__payload[354];
  assign \$21  = valid & o[68];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[69:36];
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
  \sparse_int8_cascades.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$30 (o),
    .rst(rst),
    .valid(valid)
  );
  \sparse_int8_cascades.group_sums  group_sums (
    .clk(clk),
    .last(o[68]),
    .rst(rst),
    .sums(i),
    .terms(o[35:0]),
    .valid(valid)
  );
  \sparse_int8_cascades.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \sparse_int8_cascades.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \sparse_int8_cascades.scaler  scaler (
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
  assign last = o[68];
  assign terms = o[35:0];
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
  assign \i__payload.codes  = i__payload[127:0];
  assign \i__payload.codes[0]  = i__payload[63:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.codes[1]  = i__payload[127:64];
  assign \i__payload.codes[1][0]  = i__payload[71:64];
  assign \i__payload.codes[1][1]  = i__payload[79:72];
  assign \i__payload.codes[1][2]  = i__payload[87:80];
  assign \i__payload.codes[1][3]  = i__payload[95:88];
  assign \i__payload.codes[1][4]  = i__payload[103:96];
  assign \i__payload.codes[1][5]  = i__payload[111:104];
  assign \i__payload.codes[1][6]  = i__payload[119:112];
  assign \i__payload.codes[1][7]  = i__payload[127:120];
  assign \i__payload.x  = i__payload[255:128];
  assign \i__payload.x[0]  = i__payload[135:128];
  assign \i__payload.x[1]  = i__payload[143:136];
  assign \i__payload.x[2]  = i__payload[151:144];
  assign \i__payload.x[3]  = i__payload[159:152];
  assign \i__payload.x[4]  = i__payload[167:160];
  assign \i__payload.x[5]  = i__payload[175:168];
  assign \i__payload.x[6]  = i__payload[183:176];
  assign \i__payload.x[7]  = i__payload[191:184];
  assign \i__payload.x[8]  = i__payload[199:192];
  assign \i__payload.x[9]  = i__payload[207:200];
  assign \i__payload.x[10]  = i__payload[215:208];
  assign \i__payload.x[11]  = i__payload[223:216];
  assign \i__payload.x[12]  = i__payload[231:224];
  assign \i__payload.x[13]  = i__payload[239:232];
  assign \i__payload.x[14]  = i__payload[247:240];
  assign \i__payload.x[15]  = i__payload[255:248];
  assign \i__payload.index  = i__payload[319:256];
  assign \i__payload.index[0]  = i__payload[287:256];
  assign \i__payload.index[0][0]  = i__payload[259:256];
  assign \i__payload.index[0][1]  = i__payload[263:260];
  assign \i__payload.index[0][2]  = i__payload[267:264];
  assign \i__payload.index[0][3]  = i__payload[271:268];
  assign \i__payload.index[0][4]  = i__payload[275:272];
  assign \i__payload.index[0][5]  = i__payload[279:276];
  assign \i__payload.index[0][6]  = i__payload[283:280];
  assign \i__payload.index[0][7]  = i__payload[287:284];
  assign \i__payload.index[1]  = i__payload[319:288];
  assign \i__payload.index[1][0]  = i__payload[291:288];
  assign \i__payload.index[1][1]  = i__payload[295:292];
  assign \i__payload.index[1][2]  = i__payload[299:296];
  assign \i__payload.index[1][3]  = i__payload[303:300];
  assign \i__payload.index[1][4]  = i__payload[307:304];
  assign \i__payload.index[1][5]  = i__payload[311:308];
  assign \i__payload.index[1][6]  = i__payload[315:312];
  assign \i__payload.index[1][7]  = i__payload[319:316];
  assign \i__payload.full  = i__payload[320];
  assign \i__payload.tag  = i__payload[354:321];
  assign \i__payload.tag.scales  = i__payload[352:321];
  assign \i__payload.tag.scales[0]  = i__payload[336:321];
  assign \i__payload.tag.scales[1]  = i__payload[352:337];
  assign \i__payload.tag.ends_group  = i__payload[353];
  assign \i__payload.tag.ends_row  = i__payload[354];
  assign \o__payload[0]  = o__payload[60:0];
  assign \o__payload[1]  = o__payload[121:61];
  assign \i__payload$13.codes  = \i__payload$13 [127:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [63:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [39:32];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [47:40];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [55:48];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [63:56];
  assign \i__payload$13.codes[1]  = \i__payload$13 [127:64];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [71:64];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [79:72];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [87:80];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [95:88];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [103:96];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [111:104];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [119:112];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [127:120];
  assign \i__payload$13.x  = \i__payload$13 [255:128];
  assign \i__payload$13.x[0]  = \i__payload$13 [135:128];
  assign \i__payload$13.x[1]  = \i__payload$13 [143:136];
  assign \i__payload$13.x[2]  = \i__payload$13 [151:144];
  assign \i__payload$13.x[3]  = \i__payload$13 [159:152];
  assign \i__payload$13.x[4]  = \i__payload$13 [167:160];
  assign \i__payload$13.x[5]  = \i__payload$13 [175:168];
  assign \i__payload$13.x[6]  = \i__payload$13 [183:176];
  assign \i__payload$13.x[7]  = \i__payload$13 [191:184];
  assign \i__payload$13.x[8]  = \i__payload$13 [199:192];
  assign \i__payload$13.x[9]  = \i__payload$13 [207:200];
  assign \i__payload$13.x[10]  = \i__payload$13 [215:208];
  assign \i__payload$13.x[11]  = \i__payload$13 [223:216];
  assign \i__payload$13.x[12]  = \i__payload$13 [231:224];
  assign \i__payload$13.x[13]  = \i__payload$13 [239:232];
  assign \i__payload$13.x[14]  = \i__payload$13 [247:240];
  assign \i__payload$13.x[15]  = \i__payload$13 [255:248];
  assign \i__payload$13.index  = \i__payload$13 [319:256];
  assign \i__payload$13.index[0]  = \i__payload$13 [287:256];
  assign \i__payload$13.index[0][0]  = \i__payload$13 [259:256];
  assign \i__payload$13.index[0][1]  = \i__payload$13 [263:260];
  assign \i__payload$13.index[0][2]  = \i__payload$13 [267:264];
  assign \i__payload$13.index[0][3]  = \i__payload$13 [271:268];
  assign \i__payload$13.index[0][4]  = \i__payload$13 [275:272];
  assign \i__payload$13.index[0][5]  = \i__payload$13 [279:276];
  assign \i__payload$13.index[0][6]  = \i__payload$13 [283:280];
  assign \i__payload$13.index[0][7]  = \i__payload$13 [287:284];
  assign \i__payload$13.index[1]  = \i__payload$13 [319:288];
  assign \i__payload$13.index[1][0]  = \i__payload$13 [291:288];
  assign \i__payload$13.index[1][1]  = \i__payload$13 [295:292];
  assign \i__payload$13.index[1][2]  = \i__payload$13 [299:296];
  assign \i__payload$13.index[1][3]  = \i__payload$13 [303:300];
  assign \i__payload$13.index[1][4]  = \i__payload$13 [307:304];
  assign \i__payload$13.index[1][5]  = \i__payload$13 [311:308];
  assign \i__payload$13.index[1][6]  = \i__payload$13 [315:312];
  assign \i__payload$13.index[1][7]  = \i__payload$13 [319:316];
  assign \i__payload$13.full  = \i__payload$13 [320];
  assign \i__payload$13.tag  = \i__payload$13 [354:321];
  assign \i__payload$13.tag.scales  = \i__payload$13 [352:321];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [336:321];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [352:337];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [353];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [354];
  assign \o.dots  = o[35:0];
  assign \o.dots[0]  = o[17:0];
  assign \o.dots[1]  = o[35:18];
  assign \o.tag  = o[69:36];
  assign \o.tag.scales  = o[67:36];
  assign \o.tag.scales[0]  = o[51:36];
  assign \o.tag.scales[1]  = o[67:52];
  assign \o.tag.ends_group  = o[68];
  assign \o.tag.ends_row  = o[69];
  assign \terms[0]  = o[17:0];
  assign \terms[1]  = o[35:18];
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
  assign \i[0]  = i[19:0];
  assign \i[1]  = i[39:20];
  assign \sums[0]  = i[19:0];
  assign \sums[1]  = i[39:20];
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
  assign \i__payload$13 [353] = \$2 ;
  assign { \i__payload$13 [354], \i__payload$13 [352:0] } = { i__payload[354], i__payload[352:0] };
  assign i__ready = admitted;
endmodule

module \sparse_int8_cascades.front (rst, i__valid, i__payload, \o$30 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [354:0] i__payload;
  wire [354:0] i__payload;
  output [69:0] \o$30 ;
  wire [69:0] \o$30 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [7:0] \$102 ;
  wire [7:0] \$106 ;
  wire [7:0] \$11 ;
  wire [3:0] \$12 ;
  wire [7:0] \$13 ;
  wire [3:0] \$14 ;
  wire [7:0] \$15 ;
  wire [3:0] \$16 ;
  wire [7:0] \$17 ;
  wire [3:0] \$18 ;
  wire [7:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [7:0] \$21 ;
  wire [3:0] \$22 ;
  wire [7:0] \$23 ;
  wire [3:0] \$24 ;
  wire [7:0] \$25 ;
  wire [3:0] \$26 ;
  wire [7:0] \$27 ;
  wire [3:0] \$28 ;
  wire [7:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [7:0] \$31 ;
  wire [3:0] \$32 ;
  wire [7:0] \$33 ;
  wire [3:0] \$34 ;
  wire [7:0] \$35 ;
  reg \$36 ;
  reg \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire [3:0] \$4 ;
  reg \$40 ;
  reg \$41 ;
  wire [7:0] \$46 ;
  wire [7:0] \$5 ;
  wire [7:0] \$50 ;
  wire [7:0] \$54 ;
  wire [7:0] \$58 ;
  wire [3:0] \$6 ;
  wire [7:0] \$62 ;
  wire [7:0] \$66 ;
  wire [7:0] \$7 ;
  wire [7:0] \$70 ;
  wire [7:0] \$74 ;
  wire [7:0] \$78 ;
  wire [3:0] \$8 ;
  wire [7:0] \$82 ;
  wire [7:0] \$86 ;
  wire [7:0] \$9 ;
  wire [7:0] \$90 ;
  wire [7:0] \$94 ;
  wire [7:0] \$98 ;
  wire [15:0] a;
  wire [15:0] \a$13 ;
  wire signed [7:0] \a$13[0] ;
  wire signed [7:0] \a$13[1] ;
  wire [15:0] \a$19 ;
  wire signed [7:0] \a$19[0] ;
  wire signed [7:0] \a$19[1] ;
  wire [15:0] \a$32 ;
  wire signed [7:0] \a$32[0] ;
  wire signed [7:0] \a$32[1] ;
  wire [15:0] \a$38 ;
  wire signed [7:0] \a$38[0] ;
  wire signed [7:0] \a$38[1] ;
  wire [15:0] \a$44 ;
  wire signed [7:0] \a$44[0] ;
  wire signed [7:0] \a$44[1] ;
  wire [15:0] \a$50 ;
  wire signed [7:0] \a$50[0] ;
  wire signed [7:0] \a$50[1] ;
  wire [15:0] \a$7 ;
  wire signed [7:0] \a$7[0] ;
  wire signed [7:0] \a$7[1] ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  wire [15:0] b;
  wire [15:0] \b$15 ;
  wire signed [7:0] \b$15[0] ;
  wire signed [7:0] \b$15[1] ;
  wire [15:0] \b$21 ;
  wire signed [7:0] \b$21[0] ;
  wire signed [7:0] \b$21[1] ;
  wire [15:0] \b$34 ;
  wire signed [7:0] \b$34[0] ;
  wire signed [7:0] \b$34[1] ;
  wire [15:0] \b$40 ;
  wire signed [7:0] \b$40[0] ;
  wire signed [7:0] \b$40[1] ;
  wire [15:0] \b$46 ;
  wire signed [7:0] \b$46[0] ;
  wire signed [7:0] \b$46[1] ;
  wire [15:0] \b$52 ;
  wire signed [7:0] \b$52[0] ;
  wire signed [7:0] \b$52[1] ;
  wire [15:0] \b$9 ;
  wire signed [7:0] \b$9[0] ;
  wire signed [7:0] \b$9[1] ;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire [63:0] i;
  wire [63:0] \i$56 ;
  wire signed [15:0] \i$56[0] ;
  wire signed [15:0] \i$56[1] ;
  wire signed [15:0] \i$56[2] ;
  wire signed [15:0] \i$56[3] ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [15:0] \i[2] ;
  wire signed [15:0] \i[3] ;
  wire [127:0] \i__payload.codes ;
  wire [63:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [63:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [7:0] \i__payload.codes[1][4] ;
  wire [7:0] \i__payload.codes[1][5] ;
  wire [7:0] \i__payload.codes[1][6] ;
  wire [7:0] \i__payload.codes[1][7] ;
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
  wire signed [15:0] o;
  wire signed [15:0] \o$27 ;
  wire signed [15:0] \o$28 ;
  wire signed [15:0] \o$29 ;
  wire [35:0] \o$30.dots ;
  wire signed [17:0] \o$30.dots[0] ;
  wire signed [17:0] \o$30.dots[1] ;
  wire [33:0] \o$30.tag ;
  wire \o$30.tag.ends_group ;
  wire \o$30.tag.ends_row ;
  wire [31:0] \o$30.tag.scales ;
  wire [15:0] \o$30.tag.scales[0] ;
  wire [15:0] \o$30.tag.scales[1] ;
  wire signed [17:0] \o$31 ;
  wire signed [15:0] \o$57 ;
  wire signed [15:0] \o$58 ;
  wire signed [15:0] \o$59 ;
  wire signed [15:0] \o$60 ;
  wire signed [17:0] \o$61 ;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  (* init = 1'h0 *)
  wire valid_5;
  reg signed [7:0] w_0_0_1 = 8'h00;
  reg signed [7:0] w_0_1_1 = 8'h00;
  reg signed [7:0] w_0_2_1 = 8'h00;
  reg signed [7:0] w_0_3_1 = 8'h00;
  reg signed [7:0] w_0_4_1 = 8'h00;
  reg signed [7:0] w_0_5_1 = 8'h00;
  reg signed [7:0] w_0_6_1 = 8'h00;
  reg signed [7:0] w_0_7_1 = 8'h00;
  reg signed [7:0] w_1_0_1 = 8'h00;
  reg signed [7:0] w_1_1_1 = 8'h00;
  reg signed [7:0] w_1_2_1 = 8'h00;
  reg signed [7:0] w_1_3_1 = 8'h00;
  reg signed [7:0] w_1_4_1 = 8'h00;
  reg signed [7:0] w_1_5_1 = 8'h00;
  reg signed [7:0] w_1_6_1 = 8'h00;
  reg signed [7:0] w_1_7_1 = 8'h00;
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
  assign \$31  = i__payload[255:128] >> \$98 ;
  assign \$32  = i__payload[320] ? { step, 3'h6 } : i__payload[315:312];
  assign \$102  = \$32  * 4'h8;
  assign \$33  = i__payload[255:128] >> \$102 ;
  assign \$34  = i__payload[320] ? { step, 3'h7 } : i__payload[319:316];
  assign \$106  = \$34  * 4'h8;
  assign \$35  = i__payload[255:128] >> \$106 ;
  always @(posedge clk)
    step <= \$36 ;
  always @(posedge clk)
    x_0_0 <= \$5 ;
  always @(posedge clk)
    x_0_1 <= \$7 ;
  always @(posedge clk)
    x_0_2 <= \$9 ;
  always @(posedge clk)
    x_0_3 <= \$11 ;
  always @(posedge clk)
    x_0_4 <= \$13 ;
  always @(posedge clk)
    x_0_5 <= \$15 ;
  always @(posedge clk)
    x_0_6 <= \$17 ;
  always @(posedge clk)
    x_0_7 <= \$19 ;
  always @(posedge clk)
    w_0_0_1 <= i__payload[7:0];
  always @(posedge clk)
    w_0_1_1 <= i__payload[15:8];
  always @(posedge clk)
    w_0_2_1 <= i__payload[23:16];
  always @(posedge clk)
    w_0_3_1 <= i__payload[31:24];
  always @(posedge clk)
    w_0_4_1 <= i__payload[39:32];
  always @(posedge clk)
    w_0_5_1 <= i__payload[47:40];
  always @(posedge clk)
    w_0_6_1 <= i__payload[55:48];
  always @(posedge clk)
    w_0_7_1 <= i__payload[63:56];
  always @(posedge clk)
    x_1_0 <= \$21 ;
  always @(posedge clk)
    x_1_1 <= \$23 ;
  always @(posedge clk)
    x_1_2 <= \$25 ;
  always @(posedge clk)
    x_1_3 <= \$27 ;
  always @(posedge clk)
    x_1_4 <= \$29 ;
  always @(posedge clk)
    x_1_5 <= \$31 ;
  always @(posedge clk)
    x_1_6 <= \$33 ;
  always @(posedge clk)
    x_1_7 <= \$35 ;
  always @(posedge clk)
    w_1_0_1 <= i__payload[71:64];
  always @(posedge clk)
    w_1_1_1 <= i__payload[79:72];
  always @(posedge clk)
    w_1_2_1 <= i__payload[87:80];
  always @(posedge clk)
    w_1_3_1 <= i__payload[95:88];
  always @(posedge clk)
    w_1_4_1 <= i__payload[103:96];
  always @(posedge clk)
    w_1_5_1 <= i__payload[111:104];
  always @(posedge clk)
    w_1_6_1 <= i__payload[119:112];
  always @(posedge clk)
    w_1_7_1 <= i__payload[127:120];
  always @(posedge clk)
    valid_1 <= \$37 ;
  always @(posedge clk)
    valid_2 <= \$38 ;
  always @(posedge clk)
    valid_3 <= \$39 ;
  always @(posedge clk)
    valid_4 <= \$40 ;
  always @(posedge clk)
    valid <= \$41 ;
  always @(posedge clk)
    tag_1 <= i__payload[354:321];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  always @(posedge clk)
    tag_5 <= tag_4;
  assign \$2  = \$1  & i__payload[320];
  assign \$3  = ~ step;
  assign \$4  = i__payload[320] ? { step, 3'h0 } : i__payload[259:256];
  assign \$46  = \$4  * 4'h8;
  assign \$5  = i__payload[255:128] >> \$46 ;
  assign \$6  = i__payload[320] ? { step, 3'h1 } : i__payload[263:260];
  assign \$50  = \$6  * 4'h8;
  assign \$7  = i__payload[255:128] >> \$50 ;
  assign \$8  = i__payload[320] ? { step, 3'h2 } : i__payload[267:264];
  assign \$54  = \$8  * 4'h8;
  assign \$9  = i__payload[255:128] >> \$54 ;
  assign \$10  = i__payload[320] ? { step, 3'h3 } : i__payload[271:268];
  assign \$58  = \$10  * 4'h8;
  assign \$11  = i__payload[255:128] >> \$58 ;
  assign \$12  = i__payload[320] ? { step, 3'h4 } : i__payload[275:272];
  assign \$62  = \$12  * 4'h8;
  assign \$13  = i__payload[255:128] >> \$62 ;
  assign \$14  = i__payload[320] ? { step, 3'h5 } : i__payload[279:276];
  assign \$66  = \$14  * 4'h8;
  assign \$15  = i__payload[255:128] >> \$66 ;
  assign \$16  = i__payload[320] ? { step, 3'h6 } : i__payload[283:280];
  assign \$70  = \$16  * 4'h8;
  assign \$17  = i__payload[255:128] >> \$70 ;
  assign \$18  = i__payload[320] ? { step, 3'h7 } : i__payload[287:284];
  assign \$74  = \$18  * 4'h8;
  assign \$19  = i__payload[255:128] >> \$74 ;
  assign \$20  = i__payload[320] ? { step, 3'h0 } : i__payload[291:288];
  assign \$78  = \$20  * 4'h8;
  assign \$21  = i__payload[255:128] >> \$78 ;
  assign \$22  = i__payload[320] ? { step, 3'h1 } : i__payload[295:292];
  assign \$82  = \$22  * 4'h8;
  assign \$23  = i__payload[255:128] >> \$82 ;
  assign \$24  = i__payload[320] ? { step, 3'h2 } : i__payload[299:296];
  assign \$86  = \$24  * 4'h8;
  assign \$25  = i__payload[255:128] >> \$86 ;
  assign \$26  = i__payload[320] ? { step, 3'h3 } : i__payload[303:300];
  assign \$90  = \$26  * 4'h8;
  assign \$27  = i__payload[255:128] >> \$90 ;
  assign \$28  = i__payload[320] ? { step, 3'h4 } : i__payload[307:304];
  assign \$94  = \$28  * 4'h8;
  assign \$29  = i__payload[255:128] >> \$94 ;
  assign \$30  = i__payload[320] ? { step, 3'h5 } : i__payload[311:308];
  assign \$98  = \$30  * 4'h8;
  \sparse_int8_cascades.front.cascade_0_0  cascade_0_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .rst(rst),
    .sum_1(o)
  );
  \sparse_int8_cascades.front.cascade_0_2  cascade_0_2 (
    .a(\a$7 ),
    .b(\b$9 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$27 )
  );
  \sparse_int8_cascades.front.cascade_0_4  cascade_0_4 (
    .a(\a$13 ),
    .b(\b$15 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$28 )
  );
  \sparse_int8_cascades.front.cascade_0_6  cascade_0_6 (
    .a(\a$19 ),
    .b(\b$21 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$29 )
  );
  \sparse_int8_cascades.front.cascade_1_0  cascade_1_0 (
    .a(\a$32 ),
    .b(\b$34 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$57 )
  );
  \sparse_int8_cascades.front.cascade_1_2  cascade_1_2 (
    .a(\a$38 ),
    .b(\b$40 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$58 )
  );
  \sparse_int8_cascades.front.cascade_1_4  cascade_1_4 (
    .a(\a$44 ),
    .b(\b$46 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$59 )
  );
  \sparse_int8_cascades.front.cascade_1_6  cascade_1_6 (
    .a(\a$50 ),
    .b(\b$52 ),
    .clk(clk),
    .rst(rst),
    .sum_1(\o$60 )
  );
  \sparse_int8_cascades.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$31 ),
    .rst(rst)
  );
  \sparse_int8_cascades.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$56 ),
    .o(\o$61 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$36  = step;
    if (\$2 ) begin
      \$36  = \$3 ;
    end
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$37  = i__valid;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$38  = valid_1;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$39  = valid_2;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$40  = valid_3;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$41  = valid_4;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign valid_5 = valid;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \a$7[0]  = \a$7 [7:0];
  assign \a$7[1]  = \a$7 [15:8];
  assign \b$9[0]  = \b$9 [7:0];
  assign \b$9[1]  = \b$9 [15:8];
  assign \a$13[0]  = \a$13 [7:0];
  assign \a$13[1]  = \a$13 [15:8];
  assign \b$15[0]  = \b$15 [7:0];
  assign \b$15[1]  = \b$15 [15:8];
  assign \a$19[0]  = \a$19 [7:0];
  assign \a$19[1]  = \a$19 [15:8];
  assign \b$21[0]  = \b$21 [7:0];
  assign \b$21[1]  = \b$21 [15:8];
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \i[2]  = i[47:32];
  assign \i[3]  = i[63:48];
  assign \o$30.dots  = \o$30 [35:0];
  assign \o$30.dots[0]  = \o$30 [17:0];
  assign \o$30.dots[1]  = \o$30 [35:18];
  assign \o$30.tag  = \o$30 [69:36];
  assign \o$30.tag.scales  = \o$30 [67:36];
  assign \o$30.tag.scales[0]  = \o$30 [51:36];
  assign \o$30.tag.scales[1]  = \o$30 [67:52];
  assign \o$30.tag.ends_group  = \o$30 [68];
  assign \o$30.tag.ends_row  = \o$30 [69];
  assign \a$32[0]  = \a$32 [7:0];
  assign \a$32[1]  = \a$32 [15:8];
  assign \b$34[0]  = \b$34 [7:0];
  assign \b$34[1]  = \b$34 [15:8];
  assign \a$38[0]  = \a$38 [7:0];
  assign \a$38[1]  = \a$38 [15:8];
  assign \b$40[0]  = \b$40 [7:0];
  assign \b$40[1]  = \b$40 [15:8];
  assign \a$44[0]  = \a$44 [7:0];
  assign \a$44[1]  = \a$44 [15:8];
  assign \b$46[0]  = \b$46 [7:0];
  assign \b$46[1]  = \b$46 [15:8];
  assign \a$50[0]  = \a$50 [7:0];
  assign \a$50[1]  = \a$50 [15:8];
  assign \b$52[0]  = \b$52 [7:0];
  assign \b$52[1]  = \b$52 [15:8];
  assign \i$56[0]  = \i$56 [15:0];
  assign \i$56[1]  = \i$56 [31:16];
  assign \i$56[2]  = \i$56 [47:32];
  assign \i$56[3]  = \i$56 [63:48];
  assign \tag_5.scales  = tag_5[31:0];
  assign \tag_5.scales[0]  = tag_5[15:0];
  assign \tag_5.scales[1]  = tag_5[31:16];
  assign \tag_5.ends_group  = tag_5[32];
  assign \tag_5.ends_row  = tag_5[33];
  assign \i__payload.codes  = i__payload[127:0];
  assign \i__payload.codes[0]  = i__payload[63:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.codes[1]  = i__payload[127:64];
  assign \i__payload.codes[1][0]  = i__payload[71:64];
  assign \i__payload.codes[1][1]  = i__payload[79:72];
  assign \i__payload.codes[1][2]  = i__payload[87:80];
  assign \i__payload.codes[1][3]  = i__payload[95:88];
  assign \i__payload.codes[1][4]  = i__payload[103:96];
  assign \i__payload.codes[1][5]  = i__payload[111:104];
  assign \i__payload.codes[1][6]  = i__payload[119:112];
  assign \i__payload.codes[1][7]  = i__payload[127:120];
  assign \i__payload.x  = i__payload[255:128];
  assign \i__payload.x[0]  = i__payload[135:128];
  assign \i__payload.x[1]  = i__payload[143:136];
  assign \i__payload.x[2]  = i__payload[151:144];
  assign \i__payload.x[3]  = i__payload[159:152];
  assign \i__payload.x[4]  = i__payload[167:160];
  assign \i__payload.x[5]  = i__payload[175:168];
  assign \i__payload.x[6]  = i__payload[183:176];
  assign \i__payload.x[7]  = i__payload[191:184];
  assign \i__payload.x[8]  = i__payload[199:192];
  assign \i__payload.x[9]  = i__payload[207:200];
  assign \i__payload.x[10]  = i__payload[215:208];
  assign \i__payload.x[11]  = i__payload[223:216];
  assign \i__payload.x[12]  = i__payload[231:224];
  assign \i__payload.x[13]  = i__payload[239:232];
  assign \i__payload.x[14]  = i__payload[247:240];
  assign \i__payload.x[15]  = i__payload[255:248];
  assign \i__payload.index  = i__payload[319:256];
  assign \i__payload.index[0]  = i__payload[287:256];
  assign \i__payload.index[0][0]  = i__payload[259:256];
  assign \i__payload.index[0][1]  = i__payload[263:260];
  assign \i__payload.index[0][2]  = i__payload[267:264];
  assign \i__payload.index[0][3]  = i__payload[271:268];
  assign \i__payload.index[0][4]  = i__payload[275:272];
  assign \i__payload.index[0][5]  = i__payload[279:276];
  assign \i__payload.index[0][6]  = i__payload[283:280];
  assign \i__payload.index[0][7]  = i__payload[287:284];
  assign \i__payload.index[1]  = i__payload[319:288];
  assign \i__payload.index[1][0]  = i__payload[291:288];
  assign \i__payload.index[1][1]  = i__payload[295:292];
  assign \i__payload.index[1][2]  = i__payload[299:296];
  assign \i__payload.index[1][3]  = i__payload[303:300];
  assign \i__payload.index[1][4]  = i__payload[307:304];
  assign \i__payload.index[1][5]  = i__payload[311:308];
  assign \i__payload.index[1][6]  = i__payload[315:312];
  assign \i__payload.index[1][7]  = i__payload[319:316];
  assign \i__payload.full  = i__payload[320];
  assign \i__payload.tag  = i__payload[354:321];
  assign \i__payload.tag.scales  = i__payload[352:321];
  assign \i__payload.tag.scales[0]  = i__payload[336:321];
  assign \i__payload.tag.scales[1]  = i__payload[352:337];
  assign \i__payload.tag.ends_group  = i__payload[353];
  assign \i__payload.tag.ends_row  = i__payload[354];
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
  assign \i$56 [63:48] = \o$60 ;
  assign \i$56 [47:32] = \o$59 ;
  assign \i$56 [31:16] = \o$58 ;
  assign \i$56 [15:0] = \o$57 ;
  assign \b$52 [15:8] = x_1_7;
  assign \b$52 [7:0] = x_1_6;
  assign \a$50 [15:8] = w_1_7_1;
  assign \a$50 [7:0] = w_1_6_1;
  assign \b$46 [15:8] = x_1_5;
  assign \b$46 [7:0] = x_1_4;
  assign \a$44 [15:8] = w_1_5_1;
  assign \a$44 [7:0] = w_1_4_1;
  assign \b$40 [15:8] = x_1_3;
  assign \b$40 [7:0] = x_1_2;
  assign \a$38 [15:8] = w_1_3_1;
  assign \a$38 [7:0] = w_1_2_1;
  assign \b$34 [15:8] = x_1_1;
  assign \b$34 [7:0] = x_1_0;
  assign \a$32 [15:8] = w_1_1_1;
  assign \a$32 [7:0] = w_1_0_1;
  assign \o$30 [69:36] = tag_5;
  assign \o$30 [35:18] = \o$61 ;
  assign \o$30 [17:0] = \o$31 ;
  assign i[63:48] = \o$29 ;
  assign i[47:32] = \o$28 ;
  assign i[31:16] = \o$27 ;
  assign i[15:0] = o;
  assign \b$21 [15:8] = x_0_7;
  assign \b$21 [7:0] = x_0_6;
  assign \a$19 [15:8] = w_0_7_1;
  assign \a$19 [7:0] = w_0_6_1;
  assign \b$15 [15:8] = x_0_5;
  assign \b$15 [7:0] = x_0_4;
  assign \a$13 [15:8] = w_0_5_1;
  assign \a$13 [7:0] = w_0_4_1;
  assign \b$9 [15:8] = x_0_3;
  assign \b$9 [7:0] = x_0_2;
  assign \a$7 [15:8] = w_0_3_1;
  assign \a$7 [7:0] = w_0_2_1;
  assign b[15:8] = x_0_1;
  assign b[7:0] = x_0_0;
  assign a[15:8] = w_0_1_1;
  assign a[7:0] = w_0_0_1;
  assign \$1  = i__valid;
endmodule

module \sparse_int8_cascades.front.cascade_0_0 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_0_2 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_0_4 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_0_6 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_1_0 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_1_2 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_1_4 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.cascade_1_6 (rst, a, b, sum_1, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [15:0] b;
  wire [15:0] b;
  output signed [15:0] sum_1;
  reg signed [15:0] sum_1 = 16'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire signed [7:0] \a[0] ;
  wire signed [7:0] \a[1] ;
  reg signed [7:0] a_1_1 = 8'h00;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  reg signed [7:0] b_1_1 = 8'h00;
  (* init = 16'h0000 *)
  wire signed [15:0] o;
  reg signed [15:0] product_0 = 16'h0000;
  reg signed [15:0] product_1 = 16'h0000;
  reg signed [15:0] sum_0 = 16'h0000;
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [15:0];
  assign \$1  = $signed(a[7:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign \$3  = $signed(product_1) + $signed(sum_0);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0;
  always @(posedge clk)
    a_1_1 <= a[15:8];
  assign o = sum_1;
  assign \a[0]  = a[7:0];
  assign \a[1]  = a[15:8];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
endmodule

module \sparse_int8_cascades.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [17:0] o;
  reg signed [17:0] o = 18'h00000;
  input clk;
  wire clk;
  wire [17:0] \$1 ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [15:0] \i[2] ;
  wire signed [15:0] \i[3] ;
  wire signed [16:0] level1_0;
  wire signed [16:0] level1_1;
  (* init = 18'h00000 *)
  wire signed [17:0] level2_0;
  assign level1_0 = $signed(i[15:0]) + $signed(i[31:16]);
  assign level1_1 = $signed(i[47:32]) + $signed(i[63:48]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \i[2]  = i[47:32];
  assign \i[3]  = i[63:48];
endmodule

module \sparse_int8_cascades.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [63:0] i;
  wire [63:0] i;
  output signed [17:0] o;
  reg signed [17:0] o = 18'h00000;
  input clk;
  wire clk;
  wire [17:0] \$1 ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [15:0] \i[2] ;
  wire signed [15:0] \i[3] ;
  wire signed [16:0] level1_0;
  wire signed [16:0] level1_1;
  (* init = 18'h00000 *)
  wire signed [17:0] level2_0;
  assign level1_0 = $signed(i[15:0]) + $signed(i[31:16]);
  assign level1_1 = $signed(i[47:32]) + $signed(i[63:48]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \i[2]  = i[47:32];
  assign \i[3]  = i[63:48];
endmodule

module \sparse_int8_cascades.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [35:0] terms;
  wire [35:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [39:0] sums;
  reg [39:0] sums = 40'h0000000000;
  input clk;
  wire clk;
  wire [19:0] \$1 ;
  wire [20:0] \$2 ;
  wire [19:0] \$3 ;
  wire [20:0] \$4 ;
  reg \$5 ;
  reg [39:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [19:0] \sums[0] ;
  wire signed [19:0] \sums[1] ;
  wire signed [17:0] \terms[0] ;
  wire signed [17:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[35:18]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 20'h00000 : sums[19:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[17:0]);
  assign \$3  = fresh ? 20'h00000 : sums[39:20];
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
      \$6 [19:0] = \$2 [19:0];
      \$6 [39:20] = \$4 [19:0];
    end
    if (rst) begin
      \$6  = 40'h0000000000;
    end
  end
  assign \sums[0]  = sums[19:0];
  assign \sums[1]  = sums[39:20];
  assign \terms[0]  = terms[17:0];
  assign \terms[1]  = terms[35:18];
endmodule

module \sparse_int8_cascades.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \sparse_int8_cascades.row_sums (rst, valid, last, terms, sums, clk);
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

module \sparse_int8_cascades.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [39:0] i;
  wire [39:0] i;
  output [121:0] o;
  reg [121:0] o = 122'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [31:0] \$1 ;
  wire [62:0] \$2 ;
  wire [31:0] \$3 ;
  wire [62:0] \$4 ;
  reg [121:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [19:0] \i[0] ;
  wire signed [19:0] \i[1] ;
  wire signed [60:0] \o[0] ;
  wire signed [60:0] \o[1] ;
  reg signed [31:0] product_0 = 32'd0;
  reg signed [31:0] product_1 = 32'd0;
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
  assign \$1  = $signed(i[19:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[39:20]) * $signed(factors[28:17]);
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
  assign \i[0]  = i[19:0];
  assign \i[1]  = i[39:20];
  assign \o[0]  = o[60:0];
  assign \o[1]  = o[121:61];
endmodule
