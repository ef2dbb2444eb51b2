// lut_uint4_zero: look up partial sums by bits of weights, 2 rows of 6 lanes, uint4 x int8
//
// spec: {"accumulator":59,"activation_format":"int8","credits":4,"form":"serial","group":12,"inputs":3,"lanes":6,"max_groups":8,"packing":"dense","pe":"lut","rows":2,"weight_format":"uint4","zero_point":true}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: 66ec6378e92c49ec99a0ee37e881c00733663b1677a3fcba5975ef13765818f6
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
  wire \$21 ;
  wire \$22 ;
  reg [2:0] \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  wire [41:0] \$31 ;
  wire [41:0] \$32 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
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
  reg group_done_1 = 1'h0;
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
  reg \i__valid$42  = 1'h0;
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
  (* init = 1'h0 *)
  wire row_done_1;
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
  assign \$21  = valid & \$32 [40];
  assign \$22  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= \$32 ;
  always @(posedge clk)
    group_done_1 <= \$25 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$26 ;
  always @(posedge clk)
    scaled_2 <= \$27 ;
  always @(posedge clk)
    scaled_3 <= \$28 ;
  always @(posedge clk)
    \valid$36  <= \$29 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[41];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$30 ;
  \lut_uint4_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$433$0 (\$31 ),
    .rst(rst),
    .tag_3(\$32 ),
    .valid(valid)
  );
  \lut_uint4_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$32 [40]),
    .rst(rst),
    .sums(dots),
    .terms(\$31 [29:0]),
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
    .last(\$32 [40]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$31 [41:30]),
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
    \$28  = scaled_2;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$29  = scaled_3;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$30  = \$22 ;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$32 [40];
  assign o = { \$32 , \$31  };
  assign terms = \$31 [29:0];
  assign \valid$22  = valid;
  assign \last$23  = \$32 [40];
  assign \terms$24  = \$31 [41:30];
  assign sums = dots;
  assign zeros = tag_1[39:32];
  assign \sums$31  = sum_x;
  assign \o$33  = i;
  assign factors_2 = \factors$34 ;
  assign scaled_4 = \valid$36 ;
  assign ends_row_4 = \last$38 ;
  assign \o$41  = \terms$40 ;
  assign row_done_1 = \i__valid$42 ;
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
  assign \o.dots  = \$31 [29:0];
  assign \o.dots[0]  = \$31 [14:0];
  assign \o.dots[1]  = \$31 [29:15];
  assign \o.sum_x  = \$31 [41:30];
  assign \o.tag  = \$32 ;
  assign \o.tag.scales  = \$32 [31:0];
  assign \o.tag.scales[0]  = \$32 [15:0];
  assign \o.tag.scales[1]  = \$32 [31:16];
  assign \o.tag.zeros  = \$32 [39:32];
  assign \o.tag.zeros[0]  = \$32 [35:32];
  assign \o.tag.zeros[1]  = \$32 [39:36];
  assign \o.tag.ends_group  = \$32 [40];
  assign \o.tag.ends_row  = \$32 [41];
  assign \terms[0]  = \$31 [14:0];
  assign \terms[1]  = \$31 [29:15];
  assign \terms$24[0]  = \$31 [41:30];
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

