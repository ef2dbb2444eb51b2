// lut_bipolar2: look up partial sums by bits of weights, 2 rows of 8 lanes, bipolar2 x int8
//
// spec: {"accumulator":57,"activation_format":"int8","credits":4,"form":"parallel","group":16,"inputs":4,"lanes":8,"max_groups":8,"pe":"lut","rows":2,"weight_format":"bipolar2","zero_point":false}
// source: dc0b0fd447d232b97bb189c1505838d398086cc5e3a85989740ada018c062a9c
// body: 60df3d6dcbf685cd4e4b4b5b3ea57a0e37dfb8546c75d17bc157dd6a3d66bc4f
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[31:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[95:32]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[127:96]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[128:128]  ends_group
//   i__payload[129:129]  ends_row (ends its group too)
//   o__payload[113:0]  sum[row], signed, in units of 2**-24; 57 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module lut_bipolar2(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [129:0] i__payload;
  wire [129:0] i__payload;
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
  reg [2:0] \$21 ;
  reg \$22 ;
  reg \$23 ;
  reg \$24 ;
  wire [33:0] \$25 ;
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
  wire done;
  wire \done$41 ;
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
  wire [27:0] i;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire [129:0] \i__payload$13 ;
  wire [31:0] \i__payload$13.codes ;
  wire [15:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [1:0] \i__payload$13.codes[0][1] ;
  wire [1:0] \i__payload$13.codes[0][2] ;
  wire [1:0] \i__payload$13.codes[0][3] ;
  wire [1:0] \i__payload$13.codes[0][4] ;
  wire [1:0] \i__payload$13.codes[0][5] ;
  wire [1:0] \i__payload$13.codes[0][6] ;
  wire [1:0] \i__payload$13.codes[0][7] ;
  wire [15:0] \i__payload$13.codes[1] ;
  wire [1:0] \i__payload$13.codes[1][0] ;
  wire [1:0] \i__payload$13.codes[1][1] ;
  wire [1:0] \i__payload$13.codes[1][2] ;
  wire [1:0] \i__payload$13.codes[1][3] ;
  wire [1:0] \i__payload$13.codes[1][4] ;
  wire [1:0] \i__payload$13.codes[1][5] ;
  wire [1:0] \i__payload$13.codes[1][6] ;
  wire [1:0] \i__payload$13.codes[1][7] ;
  wire [33:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [31:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [15:0] \i__payload$13.tag.scales[1] ;
  wire [63:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire [113:0] \i__payload$35 ;
  wire signed [56:0] \i__payload$35[0] ;
  wire signed [56:0] \i__payload$35[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
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
  wire \i__valid$33 ;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [59:0] o;
  wire [113:0] \o$32 ;
  wire signed [56:0] \o$32[0] ;
  wire signed [56:0] \o$32[1] ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
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
  wire [25:0] terms;
  wire [113:0] \terms$31 ;
  wire signed [56:0] \terms$31[0] ;
  wire signed [56:0] \terms$31[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[128] | i__payload[129];
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
  assign \$20  = ~ i__payload[129];
  always @(posedge clk)
    credits <= \$21 ;
  always @(posedge clk)
    in_row <= \$22 ;
  always @(posedge clk)
    tag_1 <= \$25 ;
  always @(posedge clk)
    scaled_1 <= \$23 ;
  always @(posedge clk)
    \valid$27  <= \$24 ;
  always @(posedge clk)
    ends_row_1 <= tag_1[33];
  always @(posedge clk)
    \last$29  <= ends_row_1;
  \lut_bipolar2.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$458$0 (terms),
    .rst(rst),
    .tag_3(\$25 ),
    .valid(valid)
  );
  \lut_bipolar2.group_sums  group_sums (
    .clk(clk),
    .done(\done$41 ),
    .last(\$25 [32]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \lut_bipolar2.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \lut_bipolar2.row_sums  row_sums (
    .clk(clk),
    .done(\i__valid$33 ),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \lut_bipolar2.scaler  scaler (
    .clk(clk),
    .factors(factors),
    .i(i),
    .o(\terms$31 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$21  = \$19 [2:0];
    if (rst) begin
      \$21  = 3'h4;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$22  = in_row;
    if (accept) begin
      \$22  = \$20 ;
    end
    if (rst) begin
      \$22  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$23  = \done$41 ;
    if (rst) begin
      \$23  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$24  = scaled_1;
    if (rst) begin
      \$24  = 1'h0;
    end
  end
  assign \valid$18  = valid;
  assign last = \$25 [32];
  assign o = { \$25 , terms };
  assign sums = i;
  assign \factors$26  = factors;
  assign scaled_2 = \valid$27 ;
  assign ends_row_2 = \last$29 ;
  assign \o$32  = \terms$31 ;
  assign done = \i__valid$33 ;
  assign \sums$36  = \i__payload$35 ;
  assign \o__payload$37  = o__payload;
  assign \o__ready$38  = o__ready;
  assign \o__valid$39  = o__valid;
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
  assign \o__payload[0]  = o__payload[56:0];
  assign \o__payload[1]  = o__payload[113:57];
  assign \i__payload$13.codes  = \i__payload$13 [31:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [15:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [3:2];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [5:4];
  assign \i__payload$13.codes[0][3]  = \i__payload$13 [7:6];
  assign \i__payload$13.codes[0][4]  = \i__payload$13 [9:8];
  assign \i__payload$13.codes[0][5]  = \i__payload$13 [11:10];
  assign \i__payload$13.codes[0][6]  = \i__payload$13 [13:12];
  assign \i__payload$13.codes[0][7]  = \i__payload$13 [15:14];
  assign \i__payload$13.codes[1]  = \i__payload$13 [31:16];
  assign \i__payload$13.codes[1][0]  = \i__payload$13 [17:16];
  assign \i__payload$13.codes[1][1]  = \i__payload$13 [19:18];
  assign \i__payload$13.codes[1][2]  = \i__payload$13 [21:20];
  assign \i__payload$13.codes[1][3]  = \i__payload$13 [23:22];
  assign \i__payload$13.codes[1][4]  = \i__payload$13 [25:24];
  assign \i__payload$13.codes[1][5]  = \i__payload$13 [27:26];
  assign \i__payload$13.codes[1][6]  = \i__payload$13 [29:28];
  assign \i__payload$13.codes[1][7]  = \i__payload$13 [31:30];
  assign \i__payload$13.x  = \i__payload$13 [95:32];
  assign \i__payload$13.x[0]  = \i__payload$13 [39:32];
  assign \i__payload$13.x[1]  = \i__payload$13 [47:40];
  assign \i__payload$13.x[2]  = \i__payload$13 [55:48];
  assign \i__payload$13.x[3]  = \i__payload$13 [63:56];
  assign \i__payload$13.x[4]  = \i__payload$13 [71:64];
  assign \i__payload$13.x[5]  = \i__payload$13 [79:72];
  assign \i__payload$13.x[6]  = \i__payload$13 [87:80];
  assign \i__payload$13.x[7]  = \i__payload$13 [95:88];
  assign \i__payload$13.tag  = \i__payload$13 [129:96];
  assign \i__payload$13.tag.scales  = \i__payload$13 [127:96];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [111:96];
  assign \i__payload$13.tag.scales[1]  = \i__payload$13 [127:112];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [128];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [129];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms[12:0];
  assign \o.dots[1]  = terms[25:13];
  assign \o.tag  = \$25 ;
  assign \o.tag.scales  = \$25 [31:0];
  assign \o.tag.scales[0]  = \$25 [15:0];
  assign \o.tag.scales[1]  = \$25 [31:16];
  assign \o.tag.ends_group  = \$25 [32];
  assign \o.tag.ends_row  = \$25 [33];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
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
  assign \i__payload$13 [128] = \$2 ;
  assign { \i__payload$13 [129], \i__payload$13 [127:0] } = { i__payload[129], i__payload[127:0] };
endmodule

module \lut_bipolar2.front (rst, i__valid, i__ready, i__payload, \port$458$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [129:0] i__payload;
  wire [129:0] i__payload;
  (* init = 26'h0000000 *)
  output [25:0] \port$458$0 ;
  wire [25:0] \port$458$0 ;
  output valid;
  reg valid = 1'h0;
  output [33:0] tag_3;
  reg [33:0] tag_3 = 34'h000000000;
  input clk;
  wire clk;
  wire [1:0] \$1 ;
  wire [1:0] \$10 ;
  wire [1:0] \$100 ;
  wire \$101 ;
  wire \$102 ;
  wire [1:0] \$103 ;
  wire [1:0] \$104 ;
  wire [1:0] \$105 ;
  wire \$106 ;
  wire \$107 ;
  wire [1:0] \$108 ;
  wire [1:0] \$109 ;
  wire \$11 ;
  wire [1:0] \$110 ;
  wire \$111 ;
  wire \$112 ;
  wire [1:0] \$113 ;
  reg [9:0] \$114 ;
  reg [9:0] \$115 ;
  wire [10:0] \$116 ;
  wire [1:0] \$117 ;
  wire [1:0] \$118 ;
  wire [1:0] \$119 ;
  wire \$12 ;
  wire \$120 ;
  wire \$121 ;
  wire [1:0] \$122 ;
  wire [1:0] \$123 ;
  wire [1:0] \$124 ;
  wire \$125 ;
  wire \$126 ;
  wire [1:0] \$127 ;
  wire [1:0] \$128 ;
  wire [1:0] \$129 ;
  wire [1:0] \$13 ;
  wire \$130 ;
  wire \$131 ;
  wire [1:0] \$132 ;
  reg [9:0] \$133 ;
  reg [9:0] \$134 ;
  wire [10:0] \$135 ;
  wire [1:0] \$136 ;
  wire [1:0] \$137 ;
  wire [1:0] \$138 ;
  wire \$139 ;
  wire [1:0] \$14 ;
  wire \$140 ;
  wire [1:0] \$141 ;
  wire [1:0] \$142 ;
  wire [1:0] \$143 ;
  wire \$144 ;
  wire \$145 ;
  wire [1:0] \$146 ;
  wire [1:0] \$147 ;
  wire [1:0] \$148 ;
  wire \$149 ;
  wire [1:0] \$15 ;
  wire \$150 ;
  wire [1:0] \$151 ;
  reg [9:0] \$152 ;
  reg [9:0] \$153 ;
  wire [10:0] \$154 ;
  wire \$155 ;
  wire \$156 ;
  wire \$157 ;
  wire [1:0] \$158 ;
  wire [1:0] \$159 ;
  wire \$16 ;
  wire \$160 ;
  wire [1:0] \$161 ;
  wire [1:0] \$162 ;
  wire \$163 ;
  wire \$164 ;
  wire [8:0] \$165 ;
  wire [8:0] \$166 ;
  wire [9:0] \$167 ;
  wire [8:0] \$168 ;
  wire [10:0] \$169 ;
  wire \$17 ;
  wire [8:0] \$170 ;
  wire [11:0] \$171 ;
  wire [8:0] \$172 ;
  wire [9:0] \$173 ;
  wire [8:0] \$174 ;
  wire [10:0] \$175 ;
  wire [8:0] \$176 ;
  wire [11:0] \$177 ;
  wire [8:0] \$178 ;
  wire [8:0] \$179 ;
  wire [1:0] \$18 ;
  wire [9:0] \$180 ;
  wire [10:0] \$181 ;
  wire [8:0] \$182 ;
  wire [11:0] \$183 ;
  wire [8:0] \$184 ;
  wire [9:0] \$185 ;
  wire [10:0] \$186 ;
  wire [8:0] \$187 ;
  wire [11:0] \$188 ;
  wire [8:0] \$189 ;
  reg [9:0] \$19 ;
  wire [8:0] \$190 ;
  wire [9:0] \$191 ;
  wire [8:0] \$192 ;
  wire [10:0] \$193 ;
  wire [11:0] \$194 ;
  wire [8:0] \$195 ;
  wire [9:0] \$196 ;
  wire [8:0] \$197 ;
  wire [10:0] \$198 ;
  wire [11:0] \$199 ;
  wire [1:0] \$2 ;
  reg [9:0] \$20 ;
  wire [8:0] \$200 ;
  wire [8:0] \$201 ;
  wire [9:0] \$202 ;
  wire [10:0] \$203 ;
  wire [11:0] \$204 ;
  wire [8:0] \$205 ;
  wire [9:0] \$206 ;
  wire [10:0] \$207 ;
  wire [11:0] \$208 ;
  wire \$209 ;
  wire [10:0] \$21 ;
  wire [8:0] \$210 ;
  wire [8:0] \$211 ;
  wire [9:0] \$212 ;
  wire [8:0] \$213 ;
  wire [10:0] \$214 ;
  wire [8:0] \$215 ;
  wire [11:0] \$216 ;
  wire [8:0] \$217 ;
  wire [9:0] \$218 ;
  wire [8:0] \$219 ;
  wire [1:0] \$22 ;
  wire [10:0] \$220 ;
  wire [8:0] \$221 ;
  wire [11:0] \$222 ;
  wire [8:0] \$223 ;
  wire [8:0] \$224 ;
  wire [9:0] \$225 ;
  wire [10:0] \$226 ;
  wire [8:0] \$227 ;
  wire [11:0] \$228 ;
  wire [8:0] \$229 ;
  wire [1:0] \$23 ;
  wire [9:0] \$230 ;
  wire [10:0] \$231 ;
  wire [8:0] \$232 ;
  wire [11:0] \$233 ;
  wire [8:0] \$234 ;
  wire [8:0] \$235 ;
  wire [9:0] \$236 ;
  wire [8:0] \$237 ;
  wire [10:0] \$238 ;
  wire [11:0] \$239 ;
  wire [1:0] \$24 ;
  wire [8:0] \$240 ;
  wire [9:0] \$241 ;
  wire [8:0] \$242 ;
  wire [10:0] \$243 ;
  wire [11:0] \$244 ;
  wire [8:0] \$245 ;
  wire [8:0] \$246 ;
  wire [9:0] \$247 ;
  wire [10:0] \$248 ;
  wire [11:0] \$249 ;
  wire \$25 ;
  wire [8:0] \$250 ;
  wire [9:0] \$251 ;
  wire [10:0] \$252 ;
  wire [11:0] \$253 ;
  wire [9:0] \$254 ;
  wire [9:0] \$255 ;
  wire [11:0] \$256 ;
  wire [11:0] \$257 ;
  wire [12:0] \$258 ;
  wire [11:0] \$259 ;
  wire \$26 ;
  wire [11:0] \$260 ;
  wire [12:0] \$261 ;
  wire [11:0] \$262 ;
  wire [11:0] \$263 ;
  wire [12:0] \$264 ;
  wire [11:0] \$265 ;
  wire [11:0] \$266 ;
  wire [12:0] \$267 ;
  wire \$268 ;
  reg [25:0] \$269 ;
  wire [1:0] \$27 ;
  reg [25:0] \$270  = 26'h0000000;
  reg [129:0] \$271 ;
  reg \$272 ;
  reg \$273 ;
  reg \$274 ;
  reg [9:0] \$275 ;
  reg [9:0] \$276 ;
  reg [9:0] \$277 ;
  reg [9:0] \$278 ;
  reg [9:0] \$279 ;
  wire [1:0] \$28 ;
  reg [9:0] \$280 ;
  reg [9:0] \$281 ;
  reg [9:0] \$282 ;
  reg [9:0] \$283 ;
  reg [9:0] \$284 ;
  reg [9:0] \$285 ;
  reg [9:0] \$286 ;
  reg [9:0] \$287 ;
  reg [9:0] \$288 ;
  reg [9:0] \$289 ;
  wire [1:0] \$29 ;
  reg [9:0] \$290 ;
  wire [19:0] \$291 ;
  wire [27:0] \$292 ;
  wire [27:0] \$293 ;
  reg \$294 ;
  reg \$295 ;
  reg \$296 ;
  wire [1:0] \$3 ;
  wire \$30 ;
  wire \$31 ;
  wire [1:0] \$32 ;
  wire [1:0] \$33 ;
  wire [1:0] \$34 ;
  wire \$35 ;
  wire \$36 ;
  wire [1:0] \$37 ;
  reg [9:0] \$38 ;
  reg [9:0] \$39 ;
  wire [1:0] \$4 ;
  wire [10:0] \$40 ;
  wire [1:0] \$41 ;
  wire [1:0] \$42 ;
  wire [1:0] \$43 ;
  wire \$44 ;
  wire \$45 ;
  wire [1:0] \$46 ;
  wire [1:0] \$47 ;
  wire [1:0] \$48 ;
  wire \$49 ;
  wire [1:0] \$5 ;
  wire \$50 ;
  wire [1:0] \$51 ;
  wire [1:0] \$52 ;
  wire [1:0] \$53 ;
  wire \$54 ;
  wire \$55 ;
  wire [1:0] \$56 ;
  reg [9:0] \$57 ;
  reg [9:0] \$58 ;
  wire [10:0] \$59 ;
  wire \$6 ;
  wire [1:0] \$60 ;
  wire [1:0] \$61 ;
  wire [1:0] \$62 ;
  wire \$63 ;
  wire \$64 ;
  wire [1:0] \$65 ;
  wire [1:0] \$66 ;
  wire [1:0] \$67 ;
  wire \$68 ;
  wire \$69 ;
  wire \$7 ;
  wire [1:0] \$70 ;
  wire [1:0] \$71 ;
  wire [1:0] \$72 ;
  wire \$73 ;
  wire \$74 ;
  wire [1:0] \$75 ;
  reg [9:0] \$76 ;
  reg [9:0] \$77 ;
  wire [10:0] \$78 ;
  wire [1:0] \$79 ;
  wire [1:0] \$8 ;
  wire [1:0] \$80 ;
  wire [1:0] \$81 ;
  wire \$82 ;
  wire \$83 ;
  wire [1:0] \$84 ;
  wire [1:0] \$85 ;
  wire [1:0] \$86 ;
  wire \$87 ;
  wire \$88 ;
  wire [1:0] \$89 ;
  wire [1:0] \$9 ;
  wire [1:0] \$90 ;
  wire [1:0] \$91 ;
  wire \$92 ;
  wire \$93 ;
  wire [1:0] \$94 ;
  reg [9:0] \$95 ;
  reg [9:0] \$96 ;
  wire [10:0] \$97 ;
  wire [1:0] \$98 ;
  wire [1:0] \$99 ;
  reg busy = 1'h0;
  wire \final ;
  wire signed [10:0] found_0_0_0;
  wire signed [10:0] found_0_0_1;
  wire signed [10:0] found_0_1_0;
  wire signed [10:0] found_0_1_1;
  wire signed [10:0] found_1_0_0;
  wire signed [10:0] found_1_0_1;
  wire signed [10:0] found_1_1_0;
  wire signed [10:0] found_1_1_1;
  reg [129:0] held = 130'h000000000000000000000000000000000;
  wire [31:0] \held.codes ;
  wire [15:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [1:0] \held.codes[0][1] ;
  wire [1:0] \held.codes[0][2] ;
  wire [1:0] \held.codes[0][3] ;
  wire [1:0] \held.codes[0][4] ;
  wire [1:0] \held.codes[0][5] ;
  wire [1:0] \held.codes[0][6] ;
  wire [1:0] \held.codes[0][7] ;
  wire [15:0] \held.codes[1] ;
  wire [1:0] \held.codes[1][0] ;
  wire [1:0] \held.codes[1][1] ;
  wire [1:0] \held.codes[1][2] ;
  wire [1:0] \held.codes[1][3] ;
  wire [1:0] \held.codes[1][4] ;
  wire [1:0] \held.codes[1][5] ;
  wire [1:0] \held.codes[1][6] ;
  wire [1:0] \held.codes[1][7] ;
  wire [33:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [31:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [15:0] \held.tag.scales[1] ;
  wire [63:0] \held.x ;
  wire signed [7:0] \held.x[0] ;
  wire signed [7:0] \held.x[1] ;
  wire signed [7:0] \held.x[2] ;
  wire signed [7:0] \held.x[3] ;
  wire signed [7:0] \held.x[4] ;
  wire signed [7:0] \held.x[5] ;
  wire signed [7:0] \held.x[6] ;
  wire signed [7:0] \held.x[7] ;
  reg [19:0] i = 20'h00000;
  reg [27:0] \i$33  = 28'h0000000;
  wire signed [13:0] \i$33[0] ;
  wire signed [13:0] \i$33[1] ;
  reg [27:0] \i$43  = 28'h0000000;
  wire signed [13:0] \i$43[0] ;
  wire signed [13:0] \i$43[1] ;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire [31:0] \i__payload.codes ;
  wire [15:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [1:0] \i__payload.codes[0][1] ;
  wire [1:0] \i__payload.codes[0][2] ;
  wire [1:0] \i__payload.codes[0][3] ;
  wire [1:0] \i__payload.codes[0][4] ;
  wire [1:0] \i__payload.codes[0][5] ;
  wire [1:0] \i__payload.codes[0][6] ;
  wire [1:0] \i__payload.codes[0][7] ;
  wire [15:0] \i__payload.codes[1] ;
  wire [1:0] \i__payload.codes[1][0] ;
  wire [1:0] \i__payload.codes[1][1] ;
  wire [1:0] \i__payload.codes[1][2] ;
  wire [1:0] \i__payload.codes[1][3] ;
  wire [1:0] \i__payload.codes[1][4] ;
  wire [1:0] \i__payload.codes[1][5] ;
  wire [1:0] \i__payload.codes[1][6] ;
  wire [1:0] \i__payload.codes[1][7] ;
  wire [33:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [31:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [15:0] \i__payload.tag.scales[1] ;
  wire [63:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire [2:0] index_0_0_0;
  wire [2:0] index_0_0_1;
  wire [2:0] index_0_1_0;
  wire [2:0] index_0_1_1;
  wire [2:0] index_1_0_0;
  wire [2:0] index_1_0_1;
  wire [2:0] index_1_1_0;
  wire [2:0] index_1_1_1;
  reg left = 1'h0;
  reg more = 1'h0;
  wire [59:0] o;
  wire signed [13:0] \o$55 ;
  wire signed [13:0] \o$56 ;
  wire [25:0] \o.dots ;
  wire signed [12:0] \o.dots[0] ;
  wire signed [12:0] \o.dots[1] ;
  wire [33:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [31:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [15:0] \o.tag.scales[1] ;
  wire rest;
  (* init = 28'h0000000 *)
  wire [27:0] sums_0;
  wire signed [13:0] \sums_0[0] ;
  wire signed [13:0] \sums_0[1] ;
  (* init = 28'h0000000 *)
  wire [27:0] sums_1;
  wire signed [13:0] \sums_1[0] ;
  wire signed [13:0] \sums_1[1] ;
  (* init = 20'h00000 *)
  wire [19:0] sums_x;
  wire signed [9:0] \sums_x[0] ;
  wire signed [9:0] \sums_x[1] ;
  reg signed [9:0] table_0_0 = 10'h000;
  reg signed [9:0] table_0_1 = 10'h000;
  reg signed [9:0] table_0_2 = 10'h000;
  reg signed [9:0] table_0_3 = 10'h000;
  reg signed [9:0] table_0_4 = 10'h000;
  reg signed [9:0] table_0_5 = 10'h000;
  reg signed [9:0] table_0_6 = 10'h000;
  reg signed [9:0] table_0_7 = 10'h000;
  reg signed [9:0] table_1_0 = 10'h000;
  reg signed [9:0] table_1_1 = 10'h000;
  reg signed [9:0] table_1_2 = 10'h000;
  reg signed [9:0] table_1_3 = 10'h000;
  reg signed [9:0] table_1_4 = 10'h000;
  reg signed [9:0] table_1_5 = 10'h000;
  reg signed [9:0] table_1_6 = 10'h000;
  reg signed [9:0] table_1_7 = 10'h000;
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
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [31:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  wire [15:0] \tag_3.scales[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
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
  assign \$21  = - $signed(\$20 );
  assign found_0_0_0 = \$18 [0] ? { \$19 [9], \$19  } : \$21 ;
  assign \$25  = ~ \$24 [1];
  assign \$26  = \$22 [1] ? \$23 [1] : \$25 ;
  assign \$30  = ~ \$29 [1];
  assign \$31  = \$27 [1] ? \$28 [1] : \$30 ;
  assign \$35  = ~ \$34 [1];
  assign \$36  = \$32 [1] ? \$33 [1] : \$35 ;
  assign \$40  = - $signed(\$39 );
  assign found_0_0_1 = \$37 [1] ? { \$38 [9], \$38  } : \$40 ;
  assign \$44  = ~ \$43 [0];
  assign \$45  = \$41 [0] ? \$42 [0] : \$44 ;
  assign \$49  = ~ \$48 [0];
  assign \$50  = \$46 [0] ? \$47 [0] : \$49 ;
  assign \$54  = ~ \$53 [0];
  assign \$55  = \$51 [0] ? \$52 [0] : \$54 ;
  assign \$59  = - $signed(\$58 );
  assign found_0_1_0 = \$56 [0] ? { \$57 [9], \$57  } : \$59 ;
  assign \$63  = ~ \$62 [1];
  assign \$64  = \$60 [1] ? \$61 [1] : \$63 ;
  assign \$68  = ~ \$67 [1];
  assign \$69  = \$65 [1] ? \$66 [1] : \$68 ;
  assign \$73  = ~ \$72 [1];
  assign \$74  = \$70 [1] ? \$71 [1] : \$73 ;
  assign \$78  = - $signed(\$77 );
  assign found_0_1_1 = \$75 [1] ? { \$76 [9], \$76  } : \$78 ;
  assign \$82  = ~ \$81 [0];
  assign \$83  = \$79 [0] ? \$80 [0] : \$82 ;
  assign \$87  = ~ \$86 [0];
  assign \$88  = \$84 [0] ? \$85 [0] : \$87 ;
  assign \$92  = ~ \$91 [0];
  assign \$93  = \$89 [0] ? \$90 [0] : \$92 ;
  assign \$97  = - $signed(\$96 );
  assign found_1_0_0 = \$94 [0] ? { \$95 [9], \$95  } : \$97 ;
  assign \$101  = ~ \$100 [1];
  assign \$102  = \$98 [1] ? \$99 [1] : \$101 ;
  assign \$106  = ~ \$105 [1];
  assign \$107  = \$103 [1] ? \$104 [1] : \$106 ;
  assign \$111  = ~ \$110 [1];
  assign \$112  = \$108 [1] ? \$109 [1] : \$111 ;
  assign \$116  = - $signed(\$115 );
  assign found_1_0_1 = \$113 [1] ? { \$114 [9], \$114  } : \$116 ;
  assign \$120  = ~ \$119 [0];
  assign \$121  = \$117 [0] ? \$118 [0] : \$120 ;
  assign \$125  = ~ \$124 [0];
  assign \$126  = \$122 [0] ? \$123 [0] : \$125 ;
  assign \$130  = ~ \$129 [0];
  assign \$131  = \$127 [0] ? \$128 [0] : \$130 ;
  assign \$135  = - $signed(\$134 );
  assign found_1_1_0 = \$132 [0] ? { \$133 [9], \$133  } : \$135 ;
  assign \$139  = ~ \$138 [1];
  assign \$140  = \$136 [1] ? \$137 [1] : \$139 ;
  assign \$144  = ~ \$143 [1];
  assign \$145  = \$141 [1] ? \$142 [1] : \$144 ;
  assign \$149  = ~ \$148 [1];
  assign \$150  = \$146 [1] ? \$147 [1] : \$149 ;
  assign \$154  = - $signed(\$153 );
  assign found_1_1_1 = \$151 [1] ? { \$152 [9], \$152  } : \$154 ;
  assign \$155  = held[128] & \final ;
  assign \$156  = held[129] & \final ;
  assign \$157  = i__valid & i__ready;
  assign \$161  = \$2 [0] - 1'h1;
  assign \$162  = { 1'h0, \$2 [0] } & \$161 ;
  assign \$163  = | \$162 ;
  assign \$164  = i__valid & i__ready;
  assign \$165  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$166  = - $signed(i__payload[47:40]);
  assign \$167  = $signed(\$165 ) + $signed(\$166 );
  assign \$168  = - $signed(i__payload[55:48]);
  assign \$169  = $signed(\$167 ) + $signed(\$168 );
  assign \$170  = - $signed(i__payload[63:56]);
  assign \$171  = $signed(\$169 ) + $signed(\$170 );
  assign \$172  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$173  = $signed(\$172 ) + $signed(i__payload[47:40]);
  assign \$174  = - $signed(i__payload[55:48]);
  assign \$175  = $signed(\$173 ) + $signed(\$174 );
  assign \$176  = - $signed(i__payload[63:56]);
  assign \$177  = $signed(\$175 ) + $signed(\$176 );
  assign \$178  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$179  = - $signed(i__payload[47:40]);
  assign \$180  = $signed(\$178 ) + $signed(\$179 );
  assign \$181  = $signed(\$180 ) + $signed(i__payload[55:48]);
  assign \$182  = - $signed(i__payload[63:56]);
  assign \$183  = $signed(\$181 ) + $signed(\$182 );
  assign \$184  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$185  = $signed(\$184 ) + $signed(i__payload[47:40]);
  assign \$186  = $signed(\$185 ) + $signed(i__payload[55:48]);
  assign \$187  = - $signed(i__payload[63:56]);
  assign \$188  = $signed(\$186 ) + $signed(\$187 );
  assign \$189  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$190  = - $signed(i__payload[47:40]);
  assign \$191  = $signed(\$189 ) + $signed(\$190 );
  assign \$192  = - $signed(i__payload[55:48]);
  assign \$193  = $signed(\$191 ) + $signed(\$192 );
  assign \$194  = $signed(\$193 ) + $signed(i__payload[63:56]);
  assign \$195  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$196  = $signed(\$195 ) + $signed(i__payload[47:40]);
  assign \$197  = - $signed(i__payload[55:48]);
  assign \$198  = $signed(\$196 ) + $signed(\$197 );
  assign \$199  = $signed(\$198 ) + $signed(i__payload[63:56]);
  assign \$200  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$201  = - $signed(i__payload[47:40]);
  assign \$202  = $signed(\$200 ) + $signed(\$201 );
  assign \$203  = $signed(\$202 ) + $signed(i__payload[55:48]);
  assign \$204  = $signed(\$203 ) + $signed(i__payload[63:56]);
  assign \$205  = $signed(1'h0) + $signed(i__payload[39:32]);
  assign \$206  = $signed(\$205 ) + $signed(i__payload[47:40]);
  assign \$207  = $signed(\$206 ) + $signed(i__payload[55:48]);
  assign \$208  = $signed(\$207 ) + $signed(i__payload[63:56]);
  assign \$209  = i__valid & i__ready;
  assign \$210  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$211  = - $signed(i__payload[79:72]);
  assign \$212  = $signed(\$210 ) + $signed(\$211 );
  assign \$213  = - $signed(i__payload[87:80]);
  assign \$214  = $signed(\$212 ) + $signed(\$213 );
  assign \$215  = - $signed(i__payload[95:88]);
  assign \$216  = $signed(\$214 ) + $signed(\$215 );
  assign \$217  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$218  = $signed(\$217 ) + $signed(i__payload[79:72]);
  assign \$219  = - $signed(i__payload[87:80]);
  assign \$220  = $signed(\$218 ) + $signed(\$219 );
  assign \$221  = - $signed(i__payload[95:88]);
  assign \$222  = $signed(\$220 ) + $signed(\$221 );
  assign \$223  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$224  = - $signed(i__payload[79:72]);
  assign \$225  = $signed(\$223 ) + $signed(\$224 );
  assign \$226  = $signed(\$225 ) + $signed(i__payload[87:80]);
  assign \$227  = - $signed(i__payload[95:88]);
  assign \$228  = $signed(\$226 ) + $signed(\$227 );
  assign \$229  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$230  = $signed(\$229 ) + $signed(i__payload[79:72]);
  assign \$231  = $signed(\$230 ) + $signed(i__payload[87:80]);
  assign \$232  = - $signed(i__payload[95:88]);
  assign \$233  = $signed(\$231 ) + $signed(\$232 );
  assign \$234  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$235  = - $signed(i__payload[79:72]);
  assign \$236  = $signed(\$234 ) + $signed(\$235 );
  assign \$237  = - $signed(i__payload[87:80]);
  assign \$238  = $signed(\$236 ) + $signed(\$237 );
  assign \$239  = $signed(\$238 ) + $signed(i__payload[95:88]);
  assign \$240  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$241  = $signed(\$240 ) + $signed(i__payload[79:72]);
  assign \$242  = - $signed(i__payload[87:80]);
  assign \$243  = $signed(\$241 ) + $signed(\$242 );
  assign \$244  = $signed(\$243 ) + $signed(i__payload[95:88]);
  assign \$245  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$246  = - $signed(i__payload[79:72]);
  assign \$247  = $signed(\$245 ) + $signed(\$246 );
  assign \$248  = $signed(\$247 ) + $signed(i__payload[87:80]);
  assign \$249  = $signed(\$248 ) + $signed(i__payload[95:88]);
  assign \$250  = $signed(1'h0) + $signed(i__payload[71:64]);
  assign \$251  = $signed(\$250 ) + $signed(i__payload[79:72]);
  assign \$252  = $signed(\$251 ) + $signed(i__payload[87:80]);
  assign \$253  = $signed(\$252 ) + $signed(i__payload[95:88]);
  assign \$254  = more ? 10'h000 : table_0_7;
  assign \$255  = more ? 10'h000 : table_1_7;
  assign \$258  = $signed(\$256 ) + $signed(\$257 );
  assign \$261  = $signed(\$259 ) + $signed(\$260 );
  assign \$264  = $signed(\$262 ) + $signed(\$263 );
  assign \$267  = $signed(\$265 ) + $signed(\$266 );
  assign \$268  = busy & \final ;
  always @(posedge clk)
    \$270  <= \$269 ;
  always @(posedge clk)
    held <= \$271 ;
  always @(posedge clk)
    busy <= \$272 ;
  always @(posedge clk)
    left <= \$273 ;
  always @(posedge clk)
    more <= \$274 ;
  always @(posedge clk)
    table_0_0 <= \$275 ;
  always @(posedge clk)
    table_0_1 <= \$276 ;
  always @(posedge clk)
    table_0_2 <= \$277 ;
  always @(posedge clk)
    table_0_3 <= \$278 ;
  always @(posedge clk)
    table_0_4 <= \$279 ;
  always @(posedge clk)
    table_0_5 <= \$280 ;
  always @(posedge clk)
    table_0_6 <= \$281 ;
  always @(posedge clk)
    table_0_7 <= \$282 ;
  always @(posedge clk)
    table_1_0 <= \$283 ;
  always @(posedge clk)
    table_1_1 <= \$284 ;
  always @(posedge clk)
    table_1_2 <= \$285 ;
  always @(posedge clk)
    table_1_3 <= \$286 ;
  always @(posedge clk)
    table_1_4 <= \$287 ;
  always @(posedge clk)
    table_1_5 <= \$288 ;
  always @(posedge clk)
    table_1_6 <= \$289 ;
  always @(posedge clk)
    table_1_7 <= \$290 ;
  always @(posedge clk)
    i <= \$291 ;
  always @(posedge clk)
    \i$33  <= \$292 ;
  always @(posedge clk)
    \i$43  <= \$293 ;
  always @(posedge clk)
    valid_1 <= \$294 ;
  always @(posedge clk)
    valid_2 <= \$295 ;
  always @(posedge clk)
    valid <= \$296 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \lut_bipolar2.front.tree_0  tree_0 (
    .clk(clk),
    .i(\i$33 ),
    .o(\o$55 ),
    .rst(rst)
  );
  \lut_bipolar2.front.tree_1  tree_1 (
    .clk(clk),
    .i(\i$43 ),
    .o(\o$56 ),
    .rst(rst)
  );
  \lut_bipolar2.front.tree_x  tree_x (
    .clk(clk),
    .i(i),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$17 , \$12 , \$7  })
      3'h0:
          \$19  = table_0_0;
      3'h1:
          \$19  = table_0_1;
      3'h2:
          \$19  = table_0_2;
      3'h3:
          \$19  = table_0_3;
      3'h4:
          \$19  = table_0_4;
      3'h5:
          \$19  = table_0_5;
      3'h6:
          \$19  = table_0_6;
      3'h7:
          \$19  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$17 , \$12 , \$7  })
      3'h0:
          \$20  = table_0_0;
      3'h1:
          \$20  = table_0_1;
      3'h2:
          \$20  = table_0_2;
      3'h3:
          \$20  = table_0_3;
      3'h4:
          \$20  = table_0_4;
      3'h5:
          \$20  = table_0_5;
      3'h6:
          \$20  = table_0_6;
      3'h7:
          \$20  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$31 , \$26  })
      3'h0:
          \$38  = table_0_0;
      3'h1:
          \$38  = table_0_1;
      3'h2:
          \$38  = table_0_2;
      3'h3:
          \$38  = table_0_3;
      3'h4:
          \$38  = table_0_4;
      3'h5:
          \$38  = table_0_5;
      3'h6:
          \$38  = table_0_6;
      3'h7:
          \$38  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$36 , \$31 , \$26  })
      3'h0:
          \$39  = table_0_0;
      3'h1:
          \$39  = table_0_1;
      3'h2:
          \$39  = table_0_2;
      3'h3:
          \$39  = table_0_3;
      3'h4:
          \$39  = table_0_4;
      3'h5:
          \$39  = table_0_5;
      3'h6:
          \$39  = table_0_6;
      3'h7:
          \$39  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$55 , \$50 , \$45  })
      3'h0:
          \$57  = table_1_0;
      3'h1:
          \$57  = table_1_1;
      3'h2:
          \$57  = table_1_2;
      3'h3:
          \$57  = table_1_3;
      3'h4:
          \$57  = table_1_4;
      3'h5:
          \$57  = table_1_5;
      3'h6:
          \$57  = table_1_6;
      3'h7:
          \$57  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$55 , \$50 , \$45  })
      3'h0:
          \$58  = table_1_0;
      3'h1:
          \$58  = table_1_1;
      3'h2:
          \$58  = table_1_2;
      3'h3:
          \$58  = table_1_3;
      3'h4:
          \$58  = table_1_4;
      3'h5:
          \$58  = table_1_5;
      3'h6:
          \$58  = table_1_6;
      3'h7:
          \$58  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$74 , \$69 , \$64  })
      3'h0:
          \$76  = table_1_0;
      3'h1:
          \$76  = table_1_1;
      3'h2:
          \$76  = table_1_2;
      3'h3:
          \$76  = table_1_3;
      3'h4:
          \$76  = table_1_4;
      3'h5:
          \$76  = table_1_5;
      3'h6:
          \$76  = table_1_6;
      3'h7:
          \$76  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$74 , \$69 , \$64  })
      3'h0:
          \$77  = table_1_0;
      3'h1:
          \$77  = table_1_1;
      3'h2:
          \$77  = table_1_2;
      3'h3:
          \$77  = table_1_3;
      3'h4:
          \$77  = table_1_4;
      3'h5:
          \$77  = table_1_5;
      3'h6:
          \$77  = table_1_6;
      3'h7:
          \$77  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$93 , \$88 , \$83  })
      3'h0:
          \$95  = table_0_0;
      3'h1:
          \$95  = table_0_1;
      3'h2:
          \$95  = table_0_2;
      3'h3:
          \$95  = table_0_3;
      3'h4:
          \$95  = table_0_4;
      3'h5:
          \$95  = table_0_5;
      3'h6:
          \$95  = table_0_6;
      3'h7:
          \$95  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$93 , \$88 , \$83  })
      3'h0:
          \$96  = table_0_0;
      3'h1:
          \$96  = table_0_1;
      3'h2:
          \$96  = table_0_2;
      3'h3:
          \$96  = table_0_3;
      3'h4:
          \$96  = table_0_4;
      3'h5:
          \$96  = table_0_5;
      3'h6:
          \$96  = table_0_6;
      3'h7:
          \$96  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$112 , \$107 , \$102  })
      3'h0:
          \$114  = table_0_0;
      3'h1:
          \$114  = table_0_1;
      3'h2:
          \$114  = table_0_2;
      3'h3:
          \$114  = table_0_3;
      3'h4:
          \$114  = table_0_4;
      3'h5:
          \$114  = table_0_5;
      3'h6:
          \$114  = table_0_6;
      3'h7:
          \$114  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$112 , \$107 , \$102  })
      3'h0:
          \$115  = table_0_0;
      3'h1:
          \$115  = table_0_1;
      3'h2:
          \$115  = table_0_2;
      3'h3:
          \$115  = table_0_3;
      3'h4:
          \$115  = table_0_4;
      3'h5:
          \$115  = table_0_5;
      3'h6:
          \$115  = table_0_6;
      3'h7:
          \$115  = table_0_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$131 , \$126 , \$121  })
      3'h0:
          \$133  = table_1_0;
      3'h1:
          \$133  = table_1_1;
      3'h2:
          \$133  = table_1_2;
      3'h3:
          \$133  = table_1_3;
      3'h4:
          \$133  = table_1_4;
      3'h5:
          \$133  = table_1_5;
      3'h6:
          \$133  = table_1_6;
      3'h7:
          \$133  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$131 , \$126 , \$121  })
      3'h0:
          \$134  = table_1_0;
      3'h1:
          \$134  = table_1_1;
      3'h2:
          \$134  = table_1_2;
      3'h3:
          \$134  = table_1_3;
      3'h4:
          \$134  = table_1_4;
      3'h5:
          \$134  = table_1_5;
      3'h6:
          \$134  = table_1_6;
      3'h7:
          \$134  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$150 , \$145 , \$140  })
      3'h0:
          \$152  = table_1_0;
      3'h1:
          \$152  = table_1_1;
      3'h2:
          \$152  = table_1_2;
      3'h3:
          \$152  = table_1_3;
      3'h4:
          \$152  = table_1_4;
      3'h5:
          \$152  = table_1_5;
      3'h6:
          \$152  = table_1_6;
      3'h7:
          \$152  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez ({ \$150 , \$145 , \$140  })
      3'h0:
          \$153  = table_1_0;
      3'h1:
          \$153  = table_1_1;
      3'h2:
          \$153  = table_1_2;
      3'h3:
          \$153  = table_1_3;
      3'h4:
          \$153  = table_1_4;
      3'h5:
          \$153  = table_1_5;
      3'h6:
          \$153  = table_1_6;
      3'h7:
          \$153  = table_1_7;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$269 [12:0] = \o$55 [12:0];
    \$269 [25:13] = \o$56 [12:0];
    if (rst) begin
      \$269  = 26'h0000000;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$271  = held;
    if (\$157 ) begin
      \$271  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$272  = 1'h1;
    end else begin
      \$272  = more;
    end
    if (rst) begin
      \$272  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$273  = wanted;
    end else begin
      \$273  = \$2 [0];
    end
    if (rst) begin
      \$273  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (\$157 ) begin
      \$274  = \$160 ;
    end else begin
      \$274  = \$163 ;
    end
    if (rst) begin
      \$274  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$275  = table_0_0;
    if (\$164 ) begin
      \$275  = \$171 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$276  = table_0_1;
    if (\$164 ) begin
      \$276  = \$177 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$277  = table_0_2;
    if (\$164 ) begin
      \$277  = \$183 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$278  = table_0_3;
    if (\$164 ) begin
      \$278  = \$188 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$279  = table_0_4;
    if (\$164 ) begin
      \$279  = \$194 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$280  = table_0_5;
    if (\$164 ) begin
      \$280  = \$199 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$281  = table_0_6;
    if (\$164 ) begin
      \$281  = \$204 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$282  = table_0_7;
    if (\$164 ) begin
      \$282  = \$208 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$283  = table_1_0;
    if (\$209 ) begin
      \$283  = \$216 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$284  = table_1_1;
    if (\$209 ) begin
      \$284  = \$222 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$285  = table_1_2;
    if (\$209 ) begin
      \$285  = \$228 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$286  = table_1_3;
    if (\$209 ) begin
      \$286  = \$233 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$287  = table_1_4;
    if (\$209 ) begin
      \$287  = \$239 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$288  = table_1_5;
    if (\$209 ) begin
      \$288  = \$244 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$289  = table_1_6;
    if (\$209 ) begin
      \$289  = \$249 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$290  = table_1_7;
    if (\$209 ) begin
      \$290  = \$253 [9:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$294  = \$268 ;
    if (rst) begin
      \$294  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$295  = valid_1;
    if (rst) begin
      \$295  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$296  = valid_2;
    if (rst) begin
      \$296  = 1'h0;
    end
  end
  assign rest = \$2 [0];
  assign sums_x = i;
  assign index_0_0_0 = { \$17 , \$12 , \$7  };
  assign index_0_0_1 = { \$36 , \$31 , \$26  };
  assign index_0_1_0 = { \$55 , \$50 , \$45  };
  assign index_0_1_1 = { \$74 , \$69 , \$64  };
  assign sums_0 = \i$33 ;
  assign index_1_0_0 = { \$93 , \$88 , \$83  };
  assign index_1_0_1 = { \$112 , \$107 , \$102  };
  assign index_1_1_0 = { \$131 , \$126 , \$121  };
  assign index_1_1_1 = { \$150 , \$145 , \$140  };
  assign sums_1 = \i$43 ;
  assign valid_3 = valid;
  assign o = { tag_3, \$270  };
  assign \port$458$0  = \$270 ;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
  assign \sums_x[0]  = i[9:0];
  assign \sums_x[1]  = i[19:10];
  assign \held.codes  = held[31:0];
  assign \held.codes[0]  = held[15:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.codes[0][1]  = held[3:2];
  assign \held.codes[0][2]  = held[5:4];
  assign \held.codes[0][3]  = held[7:6];
  assign \held.codes[0][4]  = held[9:8];
  assign \held.codes[0][5]  = held[11:10];
  assign \held.codes[0][6]  = held[13:12];
  assign \held.codes[0][7]  = held[15:14];
  assign \held.codes[1]  = held[31:16];
  assign \held.codes[1][0]  = held[17:16];
  assign \held.codes[1][1]  = held[19:18];
  assign \held.codes[1][2]  = held[21:20];
  assign \held.codes[1][3]  = held[23:22];
  assign \held.codes[1][4]  = held[25:24];
  assign \held.codes[1][5]  = held[27:26];
  assign \held.codes[1][6]  = held[29:28];
  assign \held.codes[1][7]  = held[31:30];
  assign \held.x  = held[95:32];
  assign \held.x[0]  = held[39:32];
  assign \held.x[1]  = held[47:40];
  assign \held.x[2]  = held[55:48];
  assign \held.x[3]  = held[63:56];
  assign \held.x[4]  = held[71:64];
  assign \held.x[5]  = held[79:72];
  assign \held.x[6]  = held[87:80];
  assign \held.x[7]  = held[95:88];
  assign \held.tag  = held[129:96];
  assign \held.tag.scales  = held[127:96];
  assign \held.tag.scales[0]  = held[111:96];
  assign \held.tag.scales[1]  = held[127:112];
  assign \held.tag.ends_group  = held[128];
  assign \held.tag.ends_row  = held[129];
  assign \i$33[0]  = \i$33 [13:0];
  assign \i$33[1]  = \i$33 [27:14];
  assign \sums_0[0]  = \i$33 [13:0];
  assign \sums_0[1]  = \i$33 [27:14];
  assign \i$43[0]  = \i$43 [13:0];
  assign \i$43[1]  = \i$43 [27:14];
  assign \sums_1[0]  = \i$43 [13:0];
  assign \sums_1[1]  = \i$43 [27:14];
  assign \tag.scales  = tag[31:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.scales[1]  = tag[31:16];
  assign \tag.ends_group  = tag[32];
  assign \tag.ends_row  = tag[33];
  assign \o.dots  = \$270 ;
  assign \o.dots[0]  = \$270 [12:0];
  assign \o.dots[1]  = \$270 [25:13];
  assign \o.tag  = tag_3;
  assign \o.tag.scales  = tag_3[31:0];
  assign \o.tag.scales[0]  = tag_3[15:0];
  assign \o.tag.scales[1]  = tag_3[31:16];
  assign \o.tag.ends_group  = tag_3[32];
  assign \o.tag.ends_row  = tag_3[33];
  assign \tag_3.scales  = tag_3[31:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.scales[1]  = tag_3[31:16];
  assign \tag_3.ends_group  = tag_3[32];
  assign \tag_3.ends_row  = tag_3[33];
  assign \i__payload.codes  = i__payload[31:0];
  assign \i__payload.codes[0]  = i__payload[15:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.codes[0][1]  = i__payload[3:2];
  assign \i__payload.codes[0][2]  = i__payload[5:4];
  assign \i__payload.codes[0][3]  = i__payload[7:6];
  assign \i__payload.codes[0][4]  = i__payload[9:8];
  assign \i__payload.codes[0][5]  = i__payload[11:10];
  assign \i__payload.codes[0][6]  = i__payload[13:12];
  assign \i__payload.codes[0][7]  = i__payload[15:14];
  assign \i__payload.codes[1]  = i__payload[31:16];
  assign \i__payload.codes[1][0]  = i__payload[17:16];
  assign \i__payload.codes[1][1]  = i__payload[19:18];
  assign \i__payload.codes[1][2]  = i__payload[21:20];
  assign \i__payload.codes[1][3]  = i__payload[23:22];
  assign \i__payload.codes[1][4]  = i__payload[25:24];
  assign \i__payload.codes[1][5]  = i__payload[27:26];
  assign \i__payload.codes[1][6]  = i__payload[29:28];
  assign \i__payload.codes[1][7]  = i__payload[31:30];
  assign \i__payload.x  = i__payload[95:32];
  assign \i__payload.x[0]  = i__payload[39:32];
  assign \i__payload.x[1]  = i__payload[47:40];
  assign \i__payload.x[2]  = i__payload[55:48];
  assign \i__payload.x[3]  = i__payload[63:56];
  assign \i__payload.x[4]  = i__payload[71:64];
  assign \i__payload.x[5]  = i__payload[79:72];
  assign \i__payload.x[6]  = i__payload[87:80];
  assign \i__payload.x[7]  = i__payload[95:88];
  assign \i__payload.tag  = i__payload[129:96];
  assign \i__payload.tag.scales  = i__payload[127:96];
  assign \i__payload.tag.scales[0]  = i__payload[111:96];
  assign \i__payload.tag.scales[1]  = i__payload[127:112];
  assign \i__payload.tag.ends_group  = i__payload[128];
  assign \i__payload.tag.ends_row  = i__payload[129];
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
  assign \$293 [27:14] = { \$267 [12], \$267  };
  assign \$293 [13:0] = { \$264 [12], \$264  };
  assign \$292 [27:14] = { \$261 [12], \$261  };
  assign \$292 [13:0] = { \$258 [12], \$258  };
  assign \$291 [19:10] = \$255 ;
  assign \$291 [9:0] = \$254 ;
  assign tag[33] = \$156 ;
  assign tag[32] = \$155 ;
  assign tag[31:0] = held[127:96];
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
  assign \$22  = held[1:0];
  assign \$23  = held[3:2];
  assign \$24  = held[3:2];
  assign \$27  = held[1:0];
  assign \$28  = held[5:4];
  assign \$29  = held[5:4];
  assign \$32  = held[1:0];
  assign \$33  = held[7:6];
  assign \$34  = held[7:6];
  assign \$37  = held[1:0];
  assign \$41  = held[9:8];
  assign \$42  = held[11:10];
  assign \$43  = held[11:10];
  assign \$46  = held[9:8];
  assign \$47  = held[13:12];
  assign \$48  = held[13:12];
  assign \$51  = held[9:8];
  assign \$52  = held[15:14];
  assign \$53  = held[15:14];
  assign \$56  = held[9:8];
  assign \$60  = held[9:8];
  assign \$61  = held[11:10];
  assign \$62  = held[11:10];
  assign \$65  = held[9:8];
  assign \$66  = held[13:12];
  assign \$67  = held[13:12];
  assign \$70  = held[9:8];
  assign \$71  = held[15:14];
  assign \$72  = held[15:14];
  assign \$75  = held[9:8];
  assign \$79  = held[17:16];
  assign \$80  = held[19:18];
  assign \$81  = held[19:18];
  assign \$84  = held[17:16];
  assign \$85  = held[21:20];
  assign \$86  = held[21:20];
  assign \$89  = held[17:16];
  assign \$90  = held[23:22];
  assign \$91  = held[23:22];
  assign \$94  = held[17:16];
  assign \$98  = held[17:16];
  assign \$99  = held[19:18];
  assign \$100  = held[19:18];
  assign \$103  = held[17:16];
  assign \$104  = held[21:20];
  assign \$105  = held[21:20];
  assign \$108  = held[17:16];
  assign \$109  = held[23:22];
  assign \$110  = held[23:22];
  assign \$113  = held[17:16];
  assign \$117  = held[25:24];
  assign \$118  = held[27:26];
  assign \$119  = held[27:26];
  assign \$122  = held[25:24];
  assign \$123  = held[29:28];
  assign \$124  = held[29:28];
  assign \$127  = held[25:24];
  assign \$128  = held[31:30];
  assign \$129  = held[31:30];
  assign \$132  = held[25:24];
  assign \$136  = held[25:24];
  assign \$137  = held[27:26];
  assign \$138  = held[27:26];
  assign \$141  = held[25:24];
  assign \$142  = held[29:28];
  assign \$143  = held[29:28];
  assign \$146  = held[25:24];
  assign \$147  = held[31:30];
  assign \$148  = held[31:30];
  assign \$151  = held[25:24];
  assign \$158  = 2'h0;
  assign \$159  = 2'h0;
  assign \$160  = 1'h0;
  assign \$256  = { found_0_0_0[10], found_0_0_0 };
  assign \$257  = { found_0_0_1, 1'h0 };
  assign \$259  = { found_0_1_0[10], found_0_1_0 };
  assign \$260  = { found_0_1_1, 1'h0 };
  assign \$262  = { found_1_0_0[10], found_1_0_0 };
  assign \$263  = { found_1_0_1, 1'h0 };
  assign \$265  = { found_1_1_0[10], found_1_1_0 };
  assign \$266  = { found_1_1_1, 1'h0 };
endmodule

module \lut_bipolar2.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire signed [13:0] level1_0;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign \$1  = $signed(i[13:0]) + $signed(i[27:14]);
  always @(posedge clk)
    o <= \$1 [13:0];
  assign level1_0 = \$1 [13:0];
  assign level2_0 = o;
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
endmodule

module \lut_bipolar2.front.tree_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [27:0] i;
  wire [27:0] i;
  output signed [13:0] o;
  reg signed [13:0] o = 14'h0000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire signed [13:0] \i[0] ;
  wire signed [13:0] \i[1] ;
  wire signed [13:0] level1_0;
  (* init = 14'h0000 *)
  wire signed [13:0] level2_0;
  assign \$1  = $signed(i[13:0]) + $signed(i[27:14]);
  always @(posedge clk)
    o <= \$1 [13:0];
  assign level1_0 = \$1 [13:0];
  assign level2_0 = o;
  assign \i[0]  = i[13:0];
  assign \i[1]  = i[27:14];
endmodule

module \lut_bipolar2.front.tree_x (rst, i, clk);
  input rst;
  wire rst;
  input [19:0] i;
  wire [19:0] i;
  input clk;
  wire clk;
  wire signed [9:0] \i[0] ;
  wire signed [9:0] \i[1] ;
  wire signed [10:0] level1_0;
  (* init = 11'h000 *)
  wire signed [10:0] level2_0;
  reg signed [10:0] o = 11'h000;
  assign level1_0 = $signed(i[9:0]) + $signed(i[19:10]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[9:0];
  assign \i[1]  = i[19:10];
endmodule

module \lut_bipolar2.group_sums (rst, terms, valid, last, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [25:0] terms;
  wire [25:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output done;
  reg done = 1'h0;
  output [27:0] sums;
  reg [27:0] sums = 28'h0000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [13:0] \$2 ;
  wire [14:0] \$3 ;
  wire [13:0] \$4 ;
  wire [14:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [27:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [13:0] \sums[0] ;
  wire signed [13:0] \sums[1] ;
  wire signed [12:0] \terms[0] ;
  wire signed [12:0] \terms[1] ;
  assign \$2  = fresh ? 14'h0000 : sums[13:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[12:0]);
  assign \$4  = fresh ? 14'h0000 : sums[27:14];
  assign \$5  = $signed(\$4 ) + $signed(terms[25:13]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$3 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [13:0] = \$3 [13:0];
      \$8 [27:14] = \$5 [13:0];
    end
    if (rst) begin
      \$8  = 28'h0000000;
    end
  end
  assign \sums[0]  = sums[13:0];
  assign \sums[1]  = sums[27:14];
  assign \terms[0]  = terms[12:0];
  assign \terms[1]  = terms[25:13];
endmodule

module \lut_bipolar2.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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

module \lut_bipolar2.row_sums (rst, valid, last, terms, done, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [113:0] terms;
  wire [113:0] terms;
  output done;
  reg done = 1'h0;
  output [113:0] sums;
  reg [113:0] sums = 114'h00000000000000000000000000000;
  input clk;
  wire clk;
  wire \$1 ;
  wire [56:0] \$2 ;
  wire [57:0] \$3 ;
  wire [56:0] \$4 ;
  wire [57:0] \$5 ;
  reg \$6 ;
  reg \$7 ;
  reg [113:0] \$8 ;
  reg fresh = 1'h1;
  wire signed [56:0] \sums[0] ;
  wire signed [56:0] \sums[1] ;
  wire signed [56:0] \terms[0] ;
  wire signed [56:0] \terms[1] ;
  assign \$2  = fresh ? 57'h000000000000000 : sums[56:0];
  assign \$3  = $signed(\$2 ) + $signed(terms[56:0]);
  assign \$4  = fresh ? 57'h000000000000000 : sums[113:57];
  assign \$5  = $signed(\$4 ) + $signed(terms[113:57]);
  always @(posedge clk)
    done <= \$6 ;
  always @(posedge clk)
    fresh <= \$7 ;
  always @(posedge clk)
    sums <= \$8 ;
  assign \$1  = valid & last;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$6  = \$1 ;
    if (rst) begin
      \$6  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$7  = fresh;
    if (valid) begin
      \$7  = last;
    end
    if (rst) begin
      \$7  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$5 ) begin end
    \$8  = sums;
    if (valid) begin
      \$8 [56:0] = \$3 [56:0];
      \$8 [113:57] = \$5 [56:0];
    end
    if (rst) begin
      \$8  = 114'h00000000000000000000000000000;
    end
  end
  assign \sums[0]  = sums[56:0];
  assign \sums[1]  = sums[113:57];
  assign \terms[0]  = terms[56:0];
  assign \terms[1]  = terms[113:57];
endmodule

module \lut_bipolar2.scaler (rst, factors, i, o, clk);
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
