// lut_uint2_zero: look up partial sums by bits of weights, 1 rows of 5 lanes, uint2 x int8
//
// spec: {"accumulator":56,"activation_format":"int8","credits":1,"form":"parallel","group":10,"inputs":5,"lanes":5,"max_groups":8,"packing":"dense","pe":"lut","rows":1,"weight_format":"uint2","zero_point":true}
// source: 276a0c38eec654a33dc008077b3121b0558c170c1a6921bd1c1f794314bc8ab7
// body: 032e0b012d51187d9360dcfcf9fb1abdf380f9748bffb06e582da35fd6cd9709
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[9:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[49:10]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[65:50]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[67:66]  zero[row], code; used where a group ends; 2 bits each, index 0 lowest
//   i__payload[68:68]  ends_group
//   i__payload[69:69]  ends_row (ends its group too)
//   o__payload[55:0]  sum[row], signed, in units of 2**-24; 56 bits each, index 0 lowest
// Timing: a beat every cycle; a result 10 cycles after the beat that ends its row

module lut_uint2_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [69:0] i__payload;
  wire [69:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [1:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  reg \$22 ;
  reg \$23 ;
  wire [23:0] \$24 ;
  wire [19:0] \$25 ;
  wire \$3 ;
  wire \$4 ;
  wire [11:0] \$5 ;
  wire \$6 ;
  wire [11:0] \$7 ;
  wire \$8 ;
  wire [5:0] \$9 ;
  wire accept;
  wire admitted;
  reg credits = 1'h1;
  wire [12:0] dots;
  wire signed [12:0] \dots[0] ;
  wire earn;
  reg ends_row_1 = 1'h0;
  reg ends_row_2 = 1'h0;
  reg ends_row_3 = 1'h0;
  (* init = 1'h0 *)
  wire ends_row_4;
  wire [16:0] factors;
  reg [16:0] \factors$34  = 17'h00000;
  wire [16:0] \factors$34[0] ;
  wire [4:0] \factors$34[0].shift ;
  wire signed [11:0] \factors$34[0].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  reg [16:0] factors_1 = 17'h00000;
  wire [16:0] \factors_1[0] ;
  wire [4:0] \factors_1[0].shift ;
  wire signed [11:0] \factors_1[0].significand ;
  (* init = 17'h00000 *)
  wire [16:0] factors_2;
  wire [16:0] \factors_2[0] ;
  wire [4:0] \factors_2[0].shift ;
  wire signed [11:0] \factors_2[0].significand ;
  reg group_done_1 = 1'h0;
  wire [12:0] i;
  wire signed [12:0] \i[0] ;
  wire [69:0] \i__payload$13 ;
  wire [9:0] \i__payload$13.codes ;
  wire [9:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [1:0] \i__payload$13.codes[0][4] ;
  wire [19:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [1:0] \i__payload$13.tag.zeros ;
  wire [1:0] \i__payload$13.tag.zeros[0] ;
  wire [39:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire [55:0] \i__payload$44 ;
  wire signed [55:0] \i__payload$44[0] ;
  wire [9:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [19:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [1:0] \i__payload.tag.zeros ;
  wire [1:0] \i__payload.tag.zeros[0] ;
  wire [39:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [43:0] o;
  wire [12:0] \o$33 ;
  wire signed [12:0] \o$33[0] ;
  wire [55:0] \o$41 ;
  wire signed [55:0] \o$41[0] ;
  wire [11:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [11:0] \o.sum_x ;
  wire [19:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [1:0] \o.tag.zeros ;
  wire [1:0] \o.tag.zeros[0] ;
  wire [55:0] \o__payload$46 ;
  wire signed [55:0] \o__payload$46[0] ;
  wire signed [55:0] \o__payload[0] ;
  wire \o__ready$47 ;
  wire \o__valid$48 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  reg scaled_2 = 1'h0;
  reg scaled_3 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_4;
  wire spend;
  wire signed [11:0] sum_x;
  wire [12:0] sums;
  wire [11:0] \sums$31 ;
  wire signed [11:0] \sums$31[0] ;
  wire [55:0] \sums$45 ;
  wire signed [55:0] \sums$45[0] ;
  wire signed [12:0] \sums[0] ;
  reg [19:0] tag_1 = 20'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [1:0] \tag_1.zeros ;
  wire [1:0] \tag_1.zeros[0] ;
  wire [11:0] terms;
  wire [11:0] \terms$24 ;
  wire signed [11:0] \terms$24[0] ;
  wire [55:0] \terms$40 ;
  wire signed [55:0] \terms$40[0] ;
  wire signed [11:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire [1:0] zeros;
  wire [1:0] \zeros[0] ;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[68] | i__payload[69];
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
  assign \$13  = ~ i__payload[69];
  assign \$14  = valid & \$25 [18];
  assign \$15  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= \$25 ;
  always @(posedge clk)
    group_done_1 <= \$18 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$19 ;
  always @(posedge clk)
    scaled_2 <= \$20 ;
  always @(posedge clk)
    scaled_3 <= \$21 ;
  always @(posedge clk)
    \valid$36  <= \$22 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[19];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$23 ;
  \lut_uint2_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$257$0 (\$24 ),
    .rst(rst),
    .tag_2(\$25 ),
    .valid(valid)
  );
  \lut_uint2_zero.group_sums  group_sums (
    .clk(clk),
    .last(\$25 [18]),
    .rst(rst),
    .sums(dots),
    .terms(\$24 [11:0]),
    .valid(valid)
  );
  \lut_uint2_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_uint2_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \lut_uint2_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \lut_uint2_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(\$25 [18]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$24 [23:12]),
    .valid(valid)
  );
  \lut_uint2_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[17:16])
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \$12 [0];
    if (rst) begin
      \$16  = 1'h1;
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
    \$21  = scaled_2;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$22  = scaled_3;
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = \$15 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$25 [18];
  assign o = { \$25 , \$24  };
  assign terms = \$24 [11:0];
  assign \valid$22  = valid;
  assign \last$23  = \$25 [18];
  assign \terms$24  = \$24 [23:12];
  assign sums = dots;
  assign zeros = tag_1[17:16];
  assign \sums$31  = sum_x;
  assign \o$33  = i;
  assign factors_2 = \factors$34 ;
  assign scaled_4 = \valid$36 ;
  assign ends_row_4 = \last$38 ;
  assign \o$41  = \terms$40 ;
  assign row_done_1 = \i__valid$42 ;
  assign \sums$45  = \i__payload$44 ;
  assign \o__payload$46  = o__payload;
  assign \o__ready$47  = o__ready;
  assign \o__valid$48  = o__valid;
  assign \i__payload.codes  = i__payload[9:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.x  = i__payload[49:10];
  assign \i__payload.x[0]  = i__payload[17:10];
  assign \i__payload.x[1]  = i__payload[25:18];
  assign \i__payload.x[2]  = i__payload[33:26];
  assign \i__payload.x[3]  = i__payload[41:34];
  assign \i__payload.x[4]  = i__payload[49:42];
  assign \i__payload.tag  = i__payload[69:50];
  assign \i__payload.tag.scales  = i__payload[65:50];
  assign \i__payload.tag.scales[0]  = i__payload[65:50];
  assign \i__payload.tag.zeros  = i__payload[67:66];
  assign \i__payload.tag.zeros[0]  = i__payload[67:66];
  assign \i__payload.tag.ends_group  = i__payload[68];
  assign \i__payload.tag.ends_row  = i__payload[69];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [9:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [9:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [9:8];
  assign \i__payload$13.x  = \i__payload$13 [49:10];
  assign \i__payload$13.x[0]  = \i__payload$13 [17:10];
  assign \i__payload$13.x[1]  = \i__payload$13 [25:18];
  assign \i__payload$13.x[2]  = \i__payload$13 [33:26];
  assign \i__payload$13.x[3]  = \i__payload$13 [41:34];
  assign \i__payload$13.x[4]  = \i__payload$13 [49:42];
  assign \i__payload$13.tag  = \i__payload$13 [69:50];
  assign \i__payload$13.tag.scales  = \i__payload$13 [65:50];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [65:50];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [67:66];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [67:66];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [68];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [69];
  assign \o.dots  = \$24 [11:0];
  assign \o.dots[0]  = \$24 [11:0];
  assign \o.sum_x  = \$24 [23:12];
  assign \o.tag  = \$25 ;
  assign \o.tag.scales  = \$25 [15:0];
  assign \o.tag.scales[0]  = \$25 [15:0];
  assign \o.tag.zeros  = \$25 [17:16];
  assign \o.tag.zeros[0]  = \$25 [17:16];
  assign \o.tag.ends_group  = \$25 [18];
  assign \o.tag.ends_row  = \$25 [19];
  assign \terms[0]  = \$24 [11:0];
  assign \terms$24[0]  = \$24 [23:12];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[17:16];
  assign \tag_1.zeros[0]  = tag_1[17:16];
  assign \tag_1.ends_group  = tag_1[18];
  assign \tag_1.ends_row  = tag_1[19];
  assign \dots[0]  = dots;
  assign \sums[0]  = dots;
  assign \zeros[0]  = tag_1[17:16];
  assign \sums$31[0]  = sum_x;
  assign \i[0]  = i;
  assign \o$33[0]  = i;
  assign \factors$34[0]  = \factors$34 ;
  assign \factors$34[0].significand  = \factors$34 [11:0];
  assign \factors$34[0].shift  = \factors$34 [16:12];
  assign \factors_2[0]  = \factors$34 ;
  assign \factors_2[0].significand  = \factors$34 [11:0];
  assign \factors_2[0].shift  = \factors$34 [16:12];
  assign \terms$40[0]  = \terms$40 ;
  assign \o$41[0]  = \terms$40 ;
  assign \i__payload$44[0]  = \i__payload$44 ;
  assign \sums$45[0]  = \i__payload$44 ;
  assign \o__payload$46[0]  = o__payload;
  assign \factors_1[0]  = factors_1;
  assign \factors_1[0].significand  = factors_1[11:0];
  assign \factors_1[0].shift  = factors_1[16:12];
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [68] = \$2 ;
  assign { \i__payload$13 [69], \i__payload$13 [67:0] } = { i__payload[69], i__payload[67:0] };
  assign \$1  = credits;
endmodule

module \lut_uint2_zero.front (rst, i__valid, i__ready, i__payload, \port$257$0 , valid, tag_2, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [69:0] i__payload;
  wire [69:0] i__payload;
  (* init = 24'h000000 *)
  output [23:0] \port$257$0 ;
  wire [23:0] \port$257$0 ;
  output valid;
  reg valid = 1'h0;
  output [19:0] tag_2;
  reg [19:0] tag_2 = 20'h00000;
  input clk;
  wire clk;
  wire \$1 ;
  reg [10:0] \$10 ;
  wire [10:0] \$100 ;
  wire [11:0] \$101 ;
  wire [8:0] \$102 ;
  wire [9:0] \$103 ;
  wire [8:0] \$104 ;
  wire [10:0] \$105 ;
  wire [11:0] \$106 ;
  wire [12:0] \$107 ;
  wire [8:0] \$108 ;
  wire [8:0] \$109 ;
  wire [11:0] \$11 ;
  wire [9:0] \$110 ;
  wire [10:0] \$111 ;
  wire [11:0] \$112 ;
  wire [8:0] \$113 ;
  wire [9:0] \$114 ;
  wire [10:0] \$115 ;
  wire [11:0] \$116 ;
  wire [12:0] \$117 ;
  wire [8:0] \$118 ;
  wire [9:0] \$119 ;
  wire \$12 ;
  wire [10:0] \$120 ;
  wire [11:0] \$121 ;
  wire [10:0] \$122 ;
  wire [12:0] \$123 ;
  wire [12:0] \$124 ;
  wire [13:0] \$125 ;
  wire [12:0] \$126 ;
  wire [13:0] \$127 ;
  wire [13:0] \$128 ;
  wire \$129 ;
  wire \$13 ;
  reg [23:0] \$130 ;
  reg [23:0] \$131  = 24'h000000;
  reg [69:0] \$132 ;
  reg \$133 ;
  reg \$134 ;
  reg [10:0] \$135 ;
  reg [10:0] \$136 ;
  reg [10:0] \$137 ;
  reg [10:0] \$138 ;
  reg [10:0] \$139 ;
  wire \$14 ;
  reg [10:0] \$140 ;
  reg [10:0] \$141 ;
  reg [10:0] \$142 ;
  reg [10:0] \$143 ;
  reg [10:0] \$144 ;
  reg [10:0] \$145 ;
  reg [10:0] \$146 ;
  reg [10:0] \$147 ;
  reg [10:0] \$148 ;
  reg [10:0] \$149 ;
  wire \$15 ;
  reg [10:0] \$150 ;
  reg \$151 ;
  reg \$152 ;
  wire \$16 ;
  wire \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire \$2 ;
  reg [10:0] \$20 ;
  reg [10:0] \$21 ;
  wire [11:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire [9:0] \$27 ;
  wire [8:0] \$28 ;
  wire [10:0] \$29 ;
  wire \$3 ;
  wire [8:0] \$30 ;
  wire [11:0] \$31 ;
  wire [8:0] \$32 ;
  wire [12:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [9:0] \$36 ;
  wire [8:0] \$37 ;
  wire [10:0] \$38 ;
  wire [8:0] \$39 ;
  wire \$4 ;
  wire [11:0] \$40 ;
  wire [8:0] \$41 ;
  wire [9:0] \$42 ;
  wire [10:0] \$43 ;
  wire [8:0] \$44 ;
  wire [11:0] \$45 ;
  wire [8:0] \$46 ;
  wire [12:0] \$47 ;
  wire [8:0] \$48 ;
  wire [9:0] \$49 ;
  wire \$5 ;
  wire [8:0] \$50 ;
  wire [10:0] \$51 ;
  wire [8:0] \$52 ;
  wire [11:0] \$53 ;
  wire [8:0] \$54 ;
  wire [9:0] \$55 ;
  wire [8:0] \$56 ;
  wire [10:0] \$57 ;
  wire [11:0] \$58 ;
  wire [8:0] \$59 ;
  wire \$6 ;
  wire [12:0] \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [9:0] \$63 ;
  wire [10:0] \$64 ;
  wire [8:0] \$65 ;
  wire [11:0] \$66 ;
  wire [8:0] \$67 ;
  wire [9:0] \$68 ;
  wire [10:0] \$69 ;
  wire \$7 ;
  wire [11:0] \$70 ;
  wire [8:0] \$71 ;
  wire [12:0] \$72 ;
  wire [8:0] \$73 ;
  wire [9:0] \$74 ;
  wire [10:0] \$75 ;
  wire [8:0] \$76 ;
  wire [11:0] \$77 ;
  wire [8:0] \$78 ;
  wire [9:0] \$79 ;
  wire \$8 ;
  wire [8:0] \$80 ;
  wire [10:0] \$81 ;
  wire [8:0] \$82 ;
  wire [11:0] \$83 ;
  wire [12:0] \$84 ;
  wire [8:0] \$85 ;
  wire [8:0] \$86 ;
  wire [9:0] \$87 ;
  wire [8:0] \$88 ;
  wire [10:0] \$89 ;
  reg [10:0] \$9 ;
  wire [11:0] \$90 ;
  wire [8:0] \$91 ;
  wire [9:0] \$92 ;
  wire [10:0] \$93 ;
  wire [8:0] \$94 ;
  wire [11:0] \$95 ;
  wire [12:0] \$96 ;
  wire [8:0] \$97 ;
  wire [9:0] \$98 ;
  wire [8:0] \$99 ;
  wire accept;
  wire [1:0] bits_0_0;
  wire [1:0] bits_0_1;
  wire [1:0] bits_0_2;
  wire [1:0] bits_0_3;
  wire [1:0] bits_0_4;
  reg busy = 1'h0;
  wire \final ;
  wire signed [11:0] found_0_0_0;
  wire signed [11:0] found_0_0_1;
  reg [69:0] held = 70'h000000000000000000;
  wire [9:0] \held.codes ;
  wire [9:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [1:0] \held.codes[0][1] ;
  wire [1:0] \held.codes[0][2] ;
  wire [1:0] \held.codes[0][3] ;
  wire [1:0] \held.codes[0][4] ;
  wire [19:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [1:0] \held.tag.zeros ;
  wire [1:0] \held.tag.zeros[0] ;
  wire [39:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  wire signed [7:0] \held.x[4] ;
  reg [10:0] i = 11'h000;
  reg [12:0] \i$34  = 13'h0000;
  wire signed [12:0] \i$34[0] ;
  wire signed [10:0] \i[0] ;
  wire [9:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [19:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [1:0] \i__payload.tag.zeros ;
  wire [1:0] \i__payload.tag.zeros[0] ;
  wire [39:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire [3:0] index_0_0_0;
  wire [3:0] index_0_0_1;
  reg left = 1'h0;
  wire [43:0] o;
  (* init = 13'h0000 *)
  wire signed [12:0] \o$46 ;
  (* init = 11'h000 *)
  wire signed [10:0] \o$47 ;
  wire [11:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [11:0] \o.sum_x ;
  wire [19:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [1:0] \o.tag.zeros ;
  wire [1:0] \o.tag.zeros[0] ;
  wire rest;
  (* init = 13'h0000 *)
  wire [12:0] sums_0;
  wire signed [12:0] \sums_0[0] ;
  (* init = 11'h000 *)
  wire [10:0] sums_x;
  wire signed [10:0] \sums_x[0] ;
  reg signed [10:0] table_0_0 = 11'h000;
  reg signed [10:0] table_0_1 = 11'h000;
  reg signed [10:0] table_0_10 = 11'h000;
  reg signed [10:0] table_0_11 = 11'h000;
  reg signed [10:0] table_0_12 = 11'h000;
  reg signed [10:0] table_0_13 = 11'h000;
  reg signed [10:0] table_0_14 = 11'h000;
  reg signed [10:0] table_0_15 = 11'h000;
  reg signed [10:0] table_0_2 = 11'h000;
  reg signed [10:0] table_0_3 = 11'h000;
  reg signed [10:0] table_0_4 = 11'h000;
  reg signed [10:0] table_0_5 = 11'h000;
  reg signed [10:0] table_0_6 = 11'h000;
  reg signed [10:0] table_0_7 = 11'h000;
  reg signed [10:0] table_0_8 = 11'h000;
  reg signed [10:0] table_0_9 = 11'h000;
  wire [19:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [15:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [1:0] \tag.zeros ;
  wire [1:0] \tag.zeros[0] ;
  reg [19:0] tag_1 = 20'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [1:0] \tag_1.zeros ;
  wire [1:0] \tag_1.zeros[0] ;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [1:0] \tag_2.zeros ;
  wire [1:0] \tag_2.zeros[0] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  wire wanted;
  assign \$1  = ~ held[2];
  assign \$2  = held[0] ? held[2] : \$1 ;
  assign \$3  = ~ held[4];
  assign \$4  = held[0] ? held[4] : \$3 ;
  assign \$5  = ~ held[6];
  assign \$6  = held[0] ? held[6] : \$5 ;
  assign \$7  = ~ held[8];
  assign \$8  = held[0] ? held[8] : \$7 ;
  assign \$11  = - $signed(\$10 );
  assign found_0_0_0 = held[0] ? { \$9 [10], \$9  } : \$11 ;
  assign \$12  = ~ held[3];
  assign \$13  = held[1] ? held[3] : \$12 ;
  assign \$14  = ~ held[5];
  assign \$15  = held[1] ? held[5] : \$14 ;
  assign \$16  = ~ held[7];
  assign \$17  = held[1] ? held[7] : \$16 ;
  assign \$18  = ~ held[9];
  assign \$19  = held[1] ? held[9] : \$18 ;
  assign \$22  = - $signed(\$21 );
  assign found_0_0_1 = held[1] ? { \$20 [10], \$20  } : \$22 ;
  assign \$26  = - $signed(i__payload[25:18]);
  assign \$27  = $signed(i__payload[17:10]) + $signed(\$26 );
  assign \$28  = - $signed(i__payload[33:26]);
  assign \$29  = $signed(\$27 ) + $signed(\$28 );
  assign \$30  = - $signed(i__payload[41:34]);
  assign \$31  = $signed(\$29 ) + $signed(\$30 );
  assign \$32  = - $signed(i__payload[49:42]);
  assign \$33  = $signed(\$31 ) + $signed(\$32 );
  assign \$34  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$35  = - $signed(i__payload[33:26]);
  assign \$36  = $signed(\$34 ) + $signed(\$35 );
  assign \$37  = - $signed(i__payload[41:34]);
  assign \$38  = $signed(\$36 ) + $signed(\$37 );
  assign \$39  = - $signed(i__payload[49:42]);
  assign \$40  = $signed(\$38 ) + $signed(\$39 );
  assign \$41  = - $signed(i__payload[25:18]);
  assign \$42  = $signed(i__payload[17:10]) + $signed(\$41 );
  assign \$43  = $signed(\$42 ) + $signed(i__payload[33:26]);
  assign \$44  = - $signed(i__payload[41:34]);
  assign \$45  = $signed(\$43 ) + $signed(\$44 );
  assign \$46  = - $signed(i__payload[49:42]);
  assign \$47  = $signed(\$45 ) + $signed(\$46 );
  assign \$48  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$49  = $signed(\$48 ) + $signed(i__payload[33:26]);
  assign \$50  = - $signed(i__payload[41:34]);
  assign \$51  = $signed(\$49 ) + $signed(\$50 );
  assign \$52  = - $signed(i__payload[49:42]);
  assign \$53  = $signed(\$51 ) + $signed(\$52 );
  assign \$54  = - $signed(i__payload[25:18]);
  assign \$55  = $signed(i__payload[17:10]) + $signed(\$54 );
  assign \$56  = - $signed(i__payload[33:26]);
  assign \$57  = $signed(\$55 ) + $signed(\$56 );
  assign \$58  = $signed(\$57 ) + $signed(i__payload[41:34]);
  assign \$59  = - $signed(i__payload[49:42]);
  assign \$60  = $signed(\$58 ) + $signed(\$59 );
  assign \$61  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$62  = - $signed(i__payload[33:26]);
  assign \$63  = $signed(\$61 ) + $signed(\$62 );
  assign \$64  = $signed(\$63 ) + $signed(i__payload[41:34]);
  assign \$65  = - $signed(i__payload[49:42]);
  assign \$66  = $signed(\$64 ) + $signed(\$65 );
  assign \$67  = - $signed(i__payload[25:18]);
  assign \$68  = $signed(i__payload[17:10]) + $signed(\$67 );
  assign \$69  = $signed(\$68 ) + $signed(i__payload[33:26]);
  assign \$70  = $signed(\$69 ) + $signed(i__payload[41:34]);
  assign \$71  = - $signed(i__payload[49:42]);
  assign \$72  = $signed(\$70 ) + $signed(\$71 );
  assign \$73  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$74  = $signed(\$73 ) + $signed(i__payload[33:26]);
  assign \$75  = $signed(\$74 ) + $signed(i__payload[41:34]);
  assign \$76  = - $signed(i__payload[49:42]);
  assign \$77  = $signed(\$75 ) + $signed(\$76 );
  assign \$78  = - $signed(i__payload[25:18]);
  assign \$79  = $signed(i__payload[17:10]) + $signed(\$78 );
  assign \$80  = - $signed(i__payload[33:26]);
  assign \$81  = $signed(\$79 ) + $signed(\$80 );
  assign \$82  = - $signed(i__payload[41:34]);
  assign \$83  = $signed(\$81 ) + $signed(\$82 );
  assign \$84  = $signed(\$83 ) + $signed(i__payload[49:42]);
  assign \$85  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$86  = - $signed(i__payload[33:26]);
  assign \$87  = $signed(\$85 ) + $signed(\$86 );
  assign \$88  = - $signed(i__payload[41:34]);
  assign \$89  = $signed(\$87 ) + $signed(\$88 );
  assign \$90  = $signed(\$89 ) + $signed(i__payload[49:42]);
  assign \$91  = - $signed(i__payload[25:18]);
  assign \$92  = $signed(i__payload[17:10]) + $signed(\$91 );
  assign \$93  = $signed(\$92 ) + $signed(i__payload[33:26]);
  assign \$94  = - $signed(i__payload[41:34]);
  assign \$95  = $signed(\$93 ) + $signed(\$94 );
  assign \$96  = $signed(\$95 ) + $signed(i__payload[49:42]);
  assign \$97  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$98  = $signed(\$97 ) + $signed(i__payload[33:26]);
  assign \$99  = - $signed(i__payload[41:34]);
  assign \$100  = $signed(\$98 ) + $signed(\$99 );
  assign \$101  = $signed(\$100 ) + $signed(i__payload[49:42]);
  assign \$102  = - $signed(i__payload[25:18]);
  assign \$103  = $signed(i__payload[17:10]) + $signed(\$102 );
  assign \$104  = - $signed(i__payload[33:26]);
  assign \$105  = $signed(\$103 ) + $signed(\$104 );
  assign \$106  = $signed(\$105 ) + $signed(i__payload[41:34]);
  assign \$107  = $signed(\$106 ) + $signed(i__payload[49:42]);
  assign \$108  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$109  = - $signed(i__payload[33:26]);
  assign \$110  = $signed(\$108 ) + $signed(\$109 );
  assign \$111  = $signed(\$110 ) + $signed(i__payload[41:34]);
  assign \$112  = $signed(\$111 ) + $signed(i__payload[49:42]);
  assign \$113  = - $signed(i__payload[25:18]);
  assign \$114  = $signed(i__payload[17:10]) + $signed(\$113 );
  assign \$115  = $signed(\$114 ) + $signed(i__payload[33:26]);
  assign \$116  = $signed(\$115 ) + $signed(i__payload[41:34]);
  assign \$117  = $signed(\$116 ) + $signed(i__payload[49:42]);
  assign \$118  = $signed(i__payload[17:10]) + $signed(i__payload[25:18]);
  assign \$119  = $signed(\$118 ) + $signed(i__payload[33:26]);
  assign \$120  = $signed(\$119 ) + $signed(i__payload[41:34]);
  assign \$121  = $signed(\$120 ) + $signed(i__payload[49:42]);
  assign \$125  = $signed(\$123 ) + $signed(\$124 );
  assign \$126  = $signed(3'h3) * $signed(i);
  assign \$127  = $signed(\i$34 ) + $signed(\$126 );
  always @(posedge clk)
    \$131  <= \$130 ;
  always @(posedge clk)
    held <= \$132 ;
  always @(posedge clk)
    busy <= \$133 ;
  always @(posedge clk)
    left <= \$134 ;
  always @(posedge clk)
    table_0_0 <= \$135 ;
  always @(posedge clk)
    table_0_1 <= \$136 ;
  always @(posedge clk)
    table_0_2 <= \$137 ;
  always @(posedge clk)
    table_0_3 <= \$138 ;
  always @(posedge clk)
    table_0_4 <= \$139 ;
  always @(posedge clk)
    table_0_5 <= \$140 ;
  always @(posedge clk)
    table_0_6 <= \$141 ;
  always @(posedge clk)
    table_0_7 <= \$142 ;
  always @(posedge clk)
    table_0_8 <= \$143 ;
  always @(posedge clk)
    table_0_9 <= \$144 ;
  always @(posedge clk)
    table_0_10 <= \$145 ;
  always @(posedge clk)
    table_0_11 <= \$146 ;
  always @(posedge clk)
    table_0_12 <= \$147 ;
  always @(posedge clk)
    table_0_13 <= \$148 ;
  always @(posedge clk)
    table_0_14 <= \$149 ;
  always @(posedge clk)
    table_0_15 <= \$150 ;
  always @(posedge clk)
    i <= \$122 ;
  always @(posedge clk)
    \i$34  <= \$125 [12:0];
  always @(posedge clk)
    valid_1 <= \$151 ;
  always @(posedge clk)
    valid <= \$152 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$8 , \$6 , \$4 , \$2  })
      4'h0:
          \$9  = table_0_0;
      4'h1:
          \$9  = table_0_1;
      4'h2:
          \$9  = table_0_2;
      4'h3:
          \$9  = table_0_3;
      4'h4:
          \$9  = table_0_4;
      4'h5:
          \$9  = table_0_5;
      4'h6:
          \$9  = table_0_6;
      4'h7:
          \$9  = table_0_7;
      4'h8:
          \$9  = table_0_8;
      4'h9:
          \$9  = table_0_9;
      4'ha:
          \$9  = table_0_10;
      4'hb:
          \$9  = table_0_11;
      4'hc:
          \$9  = table_0_12;
      4'hd:
          \$9  = table_0_13;
      4'he:
          \$9  = table_0_14;
      4'hf:
          \$9  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$8 , \$6 , \$4 , \$2  })
      4'h0:
          \$10  = table_0_0;
      4'h1:
          \$10  = table_0_1;
      4'h2:
          \$10  = table_0_2;
      4'h3:
          \$10  = table_0_3;
      4'h4:
          \$10  = table_0_4;
      4'h5:
          \$10  = table_0_5;
      4'h6:
          \$10  = table_0_6;
      4'h7:
          \$10  = table_0_7;
      4'h8:
          \$10  = table_0_8;
      4'h9:
          \$10  = table_0_9;
      4'ha:
          \$10  = table_0_10;
      4'hb:
          \$10  = table_0_11;
      4'hc:
          \$10  = table_0_12;
      4'hd:
          \$10  = table_0_13;
      4'he:
          \$10  = table_0_14;
      4'hf:
          \$10  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$19 , \$17 , \$15 , \$13  })
      4'h0:
          \$20  = table_0_0;
      4'h1:
          \$20  = table_0_1;
      4'h2:
          \$20  = table_0_2;
      4'h3:
          \$20  = table_0_3;
      4'h4:
          \$20  = table_0_4;
      4'h5:
          \$20  = table_0_5;
      4'h6:
          \$20  = table_0_6;
      4'h7:
          \$20  = table_0_7;
      4'h8:
          \$20  = table_0_8;
      4'h9:
          \$20  = table_0_9;
      4'ha:
          \$20  = table_0_10;
      4'hb:
          \$20  = table_0_11;
      4'hc:
          \$20  = table_0_12;
      4'hd:
          \$20  = table_0_13;
      4'he:
          \$20  = table_0_14;
      4'hf:
          \$20  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$19 , \$17 , \$15 , \$13  })
      4'h0:
          \$21  = table_0_0;
      4'h1:
          \$21  = table_0_1;
      4'h2:
          \$21  = table_0_2;
      4'h3:
          \$21  = table_0_3;
      4'h4:
          \$21  = table_0_4;
      4'h5:
          \$21  = table_0_5;
      4'h6:
          \$21  = table_0_6;
      4'h7:
          \$21  = table_0_7;
      4'h8:
          \$21  = table_0_8;
      4'h9:
          \$21  = table_0_9;
      4'ha:
          \$21  = table_0_10;
      4'hb:
          \$21  = table_0_11;
      4'hc:
          \$21  = table_0_12;
      4'hd:
          \$21  = table_0_13;
      4'he:
          \$21  = table_0_14;
      4'hf:
          \$21  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$130 [11:0] = \$128 [11:0];
    \$130 [23:12] = { i[10], i };
    if (rst) begin
      \$130  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$132  = held;
    if (accept) begin
      \$132  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$133  = 1'h1;
    end else begin
      \$133  = 1'h0;
    end
    if (rst) begin
      \$133  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$134  = wanted;
    end else begin
      \$134  = 1'h0;
    end
    if (rst) begin
      \$134  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$135  = table_0_0;
    if (\$25 ) begin
      \$135  = \$33 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$136  = table_0_1;
    if (\$25 ) begin
      \$136  = \$40 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$137  = table_0_2;
    if (\$25 ) begin
      \$137  = \$47 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$138  = table_0_3;
    if (\$25 ) begin
      \$138  = \$53 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$139  = table_0_4;
    if (\$25 ) begin
      \$139  = \$60 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$140  = table_0_5;
    if (\$25 ) begin
      \$140  = \$66 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$141  = table_0_6;
    if (\$25 ) begin
      \$141  = \$72 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$142  = table_0_7;
    if (\$25 ) begin
      \$142  = \$77 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$143  = table_0_8;
    if (\$25 ) begin
      \$143  = \$84 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$144  = table_0_9;
    if (\$25 ) begin
      \$144  = \$90 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$145  = table_0_10;
    if (\$25 ) begin
      \$145  = \$96 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$146  = table_0_11;
    if (\$25 ) begin
      \$146  = \$101 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$147  = table_0_12;
    if (\$25 ) begin
      \$147  = \$107 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$148  = table_0_13;
    if (\$25 ) begin
      \$148  = \$112 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$149  = table_0_14;
    if (\$25 ) begin
      \$149  = \$117 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$150  = table_0_15;
    if (\$25 ) begin
      \$150  = \$121 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$151  = \$129 ;
    if (rst) begin
      \$151  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$152  = valid_1;
    if (rst) begin
      \$152  = 1'h0;
    end
  end
  assign rest = 1'h0;
  assign sums_x = i;
  assign bits_0_0 = held[1:0];
  assign bits_0_1 = held[3:2];
  assign bits_0_2 = held[5:4];
  assign bits_0_3 = held[7:6];
  assign bits_0_4 = held[9:8];
  assign index_0_0_0 = { \$8 , \$6 , \$4 , \$2  };
  assign index_0_0_1 = { \$19 , \$17 , \$15 , \$13  };
  assign sums_0 = \i$34 ;
  assign valid_2 = valid;
  assign o = { tag_2, \$131  };
  assign \o$46  = \i$34 ;
  assign \o$47  = i;
  assign \port$257$0  = \$131 ;
  assign \i[0]  = i;
  assign \sums_x[0]  = i;
  assign \held.codes  = held[9:0];
  assign \held.codes[0]  = held[9:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.codes[0][1]  = held[3:2];
  assign \held.codes[0][2]  = held[5:4];
  assign \held.codes[0][3]  = held[7:6];
  assign \held.codes[0][4]  = held[9:8];
  assign \held.x  = held[49:10];
  assign \held.x[0]  = held[17:10];
  assign \held.x[1]  = held[25:18];
  assign \held.x[2]  = held[33:26];
  assign \held.x[3]  = held[41:34];
  assign \held.x[4]  = held[49:42];
  assign \held.tag  = held[69:50];
  assign \held.tag.scales  = held[65:50];
  assign \held.tag.scales[0]  = held[65:50];
  assign \held.tag.zeros  = held[67:66];
  assign \held.tag.zeros[0]  = held[67:66];
  assign \held.tag.ends_group  = held[68];
  assign \held.tag.ends_row  = held[69];
  assign \i$34[0]  = \i$34 ;
  assign \sums_0[0]  = \i$34 ;
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.zeros  = tag[17:16];
  assign \tag.zeros[0]  = tag[17:16];
  assign \tag.ends_group  = tag[18];
  assign \tag.ends_row  = tag[19];
  assign \o.dots  = \$131 [11:0];
  assign \o.dots[0]  = \$131 [11:0];
  assign \o.sum_x  = \$131 [23:12];
  assign \o.tag  = tag_2;
  assign \o.tag.scales  = tag_2[15:0];
  assign \o.tag.scales[0]  = tag_2[15:0];
  assign \o.tag.zeros  = tag_2[17:16];
  assign \o.tag.zeros[0]  = tag_2[17:16];
  assign \o.tag.ends_group  = tag_2[18];
  assign \o.tag.ends_row  = tag_2[19];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.zeros  = tag_2[17:16];
  assign \tag_2.zeros[0]  = tag_2[17:16];
  assign \tag_2.ends_group  = tag_2[18];
  assign \tag_2.ends_row  = tag_2[19];
  assign \i__payload.codes  = i__payload[9:0];
  assign \i__payload.codes[0]  = i__payload[9:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.x  = i__payload[49:10];
  assign \i__payload.x[0]  = i__payload[17:10];
  assign \i__payload.x[1]  = i__payload[25:18];
  assign \i__payload.x[2]  = i__payload[33:26];
  assign \i__payload.x[3]  = i__payload[41:34];
  assign \i__payload.x[4]  = i__payload[49:42];
  assign \i__payload.tag  = i__payload[69:50];
  assign \i__payload.tag.scales  = i__payload[65:50];
  assign \i__payload.tag.scales[0]  = i__payload[65:50];
  assign \i__payload.tag.zeros  = i__payload[67:66];
  assign \i__payload.tag.zeros[0]  = i__payload[67:66];
  assign \i__payload.tag.ends_group  = i__payload[68];
  assign \i__payload.tag.ends_row  = i__payload[69];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[17:16];
  assign \tag_1.zeros[0]  = tag_1[17:16];
  assign \tag_1.ends_group  = tag_1[18];
  assign \tag_1.ends_row  = tag_1[19];
  assign tag[19] = \$24 ;
  assign tag[18] = \$23 ;
  assign tag[17:0] = held[67:50];
  assign wanted = 1'h1;
  assign \final  = 1'h1;
  assign i__ready = 1'h1;
  assign accept = i__valid;
  assign \$23  = held[68];
  assign \$24  = held[69];
  assign \$25  = i__valid;
  assign \$122  = table_0_15;
  assign \$123  = { found_0_0_0[11], found_0_0_0 };
  assign \$124  = { found_0_0_1, 1'h0 };
  assign \$128  = { \$127 [13], \$127 [13:1] };
  assign \$129  = busy;
endmodule

module \lut_uint2_zero.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
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

module \lut_uint2_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [55:0] \$8 ;
  (* init = 56'h00000000000000 *)
  wire [55:0] front;
  wire signed [55:0] \front[0] ;
  wire signed [55:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [55:0] \o__payload[0] ;
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
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \i__payload[0]  = i__payload;
  assign \$2  = level;
  assign o__valid = level;
endmodule

module \lut_uint2_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [55:0] terms;
  wire [55:0] terms;
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

module \lut_uint2_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  output [55:0] o;
  reg [55:0] o = 56'h00000000000000;
  input [12:0] i;
  wire [12:0] i;
  input clk;
  wire clk;
  wire [24:0] \$1 ;
  wire [55:0] \$2 ;
  reg [55:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [12:0] \i[0] ;
  wire signed [55:0] \o[0] ;
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
    \$3  = \$2 ;
    if (rst) begin
      \$3  = 56'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \lut_uint2_zero.sum_x$59 (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [11:0] sums;
  reg [11:0] sums = 12'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  reg \$3 ;
  reg [11:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 12'h000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [11:0];
    end
    if (rst) begin
      \$4  = 12'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \lut_uint2_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [1:0] zeros;
  wire [1:0] zeros;
  input [12:0] dots;
  wire [12:0] dots;
  input signed [11:0] sum_x;
  wire signed [11:0] sum_x;
  output [12:0] o;
  reg [12:0] o = 13'h0000;
  input clk;
  wire clk;
  wire [13:0] \$1 ;
  wire [13:0] \$2 ;
  reg [12:0] \$3 ;
  reg signed [12:0] dot_0_1 = 13'h0000;
  wire signed [12:0] \dots[0] ;
  wire signed [12:0] \o[0] ;
  reg signed [12:0] offset_0 = 13'h0000;
  wire [1:0] \zeros[0] ;
  assign \$1  = $signed({ 1'h0, zeros }) * $signed(sum_x);
  assign \$2  = $signed(dot_0_1) - $signed(offset_0);
  always @(posedge clk)
    dot_0_1 <= dots;
  always @(posedge clk)
    offset_0 <= \$1 [12:0];
  always @(posedge clk)
    o <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$3  = \$2 [12:0];
    if (rst) begin
      \$3  = 13'h0000;
    end
  end
  assign \dots[0]  = dots;
  assign \zeros[0]  = zeros;
  assign \o[0]  = o;
endmodule
