// lut_int4: look up partial sums by bits of weights, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"form":"parallel","group":16,"inputs":4,"lanes":4,"max_groups":8,"packing":"dense","pe":"lut","rows":2,"weight_format":"int4","zero_point":false}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: 5eadeaf850d04232120f7d4caa1d6e4d198b5ea7f0dc3324276cf67b5ded778e
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
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module lut_int4(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  \lut_int4.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$331$0 (terms),
    .rst(rst),
    .tag_2(\$29 ),
    .valid(valid)
  );
  \lut_int4.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \lut_int4.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_int4.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \lut_int4.scaler  scaler (
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

module \lut_int4.front (rst, i__valid, i__ready, i__payload, \port$331$0 , valid, tag_2, clk);
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
  output [25:0] \port$331$0 ;
  wire [25:0] \port$331$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_2;
  reg [33:0] tag_2 = 34'h000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire \$10 ;
  wire [8:0] \$100 ;
  wire [9:0] \$101 ;
  wire [8:0] \$102 ;
  wire [10:0] \$103 ;
  wire [8:0] \$104 ;
  wire [9:0] \$105 ;
  wire [8:0] \$106 ;
  wire [10:0] \$107 ;
  wire [11:0] \$108 ;
  wire [8:0] \$109 ;
  reg [9:0] \$11 ;
  wire [8:0] \$110 ;
  wire [9:0] \$111 ;
  wire [10:0] \$112 ;
  wire [8:0] \$113 ;
  wire [9:0] \$114 ;
  wire [10:0] \$115 ;
  wire [11:0] \$116 ;
  wire [8:0] \$117 ;
  wire [9:0] \$118 ;
  wire [10:0] \$119 ;
  reg [9:0] \$12 ;
  wire [9:0] \$120 ;
  wire [11:0] \$121 ;
  wire [11:0] \$122 ;
  wire [12:0] \$123 ;
  wire [13:0] \$124 ;
  wire [14:0] \$125 ;
  wire [13:0] \$126 ;
  wire [15:0] \$127 ;
  wire [10:0] \$128 ;
  wire [15:0] \$129 ;
  wire [10:0] \$13 ;
  wire [15:0] \$130 ;
  wire [11:0] \$131 ;
  wire [11:0] \$132 ;
  wire [12:0] \$133 ;
  wire [13:0] \$134 ;
  wire [14:0] \$135 ;
  wire [13:0] \$136 ;
  wire [15:0] \$137 ;
  wire [10:0] \$138 ;
  wire [15:0] \$139 ;
  wire \$14 ;
  wire [15:0] \$140 ;
  wire \$141 ;
  reg [25:0] \$142 ;
  reg [25:0] \$143  = 26'h0000000;
  reg [97:0] \$144 ;
  reg \$145 ;
  reg \$146 ;
  reg [9:0] \$147 ;
  reg [9:0] \$148 ;
  reg [9:0] \$149 ;
  wire \$15 ;
  reg [9:0] \$150 ;
  reg [9:0] \$151 ;
  reg [9:0] \$152 ;
  reg [9:0] \$153 ;
  reg [9:0] \$154 ;
  reg \$155 ;
  reg \$156 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg [9:0] \$20 ;
  reg [9:0] \$21 ;
  wire [10:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire \$28 ;
  reg [9:0] \$29 ;
  wire \$3 ;
  reg [9:0] \$30 ;
  wire [10:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire \$37 ;
  reg [9:0] \$38 ;
  reg [9:0] \$39 ;
  wire \$4 ;
  wire [10:0] \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  reg [9:0] \$51 ;
  reg [9:0] \$52 ;
  wire [10:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  reg [9:0] \$60 ;
  reg [9:0] \$61 ;
  wire [10:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  reg [9:0] \$69 ;
  wire \$7 ;
  reg [9:0] \$70 ;
  wire [10:0] \$71 ;
  wire \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire \$76 ;
  wire \$77 ;
  reg [9:0] \$78 ;
  reg [9:0] \$79 ;
  wire \$8 ;
  wire [10:0] \$80 ;
  wire \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [8:0] \$84 ;
  wire [9:0] \$85 ;
  wire [8:0] \$86 ;
  wire [10:0] \$87 ;
  wire [8:0] \$88 ;
  wire [11:0] \$89 ;
  wire \$9 ;
  wire [8:0] \$90 ;
  wire [8:0] \$91 ;
  wire [9:0] \$92 ;
  wire [8:0] \$93 ;
  wire [10:0] \$94 ;
  wire [8:0] \$95 ;
  wire [9:0] \$96 ;
  wire [10:0] \$97 ;
  wire [8:0] \$98 ;
  wire [11:0] \$99 ;
  wire accept;
  wire [3:0] bits_0_0;
  wire [3:0] bits_0_1;
  wire [3:0] bits_0_2;
  wire [3:0] bits_0_3;
  wire [3:0] bits_1_0;
  wire [3:0] bits_1_1;
  wire [3:0] bits_1_2;
  wire [3:0] bits_1_3;
  reg busy = 1'h0;
  wire \final ;
  wire signed [10:0] found_0_0_0;
  wire signed [10:0] found_0_0_1;
  wire signed [10:0] found_0_0_2;
  wire signed [10:0] found_0_0_3;
  wire signed [10:0] found_1_0_0;
  wire signed [10:0] found_1_0_1;
  wire signed [10:0] found_1_0_2;
  wire signed [10:0] found_1_0_3;
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
  reg [9:0] i = 10'h000;
  reg [14:0] \i$29  = 15'h0000;
  wire signed [14:0] \i$29[0] ;
  reg [14:0] \i$43  = 15'h0000;
  wire signed [14:0] \i$43[0] ;
  wire signed [9:0] \i[0] ;
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
  wire [2:0] index_0_0_0;
  wire [2:0] index_0_0_1;
  wire [2:0] index_0_0_2;
  wire [2:0] index_0_0_3;
  wire [2:0] index_1_0_0;
  wire [2:0] index_1_0_1;
  wire [2:0] index_1_0_2;
  wire [2:0] index_1_0_3;
  reg left = 1'h0;
  wire [59:0] o;
  (* init = 15'h0000 *)
  wire signed [14:0] \o$55 ;
  (* init = 10'h000 *)
  wire signed [9:0] \o$56 ;
  (* init = 15'h0000 *)
  wire signed [14:0] \o$57 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire rest;
  (* init = 15'h0000 *)
  wire [14:0] sums_0;
  wire signed [14:0] \sums_0[0] ;
  (* init = 15'h0000 *)
  wire [14:0] sums_1;
  wire signed [14:0] \sums_1[0] ;
  (* init = 10'h000 *)
  wire [9:0] sums_x;
  wire signed [9:0] \sums_x[0] ;
  reg signed [9:0] table_0_0 = 10'h000;
  reg signed [9:0] table_0_1 = 10'h000;
  reg signed [9:0] table_0_2 = 10'h000;
  reg signed [9:0] table_0_3 = 10'h000;
  reg signed [9:0] table_0_4 = 10'h000;
  reg signed [9:0] table_0_5 = 10'h000;
  reg signed [9:0] table_0_6 = 10'h000;
  reg signed [9:0] table_0_7 = 10'h000;
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
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  wire wanted;
  assign \$1  = ~ held[3];
  assign \$2  = ~ held[7];
  assign \$3  = ~ held[11];
  assign \$4  = ~ held[15];
  assign \$5  = ~ held[4];
  assign \$6  = held[0] ? held[4] : \$5 ;
  assign \$7  = ~ held[8];
  assign \$8  = held[0] ? held[8] : \$7 ;
  assign \$9  = ~ held[12];
  assign \$10  = held[0] ? held[12] : \$9 ;
  assign \$13  = - $signed(\$12 );
  assign found_0_0_0 = held[0] ? { \$11 [9], \$11  } : \$13 ;
  assign \$14  = ~ held[5];
  assign \$15  = held[1] ? held[5] : \$14 ;
  assign \$16  = ~ held[9];
  assign \$17  = held[1] ? held[9] : \$16 ;
  assign \$18  = ~ held[13];
  assign \$19  = held[1] ? held[13] : \$18 ;
  assign \$22  = - $signed(\$21 );
  assign found_0_0_1 = held[1] ? { \$20 [9], \$20  } : \$22 ;
  assign \$23  = ~ held[6];
  assign \$24  = held[2] ? held[6] : \$23 ;
  assign \$25  = ~ held[10];
  assign \$26  = held[2] ? held[10] : \$25 ;
  assign \$27  = ~ held[14];
  assign \$28  = held[2] ? held[14] : \$27 ;
  assign \$31  = - $signed(\$30 );
  assign found_0_0_2 = held[2] ? { \$29 [9], \$29  } : \$31 ;
  assign \$33  = held[3] ? \$32  : \$2 ;
  assign \$35  = held[3] ? \$34  : \$3 ;
  assign \$37  = held[3] ? \$36  : \$4 ;
  assign \$40  = - $signed(\$39 );
  assign found_0_0_3 = held[3] ? \$40  : { \$38 [9], \$38  };
  assign \$41  = ~ held[19];
  assign \$42  = ~ held[23];
  assign \$43  = ~ held[27];
  assign \$44  = ~ held[31];
  assign \$45  = ~ held[20];
  assign \$46  = held[16] ? held[20] : \$45 ;
  assign \$47  = ~ held[24];
  assign \$48  = held[16] ? held[24] : \$47 ;
  assign \$49  = ~ held[28];
  assign \$50  = held[16] ? held[28] : \$49 ;
  assign \$53  = - $signed(\$52 );
  assign found_1_0_0 = held[16] ? { \$51 [9], \$51  } : \$53 ;
  assign \$54  = ~ held[21];
  assign \$55  = held[17] ? held[21] : \$54 ;
  assign \$56  = ~ held[25];
  assign \$57  = held[17] ? held[25] : \$56 ;
  assign \$58  = ~ held[29];
  assign \$59  = held[17] ? held[29] : \$58 ;
  assign \$62  = - $signed(\$61 );
  assign found_1_0_1 = held[17] ? { \$60 [9], \$60  } : \$62 ;
  assign \$63  = ~ held[22];
  assign \$64  = held[18] ? held[22] : \$63 ;
  assign \$65  = ~ held[26];
  assign \$66  = held[18] ? held[26] : \$65 ;
  assign \$67  = ~ held[30];
  assign \$68  = held[18] ? held[30] : \$67 ;
  assign \$71  = - $signed(\$70 );
  assign found_1_0_2 = held[18] ? { \$69 [9], \$69  } : \$71 ;
  assign \$73  = held[19] ? \$72  : \$42 ;
  assign \$75  = held[19] ? \$74  : \$43 ;
  assign \$77  = held[19] ? \$76  : \$44 ;
  assign \$80  = - $signed(\$79 );
  assign found_1_0_3 = held[19] ? \$80  : { \$78 [9], \$78  };
  assign \$84  = - $signed(i__payload[47:40]);
  assign \$85  = $signed(i__payload[39:32]) + $signed(\$84 );
  assign \$86  = - $signed(i__payload[55:48]);
  assign \$87  = $signed(\$85 ) + $signed(\$86 );
  assign \$88  = - $signed(i__payload[63:56]);
  assign \$89  = $signed(\$87 ) + $signed(\$88 );
  assign \$90  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$91  = - $signed(i__payload[55:48]);
  assign \$92  = $signed(\$90 ) + $signed(\$91 );
  assign \$93  = - $signed(i__payload[63:56]);
  assign \$94  = $signed(\$92 ) + $signed(\$93 );
  assign \$95  = - $signed(i__payload[47:40]);
  assign \$96  = $signed(i__payload[39:32]) + $signed(\$95 );
  assign \$97  = $signed(\$96 ) + $signed(i__payload[55:48]);
  assign \$98  = - $signed(i__payload[63:56]);
  assign \$99  = $signed(\$97 ) + $signed(\$98 );
  assign \$100  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$101  = $signed(\$100 ) + $signed(i__payload[55:48]);
  assign \$102  = - $signed(i__payload[63:56]);
  assign \$103  = $signed(\$101 ) + $signed(\$102 );
  assign \$104  = - $signed(i__payload[47:40]);
  assign \$105  = $signed(i__payload[39:32]) + $signed(\$104 );
  assign \$106  = - $signed(i__payload[55:48]);
  assign \$107  = $signed(\$105 ) + $signed(\$106 );
  assign \$108  = $signed(\$107 ) + $signed(i__payload[63:56]);
  assign \$109  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$110  = - $signed(i__payload[55:48]);
  assign \$111  = $signed(\$109 ) + $signed(\$110 );
  assign \$112  = $signed(\$111 ) + $signed(i__payload[63:56]);
  assign \$113  = - $signed(i__payload[47:40]);
  assign \$114  = $signed(i__payload[39:32]) + $signed(\$113 );
  assign \$115  = $signed(\$114 ) + $signed(i__payload[55:48]);
  assign \$116  = $signed(\$115 ) + $signed(i__payload[63:56]);
  assign \$117  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$118  = $signed(\$117 ) + $signed(i__payload[55:48]);
  assign \$119  = $signed(\$118 ) + $signed(i__payload[63:56]);
  assign \$123  = $signed(\$121 ) + $signed(\$122 );
  assign \$125  = $signed(\$123 ) + $signed(\$124 );
  assign \$127  = $signed(\$125 ) + $signed(\$126 );
  assign \$128  = $signed(1'h1) * $signed(i);
  assign \$129  = $signed(\i$29 ) + $signed(\$128 );
  assign \$133  = $signed(\$131 ) + $signed(\$132 );
  assign \$135  = $signed(\$133 ) + $signed(\$134 );
  assign \$137  = $signed(\$135 ) + $signed(\$136 );
  assign \$138  = $signed(1'h1) * $signed(i);
  assign \$139  = $signed(\i$43 ) + $signed(\$138 );
  always @(posedge clk)
    \$143  <= \$142 ;
  always @(posedge clk)
    held <= \$144 ;
  always @(posedge clk)
    busy <= \$145 ;
  always @(posedge clk)
    left <= \$146 ;
  always @(posedge clk)
    table_0_0 <= \$147 ;
  always @(posedge clk)
    table_0_1 <= \$148 ;
  always @(posedge clk)
    table_0_2 <= \$149 ;
  always @(posedge clk)
    table_0_3 <= \$150 ;
  always @(posedge clk)
    table_0_4 <= \$151 ;
  always @(posedge clk)
    table_0_5 <= \$152 ;
  always @(posedge clk)
    table_0_6 <= \$153 ;
  always @(posedge clk)
    table_0_7 <= \$154 ;
  always @(posedge clk)
    i <= \$120 ;
  always @(posedge clk)
    \i$29  <= \$127 [14:0];
  always @(posedge clk)
    \i$43  <= \$137 [14:0];
  always @(posedge clk)
    valid_1 <= \$155 ;
  always @(posedge clk)
    valid <= \$156 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$10 , \$8 , \$6  })
      3'h0:
          \$11  = table_0_0;
      3'h1:
          \$11  = table_0_1;
      3'h2:
          \$11  = table_0_2;
      3'h3:
          \$11  = table_0_3;
      3'h4:
          \$11  = table_0_4;
      3'h5:
          \$11  = table_0_5;
      3'h6:
          \$11  = table_0_6;
      3'h7:
          \$11  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$10 , \$8 , \$6  })
      3'h0:
          \$12  = table_0_0;
      3'h1:
          \$12  = table_0_1;
      3'h2:
          \$12  = table_0_2;
      3'h3:
          \$12  = table_0_3;
      3'h4:
          \$12  = table_0_4;
      3'h5:
          \$12  = table_0_5;
      3'h6:
          \$12  = table_0_6;
      3'h7:
          \$12  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$19 , \$17 , \$15  })
      3'h0:
          \$20  = table_0_0;
      3'h1:
          \$20  = table_0_1;
      3'h2:
          \$20  = table_0_2;
      3'h3:
          \$20  = table_0_3;
      3'h4:
          \$20  = table_0_4;
      3'h5:
          \$20  = table_0_5;
      3'h6:
          \$20  = table_0_6;
      3'h7:
          \$20  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$19 , \$17 , \$15  })
      3'h0:
          \$21  = table_0_0;
      3'h1:
          \$21  = table_0_1;
      3'h2:
          \$21  = table_0_2;
      3'h3:
          \$21  = table_0_3;
      3'h4:
          \$21  = table_0_4;
      3'h5:
          \$21  = table_0_5;
      3'h6:
          \$21  = table_0_6;
      3'h7:
          \$21  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$28 , \$26 , \$24  })
      3'h0:
          \$29  = table_0_0;
      3'h1:
          \$29  = table_0_1;
      3'h2:
          \$29  = table_0_2;
      3'h3:
          \$29  = table_0_3;
      3'h4:
          \$29  = table_0_4;
      3'h5:
          \$29  = table_0_5;
      3'h6:
          \$29  = table_0_6;
      3'h7:
          \$29  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$28 , \$26 , \$24  })
      3'h0:
          \$30  = table_0_0;
      3'h1:
          \$30  = table_0_1;
      3'h2:
          \$30  = table_0_2;
      3'h3:
          \$30  = table_0_3;
      3'h4:
          \$30  = table_0_4;
      3'h5:
          \$30  = table_0_5;
      3'h6:
          \$30  = table_0_6;
      3'h7:
          \$30  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$37 , \$35 , \$33  })
      3'h0:
          \$38  = table_0_0;
      3'h1:
          \$38  = table_0_1;
      3'h2:
          \$38  = table_0_2;
      3'h3:
          \$38  = table_0_3;
      3'h4:
          \$38  = table_0_4;
      3'h5:
          \$38  = table_0_5;
      3'h6:
          \$38  = table_0_6;
      3'h7:
          \$38  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$37 , \$35 , \$33  })
      3'h0:
          \$39  = table_0_0;
      3'h1:
          \$39  = table_0_1;
      3'h2:
          \$39  = table_0_2;
      3'h3:
          \$39  = table_0_3;
      3'h4:
          \$39  = table_0_4;
      3'h5:
          \$39  = table_0_5;
      3'h6:
          \$39  = table_0_6;
      3'h7:
          \$39  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$50 , \$48 , \$46  })
      3'h0:
          \$51  = table_0_0;
      3'h1:
          \$51  = table_0_1;
      3'h2:
          \$51  = table_0_2;
      3'h3:
          \$51  = table_0_3;
      3'h4:
          \$51  = table_0_4;
      3'h5:
          \$51  = table_0_5;
      3'h6:
          \$51  = table_0_6;
      3'h7:
          \$51  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$50 , \$48 , \$46  })
      3'h0:
          \$52  = table_0_0;
      3'h1:
          \$52  = table_0_1;
      3'h2:
          \$52  = table_0_2;
      3'h3:
          \$52  = table_0_3;
      3'h4:
          \$52  = table_0_4;
      3'h5:
          \$52  = table_0_5;
      3'h6:
          \$52  = table_0_6;
      3'h7:
          \$52  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$59 , \$57 , \$55  })
      3'h0:
          \$60  = table_0_0;
      3'h1:
          \$60  = table_0_1;
      3'h2:
          \$60  = table_0_2;
      3'h3:
          \$60  = table_0_3;
      3'h4:
          \$60  = table_0_4;
      3'h5:
          \$60  = table_0_5;
      3'h6:
          \$60  = table_0_6;
      3'h7:
          \$60  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$59 , \$57 , \$55  })
      3'h0:
          \$61  = table_0_0;
      3'h1:
          \$61  = table_0_1;
      3'h2:
          \$61  = table_0_2;
      3'h3:
          \$61  = table_0_3;
      3'h4:
          \$61  = table_0_4;
      3'h5:
          \$61  = table_0_5;
      3'h6:
          \$61  = table_0_6;
      3'h7:
          \$61  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$68 , \$66 , \$64  })
      3'h0:
          \$69  = table_0_0;
      3'h1:
          \$69  = table_0_1;
      3'h2:
          \$69  = table_0_2;
      3'h3:
          \$69  = table_0_3;
      3'h4:
          \$69  = table_0_4;
      3'h5:
          \$69  = table_0_5;
      3'h6:
          \$69  = table_0_6;
      3'h7:
          \$69  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$68 , \$66 , \$64  })
      3'h0:
          \$70  = table_0_0;
      3'h1:
          \$70  = table_0_1;
      3'h2:
          \$70  = table_0_2;
      3'h3:
          \$70  = table_0_3;
      3'h4:
          \$70  = table_0_4;
      3'h5:
          \$70  = table_0_5;
      3'h6:
          \$70  = table_0_6;
      3'h7:
          \$70  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$77 , \$75 , \$73  })
      3'h0:
          \$78  = table_0_0;
      3'h1:
          \$78  = table_0_1;
      3'h2:
          \$78  = table_0_2;
      3'h3:
          \$78  = table_0_3;
      3'h4:
          \$78  = table_0_4;
      3'h5:
          \$78  = table_0_5;
      3'h6:
          \$78  = table_0_6;
      3'h7:
          \$78  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$77 , \$75 , \$73  })
      3'h0:
          \$79  = table_0_0;
      3'h1:
          \$79  = table_0_1;
      3'h2:
          \$79  = table_0_2;
      3'h3:
          \$79  = table_0_3;
      3'h4:
          \$79  = table_0_4;
      3'h5:
          \$79  = table_0_5;
      3'h6:
          \$79  = table_0_6;
      3'h7:
          \$79  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$142 [12:0] = \$130 [12:0];
    \$142 [25:13] = \$140 [12:0];
    if (rst) begin
      \$142  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$144  = held;
    if (accept) begin
      \$144  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$145  = 1'h1;
    end else begin
      \$145  = 1'h0;
    end
    if (rst) begin
      \$145  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$146  = wanted;
    end else begin
      \$146  = 1'h0;
    end
    if (rst) begin
      \$146  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$147  = table_0_0;
    if (\$83 ) begin
      \$147  = \$89 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$148  = table_0_1;
    if (\$83 ) begin
      \$148  = \$94 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$149  = table_0_2;
    if (\$83 ) begin
      \$149  = \$99 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$150  = table_0_3;
    if (\$83 ) begin
      \$150  = \$103 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$151  = table_0_4;
    if (\$83 ) begin
      \$151  = \$108 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$152  = table_0_5;
    if (\$83 ) begin
      \$152  = \$112 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$153  = table_0_6;
    if (\$83 ) begin
      \$153  = \$116 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$154  = table_0_7;
    if (\$83 ) begin
      \$154  = \$119 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$155  = \$141 ;
    if (rst) begin
      \$155  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$156  = valid_1;
    if (rst) begin
      \$156  = 1'h0;
    end
  end
  assign rest = 1'h0;
  assign sums_x = i;
  assign bits_0_0 = { \$1 , held[2:0] };
  assign bits_0_1 = { \$2 , held[6:4] };
  assign bits_0_2 = { \$3 , held[10:8] };
  assign bits_0_3 = { \$4 , held[14:12] };
  assign index_0_0_0 = { \$10 , \$8 , \$6  };
  assign index_0_0_1 = { \$19 , \$17 , \$15  };
  assign index_0_0_2 = { \$28 , \$26 , \$24  };
  assign index_0_0_3 = { \$37 , \$35 , \$33  };
  assign sums_0 = \i$29 ;
  assign bits_1_0 = { \$41 , held[18:16] };
  assign bits_1_1 = { \$42 , held[22:20] };
  assign bits_1_2 = { \$43 , held[26:24] };
  assign bits_1_3 = { \$44 , held[30:28] };
  assign index_1_0_0 = { \$50 , \$48 , \$46  };
  assign index_1_0_1 = { \$59 , \$57 , \$55  };
  assign index_1_0_2 = { \$68 , \$66 , \$64  };
  assign index_1_0_3 = { \$77 , \$75 , \$73  };
  assign sums_1 = \i$43 ;
  assign valid_2 = valid;
  assign o = { tag_2, \$143  };
  assign \o$55  = \i$29 ;
  assign \o$56  = i;
  assign \o$57  = \i$43 ;
  assign \port$331$0  = \$143 ;
  assign \i[0]  = i;
  assign \sums_x[0]  = i;
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
  assign \i$29[0]  = \i$29 ;
  assign \sums_0[0]  = \i$29 ;
  assign \i$43[0]  = \i$43 ;
  assign \sums_1[0]  = \i$43 ;
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o.dots  = \$143 ;
  assign \o.dots[0]  = \$143 [12:0];
  assign \o.dots[1]  = \$143 [25:13];
  assign \o.tag  = tag_2;
  assign \o.tag.scales  = tag_2[31:0];
  assign \o.tag.scales[0]  = tag_2[15:0];
  assign \o.tag.scales[1]  = tag_2[31:16];
  assign \o.tag.ends_group  = tag_2[32];
  assign \o.tag.ends_row  = tag_2[33];
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
  assign tag[33] = \$82 ;
  assign tag[32] = \$81 ;
  assign tag[31:0] = held[95:64];
  assign wanted = 1'h1;
  assign \final  = 1'h1;
  assign i__ready = 1'h1;
  assign accept = i__valid;
  assign \$32  = held[7];
  assign \$34  = held[11];
  assign \$36  = held[15];
  assign \$72  = held[23];
  assign \$74  = held[27];
  assign \$76  = held[31];
  assign \$81  = held[96];
  assign \$82  = held[97];
  assign \$83  = i__valid;
  assign \$120  = table_0_7;
  assign \$121  = { found_0_0_0[10], found_0_0_0 };
  assign \$122  = { found_0_0_1, 1'h0 };
  assign \$124  = { found_0_0_2[10], found_0_0_2, 2'h0 };
  assign \$126  = { found_0_0_3, 3'h0 };
  assign \$130  = { \$129 [15], \$129 [15:1] };
  assign \$131  = { found_1_0_0[10], found_1_0_0 };
  assign \$132  = { found_1_0_1, 1'h0 };
  assign \$134  = { found_1_0_2[10], found_1_0_2, 2'h0 };
  assign \$136  = { found_1_0_3, 3'h0 };
  assign \$140  = { \$139 [15], \$139 [15:1] };
  assign \$141  = busy;
endmodule

module \lut_int4.group_sums (rst, terms, valid, last, sums, clk);
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

module \lut_int4.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \lut_int4.row_sums (rst, valid, last, terms, sums, clk);
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

module \lut_int4.scaler (rst, factors, i, o, clk);
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
