// shift_add_fp16_zero: shift and add the digits of a weight, 2 rows of 2 lanes, uint4 x fp16
//
// spec: {"accumulator":89,"activation_format":"fp16","credits":4,"digits":"binary","form":"parallel","group":4,"lanes":2,"max_groups":4,"pe":"shift_add","rows":2,"skip":false,"weight_format":"uint4","zero_point":true}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: f004f7956ab9bdddce92d6296dcf378d77588a481751092a05d02b7bc98ae6ff
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[47:16]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[87:80]  zero[row], code; used where a group ends; 4 bits each, index 0 lowest
//   i__payload[88:88]  ends_group
//   i__payload[89:89]  ends_row (ends its group too)
//   o__payload[177:0]  sum[row], signed, in units of 2**-48; 89 bits each, index 0 lowest
// Timing: a beat every cycle; a result 10 cycles after the beat that ends its row

module shift_add_fp16_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [177:0] o__payload;
  wire [177:0] o__payload;
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
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg [2:0] credits = 3'h4;
  wire [93:0] dots;
  wire signed [46:0] \dots[0] ;
  wire signed [46:0] \dots[1] ;
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
  wire [93:0] i;
  wire signed [46:0] \i[0] ;
  wire signed [46:0] \i[1] ;
  wire [89:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [41:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.tag.zeros ;
  wire [3:0] \i__payload$13.tag.zeros[0] ;
  wire [3:0] \i__payload$13.tag.zeros[1] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire [177:0] \i__payload$44 ;
  wire signed [88:0] \i__payload$44[0] ;
  wire signed [88:0] \i__payload$44[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [176:0] o;
  wire [93:0] \o$33 ;
  wire signed [46:0] \o$33[0] ;
  wire signed [46:0] \o$33[1] ;
  wire [177:0] \o$41 ;
  wire signed [88:0] \o$41[0] ;
  wire signed [88:0] \o$41[1] ;
  wire [91:0] \o.dots ;
  wire signed [45:0] \o.dots[0] ;
  wire signed [45:0] \o.dots[1] ;
  wire signed [42:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  wire [177:0] \o__payload$46 ;
  wire signed [88:0] \o__payload$46[0] ;
  wire signed [88:0] \o__payload$46[1] ;
  wire signed [88:0] \o__payload[0] ;
  wire signed [88:0] \o__payload[1] ;
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
  wire signed [42:0] sum_x;
  wire [93:0] sums;
  wire [42:0] \sums$31 ;
  wire signed [42:0] \sums$31[0] ;
  wire [177:0] \sums$45 ;
  wire signed [88:0] \sums$45[0] ;
  wire signed [88:0] \sums$45[1] ;
  wire signed [46:0] \sums[0] ;
  wire signed [46:0] \sums[1] ;
  reg [41:0] tag_1 = 42'h00000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [7:0] \tag_1.zeros ;
  wire [3:0] \tag_1.zeros[0] ;
  wire [3:0] \tag_1.zeros[1] ;
  wire [91:0] terms;
  wire [42:0] \terms$24 ;
  wire signed [42:0] \terms$24[0] ;
  wire [177:0] \terms$40 ;
  wire signed [88:0] \terms$40[0] ;
  wire signed [88:0] \terms$40[1] ;
  wire signed [45:0] \terms[0] ;
  wire signed [45:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [7:0] zeros;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
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
  assign \$21  = valid & o[175];
  assign \$22  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[176:135];
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
  \shift_add_fp16_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid_3(valid)
  );
  \shift_add_fp16_zero.group_sums  group_sums (
    .clk(clk),
    .last(o[175]),
    .rst(rst),
    .sums(dots),
    .terms(o[91:0]),
    .valid(valid)
  );
  \shift_add_fp16_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_fp16_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \shift_add_fp16_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \shift_add_fp16_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(o[175]),
    .rst(rst),
    .sums(sum_x),
    .terms(o[134:92]),
    .valid(valid)
  );
  \shift_add_fp16_zero.zero_correction  zero_correction (
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[175];
  assign terms = o[91:0];
  assign \valid$22  = valid;
  assign \last$23  = o[175];
  assign \terms$24  = o[134:92];
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
  assign \i__payload.tag  = i__payload[89:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.zeros  = i__payload[87:80];
  assign \i__payload.tag.zeros[0]  = i__payload[83:80];
  assign \i__payload.tag.zeros[1]  = i__payload[87:84];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
  assign \o__payload[0]  = o__payload[88:0];
  assign \o__payload[1]  = o__payload[177:89];
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
  assign \i__payload$13.tag  = \i__payload$13 [89:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [87:80];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [83:80];
  assign \i__payload$13.tag.zeros[1]  = \i__payload$13 [87:84];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [88];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [89];
  assign \o.dots  = o[91:0];
  assign \o.dots[0]  = o[45:0];
  assign \o.dots[1]  = o[91:46];
  assign \o.sum_x  = o[134:92];
  assign \o.tag  = o[176:135];
  assign \o.tag.scales  = o[166:135];
  assign \o.tag.scales[0]  = o[150:135];
  assign \o.tag.scales[1]  = o[166:151];
  assign \o.tag.zeros  = o[174:167];
  assign \o.tag.zeros[0]  = o[170:167];
  assign \o.tag.zeros[1]  = o[174:171];
  assign \o.tag.ends_group  = o[175];
  assign \o.tag.ends_row  = o[176];
  assign \terms[0]  = o[45:0];
  assign \terms[1]  = o[91:46];
  assign \terms$24[0]  = o[134:92];
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
  assign \dots[0]  = dots[46:0];
  assign \dots[1]  = dots[93:47];
  assign \sums[0]  = dots[46:0];
  assign \sums[1]  = dots[93:47];
  assign \zeros[0]  = tag_1[35:32];
  assign \zeros[1]  = tag_1[39:36];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i[46:0];
  assign \i[1]  = i[93:47];
  assign \o$33[0]  = i[46:0];
  assign \o$33[1]  = i[93:47];
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
  assign \terms$40[0]  = \terms$40 [88:0];
  assign \terms$40[1]  = \terms$40 [177:89];
  assign \o$41[0]  = \terms$40 [88:0];
  assign \o$41[1]  = \terms$40 [177:89];
  assign \i__payload$44[0]  = \i__payload$44 [88:0];
  assign \i__payload$44[1]  = \i__payload$44 [177:89];
  assign \sums$45[0]  = \i__payload$44 [88:0];
  assign \sums$45[1]  = \i__payload$44 [177:89];
  assign \o__payload$46[0]  = o__payload[88:0];
  assign \o__payload$46[1]  = o__payload[177:89];
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
  assign i__ready = admitted;
endmodule

module \shift_add_fp16_zero.front (rst, i__valid, i__payload, valid_3, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [89:0] i__payload;
  wire [89:0] i__payload;
  output valid_3;
  reg valid_3 = 1'h0;
  output [176:0] o;
  wire [176:0] o;
  input clk;
  wire clk;
  wire \$1 ;
  wire [11:0] \$10 ;
  wire \$100 ;
  wire [11:0] \$101 ;
  wire \$102 ;
  wire [11:0] \$103 ;
  wire [12:0] \$104 ;
  wire [12:0] \$105 ;
  wire [12:0] \$106 ;
  wire [15:0] \$107 ;
  wire [17:0] \$108 ;
  wire [46:0] \$109 ;
  wire \$11 ;
  wire [46:0] \$110 ;
  wire \$111 ;
  wire [11:0] \$112 ;
  wire \$113 ;
  wire [11:0] \$114 ;
  wire \$115 ;
  wire [11:0] \$116 ;
  wire \$117 ;
  wire [11:0] \$118 ;
  wire [12:0] \$119 ;
  wire [11:0] \$12 ;
  wire [12:0] \$120 ;
  wire [12:0] \$121 ;
  wire [13:0] \$122 ;
  wire \$123 ;
  wire [11:0] \$124 ;
  wire \$125 ;
  wire [11:0] \$126 ;
  wire \$127 ;
  wire [11:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  wire [11:0] \$130 ;
  wire [12:0] \$131 ;
  wire [12:0] \$132 ;
  wire [12:0] \$133 ;
  wire [13:0] \$134 ;
  wire [14:0] \$135 ;
  wire \$136 ;
  wire [11:0] \$137 ;
  wire \$138 ;
  wire [11:0] \$139 ;
  wire [11:0] \$14 ;
  wire \$140 ;
  wire [11:0] \$141 ;
  wire \$142 ;
  wire [11:0] \$143 ;
  wire [12:0] \$144 ;
  wire [12:0] \$145 ;
  wire [12:0] \$146 ;
  wire [15:0] \$147 ;
  wire [16:0] \$148 ;
  wire \$149 ;
  wire [12:0] \$15 ;
  wire [11:0] \$150 ;
  wire \$151 ;
  wire [11:0] \$152 ;
  wire \$153 ;
  wire [11:0] \$154 ;
  wire \$155 ;
  wire [11:0] \$156 ;
  wire [12:0] \$157 ;
  wire [12:0] \$158 ;
  wire [12:0] \$159 ;
  wire [12:0] \$16 ;
  wire [15:0] \$160 ;
  wire [17:0] \$161 ;
  wire \$162 ;
  wire [11:0] \$163 ;
  wire \$164 ;
  wire [11:0] \$165 ;
  wire \$166 ;
  wire [11:0] \$167 ;
  wire \$168 ;
  wire [11:0] \$169 ;
  wire [12:0] \$17 ;
  wire [12:0] \$170 ;
  wire [12:0] \$171 ;
  wire [12:0] \$172 ;
  wire [13:0] \$173 ;
  wire \$174 ;
  wire [11:0] \$175 ;
  wire \$176 ;
  wire [11:0] \$177 ;
  wire \$178 ;
  wire [11:0] \$179 ;
  wire [13:0] \$18 ;
  wire \$180 ;
  wire [11:0] \$181 ;
  wire [12:0] \$182 ;
  wire [12:0] \$183 ;
  wire [12:0] \$184 ;
  wire [13:0] \$185 ;
  wire [14:0] \$186 ;
  wire \$187 ;
  wire [11:0] \$188 ;
  wire \$189 ;
  wire \$19 ;
  wire [11:0] \$190 ;
  wire \$191 ;
  wire [11:0] \$192 ;
  wire \$193 ;
  wire [11:0] \$194 ;
  wire [12:0] \$195 ;
  wire [12:0] \$196 ;
  wire [12:0] \$197 ;
  wire [15:0] \$198 ;
  wire [16:0] \$199 ;
  wire [5:0] \$2 ;
  wire [11:0] \$20 ;
  wire \$200 ;
  wire [11:0] \$201 ;
  wire \$202 ;
  wire [11:0] \$203 ;
  wire \$204 ;
  wire [11:0] \$205 ;
  wire \$206 ;
  wire [11:0] \$207 ;
  wire [12:0] \$208 ;
  wire [12:0] \$209 ;
  wire \$21 ;
  wire [12:0] \$210 ;
  wire [15:0] \$211 ;
  wire [17:0] \$212 ;
  wire [46:0] \$213 ;
  wire [46:0] \$214 ;
  wire \$215 ;
  wire [11:0] \$216 ;
  wire \$217 ;
  wire [11:0] \$218 ;
  wire \$219 ;
  wire [11:0] \$22 ;
  wire [11:0] \$220 ;
  wire \$221 ;
  wire [11:0] \$222 ;
  wire [42:0] \$223 ;
  wire [42:0] \$224 ;
  wire [3:0] \$225 ;
  wire [3:0] \$226 ;
  wire [3:0] \$227 ;
  wire [3:0] \$228 ;
  wire [31:0] \$229 ;
  wire \$23 ;
  wire [89:0] \$230 ;
  wire [31:0] \$231 ;
  wire [89:0] \$232 ;
  wire [81:0] \$233 ;
  reg \$234 ;
  reg \$235 ;
  reg \$236 ;
  wire [41:0] \$237 ;
  wire [11:0] \$24 ;
  wire \$25 ;
  wire [11:0] \$26 ;
  wire [12:0] \$27 ;
  wire [12:0] \$28 ;
  wire [12:0] \$29 ;
  wire [5:0] \$3 ;
  wire [13:0] \$30 ;
  wire [14:0] \$31 ;
  wire \$32 ;
  wire [11:0] \$33 ;
  wire \$34 ;
  wire [11:0] \$35 ;
  wire \$36 ;
  wire [11:0] \$37 ;
  wire \$38 ;
  wire [11:0] \$39 ;
  wire \$4 ;
  wire [12:0] \$40 ;
  wire [12:0] \$41 ;
  wire [12:0] \$42 ;
  wire [15:0] \$43 ;
  wire [16:0] \$44 ;
  wire \$45 ;
  wire [11:0] \$46 ;
  wire \$47 ;
  wire [11:0] \$48 ;
  wire \$49 ;
  wire [5:0] \$5 ;
  wire [11:0] \$50 ;
  wire \$51 ;
  wire [11:0] \$52 ;
  wire [12:0] \$53 ;
  wire [12:0] \$54 ;
  wire [12:0] \$55 ;
  wire [15:0] \$56 ;
  wire [17:0] \$57 ;
  wire \$58 ;
  wire [11:0] \$59 ;
  wire [5:0] \$6 ;
  wire \$60 ;
  wire [11:0] \$61 ;
  wire \$62 ;
  wire [11:0] \$63 ;
  wire \$64 ;
  wire [11:0] \$65 ;
  wire [12:0] \$66 ;
  wire [12:0] \$67 ;
  wire [12:0] \$68 ;
  wire [13:0] \$69 ;
  wire \$7 ;
  wire \$70 ;
  wire [11:0] \$71 ;
  wire \$72 ;
  wire [11:0] \$73 ;
  wire \$74 ;
  wire [11:0] \$75 ;
  wire \$76 ;
  wire [11:0] \$77 ;
  wire [12:0] \$78 ;
  wire [12:0] \$79 ;
  wire [11:0] \$8 ;
  wire [12:0] \$80 ;
  wire [13:0] \$81 ;
  wire [14:0] \$82 ;
  wire \$83 ;
  wire [11:0] \$84 ;
  wire \$85 ;
  wire [11:0] \$86 ;
  wire \$87 ;
  wire [11:0] \$88 ;
  wire \$89 ;
  wire \$9 ;
  wire [11:0] \$90 ;
  wire [12:0] \$91 ;
  wire [12:0] \$92 ;
  wire [12:0] \$93 ;
  wire [15:0] \$94 ;
  wire [16:0] \$95 ;
  wire \$96 ;
  wire [11:0] \$97 ;
  wire \$98 ;
  wire [11:0] \$99 ;
  reg [4:0] exponent_0_1 = 5'h00;
  reg [4:0] exponent_1_1 = 5'h00;
  (* init = 90'h00000000000000000000000 *)
  wire [89:0] i;
  (* init = 90'h00000000000000000000000 *)
  wire [89:0] \i$31 ;
  wire signed [44:0] \i$31[0] ;
  wire signed [44:0] \i$31[1] ;
  (* init = 82'h000000000000000000000 *)
  wire [81:0] \i$33 ;
  wire signed [40:0] \i$33[0] ;
  wire signed [40:0] \i$33[1] ;
  wire signed [44:0] \i[0] ;
  wire signed [44:0] \i[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [41:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.tag.zeros ;
  wire [3:0] \i__payload.tag.zeros[0] ;
  wire [3:0] \i__payload.tag.zeros[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire i__ready;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_1_0;
  wire [3:0] minus_1_1;
  wire signed [45:0] \o$30 ;
  wire signed [45:0] \o$32 ;
  wire signed [42:0] \o$34 ;
  wire [91:0] \o.dots ;
  wire signed [45:0] \o.dots[0] ;
  wire signed [45:0] \o.dots[1] ;
  wire signed [42:0] \o.sum_x ;
  wire [41:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [7:0] \o.tag.zeros ;
  wire [3:0] \o.tag.zeros[0] ;
  wire [3:0] \o.tag.zeros[1] ;
  reg [89:0] placed_0 = 90'h00000000000000000000000;
  wire signed [44:0] \placed_0[0] ;
  wire signed [44:0] \placed_0[1] ;
  reg [89:0] placed_1 = 90'h00000000000000000000000;
  wire signed [44:0] \placed_1[0] ;
  wire signed [44:0] \placed_1[1] ;
  reg [81:0] placed_x = 82'h000000000000000000000;
  wire signed [40:0] \placed_x[0] ;
  wire signed [40:0] \placed_x[1] ;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  wire [3:0] plus_1_0;
  wire [3:0] plus_1_1;
  reg [31:0] products_0 = 32'd0;
  wire signed [15:0] \products_0[0] ;
  wire signed [15:0] \products_0[1] ;
  reg [31:0] products_1 = 32'd0;
  wire signed [15:0] \products_1[0] ;
  wire signed [15:0] \products_1[1] ;
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
  (* init = 1'h0 *)
  wire valid;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg signed [11:0] x_0_1 = 12'h000;
  reg signed [11:0] x_1_1 = 12'h000;
  assign \$1  = | i__payload[30:26];
  assign \$2  = i__payload[30:26] - 1'h1;
  assign \$3  = \$1  ? \$2  : 6'h00;
  assign \$4  = | i__payload[46:42];
  assign \$5  = i__payload[46:42] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | i__payload[30:26];
  assign \$8  = - { \$7 , i__payload[25:16] };
  assign \$9  = | i__payload[30:26];
  assign \$10  = i__payload[31] ? \$8  : { 1'h0, \$9 , i__payload[25:16] };
  assign \$11  = | i__payload[30:26];
  assign \$12  = - { \$11 , i__payload[25:16] };
  assign \$13  = | i__payload[30:26];
  assign \$14  = i__payload[31] ? \$12  : { 1'h0, \$13 , i__payload[25:16] };
  assign \$15  = - $signed(\$14 );
  assign \$17  = plus_0_0[0] ? { \$10 [11], \$10  } : 13'h0000;
  assign \$19  = | i__payload[30:26];
  assign \$20  = - { \$19 , i__payload[25:16] };
  assign \$21  = | i__payload[30:26];
  assign \$22  = i__payload[31] ? \$20  : { 1'h0, \$21 , i__payload[25:16] };
  assign \$23  = | i__payload[30:26];
  assign \$24  = - { \$23 , i__payload[25:16] };
  assign \$25  = | i__payload[30:26];
  assign \$26  = i__payload[31] ? \$24  : { 1'h0, \$25 , i__payload[25:16] };
  assign \$27  = - $signed(\$26 );
  assign \$29  = plus_0_0[1] ? { \$22 [11], \$22  } : 13'h0000;
  assign \$31  = $signed(\$18 ) + $signed(\$30 );
  assign \$32  = | i__payload[30:26];
  assign \$33  = - { \$32 , i__payload[25:16] };
  assign \$34  = | i__payload[30:26];
  assign \$35  = i__payload[31] ? \$33  : { 1'h0, \$34 , i__payload[25:16] };
  assign \$36  = | i__payload[30:26];
  assign \$37  = - { \$36 , i__payload[25:16] };
  assign \$38  = | i__payload[30:26];
  assign \$39  = i__payload[31] ? \$37  : { 1'h0, \$38 , i__payload[25:16] };
  assign \$40  = - $signed(\$39 );
  assign \$42  = plus_0_0[2] ? { \$35 [11], \$35  } : 13'h0000;
  assign \$44  = $signed(\$31 ) + $signed(\$43 );
  assign \$45  = | i__payload[30:26];
  assign \$46  = - { \$45 , i__payload[25:16] };
  assign \$47  = | i__payload[30:26];
  assign \$48  = i__payload[31] ? \$46  : { 1'h0, \$47 , i__payload[25:16] };
  assign \$49  = | i__payload[30:26];
  assign \$50  = - { \$49 , i__payload[25:16] };
  assign \$51  = | i__payload[30:26];
  assign \$52  = i__payload[31] ? \$50  : { 1'h0, \$51 , i__payload[25:16] };
  assign \$53  = - $signed(\$52 );
  assign \$55  = plus_0_0[3] ? { \$48 [11], \$48  } : 13'h0000;
  assign \$57  = $signed(\$44 ) + $signed(\$56 );
  assign \$58  = | i__payload[46:42];
  assign \$59  = - { \$58 , i__payload[41:32] };
  assign \$60  = | i__payload[46:42];
  assign \$61  = i__payload[47] ? \$59  : { 1'h0, \$60 , i__payload[41:32] };
  assign \$62  = | i__payload[46:42];
  assign \$63  = - { \$62 , i__payload[41:32] };
  assign \$64  = | i__payload[46:42];
  assign \$65  = i__payload[47] ? \$63  : { 1'h0, \$64 , i__payload[41:32] };
  assign \$66  = - $signed(\$65 );
  assign \$68  = plus_0_1[0] ? { \$61 [11], \$61  } : 13'h0000;
  assign \$70  = | i__payload[46:42];
  assign \$71  = - { \$70 , i__payload[41:32] };
  assign \$72  = | i__payload[46:42];
  assign \$73  = i__payload[47] ? \$71  : { 1'h0, \$72 , i__payload[41:32] };
  assign \$74  = | i__payload[46:42];
  assign \$75  = - { \$74 , i__payload[41:32] };
  assign \$76  = | i__payload[46:42];
  assign \$77  = i__payload[47] ? \$75  : { 1'h0, \$76 , i__payload[41:32] };
  assign \$78  = - $signed(\$77 );
  assign \$80  = plus_0_1[1] ? { \$73 [11], \$73  } : 13'h0000;
  assign \$82  = $signed(\$69 ) + $signed(\$81 );
  assign \$83  = | i__payload[46:42];
  assign \$84  = - { \$83 , i__payload[41:32] };
  assign \$85  = | i__payload[46:42];
  assign \$86  = i__payload[47] ? \$84  : { 1'h0, \$85 , i__payload[41:32] };
  assign \$87  = | i__payload[46:42];
  assign \$88  = - { \$87 , i__payload[41:32] };
  assign \$89  = | i__payload[46:42];
  assign \$90  = i__payload[47] ? \$88  : { 1'h0, \$89 , i__payload[41:32] };
  assign \$91  = - $signed(\$90 );
  assign \$93  = plus_0_1[2] ? { \$86 [11], \$86  } : 13'h0000;
  assign \$95  = $signed(\$82 ) + $signed(\$94 );
  assign \$96  = | i__payload[46:42];
  assign \$97  = - { \$96 , i__payload[41:32] };
  assign \$98  = | i__payload[46:42];
  assign \$99  = i__payload[47] ? \$97  : { 1'h0, \$98 , i__payload[41:32] };
  assign \$100  = | i__payload[46:42];
  assign \$101  = - { \$100 , i__payload[41:32] };
  assign \$102  = | i__payload[46:42];
  assign \$103  = i__payload[47] ? \$101  : { 1'h0, \$102 , i__payload[41:32] };
  assign \$104  = - $signed(\$103 );
  assign \$106  = plus_0_1[3] ? { \$99 [11], \$99  } : 13'h0000;
  assign \$108  = $signed(\$95 ) + $signed(\$107 );
  assign \$109  = $signed(products_0[15:0]) << exponent_0_1;
  assign \$110  = $signed(products_0[31:16]) << exponent_1_1;
  assign \$111  = | i__payload[30:26];
  assign \$112  = - { \$111 , i__payload[25:16] };
  assign \$113  = | i__payload[30:26];
  assign \$114  = i__payload[31] ? \$112  : { 1'h0, \$113 , i__payload[25:16] };
  assign \$115  = | i__payload[30:26];
  assign \$116  = - { \$115 , i__payload[25:16] };
  assign \$117  = | i__payload[30:26];
  assign \$118  = i__payload[31] ? \$116  : { 1'h0, \$117 , i__payload[25:16] };
  assign \$119  = - $signed(\$118 );
  assign \$121  = plus_1_0[0] ? { \$114 [11], \$114  } : 13'h0000;
  assign \$123  = | i__payload[30:26];
  assign \$124  = - { \$123 , i__payload[25:16] };
  assign \$125  = | i__payload[30:26];
  assign \$126  = i__payload[31] ? \$124  : { 1'h0, \$125 , i__payload[25:16] };
  assign \$127  = | i__payload[30:26];
  assign \$128  = - { \$127 , i__payload[25:16] };
  assign \$129  = | i__payload[30:26];
  assign \$130  = i__payload[31] ? \$128  : { 1'h0, \$129 , i__payload[25:16] };
  assign \$131  = - $signed(\$130 );
  assign \$133  = plus_1_0[1] ? { \$126 [11], \$126  } : 13'h0000;
  assign \$135  = $signed(\$122 ) + $signed(\$134 );
  assign \$136  = | i__payload[30:26];
  assign \$137  = - { \$136 , i__payload[25:16] };
  assign \$138  = | i__payload[30:26];
  assign \$139  = i__payload[31] ? \$137  : { 1'h0, \$138 , i__payload[25:16] };
  assign \$140  = | i__payload[30:26];
  assign \$141  = - { \$140 , i__payload[25:16] };
  assign \$142  = | i__payload[30:26];
  assign \$143  = i__payload[31] ? \$141  : { 1'h0, \$142 , i__payload[25:16] };
  assign \$144  = - $signed(\$143 );
  assign \$146  = plus_1_0[2] ? { \$139 [11], \$139  } : 13'h0000;
  assign \$148  = $signed(\$135 ) + $signed(\$147 );
  assign \$149  = | i__payload[30:26];
  assign \$150  = - { \$149 , i__payload[25:16] };
  assign \$151  = | i__payload[30:26];
  assign \$152  = i__payload[31] ? \$150  : { 1'h0, \$151 , i__payload[25:16] };
  assign \$153  = | i__payload[30:26];
  assign \$154  = - { \$153 , i__payload[25:16] };
  assign \$155  = | i__payload[30:26];
  assign \$156  = i__payload[31] ? \$154  : { 1'h0, \$155 , i__payload[25:16] };
  assign \$157  = - $signed(\$156 );
  assign \$159  = plus_1_0[3] ? { \$152 [11], \$152  } : 13'h0000;
  assign \$161  = $signed(\$148 ) + $signed(\$160 );
  assign \$162  = | i__payload[46:42];
  assign \$163  = - { \$162 , i__payload[41:32] };
  assign \$164  = | i__payload[46:42];
  assign \$165  = i__payload[47] ? \$163  : { 1'h0, \$164 , i__payload[41:32] };
  assign \$166  = | i__payload[46:42];
  assign \$167  = - { \$166 , i__payload[41:32] };
  assign \$168  = | i__payload[46:42];
  assign \$169  = i__payload[47] ? \$167  : { 1'h0, \$168 , i__payload[41:32] };
  assign \$170  = - $signed(\$169 );
  assign \$172  = plus_1_1[0] ? { \$165 [11], \$165  } : 13'h0000;
  assign \$174  = | i__payload[46:42];
  assign \$175  = - { \$174 , i__payload[41:32] };
  assign \$176  = | i__payload[46:42];
  assign \$177  = i__payload[47] ? \$175  : { 1'h0, \$176 , i__payload[41:32] };
  assign \$178  = | i__payload[46:42];
  assign \$179  = - { \$178 , i__payload[41:32] };
  assign \$180  = | i__payload[46:42];
  assign \$181  = i__payload[47] ? \$179  : { 1'h0, \$180 , i__payload[41:32] };
  assign \$182  = - $signed(\$181 );
  assign \$184  = plus_1_1[1] ? { \$177 [11], \$177  } : 13'h0000;
  assign \$186  = $signed(\$173 ) + $signed(\$185 );
  assign \$187  = | i__payload[46:42];
  assign \$188  = - { \$187 , i__payload[41:32] };
  assign \$189  = | i__payload[46:42];
  assign \$190  = i__payload[47] ? \$188  : { 1'h0, \$189 , i__payload[41:32] };
  assign \$191  = | i__payload[46:42];
  assign \$192  = - { \$191 , i__payload[41:32] };
  assign \$193  = | i__payload[46:42];
  assign \$194  = i__payload[47] ? \$192  : { 1'h0, \$193 , i__payload[41:32] };
  assign \$195  = - $signed(\$194 );
  assign \$197  = plus_1_1[2] ? { \$190 [11], \$190  } : 13'h0000;
  assign \$199  = $signed(\$186 ) + $signed(\$198 );
  assign \$200  = | i__payload[46:42];
  assign \$201  = - { \$200 , i__payload[41:32] };
  assign \$202  = | i__payload[46:42];
  assign \$203  = i__payload[47] ? \$201  : { 1'h0, \$202 , i__payload[41:32] };
  assign \$204  = | i__payload[46:42];
  assign \$205  = - { \$204 , i__payload[41:32] };
  assign \$206  = | i__payload[46:42];
  assign \$207  = i__payload[47] ? \$205  : { 1'h0, \$206 , i__payload[41:32] };
  assign \$208  = - $signed(\$207 );
  assign \$210  = plus_1_1[3] ? { \$203 [11], \$203  } : 13'h0000;
  assign \$212  = $signed(\$199 ) + $signed(\$211 );
  assign \$213  = $signed(products_1[15:0]) << exponent_0_1;
  assign \$214  = $signed(products_1[31:16]) << exponent_1_1;
  assign \$215  = | i__payload[30:26];
  assign \$216  = - { \$215 , i__payload[25:16] };
  assign \$217  = | i__payload[30:26];
  assign \$218  = i__payload[31] ? \$216  : { 1'h0, \$217 , i__payload[25:16] };
  assign \$219  = | i__payload[46:42];
  assign \$220  = - { \$219 , i__payload[41:32] };
  assign \$221  = | i__payload[46:42];
  assign \$222  = i__payload[47] ? \$220  : { 1'h0, \$221 , i__payload[41:32] };
  assign \$223  = $signed(x_0_1) << exponent_0_1;
  assign \$224  = $signed(x_1_1) << exponent_1_1;
  always @(posedge clk)
    exponent_0_1 <= \$3 [4:0];
  always @(posedge clk)
    exponent_1_1 <= \$6 [4:0];
  always @(posedge clk)
    products_0 <= \$229 ;
  always @(posedge clk)
    placed_0 <= \$230 ;
  always @(posedge clk)
    products_1 <= \$231 ;
  always @(posedge clk)
    placed_1 <= \$232 ;
  always @(posedge clk)
    x_0_1 <= \$218 ;
  always @(posedge clk)
    x_1_1 <= \$222 ;
  always @(posedge clk)
    placed_x <= \$233 ;
  always @(posedge clk)
    valid_1 <= \$234 ;
  always @(posedge clk)
    valid_2 <= \$235 ;
  always @(posedge clk)
    valid_3 <= \$236 ;
  always @(posedge clk)
    tag_1 <= i__payload[89:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \shift_add_fp16_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(placed_0),
    .o(\o$30 ),
    .rst(rst)
  );
  \shift_add_fp16_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(placed_1),
    .o(\o$32 ),
    .rst(rst)
  );
  \shift_add_fp16_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(placed_x),
    .level2_0(\$237 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$234  = i__valid;
    if (rst) begin
      \$234  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$235  = valid_1;
    if (rst) begin
      \$235  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$236  = valid_2;
    if (rst) begin
      \$236  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign i = placed_0;
  assign \i$31  = placed_1;
  assign \i$33  = placed_x;
  assign \o$34  = { \$237 [41], \$237  };
  assign valid = valid_3;
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
  assign \i__payload.tag  = i__payload[89:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.zeros  = i__payload[87:80];
  assign \i__payload.tag.zeros[0]  = i__payload[83:80];
  assign \i__payload.tag.zeros[1]  = i__payload[87:84];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
  assign \products_0[0]  = products_0[15:0];
  assign \products_0[1]  = products_0[31:16];
  assign \placed_0[0]  = placed_0[44:0];
  assign \placed_0[1]  = placed_0[89:45];
  assign \products_1[0]  = products_1[15:0];
  assign \products_1[1]  = products_1[31:16];
  assign \placed_1[0]  = placed_1[44:0];
  assign \placed_1[1]  = placed_1[89:45];
  assign \placed_x[0]  = placed_x[40:0];
  assign \placed_x[1]  = placed_x[81:41];
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
  assign \i[0]  = placed_0[44:0];
  assign \i[1]  = placed_0[89:45];
  assign \o.dots  = o[91:0];
  assign \o.dots[0]  = o[45:0];
  assign \o.dots[1]  = o[91:46];
  assign \o.sum_x  = o[134:92];
  assign \o.tag  = o[176:135];
  assign \o.tag.scales  = o[166:135];
  assign \o.tag.scales[0]  = o[150:135];
  assign \o.tag.scales[1]  = o[166:151];
  assign \o.tag.zeros  = o[174:167];
  assign \o.tag.zeros[0]  = o[170:167];
  assign \o.tag.zeros[1]  = o[174:171];
  assign \o.tag.ends_group  = o[175];
  assign \o.tag.ends_row  = o[176];
  assign \i$31[0]  = placed_1[44:0];
  assign \i$31[1]  = placed_1[89:45];
  assign \i$33[0]  = placed_x[40:0];
  assign \i$33[1]  = placed_x[81:41];
  assign o[176:135] = tag_3;
  assign o[134:92] = { \$237 [41], \$237  };
  assign o[91:46] = \o$32 ;
  assign o[45:0] = \o$30 ;
  assign \$233 [81:41] = \$224 [40:0];
  assign \$233 [40:0] = \$223 [40:0];
  assign \$232 [89:45] = \$214 [44:0];
  assign \$232 [44:0] = \$213 [44:0];
  assign \$231 [31:16] = \$212 [15:0];
  assign \$231 [15:0] = \$161 [15:0];
  assign \$230 [89:45] = \$110 [44:0];
  assign \$230 [44:0] = \$109 [44:0];
  assign \$229 [31:16] = \$108 [15:0];
  assign \$229 [15:0] = \$57 [15:0];
  assign minus_0_0 = 4'h0;
  assign \$16  = 13'h0000;
  assign \$225  = 4'hf;
  assign plus_0_0 = i__payload[3:0];
  assign \$18  = { \$17 [12], \$17  };
  assign \$28  = 13'h0000;
  assign \$30  = { \$29 , 1'h0 };
  assign \$41  = 13'h0000;
  assign \$43  = { \$42 [12], \$42 , 2'h0 };
  assign \$54  = 13'h0000;
  assign \$56  = { \$55 , 3'h0 };
  assign minus_0_1 = 4'h0;
  assign \$67  = 13'h0000;
  assign \$226  = 4'hf;
  assign plus_0_1 = i__payload[7:4];
  assign \$69  = { \$68 [12], \$68  };
  assign \$79  = 13'h0000;
  assign \$81  = { \$80 , 1'h0 };
  assign \$92  = 13'h0000;
  assign \$94  = { \$93 [12], \$93 , 2'h0 };
  assign \$105  = 13'h0000;
  assign \$107  = { \$106 , 3'h0 };
  assign minus_1_0 = 4'h0;
  assign \$120  = 13'h0000;
  assign \$227  = 4'hf;
  assign plus_1_0 = i__payload[11:8];
  assign \$122  = { \$121 [12], \$121  };
  assign \$132  = 13'h0000;
  assign \$134  = { \$133 , 1'h0 };
  assign \$145  = 13'h0000;
  assign \$147  = { \$146 [12], \$146 , 2'h0 };
  assign \$158  = 13'h0000;
  assign \$160  = { \$159 , 3'h0 };
  assign minus_1_1 = 4'h0;
  assign \$171  = 13'h0000;
  assign \$228  = 4'hf;
  assign plus_1_1 = i__payload[15:12];
  assign \$173  = { \$172 [12], \$172  };
  assign \$183  = 13'h0000;
  assign \$185  = { \$184 , 1'h0 };
  assign \$196  = 13'h0000;
  assign \$198  = { \$197 [12], \$197 , 2'h0 };
  assign \$209  = 13'h0000;
  assign \$211  = { \$210 , 3'h0 };
endmodule

module \shift_add_fp16_zero.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [89:0] i;
  wire [89:0] i;
  output signed [45:0] o;
  reg signed [45:0] o = 46'h000000000000;
  input clk;
  wire clk;
  wire signed [44:0] \i[0] ;
  wire signed [44:0] \i[1] ;
  wire signed [45:0] level1_0;
  (* init = 46'h000000000000 *)
  wire signed [45:0] level2_0;
  assign level1_0 = $signed(i[44:0]) + $signed(i[89:45]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[44:0];
  assign \i[1]  = i[89:45];
endmodule

module \shift_add_fp16_zero.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [89:0] i;
  wire [89:0] i;
  output signed [45:0] o;
  reg signed [45:0] o = 46'h000000000000;
  input clk;
  wire clk;
  wire signed [44:0] \i[0] ;
  wire signed [44:0] \i[1] ;
  wire signed [45:0] level1_0;
  (* init = 46'h000000000000 *)
  wire signed [45:0] level2_0;
  assign level1_0 = $signed(i[44:0]) + $signed(i[89:45]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[44:0];
  assign \i[1]  = i[89:45];
endmodule

module \shift_add_fp16_zero.front.tree_x (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [81:0] i;
  wire [81:0] i;
  output signed [41:0] level2_0;
  reg signed [41:0] level2_0 = 42'h00000000000;
  input clk;
  wire clk;
  wire signed [40:0] \i[0] ;
  wire signed [40:0] \i[1] ;
  wire signed [41:0] level1_0;
  wire signed [42:0] o;
  assign level1_0 = $signed(i[40:0]) + $signed(i[81:41]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[41], level2_0 };
  assign \i[0]  = i[40:0];
  assign \i[1]  = i[81:41];
endmodule

module \shift_add_fp16_zero.group_sums (rst, valid, terms, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input [91:0] terms;
  wire [91:0] terms;
  input last;
  wire last;
  output [93:0] sums;
  reg [93:0] sums = 94'h000000000000000000000000;
  input clk;
  wire clk;
  wire [46:0] \$1 ;
  wire [47:0] \$2 ;
  wire [46:0] \$3 ;
  wire [47:0] \$4 ;
  reg \$5 ;
  reg [93:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [46:0] \sums[0] ;
  wire signed [46:0] \sums[1] ;
  wire signed [45:0] \terms[0] ;
  wire signed [45:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[91:46]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 47'h000000000000 : sums[46:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[45:0]);
  assign \$3  = fresh ? 47'h000000000000 : sums[93:47];
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
      \$6 [46:0] = \$2 [46:0];
      \$6 [93:47] = \$4 [46:0];
    end
    if (rst) begin
      \$6  = 94'h000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[46:0];
  assign \sums[1]  = sums[93:47];
  assign \terms[0]  = terms[45:0];
  assign \terms[1]  = terms[91:46];
endmodule

module \shift_add_fp16_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [177:0] i__payload;
  wire [177:0] i__payload;
  output [177:0] o__payload;
  reg [177:0] o__payload = 178'h000000000000000000000000000000000000000000000;
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
  reg [177:0] \$19 ;
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
  wire [177:0] \$signature__data ;
  wire signed [88:0] \$signature__data[0] ;
  wire signed [88:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 178'h000000000000000000000000000000000000000000000 *)
  wire [177:0] front;
  wire signed [88:0] \front[0] ;
  wire signed [88:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [88:0] \i__payload[0] ;
  wire signed [88:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [88:0] \o__payload[0] ;
  wire signed [88:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [177:0] store_out__data;
  wire signed [88:0] \store_out__data[0] ;
  wire signed [88:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [177:0] rest [2:0];
  initial begin
    rest[0] = 178'h000000000000000000000000000000000000000000000;
    rest[1] = 178'h000000000000000000000000000000000000000000000;
    rest[2] = 178'h000000000000000000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[88:0];
  assign \o__payload[1]  = o__payload[177:89];
  assign \front[0]  = o__payload[88:0];
  assign \front[1]  = o__payload[177:89];
  assign \$signature__data[0]  = i__payload[88:0];
  assign \$signature__data[1]  = i__payload[177:89];
  assign \i__payload[0]  = i__payload[88:0];
  assign \i__payload[1]  = i__payload[177:89];
  assign \store_out__data[0]  = store_out__data[88:0];
  assign \store_out__data[1]  = store_out__data[177:89];
endmodule

module \shift_add_fp16_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [177:0] terms;
  wire [177:0] terms;
  output [177:0] sums;
  reg [177:0] sums = 178'h000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [88:0] \$1 ;
  wire [89:0] \$2 ;
  wire [88:0] \$3 ;
  wire [89:0] \$4 ;
  reg \$5 ;
  reg [177:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [88:0] \sums[0] ;
  wire signed [88:0] \sums[1] ;
  wire signed [88:0] \terms[0] ;
  wire signed [88:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[177:89]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 89'h00000000000000000000000 : sums[88:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[88:0]);
  assign \$3  = fresh ? 89'h00000000000000000000000 : sums[177:89];
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
      \$6 [88:0] = \$2 [88:0];
      \$6 [177:89] = \$4 [88:0];
    end
    if (rst) begin
      \$6  = 178'h000000000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[88:0];
  assign \sums[1]  = sums[177:89];
  assign \terms[0]  = terms[88:0];
  assign \terms[1]  = terms[177:89];
endmodule

module \shift_add_fp16_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  output [177:0] o;
  reg [177:0] o = 178'h000000000000000000000000000000000000000000000;
  input [93:0] i;
  wire [93:0] i;
  input clk;
  wire clk;
  wire [58:0] \$1 ;
  wire [89:0] \$2 ;
  wire [58:0] \$3 ;
  wire [89:0] \$4 ;
  reg [177:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [46:0] \i[0] ;
  wire signed [46:0] \i[1] ;
  wire signed [88:0] \o[0] ;
  wire signed [88:0] \o[1] ;
  reg signed [58:0] product_0 = 59'h000000000000000;
  reg signed [58:0] product_1 = 59'h000000000000000;
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
  assign \$1  = $signed(i[46:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[93:47]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [88:0] = \$2 [88:0];
    \$5 [177:89] = \$4 [88:0];
    if (rst) begin
      \$5  = 178'h000000000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[46:0];
  assign \i[1]  = i[93:47];
  assign \o[0]  = o[88:0];
  assign \o[1]  = o[177:89];
endmodule

module \shift_add_fp16_zero.sum_x$59 (rst, valid, terms, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input [42:0] terms;
  wire [42:0] terms;
  input last;
  wire last;
  output [42:0] sums;
  reg [42:0] sums = 43'h00000000000;
  input clk;
  wire clk;
  wire [42:0] \$1 ;
  wire [43:0] \$2 ;
  reg \$3 ;
  reg [42:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [42:0] \sums[0] ;
  wire signed [42:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 43'h00000000000 : sums;
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
      \$4  = \$2 [42:0];
    end
    if (rst) begin
      \$4  = 43'h00000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_fp16_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [7:0] zeros;
  wire [7:0] zeros;
  input [93:0] dots;
  wire [93:0] dots;
  input signed [42:0] sum_x;
  wire signed [42:0] sum_x;
  output [93:0] o;
  reg [93:0] o = 94'h000000000000000000000000;
  input clk;
  wire clk;
  wire [46:0] \$1 ;
  wire [47:0] \$2 ;
  wire [46:0] \$3 ;
  wire [47:0] \$4 ;
  reg [93:0] \$5 ;
  reg signed [46:0] dot_0_1 = 47'h000000000000;
  reg signed [46:0] dot_1_1 = 47'h000000000000;
  wire signed [46:0] \dots[0] ;
  wire signed [46:0] \dots[1] ;
  wire signed [46:0] \o[0] ;
  wire signed [46:0] \o[1] ;
  reg signed [46:0] offset_0 = 47'h000000000000;
  reg signed [46:0] offset_1 = 47'h000000000000;
  wire [3:0] \zeros[0] ;
  wire [3:0] \zeros[1] ;
  always @(posedge clk)
    dot_0_1 <= dots[46:0];
  always @(posedge clk)
    offset_0 <= \$1 ;
  always @(posedge clk)
    o <= \$5 ;
  always @(posedge clk)
    dot_1_1 <= dots[93:47];
  always @(posedge clk)
    offset_1 <= \$3 ;
  assign \$1  = $signed({ 1'h0, zeros[3:0] }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  assign \$3  = $signed({ 1'h0, zeros[7:4] }) * $signed(sum_x);
  assign \$4  = $signed(dot_1_1) - $signed(offset_1);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$5 [46:0] = \$2 [46:0];
    \$5 [93:47] = \$4 [46:0];
    if (rst) begin
      \$5  = 94'h000000000000000000000000;
    end
  end
  assign \dots[0]  = dots[46:0];
  assign \dots[1]  = dots[93:47];
  assign \zeros[0]  = zeros[3:0];
  assign \zeros[1]  = zeros[7:4];
  assign \o[0]  = o[46:0];
  assign \o[1]  = o[93:47];
endmodule
