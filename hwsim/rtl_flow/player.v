// The bench's own side, in the simulator. What plays, what is played and what is kept: see transcript.py and player.py.

// Leads all drivers through the rounds: three cycles of reset, then play until all are done.
module sequencer (
  input clk,
  input all_done,
  output reg rst,
  output reg load,
  output reg play,
  output reg [15:0] fault,
  output reg [31:0] cycle,
  output reg finished
);
  integer list, summary, read;
  reg [31:0] rounds, wait_cycles;
  reg [63:0] cycles;
  reg [15:0] next_fault;

  initial begin
    list = $fopen("rounds", "r");
    summary = $fopen("summary", "w");
    read = $fscanf(list, "%d", rounds);
    wait_cycles = 0;
    cycles = 0;
    rst = 1;
    load = 0;
    play = 0;
    fault = 0;
    cycle = 0;
    finished = 0;
  end

  task next_round;
    begin
      play <= 0;
      if (rounds == 0) begin
        $fwrite(summary, "%0d\n", cycles);
        $fflush(summary);
        finished <= 1;
      end else begin
        read = $fscanf(list, "%d", next_fault);
        fault <= next_fault;
        rounds = rounds - 1;
        rst <= 1;
        load <= 1;
        wait_cycles = 2;
      end
    end
  endtask

  always @(negedge clk) begin
    load <= 0;
    if (finished) begin
    end else if (wait_cycles != 0) begin
      wait_cycles = wait_cycles - 1;
      play <= wait_cycles == 0;
      cycle <= 0;
    end else if (play && !all_done) begin
      rst <= 0;
      cycle <= cycle + 1;
      cycles = cycles + 1;
    end else next_round;
  end
endmodule

// Plays schedules on one stream in and one stream out, and records every transfer; judges nothing but stream rules.
//
// What to play is read from <NAME>.in and <NAME>.out, a line at a time, and what happened goes to <NAME>.record. Inputs change at the falling edge: outputs
// depend on registers alone, so that what they are then they stay until the rising edge, and a transfer is known at
// once. That is not trusted: the outputs are looked at again at the rising edge, after the inputs have changed.
module driver #(parameter NAME = "", parameter I = 1, parameter O = 1) (
  input clk,
  input load,
  input play,
  input [31:0] cycle,
  output reg i_valid,
  input i_ready,
  output reg [I-1:0] i_payload,
  input o_valid,
  output reg o_ready,
  input [O-1:0] o_payload,
  output reg done
);
  localparam IDLE_CYCLES = 24; // watched after the last expected transfer: nothing more may come

  integer source, sink, record, read;
  reg [31:0] limit, beats, results, offer_from, take_from, idle, noise_bits, seen_cycle;
  reg [I-1:0] payload, noise;
  reg held, seen_ready, seen_valid, take, looked;
  reg [O-1:0] held_payload, seen_payload;

  initial begin
    source = $fopen({NAME, ".in"}, "r");
    sink = $fopen({NAME, ".out"}, "r");
    record = $fopen({NAME, ".record"}, "w");
    i_valid = 0;
    o_ready = 0;
    done = 0;
    beats = 0;
    results = 0;
    looked = 0;
  end

  // A beat, and the noise that lies on the payload while it is not offered yet; after the last beat, noise alone.
  task next_beat(input [31:0] now);
    reg [31:0] gap;
    begin
      read = $fscanf(source, "%d %h %h", gap, payload, noise);
      offer_from = now + gap;
    end
  endtask

  task next_result(input [31:0] now);
    reg [31:0] stall;
    begin
      read = $fscanf(sink, "%d", stall);
      take_from = now + stall;
    end
  endtask

  // What a part that was stuck has not come to.
  task skip_the_rest;
    begin
      while (beats != 0) begin
        next_beat(0);
        beats = beats - 1;
      end
      while (results != 0) begin
        next_result(0);
        results = results - 1;
      end
    end
  endtask

  task begin_round;
    begin
      skip_the_rest;
      read = $fscanf(source, " round %d %d", beats, limit);
      read = read + $fscanf(sink, " round %d %h", results, noise_bits);
      if (read != 4) begin
        $display("%s: no round where one should begin", NAME);
        $finish;
      end
      next_beat(0);
      next_result(0);
      idle = 0;
      held = 0;
      looked = 0;
      done <= 0;
      $fwrite(record, "round\n");
      i_valid <= 0;
      i_payload <= 0;
      o_ready <= 0;
    end
  endtask

  task offer;
    if (beats != 0 && cycle >= offer_from) begin
      i_valid <= 1;
      i_payload <= payload;
      if (i_ready) begin
        $fwrite(record, "p %0d\n", cycle);
        beats = beats - 1;
        next_beat(cycle + 1);
      end
    end else begin
      i_valid <= 0;
      i_payload <= noise;
    end
  endtask

  task accept;
    begin
      take = results != 0 && cycle >= take_from;
      if (held && (!o_valid || o_payload !== held_payload)) $fwrite(record, "withdrawn %0d\n", cycle);
      held = o_valid && !take;
      held_payload = o_payload;
      if (o_valid && results == 0) $fwrite(record, "surplus %0d\n", cycle);
      if (o_valid && take) begin
        $fwrite(record, "t %0d %h\n", cycle, o_payload);
        results = results - 1;
        next_result(cycle + 1);
      end
      // While nothing is offered, ready may do as it likes: bits of a maximal-length register, x^32 + x^22 + x^2 + x + 1.
      noise_bits = {noise_bits[30:0], noise_bits[31] ^ noise_bits[21] ^ noise_bits[1] ^ noise_bits[0]};
      o_ready <= o_valid ? take : noise_bits[0];
    end
  endtask

  task finish;
    if (beats == 0 && results == 0) begin
      idle = idle + 1;
      done <= idle > IDLE_CYCLES;
    end else if (cycle > limit) begin
      $fwrite(record, "stuck %0d\n", cycle);
      done <= 1;
    end
  endtask

  task look_again;
    if (i_ready !== seen_ready || o_valid !== seen_valid || (o_valid && o_payload !== seen_payload))
      $fwrite(record, "follows %0d\n", seen_cycle);
  endtask

  always @(negedge clk) begin
    if (load) begin_round;
    else if (play && !done) begin
      seen_ready = i_ready;
      seen_valid = o_valid;
      seen_payload = o_payload;
      seen_cycle = cycle;
      looked = 1;
      offer;
      accept;
      finish;
    end
  end

  always @(posedge clk) if (looked && !done) look_again;
endmodule
