// outlier_fp16: INT8 multipliers, FP16 ones for outlier columns, merged, 2 rows of 4 lanes, int8 x int8
//
// spec: {"accumulator":100,"activation_format":"int8","credits":4,"group":8,"lanes":4,"max_groups":4,"outliers":6,"overflow":"infinity","pe":"outlier","result":"fp16","rows":2,"weight_format":"int8","zero_point":false}
// source: a7b9367d9f9b757b0ca027e18365c6c0e9b5c386a8376918f261fb00a08ba322
// body: 5d62b189a93004c559257db042a44827d97c3764d8522077b7bfc3079d9abd8d
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[63:0]  codes[row][lane]; 8 bits each, index 0 lowest
//   i__payload[95:64]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[127:96]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[128:128]  ends_group
//   i__payload[129:129]  ends_row (ends its group too)
//   o__payload[31:0]  sum[row], code of fp16, rounded to nearest even, overflow: infinity; 16 bits each, index 0 lowest
// Timing: a beat every cycle; a result 14 cycles after the beat that ends its row

module outlier_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [146:0] i__payload;
  wire [146:0] i__payload;
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
  wire [3:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire \$28 ;
  wire \$29 ;
  wire \$3 ;
  wire [100:0] \$30 ;
  wire [100:0] \$31 ;
  reg [2:0] \$32 ;
  reg \$33 ;
  reg \$34 ;
  reg \$35 ;
  reg \$36 ;
  reg \$37 ;
  wire [199:0] \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  reg \$41 ;
  reg \$42 ;
  reg \$43 ;
  reg \$44 ;
  reg \$45 ;
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
  wire [33:0] \factors$37 ;
  wire [16:0] \factors$37[0] ;
  wire [4:0] \factors$37[0].shift ;
  wire signed [11:0] \factors$37[0].significand ;
  wire [16:0] \factors$37[1] ;
  wire [4:0] \factors$37[1].shift ;
  wire signed [11:0] \factors$37[1].significand ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  reg group_done_1 = 1'h0;
  wire [167:0] halves;
  wire signed [83:0] \halves[0] ;
  wire signed [83:0] \halves[1] ;
  wire [35:0] i;
  wire [119:0] \i$35 ;
  wire signed [59:0] \i$35[0] ;
  wire signed [59:0] \i$35[1] ;
  reg [199:0] \i$38  = 200'h00000000000000000000000000000000000000000000000000;
  wire signed [99:0] \i$38[0] ;
  wire signed [99:0] \i$38[1] ;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire [146:0] \i__payload$13 ;
  wire [63:0] \i__payload$13.codes ;
  wire [31:0] \i__payload$13.codes[0] ;
  wire [7:0] \i__payload$13.codes[0][0] ;
  wire [7:0] \i__payload$13.codes[0][1] ;
  wire [7:0] \i__payload$13.codes[0][2] ;
  wire [7:0] \i__payload$13.codes[0][3] ;
  wire [31:0] \i__payload$13.codes[1] ;
  wire [7:0] \i__payload$13.codes[1][0] ;
  wire [7:0] \i__payload$13.codes[1][1] ;
  wire [7:0] \i__payload$13.codes[1][2] ;
  wire [7:0] \i__payload$13.codes[1][3] ;
  wire [50:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire \i__payload$13.tag.half ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.tag.x_scale ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [31:0] \i__payload$42 ;
  wire [15:0] \i__payload$42[0] ;
  wire [15:0] \i__payload$42[1] ;
  wire [63:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [31:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [50:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$40  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  reg merged_1 = 1'h0;
  reg merged_2 = 1'h0;
  reg merged_3 = 1'h0;
  wire [84:0] o;
  wire [119:0] \o$32 ;
  wire signed [59:0] \o$32[0] ;
  wire signed [59:0] \o$32[1] ;
  wire [31:0] \o$43 ;
  wire [15:0] \o$43[0] ;
  wire [15:0] \o$43[1] ;
  wire [199:0] \o$51 ;
  wire signed [99:0] \o$51[0] ;
  wire signed [99:0] \o$51[1] ;
  wire [33:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire signed [16:0] \o.dots[1] ;
  wire [50:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.x_scale ;
  wire [31:0] \o__payload$44 ;
  wire [15:0] \o__payload$44[0] ;
  wire [15:0] \o__payload$44[1] ;
  wire [15:0] \o__payload[0] ;
  wire [15:0] \o__payload[1] ;
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
  wire [35:0] sums;
  wire [119:0] \sums$36 ;
  wire signed [59:0] \sums$36[0] ;
  wire signed [59:0] \sums$36[1] ;
  wire signed [17:0] \sums[0] ;
  wire signed [17:0] \sums[1] ;
  reg [50:0] tag_1 = 51'h0000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire \tag_1.half ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.x_scale ;
  wire [33:0] terms;
  wire [119:0] \terms$31 ;
  wire signed [59:0] \terms$31[0] ;
  wire signed [59:0] \terms$31[1] ;
  wire signed [16:0] \terms[0] ;
  wire signed [16:0] \terms[1] ;
  (* init = 200'h00000000000000000000000000000000000000000000000000 *)
  wire [199:0] totals;
  wire signed [99:0] \totals[0] ;
  wire signed [99:0] \totals[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  wire [16:0] x_factor;
  wire [4:0] \x_factor.shift ;
  wire signed [11:0] \x_factor.significand ;
  wire [15:0] x_scale;
  always @(posedge clk)
    row_done_1 <= \$37 ;
  always @(posedge clk)
    \i$38  <= \$38 ;
  always @(posedge clk)
    merged_1 <= \$39 ;
  always @(posedge clk)
    merged_2 <= \$40 ;
  always @(posedge clk)
    merged_3 <= \$41 ;
  always @(posedge clk)
    rounded_1 <= \$42 ;
  always @(posedge clk)
    rounded_2 <= \$43 ;
  always @(posedge clk)
    rounded_3 <= \$44 ;
  always @(posedge clk)
    \i__valid$40  <= \$45 ;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[145] | i__payload[146];
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
  assign \$18  = | x_scale[14:10];
  assign \$19  = - { \$18 , x_scale[9:0] };
  assign \$20  = | x_scale[14:10];
  assign \$21  = x_scale[15] ? \$19  : { 1'h0, \$20 , x_scale[9:0] };
  assign \$22  = ! x_scale[14:10];
  assign \$23  = x_scale[14:10] - 1'h1;
  assign \$24  = \$22  ? 6'h00 : \$23 ;
  assign \$25  = credits - spend;
  assign \$26  = $signed(\$25 ) + $signed({ 1'h0, earn });
  assign \$27  = ~ i__payload[146];
  assign \$28  = valid & o[83];
  assign \$29  = \valid$27  & \last$29 ;
  assign \$30  = $signed(\o$51 [99:0]) + $signed(halves[83:0]);
  assign \$31  = $signed(\o$51 [199:100]) + $signed(halves[167:84]);
  always @(posedge clk)
    credits <= \$32 ;
  always @(posedge clk)
    in_row <= \$33 ;
  always @(posedge clk)
    tag_1 <= o[84:34];
  always @(posedge clk)
    group_done_1 <= \$34 ;
  always @(posedge clk)
    scaled_1 <= \$35 ;
  always @(posedge clk)
    \valid$27  <= \$36 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[50];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  \outlier_fp16.front  front (
    .clk(clk),
    .halves(halves),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid),
    .x_scale_6(x_scale)
  );
  \outlier_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[83]),
    .rst(rst),
    .sums(i),
    .terms(o[33:0]),
    .valid(valid)
  );
  \outlier_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$42 ),
    .i__valid(\i__valid$40 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \outlier_fp16.rounder  rounder (
    .clk(clk),
    .i(\i$38 ),
    .o(\i__payload$42 ),
    .rst(rst)
  );
  \outlier_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \outlier_fp16.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  \outlier_fp16.x_scaler  x_scaler (
    .clk(clk),
    .factors(\factors$37 ),
    .i(\i$35 ),
    .o(\o$51 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$37  = \$29 ;
    if (rst) begin
      \$37  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$39  = row_done_1;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$40  = merged_1;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$41  = merged_2;
    if (rst) begin
      \$41  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$42  = merged_3;
    if (rst) begin
      \$42  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$43  = rounded_1;
    if (rst) begin
      \$43  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$44  = rounded_2;
    if (rst) begin
      \$44  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$45  = rounded_3;
    if (rst) begin
      \$45  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$32  = \$26 [2:0];
    if (rst) begin
      \$32  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$33  = in_row;
    if (accept) begin
      \$33  = \$27 ;
    end
    if (rst) begin
      \$33  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$34  = \$28 ;
    if (rst) begin
      \$34  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$35  = group_done_1;
    if (rst) begin
      \$35  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$36  = scaled_1;
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[83];
  assign terms = o[33:0];
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign \sums$36  = \i$35 ;
  assign totals = \i$38 ;
  assign rounded_4 = \i__valid$40 ;
  assign \o$43  = \i__payload$42 ;
  assign \o__payload$44  = o__payload;
  assign \o__ready$45  = o__ready;
  assign \o__valid$46  = o__valid;
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[1]  = i__payload[63:32];
  assign \i__payload.codes[1][0]  = i__payload[39:32];
  assign \i__payload.codes[1][1]  = i__payload[47:40];
  assign \i__payload.codes[1][2]  = i__payload[55:48];
  assign \i__payload.codes[1][3]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[95:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[146:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.x_scale  = i__payload[143:128];
  assign \i__payload.tag.half  = i__payload[144];
  assign \i__payload.tag.ends_group  = i__payload[145];
  assign \i__payload.tag.ends_row  = i__payload[146];
  assign \o__payload[0]  = o__payload[15:0];
  assign \o__payload[1]  = o__payload[31:16];
  assign \i__payload$13.codes  = \i__payload$13 [63:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [23:16];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [31:24];
  assign \i__payload$13.codes[1]  = \i__payload$13 [63:32];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [39:32];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [47:40];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [55:48];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [63:56];
  assign \i__payload$13.x  = \i__payload$13 [95:64];
  assign \i__payload$13.x[0]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[1]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[2]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[3]  = \i__payload$13 [95:88];
  assign \i__payload$13.tag  = \i__payload$13 [146:96];
  assign \i__payload$13.tag.scales  = \i__payload$13 [127:96];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.x_scale  = \i__payload$13 [143:128];
  assign \i__payload$13.tag.half  = \i__payload$13 [144];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [145];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [146];
  assign \o.dots  = o[33:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.dots[1]  = o[33:17];
  assign \o.tag  = o[84:34];
  assign \o.tag.scales  = o[65:34];
  assign \o.tag.scales[0]  = o[49:34];
  assign \o.tag.scales[1]  = o[65:50];
  assign \o.tag.x_scale  = o[81:66];
  assign \o.tag.half  = o[82];
  assign \o.tag.ends_group  = o[83];
  assign \o.tag.ends_row  = o[84];
  assign \terms[0]  = o[16:0];
  assign \terms[1]  = o[33:17];
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.x_scale  = tag_1[47:32];
  assign \tag_1.half  = tag_1[48];
  assign \tag_1.ends_group  = tag_1[49];
  assign \tag_1.ends_row  = tag_1[50];
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
  assign \sums[0]  = i[17:0];
  assign \sums[1]  = i[35:18];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [59:0];
  assign \terms$31[1]  = \terms$31 [119:60];
  assign \o$32[0]  = \terms$31 [59:0];
  assign \o$32[1]  = \terms$31 [119:60];
  assign \x_factor.significand  = x_factor[11:0];
  assign \x_factor.shift  = x_factor[16:12];
  assign \i$35[0]  = \i$35 [59:0];
  assign \i$35[1]  = \i$35 [119:60];
  assign \sums$36[0]  = \i$35 [59:0];
  assign \sums$36[1]  = \i$35 [119:60];
  assign \factors$37[0]  = \factors$37 [16:0];
  assign \factors$37[0].significand  = \factors$37 [11:0];
  assign \factors$37[0].shift  = \factors$37 [16:12];
  assign \factors$37[1]  = \factors$37 [33:17];
  assign \factors$37[1].significand  = \factors$37 [28:17];
  assign \factors$37[1].shift  = \factors$37 [33:29];
  assign \i$38[0]  = \i$38 [99:0];
  assign \i$38[1]  = \i$38 [199:100];
  assign \totals[0]  = \i$38 [99:0];
  assign \totals[1]  = \i$38 [199:100];
  assign \i__payload$42[0]  = \i__payload$42 [15:0];
  assign \i__payload$42[1]  = \i__payload$42 [31:16];
  assign \o$43[0]  = \i__payload$42 [15:0];
  assign \o$43[1]  = \i__payload$42 [31:16];
  assign \o__payload$44[0]  = o__payload[15:0];
  assign \o__payload$44[1]  = o__payload[31:16];
  assign \o$51[0]  = \o$51 [99:0];
  assign \o$51[1]  = \o$51 [199:100];
  assign \halves[0]  = halves[83:0];
  assign \halves[1]  = halves[167:84];
  assign \$38 [199:100] = \$31 [99:0];
  assign \$38 [99:0] = \$30 [99:0];
  assign \factors$37 [33:17] = x_factor;
  assign \factors$37 [16:0] = x_factor;
  assign x_factor[16:12] = \$24 [4:0];
  assign x_factor[11:0] = \$21 ;
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [145] = \$2 ;
  assign { \i__payload$13 [146], \i__payload$13 [144:0] } = { i__payload[146], i__payload[144:0] };
  assign i__ready = admitted;
endmodule

module \outlier_fp16.front (rst, i__valid, i__payload, x_scale_6, o, valid, halves, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [146:0] i__payload;
  wire [146:0] i__payload;
  output [15:0] x_scale_6;
  reg [15:0] x_scale_6 = 16'h0000;
  output [84:0] o;
  wire [84:0] o;
  output valid;
  wire valid;
  output [167:0] halves;
  wire [167:0] halves;
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
  wire \$7 ;
  wire [5:0] \$8 ;
  wire [5:0] \$9 ;
  reg [31:0] half_0_1 = 32'd0;
  wire [15:0] \half_0_1[0] ;
  wire [15:0] \half_0_1[1] ;
  reg [31:0] half_0_2 = 32'd0;
  wire [15:0] \half_0_2[0] ;
  wire [15:0] \half_0_2[1] ;
  reg [31:0] half_0_3 = 32'd0;
  wire [15:0] \half_0_3[0] ;
  wire [15:0] \half_0_3[1] ;
  reg [31:0] half_0_4 = 32'd0;
  wire [15:0] \half_0_4[0] ;
  wire [15:0] \half_0_4[1] ;
  reg [31:0] half_1_1 = 32'd0;
  wire [15:0] \half_1_1[0] ;
  wire [15:0] \half_1_1[1] ;
  reg [31:0] half_1_2 = 32'd0;
  wire [15:0] \half_1_2[0] ;
  wire [15:0] \half_1_2[1] ;
  reg [31:0] half_1_3 = 32'd0;
  wire [15:0] \half_1_3[0] ;
  wire [15:0] \half_1_3[1] ;
  reg [31:0] half_1_4 = 32'd0;
  wire [15:0] \half_1_4[0] ;
  wire [15:0] \half_1_4[1] ;
  reg half_last_1 = 1'h0;
  reg half_last_2 = 1'h0;
  reg half_last_3 = 1'h0;
  reg half_last_4 = 1'h0;
  reg half_last_5 = 1'h0;
  reg half_last_6 = 1'h0;
  reg half_last_7 = 1'h0;
  reg signed [80:0] half_product_0_0 = 81'h000000000000000000000;
  reg signed [80:0] half_product_0_1 = 81'h000000000000000000000;
  reg signed [80:0] half_product_1_0 = 81'h000000000000000000000;
  reg signed [80:0] half_product_1_1 = 81'h000000000000000000000;
  reg half_valid_1 = 1'h0;
  reg half_valid_2 = 1'h0;
  reg half_valid_3 = 1'h0;
  reg half_valid_4 = 1'h0;
  reg half_valid_5 = 1'h0;
  reg half_valid_6 = 1'h0;
  reg half_valid_7 = 1'h0;
  reg [31:0] half_x_1 = 32'd0;
  wire [15:0] \half_x_1[0] ;
  wire [15:0] \half_x_1[1] ;
  reg [31:0] half_x_2 = 32'd0;
  wire [15:0] \half_x_2[0] ;
  wire [15:0] \half_x_2[1] ;
  reg [31:0] half_x_3 = 32'd0;
  wire [15:0] \half_x_3[0] ;
  wire [15:0] \half_x_3[1] ;
  reg [31:0] half_x_4 = 32'd0;
  wire [15:0] \half_x_4[0] ;
  wire [15:0] \half_x_4[1] ;
  wire signed [83:0] \halves[0] ;
  wire signed [83:0] \halves[1] ;
  wire [161:0] i;
  wire [161:0] \i$71 ;
  wire signed [80:0] \i$71[0] ;
  wire signed [80:0] \i$71[1] ;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  reg [146:0] \i__payload$58 ;
  wire [63:0] \i__payload$58.codes ;
  wire [31:0] \i__payload$58.codes[0] ;
  wire [7:0] \i__payload$58.codes[0][0] ;
  wire [7:0] \i__payload$58.codes[0][1] ;
  wire [7:0] \i__payload$58.codes[0][2] ;
  wire [7:0] \i__payload$58.codes[0][3] ;
  wire [31:0] \i__payload$58.codes[1] ;
  wire [7:0] \i__payload$58.codes[1][0] ;
  wire [7:0] \i__payload$58.codes[1][1] ;
  wire [7:0] \i__payload$58.codes[1][2] ;
  wire [7:0] \i__payload$58.codes[1][3] ;
  wire [50:0] \i__payload$58.tag ;
  wire \i__payload$58.tag.ends_group ;
  wire \i__payload$58.tag.ends_row ;
  wire \i__payload$58.tag.half ;
  wire [31:0] \i__payload$58.tag.scales ;
  wire [15:0] \i__payload$58.tag.scales[0] ;
  wire [15:0] \i__payload$58.tag.scales[1] ;
  wire [15:0] \i__payload$58.tag.x_scale ;
  wire [31:0] \i__payload$58.x ;
  wire signed [7:0] \i__payload$58.x[0] ;
  wire signed [7:0] \i__payload$58.x[1] ;
  wire signed [7:0] \i__payload$58.x[2] ;
  wire signed [7:0] \i__payload$58.x[3] ;
  wire [63:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [31:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [50:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire \i__ready$57 ;
  wire \i__valid$55 ;
  (* init = 1'h0 *)
  wire last;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_1_0 = 1'h0;
  reg negative_1_1 = 1'h0;
  wire [31:0] numbers_codes_0;
  wire [15:0] \numbers_codes_0[0] ;
  wire [15:0] \numbers_codes_0[1] ;
  wire [31:0] numbers_codes_1;
  wire [15:0] \numbers_codes_1[0] ;
  wire [15:0] \numbers_codes_1[1] ;
  wire [31:0] numbers_x;
  wire [15:0] \numbers_x[0] ;
  wire [15:0] \numbers_x[1] ;
  wire [84:0] \o$62 ;
  wire [33:0] \o$62.dots ;
  wire signed [16:0] \o$62.dots[0] ;
  wire signed [16:0] \o$62.dots[1] ;
  wire [50:0] \o$62.tag ;
  wire \o$62.tag.ends_group ;
  wire \o$62.tag.ends_row ;
  wire \o$62.tag.half ;
  wire [31:0] \o$62.tag.scales ;
  wire [15:0] \o$62.tag.scales[0] ;
  wire [15:0] \o$62.tag.scales[1] ;
  wire [15:0] \o$62.tag.x_scale ;
  wire signed [81:0] \o$70 ;
  wire signed [81:0] \o$72 ;
  wire [33:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire signed [16:0] \o.dots[1] ;
  wire [50:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.x_scale ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [5:0] shift_1_0 = 6'h00;
  reg [5:0] shift_1_1 = 6'h00;
  reg [21:0] significand_0_0 = 22'h000000;
  reg [21:0] significand_0_1 = 22'h000000;
  reg [21:0] significand_1_0 = 22'h000000;
  reg [21:0] significand_1_1 = 22'h000000;
  wire [167:0] sums;
  wire signed [83:0] \sums[0] ;
  wire signed [83:0] \sums[1] ;
  wire [163:0] terms;
  wire signed [81:0] \terms[0] ;
  wire signed [81:0] \terms[1] ;
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
  assign \$37  = \$35  ? \$36  : 6'h00;
  assign \$38  = \$34 [4:0] + \$37 [4:0];
  assign \$39  = half_1_4[15] ^ half_x_4[15];
  assign \$40  = - significand_1_0;
  assign \$41  = negative_1_0 ? \$40  : { 1'h0, significand_1_0 };
  assign \$42  = $signed(\$41 ) << shift_1_0;
  assign \$43  = | half_1_4[30:26];
  assign \$44  = | half_x_4[30:26];
  assign \$45  = { \$43 , half_1_4[25:16] } * { \$44 , half_x_4[25:16] };
  assign \$46  = | half_1_4[30:26];
  assign \$47  = half_1_4[30:26] - 1'h1;
  assign \$48  = \$46  ? \$47  : 6'h00;
  assign \$49  = | half_x_4[30:26];
  assign \$50  = half_x_4[30:26] - 1'h1;
  assign \$51  = \$49  ? \$50  : 6'h00;
  assign \$52  = \$48 [4:0] + \$51 [4:0];
  assign \$53  = half_1_4[31] ^ half_x_4[31];
  assign \$54  = - significand_1_1;
  assign \$55  = negative_1_1 ? \$54  : { 1'h0, significand_1_1 };
  assign \$56  = $signed(\$55 ) << shift_1_1;
  assign numbers_x = i__payload[95:64] & { i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144] };
  assign numbers_codes_0 = i__payload[31:0] & { i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144] };
  assign numbers_codes_1 = i__payload[63:32] & { i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144], i__payload[144] };
  always @(posedge clk)
    x_scale_1 <= i__payload[143:128];
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
    half_last_1 <= i__payload[146];
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
    half_0_1 <= numbers_codes_0;
  always @(posedge clk)
    half_0_2 <= half_0_1;
  always @(posedge clk)
    half_0_3 <= half_0_2;
  always @(posedge clk)
    half_0_4 <= half_0_3;
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
    half_1_1 <= numbers_codes_1;
  always @(posedge clk)
    half_1_2 <= half_1_1;
  always @(posedge clk)
    half_1_3 <= half_1_2;
  always @(posedge clk)
    half_1_4 <= half_1_3;
  always @(posedge clk)
    significand_1_0 <= \$31 ;
  always @(posedge clk)
    shift_1_0 <= \$38 ;
  always @(posedge clk)
    negative_1_0 <= \$39 ;
  always @(posedge clk)
    half_product_1_0 <= \$42 [80:0];
  always @(posedge clk)
    significand_1_1 <= \$45 ;
  always @(posedge clk)
    shift_1_1 <= \$52 ;
  always @(posedge clk)
    negative_1_1 <= \$53 ;
  always @(posedge clk)
    half_product_1_1 <= \$56 [80:0];
  assign \$1  = | half_0_4[14:10];
  assign \$2  = | half_x_4[14:10];
  assign \$3  = { \$1 , half_0_4[9:0] } * { \$2 , half_x_4[9:0] };
  assign \$4  = | half_0_4[14:10];
  assign \$5  = half_0_4[14:10] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$7  = | half_x_4[14:10];
  assign \$8  = half_x_4[14:10] - 1'h1;
  assign \$9  = \$7  ? \$8  : 6'h00;
  assign \$10  = \$6 [4:0] + \$9 [4:0];
  assign \$11  = half_0_4[15] ^ half_x_4[15];
  assign \$12  = - significand_0_0;
  assign \$13  = negative_0_0 ? \$12  : { 1'h0, significand_0_0 };
  assign \$14  = $signed(\$13 ) << shift_0_0;
  assign \$15  = | half_0_4[30:26];
  assign \$16  = | half_x_4[30:26];
  assign \$17  = { \$15 , half_0_4[25:16] } * { \$16 , half_x_4[25:16] };
  assign \$18  = | half_0_4[30:26];
  assign \$19  = half_0_4[30:26] - 1'h1;
  assign \$20  = \$18  ? \$19  : 6'h00;
  assign \$21  = | half_x_4[30:26];
  assign \$22  = half_x_4[30:26] - 1'h1;
  assign \$23  = \$21  ? \$22  : 6'h00;
  assign \$24  = \$20 [4:0] + \$23 [4:0];
  assign \$25  = half_0_4[31] ^ half_x_4[31];
  assign \$26  = - significand_0_1;
  assign \$27  = negative_0_1 ? \$26  : { 1'h0, significand_0_1 };
  assign \$28  = $signed(\$27 ) << shift_0_1;
  assign \$29  = | half_1_4[14:10];
  assign \$30  = | half_x_4[14:10];
  assign \$31  = { \$29 , half_1_4[9:0] } * { \$30 , half_x_4[9:0] };
  assign \$32  = | half_1_4[14:10];
  assign \$33  = half_1_4[14:10] - 1'h1;
  assign \$34  = \$32  ? \$33  : 6'h00;
  assign \$35  = | half_x_4[14:10];
  assign \$36  = half_x_4[14:10] - 1'h1;
  \outlier_fp16.front.half_sums  half_sums (
    .clk(clk),
    .last(half_last_7),
    .rst(rst),
    .sums(halves),
    .terms(terms),
    .valid(half_valid_7)
  );
  \outlier_fp16.front.half_tree_0  half_tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$70 ),
    .rst(rst)
  );
  \outlier_fp16.front.half_tree_1  half_tree_1 (
    .clk(clk),
    .i(\i$71 ),
    .o(\o$72 ),
    .rst(rst)
  );
  \outlier_fp16.front.integers  integers (
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
    \i__payload$58 [63:0] = i__payload[63:0];
    if (i__payload[144]) begin
      \i__payload$58 [63:0] = 64'h0000000000000000;
    end
  end
  assign \i__valid$55  = i__valid;
  assign i__ready = 1'h1;
  assign \i__ready$57  = 1'h1;
  assign \valid$60  = valid;
  assign \o$62  = o;
  assign x_scale = x_scale_6;
  assign \valid$64  = half_valid_7;
  assign last = half_last_7;
  assign sums = halves;
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[1]  = i__payload[63:32];
  assign \i__payload.codes[1][0]  = i__payload[39:32];
  assign \i__payload.codes[1][1]  = i__payload[47:40];
  assign \i__payload.codes[1][2]  = i__payload[55:48];
  assign \i__payload.codes[1][3]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[95:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[146:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.x_scale  = i__payload[143:128];
  assign \i__payload.tag.half  = i__payload[144];
  assign \i__payload.tag.ends_group  = i__payload[145];
  assign \i__payload.tag.ends_row  = i__payload[146];
  assign \half_x_1[0]  = half_x_1[15:0];
  assign \half_x_1[1]  = half_x_1[31:16];
  assign \numbers_x[0]  = numbers_x[15:0];
  assign \numbers_x[1]  = numbers_x[31:16];
  assign \half_x_2[0]  = half_x_2[15:0];
  assign \half_x_2[1]  = half_x_2[31:16];
  assign \half_x_3[0]  = half_x_3[15:0];
  assign \half_x_3[1]  = half_x_3[31:16];
  assign \half_x_4[0]  = half_x_4[15:0];
  assign \half_x_4[1]  = half_x_4[31:16];
  assign \half_0_1[0]  = half_0_1[15:0];
  assign \half_0_1[1]  = half_0_1[31:16];
  assign \numbers_codes_0[0]  = numbers_codes_0[15:0];
  assign \numbers_codes_0[1]  = numbers_codes_0[31:16];
  assign \half_0_2[0]  = half_0_2[15:0];
  assign \half_0_2[1]  = half_0_2[31:16];
  assign \half_0_3[0]  = half_0_3[15:0];
  assign \half_0_3[1]  = half_0_3[31:16];
  assign \half_0_4[0]  = half_0_4[15:0];
  assign \half_0_4[1]  = half_0_4[31:16];
  assign \half_1_1[0]  = half_1_1[15:0];
  assign \half_1_1[1]  = half_1_1[31:16];
  assign \numbers_codes_1[0]  = numbers_codes_1[15:0];
  assign \numbers_codes_1[1]  = numbers_codes_1[31:16];
  assign \half_1_2[0]  = half_1_2[15:0];
  assign \half_1_2[1]  = half_1_2[31:16];
  assign \half_1_3[0]  = half_1_3[15:0];
  assign \half_1_3[1]  = half_1_3[31:16];
  assign \half_1_4[0]  = half_1_4[15:0];
  assign \half_1_4[1]  = half_1_4[31:16];
  assign \i__payload$58.codes  = \i__payload$58 [63:0];
  assign \i__payload$58.codes[0]  = \i__payload$58 [31:0];
  assign \i__payload$58.codes[0][0]  = \i__payload$58 [7:0];
  assign \i__payload$58.codes[0][1]  = \i__payload$58 [15:8];
  assign \i__payload$58.codes[0][2]  = \i__payload$58 [23:16];
  assign \i__payload$58.codes[0][3]  = \i__payload$58 [31:24];
  assign \i__payload$58.codes[1]  = \i__payload$58 [63:32];
  assign \i__payload$58.codes[1][0]  = \i__payload$58 [39:32];
  assign \i__payload$58.codes[1][1]  = \i__payload$58 [47:40];
  assign \i__payload$58.codes[1][2]  = \i__payload$58 [55:48];
  assign \i__payload$58.codes[1][3]  = \i__payload$58 [63:56];
  assign \i__payload$58.x  = \i__payload$58 [95:64];
  assign \i__payload$58.x[0]  = \i__payload$58 [71:64];
  assign \i__payload$58.x[1]  = \i__payload$58 [79:72];
  assign \i__payload$58.x[2]  = \i__payload$58 [87:80];
  assign \i__payload$58.x[3]  = \i__payload$58 [95:88];
  assign \i__payload$58.tag  = \i__payload$58 [146:96];
  assign \i__payload$58.tag.scales  = \i__payload$58 [127:96];
  assign \i__payload$58.tag.scales[0]  = \i__payload$58 [111:96];
  assign \i__payload$58.tag.scales[1]  = \i__payload$58 [127:112];
  assign \i__payload$58.tag.x_scale  = \i__payload$58 [143:128];
  assign \i__payload$58.tag.half  = \i__payload$58 [144];
  assign \i__payload$58.tag.ends_group  = \i__payload$58 [145];
  assign \i__payload$58.tag.ends_row  = \i__payload$58 [146];
  assign \o.dots  = o[33:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.dots[1]  = o[33:17];
  assign \o.tag  = o[84:34];
  assign \o.tag.scales  = o[65:34];
  assign \o.tag.scales[0]  = o[49:34];
  assign \o.tag.scales[1]  = o[65:50];
  assign \o.tag.x_scale  = o[81:66];
  assign \o.tag.half  = o[82];
  assign \o.tag.ends_group  = o[83];
  assign \o.tag.ends_row  = o[84];
  assign \o$62.dots  = o[33:0];
  assign \o$62.dots[0]  = o[16:0];
  assign \o$62.dots[1]  = o[33:17];
  assign \o$62.tag  = o[84:34];
  assign \o$62.tag.scales  = o[65:34];
  assign \o$62.tag.scales[0]  = o[49:34];
  assign \o$62.tag.scales[1]  = o[65:50];
  assign \o$62.tag.x_scale  = o[81:66];
  assign \o$62.tag.half  = o[82];
  assign \o$62.tag.ends_group  = o[83];
  assign \o$62.tag.ends_row  = o[84];
  assign \halves[0]  = halves[83:0];
  assign \halves[1]  = halves[167:84];
  assign \sums[0]  = halves[83:0];
  assign \sums[1]  = halves[167:84];
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
  assign \terms[0]  = terms[81:0];
  assign \terms[1]  = terms[163:82];
  assign \i$71[0]  = \i$71 [80:0];
  assign \i$71[1]  = \i$71 [161:81];
  assign \i$71 [161:81] = half_product_1_1;
  assign \i$71 [80:0] = half_product_1_0;
  assign terms[163:82] = \o$72 ;
  assign terms[81:0] = \o$70 ;
  assign i[161:81] = half_product_0_1;
  assign i[80:0] = half_product_0_0;
  always @*
    \i__payload$58 [146:64] = i__payload[146:64];
endmodule

module \outlier_fp16.front.half_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [163:0] terms;
  wire [163:0] terms;
  output [167:0] sums;
  reg [167:0] sums = 168'h000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [83:0] \$1 ;
  wire [84:0] \$2 ;
  wire [83:0] \$3 ;
  wire [84:0] \$4 ;
  reg \$5 ;
  reg [167:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [83:0] \sums[0] ;
  wire signed [83:0] \sums[1] ;
  wire signed [81:0] \terms[0] ;
  wire signed [81:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[163:82]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 84'h000000000000000000000 : sums[83:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[81:0]);
  assign \$3  = fresh ? 84'h000000000000000000000 : sums[167:84];
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
      \$6 [83:0] = \$2 [83:0];
      \$6 [167:84] = \$4 [83:0];
    end
    if (rst) begin
      \$6  = 168'h000000000000000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[83:0];
  assign \sums[1]  = sums[167:84];
  assign \terms[0]  = terms[81:0];
  assign \terms[1]  = terms[163:82];
endmodule

module \outlier_fp16.front.half_tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [161:0] i;
  wire [161:0] i;
  output signed [81:0] o;
  reg signed [81:0] o = 82'h000000000000000000000;
  input clk;
  wire clk;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire signed [81:0] level1_0;
  (* init = 82'h000000000000000000000 *)
  wire signed [81:0] level2_0;
  assign level1_0 = $signed(i[80:0]) + $signed(i[161:81]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
endmodule

module \outlier_fp16.front.half_tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [161:0] i;
  wire [161:0] i;
  output signed [81:0] o;
  reg signed [81:0] o = 82'h000000000000000000000;
  input clk;
  wire clk;
  wire signed [80:0] \i[0] ;
  wire signed [80:0] \i[1] ;
  wire signed [81:0] level1_0;
  (* init = 82'h000000000000000000000 *)
  wire signed [81:0] level2_0;
  assign level1_0 = $signed(i[80:0]) + $signed(i[161:81]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[80:0];
  assign \i[1]  = i[161:81];
endmodule

module \outlier_fp16.front.integers (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [146:0] i__payload;
  wire [146:0] i__payload;
  output [84:0] o;
  wire [84:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [15:0] \$1 ;
  wire [59:0] \$10 ;
  reg \$11 ;
  reg \$12 ;
  wire [15:0] \$2 ;
  wire [15:0] \$3 ;
  wire [15:0] \$4 ;
  wire [15:0] \$5 ;
  wire [15:0] \$6 ;
  wire [15:0] \$7 ;
  wire [15:0] \$8 ;
  wire [59:0] \$9 ;
  reg [59:0] i = 60'h000000000000000;
  reg [59:0] \i$5  = 60'h000000000000000;
  wire signed [14:0] \i$5[0] ;
  wire signed [14:0] \i$5[1] ;
  wire signed [14:0] \i$5[2] ;
  wire signed [14:0] \i$5[3] ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire [63:0] \i__payload.codes ;
  wire [31:0] \i__payload.codes[0] ;
  wire [7:0] \i__payload.codes[0][0] ;
  wire [7:0] \i__payload.codes[0][1] ;
  wire [7:0] \i__payload.codes[0][2] ;
  wire [7:0] \i__payload.codes[0][3] ;
  wire [31:0] \i__payload.codes[1] ;
  wire [7:0] \i__payload.codes[1][0] ;
  wire [7:0] \i__payload.codes[1][1] ;
  wire [7:0] \i__payload.codes[1][2] ;
  wire [7:0] \i__payload.codes[1][3] ;
  wire [50:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire \i__payload.tag.half ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.tag.x_scale ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire signed [16:0] \o$4 ;
  wire signed [16:0] \o$7 ;
  wire [33:0] \o.dots ;
  wire signed [16:0] \o.dots[0] ;
  wire signed [16:0] \o.dots[1] ;
  wire [50:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire \o.tag.half ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [15:0] \o.tag.x_scale ;
  (* init = 60'h000000000000000 *)
  wire [59:0] products_0;
  wire signed [14:0] \products_0[0] ;
  wire signed [14:0] \products_0[1] ;
  wire signed [14:0] \products_0[2] ;
  wire signed [14:0] \products_0[3] ;
  (* init = 60'h000000000000000 *)
  wire [59:0] products_1;
  wire signed [14:0] \products_1[0] ;
  wire signed [14:0] \products_1[1] ;
  wire signed [14:0] \products_1[2] ;
  wire signed [14:0] \products_1[3] ;
  reg [50:0] tag_1 = 51'h0000000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire \tag_1.half ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [15:0] \tag_1.x_scale ;
  reg [50:0] tag_2 = 51'h0000000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire \tag_2.half ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  wire [15:0] \tag_2.x_scale ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = $signed(i__payload[7:0]) * $signed(i__payload[71:64]);
  assign \$2  = $signed(i__payload[15:8]) * $signed(i__payload[79:72]);
  assign \$3  = $signed(i__payload[23:16]) * $signed(i__payload[87:80]);
  assign \$4  = $signed(i__payload[31:24]) * $signed(i__payload[95:88]);
  assign \$5  = $signed(i__payload[39:32]) * $signed(i__payload[71:64]);
  assign \$6  = $signed(i__payload[47:40]) * $signed(i__payload[79:72]);
  assign \$7  = $signed(i__payload[55:48]) * $signed(i__payload[87:80]);
  assign \$8  = $signed(i__payload[63:56]) * $signed(i__payload[95:88]);
  always @(posedge clk)
    i <= \$9 ;
  always @(posedge clk)
    \i$5  <= \$10 ;
  always @(posedge clk)
    valid_1 <= \$11 ;
  always @(posedge clk)
    valid <= \$12 ;
  always @(posedge clk)
    tag_1 <= i__payload[146:96];
  always @(posedge clk)
    tag_2 <= tag_1;
  \outlier_fp16.front.integers.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \outlier_fp16.front.integers.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$11  = i__valid;
    if (rst) begin
      \$11  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$12  = valid_1;
    if (rst) begin
      \$12  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign products_0 = i;
  assign products_1 = \i$5 ;
  assign valid_2 = valid;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
  assign \products_0[0]  = i[14:0];
  assign \products_0[1]  = i[29:15];
  assign \products_0[2]  = i[44:30];
  assign \products_0[3]  = i[59:45];
  assign \o.dots  = o[33:0];
  assign \o.dots[0]  = o[16:0];
  assign \o.dots[1]  = o[33:17];
  assign \o.tag  = o[84:34];
  assign \o.tag.scales  = o[65:34];
  assign \o.tag.scales[0]  = o[49:34];
  assign \o.tag.scales[1]  = o[65:50];
  assign \o.tag.x_scale  = o[81:66];
  assign \o.tag.half  = o[82];
  assign \o.tag.ends_group  = o[83];
  assign \o.tag.ends_row  = o[84];
  assign \i$5[0]  = \i$5 [14:0];
  assign \i$5[1]  = \i$5 [29:15];
  assign \i$5[2]  = \i$5 [44:30];
  assign \i$5[3]  = \i$5 [59:45];
  assign \products_1[0]  = \i$5 [14:0];
  assign \products_1[1]  = \i$5 [29:15];
  assign \products_1[2]  = \i$5 [44:30];
  assign \products_1[3]  = \i$5 [59:45];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.x_scale  = tag_2[47:32];
  assign \tag_2.half  = tag_2[48];
  assign \tag_2.ends_group  = tag_2[49];
  assign \tag_2.ends_row  = tag_2[50];
  assign \i__payload.codes  = i__payload[63:0];
  assign \i__payload.codes[0]  = i__payload[31:0];
  assign \i__payload.codes[0][0]  = i__payload[7:0];
  assign \i__payload.codes[0][1]  = i__payload[15:8];
  assign \i__payload.codes[0][2]  = i__payload[23:16];
  assign \i__payload.codes[0][3]  = i__payload[31:24];
  assign \i__payload.codes[1]  = i__payload[63:32];
  assign \i__payload.codes[1][0]  = i__payload[39:32];
  assign \i__payload.codes[1][1]  = i__payload[47:40];
  assign \i__payload.codes[1][2]  = i__payload[55:48];
  assign \i__payload.codes[1][3]  = i__payload[63:56];
  assign \i__payload.x  = i__payload[95:64];
  assign \i__payload.x[0]  = i__payload[71:64];
  assign \i__payload.x[1]  = i__payload[79:72];
  assign \i__payload.x[2]  = i__payload[87:80];
  assign \i__payload.x[3]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[146:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.x_scale  = i__payload[143:128];
  assign \i__payload.tag.half  = i__payload[144];
  assign \i__payload.tag.ends_group  = i__payload[145];
  assign \i__payload.tag.ends_row  = i__payload[146];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.x_scale  = tag_1[47:32];
  assign \tag_1.half  = tag_1[48];
  assign \tag_1.ends_group  = tag_1[49];
  assign \tag_1.ends_row  = tag_1[50];
  assign \$10 [59:45] = \$8 [14:0];
  assign \$10 [44:30] = \$7 [14:0];
  assign \$10 [29:15] = \$6 [14:0];
  assign \$10 [14:0] = \$5 [14:0];
  assign \$9 [59:45] = \$4 [14:0];
  assign \$9 [44:30] = \$3 [14:0];
  assign \$9 [29:15] = \$2 [14:0];
  assign \$9 [14:0] = \$1 [14:0];
  assign o[84:34] = tag_2;
  assign o[33:17] = \o$7 ;
  assign o[16:0] = \o$4 ;
endmodule

module \outlier_fp16.front.integers.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [59:0] i;
  wire [59:0] i;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  (* init = 17'h00000 *)
  wire signed [16:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
endmodule

module \outlier_fp16.front.integers.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [59:0] i;
  wire [59:0] i;
  output signed [16:0] o;
  reg signed [16:0] o = 17'h00000;
  input clk;
  wire clk;
  wire [16:0] \$1 ;
  wire signed [14:0] \i[0] ;
  wire signed [14:0] \i[1] ;
  wire signed [14:0] \i[2] ;
  wire signed [14:0] \i[3] ;
  wire signed [15:0] level1_0;
  wire signed [15:0] level1_1;
  (* init = 17'h00000 *)
  wire signed [16:0] level2_0;
  assign level1_0 = $signed(i[14:0]) + $signed(i[29:15]);
  assign level1_1 = $signed(i[44:30]) + $signed(i[59:45]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[14:0];
  assign \i[1]  = i[29:15];
  assign \i[2]  = i[44:30];
  assign \i[3]  = i[59:45];
endmodule

module \outlier_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input [33:0] terms;
  wire [33:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [35:0] sums;
  reg [35:0] sums = 36'h000000000;
  input clk;
  wire clk;
  wire [17:0] \$1 ;
  wire [18:0] \$2 ;
  wire [17:0] \$3 ;
  wire [18:0] \$4 ;
  reg \$5 ;
  reg [35:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [17:0] \sums[0] ;
  wire signed [17:0] \sums[1] ;
  wire signed [16:0] \terms[0] ;
  wire signed [16:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[33:17]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 18'h00000 : sums[17:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[16:0]);
  assign \$3  = fresh ? 18'h00000 : sums[35:18];
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
      \$6 [17:0] = \$2 [17:0];
      \$6 [35:18] = \$4 [17:0];
    end
    if (rst) begin
      \$6  = 36'h000000000;
    end
  end
  assign \sums[0]  = sums[17:0];
  assign \sums[1]  = sums[35:18];
  assign \terms[0]  = terms[16:0];
  assign \terms[1]  = terms[33:17];
endmodule

module \outlier_fp16.results (clk, rst, o__valid, i__valid, o__payload, i__payload, o__ready);
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
  wire \$10 ;
  wire [2:0] \$11 ;
  wire [2:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire \$15 ;
  wire [2:0] \$16 ;
  wire [2:0] \$17 ;
  reg [2:0] \$18 ;
  reg [31:0] \$19 ;
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
  wire [31:0] \$signature__data ;
  wire [15:0] \$signature__data[0] ;
  wire [15:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 32'd0 *)
  wire [31:0] front;
  wire [15:0] \front[0] ;
  wire [15:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire [15:0] \i__payload[0] ;
  wire [15:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire [15:0] \o__payload[0] ;
  wire [15:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [31:0] store_out__data;
  wire [15:0] \store_out__data[0] ;
  wire [15:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [31:0] rest [2:0];
  initial begin
    rest[0] = 32'd0;
    rest[1] = 32'd0;
    rest[2] = 32'd0;
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
  assign \o__payload[0]  = o__payload[15:0];
  assign \o__payload[1]  = o__payload[31:16];
  assign \front[0]  = o__payload[15:0];
  assign \front[1]  = o__payload[31:16];
  assign \$signature__data[0]  = i__payload[15:0];
  assign \$signature__data[1]  = i__payload[31:16];
  assign \i__payload[0]  = i__payload[15:0];
  assign \i__payload[1]  = i__payload[31:16];
  assign \store_out__data[0]  = store_out__data[15:0];
  assign \store_out__data[1]  = store_out__data[31:16];
endmodule

module \outlier_fp16.rounder (rst, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [199:0] i;
  wire [199:0] i;
  output [31:0] o;
  reg [31:0] o = 32'd0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [128:0] \$10 ;
  wire \$11 ;
  wire \$12 ;
  wire [24:0] \$13 ;
  wire \$14 ;
  wire [100:0] \$15 ;
  wire [100:0] \$16 ;
  wire \$17 ;
  wire [114:0] \$18 ;
  wire [114:0] \$19 ;
  wire [100:0] \$2 ;
  wire [114:0] \$20 ;
  wire [127:0] \$21 ;
  wire [128:0] \$22 ;
  wire [128:0] \$23 ;
  wire \$24 ;
  wire \$25 ;
  wire [24:0] \$26 ;
  wire [99:0] \$27 ;
  wire [99:0] \$28 ;
  wire [99:0] \$29 ;
  wire [100:0] \$3 ;
  wire \$30 ;
  wire [7:0] \$31 ;
  wire [22:0] \$32 ;
  wire [23:0] \$33 ;
  wire \$34 ;
  wire \$35 ;
  wire [24:0] \$36 ;
  wire [99:0] \$37 ;
  wire [99:0] \$38 ;
  wire [99:0] \$39 ;
  wire \$4 ;
  wire \$40 ;
  wire [7:0] \$41 ;
  wire [22:0] \$42 ;
  wire [23:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [24:0] \$46 ;
  reg [31:0] \$47 ;
  wire [114:0] \$5 ;
  wire [114:0] \$6 ;
  wire [114:0] \$7 ;
  wire [127:0] \$8 ;
  wire [128:0] \$9 ;
  wire signed [24:0] code_0;
  wire signed [24:0] code_1;
  wire found_0_0;
  wire found_0_1;
  wire found_0_2;
  wire found_0_3;
  wire found_0_4;
  wire found_0_5;
  wire found_0_6;
  wire found_1_0;
  wire found_1_1;
  wire found_1_2;
  wire found_1_3;
  wire found_1_4;
  wire found_1_5;
  wire found_1_6;
  wire signed [99:0] \i[0] ;
  wire signed [99:0] \i[1] ;
  reg [11:0] kept_0 = 12'h000;
  reg [11:0] kept_1 = 12'h000;
  wire left_0_0;
  wire [1:0] left_0_1;
  wire [3:0] left_0_2;
  wire [7:0] left_0_3;
  wire [15:0] left_0_4;
  wire [31:0] left_0_5;
  wire [63:0] left_0_6;
  wire left_1_0;
  wire [1:0] left_1_1;
  wire [3:0] left_1_2;
  wire [7:0] left_1_3;
  wire [15:0] left_1_4;
  wire [31:0] left_1_5;
  wire [63:0] left_1_6;
  reg negative_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  reg negative_1 = 1'h0;
  reg negative_1_1 = 1'h0;
  reg negative_1_2 = 1'h0;
  wire [15:0] \o[0] ;
  wire [15:0] \o[1] ;
  reg [6:0] place_0 = 7'h00;
  reg [6:0] place_0_1 = 7'h00;
  reg [6:0] place_1 = 7'h00;
  reg [6:0] place_1_1 = 7'h00;
  reg [99:0] size_0 = 100'h0000000000000000000000000;
  reg [99:0] size_0_1 = 100'h0000000000000000000000000;
  reg [99:0] size_1 = 100'h0000000000000000000000000;
  reg [99:0] size_1_1 = 100'h0000000000000000000000000;
  reg sticky_0 = 1'h0;
  reg sticky_1 = 1'h0;
  assign found_1_6 = | \$37 [99:64];
  assign left_1_6 = found_1_6 ? { 28'h0000000, \$38 [99:64] } : \$39 [63:0];
  assign found_1_5 = | left_1_6[63:32];
  assign left_1_5 = found_1_5 ? left_1_6[63:32] : left_1_6[31:0];
  assign found_1_4 = | left_1_5[31:16];
  assign left_1_4 = found_1_4 ? left_1_5[31:16] : left_1_5[15:0];
  assign found_1_3 = | left_1_4[15:8];
  assign left_1_3 = found_1_3 ? left_1_4[15:8] : left_1_4[7:0];
  assign found_1_2 = | left_1_3[7:4];
  assign left_1_2 = found_1_2 ? left_1_3[7:4] : left_1_3[3:0];
  assign found_1_1 = | left_1_2[3:2];
  assign left_1_1 = found_1_1 ? left_1_2[3:2] : left_1_2[1:0];
  assign left_1_0 = found_1_0 ? left_1_1[1] : left_1_1[0];
  assign \$40  = | kept_1;
  assign \$41  = place_1_1 - 6'h22;
  assign \$43  = $signed(\$42 ) + $signed({ 1'h0, kept_1[11:1] });
  assign \$44  = sticky_1 | kept_1[1];
  assign \$45  = kept_1[0] & \$44 ;
  assign \$46  = $signed(\$43 ) + $signed({ 1'h0, \$45  });
  assign code_1 = \$40  ? \$46  : 25'h0000000;
  always @(posedge clk)
    size_0 <= \$3 [99:0];
  always @(posedge clk)
    negative_0 <= \$4 ;
  always @(posedge clk)
    place_0 <= { found_0_6, found_0_5, found_0_4, found_0_3, found_0_2, found_0_1, found_0_0 };
  always @(posedge clk)
    size_0_1 <= size_0;
  always @(posedge clk)
    kept_0 <= \$6 [11:0];
  always @(posedge clk)
    sticky_0 <= \$11 ;
  always @(posedge clk)
    negative_0_1 <= negative_0;
  always @(posedge clk)
    negative_0_2 <= negative_0_1;
  always @(posedge clk)
    place_0_1 <= place_0;
  always @(posedge clk)
    o <= \$47 ;
  always @(posedge clk)
    size_1 <= \$16 [99:0];
  always @(posedge clk)
    negative_1 <= \$17 ;
  always @(posedge clk)
    place_1 <= { found_1_6, found_1_5, found_1_4, found_1_3, found_1_2, found_1_1, found_1_0 };
  always @(posedge clk)
    size_1_1 <= size_1;
  always @(posedge clk)
    kept_1 <= \$19 [11:0];
  always @(posedge clk)
    sticky_1 <= \$24 ;
  always @(posedge clk)
    negative_1_1 <= negative_1;
  always @(posedge clk)
    negative_1_2 <= negative_1_1;
  always @(posedge clk)
    place_1_1 <= place_1;
  assign \$1  = $signed(i[99:0]) < $signed(1'h0);
  assign \$2  = - $signed(i[99:0]);
  assign \$3  = \$1  ? \$2  : { i[99], i[99:0] };
  assign \$4  = $signed(i[99:0]) < $signed(1'h0);
  assign \$6  = \$5  >> place_0;
  assign \$8  = 1'h1 << place_0;
  assign \$9  = \$8  - 1'h1;
  assign \$10  = { 14'h0000, \$7  } & \$9 ;
  assign \$11  = | \$10 ;
  assign \$12  = $signed(code_0) >= $signed(16'h7c00);
  assign \$13  = \$12  ? 25'h0007c00 : code_0;
  assign \$14  = $signed(i[199:100]) < $signed(1'h0);
  assign \$15  = - $signed(i[199:100]);
  assign \$16  = \$14  ? \$15  : { i[199], i[199:100] };
  assign \$17  = $signed(i[199:100]) < $signed(1'h0);
  assign \$19  = \$18  >> place_1;
  assign \$21  = 1'h1 << place_1;
  assign \$22  = \$21  - 1'h1;
  assign \$23  = { 14'h0000, \$20  } & \$22 ;
  assign \$24  = | \$23 ;
  assign \$25  = $signed(code_1) >= $signed(16'h7c00);
  assign \$26  = \$25  ? 25'h0007c00 : code_1;
  assign found_0_6 = | \$27 [99:64];
  assign left_0_6 = found_0_6 ? { 28'h0000000, \$28 [99:64] } : \$29 [63:0];
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
  assign \$30  = | kept_0;
  assign \$31  = place_0_1 - 6'h22;
  assign \$33  = $signed(\$32 ) + $signed({ 1'h0, kept_0[11:1] });
  assign \$34  = sticky_0 | kept_0[1];
  assign \$35  = kept_0[0] & \$34 ;
  assign \$36  = $signed(\$33 ) + $signed({ 1'h0, \$35  });
  assign code_0 = \$30  ? \$36  : 25'h0000000;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$47 [15:0] = { negative_0_2, \$13 [14:0] };
    \$47 [31:16] = { negative_1_2, \$26 [14:0] };
    if (rst) begin
      \$47  = 32'd0;
    end
  end
  assign \i[0]  = i[99:0];
  assign \i[1]  = i[199:100];
  assign \o[0]  = o[15:0];
  assign \o[1]  = o[31:16];
  assign \$5  = { 4'h0, size_0_1, 11'h000 };
  assign \$7  = { 4'h0, size_0_1, 11'h000 };
  assign \$32  = { \$31 [7], \$31 [7], \$31 [7], \$31 [7], \$31 [7], \$31 , 10'h000 };
  assign \$18  = { 4'h0, size_1_1, 11'h000 };
  assign \$20  = { 4'h0, size_1_1, 11'h000 };
  assign \$42  = { \$41 [7], \$41 [7], \$41 [7], \$41 [7], \$41 [7], \$41 , 10'h000 };
  assign { \$27 [99:35], \$27 [33:0] } = { size_0[99:35], size_0[33:0] };
  assign \$27 [34] = 1'h1;
  assign { \$28 [99:35], \$28 [33:0] } = { size_0[99:35], size_0[33:0] };
  assign \$28 [34] = 1'h1;
  assign { \$29 [99:35], \$29 [33:0] } = { size_0[99:35], size_0[33:0] };
  assign \$29 [34] = 1'h1;
  assign found_0_0 = left_0_1[1];
  assign { \$37 [99:35], \$37 [33:0] } = { size_1[99:35], size_1[33:0] };
  assign \$37 [34] = 1'h1;
  assign { \$38 [99:35], \$38 [33:0] } = { size_1[99:35], size_1[33:0] };
  assign \$38 [34] = 1'h1;
  assign { \$39 [99:35], \$39 [33:0] } = { size_1[99:35], size_1[33:0] };
  assign \$39 [34] = 1'h1;
  assign found_1_0 = left_1_1[1];
endmodule

module \outlier_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$8  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [119:0] terms;
  wire [119:0] terms;
  output [119:0] sums;
  reg [119:0] sums = 120'h000000000000000000000000000000;
  input clk;
  wire clk;
  wire [59:0] \$1 ;
  wire [60:0] \$2 ;
  wire [59:0] \$3 ;
  wire [60:0] \$4 ;
  reg \$5 ;
  reg [119:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [59:0] \sums[0] ;
  wire signed [59:0] \sums[1] ;
  wire signed [59:0] \terms[0] ;
  wire signed [59:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[119:60]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 60'h000000000000000 : sums[59:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[59:0]);
  assign \$3  = fresh ? 60'h000000000000000 : sums[119:60];
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$5  = fresh;
    if (valid) begin
      \$5  = last;
    end
    if (rst) begin
      \$5  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$8 ) begin end
    \$6  = sums;
    if (valid) begin
      \$6 [59:0] = \$2 [59:0];
      \$6 [119:60] = \$4 [59:0];
    end
    if (rst) begin
      \$6  = 120'h000000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[59:0];
  assign \sums[1]  = sums[119:60];
  assign \terms[0]  = terms[59:0];
  assign \terms[1]  = terms[119:60];
endmodule

module \outlier_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$9  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [35:0] i;
  wire [35:0] i;
  output [119:0] o;
  reg [119:0] o = 120'h000000000000000000000000000000;
  input clk;
  wire clk;
  wire [29:0] \$1 ;
  wire [60:0] \$2 ;
  wire [29:0] \$3 ;
  wire [60:0] \$4 ;
  reg [119:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [17:0] \i[0] ;
  wire signed [17:0] \i[1] ;
  wire signed [59:0] \o[0] ;
  wire signed [59:0] \o[1] ;
  reg signed [29:0] product_0 = 30'h00000000;
  reg signed [29:0] product_1 = 30'h00000000;
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
  assign \$1  = $signed(i[17:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[35:18]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$9 ) begin end
    \$5 [59:0] = \$2 [59:0];
    \$5 [119:60] = \$4 [59:0];
    if (rst) begin
      \$5  = 120'h000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[17:0];
  assign \i[1]  = i[35:18];
  assign \o[0]  = o[59:0];
  assign \o[1]  = o[119:60];
endmodule

module \outlier_fp16.x_scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$10  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [119:0] i;
  wire [119:0] i;
  output [199:0] o;
  reg [199:0] o = 200'h00000000000000000000000000000000000000000000000000;
  input clk;
  wire clk;
  wire [71:0] \$1 ;
  wire [102:0] \$2 ;
  wire [71:0] \$3 ;
  wire [102:0] \$4 ;
  reg [199:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [59:0] \i[0] ;
  wire signed [59:0] \i[1] ;
  wire signed [99:0] \o[0] ;
  wire signed [99:0] \o[1] ;
  reg signed [71:0] product_0 = 72'h000000000000000000;
  reg signed [71:0] product_1 = 72'h000000000000000000;
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
  assign \$1  = $signed(i[59:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[119:60]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$10 ) begin end
    \$5 [99:0] = \$2 [99:0];
    \$5 [199:100] = \$4 [99:0];
    if (rst) begin
      \$5  = 200'h00000000000000000000000000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[59:0];
  assign \i[1]  = i[119:60];
  assign \o[0]  = o[99:0];
  assign \o[1]  = o[199:100];
endmodule
