// pot_pot4: shift and perhaps negate, 2 rows of 4 lanes, pot4 x int8
//
// spec: {"accumulator":62,"activation_format":"int8","credits":4,"group":16,"lanes":4,"max_groups":8,"pe":"pot","rows":2,"weight_format":"pot4","zero_point":false}
// source: fcfcab35af80160037cd36b7fee6509ae586ce72f77edbeb09bd403d47ea6923
// body: 60d4b67bcfcd63a64f76e994d387a7e69156646abe104d63acf0b9ce98aa9bba
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[63:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[95:64]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[96:96]  ends_group
//   i__payload[97:97]  ends_row (ends its group too)
//   o__payload[123:0]  sum[row], signed, in units of 2**-24; 62 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module pot_pot4(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [123:0] o__payload;
  wire [123:0] o__payload;
  output o__valid;
  wire o__valid;
  input [97:0] i__payload;
  wire [97:0] i__payload;
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
  wire [37:0] i;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire [97:0] \i__payload$13 ;
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
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [123:0] \i__payload$35 ;
  wire signed [61:0] \i__payload$35[0] ;
  wire signed [61:0] \i__payload$35[1] ;
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
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
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
  wire [67:0] o;
  wire [123:0] \o$32 ;
  wire signed [61:0] \o$32[0] ;
  wire signed [61:0] \o$32[1] ;
  wire [33:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire signed [16:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [123:0] \o__payload$37 ;
  wire signed [61:0] \o__payload$37[0] ;
  wire signed [61:0] \o__payload$37[1] ;
  wire signed [61:0] \o__payload[0] ;
  wire signed [61:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [37:0] sums;
  wire [123:0] \sums$36 ;
  wire signed [61:0] \sums$36[0] ;
  wire signed [61:0] \sums$36[1] ;
  wire signed [18:0] \sums[0] ;
  wire signed [18:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [33:0] terms;
  wire [123:0] \terms$31 ;
  wire signed [61:0] \terms$31[0] ;
  wire signed [61:0] \terms$31[1] ;
  wire signed [16:0] \terms[0] ;
  wire signed [16:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[96] | i__payload[97];
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
  assign \$20  = ~ i__payload[97];
  assign \$21  = valid & o[66];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[67:34];
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
  \pot_pot4.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \pot_pot4.group_sums  group_sums (
    .clk(clk),
    .last(o[66]),
    .rst(rst),
    .sums(i),
    .terms(o[33:0]),
    .valid(valid)
  );
  \pot_pot4.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \pot_pot4.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \pot_pot4.scaler  scaler (
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
  assign last = o[66];
  assign terms = o[33:0];
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
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[97:64];
  assign \i__payload.tag.scales  = i__payload[95:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.scales[1]  = i__payload[95:80];
  assign \i__payload.tag.ends_group  = i__payload[96];
  assign \i__payload.tag.ends_row  = i__payload[97];
  assign \o__payload[0]  = o__payload[61:0];
  assign \o__payload[1]  = o__payload[123:62];
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
  assign \i__payload$13.x  = \i__payload$13 [63:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.tag  = \i__payload$13 [97:64];
  assign \i__payload$13.tag.scales  = \i__payload$13 [95:64];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [96];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [97];
  assign \o.dots  = o[33:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.dots[1]  = o[33:17];
  assign \o.tag  = o[67:34];
  assign \o.tag.scales  = o[65:34];
  assign \o.tag.scales[0]  = o[49:34];
  assign \o.tag.scales[1]  = o[65:50];
  assign \o.tag.ends_group  = o[66];
  assign \o.tag.ends_row  = o[67];
  assign \terms[0]  = o[16:0];
  assign \terms[1]  = o[33:17];
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
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \sums[0]  = i[18:0];
  assign \sums[1]  = i[37:19];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [61:0];
  assign \terms$31[1]  = \terms$31 [123:62];
  assign \o$32[0]  = \terms$31 [61:0];
  assign \o$32[1]  = \terms$31 [123:62];
  assign \i__payload$35[0]  = \i__payload$35 [61:0];
  assign \i__payload$35[1]  = \i__payload$35 [123:62];
  assign \sums$36[0]  = \i__payload$35 [61:0];
  assign \sums$36[1]  = \i__payload$35 [123:62];
  assign \o__payload$37[0]  = o__payload[61:0];
  assign \o__payload$37[1]  = o__payload[123:62];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [96] = \$2 ;
  assign { \i__payload$13 [97], \i__payload$13 [95:0] } = { i__payload[97], i__payload[95:0] };
  assign i__ready = admitted;
endmodule

module \pot_pot4.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  output [67:0] o;
  wire [67:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  reg [2:0] \$11 ;
  wire [15:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  reg [2:0] \$15 ;
  wire [15:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  reg [2:0] \$19 ;
  wire [8:0] \$2 ;
  wire [15:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  reg [2:0] \$23 ;
  wire [15:0] \$24 ;
  wire [8:0] \$25 ;
  wire [8:0] \$26 ;
  reg [2:0] \$27 ;
  wire [15:0] \$28 ;
  wire [8:0] \$29 ;
  reg [2:0] \$3 ;
  wire [8:0] \$30 ;
  reg [2:0] \$31 ;
  wire [15:0] \$32 ;
  wire [59:0] \$33 ;
  wire [59:0] \$34 ;
  reg \$35 ;
  reg \$36 ;
  wire [15:0] \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  reg [2:0] \$7 ;
  wire [15:0] \$8 ;
  wire [8:0] \$9 ;
  reg [59:0] i = 60'h000000000000000;
  reg [59:0] \i$5  = 60'h000000000000000;
  wire signed [14:0] \i$5[0] ;
  wire signed [14:0] \i$5[1] ;
  wire signed [14:0] \i$5[2] ;
  wire signed [14:0] \i$5[3] ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
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
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire signed [16:0] \o$4 ;
  wire signed [16:0] \o$7 ;
  wire [33:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire signed [16:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
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
  (* init = 60'h000000000000000 *)
  wire [59:0] terms_0;
  wire signed [14:0] \terms_0[0] ;
  wire signed [14:0] \terms_0[1] ;
  wire signed [14:0] \terms_0[2] ;
  wire signed [14:0] \terms_0[3] ;
  (* init = 60'h000000000000000 *)
  wire [59:0] terms_1;
  wire signed [14:0] \terms_1[0] ;
  wire signed [14:0] \terms_1[1] ;
  wire signed [14:0] \terms_1[2] ;
  wire signed [14:0] \terms_1[3] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = - $signed(i__payload[39:32]);
  assign \$2  = i__payload[3] ? \$1  : { i__payload[39], i__payload[39:32] };
  assign \$4  = $signed(\$2 ) << \$3 ;
  assign \$5  = - $signed(i__payload[47:40]);
  assign \$6  = i__payload[7] ? \$5  : { i__payload[47], i__payload[47:40] };
  assign \$8  = $signed(\$6 ) << \$7 ;
  assign \$9  = - $signed(i__payload[55:48]);
  assign \$10  = i__payload[11] ? \$9  : { i__payload[55], i__payload[55:48] };
  assign \$12  = $signed(\$10 ) << \$11 ;
  assign \$13  = - $signed(i__payload[63:56]);
  assign \$14  = i__payload[15] ? \$13  : { i__payload[63], i__payload[63:56] };
  assign \$16  = $signed(\$14 ) << \$15 ;
  assign \$17  = - $signed(i__payload[39:32]);
  assign \$18  = i__payload[19] ? \$17  : { i__payload[39], i__payload[39:32] };
  assign \$20  = $signed(\$18 ) << \$19 ;
  assign \$21  = - $signed(i__payload[47:40]);
  assign \$22  = i__payload[23] ? \$21  : { i__payload[47], i__payload[47:40] };
  assign \$24  = $signed(\$22 ) << \$23 ;
  assign \$25  = - $signed(i__payload[55:48]);
  assign \$26  = i__payload[27] ? \$25  : { i__payload[55], i__payload[55:48] };
  assign \$28  = $signed(\$26 ) << \$27 ;
  assign \$29  = - $signed(i__payload[63:56]);
  assign \$30  = i__payload[31] ? \$29  : { i__payload[63], i__payload[63:56] };
  assign \$32  = $signed(\$30 ) << \$31 ;
  always @(posedge clk)
    i <= \$33 ;
  always @(posedge clk)
    \i$5  <= \$34 ;
  always @(posedge clk)
    valid_1 <= \$35 ;
  always @(posedge clk)
    valid <= \$36 ;
  always @(posedge clk)
    tag_1 <= i__payload[97:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  \pot_pot4.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \pot_pot4.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[3:0])
      4'h0:
          \$3  = 3'h0;
      4'h1:
          \$3  = 3'h1;
      4'h2:
          \$3  = 3'h2;
      4'h3:
          \$3  = 3'h3;
      4'h4:
          \$3  = 3'h4;
      4'h5:
          \$3  = 3'h5;
      4'h6:
          \$3  = 3'h6;
      4'h7:
          \$3  = 3'h7;
      4'h8:
          \$3  = 3'h0;
      4'h9:
          \$3  = 3'h1;
      4'ha:
          \$3  = 3'h2;
      4'hb:
          \$3  = 3'h3;
      4'hc:
          \$3  = 3'h4;
      4'hd:
          \$3  = 3'h5;
      4'he:
          \$3  = 3'h6;
      4'hf:
          \$3  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[7:4])
      4'h0:
          \$7  = 3'h0;
      4'h1:
          \$7  = 3'h1;
      4'h2:
          \$7  = 3'h2;
      4'h3:
          \$7  = 3'h3;
      4'h4:
          \$7  = 3'h4;
      4'h5:
          \$7  = 3'h5;
      4'h6:
          \$7  = 3'h6;
      4'h7:
          \$7  = 3'h7;
      4'h8:
          \$7  = 3'h0;
      4'h9:
          \$7  = 3'h1;
      4'ha:
          \$7  = 3'h2;
      4'hb:
          \$7  = 3'h3;
      4'hc:
          \$7  = 3'h4;
      4'hd:
          \$7  = 3'h5;
      4'he:
          \$7  = 3'h6;
      4'hf:
          \$7  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[11:8])
      4'h0:
          \$11  = 3'h0;
      4'h1:
          \$11  = 3'h1;
      4'h2:
          \$11  = 3'h2;
      4'h3:
          \$11  = 3'h3;
      4'h4:
          \$11  = 3'h4;
      4'h5:
          \$11  = 3'h5;
      4'h6:
          \$11  = 3'h6;
      4'h7:
          \$11  = 3'h7;
      4'h8:
          \$11  = 3'h0;
      4'h9:
          \$11  = 3'h1;
      4'ha:
          \$11  = 3'h2;
      4'hb:
          \$11  = 3'h3;
      4'hc:
          \$11  = 3'h4;
      4'hd:
          \$11  = 3'h5;
      4'he:
          \$11  = 3'h6;
      4'hf:
          \$11  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[15:12])
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
    casez (i__payload[19:16])
      4'h0:
          \$19  = 3'h0;
      4'h1:
          \$19  = 3'h1;
      4'h2:
          \$19  = 3'h2;
      4'h3:
          \$19  = 3'h3;
      4'h4:
          \$19  = 3'h4;
      4'h5:
          \$19  = 3'h5;
      4'h6:
          \$19  = 3'h6;
      4'h7:
          \$19  = 3'h7;
      4'h8:
          \$19  = 3'h0;
      4'h9:
          \$19  = 3'h1;
      4'ha:
          \$19  = 3'h2;
      4'hb:
          \$19  = 3'h3;
      4'hc:
          \$19  = 3'h4;
      4'hd:
          \$19  = 3'h5;
      4'he:
          \$19  = 3'h6;
      4'hf:
          \$19  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[23:20])
      4'h0:
          \$23  = 3'h0;
      4'h1:
          \$23  = 3'h1;
      4'h2:
          \$23  = 3'h2;
      4'h3:
          \$23  = 3'h3;
      4'h4:
          \$23  = 3'h4;
      4'h5:
          \$23  = 3'h5;
      4'h6:
          \$23  = 3'h6;
      4'h7:
          \$23  = 3'h7;
      4'h8:
          \$23  = 3'h0;
      4'h9:
          \$23  = 3'h1;
      4'ha:
          \$23  = 3'h2;
      4'hb:
          \$23  = 3'h3;
      4'hc:
          \$23  = 3'h4;
      4'hd:
          \$23  = 3'h5;
      4'he:
          \$23  = 3'h6;
      4'hf:
          \$23  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[27:24])
      4'h0:
          \$27  = 3'h0;
      4'h1:
          \$27  = 3'h1;
      4'h2:
          \$27  = 3'h2;
      4'h3:
          \$27  = 3'h3;
      4'h4:
          \$27  = 3'h4;
      4'h5:
          \$27  = 3'h5;
      4'h6:
          \$27  = 3'h6;
      4'h7:
          \$27  = 3'h7;
      4'h8:
          \$27  = 3'h0;
      4'h9:
          \$27  = 3'h1;
      4'ha:
          \$27  = 3'h2;
      4'hb:
          \$27  = 3'h3;
      4'hc:
          \$27  = 3'h4;
      4'hd:
          \$27  = 3'h5;
      4'he:
          \$27  = 3'h6;
      4'hf:
          \$27  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[31:28])
      4'h0:
          \$31  = 3'h0;
      4'h1:
          \$31  = 3'h1;
      4'h2:
          \$31  = 3'h2;
      4'h3:
          \$31  = 3'h3;
      4'h4:
          \$31  = 3'h4;
      4'h5:
          \$31  = 3'h5;
      4'h6:
          \$31  = 3'h6;
      4'h7:
          \$31  = 3'h7;
      4'h8:
          \$31  = 3'h0;
      4'h9:
          \$31  = 3'h1;
      4'ha:
          \$31  = 3'h2;
      4'hb:
          \$31  = 3'h3;
      4'hc:
          \$31  = 3'h4;
      4'hd:
          \$31  = 3'h5;
      4'he:
          \$31  = 3'h6;
      4'hf:
          \$31  = 3'h7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$35  = i__valid;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$36  = valid_1;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign terms_1 = \i$5 ;
  assign valid_2 = valid;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
  assign \terms_0[0]  = i[14:0];
  assign \terms_0[1]  = i[29:15];
  assign \terms_0[2]  = i[44:30];
  assign \terms_0[3]  = i[59:45];
  assign \o.dots  = o[33:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.dots[1]  = o[33:17];
  assign \o.tag  = o[67:34];
  assign \o.tag.scales  = o[65:34];
  assign \o.tag.scales[0]  = o[49:34];
  assign \o.tag.scales[1]  = o[65:50];
  assign \o.tag.ends_group  = o[66];
  assign \o.tag.ends_row  = o[67];
  assign \i$5[0]  = \i$5 [14:0];
  assign \i$5[1]  = \i$5 [29:15];
  assign \i$5[2]  = \i$5 [44:30];
  assign \i$5[3]  = \i$5 [59:45];
  assign \terms_1[0]  = \i$5 [14:0];
  assign \terms_1[1]  = \i$5 [29:15];
  assign \terms_1[2]  = \i$5 [44:30];
  assign \terms_1[3]  = \i$5 [59:45];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
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
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[97:64];
  assign \i__payload.tag.scales  = i__payload[95:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.scales[1]  = i__payload[95:80];
  assign \i__payload.tag.ends_group  = i__payload[96];
  assign \i__payload.tag.ends_row  = i__payload[97];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \$34 [59:45] = \$32 [14:0];
  assign \$34 [44:30] = \$28 [14:0];
  assign \$34 [29:15] = \$24 [14:0];
  assign \$34 [14:0] = \$20 [14:0];
  assign \$33 [59:45] = \$16 [14:0];
  assign \$33 [44:30] = \$12 [14:0];
  assign \$33 [29:15] = \$8 [14:0];
  assign \$33 [14:0] = \$4 [14:0];
  assign o[67:34] = tag_2;
  assign o[33:17] = \o$7 ;
  assign o[16:0] = \o$4 ;
endmodule

module \pot_pot4.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [59:0] i;
  wire [59:0] i;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  (* init = 17'h00000 *)
  wire signed [16:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
endmodule

module \pot_pot4.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [59:0] i;
  wire [59:0] i;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  (* init = 17'h00000 *)
  wire signed [16:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
endmodule

module \pot_pot4.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [33:0] terms;
  wire [33:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [37:0] sums;
  reg [37:0] sums = 38'h0000000000;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [19:0] \$2 ;
  wire [18:0] \$3 ;
  wire [19:0] \$4 ;
  reg \$5 ;
  reg [37:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [18:0] \sums[0] ;
  wire signed [18:0] \sums[1] ;
  wire signed [16:0] \terms[0] ;
  wire signed [16:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[33:17]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 19'h00000 : sums[18:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[16:0]);
  assign \$3  = fresh ? 19'h00000 : sums[37:19];
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
      \$6 [18:0] = \$2 [18:0];
      \$6 [37:19] = \$4 [18:0];
    end
    if (rst) begin
      \$6  = 38'h0000000000;
    end
  end
  assign \sums[0]  = sums[18:0];
  assign \sums[1]  = sums[37:19];
  assign \terms[0]  = terms[16:0];
  assign \terms[1]  = terms[33:17];
endmodule

module \pot_pot4.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [123:0] i__payload;
  wire [123:0] i__payload;
  output [123:0] o__payload;
  reg [123:0] o__payload = 124'h0000000000000000000000000000000;
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
  reg [123:0] \$19 ;
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
  wire [123:0] \$signature__data ;
  wire signed [61:0] \$signature__data[0] ;
  wire signed [61:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 124'h0000000000000000000000000000000 *)
  wire [123:0] front;
  wire signed [61:0] \front[0] ;
  wire signed [61:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [61:0] \i__payload[0] ;
  wire signed [61:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [61:0] \o__payload[0] ;
  wire signed [61:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [123:0] store_out__data;
  wire signed [61:0] \store_out__data[0] ;
  wire signed [61:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [123:0] rest [2:0];
  initial begin
    rest[0] = 124'h0000000000000000000000000000000;
    rest[1] = 124'h0000000000000000000000000000000;
    rest[2] = 124'h0000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[61:0];
  assign \o__payload[1]  = o__payload[123:62];
  assign \front[0]  = o__payload[61:0];
  assign \front[1]  = o__payload[123:62];
  assign \$signature__data[0]  = i__payload[61:0];
  assign \$signature__data[1]  = i__payload[123:62];
  assign \i__payload[0]  = i__payload[61:0];
  assign \i__payload[1]  = i__payload[123:62];
  assign \store_out__data[0]  = store_out__data[61:0];
  assign \store_out__data[1]  = store_out__data[123:62];
endmodule

module \pot_pot4.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
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
  wire [61:0] \$1 ;
  wire [62:0] \$2 ;
  wire [61:0] \$3 ;
  wire [62:0] \$4 ;
  reg \$5 ;
  reg [123:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [61:0] \sums[0] ;
  wire signed [61:0] \sums[1] ;
  wire signed [61:0] \terms[0] ;
  wire signed [61:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[123:62]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 62'h0000000000000000 : sums[61:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[61:0]);
  assign \$3  = fresh ? 62'h0000000000000000 : sums[123:62];
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
      \$6 [61:0] = \$2 [61:0];
      \$6 [123:62] = \$4 [61:0];
    end
    if (rst) begin
      \$6  = 124'h0000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[61:0];
  assign \sums[1]  = sums[123:62];
  assign \terms[0]  = terms[61:0];
  assign \terms[1]  = terms[123:62];
endmodule

module \pot_pot4.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [37:0] i;
  wire [37:0] i;
  output [123:0] o;
  reg [123:0] o = 124'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [30:0] \$1 ;
  wire [61:0] \$2 ;
  wire [30:0] \$3 ;
  wire [61:0] \$4 ;
  reg [123:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire signed [61:0] \o[0] ;
  wire signed [61:0] \o[1] ;
  reg signed [30:0] product_0 = 31'h00000000;
  reg signed [30:0] product_1 = 31'h00000000;
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
  assign \$1  = $signed(i[18:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[37:19]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [61:0] = \$2 ;
    \$5 [123:62] = \$4 ;
    if (rst) begin
      \$5  = 124'h0000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \o[0]  = o[61:0];
  assign \o[1]  = o[123:62];
endmodule
