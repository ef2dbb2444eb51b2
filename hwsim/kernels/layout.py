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
# Where the tables whose size depends on the controller's queues begin, and where everything ends.
(QUEUES,   # [banks, bank queue] requests that wait at each bank, the oldest first
 WAITING,  # [2, queue] reads and writes that wait for room at their banks
 END) = range(41, 44)  # fmt: skip
# The other tables have a fixed place, of which small devices leave the end free: the compiler knows them then.
MOST_RANKS, MOST_BANKS = 16, 256
DISTANCES = 44  # [5, 8, 8] least distance of two commands, by scope
NODES = DISTANCES + 5 * 8 * 8  # [banks, 4] rank; and the rows of `READY` of it, of the bank group and of the bank
READY = NODES + 4 * MOST_BANKS  # [nodes, 8] first tick of each command for the channel, a rank, a group or a bank
ACTIVATES = READY + 8 * (1 + MOST_RANKS + 2 * MOST_BANKS)  # [ranks, 33] ring of the last 32 activates, and their number
ROWS = ACTIVATES + (KEPT + 1) * MOST_RANKS  # [banks] open rows
HITS = ROWS + MOST_BANKS  # [banks] column commands since the row was opened
FILLED = HITS + MOST_BANKS  # [banks] how many requests wait at each
BUSY_BANKS = FILLED + MOST_BANKS  # [banks] those where requests wait, in order
SOON = BUSY_BANKS + MOST_BANKS  # [2, banks] for each bus a tick before which a bank has nothing to send
DUE = SOON + 2 * MOST_BANKS  # [targets + 1] ring of the ranks or banks to be refreshed
COUNTS = DUE + MOST_BANKS + 1  # [8] commands sent
ACTIVE = COUNTS + 8  # [ranks, 3] ticks with a row open, open rows, since when
FIXED = ACTIVE + 3 * MOST_RANKS
# Fields of a request: the first tick it may enter, what it is, and out: when it entered, the tick after its data.
ARRIVE, IS_WRITE, BANK, ROW, PLACE, ACCEPTED, DONE, NTH = range(8)
