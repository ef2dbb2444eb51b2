// shift_add_int16_skip: shift and add the digits of a weight, 1 rows of 2 lanes, int4 x int16
//
// spec: {"accumulator":64,"activation_format":"int16","credits":4,"digits":"csd","form":"serial","group":8,"lanes":2,"max_groups":4,"pe":"shift_add","rows":1,"skip":true,"weight_format":"int4","zero_point":false}
// source: 18c04273ee8f39cf6c339d055ba0571c7bc357718648fcb58f1ce9ab8e6789d5
// body: 39df4d3a16908d51fb94ecf5d4729d6a2aacdabbac4239c0d1be5738d67c0301
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[7:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[39:8]  x[lane], signed; 16 bits each, index 0 lowest
//   i__payload[55:40]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[56:56]  ends_group
//   i__payload[57:57]  ends_row (ends its group too)
//   o__payload[63:0]  sum[row], signed, in units of 2**-24; 64 bits each, index 0 lowest
// Timing: interval by codes, at least 1; latency interval + 8 cycles

module shift_add_int16_skip(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [63:0] o__payload;
  wire [63:0] o__payload;
  output o__valid;
  wire o__valid;
  input [57:0] i__payload;
  wire [57:0] i__payload;
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
  wire [17:0] \$22 ;
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
  wire [21:0] i;
  wire signed [21:0] \i[0] ;
  wire [57:0] \i__payload$13 ;
  wire [7:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire [63:0] \i__payload$35 ;
  wire signed [63:0] \i__payload$35[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [37:0] o;
  wire [63:0] \o$32 ;
  wire signed [63:0] \o$32[0] ;
  wire [19:0] \o.dots ;
  wire signed [19:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [63:0] \o__payload$37 ;
  wire signed [63:0] \o__payload$37[0] ;
  wire signed [63:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [21:0] sums;
  wire [63:0] \sums$36 ;
  wire signed [63:0] \sums$36[0] ;
  wire signed [21:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [19:0] terms;
  wire [63:0] \terms$31 ;
  wire signed [63:0] \terms$31[0] ;
  wire signed [19:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[56] | i__payload[57];
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
  assign \$13  = ~ i__payload[57];
  assign \$14  = valid & \$22 [16];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= \$22 ;
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
  \shift_add_int16_skip.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$179$0 (terms),
    .rst(rst),
    .tag_3(\$22 ),
    .valid(valid)
  );
  \shift_add_int16_skip.group_sums  group_sums (
    .clk(clk),
    .last(\$22 [16]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \shift_add_int16_skip.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \shift_add_int16_skip.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \shift_add_int16_skip.scaler  scaler (
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
  assign \valid$18  = valid;
  assign last = \$22 [16];
  assign o = { \$22 , terms };
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
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[23:8];
  assign \i__payload.x[1]  = i__payload[39:24];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.x  = \i__payload$13 [39:8];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:8];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:24];
  assign \i__payload$13.tag  = \i__payload$13 [57:40];
  assign \i__payload$13.tag.scales  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [56];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [57];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms;
  assign \o.tag  = \$22 ;
  assign \o.tag.scales  = \$22 [15:0];
  assign \o.tag.scales[0]  = \$22 [15:0];
  assign \o.tag.ends_group  = \$22 [16];
  assign \o.tag.ends_row  = \$22 [17];
  assign \terms[0]  = terms;
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
  assign \i__payload$13 [56] = \$2 ;
  assign { \i__payload$13 [57], \i__payload$13 [55:0] } = { i__payload[57], i__payload[55:0] };
endmodule

module \shift_add_int16_skip.front (rst, i__valid, i__ready, i__payload, \port$179$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [57:0] i__payload;
  wire [57:0] i__payload;
  (* init = 20'h00000 *)
  output [19:0] \port$179$0 ;
  wire [19:0] \port$179$0 ;
  output valid;
  reg valid = 1'h0;
  output [17:0] tag_3;
  reg [17:0] tag_3 = 18'h00000;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire \$18 ;
  wire [4:0] \$19 ;
  wire [5:0] \$2 ;
  wire [4:0] \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [4:0] \$23 ;
  wire [4:0] \$24 ;
  wire \$25 ;
  wire [4:0] \$26 ;
  wire [4:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire [5:0] \$3 ;
  wire [3:0] \$30 ;
  wire [3:0] \$31 ;
  wire \$32 ;
  wire \$33 ;
  wire [3:0] \$34 ;
  wire [3:0] \$35 ;
  wire [3:0] \$36 ;
  wire \$37 ;
  wire [3:0] \$38 ;
  wire [3:0] \$39 ;
  wire [6:0] \$4 ;
  wire [3:0] \$40 ;
  wire \$41 ;
  wire [16:0] \$42 ;
  wire [16:0] \$43 ;
  wire [16:0] \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire \$48 ;
  wire [3:0] \$49 ;
  wire [5:0] \$5 ;
  wire [3:0] \$50 ;
  wire [3:0] \$51 ;
  wire \$52 ;
  wire [16:0] \$53 ;
  wire [16:0] \$54 ;
  wire [16:0] \$55 ;
  wire [20:0] \$56 ;
  wire [20:0] \$57 ;
  wire [20:0] \$58 ;
  wire [20:0] \$59 ;
  wire [5:0] \$6 ;
  wire [20:0] \$60 ;
  wire [20:0] \$61 ;
  wire [22:0] \$62 ;
  wire [20:0] \$63 ;
  wire [20:0] \$64 ;
  wire [20:0] \$65 ;
  wire [20:0] \$66 ;
  wire [20:0] \$67 ;
  wire [20:0] \$68 ;
  wire [22:0] \$69 ;
  wire [3:0] \$7 ;
  wire [22:0] \$70 ;
  wire [22:0] \$71 ;
  wire [22:0] \$72 ;
  wire [22:0] \$73 ;
  wire [22:0] \$74 ;
  wire [22:0] \$75 ;
  reg [19:0] \$76 ;
  reg [19:0] \$77  = 20'h00000;
  reg [57:0] \$78 ;
  reg \$79 ;
  wire [3:0] \$8 ;
  reg [3:0] \$80 ;
  reg \$81 ;
  reg [3:0] \$82 ;
  reg [3:0] \$83 ;
  reg [3:0] \$84 ;
  reg [3:0] \$85 ;
  wire [31:0] \$86 ;
  reg \$87 ;
  reg \$88 ;
  reg \$89 ;
  wire \$9 ;
  wire [16:0] \$90 ;
  wire accept;
  reg busy = 1'h0;
  wire signed [5:0] c_0_0;
  wire signed [5:0] c_0_1;
  wire \final ;
  wire signed [5:0] h_0_0;
  wire signed [5:0] h_0_1;
  reg [57:0] held = 58'h000000000000000;
  wire [7:0] \held.codes ;
  wire [7:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [17:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [31:0] \held.x ;
  wire signed [15:0] \held.x[0] ;
  wire signed [15:0] \held.x[1] ;
  reg [31:0] i = 32'd0;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  reg [3:0] left = 4'h0;
  wire [3:0] minus_0_0;
  wire [3:0] minus_0_1;
  reg [3:0] minus_held_0_0 = 4'h0;
  reg [3:0] minus_held_0_1 = 4'h0;
  reg more = 1'h0;
  wire [37:0] o;
  wire signed [19:0] \o$38 ;
  wire [19:0] \o.dots ;
  wire signed [19:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  wire [3:0] plus_0_0;
  wire [3:0] plus_0_1;
  reg [3:0] plus_held_0_0 = 4'h0;
  reg [3:0] plus_held_0_1 = 4'h0;
  wire [3:0] rest;
  wire signed [5:0] s_0_0;
  wire signed [5:0] s_0_1;
  wire [17:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [15:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
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
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0;
  wire signed [15:0] \terms_0[0] ;
  wire signed [15:0] \terms_0[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  wire signed [5:0] w_0_0;
  wire signed [5:0] w_0_1;
  wire [3:0] wanted;
  assign \$6  = h_0_1 & c_0_1;
  assign \$7  = \$2 [3:0] | \$3 [3:0];
  assign \$8  = \$5 [3:0] | \$6 [3:0];
  assign \$9  = | { \$8 [0], \$7 [0] };
  assign \$10  = \$2 [3:0] | \$3 [3:0];
  assign \$11  = \$5 [3:0] | \$6 [3:0];
  assign \$12  = | { \$11 [1], \$10 [1] };
  assign \$13  = \$2 [3:0] | \$3 [3:0];
  assign \$14  = \$5 [3:0] | \$6 [3:0];
  assign \$15  = | { \$14 [2], \$13 [2] };
  assign \$16  = \$2 [3:0] | \$3 [3:0];
  assign \$17  = \$5 [3:0] | \$6 [3:0];
  assign \$18  = | { \$17 [3], \$16 [3] };
  assign \$19  = left - 1'h1;
  assign \$20  = { 1'h0, left } & \$19 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$21  = held[56] & \final ;
  assign \$22  = held[57] & \final ;
  assign \$23  = wanted - 1'h1;
  assign \$24  = { 1'h0, wanted } & \$23 ;
  assign \$25  = | \$24 ;
  assign \$26  = \$20 [3:0] - 1'h1;
  assign \$27  = { 1'h0, \$20 [3:0] } & \$26 ;
  assign \$28  = | \$27 ;
  assign \$29  = accept ? \$25  : \$28 ;
  assign \$30  = ~ \$20 [3:0];
  assign \$31  = left & \$30 ;
  assign \$32  = i__valid & i__ready;
  assign \$33  = i__valid & i__ready;
  assign \$34  = ~ \$20 [3:0];
  assign \$35  = left & \$34 ;
  assign \$36  = plus_held_0_0 & \$35 ;
  assign \$37  = | \$36 ;
  assign \$38  = ~ \$20 [3:0];
  assign \$39  = left & \$38 ;
  assign \$40  = minus_held_0_0 & \$39 ;
  assign \$41  = | \$40 ;
  assign \$42  = - $signed(held[23:8]);
  assign \$43  = \$41  ? \$42  : 17'h00000;
  assign \$44  = \$37  ? { held[23], held[23:8] } : \$43 ;
  assign \$45  = ~ \$20 [3:0];
  assign \$46  = left & \$45 ;
  assign \$47  = plus_held_0_1 & \$46 ;
  assign \$48  = | \$47 ;
  assign \$49  = ~ \$20 [3:0];
  assign \$50  = left & \$49 ;
  assign \$51  = minus_held_0_1 & \$50 ;
  assign \$52  = | \$51 ;
  assign \$53  = - $signed(held[39:24]);
  assign \$54  = \$52  ? \$53  : 17'h00000;
  assign \$55  = \$48  ? { held[39], held[39:24] } : \$54 ;
  assign \$57  = place_2[0] ? \$56  : 21'h000000;
  assign \$59  = place_2[0] ? \$58  : 21'h000000;
  assign \$61  = place_2[0] ? \$60  : 21'h000000;
  assign \$64  = place_2[1] ? \$63  : 21'h000000;
  assign \$66  = place_2[1] ? \$65  : 21'h000000;
  assign \$68  = place_2[1] ? \$67  : 21'h000000;
  assign \$69  = \$62  | { \$68 [20], \$66 [20], \$64  };
  assign \$71  = place_2[2] ? \$70  : 23'h000000;
  assign \$72  = \$69  | \$71 ;
  assign \$74  = place_2[3] ? \$73  : 23'h000000;
  assign \$75  = \$72  | \$74 ;
  always @(posedge clk)
    \$77  <= \$76 ;
  always @(posedge clk)
    held <= \$78 ;
  always @(posedge clk)
    busy <= \$79 ;
  always @(posedge clk)
    left <= \$80 ;
  always @(posedge clk)
    more <= \$81 ;
  always @(posedge clk)
    place_1 <= \$31 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    plus_held_0_0 <= \$82 ;
  always @(posedge clk)
    minus_held_0_0 <= \$83 ;
  always @(posedge clk)
    plus_held_0_1 <= \$84 ;
  always @(posedge clk)
    minus_held_0_1 <= \$85 ;
  always @(posedge clk)
    i <= \$86 ;
  always @(posedge clk)
    valid_1 <= \$87 ;
  always @(posedge clk)
    valid_2 <= \$88 ;
  always @(posedge clk)
    valid <= \$89 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = $signed(i__payload[3:0]) + $signed(h_0_0);
  assign c_0_0 = h_0_0 ^ \$1 [5:0];
  assign \$2  = \$1 [5:0] & c_0_0;
  assign \$3  = h_0_0 & c_0_0;
  assign \$4  = $signed(i__payload[7:4]) + $signed(h_0_1);
  assign c_0_1 = h_0_1 ^ \$4 [5:0];
  assign \$5  = \$4 [5:0] & c_0_1;
  \shift_add_int16_skip.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .level2_0(\$90 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$76  = \$75 [19:0];
    if (rst) begin
      \$76  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$78  = held;
    if (accept) begin
      \$78  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$79  = 1'h1;
    end else begin
      \$79  = more;
    end
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$80  = wanted;
    end else begin
      \$80  = \$20 [3:0];
    end
    if (rst) begin
      \$80  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$81  = \$29 ;
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$82  = plus_held_0_0;
    if (\$32 ) begin
      \$82  = \$2 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$83  = minus_held_0_0;
    if (\$32 ) begin
      \$83  = \$3 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$84  = plus_held_0_1;
    if (\$33 ) begin
      \$84  = \$5 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$85  = minus_held_0_1;
    if (\$33 ) begin
      \$85  = \$6 [3:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$87  = busy;
    if (rst) begin
      \$87  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$88  = valid_1;
    if (rst) begin
      \$88  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$89  = valid_2;
    if (rst) begin
      \$89  = 1'h0;
    end
  end
  assign w_0_0 = { i__payload[3], i__payload[3], i__payload[3:0] };
  assign s_0_0 = \$1 [5:0];
  assign plus_0_0 = \$2 [3:0];
  assign minus_0_0 = \$3 [3:0];
  assign w_0_1 = { i__payload[7], i__payload[7], i__payload[7:4] };
  assign s_0_1 = \$4 [5:0];
  assign plus_0_1 = \$5 [3:0];
  assign minus_0_1 = \$6 [3:0];
  assign rest = \$20 [3:0];
  assign terms_0 = i;
  assign valid_3 = valid;
  assign o = { tag_3, \$77  };
  assign \o$38  = { \$90 [16], \$90 [16], \$90 [16], \$90  };
  assign \port$179$0  = \$77 ;
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[23:8];
  assign \i__payload.x[1]  = i__payload[39:24];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
  assign \terms_0[0]  = i[15:0];
  assign \terms_0[1]  = i[31:16];
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.ends_group  = tag[16];
  assign \tag.ends_row  = tag[17];
  assign \held.codes  = held[7:0];
  assign \held.codes[0]  = held[7:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.x  = held[39:8];
  assign \held.x[0]  = held[23:8];
  assign \held.x[1]  = held[39:24];
  assign \held.tag  = held[57:40];
  assign \held.tag.scales  = held[55:40];
  assign \held.tag.scales[0]  = held[55:40];
  assign \held.tag.ends_group  = held[56];
  assign \held.tag.ends_row  = held[57];
  assign \o.dots  = \$77 ;
  assign \o.dots[0]  = \$77 ;
  assign \o.tag  = tag_3;
  assign \o.tag.scales  = tag_3[15:0];
  assign \o.tag.scales[0]  = tag_3[15:0];
  assign \o.tag.ends_group  = tag_3[16];
  assign \o.tag.ends_row  = tag_3[17];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \$86 [31:16] = \$55 [15:0];
  assign \$86 [15:0] = \$44 [15:0];
  assign tag[17] = \$22 ;
  assign tag[16] = \$21 ;
  assign tag[15:0] = held[55:40];
  assign wanted[3] = \$18 ;
  assign wanted[2] = \$15 ;
  assign wanted[1] = \$12 ;
  assign wanted[0] = \$9 ;
  assign h_0_0 = { i__payload[3], i__payload[3], i__payload[3], i__payload[3:1] };
  assign h_0_1 = { i__payload[7], i__payload[7], i__payload[7], i__payload[7:5] };
  assign \$56  = { \$90 [16], \$90 [16], \$90 [16], \$90 [16], \$90  };
  assign \$58  = { \$90 [16], \$90 [16], \$90 [16], \$90 [16], \$90  };
  assign \$60  = { \$90 [16], \$90 [16], \$90 [16], \$90 [16], \$90  };
  assign \$62  = { \$61 [20], \$59 [20], \$57  };
  assign \$63  = { \$90 [16], \$90 [16], \$90 [16], \$90 , 1'h0 };
  assign \$65  = { \$90 [16], \$90 [16], \$90 [16], \$90 , 1'h0 };
  assign \$67  = { \$90 [16], \$90 [16], \$90 [16], \$90 , 1'h0 };
  assign \$70  = { \$90 [16], \$90 [16], \$90 [16], \$90 [16], \$90 , 2'h0 };
  assign \$73  = { \$90 [16], \$90 [16], \$90 [16], \$90 , 3'h0 };
endmodule

module \shift_add_int16_skip.front.tree_0 (rst, i, level2_0, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [16:0] level2_0;
  reg signed [16:0] level2_0 = 17'h00000;
  input clk;
  wire clk;
  wire signed [15:0] \i[0] ;
  wire signed [15:0] \i[1] ;
  wire signed [16:0] level1_0;
  wire signed [19:0] o;
  assign level1_0 = $signed(i[15:0]) + $signed(i[31:16]);
  always @(posedge clk)
    level2_0 <= level1_0;
  assign o = { level2_0[16], level2_0[16], level2_0[16], level2_0 };
  assign \i[0]  = i[15:0];
  assign \i[1]  = i[31:16];
endmodule

module \shift_add_int16_skip.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [19:0] terms;
  wire [19:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [21:0] sums;
  reg [21:0] sums = 22'h000000;
  input clk;
  wire clk;
  wire [21:0] \$1 ;
  wire [22:0] \$2 ;
  reg \$3 ;
  reg [21:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [21:0] \sums[0] ;
  wire signed [19:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 22'h000000 : sums;
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
      \$4  = \$2 [21:0];
    end
    if (rst) begin
      \$4  = 22'h000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_int16_skip.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  output [63:0] o__payload;
  reg [63:0] o__payload = 64'h0000000000000000;
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
  reg [63:0] \$19 ;
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
  wire [63:0] \$signature__data ;
  wire signed [63:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 64'h0000000000000000 *)
  wire [63:0] front;
  wire signed [63:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [63:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [63:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [63:0] store_out__data;
  wire signed [63:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [63:0] rest [2:0];
  initial begin
    rest[0] = 64'h0000000000000000;
    rest[1] = 64'h0000000000000000;
    rest[2] = 64'h0000000000000000;
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

module \shift_add_int16_skip.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [63:0] terms;
  wire [63:0] terms;
  output [63:0] sums;
  reg [63:0] sums = 64'h0000000000000000;
  input clk;
  wire clk;
  wire [63:0] \$1 ;
  wire [64:0] \$2 ;
  reg \$3 ;
  reg [63:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [63:0] \sums[0] ;
  wire signed [63:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 64'h0000000000000000 : sums;
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
      \$4  = \$2 [63:0];
    end
    if (rst) begin
      \$4  = 64'h0000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \shift_add_int16_skip.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [21:0] i;
  wire [21:0] i;
  output [63:0] o;
  reg [63:0] o = 64'h0000000000000000;
  input clk;
  wire clk;
  wire [33:0] \$1 ;
  wire [64:0] \$2 ;
  reg [63:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [21:0] \i[0] ;
  wire signed [63:0] \o[0] ;
  reg signed [33:0] product_0 = 34'h000000000;
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
    \$3  = \$2 [63:0];
    if (rst) begin
      \$3  = 64'h0000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
