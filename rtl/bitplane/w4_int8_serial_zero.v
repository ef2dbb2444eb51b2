// bitplane_w4_int8_serial_zero: XNOR and population count of bit planes, 2 rows of 3 lanes, bipolar4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"form":"serial","group":6,"lanes":3,"max_groups":4,"pe":"bitplane","rows":2,"weight_format":"bipolar4","zero_point":true}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: c5e395f1d1a4fc1d6beacf6e77f266bf2df4d2934609edf68c2f3956ccb3605c
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[23:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[47:24]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[87:80]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[88:88]  ends_group
//   i__payload[89:89]  ends_row (ends its group too)
//   o__payload[115:0]  sum[row], signed, in units of 2**-24; 58 bits each, index 0 lowest
// Timing: a beat every 9 cycles; a result 20 cycles after the beat that ends its row

module bitplane_w4_int8_serial_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [115:0] o__payload;
  wire [115:0] o__payload;
  output o__valid;
  wire o__valid;
  input [89:0] i__payload;
  wire [89:0] i__payload;
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
  wire [52:0] \$31 ;
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
  wire [89:0] \i__payload$13 ;
  wire [23:0] \i__payload$13.codes ;
  wire [11:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [11:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[1][2] ;
  wire [41:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [3:0] \i__payload$13.tag.zeros[1] ;
  wire [23:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire [115:0] \i__payload$44 ;
  wire signed [57:0] \i__payload$44[0] ;
  wire signed [57:0] \i__payload$44[1] ;
  wire [23:0] \i__payload.codes ;
  wire [11:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [11:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [23:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [80:0] o;
  wire [31:0] \o$33 ;
  wire signed [15:0] \o$33[0] ;
  wire signed [15:0] \o$33[1] ;
  wire [115:0] \o$41 ;
  wire signed [57:0] \o$41[0] ;
  wire signed [57:0] \o$41[1] ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire signed [10:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  wire [115:0] \o__payload$46 ;
  wire signed [57:0] \o__payload$46[0] ;
  wire signed [57:0] \o__payload$46[1] ;
  wire signed [57:0] \o__payload[0] ;
  wire signed [57:0] \o__payload[1] ;
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
  wire signed [10:0] sum_x;
  wire [31:0] sums;
  wire [10:0] \sums$31 ;
  wire signed [10:0] \sums$31[0] ;
  wire [115:0] \sums$45 ;
  wire signed [57:0] \sums$45[0] ;
  wire signed [57:0] \sums$45[1] ;
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
  wire [27:0] terms;
  wire [10:0] \terms$24 ;
  wire signed [10:0] \terms$24[0] ;
  wire [115:0] \terms$40 ;
  wire signed [57:0] \terms$40[0] ;
  wire signed [57:0] \terms$40[1] ;
  wire signed [13:0] \terms[0] ;
  wire signed [13:0] \terms[1] ;
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
  assign \$2  = i__payload[88] | i__payload[89];
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
  assign \$20  = ~ i__payload[89];
  assign \$21  = valid & \$31 [51];
  assign \$22  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= \$31 [52:11];
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
  \bitplane_w4_int8_serial_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$280$0 (\$31 ),
    .\port$284$0 (terms),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w4_int8_serial_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$31 [51]),
    .rst(rst),
    .sums(dots),
    .terms(terms),
    .valid(valid)
  );
  \bitplane_w4_int8_serial_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \bitplane_w4_int8_serial_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$31 [51]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$31 [10:0]),
    .valid(valid)
  );
  \bitplane_w4_int8_serial_zero.zero_correction  zero_correction (
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
  assign last = \$31 [51];
  assign o = { \$31 , terms };
  assign \valid$22  = valid;
  assign \last$23  = \$31 [51];
  assign \terms$24  = \$31 [10:0];
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
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[11:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[1]  = i__payload[23:12];
  assign \i__payload.codes[1][0]  = i__payload[15:12];
  assign \i__payload.codes[1][1]  = i__payload[19:16];
  assign \i__payload.codes[1][2]  = i__payload[23:20];
  assign \i__payload.x  = i__payload[47:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[89:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.zeros  = i__payload[87:80];
  assign \i__payload.tag.zeros[0]  = i__payload[83:80];
  assign \i__payload.tag.zeros[1]  = i__payload[87:84];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
  assign \o__payload[0]  = o__payload[57:0];
  assign \o__payload[1]  = o__payload[115:58];
  assign \i__payload$13.codes  = \i__payload$13 [23:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [11:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[1]  = \i__payload$13 [23:12];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [19:16];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [23:20];
  assign \i__payload$13.x  = \i__payload$13 [47:24];
  assign \i__payload$13.x[0]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[2]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [89:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [87:80];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [83:80];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [87:84];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [88];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [89];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[13:0];
  assign \o.dots[1]  = terms[27:14];
  assign \o.sum_x  = \$31 [10:0];
  assign \o.tag  = \$31 [52:11];
  assign \o.tag.scales  = \$31 [42:11];
  assign \o.tag.scales[0]  = \$31 [26:11];
  assign \o.tag.scales[1]  = \$31 [42:27];
  assign \o.tag.zeros  = \$31 [50:43];
  assign \o.tag.zeros[0]  = \$31 [46:43];
  assign \o.tag.zeros[1]  = \$31 [50:47];
  assign \o.tag.ends_group  = \$31 [51];
  assign \o.tag.ends_row  = \$31 [52];
  assign \terms[0]  = terms[13:0];
  assign \terms[1]  = terms[27:14];
  assign \terms$24[0]  = \$31 [10:0];
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
  assign \terms$40[0]  = \terms$40 [57:0];
  assign \terms$40[1]  = \terms$40 [115:58];
  assign \o$41[0]  = \terms$40 [57:0];
  assign \o$41[1]  = \terms$40 [115:58];
  assign \i__payload$44[0]  = \i__payload$44 [57:0];
  assign \i__payload$44[1]  = \i__payload$44 [115:58];
  assign \sums$45[0]  = \i__payload$44 [57:0];
  assign \sums$45[1]  = \i__payload$44 [115:58];
  assign \o__payload$46[0]  = o__payload[57:0];
  assign \o__payload$46[1]  = o__payload[115:58];
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
  assign \i__payload$13 [88] = \$2 ;
  assign { \i__payload$13 [89], \i__payload$13 [87:0] } = { i__payload[89], i__payload[87:0] };
endmodule

module \bitplane_w4_int8_serial_zero.front (rst, i__valid, i__ready, i__payload, \port$280$0 , \port$284$0 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [89:0] i__payload;
  wire [89:0] i__payload;
  output [52:0] \port$280$0 ;
  wire [52:0] \port$280$0 ;
  (* init = 28'h0000000 *)
  output [27:0] \port$284$0 ;
  wire [27:0] \port$284$0 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [8:0] \$10 ;
  reg [27:0] \$100 ;
  reg [27:0] \$101  = 28'h0000000;
  reg [89:0] \$102 ;
  reg \$103 ;
  reg [8:0] \$104 ;
  reg \$105 ;
  reg \$106 ;
  reg \$107 ;
  reg \$108 ;
  reg \$109 ;
  wire [8:0] \$11 ;
  wire [9:0] \$110 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire [9:0] \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [2:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [2:0] \$25 ;
  wire [3:0] \$26 ;
  wire [4:0] \$27 ;
  wire [2:0] \$28 ;
  wire [3:0] \$29 ;
  wire [7:0] \$3 ;
  wire [4:0] \$30 ;
  wire [2:0] \$31 ;
  wire [3:0] \$32 ;
  wire [6:0] \$33 ;
  wire [2:0] \$34 ;
  wire [3:0] \$35 ;
  wire [6:0] \$36 ;
  wire [6:0] \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [7:0] \$4 ;
  wire [9:0] \$40 ;
  wire [9:0] \$41 ;
  wire [13:0] \$42 ;
  wire [13:0] \$43 ;
  wire [13:0] \$44 ;
  wire [7:0] \$45 ;
  wire [7:0] \$46 ;
  wire [2:0] \$47 ;
  wire [3:0] \$48 ;
  wire [4:0] \$49 ;
  wire [7:0] \$5 ;
  wire [2:0] \$50 ;
  wire [3:0] \$51 ;
  wire [4:0] \$52 ;
  wire [2:0] \$53 ;
  wire [3:0] \$54 ;
  wire [6:0] \$55 ;
  wire [2:0] \$56 ;
  wire [3:0] \$57 ;
  wire [6:0] \$58 ;
  wire [6:0] \$59 ;
  wire [8:0] \$6 ;
  wire [7:0] \$60 ;
  wire [7:0] \$61 ;
  wire [9:0] \$62 ;
  wire [9:0] \$63 ;
  wire [13:0] \$64 ;
  wire [13:0] \$65 ;
  wire [13:0] \$66 ;
  wire [7:0] \$67 ;
  wire [7:0] \$68 ;
  wire \$69 ;
  wire [8:0] \$7 ;
  wire \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [9:0] \$74 ;
  wire [9:0] \$75 ;
  wire \$76 ;
  wire [9:0] \$77 ;
  wire [9:0] \$78 ;
  wire \$79 ;
  wire [8:0] \$8 ;
  wire \$80 ;
  wire [8:0] \$81 ;
  wire [8:0] \$82 ;
  wire [2:0] \$83 ;
  wire [2:0] \$84 ;
  wire [2:0] \$85 ;
  wire [2:0] \$86 ;
  wire [2:0] \$87 ;
  wire [2:0] \$88 ;
  wire [2:0] \$89 ;
  wire [8:0] \$9 ;
  wire [2:0] \$90 ;
  wire [2:0] \$91 ;
  wire [2:0] \$92 ;
  wire [2:0] \$93 ;
  wire [2:0] \$94 ;
  wire [2:0] \$95 ;
  wire [2:0] \$96 ;
  wire [2:0] \$97 ;
  wire [2:0] \$98 ;
  wire [52:0] \$99 ;
  wire accept;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2;
  (* init = 3'h0 *)
  wire [2:0] agree_0_3;
  (* init = 3'h0 *)
  wire [2:0] agree_1_0;
  (* init = 3'h0 *)
  wire [2:0] agree_1_1;
  (* init = 3'h0 *)
  wire [2:0] agree_1_2;
  (* init = 3'h0 *)
  wire [2:0] agree_1_3;
  reg busy = 1'h0;
  wire \final ;
  reg [89:0] held = 90'h00000000000000000000000;
  wire [23:0] \held.codes ;
  wire [11:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [3:0] \held.codes[0][2] ;
  wire [11:0] \held.codes[1] ;
  wire [3:0] \held.codes[1][0] ;
  wire [3:0] \held.codes[1][1] ;
  wire [3:0] \held.codes[1][2] ;
  wire [41:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [7:0] \held.tag.zeros ;
  wire [3:0] \held.tag.zeros[0] ;
  wire [3:0] \held.tag.zeros[1] ;
  wire [23:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire [23:0] i;
  reg [2:0] \i$12  = 3'h0;
  reg [2:0] \i$14  = 3'h0;
  reg [2:0] \i$16  = 3'h0;
  reg [2:0] \i$18  = 3'h0;
  wire [27:0] \i$20 ;
  wire signed [6:0] \i$20[0] ;
  wire signed [6:0] \i$20[1] ;
  wire signed [6:0] \i$20[2] ;
  wire signed [6:0] \i$20[3] ;
  reg [2:0] \i$28  = 3'h0;
  reg [2:0] \i$30  = 3'h0;
  reg [2:0] \i$32  = 3'h0;
  reg [2:0] \i$34  = 3'h0;
  wire [27:0] \i$36 ;
  wire signed [6:0] \i$36[0] ;
  wire signed [6:0] \i$36[1] ;
  wire signed [6:0] \i$36[2] ;
  wire signed [6:0] \i$36[3] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire [23:0] \i__payload.codes ;
  wire [11:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [11:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [23:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  reg [8:0] left = 9'h000;
  reg more = 1'h0;
  wire [80:0] o;
  wire [1:0] \o$21 ;
  wire [1:0] \o$22 ;
  wire [1:0] \o$23 ;
  wire [1:0] \o$24 ;
  wire signed [6:0] \o$27 ;
  wire [1:0] \o$37 ;
  wire [1:0] \o$38 ;
  wire [1:0] \o$39 ;
  wire [1:0] \o$40 ;
  wire signed [6:0] \o$42 ;
  wire signed [10:0] \o$52 ;
  wire [27:0] \o.dots ;
  wire signed [13:0] \o.dots[0] ;
  wire signed [13:0] \o.dots[1] ;
  wire signed [10:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  reg [8:0] place_1 = 9'h000;
  reg [8:0] place_2 = 9'h000;
  reg [8:0] place_3 = 9'h000;
  reg [2:0] plane;
  wire [8:0] rest;
  reg signed [13:0] shifted_0;
  reg signed [13:0] shifted_1;
  reg signed [10:0] sum_x_1 = 11'h000;
  reg signed [10:0] sum_x_2 = 11'h000;
  reg signed [10:0] sum_x_3 = 11'h000;
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
  reg [41:0] tag_3 = 42'h00000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  wire [7:0] \tag_3.zeros ;
  wire [3:0] \tag_3.zeros[0] ;
  wire [3:0] \tag_3.zeros[1] ;
  reg [41:0] tag_4 = 42'h00000000000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [31:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  wire [15:0] \tag_4.scales[1] ;
  wire [7:0] \tag_4.zeros ;
  wire [3:0] \tag_4.zeros[0] ;
  wire [3:0] \tag_4.zeros[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$3  = more ? 8'h00 : held[31:24];
  assign \$4  = more ? 8'h00 : held[39:32];
  assign \$5  = more ? 8'h00 : held[47:40];
  assign \$6  = ~ \$2 [8:0];
  assign \$7  = left & \$6 ;
  assign \$8  = ~ \$2 [8:0];
  assign \$9  = left & \$8 ;
  assign \$10  = ~ \$2 [8:0];
  assign \$11  = left & \$10 ;
  assign \$12  = ~ \$2 [8:0];
  assign \$13  = left & \$12 ;
  assign \$14  = ~ \$2 [8:0];
  assign \$15  = left & \$14 ;
  assign \$16  = ~ \$2 [8:0];
  assign \$17  = left & \$16 ;
  assign \$18  = ~ \$2 [8:0];
  assign \$19  = left & \$18 ;
  assign \$20  = ~ \$2 [8:0];
  assign \$21  = left & \$20 ;
  assign \$22  = ~ { held[47], held[39], held[31] };
  assign \$23  = ~ \$2 [8:0];
  assign \$24  = left & \$23 ;
  assign \$26  = \$25  - 2'h3;
  assign \$29  = \$28  - 2'h3;
  assign \$32  = \$31  - 2'h3;
  assign \$35  = \$34  - 2'h3;
  assign \$45  = $signed(\o$27 ) + $signed(2'h1);
  assign \$48  = \$47  - 2'h3;
  assign \$51  = \$50  - 2'h3;
  assign \$54  = \$53  - 2'h3;
  assign \$57  = \$56  - 2'h3;
  assign \$67  = $signed(\o$42 ) + $signed(2'h1);
  assign \$69  = held[88] & \final ;
  assign \$70  = held[89] & \final ;
  assign \$77  = \$2 [8:0] - 1'h1;
  assign \$78  = { 1'h0, \$2 [8:0] } & \$77 ;
  assign \$79  = | \$78 ;
  assign \$80  = accept ? 1'h1 : \$79 ;
  assign \$81  = ~ \$2 [8:0];
  assign \$82  = left & \$81 ;
  assign \$83  = { held[8], held[4], held[0] } ^ plane;
  assign \$84  = ~ \$83 ;
  assign \$85  = { held[9], held[5], held[1] } ^ plane;
  assign \$86  = ~ \$85 ;
  assign \$87  = { held[10], held[6], held[2] } ^ plane;
  assign \$88  = ~ \$87 ;
  assign \$89  = { held[11], held[7], held[3] } ^ plane;
  assign \$90  = ~ \$89 ;
  assign \$91  = { held[20], held[16], held[12] } ^ plane;
  assign \$92  = ~ \$91 ;
  assign \$93  = { held[21], held[17], held[13] } ^ plane;
  assign \$94  = ~ \$93 ;
  assign \$95  = { held[22], held[18], held[14] } ^ plane;
  assign \$96  = ~ \$95 ;
  assign \$97  = { held[23], held[19], held[15] } ^ plane;
  assign \$98  = ~ \$97 ;
  always @(posedge clk)
    \$101  <= \$100 ;
  always @(posedge clk)
    held <= \$102 ;
  always @(posedge clk)
    busy <= \$103 ;
  always @(posedge clk)
    left <= \$104 ;
  always @(posedge clk)
    more <= \$105 ;
  always @(posedge clk)
    sum_x_1 <= { \$110 [9], \$110  };
  always @(posedge clk)
    sum_x_2 <= sum_x_1;
  always @(posedge clk)
    sum_x_3 <= sum_x_2;
  always @(posedge clk)
    place_1 <= \$82 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    place_3 <= place_2;
  always @(posedge clk)
    \i$12  <= \$84 ;
  always @(posedge clk)
    \i$14  <= \$86 ;
  always @(posedge clk)
    \i$16  <= \$88 ;
  always @(posedge clk)
    \i$18  <= \$90 ;
  always @(posedge clk)
    \i$28  <= \$92 ;
  always @(posedge clk)
    \i$30  <= \$94 ;
  always @(posedge clk)
    \i$32  <= \$96 ;
  always @(posedge clk)
    \i$34  <= \$98 ;
  always @(posedge clk)
    valid_1 <= \$106 ;
  always @(posedge clk)
    valid_2 <= \$107 ;
  always @(posedge clk)
    valid_3 <= \$108 ;
  always @(posedge clk)
    valid <= \$109 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  \bitplane_w4_int8_serial_zero.front.count_0_0  count_0_0 (
    .clk(clk),
    .i(\i$12 ),
    .o(\o$21 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_0_1  count_0_1 (
    .clk(clk),
    .i(\i$14 ),
    .o(\o$22 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_0_2  count_0_2 (
    .clk(clk),
    .i(\i$16 ),
    .o(\o$23 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_0_3  count_0_3 (
    .clk(clk),
    .i(\i$18 ),
    .o(\o$24 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_1_0  count_1_0 (
    .clk(clk),
    .i(\i$28 ),
    .o(\o$37 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_1_1  count_1_1 (
    .clk(clk),
    .i(\i$30 ),
    .o(\o$38 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_1_2  count_1_2 (
    .clk(clk),
    .i(\i$32 ),
    .o(\o$39 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.count_1_3  count_1_3 (
    .clk(clk),
    .i(\i$34 ),
    .o(\o$40 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$20 ),
    .o(\o$27 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.planes_1  planes_1 (
    .clk(clk),
    .i(\i$36 ),
    .o(\o$42 ),
    .rst(rst)
  );
  \bitplane_w4_int8_serial_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .level2_0(\$110 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$100 [13:0] = shifted_0;
    \$100 [27:14] = shifted_1;
    if (rst) begin
      \$100  = 28'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    plane = 3'h0;
    if (\$7 [0]) begin
      plane = { held[40], held[32], held[24] };
    end
    if (\$9 [1]) begin
      plane = { held[41], held[33], held[25] };
    end
    if (\$11 [2]) begin
      plane = { held[42], held[34], held[26] };
    end
    if (\$13 [3]) begin
      plane = { held[43], held[35], held[27] };
    end
    if (\$15 [4]) begin
      plane = { held[44], held[36], held[28] };
    end
    if (\$17 [5]) begin
      plane = { held[45], held[37], held[29] };
    end
    if (\$19 [6]) begin
      plane = { held[46], held[38], held[30] };
    end
    if (\$21 [7]) begin
      plane = \$22 ;
    end
    if (\$24 [8]) begin
      plane = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_0 = 14'h0000;
    if (place_3[0]) begin
      shifted_0 = { \$37 [6], \$37 [6], \$37 [6], \$37 [6], \$37 [6], \$37 [6], \$37 [6], \$37  };
    end
    if (place_3[1]) begin
      shifted_0 = { \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38 [7], \$38  };
    end
    if (place_3[2]) begin
      shifted_0 = { \$39 [7], \$39 [7], \$39 [7], \$39 [7], \$39 [7], \$39 [7], \$39  };
    end
    if (place_3[3]) begin
      shifted_0 = { \$40 [9], \$40 [9], \$40 [9], \$40 [9], \$40  };
    end
    if (place_3[4]) begin
      shifted_0 = { \$41 [9], \$41 [9], \$41 [9], \$41 [9], \$41  };
    end
    if (place_3[5]) begin
      shifted_0 = \$42 ;
    end
    if (place_3[6]) begin
      shifted_0 = \$43 ;
    end
    if (place_3[7]) begin
      shifted_0 = \$44 ;
    end
    if (place_3[8]) begin
      shifted_0 = { \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46 [7], \$46  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_1 = 14'h0000;
    if (place_3[0]) begin
      shifted_1 = { \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59 [6], \$59  };
    end
    if (place_3[1]) begin
      shifted_1 = { \$60 [7], \$60 [7], \$60 [7], \$60 [7], \$60 [7], \$60 [7], \$60  };
    end
    if (place_3[2]) begin
      shifted_1 = { \$61 [7], \$61 [7], \$61 [7], \$61 [7], \$61 [7], \$61 [7], \$61  };
    end
    if (place_3[3]) begin
      shifted_1 = { \$62 [9], \$62 [9], \$62 [9], \$62 [9], \$62  };
    end
    if (place_3[4]) begin
      shifted_1 = { \$63 [9], \$63 [9], \$63 [9], \$63 [9], \$63  };
    end
    if (place_3[5]) begin
      shifted_1 = \$64 ;
    end
    if (place_3[6]) begin
      shifted_1 = \$65 ;
    end
    if (place_3[7]) begin
      shifted_1 = \$66 ;
    end
    if (place_3[8]) begin
      shifted_1 = { \$68 [7], \$68 [7], \$68 [7], \$68 [7], \$68 [7], \$68 [7], \$68  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$102  = held;
    if (accept) begin
      \$102  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$103  = 1'h1;
    end else begin
      \$103  = more;
    end
    if (rst) begin
      \$103  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$104  = \$71 ;
    end else begin
      \$104  = \$2 [8:0];
    end
    if (rst) begin
      \$104  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$105  = \$80 ;
    if (rst) begin
      \$105  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$106  = busy;
    if (rst) begin
      \$106  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$107  = valid_1;
    if (rst) begin
      \$107  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$108  = valid_2;
    if (rst) begin
      \$108  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$109  = valid_3;
    if (rst) begin
      \$109  = 1'h0;
    end
  end
  assign rest = \$2 [8:0];
  assign o = { \$99 , \$101  };
  assign agree_0_0 = \i$12 ;
  assign agree_0_1 = \i$14 ;
  assign agree_0_2 = \i$16 ;
  assign agree_0_3 = \i$18 ;
  assign agree_1_0 = \i$28 ;
  assign agree_1_1 = \i$30 ;
  assign agree_1_2 = \i$32 ;
  assign agree_1_3 = \i$34 ;
  assign valid_4 = valid;
  assign \o$52  = { \$110 [9], \$110  };
  assign \port$280$0  = \$99 ;
  assign \port$284$0  = \$101 ;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \held.codes  = held[23:0];
  assign \held.codes[0]  = held[11:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.codes[0][2]  = held[11:8];
  assign \held.codes[1]  = held[23:12];
  assign \held.codes[1][0]  = held[15:12];
  assign \held.codes[1][1]  = held[19:16];
  assign \held.codes[1][2]  = held[23:20];
  assign \held.x  = held[47:24];
  assign \held.x[0]  = held[31:24];
  assign \held.x[1]  = held[39:32];
  assign \held.x[2]  = held[47:40];
  assign \held.tag  = held[89:48];
  assign \held.tag.scales  = held[79:48];
  assign \held.tag.scales[0]  = held[63:48];
  assign \held.tag.scales[1]  = held[79:64];
  assign \held.tag.zeros  = held[87:80];
  assign \held.tag.zeros[0]  = held[83:80];
  assign \held.tag.zeros[1]  = held[87:84];
  assign \held.tag.ends_group  = held[88];
  assign \held.tag.ends_row  = held[89];
  assign \o.dots  = \$101 ;
  assign \o.dots[0]  = \$101 [13:0];
  assign \o.dots[1]  = \$101 [27:14];
  assign \o.sum_x  = \$99 [10:0];
  assign \o.tag  = \$99 [52:11];
  assign \o.tag.scales  = \$99 [42:11];
  assign \o.tag.scales[0]  = \$99 [26:11];
  assign \o.tag.scales[1]  = \$99 [42:27];
  assign \o.tag.zeros  = \$99 [50:43];
  assign \o.tag.zeros[0]  = \$99 [46:43];
  assign \o.tag.zeros[1]  = \$99 [50:47];
  assign \o.tag.ends_group  = \$99 [51];
  assign \o.tag.ends_row  = \$99 [52];
  assign \i$20[0]  = \i$20 [6:0];
  assign \i$20[1]  = \i$20 [13:7];
  assign \i$20[2]  = \i$20 [20:14];
  assign \i$20[3]  = \i$20 [27:21];
  assign \i$36[0]  = \i$36 [6:0];
  assign \i$36[1]  = \i$36 [13:7];
  assign \i$36[2]  = \i$36 [20:14];
  assign \i$36[3]  = \i$36 [27:21];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.zeros  = tag[39:32];
  assign \tag.zeros[0]  = tag[35:32];
  assign \tag.zeros[1]  = tag[39:36];
  assign \tag.ends_group  = tag[40];
  assign \tag.ends_row  = tag[41];
  assign \tag_4.scales  = tag_4[31:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.scales[1]  = tag_4[31:16];
  assign \tag_4.zeros  = tag_4[39:32];
  assign \tag_4.zeros[0]  = tag_4[35:32];
  assign \tag_4.zeros[1]  = tag_4[39:36];
  assign \tag_4.ends_group  = tag_4[40];
  assign \tag_4.ends_row  = tag_4[41];
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[11:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[1]  = i__payload[23:12];
  assign \i__payload.codes[1][0]  = i__payload[15:12];
  assign \i__payload.codes[1][1]  = i__payload[19:16];
  assign \i__payload.codes[1][2]  = i__payload[23:20];
  assign \i__payload.x  = i__payload[47:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[89:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.zeros  = i__payload[87:80];
  assign \i__payload.tag.zeros[0]  = i__payload[83:80];
  assign \i__payload.tag.zeros[1]  = i__payload[87:84];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
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
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.zeros  = tag_3[39:32];
  assign \tag_3.zeros[0]  = tag_3[35:32];
  assign \tag_3.zeros[1]  = tag_3[39:36];
  assign \tag_3.ends_group  = tag_3[40];
  assign \tag_3.ends_row  = tag_3[41];
  assign tag[41] = \$70 ;
  assign tag[40] = \$69 ;
  assign tag[39:0] = held[87:48];
  assign \i$36 [27:21] = \$58 ;
  assign \i$36 [20:14] = \$55 ;
  assign \i$36 [13:7] = { \$52 [4], \$52 [4], \$52  };
  assign \i$36 [6:0] = { \$49 [4], \$49 [4], \$49  };
  assign \i$20 [27:21] = \$36 ;
  assign \i$20 [20:14] = \$33 ;
  assign \i$20 [13:7] = { \$30 [4], \$30 [4], \$30  };
  assign \i$20 [6:0] = { \$27 [4], \$27 [4], \$27  };
  assign \$99 [52:11] = tag_4;
  assign \$99 [10:0] = sum_x_3;
  assign i[23:16] = \$5 ;
  assign i[15:8] = \$4 ;
  assign i[7:0] = \$3 ;
  assign \$25  = { \o$21 , 1'h0 };
  assign \$27  = { \$26 [3], \$26  };
  assign \$28  = { \o$22 , 1'h0 };
  assign \$30  = { \$29 , 1'h0 };
  assign \$31  = { \o$23 , 1'h0 };
  assign \$33  = { \$32 [3], \$32 , 2'h0 };
  assign \$34  = { \o$24 , 1'h0 };
  assign \$36  = { \$35 , 3'h0 };
  assign \$37  = { \o$27 [6], \o$27 [6:1] };
  assign \$38  = { \o$27 [6], \o$27  };
  assign \$39  = { \o$27 , 1'h0 };
  assign \$40  = { \o$27 [6], \o$27 , 2'h0 };
  assign \$41  = { \o$27 , 3'h0 };
  assign \$42  = { \o$27 [6], \o$27 [6], \o$27 [6], \o$27 , 4'h0 };
  assign \$43  = { \o$27 [6], \o$27 [6], \o$27 , 5'h00 };
  assign \$44  = { \o$27 [6], \o$27 , 6'h00 };
  assign \$46  = { \$45 [7], \$45 [7:1] };
  assign \$47  = { \o$37 , 1'h0 };
  assign \$49  = { \$48 [3], \$48  };
  assign \$50  = { \o$38 , 1'h0 };
  assign \$52  = { \$51 , 1'h0 };
  assign \$53  = { \o$39 , 1'h0 };
  assign \$55  = { \$54 [3], \$54 , 2'h0 };
  assign \$56  = { \o$40 , 1'h0 };
  assign \$58  = { \$57 , 3'h0 };
  assign \$59  = { \o$42 [6], \o$42 [6:1] };
  assign \$60  = { \o$42 [6], \o$42  };
  assign \$61  = { \o$42 , 1'h0 };
  assign \$62  = { \o$42 [6], \o$42 , 2'h0 };
  assign \$63  = { \o$42 , 3'h0 };
  assign \$64  = { \o$42 [6], \o$42 [6], \o$42 [6], \o$42 , 4'h0 };
  assign \$65  = { \o$42 [6], \o$42 [6], \o$42 , 5'h00 };
  assign \$66  = { \o$42 [6], \o$42 , 6'h00 };
  assign \$68  = { \$67 [7], \$67 [7:1] };
  assign \$71  = 9'h1ff;
  assign \$72  = 9'h1ff;
  assign \$73  = 9'h1ff;
  assign \$74  = 10'h1fe;
  assign \$75  = 10'h1fe;
  assign \$76  = 1'h1;
endmodule

module \bitplane_w4_int8_serial_zero.front.count_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_1_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.count_1_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w4_int8_serial_zero.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input clk;
  wire clk;
  wire [7:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] level1_0;
  wire signed [6:0] level1_1;
  (* init = 7'h00 *)
  wire signed [6:0] level2_0;
  assign \$1  = $signed(i[6:0]) + $signed(i[13:7]);
  assign \$2  = $signed(i[20:14]) + $signed(i[27:21]);
  assign \$3  = $signed(\$1 [6:0]) + $signed(\$2 [6:0]);
  always @(posedge clk)
    o <= \$3 [6:0];
  assign level1_0 = \$1 [6:0];
  assign level1_1 = \$2 [6:0];
  assign level2_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
endmodule

module \bitplane_w4_int8_serial_zero.front.planes_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input clk;
  wire clk;
  wire [7:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire signed [6:0] \i[0] ;
  wire signed [6:0] \i[1] ;
  wire signed [6:0] \i[2] ;
  wire signed [6:0] \i[3] ;
  wire signed [6:0] level1_0;
  wire signed [6:0] level1_1;
  (* init = 7'h00 *)
  wire signed [6:0] level2_0;
  assign \$1  = $signed(i[6:0]) + $signed(i[13:7]);
  assign \$2  = $signed(i[20:14]) + $signed(i[27:21]);
  assign \$3  = $signed(\$1 [6:0]) + $signed(\$2 [6:0]);
  always @(posedge clk)
    o <= \$3 [6:0];
  assign level1_0 = \$1 [6:0];
  assign level1_1 = \$2 [6:0];
  assign level2_0 = o;
  assign \i[0]  = i[6:0];
  assign \i[1]  = i[13:7];
  assign \i[2]  = i[20:14];
  assign \i[3]  = i[27:21];
endmodule

module \bitplane_w4_int8_serial_zero.front.tree_x (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [23:0] i;
  wire [23:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [8:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [10:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign \$1  = $signed(level1_0) + $signed(i[23:16]);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[23:16];
  assign o = { level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
endmodule

module \bitplane_w4_int8_serial_zero.group_sums (rst, last, terms, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input last;
  wire last;
  input [27:0] terms;
  wire [27:0] terms;
  input valid;
  wire valid;
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
  wire signed [13:0] \terms[0] ;
  wire signed [13:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[27:14]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 16'h0000 : sums[15:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[13:0]);
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
  assign \terms[0]  = terms[13:0];
  assign \terms[1]  = terms[27:14];
endmodule

module \bitplane_w4_int8_serial_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [115:0] i__payload;
  wire [115:0] i__payload;
  output [115:0] o__payload;
  reg [115:0] o__payload = 116'h00000000000000000000000000000;
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
  reg [115:0] \$19 ;
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
  wire [115:0] \$signature__data ;
  wire signed [57:0] \$signature__data[0] ;
  wire signed [57:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 116'h00000000000000000000000000000 *)
  wire [115:0] front;
  wire signed [57:0] \front[0] ;
  wire signed [57:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [57:0] \i__payload[0] ;
  wire signed [57:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [57:0] \o__payload[0] ;
  wire signed [57:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [115:0] store_out__data;
  wire signed [57:0] \store_out__data[0] ;
  wire signed [57:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [115:0] rest [2:0];
  initial begin
    rest[0] = 116'h00000000000000000000000000000;
    rest[1] = 116'h00000000000000000000000000000;
    rest[2] = 116'h00000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[57:0];
  assign \o__payload[1]  = o__payload[115:58];
  assign \front[0]  = o__payload[57:0];
  assign \front[1]  = o__payload[115:58];
  assign \$signature__data[0]  = i__payload[57:0];
  assign \$signature__data[1]  = i__payload[115:58];
  assign \i__payload[0]  = i__payload[57:0];
  assign \i__payload[1]  = i__payload[115:58];
  assign \store_out__data[0]  = store_out__data[57:0];
  assign \store_out__data[1]  = store_out__data[115:58];
endmodule

module \bitplane_w4_int8_serial_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [115:0] terms;
  wire [115:0] terms;
  output [115:0] sums;
  reg [115:0] sums = 116'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [57:0] \$1 ;
  wire [58:0] \$2 ;
  wire [57:0] \$3 ;
  wire [58:0] \$4 ;
  reg \$5 ;
  reg [115:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [57:0] \sums[0] ;
  wire signed [57:0] \sums[1] ;
  wire signed [57:0] \terms[0] ;
  wire signed [57:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[115:58]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 58'h000000000000000 : sums[57:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[57:0]);
  assign \$3  = fresh ? 58'h000000000000000 : sums[115:58];
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
      \$6 [57:0] = \$2 [57:0];
      \$6 [115:58] = \$4 [57:0];
    end
    if (rst) begin
      \$6  = 116'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[57:0];
  assign \sums[1]  = sums[115:58];
  assign \terms[0]  = terms[57:0];
  assign \terms[1]  = terms[115:58];
endmodule

module \bitplane_w4_int8_serial_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  output [115:0] o;
  reg [115:0] o = 116'h00000000000000000000000000000;
  input [31:0] i;
  wire [31:0] i;
  input clk;
  wire clk;
  wire [27:0] \$1 ;
  wire [58:0] \$2 ;
  wire [27:0] \$3 ;
  wire [58:0] \$4 ;
  reg [115:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [57:0] \o[0] ;
  wire signed [57:0] \o[1] ;
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
    \$5 [57:0] = \$2 [57:0];
    \$5 [115:58] = \$4 [57:0];
    if (rst) begin
      \$5  = 116'h00000000000000000000000000000;
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
  assign \o[0]  = o[57:0];
  assign \o[1]  = o[115:58];
endmodule

module \bitplane_w4_int8_serial_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [10:0] terms;
  wire [10:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [10:0] sums;
  reg [10:0] sums = 11'h000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [11:0] \$2 ;
  reg \$3 ;
  reg [10:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 11'h000 : sums;
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
      \$4  = \$2 [10:0];
    end
    if (rst) begin
      \$4  = 11'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w4_int8_serial_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [7:0] zeros;
  wire [7:0] zeros;
  input [31:0] dots;
  wire [31:0] dots;
  input signed [10:0] sum_x;
  wire signed [10:0] sum_x;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [15:0] \$2 ;
  wire [16:0] \$3 ;
  wire \$4 ;
  wire [15:0] \$5 ;
  wire [16:0] \$6 ;
  reg [31:0] \$7 ;
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
  assign \$3  = $signed(dot_0_1) - $signed(offset_0);
  assign \$4  = ~ zeros[7];
  assign \$5  = $signed({ \$4 , zeros[6:4], 1'h1 }) * $signed(sum_x);
  assign \$6  = $signed(dot_1_1) - $signed(offset_1);
  always @(posedge clk)
    dot_0_1 <= dots[15:0];
  always @(posedge clk)
    offset_0 <= \$2 ;
  always @(posedge clk)
    o <= \$7 ;
  always @(posedge clk)
    dot_1_1 <= dots[31:16];
  always @(posedge clk)
    offset_1 <= \$5 ;
  assign \$1  = ~ zeros[3];
  assign \$2  = $signed({ \$1 , zeros[2:0], 1'h1 }) * $signed(sum_x);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$7 [15:0] = \$3 [15:0];
    \$7 [31:16] = \$6 [15:0];
    if (rst) begin
      \$7  = 32'd0;
    end
  end
  assign \dots[0]  = dots[15:0];
  assign \dots[1]  = dots[31:16];
  assign \zeros[0]  = zeros[3:0];
  assign \zeros[1]  = zeros[7:4];
  assign \o[0]  = o[15:0];
  assign \o[1]  = o[31:16];
endmodule
