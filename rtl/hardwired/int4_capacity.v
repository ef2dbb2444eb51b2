// hardwired_int4_capacity: constant weights: population counts by value, 2 rows of 32 lanes, int4 x int8
//
// spec: {"accumulator":34,"activation_format":"int8","capacity":8,"codes":["c121fe01c00d3d022ec1e491dc90ea0f","122df5ec30f1c36c2f11f2e0be25190f"],"credits":2,"group":32,"lanes":32,"max_groups":1,"pe":"hardwired","rows":2,"scales":["286c","2875"],"scaling":"block","slack":0.25,"weight_format":"int4","zero_point":false}
// source: 45d4a83298639238f5bc61cf317c004b35e878d4cf789590042dc7ecc4bf9e42
// body: 90cd16babf0a24ef0484159f823de1530b0188fee9b69769f4522d41162ee5db
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[255:0]  x[lane], signed; 8 bits each, index 0 lowest
//   o__payload[67:0]  sum[row], signed, in units of 2**-24; 34 bits each, index 0 lowest
// Timing: a beat every 8 cycles; a result 16 cycles after the beat that ends its row

module hardwired_int4_capacity(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [67:0] o__payload;
  wire [67:0] o__payload;
  output o__valid;
  wire o__valid;
  input [255:0] i__payload;
  wire [255:0] i__payload;
  wire \$1 ;
  wire [7:0] \$10 ;
  wire [6:0] \$100 ;
  wire [4:0] \$101 ;
  wire [7:0] \$102 ;
  wire [8:0] \$103 ;
  wire [4:0] \$104 ;
  wire [7:0] \$105 ;
  wire [4:0] \$106 ;
  wire [6:0] \$107 ;
  wire [7:0] \$108 ;
  wire [8:0] \$109 ;
  wire [8:0] \$11 ;
  wire [6:0] \$110 ;
  wire [4:0] \$111 ;
  wire [7:0] \$112 ;
  wire [8:0] \$113 ;
  wire [6:0] \$114 ;
  wire [4:0] \$115 ;
  wire [7:0] \$116 ;
  wire [8:0] \$117 ;
  wire [15:0] \$118 ;
  wire [15:0] \$119 ;
  wire [4:0] \$12 ;
  wire [8:0] \$120 ;
  wire [8:0] \$121 ;
  wire [15:0] \$122 ;
  wire [16:0] \$123 ;
  wire [16:0] \$124 ;
  wire [18:0] \$125 ;
  wire [19:0] \$126 ;
  wire [22:0] \$127 ;
  wire [23:0] \$128 ;
  wire [30:0] \$129 ;
  wire [6:0] \$13 ;
  wire [31:0] \$130 ;
  wire [22:0] \$131 ;
  wire [32:0] \$132 ;
  wire [47:0] \$133 ;
  wire \$134 ;
  wire \$135 ;
  reg [1:0] \$136 ;
  reg \$137 ;
  reg [31:0] \$138 ;
  reg [31:0] \$139 ;
  wire [7:0] \$14 ;
  reg [31:0] \$140 ;
  reg [31:0] \$141 ;
  reg [31:0] \$142 ;
  reg [31:0] \$143 ;
  reg [31:0] \$144 ;
  reg [31:0] \$145 ;
  reg [7:0] \$146 ;
  reg \$147 ;
  reg \$148 ;
  reg \$149 ;
  wire [8:0] \$15 ;
  reg \$150 ;
  reg \$151 ;
  reg \$152 ;
  reg \$153 ;
  reg \$154 ;
  reg \$155 ;
  reg \$156 ;
  reg \$157 ;
  reg \$158 ;
  reg \$159 ;
  wire [4:0] \$16 ;
  reg \$160 ;
  reg \$161 ;
  reg \$162 ;
  reg \$163 ;
  wire [83:0] \$164 ;
  reg [15:0] \$165 ;
  wire [67:0] \$166 ;
  wire [69:0] \$167 ;
  reg [15:0] \$168 ;
  wire [5:0] \$17 ;
  wire [6:0] \$18 ;
  wire [8:0] \$19 ;
  wire [2:0] \$2 ;
  wire [9:0] \$20 ;
  wire [4:0] \$21 ;
  wire [5:0] \$22 ;
  wire [8:0] \$23 ;
  wire [4:0] \$24 ;
  wire [6:0] \$25 ;
  wire [7:0] \$26 ;
  wire [8:0] \$27 ;
  wire [4:0] \$28 ;
  wire [5:0] \$29 ;
  wire \$3 ;
  wire [6:0] \$30 ;
  wire [4:0] \$31 ;
  wire [5:0] \$32 ;
  wire [6:0] \$33 ;
  wire [4:0] \$34 ;
  wire [5:0] \$35 ;
  wire [4:0] \$36 ;
  wire [5:0] \$37 ;
  wire [6:0] \$38 ;
  wire [4:0] \$39 ;
  wire [3:0] \$4 ;
  wire [7:0] \$40 ;
  wire [8:0] \$41 ;
  wire [4:0] \$42 ;
  wire [7:0] \$43 ;
  wire [4:0] \$44 ;
  wire [6:0] \$45 ;
  wire [7:0] \$46 ;
  wire [8:0] \$47 ;
  wire [6:0] \$48 ;
  wire [4:0] \$49 ;
  wire [7:0] \$5 ;
  wire [7:0] \$50 ;
  wire [8:0] \$51 ;
  wire [6:0] \$52 ;
  wire [4:0] \$53 ;
  wire [7:0] \$54 ;
  wire [8:0] \$55 ;
  wire [15:0] \$56 ;
  wire [15:0] \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire \$6 ;
  wire [15:0] \$60 ;
  wire [16:0] \$61 ;
  wire [22:0] \$62 ;
  wire [30:0] \$63 ;
  wire [31:0] \$64 ;
  wire [16:0] \$65 ;
  wire [32:0] \$66 ;
  wire [18:0] \$67 ;
  wire [33:0] \$68 ;
  wire [48:0] \$69 ;
  wire \$7 ;
  wire [4:0] \$70 ;
  wire [6:0] \$71 ;
  wire [7:0] \$72 ;
  wire [8:0] \$73 ;
  wire [4:0] \$74 ;
  wire [6:0] \$75 ;
  wire [7:0] \$76 ;
  wire [8:0] \$77 ;
  wire [4:0] \$78 ;
  wire [5:0] \$79 ;
  wire [4:0] \$8 ;
  wire [6:0] \$80 ;
  wire [8:0] \$81 ;
  wire [9:0] \$82 ;
  wire [4:0] \$83 ;
  wire [5:0] \$84 ;
  wire [8:0] \$85 ;
  wire [4:0] \$86 ;
  wire [6:0] \$87 ;
  wire [7:0] \$88 ;
  wire [8:0] \$89 ;
  wire [6:0] \$9 ;
  wire [4:0] \$90 ;
  wire [5:0] \$91 ;
  wire [6:0] \$92 ;
  wire [4:0] \$93 ;
  wire [5:0] \$94 ;
  wire [6:0] \$95 ;
  wire [4:0] \$96 ;
  wire [5:0] \$97 ;
  wire [4:0] \$98 ;
  wire [5:0] \$99 ;
  wire accept;
  reg [1:0] credits = 2'h2;
  reg done_1 = 1'h0;
  reg done_2 = 1'h0;
  reg first = 1'h0;
  reg first_1 = 1'h0;
  reg first_2 = 1'h0;
  reg first_3 = 1'h0;
  reg first_4 = 1'h0;
  reg first_5 = 1'h0;
  wire [9:0] i;
  wire [9:0] \i$100 ;
  (* init = 70'h000000000000000000 *)
  wire [69:0] \i$101 ;
  wire signed [4:0] \i$101[0] ;
  wire signed [4:0] \i$101[10] ;
  wire signed [4:0] \i$101[11] ;
  wire signed [4:0] \i$101[12] ;
  wire signed [4:0] \i$101[13] ;
  wire signed [4:0] \i$101[1] ;
  wire signed [4:0] \i$101[2] ;
  wire signed [4:0] \i$101[3] ;
  wire signed [4:0] \i$101[4] ;
  wire signed [4:0] \i$101[5] ;
  wire signed [4:0] \i$101[6] ;
  wire signed [4:0] \i$101[7] ;
  wire signed [4:0] \i$101[8] ;
  wire signed [4:0] \i$101[9] ;
  wire [9:0] \i$73 ;
  wire [9:0] \i$74 ;
  wire [9:0] \i$75 ;
  wire [9:0] \i$76 ;
  wire [9:0] \i$77 ;
  wire [9:0] \i$78 ;
  wire [9:0] \i$79 ;
  wire [9:0] \i$80 ;
  wire [9:0] \i$81 ;
  wire [9:0] \i$82 ;
  wire [9:0] \i$83 ;
  wire [9:0] \i$84 ;
  wire [9:0] \i$85 ;
  (* init = 84'h000000000000000000000 *)
  wire [83:0] \i$86 ;
  wire signed [5:0] \i$86[0] ;
  wire signed [5:0] \i$86[10] ;
  wire signed [5:0] \i$86[11] ;
  wire signed [5:0] \i$86[12] ;
  wire signed [5:0] \i$86[13] ;
  wire signed [5:0] \i$86[1] ;
  wire signed [5:0] \i$86[2] ;
  wire signed [5:0] \i$86[3] ;
  wire signed [5:0] \i$86[4] ;
  wire signed [5:0] \i$86[5] ;
  wire signed [5:0] \i$86[6] ;
  wire signed [5:0] \i$86[7] ;
  wire signed [5:0] \i$86[8] ;
  wire signed [5:0] \i$86[9] ;
  wire [9:0] \i$87 ;
  wire [9:0] \i$88 ;
  wire [9:0] \i$89 ;
  wire [9:0] \i$90 ;
  wire [9:0] \i$91 ;
  wire [9:0] \i$92 ;
  wire [9:0] \i$93 ;
  wire [9:0] \i$94 ;
  wire [9:0] \i$95 ;
  wire [9:0] \i$96 ;
  wire [9:0] \i$97 ;
  wire [9:0] \i$98 ;
  wire [9:0] \i$99 ;
  (* init = 68'h00000000000000000 *)
  wire [67:0] \i__payload$103 ;
  wire signed [33:0] \i__payload$103[0] ;
  wire signed [33:0] \i__payload$103[1] ;
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
  wire signed [7:0] \i__payload[3] ;
  wire signed [7:0] \i__payload[4] ;
  wire signed [7:0] \i__payload[5] ;
  wire signed [7:0] \i__payload[6] ;
  wire signed [7:0] \i__payload[7] ;
  wire signed [7:0] \i__payload[8] ;
  wire signed [7:0] \i__payload[9] ;
  (* init = 1'h0 *)
  wire \i__valid$102 ;
  reg last_1 = 1'h0;
  reg last_2 = 1'h0;
  reg last_3 = 1'h0;
  reg last_4 = 1'h0;
  reg last_5 = 1'h0;
  wire [3:0] o;
  wire [3:0] \o$39 ;
  wire [3:0] \o$40 ;
  wire [3:0] \o$41 ;
  wire [3:0] \o$42 ;
  wire [3:0] \o$43 ;
  wire [3:0] \o$44 ;
  wire [3:0] \o$45 ;
  wire [3:0] \o$46 ;
  wire [3:0] \o$47 ;
  wire [3:0] \o$48 ;
  wire [3:0] \o$49 ;
  wire [3:0] \o$50 ;
  wire [3:0] \o$51 ;
  wire signed [7:0] \o$53 ;
  wire [3:0] \o$56 ;
  wire [3:0] \o$57 ;
  wire [3:0] \o$58 ;
  wire [3:0] \o$59 ;
  wire [3:0] \o$60 ;
  wire [3:0] \o$61 ;
  wire [3:0] \o$62 ;
  wire [3:0] \o$63 ;
  wire [3:0] \o$64 ;
  wire [3:0] \o$65 ;
  wire [3:0] \o$66 ;
  wire [3:0] \o$67 ;
  wire [3:0] \o$68 ;
  wire [3:0] \o$69 ;
  wire signed [7:0] \o$71 ;
  wire [67:0] \o__payload$104 ;
  wire signed [33:0] \o__payload$104[0] ;
  wire signed [33:0] \o__payload$104[1] ;
  wire signed [33:0] \o__payload[0] ;
  wire signed [33:0] \o__payload[1] ;
  wire \o__ready$105 ;
  wire \o__valid$106 ;
  reg [31:0] plane_0 = 32'd0;
  reg [31:0] plane_1 = 32'd0;
  reg [31:0] plane_2 = 32'd0;
  reg [31:0] plane_3 = 32'd0;
  reg [31:0] plane_4 = 32'd0;
  reg [31:0] plane_5 = 32'd0;
  reg [31:0] plane_6 = 32'd0;
  reg [31:0] plane_7 = 32'd0;
  reg [7:0] planes_left = 8'h00;
  reg [67:0] scaled = 68'h00000000000000000;
  wire signed [33:0] \scaled[0] ;
  wire signed [33:0] \scaled[1] ;
  reg signed [15:0] sum_0 = 16'h0000;
  reg signed [15:0] sum_1 = 16'h0000;
  reg [83:0] terms_0 = 84'h000000000000000000000;
  wire signed [5:0] \terms_0[0] ;
  wire signed [5:0] \terms_0[10] ;
  wire signed [5:0] \terms_0[11] ;
  wire signed [5:0] \terms_0[12] ;
  wire signed [5:0] \terms_0[13] ;
  wire signed [5:0] \terms_0[1] ;
  wire signed [5:0] \terms_0[2] ;
  wire signed [5:0] \terms_0[3] ;
  wire signed [5:0] \terms_0[4] ;
  wire signed [5:0] \terms_0[5] ;
  wire signed [5:0] \terms_0[6] ;
  wire signed [5:0] \terms_0[7] ;
  wire signed [5:0] \terms_0[8] ;
  wire signed [5:0] \terms_0[9] ;
  reg [69:0] terms_1 = 70'h000000000000000000;
  wire signed [4:0] \terms_1[0] ;
  wire signed [4:0] \terms_1[10] ;
  wire signed [4:0] \terms_1[11] ;
  wire signed [4:0] \terms_1[12] ;
  wire signed [4:0] \terms_1[13] ;
  wire signed [4:0] \terms_1[1] ;
  wire signed [4:0] \terms_1[2] ;
  wire signed [4:0] \terms_1[3] ;
  wire signed [4:0] \terms_1[4] ;
  wire signed [4:0] \terms_1[5] ;
  wire signed [4:0] \terms_1[6] ;
  wire signed [4:0] \terms_1[7] ;
  wire signed [4:0] \terms_1[8] ;
  wire signed [4:0] \terms_1[9] ;
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
  assign \$10  = \$8  - \$9 ;
  assign \$14  = \$12  - \$13 ;
  assign \$17  = - \$16 ;
  assign \$19  = $signed(\$17 ) - $signed({ 1'h0, \$18  });
  assign \$22  = - \$21 ;
  assign \$26  = \$24  - \$25 ;
  assign \$29  = - \$28 ;
  assign \$32  = - \$31 ;
  assign \$40  = \$38  - \$39 ;
  assign \$46  = \$44  + \$45 ;
  assign \$50  = \$48  - \$49 ;
  assign \$54  = \$52  - \$53 ;
  assign \$57  = first_5 ? 16'h0000 : \$56 ;
  assign \$58  = - $signed(\o$53 );
  assign \$59  = last_5 ? \$58  : { \o$53 [7], \o$53  };
  assign \$61  = $signed(\$57 ) + $signed(\$60 );
  assign \$64  = $signed(\$62 ) + $signed(\$63 );
  assign \$66  = $signed(\$64 ) - $signed(\$65 );
  assign \$68  = $signed(\$66 ) - $signed(\$67 );
  assign \$72  = \$70  - \$71 ;
  assign \$76  = \$74  - \$75 ;
  assign \$79  = - \$78 ;
  assign \$81  = $signed(\$79 ) - $signed({ 1'h0, \$80  });
  assign \$84  = - \$83 ;
  assign \$88  = \$86  - \$87 ;
  assign \$91  = - \$90 ;
  assign \$94  = - \$93 ;
  assign \$102  = \$100  - \$101 ;
  assign \$108  = \$106  + \$107 ;
  assign \$112  = \$110  - \$111 ;
  assign \$116  = \$114  - \$115 ;
  assign \$119  = first_5 ? 16'h0000 : \$118 ;
  assign \$120  = - $signed(\o$71 );
  assign \$121  = last_5 ? \$120  : { \o$71 [7], \o$71  };
  assign \$123  = $signed(\$119 ) + $signed(\$122 );
  assign \$126  = $signed(\$124 ) + $signed(\$125 );
  assign \$128  = $signed(\$126 ) + $signed(\$127 );
  assign \$130  = $signed(\$128 ) + $signed(\$129 );
  assign \$132  = $signed(\$130 ) - $signed(\$131 );
  assign \$134  = ~ planes_left[1];
  assign \$135  = | credits;
  assign i__ready = \$134  & \$135 ;
  assign accept = i__valid & i__ready;
  always @(posedge clk)
    credits <= \$136 ;
  always @(posedge clk)
    first <= \$137 ;
  always @(posedge clk)
    plane_0 <= \$138 ;
  always @(posedge clk)
    plane_1 <= \$139 ;
  always @(posedge clk)
    plane_2 <= \$140 ;
  always @(posedge clk)
    plane_3 <= \$141 ;
  always @(posedge clk)
    plane_4 <= \$142 ;
  always @(posedge clk)
    plane_5 <= \$143 ;
  always @(posedge clk)
    plane_6 <= \$144 ;
  always @(posedge clk)
    plane_7 <= \$145 ;
  always @(posedge clk)
    planes_left <= \$146 ;
  always @(posedge clk)
    valid_1 <= \$147 ;
  always @(posedge clk)
    valid_2 <= \$148 ;
  always @(posedge clk)
    valid_3 <= \$149 ;
  always @(posedge clk)
    valid_4 <= \$150 ;
  always @(posedge clk)
    valid_5 <= \$151 ;
  always @(posedge clk)
    first_1 <= \$152 ;
  always @(posedge clk)
    first_2 <= \$153 ;
  always @(posedge clk)
    first_3 <= \$154 ;
  always @(posedge clk)
    first_4 <= \$155 ;
  always @(posedge clk)
    first_5 <= \$156 ;
  always @(posedge clk)
    last_1 <= \$157 ;
  always @(posedge clk)
    last_2 <= \$158 ;
  always @(posedge clk)
    last_3 <= \$159 ;
  always @(posedge clk)
    last_4 <= \$160 ;
  always @(posedge clk)
    last_5 <= \$161 ;
  always @(posedge clk)
    done_1 <= \$162 ;
  always @(posedge clk)
    done_2 <= \$163 ;
  always @(posedge clk)
    terms_0 <= \$164 ;
  always @(posedge clk)
    sum_0 <= \$165 ;
  always @(posedge clk)
    scaled <= \$166 ;
  always @(posedge clk)
    terms_1 <= \$167 ;
  always @(posedge clk)
    sum_1 <= \$168 ;
  \hardwired_int4_capacity.count_0_0  count_0_0 (
    .clk(clk),
    .o(o),
    .\port$448$22 (plane_0[22]),
    .\port$448$26 (plane_0[26]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_1  count_0_1 (
    .clk(clk),
    .o(\o$39 ),
    .\port$448$29 (plane_0[29]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_10  count_0_10 (
    .clk(clk),
    .o(\o$48 ),
    .\port$448$21 (plane_0[21]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_11  count_0_11 (
    .clk(clk),
    .o(\o$49 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_12  count_0_12 (
    .clk(clk),
    .o(\o$50 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_13  count_0_13 (
    .clk(clk),
    .o(\o$51 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_2  count_0_2 (
    .clk(clk),
    .o(\o$40 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_3  count_0_3 (
    .clk(clk),
    .o(\o$41 ),
    .\port$448$0 (plane_0[0]),
    .\port$448$18 (plane_0[18]),
    .\port$448$25 (plane_0[25]),
    .\port$448$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_4  count_0_4 (
    .clk(clk),
    .o(\o$42 ),
    .\port$448$11 (plane_0[11]),
    .\port$448$13 (plane_0[13]),
    .\port$448$24 (plane_0[24]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_5  count_0_5 (
    .clk(clk),
    .o(\o$43 ),
    .\port$448$17 (plane_0[17]),
    .\port$448$20 (plane_0[20]),
    .\port$448$28 (plane_0[28]),
    .\port$448$5 (plane_0[5]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_6  count_0_6 (
    .clk(clk),
    .o(\o$44 ),
    .\port$448$31 (plane_0[31]),
    .\port$448$4 (plane_0[4]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_7  count_0_7 (
    .clk(clk),
    .o(\o$45 ),
    .\port$448$1 (plane_0[1]),
    .\port$448$19 (plane_0[19]),
    .\port$448$23 (plane_0[23]),
    .\port$448$3 (plane_0[3]),
    .\port$448$7 (plane_0[7]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_8  count_0_8 (
    .clk(clk),
    .o(\o$46 ),
    .\port$448$15 (plane_0[16:15]),
    .\port$448$2 (plane_0[2]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_0_9  count_0_9 (
    .clk(clk),
    .o(\o$47 ),
    .\port$448$12 (plane_0[12]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_0  count_1_0 (
    .clk(clk),
    .o(\o$56 ),
    .\port$448$29 (plane_0[29]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_1  count_1_1 (
    .clk(clk),
    .o(\o$57 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_10  count_1_10 (
    .clk(clk),
    .o(\o$66 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_11  count_1_11 (
    .clk(clk),
    .o(\o$67 ),
    .\port$448$27 (plane_0[27]),
    .\port$448$5 (plane_0[5]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_12  count_1_12 (
    .clk(clk),
    .o(\o$68 ),
    .\port$448$14 (plane_0[14]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_13  count_1_13 (
    .clk(clk),
    .o(\o$69 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_2  count_1_2 (
    .clk(clk),
    .o(\o$58 ),
    .\port$448$24 (plane_0[24]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_3  count_1_3 (
    .clk(clk),
    .o(\o$59 ),
    .\port$448$12 (plane_0[12]),
    .\port$448$15 (plane_0[15]),
    .\port$448$7 (plane_0[7]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_4  count_1_4 (
    .clk(clk),
    .o(\o$60 ),
    .\port$448$3 (plane_0[3]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_5  count_1_5 (
    .clk(clk),
    .o(\o$61 ),
    .\port$448$22 (plane_0[22]),
    .\port$448$25 (plane_0[25]),
    .\port$448$6 (plane_0[6]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_6  count_1_6 (
    .clk(clk),
    .o(\o$62 ),
    .\port$448$10 (plane_0[10]),
    .\port$448$17 (plane_0[17]),
    .\port$448$20 (plane_0[20]),
    .\port$448$31 (plane_0[31]),
    .\port$448$4 (plane_0[4]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_7  count_1_7 (
    .clk(clk),
    .o(\o$63 ),
    .\port$448$0 (plane_0[0]),
    .\port$448$11 (plane_0[11]),
    .\port$448$18 (plane_0[19:18]),
    .\port$448$28 (plane_0[28]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_8  count_1_8 (
    .clk(clk),
    .o(\o$64 ),
    .\port$448$1 (plane_0[2:1]),
    .\port$448$16 (plane_0[16]),
    .\port$448$21 (plane_0[21]),
    .\port$448$26 (plane_0[26]),
    .rst(rst)
  );
  \hardwired_int4_capacity.count_1_9  count_1_9 (
    .clk(clk),
    .o(\o$65 ),
    .\port$448$13 (plane_0[13]),
    .\port$448$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_int4_capacity.results  results (
    .clk(clk),
    .i__payload(scaled),
    .i__valid(done_2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hardwired_int4_capacity.tree_0  tree_0 (
    .clk(clk),
    .i(terms_0),
    .o(\o$53 ),
    .rst(rst)
  );
  \hardwired_int4_capacity.tree_1  tree_1 (
    .clk(clk),
    .i(terms_1),
    .o(\o$71 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$136  = \$4 [1:0];
    if (rst) begin
      \$136  = 2'h2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$137  = accept;
    if (rst) begin
      \$137  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$138  = { i__payload[248], i__payload[240], i__payload[232], i__payload[224], i__payload[216], i__payload[208], i__payload[200], i__payload[192], i__payload[184], i__payload[176], i__payload[168], i__payload[160], i__payload[152], i__payload[144], i__payload[136], i__payload[128], i__payload[120], i__payload[112], i__payload[104], i__payload[96], i__payload[88], i__payload[80], i__payload[72], i__payload[64], i__payload[56], i__payload[48], i__payload[40], i__payload[32], i__payload[24], i__payload[16], i__payload[8], i__payload[0] };
    end else begin
      \$138  = plane_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$139  = { i__payload[249], i__payload[241], i__payload[233], i__payload[225], i__payload[217], i__payload[209], i__payload[201], i__payload[193], i__payload[185], i__payload[177], i__payload[169], i__payload[161], i__payload[153], i__payload[145], i__payload[137], i__payload[129], i__payload[121], i__payload[113], i__payload[105], i__payload[97], i__payload[89], i__payload[81], i__payload[73], i__payload[65], i__payload[57], i__payload[49], i__payload[41], i__payload[33], i__payload[25], i__payload[17], i__payload[9], i__payload[1] };
    end else begin
      \$139  = plane_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$140  = { i__payload[250], i__payload[242], i__payload[234], i__payload[226], i__payload[218], i__payload[210], i__payload[202], i__payload[194], i__payload[186], i__payload[178], i__payload[170], i__payload[162], i__payload[154], i__payload[146], i__payload[138], i__payload[130], i__payload[122], i__payload[114], i__payload[106], i__payload[98], i__payload[90], i__payload[82], i__payload[74], i__payload[66], i__payload[58], i__payload[50], i__payload[42], i__payload[34], i__payload[26], i__payload[18], i__payload[10], i__payload[2] };
    end else begin
      \$140  = plane_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$141  = { i__payload[251], i__payload[243], i__payload[235], i__payload[227], i__payload[219], i__payload[211], i__payload[203], i__payload[195], i__payload[187], i__payload[179], i__payload[171], i__payload[163], i__payload[155], i__payload[147], i__payload[139], i__payload[131], i__payload[123], i__payload[115], i__payload[107], i__payload[99], i__payload[91], i__payload[83], i__payload[75], i__payload[67], i__payload[59], i__payload[51], i__payload[43], i__payload[35], i__payload[27], i__payload[19], i__payload[11], i__payload[3] };
    end else begin
      \$141  = plane_4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$142  = { i__payload[252], i__payload[244], i__payload[236], i__payload[228], i__payload[220], i__payload[212], i__payload[204], i__payload[196], i__payload[188], i__payload[180], i__payload[172], i__payload[164], i__payload[156], i__payload[148], i__payload[140], i__payload[132], i__payload[124], i__payload[116], i__payload[108], i__payload[100], i__payload[92], i__payload[84], i__payload[76], i__payload[68], i__payload[60], i__payload[52], i__payload[44], i__payload[36], i__payload[28], i__payload[20], i__payload[12], i__payload[4] };
    end else begin
      \$142  = plane_5;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$143  = { i__payload[253], i__payload[245], i__payload[237], i__payload[229], i__payload[221], i__payload[213], i__payload[205], i__payload[197], i__payload[189], i__payload[181], i__payload[173], i__payload[165], i__payload[157], i__payload[149], i__payload[141], i__payload[133], i__payload[125], i__payload[117], i__payload[109], i__payload[101], i__payload[93], i__payload[85], i__payload[77], i__payload[69], i__payload[61], i__payload[53], i__payload[45], i__payload[37], i__payload[29], i__payload[21], i__payload[13], i__payload[5] };
    end else begin
      \$143  = plane_6;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$144  = { i__payload[254], i__payload[246], i__payload[238], i__payload[230], i__payload[222], i__payload[214], i__payload[206], i__payload[198], i__payload[190], i__payload[182], i__payload[174], i__payload[166], i__payload[158], i__payload[150], i__payload[142], i__payload[134], i__payload[126], i__payload[118], i__payload[110], i__payload[102], i__payload[94], i__payload[86], i__payload[78], i__payload[70], i__payload[62], i__payload[54], i__payload[46], i__payload[38], i__payload[30], i__payload[22], i__payload[14], i__payload[6] };
    end else begin
      \$144  = plane_7;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$145  = plane_7;
    if (accept) begin
      \$145  = { i__payload[255], i__payload[247], i__payload[239], i__payload[231], i__payload[223], i__payload[215], i__payload[207], i__payload[199], i__payload[191], i__payload[183], i__payload[175], i__payload[167], i__payload[159], i__payload[151], i__payload[143], i__payload[135], i__payload[127], i__payload[119], i__payload[111], i__payload[103], i__payload[95], i__payload[87], i__payload[79], i__payload[71], i__payload[63], i__payload[55], i__payload[47], i__payload[39], i__payload[31], i__payload[23], i__payload[15], i__payload[7] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$146  = 8'hff;
    end else begin
      \$146  = \$5 ;
    end
    if (rst) begin
      \$146  = 8'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$147  = planes_left[0];
    if (rst) begin
      \$147  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$148  = valid_1;
    if (rst) begin
      \$148  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$149  = valid_2;
    if (rst) begin
      \$149  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$150  = valid_3;
    if (rst) begin
      \$150  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$151  = valid_4;
    if (rst) begin
      \$151  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$152  = first;
    if (rst) begin
      \$152  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$153  = first_1;
    if (rst) begin
      \$153  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$154  = first_2;
    if (rst) begin
      \$154  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$155  = first_3;
    if (rst) begin
      \$155  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$156  = first_4;
    if (rst) begin
      \$156  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$157  = \$6 ;
    if (rst) begin
      \$157  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$158  = last_1;
    if (rst) begin
      \$158  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$159  = last_2;
    if (rst) begin
      \$159  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$160  = last_3;
    if (rst) begin
      \$160  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$161  = last_4;
    if (rst) begin
      \$161  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$162  = \$7 ;
    if (rst) begin
      \$162  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$163  = done_1;
    if (rst) begin
      \$163  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$165  = sum_0;
    if (valid_5) begin
      \$165  = \$61 [15:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$168  = sum_1;
    if (valid_5) begin
      \$168  = \$123 [15:0];
    end
  end
  assign i = { 8'h00, plane_0[26], plane_0[22] };
  assign \i$73  = { 9'h000, plane_0[29] };
  assign \i$74  = 10'h000;
  assign \i$75  = { 6'h00, plane_0[25], plane_0[18], plane_0[8], plane_0[0] };
  assign \i$76  = { 7'h00, plane_0[24], plane_0[13], plane_0[11] };
  assign \i$77  = { 6'h00, plane_0[28], plane_0[20], plane_0[17], plane_0[5] };
  assign \i$78  = { 8'h00, plane_0[31], plane_0[4] };
  assign \i$79  = { 5'h00, plane_0[23], plane_0[19], plane_0[7], plane_0[3], plane_0[1] };
  assign \i$80  = { 7'h00, plane_0[16:15], plane_0[2] };
  assign \i$81  = { 9'h000, plane_0[12] };
  assign \i$82  = { 9'h000, plane_0[21] };
  assign \i$83  = 10'h000;
  assign \i$84  = 10'h000;
  assign \i$85  = 10'h000;
  assign \i$86  = terms_0;
  assign \i$87  = { 9'h000, plane_0[29] };
  assign \i$88  = 10'h000;
  assign \i$89  = { 9'h000, plane_0[24] };
  assign \i$90  = { 7'h00, plane_0[15], plane_0[12], plane_0[7] };
  assign \i$91  = { 9'h000, plane_0[3] };
  assign \i$92  = { 7'h00, plane_0[25], plane_0[22], plane_0[6] };
  assign \i$93  = { 5'h00, plane_0[31], plane_0[20], plane_0[17], plane_0[10], plane_0[4] };
  assign \i$94  = { 5'h00, plane_0[28], plane_0[19:18], plane_0[11], plane_0[0] };
  assign \i$95  = { 5'h00, plane_0[26], plane_0[21], plane_0[16], plane_0[2:1] };
  assign \i$96  = { 8'h00, plane_0[13], plane_0[8] };
  assign \i$97  = 10'h000;
  assign \i$98  = { 8'h00, plane_0[27], plane_0[5] };
  assign \i$99  = { 9'h000, plane_0[14] };
  assign \i$100  = 10'h000;
  assign \i$101  = terms_1;
  assign \i__valid$102  = done_2;
  assign \i__payload$103  = scaled;
  assign \o__payload$104  = o__payload;
  assign \o__ready$105  = o__ready;
  assign \o__valid$106  = o__valid;
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
  assign \o__payload[0]  = o__payload[33:0];
  assign \o__payload[1]  = o__payload[67:34];
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
  assign \scaled[0]  = scaled[33:0];
  assign \scaled[1]  = scaled[67:34];
  assign \terms_1[0]  = terms_1[4:0];
  assign \terms_1[1]  = terms_1[9:5];
  assign \terms_1[2]  = terms_1[14:10];
  assign \terms_1[3]  = terms_1[19:15];
  assign \terms_1[4]  = terms_1[24:20];
  assign \terms_1[5]  = terms_1[29:25];
  assign \terms_1[6]  = terms_1[34:30];
  assign \terms_1[7]  = terms_1[39:35];
  assign \terms_1[8]  = terms_1[44:40];
  assign \terms_1[9]  = terms_1[49:45];
  assign \terms_1[10]  = terms_1[54:50];
  assign \terms_1[11]  = terms_1[59:55];
  assign \terms_1[12]  = terms_1[64:60];
  assign \terms_1[13]  = terms_1[69:65];
  assign \i$86[0]  = terms_0[5:0];
  assign \i$86[1]  = terms_0[11:6];
  assign \i$86[2]  = terms_0[17:12];
  assign \i$86[3]  = terms_0[23:18];
  assign \i$86[4]  = terms_0[29:24];
  assign \i$86[5]  = terms_0[35:30];
  assign \i$86[6]  = terms_0[41:36];
  assign \i$86[7]  = terms_0[47:42];
  assign \i$86[8]  = terms_0[53:48];
  assign \i$86[9]  = terms_0[59:54];
  assign \i$86[10]  = terms_0[65:60];
  assign \i$86[11]  = terms_0[71:66];
  assign \i$86[12]  = terms_0[77:72];
  assign \i$86[13]  = terms_0[83:78];
  assign \i$101[0]  = terms_1[4:0];
  assign \i$101[1]  = terms_1[9:5];
  assign \i$101[2]  = terms_1[14:10];
  assign \i$101[3]  = terms_1[19:15];
  assign \i$101[4]  = terms_1[24:20];
  assign \i$101[5]  = terms_1[29:25];
  assign \i$101[6]  = terms_1[34:30];
  assign \i$101[7]  = terms_1[39:35];
  assign \i$101[8]  = terms_1[44:40];
  assign \i$101[9]  = terms_1[49:45];
  assign \i$101[10]  = terms_1[54:50];
  assign \i$101[11]  = terms_1[59:55];
  assign \i$101[12]  = terms_1[64:60];
  assign \i$101[13]  = terms_1[69:65];
  assign \i__payload$103[0]  = scaled[33:0];
  assign \i__payload$103[1]  = scaled[67:34];
  assign \o__payload$104[0]  = o__payload[33:0];
  assign \o__payload$104[1]  = o__payload[67:34];
  assign \$167 [69:65] = \$117 [4:0];
  assign \$167 [64:60] = \$113 [4:0];
  assign \$167 [59:55] = \$109 [4:0];
  assign \$167 [54:50] = \$105 [4:0];
  assign \$167 [49:45] = \$103 [4:0];
  assign \$167 [44:40] = \$99 [4:0];
  assign \$167 [39:35] = \$97 [4:0];
  assign \$167 [34:30] = \$95 [4:0];
  assign \$167 [29:25] = \$92 [4:0];
  assign \$167 [24:20] = \$89 [4:0];
  assign \$167 [19:15] = \$85 [4:0];
  assign \$167 [14:10] = \$82 [4:0];
  assign \$167 [9:5] = \$77 [4:0];
  assign \$167 [4:0] = \$73 [4:0];
  assign \$166 [67:34] = \$133 [33:0];
  assign \$166 [33:0] = \$69 [33:0];
  assign \$164 [83:78] = \$55 [5:0];
  assign \$164 [77:72] = \$51 [5:0];
  assign \$164 [71:66] = \$47 [5:0];
  assign \$164 [65:60] = \$43 [5:0];
  assign \$164 [59:54] = \$41 [5:0];
  assign \$164 [53:48] = \$37 ;
  assign \$164 [47:42] = \$35 ;
  assign \$164 [41:36] = \$33 [5:0];
  assign \$164 [35:30] = \$30 [5:0];
  assign \$164 [29:24] = \$27 [5:0];
  assign \$164 [23:18] = \$23 [5:0];
  assign \$164 [17:12] = \$20 [5:0];
  assign \$164 [11:6] = \$15 [5:0];
  assign \$164 [5:0] = \$11 [5:0];
  assign \$5  = { 1'h0, planes_left[7:1] };
  assign \$8  = { 1'h0, o };
  assign \$9  = { o, 3'h0 };
  assign \$11  = { \$10 [7], \$10  };
  assign \$12  = { 1'h0, \o$39  };
  assign \$13  = { 1'h0, \o$39 , 2'h0 };
  assign \$15  = { \$14 , 1'h0 };
  assign \$16  = { 1'h0, \o$40  };
  assign \$18  = { 1'h0, \o$40 , 2'h0 };
  assign \$20  = { \$19 [8], \$19  };
  assign \$21  = { 1'h0, \o$41  };
  assign \$23  = { \$22 [5], \$22 , 2'h0 };
  assign \$24  = { 1'h0, \o$42  };
  assign \$25  = { 1'h0, \o$42 , 2'h0 };
  assign \$27  = { \$26 [7], \$26  };
  assign \$28  = { 1'h0, \o$43  };
  assign \$30  = { \$29 , 1'h0 };
  assign \$31  = { 1'h0, \o$44  };
  assign \$33  = { \$32 [5], \$32  };
  assign \$34  = { 1'h0, \o$45  };
  assign \$35  = { 1'h0, \$34  };
  assign \$36  = { 1'h0, \o$46  };
  assign \$37  = { \$36 , 1'h0 };
  assign \$38  = { 1'h0, \o$47 , 2'h0 };
  assign \$39  = { 1'h0, \o$47  };
  assign \$41  = { \$40 [7], \$40  };
  assign \$42  = { 1'h0, \o$48  };
  assign \$43  = { 1'h0, \$42 , 2'h0 };
  assign \$44  = { 1'h0, \o$49  };
  assign \$45  = { 1'h0, \o$49 , 2'h0 };
  assign \$47  = { 1'h0, \$46  };
  assign \$48  = { 1'h0, \o$50 , 2'h0 };
  assign \$49  = { 1'h0, \o$50  };
  assign \$51  = { \$50 , 1'h0 };
  assign \$52  = { \o$51 , 3'h0 };
  assign \$53  = { 1'h0, \o$51  };
  assign \$55  = { \$54 [7], \$54  };
  assign \$56  = { sum_0[15], sum_0[15:1] };
  assign \$60  = { \$59 , 7'h00 };
  assign \$62  = { sum_0[15], sum_0[15], sum_0, 5'h00 };
  assign \$63  = { sum_0[15], sum_0[15], sum_0[15], sum_0[15], sum_0[15], sum_0[15], sum_0[15], sum_0, 8'h00 };
  assign \$65  = { sum_0[15], sum_0 };
  assign \$67  = { sum_0[15], sum_0, 2'h0 };
  assign \$69  = { \$68 [33], \$68 [33], \$68 [33], \$68 [33], \$68 , 11'h000 };
  assign \$70  = { 1'h0, \o$56  };
  assign \$71  = { \o$56 , 3'h0 };
  assign \$73  = { \$72 [7], \$72  };
  assign \$74  = { 1'h0, \o$57  };
  assign \$75  = { 1'h0, \o$57 , 2'h0 };
  assign \$77  = { \$76 , 1'h0 };
  assign \$78  = { 1'h0, \o$58  };
  assign \$80  = { 1'h0, \o$58 , 2'h0 };
  assign \$82  = { \$81 [8], \$81  };
  assign \$83  = { 1'h0, \o$59  };
  assign \$85  = { \$84 [5], \$84 , 2'h0 };
  assign \$86  = { 1'h0, \o$60  };
  assign \$87  = { 1'h0, \o$60 , 2'h0 };
  assign \$89  = { \$88 [7], \$88  };
  assign \$90  = { 1'h0, \o$61  };
  assign \$92  = { \$91 , 1'h0 };
  assign \$93  = { 1'h0, \o$62  };
  assign \$95  = { \$94 [5], \$94  };
  assign \$96  = { 1'h0, \o$63  };
  assign \$97  = { 1'h0, \$96  };
  assign \$98  = { 1'h0, \o$64  };
  assign \$99  = { \$98 , 1'h0 };
  assign \$100  = { 1'h0, \o$65 , 2'h0 };
  assign \$101  = { 1'h0, \o$65  };
  assign \$103  = { \$102 [7], \$102  };
  assign \$104  = { 1'h0, \o$66  };
  assign \$105  = { 1'h0, \$104 , 2'h0 };
  assign \$106  = { 1'h0, \o$67  };
  assign \$107  = { 1'h0, \o$67 , 2'h0 };
  assign \$109  = { 1'h0, \$108  };
  assign \$110  = { 1'h0, \o$68 , 2'h0 };
  assign \$111  = { 1'h0, \o$68  };
  assign \$113  = { \$112 , 1'h0 };
  assign \$114  = { \o$69 , 3'h0 };
  assign \$115  = { 1'h0, \o$69  };
  assign \$117  = { \$116 [7], \$116  };
  assign \$118  = { sum_1[15], sum_1[15:1] };
  assign \$122  = { \$121 , 7'h00 };
  assign \$124  = { sum_1[15], sum_1 };
  assign \$125  = { sum_1[15], sum_1, 2'h0 };
  assign \$127  = { sum_1, 7'h00 };
  assign \$129  = { sum_1[15], sum_1[15], sum_1[15], sum_1[15], sum_1[15], sum_1, 10'h000 };
  assign \$131  = { sum_1[15], sum_1[15], sum_1[15], sum_1, 4'h0 };
  assign \$133  = { \$132 [32], \$132 [32], \$132 [32], \$132 [32], \$132 [32], \$132 [32], \$132 , 9'h000 };
endmodule

module \hardwired_int4_capacity.count_0_0 (rst, \port$448$22 , \port$448$26 , o, clk);
  input rst;
  wire rst;
  input \port$448$22 ;
  wire \port$448$22 ;
  input \port$448$26 ;
  wire \port$448$26 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$22  + \port$448$26 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 8'h00, \port$448$26 , \port$448$22  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_1 (rst, \port$448$29 , o, clk);
  input rst;
  wire rst;
  input \port$448$29 ;
  wire \port$448$29 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$29  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$29  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_10 (rst, \port$448$21 , o, clk);
  input rst;
  wire rst;
  input \port$448$21 ;
  wire \port$448$21 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$21  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$21  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_11 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_12 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_13 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_2 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_3 (rst, \port$448$0 , \port$448$8 , \port$448$18 , \port$448$25 , o, clk);
  input rst;
  wire rst;
  input \port$448$0 ;
  wire \port$448$0 ;
  input \port$448$8 ;
  wire \port$448$8 ;
  input \port$448$18 ;
  wire \port$448$18 ;
  input \port$448$25 ;
  wire \port$448$25 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$0  + \port$448$8 ;
  assign level1_1 = \port$448$18  + \port$448$25 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 6'h00, \port$448$25 , \port$448$18 , \port$448$8 , \port$448$0  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_4 (rst, \port$448$11 , \port$448$13 , \port$448$24 , o, clk);
  input rst;
  wire rst;
  input \port$448$11 ;
  wire \port$448$11 ;
  input \port$448$13 ;
  wire \port$448$13 ;
  input \port$448$24 ;
  wire \port$448$24 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$11  + \port$448$13 ;
  assign level1_1 = \port$448$24  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 7'h00, \port$448$24 , \port$448$13 , \port$448$11  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_5 (rst, \port$448$5 , \port$448$17 , \port$448$20 , \port$448$28 , o, clk);
  input rst;
  wire rst;
  input \port$448$5 ;
  wire \port$448$5 ;
  input \port$448$17 ;
  wire \port$448$17 ;
  input \port$448$20 ;
  wire \port$448$20 ;
  input \port$448$28 ;
  wire \port$448$28 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$5  + \port$448$17 ;
  assign level1_1 = \port$448$20  + \port$448$28 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 6'h00, \port$448$28 , \port$448$20 , \port$448$17 , \port$448$5  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_6 (rst, \port$448$4 , \port$448$31 , o, clk);
  input rst;
  wire rst;
  input \port$448$4 ;
  wire \port$448$4 ;
  input \port$448$31 ;
  wire \port$448$31 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$4  + \port$448$31 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 8'h00, \port$448$31 , \port$448$4  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_7 (rst, \port$448$1 , \port$448$3 , \port$448$7 , \port$448$19 , \port$448$23 , o, clk);
  input rst;
  wire rst;
  input \port$448$1 ;
  wire \port$448$1 ;
  input \port$448$3 ;
  wire \port$448$3 ;
  input \port$448$7 ;
  wire \port$448$7 ;
  input \port$448$19 ;
  wire \port$448$19 ;
  input \port$448$23 ;
  wire \port$448$23 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$1  + \port$448$3 ;
  assign level1_1 = \port$448$7  + \port$448$19 ;
  assign level1_2 = \port$448$23  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 5'h00, \port$448$23 , \port$448$19 , \port$448$7 , \port$448$3 , \port$448$1  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
endmodule

module \hardwired_int4_capacity.count_0_8 (rst, \port$448$2 , \port$448$15 , o, clk);
  input rst;
  wire rst;
  input \port$448$2 ;
  wire \port$448$2 ;
  input [1:0] \port$448$15 ;
  wire [1:0] \port$448$15 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$2  + \port$448$15 [0];
  assign level1_1 = \port$448$15 [1] + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 7'h00, \port$448$15 , \port$448$2  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_0_9 (rst, \port$448$12 , o, clk);
  input rst;
  wire rst;
  input \port$448$12 ;
  wire \port$448$12 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$12  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$12  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_0 (rst, \port$448$29 , o, clk);
  input rst;
  wire rst;
  input \port$448$29 ;
  wire \port$448$29 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$29  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$29  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_1 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_10 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_11 (rst, \port$448$5 , \port$448$27 , o, clk);
  input rst;
  wire rst;
  input \port$448$5 ;
  wire \port$448$5 ;
  input \port$448$27 ;
  wire \port$448$27 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$5  + \port$448$27 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 8'h00, \port$448$27 , \port$448$5  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_12 (rst, \port$448$14 , o, clk);
  input rst;
  wire rst;
  input \port$448$14 ;
  wire \port$448$14 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$14  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$14  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_13 (rst, o, clk);
  input rst;
  wire rst;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= 3'h0;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = 10'h000;
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_0 = 2'h0;
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$1  = 3'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_2 (rst, \port$448$24 , o, clk);
  input rst;
  wire rst;
  input \port$448$24 ;
  wire \port$448$24 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$24  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$24  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_3 (rst, \port$448$7 , \port$448$12 , \port$448$15 , o, clk);
  input rst;
  wire rst;
  input \port$448$7 ;
  wire \port$448$7 ;
  input \port$448$12 ;
  wire \port$448$12 ;
  input \port$448$15 ;
  wire \port$448$15 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$7  + \port$448$12 ;
  assign level1_1 = \port$448$15  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 7'h00, \port$448$15 , \port$448$12 , \port$448$7  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_4 (rst, \port$448$3 , o, clk);
  input rst;
  wire rst;
  input \port$448$3 ;
  wire \port$448$3 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$3  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 9'h000, \port$448$3  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_5 (rst, \port$448$6 , \port$448$22 , \port$448$25 , o, clk);
  input rst;
  wire rst;
  input \port$448$6 ;
  wire \port$448$6 ;
  input \port$448$22 ;
  wire \port$448$22 ;
  input \port$448$25 ;
  wire \port$448$25 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$6  + \port$448$22 ;
  assign level1_1 = \port$448$25  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 7'h00, \port$448$25 , \port$448$22 , \port$448$6  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.count_1_6 (rst, \port$448$4 , \port$448$10 , \port$448$17 , \port$448$20 , \port$448$31 , o, clk);
  input rst;
  wire rst;
  input \port$448$4 ;
  wire \port$448$4 ;
  input \port$448$10 ;
  wire \port$448$10 ;
  input \port$448$17 ;
  wire \port$448$17 ;
  input \port$448$20 ;
  wire \port$448$20 ;
  input \port$448$31 ;
  wire \port$448$31 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$4  + \port$448$10 ;
  assign level1_1 = \port$448$17  + \port$448$20 ;
  assign level1_2 = \port$448$31  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 5'h00, \port$448$31 , \port$448$20 , \port$448$17 , \port$448$10 , \port$448$4  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
endmodule

module \hardwired_int4_capacity.count_1_7 (rst, \port$448$0 , \port$448$11 , \port$448$18 , \port$448$28 , o, clk);
  input rst;
  wire rst;
  input \port$448$0 ;
  wire \port$448$0 ;
  input \port$448$11 ;
  wire \port$448$11 ;
  input [1:0] \port$448$18 ;
  wire [1:0] \port$448$18 ;
  input \port$448$28 ;
  wire \port$448$28 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$0  + \port$448$11 ;
  assign level1_1 = \port$448$18 [0] + \port$448$18 [1];
  assign level1_2 = \port$448$28  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 5'h00, \port$448$28 , \port$448$18 , \port$448$11 , \port$448$0  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
endmodule

module \hardwired_int4_capacity.count_1_8 (rst, \port$448$1 , \port$448$16 , \port$448$21 , \port$448$26 , o, clk);
  input rst;
  wire rst;
  input [1:0] \port$448$1 ;
  wire [1:0] \port$448$1 ;
  input \port$448$16 ;
  wire \port$448$16 ;
  input \port$448$21 ;
  wire \port$448$21 ;
  input \port$448$26 ;
  wire \port$448$26 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$1 [0] + \port$448$1 [1];
  assign level1_1 = \port$448$16  + \port$448$21 ;
  assign level1_2 = \port$448$26  + 1'h0;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 5'h00, \port$448$26 , \port$448$21 , \port$448$16 , \port$448$1  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
endmodule

module \hardwired_int4_capacity.count_1_9 (rst, \port$448$8 , \port$448$13 , o, clk);
  input rst;
  wire rst;
  input \port$448$8 ;
  wire \port$448$8 ;
  input \port$448$13 ;
  wire \port$448$13 ;
  output [3:0] o;
  wire [3:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [4:0] \$3 ;
  wire [9:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  wire [1:0] level1_4;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  (* init = 2'h0 *)
  wire [1:0] level2_2;
  wire [3:0] level3_0;
  reg [1:0] level3_1 = 2'h0;
  reg [4:0] level4_0 = 5'h00;
  assign \$1  = level1_0 + 2'h0;
  assign \$3  = level3_0 + level3_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= 3'h0;
  always @(posedge clk)
    level3_1 <= 2'h0;
  always @(posedge clk)
    level4_0 <= \$3 ;
  assign level1_0 = \port$448$8  + \port$448$13 ;
  assign level3_0 = level2_0 + level2_1;
  assign i = { 8'h00, \port$448$13 , \port$448$8  };
  assign level2_2 = level3_1;
  assign o = level4_0[3:0];
  assign level1_1 = 2'h0;
  assign level1_2 = 2'h0;
  assign level1_3 = 2'h0;
  assign level1_4 = 2'h0;
  assign \$2  = 3'h0;
endmodule

module \hardwired_int4_capacity.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  output [67:0] o__payload;
  reg [67:0] o__payload = 68'h00000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$10 ;
  reg [1:0] \$11 ;
  reg [67:0] \$12 ;
  reg [67:0] \$13 ;
  wire \$2 ;
  wire \$3 ;
  wire [2:0] \$4 ;
  wire [3:0] \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 68'h00000000000000000 *)
  wire [67:0] front;
  wire signed [33:0] \front[0] ;
  wire signed [33:0] \front[1] ;
  wire signed [33:0] \i__payload[0] ;
  wire signed [33:0] \i__payload[1] ;
  wire i__ready;
  reg [1:0] level = 2'h0;
  wire signed [33:0] \o__payload[0] ;
  wire signed [33:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [67:0] second = 68'h00000000000000000;
  wire signed [33:0] \second[0] ;
  wire signed [33:0] \second[1] ;
  wire take;
  assign i__ready = level != 2'h2;
  assign o__valid = | level;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$2  = level == 1'h1;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = level + put;
  assign \$5  = \$4  - take;
  assign \$6  = put & refill;
  assign \$7  = ~ refill;
  assign \$8  = put & \$7 ;
  assign \$9  = level > 1'h1;
  assign \$10  = take & \$9 ;
  always @(posedge clk)
    level <= \$11 ;
  always @(posedge clk)
    o__payload <= \$12 ;
  always @(posedge clk)
    second <= \$13 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$11  = \$5 [1:0];
    if (rst) begin
      \$11  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$12  = o__payload;
    if (\$6 ) begin
      \$12  = i__payload;
    end
    if (\$10 ) begin
      \$12  = second;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$13  = second;
    if (\$8 ) begin
      \$13  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload[33:0];
  assign \o__payload[1]  = o__payload[67:34];
  assign \front[0]  = o__payload[33:0];
  assign \front[1]  = o__payload[67:34];
  assign \i__payload[0]  = i__payload[33:0];
  assign \i__payload[1]  = i__payload[67:34];
  assign \second[0]  = second[33:0];
  assign \second[1]  = second[67:34];
endmodule

module \hardwired_int4_capacity.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [83:0] i;
  wire [83:0] i;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$2 ;
  wire [7:0] \$3 ;
  wire [7:0] \$4 ;
  wire [7:0] \$5 ;
  wire [8:0] \$6 ;
  wire signed [5:0] \i[0] ;
  wire signed [5:0] \i[10] ;
  wire signed [5:0] \i[11] ;
  wire signed [5:0] \i[12] ;
  wire signed [5:0] \i[13] ;
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
  reg signed [7:0] level2_0 = 8'h00;
  reg signed [7:0] level2_1 = 8'h00;
  reg signed [7:0] level2_2 = 8'h00;
  reg signed [6:0] level2_3 = 7'h00;
  wire signed [7:0] level3_0;
  wire signed [7:0] level3_1;
  (* init = 8'h00 *)
  wire signed [7:0] level4_0;
  assign level1_3 = $signed(i[41:36]) + $signed(i[47:42]);
  assign level1_4 = $signed(i[53:48]) + $signed(i[59:54]);
  assign level1_5 = $signed(i[65:60]) + $signed(i[71:66]);
  assign level1_6 = $signed(i[77:72]) + $signed(i[83:78]);
  assign \$1  = $signed(level2_0) + $signed(level2_1);
  assign \$2  = $signed(level2_2) + $signed(level2_3);
  assign \$3  = $signed(level1_0) + $signed(level1_1);
  assign \$4  = $signed(level1_2) + $signed(level1_3);
  assign \$5  = $signed(level1_4) + $signed(level1_5);
  assign \$6  = $signed(\$1 [7:0]) + $signed(\$2 [7:0]);
  always @(posedge clk)
    level2_0 <= \$3 ;
  always @(posedge clk)
    level2_1 <= \$4 ;
  always @(posedge clk)
    level2_2 <= \$5 ;
  always @(posedge clk)
    level2_3 <= level1_6;
  always @(posedge clk)
    o <= \$6 [7:0];
  assign level1_0 = $signed(i[5:0]) + $signed(i[11:6]);
  assign level1_1 = $signed(i[17:12]) + $signed(i[23:18]);
  assign level1_2 = $signed(i[29:24]) + $signed(i[35:30]);
  assign level3_0 = \$1 [7:0];
  assign level3_1 = \$2 [7:0];
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
  assign \i[13]  = i[83:78];
endmodule

module \hardwired_int4_capacity.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [69:0] i;
  wire [69:0] i;
  output signed [7:0] o;
  reg signed [7:0] o = 8'h00;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [6:0] \$2 ;
  wire [6:0] \$3 ;
  wire [8:0] \$4 ;
  wire signed [4:0] \i[0] ;
  wire signed [4:0] \i[10] ;
  wire signed [4:0] \i[11] ;
  wire signed [4:0] \i[12] ;
  wire signed [4:0] \i[13] ;
  wire signed [4:0] \i[1] ;
  wire signed [4:0] \i[2] ;
  wire signed [4:0] \i[3] ;
  wire signed [4:0] \i[4] ;
  wire signed [4:0] \i[5] ;
  wire signed [4:0] \i[6] ;
  wire signed [4:0] \i[7] ;
  wire signed [4:0] \i[8] ;
  wire signed [4:0] \i[9] ;
  wire signed [5:0] level1_0;
  wire signed [5:0] level1_1;
  wire signed [5:0] level1_2;
  wire signed [5:0] level1_3;
  wire signed [5:0] level1_4;
  wire signed [5:0] level1_5;
  wire signed [5:0] level1_6;
  reg signed [6:0] level2_0 = 7'h00;
  reg signed [6:0] level2_1 = 7'h00;
  reg signed [6:0] level2_2 = 7'h00;
  reg signed [5:0] level2_3 = 6'h00;
  wire signed [7:0] level3_0;
  wire signed [7:0] level3_1;
  (* init = 8'h00 *)
  wire signed [7:0] level4_0;
  assign level1_5 = $signed(i[54:50]) + $signed(i[59:55]);
  assign level1_6 = $signed(i[64:60]) + $signed(i[69:65]);
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
    level2_3 <= level1_6;
  always @(posedge clk)
    o <= \$4 [7:0];
  assign level1_0 = $signed(i[4:0]) + $signed(i[9:5]);
  assign level1_1 = $signed(i[14:10]) + $signed(i[19:15]);
  assign level1_2 = $signed(i[24:20]) + $signed(i[29:25]);
  assign level1_3 = $signed(i[34:30]) + $signed(i[39:35]);
  assign level1_4 = $signed(i[44:40]) + $signed(i[49:45]);
  assign level4_0 = o;
  assign \i[0]  = i[4:0];
  assign \i[1]  = i[9:5];
  assign \i[2]  = i[14:10];
  assign \i[3]  = i[19:15];
  assign \i[4]  = i[24:20];
  assign \i[5]  = i[29:25];
  assign \i[6]  = i[34:30];
  assign \i[7]  = i[39:35];
  assign \i[8]  = i[44:40];
  assign \i[9]  = i[49:45];
  assign \i[10]  = i[54:50];
  assign \i[11]  = i[59:55];
  assign \i[12]  = i[64:60];
  assign \i[13]  = i[69:65];
endmodule
