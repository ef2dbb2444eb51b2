// ternary_parallel: add, subtract or skip, 2 rows of 4 lanes, ternary x int8
//
// spec: {"accumulator":55,"activation_format":"int8","adders":null,"credits":4,"group":16,"lanes":4,"max_groups":8,"packing":"dense","pe":"ternary","planes":1,"rows":2,"weight_format":"ternary","zero_point":false}
// source: 82a4ed7efbf010ce92a3a5ad1450d309f25df531b03e8c33236f420ce51f7107
// body: 8e601f3b6bba98b451d1c356f27e10f71a443a41ae08f17b870308366858754b
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[15:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[47:16]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[109:0]  sum[row], signed, in units of 2**-24; 55 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module ternary_parallel(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [109:0] o__payload;
  wire [109:0] o__payload;
  output o__valid;
  wire o__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
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
  wire [23:0] i;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire [81:0] \i__payload$13 ;
  wire [15:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [7:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [1:0] \i__payload$13.codes[1][2] ;
  wire [1:0] \i__payload$13.codes[1][3] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [109:0] \i__payload$35 ;
  wire signed [54:0] \i__payload$35[0] ;
  wire signed [54:0] \i__payload$35[1] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
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
  wire [53:0] o;
  wire [109:0] \o$32 ;
  wire signed [54:0] \o$32[0] ;
  wire signed [54:0] \o$32[1] ;
  wire [19:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [109:0] \o__payload$37 ;
  wire signed [54:0] \o__payload$37[0] ;
  wire signed [54:0] \o__payload$37[1] ;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [23:0] sums;
  wire [109:0] \sums$36 ;
  wire signed [54:0] \sums$36[0] ;
  wire signed [54:0] \sums$36[1] ;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [19:0] terms;
  wire [109:0] \terms$31 ;
  wire signed [54:0] \terms$31[0] ;
  wire signed [54:0] \terms$31[1] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[80] | i__payload[81];
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
  assign \$20  = ~ i__payload[81];
  assign \$21  = valid & o[52];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[53:20];
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
  \ternary_parallel.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \ternary_parallel.group_sums  group_sums (
    .clk(clk),
    .last(o[52]),
    .rst(rst),
    .sums(i),
    .terms(o[19:0]),
    .valid(valid)
  );
  \ternary_parallel.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \ternary_parallel.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \ternary_parallel.scaler  scaler (
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
  assign \i__ready$11  = 1'h1;
  assign \valid$18  = valid;
  assign last = o[52];
  assign terms = o[19:0];
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
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[9:8];
  assign \i__payload.codes[1][1]  = i__payload[11:10];
  assign \i__payload.codes[1][2]  = i__payload[13:12];
  assign \i__payload.codes[1][3]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \i__payload$13.codes  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[1]  = \i__payload$13 [15:8];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [15:14];
  assign \i__payload$13.x  = \i__payload$13 [47:16];
  assign \i__payload$13.x[0]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[1]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[2]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[3]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = o[19:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.tag  = o[53:20];
  assign \o.tag.scales  = o[51:20];
  assign \o.tag.scales[0]  = o[35:20];
  assign \o.tag.scales[1]  = o[51:36];
  assign \o.tag.ends_group  = o[52];
  assign \o.tag.ends_row  = o[53];
  assign \terms[0]  = o[9:0];
  assign \terms[1]  = o[19:10];
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
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \sums[0]  = i[11:0];
  assign \sums[1]  = i[23:12];
  assign \factors$26[0]  = factors[16:0];
  assign \factors$26[0].significand  = factors[11:0];
  assign \factors$26[0].shift  = factors[16:12];
  assign \factors$26[1]  = factors[33:17];
  assign \factors$26[1].significand  = factors[28:17];
  assign \factors$26[1].shift  = factors[33:29];
  assign \terms$31[0]  = \terms$31 [54:0];
  assign \terms$31[1]  = \terms$31 [109:55];
  assign \o$32[0]  = \terms$31 [54:0];
  assign \o$32[1]  = \terms$31 [109:55];
  assign \i__payload$35[0]  = \i__payload$35 [54:0];
  assign \i__payload$35[1]  = \i__payload$35 [109:55];
  assign \sums$36[0]  = \i__payload$35 [54:0];
  assign \sums$36[1]  = \i__payload$35 [109:55];
  assign \o__payload$37[0]  = o__payload[54:0];
  assign \o__payload$37[1]  = o__payload[109:55];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
  assign i__ready = admitted;
endmodule

module \ternary_parallel.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  output [53:0] o;
  wire [53:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$10 ;
  wire [8:0] \$11 ;
  wire [8:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  wire [8:0] \$16 ;
  wire [8:0] \$17 ;
  wire [8:0] \$18 ;
  wire [8:0] \$19 ;
  wire [8:0] \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  wire [8:0] \$22 ;
  wire [8:0] \$23 ;
  wire [8:0] \$24 ;
  wire [31:0] \$25 ;
  wire [31:0] \$26 ;
  reg \$27 ;
  reg \$28 ;
  wire [8:0] \$3 ;
  wire [8:0] \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire [8:0] \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  reg [31:0] i = 32'd0;
  reg [31:0] \i$5  = 32'd0;
  wire signed [7:0] \i$5[0] ;
  wire signed [7:0] \i$5[1] ;
  wire signed [7:0] \i$5[2] ;
  wire signed [7:0] \i$5[3] ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire [15:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [7:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire i__ready;
  wire signed [9:0] \o$4 ;
  wire signed [9:0] \o$7 ;
  wire [19:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire signed [9:0] \o.dots[1] ;
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
  reg [33:0] tag_2 = 34'h000000000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [31:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire [15:0] \tag_2.scales[1] ;
  (* init = 32'd0 *)
  wire [31:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  wire signed [7:0] \terms_0[2] ;
  wire signed [7:0] \terms_0[3] ;
  (* init = 32'd0 *)
  wire [31:0] terms_1;
  wire signed [7:0] \terms_1[0] ;
  wire signed [7:0] \terms_1[1] ;
  wire signed [7:0] \terms_1[2] ;
  wire signed [7:0] \terms_1[3] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$1  = - $signed(i__payload[23:16]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[23], i__payload[23:16] };
  assign \$3  = i__payload[0] ? \$2  : 9'h000;
  assign \$4  = - $signed(i__payload[31:24]);
  assign \$5  = i__payload[3] ? \$4  : { i__payload[31], i__payload[31:24] };
  assign \$6  = i__payload[2] ? \$5  : 9'h000;
  assign \$7  = - $signed(i__payload[39:32]);
  assign \$8  = i__payload[5] ? \$7  : { i__payload[39], i__payload[39:32] };
  assign \$9  = i__payload[4] ? \$8  : 9'h000;
  assign \$10  = - $signed(i__payload[47:40]);
  assign \$11  = i__payload[7] ? \$10  : { i__payload[47], i__payload[47:40] };
  assign \$12  = i__payload[6] ? \$11  : 9'h000;
  assign \$13  = - $signed(i__payload[23:16]);
  assign \$14  = i__payload[9] ? \$13  : { i__payload[23], i__payload[23:16] };
  assign \$15  = i__payload[8] ? \$14  : 9'h000;
  assign \$16  = - $signed(i__payload[31:24]);
  assign \$17  = i__payload[11] ? \$16  : { i__payload[31], i__payload[31:24] };
  assign \$18  = i__payload[10] ? \$17  : 9'h000;
  assign \$19  = - $signed(i__payload[39:32]);
  assign \$20  = i__payload[13] ? \$19  : { i__payload[39], i__payload[39:32] };
  assign \$21  = i__payload[12] ? \$20  : 9'h000;
  assign \$22  = - $signed(i__payload[47:40]);
  assign \$23  = i__payload[15] ? \$22  : { i__payload[47], i__payload[47:40] };
  assign \$24  = i__payload[14] ? \$23  : 9'h000;
  always @(posedge clk)
    i <= \$25 ;
  always @(posedge clk)
    \i$5  <= \$26 ;
  always @(posedge clk)
    valid_1 <= \$27 ;
  always @(posedge clk)
    valid <= \$28 ;
  always @(posedge clk)
    tag_1 <= i__payload[81:48];
  always @(posedge clk)
    tag_2 <= tag_1;
  \ternary_parallel.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \ternary_parallel.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$27  = i__valid;
    if (rst) begin
      \$27  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$28  = valid_1;
    if (rst) begin
      \$28  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign terms_1 = \i$5 ;
  assign valid_2 = valid;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \terms_0[2]  = i[23:16];
  assign \terms_0[3]  = i[31:24];
  assign \o.dots  = o[19:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.dots[1]  = o[19:10];
  assign \o.tag  = o[53:20];
  assign \o.tag.scales  = o[51:20];
  assign \o.tag.scales[0]  = o[35:20];
  assign \o.tag.scales[1]  = o[51:36];
  assign \o.tag.ends_group  = o[52];
  assign \o.tag.ends_row  = o[53];
  assign \i$5[0]  = \i$5 [7:0];
  assign \i$5[1]  = \i$5 [15:8];
  assign \i$5[2]  = \i$5 [23:16];
  assign \i$5[3]  = \i$5 [31:24];
  assign \terms_1[0]  = \i$5 [7:0];
  assign \terms_1[1]  = \i$5 [15:8];
  assign \terms_1[2]  = \i$5 [23:16];
  assign \terms_1[3]  = \i$5 [31:24];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \i__payload.codes  = i__payload[15:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[1]  = i__payload[15:8];
  assign \i__payload.codes[1][0]  = i__payload[9:8];
  assign \i__payload.codes[1][1]  = i__payload[11:10];
  assign \i__payload.codes[1][2]  = i__payload[13:12];
  assign \i__payload.codes[1][3]  = i__payload[15:14];
  assign \i__payload.x  = i__payload[47:16];
  assign \i__payload.x[0]  = i__payload[23:16];
  assign \i__payload.x[1]  = i__payload[31:24];
  assign \i__payload.x[2]  = i__payload[39:32];
  assign \i__payload.x[3]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \$26 [31:24] = \$24 [7:0];
  assign \$26 [23:16] = \$21 [7:0];
  assign \$26 [15:8] = \$18 [7:0];
  assign \$26 [7:0] = \$15 [7:0];
  assign \$25 [31:24] = \$12 [7:0];
  assign \$25 [23:16] = \$9 [7:0];
  assign \$25 [15:8] = \$6 [7:0];
  assign \$25 [7:0] = \$3 [7:0];
  assign o[53:20] = tag_2;
  assign o[19:10] = \o$7 ;
  assign o[9:0] = \o$4 ;
endmodule

module \ternary_parallel.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \ternary_parallel.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [9:0] o;
  reg signed [9:0] o = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  (* init = 10'h000 *)
  wire signed [9:0] level2_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \ternary_parallel.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [19:0] terms;
  wire [19:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [23:0] sums;
  reg [23:0] sums = 24'h000000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [12:0] \$2 ;
  wire [11:0] \$3 ;
  wire [12:0] \$4 ;
  reg \$5 ;
  reg [23:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  wire signed [9:0] \terms[0] ;
  wire signed [9:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[19:10]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 12'h000 : sums[11:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[9:0]);
  assign \$3  = fresh ? 12'h000 : sums[23:12];
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
      \$6 [11:0] = \$2 [11:0];
      \$6 [23:12] = \$4 [11:0];
    end
    if (rst) begin
      \$6  = 24'h000000;
    end
  end
  assign \sums[0]  = sums[11:0];
  assign \sums[1]  = sums[23:12];
  assign \terms[0]  = terms[9:0];
  assign \terms[1]  = terms[19:10];
endmodule

module \ternary_parallel.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [109:0] i__payload;
  wire [109:0] i__payload;
  output [109:0] o__payload;
  reg [109:0] o__payload = 110'h0000000000000000000000000000;
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
  reg [109:0] \$19 ;
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
  wire [109:0] \$signature__data ;
  wire signed [54:0] \$signature__data[0] ;
  wire signed [54:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 110'h0000000000000000000000000000 *)
  wire [109:0] front;
  wire signed [54:0] \front[0] ;
  wire signed [54:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [54:0] \i__payload[0] ;
  wire signed [54:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [54:0] \o__payload[0] ;
  wire signed [54:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [109:0] store_out__data;
  wire signed [54:0] \store_out__data[0] ;
  wire signed [54:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [109:0] rest [2:0];
  initial begin
    rest[0] = 110'h0000000000000000000000000000;
    rest[1] = 110'h0000000000000000000000000000;
    rest[2] = 110'h0000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[54:0];
  assign \o__payload[1]  = o__payload[109:55];
  assign \front[0]  = o__payload[54:0];
  assign \front[1]  = o__payload[109:55];
  assign \$signature__data[0]  = i__payload[54:0];
  assign \$signature__data[1]  = i__payload[109:55];
  assign \i__payload[0]  = i__payload[54:0];
  assign \i__payload[1]  = i__payload[109:55];
  assign \store_out__data[0]  = store_out__data[54:0];
  assign \store_out__data[1]  = store_out__data[109:55];
endmodule

module \ternary_parallel.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [109:0] terms;
  wire [109:0] terms;
  output [109:0] sums;
  reg [109:0] sums = 110'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [54:0] \$1 ;
  wire [55:0] \$2 ;
  wire [54:0] \$3 ;
  wire [55:0] \$4 ;
  reg \$5 ;
  reg [109:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [54:0] \sums[0] ;
  wire signed [54:0] \sums[1] ;
  wire signed [54:0] \terms[0] ;
  wire signed [54:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[109:55]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 55'h00000000000000 : sums[54:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[54:0]);
  assign \$3  = fresh ? 55'h00000000000000 : sums[109:55];
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
      \$6 [54:0] = \$2 [54:0];
      \$6 [109:55] = \$4 [54:0];
    end
    if (rst) begin
      \$6  = 110'h0000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[54:0];
  assign \sums[1]  = sums[109:55];
  assign \terms[0]  = terms[54:0];
  assign \terms[1]  = terms[109:55];
endmodule

module \ternary_parallel.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [23:0] i;
  wire [23:0] i;
  output [109:0] o;
  reg [109:0] o = 110'h0000000000000000000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  wire [23:0] \$3 ;
  wire [54:0] \$4 ;
  reg [109:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [54:0] \o[0] ;
  wire signed [54:0] \o[1] ;
  reg signed [23:0] product_0 = 24'h000000;
  reg signed [23:0] product_1 = 24'h000000;
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
  assign \$1  = $signed(i[11:0]) * $signed(factors[11:0]);
  assign \$2  = $signed(product_0) << shift_0_1;
  assign \$3  = $signed(i[23:12]) * $signed(factors[28:17]);
  assign \$4  = $signed(product_1) << shift_1_1;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$5 [54:0] = \$2 ;
    \$5 [109:55] = \$4 ;
    if (rst) begin
      \$5  = 110'h0000000000000000000000000000;
    end
  end
  assign \factors[0]  = factors[16:0];
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \factors[1]  = factors[33:17];
  assign \factors[1].significand  = factors[28:17];
  assign \factors[1].shift  = factors[33:29];
  assign \i[0]  = i[11:0];
  assign \i[1]  = i[23:12];
  assign \o[0]  = o[54:0];
  assign \o[1]  = o[109:55];
endmodule
