// outlier_exact: INT8 multipliers, FP16 ones for outlier columns, merged, 1 rows of 8 lanes, int8 x int8
//
// spec: {"accumulator":100,"activation_format":"int8","credits":4,"group":16,"lanes":8,"max_groups":2,"outliers":8,"overflow":"infinity","pe":"outlier","result":"exact","rows":1,"weight_format":"int8","zero_point":false}
// source: a7b9367d9f9b757b0ca027e18365c6c0e9b5c386a8376918f261fb00a08ba322
// body: a78d0ac2941f7384a2705064c64a63013df107f51ab2ba6910f8f98b5798d783
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[63:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[127:64]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[143:128]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[144:144]  ends_group
//   i__payload[145:145]  ends_row (ends its group too)
//   o__payload[99:0]  sum[row], signed, in units of 2**-48; 100 bits each, index 0 lowest
// Timing: a beat every cycle; a result 11 cycles after the beat that ends its row

module outlier_exact(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [99:0] o__payload;
  wire [99:0] o__payload;
  output o__valid;
  wire o__valid;
  input [162:0] i__payload;
  wire [162:0] i__payload;
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
  wire [100:0] \$23 ;
  reg [2:0] \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
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
  wire [16:0] \factors$37 ;
  wire [16:0] \factors$37[0] ;
  wire [4:0] \factors$37[0].shift ;
  wire signed [11:0] \factors$37[0].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  reg group_done_1 = 1'h0;
  wire [83:0] halves;
  wire signed [83:0] \halves[0] ;
  wire [18:0] i;
  wire [59:0] \i$35 ;
  wire signed [59:0] \i$35[0] ;
  wire signed [18:0] \i[0] ;
  wire [162:0] \i__payload$13 ;
  wire [63:0] \i__payload$13.codes ;
  wire [63:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
  wire [7:0] \i__payload$13.codes[0][4] ;
  wire [7:0] \i__payload$13.codes[0][5] ;
  wire [7:0] \i__payload$13.codes[0][6] ;
  wire [7:0] \i__payload$13.codes[0][7] ;
  wire [34:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire \i__payload$13.tag.half ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.x_scale ;
  wire [63:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  reg [99:0] \i__payload$40  = 100'h0000000000000000000000000;
  wire signed [99:0] \i__payload$40[0] ;
  wire [63:0] \i__payload.codes ;
  wire [63:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
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
  reg \i__valid$38  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  reg merged_1 = 1'h0;
  reg merged_2 = 1'h0;
  (* init = 1'h0 *)
  wire merged_3;
  wire [52:0] o;
  wire [59:0] \o$32 ;
  wire signed [59:0] \o$32[0] ;
  wire [99:0] \o$49 ;
  wire signed [99:0] \o$49[0] ;
  wire [17:0] \o.dots ;
  wire signed [17:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  wire [99:0] \o__payload$42 ;
  wire signed [99:0] \o__payload$42[0] ;
  wire signed [99:0] \o__payload[0] ;
  wire \o__ready$43 ;
  wire \o__valid$44 ;
  reg row_done_1 = 1'h0;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [18:0] sums;
  wire [59:0] \sums$36 ;
  wire signed [59:0] \sums$36[0] ;
  wire signed [18:0] \sums[0] ;
  reg [34:0] tag_1 = 35'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire \tag_1.half ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.x_scale ;
  wire [17:0] terms;
  wire [59:0] \terms$31 ;
  wire signed [59:0] \terms$31[0] ;
  wire signed [17:0] \terms[0] ;
  (* init = 100'h0000000000000000000000000 *)
  wire [99:0] totals;
  wire signed [99:0] \totals[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  wire [16:0] x_factor;
  wire [4:0] \x_factor.shift ;
  wire signed [11:0] \x_factor.significand ;
  wire [15:0] x_scale;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[161] | i__payload[162];
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
  assign \$11  = | x_scale[14:10];
  assign \$12  = - { \$11 , x_scale[9:0] };
  assign \$13  = | x_scale[14:10];
  assign \$14  = x_scale[15] ? \$12  : { 1'h0, \$13 , x_scale[9:0] };
  assign \$15  = ! x_scale[14:10];
  assign \$16  = x_scale[14:10] - 1'h1;
  assign \$17  = \$15  ? 6'h00 : \$16 ;
  assign \$18  = credits - spend;
  assign \$19  = $signed(\$18 ) + $signed({ 1'h0, earn });
  assign \$20  = ~ i__payload[162];
  assign \$21  = valid & o[51];
  assign \$22  = \valid$27  & \last$29 ;
  assign \$23  = $signed(\o$49 ) + $signed(halves);
  always @(posedge clk)
    credits <= \$24 ;
  always @(posedge clk)
    in_row <= \$25 ;
  always @(posedge clk)
    tag_1 <= o[52:18];
  always @(posedge clk)
    group_done_1 <= \$26 ;
  always @(posedge clk)
    scaled_1 <= \$27 ;
  always @(posedge clk)
    \valid$27  <= \$28 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[34];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  always @(posedge clk)
    row_done_1 <= \$29 ;
  always @(posedge clk)
    \i__payload$40  <= \$23 [99:0];
  always @(posedge clk)
    merged_1 <= \$30 ;
  always @(posedge clk)
    merged_2 <= \$31 ;
  always @(posedge clk)
    \i__valid$38  <= \$32 ;
  \outlier_exact.front  front (
    .clk(clk),
    .halves(halves),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid),
    .x_scale_7(x_scale)
  );
  \outlier_exact.group_sums  group_sums (
    .clk(clk),
    .last(o[51]),
    .rst(rst),
    .sums(i),
    .terms(o[17:0]),
    .valid(valid)
  );
  \outlier_exact.results  results (
    .clk(clk),
    .i__payload(\i__payload$40 ),
    .i__valid(\i__valid$38 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \outlier_exact.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \outlier_exact.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  \outlier_exact.x_scaler  x_scaler (
    .clk(clk),
    .factors(x_factor),
    .i(\i$35 ),
    .o(\o$49 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = \$19 [2:0];
    if (rst) begin
      \$24  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$25  = in_row;
    if (accept) begin
      \$25  = \$20 ;
    end
    if (rst) begin
      \$25  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$26  = \$21 ;
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
    \$29  = \$22 ;
    if (rst) begin
      \$29  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$30  = row_done_1;
    if (rst) begin
      \$30  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$31  = merged_1;
    if (rst) begin
      \$31  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$32  = merged_2;
    if (rst) begin
      \$32  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[51];
  assign terms = o[17:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign \sums$36  = \i$35 ;
  assign \factors$37  = x_factor;
  assign merged_3 = \i__valid$38 ;
  assign totals = \i__payload$40 ;
  assign \o__payload$42  = o__payload;
  assign \o__ready$43  = o__ready;
  assign \o__valid$44  = o__valid;
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[63:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[127:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.x[4]  = i__payload[103:96];
  assign \i__payload.x[5]  = i__payload[111:104];
  assign \i__payload.x[6]  = i__payload[119:112];
  assign \i__payload.x[7]  = i__payload[127:120];
  assign \i__payload.tag  = i__payload[162:128];
  assign \i__payload.tag.scales  = i__payload[143:128];
  assign \i__payload.tag.scales[0]  = i__payload[143:128];
  assign \i__payload.tag.x_scale  = i__payload[159:144];
  assign \i__payload.tag.half  = i__payload[160];
  assign \i__payload.tag.ends_group  = i__payload[161];
  assign \i__payload.tag.ends_row  = i__payload[162];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [63:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [63:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [39:32];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [47:40];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [55:48];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [63:56];
  assign \i__payload$13.x  = \i__payload$13 [127:64];
  assign \i__payload$13.x[0]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[1]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[2]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[3]  = \i__payload$13 [95:88];
  assign \i__payload$13.x[4]  = \i__payload$13 [103:96];
  assign \i__payload$13.x[5]  = \i__payload$13 [111:104];
  assign \i__payload$13.x[6]  = \i__payload$13 [119:112];
  assign \i__payload$13.x[7]  = \i__payload$13 [127:120];
  assign \i__payload$13.tag  = \i__payload$13 [162:128];
  assign \i__payload$13.tag.scales  = \i__payload$13 [143:128];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [143:128];
  assign \i__payload$13.tag.x_scale  = \i__payload$13 [159:144];
  assign \i__payload$13.tag.half  = \i__payload$13 [160];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [161];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [162];
  assign \o.dots  = o[17:0];
  assign \o.dots[0]  = o[17:0];
  assign \o.tag  = o[52:18];
  assign \o.tag.scales  = o[33:18];
  assign \o.tag.scales[0]  = o[33:18];
  assign \o.tag.x_scale  = o[49:34];
  assign \o.tag.half  = o[50];
  assign \o.tag.ends_group  = o[51];
  assign \o.tag.ends_row  = o[52];
  assign \terms[0]  = o[17:0];
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.x_scale  = tag_1[31:16];
  assign \tag_1.half  = tag_1[32];
  assign \tag_1.ends_group  = tag_1[33];
  assign \tag_1.ends_row  = tag_1[34];
  assign \i[0]  = i;
  assign \sums[0]  = i;
  assign \factors$26[0]  = factors;
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \terms$31[0]  = \terms$31 ;
  assign \o$32[0]  = \terms$31 ;
  assign \x_factor.significand  = x_factor[11:0];
  assign \x_factor.shift  = x_factor[16:12];
  assign \i$35[0]  = \i$35 ;
  assign \sums$36[0]  = \i$35 ;
  assign \factors$37[0]  = x_factor;
  assign \factors$37[0].significand  = x_factor[11:0];
  assign \factors$37[0].shift  = x_factor[16:12];
  assign \i__payload$40[0]  = \i__payload$40 ;
  assign \totals[0]  = \i__payload$40 ;
  assign \o__payload$42[0]  = o__payload;
  assign \o$49[0]  = \o$49 ;
  assign \halves[0]  = halves;
  assign x_factor[16:12] = \$17 [4:0];
  assign x_factor[11:0] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [161] = \$2 ;
  assign { \i__payload$13 [162], \i__payload$13 [160:0] } = { i__payload[162], i__payload[160:0] };
  assign i__ready = admitted;
endmodule

module \outlier_exact.front (rst, i__valid, i__payload, x_scale_7, o, valid, halves, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [162:0] i__payload;
  wire [162:0] i__payload;
  output [15:0] x_scale_7;
  reg [15:0] x_scale_7 = 16'h0000;
  output [52:0] o;
  wire [52:0] o;
  output valid;
  wire valid;
  output [83:0] halves;
  wire [83:0] halves;
  input clk;
  wire clk;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [22:0] \$12 ;
  wire [22:0] \$13 ;
  wire [85:0] \$14 ;
  wire \$15 ;
  wire \$16 ;
  wire [21:0] \$17 ;
  wire \$18 ;
  wire [5:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [5:0] \$22 ;
  wire [5:0] \$23 ;
  wire [5:0] \$24 ;
  wire \$25 ;
  wire [22:0] \$26 ;
  wire [22:0] \$27 ;
  wire [85:0] \$28 ;
  wire \$29 ;
  wire [21:0] \$3 ;
  wire \$30 ;
  wire [21:0] \$31 ;
  wire \$32 ;
  wire [5:0] \$33 ;
  wire [5:0] \$34 ;
  wire \$35 ;
  wire [5:0] \$36 ;
  wire [5:0] \$37 ;
  wire [5:0] \$38 ;
  wire \$39 ;
  wire \$4 ;
  wire [22:0] \$40 ;
  wire [22:0] \$41 ;
  wire [85:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [21:0] \$45 ;
  wire \$46 ;
  wire [5:0] \$47 ;
  wire [5:0] \$48 ;
  wire \$49 ;
  wire [5:0] \$5 ;
  wire [5:0] \$50 ;
  wire [5:0] \$51 ;
  wire [5:0] \$52 ;
  wire \$53 ;
  wire [22:0] \$54 ;
  wire [22:0] \$55 ;
  wire [85:0] \$56 ;
  reg \$57 ;
  reg \$58 ;
  reg \$59 ;
  wire [5:0] \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg \$64 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [5:0] \$9 ;
  reg [63:0] half_0_1 = 64'h0000000000000000;
  wire [15:0] \half_0_1[0] ;
  wire [15:0] \half_0_1[1] ;
  wire [15:0] \half_0_1[2] ;
  wire [15:0] \half_0_1[3] ;
  reg [63:0] half_0_2 = 64'h0000000000000000;
  wire [15:0] \half_0_2[0] ;
  wire [15:0] \half_0_2[1] ;
  wire [15:0] \half_0_2[2] ;
  wire [15:0] \half_0_2[3] ;
  reg [63:0] half_0_3 = 64'h0000000000000000;
  wire [15:0] \half_0_3[0] ;
  wire [15:0] \half_0_3[1] ;
  wire [15:0] \half_0_3[2] ;
  wire [15:0] \half_0_3[3] ;
  reg [63:0] half_0_4 = 64'h0000000000000000;
  wire [15:0] \half_0_4[0] ;
  wire [15:0] \half_0_4[1] ;
  wire [15:0] \half_0_4[2] ;
  wire [15:0] \half_0_4[3] ;
  reg [63:0] half_0_5 = 64'h0000000000000000;
  wire [15:0] \half_0_5[0] ;
  wire [15:0] \half_0_5[1] ;
  wire [15:0] \half_0_5[2] ;
  wire [15:0] \half_0_5[3] ;
  reg half_last_1 = 1'h0;
  reg half_last_2 = 1'h0;
  reg half_last_3 = 1'h0;
  reg half_last_4 = 1'h0;
  reg half_last_5 = 1'h0;
  reg half_last_6 = 1'h0;
  reg half_last_7 = 1'h0;
  reg half_last_8 = 1'h0;
  reg signed [80:0] half_product_0_0 = 81'h000000000000000000000;
  reg signed [80:0] half_product_0_1 = 81'h000000000000000000000;
  reg signed [80:0] half_product_0_2 = 81'h000000000000000000000;
  reg signed [80:0] half_product_0_3 = 81'h000000000000000000000;
  reg half_valid_1 = 1'h0;
  reg half_valid_2 = 1'h0;
  reg half_valid_3 = 1'h0;
  reg half_valid_4 = 1'h0;
  reg half_valid_5 = 1'h0;
  reg half_valid_6 = 1'h0;
  reg half_valid_7 = 1'h0;
  reg half_valid_8 = 1'h0;
  reg [63:0] half_x_1 = 64'h0000000000000000;
  wire [15:0] \half_x_1[0] ;
  wire [15:0] \half_x_1[1] ;
  wire [15:0] \half_x_1[2] ;
  wire [15:0] \half_x_1[3] ;
  reg [63:0] half_x_2 = 64'h0000000000000000;
  wire [15:0] \half_x_2[0] ;
  wire [15:0] \half_x_2[1] ;
  wire [15:0] \half_x_2[2] ;
  wire [15:0] \half_x_2[3] ;
  reg [63:0] half_x_3 = 64'h0000000000000000;
  wire [15:0] \half_x_3[0] ;
  wire [15:0] \half_x_3[1] ;
  wire [15:0] \half_x_3[2] ;
  wire [15:0] \half_x_3[3] ;
  reg [63:0] half_x_4 = 64'h0000000000000000;
  wire [15:0] \half_x_4[0] ;
  wire [15:0] \half_x_4[1] ;
  wire [15:0] \half_x_4[2] ;
  wire [15:0] \half_x_4[3] ;
  reg [63:0] half_x_5 = 64'h0000000000000000;
  wire [15:0] \half_x_5[0] ;
  wire [15:0] \half_x_5[1] ;
  wire [15:0] \half_x_5[2] ;
  wire [15:0] \half_x_5[3] ;
  wire signed [83:0] \halves[0] ;
  wire [323:0] i;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire signed [80:0] \i[2] ;
  wire signed [80:0] \i[3] ;
  reg [162:0] \i__payload$58 ;
  wire [63:0] \i__payload$58.codes ;
  wire [63:0] \i__payload$58.codes[0] ;
  wire [7:0] \i__payload$58.codes[0][0] ;
  wire [7:0] \i__payload$58.codes[0][1] ;
  wire [7:0] \i__payload$58.codes[0][2] ;
  wire [7:0] \i__payload$58.codes[0][3] ;
  wire [7:0] \i__payload$58.codes[0][4] ;
  wire [7:0] \i__payload$58.codes[0][5] ;
  wire [7:0] \i__payload$58.codes[0][6] ;
  wire [7:0] \i__payload$58.codes[0][7] ;
  wire [34:0] \i__payload$58.tag ;
  wire \i__payload$58.tag.ends_group ;
  wire \i__payload$58.tag.ends_row ;
  wire \i__payload$58.tag.half ;
  wire [15:0] \i__payload$58.tag.scales ;
  wire [15:0] \i__payload$58.tag.scales[0] ;
  wire [15:0] \i__payload$58.tag.x_scale ;
  wire [63:0] \i__payload$58.x ;
  wire signed [7:0] \i__payload$58.x[0] ;
  wire signed [7:0] \i__payload$58.x[1] ;
  wire signed [7:0] \i__payload$58.x[2] ;
  wire signed [7:0] \i__payload$58.x[3] ;
  wire signed [7:0] \i__payload$58.x[4] ;
  wire signed [7:0] \i__payload$58.x[5] ;
  wire signed [7:0] \i__payload$58.x[6] ;
  wire signed [7:0] \i__payload$58.x[7] ;
  wire [63:0] \i__payload.codes ;
  wire [63:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire i__ready;
  wire \i__ready$57 ;
  wire \i__valid$55 ;
  (* init = 1'h0 *)
  wire last;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  reg negative_0_3 = 1'h0;
  wire [63:0] numbers_codes_0;
  wire [15:0] \numbers_codes_0[0] ;
  wire [15:0] \numbers_codes_0[1] ;
  wire [15:0] \numbers_codes_0[2] ;
  wire [15:0] \numbers_codes_0[3] ;
  wire [63:0] numbers_x;
  wire [15:0] \numbers_x[0] ;
  wire [15:0] \numbers_x[1] ;
  wire [15:0] \numbers_x[2] ;
  wire [15:0] \numbers_x[3] ;
  wire [52:0] \o$62 ;
  wire [17:0] \o$62.dots ;
  wire signed [17:0] \o$62.dots[0] ;
  wire [34:0] \o$62.tag ;
  wire \o$62.tag.ends_group ;
  wire \o$62.tag.ends_row ;
  wire \o$62.tag.half ;
  wire [15:0] \o$62.tag.scales ;
  wire [15:0] \o$62.tag.scales[0] ;
  wire [15:0] \o$62.tag.x_scale ;
  wire signed [82:0] \o$70 ;
  wire [17:0] \o.dots ;
  wire signed [17:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [5:0] shift_0_2 = 6'h00;
  reg [5:0] shift_0_3 = 6'h00;
  reg [21:0] significand_0_0 = 22'h000000;
  reg [21:0] significand_0_1 = 22'h000000;
  reg [21:0] significand_0_2 = 22'h000000;
  reg [21:0] significand_0_3 = 22'h000000;
  wire [83:0] sums;
  wire signed [83:0] \sums[0] ;
  wire [82:0] terms;
  wire signed [82:0] \terms[0] ;
  wire \valid$60 ;
  (* init = 1'h0 *)
  wire \valid$64 ;
  (* init = 16'h0000 *)
  wire [15:0] x_scale;
  reg [15:0] x_scale_1 = 16'h0000;
  reg [15:0] x_scale_2 = 16'h0000;
  reg [15:0] x_scale_3 = 16'h0000;
  reg [15:0] x_scale_4 = 16'h0000;
  reg [15:0] x_scale_5 = 16'h0000;
  reg [15:0] x_scale_6 = 16'h0000;
  assign \$36  = half_x_5[46:42] - 1'h1;
  assign \$37  = \$35  ? \$36  : 6'h00;
  assign \$38  = \$34 [4:0] + \$37 [4:0];
  assign \$39  = half_0_5[47] ^ half_x_5[47];
  assign \$40  = - significand_0_2;
  assign \$41  = negative_0_2 ? \$40  : { 1'h0, significand_0_2 };
  assign \$42  = $signed(\$41 ) << shift_0_2;
  assign \$43  = | half_0_5[62:58];
  assign \$44  = | half_x_5[62:58];
  assign \$45  = { \$43 , half_0_5[57:48] } * { \$44 , half_x_5[57:48] };
  assign \$46  = | half_0_5[62:58];
  assign \$47  = half_0_5[62:58] - 1'h1;
  assign \$48  = \$46  ? \$47  : 6'h00;
  assign \$49  = | half_x_5[62:58];
  assign \$50  = half_x_5[62:58] - 1'h1;
  assign \$51  = \$49  ? \$50  : 6'h00;
  assign \$52  = \$48 [4:0] + \$51 [4:0];
  assign \$53  = half_0_5[63] ^ half_x_5[63];
  assign \$54  = - significand_0_3;
  assign \$55  = negative_0_3 ? \$54  : { 1'h0, significand_0_3 };
  assign \$56  = $signed(\$55 ) << shift_0_3;
  assign numbers_x = i__payload[127:64] & { i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160] };
  assign numbers_codes_0 = i__payload[63:0] & { i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160], i__payload[160] };
  always @(posedge clk)
    x_scale_1 <= i__payload[159:144];
  always @(posedge clk)
    x_scale_2 <= x_scale_1;
  always @(posedge clk)
    x_scale_3 <= x_scale_2;
  always @(posedge clk)
    x_scale_4 <= x_scale_3;
  always @(posedge clk)
    x_scale_5 <= x_scale_4;
  always @(posedge clk)
    x_scale_6 <= x_scale_5;
  always @(posedge clk)
    x_scale_7 <= x_scale_6;
  always @(posedge clk)
    half_valid_1 <= \$57 ;
  always @(posedge clk)
    half_valid_2 <= \$58 ;
  always @(posedge clk)
    half_valid_3 <= \$59 ;
  always @(posedge clk)
    half_valid_4 <= \$60 ;
  always @(posedge clk)
    half_valid_5 <= \$61 ;
  always @(posedge clk)
    half_valid_6 <= \$62 ;
  always @(posedge clk)
    half_valid_7 <= \$63 ;
  always @(posedge clk)
    half_valid_8 <= \$64 ;
  always @(posedge clk)
    half_last_1 <= i__payload[162];
  always @(posedge clk)
    half_last_2 <= half_last_1;
  always @(posedge clk)
    half_last_3 <= half_last_2;
  always @(posedge clk)
    half_last_4 <= half_last_3;
  always @(posedge clk)
    half_last_5 <= half_last_4;
  always @(posedge clk)
    half_last_6 <= half_last_5;
  always @(posedge clk)
    half_last_7 <= half_last_6;
  always @(posedge clk)
    half_last_8 <= half_last_7;
  always @(posedge clk)
    half_x_1 <= numbers_x;
  always @(posedge clk)
    half_x_2 <= half_x_1;
  always @(posedge clk)
    half_x_3 <= half_x_2;
  always @(posedge clk)
    half_x_4 <= half_x_3;
  always @(posedge clk)
    half_x_5 <= half_x_4;
  always @(posedge clk)
    half_0_1 <= numbers_codes_0;
  always @(posedge clk)
    half_0_2 <= half_0_1;
  always @(posedge clk)
    half_0_3 <= half_0_2;
  always @(posedge clk)
    half_0_4 <= half_0_3;
  always @(posedge clk)
    half_0_5 <= half_0_4;
  always @(posedge clk)
    significand_0_0 <= \$3 ;
  always @(posedge clk)
    shift_0_0 <= \$10 ;
  always @(posedge clk)
    negative_0_0 <= \$11 ;
  always @(posedge clk)
    half_product_0_0 <= \$14 [80:0];
  always @(posedge clk)
    significand_0_1 <= \$17 ;
  always @(posedge clk)
    shift_0_1 <= \$24 ;
  always @(posedge clk)
    negative_0_1 <= \$25 ;
  always @(posedge clk)
    half_product_0_1 <= \$28 [80:0];
  always @(posedge clk)
    significand_0_2 <= \$31 ;
  always @(posedge clk)
    shift_0_2 <= \$38 ;
  always @(posedge clk)
    negative_0_2 <= \$39 ;
  always @(posedge clk)
    half_product_0_2 <= \$42 [80:0];
  always @(posedge clk)
    significand_0_3 <= \$45 ;
  always @(posedge clk)
    shift_0_3 <= \$52 ;
  always @(posedge clk)
    negative_0_3 <= \$53 ;
  always @(posedge clk)
    half_product_0_3 <= \$56 [80:0];
  assign \$1  = | half_0_5[14:10];
  assign \$2  = | half_x_5[14:10];
  assign \$3  = { \$1 , half_0_5[9:0] } * { \$2 , half_x_5[9:0] };
  assign \$4  = | half_0_5[14:10];
  assign \$5  = half_0_5[14:10] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | half_x_5[14:10];
  assign \$8  = half_x_5[14:10] - 1'h1;
  assign \$9  = \$7  ? \$8  : 6'h00;
  assign \$10  = \$6 [4:0] + \$9 [4:0];
  assign \$11  = half_0_5[15] ^ half_x_5[15];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | half_0_5[30:26];
  assign \$16  = | half_x_5[30:26];
  assign \$17  = { \$15 , half_0_5[25:16] } * { \$16 , half_x_5[25:16] };
  assign \$18  = | half_0_5[30:26];
  assign \$19  = half_0_5[30:26] - 1'h1;
  assign \$20  = \$18  ? \$19  : 6'h00;
  assign \$21  = | half_x_5[30:26];
  assign \$22  = half_x_5[30:26] - 1'h1;
  assign \$23  = \$21  ? \$22  : 6'h00;
  assign \$24  = \$20 [4:0] + \$23 [4:0];
  assign \$25  = half_0_5[31] ^ half_x_5[31];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  assign \$29  = | half_0_5[46:42];
  assign \$30  = | half_x_5[46:42];
  assign \$31  = { \$29 , half_0_5[41:32] } * { \$30 , half_x_5[41:32] };
  assign \$32  = | half_0_5[46:42];
  assign \$33  = half_0_5[46:42] - 1'h1;
  assign \$34  = \$32  ? \$33  : 6'h00;
  assign \$35  = | half_x_5[46:42];
  \outlier_exact.front.half_sums  half_sums (
    .clk(clk),
    .last(half_last_8),
    .rst(rst),
    .sums(halves),
    .terms(terms),
    .valid(half_valid_8)
  );
  \outlier_exact.front.half_tree_0  half_tree_0 (
    .clk(clk),
    .i(i),
    .o(terms),
    .rst(rst)
  );
  \outlier_exact.front.integers  integers (
    .clk(clk),
    .i__payload(\i__payload$58 ),
    .i__valid(i__valid),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$57  = i__valid;
    if (rst) begin
      \$57  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$58  = half_valid_1;
    if (rst) begin
      \$58  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$59  = half_valid_2;
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$60  = half_valid_3;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$61  = half_valid_4;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$62  = half_valid_5;
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$63  = half_valid_6;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$64  = half_valid_7;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \i__payload$58 [63:0] = i__payload[63:0];
    if (i__payload[160]) begin
      \i__payload$58 [63:0] = 64'h0000000000000000;
    end
  end
  assign \i__valid$55  = i__valid;
  assign i__ready = 1'h1;
  assign \i__ready$57  = 1'h1;
  assign \valid$60  = valid;
  assign \o$62  = o;
  assign x_scale = x_scale_7;
  assign \valid$64  = half_valid_8;
  assign last = half_last_8;
  assign sums = halves;
  assign \o$70  = terms;
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[63:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[127:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.x[4]  = i__payload[103:96];
  assign \i__payload.x[5]  = i__payload[111:104];
  assign \i__payload.x[6]  = i__payload[119:112];
  assign \i__payload.x[7]  = i__payload[127:120];
  assign \i__payload.tag  = i__payload[162:128];
  assign \i__payload.tag.scales  = i__payload[143:128];
  assign \i__payload.tag.scales[0]  = i__payload[143:128];
  assign \i__payload.tag.x_scale  = i__payload[159:144];
  assign \i__payload.tag.half  = i__payload[160];
  assign \i__payload.tag.ends_group  = i__payload[161];
  assign \i__payload.tag.ends_row  = i__payload[162];
  assign \half_x_1[0]  = half_x_1[15:0];
  assign \half_x_1[1]  = half_x_1[31:16];
  assign \half_x_1[2]  = half_x_1[47:32];
  assign \half_x_1[3]  = half_x_1[63:48];
  assign \numbers_x[0]  = numbers_x[15:0];
  assign \numbers_x[1]  = numbers_x[31:16];
  assign \numbers_x[2]  = numbers_x[47:32];
  assign \numbers_x[3]  = numbers_x[63:48];
  assign \half_x_2[0]  = half_x_2[15:0];
  assign \half_x_2[1]  = half_x_2[31:16];
  assign \half_x_2[2]  = half_x_2[47:32];
  assign \half_x_2[3]  = half_x_2[63:48];
  assign \half_x_3[0]  = half_x_3[15:0];
  assign \half_x_3[1]  = half_x_3[31:16];
  assign \half_x_3[2]  = half_x_3[47:32];
  assign \half_x_3[3]  = half_x_3[63:48];
  assign \half_x_4[0]  = half_x_4[15:0];
  assign \half_x_4[1]  = half_x_4[31:16];
  assign \half_x_4[2]  = half_x_4[47:32];
  assign \half_x_4[3]  = half_x_4[63:48];
  assign \half_x_5[0]  = half_x_5[15:0];
  assign \half_x_5[1]  = half_x_5[31:16];
  assign \half_x_5[2]  = half_x_5[47:32];
  assign \half_x_5[3]  = half_x_5[63:48];
  assign \half_0_1[0]  = half_0_1[15:0];
  assign \half_0_1[1]  = half_0_1[31:16];
  assign \half_0_1[2]  = half_0_1[47:32];
  assign \half_0_1[3]  = half_0_1[63:48];
  assign \numbers_codes_0[0]  = numbers_codes_0[15:0];
  assign \numbers_codes_0[1]  = numbers_codes_0[31:16];
  assign \numbers_codes_0[2]  = numbers_codes_0[47:32];
  assign \numbers_codes_0[3]  = numbers_codes_0[63:48];
  assign \half_0_2[0]  = half_0_2[15:0];
  assign \half_0_2[1]  = half_0_2[31:16];
  assign \half_0_2[2]  = half_0_2[47:32];
  assign \half_0_2[3]  = half_0_2[63:48];
  assign \half_0_3[0]  = half_0_3[15:0];
  assign \half_0_3[1]  = half_0_3[31:16];
  assign \half_0_3[2]  = half_0_3[47:32];
  assign \half_0_3[3]  = half_0_3[63:48];
  assign \half_0_4[0]  = half_0_4[15:0];
  assign \half_0_4[1]  = half_0_4[31:16];
  assign \half_0_4[2]  = half_0_4[47:32];
  assign \half_0_4[3]  = half_0_4[63:48];
  assign \half_0_5[0]  = half_0_5[15:0];
  assign \half_0_5[1]  = half_0_5[31:16];
  assign \half_0_5[2]  = half_0_5[47:32];
  assign \half_0_5[3]  = half_0_5[63:48];
  assign \i__payload$58.codes  = \i__payload$58 [63:0];
  assign \i__payload$58.codes[0]  = \i__payload$58 [63:0];
  assign \i__payload$58.codes[0][0]  = \i__payload$58 [7:0];
  assign \i__payload$58.codes[0][1]  = \i__payload$58 [15:8];
  assign \i__payload$58.codes[0][2]  = \i__payload$58 [23:16];
  assign \i__payload$58.codes[0][3]  = \i__payload$58 [31:24];
  assign \i__payload$58.codes[0][4]  = \i__payload$58 [39:32];
  assign \i__payload$58.codes[0][5]  = \i__payload$58 [47:40];
  assign \i__payload$58.codes[0][6]  = \i__payload$58 [55:48];
  assign \i__payload$58.codes[0][7]  = \i__payload$58 [63:56];
  assign \i__payload$58.x  = \i__payload$58 [127:64];
  assign \i__payload$58.x[0]  = \i__payload$58 [71:64];
  assign \i__payload$58.x[1]  = \i__payload$58 [79:72];
  assign \i__payload$58.x[2]  = \i__payload$58 [87:80];
  assign \i__payload$58.x[3]  = \i__payload$58 [95:88];
  assign \i__payload$58.x[4]  = \i__payload$58 [103:96];
  assign \i__payload$58.x[5]  = \i__payload$58 [111:104];
  assign \i__payload$58.x[6]  = \i__payload$58 [119:112];
  assign \i__payload$58.x[7]  = \i__payload$58 [127:120];
  assign \i__payload$58.tag  = \i__payload$58 [162:128];
  assign \i__payload$58.tag.scales  = \i__payload$58 [143:128];
  assign \i__payload$58.tag.scales[0]  = \i__payload$58 [143:128];
  assign \i__payload$58.tag.x_scale  = \i__payload$58 [159:144];
  assign \i__payload$58.tag.half  = \i__payload$58 [160];
  assign \i__payload$58.tag.ends_group  = \i__payload$58 [161];
  assign \i__payload$58.tag.ends_row  = \i__payload$58 [162];
  assign \o.dots  = o[17:0];
  assign \o.dots[0]  = o[17:0];
  assign \o.tag  = o[52:18];
  assign \o.tag.scales  = o[33:18];
  assign \o.tag.scales[0]  = o[33:18];
  assign \o.tag.x_scale  = o[49:34];
  assign \o.tag.half  = o[50];
  assign \o.tag.ends_group  = o[51];
  assign \o.tag.ends_row  = o[52];
  assign \o$62.dots  = o[17:0];
  assign \o$62.dots[0]  = o[17:0];
  assign \o$62.tag  = o[52:18];
  assign \o$62.tag.scales  = o[33:18];
  assign \o$62.tag.scales[0]  = o[33:18];
  assign \o$62.tag.x_scale  = o[49:34];
  assign \o$62.tag.half  = o[50];
  assign \o$62.tag.ends_group  = o[51];
  assign \o$62.tag.ends_row  = o[52];
  assign \halves[0]  = halves;
  assign \sums[0]  = halves;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
  assign \i[2]  = i[242:162];
  assign \i[3]  = i[323:243];
  assign \terms[0]  = terms;
  assign i[323:243] = half_product_0_3;
  assign i[242:162] = half_product_0_2;
  assign i[161:81] = half_product_0_1;
  assign i[80:0] = half_product_0_0;
  always @*
    \i__payload$58 [162:64] = i__payload[162:64];
endmodule

module \outlier_exact.front.half_sums (rst, valid, last, sums, terms, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  output [83:0] sums;
  reg [83:0] sums = 84'h000000000000000000000;
  input [82:0] terms;
  wire [82:0] terms;
  input clk;
  wire clk;
  wire [83:0] \$1 ;
  wire [84:0] \$2 ;
  reg \$3 ;
  reg [83:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [83:0] \sums[0] ;
  wire signed [82:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 84'h000000000000000000000 : sums;
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
      \$4  = \$2 [83:0];
    end
    if (rst) begin
      \$4  = 84'h000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_exact.front.half_tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [323:0] i;
  wire [323:0] i;
  output signed [82:0] o;
  reg signed [82:0] o = 83'h000000000000000000000;
  input clk;
  wire clk;
  wire [82:0] \$1 ;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire signed [80:0] \i[2] ;
  wire signed [80:0] \i[3] ;
  wire signed [81:0] level1_0;
  wire signed [81:0] level1_1;
  (* init = 83'h000000000000000000000 *)
  wire signed [82:0] level2_0;
  assign level1_0 = $signed(i[80:0]) + $signed(i[161:81]);
  assign level1_1 = $signed(i[242:162]) + $signed(i[323:243]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
  assign \i[2]  = i[242:162];
  assign \i[3]  = i[323:243];
endmodule

module \outlier_exact.front.integers (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [162:0] i__payload;
  wire [162:0] i__payload;
  output [52:0] o;
  wire [52:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  reg \$10 ;
  reg \$11 ;
  reg \$12 ;
  wire [15:0] \$2 ;
  wire [15:0] \$3 ;
  wire [15:0] \$4 ;
  wire [15:0] \$5 ;
  wire [15:0] \$6 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  wire [119:0] \$9 ;
  reg [119:0] i = 120'h000000000000000000000000000000;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [14:0] \i[4] ;
  wire signed [14:0] \i[5] ;
  wire signed [14:0] \i[6] ;
  wire signed [14:0] \i[7] ;
  wire [63:0] \i__payload.codes ;
  wire [63:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[0][4] ;
  wire [7:0] \i__payload.codes[0][5] ;
  wire [7:0] \i__payload.codes[0][6] ;
  wire [7:0] \i__payload.codes[0][7] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire i__ready;
  wire signed [17:0] \o$4 ;
  wire [17:0] \o.dots ;
  wire signed [17:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  (* init = 120'h000000000000000000000000000000 *)
  wire [119:0] products_0;
  wire signed [14:0] \products_0[0] ;
  wire signed [14:0] \products_0[1] ;
  wire signed [14:0] \products_0[2] ;
  wire signed [14:0] \products_0[3] ;
  wire signed [14:0] \products_0[4] ;
  wire signed [14:0] \products_0[5] ;
  wire signed [14:0] \products_0[6] ;
  wire signed [14:0] \products_0[7] ;
  reg [34:0] tag_1 = 35'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire \tag_1.half ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.x_scale ;
  reg [34:0] tag_2 = 35'h000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire \tag_2.half ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.x_scale ;
  reg [34:0] tag_3 = 35'h000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire \tag_3.half ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.x_scale ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$1  = $signed(i__payload[7:0]) * $signed(i__payload[71:64]);
  assign \$2  = $signed(i__payload[15:8]) * $signed(i__payload[79:72]);
  assign \$3  = $signed(i__payload[23:16]) * $signed(i__payload[87:80]);
  assign \$4  = $signed(i__payload[31:24]) * $signed(i__payload[95:88]);
  assign \$5  = $signed(i__payload[39:32]) * $signed(i__payload[103:96]);
  assign \$6  = $signed(i__payload[47:40]) * $signed(i__payload[111:104]);
  assign \$7  = $signed(i__payload[55:48]) * $signed(i__payload[119:112]);
  assign \$8  = $signed(i__payload[63:56]) * $signed(i__payload[127:120]);
  always @(posedge clk)
    i <= \$9 ;
  always @(posedge clk)
    valid_1 <= \$10 ;
  always @(posedge clk)
    valid_2 <= \$11 ;
  always @(posedge clk)
    valid <= \$12 ;
  always @(posedge clk)
    tag_1 <= i__payload[162:128];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \outlier_exact.front.integers.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$10  = i__valid;
    if (rst) begin
      \$10  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$11  = valid_1;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$12  = valid_2;
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign valid_3 = valid;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
  assign \i[4]  = i[74:60];
  assign \i[5]  = i[89:75];
  assign \i[6]  = i[104:90];
  assign \i[7]  = i[119:105];
  assign \products_0[0]  = i[14:0];
  assign \products_0[1]  = i[29:15];
  assign \products_0[2]  = i[44:30];
  assign \products_0[3]  = i[59:45];
  assign \products_0[4]  = i[74:60];
  assign \products_0[5]  = i[89:75];
  assign \products_0[6]  = i[104:90];
  assign \products_0[7]  = i[119:105];
  assign \o.dots  = o[17:0];
  assign \o.dots[0]  = o[17:0];
  assign \o.tag  = o[52:18];
  assign \o.tag.scales  = o[33:18];
  assign \o.tag.scales[0]  = o[33:18];
  assign \o.tag.x_scale  = o[49:34];
  assign \o.tag.half  = o[50];
  assign \o.tag.ends_group  = o[51];
  assign \o.tag.ends_row  = o[52];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.x_scale  = tag_3[31:16];
  assign \tag_3.half  = tag_3[32];
  assign \tag_3.ends_group  = tag_3[33];
  assign \tag_3.ends_row  = tag_3[34];
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[63:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[0][4]  = i__payload[39:32];
  assign \i__payload.codes[0][5]  = i__payload[47:40];
  assign \i__payload.codes[0][6]  = i__payload[55:48];
  assign \i__payload.codes[0][7]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[127:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.x[4]  = i__payload[103:96];
  assign \i__payload.x[5]  = i__payload[111:104];
  assign \i__payload.x[6]  = i__payload[119:112];
  assign \i__payload.x[7]  = i__payload[127:120];
  assign \i__payload.tag  = i__payload[162:128];
  assign \i__payload.tag.scales  = i__payload[143:128];
  assign \i__payload.tag.scales[0]  = i__payload[143:128];
  assign \i__payload.tag.x_scale  = i__payload[159:144];
  assign \i__payload.tag.half  = i__payload[160];
  assign \i__payload.tag.ends_group  = i__payload[161];
  assign \i__payload.tag.ends_row  = i__payload[162];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.x_scale  = tag_1[31:16];
  assign \tag_1.half  = tag_1[32];
  assign \tag_1.ends_group  = tag_1[33];
  assign \tag_1.ends_row  = tag_1[34];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.x_scale  = tag_2[31:16];
  assign \tag_2.half  = tag_2[32];
  assign \tag_2.ends_group  = tag_2[33];
  assign \tag_2.ends_row  = tag_2[34];
  assign \$9 [119:105] = \$8 [14:0];
  assign \$9 [104:90] = \$7 [14:0];
  assign \$9 [89:75] = \$6 [14:0];
  assign \$9 [74:60] = \$5 [14:0];
  assign \$9 [59:45] = \$4 [14:0];
  assign \$9 [44:30] = \$3 [14:0];
  assign \$9 [29:15] = \$2 [14:0];
  assign \$9 [14:0] = \$1 [14:0];
  assign o[52:18] = tag_3;
  assign o[17:0] = \o$4 ;
endmodule

module \outlier_exact.front.integers.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [119:0] i;
  wire [119:0] i;
  output signed [17:0] o;
  reg signed [17:0] o = 18'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire [16:0] \$2 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [14:0] \i[4] ;
  wire signed [14:0] \i[5] ;
  wire signed [14:0] \i[6] ;
  wire signed [14:0] \i[7] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  wire signed [15:0] level1_2;
  wire signed [15:0] level1_3;
  reg signed [16:0] level2_0 = 17'h00000;
  reg signed [16:0] level2_1 = 17'h00000;
  wire signed [17:0] level3_0;
  (* init = 18'h00000 *)
  wire signed [17:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign level1_2 = $signed(i[74:60]) + $signed(i[89:75]);
  assign level1_3 = $signed(i[104:90]) + $signed(i[119:105]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  assign \$2  = $signed(level1_2) + $signed(level1_3);
  assign level4_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
  assign \i[4]  = i[74:60];
  assign \i[5]  = i[89:75];
  assign \i[6]  = i[104:90];
  assign \i[7]  = i[119:105];
endmodule

module \outlier_exact.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [17:0] terms;
  wire [17:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [18:0] sums;
  reg [18:0] sums = 19'h00000;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [19:0] \$2 ;
  reg \$3 ;
  reg [18:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [18:0] \sums[0] ;
  wire signed [17:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 19'h00000 : sums;
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
      \$4  = \$2 [18:0];
    end
    if (rst) begin
      \$4  = 19'h00000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_exact.results (clk, rst, o__valid, i__payload, i__valid, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input [99:0] i__payload;
  wire [99:0] i__payload;
  input i__valid;
  wire i__valid;
  output [99:0] o__payload;
  reg [99:0] o__payload = 100'h0000000000000000000000000;
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
  reg [99:0] \$19 ;
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
  wire [99:0] \$signature__data ;
  wire signed [99:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 100'h0000000000000000000000000 *)
  wire [99:0] front;
  wire signed [99:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [99:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [99:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [99:0] store_out__data;
  wire signed [99:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [99:0] rest [2:0];
  initial begin
    rest[0] = 100'h0000000000000000000000000;
    rest[1] = 100'h0000000000000000000000000;
    rest[2] = 100'h0000000000000000000000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
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

module \outlier_exact.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [59:0] terms;
  wire [59:0] terms;
  output [59:0] sums;
  reg [59:0] sums = 60'h000000000000000;
  input clk;
  wire clk;
  wire [59:0] \$1 ;
  wire [60:0] \$2 ;
  reg \$3 ;
  reg [59:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [59:0] \sums[0] ;
  wire signed [59:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 60'h000000000000000 : sums;
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
      \$4  = \$2 [59:0];
    end
    if (rst) begin
      \$4  = 60'h000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_exact.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [18:0] i;
  wire [18:0] i;
  output [59:0] o;
  reg [59:0] o = 60'h000000000000000;
  input clk;
  wire clk;
  wire [30:0] \$1 ;
  wire [61:0] \$2 ;
  reg [59:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [18:0] \i[0] ;
  wire signed [59:0] \o[0] ;
  reg signed [30:0] product_0 = 31'h00000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$3  = \$2 [59:0];
    if (rst) begin
      \$3  = 60'h000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \outlier_exact.x_scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$9  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [59:0] i;
  wire [59:0] i;
  output [99:0] o;
  reg [99:0] o = 100'h0000000000000000000000000;
  input clk;
  wire clk;
  wire [71:0] \$1 ;
  wire [102:0] \$2 ;
  reg [99:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [59:0] \i[0] ;
  wire signed [99:0] \o[0] ;
  reg signed [71:0] product_0 = 72'h000000000000000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$9 ) begin end
    \$3  = \$2 [99:0];
    if (rst) begin
      \$3  = 100'h0000000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
