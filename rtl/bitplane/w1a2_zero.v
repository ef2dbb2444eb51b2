// bitplane_w1a2_zero: XNOR and population count of bit planes, 1 rows of 5 lanes, bipolar1 x bipolar2
//
// spec: {"accumulator":49,"activation_format":"bipolar2","credits":4,"form":"parallel","group":10,"lanes":5,"max_groups":4,"pe":"bitplane","rows":1,"weight_format":"bipolar1","zero_point":true}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: 5d9c156fedefaf2ec9a5cc70d85ff07c6d2ece705d8a574c356ae5e798999b8c
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[4:0]  codes[row][lane]; 1 bits each, index 0 lowest
//   i__payload[14:5]  x[lane], code; 2 bits each, index 0 lowest
//   i__payload[30:15]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[31:31]  zero[row], code; used where a group ends; 1 bits each, index 0 lowest
//   i__payload[32:32]  ends_group
//   i__payload[33:33]  ends_row (ends its group too)
//   o__payload[48:0]  sum[row], signed, in units of 2**-24; 49 bits each, index 0 lowest
// Timing: a beat every cycle; a result 11 cycles after the beat that ends its row

module bitplane_w1a2_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output o__valid;
  wire o__valid;
  input [33:0] i__payload;
  wire [33:0] i__payload;
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
  reg \$22 ;
  reg \$23 ;
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
  wire [6:0] dots;
  wire signed [6:0] \dots[0] ;
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
  wire [6:0] i;
  wire signed [6:0] \i[0] ;
  wire [33:0] \i__payload$13 ;
  wire [4:0] \i__payload$13.codes ;
  wire [4:0] \i__payload$13.codes[0] ;
  wire \i__payload$13.codes[0][0] ;
  wire \i__payload$13.codes[0][1] ;
  wire \i__payload$13.codes[0][2] ;
  wire \i__payload$13.codes[0][3] ;
  wire \i__payload$13.codes[0][4] ;
  wire [18:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire \i__payload$13.tag.zeros ;
  wire \i__payload$13.tag.zeros[0] ;
  wire [9:0] \i__payload$13.x ;
  wire signed [1:0] \i__payload$13.x[0] ;
  wire signed [1:0] \i__payload$13.x[1] ;
  wire signed [1:0] \i__payload$13.x[2] ;
  wire signed [1:0] \i__payload$13.x[3] ;
  wire signed [1:0] \i__payload$13.x[4] ;
  wire [48:0] \i__payload$44 ;
  wire signed [48:0] \i__payload$44[0] ;
  wire [4:0] \i__payload.codes ;
  wire [4:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire [18:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire \i__payload.tag.zeros ;
  wire \i__payload.tag.zeros[0] ;
  wire [9:0] \i__payload.x ;
  wire signed [1:0] \i__payload.x[0] ;
  wire signed [1:0] \i__payload.x[1] ;
  wire signed [1:0] \i__payload.x[2] ;
  wire signed [1:0] \i__payload.x[3] ;
  wire signed [1:0] \i__payload.x[4] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$42  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  wire \last$23 ;
  reg \last$38  = 1'h0;
  wire [29:0] o;
  wire [6:0] \o$33 ;
  wire signed [6:0] \o$33[0] ;
  wire [48:0] \o$41 ;
  wire signed [48:0] \o$41[0] ;
  wire [4:0] \o.dots ;
  wire signed [4:0] \o.dots[0] ;
  wire signed [5:0] \o.sum_x ;
  wire [18:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire \o.tag.zeros ;
  wire \o.tag.zeros[0] ;
  wire [48:0] \o__payload$46 ;
  wire signed [48:0] \o__payload$46[0] ;
  wire signed [48:0] \o__payload[0] ;
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
  wire signed [5:0] sum_x;
  wire [6:0] sums;
  wire [5:0] \sums$31 ;
  wire signed [5:0] \sums$31[0] ;
  wire [48:0] \sums$45 ;
  wire signed [48:0] \sums$45[0] ;
  wire signed [6:0] \sums[0] ;
  reg [18:0] tag_1 = 19'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire \tag_1.zeros ;
  wire \tag_1.zeros[0] ;
  wire [4:0] terms;
  wire [5:0] \terms$24 ;
  wire signed [5:0] \terms$24[0] ;
  wire [48:0] \terms$40 ;
  wire signed [48:0] \terms$40[0] ;
  wire signed [4:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  wire \valid$22 ;
  reg \valid$36  = 1'h0;
  wire zeros;
  wire \zeros[0] ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[32] | i__payload[33];
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
  assign \$13  = ~ i__payload[33];
  assign \$14  = valid & o[28];
  assign \$15  = \valid$36  & \last$38 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[29:11];
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
    ends_row_1 <= tag_1[18];
  always @(posedge clk)
    ends_row_2 <= ends_row_1;
  always @(posedge clk)
    ends_row_3 <= ends_row_2;
  always @(posedge clk)
    \last$38  <= ends_row_3;
  always @(posedge clk)
    \i__valid$42  <= \$23 ;
  \bitplane_w1a2_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$8 (o),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w1a2_zero.group_sums  group_sums (
    .clk(clk),
    .last(o[28]),
    .rst(rst),
    .sums(dots),
    .terms(o[4:0]),
    .valid(valid)
  );
  \bitplane_w1a2_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$44 ),
    .i__valid(\i__valid$42 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w1a2_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$38 ),
    .rst(rst),
    .sums(\i__payload$44 ),
    .terms(\terms$40 ),
    .valid(\valid$36 )
  );
  \bitplane_w1a2_zero.scaler  scaler (
    .clk(clk),
    .factors(\factors$34 ),
    .i(i),
    .o(\terms$40 ),
    .rst(rst)
  );
  \bitplane_w1a2_zero.sum_x$59  \sum_x$59  (
    .clk(clk),
    .last(o[28]),
    .rst(rst),
    .sums(sum_x),
    .terms(o[10:5]),
    .valid(valid)
  );
  \bitplane_w1a2_zero.zero_correction  zero_correction (
    .clk(clk),
    .dots(dots),
    .o(i),
    .rst(rst),
    .sum_x(sum_x),
    .zeros(tag_1[16])
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[28];
  assign terms = o[4:0];
  assign \valid$22  = valid;
  assign \last$23  = o[28];
  assign \terms$24  = o[10:5];
  assign sums = dots;
  assign zeros = tag_1[16];
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
  assign \i__payload.codes  = i__payload[4:0];
  assign \i__payload.codes[0]  = i__payload[4:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.x  = i__payload[14:5];
  assign \i__payload.x[0]  = i__payload[6:5];
  assign \i__payload.x[1]  = i__payload[8:7];
  assign \i__payload.x[2]  = i__payload[10:9];
  assign \i__payload.x[3]  = i__payload[12:11];
  assign \i__payload.x[4]  = i__payload[14:13];
  assign \i__payload.tag  = i__payload[33:15];
  assign \i__payload.tag.scales  = i__payload[30:15];
  assign \i__payload.tag.scales[0]  = i__payload[30:15];
  assign \i__payload.tag.zeros  = i__payload[31];
  assign \i__payload.tag.zeros[0]  = i__payload[31];
  assign \i__payload.tag.ends_group  = i__payload[32];
  assign \i__payload.tag.ends_row  = i__payload[33];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [4:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [4:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [1];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [2];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [3];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [4];
  assign \i__payload$13.x  = \i__payload$13 [14:5];
  assign \i__payload$13.x[0]  = \i__payload$13 [6:5];
  assign \i__payload$13.x[1]  = \i__payload$13 [8:7];
  assign \i__payload$13.x[2]  = \i__payload$13 [10:9];
  assign \i__payload$13.x[3]  = \i__payload$13 [12:11];
  assign \i__payload$13.x[4]  = \i__payload$13 [14:13];
  assign \i__payload$13.tag  = \i__payload$13 [33:15];
  assign \i__payload$13.tag.scales  = \i__payload$13 [30:15];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [30:15];
  assign \i__payload$13.tag.zeros  = \i__payload$13 [31];
  assign \i__payload$13.tag.zeros[0]  = \i__payload$13 [31];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [32];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [33];
  assign \o.dots  = o[4:0];
  assign \o.dots[0]  = o[4:0];
  assign \o.sum_x  = o[10:5];
  assign \o.tag  = o[29:11];
  assign \o.tag.scales  = o[26:11];
  assign \o.tag.scales[0]  = o[26:11];
  assign \o.tag.zeros  = o[27];
  assign \o.tag.zeros[0]  = o[27];
  assign \o.tag.ends_group  = o[28];
  assign \o.tag.ends_row  = o[29];
  assign \terms[0]  = o[4:0];
  assign \terms$24[0]  = o[10:5];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[16];
  assign \tag_1.zeros[0]  = tag_1[16];
  assign \tag_1.ends_group  = tag_1[17];
  assign \tag_1.ends_row  = tag_1[18];
  assign \dots[0]  = dots;
  assign \sums[0]  = dots;
  assign \zeros[0]  = tag_1[16];
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
  assign \i__payload$13 [32] = \$2 ;
  assign { \i__payload$13 [33], \i__payload$13 [31:0] } = { i__payload[33], i__payload[31:0] };
  assign i__ready = admitted;
endmodule

module \bitplane_w1a2_zero.front (rst, i__valid, i__payload, \o$8 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [33:0] i__payload;
  wire [33:0] i__payload;
  output [29:0] \o$8 ;
  wire [29:0] \o$8 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [3:0] \$1 ;
  wire \$10 ;
  wire \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire [4:0] \$14 ;
  wire [4:0] \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire [4:0] \$2 ;
  wire [5:0] \$3 ;
  wire [3:0] \$4 ;
  wire [4:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  (* init = 5'h00 *)
  wire [4:0] agree_0_0_0;
  (* init = 5'h00 *)
  wire [4:0] agree_0_0_1;
  reg [4:0] i = 5'h00;
  wire [14:0] \i$10 ;
  wire signed [2:0] \i$10[0] ;
  wire signed [2:0] \i$10[1] ;
  wire signed [2:0] \i$10[2] ;
  wire signed [2:0] \i$10[3] ;
  wire signed [2:0] \i$10[4] ;
  reg [4:0] \i$3  = 5'h00;
  wire [11:0] \i$5 ;
  wire signed [5:0] \i$5[0] ;
  wire signed [5:0] \i$5[1] ;
  wire [4:0] \i__payload.codes ;
  wire [4:0] \i__payload.codes[0] ;
  wire \i__payload.codes[0][0] ;
  wire \i__payload.codes[0][1] ;
  wire \i__payload.codes[0][2] ;
  wire \i__payload.codes[0][3] ;
  wire \i__payload.codes[0][4] ;
  wire [18:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire \i__payload.tag.zeros ;
  wire \i__payload.tag.zeros[0] ;
  wire [9:0] \i__payload.x ;
  wire signed [1:0] \i__payload.x[0] ;
  wire signed [1:0] \i__payload.x[1] ;
  wire signed [1:0] \i__payload.x[2] ;
  wire signed [1:0] \i__payload.x[3] ;
  wire signed [1:0] \i__payload.x[4] ;
  wire i__ready;
  wire [2:0] o;
  wire signed [5:0] \o$19 ;
  wire [2:0] \o$7 ;
  wire [4:0] \o$8.dots ;
  wire signed [4:0] \o$8.dots[0] ;
  wire signed [5:0] \o$8.sum_x ;
  wire [18:0] \o$8.tag ;
  wire \o$8.tag.ends_group ;
  wire \o$8.tag.ends_row ;
  wire [15:0] \o$8.tag.scales ;
  wire [15:0] \o$8.tag.scales[0] ;
  wire \o$8.tag.zeros ;
  wire \o$8.tag.zeros[0] ;
  wire signed [4:0] \o$9 ;
  reg signed [5:0] sum_x_1 = 6'h00;
  reg signed [5:0] sum_x_2 = 6'h00;
  reg [18:0] tag_1 = 19'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire \tag_1.zeros ;
  wire \tag_1.zeros[0] ;
  reg [18:0] tag_2 = 19'h00000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire \tag_2.zeros ;
  wire \tag_2.zeros[0] ;
  reg [18:0] tag_3 = 19'h00000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire \tag_3.zeros ;
  wire \tag_3.zeros[0] ;
  reg [18:0] tag_4 = 19'h00000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [15:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  wire \tag_4.zeros ;
  wire \tag_4.zeros[0] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  assign \$2  = \$1  - 3'h5;
  assign \$5  = \$4  - 3'h5;
  assign \$7  = ~ i__payload[6];
  assign \$8  = ~ i__payload[8];
  assign \$9  = ~ i__payload[10];
  assign \$10  = ~ i__payload[12];
  assign \$11  = ~ i__payload[14];
  assign \$12  = i__payload[4:0] ^ { i__payload[13], i__payload[11], i__payload[9], i__payload[7], i__payload[5] };
  assign \$13  = ~ \$12 ;
  assign \$14  = i__payload[4:0] ^ { i__payload[14], i__payload[12], i__payload[10], i__payload[8], i__payload[6] };
  assign \$15  = ~ \$14 ;
  always @(posedge clk)
    i <= \$13 ;
  always @(posedge clk)
    \i$3  <= \$15 ;
  always @(posedge clk)
    sum_x_1 <= \o$19 ;
  always @(posedge clk)
    sum_x_2 <= sum_x_1;
  always @(posedge clk)
    valid_1 <= \$16 ;
  always @(posedge clk)
    valid_2 <= \$17 ;
  always @(posedge clk)
    valid_3 <= \$18 ;
  always @(posedge clk)
    valid <= \$19 ;
  always @(posedge clk)
    tag_1 <= i__payload[33:15];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  \bitplane_w1a2_zero.front.count_0_0_0  count_0_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w1a2_zero.front.count_0_0_1  count_0_0_1 (
    .clk(clk),
    .i(\i$3 ),
    .o(\o$7 ),
    .rst(rst)
  );
  \bitplane_w1a2_zero.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$9 ),
    .rst(rst)
  );
  \bitplane_w1a2_zero.front.tree_x  tree_x (
    .clk(clk),
    .i(\i$10 ),
    .o(\o$19 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$16  = i__valid;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$17  = valid_1;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$18  = valid_2;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$19  = valid_3;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign agree_0_0_0 = i;
  assign agree_0_0_1 = \i$3 ;
  assign valid_4 = valid;
  assign \i$5[0]  = \i$5 [5:0];
  assign \i$5[1]  = \i$5 [11:6];
  assign \o$8.dots  = \o$8 [4:0];
  assign \o$8.dots[0]  = \o$8 [4:0];
  assign \o$8.sum_x  = \o$8 [10:5];
  assign \o$8.tag  = \o$8 [29:11];
  assign \o$8.tag.scales  = \o$8 [26:11];
  assign \o$8.tag.scales[0]  = \o$8 [26:11];
  assign \o$8.tag.zeros  = \o$8 [27];
  assign \o$8.tag.zeros[0]  = \o$8 [27];
  assign \o$8.tag.ends_group  = \o$8 [28];
  assign \o$8.tag.ends_row  = \o$8 [29];
  assign \i$10[0]  = \i$10 [2:0];
  assign \i$10[1]  = \i$10 [5:3];
  assign \i$10[2]  = \i$10 [8:6];
  assign \i$10[3]  = \i$10 [11:9];
  assign \i$10[4]  = \i$10 [14:12];
  assign \i__payload.codes  = i__payload[4:0];
  assign \i__payload.codes[0]  = i__payload[4:0];
  assign \i__payload.codes[0][0]  = i__payload[0];
  assign \i__payload.codes[0][1]  = i__payload[1];
  assign \i__payload.codes[0][2]  = i__payload[2];
  assign \i__payload.codes[0][3]  = i__payload[3];
  assign \i__payload.codes[0][4]  = i__payload[4];
  assign \i__payload.x  = i__payload[14:5];
  assign \i__payload.x[0]  = i__payload[6:5];
  assign \i__payload.x[1]  = i__payload[8:7];
  assign \i__payload.x[2]  = i__payload[10:9];
  assign \i__payload.x[3]  = i__payload[12:11];
  assign \i__payload.x[4]  = i__payload[14:13];
  assign \i__payload.tag  = i__payload[33:15];
  assign \i__payload.tag.scales  = i__payload[30:15];
  assign \i__payload.tag.scales[0]  = i__payload[30:15];
  assign \i__payload.tag.zeros  = i__payload[31];
  assign \i__payload.tag.zeros[0]  = i__payload[31];
  assign \i__payload.tag.ends_group  = i__payload[32];
  assign \i__payload.tag.ends_row  = i__payload[33];
  assign \tag_4.scales  = tag_4[15:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.zeros  = tag_4[16];
  assign \tag_4.zeros[0]  = tag_4[16];
  assign \tag_4.ends_group  = tag_4[17];
  assign \tag_4.ends_row  = tag_4[18];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.zeros  = tag_1[16];
  assign \tag_1.zeros[0]  = tag_1[16];
  assign \tag_1.ends_group  = tag_1[17];
  assign \tag_1.ends_row  = tag_1[18];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.zeros  = tag_2[16];
  assign \tag_2.zeros[0]  = tag_2[16];
  assign \tag_2.ends_group  = tag_2[17];
  assign \tag_2.ends_row  = tag_2[18];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.zeros  = tag_3[16];
  assign \tag_3.zeros[0]  = tag_3[16];
  assign \tag_3.ends_group  = tag_3[17];
  assign \tag_3.ends_row  = tag_3[18];
  assign \i$10 [14:12] = { \$11 , i__payload[13], 1'h1 };
  assign \i$10 [11:9] = { \$10 , i__payload[11], 1'h1 };
  assign \i$10 [8:6] = { \$9 , i__payload[9], 1'h1 };
  assign \i$10 [5:3] = { \$8 , i__payload[7], 1'h1 };
  assign \i$10 [2:0] = { \$7 , i__payload[5], 1'h1 };
  assign \o$8 [29:11] = tag_4;
  assign \o$8 [10:5] = sum_x_2;
  assign \o$8 [4:0] = \o$9 ;
  assign \i$5 [11:6] = \$6 ;
  assign \i$5 [5:0] = \$3 ;
  assign \$1  = { o, 1'h0 };
  assign \$3  = { \$2 [4], \$2  };
  assign \$4  = { \o$7 , 1'h0 };
  assign \$6  = { \$5 , 1'h0 };
endmodule

module \bitplane_w1a2_zero.front.count_0_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [4:0] i;
  wire [4:0] i;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[4];
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_2 = i[4];
  assign o = level4_0[2:0];
endmodule

module \bitplane_w1a2_zero.front.count_0_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [4:0] i;
  wire [4:0] i;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire level1_2;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[4];
  always @(posedge clk)
    level4_0 <= level3_0;
  assign level1_2 = i[4];
  assign o = level4_0[2:0];
endmodule

module \bitplane_w1a2_zero.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [11:0] i;
  wire [11:0] i;
  output signed [4:0] o;
  reg signed [4:0] o = 5'h00;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire signed [5:0] \i[0] ;
  wire signed [5:0] \i[1] ;
  wire signed [4:0] level1_0;
  (* init = 5'h00 *)
  wire signed [4:0] level2_0;
  assign \$1  = $signed(i[5:0]) + $signed(i[11:6]);
  always @(posedge clk)
    o <= \$1 [4:0];
  assign level1_0 = \$1 [4:0];
  assign level2_0 = o;
  assign \i[0]  = i[5:0];
  assign \i[1]  = i[11:6];
endmodule

module \bitplane_w1a2_zero.front.tree_x (rst, i, o, clk);
  input rst;
  wire rst;
  input [14:0] i;
  wire [14:0] i;
  output signed [5:0] o;
  reg signed [5:0] o = 6'h00;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire signed [2:0] \i[0] ;
  wire signed [2:0] \i[1] ;
  wire signed [2:0] \i[2] ;
  wire signed [2:0] \i[3] ;
  wire signed [2:0] \i[4] ;
  wire signed [3:0] level1_0;
  wire signed [3:0] level1_1;
  wire signed [2:0] level1_2;
  reg signed [4:0] level2_0 = 5'h00;
  reg signed [2:0] level2_1 = 3'h0;
  wire signed [5:0] level3_0;
  (* init = 6'h00 *)
  wire signed [5:0] level4_0;
  assign level1_0 = $signed(i[2:0]) + $signed(i[5:3]);
  assign level1_1 = $signed(i[8:6]) + $signed(i[11:9]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[14:12];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[14:12];
  assign level4_0 = o;
  assign \i[0]  = i[2:0];
  assign \i[1]  = i[5:3];
  assign \i[2]  = i[8:6];
  assign \i[3]  = i[11:9];
  assign \i[4]  = i[14:12];
endmodule

module \bitplane_w1a2_zero.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [4:0] terms;
  wire [4:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [6:0] sums;
  reg [6:0] sums = 7'h00;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [7:0] \$2 ;
  reg \$3 ;
  reg [6:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [6:0] \sums[0] ;
  wire signed [4:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 7'h00 : sums;
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
      \$4  = \$2 [6:0];
    end
    if (rst) begin
      \$4  = 7'h00;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w1a2_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output [48:0] o__payload;
  reg [48:0] o__payload = 49'h0000000000000;
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
  reg [48:0] \$19 ;
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
  wire [48:0] \$signature__data ;
  wire signed [48:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 49'h0000000000000 *)
  wire [48:0] front;
  wire signed [48:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [48:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [48:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [48:0] store_out__data;
  wire signed [48:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [48:0] rest [2:0];
  initial begin
    rest[0] = 49'h0000000000000;
    rest[1] = 49'h0000000000000;
    rest[2] = 49'h0000000000000;
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

module \bitplane_w1a2_zero.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [48:0] terms;
  wire [48:0] terms;
  output [48:0] sums;
  reg [48:0] sums = 49'h0000000000000;
  input clk;
  wire clk;
  wire [48:0] \$1 ;
  wire [49:0] \$2 ;
  reg \$3 ;
  reg [48:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [48:0] \sums[0] ;
  wire signed [48:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 49'h0000000000000 : sums;
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
      \$4  = \$2 [48:0];
    end
    if (rst) begin
      \$4  = 49'h0000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w1a2_zero.scaler (rst, factors, o, i, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  output [48:0] o;
  reg [48:0] o = 49'h0000000000000;
  input [6:0] i;
  wire [6:0] i;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [49:0] \$2 ;
  reg [48:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [6:0] \i[0] ;
  wire signed [48:0] \o[0] ;
  reg signed [18:0] product_0 = 19'h00000;
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
    \$3  = \$2 [48:0];
    if (rst) begin
      \$3  = 49'h0000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \bitplane_w1a2_zero.sum_x$59 (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [5:0] terms;
  wire [5:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [5:0] sums;
  reg [5:0] sums = 6'h00;
  input clk;
  wire clk;
  wire [5:0] \$1 ;
  wire [6:0] \$2 ;
  reg \$3 ;
  reg [5:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [5:0] \sums[0] ;
  wire signed [5:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 6'h00 : sums;
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
      \$4  = \$2 [5:0];
    end
    if (rst) begin
      \$4  = 6'h00;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w1a2_zero.zero_correction (rst, zeros, dots, sum_x, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input zeros;
  wire zeros;
  input [6:0] dots;
  wire [6:0] dots;
  input signed [5:0] sum_x;
  wire signed [5:0] sum_x;
  output [6:0] o;
  reg [6:0] o = 7'h00;
  input clk;
  wire clk;
  wire \$1 ;
  wire [7:0] \$2 ;
  wire [7:0] \$3 ;
  reg [6:0] \$4 ;
  reg signed [6:0] dot_0_1 = 7'h00;
  wire signed [6:0] \dots[0] ;
  wire signed [6:0] \o[0] ;
  reg signed [6:0] offset_0 = 7'h00;
  wire \zeros[0] ;
  always @(posedge clk)
    o <= \$4 ;
  assign \$1  = ~ zeros;
  assign \$2  = $signed({ \$1 , 1'h1 }) * $signed(sum_x);
  assign \$3  = $signed(dot_0_1) - $signed(offset_0);
  always @(posedge clk)
    dot_0_1 <= dots;
  always @(posedge clk)
    offset_0 <= \$2 [6:0];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$4  = \$3 [6:0];
    if (rst) begin
      \$4  = 7'h00;
    end
  end
  assign \dots[0]  = dots;
  assign \zeros[0]  = zeros;
  assign \o[0]  = o;
endmodule
