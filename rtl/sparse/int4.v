// sparse_int4: kept weights of 16 x 16 blocks, activations by index, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":57,"activation_format":"int8","cascade":null,"credits":4,"group":16,"lanes":4,"max_groups":4,"packed":false,"pe":"sparse","rows":2,"weight_format":"int4","zero_point":false}
// source: cc96beef6c3886799814f6ce2865d192b9f7047cc9990dba194c6e7a42dcba34
// body: d76ab1ef378ea989c27327bbf87137327ca97faa2726482f332936bb0a82931d
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[159:32]  x[place], signed; 8 bits each, index 0 lowest
//   i__payload[191:160]  index[row][lane], place of the activation; not read in a full beat; 4 bits each, index 0 lowest
//   i__payload[192:192]  full
//   i__payload[224:193]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[225:225]  ends_group
//   i__payload[226:226]  ends_row (ends its group too)
//   o__payload[113:0]  sum[row], signed, in units of 2**-24; 57 bits each, index 0 lowest
// Timing: a beat every cycle; a result 11 cycles after the beat that ends its row

module sparse_int4(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [226:0] i__payload;
  wire [226:0] i__payload;
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
  wire [29:0] i;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire [226:0] \i__payload$13 ;
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
  wire [59:0] o;
  wire [113:0] \o$32 ;
  wire signed [56:0] \o$32[0] ;
  wire signed [56:0] \o$32[1] ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
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
  wire [29:0] sums;
  wire [113:0] \sums$36 ;
  wire signed [56:0] \sums$36[0] ;
  wire signed [56:0] \sums$36[1] ;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [25:0] terms;
  wire [113:0] \terms$31 ;
  wire signed [56:0] \terms$31[0] ;
  wire signed [56:0] \terms$31[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[225] | i__payload[226];
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
  assign \$20  = ~ i__payload[226];
  assign \$21  = valid & o[58];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[59:26];
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
  \sparse_int4.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$13 (o),
    .rst(rst),
    .valid(valid)
  );
  \sparse_int4.group_sums  group_sums (
    .clk(clk),
    .last(o[58]),
    .rst(rst),
    .sums(i),
    .terms(o[25:0]),
    .valid(valid)
  );
  \sparse_int4.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \sparse_int4.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \sparse_int4.scaler  scaler (
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
  assign last = o[58];
  assign terms = o[25:0];
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
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[19:16];
  assign \i__payload.codes[1][1]  = i__payload[23:20];
  assign \i__payload.codes[1][2]  = i__payload[27:24];
  assign \i__payload.codes[1][3]  = i__payload[31:28];
  assign \i__payload.x  = i__payload[159:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.x[8]  = i__payload[103:96];
  assign \i__payload.x[9]  = i__payload[111:104];
  assign \i__payload.x[10]  = i__payload[119:112];
  assign \i__payload.x[11]  = i__payload[127:120];
  assign \i__payload.x[12]  = i__payload[135:128];
  assign \i__payload.x[13]  = i__payload[143:136];
  assign \i__payload.x[14]  = i__payload[151:144];
  assign \i__payload.x[15]  = i__payload[159:152];
  assign \i__payload.index  = i__payload[191:160];
  assign \i__payload.index[0]  = i__payload[175:160];
  assign \i__payload.index[0][0]  = i__payload[163:160];
  assign \i__payload.index[0][1]  = i__payload[167:164];
  assign \i__payload.index[0][2]  = i__payload[171:168];
  assign \i__payload.index[0][3]  = i__payload[175:172];
  assign \i__payload.index[1]  = i__payload[191:176];
  assign \i__payload.index[1][0]  = i__payload[179:176];
  assign \i__payload.index[1][1]  = i__payload[183:180];
  assign \i__payload.index[1][2]  = i__payload[187:184];
  assign \i__payload.index[1][3]  = i__payload[191:188];
  assign \i__payload.full  = i__payload[192];
  assign \i__payload.tag  = i__payload[226:193];
  assign \i__payload.tag.scales  = i__payload[224:193];
  assign \i__payload.tag.scales[0]  = i__payload[208:193];
  assign \i__payload.tag.scales[1]  = i__payload[224:209];
  assign \i__payload.tag.ends_group  = i__payload[225];
  assign \i__payload.tag.ends_row  = i__payload[226];
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
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
  assign \i__payload$13.x  = \i__payload$13 [159:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[4]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[5]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[6]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[7]  = \i__payload$13 [95:88];
  assign \i__payload$13.x[8]  = \i__payload$13 [103:96];
  assign \i__payload$13.x[9]  = \i__payload$13 [111:104];
  assign \i__payload$13.x[10]  = \i__payload$13 [119:112];
  assign \i__payload$13.x[11]  = \i__payload$13 [127:120];
  assign \i__payload$13.x[12]  = \i__payload$13 [135:128];
  assign \i__payload$13.x[13]  = \i__payload$13 [143:136];
  assign \i__payload$13.x[14]  = \i__payload$13 [151:144];
  assign \i__payload$13.x[15]  = \i__payload$13 [159:152];
  assign \i__payload$13.index  = \i__payload$13 [191:160];
  assign \i__payload$13.index[0]  = \i__payload$13 [175:160];
  assign \i__payload$13.index[0][0]  = \i__payload$13 [163:160];
  assign \i__payload$13.index[0][1]  = \i__payload$13 [167:164];
  assign \i__payload$13.index[0][2]  = \i__payload$13 [171:168];
  assign \i__payload$13.index[0][3]  = \i__payload$13 [175:172];
  assign \i__payload$13.index[1]  = \i__payload$13 [191:176];
  assign \i__payload$13.index[1][0]  = \i__payload$13 [179:176];
  assign \i__payload$13.index[1][1]  = \i__payload$13 [183:180];
  assign \i__payload$13.index[1][2]  = \i__payload$13 [187:184];
  assign \i__payload$13.index[1][3]  = \i__payload$13 [191:188];
  assign \i__payload$13.full  = \i__payload$13 [192];
  assign \i__payload$13.tag  = \i__payload$13 [226:193];
  assign \i__payload$13.tag.scales  = \i__payload$13 [224:193];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [208:193];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [224:209];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [225];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [226];
  assign \o.dots  = o[25:0];
  assign \o.dots[0]  = o[12:0];
  assign \o.dots[1]  = o[25:13];
  assign \o.tag  = o[59:26];
  assign \o.tag.scales  = o[57:26];
  assign \o.tag.scales[0]  = o[41:26];
  assign \o.tag.scales[1]  = o[57:42];
  assign \o.tag.ends_group  = o[58];
  assign \o.tag.ends_row  = o[59];
  assign \terms[0]  = o[12:0];
  assign \terms[1]  = o[25:13];
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
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \sums[0]  = i[14:0];
  assign \sums[1]  = i[29:15];
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
  assign \i__payload$13 [225] = \$2 ;
  assign { \i__payload$13 [226], \i__payload$13 [224:0] } = { i__payload[226], i__payload[224:0] };
  assign i__ready = admitted;
endmodule

module \sparse_int4.front (rst, i__valid, i__payload, \o$13 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [226:0] i__payload;
  wire [226:0] i__payload;
  output [59:0] \o$13 ;
  wire [59:0] \o$13 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [3:0] \$10 ;
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
  reg [1:0] \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  wire [2:0] \$3 ;
  wire [7:0] \$31 ;
  wire [7:0] \$35 ;
  wire [7:0] \$39 ;
  wire [3:0] \$4 ;
  wire [7:0] \$43 ;
  wire [7:0] \$47 ;
  wire [7:0] \$5 ;
  wire [7:0] \$51 ;
  wire [7:0] \$55 ;
  wire [7:0] \$59 ;
  wire [3:0] \$6 ;
  wire [7:0] \$7 ;
  wire [3:0] \$8 ;
  wire [7:0] \$9 ;
  wire [15:0] a;
  wire [15:0] \a$15 ;
  wire signed [3:0] \a$15[0] ;
  wire signed [3:0] \a$15[1] ;
  wire signed [3:0] \a$15[2] ;
  wire signed [3:0] \a$15[3] ;
  wire signed [3:0] \a[0] ;
  wire signed [3:0] \a[1] ;
  wire signed [3:0] \a[2] ;
  wire signed [3:0] \a[3] ;
  wire [31:0] b;
  wire [31:0] \b$17 ;
  wire signed [7:0] \b$17[0] ;
  wire signed [7:0] \b$17[1] ;
  wire signed [7:0] \b$17[2] ;
  wire signed [7:0] \b$17[3] ;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  wire [12:0] i;
  wire [12:0] \i$25 ;
  wire signed [12:0] \i$25[0] ;
  wire signed [12:0] \i[0] ;
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
  wire signed [12:0] o;
  wire [25:0] \o$13.dots ;
  wire signed [12:0] \o$13.dots[0] ;
  wire signed [12:0] \o$13.dots[1] ;
  wire [33:0] \o$13.tag ;
  wire \o$13.tag.ends_group ;
  wire \o$13.tag.ends_row ;
  wire [31:0] \o$13.tag.scales ;
  wire [15:0] \o$13.tag.scales[0] ;
  wire [15:0] \o$13.tag.scales[1] ;
  wire signed [12:0] \o$14 ;
  wire signed [12:0] \o$26 ;
  wire signed [12:0] \o$27 ;
  reg [1:0] step = 2'h0;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  (* init = 1'h0 *)
  wire valid_6;
  reg signed [3:0] w_0_0_1 = 4'h0;
  reg signed [3:0] w_0_1_1 = 4'h0;
  reg signed [3:0] w_0_2_1 = 4'h0;
  reg signed [3:0] w_0_3_1 = 4'h0;
  reg signed [3:0] w_1_0_1 = 4'h0;
  reg signed [3:0] w_1_1_1 = 4'h0;
  reg signed [3:0] w_1_2_1 = 4'h0;
  reg signed [3:0] w_1_3_1 = 4'h0;
  reg signed [7:0] x_0_0 = 8'h00;
  reg signed [7:0] x_0_1 = 8'h00;
  reg signed [7:0] x_0_2 = 8'h00;
  reg signed [7:0] x_0_3 = 8'h00;
  reg signed [7:0] x_1_0 = 8'h00;
  reg signed [7:0] x_1_1 = 8'h00;
  reg signed [7:0] x_1_2 = 8'h00;
  reg signed [7:0] x_1_3 = 8'h00;
  always @(posedge clk)
    tag_4 <= tag_3;
  always @(posedge clk)
    tag_5 <= tag_4;
  always @(posedge clk)
    tag_6 <= tag_5;
  assign \$2  = \$1  & i__payload[192];
  assign \$3  = step + 1'h1;
  assign \$4  = i__payload[192] ? { step, 2'h0 } : i__payload[163:160];
  assign \$31  = \$4  * 4'h8;
  assign \$5  = i__payload[159:32] >> \$31 ;
  assign \$6  = i__payload[192] ? { step, 2'h1 } : i__payload[167:164];
  assign \$35  = \$6  * 4'h8;
  assign \$7  = i__payload[159:32] >> \$35 ;
  assign \$8  = i__payload[192] ? { step, 2'h2 } : i__payload[171:168];
  assign \$39  = \$8  * 4'h8;
  assign \$9  = i__payload[159:32] >> \$39 ;
  assign \$10  = i__payload[192] ? { step, 2'h3 } : i__payload[175:172];
  assign \$43  = \$10  * 4'h8;
  assign \$11  = i__payload[159:32] >> \$43 ;
  assign \$12  = i__payload[192] ? { step, 2'h0 } : i__payload[179:176];
  assign \$47  = \$12  * 4'h8;
  assign \$13  = i__payload[159:32] >> \$47 ;
  assign \$14  = i__payload[192] ? { step, 2'h1 } : i__payload[183:180];
  assign \$51  = \$14  * 4'h8;
  assign \$15  = i__payload[159:32] >> \$51 ;
  assign \$16  = i__payload[192] ? { step, 2'h2 } : i__payload[187:184];
  assign \$55  = \$16  * 4'h8;
  assign \$17  = i__payload[159:32] >> \$55 ;
  assign \$18  = i__payload[192] ? { step, 2'h3 } : i__payload[191:188];
  assign \$59  = \$18  * 4'h8;
  assign \$19  = i__payload[159:32] >> \$59 ;
  always @(posedge clk)
    step <= \$20 ;
  always @(posedge clk)
    x_0_0 <= \$5 ;
  always @(posedge clk)
    x_0_1 <= \$7 ;
  always @(posedge clk)
    x_0_2 <= \$9 ;
  always @(posedge clk)
    x_0_3 <= \$11 ;
  always @(posedge clk)
    w_0_0_1 <= i__payload[3:0];
  always @(posedge clk)
    w_0_1_1 <= i__payload[7:4];
  always @(posedge clk)
    w_0_2_1 <= i__payload[11:8];
  always @(posedge clk)
    w_0_3_1 <= i__payload[15:12];
  always @(posedge clk)
    x_1_0 <= \$13 ;
  always @(posedge clk)
    x_1_1 <= \$15 ;
  always @(posedge clk)
    x_1_2 <= \$17 ;
  always @(posedge clk)
    x_1_3 <= \$19 ;
  always @(posedge clk)
    w_1_0_1 <= i__payload[19:16];
  always @(posedge clk)
    w_1_1_1 <= i__payload[23:20];
  always @(posedge clk)
    w_1_2_1 <= i__payload[27:24];
  always @(posedge clk)
    w_1_3_1 <= i__payload[31:28];
  always @(posedge clk)
    valid_1 <= \$21 ;
  always @(posedge clk)
    valid_2 <= \$22 ;
  always @(posedge clk)
    valid_3 <= \$23 ;
  always @(posedge clk)
    valid_4 <= \$24 ;
  always @(posedge clk)
    valid_5 <= \$25 ;
  always @(posedge clk)
    valid <= \$26 ;
  always @(posedge clk)
    tag_1 <= i__payload[226:193];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \sparse_int4.front.cascade_0_0  cascade_0_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .rst(rst),
    .sum_3(i)
  );
  \sparse_int4.front.cascade_1_0  cascade_1_0 (
    .a(\a$15 ),
    .b(\b$17 ),
    .clk(clk),
    .rst(rst),
    .sum_3(\i$25 )
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$20  = step;
    if (\$2 ) begin
      \$20  = \$3 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$21  = i__valid;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$22  = valid_1;
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$23  = valid_2;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$24  = valid_3;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$25  = valid_4;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$26  = valid_5;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign o = i;
  assign \o$14  = i;
  assign \o$26  = \i$25 ;
  assign \o$27  = \i$25 ;
  assign valid_6 = valid;
  assign \a[0]  = a[3:0];
  assign \a[1]  = a[7:4];
  assign \a[2]  = a[11:8];
  assign \a[3]  = a[15:12];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
  assign \i[0]  = i;
  assign \o$13.dots  = \o$13 [25:0];
  assign \o$13.dots[0]  = \o$13 [12:0];
  assign \o$13.dots[1]  = \o$13 [25:13];
  assign \o$13.tag  = \o$13 [59:26];
  assign \o$13.tag.scales  = \o$13 [57:26];
  assign \o$13.tag.scales[0]  = \o$13 [41:26];
  assign \o$13.tag.scales[1]  = \o$13 [57:42];
  assign \o$13.tag.ends_group  = \o$13 [58];
  assign \o$13.tag.ends_row  = \o$13 [59];
  assign \a$15[0]  = \a$15 [3:0];
  assign \a$15[1]  = \a$15 [7:4];
  assign \a$15[2]  = \a$15 [11:8];
  assign \a$15[3]  = \a$15 [15:12];
  assign \b$17[0]  = \b$17 [7:0];
  assign \b$17[1]  = \b$17 [15:8];
  assign \b$17[2]  = \b$17 [23:16];
  assign \b$17[3]  = \b$17 [31:24];
  assign \i$25[0]  = \i$25 ;
  assign \tag_6.scales  = tag_6[31:0];
  assign \tag_6.scales[0]  = tag_6[15:0];
  assign \tag_6.scales[1]  = tag_6[31:16];
  assign \tag_6.ends_group  = tag_6[32];
  assign \tag_6.ends_row  = tag_6[33];
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
  assign \i__payload.x  = i__payload[159:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.x[8]  = i__payload[103:96];
  assign \i__payload.x[9]  = i__payload[111:104];
  assign \i__payload.x[10]  = i__payload[119:112];
  assign \i__payload.x[11]  = i__payload[127:120];
  assign \i__payload.x[12]  = i__payload[135:128];
  assign \i__payload.x[13]  = i__payload[143:136];
  assign \i__payload.x[14]  = i__payload[151:144];
  assign \i__payload.x[15]  = i__payload[159:152];
  assign \i__payload.index  = i__payload[191:160];
  assign \i__payload.index[0]  = i__payload[175:160];
  assign \i__payload.index[0][0]  = i__payload[163:160];
  assign \i__payload.index[0][1]  = i__payload[167:164];
  assign \i__payload.index[0][2]  = i__payload[171:168];
  assign \i__payload.index[0][3]  = i__payload[175:172];
  assign \i__payload.index[1]  = i__payload[191:176];
  assign \i__payload.index[1][0]  = i__payload[179:176];
  assign \i__payload.index[1][1]  = i__payload[183:180];
  assign \i__payload.index[1][2]  = i__payload[187:184];
  assign \i__payload.index[1][3]  = i__payload[191:188];
  assign \i__payload.full  = i__payload[192];
  assign \i__payload.tag  = i__payload[226:193];
  assign \i__payload.tag.scales  = i__payload[224:193];
  assign \i__payload.tag.scales[0]  = i__payload[208:193];
  assign \i__payload.tag.scales[1]  = i__payload[224:209];
  assign \i__payload.tag.ends_group  = i__payload[225];
  assign \i__payload.tag.ends_row  = i__payload[226];
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
  assign \b$17 [31:24] = x_1_3;
  assign \b$17 [23:16] = x_1_2;
  assign \b$17 [15:8] = x_1_1;
  assign \b$17 [7:0] = x_1_0;
  assign \a$15 [15:12] = w_1_3_1;
  assign \a$15 [11:8] = w_1_2_1;
  assign \a$15 [7:4] = w_1_1_1;
  assign \a$15 [3:0] = w_1_0_1;
  assign \o$13 [59:26] = tag_6;
  assign \o$13 [25:13] = \i$25 ;
  assign \o$13 [12:0] = i;
  assign b[31:24] = x_0_3;
  assign b[23:16] = x_0_2;
  assign b[15:8] = x_0_1;
  assign b[7:0] = x_0_0;
  assign a[15:12] = w_0_3_1;
  assign a[11:8] = w_0_2_1;
  assign a[7:4] = w_0_1_1;
  assign a[3:0] = w_0_0_1;
  assign \$1  = i__valid;
endmodule

module \sparse_int4.front.cascade_0_0 (rst, a, b, sum_3, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [31:0] b;
  wire [31:0] b;
  output signed [12:0] sum_3;
  reg signed [12:0] sum_3 = 13'h0000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [11:0] \$2 ;
  wire [13:0] \$3 ;
  wire [11:0] \$4 ;
  wire [13:0] \$5 ;
  wire [11:0] \$6 ;
  wire [13:0] \$7 ;
  wire signed [3:0] \a[0] ;
  wire signed [3:0] \a[1] ;
  wire signed [3:0] \a[2] ;
  wire signed [3:0] \a[3] ;
  reg signed [3:0] a_1_1 = 4'h0;
  reg signed [3:0] a_2_1 = 4'h0;
  reg signed [3:0] a_2_2 = 4'h0;
  reg signed [3:0] a_3_1 = 4'h0;
  reg signed [3:0] a_3_2 = 4'h0;
  reg signed [3:0] a_3_3 = 4'h0;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  reg signed [7:0] b_1_1 = 8'h00;
  reg signed [7:0] b_2_1 = 8'h00;
  reg signed [7:0] b_2_2 = 8'h00;
  reg signed [7:0] b_3_1 = 8'h00;
  reg signed [7:0] b_3_2 = 8'h00;
  reg signed [7:0] b_3_3 = 8'h00;
  (* init = 13'h0000 *)
  wire signed [12:0] o;
  reg signed [11:0] product_0 = 12'h000;
  reg signed [11:0] product_1 = 12'h000;
  reg signed [11:0] product_2 = 12'h000;
  reg signed [11:0] product_3 = 12'h000;
  reg signed [12:0] sum_0 = 13'h0000;
  reg signed [12:0] sum_1 = 13'h0000;
  reg signed [12:0] sum_2 = 13'h0000;
  assign \$3  = $signed(product_1) + $signed(sum_0);
  assign \$4  = $signed(a_2_2) * $signed(b_2_2);
  assign \$5  = $signed(product_2) + $signed(sum_1);
  assign \$6  = $signed(a_3_3) * $signed(b_3_3);
  assign \$7  = $signed(product_3) + $signed(sum_2);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= { product_0[11], product_0 };
  always @(posedge clk)
    a_1_1 <= a[7:4];
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [12:0];
  always @(posedge clk)
    a_2_1 <= a[11:8];
  always @(posedge clk)
    a_2_2 <= a_2_1;
  always @(posedge clk)
    b_2_1 <= b[23:16];
  always @(posedge clk)
    b_2_2 <= b_2_1;
  always @(posedge clk)
    product_2 <= \$4 ;
  always @(posedge clk)
    sum_2 <= \$5 [12:0];
  always @(posedge clk)
    a_3_1 <= a[15:12];
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
    sum_3 <= \$7 [12:0];
  assign \$1  = $signed(a[3:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign o = sum_3;
  assign \a[0]  = a[3:0];
  assign \a[1]  = a[7:4];
  assign \a[2]  = a[11:8];
  assign \a[3]  = a[15:12];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
endmodule

module \sparse_int4.front.cascade_1_0 (rst, a, b, sum_3, clk);
  input rst;
  wire rst;
  input [15:0] a;
  wire [15:0] a;
  input [31:0] b;
  wire [31:0] b;
  output signed [12:0] sum_3;
  reg signed [12:0] sum_3 = 13'h0000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [11:0] \$2 ;
  wire [13:0] \$3 ;
  wire [11:0] \$4 ;
  wire [13:0] \$5 ;
  wire [11:0] \$6 ;
  wire [13:0] \$7 ;
  wire signed [3:0] \a[0] ;
  wire signed [3:0] \a[1] ;
  wire signed [3:0] \a[2] ;
  wire signed [3:0] \a[3] ;
  reg signed [3:0] a_1_1 = 4'h0;
  reg signed [3:0] a_2_1 = 4'h0;
  reg signed [3:0] a_2_2 = 4'h0;
  reg signed [3:0] a_3_1 = 4'h0;
  reg signed [3:0] a_3_2 = 4'h0;
  reg signed [3:0] a_3_3 = 4'h0;
  wire signed [7:0] \b[0] ;
  wire signed [7:0] \b[1] ;
  wire signed [7:0] \b[2] ;
  wire signed [7:0] \b[3] ;
  reg signed [7:0] b_1_1 = 8'h00;
  reg signed [7:0] b_2_1 = 8'h00;
  reg signed [7:0] b_2_2 = 8'h00;
  reg signed [7:0] b_3_1 = 8'h00;
  reg signed [7:0] b_3_2 = 8'h00;
  reg signed [7:0] b_3_3 = 8'h00;
  (* init = 13'h0000 *)
  wire signed [12:0] o;
  reg signed [11:0] product_0 = 12'h000;
  reg signed [11:0] product_1 = 12'h000;
  reg signed [11:0] product_2 = 12'h000;
  reg signed [11:0] product_3 = 12'h000;
  reg signed [12:0] sum_0 = 13'h0000;
  reg signed [12:0] sum_1 = 13'h0000;
  reg signed [12:0] sum_2 = 13'h0000;
  assign \$3  = $signed(product_1) + $signed(sum_0);
  assign \$4  = $signed(a_2_2) * $signed(b_2_2);
  assign \$5  = $signed(product_2) + $signed(sum_1);
  assign \$6  = $signed(a_3_3) * $signed(b_3_3);
  assign \$7  = $signed(product_3) + $signed(sum_2);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= { product_0[11], product_0 };
  always @(posedge clk)
    a_1_1 <= a[7:4];
  always @(posedge clk)
    b_1_1 <= b[15:8];
  always @(posedge clk)
    product_1 <= \$2 ;
  always @(posedge clk)
    sum_1 <= \$3 [12:0];
  always @(posedge clk)
    a_2_1 <= a[11:8];
  always @(posedge clk)
    a_2_2 <= a_2_1;
  always @(posedge clk)
    b_2_1 <= b[23:16];
  always @(posedge clk)
    b_2_2 <= b_2_1;
  always @(posedge clk)
    product_2 <= \$4 ;
  always @(posedge clk)
    sum_2 <= \$5 [12:0];
  always @(posedge clk)
    a_3_1 <= a[15:12];
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
    sum_3 <= \$7 [12:0];
  assign \$1  = $signed(a[3:0]) * $signed(b[7:0]);
  assign \$2  = $signed(a_1_1) * $signed(b_1_1);
  assign o = sum_3;
  assign \a[0]  = a[3:0];
  assign \a[1]  = a[7:4];
  assign \a[2]  = a[11:8];
  assign \a[3]  = a[15:12];
  assign \b[0]  = b[7:0];
  assign \b[1]  = b[15:8];
  assign \b[2]  = b[23:16];
  assign \b[3]  = b[31:24];
endmodule

module \sparse_int4.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [29:0] sums;
  reg [29:0] sums = 30'h00000000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire [15:0] \$2 ;
  wire [14:0] \$3 ;
  wire [15:0] \$4 ;
  reg \$5 ;
  reg [29:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[25:13]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 15'h0000 : sums[14:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[12:0]);
  assign \$3  = fresh ? 15'h0000 : sums[29:15];
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
      \$6 [14:0] = \$2 [14:0];
      \$6 [29:15] = \$4 [14:0];
    end
    if (rst) begin
      \$6  = 30'h00000000;
    end
  end
  assign \sums[0]  = sums[14:0];
  assign \sums[1]  = sums[29:15];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \sparse_int4.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \sparse_int4.row_sums (rst, valid, last, terms, sums, clk);
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

module \sparse_int4.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [29:0] i;
  wire [29:0] i;
  output [113:0] o;
  reg [113:0] o = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [26:0] \$1 ;
  wire [57:0] \$2 ;
  wire [26:0] \$3 ;
  wire [57:0] \$4 ;
  reg [113:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [56:0] \o[0] ;
  wire signed [56:0] \o[1] ;
  reg signed [26:0] product_0 = 27'h0000000;
  reg signed [26:0] product_1 = 27'h0000000;
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
  assign \$1  = $signed(i[14:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[29:15]) * $signed(factors[28:17]);
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
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \o[0]  = o[56:0];
  assign \o[1]  = o[113:57];
endmodule
