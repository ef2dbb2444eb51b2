// shift_add_serial: shift and add the digits of a weight, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"digits":"binary","form":"serial","group":16,"lanes":4,"max_groups":8,"pe":"shift_add","rows":2,"skip":false,"weight_format":"int4","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: f254fc167e81575d6d009b935c0ae4171eecd7996bedf9728a59a26dd984a574
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
// Timing: a beat every 4 cycles; a result 12 cycles after the beat that ends its row

module shift_add_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  wire [33:0] \$29 ;
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
  assign i__ready = \i__ready$11  & admitted;
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
  assign \$21  = valid & \$29 [32];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= \$29 ;
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
  \shift_add_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$303$0 (terms),
    .rst(rst),
    .tag_3(\$29 ),
    .valid(valid)
  );
  \shift_add_serial.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_serial.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_serial.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_serial.scaler  scaler (
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
  assign \valid$18  = valid;
  assign last = \$29 [32];
  assign o = { \$29 , terms };
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
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[12:0];
  assign \o.dots[1]  = terms[25:13];
  assign \o.tag  = \$29 ;
  assign \o.tag.scales  = \$29 [31:0];
  assign \o.tag.scales[0]  = \$29 [15:0];
  assign \o.tag.scales[1]  = \$29 [31:16];
  assign \o.tag.ends_group  = \$29 [32];
  assign \o.tag.ends_row  = \$29 [33];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
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
endmodule

module \shift_add_serial.front (rst, i__valid, i__ready, i__payload, \port$303$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  (* init = 26'h0000000 *)
  output [25:0] \port$303$0 ;
  wire [25:0] \port$303$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [4:0] \$10 ;
  wire [3:0] \$100 ;
  wire \$101 ;
  wire [8:0] \$102 ;
  wire [8:0] \$103 ;
  wire [8:0] \$104 ;
  wire [3:0] \$105 ;
  wire [3:0] \$106 ;
  wire [3:0] \$107 ;
  wire \$108 ;
  wire [3:0] \$109 ;
  wire [3:0] \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire \$112 ;
  wire [8:0] \$113 ;
  wire [8:0] \$114 ;
  wire [8:0] \$115 ;
  wire [3:0] \$116 ;
  wire [3:0] \$117 ;
  wire [3:0] \$118 ;
  wire \$119 ;
  wire [3:0] \$12 ;
  wire [3:0] \$120 ;
  wire [3:0] \$121 ;
  wire [3:0] \$122 ;
  wire \$123 ;
  wire [8:0] \$124 ;
  wire [8:0] \$125 ;
  wire [8:0] \$126 ;
  wire [3:0] \$127 ;
  wire [3:0] \$128 ;
  wire [3:0] \$129 ;
  wire [3:0] \$13 ;
  wire \$130 ;
  wire [3:0] \$131 ;
  wire [3:0] \$132 ;
  wire [3:0] \$133 ;
  wire \$134 ;
  wire [8:0] \$135 ;
  wire [8:0] \$136 ;
  wire [8:0] \$137 ;
  wire [13:0] \$138 ;
  wire [13:0] \$139 ;
  wire [3:0] \$14 ;
  wire [13:0] \$140 ;
  wire [13:0] \$141 ;
  wire [13:0] \$142 ;
  wire [13:0] \$143 ;
  wire [15:0] \$144 ;
  wire [13:0] \$145 ;
  wire [13:0] \$146 ;
  wire [13:0] \$147 ;
  wire [13:0] \$148 ;
  wire [13:0] \$149 ;
  wire [3:0] \$15 ;
  wire [13:0] \$150 ;
  wire [15:0] \$151 ;
  wire [15:0] \$152 ;
  wire [15:0] \$153 ;
  wire [15:0] \$154 ;
  wire [15:0] \$155 ;
  wire [15:0] \$156 ;
  wire [15:0] \$157 ;
  reg [25:0] \$158 ;
  reg [25:0] \$159  = 26'h0000000;
  wire [3:0] \$16 ;
  reg [97:0] \$160 ;
  reg \$161 ;
  reg [3:0] \$162 ;
  reg \$163 ;
  wire [31:0] \$164 ;
  wire [31:0] \$165 ;
  reg \$166 ;
  reg \$167 ;
  reg \$168 ;
  wire [9:0] \$169 ;
  wire [3:0] \$17 ;
  wire [9:0] \$170 ;
  wire [3:0] \$18 ;
  wire \$19 ;
  wire [3:0] \$2 ;
  wire \$20 ;
  wire [4:0] \$21 ;
  wire [4:0] \$22 ;
  wire \$23 ;
  wire [4:0] \$24 ;
  wire [4:0] \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire [3:0] \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  wire [3:0] \$4 ;
  wire [8:0] \$40 ;
  wire [3:0] \$41 ;
  wire [3:0] \$42 ;
  wire [3:0] \$43 ;
  wire \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire \$48 ;
  wire [8:0] \$49 ;
  wire [3:0] \$5 ;
  wire [8:0] \$50 ;
  wire [8:0] \$51 ;
  wire [3:0] \$52 ;
  wire [3:0] \$53 ;
  wire [3:0] \$54 ;
  wire \$55 ;
  wire [3:0] \$56 ;
  wire [3:0] \$57 ;
  wire [3:0] \$58 ;
  wire \$59 ;
  wire [3:0] \$6 ;
  wire [8:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire \$66 ;
  wire [3:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [13:0] \$74 ;
  wire [13:0] \$75 ;
  wire [13:0] \$76 ;
  wire [13:0] \$77 ;
  wire [13:0] \$78 ;
  wire [13:0] \$79 ;
  wire [3:0] \$8 ;
  wire [15:0] \$80 ;
  wire [13:0] \$81 ;
  wire [13:0] \$82 ;
  wire [13:0] \$83 ;
  wire [13:0] \$84 ;
  wire [13:0] \$85 ;
  wire [13:0] \$86 ;
  wire [15:0] \$87 ;
  wire [15:0] \$88 ;
  wire [15:0] \$89 ;
  wire [4:0] \$9 ;
  wire [15:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire [15:0] \$93 ;
  wire [3:0] \$94 ;
  wire [3:0] \$95 ;
  wire [3:0] \$96 ;
  wire \$97 ;
  wire [3:0] \$98 ;
  wire [3:0] \$99 ;
  wire accept;
  reg busy = 1'h0;
  wire \final ;
  reg [97:0] held = 98'h0000000000000000000000000;
  wire [31:0] \held.codes ;
  wire [15:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [3:0] \held.codes[0][2] ;
  wire [3:0] \held.codes[0][3] ;
  wire [15:0] \held.codes[1] ;
  wire [3:0] \held.codes[1][0] ;
  wire [3:0] \held.codes[1][1] ;
  wire [3:0] \held.codes[1][2] ;
  wire [3:0] \held.codes[1][3] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [31:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  reg [31:0] i = 32'd0;
  reg [31:0] \i$44  = 32'd0;
  wire signed [7:0] \i$44[0] ;
  wire signed [7:0] \i$44[1] ;
  wire signed [7:0] \i$44[2] ;
  wire signed [7:0] \i$44[3] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
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
  reg [3:0] left = 4'h0;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  wire [3:0] minus_0_2;
  wire [3:0] minus_0_3;
  wire [3:0] minus_1_0;
  wire [3:0] minus_1_1;
  wire [3:0] minus_1_2;
  wire [3:0] minus_1_3;
  wire [3:0] minus_held_0_0;
  wire [3:0] minus_held_0_1;
  wire [3:0] minus_held_0_2;
  wire [3:0] minus_held_0_3;
  wire [3:0] minus_held_1_0;
  wire [3:0] minus_held_1_1;
  wire [3:0] minus_held_1_2;
  wire [3:0] minus_held_1_3;
  reg more = 1'h0;
  wire [59:0] o;
  wire signed [12:0] \o$56 ;
  wire signed [12:0] \o$57 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  wire [3:0] plus_0_2;
  wire [3:0] plus_0_3;
  wire [3:0] plus_1_0;
  wire [3:0] plus_1_1;
  wire [3:0] plus_1_2;
  wire [3:0] plus_1_3;
  wire [3:0] plus_held_0_0;
  wire [3:0] plus_held_0_1;
  wire [3:0] plus_held_0_2;
  wire [3:0] plus_held_0_3;
  wire [3:0] plus_held_1_0;
  wire [3:0] plus_held_1_1;
  wire [3:0] plus_held_1_2;
  wire [3:0] plus_held_1_3;
  wire [3:0] rest;
  wire [33:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [31:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [15:0] \tag.scales[1] ;
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
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  wire signed [7:0] \terms_0[2] ;
  wire signed [7:0] \terms_0[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  wire signed [7:0] \terms_1[2] ;
  wire signed [7:0] \terms_1[3] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire [3:0] wanted;
  assign \$9  = left - 1'h1;
  assign \$10  = { 1'h0, left } & \$9 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$19  = held[96] & \final ;
  assign \$20  = held[97] & \final ;
  assign \$24  = \$10 [3:0] - 1'h1;
  assign \$25  = { 1'h0, \$10 [3:0] } & \$24 ;
  assign \$26  = | \$25 ;
  assign \$27  = accept ? 1'h1 : \$26 ;
  assign \$28  = ~ \$10 [3:0];
  assign \$29  = left & \$28 ;
  assign \$30  = ~ \$10 [3:0];
  assign \$31  = left & \$30 ;
  assign \$32  = plus_held_0_0 & \$31 ;
  assign \$33  = | \$32 ;
  assign \$34  = ~ \$10 [3:0];
  assign \$35  = left & \$34 ;
  assign \$36  = minus_held_0_0 & \$35 ;
  assign \$37  = | \$36 ;
  assign \$38  = - $signed(held[39:32]);
  assign \$39  = \$37  ? \$38  : 9'h000;
  assign \$40  = \$33  ? { held[39], held[39:32] } : \$39 ;
  assign \$41  = ~ \$10 [3:0];
  assign \$42  = left & \$41 ;
  assign \$43  = plus_held_0_1 & \$42 ;
  assign \$44  = | \$43 ;
  assign \$45  = ~ \$10 [3:0];
  assign \$46  = left & \$45 ;
  assign \$47  = minus_held_0_1 & \$46 ;
  assign \$48  = | \$47 ;
  assign \$49  = - $signed(held[47:40]);
  assign \$50  = \$48  ? \$49  : 9'h000;
  assign \$51  = \$44  ? { held[47], held[47:40] } : \$50 ;
  assign \$52  = ~ \$10 [3:0];
  assign \$53  = left & \$52 ;
  assign \$54  = plus_held_0_2 & \$53 ;
  assign \$55  = | \$54 ;
  assign \$56  = ~ \$10 [3:0];
  assign \$57  = left & \$56 ;
  assign \$58  = minus_held_0_2 & \$57 ;
  assign \$59  = | \$58 ;
  assign \$60  = - $signed(held[55:48]);
  assign \$61  = \$59  ? \$60  : 9'h000;
  assign \$62  = \$55  ? { held[55], held[55:48] } : \$61 ;
  assign \$63  = ~ \$10 [3:0];
  assign \$64  = left & \$63 ;
  assign \$65  = plus_held_0_3 & \$64 ;
  assign \$66  = | \$65 ;
  assign \$67  = ~ \$10 [3:0];
  assign \$68  = left & \$67 ;
  assign \$69  = minus_held_0_3 & \$68 ;
  assign \$70  = | \$69 ;
  assign \$71  = - $signed(held[63:56]);
  assign \$72  = \$70  ? \$71  : 9'h000;
  assign \$73  = \$66  ? { held[63], held[63:56] } : \$72 ;
  assign \$75  = place_2[0] ? \$74  : 14'h0000;
  assign \$77  = place_2[0] ? \$76  : 14'h0000;
  assign \$79  = place_2[0] ? \$78  : 14'h0000;
  assign \$82  = place_2[1] ? \$81  : 14'h0000;
  assign \$84  = place_2[1] ? \$83  : 14'h0000;
  assign \$86  = place_2[1] ? \$85  : 14'h0000;
  assign \$87  = \$80  | { \$86 [13], \$84 [13], \$82  };
  assign \$89  = place_2[2] ? \$88  : 16'h0000;
  assign \$90  = \$87  | \$89 ;
  assign \$92  = place_2[3] ? \$91  : 16'h0000;
  assign \$93  = \$90  | \$92 ;
  assign \$94  = ~ \$10 [3:0];
  assign \$95  = left & \$94 ;
  assign \$96  = plus_held_1_0 & \$95 ;
  assign \$97  = | \$96 ;
  assign \$98  = ~ \$10 [3:0];
  assign \$99  = left & \$98 ;
  assign \$100  = minus_held_1_0 & \$99 ;
  assign \$101  = | \$100 ;
  assign \$102  = - $signed(held[39:32]);
  assign \$103  = \$101  ? \$102  : 9'h000;
  assign \$104  = \$97  ? { held[39], held[39:32] } : \$103 ;
  assign \$105  = ~ \$10 [3:0];
  assign \$106  = left & \$105 ;
  assign \$107  = plus_held_1_1 & \$106 ;
  assign \$108  = | \$107 ;
  assign \$109  = ~ \$10 [3:0];
  assign \$110  = left & \$109 ;
  assign \$111  = minus_held_1_1 & \$110 ;
  assign \$112  = | \$111 ;
  assign \$113  = - $signed(held[47:40]);
  assign \$114  = \$112  ? \$113  : 9'h000;
  assign \$115  = \$108  ? { held[47], held[47:40] } : \$114 ;
  assign \$116  = ~ \$10 [3:0];
  assign \$117  = left & \$116 ;
  assign \$118  = plus_held_1_2 & \$117 ;
  assign \$119  = | \$118 ;
  assign \$120  = ~ \$10 [3:0];
  assign \$121  = left & \$120 ;
  assign \$122  = minus_held_1_2 & \$121 ;
  assign \$123  = | \$122 ;
  assign \$124  = - $signed(held[55:48]);
  assign \$125  = \$123  ? \$124  : 9'h000;
  assign \$126  = \$119  ? { held[55], held[55:48] } : \$125 ;
  assign \$127  = ~ \$10 [3:0];
  assign \$128  = left & \$127 ;
  assign \$129  = plus_held_1_3 & \$128 ;
  assign \$130  = | \$129 ;
  assign \$131  = ~ \$10 [3:0];
  assign \$132  = left & \$131 ;
  assign \$133  = minus_held_1_3 & \$132 ;
  assign \$134  = | \$133 ;
  assign \$135  = - $signed(held[63:56]);
  assign \$136  = \$134  ? \$135  : 9'h000;
  assign \$137  = \$130  ? { held[63], held[63:56] } : \$136 ;
  assign \$139  = place_2[0] ? \$138  : 14'h0000;
  assign \$141  = place_2[0] ? \$140  : 14'h0000;
  assign \$143  = place_2[0] ? \$142  : 14'h0000;
  assign \$146  = place_2[1] ? \$145  : 14'h0000;
  assign \$148  = place_2[1] ? \$147  : 14'h0000;
  assign \$150  = place_2[1] ? \$149  : 14'h0000;
  assign \$151  = \$144  | { \$150 [13], \$148 [13], \$146  };
  assign \$153  = place_2[2] ? \$152  : 16'h0000;
  assign \$154  = \$151  | \$153 ;
  assign \$156  = place_2[3] ? \$155  : 16'h0000;
  assign \$157  = \$154  | \$156 ;
  always @(posedge clk)
    \$159  <= \$158 ;
  always @(posedge clk)
    held <= \$160 ;
  always @(posedge clk)
    busy <= \$161 ;
  always @(posedge clk)
    left <= \$162 ;
  always @(posedge clk)
    more <= \$163 ;
  always @(posedge clk)
    place_1 <= \$29 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    i <= \$164 ;
  always @(posedge clk)
    \i$44  <= \$165 ;
  always @(posedge clk)
    valid_1 <= \$166 ;
  always @(posedge clk)
    valid_2 <= \$167 ;
  always @(posedge clk)
    valid <= \$168 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \shift_add_serial.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$169 ),
    .rst(rst)
  );
  \shift_add_serial.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$44 ),
    .level2_0(\$170 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$158 [12:0] = \$93 [12:0];
    \$158 [25:13] = \$157 [12:0];
    if (rst) begin
      \$158  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$160  = held;
    if (accept) begin
      \$160  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$161  = 1'h1;
    end else begin
      \$161  = more;
    end
    if (rst) begin
      \$161  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$162  = wanted;
    end else begin
      \$162  = \$10 [3:0];
    end
    if (rst) begin
      \$162  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$163  = \$27 ;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$166  = busy;
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$167  = valid_1;
    if (rst) begin
      \$167  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$168  = valid_2;
    if (rst) begin
      \$168  = 1'h0;
    end
  end
  assign rest = \$10 [3:0];
  assign terms_0 = i;
  assign terms_1 = \i$44 ;
  assign valid_3 = valid;
  assign o = { tag_3, \$159  };
  assign \o$56  = { \$169 [9], \$169 [9], \$169 [9], \$169  };
  assign \o$57  = { \$170 [9], \$170 [9], \$170 [9], \$170  };
  assign \port$303$0  = \$159 ;
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
  assign \held.codes  = held[31:0];
  assign \held.codes[0]  = held[15:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.codes[0][2]  = held[11:8];
  assign \held.codes[0][3]  = held[15:12];
  assign \held.codes[1]  = held[31:16];
  assign \held.codes[1][0]  = held[19:16];
  assign \held.codes[1][1]  = held[23:20];
  assign \held.codes[1][2]  = held[27:24];
  assign \held.codes[1][3]  = held[31:28];
  assign \held.x  = held[63:32];
  assign \held.x[0]  = held[39:32];
  assign \held.x[1]  = held[47:40];
  assign \held.x[2]  = held[55:48];
  assign \held.x[3]  = held[63:56];
  assign \held.tag  = held[97:64];
  assign \held.tag.scales  = held[95:64];
  assign \held.tag.scales[0]  = held[79:64];
  assign \held.tag.scales[1]  = held[95:80];
  assign \held.tag.ends_group  = held[96];
  assign \held.tag.ends_row  = held[97];
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \terms_0[2]  = i[23:16];
  assign \terms_0[3]  = i[31:24];
  assign \i$44[0]  = \i$44 [7:0];
  assign \i$44[1]  = \i$44 [15:8];
  assign \i$44[2]  = \i$44 [23:16];
  assign \i$44[3]  = \i$44 [31:24];
  assign \terms_1[0]  = \i$44 [7:0];
  assign \terms_1[1]  = \i$44 [15:8];
  assign \terms_1[2]  = \i$44 [23:16];
  assign \terms_1[3]  = \i$44 [31:24];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o.dots  = \$159 ;
  assign \o.dots[0]  = \$159 [12:0];
  assign \o.dots[1]  = \$159 [25:13];
  assign \o.tag  = tag_3;
  assign \o.tag.scales  = tag_3[31:0];
  assign \o.tag.scales[0]  = tag_3[15:0];
  assign \o.tag.scales[1]  = tag_3[31:16];
  assign \o.tag.ends_group  = tag_3[32];
  assign \o.tag.ends_row  = tag_3[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
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
  assign \$165 [31:24] = \$137 [7:0];
  assign \$165 [23:16] = \$126 [7:0];
  assign \$165 [15:8] = \$115 [7:0];
  assign \$165 [7:0] = \$104 [7:0];
  assign \$164 [31:24] = \$73 [7:0];
  assign \$164 [23:16] = \$62 [7:0];
  assign \$164 [15:8] = \$51 [7:0];
  assign \$164 [7:0] = \$40 [7:0];
  assign tag[33] = \$20 ;
  assign tag[32] = \$19 ;
  assign tag[31:0] = held[95:64];
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
  assign wanted = 4'hf;
  assign \$11  = 4'h7;
  assign plus_held_0_0[3] = 1'h0;
  assign plus_held_0_0[2:0] = held[2:0];
  assign minus_held_0_0[2:0] = 3'h0;
  assign minus_held_0_0[3] = held[3];
  assign \$12  = 4'h7;
  assign plus_held_0_1[3] = 1'h0;
  assign plus_held_0_1[2:0] = held[6:4];
  assign minus_held_0_1[2:0] = 3'h0;
  assign minus_held_0_1[3] = held[7];
  assign \$13  = 4'h7;
  assign plus_held_0_2[3] = 1'h0;
  assign plus_held_0_2[2:0] = held[10:8];
  assign minus_held_0_2[2:0] = 3'h0;
  assign minus_held_0_2[3] = held[11];
  assign \$14  = 4'h7;
  assign plus_held_0_3[3] = 1'h0;
  assign plus_held_0_3[2:0] = held[14:12];
  assign minus_held_0_3[2:0] = 3'h0;
  assign minus_held_0_3[3] = held[15];
  assign \$15  = 4'h7;
  assign plus_held_1_0[3] = 1'h0;
  assign plus_held_1_0[2:0] = held[18:16];
  assign minus_held_1_0[2:0] = 3'h0;
  assign minus_held_1_0[3] = held[19];
  assign \$16  = 4'h7;
  assign plus_held_1_1[3] = 1'h0;
  assign plus_held_1_1[2:0] = held[22:20];
  assign minus_held_1_1[2:0] = 3'h0;
  assign minus_held_1_1[3] = held[23];
  assign \$17  = 4'h7;
  assign plus_held_1_2[3] = 1'h0;
  assign plus_held_1_2[2:0] = held[26:24];
  assign minus_held_1_2[2:0] = 3'h0;
  assign minus_held_1_2[3] = held[27];
  assign \$18  = 4'h7;
  assign plus_held_1_3[3] = 1'h0;
  assign plus_held_1_3[2:0] = held[30:28];
  assign minus_held_1_3[2:0] = 3'h0;
  assign minus_held_1_3[3] = held[31];
  assign \$21  = 5'h0e;
  assign \$22  = 5'h0e;
  assign \$23  = 1'h1;
  assign \$74  = { \$169 [9], \$169 [9], \$169 [9], \$169 [9], \$169  };
  assign \$76  = { \$169 [9], \$169 [9], \$169 [9], \$169 [9], \$169  };
  assign \$78  = { \$169 [9], \$169 [9], \$169 [9], \$169 [9], \$169  };
  assign \$80  = { \$79 [13], \$77 [13], \$75  };
  assign \$81  = { \$169 [9], \$169 [9], \$169 [9], \$169 , 1'h0 };
  assign \$83  = { \$169 [9], \$169 [9], \$169 [9], \$169 , 1'h0 };
  assign \$85  = { \$169 [9], \$169 [9], \$169 [9], \$169 , 1'h0 };
  assign \$88  = { \$169 [9], \$169 [9], \$169 [9], \$169 [9], \$169 , 2'h0 };
  assign \$91  = { \$169 [9], \$169 [9], \$169 [9], \$169 , 3'h0 };
  assign \$138  = { \$170 [9], \$170 [9], \$170 [9], \$170 [9], \$170  };
  assign \$140  = { \$170 [9], \$170 [9], \$170 [9], \$170 [9], \$170  };
  assign \$142  = { \$170 [9], \$170 [9], \$170 [9], \$170 [9], \$170  };
  assign \$144  = { \$143 [13], \$141 [13], \$139  };
  assign \$145  = { \$170 [9], \$170 [9], \$170 [9], \$170 , 1'h0 };
  assign \$147  = { \$170 [9], \$170 [9], \$170 [9], \$170 , 1'h0 };
  assign \$149  = { \$170 [9], \$170 [9], \$170 [9], \$170 , 1'h0 };
  assign \$152  = { \$170 [9], \$170 [9], \$170 [9], \$170 [9], \$170 , 2'h0 };
  assign \$155  = { \$170 [9], \$170 [9], \$170 [9], \$170 , 3'h0 };
endmodule

module \shift_add_serial.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [12:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign o = { level2_0[9], level2_0[9], level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \shift_add_serial.front.tree_1 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [12:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign o = { level2_0[9], level2_0[9], level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \shift_add_serial.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
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

module \shift_add_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \shift_add_serial.row_sums (rst, valid, last, terms, sums, clk);
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

module \shift_add_serial.scaler (rst, factors, i, o, clk);
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
