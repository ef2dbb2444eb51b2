// fmac_fp4_fp16: floating-point multiplier in every lane, exact sums, one rounding, 1 rows of 4 lanes, fp4_e2m1 x fp8_e4m3
//
// spec: {"accumulator":68,"activation_format":"fp8_e4m3","credits":4,"group":8,"lanes":4,"max_groups":4,"overflow":"saturate","pe":"fmac","result":"fp16","rows":1,"weight_format":"fp4_e2m1","zero_point":false}
// source: 94d516701bca9d4237595413ed8e966694295e04dc3a746f611a7c6660904a9e
// body: 0f0d4d58584c5fd6170e0d2d05bd8929e18add619aea001c03943d84e82ae2d4
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[47:16]  x[lane], code; 8 bits each, index 0 lowest
//   i__payload[63:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[64:64]  ends_group
//   i__payload[65:65]  ends_row (ends its group too)
//   o__payload[15:0]  sum[row], code of fp16, rounded to nearest even, overflow: saturate; 16 bits each, index 0 lowest
// Timing: a beat every cycle; a result 12 cycles after the beat that ends its row

module fmac_fp4_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [15:0] o__payload;
  wire [15:0] o__payload;
  output o__valid;
  wire o__valid;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg [2:0] \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  reg \$25 ;
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
  wire [16:0] factors;
  wire [16:0] \factors$26 ;
  wire [16:0] \factors$26[0] ;
  wire [4:0] \factors$26[0].shift ;
  wire signed [11:0] \factors$26[0].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  reg group_done_1 = 1'h0;
  wire [25:0] i;
  wire [67:0] \i$33 ;
  wire signed [67:0] \i$33[0] ;
  wire signed [25:0] \i[0] ;
  wire [65:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [3:0] \i__payload$13.codes[0][3] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [15:0] \i__payload$37 ;
  wire [15:0] \i__payload$37[0] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$35  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [42:0] o;
  wire [67:0] \o$32 ;
  wire signed [67:0] \o$32[0] ;
  wire [15:0] \o$38 ;
  wire [15:0] \o$38[0] ;
  wire [24:0] \o.dots ;
  wire signed [24:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o__payload$39 ;
  wire [15:0] \o__payload$39[0] ;
  wire [15:0] \o__payload[0] ;
  wire \o__ready$40 ;
  wire \o__valid$41 ;
  reg rounded_1 = 1'h0;
  reg rounded_2 = 1'h0;
  reg rounded_3 = 1'h0;
  (* init = 1'h0 *)
  wire rounded_4;
  reg row_done_1 = 1'h0;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [25:0] sums;
  wire [67:0] \sums$34 ;
  wire signed [67:0] \sums$34[0] ;
  wire signed [25:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [24:0] terms;
  wire [67:0] \terms$31 ;
  wire signed [67:0] \terms$31[0] ;
  wire signed [24:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[64] | i__payload[65];
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
  assign \$11  = credits - spend;
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, earn });
  assign \$13  = ~ i__payload[65];
  assign \$14  = valid & o[41];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[42:25];
  always @(posedge clk)
    group_done_1 <= \$18 ;
  always @(posedge clk)
    scaled_1 <= \$19 ;
  always @(posedge clk)
    \valid$27  <= \$20 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[17];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  always @(posedge clk)
    row_done_1 <= \$21 ;
  always @(posedge clk)
    rounded_1 <= \$22 ;
  always @(posedge clk)
    rounded_2 <= \$23 ;
  always @(posedge clk)
    rounded_3 <= \$24 ;
  always @(posedge clk)
    \i__valid$35  <= \$25 ;
  \fmac_fp4_fp16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \fmac_fp4_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[41]),
    .rst(rst),
    .sums(i),
    .terms(o[24:0]),
    .valid(valid)
  );
  \fmac_fp4_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$37 ),
    .i__valid(\i__valid$35 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \fmac_fp4_fp16.rounder  rounder (
    .clk(clk),
    .i(\i$33 ),
    .o(\i__payload$37 ),
    .rst(rst)
  );
  \fmac_fp4_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$33 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \fmac_fp4_fp16.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [2:0];
    if (rst) begin
      \$16  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$17  = in_row;
    if (accept) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$18  = \$14 ;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$19  = group_done_1;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$20  = scaled_1;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$21  = \$15 ;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$22  = row_done_1;
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = rounded_1;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = rounded_2;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$25  = rounded_3;
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[41];
  assign terms = o[24:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign \sums$34  = \i$33 ;
  assign rounded_4 = \i__valid$35 ;
  assign \o$38  = \i__payload$37 ;
  assign \o__payload$39  = o__payload;
  assign \o__ready$40  = o__ready;
  assign \o__valid$41  = o__valid;
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[65:48];
  assign \i__payload.tag.scales  = i__payload[63:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.ends_group  = i__payload[64];
  assign \i__payload.tag.ends_row  = i__payload[65];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [15:12];
  assign \i__payload$13.x  = \i__payload$13 [47:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[2]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[3]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [65:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [64];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [65];
  assign \o.dots  = o[24:0];
  assign \o.dots[0]  = o[24:0];
  assign \o.tag  = o[42:25];
  assign \o.tag.scales  = o[40:25];
  assign \o.tag.scales[0]  = o[40:25];
  assign \o.tag.ends_group  = o[41];
  assign \o.tag.ends_row  = o[42];
  assign \terms[0]  = o[24:0];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \i[0]  = i;
  assign \sums[0]  = i;
  assign \factors$26[0]  = factors;
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \terms$31[0]  = \terms$31 ;
  assign \o$32[0]  = \terms$31 ;
  assign \i$33[0]  = \i$33 ;
  assign \sums$34[0]  = \i$33 ;
  assign \i__payload$37[0]  = \i__payload$37 ;
  assign \o$38[0]  = \i__payload$37 ;
  assign \o__payload$39[0]  = o__payload;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [64] = \$2 ;
  assign { \i__payload$13 [65], \i__payload$13 [63:0] } = { i__payload[65], i__payload[63:0] };
  assign i__ready = admitted;
endmodule

module \fmac_fp4_fp16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [42:0] o;
  wire [42:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire [6:0] \$12 ;
  wire [6:0] \$13 ;
  wire [37:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [6:0] \$26 ;
  wire [6:0] \$27 ;
  wire [37:0] \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire \$30 ;
  wire [5:0] \$31 ;
  wire \$32 ;
  wire [2:0] \$33 ;
  wire [2:0] \$34 ;
  wire \$35 ;
  wire [4:0] \$36 ;
  wire [4:0] \$37 ;
  wire [4:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [6:0] \$40 ;
  wire [6:0] \$41 ;
  wire [37:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [5:0] \$45 ;
  wire \$46 ;
  wire [2:0] \$47 ;
  wire [2:0] \$48 ;
  wire \$49 ;
  wire [2:0] \$5 ;
  wire [4:0] \$50 ;
  wire [4:0] \$51 ;
  wire [4:0] \$52 ;
  wire \$53 ;
  wire [6:0] \$54 ;
  wire [6:0] \$55 ;
  wire [37:0] \$56 ;
  wire [91:0] \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [2:0] \$6 ;
  reg \$60 ;
  wire \$7 ;
  wire [4:0] \$8 ;
  wire [4:0] \$9 ;
  reg [91:0] i = 92'h00000000000000000000000;
  wire signed [22:0] \i[0] ;
  wire signed [22:0] \i[1] ;
  wire signed [22:0] \i[2] ;
  wire signed [22:0] \i[3] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  reg negative_0_3 = 1'h0;
  wire signed [24:0] \o$4 ;
  wire [24:0] \o.dots ;
  wire signed [24:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  (* init = 92'h00000000000000000000000 *)
  wire [91:0] products_0;
  wire signed [22:0] \products_0[0] ;
  wire signed [22:0] \products_0[1] ;
  wire signed [22:0] \products_0[2] ;
  wire signed [22:0] \products_0[3] ;
  reg [4:0] shift_0_0 = 5'h00;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_0_2 = 5'h00;
  reg [4:0] shift_0_3 = 5'h00;
  reg [5:0] significand_0_0 = 6'h00;
  reg [5:0] significand_0_1 = 6'h00;
  reg [5:0] significand_0_2 = 6'h00;
  reg [5:0] significand_0_3 = 6'h00;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  reg [17:0] tag_2 = 18'h00000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  reg [17:0] tag_3 = 18'h00000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$40  = - significand_0_2;
  assign \$41  = negative_0_2 ? \$40  : { 1'h0, significand_0_2 };
  assign \$42  = $signed(\$41 ) << shift_0_2;
  assign \$43  = | i__payload[14:13];
  assign \$44  = | i__payload[46:43];
  assign \$45  = { \$43 , i__payload[12] } * { \$44 , i__payload[42:40] };
  assign \$46  = | i__payload[14:13];
  assign \$47  = i__payload[14:13] - 1'h1;
  assign \$48  = \$46  ? \$47  : 3'h0;
  assign \$49  = | i__payload[46:43];
  assign \$50  = i__payload[46:43] - 1'h1;
  assign \$51  = \$49  ? \$50  : 5'h00;
  assign \$52  = \$48 [1:0] + \$51 [3:0];
  assign \$53  = i__payload[15] ^ i__payload[47];
  assign \$54  = - significand_0_3;
  assign \$55  = negative_0_3 ? \$54  : { 1'h0, significand_0_3 };
  assign \$56  = $signed(\$55 ) << shift_0_3;
  always @(posedge clk)
    significand_0_0 <= \$3 ;
  always @(posedge clk)
    shift_0_0 <= \$10 ;
  always @(posedge clk)
    negative_0_0 <= \$11 ;
  always @(posedge clk)
    i <= \$57 ;
  always @(posedge clk)
    significand_0_1 <= \$17 ;
  always @(posedge clk)
    shift_0_1 <= \$24 ;
  always @(posedge clk)
    negative_0_1 <= \$25 ;
  always @(posedge clk)
    significand_0_2 <= \$31 ;
  always @(posedge clk)
    shift_0_2 <= \$38 ;
  always @(posedge clk)
    negative_0_2 <= \$39 ;
  always @(posedge clk)
    significand_0_3 <= \$45 ;
  always @(posedge clk)
    shift_0_3 <= \$52 ;
  always @(posedge clk)
    negative_0_3 <= \$53 ;
  always @(posedge clk)
    valid_1 <= \$58 ;
  always @(posedge clk)
    valid_2 <= \$59 ;
  always @(posedge clk)
    valid <= \$60 ;
  always @(posedge clk)
    tag_1 <= i__payload[65:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = | i__payload[2:1];
  assign \$2  = | i__payload[22:19];
  assign \$3  = { \$1 , i__payload[0] } * { \$2 , i__payload[18:16] };
  assign \$4  = | i__payload[2:1];
  assign \$5  = i__payload[2:1] - 1'h1;
  assign \$6  = \$4  ? \$5  : 3'h0;
  assign \$7  = | i__payload[22:19];
  assign \$8  = i__payload[22:19] - 1'h1;
  assign \$9  = \$7  ? \$8  : 5'h00;
  assign \$10  = \$6 [1:0] + \$9 [3:0];
  assign \$11  = i__payload[3] ^ i__payload[23];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | i__payload[6:5];
  assign \$16  = | i__payload[30:27];
  assign \$17  = { \$15 , i__payload[4] } * { \$16 , i__payload[26:24] };
  assign \$18  = | i__payload[6:5];
  assign \$19  = i__payload[6:5] - 1'h1;
  assign \$20  = \$18  ? \$19  : 3'h0;
  assign \$21  = | i__payload[30:27];
  assign \$22  = i__payload[30:27] - 1'h1;
  assign \$23  = \$21  ? \$22  : 5'h00;
  assign \$24  = \$20 [1:0] + \$23 [3:0];
  assign \$25  = i__payload[7] ^ i__payload[31];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  assign \$29  = | i__payload[10:9];
  assign \$30  = | i__payload[38:35];
  assign \$31  = { \$29 , i__payload[8] } * { \$30 , i__payload[34:32] };
  assign \$32  = | i__payload[10:9];
  assign \$33  = i__payload[10:9] - 1'h1;
  assign \$34  = \$32  ? \$33  : 3'h0;
  assign \$35  = | i__payload[38:35];
  assign \$36  = i__payload[38:35] - 1'h1;
  assign \$37  = \$35  ? \$36  : 5'h00;
  assign \$38  = \$34 [1:0] + \$37 [3:0];
  assign \$39  = i__payload[11] ^ i__payload[39];
  \fmac_fp4_fp16.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$58  = i__valid;
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$59  = valid_1;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$60  = valid_2;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign valid_3 = valid;
  assign \i[0]  = i[22:0];
  assign \i[1]  = i[45:23];
  assign \i[2]  = i[68:46];
  assign \i[3]  = i[91:69];
  assign \products_0[0]  = i[22:0];
  assign \products_0[1]  = i[45:23];
  assign \products_0[2]  = i[68:46];
  assign \products_0[3]  = i[91:69];
  assign \o.dots  = o[24:0];
  assign \o.dots[0]  = o[24:0];
  assign \o.tag  = o[42:25];
  assign \o.tag.scales  = o[40:25];
  assign \o.tag.scales[0]  = o[40:25];
  assign \o.tag.ends_group  = o[41];
  assign \o.tag.ends_row  = o[42];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[65:48];
  assign \i__payload.tag.scales  = i__payload[63:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.ends_group  = i__payload[64];
  assign \i__payload.tag.ends_row  = i__payload[65];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \$57 [91:69] = \$56 [22:0];
  assign \$57 [68:46] = \$42 [22:0];
  assign \$57 [45:23] = \$28 [22:0];
  assign \$57 [22:0] = \$14 [22:0];
  assign o[42:25] = tag_3;
  assign o[24:0] = \o$4 ;
endmodule

module \fmac_fp4_fp16.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [91:0] i;
  wire [91:0] i;
  output signed [24:0] o;
  reg signed [24:0] o = 25'h0000000;
  input clk;
  wire clk;
  wire [24:0] \$1 ;
  wire signed [22:0] \i[0] ;
  wire signed [22:0] \i[1] ;
  wire signed [22:0] \i[2] ;
  wire signed [22:0] \i[3] ;
  wire signed [23:0] level1_0;
  wire signed [23:0] level1_1;
  (* init = 25'h0000000 *)
  wire signed [24:0] level2_0;
  assign level1_0 = $signed(i[22:0]) + $signed(i[45:23]);
  assign level1_1 = $signed(i[68:46]) + $signed(i[91:69]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[22:0];
  assign \i[1]  = i[45:23];
  assign \i[2]  = i[68:46];
  assign \i[3]  = i[91:69];
endmodule

module \fmac_fp4_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [24:0] terms;
  wire [24:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [25:0] sums;
  reg [25:0] sums = 26'h0000000;
  input clk;
  wire clk;
  wire [25:0] \$1 ;
  wire [26:0] \$2 ;
  reg \$3 ;
  reg [25:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [25:0] \sums[0] ;
  wire signed [24:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 26'h0000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [25:0];
    end
    if (rst) begin
      \$4  = 26'h0000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp4_fp16.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  output [15:0] o__payload;
  reg [15:0] o__payload = 16'h0000;
  input [15:0] i__payload;
  wire [15:0] i__payload;
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
  reg [15:0] \$19 ;
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
  wire [15:0] \$signature__data ;
  wire [15:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 16'h0000 *)
  wire [15:0] front;
  wire [15:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire [15:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire [15:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [15:0] store_out__data;
  wire [15:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [15:0] rest [2:0];
  initial begin
    rest[0] = 16'h0000;
    rest[1] = 16'h0000;
    rest[2] = 16'h0000;
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
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \$signature__data[0]  = i__payload;
  assign \i__payload[0]  = i__payload;
  assign \store_out__data[0]  = store_out__data;
endmodule

module \fmac_fp4_fp16.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [67:0] i;
  wire [67:0] i;
  output [15:0] o;
  reg [15:0] o = 16'h0000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [128:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [24:0] \$13 ;
  wire [67:0] \$14 ;
  wire [67:0] \$15 ;
  wire [67:0] \$16 ;
  wire \$17 ;
  wire [7:0] \$18 ;
  wire [22:0] \$19 ;
  wire [68:0] \$2 ;
  wire [23:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [24:0] \$23 ;
  reg [15:0] \$24 ;
  wire [68:0] \$3 ;
  wire \$4 ;
  wire [82:0] \$5 ;
  wire [82:0] \$6 ;
  wire [82:0] \$7 ;
  wire [127:0] \$8 ;
  wire [128:0] \$9 ;
  wire signed [24:0] code_0;
  wire found_0_0;
  wire found_0_1;
  wire found_0_2;
  wire found_0_3;
  wire found_0_4;
  wire found_0_5;
  wire found_0_6;
  wire signed [67:0] \i[0] ;
  reg [11:0] kept_0 = 12'h000;
  wire left_0_0;
  wire [1:0] left_0_1;
  wire [3:0] left_0_2;
  wire [7:0] left_0_3;
  wire [15:0] left_0_4;
  wire [31:0] left_0_5;
  wire [63:0] left_0_6;
  reg negative_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  wire [15:0] \o[0] ;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_0_1 = 7'h00;
  reg [67:0] size_0 = 68'h00000000000000000;
  reg [67:0] size_0_1 = 68'h00000000000000000;
  reg sticky_0 = 1'h0;
  assign \$1  = $signed(i) < $signed(1'h0);
  assign \$2  = - $signed(i);
  assign \$3  = \$1  ? \$2  : { i[67], i };
  assign \$4  = $signed(i) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 46'h000000000000, \$7  } & \$9 ;
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(16'h7c00);
  assign \$13  = \$12  ? 25'h0007bff : code_0;
  assign found_0_6 = | \$14 [67:64];
  assign left_0_6 = found_0_6 ? { 60'h000000000000000, \$15 [67:64] } : \$16 [63:0];
  assign found_0_5 = | left_0_6[63:32];
  assign left_0_5 = found_0_5 ? left_0_6[63:32] : left_0_6[31:0];
  assign found_0_4 = | left_0_5[31:16];
  assign left_0_4 = found_0_4 ? left_0_5[31:16] : left_0_5[15:0];
  assign found_0_3 = | left_0_4[15:8];
  assign left_0_3 = found_0_3 ? left_0_4[15:8] : left_0_4[7:0];
  assign found_0_2 = | left_0_3[7:4];
  assign left_0_2 = found_0_2 ? left_0_3[7:4] : left_0_3[3:0];
  assign found_0_1 = | left_0_2[3:2];
  assign left_0_1 = found_0_1 ? left_0_2[3:2] : left_0_2[1:0];
  assign left_0_0 = found_0_0 ? left_0_1[1] : left_0_1[0];
  assign \$17  = | kept_0;
  assign \$18  = place_0_1 - 5'h14;
  assign \$20  = $signed(\$19 ) + $signed({ 1'h0, kept_0[11:1] });
  assign \$21  = sticky_0 | kept_0[1];
  assign \$22  = kept_0[0] & \$21 ;
  assign \$23  = $signed(\$20 ) + $signed({ 1'h0, \$22  });
  assign code_0 = \$17  ? \$23  : 25'h0000000;
  always @(posedge clk)
    size_0 <= \$3 [67:0];
  always @(posedge clk)
    negative_0 <= \$4 ;
  always @(posedge clk)
    place_0 <= { found_0_6, found_0_5, found_0_4, found_0_3, found_0_2, found_0_1, found_0_0 };
  always @(posedge clk)
    size_0_1 <= size_0;
  always @(posedge clk)
    kept_0 <= \$6 [11:0];
  always @(posedge clk)
    sticky_0 <= \$11 ;
  always @(posedge clk)
    negative_0_1 <= negative_0;
  always @(posedge clk)
    negative_0_2 <= negative_0_1;
  always @(posedge clk)
    place_0_1 <= place_0;
  always @(posedge clk)
    o <= \$24 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$24  = { negative_0_2, \$13 [14:0] };
    if (rst) begin
      \$24  = 16'h0000;
    end
  end
  assign \i[0]  = i;
  assign \o[0]  = o;
  assign \$5  = { 4'h0, size_0_1, 11'h000 };
  assign \$7  = { 4'h0, size_0_1, 11'h000 };
  assign \$19  = { \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 [7], \$18 , 10'h000 };
  assign { \$14 [67:21], \$14 [19:0] } = { size_0[67:21], size_0[19:0] };
  assign \$14 [20] = 1'h1;
  assign { \$15 [67:21], \$15 [19:0] } = { size_0[67:21], size_0[19:0] };
  assign \$15 [20] = 1'h1;
  assign { \$16 [67:21], \$16 [19:0] } = { size_0[67:21], size_0[19:0] };
  assign \$16 [20] = 1'h1;
  assign found_0_0 = left_0_1[1];
endmodule

module \fmac_fp4_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [67:0] terms;
  wire [67:0] terms;
  output [67:0] sums;
  reg [67:0] sums = 68'h00000000000000000;
  input clk;
  wire clk;
  wire [67:0] \$1 ;
  wire [68:0] \$2 ;
  reg \$3 ;
  reg [67:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [67:0] \sums[0] ;
  wire signed [67:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 68'h00000000000000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [67:0];
    end
    if (rst) begin
      \$4  = 68'h00000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp4_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [25:0] i;
  wire [25:0] i;
  output [67:0] o;
  reg [67:0] o = 68'h00000000000000000;
  input clk;
  wire clk;
  wire [37:0] \$1 ;
  wire [68:0] \$2 ;
  reg [67:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [25:0] \i[0] ;
  wire signed [67:0] \o[0] ;
  reg signed [37:0] product_0 = 38'h0000000000;
  reg [4:0] shift_0_1 = 5'h00;
  assign \$1  = $signed(i) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$3  = \$2 [67:0];
    if (rst) begin
      \$3  = 68'h00000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
