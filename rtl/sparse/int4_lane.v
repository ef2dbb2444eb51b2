// sparse_int4_lane: kept weights of 16 x 16 blocks, activations by index, 1 rows of 1 lanes, int4 x int8
//
// spec: {"accumulator":56,"activation_format":"int8","cascade":null,"credits":1,"group":16,"lanes":1,"max_groups":2,"packed":false,"pe":"sparse","rows":1,"weight_format":"int4","zero_point":false}
// source: cc96beef6c3886799814f6ce2865d192b9f7047cc9990dba194c6e7a42dcba34
// body: dcd0c07516f9a69ae66957b3813e753e2e2ef9ed39f01ef58ae15dcbc7513e3f
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[3:0]  codes[row][lane]; 4 bits each, index 0 lowest
//   i__payload[131:4]  x[place], signed; 8 bits each, index 0 lowest
//   i__payload[135:132]  index[row][lane], place of the activation; not read in a full beat; 4 bits each, index 0 lowest
//   i__payload[136:136]  full
//   i__payload[152:137]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[153:153]  ends_group
//   i__payload[154:154]  ends_row (ends its group too)
//   o__payload[55:0]  sum[row], signed, in units of 2**-24; 56 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module sparse_int4_lane(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [55:0] o__payload;
  wire [55:0] o__payload;
  output o__valid;
  wire o__valid;
  input [154:0] i__payload;
  wire [154:0] i__payload;
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
  wire [14:0] i;
  wire signed [14:0] \i[0] ;
  wire [154:0] \i__payload$13 ;
  wire [3:0] \i__payload$13.codes ;
  wire [3:0] \i__payload$13.codes[0] ;
  wire [3:0] \i__payload$13.codes[0][0] ;
  wire \i__payload$13.full ;
  wire [3:0] \i__payload$13.index ;
  wire [3:0] \i__payload$13.index[0] ;
  wire [3:0] \i__payload$13.index[0][0] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [127:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire signed [7:0] \i__payload$13.x[10] ;
  wire signed [7:0] \i__payload$13.x[11] ;
  wire signed [7:0] \i__payload$13.x[12] ;
  wire signed [7:0] \i__payload$13.x[13] ;
  wire signed [7:0] \i__payload$13.x[14] ;
  wire signed [7:0] \i__payload$13.x[15] ;
  wire signed [7:0] \i__payload$13.x[1] ;
  wire signed [7:0] \i__payload$13.x[2] ;
  wire signed [7:0] \i__payload$13.x[3] ;
  wire signed [7:0] \i__payload$13.x[4] ;
  wire signed [7:0] \i__payload$13.x[5] ;
  wire signed [7:0] \i__payload$13.x[6] ;
  wire signed [7:0] \i__payload$13.x[7] ;
  wire signed [7:0] \i__payload$13.x[8] ;
  wire signed [7:0] \i__payload$13.x[9] ;
  wire [55:0] \i__payload$35 ;
  wire signed [55:0] \i__payload$35[0] ;
  wire [3:0] \i__payload.codes ;
  wire [3:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire \i__payload.full ;
  wire [3:0] \i__payload.index ;
  wire [3:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [127:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[10] ;
  wire signed [7:0] \i__payload.x[11] ;
  wire signed [7:0] \i__payload.x[12] ;
  wire signed [7:0] \i__payload.x[13] ;
  wire signed [7:0] \i__payload.x[14] ;
  wire signed [7:0] \i__payload.x[15] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire signed [7:0] \i__payload.x[8] ;
  wire signed [7:0] \i__payload.x[9] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [28:0] o;
  wire [55:0] \o$32 ;
  wire signed [55:0] \o$32[0] ;
  wire [10:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [55:0] \o__payload$37 ;
  wire signed [55:0] \o__payload$37[0] ;
  wire signed [55:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [14:0] sums;
  wire [55:0] \sums$36 ;
  wire signed [55:0] \sums$36[0] ;
  wire signed [14:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [10:0] terms;
  wire [55:0] \terms$31 ;
  wire signed [55:0] \terms$31[0] ;
  wire signed [10:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[153] | i__payload[154];
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
  assign \$13  = ~ i__payload[154];
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
  \sparse_int4_lane.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$7 (o),
    .rst(rst),
    .valid(valid)
  );
  \sparse_int4_lane.group_sums  group_sums (
    .clk(clk),
    .last(o[27]),
    .rst(rst),
    .sums(i),
    .terms(o[10:0]),
    .valid(valid)
  );
  \sparse_int4_lane.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \sparse_int4_lane.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \sparse_int4_lane.scaler  scaler (
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
  assign \i__payload.codes  = i__payload[3:0];
  assign \i__payload.codes[0]  = i__payload[3:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.x  = i__payload[131:4];
  assign \i__payload.x[0]  = i__payload[11:4];
  assign \i__payload.x[1]  = i__payload[19:12];
  assign \i__payload.x[2]  = i__payload[27:20];
  assign \i__payload.x[3]  = i__payload[35:28];
  assign \i__payload.x[4]  = i__payload[43:36];
  assign \i__payload.x[5]  = i__payload[51:44];
  assign \i__payload.x[6]  = i__payload[59:52];
  assign \i__payload.x[7]  = i__payload[67:60];
  assign \i__payload.x[8]  = i__payload[75:68];
  assign \i__payload.x[9]  = i__payload[83:76];
  assign \i__payload.x[10]  = i__payload[91:84];
  assign \i__payload.x[11]  = i__payload[99:92];
  assign \i__payload.x[12]  = i__payload[107:100];
  assign \i__payload.x[13]  = i__payload[115:108];
  assign \i__payload.x[14]  = i__payload[123:116];
  assign \i__payload.x[15]  = i__payload[131:124];
  assign \i__payload.index  = i__payload[135:132];
  assign \i__payload.index[0]  = i__payload[135:132];
  assign \i__payload.index[0][0]  = i__payload[135:132];
  assign \i__payload.full  = i__payload[136];
  assign \i__payload.tag  = i__payload[154:137];
  assign \i__payload.tag.scales  = i__payload[152:137];
  assign \i__payload.tag.scales[0]  = i__payload[152:137];
  assign \i__payload.tag.ends_group  = i__payload[153];
  assign \i__payload.tag.ends_row  = i__payload[154];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [3:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [3:0];
  assign \i__payload$13.x  = \i__payload$13 [131:4];
  assign \i__payload$13.x[0]  = \i__payload$13 [11:4];
  assign \i__payload$13.x[1]  = \i__payload$13 [19:12];
  assign \i__payload$13.x[2]  = \i__payload$13 [27:20];
  assign \i__payload$13.x[3]  = \i__payload$13 [35:28];
  assign \i__payload$13.x[4]  = \i__payload$13 [43:36];
  assign \i__payload$13.x[5]  = \i__payload$13 [51:44];
  assign \i__payload$13.x[6]  = \i__payload$13 [59:52];
  assign \i__payload$13.x[7]  = \i__payload$13 [67:60];
  assign \i__payload$13.x[8]  = \i__payload$13 [75:68];
  assign \i__payload$13.x[9]  = \i__payload$13 [83:76];
  assign \i__payload$13.x[10]  = \i__payload$13 [91:84];
  assign \i__payload$13.x[11]  = \i__payload$13 [99:92];
  assign \i__payload$13.x[12]  = \i__payload$13 [107:100];
  assign \i__payload$13.x[13]  = \i__payload$13 [115:108];
  assign \i__payload$13.x[14]  = \i__payload$13 [123:116];
  assign \i__payload$13.x[15]  = \i__payload$13 [131:124];
  assign \i__payload$13.index  = \i__payload$13 [135:132];
  assign \i__payload$13.index[0]  = \i__payload$13 [135:132];
  assign \i__payload$13.index[0][0]  = \i__payload$13 [135:132];
  assign \i__payload$13.full  = \i__payload$13 [136];
  assign \i__payload$13.tag  = \i__payload$13 [154:137];
  assign \i__payload$13.tag.scales  = \i__payload$13 [152:137];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [152:137];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [153];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [154];
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
  assign \i__payload$13 [153] = \$2 ;
  assign { \i__payload$13 [154], \i__payload$13 [152:0] } = { i__payload[154], i__payload[152:0] };
  assign i__ready = admitted;
  assign \$1  = credits;
endmodule

module \sparse_int4_lane.front (rst, i__valid, i__payload, \o$7 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [154:0] i__payload;
  wire [154:0] i__payload;
  output [28:0] \o$7 ;
  wire [28:0] \o$7 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [7:0] \$14 ;
  wire \$2 ;
  wire [4:0] \$3 ;
  wire [3:0] \$4 ;
  wire [7:0] \$5 ;
  reg [3:0] \$6 ;
  reg \$7 ;
  reg \$8 ;
  reg \$9 ;
  reg [3:0] a = 4'h0;
  wire signed [3:0] \a[0] ;
  reg [7:0] b = 8'h00;
  wire signed [7:0] \b[0] ;
  wire [10:0] i;
  wire signed [10:0] \i[0] ;
  wire [3:0] \i__payload.codes ;
  wire [3:0] \i__payload.codes[0] ;
  wire [3:0] \i__payload.codes[0][0] ;
  wire \i__payload.full ;
  wire [3:0] \i__payload.index ;
  wire [3:0] \i__payload.index[0] ;
  wire [3:0] \i__payload.index[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [127:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire signed [7:0] \i__payload.x[10] ;
  wire signed [7:0] \i__payload.x[11] ;
  wire signed [7:0] \i__payload.x[12] ;
  wire signed [7:0] \i__payload.x[13] ;
  wire signed [7:0] \i__payload.x[14] ;
  wire signed [7:0] \i__payload.x[15] ;
  wire signed [7:0] \i__payload.x[1] ;
  wire signed [7:0] \i__payload.x[2] ;
  wire signed [7:0] \i__payload.x[3] ;
  wire signed [7:0] \i__payload.x[4] ;
  wire signed [7:0] \i__payload.x[5] ;
  wire signed [7:0] \i__payload.x[6] ;
  wire signed [7:0] \i__payload.x[7] ;
  wire signed [7:0] \i__payload.x[8] ;
  wire signed [7:0] \i__payload.x[9] ;
  wire i__ready;
  wire signed [10:0] o;
  wire [10:0] \o$7.dots ;
  wire signed [10:0] \o$7.dots[0] ;
  wire [17:0] \o$7.tag ;
  wire \o$7.tag.ends_group ;
  wire \o$7.tag.ends_row ;
  wire [15:0] \o$7.tag.scales ;
  wire [15:0] \o$7.tag.scales[0] ;
  wire signed [10:0] \o$8 ;
  reg [3:0] step = 4'h0;
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
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  (* init = 4'h0 *)
  wire signed [3:0] w_0_0_1;
  (* init = 8'h00 *)
  wire signed [7:0] x_0_0;
  assign \$2  = \$1  & i__payload[136];
  assign \$3  = step + 1'h1;
  assign \$4  = i__payload[136] ? step : i__payload[135:132];
  assign \$14  = \$4  * 4'h8;
  assign \$5  = i__payload[131:4] >> \$14 ;
  always @(posedge clk)
    step <= \$6 ;
  always @(posedge clk)
    b <= \$5 ;
  always @(posedge clk)
    a <= i__payload[3:0];
  always @(posedge clk)
    valid_1 <= \$7 ;
  always @(posedge clk)
    valid_2 <= \$8 ;
  always @(posedge clk)
    valid <= \$9 ;
  always @(posedge clk)
    tag_1 <= i__payload[154:137];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \sparse_int4_lane.front.cascade_0_0  cascade_0_0 (
    .a(a),
    .b(b),
    .clk(clk),
    .rst(rst),
    .sum_0(i)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$6  = step;
    if (\$2 ) begin
      \$6  = \$3 [3:0];
    end
    if (rst) begin
      \$6  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$7  = i__valid;
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$8  = valid_1;
    if (rst) begin
      \$8  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$9  = valid_2;
    if (rst) begin
      \$9  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign w_0_0_1 = a;
  assign x_0_0 = b;
  assign o = i;
  assign \o$8  = i;
  assign valid_3 = valid;
  assign \a[0]  = a;
  assign \b[0]  = b;
  assign \i[0]  = i;
  assign \o$7.dots  = \o$7 [10:0];
  assign \o$7.dots[0]  = \o$7 [10:0];
  assign \o$7.tag  = \o$7 [28:11];
  assign \o$7.tag.scales  = \o$7 [26:11];
  assign \o$7.tag.scales[0]  = \o$7 [26:11];
  assign \o$7.tag.ends_group  = \o$7 [27];
  assign \o$7.tag.ends_row  = \o$7 [28];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[3:0];
  assign \i__payload.codes[0]  = i__payload[3:0];
  assign \i__payload.codes[0][0]  = i__payload[3:0];
  assign \i__payload.x  = i__payload[131:4];
  assign \i__payload.x[0]  = i__payload[11:4];
  assign \i__payload.x[1]  = i__payload[19:12];
  assign \i__payload.x[2]  = i__payload[27:20];
  assign \i__payload.x[3]  = i__payload[35:28];
  assign \i__payload.x[4]  = i__payload[43:36];
  assign \i__payload.x[5]  = i__payload[51:44];
  assign \i__payload.x[6]  = i__payload[59:52];
  assign \i__payload.x[7]  = i__payload[67:60];
  assign \i__payload.x[8]  = i__payload[75:68];
  assign \i__payload.x[9]  = i__payload[83:76];
  assign \i__payload.x[10]  = i__payload[91:84];
  assign \i__payload.x[11]  = i__payload[99:92];
  assign \i__payload.x[12]  = i__payload[107:100];
  assign \i__payload.x[13]  = i__payload[115:108];
  assign \i__payload.x[14]  = i__payload[123:116];
  assign \i__payload.x[15]  = i__payload[131:124];
  assign \i__payload.index  = i__payload[135:132];
  assign \i__payload.index[0]  = i__payload[135:132];
  assign \i__payload.index[0][0]  = i__payload[135:132];
  assign \i__payload.full  = i__payload[136];
  assign \i__payload.tag  = i__payload[154:137];
  assign \i__payload.tag.scales  = i__payload[152:137];
  assign \i__payload.tag.scales[0]  = i__payload[152:137];
  assign \i__payload.tag.ends_group  = i__payload[153];
  assign \i__payload.tag.ends_row  = i__payload[154];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \o$7 [28:11] = tag_3;
  assign \o$7 [10:0] = i;
  assign \$1  = i__valid;
endmodule

module \sparse_int4_lane.front.cascade_0_0 (rst, b, a, sum_0, clk);
  input rst;
  wire rst;
  input [7:0] b;
  wire [7:0] b;
  input [3:0] a;
  wire [3:0] a;
  output signed [10:0] sum_0;
  reg signed [10:0] sum_0 = 11'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire signed [3:0] \a[0] ;
  wire signed [7:0] \b[0] ;
  (* init = 11'h000 *)
  wire signed [10:0] o;
  reg signed [11:0] product_0 = 12'h000;
  assign \$1  = $signed(a) * $signed(b);
  always @(posedge clk)
    product_0 <= \$1 ;
  always @(posedge clk)
    sum_0 <= product_0[10:0];
  assign o = sum_0;
  assign \a[0]  = a;
  assign \b[0]  = b;
endmodule

module \sparse_int4_lane.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [10:0] terms;
  wire [10:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [14:0] sums;
  reg [14:0] sums = 15'h0000;
  input clk;
  wire clk;
  wire [14:0] \$1 ;
  wire [15:0] \$2 ;
  reg \$3 ;
  reg [14:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [14:0] \sums[0] ;
  wire signed [10:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 15'h0000 : sums;
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
      \$4  = \$2 [14:0];
    end
    if (rst) begin
      \$4  = 15'h0000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \sparse_int4_lane.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [55:0] i__payload;
  wire [55:0] i__payload;
  output [55:0] o__payload;
  reg [55:0] o__payload = 56'h00000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [55:0] \$8 ;
  (* init = 56'h00000000000000 *)
  wire [55:0] front;
  wire signed [55:0] \front[0] ;
  wire signed [55:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [55:0] \o__payload[0] ;
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

module \sparse_int4_lane.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [55:0] terms;
  wire [55:0] terms;
  output [55:0] sums;
  reg [55:0] sums = 56'h00000000000000;
  input clk;
  wire clk;
  wire [55:0] \$1 ;
  wire [56:0] \$2 ;
  reg \$3 ;
  reg [55:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [55:0] \sums[0] ;
  wire signed [55:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 56'h00000000000000 : sums;
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
      \$4  = \$2 [55:0];
    end
    if (rst) begin
      \$4  = 56'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \sparse_int4_lane.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [14:0] i;
  wire [14:0] i;
  output [55:0] o;
  reg [55:0] o = 56'h00000000000000;
  input clk;
  wire clk;
  wire [26:0] \$1 ;
  wire [57:0] \$2 ;
  reg [55:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [14:0] \i[0] ;
  wire signed [55:0] \o[0] ;
  reg signed [26:0] product_0 = 27'h0000000;
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
    \$3  = \$2 [55:0];
    if (rst) begin
      \$3  = 56'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
