// lut_serial: look up partial sums by bits of weights, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"form":"serial","group":16,"inputs":2,"lanes":4,"max_groups":8,"pe":"lut","rows":2,"weight_format":"int4","zero_point":false}
// source: dc0b0fd447d232b97bb189c1505838d398086cc5e3a85989740ada018c062a9c
// body: f02aeb65befcd6901fbd61ede45a2646d8266141a70a3fb9e7dd8c00fa437730
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
  reg \$auto$verilog_backend.cc:2505:dump_module$33  = 0;
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
  reg [2:0] \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  wire [33:0] \$25 ;
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
  wire done;
  wire \done$41 ;
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
  wire \i__valid$33 ;
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
  always @(posedge clk)
    credits <= \$21 ;
  always @(posedge clk)
    in_row <= \$22 ;
  always @(posedge clk)
    tag_1 <= \$25 ;
  always @(posedge clk)
    scaled_1 <= \$23 ;
  always @(posedge clk)
    \valid$27  <= \$24 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  \lut_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$350$0 (terms),
    .rst(rst),
    .tag_3(\$25 ),
    .valid(valid)
  );
  \lut_serial.group_sums  group_sums (
    .clk(clk),
    .done(\done$41 ),
    .last(\$25 [32]),
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
    .done(\i__valid$33 ),
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
    if (\$auto$verilog_backend.cc:2505:dump_module$33 ) begin end
    \$21  = \$19 [2:0];
    if (rst) begin
      \$21  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$33 ) begin end
    \$22  = in_row;
    if (accept) begin
      \$22  = \$20 ;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$33 ) begin end
    \$23  = \done$41 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$33 ) begin end
    \$24  = scaled_1;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$25 [32];
  assign o = { \$25 , terms };
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign done = \i__valid$33 ;
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
  assign \o.tag  = \$25 ;
  assign \o.tag.scales  = \$25 [31:0];
  assign \o.tag.scales[0]  = \$25 [15:0];
  assign \o.tag.scales[1]  = \$25 [31:16];
  assign \o.tag.ends_group  = \$25 [32];
  assign \o.tag.ends_row  = \$25 [33];
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

