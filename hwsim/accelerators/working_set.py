"""What must be on chip at once: activations, and the state of a recurrent network; pieces of a prefill that fit."""

from __future__ import annotations

from hwsim.formats import NumberFormat
from hwsim.network import Activation, Attention, Gemm, Network, Norm, Operator
from hwsim.trace import Trace

VALUE_BYTES = 2  # activations outside of the PEs are FP16


def state_bytes(network: Network, batch: int) -> int:
    """FP16 state that an MLGRU keeps of every sequence, a vector for each layer, which stays on chip; 0 without one."""
    return batch * network.layers * network.hidden * VALUE_BYTES if network.family == "hgrn" else 0


def working_set_bytes(operators: list[Operator], activations: NumberFormat) -> int:
    """Activations that must be on chip at once: the residual stream, and what the hungriest operator reads and makes.

    Values are FP16, inputs of products in their own format beside them; a gated activation has both of its inputs
    there, attention its queries, keys and values with the scores.
    """
    residual = max((op.tokens * op.width * VALUE_BYTES for op in operators if isinstance(op, Norm)), default=0)
    return residual + max(_live_bytes(op, activations) for op in operators)


def _live_bytes(op: Operator, activations: NumberFormat) -> int:
    match op:
        case Gemm():
            return op.tokens * op.copies * (activations.packed_bytes(op.cols) + VALUE_BYTES * op.rows)
        case Attention():
            per_query = op.heads * (op.context + op.head_dim) + op.kv_heads * op.macs_per_score
            return VALUE_BYTES * op.sequences * op.queries * per_query
        case Activation():
            return VALUE_BYTES * op.tokens * op.width * (3 if op.gated else 2)
        case _:
            return 0


def piece(trace: Trace, batch: int, start: int, stop: int, is_last: bool) -> list[Operator]:
    """The operators of the positions `start` to `stop` of a causal prefill, keys before them in memory."""
    chunk = trace.operators("prefill", batch, stop, queries=stop - start)
    if is_last:
        return chunk
    last_of_layers = max(index for index, op in enumerate(chunk) if op.layer is not None)
    return chunk[: last_of_layers + 1]
