// shift_add_int16: shift and add the digits of a weight, 2 rows of 4 lanes, int4 x int16
//
// spec: {"accumulator":65,"activation_format":"int16","credits":4,"digits":"binary","form":"parallel","group":16,"lanes":4,"max_groups":4,"pe":"shift_add","rows":2,"skip":false,"weight_format":"int4","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 7ab45bf497ebef3c8bb2fa0d12b416c8b3a82736081dbbdcc3631b9dd84f9d54
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[95:32]  x[lane], signed; 16 bits each, index 0 lowest
//   i__payload[127:96]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[128:128]  ends_group
//   i__payload[129:129]  ends_row (ends its group too)
//   o__payload[129:0]  sum[row], signed, in units of 2**-24; 65 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module shift_add_int16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [129:0] o__payload;
  wire [129:0] o__payload;
  output o__valid;
  wire o__valid;
  input [129:0] i__payload;
  wire [129:0] i__payload;
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
  wire [45:0] i;
  wire signed [22:0] \i[0] ;
  wire signed [22:0] \i[1] ;
  wire [129:0] \i__payload$13 ;
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
  wire [63:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire signed [15:0] \i__payload$13.x[2] ;
  wire signed [15:0] \i__payload$13.x[3] ;
  wire [129:0] \i__payload$35 ;
  wire signed [64:0] \i__payload$35[0] ;
  wire signed [64:0] \i__payload$35[1] ;
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
  wire [63:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire signed [15:0] \i__payload.x[2] ;
  wire signed [15:0] \i__payload.x[3] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [75:0] o;
  wire [129:0] \o$32 ;
  wire signed [64:0] \o$32[0] ;
  wire signed [64:0] \o$32[1] ;
  wire [41:0] \o.dots ;
  wire signed [20:0] \o.dots[0] ;
  wire signed [20:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [129:0] \o__payload$37 ;
  wire signed [64:0] \o__payload$37[0] ;
  wire signed [64:0] \o__payload$37[1] ;
  wire signed [64:0] \o__payload[0] ;
  wire signed [64:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [45:0] sums;
  wire [129:0] \sums$36 ;
  wire signed [64:0] \sums$36[0] ;
  wire signed [64:0] \sums$36[1] ;
  wire signed [22:0] \sums[0] ;
  wire signed [22:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [41:0] terms;
  wire [129:0] \terms$31 ;
  wire signed [64:0] \terms$31[0] ;
  wire signed [64:0] \terms$31[1] ;
  wire signed [20:0] \terms[0] ;
  wire signed [20:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[128] | i__payload[129];
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
  assign \$20  = ~ i__payload[129];
  assign \$21  = valid & o[74];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[75:42];
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
  \shift_add_int16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_int16.group_sums  group_sums (
    .clk(clk),
    .last(o[74]),
    .rst(rst),
    .sums(i),
    .terms(o[41:0]),
    .valid(valid)
  );
  \shift_add_int16.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_int16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_int16.scaler  scaler (
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
  assign last = o[74];
  assign terms = o[41:0];
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
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[47:32];
  assign \i__payload.x[1]  = i__payload[63:48];
  assign \i__payload.x[2]  = i__payload[79:64];
  assign \i__payload.x[3]  = i__payload[95:80];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
  assign \o__payload[0]  = o__payload[64:0];
  assign \o__payload[1]  = o__payload[129:65];
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
  assign \i__payload$13.x  = \i__payload$13 [95:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [63:48];
  assign \i__payload$13.x[2]  = \i__payload$13 [79:64];
  assign \i__payload$13.x[3]  = \i__payload$13 [95:80];
  assign \i__payload$13.tag  = \i__payload$13 [129:96];
  assign \i__payload$13.tag.scales  = \i__payload$13 [127:96];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [128];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [129];
  assign \o.dots  = o[41:0];
  assign \o.dots[0]  = o[20:0];
  assign \o.dots[1]  = o[41:21];
  assign \o.tag  = o[75:42];
  assign \o.tag.scales  = o[73:42];
  assign \o.tag.scales[0]  = o[57:42];
  assign \o.tag.scales[1]  = o[73:58];
  assign \o.tag.ends_group  = o[74];
  assign \o.tag.ends_row  = o[75];
  assign \terms[0]  = o[20:0];
  assign \terms[1]  = o[41:21];
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
  assign \i[0]  = i[22:0];
  assign \i[1]  = i[45:23];
  assign \sums[0]  = i[22:0];
  assign \sums[1]  = i[45:23];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [64:0];
  assign \terms$31[1]  = \terms$31 [129:65];
  assign \o$32[0]  = \terms$31 [64:0];
  assign \o$32[1]  = \terms$31 [129:65];
  assign \i__payload$35[0]  = \i__payload$35 [64:0];
  assign \i__payload$35[1]  = \i__payload$35 [129:65];
  assign \sums$36[0]  = \i__payload$35 [64:0];
  assign \sums$36[1]  = \i__payload$35 [129:65];
  assign \o__payload$37[0]  = o__payload[64:0];
  assign \o__payload$37[1]  = o__payload[129:65];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [128] = \$2 ;
  assign { \i__payload$13 [129], \i__payload$13 [127:0] } = { i__payload[129], i__payload[127:0] };
  assign i__ready = admitted;
endmodule

module \shift_add_int16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [129:0] i__payload;
  wire [129:0] i__payload;
  output [75:0] o;
  wire [75:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [16:0] \$10 ;
  wire [16:0] \$100 ;
  wire [16:0] \$101 ;
  wire [19:0] \$102 ;
  wire [21:0] \$103 ;
  wire [16:0] \$104 ;
  wire [16:0] \$105 ;
  wire [16:0] \$106 ;
  wire [17:0] \$107 ;
  wire [16:0] \$108 ;
  wire [16:0] \$109 ;
  wire [16:0] \$11 ;
  wire [16:0] \$110 ;
  wire [17:0] \$111 ;
  wire [18:0] \$112 ;
  wire [16:0] \$113 ;
  wire [16:0] \$114 ;
  wire [16:0] \$115 ;
  wire [19:0] \$116 ;
  wire [20:0] \$117 ;
  wire [16:0] \$118 ;
  wire [16:0] \$119 ;
  wire [17:0] \$12 ;
  wire [16:0] \$120 ;
  wire [19:0] \$121 ;
  wire [21:0] \$122 ;
  wire [16:0] \$123 ;
  wire [16:0] \$124 ;
  wire [16:0] \$125 ;
  wire [17:0] \$126 ;
  wire [16:0] \$127 ;
  wire [16:0] \$128 ;
  wire [16:0] \$129 ;
  wire [16:0] \$13 ;
  wire [17:0] \$130 ;
  wire [18:0] \$131 ;
  wire [16:0] \$132 ;
  wire [16:0] \$133 ;
  wire [16:0] \$134 ;
  wire [19:0] \$135 ;
  wire [20:0] \$136 ;
  wire [16:0] \$137 ;
  wire [16:0] \$138 ;
  wire [16:0] \$139 ;
  wire [16:0] \$14 ;
  wire [19:0] \$140 ;
  wire [21:0] \$141 ;
  wire [16:0] \$142 ;
  wire [16:0] \$143 ;
  wire [16:0] \$144 ;
  wire [17:0] \$145 ;
  wire [16:0] \$146 ;
  wire [16:0] \$147 ;
  wire [16:0] \$148 ;
  wire [17:0] \$149 ;
  wire [16:0] \$15 ;
  wire [18:0] \$150 ;
  wire [16:0] \$151 ;
  wire [16:0] \$152 ;
  wire [16:0] \$153 ;
  wire [19:0] \$154 ;
  wire [20:0] \$155 ;
  wire [16:0] \$156 ;
  wire [16:0] \$157 ;
  wire [16:0] \$158 ;
  wire [19:0] \$159 ;
  wire [17:0] \$16 ;
  wire [21:0] \$160 ;
  wire [75:0] \$161 ;
  wire [75:0] \$162 ;
  reg \$163 ;
  reg \$164 ;
  wire [18:0] \$17 ;
  wire [16:0] \$18 ;
  wire [16:0] \$19 ;
  wire [3:0] \$2 ;
  wire [16:0] \$20 ;
  wire [19:0] \$21 ;
  wire [20:0] \$22 ;
  wire [16:0] \$23 ;
  wire [16:0] \$24 ;
  wire [16:0] \$25 ;
  wire [19:0] \$26 ;
  wire [21:0] \$27 ;
  wire [16:0] \$28 ;
  wire [16:0] \$29 ;
  wire [3:0] \$3 ;
  wire [16:0] \$30 ;
  wire [17:0] \$31 ;
  wire [16:0] \$32 ;
  wire [16:0] \$33 ;
  wire [16:0] \$34 ;
  wire [17:0] \$35 ;
  wire [18:0] \$36 ;
  wire [16:0] \$37 ;
  wire [16:0] \$38 ;
  wire [16:0] \$39 ;
  wire [3:0] \$4 ;
  wire [19:0] \$40 ;
  wire [20:0] \$41 ;
  wire [16:0] \$42 ;
  wire [16:0] \$43 ;
  wire [16:0] \$44 ;
  wire [19:0] \$45 ;
  wire [21:0] \$46 ;
  wire [16:0] \$47 ;
  wire [16:0] \$48 ;
  wire [16:0] \$49 ;
  wire [3:0] \$5 ;
  wire [17:0] \$50 ;
  wire [16:0] \$51 ;
  wire [16:0] \$52 ;
  wire [16:0] \$53 ;
  wire [17:0] \$54 ;
  wire [18:0] \$55 ;
  wire [16:0] \$56 ;
  wire [16:0] \$57 ;
  wire [16:0] \$58 ;
  wire [19:0] \$59 ;
  wire [3:0] \$6 ;
  wire [20:0] \$60 ;
  wire [16:0] \$61 ;
  wire [16:0] \$62 ;
  wire [16:0] \$63 ;
  wire [19:0] \$64 ;
  wire [21:0] \$65 ;
  wire [16:0] \$66 ;
  wire [16:0] \$67 ;
  wire [16:0] \$68 ;
  wire [17:0] \$69 ;
  wire [3:0] \$7 ;
  wire [16:0] \$70 ;
  wire [16:0] \$71 ;
  wire [16:0] \$72 ;
  wire [17:0] \$73 ;
  wire [18:0] \$74 ;
  wire [16:0] \$75 ;
  wire [16:0] \$76 ;
  wire [16:0] \$77 ;
  wire [19:0] \$78 ;
  wire [20:0] \$79 ;
  wire [3:0] \$8 ;
  wire [16:0] \$80 ;
  wire [16:0] \$81 ;
  wire [16:0] \$82 ;
  wire [19:0] \$83 ;
  wire [21:0] \$84 ;
  wire [16:0] \$85 ;
  wire [16:0] \$86 ;
  wire [16:0] \$87 ;
  wire [17:0] \$88 ;
  wire [16:0] \$89 ;
  wire [16:0] \$9 ;
  wire [16:0] \$90 ;
  wire [16:0] \$91 ;
  wire [17:0] \$92 ;
  wire [18:0] \$93 ;
  wire [16:0] \$94 ;
  wire [16:0] \$95 ;
  wire [16:0] \$96 ;
  wire [19:0] \$97 ;
  wire [20:0] \$98 ;
  wire [16:0] \$99 ;
  reg [75:0] i = 76'h0000000000000000000;
  reg [75:0] \i$22  = 76'h0000000000000000000;
  wire signed [18:0] \i$22[0] ;
  wire signed [18:0] \i$22[1] ;
  wire signed [18:0] \i$22[2] ;
  wire signed [18:0] \i$22[3] ;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire signed [18:0] \i[2] ;
  wire signed [18:0] \i[3] ;
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
  wire [63:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire signed [15:0] \i__payload.x[2] ;
  wire signed [15:0] \i__payload.x[3] ;
  wire i__ready;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_0_2;
  wire [3:0] minus_0_3;
  wire [3:0] minus_1_0;
  wire [3:0] minus_1_1;
  wire [3:0] minus_1_2;
  wire [3:0] minus_1_3;
  wire signed [20:0] \o$13 ;
  wire signed [20:0] \o$24 ;
  wire [41:0] \o.dots ;
  wire signed [20:0] \o.dots[0] ;
  wire signed [20:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  wire [3:0] plus_0_2;
  wire [3:0] plus_0_3;
  wire [3:0] plus_1_0;
  wire [3:0] plus_1_1;
  wire [3:0] plus_1_2;
  wire [3:0] plus_1_3;
  (* init = 76'h0000000000000000000 *)
  wire [75:0] products_0;
  wire signed [18:0] \products_0[0] ;
  wire signed [18:0] \products_0[1] ;
  wire signed [18:0] \products_0[2] ;
  wire signed [18:0] \products_0[3] ;
  (* init = 76'h0000000000000000000 *)
  wire [75:0] products_1;
  wire signed [18:0] \products_1[0] ;
  wire signed [18:0] \products_1[1] ;
  wire signed [18:0] \products_1[2] ;
  wire signed [18:0] \products_1[3] ;
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
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$9  = - $signed(i__payload[47:32]);
  assign \$11  = plus_0_0[0] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$13  = - $signed(i__payload[47:32]);
  assign \$15  = plus_0_0[1] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$17  = $signed(\$12 ) + $signed(\$16 );
  assign \$18  = - $signed(i__payload[47:32]);
  assign \$20  = plus_0_0[2] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$22  = $signed(\$17 ) + $signed(\$21 );
  assign \$23  = - $signed(i__payload[47:32]);
  assign \$24  = minus_0_0[3] ? \$23  : 17'h00000;
  assign \$27  = $signed(\$22 ) + $signed(\$26 );
  assign \$28  = - $signed(i__payload[63:48]);
  assign \$30  = plus_0_1[0] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$32  = - $signed(i__payload[63:48]);
  assign \$34  = plus_0_1[1] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$36  = $signed(\$31 ) + $signed(\$35 );
  assign \$37  = - $signed(i__payload[63:48]);
  assign \$39  = plus_0_1[2] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$41  = $signed(\$36 ) + $signed(\$40 );
  assign \$42  = - $signed(i__payload[63:48]);
  assign \$43  = minus_0_1[3] ? \$42  : 17'h00000;
  assign \$46  = $signed(\$41 ) + $signed(\$45 );
  assign \$47  = - $signed(i__payload[79:64]);
  assign \$49  = plus_0_2[0] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$51  = - $signed(i__payload[79:64]);
  assign \$53  = plus_0_2[1] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$55  = $signed(\$50 ) + $signed(\$54 );
  assign \$56  = - $signed(i__payload[79:64]);
  assign \$58  = plus_0_2[2] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$60  = $signed(\$55 ) + $signed(\$59 );
  assign \$61  = - $signed(i__payload[79:64]);
  assign \$62  = minus_0_2[3] ? \$61  : 17'h00000;
  assign \$65  = $signed(\$60 ) + $signed(\$64 );
  assign \$66  = - $signed(i__payload[95:80]);
  assign \$68  = plus_0_3[0] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$70  = - $signed(i__payload[95:80]);
  assign \$72  = plus_0_3[1] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$74  = $signed(\$69 ) + $signed(\$73 );
  assign \$75  = - $signed(i__payload[95:80]);
  assign \$77  = plus_0_3[2] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$79  = $signed(\$74 ) + $signed(\$78 );
  assign \$80  = - $signed(i__payload[95:80]);
  assign \$81  = minus_0_3[3] ? \$80  : 17'h00000;
  assign \$84  = $signed(\$79 ) + $signed(\$83 );
  assign \$85  = - $signed(i__payload[47:32]);
  assign \$87  = plus_1_0[0] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$89  = - $signed(i__payload[47:32]);
  assign \$91  = plus_1_0[1] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$93  = $signed(\$88 ) + $signed(\$92 );
  assign \$94  = - $signed(i__payload[47:32]);
  assign \$96  = plus_1_0[2] ? { i__payload[47], i__payload[47:32] } : 17'h00000;
  assign \$98  = $signed(\$93 ) + $signed(\$97 );
  assign \$99  = - $signed(i__payload[47:32]);
  assign \$100  = minus_1_0[3] ? \$99  : 17'h00000;
  assign \$103  = $signed(\$98 ) + $signed(\$102 );
  assign \$104  = - $signed(i__payload[63:48]);
  assign \$106  = plus_1_1[0] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$108  = - $signed(i__payload[63:48]);
  assign \$110  = plus_1_1[1] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$112  = $signed(\$107 ) + $signed(\$111 );
  assign \$113  = - $signed(i__payload[63:48]);
  assign \$115  = plus_1_1[2] ? { i__payload[63], i__payload[63:48] } : 17'h00000;
  assign \$117  = $signed(\$112 ) + $signed(\$116 );
  assign \$118  = - $signed(i__payload[63:48]);
  assign \$119  = minus_1_1[3] ? \$118  : 17'h00000;
  assign \$122  = $signed(\$117 ) + $signed(\$121 );
  assign \$123  = - $signed(i__payload[79:64]);
  assign \$125  = plus_1_2[0] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$127  = - $signed(i__payload[79:64]);
  assign \$129  = plus_1_2[1] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$131  = $signed(\$126 ) + $signed(\$130 );
  assign \$132  = - $signed(i__payload[79:64]);
  assign \$134  = plus_1_2[2] ? { i__payload[79], i__payload[79:64] } : 17'h00000;
  assign \$136  = $signed(\$131 ) + $signed(\$135 );
  assign \$137  = - $signed(i__payload[79:64]);
  assign \$138  = minus_1_2[3] ? \$137  : 17'h00000;
  assign \$141  = $signed(\$136 ) + $signed(\$140 );
  assign \$142  = - $signed(i__payload[95:80]);
  assign \$144  = plus_1_3[0] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$146  = - $signed(i__payload[95:80]);
  assign \$148  = plus_1_3[1] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$150  = $signed(\$145 ) + $signed(\$149 );
  assign \$151  = - $signed(i__payload[95:80]);
  assign \$153  = plus_1_3[2] ? { i__payload[95], i__payload[95:80] } : 17'h00000;
  assign \$155  = $signed(\$150 ) + $signed(\$154 );
  assign \$156  = - $signed(i__payload[95:80]);
  assign \$157  = minus_1_3[3] ? \$156  : 17'h00000;
  assign \$160  = $signed(\$155 ) + $signed(\$159 );
  always @(posedge clk)
    i <= \$161 ;
  always @(posedge clk)
    \i$22  <= \$162 ;
  always @(posedge clk)
    valid_1 <= \$163 ;
  always @(posedge clk)
    valid <= \$164 ;
  always @(posedge clk)
    tag_1 <= i__payload[129:96];
  always @(posedge clk)
    tag_2 <= tag_1;
  \shift_add_int16.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$13 ),
    .rst(rst)
  );
  \shift_add_int16.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$22 ),
    .o(\o$24 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$163  = i__valid;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$164  = valid_1;
    if (rst) begin
      \$164  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign products_1 = \i$22 ;
  assign valid_2 = valid;
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
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[47:32];
  assign \i__payload.x[1]  = i__payload[63:48];
  assign \i__payload.x[2]  = i__payload[79:64];
  assign \i__payload.x[3]  = i__payload[95:80];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \i[2]  = i[56:38];
  assign \i[3]  = i[75:57];
  assign \products_0[0]  = i[18:0];
  assign \products_0[1]  = i[37:19];
  assign \products_0[2]  = i[56:38];
  assign \products_0[3]  = i[75:57];
  assign \o.dots  = o[41:0];
  assign \o.dots[0]  = o[20:0];
  assign \o.dots[1]  = o[41:21];
  assign \o.tag  = o[75:42];
  assign \o.tag.scales  = o[73:42];
  assign \o.tag.scales[0]  = o[57:42];
  assign \o.tag.scales[1]  = o[73:58];
  assign \o.tag.ends_group  = o[74];
  assign \o.tag.ends_row  = o[75];
  assign \i$22[0]  = \i$22 [18:0];
  assign \i$22[1]  = \i$22 [37:19];
  assign \i$22[2]  = \i$22 [56:38];
  assign \i$22[3]  = \i$22 [75:57];
  assign \products_1[0]  = \i$22 [18:0];
  assign \products_1[1]  = \i$22 [37:19];
  assign \products_1[2]  = \i$22 [56:38];
  assign \products_1[3]  = \i$22 [75:57];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \$162 [75:57] = \$160 [18:0];
  assign \$162 [56:38] = \$141 [18:0];
  assign \$162 [37:19] = \$122 [18:0];
  assign \$162 [18:0] = \$103 [18:0];
  assign \$161 [75:57] = \$84 [18:0];
  assign \$161 [56:38] = \$65 [18:0];
  assign \$161 [37:19] = \$46 [18:0];
  assign \$161 [18:0] = \$27 [18:0];
  assign o[75:42] = tag_2;
  assign o[41:21] = \o$24 ;
  assign o[20:0] = \o$13 ;
  assign \$1  = 4'h7;
  assign plus_0_0[3] = 1'h0;
  assign plus_0_0[2:0] = i__payload[2:0];
  assign minus_0_0[2:0] = 3'h0;
  assign minus_0_0[3] = i__payload[3];
  assign \$2  = 4'h7;
  assign plus_0_1[3] = 1'h0;
  assign plus_0_1[2:0] = i__payload[6:4];
  assign minus_0_1[2:0] = 3'h0;
  assign minus_0_1[3] = i__payload[7];
  assign \$3  = 4'h7;
  assign plus_0_2[3] = 1'h0;
  assign plus_0_2[2:0] = i__payload[10:8];
  assign minus_0_2[2:0] = 3'h0;
  assign minus_0_2[3] = i__payload[11];
  assign \$4  = 4'h7;
  assign plus_0_3[3] = 1'h0;
  assign plus_0_3[2:0] = i__payload[14:12];
  assign minus_0_3[2:0] = 3'h0;
  assign minus_0_3[3] = i__payload[15];
  assign \$5  = 4'h7;
  assign plus_1_0[3] = 1'h0;
  assign plus_1_0[2:0] = i__payload[18:16];
  assign minus_1_0[2:0] = 3'h0;
  assign minus_1_0[3] = i__payload[19];
  assign \$6  = 4'h7;
  assign plus_1_1[3] = 1'h0;
  assign plus_1_1[2:0] = i__payload[22:20];
  assign minus_1_1[2:0] = 3'h0;
  assign minus_1_1[3] = i__payload[23];
  assign \$7  = 4'h7;
  assign plus_1_2[3] = 1'h0;
  assign plus_1_2[2:0] = i__payload[26:24];
  assign minus_1_2[2:0] = 3'h0;
  assign minus_1_2[3] = i__payload[27];
  assign \$8  = 4'h7;
  assign plus_1_3[3] = 1'h0;
  assign plus_1_3[2:0] = i__payload[30:28];
  assign minus_1_3[2:0] = 3'h0;
  assign minus_1_3[3] = i__payload[31];
  assign \$10  = 17'h00000;
  assign \$12  = { \$11 [16], \$11  };
  assign \$14  = 17'h00000;
  assign \$16  = { \$15 , 1'h0 };
  assign \$19  = 17'h00000;
  assign \$21  = { \$20 [16], \$20 , 2'h0 };
  assign \$25  = \$24 ;
  assign \$26  = { \$24 , 3'h0 };
  assign \$29  = 17'h00000;
  assign \$31  = { \$30 [16], \$30  };
  assign \$33  = 17'h00000;
  assign \$35  = { \$34 , 1'h0 };
  assign \$38  = 17'h00000;
  assign \$40  = { \$39 [16], \$39 , 2'h0 };
  assign \$44  = \$43 ;
  assign \$45  = { \$43 , 3'h0 };
  assign \$48  = 17'h00000;
  assign \$50  = { \$49 [16], \$49  };
  assign \$52  = 17'h00000;
  assign \$54  = { \$53 , 1'h0 };
  assign \$57  = 17'h00000;
  assign \$59  = { \$58 [16], \$58 , 2'h0 };
  assign \$63  = \$62 ;
  assign \$64  = { \$62 , 3'h0 };
  assign \$67  = 17'h00000;
  assign \$69  = { \$68 [16], \$68  };
  assign \$71  = 17'h00000;
  assign \$73  = { \$72 , 1'h0 };
  assign \$76  = 17'h00000;
  assign \$78  = { \$77 [16], \$77 , 2'h0 };
  assign \$82  = \$81 ;
  assign \$83  = { \$81 , 3'h0 };
  assign \$86  = 17'h00000;
  assign \$88  = { \$87 [16], \$87  };
  assign \$90  = 17'h00000;
  assign \$92  = { \$91 , 1'h0 };
  assign \$95  = 17'h00000;
  assign \$97  = { \$96 [16], \$96 , 2'h0 };
  assign \$101  = \$100 ;
  assign \$102  = { \$100 , 3'h0 };
  assign \$105  = 17'h00000;
  assign \$107  = { \$106 [16], \$106  };
  assign \$109  = 17'h00000;
  assign \$111  = { \$110 , 1'h0 };
  assign \$114  = 17'h00000;
  assign \$116  = { \$115 [16], \$115 , 2'h0 };
  assign \$120  = \$119 ;
  assign \$121  = { \$119 , 3'h0 };
  assign \$124  = 17'h00000;
  assign \$126  = { \$125 [16], \$125  };
  assign \$128  = 17'h00000;
  assign \$130  = { \$129 , 1'h0 };
  assign \$133  = 17'h00000;
  assign \$135  = { \$134 [16], \$134 , 2'h0 };
  assign \$139  = \$138 ;
  assign \$140  = { \$138 , 3'h0 };
  assign \$143  = 17'h00000;
  assign \$145  = { \$144 [16], \$144  };
  assign \$147  = 17'h00000;
  assign \$149  = { \$148 , 1'h0 };
  assign \$152  = 17'h00000;
  assign \$154  = { \$153 [16], \$153 , 2'h0 };
  assign \$158  = \$157 ;
  assign \$159  = { \$157 , 3'h0 };
endmodule

module \shift_add_int16.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [75:0] i;
  wire [75:0] i;
  output signed [20:0] o;
  reg signed [20:0] o = 21'h000000;
  input clk;
  wire clk;
  wire [20:0] \$1 ;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire signed [18:0] \i[2] ;
  wire signed [18:0] \i[3] ;
  wire signed [19:0] level1_0;
  wire signed [19:0] level1_1;
  (* init = 21'h000000 *)
  wire signed [20:0] level2_0;
  assign level1_0 = $signed(i[18:0]) + $signed(i[37:19]);
  assign level1_1 = $signed(i[56:38]) + $signed(i[75:57]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \i[2]  = i[56:38];
  assign \i[3]  = i[75:57];
endmodule

module \shift_add_int16.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [75:0] i;
  wire [75:0] i;
  output signed [20:0] o;
  reg signed [20:0] o = 21'h000000;
  input clk;
  wire clk;
  wire [20:0] \$1 ;
  wire signed [18:0] \i[0] ;
  wire signed [18:0] \i[1] ;
  wire signed [18:0] \i[2] ;
  wire signed [18:0] \i[3] ;
  wire signed [19:0] level1_0;
  wire signed [19:0] level1_1;
  (* init = 21'h000000 *)
  wire signed [20:0] level2_0;
  assign level1_0 = $signed(i[18:0]) + $signed(i[37:19]);
  assign level1_1 = $signed(i[56:38]) + $signed(i[75:57]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[18:0];
  assign \i[1]  = i[37:19];
  assign \i[2]  = i[56:38];
  assign \i[3]  = i[75:57];
endmodule

module \shift_add_int16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [41:0] terms;
  wire [41:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [45:0] sums;
  reg [45:0] sums = 46'h000000000000;
  input clk;
  wire clk;
  wire [22:0] \$1 ;
  wire [23:0] \$2 ;
  wire [22:0] \$3 ;
  wire [23:0] \$4 ;
  reg \$5 ;
  reg [45:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [22:0] \sums[0] ;
  wire signed [22:0] \sums[1] ;
  wire signed [20:0] \terms[0] ;
  wire signed [20:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[41:21]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 23'h000000 : sums[22:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[20:0]);
  assign \$3  = fresh ? 23'h000000 : sums[45:23];
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
      \$6 [22:0] = \$2 [22:0];
      \$6 [45:23] = \$4 [22:0];
    end
    if (rst) begin
      \$6  = 46'h000000000000;
    end
  end
  assign \sums[0]  = sums[22:0];
  assign \sums[1]  = sums[45:23];
  assign \terms[0]  = terms[20:0];
  assign \terms[1]  = terms[41:21];
endmodule

module \shift_add_int16.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [129:0] i__payload;
  wire [129:0] i__payload;
  output [129:0] o__payload;
  reg [129:0] o__payload = 130'h000000000000000000000000000000000;
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
  reg [129:0] \$19 ;
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
  wire [129:0] \$signature__data ;
  wire signed [64:0] \$signature__data[0] ;
  wire signed [64:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 130'h000000000000000000000000000000000 *)
  wire [129:0] front;
  wire signed [64:0] \front[0] ;
  wire signed [64:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [64:0] \i__payload[0] ;
  wire signed [64:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [64:0] \o__payload[0] ;
  wire signed [64:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [129:0] store_out__data;
  wire signed [64:0] \store_out__data[0] ;
  wire signed [64:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [129:0] rest [2:0];
  initial begin
    rest[0] = 130'h000000000000000000000000000000000;
    rest[1] = 130'h000000000000000000000000000000000;
    rest[2] = 130'h000000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[64:0];
  assign \o__payload[1]  = o__payload[129:65];
  assign \front[0]  = o__payload[64:0];
  assign \front[1]  = o__payload[129:65];
  assign \$signature__data[0]  = i__payload[64:0];
  assign \$signature__data[1]  = i__payload[129:65];
  assign \i__payload[0]  = i__payload[64:0];
  assign \i__payload[1]  = i__payload[129:65];
  assign \store_out__data[0]  = store_out__data[64:0];
  assign \store_out__data[1]  = store_out__data[129:65];
endmodule

module \shift_add_int16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [129:0] terms;
  wire [129:0] terms;
  output [129:0] sums;
  reg [129:0] sums = 130'h000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [64:0] \$1 ;
  wire [65:0] \$2 ;
  wire [64:0] \$3 ;
  wire [65:0] \$4 ;
  reg \$5 ;
  reg [129:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [64:0] \sums[0] ;
  wire signed [64:0] \sums[1] ;
  wire signed [64:0] \terms[0] ;
  wire signed [64:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[129:65]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 65'h00000000000000000 : sums[64:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[64:0]);
  assign \$3  = fresh ? 65'h00000000000000000 : sums[129:65];
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
      \$6 [64:0] = \$2 [64:0];
      \$6 [129:65] = \$4 [64:0];
    end
    if (rst) begin
      \$6  = 130'h000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[64:0];
  assign \sums[1]  = sums[129:65];
  assign \terms[0]  = terms[64:0];
  assign \terms[1]  = terms[129:65];
endmodule

module \shift_add_int16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [45:0] i;
  wire [45:0] i;
  output [129:0] o;
  reg [129:0] o = 130'h000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [34:0] \$1 ;
  wire [65:0] \$2 ;
  wire [34:0] \$3 ;
  wire [65:0] \$4 ;
  reg [129:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [22:0] \i[0] ;
  wire signed [22:0] \i[1] ;
  wire signed [64:0] \o[0] ;
  wire signed [64:0] \o[1] ;
  reg signed [34:0] product_0 = 35'h000000000;
  reg signed [34:0] product_1 = 35'h000000000;
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
  assign \$1  = $signed(i[22:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[45:23]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [64:0] = \$2 [64:0];
    \$5 [129:65] = \$4 [64:0];
    if (rst) begin
      \$5  = 130'h000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[22:0];
  assign \i[1]  = i[45:23];
  assign \o[0]  = o[64:0];
  assign \o[1]  = o[129:65];
endmodule
