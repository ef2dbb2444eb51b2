"""What the simulator's process and ours agree on: the environment variables that name the files between them."""

JOBS = "HWSIM_JOBS"
RECORD = "HWSIM_RECORD"
