// outlier_fp32: INT8 multipliers, FP16 ones for outlier columns, merged, 1 rows of 2 lanes, int8 x int8
//
// spec: {"accumulator":99,"activation_format":"int8","credits":1,"group":4,"lanes":2,"max_groups":4,"outliers":4,"overflow":"infinity","pe":"outlier","result":"fp32","rows":1,"weight_format":"int8","zero_point":false}
// source: a7b9367d9f9b757b0ca027e18365c6c0e9b5c386a8376918f261fb00a08ba322
// body: 51df1a7c23f5f0699129fcb4995f4f4244e3f8370dabaedbe9744efdfafec669
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[31:16]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[47:32]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[48:48]  ends_group
//   i__payload[49:49]  ends_row (ends its group too)
//   o__payload[31:0]  sum[row], code of fp32, rounded to nearest even, overflow: infinity; 32 bits each, index 0 lowest
// Timing: a beat every cycle; a result 14 cycles after the beat that ends its row

module outlier_fp32(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [31:0] o__payload;
  wire [31:0] o__payload;
  output o__valid;
  wire o__valid;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [11:0] \$12 ;
  wire \$13 ;
  wire [11:0] \$14 ;
  wire \$15 ;
  wire [5:0] \$16 ;
  wire [5:0] \$17 ;
  wire [1:0] \$18 ;
  wire [2:0] \$19 ;
  wire \$2 ;
  wire \$20 ;
  wire \$21 ;
  wire \$22 ;
  wire [99:0] \$23 ;
  reg \$24 ;
  reg \$25 ;
  reg \$26 ;
  reg \$27 ;
  reg \$28 ;
  reg \$29 ;
  wire \$3 ;
  reg \$30 ;
  reg \$31 ;
  reg \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg \$36 ;
  wire \$4 ;
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
  wire [82:0] halves;
  wire signed [82:0] \halves[0] ;
  wire [16:0] i;
  wire [58:0] \i$35 ;
  wire signed [58:0] \i$35[0] ;
  reg [98:0] \i$38  = 99'h0000000000000000000000000;
  wire signed [98:0] \i$38[0] ;
  wire signed [16:0] \i[0] ;
  wire [66:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [34:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire \i__payload$13.tag.half ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.x_scale ;
  wire [15:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire [31:0] \i__payload$42 ;
  wire [31:0] \i__payload$42[0] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$40  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  reg merged_1 = 1'h0;
  reg merged_2 = 1'h0;
  reg merged_3 = 1'h0;
  wire [50:0] o;
  wire [58:0] \o$32 ;
  wire signed [58:0] \o$32[0] ;
  wire [31:0] \o$43 ;
  wire [31:0] \o$43[0] ;
  wire [98:0] \o$51 ;
  wire signed [98:0] \o$51[0] ;
  wire [15:0] \o.dots ;
  wire signed [15:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  wire [31:0] \o__payload$44 ;
  wire [31:0] \o__payload$44[0] ;
  wire [31:0] \o__payload[0] ;
  wire \o__ready$45 ;
  wire \o__valid$46 ;
  reg rounded_1 = 1'h0;
  reg rounded_2 = 1'h0;
  reg rounded_3 = 1'h0;
  (* init = 1'h0 *)
  wire rounded_4;
  reg row_done_1 = 1'h0;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [16:0] sums;
  wire [58:0] \sums$36 ;
  wire signed [58:0] \sums$36[0] ;
  wire signed [16:0] \sums[0] ;
  reg [34:0] tag_1 = 35'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire \tag_1.half ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.x_scale ;
  wire [15:0] terms;
  wire [58:0] \terms$31 ;
  wire signed [58:0] \terms$31[0] ;
  wire signed [15:0] \terms[0] ;
  (* init = 99'h0000000000000000000000000 *)
  wire [98:0] totals;
  wire signed [98:0] \totals[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  wire [16:0] x_factor;
  wire [4:0] \x_factor.shift ;
  wire signed [11:0] \x_factor.significand ;
  wire [15:0] x_scale;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[65] | i__payload[66];
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
  assign \$20  = ~ i__payload[66];
  assign \$21  = valid & o[49];
  assign \$22  = \valid$27  & \last$29 ;
  assign \$23  = $signed(\o$51 ) + $signed(halves);
  always @(posedge clk)
    credits <= \$24 ;
  always @(posedge clk)
    in_row <= \$25 ;
  always @(posedge clk)
    tag_1 <= o[50:16];
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
    \i$38  <= \$23 [98:0];
  always @(posedge clk)
    merged_1 <= \$30 ;
  always @(posedge clk)
    merged_2 <= \$31 ;
  always @(posedge clk)
    merged_3 <= \$32 ;
  always @(posedge clk)
    rounded_1 <= \$33 ;
  always @(posedge clk)
    rounded_2 <= \$34 ;
  always @(posedge clk)
    rounded_3 <= \$35 ;
  always @(posedge clk)
    \i__valid$40  <= \$36 ;
  \outlier_fp32.front  front (
    .clk(clk),
    .halves(halves),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid),
    .x_scale_6(x_scale)
  );
  \outlier_fp32.group_sums  group_sums (
    .clk(clk),
    .last(o[49]),
    .rst(rst),
    .sums(i),
    .terms(o[15:0]),
    .valid(valid)
  );
  \outlier_fp32.results  results (
    .clk(clk),
    .i__payload(\i__payload$42 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \outlier_fp32.rounder  rounder (
    .clk(clk),
    .i(\i$38 ),
    .o(\i__payload$42 ),
    .rst(rst)
  );
  \outlier_fp32.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \outlier_fp32.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  \outlier_fp32.x_scaler  x_scaler (
    .clk(clk),
    .factors(x_factor),
    .i(\i$35 ),
    .o(\o$51 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = \$19 [0];
    if (rst) begin
      \$24  = 1'h1;
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
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$33  = merged_3;
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$34  = rounded_1;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$35  = rounded_2;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$36  = rounded_3;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[49];
  assign terms = o[15:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign \sums$36  = \i$35 ;
  assign \factors$37  = x_factor;
  assign totals = \i$38 ;
  assign rounded_4 = \i__valid$40 ;
  assign \o$43  = \i__payload$42 ;
  assign \o__payload$44  = o__payload;
  assign \o__ready$45  = o__ready;
  assign \o__valid$46  = o__valid;
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[66:32];
  assign \i__payload.tag.scales  = i__payload[47:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.x_scale  = i__payload[63:48];
  assign \i__payload.tag.half  = i__payload[64];
  assign \i__payload.tag.ends_group  = i__payload[65];
  assign \i__payload.tag.ends_row  = i__payload[66];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.x  = \i__payload$13 [31:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.tag  = \i__payload$13 [66:32];
  assign \i__payload$13.tag.scales  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [47:32];
  assign \i__payload$13.tag.x_scale  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.half  = \i__payload$13 [64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [65];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [66];
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[15:0];
  assign \o.tag  = o[50:16];
  assign \o.tag.scales  = o[31:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.x_scale  = o[47:32];
  assign \o.tag.half  = o[48];
  assign \o.tag.ends_group  = o[49];
  assign \o.tag.ends_row  = o[50];
  assign \terms[0]  = o[15:0];
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
  assign \i$38[0]  = \i$38 ;
  assign \totals[0]  = \i$38 ;
  assign \i__payload$42[0]  = \i__payload$42 ;
  assign \o$43[0]  = \i__payload$42 ;
  assign \o__payload$44[0]  = o__payload;
  assign \o$51[0]  = \o$51 ;
  assign \halves[0]  = halves;
  assign x_factor[16:12] = \$17 [4:0];
  assign x_factor[11:0] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [65] = \$2 ;
  assign { \i__payload$13 [66], \i__payload$13 [64:0] } = { i__payload[66], i__payload[64:0] };
  assign i__ready = admitted;
  assign \$1  = credits;
endmodule

module \outlier_fp32.front (rst, i__valid, i__payload, x_scale_6, o, valid, halves, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  output [15:0] x_scale_6;
  reg [15:0] x_scale_6 = 16'h0000;
  output [50:0] o;
  wire [50:0] o;
  output valid;
  wire valid;
  output [82:0] halves;
  wire [82:0] halves;
  input clk;
  wire clk;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire \$11 ;
  wire [22:0] \$12 ;
  wire [22:0] \$13 ;
  wire [85:0] \$14 ;
  reg \$15 ;
  reg \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire \$2 ;
  reg \$20 ;
  reg \$21 ;
  wire [21:0] \$3 ;
  wire \$4 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [5:0] \$9 ;
  reg [15:0] half_0_1 = 16'h0000;
  wire [15:0] \half_0_1[0] ;
  reg [15:0] half_0_2 = 16'h0000;
  wire [15:0] \half_0_2[0] ;
  reg [15:0] half_0_3 = 16'h0000;
  wire [15:0] \half_0_3[0] ;
  reg [15:0] half_0_4 = 16'h0000;
  wire [15:0] \half_0_4[0] ;
  reg [15:0] half_0_5 = 16'h0000;
  wire [15:0] \half_0_5[0] ;
  reg half_last_1 = 1'h0;
  reg half_last_2 = 1'h0;
  reg half_last_3 = 1'h0;
  reg half_last_4 = 1'h0;
  reg half_last_5 = 1'h0;
  reg half_last_6 = 1'h0;
  reg half_last_7 = 1'h0;
  reg signed [80:0] half_product_0_0 = 81'h000000000000000000000;
  reg half_valid_1 = 1'h0;
  reg half_valid_2 = 1'h0;
  reg half_valid_3 = 1'h0;
  reg half_valid_4 = 1'h0;
  reg half_valid_5 = 1'h0;
  reg half_valid_6 = 1'h0;
  reg half_valid_7 = 1'h0;
  reg [15:0] half_x_1 = 16'h0000;
  wire [15:0] \half_x_1[0] ;
  reg [15:0] half_x_2 = 16'h0000;
  wire [15:0] \half_x_2[0] ;
  reg [15:0] half_x_3 = 16'h0000;
  wire [15:0] \half_x_3[0] ;
  reg [15:0] half_x_4 = 16'h0000;
  wire [15:0] \half_x_4[0] ;
  reg [15:0] half_x_5 = 16'h0000;
  wire [15:0] \half_x_5[0] ;
  wire signed [82:0] \halves[0] ;
  (* init = 81'h000000000000000000000 *)
  wire [80:0] i;
  wire signed [80:0] \i[0] ;
  reg [66:0] \i__payload$43 ;
  wire [15:0] \i__payload$43.codes ;
  wire [15:0] \i__payload$43.codes[0] ;
  wire [7:0] \i__payload$43.codes[0][0] ;
  wire [7:0] \i__payload$43.codes[0][1] ;
  wire [34:0] \i__payload$43.tag ;
  wire \i__payload$43.tag.ends_group ;
  wire \i__payload$43.tag.ends_row ;
  wire \i__payload$43.tag.half ;
  wire [15:0] \i__payload$43.tag.scales ;
  wire [15:0] \i__payload$43.tag.scales[0] ;
  wire [15:0] \i__payload$43.tag.x_scale ;
  wire [15:0] \i__payload$43.x ;
  wire signed [7:0] \i__payload$43.x[0] ;
  wire signed [7:0] \i__payload$43.x[1] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire i__ready;
  wire \i__ready$42 ;
  wire \i__valid$40 ;
  (* init = 1'h0 *)
  wire last;
  reg negative_0_0 = 1'h0;
  wire [15:0] numbers_codes_0;
  wire [15:0] \numbers_codes_0[0] ;
  wire [15:0] numbers_x;
  wire [15:0] \numbers_x[0] ;
  wire [50:0] \o$47 ;
  wire [15:0] \o$47.dots ;
  wire signed [15:0] \o$47.dots[0] ;
  wire [34:0] \o$47.tag ;
  wire \o$47.tag.ends_group ;
  wire \o$47.tag.ends_row ;
  wire \o$47.tag.half ;
  wire [15:0] \o$47.tag.scales ;
  wire [15:0] \o$47.tag.scales[0] ;
  wire [15:0] \o$47.tag.x_scale ;
  (* init = 81'h000000000000000000000 *)
  wire signed [80:0] \o$55 ;
  wire [15:0] \o.dots ;
  wire signed [15:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [21:0] significand_0_0 = 22'h000000;
  wire [82:0] sums;
  wire signed [82:0] \sums[0] ;
  (* init = 81'h000000000000000000000 *)
  wire [80:0] terms;
  wire signed [80:0] \terms[0] ;
  wire \valid$45 ;
  (* init = 1'h0 *)
  wire \valid$49 ;
  (* init = 16'h0000 *)
  wire [15:0] x_scale;
  reg [15:0] x_scale_1 = 16'h0000;
  reg [15:0] x_scale_2 = 16'h0000;
  reg [15:0] x_scale_3 = 16'h0000;
  reg [15:0] x_scale_4 = 16'h0000;
  reg [15:0] x_scale_5 = 16'h0000;
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
  assign numbers_x = i__payload[31:16] & { i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64] };
  assign numbers_codes_0 = i__payload[15:0] & { i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64], i__payload[64] };
  always @(posedge clk)
    x_scale_1 <= i__payload[63:48];
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
    half_valid_1 <= \$15 ;
  always @(posedge clk)
    half_valid_2 <= \$16 ;
  always @(posedge clk)
    half_valid_3 <= \$17 ;
  always @(posedge clk)
    half_valid_4 <= \$18 ;
  always @(posedge clk)
    half_valid_5 <= \$19 ;
  always @(posedge clk)
    half_valid_6 <= \$20 ;
  always @(posedge clk)
    half_valid_7 <= \$21 ;
  always @(posedge clk)
    half_last_1 <= i__payload[66];
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
  \outlier_fp32.front.half_sums  half_sums (
    .clk(clk),
    .last(half_last_7),
    .rst(rst),
    .sums(halves),
    .terms(half_product_0_0),
    .valid(half_valid_7)
  );
  \outlier_fp32.front.integers  integers (
    .clk(clk),
    .i__payload(\i__payload$43 ),
    .i__valid(i__valid),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$15  = i__valid;
    if (rst) begin
      \$15  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$16  = half_valid_1;
    if (rst) begin
      \$16  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$17  = half_valid_2;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$18  = half_valid_3;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$19  = half_valid_4;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$20  = half_valid_5;
    if (rst) begin
      \$20  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$21  = half_valid_6;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \i__payload$43 [15:0] = i__payload[15:0];
    if (i__payload[64]) begin
      \i__payload$43 [15:0] = 16'h0000;
    end
  end
  assign \i__valid$40  = i__valid;
  assign i__ready = 1'h1;
  assign \i__ready$42  = 1'h1;
  assign \valid$45  = valid;
  assign \o$47  = o;
  assign x_scale = x_scale_6;
  assign \valid$49  = half_valid_7;
  assign last = half_last_7;
  assign sums = halves;
  assign i = half_product_0_0;
  assign terms = half_product_0_0;
  assign \o$55  = half_product_0_0;
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[66:32];
  assign \i__payload.tag.scales  = i__payload[47:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.x_scale  = i__payload[63:48];
  assign \i__payload.tag.half  = i__payload[64];
  assign \i__payload.tag.ends_group  = i__payload[65];
  assign \i__payload.tag.ends_row  = i__payload[66];
  assign \half_x_1[0]  = half_x_1;
  assign \numbers_x[0]  = numbers_x;
  assign \half_x_2[0]  = half_x_2;
  assign \half_x_3[0]  = half_x_3;
  assign \half_x_4[0]  = half_x_4;
  assign \half_x_5[0]  = half_x_5;
  assign \half_0_1[0]  = half_0_1;
  assign \numbers_codes_0[0]  = numbers_codes_0;
  assign \half_0_2[0]  = half_0_2;
  assign \half_0_3[0]  = half_0_3;
  assign \half_0_4[0]  = half_0_4;
  assign \half_0_5[0]  = half_0_5;
  assign \i__payload$43.codes  = \i__payload$43 [15:0];
  assign \i__payload$43.codes[0]  = \i__payload$43 [15:0];
  assign \i__payload$43.codes[0][0]  = \i__payload$43 [7:0];
  assign \i__payload$43.codes[0][1]  = \i__payload$43 [15:8];
  assign \i__payload$43.x  = \i__payload$43 [31:16];
  assign \i__payload$43.x[0]  = \i__payload$43 [23:16];
  assign \i__payload$43.x[1]  = \i__payload$43 [31:24];
  assign \i__payload$43.tag  = \i__payload$43 [66:32];
  assign \i__payload$43.tag.scales  = \i__payload$43 [47:32];
  assign \i__payload$43.tag.scales[0]  = \i__payload$43 [47:32];
  assign \i__payload$43.tag.x_scale  = \i__payload$43 [63:48];
  assign \i__payload$43.tag.half  = \i__payload$43 [64];
  assign \i__payload$43.tag.ends_group  = \i__payload$43 [65];
  assign \i__payload$43.tag.ends_row  = \i__payload$43 [66];
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[15:0];
  assign \o.tag  = o[50:16];
  assign \o.tag.scales  = o[31:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.x_scale  = o[47:32];
  assign \o.tag.half  = o[48];
  assign \o.tag.ends_group  = o[49];
  assign \o.tag.ends_row  = o[50];
  assign \o$47.dots  = o[15:0];
  assign \o$47.dots[0]  = o[15:0];
  assign \o$47.tag  = o[50:16];
  assign \o$47.tag.scales  = o[31:16];
  assign \o$47.tag.scales[0]  = o[31:16];
  assign \o$47.tag.x_scale  = o[47:32];
  assign \o$47.tag.half  = o[48];
  assign \o$47.tag.ends_group  = o[49];
  assign \o$47.tag.ends_row  = o[50];
  assign \halves[0]  = halves;
  assign \sums[0]  = halves;
  assign \i[0]  = half_product_0_0;
  assign \terms[0]  = half_product_0_0;
  always @*
    \i__payload$43 [66:16] = i__payload[66:16];
endmodule

module \outlier_fp32.front.half_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [80:0] terms;
  wire [80:0] terms;
  output [82:0] sums;
  reg [82:0] sums = 83'h000000000000000000000;
  input clk;
  wire clk;
  wire [82:0] \$1 ;
  wire [83:0] \$2 ;
  reg \$3 ;
  reg [82:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [82:0] \sums[0] ;
  wire signed [80:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 83'h000000000000000000000 : sums;
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
      \$4  = \$2 [82:0];
    end
    if (rst) begin
      \$4  = 83'h000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_fp32.front.integers (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [66:0] i__payload;
  wire [66:0] i__payload;
  output [50:0] o;
  wire [50:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [15:0] \$2 ;
  wire [29:0] \$3 ;
  reg \$4 ;
  reg \$5 ;
  reg [29:0] i = 30'h00000000;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire [15:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [34:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [15:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire i__ready;
  wire signed [15:0] \o$4 ;
  wire [15:0] \o.dots ;
  wire signed [15:0] \o.dots[0] ;
  wire [34:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.x_scale ;
  (* init = 30'h00000000 *)
  wire [29:0] products_0;
  wire signed [14:0] \products_0[0] ;
  wire signed [14:0] \products_0[1] ;
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
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  always @(posedge clk)
    i <= \$3 ;
  always @(posedge clk)
    valid_1 <= \$4 ;
  always @(posedge clk)
    valid <= \$5 ;
  always @(posedge clk)
    tag_1 <= i__payload[66:32];
  always @(posedge clk)
    tag_2 <= tag_1;
  assign \$1  = $signed(i__payload[7:0]) * $signed(i__payload[23:16]);
  assign \$2  = $signed(i__payload[15:8]) * $signed(i__payload[31:24]);
  \outlier_fp32.front.integers.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$4  = i__valid;
    if (rst) begin
      \$4  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$5  = valid_1;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign valid_2 = valid;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \products_0[0]  = i[14:0];
  assign \products_0[1]  = i[29:15];
  assign \o.dots  = o[15:0];
  assign \o.dots[0]  = o[15:0];
  assign \o.tag  = o[50:16];
  assign \o.tag.scales  = o[31:16];
  assign \o.tag.scales[0]  = o[31:16];
  assign \o.tag.x_scale  = o[47:32];
  assign \o.tag.half  = o[48];
  assign \o.tag.ends_group  = o[49];
  assign \o.tag.ends_row  = o[50];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.x_scale  = tag_2[31:16];
  assign \tag_2.half  = tag_2[32];
  assign \tag_2.ends_group  = tag_2[33];
  assign \tag_2.ends_row  = tag_2[34];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.x  = i__payload[31:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.tag  = i__payload[66:32];
  assign \i__payload.tag.scales  = i__payload[47:32];
  assign \i__payload.tag.scales[0]  = i__payload[47:32];
  assign \i__payload.tag.x_scale  = i__payload[63:48];
  assign \i__payload.tag.half  = i__payload[64];
  assign \i__payload.tag.ends_group  = i__payload[65];
  assign \i__payload.tag.ends_row  = i__payload[66];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.x_scale  = tag_1[31:16];
  assign \tag_1.half  = tag_1[32];
  assign \tag_1.ends_group  = tag_1[33];
  assign \tag_1.ends_row  = tag_1[34];
  assign \$3 [29:15] = \$2 [14:0];
  assign \$3 [14:0] = \$1 [14:0];
  assign o[50:16] = tag_2;
  assign o[15:0] = \o$4 ;
endmodule

module \outlier_fp32.front.integers.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [29:0] i;
  wire [29:0] i;
  output signed [15:0] o;
  reg signed [15:0] o = 16'h0000;
  input clk;
  wire clk;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [15:0] level1_0;
  (* init = 16'h0000 *)
  wire signed [15:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
endmodule

module \outlier_fp32.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [15:0] terms;
  wire [15:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [16:0] sums;
  reg [16:0] sums = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire [17:0] \$2 ;
  reg \$3 ;
  reg [16:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [16:0] \sums[0] ;
  wire signed [15:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 17'h00000 : sums;
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
      \$4  = \$2 [16:0];
    end
    if (rst) begin
      \$4  = 17'h00000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_fp32.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  output [31:0] o__payload;
  reg [31:0] o__payload = 32'd0;
  input [31:0] i__payload;
  wire [31:0] i__payload;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [31:0] \$8 ;
  (* init = 32'd0 *)
  wire [31:0] front;
  wire [31:0] \front[0] ;
  wire [31:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire [31:0] \o__payload[0] ;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$7  = \$5 [0];
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
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

module \outlier_fp32.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [98:0] i;
  wire [98:0] i;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [130:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [41:0] \$13 ;
  wire \$14 ;
  wire [8:0] \$15 ;
  wire [39:0] \$16 ;
  wire [40:0] \$17 ;
  wire \$18 ;
  wire \$19 ;
  wire [99:0] \$2 ;
  wire [41:0] \$20 ;
  reg [31:0] \$21 ;
  wire [99:0] \$3 ;
  wire \$4 ;
  wire [129:0] \$5 ;
  wire [129:0] \$6 ;
  wire [129:0] \$7 ;
  wire [127:0] \$8 ;
  wire [128:0] \$9 ;
  wire signed [41:0] code_0;
  wire found_0_0;
  wire found_0_1;
  wire found_0_2;
  wire found_0_3;
  wire found_0_4;
  wire found_0_5;
  wire found_0_6;
  wire signed [98:0] \i[0] ;
  reg [24:0] kept_0 = 25'h0000000;
  wire left_0_0;
  wire [1:0] left_0_1;
  wire [3:0] left_0_2;
  wire [7:0] left_0_3;
  wire [15:0] left_0_4;
  wire [31:0] left_0_5;
  wire [63:0] left_0_6;
  reg negative_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  wire [31:0] \o[0] ;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_0_1 = 7'h00;
  reg [98:0] size_0 = 99'h0000000000000000000000000;
  reg [98:0] size_0_1 = 99'h0000000000000000000000000;
  reg sticky_0 = 1'h0;
  assign \$1  = $signed(i) < $signed(1'h0);
  assign \$2  = - $signed(i);
  assign \$3  = \$1  ? \$2  : { i[98], i };
  assign \$4  = $signed(i) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 1'h0, \$7  } & { \$9 [128], \$9 [128], \$9  };
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(32'd2139095040);
  assign \$13  = \$12  ? 42'h0007f800000 : code_0;
  assign found_0_6 = | size_0[98:64];
  assign left_0_6 = found_0_6 ? { 29'h00000000, size_0[98:64] } : size_0[63:0];
  assign found_0_5 = | left_0_6[63:32];
  assign left_0_5 = found_0_5 ? left_0_6[63:32] : left_0_6[31:0];
  assign found_0_4 = | left_0_5[31:16];
  assign left_0_4 = found_0_4 ? left_0_5[31:16] : left_0_5[15:0];
  assign found_0_3 = | left_0_4[15:8];
  assign left_0_3 = found_0_3 ? left_0_4[15:8] : left_0_4[7:0];
  assign found_0_2 = | left_0_3[7:4];
  assign left_0_2 = found_0_2 ? left_0_3[7:4] : left_0_3[3:0];
  assign found_0_1 = | left_0_2[3:2];
  assign left_0_1 = found_0_1 ? left_0_2[3:2] : left_0_2[1:0];
  assign left_0_0 = found_0_0 ? left_0_1[1] : left_0_1[0];
  assign \$14  = | kept_0;
  assign \$15  = place_0_1 - 9'h1b2;
  assign \$17  = $signed(\$16 ) + $signed({ 1'h0, kept_0[24:1] });
  assign \$18  = sticky_0 | kept_0[1];
  assign \$19  = kept_0[0] & \$18 ;
  assign \$20  = $signed(\$17 ) + $signed({ 1'h0, \$19  });
  assign code_0 = \$14  ? \$20  : 42'h00000000000;
  always @(posedge clk)
    size_0 <= \$3 [98:0];
  always @(posedge clk)
    negative_0 <= \$4 ;
  always @(posedge clk)
    place_0 <= { found_0_6, found_0_5, found_0_4, found_0_3, found_0_2, found_0_1, found_0_0 };
  always @(posedge clk)
    size_0_1 <= size_0;
  always @(posedge clk)
    kept_0 <= \$6 [24:0];
  always @(posedge clk)
    sticky_0 <= \$11 ;
  always @(posedge clk)
    negative_0_1 <= negative_0;
  always @(posedge clk)
    negative_0_2 <= negative_0_1;
  always @(posedge clk)
    place_0_1 <= place_0;
  always @(posedge clk)
    o <= \$21 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$21  = { negative_0_2, \$13 [30:0] };
    if (rst) begin
      \$21  = 32'd0;
    end
  end
  assign \i[0]  = i;
  assign \o[0]  = o;
  assign \$5  = { 7'h00, size_0_1, 24'h000000 };
  assign \$7  = { 7'h00, size_0_1, 24'h000000 };
  assign \$16  = { \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 [8], \$15 , 23'h000000 };
  assign found_0_0 = left_0_1[1];
endmodule

module \outlier_fp32.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [58:0] terms;
  wire [58:0] terms;
  output [58:0] sums;
  reg [58:0] sums = 59'h000000000000000;
  input clk;
  wire clk;
  wire [58:0] \$1 ;
  wire [59:0] \$2 ;
  reg \$3 ;
  reg [58:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [58:0] \sums[0] ;
  wire signed [58:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 59'h000000000000000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$4  = sums;
    if (valid) begin
      \$4  = \$2 [58:0];
    end
    if (rst) begin
      \$4  = 59'h000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \outlier_fp32.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$9  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [16:0] i;
  wire [16:0] i;
  output [58:0] o;
  reg [58:0] o = 59'h000000000000000;
  input clk;
  wire clk;
  wire [28:0] \$1 ;
  wire [59:0] \$2 ;
  reg [58:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [16:0] \i[0] ;
  wire signed [58:0] \o[0] ;
  reg signed [28:0] product_0 = 29'h00000000;
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
    \$3  = \$2 [58:0];
    if (rst) begin
      \$3  = 59'h000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule

module \outlier_fp32.x_scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$10  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [58:0] i;
  wire [58:0] i;
  output [98:0] o;
  reg [98:0] o = 99'h0000000000000000000000000;
  input clk;
  wire clk;
  wire [70:0] \$1 ;
  wire [101:0] \$2 ;
  reg [98:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [58:0] \i[0] ;
  wire signed [98:0] \o[0] ;
  reg signed [70:0] product_0 = 71'h000000000000000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$10 ) begin end
    \$3  = \$2 [98:0];
    if (rst) begin
      \$3  = 99'h0000000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