module \lut_uint4_zero.front (rst, i__valid, i__ready, i__payload, \port$433$0 , valid, tag_3, clk);
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
  output [41:0] \port$433$0 ;
  wire [41:0] \port$433$0 ;
  output valid;
  reg valid = 1'h0;
  output [41:0] tag_3;
  reg [41:0] tag_3 = 42'h00000000000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire \$10 ;
  wire [3:0] \$100 ;
  wire [3:0] \$101 ;
  wire \$102 ;
  wire [3:0] \$103 ;
  wire [3:0] \$104 ;
  wire [3:0] \$105 ;
  wire \$106 ;
  wire [3:0] \$107 ;
  wire [3:0] \$108 ;
  wire [3:0] \$109 ;
  wire [3:0] \$11 ;
  wire \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire \$116 ;
  wire [3:0] \$117 ;
  wire [3:0] \$118 ;
  wire [3:0] \$119 ;
  wire [3:0] \$12 ;
  wire \$120 ;
  wire [3:0] \$121 ;
  wire [3:0] \$122 ;
  wire [3:0] \$123 ;
  wire \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire [3:0] \$127 ;
  wire [3:0] \$128 ;
  wire [3:0] \$129 ;
  wire [3:0] \$13 ;
  wire \$130 ;
  reg [9:0] \$131 ;
  reg [9:0] \$132 ;
  wire [10:0] \$133 ;
  wire [3:0] \$134 ;
  wire [3:0] \$135 ;
  wire [11:0] \$136 ;
  wire [3:0] \$137 ;
  wire [3:0] \$138 ;
  wire [11:0] \$139 ;
  wire \$14 ;
  wire [3:0] \$140 ;
  wire [3:0] \$141 ;
  wire [13:0] \$142 ;
  wire [3:0] \$143 ;
  wire [3:0] \$144 ;
  wire [13:0] \$145 ;
  wire [3:0] \$146 ;
  wire [3:0] \$147 ;
  wire [3:0] \$148 ;
  wire \$149 ;
  wire \$15 ;
  wire [3:0] \$150 ;
  wire [3:0] \$151 ;
  wire [3:0] \$152 ;
  wire \$153 ;
  wire [3:0] \$154 ;
  wire [3:0] \$155 ;
  wire [3:0] \$156 ;
  wire \$157 ;
  wire \$158 ;
  wire \$159 ;
  wire \$16 ;
  wire [3:0] \$160 ;
  wire [3:0] \$161 ;
  wire [3:0] \$162 ;
  wire \$163 ;
  wire [3:0] \$164 ;
  wire [3:0] \$165 ;
  wire [3:0] \$166 ;
  wire \$167 ;
  wire [3:0] \$168 ;
  wire [3:0] \$169 ;
  wire [3:0] \$17 ;
  wire [3:0] \$170 ;
  wire \$171 ;
  wire \$172 ;
  wire \$173 ;
  wire [3:0] \$174 ;
  wire [3:0] \$175 ;
  wire [3:0] \$176 ;
  wire \$177 ;
  reg [9:0] \$178 ;
  reg [9:0] \$179 ;
  wire [3:0] \$18 ;
  wire [10:0] \$180 ;
  wire [3:0] \$181 ;
  wire [3:0] \$182 ;
  wire [11:0] \$183 ;
  wire [3:0] \$184 ;
  wire [3:0] \$185 ;
  wire [11:0] \$186 ;
  wire [3:0] \$187 ;
  wire [3:0] \$188 ;
  wire [13:0] \$189 ;
  wire [3:0] \$19 ;
  wire [3:0] \$190 ;
  wire [3:0] \$191 ;
  wire [13:0] \$192 ;
  wire [15:0] \$193 ;
  wire [16:0] \$194 ;
  wire \$195 ;
  wire \$196 ;
  wire [4:0] \$197 ;
  wire [4:0] \$198 ;
  wire \$199 ;
  wire [4:0] \$2 ;
  wire \$20 ;
  wire [4:0] \$200 ;
  wire [4:0] \$201 ;
  wire \$202 ;
  wire \$203 ;
  wire \$204 ;
  wire [8:0] \$205 ;
  wire [9:0] \$206 ;
  wire [8:0] \$207 ;
  wire [10:0] \$208 ;
  wire [8:0] \$209 ;
  wire [3:0] \$21 ;
  wire [8:0] \$210 ;
  wire [9:0] \$211 ;
  wire [8:0] \$212 ;
  wire [9:0] \$213 ;
  wire [10:0] \$214 ;
  wire [8:0] \$215 ;
  wire [9:0] \$216 ;
  wire \$217 ;
  wire [8:0] \$218 ;
  wire [9:0] \$219 ;
  wire [3:0] \$22 ;
  wire [8:0] \$220 ;
  wire [10:0] \$221 ;
  wire [8:0] \$222 ;
  wire [8:0] \$223 ;
  wire [9:0] \$224 ;
  wire [8:0] \$225 ;
  wire [9:0] \$226 ;
  wire [10:0] \$227 ;
  wire [8:0] \$228 ;
  wire [9:0] \$229 ;
  wire [3:0] \$23 ;
  wire [9:0] \$230 ;
  wire [9:0] \$231 ;
  wire [3:0] \$232 ;
  wire [3:0] \$233 ;
  wire [14:0] \$234 ;
  wire [16:0] \$235 ;
  wire [16:0] \$236 ;
  wire [3:0] \$237 ;
  wire [3:0] \$238 ;
  wire [14:0] \$239 ;
  wire \$24 ;
  wire [16:0] \$240 ;
  wire [16:0] \$241 ;
  wire \$242 ;
  reg [41:0] \$243 ;
  reg [41:0] \$244  = 42'h00000000000;
  reg [137:0] \$245 ;
  reg \$246 ;
  reg [3:0] \$247 ;
  reg \$248 ;
  reg [9:0] \$249 ;
  wire [3:0] \$25 ;
  reg [9:0] \$250 ;
  reg [9:0] \$251 ;
  reg [9:0] \$252 ;
  reg [9:0] \$253 ;
  reg [9:0] \$254 ;
  reg [9:0] \$255 ;
  reg [9:0] \$256 ;
  wire [19:0] \$257 ;
  wire [31:0] \$258 ;
  wire [31:0] \$259 ;
  wire [3:0] \$26 ;
  reg \$260 ;
  reg \$261 ;
  reg \$262 ;
  wire [3:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire \$34 ;
  reg [9:0] \$35 ;
  reg [9:0] \$36 ;
  wire [10:0] \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire [11:0] \$40 ;
  wire [3:0] \$41 ;
  wire [3:0] \$42 ;
  wire [11:0] \$43 ;
  wire [3:0] \$44 ;
  wire [3:0] \$45 ;
  wire [13:0] \$46 ;
  wire [3:0] \$47 ;
  wire [3:0] \$48 ;
  wire [13:0] \$49 ;
  wire [3:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire \$53 ;
  wire [3:0] \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire \$57 ;
  wire [3:0] \$58 ;
  wire [3:0] \$59 ;
  wire \$6 ;
  wire [3:0] \$60 ;
  wire \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire [3:0] \$70 ;
  wire \$71 ;
  wire [3:0] \$72 ;
  wire [3:0] \$73 ;
  wire [3:0] \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [3:0] \$80 ;
  wire \$81 ;
  reg [9:0] \$82 ;
  reg [9:0] \$83 ;
  wire [10:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [11:0] \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire [11:0] \$90 ;
  wire [3:0] \$91 ;
  wire [3:0] \$92 ;
  wire [13:0] \$93 ;
  wire [3:0] \$94 ;
  wire [3:0] \$95 ;
  wire [13:0] \$96 ;
  wire [15:0] \$97 ;
  wire [16:0] \$98 ;
  wire [3:0] \$99 ;
  wire accept;
  reg signed [15:0] before_0 = 16'h0000;
  reg signed [15:0] before_1 = 16'h0000;
  wire [3:0] bits_0_0;
  wire [3:0] bits_0_1;
  wire [3:0] bits_0_2;
  wire [3:0] bits_0_3;
  wire [3:0] bits_0_4;
  wire [3:0] bits_0_5;
  wire [3:0] bits_1_0;
  wire [3:0] bits_1_1;
  wire [3:0] bits_1_2;
  wire [3:0] bits_1_3;
  wire [3:0] bits_1_4;
  wire [3:0] bits_1_5;
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
  reg [31:0] \i$31  = 32'd0;
  wire signed [15:0] \i$31[0] ;
  wire signed [15:0] \i$31[1] ;
  reg [31:0] \i$49  = 32'd0;
  wire signed [15:0] \i$49[0] ;
  wire signed [15:0] \i$49[1] ;
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
  wire signed [15:0] \o$54 ;
  wire [83:0] \o$58 ;
  wire [29:0] \o$58.dots ;
  wire signed [14:0] \o$58.dots[0] ;
  wire signed [14:0] \o$58.dots[1] ;
  wire signed [11:0] \o$58.sum_x ;
  wire [41:0] \o$58.tag ;
  wire \o$58.tag.ends_group ;
  wire \o$58.tag.ends_row ;
  wire [31:0] \o$58.tag.scales ;
  wire [15:0] \o$58.tag.scales[0] ;
  wire [15:0] \o$58.tag.scales[1] ;
  wire [7:0] \o$58.tag.zeros ;
  wire [3:0] \o$58.tag.zeros[0] ;
  wire [3:0] \o$58.tag.zeros[1] ;
  wire signed [10:0] \o$65 ;
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
  assign accept = i__valid & i__ready;
  assign \$3  = ~ \$2 [3:0];
  assign \$4  = left & \$3 ;
  assign \$5  = held[3:0] & \$4 ;
  assign \$6  = | \$5 ;
  assign \$7  = ~ \$2 [3:0];
  assign \$8  = left & \$7 ;
  assign \$9  = held[7:4] & \$8 ;
  assign \$10  = | \$9 ;
  assign \$11  = ~ \$2 [3:0];
  assign \$12  = left & \$11 ;
  assign \$13  = held[7:4] & \$12 ;
  assign \$14  = | \$13 ;
  assign \$15  = ~ \$14 ;
  assign \$16  = \$6  ? \$10  : \$15 ;
  assign \$17  = ~ \$2 [3:0];
  assign \$18  = left & \$17 ;
  assign \$19  = held[3:0] & \$18 ;
  assign \$20  = | \$19 ;
  assign \$21  = ~ \$2 [3:0];
  assign \$22  = left & \$21 ;
  assign \$23  = held[11:8] & \$22 ;
  assign \$24  = | \$23 ;
  assign \$25  = ~ \$2 [3:0];
  assign \$26  = left & \$25 ;
  assign \$27  = held[11:8] & \$26 ;
  assign \$28  = | \$27 ;
  assign \$29  = ~ \$28 ;
  assign \$30  = \$20  ? \$24  : \$29 ;
  assign \$31  = ~ \$2 [3:0];
  assign \$32  = left & \$31 ;
  assign \$33  = held[3:0] & \$32 ;
  assign \$34  = | \$33 ;
  assign \$37  = - $signed(\$36 );
  assign found_0_0 = \$34  ? { \$35 [9], \$35  } : \$37 ;
  assign \$38  = ~ \$2 [3:0];
  assign \$39  = left & \$38 ;
  assign \$41  = ~ \$2 [3:0];
  assign \$42  = left & \$41 ;
  assign \$44  = ~ \$2 [3:0];
  assign \$45  = left & \$44 ;
  assign \$47  = ~ \$2 [3:0];
  assign \$48  = left & \$47 ;
  assign \$50  = ~ \$2 [3:0];
  assign \$51  = left & \$50 ;
  assign \$52  = held[15:12] & \$51 ;
  assign \$53  = | \$52 ;
  assign \$54  = ~ \$2 [3:0];
  assign \$55  = left & \$54 ;
  assign \$56  = held[19:16] & \$55 ;
  assign \$57  = | \$56 ;
  assign \$58  = ~ \$2 [3:0];
  assign \$59  = left & \$58 ;
  assign \$60  = held[19:16] & \$59 ;
  assign \$61  = | \$60 ;
  assign \$62  = ~ \$61 ;
  assign \$63  = \$53  ? \$57  : \$62 ;
  assign \$64  = ~ \$2 [3:0];
  assign \$65  = left & \$64 ;
  assign \$66  = held[15:12] & \$65 ;
  assign \$67  = | \$66 ;
  assign \$68  = ~ \$2 [3:0];
  assign \$69  = left & \$68 ;
  assign \$70  = held[23:20] & \$69 ;
  assign \$71  = | \$70 ;
  assign \$72  = ~ \$2 [3:0];
  assign \$73  = left & \$72 ;
  assign \$74  = held[23:20] & \$73 ;
  assign \$75  = | \$74 ;
  assign \$76  = ~ \$75 ;
  assign \$77  = \$67  ? \$71  : \$76 ;
  assign \$78  = ~ \$2 [3:0];
  assign \$79  = left & \$78 ;
  assign \$80  = held[15:12] & \$79 ;
  assign \$81  = | \$80 ;
  assign \$84  = - $signed(\$83 );
  assign found_0_1 = \$81  ? { \$82 [9], \$82  } : \$84 ;
  assign \$85  = ~ \$2 [3:0];
  assign \$86  = left & \$85 ;
  assign \$88  = ~ \$2 [3:0];
  assign \$89  = left & \$88 ;
  assign \$91  = ~ \$2 [3:0];
  assign \$92  = left & \$91 ;
  assign \$94  = ~ \$2 [3:0];
  assign \$95  = left & \$94 ;
  assign \$97  = first_0_2 ? 16'h0000 : before_0;
  assign \$98  = $signed(\$97 ) + $signed(o);
  assign \$99  = ~ \$2 [3:0];
  assign \$100  = left & \$99 ;
  assign \$101  = held[27:24] & \$100 ;
  assign \$102  = | \$101 ;
  assign \$103  = ~ \$2 [3:0];
  assign \$104  = left & \$103 ;
  assign \$105  = held[31:28] & \$104 ;
  assign \$106  = | \$105 ;
  assign \$107  = ~ \$2 [3:0];
  assign \$108  = left & \$107 ;
  assign \$109  = held[31:28] & \$108 ;
  assign \$110  = | \$109 ;
  assign \$111  = ~ \$110 ;
  assign \$112  = \$102  ? \$106  : \$111 ;
  assign \$113  = ~ \$2 [3:0];
  assign \$114  = left & \$113 ;
  assign \$115  = held[27:24] & \$114 ;
  assign \$116  = | \$115 ;
  assign \$117  = ~ \$2 [3:0];
  assign \$118  = left & \$117 ;
  assign \$119  = held[35:32] & \$118 ;
  assign \$120  = | \$119 ;
  assign \$121  = ~ \$2 [3:0];
  assign \$122  = left & \$121 ;
  assign \$123  = held[35:32] & \$122 ;
  assign \$124  = | \$123 ;
  assign \$125  = ~ \$124 ;
  assign \$126  = \$116  ? \$120  : \$125 ;
  assign \$127  = ~ \$2 [3:0];
  assign \$128  = left & \$127 ;
  assign \$129  = held[27:24] & \$128 ;
  assign \$130  = | \$129 ;
  assign \$133  = - $signed(\$132 );
  assign found_1_0 = \$130  ? { \$131 [9], \$131  } : \$133 ;
  assign \$134  = ~ \$2 [3:0];
  assign \$135  = left & \$134 ;
  assign \$137  = ~ \$2 [3:0];
  assign \$138  = left & \$137 ;
  assign \$140  = ~ \$2 [3:0];
  assign \$141  = left & \$140 ;
  assign \$143  = ~ \$2 [3:0];
  assign \$144  = left & \$143 ;
  assign \$146  = ~ \$2 [3:0];
  assign \$147  = left & \$146 ;
  assign \$148  = held[39:36] & \$147 ;
  assign \$149  = | \$148 ;
  assign \$150  = ~ \$2 [3:0];
  assign \$151  = left & \$150 ;
  assign \$152  = held[43:40] & \$151 ;
  assign \$153  = | \$152 ;
  assign \$154  = ~ \$2 [3:0];
  assign \$155  = left & \$154 ;
  assign \$156  = held[43:40] & \$155 ;
  assign \$157  = | \$156 ;
  assign \$158  = ~ \$157 ;
  assign \$159  = \$149  ? \$153  : \$158 ;
  assign \$160  = ~ \$2 [3:0];
  assign \$161  = left & \$160 ;
  assign \$162  = held[39:36] & \$161 ;
  assign \$163  = | \$162 ;
  assign \$164  = ~ \$2 [3:0];
  assign \$165  = left & \$164 ;
  assign \$166  = held[47:44] & \$165 ;
  assign \$167  = | \$166 ;
  assign \$168  = ~ \$2 [3:0];
  assign \$169  = left & \$168 ;
  assign \$170  = held[47:44] & \$169 ;
  assign \$171  = | \$170 ;
  assign \$172  = ~ \$171 ;
  assign \$173  = \$163  ? \$167  : \$172 ;
  assign \$174  = ~ \$2 [3:0];
  assign \$175  = left & \$174 ;
  assign \$176  = held[39:36] & \$175 ;
  assign \$177  = | \$176 ;
  assign \$180  = - $signed(\$179 );
  assign found_1_1 = \$177  ? { \$178 [9], \$178  } : \$180 ;
  assign \$181  = ~ \$2 [3:0];
  assign \$182  = left & \$181 ;
  assign \$184  = ~ \$2 [3:0];
  assign \$185  = left & \$184 ;
  assign \$187  = ~ \$2 [3:0];
  assign \$188  = left & \$187 ;
  assign \$190  = ~ \$2 [3:0];
  assign \$191  = left & \$190 ;
  assign \$193  = first_1_2 ? 16'h0000 : before_1;
  assign \$194  = $signed(\$193 ) + $signed(\o$54 );
  assign \$195  = held[136] & \final ;
  assign \$196  = held[137] & \final ;
  assign \$200  = \$2 [3:0] - 1'h1;
  assign \$201  = { 1'h0, \$2 [3:0] } & \$200 ;
  assign \$202  = | \$201 ;
  assign \$203  = accept ? 1'h1 : \$202 ;
  assign \$204  = i__valid & i__ready;
  assign \$205  = - $signed(i__payload[63:56]);
  assign \$206  = $signed(i__payload[55:48]) + $signed(\$205 );
  assign \$207  = - $signed(i__payload[71:64]);
  assign \$208  = $signed(\$206 ) + $signed(\$207 );
  assign \$209  = $signed(i__payload[55:48]) + $signed(i__payload[63:56]);
  assign \$210  = - $signed(i__payload[71:64]);
  assign \$211  = $signed(\$209 ) + $signed(\$210 );
  assign \$212  = - $signed(i__payload[63:56]);
  assign \$213  = $signed(i__payload[55:48]) + $signed(\$212 );
  assign \$214  = $signed(\$213 ) + $signed(i__payload[71:64]);
  assign \$215  = $signed(i__payload[55:48]) + $signed(i__payload[63:56]);
  assign \$216  = $signed(\$215 ) + $signed(i__payload[71:64]);
  assign \$217  = i__valid & i__ready;
  assign \$218  = - $signed(i__payload[87:80]);
  assign \$219  = $signed(i__payload[79:72]) + $signed(\$218 );
  assign \$220  = - $signed(i__payload[95:88]);
  assign \$221  = $signed(\$219 ) + $signed(\$220 );
  assign \$222  = $signed(i__payload[79:72]) + $signed(i__payload[87:80]);
  assign \$223  = - $signed(i__payload[95:88]);
  assign \$224  = $signed(\$222 ) + $signed(\$223 );
  assign \$225  = - $signed(i__payload[87:80]);
  assign \$226  = $signed(i__payload[79:72]) + $signed(\$225 );
  assign \$227  = $signed(\$226 ) + $signed(i__payload[95:88]);
  assign \$228  = $signed(i__payload[79:72]) + $signed(i__payload[87:80]);
  assign \$229  = $signed(\$228 ) + $signed(i__payload[95:88]);
  assign \$230  = more ? 10'h000 : table_0_3;
  assign \$231  = more ? 10'h000 : table_1_3;
  assign \$232  = ~ \$2 [3:0];
  assign \$233  = left & \$232 ;
  assign \$234  = $signed(5'h0f) * $signed(\o$65 );
  assign \$235  = $signed(\$98 [15:0]) + $signed(\$234 );
  assign \$237  = ~ \$2 [3:0];
  assign \$238  = left & \$237 ;
  assign \$239  = $signed(5'h0f) * $signed(\o$65 );
  assign \$240  = $signed(\$194 [15:0]) + $signed(\$239 );
  assign \$242  = busy & \final ;
  always @(posedge clk)
    \$244  <= \$243 ;
  always @(posedge clk)
    held <= \$245 ;
  always @(posedge clk)
    busy <= \$246 ;
  always @(posedge clk)
    left <= \$247 ;
  always @(posedge clk)
    more <= \$248 ;
  always @(posedge clk)
    table_0_0 <= \$249 ;
  always @(posedge clk)
    table_0_1 <= \$250 ;
  always @(posedge clk)
    table_0_2 <= \$251 ;
  always @(posedge clk)
    table_0_3 <= \$252 ;
  always @(posedge clk)
    table_1_0 <= \$253 ;
  always @(posedge clk)
    table_1_1 <= \$254 ;
  always @(posedge clk)
    table_1_2 <= \$255 ;
  always @(posedge clk)
    table_1_3 <= \$256 ;
  always @(posedge clk)
    i <= \$257 ;
  always @(posedge clk)
    \i$31  <= \$258 ;
  always @(posedge clk)
    first_0_1 <= \$233 [0];
  always @(posedge clk)
    first_0_2 <= first_0_1;
  always @(posedge clk)
    before_0 <= \$98 [15:0];
  always @(posedge clk)
    \i$49  <= \$259 ;
  always @(posedge clk)
    first_1_1 <= \$238 [0];
  always @(posedge clk)
    first_1_2 <= first_1_1;
  always @(posedge clk)
    before_1 <= \$194 [15:0];
  always @(posedge clk)
    valid_1 <= \$260 ;
  always @(posedge clk)
    valid_2 <= \$261 ;
  always @(posedge clk)
    valid <= \$262 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \lut_uint4_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(\i$31 ),
    .o(o),
    .rst(rst)
  );
  \lut_uint4_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$49 ),
    .o(\o$54 ),
    .rst(rst)
  );
  \lut_uint4_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .o(\o$65 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$30 , \$16  })
      2'h0:
          \$35  = table_0_0;
      2'h1:
          \$35  = table_0_1;
      2'h2:
          \$35  = table_0_2;
      2'h3:
          \$35  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$30 , \$16  })
      2'h0:
          \$36  = table_0_0;
      2'h1:
          \$36  = table_0_1;
      2'h2:
          \$36  = table_0_2;
      2'h3:
          \$36  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$77 , \$63  })
      2'h0:
          \$82  = table_1_0;
      2'h1:
          \$82  = table_1_1;
      2'h2:
          \$82  = table_1_2;
      2'h3:
          \$82  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$77 , \$63  })
      2'h0:
          \$83  = table_1_0;
      2'h1:
          \$83  = table_1_1;
      2'h2:
          \$83  = table_1_2;
      2'h3:
          \$83  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$126 , \$112  })
      2'h0:
          \$131  = table_0_0;
      2'h1:
          \$131  = table_0_1;
      2'h2:
          \$131  = table_0_2;
      2'h3:
          \$131  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$126 , \$112  })
      2'h0:
          \$132  = table_0_0;
      2'h1:
          \$132  = table_0_1;
      2'h2:
          \$132  = table_0_2;
      2'h3:
          \$132  = table_0_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$173 , \$159  })
      2'h0:
          \$178  = table_1_0;
      2'h1:
          \$178  = table_1_1;
      2'h2:
          \$178  = table_1_2;
      2'h3:
          \$178  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$173 , \$159  })
      2'h0:
          \$179  = table_1_0;
      2'h1:
          \$179  = table_1_1;
      2'h2:
          \$179  = table_1_2;
      2'h3:
          \$179  = table_1_3;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_0 = 16'h0000;
    if (\$39 [0]) begin
      placed_0_0 = { \$40 [11], \$40 [11], \$40 [11], \$40 [11], \$40  };
    end
    if (\$42 [1]) begin
      placed_0_0 = { \$43 [11], \$43 [11], \$43 [11], \$43 [11], \$43  };
    end
    if (\$45 [2]) begin
      placed_0_0 = { \$46 [13], \$46 [13], \$46  };
    end
    if (\$48 [3]) begin
      placed_0_0 = { \$49 [13], \$49 [13], \$49  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_1 = 16'h0000;
    if (\$86 [0]) begin
      placed_0_1 = { \$87 [11], \$87 [11], \$87 [11], \$87 [11], \$87  };
    end
    if (\$89 [1]) begin
      placed_0_1 = { \$90 [11], \$90 [11], \$90 [11], \$90 [11], \$90  };
    end
    if (\$92 [2]) begin
      placed_0_1 = { \$93 [13], \$93 [13], \$93  };
    end
    if (\$95 [3]) begin
      placed_0_1 = { \$96 [13], \$96 [13], \$96  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_0 = 16'h0000;
    if (\$135 [0]) begin
      placed_1_0 = { \$136 [11], \$136 [11], \$136 [11], \$136 [11], \$136  };
    end
    if (\$138 [1]) begin
      placed_1_0 = { \$139 [11], \$139 [11], \$139 [11], \$139 [11], \$139  };
    end
    if (\$141 [2]) begin
      placed_1_0 = { \$142 [13], \$142 [13], \$142  };
    end
    if (\$144 [3]) begin
      placed_1_0 = { \$145 [13], \$145 [13], \$145  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_1 = 16'h0000;
    if (\$182 [0]) begin
      placed_1_1 = { \$183 [11], \$183 [11], \$183 [11], \$183 [11], \$183  };
    end
    if (\$185 [1]) begin
      placed_1_1 = { \$186 [11], \$186 [11], \$186 [11], \$186 [11], \$186  };
    end
    if (\$188 [2]) begin
      placed_1_1 = { \$189 [13], \$189 [13], \$189  };
    end
    if (\$191 [3]) begin
      placed_1_1 = { \$192 [13], \$192 [13], \$192  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$243 [14:0] = \$236 [14:0];
    \$243 [29:15] = \$241 [14:0];
    \$243 [41:30] = { \o$65 [10], \o$65  };
    if (rst) begin
      \$243  = 42'h00000000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$245  = held;
    if (accept) begin
      \$245  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$246  = 1'h1;
    end else begin
      \$246  = more;
    end
    if (rst) begin
      \$246  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$247  = wanted;
    end else begin
      \$247  = \$2 [3:0];
    end
    if (rst) begin
      \$247  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$248  = \$203 ;
    if (rst) begin
      \$248  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$249  = table_0_0;
    if (\$204 ) begin
      \$249  = \$208 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$250  = table_0_1;
    if (\$204 ) begin
      \$250  = \$211 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$251  = table_0_2;
    if (\$204 ) begin
      \$251  = \$214 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$252  = table_0_3;
    if (\$204 ) begin
      \$252  = \$216 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$253  = table_1_0;
    if (\$217 ) begin
      \$253  = \$221 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$254  = table_1_1;
    if (\$217 ) begin
      \$254  = \$224 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$255  = table_1_2;
    if (\$217 ) begin
      \$255  = \$227 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$256  = table_1_3;
    if (\$217 ) begin
      \$256  = \$229 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$260  = \$242 ;
    if (rst) begin
      \$260  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$261  = valid_1;
    if (rst) begin
      \$261  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$262  = valid_2;
    if (rst) begin
      \$262  = 1'h0;
    end
  end
  assign rest = \$2 [3:0];
  assign sums_x = i;
  assign bits_0_0 = held[3:0];
  assign bits_0_1 = held[7:4];
  assign bits_0_2 = held[11:8];
  assign index_0_0 = { \$30 , \$16  };
  assign bits_0_3 = held[15:12];
  assign bits_0_4 = held[19:16];
  assign bits_0_5 = held[23:20];
  assign index_0_1 = { \$77 , \$63  };
  assign sums_0 = \i$31 ;
  assign total_0 = \$98 [15:0];
  assign bits_1_0 = held[27:24];
  assign bits_1_1 = held[31:28];
  assign bits_1_2 = held[35:32];
  assign index_1_0 = { \$126 , \$112  };
  assign bits_1_3 = held[39:36];
  assign bits_1_4 = held[43:40];
  assign bits_1_5 = held[47:44];
  assign index_1_1 = { \$173 , \$159  };
  assign sums_1 = \i$49 ;
  assign total_1 = \$194 [15:0];
  assign valid_3 = valid;
  assign \o$58  = { tag_3, \$244  };
  assign \port$433$0  = \$244 ;
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
  assign \i$31[0]  = \i$31 [15:0];
  assign \i$31[1]  = \i$31 [31:16];
  assign \sums_0[0]  = \i$31 [15:0];
  assign \sums_0[1]  = \i$31 [31:16];
  assign \i$49[0]  = \i$49 [15:0];
  assign \i$49[1]  = \i$49 [31:16];
  assign \sums_1[0]  = \i$49 [15:0];
  assign \sums_1[1]  = \i$49 [31:16];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.zeros  = tag[39:32];
  assign \tag.zeros[0]  = tag[35:32];
  assign \tag.zeros[1]  = tag[39:36];
  assign \tag.ends_group  = tag[40];
  assign \tag.ends_row  = tag[41];
  assign \o$58.dots  = \$244 [29:0];
  assign \o$58.dots[0]  = \$244 [14:0];
  assign \o$58.dots[1]  = \$244 [29:15];
  assign \o$58.sum_x  = \$244 [41:30];
  assign \o$58.tag  = tag_3;
  assign \o$58.tag.scales  = tag_3[31:0];
  assign \o$58.tag.scales[0]  = tag_3[15:0];
  assign \o$58.tag.scales[1]  = tag_3[31:16];
  assign \o$58.tag.zeros  = tag_3[39:32];
  assign \o$58.tag.zeros[0]  = tag_3[35:32];
  assign \o$58.tag.zeros[1]  = tag_3[39:36];
  assign \o$58.tag.ends_group  = tag_3[40];
  assign \o$58.tag.ends_row  = tag_3[41];
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
  assign \$259 [31:16] = placed_1_1;
  assign \$259 [15:0] = placed_1_0;
  assign \$258 [31:16] = placed_0_1;
  assign \$258 [15:0] = placed_0_0;
  assign \$257 [19:10] = \$231 ;
  assign \$257 [9:0] = \$230 ;
  assign tag[41] = \$196 ;
  assign tag[40] = \$195 ;
  assign tag[39:0] = held[135:96];
  assign wanted = 4'hf;
  assign \$40  = { found_0_0[10], found_0_0 };
  assign \$43  = { found_0_0, 1'h0 };
  assign \$46  = { found_0_0[10], found_0_0, 2'h0 };
  assign \$49  = { found_0_0, 3'h0 };
  assign \$87  = { found_0_1[10], found_0_1 };
  assign \$90  = { found_0_1, 1'h0 };
  assign \$93  = { found_0_1[10], found_0_1, 2'h0 };
  assign \$96  = { found_0_1, 3'h0 };
  assign \$136  = { found_1_0[10], found_1_0 };
  assign \$139  = { found_1_0, 1'h0 };
  assign \$142  = { found_1_0[10], found_1_0, 2'h0 };
  assign \$145  = { found_1_0, 3'h0 };
  assign \$183  = { found_1_1[10], found_1_1 };
  assign \$186  = { found_1_1, 1'h0 };
  assign \$189  = { found_1_1[10], found_1_1, 2'h0 };
  assign \$192  = { found_1_1, 3'h0 };
  assign \$197  = 5'h0e;
  assign \$198  = 5'h0e;
  assign \$199  = 1'h1;
  assign \$236  = { \$235 [16], \$235 [16:1] };
  assign \$241  = { \$240 [16], \$240 [16:1] };
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

module \lut_uint4_zero.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [29:0] terms;
  wire [29:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
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
  wire signed [14:0] \terms[0] ;
  wire signed [14:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[29:15]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 16'h0000 : sums[15:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[14:0]);
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

module \lut_uint4_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [117:0] terms;
  wire [117:0] terms;
  output [117:0] sums;
  reg [117:0] sums = 118'h000000000000000000000000000000;
  input clk;
  wire clk;
  wire [58:0] \$1 ;
  wire [59:0] \$2 ;
  wire [58:0] \$3 ;
  wire [59:0] \$4 ;
  reg \$5 ;
  reg [117:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [58:0] \sums[0] ;
  wire signed [58:0] \sums[1] ;
  wire signed [58:0] \terms[0] ;
  wire signed [58:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[117:59]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 59'h000000000000000 : sums[58:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[58:0]);
  assign \$3  = fresh ? 59'h000000000000000 : sums[117:59];
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
      \$6 [58:0] = \$2 [58:0];
      \$6 [117:59] = \$4 [58:0];
    end
    if (rst) begin
      \$6  = 118'h000000000000000000000000000000;
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
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  reg \$3 ;
  reg [11:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 12'h000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [11:0];
    end
    if (rst) begin
      \$4  = 12'h000;
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
