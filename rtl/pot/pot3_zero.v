// pot_pot3_zero: shift and perhaps negate, 2 rows of 4 lanes, pot3_zero x int8
//
// spec: {"accumulator":57,"activation_format":"int8","credits":4,"group":16,"lanes":4,"max_groups":8,"pe":"pot","rows":2,"weight_format":"pot3_zero","zero_point":false}
// source: fcfcab35af80160037cd36b7fee6509ae586ce72f77edbeb09bd403d47ea6923
// body: f7818395374dabb895d19e3b754321468a3bc43bcf9882e2cbce2aa07fecb850
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[23:0]  codes[row][lane]; 3 bits each, index 0 lowest
//   i__payload[55:24]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[87:56]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[88:88]  ends_group
//   i__payload[89:89]  ends_row (ends its group too)
//   o__payload[113:0]  sum[row], signed, in units of 2**-24; 57 bits each, index 0 lowest
// Timing: a beat every cycle; a result 7 cycles after the beat that ends its row

module pot_pot3_zero(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [89:0] i__payload;
  wire [89:0] i__payload;
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
  wire [27:0] i;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire [89:0] \i__payload$13 ;
  wire [23:0] \i__payload$13.codes ;
  wire [11:0] \i__payload$13.codes[0] ;
  wire [2:0] \i__payload$13.codes[0][0] ;
  wire [2:0] \i__payload$13.codes[0][1] ;
  wire [2:0] \i__payload$13.codes[0][2] ;
  wire [2:0] \i__payload$13.codes[0][3] ;
  wire [11:0] \i__payload$13.codes[1] ;
  wire [2:0] \i__payload$13.codes[1][0] ;
  wire [2:0] \i__payload$13.codes[1][1] ;
  wire [2:0] \i__payload$13.codes[1][2] ;
  wire [2:0] \i__payload$13.codes[1][3] ;
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
  wire [113:0] \i__payload$35 ;
  wire signed [56:0] \i__payload$35[0] ;
  wire signed [56:0] \i__payload$35[1] ;
  wire [23:0] \i__payload.codes ;
  wire [11:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [2:0] \i__payload.codes[0][2] ;
  wire [2:0] \i__payload.codes[0][3] ;
  wire [11:0] \i__payload.codes[1] ;
  wire [2:0] \i__payload.codes[1][0] ;
  wire [2:0] \i__payload.codes[1][1] ;
  wire [2:0] \i__payload.codes[1][2] ;
  wire [2:0] \i__payload.codes[1][3] ;
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
  wire [57:0] o;
  wire [113:0] \o$32 ;
  wire signed [56:0] \o$32[0] ;
  wire signed [56:0] \o$32[1] ;
  wire [23:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [11:0] \o.dots[1] ;
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
  wire [23:0] terms;
  wire [113:0] \terms$31 ;
  wire signed [56:0] \terms$31[0] ;
  wire signed [56:0] \terms$31[1] ;
  wire signed [11:0] \terms[0] ;
  wire signed [11:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[88] | i__payload[89];
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
  assign \$20  = ~ i__payload[89];
  assign \$21  = valid & o[56];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= o[57:24];
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
  \pot_pot3_zero.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \pot_pot3_zero.group_sums  group_sums (
    .clk(clk),
    .last(o[56]),
    .rst(rst),
    .sums(i),
    .terms(o[23:0]),
    .valid(valid)
  );
  \pot_pot3_zero.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \pot_pot3_zero.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \pot_pot3_zero.scaler  scaler (
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
  assign last = o[56];
  assign terms = o[23:0];
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
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[11:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.codes[0][2]  = i__payload[8:6];
  assign \i__payload.codes[0][3]  = i__payload[11:9];
  assign \i__payload.codes[1]  = i__payload[23:12];
  assign \i__payload.codes[1][0]  = i__payload[14:12];
  assign \i__payload.codes[1][1]  = i__payload[17:15];
  assign \i__payload.codes[1][2]  = i__payload[20:18];
  assign \i__payload.codes[1][3]  = i__payload[23:21];
  assign \i__payload.x  = i__payload[55:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.x[3]  = i__payload[55:48];
  assign \i__payload.tag  = i__payload[89:56];
  assign \i__payload.tag.scales  = i__payload[87:56];
  assign \i__payload.tag.scales[0]  = i__payload[71:56];
  assign \i__payload.tag.scales[1]  = i__payload[87:72];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \i__payload$13.codes  = \i__payload$13 [23:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [11:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [2:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [5:3];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [8:6];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [11:9];
  assign \i__payload$13.codes[1]  = \i__payload$13 [23:12];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [14:12];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [17:15];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [20:18];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [23:21];
  assign \i__payload$13.x  = \i__payload$13 [55:24];
  assign \i__payload$13.x[0]  = \i__payload$13 [31:24];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[2]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[3]  = \i__payload$13 [55:48];
  assign \i__payload$13.tag  = \i__payload$13 [89:56];
  assign \i__payload$13.tag.scales  = \i__payload$13 [87:56];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [71:56];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [87:72];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [88];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [89];
  assign \o.dots  = o[23:0];
  assign \o.dots[0]  = o[11:0];
  assign \o.dots[1]  = o[23:12];
  assign \o.tag  = o[57:24];
  assign \o.tag.scales  = o[55:24];
  assign \o.tag.scales[0]  = o[39:24];
  assign \o.tag.scales[1]  = o[55:40];
  assign \o.tag.ends_group  = o[56];
  assign \o.tag.ends_row  = o[57];
  assign \terms[0]  = o[11:0];
  assign \terms[1]  = o[23:12];
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
  assign \i__payload$13 [88] = \$2 ;
  assign { \i__payload$13 [89], \i__payload$13 [87:0] } = { i__payload[89], i__payload[87:0] };
  assign i__ready = admitted;
endmodule

module \pot_pot3_zero.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [89:0] i__payload;
  wire [89:0] i__payload;
  output [57:0] o;
  wire [57:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  reg [1:0] \$10 ;
  wire [11:0] \$11 ;
  wire [11:0] \$12 ;
  wire \$13 ;
  wire [8:0] \$14 ;
  wire [8:0] \$15 ;
  reg [1:0] \$16 ;
  wire [11:0] \$17 ;
  wire [11:0] \$18 ;
  wire \$19 ;
  wire [8:0] \$2 ;
  wire [8:0] \$20 ;
  wire [8:0] \$21 ;
  reg [1:0] \$22 ;
  wire [11:0] \$23 ;
  wire [11:0] \$24 ;
  wire \$25 ;
  wire [8:0] \$26 ;
  wire [8:0] \$27 ;
  reg [1:0] \$28 ;
  wire [11:0] \$29 ;
  wire [8:0] \$3 ;
  wire [11:0] \$30 ;
  wire \$31 ;
  wire [8:0] \$32 ;
  wire [8:0] \$33 ;
  reg [1:0] \$34 ;
  wire [11:0] \$35 ;
  wire [11:0] \$36 ;
  wire \$37 ;
  wire [8:0] \$38 ;
  wire [8:0] \$39 ;
  reg [1:0] \$4 ;
  reg [1:0] \$40 ;
  wire [11:0] \$41 ;
  wire [11:0] \$42 ;
  wire \$43 ;
  wire [8:0] \$44 ;
  wire [8:0] \$45 ;
  reg [1:0] \$46 ;
  wire [11:0] \$47 ;
  wire [11:0] \$48 ;
  wire [39:0] \$49 ;
  wire [11:0] \$5 ;
  wire [39:0] \$50 ;
  reg \$51 ;
  reg \$52 ;
  wire [11:0] \$6 ;
  wire \$7 ;
  wire [8:0] \$8 ;
  wire [8:0] \$9 ;
  reg [39:0] i = 40'h0000000000;
  reg [39:0] \i$5  = 40'h0000000000;
  wire signed [9:0] \i$5[0] ;
  wire signed [9:0] \i$5[1] ;
  wire signed [9:0] \i$5[2] ;
  wire signed [9:0] \i$5[3] ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [9:0] \i[2] ;
  wire signed [9:0] \i[3] ;
  wire [23:0] \i__payload.codes ;
  wire [11:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [2:0] \i__payload.codes[0][2] ;
  wire [2:0] \i__payload.codes[0][3] ;
  wire [11:0] \i__payload.codes[1] ;
  wire [2:0] \i__payload.codes[1][0] ;
  wire [2:0] \i__payload.codes[1][1] ;
  wire [2:0] \i__payload.codes[1][2] ;
  wire [2:0] \i__payload.codes[1][3] ;
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
  wire signed [11:0] \o$4 ;
  wire signed [11:0] \o$7 ;
  wire [23:0] \o.dots ;
  wire signed [11:0] \o.dots[0] ;
  wire signed [11:0] \o.dots[1] ;
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
  (* init = 40'h0000000000 *)
  wire [39:0] terms_0;
  wire signed [9:0] \terms_0[0] ;
  wire signed [9:0] \terms_0[1] ;
  wire signed [9:0] \terms_0[2] ;
  wire signed [9:0] \terms_0[3] ;
  (* init = 40'h0000000000 *)
  wire [39:0] terms_1;
  wire signed [9:0] \terms_1[0] ;
  wire signed [9:0] \terms_1[1] ;
  wire signed [9:0] \terms_1[2] ;
  wire signed [9:0] \terms_1[3] ;
  reg valid_1 = 1'h0;
  (* init = 1'h0 *)
  wire valid_2;
  assign \$48  = \$43  ? 12'h000 : \$47 ;
  always @(posedge clk)
    i <= \$49 ;
  always @(posedge clk)
    \i$5  <= \$50 ;
  always @(posedge clk)
    valid_1 <= \$51 ;
  always @(posedge clk)
    valid <= \$52 ;
  always @(posedge clk)
    tag_1 <= i__payload[89:56];
  always @(posedge clk)
    tag_2 <= tag_1;
  assign \$1  = ! i__payload[2:0];
  assign \$2  = - $signed(i__payload[31:24]);
  assign \$3  = i__payload[2] ? \$2  : { i__payload[31], i__payload[31:24] };
  assign \$5  = $signed(\$3 ) << \$4 ;
  assign \$6  = \$1  ? 12'h000 : \$5 ;
  assign \$7  = ! i__payload[5:3];
  assign \$8  = - $signed(i__payload[39:32]);
  assign \$9  = i__payload[5] ? \$8  : { i__payload[39], i__payload[39:32] };
  assign \$11  = $signed(\$9 ) << \$10 ;
  assign \$12  = \$7  ? 12'h000 : \$11 ;
  assign \$13  = ! i__payload[8:6];
  assign \$14  = - $signed(i__payload[47:40]);
  assign \$15  = i__payload[8] ? \$14  : { i__payload[47], i__payload[47:40] };
  assign \$17  = $signed(\$15 ) << \$16 ;
  assign \$18  = \$13  ? 12'h000 : \$17 ;
  assign \$19  = ! i__payload[11:9];
  assign \$20  = - $signed(i__payload[55:48]);
  assign \$21  = i__payload[11] ? \$20  : { i__payload[55], i__payload[55:48] };
  assign \$23  = $signed(\$21 ) << \$22 ;
  assign \$24  = \$19  ? 12'h000 : \$23 ;
  assign \$25  = ! i__payload[14:12];
  assign \$26  = - $signed(i__payload[31:24]);
  assign \$27  = i__payload[14] ? \$26  : { i__payload[31], i__payload[31:24] };
  assign \$29  = $signed(\$27 ) << \$28 ;
  assign \$30  = \$25  ? 12'h000 : \$29 ;
  assign \$31  = ! i__payload[17:15];
  assign \$32  = - $signed(i__payload[39:32]);
  assign \$33  = i__payload[17] ? \$32  : { i__payload[39], i__payload[39:32] };
  assign \$35  = $signed(\$33 ) << \$34 ;
  assign \$36  = \$31  ? 12'h000 : \$35 ;
  assign \$37  = ! i__payload[20:18];
  assign \$38  = - $signed(i__payload[47:40]);
  assign \$39  = i__payload[20] ? \$38  : { i__payload[47], i__payload[47:40] };
  assign \$41  = $signed(\$39 ) << \$40 ;
  assign \$42  = \$37  ? 12'h000 : \$41 ;
  assign \$43  = ! i__payload[23:21];
  assign \$44  = - $signed(i__payload[55:48]);
  assign \$45  = i__payload[23] ? \$44  : { i__payload[55], i__payload[55:48] };
  assign \$47  = $signed(\$45 ) << \$46 ;
  \pot_pot3_zero.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  \pot_pot3_zero.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$7 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$51  = i__valid;
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$52  = valid_1;
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[2:0])
      3'h0:
          \$4  = 2'h0;
      3'h1:
          \$4  = 2'h0;
      3'h2:
          \$4  = 2'h1;
      3'h3:
          \$4  = 2'h2;
      3'h4:
          \$4  = 2'h0;
      3'h5:
          \$4  = 2'h0;
      3'h6:
          \$4  = 2'h1;
      3'h7:
          \$4  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[5:3])
      3'h0:
          \$10  = 2'h0;
      3'h1:
          \$10  = 2'h0;
      3'h2:
          \$10  = 2'h1;
      3'h3:
          \$10  = 2'h2;
      3'h4:
          \$10  = 2'h0;
      3'h5:
          \$10  = 2'h0;
      3'h6:
          \$10  = 2'h1;
      3'h7:
          \$10  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[8:6])
      3'h0:
          \$16  = 2'h0;
      3'h1:
          \$16  = 2'h0;
      3'h2:
          \$16  = 2'h1;
      3'h3:
          \$16  = 2'h2;
      3'h4:
          \$16  = 2'h0;
      3'h5:
          \$16  = 2'h0;
      3'h6:
          \$16  = 2'h1;
      3'h7:
          \$16  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[11:9])
      3'h0:
          \$22  = 2'h0;
      3'h1:
          \$22  = 2'h0;
      3'h2:
          \$22  = 2'h1;
      3'h3:
          \$22  = 2'h2;
      3'h4:
          \$22  = 2'h0;
      3'h5:
          \$22  = 2'h0;
      3'h6:
          \$22  = 2'h1;
      3'h7:
          \$22  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[14:12])
      3'h0:
          \$28  = 2'h0;
      3'h1:
          \$28  = 2'h0;
      3'h2:
          \$28  = 2'h1;
      3'h3:
          \$28  = 2'h2;
      3'h4:
          \$28  = 2'h0;
      3'h5:
          \$28  = 2'h0;
      3'h6:
          \$28  = 2'h1;
      3'h7:
          \$28  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[17:15])
      3'h0:
          \$34  = 2'h0;
      3'h1:
          \$34  = 2'h0;
      3'h2:
          \$34  = 2'h1;
      3'h3:
          \$34  = 2'h2;
      3'h4:
          \$34  = 2'h0;
      3'h5:
          \$34  = 2'h0;
      3'h6:
          \$34  = 2'h1;
      3'h7:
          \$34  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[20:18])
      3'h0:
          \$40  = 2'h0;
      3'h1:
          \$40  = 2'h0;
      3'h2:
          \$40  = 2'h1;
      3'h3:
          \$40  = 2'h2;
      3'h4:
          \$40  = 2'h0;
      3'h5:
          \$40  = 2'h0;
      3'h6:
          \$40  = 2'h1;
      3'h7:
          \$40  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[23:21])
      3'h0:
          \$46  = 2'h0;
      3'h1:
          \$46  = 2'h0;
      3'h2:
          \$46  = 2'h1;
      3'h3:
          \$46  = 2'h2;
      3'h4:
          \$46  = 2'h0;
      3'h5:
          \$46  = 2'h0;
      3'h6:
          \$46  = 2'h1;
      3'h7:
          \$46  = 2'h2;
    endcase
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign terms_1 = \i$5 ;
  assign valid_2 = valid;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \i[2]  = i[29:20];
  assign \i[3]  = i[39:30];
  assign \terms_0[0]  = i[9:0];
  assign \terms_0[1]  = i[19:10];
  assign \terms_0[2]  = i[29:20];
  assign \terms_0[3]  = i[39:30];
  assign \o.dots  = o[23:0];
  assign \o.dots[0]  = o[11:0];
  assign \o.dots[1]  = o[23:12];
  assign \o.tag  = o[57:24];
  assign \o.tag.scales  = o[55:24];
  assign \o.tag.scales[0]  = o[39:24];
  assign \o.tag.scales[1]  = o[55:40];
  assign \o.tag.ends_group  = o[56];
  assign \o.tag.ends_row  = o[57];
  assign \i$5[0]  = \i$5 [9:0];
  assign \i$5[1]  = \i$5 [19:10];
  assign \i$5[2]  = \i$5 [29:20];
  assign \i$5[3]  = \i$5 [39:30];
  assign \terms_1[0]  = \i$5 [9:0];
  assign \terms_1[1]  = \i$5 [19:10];
  assign \terms_1[2]  = \i$5 [29:20];
  assign \terms_1[3]  = \i$5 [39:30];
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \i__payload.codes  = i__payload[23:0];
  assign \i__payload.codes[0]  = i__payload[11:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.codes[0][2]  = i__payload[8:6];
  assign \i__payload.codes[0][3]  = i__payload[11:9];
  assign \i__payload.codes[1]  = i__payload[23:12];
  assign \i__payload.codes[1][0]  = i__payload[14:12];
  assign \i__payload.codes[1][1]  = i__payload[17:15];
  assign \i__payload.codes[1][2]  = i__payload[20:18];
  assign \i__payload.codes[1][3]  = i__payload[23:21];
  assign \i__payload.x  = i__payload[55:24];
  assign \i__payload.x[0]  = i__payload[31:24];
  assign \i__payload.x[1]  = i__payload[39:32];
  assign \i__payload.x[2]  = i__payload[47:40];
  assign \i__payload.x[3]  = i__payload[55:48];
  assign \i__payload.tag  = i__payload[89:56];
  assign \i__payload.tag.scales  = i__payload[87:56];
  assign \i__payload.tag.scales[0]  = i__payload[71:56];
  assign \i__payload.tag.scales[1]  = i__payload[87:72];
  assign \i__payload.tag.ends_group  = i__payload[88];
  assign \i__payload.tag.ends_row  = i__payload[89];
  assign \tag_1.scales  = tag_1[31:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.scales[1]  = tag_1[31:16];
  assign \tag_1.ends_group  = tag_1[32];
  assign \tag_1.ends_row  = tag_1[33];
  assign \$50 [39:30] = \$48 [9:0];
  assign \$50 [29:20] = \$42 [9:0];
  assign \$50 [19:10] = \$36 [9:0];
  assign \$50 [9:0] = \$30 [9:0];
  assign \$49 [39:30] = \$24 [9:0];
  assign \$49 [29:20] = \$18 [9:0];
  assign \$49 [19:10] = \$12 [9:0];
  assign \$49 [9:0] = \$6 [9:0];
  assign o[57:24] = tag_2;
  assign o[23:12] = \o$7 ;
  assign o[11:0] = \o$4 ;
endmodule

module \pot_pot3_zero.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [39:0] i;
  wire [39:0] i;
  output signed [11:0] o;
  reg signed [11:0] o = 12'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [9:0] \i[2] ;
  wire signed [9:0] \i[3] ;
  wire signed [10:0] level1_0;
  wire signed [10:0] level1_1;
  (* init = 12'h000 *)
  wire signed [11:0] level2_0;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  assign level1_1 = $signed(i[29:20]) + $signed(i[39:30]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \i[2]  = i[29:20];
  assign \i[3]  = i[39:30];
endmodule

module \pot_pot3_zero.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [39:0] i;
  wire [39:0] i;
  output signed [11:0] o;
  reg signed [11:0] o = 12'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [9:0] \i[2] ;
  wire signed [9:0] \i[3] ;
  wire signed [10:0] level1_0;
  wire signed [10:0] level1_1;
  (* init = 12'h000 *)
  wire signed [11:0] level2_0;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  assign level1_1 = $signed(i[29:20]) + $signed(i[39:30]);
  assign \$1  = $signed(level1_0) + $signed(level1_1);
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \i[2]  = i[29:20];
  assign \i[3]  = i[39:30];
endmodule

module \pot_pot3_zero.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [23:0] terms;
  wire [23:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
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
  wire signed [11:0] \terms[0] ;
  wire signed [11:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[23:12]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 14'h0000 : sums[13:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[11:0]);
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
  assign \terms[0]  = terms[11:0];
  assign \terms[1]  = terms[23:12];
endmodule

module \pot_pot3_zero.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \pot_pot3_zero.row_sums (rst, valid, last, terms, sums, clk);
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

module \pot_pot3_zero.scaler (rst, factors, i, o, clk);
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
