// pot_pot3_zero_fp16: shift and perhaps negate, 1 rows of 3 lanes, pot3_zero x fp16
//
// spec: {"accumulator":88,"activation_format":"fp16","credits":4,"group":6,"lanes":3,"max_groups":4,"pe":"pot","rows":1,"weight_format":"pot3_zero","zero_point":false}
// source: fcfcab35af80160037cd36b7fee6509ae586ce72f77edbeb09bd403d47ea6923
// body: 88b8bec7e6d5cb8f345b316858a00801f15c7f1cbed9bd64ddeb4dbd8581e176
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[8:0]  codes[row][lane]; 3 bits each, index 0 lowest
//   i__payload[56:9]  x[lane], code; 16 bits each, index 0 lowest
//   i__payload[72:57]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[73:73]  ends_group
//   i__payload[74:74]  ends_row (ends its group too)
//   o__payload[87:0]  sum[row], signed, in units of 2**-48; 88 bits each, index 0 lowest
// Timing: a beat every cycle; a result 8 cycles after the beat that ends its row

module pot_pot3_zero_fp16(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [87:0] o__payload;
  wire [87:0] o__payload;
  output o__valid;
  wire o__valid;
  input [74:0] i__payload;
  wire [74:0] i__payload;
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
  wire [45:0] i;
  wire signed [45:0] \i[0] ;
  wire [74:0] \i__payload$13 ;
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
  wire [47:0] \i__payload$13.x ;
  wire signed [15:0] \i__payload$13.x[0] ;
  wire signed [15:0] \i__payload$13.x[1] ;
  wire signed [15:0] \i__payload$13.x[2] ;
  wire [87:0] \i__payload$35 ;
  wire signed [87:0] \i__payload$35[0] ;
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
  wire [47:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire signed [15:0] \i__payload.x[2] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [62:0] o;
  wire [87:0] \o$32 ;
  wire signed [87:0] \o$32[0] ;
  wire [44:0] \o.dots ;
  wire signed [44:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [87:0] \o__payload$37 ;
  wire signed [87:0] \o__payload$37[0] ;
  wire signed [87:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [45:0] sums;
  wire [87:0] \sums$36 ;
  wire signed [87:0] \sums$36[0] ;
  wire signed [45:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [44:0] terms;
  wire [87:0] \terms$31 ;
  wire signed [87:0] \terms$31[0] ;
  wire signed [44:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign \$1  = | credits;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[73] | i__payload[74];
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
  assign \$13  = ~ i__payload[74];
  assign \$14  = valid & o[61];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[62:45];
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
  \pot_pot3_zero_fp16.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \pot_pot3_zero_fp16.group_sums  group_sums (
    .clk(clk),
    .last(o[61]),
    .rst(rst),
    .sums(i),
    .terms(o[44:0]),
    .valid(valid)
  );
  \pot_pot3_zero_fp16.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \pot_pot3_zero_fp16.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \pot_pot3_zero_fp16.scaler  scaler (
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
  assign last = o[61];
  assign terms = o[44:0];
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
  assign \i__payload.x  = i__payload[56:9];
  assign \i__payload.x[0]  = i__payload[24:9];
  assign \i__payload.x[1]  = i__payload[40:25];
  assign \i__payload.x[2]  = i__payload[56:41];
  assign \i__payload.tag  = i__payload[74:57];
  assign \i__payload.tag.scales  = i__payload[72:57];
  assign \i__payload.tag.scales[0]  = i__payload[72:57];
  assign \i__payload.tag.ends_group  = i__payload[73];
  assign \i__payload.tag.ends_row  = i__payload[74];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [8:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [8:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [2:0];
  assign \i__payload$13.codes[0][1]  = \i__payload$13 [5:3];
  assign \i__payload$13.codes[0][2]  = \i__payload$13 [8:6];
  assign \i__payload$13.x  = \i__payload$13 [56:9];
  assign \i__payload$13.x[0]  = \i__payload$13 [24:9];
  assign \i__payload$13.x[1]  = \i__payload$13 [40:25];
  assign \i__payload$13.x[2]  = \i__payload$13 [56:41];
  assign \i__payload$13.tag  = \i__payload$13 [74:57];
  assign \i__payload$13.tag.scales  = \i__payload$13 [72:57];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [72:57];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [73];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [74];
  assign \o.dots  = o[44:0];
  assign \o.dots[0]  = o[44:0];
  assign \o.tag  = o[62:45];
  assign \o.tag.scales  = o[60:45];
  assign \o.tag.scales[0]  = o[60:45];
  assign \o.tag.ends_group  = o[61];
  assign \o.tag.ends_row  = o[62];
  assign \terms[0]  = o[44:0];
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
  assign \i__payload$13 [73] = \$2 ;
  assign { \i__payload$13 [74], \i__payload$13 [72:0] } = { i__payload[74], i__payload[72:0] };
  assign i__ready = admitted;
endmodule

module \pot_pot3_zero_fp16.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [74:0] i__payload;
  wire [74:0] i__payload;
  output [62:0] o;
  wire [62:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire \$1 ;
  wire [11:0] \$10 ;
  wire [11:0] \$11 ;
  wire [74:0] \$12 ;
  wire \$13 ;
  wire \$14 ;
  wire [10:0] \$15 ;
  wire \$16 ;
  wire [5:0] \$17 ;
  wire [5:0] \$18 ;
  reg [1:0] \$19 ;
  wire \$2 ;
  wire [5:0] \$20 ;
  wire \$21 ;
  wire [11:0] \$22 ;
  wire [11:0] \$23 ;
  wire [74:0] \$24 ;
  wire \$25 ;
  wire \$26 ;
  wire [10:0] \$27 ;
  wire \$28 ;
  wire [5:0] \$29 ;
  wire [10:0] \$3 ;
  wire [5:0] \$30 ;
  reg [1:0] \$31 ;
  wire [5:0] \$32 ;
  wire \$33 ;
  wire [11:0] \$34 ;
  wire [11:0] \$35 ;
  wire [74:0] \$36 ;
  wire [128:0] \$37 ;
  reg \$38 ;
  reg \$39 ;
  wire \$4 ;
  reg \$40 ;
  wire [5:0] \$5 ;
  wire [5:0] \$6 ;
  reg [1:0] \$7 ;
  wire [5:0] \$8 ;
  wire \$9 ;
  reg [128:0] i = 129'h000000000000000000000000000000000;
  wire signed [42:0] \i[0] ;
  wire signed [42:0] \i[1] ;
  wire signed [42:0] \i[2] ;
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
  wire [47:0] \i__payload.x ;
  wire signed [15:0] \i__payload.x[0] ;
  wire signed [15:0] \i__payload.x[1] ;
  wire signed [15:0] \i__payload.x[2] ;
  wire i__ready;
  reg negative_0_0 = 1'h0;
  reg negative_0_1 = 1'h0;
  reg negative_0_2 = 1'h0;
  wire signed [44:0] \o$4 ;
  wire [44:0] \o.dots ;
  wire signed [44:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  reg [5:0] shift_0_0 = 6'h00;
  reg [5:0] shift_0_1 = 6'h00;
  reg [5:0] shift_0_2 = 6'h00;
  reg [10:0] significand_0_0 = 11'h000;
  reg [10:0] significand_0_1 = 11'h000;
  reg [10:0] significand_0_2 = 11'h000;
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
  (* init = 129'h000000000000000000000000000000000 *)
  wire [128:0] terms_0;
  wire signed [42:0] \terms_0[0] ;
  wire signed [42:0] \terms_0[1] ;
  wire signed [42:0] \terms_0[2] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  assign \$1  = ! i__payload[2:0];
  assign \$2  = | i__payload[23:19];
  assign \$3  = \$1  ? 11'h000 : { \$2 , i__payload[18:9] };
  assign \$4  = | i__payload[23:19];
  assign \$5  = i__payload[23:19] - 1'h1;
  assign \$6  = \$4  ? \$5  : 6'h00;
  assign \$8  = \$6 [4:0] + \$7 ;
  assign \$9  = i__payload[24] ^ i__payload[2];
  assign \$10  = - significand_0_0;
  assign \$11  = negative_0_0 ? \$10  : { 1'h0, significand_0_0 };
  assign \$12  = $signed(\$11 ) << shift_0_0;
  assign \$13  = ! i__payload[5:3];
  assign \$14  = | i__payload[39:35];
  assign \$15  = \$13  ? 11'h000 : { \$14 , i__payload[34:25] };
  assign \$16  = | i__payload[39:35];
  assign \$17  = i__payload[39:35] - 1'h1;
  assign \$18  = \$16  ? \$17  : 6'h00;
  assign \$20  = \$18 [4:0] + \$19 ;
  assign \$21  = i__payload[40] ^ i__payload[5];
  assign \$22  = - significand_0_1;
  assign \$23  = negative_0_1 ? \$22  : { 1'h0, significand_0_1 };
  assign \$24  = $signed(\$23 ) << shift_0_1;
  assign \$25  = ! i__payload[8:6];
  assign \$26  = | i__payload[55:51];
  assign \$27  = \$25  ? 11'h000 : { \$26 , i__payload[50:41] };
  assign \$28  = | i__payload[55:51];
  assign \$29  = i__payload[55:51] - 1'h1;
  assign \$30  = \$28  ? \$29  : 6'h00;
  assign \$32  = \$30 [4:0] + \$31 ;
  assign \$33  = i__payload[56] ^ i__payload[8];
  assign \$34  = - significand_0_2;
  assign \$35  = negative_0_2 ? \$34  : { 1'h0, significand_0_2 };
  assign \$36  = $signed(\$35 ) << shift_0_2;
  always @(posedge clk)
    significand_0_0 <= \$3 ;
  always @(posedge clk)
    shift_0_0 <= \$8 ;
  always @(posedge clk)
    negative_0_0 <= \$9 ;
  always @(posedge clk)
    i <= \$37 ;
  always @(posedge clk)
    significand_0_1 <= \$15 ;
  always @(posedge clk)
    shift_0_1 <= \$20 ;
  always @(posedge clk)
    negative_0_1 <= \$21 ;
  always @(posedge clk)
    significand_0_2 <= \$27 ;
  always @(posedge clk)
    shift_0_2 <= \$32 ;
  always @(posedge clk)
    negative_0_2 <= \$33 ;
  always @(posedge clk)
    valid_1 <= \$38 ;
  always @(posedge clk)
    valid_2 <= \$39 ;
  always @(posedge clk)
    valid <= \$40 ;
  always @(posedge clk)
    tag_1 <= i__payload[74:57];
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  \pot_pot3_zero_fp16.front.tree_0  tree_0 (
    .clk(clk),
    .i(i),
    .o(\o$4 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[2:0])
      3'h0:
          \$7  = 2'h0;
      3'h1:
          \$7  = 2'h0;
      3'h2:
          \$7  = 2'h1;
      3'h3:
          \$7  = 2'h2;
      3'h4:
          \$7  = 2'h0;
      3'h5:
          \$7  = 2'h0;
      3'h6:
          \$7  = 2'h1;
      3'h7:
          \$7  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[5:3])
      3'h0:
          \$19  = 2'h0;
      3'h1:
          \$19  = 2'h0;
      3'h2:
          \$19  = 2'h1;
      3'h3:
          \$19  = 2'h2;
      3'h4:
          \$19  = 2'h0;
      3'h5:
          \$19  = 2'h0;
      3'h6:
          \$19  = 2'h1;
      3'h7:
          \$19  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[8:6])
      3'h0:
          \$31  = 2'h0;
      3'h1:
          \$31  = 2'h0;
      3'h2:
          \$31  = 2'h1;
      3'h3:
          \$31  = 2'h2;
      3'h4:
          \$31  = 2'h0;
      3'h5:
          \$31  = 2'h0;
      3'h6:
          \$31  = 2'h1;
      3'h7:
          \$31  = 2'h2;
    endcase
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$38  = i__valid;
    if (rst) begin
      \$38  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$39  = valid_1;
    if (rst) begin
      \$39  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$40  = valid_2;
    if (rst) begin
      \$40  = 1'h0;
    end
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign valid_3 = valid;
  assign \i[0]  = i[42:0];
  assign \i[1]  = i[85:43];
  assign \i[2]  = i[128:86];
  assign \terms_0[0]  = i[42:0];
  assign \terms_0[1]  = i[85:43];
  assign \terms_0[2]  = i[128:86];
  assign \o.dots  = o[44:0];
  assign \o.dots[0]  = o[44:0];
  assign \o.tag  = o[62:45];
  assign \o.tag.scales  = o[60:45];
  assign \o.tag.scales[0]  = o[60:45];
  assign \o.tag.ends_group  = o[61];
  assign \o.tag.ends_row  = o[62];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[8:0];
  assign \i__payload.codes[0]  = i__payload[8:0];
  assign \i__payload.codes[0][0]  = i__payload[2:0];
  assign \i__payload.codes[0][1]  = i__payload[5:3];
  assign \i__payload.codes[0][2]  = i__payload[8:6];
  assign \i__payload.x  = i__payload[56:9];
  assign \i__payload.x[0]  = i__payload[24:9];
  assign \i__payload.x[1]  = i__payload[40:25];
  assign \i__payload.x[2]  = i__payload[56:41];
  assign \i__payload.tag  = i__payload[74:57];
  assign \i__payload.tag.scales  = i__payload[72:57];
  assign \i__payload.tag.scales[0]  = i__payload[72:57];
  assign \i__payload.tag.ends_group  = i__payload[73];
  assign \i__payload.tag.ends_row  = i__payload[74];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign \$37 [128:86] = \$36 [42:0];
  assign \$37 [85:43] = \$24 [42:0];
  assign \$37 [42:0] = \$12 [42:0];
  assign o[62:45] = tag_3;
  assign o[44:0] = \o$4 ;
endmodule

module \pot_pot3_zero_fp16.front.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [128:0] i;
  wire [128:0] i;
  output signed [44:0] o;
  reg signed [44:0] o = 45'h000000000000;
  input clk;
  wire clk;
  wire [44:0] \$1 ;
  wire signed [42:0] \i[0] ;
  wire signed [42:0] \i[1] ;
  wire signed [42:0] \i[2] ;
  wire signed [43:0] level1_0;
  wire signed [42:0] level1_1;
  (* init = 45'h000000000000 *)
  wire signed [44:0] level2_0;
  assign level1_0 = $signed(i[42:0]) + $signed(i[85:43]);
  assign \$1  = $signed(level1_0) + $signed(i[128:86]);
  always @(posedge clk)
    o <= \$1 ;
  assign level1_1 = i[128:86];
  assign level2_0 = o;
  assign \i[0]  = i[42:0];
  assign \i[1]  = i[85:43];
  assign \i[2]  = i[128:86];
endmodule

module \pot_pot3_zero_fp16.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [44:0] terms;
  wire [44:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [45:0] sums;
  reg [45:0] sums = 46'h000000000000;
  input clk;
  wire clk;
  wire [45:0] \$1 ;
  wire [46:0] \$2 ;
  reg \$3 ;
  reg [45:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [45:0] \sums[0] ;
  wire signed [44:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 46'h000000000000 : sums;
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
      \$4  = \$2 [45:0];
    end
    if (rst) begin
      \$4  = 46'h000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \pot_pot3_zero_fp16.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [87:0] i__payload;
  wire [87:0] i__payload;
  output [87:0] o__payload;
  reg [87:0] o__payload = 88'h0000000000000000000000;
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
  reg [87:0] \$19 ;
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
  wire [87:0] \$signature__data ;
  wire signed [87:0] \$signature__data[0] ;
  wire \$signature__en ;
  (* init = 88'h0000000000000000000000 *)
  wire [87:0] front;
  wire signed [87:0] \front[0] ;
  (* init = 2'h0 *)
  wire [1:0] head;
  wire signed [87:0] \i__payload[0] ;
  wire i__ready;
  reg [2:0] level = 3'h0;
  wire signed [87:0] \o__payload[0] ;
  wire put;
  wire refill;
  reg [1:0] store_out__addr = 2'h0;
  wire [87:0] store_out__data;
  wire signed [87:0] \store_out__data[0] ;
  (* init = 2'h0 *)
  wire [1:0] tail;
  wire take;
  reg [87:0] rest [2:0];
  initial begin
    rest[0] = 88'h0000000000000000000000;
    rest[1] = 88'h0000000000000000000000;
    rest[2] = 88'h0000000000000000000000;
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

module \pot_pot3_zero_fp16.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [87:0] terms;
  wire [87:0] terms;
  output [87:0] sums;
  reg [87:0] sums = 88'h0000000000000000000000;
  input clk;
  wire clk;
  wire [87:0] \$1 ;
  wire [88:0] \$2 ;
  reg \$3 ;
  reg [87:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [87:0] \sums[0] ;
  wire signed [87:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 88'h0000000000000000000000 : sums;
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
      \$4  = \$2 [87:0];
    end
    if (rst) begin
      \$4  = 88'h0000000000000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \pot_pot3_zero_fp16.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [45:0] i;
  wire [45:0] i;
  output [87:0] o;
  reg [87:0] o = 88'h0000000000000000000000;
  input clk;
  wire clk;
  wire [57:0] \$1 ;
  wire [88:0] \$2 ;
  reg [87:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [45:0] \i[0] ;
  wire signed [87:0] \o[0] ;
  reg signed [57:0] product_0 = 58'h000000000000000;
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
    \$3  = \$2 [87:0];
    if (rst) begin
      \$3  = 88'h0000000000000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
