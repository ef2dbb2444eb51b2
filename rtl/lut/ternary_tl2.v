// lut_ternary_tl2: look up partial sums by bits of weights, 2 rows of 6 lanes, ternary x int8
//
// spec: {"accumulator":55,"activation_format":"int8","credits":4,"form":"parallel","group":12,"inputs":3,"lanes":6,"max_groups":8,"packing":"tl2","pe":"lut","rows":2,"weight_format":"ternary","zero_point":false}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: 5cd3dd5183894eb733a512b1dddc1f01e6b66fbed5ba5e939d8b30ce3315343d
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[19:0]  codes[row], packed as tl2; 10 bits each, index 0 lowest
//   i__payload[67:20]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[99:68]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[100:100]  ends_group
//   i__payload[101:101]  ends_row (ends its group too)
//   o__payload[109:0]  sum[row], signed, in units of 2**-24; 55 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module lut_ternary_tl2(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [109:0] o__payload;
  wire [109:0] o__payload;
  output o__valid;
  wire o__valid;
  input [101:0] i__payload;
  wire [101:0] i__payload;
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
  wire [23:0] i;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire [101:0] \i__payload$13 ;
  wire [19:0] \i__payload$13.codes ;
  wire [9:0] \i__payload$13.codes[0] ;
  wire [9:0] \i__payload$13.codes[1] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [47:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire [109:0] \i__payload$35 ;
  wire signed [54:0] \i__payload$35[0] ;
  wire signed [54:0] \i__payload$35[1] ;
  wire [19:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [9:0] \i__payload.codes[1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [47:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [55:0] o;
  wire [109:0] \o$32 ;
  wire signed [54:0] \o$32[0] ;
  wire signed [54:0] \o$32[1] ;
  wire [21:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [109:0] \o__payload$37 ;
  wire signed [54:0] \o__payload$37[0] ;
  wire signed [54:0] \o__payload$37[1] ;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [23:0] sums;
  wire [109:0] \sums$36 ;
  wire signed [54:0] \sums$36[0] ;
  wire signed [54:0] \sums$36[1] ;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [21:0] terms;
  wire [109:0] \terms$31 ;
  wire signed [54:0] \terms$31[0] ;
  wire signed [54:0] \terms$31[1] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[100] | i__payload[101];
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
  assign \$20  = ~ i__payload[101];
  assign \$21  = valid & o[54];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[55:22];
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
  \lut_ternary_tl2.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \lut_ternary_tl2.group_sums  group_sums (
    .clk(clk),
    .last(o[54]),
    .rst(rst),
    .sums(i),
    .terms(o[21:0]),
    .valid(valid)
  );
  \lut_ternary_tl2.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_ternary_tl2.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \lut_ternary_tl2.scaler  scaler (
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[54];
  assign terms = o[21:0];
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
  assign \i__payload.codes  = i__payload[19:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[1]  = i__payload[19:10];
  assign \i__payload.x  = i__payload[67:20];
  assign \i__payload.x[0]  = i__payload[27:20];
  assign \i__payload.x[1]  = i__payload[35:28];
  assign \i__payload.x[2]  = i__payload[43:36];
  assign \i__payload.x[3]  = i__payload[51:44];
  assign \i__payload.x[4]  = i__payload[59:52];
  assign \i__payload.x[5]  = i__payload[67:60];
  assign \i__payload.tag  = i__payload[101:68];
  assign \i__payload.tag.scales  = i__payload[99:68];
  assign \i__payload.tag.scales[0]  = i__payload[83:68];
  assign \i__payload.tag.scales[1]  = i__payload[99:84];
  assign \i__payload.tag.ends_group  = i__payload[100];
  assign \i__payload.tag.ends_row  = i__payload[101];
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \i__payload$13.codes  = \i__payload$13 [19:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [9:0];
  assign \i__payload$13.codes[1]  = \i__payload$13 [19:10];
  assign \i__payload$13.x  = \i__payload$13 [67:20];
  assign \i__payload$13.x[0]  = \i__payload$13 [27:20];
  assign \i__payload$13.x[1]  = \i__payload$13 [35:28];
  assign \i__payload$13.x[2]  = \i__payload$13 [43:36];
  assign \i__payload$13.x[3]  = \i__payload$13 [51:44];
  assign \i__payload$13.x[4]  = \i__payload$13 [59:52];
  assign \i__payload$13.x[5]  = \i__payload$13 [67:60];
  assign \i__payload$13.tag  = \i__payload$13 [101:68];
  assign \i__payload$13.tag.scales  = \i__payload$13 [99:68];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [83:68];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [99:84];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [100];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [101];
  assign \o.dots  = o[21:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.dots[1]  = o[21:11];
  assign \o.tag  = o[55:22];
  assign \o.tag.scales  = o[53:22];
  assign \o.tag.scales[0]  = o[37:22];
  assign \o.tag.scales[1]  = o[53:38];
  assign \o.tag.ends_group  = o[54];
  assign \o.tag.ends_row  = o[55];
  assign \terms[0]  = o[10:0];
  assign \terms[1]  = o[21:11];
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
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \sums[0]  = i[11:0];
  assign \sums[1]  = i[23:12];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [54:0];
  assign \terms$31[1]  = \terms$31 [109:55];
  assign \o$32[0]  = \terms$31 [54:0];
  assign \o$32[1]  = \terms$31 [109:55];
  assign \i__payload$35[0]  = \i__payload$35 [54:0];
  assign \i__payload$35[1]  = \i__payload$35 [109:55];
  assign \sums$36[0]  = \i__payload$35 [54:0];
  assign \sums$36[1]  = \i__payload$35 [109:55];
  assign \o__payload$37[0]  = o__payload[54:0];
  assign \o__payload$37[1]  = o__payload[109:55];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [100] = \$2 ;
  assign { \i__payload$13 [101], \i__payload$13 [99:0] } = { i__payload[101], i__payload[99:0] };
  assign i__ready = admitted;
endmodule

module \lut_ternary_tl2.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [101:0] i__payload;
  wire [101:0] i__payload;
  output [55:0] o;
  wire [55:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [10:0] \$10 ;
  wire [10:0] \$11 ;
  wire [10:0] \$12 ;
  wire [10:0] \$13 ;
  wire [10:0] \$14 ;
  wire [10:0] \$15 ;
  wire [10:0] \$16 ;
  wire [10:0] \$17 ;
  wire [10:0] \$18 ;
  wire [10:0] \$19 ;
  wire [8:0] \$2 ;
  wire [10:0] \$20 ;
  wire [10:0] \$21 ;
  wire [10:0] \$22 ;
  wire [10:0] \$23 ;
  wire [10:0] \$24 ;
  wire [10:0] \$25 ;
  wire [10:0] \$26 ;
  wire [10:0] \$27 ;
  wire [10:0] \$28 ;
  wire [10:0] \$29 ;
  wire [8:0] \$3 ;
  wire [10:0] \$30 ;
  wire [19:0] \$31 ;
  wire [19:0] \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  wire [8:0] \$4 ;
  wire [10:0] \$5 ;
  wire [10:0] \$6 ;
  wire [10:0] \$7 ;
  wire [10:0] \$8 ;
  wire [10:0] \$9 ;
  reg signed [9:0] found_0_0;
  reg signed [9:0] found_0_1;
  reg signed [9:0] found_1_0;
  reg signed [9:0] found_1_1;
  reg [19:0] i = 20'h00000;
  reg [19:0] \i$50  = 20'h00000;
  wire signed [9:0] \i$50[0] ;
  wire signed [9:0] \i$50[1] ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire [19:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [9:0] \i__payload.codes[1] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [47:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire i__ready;
  wire signed [10:0] \o$45 ;
  wire signed [10:0] \o$52 ;
  wire [21:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  (* init = 20'h00000 *)
  wire [19:0] sums_0;
  wire signed [9:0] \sums_0[0] ;
  wire signed [9:0] \sums_0[1] ;
  (* init = 20'h00000 *)
  wire [19:0] sums_1;
  wire signed [9:0] \sums_1[0] ;
  wire signed [9:0] \sums_1[1] ;
  reg signed [9:0] table_0_1 = 10'h000;
  reg signed [9:0] table_0_10 = 10'h000;
  reg signed [9:0] table_0_11 = 10'h000;
  reg signed [9:0] table_0_12 = 10'h000;
  reg signed [9:0] table_0_13 = 10'h000;
  reg signed [9:0] table_0_2 = 10'h000;
  reg signed [9:0] table_0_3 = 10'h000;
  reg signed [9:0] table_0_4 = 10'h000;
  reg signed [9:0] table_0_5 = 10'h000;
  reg signed [9:0] table_0_6 = 10'h000;
  reg signed [9:0] table_0_7 = 10'h000;
  reg signed [9:0] table_0_8 = 10'h000;
  reg signed [9:0] table_0_9 = 10'h000;
  reg signed [9:0] table_1_1 = 10'h000;
  reg signed [9:0] table_1_10 = 10'h000;
  reg signed [9:0] table_1_11 = 10'h000;
  reg signed [9:0] table_1_12 = 10'h000;
  reg signed [9:0] table_1_13 = 10'h000;
  reg signed [9:0] table_1_2 = 10'h000;
  reg signed [9:0] table_1_3 = 10'h000;
  reg signed [9:0] table_1_4 = 10'h000;
  reg signed [9:0] table_1_5 = 10'h000;
  reg signed [9:0] table_1_6 = 10'h000;
  reg signed [9:0] table_1_7 = 10'h000;
  reg signed [9:0] table_1_8 = 10'h000;
  reg signed [9:0] table_1_9 = 10'h000;
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
  reg [33:0] tag_3 = 34'h000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  reg [4:0] unit_0_0 = 5'h00;
  reg [4:0] unit_0_1 = 5'h00;
  reg [4:0] unit_1_0 = 5'h00;
  reg [4:0] unit_1_1 = 5'h00;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire signed [9:0] without_x0_0_0;
  wire signed [9:0] without_x0_0_1;
  wire signed [9:0] without_x0_0_2;
  wire signed [9:0] without_x0_0_3;
  wire signed [9:0] without_x0_0_4;
  wire signed [9:0] without_x0_1_0;
  wire signed [9:0] without_x0_1_1;
  wire signed [9:0] without_x0_1_2;
  wire signed [9:0] without_x0_1_3;
  wire signed [9:0] without_x0_1_4;
  always @(posedge clk)
    i <= \$31 ;
  always @(posedge clk)
    unit_1_0 <= i__payload[14:10];
  always @(posedge clk)
    unit_1_1 <= i__payload[19:15];
  always @(posedge clk)
    \i$50  <= \$32 ;
  always @(posedge clk)
    valid_1 <= \$33 ;
  always @(posedge clk)
    valid_2 <= \$34 ;
  always @(posedge clk)
    valid <= \$35 ;
  always @(posedge clk)
    tag_1 <= i__payload[101:68];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = $signed(i__payload[35:28]) - $signed(i__payload[43:36]);
  assign \$2  = $signed(i__payload[35:28]) + $signed(i__payload[43:36]);
  assign \$3  = $signed(i__payload[59:52]) - $signed(i__payload[67:60]);
  assign \$4  = $signed(i__payload[59:52]) + $signed(i__payload[67:60]);
  assign \$5  = $signed(i__payload[27:20]) - $signed(\$2 );
  assign \$6  = $signed(i__payload[27:20]) - $signed(i__payload[35:28]);
  assign \$7  = $signed(i__payload[27:20]) - $signed(\$1 );
  assign \$8  = $signed(i__payload[27:20]) - $signed(i__payload[43:36]);
  assign \$9  = $signed(i__payload[27:20]) + $signed(1'h0);
  assign \$10  = $signed(i__payload[27:20]) + $signed(i__payload[43:36]);
  assign \$11  = $signed(i__payload[27:20]) + $signed(\$1 );
  assign \$12  = $signed(i__payload[27:20]) + $signed(i__payload[35:28]);
  assign \$13  = $signed(i__payload[27:20]) + $signed(\$2 );
  assign \$14  = $signed(i__payload[51:44]) - $signed(\$4 );
  assign \$15  = $signed(i__payload[51:44]) - $signed(i__payload[59:52]);
  assign \$16  = $signed(i__payload[51:44]) - $signed(\$3 );
  assign \$17  = $signed(i__payload[51:44]) - $signed(i__payload[67:60]);
  assign \$18  = $signed(i__payload[51:44]) + $signed(1'h0);
  assign \$19  = $signed(i__payload[51:44]) + $signed(i__payload[67:60]);
  assign \$20  = $signed(i__payload[51:44]) + $signed(\$3 );
  assign \$21  = $signed(i__payload[51:44]) + $signed(i__payload[59:52]);
  assign \$22  = $signed(i__payload[51:44]) + $signed(\$4 );
  assign \$23  = - $signed(found_0_0);
  assign \$24  = unit_0_0[4] ? \$23  : { found_0_0[9], found_0_0 };
  assign \$25  = - $signed(found_0_1);
  assign \$26  = unit_0_1[4] ? \$25  : { found_0_1[9], found_0_1 };
  assign \$27  = - $signed(found_1_0);
  assign \$28  = unit_1_0[4] ? \$27  : { found_1_0[9], found_1_0 };
  assign \$29  = - $signed(found_1_1);
  assign \$30  = unit_1_1[4] ? \$29  : { found_1_1[9], found_1_1 };
  always @(posedge clk)
    table_0_1 <= { i__payload[43], i__payload[43], i__payload[43:36] };
  always @(posedge clk)
    table_0_2 <= { \$1 [8], \$1  };
  always @(posedge clk)
    table_0_3 <= { i__payload[35], i__payload[35], i__payload[35:28] };
  always @(posedge clk)
    table_0_4 <= { \$2 [8], \$2  };
  always @(posedge clk)
    table_0_5 <= \$5 [9:0];
  always @(posedge clk)
    table_0_6 <= \$6 [9:0];
  always @(posedge clk)
    table_0_7 <= \$7 [9:0];
  always @(posedge clk)
    table_0_8 <= \$8 [9:0];
  always @(posedge clk)
    table_0_9 <= \$9 [9:0];
  always @(posedge clk)
    table_0_10 <= \$10 [9:0];
  always @(posedge clk)
    table_0_11 <= \$11 [9:0];
  always @(posedge clk)
    table_0_12 <= \$12 [9:0];
  always @(posedge clk)
    table_0_13 <= \$13 [9:0];
  always @(posedge clk)
    table_1_1 <= { i__payload[67], i__payload[67], i__payload[67:60] };
  always @(posedge clk)
    table_1_2 <= { \$3 [8], \$3  };
  always @(posedge clk)
    table_1_3 <= { i__payload[59], i__payload[59], i__payload[59:52] };
  always @(posedge clk)
    table_1_4 <= { \$4 [8], \$4  };
  always @(posedge clk)
    table_1_5 <= \$14 [9:0];
  always @(posedge clk)
    table_1_6 <= \$15 [9:0];
  always @(posedge clk)
    table_1_7 <= \$16 [9:0];
  always @(posedge clk)
    table_1_8 <= \$17 [9:0];
  always @(posedge clk)
    table_1_9 <= \$18 [9:0];
  always @(posedge clk)
    table_1_10 <= \$19 [9:0];
  always @(posedge clk)
    table_1_11 <= \$20 [9:0];
  always @(posedge clk)
    table_1_12 <= \$21 [9:0];
  always @(posedge clk)
    table_1_13 <= \$22 [9:0];
  always @(posedge clk)
    unit_0_0 <= i__payload[4:0];
  always @(posedge clk)
    unit_0_1 <= i__payload[9:5];
  \lut_ternary_tl2.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$45 ),
    .rst(rst)
  );
  \lut_ternary_tl2.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$50 ),
    .o(\o$52 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$33  = i__valid;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$34  = valid_1;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$35  = valid_2;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    found_0_0 = 10'h000;
    casez (unit_0_0[3:0])
      4'h0:
          found_0_0 = 10'h000;
      4'h1:
          found_0_0 = table_0_1;
      4'h2:
          found_0_0 = table_0_2;
      4'h3:
          found_0_0 = table_0_3;
      4'h4:
          found_0_0 = table_0_4;
      4'h5:
          found_0_0 = table_0_5;
      4'h6:
          found_0_0 = table_0_6;
      4'h7:
          found_0_0 = table_0_7;
      4'h8:
          found_0_0 = table_0_8;
      4'h9:
          found_0_0 = table_0_9;
      4'ha:
          found_0_0 = table_0_10;
      4'hb:
          found_0_0 = table_0_11;
      4'hc:
          found_0_0 = table_0_12;
      4'hd:
          found_0_0 = table_0_13;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    found_0_1 = 10'h000;
    casez (unit_0_1[3:0])
      4'h0:
          found_0_1 = 10'h000;
      4'h1:
          found_0_1 = table_1_1;
      4'h2:
          found_0_1 = table_1_2;
      4'h3:
          found_0_1 = table_1_3;
      4'h4:
          found_0_1 = table_1_4;
      4'h5:
          found_0_1 = table_1_5;
      4'h6:
          found_0_1 = table_1_6;
      4'h7:
          found_0_1 = table_1_7;
      4'h8:
          found_0_1 = table_1_8;
      4'h9:
          found_0_1 = table_1_9;
      4'ha:
          found_0_1 = table_1_10;
      4'hb:
          found_0_1 = table_1_11;
      4'hc:
          found_0_1 = table_1_12;
      4'hd:
          found_0_1 = table_1_13;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    found_1_0 = 10'h000;
    casez (unit_1_0[3:0])
      4'h0:
          found_1_0 = 10'h000;
      4'h1:
          found_1_0 = table_0_1;
      4'h2:
          found_1_0 = table_0_2;
      4'h3:
          found_1_0 = table_0_3;
      4'h4:
          found_1_0 = table_0_4;
      4'h5:
          found_1_0 = table_0_5;
      4'h6:
          found_1_0 = table_0_6;
      4'h7:
          found_1_0 = table_0_7;
      4'h8:
          found_1_0 = table_0_8;
      4'h9:
          found_1_0 = table_0_9;
      4'ha:
          found_1_0 = table_0_10;
      4'hb:
          found_1_0 = table_0_11;
      4'hc:
          found_1_0 = table_0_12;
      4'hd:
          found_1_0 = table_0_13;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    found_1_1 = 10'h000;
    casez (unit_1_1[3:0])
      4'h0:
          found_1_1 = 10'h000;
      4'h1:
          found_1_1 = table_1_1;
      4'h2:
          found_1_1 = table_1_2;
      4'h3:
          found_1_1 = table_1_3;
      4'h4:
          found_1_1 = table_1_4;
      4'h5:
          found_1_1 = table_1_5;
      4'h6:
          found_1_1 = table_1_6;
      4'h7:
          found_1_1 = table_1_7;
      4'h8:
          found_1_1 = table_1_8;
      4'h9:
          found_1_1 = table_1_9;
      4'ha:
          found_1_1 = table_1_10;
      4'hb:
          found_1_1 = table_1_11;
      4'hc:
          found_1_1 = table_1_12;
      4'hd:
          found_1_1 = table_1_13;
    endcase
  end
  assign i__ready = 1'h1;
  assign without_x0_0_0 = 10'h000;
  assign without_x0_0_1 = { i__payload[43], i__payload[43], i__payload[43:36] };
  assign without_x0_0_2 = { \$1 [8], \$1  };
  assign without_x0_0_3 = { i__payload[35], i__payload[35], i__payload[35:28] };
  assign without_x0_0_4 = { \$2 [8], \$2  };
  assign without_x0_1_0 = 10'h000;
  assign without_x0_1_1 = { i__payload[67], i__payload[67], i__payload[67:60] };
  assign without_x0_1_2 = { \$3 [8], \$3  };
  assign without_x0_1_3 = { i__payload[59], i__payload[59], i__payload[59:52] };
  assign without_x0_1_4 = { \$4 [8], \$4  };
  assign sums_0 = i;
  assign sums_1 = \i$50 ;
  assign valid_3 = valid;
  assign \i__payload.codes  = i__payload[19:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[1]  = i__payload[19:10];
  assign \i__payload.x  = i__payload[67:20];
  assign \i__payload.x[0]  = i__payload[27:20];
  assign \i__payload.x[1]  = i__payload[35:28];
  assign \i__payload.x[2]  = i__payload[43:36];
  assign \i__payload.x[3]  = i__payload[51:44];
  assign \i__payload.x[4]  = i__payload[59:52];
  assign \i__payload.x[5]  = i__payload[67:60];
  assign \i__payload.tag  = i__payload[101:68];
  assign \i__payload.tag.scales  = i__payload[99:68];
  assign \i__payload.tag.scales[0]  = i__payload[83:68];
  assign \i__payload.tag.scales[1]  = i__payload[99:84];
  assign \i__payload.tag.ends_group  = i__payload[100];
  assign \i__payload.tag.ends_row  = i__payload[101];
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \sums_0[0]  = i[9:0];
  assign \sums_0[1]  = i[19:10];
  assign \o.dots  = o[21:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.dots[1]  = o[21:11];
  assign \o.tag  = o[55:22];
  assign \o.tag.scales  = o[53:22];
  assign \o.tag.scales[0]  = o[37:22];
  assign \o.tag.scales[1]  = o[53:38];
  assign \o.tag.ends_group  = o[54];
  assign \o.tag.ends_row  = o[55];
  assign \i$50[0]  = \i$50 [9:0];
  assign \i$50[1]  = \i$50 [19:10];
  assign \sums_1[0]  = \i$50 [9:0];
  assign \sums_1[1]  = \i$50 [19:10];
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
  assign \$32 [19:10] = \$30 [9:0];
  assign \$32 [9:0] = \$28 [9:0];
  assign \$31 [19:10] = \$26 [9:0];
  assign \$31 [9:0] = \$24 [9:0];
  assign o[55:22] = tag_3;
  assign o[21:11] = \o$52 ;
  assign o[10:0] = \o$45 ;
endmodule

module \lut_ternary_tl2.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [19:0] i;
  wire [19:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [10:0] level1_0;
  (* init = 11'h000 *)
  wire signed [10:0] level2_0;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
endmodule

module \lut_ternary_tl2.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [19:0] i;
  wire [19:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [10:0] level1_0;
  (* init = 11'h000 *)
  wire signed [10:0] level2_0;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
endmodule

module \lut_ternary_tl2.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [21:0] terms;
  wire [21:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [23:0] sums;
  reg [23:0] sums = 24'h000000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  wire [11:0] \$3 ;
  wire [12:0] \$4 ;
  reg \$5 ;
  reg [23:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[21:11]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 12'h000 : sums[11:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[10:0]);
  assign \$3  = fresh ? 12'h000 : sums[23:12];
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
      \$6 [11:0] = \$2 [11:0];
      \$6 [23:12] = \$4 [11:0];
    end
    if (rst) begin
      \$6  = 24'h000000;
    end
  end
  assign \sums[0]  = sums[11:0];
  assign \sums[1]  = sums[23:12];
  assign \terms[0]  = terms[10:0];
  assign \terms[1]  = terms[21:11];
endmodule

module \lut_ternary_tl2.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  output [109:0] o__payload;
  reg [109:0] o__payload = 110'h0000000000000000000000000000;
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
  reg [109:0] \$19 ;
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
  wire [109:0] \$signature__data ;
  wire signed [54:0] \$signature__data[0] ;
  wire signed [54:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 110'h0000000000000000000000000000 *)
  wire [109:0] front;
  wire signed [54:0] \front[0] ;
  wire signed [54:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [54:0] \i__payload[0] ;
  wire signed [54:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [109:0] store_out__data;
  wire signed [54:0] \store_out__data[0] ;
  wire signed [54:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [109:0] rest [2:0];
  initial begin
    rest[0] = 110'h0000000000000000000000000000;
    rest[1] = 110'h0000000000000000000000000000;
    rest[2] = 110'h0000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \front[0]  = o__payload[54:0];
  assign \front[1]  = o__payload[109:55];
  assign \$signature__data[0]  = i__payload[54:0];
  assign \$signature__data[1]  = i__payload[109:55];
  assign \i__payload[0]  = i__payload[54:0];
  assign \i__payload[1]  = i__payload[109:55];
  assign \store_out__data[0]  = store_out__data[54:0];
  assign \store_out__data[1]  = store_out__data[109:55];
endmodule

module \lut_ternary_tl2.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [109:0] terms;
  wire [109:0] terms;
  output [109:0] sums;
  reg [109:0] sums = 110'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [54:0] \$1 ;
  wire [55:0] \$2 ;
  wire [54:0] \$3 ;
  wire [55:0] \$4 ;
  reg \$5 ;
  reg [109:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [54:0] \sums[0] ;
  wire signed [54:0] \sums[1] ;
  wire signed [54:0] \terms[0] ;
  wire signed [54:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[109:55]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 55'h00000000000000 : sums[54:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[54:0]);
  assign \$3  = fresh ? 55'h00000000000000 : sums[109:55];
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
      \$6 [54:0] = \$2 [54:0];
      \$6 [109:55] = \$4 [54:0];
    end
    if (rst) begin
      \$6  = 110'h0000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[54:0];
  assign \sums[1]  = sums[109:55];
  assign \terms[0]  = terms[54:0];
  assign \terms[1]  = terms[109:55];
endmodule

module \lut_ternary_tl2.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [23:0] i;
  wire [23:0] i;
  output [109:0] o;
  reg [109:0] o = 110'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  wire [23:0] \$3 ;
  wire [54:0] \$4 ;
  reg [109:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [54:0] \o[0] ;
  wire signed [54:0] \o[1] ;
  reg signed [23:0] product_0 = 24'h000000;
  reg signed [23:0] product_1 = 24'h000000;
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
  assign \$1  = $signed(i[11:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[23:12]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [54:0] = \$2 ;
    \$5 [109:55] = \$4 ;
    if (rst) begin
      \$5  = 110'h0000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \o[0]  = o[54:0];
  assign \o[1]  = o[109:55];
endmodule
