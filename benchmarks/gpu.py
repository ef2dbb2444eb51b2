"""What a GPU reaches with one sequence: copies, products by bits of weights, a LLaMA-2-7B decode step, and its power.

    python benchmarks/gpu.py [--out FOLDER]

Optional: needs PyTorch, which hwsim does not, and CUDA; without them it says so and leaves with 2. Weights are random,
since only their size matters here. Prints one JSON object and, with --out, keeps it as FOLDER/<device>.json: a record
whose bandwidths can stand as `measured` efficiencies in models/memories. --device cpu with --layers 1 tries the script
out; its record says so.
"""

from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

try:
    import torch
    from torch.nn import functional
except ModuleNotFoundError:
    print("benchmarks/gpu.py needs PyTorch with CUDA: pip install torch", file=sys.stderr)
    raise SystemExit(2) from None

# LLaMA-2-7B: models/networks/llama-2-7b.toml.
HIDDEN, INTERMEDIATE, VOCAB, LAYERS, HEADS = 4096, 11008, 32000, 32, 32
GROUP = 128  # weights that share a scale, in 4 bits
REPEATS = 20


def parse() -> argparse.Namespace:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--device", default="cuda")
    parser.add_argument("--layers", type=int, default=LAYERS)
    parser.add_argument("--context", type=int, default=512)
    parser.add_argument("--seconds", type=float, default=10.0, help="of decoding while power is read")
    parser.add_argument("--out", type=Path, help="folder to keep the record in")
    return parser.parse_args()


class Clock:
    """Times work on a device, median of several repeats, caches of weights being too small to help."""

    def __init__(self, device: str) -> None:
        self.wait: Callable[[], None] = torch.cuda.synchronize if device.startswith("cuda") else lambda: None

    def seconds(self, work: Callable[[], object], repeats: int = REPEATS) -> float:
        """Median seconds of one call."""
        for _ in range(3):
            work()
        found = []
        for _ in range(repeats):
            self.wait()
            began = time.perf_counter()
            work()
            self.wait()
            found.append(time.perf_counter() - began)
        return statistics.median(found)


def copied(device: str, clock: Clock) -> dict[str, float]:
    """Bytes per second of a copy, read and written."""
    size = 1 << (30 if device.startswith("cuda") else 26)
    source = torch.empty(size, dtype=torch.uint8, device=device)
    target = torch.empty_like(source)
    return {"copy_bytes_per_s": 2 * size / clock.seconds(lambda: target.copy_(source))}


def products(device: str, clock: Clock) -> Iterator[dict[str, Any]]:
    """Products of a vector at the network's shapes, by bits of weights; what has no kernel in PyTorch says so."""
    kernels = {"fp16": half, "int8": eight_bits, "int4": four_bits}
    for rows, cols in ((HIDDEN, HIDDEN), (INTERMEDIATE, HIDDEN), (HIDDEN, INTERMEDIATE), (VOCAB, HIDDEN)):
        for name, kernel in kernels.items():
            row: dict[str, Any] = {"rows": rows, "cols": cols, "weights": name}
            try:
                work, size = kernel(rows, cols, device)
                seconds = clock.seconds(work)
            except (RuntimeError, AttributeError) as error:
                yield row | {"not_measured": str(error).splitlines()[0][:200]}
                continue
            yield row | {"seconds": seconds, "weight_bytes_per_s": size / seconds}


def half(rows: int, cols: int, device: str) -> tuple[Callable[[], object], int]:
    """FP16 weights."""
    weights = torch.randn(rows, cols, dtype=torch.float16, device=device)
    x = torch.randn(1, cols, dtype=torch.float16, device=device)
    return lambda: functional.linear(x, weights), 2 * rows * cols


def eight_bits(rows: int, cols: int, device: str) -> tuple[Callable[[], object], int]:
    """INT8 weights with a scale for each row, BF16 activations."""
    weights = torch.randint(-128, 128, (rows, cols), dtype=torch.int8, device=device)
    scales = torch.rand(rows, dtype=torch.bfloat16, device=device)
    x = torch.randn(1, cols, dtype=torch.bfloat16, device=device)
    return lambda: torch._weight_int8pack_mm(x, weights, scales), rows * cols + 2 * rows


