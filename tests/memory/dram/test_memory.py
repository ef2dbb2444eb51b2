"""The SimPy face: the same requests take the same ticks as in a trace."""

from __future__ import annotations

import numpy as np
import pytest
import simpy

from hwsim.memory.dram import AddressMapping, DramMemory, Policy, Requests, load_dram, serve


@pytest.mark.parametrize("seed", range(4))
@pytest.mark.parametrize("refresh", ["all-bank", "off"])
def test_it_takes_the_ticks_of_a_trace(seed, refresh):
    rng = np.random.default_rng(seed)
    device = load_dram("HBM2_2000", {"timing.tREFI": 900, "timing.tRFC": 100})
    policy = Policy(queue=4, bank_queue=2, refresh=refresh)
    mapping = AddressMapping.of(device, 1, ["row", "bank", "column", "bank_group"])
    asked = np.cumsum(rng.integers(1, rng.choice([2, 80]), 60))
    addresses = rng.integers(0, 1 << 12, 60) * device.organisation.access_bytes
    is_write = rng.random(60) < 0.3
    done = simulated(device, mapping, policy, asked, addresses, is_write)
    where = mapping.locate(addresses)
    served = serve(device, policy, Requests(asked + 1, is_write, where.bank, where.row, addresses))
    assert done == served.done.tolist()


def simulated(device, mapping, policy, asked, addresses, is_write):
    env = simpy.Environment()
    memory = DramMemory(env, device, mapping, policy)
    done = [-1] * len(asked)

    def ask(index):
        yield env.timeout(asked[index])
        yield memory.write(int(addresses[index])) if is_write[index] else memory.read(int(addresses[index]))
        done[index] = env.now

    env.run(simpy.AllOf(env, [env.process(ask(index)) for index in range(len(asked))]))
    return done
