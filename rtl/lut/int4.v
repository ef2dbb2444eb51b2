// lut_int4: look up partial sums by bits of weights, 2 rows of 4 lanes, int4 x int8
//
// spec: {"accumulator":58,"activation_format":"int8","credits":4,"form":"parallel","group":16,"inputs":4,"lanes":4,"max_groups":8,"pe":"lut","rows":2,"weight_format":"int4","zero_point":false}
// source: dc0b0fd447d232b97bb189c1505838d398086cc5e3a85989740ada018c062a9c
// body: 821161037bd8e84d23a3ebf7f60dc7d47eade1bd2947682edb9bce882c2cde66
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
  reg \$auto$verilog_backend.cc:2505:dump_module$161  = 0;
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
  \lut_int4.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$415$0 (terms),
    .rst(rst),
    .tag_2(\$25 ),
    .valid(valid)
  );
  \lut_int4.group_sums  group_sums (
    .clk(clk),
    .done(\done$41 ),
    .last(\$25 [32]),
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
    .done(\i__valid$33 ),
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
    if (\$auto$verilog_backend.cc:2505:dump_module$161 ) begin end
    \$21  = \$19 [2:0];
    if (rst) begin
      \$21  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$161 ) begin end
    \$22  = in_row;
    if (accept) begin
      \$22  = \$20 ;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$161 ) begin end
    \$23  = \done$41 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$161 ) begin end
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

