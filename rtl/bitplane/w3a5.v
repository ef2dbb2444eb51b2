// bitplane_w3a5: XNOR and population count of bit planes, 1 rows of 3 lanes, bipolar3 x bipolar5
//
// spec: {"accumulator":54,"activation_format":"bipolar5","credits":4,"form":"parallel","group":6,"lanes":3,"max_groups":4,"pe":"bitplane","rows":1,"weight_format":"bipolar3","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: f2da0f9b05c454be2a0a9558dcb9bbd87964878a770ba537c641af42f93904ba
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[8:0]  codes[row][lane]; 3 bits each, index 0 lowest
//   i__payload[23:9]  x[lane], code; 5 bits each, index 0 lowest
//   i__payload[39:24]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[40:40]  ends_group
//   i__payload[41:41]  ends_row (ends its group too)
//   o__payload[53:0]  sum[row], signed, in units of 2**-24; 54 bits each, index 0 lowest
// Timing: a beat every cycle; a result 9 cycles after the beat that ends its row

module bitplane_w3a5(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [53:0] o__payload;
  wire [53:0] o__payload;
  output o__valid;
  wire o__valid;
  input [41:0] i__payload;
  wire [41:0] i__payload;
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
  wire [41:0] \i__payload$13 ;
  wire [8:0] \i__payload$13.codes ;
  wire [8:0] \i__payload$13.codes[0] ;
  wire [2:0] \i__payload$13.codes[0][0] ;
  wire [2:0] \i__payload$13.codes[0][1] ;
  wire [2:0] \i__payload$13.codes[0][2] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [14:0] \i__payload$13.x ;
  wire signed [4:0] \i__payload$13.x[0] ;
  wire signed [4:0] \i__payload$13.x[1] ;
  wire signed [4:0] \i__payload$13.x[2] ;
  wire [53:0] \i__payload$35 ;
  wire signed [53:0] \i__payload$35[0] ;
  wire [8:0] \i__payload.codes ;
  wire [8:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [2:0] \i__payload.codes[0][2] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [14:0] \i__payload.x ;
  wire signed [4:0] \i__payload.x[0] ;
  wire signed [4:0] \i__payload.x[1] ;
  wire signed [4:0] \i__payload.x[2] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [28:0] o;
  wire [53:0] \o$32 ;
  wire signed [53:0] \o$32[0] ;
  wire [10:0] \o.dots ;
  wire signed [10:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [53:0] \o__payload$37 ;
  wire signed [53:0] \o__payload$37[0] ;
  wire signed [53:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [11:0] sums;
  wire [53:0] \sums$36 ;
  wire signed [53:0] \sums$36[0] ;
  wire signed [11:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [10:0] terms;
  wire [53:0] \terms$31 ;
  wire signed [53:0] \terms$31[0] ;
  wire signed [10:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[40] | i__payload[41];
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
  assign \$13  = ~ i__payload[41];
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
  \bitplane_w3a5.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .\o$47 (o),
    .rst(rst),
    .valid(valid)
  );
  \bitplane_w3a5.group_sums  group_sums (
    .clk(clk),
    .last(o[27]),
    .rst(rst),
    .sums(i),
    .terms(o[10:0]),
    .valid(valid)
  );
  \bitplane_w3a5.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w3a5.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w3a5.scaler  scaler (
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
  assign \i__payload.codes  = i__payload[8:0];
  assign \i__payload.codes[0]  = i__payload[8:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.codes[0][2]  = i__payload[8:6];
  assign \i__payload.x  = i__payload[23:9];
  assign \i__payload.x[0]  = i__payload[13:9];
  assign \i__payload.x[1]  = i__payload[18:14];
  assign \i__payload.x[2]  = i__payload[23:19];
  assign \i__payload.tag  = i__payload[41:24];
  assign \i__payload.tag.scales  = i__payload[39:24];
  assign \i__payload.tag.scales[0]  = i__payload[39:24];
  assign \i__payload.tag.ends_group  = i__payload[40];
  assign \i__payload.tag.ends_row  = i__payload[41];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [8:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [8:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [2:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [5:3];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [8:6];
  assign \i__payload$13.x  = \i__payload$13 [23:9];
  assign \i__payload$13.x[0]  = \i__payload$13 [13:9];
  assign \i__payload$13.x[1]  = \i__payload$13 [18:14];
  assign \i__payload$13.x[2]  = \i__payload$13 [23:19];
  assign \i__payload$13.tag  = \i__payload$13 [41:24];
  assign \i__payload$13.tag.scales  = \i__payload$13 [39:24];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [39:24];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [40];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [41];
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
  assign \i__payload$13 [40] = \$2 ;
  assign { \i__payload$13 [41], \i__payload$13 [39:0] } = { i__payload[41], i__payload[39:0] };
  assign i__ready = admitted;
endmodule

module \bitplane_w3a5.front (rst, i__valid, i__payload, \o$47 , valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [41:0] i__payload;
  wire [41:0] i__payload;
  output [28:0] \o$47 ;
  wire [28:0] \o$47 ;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$10 ;
  wire [3:0] \$11 ;
  wire [6:0] \$12 ;
  wire [2:0] \$13 ;
  wire [3:0] \$14 ;
  wire [10:0] \$15 ;
  wire [2:0] \$16 ;
  wire [3:0] \$17 ;
  wire [4:0] \$18 ;
  wire [2:0] \$19 ;
  wire [3:0] \$2 ;
  wire [3:0] \$20 ;
  wire [6:0] \$21 ;
  wire [2:0] \$22 ;
  wire [3:0] \$23 ;
  wire [6:0] \$24 ;
  wire [2:0] \$25 ;
  wire [3:0] \$26 ;
  wire [10:0] \$27 ;
  wire [2:0] \$28 ;
  wire [3:0] \$29 ;
  wire [4:0] \$3 ;
  wire [10:0] \$30 ;
  wire [2:0] \$31 ;
  wire [3:0] \$32 ;
  wire [6:0] \$33 ;
  wire [2:0] \$34 ;
  wire [3:0] \$35 ;
  wire [6:0] \$36 ;
  wire [2:0] \$37 ;
  wire [3:0] \$38 ;
  wire [10:0] \$39 ;
  wire [2:0] \$4 ;
  wire [2:0] \$40 ;
  wire [3:0] \$41 ;
  wire [10:0] \$42 ;
  wire [2:0] \$43 ;
  wire [3:0] \$44 ;
  wire [10:0] \$45 ;
  wire [2:0] \$46 ;
  wire [2:0] \$47 ;
  wire [2:0] \$48 ;
  wire [2:0] \$49 ;
  wire [3:0] \$5 ;
  wire [2:0] \$50 ;
  wire [2:0] \$51 ;
  wire [2:0] \$52 ;
  wire [2:0] \$53 ;
  wire [2:0] \$54 ;
  wire [2:0] \$55 ;
  wire [2:0] \$56 ;
  wire [2:0] \$57 ;
  wire [2:0] \$58 ;
  wire [2:0] \$59 ;
  wire [4:0] \$6 ;
  wire [2:0] \$60 ;
  wire [2:0] \$61 ;
  wire [2:0] \$62 ;
  wire [2:0] \$63 ;
  wire [2:0] \$64 ;
  wire [2:0] \$65 ;
  wire [2:0] \$66 ;
  wire [2:0] \$67 ;
  wire [2:0] \$68 ;
  wire [2:0] \$69 ;
  wire [2:0] \$7 ;
  wire [2:0] \$70 ;
  wire [2:0] \$71 ;
  wire [2:0] \$72 ;
  wire [2:0] \$73 ;
  wire [2:0] \$74 ;
  wire [2:0] \$75 ;
  reg \$76 ;
  reg \$77 ;
  reg \$78 ;
  reg \$79 ;
  wire [3:0] \$8 ;
  wire [6:0] \$9 ;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0_0;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0_1;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0_2;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0_3;
  (* init = 3'h0 *)
  wire [2:0] agree_0_0_4;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1_0;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1_1;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1_2;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1_3;
  (* init = 3'h0 *)
  wire [2:0] agree_0_1_4;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2_0;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2_1;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2_2;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2_3;
  (* init = 3'h0 *)
  wire [2:0] agree_0_2_4;
  reg [2:0] i = 3'h0;
  reg [2:0] \i$11  = 3'h0;
  reg [2:0] \i$13  = 3'h0;
  reg [2:0] \i$15  = 3'h0;
  reg [2:0] \i$17  = 3'h0;
  reg [2:0] \i$19  = 3'h0;
  reg [2:0] \i$21  = 3'h0;
  reg [2:0] \i$23  = 3'h0;
  reg [2:0] \i$25  = 3'h0;
  reg [2:0] \i$27  = 3'h0;
  reg [2:0] \i$29  = 3'h0;
  reg [2:0] \i$3  = 3'h0;
  wire [164:0] \i$31 ;
  wire signed [10:0] \i$31[0] ;
  wire signed [10:0] \i$31[10] ;
  wire signed [10:0] \i$31[11] ;
  wire signed [10:0] \i$31[12] ;
  wire signed [10:0] \i$31[13] ;
  wire signed [10:0] \i$31[14] ;
  wire signed [10:0] \i$31[1] ;
  wire signed [10:0] \i$31[2] ;
  wire signed [10:0] \i$31[3] ;
  wire signed [10:0] \i$31[4] ;
  wire signed [10:0] \i$31[5] ;
  wire signed [10:0] \i$31[6] ;
  wire signed [10:0] \i$31[7] ;
  wire signed [10:0] \i$31[8] ;
  wire signed [10:0] \i$31[9] ;
  reg [2:0] \i$5  = 3'h0;
  reg [2:0] \i$7  = 3'h0;
  reg [2:0] \i$9  = 3'h0;
  wire [8:0] \i__payload.codes ;
  wire [8:0] \i__payload.codes[0] ;
  wire [2:0] \i__payload.codes[0][0] ;
  wire [2:0] \i__payload.codes[0][1] ;
  wire [2:0] \i__payload.codes[0][2] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [14:0] \i__payload.x ;
  wire signed [4:0] \i__payload.x[0] ;
  wire signed [4:0] \i__payload.x[1] ;
  wire signed [4:0] \i__payload.x[2] ;
  wire i__ready;
  wire [1:0] o;
  wire [1:0] \o$33 ;
  wire [1:0] \o$34 ;
  wire [1:0] \o$35 ;
  wire [1:0] \o$36 ;
  wire [1:0] \o$37 ;
  wire [1:0] \o$38 ;
  wire [1:0] \o$39 ;
  wire [1:0] \o$40 ;
  wire [1:0] \o$41 ;
  wire [1:0] \o$42 ;
  wire [1:0] \o$43 ;
  wire [1:0] \o$44 ;
  wire [1:0] \o$45 ;
  wire [1:0] \o$46 ;
  wire [10:0] \o$47.dots ;
  wire signed [10:0] \o$47.dots[0] ;
  wire [17:0] \o$47.tag ;
  wire \o$47.tag.ends_group ;
  wire \o$47.tag.ends_row ;
  wire [15:0] \o$47.tag.scales ;
  wire [15:0] \o$47.tag.scales[0] ;
  wire signed [10:0] \o$48 ;
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
  reg [17:0] tag_4 = 18'h00000;
  wire \tag_4.ends_group ;
  wire \tag_4.ends_row ;
  wire [15:0] \tag_4.scales ;
  wire [15:0] \tag_4.scales[0] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  (* init = 1'h0 *)
  wire valid_4;
  assign \$23  = \$22  - 2'h3;
  assign \$26  = \$25  - 2'h3;
  assign \$29  = \$28  - 2'h3;
  assign \$32  = \$31  - 2'h3;
  assign \$35  = \$34  - 2'h3;
  assign \$38  = \$37  - 2'h3;
  assign \$41  = \$40  - 2'h3;
  assign \$44  = \$43  - 2'h3;
  assign \$46  = { i__payload[6], i__payload[3], i__payload[0] } ^ { i__payload[19], i__payload[14], i__payload[9] };
  assign \$47  = ~ \$46 ;
  assign \$48  = { i__payload[6], i__payload[3], i__payload[0] } ^ { i__payload[20], i__payload[15], i__payload[10] };
  assign \$49  = ~ \$48 ;
  assign \$50  = { i__payload[6], i__payload[3], i__payload[0] } ^ { i__payload[21], i__payload[16], i__payload[11] };
  assign \$51  = ~ \$50 ;
  assign \$52  = { i__payload[6], i__payload[3], i__payload[0] } ^ { i__payload[22], i__payload[17], i__payload[12] };
  assign \$53  = ~ \$52 ;
  assign \$54  = { i__payload[6], i__payload[3], i__payload[0] } ^ { i__payload[23], i__payload[18], i__payload[13] };
  assign \$55  = ~ \$54 ;
  assign \$56  = { i__payload[7], i__payload[4], i__payload[1] } ^ { i__payload[19], i__payload[14], i__payload[9] };
  assign \$57  = ~ \$56 ;
  assign \$58  = { i__payload[7], i__payload[4], i__payload[1] } ^ { i__payload[20], i__payload[15], i__payload[10] };
  assign \$59  = ~ \$58 ;
  assign \$60  = { i__payload[7], i__payload[4], i__payload[1] } ^ { i__payload[21], i__payload[16], i__payload[11] };
  assign \$61  = ~ \$60 ;
  assign \$62  = { i__payload[7], i__payload[4], i__payload[1] } ^ { i__payload[22], i__payload[17], i__payload[12] };
  assign \$63  = ~ \$62 ;
  assign \$64  = { i__payload[7], i__payload[4], i__payload[1] } ^ { i__payload[23], i__payload[18], i__payload[13] };
  assign \$65  = ~ \$64 ;
  assign \$66  = { i__payload[8], i__payload[5], i__payload[2] } ^ { i__payload[19], i__payload[14], i__payload[9] };
  assign \$67  = ~ \$66 ;
  assign \$68  = { i__payload[8], i__payload[5], i__payload[2] } ^ { i__payload[20], i__payload[15], i__payload[10] };
  assign \$69  = ~ \$68 ;
  assign \$70  = { i__payload[8], i__payload[5], i__payload[2] } ^ { i__payload[21], i__payload[16], i__payload[11] };
  assign \$71  = ~ \$70 ;
  assign \$72  = { i__payload[8], i__payload[5], i__payload[2] } ^ { i__payload[22], i__payload[17], i__payload[12] };
  assign \$73  = ~ \$72 ;
  assign \$74  = { i__payload[8], i__payload[5], i__payload[2] } ^ { i__payload[23], i__payload[18], i__payload[13] };
  assign \$75  = ~ \$74 ;
  always @(posedge clk)
    i <= \$47 ;
  always @(posedge clk)
    \i$3  <= \$49 ;
  always @(posedge clk)
    \i$5  <= \$51 ;
  always @(posedge clk)
    \i$7  <= \$53 ;
  always @(posedge clk)
    \i$9  <= \$55 ;
  always @(posedge clk)
    \i$11  <= \$57 ;
  always @(posedge clk)
    \i$13  <= \$59 ;
  always @(posedge clk)
    \i$15  <= \$61 ;
  always @(posedge clk)
    \i$17  <= \$63 ;
  always @(posedge clk)
    \i$19  <= \$65 ;
  always @(posedge clk)
    \i$21  <= \$67 ;
  always @(posedge clk)
    \i$23  <= \$69 ;
  always @(posedge clk)
    \i$25  <= \$71 ;
  always @(posedge clk)
    \i$27  <= \$73 ;
  always @(posedge clk)
    \i$29  <= \$75 ;
  always @(posedge clk)
    valid_1 <= \$76 ;
  always @(posedge clk)
    valid_2 <= \$77 ;
  always @(posedge clk)
    valid_3 <= \$78 ;
  always @(posedge clk)
    valid <= \$79 ;
  always @(posedge clk)
    tag_1 <= i__payload[41:24];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  always @(posedge clk)
    tag_4 <= tag_3;
  assign \$2  = \$1  - 2'h3;
  assign \$5  = \$4  - 2'h3;
  assign \$8  = \$7  - 2'h3;
  assign \$11  = \$10  - 2'h3;
  assign \$14  = \$13  - 2'h3;
  assign \$17  = \$16  - 2'h3;
  assign \$20  = \$19  - 2'h3;
  \bitplane_w3a5.front.count_0_0_0  count_0_0_0 (
    .clk(clk),
    .i(i),
    .o(o),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_0_1  count_0_0_1 (
    .clk(clk),
    .i(\i$3 ),
    .o(\o$33 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_0_2  count_0_0_2 (
    .clk(clk),
    .i(\i$5 ),
    .o(\o$34 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_0_3  count_0_0_3 (
    .clk(clk),
    .i(\i$7 ),
    .o(\o$35 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_0_4  count_0_0_4 (
    .clk(clk),
    .i(\i$9 ),
    .o(\o$36 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_1_0  count_0_1_0 (
    .clk(clk),
    .i(\i$11 ),
    .o(\o$37 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_1_1  count_0_1_1 (
    .clk(clk),
    .i(\i$13 ),
    .o(\o$38 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_1_2  count_0_1_2 (
    .clk(clk),
    .i(\i$15 ),
    .o(\o$39 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_1_3  count_0_1_3 (
    .clk(clk),
    .i(\i$17 ),
    .o(\o$40 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_1_4  count_0_1_4 (
    .clk(clk),
    .i(\i$19 ),
    .o(\o$41 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_2_0  count_0_2_0 (
    .clk(clk),
    .i(\i$21 ),
    .o(\o$42 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_2_1  count_0_2_1 (
    .clk(clk),
    .i(\i$23 ),
    .o(\o$43 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_2_2  count_0_2_2 (
    .clk(clk),
    .i(\i$25 ),
    .o(\o$44 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_2_3  count_0_2_3 (
    .clk(clk),
    .i(\i$27 ),
    .o(\o$45 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.count_0_2_4  count_0_2_4 (
    .clk(clk),
    .i(\i$29 ),
    .o(\o$46 ),
    .rst(rst)
  );
  \bitplane_w3a5.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$31 ),
    .o(\o$48 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$76  = i__valid;
    if (rst) begin
      \$76  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$77  = valid_1;
    if (rst) begin
      \$77  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$78  = valid_2;
    if (rst) begin
      \$78  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$79  = valid_3;
    if (rst) begin
      \$79  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign agree_0_0_0 = i;
  assign agree_0_0_1 = \i$3 ;
  assign agree_0_0_2 = \i$5 ;
  assign agree_0_0_3 = \i$7 ;
  assign agree_0_0_4 = \i$9 ;
  assign agree_0_1_0 = \i$11 ;
  assign agree_0_1_1 = \i$13 ;
  assign agree_0_1_2 = \i$15 ;
  assign agree_0_1_3 = \i$17 ;
  assign agree_0_1_4 = \i$19 ;
  assign agree_0_2_0 = \i$21 ;
  assign agree_0_2_1 = \i$23 ;
  assign agree_0_2_2 = \i$25 ;
  assign agree_0_2_3 = \i$27 ;
  assign agree_0_2_4 = \i$29 ;
  assign valid_4 = valid;
  assign \i$31[0]  = \i$31 [10:0];
  assign \i$31[1]  = \i$31 [21:11];
  assign \i$31[2]  = \i$31 [32:22];
  assign \i$31[3]  = \i$31 [43:33];
  assign \i$31[4]  = \i$31 [54:44];
  assign \i$31[5]  = \i$31 [65:55];
  assign \i$31[6]  = \i$31 [76:66];
  assign \i$31[7]  = \i$31 [87:77];
  assign \i$31[8]  = \i$31 [98:88];
  assign \i$31[9]  = \i$31 [109:99];
  assign \i$31[10]  = \i$31 [120:110];
  assign \i$31[11]  = \i$31 [131:121];
  assign \i$31[12]  = \i$31 [142:132];
  assign \i$31[13]  = \i$31 [153:143];
  assign \i$31[14]  = \i$31 [164:154];
  assign \o$47.dots  = \o$47 [10:0];
  assign \o$47.dots[0]  = \o$47 [10:0];
  assign \o$47.tag  = \o$47 [28:11];
  assign \o$47.tag.scales  = \o$47 [26:11];
  assign \o$47.tag.scales[0]  = \o$47 [26:11];
  assign \o$47.tag.ends_group  = \o$47 [27];
  assign \o$47.tag.ends_row  = \o$47 [28];
  assign \tag_4.scales  = tag_4[15:0];
  assign \tag_4.scales[0]  = tag_4[15:0];
  assign \tag_4.ends_group  = tag_4[16];
  assign \tag_4.ends_row  = tag_4[17];
  assign \i__payload.codes  = i__payload[8:0];
  assign \i__payload.codes[0]  = i__payload[8:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.codes[0][2]  = i__payload[8:6];
  assign \i__payload.x  = i__payload[23:9];
  assign \i__payload.x[0]  = i__payload[13:9];
  assign \i__payload.x[1]  = i__payload[18:14];
  assign \i__payload.x[2]  = i__payload[23:19];
  assign \i__payload.tag  = i__payload[41:24];
  assign \i__payload.tag.scales  = i__payload[39:24];
  assign \i__payload.tag.scales[0]  = i__payload[39:24];
  assign \i__payload.tag.ends_group  = i__payload[40];
  assign \i__payload.tag.ends_row  = i__payload[41];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \o$47 [28:11] = tag_4;
  assign \o$47 [10:0] = \o$48 ;
  assign \i$31 [164:154] = \$45 ;
  assign \i$31 [153:143] = \$42 ;
  assign \i$31 [142:132] = \$39 ;
  assign \i$31 [131:121] = { \$36 [6], \$36 [6], \$36 [6], \$36 [6], \$36  };
  assign \i$31 [120:110] = { \$33 [6], \$33 [6], \$33 [6], \$33 [6], \$33  };
  assign \i$31 [109:99] = \$30 ;
  assign \i$31 [98:88] = \$27 ;
  assign \i$31 [87:77] = { \$24 [6], \$24 [6], \$24 [6], \$24 [6], \$24  };
  assign \i$31 [76:66] = { \$21 [6], \$21 [6], \$21 [6], \$21 [6], \$21  };
  assign \i$31 [65:55] = { \$18 [4], \$18 [4], \$18 [4], \$18 [4], \$18 [4], \$18 [4], \$18  };
  assign \i$31 [54:44] = \$15 ;
  assign \i$31 [43:33] = { \$12 [6], \$12 [6], \$12 [6], \$12 [6], \$12  };
  assign \i$31 [32:22] = { \$9 [6], \$9 [6], \$9 [6], \$9 [6], \$9  };
  assign \i$31 [21:11] = { \$6 [4], \$6 [4], \$6 [4], \$6 [4], \$6 [4], \$6 [4], \$6  };
  assign \i$31 [10:0] = { \$3 [4], \$3 [4], \$3 [4], \$3 [4], \$3 [4], \$3 [4], \$3  };
  assign \$1  = { o, 1'h0 };
  assign \$3  = { \$2 [3], \$2  };
  assign \$4  = { \o$33 , 1'h0 };
  assign \$6  = { \$5 , 1'h0 };
  assign \$7  = { \o$34 , 1'h0 };
  assign \$9  = { \$8 [3], \$8 , 2'h0 };
  assign \$10  = { \o$35 , 1'h0 };
  assign \$12  = { \$11 , 3'h0 };
  assign \$13  = { \o$36 , 1'h0 };
  assign \$15  = { \$14 [3], \$14 [3], \$14 [3], \$14 , 4'h0 };
  assign \$16  = { \o$37 , 1'h0 };
  assign \$18  = { \$17 , 1'h0 };
  assign \$19  = { \o$38 , 1'h0 };
  assign \$21  = { \$20 [3], \$20 , 2'h0 };
  assign \$22  = { \o$39 , 1'h0 };
  assign \$24  = { \$23 , 3'h0 };
  assign \$25  = { \o$40 , 1'h0 };
  assign \$27  = { \$26 [3], \$26 [3], \$26 [3], \$26 , 4'h0 };
  assign \$28  = { \o$41 , 1'h0 };
  assign \$30  = { \$29 [3], \$29 [3], \$29 , 5'h00 };
  assign \$31  = { \o$42 , 1'h0 };
  assign \$33  = { \$32 [3], \$32 , 2'h0 };
  assign \$34  = { \o$43 , 1'h0 };
  assign \$36  = { \$35 , 3'h0 };
  assign \$37  = { \o$44 , 1'h0 };
  assign \$39  = { \$38 [3], \$38 [3], \$38 [3], \$38 , 4'h0 };
  assign \$40  = { \o$45 , 1'h0 };
  assign \$42  = { \$41 [3], \$41 [3], \$41 , 5'h00 };
  assign \$43  = { \o$46 , 1'h0 };
  assign \$45  = { \$44 [3], \$44 , 6'h00 };
endmodule

module \bitplane_w3a5.front.count_0_0_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_0_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_0_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_0_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_0_4 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_1_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_1_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_1_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_1_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_1_4 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_2_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_2_1 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_2_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_2_3 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.count_0_2_4 (rst, i, o, clk);
  input rst;
  wire rst;
  input [2:0] i;
  wire [2:0] i;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [1:0] level1_0;
  wire level1_1;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = i[0] + i[1];
  assign \$1  = level1_0 + i[2];
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign level1_1 = i[2];
  assign o = level2_0[1:0];
endmodule

module \bitplane_w3a5.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [164:0] i;
  wire [164:0] i;
  output signed [10:0] o;
  reg signed [10:0] o = 11'h000;
  input clk;
  wire clk;
  wire [11:0] \$1 ;
  wire [11:0] \$10 ;
  wire [11:0] \$11 ;
  wire [11:0] \$12 ;
  wire [11:0] \$13 ;
  wire [11:0] \$14 ;
  wire [11:0] \$2 ;
  wire [11:0] \$3 ;
  wire [11:0] \$4 ;
  wire [11:0] \$5 ;
  wire [11:0] \$6 ;
  wire [11:0] \$7 ;
  wire [11:0] \$8 ;
  wire [11:0] \$9 ;
  wire signed [10:0] \i[0] ;
  wire signed [10:0] \i[10] ;
  wire signed [10:0] \i[11] ;
  wire signed [10:0] \i[12] ;
  wire signed [10:0] \i[13] ;
  wire signed [10:0] \i[14] ;
  wire signed [10:0] \i[1] ;
  wire signed [10:0] \i[2] ;
  wire signed [10:0] \i[3] ;
  wire signed [10:0] \i[4] ;
  wire signed [10:0] \i[5] ;
  wire signed [10:0] \i[6] ;
  wire signed [10:0] \i[7] ;
  wire signed [10:0] \i[8] ;
  wire signed [10:0] \i[9] ;
  wire signed [10:0] level1_0;
  wire signed [10:0] level1_1;
  wire signed [10:0] level1_2;
  wire signed [10:0] level1_3;
  wire signed [10:0] level1_4;
  wire signed [10:0] level1_5;
  wire signed [10:0] level1_6;
  wire signed [10:0] level1_7;
  reg signed [10:0] level2_0 = 11'h000;
  reg signed [10:0] level2_1 = 11'h000;
  reg signed [10:0] level2_2 = 11'h000;
  reg signed [10:0] level2_3 = 11'h000;
  wire signed [10:0] level3_0;
  wire signed [10:0] level3_1;
  (* init = 11'h000 *)
  wire signed [10:0] level4_0;
  assign \$1  = $signed(i[10:0]) + $signed(i[21:11]);
  assign \$2  = $signed(i[32:22]) + $signed(i[43:33]);
  assign \$3  = $signed(i[54:44]) + $signed(i[65:55]);
  assign \$4  = $signed(i[76:66]) + $signed(i[87:77]);
  assign \$5  = $signed(i[98:88]) + $signed(i[109:99]);
  assign \$6  = $signed(i[120:110]) + $signed(i[131:121]);
  assign \$7  = $signed(i[142:132]) + $signed(i[153:143]);
  assign \$8  = $signed(level2_0) + $signed(level2_1);
  assign \$9  = $signed(level2_2) + $signed(level2_3);
  assign \$10  = $signed(\$1 [10:0]) + $signed(\$2 [10:0]);
  assign \$11  = $signed(\$3 [10:0]) + $signed(\$4 [10:0]);
  assign \$12  = $signed(\$5 [10:0]) + $signed(\$6 [10:0]);
  assign \$13  = $signed(\$7 [10:0]) + $signed(i[164:154]);
  assign \$14  = $signed(\$8 [10:0]) + $signed(\$9 [10:0]);
  always @(posedge clk)
    level2_0 <= \$10 [10:0];
  always @(posedge clk)
    level2_1 <= \$11 [10:0];
  always @(posedge clk)
    level2_2 <= \$12 [10:0];
  always @(posedge clk)
    level2_3 <= \$13 [10:0];
  always @(posedge clk)
    o <= \$14 [10:0];
  assign level1_0 = \$1 [10:0];
  assign level1_1 = \$2 [10:0];
  assign level1_2 = \$3 [10:0];
  assign level1_3 = \$4 [10:0];
  assign level1_4 = \$5 [10:0];
  assign level1_5 = \$6 [10:0];
  assign level1_6 = \$7 [10:0];
  assign level1_7 = i[164:154];
  assign level3_0 = \$8 [10:0];
  assign level3_1 = \$9 [10:0];
  assign level4_0 = o;
  assign \i[0]  = i[10:0];
  assign \i[1]  = i[21:11];
  assign \i[2]  = i[32:22];
  assign \i[3]  = i[43:33];
  assign \i[4]  = i[54:44];
  assign \i[5]  = i[65:55];
  assign \i[6]  = i[76:66];
  assign \i[7]  = i[87:77];
  assign \i[8]  = i[98:88];
  assign \i[9]  = i[109:99];
  assign \i[10]  = i[120:110];
  assign \i[11]  = i[131:121];
  assign \i[12]  = i[142:132];
  assign \i[13]  = i[153:143];
  assign \i[14]  = i[164:154];
endmodule

module \bitplane_w3a5.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
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
      \$4  = \$2 [11:0];
    end
    if (rst) begin
      \$4  = 12'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w3a5.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [53:0] i__payload;
  wire [53:0] i__payload;
  output [53:0] o__payload;
  reg [53:0] o__payload = 54'h00000000000000;
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
  reg [53:0] \$19 ;
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
  wire [53:0] \$signature__data ;
  wire signed [53:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 54'h00000000000000 *)
  wire [53:0] front;
  wire signed [53:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [53:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [53:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [53:0] store_out__data;
  wire signed [53:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [53:0] rest [2:0];
  initial begin
    rest[0] = 54'h00000000000000;
    rest[1] = 54'h00000000000000;
    rest[2] = 54'h00000000000000;
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
  assign \o__payload[0]  = o__payload;
  assign \front[0]  = o__payload;
  assign \$signature__data[0]  = i__payload;
  assign \i__payload[0]  = i__payload;
  assign \store_out__data[0]  = store_out__data;
endmodule

module \bitplane_w3a5.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [53:0] terms;
  wire [53:0] terms;
  output [53:0] sums;
  reg [53:0] sums = 54'h00000000000000;
  input clk;
  wire clk;
  wire [53:0] \$1 ;
  wire [54:0] \$2 ;
  reg \$3 ;
  reg [53:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [53:0] \sums[0] ;
  wire signed [53:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 54'h00000000000000 : sums;
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
      \$4  = \$2 [53:0];
    end
    if (rst) begin
      \$4  = 54'h00000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w3a5.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [11:0] i;
  wire [11:0] i;
  output [53:0] o;
  reg [53:0] o = 54'h00000000000000;
  input clk;
  wire clk;
  wire [23:0] \$1 ;
  wire [54:0] \$2 ;
  reg [53:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [11:0] \i[0] ;
  wire signed [53:0] \o[0] ;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$6 ) begin end
    \$3  = \$2 [53:0];
    if (rst) begin
      \$3  = 54'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
