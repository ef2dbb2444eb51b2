"""Where things are in the array that is a DRAM channel, and in the rows that are requests.

A channel is one array of int64, so that calls hand on one thing and many channels are one matrix: fixed fields,
places of tables, and the tables, as `hwsim.memory.dram.trace.channel_at_rest` lays them out. Commands and scopes are
numbered as in `hwsim.memory.dram.rules`.
"""

ACT, PRE, RD, WR, RDA, WRA, REFAB, REFPB = range(8)
COMMANDS = 8
CLOSED = -1
FAR = 1 << 60
KEPT = 32  # activates of a rank that are remembered
# What does not change.
(RANKS, GROUPS, BANKS, WINDOW, READ, WRITE, REFRESH, WHOLE_RANKS, ON_RISING, LEAD, CLOCK_READ, CLOCK_WRITE, TWO_BUSES,
 QUEUE, BANK_QUEUE, HIT_LIMIT, DRAIN_ABOVE, CLOSED_PAGE, WINDOW_OF_32, TARGETS) = range(20)  # fmt: skip
# What does: TICK is the last tick that was worked on, NEXT the first that has work; ENTERED and OFFERED count requests
# that were accepted and that there are; LEAST is for each bus a tick before which no bank has anything to send, FULL
# how many of the oldest reads and writes are known to find no room at their banks.
(TURN, DRAINING, NEXT_REFRESH, TARGET, DUE_HEAD, DUE_COUNT, CLOCK_UNTIL, READS, WRITES, IN_BANKS, BANK_WRITES, BUSY,
 TICK, NEXT, ENTERED, OFFERED, LOGGED, LEAST, _LEAST_1, FULL, _FULL_1) = range(20, 41)  # fmt: skip
# Where the tables begin.
(DISTANCES,  # [5, 8, 8] least distance of two commands, by scope
 NODES,      # [banks, 4] rank; and the rows of the next table of it, of the bank group and of the bank
 READY,      # [nodes, 8] first tick of each command as far as the channel, a rank, a group or a bank is concerned
 ACTIVATES,  # [ranks, 33] ring of the last 32 activates of a rank, and their number
 ROWS,       # [banks] open rows
 HITS,       # [banks] column commands since the row was opened
 QUEUES,     # [banks, bank queue] requests that wait at each bank, the oldest first
 FILLED,     # [banks] how many
 WAITING,    # [2, queue] reads and writes that wait for room at their banks
 DUE,        # [targets + 1] ring of the ranks or banks to be refreshed
 BUSY_BANKS, # [banks] banks where requests wait, in order
 SOON,       # [2, banks] for each bus a tick before which a bank has nothing to send
 COUNTS,     # [8] commands sent
 ACTIVE,     # [ranks, 3] ticks with a row open, open rows, since when
 END) = range(41, 56)  # fmt: skip
HEADER = 56
# Fields of a request: the first tick it may enter, what it is, and out: when it entered, the tick after its data.
ARRIVE, IS_WRITE, BANK, ROW, PLACE, ACCEPTED, DONE, NTH = range(8)
