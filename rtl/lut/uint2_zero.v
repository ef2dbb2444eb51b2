// lut_uint2_zero: look up partial sums by bits of weights, 1 rows of 5 lanes, uint2 x int8
//
// spec: {"accumulator":56,"activation_format":"int8","credits":1,"form":"parallel","group":10,"inputs":5,"lanes":5,"max_groups":8,"pe":"lut","rows":1,"weight_format":"uint2","zero_point":true}
// source: dc0b0fd447d232b97bb189c1505838d398086cc5e3a85989740ada018c062a9c
// body: 2e3b40da46cd6567b211243bc31472c162d66d327ea84f7a14e983b30c2af3d5
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
  reg \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  wire [23:0] \$20 ;
  wire [19:0] \$21 ;
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
  wire done;
  wire \done$51 ;
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
  wire \i__valid$42 ;
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
  always @(posedge clk)
    credits <= \$14 ;
  always @(posedge clk)
    in_row <= \$15 ;
  always @(posedge clk)
    tag_1 <= \$21 ;
  always @(posedge clk)
    factors_1 <= factors;
  always @(posedge clk)
    \factors$34  <= factors_1;
  always @(posedge clk)
    scaled_1 <= \$16 ;
  always @(posedge clk)
    scaled_2 <= \$17 ;
  always @(posedge clk)
    scaled_3 <= \$18 ;
  always @(posedge clk)
    \valid$36  <= \$19 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[19];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  \lut_uint2_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$304$0 (\$20 ),
    .rst(rst),
    .tag_2(\$21 ),
    .valid(valid)
  );
  \lut_uint2_zero.group_sums  group_sums (
    .clk(clk),
    .done(\done$51 ),
    .last(\$21 [18]),
    .rst(rst),
    .sums(dots),
    .terms(\$20 [11:0]),
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
    .done(\i__valid$42 ),
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
    .last(\$21 [18]),
    .rst(rst),
    .sums(sum_x),
    .terms(\$20 [23:12]),
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
    \$14  = \$12 [0];
    if (rst) begin
      \$14  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$15  = in_row;
    if (accept) begin
      \$15  = \$13 ;
    end
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$16  = \done$51 ;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$17  = scaled_1;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$18  = scaled_2;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$19  = scaled_3;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$21 [18];
  assign o = { \$21 , \$20  };
  assign terms = \$20 [11:0];
  assign \valid$22  = valid;
  assign \last$23  = \$21 [18];
  assign \terms$24  = \$20 [23:12];
  assign sums = dots;
  assign zeros = tag_1[17:16];
  assign \sums$31  = sum_x;
  assign \o$33  = i;
  assign factors_2 = \factors$34 ;
  assign scaled_4 = \valid$36 ;
  assign ends_row_4 = \last$38 ;
  assign \o$41  = \terms$40 ;
  assign done = \i__valid$42 ;
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
  assign \o.dots  = \$20 [11:0];
  assign \o.dots[0]  = \$20 [11:0];
  assign \o.sum_x  = \$20 [23:12];
  assign \o.tag  = \$21 ;
  assign \o.tag.scales  = \$21 [15:0];
  assign \o.tag.scales[0]  = \$21 [15:0];
  assign \o.tag.zeros  = \$21 [17:16];
  assign \o.tag.zeros[0]  = \$21 [17:16];
  assign \o.tag.ends_group  = \$21 [18];
  assign \o.tag.ends_row  = \$21 [19];
  assign \terms[0]  = \$20 [11:0];
  assign \terms$24[0]  = \$20 [23:12];
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

module \lut_uint2_zero.front (rst, i__valid, i__ready, i__payload, \port$304$0 , valid, tag_2, clk);
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
  output [23:0] \port$304$0 ;
  wire [23:0] \port$304$0 ;
  output valid;
  reg valid = 1'h0;
  output [19:0] tag_2;
  reg [19:0] tag_2 = 20'h00000;
  input clk;
  wire clk;
  wire [1:0] \$1 ;
  wire [1:0] \$10 ;
  wire [12:0] \$100 ;
  wire [8:0] \$101 ;
  wire [9:0] \$102 ;
  wire [8:0] \$103 ;
  wire [10:0] \$104 ;
  wire [11:0] \$105 ;
  wire [8:0] \$106 ;
  wire [12:0] \$107 ;
  wire [8:0] \$108 ;
  wire [8:0] \$109 ;
  wire \$11 ;
  wire [9:0] \$110 ;
  wire [10:0] \$111 ;
  wire [11:0] \$112 ;
  wire [8:0] \$113 ;
  wire [12:0] \$114 ;
  wire [8:0] \$115 ;
  wire [9:0] \$116 ;
  wire [10:0] \$117 ;
  wire [11:0] \$118 ;
  wire [8:0] \$119 ;
  wire \$12 ;
  wire [12:0] \$120 ;
  wire [8:0] \$121 ;
  wire [8:0] \$122 ;
  wire [9:0] \$123 ;
  wire [8:0] \$124 ;
  wire [10:0] \$125 ;
  wire [8:0] \$126 ;
  wire [11:0] \$127 ;
  wire [12:0] \$128 ;
  wire [8:0] \$129 ;
  wire [1:0] \$13 ;
  wire [9:0] \$130 ;
  wire [8:0] \$131 ;
  wire [10:0] \$132 ;
  wire [8:0] \$133 ;
  wire [11:0] \$134 ;
  wire [12:0] \$135 ;
  wire [8:0] \$136 ;
  wire [8:0] \$137 ;
  wire [9:0] \$138 ;
  wire [10:0] \$139 ;
  wire [1:0] \$14 ;
  wire [8:0] \$140 ;
  wire [11:0] \$141 ;
  wire [12:0] \$142 ;
  wire [8:0] \$143 ;
  wire [9:0] \$144 ;
  wire [10:0] \$145 ;
  wire [8:0] \$146 ;
  wire [11:0] \$147 ;
  wire [12:0] \$148 ;
  wire [8:0] \$149 ;
  wire [1:0] \$15 ;
  wire [8:0] \$150 ;
  wire [9:0] \$151 ;
  wire [8:0] \$152 ;
  wire [10:0] \$153 ;
  wire [11:0] \$154 ;
  wire [12:0] \$155 ;
  wire [8:0] \$156 ;
  wire [9:0] \$157 ;
  wire [8:0] \$158 ;
  wire [10:0] \$159 ;
  wire \$16 ;
  wire [11:0] \$160 ;
  wire [12:0] \$161 ;
  wire [8:0] \$162 ;
  wire [8:0] \$163 ;
  wire [9:0] \$164 ;
  wire [10:0] \$165 ;
  wire [11:0] \$166 ;
  wire [12:0] \$167 ;
  wire [8:0] \$168 ;
  wire [9:0] \$169 ;
  wire \$17 ;
  wire [10:0] \$170 ;
  wire [11:0] \$171 ;
  wire [12:0] \$172 ;
  wire [10:0] \$173 ;
  wire [12:0] \$174 ;
  wire [12:0] \$175 ;
  wire [13:0] \$176 ;
  wire [12:0] \$177 ;
  wire [13:0] \$178 ;
  wire [13:0] \$179 ;
  wire [1:0] \$18 ;
  wire \$180 ;
  reg [23:0] \$181 ;
  reg [23:0] \$182  = 24'h000000;
  reg [69:0] \$183 ;
  reg \$184 ;
  reg \$185 ;
  reg \$186 ;
  reg [10:0] \$187 ;
  reg [10:0] \$188 ;
  reg [10:0] \$189 ;
  wire [1:0] \$19 ;
  reg [10:0] \$190 ;
  reg [10:0] \$191 ;
  reg [10:0] \$192 ;
  reg [10:0] \$193 ;
  reg [10:0] \$194 ;
  reg [10:0] \$195 ;
  reg [10:0] \$196 ;
  reg [10:0] \$197 ;
  reg [10:0] \$198 ;
  reg [10:0] \$199 ;
  wire [1:0] \$2 ;
  wire [1:0] \$20 ;
  reg [10:0] \$200 ;
  reg [10:0] \$201 ;
  reg [10:0] \$202 ;
  reg \$203 ;
  reg \$204 ;
  wire \$21 ;
  wire \$22 ;
  wire [1:0] \$23 ;
  reg [10:0] \$24 ;
  reg [10:0] \$25 ;
  wire [11:0] \$26 ;
  wire [1:0] \$27 ;
  wire [1:0] \$28 ;
  wire [1:0] \$29 ;
  wire [1:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [1:0] \$32 ;
  wire [1:0] \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  wire [1:0] \$38 ;
  wire [1:0] \$39 ;
  wire [1:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire [1:0] \$42 ;
  wire [1:0] \$43 ;
  wire [1:0] \$44 ;
  wire \$45 ;
  wire \$46 ;
  wire [1:0] \$47 ;
  reg [10:0] \$48 ;
  reg [10:0] \$49 ;
  wire [1:0] \$5 ;
  wire [11:0] \$50 ;
  wire \$51 ;
  wire \$52 ;
  wire \$53 ;
  wire [1:0] \$54 ;
  wire [1:0] \$55 ;
  wire \$56 ;
  wire [1:0] \$57 ;
  wire [1:0] \$58 ;
  wire \$59 ;
  wire \$6 ;
  wire \$60 ;
  wire [8:0] \$61 ;
  wire [8:0] \$62 ;
  wire [9:0] \$63 ;
  wire [8:0] \$64 ;
  wire [10:0] \$65 ;
  wire [8:0] \$66 ;
  wire [11:0] \$67 ;
  wire [8:0] \$68 ;
  wire [12:0] \$69 ;
  wire \$7 ;
  wire [8:0] \$70 ;
  wire [9:0] \$71 ;
  wire [8:0] \$72 ;
  wire [10:0] \$73 ;
  wire [8:0] \$74 ;
  wire [11:0] \$75 ;
  wire [8:0] \$76 ;
  wire [12:0] \$77 ;
  wire [8:0] \$78 ;
  wire [8:0] \$79 ;
  wire [1:0] \$8 ;
  wire [9:0] \$80 ;
  wire [10:0] \$81 ;
  wire [8:0] \$82 ;
  wire [11:0] \$83 ;
  wire [8:0] \$84 ;
  wire [12:0] \$85 ;
  wire [8:0] \$86 ;
  wire [9:0] \$87 ;
  wire [10:0] \$88 ;
  wire [8:0] \$89 ;
  wire [1:0] \$9 ;
  wire [11:0] \$90 ;
  wire [8:0] \$91 ;
  wire [12:0] \$92 ;
  wire [8:0] \$93 ;
  wire [8:0] \$94 ;
  wire [9:0] \$95 ;
  wire [8:0] \$96 ;
  wire [10:0] \$97 ;
  wire [11:0] \$98 ;
  wire [8:0] \$99 ;
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
  reg [12:0] \i$29  = 13'h0000;
  wire signed [12:0] \i$29[0] ;
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
  reg more = 1'h0;
  wire [43:0] o;
  (* init = 13'h0000 *)
  wire signed [12:0] \o$41 ;
  (* init = 11'h000 *)
  wire signed [10:0] \o$42 ;
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
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign \$6  = ~ \$5 [0];
  assign \$7  = \$3 [0] ? \$4 [0] : \$6 ;
  assign \$11  = ~ \$10 [0];
  assign \$12  = \$8 [0] ? \$9 [0] : \$11 ;
  assign \$16  = ~ \$15 [0];
  assign \$17  = \$13 [0] ? \$14 [0] : \$16 ;
  assign \$21  = ~ \$20 [0];
  assign \$22  = \$18 [0] ? \$19 [0] : \$21 ;
  assign \$26  = - $signed(\$25 );
  assign found_0_0_0 = \$23 [0] ? { \$24 [10], \$24  } : \$26 ;
  assign \$30  = ~ \$29 [1];
  assign \$31  = \$27 [1] ? \$28 [1] : \$30 ;
  assign \$35  = ~ \$34 [1];
  assign \$36  = \$32 [1] ? \$33 [1] : \$35 ;
  assign \$40  = ~ \$39 [1];
  assign \$41  = \$37 [1] ? \$38 [1] : \$40 ;
  assign \$45  = ~ \$44 [1];
  assign \$46  = \$42 [1] ? \$43 [1] : \$45 ;
  assign \$50  = - $signed(\$49 );
  assign found_0_0_1 = \$47 [1] ? { \$48 [10], \$48  } : \$50 ;
  assign \$51  = held[68] & \final ;
  assign \$52  = held[69] & \final ;
  assign \$53  = i__valid & i__ready;
  assign \$57  = \$2 [0] - 1'h1;
  assign \$58  = { 1'h0, \$2 [0] } & \$57 ;
  assign \$59  = | \$58 ;
  assign \$60  = i__valid & i__ready;
  assign \$61  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$62  = - $signed(i__payload[25:18]);
  assign \$63  = $signed(\$61 ) + $signed(\$62 );
  assign \$64  = - $signed(i__payload[33:26]);
  assign \$65  = $signed(\$63 ) + $signed(\$64 );
  assign \$66  = - $signed(i__payload[41:34]);
  assign \$67  = $signed(\$65 ) + $signed(\$66 );
  assign \$68  = - $signed(i__payload[49:42]);
  assign \$69  = $signed(\$67 ) + $signed(\$68 );
  assign \$70  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$71  = $signed(\$70 ) + $signed(i__payload[25:18]);
  assign \$72  = - $signed(i__payload[33:26]);
  assign \$73  = $signed(\$71 ) + $signed(\$72 );
  assign \$74  = - $signed(i__payload[41:34]);
  assign \$75  = $signed(\$73 ) + $signed(\$74 );
  assign \$76  = - $signed(i__payload[49:42]);
  assign \$77  = $signed(\$75 ) + $signed(\$76 );
  assign \$78  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$79  = - $signed(i__payload[25:18]);
  assign \$80  = $signed(\$78 ) + $signed(\$79 );
  assign \$81  = $signed(\$80 ) + $signed(i__payload[33:26]);
  assign \$82  = - $signed(i__payload[41:34]);
  assign \$83  = $signed(\$81 ) + $signed(\$82 );
  assign \$84  = - $signed(i__payload[49:42]);
  assign \$85  = $signed(\$83 ) + $signed(\$84 );
  assign \$86  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$87  = $signed(\$86 ) + $signed(i__payload[25:18]);
  assign \$88  = $signed(\$87 ) + $signed(i__payload[33:26]);
  assign \$89  = - $signed(i__payload[41:34]);
  assign \$90  = $signed(\$88 ) + $signed(\$89 );
  assign \$91  = - $signed(i__payload[49:42]);
  assign \$92  = $signed(\$90 ) + $signed(\$91 );
  assign \$93  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$94  = - $signed(i__payload[25:18]);
  assign \$95  = $signed(\$93 ) + $signed(\$94 );
  assign \$96  = - $signed(i__payload[33:26]);
  assign \$97  = $signed(\$95 ) + $signed(\$96 );
  assign \$98  = $signed(\$97 ) + $signed(i__payload[41:34]);
  assign \$99  = - $signed(i__payload[49:42]);
  assign \$100  = $signed(\$98 ) + $signed(\$99 );
  assign \$101  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$102  = $signed(\$101 ) + $signed(i__payload[25:18]);
  assign \$103  = - $signed(i__payload[33:26]);
  assign \$104  = $signed(\$102 ) + $signed(\$103 );
  assign \$105  = $signed(\$104 ) + $signed(i__payload[41:34]);
  assign \$106  = - $signed(i__payload[49:42]);
  assign \$107  = $signed(\$105 ) + $signed(\$106 );
  assign \$108  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$109  = - $signed(i__payload[25:18]);
  assign \$110  = $signed(\$108 ) + $signed(\$109 );
  assign \$111  = $signed(\$110 ) + $signed(i__payload[33:26]);
  assign \$112  = $signed(\$111 ) + $signed(i__payload[41:34]);
  assign \$113  = - $signed(i__payload[49:42]);
  assign \$114  = $signed(\$112 ) + $signed(\$113 );
  assign \$115  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$116  = $signed(\$115 ) + $signed(i__payload[25:18]);
  assign \$117  = $signed(\$116 ) + $signed(i__payload[33:26]);
  assign \$118  = $signed(\$117 ) + $signed(i__payload[41:34]);
  assign \$119  = - $signed(i__payload[49:42]);
  assign \$120  = $signed(\$118 ) + $signed(\$119 );
  assign \$121  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$122  = - $signed(i__payload[25:18]);
  assign \$123  = $signed(\$121 ) + $signed(\$122 );
  assign \$124  = - $signed(i__payload[33:26]);
  assign \$125  = $signed(\$123 ) + $signed(\$124 );
  assign \$126  = - $signed(i__payload[41:34]);
  assign \$127  = $signed(\$125 ) + $signed(\$126 );
  assign \$128  = $signed(\$127 ) + $signed(i__payload[49:42]);
  assign \$129  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$130  = $signed(\$129 ) + $signed(i__payload[25:18]);
  assign \$131  = - $signed(i__payload[33:26]);
  assign \$132  = $signed(\$130 ) + $signed(\$131 );
  assign \$133  = - $signed(i__payload[41:34]);
  assign \$134  = $signed(\$132 ) + $signed(\$133 );
  assign \$135  = $signed(\$134 ) + $signed(i__payload[49:42]);
  assign \$136  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$137  = - $signed(i__payload[25:18]);
  assign \$138  = $signed(\$136 ) + $signed(\$137 );
  assign \$139  = $signed(\$138 ) + $signed(i__payload[33:26]);
  assign \$140  = - $signed(i__payload[41:34]);
  assign \$141  = $signed(\$139 ) + $signed(\$140 );
  assign \$142  = $signed(\$141 ) + $signed(i__payload[49:42]);
  assign \$143  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$144  = $signed(\$143 ) + $signed(i__payload[25:18]);
  assign \$145  = $signed(\$144 ) + $signed(i__payload[33:26]);
  assign \$146  = - $signed(i__payload[41:34]);
  assign \$147  = $signed(\$145 ) + $signed(\$146 );
  assign \$148  = $signed(\$147 ) + $signed(i__payload[49:42]);
  assign \$149  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$150  = - $signed(i__payload[25:18]);
  assign \$151  = $signed(\$149 ) + $signed(\$150 );
  assign \$152  = - $signed(i__payload[33:26]);
  assign \$153  = $signed(\$151 ) + $signed(\$152 );
  assign \$154  = $signed(\$153 ) + $signed(i__payload[41:34]);
  assign \$155  = $signed(\$154 ) + $signed(i__payload[49:42]);
  assign \$156  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$157  = $signed(\$156 ) + $signed(i__payload[25:18]);
  assign \$158  = - $signed(i__payload[33:26]);
  assign \$159  = $signed(\$157 ) + $signed(\$158 );
  assign \$160  = $signed(\$159 ) + $signed(i__payload[41:34]);
  assign \$161  = $signed(\$160 ) + $signed(i__payload[49:42]);
  assign \$162  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$163  = - $signed(i__payload[25:18]);
  assign \$164  = $signed(\$162 ) + $signed(\$163 );
  assign \$165  = $signed(\$164 ) + $signed(i__payload[33:26]);
  assign \$166  = $signed(\$165 ) + $signed(i__payload[41:34]);
  assign \$167  = $signed(\$166 ) + $signed(i__payload[49:42]);
  assign \$168  = $signed(1'h0) + $signed(i__payload[17:10]);
  assign \$169  = $signed(\$168 ) + $signed(i__payload[25:18]);
  assign \$170  = $signed(\$169 ) + $signed(i__payload[33:26]);
  assign \$171  = $signed(\$170 ) + $signed(i__payload[41:34]);
  assign \$172  = $signed(\$171 ) + $signed(i__payload[49:42]);
  assign \$173  = more ? 11'h000 : table_0_15;
  assign \$176  = $signed(\$174 ) + $signed(\$175 );
  assign \$177  = $signed(3'h3) * $signed(i);
  assign \$178  = $signed(\i$29 ) + $signed(\$177 );
  assign \$180  = busy & \final ;
  always @(posedge clk)
    \$182  <= \$181 ;
  always @(posedge clk)
    held <= \$183 ;
  always @(posedge clk)
    busy <= \$184 ;
  always @(posedge clk)
    left <= \$185 ;
  always @(posedge clk)
    more <= \$186 ;
  always @(posedge clk)
    table_0_0 <= \$187 ;
  always @(posedge clk)
    table_0_1 <= \$188 ;
  always @(posedge clk)
    table_0_2 <= \$189 ;
  always @(posedge clk)
    table_0_3 <= \$190 ;
  always @(posedge clk)
    table_0_4 <= \$191 ;
  always @(posedge clk)
    table_0_5 <= \$192 ;
  always @(posedge clk)
    table_0_6 <= \$193 ;
  always @(posedge clk)
    table_0_7 <= \$194 ;
  always @(posedge clk)
    table_0_8 <= \$195 ;
  always @(posedge clk)
    table_0_9 <= \$196 ;
  always @(posedge clk)
    table_0_10 <= \$197 ;
  always @(posedge clk)
    table_0_11 <= \$198 ;
  always @(posedge clk)
    table_0_12 <= \$199 ;
  always @(posedge clk)
    table_0_13 <= \$200 ;
  always @(posedge clk)
    table_0_14 <= \$201 ;
  always @(posedge clk)
    table_0_15 <= \$202 ;
  always @(posedge clk)
    i <= \$173 ;
  always @(posedge clk)
    \i$29  <= \$176 [12:0];
  always @(posedge clk)
    valid_1 <= \$203 ;
  always @(posedge clk)
    valid <= \$204 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$22 , \$17 , \$12 , \$7  })
      4'h0:
          \$24  = table_0_0;
      4'h1:
          \$24  = table_0_1;
      4'h2:
          \$24  = table_0_2;
      4'h3:
          \$24  = table_0_3;
      4'h4:
          \$24  = table_0_4;
      4'h5:
          \$24  = table_0_5;
      4'h6:
          \$24  = table_0_6;
      4'h7:
          \$24  = table_0_7;
      4'h8:
          \$24  = table_0_8;
      4'h9:
          \$24  = table_0_9;
      4'ha:
          \$24  = table_0_10;
      4'hb:
          \$24  = table_0_11;
      4'hc:
          \$24  = table_0_12;
      4'hd:
          \$24  = table_0_13;
      4'he:
          \$24  = table_0_14;
      4'hf:
          \$24  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$22 , \$17 , \$12 , \$7  })
      4'h0:
          \$25  = table_0_0;
      4'h1:
          \$25  = table_0_1;
      4'h2:
          \$25  = table_0_2;
      4'h3:
          \$25  = table_0_3;
      4'h4:
          \$25  = table_0_4;
      4'h5:
          \$25  = table_0_5;
      4'h6:
          \$25  = table_0_6;
      4'h7:
          \$25  = table_0_7;
      4'h8:
          \$25  = table_0_8;
      4'h9:
          \$25  = table_0_9;
      4'ha:
          \$25  = table_0_10;
      4'hb:
          \$25  = table_0_11;
      4'hc:
          \$25  = table_0_12;
      4'hd:
          \$25  = table_0_13;
      4'he:
          \$25  = table_0_14;
      4'hf:
          \$25  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$46 , \$41 , \$36 , \$31  })
      4'h0:
          \$48  = table_0_0;
      4'h1:
          \$48  = table_0_1;
      4'h2:
          \$48  = table_0_2;
      4'h3:
          \$48  = table_0_3;
      4'h4:
          \$48  = table_0_4;
      4'h5:
          \$48  = table_0_5;
      4'h6:
          \$48  = table_0_6;
      4'h7:
          \$48  = table_0_7;
      4'h8:
          \$48  = table_0_8;
      4'h9:
          \$48  = table_0_9;
      4'ha:
          \$48  = table_0_10;
      4'hb:
          \$48  = table_0_11;
      4'hc:
          \$48  = table_0_12;
      4'hd:
          \$48  = table_0_13;
      4'he:
          \$48  = table_0_14;
      4'hf:
          \$48  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$46 , \$41 , \$36 , \$31  })
      4'h0:
          \$49  = table_0_0;
      4'h1:
          \$49  = table_0_1;
      4'h2:
          \$49  = table_0_2;
      4'h3:
          \$49  = table_0_3;
      4'h4:
          \$49  = table_0_4;
      4'h5:
          \$49  = table_0_5;
      4'h6:
          \$49  = table_0_6;
      4'h7:
          \$49  = table_0_7;
      4'h8:
          \$49  = table_0_8;
      4'h9:
          \$49  = table_0_9;
      4'ha:
          \$49  = table_0_10;
      4'hb:
          \$49  = table_0_11;
      4'hc:
          \$49  = table_0_12;
      4'hd:
          \$49  = table_0_13;
      4'he:
          \$49  = table_0_14;
      4'hf:
          \$49  = table_0_15;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$181 [11:0] = \$179 [11:0];
    \$181 [23:12] = { i[10], i };
    if (rst) begin
      \$181  = 24'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$183  = held;
    if (\$53 ) begin
      \$183  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$53 ) begin
      \$184  = 1'h1;
    end else begin
      \$184  = more;
    end
    if (rst) begin
      \$184  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$53 ) begin
      \$185  = wanted;
    end else begin
      \$185  = \$2 [0];
    end
    if (rst) begin
      \$185  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$53 ) begin
      \$186  = \$56 ;
    end else begin
      \$186  = \$59 ;
    end
    if (rst) begin
      \$186  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$187  = table_0_0;
    if (\$60 ) begin
      \$187  = \$69 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$188  = table_0_1;
    if (\$60 ) begin
      \$188  = \$77 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$189  = table_0_2;
    if (\$60 ) begin
      \$189  = \$85 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$190  = table_0_3;
    if (\$60 ) begin
      \$190  = \$92 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$191  = table_0_4;
    if (\$60 ) begin
      \$191  = \$100 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$192  = table_0_5;
    if (\$60 ) begin
      \$192  = \$107 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$193  = table_0_6;
    if (\$60 ) begin
      \$193  = \$114 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$194  = table_0_7;
    if (\$60 ) begin
      \$194  = \$120 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$195  = table_0_8;
    if (\$60 ) begin
      \$195  = \$128 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$196  = table_0_9;
    if (\$60 ) begin
      \$196  = \$135 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$197  = table_0_10;
    if (\$60 ) begin
      \$197  = \$142 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$198  = table_0_11;
    if (\$60 ) begin
      \$198  = \$148 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$199  = table_0_12;
    if (\$60 ) begin
      \$199  = \$155 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$200  = table_0_13;
    if (\$60 ) begin
      \$200  = \$161 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$201  = table_0_14;
    if (\$60 ) begin
      \$201  = \$167 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$202  = table_0_15;
    if (\$60 ) begin
      \$202  = \$172 [10:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$203  = \$180 ;
    if (rst) begin
      \$203  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$204  = valid_1;
    if (rst) begin
      \$204  = 1'h0;
    end
  end
  assign rest = \$2 [0];
  assign sums_x = i;
  assign index_0_0_0 = { \$22 , \$17 , \$12 , \$7  };
  assign index_0_0_1 = { \$46 , \$41 , \$36 , \$31  };
  assign sums_0 = \i$29 ;
  assign valid_2 = valid;
  assign o = { tag_2, \$182  };
  assign \o$41  = \i$29 ;
  assign \o$42  = i;
  assign \port$304$0  = \$182 ;
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
  assign \i$29[0]  = \i$29 ;
  assign \sums_0[0]  = \i$29 ;
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.zeros  = tag[17:16];
  assign \tag.zeros[0]  = tag[17:16];
  assign \tag.ends_group  = tag[18];
  assign \tag.ends_row  = tag[19];
  assign \o.dots  = \$182 [11:0];
  assign \o.dots[0]  = \$182 [11:0];
  assign \o.sum_x  = \$182 [23:12];
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
  assign tag[19] = \$52 ;
  assign tag[18] = \$51 ;
  assign tag[17:0] = held[67:50];
  assign wanted = 1'h1;
  assign \$3  = held[1:0];
  assign \$4  = held[3:2];
  assign \$5  = held[3:2];
  assign \$8  = held[1:0];
  assign \$9  = held[5:4];
  assign \$10  = held[5:4];
  assign \$13  = held[1:0];
  assign \$14  = held[7:6];
  assign \$15  = held[7:6];
  assign \$18  = held[1:0];
  assign \$19  = held[9:8];
  assign \$20  = held[9:8];
  assign \$23  = held[1:0];
  assign \$27  = held[1:0];
  assign \$28  = held[3:2];
  assign \$29  = held[3:2];
  assign \$32  = held[1:0];
  assign \$33  = held[5:4];
  assign \$34  = held[5:4];
  assign \$37  = held[1:0];
  assign \$38  = held[7:6];
  assign \$39  = held[7:6];
  assign \$42  = held[1:0];
  assign \$43  = held[9:8];
  assign \$44  = held[9:8];
  assign \$47  = held[1:0];
  assign \$54  = 2'h0;
  assign \$55  = 2'h0;
  assign \$56  = 1'h0;
  assign \$174  = { found_0_0_0[11], found_0_0_0 };
  assign \$175  = { found_0_0_1, 1'h0 };
  assign \$179  = { \$178 [13], \$178 [13:1] };
endmodule

module \lut_uint2_zero.group_sums (rst, terms, valid, last, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [11:0] terms;
  wire [11:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output done;
  reg done = 1'h0;
  output [12:0] sums;
  reg [12:0] sums = 13'h0000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [12:0] \$2 ;
  wire [13:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [12:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [12:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    done <= \$4 ;
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = valid & last;
  assign \$2  = fresh ? 13'h0000 : sums;
  assign \$3  = $signed(\$2 ) + $signed(terms);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$4  = \$1 ;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
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
      \$6  = \$3 [12:0];
    end
    if (rst) begin
      \$6  = 13'h0000;
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

module \lut_uint2_zero.row_sums (rst, valid, last, terms, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [55:0] terms;
  wire [55:0] terms;
  output done;
  reg done = 1'h0;
  output [55:0] sums;
  reg [55:0] sums = 56'h00000000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [55:0] \$2 ;
  wire [56:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [55:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [55:0] \sums[0] ;
  wire signed [55:0] \terms[0] ;
  always @(posedge clk)
    done <= \$4 ;
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = valid & last;
  assign \$2  = fresh ? 56'h00000000000000 : sums;
  assign \$3  = $signed(\$2 ) + $signed(terms);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$4  = \$1 ;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
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
      \$6  = \$3 [55:0];
    end
    if (rst) begin
      \$6  = 56'h00000000000000;
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
  wire \$1 ;
  wire [11:0] \$2 ;
  wire [12:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [11:0] \$6 ;
  reg done = 1'h0;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \terms[0] ;
  always @(posedge clk)
    done <= \$4 ;
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = valid & last;
  assign \$2  = fresh ? 12'h000 : sums;
  assign \$3  = $signed(\$2 ) + $signed(terms);
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$4  = \$1 ;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6  = \$3 [11:0];
    end
    if (rst) begin
      \$6  = 12'h000;
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
