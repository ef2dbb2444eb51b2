// lut_serial: look up partial sums by bits of weights, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"form":"serial","group":16,"inputs":2,"lanes":4,"max_groups":8,"packing":"dense","pe":"lut","rows":2,"weight_format":"int4","zero_point":false}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: 5b14c1d8ba64f5baf087d6d2578eecad588ceb85462a96f75c1f100457040dc6
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

module lut_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  \lut_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$343$0 (terms),
    .rst(rst),
    .tag_3(\$29 ),
    .valid(valid)
  );
  \lut_serial.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \lut_serial.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_serial.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \lut_serial.scaler  scaler (
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

module \lut_serial.front (rst, i__valid, i__ready, i__payload, \port$343$0 , valid, tag_3, clk);
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
  output [25:0] \port$343$0 ;
  wire [25:0] \port$343$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [10:0] \$100 ;
  wire [3:0] \$101 ;
  wire [3:0] \$102 ;
  wire [12:0] \$103 ;
  wire [3:0] \$104 ;
  wire [3:0] \$105 ;
  wire [12:0] \$106 ;
  wire \$107 ;
  wire \$108 ;
  wire [3:0] \$109 ;
  wire [3:0] \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire \$116 ;
  wire [3:0] \$117 ;
  wire [3:0] \$118 ;
  wire [3:0] \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [3:0] \$122 ;
  wire [3:0] \$123 ;
  wire [3:0] \$124 ;
  wire \$125 ;
  reg [8:0] \$126 ;
  reg [8:0] \$127 ;
  wire [9:0] \$128 ;
  wire [3:0] \$129 ;
  wire [3:0] \$13 ;
  wire [3:0] \$130 ;
  wire [10:0] \$131 ;
  wire [3:0] \$132 ;
  wire [3:0] \$133 ;
  wire [10:0] \$134 ;
  wire [3:0] \$135 ;
  wire [3:0] \$136 ;
  wire [12:0] \$137 ;
  wire [3:0] \$138 ;
  wire [3:0] \$139 ;
  wire [3:0] \$14 ;
  wire [12:0] \$140 ;
  wire [14:0] \$141 ;
  wire [15:0] \$142 ;
  wire \$143 ;
  wire \$144 ;
  wire [4:0] \$145 ;
  wire [4:0] \$146 ;
  wire \$147 ;
  wire [4:0] \$148 ;
  wire [4:0] \$149 ;
  wire [3:0] \$15 ;
  wire \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire [8:0] \$153 ;
  wire [9:0] \$154 ;
  wire [8:0] \$155 ;
  wire \$156 ;
  wire [8:0] \$157 ;
  wire [9:0] \$158 ;
  wire [8:0] \$159 ;
  wire \$16 ;
  wire [8:0] \$160 ;
  wire [8:0] \$161 ;
  wire [3:0] \$162 ;
  wire [3:0] \$163 ;
  wire [10:0] \$164 ;
  wire [15:0] \$165 ;
  wire [15:0] \$166 ;
  wire [3:0] \$167 ;
  wire [3:0] \$168 ;
  wire [10:0] \$169 ;
  wire \$17 ;
  wire [15:0] \$170 ;
  wire [15:0] \$171 ;
  wire \$172 ;
  reg [25:0] \$173 ;
  reg [25:0] \$174  = 26'h0000000;
  reg [97:0] \$175 ;
  reg \$176 ;
  reg [3:0] \$177 ;
  reg \$178 ;
  reg [8:0] \$179 ;
  wire [3:0] \$18 ;
  reg [8:0] \$180 ;
  reg [8:0] \$181 ;
  reg [8:0] \$182 ;
  wire [17:0] \$183 ;
  wire [29:0] \$184 ;
  wire [29:0] \$185 ;
  reg \$186 ;
  reg \$187 ;
  reg \$188 ;
  wire [3:0] \$19 ;
  wire [4:0] \$2 ;
  wire [3:0] \$20 ;
  wire \$21 ;
  reg [8:0] \$22 ;
  reg [8:0] \$23 ;
  wire [9:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [10:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [10:0] \$30 ;
  wire [3:0] \$31 ;
  wire [3:0] \$32 ;
  wire [12:0] \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [12:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire [3:0] \$39 ;
  wire \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire \$42 ;
  wire [3:0] \$43 ;
  wire [3:0] \$44 ;
  wire [3:0] \$45 ;
  wire \$46 ;
  wire [3:0] \$47 ;
  wire [3:0] \$48 ;
  wire [3:0] \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  wire [3:0] \$52 ;
  wire [3:0] \$53 ;
  wire [3:0] \$54 ;
  wire \$55 ;
  reg [8:0] \$56 ;
  reg [8:0] \$57 ;
  wire [9:0] \$58 ;
  wire [3:0] \$59 ;
  wire [3:0] \$6 ;
  wire [3:0] \$60 ;
  wire [10:0] \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [10:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [12:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire [12:0] \$70 ;
  wire [14:0] \$71 ;
  wire [15:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [3:0] \$75 ;
  wire [3:0] \$76 ;
  wire [3:0] \$77 ;
  wire \$78 ;
  wire [3:0] \$79 ;
  wire \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire [3:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire \$86 ;
  wire \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire [3:0] \$90 ;
  wire \$91 ;
  reg [8:0] \$92 ;
  reg [8:0] \$93 ;
  wire [9:0] \$94 ;
  wire [3:0] \$95 ;
  wire [3:0] \$96 ;
  wire [10:0] \$97 ;
  wire [3:0] \$98 ;
  wire [3:0] \$99 ;
  wire accept;
  reg signed [14:0] before_0 = 15'h0000;
  reg signed [14:0] before_1 = 15'h0000;
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
  reg first_0_1 = 1'h0;
  reg first_0_2 = 1'h0;
  reg first_1_1 = 1'h0;
  reg first_1_2 = 1'h0;
  wire signed [9:0] found_0_0;
  wire signed [9:0] found_0_1;
  wire signed [9:0] found_1_0;
  wire signed [9:0] found_1_1;
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
  reg [17:0] i = 18'h00000;
  reg [29:0] \i$25  = 30'h00000000;
  wire signed [14:0] \i$25[0] ;
  wire signed [14:0] \i$25[1] ;
  reg [29:0] \i$41  = 30'h00000000;
  wire signed [14:0] \i$41[0] ;
  wire signed [14:0] \i$41[1] ;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
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
  wire index_0_0;
  wire index_0_1;
  wire index_1_0;
  wire index_1_1;
  reg [3:0] left = 4'h0;
  reg more = 1'h0;
  wire signed [14:0] o;
  wire signed [14:0] \o$46 ;
  wire [59:0] \o$50 ;
  wire [25:0] \o$50.dots ;
  wire signed [12:0] \o$50.dots[0] ;
  wire signed [12:0] \o$50.dots[1] ;
  wire [33:0] \o$50.tag ;
  wire \o$50.tag.ends_group ;
  wire \o$50.tag.ends_row ;
  wire [31:0] \o$50.tag.scales ;
  wire [15:0] \o$50.tag.scales[0] ;
  wire [15:0] \o$50.tag.scales[1] ;
  wire signed [9:0] \o$57 ;
  reg signed [14:0] placed_0_0;
  reg signed [14:0] placed_0_1;
  reg signed [14:0] placed_1_0;
  reg signed [14:0] placed_1_1;
  wire [3:0] rest;
  (* init = 30'h00000000 *)
  wire [29:0] sums_0;
  wire signed [14:0] \sums_0[0] ;
  wire signed [14:0] \sums_0[1] ;
  (* init = 30'h00000000 *)
  wire [29:0] sums_1;
  wire signed [14:0] \sums_1[0] ;
  wire signed [14:0] \sums_1[1] ;
  (* init = 18'h00000 *)
  wire [17:0] sums_x;
  wire signed [8:0] \sums_x[0] ;
  wire signed [8:0] \sums_x[1] ;
  reg signed [8:0] table_0_0 = 9'h000;
  reg signed [8:0] table_0_1 = 9'h000;
  reg signed [8:0] table_1_0 = 9'h000;
  reg signed [8:0] table_1_1 = 9'h000;
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
  wire signed [14:0] total_0;
  wire signed [14:0] total_1;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire [3:0] wanted;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$3  = ~ held[3];
  assign \$4  = ~ held[7];
  assign \$5  = ~ \$2 [3:0];
  assign \$6  = left & \$5 ;
  assign \$7  = { \$3 , held[2:0] } & \$6 ;
  assign \$8  = | \$7 ;
  assign \$9  = ~ \$2 [3:0];
  assign \$10  = left & \$9 ;
  assign \$11  = { \$4 , held[6:4] } & \$10 ;
  assign \$12  = | \$11 ;
  assign \$13  = ~ \$2 [3:0];
  assign \$14  = left & \$13 ;
  assign \$15  = { \$4 , held[6:4] } & \$14 ;
  assign \$16  = | \$15 ;
  assign \$17  = ~ \$16 ;
  assign index_0_0 = \$8  ? \$12  : \$17 ;
  assign \$18  = ~ \$2 [3:0];
  assign \$19  = left & \$18 ;
  assign \$20  = { \$3 , held[2:0] } & \$19 ;
  assign \$21  = | \$20 ;
  assign \$24  = - $signed(\$23 );
  assign found_0_0 = \$21  ? { \$22 [8], \$22  } : \$24 ;
  assign \$25  = ~ \$2 [3:0];
  assign \$26  = left & \$25 ;
  assign \$28  = ~ \$2 [3:0];
  assign \$29  = left & \$28 ;
  assign \$31  = ~ \$2 [3:0];
  assign \$32  = left & \$31 ;
  assign \$34  = ~ \$2 [3:0];
  assign \$35  = left & \$34 ;
  assign \$37  = ~ held[11];
  assign \$38  = ~ held[15];
  assign \$39  = ~ \$2 [3:0];
  assign \$40  = left & \$39 ;
  assign \$41  = { \$37 , held[10:8] } & \$40 ;
  assign \$42  = | \$41 ;
  assign \$43  = ~ \$2 [3:0];
  assign \$44  = left & \$43 ;
  assign \$45  = { \$38 , held[14:12] } & \$44 ;
  assign \$46  = | \$45 ;
  assign \$47  = ~ \$2 [3:0];
  assign \$48  = left & \$47 ;
  assign \$49  = { \$38 , held[14:12] } & \$48 ;
  assign \$50  = | \$49 ;
  assign \$51  = ~ \$50 ;
  assign index_0_1 = \$42  ? \$46  : \$51 ;
  assign \$52  = ~ \$2 [3:0];
  assign \$53  = left & \$52 ;
  assign \$54  = { \$37 , held[10:8] } & \$53 ;
  assign \$55  = | \$54 ;
  assign \$58  = - $signed(\$57 );
  assign found_0_1 = \$55  ? { \$56 [8], \$56  } : \$58 ;
  assign \$59  = ~ \$2 [3:0];
  assign \$60  = left & \$59 ;
  assign \$62  = ~ \$2 [3:0];
  assign \$63  = left & \$62 ;
  assign \$65  = ~ \$2 [3:0];
  assign \$66  = left & \$65 ;
  assign \$68  = ~ \$2 [3:0];
  assign \$69  = left & \$68 ;
  assign \$71  = first_0_2 ? 15'h0000 : before_0;
  assign \$72  = $signed(\$71 ) + $signed(o);
  assign \$73  = ~ held[19];
  assign \$74  = ~ held[23];
  assign \$75  = ~ \$2 [3:0];
  assign \$76  = left & \$75 ;
  assign \$77  = { \$73 , held[18:16] } & \$76 ;
  assign \$78  = | \$77 ;
  assign \$79  = ~ \$2 [3:0];
  assign \$80  = left & \$79 ;
  assign \$81  = { \$74 , held[22:20] } & \$80 ;
  assign \$82  = | \$81 ;
  assign \$83  = ~ \$2 [3:0];
  assign \$84  = left & \$83 ;
  assign \$85  = { \$74 , held[22:20] } & \$84 ;
  assign \$86  = | \$85 ;
  assign \$87  = ~ \$86 ;
  assign index_1_0 = \$78  ? \$82  : \$87 ;
  assign \$88  = ~ \$2 [3:0];
  assign \$89  = left & \$88 ;
  assign \$90  = { \$73 , held[18:16] } & \$89 ;
  assign \$91  = | \$90 ;
  assign \$94  = - $signed(\$93 );
  assign found_1_0 = \$91  ? { \$92 [8], \$92  } : \$94 ;
  assign \$95  = ~ \$2 [3:0];
  assign \$96  = left & \$95 ;
  assign \$98  = ~ \$2 [3:0];
  assign \$99  = left & \$98 ;
  assign \$101  = ~ \$2 [3:0];
  assign \$102  = left & \$101 ;
  assign \$104  = ~ \$2 [3:0];
  assign \$105  = left & \$104 ;
  assign \$107  = ~ held[27];
  assign \$108  = ~ held[31];
  assign \$109  = ~ \$2 [3:0];
  assign \$110  = left & \$109 ;
  assign \$111  = { \$107 , held[26:24] } & \$110 ;
  assign \$112  = | \$111 ;
  assign \$113  = ~ \$2 [3:0];
  assign \$114  = left & \$113 ;
  assign \$115  = { \$108 , held[30:28] } & \$114 ;
  assign \$116  = | \$115 ;
  assign \$117  = ~ \$2 [3:0];
  assign \$118  = left & \$117 ;
  assign \$119  = { \$108 , held[30:28] } & \$118 ;
  assign \$120  = | \$119 ;
  assign \$121  = ~ \$120 ;
  assign index_1_1 = \$112  ? \$116  : \$121 ;
  assign \$122  = ~ \$2 [3:0];
  assign \$123  = left & \$122 ;
  assign \$124  = { \$107 , held[26:24] } & \$123 ;
  assign \$125  = | \$124 ;
  assign \$128  = - $signed(\$127 );
  assign found_1_1 = \$125  ? { \$126 [8], \$126  } : \$128 ;
  assign \$129  = ~ \$2 [3:0];
  assign \$130  = left & \$129 ;
  assign \$132  = ~ \$2 [3:0];
  assign \$133  = left & \$132 ;
  assign \$135  = ~ \$2 [3:0];
  assign \$136  = left & \$135 ;
  assign \$138  = ~ \$2 [3:0];
  assign \$139  = left & \$138 ;
  assign \$141  = first_1_2 ? 15'h0000 : before_1;
  assign \$142  = $signed(\$141 ) + $signed(\o$46 );
  assign \$143  = held[96] & \final ;
  assign \$144  = held[97] & \final ;
  assign \$148  = \$2 [3:0] - 1'h1;
  assign \$149  = { 1'h0, \$2 [3:0] } & \$148 ;
  assign \$150  = | \$149 ;
  assign \$151  = accept ? 1'h1 : \$150 ;
  assign \$152  = i__valid & i__ready;
  assign \$153  = - $signed(i__payload[47:40]);
  assign \$154  = $signed(i__payload[39:32]) + $signed(\$153 );
  assign \$155  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$156  = i__valid & i__ready;
  assign \$157  = - $signed(i__payload[63:56]);
  assign \$158  = $signed(i__payload[55:48]) + $signed(\$157 );
  assign \$159  = $signed(i__payload[55:48]) + $signed(i__payload[63:56]);
  assign \$160  = more ? 9'h000 : table_0_1;
  assign \$161  = more ? 9'h000 : table_1_1;
  assign \$162  = ~ \$2 [3:0];
  assign \$163  = left & \$162 ;
  assign \$164  = $signed(1'h1) * $signed(\o$57 );
  assign \$165  = $signed(\$72 [14:0]) + $signed(\$164 );
  assign \$167  = ~ \$2 [3:0];
  assign \$168  = left & \$167 ;
  assign \$169  = $signed(1'h1) * $signed(\o$57 );
  assign \$170  = $signed(\$142 [14:0]) + $signed(\$169 );
  assign \$172  = busy & \final ;
  always @(posedge clk)
    \$174  <= \$173 ;
  always @(posedge clk)
    held <= \$175 ;
  always @(posedge clk)
    busy <= \$176 ;
  always @(posedge clk)
    left <= \$177 ;
  always @(posedge clk)
    more <= \$178 ;
  always @(posedge clk)
    table_0_0 <= \$179 ;
  always @(posedge clk)
    table_0_1 <= \$180 ;
  always @(posedge clk)
    table_1_0 <= \$181 ;
  always @(posedge clk)
    table_1_1 <= \$182 ;
  always @(posedge clk)
    i <= \$183 ;
  always @(posedge clk)
    \i$25  <= \$184 ;
  always @(posedge clk)
    first_0_1 <= \$163 [0];
  always @(posedge clk)
    first_0_2 <= first_0_1;
  always @(posedge clk)
    before_0 <= \$72 [14:0];
  always @(posedge clk)
    \i$41  <= \$185 ;
  always @(posedge clk)
    first_1_1 <= \$168 [0];
  always @(posedge clk)
    first_1_2 <= first_1_1;
  always @(posedge clk)
    before_1 <= \$142 [14:0];
  always @(posedge clk)
    valid_1 <= \$186 ;
  always @(posedge clk)
    valid_2 <= \$187 ;
  always @(posedge clk)
    valid <= \$188 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \lut_serial.front.tree_0  tree_0 (
    .clk(clk),
    .i(\i$25 ),
    .o(o),
    .rst(rst)
  );
  \lut_serial.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$41 ),
    .o(\o$46 ),
    .rst(rst)
  );
  \lut_serial.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .o(\o$57 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_0)
      1'h0:
          \$22  = table_0_0;
      1'h1:
          \$22  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_0)
      1'h0:
          \$23  = table_0_0;
      1'h1:
          \$23  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_1)
      1'h0:
          \$56  = table_1_0;
      1'h1:
          \$56  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_1)
      1'h0:
          \$57  = table_1_0;
      1'h1:
          \$57  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_0)
      1'h0:
          \$92  = table_0_0;
      1'h1:
          \$92  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_0)
      1'h0:
          \$93  = table_0_0;
      1'h1:
          \$93  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_1)
      1'h0:
          \$126  = table_1_0;
      1'h1:
          \$126  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_1)
      1'h0:
          \$127  = table_1_0;
      1'h1:
          \$127  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_0 = 15'h0000;
    if (\$26 [0]) begin
      placed_0_0 = { \$27 [10], \$27 [10], \$27 [10], \$27 [10], \$27  };
    end
    if (\$29 [1]) begin
      placed_0_0 = { \$30 [10], \$30 [10], \$30 [10], \$30 [10], \$30  };
    end
    if (\$32 [2]) begin
      placed_0_0 = { \$33 [12], \$33 [12], \$33  };
    end
    if (\$35 [3]) begin
      placed_0_0 = { \$36 [12], \$36 [12], \$36  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_0_1 = 15'h0000;
    if (\$60 [0]) begin
      placed_0_1 = { \$61 [10], \$61 [10], \$61 [10], \$61 [10], \$61  };
    end
    if (\$63 [1]) begin
      placed_0_1 = { \$64 [10], \$64 [10], \$64 [10], \$64 [10], \$64  };
    end
    if (\$66 [2]) begin
      placed_0_1 = { \$67 [12], \$67 [12], \$67  };
    end
    if (\$69 [3]) begin
      placed_0_1 = { \$70 [12], \$70 [12], \$70  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_0 = 15'h0000;
    if (\$96 [0]) begin
      placed_1_0 = { \$97 [10], \$97 [10], \$97 [10], \$97 [10], \$97  };
    end
    if (\$99 [1]) begin
      placed_1_0 = { \$100 [10], \$100 [10], \$100 [10], \$100 [10], \$100  };
    end
    if (\$102 [2]) begin
      placed_1_0 = { \$103 [12], \$103 [12], \$103  };
    end
    if (\$105 [3]) begin
      placed_1_0 = { \$106 [12], \$106 [12], \$106  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    placed_1_1 = 15'h0000;
    if (\$130 [0]) begin
      placed_1_1 = { \$131 [10], \$131 [10], \$131 [10], \$131 [10], \$131  };
    end
    if (\$133 [1]) begin
      placed_1_1 = { \$134 [10], \$134 [10], \$134 [10], \$134 [10], \$134  };
    end
    if (\$136 [2]) begin
      placed_1_1 = { \$137 [12], \$137 [12], \$137  };
    end
    if (\$139 [3]) begin
      placed_1_1 = { \$140 [12], \$140 [12], \$140  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$173 [12:0] = \$166 [12:0];
    \$173 [25:13] = \$171 [12:0];
    if (rst) begin
      \$173  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$175  = held;
    if (accept) begin
      \$175  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$176  = 1'h1;
    end else begin
      \$176  = more;
    end
    if (rst) begin
      \$176  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$177  = wanted;
    end else begin
      \$177  = \$2 [3:0];
    end
    if (rst) begin
      \$177  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$178  = \$151 ;
    if (rst) begin
      \$178  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$179  = table_0_0;
    if (\$152 ) begin
      \$179  = \$154 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$180  = table_0_1;
    if (\$152 ) begin
      \$180  = \$155 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$181  = table_1_0;
    if (\$156 ) begin
      \$181  = \$158 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$182  = table_1_1;
    if (\$156 ) begin
      \$182  = \$159 ;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$186  = \$172 ;
    if (rst) begin
      \$186  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$187  = valid_1;
    if (rst) begin
      \$187  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$188  = valid_2;
    if (rst) begin
      \$188  = 1'h0;
    end
  end
  assign rest = \$2 [3:0];
  assign sums_x = i;
  assign bits_0_0 = { \$3 , held[2:0] };
  assign bits_0_1 = { \$4 , held[6:4] };
  assign bits_0_2 = { \$37 , held[10:8] };
  assign bits_0_3 = { \$38 , held[14:12] };
  assign sums_0 = \i$25 ;
  assign total_0 = \$72 [14:0];
  assign bits_1_0 = { \$73 , held[18:16] };
  assign bits_1_1 = { \$74 , held[22:20] };
  assign bits_1_2 = { \$107 , held[26:24] };
  assign bits_1_3 = { \$108 , held[30:28] };
  assign sums_1 = \i$41 ;
  assign total_1 = \$142 [14:0];
  assign valid_3 = valid;
  assign \o$50  = { tag_3, \$174  };
  assign \port$343$0  = \$174 ;
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
  assign \sums_x[0]  = i[8:0];
  assign \sums_x[1]  = i[17:9];
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
  assign \i$25[0]  = \i$25 [14:0];
  assign \i$25[1]  = \i$25 [29:15];
  assign \sums_0[0]  = \i$25 [14:0];
  assign \sums_0[1]  = \i$25 [29:15];
  assign \i$41[0]  = \i$41 [14:0];
  assign \i$41[1]  = \i$41 [29:15];
  assign \sums_1[0]  = \i$41 [14:0];
  assign \sums_1[1]  = \i$41 [29:15];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o$50.dots  = \$174 ;
  assign \o$50.dots[0]  = \$174 [12:0];
  assign \o$50.dots[1]  = \$174 [25:13];
  assign \o$50.tag  = tag_3;
  assign \o$50.tag.scales  = tag_3[31:0];
  assign \o$50.tag.scales[0]  = tag_3[15:0];
  assign \o$50.tag.scales[1]  = tag_3[31:16];
  assign \o$50.tag.ends_group  = tag_3[32];
  assign \o$50.tag.ends_row  = tag_3[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
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
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \$185 [29:15] = placed_1_1;
  assign \$185 [14:0] = placed_1_0;
  assign \$184 [29:15] = placed_0_1;
  assign \$184 [14:0] = placed_0_0;
  assign \$183 [17:9] = \$161 ;
  assign \$183 [8:0] = \$160 ;
  assign tag[33] = \$144 ;
  assign tag[32] = \$143 ;
  assign tag[31:0] = held[95:64];
  assign wanted = 4'hf;
  assign \$27  = { found_0_0[9], found_0_0 };
  assign \$30  = { found_0_0, 1'h0 };
  assign \$33  = { found_0_0[9], found_0_0, 2'h0 };
  assign \$36  = { found_0_0, 3'h0 };
  assign \$61  = { found_0_1[9], found_0_1 };
  assign \$64  = { found_0_1, 1'h0 };
  assign \$67  = { found_0_1[9], found_0_1, 2'h0 };
  assign \$70  = { found_0_1, 3'h0 };
  assign \$97  = { found_1_0[9], found_1_0 };
  assign \$100  = { found_1_0, 1'h0 };
  assign \$103  = { found_1_0[9], found_1_0, 2'h0 };
  assign \$106  = { found_1_0, 3'h0 };
  assign \$131  = { found_1_1[9], found_1_1 };
  assign \$134  = { found_1_1, 1'h0 };
  assign \$137  = { found_1_1[9], found_1_1, 2'h0 };
  assign \$140  = { found_1_1, 3'h0 };
  assign \$145  = 5'h0e;
  assign \$146  = 5'h0e;
  assign \$147  = 1'h1;
  assign \$166  = { \$165 [15], \$165 [15:1] };
  assign \$171  = { \$170 [15], \$170 [15:1] };
endmodule

module \lut_serial.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [29:0] i;
  wire [29:0] i;
  output signed [14:0] o;
  reg signed [14:0] o = 15'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] level1_0;
  (* init = 15'h0000 *)
  wire signed [14:0] level2_0;
  assign \$1  = $signed(i[14:0]) + $signed(i[29:15]);
  always @(posedge clk)
    o <= \$1 [14:0];
  assign level1_0 = \$1 [14:0];
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
endmodule

module \lut_serial.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [29:0] i;
  wire [29:0] i;
  output signed [14:0] o;
  reg signed [14:0] o = 15'h0000;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] level1_0;
  (* init = 15'h0000 *)
  wire signed [14:0] level2_0;
  assign \$1  = $signed(i[14:0]) + $signed(i[29:15]);
  always @(posedge clk)
    o <= \$1 [14:0];
  assign level1_0 = \$1 [14:0];
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
endmodule

module \lut_serial.front.tree_x (rst, i, o, clk);
  input rst;
  wire rst;
  input [17:0] i;
  wire [17:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire signed [8:0] \i[0] ;
  wire signed [8:0] \i[1] ;
  wire signed [9:0] level1_0;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[8:0]) + $signed(i[17:9]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[8:0];
  assign \i[1]  = i[17:9];
endmodule

module \lut_serial.group_sums (rst, terms, valid, last, sums, clk);
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

module \lut_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \lut_serial.row_sums (rst, valid, last, terms, sums, clk);
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

module \lut_serial.scaler (rst, factors, i, o, clk);
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
