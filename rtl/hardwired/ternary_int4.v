// hardwired_ternary_int4: constant weights: population counts by value, 3 rows of 12 lanes, ternary x int4
//
// spec: {"accumulator":28,"activation_format":"int4","capacity":null,"codes":["311033013003","000000000000","303033033331"],"credits":1,"group":12,"lanes":12,"max_groups":1,"pe":"hardwired","rows":3,"scales":["2cbb","2cbb","2cbb"],"scaling":"block","slack":0,"weight_format":"ternary","zero_point":false}
// source: 45d4a83298639238f5bc61cf317c004b35e878d4cf789590042dc7ecc4bf9e42
// body: 2c89c072ba99495c77937fcc80ab1321621ce7ce0f2f66464fe003e19c5cb90c
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[47:0]  x[lane], signed; 4 bits each, index 0 lowest
//   o__payload[83:0]  sum[row], signed, in units of 2**-24; 28 bits each, index 0 lowest
// Timing: a beat every 4 cycles; a result 11 cycles after the beat that ends its row

module hardwired_ternary_int4(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  output [83:0] o__payload;
  wire [83:0] o__payload;
  output o__valid;
  wire o__valid;
  input [47:0] i__payload;
  wire [47:0] i__payload;
  wire \$1 ;
  wire [5:0] \$10 ;
  wire [2:0] \$11 ;
  wire [3:0] \$12 ;
  wire [8:0] \$13 ;
  wire [8:0] \$14 ;
  wire [5:0] \$15 ;
  wire [5:0] \$16 ;
  wire [8:0] \$17 ;
  wire [9:0] \$18 ;
  wire [23:0] \$19 ;
  wire [1:0] \$2 ;
  wire [23:0] \$20 ;
  wire [24:0] \$21 ;
  wire [9:0] \$22 ;
  wire [25:0] \$23 ;
  wire [11:0] \$24 ;
  wire [26:0] \$25 ;
  wire [15:0] \$26 ;
  wire [27:0] \$27 ;
  wire [42:0] \$28 ;
  wire [4:0] \$29 ;
  wire \$3 ;
  wire [5:0] \$30 ;
  wire [6:0] \$31 ;
  wire [1:0] \$32 ;
  wire [2:0] \$33 ;
  wire [8:0] \$34 ;
  wire [8:0] \$35 ;
  wire [5:0] \$36 ;
  wire [5:0] \$37 ;
  wire [8:0] \$38 ;
  wire [9:0] \$39 ;
  wire [2:0] \$4 ;
  wire [23:0] \$40 ;
  wire [23:0] \$41 ;
  wire [24:0] \$42 ;
  wire [9:0] \$43 ;
  wire [25:0] \$44 ;
  wire [11:0] \$45 ;
  wire [26:0] \$46 ;
  wire [15:0] \$47 ;
  wire [27:0] \$48 ;
  wire [42:0] \$49 ;
  wire [3:0] \$5 ;
  wire \$50 ;
  wire \$51 ;
  reg \$52 ;
  reg \$53 ;
  reg [11:0] \$54 ;
  reg [11:0] \$55 ;
  reg [11:0] \$56 ;
  reg [11:0] \$57 ;
  reg [3:0] \$58 ;
  reg \$59 ;
  wire \$6 ;
  reg \$60 ;
  reg \$61 ;
  reg \$62 ;
  reg \$63 ;
  reg \$64 ;
  reg \$65 ;
  reg \$66 ;
  reg \$67 ;
  reg \$68 ;
  reg \$69 ;
  wire \$7 ;
  reg \$70 ;
  reg \$71 ;
  reg \$72 ;
  wire [7:0] \$73 ;
  reg [8:0] \$74 ;
  wire [83:0] \$75 ;
  wire [9:0] \$76 ;
  reg [8:0] \$77 ;
  wire [3:0] \$8 ;
  wire [4:0] \$9 ;
  wire accept;
  reg [1:0] count_0_1_1 = 2'h0;
  reg count_2_1_1 = 1'h0;
  reg count_2_1_2 = 1'h0;
  reg credits = 1'h1;
  reg done_1 = 1'h0;
  reg done_2 = 1'h0;
  reg first = 1'h0;
  reg first_1 = 1'h0;
  reg first_2 = 1'h0;
  reg first_3 = 1'h0;
  reg first_4 = 1'h0;
  wire [4:0] i;
  wire [2:0] \i$45 ;
  (* init = 8'h00 *)
  wire [7:0] \i$46 ;
  wire signed [3:0] \i$46[0] ;
  wire signed [3:0] \i$46[1] ;
  wire [7:0] \i$47 ;
  wire \i$48 ;
  (* init = 10'h000 *)
  wire [9:0] \i$49 ;
  wire signed [4:0] \i$49[0] ;
  wire signed [4:0] \i$49[1] ;
  (* init = 84'h000000000000000000000 *)
  wire [83:0] \i__payload$51 ;
  wire signed [27:0] \i__payload$51[0] ;
  wire signed [27:0] \i__payload$51[1] ;
  wire signed [27:0] \i__payload$51[2] ;
  wire signed [3:0] \i__payload[0] ;
  wire signed [3:0] \i__payload[10] ;
  wire signed [3:0] \i__payload[11] ;
  wire signed [3:0] \i__payload[1] ;
  wire signed [3:0] \i__payload[2] ;
  wire signed [3:0] \i__payload[3] ;
  wire signed [3:0] \i__payload[4] ;
  wire signed [3:0] \i__payload[5] ;
  wire signed [3:0] \i__payload[6] ;
  wire signed [3:0] \i__payload[7] ;
  wire signed [3:0] \i__payload[8] ;
  wire signed [3:0] \i__payload[9] ;
  (* init = 1'h0 *)
  wire \i__valid$50 ;
  reg last_1 = 1'h0;
  reg last_2 = 1'h0;
  reg last_3 = 1'h0;
  reg last_4 = 1'h0;
  wire [2:0] o;
  wire [1:0] \o$33 ;
  wire signed [4:0] \o$35 ;
  wire [3:0] \o$38 ;
  wire \o$40 ;
  wire signed [4:0] \o$43 ;
  wire [83:0] \o__payload$52 ;
  wire signed [27:0] \o__payload$52[0] ;
  wire signed [27:0] \o__payload$52[1] ;
  wire signed [27:0] \o__payload$52[2] ;
  wire signed [27:0] \o__payload[0] ;
  wire signed [27:0] \o__payload[1] ;
  wire signed [27:0] \o__payload[2] ;
  wire \o__ready$53 ;
  wire \o__valid$54 ;
  reg [11:0] plane_0 = 12'h000;
  reg [11:0] plane_1 = 12'h000;
  reg [11:0] plane_2 = 12'h000;
  reg [11:0] plane_3 = 12'h000;
  reg [3:0] planes_left = 4'h0;
  reg [83:0] scaled = 84'h000000000000000000000;
  wire signed [27:0] \scaled[0] ;
  wire signed [27:0] \scaled[1] ;
  wire signed [27:0] \scaled[2] ;
  reg signed [8:0] sum_0 = 9'h000;
  reg signed [8:0] sum_2 = 9'h000;
  reg [7:0] terms_0 = 8'h00;
  wire signed [3:0] \terms_0[0] ;
  wire signed [3:0] \terms_0[1] ;
  reg [9:0] terms_2 = 10'h000;
  wire signed [4:0] \terms_2[0] ;
  wire signed [4:0] \terms_2[1] ;
  reg valid_1 = 1'h0;
  reg valid_2 = 1'h0;
  reg valid_3 = 1'h0;
  reg valid_4 = 1'h0;
  assign \$23  = $signed(\$21 ) - $signed(\$22 );
  assign \$25  = $signed(\$23 ) - $signed(\$24 );
  assign \$27  = $signed(\$25 ) - $signed(\$26 );
  assign \$30  = - \$29 ;
  assign \$35  = first_4 ? 9'h000 : \$34 ;
  assign \$36  = - $signed(\o$43 );
  assign \$37  = last_4 ? \$36  : { \o$43 [4], \o$43  };
  assign \$39  = $signed(\$35 ) + $signed(\$38 );
  assign \$42  = $signed(\$40 ) + $signed(\$41 );
  assign \$44  = $signed(\$42 ) - $signed(\$43 );
  assign \$46  = $signed(\$44 ) - $signed(\$45 );
  assign \$48  = $signed(\$46 ) - $signed(\$47 );
  assign \$50  = ~ planes_left[1];
  assign i__ready = \$50  & \$51 ;
  assign accept = i__valid & i__ready;
  always @(posedge clk)
    credits <= \$52 ;
  always @(posedge clk)
    first <= \$53 ;
  always @(posedge clk)
    plane_0 <= \$54 ;
  always @(posedge clk)
    plane_1 <= \$55 ;
  always @(posedge clk)
    plane_2 <= \$56 ;
  always @(posedge clk)
    plane_3 <= \$57 ;
  always @(posedge clk)
    planes_left <= \$58 ;
  always @(posedge clk)
    valid_1 <= \$59 ;
  always @(posedge clk)
    valid_2 <= \$60 ;
  always @(posedge clk)
    valid_3 <= \$61 ;
  always @(posedge clk)
    valid_4 <= \$62 ;
  always @(posedge clk)
    first_1 <= \$63 ;
  always @(posedge clk)
    first_2 <= \$64 ;
  always @(posedge clk)
    first_3 <= \$65 ;
  always @(posedge clk)
    first_4 <= \$66 ;
  always @(posedge clk)
    last_1 <= \$67 ;
  always @(posedge clk)
    last_2 <= \$68 ;
  always @(posedge clk)
    last_3 <= \$69 ;
  always @(posedge clk)
    last_4 <= \$70 ;
  always @(posedge clk)
    done_1 <= \$71 ;
  always @(posedge clk)
    done_2 <= \$72 ;
  always @(posedge clk)
    terms_0 <= \$73 ;
  always @(posedge clk)
    count_0_1_1 <= \o$33 ;
  always @(posedge clk)
    sum_0 <= \$74 ;
  always @(posedge clk)
    scaled <= \$75 ;
  always @(posedge clk)
    terms_2 <= \$76 ;
  always @(posedge clk)
    count_2_1_1 <= plane_0[11];
  always @(posedge clk)
    count_2_1_2 <= count_2_1_1;
  always @(posedge clk)
    sum_2 <= \$77 ;
  assign \$1  = i__valid & i__ready;
  assign \$2  = credits - \$1 ;
  assign \$3  = o__valid & o__ready;
  assign \$4  = $signed(\$2 ) + $signed({ 1'h0, \$3  });
  assign \$6  = ~ planes_left[1];
  assign \$7  = valid_4 & last_4;
  assign \$9  = - \$8 ;
  assign \$14  = first_4 ? 9'h000 : \$13 ;
  assign \$15  = - $signed(\o$35 );
  assign \$16  = last_4 ? \$15  : { \o$35 [4], \o$35  };
  assign \$18  = $signed(\$14 ) + $signed(\$17 );
  assign \$21  = $signed(\$19 ) + $signed(\$20 );
  \hardwired_ternary_int4.count_0_0  count_0_0 (
    .clk(clk),
    .level1_2(plane_0[11]),
    .o(o),
    .\port$93$0 (plane_0[0]),
    .\port$93$4 (plane_0[5:4]),
    .\port$93$8 (plane_0[8]),
    .rst(rst)
  );
  \hardwired_ternary_int4.count_0_1  count_0_1 (
    .clk(clk),
    .level1_1(plane_0[7]),
    .o(\o$33 ),
    .\port$93$1 (plane_0[2:1]),
    .rst(rst)
  );
  \hardwired_ternary_int4.count_2_0  count_2_0 (
    .clk(clk),
    .o(\o$38 ),
    .\port$93$0 (plane_0[0]),
    .\port$93$2 (plane_0[2]),
    .\port$93$4 (plane_0[5:4]),
    .\port$93$7 (plane_0[10:7]),
    .rst(rst)
  );
  \hardwired_ternary_int4.results  results (
    .clk(clk),
    .i__payload(scaled),
    .i__valid(done_2),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \hardwired_ternary_int4.tree_0  tree_0 (
    .clk(clk),
    .i(terms_0),
    .o(\o$35 ),
    .rst(rst)
  );
  \hardwired_ternary_int4.tree_2  tree_2 (
    .clk(clk),
    .i(terms_2),
    .o(\o$43 ),
    .rst(rst)
  );
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$52  = \$4 [0];
    if (rst) begin
      \$52  = 1'h1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$53  = accept;
    if (rst) begin
      \$53  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$54  = { i__payload[44], i__payload[40], i__payload[36], i__payload[32], i__payload[28], i__payload[24], i__payload[20], i__payload[16], i__payload[12], i__payload[8], i__payload[4], i__payload[0] };
    end else begin
      \$54  = plane_1;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$55  = { i__payload[45], i__payload[41], i__payload[37], i__payload[33], i__payload[29], i__payload[25], i__payload[21], i__payload[17], i__payload[13], i__payload[9], i__payload[5], i__payload[1] };
    end else begin
      \$55  = plane_2;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$56  = { i__payload[46], i__payload[42], i__payload[38], i__payload[34], i__payload[30], i__payload[26], i__payload[22], i__payload[18], i__payload[14], i__payload[10], i__payload[6], i__payload[2] };
    end else begin
      \$56  = plane_3;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$57  = plane_3;
    if (accept) begin
      \$57  = { i__payload[47], i__payload[43], i__payload[39], i__payload[35], i__payload[31], i__payload[27], i__payload[23], i__payload[19], i__payload[15], i__payload[11], i__payload[7], i__payload[3] };
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    (* full_case = 32'd1 *)
    if (accept) begin
      \$58  = 4'hf;
    end else begin
      \$58  = \$5 ;
    end
    if (rst) begin
      \$58  = 4'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$59  = planes_left[0];
    if (rst) begin
      \$59  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$60  = valid_1;
    if (rst) begin
      \$60  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$61  = valid_2;
    if (rst) begin
      \$61  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$62  = valid_3;
    if (rst) begin
      \$62  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$63  = first;
    if (rst) begin
      \$63  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$64  = first_1;
    if (rst) begin
      \$64  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$65  = first_2;
    if (rst) begin
      \$65  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$66  = first_3;
    if (rst) begin
      \$66  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$67  = \$6 ;
    if (rst) begin
      \$67  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$68  = last_1;
    if (rst) begin
      \$68  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$69  = last_2;
    if (rst) begin
      \$69  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$70  = last_3;
    if (rst) begin
      \$70  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$71  = \$7 ;
    if (rst) begin
      \$71  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$72  = done_1;
    if (rst) begin
      \$72  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$74  = sum_0;
    if (valid_4) begin
      \$74  = \$18 [8:0];
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$1 ) begin end
    \$77  = sum_2;
    if (valid_4) begin
      \$77  = \$39 [8:0];
    end
  end
  assign \o$40  = plane_0[11];
  assign i = { plane_0[11], plane_0[8], plane_0[5:4], plane_0[0] };
  assign \i$45  = { plane_0[7], plane_0[2:1] };
  assign \i$46  = terms_0;
  assign \i$47  = { plane_0[10:7], plane_0[5:4], plane_0[2], plane_0[0] };
  assign \i$48  = plane_0[11];
  assign \i$49  = terms_2;
  assign \i__valid$50  = done_2;
  assign \i__payload$51  = scaled;
  assign \o__payload$52  = o__payload;
  assign \o__ready$53  = o__ready;
  assign \o__valid$54  = o__valid;
  assign \i__payload[0]  = i__payload[3:0];
  assign \i__payload[1]  = i__payload[7:4];
  assign \i__payload[2]  = i__payload[11:8];
  assign \i__payload[3]  = i__payload[15:12];
  assign \i__payload[4]  = i__payload[19:16];
  assign \i__payload[5]  = i__payload[23:20];
  assign \i__payload[6]  = i__payload[27:24];
  assign \i__payload[7]  = i__payload[31:28];
  assign \i__payload[8]  = i__payload[35:32];
  assign \i__payload[9]  = i__payload[39:36];
  assign \i__payload[10]  = i__payload[43:40];
  assign \i__payload[11]  = i__payload[47:44];
  assign \o__payload[0]  = o__payload[27:0];
  assign \o__payload[1]  = o__payload[55:28];
  assign \o__payload[2]  = o__payload[83:56];
  assign \terms_0[0]  = terms_0[3:0];
  assign \terms_0[1]  = terms_0[7:4];
  assign \scaled[0]  = scaled[27:0];
  assign \scaled[1]  = scaled[55:28];
  assign \scaled[2]  = scaled[83:56];
  assign \terms_2[0]  = terms_2[4:0];
  assign \terms_2[1]  = terms_2[9:5];
  assign \i$46[0]  = terms_0[3:0];
  assign \i$46[1]  = terms_0[7:4];
  assign \i$49[0]  = terms_2[4:0];
  assign \i$49[1]  = terms_2[9:5];
  assign \i__payload$51[0]  = scaled[27:0];
  assign \i__payload$51[1]  = scaled[55:28];
  assign \i__payload$51[2]  = scaled[83:56];
  assign \o__payload$52[0]  = o__payload[27:0];
  assign \o__payload$52[1]  = o__payload[55:28];
  assign \o__payload$52[2]  = o__payload[83:56];
  assign \$76 [9:5] = { 2'h0, \$33  };
  assign \$76 [4:0] = \$31 [4:0];
  assign \$75 [83:56] = \$49 [27:0];
  assign \$75 [27:0] = \$28 [27:0];
  assign \$75 [55:28] = scaled[55:28];
  assign \$73 [7:4] = \$12 ;
  assign \$73 [3:0] = \$10 [3:0];
  assign \$5  = { 1'h0, planes_left[3:1] };
  assign \$8  = { 1'h0, o };
  assign \$10  = { \$9 [4], \$9  };
  assign \$11  = { 1'h0, count_0_1_1 };
  assign \$12  = { 1'h0, \$11  };
  assign \$13  = { sum_0[8], sum_0[8:1] };
  assign \$17  = { \$16 , 3'h0 };
  assign \$19  = { sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0, 8'h00 };
  assign \$20  = { sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0[8], sum_0, 10'h000 };
  assign \$22  = { sum_0[8], sum_0 };
  assign \$24  = { sum_0[8], sum_0, 2'h0 };
  assign \$26  = { sum_0[8], sum_0, 6'h00 };
  assign \$28  = { \$27 [27], \$27 [27], \$27 [27], \$27 [27], \$27 [27], \$27 , 10'h000 };
  assign \$29  = { 1'h0, \o$38  };
  assign \$31  = { \$30 [5], \$30  };
  assign \$32  = { 1'h0, count_2_1_2 };
  assign \$33  = { 1'h0, \$32  };
  assign \$34  = { sum_2[8], sum_2[8:1] };
  assign \$38  = { \$37 , 3'h0 };
  assign \$40  = { sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2, 8'h00 };
  assign \$41  = { sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2[8], sum_2, 10'h000 };
  assign \$43  = { sum_2[8], sum_2 };
  assign \$45  = { sum_2[8], sum_2, 2'h0 };
  assign \$47  = { sum_2[8], sum_2, 6'h00 };
  assign \$49  = { \$48 [27], \$48 [27], \$48 [27], \$48 [27], \$48 [27], \$48 , 10'h000 };
  assign \$51  = credits;
endmodule

module \hardwired_ternary_int4.count_0_0 (rst, \port$93$0 , \port$93$4 , \port$93$8 , level1_2, o, clk);
  input rst;
  wire rst;
  input \port$93$0 ;
  wire \port$93$0 ;
  input [1:0] \port$93$4 ;
  wire [1:0] \port$93$4 ;
  input \port$93$8 ;
  wire \port$93$8 ;
  input level1_2;
  wire level1_2;
  output [2:0] o;
  wire [2:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [4:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  reg [2:0] level2_0 = 3'h0;
  reg level2_1 = 1'h0;
  wire [3:0] level3_0;
  reg [3:0] level4_0 = 4'h0;
  assign level1_0 = \port$93$0  + \port$93$4 [0];
  assign level1_1 = \port$93$4 [1] + \port$93$8 ;
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= level1_2;
  always @(posedge clk)
    level4_0 <= level3_0;
  assign i = { level1_2, \port$93$8 , \port$93$4 , \port$93$0  };
  assign o = level4_0[2:0];
endmodule

module \hardwired_ternary_int4.count_0_1 (rst, \port$93$1 , level1_1, o, clk);
  input rst;
  wire rst;
  input [1:0] \port$93$1 ;
  wire [1:0] \port$93$1 ;
  input level1_1;
  wire level1_1;
  output [1:0] o;
  wire [1:0] o;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] i;
  wire [1:0] level1_0;
  reg [2:0] level2_0 = 3'h0;
  assign level1_0 = \port$93$1 [0] + \port$93$1 [1];
  assign \$1  = level1_0 + level1_1;
  always @(posedge clk)
    level2_0 <= \$1 ;
  assign i = { level1_1, \port$93$1  };
  assign o = level2_0[1:0];
endmodule

module \hardwired_ternary_int4.count_2_0 (rst, \port$93$0 , \port$93$2 , \port$93$4 , \port$93$7 , o, clk);
  input rst;
  wire rst;
  input \port$93$0 ;
  wire \port$93$0 ;
  input \port$93$2 ;
  wire \port$93$2 ;
  input [1:0] \port$93$4 ;
  wire [1:0] \port$93$4 ;
  input [3:0] \port$93$7 ;
  wire [3:0] \port$93$7 ;
  output [3:0] o;
  reg [3:0] o = 4'h0;
  input clk;
  wire clk;
  wire [2:0] \$1 ;
  wire [2:0] \$2 ;
  wire [7:0] i;
  wire [1:0] level1_0;
  wire [1:0] level1_1;
  wire [1:0] level1_2;
  wire [1:0] level1_3;
  reg [2:0] level2_0 = 3'h0;
  reg [2:0] level2_1 = 3'h0;
  wire [3:0] level3_0;
  (* init = 4'h0 *)
  wire [3:0] level4_0;
  always @(posedge clk)
    level2_0 <= \$1 ;
  always @(posedge clk)
    level2_1 <= \$2 ;
  always @(posedge clk)
    o <= level3_0;
  assign level1_0 = \port$93$0  + \port$93$2 ;
  assign level1_1 = \port$93$4 [0] + \port$93$4 [1];
  assign level1_2 = \port$93$7 [0] + \port$93$7 [1];
  assign level1_3 = \port$93$7 [2] + \port$93$7 [3];
  assign level3_0 = level2_0 + level2_1;
  assign \$1  = level1_0 + level1_1;
  assign \$2  = level1_2 + level1_3;
  assign i = { \port$93$7 , \port$93$4 , \port$93$2 , \port$93$0  };
  assign level4_0 = o;
endmodule

module \hardwired_ternary_int4.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input clk;
  wire clk;
  input rst;
  wire rst;
  output o__valid;
  wire o__valid;
  input i__valid;
  wire i__valid;
  input [83:0] i__payload;
  wire [83:0] i__payload;
  output [83:0] o__payload;
  reg [83:0] o__payload = 84'h000000000000000000000;
  input o__ready;
  wire o__ready;
  wire \$1 ;
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [83:0] \$8 ;
  (* init = 84'h000000000000000000000 *)
  wire [83:0] front;
  wire signed [27:0] \front[0] ;
  wire signed [27:0] \front[1] ;
  wire signed [27:0] \front[2] ;
  wire signed [27:0] \i__payload[0] ;
  wire signed [27:0] \i__payload[1] ;
  wire signed [27:0] \i__payload[2] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [27:0] \o__payload[0] ;
  wire signed [27:0] \o__payload[1] ;
  wire signed [27:0] \o__payload[2] ;
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
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$7  = \$5 [0];
    if (rst) begin
      \$7  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$8  = o__payload;
    if (\$6 ) begin
      \$8  = i__payload;
    end
  end
  assign front = o__payload;
  assign \o__payload[0]  = o__payload[27:0];
  assign \o__payload[1]  = o__payload[55:28];
  assign \o__payload[2]  = o__payload[83:56];
  assign \front[0]  = o__payload[27:0];
  assign \front[1]  = o__payload[55:28];
  assign \front[2]  = o__payload[83:56];
  assign \i__payload[0]  = i__payload[27:0];
  assign \i__payload[1]  = i__payload[55:28];
  assign \i__payload[2]  = i__payload[83:56];
  assign \$2  = level;
  assign o__valid = level;
endmodule

module \hardwired_ternary_int4.tree_0 (rst, i, o, clk);
  input rst;
  wire rst;
  input [7:0] i;
  wire [7:0] i;
  output signed [4:0] o;
  reg signed [4:0] o = 5'h00;
  input clk;
  wire clk;
  wire signed [3:0] \i[0] ;
  wire signed [3:0] \i[1] ;
  wire signed [4:0] level1_0;
  (* init = 5'h00 *)
  wire signed [4:0] level2_0;
  assign level1_0 = $signed(i[3:0]) + $signed(i[7:4]);
  always @(posedge clk)
    o <= level1_0;
  assign level2_0 = o;
  assign \i[0]  = i[3:0];
  assign \i[1]  = i[7:4];
endmodule

module \hardwired_ternary_int4.tree_2 (rst, i, o, clk);
  input rst;
  wire rst;
  input [9:0] i;
  wire [9:0] i;
  output signed [4:0] o;
  reg signed [4:0] o = 5'h00;
  input clk;
  wire clk;
  wire [5:0] \$1 ;
  wire signed [4:0] \i[0] ;
  wire signed [4:0] \i[1] ;
  wire signed [4:0] level1_0;
  (* init = 5'h00 *)
  wire signed [4:0] level2_0;
  assign \$1  = $signed(i[4:0]) + $signed(i[9:5]);
  always @(posedge clk)
    o <= \$1 [4:0];
  assign level1_0 = \$1 [4:0];
  assign level2_0 = o;
  assign \i[0]  = i[4:0];
  assign \i[1]  = i[9:5];
endmodule
