// ternary_serial: add, subtract or skip, 1 rows of 4 lanes, ternary x int8
//
// spec: {"accumulator":53,"activation_format":"int8","adders":1,"credits":1,"group":4,"lanes":4,"max_groups":8,"packing":"dense","pe":"ternary","planes":1,"rows":1,"weight_format":"ternary","zero_point":false}
// source: 82a4ed7efbf010ce92a3a5ad1450d309f25df531b03e8c33236f420ce51f7107
// body: 2a017f7c15a3b11f5194a71a7ffd5c6fc17e89181be5b4ccac4c327121488863
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[7:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[39:8]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[55:40]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[56:56]  ends_group
//   i__payload[57:57]  ends_row (ends its group too)
//   o__payload[52:0]  sum[row], signed, in units of 2**-24; 53 bits each, index 0 lowest
// Timing: interval by codes, at least 1; latency interval + 6 cycles

module ternary_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [52:0] o__payload;
  wire [52:0] o__payload;
  output o__valid;
  wire o__valid;
  input [57:0] i__payload;
  wire [57:0] i__payload;
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
  wire [9:0] i;
  wire signed [9:0] \i[0] ;
  wire [57:0] \i__payload$13 ;
  wire [7:0] \i__payload$13.codes ;
  wire [7:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [31:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire [52:0] \i__payload$35 ;
  wire signed [52:0] \i__payload$35[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
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
  wire [27:0] o;
  wire [52:0] \o$32 ;
  wire signed [52:0] \o$32[0] ;
  wire [9:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [52:0] \o__payload$37 ;
  wire signed [52:0] \o__payload$37[0] ;
  wire signed [52:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [9:0] sums;
  wire [52:0] \sums$36 ;
  wire signed [52:0] \sums$36[0] ;
  wire signed [9:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [9:0] terms;
  wire [52:0] \terms$31 ;
  wire signed [52:0] \terms$31[0] ;
  wire signed [9:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[56] | i__payload[57];
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
  assign \$13  = ~ i__payload[57];
  assign \$14  = valid & o[26];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[27:10];
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
  \ternary_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \ternary_serial.group_sums  group_sums (
    .clk(clk),
    .last(o[26]),
    .rst(rst),
    .sums(i),
    .terms(o[9:0]),
    .valid(valid)
  );
  \ternary_serial.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \ternary_serial.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \ternary_serial.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
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
    \$21  = \$15 ;
    if (rst) begin
      \$21  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = o[26];
  assign terms = o[9:0];
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
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [7:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.x  = \i__payload$13 [39:8];
  assign \i__payload$13.x[0]  = \i__payload$13 [15:8];
  assign \i__payload$13.x[1]  = \i__payload$13 [23:16];
  assign \i__payload$13.x[2]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[3]  = \i__payload$13 [39:32];
  assign \i__payload$13.tag  = \i__payload$13 [57:40];
  assign \i__payload$13.tag.scales  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [55:40];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [56];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [57];
  assign \o.dots  = o[9:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.tag  = o[27:10];
  assign \o.tag.scales  = o[25:10];
  assign \o.tag.scales[0]  = o[25:10];
  assign \o.tag.ends_group  = o[26];
  assign \o.tag.ends_row  = o[27];
  assign \terms[0]  = o[9:0];
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
  assign \i__payload$13 [56] = \$2 ;
  assign { \i__payload$13 [57], \i__payload$13 [55:0] } = { i__payload[57], i__payload[55:0] };
  assign \$1  = credits;
endmodule

module \ternary_serial.front (rst, i__valid, i__ready, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [57:0] i__payload;
  wire [57:0] i__payload;
  output [27:0] o;
  wire [27:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [3:0] \$12 ;
  wire [3:0] \$13 ;
  wire [3:0] \$14 ;
  wire [3:0] \$15 ;
  wire [3:0] \$16 ;
  wire [3:0] \$17 ;
  wire [3:0] \$18 ;
  wire [3:0] \$19 ;
  wire \$2 ;
  wire [3:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire \$23 ;
  wire \$24 ;
  wire [4:0] \$25 ;
  wire [4:0] \$26 ;
  wire \$27 ;
  wire [4:0] \$28 ;
  wire [4:0] \$29 ;
  wire \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  wire [8:0] \$34 ;
  reg [57:0] \$35 ;
  reg \$36 ;
  reg [3:0] \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  wire [4:0] \$5 ;
  wire [4:0] \$6 ;
  wire [3:0] \$7 ;
  wire [3:0] \$8 ;
  wire [3:0] \$9 ;
  wire [3:0] \$signal ;
  wire accept;
  reg busy = 1'h0;
  reg [1:0] codes_0_0;
  wire \final ;
  reg [57:0] held = 58'h000000000000000;
  wire [7:0] \held.codes ;
  wire [7:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [1:0] \held.codes[0][1] ;
  wire [1:0] \held.codes[0][2] ;
  wire [1:0] \held.codes[0][3] ;
  wire [17:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [31:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  reg [7:0] i = 8'h00;
  wire signed [7:0] \i[0] ;
  wire [7:0] \i__payload.codes ;
  wire [7:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [31:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  reg [3:0] left = 4'h0;
  reg more = 1'h0;
  wire signed [9:0] \o$15 ;
  wire [9:0] \o.dots ;
  wire signed [9:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [3:0] rest;
  wire [17:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [15:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  (* init = 8'h00 *)
  wire [7:0] terms_0;
  wire signed [7:0] \terms_0[0] ;
  (* init = 1'h0 *)
  wire valid_1;
  reg signed [7:0] x_0;
  assign \$5  = left - 1'h1;
  assign \$6  = { 1'h0, left } & \$5 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$7  = ~ \$6 [3:0];
  assign \$8  = left & \$7 ;
  assign \$9  = ~ \$6 [3:0];
  assign \$10  = left & \$9 ;
  assign \$11  = ~ \$6 [3:0];
  assign \$12  = left & \$11 ;
  assign \$13  = ~ \$6 [3:0];
  assign \$14  = left & \$13 ;
  assign \$15  = ~ \$6 [3:0];
  assign \$16  = left & \$15 ;
  assign \$17  = ~ \$6 [3:0];
  assign \$18  = left & \$17 ;
  assign \$19  = ~ \$6 [3:0];
  assign \$20  = left & \$19 ;
  assign \$21  = ~ \$6 [3:0];
  assign \$22  = left & \$21 ;
  assign \$23  = held[56] & \final ;
  assign \$24  = held[57] & \final ;
  assign \$25  = \$signal  - 1'h1;
  assign \$26  = { 1'h0, \$signal  } & \$25 ;
  assign \$27  = | \$26 ;
  assign \$28  = \$6 [3:0] - 1'h1;
  assign \$29  = { 1'h0, \$6 [3:0] } & \$28 ;
  assign \$30  = | \$29 ;
  assign \$31  = accept ? \$27  : \$30 ;
  assign \$32  = - $signed(x_0);
  assign \$33  = codes_0_0[1] ? \$32  : { x_0[7], x_0 };
  assign \$34  = codes_0_0[0] ? \$33  : 9'h000;
  always @(posedge clk)
    held <= \$35 ;
  always @(posedge clk)
    busy <= \$36 ;
  always @(posedge clk)
    left <= \$37 ;
  always @(posedge clk)
    more <= \$38 ;
  always @(posedge clk)
    i <= \$34 [7:0];
  always @(posedge clk)
    valid <= \$39 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    x_0 = 8'h00;
    if (\$8 [0]) begin
      x_0 = held[15:8];
    end
    if (\$10 [1]) begin
      x_0 = held[23:16];
    end
    if (\$12 [2]) begin
      x_0 = held[31:24];
    end
    if (\$14 [3]) begin
      x_0 = held[39:32];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    codes_0_0 = 2'h0;
    if (\$16 [0]) begin
      codes_0_0 = held[1:0];
    end
    if (\$18 [1]) begin
      codes_0_0 = held[3:2];
    end
    if (\$20 [2]) begin
      codes_0_0 = held[5:4];
    end
    if (\$22 [3]) begin
      codes_0_0 = held[7:6];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$35  = held;
    if (accept) begin
      \$35  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$36  = 1'h1;
    end else begin
      \$36  = more;
    end
    if (rst) begin
      \$36  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$37  = \$signal ;
    end else begin
      \$37  = \$6 [3:0];
    end
    if (rst) begin
      \$37  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$38  = \$31 ;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$39  = busy;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  assign rest = \$6 [3:0];
  assign terms_0 = i;
  assign \o$15  = { i[7], i[7], i };
  assign valid_1 = valid;
  assign \i__payload.codes  = i__payload[7:0];
  assign \i__payload.codes[0]  = i__payload[7:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.x  = i__payload[39:8];
  assign \i__payload.x[0]  = i__payload[15:8];
  assign \i__payload.x[1]  = i__payload[23:16];
  assign \i__payload.x[2]  = i__payload[31:24];
  assign \i__payload.x[3]  = i__payload[39:32];
  assign \i__payload.tag  = i__payload[57:40];
  assign \i__payload.tag.scales  = i__payload[55:40];
  assign \i__payload.tag.scales[0]  = i__payload[55:40];
  assign \i__payload.tag.ends_group  = i__payload[56];
  assign \i__payload.tag.ends_row  = i__payload[57];
  assign \held.codes  = held[7:0];
  assign \held.codes[0]  = held[7:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.codes[0][1]  = held[3:2];
  assign \held.codes[0][2]  = held[5:4];
  assign \held.codes[0][3]  = held[7:6];
  assign \held.x  = held[39:8];
  assign \held.x[0]  = held[15:8];
  assign \held.x[1]  = held[23:16];
  assign \held.x[2]  = held[31:24];
  assign \held.x[3]  = held[39:32];
  assign \held.tag  = held[57:40];
  assign \held.tag.scales  = held[55:40];
  assign \held.tag.scales[0]  = held[55:40];
  assign \held.tag.ends_group  = held[56];
  assign \held.tag.ends_row  = held[57];
  assign \i[0]  = i;
  assign \terms_0[0]  = i;
  assign \o.dots  = o[9:0];
  assign \o.dots[0]  = o[9:0];
  assign \o.tag  = o[27:10];
  assign \o.tag.scales  = o[25:10];
  assign \o.tag.scales[0]  = o[25:10];
  assign \o.tag.ends_group  = o[26];
  assign \o.tag.ends_row  = o[27];
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.ends_group  = tag[16];
  assign \tag.ends_row  = tag[17];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign tag[17] = \$24 ;
  assign tag[16] = \$23 ;
  assign tag[15:0] = held[55:40];
  assign o[27:10] = tag_1;
  assign o[9:0] = { i[7], i[7], i };
  assign \$signal [3] = \$4 ;
  assign \$signal [2] = \$3 ;
  assign \$signal [1] = \$2 ;
  assign \$signal [0] = \$1 ;
  assign \$1  = i__payload[0];
  assign \$2  = i__payload[2];
  assign \$3  = i__payload[4];
  assign \$4  = i__payload[6];
endmodule

module \ternary_serial.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [9:0] terms;
  wire [9:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [9:0] sums;
  reg [9:0] sums = 10'h000;
  input clk;
  wire clk;
  wire [9:0] \$1 ;
  wire [10:0] \$2 ;
  reg \$3 ;
  reg [9:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [9:0] \sums[0] ;
  wire signed [9:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 10'h000 : sums;
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
      \$4  = \$2 [9:0];
    end
    if (rst) begin
      \$4  = 10'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \ternary_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [52:0] i__payload;
  wire [52:0] i__payload;
  output [52:0] o__payload;
  reg [52:0] o__payload = 53'h00000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [52:0] \$8 ;
  (* init = 53'h00000000000000 *)
  wire [52:0] front;
  wire signed [52:0] \front[0] ;
  wire signed [52:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [52:0] \o__payload[0] ;
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

module \ternary_serial.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [52:0] terms;
  wire [52:0] terms;
  output [52:0] sums;
  reg [52:0] sums = 53'h00000000000000;
  input clk;
  wire clk;
  wire [52:0] \$1 ;
  wire [53:0] \$2 ;
  reg \$3 ;
  reg [52:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [52:0] \sums[0] ;
  wire signed [52:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 53'h00000000000000 : sums;
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
      \$4  = \$2 [52:0];
    end
    if (rst) begin
      \$4  = 53'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \ternary_serial.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [9:0] i;
  wire [9:0] i;
  output [52:0] o;
  reg [52:0] o = 53'h00000000000000;
  input clk;
  wire clk;
  wire [21:0] \$1 ;
  wire [52:0] \$2 ;
  reg [52:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [9:0] \i[0] ;
  wire signed [52:0] \o[0] ;
  reg signed [21:0] product_0 = 22'h000000;
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
      \$3  = 53'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
