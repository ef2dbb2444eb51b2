"""Where things are in the array that is a DRAM channel, and in the one that holds its requests.

A channel is one array of int64, so that calls hand on one thing and many channels are one matrix: fixed fields,
places of tables, and the tables, as `hwsim.memory.dram.state.channel_at_rest` lays them out. Commands and scopes are
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
# that were accepted and that there are; LEAST is for each bus a tick before which no bank has anything to send; ROOMS
# counts, for reads and writes, the banks that could take one that waits; FREE is the first free place for one to wait,
# LAST the place of the last request in the array of requests.
(TURN, DRAINING, NEXT_REFRESH, TARGET, DUE_HEAD, DUE_COUNT, CLOCK_UNTIL, READS, WRITES, IN_BANKS, BANK_WRITES, BUSY,
 TICK, NEXT, ENTERED, OFFERED, LOGGED, LEAST, _LEAST_1, ROOMS, _ROOMS_1, FREE, _FREE_1,
 LAST) = range(20, 44)  # fmt: skip
# Where the tables whose size depends on the controller's queues begin, and where everything ends.
(QUEUES,   # [banks, bank queue] requests that wait at each bank, the oldest first
 WAITING,  # [2, queue, 2] reads and writes that wait for room at their banks: request, and the bank's next; -1 if none
 END) = range(44, 47)  # fmt: skip
# The other tables have a fixed place, of which small devices leave the end free: the compiler knows them then.
MOST_RANKS, MOST_BANKS = 16, 256
PLACES = 1 << 10  # places of requests are told apart modulo this before they are compared
MOST_EFFECTS = 20  # on five commands in four scopes
EFFECT_ROW, OTHER_ROW = 1 + 3 * MOST_EFFECTS, 1 + 2 * 5
EFFECTS = 47  # [8, 61] of each command: how many, and for each which of `NODES`, what is put off, for how long
OTHERS = EFFECTS + COMMANDS * EFFECT_ROW  # [8, 11] the same in the other ranks: how many, and for each what, how long
NODES = OTHERS + COMMANDS * OTHER_ROW  # [banks, 5] where `READY` has channel, rank, bank group and bank; and the rank
NODE_ROW = 5
READY = NODES + NODE_ROW * MOST_BANKS  # [nodes, 8] first tick of each command for the channel, ranks, groups and banks
ACTIVATES = READY + 8 * (1 + MOST_RANKS + 2 * MOST_BANKS)  # [ranks, 33] ring of the last 32 activates, and their number
ROWS = ACTIVATES + (KEPT + 1) * MOST_RANKS  # [banks] open rows
HITS = ROWS + MOST_BANKS  # [banks] column commands since the row was opened
FILLED = HITS + MOST_BANKS  # [banks] how many requests wait at each
FIRST = FILLED + MOST_BANKS  # [2, banks] place in the bank's queue of its first read and write to the open row; -1
CLOSES = FIRST + 2 * MOST_BANKS  # [banks] whether the open row is to be closed for the bank's oldest request
BUSY_BANKS = CLOSES + MOST_BANKS  # [banks] those where requests wait, in order
SOON = BUSY_BANKS + MOST_BANKS  # [2, banks] for each bus a tick before which a bank has nothing to send
HEADS = SOON + 2 * MOST_BANKS  # [2, banks] the first read and write that wait for room at each bank, as in `WAITING`
TAILS = HEADS + 2 * MOST_BANKS  # [2, banks] and the last
ROOMY = TAILS + 2 * MOST_BANKS  # [2, banks] banks that could take a read or write that waits
SEEN = ROOMY + 2 * MOST_BANKS  # [2, 1024] reads and writes that wait, by their place modulo 1024
DUE = SEEN + 2 * PLACES  # [targets + 1] ring of the ranks or banks to be refreshed
COUNTS = DUE + MOST_BANKS + 1  # [8] commands sent
ACTIVE = COUNTS + 8  # [ranks, 3] ticks with a row open, open rows, since when
FIXED = ACTIVE + 3 * MOST_RANKS
# Fields of a request: the first tick it may enter, what it is, and out: when it entered, the tick after its data.
ARRIVE, IS_WRITE, BANK, ROW, PLACE, ACCEPTED, DONE, NTH = range(8)
FIELDS = 8