module \lut_serial.front (rst, i__valid, i__ready, i__payload, \port$350$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$34  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  (* init = 26'h0000000 *)
  output [25:0] \port$350$0 ;
  wire [25:0] \port$350$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [9:0] \$100 ;
  wire [3:0] \$101 ;
  wire [3:0] \$102 ;
  wire [10:0] \$103 ;
  wire [3:0] \$104 ;
  wire [3:0] \$105 ;
  wire [10:0] \$106 ;
  wire [3:0] \$107 ;
  wire [3:0] \$108 ;
  wire [12:0] \$109 ;
  wire [3:0] \$11 ;
  wire [3:0] \$110 ;
  wire [3:0] \$111 ;
  wire [12:0] \$112 ;
  wire [3:0] \$113 ;
  wire [3:0] \$114 ;
  wire [3:0] \$115 ;
  wire [3:0] \$116 ;
  wire \$117 ;
  wire [3:0] \$118 ;
  wire [3:0] \$119 ;
  wire \$12 ;
  wire [3:0] \$120 ;
  wire [3:0] \$121 ;
  wire \$122 ;
  wire [3:0] \$123 ;
  wire [3:0] \$124 ;
  wire [3:0] \$125 ;
  wire [3:0] \$126 ;
  wire \$127 ;
  wire \$128 ;
  wire [3:0] \$129 ;
  wire [3:0] \$13 ;
  wire [3:0] \$130 ;
  wire [3:0] \$131 ;
  wire [3:0] \$132 ;
  wire \$133 ;
  reg [8:0] \$134 ;
  reg [8:0] \$135 ;
  wire [9:0] \$136 ;
  wire [3:0] \$137 ;
  wire [3:0] \$138 ;
  wire [10:0] \$139 ;
  wire [3:0] \$14 ;
  wire [3:0] \$140 ;
  wire [3:0] \$141 ;
  wire [10:0] \$142 ;
  wire [3:0] \$143 ;
  wire [3:0] \$144 ;
  wire [12:0] \$145 ;
  wire [3:0] \$146 ;
  wire [3:0] \$147 ;
  wire [12:0] \$148 ;
  wire [14:0] \$149 ;
  wire [3:0] \$15 ;
  wire [15:0] \$150 ;
  wire \$151 ;
  wire \$152 ;
  wire \$153 ;
  wire [4:0] \$154 ;
  wire [4:0] \$155 ;
  wire \$156 ;
  wire [4:0] \$157 ;
  wire [4:0] \$158 ;
  wire \$159 ;
  wire [3:0] \$16 ;
  wire \$160 ;
  wire [8:0] \$161 ;
  wire [8:0] \$162 ;
  wire [9:0] \$163 ;
  wire [8:0] \$164 ;
  wire [9:0] \$165 ;
  wire \$166 ;
  wire [8:0] \$167 ;
  wire [8:0] \$168 ;
  wire [9:0] \$169 ;
  wire \$17 ;
  wire [8:0] \$170 ;
  wire [9:0] \$171 ;
  wire [8:0] \$172 ;
  wire [8:0] \$173 ;
  wire [3:0] \$174 ;
  wire [3:0] \$175 ;
  wire [10:0] \$176 ;
  wire [15:0] \$177 ;
  wire [15:0] \$178 ;
  wire [3:0] \$179 ;
  wire \$18 ;
  wire [3:0] \$180 ;
  wire [10:0] \$181 ;
  wire [15:0] \$182 ;
  wire [15:0] \$183 ;
  wire \$184 ;
  reg [25:0] \$185 ;
  reg [25:0] \$186  = 26'h0000000;
  reg [97:0] \$187 ;
  reg \$188 ;
  reg [3:0] \$189 ;
  wire [3:0] \$19 ;
  reg \$190 ;
  reg [8:0] \$191 ;
  reg [8:0] \$192 ;
  reg [8:0] \$193 ;
  reg [8:0] \$194 ;
  wire [17:0] \$195 ;
  wire [29:0] \$196 ;
  wire [29:0] \$197 ;
  reg \$198 ;
  reg \$199 ;
  wire [4:0] \$2 ;
  wire [3:0] \$20 ;
  reg \$200 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  reg [8:0] \$24 ;
  reg [8:0] \$25 ;
  wire [9:0] \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [10:0] \$29 ;
  wire [3:0] \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire [10:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire [12:0] \$35 ;
  wire [3:0] \$36 ;
  wire [3:0] \$37 ;
  wire [12:0] \$38 ;
  wire [3:0] \$39 ;
  wire [3:0] \$4 ;
  wire [3:0] \$40 ;
  wire [3:0] \$41 ;
  wire [3:0] \$42 ;
  wire \$43 ;
  wire [3:0] \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire \$48 ;
  wire [3:0] \$49 ;
  wire [3:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire [3:0] \$57 ;
  wire [3:0] \$58 ;
  wire \$59 ;
  wire [3:0] \$6 ;
  reg [8:0] \$60 ;
  reg [8:0] \$61 ;
  wire [9:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [10:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire [10:0] \$68 ;
  wire [3:0] \$69 ;
  wire \$7 ;
  wire [3:0] \$70 ;
  wire [12:0] \$71 ;
  wire [3:0] \$72 ;
  wire [3:0] \$73 ;
  wire [12:0] \$74 ;
  wire [14:0] \$75 ;
  wire [15:0] \$76 ;
  wire [3:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [3:0] \$80 ;
  wire \$81 ;
  wire [3:0] \$82 ;
  wire [3:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire \$86 ;
  wire [3:0] \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire [3:0] \$90 ;
  wire \$91 ;
  wire \$92 ;
  wire [3:0] \$93 ;
  wire [3:0] \$94 ;
  wire [3:0] \$95 ;
  wire [3:0] \$96 ;
  wire \$97 ;
  reg [8:0] \$98 ;
  reg [8:0] \$99 ;
  wire \$auto$rtlil.cc:3245:Not$10 ;
  wire \$auto$rtlil.cc:3245:Not$12 ;
  wire \$auto$rtlil.cc:3245:Not$14 ;
  wire \$auto$rtlil.cc:3245:Not$16 ;
  wire \$auto$rtlil.cc:3245:Not$18 ;
  wire \$auto$rtlil.cc:3245:Not$2 ;
  wire \$auto$rtlil.cc:3245:Not$20 ;
  wire \$auto$rtlil.cc:3245:Not$22 ;
  wire \$auto$rtlil.cc:3245:Not$24 ;
  wire \$auto$rtlil.cc:3245:Not$26 ;
  wire \$auto$rtlil.cc:3245:Not$28 ;
  wire \$auto$rtlil.cc:3245:Not$30 ;
  wire \$auto$rtlil.cc:3245:Not$32 ;
  wire \$auto$rtlil.cc:3245:Not$4 ;
  wire \$auto$rtlil.cc:3245:Not$6 ;
  wire \$auto$rtlil.cc:3245:Not$8 ;
  reg signed [14:0] before_0 = 15'h0000;
  reg signed [14:0] before_1 = 15'h0000;
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
  reg [29:0] \i$19  = 30'h00000000;
  wire signed [14:0] \i$19[0] ;
  wire signed [14:0] \i$19[1] ;
  reg [29:0] \i$31  = 30'h00000000;
  wire signed [14:0] \i$31[0] ;
  wire signed [14:0] \i$31[1] ;
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
  wire signed [14:0] \o$36 ;
  wire [59:0] \o$40 ;
  wire [25:0] \o$40.dots ;
  wire signed [12:0] \o$40.dots[0] ;
  wire signed [12:0] \o$40.dots[1] ;
  wire [33:0] \o$40.tag ;
  wire \o$40.tag.ends_group ;
  wire \o$40.tag.ends_row ;
  wire [31:0] \o$40.tag.scales ;
  wire [15:0] \o$40.tag.scales[0] ;
  wire [15:0] \o$40.tag.scales[1] ;
  wire signed [9:0] \o$48 ;
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
  assign \$4  = ~ \$2 [3:0];
  assign \$5  = left & \$4 ;
  assign \$6  = \$3  & \$5 ;
  assign \$7  = | \$6 ;
  assign \$9  = ~ \$2 [3:0];
  assign \$10  = left & \$9 ;
  assign \$11  = \$8  & \$10 ;
  assign \$12  = | \$11 ;
  assign \$14  = ~ \$2 [3:0];
  assign \$15  = left & \$14 ;
  assign \$16  = \$13  & \$15 ;
  assign \$17  = | \$16 ;
  assign \$18  = ~ \$17 ;
  assign index_0_0 = \$7  ? \$12  : \$18 ;
  assign \$20  = ~ \$2 [3:0];
  assign \$21  = left & \$20 ;
  assign \$22  = \$19  & \$21 ;
  assign \$23  = | \$22 ;
  assign \$26  = - $signed(\$25 );
  assign found_0_0 = \$23  ? { \$24 [8], \$24  } : \$26 ;
  assign \$27  = ~ \$2 [3:0];
  assign \$28  = left & \$27 ;
  assign \$30  = ~ \$2 [3:0];
  assign \$31  = left & \$30 ;
  assign \$33  = ~ \$2 [3:0];
  assign \$34  = left & \$33 ;
  assign \$36  = ~ \$2 [3:0];
  assign \$37  = left & \$36 ;
  assign \$40  = ~ \$2 [3:0];
  assign \$41  = left & \$40 ;
  assign \$42  = \$39  & \$41 ;
  assign \$43  = | \$42 ;
  assign \$45  = ~ \$2 [3:0];
  assign \$46  = left & \$45 ;
  assign \$47  = \$44  & \$46 ;
  assign \$48  = | \$47 ;
  assign \$50  = ~ \$2 [3:0];
  assign \$51  = left & \$50 ;
  assign \$52  = \$49  & \$51 ;
  assign \$53  = | \$52 ;
  assign \$54  = ~ \$53 ;
  assign index_0_1 = \$43  ? \$48  : \$54 ;
  assign \$56  = ~ \$2 [3:0];
  assign \$57  = left & \$56 ;
  assign \$58  = \$55  & \$57 ;
  assign \$59  = | \$58 ;
  assign \$62  = - $signed(\$61 );
  assign found_0_1 = \$59  ? { \$60 [8], \$60  } : \$62 ;
  assign \$63  = ~ \$2 [3:0];
  assign \$64  = left & \$63 ;
  assign \$66  = ~ \$2 [3:0];
  assign \$67  = left & \$66 ;
  assign \$69  = ~ \$2 [3:0];
  assign \$70  = left & \$69 ;
  assign \$72  = ~ \$2 [3:0];
  assign \$73  = left & \$72 ;
  assign \$75  = first_0_2 ? 15'h0000 : before_0;
  assign \$76  = $signed(\$75 ) + $signed(o);
  assign \$78  = ~ \$2 [3:0];
  assign \$79  = left & \$78 ;
  assign \$80  = \$77  & \$79 ;
  assign \$81  = | \$80 ;
  assign \$83  = ~ \$2 [3:0];
  assign \$84  = left & \$83 ;
  assign \$85  = \$82  & \$84 ;
  assign \$86  = | \$85 ;
  assign \$88  = ~ \$2 [3:0];
  assign \$89  = left & \$88 ;
  assign \$90  = \$87  & \$89 ;
  assign \$91  = | \$90 ;
  assign \$92  = ~ \$91 ;
  assign index_1_0 = \$81  ? \$86  : \$92 ;
  assign \$94  = ~ \$2 [3:0];
  assign \$95  = left & \$94 ;
  assign \$96  = \$93  & \$95 ;
  assign \$97  = | \$96 ;
  assign \$100  = - $signed(\$99 );
  assign found_1_0 = \$97  ? { \$98 [8], \$98  } : \$100 ;
  assign \$101  = ~ \$2 [3:0];
  assign \$102  = left & \$101 ;
  assign \$104  = ~ \$2 [3:0];
  assign \$105  = left & \$104 ;
  assign \$107  = ~ \$2 [3:0];
  assign \$108  = left & \$107 ;
  assign \$110  = ~ \$2 [3:0];
  assign \$111  = left & \$110 ;
  assign \$114  = ~ \$2 [3:0];
  assign \$115  = left & \$114 ;
  assign \$116  = \$113  & \$115 ;
  assign \$117  = | \$116 ;
  assign \$119  = ~ \$2 [3:0];
  assign \$120  = left & \$119 ;
  assign \$121  = \$118  & \$120 ;
  assign \$122  = | \$121 ;
  assign \$124  = ~ \$2 [3:0];
  assign \$125  = left & \$124 ;
  assign \$126  = \$123  & \$125 ;
  assign \$127  = | \$126 ;
  assign \$128  = ~ \$127 ;
  assign index_1_1 = \$117  ? \$122  : \$128 ;
  assign \$130  = ~ \$2 [3:0];
  assign \$131  = left & \$130 ;
  assign \$132  = \$129  & \$131 ;
  assign \$133  = | \$132 ;
  assign \$136  = - $signed(\$135 );
  assign found_1_1 = \$133  ? { \$134 [8], \$134  } : \$136 ;
  assign \$137  = ~ \$2 [3:0];
  assign \$138  = left & \$137 ;
  assign \$140  = ~ \$2 [3:0];
  assign \$141  = left & \$140 ;
  assign \$143  = ~ \$2 [3:0];
  assign \$144  = left & \$143 ;
  assign \$146  = ~ \$2 [3:0];
  assign \$147  = left & \$146 ;
  assign \$149  = first_1_2 ? 15'h0000 : before_1;
  assign \$150  = $signed(\$149 ) + $signed(\o$36 );
  assign \$151  = held[96] & \final ;
  assign \$152  = held[97] & \final ;
  assign \$153  = i__valid & i__ready;
  assign \$157  = \$2 [3:0] - 1'h1;
  assign \$158  = { 1'h0, \$2 [3:0] } & \$157 ;
  assign \$159  = | \$158 ;
  assign \$160  = i__valid & i__ready;
  assign \$161  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$162  = - $signed(i__payload[47:40]);
  assign \$163  = $signed(\$161 ) + $signed(\$162 );
  assign \$164  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$165  = $signed(\$164 ) + $signed(i__payload[47:40]);
  assign \$166  = i__valid & i__ready;
  assign \$167  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$168  = - $signed(i__payload[63:56]);
  assign \$169  = $signed(\$167 ) + $signed(\$168 );
  assign \$170  = $signed(1'h0) + $signed(i__payload[55:48]);
  assign \$171  = $signed(\$170 ) + $signed(i__payload[63:56]);
  assign \$172  = more ? 9'h000 : table_0_1;
  assign \$173  = more ? 9'h000 : table_1_1;
  assign \$174  = ~ \$2 [3:0];
  assign \$175  = left & \$174 ;
  assign \$176  = $signed(1'h1) * $signed(\o$48 );
  assign \$177  = $signed(\$76 [14:0]) + $signed(\$176 );
  assign \$179  = ~ \$2 [3:0];
  assign \$180  = left & \$179 ;
  assign \$181  = $signed(1'h1) * $signed(\o$48 );
  assign \$182  = $signed(\$150 [14:0]) + $signed(\$181 );
  assign \$184  = busy & \final ;
  always @(posedge clk)
    \$186  <= \$185 ;
  always @(posedge clk)
    held <= \$187 ;
  always @(posedge clk)
    busy <= \$188 ;
  always @(posedge clk)
    left <= \$189 ;
  always @(posedge clk)
    more <= \$190 ;
  always @(posedge clk)
    table_0_0 <= \$191 ;
  always @(posedge clk)
    table_0_1 <= \$192 ;
  always @(posedge clk)
    table_1_0 <= \$193 ;
  always @(posedge clk)
    table_1_1 <= \$194 ;
  always @(posedge clk)
    i <= \$195 ;
  always @(posedge clk)
    \i$19  <= \$196 ;
  always @(posedge clk)
    first_0_1 <= \$175 [0];
  always @(posedge clk)
    first_0_2 <= first_0_1;
  always @(posedge clk)
    before_0 <= \$76 [14:0];
  always @(posedge clk)
    \i$31  <= \$197 ;
  always @(posedge clk)
    first_1_1 <= \$180 [0];
  always @(posedge clk)
    first_1_2 <= first_1_1;
  always @(posedge clk)
    before_1 <= \$150 [14:0];
  always @(posedge clk)
    valid_1 <= \$198 ;
  always @(posedge clk)
    valid_2 <= \$199 ;
  always @(posedge clk)
    valid <= \$200 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$auto$rtlil.cc:3245:Not$2  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$12  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$14  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$16  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$18  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$20  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$22  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$24  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$26  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$28  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$30  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$4  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$32  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$6  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$8  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$10  = ~ held[11];
  \lut_serial.front.tree_0  tree_0 (
    .clk(clk),
    .i(\i$19 ),
    .o(o),
    .rst(rst)
  );
  \lut_serial.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$31 ),
    .o(\o$36 ),
    .rst(rst)
  );
  \lut_serial.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .o(\o$48 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_0)
      1'h0:
          \$24  = table_0_0;
      1'h1:
          \$24  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_0)
      1'h0:
          \$25  = table_0_0;
      1'h1:
          \$25  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_1)
      1'h0:
          \$60  = table_1_0;
      1'h1:
          \$60  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_0_1)
      1'h0:
          \$61  = table_1_0;
      1'h1:
          \$61  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_0)
      1'h0:
          \$98  = table_0_0;
      1'h1:
          \$98  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_0)
      1'h0:
          \$99  = table_0_0;
      1'h1:
          \$99  = table_0_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_1)
      1'h0:
          \$134  = table_1_0;
      1'h1:
          \$134  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    casez (index_1_1)
      1'h0:
          \$135  = table_1_0;
      1'h1:
          \$135  = table_1_1;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    placed_0_0 = 15'h0000;
    if (\$28 [0]) begin
      placed_0_0 = { \$29 [10], \$29 [10], \$29 [10], \$29 [10], \$29  };
    end
    if (\$31 [1]) begin
      placed_0_0 = { \$32 [10], \$32 [10], \$32 [10], \$32 [10], \$32  };
    end
    if (\$34 [2]) begin
      placed_0_0 = { \$35 [12], \$35 [12], \$35  };
    end
    if (\$37 [3]) begin
      placed_0_0 = { \$38 [12], \$38 [12], \$38  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    placed_0_1 = 15'h0000;
    if (\$64 [0]) begin
      placed_0_1 = { \$65 [10], \$65 [10], \$65 [10], \$65 [10], \$65  };
    end
    if (\$67 [1]) begin
      placed_0_1 = { \$68 [10], \$68 [10], \$68 [10], \$68 [10], \$68  };
    end
    if (\$70 [2]) begin
      placed_0_1 = { \$71 [12], \$71 [12], \$71  };
    end
    if (\$73 [3]) begin
      placed_0_1 = { \$74 [12], \$74 [12], \$74  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    placed_1_0 = 15'h0000;
    if (\$102 [0]) begin
      placed_1_0 = { \$103 [10], \$103 [10], \$103 [10], \$103 [10], \$103  };
    end
    if (\$105 [1]) begin
      placed_1_0 = { \$106 [10], \$106 [10], \$106 [10], \$106 [10], \$106  };
    end
    if (\$108 [2]) begin
      placed_1_0 = { \$109 [12], \$109 [12], \$109  };
    end
    if (\$111 [3]) begin
      placed_1_0 = { \$112 [12], \$112 [12], \$112  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    placed_1_1 = 15'h0000;
    if (\$138 [0]) begin
      placed_1_1 = { \$139 [10], \$139 [10], \$139 [10], \$139 [10], \$139  };
    end
    if (\$141 [1]) begin
      placed_1_1 = { \$142 [10], \$142 [10], \$142 [10], \$142 [10], \$142  };
    end
    if (\$144 [2]) begin
      placed_1_1 = { \$145 [12], \$145 [12], \$145  };
    end
    if (\$147 [3]) begin
      placed_1_1 = { \$148 [12], \$148 [12], \$148  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$185 [12:0] = \$178 [12:0];
    \$185 [25:13] = \$183 [12:0];
    if (rst) begin
      \$185  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$187  = held;
    if (\$153 ) begin
      \$187  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    if (\$153 ) begin
      \$188  = 1'h1;
    end else begin
      \$188  = more;
    end
    if (rst) begin
      \$188  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    if (\$153 ) begin
      \$189  = wanted;
    end else begin
      \$189  = \$2 [3:0];
    end
    if (rst) begin
      \$189  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    (* full_case = 32'd1 *)
    if (\$153 ) begin
      \$190  = \$156 ;
    end else begin
      \$190  = \$159 ;
    end
    if (rst) begin
      \$190  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$191  = table_0_0;
    if (\$160 ) begin
      \$191  = \$163 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$192  = table_0_1;
    if (\$160 ) begin
      \$192  = \$165 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$193  = table_1_0;
    if (\$166 ) begin
      \$193  = \$169 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$194  = table_1_1;
    if (\$166 ) begin
      \$194  = \$171 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$198  = \$184 ;
    if (rst) begin
      \$198  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$199  = valid_1;
    if (rst) begin
      \$199  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$34 ) begin end
    \$200  = valid_2;
    if (rst) begin
      \$200  = 1'h0;
    end
  end
  assign rest = \$2 [3:0];
  assign sums_x = i;
  assign sums_0 = \i$19 ;
  assign total_0 = \$76 [14:0];
  assign sums_1 = \i$31 ;
  assign total_1 = \$150 [14:0];
  assign valid_3 = valid;
  assign \o$40  = { tag_3, \$186  };
  assign \port$350$0  = \$186 ;
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
  assign \i$19[0]  = \i$19 [14:0];
  assign \i$19[1]  = \i$19 [29:15];
  assign \sums_0[0]  = \i$19 [14:0];
  assign \sums_0[1]  = \i$19 [29:15];
  assign \i$31[0]  = \i$31 [14:0];
  assign \i$31[1]  = \i$31 [29:15];
  assign \sums_1[0]  = \i$31 [14:0];
  assign \sums_1[1]  = \i$31 [29:15];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o$40.dots  = \$186 ;
  assign \o$40.dots[0]  = \$186 [12:0];
  assign \o$40.dots[1]  = \$186 [25:13];
  assign \o$40.tag  = tag_3;
  assign \o$40.tag.scales  = tag_3[31:0];
  assign \o$40.tag.scales[0]  = tag_3[15:0];
  assign \o$40.tag.scales[1]  = tag_3[31:16];
  assign \o$40.tag.ends_group  = tag_3[32];
  assign \o$40.tag.ends_row  = tag_3[33];
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
  assign \$197 [29:15] = placed_1_1;
  assign \$197 [14:0] = placed_1_0;
  assign \$196 [29:15] = placed_0_1;
  assign \$196 [14:0] = placed_0_0;
  assign \$195 [17:9] = \$173 ;
  assign \$195 [8:0] = \$172 ;
  assign tag[33] = \$152 ;
  assign tag[32] = \$151 ;
  assign tag[31:0] = held[95:64];
  assign wanted = 4'hf;
  assign \$3 [2:0] = held[2:0];
  assign \$3 [3] = \$auto$rtlil.cc:3245:Not$2 ;
  assign \$8 [2:0] = held[6:4];
  assign \$8 [3] = \$auto$rtlil.cc:3245:Not$4 ;
  assign \$13 [2:0] = held[6:4];
  assign \$13 [3] = \$auto$rtlil.cc:3245:Not$6 ;
  assign \$19 [2:0] = held[2:0];
  assign \$19 [3] = \$auto$rtlil.cc:3245:Not$8 ;
  assign \$29  = { found_0_0[9], found_0_0 };
  assign \$32  = { found_0_0, 1'h0 };
  assign \$35  = { found_0_0[9], found_0_0, 2'h0 };
  assign \$38  = { found_0_0, 3'h0 };
  assign \$39 [2:0] = held[10:8];
  assign \$39 [3] = \$auto$rtlil.cc:3245:Not$10 ;
  assign \$44 [2:0] = held[14:12];
  assign \$44 [3] = \$auto$rtlil.cc:3245:Not$12 ;
  assign \$49 [2:0] = held[14:12];
  assign \$49 [3] = \$auto$rtlil.cc:3245:Not$14 ;
  assign \$55 [2:0] = held[10:8];
  assign \$55 [3] = \$auto$rtlil.cc:3245:Not$16 ;
  assign \$65  = { found_0_1[9], found_0_1 };
  assign \$68  = { found_0_1, 1'h0 };
  assign \$71  = { found_0_1[9], found_0_1, 2'h0 };
  assign \$74  = { found_0_1, 3'h0 };
  assign \$77 [2:0] = held[18:16];
  assign \$77 [3] = \$auto$rtlil.cc:3245:Not$18 ;
  assign \$82 [2:0] = held[22:20];
  assign \$82 [3] = \$auto$rtlil.cc:3245:Not$20 ;
  assign \$87 [2:0] = held[22:20];
  assign \$87 [3] = \$auto$rtlil.cc:3245:Not$22 ;
  assign \$93 [2:0] = held[18:16];
  assign \$93 [3] = \$auto$rtlil.cc:3245:Not$24 ;
  assign \$103  = { found_1_0[9], found_1_0 };
  assign \$106  = { found_1_0, 1'h0 };
  assign \$109  = { found_1_0[9], found_1_0, 2'h0 };
  assign \$112  = { found_1_0, 3'h0 };
  assign \$113 [2:0] = held[26:24];
  assign \$113 [3] = \$auto$rtlil.cc:3245:Not$26 ;
  assign \$118 [2:0] = held[30:28];
  assign \$118 [3] = \$auto$rtlil.cc:3245:Not$28 ;
  assign \$123 [2:0] = held[30:28];
  assign \$123 [3] = \$auto$rtlil.cc:3245:Not$30 ;
  assign \$129 [2:0] = held[26:24];
  assign \$129 [3] = \$auto$rtlil.cc:3245:Not$32 ;
  assign \$139  = { found_1_1[9], found_1_1 };
  assign \$142  = { found_1_1, 1'h0 };
  assign \$145  = { found_1_1[9], found_1_1, 2'h0 };
  assign \$148  = { found_1_1, 3'h0 };
  assign \$154  = 5'h0e;
  assign \$155  = 5'h0e;
  assign \$156  = 1'h1;
  assign \$178  = { \$177 [15], \$177 [15:1] };
  assign \$183  = { \$182 [15], \$182 [15:1] };
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

module \lut_serial.group_sums (rst, terms, valid, last, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$35  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output done;
  reg done = 1'h0;
  output [29:0] sums;
  reg [29:0] sums = 30'h00000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [14:0] \$2 ;
  wire [15:0] \$3 ;
  wire [14:0] \$4 ;
  wire [15:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [29:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [14:0] \sums[0] ;
  wire signed [14:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$2  = fresh ? 15'h0000 : sums[14:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[12:0]);
  assign \$4  = fresh ? 15'h0000 : sums[29:15];
  assign \$5  = $signed(\$4 ) + $signed(terms[25:13]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$35 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$35 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$35 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [14:0] = \$3 [14:0];
      \$8 [29:15] = \$5 [14:0];
    end
    if (rst) begin
      \$8  = 30'h00000000;
    end
  end
  assign \sums[0]  = sums[14:0];
  assign \sums[1]  = sums[29:15];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \lut_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$36  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$36 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$36 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$36 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$36 ) begin end
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

module \lut_serial.row_sums (rst, valid, last, terms, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$37  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [115:0] terms;
  wire [115:0] terms;
  output done;
  reg done = 1'h0;
  output [115:0] sums;
  reg [115:0] sums = 116'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [57:0] \$2 ;
  wire [58:0] \$3 ;
  wire [57:0] \$4 ;
  wire [58:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [115:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [57:0] \sums[0] ;
  wire signed [57:0] \sums[1] ;
  wire signed [57:0] \terms[0] ;
  wire signed [57:0] \terms[1] ;
  assign \$2  = fresh ? 58'h000000000000000 : sums[57:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[57:0]);
  assign \$4  = fresh ? 58'h000000000000000 : sums[115:58];
  assign \$5  = $signed(\$4 ) + $signed(terms[115:58]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$37 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$37 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$37 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [57:0] = \$3 [57:0];
      \$8 [115:58] = \$5 [57:0];
    end
    if (rst) begin
      \$8  = 116'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[57:0];
  assign \sums[1]  = sums[115:58];
  assign \terms[0]  = terms[57:0];
  assign \terms[1]  = terms[115:58];
endmodule

module \lut_serial.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$38  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$38 ) begin end
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
