// pot_pot2: shift and perhaps negate, 1 rows of 1 lanes, pot2 x int8
//
// spec: {"accumulator":54,"activation_format":"int8","credits":1,"group":4,"lanes":1,"max_groups":8,"pe":"pot","rows":1,"weight_format":"pot2","zero_point":false}
// source: fcfcab35af80160037cd36b7fee6509ae586ce72f77edbeb09bd403d47ea6923
// body: 4c177e1be33be342cd9aab62b24dfe6376c036d473c35aee4c8c5ebd8763d80d
// written by: Yosys 0.70
// Do not edit; `make rtl` writes it again, `hwsim rtl check` compares.
//
// Streams i and o: a transfer happens at a rising edge of clk with valid and ready both high; valid, once high,
// stays so with the same payload until then. No combinational path joins i and o. rst is synchronous.
//   i__payload[1:0]  codes[row][lane]; 2 bits each, index 0 lowest
//   i__payload[9:2]  x[lane], signed; 8 bits each, index 0 lowest
//   i__payload[25:10]  scale[row], FP16; used where a group ends; 16 bits each, index 0 lowest
//   i__payload[26:26]  ends_group
//   i__payload[27:27]  ends_row (ends its group too)
//   o__payload[53:0]  sum[row], signed, in units of 2**-24; 54 bits each, index 0 lowest
// Timing: a beat every cycle; a result 6 cycles after the beat that ends its row

