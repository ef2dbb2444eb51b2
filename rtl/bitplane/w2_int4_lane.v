// bitplane_w2_int4_lane: XNOR and population count of bit planes, 1 rows of 1 lanes, bipolar2 x int4
//
// spec: {"accumulator":49,"activation_format":"int4","credits":1,"form":"serial","group":2,"lanes":1,"max_groups":4,"pe":"bitplane","rows":1,"weight_format":"bipolar2","zero_point":false}
// source: 13232ba371f40e87fd6e0bcdabae2b22373c1bd1fba70109e1b318906cb52d78
// body: 24184d5b75462474125da3f7bd6b22526de3fccb2707b8d686e3dad88486d3d4
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[1:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[5:2]  x[lane], signed; 4 bits each, index 0 lowest
//   i__payload[21:6]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[22:22]  ends_group
//   i__payload[23:23]  ends_row (ends its group too)
//   o__payload[48:0]  sum[row], signed, in units of 2**-24; 49 bits each, index 0 lowest
// Timing: a beat every 5 cycles; a result 13 cycles after the beat that ends its row

module bitplane_w2_int4_lane(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [48:0] o__payload;
  wire [48:0] o__payload;
  output o__valid;
  wire o__valid;
  input [23:0] i__payload;
  wire [23:0] i__payload;
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
  wire [17:0] \$22 ;
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
  wire [6:0] i;
  wire signed [6:0] \i[0] ;
  wire [23:0] \i__payload$13 ;
  wire [1:0] \i__payload$13.codes ;
  wire [1:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [3:0] \i__payload$13.x ;
  wire signed [3:0] \i__payload$13.x[0] ;
  wire [48:0] \i__payload$35 ;
  wire signed [48:0] \i__payload$35[0] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [3:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [23:0] o;
  wire [48:0] \o$32 ;
  wire signed [48:0] \o$32[0] ;
  wire [5:0] \o.dots ;
  wire signed [5:0] \o.dots[0] ;
  wire [17:0] \o.tag ;
  wire \o.tag.ends_group ;
  wire \o.tag.ends_row ;
  wire [15:0] \o.tag.scales ;
  wire [15:0] \o.tag.scales[0] ;
  wire [48:0] \o__payload$37 ;
  wire signed [48:0] \o__payload$37[0] ;
  wire signed [48:0] \o__payload[0] ;
  wire \o__ready$38 ;
  wire \o__valid$39 ;
  (* init = 1'h0 *)
  wire row_done_1;
  reg scaled_1 = 1'h0;
  (* init = 1'h0 *)
  wire scaled_2;
  wire spend;
  wire [6:0] sums;
  wire [48:0] \sums$36 ;
  wire signed [48:0] \sums$36[0] ;
  wire signed [6:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [5:0] terms;
  wire [48:0] \terms$31 ;
  wire signed [48:0] \terms$31[0] ;
  wire signed [5:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign admitted = in_row | \$1 ;
  assign i__ready = \i__ready$11  & admitted;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[22] | i__payload[23];
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
  assign \$13  = ~ i__payload[23];
  assign \$14  = valid & \$22 [16];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= \$22 ;
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
  \bitplane_w2_int4_lane.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__ready(\i__ready$11 ),
    .i__valid(\i__valid$12 ),
    .\port$142$0 (terms),
    .rst(rst),
    .tag_3(\$22 ),
    .valid(valid)
  );
  \bitplane_w2_int4_lane.group_sums  group_sums (
    .clk(clk),
    .last(\$22 [16]),
    .rst(rst),
    .sums(i),
    .terms(terms),
    .valid(valid)
  );
  \bitplane_w2_int4_lane.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \bitplane_w2_int4_lane.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \bitplane_w2_int4_lane.scaler  scaler (
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
  assign last = \$22 [16];
  assign o = { \$22 , terms };
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
  assign \i__payload.codes  = i__payload[1:0];
  assign \i__payload.codes[0]  = i__payload[1:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.x  = i__payload[5:2];
  assign \i__payload.x[0]  = i__payload[5:2];
  assign \i__payload.tag  = i__payload[23:6];
  assign \i__payload.tag.scales  = i__payload[21:6];
  assign \i__payload.tag.scales[0]  = i__payload[21:6];
  assign \i__payload.tag.ends_group  = i__payload[22];
  assign \i__payload.tag.ends_row  = i__payload[23];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.x  = \i__payload$13 [5:2];
  assign \i__payload$13.x[0]  = \i__payload$13 [5:2];
  assign \i__payload$13.tag  = \i__payload$13 [23:6];
  assign \i__payload$13.tag.scales  = \i__payload$13 [21:6];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [21:6];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [22];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [23];
  assign \o.dots  = terms;
  assign \o.dots[0]  = terms;
  assign \o.tag  = \$22 ;
  assign \o.tag.scales  = \$22 [15:0];
  assign \o.tag.scales[0]  = \$22 [15:0];
  assign \o.tag.ends_group  = \$22 [16];
  assign \o.tag.ends_row  = \$22 [17];
  assign \terms[0]  = terms;
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
  assign \i__payload$13 [22] = \$2 ;
  assign { \i__payload$13 [23], \i__payload$13 [21:0] } = { i__payload[23], i__payload[21:0] };
  assign \$1  = credits;
endmodule

module \bitplane_w2_int4_lane.front (rst, i__valid, i__ready, i__payload, \port$142$0 , valid, tag_3, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  output i__ready;
  wire i__ready;
  input [23:0] i__payload;
  wire [23:0] i__payload;
  (* init = 6'h00 *)
  output [5:0] \port$142$0 ;
  wire [5:0] \port$142$0 ;
  output valid;
  reg valid = 1'h0;
  output [17:0] tag_3;
  reg [17:0] tag_3 = 18'h00000;
  input clk;
  wire clk;
  wire [5:0] \$1 ;
  wire [4:0] \$10 ;
  wire \$11 ;
  wire [4:0] \$12 ;
  wire [4:0] \$13 ;
  wire [1:0] \$14 ;
  wire [2:0] \$15 ;
  wire [3:0] \$16 ;
  wire [1:0] \$17 ;
  wire [2:0] \$18 ;
  wire [3:0] \$19 ;
  wire [5:0] \$2 ;
  wire [2:0] \$20 ;
  wire [3:0] \$21 ;
  wire [3:0] \$22 ;
  wire [5:0] \$23 ;
  wire [3:0] \$24 ;
  wire [3:0] \$25 ;
  wire \$26 ;
  wire \$27 ;
  wire [4:0] \$28 ;
  wire [4:0] \$29 ;
  wire [4:0] \$3 ;
  wire [4:0] \$30 ;
  wire [5:0] \$31 ;
  wire [5:0] \$32 ;
  wire \$33 ;
  wire [5:0] \$34 ;
  wire [5:0] \$35 ;
  wire \$36 ;
  wire \$37 ;
  wire [4:0] \$38 ;
  wire [4:0] \$39 ;
  wire [4:0] \$4 ;
  wire \$40 ;
  wire \$41 ;
  wire \$42 ;
  wire \$43 ;
  reg [5:0] \$44 ;
  reg [5:0] \$45  = 6'h00;
  reg [23:0] \$46 ;
  reg \$47 ;
  reg [4:0] \$48 ;
  reg \$49 ;
  wire [4:0] \$5 ;
  reg \$50 ;
  reg \$51 ;
  reg \$52 ;
  wire [4:0] \$6 ;
  wire [4:0] \$7 ;
  wire [4:0] \$8 ;
  wire [4:0] \$9 ;
  wire accept;
  (* init = 1'h0 *)
  wire agree_0_0;
  (* init = 1'h0 *)
  wire agree_0_1;
  reg busy = 1'h0;
  wire \final ;
  reg [23:0] held = 24'h000000;
  wire [1:0] \held.codes ;
  wire [1:0] \held.codes[0] ;
  wire [1:0] \held.codes[0][0] ;
  wire [17:0] \held.tag ;
  wire \held.tag.ends_group ;
  wire \held.tag.ends_row ;
  wire [15:0] \held.tag.scales ;
  wire [15:0] \held.tag.scales[0] ;
  wire [3:0] \held.x ;
  wire signed [3:0] \held.x[0] ;
  reg i = 1'h0;
  reg \i$11  = 1'h0;
  wire [7:0] \i$13 ;
  wire signed [3:0] \i$13[0] ;
  wire signed [3:0] \i$13[1] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [3:0] \i__payload.x ;
  wire signed [3:0] \i__payload.x[0] ;
  reg [4:0] left = 5'h00;
  reg more = 1'h0;
  (* init = 1'h0 *)
  wire o;
  (* init = 1'h0 *)
  wire \o$15 ;
  wire signed [2:0] \o$18 ;
  wire [23:0] \o$22 ;
  wire [5:0] \o$22.dots ;
  wire signed [5:0] \o$22.dots[0] ;
  wire [17:0] \o$22.tag ;
  wire \o$22.tag.ends_group ;
  wire \o$22.tag.ends_row ;
  wire [15:0] \o$22.tag.scales ;
  wire [15:0] \o$22.tag.scales[0] ;
  reg [4:0] place_1 = 5'h00;
  reg [4:0] place_2 = 5'h00;
  reg plane;
  wire [4:0] rest;
  reg signed [5:0] shifted_0;
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
  reg [17:0] tag_2 = 18'h00000;
  wire \tag_2.ends_group ;
  wire \tag_2.ends_row ;
  wire [15:0] \tag_2.scales ;
  wire [15:0] \tag_2.scales[0] ;
  wire \tag_3.ends_group ;
  wire \tag_3.ends_row ;
  wire [15:0] \tag_3.scales ;
  wire [15:0] \tag_3.scales[0] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  (* init = 1'h0 *)
  wire valid_3;
  always @(posedge clk)
    \$45  <= \$44 ;
  always @(posedge clk)
    held <= \$46 ;
  always @(posedge clk)
    busy <= \$47 ;
  always @(posedge clk)
    left <= \$48 ;
  always @(posedge clk)
    more <= \$49 ;
  always @(posedge clk)
    place_1 <= \$39 ;
  always @(posedge clk)
    place_2 <= place_1;
  always @(posedge clk)
    i <= \$41 ;
  always @(posedge clk)
    \i$11  <= \$43 ;
  always @(posedge clk)
    valid_1 <= \$50 ;
  always @(posedge clk)
    valid_2 <= \$51 ;
  always @(posedge clk)
    valid <= \$52 ;
  always @(posedge clk)
    tag_1 <= tag;
  always @(posedge clk)
    tag_2 <= tag_1;
  always @(posedge clk)
    tag_3 <= tag_2;
  assign \$1  = left - 1'h1;
  assign \$2  = { 1'h0, left } & \$1 ;
  assign \final  = ~ more;
  assign i__ready = ~ more;
  assign accept = i__valid & i__ready;
  assign \$3  = ~ \$2 [4:0];
  assign \$4  = left & \$3 ;
  assign \$5  = ~ \$2 [4:0];
  assign \$6  = left & \$5 ;
  assign \$7  = ~ \$2 [4:0];
  assign \$8  = left & \$7 ;
  assign \$9  = ~ \$2 [4:0];
  assign \$10  = left & \$9 ;
  assign \$11  = ~ held[5];
  assign \$12  = ~ \$2 [4:0];
  assign \$13  = left & \$12 ;
  assign \$15  = \$14  - 1'h1;
  assign \$18  = \$17  - 1'h1;
  assign \$24  = $signed(\o$18 ) + $signed(2'h1);
  assign \$26  = held[22] & \final ;
  assign \$27  = held[23] & \final ;
  assign \$34  = \$2 [4:0] - 1'h1;
  assign \$35  = { 1'h0, \$2 [4:0] } & \$34 ;
  assign \$36  = | \$35 ;
  assign \$37  = accept ? 1'h1 : \$36 ;
  assign \$38  = ~ \$2 [4:0];
  assign \$39  = left & \$38 ;
  assign \$40  = held[0] ^ plane;
  assign \$41  = ~ \$40 ;
  assign \$42  = held[1] ^ plane;
  assign \$43  = ~ \$42 ;
  \bitplane_w2_int4_lane.front.planes_0  planes_0 (
    .clk(clk),
    .i(\i$13 ),
    .o(\o$18 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    shifted_0 = 6'h00;
    if (place_2[0]) begin
      shifted_0 = { \$20 [2], \$20 [2], \$20 [2], \$20  };
    end
    if (place_2[1]) begin
      shifted_0 = { \$21 [3], \$21 [3], \$21  };
    end
    if (place_2[2]) begin
      shifted_0 = { \$22 [3], \$22 [3], \$22  };
    end
    if (place_2[3]) begin
      shifted_0 = \$23 ;
    end
    if (place_2[4]) begin
      shifted_0 = { \$25 [3], \$25 [3], \$25  };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$44  = shifted_0;
    if (rst) begin
      \$44  = 6'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$46  = held;
    if (accept) begin
      \$46  = i__payload;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$47  = 1'h1;
    end else begin
      \$47  = more;
    end
    if (rst) begin
      \$47  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$48  = \$28 ;
    end else begin
      \$48  = \$2 [4:0];
    end
    if (rst) begin
      \$48  = 5'h00;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$49  = \$37 ;
    if (rst) begin
      \$49  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$50  = busy;
    if (rst) begin
      \$50  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$51  = valid_1;
    if (rst) begin
      \$51  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$52  = valid_2;
    if (rst) begin
      \$52  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    plane = 1'h0;
    if (\$4 [0]) begin
      plane = held[2];
    end
    if (\$6 [1]) begin
      plane = held[3];
    end
    if (\$8 [2]) begin
      plane = held[4];
    end
    if (\$10 [3]) begin
      plane = \$11 ;
    end
    if (\$13 [4]) begin
      plane = 1'h0;
    end
  end
  assign rest = \$2 [4:0];
  assign agree_0_0 = i;
  assign agree_0_1 = \i$11 ;
  assign o = i;
  assign \o$15  = \i$11 ;
  assign valid_3 = valid;
  assign \o$22  = { tag_3, \$45  };
  assign \port$142$0  = \$45 ;
  assign \held.codes  = held[1:0];
  assign \held.codes[0]  = held[1:0];
  assign \held.codes[0][0]  = held[1:0];
  assign \held.x  = held[5:2];
  assign \held.x[0]  = held[5:2];
  assign \held.tag  = held[23:6];
  assign \held.tag.scales  = held[21:6];
  assign \held.tag.scales[0]  = held[21:6];
  assign \held.tag.ends_group  = held[22];
  assign \held.tag.ends_row  = held[23];
  assign \i$13[0]  = \i$13 [3:0];
  assign \i$13[1]  = \i$13 [7:4];
  assign \tag.scales  = tag[15:0];
  assign \tag.scales[0]  = tag[15:0];
  assign \tag.ends_group  = tag[16];
  assign \tag.ends_row  = tag[17];
  assign \o$22.dots  = \$45 ;
  assign \o$22.dots[0]  = \$45 ;
  assign \o$22.tag  = tag_3;
  assign \o$22.tag.scales  = tag_3[15:0];
  assign \o$22.tag.scales[0]  = tag_3[15:0];
  assign \o$22.tag.ends_group  = tag_3[16];
  assign \o$22.tag.ends_row  = tag_3[17];
  assign \tag_3.scales  = tag_3[15:0];
  assign \tag_3.scales[0]  = tag_3[15:0];
  assign \tag_3.ends_group  = tag_3[16];
  assign \tag_3.ends_row  = tag_3[17];
  assign \i__payload.codes  = i__payload[1:0];
  assign \i__payload.codes[0]  = i__payload[1:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.x  = i__payload[5:2];
  assign \i__payload.x[0]  = i__payload[5:2];
  assign \i__payload.tag  = i__payload[23:6];
  assign \i__payload.tag.scales  = i__payload[21:6];
  assign \i__payload.tag.scales[0]  = i__payload[21:6];
  assign \i__payload.tag.ends_group  = i__payload[22];
  assign \i__payload.tag.ends_row  = i__payload[23];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \tag_2.scales  = tag_2[15:0];
  assign \tag_2.scales[0]  = tag_2[15:0];
  assign \tag_2.ends_group  = tag_2[16];
  assign \tag_2.ends_row  = tag_2[17];
  assign tag[17] = \$27 ;
  assign tag[16] = \$26 ;
  assign tag[15:0] = held[21:6];
  assign \i$13 [7:4] = \$19 ;
  assign \i$13 [3:0] = \$16 ;
  assign \$14  = { i, 1'h0 };
  assign \$16  = { \$15 [2], \$15  };
  assign \$17  = { \i$11 , 1'h0 };
  assign \$19  = { \$18 , 1'h0 };
  assign \$20  = { \o$18 [2], \o$18 [2:1] };
  assign \$21  = { \o$18 [2], \o$18  };
  assign \$22  = { \o$18 , 1'h0 };
  assign \$23  = { \o$18 [2], \o$18 , 2'h0 };
  assign \$25  = { \$24 [3], \$24 [3:1] };
  assign \$28  = 5'h1f;
  assign \$29  = 5'h1f;
  assign \$30  = 5'h1f;
  assign \$31  = 6'h1e;
  assign \$32  = 6'h1e;
  assign \$33  = 1'h1;
endmodule

module \bitplane_w2_int4_lane.front.planes_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output signed [2:0] o;
  reg signed [2:0] o = 3'h0;
  input clk;
  wire clk;
  wire [4:0] \$1 ;
  wire signed [3:0] \i[0] ;
  wire signed [3:0] \i[1] ;
  wire signed [2:0] level1_0;
  (* init = 3'h0 *)
  wire signed [2:0] level2_0;
  assign \$1  = $signed(i[3:0]) + $signed(i[7:4]);
  always @(posedge clk)
    o <= \$1 [2:0];
  assign level1_0 = \$1 [2:0];
  assign level2_0 = o;
  assign \i[0]  = i[3:0];
  assign \i[1]  = i[7:4];
endmodule

module \bitplane_w2_int4_lane.group_sums (rst, terms, valid, last, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [5:0] terms;
  wire [5:0] terms;
  input valid;
  wire valid;
  input last;
  wire last;
  output [6:0] sums;
  reg [6:0] sums = 7'h00;
  input clk;
  wire clk;
  wire [6:0] \$1 ;
  wire [7:0] \$2 ;
  reg \$3 ;
  reg [6:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [6:0] \sums[0] ;
  wire signed [5:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 7'h00 : sums;
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
      \$4  = \$2 [6:0];
    end
    if (rst) begin
      \$4  = 7'h00;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w2_int4_lane.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$4  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [48:0] i__payload;
  wire [48:0] i__payload;
  output [48:0] o__payload;
  reg [48:0] o__payload = 49'h0000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [48:0] \$8 ;
  (* init = 49'h0000000000000 *)
  wire [48:0] front;
  wire signed [48:0] \front[0] ;
  wire signed [48:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [48:0] \o__payload[0] ;
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

module \bitplane_w2_int4_lane.row_sums (rst, valid, last, terms, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$5  = 0;
  input rst;
  wire rst;
  input valid;
  wire valid;
  input last;
  wire last;
  input [48:0] terms;
  wire [48:0] terms;
  output [48:0] sums;
  reg [48:0] sums = 49'h0000000000000;
  input clk;
  wire clk;
  wire [48:0] \$1 ;
  wire [49:0] \$2 ;
  reg \$3 ;
  reg [48:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [48:0] \sums[0] ;
  wire signed [48:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 49'h0000000000000 : sums;
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
      \$4  = \$2 [48:0];
    end
    if (rst) begin
      \$4  = 49'h0000000000000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \bitplane_w2_int4_lane.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [6:0] i;
  wire [6:0] i;
  output [48:0] o;
  reg [48:0] o = 49'h0000000000000;
  input clk;
  wire clk;
  wire [18:0] \$1 ;
  wire [49:0] \$2 ;
  reg [48:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [6:0] \i[0] ;
  wire signed [48:0] \o[0] ;
  reg signed [18:0] product_0 = 19'h00000;
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
    \$3  = \$2 [48:0];
    if (rst) begin
      \$3  = 49'h0000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
