// ternary_trits5: add, subtract or skip, 1 rows of 5 lanes, ternary x int8
//
// spec: {"accumulator":55,"activation_format":"int8","adders":null,"credits":4,"group":10,"lanes":5,"max_groups":8,"packing":"trits5","pe":"ternary","planes":1,"rows":1,"weight_format":"ternary","zero_point":false}
// source: 82a4ed7efbf010ce92a3a5ad1450d309f25df531b03e8c33236f420ce51f7107
// body: a1cb75a0e3d785a09b2b9023aba858b335eff3c26bb4b7c59f35d34720d7bf6b
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[7:0]  codes[row], packed as trits5; 8 bits each, index 0 lowest
//   i__payload[47:8]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[63:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[64:64]  ends_group
//   i__payload[65:65]  ends_row (ends its group too)
//   o__payload[54:0]  sum[row], signed, in units of 2**-24; 55 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module ternary_trits5(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [65:0] i__payload;
  wire [65:0] i__payload;
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
  wire [11:0] i;
  wire signed [11:0] \i[0] ;
  wire [65:0] \i__payload$13 ;
  wire [7:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [39:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire [54:0] \i__payload$35 ;
  wire signed [54:0] \i__payload$35[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [39:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [28:0] o;
  wire [54:0] \o$32 ;
  wire signed [54:0] \o$32[0] ;
  wire [10:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
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
  wire [11:0] sums;
  wire [54:0] \sums$36 ;
  wire signed [54:0] \sums$36[0] ;
  wire signed [11:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [10:0] terms;
  wire [54:0] \terms$31 ;
  wire signed [54:0] \terms$31[0] ;
  wire signed [10:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[64] | i__payload[65];
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
  assign \$13  = ~ i__payload[65];
  assign \$14  = valid & o[27];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[28:11];
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
  \ternary_trits5.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .\i__valid$16 (\i__valid$12 ),
    .\o$12 (o),
    .rst(rst),
    .valid(valid)
  );
  \ternary_trits5.group_sums  group_sums (
    .clk(clk),
    .last(o[27]),
    .rst(rst),
    .sums(i),
    .terms(o[10:0]),
    .valid(valid)
  );
  \ternary_trits5.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \ternary_trits5.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \ternary_trits5.scaler  scaler (
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
  assign last = o[27];
  assign terms = o[10:0];
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
  assign \i__payload.x  = i__payload[47:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.x[4]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[65:48];
  assign \i__payload.tag.scales  = i__payload[63:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.ends_group  = i__payload[64];
  assign \i__payload.tag.ends_row  = i__payload[65];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.x  = \i__payload$13 [47:8];
  assign \i__payload$13.x[0]  = \i__payload$13 [15:8];
  assign \i__payload$13.x[1]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[2]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[3]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[4]  = \i__payload$13 [47:40];
  assign \i__payload$13.tag  = \i__payload$13 [65:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [64];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [65];
  assign \o.dots  = o[10:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.tag  = o[28:11];
  assign \o.tag.scales  = o[26:11];
  assign \o.tag.scales[0]  = o[26:11];
  assign \o.tag.ends_group  = o[27];
  assign \o.tag.ends_row  = o[28];
  assign \terms[0]  = o[10:0];
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
  assign \i__payload$13 [64] = \$2 ;
  assign { \i__payload$13 [65], \i__payload$13 [63:0] } = { i__payload[65], i__payload[63:0] };
  assign i__ready = admitted;
endmodule

module \ternary_trits5.front (rst, \i__valid$16 , i__payload, \o$12 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input \i__valid$16 ;
  wire \i__valid$16 ;
  input [65:0] i__payload;
  wire [65:0] i__payload;
  output [28:0] \o$12 ;
  wire [28:0] \o$12 ;
  output valid;
  wire valid;
  input clk;
  wire clk;
  reg \$1 ;
  wire [67:0] beat;
  wire [9:0] \beat.codes ;
  wire [9:0] \beat.codes[0] ;
  wire [1:0] \beat.codes[0][0] ;
  wire [1:0] \beat.codes[0][1] ;
  wire [1:0] \beat.codes[0][2] ;
  wire [1:0] \beat.codes[0][3] ;
  wire [1:0] \beat.codes[0][4] ;
  wire [17:0] \beat.tag ;
  wire \beat.tag.ends_group ;
  wire \beat.tag.ends_row ;
  wire [15:0] \beat.tag.scales ;
  wire [15:0] \beat.tag.scales[0] ;
  wire [39:0] \beat.x ;
  wire signed [7:0] \beat.x[0] ;
  wire signed [7:0] \beat.x[1] ;
  wire signed [7:0] \beat.x[2] ;
  wire signed [7:0] \beat.x[3] ;
  wire signed [7:0] \beat.x[4] ;
  (* init = 68'h00000000000000000 *)
  wire [67:0] beat_1;
  wire [9:0] \beat_1.codes ;
  wire [9:0] \beat_1.codes[0] ;
  wire [1:0] \beat_1.codes[0][0] ;
  wire [1:0] \beat_1.codes[0][1] ;
  wire [1:0] \beat_1.codes[0][2] ;
  wire [1:0] \beat_1.codes[0][3] ;
  wire [1:0] \beat_1.codes[0][4] ;
  wire [17:0] \beat_1.tag ;
  wire \beat_1.tag.ends_group ;
  wire \beat_1.tag.ends_row ;
  wire [15:0] \beat_1.tag.scales ;
  wire [15:0] \beat_1.tag.scales[0] ;
  wire [39:0] \beat_1.x ;
  wire signed [7:0] \beat_1.x[0] ;
  wire signed [7:0] \beat_1.x[1] ;
  wire signed [7:0] \beat_1.x[2] ;
  wire signed [7:0] \beat_1.x[3] ;
  wire signed [7:0] \beat_1.x[4] ;
  (* init = 1'h0 *)
  wire decoded_1;
  wire [7:0] i;
  reg [67:0] \i__payload$4  = 68'h00000000000000000;
  wire [9:0] \i__payload$4.codes ;
  wire [9:0] \i__payload$4.codes[0] ;
  wire [1:0] \i__payload$4.codes[0][0] ;
  wire [1:0] \i__payload$4.codes[0][1] ;
  wire [1:0] \i__payload$4.codes[0][2] ;
  wire [1:0] \i__payload$4.codes[0][3] ;
  wire [1:0] \i__payload$4.codes[0][4] ;
  wire [17:0] \i__payload$4.tag ;
  wire \i__payload$4.tag.ends_group ;
  wire \i__payload$4.tag.ends_row ;
  wire [15:0] \i__payload$4.tag.scales ;
  wire [15:0] \i__payload$4.tag.scales[0] ;
  wire [39:0] \i__payload$4.x ;
  wire signed [7:0] \i__payload$4.x[0] ;
  wire signed [7:0] \i__payload$4.x[1] ;
  wire signed [7:0] \i__payload$4.x[2] ;
  wire signed [7:0] \i__payload$4.x[3] ;
  wire signed [7:0] \i__payload$4.x[4] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [39:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire i__ready;
  wire \i__ready$9 ;
  reg i__valid = 1'h0;
  wire [9:0] o;
  wire [10:0] \o$12.dots ;
  wire signed [10:0] \o$12.dots[0] ;
  wire [17:0] \o$12.tag ;
  wire \o$12.tag.ends_group ;
  wire \o$12.tag.ends_row ;
  wire [15:0] \o$12.tag.scales ;
  wire [15:0] \o$12.tag.scales[0] ;
  wire [28:0] \o$13 ;
  wire [10:0] \o$13.dots ;
  wire signed [10:0] \o$13.dots[0] ;
  wire [17:0] \o$13.tag ;
  wire \o$13.tag.ends_group ;
  wire \o$13.tag.ends_row ;
  wire [15:0] \o$13.tag.scales ;
  wire [15:0] \o$13.tag.scales[0] ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  wire [1:0] \o[3] ;
  wire [1:0] \o[4] ;
  wire \valid$11 ;
  always @(posedge clk)
    \i__payload$4  <= beat;
  always @(posedge clk)
    i__valid <= \$1 ;
  \ternary_trits5.front.decoder_0_0  decoder_0_0 (
    .i(i__payload[7:0]),
    .o(o)
  );
  \ternary_trits5.front.front  front (
    .clk(clk),
    .i__payload(\i__payload$4 ),
    .i__valid(i__valid),
    .o(\o$12 ),
    .rst(rst),
    .valid(valid)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$1  = \i__valid$16 ;
    if (rst) begin
      \$1  = 1'h0;
    end
  end
  assign i = i__payload[7:0];
  assign beat_1 = \i__payload$4 ;
  assign decoded_1 = i__valid;
  assign i__ready = 1'h1;
  assign \i__ready$9  = 1'h1;
  assign \valid$11  = valid;
  assign \o$13  = \o$12 ;
  assign \beat.codes  = beat[9:0];
  assign \beat.codes[0]  = beat[9:0];
  assign \beat.codes[0][0]  = beat[1:0];
  assign \beat.codes[0][1]  = beat[3:2];
  assign \beat.codes[0][2]  = beat[5:4];
  assign \beat.codes[0][3]  = beat[7:6];
  assign \beat.codes[0][4]  = beat[9:8];
  assign \beat.x  = beat[49:10];
  assign \beat.x[0]  = beat[17:10];
  assign \beat.x[1]  = beat[25:18];
  assign \beat.x[2]  = beat[33:26];
  assign \beat.x[3]  = beat[41:34];
  assign \beat.x[4]  = beat[49:42];
  assign \beat.tag  = beat[67:50];
  assign \beat.tag.scales  = beat[65:50];
  assign \beat.tag.scales[0]  = beat[65:50];
  assign \beat.tag.ends_group  = beat[66];
  assign \beat.tag.ends_row  = beat[67];
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.x  = i__payload[47:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.x[4]  = i__payload[47:40];
  assign \i__payload.tag  = i__payload[65:48];
  assign \i__payload.tag.scales  = i__payload[63:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.ends_group  = i__payload[64];
  assign \i__payload.tag.ends_row  = i__payload[65];
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign \o[3]  = o[7:6];
  assign \o[4]  = o[9:8];
  assign \i__payload$4.codes  = \i__payload$4 [9:0];
  assign \i__payload$4.codes[0]  = \i__payload$4 [9:0];
  assign \i__payload$4.codes[0][0]  = \i__payload$4 [1:0];
  assign \i__payload$4.codes[0][1]  = \i__payload$4 [3:2];
  assign \i__payload$4.codes[0][2]  = \i__payload$4 [5:4];
  assign \i__payload$4.codes[0][3]  = \i__payload$4 [7:6];
  assign \i__payload$4.codes[0][4]  = \i__payload$4 [9:8];
  assign \i__payload$4.x  = \i__payload$4 [49:10];
  assign \i__payload$4.x[0]  = \i__payload$4 [17:10];
  assign \i__payload$4.x[1]  = \i__payload$4 [25:18];
  assign \i__payload$4.x[2]  = \i__payload$4 [33:26];
  assign \i__payload$4.x[3]  = \i__payload$4 [41:34];
  assign \i__payload$4.x[4]  = \i__payload$4 [49:42];
  assign \i__payload$4.tag  = \i__payload$4 [67:50];
  assign \i__payload$4.tag.scales  = \i__payload$4 [65:50];
  assign \i__payload$4.tag.scales[0]  = \i__payload$4 [65:50];
  assign \i__payload$4.tag.ends_group  = \i__payload$4 [66];
  assign \i__payload$4.tag.ends_row  = \i__payload$4 [67];
  assign \beat_1.codes  = \i__payload$4 [9:0];
  assign \beat_1.codes[0]  = \i__payload$4 [9:0];
  assign \beat_1.codes[0][0]  = \i__payload$4 [1:0];
  assign \beat_1.codes[0][1]  = \i__payload$4 [3:2];
  assign \beat_1.codes[0][2]  = \i__payload$4 [5:4];
  assign \beat_1.codes[0][3]  = \i__payload$4 [7:6];
  assign \beat_1.codes[0][4]  = \i__payload$4 [9:8];
  assign \beat_1.x  = \i__payload$4 [49:10];
  assign \beat_1.x[0]  = \i__payload$4 [17:10];
  assign \beat_1.x[1]  = \i__payload$4 [25:18];
  assign \beat_1.x[2]  = \i__payload$4 [33:26];
  assign \beat_1.x[3]  = \i__payload$4 [41:34];
  assign \beat_1.x[4]  = \i__payload$4 [49:42];
  assign \beat_1.tag  = \i__payload$4 [67:50];
  assign \beat_1.tag.scales  = \i__payload$4 [65:50];
  assign \beat_1.tag.scales[0]  = \i__payload$4 [65:50];
  assign \beat_1.tag.ends_group  = \i__payload$4 [66];
  assign \beat_1.tag.ends_row  = \i__payload$4 [67];
  assign \o$12.dots  = \o$12 [10:0];
  assign \o$12.dots[0]  = \o$12 [10:0];
  assign \o$12.tag  = \o$12 [28:11];
  assign \o$12.tag.scales  = \o$12 [26:11];
  assign \o$12.tag.scales[0]  = \o$12 [26:11];
  assign \o$12.tag.ends_group  = \o$12 [27];
  assign \o$12.tag.ends_row  = \o$12 [28];
  assign \o$13.dots  = \o$12 [10:0];
  assign \o$13.dots[0]  = \o$12 [10:0];
  assign \o$13.tag  = \o$12 [28:11];
  assign \o$13.tag.scales  = \o$12 [26:11];
  assign \o$13.tag.scales[0]  = \o$12 [26:11];
  assign \o$13.tag.ends_group  = \o$12 [27];
  assign \o$13.tag.ends_row  = \o$12 [28];
  assign beat[9:0] = o;
  assign beat[67:50] = i__payload[65:48];
  assign beat[49:10] = i__payload[47:8];
endmodule

module \ternary_trits5.front.decoder_0_0 (o, i);
  output [9:0] o;
  wire [9:0] o;
  input [7:0] i;
  wire [7:0] i;
  wire \$1 ;
  wire \$10 ;
  wire \$2 ;
  wire \$3 ;
  wire \$4 ;
  wire \$5 ;
  wire \$6 ;
  wire \$7 ;
  wire \$8 ;
  wire \$9 ;
  wire [1:0] \o[0] ;
  wire [1:0] \o[1] ;
  wire [1:0] \o[2] ;
  wire [1:0] \o[3] ;
  wire [1:0] \o[4] ;
  assign \$1  = 243'h5b6db6db6db6db6db6db6db6db6db6db6db6db6db6db6db6db6db6db6db6d >> i;
  assign \$2  = 241'h1249249249249249249249249249249249249249249249249249249249249 >> i;
  assign \$3  = 243'h71f8fc7e3f1f8fc7e3f1f8fc7e3f1f8fc7e3f1f8fc7e3f1f8fc7e3f1f8fc7 >> i;
  assign \$4  = 237'h1c0e070381c0e070381c0e070381c0e070381c0e070381c0e070381c0e07 >> i;
  assign \$5  = 243'h7fc01ffff803ffff007fffe00ffffc01ffff803ffff007fffe00ffffc01ff >> i;
  assign \$6  = 225'h1ff00003fe00007fc0000ff80001ff00003fe00007fc0000ff80001ff >> i;
  assign \$7  = 243'h7ffffff0000001fffffffffffff8000000fffffffffffffc0000007ffffff >> i;
  assign \$8  = 189'h1ffffffc0000000000000ffffffe00000000000007ffffff >> i;
  assign \$9  = 243'h7fffffffffffffffffffc00000000000000000001ffffffffffffffffffff >> i;
  assign \$10  = 81'h1ffffffffffffffffffff >> i;
  assign \o[0]  = o[1:0];
  assign \o[1]  = o[3:2];
  assign \o[2]  = o[5:4];
  assign \o[3]  = o[7:6];
  assign \o[4]  = o[9:8];
  assign o[9] = \$10 ;
  assign o[8] = \$9 ;
  assign o[7] = \$8 ;
  assign o[6] = \$7 ;
  assign o[5] = \$6 ;
  assign o[4] = \$5 ;
  assign o[3] = \$4 ;
  assign o[2] = \$3 ;
  assign o[1] = \$2 ;
  assign o[0] = \$1 ;
endmodule

module \ternary_trits5.front.front (rst, i__payload, i__valid, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [67:0] i__payload;
  wire [67:0] i__payload;
  input i__valid;
  wire i__valid;
  output [28:0] o;
  wire [28:0] o;
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
  wire [39:0] \$16 ;
  reg \$17 ;
  reg \$18 ;
  reg \$19 ;
  wire [8:0] \$2 ;
  wire [8:0] \$3 ;
  wire [8:0] \$4 ;
  wire [8:0] \$5 ;
  wire [8:0] \$6 ;
  wire [8:0] \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  reg [39:0] i = 40'h0000000000;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire [9:0] \i__payload.codes ;
  wire [9:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [39:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire i__ready;
  wire signed [10:0] \o$4 ;
  wire [10:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
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
  (* init = 40'h0000000000 *)
  wire [39:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  wire signed [7:0] \terms_0[1] ;
  wire signed [7:0] \terms_0[2] ;
  wire signed [7:0] \terms_0[3] ;
  wire signed [7:0] \terms_0[4] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$1  = - $signed(i__payload[17:10]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[17], i__payload[17:10] };
  assign \$3  = i__payload[0] ? \$2  : 9'h000;
  assign \$4  = - $signed(i__payload[25:18]);
  assign \$5  = i__payload[3] ? \$4  : { i__payload[25], i__payload[25:18] };
  assign \$6  = i__payload[2] ? \$5  : 9'h000;
  assign \$7  = - $signed(i__payload[33:26]);
  assign \$8  = i__payload[5] ? \$7  : { i__payload[33], i__payload[33:26] };
  assign \$9  = i__payload[4] ? \$8  : 9'h000;
  assign \$10  = - $signed(i__payload[41:34]);
  assign \$11  = i__payload[7] ? \$10  : { i__payload[41], i__payload[41:34] };
  assign \$12  = i__payload[6] ? \$11  : 9'h000;
  assign \$13  = - $signed(i__payload[49:42]);
  assign \$14  = i__payload[9] ? \$13  : { i__payload[49], i__payload[49:42] };
  assign \$15  = i__payload[8] ? \$14  : 9'h000;
  always @(posedge clk)
    i <= \$16 ;
  always @(posedge clk)
    valid_1 <= \$17 ;
  always @(posedge clk)
    valid_2 <= \$18 ;
  always @(posedge clk)
    valid <= \$19 ;
  always @(posedge clk)
    tag_1 <= i__payload[67:50];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \ternary_trits5.front.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$17  = i__valid;
    if (rst) begin
      \$17  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$18  = valid_1;
    if (rst) begin
      \$18  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$19  = valid_2;
    if (rst) begin
      \$19  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign valid_3 = valid;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
  assign \terms_0[0]  = i[7:0];
  assign \terms_0[1]  = i[15:8];
  assign \terms_0[2]  = i[23:16];
  assign \terms_0[3]  = i[31:24];
  assign \terms_0[4]  = i[39:32];
  assign \o.dots  = o[10:0];
  assign \o.dots[0]  = o[10:0];
  assign \o.tag  = o[28:11];
  assign \o.tag.scales  = o[26:11];
  assign \o.tag.scales[0]  = o[26:11];
  assign \o.tag.ends_group  = o[27];
  assign \o.tag.ends_row  = o[28];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
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
  assign \i__payload.tag  = i__payload[67:50];
  assign \i__payload.tag.scales  = i__payload[65:50];
  assign \i__payload.tag.scales[0]  = i__payload[65:50];
  assign \i__payload.tag.ends_group  = i__payload[66];
  assign \i__payload.tag.ends_row  = i__payload[67];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \$16 [39:32] = \$15 [7:0];
  assign \$16 [31:24] = \$12 [7:0];
  assign \$16 [23:16] = \$9 [7:0];
  assign \$16 [15:8] = \$6 [7:0];
  assign \$16 [7:0] = \$3 [7:0];
  assign o[28:11] = tag_3;
  assign o[10:0] = \o$4 ;
endmodule

module \ternary_trits5.front.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [39:0] i;
  wire [39:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [7:0] \i[4] ;
  wire signed [8:0] level1_0;
  wire signed [8:0] level1_1;
  wire signed [7:0] level1_2;
  reg signed [9:0] level2_0 = 10'h000;
  reg signed [7:0] level2_1 = 8'h00;
  wire signed [10:0] level3_0;
  (* init = 11'h000 *)
  wire signed [10:0] level4_0;
  assign level1_0 = $signed(i[7:0]) + $signed(i[15:8]);
  assign level1_1 = $signed(i[23:16]) + $signed(i[31:24]);
  assign level3_0 = $signed(level2_0) + $signed(level2_1);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= i[39:32];
  always @(posedge clk)
    o <= level3_0;
  assign level1_2 = i[39:32];
  assign level4_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
  assign \i[4]  = i[39:32];
endmodule

module \ternary_trits5.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input rst;
  wire rst;
  input [10:0] terms;
  wire [10:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
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
  wire signed [10:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 12'h000 : sums;
  assign \$2  = $signed(\$1 ) + $signed(terms);
  always @(posedge clk)
    fresh <= \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$4 ) begin end
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

module \ternary_trits5.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$18  = \$6 [2:0];
    if (rst) begin
      \$18  = 3'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$19  = o__payload;
    if (\$7 ) begin
      \$19  = i__payload;
    end
    if (\$14 ) begin
      \$19  = store_out__data;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$20  = \$signature__addr ;
    if (\$9 ) begin
      \$20  = \$12 [1:0];
    end
    if (rst) begin
      \$20  = 2'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
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

module \ternary_trits5.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = fresh;
    if (valid) begin
      \$3  = last;
    end
    if (rst) begin
      \$3  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
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

module \ternary_trits5.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$7  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [11:0] i;
  wire [11:0] i;
  output [54:0] o;
  reg [54:0] o = 55'h00000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  reg [54:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [54:0] \o[0] ;
  reg signed [23:0] product_0 = 24'h000000;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$7 ) begin end
    \$3  = \$2 ;
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