def four_bits(rows: int, cols: int, device: str) -> tuple[Callable[[], object], int]:
    """INT4 weights in groups with a BF16 scale and zero, BF16 activations."""
    if not device.startswith("cuda"):
        raise RuntimeError("4-bit products are measured with CUDA only")
    packed = torch.randint(0, 256, (rows, cols // 2), dtype=torch.uint8, device=device)
    weights = torch._convert_weight_to_int4pack(packed, 8)
    scales = torch.rand(cols // GROUP, rows, 2, dtype=torch.bfloat16, device=device)
    x = torch.randn(1, cols, dtype=torch.bfloat16, device=device)
    return lambda: torch._weight_int4pack_mm(x, weights, GROUP, scales), rows * cols // 2 + 4 * rows * cols // GROUP


class Step:
    """A decode step of the network in FP16: products, attention over a cache, norms and activations."""

    def __init__(self, device: str, layers: int, context: int) -> None:
        def made(*shape: int) -> Any:
            return torch.randn(*shape, dtype=torch.float16, device=device) / shape[-1] ** 0.5

        self.layers = [
            {
                "qkv": made(3 * HIDDEN, HIDDEN),
                "out": made(HIDDEN, HIDDEN),
                "gate_up": made(2 * INTERMEDIATE, HIDDEN),
                "down": made(HIDDEN, INTERMEDIATE),
                "keys": made(1, HEADS, context, HIDDEN // HEADS),
                "values": made(1, HEADS, context, HIDDEN // HEADS),
            }
            for _ in range(layers)
        ]
        self.head, self.norm, self.x = made(VOCAB, HIDDEN), made(HIDDEN), made(1, HIDDEN)

    @property
    def bytes(self) -> int:
        """Bytes of weights and cache that a step reads."""
        tensors = [tensor for layer in self.layers for tensor in layer.values()] + [self.head]
        return sum(tensor.numel() * tensor.element_size() for tensor in tensors)

    def __call__(self) -> Any:
        """Logits of the next token."""
        x = self.x
        for layer in self.layers:
            query, _, _ = functional.linear(self._normed(x), layer["qkv"]).chunk(3, dim=-1)
            heads = query.view(1, HEADS, 1, HIDDEN // HEADS)
            attended = functional.scaled_dot_product_attention(heads, layer["keys"], layer["values"])
            x = x + functional.linear(attended.reshape(1, HIDDEN), layer["out"])
            gate, up = functional.linear(self._normed(x), layer["gate_up"]).chunk(2, dim=-1)
            x = x + functional.linear(functional.silu(gate) * up, layer["down"])
        return functional.linear(self._normed(x), self.head)

    def _normed(self, x: Any) -> Any:
        return functional.rms_norm(x, (HIDDEN,), self.norm)


def replayed(step: Step, device: str) -> Callable[[], object]:
    """The step as a graph that is launched at once, where there is CUDA."""
    if not device.startswith("cuda"):
        return step
    for _ in range(3):
        step()
    graph = torch.cuda.CUDAGraph()
    with torch.cuda.graph(graph):
        step()
    return graph.replay


@contextmanager
def watts(device: str) -> Iterator[list[float]]:
    """Board power as nvidia-smi tells it, every 0.1 s while the block runs; empty without it."""
    read: list[float] = []
    ends = threading.Event()
    query = ["nvidia-smi", "--query-gpu=power.draw", "--format=csv,noheader,nounits", "--id=0"]

    def sample() -> None:
        while not ends.wait(0.1):
            done = subprocess.run(query, capture_output=True, text=True, check=False)
            if done.returncode == 0:
                read.append(float(done.stdout.split()[0]))

    thread = threading.Thread(target=sample)
    if device.startswith("cuda"):
        thread.start()
    yield read
    ends.set()
    if thread.is_alive():
        thread.join()


def decoded(step: Step, device: str, clock: Clock, seconds: float) -> dict[str, Any]:
    """Tokens per second of decoding, achieved bytes per second, and mean power over a stretch of it."""
    work = replayed(step, device)
    each = clock.seconds(work)
    with watts(device) as read:
        for _ in range(max(1, round(seconds / each))):
            work()
        clock.wait()
    settled = read[len(read) // 4 :]
    power = {"power_w": statistics.mean(settled)} if settled else {}
    return {"layers": len(step.layers), "tokens_per_s": 1 / each, "bytes_per_s": step.bytes / each, **power}


def main() -> int:
    """Measure and print; 2 where there is no such device."""
    asked = parse()
    if asked.device.startswith("cuda") and not torch.cuda.is_available():
        print("no CUDA device here: nothing measured (--device cpu tries the script out)", file=sys.stderr)
        return 2
    name = torch.cuda.get_device_name() if asked.device.startswith("cuda") else asked.device
    clock = Clock(asked.device)
    with torch.inference_mode():
        record = {
            "device": name,
            "torch": torch.__version__,
            "context": asked.context,
            **copied(asked.device, clock),
            "products": list(products(asked.device, clock)),
            "decode_fp16": decoded(Step(asked.device, asked.layers, asked.context), asked.device, clock, asked.seconds),
        }
    text = json.dumps(record, indent=2)
    print(text)
    if asked.out:
        asked.out.mkdir(parents=True, exist_ok=True)
        (asked.out / f"{name.lower().replace(' ', '-')}.json").write_text(text + "\n")
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
