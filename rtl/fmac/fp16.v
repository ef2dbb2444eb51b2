// fmac_fp16: floating-point multiplier in every lane, exact sums, one rounding, 1 rows of 2 lanes, fp16 x fp16
//
// spec: {"accumulator":125,"activation_format":"fp16","credits":4,"group":4,"lanes":2,"max_groups":4,"overflow":"infinity","pe":"fmac","result":"fp32","rows":1,"weight_format":"fp16","zero_point":false}
// source: 94d516701bca9d4237595413ed8e966694295e04dc3a746f611a7c6660904a9e
// body: 76c0c5a4b95d8947a459f708ce6d1efe9695c742652c1d8a83fa5f8e784cc6e5
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 16 bits each, index 0 lowest
//   i__payload[63:32]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[79:64]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[31:0]  sum[row], code of fp32, rounded to nearest even, overflow: infinity; 32 bits each, index 0 lowest
// Timing: a beat every cycle; a result 12 cycles after the beat that ends its row

module fmac_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [31:0] o__payload;
  wire [31:0] o__payload;
  output o__valid;
  wire o__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
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
  wire [82:0] i;
  wire [124:0] \i$33 ;
  wire signed [124:0] \i$33[0] ;
  wire signed [82:0] \i[0] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [31:0] \i__payload$13.codes[0] ;
  wire [15:0] \i__payload$13.codes[0][0] ;
  wire [15:0] \i__payload$13.codes[0][1] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire [31:0] \i__payload$37 ;
  wire [31:0] \i__payload$37[0] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [15:0] \i__payload.codes[0][0] ;
  wire [15:0] \i__payload.codes[0][1] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$35  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [99:0] o;
  wire [124:0] \o$32 ;
  wire signed [124:0] \o$32[0] ;
  wire [31:0] \o$38 ;
  wire [31:0] \o$38[0] ;
  wire [81:0] \o.dots ;
  wire signed [81:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [31:0] \o__payload$39 ;
  wire [31:0] \o__payload$39[0] ;
  wire [31:0] \o__payload[0] ;
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
  wire [82:0] sums;
  wire [124:0] \sums$34 ;
  wire signed [124:0] \sums$34[0] ;
  wire signed [82:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [81:0] terms;
  wire [124:0] \terms$31 ;
  wire signed [124:0] \terms$31[0] ;
  wire signed [81:0] \terms[0] ;
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
  assign \$11  = credits - spend;
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, earn });
  assign \$13  = ~ i__payload[81];
  assign \$14  = valid & o[98];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[99:82];
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
  \fmac_fp16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \fmac_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[98]),
    .rst(rst),
    .sums(i),
    .terms(o[81:0]),
    .valid(valid)
  );
  \fmac_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$37 ),
    .i__valid(\i__valid$35 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \fmac_fp16.rounder  rounder (
    .clk(clk),
    .i(\i$33 ),
    .o(\i__payload$37 ),
    .rst(rst)
  );
  \fmac_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$33 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \fmac_fp16.scaler  scaler (
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
  assign last = o[98];
  assign terms = o[81:0];
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
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[15:0];
  assign \i__payload.codes[0][1]  = i__payload[31:16];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[47:32];
  assign \i__payload.x[1]  = i__payload[63:48];
  assign \i__payload.tag  = i__payload[81:64];
  assign \i__payload.tag.scales  = i__payload[79:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [31:16];
  assign \i__payload$13.x  = \i__payload$13 [63:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag  = \i__payload$13 [81:64];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[81:0];
  assign \o.dots[0]  = o[81:0];
  assign \o.tag  = o[99:82];
  assign \o.tag.scales  = o[97:82];
  assign \o.tag.scales[0]  = o[97:82];
  assign \o.tag.ends_group  = o[98];
  assign \o.tag.ends_row  = o[99];
  assign \terms[0]  = o[81:0];
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
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \fmac_fp16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [99:0] o;
  wire [99:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [22:0] \$12 ;
  wire [22:0] \$13 ;
  wire [85:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [21:0] \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [5:0] \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire [22:0] \$26 ;
  wire [22:0] \$27 ;
  wire [85:0] \$28 ;
  wire [161:0] \$29 ;
  wire [21:0] \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [5:0] \$9 ;
  reg [161:0] i = 162'h00000000000000000000000000000000000000000;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [15:0] \i__payload.codes[0][0] ;
  wire [15:0] \i__payload.codes[0][1] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  wire signed [81:0] \o$4 ;
  wire [81:0] \o.dots ;
  wire signed [81:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  (* init = 162'h00000000000000000000000000000000000000000 *)
  wire [161:0] products_0;
  wire signed [80:0] \products_0[0] ;
  wire signed [80:0] \products_0[1] ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [21:0] significand_0_0 = 22'h000000;
  reg [21:0] significand_0_1 = 22'h000000;
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
  assign \$1  = | i__payload[14:10];
  assign \$2  = | i__payload[46:42];
  assign \$3  = { \$1 , i__payload[9:0] } * { \$2 , i__payload[41:32] };
  assign \$4  = | i__payload[14:10];
  assign \$5  = i__payload[14:10] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | i__payload[46:42];
  assign \$8  = i__payload[46:42] - 1'h1;
  assign \$9  = \$7  ? \$8  : 6'h00;
  assign \$10  = \$6 [4:0] + \$9 [4:0];
  assign \$11  = i__payload[15] ^ i__payload[47];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | i__payload[30:26];
  assign \$16  = | i__payload[62:58];
  assign \$17  = { \$15 , i__payload[25:16] } * { \$16 , i__payload[57:48] };
  assign \$18  = | i__payload[30:26];
  assign \$19  = i__payload[30:26] - 1'h1;
  assign \$20  = \$18  ? \$19  : 6'h00;
  assign \$21  = | i__payload[62:58];
  assign \$22  = i__payload[62:58] - 1'h1;
  assign \$23  = \$21  ? \$22  : 6'h00;
  assign \$24  = \$20 [4:0] + \$23 [4:0];
  assign \$25  = i__payload[31] ^ i__payload[63];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  always @(posedge clk)
    significand_0_0 <= \$3 ;
  always @(posedge clk)
    shift_0_0 <= \$10 ;
  always @(posedge clk)
    negative_0_0 <= \$11 ;
  always @(posedge clk)
    i <= \$29 ;
  always @(posedge clk)
    significand_0_1 <= \$17 ;
  always @(posedge clk)
    shift_0_1 <= \$24 ;
  always @(posedge clk)
    negative_0_1 <= \$25 ;
  always @(posedge clk)
    valid_1 <= \$30 ;
  always @(posedge clk)
    valid_2 <= \$31 ;
  always @(posedge clk)
    valid <= \$32 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \fmac_fp16.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$30  = i__valid;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$31  = valid_1;
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$32  = valid_2;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign valid_3 = valid;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
  assign \products_0[0]  = i[80:0];
  assign \products_0[1]  = i[161:81];
  assign \o.dots  = o[81:0];
  assign \o.dots[0]  = o[81:0];
  assign \o.tag  = o[99:82];
  assign \o.tag.scales  = o[97:82];
  assign \o.tag.scales[0]  = o[97:82];
  assign \o.tag.ends_group  = o[98];
  assign \o.tag.ends_row  = o[99];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[15:0];
  assign \i__payload.codes[0][1]  = i__payload[31:16];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[47:32];
  assign \i__payload.x[1]  = i__payload[63:48];
  assign \i__payload.tag  = i__payload[81:64];
  assign \i__payload.tag.scales  = i__payload[79:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \$29 [161:81] = \$28 [80:0];
  assign \$29 [80:0] = \$14 [80:0];
  assign o[99:82] = tag_3;
  assign o[81:0] = \o$4 ;
endmodule

module \fmac_fp16.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [161:0] i;
  wire [161:0] i;
  output signed [81:0] o;
  reg signed [81:0] o = 82'h000000000000000000000;
  input clk;
  wire clk;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire signed [81:0] level1_0;
  (* init = 82'h000000000000000000000 *)
  wire signed [81:0] level2_0;
  assign level1_0 = $signed(i[80:0]) + $signed(i[161:81]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
endmodule

module \fmac_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [81:0] terms;
  wire [81:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [82:0] sums;
  reg [82:0] sums = 83'h000000000000000000000;
  input clk;
  wire clk;
  wire [82:0] \$1 ;
  wire [83:0] \$2 ;
  reg \$3 ;
  reg [82:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [82:0] \sums[0] ;
  wire signed [81:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 83'h000000000000000000000 : sums;
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
      \$4  = \$2 [82:0];
    end
    if (rst) begin
      \$4  = 83'h000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp16.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  input [31:0] i__payload;
  wire [31:0] i__payload;
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
  reg [31:0] \$19 ;
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
  wire [31:0] \$signature__data ;
  wire [31:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 32'd0 *)
  wire [31:0] front;
  wire [31:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire [31:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire [31:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [31:0] store_out__data;
  wire [31:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [31:0] rest [2:0];
  initial begin
    rest[0] = 32'd0;
    rest[1] = 32'd0;
    rest[2] = 32'd0;
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

module \fmac_fp16.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [124:0] i;
  wire [124:0] i;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [156:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [41:0] \$13 ;
  wire \$14 ;
  wire [8:0] \$15 ;
  wire [39:0] \$16 ;
  wire [40:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [125:0] \$2 ;
  wire [41:0] \$20 ;
  reg [31:0] \$21 ;
  wire [125:0] \$3 ;
  wire \$4 ;
  wire [155:0] \$5 ;
  wire [155:0] \$6 ;
  wire [155:0] \$7 ;
  wire [127:0] \$8 ;
  wire [128:0] \$9 ;
  wire signed [41:0] code_0;
  wire found_0_0;
  wire found_0_1;
  wire found_0_2;
  wire found_0_3;
  wire found_0_4;
  wire found_0_5;
  wire found_0_6;
  wire signed [124:0] \i[0] ;
  reg [24:0] kept_0 = 25'h0000000;
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
  wire [31:0] \o[0] ;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_0_1 = 7'h00;
  reg [124:0] size_0 = 125'h00000000000000000000000000000000;
  reg [124:0] size_0_1 = 125'h00000000000000000000000000000000;
  reg sticky_0 = 1'h0;
  assign \$1  = $signed(i) < $signed(1'h0);
  assign \$2  = - $signed(i);
  assign \$3  = \$1  ? \$2  : { i[124], i };
  assign \$4  = $signed(i) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 1'h0, \$7  } & { \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9  };
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(32'd2139095040);
  assign \$13  = \$12  ? 42'h0007f800000 : code_0;
  assign found_0_6 = | size_0[124:64];
  assign left_0_6 = found_0_6 ? { 3'h0, size_0[124:64] } : size_0[63:0];
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
  assign \$14  = | kept_0;
  assign \$15  = place_0_1 - 9'h1ca;
  assign \$17  = $signed(\$16 ) + $signed({ 1'h0, kept_0[24:1] });
  assign \$18  = sticky_0 | kept_0[1];
  assign \$19  = kept_0[0] & \$18 ;
  assign \$20  = $signed(\$17 ) + $signed({ 1'h0, \$19  });
  assign code_0 = \$14  ? \$20  : 42'h00000000000;
  always @(posedge clk)
    size_0 <= \$3 [124:0];
  always @(posedge clk)
    negative_0 <= \$4 ;
  always @(posedge clk)
    place_0 <= { found_0_6, found_0_5, found_0_4, found_0_3, found_0_2, found_0_1, found_0_0 };
  always @(posedge clk)
    size_0_1 <= size_0;
  always @(posedge clk)
    kept_0 <= \$6 [24:0];
  always @(posedge clk)
    sticky_0 <= \$11 ;
  always @(posedge clk)
    negative_0_1 <= negative_0;
  always @(posedge clk)
    negative_0_2 <= negative_0_1;
  always @(posedge clk)
    place_0_1 <= place_0;
  always @(posedge clk)
    o <= \$21 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$21  = { negative_0_2, \$13 [30:0] };
    if (rst) begin
      \$21  = 32'd0;
    end
  end
  assign \i[0]  = i;
  assign \o[0]  = o;
  assign \$5  = { 7'h00, size_0_1, 24'h000000 };
  assign \$7  = { 7'h00, size_0_1, 24'h000000 };
  assign \$16  = { \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 , 23'h000000 };
  assign found_0_0 = left_0_1[1];
endmodule

module \fmac_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [124:0] terms;
  wire [124:0] terms;
  output [124:0] sums;
  reg [124:0] sums = 125'h00000000000000000000000000000000;
  input clk;
  wire clk;
  wire [124:0] \$1 ;
  wire [125:0] \$2 ;
  reg \$3 ;
  reg [124:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [124:0] \sums[0] ;
  wire signed [124:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 125'h00000000000000000000000000000000 : sums;
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
      \$4  = \$2 [124:0];
    end
    if (rst) begin
      \$4  = 125'h00000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [82:0] i;
  wire [82:0] i;
  output [124:0] o;
  reg [124:0] o = 125'h00000000000000000000000000000000;
  input clk;
  wire clk;
  wire [94:0] \$1 ;
  wire [125:0] \$2 ;
  reg [124:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [82:0] \i[0] ;
  wire signed [124:0] \o[0] ;
  reg signed [94:0] product_0 = 95'h000000000000000000000000;
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
    \$3  = \$2 [124:0];
    if (rst) begin
      \$3  = 125'h00000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
