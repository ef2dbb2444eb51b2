// fmac_e4m3: floating-point multiplier in every lane, exact sums, one rounding, 2 rows of 2 lanes, fp8_e4m3 x fp8_e4m3
//
// spec: {"accumulator":81,"activation_format":"fp8_e4m3","credits":4,"group":4,"lanes":2,"max_groups":4,"overflow":"infinity","pe":"fmac","result":"fp32","rows":2,"weight_format":"fp8_e4m3","zero_point":false}
// source: 94d516701bca9d4237595413ed8e966694295e04dc3a746f611a7c6660904a9e
// body: 0499387168a6467e1482550258a8780181680d62c8b9f7d9480b7dc3be07fd85
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[47:32]  x[lane], code; 8 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[63:0]  sum[row], code of fp32, rounded to nearest even, overflow: infinity; 32 bits each, index 0 lowest
// Timing: a beat every cycle; a result 12 cycles after the beat that ends its row

module fmac_e4m3(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [63:0] o__payload;
  wire [63:0] o__payload;
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
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
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
  wire [77:0] i;
  wire [161:0] \i$33 ;
  wire signed [80:0] \i$33[0] ;
  wire signed [80:0] \i$33[1] ;
  wire signed [38:0] \i[0] ;
  wire signed [38:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [7:0] \i__payload$13.codes[1][0] ;
  wire [7:0] \i__payload$13.codes[1][1] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [63:0] \i__payload$37 ;
  wire [31:0] \i__payload$37[0] ;
  wire [31:0] \i__payload$37[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$35  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [109:0] o;
  wire [161:0] \o$32 ;
  wire signed [80:0] \o$32[0] ;
  wire signed [80:0] \o$32[1] ;
  wire [63:0] \o$38 ;
  wire [31:0] \o$38[0] ;
  wire [31:0] \o$38[1] ;
  wire [75:0] \o.dots ;
  wire signed [37:0] \o.dots[0] ;
  wire signed [37:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [63:0] \o__payload$39 ;
  wire [31:0] \o__payload$39[0] ;
  wire [31:0] \o__payload$39[1] ;
  wire [31:0] \o__payload[0] ;
  wire [31:0] \o__payload[1] ;
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
  wire [77:0] sums;
  wire [161:0] \sums$34 ;
  wire signed [80:0] \sums$34[0] ;
  wire signed [80:0] \sums$34[1] ;
  wire signed [38:0] \sums[0] ;
  wire signed [38:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [75:0] terms;
  wire [161:0] \terms$31 ;
  wire signed [80:0] \terms$31[0] ;
  wire signed [80:0] \terms$31[1] ;
  wire signed [37:0] \terms[0] ;
  wire signed [37:0] \terms[1] ;
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
  assign \$21  = valid & o[108];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[109:76];
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
    row_done_1 <= \$28 ;
  always @(posedge clk)
    rounded_1 <= \$29 ;
  always @(posedge clk)
    rounded_2 <= \$30 ;
  always @(posedge clk)
    rounded_3 <= \$31 ;
  always @(posedge clk)
    \i__valid$35  <= \$32 ;
  \fmac_e4m3.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \fmac_e4m3.group_sums  group_sums (
    .clk(clk),
    .last(o[108]),
    .rst(rst),
    .sums(i),
    .terms(o[75:0]),
    .valid(valid)
  );
  \fmac_e4m3.results  results (
    .clk(clk),
    .i__payload(\i__payload$37 ),
    .i__valid(\i__valid$35 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \fmac_e4m3.rounder  rounder (
    .clk(clk),
    .i(\i$33 ),
    .o(\i__payload$37 ),
    .rst(rst)
  );
  \fmac_e4m3.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$33 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \fmac_e4m3.scaler  scaler (
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
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$29  = row_done_1;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$30  = rounded_1;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$31  = rounded_2;
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$32  = rounded_3;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[108];
  assign terms = o[75:0];
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
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[23:16];
  assign \i__payload.codes[1][1]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[31:0];
  assign \o__payload[1]  = o__payload[63:32];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [31:24];
  assign \i__payload$13.x  = \i__payload$13 [47:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[75:0];
  assign \o.dots[0]  = o[37:0];
  assign \o.dots[1]  = o[75:38];
  assign \o.tag  = o[109:76];
  assign \o.tag.scales  = o[107:76];
  assign \o.tag.scales[0]  = o[91:76];
  assign \o.tag.scales[1]  = o[107:92];
  assign \o.tag.ends_group  = o[108];
  assign \o.tag.ends_row  = o[109];
  assign \terms[0]  = o[37:0];
  assign \terms[1]  = o[75:38];
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
  assign \i[0]  = i[38:0];
  assign \i[1]  = i[77:39];
  assign \sums[0]  = i[38:0];
  assign \sums[1]  = i[77:39];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [80:0];
  assign \terms$31[1]  = \terms$31 [161:81];
  assign \o$32[0]  = \terms$31 [80:0];
  assign \o$32[1]  = \terms$31 [161:81];
  assign \i$33[0]  = \i$33 [80:0];
  assign \i$33[1]  = \i$33 [161:81];
  assign \sums$34[0]  = \i$33 [80:0];
  assign \sums$34[1]  = \i$33 [161:81];
  assign \i__payload$37[0]  = \i__payload$37 [31:0];
  assign \i__payload$37[1]  = \i__payload$37 [63:32];
  assign \o$38[0]  = \i__payload$37 [31:0];
  assign \o$38[1]  = \i__payload$37 [63:32];
  assign \o__payload$39[0]  = o__payload[31:0];
  assign \o__payload$39[1]  = o__payload[63:32];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \fmac_e4m3.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [109:0] o;
  wire [109:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [39:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [7:0] \$17 ;
  wire \$18 ;
  wire [4:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire [8:0] \$27 ;
  wire [39:0] \$28 ;
  wire \$29 ;
  wire [7:0] \$3 ;
  wire \$30 ;
  wire [7:0] \$31 ;
  wire \$32 ;
  wire [4:0] \$33 ;
  wire [4:0] \$34 ;
  wire \$35 ;
  wire [4:0] \$36 ;
  wire [4:0] \$37 ;
  wire [4:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [39:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [7:0] \$45 ;
  wire \$46 ;
  wire [4:0] \$47 ;
  wire [4:0] \$48 ;
  wire \$49 ;
  wire [4:0] \$5 ;
  wire [4:0] \$50 ;
  wire [4:0] \$51 ;
  wire [4:0] \$52 ;
  wire \$53 ;
  wire [8:0] \$54 ;
  wire [8:0] \$55 ;
  wire [39:0] \$56 ;
  wire [73:0] \$57 ;
  wire [73:0] \$58 ;
  reg \$59 ;
  wire [4:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  wire \$7 ;
  wire [4:0] \$8 ;
  wire [4:0] \$9 ;
  reg [73:0] i = 74'h0000000000000000000;
  reg [73:0] \i$5  = 74'h0000000000000000000;
  wire signed [36:0] \i$5[0] ;
  wire signed [36:0] \i$5[1] ;
  wire signed [36:0] \i[0] ;
  wire signed [36:0] \i[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_1_0 = 1'h0;
  reg negative_1_1 = 1'h0;
  wire signed [37:0] \o$4 ;
  wire signed [37:0] \o$7 ;
  wire [75:0] \o.dots ;
  wire signed [37:0] \o.dots[0] ;
  wire signed [37:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  (* init = 74'h0000000000000000000 *)
  wire [73:0] products_0;
  wire signed [36:0] \products_0[0] ;
  wire signed [36:0] \products_0[1] ;
  (* init = 74'h0000000000000000000 *)
  wire [73:0] products_1;
  wire signed [36:0] \products_1[0] ;
  wire signed [36:0] \products_1[1] ;
  reg [4:0] shift_0_0 = 5'h00;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_0 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  reg [7:0] significand_0_0 = 8'h00;
  reg [7:0] significand_0_1 = 8'h00;
  reg [7:0] significand_1_0 = 8'h00;
  reg [7:0] significand_1_1 = 8'h00;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$39  = i__payload[23] ^ i__payload[39];
  assign \$40  = - significand_1_0;
  assign \$41  = negative_1_0 ? \$40  : { 1'h0, significand_1_0 };
  assign \$42  = $signed(\$41 ) << shift_1_0;
  assign \$43  = | i__payload[30:27];
  assign \$44  = | i__payload[46:43];
  assign \$45  = { \$43 , i__payload[26:24] } * { \$44 , i__payload[42:40] };
  assign \$46  = | i__payload[30:27];
  assign \$47  = i__payload[30:27] - 1'h1;
  assign \$48  = \$46  ? \$47  : 5'h00;
  assign \$49  = | i__payload[46:43];
  assign \$50  = i__payload[46:43] - 1'h1;
  assign \$51  = \$49  ? \$50  : 5'h00;
  assign \$52  = \$48 [3:0] + \$51 [3:0];
  assign \$53  = i__payload[31] ^ i__payload[47];
  assign \$54  = - significand_1_1;
  assign \$55  = negative_1_1 ? \$54  : { 1'h0, significand_1_1 };
  assign \$56  = $signed(\$55 ) << shift_1_1;
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
    significand_1_0 <= \$31 ;
  always @(posedge clk)
    shift_1_0 <= \$38 ;
  always @(posedge clk)
    negative_1_0 <= \$39 ;
  always @(posedge clk)
    \i$5  <= \$58 ;
  always @(posedge clk)
    significand_1_1 <= \$45 ;
  always @(posedge clk)
    shift_1_1 <= \$52 ;
  always @(posedge clk)
    negative_1_1 <= \$53 ;
  always @(posedge clk)
    valid_1 <= \$59 ;
  always @(posedge clk)
    valid_2 <= \$60 ;
  always @(posedge clk)
    valid <= \$61 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = | i__payload[6:3];
  assign \$2  = | i__payload[38:35];
  assign \$3  = { \$1 , i__payload[2:0] } * { \$2 , i__payload[34:32] };
  assign \$4  = | i__payload[6:3];
  assign \$5  = i__payload[6:3] - 1'h1;
  assign \$6  = \$4  ? \$5  : 5'h00;
  assign \$7  = | i__payload[38:35];
  assign \$8  = i__payload[38:35] - 1'h1;
  assign \$9  = \$7  ? \$8  : 5'h00;
  assign \$10  = \$6 [3:0] + \$9 [3:0];
  assign \$11  = i__payload[7] ^ i__payload[39];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | i__payload[14:11];
  assign \$16  = | i__payload[46:43];
  assign \$17  = { \$15 , i__payload[10:8] } * { \$16 , i__payload[42:40] };
  assign \$18  = | i__payload[14:11];
  assign \$19  = i__payload[14:11] - 1'h1;
  assign \$20  = \$18  ? \$19  : 5'h00;
  assign \$21  = | i__payload[46:43];
  assign \$22  = i__payload[46:43] - 1'h1;
  assign \$23  = \$21  ? \$22  : 5'h00;
  assign \$24  = \$20 [3:0] + \$23 [3:0];
  assign \$25  = i__payload[15] ^ i__payload[47];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  assign \$29  = | i__payload[22:19];
  assign \$30  = | i__payload[38:35];
  assign \$31  = { \$29 , i__payload[18:16] } * { \$30 , i__payload[34:32] };
  assign \$32  = | i__payload[22:19];
  assign \$33  = i__payload[22:19] - 1'h1;
  assign \$34  = \$32  ? \$33  : 5'h00;
  assign \$35  = | i__payload[38:35];
  assign \$36  = i__payload[38:35] - 1'h1;
  assign \$37  = \$35  ? \$36  : 5'h00;
  assign \$38  = \$34 [3:0] + \$37 [3:0];
  \fmac_e4m3.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \fmac_e4m3.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$59  = i__valid;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$60  = valid_1;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$61  = valid_2;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign products_1 = \i$5 ;
  assign valid_3 = valid;
  assign \i[0]  = i[36:0];
  assign \i[1]  = i[73:37];
  assign \products_0[0]  = i[36:0];
  assign \products_0[1]  = i[73:37];
  assign \o.dots  = o[75:0];
  assign \o.dots[0]  = o[37:0];
  assign \o.dots[1]  = o[75:38];
  assign \o.tag  = o[109:76];
  assign \o.tag.scales  = o[107:76];
  assign \o.tag.scales[0]  = o[91:76];
  assign \o.tag.scales[1]  = o[107:92];
  assign \o.tag.ends_group  = o[108];
  assign \o.tag.ends_row  = o[109];
  assign \i$5[0]  = \i$5 [36:0];
  assign \i$5[1]  = \i$5 [73:37];
  assign \products_1[0]  = \i$5 [36:0];
  assign \products_1[1]  = \i$5 [73:37];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[23:16];
  assign \i__payload.codes[1][1]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
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
  assign \$58 [73:37] = \$56 [36:0];
  assign \$58 [36:0] = \$42 [36:0];
  assign \$57 [73:37] = \$28 [36:0];
  assign \$57 [36:0] = \$14 [36:0];
  assign o[109:76] = tag_3;
  assign o[75:38] = \o$7 ;
  assign o[37:0] = \o$4 ;
endmodule

module \fmac_e4m3.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [73:0] i;
  wire [73:0] i;
  output signed [37:0] o;
  reg signed [37:0] o = 38'h0000000000;
  input clk;
  wire clk;
  wire signed [36:0] \i[0] ;
  wire signed [36:0] \i[1] ;
  wire signed [37:0] level1_0;
  (* init = 38'h0000000000 *)
  wire signed [37:0] level2_0;
  assign level1_0 = $signed(i[36:0]) + $signed(i[73:37]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[36:0];
  assign \i[1]  = i[73:37];
endmodule

module \fmac_e4m3.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [73:0] i;
  wire [73:0] i;
  output signed [37:0] o;
  reg signed [37:0] o = 38'h0000000000;
  input clk;
  wire clk;
  wire signed [36:0] \i[0] ;
  wire signed [36:0] \i[1] ;
  wire signed [37:0] level1_0;
  (* init = 38'h0000000000 *)
  wire signed [37:0] level2_0;
  assign level1_0 = $signed(i[36:0]) + $signed(i[73:37]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[36:0];
  assign \i[1]  = i[73:37];
endmodule

module \fmac_e4m3.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [75:0] terms;
  wire [75:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [77:0] sums;
  reg [77:0] sums = 78'h00000000000000000000;
  input clk;
  wire clk;
  wire [38:0] \$1 ;
  wire [39:0] \$2 ;
  wire [38:0] \$3 ;
  wire [39:0] \$4 ;
  reg \$5 ;
  reg [77:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [38:0] \sums[0] ;
  wire signed [38:0] \sums[1] ;
  wire signed [37:0] \terms[0] ;
  wire signed [37:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[75:38]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 39'h0000000000 : sums[38:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[37:0]);
  assign \$3  = fresh ? 39'h0000000000 : sums[77:39];
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
      \$6 [38:0] = \$2 [38:0];
      \$6 [77:39] = \$4 [38:0];
    end
    if (rst) begin
      \$6  = 78'h00000000000000000000;
    end
  end
  assign \sums[0]  = sums[38:0];
  assign \sums[1]  = sums[77:39];
  assign \terms[0]  = terms[37:0];
  assign \terms[1]  = terms[75:38];
endmodule

module \fmac_e4m3.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  output [63:0] o__payload;
  reg [63:0] o__payload = 64'h0000000000000000;
  input [63:0] i__payload;
  wire [63:0] i__payload;
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
  reg [63:0] \$19 ;
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
  wire [63:0] \$signature__data ;
  wire [31:0] \$signature__data[0] ;
  wire [31:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] front;
  wire [31:0] \front[0] ;
  wire [31:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire [31:0] \i__payload[0] ;
  wire [31:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire [31:0] \o__payload[0] ;
  wire [31:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [63:0] store_out__data;
  wire [31:0] \store_out__data[0] ;
  wire [31:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [63:0] rest [2:0];
  initial begin
    rest[0] = 64'h0000000000000000;
    rest[1] = 64'h0000000000000000;
    rest[2] = 64'h0000000000000000;
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
  assign \o__payload[0]  = o__payload[31:0];
  assign \o__payload[1]  = o__payload[63:32];
  assign \front[0]  = o__payload[31:0];
  assign \front[1]  = o__payload[63:32];
  assign \$signature__data[0]  = i__payload[31:0];
  assign \$signature__data[1]  = i__payload[63:32];
  assign \i__payload[0]  = i__payload[31:0];
  assign \i__payload[1]  = i__payload[63:32];
  assign \store_out__data[0]  = store_out__data[31:0];
  assign \store_out__data[1]  = store_out__data[63:32];
endmodule

module \fmac_e4m3.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [161:0] i;
  wire [161:0] i;
  output [63:0] o;
  reg [63:0] o = 64'h0000000000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [128:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [41:0] \$13 ;
  wire \$14 ;
  wire [81:0] \$15 ;
  wire [81:0] \$16 ;
  wire \$17 ;
  wire [111:0] \$18 ;
  wire [111:0] \$19 ;
  wire [81:0] \$2 ;
  wire [111:0] \$20 ;
  wire [127:0] \$21 ;
  wire [128:0] \$22 ;
  wire [128:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [41:0] \$26 ;
  wire \$27 ;
  wire [8:0] \$28 ;
  wire [39:0] \$29 ;
  wire [81:0] \$3 ;
  wire [40:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [41:0] \$33 ;
  wire \$34 ;
  wire [8:0] \$35 ;
  wire [39:0] \$36 ;
  wire [40:0] \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [41:0] \$40 ;
  reg [63:0] \$41 ;
  wire [111:0] \$5 ;
  wire [111:0] \$6 ;
  wire [111:0] \$7 ;
  wire [127:0] \$8 ;
  wire [128:0] \$9 ;
  wire signed [41:0] code_0;
  wire signed [41:0] code_1;
  wire found_0_0;
  wire found_0_1;
  wire found_0_2;
  wire found_0_3;
  wire found_0_4;
  wire found_0_5;
  wire found_0_6;
  wire found_1_0;
  wire found_1_1;
  wire found_1_2;
  wire found_1_3;
  wire found_1_4;
  wire found_1_5;
  wire found_1_6;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  reg [24:0] kept_0 = 25'h0000000;
  reg [24:0] kept_1 = 25'h0000000;
  wire left_0_0;
  wire [1:0] left_0_1;
  wire [3:0] left_0_2;
  wire [7:0] left_0_3;
  wire [15:0] left_0_4;
  wire [31:0] left_0_5;
  wire [63:0] left_0_6;
  wire left_1_0;
  wire [1:0] left_1_1;
  wire [3:0] left_1_2;
  wire [7:0] left_1_3;
  wire [15:0] left_1_4;
  wire [31:0] left_1_5;
  wire [63:0] left_1_6;
  reg negative_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  reg negative_1 = 1'h0;
  reg negative_1_1 = 1'h0;
  reg negative_1_2 = 1'h0;
  wire [31:0] \o[0] ;
  wire [31:0] \o[1] ;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_0_1 = 7'h00;
  reg [6:0] place_1 = 7'h00;
  reg [6:0] place_1_1 = 7'h00;
  reg [80:0] size_0 = 81'h000000000000000000000;
  reg [80:0] size_0_1 = 81'h000000000000000000000;
  reg [80:0] size_1 = 81'h000000000000000000000;
  reg [80:0] size_1_1 = 81'h000000000000000000000;
  reg sticky_0 = 1'h0;
  reg sticky_1 = 1'h0;
  assign found_1_1 = | left_1_2[3:2];
  assign left_1_1 = found_1_1 ? left_1_2[3:2] : left_1_2[1:0];
  assign left_1_0 = found_1_0 ? left_1_1[1] : left_1_1[0];
  assign \$34  = | kept_1;
  assign \$35  = place_1_1 - 9'h1ac;
  assign \$37  = $signed(\$36 ) + $signed({ 1'h0, kept_1[24:1] });
  assign \$38  = sticky_1 | kept_1[1];
  assign \$39  = kept_1[0] & \$38 ;
  assign \$40  = $signed(\$37 ) + $signed({ 1'h0, \$39  });
  assign code_1 = \$34  ? \$40  : 42'h00000000000;
  always @(posedge clk)
    size_0 <= \$3 [80:0];
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
    o <= \$41 ;
  always @(posedge clk)
    size_1 <= \$16 [80:0];
  always @(posedge clk)
    negative_1 <= \$17 ;
  always @(posedge clk)
    place_1 <= { found_1_6, found_1_5, found_1_4, found_1_3, found_1_2, found_1_1, found_1_0 };
  always @(posedge clk)
    size_1_1 <= size_1;
  always @(posedge clk)
    kept_1 <= \$19 [24:0];
  always @(posedge clk)
    sticky_1 <= \$24 ;
  always @(posedge clk)
    negative_1_1 <= negative_1;
  always @(posedge clk)
    negative_1_2 <= negative_1_1;
  always @(posedge clk)
    place_1_1 <= place_1;
  assign \$1  = $signed(i[80:0]) < $signed(1'h0);
  assign \$2  = - $signed(i[80:0]);
  assign \$3  = \$1  ? \$2  : { i[80], i[80:0] };
  assign \$4  = $signed(i[80:0]) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 17'h00000, \$7  } & \$9 ;
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(32'd2139095040);
  assign \$13  = \$12  ? 42'h0007f800000 : code_0;
  assign \$14  = $signed(i[161:81]) < $signed(1'h0);
  assign \$15  = - $signed(i[161:81]);
  assign \$16  = \$14  ? \$15  : { i[161], i[161:81] };
  assign \$17  = $signed(i[161:81]) < $signed(1'h0);
  assign \$19  = \$18  >> place_1;
  assign \$21  = 1'h1 << place_1;
  assign \$22  = \$21  - 1'h1;
  assign \$23  = { 17'h00000, \$20  } & \$22 ;
  assign \$24  = | \$23 ;
  assign \$25  = $signed(code_1) >= $signed(32'd2139095040);
  assign \$26  = \$25  ? 42'h0007f800000 : code_1;
  assign found_0_6 = | size_0[80:64];
  assign left_0_6 = found_0_6 ? { 47'h000000000000, size_0[80:64] } : size_0[63:0];
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
  assign \$27  = | kept_0;
  assign \$28  = place_0_1 - 9'h1ac;
  assign \$30  = $signed(\$29 ) + $signed({ 1'h0, kept_0[24:1] });
  assign \$31  = sticky_0 | kept_0[1];
  assign \$32  = kept_0[0] & \$31 ;
  assign \$33  = $signed(\$30 ) + $signed({ 1'h0, \$32  });
  assign code_0 = \$27  ? \$33  : 42'h00000000000;
  assign found_1_6 = | size_1[80:64];
  assign left_1_6 = found_1_6 ? { 47'h000000000000, size_1[80:64] } : size_1[63:0];
  assign found_1_5 = | left_1_6[63:32];
  assign left_1_5 = found_1_5 ? left_1_6[63:32] : left_1_6[31:0];
  assign found_1_4 = | left_1_5[31:16];
  assign left_1_4 = found_1_4 ? left_1_5[31:16] : left_1_5[15:0];
  assign found_1_3 = | left_1_4[15:8];
  assign left_1_3 = found_1_3 ? left_1_4[15:8] : left_1_4[7:0];
  assign found_1_2 = | left_1_3[7:4];
  assign left_1_2 = found_1_2 ? left_1_3[7:4] : left_1_3[3:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$41 [31:0] = { negative_0_2, \$13 [30:0] };
    \$41 [63:32] = { negative_1_2, \$26 [30:0] };
    if (rst) begin
      \$41  = 64'h0000000000000000;
    end
  end
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
  assign \o[0]  = o[31:0];
  assign \o[1]  = o[63:32];
  assign \$5  = { 7'h00, size_0_1, 24'h000000 };
  assign \$7  = { 7'h00, size_0_1, 24'h000000 };
  assign \$29  = { \$28 [8], \$28 [8], \$28 [8], \$28 [8], \$28 [8], \$28 [8], \$28 [8], \$28 [8], \$28 , 23'h000000 };
  assign \$18  = { 7'h00, size_1_1, 24'h000000 };
  assign \$20  = { 7'h00, size_1_1, 24'h000000 };
  assign \$36  = { \$35 [8], \$35 [8], \$35 [8], \$35 [8], \$35 [8], \$35 [8], \$35 [8], \$35 [8], \$35 , 23'h000000 };
  assign found_0_0 = left_0_1[1];
  assign found_1_0 = left_1_1[1];
endmodule

module \fmac_e4m3.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [161:0] terms;
  wire [161:0] terms;
  output [161:0] sums;
  reg [161:0] sums = 162'h00000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [80:0] \$1 ;
  wire [81:0] \$2 ;
  wire [80:0] \$3 ;
  wire [81:0] \$4 ;
  reg \$5 ;
  reg [161:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [80:0] \sums[0] ;
  wire signed [80:0] \sums[1] ;
  wire signed [80:0] \terms[0] ;
  wire signed [80:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[161:81]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 81'h000000000000000000000 : sums[80:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[80:0]);
  assign \$3  = fresh ? 81'h000000000000000000000 : sums[161:81];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6 [80:0] = \$2 [80:0];
      \$6 [161:81] = \$4 [80:0];
    end
    if (rst) begin
      \$6  = 162'h00000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[80:0];
  assign \sums[1]  = sums[161:81];
  assign \terms[0]  = terms[80:0];
  assign \terms[1]  = terms[161:81];
endmodule

module \fmac_e4m3.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [77:0] i;
  wire [77:0] i;
  output [161:0] o;
  reg [161:0] o = 162'h00000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [50:0] \$1 ;
  wire [81:0] \$2 ;
  wire [50:0] \$3 ;
  wire [81:0] \$4 ;
  reg [161:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [38:0] \i[0] ;
  wire signed [38:0] \i[1] ;
  wire signed [80:0] \o[0] ;
  wire signed [80:0] \o[1] ;
  reg signed [50:0] product_0 = 51'h0000000000000;
  reg signed [50:0] product_1 = 51'h0000000000000;
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
  assign \$1  = $signed(i[38:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[77:39]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$5 [80:0] = \$2 [80:0];
    \$5 [161:81] = \$4 [80:0];
    if (rst) begin
      \$5  = 162'h00000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[38:0];
  assign \i[1]  = i[77:39];
  assign \o[0]  = o[80:0];
  assign \o[1]  = o[161:81];
endmodule