module pot_pot2(i__valid, o__ready, clk, rst, i__ready, o__payload, o__valid, i__payload);
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
  input [27:0] i__payload;
  wire [27:0] i__payload;
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
  wire [10:0] i;
  wire signed [10:0] \i[0] ;
  wire [27:0] \i__payload$13 ;
  wire [1:0] \i__payload$13.codes ;
  wire [1:0] \i__payload$13.codes[0] ;
  wire [1:0] \i__payload$13.codes[0][0] ;
  wire [17:0] \i__payload$13.tag ;
  wire \i__payload$13.tag.ends_group ;
  wire \i__payload$13.tag.ends_row ;
  wire [15:0] \i__payload$13.tag.scales ;
  wire [15:0] \i__payload$13.tag.scales[0] ;
  wire [7:0] \i__payload$13.x ;
  wire signed [7:0] \i__payload$13.x[0] ;
  wire [53:0] \i__payload$35 ;
  wire signed [53:0] \i__payload$35[0] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [7:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire \i__ready$11 ;
  wire \i__valid$12 ;
  reg \i__valid$33  = 1'h0;
  reg in_row = 1'h0;
  wire last;
  reg \last$29  = 1'h0;
  wire [26:0] o;
  wire [53:0] \o$32 ;
  wire signed [53:0] \o$32[0] ;
  wire [8:0] \o.dots ;
  wire signed [8:0] \o.dots[0] ;
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
  wire [10:0] sums;
  wire [53:0] \sums$36 ;
  wire signed [53:0] \sums$36[0] ;
  wire signed [10:0] \sums[0] ;
  reg [17:0] tag_1 = 18'h00000;
  wire \tag_1.ends_group ;
  wire \tag_1.ends_row ;
  wire [15:0] \tag_1.scales ;
  wire [15:0] \tag_1.scales[0] ;
  wire [8:0] terms;
  wire [53:0] \terms$31 ;
  wire signed [53:0] \terms$31[0] ;
  wire signed [8:0] \terms[0] ;
  wire valid;
  wire \valid$18 ;
  reg \valid$27  = 1'h0;
  assign admitted = in_row | \$1 ;
  assign \i__valid$12  = i__valid & admitted;
  assign \$2  = i__payload[26] | i__payload[27];
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
  assign \$13  = ~ i__payload[27];
  assign \$14  = valid & o[25];
  assign \$15  = \valid$27  & \last$29 ;
  always @(posedge clk)
    credits <= \$16 ;
  always @(posedge clk)
    in_row <= \$17 ;
  always @(posedge clk)
    tag_1 <= o[26:9];
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
  \pot_pot2.front  front (
    .clk(clk),
    .i__payload(\i__payload$13 ),
    .i__valid(\i__valid$12 ),
    .o(o),
    .rst(rst),
    .valid(valid)
  );
  \pot_pot2.group_sums  group_sums (
    .clk(clk),
    .last(o[25]),
    .rst(rst),
    .sums(i),
    .terms(o[8:0]),
    .valid(valid)
  );
  \pot_pot2.results  results (
    .clk(clk),
    .i__payload(\i__payload$35 ),
    .i__valid(\i__valid$33 ),
    .o__payload(o__payload),
    .o__ready(o__ready),
    .o__valid(o__valid),
    .rst(rst)
  );
  \pot_pot2.row_sums  row_sums (
    .clk(clk),
    .last(\last$29 ),
    .rst(rst),
    .sums(\i__payload$35 ),
    .terms(\terms$31 ),
    .valid(\valid$27 )
  );
  \pot_pot2.scaler  scaler (
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
  assign last = o[25];
  assign terms = o[8:0];
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
  assign \i__payload.x  = i__payload[9:2];
  assign \i__payload.x[0]  = i__payload[9:2];
  assign \i__payload.tag  = i__payload[27:10];
  assign \i__payload.tag.scales  = i__payload[25:10];
  assign \i__payload.tag.scales[0]  = i__payload[25:10];
  assign \i__payload.tag.ends_group  = i__payload[26];
  assign \i__payload.tag.ends_row  = i__payload[27];
  assign \o__payload[0]  = o__payload;
  assign \i__payload$13.codes  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0]  = \i__payload$13 [1:0];
  assign \i__payload$13.codes[0][0]  = \i__payload$13 [1:0];
  assign \i__payload$13.x  = \i__payload$13 [9:2];
  assign \i__payload$13.x[0]  = \i__payload$13 [9:2];
  assign \i__payload$13.tag  = \i__payload$13 [27:10];
  assign \i__payload$13.tag.scales  = \i__payload$13 [25:10];
  assign \i__payload$13.tag.scales[0]  = \i__payload$13 [25:10];
  assign \i__payload$13.tag.ends_group  = \i__payload$13 [26];
  assign \i__payload$13.tag.ends_row  = \i__payload$13 [27];
  assign \o.dots  = o[8:0];
  assign \o.dots[0]  = o[8:0];
  assign \o.tag  = o[26:9];
  assign \o.tag.scales  = o[24:9];
  assign \o.tag.scales[0]  = o[24:9];
  assign \o.tag.ends_group  = o[25];
  assign \o.tag.ends_row  = o[26];
  assign \terms[0]  = o[8:0];
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
  assign \i__payload$13 [26] = \$2 ;
  assign { \i__payload$13 [27], \i__payload$13 [25:0] } = { i__payload[27], i__payload[25:0] };
  assign i__ready = admitted;
  assign \$1  = credits;
endmodule

module \pot_pot2.front (rst, i__valid, i__payload, o, valid, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$2  = 0;
  input rst;
  wire rst;
  input i__valid;
  wire i__valid;
  input [27:0] i__payload;
  wire [27:0] i__payload;
  output [26:0] o;
  wire [26:0] o;
  output valid;
  reg valid = 1'h0;
  input clk;
  wire clk;
  wire [8:0] \$1 ;
  wire [8:0] \$2 ;
  reg \$3 ;
  wire [9:0] \$4 ;
  reg \$5 ;
  reg [8:0] i = 9'h000;
  wire signed [8:0] \i[0] ;
  wire [1:0] \i__payload.codes ;
  wire [1:0] \i__payload.codes[0] ;
  wire [1:0] \i__payload.codes[0][0] ;
  wire [17:0] \i__payload.tag ;
  wire \i__payload.tag.ends_group ;
  wire \i__payload.tag.ends_row ;
  wire [15:0] \i__payload.tag.scales ;
  wire [15:0] \i__payload.tag.scales[0] ;
  wire [7:0] \i__payload.x ;
  wire signed [7:0] \i__payload.x[0] ;
  wire i__ready;
  (* init = 9'h000 *)
  wire signed [8:0] \o$4 ;
  wire [8:0] \o.dots ;
  wire signed [8:0] \o.dots[0] ;
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
  (* init = 9'h000 *)
  wire [8:0] terms_0;
  wire signed [8:0] \terms_0[0] ;
  (* init = 1'h0 *)
  wire valid_1;
  always @(posedge clk)
    i <= \$4 [8:0];
  always @(posedge clk)
    valid <= \$5 ;
  always @(posedge clk)
    tag_1 <= i__payload[27:10];
  assign \$1  = - $signed(i__payload[9:2]);
  assign \$2  = i__payload[1] ? \$1  : { i__payload[9], i__payload[9:2] };
  assign \$4  = $signed(\$2 ) << \$3 ;
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    \$5  = i__valid;
    if (rst) begin
      \$5  = 1'h0;
    end
  end
  always @* begin
    if (\$auto$verilog_backend.cc:2505:dump_module$2 ) begin end
    (* full_case = 32'd1 *)
    casez (i__payload[1:0])
      2'h0:
          \$3  = 1'h0;
      2'h1:
          \$3  = 1'h1;
      2'h2:
          \$3  = 1'h0;
      2'h3:
          \$3  = 1'h1;
    endcase
  end
  assign i__ready = 1'h1;
  assign terms_0 = i;
  assign \o$4  = i;
  assign valid_1 = valid;
  assign \i[0]  = i;
  assign \terms_0[0]  = i;
  assign \o.dots  = o[8:0];
  assign \o.dots[0]  = o[8:0];
  assign \o.tag  = o[26:9];
  assign \o.tag.scales  = o[24:9];
  assign \o.tag.scales[0]  = o[24:9];
  assign \o.tag.ends_group  = o[25];
  assign \o.tag.ends_row  = o[26];
  assign \tag_1.scales  = tag_1[15:0];
  assign \tag_1.scales[0]  = tag_1[15:0];
  assign \tag_1.ends_group  = tag_1[16];
  assign \tag_1.ends_row  = tag_1[17];
  assign \i__payload.codes  = i__payload[1:0];
  assign \i__payload.codes[0]  = i__payload[1:0];
  assign \i__payload.codes[0][0]  = i__payload[1:0];
  assign \i__payload.x  = i__payload[9:2];
  assign \i__payload.x[0]  = i__payload[9:2];
  assign \i__payload.tag  = i__payload[27:10];
  assign \i__payload.tag.scales  = i__payload[25:10];
  assign \i__payload.tag.scales[0]  = i__payload[25:10];
  assign \i__payload.tag.ends_group  = i__payload[26];
  assign \i__payload.tag.ends_row  = i__payload[27];
  assign o[26:9] = tag_1;
  assign o[8:0] = i;
endmodule

module \pot_pot2.group_sums (rst, terms, last, valid, sums, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$3  = 0;
  input rst;
  wire rst;
  input [8:0] terms;
  wire [8:0] terms;
  input last;
  wire last;
  input valid;
  wire valid;
  output [10:0] sums;
  reg [10:0] sums = 11'h000;
  input clk;
  wire clk;
  wire [10:0] \$1 ;
  wire [11:0] \$2 ;
  reg \$3 ;
  reg [10:0] \$4 ;
  reg fresh = 1'h1;
  wire signed [10:0] \sums[0] ;
  wire signed [8:0] \terms[0] ;
  always @(posedge clk)
    sums <= \$4 ;
  assign \$1  = fresh ? 11'h000 : sums;
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
      \$4  = \$2 [10:0];
    end
    if (rst) begin
      \$4  = 11'h000;
    end
  end
  assign \sums[0]  = sums;
  assign \terms[0]  = terms;
endmodule

module \pot_pot2.results (clk, rst, o__valid, i__valid, i__payload, o__payload, o__ready);
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
  wire \$2 ;
  wire \$3 ;
  wire [1:0] \$4 ;
  wire [2:0] \$5 ;
  wire \$6 ;
  reg \$7 ;
  reg [53:0] \$8 ;
  (* init = 54'h00000000000000 *)
  wire [53:0] front;
  wire signed [53:0] \front[0] ;
  wire signed [53:0] \i__payload[0] ;
  wire i__ready;
  reg level = 1'h0;
  wire signed [53:0] \o__payload[0] ;
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

module \pot_pot2.row_sums (rst, valid, last, terms, sums, clk);
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

module \pot_pot2.scaler (rst, factors, i, o, clk);
  reg \$auto$verilog_backend.cc:2505:dump_module$6  = 0;
  input rst;
  wire rst;
  input [16:0] factors;
  wire [16:0] factors;
  input [10:0] i;
  wire [10:0] i;
  output [53:0] o;
  reg [53:0] o = 54'h00000000000000;
  input clk;
  wire clk;
  wire [22:0] \$1 ;
  wire [53:0] \$2 ;
  reg [53:0] \$3 ;
  wire [16:0] \factors[0] ;
  wire [4:0] \factors[0].shift ;
  wire signed [11:0] \factors[0].significand ;
  wire signed [10:0] \i[0] ;
  wire signed [53:0] \o[0] ;
  reg signed [22:0] product_0 = 23'h000000;
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
      \$3  = 54'h00000000000000;
    end
  end
  assign \factors[0]  = factors;
  assign \factors[0].significand  = factors[11:0];
  assign \factors[0].shift  = factors[16:12];
  assign \i[0]  = i;
  assign \o[0]  = o;
endmodule
