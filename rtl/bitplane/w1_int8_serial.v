// bitplane_w1_int8_serial: XNOR and population count of bit planes, 2 rows of 3 lanes, bipolar1 x int8
//
// spec: {"accumulator":53,"activation_format":"int8","credits":4,"form":"serial","group":6,"lanes":3,"max_groups":4,"pe":"bitplane","rows":2,"weight_format":"bipolar1","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: d6c08c8aa2fb653735747c7de64ce7a761e6d922a068d2959b001e0fb973b47e
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[5:0]  codes[row][lane]; 1 bits each, index 0 lowest
//   i__payload[29:6]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[61:30]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[62:62]  ends_group
//   i__payload[63:63]  ends_row (ends its group too)
//   o__payload[105:0]  sum[row], signed, in units of 2**-24; 53 bits each, index 0 lowest
// Timing: a beat every 9 cycles; a result 17 cycles after the beat that ends its row

module bitplane_w1_int8_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [105:0] o__payload;
  wire [105:0] o__payload;
  output o__valid;
  wire o__valid;
  input [63:0] i__payload;
  wire [63:0] i__payload;
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
  wire [21:0] i;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire [63:0] \i__payload$13 ;
  wire [5:0] \i__payload$13.codes ;
  wire [2:0] \i__payload$13.codes[0] ;
  wire \i__payload$13.codes[0][0] ;
  wire \i__payload$13.codes[0][1] ;
  wire \i__payload$13.codes[0][2] ;
  wire [2:0] \i__payload$13.codes[1] ;
  wire \i__payload$13.codes[1][0] ;
  wire \i__payload$13.codes[1][1] ;
  wire \i__payload$13.codes[1][2] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [23:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire [105:0] \i__payload$35 ;
  wire signed [52:0] \i__payload$35[0] ;
  wire signed [52:0] \i__payload$35[1] ;
  wire [5:0] \i__payload.codes ;
  wire [2:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire [2:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [23:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [53:0] o;
  wire [105:0] \o$32 ;
  wire signed [52:0] \o$32[0] ;
  wire signed [52:0] \o$32[1] ;
  wire [19:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [105:0] \o__payload$37 ;
  wire signed [52:0] \o__payload$37[0] ;
  wire signed [52:0] \o__payload$37[1] ;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [21:0] sums;
  wire [105:0] \sums$36 ;
  wire signed [52:0] \sums$36[0] ;
  wire signed [52:0] \sums$36[1] ;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [19:0] terms;
  wire [105:0] \terms$31 ;
  wire signed [52:0] \terms$31[0] ;
  wire signed [52:0] \terms$31[1] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[62] | i__payload[63];
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
  assign \$20  = ~ i__payload[63];
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
  \bitplane_w1_int8_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$215$0 (terms),
    .rst(rst),
    .tag_3(\$29 ),
    .valid(valid)
  );
  \bitplane_w1_int8_serial.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \bitplane_w1_int8_serial.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w1_int8_serial.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w1_int8_serial.scaler  scaler (
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
  assign \i__payload.codes  = i__payload[5:0];
  assign \i__payload.codes[0]  = i__payload[2:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[1]  = i__payload[5:3];
  assign \i__payload.codes[1][0]  = i__payload[3];
  assign \i__payload.codes[1][1]  = i__payload[4];
  assign \i__payload.codes[1][2]  = i__payload[5];
  assign \i__payload.x  = i__payload[29:6];
  assign \i__payload.x[0]  = i__payload[13:6];
  assign \i__payload.x[1]  = i__payload[21:14];
  assign \i__payload.x[2]  = i__payload[29:22];
  assign \i__payload.tag  = i__payload[63:30];
  assign \i__payload.tag.scales  = i__payload[61:30];
  assign \i__payload.tag.scales[0]  = i__payload[45:30];
  assign \i__payload.tag.scales[1]  = i__payload[61:46];
  assign \i__payload.tag.ends_group  = i__payload[62];
  assign \i__payload.tag.ends_row  = i__payload[63];
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \i__payload$13.codes  = \i__payload$13 [5:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [2:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [1];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [2];
  assign \i__payload$13.codes[1]  = \i__payload$13 [5:3];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [3];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [4];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [5];
  assign \i__payload$13.x  = \i__payload$13 [29:6];
  assign \i__payload$13.x[0]  = \i__payload$13 [13:6];
  assign \i__payload$13.x[1]  = \i__payload$13 [21:14];
  assign \i__payload$13.x[2]  = \i__payload$13 [29:22];
  assign \i__payload$13.tag  = \i__payload$13 [63:30];
  assign \i__payload$13.tag.scales  = \i__payload$13 [61:30];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [45:30];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [61:46];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [62];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [63];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[9:0];
  assign \o.dots[1]  = terms[19:10];
  assign \o.tag  = \$29 ;
  assign \o.tag.scales  = \$29 [31:0];
  assign \o.tag.scales[0]  = \$29 [15:0];
  assign \o.tag.scales[1]  = \$29 [31:16];
  assign \o.tag.ends_group  = \$29 [32];
  assign \o.tag.ends_row  = \$29 [33];
  assign \terms[0]  = terms[9:0];
  assign \terms[1]  = terms[19:10];
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
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \sums[0]  = i[10:0];
  assign \sums[1]  = i[21:11];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [52:0];
  assign \terms$31[1]  = \terms$31 [105:53];
  assign \o$32[0]  = \terms$31 [52:0];
  assign \o$32[1]  = \terms$31 [105:53];
  assign \i__payload$35[0]  = \i__payload$35 [52:0];
  assign \i__payload$35[1]  = \i__payload$35 [105:53];
  assign \sums$36[0]  = \i__payload$35 [52:0];
  assign \sums$36[1]  = \i__payload$35 [105:53];
  assign \o__payload$37[0]  = o__payload[52:0];
  assign \o__payload$37[1]  = o__payload[105:53];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [62] = \$2 ;
  assign { \i__payload$13 [63], \i__payload$13 [61:0] } = { i__payload[63], i__payload[61:0] };
endmodule

module \bitplane_w1_int8_serial.front (rst, i__valid, i__ready, i__payload, \port$215$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [63:0] i__payload;
  wire [63:0] i__payload;
  (* init = 20'h00000 *)
  output [19:0] \port$215$0 ;
  wire [19:0] \port$215$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [2:0] \$19 ;
  wire [9:0] \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [2:0] \$22 ;
  wire [3:0] \$23 ;
  wire [2:0] \$24 ;
  wire [3:0] \$25 ;
  wire [3:0] \$26 ;
  wire [5:0] \$27 ;
  wire [5:0] \$28 ;
  wire [9:0] \$29 ;
  wire [8:0] \$3 ;
  wire [9:0] \$30 ;
  wire [9:0] \$31 ;
  wire [3:0] \$32 ;
  wire [3:0] \$33 ;
  wire [2:0] \$34 ;
  wire [3:0] \$35 ;
  wire [2:0] \$36 ;
  wire [3:0] \$37 ;
  wire [3:0] \$38 ;
  wire [5:0] \$39 ;
  wire [8:0] \$4 ;
  wire [5:0] \$40 ;
  wire [9:0] \$41 ;
  wire [9:0] \$42 ;
  wire [9:0] \$43 ;
  wire [3:0] \$44 ;
  wire [3:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire [8:0] \$48 ;
  wire [8:0] \$49 ;
  wire [8:0] \$5 ;
  wire [8:0] \$50 ;
  wire [9:0] \$51 ;
  wire [9:0] \$52 ;
  wire \$53 ;
  wire [9:0] \$54 ;
  wire [9:0] \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire [8:0] \$58 ;
  wire [8:0] \$59 ;
  wire [8:0] \$6 ;
  wire [2:0] \$60 ;
  wire [2:0] \$61 ;
  wire [2:0] \$62 ;
  wire [2:0] \$63 ;
  reg [19:0] \$64 ;
  reg [19:0] \$65  = 20'h00000;
  reg [63:0] \$66 ;
  reg \$67 ;
  reg [8:0] \$68 ;
  reg \$69 ;
  wire [8:0] \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  wire accept;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0;
  (* init = 3'h0 *)
  wire [2:0] agree_1_0;
  reg busy = 1'h0;
  wire \final ;
  reg [63:0] held = 64'h0000000000000000;
  wire [5:0] \held.codes ;
  wire [2:0] \held.codes[0] ;
  wire \held.codes[0][0] ;
  wire \held.codes[0][1] ;
  wire \held.codes[0][2] ;
  wire [2:0] \held.codes[1] ;
  wire \held.codes[1][0] ;
  wire \held.codes[1][1] ;
  wire \held.codes[1][2] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [23:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  reg [2:0] i = 3'h0;
  wire [4:0] \i$11 ;
  wire signed [4:0] \i$11[0] ;
  reg [2:0] \i$16  = 3'h0;
  wire [4:0] \i$18 ;
  wire signed [4:0] \i$18[0] ;
  wire [5:0] \i__payload.codes ;
  wire [2:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire [2:0] \i__payload.codes[1] ;
  wire \i__payload.codes[1][0] ;
  wire \i__payload.codes[1][1] ;
  wire \i__payload.codes[1][2] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [23:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  reg [8:0] left = 9'h000;
  reg more = 1'h0;
  wire [1:0] o;
  wire signed [2:0] \o$15 ;
  wire [1:0] \o$19 ;
  wire signed [2:0] \o$21 ;
  wire [53:0] \o$25 ;
  wire [19:0] \o$25.dots ;
  wire signed [9:0] \o$25.dots[0] ;
  wire signed [9:0] \o$25.dots[1] ;
  wire [33:0] \o$25.tag ;
  wire \o$25.tag.ends_group ;
  wire \o$25.tag.ends_row ;
  wire [31:0] \o$25.tag.scales ;
  wire [15:0] \o$25.tag.scales[0] ;
  wire [15:0] \o$25.tag.scales[1] ;
  reg [8:0] place_1 = 9'h000;
  reg [8:0] place_2 = 9'h000;
  reg [2:0] plane;
  wire [8:0] rest;
  reg signed [9:0] shifted_0;
  reg signed [9:0] shifted_1;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$32  = $signed(\i$11 [2:0]) + $signed(2'h1);
  assign \$35  = \$34  - 2'h3;
  assign \$44  = $signed(\i$18 [2:0]) + $signed(2'h1);
  assign \$46  = held[62] & \final ;
  assign \$47  = held[63] & \final ;
  assign \$54  = \$2 [8:0] - 1'h1;
  assign \$55  = { 1'h0, \$2 [8:0] } & \$54 ;
  assign \$56  = | \$55 ;
  assign \$57  = accept ? 1'h1 : \$56 ;
  assign \$58  = ~ \$2 [8:0];
  assign \$59  = left & \$58 ;
  assign \$60  = held[2:0] ^ plane;
  assign \$61  = ~ \$60 ;
  assign \$62  = held[5:3] ^ plane;
  assign \$63  = ~ \$62 ;
  always @(posedge clk)
    \$65  <= \$64 ;
  always @(posedge clk)
    held <= \$66 ;
  always @(posedge clk)
    busy <= \$67 ;
  always @(posedge clk)
    left <= \$68 ;
  always @(posedge clk)
    more <= \$69 ;
  always @(posedge clk)
    place_1 <= \$59 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    i <= \$61 ;
  always @(posedge clk)
    \i$16  <= \$63 ;
  always @(posedge clk)
    valid_1 <= \$70 ;
  always @(posedge clk)
    valid_2 <= \$71 ;
  always @(posedge clk)
    valid <= \$72 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$3  = ~ \$2 [8:0];
  assign \$4  = left & \$3 ;
  assign \$5  = ~ \$2 [8:0];
  assign \$6  = left & \$5 ;
  assign \$7  = ~ \$2 [8:0];
  assign \$8  = left & \$7 ;
  assign \$9  = ~ \$2 [8:0];
  assign \$10  = left & \$9 ;
  assign \$11  = ~ \$2 [8:0];
  assign \$12  = left & \$11 ;
  assign \$13  = ~ \$2 [8:0];
  assign \$14  = left & \$13 ;
  assign \$15  = ~ \$2 [8:0];
  assign \$16  = left & \$15 ;
  assign \$17  = ~ \$2 [8:0];
  assign \$18  = left & \$17 ;
  assign \$19  = ~ { held[29], held[21], held[13] };
  assign \$20  = ~ \$2 [8:0];
  assign \$21  = left & \$20 ;
  assign \$23  = \$22  - 2'h3;
  \bitplane_w1_int8_serial.front.count_0_0  count_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w1_int8_serial.front.count_1_0  count_1_0 (
    .clk(clk),
    .i(\i$16 ),
    .o(\o$19 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    plane = 3'h0;
    if (\$4 [0]) begin
      plane = { held[22], held[14], held[6] };
    end
    if (\$6 [1]) begin
      plane = { held[23], held[15], held[7] };
    end
    if (\$8 [2]) begin
      plane = { held[24], held[16], held[8] };
    end
    if (\$10 [3]) begin
      plane = { held[25], held[17], held[9] };
    end
    if (\$12 [4]) begin
      plane = { held[26], held[18], held[10] };
    end
    if (\$14 [5]) begin
      plane = { held[27], held[19], held[11] };
    end
    if (\$16 [6]) begin
      plane = { held[28], held[20], held[12] };
    end
    if (\$18 [7]) begin
      plane = \$19 ;
    end
    if (\$21 [8]) begin
      plane = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_0 = 10'h000;
    if (place_2[0]) begin
      shifted_0 = { \$24 [2], \$24 [2], \$24 [2], \$24 [2], \$24 [2], \$24 [2], \$24 [2], \$24  };
    end
    if (place_2[1]) begin
      shifted_0 = { \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25 [3], \$25  };
    end
    if (place_2[2]) begin
      shifted_0 = { \$26 [3], \$26 [3], \$26 [3], \$26 [3], \$26 [3], \$26 [3], \$26  };
    end
    if (place_2[3]) begin
      shifted_0 = { \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27  };
    end
    if (place_2[4]) begin
      shifted_0 = { \$28 [5], \$28 [5], \$28 [5], \$28 [5], \$28  };
    end
    if (place_2[5]) begin
      shifted_0 = \$29 ;
    end
    if (place_2[6]) begin
      shifted_0 = \$30 ;
    end
    if (place_2[7]) begin
      shifted_0 = \$31 ;
    end
    if (place_2[8]) begin
      shifted_0 = { \$33 [3], \$33 [3], \$33 [3], \$33 [3], \$33 [3], \$33 [3], \$33  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_1 = 10'h000;
    if (place_2[0]) begin
      shifted_1 = { \$36 [2], \$36 [2], \$36 [2], \$36 [2], \$36 [2], \$36 [2], \$36 [2], \$36  };
    end
    if (place_2[1]) begin
      shifted_1 = { \$37 [3], \$37 [3], \$37 [3], \$37 [3], \$37 [3], \$37 [3], \$37  };
    end
    if (place_2[2]) begin
      shifted_1 = { \$38 [3], \$38 [3], \$38 [3], \$38 [3], \$38 [3], \$38 [3], \$38  };
    end
    if (place_2[3]) begin
      shifted_1 = { \$39 [5], \$39 [5], \$39 [5], \$39 [5], \$39  };
    end
    if (place_2[4]) begin
      shifted_1 = { \$40 [5], \$40 [5], \$40 [5], \$40 [5], \$40  };
    end
    if (place_2[5]) begin
      shifted_1 = \$41 ;
    end
    if (place_2[6]) begin
      shifted_1 = \$42 ;
    end
    if (place_2[7]) begin
      shifted_1 = \$43 ;
    end
    if (place_2[8]) begin
      shifted_1 = { \$45 [3], \$45 [3], \$45 [3], \$45 [3], \$45 [3], \$45 [3], \$45  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$64 [9:0] = shifted_0;
    \$64 [19:10] = shifted_1;
    if (rst) begin
      \$64  = 20'h00000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$66  = held;
    if (accept) begin
      \$66  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$67  = 1'h1;
    end else begin
      \$67  = more;
    end
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$68  = \$48 ;
    end else begin
      \$68  = \$2 [8:0];
    end
    if (rst) begin
      \$68  = 9'h000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$69  = \$57 ;
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$70  = busy;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$71  = valid_1;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$72  = valid_2;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  assign rest = \$2 [8:0];
  assign agree_0_0 = i;
  assign \o$15  = \i$11 [2:0];
  assign agree_1_0 = \i$16 ;
  assign \o$21  = \i$18 [2:0];
  assign valid_3 = valid;
  assign \o$25  = { tag_3, \$65  };
  assign \port$215$0  = \$65 ;
  assign \held.codes  = held[5:0];
  assign \held.codes[0]  = held[2:0];
  assign \held.codes[0][0]  = held[0];
  assign \held.codes[0][1]  = held[1];
  assign \held.codes[0][2]  = held[2];
  assign \held.codes[1]  = held[5:3];
  assign \held.codes[1][0]  = held[3];
  assign \held.codes[1][1]  = held[4];
  assign \held.codes[1][2]  = held[5];
  assign \held.x  = held[29:6];
  assign \held.x[0]  = held[13:6];
  assign \held.x[1]  = held[21:14];
  assign \held.x[2]  = held[29:22];
  assign \held.tag  = held[63:30];
  assign \held.tag.scales  = held[61:30];
  assign \held.tag.scales[0]  = held[45:30];
  assign \held.tag.scales[1]  = held[61:46];
  assign \held.tag.ends_group  = held[62];
  assign \held.tag.ends_row  = held[63];
  assign \i$11[0]  = \i$11 ;
  assign \i$18[0]  = \i$18 ;
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o$25.dots  = \$65 ;
  assign \o$25.dots[0]  = \$65 [9:0];
  assign \o$25.dots[1]  = \$65 [19:10];
  assign \o$25.tag  = tag_3;
  assign \o$25.tag.scales  = tag_3[31:0];
  assign \o$25.tag.scales[0]  = tag_3[15:0];
  assign \o$25.tag.scales[1]  = tag_3[31:16];
  assign \o$25.tag.ends_group  = tag_3[32];
  assign \o$25.tag.ends_row  = tag_3[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[5:0];
  assign \i__payload.codes[0]  = i__payload[2:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[1]  = i__payload[5:3];
  assign \i__payload.codes[1][0]  = i__payload[3];
  assign \i__payload.codes[1][1]  = i__payload[4];
  assign \i__payload.codes[1][2]  = i__payload[5];
  assign \i__payload.x  = i__payload[29:6];
  assign \i__payload.x[0]  = i__payload[13:6];
  assign \i__payload.x[1]  = i__payload[21:14];
  assign \i__payload.x[2]  = i__payload[29:22];
  assign \i__payload.tag  = i__payload[63:30];
  assign \i__payload.tag.scales  = i__payload[61:30];
  assign \i__payload.tag.scales[0]  = i__payload[45:30];
  assign \i__payload.tag.scales[1]  = i__payload[61:46];
  assign \i__payload.tag.ends_group  = i__payload[62];
  assign \i__payload.tag.ends_row  = i__payload[63];
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
  assign tag[33] = \$47 ;
  assign tag[32] = \$46 ;
  assign tag[31:0] = held[61:30];
  assign \$22  = { o, 1'h0 };
  assign \i$11  = { \$23 [3], \$23  };
  assign \$24  = { \i$11 [2], \i$11 [2:1] };
  assign \$25  = { \i$11 [2], \i$11 [2:0] };
  assign \$26  = { \i$11 [2:0], 1'h0 };
  assign \$27  = { \i$11 [2], \i$11 [2:0], 2'h0 };
  assign \$28  = { \i$11 [2:0], 3'h0 };
  assign \$29  = { \i$11 [2], \i$11 [2], \i$11 [2], \i$11 [2:0], 4'h0 };
  assign \$30  = { \i$11 [2], \i$11 [2], \i$11 [2:0], 5'h00 };
  assign \$31  = { \i$11 [2], \i$11 [2:0], 6'h00 };
  assign \$33  = { \$32 [3], \$32 [3:1] };
  assign \$34  = { \o$19 , 1'h0 };
  assign \i$18  = { \$35 [3], \$35  };
  assign \$36  = { \i$18 [2], \i$18 [2:1] };
  assign \$37  = { \i$18 [2], \i$18 [2:0] };
  assign \$38  = { \i$18 [2:0], 1'h0 };
  assign \$39  = { \i$18 [2], \i$18 [2:0], 2'h0 };
  assign \$40  = { \i$18 [2:0], 3'h0 };
  assign \$41  = { \i$18 [2], \i$18 [2], \i$18 [2], \i$18 [2:0], 4'h0 };
  assign \$42  = { \i$18 [2], \i$18 [2], \i$18 [2:0], 5'h00 };
  assign \$43  = { \i$18 [2], \i$18 [2:0], 6'h00 };
  assign \$45  = { \$44 [3], \$44 [3:1] };
  assign \$48  = 9'h1ff;
  assign \$49  = 9'h1ff;
  assign \$50  = 9'h1ff;
  assign \$51  = 10'h1fe;
  assign \$52  = 10'h1fe;
  assign \$53  = 1'h1;
endmodule

module \bitplane_w1_int8_serial.front.count_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w1_int8_serial.front.count_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w1_int8_serial.group_sums (rst, terms, valid, last, sums, clk);
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
  wire [10:0] \$1 ;
  wire [11:0] \$2 ;
  wire [10:0] \$3 ;
  wire [11:0] \$4 ;
  reg \$5 ;
  reg [21:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [10:0] \sums[1] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[19:10]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 11'h000 : sums[10:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[9:0]);
  assign \$3  = fresh ? 11'h000 : sums[21:11];
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
      \$6 [10:0] = \$2 [10:0];
      \$6 [21:11] = \$4 [10:0];
    end
    if (rst) begin
      \$6  = 22'h000000;
    end
  end
  assign \sums[0]  = sums[10:0];
  assign \sums[1]  = sums[21:11];
  assign \terms[0]  = terms[9:0];
  assign \terms[1]  = terms[19:10];
endmodule

module \bitplane_w1_int8_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [105:0] i__payload;
  wire [105:0] i__payload;
  output [105:0] o__payload;
  reg [105:0] o__payload = 106'h000000000000000000000000000;
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
  reg [105:0] \$19 ;
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
  wire [105:0] \$signature__data ;
  wire signed [52:0] \$signature__data[0] ;
  wire signed [52:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 106'h000000000000000000000000000 *)
  wire [105:0] front;
  wire signed [52:0] \front[0] ;
  wire signed [52:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [52:0] \i__payload[0] ;
  wire signed [52:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [52:0] \o__payload[0] ;
  wire signed [52:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [105:0] store_out__data;
  wire signed [52:0] \store_out__data[0] ;
  wire signed [52:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [105:0] rest [2:0];
  initial begin
    rest[0] = 106'h000000000000000000000000000;
    rest[1] = 106'h000000000000000000000000000;
    rest[2] = 106'h000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[52:0];
  assign \o__payload[1]  = o__payload[105:53];
  assign \front[0]  = o__payload[52:0];
  assign \front[1]  = o__payload[105:53];
  assign \$signature__data[0]  = i__payload[52:0];
  assign \$signature__data[1]  = i__payload[105:53];
  assign \i__payload[0]  = i__payload[52:0];
  assign \i__payload[1]  = i__payload[105:53];
  assign \store_out__data[0]  = store_out__data[52:0];
  assign \store_out__data[1]  = store_out__data[105:53];
endmodule

module \bitplane_w1_int8_serial.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [105:0] terms;
  wire [105:0] terms;
  output [105:0] sums;
  reg [105:0] sums = 106'h000000000000000000000000000;
  input clk;
  wire clk;
  wire [52:0] \$1 ;
  wire [53:0] \$2 ;
  wire [52:0] \$3 ;
  wire [53:0] \$4 ;
  reg \$5 ;
  reg [105:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [52:0] \sums[0] ;
  wire signed [52:0] \sums[1] ;
  wire signed [52:0] \terms[0] ;
  wire signed [52:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[105:53]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 53'h00000000000000 : sums[52:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[52:0]);
  assign \$3  = fresh ? 53'h00000000000000 : sums[105:53];
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
      \$6 [52:0] = \$2 [52:0];
      \$6 [105:53] = \$4 [52:0];
    end
    if (rst) begin
      \$6  = 106'h000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[52:0];
  assign \sums[1]  = sums[105:53];
  assign \terms[0]  = terms[52:0];
  assign \terms[1]  = terms[105:53];
endmodule

module \bitplane_w1_int8_serial.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [21:0] i;
  wire [21:0] i;
  output [105:0] o;
  reg [105:0] o = 106'h000000000000000000000000000;
  input clk;
  wire clk;
  wire [22:0] \$1 ;
  wire [53:0] \$2 ;
  wire [22:0] \$3 ;
  wire [53:0] \$4 ;
  reg [105:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[1] ;
  wire signed [52:0] \o[0] ;
  wire signed [52:0] \o[1] ;
  reg signed [22:0] product_0 = 23'h000000;
  reg signed [22:0] product_1 = 23'h000000;
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
  assign \$1  = $signed(i[10:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[21:11]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [52:0] = \$2 [52:0];
    \$5 [105:53] = \$4 [52:0];
    if (rst) begin
      \$5  = 106'h000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \o[0]  = o[52:0];
  assign \o[1]  = o[105:53];
endmodule
