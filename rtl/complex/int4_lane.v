// complex_int4_lane: add, subtract and swap parts of complex numbers, 1 rows of 1 lanes, roots4 x int4
//
// spec: {"accumulator":47,"activation_format":"int4","credits":1,"group":2,"lanes":1,"max_groups":4,"pe":"complex","rows":1,"weight_format":"roots4","zero_point":false}
// source: 2da8106d6bce36679b92ce7388c82370799977fcc276716292cffff496f6701d
// body: 168a5c842ee2973f6d74c635203681fcd5882644a0c16a96f0b5ae83abc639c1
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[1:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[9:2]  x[lane][part], signed; 4 bits each, index 0 lowest
//   i__payload[41:10]  scale[row][part], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[42:42]  ends_group
//   i__payload[43:43]  ends_row (ends its group too)
//   o__payload[93:0]  sum[row][part], real part, then imaginary part; signed, in units of 2**-24; 47 bits each, index 0 lowest
// Timing: a beat every cycle; a result 6 cycles after the beat that ends its row

module complex_int4_lane(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [93:0] o__payload;
  wire [93:0] o__payload;
  output o__valid;
  wire o__valid;
  input [43:0] i__payload;
  wire [43:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [11:0] \$12 ;
  wire \$13 ;
  wire [11:0] \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire \$18 ;
  wire [11:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire [11:0] \$21 ;
  wire \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire [11:0] \$26 ;
  wire \$27 ;
  wire [11:0] \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire [5:0] \$31 ;
  wire [47:0] \$32 ;
  wire [47:0] \$33 ;
  wire [1:0] \$34 ;
  wire [2:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg credits = 1'h1;
  wire earn;
  reg ends_row_1 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_2;
  wire [67:0] factors;
  wire [67:0] \factors$26 ;
  wire [16:0] \factors$26[0] ;
  wire [4:0] \factors$26[0].shift ;
  wire signed [11:0] \factors$26[0].significand ;
  wire [16:0] \factors$26[1] ;
  wire [4:0] \factors$26[1].shift ;
  wire signed [11:0] \factors$26[1].significand ;
  wire [16:0] \factors$26[2] ;
  wire [4:0] \factors$26[2].shift ;
  wire signed [11:0] \factors$26[2].significand ;
  wire [16:0] \factors$26[3] ;
  wire [4:0] \factors$26[3].shift ;
  wire signed [11:0] \factors$26[3].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  wire [16:0] \factors[3] ;
  wire [4:0] \factors[3].shift ;
  wire signed [11:0] \factors[3].significand ;
  reg group_done_1 = 1'h0;
  wire [19:0] i;
  wire signed [4:0] \i[0] ;
  wire signed [4:0] \i[1] ;
  wire signed [4:0] \i[2] ;
  wire signed [4:0] \i[3] ;
  wire [43:0] \i__payload$13 ;
  wire [1:0] \i__payload$13.codes ;
  wire [1:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [7:0] \i__payload$13.x ;
  wire signed [3:0] \i__payload$13.x[0] ;
  wire signed [3:0] \i__payload$13.x[1] ;
  wire [93:0] \i__payload$36 ;
  wire signed [46:0] \i__payload$36[0] ;
  wire signed [46:0] \i__payload$36[1] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  wire signed [3:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$34  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$31  = 1'h0;
  wire [49:0] o;
  wire [187:0] \o$28 ;
  wire signed [46:0] \o$28[0] ;
  wire signed [46:0] \o$28[1] ;
  wire signed [46:0] \o$28[2] ;
  wire signed [46:0] \o$28[3] ;
  wire [15:0] \o.dots ;
  wire signed [3:0] \o.dots[0] ;
  wire signed [3:0] \o.dots[1] ;
  wire signed [3:0] \o.dots[2] ;
  wire signed [3:0] \o.dots[3] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [93:0] \o__payload$38 ;
  wire signed [46:0] \o__payload$38[0] ;
  wire signed [46:0] \o__payload$38[1] ;
  wire signed [46:0] \o__payload[0] ;
  wire signed [46:0] \o__payload[1] ;
  wire \o__ready$39 ;
  wire \o__valid$40 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [19:0] sums;
  wire [93:0] \sums$37 ;
  wire signed [46:0] \sums$37[0] ;
  wire signed [46:0] \sums$37[1] ;
  wire signed [4:0] \sums[0] ;
  wire signed [4:0] \sums[1] ;
  wire signed [4:0] \sums[2] ;
  wire signed [4:0] \sums[3] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] terms;
  wire [93:0] \terms$27 ;
  wire signed [46:0] \terms$27[0] ;
  wire signed [46:0] \terms$27[1] ;
  wire [93:0] \terms$33 ;
  wire signed [46:0] \terms$33[0] ;
  wire signed [46:0] \terms$33[1] ;
  wire signed [3:0] \terms[0] ;
  wire signed [3:0] \terms[1] ;
  wire signed [3:0] \terms[2] ;
  wire signed [3:0] \terms[3] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$29  = 1'h0;
  always @(posedge clk)
    scaled_1 <= \$42 ;
  always @(posedge clk)
    \valid$29  <= \$43 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$31  <= ends_row_1;
  always @(posedge clk)
    \i__valid$34  <= \$44 ;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[42] | i__payload[43];
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
  assign \$18  = | tag_1[14:10];
  assign \$19  = - { \$18 , tag_1[9:0] };
  assign \$20  = | tag_1[14:10];
  assign \$21  = tag_1[15] ? \$19  : { 1'h0, \$20 , tag_1[9:0] };
  assign \$22  = ! tag_1[14:10];
  assign \$23  = tag_1[14:10] - 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = | tag_1[30:26];
  assign \$26  = - { \$25 , tag_1[25:16] };
  assign \$27  = | tag_1[30:26];
  assign \$28  = tag_1[31] ? \$26  : { 1'h0, \$27 , tag_1[25:16] };
  assign \$29  = ! tag_1[30:26];
  assign \$30  = tag_1[30:26] - 1'h1;
  assign \$31  = \$29  ? 6'h00 : \$30 ;
  assign \$32  = $signed(\o$28 [46:0]) + $signed(\o$28 [93:47]);
  assign \$33  = $signed(\o$28 [140:94]) + $signed(\o$28 [187:141]);
  assign \$34  = credits - spend;
  assign \$35  = $signed(\$34 ) + $signed({ 1'h0, earn });
  assign \$36  = ~ i__payload[43];
  assign \$37  = valid & o[48];
  assign \$38  = \valid$29  & \last$31 ;
  always @(posedge clk)
    credits <= \$39 ;
  always @(posedge clk)
    in_row <= \$40 ;
  always @(posedge clk)
    tag_1 <= o[49:16];
  always @(posedge clk)
    group_done_1 <= \$41 ;
  \complex_int4_lane.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \complex_int4_lane.group_sums  group_sums (
    .clk(clk),
    .last(o[48]),
    .rst(rst),
    .sums(i),
    .terms(o[15:0]),
    .valid(valid)
  );
  \complex_int4_lane.results  results (
    .clk(clk),
    .i__payload(\i__payload$36 ),
    .i__valid(\i__valid$34 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \complex_int4_lane.row_sums  row_sums (
    .clk(clk),
    .last(\last$31 ),
    .rst(rst),
    .sums(\i__payload$36 ),
    .terms(\terms$27 ),
    .valid(\valid$29 )
  );
  \complex_int4_lane.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\o$28 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$43  = scaled_1;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$44  = \$38 ;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$39  = \$35 [0];
    if (rst) begin
      \$39  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$40  = in_row;
    if (accept) begin
      \$40  = \$36 ;
    end
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$41  = \$37 ;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$42  = group_done_1;
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[48];
  assign terms = o[15:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$29 ;
  assign ends_row_2 = \last$31 ;
  assign \terms$33  = \terms$27 ;
  assign row_done_1 = \i__valid$34 ;
  assign \sums$37  = \i__payload$36 ;
  assign \o__payload$38  = o__payload;
  assign \o__ready$39  = o__ready;
  assign \o__valid$40  = o__valid;
  assign \i__payload.codes  = i__payload[1:0];
  assign \i__payload.codes[0]  = i__payload[1:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.x  = i__payload[9:2];
  assign \i__payload.x[0]  = i__payload[5:2];
  assign \i__payload.x[1]  = i__payload[9:6];
  assign \i__payload.tag  = i__payload[43:10];
  assign \i__payload.tag.scales  = i__payload[41:10];
  assign \i__payload.tag.scales[0]  = i__payload[25:10];
  assign \i__payload.tag.scales[1]  = i__payload[41:26];
  assign \i__payload.tag.ends_group  = i__payload[42];
  assign \i__payload.tag.ends_row  = i__payload[43];
  assign \o__payload[0]  = o__payload[46:0];
  assign \o__payload[1]  = o__payload[93:47];
  assign \i__payload$13.codes  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.x  = \i__payload$13 [9:2];
  assign \i__payload$13.x[0]  = \i__payload$13 [5:2];
  assign \i__payload$13.x[1]  = \i__payload$13 [9:6];
  assign \i__payload$13.tag  = \i__payload$13 [43:10];
  assign \i__payload$13.tag.scales  = \i__payload$13 [41:10];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [25:10];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [41:26];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [42];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [43];
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[3:0];
  assign \o.dots[1]  = o[7:4];
  assign \o.dots[2]  = o[11:8];
  assign \o.dots[3]  = o[15:12];
  assign \o.tag  = o[49:16];
  assign \o.tag.scales  = o[47:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.scales[1]  = o[47:32];
  assign \o.tag.ends_group  = o[48];
  assign \o.tag.ends_row  = o[49];
  assign \terms[0]  = o[3:0];
  assign \terms[1]  = o[7:4];
  assign \terms[2]  = o[11:8];
  assign \terms[3]  = o[15:12];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \factors[2]  = factors[50:34];
  assign \factors[2].significand  = factors[45:34];
  assign \factors[2].shift  = factors[50:46];
  assign \factors[3]  = factors[67:51];
  assign \factors[3].significand  = factors[62:51];
  assign \factors[3].shift  = factors[67:63];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \i[0]  = i[4:0];
  assign \i[1]  = i[9:5];
  assign \i[2]  = i[14:10];
  assign \i[3]  = i[19:15];
  assign \sums[0]  = i[4:0];
  assign \sums[1]  = i[9:5];
  assign \sums[2]  = i[14:10];
  assign \sums[3]  = i[19:15];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \factors$26[2]  = factors[50:34];
  assign \factors$26[2].significand  = factors[45:34];
  assign \factors$26[2].shift  = factors[50:46];
  assign \factors$26[3]  = factors[67:51];
  assign \factors$26[3].significand  = factors[62:51];
  assign \factors$26[3].shift  = factors[67:63];
  assign \terms$27[0]  = \terms$27 [46:0];
  assign \terms$27[1]  = \terms$27 [93:47];
  assign \o$28[0]  = \o$28 [46:0];
  assign \o$28[1]  = \o$28 [93:47];
  assign \o$28[2]  = \o$28 [140:94];
  assign \o$28[3]  = \o$28 [187:141];
  assign \terms$33[0]  = \terms$27 [46:0];
  assign \terms$33[1]  = \terms$27 [93:47];
  assign \i__payload$36[0]  = \i__payload$36 [46:0];
  assign \i__payload$36[1]  = \i__payload$36 [93:47];
  assign \sums$37[0]  = \i__payload$36 [46:0];
  assign \sums$37[1]  = \i__payload$36 [93:47];
  assign \o__payload$38[0]  = o__payload[46:0];
  assign \o__payload$38[1]  = o__payload[93:47];
  assign \terms$27 [93:47] = \$33 [46:0];
  assign \terms$27 [46:0] = \$32 [46:0];
  assign factors[67:63] = \$31 [4:0];
  assign factors[62:51] = \$28 ;
  assign factors[50:46] = \$24 [4:0];
  assign factors[45:34] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [42] = \$2 ;
  assign { \i__payload$13 [43], \i__payload$13 [41:0] } = { i__payload[43], i__payload[41:0] };
  assign i__ready = admitted;
  assign \$1  = credits;
endmodule

module \complex_int4_lane.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [43:0] i__payload;
  wire [43:0] i__payload;
  output [49:0] o;
  wire [49:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [4:0] \$10 ;
  wire [4:0] \$11 ;
  wire [4:0] \$12 ;
  reg \$13 ;
  wire [4:0] \$2 ;
  wire [4:0] \$3 ;
  wire [4:0] \$4 ;
  wire [4:0] \$5 ;
  wire [4:0] \$6 ;
  wire [4:0] \$7 ;
  wire [4:0] \$8 ;
  wire [4:0] \$9 ;
  reg [3:0] i = 4'h0;
  reg [3:0] \i$11  = 4'h0;
  wire signed [3:0] \i$11[0] ;
  reg [3:0] \i$5  = 4'h0;
  wire signed [3:0] \i$5[0] ;
  reg [3:0] \i$8  = 4'h0;
  wire signed [3:0] \i$8[0] ;
  wire signed [3:0] \i[0] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [7:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  wire signed [3:0] \i__payload.x[1] ;
  wire i__ready;
  (* init = 4'h0 *)
  wire signed [3:0] \o$10 ;
  (* init = 4'h0 *)
  wire signed [3:0] \o$13 ;
  (* init = 4'h0 *)
  wire signed [3:0] \o$4 ;
  (* init = 4'h0 *)
  wire signed [3:0] \o$7 ;
  wire [15:0] \o.dots ;
  wire signed [3:0] \o.dots[0] ;
  wire signed [3:0] \o.dots[1] ;
  wire signed [3:0] \o.dots[2] ;
  wire signed [3:0] \o.dots[3] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  (* init = 4'h0 *)
  wire [3:0] terms_0_0;
  wire signed [3:0] \terms_0_0[0] ;
  (* init = 4'h0 *)
  wire [3:0] terms_0_1;
  wire signed [3:0] \terms_0_1[0] ;
  (* init = 4'h0 *)
  wire [3:0] terms_0_2;
  wire signed [3:0] \terms_0_2[0] ;
  (* init = 4'h0 *)
  wire [3:0] terms_0_3;
  wire signed [3:0] \terms_0_3[0] ;
  (* init = 1'h0 *)
  wire valid_1;
  assign \$1  = - $signed(i__payload[5:2]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[5], i__payload[5:2] };
  assign \$3  = i__payload[0] ? 5'h00 : \$2 ;
  assign \$4  = - $signed(i__payload[9:6]);
  assign \$5  = i__payload[1] ? { i__payload[9], i__payload[9:6] } : \$4 ;
  assign \$6  = i__payload[0] ? \$5  : 5'h00;
  assign \$7  = - $signed(i__payload[9:6]);
  assign \$8  = i__payload[1] ? \$7  : { i__payload[9], i__payload[9:6] };
  assign \$9  = i__payload[0] ? 5'h00 : \$8 ;
  assign \$10  = - $signed(i__payload[5:2]);
  assign \$11  = i__payload[1] ? \$10  : { i__payload[5], i__payload[5:2] };
  assign \$12  = i__payload[0] ? \$11  : 5'h00;
  always @(posedge clk)
    i <= \$3 [3:0];
  always @(posedge clk)
    \i$5  <= \$6 [3:0];
  always @(posedge clk)
    \i$8  <= \$9 [3:0];
  always @(posedge clk)
    \i$11  <= \$12 [3:0];
  always @(posedge clk)
    valid <= \$13 ;
  always @(posedge clk)
    tag_1 <= i__payload[43:10];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$13  = i__valid;
    if (rst) begin
      \$13  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0_0 = i;
  assign \o$4  = i;
  assign terms_0_1 = \i$5 ;
  assign \o$7  = \i$5 ;
  assign terms_0_2 = \i$8 ;
  assign \o$10  = \i$8 ;
  assign terms_0_3 = \i$11 ;
  assign \o$13  = \i$11 ;
  assign valid_1 = valid;
  assign \i[0]  = i;
  assign \terms_0_0[0]  = i;
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[3:0];
  assign \o.dots[1]  = o[7:4];
  assign \o.dots[2]  = o[11:8];
  assign \o.dots[3]  = o[15:12];
  assign \o.tag  = o[49:16];
  assign \o.tag.scales  = o[47:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.scales[1]  = o[47:32];
  assign \o.tag.ends_group  = o[48];
  assign \o.tag.ends_row  = o[49];
  assign \i$5[0]  = \i$5 ;
  assign \terms_0_1[0]  = \i$5 ;
  assign \i$8[0]  = \i$8 ;
  assign \terms_0_2[0]  = \i$8 ;
  assign \i$11[0]  = \i$11 ;
  assign \terms_0_3[0]  = \i$11 ;
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \i__payload.codes  = i__payload[1:0];
  assign \i__payload.codes[0]  = i__payload[1:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.x  = i__payload[9:2];
  assign \i__payload.x[0]  = i__payload[5:2];
  assign \i__payload.x[1]  = i__payload[9:6];
  assign \i__payload.tag  = i__payload[43:10];
  assign \i__payload.tag.scales  = i__payload[41:10];
  assign \i__payload.tag.scales[0]  = i__payload[25:10];
  assign \i__payload.tag.scales[1]  = i__payload[41:26];
  assign \i__payload.tag.ends_group  = i__payload[42];
  assign \i__payload.tag.ends_row  = i__payload[43];
  assign o[49:16] = tag_1;
  assign o[15:12] = \i$11 ;
  assign o[11:8] = \i$8 ;
  assign o[7:4] = \i$5 ;
  assign o[3:0] = i;
endmodule

module \complex_int4_lane.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [15:0] terms;
  wire [15:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [19:0] sums;
  reg [19:0] sums = 20'h00000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  reg [19:0] \$10 ;
  wire [5:0] \$2 ;
  wire [4:0] \$3 ;
  wire [5:0] \$4 ;
  wire [4:0] \$5 ;
  wire [5:0] \$6 ;
  wire [4:0] \$7 ;
  wire [5:0] \$8 ;
  reg \$9 ;
  reg fresh = 1'h1;
  wire signed [4:0] \sums[0] ;
  wire signed [4:0] \sums[1] ;
  wire signed [4:0] \sums[2] ;
  wire signed [4:0] \sums[3] ;
  wire signed [3:0] \terms[0] ;
  wire signed [3:0] \terms[1] ;
  wire signed [3:0] \terms[2] ;
  wire signed [3:0] \terms[3] ;
  assign \$1  = fresh ? 5'h00 : sums[4:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[3:0]);
  assign \$3  = fresh ? 5'h00 : sums[9:5];
  assign \$4  = $signed(\$3 ) + $signed(terms[7:4]);
  assign \$5  = fresh ? 5'h00 : sums[14:10];
  assign \$6  = $signed(\$5 ) + $signed(terms[11:8]);
  assign \$7  = fresh ? 5'h00 : sums[19:15];
  assign \$8  = $signed(\$7 ) + $signed(terms[15:12]);
  always @(posedge clk)
    fresh <= \$9 ;
  always @(posedge clk)
    sums <= \$10 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$9  = fresh;
    if (valid) begin
      \$9  = last;
    end
    if (rst) begin
      \$9  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$10  = sums;
    if (valid) begin
      \$10 [4:0] = \$2 [4:0];
      \$10 [9:5] = \$4 [4:0];
      \$10 [14:10] = \$6 [4:0];
      \$10 [19:15] = \$8 [4:0];
    end
    if (rst) begin
      \$10  = 20'h00000;
    end
  end
  assign \sums[0]  = sums[4:0];
  assign \sums[1]  = sums[9:5];
  assign \sums[2]  = sums[14:10];
  assign \sums[3]  = sums[19:15];
  assign \terms[0]  = terms[3:0];
  assign \terms[1]  = terms[7:4];
  assign \terms[2]  = terms[11:8];
  assign \terms[3]  = terms[15:12];
endmodule

module \complex_int4_lane.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [93:0] i__payload;
  wire [93:0] i__payload;
  output [93:0] o__payload;
  reg [93:0] o__payload = 94'h000000000000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [93:0] \$8 ;
  (* init = 94'h000000000000000000000000 *)
  wire [93:0] front;
  wire signed [46:0] \front[0] ;
  wire signed [46:0] \front[1] ;
  wire signed [46:0] \i__payload[0] ;
  wire signed [46:0] \i__payload[1] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [46:0] \o__payload[0] ;
  wire signed [46:0] \o__payload[1] ;
  wire put;
  wire refill;
  wire take;
  assign put = i__valid & i__ready;
  assign take = o__valid & o__ready;
  assign \$1  = ! level;
  assign \$3  = take & \$2 ;
  assign refill = \$1  | \$3 ;
  assign \$4  = level + put;
  assign \$5  = \$4  - take;
  assign \$6  = put & refill;
  always @(posedge clk)
    level <= \$7 ;
  always @(posedge clk)
    o__payload <= \$8 ;
  assign i__ready = ~ level;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$7  = \$5 [0];
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$8  = o__payload;
    if (\$6 ) begin
      \$8  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload[46:0];
  assign \o__payload[1]  = o__payload[93:47];
  assign \front[0]  = o__payload[46:0];
  assign \front[1]  = o__payload[93:47];
  assign \i__payload[0]  = i__payload[46:0];
  assign \i__payload[1]  = i__payload[93:47];
  assign \$2  = level;
  assign o__valid = level;
endmodule

module \complex_int4_lane.row_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [93:0] terms;
  wire [93:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [93:0] sums;
  reg [93:0] sums = 94'h000000000000000000000000;
  input clk;
  wire clk;
  wire [46:0] \$1 ;
  wire [47:0] \$2 ;
  wire [46:0] \$3 ;
  wire [47:0] \$4 ;
  reg \$5 ;
  reg [93:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [46:0] \sums[0] ;
  wire signed [46:0] \sums[1] ;
  wire signed [46:0] \terms[0] ;
  wire signed [46:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[93:47]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 47'h000000000000 : sums[46:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[46:0]);
  assign \$3  = fresh ? 47'h000000000000 : sums[93:47];
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
      \$6 [46:0] = \$2 [46:0];
      \$6 [93:47] = \$4 [46:0];
    end
    if (rst) begin
      \$6  = 94'h000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[46:0];
  assign \sums[1]  = sums[93:47];
  assign \terms[0]  = terms[46:0];
  assign \terms[1]  = terms[93:47];
endmodule

module \complex_int4_lane.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [67:0] factors;
  wire [67:0] factors;
  input [19:0] i;
  wire [19:0] i;
  output [187:0] o;
  reg [187:0] o = 188'h00000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire [47:0] \$2 ;
  wire [16:0] \$3 ;
  wire [47:0] \$4 ;
  wire [16:0] \$5 ;
  wire [47:0] \$6 ;
  wire [16:0] \$7 ;
  wire [47:0] \$8 ;
  reg [187:0] \$9 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire [16:0] \factors[2] ;
  wire [4:0] \factors[2].shift ;
  wire signed [11:0] \factors[2].significand ;
  wire [16:0] \factors[3] ;
  wire [4:0] \factors[3].shift ;
  wire signed [11:0] \factors[3].significand ;
  wire signed [4:0] \i[0] ;
  wire signed [4:0] \i[1] ;
  wire signed [4:0] \i[2] ;
  wire signed [4:0] \i[3] ;
  wire signed [46:0] \o[0] ;
  wire signed [46:0] \o[1] ;
  wire signed [46:0] \o[2] ;
  wire signed [46:0] \o[3] ;
  reg signed [16:0] product_0 = 17'h00000;
  reg signed [16:0] product_1 = 17'h00000;
  reg signed [16:0] product_2 = 17'h00000;
  reg signed [16:0] product_3 = 17'h00000;
  reg [4:0] shift_0_1 = 5'h00;
  reg [4:0] shift_1_1 = 5'h00;
  reg [4:0] shift_2_1 = 5'h00;
  reg [4:0] shift_3_1 = 5'h00;
  assign \$1  = $signed(i[4:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[9:5]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  assign \$5  = $signed(i[14:10]) * $signed(factors[45:34]);
  assign \$6  = $signed(product_2) << shift_2_1;
  assign \$7  = $signed(i[19:15]) * $signed(factors[62:51]);
  assign \$8  = $signed(product_3) << shift_3_1;
  always @(posedge clk)
    shift_0_1 <= factors[16:12];
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    o <= \$9 ;
  always @(posedge clk)
    shift_1_1 <= factors[33:29];
  always @(posedge clk)
    product_1 <= \$3 ;
  always @(posedge clk)
    shift_2_1 <= factors[50:46];
  always @(posedge clk)
    product_2 <= \$5 ;
  always @(posedge clk)
    shift_3_1 <= factors[67:63];
  always @(posedge clk)
    product_3 <= \$7 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$9 [46:0] = \$2 [46:0];
    \$9 [93:47] = \$4 [46:0];
    \$9 [140:94] = \$6 [46:0];
    \$9 [187:141] = \$8 [46:0];
    if (rst) begin
      \$9  = 188'h00000000000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \factors[2]  = factors[50:34];
  assign \factors[2].significand  = factors[45:34];
  assign \factors[2].shift  = factors[50:46];
  assign \factors[3]  = factors[67:51];
  assign \factors[3].significand  = factors[62:51];
  assign \factors[3].shift  = factors[67:63];
  assign \i[0]  = i[4:0];
  assign \i[1]  = i[9:5];
  assign \i[2]  = i[14:10];
  assign \i[3]  = i[19:15];
  assign \o[0]  = o[46:0];
  assign \o[1]  = o[93:47];
  assign \o[2]  = o[140:94];
  assign \o[3]  = o[187:141];
endmodule
