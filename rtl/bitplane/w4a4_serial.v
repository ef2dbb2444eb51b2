// bitplane_w4a4_serial: XNOR and population count of bit planes, 2 rows of 4 lanes, bipolar4 x bipolar4
//
// spec: {"accumulator":54,"activation_format":"bipolar4","credits":4,"form":"serial","group":8,"lanes":4,"max_groups":4,"pe":"bitplane","rows":2,"weight_format":"bipolar4","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: aeab3a5e896edcbc8683adc62908a7c54706685bd63a6ad2d26252b069949742
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[47:32]  x[lane], code; 4 bits each, index 0 lowest
//   i__payload[79:48]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[80:80]  ends_group
//   i__payload[81:81]  ends_row (ends its group too)
//   o__payload[107:0]  sum[row], signed, in units of 2**-24; 54 bits each, index 0 lowest
// Timing: a beat every 4 cycles; a result 13 cycles after the beat that ends its row

module bitplane_w4a4_serial(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [107:0] o__payload;
  wire [107:0] o__payload;
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
  wire [33:0] \$29 ;
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
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire [3:0] \i__payload$13.codes[0][1] ;
  wire [3:0] \i__payload$13.codes[0][2] ;
  wire [3:0] \i__payload$13.codes[0][3] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [3:0] \i__payload$13.codes[1][0] ;
  wire [3:0] \i__payload$13.codes[1][1] ;
  wire [3:0] \i__payload$13.codes[1][2] ;
  wire [3:0] \i__payload$13.codes[1][3] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [15:0] \i__payload$13.x ;
  wire signed [3:0] \i__payload$13.x[0] ;
  wire signed [3:0] \i__payload$13.x[1] ;
  wire signed [3:0] \i__payload$13.x[2] ;
  wire signed [3:0] \i__payload$13.x[3] ;
  wire [107:0] \i__payload$35 ;
  wire signed [53:0] \i__payload$35[0] ;
  wire signed [53:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  wire signed [3:0] \i__payload.x[1] ;
  wire signed [3:0] \i__payload.x[2] ;
  wire signed [3:0] \i__payload.x[3] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [55:0] o;
  wire [107:0] \o$32 ;
  wire signed [53:0] \o$32[0] ;
  wire signed [53:0] \o$32[1] ;
  wire [21:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire signed [10:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire [107:0] \o__payload$37 ;
  wire signed [53:0] \o__payload$37[0] ;
  wire signed [53:0] \o__payload$37[1] ;
  wire signed [53:0] \o__payload[0] ;
  wire signed [53:0] \o__payload[1] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [23:0] sums;
  wire [107:0] \sums$36 ;
  wire signed [53:0] \sums$36[0] ;
  wire signed [53:0] \sums$36[1] ;
  wire signed [11:0] \sums[0] ;
  wire signed [11:0] \sums[1] ;
  reg [33:0] tag_1 = 34'h000000000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [31:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [15:0] \tag_1.scales[1] ;
  wire [21:0] terms;
  wire [107:0] \terms$31 ;
  wire signed [53:0] \terms$31[0] ;
  wire signed [53:0] \terms$31[1] ;
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
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
  assign \$21  = valid & \$29 [32];
  assign \$22  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$23 ;
  always @(posedge clk)
    in_row <= \$24 ;
  always @(posedge clk)
    tag_1 <= \$29 ;
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
  \bitplane_w4a4_serial.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$230$0 (terms),
    .rst(rst),
    .tag_4(\$29 ),
    .valid(valid)
  );
  \bitplane_w4a4_serial.group_sums  group_sums (
    .clk(clk),
    .last(\$29 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \bitplane_w4a4_serial.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w4a4_serial.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w4a4_serial.scaler  scaler (
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
  assign \valid$18  = valid;
  assign last = \$29 [32];
  assign o = { \$29 , terms };
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
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[19:16];
  assign \i__payload.codes[1][1]  = i__payload[23:20];
  assign \i__payload.codes[1][2]  = i__payload[27:24];
  assign \i__payload.codes[1][3]  = i__payload[31:28];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[35:32];
  assign \i__payload.x[1]  = i__payload[39:36];
  assign \i__payload.x[2]  = i__payload[43:40];
  assign \i__payload.x[3]  = i__payload[47:44];
  assign \i__payload.tag  = i__payload[81:48];
  assign \i__payload.tag.scales  = i__payload[79:48];
  assign \i__payload.tag.scales[0]  = i__payload[63:48];
  assign \i__payload.tag.scales[1]  = i__payload[79:64];
  assign \i__payload.tag.ends_group  = i__payload[80];
  assign \i__payload.tag.ends_row  = i__payload[81];
  assign \o__payload[0]  = o__payload[53:0];
  assign \o__payload[1]  = o__payload[107:54];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [7:4];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [11:8];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [15:12];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [19:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [23:20];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [27:24];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [31:28];
  assign \i__payload$13.x  = \i__payload$13 [47:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [35:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [39:36];
  assign \i__payload$13.x[2]  = \i__payload$13 [43:40];
  assign \i__payload$13.x[3]  = \i__payload$13 [47:44];
  assign \i__payload$13.tag  = \i__payload$13 [81:48];
  assign \i__payload$13.tag.scales  = \i__payload$13 [79:48];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [63:48];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [79:64];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [80];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [81];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[10:0];
  assign \o.dots[1]  = terms[21:11];
  assign \o.tag  = \$29 ;
  assign \o.tag.scales  = \$29 [31:0];
  assign \o.tag.scales[0]  = \$29 [15:0];
  assign \o.tag.scales[1]  = \$29 [31:16];
  assign \o.tag.ends_group  = \$29 [32];
  assign \o.tag.ends_row  = \$29 [33];
  assign \terms[0]  = terms[10:0];
  assign \terms[1]  = terms[21:11];
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
  assign \terms$31[0]  = \terms$31 [53:0];
  assign \terms$31[1]  = \terms$31 [107:54];
  assign \o$32[0]  = \terms$31 [53:0];
  assign \o$32[1]  = \terms$31 [107:54];
  assign \i__payload$35[0]  = \i__payload$35 [53:0];
  assign \i__payload$35[1]  = \i__payload$35 [107:54];
  assign \sums$36[0]  = \i__payload$35 [53:0];
  assign \sums$36[1]  = \i__payload$35 [107:54];
  assign \o__payload$37[0]  = o__payload[53:0];
  assign \o__payload$37[1]  = o__payload[107:54];
  assign factors[33:29] = \$17 [4:0];
  assign factors[28:17] = \$14 ;
  assign factors[16:12] = \$10 [4:0];
  assign factors[11:0] = \$7 ;
  assign \i__payload$13 [80] = \$2 ;
  assign { \i__payload$13 [81], \i__payload$13 [79:0] } = { i__payload[81], i__payload[79:0] };
endmodule

module \bitplane_w4a4_serial.front (rst, i__valid, i__ready, i__payload, \port$230$0 , valid, tag_4, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [81:0] i__payload;
  wire [81:0] i__payload;
  (* init = 22'h000000 *)
  output [21:0] \port$230$0 ;
  wire [21:0] \port$230$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_4;
  reg [33:0] tag_4 = 34'h000000000;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire [3:0] \$10 ;
  wire [3:0] \$11 ;
  wire [4:0] \$12 ;
  wire [5:0] \$13 ;
  wire [3:0] \$14 ;
  wire [4:0] \$15 ;
  wire [5:0] \$16 ;
  wire [3:0] \$17 ;
  wire [4:0] \$18 ;
  wire [7:0] \$19 ;
  wire [4:0] \$2 ;
  wire [3:0] \$20 ;
  wire [4:0] \$21 ;
  wire [7:0] \$22 ;
  wire [7:0] \$23 ;
  wire [7:0] \$24 ;
  wire [9:0] \$25 ;
  wire [9:0] \$26 ;
  wire [3:0] \$27 ;
  wire [4:0] \$28 ;
  wire [5:0] \$29 ;
  wire [3:0] \$3 ;
  wire [3:0] \$30 ;
  wire [4:0] \$31 ;
  wire [5:0] \$32 ;
  wire [3:0] \$33 ;
  wire [4:0] \$34 ;
  wire [7:0] \$35 ;
  wire [3:0] \$36 ;
  wire [4:0] \$37 ;
  wire [7:0] \$38 ;
  wire [7:0] \$39 ;
  wire [3:0] \$4 ;
  wire [7:0] \$40 ;
  wire [9:0] \$41 ;
  wire [9:0] \$42 ;
  wire \$43 ;
  wire \$44 ;
  wire [3:0] \$45 ;
  wire [3:0] \$46 ;
  wire [3:0] \$47 ;
  wire [4:0] \$48 ;
  wire [4:0] \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire [4:0] \$51 ;
  wire [4:0] \$52 ;
  wire \$53 ;
  wire \$54 ;
  wire [3:0] \$55 ;
  wire [3:0] \$56 ;
  wire [3:0] \$57 ;
  wire [3:0] \$58 ;
  wire [3:0] \$59 ;
  wire [3:0] \$6 ;
  wire [3:0] \$60 ;
  wire [3:0] \$61 ;
  wire [3:0] \$62 ;
  wire [3:0] \$63 ;
  wire [3:0] \$64 ;
  wire [3:0] \$65 ;
  wire [3:0] \$66 ;
  wire [3:0] \$67 ;
  wire [3:0] \$68 ;
  wire [3:0] \$69 ;
  wire [3:0] \$7 ;
  wire [3:0] \$70 ;
  wire [3:0] \$71 ;
  wire [3:0] \$72 ;
  reg [21:0] \$73 ;
  reg [21:0] \$74  = 22'h000000;
  reg [81:0] \$75 ;
  reg \$76 ;
  reg [3:0] \$77 ;
  reg \$78 ;
  reg \$79 ;
  wire [3:0] \$8 ;
  reg \$80 ;
  reg \$81 ;
  reg \$82 ;
  wire [3:0] \$9 ;
  wire accept;
  (* init = 4'h0 *)
  wire [3:0] agree_0_0;
  (* init = 4'h0 *)
  wire [3:0] agree_0_1;
  (* init = 4'h0 *)
  wire [3:0] agree_0_2;
  (* init = 4'h0 *)
  wire [3:0] agree_0_3;
  (* init = 4'h0 *)
  wire [3:0] agree_1_0;
  (* init = 4'h0 *)
  wire [3:0] agree_1_1;
  (* init = 4'h0 *)
  wire [3:0] agree_1_2;
  (* init = 4'h0 *)
  wire [3:0] agree_1_3;
  reg busy = 1'h0;
  wire \final ;
  reg [81:0] held = 82'h000000000000000000000;
  wire [31:0] \held.codes ;
  wire [15:0] \held.codes[0] ;
  wire [3:0] \held.codes[0][0] ;
  wire [3:0] \held.codes[0][1] ;
  wire [3:0] \held.codes[0][2] ;
  wire [3:0] \held.codes[0][3] ;
  wire [15:0] \held.codes[1] ;
  wire [3:0] \held.codes[1][0] ;
  wire [3:0] \held.codes[1][1] ;
  wire [3:0] \held.codes[1][2] ;
  wire [3:0] \held.codes[1][3] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [15:0] \held.x ;
  wire signed [3:0] \held.x[0] ;
  wire signed [3:0] \held.x[1] ;
  wire signed [3:0] \held.x[2] ;
  wire signed [3:0] \held.x[3] ;
  reg [3:0] i = 4'h0;
  reg [3:0] \i$11  = 4'h0;
  reg [3:0] \i$13  = 4'h0;
  reg [3:0] \i$15  = 4'h0;
  wire [31:0] \i$17 ;
  wire signed [7:0] \i$17[0] ;
  wire signed [7:0] \i$17[1] ;
  wire signed [7:0] \i$17[2] ;
  wire signed [7:0] \i$17[3] ;
  reg [3:0] \i$25  = 4'h0;
  reg [3:0] \i$27  = 4'h0;
  reg [3:0] \i$29  = 4'h0;
  reg [3:0] \i$31  = 4'h0;
  wire [31:0] \i$33 ;
  wire signed [7:0] \i$33[0] ;
  wire signed [7:0] \i$33[1] ;
  wire signed [7:0] \i$33[2] ;
  wire signed [7:0] \i$33[3] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire [3:0] \i__payload.codes[0][1] ;
  wire [3:0] \i__payload.codes[0][2] ;
  wire [3:0] \i__payload.codes[0][3] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [3:0] \i__payload.codes[1][0] ;
  wire [3:0] \i__payload.codes[1][1] ;
  wire [3:0] \i__payload.codes[1][2] ;
  wire [3:0] \i__payload.codes[1][3] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [15:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  wire signed [3:0] \i__payload.x[1] ;
  wire signed [3:0] \i__payload.x[2] ;
  wire signed [3:0] \i__payload.x[3] ;
  reg [3:0] left = 4'h0;
  reg more = 1'h0;
  wire [2:0] o;
  wire [2:0] \o$19 ;
  wire [2:0] \o$20 ;
  wire [2:0] \o$21 ;
  wire signed [6:0] \o$24 ;
  wire [2:0] \o$34 ;
  wire [2:0] \o$35 ;
  wire [2:0] \o$36 ;
  wire [2:0] \o$37 ;
  wire signed [6:0] \o$39 ;
  wire [55:0] \o$43 ;
  wire [21:0] \o$43.dots ;
  wire signed [10:0] \o$43.dots[0] ;
  wire signed [10:0] \o$43.dots[1] ;
  wire [33:0] \o$43.tag ;
  wire \o$43.tag.ends_group ;
  wire \o$43.tag.ends_row ;
  wire [31:0] \o$43.tag.scales ;
  wire [15:0] \o$43.tag.scales[0] ;
  wire [15:0] \o$43.tag.scales[1] ;
  reg [3:0] place_1 = 4'h0;
  reg [3:0] place_2 = 4'h0;
  reg [3:0] place_3 = 4'h0;
  reg [3:0] plane;
  wire [3:0] rest;
  reg signed [10:0] shifted_0;
  reg signed [10:0] shifted_1;
  wire [33:0] tag;
  wire \tag.ends_group ;
  wire \tag.ends_row ;
  wire [31:0] \tag.scales ;
  wire [15:0] \tag.scales[0] ;
  wire [15:0] \tag.scales[1] ;
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
  reg [33:0] tag_3 = 34'h000000000;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [31:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  wire [15:0] \tag_4.scales[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  assign \$15  = \$14  - 3'h4;
  assign \$18  = \$17  - 3'h4;
  assign \$21  = \$20  - 3'h4;
  assign \$28  = \$27  - 3'h4;
  assign \$31  = \$30  - 3'h4;
  assign \$34  = \$33  - 3'h4;
  assign \$37  = \$36  - 3'h4;
  assign \$43  = held[80] & \final ;
  assign \$44  = held[81] & \final ;
  assign \$51  = \$2 [3:0] - 1'h1;
  assign \$52  = { 1'h0, \$2 [3:0] } & \$51 ;
  assign \$53  = | \$52 ;
  assign \$54  = accept ? 1'h1 : \$53 ;
  assign \$55  = ~ \$2 [3:0];
  assign \$56  = left & \$55 ;
  assign \$57  = { held[12], held[8], held[4], held[0] } ^ plane;
  assign \$58  = ~ \$57 ;
  assign \$59  = { held[13], held[9], held[5], held[1] } ^ plane;
  assign \$60  = ~ \$59 ;
  assign \$61  = { held[14], held[10], held[6], held[2] } ^ plane;
  assign \$62  = ~ \$61 ;
  assign \$63  = { held[15], held[11], held[7], held[3] } ^ plane;
  assign \$64  = ~ \$63 ;
  assign \$65  = { held[28], held[24], held[20], held[16] } ^ plane;
  assign \$66  = ~ \$65 ;
  assign \$67  = { held[29], held[25], held[21], held[17] } ^ plane;
  assign \$68  = ~ \$67 ;
  assign \$69  = { held[30], held[26], held[22], held[18] } ^ plane;
  assign \$70  = ~ \$69 ;
  assign \$71  = { held[31], held[27], held[23], held[19] } ^ plane;
  assign \$72  = ~ \$71 ;
  always @(posedge clk)
    \$74  <= \$73 ;
  always @(posedge clk)
    held <= \$75 ;
  always @(posedge clk)
    busy <= \$76 ;
  always @(posedge clk)
    left <= \$77 ;
  always @(posedge clk)
    more <= \$78 ;
  always @(posedge clk)
    place_1 <= \$56 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    place_3 <= place_2;
  always @(posedge clk)
    i <= \$58 ;
  always @(posedge clk)
    \i$11  <= \$60 ;
  always @(posedge clk)
    \i$13  <= \$62 ;
  always @(posedge clk)
    \i$15  <= \$64 ;
  always @(posedge clk)
    \i$25  <= \$66 ;
  always @(posedge clk)
    \i$27  <= \$68 ;
  always @(posedge clk)
    \i$29  <= \$70 ;
  always @(posedge clk)
    \i$31  <= \$72 ;
  always @(posedge clk)
    valid_1 <= \$79 ;
  always @(posedge clk)
    valid_2 <= \$80 ;
  always @(posedge clk)
    valid_3 <= \$81 ;
  always @(posedge clk)
    valid <= \$82 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$3  = ~ \$2 [3:0];
  assign \$4  = left & \$3 ;
  assign \$5  = ~ \$2 [3:0];
  assign \$6  = left & \$5 ;
  assign \$7  = ~ \$2 [3:0];
  assign \$8  = left & \$7 ;
  assign \$9  = ~ \$2 [3:0];
  assign \$10  = left & \$9 ;
  assign \$12  = \$11  - 3'h4;
  \bitplane_w4a4_serial.front.count_0_0  count_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_0_1  count_0_1 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$19 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_0_2  count_0_2 (
    .clk(clk),
    .i(\i$13 ),
    .o(\o$20 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_0_3  count_0_3 (
    .clk(clk),
    .i(\i$15 ),
    .o(\o$21 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_1_0  count_1_0 (
    .clk(clk),
    .i(\i$25 ),
    .o(\o$34 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_1_1  count_1_1 (
    .clk(clk),
    .i(\i$27 ),
    .o(\o$35 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_1_2  count_1_2 (
    .clk(clk),
    .i(\i$29 ),
    .o(\o$36 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.count_1_3  count_1_3 (
    .clk(clk),
    .i(\i$31 ),
    .o(\o$37 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$17 ),
    .o(\o$24 ),
    .rst(rst)
  );
  \bitplane_w4a4_serial.front.planes_1  planes_1 (
    .clk(clk),
    .i(\i$33 ),
    .o(\o$39 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    plane = 4'h0;
    if (\$4 [0]) begin
      plane = { held[44], held[40], held[36], held[32] };
    end
    if (\$6 [1]) begin
      plane = { held[45], held[41], held[37], held[33] };
    end
    if (\$8 [2]) begin
      plane = { held[46], held[42], held[38], held[34] };
    end
    if (\$10 [3]) begin
      plane = { held[47], held[43], held[39], held[35] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_0 = 11'h000;
    if (place_3[0]) begin
      shifted_0 = { \$23 [7], \$23 [7], \$23 [7], \$23  };
    end
    if (place_3[1]) begin
      shifted_0 = { \$24 [7], \$24 [7], \$24 [7], \$24  };
    end
    if (place_3[2]) begin
      shifted_0 = { \$25 [9], \$25  };
    end
    if (place_3[3]) begin
      shifted_0 = { \$26 [9], \$26  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_1 = 11'h000;
    if (place_3[0]) begin
      shifted_1 = { \$39 [7], \$39 [7], \$39 [7], \$39  };
    end
    if (place_3[1]) begin
      shifted_1 = { \$40 [7], \$40 [7], \$40 [7], \$40  };
    end
    if (place_3[2]) begin
      shifted_1 = { \$41 [9], \$41  };
    end
    if (place_3[3]) begin
      shifted_1 = { \$42 [9], \$42  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$73 [10:0] = shifted_0;
    \$73 [21:11] = shifted_1;
    if (rst) begin
      \$73  = 22'h000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$75  = held;
    if (accept) begin
      \$75  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$76  = 1'h1;
    end else begin
      \$76  = more;
    end
    if (rst) begin
      \$76  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$77  = \$45 ;
    end else begin
      \$77  = \$2 [3:0];
    end
    if (rst) begin
      \$77  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$78  = \$54 ;
    if (rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$79  = busy;
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$80  = valid_1;
    if (rst) begin
      \$80  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$81  = valid_2;
    if (rst) begin
      \$81  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$82  = valid_3;
    if (rst) begin
      \$82  = 1'h0;
    end
  end
  assign rest = \$2 [3:0];
  assign agree_0_0 = i;
  assign agree_0_1 = \i$11 ;
  assign agree_0_2 = \i$13 ;
  assign agree_0_3 = \i$15 ;
  assign agree_1_0 = \i$25 ;
  assign agree_1_1 = \i$27 ;
  assign agree_1_2 = \i$29 ;
  assign agree_1_3 = \i$31 ;
  assign valid_4 = valid;
  assign \o$43  = { tag_4, \$74  };
  assign \port$230$0  = \$74 ;
  assign \held.codes  = held[31:0];
  assign \held.codes[0]  = held[15:0];
  assign \held.codes[0][0]  = held[3:0];
  assign \held.codes[0][1]  = held[7:4];
  assign \held.codes[0][2]  = held[11:8];
  assign \held.codes[0][3]  = held[15:12];
  assign \held.codes[1]  = held[31:16];
  assign \held.codes[1][0]  = held[19:16];
  assign \held.codes[1][1]  = held[23:20];
  assign \held.codes[1][2]  = held[27:24];
  assign \held.codes[1][3]  = held[31:28];
  assign \held.x  = held[47:32];
  assign \held.x[0]  = held[35:32];
  assign \held.x[1]  = held[39:36];
  assign \held.x[2]  = held[43:40];
  assign \held.x[3]  = held[47:44];
  assign \held.tag  = held[81:48];
  assign \held.tag.scales  = held[79:48];
  assign \held.tag.scales[0]  = held[63:48];
  assign \held.tag.scales[1]  = held[79:64];
  assign \held.tag.ends_group  = held[80];
  assign \held.tag.ends_row  = held[81];
  assign \i$17[0]  = \i$17 [7:0];
  assign \i$17[1]  = \i$17 [15:8];
  assign \i$17[2]  = \i$17 [23:16];
  assign \i$17[3]  = \i$17 [31:24];
  assign \i$33[0]  = \i$33 [7:0];
  assign \i$33[1]  = \i$33 [15:8];
  assign \i$33[2]  = \i$33 [23:16];
  assign \i$33[3]  = \i$33 [31:24];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o$43.dots  = \$74 ;
  assign \o$43.dots[0]  = \$74 [10:0];
  assign \o$43.dots[1]  = \$74 [21:11];
  assign \o$43.tag  = tag_4;
  assign \o$43.tag.scales  = tag_4[31:0];
  assign \o$43.tag.scales[0]  = tag_4[15:0];
  assign \o$43.tag.scales[1]  = tag_4[31:16];
  assign \o$43.tag.ends_group  = tag_4[32];
  assign \o$43.tag.ends_row  = tag_4[33];
  assign \tag_4.scales  = tag_4[31:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.scales[1]  = tag_4[31:16];
  assign \tag_4.ends_group  = tag_4[32];
  assign \tag_4.ends_row  = tag_4[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.codes[0][1]  = i__payload[7:4];
  assign \i__payload.codes[0][2]  = i__payload[11:8];
  assign \i__payload.codes[0][3]  = i__payload[15:12];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[19:16];
  assign \i__payload.codes[1][1]  = i__payload[23:20];
  assign \i__payload.codes[1][2]  = i__payload[27:24];
  assign \i__payload.codes[1][3]  = i__payload[31:28];
  assign \i__payload.x  = i__payload[47:32];
  assign \i__payload.x[0]  = i__payload[35:32];
  assign \i__payload.x[1]  = i__payload[39:36];
  assign \i__payload.x[2]  = i__payload[43:40];
  assign \i__payload.x[3]  = i__payload[47:44];
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
  assign \tag_2.scales  = tag_2[31:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.scales[1]  = tag_2[31:16];
  assign \tag_2.ends_group  = tag_2[32];
  assign \tag_2.ends_row  = tag_2[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign tag[33] = \$44 ;
  assign tag[32] = \$43 ;
  assign tag[31:0] = held[79:48];
  assign \i$33 [31:24] = \$38 ;
  assign \i$33 [23:16] = \$35 ;
  assign \i$33 [15:8] = { \$32 [5], \$32 [5], \$32  };
  assign \i$33 [7:0] = { \$29 [5], \$29 [5], \$29  };
  assign \i$17 [31:24] = \$22 ;
  assign \i$17 [23:16] = \$19 ;
  assign \i$17 [15:8] = { \$16 [5], \$16 [5], \$16  };
  assign \i$17 [7:0] = { \$13 [5], \$13 [5], \$13  };
  assign \$11  = { o, 1'h0 };
  assign \$13  = { \$12 [4], \$12  };
  assign \$14  = { \o$19 , 1'h0 };
  assign \$16  = { \$15 , 1'h0 };
  assign \$17  = { \o$20 , 1'h0 };
  assign \$19  = { \$18 [4], \$18 , 2'h0 };
  assign \$20  = { \o$21 , 1'h0 };
  assign \$22  = { \$21 , 3'h0 };
  assign \$23  = { \o$24 [6], \o$24  };
  assign \$24  = { \o$24 , 1'h0 };
  assign \$25  = { \o$24 [6], \o$24 , 2'h0 };
  assign \$26  = { \o$24 , 3'h0 };
  assign \$27  = { \o$34 , 1'h0 };
  assign \$29  = { \$28 [4], \$28  };
  assign \$30  = { \o$35 , 1'h0 };
  assign \$32  = { \$31 , 1'h0 };
  assign \$33  = { \o$36 , 1'h0 };
  assign \$35  = { \$34 [4], \$34 , 2'h0 };
  assign \$36  = { \o$37 , 1'h0 };
  assign \$38  = { \$37 , 3'h0 };
  assign \$39  = { \o$39 [6], \o$39  };
  assign \$40  = { \o$39 , 1'h0 };
  assign \$41  = { \o$39 [6], \o$39 , 2'h0 };
  assign \$42  = { \o$39 , 3'h0 };
  assign \$45  = 4'hf;
  assign \$46  = 4'hf;
  assign \$47  = 4'hf;
  assign \$48  = 5'h0e;
  assign \$49  = 5'h0e;
  assign \$50  = 1'h1;
endmodule

module \bitplane_w4a4_serial.front.count_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_1_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.count_1_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [3:0] i;
  wire [3:0] i;
  output [2:0] o;
  reg [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  (* init = 3'h0 *)
  wire [2:0] level2_0;
  assign level1_0 = i[0] + i[1];
  assign level1_1 = i[2] + i[3];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    o <= \$1 ;
  assign level2_0 = o;
endmodule

module \bitplane_w4a4_serial.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$2 ;
  wire [7:0] \$3 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [6:0] level1_0;
  wire signed [6:0] level1_1;
  (* init = 7'h00 *)
  wire signed [6:0] level2_0;
  assign \$1  = $signed(i[7:0]) + $signed(i[15:8]);
  assign \$2  = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$3  = $signed(\$1 [6:0]) + $signed(\$2 [6:0]);
  always @(posedge clk)
    o <= \$3 [6:0];
  assign level1_0 = \$1 [6:0];
  assign level1_1 = \$2 [6:0];
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \bitplane_w4a4_serial.front.planes_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [31:0] i;
  wire [31:0] i;
  output signed [6:0] o;
  reg signed [6:0] o = 7'h00;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$2 ;
  wire [7:0] \$3 ;
  wire signed [7:0] \i[0] ;
  wire signed [7:0] \i[1] ;
  wire signed [7:0] \i[2] ;
  wire signed [7:0] \i[3] ;
  wire signed [6:0] level1_0;
  wire signed [6:0] level1_1;
  (* init = 7'h00 *)
  wire signed [6:0] level2_0;
  assign \$1  = $signed(i[7:0]) + $signed(i[15:8]);
  assign \$2  = $signed(i[23:16]) + $signed(i[31:24]);
  assign \$3  = $signed(\$1 [6:0]) + $signed(\$2 [6:0]);
  always @(posedge clk)
    o <= \$3 [6:0];
  assign level1_0 = \$1 [6:0];
  assign level1_1 = \$2 [6:0];
  assign level2_0 = o;
  assign \i[0]  = i[7:0];
  assign \i[1]  = i[15:8];
  assign \i[2]  = i[23:16];
  assign \i[3]  = i[31:24];
endmodule

module \bitplane_w4a4_serial.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [21:0] terms;
  wire [21:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
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
  wire signed [10:0] \terms[0] ;
  wire signed [10:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[21:11]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 12'h000 : sums[11:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[10:0]);
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
  assign \terms[0]  = terms[10:0];
  assign \terms[1]  = terms[21:11];
endmodule

module \bitplane_w4a4_serial.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [107:0] i__payload;
  wire [107:0] i__payload;
  output [107:0] o__payload;
  reg [107:0] o__payload = 108'h000000000000000000000000000;
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
  reg [107:0] \$19 ;
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
  wire [107:0] \$signature__data ;
  wire signed [53:0] \$signature__data[0] ;
  wire signed [53:0] \$signature__data[1] ;
  wire \$signature__en ;
  (* init = 108'h000000000000000000000000000 *)
  wire [107:0] front;
  wire signed [53:0] \front[0] ;
  wire signed [53:0] \front[1] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [53:0] \i__payload[0] ;
  wire signed [53:0] \i__payload[1] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [53:0] \o__payload[0] ;
  wire signed [53:0] \o__payload[1] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [107:0] store_out__data;
  wire signed [53:0] \store_out__data[0] ;
  wire signed [53:0] \store_out__data[1] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [107:0] rest [2:0];
  initial begin
    rest[0] = 108'h000000000000000000000000000;
    rest[1] = 108'h000000000000000000000000000;
    rest[2] = 108'h000000000000000000000000000;
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
  assign \o__payload[0]  = o__payload[53:0];
  assign \o__payload[1]  = o__payload[107:54];
  assign \front[0]  = o__payload[53:0];
  assign \front[1]  = o__payload[107:54];
  assign \$signature__data[0]  = i__payload[53:0];
  assign \$signature__data[1]  = i__payload[107:54];
  assign \i__payload[0]  = i__payload[53:0];
  assign \i__payload[1]  = i__payload[107:54];
  assign \store_out__data[0]  = store_out__data[53:0];
  assign \store_out__data[1]  = store_out__data[107:54];
endmodule

module \bitplane_w4a4_serial.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [107:0] terms;
  wire [107:0] terms;
  output [107:0] sums;
  reg [107:0] sums = 108'h000000000000000000000000000;
  input clk;
  wire clk;
  wire [53:0] \$1 ;
  wire [54:0] \$2 ;
  wire [53:0] \$3 ;
  wire [54:0] \$4 ;
  reg \$5 ;
  reg [107:0] \$6 ;
  reg fresh = 1'h1;
  wire signed [53:0] \sums[0] ;
  wire signed [53:0] \sums[1] ;
  wire signed [53:0] \terms[0] ;
  wire signed [53:0] \terms[1] ;
  assign \$4  = $signed(\$3 ) + $signed(terms[107:54]);
  always @(posedge clk)
    fresh <= \$5 ;
  always @(posedge clk)
    sums <= \$6 ;
  assign \$1  = fresh ? 54'h00000000000000 : sums[53:0];
  assign \$2  = $signed(\$1 ) + $signed(terms[53:0]);
  assign \$3  = fresh ? 54'h00000000000000 : sums[107:54];
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
      \$6 [53:0] = \$2 [53:0];
      \$6 [107:54] = \$4 [53:0];
    end
    if (rst) begin
      \$6  = 108'h000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[53:0];
  assign \sums[1]  = sums[107:54];
  assign \terms[0]  = terms[53:0];
  assign \terms[1]  = terms[107:54];
endmodule

module \bitplane_w4a4_serial.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [33:0] factors;
  wire [33:0] factors;
  input [23:0] i;
  wire [23:0] i;
  output [107:0] o;
  reg [107:0] o = 108'h000000000000000000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  wire [23:0] \$3 ;
  wire [54:0] \$4 ;
  reg [107:0] \$5 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire [16:0] \factors[1] ;
  wire [4:0] \factors[1].shift ;
  wire signed [11:0] \factors[1].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [11:0] \i[1] ;
  wire signed [53:0] \o[0] ;
  wire signed [53:0] \o[1] ;
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
    \$5 [53:0] = \$2 [53:0];
    \$5 [107:54] = \$4 [53:0];
    if (rst) begin
      \$5  = 108'h000000000000000000000000000;
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
  assign \o[0]  = o[53:0];
  assign \o[1]  = o[107:54];
endmodule
