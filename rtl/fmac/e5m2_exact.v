// fmac_e5m2_exact: floating-point multiplier in every lane, exact sums, one rounding, 1 rows of 4 lanes, fp8_e5m2 x fp8_e4m3
//
// spec: {"accumulator":96,"activation_format":"fp8_e4m3","credits":4,"group":8,"lanes":4,"max_groups":4,"overflow":"infinity","pe":"fmac","result":"exact","rows":1,"weight_format":"fp8_e5m2","zero_point":false}
// source: 94d516701bca9d4237595413ed8e966694295e04dc3a746f611a7c6660904a9e
// body: 86dee36c64306fdc165fa88993ad7d61ccb75f4b749d13166f6e32e734f208dd
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[63:32]  x[lane], code; 8 bits each, index 0 lowest
//   i__payload[79:64]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[95:0]  sum[row], signed, in units of 2**-49; 96 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module fmac_e5m2_exact(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [95:0] o__payload;
  wire [95:0] o__payload;
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
  wire [53:0] i;
  wire signed [53:0] \i[0] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [31:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
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
  wire [95:0] \i__payload$35 ;
  wire signed [95:0] \i__payload$35[0] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
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
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [70:0] o;
  wire [95:0] \o$32 ;
  wire signed [95:0] \o$32[0] ;
  wire [52:0] \o.dots ;
  wire signed [52:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [95:0] \o__payload$37 ;
  wire signed [95:0] \o__payload$37[0] ;
  wire signed [95:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [53:0] sums;
  wire [95:0] \sums$36 ;
  wire signed [95:0] \sums$36[0] ;
  wire signed [53:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [52:0] terms;
  wire [95:0] \terms$31 ;
  wire signed [95:0] \terms$31[0] ;
  wire signed [52:0] \terms[0] ;
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
  assign \$14  = valid & o[69];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[70:53];
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
    \i__valid$33  <= \$21 ;
  \fmac_e5m2_exact.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \fmac_e5m2_exact.group_sums  group_sums (
    .clk(clk),
    .last(o[69]),
    .rst(rst),
    .sums(i),
    .terms(o[52:0]),
    .valid(valid)
  );
  \fmac_e5m2_exact.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \fmac_e5m2_exact.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \fmac_e5m2_exact.scaler  scaler (
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[69];
  assign terms = o[52:0];
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
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[81:64];
  assign \i__payload.tag.scales  = i__payload[79:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.x  = \i__payload$13 [63:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.tag  = \i__payload$13 [81:64];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[52:0];
  assign \o.dots[0]  = o[52:0];
  assign \o.tag  = o[70:53];
  assign \o.tag.scales  = o[68:53];
  assign \o.tag.scales[0]  = o[68:53];
  assign \o.tag.ends_group  = o[69];
  assign \o.tag.ends_row  = o[70];
  assign \terms[0]  = o[52:0];
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
  assign \i__payload$35[0]  = \i__payload$35 ;
  assign \sums$36[0]  = \i__payload$35 ;
  assign \o__payload$37[0]  = o__payload;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \fmac_e5m2_exact.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [70:0] o;
  wire [70:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [7:0] \$12 ;
  wire [7:0] \$13 ;
  wire [70:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [6:0] \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [4:0] \$22 ;
  wire [4:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire [7:0] \$26 ;
  wire [7:0] \$27 ;
  wire [70:0] \$28 ;
  wire \$29 ;
  wire [6:0] \$3 ;
  wire \$30 ;
  wire [6:0] \$31 ;
  wire \$32 ;
  wire [5:0] \$33 ;
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [4:0] \$36 ;
  wire [4:0] \$37 ;
  wire [5:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [7:0] \$40 ;
  wire [7:0] \$41 ;
  wire [70:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [6:0] \$45 ;
  wire \$46 ;
  wire [5:0] \$47 ;
  wire [5:0] \$48 ;
  wire \$49 ;
  wire [5:0] \$5 ;
  wire [4:0] \$50 ;
  wire [4:0] \$51 ;
  wire [5:0] \$52 ;
  wire \$53 ;
  wire [7:0] \$54 ;
  wire [7:0] \$55 ;
  wire [70:0] \$56 ;
  wire [203:0] \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [5:0] \$6 ;
  reg \$60 ;
  wire \$7 ;
  wire [4:0] \$8 ;
  wire [4:0] \$9 ;
  reg [203:0] i = 204'h000000000000000000000000000000000000000000000000000;
  wire signed [50:0] \i[0] ;
  wire signed [50:0] \i[1] ;
  wire signed [50:0] \i[2] ;
  wire signed [50:0] \i[3] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
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
  wire signed [52:0] \o$4 ;
  wire [52:0] \o.dots ;
  wire signed [52:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  (* init = 204'h000000000000000000000000000000000000000000000000000 *)
  wire [203:0] products_0;
  wire signed [50:0] \products_0[0] ;
  wire signed [50:0] \products_0[1] ;
  wire signed [50:0] \products_0[2] ;
  wire signed [50:0] \products_0[3] ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [5:0] shift_0_2 = 6'h00;
  reg [5:0] shift_0_3 = 6'h00;
  reg [6:0] significand_0_0 = 7'h00;
  reg [6:0] significand_0_1 = 7'h00;
  reg [6:0] significand_0_2 = 7'h00;
  reg [6:0] significand_0_3 = 7'h00;
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
  assign \$43  = | i__payload[30:26];
  assign \$44  = | i__payload[62:59];
  assign \$45  = { \$43 , i__payload[25:24] } * { \$44 , i__payload[58:56] };
  assign \$46  = | i__payload[30:26];
  assign \$47  = i__payload[30:26] - 1'h1;
  assign \$48  = \$46  ? \$47  : 6'h00;
  assign \$49  = | i__payload[62:59];
  assign \$50  = i__payload[62:59] - 1'h1;
  assign \$51  = \$49  ? \$50  : 5'h00;
  assign \$52  = \$48 [4:0] + \$51 [3:0];
  assign \$53  = i__payload[31] ^ i__payload[63];
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
    tag_1 <= i__payload[81:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = | i__payload[6:2];
  assign \$2  = | i__payload[38:35];
  assign \$3  = { \$1 , i__payload[1:0] } * { \$2 , i__payload[34:32] };
  assign \$4  = | i__payload[6:2];
  assign \$5  = i__payload[6:2] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | i__payload[38:35];
  assign \$8  = i__payload[38:35] - 1'h1;
  assign \$9  = \$7  ? \$8  : 5'h00;
  assign \$10  = \$6 [4:0] + \$9 [3:0];
  assign \$11  = i__payload[7] ^ i__payload[39];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | i__payload[14:10];
  assign \$16  = | i__payload[46:43];
  assign \$17  = { \$15 , i__payload[9:8] } * { \$16 , i__payload[42:40] };
  assign \$18  = | i__payload[14:10];
  assign \$19  = i__payload[14:10] - 1'h1;
  assign \$20  = \$18  ? \$19  : 6'h00;
  assign \$21  = | i__payload[46:43];
  assign \$22  = i__payload[46:43] - 1'h1;
  assign \$23  = \$21  ? \$22  : 5'h00;
  assign \$24  = \$20 [4:0] + \$23 [3:0];
  assign \$25  = i__payload[15] ^ i__payload[47];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  assign \$29  = | i__payload[22:18];
  assign \$30  = | i__payload[54:51];
  assign \$31  = { \$29 , i__payload[17:16] } * { \$30 , i__payload[50:48] };
  assign \$32  = | i__payload[22:18];
  assign \$33  = i__payload[22:18] - 1'h1;
  assign \$34  = \$32  ? \$33  : 6'h00;
  assign \$35  = | i__payload[54:51];
  assign \$36  = i__payload[54:51] - 1'h1;
  assign \$37  = \$35  ? \$36  : 5'h00;
  assign \$38  = \$34 [4:0] + \$37 [3:0];
  assign \$39  = i__payload[23] ^ i__payload[55];
  \fmac_e5m2_exact.front.tree_0  tree_0 (
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
  assign \i[0]  = i[50:0];
  assign \i[1]  = i[101:51];
  assign \i[2]  = i[152:102];
  assign \i[3]  = i[203:153];
  assign \products_0[0]  = i[50:0];
  assign \products_0[1]  = i[101:51];
  assign \products_0[2]  = i[152:102];
  assign \products_0[3]  = i[203:153];
  assign \o.dots  = o[52:0];
  assign \o.dots[0]  = o[52:0];
  assign \o.tag  = o[70:53];
  assign \o.tag.scales  = o[68:53];
  assign \o.tag.scales[0]  = o[68:53];
  assign \o.tag.ends_group  = o[69];
  assign \o.tag.ends_row  = o[70];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
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
  assign \$57 [203:153] = \$56 [50:0];
  assign \$57 [152:102] = \$42 [50:0];
  assign \$57 [101:51] = \$28 [50:0];
  assign \$57 [50:0] = \$14 [50:0];
  assign o[70:53] = tag_3;
  assign o[52:0] = \o$4 ;
endmodule

module \fmac_e5m2_exact.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [203:0] i;
  wire [203:0] i;
  output signed [52:0] o;
  reg signed [52:0] o = 53'h00000000000000;
  input clk;
  wire clk;
  wire [52:0] \$1 ;
  wire signed [50:0] \i[0] ;
  wire signed [50:0] \i[1] ;
  wire signed [50:0] \i[2] ;
  wire signed [50:0] \i[3] ;
  wire signed [51:0] level1_0;
  wire signed [51:0] level1_1;
  (* init = 53'h00000000000000 *)
  wire signed [52:0] level2_0;
  assign level1_0 = $signed(i[50:0]) + $signed(i[101:51]);
  assign level1_1 = $signed(i[152:102]) + $signed(i[203:153]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[50:0];
  assign \i[1]  = i[101:51];
  assign \i[2]  = i[152:102];
  assign \i[3]  = i[203:153];
endmodule

module \fmac_e5m2_exact.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [52:0] terms;
  wire [52:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [53:0] sums;
  reg [53:0] sums = 54'h00000000000000;
  input clk;
  wire clk;
  wire [53:0] \$1 ;
  wire [54:0] \$2 ;
  reg \$3 ;
  reg [53:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [53:0] \sums[0] ;
  wire signed [52:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 54'h00000000000000 : sums;
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
      \$4  = \$2 [53:0];
    end
    if (rst) begin
      \$4  = 54'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_e5m2_exact.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [95:0] i__payload;
  wire [95:0] i__payload;
  output [95:0] o__payload;
  reg [95:0] o__payload = 96'h000000000000000000000000;
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
  reg [95:0] \$19 ;
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
  wire [95:0] \$signature__data ;
  wire signed [95:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 96'h000000000000000000000000 *)
  wire [95:0] front;
  wire signed [95:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [95:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [95:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [95:0] store_out__data;
  wire signed [95:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [95:0] rest [2:0];
  initial begin
    rest[0] = 96'h000000000000000000000000;
    rest[1] = 96'h000000000000000000000000;
    rest[2] = 96'h000000000000000000000000;
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

module \fmac_e5m2_exact.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [95:0] terms;
  wire [95:0] terms;
  output [95:0] sums;
  reg [95:0] sums = 96'h000000000000000000000000;
  input clk;
  wire clk;
  wire [95:0] \$1 ;
  wire [96:0] \$2 ;
  reg \$3 ;
  reg [95:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [95:0] \sums[0] ;
  wire signed [95:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 96'h000000000000000000000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [95:0];
    end
    if (rst) begin
      \$4  = 96'h000000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \fmac_e5m2_exact.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [53:0] i;
  wire [53:0] i;
  output [95:0] o;
  reg [95:0] o = 96'h000000000000000000000000;
  input clk;
  wire clk;
  wire [65:0] \$1 ;
  wire [96:0] \$2 ;
  reg [95:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [53:0] \i[0] ;
  wire signed [95:0] \o[0] ;
  reg signed [65:0] product_0 = 66'h00000000000000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = \$2 [95:0];
    if (rst) begin
      \$3  = 96'h000000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
