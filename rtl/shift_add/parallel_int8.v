// shift_add_parallel_int8: shift and add the digits of a weight, 1 rows of 4 lanes, int8 x int8
//
// spec: {"accumulator":61,"activation_format":"int8","credits":4,"digits":"csd","form":"parallel","group":8,"lanes":4,"max_groups":8,"pe":"shift_add","rows":1,"skip":false,"weight_format":"int8","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 12cda562a4e4e5ceaa1c90794b89b47d1c767c8781fe3a5b74c6cbcab2822841
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[63:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[79:64]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[60:0]  sum[row], signed, in units of 2**-24; 61 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module shift_add_parallel_int8(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [60:0] o__payload;
  wire [60:0] o__payload;
  output o__valid;
  wire o__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg [2:0] \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
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
  wire [16:0] factors;
  wire [16:0] \factors$26 ;
  wire [16:0] \factors$26[0] ;
  wire [4:0] \factors$26[0].shift ;
  wire signed [11:0] \factors$26[0].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  reg group_done_1 = 1'h0;
  wire [17:0] i;
  wire signed [17:0] \i[0] ;
  wire [81:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [31:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [60:0] \i__payload$35 ;
  wire signed [60:0] \i__payload$35[0] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
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
  wire [34:0] o;
  wire [60:0] \o$32 ;
  wire signed [60:0] \o$32[0] ;
  wire [16:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [60:0] \o__payload$37 ;
  wire signed [60:0] \o__payload$37[0] ;
  wire signed [60:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [17:0] sums;
  wire [60:0] \sums$36 ;
  wire signed [60:0] \sums$36[0] ;
  wire signed [17:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [16:0] terms;
  wire [60:0] \terms$31 ;
  wire signed [60:0] \terms$31[0] ;
  wire signed [16:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
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
  assign \$11  = credits - spend;
  assign \$12  = $signed(\$11 ) + $signed({ 1'h0, earn });
  assign \$13  = ~ i__payload[81];
  assign \$14  = valid & o[33];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[34:17];
  always @(posedge clk)
    group_done_1 <= \$18 ;
  always @(posedge clk)
    scaled_1 <= \$19 ;
  always @(posedge clk)
    \valid$27  <= \$20 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[17];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  always @(posedge clk)
    \i__valid$33  <= \$21 ;
  \shift_add_parallel_int8.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \shift_add_parallel_int8.group_sums  group_sums (
    .clk(clk),
    .last(o[33]),
    .rst(rst),
    .sums(i),
    .terms(o[16:0]),
    .valid(valid)
  );
  \shift_add_parallel_int8.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_parallel_int8.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_parallel_int8.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [2:0];
    if (rst) begin
      \$16  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$17  = in_row;
    if (accept) begin
      \$17  = \$13 ;
    end
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$18  = \$14 ;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$19  = group_done_1;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$20  = scaled_1;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$21  = \$15 ;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[33];
  assign terms = o[16:0];
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
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[81:64];
  assign \i__payload.tag.scales  = i__payload[79:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.x  = \i__payload$13 [63:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.tag  = \i__payload$13 [81:64];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[16:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.tag  = o[34:17];
  assign \o.tag.scales  = o[32:17];
  assign \o.tag.scales[0]  = o[32:17];
  assign \o.tag.ends_group  = o[33];
  assign \o.tag.ends_row  = o[34];
  assign \terms[0]  = o[16:0];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \i[0]  = i;
  assign \sums[0]  = i;
  assign \factors$26[0]  = factors;
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \terms$31[0]  = \terms$31 ;
  assign \o$32[0]  = \terms$31 ;
  assign \i__payload$35[0]  = \i__payload$35 ;
  assign \sums$36[0]  = \i__payload$35 ;
  assign \o__payload$37[0]  = o__payload;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \shift_add_parallel_int8.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [34:0] o;
  wire [34:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [10:0] \$10 ;
  wire [8:0] \$100 ;
  wire [8:0] \$101 ;
  wire [9:0] \$102 ;
  wire [9:0] \$103 ;
  wire [8:0] \$104 ;
  wire [8:0] \$105 ;
  wire [8:0] \$106 ;
  wire [9:0] \$107 ;
  wire [9:0] \$108 ;
  wire [8:0] \$109 ;
  wire [9:0] \$11 ;
  wire [8:0] \$110 ;
  wire [8:0] \$111 ;
  wire [11:0] \$112 ;
  wire [11:0] \$113 ;
  wire [8:0] \$114 ;
  wire [8:0] \$115 ;
  wire [8:0] \$116 ;
  wire [11:0] \$117 ;
  wire [11:0] \$118 ;
  wire [12:0] \$119 ;
  wire [9:0] \$12 ;
  wire [8:0] \$120 ;
  wire [8:0] \$121 ;
  wire [8:0] \$122 ;
  wire [15:0] \$123 ;
  wire [15:0] \$124 ;
  wire [8:0] \$125 ;
  wire [8:0] \$126 ;
  wire [8:0] \$127 ;
  wire [15:0] \$128 ;
  wire [15:0] \$129 ;
  wire [8:0] \$13 ;
  wire [16:0] \$130 ;
  wire [8:0] \$131 ;
  wire [8:0] \$132 ;
  wire [8:0] \$133 ;
  wire [15:0] \$134 ;
  wire [15:0] \$135 ;
  wire [8:0] \$136 ;
  wire [8:0] \$137 ;
  wire [8:0] \$138 ;
  wire [15:0] \$139 ;
  wire [8:0] \$14 ;
  wire [15:0] \$140 ;
  wire [17:0] \$141 ;
  wire [8:0] \$142 ;
  wire [8:0] \$143 ;
  wire [8:0] \$144 ;
  wire [9:0] \$145 ;
  wire [9:0] \$146 ;
  wire [8:0] \$147 ;
  wire [8:0] \$148 ;
  wire [8:0] \$149 ;
  wire [8:0] \$15 ;
  wire [9:0] \$150 ;
  wire [9:0] \$151 ;
  wire [8:0] \$152 ;
  wire [8:0] \$153 ;
  wire [8:0] \$154 ;
  wire [11:0] \$155 ;
  wire [11:0] \$156 ;
  wire [8:0] \$157 ;
  wire [8:0] \$158 ;
  wire [8:0] \$159 ;
  wire [9:0] \$16 ;
  wire [11:0] \$160 ;
  wire [11:0] \$161 ;
  wire [12:0] \$162 ;
  wire [8:0] \$163 ;
  wire [8:0] \$164 ;
  wire [8:0] \$165 ;
  wire [15:0] \$166 ;
  wire [15:0] \$167 ;
  wire [8:0] \$168 ;
  wire [8:0] \$169 ;
  wire [9:0] \$17 ;
  wire [8:0] \$170 ;
  wire [15:0] \$171 ;
  wire [15:0] \$172 ;
  wire [16:0] \$173 ;
  wire [8:0] \$174 ;
  wire [8:0] \$175 ;
  wire [8:0] \$176 ;
  wire [15:0] \$177 ;
  wire [15:0] \$178 ;
  wire [8:0] \$179 ;
  wire [8:0] \$18 ;
  wire [8:0] \$180 ;
  wire [8:0] \$181 ;
  wire [15:0] \$182 ;
  wire [15:0] \$183 ;
  wire [17:0] \$184 ;
  wire [59:0] \$185 ;
  reg \$186 ;
  reg \$187 ;
  wire [8:0] \$19 ;
  wire [9:0] \$2 ;
  wire [8:0] \$20 ;
  wire [9:0] \$21 ;
  wire [9:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [8:0] \$25 ;
  wire [11:0] \$26 ;
  wire [11:0] \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire [9:0] \$3 ;
  wire [8:0] \$30 ;
  wire [11:0] \$31 ;
  wire [11:0] \$32 ;
  wire [12:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [8:0] \$36 ;
  wire [15:0] \$37 ;
  wire [15:0] \$38 ;
  wire [8:0] \$39 ;
  wire [10:0] \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [15:0] \$42 ;
  wire [15:0] \$43 ;
  wire [16:0] \$44 ;
  wire [8:0] \$45 ;
  wire [8:0] \$46 ;
  wire [8:0] \$47 ;
  wire [15:0] \$48 ;
  wire [15:0] \$49 ;
  wire [9:0] \$5 ;
  wire [8:0] \$50 ;
  wire [8:0] \$51 ;
  wire [8:0] \$52 ;
  wire [15:0] \$53 ;
  wire [15:0] \$54 ;
  wire [17:0] \$55 ;
  wire [8:0] \$56 ;
  wire [8:0] \$57 ;
  wire [8:0] \$58 ;
  wire [9:0] \$59 ;
  wire [9:0] \$6 ;
  wire [9:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [8:0] \$63 ;
  wire [9:0] \$64 ;
  wire [9:0] \$65 ;
  wire [8:0] \$66 ;
  wire [8:0] \$67 ;
  wire [8:0] \$68 ;
  wire [11:0] \$69 ;
  wire [10:0] \$7 ;
  wire [11:0] \$70 ;
  wire [8:0] \$71 ;
  wire [8:0] \$72 ;
  wire [8:0] \$73 ;
  wire [11:0] \$74 ;
  wire [11:0] \$75 ;
  wire [12:0] \$76 ;
  wire [8:0] \$77 ;
  wire [8:0] \$78 ;
  wire [8:0] \$79 ;
  wire [9:0] \$8 ;
  wire [15:0] \$80 ;
  wire [15:0] \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [8:0] \$84 ;
  wire [15:0] \$85 ;
  wire [15:0] \$86 ;
  wire [16:0] \$87 ;
  wire [8:0] \$88 ;
  wire [8:0] \$89 ;
  wire [9:0] \$9 ;
  wire [8:0] \$90 ;
  wire [15:0] \$91 ;
  wire [15:0] \$92 ;
  wire [8:0] \$93 ;
  wire [8:0] \$94 ;
  wire [8:0] \$95 ;
  wire [15:0] \$96 ;
  wire [15:0] \$97 ;
  wire [17:0] \$98 ;
  wire [8:0] \$99 ;
  wire signed [9:0] c_0_0;
  wire signed [9:0] c_0_1;
  wire signed [9:0] c_0_2;
  wire signed [9:0] c_0_3;
  wire signed [9:0] h_0_0;
  wire signed [9:0] h_0_1;
  wire signed [9:0] h_0_2;
  wire signed [9:0] h_0_3;
  reg [59:0] i = 60'h000000000000000;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire [31:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire [7:0] minus_0_0;
  wire [7:0] minus_0_1;
  wire [7:0] minus_0_2;
  wire [7:0] minus_0_3;
  wire signed [16:0] \o$29 ;
  wire [16:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [7:0] plus_0_0;
  wire [7:0] plus_0_1;
  wire [7:0] plus_0_2;
  wire [7:0] plus_0_3;
  (* init = 60'h000000000000000 *)
  wire [59:0] products_0;
  wire signed [14:0] \products_0[0] ;
  wire signed [14:0] \products_0[1] ;
  wire signed [14:0] \products_0[2] ;
  wire signed [14:0] \products_0[3] ;
  wire signed [9:0] s_0_0;
  wire signed [9:0] s_0_1;
  wire signed [9:0] s_0_2;
  wire signed [9:0] s_0_3;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  reg [17:0] tag_2 = 18'h00000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  wire signed [9:0] w_0_0;
  wire signed [9:0] w_0_1;
  wire signed [9:0] w_0_2;
  wire signed [9:0] w_0_3;
  assign \$1  = $signed(i__payload[7:0]) + $signed(h_0_0);
  assign c_0_0 = h_0_0 ^ \$1 [9:0];
  assign \$2  = \$1 [9:0] & c_0_0;
  assign \$3  = h_0_0 & c_0_0;
  assign \$4  = $signed(i__payload[15:8]) + $signed(h_0_1);
  assign c_0_1 = h_0_1 ^ \$4 [9:0];
  assign \$5  = \$4 [9:0] & c_0_1;
  assign \$6  = h_0_1 & c_0_1;
  assign \$7  = $signed(i__payload[23:16]) + $signed(h_0_2);
  assign c_0_2 = h_0_2 ^ \$7 [9:0];
  assign \$8  = \$7 [9:0] & c_0_2;
  assign \$9  = h_0_2 & c_0_2;
  assign \$10  = $signed(i__payload[31:24]) + $signed(h_0_3);
  assign c_0_3 = h_0_3 ^ \$10 [9:0];
  assign \$11  = \$10 [9:0] & c_0_3;
  assign \$12  = h_0_3 & c_0_3;
  assign \$13  = - $signed(i__payload[39:32]);
  assign \$14  = \$3 [0] ? \$13  : 9'h000;
  assign \$15  = \$2 [0] ? { i__payload[39], i__payload[39:32] } : \$14 ;
  assign \$18  = - $signed(i__payload[39:32]);
  assign \$19  = \$3 [1] ? \$18  : 9'h000;
  assign \$20  = \$2 [1] ? { i__payload[39], i__payload[39:32] } : \$19 ;
  assign \$22  = \$17  | \$21 ;
  assign \$23  = - $signed(i__payload[39:32]);
  assign \$24  = \$3 [2] ? \$23  : 9'h000;
  assign \$25  = \$2 [2] ? { i__payload[39], i__payload[39:32] } : \$24 ;
  assign \$28  = - $signed(i__payload[39:32]);
  assign \$29  = \$3 [3] ? \$28  : 9'h000;
  assign \$30  = \$2 [3] ? { i__payload[39], i__payload[39:32] } : \$29 ;
  assign \$32  = \$27  | \$31 ;
  assign \$33  = $signed(\$22 ) + $signed(\$32 );
  assign \$34  = - $signed(i__payload[39:32]);
  assign \$35  = \$3 [4] ? \$34  : 9'h000;
  assign \$36  = \$2 [4] ? { i__payload[39], i__payload[39:32] } : \$35 ;
  assign \$39  = - $signed(i__payload[39:32]);
  assign \$40  = \$3 [5] ? \$39  : 9'h000;
  assign \$41  = \$2 [5] ? { i__payload[39], i__payload[39:32] } : \$40 ;
  assign \$43  = \$38  | \$42 ;
  assign \$44  = $signed(\$33 ) + $signed(\$43 );
  assign \$45  = - $signed(i__payload[39:32]);
  assign \$46  = \$3 [6] ? \$45  : 9'h000;
  assign \$47  = \$2 [6] ? { i__payload[39], i__payload[39:32] } : \$46 ;
  assign \$50  = - $signed(i__payload[39:32]);
  assign \$51  = \$3 [7] ? \$50  : 9'h000;
  assign \$52  = \$2 [7] ? { i__payload[39], i__payload[39:32] } : \$51 ;
  assign \$54  = \$49  | \$53 ;
  assign \$55  = $signed(\$44 ) + $signed(\$54 );
  assign \$56  = - $signed(i__payload[47:40]);
  assign \$57  = \$6 [0] ? \$56  : 9'h000;
  assign \$58  = \$5 [0] ? { i__payload[47], i__payload[47:40] } : \$57 ;
  assign \$61  = - $signed(i__payload[47:40]);
  assign \$62  = \$6 [1] ? \$61  : 9'h000;
  assign \$63  = \$5 [1] ? { i__payload[47], i__payload[47:40] } : \$62 ;
  assign \$65  = \$60  | \$64 ;
  assign \$66  = - $signed(i__payload[47:40]);
  assign \$67  = \$6 [2] ? \$66  : 9'h000;
  assign \$68  = \$5 [2] ? { i__payload[47], i__payload[47:40] } : \$67 ;
  assign \$71  = - $signed(i__payload[47:40]);
  assign \$72  = \$6 [3] ? \$71  : 9'h000;
  assign \$73  = \$5 [3] ? { i__payload[47], i__payload[47:40] } : \$72 ;
  assign \$75  = \$70  | \$74 ;
  assign \$76  = $signed(\$65 ) + $signed(\$75 );
  assign \$77  = - $signed(i__payload[47:40]);
  assign \$78  = \$6 [4] ? \$77  : 9'h000;
  assign \$79  = \$5 [4] ? { i__payload[47], i__payload[47:40] } : \$78 ;
  assign \$82  = - $signed(i__payload[47:40]);
  assign \$83  = \$6 [5] ? \$82  : 9'h000;
  assign \$84  = \$5 [5] ? { i__payload[47], i__payload[47:40] } : \$83 ;
  assign \$86  = \$81  | \$85 ;
  assign \$87  = $signed(\$76 ) + $signed(\$86 );
  assign \$88  = - $signed(i__payload[47:40]);
  assign \$89  = \$6 [6] ? \$88  : 9'h000;
  assign \$90  = \$5 [6] ? { i__payload[47], i__payload[47:40] } : \$89 ;
  assign \$93  = - $signed(i__payload[47:40]);
  assign \$94  = \$6 [7] ? \$93  : 9'h000;
  assign \$95  = \$5 [7] ? { i__payload[47], i__payload[47:40] } : \$94 ;
  assign \$97  = \$92  | \$96 ;
  assign \$98  = $signed(\$87 ) + $signed(\$97 );
  assign \$99  = - $signed(i__payload[55:48]);
  assign \$100  = \$9 [0] ? \$99  : 9'h000;
  assign \$101  = \$8 [0] ? { i__payload[55], i__payload[55:48] } : \$100 ;
  assign \$104  = - $signed(i__payload[55:48]);
  assign \$105  = \$9 [1] ? \$104  : 9'h000;
  assign \$106  = \$8 [1] ? { i__payload[55], i__payload[55:48] } : \$105 ;
  assign \$108  = \$103  | \$107 ;
  assign \$109  = - $signed(i__payload[55:48]);
  assign \$110  = \$9 [2] ? \$109  : 9'h000;
  assign \$111  = \$8 [2] ? { i__payload[55], i__payload[55:48] } : \$110 ;
  assign \$114  = - $signed(i__payload[55:48]);
  assign \$115  = \$9 [3] ? \$114  : 9'h000;
  assign \$116  = \$8 [3] ? { i__payload[55], i__payload[55:48] } : \$115 ;
  assign \$118  = \$113  | \$117 ;
  assign \$119  = $signed(\$108 ) + $signed(\$118 );
  assign \$120  = - $signed(i__payload[55:48]);
  assign \$121  = \$9 [4] ? \$120  : 9'h000;
  assign \$122  = \$8 [4] ? { i__payload[55], i__payload[55:48] } : \$121 ;
  assign \$125  = - $signed(i__payload[55:48]);
  assign \$126  = \$9 [5] ? \$125  : 9'h000;
  assign \$127  = \$8 [5] ? { i__payload[55], i__payload[55:48] } : \$126 ;
  assign \$129  = \$124  | \$128 ;
  assign \$130  = $signed(\$119 ) + $signed(\$129 );
  assign \$131  = - $signed(i__payload[55:48]);
  assign \$132  = \$9 [6] ? \$131  : 9'h000;
  assign \$133  = \$8 [6] ? { i__payload[55], i__payload[55:48] } : \$132 ;
  assign \$136  = - $signed(i__payload[55:48]);
  assign \$137  = \$9 [7] ? \$136  : 9'h000;
  assign \$138  = \$8 [7] ? { i__payload[55], i__payload[55:48] } : \$137 ;
  assign \$140  = \$135  | \$139 ;
  assign \$141  = $signed(\$130 ) + $signed(\$140 );
  assign \$142  = - $signed(i__payload[63:56]);
  assign \$143  = \$12 [0] ? \$142  : 9'h000;
  assign \$144  = \$11 [0] ? { i__payload[63], i__payload[63:56] } : \$143 ;
  assign \$147  = - $signed(i__payload[63:56]);
  assign \$148  = \$12 [1] ? \$147  : 9'h000;
  assign \$149  = \$11 [1] ? { i__payload[63], i__payload[63:56] } : \$148 ;
  assign \$151  = \$146  | \$150 ;
  assign \$152  = - $signed(i__payload[63:56]);
  assign \$153  = \$12 [2] ? \$152  : 9'h000;
  assign \$154  = \$11 [2] ? { i__payload[63], i__payload[63:56] } : \$153 ;
  assign \$157  = - $signed(i__payload[63:56]);
  assign \$158  = \$12 [3] ? \$157  : 9'h000;
  assign \$159  = \$11 [3] ? { i__payload[63], i__payload[63:56] } : \$158 ;
  assign \$161  = \$156  | \$160 ;
  assign \$162  = $signed(\$151 ) + $signed(\$161 );
  assign \$163  = - $signed(i__payload[63:56]);
  assign \$164  = \$12 [4] ? \$163  : 9'h000;
  assign \$165  = \$11 [4] ? { i__payload[63], i__payload[63:56] } : \$164 ;
  assign \$168  = - $signed(i__payload[63:56]);
  assign \$169  = \$12 [5] ? \$168  : 9'h000;
  assign \$170  = \$11 [5] ? { i__payload[63], i__payload[63:56] } : \$169 ;
  assign \$172  = \$167  | \$171 ;
  assign \$173  = $signed(\$162 ) + $signed(\$172 );
  assign \$174  = - $signed(i__payload[63:56]);
  assign \$175  = \$12 [6] ? \$174  : 9'h000;
  assign \$176  = \$11 [6] ? { i__payload[63], i__payload[63:56] } : \$175 ;
  assign \$179  = - $signed(i__payload[63:56]);
  assign \$180  = \$12 [7] ? \$179  : 9'h000;
  assign \$181  = \$11 [7] ? { i__payload[63], i__payload[63:56] } : \$180 ;
  assign \$183  = \$178  | \$182 ;
  assign \$184  = $signed(\$173 ) + $signed(\$183 );
  always @(posedge clk)
    i <= \$185 ;
  always @(posedge clk)
    valid_1 <= \$186 ;
  always @(posedge clk)
    valid <= \$187 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:64];
  always @(posedge clk)
    tag_2 <= tag_1;
  \shift_add_parallel_int8.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$29 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$186  = i__valid;
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
  assign i__ready = 1'h1;
  assign w_0_0 = { i__payload[7], i__payload[7], i__payload[7:0] };
  assign s_0_0 = \$1 [9:0];
  assign plus_0_0 = \$2 [7:0];
  assign minus_0_0 = \$3 [7:0];
  assign w_0_1 = { i__payload[15], i__payload[15], i__payload[15:8] };
  assign s_0_1 = \$4 [9:0];
  assign plus_0_1 = \$5 [7:0];
  assign minus_0_1 = \$6 [7:0];
  assign w_0_2 = { i__payload[23], i__payload[23], i__payload[23:16] };
  assign s_0_2 = \$7 [9:0];
  assign plus_0_2 = \$8 [7:0];
  assign minus_0_2 = \$9 [7:0];
  assign w_0_3 = { i__payload[31], i__payload[31], i__payload[31:24] };
  assign s_0_3 = \$10 [9:0];
  assign plus_0_3 = \$11 [7:0];
  assign minus_0_3 = \$12 [7:0];
  assign products_0 = i;
  assign valid_2 = valid;
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.x  = i__payload[63:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.tag  = i__payload[81:64];
  assign \i__payload.tag.scales  = i__payload[79:64];
  assign \i__payload.tag.scales[0]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
  assign \products_0[0]  = i[14:0];
  assign \products_0[1]  = i[29:15];
  assign \products_0[2]  = i[44:30];
  assign \products_0[3]  = i[59:45];
  assign \o.dots  = o[16:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.tag  = o[34:17];
  assign \o.tag.scales  = o[32:17];
  assign \o.tag.scales[0]  = o[32:17];
  assign \o.tag.ends_group  = o[33];
  assign \o.tag.ends_row  = o[34];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \$185 [59:45] = \$184 [14:0];
  assign \$185 [44:30] = \$141 [14:0];
  assign \$185 [29:15] = \$98 [14:0];
  assign \$185 [14:0] = \$55 [14:0];
  assign o[34:17] = tag_2;
  assign o[16:0] = \o$29 ;
  assign h_0_0 = { i__payload[7], i__payload[7], i__payload[7], i__payload[7:1] };
  assign h_0_1 = { i__payload[15], i__payload[15], i__payload[15], i__payload[15:9] };
  assign h_0_2 = { i__payload[23], i__payload[23], i__payload[23], i__payload[23:17] };
  assign h_0_3 = { i__payload[31], i__payload[31], i__payload[31], i__payload[31:25] };
  assign \$16  = { \$15 [8], \$15  };
  assign \$17  = \$16 ;
  assign \$21  = { \$20 , 1'h0 };
  assign \$26  = { \$25 [8], \$25 , 2'h0 };
  assign \$27  = \$26 ;
  assign \$31  = { \$30 , 3'h0 };
  assign \$37  = { \$36 [8], \$36 [8], \$36 [8], \$36 , 4'h0 };
  assign \$38  = \$37 ;
  assign \$42  = { \$41 [8], \$41 [8], \$41 , 5'h00 };
  assign \$48  = { \$47 [8], \$47 , 6'h00 };
  assign \$49  = \$48 ;
  assign \$53  = { \$52 , 7'h00 };
  assign \$59  = { \$58 [8], \$58  };
  assign \$60  = \$59 ;
  assign \$64  = { \$63 , 1'h0 };
  assign \$69  = { \$68 [8], \$68 , 2'h0 };
  assign \$70  = \$69 ;
  assign \$74  = { \$73 , 3'h0 };
  assign \$80  = { \$79 [8], \$79 [8], \$79 [8], \$79 , 4'h0 };
  assign \$81  = \$80 ;
  assign \$85  = { \$84 [8], \$84 [8], \$84 , 5'h00 };
  assign \$91  = { \$90 [8], \$90 , 6'h00 };
  assign \$92  = \$91 ;
  assign \$96  = { \$95 , 7'h00 };
  assign \$102  = { \$101 [8], \$101  };
  assign \$103  = \$102 ;
  assign \$107  = { \$106 , 1'h0 };
  assign \$112  = { \$111 [8], \$111 , 2'h0 };
  assign \$113  = \$112 ;
  assign \$117  = { \$116 , 3'h0 };
  assign \$123  = { \$122 [8], \$122 [8], \$122 [8], \$122 , 4'h0 };
  assign \$124  = \$123 ;
  assign \$128  = { \$127 [8], \$127 [8], \$127 , 5'h00 };
  assign \$134  = { \$133 [8], \$133 , 6'h00 };
  assign \$135  = \$134 ;
  assign \$139  = { \$138 , 7'h00 };
  assign \$145  = { \$144 [8], \$144  };
  assign \$146  = \$145 ;
  assign \$150  = { \$149 , 1'h0 };
  assign \$155  = { \$154 [8], \$154 , 2'h0 };
  assign \$156  = \$155 ;
  assign \$160  = { \$159 , 3'h0 };
  assign \$166  = { \$165 [8], \$165 [8], \$165 [8], \$165 , 4'h0 };
  assign \$167  = \$166 ;
  assign \$171  = { \$170 [8], \$170 [8], \$170 , 5'h00 };
  assign \$177  = { \$176 [8], \$176 , 6'h00 };
  assign \$178  = \$177 ;
  assign \$182  = { \$181 , 7'h00 };
endmodule

module \shift_add_parallel_int8.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [59:0] i;
  wire [59:0] i;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  (* init = 17'h00000 *)
  wire signed [16:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
endmodule

module \shift_add_parallel_int8.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [16:0] terms;
  wire [16:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [17:0] sums;
  reg [17:0] sums = 18'h00000;
  input clk;
  wire clk;
  wire [17:0] \$1 ;
  wire [18:0] \$2 ;
  reg \$3 ;
  reg [17:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [17:0] \sums[0] ;
  wire signed [16:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 18'h00000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [17:0];
    end
    if (rst) begin
      \$4  = 18'h00000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_parallel_int8.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [60:0] i__payload;
  wire [60:0] i__payload;
  output [60:0] o__payload;
  reg [60:0] o__payload = 61'h0000000000000000;
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
  reg [60:0] \$19 ;
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
  wire [60:0] \$signature__data ;
  wire signed [60:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 61'h0000000000000000 *)
  wire [60:0] front;
  wire signed [60:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [60:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [60:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [60:0] store_out__data;
  wire signed [60:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [60:0] rest [2:0];
  initial begin
    rest[0] = 61'h0000000000000000;
    rest[1] = 61'h0000000000000000;
    rest[2] = 61'h0000000000000000;
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
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \$signature__data[0]  = i__payload;
  assign \i__payload[0]  = i__payload;
  assign \store_out__data[0]  = store_out__data;
endmodule

module \shift_add_parallel_int8.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [60:0] terms;
  wire [60:0] terms;
  output [60:0] sums;
  reg [60:0] sums = 61'h0000000000000000;
  input clk;
  wire clk;
  wire [60:0] \$1 ;
  wire [61:0] \$2 ;
  reg \$3 ;
  reg [60:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [60:0] \sums[0] ;
  wire signed [60:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 61'h0000000000000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [60:0];
    end
    if (rst) begin
      \$4  = 61'h0000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_parallel_int8.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [17:0] i;
  wire [17:0] i;
  output [60:0] o;
  reg [60:0] o = 61'h0000000000000000;
  input clk;
  wire clk;
  wire [29:0] \$1 ;
  wire [60:0] \$2 ;
  reg [60:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [17:0] \i[0] ;
  wire signed [60:0] \o[0] ;
  reg signed [29:0] product_0 = 30'h00000000;
  reg [4:0] shift_0_1 = 5'h00;
  assign \$1  = $signed(i) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = \$2 ;
    if (rst) begin
      \$3  = 61'h0000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
