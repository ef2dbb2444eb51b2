// shift_add_csd_skip: shift and add the digits of a weight, 2 rows of 2 lanes, int8 x int8
//
// spec: {"accumulator":61,"activation_format":"int8","credits":4,"digits":"csd","form":"serial","group":8,"lanes":2,"max_groups":8,"pe":"shift_add","rows":2,"skip":true,"weight_format":"int8","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 0b80acdf0bed28ef8c6687886fb4a07ae1a3262f10666f23f9d9f6283399ef09
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[47:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[121:0]  sum[row], signed, in units of 2**-24; 61 bits each, index 0 lowest
// Timing: interval by codes, at least 1; latency interval + 8 cycles

module shift_add_csd_skip(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [121:0] o__payload;
  wire [121:0] o__payload;
  output o__valid;
  wire o__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
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
  wire [35:0] i;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [7:0] \i__payload$13.codes[1][0] ;
  wire [7:0] \i__payload$13.codes[1][1] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [121:0] \i__payload$35 ;
  wire signed [60:0] \i__payload$35[0] ;
  wire signed [60:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [65:0] o;
  wire [121:0] \o$32 ;
  wire signed [60:0] \o$32[0] ;
  wire signed [60:0] \o$32[1] ;
  wire [31:0] \o.dots ;
  wire signed [15:0] \o.dots[0] ;
  wire signed [15:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [121:0] \o__payload$37 ;
  wire signed [60:0] \o__payload$37[0] ;
  wire signed [60:0] \o__payload$37[1] ;
  wire signed [60:0] \o__payload[0] ;
  wire signed [60:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [35:0] sums;
  wire [121:0] \sums$36 ;
  wire signed [60:0] \sums$36[0] ;
  wire signed [60:0] \sums$36[1] ;
  wire signed [17:0] \sums[0] ;
  wire signed [17:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [31:0] terms;
  wire [121:0] \terms$31 ;
  wire signed [60:0] \terms$31[0] ;
  wire signed [60:0] \terms$31[1] ;
  wire signed [15:0] \terms[0] ;
  wire signed [15:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[80] | i__payload[81];
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
  assign \$20  = ~ i__payload[81];
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
  \shift_add_csd_skip.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$367$0 (terms),
    .rst(rst),
    .tag_3(\$29 ),
    .valid(valid)
  );
  \shift_add_csd_skip.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_csd_skip.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_csd_skip.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_csd_skip.scaler  scaler (
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
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[23:16];
  assign \i__payload.codes[1][1]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[60:0];
  assign \o__payload[1]  = o__payload[121:61];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [31:24];
  assign \i__payload$13.x  = \i__payload$13 [47:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[15:0];
  assign \o.dots[1]  = terms[31:16];
  assign \o.tag  = \$29 ;
  assign \o.tag.scales  = \$29 [31:0];
  assign \o.tag.scales[0]  = \$29 [15:0];
  assign \o.tag.scales[1]  = \$29 [31:16];
  assign \o.tag.ends_group  = \$29 [32];
  assign \o.tag.ends_row  = \$29 [33];
  assign \terms[0]  = terms[15:0];
  assign \terms[1]  = terms[31:16];
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
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
  assign \sums[0]  = i[17:0];
  assign \sums[1]  = i[35:18];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [60:0];
  assign \terms$31[1]  = \terms$31 [121:61];
  assign \o$32[0]  = \terms$31 [60:0];
  assign \o$32[1]  = \terms$31 [121:61];
  assign \i__payload$35[0]  = \i__payload$35 [60:0];
  assign \i__payload$35[1]  = \i__payload$35 [121:61];
  assign \sums$36[0]  = \i__payload$35 [60:0];
  assign \sums$36[1]  = \i__payload$35 [121:61];
  assign \o__payload$37[0]  = o__payload[60:0];
  assign \o__payload$37[1]  = o__payload[121:61];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
endmodule

module \shift_add_csd_skip.front (rst, i__valid, i__ready, i__payload, \port$367$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  (* init = 32'd0 *)
  output [31:0] \port$367$0 ;
  wire [31:0] \port$367$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [10:0] \$10 ;
  wire [16:0] \$100 ;
  wire [16:0] \$101 ;
  wire [16:0] \$102 ;
  wire [16:0] \$103 ;
  wire [22:0] \$104 ;
  wire [16:0] \$105 ;
  wire [16:0] \$106 ;
  wire [16:0] \$107 ;
  wire [16:0] \$108 ;
  wire [16:0] \$109 ;
  wire [9:0] \$11 ;
  wire [16:0] \$110 ;
  wire [16:0] \$111 ;
  wire [16:0] \$112 ;
  wire [16:0] \$113 ;
  wire [16:0] \$114 ;
  wire [16:0] \$115 ;
  wire [16:0] \$116 ;
  wire [16:0] \$117 ;
  wire [16:0] \$118 ;
  wire [22:0] \$119 ;
  wire [9:0] \$12 ;
  wire [18:0] \$120 ;
  wire [18:0] \$121 ;
  wire [18:0] \$122 ;
  wire [18:0] \$123 ;
  wire [18:0] \$124 ;
  wire [18:0] \$125 ;
  wire [18:0] \$126 ;
  wire [18:0] \$127 ;
  wire [18:0] \$128 ;
  wire [18:0] \$129 ;
  wire [7:0] \$13 ;
  wire [22:0] \$130 ;
  wire [18:0] \$131 ;
  wire [18:0] \$132 ;
  wire [18:0] \$133 ;
  wire [18:0] \$134 ;
  wire [18:0] \$135 ;
  wire [18:0] \$136 ;
  wire [18:0] \$137 ;
  wire [18:0] \$138 ;
  wire [18:0] \$139 ;
  wire [7:0] \$14 ;
  wire [18:0] \$140 ;
  wire [22:0] \$141 ;
  wire [22:0] \$142 ;
  wire [22:0] \$143 ;
  wire [22:0] \$144 ;
  wire [22:0] \$145 ;
  wire [22:0] \$146 ;
  wire [22:0] \$147 ;
  wire [22:0] \$148 ;
  wire [22:0] \$149 ;
  wire [7:0] \$15 ;
  wire [22:0] \$150 ;
  wire [22:0] \$151 ;
  wire [22:0] \$152 ;
  wire [22:0] \$153 ;
  wire \$154 ;
  wire \$155 ;
  wire [7:0] \$156 ;
  wire [7:0] \$157 ;
  wire [7:0] \$158 ;
  wire \$159 ;
  wire [7:0] \$16 ;
  wire [7:0] \$160 ;
  wire [7:0] \$161 ;
  wire [7:0] \$162 ;
  wire \$163 ;
  wire [8:0] \$164 ;
  wire [8:0] \$165 ;
  wire [8:0] \$166 ;
  wire [7:0] \$167 ;
  wire [7:0] \$168 ;
  wire [7:0] \$169 ;
  wire \$17 ;
  wire \$170 ;
  wire [7:0] \$171 ;
  wire [7:0] \$172 ;
  wire [7:0] \$173 ;
  wire \$174 ;
  wire [8:0] \$175 ;
  wire [8:0] \$176 ;
  wire [8:0] \$177 ;
  wire [16:0] \$178 ;
  wire [16:0] \$179 ;
  wire [7:0] \$18 ;
  wire [16:0] \$180 ;
  wire [16:0] \$181 ;
  wire [16:0] \$182 ;
  wire [16:0] \$183 ;
  wire [16:0] \$184 ;
  wire [16:0] \$185 ;
  wire [16:0] \$186 ;
  wire [16:0] \$187 ;
  wire [16:0] \$188 ;
  wire [16:0] \$189 ;
  wire [7:0] \$19 ;
  wire [16:0] \$190 ;
  wire [16:0] \$191 ;
  wire [22:0] \$192 ;
  wire [16:0] \$193 ;
  wire [16:0] \$194 ;
  wire [16:0] \$195 ;
  wire [16:0] \$196 ;
  wire [16:0] \$197 ;
  wire [16:0] \$198 ;
  wire [16:0] \$199 ;
  wire [9:0] \$2 ;
  wire [7:0] \$20 ;
  wire [16:0] \$200 ;
  wire [16:0] \$201 ;
  wire [16:0] \$202 ;
  wire [16:0] \$203 ;
  wire [16:0] \$204 ;
  wire [16:0] \$205 ;
  wire [16:0] \$206 ;
  wire [22:0] \$207 ;
  wire [18:0] \$208 ;
  wire [18:0] \$209 ;
  wire [7:0] \$21 ;
  wire [18:0] \$210 ;
  wire [18:0] \$211 ;
  wire [18:0] \$212 ;
  wire [18:0] \$213 ;
  wire [18:0] \$214 ;
  wire [18:0] \$215 ;
  wire [18:0] \$216 ;
  wire [18:0] \$217 ;
  wire [22:0] \$218 ;
  wire [18:0] \$219 ;
  wire \$22 ;
  wire [18:0] \$220 ;
  wire [18:0] \$221 ;
  wire [18:0] \$222 ;
  wire [18:0] \$223 ;
  wire [18:0] \$224 ;
  wire [18:0] \$225 ;
  wire [18:0] \$226 ;
  wire [18:0] \$227 ;
  wire [18:0] \$228 ;
  wire [22:0] \$229 ;
  wire [7:0] \$23 ;
  wire [22:0] \$230 ;
  wire [22:0] \$231 ;
  wire [22:0] \$232 ;
  wire [22:0] \$233 ;
  wire [22:0] \$234 ;
  wire [22:0] \$235 ;
  wire [22:0] \$236 ;
  wire [22:0] \$237 ;
  wire [22:0] \$238 ;
  wire [22:0] \$239 ;
  wire [7:0] \$24 ;
  wire [22:0] \$240 ;
  wire [22:0] \$241 ;
  reg [31:0] \$242 ;
  reg [31:0] \$243  = 32'd0;
  reg [81:0] \$244 ;
  reg \$245 ;
  reg [7:0] \$246 ;
  reg \$247 ;
  reg [7:0] \$248 ;
  reg [7:0] \$249 ;
  wire [7:0] \$25 ;
  reg [7:0] \$250 ;
  reg [7:0] \$251 ;
  wire [15:0] \$252 ;
  reg [7:0] \$253 ;
  reg [7:0] \$254 ;
  reg [7:0] \$255 ;
  reg [7:0] \$256 ;
  wire [15:0] \$257 ;
  reg \$258 ;
  reg \$259 ;
  wire [7:0] \$26 ;
  reg \$260 ;
  wire [8:0] \$261 ;
  wire [8:0] \$262 ;
  wire \$27 ;
  wire [7:0] \$28 ;
  wire [7:0] \$29 ;
  wire [9:0] \$3 ;
  wire [7:0] \$30 ;
  wire [7:0] \$31 ;
  wire \$32 ;
  wire [7:0] \$33 ;
  wire [7:0] \$34 ;
  wire [7:0] \$35 ;
  wire [7:0] \$36 ;
  wire \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [10:0] \$4 ;
  wire [7:0] \$40 ;
  wire [7:0] \$41 ;
  wire \$42 ;
  wire [7:0] \$43 ;
  wire [7:0] \$44 ;
  wire [7:0] \$45 ;
  wire [7:0] \$46 ;
  wire \$47 ;
  wire [7:0] \$48 ;
  wire [7:0] \$49 ;
  wire [9:0] \$5 ;
  wire [7:0] \$50 ;
  wire [7:0] \$51 ;
  wire \$52 ;
  wire [8:0] \$53 ;
  wire [8:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire \$59 ;
  wire [9:0] \$6 ;
  wire [8:0] \$60 ;
  wire [8:0] \$61 ;
  wire \$62 ;
  wire \$63 ;
  wire [7:0] \$64 ;
  wire [7:0] \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire [7:0] \$68 ;
  wire [7:0] \$69 ;
  wire [10:0] \$7 ;
  wire [7:0] \$70 ;
  wire \$71 ;
  wire [7:0] \$72 ;
  wire [7:0] \$73 ;
  wire [7:0] \$74 ;
  wire \$75 ;
  wire [8:0] \$76 ;
  wire [8:0] \$77 ;
  wire [8:0] \$78 ;
  wire [7:0] \$79 ;
  wire [9:0] \$8 ;
  wire [7:0] \$80 ;
  wire [7:0] \$81 ;
  wire \$82 ;
  wire [7:0] \$83 ;
  wire [7:0] \$84 ;
  wire [7:0] \$85 ;
  wire \$86 ;
  wire [8:0] \$87 ;
  wire [8:0] \$88 ;
  wire [8:0] \$89 ;
  wire [9:0] \$9 ;
  wire [16:0] \$90 ;
  wire [16:0] \$91 ;
  wire [16:0] \$92 ;
  wire [16:0] \$93 ;
  wire [16:0] \$94 ;
  wire [16:0] \$95 ;
  wire [16:0] \$96 ;
  wire [16:0] \$97 ;
  wire [16:0] \$98 ;
  wire [16:0] \$99 ;
  wire accept;
  reg busy = 1'h0;
  wire signed [9:0] c_0_0;
  wire signed [9:0] c_0_1;
  wire signed [9:0] c_1_0;
  wire signed [9:0] c_1_1;
  wire \final ;
  wire signed [9:0] h_0_0;
  wire signed [9:0] h_0_1;
  wire signed [9:0] h_1_0;
  wire signed [9:0] h_1_1;
  reg [81:0] held = 82'h000000000000000000000;
  wire [31:0] \held.codes ;
  wire [15:0] \held.codes[0] ;
  wire [7:0] \held.codes[0][0] ;
  wire [7:0] \held.codes[0][1] ;
  wire [15:0] \held.codes[1] ;
  wire [7:0] \held.codes[1][0] ;
  wire [7:0] \held.codes[1][1] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [15:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  reg [15:0] i = 16'h0000;
  reg [15:0] \i$35  = 16'h0000;
  wire signed [7:0] \i$35[0] ;
  wire signed [7:0] \i$35[1] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  reg [7:0] left = 8'h00;
  wire [7:0] minus_0_0;
  wire [7:0] minus_0_1;
  wire [7:0] minus_1_0;
  wire [7:0] minus_1_1;
  reg [7:0] minus_held_0_0 = 8'h00;
  reg [7:0] minus_held_0_1 = 8'h00;
  reg [7:0] minus_held_1_0 = 8'h00;
  reg [7:0] minus_held_1_1 = 8'h00;
  reg more = 1'h0;
  wire [65:0] o;
  wire signed [15:0] \o$52 ;
  wire signed [15:0] \o$57 ;
  wire [31:0] \o.dots ;
  wire signed [15:0] \o.dots[0] ;
  wire signed [15:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg [7:0] place_1 = 8'h00;
  reg [7:0] place_2 = 8'h00;
  wire [7:0] plus_0_0;
  wire [7:0] plus_0_1;
  wire [7:0] plus_1_0;
  wire [7:0] plus_1_1;
  reg [7:0] plus_held_0_0 = 8'h00;
  reg [7:0] plus_held_0_1 = 8'h00;
  reg [7:0] plus_held_1_0 = 8'h00;
  reg [7:0] plus_held_1_1 = 8'h00;
  wire [7:0] rest;
  wire signed [9:0] s_0_0;
  wire signed [9:0] s_0_1;
  wire signed [9:0] s_1_0;
  wire signed [9:0] s_1_1;
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
  (* init = 16'h0000 *)
  wire [15:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  (* init = 16'h0000 *)
  wire [15:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire signed [9:0] w_0_0;
  wire signed [9:0] w_0_1;
  wire signed [9:0] w_1_0;
  wire signed [9:0] w_1_1;
  wire [7:0] wanted;
  assign \$1  = $signed(i__payload[7:0]) + $signed(h_0_0);
  assign c_0_0 = h_0_0 ^ \$1 [9:0];
  assign \$2  = \$1 [9:0] & c_0_0;
  assign \$3  = h_0_0 & c_0_0;
  assign \$4  = $signed(i__payload[15:8]) + $signed(h_0_1);
  assign c_0_1 = h_0_1 ^ \$4 [9:0];
  assign \$5  = \$4 [9:0] & c_0_1;
  assign \$6  = h_0_1 & c_0_1;
  assign \$7  = $signed(i__payload[23:16]) + $signed(h_1_0);
  assign c_1_0 = h_1_0 ^ \$7 [9:0];
  assign \$8  = \$7 [9:0] & c_1_0;
  assign \$9  = h_1_0 & c_1_0;
  assign \$10  = $signed(i__payload[31:24]) + $signed(h_1_1);
  assign c_1_1 = h_1_1 ^ \$10 [9:0];
  assign \$11  = \$10 [9:0] & c_1_1;
  assign \$12  = h_1_1 & c_1_1;
  assign \$13  = \$2 [7:0] | \$3 [7:0];
  assign \$14  = \$5 [7:0] | \$6 [7:0];
  assign \$15  = \$8 [7:0] | \$9 [7:0];
  assign \$16  = \$11 [7:0] | \$12 [7:0];
  assign \$17  = | { \$16 [0], \$15 [0], \$14 [0], \$13 [0] };
  assign \$18  = \$2 [7:0] | \$3 [7:0];
  assign \$19  = \$5 [7:0] | \$6 [7:0];
  assign \$20  = \$8 [7:0] | \$9 [7:0];
  assign \$21  = \$11 [7:0] | \$12 [7:0];
  assign \$22  = | { \$21 [1], \$20 [1], \$19 [1], \$18 [1] };
  assign \$23  = \$2 [7:0] | \$3 [7:0];
  assign \$24  = \$5 [7:0] | \$6 [7:0];
  assign \$25  = \$8 [7:0] | \$9 [7:0];
  assign \$26  = \$11 [7:0] | \$12 [7:0];
  assign \$27  = | { \$26 [2], \$25 [2], \$24 [2], \$23 [2] };
  assign \$28  = \$2 [7:0] | \$3 [7:0];
  assign \$29  = \$5 [7:0] | \$6 [7:0];
  assign \$30  = \$8 [7:0] | \$9 [7:0];
  assign \$31  = \$11 [7:0] | \$12 [7:0];
  assign \$32  = | { \$31 [3], \$30 [3], \$29 [3], \$28 [3] };
  assign \$33  = \$2 [7:0] | \$3 [7:0];
  assign \$34  = \$5 [7:0] | \$6 [7:0];
  assign \$35  = \$8 [7:0] | \$9 [7:0];
  assign \$36  = \$11 [7:0] | \$12 [7:0];
  assign \$37  = | { \$36 [4], \$35 [4], \$34 [4], \$33 [4] };
  assign \$38  = \$2 [7:0] | \$3 [7:0];
  assign \$39  = \$5 [7:0] | \$6 [7:0];
  assign \$40  = \$8 [7:0] | \$9 [7:0];
  assign \$41  = \$11 [7:0] | \$12 [7:0];
  assign \$42  = | { \$41 [5], \$40 [5], \$39 [5], \$38 [5] };
  assign \$43  = \$2 [7:0] | \$3 [7:0];
  assign \$44  = \$5 [7:0] | \$6 [7:0];
  assign \$45  = \$8 [7:0] | \$9 [7:0];
  assign \$46  = \$11 [7:0] | \$12 [7:0];
  assign \$47  = | { \$46 [6], \$45 [6], \$44 [6], \$43 [6] };
  assign \$48  = \$2 [7:0] | \$3 [7:0];
  assign \$49  = \$5 [7:0] | \$6 [7:0];
  assign \$50  = \$8 [7:0] | \$9 [7:0];
  assign \$51  = \$11 [7:0] | \$12 [7:0];
  assign \$52  = | { \$51 [7], \$50 [7], \$49 [7], \$48 [7] };
  assign \$53  = left - 1'h1;
  assign \$54  = { 1'h0, left } & \$53 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$55  = held[80] & \final ;
  assign \$56  = held[81] & \final ;
  assign \$57  = wanted - 1'h1;
  assign \$58  = { 1'h0, wanted } & \$57 ;
  assign \$59  = | \$58 ;
  assign \$60  = \$54 [7:0] - 1'h1;
  assign \$61  = { 1'h0, \$54 [7:0] } & \$60 ;
  assign \$62  = | \$61 ;
  assign \$63  = accept ? \$59  : \$62 ;
  assign \$64  = ~ \$54 [7:0];
  assign \$65  = left & \$64 ;
  assign \$66  = i__valid & i__ready;
  assign \$67  = i__valid & i__ready;
  assign \$68  = ~ \$54 [7:0];
  assign \$69  = left & \$68 ;
  assign \$70  = plus_held_0_0 & \$69 ;
  assign \$71  = | \$70 ;
  assign \$72  = ~ \$54 [7:0];
  assign \$73  = left & \$72 ;
  assign \$74  = minus_held_0_0 & \$73 ;
  assign \$75  = | \$74 ;
  assign \$76  = - $signed(held[39:32]);
  assign \$77  = \$75  ? \$76  : 9'h000;
  assign \$78  = \$71  ? { held[39], held[39:32] } : \$77 ;
  assign \$79  = ~ \$54 [7:0];
  assign \$80  = left & \$79 ;
  assign \$81  = plus_held_0_1 & \$80 ;
  assign \$82  = | \$81 ;
  assign \$83  = ~ \$54 [7:0];
  assign \$84  = left & \$83 ;
  assign \$85  = minus_held_0_1 & \$84 ;
  assign \$86  = | \$85 ;
  assign \$87  = - $signed(held[47:40]);
  assign \$88  = \$86  ? \$87  : 9'h000;
  assign \$89  = \$82  ? { held[47], held[47:40] } : \$88 ;
  assign \$91  = place_2[0] ? \$90  : 17'h00000;
  assign \$93  = place_2[0] ? \$92  : 17'h00000;
  assign \$95  = place_2[0] ? \$94  : 17'h00000;
  assign \$97  = place_2[0] ? \$96  : 17'h00000;
  assign \$99  = place_2[0] ? \$98  : 17'h00000;
  assign \$101  = place_2[0] ? \$100  : 17'h00000;
  assign \$103  = place_2[0] ? \$102  : 17'h00000;
  assign \$106  = place_2[1] ? \$105  : 17'h00000;
  assign \$108  = place_2[1] ? \$107  : 17'h00000;
  assign \$110  = place_2[1] ? \$109  : 17'h00000;
  assign \$112  = place_2[1] ? \$111  : 17'h00000;
  assign \$114  = place_2[1] ? \$113  : 17'h00000;
  assign \$116  = place_2[1] ? \$115  : 17'h00000;
  assign \$118  = place_2[1] ? \$117  : 17'h00000;
  assign \$119  = \$104  | { \$118 [16], \$116 [16], \$114 [16], \$112 [16], \$110 [16], \$108 [16], \$106  };
  assign \$121  = place_2[2] ? \$120  : 19'h00000;
  assign \$123  = place_2[2] ? \$122  : 19'h00000;
  assign \$125  = place_2[2] ? \$124  : 19'h00000;
  assign \$127  = place_2[2] ? \$126  : 19'h00000;
  assign \$129  = place_2[2] ? \$128  : 19'h00000;
  assign \$130  = \$119  | { \$129 [18], \$127 [18], \$125 [18], \$123 [18], \$121  };
  assign \$132  = place_2[3] ? \$131  : 19'h00000;
  assign \$134  = place_2[3] ? \$133  : 19'h00000;
  assign \$136  = place_2[3] ? \$135  : 19'h00000;
  assign \$138  = place_2[3] ? \$137  : 19'h00000;
  assign \$140  = place_2[3] ? \$139  : 19'h00000;
  assign \$141  = \$130  | { \$140 [18], \$138 [18], \$136 [18], \$134 [18], \$132  };
  assign \$143  = place_2[4] ? \$142  : 23'h000000;
  assign \$144  = \$141  | \$143 ;
  assign \$146  = place_2[5] ? \$145  : 23'h000000;
  assign \$147  = \$144  | \$146 ;
  assign \$149  = place_2[6] ? \$148  : 23'h000000;
  assign \$150  = \$147  | \$149 ;
  assign \$152  = place_2[7] ? \$151  : 23'h000000;
  assign \$153  = \$150  | \$152 ;
  assign \$154  = i__valid & i__ready;
  assign \$155  = i__valid & i__ready;
  assign \$156  = ~ \$54 [7:0];
  assign \$157  = left & \$156 ;
  assign \$158  = plus_held_1_0 & \$157 ;
  assign \$159  = | \$158 ;
  assign \$160  = ~ \$54 [7:0];
  assign \$161  = left & \$160 ;
  assign \$162  = minus_held_1_0 & \$161 ;
  assign \$163  = | \$162 ;
  assign \$164  = - $signed(held[39:32]);
  assign \$165  = \$163  ? \$164  : 9'h000;
  assign \$166  = \$159  ? { held[39], held[39:32] } : \$165 ;
  assign \$167  = ~ \$54 [7:0];
  assign \$168  = left & \$167 ;
  assign \$169  = plus_held_1_1 & \$168 ;
  assign \$170  = | \$169 ;
  assign \$171  = ~ \$54 [7:0];
  assign \$172  = left & \$171 ;
  assign \$173  = minus_held_1_1 & \$172 ;
  assign \$174  = | \$173 ;
  assign \$175  = - $signed(held[47:40]);
  assign \$176  = \$174  ? \$175  : 9'h000;
  assign \$177  = \$170  ? { held[47], held[47:40] } : \$176 ;
  assign \$179  = place_2[0] ? \$178  : 17'h00000;
  assign \$181  = place_2[0] ? \$180  : 17'h00000;
  assign \$183  = place_2[0] ? \$182  : 17'h00000;
  assign \$185  = place_2[0] ? \$184  : 17'h00000;
  assign \$187  = place_2[0] ? \$186  : 17'h00000;
  assign \$189  = place_2[0] ? \$188  : 17'h00000;
  assign \$191  = place_2[0] ? \$190  : 17'h00000;
  assign \$194  = place_2[1] ? \$193  : 17'h00000;
  assign \$196  = place_2[1] ? \$195  : 17'h00000;
  assign \$198  = place_2[1] ? \$197  : 17'h00000;
  assign \$200  = place_2[1] ? \$199  : 17'h00000;
  assign \$202  = place_2[1] ? \$201  : 17'h00000;
  assign \$204  = place_2[1] ? \$203  : 17'h00000;
  assign \$206  = place_2[1] ? \$205  : 17'h00000;
  assign \$207  = \$192  | { \$206 [16], \$204 [16], \$202 [16], \$200 [16], \$198 [16], \$196 [16], \$194  };
  assign \$209  = place_2[2] ? \$208  : 19'h00000;
  assign \$211  = place_2[2] ? \$210  : 19'h00000;
  assign \$213  = place_2[2] ? \$212  : 19'h00000;
  assign \$215  = place_2[2] ? \$214  : 19'h00000;
  assign \$217  = place_2[2] ? \$216  : 19'h00000;
  assign \$218  = \$207  | { \$217 [18], \$215 [18], \$213 [18], \$211 [18], \$209  };
  assign \$220  = place_2[3] ? \$219  : 19'h00000;
  assign \$222  = place_2[3] ? \$221  : 19'h00000;
  assign \$224  = place_2[3] ? \$223  : 19'h00000;
  assign \$226  = place_2[3] ? \$225  : 19'h00000;
  assign \$228  = place_2[3] ? \$227  : 19'h00000;
  assign \$229  = \$218  | { \$228 [18], \$226 [18], \$224 [18], \$222 [18], \$220  };
  assign \$231  = place_2[4] ? \$230  : 23'h000000;
  assign \$232  = \$229  | \$231 ;
  assign \$234  = place_2[5] ? \$233  : 23'h000000;
  assign \$235  = \$232  | \$234 ;
  assign \$237  = place_2[6] ? \$236  : 23'h000000;
  assign \$238  = \$235  | \$237 ;
  assign \$240  = place_2[7] ? \$239  : 23'h000000;
  assign \$241  = \$238  | \$240 ;
  always @(posedge clk)
    \$243  <= \$242 ;
  always @(posedge clk)
    held <= \$244 ;
  always @(posedge clk)
    busy <= \$245 ;
  always @(posedge clk)
    left <= \$246 ;
  always @(posedge clk)
    more <= \$247 ;
  always @(posedge clk)
    place_1 <= \$65 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    plus_held_0_0 <= \$248 ;
  always @(posedge clk)
    minus_held_0_0 <= \$249 ;
  always @(posedge clk)
    plus_held_0_1 <= \$250 ;
  always @(posedge clk)
    minus_held_0_1 <= \$251 ;
  always @(posedge clk)
    i <= \$252 ;
  always @(posedge clk)
    plus_held_1_0 <= \$253 ;
  always @(posedge clk)
    minus_held_1_0 <= \$254 ;
  always @(posedge clk)
    plus_held_1_1 <= \$255 ;
  always @(posedge clk)
    minus_held_1_1 <= \$256 ;
  always @(posedge clk)
    \i$35  <= \$257 ;
  always @(posedge clk)
    valid_1 <= \$258 ;
  always @(posedge clk)
    valid_2 <= \$259 ;
  always @(posedge clk)
    valid <= \$260 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \shift_add_csd_skip.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$261 ),
    .rst(rst)
  );
  \shift_add_csd_skip.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$35 ),
    .level2_0(\$262 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$242 [15:0] = \$153 [15:0];
    \$242 [31:16] = \$241 [15:0];
    if (rst) begin
      \$242  = 32'd0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$244  = held;
    if (accept) begin
      \$244  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$245  = 1'h1;
    end else begin
      \$245  = more;
    end
    if (rst) begin
      \$245  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$246  = wanted;
    end else begin
      \$246  = \$54 [7:0];
    end
    if (rst) begin
      \$246  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$247  = \$63 ;
    if (rst) begin
      \$247  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$248  = plus_held_0_0;
    if (\$66 ) begin
      \$248  = \$2 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$249  = minus_held_0_0;
    if (\$66 ) begin
      \$249  = \$3 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$250  = plus_held_0_1;
    if (\$67 ) begin
      \$250  = \$5 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$251  = minus_held_0_1;
    if (\$67 ) begin
      \$251  = \$6 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$253  = plus_held_1_0;
    if (\$154 ) begin
      \$253  = \$8 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$254  = minus_held_1_0;
    if (\$154 ) begin
      \$254  = \$9 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$255  = plus_held_1_1;
    if (\$155 ) begin
      \$255  = \$11 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$256  = minus_held_1_1;
    if (\$155 ) begin
      \$256  = \$12 [7:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$258  = busy;
    if (rst) begin
      \$258  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$259  = valid_1;
    if (rst) begin
      \$259  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$260  = valid_2;
    if (rst) begin
      \$260  = 1'h0;
    end
  end
  assign w_0_0 = { i__payload[7], i__payload[7], i__payload[7:0] };
  assign s_0_0 = \$1 [9:0];
  assign plus_0_0 = \$2 [7:0];
  assign minus_0_0 = \$3 [7:0];
  assign w_0_1 = { i__payload[15], i__payload[15], i__payload[15:8] };
  assign s_0_1 = \$4 [9:0];
  assign plus_0_1 = \$5 [7:0];
  assign minus_0_1 = \$6 [7:0];
  assign w_1_0 = { i__payload[23], i__payload[23], i__payload[23:16] };
  assign s_1_0 = \$7 [9:0];
  assign plus_1_0 = \$8 [7:0];
  assign minus_1_0 = \$9 [7:0];
  assign w_1_1 = { i__payload[31], i__payload[31], i__payload[31:24] };
  assign s_1_1 = \$10 [9:0];
  assign plus_1_1 = \$11 [7:0];
  assign minus_1_1 = \$12 [7:0];
  assign rest = \$54 [7:0];
  assign terms_0 = i;
  assign terms_1 = \i$35 ;
  assign valid_3 = valid;
  assign o = { tag_3, \$243  };
  assign \o$52  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \o$57  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \port$367$0  = \$243 ;
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[23:16];
  assign \i__payload.codes[1][1]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \i$35[0]  = \i$35 [7:0];
  assign \i$35[1]  = \i$35 [15:8];
  assign \terms_1[0]  = \i$35 [7:0];
  assign \terms_1[1]  = \i$35 [15:8];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \held.codes  = held[31:0];
  assign \held.codes[0]  = held[15:0];
  assign \held.codes[0][0]  = held[7:0];
  assign \held.codes[0][1]  = held[15:8];
  assign \held.codes[1]  = held[31:16];
  assign \held.codes[1][0]  = held[23:16];
  assign \held.codes[1][1]  = held[31:24];
  assign \held.x  = held[47:32];
  assign \held.x[0]  = held[39:32];
  assign \held.x[1]  = held[47:40];
  assign \held.tag  = held[81:48];
  assign \held.tag.scales  = held[79:48];
  assign \held.tag.scales[0]  = held[63:48];
  assign \held.tag.scales[1]  = held[79:64];
  assign \held.tag.ends_group  = held[80];
  assign \held.tag.ends_row  = held[81];
  assign \o.dots  = \$243 ;
  assign \o.dots[0]  = \$243 [15:0];
  assign \o.dots[1]  = \$243 [31:16];
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
  assign \$257 [15:8] = \$177 [7:0];
  assign \$257 [7:0] = \$166 [7:0];
  assign \$252 [15:8] = \$89 [7:0];
  assign \$252 [7:0] = \$78 [7:0];
  assign tag[33] = \$56 ;
  assign tag[32] = \$55 ;
  assign tag[31:0] = held[79:48];
  assign wanted[7] = \$52 ;
  assign wanted[6] = \$47 ;
  assign wanted[5] = \$42 ;
  assign wanted[4] = \$37 ;
  assign wanted[3] = \$32 ;
  assign wanted[2] = \$27 ;
  assign wanted[1] = \$22 ;
  assign wanted[0] = \$17 ;
  assign h_0_0 = { i__payload[7], i__payload[7], i__payload[7], i__payload[7:1] };
  assign h_0_1 = { i__payload[15], i__payload[15], i__payload[15], i__payload[15:9] };
  assign h_1_0 = { i__payload[23], i__payload[23], i__payload[23], i__payload[23:17] };
  assign h_1_1 = { i__payload[31], i__payload[31], i__payload[31], i__payload[31:25] };
  assign \$90  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$92  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$94  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$96  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$98  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$100  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$102  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261  };
  assign \$104  = { \$103 [16], \$101 [16], \$99 [16], \$97 [16], \$95 [16], \$93 [16], \$91  };
  assign \$105  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$107  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$109  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$111  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$113  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$115  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$117  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 1'h0 };
  assign \$120  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 2'h0 };
  assign \$122  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 2'h0 };
  assign \$124  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 2'h0 };
  assign \$126  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 2'h0 };
  assign \$128  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 2'h0 };
  assign \$131  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 3'h0 };
  assign \$133  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 3'h0 };
  assign \$135  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 3'h0 };
  assign \$137  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 3'h0 };
  assign \$139  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 3'h0 };
  assign \$142  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 4'h0 };
  assign \$145  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 5'h00 };
  assign \$148  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 6'h00 };
  assign \$151  = { \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 [8], \$261 , 7'h00 };
  assign \$178  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$180  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$182  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$184  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$186  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$188  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$190  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262  };
  assign \$192  = { \$191 [16], \$189 [16], \$187 [16], \$185 [16], \$183 [16], \$181 [16], \$179  };
  assign \$193  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$195  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$197  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$199  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$201  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$203  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$205  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 1'h0 };
  assign \$208  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 2'h0 };
  assign \$210  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 2'h0 };
  assign \$212  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 2'h0 };
  assign \$214  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 2'h0 };
  assign \$216  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 2'h0 };
  assign \$219  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 3'h0 };
  assign \$221  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 3'h0 };
  assign \$223  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 3'h0 };
  assign \$225  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 3'h0 };
  assign \$227  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 3'h0 };
  assign \$230  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 4'h0 };
  assign \$233  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 5'h00 };
  assign \$236  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 6'h00 };
  assign \$239  = { \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 [8], \$262 , 7'h00 };
endmodule

module \shift_add_csd_skip.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] level2_0;
  reg signed [8:0] level2_0 = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  wire signed [15:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_csd_skip.front.tree_1 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [15:0] i;
  wire [15:0] i;
  output signed [8:0] level2_0;
  reg signed [8:0] level2_0 = 9'h000;
  input clk;
  wire clk;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [8:0] level1_0;
  wire signed [15:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0[8], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
endmodule

module \shift_add_csd_skip.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [31:0] terms;
  wire [31:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [35:0] sums;
  reg [35:0] sums = 36'h000000000;
  input clk;
  wire clk;
  wire [17:0] \$1 ;
  wire [18:0] \$2 ;
  wire [17:0] \$3 ;
  wire [18:0] \$4 ;
  reg \$5 ;
  reg [35:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [17:0] \sums[0] ;
  wire signed [17:0] \sums[1] ;
  wire signed [15:0] \terms[0] ;
  wire signed [15:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[31:16]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 18'h00000 : sums[17:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[15:0]);
  assign \$3  = fresh ? 18'h00000 : sums[35:18];
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
      \$6 [17:0] = \$2 [17:0];
      \$6 [35:18] = \$4 [17:0];
    end
    if (rst) begin
      \$6  = 36'h000000000;
    end
  end
  assign \sums[0]  = sums[17:0];
  assign \sums[1]  = sums[35:18];
  assign \terms[0]  = terms[15:0];
  assign \terms[1]  = terms[31:16];
endmodule

module \shift_add_csd_skip.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [121:0] i__payload;
  wire [121:0] i__payload;
  output [121:0] o__payload;
  reg [121:0] o__payload = 122'h0000000000000000000000000000000;
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
  reg [121:0] \$19 ;
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
  wire [121:0] \$signature__data ;
  wire signed [60:0] \$signature__data[0] ;
  wire signed [60:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 122'h0000000000000000000000000000000 *)
  wire [121:0] front;
  wire signed [60:0] \front[0] ;
  wire signed [60:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [60:0] \i__payload[0] ;
  wire signed [60:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [60:0] \o__payload[0] ;
  wire signed [60:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [121:0] store_out__data;
  wire signed [60:0] \store_out__data[0] ;
  wire signed [60:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [121:0] rest [2:0];
  initial begin
    rest[0] = 122'h0000000000000000000000000000000;
    rest[1] = 122'h0000000000000000000000000000000;
    rest[2] = 122'h0000000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[60:0];
  assign \o__payload[1]  = o__payload[121:61];
  assign \front[0]  = o__payload[60:0];
  assign \front[1]  = o__payload[121:61];
  assign \$signature__data[0]  = i__payload[60:0];
  assign \$signature__data[1]  = i__payload[121:61];
  assign \i__payload[0]  = i__payload[60:0];
  assign \i__payload[1]  = i__payload[121:61];
  assign \store_out__data[0]  = store_out__data[60:0];
  assign \store_out__data[1]  = store_out__data[121:61];
endmodule

module \shift_add_csd_skip.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [121:0] terms;
  wire [121:0] terms;
  output [121:0] sums;
  reg [121:0] sums = 122'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [60:0] \$1 ;
  wire [61:0] \$2 ;
  wire [60:0] \$3 ;
  wire [61:0] \$4 ;
  reg \$5 ;
  reg [121:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [60:0] \sums[0] ;
  wire signed [60:0] \sums[1] ;
  wire signed [60:0] \terms[0] ;
  wire signed [60:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[121:61]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 61'h0000000000000000 : sums[60:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[60:0]);
  assign \$3  = fresh ? 61'h0000000000000000 : sums[121:61];
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
      \$6 [60:0] = \$2 [60:0];
      \$6 [121:61] = \$4 [60:0];
    end
    if (rst) begin
      \$6  = 122'h0000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[60:0];
  assign \sums[1]  = sums[121:61];
  assign \terms[0]  = terms[60:0];
  assign \terms[1]  = terms[121:61];
endmodule

module \shift_add_csd_skip.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [35:0] i;
  wire [35:0] i;
  output [121:0] o;
  reg [121:0] o = 122'h0000000000000000000000000000000;
  input clk;
  wire clk;
  wire [29:0] \$1 ;
  wire [60:0] \$2 ;
  wire [29:0] \$3 ;
  wire [60:0] \$4 ;
  reg [121:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire signed [60:0] \o[0] ;
  wire signed [60:0] \o[1] ;
  reg signed [29:0] product_0 = 30'h00000000;
  reg signed [29:0] product_1 = 30'h00000000;
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
  assign \$1  = $signed(i[17:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[35:18]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [60:0] = \$2 ;
    \$5 [121:61] = \$4 ;
    if (rst) begin
      \$5  = 122'h0000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
  assign \o[0]  = o[60:0];
  assign \o[1]  = o[121:61];
endmodule
