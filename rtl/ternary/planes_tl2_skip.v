// ternary_planes_tl2_skip: add, subtract or skip, 1 rows of 6 lanes, ternary x int8
//
// spec: {"accumulator":56,"activation_format":"int8","adders":3,"credits":4,"group":12,"lanes":6,"max_groups":8,"packing":"tl2","pe":"ternary","planes":2,"rows":1,"weight_format":"ternary","zero_point":false}
// source: 82a4ed7efbf010ce92a3a5ad1450d309f25df531b03e8c33236f420ce51f7107
// body: 3e76e1cdadb1e1a761f94efb66e446722a9daa586b36353db23e9f5d94ade1f8
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[19:0]  codes[row][plane], packed as tl2; 10 bits each, index 0 lowest
//   i__payload[67:20]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[99:68]  scale[row][plane], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[100:100]  ends_group
//   i__payload[101:101]  ends_row (ends its group too)
//   o__payload[55:0]  sum[row], signed, in units of 2**-24; 56 bits each, index 0 lowest
// Timing: interval by codes, at least 1; latency interval + 7 cycles

module ternary_planes_tl2_skip(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [55:0] o__payload;
  wire [55:0] o__payload;
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
  wire [56:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  reg [2:0] \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
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
  wire [55:0] \i__payload$36 ;
  wire signed [55:0] \i__payload$36[0] ;
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
  reg \i__valid$34  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$31  = 1'h0;
  wire [55:0] o;
  wire [111:0] \o$28 ;
  wire signed [55:0] \o$28[0] ;
  wire signed [55:0] \o$28[1] ;
  wire [21:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [55:0] \o__payload$38 ;
  wire signed [55:0] \o__payload$38[0] ;
  wire signed [55:0] \o__payload[0] ;
  wire \o__ready$39 ;
  wire \o__valid$40 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [23:0] sums;
  wire [55:0] \sums$37 ;
  wire signed [55:0] \sums$37[0] ;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [21:0] terms;
  wire [55:0] \terms$27 ;
  wire signed [55:0] \terms$27[0] ;
  wire [55:0] \terms$33 ;
  wire signed [55:0] \terms$33[0] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$29  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
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
  assign \$18  = $signed(\o$28 [55:0]) + $signed(\o$28 [111:56]);
  assign \$19  = credits - spend;
  assign \$20  = $signed(\$19 ) + $signed({ 1'h0, earn });
  assign \$21  = ~ i__payload[101];
  assign \$22  = valid & o[54];
  assign \$23  = \valid$29  & \last$31 ;
  always @(posedge clk)
    credits <= \$24 ;
  always @(posedge clk)
    in_row <= \$25 ;
  always @(posedge clk)
    tag_1 <= o[55:22];
  always @(posedge clk)
    group_done_1 <= \$26 ;
  always @(posedge clk)
    scaled_1 <= \$27 ;
  always @(posedge clk)
    \valid$29  <= \$28 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$31  <= ends_row_1;
  always @(posedge clk)
    \i__valid$34  <= \$29 ;
  \ternary_planes_tl2_skip.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\o$17 (o),
    .rst(rst),
    .valid(valid)
  );
  \ternary_planes_tl2_skip.group_sums  group_sums (
    .clk(clk),
    .last(o[54]),
    .rst(rst),
    .sums(i),
    .terms(o[21:0]),
    .valid(valid)
  );
  \ternary_planes_tl2_skip.results  results (
    .clk(clk),
    .i__payload(\i__payload$36 ),
    .i__valid(\i__valid$34 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \ternary_planes_tl2_skip.row_sums  row_sums (
    .clk(clk),
    .last(\last$31 ),
    .rst(rst),
    .sums(\i__payload$36 ),
    .terms(\$18 [55:0]),
    .valid(\valid$29 )
  );
  \ternary_planes_tl2_skip.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\o$28 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = \$20 [2:0];
    if (rst) begin
      \$24  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$25  = in_row;
    if (accept) begin
      \$25  = \$21 ;
    end
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$26  = \$22 ;
    if (rst) begin
      \$26  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$27  = group_done_1;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$28  = scaled_1;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$29  = \$23 ;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = o[54];
  assign terms = o[21:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign \terms$27  = \$18 [55:0];
  assign scaled_2 = \valid$29 ;
  assign ends_row_2 = \last$31 ;
  assign \terms$33  = \$18 [55:0];
  assign row_done_1 = \i__valid$34 ;
  assign \sums$37  = \i__payload$36 ;
  assign \o__payload$38  = o__payload;
  assign \o__ready$39  = o__ready;
  assign \o__valid$40  = o__valid;
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
  assign \o__payload[0]  = o__payload;
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
  assign \terms$27[0]  = \$18 [55:0];
  assign \o$28[0]  = \o$28 [55:0];
  assign \o$28[1]  = \o$28 [111:56];
  assign \terms$33[0]  = \$18 [55:0];
  assign \i__payload$36[0]  = \i__payload$36 ;
  assign \sums$37[0]  = \i__payload$36 ;
  assign \o__payload$38[0]  = o__payload;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [100] = \$2 ;
  assign { \i__payload$13 [101], \i__payload$13 [99:0] } = { i__payload[101], i__payload[99:0] };
endmodule

module \ternary_planes_tl2_skip.front (rst, i__valid, i__ready, i__payload, \o$17 , valid, clk);
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [101:0] i__payload;
  wire [101:0] i__payload;
  output [55:0] \o$17 ;
  wire [55:0] \o$17 ;
  output valid;
  wire valid;
  input clk;
  wire clk;
  wire [105:0] beat;
  wire [23:0] \beat.codes ;
  wire [11:0] \beat.codes[0] ;
  wire [1:0] \beat.codes[0][0] ;
  wire [1:0] \beat.codes[0][1] ;
  wire [1:0] \beat.codes[0][2] ;
  wire [1:0] \beat.codes[0][3] ;
  wire [1:0] \beat.codes[0][4] ;
  wire [1:0] \beat.codes[0][5] ;
  wire [11:0] \beat.codes[1] ;
  wire [1:0] \beat.codes[1][0] ;
  wire [1:0] \beat.codes[1][1] ;
  wire [1:0] \beat.codes[1][2] ;
  wire [1:0] \beat.codes[1][3] ;
  wire [1:0] \beat.codes[1][4] ;
  wire [1:0] \beat.codes[1][5] ;
  wire [33:0] \beat.tag ;
  wire \beat.tag.ends_group ;
  wire \beat.tag.ends_row ;
  wire [31:0] \beat.tag.scales ;
  wire [15:0] \beat.tag.scales[0] ;
  wire [15:0] \beat.tag.scales[1] ;
  wire [47:0] \beat.x ;
  wire signed [7:0] \beat.x[0] ;
  wire signed [7:0] \beat.x[1] ;
  wire signed [7:0] \beat.x[2] ;
  wire signed [7:0] \beat.x[3] ;
  wire signed [7:0] \beat.x[4] ;
  wire signed [7:0] \beat.x[5] ;
  wire [4:0] i;
  wire [4:0] \i$3 ;
  wire [4:0] \i$4 ;
  wire [4:0] \i$5 ;
  wire [105:0] \i__payload$10 ;
  wire [23:0] \i__payload$10.codes ;
  wire [11:0] \i__payload$10.codes[0] ;
  wire [1:0] \i__payload$10.codes[0][0] ;
  wire [1:0] \i__payload$10.codes[0][1] ;
  wire [1:0] \i__payload$10.codes[0][2] ;
  wire [1:0] \i__payload$10.codes[0][3] ;
  wire [1:0] \i__payload$10.codes[0][4] ;
  wire [1:0] \i__payload$10.codes[0][5] ;
  wire [11:0] \i__payload$10.codes[1] ;
  wire [1:0] \i__payload$10.codes[1][0] ;
  wire [1:0] \i__payload$10.codes[1][1] ;
  wire [1:0] \i__payload$10.codes[1][2] ;
  wire [1:0] \i__payload$10.codes[1][3] ;
  wire [1:0] \i__payload$10.codes[1][4] ;
  wire [1:0] \i__payload$10.codes[1][5] ;
  wire [33:0] \i__payload$10.tag ;
  wire \i__payload$10.tag.ends_group ;
  wire \i__payload$10.tag.ends_row ;
  wire [31:0] \i__payload$10.tag.scales ;
  wire [15:0] \i__payload$10.tag.scales[0] ;
  wire [15:0] \i__payload$10.tag.scales[1] ;
  wire [47:0] \i__payload$10.x ;
  wire signed [7:0] \i__payload$10.x[0] ;
  wire signed [7:0] \i__payload$10.x[1] ;
  wire signed [7:0] \i__payload$10.x[2] ;
  wire signed [7:0] \i__payload$10.x[3] ;
  wire signed [7:0] \i__payload$10.x[4] ;
  wire signed [7:0] \i__payload$10.x[5] ;
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
  wire \i__ready$14 ;
  wire \i__valid$12 ;
  wire [5:0] o;
  wire [21:0] \o$17.dots ;
  wire signed [10:0] \o$17.dots[0] ;
  wire signed [10:0] \o$17.dots[1] ;
  wire [33:0] \o$17.tag ;
  wire \o$17.tag.ends_group ;
  wire \o$17.tag.ends_row ;
  wire [31:0] \o$17.tag.scales ;
  wire [15:0] \o$17.tag.scales[0] ;
  wire [15:0] \o$17.tag.scales[1] ;
  wire [55:0] \o$18 ;
  wire [21:0] \o$18.dots ;
  wire signed [10:0] \o$18.dots[0] ;
  wire signed [10:0] \o$18.dots[1] ;
  wire [33:0] \o$18.tag ;
  wire \o$18.tag.ends_group ;
  wire \o$18.tag.ends_row ;
  wire [31:0] \o$18.tag.scales ;
  wire [15:0] \o$18.tag.scales[0] ;
  wire [15:0] \o$18.tag.scales[1] ;
  wire [5:0] \o$7 ;
  wire [1:0] \o$7[0] ;
  wire [1:0] \o$7[1] ;
  wire [1:0] \o$7[2] ;
  wire [5:0] \o$8 ;
  wire [1:0] \o$8[0] ;
  wire [1:0] \o$8[1] ;
  wire [1:0] \o$8[2] ;
  wire [5:0] \o$9 ;
  wire [1:0] \o$9[0] ;
  wire [1:0] \o$9[1] ;
  wire [1:0] \o$9[2] ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  wire \valid$16 ;
  \ternary_planes_tl2_skip.front.decoder_0_0  decoder_0_0 (
    .i(i__payload[4:0]),
    .o(o)
  );
  \ternary_planes_tl2_skip.front.decoder_0_1  decoder_0_1 (
    .i(i__payload[9:5]),
    .o(\o$7 )
  );
  \ternary_planes_tl2_skip.front.decoder_1_0  decoder_1_0 (
    .i(i__payload[14:10]),
    .o(\o$8 )
  );
  \ternary_planes_tl2_skip.front.decoder_1_1  decoder_1_1 (
    .i(i__payload[19:15]),
    .o(\o$9 )
  );
  \ternary_planes_tl2_skip.front.front  front (
    .clk(clk),
    .i__payload(beat),
    .i__ready(i__ready),
    .i__valid(i__valid),
    .o(\o$17 ),
    .rst(rst),
    .valid(valid)
  );
  assign i = i__payload[4:0];
  assign \i$3  = i__payload[9:5];
  assign \i$4  = i__payload[14:10];
  assign \i$5  = i__payload[19:15];
  assign \i__payload$10  = beat;
  assign \i__valid$12  = i__valid;
  assign \i__ready$14  = i__ready;
  assign \valid$16  = valid;
  assign \o$18  = \o$17 ;
  assign \beat.codes  = beat[23:0];
  assign \beat.codes[0]  = beat[11:0];
  assign \beat.codes[0][0]  = beat[1:0];
  assign \beat.codes[0][1]  = beat[3:2];
  assign \beat.codes[0][2]  = beat[5:4];
  assign \beat.codes[0][3]  = beat[7:6];
  assign \beat.codes[0][4]  = beat[9:8];
  assign \beat.codes[0][5]  = beat[11:10];
  assign \beat.codes[1]  = beat[23:12];
  assign \beat.codes[1][0]  = beat[13:12];
  assign \beat.codes[1][1]  = beat[15:14];
  assign \beat.codes[1][2]  = beat[17:16];
  assign \beat.codes[1][3]  = beat[19:18];
  assign \beat.codes[1][4]  = beat[21:20];
  assign \beat.codes[1][5]  = beat[23:22];
  assign \beat.x  = beat[71:24];
  assign \beat.x[0]  = beat[31:24];
  assign \beat.x[1]  = beat[39:32];
  assign \beat.x[2]  = beat[47:40];
  assign \beat.x[3]  = beat[55:48];
  assign \beat.x[4]  = beat[63:56];
  assign \beat.x[5]  = beat[71:64];
  assign \beat.tag  = beat[105:72];
  assign \beat.tag.scales  = beat[103:72];
  assign \beat.tag.scales[0]  = beat[87:72];
  assign \beat.tag.scales[1]  = beat[103:88];
  assign \beat.tag.ends_group  = beat[104];
  assign \beat.tag.ends_row  = beat[105];
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
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign \o$7[0]  = \o$7 [1:0];
  assign \o$7[1]  = \o$7 [3:2];
  assign \o$7[2]  = \o$7 [5:4];
  assign \o$8[0]  = \o$8 [1:0];
  assign \o$8[1]  = \o$8 [3:2];
  assign \o$8[2]  = \o$8 [5:4];
  assign \o$9[0]  = \o$9 [1:0];
  assign \o$9[1]  = \o$9 [3:2];
  assign \o$9[2]  = \o$9 [5:4];
  assign \i__payload$10.codes  = beat[23:0];
  assign \i__payload$10.codes[0]  = beat[11:0];
  assign \i__payload$10.codes[0][0]  = beat[1:0];
  assign \i__payload$10.codes[0][1]  = beat[3:2];
  assign \i__payload$10.codes[0][2]  = beat[5:4];
  assign \i__payload$10.codes[0][3]  = beat[7:6];
  assign \i__payload$10.codes[0][4]  = beat[9:8];
  assign \i__payload$10.codes[0][5]  = beat[11:10];
  assign \i__payload$10.codes[1]  = beat[23:12];
  assign \i__payload$10.codes[1][0]  = beat[13:12];
  assign \i__payload$10.codes[1][1]  = beat[15:14];
  assign \i__payload$10.codes[1][2]  = beat[17:16];
  assign \i__payload$10.codes[1][3]  = beat[19:18];
  assign \i__payload$10.codes[1][4]  = beat[21:20];
  assign \i__payload$10.codes[1][5]  = beat[23:22];
  assign \i__payload$10.x  = beat[71:24];
  assign \i__payload$10.x[0]  = beat[31:24];
  assign \i__payload$10.x[1]  = beat[39:32];
  assign \i__payload$10.x[2]  = beat[47:40];
  assign \i__payload$10.x[3]  = beat[55:48];
  assign \i__payload$10.x[4]  = beat[63:56];
  assign \i__payload$10.x[5]  = beat[71:64];
  assign \i__payload$10.tag  = beat[105:72];
  assign \i__payload$10.tag.scales  = beat[103:72];
  assign \i__payload$10.tag.scales[0]  = beat[87:72];
  assign \i__payload$10.tag.scales[1]  = beat[103:88];
  assign \i__payload$10.tag.ends_group  = beat[104];
  assign \i__payload$10.tag.ends_row  = beat[105];
  assign \o$17.dots  = \o$17 [21:0];
  assign \o$17.dots[0]  = \o$17 [10:0];
  assign \o$17.dots[1]  = \o$17 [21:11];
  assign \o$17.tag  = \o$17 [55:22];
  assign \o$17.tag.scales  = \o$17 [53:22];
  assign \o$17.tag.scales[0]  = \o$17 [37:22];
  assign \o$17.tag.scales[1]  = \o$17 [53:38];
  assign \o$17.tag.ends_group  = \o$17 [54];
  assign \o$17.tag.ends_row  = \o$17 [55];
  assign \o$18.dots  = \o$17 [21:0];
  assign \o$18.dots[0]  = \o$17 [10:0];
  assign \o$18.dots[1]  = \o$17 [21:11];
  assign \o$18.tag  = \o$17 [55:22];
  assign \o$18.tag.scales  = \o$17 [53:22];
  assign \o$18.tag.scales[0]  = \o$17 [37:22];
  assign \o$18.tag.scales[1]  = \o$17 [53:38];
  assign \o$18.tag.ends_group  = \o$17 [54];
  assign \o$18.tag.ends_row  = \o$17 [55];
  assign beat[23:12] = { \o$9 , \o$8  };
  assign beat[11:0] = { \o$7 , o };
  assign beat[105:72] = i__payload[101:68];
  assign beat[71:24] = i__payload[67:20];
endmodule

module \ternary_planes_tl2_skip.front.decoder_0_0 (o, i);
  output [5:0] o;
  wire [5:0] o;
  input [4:0] i;
  wire [4:0] i;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  assign \$4  = 30'h381c00e0 >> i;
  assign \$5  = 30'h2db62db6 >> i;
  assign \$6  = 30'h24920924 >> i;
  assign \$1  = 30'h3fe03fe0 >> i;
  assign \$2  = 30'h3fe00000 >> i;
  assign \$3  = 30'h38fc38fc >> i;
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign o[5] = \$6 ;
  assign o[4] = \$5 ;
  assign o[3] = \$4 ;
  assign o[2] = \$3 ;
  assign o[1] = \$2 ;
  assign o[0] = \$1 ;
endmodule

module \ternary_planes_tl2_skip.front.decoder_0_1 (o, i);
  output [5:0] o;
  wire [5:0] o;
  input [4:0] i;
  wire [4:0] i;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  assign \$4  = 30'h381c00e0 >> i;
  assign \$5  = 30'h2db62db6 >> i;
  assign \$6  = 30'h24920924 >> i;
  assign \$1  = 30'h3fe03fe0 >> i;
  assign \$2  = 30'h3fe00000 >> i;
  assign \$3  = 30'h38fc38fc >> i;
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign o[5] = \$6 ;
  assign o[4] = \$5 ;
  assign o[3] = \$4 ;
  assign o[2] = \$3 ;
  assign o[1] = \$2 ;
  assign o[0] = \$1 ;
endmodule

module \ternary_planes_tl2_skip.front.decoder_1_0 (o, i);
  output [5:0] o;
  wire [5:0] o;
  input [4:0] i;
  wire [4:0] i;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  assign \$4  = 30'h381c00e0 >> i;
  assign \$5  = 30'h2db62db6 >> i;
  assign \$6  = 30'h24920924 >> i;
  assign \$1  = 30'h3fe03fe0 >> i;
  assign \$2  = 30'h3fe00000 >> i;
  assign \$3  = 30'h38fc38fc >> i;
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign o[5] = \$6 ;
  assign o[4] = \$5 ;
  assign o[3] = \$4 ;
  assign o[2] = \$3 ;
  assign o[1] = \$2 ;
  assign o[0] = \$1 ;
endmodule

module \ternary_planes_tl2_skip.front.decoder_1_1 (o, i);
  output [5:0] o;
  wire [5:0] o;
  input [4:0] i;
  wire [4:0] i;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  assign \$4  = 30'h381c00e0 >> i;
  assign \$5  = 30'h2db62db6 >> i;
  assign \$6  = 30'h24920924 >> i;
  assign \$1  = 30'h3fe03fe0 >> i;
  assign \$2  = 30'h3fe00000 >> i;
  assign \$3  = 30'h38fc38fc >> i;
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign o[5] = \$6 ;
  assign o[4] = \$5 ;
  assign o[3] = \$4 ;
  assign o[2] = \$3 ;
  assign o[1] = \$2 ;
  assign o[0] = \$1 ;
endmodule

module \ternary_planes_tl2_skip.front.front (rst, i__valid, i__ready, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output [55:0] o;
  wire [55:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$11 ;
  wire [1:0] \$12 ;
  wire [1:0] \$13 ;
  wire [1:0] \$14 ;
  wire [1:0] \$15 ;
  wire [1:0] \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire [2:0] \$20 ;
  wire \$21 ;
  wire [2:0] \$22 ;
  wire [2:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire [8:0] \$27 ;
  wire [8:0] \$28 ;
  wire [8:0] \$29 ;
  wire [2:0] \$3 ;
  wire [8:0] \$30 ;
  wire [8:0] \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [8:0] \$36 ;
  wire [8:0] \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  wire [2:0] \$4 ;
  wire [8:0] \$40 ;
  wire [8:0] \$41 ;
  wire [8:0] \$42 ;
  wire [8:0] \$43 ;
  reg [105:0] \$44 ;
  reg \$45 ;
  reg [1:0] \$46 ;
  reg \$47 ;
  wire [23:0] \$48 ;
  wire [23:0] \$49 ;
  wire [1:0] \$5 ;
  reg \$50 ;
  reg \$51 ;
  wire [9:0] \$52 ;
  wire [9:0] \$53 ;
  wire [1:0] \$6 ;
  wire [1:0] \$7 ;
  wire [1:0] \$8 ;
  wire [1:0] \$9 ;
  wire [1:0] \$signal ;
  wire accept;
  reg busy = 1'h0;
  reg [1:0] codes_0_0;
  reg [1:0] codes_0_1;
  reg [1:0] codes_0_2;
  reg [1:0] codes_1_0;
  reg [1:0] codes_1_1;
  reg [1:0] codes_1_2;
  wire \final ;
  reg [105:0] held = 106'h000000000000000000000000000;
  wire [23:0] \held.codes ;
  wire [11:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [1:0] \held.codes[0][1] ;
  wire [1:0] \held.codes[0][2] ;
  wire [1:0] \held.codes[0][3] ;
  wire [1:0] \held.codes[0][4] ;
  wire [1:0] \held.codes[0][5] ;
  wire [11:0] \held.codes[1] ;
  wire [1:0] \held.codes[1][0] ;
  wire [1:0] \held.codes[1][1] ;
  wire [1:0] \held.codes[1][2] ;
  wire [1:0] \held.codes[1][3] ;
  wire [1:0] \held.codes[1][4] ;
  wire [1:0] \held.codes[1][5] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [47:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  wire signed [7:0] \held.x[4] ;
  wire signed [7:0] \held.x[5] ;
  reg [23:0] i = 24'h000000;
  reg [23:0] \i$23  = 24'h000000;
  wire signed [7:0] \i$23[0] ;
  wire signed [7:0] \i$23[1] ;
  wire signed [7:0] \i$23[2] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire [23:0] \i__payload.codes ;
  wire [11:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [11:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
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
  reg [1:0] left = 2'h0;
  reg more = 1'h0;
  wire signed [10:0] \o$19 ;
  wire signed [10:0] \o$25 ;
  wire [21:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [1:0] rest;
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
  (* init = 24'h000000 *)
  wire [23:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  wire signed [7:0] \terms_0[2] ;
  (* init = 24'h000000 *)
  wire [23:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  wire signed [7:0] \terms_1[2] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  reg signed [7:0] x_0;
  reg signed [7:0] x_1;
  reg signed [7:0] x_2;
  always @(posedge clk)
    held <= \$44 ;
  always @(posedge clk)
    busy <= \$45 ;
  always @(posedge clk)
    left <= \$46 ;
  always @(posedge clk)
    more <= \$47 ;
  always @(posedge clk)
    i <= \$48 ;
  always @(posedge clk)
    \i$23  <= \$49 ;
  always @(posedge clk)
    valid_1 <= \$50 ;
  always @(posedge clk)
    valid <= \$51 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  assign \$1  = | { i__payload[16], i__payload[14], i__payload[12], i__payload[4], i__payload[2], i__payload[0] };
  assign \$2  = | { i__payload[22], i__payload[20], i__payload[18], i__payload[10], i__payload[8], i__payload[6] };
  assign \$3  = left - 1'h1;
  assign \$4  = { 1'h0, left } & \$3 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$5  = ~ \$4 [1:0];
  assign \$6  = left & \$5 ;
  assign \$7  = ~ \$4 [1:0];
  assign \$8  = left & \$7 ;
  assign \$9  = ~ \$4 [1:0];
  assign \$10  = left & \$9 ;
  assign \$11  = ~ \$4 [1:0];
  assign \$12  = left & \$11 ;
  assign \$13  = ~ \$4 [1:0];
  assign \$14  = left & \$13 ;
  assign \$15  = ~ \$4 [1:0];
  assign \$16  = left & \$15 ;
  assign \$17  = held[104] & \final ;
  assign \$18  = held[105] & \final ;
  assign \$19  = \$signal  - 1'h1;
  assign \$20  = { 1'h0, \$signal  } & \$19 ;
  assign \$21  = | \$20 ;
  assign \$22  = \$4 [1:0] - 1'h1;
  assign \$23  = { 1'h0, \$4 [1:0] } & \$22 ;
  assign \$24  = | \$23 ;
  assign \$25  = accept ? \$21  : \$24 ;
  assign \$26  = - $signed(x_0);
  assign \$27  = codes_0_0[1] ? \$26  : { x_0[7], x_0 };
  assign \$28  = codes_0_0[0] ? \$27  : 9'h000;
  assign \$29  = - $signed(x_1);
  assign \$30  = codes_0_1[1] ? \$29  : { x_1[7], x_1 };
  assign \$31  = codes_0_1[0] ? \$30  : 9'h000;
  assign \$32  = - $signed(x_2);
  assign \$33  = codes_0_2[1] ? \$32  : { x_2[7], x_2 };
  assign \$34  = codes_0_2[0] ? \$33  : 9'h000;
  assign \$35  = - $signed(x_0);
  assign \$36  = codes_1_0[1] ? \$35  : { x_0[7], x_0 };
  assign \$37  = codes_1_0[0] ? \$36  : 9'h000;
  assign \$38  = - $signed(x_1);
  assign \$39  = codes_1_1[1] ? \$38  : { x_1[7], x_1 };
  assign \$40  = codes_1_1[0] ? \$39  : 9'h000;
  assign \$41  = - $signed(x_2);
  assign \$42  = codes_1_2[1] ? \$41  : { x_2[7], x_2 };
  assign \$43  = codes_1_2[0] ? \$42  : 9'h000;
  \ternary_planes_tl2_skip.front.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$52 ),
    .rst(rst)
  );
  \ternary_planes_tl2_skip.front.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$23 ),
    .level2_0(\$53 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    x_0 = 8'h00;
    if (\$6 [0]) begin
      x_0 = held[31:24];
    end
    if (\$8 [1]) begin
      x_0 = held[55:48];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    x_1 = 8'h00;
    if (\$6 [0]) begin
      x_1 = held[39:32];
    end
    if (\$8 [1]) begin
      x_1 = held[63:56];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    x_2 = 8'h00;
    if (\$6 [0]) begin
      x_2 = held[47:40];
    end
    if (\$8 [1]) begin
      x_2 = held[71:64];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_0_0 = 2'h0;
    if (\$10 [0]) begin
      codes_0_0 = held[1:0];
    end
    if (\$12 [1]) begin
      codes_0_0 = held[7:6];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_0_1 = 2'h0;
    if (\$10 [0]) begin
      codes_0_1 = held[3:2];
    end
    if (\$12 [1]) begin
      codes_0_1 = held[9:8];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_0_2 = 2'h0;
    if (\$10 [0]) begin
      codes_0_2 = held[5:4];
    end
    if (\$12 [1]) begin
      codes_0_2 = held[11:10];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_1_0 = 2'h0;
    if (\$14 [0]) begin
      codes_1_0 = held[13:12];
    end
    if (\$16 [1]) begin
      codes_1_0 = held[19:18];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_1_1 = 2'h0;
    if (\$14 [0]) begin
      codes_1_1 = held[15:14];
    end
    if (\$16 [1]) begin
      codes_1_1 = held[21:20];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_1_2 = 2'h0;
    if (\$14 [0]) begin
      codes_1_2 = held[17:16];
    end
    if (\$16 [1]) begin
      codes_1_2 = held[23:22];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$44  = held;
    if (accept) begin
      \$44  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$45  = 1'h1;
    end else begin
      \$45  = more;
    end
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$46  = \$signal ;
    end else begin
      \$46  = \$4 [1:0];
    end
    if (rst) begin
      \$46  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$47  = \$25 ;
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$50  = busy;
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$51  = valid_1;
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  assign rest = \$4 [1:0];
  assign terms_0 = i;
  assign \o$19  = { \$52 [9], \$52  };
  assign terms_1 = \i$23 ;
  assign \o$25  = { \$53 [9], \$53  };
  assign valid_2 = valid;
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[11:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[1]  = i__payload[23:12];
  assign \i__payload.codes[1][0]  = i__payload[13:12];
  assign \i__payload.codes[1][1]  = i__payload[15:14];
  assign \i__payload.codes[1][2]  = i__payload[17:16];
  assign \i__payload.codes[1][3]  = i__payload[19:18];
  assign \i__payload.codes[1][4]  = i__payload[21:20];
  assign \i__payload.codes[1][5]  = i__payload[23:22];
  assign \i__payload.x  = i__payload[71:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.x[3]  = i__payload[55:48];
  assign \i__payload.x[4]  = i__payload[63:56];
  assign \i__payload.x[5]  = i__payload[71:64];
  assign \i__payload.tag  = i__payload[105:72];
  assign \i__payload.tag.scales  = i__payload[103:72];
  assign \i__payload.tag.scales[0]  = i__payload[87:72];
  assign \i__payload.tag.scales[1]  = i__payload[103:88];
  assign \i__payload.tag.ends_group  = i__payload[104];
  assign \i__payload.tag.ends_row  = i__payload[105];
  assign \held.codes  = held[23:0];
  assign \held.codes[0]  = held[11:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.codes[0][1]  = held[3:2];
  assign \held.codes[0][2]  = held[5:4];
  assign \held.codes[0][3]  = held[7:6];
  assign \held.codes[0][4]  = held[9:8];
  assign \held.codes[0][5]  = held[11:10];
  assign \held.codes[1]  = held[23:12];
  assign \held.codes[1][0]  = held[13:12];
  assign \held.codes[1][1]  = held[15:14];
  assign \held.codes[1][2]  = held[17:16];
  assign \held.codes[1][3]  = held[19:18];
  assign \held.codes[1][4]  = held[21:20];
  assign \held.codes[1][5]  = held[23:22];
  assign \held.x  = held[71:24];
  assign \held.x[0]  = held[31:24];
  assign \held.x[1]  = held[39:32];
  assign \held.x[2]  = held[47:40];
  assign \held.x[3]  = held[55:48];
  assign \held.x[4]  = held[63:56];
  assign \held.x[5]  = held[71:64];
  assign \held.tag  = held[105:72];
  assign \held.tag.scales  = held[103:72];
  assign \held.tag.scales[0]  = held[87:72];
  assign \held.tag.scales[1]  = held[103:88];
  assign \held.tag.ends_group  = held[104];
  assign \held.tag.ends_row  = held[105];
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \terms_0[2]  = i[23:16];
  assign \o.dots  = o[21:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.dots[1]  = o[21:11];
  assign \o.tag  = o[55:22];
  assign \o.tag.scales  = o[53:22];
  assign \o.tag.scales[0]  = o[37:22];
  assign \o.tag.scales[1]  = o[53:38];
  assign \o.tag.ends_group  = o[54];
  assign \o.tag.ends_row  = o[55];
  assign \i$23[0]  = \i$23 [7:0];
  assign \i$23[1]  = \i$23 [15:8];
  assign \i$23[2]  = \i$23 [23:16];
  assign \terms_1[0]  = \i$23 [7:0];
  assign \terms_1[1]  = \i$23 [15:8];
  assign \terms_1[2]  = \i$23 [23:16];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \$49 [23:16] = \$43 [7:0];
  assign \$49 [15:8] = \$40 [7:0];
  assign \$49 [7:0] = \$37 [7:0];
  assign \$48 [23:16] = \$34 [7:0];
  assign \$48 [15:8] = \$31 [7:0];
  assign \$48 [7:0] = \$28 [7:0];
  assign tag[33] = \$18 ;
  assign tag[32] = \$17 ;
  assign tag[31:0] = held[103:72];
  assign o[55:22] = tag_2;
  assign o[21:11] = { \$53 [9], \$53  };
  assign o[10:0] = { \$52 [9], \$52  };
  assign \$signal [1] = \$2 ;
  assign \$signal [0] = \$1 ;
endmodule

module \ternary_planes_tl2_skip.front.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [23:0] i;
  wire [23:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [8:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [10:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign \$1  = $signed(level1_0) + $signed(i[23:16]);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[23:16];
  assign o = { level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
endmodule

module \ternary_planes_tl2_skip.front.front.tree_1 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [23:0] i;
  wire [23:0] i;
  output signed [9:0] level2_0;
  reg signed [9:0] level2_0 = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [8:0] level1_0;
  wire signed [7:0] level1_1;
  wire signed [10:0] o;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign \$1  = $signed(level1_0) + $signed(i[23:16]);
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[23:16];
  assign o = { level2_0[9], level2_0 };
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
endmodule

module \ternary_planes_tl2_skip.group_sums (rst, terms, last, valid, sums, clk);
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

module \ternary_planes_tl2_skip.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [55:0] i__payload;
  wire [55:0] i__payload;
  output [55:0] o__payload;
  reg [55:0] o__payload = 56'h00000000000000;
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
  reg [55:0] \$19 ;
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
  wire [55:0] \$signature__data ;
  wire signed [55:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 56'h00000000000000 *)
  wire [55:0] front;
  wire signed [55:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [55:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [55:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [55:0] store_out__data;
  wire signed [55:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [55:0] rest [2:0];
  initial begin
    rest[0] = 56'h00000000000000;
    rest[1] = 56'h00000000000000;
    rest[2] = 56'h00000000000000;
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

module \ternary_planes_tl2_skip.row_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [55:0] terms;
  wire [55:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [55:0] sums;
  reg [55:0] sums = 56'h00000000000000;
  input clk;
  wire clk;
  wire [55:0] \$1 ;
  wire [56:0] \$2 ;
  reg \$3 ;
  reg [55:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [55:0] \sums[0] ;
  wire signed [55:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 56'h00000000000000 : sums;
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
      \$4  = \$2 [55:0];
    end
    if (rst) begin
      \$4  = 56'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \ternary_planes_tl2_skip.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [23:0] i;
  wire [23:0] i;
  output [111:0] o;
  reg [111:0] o = 112'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  wire [23:0] \$3 ;
  wire [54:0] \$4 ;
  reg [111:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [55:0] \o[0] ;
  wire signed [55:0] \o[1] ;
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
    \$5 [55:0] = { \$2 [54], \$2  };
    \$5 [111:56] = { \$4 [54], \$4  };
    if (rst) begin
      \$5  = 112'h0000000000000000000000000000;
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
  assign \o[0]  = o[55:0];
  assign \o[1]  = o[111:56];
endmodule
