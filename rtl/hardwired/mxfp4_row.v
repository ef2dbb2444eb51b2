// hardwired_mxfp4_row: constant weights: population counts by value, 2 rows of 64 lanes, fp4_e2m1 x int8
//
// spec: {"accumulator":36,"activation_format":"int8","capacity":null,"codes":["1439922ac902c25c349339541aa62c2442207daab5ccb845b8aabb3020ee2682","5555b5dac85bcb5e5ac011d6abd33d91453ab748e83de2e53f8b8b20a43e8530"],"credits":4,"group":32,"lanes":64,"max_groups":2,"pe":"hardwired","rows":2,"scales":["29552955","29552955"],"scaling":"row","slack":0,"weight_format":"fp4_e2m1","zero_point":false}
// source: 45d4a83298639238f5bc61cf317c004b35e878d4cf789590042dc7ecc4bf9e42
// body: 2197968aae673990053367155f061588fbcb73d200d6eb48b0eb429db80576cf
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[511:0]  x[lane], signed; 8 bits each, index 0 lowest
//   o__payload[71:0]  sum[row], signed, in units of 2**-25; 36 bits each, index 0 lowest
// Timing: a beat every 8 cycles; a result 16 cycles after the beat that ends its row

module hardwired_mxfp4_row(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  wire [6:0] \$100 ;
  wire [4:0] \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire [1:0] \$104 ;
  wire [4:0] \$105 ;
  wire [3:0] \$106 ;
  wire [1:0] \$107 ;
  wire [4:0] \$108 ;
  wire [7:0] \$109 ;
  wire [1:0] \$11 ;
  wire [16:0] \$110 ;
  wire [16:0] \$111 ;
  wire [9:0] \$112 ;
  wire [9:0] \$113 ;
  wire [16:0] \$114 ;
  wire [17:0] \$115 ;
  wire [17:0] \$116 ;
  wire [19:0] \$117 ;
  wire [20:0] \$118 ;
  wire [23:0] \$119 ;
  wire [3:0] \$12 ;
  wire [24:0] \$120 ;
  wire [23:0] \$121 ;
  wire [25:0] \$122 ;
  wire [31:0] \$123 ;
  wire [32:0] \$124 ;
  wire [31:0] \$125 ;
  wire [33:0] \$126 ;
  wire [48:0] \$127 ;
  wire \$128 ;
  wire \$129 ;
  wire [4:0] \$13 ;
  reg [2:0] \$130 ;
  reg \$131 ;
  reg [63:0] \$132 ;
  reg [63:0] \$133 ;
  reg [63:0] \$134 ;
  reg [63:0] \$135 ;
  reg [63:0] \$136 ;
  reg [63:0] \$137 ;
  reg [63:0] \$138 ;
  reg [63:0] \$139 ;
  wire [5:0] \$14 ;
  reg [7:0] \$140 ;
  reg \$141 ;
  reg \$142 ;
  reg \$143 ;
  reg \$144 ;
  reg \$145 ;
  reg \$146 ;
  reg \$147 ;
  reg \$148 ;
  reg \$149 ;
  wire [3:0] \$15 ;
  reg \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg \$153 ;
  reg \$154 ;
  reg \$155 ;
  reg \$156 ;
  reg \$157 ;
  wire [77:0] \$158 ;
  reg [16:0] \$159 ;
  wire [4:0] \$16 ;
  wire [71:0] \$160 ;
  wire [111:0] \$161 ;
  reg [16:0] \$162 ;
  wire [7:0] \$17 ;
  wire [3:0] \$18 ;
  wire [5:0] \$19 ;
  wire [3:0] \$2 ;
  wire [6:0] \$20 ;
  wire [7:0] \$21 ;
  wire [3:0] \$22 ;
  wire [4:0] \$23 ;
  wire [5:0] \$24 ;
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire [5:0] \$27 ;
  wire [2:0] \$28 ;
  wire [3:0] \$29 ;
  wire \$3 ;
  wire [4:0] \$30 ;
  wire [5:0] \$31 ;
  wire [5:0] \$32 ;
  wire [3:0] \$33 ;
  wire [6:0] \$34 ;
  wire [7:0] \$35 ;
  wire [3:0] \$36 ;
  wire [6:0] \$37 ;
  wire [5:0] \$38 ;
  wire [3:0] \$39 ;
  wire [4:0] \$4 ;
  wire [6:0] \$40 ;
  wire [7:0] \$41 ;
  wire [2:0] \$42 ;
  wire [5:0] \$43 ;
  wire [3:0] \$44 ;
  wire [1:0] \$45 ;
  wire [4:0] \$46 ;
  wire [7:0] \$47 ;
  wire [16:0] \$48 ;
  wire [16:0] \$49 ;
  wire [7:0] \$5 ;
  wire [9:0] \$50 ;
  wire [9:0] \$51 ;
  wire [16:0] \$52 ;
  wire [17:0] \$53 ;
  wire [17:0] \$54 ;
  wire [19:0] \$55 ;
  wire [20:0] \$56 ;
  wire [23:0] \$57 ;
  wire [24:0] \$58 ;
  wire [23:0] \$59 ;
  wire \$6 ;
  wire [25:0] \$60 ;
  wire [31:0] \$61 ;
  wire [32:0] \$62 ;
  wire [31:0] \$63 ;
  wire [33:0] \$64 ;
  wire [48:0] \$65 ;
  wire [1:0] \$66 ;
  wire [3:0] \$67 ;
  wire [4:0] \$68 ;
  wire [7:0] \$69 ;
  wire \$7 ;
  wire [3:0] \$70 ;
  wire [4:0] \$71 ;
  wire [7:0] \$72 ;
  wire [3:0] \$73 ;
  wire [5:0] \$74 ;
  wire [6:0] \$75 ;
  wire [7:0] \$76 ;
  wire [2:0] \$77 ;
  wire [3:0] \$78 ;
  wire [6:0] \$79 ;
  wire [2:0] \$8 ;
  wire [3:0] \$80 ;
  wire [5:0] \$81 ;
  wire [6:0] \$82 ;
  wire [7:0] \$83 ;
  wire [3:0] \$84 ;
  wire [4:0] \$85 ;
  wire [5:0] \$86 ;
  wire [1:0] \$87 ;
  wire [2:0] \$88 ;
  wire [3:0] \$89 ;
  wire [3:0] \$9 ;
  wire [2:0] \$90 ;
  wire [3:0] \$91 ;
  wire [2:0] \$92 ;
  wire [3:0] \$93 ;
  wire [5:0] \$94 ;
  wire [3:0] \$95 ;
  wire [6:0] \$96 ;
  wire [7:0] \$97 ;
  wire [2:0] \$98 ;
  wire [5:0] \$99 ;
  wire accept;
  reg [1:0] count_0_0_1 = 2'h0;
  reg [2:0] count_0_10_1 = 3'h0;
  reg [1:0] count_0_11_1 = 2'h0;
  reg count_0_12_1 = 1'h0;
  reg count_0_12_2 = 1'h0;
  reg count_0_1_1 = 1'h0;
  reg count_0_1_2 = 1'h0;
  reg [1:0] count_0_6_1 = 2'h0;
  reg count_1_0_1 = 1'h0;
  reg count_1_0_2 = 1'h0;
  reg [1:0] count_1_10_1 = 2'h0;
  reg count_1_12_1 = 1'h0;
  reg count_1_12_2 = 1'h0;
  reg count_1_13_1 = 1'h0;
  reg count_1_13_2 = 1'h0;
  reg [1:0] count_1_3_1 = 2'h0;
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
  wire [1:0] i;
  wire [5:0] \i$100 ;
  wire [3:0] \i$101 ;
  wire [1:0] \i$102 ;
  wire \i$103 ;
  (* init = 78'h00000000000000000000 *)
  wire [77:0] \i$104 ;
  wire signed [5:0] \i$104[0] ;
  wire signed [5:0] \i$104[10] ;
  wire signed [5:0] \i$104[11] ;
  wire signed [5:0] \i$104[12] ;
  wire signed [5:0] \i$104[1] ;
  wire signed [5:0] \i$104[2] ;
  wire signed [5:0] \i$104[3] ;
  wire signed [5:0] \i$104[4] ;
  wire signed [5:0] \i$104[5] ;
  wire signed [5:0] \i$104[6] ;
  wire signed [5:0] \i$104[7] ;
  wire signed [5:0] \i$104[8] ;
  wire signed [5:0] \i$104[9] ;
  wire \i$105 ;
  wire [4:0] \i$106 ;
  wire [4:0] \i$107 ;
  wire [2:0] \i$108 ;
  wire [6:0] \i$109 ;
  wire [4:0] \i$110 ;
  wire \i$111 ;
  wire [2:0] \i$112 ;
  wire [1:0] \i$113 ;
  wire [6:0] \i$114 ;
  wire [2:0] \i$115 ;
  wire [10:0] \i$116 ;
  wire \i$117 ;
  wire \i$118 ;
  (* init = 112'h0000000000000000000000000000 *)
  wire [111:0] \i$119 ;
  wire signed [7:0] \i$119[0] ;
  wire signed [7:0] \i$119[10] ;
  wire signed [7:0] \i$119[11] ;
  wire signed [7:0] \i$119[12] ;
  wire signed [7:0] \i$119[13] ;
  wire signed [7:0] \i$119[1] ;
  wire signed [7:0] \i$119[2] ;
  wire signed [7:0] \i$119[3] ;
  wire signed [7:0] \i$119[4] ;
  wire signed [7:0] \i$119[5] ;
  wire signed [7:0] \i$119[6] ;
  wire signed [7:0] \i$119[7] ;
  wire signed [7:0] \i$119[8] ;
  wire signed [7:0] \i$119[9] ;
  wire \i$92 ;
  wire [5:0] \i$93 ;
  wire [4:0] \i$94 ;
  wire [6:0] \i$95 ;
  wire [4:0] \i$96 ;
  wire [1:0] \i$97 ;
  wire [10:0] \i$98 ;
  wire [4:0] \i$99 ;
  (* init = 72'h000000000000000000 *)
  wire [71:0] \i__payload$121 ;
  wire signed [35:0] \i__payload$121[0] ;
  wire signed [35:0] \i__payload$121[1] ;
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
  wire \i__valid$120 ;
  reg last_1 = 1'h0;
  reg last_2 = 1'h0;
  reg last_3 = 1'h0;
  reg last_4 = 1'h0;
  reg last_5 = 1'h0;
  wire [1:0] o;
  wire \o$41 ;
  wire [2:0] \o$43 ;
  wire [2:0] \o$44 ;
  wire [2:0] \o$45 ;
  wire [2:0] \o$46 ;
  wire [1:0] \o$48 ;
  wire [3:0] \o$49 ;
  wire [2:0] \o$50 ;
  wire [2:0] \o$51 ;
  wire [2:0] \o$53 ;
  wire [1:0] \o$55 ;
  wire \o$57 ;
  wire signed [8:0] \o$60 ;
  wire \o$63 ;
  wire [2:0] \o$66 ;
  wire [2:0] \o$67 ;
  wire [1:0] \o$69 ;
  wire [2:0] \o$70 ;
  wire [2:0] \o$71 ;
  wire \o$73 ;
  wire [1:0] \o$76 ;
  wire [1:0] \o$78 ;
  wire [2:0] \o$79 ;
  wire [1:0] \o$81 ;
  wire [3:0] \o$82 ;
  wire \o$84 ;
  wire \o$87 ;
  wire signed [8:0] \o$90 ;
  wire [71:0] \o__payload$122 ;
  wire signed [35:0] \o__payload$122[0] ;
  wire signed [35:0] \o__payload$122[1] ;
  wire signed [35:0] \o__payload[0] ;
  wire signed [35:0] \o__payload[1] ;
  wire \o__ready$123 ;
  wire \o__valid$124 ;
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
  reg signed [16:0] sum_0 = 17'h00000;
  reg signed [16:0] sum_1 = 17'h00000;
  reg [77:0] terms_0 = 78'h00000000000000000000;
  wire signed [5:0] \terms_0[0] ;
  wire signed [5:0] \terms_0[10] ;
  wire signed [5:0] \terms_0[11] ;
  wire signed [5:0] \terms_0[12] ;
  wire signed [5:0] \terms_0[1] ;
  wire signed [5:0] \terms_0[2] ;
  wire signed [5:0] \terms_0[3] ;
  wire signed [5:0] \terms_0[4] ;
  wire signed [5:0] \terms_0[5] ;
  wire signed [5:0] \terms_0[6] ;
  wire signed [5:0] \terms_0[7] ;
  wire signed [5:0] \terms_0[8] ;
  wire signed [5:0] \terms_0[9] ;
  reg [111:0] terms_1 = 112'h0000000000000000000000000000;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[10] ;
  wire signed [7:0] \terms_1[11] ;
  wire signed [7:0] \terms_1[12] ;
  wire signed [7:0] \terms_1[13] ;
  wire signed [7:0] \terms_1[1] ;
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
  assign \$1  = i__valid & i__ready;
  assign \$2  = credits - \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = $signed(\$2 ) + $signed({ 1'h0, \$3  });
  assign \$6  = ~ planes_left[1];
  assign \$7  = valid_5 & last_5;
  assign \$9  = - \$8 ;
  assign \$13  = \$11  - \$12 ;
  assign \$16  = - \$15 ;
  assign \$20  = \$18  - \$19 ;
  assign \$23  = - \$22 ;
  assign \$26  = - \$25 ;
  assign \$34  = \$32  - \$33 ;
  assign \$40  = \$38  - \$39 ;
  assign \$46  = \$44  - \$45 ;
  assign \$49  = first_5 ? 17'h00000 : \$48 ;
  assign \$50  = - $signed(\o$60 );
  assign \$51  = last_5 ? \$50  : { \o$60 [8], \o$60  };
  assign \$53  = $signed(\$49 ) + $signed(\$52 );
  assign \$56  = $signed(\$54 ) + $signed(\$55 );
  assign \$58  = $signed(\$56 ) + $signed(\$57 );
  assign \$60  = $signed(\$58 ) + $signed(\$59 );
  assign \$62  = $signed(\$60 ) + $signed(\$61 );
  assign \$64  = $signed(\$62 ) + $signed(\$63 );
  assign \$68  = \$66  - \$67 ;
  assign \$71  = - \$70 ;
  assign \$75  = \$73  - \$74 ;
  assign \$78  = - \$77 ;
  assign \$82  = \$80  - \$81 ;
  assign \$85  = - \$84 ;
  assign \$88  = - \$87 ;
  assign \$96  = \$94  - \$95 ;
  assign \$102  = \$100  - \$101 ;
  assign \$108  = \$106  - \$107 ;
  assign \$111  = first_5 ? 17'h00000 : \$110 ;
  assign \$112  = - $signed(\o$90 );
  assign \$113  = last_5 ? \$112  : { \o$90 [8], \o$90  };
  assign \$115  = $signed(\$111 ) + $signed(\$114 );
  assign \$118  = $signed(\$116 ) + $signed(\$117 );
  assign \$120  = $signed(\$118 ) + $signed(\$119 );
  assign \$122  = $signed(\$120 ) + $signed(\$121 );
  assign \$124  = $signed(\$122 ) + $signed(\$123 );
  assign \$126  = $signed(\$124 ) + $signed(\$125 );
  assign \$128  = ~ planes_left[1];
  assign \$129  = | credits;
  assign i__ready = \$128  & \$129 ;
  assign accept = i__valid & i__ready;
  always @(posedge clk)
    credits <= \$130 ;
  always @(posedge clk)
    first <= \$131 ;
  always @(posedge clk)
    plane_0 <= \$132 ;
  always @(posedge clk)
    plane_1 <= \$133 ;
  always @(posedge clk)
    plane_2 <= \$134 ;
  always @(posedge clk)
    plane_3 <= \$135 ;
  always @(posedge clk)
    plane_4 <= \$136 ;
  always @(posedge clk)
    plane_5 <= \$137 ;
  always @(posedge clk)
    plane_6 <= \$138 ;
  always @(posedge clk)
    plane_7 <= \$139 ;
  always @(posedge clk)
    planes_left <= \$140 ;
  always @(posedge clk)
    valid_1 <= \$141 ;
  always @(posedge clk)
    valid_2 <= \$142 ;
  always @(posedge clk)
    valid_3 <= \$143 ;
  always @(posedge clk)
    valid_4 <= \$144 ;
  always @(posedge clk)
    valid_5 <= \$145 ;
  always @(posedge clk)
    first_1 <= \$146 ;
  always @(posedge clk)
    first_2 <= \$147 ;
  always @(posedge clk)
    first_3 <= \$148 ;
  always @(posedge clk)
    first_4 <= \$149 ;
  always @(posedge clk)
    first_5 <= \$150 ;
  always @(posedge clk)
    last_1 <= \$151 ;
  always @(posedge clk)
    last_2 <= \$152 ;
  always @(posedge clk)
    last_3 <= \$153 ;
  always @(posedge clk)
    last_4 <= \$154 ;
  always @(posedge clk)
    last_5 <= \$155 ;
  always @(posedge clk)
    done_1 <= \$156 ;
  always @(posedge clk)
    done_2 <= \$157 ;
  always @(posedge clk)
    count_0_0_1 <= o;
  always @(posedge clk)
    terms_0 <= \$158 ;
  always @(posedge clk)
    count_0_1_1 <= plane_0[37];
  always @(posedge clk)
    count_0_1_2 <= count_0_1_1;
  always @(posedge clk)
    count_0_6_1 <= \o$48 ;
  always @(posedge clk)
    count_0_10_1 <= \o$53 ;
  always @(posedge clk)
    count_0_11_1 <= \o$55 ;
  always @(posedge clk)
    count_0_12_1 <= plane_0[36];
  always @(posedge clk)
    count_0_12_2 <= count_0_12_1;
  always @(posedge clk)
    sum_0 <= \$159 ;
  always @(posedge clk)
    scaled <= \$160 ;
  always @(posedge clk)
    count_1_0_1 <= plane_0[49];
  always @(posedge clk)
    count_1_0_2 <= count_1_0_1;
  always @(posedge clk)
    terms_1 <= \$161 ;
  always @(posedge clk)
    count_1_3_1 <= \o$69 ;
  always @(posedge clk)
    count_1_6_1 <= plane_0[30];
  always @(posedge clk)
    count_1_6_2 <= count_1_6_1;
  always @(posedge clk)
    count_1_7_1 <= \o$76 ;
  always @(posedge clk)
    count_1_8_1 <= \o$78 ;
  always @(posedge clk)
    count_1_10_1 <= \o$81 ;
  always @(posedge clk)
    count_1_12_1 <= plane_0[23];
  always @(posedge clk)
    count_1_12_2 <= count_1_12_1;
  always @(posedge clk)
    count_1_13_1 <= plane_0[37];
  always @(posedge clk)
    count_1_13_2 <= count_1_13_1;
  always @(posedge clk)
    sum_1 <= \$162 ;
  \hardwired_mxfp4_row.count_0_0  count_0_0 (
    .clk(clk),
    .i(plane_0[59:58]),
    .o(o),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_10  count_0_10 (
    .clk(clk),
    .o(\o$53 ),
    .\port$285$14 (plane_0[14]),
    .\port$285$22 (plane_0[22]),
    .\port$285$41 (plane_0[41]),
    .\port$285$47 (plane_0[47]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_11  count_0_11 (
    .clk(clk),
    .o(\o$55 ),
    .\port$285$27 (plane_0[27]),
    .\port$285$61 (plane_0[61]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_2  count_0_2 (
    .clk(clk),
    .o(\o$43 ),
    .\port$285$12 (plane_0[12]),
    .\port$285$15 (plane_0[15]),
    .\port$285$29 (plane_0[29]),
    .\port$285$42 (plane_0[43:42]),
    .\port$285$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_3  count_0_3 (
    .clk(clk),
    .o(\o$44 ),
    .\port$285$40 (plane_0[40]),
    .\port$285$44 (plane_0[44]),
    .\port$285$48 (plane_0[48]),
    .\port$285$52 (plane_0[53:52]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_4  count_0_4 (
    .clk(clk),
    .o(\o$45 ),
    .\port$285$25 (plane_0[26:25]),
    .\port$285$38 (plane_0[39:38]),
    .\port$285$50 (plane_0[51:50]),
    .\port$285$7 (plane_0[7]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_5  count_0_5 (
    .clk(clk),
    .level1_2(plane_0[21]),
    .o(\o$46 ),
    .\port$285$18 (plane_0[18]),
    .\port$285$3 (plane_0[4:3]),
    .\port$285$9 (plane_0[9]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_6  count_0_6 (
    .clk(clk),
    .o(\o$48 ),
    .\port$285$0 (plane_0[0]),
    .\port$285$24 (plane_0[24]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_7  count_0_7 (
    .clk(clk),
    .level1_5(plane_0[63]),
    .o(\o$49 ),
    .\port$285$11 (plane_0[11]),
    .\port$285$13 (plane_0[13]),
    .\port$285$28 (plane_0[28]),
    .\port$285$30 (plane_0[30]),
    .\port$285$33 (plane_0[34:33]),
    .\port$285$5 (plane_0[6:5]),
    .\port$285$56 (plane_0[56]),
    .\port$285$60 (plane_0[60]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_8  count_0_8 (
    .clk(clk),
    .level1_2(plane_0[54]),
    .o(\o$50 ),
    .\port$285$16 (plane_0[16]),
    .\port$285$19 (plane_0[20:19]),
    .\port$285$2 (plane_0[2]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_0_9  count_0_9 (
    .clk(clk),
    .o(\o$51 ),
    .\port$285$1 (plane_0[1]),
    .\port$285$17 (plane_0[17]),
    .\port$285$23 (plane_0[23]),
    .\port$285$31 (plane_0[32:31]),
    .\port$285$46 (plane_0[46]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_1  count_1_1 (
    .clk(clk),
    .level1_2(plane_0[59]),
    .o(\o$66 ),
    .\port$285$15 (plane_0[15]),
    .\port$285$40 (plane_0[40]),
    .\port$285$44 (plane_0[44]),
    .\port$285$46 (plane_0[46]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_10  count_1_10 (
    .clk(clk),
    .level1_1(plane_0[57]),
    .o(\o$81 ),
    .\port$285$32 (plane_0[32]),
    .\port$285$38 (plane_0[38]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_11  count_1_11 (
    .clk(clk),
    .level1_5(plane_0[61]),
    .o(\o$82 ),
    .\port$285$0 (plane_0[3:0]),
    .\port$285$10 (plane_0[10]),
    .\port$285$14 (plane_0[14]),
    .\port$285$16 (plane_0[16]),
    .\port$285$33 (plane_0[33]),
    .\port$285$47 (plane_0[47]),
    .\port$285$5 (plane_0[5]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_2  count_1_2 (
    .clk(clk),
    .level1_2(plane_0[43]),
    .o(\o$67 ),
    .\port$285$22 (plane_0[22]),
    .\port$285$26 (plane_0[26]),
    .\port$285$29 (plane_0[29]),
    .\port$285$6 (plane_0[6]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_3  count_1_3 (
    .clk(clk),
    .level1_1(plane_0[18]),
    .o(\o$69 ),
    .\port$285$12 (plane_0[12]),
    .\port$285$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_4  count_1_4 (
    .clk(clk),
    .level1_3(plane_0[53]),
    .o(\o$70 ),
    .\port$285$11 (plane_0[11]),
    .\port$285$13 (plane_0[13]),
    .\port$285$25 (plane_0[25]),
    .\port$285$36 (plane_0[36]),
    .\port$285$4 (plane_0[4]),
    .\port$285$51 (plane_0[51]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_5  count_1_5 (
    .clk(clk),
    .level1_2(plane_0[56]),
    .o(\o$71 ),
    .\port$285$17 (plane_0[17]),
    .\port$285$24 (plane_0[24]),
    .\port$285$35 (plane_0[35]),
    .\port$285$7 (plane_0[7]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_7  count_1_7 (
    .clk(clk),
    .level1_1(plane_0[31]),
    .o(\o$76 ),
    .\port$285$20 (plane_0[21:20]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_8  count_1_8 (
    .clk(clk),
    .o(\o$78 ),
    .\port$285$45 (plane_0[45]),
    .\port$285$54 (plane_0[54]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.count_1_9  count_1_9 (
    .clk(clk),
    .level1_3(plane_0[62]),
    .o(\o$79 ),
    .\port$285$27 (plane_0[28:27]),
    .\port$285$34 (plane_0[34]),
    .\port$285$42 (plane_0[42]),
    .\port$285$48 (plane_0[48]),
    .\port$285$58 (plane_0[58]),
    .rst(rst)
  );
  \hardwired_mxfp4_row.results  results (
    .clk(clk),
    .i__payload(scaled),
    .i__valid(done_2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hardwired_mxfp4_row.tree_0  tree_0 (
    .clk(clk),
    .i(terms_0),
    .o(\o$60 ),
    .rst(rst)
  );
  \hardwired_mxfp4_row.tree_1  tree_1 (
    .clk(clk),
    .i(terms_1),
    .o(\o$90 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$130  = \$4 [2:0];
    if (rst) begin
      \$130  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$131  = accept;
    if (rst) begin
      \$131  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$132  = { i__payload[504], i__payload[496], i__payload[488], i__payload[480], i__payload[472], i__payload[464], i__payload[456], i__payload[448], i__payload[440], i__payload[432], i__payload[424], i__payload[416], i__payload[408], i__payload[400], i__payload[392], i__payload[384], i__payload[376], i__payload[368], i__payload[360], i__payload[352], i__payload[344], i__payload[336], i__payload[328], i__payload[320], i__payload[312], i__payload[304], i__payload[296], i__payload[288], i__payload[280], i__payload[272], i__payload[264], i__payload[256], i__payload[248], i__payload[240], i__payload[232], i__payload[224], i__payload[216], i__payload[208], i__payload[200], i__payload[192], i__payload[184], i__payload[176], i__payload[168], i__payload[160], i__payload[152], i__payload[144], i__payload[136], i__payload[128], i__payload[120], i__payload[112], i__payload[104], i__payload[96], i__payload[88], i__payload[80], i__payload[72], i__payload[64], i__payload[56], i__payload[48], i__payload[40], i__payload[32], i__payload[24], i__payload[16], i__payload[8], i__payload[0] };
    end else begin
      \$132  = plane_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$133  = { i__payload[505], i__payload[497], i__payload[489], i__payload[481], i__payload[473], i__payload[465], i__payload[457], i__payload[449], i__payload[441], i__payload[433], i__payload[425], i__payload[417], i__payload[409], i__payload[401], i__payload[393], i__payload[385], i__payload[377], i__payload[369], i__payload[361], i__payload[353], i__payload[345], i__payload[337], i__payload[329], i__payload[321], i__payload[313], i__payload[305], i__payload[297], i__payload[289], i__payload[281], i__payload[273], i__payload[265], i__payload[257], i__payload[249], i__payload[241], i__payload[233], i__payload[225], i__payload[217], i__payload[209], i__payload[201], i__payload[193], i__payload[185], i__payload[177], i__payload[169], i__payload[161], i__payload[153], i__payload[145], i__payload[137], i__payload[129], i__payload[121], i__payload[113], i__payload[105], i__payload[97], i__payload[89], i__payload[81], i__payload[73], i__payload[65], i__payload[57], i__payload[49], i__payload[41], i__payload[33], i__payload[25], i__payload[17], i__payload[9], i__payload[1] };
    end else begin
      \$133  = plane_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$134  = { i__payload[506], i__payload[498], i__payload[490], i__payload[482], i__payload[474], i__payload[466], i__payload[458], i__payload[450], i__payload[442], i__payload[434], i__payload[426], i__payload[418], i__payload[410], i__payload[402], i__payload[394], i__payload[386], i__payload[378], i__payload[370], i__payload[362], i__payload[354], i__payload[346], i__payload[338], i__payload[330], i__payload[322], i__payload[314], i__payload[306], i__payload[298], i__payload[290], i__payload[282], i__payload[274], i__payload[266], i__payload[258], i__payload[250], i__payload[242], i__payload[234], i__payload[226], i__payload[218], i__payload[210], i__payload[202], i__payload[194], i__payload[186], i__payload[178], i__payload[170], i__payload[162], i__payload[154], i__payload[146], i__payload[138], i__payload[130], i__payload[122], i__payload[114], i__payload[106], i__payload[98], i__payload[90], i__payload[82], i__payload[74], i__payload[66], i__payload[58], i__payload[50], i__payload[42], i__payload[34], i__payload[26], i__payload[18], i__payload[10], i__payload[2] };
    end else begin
      \$134  = plane_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$135  = { i__payload[507], i__payload[499], i__payload[491], i__payload[483], i__payload[475], i__payload[467], i__payload[459], i__payload[451], i__payload[443], i__payload[435], i__payload[427], i__payload[419], i__payload[411], i__payload[403], i__payload[395], i__payload[387], i__payload[379], i__payload[371], i__payload[363], i__payload[355], i__payload[347], i__payload[339], i__payload[331], i__payload[323], i__payload[315], i__payload[307], i__payload[299], i__payload[291], i__payload[283], i__payload[275], i__payload[267], i__payload[259], i__payload[251], i__payload[243], i__payload[235], i__payload[227], i__payload[219], i__payload[211], i__payload[203], i__payload[195], i__payload[187], i__payload[179], i__payload[171], i__payload[163], i__payload[155], i__payload[147], i__payload[139], i__payload[131], i__payload[123], i__payload[115], i__payload[107], i__payload[99], i__payload[91], i__payload[83], i__payload[75], i__payload[67], i__payload[59], i__payload[51], i__payload[43], i__payload[35], i__payload[27], i__payload[19], i__payload[11], i__payload[3] };
    end else begin
      \$135  = plane_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$136  = { i__payload[508], i__payload[500], i__payload[492], i__payload[484], i__payload[476], i__payload[468], i__payload[460], i__payload[452], i__payload[444], i__payload[436], i__payload[428], i__payload[420], i__payload[412], i__payload[404], i__payload[396], i__payload[388], i__payload[380], i__payload[372], i__payload[364], i__payload[356], i__payload[348], i__payload[340], i__payload[332], i__payload[324], i__payload[316], i__payload[308], i__payload[300], i__payload[292], i__payload[284], i__payload[276], i__payload[268], i__payload[260], i__payload[252], i__payload[244], i__payload[236], i__payload[228], i__payload[220], i__payload[212], i__payload[204], i__payload[196], i__payload[188], i__payload[180], i__payload[172], i__payload[164], i__payload[156], i__payload[148], i__payload[140], i__payload[132], i__payload[124], i__payload[116], i__payload[108], i__payload[100], i__payload[92], i__payload[84], i__payload[76], i__payload[68], i__payload[60], i__payload[52], i__payload[44], i__payload[36], i__payload[28], i__payload[20], i__payload[12], i__payload[4] };
    end else begin
      \$136  = plane_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$137  = { i__payload[509], i__payload[501], i__payload[493], i__payload[485], i__payload[477], i__payload[469], i__payload[461], i__payload[453], i__payload[445], i__payload[437], i__payload[429], i__payload[421], i__payload[413], i__payload[405], i__payload[397], i__payload[389], i__payload[381], i__payload[373], i__payload[365], i__payload[357], i__payload[349], i__payload[341], i__payload[333], i__payload[325], i__payload[317], i__payload[309], i__payload[301], i__payload[293], i__payload[285], i__payload[277], i__payload[269], i__payload[261], i__payload[253], i__payload[245], i__payload[237], i__payload[229], i__payload[221], i__payload[213], i__payload[205], i__payload[197], i__payload[189], i__payload[181], i__payload[173], i__payload[165], i__payload[157], i__payload[149], i__payload[141], i__payload[133], i__payload[125], i__payload[117], i__payload[109], i__payload[101], i__payload[93], i__payload[85], i__payload[77], i__payload[69], i__payload[61], i__payload[53], i__payload[45], i__payload[37], i__payload[29], i__payload[21], i__payload[13], i__payload[5] };
    end else begin
      \$137  = plane_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$138  = { i__payload[510], i__payload[502], i__payload[494], i__payload[486], i__payload[478], i__payload[470], i__payload[462], i__payload[454], i__payload[446], i__payload[438], i__payload[430], i__payload[422], i__payload[414], i__payload[406], i__payload[398], i__payload[390], i__payload[382], i__payload[374], i__payload[366], i__payload[358], i__payload[350], i__payload[342], i__payload[334], i__payload[326], i__payload[318], i__payload[310], i__payload[302], i__payload[294], i__payload[286], i__payload[278], i__payload[270], i__payload[262], i__payload[254], i__payload[246], i__payload[238], i__payload[230], i__payload[222], i__payload[214], i__payload[206], i__payload[198], i__payload[190], i__payload[182], i__payload[174], i__payload[166], i__payload[158], i__payload[150], i__payload[142], i__payload[134], i__payload[126], i__payload[118], i__payload[110], i__payload[102], i__payload[94], i__payload[86], i__payload[78], i__payload[70], i__payload[62], i__payload[54], i__payload[46], i__payload[38], i__payload[30], i__payload[22], i__payload[14], i__payload[6] };
    end else begin
      \$138  = plane_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$139  = plane_7;
    if (accept) begin
      \$139  = { i__payload[511], i__payload[503], i__payload[495], i__payload[487], i__payload[479], i__payload[471], i__payload[463], i__payload[455], i__payload[447], i__payload[439], i__payload[431], i__payload[423], i__payload[415], i__payload[407], i__payload[399], i__payload[391], i__payload[383], i__payload[375], i__payload[367], i__payload[359], i__payload[351], i__payload[343], i__payload[335], i__payload[327], i__payload[319], i__payload[311], i__payload[303], i__payload[295], i__payload[287], i__payload[279], i__payload[271], i__payload[263], i__payload[255], i__payload[247], i__payload[239], i__payload[231], i__payload[223], i__payload[215], i__payload[207], i__payload[199], i__payload[191], i__payload[183], i__payload[175], i__payload[167], i__payload[159], i__payload[151], i__payload[143], i__payload[135], i__payload[127], i__payload[119], i__payload[111], i__payload[103], i__payload[95], i__payload[87], i__payload[79], i__payload[71], i__payload[63], i__payload[55], i__payload[47], i__payload[39], i__payload[31], i__payload[23], i__payload[15], i__payload[7] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$140  = 8'hff;
    end else begin
      \$140  = \$5 ;
    end
    if (rst) begin
      \$140  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$141  = planes_left[0];
    if (rst) begin
      \$141  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$142  = valid_1;
    if (rst) begin
      \$142  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$143  = valid_2;
    if (rst) begin
      \$143  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$144  = valid_3;
    if (rst) begin
      \$144  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$145  = valid_4;
    if (rst) begin
      \$145  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$146  = first;
    if (rst) begin
      \$146  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$147  = first_1;
    if (rst) begin
      \$147  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$148  = first_2;
    if (rst) begin
      \$148  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$149  = first_3;
    if (rst) begin
      \$149  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$150  = first_4;
    if (rst) begin
      \$150  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$151  = \$6 ;
    if (rst) begin
      \$151  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$152  = last_1;
    if (rst) begin
      \$152  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$153  = last_2;
    if (rst) begin
      \$153  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$154  = last_3;
    if (rst) begin
      \$154  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$155  = last_4;
    if (rst) begin
      \$155  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$156  = \$7 ;
    if (rst) begin
      \$156  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$157  = done_1;
    if (rst) begin
      \$157  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$159  = sum_0;
    if (valid_5) begin
      \$159  = \$53 [16:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$162  = sum_1;
    if (valid_5) begin
      \$162  = \$115 [16:0];
    end
  end
  assign \o$41  = plane_0[37];
  assign \o$57  = plane_0[36];
  assign \o$63  = plane_0[49];
  assign \o$73  = plane_0[30];
  assign \o$84  = plane_0[23];
  assign \o$87  = plane_0[37];
  assign i = plane_0[59:58];
  assign \i$92  = plane_0[37];
  assign \i$93  = { plane_0[43:42], plane_0[29], plane_0[15], plane_0[12], plane_0[8] };
  assign \i$94  = { plane_0[53:52], plane_0[48], plane_0[44], plane_0[40] };
  assign \i$95  = { plane_0[51:50], plane_0[39:38], plane_0[26:25], plane_0[7] };
  assign \i$96  = { plane_0[21], plane_0[18], plane_0[9], plane_0[4:3] };
  assign \i$97  = { plane_0[24], plane_0[0] };
  assign \i$98  = { plane_0[63], plane_0[60], plane_0[56], plane_0[34:33], plane_0[30], plane_0[28], plane_0[13], plane_0[11], plane_0[6:5] };
  assign \i$99  = { plane_0[54], plane_0[20:19], plane_0[16], plane_0[2] };
  assign \i$100  = { plane_0[46], plane_0[32:31], plane_0[23], plane_0[17], plane_0[1] };
  assign \i$101  = { plane_0[47], plane_0[41], plane_0[22], plane_0[14] };
  assign \i$102  = { plane_0[61], plane_0[27] };
  assign \i$103  = plane_0[36];
  assign \i$104  = terms_0;
  assign \i$105  = plane_0[49];
  assign \i$106  = { plane_0[59], plane_0[46], plane_0[44], plane_0[40], plane_0[15] };
  assign \i$107  = { plane_0[43], plane_0[29], plane_0[26], plane_0[22], plane_0[6] };
  assign \i$108  = { plane_0[18], plane_0[12], plane_0[8] };
  assign \i$109  = { plane_0[53], plane_0[51], plane_0[36], plane_0[25], plane_0[13], plane_0[11], plane_0[4] };
  assign \i$110  = { plane_0[56], plane_0[35], plane_0[24], plane_0[17], plane_0[7] };
  assign \i$111  = plane_0[30];
  assign \i$112  = { plane_0[31], plane_0[21:20] };
  assign \i$113  = { plane_0[54], plane_0[45] };
  assign \i$114  = { plane_0[62], plane_0[58], plane_0[48], plane_0[42], plane_0[34], plane_0[28:27] };
  assign \i$115  = { plane_0[57], plane_0[38], plane_0[32] };
  assign \i$116  = { plane_0[61], plane_0[47], plane_0[33], plane_0[16], plane_0[14], plane_0[10], plane_0[5], plane_0[3:0] };
  assign \i$117  = plane_0[23];
  assign \i$118  = plane_0[37];
  assign \i$119  = terms_1;
  assign \i__valid$120  = done_2;
  assign \i__payload$121  = scaled;
  assign \o__payload$122  = o__payload;
  assign \o__ready$123  = o__ready;
  assign \o__valid$124  = o__valid;
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
  assign \i$104[0]  = terms_0[5:0];
  assign \i$104[1]  = terms_0[11:6];
  assign \i$104[2]  = terms_0[17:12];
  assign \i$104[3]  = terms_0[23:18];
  assign \i$104[4]  = terms_0[29:24];
  assign \i$104[5]  = terms_0[35:30];
  assign \i$104[6]  = terms_0[41:36];
  assign \i$104[7]  = terms_0[47:42];
  assign \i$104[8]  = terms_0[53:48];
  assign \i$104[9]  = terms_0[59:54];
  assign \i$104[10]  = terms_0[65:60];
  assign \i$104[11]  = terms_0[71:66];
  assign \i$104[12]  = terms_0[77:72];
  assign \i$119[0]  = terms_1[7:0];
  assign \i$119[1]  = terms_1[15:8];
  assign \i$119[2]  = terms_1[23:16];
  assign \i$119[3]  = terms_1[31:24];
  assign \i$119[4]  = terms_1[39:32];
  assign \i$119[5]  = terms_1[47:40];
  assign \i$119[6]  = terms_1[55:48];
  assign \i$119[7]  = terms_1[63:56];
  assign \i$119[8]  = terms_1[71:64];
  assign \i$119[9]  = terms_1[79:72];
  assign \i$119[10]  = terms_1[87:80];
  assign \i$119[11]  = terms_1[95:88];
  assign \i$119[12]  = terms_1[103:96];
  assign \i$119[13]  = terms_1[111:104];
  assign \i__payload$121[0]  = scaled[35:0];
  assign \i__payload$121[1]  = scaled[71:36];
  assign \o__payload$122[0]  = o__payload[35:0];
  assign \o__payload$122[1]  = o__payload[71:36];
  assign \$161 [111:104] = \$109 ;
  assign \$161 [103:96] = { 3'h0, \$105  };
  assign \$161 [95:88] = \$103 [7:0];
  assign \$161 [87:80] = { 2'h0, \$99  };
  assign \$161 [79:72] = \$97 ;
  assign \$161 [71:64] = { 4'h0, \$93  };
  assign \$161 [63:56] = { 4'h0, \$91  };
  assign \$161 [55:48] = { \$89 [3], \$89 [3], \$89 [3], \$89 [3], \$89  };
  assign \$161 [47:40] = { \$86 [5], \$86 [5], \$86  };
  assign \$161 [39:32] = \$83 ;
  assign \$161 [31:24] = { \$79 [6], \$79  };
  assign \$161 [23:16] = \$76 ;
  assign \$161 [15:8] = \$72 ;
  assign \$161 [7:0] = \$69 ;
  assign \$160 [71:36] = \$127 [35:0];
  assign \$160 [35:0] = \$65 [35:0];
  assign \$158 [77:72] = \$47 [5:0];
  assign \$158 [71:66] = \$43 ;
  assign \$158 [65:60] = \$41 [5:0];
  assign \$158 [59:54] = \$37 [5:0];
  assign \$158 [53:48] = \$35 [5:0];
  assign \$158 [47:42] = \$31 ;
  assign \$158 [41:36] = { 2'h0, \$29  };
  assign \$158 [35:30] = \$27 ;
  assign \$158 [29:24] = \$24 ;
  assign \$158 [23:18] = \$21 [5:0];
  assign \$158 [17:12] = \$17 [5:0];
  assign \$158 [11:6] = \$14 ;
  assign \$158 [5:0] = \$10 [5:0];
  assign \$5  = { 1'h0, planes_left[7:1] };
  assign \$8  = { 1'h0, count_0_0_1 };
  assign \$10  = { \$9 , 3'h0 };
  assign \$11  = { 1'h0, count_0_1_2 };
  assign \$12  = { 1'h0, count_0_1_2, 2'h0 };
  assign \$14  = { \$13 , 1'h0 };
  assign \$15  = { 1'h0, \o$43  };
  assign \$17  = { \$16 [4], \$16 , 2'h0 };
  assign \$18  = { 1'h0, \o$44  };
  assign \$19  = { 1'h0, \o$44 , 2'h0 };
  assign \$21  = { \$20 [6], \$20  };
  assign \$22  = { 1'h0, \o$45  };
  assign \$24  = { \$23 , 1'h0 };
  assign \$25  = { 1'h0, \o$46  };
  assign \$27  = { \$26 [4], \$26  };
  assign \$28  = { 1'h0, count_0_6_1 };
  assign \$29  = { 1'h0, \$28  };
  assign \$30  = { 1'h0, \o$49  };
  assign \$31  = { \$30 , 1'h0 };
  assign \$32  = { 1'h0, \o$50 , 2'h0 };
  assign \$33  = { 1'h0, \o$50  };
  assign \$35  = { \$34 [6], \$34  };
  assign \$36  = { 1'h0, \o$51  };
  assign \$37  = { 1'h0, \$36 , 2'h0 };
  assign \$38  = { 1'h0, count_0_10_1, 2'h0 };
  assign \$39  = { 1'h0, count_0_10_1 };
  assign \$41  = { \$40 , 1'h0 };
  assign \$42  = { 1'h0, count_0_11_1 };
  assign \$43  = { \$42 , 3'h0 };
  assign \$44  = { 1'h0, count_0_12_2, 2'h0 };
  assign \$45  = { 1'h0, count_0_12_2 };
  assign \$47  = { \$46 [4], \$46 , 2'h0 };
  assign \$48  = { sum_0[16], sum_0[16:1] };
  assign \$52  = { \$51 , 7'h00 };
  assign \$54  = { sum_0[16], sum_0 };
  assign \$55  = { sum_0[16], sum_0, 2'h0 };
  assign \$57  = { sum_0[16], sum_0[16], sum_0[16], sum_0, 4'h0 };
  assign \$59  = { sum_0[16], sum_0, 6'h00 };
  assign \$61  = { sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0, 8'h00 };
  assign \$63  = { sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0[16], sum_0, 10'h000 };
  assign \$65  = { \$64 [33], \$64 [33], \$64 [33], \$64 [33], \$64 [33], \$64 [33], \$64 , 9'h000 };
  assign \$66  = { 1'h0, count_1_0_2 };
  assign \$67  = { 1'h0, count_1_0_2, 2'h0 };
  assign \$69  = { \$68 [4], \$68 , 2'h0 };
  assign \$70  = { 1'h0, \o$66  };
  assign \$72  = { \$71 , 3'h0 };
  assign \$73  = { 1'h0, \o$67  };
  assign \$74  = { 1'h0, \o$67 , 2'h0 };
  assign \$76  = { \$75 , 1'h0 };
  assign \$77  = { 1'h0, count_1_3_1 };
  assign \$79  = { \$78 [3], \$78 , 2'h0 };
  assign \$80  = { 1'h0, \o$70  };
  assign \$81  = { 1'h0, \o$70 , 2'h0 };
  assign \$83  = { \$82 [6], \$82  };
  assign \$84  = { 1'h0, \o$71  };
  assign \$86  = { \$85 , 1'h0 };
  assign \$87  = { 1'h0, count_1_6_2 };
  assign \$89  = { \$88 [2], \$88  };
  assign \$90  = { 1'h0, count_1_7_1 };
  assign \$91  = { 1'h0, \$90  };
  assign \$92  = { 1'h0, count_1_8_1 };
  assign \$93  = { \$92 , 1'h0 };
  assign \$94  = { 1'h0, \o$79 , 2'h0 };
  assign \$95  = { 1'h0, \o$79  };
  assign \$97  = { \$96 [6], \$96  };
  assign \$98  = { 1'h0, count_1_10_1 };
  assign \$99  = { 1'h0, \$98 , 2'h0 };
  assign \$100  = { 1'h0, \o$82 , 2'h0 };
  assign \$101  = { 1'h0, \o$82  };
  assign \$103  = { \$102 , 1'h0 };
  assign \$104  = { 1'h0, count_1_12_2 };
  assign \$105  = { \$104 , 3'h0 };
  assign \$106  = { 1'h0, count_1_13_2, 2'h0 };
  assign \$107  = { 1'h0, count_1_13_2 };
  assign \$109  = { \$108 [4], \$108 , 2'h0 };
  assign \$110  = { sum_1[16], sum_1[16:1] };
  assign \$114  = { \$113 , 7'h00 };
  assign \$116  = { sum_1[16], sum_1 };
  assign \$117  = { sum_1[16], sum_1, 2'h0 };
  assign \$119  = { sum_1[16], sum_1[16], sum_1[16], sum_1, 4'h0 };
  assign \$121  = { sum_1[16], sum_1, 6'h00 };
  assign \$123  = { sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1, 8'h00 };
  assign \$125  = { sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1[16], sum_1, 10'h000 };
  assign \$127  = { \$126 [33], \$126 [33], \$126 [33], \$126 [33], \$126 [33], \$126 [33], \$126 , 9'h000 };
endmodule

module \hardwired_mxfp4_row.count_0_0 (rst, i, o, clk);
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

module \hardwired_mxfp4_row.count_0_10 (rst, \port$285$14 , \port$285$22 , \port$285$41 , \port$285$47 , o, clk);
  input rst;
  wire rst;
  input \port$285$14 ;
  wire \port$285$14 ;
  input \port$285$22 ;
  wire \port$285$22 ;
  input \port$285$41 ;
  wire \port$285$41 ;
  input \port$285$47 ;
  wire \port$285$47 ;
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
  assign level1_0 = \port$285$14  + \port$285$22 ;
  assign level1_1 = \port$285$41  + \port$285$47 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign i = { \port$285$47 , \port$285$41 , \port$285$22 , \port$285$14  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_row.count_0_11 (rst, \port$285$27 , \port$285$61 , o, clk);
  input rst;
  wire rst;
  input \port$285$27 ;
  wire \port$285$27 ;
  input \port$285$61 ;
  wire \port$285$61 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$285$27  + \port$285$61 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$285$61 , \port$285$27  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_row.count_0_2 (rst, \port$285$8 , \port$285$12 , \port$285$15 , \port$285$29 , \port$285$42 , o, clk);
  input rst;
  wire rst;
  input \port$285$8 ;
  wire \port$285$8 ;
  input \port$285$12 ;
  wire \port$285$12 ;
  input \port$285$15 ;
  wire \port$285$15 ;
  input \port$285$29 ;
  wire \port$285$29 ;
  input [1:0] \port$285$42 ;
  wire [1:0] \port$285$42 ;
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
  assign level1_0 = \port$285$8  + \port$285$12 ;
  assign level1_1 = \port$285$15  + \port$285$29 ;
  assign level1_2 = \port$285$42 [0] + \port$285$42 [1];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { \port$285$42 , \port$285$29 , \port$285$15 , \port$285$12 , \port$285$8  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_0_3 (rst, \port$285$40 , \port$285$44 , \port$285$48 , \port$285$52 , o, clk);
  input rst;
  wire rst;
  input \port$285$40 ;
  wire \port$285$40 ;
  input \port$285$44 ;
  wire \port$285$44 ;
  input \port$285$48 ;
  wire \port$285$48 ;
  input [1:0] \port$285$52 ;
  wire [1:0] \port$285$52 ;
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
  assign level1_0 = \port$285$40  + \port$285$44 ;
  assign level1_1 = \port$285$48  + \port$285$52 [0];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \port$285$52 [1];
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { \port$285$52 , \port$285$48 , \port$285$44 , \port$285$40  };
  assign level1_2 = \port$285$52 [1];
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_0_4 (rst, \port$285$7 , \port$285$25 , \port$285$38 , \port$285$50 , o, clk);
  input rst;
  wire rst;
  input \port$285$7 ;
  wire \port$285$7 ;
  input [1:0] \port$285$25 ;
  wire [1:0] \port$285$25 ;
  input [1:0] \port$285$38 ;
  wire [1:0] \port$285$38 ;
  input [1:0] \port$285$50 ;
  wire [1:0] \port$285$50 ;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [6:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_0 = \port$285$7  + \port$285$25 [0];
  assign level1_1 = \port$285$25 [1] + \port$285$38 [0];
  assign level1_2 = \port$285$38 [1] + \port$285$50 [0];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + \port$285$50 [1];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { \port$285$50 , \port$285$38 , \port$285$25 , \port$285$7  };
  assign level1_3 = \port$285$50 [1];
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_0_5 (rst, \port$285$3 , \port$285$9 , \port$285$18 , level1_2, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$285$3 ;
  wire [1:0] \port$285$3 ;
  input \port$285$9 ;
  wire \port$285$9 ;
  input \port$285$18 ;
  wire \port$285$18 ;
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
  assign level1_0 = \port$285$3 [0] + \port$285$3 [1];
  assign level1_1 = \port$285$9  + \port$285$18 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$285$18 , \port$285$9 , \port$285$3  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_0_6 (rst, \port$285$0 , \port$285$24 , o, clk);
  input rst;
  wire rst;
  input \port$285$0 ;
  wire \port$285$0 ;
  input \port$285$24 ;
  wire \port$285$24 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$285$0  + \port$285$24 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$285$24 , \port$285$0  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_row.count_0_7 (rst, \port$285$5 , \port$285$11 , \port$285$13 , \port$285$28 , \port$285$30 , \port$285$33 , \port$285$56 , \port$285$60 , level1_5, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$285$5 ;
  wire [1:0] \port$285$5 ;
  input \port$285$11 ;
  wire \port$285$11 ;
  input \port$285$13 ;
  wire \port$285$13 ;
  input \port$285$28 ;
  wire \port$285$28 ;
  input \port$285$30 ;
  wire \port$285$30 ;
  input [1:0] \port$285$33 ;
  wire [1:0] \port$285$33 ;
  input \port$285$56 ;
  wire \port$285$56 ;
  input \port$285$60 ;
  wire \port$285$60 ;
  input level1_5;
  wire level1_5;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire [4:0] \$4 ;
  wire [10:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] level2_2;
  wire [3:0] level3_0;
  reg [2:0] level3_1 = 3'h0;
  reg [4:0] level4_0 = 5'h00;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign \$3  = level1_4 + level1_5;
  assign \$4  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= \$3 ;
  always @(posedge clk)
    level4_0 <= \$4 ;
  assign level1_0 = \port$285$5 [0] + \port$285$5 [1];
  assign level1_1 = \port$285$11  + \port$285$13 ;
  assign level1_2 = \port$285$28  + \port$285$30 ;
  assign level1_3 = \port$285$33 [0] + \port$285$33 [1];
  assign level1_4 = \port$285$56  + \port$285$60 ;
  assign i = { level1_5, \port$285$60 , \port$285$56 , \port$285$33 , \port$285$30 , \port$285$28 , \port$285$13 , \port$285$11 , \port$285$5  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
endmodule

module \hardwired_mxfp4_row.count_0_8 (rst, \port$285$2 , \port$285$16 , \port$285$19 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$285$2 ;
  wire \port$285$2 ;
  input \port$285$16 ;
  wire \port$285$16 ;
  input [1:0] \port$285$19 ;
  wire [1:0] \port$285$19 ;
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
  assign level1_0 = \port$285$2  + \port$285$16 ;
  assign level1_1 = \port$285$19 [0] + \port$285$19 [1];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$285$19 , \port$285$16 , \port$285$2  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_0_9 (rst, \port$285$1 , \port$285$17 , \port$285$23 , \port$285$31 , \port$285$46 , o, clk);
  input rst;
  wire rst;
  input \port$285$1 ;
  wire \port$285$1 ;
  input \port$285$17 ;
  wire \port$285$17 ;
  input \port$285$23 ;
  wire \port$285$23 ;
  input [1:0] \port$285$31 ;
  wire [1:0] \port$285$31 ;
  input \port$285$46 ;
  wire \port$285$46 ;
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
  assign level1_0 = \port$285$1  + \port$285$17 ;
  assign level1_1 = \port$285$23  + \port$285$31 [0];
  assign level1_2 = \port$285$31 [1] + \port$285$46 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { \port$285$46 , \port$285$31 , \port$285$23 , \port$285$17 , \port$285$1  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_1_1 (rst, \port$285$15 , \port$285$40 , \port$285$44 , \port$285$46 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$285$15 ;
  wire \port$285$15 ;
  input \port$285$40 ;
  wire \port$285$40 ;
  input \port$285$44 ;
  wire \port$285$44 ;
  input \port$285$46 ;
  wire \port$285$46 ;
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
  assign level1_0 = \port$285$15  + \port$285$40 ;
  assign level1_1 = \port$285$44  + \port$285$46 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$285$46 , \port$285$44 , \port$285$40 , \port$285$15  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_1_10 (rst, \port$285$32 , \port$285$38 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$285$32 ;
  wire \port$285$32 ;
  input \port$285$38 ;
  wire \port$285$38 ;
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
  assign level1_0 = \port$285$32  + \port$285$38 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$285$38 , \port$285$32  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_row.count_1_11 (rst, \port$285$0 , \port$285$5 , \port$285$10 , \port$285$14 , \port$285$16 , \port$285$33 , \port$285$47 , level1_5, o, clk);
  input rst;
  wire rst;
  input [3:0] \port$285$0 ;
  wire [3:0] \port$285$0 ;
  input \port$285$5 ;
  wire \port$285$5 ;
  input \port$285$10 ;
  wire \port$285$10 ;
  input \port$285$14 ;
  wire \port$285$14 ;
  input \port$285$16 ;
  wire \port$285$16 ;
  input \port$285$33 ;
  wire \port$285$33 ;
  input \port$285$47 ;
  wire \port$285$47 ;
  input level1_5;
  wire level1_5;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [2:0] \$3 ;
  wire [4:0] \$4 ;
  wire [10:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 3'h0 *)
  wire [2:0] level2_2;
  wire [3:0] level3_0;
  reg [2:0] level3_1 = 3'h0;
  reg [4:0] level4_0 = 5'h00;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign \$3  = level1_4 + level1_5;
  assign \$4  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= \$3 ;
  always @(posedge clk)
    level4_0 <= \$4 ;
  assign level1_0 = \port$285$0 [0] + \port$285$0 [1];
  assign level1_1 = \port$285$0 [2] + \port$285$0 [3];
  assign level1_2 = \port$285$5  + \port$285$10 ;
  assign level1_3 = \port$285$14  + \port$285$16 ;
  assign level1_4 = \port$285$33  + \port$285$47 ;
  assign i = { level1_5, \port$285$47 , \port$285$33 , \port$285$16 , \port$285$14 , \port$285$10 , \port$285$5 , \port$285$0  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
endmodule

module \hardwired_mxfp4_row.count_1_2 (rst, \port$285$6 , \port$285$22 , \port$285$26 , \port$285$29 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$285$6 ;
  wire \port$285$6 ;
  input \port$285$22 ;
  wire \port$285$22 ;
  input \port$285$26 ;
  wire \port$285$26 ;
  input \port$285$29 ;
  wire \port$285$29 ;
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
  assign level1_0 = \port$285$6  + \port$285$22 ;
  assign level1_1 = \port$285$26  + \port$285$29 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$285$29 , \port$285$26 , \port$285$22 , \port$285$6  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_1_3 (rst, \port$285$8 , \port$285$12 , level1_1, o, clk);
  input rst;
  wire rst;
  input \port$285$8 ;
  wire \port$285$8 ;
  input \port$285$12 ;
  wire \port$285$12 ;
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
  assign level1_0 = \port$285$8  + \port$285$12 ;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$285$12 , \port$285$8  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_row.count_1_4 (rst, \port$285$4 , \port$285$11 , \port$285$13 , \port$285$25 , \port$285$36 , \port$285$51 , level1_3, o, clk);
  input rst;
  wire rst;
  input \port$285$4 ;
  wire \port$285$4 ;
  input \port$285$11 ;
  wire \port$285$11 ;
  input \port$285$13 ;
  wire \port$285$13 ;
  input \port$285$25 ;
  wire \port$285$25 ;
  input \port$285$36 ;
  wire \port$285$36 ;
  input \port$285$51 ;
  wire \port$285$51 ;
  input level1_3;
  wire level1_3;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [6:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_0 = \port$285$4  + \port$285$11 ;
  assign level1_1 = \port$285$13  + \port$285$25 ;
  assign level1_2 = \port$285$36  + \port$285$51 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_3, \port$285$51 , \port$285$36 , \port$285$25 , \port$285$13 , \port$285$11 , \port$285$4  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_1_5 (rst, \port$285$7 , \port$285$17 , \port$285$24 , \port$285$35 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$285$7 ;
  wire \port$285$7 ;
  input \port$285$17 ;
  wire \port$285$17 ;
  input \port$285$24 ;
  wire \port$285$24 ;
  input \port$285$35 ;
  wire \port$285$35 ;
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
  assign level1_0 = \port$285$7  + \port$285$17 ;
  assign level1_1 = \port$285$24  + \port$285$35 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$285$35 , \port$285$24 , \port$285$17 , \port$285$7  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.count_1_7 (rst, \port$285$20 , level1_1, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$285$20 ;
  wire [1:0] \port$285$20 ;
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
  assign level1_0 = \port$285$20 [0] + \port$285$20 [1];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$285$20  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_mxfp4_row.count_1_8 (rst, \port$285$45 , \port$285$54 , o, clk);
  input rst;
  wire rst;
  input \port$285$45 ;
  wire \port$285$45 ;
  input \port$285$54 ;
  wire \port$285$54 ;
  output [1:0] o;
  reg [1:0] o = 2'h0;
  input clk;
  wire clk;
  wire [1:0] i;
  wire [1:0] level1_0;
  (* init = 2'h0 *)
  wire [1:0] level2_0;
  assign level1_0 = \port$285$45  + \port$285$54 ;
  always @(posedge clk)
    o <= level1_0;
  assign i = { \port$285$54 , \port$285$45  };
  assign level2_0 = o;
endmodule

module \hardwired_mxfp4_row.count_1_9 (rst, \port$285$27 , \port$285$34 , \port$285$42 , \port$285$48 , \port$285$58 , level1_3, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$285$27 ;
  wire [1:0] \port$285$27 ;
  input \port$285$34 ;
  wire \port$285$34 ;
  input \port$285$42 ;
  wire \port$285$42 ;
  input \port$285$48 ;
  wire \port$285$48 ;
  input \port$285$58 ;
  wire \port$285$58 ;
  input level1_3;
  wire level1_3;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [6:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_0 = \port$285$27 [0] + \port$285$27 [1];
  assign level1_1 = \port$285$34  + \port$285$42 ;
  assign level1_2 = \port$285$48  + \port$285$58 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_3, \port$285$58 , \port$285$48 , \port$285$42 , \port$285$34 , \port$285$27  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_mxfp4_row.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \hardwired_mxfp4_row.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [77:0] i;
  wire [77:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire [7:0] \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  wire [9:0] \$4 ;
  wire signed [5:0] \i[0] ;
  wire signed [5:0] \i[10] ;
  wire signed [5:0] \i[11] ;
  wire signed [5:0] \i[12] ;
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
  wire signed [5:0] level1_6;
  reg signed [7:0] level2_0 = 8'h00;
  reg signed [7:0] level2_1 = 8'h00;
  reg signed [7:0] level2_2 = 8'h00;
  reg signed [5:0] level2_3 = 6'h00;
  wire signed [8:0] level3_0;
  wire signed [8:0] level3_1;
  (* init = 9'h000 *)
  wire signed [8:0] level4_0;
  assign level1_5 = $signed(i[65:60]) + $signed(i[71:66]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign level3_1 = $signed(level2_2) + $signed(level2_3);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign \$3  = $signed(level1_4) + $signed(level1_5);
  assign \$4  = $signed(level3_0) + $signed(level3_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level2_2 <= \$3 ;
  always @(posedge clk)
    level2_3 <= i[77:72];
  always @(posedge clk)
    o <= \$4 [8:0];
  assign level1_0 = $signed(i[5:0]) + $signed(i[11:6]);
  assign level1_1 = $signed(i[17:12]) + $signed(i[23:18]);
  assign level1_2 = $signed(i[29:24]) + $signed(i[35:30]);
  assign level1_3 = $signed(i[41:36]) + $signed(i[47:42]);
  assign level1_4 = $signed(i[53:48]) + $signed(i[59:54]);
  assign level1_6 = i[77:72];
  assign level4_0 = o;
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
endmodule

module \hardwired_mxfp4_row.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [111:0] i;
  wire [111:0] i;
  output signed [8:0] o;
  reg signed [8:0] o = 9'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [9:0] \$2 ;
  wire [9:0] \$3 ;
  wire [9:0] \$4 ;
  wire [9:0] \$5 ;
  wire [9:0] \$6 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[10] ;
  wire signed [7:0] \i[11] ;
  wire signed [7:0] \i[12] ;
  wire signed [7:0] \i[13] ;
  wire signed [7:0] \i[1] ;
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
  wire signed [8:0] level1_2;
  wire signed [8:0] level1_3;
  wire signed [8:0] level1_4;
  wire signed [8:0] level1_5;
  wire signed [8:0] level1_6;
  reg signed [8:0] level2_0 = 9'h000;
  reg signed [8:0] level2_1 = 9'h000;
  reg signed [8:0] level2_2 = 9'h000;
  reg signed [8:0] level2_3 = 9'h000;
  wire signed [8:0] level3_0;
  wire signed [8:0] level3_1;
  (* init = 9'h000 *)
  wire signed [8:0] level4_0;
  assign level1_3 = $signed(i[55:48]) + $signed(i[63:56]);
  assign level1_4 = $signed(i[71:64]) + $signed(i[79:72]);
  assign level1_5 = $signed(i[87:80]) + $signed(i[95:88]);
  assign level1_6 = $signed(i[103:96]) + $signed(i[111:104]);
  assign \$1  = $signed(level2_0) + $signed(level2_1);
  assign \$2  = $signed(level2_2) + $signed(level2_3);
  assign \$3  = $signed(level1_0) + $signed(level1_1);
  assign \$4  = $signed(level1_2) + $signed(level1_3);
  assign \$5  = $signed(level1_4) + $signed(level1_5);
  assign \$6  = $signed(\$1 [8:0]) + $signed(\$2 [8:0]);
  always @(posedge clk)
    level2_0 <= \$3 [8:0];
  always @(posedge clk)
    level2_1 <= \$4 [8:0];
  always @(posedge clk)
    level2_2 <= \$5 [8:0];
  always @(posedge clk)
    level2_3 <= level1_6;
  always @(posedge clk)
    o <= \$6 [8:0];
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level1_2 = $signed(i[39:32]) + $signed(i[47:40]);
  assign level3_0 = \$1 [8:0];
  assign level3_1 = \$2 [8:0];
  assign level4_0 = o;
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
endmodule