module \lut_int4.front (rst, i__valid, i__ready, i__payload, \port$415$0 , valid, tag_2, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$162  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [97:0] i__payload;
  wire [97:0] i__payload;
  (* init = 26'h0000000 *)
  output [25:0] \port$415$0 ;
  wire [25:0] \port$415$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_2;
  reg [33:0] tag_2 = 34'h000000000;
  input clk;
  wire clk;
  wire [1:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [3:0] \$103 ;
  wire [3:0] \$104 ;
  wire [3:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [3:0] \$108 ;
  wire [3:0] \$109 ;
  wire \$11 ;
  wire [3:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [3:0] \$113 ;
  reg [9:0] \$114 ;
  reg [9:0] \$115 ;
  wire [10:0] \$116 ;
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
  wire \$126 ;
  wire [3:0] \$127 ;
  wire [3:0] \$128 ;
  wire [3:0] \$129 ;
  wire [3:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [3:0] \$132 ;
  reg [9:0] \$133 ;
  reg [9:0] \$134 ;
  wire [10:0] \$135 ;
  wire [3:0] \$136 ;
  wire [3:0] \$137 ;
  wire [3:0] \$138 ;
  wire \$139 ;
  wire [3:0] \$14 ;
  wire \$140 ;
  wire [3:0] \$141 ;
  wire [3:0] \$142 ;
  wire [3:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [3:0] \$146 ;
  wire [3:0] \$147 ;
  wire [3:0] \$148 ;
  wire \$149 ;
  wire [3:0] \$15 ;
  wire \$150 ;
  wire [3:0] \$151 ;
  reg [9:0] \$152 ;
  reg [9:0] \$153 ;
  wire [10:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire [1:0] \$158 ;
  wire [1:0] \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [1:0] \$161 ;
  wire [1:0] \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire [8:0] \$165 ;
  wire [8:0] \$166 ;
  wire [9:0] \$167 ;
  wire [8:0] \$168 ;
  wire [10:0] \$169 ;
  wire \$17 ;
  wire [8:0] \$170 ;
  wire [11:0] \$171 ;
  wire [8:0] \$172 ;
  wire [9:0] \$173 ;
  wire [8:0] \$174 ;
  wire [10:0] \$175 ;
  wire [8:0] \$176 ;
  wire [11:0] \$177 ;
  wire [8:0] \$178 ;
  wire [8:0] \$179 ;
  wire [3:0] \$18 ;
  wire [9:0] \$180 ;
  wire [10:0] \$181 ;
  wire [8:0] \$182 ;
  wire [11:0] \$183 ;
  wire [8:0] \$184 ;
  wire [9:0] \$185 ;
  wire [10:0] \$186 ;
  wire [8:0] \$187 ;
  wire [11:0] \$188 ;
  wire [8:0] \$189 ;
  reg [9:0] \$19 ;
  wire [8:0] \$190 ;
  wire [9:0] \$191 ;
  wire [8:0] \$192 ;
  wire [10:0] \$193 ;
  wire [11:0] \$194 ;
  wire [8:0] \$195 ;
  wire [9:0] \$196 ;
  wire [8:0] \$197 ;
  wire [10:0] \$198 ;
  wire [11:0] \$199 ;
  wire [1:0] \$2 ;
  reg [9:0] \$20 ;
  wire [8:0] \$200 ;
  wire [8:0] \$201 ;
  wire [9:0] \$202 ;
  wire [10:0] \$203 ;
  wire [11:0] \$204 ;
  wire [8:0] \$205 ;
  wire [9:0] \$206 ;
  wire [10:0] \$207 ;
  wire [11:0] \$208 ;
  wire [9:0] \$209 ;
  wire [10:0] \$21 ;
  wire [11:0] \$210 ;
  wire [11:0] \$211 ;
  wire [12:0] \$212 ;
  wire [13:0] \$213 ;
  wire [14:0] \$214 ;
  wire [13:0] \$215 ;
  wire [15:0] \$216 ;
  wire [10:0] \$217 ;
  wire [15:0] \$218 ;
  wire [15:0] \$219 ;
  wire [3:0] \$22 ;
  wire [11:0] \$220 ;
  wire [11:0] \$221 ;
  wire [12:0] \$222 ;
  wire [13:0] \$223 ;
  wire [14:0] \$224 ;
  wire [13:0] \$225 ;
  wire [15:0] \$226 ;
  wire [10:0] \$227 ;
  wire [15:0] \$228 ;
  wire [15:0] \$229 ;
  wire [3:0] \$23 ;
  wire \$230 ;
  reg [25:0] \$231 ;
  reg [25:0] \$232  = 26'h0000000;
  reg [97:0] \$233 ;
  reg \$234 ;
  reg \$235 ;
  reg \$236 ;
  reg [9:0] \$237 ;
  reg [9:0] \$238 ;
  reg [9:0] \$239 ;
  wire [3:0] \$24 ;
  reg [9:0] \$240 ;
  reg [9:0] \$241 ;
  reg [9:0] \$242 ;
  reg [9:0] \$243 ;
  reg [9:0] \$244 ;
  reg \$245 ;
  reg \$246 ;
  wire \$25 ;
  wire \$26 ;
  wire [3:0] \$27 ;
  wire [3:0] \$28 ;
  wire [3:0] \$29 ;
  wire [3:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [3:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [3:0] \$37 ;
  reg [9:0] \$38 ;
  reg [9:0] \$39 ;
  wire [3:0] \$4 ;
  wire [10:0] \$40 ;
  wire [3:0] \$41 ;
  wire [3:0] \$42 ;
  wire [3:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire [3:0] \$48 ;
  wire \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire [3:0] \$51 ;
  wire [3:0] \$52 ;
  wire [3:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [3:0] \$56 ;
  reg [9:0] \$57 ;
  reg [9:0] \$58 ;
  wire [10:0] \$59 ;
  wire \$6 ;
  wire [3:0] \$60 ;
  wire [3:0] \$61 ;
  wire [3:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [3:0] \$70 ;
  wire [3:0] \$71 ;
  wire [3:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [3:0] \$75 ;
  reg [9:0] \$76 ;
  reg [9:0] \$77 ;
  wire [10:0] \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire [3:0] \$90 ;
  wire [3:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [3:0] \$94 ;
  reg [9:0] \$95 ;
  reg [9:0] \$96 ;
  wire [10:0] \$97 ;
  wire [3:0] \$98 ;
  wire [3:0] \$99 ;
  wire \$auto$rtlil.cc:3245:Not$10 ;
  wire \$auto$rtlil.cc:3245:Not$100 ;
  wire \$auto$rtlil.cc:3245:Not$102 ;
  wire \$auto$rtlil.cc:3245:Not$104 ;
  wire \$auto$rtlil.cc:3245:Not$106 ;
  wire \$auto$rtlil.cc:3245:Not$108 ;
  wire \$auto$rtlil.cc:3245:Not$110 ;
  wire \$auto$rtlil.cc:3245:Not$112 ;
  wire \$auto$rtlil.cc:3245:Not$114 ;
  wire \$auto$rtlil.cc:3245:Not$116 ;
  wire \$auto$rtlil.cc:3245:Not$118 ;
  wire \$auto$rtlil.cc:3245:Not$12 ;
  wire \$auto$rtlil.cc:3245:Not$120 ;
  wire \$auto$rtlil.cc:3245:Not$122 ;
  wire \$auto$rtlil.cc:3245:Not$124 ;
  wire \$auto$rtlil.cc:3245:Not$126 ;
  wire \$auto$rtlil.cc:3245:Not$128 ;
  wire \$auto$rtlil.cc:3245:Not$130 ;
  wire \$auto$rtlil.cc:3245:Not$132 ;
  wire \$auto$rtlil.cc:3245:Not$134 ;
  wire \$auto$rtlil.cc:3245:Not$136 ;
  wire \$auto$rtlil.cc:3245:Not$138 ;
  wire \$auto$rtlil.cc:3245:Not$14 ;
  wire \$auto$rtlil.cc:3245:Not$140 ;
  wire \$auto$rtlil.cc:3245:Not$142 ;
  wire \$auto$rtlil.cc:3245:Not$144 ;
  wire \$auto$rtlil.cc:3245:Not$146 ;
  wire \$auto$rtlil.cc:3245:Not$148 ;
  wire \$auto$rtlil.cc:3245:Not$150 ;
  wire \$auto$rtlil.cc:3245:Not$152 ;
  wire \$auto$rtlil.cc:3245:Not$154 ;
  wire \$auto$rtlil.cc:3245:Not$156 ;
  wire \$auto$rtlil.cc:3245:Not$158 ;
  wire \$auto$rtlil.cc:3245:Not$16 ;
  wire \$auto$rtlil.cc:3245:Not$160 ;
  wire \$auto$rtlil.cc:3245:Not$18 ;
  wire \$auto$rtlil.cc:3245:Not$2 ;
  wire \$auto$rtlil.cc:3245:Not$20 ;
  wire \$auto$rtlil.cc:3245:Not$22 ;
  wire \$auto$rtlil.cc:3245:Not$24 ;
  wire \$auto$rtlil.cc:3245:Not$26 ;
  wire \$auto$rtlil.cc:3245:Not$28 ;
  wire \$auto$rtlil.cc:3245:Not$30 ;
  wire \$auto$rtlil.cc:3245:Not$32 ;
  wire \$auto$rtlil.cc:3245:Not$34 ;
  wire \$auto$rtlil.cc:3245:Not$36 ;
  wire \$auto$rtlil.cc:3245:Not$38 ;
  wire \$auto$rtlil.cc:3245:Not$4 ;
  wire \$auto$rtlil.cc:3245:Not$40 ;
  wire \$auto$rtlil.cc:3245:Not$42 ;
  wire \$auto$rtlil.cc:3245:Not$44 ;
  wire \$auto$rtlil.cc:3245:Not$46 ;
  wire \$auto$rtlil.cc:3245:Not$48 ;
  wire \$auto$rtlil.cc:3245:Not$50 ;
  wire \$auto$rtlil.cc:3245:Not$52 ;
  wire \$auto$rtlil.cc:3245:Not$54 ;
  wire \$auto$rtlil.cc:3245:Not$56 ;
  wire \$auto$rtlil.cc:3245:Not$58 ;
  wire \$auto$rtlil.cc:3245:Not$6 ;
  wire \$auto$rtlil.cc:3245:Not$60 ;
  wire \$auto$rtlil.cc:3245:Not$62 ;
  wire \$auto$rtlil.cc:3245:Not$64 ;
  wire \$auto$rtlil.cc:3245:Not$66 ;
  wire \$auto$rtlil.cc:3245:Not$68 ;
  wire \$auto$rtlil.cc:3245:Not$70 ;
  wire \$auto$rtlil.cc:3245:Not$72 ;
  wire \$auto$rtlil.cc:3245:Not$74 ;
  wire \$auto$rtlil.cc:3245:Not$76 ;
  wire \$auto$rtlil.cc:3245:Not$78 ;
  wire \$auto$rtlil.cc:3245:Not$8 ;
  wire \$auto$rtlil.cc:3245:Not$80 ;
  wire \$auto$rtlil.cc:3245:Not$82 ;
  wire \$auto$rtlil.cc:3245:Not$84 ;
  wire \$auto$rtlil.cc:3245:Not$86 ;
  wire \$auto$rtlil.cc:3245:Not$88 ;
  wire \$auto$rtlil.cc:3245:Not$90 ;
  wire \$auto$rtlil.cc:3245:Not$92 ;
  wire \$auto$rtlil.cc:3245:Not$94 ;
  wire \$auto$rtlil.cc:3245:Not$96 ;
  wire \$auto$rtlil.cc:3245:Not$98 ;
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
  reg [14:0] \i$25  = 15'h0000;
  wire signed [14:0] \i$25[0] ;
  reg [14:0] \i$35  = 15'h0000;
  wire signed [14:0] \i$35[0] ;
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
  reg more = 1'h0;
  wire [59:0] o;
  (* init = 15'h0000 *)
  wire signed [14:0] \o$47 ;
  (* init = 10'h000 *)
  wire signed [9:0] \o$48 ;
  (* init = 15'h0000 *)
  wire signed [14:0] \o$49 ;
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
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign \$6  = ~ \$5 [0];
  assign \$7  = \$3 [0] ? \$4 [0] : \$6 ;
  assign \$11  = ~ \$10 [0];
  assign \$12  = \$8 [0] ? \$9 [0] : \$11 ;
  assign \$16  = ~ \$15 [0];
  assign \$17  = \$13 [0] ? \$14 [0] : \$16 ;
  assign \$21  = - $signed(\$20 );
  assign found_0_0_0 = \$18 [0] ? { \$19 [9], \$19  } : \$21 ;
  assign \$25  = ~ \$24 [1];
  assign \$26  = \$22 [1] ? \$23 [1] : \$25 ;
  assign \$30  = ~ \$29 [1];
  assign \$31  = \$27 [1] ? \$28 [1] : \$30 ;
  assign \$35  = ~ \$34 [1];
  assign \$36  = \$32 [1] ? \$33 [1] : \$35 ;
  assign \$40  = - $signed(\$39 );
  assign found_0_0_1 = \$37 [1] ? { \$38 [9], \$38  } : \$40 ;
  assign \$44  = ~ \$43 [2];
  assign \$45  = \$41 [2] ? \$42 [2] : \$44 ;
  assign \$49  = ~ \$48 [2];
  assign \$50  = \$46 [2] ? \$47 [2] : \$49 ;
  assign \$54  = ~ \$53 [2];
  assign \$55  = \$51 [2] ? \$52 [2] : \$54 ;
  assign \$59  = - $signed(\$58 );
  assign found_0_0_2 = \$56 [2] ? { \$57 [9], \$57  } : \$59 ;
  assign \$64  = held[3] ? \$63  : \$61 [3];
  assign \$69  = held[3] ? \$68  : \$66 [3];
  assign \$74  = held[3] ? \$73  : \$71 [3];
  assign \$78  = - $signed(\$77 );
  assign found_0_0_3 = held[3] ? \$78  : { \$76 [9], \$76  };
  assign \$82  = ~ \$81 [0];
  assign \$83  = \$79 [0] ? \$80 [0] : \$82 ;
  assign \$87  = ~ \$86 [0];
  assign \$88  = \$84 [0] ? \$85 [0] : \$87 ;
  assign \$92  = ~ \$91 [0];
  assign \$93  = \$89 [0] ? \$90 [0] : \$92 ;
  assign \$97  = - $signed(\$96 );
  assign found_1_0_0 = \$94 [0] ? { \$95 [9], \$95  } : \$97 ;
  assign \$101  = ~ \$100 [1];
  assign \$102  = \$98 [1] ? \$99 [1] : \$101 ;
  assign \$106  = ~ \$105 [1];
  assign \$107  = \$103 [1] ? \$104 [1] : \$106 ;
  assign \$111  = ~ \$110 [1];
  assign \$112  = \$108 [1] ? \$109 [1] : \$111 ;
  assign \$116  = - $signed(\$115 );
  assign found_1_0_1 = \$113 [1] ? { \$114 [9], \$114  } : \$116 ;
  assign \$120  = ~ \$119 [2];
  assign \$121  = \$117 [2] ? \$118 [2] : \$120 ;
  assign \$125  = ~ \$124 [2];
  assign \$126  = \$122 [2] ? \$123 [2] : \$125 ;
  assign \$130  = ~ \$129 [2];
  assign \$131  = \$127 [2] ? \$128 [2] : \$130 ;
  assign \$135  = - $signed(\$134 );
  assign found_1_0_2 = \$132 [2] ? { \$133 [9], \$133  } : \$135 ;
  assign \$140  = held[19] ? \$139  : \$137 [3];
  assign \$145  = held[19] ? \$144  : \$142 [3];
  assign \$150  = held[19] ? \$149  : \$147 [3];
  assign \$154  = - $signed(\$153 );
  assign found_1_0_3 = held[19] ? \$154  : { \$152 [9], \$152  };
  assign \$155  = held[96] & \final ;
  assign \$156  = held[97] & \final ;
  assign \$157  = i__valid & i__ready;
  assign \$161  = \$2 [0] - 1'h1;
  assign \$162  = { 1'h0, \$2 [0] } & \$161 ;
  assign \$163  = | \$162 ;
  assign \$164  = i__valid & i__ready;
  assign \$165  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$166  = - $signed(i__payload[47:40]);
  assign \$167  = $signed(\$165 ) + $signed(\$166 );
  assign \$168  = - $signed(i__payload[55:48]);
  assign \$169  = $signed(\$167 ) + $signed(\$168 );
  assign \$170  = - $signed(i__payload[63:56]);
  assign \$171  = $signed(\$169 ) + $signed(\$170 );
  assign \$172  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$173  = $signed(\$172 ) + $signed(i__payload[47:40]);
  assign \$174  = - $signed(i__payload[55:48]);
  assign \$175  = $signed(\$173 ) + $signed(\$174 );
  assign \$176  = - $signed(i__payload[63:56]);
  assign \$177  = $signed(\$175 ) + $signed(\$176 );
  assign \$178  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$179  = - $signed(i__payload[47:40]);
  assign \$180  = $signed(\$178 ) + $signed(\$179 );
  assign \$181  = $signed(\$180 ) + $signed(i__payload[55:48]);
  assign \$182  = - $signed(i__payload[63:56]);
  assign \$183  = $signed(\$181 ) + $signed(\$182 );
  assign \$184  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$185  = $signed(\$184 ) + $signed(i__payload[47:40]);
  assign \$186  = $signed(\$185 ) + $signed(i__payload[55:48]);
  assign \$187  = - $signed(i__payload[63:56]);
  assign \$188  = $signed(\$186 ) + $signed(\$187 );
  assign \$189  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$190  = - $signed(i__payload[47:40]);
  assign \$191  = $signed(\$189 ) + $signed(\$190 );
  assign \$192  = - $signed(i__payload[55:48]);
  assign \$193  = $signed(\$191 ) + $signed(\$192 );
  assign \$194  = $signed(\$193 ) + $signed(i__payload[63:56]);
  assign \$195  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$196  = $signed(\$195 ) + $signed(i__payload[47:40]);
  assign \$197  = - $signed(i__payload[55:48]);
  assign \$198  = $signed(\$196 ) + $signed(\$197 );
  assign \$199  = $signed(\$198 ) + $signed(i__payload[63:56]);
  assign \$200  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$201  = - $signed(i__payload[47:40]);
  assign \$202  = $signed(\$200 ) + $signed(\$201 );
  assign \$203  = $signed(\$202 ) + $signed(i__payload[55:48]);
  assign \$204  = $signed(\$203 ) + $signed(i__payload[63:56]);
  assign \$205  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$206  = $signed(\$205 ) + $signed(i__payload[47:40]);
  assign \$207  = $signed(\$206 ) + $signed(i__payload[55:48]);
  assign \$208  = $signed(\$207 ) + $signed(i__payload[63:56]);
  assign \$209  = more ? 10'h000 : table_0_7;
  assign \$212  = $signed(\$210 ) + $signed(\$211 );
  assign \$214  = $signed(\$212 ) + $signed(\$213 );
  assign \$216  = $signed(\$214 ) + $signed(\$215 );
  assign \$217  = $signed(1'h1) * $signed(i);
  assign \$218  = $signed(\i$25 ) + $signed(\$217 );
  assign \$222  = $signed(\$220 ) + $signed(\$221 );
  assign \$224  = $signed(\$222 ) + $signed(\$223 );
  assign \$226  = $signed(\$224 ) + $signed(\$225 );
  assign \$227  = $signed(1'h1) * $signed(i);
  assign \$228  = $signed(\i$35 ) + $signed(\$227 );
  assign \$230  = busy & \final ;
  always @(posedge clk)
    \$232  <= \$231 ;
  always @(posedge clk)
    held <= \$233 ;
  always @(posedge clk)
    busy <= \$234 ;
  always @(posedge clk)
    left <= \$235 ;
  always @(posedge clk)
    more <= \$236 ;
  always @(posedge clk)
    table_0_0 <= \$237 ;
  always @(posedge clk)
    table_0_1 <= \$238 ;
  always @(posedge clk)
    table_0_2 <= \$239 ;
  always @(posedge clk)
    table_0_3 <= \$240 ;
  always @(posedge clk)
    table_0_4 <= \$241 ;
  always @(posedge clk)
    table_0_5 <= \$242 ;
  always @(posedge clk)
    table_0_6 <= \$243 ;
  always @(posedge clk)
    table_0_7 <= \$244 ;
  always @(posedge clk)
    i <= \$209 ;
  always @(posedge clk)
    \i$25  <= \$216 [14:0];
  always @(posedge clk)
    \i$35  <= \$226 [14:0];
  always @(posedge clk)
    valid_1 <= \$245 ;
  always @(posedge clk)
    valid <= \$246 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  assign \$auto$rtlil.cc:3245:Not$2  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$102  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$104  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$106  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$108  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$110  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$12  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$112  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$114  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$116  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$118  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$120  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$122  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$124  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$126  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$128  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$130  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$14  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$132  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$134  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$136  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$138  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$140  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$142  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$144  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$146  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$148  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$150  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$16  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$152  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$154  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$156  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$158  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$160  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$18  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$20  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$22  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$24  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$26  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$28  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$30  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$4  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$32  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$34  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$36  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$38  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$40  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$42  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$44  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$46  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$48  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$50  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$6  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$52  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$54  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$56  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$58  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$60  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$62  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$64  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$66  = ~ held[7];
  assign \$auto$rtlil.cc:3245:Not$68  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$70  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$8  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$72  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$74  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$76  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$78  = ~ held[15];
  assign \$auto$rtlil.cc:3245:Not$80  = ~ held[3];
  assign \$auto$rtlil.cc:3245:Not$82  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$84  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$86  = ~ held[23];
  assign \$auto$rtlil.cc:3245:Not$88  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$90  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$10  = ~ held[11];
  assign \$auto$rtlil.cc:3245:Not$92  = ~ held[27];
  assign \$auto$rtlil.cc:3245:Not$94  = ~ held[19];
  assign \$auto$rtlil.cc:3245:Not$96  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$98  = ~ held[31];
  assign \$auto$rtlil.cc:3245:Not$100  = ~ held[19];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$17 , \$12 , \$7  })
      3'h0:
          \$19  = table_0_0;
      3'h1:
          \$19  = table_0_1;
      3'h2:
          \$19  = table_0_2;
      3'h3:
          \$19  = table_0_3;
      3'h4:
          \$19  = table_0_4;
      3'h5:
          \$19  = table_0_5;
      3'h6:
          \$19  = table_0_6;
      3'h7:
          \$19  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$17 , \$12 , \$7  })
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
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$31 , \$26  })
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
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$31 , \$26  })
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
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$55 , \$50 , \$45  })
      3'h0:
          \$57  = table_0_0;
      3'h1:
          \$57  = table_0_1;
      3'h2:
          \$57  = table_0_2;
      3'h3:
          \$57  = table_0_3;
      3'h4:
          \$57  = table_0_4;
      3'h5:
          \$57  = table_0_5;
      3'h6:
          \$57  = table_0_6;
      3'h7:
          \$57  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$55 , \$50 , \$45  })
      3'h0:
          \$58  = table_0_0;
      3'h1:
          \$58  = table_0_1;
      3'h2:
          \$58  = table_0_2;
      3'h3:
          \$58  = table_0_3;
      3'h4:
          \$58  = table_0_4;
      3'h5:
          \$58  = table_0_5;
      3'h6:
          \$58  = table_0_6;
      3'h7:
          \$58  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$74 , \$69 , \$64  })
      3'h0:
          \$76  = table_0_0;
      3'h1:
          \$76  = table_0_1;
      3'h2:
          \$76  = table_0_2;
      3'h3:
          \$76  = table_0_3;
      3'h4:
          \$76  = table_0_4;
      3'h5:
          \$76  = table_0_5;
      3'h6:
          \$76  = table_0_6;
      3'h7:
          \$76  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$74 , \$69 , \$64  })
      3'h0:
          \$77  = table_0_0;
      3'h1:
          \$77  = table_0_1;
      3'h2:
          \$77  = table_0_2;
      3'h3:
          \$77  = table_0_3;
      3'h4:
          \$77  = table_0_4;
      3'h5:
          \$77  = table_0_5;
      3'h6:
          \$77  = table_0_6;
      3'h7:
          \$77  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$93 , \$88 , \$83  })
      3'h0:
          \$95  = table_0_0;
      3'h1:
          \$95  = table_0_1;
      3'h2:
          \$95  = table_0_2;
      3'h3:
          \$95  = table_0_3;
      3'h4:
          \$95  = table_0_4;
      3'h5:
          \$95  = table_0_5;
      3'h6:
          \$95  = table_0_6;
      3'h7:
          \$95  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$93 , \$88 , \$83  })
      3'h0:
          \$96  = table_0_0;
      3'h1:
          \$96  = table_0_1;
      3'h2:
          \$96  = table_0_2;
      3'h3:
          \$96  = table_0_3;
      3'h4:
          \$96  = table_0_4;
      3'h5:
          \$96  = table_0_5;
      3'h6:
          \$96  = table_0_6;
      3'h7:
          \$96  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$112 , \$107 , \$102  })
      3'h0:
          \$114  = table_0_0;
      3'h1:
          \$114  = table_0_1;
      3'h2:
          \$114  = table_0_2;
      3'h3:
          \$114  = table_0_3;
      3'h4:
          \$114  = table_0_4;
      3'h5:
          \$114  = table_0_5;
      3'h6:
          \$114  = table_0_6;
      3'h7:
          \$114  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$112 , \$107 , \$102  })
      3'h0:
          \$115  = table_0_0;
      3'h1:
          \$115  = table_0_1;
      3'h2:
          \$115  = table_0_2;
      3'h3:
          \$115  = table_0_3;
      3'h4:
          \$115  = table_0_4;
      3'h5:
          \$115  = table_0_5;
      3'h6:
          \$115  = table_0_6;
      3'h7:
          \$115  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$131 , \$126 , \$121  })
      3'h0:
          \$133  = table_0_0;
      3'h1:
          \$133  = table_0_1;
      3'h2:
          \$133  = table_0_2;
      3'h3:
          \$133  = table_0_3;
      3'h4:
          \$133  = table_0_4;
      3'h5:
          \$133  = table_0_5;
      3'h6:
          \$133  = table_0_6;
      3'h7:
          \$133  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$131 , \$126 , \$121  })
      3'h0:
          \$134  = table_0_0;
      3'h1:
          \$134  = table_0_1;
      3'h2:
          \$134  = table_0_2;
      3'h3:
          \$134  = table_0_3;
      3'h4:
          \$134  = table_0_4;
      3'h5:
          \$134  = table_0_5;
      3'h6:
          \$134  = table_0_6;
      3'h7:
          \$134  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$150 , \$145 , \$140  })
      3'h0:
          \$152  = table_0_0;
      3'h1:
          \$152  = table_0_1;
      3'h2:
          \$152  = table_0_2;
      3'h3:
          \$152  = table_0_3;
      3'h4:
          \$152  = table_0_4;
      3'h5:
          \$152  = table_0_5;
      3'h6:
          \$152  = table_0_6;
      3'h7:
          \$152  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$150 , \$145 , \$140  })
      3'h0:
          \$153  = table_0_0;
      3'h1:
          \$153  = table_0_1;
      3'h2:
          \$153  = table_0_2;
      3'h3:
          \$153  = table_0_3;
      3'h4:
          \$153  = table_0_4;
      3'h5:
          \$153  = table_0_5;
      3'h6:
          \$153  = table_0_6;
      3'h7:
          \$153  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$231 [12:0] = \$219 [12:0];
    \$231 [25:13] = \$229 [12:0];
    if (rst) begin
      \$231  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$233  = held;
    if (\$157 ) begin
      \$233  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$234  = 1'h1;
    end else begin
      \$234  = more;
    end
    if (rst) begin
      \$234  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$235  = wanted;
    end else begin
      \$235  = \$2 [0];
    end
    if (rst) begin
      \$235  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$236  = \$160 ;
    end else begin
      \$236  = \$163 ;
    end
    if (rst) begin
      \$236  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$237  = table_0_0;
    if (\$164 ) begin
      \$237  = \$171 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$238  = table_0_1;
    if (\$164 ) begin
      \$238  = \$177 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$239  = table_0_2;
    if (\$164 ) begin
      \$239  = \$183 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$240  = table_0_3;
    if (\$164 ) begin
      \$240  = \$188 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$241  = table_0_4;
    if (\$164 ) begin
      \$241  = \$194 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$242  = table_0_5;
    if (\$164 ) begin
      \$242  = \$199 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$243  = table_0_6;
    if (\$164 ) begin
      \$243  = \$204 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$244  = table_0_7;
    if (\$164 ) begin
      \$244  = \$208 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$245  = \$230 ;
    if (rst) begin
      \$245  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$162 ) begin end
    \$246  = valid_1;
    if (rst) begin
      \$246  = 1'h0;
    end
  end
  assign rest = \$2 [0];
  assign sums_x = i;
  assign index_0_0_0 = { \$17 , \$12 , \$7  };
  assign index_0_0_1 = { \$36 , \$31 , \$26  };
  assign index_0_0_2 = { \$55 , \$50 , \$45  };
  assign index_0_0_3 = { \$74 , \$69 , \$64  };
  assign sums_0 = \i$25 ;
  assign index_1_0_0 = { \$93 , \$88 , \$83  };
  assign index_1_0_1 = { \$112 , \$107 , \$102  };
  assign index_1_0_2 = { \$131 , \$126 , \$121  };
  assign index_1_0_3 = { \$150 , \$145 , \$140  };
  assign sums_1 = \i$35 ;
  assign valid_2 = valid;
  assign o = { tag_2, \$232  };
  assign \o$47  = \i$25 ;
  assign \o$48  = i;
  assign \o$49  = \i$35 ;
  assign \port$415$0  = \$232 ;
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
  assign \i$25[0]  = \i$25 ;
  assign \sums_0[0]  = \i$25 ;
  assign \i$35[0]  = \i$35 ;
  assign \sums_1[0]  = \i$35 ;
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o.dots  = \$232 ;
  assign \o.dots[0]  = \$232 [12:0];
  assign \o.dots[1]  = \$232 [25:13];
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
  assign tag[33] = \$156 ;
  assign tag[32] = \$155 ;
  assign tag[31:0] = held[95:64];
  assign wanted = 1'h1;
  assign \$3 [2:0] = held[2:0];
  assign \$3 [3] = \$auto$rtlil.cc:3245:Not$2 ;
  assign \$4 [2:0] = held[6:4];
  assign \$4 [3] = \$auto$rtlil.cc:3245:Not$4 ;
  assign \$5 [2:0] = held[6:4];
  assign \$5 [3] = \$auto$rtlil.cc:3245:Not$6 ;
  assign \$8 [2:0] = held[2:0];
  assign \$8 [3] = \$auto$rtlil.cc:3245:Not$8 ;
  assign \$9 [2:0] = held[10:8];
  assign \$9 [3] = \$auto$rtlil.cc:3245:Not$10 ;
  assign \$10 [2:0] = held[10:8];
  assign \$10 [3] = \$auto$rtlil.cc:3245:Not$12 ;
  assign \$13 [2:0] = held[2:0];
  assign \$13 [3] = \$auto$rtlil.cc:3245:Not$14 ;
  assign \$14 [2:0] = held[14:12];
  assign \$14 [3] = \$auto$rtlil.cc:3245:Not$16 ;
  assign \$15 [2:0] = held[14:12];
  assign \$15 [3] = \$auto$rtlil.cc:3245:Not$18 ;
  assign \$18 [2:0] = held[2:0];
  assign \$18 [3] = \$auto$rtlil.cc:3245:Not$20 ;
  assign \$22 [2:0] = held[2:0];
  assign \$22 [3] = \$auto$rtlil.cc:3245:Not$22 ;
  assign \$23 [2:0] = held[6:4];
  assign \$23 [3] = \$auto$rtlil.cc:3245:Not$24 ;
  assign \$24 [2:0] = held[6:4];
  assign \$24 [3] = \$auto$rtlil.cc:3245:Not$26 ;
  assign \$27 [2:0] = held[2:0];
  assign \$27 [3] = \$auto$rtlil.cc:3245:Not$28 ;
  assign \$28 [2:0] = held[10:8];
  assign \$28 [3] = \$auto$rtlil.cc:3245:Not$30 ;
  assign \$29 [2:0] = held[10:8];
  assign \$29 [3] = \$auto$rtlil.cc:3245:Not$32 ;
  assign \$32 [2:0] = held[2:0];
  assign \$32 [3] = \$auto$rtlil.cc:3245:Not$34 ;
  assign \$33 [2:0] = held[14:12];
  assign \$33 [3] = \$auto$rtlil.cc:3245:Not$36 ;
  assign \$34 [2:0] = held[14:12];
  assign \$34 [3] = \$auto$rtlil.cc:3245:Not$38 ;
  assign \$37 [2:0] = held[2:0];
  assign \$37 [3] = \$auto$rtlil.cc:3245:Not$40 ;
  assign \$41 [2:0] = held[2:0];
  assign \$41 [3] = \$auto$rtlil.cc:3245:Not$42 ;
  assign \$42 [2:0] = held[6:4];
  assign \$42 [3] = \$auto$rtlil.cc:3245:Not$44 ;
  assign \$43 [2:0] = held[6:4];
  assign \$43 [3] = \$auto$rtlil.cc:3245:Not$46 ;
  assign \$46 [2:0] = held[2:0];
  assign \$46 [3] = \$auto$rtlil.cc:3245:Not$48 ;
  assign \$47 [2:0] = held[10:8];
  assign \$47 [3] = \$auto$rtlil.cc:3245:Not$50 ;
  assign \$48 [2:0] = held[10:8];
  assign \$48 [3] = \$auto$rtlil.cc:3245:Not$52 ;
  assign \$51 [2:0] = held[2:0];
  assign \$51 [3] = \$auto$rtlil.cc:3245:Not$54 ;
  assign \$52 [2:0] = held[14:12];
  assign \$52 [3] = \$auto$rtlil.cc:3245:Not$56 ;
  assign \$53 [2:0] = held[14:12];
  assign \$53 [3] = \$auto$rtlil.cc:3245:Not$58 ;
  assign \$56 [2:0] = held[2:0];
  assign \$56 [3] = \$auto$rtlil.cc:3245:Not$60 ;
  assign \$60 [2:0] = held[2:0];
  assign \$60 [3] = \$auto$rtlil.cc:3245:Not$62 ;
  assign \$61 [2:0] = held[6:4];
  assign \$61 [3] = \$auto$rtlil.cc:3245:Not$64 ;
  assign \$62 [2:0] = held[6:4];
  assign \$62 [3] = \$auto$rtlil.cc:3245:Not$66 ;
  assign \$65 [2:0] = held[2:0];
  assign \$65 [3] = \$auto$rtlil.cc:3245:Not$68 ;
  assign \$66 [2:0] = held[10:8];
  assign \$66 [3] = \$auto$rtlil.cc:3245:Not$70 ;
  assign \$67 [2:0] = held[10:8];
  assign \$67 [3] = \$auto$rtlil.cc:3245:Not$72 ;
  assign \$70 [2:0] = held[2:0];
  assign \$70 [3] = \$auto$rtlil.cc:3245:Not$74 ;
  assign \$71 [2:0] = held[14:12];
  assign \$71 [3] = \$auto$rtlil.cc:3245:Not$76 ;
  assign \$72 [2:0] = held[14:12];
  assign \$72 [3] = \$auto$rtlil.cc:3245:Not$78 ;
  assign \$75 [2:0] = held[2:0];
  assign \$75 [3] = \$auto$rtlil.cc:3245:Not$80 ;
  assign \$79 [2:0] = held[18:16];
  assign \$79 [3] = \$auto$rtlil.cc:3245:Not$82 ;
  assign \$80 [2:0] = held[22:20];
  assign \$80 [3] = \$auto$rtlil.cc:3245:Not$84 ;
  assign \$81 [2:0] = held[22:20];
  assign \$81 [3] = \$auto$rtlil.cc:3245:Not$86 ;
  assign \$84 [2:0] = held[18:16];
  assign \$84 [3] = \$auto$rtlil.cc:3245:Not$88 ;
  assign \$85 [2:0] = held[26:24];
  assign \$85 [3] = \$auto$rtlil.cc:3245:Not$90 ;
  assign \$86 [2:0] = held[26:24];
  assign \$86 [3] = \$auto$rtlil.cc:3245:Not$92 ;
  assign \$89 [2:0] = held[18:16];
  assign \$89 [3] = \$auto$rtlil.cc:3245:Not$94 ;
  assign \$90 [2:0] = held[30:28];
  assign \$90 [3] = \$auto$rtlil.cc:3245:Not$96 ;
  assign \$91 [2:0] = held[30:28];
  assign \$91 [3] = \$auto$rtlil.cc:3245:Not$98 ;
  assign \$94 [2:0] = held[18:16];
  assign \$94 [3] = \$auto$rtlil.cc:3245:Not$100 ;
  assign \$98 [2:0] = held[18:16];
  assign \$98 [3] = \$auto$rtlil.cc:3245:Not$102 ;
  assign \$99 [2:0] = held[22:20];
  assign \$99 [3] = \$auto$rtlil.cc:3245:Not$104 ;
  assign \$100 [2:0] = held[22:20];
  assign \$100 [3] = \$auto$rtlil.cc:3245:Not$106 ;
  assign \$103 [2:0] = held[18:16];
  assign \$103 [3] = \$auto$rtlil.cc:3245:Not$108 ;
  assign \$104 [2:0] = held[26:24];
  assign \$104 [3] = \$auto$rtlil.cc:3245:Not$110 ;
  assign \$105 [2:0] = held[26:24];
  assign \$105 [3] = \$auto$rtlil.cc:3245:Not$112 ;
  assign \$108 [2:0] = held[18:16];
  assign \$108 [3] = \$auto$rtlil.cc:3245:Not$114 ;
  assign \$109 [2:0] = held[30:28];
  assign \$109 [3] = \$auto$rtlil.cc:3245:Not$116 ;
  assign \$110 [2:0] = held[30:28];
  assign \$110 [3] = \$auto$rtlil.cc:3245:Not$118 ;
  assign \$113 [2:0] = held[18:16];
  assign \$113 [3] = \$auto$rtlil.cc:3245:Not$120 ;
  assign \$117 [2:0] = held[18:16];
  assign \$117 [3] = \$auto$rtlil.cc:3245:Not$122 ;
  assign \$118 [2:0] = held[22:20];
  assign \$118 [3] = \$auto$rtlil.cc:3245:Not$124 ;
  assign \$119 [2:0] = held[22:20];
  assign \$119 [3] = \$auto$rtlil.cc:3245:Not$126 ;
  assign \$122 [2:0] = held[18:16];
  assign \$122 [3] = \$auto$rtlil.cc:3245:Not$128 ;
  assign \$123 [2:0] = held[26:24];
  assign \$123 [3] = \$auto$rtlil.cc:3245:Not$130 ;
  assign \$124 [2:0] = held[26:24];
  assign \$124 [3] = \$auto$rtlil.cc:3245:Not$132 ;
  assign \$127 [2:0] = held[18:16];
  assign \$127 [3] = \$auto$rtlil.cc:3245:Not$134 ;
  assign \$128 [2:0] = held[30:28];
  assign \$128 [3] = \$auto$rtlil.cc:3245:Not$136 ;
  assign \$129 [2:0] = held[30:28];
  assign \$129 [3] = \$auto$rtlil.cc:3245:Not$138 ;
  assign \$132 [2:0] = held[18:16];
  assign \$132 [3] = \$auto$rtlil.cc:3245:Not$140 ;
  assign \$136 [2:0] = held[18:16];
  assign \$136 [3] = \$auto$rtlil.cc:3245:Not$142 ;
  assign \$137 [2:0] = held[22:20];
  assign \$137 [3] = \$auto$rtlil.cc:3245:Not$144 ;
  assign \$138 [2:0] = held[22:20];
  assign \$138 [3] = \$auto$rtlil.cc:3245:Not$146 ;
  assign \$141 [2:0] = held[18:16];
  assign \$141 [3] = \$auto$rtlil.cc:3245:Not$148 ;
  assign \$142 [2:0] = held[26:24];
  assign \$142 [3] = \$auto$rtlil.cc:3245:Not$150 ;
  assign \$143 [2:0] = held[26:24];
  assign \$143 [3] = \$auto$rtlil.cc:3245:Not$152 ;
  assign \$146 [2:0] = held[18:16];
  assign \$146 [3] = \$auto$rtlil.cc:3245:Not$154 ;
  assign \$147 [2:0] = held[30:28];
  assign \$147 [3] = \$auto$rtlil.cc:3245:Not$156 ;
  assign \$148 [2:0] = held[30:28];
  assign \$148 [3] = \$auto$rtlil.cc:3245:Not$158 ;
  assign \$151 [2:0] = held[18:16];
  assign \$151 [3] = \$auto$rtlil.cc:3245:Not$160 ;
  assign \$158  = 2'h0;
  assign \$159  = 2'h0;
  assign \$160  = 1'h0;
  assign \$210  = { found_0_0_0[10], found_0_0_0 };
  assign \$211  = { found_0_0_1, 1'h0 };
  assign \$213  = { found_0_0_2[10], found_0_0_2, 2'h0 };
  assign \$215  = { found_0_0_3, 3'h0 };
  assign \$219  = { \$218 [15], \$218 [15:1] };
  assign \$220  = { found_1_0_0[10], found_1_0_0 };
  assign \$221  = { found_1_0_1, 1'h0 };
  assign \$223  = { found_1_0_2[10], found_1_0_2, 2'h0 };
  assign \$225  = { found_1_0_3, 3'h0 };
  assign \$229  = { \$228 [15], \$228 [15:1] };
  assign \$63  = held[7];
  assign \$68  = held[11];
  assign \$73  = held[15];
  assign \$139  = held[23];
  assign \$144  = held[27];
  assign \$149  = held[31];
endmodule

module \lut_int4.group_sums (rst, terms, valid, last, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$163  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$163 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$163 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$163 ) begin end
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

module \lut_int4.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$164  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$164 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$164 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$164 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$164 ) begin end
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

module \lut_int4.row_sums (rst, valid, last, terms, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$165  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$165 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$165 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$165 ) begin end
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

module \lut_int4.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$166  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$166 ) begin end
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
