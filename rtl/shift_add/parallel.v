// shift_add_parallel: shift and add the digits of a weight, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"digits":"binary","form":"parallel","group":16,"lanes":4,"max_groups":8,"pe":"shift_add","rows":2,"skip":false,"weight_format":"int4","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 1c46a848003b4dac3f32a935e3e87e8865a8765da17c4c228438cf77ef10d578
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
//   o__payload[115:0]  sum[row], signed, in units of 2**-24; 58 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module shift_add_parallel(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  wire [29:0] i;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
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
  wire [115:0] \i__payload$35 ;
  wire signed [57:0] \i__payload$35[0] ;
  wire signed [57:0] \i__payload$35[1] ;
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
  wire [59:0] o;
  wire [115:0] \o$32 ;
  wire signed [57:0] \o$32[0] ;
  wire signed [57:0] \o$32[1] ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [115:0] \o__payload$37 ;
  wire signed [57:0] \o__payload$37[0] ;
  wire signed [57:0] \o__payload$37[1] ;
  wire signed [57:0] \o__payload[0] ;
  wire signed [57:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [29:0] sums;
  wire [115:0] \sums$36 ;
  wire signed [57:0] \sums$36[0] ;
  wire signed [57:0] \sums$36[1] ;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [25:0] terms;
  wire [115:0] \terms$31 ;
  wire signed [57:0] \terms$31[0] ;
  wire signed [57:0] \terms$31[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
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
  assign \$21  = valid & o[58];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[59:26];
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
  \shift_add_parallel.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_parallel.group_sums  group_sums (
    .clk(clk),
    .last(o[58]),
    .rst(rst),
    .sums(i),
    .terms(o[25:0]),
    .valid(valid)
  );
  \shift_add_parallel.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_parallel.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_parallel.scaler  scaler (
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
  assign last = o[58];
  assign terms = o[25:0];
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
  assign \o__payload[0]  = o__payload[57:0];
  assign \o__payload[1]  = o__payload[115:58];
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
  assign \o.dots  = o[25:0];
  assign \o.dots[0]  = o[12:0];
  assign \o.dots[1]  = o[25:13];
  assign \o.tag  = o[59:26];
  assign \o.tag.scales  = o[57:26];
  assign \o.tag.scales[0]  = o[41:26];
  assign \o.tag.scales[1]  = o[57:42];
  assign \o.tag.ends_group  = o[58];
  assign \o.tag.ends_row  = o[59];
  assign \terms[0]  = o[12:0];
  assign \terms[1]  = o[25:13];
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
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \sums[0]  = i[14:0];
  assign \sums[1]  = i[29:15];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [57:0];
  assign \terms$31[1]  = \terms$31 [115:58];
  assign \o$32[0]  = \terms$31 [57:0];
  assign \o$32[1]  = \terms$31 [115:58];
  assign \i__payload$35[0]  = \i__payload$35 [57:0];
  assign \i__payload$35[1]  = \i__payload$35 [115:58];
  assign \sums$36[0]  = \i__payload$35 [57:0];
  assign \sums$36[1]  = \i__payload$35 [115:58];
  assign \o__payload$37[0]  = o__payload[57:0];
  assign \o__payload$37[1]  = o__payload[115:58];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [96] = \$2 ;
  assign { \i__payload$13 [97], \i__payload$13 [95:0] } = { i__payload[97], i__payload[95:0] };
  assign i__ready = admitted;
endmodule

module \shift_add_parallel.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  output [59:0] o;
  wire [59:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$100 ;
  wire [8:0] \$101 ;
  wire [11:0] \$102 ;
  wire [13:0] \$103 ;
  wire [8:0] \$104 ;
  wire [8:0] \$105 ;
  wire [8:0] \$106 ;
  wire [9:0] \$107 ;
  wire [8:0] \$108 ;
  wire [8:0] \$109 ;
  wire [8:0] \$11 ;
  wire [8:0] \$110 ;
  wire [9:0] \$111 ;
  wire [10:0] \$112 ;
  wire [8:0] \$113 ;
  wire [8:0] \$114 ;
  wire [8:0] \$115 ;
  wire [11:0] \$116 ;
  wire [12:0] \$117 ;
  wire [8:0] \$118 ;
  wire [8:0] \$119 ;
  wire [9:0] \$12 ;
  wire [8:0] \$120 ;
  wire [11:0] \$121 ;
  wire [13:0] \$122 ;
  wire [8:0] \$123 ;
  wire [8:0] \$124 ;
  wire [8:0] \$125 ;
  wire [9:0] \$126 ;
  wire [8:0] \$127 ;
  wire [8:0] \$128 ;
  wire [8:0] \$129 ;
  wire [8:0] \$13 ;
  wire [9:0] \$130 ;
  wire [10:0] \$131 ;
  wire [8:0] \$132 ;
  wire [8:0] \$133 ;
  wire [8:0] \$134 ;
  wire [11:0] \$135 ;
  wire [12:0] \$136 ;
  wire [8:0] \$137 ;
  wire [8:0] \$138 ;
  wire [8:0] \$139 ;
  wire [8:0] \$14 ;
  wire [11:0] \$140 ;
  wire [13:0] \$141 ;
  wire [8:0] \$142 ;
  wire [8:0] \$143 ;
  wire [8:0] \$144 ;
  wire [9:0] \$145 ;
  wire [8:0] \$146 ;
  wire [8:0] \$147 ;
  wire [8:0] \$148 ;
  wire [9:0] \$149 ;
  wire [8:0] \$15 ;
  wire [10:0] \$150 ;
  wire [8:0] \$151 ;
  wire [8:0] \$152 ;
  wire [8:0] \$153 ;
  wire [11:0] \$154 ;
  wire [12:0] \$155 ;
  wire [8:0] \$156 ;
  wire [8:0] \$157 ;
  wire [8:0] \$158 ;
  wire [11:0] \$159 ;
  wire [9:0] \$16 ;
  wire [13:0] \$160 ;
  wire [43:0] \$161 ;
  wire [43:0] \$162 ;
  reg \$163 ;
  reg \$164 ;
  wire [10:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire [3:0] \$2 ;
  wire [8:0] \$20 ;
  wire [11:0] \$21 ;
  wire [12:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [11:0] \$26 ;
  wire [13:0] \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire [3:0] \$3 ;
  wire [8:0] \$30 ;
  wire [9:0] \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [9:0] \$35 ;
  wire [10:0] \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  wire [3:0] \$4 ;
  wire [11:0] \$40 ;
  wire [12:0] \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  wire [8:0] \$44 ;
  wire [11:0] \$45 ;
  wire [13:0] \$46 ;
  wire [8:0] \$47 ;
  wire [8:0] \$48 ;
  wire [8:0] \$49 ;
  wire [3:0] \$5 ;
  wire [9:0] \$50 ;
  wire [8:0] \$51 ;
  wire [8:0] \$52 ;
  wire [8:0] \$53 ;
  wire [9:0] \$54 ;
  wire [10:0] \$55 ;
  wire [8:0] \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire [11:0] \$59 ;
  wire [3:0] \$6 ;
  wire [12:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire [11:0] \$64 ;
  wire [13:0] \$65 ;
  wire [8:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [9:0] \$69 ;
  wire [3:0] \$7 ;
  wire [8:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [9:0] \$73 ;
  wire [10:0] \$74 ;
  wire [8:0] \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [11:0] \$78 ;
  wire [12:0] \$79 ;
  wire [3:0] \$8 ;
  wire [8:0] \$80 ;
  wire [8:0] \$81 ;
  wire [8:0] \$82 ;
  wire [11:0] \$83 ;
  wire [13:0] \$84 ;
  wire [8:0] \$85 ;
  wire [8:0] \$86 ;
  wire [8:0] \$87 ;
  wire [9:0] \$88 ;
  wire [8:0] \$89 ;
  wire [8:0] \$9 ;
  wire [8:0] \$90 ;
  wire [8:0] \$91 ;
  wire [9:0] \$92 ;
  wire [10:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [8:0] \$96 ;
  wire [11:0] \$97 ;
  wire [12:0] \$98 ;
  wire [8:0] \$99 ;
  reg [43:0] i = 44'h00000000000;
  reg [43:0] \i$22  = 44'h00000000000;
  wire signed [10:0] \i$22[0] ;
  wire signed [10:0] \i$22[1] ;
  wire signed [10:0] \i$22[2] ;
  wire signed [10:0] \i$22[3] ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
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
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_0_2;
  wire [3:0] minus_0_3;
  wire [3:0] minus_1_0;
  wire [3:0] minus_1_1;
  wire [3:0] minus_1_2;
  wire [3:0] minus_1_3;
  wire signed [12:0] \o$13 ;
  wire signed [12:0] \o$24 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
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
  (* init = 44'h00000000000 *)
  wire [43:0] products_0;
  wire signed [10:0] \products_0[0] ;
  wire signed [10:0] \products_0[1] ;
  wire signed [10:0] \products_0[2] ;
  wire signed [10:0] \products_0[3] ;
  (* init = 44'h00000000000 *)
  wire [43:0] products_1;
  wire signed [10:0] \products_1[0] ;
  wire signed [10:0] \products_1[1] ;
  wire signed [10:0] \products_1[2] ;
  wire signed [10:0] \products_1[3] ;
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
  assign \$9  = - $signed(i__payload[39:32]);
  assign \$11  = plus_0_0[0] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$13  = - $signed(i__payload[39:32]);
  assign \$15  = plus_0_0[1] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$17  = $signed(\$12 ) + $signed(\$16 );
  assign \$18  = - $signed(i__payload[39:32]);
  assign \$20  = plus_0_0[2] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$22  = $signed(\$17 ) + $signed(\$21 );
  assign \$23  = - $signed(i__payload[39:32]);
  assign \$24  = minus_0_0[3] ? \$23  : 9'h000;
  assign \$27  = $signed(\$22 ) + $signed(\$26 );
  assign \$28  = - $signed(i__payload[47:40]);
  assign \$30  = plus_0_1[0] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$32  = - $signed(i__payload[47:40]);
  assign \$34  = plus_0_1[1] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$36  = $signed(\$31 ) + $signed(\$35 );
  assign \$37  = - $signed(i__payload[47:40]);
  assign \$39  = plus_0_1[2] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$41  = $signed(\$36 ) + $signed(\$40 );
  assign \$42  = - $signed(i__payload[47:40]);
  assign \$43  = minus_0_1[3] ? \$42  : 9'h000;
  assign \$46  = $signed(\$41 ) + $signed(\$45 );
  assign \$47  = - $signed(i__payload[55:48]);
  assign \$49  = plus_0_2[0] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$51  = - $signed(i__payload[55:48]);
  assign \$53  = plus_0_2[1] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$55  = $signed(\$50 ) + $signed(\$54 );
  assign \$56  = - $signed(i__payload[55:48]);
  assign \$58  = plus_0_2[2] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$60  = $signed(\$55 ) + $signed(\$59 );
  assign \$61  = - $signed(i__payload[55:48]);
  assign \$62  = minus_0_2[3] ? \$61  : 9'h000;
  assign \$65  = $signed(\$60 ) + $signed(\$64 );
  assign \$66  = - $signed(i__payload[63:56]);
  assign \$68  = plus_0_3[0] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$70  = - $signed(i__payload[63:56]);
  assign \$72  = plus_0_3[1] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$74  = $signed(\$69 ) + $signed(\$73 );
  assign \$75  = - $signed(i__payload[63:56]);
  assign \$77  = plus_0_3[2] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$79  = $signed(\$74 ) + $signed(\$78 );
  assign \$80  = - $signed(i__payload[63:56]);
  assign \$81  = minus_0_3[3] ? \$80  : 9'h000;
  assign \$84  = $signed(\$79 ) + $signed(\$83 );
  assign \$85  = - $signed(i__payload[39:32]);
  assign \$87  = plus_1_0[0] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$89  = - $signed(i__payload[39:32]);
  assign \$91  = plus_1_0[1] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$93  = $signed(\$88 ) + $signed(\$92 );
  assign \$94  = - $signed(i__payload[39:32]);
  assign \$96  = plus_1_0[2] ? { i__payload[39], i__payload[39:32] } : 9'h000;
  assign \$98  = $signed(\$93 ) + $signed(\$97 );
  assign \$99  = - $signed(i__payload[39:32]);
  assign \$100  = minus_1_0[3] ? \$99  : 9'h000;
  assign \$103  = $signed(\$98 ) + $signed(\$102 );
  assign \$104  = - $signed(i__payload[47:40]);
  assign \$106  = plus_1_1[0] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$108  = - $signed(i__payload[47:40]);
  assign \$110  = plus_1_1[1] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$112  = $signed(\$107 ) + $signed(\$111 );
  assign \$113  = - $signed(i__payload[47:40]);
  assign \$115  = plus_1_1[2] ? { i__payload[47], i__payload[47:40] } : 9'h000;
  assign \$117  = $signed(\$112 ) + $signed(\$116 );
  assign \$118  = - $signed(i__payload[47:40]);
  assign \$119  = minus_1_1[3] ? \$118  : 9'h000;
  assign \$122  = $signed(\$117 ) + $signed(\$121 );
  assign \$123  = - $signed(i__payload[55:48]);
  assign \$125  = plus_1_2[0] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$127  = - $signed(i__payload[55:48]);
  assign \$129  = plus_1_2[1] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$131  = $signed(\$126 ) + $signed(\$130 );
  assign \$132  = - $signed(i__payload[55:48]);
  assign \$134  = plus_1_2[2] ? { i__payload[55], i__payload[55:48] } : 9'h000;
  assign \$136  = $signed(\$131 ) + $signed(\$135 );
  assign \$137  = - $signed(i__payload[55:48]);
  assign \$138  = minus_1_2[3] ? \$137  : 9'h000;
  assign \$141  = $signed(\$136 ) + $signed(\$140 );
  assign \$142  = - $signed(i__payload[63:56]);
  assign \$144  = plus_1_3[0] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$146  = - $signed(i__payload[63:56]);
  assign \$148  = plus_1_3[1] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$150  = $signed(\$145 ) + $signed(\$149 );
  assign \$151  = - $signed(i__payload[63:56]);
  assign \$153  = plus_1_3[2] ? { i__payload[63], i__payload[63:56] } : 9'h000;
  assign \$155  = $signed(\$150 ) + $signed(\$154 );
  assign \$156  = - $signed(i__payload[63:56]);
  assign \$157  = minus_1_3[3] ? \$156  : 9'h000;
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
    tag_1 <= i__payload[97:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  \shift_add_parallel.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$13 ),
    .rst(rst)
  );
  \shift_add_parallel.front.tree_1  tree_1 (
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
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
  assign \products_0[0]  = i[10:0];
  assign \products_0[1]  = i[21:11];
  assign \products_0[2]  = i[32:22];
  assign \products_0[3]  = i[43:33];
  assign \o.dots  = o[25:0];
  assign \o.dots[0]  = o[12:0];
  assign \o.dots[1]  = o[25:13];
  assign \o.tag  = o[59:26];
  assign \o.tag.scales  = o[57:26];
  assign \o.tag.scales[0]  = o[41:26];
  assign \o.tag.scales[1]  = o[57:42];
  assign \o.tag.ends_group  = o[58];
  assign \o.tag.ends_row  = o[59];
  assign \i$22[0]  = \i$22 [10:0];
  assign \i$22[1]  = \i$22 [21:11];
  assign \i$22[2]  = \i$22 [32:22];
  assign \i$22[3]  = \i$22 [43:33];
  assign \products_1[0]  = \i$22 [10:0];
  assign \products_1[1]  = \i$22 [21:11];
  assign \products_1[2]  = \i$22 [32:22];
  assign \products_1[3]  = \i$22 [43:33];
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
  assign \$162 [43:33] = \$160 [10:0];
  assign \$162 [32:22] = \$141 [10:0];
  assign \$162 [21:11] = \$122 [10:0];
  assign \$162 [10:0] = \$103 [10:0];
  assign \$161 [43:33] = \$84 [10:0];
  assign \$161 [32:22] = \$65 [10:0];
  assign \$161 [21:11] = \$46 [10:0];
  assign \$161 [10:0] = \$27 [10:0];
  assign o[59:26] = tag_2;
  assign o[25:13] = \o$24 ;
  assign o[12:0] = \o$13 ;
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
  assign \$10  = 9'h000;
  assign \$12  = { \$11 [8], \$11  };
  assign \$14  = 9'h000;
  assign \$16  = { \$15 , 1'h0 };
  assign \$19  = 9'h000;
  assign \$21  = { \$20 [8], \$20 , 2'h0 };
  assign \$25  = \$24 ;
  assign \$26  = { \$24 , 3'h0 };
  assign \$29  = 9'h000;
  assign \$31  = { \$30 [8], \$30  };
  assign \$33  = 9'h000;
  assign \$35  = { \$34 , 1'h0 };
  assign \$38  = 9'h000;
  assign \$40  = { \$39 [8], \$39 , 2'h0 };
  assign \$44  = \$43 ;
  assign \$45  = { \$43 , 3'h0 };
  assign \$48  = 9'h000;
  assign \$50  = { \$49 [8], \$49  };
  assign \$52  = 9'h000;
  assign \$54  = { \$53 , 1'h0 };
  assign \$57  = 9'h000;
  assign \$59  = { \$58 [8], \$58 , 2'h0 };
  assign \$63  = \$62 ;
  assign \$64  = { \$62 , 3'h0 };
  assign \$67  = 9'h000;
  assign \$69  = { \$68 [8], \$68  };
  assign \$71  = 9'h000;
  assign \$73  = { \$72 , 1'h0 };
  assign \$76  = 9'h000;
  assign \$78  = { \$77 [8], \$77 , 2'h0 };
  assign \$82  = \$81 ;
  assign \$83  = { \$81 , 3'h0 };
  assign \$86  = 9'h000;
  assign \$88  = { \$87 [8], \$87  };
  assign \$90  = 9'h000;
  assign \$92  = { \$91 , 1'h0 };
  assign \$95  = 9'h000;
  assign \$97  = { \$96 [8], \$96 , 2'h0 };
  assign \$101  = \$100 ;
  assign \$102  = { \$100 , 3'h0 };
  assign \$105  = 9'h000;
  assign \$107  = { \$106 [8], \$106  };
  assign \$109  = 9'h000;
  assign \$111  = { \$110 , 1'h0 };
  assign \$114  = 9'h000;
  assign \$116  = { \$115 [8], \$115 , 2'h0 };
  assign \$120  = \$119 ;
  assign \$121  = { \$119 , 3'h0 };
  assign \$124  = 9'h000;
  assign \$126  = { \$125 [8], \$125  };
  assign \$128  = 9'h000;
  assign \$130  = { \$129 , 1'h0 };
  assign \$133  = 9'h000;
  assign \$135  = { \$134 [8], \$134 , 2'h0 };
  assign \$139  = \$138 ;
  assign \$140  = { \$138 , 3'h0 };
  assign \$143  = 9'h000;
  assign \$145  = { \$144 [8], \$144  };
  assign \$147  = 9'h000;
  assign \$149  = { \$148 , 1'h0 };
  assign \$152  = 9'h000;
  assign \$154  = { \$153 [8], \$153 , 2'h0 };
  assign \$158  = \$157 ;
  assign \$159  = { \$157 , 3'h0 };
endmodule

module \shift_add_parallel.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [43:0] i;
  wire [43:0] i;
  output signed [12:0] o;
  reg signed [12:0] o = 13'h0000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [11:0] level1_0;
  wire signed [11:0] level1_1;
  (* init = 13'h0000 *)
  wire signed [12:0] level2_0;
  assign level1_0 = $signed(i[10:0]) + $signed(i[21:11]);
  assign level1_1 = $signed(i[32:22]) + $signed(i[43:33]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
endmodule

module \shift_add_parallel.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [43:0] i;
  wire [43:0] i;
  output signed [12:0] o;
  reg signed [12:0] o = 13'h0000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [11:0] level1_0;
  wire signed [11:0] level1_1;
  (* init = 13'h0000 *)
  wire signed [12:0] level2_0;
  assign level1_0 = $signed(i[10:0]) + $signed(i[21:11]);
  assign level1_1 = $signed(i[32:22]) + $signed(i[43:33]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
endmodule

module \shift_add_parallel.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [29:0] sums;
  reg [29:0] sums = 30'h00000000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire [15:0] \$2 ;
  wire [14:0] \$3 ;
  wire [15:0] \$4 ;
  reg \$5 ;
  reg [29:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[25:13]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 15'h0000 : sums[14:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[12:0]);
  assign \$3  = fresh ? 15'h0000 : sums[29:15];
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
      \$6 [14:0] = \$2 [14:0];
      \$6 [29:15] = \$4 [14:0];
    end
    if (rst) begin
      \$6  = 30'h00000000;
    end
  end
  assign \sums[0]  = sums[14:0];
  assign \sums[1]  = sums[29:15];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \shift_add_parallel.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \shift_add_parallel.row_sums (rst, valid, last, terms, sums, clk);
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

module \shift_add_parallel.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [29:0] i;
  wire [29:0] i;
  output [115:0] o;
  reg [115:0] o = 116'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [26:0] \$1 ;
  wire [57:0] \$2 ;
  wire [26:0] \$3 ;
  wire [57:0] \$4 ;
  reg [115:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [57:0] \o[0] ;
  wire signed [57:0] \o[1] ;
  reg signed [26:0] product_0 = 27'h0000000;
  reg signed [26:0] product_1 = 27'h0000000;
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
  assign \$1  = $signed(i[14:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[29:15]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [57:0] = \$2 ;
    \$5 [115:58] = \$4 ;
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
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \o[0]  = o[57:0];
  assign \o[1]  = o[115:58];
endmodule
