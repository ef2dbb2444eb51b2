// fmac_fp16_fp16: floating-point multiplier in every lane, exact sums, one rounding, 1 rows of 1 lanes, fp16 x fp16
//
// spec: {"accumulator":124,"activation_format":"fp16","credits":1,"group":2,"lanes":1,"max_groups":4,"overflow":"infinity","pe":"fmac","result":"fp16","rows":1,"weight_format":"fp16","zero_point":false}
// source: 94d516701bca9d4237595413ed8e966694295e04dc3a746f611a7c6660904a9e
// body: 73e48ca318cc309ae3ffc08a114e74fe4543d582c60c1db1b957b6b3a9587b1f
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 16 bits each, index 0 lowest
//   i__payload[31:16]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[47:32]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[48:48]  ends_group
//   i__payload[49:49]  ends_row (ends its group too)
//   o__payload[15:0]  sum[row], code of fp16, rounded to nearest even, overflow: infinity; 16 bits each, index 0 lowest
// Timing: a beat every cycle; a result 11 cycles after the beat that ends its row

module fmac_fp16_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [49:0] i__payload;
  wire [49:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [1:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
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
  reg credits = 1'h1;
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
  wire [81:0] i;
  wire [123:0] \i$33 ;
  wire signed [123:0] \i$33[0] ;
  wire signed [81:0] \i[0] ;
  wire [49:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [15:0] \i__payload$13.codes[0][0] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire [15:0] \i__payload$37 ;
  wire [15:0] \i__payload$37[0] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [15:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$35  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [98:0] o;
  wire [123:0] \o$32 ;
  wire signed [123:0] \o$32[0] ;
  wire [15:0] \o$38 ;
  wire [15:0] \o$38[0] ;
  wire [80:0] \o.dots ;
  wire signed [80:0] \o.dots[0] ;
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
  wire [81:0] sums;
  wire [123:0] \sums$34 ;
  wire signed [123:0] \sums$34[0] ;
  wire signed [81:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [80:0] terms;
  wire [123:0] \terms$31 ;
  wire signed [123:0] \terms$31[0] ;
  wire signed [80:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[48] | i__payload[49];
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
  assign \$13  = ~ i__payload[49];
  assign \$14  = valid & o[97];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[98:81];
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
  \fmac_fp16_fp16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \fmac_fp16_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[97]),
    .rst(rst),
    .sums(i),
    .terms(o[80:0]),
    .valid(valid)
  );
  \fmac_fp16_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$37 ),
    .i__valid(\i__valid$35 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \fmac_fp16_fp16.rounder  rounder (
    .clk(clk),
    .i(\i$33 ),
    .o(\i__payload$37 ),
    .rst(rst)
  );
  \fmac_fp16_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$33 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \fmac_fp16_fp16.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [0];
    if (rst) begin
      \$16  = 1'h1;
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
  assign last = o[97];
  assign terms = o[80:0];
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
  assign \i__payload.codes[0][0]  = i__payload[15:0];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[31:16];
  assign \i__payload.tag  = i__payload[49:32];
  assign \i__payload.tag.scales  = i__payload[47:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.ends_group  = i__payload[48];
  assign \i__payload.tag.ends_row  = i__payload[49];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [15:0];
  assign \i__payload$13.x  = \i__payload$13 [31:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [31:16];
  assign \i__payload$13.tag  = \i__payload$13 [49:32];
  assign \i__payload$13.tag.scales  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [48];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [49];
  assign \o.dots  = o[80:0];
  assign \o.dots[0]  = o[80:0];
  assign \o.tag  = o[98:81];
  assign \o.tag.scales  = o[96:81];
  assign \o.tag.scales[0]  = o[96:81];
  assign \o.tag.ends_group  = o[97];
  assign \o.tag.ends_row  = o[98];
  assign \terms[0]  = o[80:0];
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
  assign \i__payload$13 [48] = \$2 ;
  assign { \i__payload$13 [49], \i__payload$13 [47:0] } = { i__payload[49], i__payload[47:0] };
  assign i__ready = admitted;
  assign \$1  = credits;
endmodule

module \fmac_fp16_fp16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [49:0] i__payload;
  wire [49:0] i__payload;
  output [98:0] o;
  wire [98:0] o;
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
  reg \$15 ;
  reg \$16 ;
  wire \$2 ;
  wire [21:0] \$3 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [5:0] \$9 ;
  reg [80:0] i = 81'h000000000000000000000;
  wire signed [80:0] \i[0] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [15:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  (* init = 81'h000000000000000000000 *)
  wire signed [80:0] \o$4 ;
  wire [80:0] \o.dots ;
  wire signed [80:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  (* init = 81'h000000000000000000000 *)
  wire [80:0] products_0;
  wire signed [80:0] \products_0[0] ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [21:0] significand_0_0 = 22'h000000;
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
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = | i__payload[14:10];
  assign \$2  = | i__payload[30:26];
  assign \$3  = { \$1 , i__payload[9:0] } * { \$2 , i__payload[25:16] };
  assign \$4  = | i__payload[14:10];
  assign \$5  = i__payload[14:10] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | i__payload[30:26];
  assign \$8  = i__payload[30:26] - 1'h1;
  assign \$9  = \$7  ? \$8  : 6'h00;
  assign \$10  = \$6 [4:0] + \$9 [4:0];
  assign \$11  = i__payload[15] ^ i__payload[31];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  always @(posedge clk)
    significand_0_0 <= \$3 ;
  always @(posedge clk)
    shift_0_0 <= \$10 ;
  always @(posedge clk)
    negative_0_0 <= \$11 ;
  always @(posedge clk)
    i <= \$14 [80:0];
  always @(posedge clk)
    valid_1 <= \$15 ;
  always @(posedge clk)
    valid <= \$16 ;
  always @(posedge clk)
    tag_1 <= i__payload[49:32];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$15  = i__valid;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$16  = valid_1;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign \o$4  = i;
  assign valid_2 = valid;
  assign \i[0]  = i;
  assign \products_0[0]  = i;
  assign \o.dots  = o[80:0];
  assign \o.dots[0]  = o[80:0];
  assign \o.tag  = o[98:81];
  assign \o.tag.scales  = o[96:81];
  assign \o.tag.scales[0]  = o[96:81];
  assign \o.tag.ends_group  = o[97];
  assign \o.tag.ends_row  = o[98];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[15:0];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[31:16];
  assign \i__payload.tag  = i__payload[49:32];
  assign \i__payload.tag.scales  = i__payload[47:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.ends_group  = i__payload[48];
  assign \i__payload.tag.ends_row  = i__payload[49];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign o[98:81] = tag_2;
  assign o[80:0] = i;
endmodule

module \fmac_fp16_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [80:0] terms;
  wire [80:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [81:0] sums;
  reg [81:0] sums = 82'h000000000000000000000;
  input clk;
  wire clk;
  wire [81:0] \$1 ;
  wire [82:0] \$2 ;
  reg \$3 ;
  reg [81:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [81:0] \sums[0] ;
  wire signed [80:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 82'h000000000000000000000 : sums;
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
      \$4  = \$2 [81:0];
    end
    if (rst) begin
      \$4  = 82'h000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp16_fp16.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
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
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [15:0] \$8 ;
  (* init = 16'h0000 *)
  wire [15:0] front;
  wire [15:0] \front[0] ;
  wire [15:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire [15:0] \o__payload[0] ;
  wire put;
  wire refill;
  wire take;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = level + put;
  assign \$5  = \$4  - take;
  assign \$6  = put & refill;
  always @(posedge clk)
    level <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  assign i__ready = ~ level;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$7  = \$5 [0];
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$8  = o__payload;
    if (\$6 ) begin
      \$8  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \i__payload[0]  = i__payload;
  assign \$2  = level;
  assign o__valid = level;
endmodule

module \fmac_fp16_fp16.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [123:0] i;
  wire [123:0] i;
  output [15:0] o;
  reg [15:0] o = 16'h0000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [139:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [24:0] \$13 ;
  wire [123:0] \$14 ;
  wire [123:0] \$15 ;
  wire [123:0] \$16 ;
  wire \$17 ;
  wire [7:0] \$18 ;
  wire [22:0] \$19 ;
  wire [124:0] \$2 ;
  wire [23:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [24:0] \$23 ;
  reg [15:0] \$24 ;
  wire [124:0] \$3 ;
  wire \$4 ;
  wire [138:0] \$5 ;
  wire [138:0] \$6 ;
  wire [138:0] \$7 ;
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
  wire signed [123:0] \i[0] ;
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
  reg [123:0] size_0 = 124'h0000000000000000000000000000000;
  reg [123:0] size_0_1 = 124'h0000000000000000000000000000000;
  reg sticky_0 = 1'h0;
  assign \$1  = $signed(i) < $signed(1'h0);
  assign \$2  = - $signed(i);
  assign \$3  = \$1  ? \$2  : { i[123], i };
  assign \$4  = $signed(i) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 1'h0, \$7  } & { \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9 [128], \$9  };
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(16'h7c00);
  assign \$13  = \$12  ? 25'h0007c00 : code_0;
  assign found_0_6 = | \$14 [123:64];
  assign left_0_6 = found_0_6 ? { 4'h0, \$15 [123:64] } : \$16 [63:0];
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
  assign \$18  = place_0_1 - 6'h3a;
  assign \$20  = $signed(\$19 ) + $signed({ 1'h0, kept_0[11:1] });
  assign \$21  = sticky_0 | kept_0[1];
  assign \$22  = kept_0[0] & \$21 ;
  assign \$23  = $signed(\$20 ) + $signed({ 1'h0, \$22  });
  assign code_0 = \$17  ? \$23  : 25'h0000000;
  always @(posedge clk)
    size_0 <= \$3 [123:0];
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
  assign { \$14 [123:59], \$14 [57:0] } = { size_0[123:59], size_0[57:0] };
  assign \$14 [58] = 1'h1;
  assign { \$15 [123:59], \$15 [57:0] } = { size_0[123:59], size_0[57:0] };
  assign \$15 [58] = 1'h1;
  assign { \$16 [123:59], \$16 [57:0] } = { size_0[123:59], size_0[57:0] };
  assign \$16 [58] = 1'h1;
  assign found_0_0 = left_0_1[1];
endmodule

module \fmac_fp16_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [123:0] terms;
  wire [123:0] terms;
  output [123:0] sums;
  reg [123:0] sums = 124'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [123:0] \$1 ;
  wire [124:0] \$2 ;
  reg \$3 ;
  reg [123:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [123:0] \sums[0] ;
  wire signed [123:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 124'h0000000000000000000000000000000 : sums;
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
      \$4  = \$2 [123:0];
    end
    if (rst) begin
      \$4  = 124'h0000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_fp16_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [81:0] i;
  wire [81:0] i;
  output [123:0] o;
  reg [123:0] o = 124'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [93:0] \$1 ;
  wire [124:0] \$2 ;
  reg [123:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [81:0] \i[0] ;
  wire signed [123:0] \o[0] ;
  reg signed [93:0] product_0 = 94'h000000000000000000000000;
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
    \$3  = \$2 [123:0];
    if (rst) begin
      \$3  = 124'h0000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
