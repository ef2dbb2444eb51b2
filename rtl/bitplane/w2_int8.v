// bitplane_w2_int8: XNOR and population count of bit planes, 1 rows of 4 lanes, bipolar2 x int8
//
// spec: {"accumulator":55,"activation_format":"int8","credits":4,"form":"parallel","group":8,"lanes":4,"max_groups":4,"pe":"bitplane","rows":1,"weight_format":"bipolar2","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: 723006d289e821e0d5e7efc6d884b263e99de8ff6bb5115b806ab703f9e297d1
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[7:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[39:8]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[55:40]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[56:56]  ends_group
//   i__payload[57:57]  ends_row (ends its group too)
//   o__payload[54:0]  sum[row], signed, in units of 2**-24; 55 bits each, index 0 lowest
// Timing: a beat every cycle; a result 10 cycles after the beat that ends its row

module bitplane_w2_int8(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [54:0] o__payload;
  wire [54:0] o__payload;
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
  wire [12:0] i;
  wire signed [12:0] \i[0] ;
  wire [57:0] \i__payload$13 ;
  wire [7:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
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
  wire [54:0] \i__payload$35 ;
  wire signed [54:0] \i__payload$35[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
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
  wire [29:0] o;
  wire [54:0] \o$32 ;
  wire signed [54:0] \o$32[0] ;
  wire [11:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [54:0] \o__payload$37 ;
  wire signed [54:0] \o__payload$37[0] ;
  wire signed [54:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [12:0] sums;
  wire [54:0] \sums$36 ;
  wire signed [54:0] \sums$36[0] ;
  wire signed [12:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [11:0] terms;
  wire [54:0] \terms$31 ;
  wire signed [54:0] \terms$31[0] ;
  wire signed [11:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
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
  assign \$14  = valid & o[28];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[29:12];
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
  \bitplane_w2_int8.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$56 (o),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w2_int8.group_sums  group_sums (
    .clk(clk),
    .last(o[28]),
    .rst(rst),
    .sums(i),
    .terms(o[11:0]),
    .valid(valid)
  );
  \bitplane_w2_int8.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w2_int8.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w2_int8.scaler  scaler (
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
  assign last = o[28];
  assign terms = o[11:0];
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
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.x  = \i__payload$13 [39:8];
  assign \i__payload$13.x[0]  = \i__payload$13 [15:8];
  assign \i__payload$13.x[1]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[2]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[3]  = \i__payload$13 [39:32];
  assign \i__payload$13.tag  = \i__payload$13 [57:40];
  assign \i__payload$13.tag.scales  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [56];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [57];
  assign \o.dots  = o[11:0];
  assign \o.dots[0]  = o[11:0];
  assign \o.tag  = o[29:12];
  assign \o.tag.scales  = o[27:12];
  assign \o.tag.scales[0]  = o[27:12];
  assign \o.tag.ends_group  = o[28];
  assign \o.tag.ends_row  = o[29];
  assign \terms[0]  = o[11:0];
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
  assign i__ready = admitted;
endmodule

module \bitplane_w2_int8.front (rst, i__valid, i__payload, \o$56 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [57:0] i__payload;
  wire [57:0] i__payload;
  output [29:0] \o$56 ;
  wire [29:0] \o$56 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire [3:0] \$10 ;
  wire [4:0] \$11 ;
  wire [7:0] \$12 ;
  wire [3:0] \$13 ;
  wire [4:0] \$14 ;
  wire [11:0] \$15 ;
  wire [3:0] \$16 ;
  wire [4:0] \$17 ;
  wire [11:0] \$18 ;
  wire [3:0] \$19 ;
  wire [4:0] \$2 ;
  wire [4:0] \$20 ;
  wire [11:0] \$21 ;
  wire [3:0] \$22 ;
  wire [4:0] \$23 ;
  wire [11:0] \$24 ;
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire [5:0] \$27 ;
  wire [3:0] \$28 ;
  wire [4:0] \$29 ;
  wire [5:0] \$3 ;
  wire [5:0] \$30 ;
  wire [3:0] \$31 ;
  wire [4:0] \$32 ;
  wire [7:0] \$33 ;
  wire [3:0] \$34 ;
  wire [4:0] \$35 ;
  wire [7:0] \$36 ;
  wire [3:0] \$37 ;
  wire [4:0] \$38 ;
  wire [11:0] \$39 ;
  wire [3:0] \$4 ;
  wire [3:0] \$40 ;
  wire [4:0] \$41 ;
  wire [11:0] \$42 ;
  wire [3:0] \$43 ;
  wire [4:0] \$44 ;
  wire [11:0] \$45 ;
  wire [3:0] \$46 ;
  wire [4:0] \$47 ;
  wire [11:0] \$48 ;
  wire [3:0] \$49 ;
  wire [4:0] \$5 ;
  wire [4:0] \$50 ;
  wire [19:0] \$51 ;
  wire [3:0] \$52 ;
  wire [4:0] \$53 ;
  wire [5:0] \$54 ;
  wire [12:0] \$55 ;
  wire [3:0] \$56 ;
  wire [3:0] \$57 ;
  wire [3:0] \$58 ;
  wire [3:0] \$59 ;
  wire [5:0] \$6 ;
  wire [3:0] \$60 ;
  wire [3:0] \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire [3:0] \$70 ;
  wire [3:0] \$71 ;
  wire [3:0] \$72 ;
  wire [3:0] \$73 ;
  wire [3:0] \$74 ;
  wire [3:0] \$75 ;
  wire [3:0] \$76 ;
  wire [3:0] \$77 ;
  wire [3:0] \$78 ;
  wire [3:0] \$79 ;
  wire [4:0] \$8 ;
  wire [3:0] \$80 ;
  wire [3:0] \$81 ;
  wire [3:0] \$82 ;
  wire [3:0] \$83 ;
  wire [3:0] \$84 ;
  wire [3:0] \$85 ;
  wire [3:0] \$86 ;
  wire [3:0] \$87 ;
  wire [3:0] \$88 ;
  wire [3:0] \$89 ;
  wire [7:0] \$9 ;
  wire [3:0] \$90 ;
  wire [3:0] \$91 ;
  wire [3:0] \$92 ;
  wire [3:0] \$93 ;
  reg \$94 ;
  reg \$95 ;
  reg \$96 ;
  reg \$97 ;
  reg \$98 ;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_0;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_1;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_2;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_3;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_4;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_5;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_6;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_7;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0_8;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_0;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_1;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_2;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_3;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_4;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_5;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_6;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_7;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1_8;
  reg [3:0] i = 4'h0;
  reg [3:0] \i$11  = 4'h0;
  reg [3:0] \i$13  = 4'h0;
  reg [3:0] \i$15  = 4'h0;
  reg [3:0] \i$17  = 4'h0;
  reg [3:0] \i$19  = 4'h0;
  reg [3:0] \i$21  = 4'h0;
  reg [3:0] \i$23  = 4'h0;
  reg [3:0] \i$25  = 4'h0;
  reg [3:0] \i$27  = 4'h0;
  reg [3:0] \i$29  = 4'h0;
  reg [3:0] \i$3  = 4'h0;
  reg [3:0] \i$31  = 4'h0;
  reg [3:0] \i$33  = 4'h0;
  reg [3:0] \i$35  = 4'h0;
  wire [359:0] \i$37 ;
  wire signed [19:0] \i$37[0] ;
  wire signed [19:0] \i$37[10] ;
  wire signed [19:0] \i$37[11] ;
  wire signed [19:0] \i$37[12] ;
  wire signed [19:0] \i$37[13] ;
  wire signed [19:0] \i$37[14] ;
  wire signed [19:0] \i$37[15] ;
  wire signed [19:0] \i$37[16] ;
  wire signed [19:0] \i$37[17] ;
  wire signed [19:0] \i$37[1] ;
  wire signed [19:0] \i$37[2] ;
  wire signed [19:0] \i$37[3] ;
  wire signed [19:0] \i$37[4] ;
  wire signed [19:0] \i$37[5] ;
  wire signed [19:0] \i$37[6] ;
  wire signed [19:0] \i$37[7] ;
  wire signed [19:0] \i$37[8] ;
  wire signed [19:0] \i$37[9] ;
  reg [3:0] \i$5  = 4'h0;
  reg [3:0] \i$7  = 4'h0;
  reg [3:0] \i$9  = 4'h0;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
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
  wire [2:0] o;
  wire [2:0] \o$39 ;
  wire [2:0] \o$40 ;
  wire [2:0] \o$41 ;
  wire [2:0] \o$42 ;
  wire [2:0] \o$43 ;
  wire [2:0] \o$44 ;
  wire [2:0] \o$45 ;
  wire [2:0] \o$46 ;
  wire [2:0] \o$47 ;
  wire [2:0] \o$48 ;
  wire [2:0] \o$49 ;
  wire [2:0] \o$50 ;
  wire [2:0] \o$51 ;
  wire [2:0] \o$52 ;
  wire [2:0] \o$53 ;
  wire [2:0] \o$54 ;
  wire [2:0] \o$55 ;
  wire [11:0] \o$56.dots ;
  wire signed [11:0] \o$56.dots[0] ;
  wire [17:0] \o$56.tag ;
  wire \o$56.tag.ends_group ;
  wire \o$56.tag.ends_row ;
  wire [15:0] \o$56.tag.scales ;
  wire [15:0] \o$56.tag.scales[0] ;
  wire signed [12:0] \o$57 ;
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
  reg [17:0] tag_3 = 18'h00000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  reg [17:0] tag_4 = 18'h00000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [15:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  reg [17:0] tag_5 = 18'h00000;
  wire \tag_5.ends_group ;
  wire \tag_5.ends_row ;
  wire [15:0] \tag_5.scales ;
  wire [15:0] \tag_5.scales[0] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  (* init = 1'h0 *)
  wire valid_5;
  assign \$2  = \$1  - 3'h4;
  assign \$5  = \$4  - 3'h4;
  assign \$8  = \$7  - 3'h4;
  assign \$11  = \$10  - 3'h4;
  assign \$14  = \$13  - 3'h4;
  assign \$17  = \$16  - 3'h4;
  assign \$20  = \$19  - 3'h4;
  assign \$23  = \$22  - 3'h4;
  assign \$26  = \$25  - 3'h4;
  assign \$29  = \$28  - 3'h4;
  assign \$32  = \$31  - 3'h4;
  assign \$35  = \$34  - 3'h4;
  assign \$38  = \$37  - 3'h4;
  assign \$41  = \$40  - 3'h4;
  assign \$44  = \$43  - 3'h4;
  assign \$47  = \$46  - 3'h4;
  assign \$50  = \$49  - 3'h4;
  assign \$53  = \$52  - 3'h4;
  assign \$56  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[32], i__payload[24], i__payload[16], i__payload[8] };
  assign \$57  = ~ \$56 ;
  assign \$58  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[33], i__payload[25], i__payload[17], i__payload[9] };
  assign \$59  = ~ \$58 ;
  assign \$60  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[34], i__payload[26], i__payload[18], i__payload[10] };
  assign \$61  = ~ \$60 ;
  assign \$62  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[35], i__payload[27], i__payload[19], i__payload[11] };
  assign \$63  = ~ \$62 ;
  assign \$64  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[36], i__payload[28], i__payload[20], i__payload[12] };
  assign \$65  = ~ \$64 ;
  assign \$66  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[37], i__payload[29], i__payload[21], i__payload[13] };
  assign \$67  = ~ \$66 ;
  assign \$68  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ { i__payload[38], i__payload[30], i__payload[22], i__payload[14] };
  assign \$69  = ~ \$68 ;
  assign \$70  = ~ { i__payload[39], i__payload[31], i__payload[23], i__payload[15] };
  assign \$71  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] } ^ \$70 ;
  assign \$72  = ~ \$71 ;
  assign \$74  = ~ \$73 ;
  assign \$75  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[32], i__payload[24], i__payload[16], i__payload[8] };
  assign \$76  = ~ \$75 ;
  assign \$77  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[33], i__payload[25], i__payload[17], i__payload[9] };
  assign \$78  = ~ \$77 ;
  assign \$79  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[34], i__payload[26], i__payload[18], i__payload[10] };
  assign \$80  = ~ \$79 ;
  assign \$81  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[35], i__payload[27], i__payload[19], i__payload[11] };
  assign \$82  = ~ \$81 ;
  assign \$83  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[36], i__payload[28], i__payload[20], i__payload[12] };
  assign \$84  = ~ \$83 ;
  assign \$85  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[37], i__payload[29], i__payload[21], i__payload[13] };
  assign \$86  = ~ \$85 ;
  assign \$87  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ { i__payload[38], i__payload[30], i__payload[22], i__payload[14] };
  assign \$88  = ~ \$87 ;
  assign \$89  = ~ { i__payload[39], i__payload[31], i__payload[23], i__payload[15] };
  assign \$90  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] } ^ \$89 ;
  assign \$91  = ~ \$90 ;
  assign \$93  = ~ \$92 ;
  always @(posedge clk)
    i <= \$57 ;
  always @(posedge clk)
    \i$3  <= \$59 ;
  always @(posedge clk)
    \i$5  <= \$61 ;
  always @(posedge clk)
    \i$7  <= \$63 ;
  always @(posedge clk)
    \i$9  <= \$65 ;
  always @(posedge clk)
    \i$11  <= \$67 ;
  always @(posedge clk)
    \i$13  <= \$69 ;
  always @(posedge clk)
    \i$15  <= \$72 ;
  always @(posedge clk)
    \i$17  <= \$74 ;
  always @(posedge clk)
    \i$19  <= \$76 ;
  always @(posedge clk)
    \i$21  <= \$78 ;
  always @(posedge clk)
    \i$23  <= \$80 ;
  always @(posedge clk)
    \i$25  <= \$82 ;
  always @(posedge clk)
    \i$27  <= \$84 ;
  always @(posedge clk)
    \i$29  <= \$86 ;
  always @(posedge clk)
    \i$31  <= \$88 ;
  always @(posedge clk)
    \i$33  <= \$91 ;
  always @(posedge clk)
    \i$35  <= \$93 ;
  always @(posedge clk)
    valid_1 <= \$94 ;
  always @(posedge clk)
    valid_2 <= \$95 ;
  always @(posedge clk)
    valid_3 <= \$96 ;
  always @(posedge clk)
    valid_4 <= \$97 ;
  always @(posedge clk)
    valid <= \$98 ;
  always @(posedge clk)
    tag_1 <= i__payload[57:40];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  always @(posedge clk)
    tag_5 <= tag_4;
  \bitplane_w2_int8.front.count_0_0_0  count_0_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_1  count_0_0_1 (
    .clk(clk),
    .i(\i$3 ),
    .o(\o$39 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_2  count_0_0_2 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$40 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_3  count_0_0_3 (
    .clk(clk),
    .i(\i$7 ),
    .o(\o$41 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_4  count_0_0_4 (
    .clk(clk),
    .i(\i$9 ),
    .o(\o$42 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_5  count_0_0_5 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$43 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_6  count_0_0_6 (
    .clk(clk),
    .i(\i$13 ),
    .o(\o$44 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_7  count_0_0_7 (
    .clk(clk),
    .i(\i$15 ),
    .o(\o$45 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_0_8  count_0_0_8 (
    .clk(clk),
    .i(\i$17 ),
    .o(\o$46 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_0  count_0_1_0 (
    .clk(clk),
    .i(\i$19 ),
    .o(\o$47 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_1  count_0_1_1 (
    .clk(clk),
    .i(\i$21 ),
    .o(\o$48 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_2  count_0_1_2 (
    .clk(clk),
    .i(\i$23 ),
    .o(\o$49 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_3  count_0_1_3 (
    .clk(clk),
    .i(\i$25 ),
    .o(\o$50 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_4  count_0_1_4 (
    .clk(clk),
    .i(\i$27 ),
    .o(\o$51 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_5  count_0_1_5 (
    .clk(clk),
    .i(\i$29 ),
    .o(\o$52 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_6  count_0_1_6 (
    .clk(clk),
    .i(\i$31 ),
    .o(\o$53 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_7  count_0_1_7 (
    .clk(clk),
    .i(\i$33 ),
    .o(\o$54 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.count_0_1_8  count_0_1_8 (
    .clk(clk),
    .i(\i$35 ),
    .o(\o$55 ),
    .rst(rst)
  );
  \bitplane_w2_int8.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$37 ),
    .o(\o$57 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$94  = i__valid;
    if (rst) begin
      \$94  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$95  = valid_1;
    if (rst) begin
      \$95  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$96  = valid_2;
    if (rst) begin
      \$96  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$97  = valid_3;
    if (rst) begin
      \$97  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$98  = valid_4;
    if (rst) begin
      \$98  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign agree_0_0_0 = i;
  assign agree_0_0_1 = \i$3 ;
  assign agree_0_0_2 = \i$5 ;
  assign agree_0_0_3 = \i$7 ;
  assign agree_0_0_4 = \i$9 ;
  assign agree_0_0_5 = \i$11 ;
  assign agree_0_0_6 = \i$13 ;
  assign agree_0_0_7 = \i$15 ;
  assign agree_0_0_8 = \i$17 ;
  assign agree_0_1_0 = \i$19 ;
  assign agree_0_1_1 = \i$21 ;
  assign agree_0_1_2 = \i$23 ;
  assign agree_0_1_3 = \i$25 ;
  assign agree_0_1_4 = \i$27 ;
  assign agree_0_1_5 = \i$29 ;
  assign agree_0_1_6 = \i$31 ;
  assign agree_0_1_7 = \i$33 ;
  assign agree_0_1_8 = \i$35 ;
  assign valid_5 = valid;
  assign \i$37[0]  = \i$37 [19:0];
  assign \i$37[1]  = \i$37 [39:20];
  assign \i$37[2]  = \i$37 [59:40];
  assign \i$37[3]  = \i$37 [79:60];
  assign \i$37[4]  = \i$37 [99:80];
  assign \i$37[5]  = \i$37 [119:100];
  assign \i$37[6]  = \i$37 [139:120];
  assign \i$37[7]  = \i$37 [159:140];
  assign \i$37[8]  = \i$37 [179:160];
  assign \i$37[9]  = \i$37 [199:180];
  assign \i$37[10]  = \i$37 [219:200];
  assign \i$37[11]  = \i$37 [239:220];
  assign \i$37[12]  = \i$37 [259:240];
  assign \i$37[13]  = \i$37 [279:260];
  assign \i$37[14]  = \i$37 [299:280];
  assign \i$37[15]  = \i$37 [319:300];
  assign \i$37[16]  = \i$37 [339:320];
  assign \i$37[17]  = \i$37 [359:340];
  assign \o$56.dots  = \o$56 [11:0];
  assign \o$56.dots[0]  = \o$56 [11:0];
  assign \o$56.tag  = \o$56 [29:12];
  assign \o$56.tag.scales  = \o$56 [27:12];
  assign \o$56.tag.scales[0]  = \o$56 [27:12];
  assign \o$56.tag.ends_group  = \o$56 [28];
  assign \o$56.tag.ends_row  = \o$56 [29];
  assign \tag_5.scales  = tag_5[15:0];
  assign \tag_5.scales[0]  = tag_5[15:0];
  assign \tag_5.ends_group  = tag_5[16];
  assign \tag_5.ends_row  = tag_5[17];
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \tag_4.scales  = tag_4[15:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.ends_group  = tag_4[16];
  assign \tag_4.ends_row  = tag_4[17];
  assign \o$56 [29:12] = tag_5;
  assign \o$56 [11:0] = \$55 [11:0];
  assign \i$37 [359:340] = { \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54 [5], \$54  };
  assign \i$37 [339:320] = \$51 ;
  assign \i$37 [319:300] = { \$48 [11], \$48 [11], \$48 [11], \$48 [11], \$48 [11], \$48 [11], \$48 [11], \$48 [11], \$48  };
  assign \i$37 [299:280] = { \$45 [11], \$45 [11], \$45 [11], \$45 [11], \$45 [11], \$45 [11], \$45 [11], \$45 [11], \$45  };
  assign \i$37 [279:260] = { \$42 [11], \$42 [11], \$42 [11], \$42 [11], \$42 [11], \$42 [11], \$42 [11], \$42 [11], \$42  };
  assign \i$37 [259:240] = { \$39 [11], \$39 [11], \$39 [11], \$39 [11], \$39 [11], \$39 [11], \$39 [11], \$39 [11], \$39  };
  assign \i$37 [239:220] = { \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36 [7], \$36  };
  assign \i$37 [219:200] = { \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33 [7], \$33  };
  assign \i$37 [199:180] = { \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30 [5], \$30  };
  assign \i$37 [179:160] = { \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27 [5], \$27  };
  assign \i$37 [159:140] = { \$24 [11], \$24 [11], \$24 [11], \$24 [11], \$24 [11], \$24 [11], \$24 [11], \$24 [11], \$24  };
  assign \i$37 [139:120] = { \$21 [11], \$21 [11], \$21 [11], \$21 [11], \$21 [11], \$21 [11], \$21 [11], \$21 [11], \$21  };
  assign \i$37 [119:100] = { \$18 [11], \$18 [11], \$18 [11], \$18 [11], \$18 [11], \$18 [11], \$18 [11], \$18 [11], \$18  };
  assign \i$37 [99:80] = { \$15 [11], \$15 [11], \$15 [11], \$15 [11], \$15 [11], \$15 [11], \$15 [11], \$15 [11], \$15  };
  assign \i$37 [79:60] = { \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12 [7], \$12  };
  assign \i$37 [59:40] = { \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9 [7], \$9  };
  assign \i$37 [39:20] = { \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6 [5], \$6  };
  assign \i$37 [19:0] = { \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3 [5], \$3  };
  assign \$1  = { o, 1'h0 };
  assign \$3  = { \$2 [4], \$2  };
  assign \$4  = { \o$39 , 1'h0 };
  assign \$6  = { \$5 , 1'h0 };
  assign \$7  = { \o$40 , 1'h0 };
  assign \$9  = { \$8 [4], \$8 , 2'h0 };
  assign \$10  = { \o$41 , 1'h0 };
  assign \$12  = { \$11 , 3'h0 };
  assign \$13  = { \o$42 , 1'h0 };
  assign \$15  = { \$14 [4], \$14 [4], \$14 [4], \$14 , 4'h0 };
  assign \$16  = { \o$43 , 1'h0 };
  assign \$18  = { \$17 [4], \$17 [4], \$17 , 5'h00 };
  assign \$19  = { \o$44 , 1'h0 };
  assign \$21  = { \$20 [4], \$20 , 6'h00 };
  assign \$22  = { \o$45 , 1'h0 };
  assign \$24  = { \$23 , 7'h00 };
  assign \$25  = { \o$46 , 1'h0 };
  assign \$27  = { \$26 [4], \$26  };
  assign \$28  = { \o$47 , 1'h0 };
  assign \$30  = { \$29 , 1'h0 };
  assign \$31  = { \o$48 , 1'h0 };
  assign \$33  = { \$32 [4], \$32 , 2'h0 };
  assign \$34  = { \o$49 , 1'h0 };
  assign \$36  = { \$35 , 3'h0 };
  assign \$37  = { \o$50 , 1'h0 };
  assign \$39  = { \$38 [4], \$38 [4], \$38 [4], \$38 , 4'h0 };
  assign \$40  = { \o$51 , 1'h0 };
  assign \$42  = { \$41 [4], \$41 [4], \$41 , 5'h00 };
  assign \$43  = { \o$52 , 1'h0 };
  assign \$45  = { \$44 [4], \$44 , 6'h00 };
  assign \$46  = { \o$53 , 1'h0 };
  assign \$48  = { \$47 , 7'h00 };
  assign \$49  = { \o$54 , 1'h0 };
  assign \$51  = { \$50 [4], \$50 [4], \$50 [4], \$50 [4], \$50 [4], \$50 [4], \$50 [4], \$50 , 8'h00 };
  assign \$52  = { \o$55 , 1'h0 };
  assign \$54  = { \$53 , 1'h0 };
  assign \$55  = { \o$57 [12], \o$57 [12:1] };
  assign \$73  = { i__payload[6], i__payload[4], i__payload[2], i__payload[0] };
  assign \$92  = { i__payload[7], i__payload[5], i__payload[3], i__payload[1] };
endmodule

module \bitplane_w2_int8.front.count_0_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_4 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_5 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_6 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_7 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_0_8 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_4 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_5 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_6 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_7 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.count_0_1_8 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w2_int8.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [359:0] i;
  wire [359:0] i;
  output signed [12:0] o;
  reg signed [12:0] o = 13'h0000;
  input clk;
  wire clk;
  wire [20:0] \$1 ;
  wire [13:0] \$10 ;
  wire [13:0] \$11 ;
  wire [13:0] \$12 ;
  wire [13:0] \$13 ;
  wire [13:0] \$14 ;
  wire [13:0] \$15 ;
  wire [13:0] \$16 ;
  wire [13:0] \$17 ;
  wire [20:0] \$2 ;
  wire [20:0] \$3 ;
  wire [20:0] \$4 ;
  wire [20:0] \$5 ;
  wire [20:0] \$6 ;
  wire [20:0] \$7 ;
  wire [20:0] \$8 ;
  wire [20:0] \$9 ;
  wire signed [19:0] \i[0] ;
  wire signed [19:0] \i[10] ;
  wire signed [19:0] \i[11] ;
  wire signed [19:0] \i[12] ;
  wire signed [19:0] \i[13] ;
  wire signed [19:0] \i[14] ;
  wire signed [19:0] \i[15] ;
  wire signed [19:0] \i[16] ;
  wire signed [19:0] \i[17] ;
  wire signed [19:0] \i[1] ;
  wire signed [19:0] \i[2] ;
  wire signed [19:0] \i[3] ;
  wire signed [19:0] \i[4] ;
  wire signed [19:0] \i[5] ;
  wire signed [19:0] \i[6] ;
  wire signed [19:0] \i[7] ;
  wire signed [19:0] \i[8] ;
  wire signed [19:0] \i[9] ;
  wire signed [12:0] level1_0;
  wire signed [12:0] level1_1;
  wire signed [12:0] level1_2;
  wire signed [12:0] level1_3;
  wire signed [12:0] level1_4;
  wire signed [12:0] level1_5;
  wire signed [12:0] level1_6;
  wire signed [12:0] level1_7;
  wire signed [12:0] level1_8;
  reg signed [12:0] level2_0 = 13'h0000;
  reg signed [12:0] level2_1 = 13'h0000;
  reg signed [12:0] level2_2 = 13'h0000;
  reg signed [12:0] level2_3 = 13'h0000;
  (* init = 13'h0000 *)
  wire signed [12:0] level2_4;
  wire signed [12:0] level3_0;
  wire signed [12:0] level3_1;
  reg signed [12:0] level3_2 = 13'h0000;
  reg signed [12:0] level4_0 = 13'h0000;
  reg signed [12:0] level4_1 = 13'h0000;
  wire signed [12:0] level5_0;
  (* init = 13'h0000 *)
  wire signed [12:0] level6_0;
  assign \$1  = $signed(i[19:0]) + $signed(i[39:20]);
  assign \$2  = $signed(i[59:40]) + $signed(i[79:60]);
  assign \$3  = $signed(i[99:80]) + $signed(i[119:100]);
  assign \$4  = $signed(i[139:120]) + $signed(i[159:140]);
  assign \$5  = $signed(i[179:160]) + $signed(i[199:180]);
  assign \$6  = $signed(i[219:200]) + $signed(i[239:220]);
  assign \$7  = $signed(i[259:240]) + $signed(i[279:260]);
  assign \$8  = $signed(i[299:280]) + $signed(i[319:300]);
  assign \$9  = $signed(i[339:320]) + $signed(i[359:340]);
  assign \$10  = $signed(level2_0) + $signed(level2_1);
  assign \$11  = $signed(level2_2) + $signed(level2_3);
  assign \$12  = $signed(level4_0) + $signed(level4_1);
  assign \$13  = $signed(\$1 [12:0]) + $signed(\$2 [12:0]);
  assign \$14  = $signed(\$3 [12:0]) + $signed(\$4 [12:0]);
  assign \$15  = $signed(\$5 [12:0]) + $signed(\$6 [12:0]);
  assign \$16  = $signed(\$7 [12:0]) + $signed(\$8 [12:0]);
  assign \$17  = $signed(\$10 [12:0]) + $signed(\$11 [12:0]);
  always @(posedge clk)
    level2_0 <= \$13 [12:0];
  always @(posedge clk)
    level2_1 <= \$14 [12:0];
  always @(posedge clk)
    level2_2 <= \$15 [12:0];
  always @(posedge clk)
    level2_3 <= \$16 [12:0];
  always @(posedge clk)
    level3_2 <= \$9 [12:0];
  always @(posedge clk)
    level4_0 <= \$17 [12:0];
  always @(posedge clk)
    level4_1 <= level3_2;
  always @(posedge clk)
    o <= \$12 [12:0];
  assign level1_0 = \$1 [12:0];
  assign level1_1 = \$2 [12:0];
  assign level1_2 = \$3 [12:0];
  assign level1_3 = \$4 [12:0];
  assign level1_4 = \$5 [12:0];
  assign level1_5 = \$6 [12:0];
  assign level1_6 = \$7 [12:0];
  assign level1_7 = \$8 [12:0];
  assign level1_8 = \$9 [12:0];
  assign level3_0 = \$10 [12:0];
  assign level3_1 = \$11 [12:0];
  assign level2_4 = level3_2;
  assign level5_0 = \$12 [12:0];
  assign level6_0 = o;
  assign \i[0]  = i[19:0];
  assign \i[1]  = i[39:20];
  assign \i[2]  = i[59:40];
  assign \i[3]  = i[79:60];
  assign \i[4]  = i[99:80];
  assign \i[5]  = i[119:100];
  assign \i[6]  = i[139:120];
  assign \i[7]  = i[159:140];
  assign \i[8]  = i[179:160];
  assign \i[9]  = i[199:180];
  assign \i[10]  = i[219:200];
  assign \i[11]  = i[239:220];
  assign \i[12]  = i[259:240];
  assign \i[13]  = i[279:260];
  assign \i[14]  = i[299:280];
  assign \i[15]  = i[319:300];
  assign \i[16]  = i[339:320];
  assign \i[17]  = i[359:340];
endmodule

module \bitplane_w2_int8.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [12:0] sums;
  reg [12:0] sums = 13'h0000;
  input clk;
  wire clk;
  wire [12:0] \$1 ;
  wire [13:0] \$2 ;
  reg \$3 ;
  reg [12:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [12:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 13'h0000 : sums;
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
      \$4  = \$2 [12:0];
    end
    if (rst) begin
      \$4  = 13'h0000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w2_int8.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [54:0] i__payload;
  wire [54:0] i__payload;
  output [54:0] o__payload;
  reg [54:0] o__payload = 55'h00000000000000;
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
  reg [54:0] \$19 ;
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
  wire [54:0] \$signature__data ;
  wire signed [54:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 55'h00000000000000 *)
  wire [54:0] front;
  wire signed [54:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [54:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [54:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [54:0] store_out__data;
  wire signed [54:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [54:0] rest [2:0];
  initial begin
    rest[0] = 55'h00000000000000;
    rest[1] = 55'h00000000000000;
    rest[2] = 55'h00000000000000;
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

module \bitplane_w2_int8.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [54:0] terms;
  wire [54:0] terms;
  output [54:0] sums;
  reg [54:0] sums = 55'h00000000000000;
  input clk;
  wire clk;
  wire [54:0] \$1 ;
  wire [55:0] \$2 ;
  reg \$3 ;
  reg [54:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [54:0] \sums[0] ;
  wire signed [54:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 55'h00000000000000 : sums;
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
      \$4  = \$2 [54:0];
    end
    if (rst) begin
      \$4  = 55'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w2_int8.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [12:0] i;
  wire [12:0] i;
  output [54:0] o;
  reg [54:0] o = 55'h00000000000000;
  input clk;
  wire clk;
  wire [24:0] \$1 ;
  wire [55:0] \$2 ;
  reg [54:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [12:0] \i[0] ;
  wire signed [54:0] \o[0] ;
  reg signed [24:0] product_0 = 25'h0000000;
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
    \$3  = \$2 [54:0];
    if (rst) begin
      \$3  = 55'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
