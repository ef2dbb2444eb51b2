// hardwired_mxfp4_block: constant weights: population counts by value, 2 rows of 64 lanes, fp4_e2m1 x int8
//
// spec: {"accumulator":36,"activation_format":"int8","capacity":null,"codes":["1549922ad902d26d459449651aa72d2531106c99a4bba834a899aa2010dd1581","6666c6ead86cdc6f6bd011e7bce44e913429a638d82cd1d42e8a8a10932d8420"],"credits":4,"group":32,"lanes":64,"max_groups":2,"pe":"hardwired","rows":2,"scales":["28002c00","28002c00"],"scaling":"block","slack":0,"weight_format":"fp4_e2m1","zero_point":false}
// source: 45d4a83298639238f5bc61cf317c004b35e878d4cf789590042dc7ecc4bf9e42
// body: 46c3aadcc9354be88a0c0182e20c37f53f96754ee1372e09e8aa91bacfe795d0
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[511:0]  x[lane], signed; 8 bits each, index 0 lowest
//   o__payload[71:0]  sum[row], signed, in units of 2**-25; 36 bits each, index 0 lowest
// Timing: a beat every 8 cycles; a result 17 cycles after the beat that ends its row

module hardwired_mxfp4_block(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [71:0] o__payload;
  wire [71:0] o__payload;
  output o__valid;
  wire o__valid;
  input [511:0] i__payload;
  wire [511:0] i__payload;
  wire \$1 ;
  wire [6:0] \$10 ;
  wire [3:0] \$100 ;
  wire [2:0] \$101 ;
  wire [5:0] \$102 ;
  wire [4:0] \$103 ;
  wire [7:0] \$104 ;
  wire [3:0] \$105 ;
  wire [1:0] \$106 ;
  wire [4:0] \$107 ;
  wire [7:0] \$108 ;
  wire [1:0] \$109 ;
  wire [7:0] \$11 ;
  wire [2:0] \$110 ;
  wire [9:0] \$111 ;
  wire [3:0] \$112 ;
  wire [5:0] \$113 ;
  wire [6:0] \$114 ;
  wire [9:0] \$115 ;
  wire [1:0] \$116 ;
  wire [2:0] \$117 ;
  wire [5:0] \$118 ;
  wire [2:0] \$119 ;
  wire [2:0] \$12 ;
  wire [3:0] \$120 ;
  wire [6:0] \$121 ;
  wire [2:0] \$122 ;
  wire [3:0] \$123 ;
  wire [4:0] \$124 ;
  wire [2:0] \$125 ;
  wire [3:0] \$126 ;
  wire [3:0] \$127 ;
  wire [6:0] \$128 ;
  wire [4:0] \$129 ;
  wire [3:0] \$13 ;
  wire [2:0] \$130 ;
  wire [5:0] \$131 ;
  wire [6:0] \$132 ;
  wire [2:0] \$133 ;
  wire [5:0] \$134 ;
  wire [1:0] \$135 ;
  wire [8:0] \$136 ;
  wire [17:0] \$137 ;
  wire [17:0] \$138 ;
  wire [10:0] \$139 ;
  wire [4:0] \$14 ;
  wire [10:0] \$140 ;
  wire [17:0] \$141 ;
  wire [18:0] \$142 ;
  wire [18:0] \$143 ;
  wire [49:0] \$144 ;
  wire \$145 ;
  wire \$146 ;
  reg [2:0] \$147 ;
  reg \$148 ;
  reg [63:0] \$149 ;
  wire [3:0] \$15 ;
  reg [63:0] \$150 ;
  reg [63:0] \$151 ;
  reg [63:0] \$152 ;
  reg [63:0] \$153 ;
  reg [63:0] \$154 ;
  reg [63:0] \$155 ;
  reg [63:0] \$156 ;
  reg [7:0] \$157 ;
  reg \$158 ;
  reg \$159 ;
  wire [4:0] \$16 ;
  reg \$160 ;
  reg \$161 ;
  reg \$162 ;
  reg \$163 ;
  reg \$164 ;
  reg \$165 ;
  reg \$166 ;
  reg \$167 ;
  reg \$168 ;
  reg \$169 ;
  wire [5:0] \$17 ;
  reg \$170 ;
  reg \$171 ;
  reg \$172 ;
  reg \$173 ;
  reg \$174 ;
  reg \$175 ;
  reg \$176 ;
  reg \$177 ;
  wire [119:0] \$178 ;
  reg [17:0] \$179 ;
  wire [2:0] \$18 ;
  wire [71:0] \$180 ;
  wire [167:0] \$181 ;
  reg [17:0] \$182 ;
  wire [3:0] \$19 ;
  wire [3:0] \$2 ;
  wire [3:0] \$20 ;
  wire [4:0] \$21 ;
  wire [3:0] \$22 ;
  wire [6:0] \$23 ;
  wire [5:0] \$24 ;
  wire [3:0] \$25 ;
  wire [6:0] \$26 ;
  wire [7:0] \$27 ;
  wire [2:0] \$28 ;
  wire [5:0] \$29 ;
  wire \$3 ;
  wire [3:0] \$30 ;
  wire [1:0] \$31 ;
  wire [4:0] \$32 ;
  wire [7:0] \$33 ;
  wire [2:0] \$34 ;
  wire [4:0] \$35 ;
  wire [5:0] \$36 ;
  wire [8:0] \$37 ;
  wire [1:0] \$38 ;
  wire [2:0] \$39 ;
  wire [4:0] \$4 ;
  wire [5:0] \$40 ;
  wire [2:0] \$41 ;
  wire [4:0] \$42 ;
  wire [5:0] \$43 ;
  wire [6:0] \$44 ;
  wire [3:0] \$45 ;
  wire [4:0] \$46 ;
  wire [7:0] \$47 ;
  wire [3:0] \$48 ;
  wire [4:0] \$49 ;
  wire [7:0] \$5 ;
  wire [5:0] \$50 ;
  wire [3:0] \$51 ;
  wire [4:0] \$52 ;
  wire [1:0] \$53 ;
  wire [4:0] \$54 ;
  wire [4:0] \$55 ;
  wire [2:0] \$56 ;
  wire [5:0] \$57 ;
  wire [6:0] \$58 ;
  wire [2:0] \$59 ;
  wire \$6 ;
  wire [5:0] \$60 ;
  wire [3:0] \$61 ;
  wire [1:0] \$62 ;
  wire [4:0] \$63 ;
  wire [7:0] \$64 ;
  wire [1:0] \$65 ;
  wire [8:0] \$66 ;
  wire [17:0] \$67 ;
  wire [17:0] \$68 ;
  wire [10:0] \$69 ;
  wire \$7 ;
  wire [10:0] \$70 ;
  wire [17:0] \$71 ;
  wire [18:0] \$72 ;
  wire [18:0] \$73 ;
  wire [49:0] \$74 ;
  wire [1:0] \$75 ;
  wire [3:0] \$76 ;
  wire [4:0] \$77 ;
  wire [7:0] \$78 ;
  wire [3:0] \$79 ;
  wire [3:0] \$8 ;
  wire [4:0] \$80 ;
  wire [7:0] \$81 ;
  wire [2:0] \$82 ;
  wire [4:0] \$83 ;
  wire [5:0] \$84 ;
  wire [6:0] \$85 ;
  wire [3:0] \$86 ;
  wire [4:0] \$87 ;
  wire [7:0] \$88 ;
  wire [2:0] \$89 ;
  wire [5:0] \$9 ;
  wire [4:0] \$90 ;
  wire [5:0] \$91 ;
  wire [6:0] \$92 ;
  wire [1:0] \$93 ;
  wire [2:0] \$94 ;
  wire [3:0] \$95 ;
  wire [1:0] \$96 ;
  wire [2:0] \$97 ;
  wire [3:0] \$98 ;
  wire [2:0] \$99 ;
  wire accept;
  reg [2:0] count_0_0_1 = 3'h0;
  reg count_0_10_1 = 1'h0;
  reg count_0_10_2 = 1'h0;
  reg [1:0] count_0_11_1 = 2'h0;
  reg [2:0] count_0_13_1 = 3'h0;
  reg count_0_15_1 = 1'h0;
  reg count_0_15_2 = 1'h0;
  reg [1:0] count_0_16_1 = 2'h0;
  reg [1:0] count_0_17_1 = 2'h0;
  reg count_0_18_1 = 1'h0;
  reg count_0_18_2 = 1'h0;
  reg count_0_19_1 = 1'h0;
  reg count_0_19_2 = 1'h0;
  reg [1:0] count_0_1_1 = 2'h0;
  reg [1:0] count_0_3_1 = 2'h0;
  reg [2:0] count_0_5_1 = 3'h0;
  reg [2:0] count_0_6_1 = 3'h0;
  reg [1:0] count_0_7_1 = 2'h0;
  reg count_0_8_1 = 1'h0;
  reg count_0_8_2 = 1'h0;
  reg [1:0] count_0_9_1 = 2'h0;
  reg count_1_0_1 = 1'h0;
  reg count_1_0_2 = 1'h0;
  reg count_1_10_1 = 1'h0;
  reg count_1_10_2 = 1'h0;
  reg count_1_11_1 = 1'h0;
  reg count_1_11_2 = 1'h0;
  reg [2:0] count_1_12_1 = 3'h0;
  reg count_1_13_1 = 1'h0;
  reg count_1_13_2 = 1'h0;
  reg [1:0] count_1_14_1 = 2'h0;
  reg [1:0] count_1_15_1 = 2'h0;
  reg [1:0] count_1_16_1 = 2'h0;
  reg [1:0] count_1_18_1 = 2'h0;
  reg [1:0] count_1_19_1 = 2'h0;
  reg [2:0] count_1_1_1 = 3'h0;
  reg count_1_20_1 = 1'h0;
  reg count_1_20_2 = 1'h0;
  reg [1:0] count_1_2_1 = 2'h0;
  reg [2:0] count_1_3_1 = 3'h0;
  reg [1:0] count_1_4_1 = 2'h0;
  reg count_1_5_1 = 1'h0;
  reg count_1_5_2 = 1'h0;
  reg count_1_6_1 = 1'h0;
  reg count_1_6_2 = 1'h0;
  reg [1:0] count_1_7_1 = 2'h0;
  reg [1:0] count_1_8_1 = 2'h0;
  reg [2:0] credits = 3'h4;
  reg done_1 = 1'h0;
  reg done_2 = 1'h0;
  reg first = 1'h0;
  reg first_1 = 1'h0;
  reg first_2 = 1'h0;
  reg first_3 = 1'h0;
  reg first_4 = 1'h0;
  reg first_5 = 1'h0;
  reg first_6 = 1'h0;
  wire [3:0] i;
  wire [2:0] \i$136 ;
  wire [4:0] \i$137 ;
  wire [1:0] \i$138 ;
  wire [5:0] \i$139 ;
  wire [3:0] \i$140 ;
  wire [3:0] \i$141 ;
  wire [1:0] \i$142 ;
  wire \i$143 ;
  wire [1:0] \i$144 ;
  wire \i$145 ;
  wire [1:0] \i$146 ;
  wire [4:0] \i$147 ;
  wire [3:0] \i$148 ;
  wire [4:0] \i$149 ;
  wire \i$150 ;
  wire [1:0] \i$151 ;
  wire [1:0] \i$152 ;
  wire \i$153 ;
  wire \i$154 ;
  (* init = 120'h000000000000000000000000000000 *)
  wire [119:0] \i$155 ;
  wire signed [5:0] \i$155[0] ;
  wire signed [5:0] \i$155[10] ;
  wire signed [5:0] \i$155[11] ;
  wire signed [5:0] \i$155[12] ;
  wire signed [5:0] \i$155[13] ;
  wire signed [5:0] \i$155[14] ;
  wire signed [5:0] \i$155[15] ;
  wire signed [5:0] \i$155[16] ;
  wire signed [5:0] \i$155[17] ;
  wire signed [5:0] \i$155[18] ;
  wire signed [5:0] \i$155[19] ;
  wire signed [5:0] \i$155[1] ;
  wire signed [5:0] \i$155[2] ;
  wire signed [5:0] \i$155[3] ;
  wire signed [5:0] \i$155[4] ;
  wire signed [5:0] \i$155[5] ;
  wire signed [5:0] \i$155[6] ;
  wire signed [5:0] \i$155[7] ;
  wire signed [5:0] \i$155[8] ;
  wire signed [5:0] \i$155[9] ;
  wire \i$156 ;
  wire [3:0] \i$157 ;
  wire [2:0] \i$158 ;
  wire [3:0] \i$159 ;
  wire [1:0] \i$160 ;
  wire \i$161 ;
  wire \i$162 ;
  wire [2:0] \i$163 ;
  wire [1:0] \i$164 ;
  wire [7:0] \i$165 ;
  wire \i$166 ;
  wire \i$167 ;
  wire [3:0] \i$168 ;
  wire \i$169 ;
  wire [2:0] \i$170 ;
  wire [1:0] \i$171 ;
  wire [1:0] \i$172 ;
  wire [4:0] \i$173 ;
  wire [2:0] \i$174 ;
  wire [2:0] \i$175 ;
  wire \i$176 ;
  (* init = 168'h000000000000000000000000000000000000000000 *)
  wire [167:0] \i$177 ;
  wire signed [7:0] \i$177[0] ;
  wire signed [7:0] \i$177[10] ;
  wire signed [7:0] \i$177[11] ;
  wire signed [7:0] \i$177[12] ;
  wire signed [7:0] \i$177[13] ;
  wire signed [7:0] \i$177[14] ;
  wire signed [7:0] \i$177[15] ;
  wire signed [7:0] \i$177[16] ;
  wire signed [7:0] \i$177[17] ;
  wire signed [7:0] \i$177[18] ;
  wire signed [7:0] \i$177[19] ;
  wire signed [7:0] \i$177[1] ;
  wire signed [7:0] \i$177[20] ;
  wire signed [7:0] \i$177[2] ;
  wire signed [7:0] \i$177[3] ;
  wire signed [7:0] \i$177[4] ;
  wire signed [7:0] \i$177[5] ;
  wire signed [7:0] \i$177[6] ;
  wire signed [7:0] \i$177[7] ;
  wire signed [7:0] \i$177[8] ;
  wire signed [7:0] \i$177[9] ;
  (* init = 72'h000000000000000000 *)
  wire [71:0] \i__payload$179 ;
  wire signed [35:0] \i__payload$179[0] ;
  wire signed [35:0] \i__payload$179[1] ;
  wire signed [7:0] \i__payload[0] ;
  wire signed [7:0] \i__payload[10] ;
  wire signed [7:0] \i__payload[11] ;
  wire signed [7:0] \i__payload[12] ;
  wire signed [7:0] \i__payload[13] ;
  wire signed [7:0] \i__payload[14] ;
  wire signed [7:0] \i__payload[15] ;
  wire signed [7:0] \i__payload[16] ;
  wire signed [7:0] \i__payload[17] ;
  wire signed [7:0] \i__payload[18] ;
  wire signed [7:0] \i__payload[19] ;
  wire signed [7:0] \i__payload[1] ;
  wire signed [7:0] \i__payload[20] ;
  wire signed [7:0] \i__payload[21] ;
  wire signed [7:0] \i__payload[22] ;
  wire signed [7:0] \i__payload[23] ;
  wire signed [7:0] \i__payload[24] ;
  wire signed [7:0] \i__payload[25] ;
  wire signed [7:0] \i__payload[26] ;
  wire signed [7:0] \i__payload[27] ;
  wire signed [7:0] \i__payload[28] ;
  wire signed [7:0] \i__payload[29] ;
  wire signed [7:0] \i__payload[2] ;
  wire signed [7:0] \i__payload[30] ;
  wire signed [7:0] \i__payload[31] ;
  wire signed [7:0] \i__payload[32] ;
  wire signed [7:0] \i__payload[33] ;
  wire signed [7:0] \i__payload[34] ;
  wire signed [7:0] \i__payload[35] ;
  wire signed [7:0] \i__payload[36] ;
  wire signed [7:0] \i__payload[37] ;
  wire signed [7:0] \i__payload[38] ;
  wire signed [7:0] \i__payload[39] ;
  wire signed [7:0] \i__payload[3] ;
  wire signed [7:0] \i__payload[40] ;
  wire signed [7:0] \i__payload[41] ;
  wire signed [7:0] \i__payload[42] ;
  wire signed [7:0] \i__payload[43] ;
  wire signed [7:0] \i__payload[44] ;
  wire signed [7:0] \i__payload[45] ;
  wire signed [7:0] \i__payload[46] ;
  wire signed [7:0] \i__payload[47] ;
  wire signed [7:0] \i__payload[48] ;
  wire signed [7:0] \i__payload[49] ;
  wire signed [7:0] \i__payload[4] ;
  wire signed [7:0] \i__payload[50] ;
  wire signed [7:0] \i__payload[51] ;
  wire signed [7:0] \i__payload[52] ;
  wire signed [7:0] \i__payload[53] ;
  wire signed [7:0] \i__payload[54] ;
  wire signed [7:0] \i__payload[55] ;
  wire signed [7:0] \i__payload[56] ;
  wire signed [7:0] \i__payload[57] ;
  wire signed [7:0] \i__payload[58] ;
  wire signed [7:0] \i__payload[59] ;
  wire signed [7:0] \i__payload[5] ;
  wire signed [7:0] \i__payload[60] ;
  wire signed [7:0] \i__payload[61] ;
  wire signed [7:0] \i__payload[62] ;
  wire signed [7:0] \i__payload[63] ;
  wire signed [7:0] \i__payload[6] ;
  wire signed [7:0] \i__payload[7] ;
  wire signed [7:0] \i__payload[8] ;
  wire signed [7:0] \i__payload[9] ;
  (* init = 1'h0 *)
  wire \i__valid$178 ;
  reg last_1 = 1'h0;
  reg last_2 = 1'h0;
  reg last_3 = 1'h0;
  reg last_4 = 1'h0;
  reg last_5 = 1'h0;
  reg last_6 = 1'h0;
  wire [2:0] o;
  wire \o$101 ;
  wire [1:0] \o$104 ;
  wire [1:0] \o$106 ;
  wire [3:0] \o$107 ;
  wire \o$109 ;
  wire \o$112 ;
  wire [2:0] \o$115 ;
  wire \o$117 ;
  wire [1:0] \o$120 ;
  wire [1:0] \o$122 ;
  wire [1:0] \o$124 ;
  wire [2:0] \o$125 ;
  wire [1:0] \o$127 ;
  wire [1:0] \o$129 ;
  wire \o$131 ;
  wire signed [9:0] \o$134 ;
  wire [1:0] \o$44 ;
  wire [2:0] \o$45 ;
  wire [1:0] \o$47 ;
  wire [2:0] \o$48 ;
  wire [2:0] \o$50 ;
  wire [2:0] \o$52 ;
  wire [1:0] \o$54 ;
  wire \o$56 ;
  wire [1:0] \o$59 ;
  wire \o$61 ;
  wire [1:0] \o$64 ;
  wire [2:0] \o$65 ;
  wire [2:0] \o$67 ;
  wire [2:0] \o$68 ;
  wire \o$70 ;
  wire [1:0] \o$73 ;
  wire [1:0] \o$75 ;
  wire \o$77 ;
  wire \o$80 ;
  wire signed [9:0] \o$83 ;
  wire \o$86 ;
  wire [2:0] \o$90 ;
  wire [1:0] \o$92 ;
  wire [2:0] \o$94 ;
  wire [1:0] \o$96 ;
  wire \o$98 ;
  wire [71:0] \o__payload$180 ;
  wire signed [35:0] \o__payload$180[0] ;
  wire signed [35:0] \o__payload$180[1] ;
  wire signed [35:0] \o__payload[0] ;
  wire signed [35:0] \o__payload[1] ;
  wire \o__ready$181 ;
  wire \o__valid$182 ;
  reg [63:0] plane_0 = 64'h0000000000000000;
  reg [63:0] plane_1 = 64'h0000000000000000;
  reg [63:0] plane_2 = 64'h0000000000000000;
  reg [63:0] plane_3 = 64'h0000000000000000;
  reg [63:0] plane_4 = 64'h0000000000000000;
  reg [63:0] plane_5 = 64'h0000000000000000;
  reg [63:0] plane_6 = 64'h0000000000000000;
  reg [63:0] plane_7 = 64'h0000000000000000;
  reg [7:0] planes_left = 8'h00;
  reg [71:0] scaled = 72'h000000000000000000;
  wire signed [35:0] \scaled[0] ;
  wire signed [35:0] \scaled[1] ;
  reg signed [17:0] sum_0 = 18'h00000;
  reg signed [17:0] sum_1 = 18'h00000;
  reg [119:0] terms_0 = 120'h000000000000000000000000000000;
  wire signed [5:0] \terms_0[0] ;
  wire signed [5:0] \terms_0[10] ;
  wire signed [5:0] \terms_0[11] ;
  wire signed [5:0] \terms_0[12] ;
  wire signed [5:0] \terms_0[13] ;
  wire signed [5:0] \terms_0[14] ;
  wire signed [5:0] \terms_0[15] ;
  wire signed [5:0] \terms_0[16] ;
  wire signed [5:0] \terms_0[17] ;
  wire signed [5:0] \terms_0[18] ;
  wire signed [5:0] \terms_0[19] ;
  wire signed [5:0] \terms_0[1] ;
  wire signed [5:0] \terms_0[2] ;
  wire signed [5:0] \terms_0[3] ;
  wire signed [5:0] \terms_0[4] ;
  wire signed [5:0] \terms_0[5] ;
  wire signed [5:0] \terms_0[6] ;
  wire signed [5:0] \terms_0[7] ;
  wire signed [5:0] \terms_0[8] ;
  wire signed [5:0] \terms_0[9] ;
  reg [167:0] terms_1 = 168'h000000000000000000000000000000000000000000;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[10] ;
  wire signed [7:0] \terms_1[11] ;
  wire signed [7:0] \terms_1[12] ;
  wire signed [7:0] \terms_1[13] ;
  wire signed [7:0] \terms_1[14] ;
  wire signed [7:0] \terms_1[15] ;
  wire signed [7:0] \terms_1[16] ;
  wire signed [7:0] \terms_1[17] ;
  wire signed [7:0] \terms_1[18] ;
  wire signed [7:0] \terms_1[19] ;
  wire signed [7:0] \terms_1[1] ;
  wire signed [7:0] \terms_1[20] ;
  wire signed [7:0] \terms_1[2] ;
  wire signed [7:0] \terms_1[3] ;
  wire signed [7:0] \terms_1[4] ;
  wire signed [7:0] \terms_1[5] ;
  wire signed [7:0] \terms_1[6] ;
  wire signed [7:0] \terms_1[7] ;
  wire signed [7:0] \terms_1[8] ;
  wire signed [7:0] \terms_1[9] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  reg valid_5 = 1'h0;
  reg valid_6 = 1'h0;
  assign \$1  = i__valid & i__ready;
  assign \$2  = credits - \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = $signed(\$2 ) + $signed({ 1'h0, \$3  });
  assign \$6  = ~ planes_left[1];
  assign \$7  = valid_6 & last_6;
  assign \$10  = \$8  - \$9 ;
  assign \$13  = - \$12 ;
  assign \$16  = - \$15 ;
  assign \$26  = \$24  - \$25 ;
  assign \$32  = \$30  - \$31 ;
  assign \$36  = \$34  - \$35 ;
  assign \$39  = - \$38 ;
  assign \$43  = \$41  - \$42 ;
  assign \$46  = - \$45 ;
  assign \$49  = - \$48 ;
  assign \$57  = \$55  - \$56 ;
  assign \$63  = \$61  - \$62 ;
  assign \$68  = first_6 ? 18'h00000 : \$67 ;
  assign \$69  = - $signed(\o$83 );
  assign \$70  = last_6 ? \$69  : { \o$83 [9], \o$83  };
  assign \$72  = $signed(\$68 ) + $signed(\$71 );
  assign \$77  = \$75  - \$76 ;
  assign \$80  = - \$79 ;
  assign \$84  = \$82  - \$83 ;
  assign \$87  = - \$86 ;
  assign \$91  = \$89  - \$90 ;
  assign \$94  = - \$93 ;
  assign \$97  = - \$96 ;
  assign \$107  = \$105  - \$106 ;
  assign \$110  = - \$109 ;
  assign \$114  = \$112  - \$113 ;
  assign \$117  = - \$116 ;
  assign \$120  = - \$119 ;
  assign \$123  = - \$122 ;
  assign \$131  = \$129  - \$130 ;
  assign \$138  = first_6 ? 18'h00000 : \$137 ;
  assign \$139  = - $signed(\o$134 );
  assign \$140  = last_6 ? \$139  : { \o$134 [9], \o$134  };
  assign \$142  = $signed(\$138 ) + $signed(\$141 );
  assign \$145  = ~ planes_left[1];
  assign \$146  = | credits;
  assign i__ready = \$145  & \$146 ;
  assign accept = i__valid & i__ready;
  always @(posedge clk)
    credits <= \$147 ;
  always @(posedge clk)
    first <= \$148 ;
  always @(posedge clk)
    plane_0 <= \$149 ;
  always @(posedge clk)
    plane_1 <= \$150 ;
  always @(posedge clk)
    plane_2 <= \$151 ;
  always @(posedge clk)
    plane_3 <= \$152 ;
  always @(posedge clk)
    plane_4 <= \$153 ;
  always @(posedge clk)
    plane_5 <= \$154 ;
  always @(posedge clk)
    plane_6 <= \$155 ;
  always @(posedge clk)
    plane_7 <= \$156 ;
  always @(posedge clk)
    planes_left <= \$157 ;
  always @(posedge clk)
    valid_1 <= \$158 ;
  always @(posedge clk)
    valid_2 <= \$159 ;
  always @(posedge clk)
    valid_3 <= \$160 ;
  always @(posedge clk)
    valid_4 <= \$161 ;
  always @(posedge clk)
    valid_5 <= \$162 ;
  always @(posedge clk)
    valid_6 <= \$163 ;
  always @(posedge clk)
    first_1 <= \$164 ;
  always @(posedge clk)
    first_2 <= \$165 ;
  always @(posedge clk)
    first_3 <= \$166 ;
  always @(posedge clk)
    first_4 <= \$167 ;
  always @(posedge clk)
    first_5 <= \$168 ;
  always @(posedge clk)
    first_6 <= \$169 ;
  always @(posedge clk)
    last_1 <= \$170 ;
  always @(posedge clk)
    last_2 <= \$171 ;
  always @(posedge clk)
    last_3 <= \$172 ;
  always @(posedge clk)
    last_4 <= \$173 ;
  always @(posedge clk)
    last_5 <= \$174 ;
  always @(posedge clk)
    last_6 <= \$175 ;
  always @(posedge clk)
    done_1 <= \$176 ;
  always @(posedge clk)
    done_2 <= \$177 ;
  always @(posedge clk)
    count_0_0_1 <= o;
  always @(posedge clk)
    terms_0 <= \$178 ;
  always @(posedge clk)
    count_0_1_1 <= \o$44 ;
  always @(posedge clk)
    count_0_3_1 <= \o$47 ;
  always @(posedge clk)
    count_0_5_1 <= \o$50 ;
  always @(posedge clk)
    count_0_6_1 <= \o$52 ;
  always @(posedge clk)
    count_0_7_1 <= \o$54 ;
  always @(posedge clk)
    count_0_8_1 <= plane_0[27];
  always @(posedge clk)
    count_0_8_2 <= count_0_8_1;
  always @(posedge clk)
    count_0_9_1 <= \o$59 ;
  always @(posedge clk)
    count_0_10_1 <= plane_0[37];
  always @(posedge clk)
    count_0_10_2 <= count_0_10_1;
  always @(posedge clk)
    count_0_11_1 <= \o$64 ;
  always @(posedge clk)
    count_0_13_1 <= \o$67 ;
  always @(posedge clk)
    count_0_15_1 <= plane_0[54];
  always @(posedge clk)
    count_0_15_2 <= count_0_15_1;
  always @(posedge clk)
    count_0_16_1 <= \o$73 ;
  always @(posedge clk)
    count_0_17_1 <= \o$75 ;
  always @(posedge clk)
    count_0_18_1 <= plane_0[61];
  always @(posedge clk)
    count_0_18_2 <= count_0_18_1;
  always @(posedge clk)
    count_0_19_1 <= plane_0[36];
  always @(posedge clk)
    count_0_19_2 <= count_0_19_1;
  always @(posedge clk)
    sum_0 <= \$179 ;
  always @(posedge clk)
    scaled <= \$180 ;
  always @(posedge clk)
    count_1_0_1 <= plane_0[15];
  always @(posedge clk)
    count_1_0_2 <= count_1_0_1;
  always @(posedge clk)
    terms_1 <= \$181 ;
  always @(posedge clk)
    count_1_1_1 <= \o$90 ;
  always @(posedge clk)
    count_1_2_1 <= \o$92 ;
  always @(posedge clk)
    count_1_3_1 <= \o$94 ;
  always @(posedge clk)
    count_1_4_1 <= \o$96 ;
  always @(posedge clk)
    count_1_5_1 <= plane_0[7];
  always @(posedge clk)
    count_1_5_2 <= count_1_5_1;
  always @(posedge clk)
    count_1_6_1 <= plane_0[30];
  always @(posedge clk)
    count_1_6_2 <= count_1_6_1;
  always @(posedge clk)
    count_1_7_1 <= \o$104 ;
  always @(posedge clk)
    count_1_8_1 <= \o$106 ;
  always @(posedge clk)
    count_1_10_1 <= plane_0[23];
  always @(posedge clk)
    count_1_10_2 <= count_1_10_1;
  always @(posedge clk)
    count_1_11_1 <= plane_0[49];
  always @(posedge clk)
    count_1_11_2 <= count_1_11_1;
  always @(posedge clk)
    count_1_12_1 <= \o$115 ;
  always @(posedge clk)
    count_1_13_1 <= plane_0[43];
  always @(posedge clk)
    count_1_13_2 <= count_1_13_1;
  always @(posedge clk)
    count_1_14_1 <= \o$120 ;
  always @(posedge clk)
    count_1_15_1 <= \o$122 ;
  always @(posedge clk)
    count_1_16_1 <= \o$124 ;
  always @(posedge clk)
    count_1_18_1 <= \o$127 ;
  always @(posedge clk)
    count_1_19_1 <= \o$129 ;
  always @(posedge clk)
    count_1_20_1 <= plane_0[37];
  always @(posedge clk)
    count_1_20_2 <= count_1_20_1;
  always @(posedge clk)
    sum_1 <= \$182 ;
  \hardwired_mxfp4_block.count_0_0  count_0_0 (
    .clk(clk),
    .o(o),
    .\port$302$12 (plane_0[12]),
    .\port$302$15 (plane_0[15]),
    .\port$302$29 (plane_0[29]),
    .\port$302$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_1  count_0_1 (
    .clk(clk),
    .o(\o$44 ),
    .\port$302$25 (plane_0[26:25]),
    .\port$302$7 (plane_0[7]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_11  count_0_11 (
    .clk(clk),
    .i(plane_0[43:42]),
    .o(\o$64 ),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_12  count_0_12 (
    .clk(clk),
    .o(\o$65 ),
    .\port$302$40 (plane_0[40]),
    .\port$302$44 (plane_0[44]),
    .\port$302$48 (plane_0[48]),
    .\port$302$52 (plane_0[53:52]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_13  count_0_13 (
    .clk(clk),
    .o(\o$67 ),
    .\port$302$38 (plane_0[39:38]),
    .\port$302$50 (plane_0[51:50]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_14  count_0_14 (
    .clk(clk),
    .level1_2(plane_0[63]),
    .o(\o$68 ),
    .\port$302$33 (plane_0[34:33]),
    .\port$302$56 (plane_0[56]),
    .\port$302$60 (plane_0[60]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_16  count_0_16 (
    .clk(clk),
    .o(\o$73 ),
    .\port$302$32 (plane_0[32]),
    .\port$302$46 (plane_0[46]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_17  count_0_17 (
    .clk(clk),
    .o(\o$75 ),
    .\port$302$41 (plane_0[41]),
    .\port$302$47 (plane_0[47]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_2  count_0_2 (
    .clk(clk),
    .level1_2(plane_0[21]),
    .o(\o$45 ),
    .\port$302$18 (plane_0[18]),
    .\port$302$3 (plane_0[4:3]),
    .\port$302$9 (plane_0[9]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_3  count_0_3 (
    .clk(clk),
    .o(\o$47 ),
    .\port$302$0 (plane_0[0]),
    .\port$302$24 (plane_0[24]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_4  count_0_4 (
    .clk(clk),
    .o(\o$48 ),
    .\port$302$11 (plane_0[11]),
    .\port$302$13 (plane_0[13]),
    .\port$302$28 (plane_0[28]),
    .\port$302$30 (plane_0[30]),
    .\port$302$5 (plane_0[6:5]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_5  count_0_5 (
    .clk(clk),
    .o(\o$50 ),
    .\port$302$16 (plane_0[16]),
    .\port$302$19 (plane_0[20:19]),
    .\port$302$2 (plane_0[2]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_6  count_0_6 (
    .clk(clk),
    .o(\o$52 ),
    .\port$302$1 (plane_0[1]),
    .\port$302$17 (plane_0[17]),
    .\port$302$23 (plane_0[23]),
    .\port$302$31 (plane_0[31]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_7  count_0_7 (
    .clk(clk),
    .o(\o$54 ),
    .\port$302$14 (plane_0[14]),
    .\port$302$22 (plane_0[22]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_0_9  count_0_9 (
    .clk(clk),
    .i(plane_0[59:58]),
    .o(\o$59 ),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_1  count_1_1 (
    .clk(clk),
    .o(\o$90 ),
    .\port$302$22 (plane_0[22]),
    .\port$302$26 (plane_0[26]),
    .\port$302$29 (plane_0[29]),
    .\port$302$6 (plane_0[6]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_12  count_1_12 (
    .clk(clk),
    .o(\o$115 ),
    .\port$302$40 (plane_0[40]),
    .\port$302$44 (plane_0[44]),
    .\port$302$46 (plane_0[46]),
    .\port$302$59 (plane_0[59]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_14  count_1_14 (
    .clk(clk),
    .level1_1(plane_0[53]),
    .o(\o$120 ),
    .\port$302$36 (plane_0[36]),
    .\port$302$51 (plane_0[51]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_15  count_1_15 (
    .clk(clk),
    .o(\o$122 ),
    .\port$302$35 (plane_0[35]),
    .\port$302$56 (plane_0[56]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_16  count_1_16 (
    .clk(clk),
    .o(\o$124 ),
    .\port$302$45 (plane_0[45]),
    .\port$302$54 (plane_0[54]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_17  count_1_17 (
    .clk(clk),
    .level1_2(plane_0[62]),
    .o(\o$125 ),
    .\port$302$34 (plane_0[34]),
    .\port$302$42 (plane_0[42]),
    .\port$302$48 (plane_0[48]),
    .\port$302$58 (plane_0[58]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_18  count_1_18 (
    .clk(clk),
    .level1_1(plane_0[57]),
    .o(\o$127 ),
    .\port$302$32 (plane_0[32]),
    .\port$302$38 (plane_0[38]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_19  count_1_19 (
    .clk(clk),
    .level1_1(plane_0[61]),
    .o(\o$129 ),
    .\port$302$33 (plane_0[33]),
    .\port$302$47 (plane_0[47]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_2  count_1_2 (
    .clk(clk),
    .level1_1(plane_0[18]),
    .o(\o$92 ),
    .\port$302$12 (plane_0[12]),
    .\port$302$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_3  count_1_3 (
    .clk(clk),
    .o(\o$94 ),
    .\port$302$11 (plane_0[11]),
    .\port$302$13 (plane_0[13]),
    .\port$302$25 (plane_0[25]),
    .\port$302$4 (plane_0[4]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_4  count_1_4 (
    .clk(clk),
    .o(\o$96 ),
    .\port$302$17 (plane_0[17]),
    .\port$302$24 (plane_0[24]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_7  count_1_7 (
    .clk(clk),
    .level1_1(plane_0[31]),
    .o(\o$104 ),
    .\port$302$20 (plane_0[21:20]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_8  count_1_8 (
    .clk(clk),
    .i(plane_0[28:27]),
    .o(\o$106 ),
    .rst(rst)
  );
  \hardwired_mxfp4_block.count_1_9  count_1_9 (
    .clk(clk),
    .o(\o$107 ),
    .\port$302$0 (plane_0[3:0]),
    .\port$302$10 (plane_0[10]),
    .\port$302$14 (plane_0[14]),
    .\port$302$16 (plane_0[16]),
    .\port$302$5 (plane_0[5]),
    .rst(rst)
  );
  \hardwired_mxfp4_block.results  results (
    .clk(clk),
    .i__payload(scaled),
    .i__valid(done_2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hardwired_mxfp4_block.tree_0  tree_0 (
    .clk(clk),
    .i(terms_0),
    .o(\o$83 ),
    .rst(rst)
  );
  \hardwired_mxfp4_block.tree_1  tree_1 (
    .clk(clk),
    .i(terms_1),
    .o(\o$134 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$147  = \$4 [2:0];
    if (rst) begin
      \$147  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$148  = accept;
    if (rst) begin
      \$148  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$149  = { i__payload[504], i__payload[496], i__payload[488], i__payload[480], i__payload[472], i__payload[464], i__payload[456], i__payload[448], i__payload[440], i__payload[432], i__payload[424], i__payload[416], i__payload[408], i__payload[400], i__payload[392], i__payload[384], i__payload[376], i__payload[368], i__payload[360], i__payload[352], i__payload[344], i__payload[336], i__payload[328], i__payload[320], i__payload[312], i__payload[304], i__payload[296], i__payload[288], i__payload[280], i__payload[272], i__payload[264], i__payload[256], i__payload[248], i__payload[240], i__payload[232], i__payload[224], i__payload[216], i__payload[208], i__payload[200], i__payload[192], i__payload[184], i__payload[176], i__payload[168], i__payload[160], i__payload[152], i__payload[144], i__payload[136], i__payload[128], i__payload[120], i__payload[112], i__payload[104], i__payload[96], i__payload[88], i__payload[80], i__payload[72], i__payload[64], i__payload[56], i__payload[48], i__payload[40], i__payload[32], i__payload[24], i__payload[16], i__payload[8], i__payload[0] };
    end else begin
      \$149  = plane_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$150  = { i__payload[505], i__payload[497], i__payload[489], i__payload[481], i__payload[473], i__payload[465], i__payload[457], i__payload[449], i__payload[441], i__payload[433], i__payload[425], i__payload[417], i__payload[409], i__payload[401], i__payload[393], i__payload[385], i__payload[377], i__payload[369], i__payload[361], i__payload[353], i__payload[345], i__payload[337], i__payload[329], i__payload[321], i__payload[313], i__payload[305], i__payload[297], i__payload[289], i__payload[281], i__payload[273], i__payload[265], i__payload[257], i__payload[249], i__payload[241], i__payload[233], i__payload[225], i__payload[217], i__payload[209], i__payload[201], i__payload[193], i__payload[185], i__payload[177], i__payload[169], i__payload[161], i__payload[153], i__payload[145], i__payload[137], i__payload[129], i__payload[121], i__payload[113], i__payload[105], i__payload[97], i__payload[89], i__payload[81], i__payload[73], i__payload[65], i__payload[57], i__payload[49], i__payload[41], i__payload[33], i__payload[25], i__payload[17], i__payload[9], i__payload[1] };
    end else begin
      \$150  = plane_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$151  = { i__payload[506], i__payload[498], i__payload[490], i__payload[482], i__payload[474], i__payload[466], i__payload[458], i__payload[450], i__payload[442], i__payload[434], i__payload[426], i__payload[418], i__payload[410], i__payload[402], i__payload[394], i__payload[386], i__payload[378], i__payload[370], i__payload[362], i__payload[354], i__payload[346], i__payload[338], i__payload[330], i__payload[322], i__payload[314], i__payload[306], i__payload[298], i__payload[290], i__payload[282], i__payload[274], i__payload[266], i__payload[258], i__payload[250], i__payload[242], i__payload[234], i__payload[226], i__payload[218], i__payload[210], i__payload[202], i__payload[194], i__payload[186], i__payload[178], i__payload[170], i__payload[162], i__payload[154], i__payload[146], i__payload[138], i__payload[130], i__payload[122], i__payload[114], i__payload[106], i__payload[98], i__payload[90], i__payload[82], i__payload[74], i__payload[66], i__payload[58], i__payload[50], i__payload[42], i__payload[34], i__payload[26], i__payload[18], i__payload[10], i__payload[2] };
    end else begin
      \$151  = plane_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$152  = { i__payload[507], i__payload[499], i__payload[491], i__payload[483], i__payload[475], i__payload[467], i__payload[459], i__payload[451], i__payload[443], i__payload[435], i__payload[427], i__payload[419], i__payload[411], i__payload[403], i__payload[395], i__payload[387], i__payload[379], i__payload[371], i__payload[363], i__payload[355], i__payload[347], i__payload[339], i__payload[331], i__payload[323], i__payload[315], i__payload[307], i__payload[299], i__payload[291], i__payload[283], i__payload[275], i__payload[267], i__payload[259], i__payload[251], i__payload[243], i__payload[235], i__payload[227], i__payload[219], i__payload[211], i__payload[203], i__payload[195], i__payload[187], i__payload[179], i__payload[171], i__payload[163], i__payload[155], i__payload[147], i__payload[139], i__payload[131], i__payload[123], i__payload[115], i__payload[107], i__payload[99], i__payload[91], i__payload[83], i__payload[75], i__payload[67], i__payload[59], i__payload[51], i__payload[43], i__payload[35], i__payload[27], i__payload[19], i__payload[11], i__payload[3] };
    end else begin
      \$152  = plane_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$153  = { i__payload[508], i__payload[500], i__payload[492], i__payload[484], i__payload[476], i__payload[468], i__payload[460], i__payload[452], i__payload[444], i__payload[436], i__payload[428], i__payload[420], i__payload[412], i__payload[404], i__payload[396], i__payload[388], i__payload[380], i__payload[372], i__payload[364], i__payload[356], i__payload[348], i__payload[340], i__payload[332], i__payload[324], i__payload[316], i__payload[308], i__payload[300], i__payload[292], i__payload[284], i__payload[276], i__payload[268], i__payload[260], i__payload[252], i__payload[244], i__payload[236], i__payload[228], i__payload[220], i__payload[212], i__payload[204], i__payload[196], i__payload[188], i__payload[180], i__payload[172], i__payload[164], i__payload[156], i__payload[148], i__payload[140], i__payload[132], i__payload[124], i__payload[116], i__payload[108], i__payload[100], i__payload[92], i__payload[84], i__payload[76], i__payload[68], i__payload[60], i__payload[52], i__payload[44], i__payload[36], i__payload[28], i__payload[20], i__payload[12], i__payload[4] };
    end else begin
      \$153  = plane_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$154  = { i__payload[509], i__payload[501], i__payload[493], i__payload[485], i__payload[477], i__payload[469], i__payload[461], i__payload[453], i__payload[445], i__payload[437], i__payload[429], i__payload[421], i__payload[413], i__payload[405], i__payload[397], i__payload[389], i__payload[381], i__payload[373], i__payload[365], i__payload[357], i__payload[349], i__payload[341], i__payload[333], i__payload[325], i__payload[317], i__payload[309], i__payload[301], i__payload[293], i__payload[285], i__payload[277], i__payload[269], i__payload[261], i__payload[253], i__payload[245], i__payload[237], i__payload[229], i__payload[221], i__payload[213], i__payload[205], i__payload[197], i__payload[189], i__payload[181], i__payload[173], i__payload[165], i__payload[157], i__payload[149], i__payload[141], i__payload[133], i__payload[125], i__payload[117], i__payload[109], i__payload[101], i__payload[93], i__payload[85], i__payload[77], i__payload[69], i__payload[61], i__payload[53], i__payload[45], i__payload[37], i__payload[29], i__payload[21], i__payload[13], i__payload[5] };
    end else begin
      \$154  = plane_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$155  = { i__payload[510], i__payload[502], i__payload[494], i__payload[486], i__payload[478], i__payload[470], i__payload[462], i__payload[454], i__payload[446], i__payload[438], i__payload[430], i__payload[422], i__payload[414], i__payload[406], i__payload[398], i__payload[390], i__payload[382], i__payload[374], i__payload[366], i__payload[358], i__payload[350], i__payload[342], i__payload[334], i__payload[326], i__payload[318], i__payload[310], i__payload[302], i__payload[294], i__payload[286], i__payload[278], i__payload[270], i__payload[262], i__payload[254], i__payload[246], i__payload[238], i__payload[230], i__payload[222], i__payload[214], i__payload[206], i__payload[198], i__payload[190], i__payload[182], i__payload[174], i__payload[166], i__payload[158], i__payload[150], i__payload[142], i__payload[134], i__payload[126], i__payload[118], i__payload[110], i__payload[102], i__payload[94], i__payload[86], i__payload[78], i__payload[70], i__payload[62], i__payload[54], i__payload[46], i__payload[38], i__payload[30], i__payload[22], i__payload[14], i__payload[6] };
    end else begin
      \$155  = plane_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$156  = plane_7;
    if (accept) begin
      \$156  = { i__payload[511], i__payload[503], i__payload[495], i__payload[487], i__payload[479], i__payload[471], i__payload[463], i__payload[455], i__payload[447], i__payload[439], i__payload[431], i__payload[423], i__payload[415], i__payload[407], i__payload[399], i__payload[391], i__payload[383], i__payload[375], i__payload[367], i__payload[359], i__payload[351], i__payload[343], i__payload[335], i__payload[327], i__payload[319], i__payload[311], i__payload[303], i__payload[295], i__payload[287], i__payload[279], i__payload[271], i__payload[263], i__payload[255], i__payload[247], i__payload[239], i__payload[231], i__payload[223], i__payload[215], i__payload[207], i__payload[199], i__payload[191], i__payload[183], i__payload[175], i__payload[167], i__payload[159], i__payload[151], i__payload[143], i__payload[135], i__payload[127], i__payload[119], i__payload[111], i__payload[103], i__payload[95], i__payload[87], i__payload[79], i__payload[71], i__payload[63], i__payload[55], i__payload[47], i__payload[39], i__payload[31], i__payload[23], i__payload[15], i__payload[7] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$157  = 8'hff;
    end else begin
      \$157  = \$5 ;
    end
    if (rst) begin
      \$157  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$158  = planes_left[0];
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$159  = valid_1;
    if (rst) begin
      \$159  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$160  = valid_2;
    if (rst) begin
      \$160  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$161  = valid_3;
    if (rst) begin
      \$161  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$162  = valid_4;
    if (rst) begin
      \$162  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$163  = valid_5;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$164  = first;
    if (rst) begin
      \$164  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$165  = first_1;
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$166  = first_2;
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$167  = first_3;
    if (rst) begin
      \$167  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$168  = first_4;
    if (rst) begin
      \$168  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$169  = first_5;
    if (rst) begin
      \$169  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$170  = \$6 ;
    if (rst) begin
      \$170  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$171  = last_1;
    if (rst) begin
      \$171  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$172  = last_2;
    if (rst) begin
      \$172  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$173  = last_3;
    if (rst) begin
      \$173  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$174  = last_4;
    if (rst) begin
      \$174  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$175  = last_5;
    if (rst) begin
      \$175  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$176  = \$7 ;
    if (rst) begin
      \$176  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$177  = done_1;
    if (rst) begin
      \$177  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$179  = sum_0;
    if (valid_6) begin
      \$179  = \$72 [17:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$182  = sum_1;
    if (valid_6) begin
      \$182  = \$142 [17:0];
    end
  end
  assign \o$56  = plane_0[27];
  assign \o$61  = plane_0[37];
  assign \o$70  = plane_0[54];
  assign \o$77  = plane_0[61];
  assign \o$80  = plane_0[36];
  assign \o$86  = plane_0[15];
  assign \o$98  = plane_0[7];
  assign \o$101  = plane_0[30];
  assign \o$109  = plane_0[23];
  assign \o$112  = plane_0[49];
  assign \o$117  = plane_0[43];
  assign \o$131  = plane_0[37];
  assign i = { plane_0[29], plane_0[15], plane_0[12], plane_0[8] };
  assign \i$136  = { plane_0[26:25], plane_0[7] };
  assign \i$137  = { plane_0[21], plane_0[18], plane_0[9], plane_0[4:3] };
  assign \i$138  = { plane_0[24], plane_0[0] };
  assign \i$139  = { plane_0[30], plane_0[28], plane_0[13], plane_0[11], plane_0[6:5] };
  assign \i$140  = { plane_0[20:19], plane_0[16], plane_0[2] };
  assign \i$141  = { plane_0[31], plane_0[23], plane_0[17], plane_0[1] };
  assign \i$142  = { plane_0[22], plane_0[14] };
  assign \i$143  = plane_0[27];
  assign \i$144  = plane_0[59:58];
  assign \i$145  = plane_0[37];
  assign \i$146  = plane_0[43:42];
  assign \i$147  = { plane_0[53:52], plane_0[48], plane_0[44], plane_0[40] };
  assign \i$148  = { plane_0[51:50], plane_0[39:38] };
  assign \i$149  = { plane_0[63], plane_0[60], plane_0[56], plane_0[34:33] };
  assign \i$150  = plane_0[54];
  assign \i$151  = { plane_0[46], plane_0[32] };
  assign \i$152  = { plane_0[47], plane_0[41] };
  assign \i$153  = plane_0[61];
  assign \i$154  = plane_0[36];
  assign \i$155  = terms_0;
  assign \i$156  = plane_0[15];
  assign \i$157  = { plane_0[29], plane_0[26], plane_0[22], plane_0[6] };
  assign \i$158  = { plane_0[18], plane_0[12], plane_0[8] };
  assign \i$159  = { plane_0[25], plane_0[13], plane_0[11], plane_0[4] };
  assign \i$160  = { plane_0[24], plane_0[17] };
  assign \i$161  = plane_0[7];
  assign \i$162  = plane_0[30];
  assign \i$163  = { plane_0[31], plane_0[21:20] };
  assign \i$164  = plane_0[28:27];
  assign \i$165  = { plane_0[16], plane_0[14], plane_0[10], plane_0[5], plane_0[3:0] };
  assign \i$166  = plane_0[23];
  assign \i$167  = plane_0[49];
  assign \i$168  = { plane_0[59], plane_0[46], plane_0[44], plane_0[40] };
  assign \i$169  = plane_0[43];
  assign \i$170  = { plane_0[53], plane_0[51], plane_0[36] };
  assign \i$171  = { plane_0[56], plane_0[35] };
  assign \i$172  = { plane_0[54], plane_0[45] };
  assign \i$173  = { plane_0[62], plane_0[58], plane_0[48], plane_0[42], plane_0[34] };
  assign \i$174  = { plane_0[57], plane_0[38], plane_0[32] };
  assign \i$175  = { plane_0[61], plane_0[47], plane_0[33] };
  assign \i$176  = plane_0[37];
  assign \i$177  = terms_1;
  assign \i__valid$178  = done_2;
  assign \i__payload$179  = scaled;
  assign \o__payload$180  = o__payload;
  assign \o__ready$181  = o__ready;
  assign \o__valid$182  = o__valid;
  assign \i__payload[0]  = i__payload[7:0];
  assign \i__payload[1]  = i__payload[15:8];
  assign \i__payload[2]  = i__payload[23:16];
  assign \i__payload[3]  = i__payload[31:24];
  assign \i__payload[4]  = i__payload[39:32];
  assign \i__payload[5]  = i__payload[47:40];
  assign \i__payload[6]  = i__payload[55:48];
  assign \i__payload[7]  = i__payload[63:56];
  assign \i__payload[8]  = i__payload[71:64];
  assign \i__payload[9]  = i__payload[79:72];
  assign \i__payload[10]  = i__payload[87:80];
  assign \i__payload[11]  = i__payload[95:88];
  assign \i__payload[12]  = i__payload[103:96];
  assign \i__payload[13]  = i__payload[111:104];
  assign \i__payload[14]  = i__payload[119:112];
  assign \i__payload[15]  = i__payload[127:120];
  assign \i__payload[16]  = i__payload[135:128];
  assign \i__payload[17]  = i__payload[143:136];
  assign \i__payload[18]  = i__payload[151:144];
  assign \i__payload[19]  = i__payload[159:152];
  assign \i__payload[20]  = i__payload[167:160];
  assign \i__payload[21]  = i__payload[175:168];
  assign \i__payload[22]  = i__payload[183:176];
  assign \i__payload[23]  = i__payload[191:184];
  assign \i__payload[24]  = i__payload[199:192];
  assign \i__payload[25]  = i__payload[207:200];
  assign \i__payload[26]  = i__payload[215:208];
  assign \i__payload[27]  = i__payload[223:216];
  assign \i__payload[28]  = i__payload[231:224];
  assign \i__payload[29]  = i__payload[239:232];
  assign \i__payload[30]  = i__payload[247:240];
  assign \i__payload[31]  = i__payload[255:248];
  assign \i__payload[32]  = i__payload[263:256];
  assign \i__payload[33]  = i__payload[271:264];
  assign \i__payload[34]  = i__payload[279:272];
  assign \i__payload[35]  = i__payload[287:280];
  assign \i__payload[36]  = i__payload[295:288];
  assign \i__payload[37]  = i__payload[303:296];
  assign \i__payload[38]  = i__payload[311:304];
  assign \i__payload[39]  = i__payload[319:312];
  assign \i__payload[40]  = i__payload[327:320];
  assign \i__payload[41]  = i__payload[335:328];
  assign \i__payload[42]  = i__payload[343:336];
  assign \i__payload[43]  = i__payload[351:344];
  assign \i__payload[44]  = i__payload[359:352];
  assign \i__payload[45]  = i__payload[367:360];
  assign \i__payload[46]  = i__payload[375:368];
  assign \i__payload[47]  = i__payload[383:376];
  assign \i__payload[48]  = i__payload[391:384];
  assign \i__payload[49]  = i__payload[399:392];
  assign \i__payload[50]  = i__payload[407:400];
  assign \i__payload[51]  = i__payload[415:408];
  assign \i__payload[52]  = i__payload[423:416];
  assign \i__payload[53]  = i__payload[431:424];
  assign \i__payload[54]  = i__payload[439:432];
  assign \i__payload[55]  = i__payload[447:440];
  assign \i__payload[56]  = i__payload[455:448];
  assign \i__payload[57]  = i__payload[463:456];
  assign \i__payload[58]  = i__payload[471:464];
  assign \i__payload[59]  = i__payload[479:472];
  assign \i__payload[60]  = i__payload[487:480];
  assign \i__payload[61]  = i__payload[495:488];
  assign \i__payload[62]  = i__payload[503:496];
  assign \i__payload[63]  = i__payload[511:504];
  assign \o__payload[0]  = o__payload[35:0];
  assign \o__payload[1]  = o__payload[71:36];
  assign \terms_0[0]  = terms_0[5:0];
  assign \terms_0[1]  = terms_0[11:6];
  assign \terms_0[2]  = terms_0[17:12];
  assign \terms_0[3]  = terms_0[23:18];
  assign \terms_0[4]  = terms_0[29:24];
  assign \terms_0[5]  = terms_0[35:30];
  assign \terms_0[6]  = terms_0[41:36];
  assign \terms_0[7]  = terms_0[47:42];
  assign \terms_0[8]  = terms_0[53:48];
  assign \terms_0[9]  = terms_0[59:54];
  assign \terms_0[10]  = terms_0[65:60];
  assign \terms_0[11]  = terms_0[71:66];
  assign \terms_0[12]  = terms_0[77:72];
  assign \terms_0[13]  = terms_0[83:78];
  assign \terms_0[14]  = terms_0[89:84];
  assign \terms_0[15]  = terms_0[95:90];
  assign \terms_0[16]  = terms_0[101:96];
  assign \terms_0[17]  = terms_0[107:102];
  assign \terms_0[18]  = terms_0[113:108];
  assign \terms_0[19]  = terms_0[119:114];
  assign \scaled[0]  = scaled[35:0];
  assign \scaled[1]  = scaled[71:36];
  assign \terms_1[0]  = terms_1[7:0];
  assign \terms_1[1]  = terms_1[15:8];
  assign \terms_1[2]  = terms_1[23:16];
  assign \terms_1[3]  = terms_1[31:24];
  assign \terms_1[4]  = terms_1[39:32];
  assign \terms_1[5]  = terms_1[47:40];
  assign \terms_1[6]  = terms_1[55:48];
  assign \terms_1[7]  = terms_1[63:56];
  assign \terms_1[8]  = terms_1[71:64];
  assign \terms_1[9]  = terms_1[79:72];
  assign \terms_1[10]  = terms_1[87:80];
  assign \terms_1[11]  = terms_1[95:88];
  assign \terms_1[12]  = terms_1[103:96];
  assign \terms_1[13]  = terms_1[111:104];
  assign \terms_1[14]  = terms_1[119:112];
  assign \terms_1[15]  = terms_1[127:120];
  assign \terms_1[16]  = terms_1[135:128];
  assign \terms_1[17]  = terms_1[143:136];
  assign \terms_1[18]  = terms_1[151:144];
  assign \terms_1[19]  = terms_1[159:152];
  assign \terms_1[20]  = terms_1[167:160];
  assign \i$155[0]  = terms_0[5:0];
  assign \i$155[1]  = terms_0[11:6];
  assign \i$155[2]  = terms_0[17:12];
  assign \i$155[3]  = terms_0[23:18];
  assign \i$155[4]  = terms_0[29:24];
  assign \i$155[5]  = terms_0[35:30];
  assign \i$155[6]  = terms_0[41:36];
  assign \i$155[7]  = terms_0[47:42];
  assign \i$155[8]  = terms_0[53:48];
  assign \i$155[9]  = terms_0[59:54];
  assign \i$155[10]  = terms_0[65:60];
  assign \i$155[11]  = terms_0[71:66];
  assign \i$155[12]  = terms_0[77:72];
  assign \i$155[13]  = terms_0[83:78];
  assign \i$155[14]  = terms_0[89:84];
  assign \i$155[15]  = terms_0[95:90];
  assign \i$155[16]  = terms_0[101:96];
  assign \i$155[17]  = terms_0[107:102];
  assign \i$155[18]  = terms_0[113:108];
  assign \i$155[19]  = terms_0[119:114];
  assign \i$177[0]  = terms_1[7:0];
  assign \i$177[1]  = terms_1[15:8];
  assign \i$177[2]  = terms_1[23:16];
  assign \i$177[3]  = terms_1[31:24];
  assign \i$177[4]  = terms_1[39:32];
  assign \i$177[5]  = terms_1[47:40];
  assign \i$177[6]  = terms_1[55:48];
  assign \i$177[7]  = terms_1[63:56];
  assign \i$177[8]  = terms_1[71:64];
  assign \i$177[9]  = terms_1[79:72];
  assign \i$177[10]  = terms_1[87:80];
  assign \i$177[11]  = terms_1[95:88];
  assign \i$177[12]  = terms_1[103:96];
  assign \i$177[13]  = terms_1[111:104];
  assign \i$177[14]  = terms_1[119:112];
  assign \i$177[15]  = terms_1[127:120];
  assign \i$177[16]  = terms_1[135:128];
  assign \i$177[17]  = terms_1[143:136];
  assign \i$177[18]  = terms_1[151:144];
  assign \i$177[19]  = terms_1[159:152];
  assign \i$177[20]  = terms_1[167:160];
  assign \i__payload$179[0]  = scaled[35:0];
  assign \i__payload$179[1]  = scaled[71:36];
  assign \o__payload$180[0]  = o__payload[35:0];
  assign \o__payload$180[1]  = o__payload[71:36];
  assign \$181 [167:160] = \$136 [7:0];
  assign \$181 [159:152] = { 2'h0, \$134  };
  assign \$181 [151:144] = { \$132 [6], \$132  };
  assign \$181 [143:136] = { 1'h0, \$128  };
  assign \$181 [135:128] = { 4'h0, \$126  };
  assign \$181 [127:120] = { \$124 [4], \$124 [4], \$124 [4], \$124  };
  assign \$181 [119:112] = { \$121 [6], \$121  };
  assign \$181 [111:104] = { \$118 [5], \$118 [5], \$118  };
  assign \$181 [103:96] = \$115 [7:0];
  assign \$181 [95:88] = \$111 [7:0];
  assign \$181 [87:80] = \$108 ;
  assign \$181 [79:72] = \$104 ;
  assign \$181 [71:64] = { 2'h0, \$102  };
  assign \$181 [63:56] = { 4'h0, \$100  };
  assign \$181 [55:48] = { \$98 [3], \$98 [3], \$98 [3], \$98 [3], \$98  };
  assign \$181 [47:40] = { \$95 [3], \$95 [3], \$95 [3], \$95 [3], \$95  };
  assign \$181 [39:32] = { \$92 [6], \$92  };
  assign \$181 [31:24] = \$88 ;
  assign \$181 [23:16] = { \$85 [6], \$85  };
  assign \$181 [15:8] = \$81 ;
  assign \$181 [7:0] = \$78 ;
  assign \$180 [71:36] = \$144 [35:0];
  assign \$180 [35:0] = \$74 [35:0];
  assign \$178 [119:114] = \$66 [5:0];
  assign \$178 [113:108] = \$64 [5:0];
  assign \$178 [107:102] = \$60 ;
  assign \$178 [101:96] = \$58 [5:0];
  assign \$178 [95:90] = { 1'h0, \$54  };
  assign \$178 [89:84] = { 1'h0, \$52  };
  assign \$178 [83:78] = \$50 ;
  assign \$178 [77:72] = \$47 [5:0];
  assign \$178 [71:66] = \$44 [5:0];
  assign \$178 [65:60] = \$40 ;
  assign \$178 [59:54] = \$37 [5:0];
  assign \$178 [53:48] = \$33 [5:0];
  assign \$178 [47:42] = \$29 ;
  assign \$178 [41:36] = \$27 [5:0];
  assign \$178 [35:30] = \$23 [5:0];
  assign \$178 [29:24] = { 1'h0, \$21  };
  assign \$178 [23:18] = { 2'h0, \$19  };
  assign \$178 [17:12] = \$17 ;
  assign \$178 [11:6] = { \$14 [4], \$14  };
  assign \$178 [5:0] = \$11 [5:0];
  assign \$5  = { 1'h0, planes_left[7:1] };
  assign \$8  = { 1'h0, count_0_0_1 };
  assign \$9  = { 1'h0, count_0_0_1, 2'h0 };
  assign \$11  = { \$10 , 1'h0 };
  assign \$12  = { 1'h0, count_0_1_1 };
  assign \$14  = { \$13 , 1'h0 };
  assign \$15  = { 1'h0, \o$45  };
  assign \$17  = { \$16 [4], \$16  };
  assign \$18  = { 1'h0, count_0_3_1 };
  assign \$19  = { 1'h0, \$18  };
  assign \$20  = { 1'h0, \o$48  };
  assign \$21  = { \$20 , 1'h0 };
  assign \$22  = { 1'h0, count_0_5_1 };
  assign \$23  = { 1'h0, \$22 , 2'h0 };
  assign \$24  = { 1'h0, count_0_6_1, 2'h0 };
  assign \$25  = { 1'h0, count_0_6_1 };
  assign \$27  = { \$26 , 1'h0 };
  assign \$28  = { 1'h0, count_0_7_1 };
  assign \$29  = { \$28 , 3'h0 };
  assign \$30  = { 1'h0, count_0_8_2, 2'h0 };
  assign \$31  = { 1'h0, count_0_8_2 };
  assign \$33  = { \$32 [4], \$32 , 2'h0 };
  assign \$34  = { 1'h0, count_0_9_1 };
  assign \$35  = { 1'h0, count_0_9_1, 2'h0 };
  assign \$37  = { \$36 [5], \$36 , 2'h0 };
  assign \$38  = { 1'h0, count_0_10_2 };
  assign \$40  = { \$39 , 3'h0 };
  assign \$41  = { 1'h0, count_0_11_1 };
  assign \$42  = { 1'h0, count_0_11_1, 2'h0 };
  assign \$44  = { \$43 , 1'h0 };
  assign \$45  = { 1'h0, \o$65  };
  assign \$47  = { \$46 [4], \$46 , 2'h0 };
  assign \$48  = { 1'h0, count_0_13_1 };
  assign \$50  = { \$49 , 1'h0 };
  assign \$51  = { 1'h0, \o$68  };
  assign \$52  = { \$51 , 1'h0 };
  assign \$53  = { 1'h0, count_0_15_2 };
  assign \$54  = { 1'h0, \$53 , 2'h0 };
  assign \$55  = { 1'h0, count_0_16_1, 2'h0 };
  assign \$56  = { 1'h0, count_0_16_1 };
  assign \$58  = { \$57 , 1'h0 };
  assign \$59  = { 1'h0, count_0_17_1 };
  assign \$60  = { \$59 , 3'h0 };
  assign \$61  = { 1'h0, count_0_18_2, 2'h0 };
  assign \$62  = { 1'h0, count_0_18_2 };
  assign \$64  = { \$63 [4], \$63 , 2'h0 };
  assign \$65  = { 1'h0, count_0_19_2 };
  assign \$66  = { 3'h0, \$65 , 4'h0 };
  assign \$67  = { sum_0[17], sum_0[17:1] };
  assign \$71  = { \$70 , 7'h00 };
  assign \$73  = { sum_0[17], sum_0 };
  assign \$74  = { \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 [18], \$73 , 19'h00000 };
  assign \$75  = { 1'h0, count_1_0_2 };
  assign \$76  = { 1'h0, count_1_0_2, 2'h0 };
  assign \$78  = { \$77 [4], \$77 , 2'h0 };
  assign \$79  = { 1'h0, count_1_1_1 };
  assign \$81  = { \$80 , 3'h0 };
  assign \$82  = { 1'h0, count_1_2_1 };
  assign \$83  = { 1'h0, count_1_2_1, 2'h0 };
  assign \$85  = { \$84 , 1'h0 };
  assign \$86  = { 1'h0, count_1_3_1 };
  assign \$88  = { \$87 [4], \$87 , 2'h0 };
  assign \$89  = { 1'h0, count_1_4_1 };
  assign \$90  = { 1'h0, count_1_4_1, 2'h0 };
  assign \$92  = { \$91 [5], \$91  };
  assign \$93  = { 1'h0, count_1_5_2 };
  assign \$95  = { \$94 , 1'h0 };
  assign \$96  = { 1'h0, count_1_6_2 };
  assign \$98  = { \$97 [2], \$97  };
  assign \$99  = { 1'h0, count_1_7_1 };
  assign \$100  = { 1'h0, \$99  };
  assign \$101  = { 1'h0, count_1_8_1 };
  assign \$102  = { 1'h0, \$101 , 2'h0 };
  assign \$103  = { 1'h0, \o$107  };
  assign \$104  = { \$103 , 3'h0 };
  assign \$105  = { 1'h0, count_1_10_2, 2'h0 };
  assign \$106  = { 1'h0, count_1_10_2 };
  assign \$108  = { \$107 [4], \$107 , 2'h0 };
  assign \$109  = { 1'h0, count_1_11_2 };
  assign \$111  = { \$110 [2], \$110 [2], \$110 [2], \$110 , 4'h0 };
  assign \$112  = { 1'h0, count_1_12_1 };
  assign \$113  = { 1'h0, count_1_12_1, 2'h0 };
  assign \$115  = { \$114 [6], \$114 , 2'h0 };
  assign \$116  = { 1'h0, count_1_13_2 };
  assign \$118  = { \$117 , 3'h0 };
  assign \$119  = { 1'h0, count_1_14_1 };
  assign \$121  = { \$120 [3], \$120 , 2'h0 };
  assign \$122  = { 1'h0, count_1_15_1 };
  assign \$124  = { \$123 , 1'h0 };
  assign \$125  = { 1'h0, count_1_16_1 };
  assign \$126  = { \$125 , 1'h0 };
  assign \$127  = { 1'h0, \o$125  };
  assign \$128  = { 1'h0, \$127 , 2'h0 };
  assign \$129  = { 1'h0, count_1_18_1, 2'h0 };
  assign \$130  = { 1'h0, count_1_18_1 };
  assign \$132  = { \$131 , 1'h0 };
  assign \$133  = { 1'h0, count_1_19_1 };
  assign \$134  = { \$133 , 3'h0 };
  assign \$135  = { 1'h0, count_1_20_2 };
  assign \$136  = { 3'h0, \$135 , 4'h0 };
  assign \$137  = { sum_1[17], sum_1[17:1] };
  assign \$141  = { \$140 , 7'h00 };
  assign \$143  = { sum_1[17], sum_1 };
  assign \$144  = { \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 [18], \$143 , 19'h00000 };
endmodule

module \hardwired_mxfp4_block.count_0_0 (rst, \port$302$8 , \port$302$12 , \port$302$15 , \port$302$29 , o, clk);
  input rst;
  wire rst;
  input \port$302$8 ;
  wire \port$302$8 ;
  input \port$302$12 ;
  wire \port$302$12 ;
  input \port$302$15 ;
  wire \port$302$15 ;
  input \port$302$29 ;
  wire \port$302$29 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$8  + \port$302$12 ;
  assign level1_1 = \port$302$15  + \port$302$29 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$29 , \port$302$15 , \port$302$12 , \port$302$8  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_1 (rst, \port$302$7 , \port$302$25 , o, clk);
  input rst;
  wire rst;
  input \port$302$7 ;
  wire \port$302$7 ;
  input [1:0] \port$302$25 ;
  wire [1:0] \port$302$25 ;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$7  + \port$302$25 [0];
  assign \$1  = level1_0 + \port$302$25 [1];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { \port$302$25 , \port$302$7  };
  assign level1_1 = \port$302$25 [1];
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_0_11 (rst, i, o, clk);
  input rst;
  wire rst;
  input [1:0] i;
  wire [1:0] i;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = i[0] + i[1];
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_12 (rst, \port$302$40 , \port$302$44 , \port$302$48 , \port$302$52 , o, clk);
  input rst;
  wire rst;
  input \port$302$40 ;
  wire \port$302$40 ;
  input \port$302$44 ;
  wire \port$302$44 ;
  input \port$302$48 ;
  wire \port$302$48 ;
  input [1:0] \port$302$52 ;
  wire [1:0] \port$302$52 ;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [4:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$302$40  + \port$302$44 ;
  assign level1_1 = \port$302$48  + \port$302$52 [0];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \port$302$52 [1];
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { \port$302$52 , \port$302$48 , \port$302$44 , \port$302$40  };
  assign level1_2 = \port$302$52 [1];
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_block.count_0_13 (rst, \port$302$38 , \port$302$50 , o, clk);
  input rst;
  wire rst;
  input [1:0] \port$302$38 ;
  wire [1:0] \port$302$38 ;
  input [1:0] \port$302$50 ;
  wire [1:0] \port$302$50 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$38 [0] + \port$302$38 [1];
  assign level1_1 = \port$302$50 [0] + \port$302$50 [1];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$50 , \port$302$38  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_14 (rst, \port$302$33 , \port$302$56 , \port$302$60 , level1_2, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$302$33 ;
  wire [1:0] \port$302$33 ;
  input \port$302$56 ;
  wire \port$302$56 ;
  input \port$302$60 ;
  wire \port$302$60 ;
  input level1_2;
  wire level1_2;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [4:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$302$33 [0] + \port$302$33 [1];
  assign level1_1 = \port$302$56  + \port$302$60 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$302$60 , \port$302$56 , \port$302$33  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_block.count_0_16 (rst, \port$302$32 , \port$302$46 , o, clk);
  input rst;
  wire rst;
  input \port$302$32 ;
  wire \port$302$32 ;
  input \port$302$46 ;
  wire \port$302$46 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$32  + \port$302$46 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$46 , \port$302$32  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_17 (rst, \port$302$41 , \port$302$47 , o, clk);
  input rst;
  wire rst;
  input \port$302$41 ;
  wire \port$302$41 ;
  input \port$302$47 ;
  wire \port$302$47 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$41  + \port$302$47 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$47 , \port$302$41  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_2 (rst, \port$302$3 , \port$302$9 , \port$302$18 , level1_2, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$302$3 ;
  wire [1:0] \port$302$3 ;
  input \port$302$9 ;
  wire \port$302$9 ;
  input \port$302$18 ;
  wire \port$302$18 ;
  input level1_2;
  wire level1_2;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [4:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$302$3 [0] + \port$302$3 [1];
  assign level1_1 = \port$302$9  + \port$302$18 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$302$18 , \port$302$9 , \port$302$3  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_block.count_0_3 (rst, \port$302$0 , \port$302$24 , o, clk);
  input rst;
  wire rst;
  input \port$302$0 ;
  wire \port$302$0 ;
  input \port$302$24 ;
  wire \port$302$24 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$0  + \port$302$24 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$24 , \port$302$0  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_4 (rst, \port$302$5 , \port$302$11 , \port$302$13 , \port$302$28 , \port$302$30 , o, clk);
  input rst;
  wire rst;
  input [1:0] \port$302$5 ;
  wire [1:0] \port$302$5 ;
  input \port$302$11 ;
  wire \port$302$11 ;
  input \port$302$13 ;
  wire \port$302$13 ;
  input \port$302$28 ;
  wire \port$302$28 ;
  input \port$302$30 ;
  wire \port$302$30 ;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [5:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg [1:0] level2_1 = 2'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$302$5 [0] + \port$302$5 [1];
  assign level1_1 = \port$302$11  + \port$302$13 ;
  assign level1_2 = \port$302$28  + \port$302$30 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { \port$302$30 , \port$302$28 , \port$302$13 , \port$302$11 , \port$302$5  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_block.count_0_5 (rst, \port$302$2 , \port$302$16 , \port$302$19 , o, clk);
  input rst;
  wire rst;
  input \port$302$2 ;
  wire \port$302$2 ;
  input \port$302$16 ;
  wire \port$302$16 ;
  input [1:0] \port$302$19 ;
  wire [1:0] \port$302$19 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$2  + \port$302$16 ;
  assign level1_1 = \port$302$19 [0] + \port$302$19 [1];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$19 , \port$302$16 , \port$302$2  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_6 (rst, \port$302$1 , \port$302$17 , \port$302$23 , \port$302$31 , o, clk);
  input rst;
  wire rst;
  input \port$302$1 ;
  wire \port$302$1 ;
  input \port$302$17 ;
  wire \port$302$17 ;
  input \port$302$23 ;
  wire \port$302$23 ;
  input \port$302$31 ;
  wire \port$302$31 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$1  + \port$302$17 ;
  assign level1_1 = \port$302$23  + \port$302$31 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$31 , \port$302$23 , \port$302$17 , \port$302$1  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_7 (rst, \port$302$14 , \port$302$22 , o, clk);
  input rst;
  wire rst;
  input \port$302$14 ;
  wire \port$302$14 ;
  input \port$302$22 ;
  wire \port$302$22 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$14  + \port$302$22 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$22 , \port$302$14  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_0_9 (rst, i, o, clk);
  input rst;
  wire rst;
  input [1:0] i;
  wire [1:0] i;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = i[0] + i[1];
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_1 (rst, \port$302$6 , \port$302$22 , \port$302$26 , \port$302$29 , o, clk);
  input rst;
  wire rst;
  input \port$302$6 ;
  wire \port$302$6 ;
  input \port$302$22 ;
  wire \port$302$22 ;
  input \port$302$26 ;
  wire \port$302$26 ;
  input \port$302$29 ;
  wire \port$302$29 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$6  + \port$302$22 ;
  assign level1_1 = \port$302$26  + \port$302$29 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$29 , \port$302$26 , \port$302$22 , \port$302$6  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_12 (rst, \port$302$40 , \port$302$44 , \port$302$46 , \port$302$59 , o, clk);
  input rst;
  wire rst;
  input \port$302$40 ;
  wire \port$302$40 ;
  input \port$302$44 ;
  wire \port$302$44 ;
  input \port$302$46 ;
  wire \port$302$46 ;
  input \port$302$59 ;
  wire \port$302$59 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$40  + \port$302$44 ;
  assign level1_1 = \port$302$46  + \port$302$59 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$59 , \port$302$46 , \port$302$44 , \port$302$40  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_14 (rst, \port$302$36 , \port$302$51 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$302$36 ;
  wire \port$302$36 ;
  input \port$302$51 ;
  wire \port$302$51 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$36  + \port$302$51 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$302$51 , \port$302$36  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_1_15 (rst, \port$302$35 , \port$302$56 , o, clk);
  input rst;
  wire rst;
  input \port$302$35 ;
  wire \port$302$35 ;
  input \port$302$56 ;
  wire \port$302$56 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$35  + \port$302$56 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$56 , \port$302$35  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_16 (rst, \port$302$45 , \port$302$54 , o, clk);
  input rst;
  wire rst;
  input \port$302$45 ;
  wire \port$302$45 ;
  input \port$302$54 ;
  wire \port$302$54 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$45  + \port$302$54 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$54 , \port$302$45  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_17 (rst, \port$302$34 , \port$302$42 , \port$302$48 , \port$302$58 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$302$34 ;
  wire \port$302$34 ;
  input \port$302$42 ;
  wire \port$302$42 ;
  input \port$302$48 ;
  wire \port$302$48 ;
  input \port$302$58 ;
  wire \port$302$58 ;
  input level1_2;
  wire level1_2;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [4:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$302$34  + \port$302$42 ;
  assign level1_1 = \port$302$48  + \port$302$58 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$302$58 , \port$302$48 , \port$302$42 , \port$302$34  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_block.count_1_18 (rst, \port$302$32 , \port$302$38 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$302$32 ;
  wire \port$302$32 ;
  input \port$302$38 ;
  wire \port$302$38 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$32  + \port$302$38 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$302$38 , \port$302$32  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_1_19 (rst, \port$302$33 , \port$302$47 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$302$33 ;
  wire \port$302$33 ;
  input \port$302$47 ;
  wire \port$302$47 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$33  + \port$302$47 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$302$47 , \port$302$33  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_1_2 (rst, \port$302$8 , \port$302$12 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$302$8 ;
  wire \port$302$8 ;
  input \port$302$12 ;
  wire \port$302$12 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$8  + \port$302$12 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$302$12 , \port$302$8  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_1_3 (rst, \port$302$4 , \port$302$11 , \port$302$13 , \port$302$25 , o, clk);
  input rst;
  wire rst;
  input \port$302$4 ;
  wire \port$302$4 ;
  input \port$302$11 ;
  wire \port$302$11 ;
  input \port$302$13 ;
  wire \port$302$13 ;
  input \port$302$25 ;
  wire \port$302$25 ;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [3:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = \port$302$4  + \port$302$11 ;
  assign level1_1 = \port$302$13  + \port$302$25 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$302$25 , \port$302$13 , \port$302$11 , \port$302$4  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_4 (rst, \port$302$17 , \port$302$24 , o, clk);
  input rst;
  wire rst;
  input \port$302$17 ;
  wire \port$302$17 ;
  input \port$302$24 ;
  wire \port$302$24 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$302$17  + \port$302$24 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$302$24 , \port$302$17  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_7 (rst, \port$302$20 , level1_1, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$302$20 ;
  wire [1:0] \port$302$20 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$302$20 [0] + \port$302$20 [1];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$302$20  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_block.count_1_8 (rst, i, o, clk);
  input rst;
  wire rst;
  input [1:0] i;
  wire [1:0] i;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = i[0] + i[1];
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_block.count_1_9 (rst, \port$302$0 , \port$302$5 , \port$302$10 , \port$302$14 , \port$302$16 , o, clk);
  input rst;
  wire rst;
  input [3:0] \port$302$0 ;
  wire [3:0] \port$302$0 ;
  input \port$302$5 ;
  wire \port$302$5 ;
  input \port$302$10 ;
  wire \port$302$10 ;
  input \port$302$14 ;
  wire \port$302$14 ;
  input \port$302$16 ;
  wire \port$302$16 ;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [7:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = \port$302$0 [0] + \port$302$0 [1];
  assign level1_1 = \port$302$0 [2] + \port$302$0 [3];
  assign level1_2 = \port$302$5  + \port$302$10 ;
  assign level1_3 = \port$302$14  + \port$302$16 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign i = { \port$302$16 , \port$302$14 , \port$302$10 , \port$302$5 , \port$302$0  };
  assign level4_0 = o;
endmodule

module \hardwired_mxfp4_block.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [71:0] i__payload;
  wire [71:0] i__payload;
  output [71:0] o__payload;
  reg [71:0] o__payload = 72'h000000000000000000;
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
  reg [71:0] \$19 ;
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
  wire [71:0] \$signature__data ;
  wire signed [35:0] \$signature__data[0] ;
  wire signed [35:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 72'h000000000000000000 *)
  wire [71:0] front;
  wire signed [35:0] \front[0] ;
  wire signed [35:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [35:0] \i__payload[0] ;
  wire signed [35:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [35:0] \o__payload[0] ;
  wire signed [35:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [71:0] store_out__data;
  wire signed [35:0] \store_out__data[0] ;
  wire signed [35:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [71:0] rest [2:0];
  initial begin
    rest[0] = 72'h000000000000000000;
    rest[1] = 72'h000000000000000000;
    rest[2] = 72'h000000000000000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
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
  assign \o__payload[0]  = o__payload[35:0];
  assign \o__payload[1]  = o__payload[71:36];
  assign \front[0]  = o__payload[35:0];
  assign \front[1]  = o__payload[71:36];
  assign \$signature__data[0]  = i__payload[35:0];
  assign \$signature__data[1]  = i__payload[71:36];
  assign \i__payload[0]  = i__payload[35:0];
  assign \i__payload[1]  = i__payload[71:36];
  assign \store_out__data[0]  = store_out__data[35:0];
  assign \store_out__data[1]  = store_out__data[71:36];
endmodule

module \hardwired_mxfp4_block.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [119:0] i;
  wire [119:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [7:0] \$6 ;
  wire [9:0] \$7 ;
  wire signed [5:0] \i[0] ;
  wire signed [5:0] \i[10] ;
  wire signed [5:0] \i[11] ;
  wire signed [5:0] \i[12] ;
  wire signed [5:0] \i[13] ;
  wire signed [5:0] \i[14] ;
  wire signed [5:0] \i[15] ;
  wire signed [5:0] \i[16] ;
  wire signed [5:0] \i[17] ;
  wire signed [5:0] \i[18] ;
  wire signed [5:0] \i[19] ;
  wire signed [5:0] \i[1] ;
  wire signed [5:0] \i[2] ;
  wire signed [5:0] \i[3] ;
  wire signed [5:0] \i[4] ;
  wire signed [5:0] \i[5] ;
  wire signed [5:0] \i[6] ;
  wire signed [5:0] \i[7] ;
  wire signed [5:0] \i[8] ;
  wire signed [5:0] \i[9] ;
  wire signed [6:0] level1_0;
  wire signed [6:0] level1_1;
  wire signed [6:0] level1_2;
  wire signed [6:0] level1_3;
  wire signed [6:0] level1_4;
  wire signed [6:0] level1_5;
  wire signed [6:0] level1_6;
  wire signed [6:0] level1_7;
  wire signed [6:0] level1_8;
  wire signed [6:0] level1_9;
  reg signed [7:0] level2_0 = 8'h00;
  reg signed [7:0] level2_1 = 8'h00;
  reg signed [7:0] level2_2 = 8'h00;
  reg signed [7:0] level2_3 = 8'h00;
  (* init = 8'h00 *)
  wire signed [7:0] level2_4;
  wire signed [8:0] level3_0;
  wire signed [8:0] level3_1;
  reg signed [7:0] level3_2 = 8'h00;
  reg signed [9:0] level4_0 = 10'h000;
  reg signed [7:0] level4_1 = 8'h00;
  wire signed [9:0] level5_0;
  (* init = 10'h000 *)
  wire signed [9:0] level6_0;
  assign level1_2 = $signed(i[29:24]) + $signed(i[35:30]);
  assign level1_3 = $signed(i[41:36]) + $signed(i[47:42]);
  assign level1_4 = $signed(i[53:48]) + $signed(i[59:54]);
  assign level1_5 = $signed(i[65:60]) + $signed(i[71:66]);
  assign level1_6 = $signed(i[77:72]) + $signed(i[83:78]);
  assign level1_7 = $signed(i[89:84]) + $signed(i[95:90]);
  assign level1_8 = $signed(i[101:96]) + $signed(i[107:102]);
  assign level1_9 = $signed(i[113:108]) + $signed(i[119:114]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign level3_1 = $signed(level2_2) + $signed(level2_3);
  assign \$1  = $signed(level4_0) + $signed(level4_1);
  assign \$2  = $signed(level1_0) + $signed(level1_1);
  assign \$3  = $signed(level1_2) + $signed(level1_3);
  assign \$4  = $signed(level1_4) + $signed(level1_5);
  assign \$5  = $signed(level1_6) + $signed(level1_7);
  assign \$6  = $signed(level1_8) + $signed(level1_9);
  assign \$7  = $signed(level3_0) + $signed(level3_1);
  always @(posedge clk)
    level2_0 <= \$2 ;
  always @(posedge clk)
    level2_1 <= \$3 ;
  always @(posedge clk)
    level2_2 <= \$4 ;
  always @(posedge clk)
    level2_3 <= \$5 ;
  always @(posedge clk)
    level3_2 <= \$6 ;
  always @(posedge clk)
    level4_0 <= \$7 ;
  always @(posedge clk)
    level4_1 <= level3_2;
  always @(posedge clk)
    o <= \$1 [9:0];
  assign level1_0 = $signed(i[5:0]) + $signed(i[11:6]);
  assign level1_1 = $signed(i[17:12]) + $signed(i[23:18]);
  assign level2_4 = level3_2;
  assign level5_0 = \$1 [9:0];
  assign level6_0 = o;
  assign \i[0]  = i[5:0];
  assign \i[1]  = i[11:6];
  assign \i[2]  = i[17:12];
  assign \i[3]  = i[23:18];
  assign \i[4]  = i[29:24];
  assign \i[5]  = i[35:30];
  assign \i[6]  = i[41:36];
  assign \i[7]  = i[47:42];
  assign \i[8]  = i[53:48];
  assign \i[9]  = i[59:54];
  assign \i[10]  = i[65:60];
  assign \i[11]  = i[71:66];
  assign \i[12]  = i[77:72];
  assign \i[13]  = i[83:78];
  assign \i[14]  = i[89:84];
  assign \i[15]  = i[95:90];
  assign \i[16]  = i[101:96];
  assign \i[17]  = i[107:102];
  assign \i[18]  = i[113:108];
  assign \i[19]  = i[119:114];
endmodule

module \hardwired_mxfp4_block.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [167:0] i;
  wire [167:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [10:0] \$10 ;
  wire [10:0] \$2 ;
  wire [10:0] \$3 ;
  wire [10:0] \$4 ;
  wire [9:0] \$5 ;
  wire [9:0] \$6 ;
  wire [9:0] \$7 ;
  wire [9:0] \$8 ;
  wire [9:0] \$9 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[10] ;
  wire signed [7:0] \i[11] ;
  wire signed [7:0] \i[12] ;
  wire signed [7:0] \i[13] ;
  wire signed [7:0] \i[14] ;
  wire signed [7:0] \i[15] ;
  wire signed [7:0] \i[16] ;
  wire signed [7:0] \i[17] ;
  wire signed [7:0] \i[18] ;
  wire signed [7:0] \i[19] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[20] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [7:0] \i[5] ;
  wire signed [7:0] \i[6] ;
  wire signed [7:0] \i[7] ;
  wire signed [7:0] \i[8] ;
  wire signed [7:0] \i[9] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [7:0] level1_10;
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  wire signed [8:0] level1_4;
  wire signed [8:0] level1_5;
  wire signed [8:0] level1_6;
  wire signed [8:0] level1_7;
  wire signed [8:0] level1_8;
  wire signed [8:0] level1_9;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [9:0] level2_1 = 10'h000;
  reg signed [9:0] level2_2 = 10'h000;
  reg signed [9:0] level2_3 = 10'h000;
  reg signed [9:0] level2_4 = 10'h000;
  reg signed [7:0] level2_5 = 8'h00;
  wire signed [9:0] level3_0;
  wire signed [9:0] level3_1;
  wire signed [9:0] level3_2;
  reg signed [9:0] level4_0 = 10'h000;
  reg signed [9:0] level4_1 = 10'h000;
  wire signed [9:0] level5_0;
  (* init = 10'h000 *)
  wire signed [9:0] level6_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level1_4 = $signed(i[71:64]) + $signed(i[79:72]);
  assign level1_5 = $signed(i[87:80]) + $signed(i[95:88]);
  assign level1_6 = $signed(i[103:96]) + $signed(i[111:104]);
  assign level1_7 = $signed(i[119:112]) + $signed(i[127:120]);
  assign level1_8 = $signed(i[135:128]) + $signed(i[143:136]);
  assign level1_9 = $signed(i[151:144]) + $signed(i[159:152]);
  assign \$1  = $signed(level2_0) + $signed(level2_1);
  assign \$2  = $signed(level2_2) + $signed(level2_3);
  assign \$3  = $signed(level2_4) + $signed(level2_5);
  assign \$4  = $signed(level4_0) + $signed(level4_1);
  assign \$5  = $signed(level1_0) + $signed(level1_1);
  assign \$6  = $signed(level1_2) + $signed(level1_3);
  assign \$7  = $signed(level1_4) + $signed(level1_5);
  assign \$8  = $signed(level1_6) + $signed(level1_7);
  assign \$9  = $signed(level1_8) + $signed(level1_9);
  assign \$10  = $signed(\$1 [9:0]) + $signed(\$2 [9:0]);
  always @(posedge clk)
    level2_0 <= \$5 ;
  always @(posedge clk)
    level2_1 <= \$6 ;
  always @(posedge clk)
    level2_2 <= \$7 ;
  always @(posedge clk)
    level2_3 <= \$8 ;
  always @(posedge clk)
    level2_4 <= \$9 ;
  always @(posedge clk)
    level2_5 <= i[167:160];
  always @(posedge clk)
    level4_0 <= \$10 [9:0];
  always @(posedge clk)
    level4_1 <= \$3 [9:0];
  always @(posedge clk)
    o <= \$4 [9:0];
  assign level1_10 = i[167:160];
  assign level3_0 = \$1 [9:0];
  assign level3_1 = \$2 [9:0];
  assign level3_2 = \$3 [9:0];
  assign level5_0 = \$4 [9:0];
  assign level6_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \i[5]  = i[47:40];
  assign \i[6]  = i[55:48];
  assign \i[7]  = i[63:56];
  assign \i[8]  = i[71:64];
  assign \i[9]  = i[79:72];
  assign \i[10]  = i[87:80];
  assign \i[11]  = i[95:88];
  assign \i[12]  = i[103:96];
  assign \i[13]  = i[111:104];
  assign \i[14]  = i[119:112];
  assign \i[15]  = i[127:120];
  assign \i[16]  = i[135:128];
  assign \i[17]  = i[143:136];
  assign \i[18]  = i[151:144];
  assign \i[19]  = i[159:152];
  assign \i[20]  = i[167:160];
endmodule
