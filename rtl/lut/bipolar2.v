// lut_bipolar2: look up partial sums by bits of weights, 2 rows of 8 lanes, bipolar2 x int8
//
// spec: {"accumulator":57,"activation_format":"int8","credits":4,"form":"parallel","group":16,"inputs":4,"lanes":8,"max_groups":8,"packing":"dense","pe":"lut","rows":2,"weight_format":"bipolar2","zero_point":false}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: a69aa1b7f30a4ca19273728a08d5a418a5a515da3d84c30bdb13c9157b3fa4b3
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[95:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[127:96]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[128:128]  ends_group
//   i__payload[129:129]  ends_row (ends its group too)
//   o__payload[113:0]  sum[row], signed, in units of 2**-24; 57 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module lut_bipolar2(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [113:0] o__payload;
  wire [113:0] o__payload;
  output o__valid;
  wire o__valid;
  input [129:0] i__payload;
  wire [129:0] i__payload;
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
  wire [27:0] i;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire [129:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [1:0] \i__payload$13.codes[0][4] ;
  wire [1:0] \i__payload$13.codes[0][5] ;
  wire [1:0] \i__payload$13.codes[0][6] ;
  wire [1:0] \i__payload$13.codes[0][7] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [1:0] \i__payload$13.codes[1][2] ;
  wire [1:0] \i__payload$13.codes[1][3] ;
  wire [1:0] \i__payload$13.codes[1][4] ;
  wire [1:0] \i__payload$13.codes[1][5] ;
  wire [1:0] \i__payload$13.codes[1][6] ;
  wire [1:0] \i__payload$13.codes[1][7] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [63:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire [113:0] \i__payload$35 ;
  wire signed [56:0] \i__payload$35[0] ;
  wire signed [56:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [59:0] o;
  wire [113:0] \o$32 ;
  wire signed [56:0] \o$32[0] ;
  wire signed [56:0] \o$32[1] ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [113:0] \o__payload$37 ;
  wire signed [56:0] \o__payload$37[0] ;
  wire signed [56:0] \o__payload$37[1] ;
  wire signed [56:0] \o__payload[0] ;
  wire signed [56:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [27:0] sums;
  wire [113:0] \sums$36 ;
  wire signed [56:0] \sums$36[0] ;
  wire signed [56:0] \sums$36[1] ;
  wire signed [13:0] \sums[0] ;
  wire signed [13:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [25:0] terms;
  wire [113:0] \terms$31 ;
  wire signed [56:0] \terms$31[0] ;
  wire signed [56:0] \terms$31[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[128] | i__payload[129];
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
  assign \$20  = ~ i__payload[129];
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
  \lut_bipolar2.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$355$0 (terms),
    .rst(rst),
    .tag_3(\$29 ),
    .valid(valid)
  );
  \lut_bipolar2.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \lut_bipolar2.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_bipolar2.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \lut_bipolar2.scaler  scaler (
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
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [15:14];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [17:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [19:18];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [21:20];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [23:22];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [25:24];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [27:26];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [29:28];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [31:30];
  assign \i__payload$13.x  = \i__payload$13 [95:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[4]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[5]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[6]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[7]  = \i__payload$13 [95:88];
  assign \i__payload$13.tag  = \i__payload$13 [129:96];
  assign \i__payload$13.tag.scales  = \i__payload$13 [127:96];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [128];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [129];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[12:0];
  assign \o.dots[1]  = terms[25:13];
  assign \o.tag  = \$29 ;
  assign \o.tag.scales  = \$29 [31:0];
  assign \o.tag.scales[0]  = \$29 [15:0];
  assign \o.tag.scales[1]  = \$29 [31:16];
  assign \o.tag.ends_group  = \$29 [32];
  assign \o.tag.ends_row  = \$29 [33];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
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
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
  assign \sums[0]  = i[13:0];
  assign \sums[1]  = i[27:14];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [56:0];
  assign \terms$31[1]  = \terms$31 [113:57];
  assign \o$32[0]  = \terms$31 [56:0];
  assign \o$32[1]  = \terms$31 [113:57];
  assign \i__payload$35[0]  = \i__payload$35 [56:0];
  assign \i__payload$35[1]  = \i__payload$35 [113:57];
  assign \sums$36[0]  = \i__payload$35 [56:0];
  assign \sums$36[1]  = \i__payload$35 [113:57];
  assign \o__payload$37[0]  = o__payload[56:0];
  assign \o__payload$37[1]  = o__payload[113:57];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [128] = \$2 ;
  assign { \i__payload$13 [129], \i__payload$13 [127:0] } = { i__payload[129], i__payload[127:0] };
endmodule

module \lut_bipolar2.front (rst, i__valid, i__ready, i__payload, \port$355$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [129:0] i__payload;
  wire [129:0] i__payload;
  (* init = 26'h0000000 *)
  output [25:0] \port$355$0 ;
  wire [25:0] \port$355$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire \$10 ;
  wire [11:0] \$100 ;
  wire [8:0] \$101 ;
  wire [8:0] \$102 ;
  wire [9:0] \$103 ;
  wire [10:0] \$104 ;
  wire [8:0] \$105 ;
  wire [9:0] \$106 ;
  wire [10:0] \$107 ;
  wire [11:0] \$108 ;
  wire [8:0] \$109 ;
  wire \$11 ;
  wire [9:0] \$110 ;
  wire [10:0] \$111 ;
  wire \$112 ;
  wire [8:0] \$113 ;
  wire [9:0] \$114 ;
  wire [8:0] \$115 ;
  wire [10:0] \$116 ;
  wire [8:0] \$117 ;
  wire [11:0] \$118 ;
  wire [8:0] \$119 ;
  wire \$12 ;
  wire [8:0] \$120 ;
  wire [9:0] \$121 ;
  wire [8:0] \$122 ;
  wire [10:0] \$123 ;
  wire [8:0] \$124 ;
  wire [9:0] \$125 ;
  wire [10:0] \$126 ;
  wire [8:0] \$127 ;
  wire [11:0] \$128 ;
  wire [8:0] \$129 ;
  wire \$13 ;
  wire [9:0] \$130 ;
  wire [8:0] \$131 ;
  wire [10:0] \$132 ;
  wire [8:0] \$133 ;
  wire [9:0] \$134 ;
  wire [8:0] \$135 ;
  wire [10:0] \$136 ;
  wire [11:0] \$137 ;
  wire [8:0] \$138 ;
  wire [8:0] \$139 ;
  wire \$14 ;
  wire [9:0] \$140 ;
  wire [10:0] \$141 ;
  wire [8:0] \$142 ;
  wire [9:0] \$143 ;
  wire [10:0] \$144 ;
  wire [11:0] \$145 ;
  wire [8:0] \$146 ;
  wire [9:0] \$147 ;
  wire [10:0] \$148 ;
  wire [11:0] \$149 ;
  wire \$15 ;
  wire [11:0] \$150 ;
  wire [12:0] \$151 ;
  wire [11:0] \$152 ;
  wire [11:0] \$153 ;
  wire [12:0] \$154 ;
  wire [11:0] \$155 ;
  wire [11:0] \$156 ;
  wire [12:0] \$157 ;
  wire [11:0] \$158 ;
  wire [11:0] \$159 ;
  reg [9:0] \$16 ;
  wire [12:0] \$160 ;
  wire \$161 ;
  reg [25:0] \$162 ;
  reg [25:0] \$163  = 26'h0000000;
  reg [129:0] \$164 ;
  reg \$165 ;
  reg \$166 ;
  reg [9:0] \$167 ;
  reg [9:0] \$168 ;
  reg [9:0] \$169 ;
  reg [9:0] \$17 ;
  reg [9:0] \$170 ;
  reg [9:0] \$171 ;
  reg [9:0] \$172 ;
  reg [9:0] \$173 ;
  reg [9:0] \$174 ;
  reg [9:0] \$175 ;
  reg [9:0] \$176 ;
  reg [9:0] \$177 ;
  reg [9:0] \$178 ;
  reg [9:0] \$179 ;
  wire [10:0] \$18 ;
  reg [9:0] \$180 ;
  reg [9:0] \$181 ;
  reg [9:0] \$182 ;
  wire [27:0] \$183 ;
  wire [27:0] \$184 ;
  reg \$185 ;
  reg \$186 ;
  reg \$187 ;
  wire \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire \$23 ;
  wire \$24 ;
  reg [9:0] \$25 ;
  reg [9:0] \$26 ;
  wire [10:0] \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire \$32 ;
  wire \$33 ;
  reg [9:0] \$34 ;
  reg [9:0] \$35 ;
  wire [10:0] \$36 ;
  wire \$37 ;
  wire \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  reg [9:0] \$43 ;
  reg [9:0] \$44 ;
  wire [10:0] \$45 ;
  wire \$46 ;
  wire \$47 ;
  wire \$48 ;
  wire \$49 ;
  wire \$5 ;
  wire \$50 ;
  wire \$51 ;
  reg [9:0] \$52 ;
  reg [9:0] \$53 ;
  wire [10:0] \$54 ;
  wire \$55 ;
  wire \$56 ;
  wire \$57 ;
  wire \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  reg [9:0] \$61 ;
  reg [9:0] \$62 ;
  wire [10:0] \$63 ;
  wire \$64 ;
  wire \$65 ;
  wire \$66 ;
  wire \$67 ;
  wire \$68 ;
  wire \$69 ;
  reg [9:0] \$7 ;
  reg [9:0] \$70 ;
  reg [9:0] \$71 ;
  wire [10:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire \$75 ;
  wire [8:0] \$76 ;
  wire [9:0] \$77 ;
  wire [8:0] \$78 ;
  wire [10:0] \$79 ;
  reg [9:0] \$8 ;
  wire [8:0] \$80 ;
  wire [11:0] \$81 ;
  wire [8:0] \$82 ;
  wire [8:0] \$83 ;
  wire [9:0] \$84 ;
  wire [8:0] \$85 ;
  wire [10:0] \$86 ;
  wire [8:0] \$87 ;
  wire [9:0] \$88 ;
  wire [10:0] \$89 ;
  wire [10:0] \$9 ;
  wire [8:0] \$90 ;
  wire [11:0] \$91 ;
  wire [8:0] \$92 ;
  wire [9:0] \$93 ;
  wire [8:0] \$94 ;
  wire [10:0] \$95 ;
  wire [8:0] \$96 ;
  wire [9:0] \$97 ;
  wire [8:0] \$98 ;
  wire [10:0] \$99 ;
  wire accept;
  wire [1:0] bits_0_0;
  wire [1:0] bits_0_1;
  wire [1:0] bits_0_2;
  wire [1:0] bits_0_3;
  wire [1:0] bits_0_4;
  wire [1:0] bits_0_5;
  wire [1:0] bits_0_6;
  wire [1:0] bits_0_7;
  wire [1:0] bits_1_0;
  wire [1:0] bits_1_1;
  wire [1:0] bits_1_2;
  wire [1:0] bits_1_3;
  wire [1:0] bits_1_4;
  wire [1:0] bits_1_5;
  wire [1:0] bits_1_6;
  wire [1:0] bits_1_7;
  reg busy = 1'h0;
  wire \final ;
  wire signed [10:0] found_0_0_0;
  wire signed [10:0] found_0_0_1;
  wire signed [10:0] found_0_1_0;
  wire signed [10:0] found_0_1_1;
  wire signed [10:0] found_1_0_0;
  wire signed [10:0] found_1_0_1;
  wire signed [10:0] found_1_1_0;
  wire signed [10:0] found_1_1_1;
  reg [129:0] held = 130'h000000000000000000000000000000000;
  wire [31:0] \held.codes ;
  wire [15:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [1:0] \held.codes[0][1] ;
  wire [1:0] \held.codes[0][2] ;
  wire [1:0] \held.codes[0][3] ;
  wire [1:0] \held.codes[0][4] ;
  wire [1:0] \held.codes[0][5] ;
  wire [1:0] \held.codes[0][6] ;
  wire [1:0] \held.codes[0][7] ;
  wire [15:0] \held.codes[1] ;
  wire [1:0] \held.codes[1][0] ;
  wire [1:0] \held.codes[1][1] ;
  wire [1:0] \held.codes[1][2] ;
  wire [1:0] \held.codes[1][3] ;
  wire [1:0] \held.codes[1][4] ;
  wire [1:0] \held.codes[1][5] ;
  wire [1:0] \held.codes[1][6] ;
  wire [1:0] \held.codes[1][7] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [63:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  wire signed [7:0] \held.x[4] ;
  wire signed [7:0] \held.x[5] ;
  wire signed [7:0] \held.x[6] ;
  wire signed [7:0] \held.x[7] ;
  reg [27:0] i = 28'h0000000;
  reg [27:0] \i$57  = 28'h0000000;
  wire signed [13:0] \i$57[0] ;
  wire signed [13:0] \i$57[1] ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire [2:0] index_0_0_0;
  wire [2:0] index_0_0_1;
  wire [2:0] index_0_1_0;
  wire [2:0] index_0_1_1;
  wire [2:0] index_1_0_0;
  wire [2:0] index_1_0_1;
  wire [2:0] index_1_1_0;
  wire [2:0] index_1_1_1;
  reg left = 1'h0;
  wire [59:0] o;
  wire signed [13:0] \o$69 ;
  wire signed [13:0] \o$70 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire rest;
  (* init = 28'h0000000 *)
  wire [27:0] sums_0;
  wire signed [13:0] \sums_0[0] ;
  wire signed [13:0] \sums_0[1] ;
  (* init = 28'h0000000 *)
  wire [27:0] sums_1;
  wire signed [13:0] \sums_1[0] ;
  wire signed [13:0] \sums_1[1] ;
  reg signed [9:0] table_0_0 = 10'h000;
  reg signed [9:0] table_0_1 = 10'h000;
  reg signed [9:0] table_0_2 = 10'h000;
  reg signed [9:0] table_0_3 = 10'h000;
  reg signed [9:0] table_0_4 = 10'h000;
  reg signed [9:0] table_0_5 = 10'h000;
  reg signed [9:0] table_0_6 = 10'h000;
  reg signed [9:0] table_0_7 = 10'h000;
  reg signed [9:0] table_1_0 = 10'h000;
  reg signed [9:0] table_1_1 = 10'h000;
  reg signed [9:0] table_1_2 = 10'h000;
  reg signed [9:0] table_1_3 = 10'h000;
  reg signed [9:0] table_1_4 = 10'h000;
  reg signed [9:0] table_1_5 = 10'h000;
  reg signed [9:0] table_1_6 = 10'h000;
  reg signed [9:0] table_1_7 = 10'h000;
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
  wire wanted;
  assign \$1  = ~ held[2];
  assign \$2  = held[0] ? held[2] : \$1 ;
  assign \$3  = ~ held[4];
  assign \$4  = held[0] ? held[4] : \$3 ;
  assign \$5  = ~ held[6];
  assign \$6  = held[0] ? held[6] : \$5 ;
  assign \$9  = - $signed(\$8 );
  assign found_0_0_0 = held[0] ? { \$7 [9], \$7  } : \$9 ;
  assign \$10  = ~ held[3];
  assign \$11  = held[1] ? held[3] : \$10 ;
  assign \$12  = ~ held[5];
  assign \$13  = held[1] ? held[5] : \$12 ;
  assign \$14  = ~ held[7];
  assign \$15  = held[1] ? held[7] : \$14 ;
  assign \$18  = - $signed(\$17 );
  assign found_0_0_1 = held[1] ? { \$16 [9], \$16  } : \$18 ;
  assign \$19  = ~ held[10];
  assign \$20  = held[8] ? held[10] : \$19 ;
  assign \$21  = ~ held[12];
  assign \$22  = held[8] ? held[12] : \$21 ;
  assign \$23  = ~ held[14];
  assign \$24  = held[8] ? held[14] : \$23 ;
  assign \$27  = - $signed(\$26 );
  assign found_0_1_0 = held[8] ? { \$25 [9], \$25  } : \$27 ;
  assign \$28  = ~ held[11];
  assign \$29  = held[9] ? held[11] : \$28 ;
  assign \$30  = ~ held[13];
  assign \$31  = held[9] ? held[13] : \$30 ;
  assign \$32  = ~ held[15];
  assign \$33  = held[9] ? held[15] : \$32 ;
  assign \$36  = - $signed(\$35 );
  assign found_0_1_1 = held[9] ? { \$34 [9], \$34  } : \$36 ;
  assign \$37  = ~ held[18];
  assign \$38  = held[16] ? held[18] : \$37 ;
  assign \$39  = ~ held[20];
  assign \$40  = held[16] ? held[20] : \$39 ;
  assign \$41  = ~ held[22];
  assign \$42  = held[16] ? held[22] : \$41 ;
  assign \$45  = - $signed(\$44 );
  assign found_1_0_0 = held[16] ? { \$43 [9], \$43  } : \$45 ;
  assign \$46  = ~ held[19];
  assign \$47  = held[17] ? held[19] : \$46 ;
  assign \$48  = ~ held[21];
  assign \$49  = held[17] ? held[21] : \$48 ;
  assign \$50  = ~ held[23];
  assign \$51  = held[17] ? held[23] : \$50 ;
  assign \$54  = - $signed(\$53 );
  assign found_1_0_1 = held[17] ? { \$52 [9], \$52  } : \$54 ;
  assign \$55  = ~ held[26];
  assign \$56  = held[24] ? held[26] : \$55 ;
  assign \$57  = ~ held[28];
  assign \$58  = held[24] ? held[28] : \$57 ;
  assign \$59  = ~ held[30];
  assign \$60  = held[24] ? held[30] : \$59 ;
  assign \$63  = - $signed(\$62 );
  assign found_1_1_0 = held[24] ? { \$61 [9], \$61  } : \$63 ;
  assign \$64  = ~ held[27];
  assign \$65  = held[25] ? held[27] : \$64 ;
  assign \$66  = ~ held[29];
  assign \$67  = held[25] ? held[29] : \$66 ;
  assign \$68  = ~ held[31];
  assign \$69  = held[25] ? held[31] : \$68 ;
  assign \$72  = - $signed(\$71 );
  assign found_1_1_1 = held[25] ? { \$70 [9], \$70  } : \$72 ;
  assign \$76  = - $signed(i__payload[47:40]);
  assign \$77  = $signed(i__payload[39:32]) + $signed(\$76 );
  assign \$78  = - $signed(i__payload[55:48]);
  assign \$79  = $signed(\$77 ) + $signed(\$78 );
  assign \$80  = - $signed(i__payload[63:56]);
  assign \$81  = $signed(\$79 ) + $signed(\$80 );
  assign \$82  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$83  = - $signed(i__payload[55:48]);
  assign \$84  = $signed(\$82 ) + $signed(\$83 );
  assign \$85  = - $signed(i__payload[63:56]);
  assign \$86  = $signed(\$84 ) + $signed(\$85 );
  assign \$87  = - $signed(i__payload[47:40]);
  assign \$88  = $signed(i__payload[39:32]) + $signed(\$87 );
  assign \$89  = $signed(\$88 ) + $signed(i__payload[55:48]);
  assign \$90  = - $signed(i__payload[63:56]);
  assign \$91  = $signed(\$89 ) + $signed(\$90 );
  assign \$92  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$93  = $signed(\$92 ) + $signed(i__payload[55:48]);
  assign \$94  = - $signed(i__payload[63:56]);
  assign \$95  = $signed(\$93 ) + $signed(\$94 );
  assign \$96  = - $signed(i__payload[47:40]);
  assign \$97  = $signed(i__payload[39:32]) + $signed(\$96 );
  assign \$98  = - $signed(i__payload[55:48]);
  assign \$99  = $signed(\$97 ) + $signed(\$98 );
  assign \$100  = $signed(\$99 ) + $signed(i__payload[63:56]);
  assign \$101  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$102  = - $signed(i__payload[55:48]);
  assign \$103  = $signed(\$101 ) + $signed(\$102 );
  assign \$104  = $signed(\$103 ) + $signed(i__payload[63:56]);
  assign \$105  = - $signed(i__payload[47:40]);
  assign \$106  = $signed(i__payload[39:32]) + $signed(\$105 );
  assign \$107  = $signed(\$106 ) + $signed(i__payload[55:48]);
  assign \$108  = $signed(\$107 ) + $signed(i__payload[63:56]);
  assign \$109  = $signed(i__payload[39:32]) + $signed(i__payload[47:40]);
  assign \$110  = $signed(\$109 ) + $signed(i__payload[55:48]);
  assign \$111  = $signed(\$110 ) + $signed(i__payload[63:56]);
  assign \$113  = - $signed(i__payload[79:72]);
  assign \$114  = $signed(i__payload[71:64]) + $signed(\$113 );
  assign \$115  = - $signed(i__payload[87:80]);
  assign \$116  = $signed(\$114 ) + $signed(\$115 );
  assign \$117  = - $signed(i__payload[95:88]);
  assign \$118  = $signed(\$116 ) + $signed(\$117 );
  assign \$119  = $signed(i__payload[71:64]) + $signed(i__payload[79:72]);
  assign \$120  = - $signed(i__payload[87:80]);
  assign \$121  = $signed(\$119 ) + $signed(\$120 );
  assign \$122  = - $signed(i__payload[95:88]);
  assign \$123  = $signed(\$121 ) + $signed(\$122 );
  assign \$124  = - $signed(i__payload[79:72]);
  assign \$125  = $signed(i__payload[71:64]) + $signed(\$124 );
  assign \$126  = $signed(\$125 ) + $signed(i__payload[87:80]);
  assign \$127  = - $signed(i__payload[95:88]);
  assign \$128  = $signed(\$126 ) + $signed(\$127 );
  assign \$129  = $signed(i__payload[71:64]) + $signed(i__payload[79:72]);
  assign \$130  = $signed(\$129 ) + $signed(i__payload[87:80]);
  assign \$131  = - $signed(i__payload[95:88]);
  assign \$132  = $signed(\$130 ) + $signed(\$131 );
  assign \$133  = - $signed(i__payload[79:72]);
  assign \$134  = $signed(i__payload[71:64]) + $signed(\$133 );
  assign \$135  = - $signed(i__payload[87:80]);
  assign \$136  = $signed(\$134 ) + $signed(\$135 );
  assign \$137  = $signed(\$136 ) + $signed(i__payload[95:88]);
  assign \$138  = $signed(i__payload[71:64]) + $signed(i__payload[79:72]);
  assign \$139  = - $signed(i__payload[87:80]);
  assign \$140  = $signed(\$138 ) + $signed(\$139 );
  assign \$141  = $signed(\$140 ) + $signed(i__payload[95:88]);
  assign \$142  = - $signed(i__payload[79:72]);
  assign \$143  = $signed(i__payload[71:64]) + $signed(\$142 );
  assign \$144  = $signed(\$143 ) + $signed(i__payload[87:80]);
  assign \$145  = $signed(\$144 ) + $signed(i__payload[95:88]);
  assign \$146  = $signed(i__payload[71:64]) + $signed(i__payload[79:72]);
  assign \$147  = $signed(\$146 ) + $signed(i__payload[87:80]);
  assign \$148  = $signed(\$147 ) + $signed(i__payload[95:88]);
  assign \$151  = $signed(\$149 ) + $signed(\$150 );
  assign \$154  = $signed(\$152 ) + $signed(\$153 );
  assign \$157  = $signed(\$155 ) + $signed(\$156 );
  assign \$160  = $signed(\$158 ) + $signed(\$159 );
  always @(posedge clk)
    \$163  <= \$162 ;
  always @(posedge clk)
    held <= \$164 ;
  always @(posedge clk)
    busy <= \$165 ;
  always @(posedge clk)
    left <= \$166 ;
  always @(posedge clk)
    table_0_0 <= \$167 ;
  always @(posedge clk)
    table_0_1 <= \$168 ;
  always @(posedge clk)
    table_0_2 <= \$169 ;
  always @(posedge clk)
    table_0_3 <= \$170 ;
  always @(posedge clk)
    table_0_4 <= \$171 ;
  always @(posedge clk)
    table_0_5 <= \$172 ;
  always @(posedge clk)
    table_0_6 <= \$173 ;
  always @(posedge clk)
    table_0_7 <= \$174 ;
  always @(posedge clk)
    table_1_0 <= \$175 ;
  always @(posedge clk)
    table_1_1 <= \$176 ;
  always @(posedge clk)
    table_1_2 <= \$177 ;
  always @(posedge clk)
    table_1_3 <= \$178 ;
  always @(posedge clk)
    table_1_4 <= \$179 ;
  always @(posedge clk)
    table_1_5 <= \$180 ;
  always @(posedge clk)
    table_1_6 <= \$181 ;
  always @(posedge clk)
    table_1_7 <= \$182 ;
  always @(posedge clk)
    i <= \$183 ;
  always @(posedge clk)
    \i$57  <= \$184 ;
  always @(posedge clk)
    valid_1 <= \$185 ;
  always @(posedge clk)
    valid_2 <= \$186 ;
  always @(posedge clk)
    valid <= \$187 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \lut_bipolar2.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$69 ),
    .rst(rst)
  );
  \lut_bipolar2.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$57 ),
    .o(\o$70 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$6 , \$4 , \$2  })
      3'h0:
          \$7  = table_0_0;
      3'h1:
          \$7  = table_0_1;
      3'h2:
          \$7  = table_0_2;
      3'h3:
          \$7  = table_0_3;
      3'h4:
          \$7  = table_0_4;
      3'h5:
          \$7  = table_0_5;
      3'h6:
          \$7  = table_0_6;
      3'h7:
          \$7  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$6 , \$4 , \$2  })
      3'h0:
          \$8  = table_0_0;
      3'h1:
          \$8  = table_0_1;
      3'h2:
          \$8  = table_0_2;
      3'h3:
          \$8  = table_0_3;
      3'h4:
          \$8  = table_0_4;
      3'h5:
          \$8  = table_0_5;
      3'h6:
          \$8  = table_0_6;
      3'h7:
          \$8  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$15 , \$13 , \$11  })
      3'h0:
          \$16  = table_0_0;
      3'h1:
          \$16  = table_0_1;
      3'h2:
          \$16  = table_0_2;
      3'h3:
          \$16  = table_0_3;
      3'h4:
          \$16  = table_0_4;
      3'h5:
          \$16  = table_0_5;
      3'h6:
          \$16  = table_0_6;
      3'h7:
          \$16  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$15 , \$13 , \$11  })
      3'h0:
          \$17  = table_0_0;
      3'h1:
          \$17  = table_0_1;
      3'h2:
          \$17  = table_0_2;
      3'h3:
          \$17  = table_0_3;
      3'h4:
          \$17  = table_0_4;
      3'h5:
          \$17  = table_0_5;
      3'h6:
          \$17  = table_0_6;
      3'h7:
          \$17  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$24 , \$22 , \$20  })
      3'h0:
          \$25  = table_1_0;
      3'h1:
          \$25  = table_1_1;
      3'h2:
          \$25  = table_1_2;
      3'h3:
          \$25  = table_1_3;
      3'h4:
          \$25  = table_1_4;
      3'h5:
          \$25  = table_1_5;
      3'h6:
          \$25  = table_1_6;
      3'h7:
          \$25  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$24 , \$22 , \$20  })
      3'h0:
          \$26  = table_1_0;
      3'h1:
          \$26  = table_1_1;
      3'h2:
          \$26  = table_1_2;
      3'h3:
          \$26  = table_1_3;
      3'h4:
          \$26  = table_1_4;
      3'h5:
          \$26  = table_1_5;
      3'h6:
          \$26  = table_1_6;
      3'h7:
          \$26  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$33 , \$31 , \$29  })
      3'h0:
          \$34  = table_1_0;
      3'h1:
          \$34  = table_1_1;
      3'h2:
          \$34  = table_1_2;
      3'h3:
          \$34  = table_1_3;
      3'h4:
          \$34  = table_1_4;
      3'h5:
          \$34  = table_1_5;
      3'h6:
          \$34  = table_1_6;
      3'h7:
          \$34  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$33 , \$31 , \$29  })
      3'h0:
          \$35  = table_1_0;
      3'h1:
          \$35  = table_1_1;
      3'h2:
          \$35  = table_1_2;
      3'h3:
          \$35  = table_1_3;
      3'h4:
          \$35  = table_1_4;
      3'h5:
          \$35  = table_1_5;
      3'h6:
          \$35  = table_1_6;
      3'h7:
          \$35  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$42 , \$40 , \$38  })
      3'h0:
          \$43  = table_0_0;
      3'h1:
          \$43  = table_0_1;
      3'h2:
          \$43  = table_0_2;
      3'h3:
          \$43  = table_0_3;
      3'h4:
          \$43  = table_0_4;
      3'h5:
          \$43  = table_0_5;
      3'h6:
          \$43  = table_0_6;
      3'h7:
          \$43  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$42 , \$40 , \$38  })
      3'h0:
          \$44  = table_0_0;
      3'h1:
          \$44  = table_0_1;
      3'h2:
          \$44  = table_0_2;
      3'h3:
          \$44  = table_0_3;
      3'h4:
          \$44  = table_0_4;
      3'h5:
          \$44  = table_0_5;
      3'h6:
          \$44  = table_0_6;
      3'h7:
          \$44  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$51 , \$49 , \$47  })
      3'h0:
          \$52  = table_0_0;
      3'h1:
          \$52  = table_0_1;
      3'h2:
          \$52  = table_0_2;
      3'h3:
          \$52  = table_0_3;
      3'h4:
          \$52  = table_0_4;
      3'h5:
          \$52  = table_0_5;
      3'h6:
          \$52  = table_0_6;
      3'h7:
          \$52  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$51 , \$49 , \$47  })
      3'h0:
          \$53  = table_0_0;
      3'h1:
          \$53  = table_0_1;
      3'h2:
          \$53  = table_0_2;
      3'h3:
          \$53  = table_0_3;
      3'h4:
          \$53  = table_0_4;
      3'h5:
          \$53  = table_0_5;
      3'h6:
          \$53  = table_0_6;
      3'h7:
          \$53  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$60 , \$58 , \$56  })
      3'h0:
          \$61  = table_1_0;
      3'h1:
          \$61  = table_1_1;
      3'h2:
          \$61  = table_1_2;
      3'h3:
          \$61  = table_1_3;
      3'h4:
          \$61  = table_1_4;
      3'h5:
          \$61  = table_1_5;
      3'h6:
          \$61  = table_1_6;
      3'h7:
          \$61  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$60 , \$58 , \$56  })
      3'h0:
          \$62  = table_1_0;
      3'h1:
          \$62  = table_1_1;
      3'h2:
          \$62  = table_1_2;
      3'h3:
          \$62  = table_1_3;
      3'h4:
          \$62  = table_1_4;
      3'h5:
          \$62  = table_1_5;
      3'h6:
          \$62  = table_1_6;
      3'h7:
          \$62  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$69 , \$67 , \$65  })
      3'h0:
          \$70  = table_1_0;
      3'h1:
          \$70  = table_1_1;
      3'h2:
          \$70  = table_1_2;
      3'h3:
          \$70  = table_1_3;
      3'h4:
          \$70  = table_1_4;
      3'h5:
          \$70  = table_1_5;
      3'h6:
          \$70  = table_1_6;
      3'h7:
          \$70  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$69 , \$67 , \$65  })
      3'h0:
          \$71  = table_1_0;
      3'h1:
          \$71  = table_1_1;
      3'h2:
          \$71  = table_1_2;
      3'h3:
          \$71  = table_1_3;
      3'h4:
          \$71  = table_1_4;
      3'h5:
          \$71  = table_1_5;
      3'h6:
          \$71  = table_1_6;
      3'h7:
          \$71  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$162 [12:0] = \o$69 [12:0];
    \$162 [25:13] = \o$70 [12:0];
    if (rst) begin
      \$162  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$164  = held;
    if (accept) begin
      \$164  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$165  = 1'h1;
    end else begin
      \$165  = 1'h0;
    end
    if (rst) begin
      \$165  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$166  = wanted;
    end else begin
      \$166  = 1'h0;
    end
    if (rst) begin
      \$166  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$167  = table_0_0;
    if (\$75 ) begin
      \$167  = \$81 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$168  = table_0_1;
    if (\$75 ) begin
      \$168  = \$86 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$169  = table_0_2;
    if (\$75 ) begin
      \$169  = \$91 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$170  = table_0_3;
    if (\$75 ) begin
      \$170  = \$95 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$171  = table_0_4;
    if (\$75 ) begin
      \$171  = \$100 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$172  = table_0_5;
    if (\$75 ) begin
      \$172  = \$104 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$173  = table_0_6;
    if (\$75 ) begin
      \$173  = \$108 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$174  = table_0_7;
    if (\$75 ) begin
      \$174  = \$111 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$175  = table_1_0;
    if (\$112 ) begin
      \$175  = \$118 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$176  = table_1_1;
    if (\$112 ) begin
      \$176  = \$123 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$177  = table_1_2;
    if (\$112 ) begin
      \$177  = \$128 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$178  = table_1_3;
    if (\$112 ) begin
      \$178  = \$132 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$179  = table_1_4;
    if (\$112 ) begin
      \$179  = \$137 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$180  = table_1_5;
    if (\$112 ) begin
      \$180  = \$141 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$181  = table_1_6;
    if (\$112 ) begin
      \$181  = \$145 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$182  = table_1_7;
    if (\$112 ) begin
      \$182  = \$148 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$185  = \$161 ;
    if (rst) begin
      \$185  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$186  = valid_1;
    if (rst) begin
      \$186  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$187  = valid_2;
    if (rst) begin
      \$187  = 1'h0;
    end
  end
  assign rest = 1'h0;
  assign bits_0_0 = held[1:0];
  assign bits_0_1 = held[3:2];
  assign bits_0_2 = held[5:4];
  assign bits_0_3 = held[7:6];
  assign index_0_0_0 = { \$6 , \$4 , \$2  };
  assign index_0_0_1 = { \$15 , \$13 , \$11  };
  assign bits_0_4 = held[9:8];
  assign bits_0_5 = held[11:10];
  assign bits_0_6 = held[13:12];
  assign bits_0_7 = held[15:14];
  assign index_0_1_0 = { \$24 , \$22 , \$20  };
  assign index_0_1_1 = { \$33 , \$31 , \$29  };
  assign sums_0 = i;
  assign bits_1_0 = held[17:16];
  assign bits_1_1 = held[19:18];
  assign bits_1_2 = held[21:20];
  assign bits_1_3 = held[23:22];
  assign index_1_0_0 = { \$42 , \$40 , \$38  };
  assign index_1_0_1 = { \$51 , \$49 , \$47  };
  assign bits_1_4 = held[25:24];
  assign bits_1_5 = held[27:26];
  assign bits_1_6 = held[29:28];
  assign bits_1_7 = held[31:30];
  assign index_1_1_0 = { \$60 , \$58 , \$56  };
  assign index_1_1_1 = { \$69 , \$67 , \$65  };
  assign sums_1 = \i$57 ;
  assign valid_3 = valid;
  assign o = { tag_3, \$163  };
  assign \port$355$0  = \$163 ;
  assign \held.codes  = held[31:0];
  assign \held.codes[0]  = held[15:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.codes[0][1]  = held[3:2];
  assign \held.codes[0][2]  = held[5:4];
  assign \held.codes[0][3]  = held[7:6];
  assign \held.codes[0][4]  = held[9:8];
  assign \held.codes[0][5]  = held[11:10];
  assign \held.codes[0][6]  = held[13:12];
  assign \held.codes[0][7]  = held[15:14];
  assign \held.codes[1]  = held[31:16];
  assign \held.codes[1][0]  = held[17:16];
  assign \held.codes[1][1]  = held[19:18];
  assign \held.codes[1][2]  = held[21:20];
  assign \held.codes[1][3]  = held[23:22];
  assign \held.codes[1][4]  = held[25:24];
  assign \held.codes[1][5]  = held[27:26];
  assign \held.codes[1][6]  = held[29:28];
  assign \held.codes[1][7]  = held[31:30];
  assign \held.x  = held[95:32];
  assign \held.x[0]  = held[39:32];
  assign \held.x[1]  = held[47:40];
  assign \held.x[2]  = held[55:48];
  assign \held.x[3]  = held[63:56];
  assign \held.x[4]  = held[71:64];
  assign \held.x[5]  = held[79:72];
  assign \held.x[6]  = held[87:80];
  assign \held.x[7]  = held[95:88];
  assign \held.tag  = held[129:96];
  assign \held.tag.scales  = held[127:96];
  assign \held.tag.scales[0]  = held[111:96];
  assign \held.tag.scales[1]  = held[127:112];
  assign \held.tag.ends_group  = held[128];
  assign \held.tag.ends_row  = held[129];
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
  assign \sums_0[0]  = i[13:0];
  assign \sums_0[1]  = i[27:14];
  assign \i$57[0]  = \i$57 [13:0];
  assign \i$57[1]  = \i$57 [27:14];
  assign \sums_1[0]  = \i$57 [13:0];
  assign \sums_1[1]  = \i$57 [27:14];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o.dots  = \$163 ;
  assign \o.dots[0]  = \$163 [12:0];
  assign \o.dots[1]  = \$163 [25:13];
  assign \o.tag  = tag_3;
  assign \o.tag.scales  = tag_3[31:0];
  assign \o.tag.scales[0]  = tag_3[15:0];
  assign \o.tag.scales[1]  = tag_3[31:16];
  assign \o.tag.ends_group  = tag_3[32];
  assign \o.tag.ends_row  = tag_3[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
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
  assign \$184 [27:14] = { \$160 [12], \$160  };
  assign \$184 [13:0] = { \$157 [12], \$157  };
  assign \$183 [27:14] = { \$154 [12], \$154  };
  assign \$183 [13:0] = { \$151 [12], \$151  };
  assign tag[33] = \$74 ;
  assign tag[32] = \$73 ;
  assign tag[31:0] = held[127:96];
  assign wanted = 1'h1;
  assign \final  = 1'h1;
  assign i__ready = 1'h1;
  assign accept = i__valid;
  assign \$73  = held[128];
  assign \$74  = held[129];
  assign \$75  = i__valid;
  assign \$112  = i__valid;
  assign \$149  = { found_0_0_0[10], found_0_0_0 };
  assign \$150  = { found_0_0_1, 1'h0 };
  assign \$152  = { found_0_1_0[10], found_0_1_0 };
  assign \$153  = { found_0_1_1, 1'h0 };
  assign \$155  = { found_1_0_0[10], found_1_0_0 };
  assign \$156  = { found_1_0_1, 1'h0 };
  assign \$158  = { found_1_1_0[10], found_1_1_0 };
  assign \$159  = { found_1_1_1, 1'h0 };
  assign \$161  = busy;
endmodule

module \lut_bipolar2.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire signed [13:0] level1_0;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign \$1  = $signed(i[13:0]) + $signed(i[27:14]);
  always @(posedge clk)
    o <= \$1 [13:0];
  assign level1_0 = \$1 [13:0];
  assign level2_0 = o;
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
endmodule

module \lut_bipolar2.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire signed [13:0] level1_0;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign \$1  = $signed(i[13:0]) + $signed(i[27:14]);
  always @(posedge clk)
    o <= \$1 [13:0];
  assign level1_0 = \$1 [13:0];
  assign level2_0 = o;
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
endmodule

module \lut_bipolar2.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [27:0] sums;
  reg [27:0] sums = 28'h0000000;
  input clk;
  wire clk;
  wire [13:0] \$1 ;
  wire [14:0] \$2 ;
  wire [13:0] \$3 ;
  wire [14:0] \$4 ;
  reg \$5 ;
  reg [27:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [13:0] \sums[0] ;
  wire signed [13:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[25:13]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 14'h0000 : sums[13:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[12:0]);
  assign \$3  = fresh ? 14'h0000 : sums[27:14];
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
      \$6 [13:0] = \$2 [13:0];
      \$6 [27:14] = \$4 [13:0];
    end
    if (rst) begin
      \$6  = 28'h0000000;
    end
  end
  assign \sums[0]  = sums[13:0];
  assign \sums[1]  = sums[27:14];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \lut_bipolar2.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [113:0] i__payload;
  wire [113:0] i__payload;
  output [113:0] o__payload;
  reg [113:0] o__payload = 114'h00000000000000000000000000000;
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
  reg [113:0] \$19 ;
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
  wire [113:0] \$signature__data ;
  wire signed [56:0] \$signature__data[0] ;
  wire signed [56:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 114'h00000000000000000000000000000 *)
  wire [113:0] front;
  wire signed [56:0] \front[0] ;
  wire signed [56:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [56:0] \i__payload[0] ;
  wire signed [56:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [56:0] \o__payload[0] ;
  wire signed [56:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [113:0] store_out__data;
  wire signed [56:0] \store_out__data[0] ;
  wire signed [56:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [113:0] rest [2:0];
  initial begin
    rest[0] = 114'h00000000000000000000000000000;
    rest[1] = 114'h00000000000000000000000000000;
    rest[2] = 114'h00000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \front[0]  = o__payload[56:0];
  assign \front[1]  = o__payload[113:57];
  assign \$signature__data[0]  = i__payload[56:0];
  assign \$signature__data[1]  = i__payload[113:57];
  assign \i__payload[0]  = i__payload[56:0];
  assign \i__payload[1]  = i__payload[113:57];
  assign \store_out__data[0]  = store_out__data[56:0];
  assign \store_out__data[1]  = store_out__data[113:57];
endmodule

module \lut_bipolar2.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [113:0] terms;
  wire [113:0] terms;
  output [113:0] sums;
  reg [113:0] sums = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [56:0] \$1 ;
  wire [57:0] \$2 ;
  wire [56:0] \$3 ;
  wire [57:0] \$4 ;
  reg \$5 ;
  reg [113:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [56:0] \sums[0] ;
  wire signed [56:0] \sums[1] ;
  wire signed [56:0] \terms[0] ;
  wire signed [56:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[113:57]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 57'h000000000000000 : sums[56:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[56:0]);
  assign \$3  = fresh ? 57'h000000000000000 : sums[113:57];
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
      \$6 [56:0] = \$2 [56:0];
      \$6 [113:57] = \$4 [56:0];
    end
    if (rst) begin
      \$6  = 114'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[56:0];
  assign \sums[1]  = sums[113:57];
  assign \terms[0]  = terms[56:0];
  assign \terms[1]  = terms[113:57];
endmodule

module \lut_bipolar2.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [27:0] i;
  wire [27:0] i;
  output [113:0] o;
  reg [113:0] o = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire [25:0] \$1 ;
  wire [56:0] \$2 ;
  wire [25:0] \$3 ;
  wire [56:0] \$4 ;
  reg [113:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire signed [56:0] \o[0] ;
  wire signed [56:0] \o[1] ;
  reg signed [25:0] product_0 = 26'h0000000;
  reg signed [25:0] product_1 = 26'h0000000;
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
  assign \$1  = $signed(i[13:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[27:14]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [56:0] = \$2 ;
    \$5 [113:57] = \$4 ;
    if (rst) begin
      \$5  = 114'h00000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
  assign \o[0]  = o[56:0];
  assign \o[1]  = o[113:57];
endmodule
