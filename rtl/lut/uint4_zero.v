// lut_uint4_zero: look up partial sums by bits of weights, 2 rows of 6 lanes, uint4 x int8
//
// spec: {"accumulator":59,"activation_format":"int8","credits":4,"form":"serial","group":12,"inputs":3,"lanes":6,"max_groups":8,"pe":"lut","rows":2,"weight_format":"uint4","zero_point":true}
// source: dc0b0fd447d232b97bb189c1505838d398086cc5e3a85989740ada018c062a9c
// body: 4efa44d2cb9d2a2d8f923f1fc9e6d6ecdfffb7a221ab0a4ace8386950bcfd86f
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[47:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[95:48]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[127:96]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[135:128]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[136:136]  ends_group
//   i__payload[137:137]  ends_row (ends its group too)
//   o__payload[117:0]  sum[row], signed, in units of 2**-24; 59 bits each, index 0 lowest
// Timing: a beat every 4 cycles; a result 14 cycles after the beat that ends its row

module lut_uint4_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [117:0] o__payload;
  wire [117:0] o__payload;
  output o__valid;
  wire o__valid;
  input [137:0] i__payload;
  wire [137:0] i__payload;
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
  reg [2:0] \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  wire [41:0] \$27 ;
  wire [41:0] \$28 ;
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
  wire done;
  wire \done$51 ;
  wire [31:0] dots;
  wire signed [15:0] \dots[0] ;
  wire signed [15:0] \dots[1] ;
  wire earn;
  reg ends_row_1 = 1'h0;
  reg ends_row_2 = 1'h0;
  reg ends_row_3 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_4;
  wire [33:0] factors;
  reg [33:0] \factors$34  = 34'h000000000;
  wire [16:0] \factors$34[0] ;
  wire [4:0] \factors$34[0].shift ;
  wire signed [11:0] \factors$34[0].significand ;
  wire [16:0] \factors$34[1] ;
  wire [4:0] \factors$34[1].shift ;
  wire signed [11:0] \factors$34[1].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  reg [33:0] factors_1 = 34'h000000000;
  wire [16:0] \factors_1[0] ;
  wire [4:0] \factors_1[0].shift ;
  wire signed [11:0] \factors_1[0].significand ;
  wire [16:0] \factors_1[1] ;
  wire [4:0] \factors_1[1].shift ;
  wire signed [11:0] \factors_1[1].significand ;
  (* init = 34'h000000000 *)
  wire [33:0] factors_2;
  wire [16:0] \factors_2[0] ;
  wire [4:0] \factors_2[0].shift ;
  wire signed [11:0] \factors_2[0].significand ;
  wire [16:0] \factors_2[1] ;
  wire [4:0] \factors_2[1].shift ;
  wire signed [11:0] \factors_2[1].significand ;
  wire [31:0] i;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire [137:0] \i__payload$13 ;
  wire [47:0] \i__payload$13.codes ;
  wire [23:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [3:0] \i__payload$13.codes[0][3] ;
  wire [3:0] \i__payload$13.codes[0][4] ;
  wire [3:0] \i__payload$13.codes[0][5] ;
  wire [23:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[1][2] ;
  wire [3:0] \i__payload$13.codes[1][3] ;
  wire [3:0] \i__payload$13.codes[1][4] ;
  wire [3:0] \i__payload$13.codes[1][5] ;
  wire [41:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [3:0] \i__payload$13.tag.zeros[1] ;
  wire [47:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire [117:0] \i__payload$44 ;
  wire signed [58:0] \i__payload$44[0] ;
  wire signed [58:0] \i__payload$44[1] ;
  wire [47:0] \i__payload.codes ;
  wire [23:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [3:0] \i__payload.codes[0][4] ;
  wire [3:0] \i__payload.codes[0][5] ;
  wire [23:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [3:0] \i__payload.codes[1][4] ;
  wire [3:0] \i__payload.codes[1][5] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [47:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  wire \i__valid$42 ;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [83:0] o;
  wire [31:0] \o$33 ;
  wire signed [15:0] \o$33[0] ;
  wire signed [15:0] \o$33[1] ;
  wire [117:0] \o$41 ;
  wire signed [58:0] \o$41[0] ;
  wire signed [58:0] \o$41[1] ;
  wire [29:0] \o.dots ;
  wire signed [14:0] \o.dots[0] ;
  wire signed [14:0] \o.dots[1] ;
  wire signed [11:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  wire [117:0] \o__payload$46 ;
  wire signed [58:0] \o__payload$46[0] ;
  wire signed [58:0] \o__payload$46[1] ;
  wire signed [58:0] \o__payload[0] ;
  wire signed [58:0] \o__payload[1] ;
  wire \o__ready$47 ;
  wire \o__valid$48 ;
  reg scaled_1 = 1'h0;
  reg scaled_2 = 1'h0;
  reg scaled_3 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_4;
  wire spend;
  wire signed [11:0] sum_x;
  wire [31:0] sums;
  wire [11:0] \sums$31 ;
  wire signed [11:0] \sums$31[0] ;
  wire [117:0] \sums$45 ;
  wire signed [58:0] \sums$45[0] ;
  wire signed [58:0] \sums$45[1] ;
  wire signed [15:0] \sums[0] ;
  wire signed [15:0] \sums[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  wire [29:0] terms;
  wire [11:0] \terms$24 ;
  wire signed [11:0] \terms$24[0] ;
  wire [117:0] \terms$40 ;
  wire signed [58:0] \terms$40[0] ;
  wire signed [58:0] \terms$40[1] ;
  wire signed [14:0] \terms[0] ;
  wire signed [14:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [7:0] zeros;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[136] | i__payload[137];
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
  assign \$20  = ~ i__payload[137];
  always @(posedge clk)
    credits <= \$21 ;
  always @(posedge clk)
    in_row <= \$22 ;
  always @(posedge clk)
    tag_1 <= \$28 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$23 ;
  always @(posedge clk)
    scaled_2 <= \$24 ;
  always @(posedge clk)
    scaled_3 <= \$25 ;
  always @(posedge clk)
    \valid$36  <= \$26 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[41];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  \lut_uint4_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$465$0 (\$27 ),
    .rst(rst),
    .tag_3(\$28 ),
    .valid(valid)
  );
  \lut_uint4_zero.group_sums  group_sums (
    .clk(clk),
    .done(\done$51 ),
    .last(\$28 [40]),
    .rst(rst),
    .sums(dots),
    .terms(\$27 [29:0]),
    .valid(valid)
  );
  \lut_uint4_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_uint4_zero.row_sums  row_sums (
    .clk(clk),
    .done(\i__valid$42 ),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \lut_uint4_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \lut_uint4_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$28 [40]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$27 [41:30]),
    .valid(valid)
  );
  \lut_uint4_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[39:32])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$21  = \$19 [2:0];
    if (rst) begin
      \$21  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$22  = in_row;
    if (accept) begin
      \$22  = \$20 ;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = \done$51 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = scaled_1;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$25  = scaled_2;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$26  = scaled_3;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$28 [40];
  assign o = { \$28 , \$27  };
  assign terms = \$27 [29:0];
  assign \valid$22  = valid;
  assign \last$23  = \$28 [40];
  assign \terms$24  = \$27 [41:30];
  assign sums = dots;
  assign zeros = tag_1[39:32];
  assign \sums$31  = sum_x;
  assign \o$33  = i;
  assign factors_2 = \factors$34 ;
  assign scaled_4 = \valid$36 ;
  assign ends_row_4 = \last$38 ;
  assign \o$41  = \terms$40 ;
  assign done = \i__valid$42 ;
  assign \sums$45  = \i__payload$44 ;
  assign \o__payload$46  = o__payload;
  assign \o__ready$47  = o__ready;
  assign \o__valid$48  = o__valid;
  assign \i__payload.codes  = i__payload[47:0];
  assign \i__payload.codes[0]  = i__payload[23:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[0][4]  = i__payload[19:16];
  assign \i__payload.codes[0][5]  = i__payload[23:20];
  assign \i__payload.codes[1]  = i__payload[47:24];
  assign \i__payload.codes[1][0]  = i__payload[27:24];
  assign \i__payload.codes[1][1]  = i__payload[31:28];
  assign \i__payload.codes[1][2]  = i__payload[35:32];
  assign \i__payload.codes[1][3]  = i__payload[39:36];
  assign \i__payload.codes[1][4]  = i__payload[43:40];
  assign \i__payload.codes[1][5]  = i__payload[47:44];
  assign \i__payload.x  = i__payload[95:48];
  assign \i__payload.x[0]  = i__payload[55:48];
  assign \i__payload.x[1]  = i__payload[63:56];
  assign \i__payload.x[2]  = i__payload[71:64];
  assign \i__payload.x[3]  = i__payload[79:72];
  assign \i__payload.x[4]  = i__payload[87:80];
  assign \i__payload.x[5]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[137:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.zeros  = i__payload[135:128];
  assign \i__payload.tag.zeros[0]  = i__payload[131:128];
  assign \i__payload.tag.zeros[1]  = i__payload[135:132];
  assign \i__payload.tag.ends_group  = i__payload[136];
  assign \i__payload.tag.ends_row  = i__payload[137];
  assign \o__payload[0]  = o__payload[58:0];
  assign \o__payload[1]  = o__payload[117:59];
  assign \i__payload$13.codes  = \i__payload$13 [47:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [23:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [19:16];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [23:20];
  assign \i__payload$13.codes[1]  = \i__payload$13 [47:24];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [27:24];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [31:28];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [35:32];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [39:36];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [43:40];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [47:44];
  assign \i__payload$13.x  = \i__payload$13 [95:48];
  assign \i__payload$13.x[0]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[1]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[2]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[3]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[4]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[5]  = \i__payload$13 [95:88];
  assign \i__payload$13.tag  = \i__payload$13 [137:96];
  assign \i__payload$13.tag.scales  = \i__payload$13 [127:96];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [135:128];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [131:128];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [135:132];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [136];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [137];
  assign \o.dots  = \$27 [29:0];
  assign \o.dots[0]  = \$27 [14:0];
  assign \o.dots[1]  = \$27 [29:15];
  assign \o.sum_x  = \$27 [41:30];
  assign \o.tag  = \$28 ;
  assign \o.tag.scales  = \$28 [31:0];
  assign \o.tag.scales[0]  = \$28 [15:0];
  assign \o.tag.scales[1]  = \$28 [31:16];
  assign \o.tag.zeros  = \$28 [39:32];
  assign \o.tag.zeros[0]  = \$28 [35:32];
  assign \o.tag.zeros[1]  = \$28 [39:36];
  assign \o.tag.ends_group  = \$28 [40];
  assign \o.tag.ends_row  = \$28 [41];
  assign \terms[0]  = \$27 [14:0];
  assign \terms[1]  = \$27 [29:15];
  assign \terms$24[0]  = \$27 [41:30];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.zeros  = tag_1[39:32];
  assign \tag_1.zeros[0]  = tag_1[35:32];
  assign \tag_1.zeros[1]  = tag_1[39:36];
  assign \tag_1.ends_group  = tag_1[40];
  assign \tag_1.ends_row  = tag_1[41];
  assign \dots[0]  = dots[15:0];
  assign \dots[1]  = dots[31:16];
  assign \sums[0]  = dots[15:0];
  assign \sums[1]  = dots[31:16];
  assign \zeros[0]  = tag_1[35:32];
  assign \zeros[1]  = tag_1[39:36];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \o$33[0]  = i[15:0];
  assign \o$33[1]  = i[31:16];
  assign \factors$34[0]  = \factors$34 [16:0];
  assign \factors$34[0].significand  = \factors$34 [11:0];
  assign \factors$34[0].shift  = \factors$34 [16:12];
  assign \factors$34[1]  = \factors$34 [33:17];
  assign \factors$34[1].significand  = \factors$34 [28:17];
  assign \factors$34[1].shift  = \factors$34 [33:29];
  assign \factors_2[0]  = \factors$34 [16:0];
  assign \factors_2[0].significand  = \factors$34 [11:0];
  assign \factors_2[0].shift  = \factors$34 [16:12];
  assign \factors_2[1]  = \factors$34 [33:17];
  assign \factors_2[1].significand  = \factors$34 [28:17];
  assign \factors_2[1].shift  = \factors$34 [33:29];
  assign \terms$40[0]  = \terms$40 [58:0];
  assign \terms$40[1]  = \terms$40 [117:59];
  assign \o$41[0]  = \terms$40 [58:0];
  assign \o$41[1]  = \terms$40 [117:59];
  assign \i__payload$44[0]  = \i__payload$44 [58:0];
  assign \i__payload$44[1]  = \i__payload$44 [117:59];
  assign \sums$45[0]  = \i__payload$44 [58:0];
  assign \sums$45[1]  = \i__payload$44 [117:59];
  assign \o__payload$46[0]  = o__payload[58:0];
  assign \o__payload$46[1]  = o__payload[117:59];
  assign \factors_1[0]  = factors_1[16:0];
  assign \factors_1[0].significand  = factors_1[11:0];
  assign \factors_1[0].shift  = factors_1[16:12];
  assign \factors_1[1]  = factors_1[33:17];
  assign \factors_1[1].significand  = factors_1[28:17];
  assign \factors_1[1].shift  = factors_1[33:29];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [136] = \$2 ;
  assign { \i__payload$13 [137], \i__payload$13 [135:0] } = { i__payload[137], i__payload[135:0] };
endmodule

module \lut_uint4_zero.front (rst, i__valid, i__ready, i__payload, \port$465$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [137:0] i__payload;
  wire [137:0] i__payload;
  (* init = 42'h00000000000 *)
  output [41:0] \port$465$0 ;
  wire [41:0] \port$465$0 ;
  output valid;
  reg valid = 1'h0;
  output [41:0] tag_3;
  reg [41:0] tag_3 = 42'h00000000000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$100 ;
  wire [11:0] \$101 ;
  wire [3:0] \$102 ;
  wire [3:0] \$103 ;
  wire [11:0] \$104 ;
  wire [3:0] \$105 ;
  wire [3:0] \$106 ;
  wire [13:0] \$107 ;
  wire [3:0] \$108 ;
  wire [3:0] \$109 ;
  wire [3:0] \$11 ;
  wire [13:0] \$110 ;
  wire [15:0] \$111 ;
  wire [16:0] \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire [3:0] \$116 ;
  wire \$117 ;
  wire [3:0] \$118 ;
  wire [3:0] \$119 ;
  wire \$12 ;
  wire [3:0] \$120 ;
  wire [3:0] \$121 ;
  wire \$122 ;
  wire [3:0] \$123 ;
  wire [3:0] \$124 ;
  wire [3:0] \$125 ;
  wire [3:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [3:0] \$13 ;
  wire [3:0] \$130 ;
  wire [3:0] \$131 ;
  wire [3:0] \$132 ;
  wire [3:0] \$133 ;
  wire \$134 ;
  wire [3:0] \$135 ;
  wire [3:0] \$136 ;
  wire [3:0] \$137 ;
  wire [3:0] \$138 ;
  wire \$139 ;
  wire [3:0] \$14 ;
  wire [3:0] \$140 ;
  wire [3:0] \$141 ;
  wire [3:0] \$142 ;
  wire [3:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire \$146 ;
  wire [3:0] \$147 ;
  wire [3:0] \$148 ;
  wire [3:0] \$149 ;
  wire [3:0] \$15 ;
  wire [3:0] \$150 ;
  wire \$151 ;
  reg [9:0] \$152 ;
  reg [9:0] \$153 ;
  wire [10:0] \$154 ;
  wire [3:0] \$155 ;
  wire [3:0] \$156 ;
  wire [11:0] \$157 ;
  wire [3:0] \$158 ;
  wire [3:0] \$159 ;
  wire [3:0] \$16 ;
  wire [11:0] \$160 ;
  wire [3:0] \$161 ;
  wire [3:0] \$162 ;
  wire [13:0] \$163 ;
  wire [3:0] \$164 ;
  wire [3:0] \$165 ;
  wire [13:0] \$166 ;
  wire [3:0] \$167 ;
  wire [3:0] \$168 ;
  wire [3:0] \$169 ;
  wire \$17 ;
  wire [3:0] \$170 ;
  wire \$171 ;
  wire [3:0] \$172 ;
  wire [3:0] \$173 ;
  wire [3:0] \$174 ;
  wire [3:0] \$175 ;
  wire \$176 ;
  wire [3:0] \$177 ;
  wire [3:0] \$178 ;
  wire [3:0] \$179 ;
  wire \$18 ;
  wire [3:0] \$180 ;
  wire \$181 ;
  wire \$182 ;
  wire \$183 ;
  wire [3:0] \$184 ;
  wire [3:0] \$185 ;
  wire [3:0] \$186 ;
  wire [3:0] \$187 ;
  wire \$188 ;
  wire [3:0] \$189 ;
  wire \$19 ;
  wire [3:0] \$190 ;
  wire [3:0] \$191 ;
  wire [3:0] \$192 ;
  wire \$193 ;
  wire [3:0] \$194 ;
  wire [3:0] \$195 ;
  wire [3:0] \$196 ;
  wire [3:0] \$197 ;
  wire \$198 ;
  wire \$199 ;
  wire [4:0] \$2 ;
  wire [3:0] \$20 ;
  wire \$200 ;
  wire [3:0] \$201 ;
  wire [3:0] \$202 ;
  wire [3:0] \$203 ;
  wire [3:0] \$204 ;
  wire \$205 ;
  reg [9:0] \$206 ;
  reg [9:0] \$207 ;
  wire [10:0] \$208 ;
  wire [3:0] \$209 ;
  wire [3:0] \$21 ;
  wire [3:0] \$210 ;
  wire [11:0] \$211 ;
  wire [3:0] \$212 ;
  wire [3:0] \$213 ;
  wire [11:0] \$214 ;
  wire [3:0] \$215 ;
  wire [3:0] \$216 ;
  wire [13:0] \$217 ;
  wire [3:0] \$218 ;
  wire [3:0] \$219 ;
  wire [3:0] \$22 ;
  wire [13:0] \$220 ;
  wire [15:0] \$221 ;
  wire [16:0] \$222 ;
  wire \$223 ;
  wire \$224 ;
  wire \$225 ;
  wire [4:0] \$226 ;
  wire [4:0] \$227 ;
  wire \$228 ;
  wire [4:0] \$229 ;
  wire [3:0] \$23 ;
  wire [4:0] \$230 ;
  wire \$231 ;
  wire \$232 ;
  wire [8:0] \$233 ;
  wire [8:0] \$234 ;
  wire [9:0] \$235 ;
  wire [8:0] \$236 ;
  wire [10:0] \$237 ;
  wire [8:0] \$238 ;
  wire [9:0] \$239 ;
  wire \$24 ;
  wire [8:0] \$240 ;
  wire [10:0] \$241 ;
  wire [8:0] \$242 ;
  wire [8:0] \$243 ;
  wire [9:0] \$244 ;
  wire [10:0] \$245 ;
  wire [8:0] \$246 ;
  wire [9:0] \$247 ;
  wire [10:0] \$248 ;
  wire \$249 ;
  wire [3:0] \$25 ;
  wire [8:0] \$250 ;
  wire [8:0] \$251 ;
  wire [9:0] \$252 ;
  wire [8:0] \$253 ;
  wire [10:0] \$254 ;
  wire [8:0] \$255 ;
  wire [9:0] \$256 ;
  wire [8:0] \$257 ;
  wire [10:0] \$258 ;
  wire [8:0] \$259 ;
  wire [3:0] \$26 ;
  wire [8:0] \$260 ;
  wire [9:0] \$261 ;
  wire [10:0] \$262 ;
  wire [8:0] \$263 ;
  wire [9:0] \$264 ;
  wire [10:0] \$265 ;
  wire [9:0] \$266 ;
  wire [9:0] \$267 ;
  wire [3:0] \$268 ;
  wire [3:0] \$269 ;
  wire [3:0] \$27 ;
  wire [14:0] \$270 ;
  wire [16:0] \$271 ;
  wire [16:0] \$272 ;
  wire [3:0] \$273 ;
  wire [3:0] \$274 ;
  wire [14:0] \$275 ;
  wire [16:0] \$276 ;
  wire [16:0] \$277 ;
  wire \$278 ;
  reg [41:0] \$279 ;
  wire [3:0] \$28 ;
  reg [41:0] \$280  = 42'h00000000000;
  reg [137:0] \$281 ;
  reg \$282 ;
  reg [3:0] \$283 ;
  reg \$284 ;
  reg [9:0] \$285 ;
  reg [9:0] \$286 ;
  reg [9:0] \$287 ;
  reg [9:0] \$288 ;
  reg [9:0] \$289 ;
  wire \$29 ;
  reg [9:0] \$290 ;
  reg [9:0] \$291 ;
  reg [9:0] \$292 ;
  wire [19:0] \$293 ;
  wire [31:0] \$294 ;
  wire [31:0] \$295 ;
  reg \$296 ;
  reg \$297 ;
  reg \$298 ;
  wire [3:0] \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire [3:0] \$40 ;
  wire \$41 ;
  reg [9:0] \$42 ;
  reg [9:0] \$43 ;
  wire [10:0] \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [11:0] \$47 ;
  wire [3:0] \$48 ;
  wire [3:0] \$49 ;
  wire [3:0] \$5 ;
  wire [11:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire [13:0] \$53 ;
  wire [3:0] \$54 ;
  wire [3:0] \$55 ;
  wire [13:0] \$56 ;
  wire [3:0] \$57 ;
  wire [3:0] \$58 ;
  wire [3:0] \$59 ;
  wire [3:0] \$6 ;
  wire [3:0] \$60 ;
  wire \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire \$66 ;
  wire [3:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire \$7 ;
  wire [3:0] \$70 ;
  wire \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire [3:0] \$74 ;
  wire [3:0] \$75 ;
  wire [3:0] \$76 ;
  wire [3:0] \$77 ;
  wire \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire [3:0] \$82 ;
  wire \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [3:0] \$87 ;
  wire \$88 ;
  wire \$89 ;
  wire [3:0] \$9 ;
  wire \$90 ;
  wire [3:0] \$91 ;
  wire [3:0] \$92 ;
  wire [3:0] \$93 ;
  wire [3:0] \$94 ;
  wire \$95 ;
  reg [9:0] \$96 ;
  reg [9:0] \$97 ;
  wire [10:0] \$98 ;
  wire [3:0] \$99 ;
  reg signed [15:0] before_0 = 16'h0000;
  reg signed [15:0] before_1 = 16'h0000;
  reg busy = 1'h0;
  wire \final ;
  reg first_0_1 = 1'h0;
  reg first_0_2 = 1'h0;
  reg first_1_1 = 1'h0;
  reg first_1_2 = 1'h0;
  wire signed [10:0] found_0_0;
  wire signed [10:0] found_0_1;
  wire signed [10:0] found_1_0;
  wire signed [10:0] found_1_1;
  reg [137:0] held = 138'h00000000000000000000000000000000000;
  wire [47:0] \held.codes ;
  wire [23:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [3:0] \held.codes[0][2] ;
  wire [3:0] \held.codes[0][3] ;
  wire [3:0] \held.codes[0][4] ;
  wire [3:0] \held.codes[0][5] ;
  wire [23:0] \held.codes[1] ;
  wire [3:0] \held.codes[1][0] ;
  wire [3:0] \held.codes[1][1] ;
  wire [3:0] \held.codes[1][2] ;
  wire [3:0] \held.codes[1][3] ;
  wire [3:0] \held.codes[1][4] ;
  wire [3:0] \held.codes[1][5] ;
  wire [41:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [7:0] \held.tag.zeros ;
  wire [3:0] \held.tag.zeros[0] ;
  wire [3:0] \held.tag.zeros[1] ;
  wire [47:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  wire signed [7:0] \held.x[4] ;
  wire signed [7:0] \held.x[5] ;
  reg [19:0] i = 20'h00000;
  reg [31:0] \i$23  = 32'd0;
  wire signed [15:0] \i$23[0] ;
  wire signed [15:0] \i$23[1] ;
  reg [31:0] \i$35  = 32'd0;
  wire signed [15:0] \i$35[0] ;
  wire signed [15:0] \i$35[1] ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire [47:0] \i__payload.codes ;
  wire [23:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [3:0] \i__payload.codes[0][4] ;
  wire [3:0] \i__payload.codes[0][5] ;
  wire [23:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [3:0] \i__payload.codes[1][4] ;
  wire [3:0] \i__payload.codes[1][5] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [47:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire [1:0] index_0_0;
  wire [1:0] index_0_1;
  wire [1:0] index_1_0;
  wire [1:0] index_1_1;
  reg [3:0] left = 4'h0;
  reg more = 1'h0;
  wire signed [15:0] o;
  wire signed [15:0] \o$40 ;
  wire [83:0] \o$44 ;
  wire [29:0] \o$44.dots ;
  wire signed [14:0] \o$44.dots[0] ;
  wire signed [14:0] \o$44.dots[1] ;
  wire signed [11:0] \o$44.sum_x ;
  wire [41:0] \o$44.tag ;
  wire \o$44.tag.ends_group ;
  wire \o$44.tag.ends_row ;
  wire [31:0] \o$44.tag.scales ;
  wire [15:0] \o$44.tag.scales[0] ;
  wire [15:0] \o$44.tag.scales[1] ;
  wire [7:0] \o$44.tag.zeros ;
  wire [3:0] \o$44.tag.zeros[0] ;
  wire [3:0] \o$44.tag.zeros[1] ;
  wire signed [10:0] \o$52 ;
  reg signed [15:0] placed_0_0;
  reg signed [15:0] placed_0_1;
  reg signed [15:0] placed_1_0;
  reg signed [15:0] placed_1_1;
  wire [3:0] rest;
  (* init = 32'd0 *)
  wire [31:0] sums_0;
  wire signed [15:0] \sums_0[0] ;
  wire signed [15:0] \sums_0[1] ;
  (* init = 32'd0 *)
  wire [31:0] sums_1;
  wire signed [15:0] \sums_1[0] ;
  wire signed [15:0] \sums_1[1] ;
  (* init = 20'h00000 *)
  wire [19:0] sums_x;
  wire signed [9:0] \sums_x[0] ;
  wire signed [9:0] \sums_x[1] ;
  reg signed [9:0] table_0_0 = 10'h000;
  reg signed [9:0] table_0_1 = 10'h000;
  reg signed [9:0] table_0_2 = 10'h000;
  reg signed [9:0] table_0_3 = 10'h000;
  reg signed [9:0] table_1_0 = 10'h000;
  reg signed [9:0] table_1_1 = 10'h000;
  reg signed [9:0] table_1_2 = 10'h000;
  reg signed [9:0] table_1_3 = 10'h000;
  wire [41:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [31:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [15:0] \tag.scales[1] ;
  wire [7:0] \tag.zeros ;
  wire [3:0] \tag.zeros[0] ;
  wire [3:0] \tag.zeros[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  reg [41:0] tag_2 = 42'h00000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  wire [7:0] \tag_2.zeros ;
  wire [3:0] \tag_2.zeros[0] ;
  wire [3:0] \tag_2.zeros[1] ;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  wire [7:0] \tag_3.zeros ;
  wire [3:0] \tag_3.zeros[0] ;
  wire [3:0] \tag_3.zeros[1] ;
  wire signed [15:0] total_0;
  wire signed [15:0] total_1;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire [3:0] wanted;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign \$4  = ~ \$2 [3:0];
  assign \$5  = left & \$4 ;
  assign \$6  = \$3  & \$5 ;
  assign \$7  = | \$6 ;
  assign \$9  = ~ \$2 [3:0];
  assign \$10  = left & \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = | \$11 ;
  assign \$14  = ~ \$2 [3:0];
  assign \$15  = left & \$14 ;
  assign \$16  = \$13  & \$15 ;
  assign \$17  = | \$16 ;
  assign \$18  = ~ \$17 ;
  assign \$19  = \$7  ? \$12  : \$18 ;
  assign \$21  = ~ \$2 [3:0];
  assign \$22  = left & \$21 ;
  assign \$23  = \$20  & \$22 ;
  assign \$24  = | \$23 ;
  assign \$26  = ~ \$2 [3:0];
  assign \$27  = left & \$26 ;
  assign \$28  = \$25  & \$27 ;
  assign \$29  = | \$28 ;
  assign \$31  = ~ \$2 [3:0];
  assign \$32  = left & \$31 ;
  assign \$33  = \$30  & \$32 ;
  assign \$34  = | \$33 ;
  assign \$35  = ~ \$34 ;
  assign \$36  = \$24  ? \$29  : \$35 ;
  assign \$38  = ~ \$2 [3:0];
  assign \$39  = left & \$38 ;
  assign \$40  = \$37  & \$39 ;
  assign \$41  = | \$40 ;
  assign \$44  = - $signed(\$43 );
  assign found_0_0 = \$41  ? { \$42 [9], \$42  } : \$44 ;
  assign \$45  = ~ \$2 [3:0];
  assign \$46  = left & \$45 ;
  assign \$48  = ~ \$2 [3:0];
  assign \$49  = left & \$48 ;
  assign \$51  = ~ \$2 [3:0];
  assign \$52  = left & \$51 ;
  assign \$54  = ~ \$2 [3:0];
  assign \$55  = left & \$54 ;
  assign \$58  = ~ \$2 [3:0];
  assign \$59  = left & \$58 ;
  assign \$60  = \$57  & \$59 ;
  assign \$61  = | \$60 ;
  assign \$63  = ~ \$2 [3:0];
  assign \$64  = left & \$63 ;
  assign \$65  = \$62  & \$64 ;
  assign \$66  = | \$65 ;
  assign \$68  = ~ \$2 [3:0];
  assign \$69  = left & \$68 ;
  assign \$70  = \$67  & \$69 ;
  assign \$71  = | \$70 ;
  assign \$72  = ~ \$71 ;
  assign \$73  = \$61  ? \$66  : \$72 ;
  assign \$75  = ~ \$2 [3:0];
  assign \$76  = left & \$75 ;
  assign \$77  = \$74  & \$76 ;
  assign \$78  = | \$77 ;
  assign \$80  = ~ \$2 [3:0];
  assign \$81  = left & \$80 ;
  assign \$82  = \$79  & \$81 ;
  assign \$83  = | \$82 ;
  assign \$85  = ~ \$2 [3:0];
  assign \$86  = left & \$85 ;
  assign \$87  = \$84  & \$86 ;
  assign \$88  = | \$87 ;
  assign \$89  = ~ \$88 ;
  assign \$90  = \$78  ? \$83  : \$89 ;
  assign \$92  = ~ \$2 [3:0];
  assign \$93  = left & \$92 ;
  assign \$94  = \$91  & \$93 ;
  assign \$95  = | \$94 ;
  assign \$98  = - $signed(\$97 );
  assign found_0_1 = \$95  ? { \$96 [9], \$96  } : \$98 ;
  assign \$99  = ~ \$2 [3:0];
  assign \$100  = left & \$99 ;
  assign \$102  = ~ \$2 [3:0];
  assign \$103  = left & \$102 ;
  assign \$105  = ~ \$2 [3:0];
  assign \$106  = left & \$105 ;
  assign \$108  = ~ \$2 [3:0];
  assign \$109  = left & \$108 ;
  assign \$111  = first_0_2 ? 16'h0000 : before_0;
  assign \$112  = $signed(\$111 ) + $signed(o);
  assign \$114  = ~ \$2 [3:0];
  assign \$115  = left & \$114 ;
  assign \$116  = \$113  & \$115 ;
  assign \$117  = | \$116 ;
  assign \$119  = ~ \$2 [3:0];
  assign \$120  = left & \$119 ;
  assign \$121  = \$118  & \$120 ;
  assign \$122  = | \$121 ;
  assign \$124  = ~ \$2 [3:0];
  assign \$125  = left & \$124 ;
  assign \$126  = \$123  & \$125 ;
  assign \$127  = | \$126 ;
  assign \$128  = ~ \$127 ;
  assign \$129  = \$117  ? \$122  : \$128 ;
  assign \$131  = ~ \$2 [3:0];
  assign \$132  = left & \$131 ;
  assign \$133  = \$130  & \$132 ;
  assign \$134  = | \$133 ;
  assign \$136  = ~ \$2 [3:0];
  assign \$137  = left & \$136 ;
  assign \$138  = \$135  & \$137 ;
  assign \$139  = | \$138 ;
  assign \$141  = ~ \$2 [3:0];
  assign \$142  = left & \$141 ;
  assign \$143  = \$140  & \$142 ;
  assign \$144  = | \$143 ;
  assign \$145  = ~ \$144 ;
  assign \$146  = \$134  ? \$139  : \$145 ;
  assign \$148  = ~ \$2 [3:0];
  assign \$149  = left & \$148 ;
  assign \$150  = \$147  & \$149 ;
  assign \$151  = | \$150 ;
  assign \$154  = - $signed(\$153 );
  assign found_1_0 = \$151  ? { \$152 [9], \$152  } : \$154 ;
  assign \$155  = ~ \$2 [3:0];
  assign \$156  = left & \$155 ;
  assign \$158  = ~ \$2 [3:0];
  assign \$159  = left & \$158 ;
  assign \$161  = ~ \$2 [3:0];
  assign \$162  = left & \$161 ;
  assign \$164  = ~ \$2 [3:0];
  assign \$165  = left & \$164 ;
  assign \$168  = ~ \$2 [3:0];
  assign \$169  = left & \$168 ;
  assign \$170  = \$167  & \$169 ;
  assign \$171  = | \$170 ;
  assign \$173  = ~ \$2 [3:0];
  assign \$174  = left & \$173 ;
  assign \$175  = \$172  & \$174 ;
  assign \$176  = | \$175 ;
  assign \$178  = ~ \$2 [3:0];
  assign \$179  = left & \$178 ;
  assign \$180  = \$177  & \$179 ;
  assign \$181  = | \$180 ;
  assign \$182  = ~ \$181 ;
  assign \$183  = \$171  ? \$176  : \$182 ;
  assign \$185  = ~ \$2 [3:0];
  assign \$186  = left & \$185 ;
  assign \$187  = \$184  & \$186 ;
  assign \$188  = | \$187 ;
  assign \$190  = ~ \$2 [3:0];
  assign \$191  = left & \$190 ;
  assign \$192  = \$189  & \$191 ;
  assign \$193  = | \$192 ;
  assign \$195  = ~ \$2 [3:0];
  assign \$196  = left & \$195 ;
  assign \$197  = \$194  & \$196 ;
  assign \$198  = | \$197 ;
  assign \$199  = ~ \$198 ;
  assign \$200  = \$188  ? \$193  : \$199 ;
  assign \$202  = ~ \$2 [3:0];
  assign \$203  = left & \$202 ;
  assign \$204  = \$201  & \$203 ;
  assign \$205  = | \$204 ;
  assign \$208  = - $signed(\$207 );
  assign found_1_1 = \$205  ? { \$206 [9], \$206  } : \$208 ;
  assign \$209  = ~ \$2 [3:0];
  assign \$210  = left & \$209 ;
  assign \$212  = ~ \$2 [3:0];
  assign \$213  = left & \$212 ;
  assign \$215  = ~ \$2 [3:0];
  assign \$216  = left & \$215 ;
  assign \$218  = ~ \$2 [3:0];
  assign \$219  = left & \$218 ;
  assign \$221  = first_1_2 ? 16'h0000 : before_1;
  assign \$222  = $signed(\$221 ) + $signed(\o$40 );
  assign \$223  = held[136] & \final ;
  assign \$224  = held[137] & \final ;
  assign \$225  = i__valid & i__ready;
  assign \$229  = \$2 [3:0] - 1'h1;
  assign \$230  = { 1'h0, \$2 [3:0] } & \$229 ;
  assign \$231  = | \$230 ;
  assign \$232  = i__valid & i__ready;
  assign \$233  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$234  = - $signed(i__payload[63:56]);
  assign \$235  = $signed(\$233 ) + $signed(\$234 );
  assign \$236  = - $signed(i__payload[71:64]);
  assign \$237  = $signed(\$235 ) + $signed(\$236 );
  assign \$238  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$239  = $signed(\$238 ) + $signed(i__payload[63:56]);
  assign \$240  = - $signed(i__payload[71:64]);
  assign \$241  = $signed(\$239 ) + $signed(\$240 );
  assign \$242  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$243  = - $signed(i__payload[63:56]);
  assign \$244  = $signed(\$242 ) + $signed(\$243 );
  assign \$245  = $signed(\$244 ) + $signed(i__payload[71:64]);
  assign \$246  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$247  = $signed(\$246 ) + $signed(i__payload[63:56]);
  assign \$248  = $signed(\$247 ) + $signed(i__payload[71:64]);
  assign \$249  = i__valid & i__ready;
  assign \$250  = $signed(1'h0) + $signed(i__payload[79:72]);
  assign \$251  = - $signed(i__payload[87:80]);
  assign \$252  = $signed(\$250 ) + $signed(\$251 );
  assign \$253  = - $signed(i__payload[95:88]);
  assign \$254  = $signed(\$252 ) + $signed(\$253 );
  assign \$255  = $signed(1'h0) + $signed(i__payload[79:72]);
  assign \$256  = $signed(\$255 ) + $signed(i__payload[87:80]);
  assign \$257  = - $signed(i__payload[95:88]);
  assign \$258  = $signed(\$256 ) + $signed(\$257 );
  assign \$259  = $signed(1'h0) + $signed(i__payload[79:72]);
  assign \$260  = - $signed(i__payload[87:80]);
  assign \$261  = $signed(\$259 ) + $signed(\$260 );
  assign \$262  = $signed(\$261 ) + $signed(i__payload[95:88]);
  assign \$263  = $signed(1'h0) + $signed(i__payload[79:72]);
  assign \$264  = $signed(\$263 ) + $signed(i__payload[87:80]);
  assign \$265  = $signed(\$264 ) + $signed(i__payload[95:88]);
  assign \$266  = more ? 10'h000 : table_0_3;
  assign \$267  = more ? 10'h000 : table_1_3;
  assign \$268  = ~ \$2 [3:0];
  assign \$269  = left & \$268 ;
  assign \$270  = $signed(5'h0f) * $signed(\o$52 );
  assign \$271  = $signed(\$112 [15:0]) + $signed(\$270 );
  assign \$273  = ~ \$2 [3:0];
  assign \$274  = left & \$273 ;
  assign \$275  = $signed(5'h0f) * $signed(\o$52 );
  assign \$276  = $signed(\$222 [15:0]) + $signed(\$275 );
  assign \$278  = busy & \final ;
  always @(posedge clk)
    \$280  <= \$279 ;
  always @(posedge clk)
    held <= \$281 ;
  always @(posedge clk)
    busy <= \$282 ;
  always @(posedge clk)
    left <= \$283 ;
  always @(posedge clk)
    more <= \$284 ;
  always @(posedge clk)
    table_0_0 <= \$285 ;
  always @(posedge clk)
    table_0_1 <= \$286 ;
  always @(posedge clk)
    table_0_2 <= \$287 ;
  always @(posedge clk)
    table_0_3 <= \$288 ;
  always @(posedge clk)
    table_1_0 <= \$289 ;
  always @(posedge clk)
    table_1_1 <= \$290 ;
  always @(posedge clk)
    table_1_2 <= \$291 ;
  always @(posedge clk)
    table_1_3 <= \$292 ;
  always @(posedge clk)
    i <= \$293 ;
  always @(posedge clk)
    \i$23  <= \$294 ;
  always @(posedge clk)
    first_0_1 <= \$269 [0];
  always @(posedge clk)
    first_0_2 <= first_0_1;
  always @(posedge clk)
    before_0 <= \$112 [15:0];
  always @(posedge clk)
    \i$35  <= \$295 ;
  always @(posedge clk)
    first_1_1 <= \$274 [0];
  always @(posedge clk)
    first_1_2 <= first_1_1;
  always @(posedge clk)
    before_1 <= \$222 [15:0];
  always @(posedge clk)
    valid_1 <= \$296 ;
  always @(posedge clk)
    valid_2 <= \$297 ;
  always @(posedge clk)
    valid <= \$298 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \lut_uint4_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(\i$23 ),
    .o(o),
    .rst(rst)
  );
  \lut_uint4_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$35 ),
    .o(\o$40 ),
    .rst(rst)
  );
  \lut_uint4_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .o(\o$52 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$19  })
      2'h0:
          \$42  = table_0_0;
      2'h1:
          \$42  = table_0_1;
      2'h2:
          \$42  = table_0_2;
      2'h3:
          \$42  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$19  })
      2'h0:
          \$43  = table_0_0;
      2'h1:
          \$43  = table_0_1;
      2'h2:
          \$43  = table_0_2;
      2'h3:
          \$43  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$90 , \$73  })
      2'h0:
          \$96  = table_1_0;
      2'h1:
          \$96  = table_1_1;
      2'h2:
          \$96  = table_1_2;
      2'h3:
          \$96  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$90 , \$73  })
      2'h0:
          \$97  = table_1_0;
      2'h1:
          \$97  = table_1_1;
      2'h2:
          \$97  = table_1_2;
      2'h3:
          \$97  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$146 , \$129  })
      2'h0:
          \$152  = table_0_0;
      2'h1:
          \$152  = table_0_1;
      2'h2:
          \$152  = table_0_2;
      2'h3:
          \$152  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$146 , \$129  })
      2'h0:
          \$153  = table_0_0;
      2'h1:
          \$153  = table_0_1;
      2'h2:
          \$153  = table_0_2;
      2'h3:
          \$153  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$200 , \$183  })
      2'h0:
          \$206  = table_1_0;
      2'h1:
          \$206  = table_1_1;
      2'h2:
          \$206  = table_1_2;
      2'h3:
          \$206  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$200 , \$183  })
      2'h0:
          \$207  = table_1_0;
      2'h1:
          \$207  = table_1_1;
      2'h2:
          \$207  = table_1_2;
      2'h3:
          \$207  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_0 = 16'h0000;
    if (\$46 [0]) begin
      placed_0_0 = { \$47 [11], \$47 [11], \$47 [11], \$47 [11], \$47  };
    end
    if (\$49 [1]) begin
      placed_0_0 = { \$50 [11], \$50 [11], \$50 [11], \$50 [11], \$50  };
    end
    if (\$52 [2]) begin
      placed_0_0 = { \$53 [13], \$53 [13], \$53  };
    end
    if (\$55 [3]) begin
      placed_0_0 = { \$56 [13], \$56 [13], \$56  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_1 = 16'h0000;
    if (\$100 [0]) begin
      placed_0_1 = { \$101 [11], \$101 [11], \$101 [11], \$101 [11], \$101  };
    end
    if (\$103 [1]) begin
      placed_0_1 = { \$104 [11], \$104 [11], \$104 [11], \$104 [11], \$104  };
    end
    if (\$106 [2]) begin
      placed_0_1 = { \$107 [13], \$107 [13], \$107  };
    end
    if (\$109 [3]) begin
      placed_0_1 = { \$110 [13], \$110 [13], \$110  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_0 = 16'h0000;
    if (\$156 [0]) begin
      placed_1_0 = { \$157 [11], \$157 [11], \$157 [11], \$157 [11], \$157  };
    end
    if (\$159 [1]) begin
      placed_1_0 = { \$160 [11], \$160 [11], \$160 [11], \$160 [11], \$160  };
    end
    if (\$162 [2]) begin
      placed_1_0 = { \$163 [13], \$163 [13], \$163  };
    end
    if (\$165 [3]) begin
      placed_1_0 = { \$166 [13], \$166 [13], \$166  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_1 = 16'h0000;
    if (\$210 [0]) begin
      placed_1_1 = { \$211 [11], \$211 [11], \$211 [11], \$211 [11], \$211  };
    end
    if (\$213 [1]) begin
      placed_1_1 = { \$214 [11], \$214 [11], \$214 [11], \$214 [11], \$214  };
    end
    if (\$216 [2]) begin
      placed_1_1 = { \$217 [13], \$217 [13], \$217  };
    end
    if (\$219 [3]) begin
      placed_1_1 = { \$220 [13], \$220 [13], \$220  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$279 [14:0] = \$272 [14:0];
    \$279 [29:15] = \$277 [14:0];
    \$279 [41:30] = { \o$52 [10], \o$52  };
    if (rst) begin
      \$279  = 42'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$281  = held;
    if (\$225 ) begin
      \$281  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$225 ) begin
      \$282  = 1'h1;
    end else begin
      \$282  = more;
    end
    if (rst) begin
      \$282  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$225 ) begin
      \$283  = wanted;
    end else begin
      \$283  = \$2 [3:0];
    end
    if (rst) begin
      \$283  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$225 ) begin
      \$284  = \$228 ;
    end else begin
      \$284  = \$231 ;
    end
    if (rst) begin
      \$284  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$285  = table_0_0;
    if (\$232 ) begin
      \$285  = \$237 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$286  = table_0_1;
    if (\$232 ) begin
      \$286  = \$241 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$287  = table_0_2;
    if (\$232 ) begin
      \$287  = \$245 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$288  = table_0_3;
    if (\$232 ) begin
      \$288  = \$248 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$289  = table_1_0;
    if (\$249 ) begin
      \$289  = \$254 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$290  = table_1_1;
    if (\$249 ) begin
      \$290  = \$258 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$291  = table_1_2;
    if (\$249 ) begin
      \$291  = \$262 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$292  = table_1_3;
    if (\$249 ) begin
      \$292  = \$265 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$296  = \$278 ;
    if (rst) begin
      \$296  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$297  = valid_1;
    if (rst) begin
      \$297  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$298  = valid_2;
    if (rst) begin
      \$298  = 1'h0;
    end
  end
  assign rest = \$2 [3:0];
  assign sums_x = i;
  assign index_0_0 = { \$36 , \$19  };
  assign index_0_1 = { \$90 , \$73  };
  assign sums_0 = \i$23 ;
  assign total_0 = \$112 [15:0];
  assign index_1_0 = { \$146 , \$129  };
  assign index_1_1 = { \$200 , \$183  };
  assign sums_1 = \i$35 ;
  assign total_1 = \$222 [15:0];
  assign valid_3 = valid;
  assign \o$44  = { tag_3, \$280  };
  assign \port$465$0  = \$280 ;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \sums_x[0]  = i[9:0];
  assign \sums_x[1]  = i[19:10];
  assign \held.codes  = held[47:0];
  assign \held.codes[0]  = held[23:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.codes[0][2]  = held[11:8];
  assign \held.codes[0][3]  = held[15:12];
  assign \held.codes[0][4]  = held[19:16];
  assign \held.codes[0][5]  = held[23:20];
  assign \held.codes[1]  = held[47:24];
  assign \held.codes[1][0]  = held[27:24];
  assign \held.codes[1][1]  = held[31:28];
  assign \held.codes[1][2]  = held[35:32];
  assign \held.codes[1][3]  = held[39:36];
  assign \held.codes[1][4]  = held[43:40];
  assign \held.codes[1][5]  = held[47:44];
  assign \held.x  = held[95:48];
  assign \held.x[0]  = held[55:48];
  assign \held.x[1]  = held[63:56];
  assign \held.x[2]  = held[71:64];
  assign \held.x[3]  = held[79:72];
  assign \held.x[4]  = held[87:80];
  assign \held.x[5]  = held[95:88];
  assign \held.tag  = held[137:96];
  assign \held.tag.scales  = held[127:96];
  assign \held.tag.scales[0]  = held[111:96];
  assign \held.tag.scales[1]  = held[127:112];
  assign \held.tag.zeros  = held[135:128];
  assign \held.tag.zeros[0]  = held[131:128];
  assign \held.tag.zeros[1]  = held[135:132];
  assign \held.tag.ends_group  = held[136];
  assign \held.tag.ends_row  = held[137];
  assign \i$23[0]  = \i$23 [15:0];
  assign \i$23[1]  = \i$23 [31:16];
  assign \sums_0[0]  = \i$23 [15:0];
  assign \sums_0[1]  = \i$23 [31:16];
  assign \i$35[0]  = \i$35 [15:0];
  assign \i$35[1]  = \i$35 [31:16];
  assign \sums_1[0]  = \i$35 [15:0];
  assign \sums_1[1]  = \i$35 [31:16];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.zeros  = tag[39:32];
  assign \tag.zeros[0]  = tag[35:32];
  assign \tag.zeros[1]  = tag[39:36];
  assign \tag.ends_group  = tag[40];
  assign \tag.ends_row  = tag[41];
  assign \o$44.dots  = \$280 [29:0];
  assign \o$44.dots[0]  = \$280 [14:0];
  assign \o$44.dots[1]  = \$280 [29:15];
  assign \o$44.sum_x  = \$280 [41:30];
  assign \o$44.tag  = tag_3;
  assign \o$44.tag.scales  = tag_3[31:0];
  assign \o$44.tag.scales[0]  = tag_3[15:0];
  assign \o$44.tag.scales[1]  = tag_3[31:16];
  assign \o$44.tag.zeros  = tag_3[39:32];
  assign \o$44.tag.zeros[0]  = tag_3[35:32];
  assign \o$44.tag.zeros[1]  = tag_3[39:36];
  assign \o$44.tag.ends_group  = tag_3[40];
  assign \o$44.tag.ends_row  = tag_3[41];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.zeros  = tag_3[39:32];
  assign \tag_3.zeros[0]  = tag_3[35:32];
  assign \tag_3.zeros[1]  = tag_3[39:36];
  assign \tag_3.ends_group  = tag_3[40];
  assign \tag_3.ends_row  = tag_3[41];
  assign \i__payload.codes  = i__payload[47:0];
  assign \i__payload.codes[0]  = i__payload[23:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[0][4]  = i__payload[19:16];
  assign \i__payload.codes[0][5]  = i__payload[23:20];
  assign \i__payload.codes[1]  = i__payload[47:24];
  assign \i__payload.codes[1][0]  = i__payload[27:24];
  assign \i__payload.codes[1][1]  = i__payload[31:28];
  assign \i__payload.codes[1][2]  = i__payload[35:32];
  assign \i__payload.codes[1][3]  = i__payload[39:36];
  assign \i__payload.codes[1][4]  = i__payload[43:40];
  assign \i__payload.codes[1][5]  = i__payload[47:44];
  assign \i__payload.x  = i__payload[95:48];
  assign \i__payload.x[0]  = i__payload[55:48];
  assign \i__payload.x[1]  = i__payload[63:56];
  assign \i__payload.x[2]  = i__payload[71:64];
  assign \i__payload.x[3]  = i__payload[79:72];
  assign \i__payload.x[4]  = i__payload[87:80];
  assign \i__payload.x[5]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[137:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.zeros  = i__payload[135:128];
  assign \i__payload.tag.zeros[0]  = i__payload[131:128];
  assign \i__payload.tag.zeros[1]  = i__payload[135:132];
  assign \i__payload.tag.ends_group  = i__payload[136];
  assign \i__payload.tag.ends_row  = i__payload[137];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.zeros  = tag_1[39:32];
  assign \tag_1.zeros[0]  = tag_1[35:32];
  assign \tag_1.zeros[1]  = tag_1[39:36];
  assign \tag_1.ends_group  = tag_1[40];
  assign \tag_1.ends_row  = tag_1[41];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.zeros  = tag_2[39:32];
  assign \tag_2.zeros[0]  = tag_2[35:32];
  assign \tag_2.zeros[1]  = tag_2[39:36];
  assign \tag_2.ends_group  = tag_2[40];
  assign \tag_2.ends_row  = tag_2[41];
  assign \$295 [31:16] = placed_1_1;
  assign \$295 [15:0] = placed_1_0;
  assign \$294 [31:16] = placed_0_1;
  assign \$294 [15:0] = placed_0_0;
  assign \$293 [19:10] = \$267 ;
  assign \$293 [9:0] = \$266 ;
  assign tag[41] = \$224 ;
  assign tag[40] = \$223 ;
  assign tag[39:0] = held[135:96];
  assign wanted = 4'hf;
  assign \$3  = held[3:0];
  assign \$8  = held[7:4];
  assign \$13  = held[7:4];
  assign \$20  = held[3:0];
  assign \$25  = held[11:8];
  assign \$30  = held[11:8];
  assign \$37  = held[3:0];
  assign \$47  = { found_0_0[10], found_0_0 };
  assign \$50  = { found_0_0, 1'h0 };
  assign \$53  = { found_0_0[10], found_0_0, 2'h0 };
  assign \$56  = { found_0_0, 3'h0 };
  assign \$57  = held[15:12];
  assign \$62  = held[19:16];
  assign \$67  = held[19:16];
  assign \$74  = held[15:12];
  assign \$79  = held[23:20];
  assign \$84  = held[23:20];
  assign \$91  = held[15:12];
  assign \$101  = { found_0_1[10], found_0_1 };
  assign \$104  = { found_0_1, 1'h0 };
  assign \$107  = { found_0_1[10], found_0_1, 2'h0 };
  assign \$110  = { found_0_1, 3'h0 };
  assign \$113  = held[27:24];
  assign \$118  = held[31:28];
  assign \$123  = held[31:28];
  assign \$130  = held[27:24];
  assign \$135  = held[35:32];
  assign \$140  = held[35:32];
  assign \$147  = held[27:24];
  assign \$157  = { found_1_0[10], found_1_0 };
  assign \$160  = { found_1_0, 1'h0 };
  assign \$163  = { found_1_0[10], found_1_0, 2'h0 };
  assign \$166  = { found_1_0, 3'h0 };
  assign \$167  = held[39:36];
  assign \$172  = held[43:40];
  assign \$177  = held[43:40];
  assign \$184  = held[39:36];
  assign \$189  = held[47:44];
  assign \$194  = held[47:44];
  assign \$201  = held[39:36];
  assign \$211  = { found_1_1[10], found_1_1 };
  assign \$214  = { found_1_1, 1'h0 };
  assign \$217  = { found_1_1[10], found_1_1, 2'h0 };
  assign \$220  = { found_1_1, 3'h0 };
  assign \$226  = 5'h0e;
  assign \$227  = 5'h0e;
  assign \$228  = 1'h1;
  assign \$272  = { \$271 [16], \$271 [16:1] };
  assign \$277  = { \$276 [16], \$276 [16:1] };
endmodule

module \lut_uint4_zero.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [15:0] o;
  reg signed [15:0] o = 16'h0000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [15:0] level1_0;
  (* init = 16'h0000 *)
  wire signed [15:0] level2_0;
  assign \$1  = $signed(i[15:0]) + $signed(i[31:16]);
  always @(posedge clk)
    o <= \$1 [15:0];
  assign level1_0 = \$1 [15:0];
  assign level2_0 = o;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
endmodule

module \lut_uint4_zero.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [15:0] o;
  reg signed [15:0] o = 16'h0000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [15:0] level1_0;
  (* init = 16'h0000 *)
  wire signed [15:0] level2_0;
  assign \$1  = $signed(i[15:0]) + $signed(i[31:16]);
  always @(posedge clk)
    o <= \$1 [15:0];
  assign level1_0 = \$1 [15:0];
  assign level2_0 = o;
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
endmodule

module \lut_uint4_zero.front.tree_x (rst, i, o, clk);
  input rst;
  wire rst;
  input [19:0] i;
  wire [19:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [10:0] level1_0;
  (* init = 11'h000 *)
  wire signed [10:0] level2_0;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
endmodule

module \lut_uint4_zero.group_sums (rst, terms, valid, last, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [29:0] terms;
  wire [29:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output done;
  reg done = 1'h0;
  output [31:0] sums;
  reg [31:0] sums = 32'd0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire [15:0] \$4 ;
  wire [16:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [31:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [15:0] \sums[0] ;
  wire signed [15:0] \sums[1] ;
  wire signed [14:0] \terms[0] ;
  wire signed [14:0] \terms[1] ;
  assign \$2  = fresh ? 16'h0000 : sums[15:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[14:0]);
  assign \$4  = fresh ? 16'h0000 : sums[31:16];
  assign \$5  = $signed(\$4 ) + $signed(terms[29:15]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
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
      \$8 [15:0] = \$3 [15:0];
      \$8 [31:16] = \$5 [15:0];
    end
    if (rst) begin
      \$8  = 32'd0;
    end
  end
  assign \sums[0]  = sums[15:0];
  assign \sums[1]  = sums[31:16];
  assign \terms[0]  = terms[14:0];
  assign \terms[1]  = terms[29:15];
endmodule

module \lut_uint4_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [117:0] i__payload;
  wire [117:0] i__payload;
  output [117:0] o__payload;
  reg [117:0] o__payload = 118'h000000000000000000000000000000;
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
  reg [117:0] \$19 ;
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
  wire [117:0] \$signature__data ;
  wire signed [58:0] \$signature__data[0] ;
  wire signed [58:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 118'h000000000000000000000000000000 *)
  wire [117:0] front;
  wire signed [58:0] \front[0] ;
  wire signed [58:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [58:0] \i__payload[0] ;
  wire signed [58:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [58:0] \o__payload[0] ;
  wire signed [58:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [117:0] store_out__data;
  wire signed [58:0] \store_out__data[0] ;
  wire signed [58:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [117:0] rest [2:0];
  initial begin
    rest[0] = 118'h000000000000000000000000000000;
    rest[1] = 118'h000000000000000000000000000000;
    rest[2] = 118'h000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[58:0];
  assign \o__payload[1]  = o__payload[117:59];
  assign \front[0]  = o__payload[58:0];
  assign \front[1]  = o__payload[117:59];
  assign \$signature__data[0]  = i__payload[58:0];
  assign \$signature__data[1]  = i__payload[117:59];
  assign \i__payload[0]  = i__payload[58:0];
  assign \i__payload[1]  = i__payload[117:59];
  assign \store_out__data[0]  = store_out__data[58:0];
  assign \store_out__data[1]  = store_out__data[117:59];
endmodule

module \lut_uint4_zero.row_sums (rst, valid, last, terms, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [117:0] terms;
  wire [117:0] terms;
  output done;
  reg done = 1'h0;
  output [117:0] sums;
  reg [117:0] sums = 118'h000000000000000000000000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [58:0] \$2 ;
  wire [59:0] \$3 ;
  wire [58:0] \$4 ;
  wire [59:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [117:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [58:0] \sums[0] ;
  wire signed [58:0] \sums[1] ;
  wire signed [58:0] \terms[0] ;
  wire signed [58:0] \terms[1] ;
  assign \$2  = fresh ? 59'h000000000000000 : sums[58:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[58:0]);
  assign \$4  = fresh ? 59'h000000000000000 : sums[117:59];
  assign \$5  = $signed(\$4 ) + $signed(terms[117:59]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
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
      \$8 [58:0] = \$3 [58:0];
      \$8 [117:59] = \$5 [58:0];
    end
    if (rst) begin
      \$8  = 118'h000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[58:0];
  assign \sums[1]  = sums[117:59];
  assign \terms[0]  = terms[58:0];
  assign \terms[1]  = terms[117:59];
endmodule

module \lut_uint4_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  output [117:0] o;
  reg [117:0] o = 118'h000000000000000000000000000000;
  input [31:0] i;
  wire [31:0] i;
  input clk;
  wire clk;
  wire [27:0] \$1 ;
  wire [58:0] \$2 ;
  wire [27:0] \$3 ;
  wire [58:0] \$4 ;
  reg [117:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [58:0] \o[0] ;
  wire signed [58:0] \o[1] ;
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
    \$5 [58:0] = \$2 ;
    \$5 [117:59] = \$4 ;
    if (rst) begin
      \$5  = 118'h000000000000000000000000000000;
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
  assign \o[0]  = o[58:0];
  assign \o[1]  = o[117:59];
endmodule

module \lut_uint4_zero.sum_x$59 (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [11:0] sums;
  reg [11:0] sums = 12'h000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [11:0] \$2 ;
  wire [12:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [11:0] \$6 ;
  reg done = 1'h0;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    done <= \$4 ;
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = valid & last;
  assign \$2  = fresh ? 12'h000 : sums;
  assign \$3  = $signed(\$2 ) + $signed(terms);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$4  = \$1 ;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6  = \$3 [11:0];
    end
    if (rst) begin
      \$6  = 12'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \lut_uint4_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [7:0] zeros;
  wire [7:0] zeros;
  input [31:0] dots;
  wire [31:0] dots;
  input signed [11:0] sum_x;
  wire signed [11:0] sum_x;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [16:0] \$2 ;
  wire [15:0] \$3 ;
  wire [16:0] \$4 ;
  reg [31:0] \$5 ;
  reg signed [15:0] dot_0_1 = 16'h0000;
  reg signed [15:0] dot_1_1 = 16'h0000;
  wire signed [15:0] \dots[0] ;
  wire signed [15:0] \dots[1] ;
  wire signed [15:0] \o[0] ;
  wire signed [15:0] \o[1] ;
  reg signed [15:0] offset_0 = 16'h0000;
  reg signed [15:0] offset_1 = 16'h0000;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  always @(posedge clk)
    dot_0_1 <= dots[15:0];
  always @(posedge clk)
    offset_0 <= \$1 ;
  always @(posedge clk)
    o <= \$5 ;
  always @(posedge clk)
    dot_1_1 <= dots[31:16];
  always @(posedge clk)
    offset_1 <= \$3 ;
  assign \$1  = $signed({ 1'h0, zeros[3:0] }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  assign \$3  = $signed({ 1'h0, zeros[7:4] }) * $signed(sum_x);
  assign \$4  = $signed(dot_1_1) - $signed(offset_1);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$5 [15:0] = \$2 [15:0];
    \$5 [31:16] = \$4 [15:0];
    if (rst) begin
      \$5  = 32'd0;
    end
  end
  assign \dots[0]  = dots[15:0];
  assign \dots[1]  = dots[31:16];
  assign \zeros[0]  = zeros[3:0];
  assign \zeros[1]  = zeros[7:4];
  assign \o[0]  = o[15:0];
  assign \o[1]  = o[31:16];
endmodule
