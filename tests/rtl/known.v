// Models of the cells of known.lib: every gate takes 1 ns.
`timescale 1ns/10ps
module NOT(A, Y);
  input A;
  output Y;
  not (Y, A);
  specify
    (A => Y) = (1.0, 1.0);
  endspecify
endmodule
module BUFFER(A, Y);
  input A;
  output Y;
  buf (Y, A);
  specify
    (A => Y) = (1.0, 1.0);
  endspecify
endmodule
module NAND(A, B, Y);
  input A, B;
  output Y;
  nand (Y, A, B);
  specify
    (A => Y) = (1.0, 1.0);
    (B => Y) = (1.0, 1.0);
  endspecify
endmodule
module XOR(A, B, Y);
  input A, B;
  output Y;
  xor (Y, A, B);
  specify
    (A => Y) = (1.0, 1.0);
    (B => Y) = (1.0, 1.0);
  endspecify
endmodule
module REGISTER(C, D, Q);
  input C, D;
  output Q;
  reg state;
  always @(posedge C) state = D;
  buf (Q, state);
  specify
    (C => Q) = (1.0, 1.0);
  endspecify
endmodule
