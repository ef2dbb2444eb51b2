// pot_pot4_fp16: shift and perhaps negate, 2 rows of 2 lanes, pot4 x fp16
//
// spec: {"accumulator":92,"activation_format":"fp16","credits":4,"group":4,"lanes":2,"max_groups":4,"pe":"pot","rows":2,"weight_format":"pot4","zero_point":false}
// source: fcfcab35af80160037cd36b7fee6509ae586ce72f77edbeb09bd403d47ea6923
// body: 95b33c398d841ed9fa1ecd61588379a0ad78f949c514433d26529b5be92ea083
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[47:16]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[183:0]  sum[row], signed, in units of 2**-48; 92 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module pot_pot4_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [183:0] o__payload;
  wire [183:0] o__payload;
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
  wire [99:0] i;
  wire signed [49:0] \i[0] ;
  wire signed [49:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire [183:0] \i__payload$35 ;
  wire signed [91:0] \i__payload$35[0] ;
  wire signed [91:0] \i__payload$35[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [131:0] o;
  wire [183:0] \o$32 ;
  wire signed [91:0] \o$32[0] ;
  wire signed [91:0] \o$32[1] ;
  wire [97:0] \o.dots ;
  wire signed [48:0] \o.dots[0] ;
  wire signed [48:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [183:0] \o__payload$37 ;
  wire signed [91:0] \o__payload$37[0] ;
  wire signed [91:0] \o__payload$37[1] ;
  wire signed [91:0] \o__payload[0] ;
  wire signed [91:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [99:0] sums;
  wire [183:0] \sums$36 ;
  wire signed [91:0] \sums$36[0] ;
  wire signed [91:0] \sums$36[1] ;
  wire signed [49:0] \sums[0] ;
  wire signed [49:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [97:0] terms;
  wire [183:0] \terms$31 ;
  wire signed [91:0] \terms$31[0] ;
  wire signed [91:0] \terms$31[1] ;
  wire signed [48:0] \terms[0] ;
  wire signed [48:0] \terms[1] ;
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
  assign \$21  = valid & o[130];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[131:98];
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
  \pot_pot4_fp16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \pot_pot4_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[130]),
    .rst(rst),
    .sums(i),
    .terms(o[97:0]),
    .valid(valid)
  );
  \pot_pot4_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \pot_pot4_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \pot_pot4_fp16.scaler  scaler (
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
  assign last = o[130];
  assign terms = o[97:0];
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
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[11:8];
  assign \i__payload.codes[1][1]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[31:16];
  assign \i__payload.x[1]  = i__payload[47:32];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[91:0];
  assign \o__payload[1]  = o__payload[183:92];
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [15:12];
  assign \i__payload$13.x  = \i__payload$13 [47:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [31:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:32];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[97:0];
  assign \o.dots[0]  = o[48:0];
  assign \o.dots[1]  = o[97:49];
  assign \o.tag  = o[131:98];
  assign \o.tag.scales  = o[129:98];
  assign \o.tag.scales[0]  = o[113:98];
  assign \o.tag.scales[1]  = o[129:114];
  assign \o.tag.ends_group  = o[130];
  assign \o.tag.ends_row  = o[131];
  assign \terms[0]  = o[48:0];
  assign \terms[1]  = o[97:49];
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
  assign \i[0]  = i[49:0];
  assign \i[1]  = i[99:50];
  assign \sums[0]  = i[49:0];
  assign \sums[1]  = i[99:50];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [91:0];
  assign \terms$31[1]  = \terms$31 [183:92];
  assign \o$32[0]  = \terms$31 [91:0];
  assign \o$32[1]  = \terms$31 [183:92];
  assign \i__payload$35[0]  = \i__payload$35 [91:0];
  assign \i__payload$35[1]  = \i__payload$35 [183:92];
  assign \sums$36[0]  = \i__payload$35 [91:0];
  assign \sums$36[1]  = \i__payload$35 [183:92];
  assign \o__payload$37[0]  = o__payload[91:0];
  assign \o__payload$37[1]  = o__payload[183:92];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \pot_pot4_fp16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [131:0] o;
  wire [131:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [74:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [5:0] \$13 ;
  wire [5:0] \$14 ;
  reg [2:0] \$15 ;
  wire [5:0] \$16 ;
  wire \$17 ;
  wire [11:0] \$18 ;
  wire [11:0] \$19 ;
  wire \$2 ;
  wire [74:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  reg [2:0] \$25 ;
  wire [5:0] \$26 ;
  wire \$27 ;
  wire [11:0] \$28 ;
  wire [11:0] \$29 ;
  wire [5:0] \$3 ;
  wire [74:0] \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire [5:0] \$33 ;
  wire [5:0] \$34 ;
  reg [2:0] \$35 ;
  wire [5:0] \$36 ;
  wire \$37 ;
  wire [11:0] \$38 ;
  wire [11:0] \$39 ;
  wire [5:0] \$4 ;
  wire [74:0] \$40 ;
  wire [95:0] \$41 ;
  wire [95:0] \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg \$45 ;
  reg [2:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire [11:0] \$8 ;
  wire [11:0] \$9 ;
  reg [95:0] i = 96'h000000000000000000000000;
  reg [95:0] \i$5  = 96'h000000000000000000000000;
  wire signed [47:0] \i$5[0] ;
  wire signed [47:0] \i$5[1] ;
  wire signed [47:0] \i[0] ;
  wire signed [47:0] \i[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_1_0 = 1'h0;
  reg negative_1_1 = 1'h0;
  wire signed [48:0] \o$4 ;
  wire signed [48:0] \o$7 ;
  wire [97:0] \o.dots ;
  wire signed [48:0] \o.dots[0] ;
  wire signed [48:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [5:0] shift_1_0 = 6'h00;
  reg [5:0] shift_1_1 = 6'h00;
  reg [10:0] significand_0_0 = 11'h000;
  reg [10:0] significand_0_1 = 11'h000;
  reg [10:0] significand_1_0 = 11'h000;
  reg [10:0] significand_1_1 = 11'h000;
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
  (* init = 96'h000000000000000000000000 *)
  wire [95:0] terms_0;
  wire signed [47:0] \terms_0[0] ;
  wire signed [47:0] \terms_0[1] ;
  (* init = 96'h000000000000000000000000 *)
  wire [95:0] terms_1;
  wire signed [47:0] \terms_1[0] ;
  wire signed [47:0] \terms_1[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  always @(posedge clk)
    significand_1_1 <= { \$31 , i__payload[41:32] };
  always @(posedge clk)
    shift_1_1 <= \$36 ;
  always @(posedge clk)
    negative_1_1 <= \$37 ;
  always @(posedge clk)
    valid_1 <= \$43 ;
  always @(posedge clk)
    valid_2 <= \$44 ;
  always @(posedge clk)
    valid <= \$45 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = | i__payload[30:26];
  assign \$2  = | i__payload[30:26];
  assign \$3  = i__payload[30:26] - 1'h1;
  assign \$4  = \$2  ? \$3  : 6'h00;
  assign \$6  = \$4 [4:0] + \$5 ;
  assign \$7  = i__payload[31] ^ i__payload[3];
  assign \$8  = - significand_0_0;
  assign \$9  = negative_0_0 ? \$8  : { 1'h0, significand_0_0 };
  assign \$10  = $signed(\$9 ) << shift_0_0;
  assign \$11  = | i__payload[46:42];
  assign \$12  = | i__payload[46:42];
  assign \$13  = i__payload[46:42] - 1'h1;
  assign \$14  = \$12  ? \$13  : 6'h00;
  assign \$16  = \$14 [4:0] + \$15 ;
  assign \$17  = i__payload[47] ^ i__payload[7];
  assign \$18  = - significand_0_1;
  assign \$19  = negative_0_1 ? \$18  : { 1'h0, significand_0_1 };
  assign \$20  = $signed(\$19 ) << shift_0_1;
  assign \$21  = | i__payload[30:26];
  assign \$22  = | i__payload[30:26];
  assign \$23  = i__payload[30:26] - 1'h1;
  assign \$24  = \$22  ? \$23  : 6'h00;
  assign \$26  = \$24 [4:0] + \$25 ;
  assign \$27  = i__payload[31] ^ i__payload[11];
  assign \$28  = - significand_1_0;
  assign \$29  = negative_1_0 ? \$28  : { 1'h0, significand_1_0 };
  assign \$30  = $signed(\$29 ) << shift_1_0;
  assign \$31  = | i__payload[46:42];
  assign \$32  = | i__payload[46:42];
  assign \$33  = i__payload[46:42] - 1'h1;
  assign \$34  = \$32  ? \$33  : 6'h00;
  assign \$36  = \$34 [4:0] + \$35 ;
  assign \$37  = i__payload[47] ^ i__payload[15];
  assign \$38  = - significand_1_1;
  assign \$39  = negative_1_1 ? \$38  : { 1'h0, significand_1_1 };
  assign \$40  = $signed(\$39 ) << shift_1_1;
  always @(posedge clk)
    significand_0_0 <= { \$1 , i__payload[25:16] };
  always @(posedge clk)
    shift_0_0 <= \$6 ;
  always @(posedge clk)
    negative_0_0 <= \$7 ;
  always @(posedge clk)
    i <= \$41 ;
  always @(posedge clk)
    significand_0_1 <= { \$11 , i__payload[41:32] };
  always @(posedge clk)
    shift_0_1 <= \$16 ;
  always @(posedge clk)
    negative_0_1 <= \$17 ;
  always @(posedge clk)
    significand_1_0 <= { \$21 , i__payload[25:16] };
  always @(posedge clk)
    shift_1_0 <= \$26 ;
  always @(posedge clk)
    negative_1_0 <= \$27 ;
  always @(posedge clk)
    \i$5  <= \$42 ;
  \pot_pot4_fp16.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \pot_pot4_fp16.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$43  = i__valid;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$44  = valid_1;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$45  = valid_2;
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[3:0])
      4'h0:
          \$5  = 3'h0;
      4'h1:
          \$5  = 3'h1;
      4'h2:
          \$5  = 3'h2;
      4'h3:
          \$5  = 3'h3;
      4'h4:
          \$5  = 3'h4;
      4'h5:
          \$5  = 3'h5;
      4'h6:
          \$5  = 3'h6;
      4'h7:
          \$5  = 3'h7;
      4'h8:
          \$5  = 3'h0;
      4'h9:
          \$5  = 3'h1;
      4'ha:
          \$5  = 3'h2;
      4'hb:
          \$5  = 3'h3;
      4'hc:
          \$5  = 3'h4;
      4'hd:
          \$5  = 3'h5;
      4'he:
          \$5  = 3'h6;
      4'hf:
          \$5  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[7:4])
      4'h0:
          \$15  = 3'h0;
      4'h1:
          \$15  = 3'h1;
      4'h2:
          \$15  = 3'h2;
      4'h3:
          \$15  = 3'h3;
      4'h4:
          \$15  = 3'h4;
      4'h5:
          \$15  = 3'h5;
      4'h6:
          \$15  = 3'h6;
      4'h7:
          \$15  = 3'h7;
      4'h8:
          \$15  = 3'h0;
      4'h9:
          \$15  = 3'h1;
      4'ha:
          \$15  = 3'h2;
      4'hb:
          \$15  = 3'h3;
      4'hc:
          \$15  = 3'h4;
      4'hd:
          \$15  = 3'h5;
      4'he:
          \$15  = 3'h6;
      4'hf:
          \$15  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[11:8])
      4'h0:
          \$25  = 3'h0;
      4'h1:
          \$25  = 3'h1;
      4'h2:
          \$25  = 3'h2;
      4'h3:
          \$25  = 3'h3;
      4'h4:
          \$25  = 3'h4;
      4'h5:
          \$25  = 3'h5;
      4'h6:
          \$25  = 3'h6;
      4'h7:
          \$25  = 3'h7;
      4'h8:
          \$25  = 3'h0;
      4'h9:
          \$25  = 3'h1;
      4'ha:
          \$25  = 3'h2;
      4'hb:
          \$25  = 3'h3;
      4'hc:
          \$25  = 3'h4;
      4'hd:
          \$25  = 3'h5;
      4'he:
          \$25  = 3'h6;
      4'hf:
          \$25  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[15:12])
      4'h0:
          \$35  = 3'h0;
      4'h1:
          \$35  = 3'h1;
      4'h2:
          \$35  = 3'h2;
      4'h3:
          \$35  = 3'h3;
      4'h4:
          \$35  = 3'h4;
      4'h5:
          \$35  = 3'h5;
      4'h6:
          \$35  = 3'h6;
      4'h7:
          \$35  = 3'h7;
      4'h8:
          \$35  = 3'h0;
      4'h9:
          \$35  = 3'h1;
      4'ha:
          \$35  = 3'h2;
      4'hb:
          \$35  = 3'h3;
      4'hc:
          \$35  = 3'h4;
      4'hd:
          \$35  = 3'h5;
      4'he:
          \$35  = 3'h6;
      4'hf:
          \$35  = 3'h7;
    endcase
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign terms_1 = \i$5 ;
  assign valid_3 = valid;
  assign \i[0]  = i[47:0];
  assign \i[1]  = i[95:48];
  assign \terms_0[0]  = i[47:0];
  assign \terms_0[1]  = i[95:48];
  assign \o.dots  = o[97:0];
  assign \o.dots[0]  = o[48:0];
  assign \o.dots[1]  = o[97:49];
  assign \o.tag  = o[131:98];
  assign \o.tag.scales  = o[129:98];
  assign \o.tag.scales[0]  = o[113:98];
  assign \o.tag.scales[1]  = o[129:114];
  assign \o.tag.ends_group  = o[130];
  assign \o.tag.ends_row  = o[131];
  assign \i$5[0]  = \i$5 [47:0];
  assign \i$5[1]  = \i$5 [95:48];
  assign \terms_1[0]  = \i$5 [47:0];
  assign \terms_1[1]  = \i$5 [95:48];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[11:8];
  assign \i__payload.codes[1][1]  = i__payload[15:12];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[31:16];
  assign \i__payload.x[1]  = i__payload[47:32];
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
  assign \$42 [95:48] = \$40 [47:0];
  assign \$42 [47:0] = \$30 [47:0];
  assign \$41 [95:48] = \$20 [47:0];
  assign \$41 [47:0] = \$10 [47:0];
  assign o[131:98] = tag_3;
  assign o[97:49] = \o$7 ;
  assign o[48:0] = \o$4 ;
endmodule

module \pot_pot4_fp16.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [95:0] i;
  wire [95:0] i;
  output signed [48:0] o;
  reg signed [48:0] o = 49'h0000000000000;
  input clk;
  wire clk;
  wire signed [47:0] \i[0] ;
  wire signed [47:0] \i[1] ;
  wire signed [48:0] level1_0;
  (* init = 49'h0000000000000 *)
  wire signed [48:0] level2_0;
  assign level1_0 = $signed(i[47:0]) + $signed(i[95:48]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[47:0];
  assign \i[1]  = i[95:48];
endmodule

module \pot_pot4_fp16.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [95:0] i;
  wire [95:0] i;
  output signed [48:0] o;
  reg signed [48:0] o = 49'h0000000000000;
  input clk;
  wire clk;
  wire signed [47:0] \i[0] ;
  wire signed [47:0] \i[1] ;
  wire signed [48:0] level1_0;
  (* init = 49'h0000000000000 *)
  wire signed [48:0] level2_0;
  assign level1_0 = $signed(i[47:0]) + $signed(i[95:48]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[47:0];
  assign \i[1]  = i[95:48];
endmodule

module \pot_pot4_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [97:0] terms;
  wire [97:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [99:0] sums;
  reg [99:0] sums = 100'h0000000000000000000000000;
  input clk;
  wire clk;
  wire [49:0] \$1 ;
  wire [50:0] \$2 ;
  wire [49:0] \$3 ;
  wire [50:0] \$4 ;
  reg \$5 ;
  reg [99:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [49:0] \sums[0] ;
  wire signed [49:0] \sums[1] ;
  wire signed [48:0] \terms[0] ;
  wire signed [48:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[97:49]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 50'h0000000000000 : sums[49:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[48:0]);
  assign \$3  = fresh ? 50'h0000000000000 : sums[99:50];
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
      \$6 [49:0] = \$2 [49:0];
      \$6 [99:50] = \$4 [49:0];
    end
    if (rst) begin
      \$6  = 100'h0000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[49:0];
  assign \sums[1]  = sums[99:50];
  assign \terms[0]  = terms[48:0];
  assign \terms[1]  = terms[97:49];
endmodule

module \pot_pot4_fp16.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [183:0] i__payload;
  wire [183:0] i__payload;
  output [183:0] o__payload;
  reg [183:0] o__payload = 184'h0000000000000000000000000000000000000000000000;
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
  reg [183:0] \$19 ;
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
  wire [183:0] \$signature__data ;
  wire signed [91:0] \$signature__data[0] ;
  wire signed [91:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 184'h0000000000000000000000000000000000000000000000 *)
  wire [183:0] front;
  wire signed [91:0] \front[0] ;
  wire signed [91:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [91:0] \i__payload[0] ;
  wire signed [91:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [91:0] \o__payload[0] ;
  wire signed [91:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [183:0] store_out__data;
  wire signed [91:0] \store_out__data[0] ;
  wire signed [91:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [183:0] rest [2:0];
  initial begin
    rest[0] = 184'h0000000000000000000000000000000000000000000000;
    rest[1] = 184'h0000000000000000000000000000000000000000000000;
    rest[2] = 184'h0000000000000000000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[91:0];
  assign \o__payload[1]  = o__payload[183:92];
  assign \front[0]  = o__payload[91:0];
  assign \front[1]  = o__payload[183:92];
  assign \$signature__data[0]  = i__payload[91:0];
  assign \$signature__data[1]  = i__payload[183:92];
  assign \i__payload[0]  = i__payload[91:0];
  assign \i__payload[1]  = i__payload[183:92];
  assign \store_out__data[0]  = store_out__data[91:0];
  assign \store_out__data[1]  = store_out__data[183:92];
endmodule

module \pot_pot4_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [183:0] terms;
  wire [183:0] terms;
  output [183:0] sums;
  reg [183:0] sums = 184'h0000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [91:0] \$1 ;
  wire [92:0] \$2 ;
  wire [91:0] \$3 ;
  wire [92:0] \$4 ;
  reg \$5 ;
  reg [183:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [91:0] \sums[0] ;
  wire signed [91:0] \sums[1] ;
  wire signed [91:0] \terms[0] ;
  wire signed [91:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[183:92]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 92'h00000000000000000000000 : sums[91:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[91:0]);
  assign \$3  = fresh ? 92'h00000000000000000000000 : sums[183:92];
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
      \$6 [91:0] = \$2 [91:0];
      \$6 [183:92] = \$4 [91:0];
    end
    if (rst) begin
      \$6  = 184'h0000000000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[91:0];
  assign \sums[1]  = sums[183:92];
  assign \terms[0]  = terms[91:0];
  assign \terms[1]  = terms[183:92];
endmodule

module \pot_pot4_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [99:0] i;
  wire [99:0] i;
  output [183:0] o;
  reg [183:0] o = 184'h0000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [61:0] \$1 ;
  wire [92:0] \$2 ;
  wire [61:0] \$3 ;
  wire [92:0] \$4 ;
  reg [183:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [49:0] \i[0] ;
  wire signed [49:0] \i[1] ;
  wire signed [91:0] \o[0] ;
  wire signed [91:0] \o[1] ;
  reg signed [61:0] product_0 = 62'h0000000000000000;
  reg signed [61:0] product_1 = 62'h0000000000000000;
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
  assign \$1  = $signed(i[49:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[99:50]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [91:0] = \$2 [91:0];
    \$5 [183:92] = \$4 [91:0];
    if (rst) begin
      \$5  = 184'h0000000000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[49:0];
  assign \i[1]  = i[99:50];
  assign \o[0]  = o[91:0];
  assign \o[1]  = o[183:92];
endmodule
