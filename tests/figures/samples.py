"""Rows of every kind of figure, invented and small, with the options that it needs."""

from __future__ import annotations

from typing import Any

ENDS = ("", "_low", "_high")
PARTS = {"memory": 2e-6, "compute": 5e-6, "buffers": 5e-7, "vector": 1e-7, "static": 4e-5}
Row = dict[str, Any]


def estimate(accelerator: str, recipe: str, scale: float, intensity: float) -> Row:
    made: Row = {"accelerator": accelerator, "recipe": recipe}
    for end, factor in zip(ENDS, (1.0, 0.5, 2.0), strict=True):
        made[f"energy_j_per_token{end}"] = sum(PARTS.values()) * scale * factor
        for name, joules in PARTS.items():
            made[f"energy_j_per_token_by_component.{name}{end}"] = joules * scale * factor
    made |= {"tokens_per_s": 1e4, "tokens_per_s_low": 5e3, "tokens_per_s_high": 2e4}
    made["roofline.macs_per_byte"] = intensity
    made["roofline.peak_macs_per_s"] = 1e12 / scale
    made["roofline.bandwidth_bytes_per_s"] = 4e11 / scale
    made["roofline.achieved_macs_per_s"] = min(1e12, 4e11 * intensity) / scale / 2
    return made


def estimates() -> list[Row]:
    recipes = (("int4-g128", 80.0), ("int8", 40.0), ("ternary-b158", 0.5))
    places = (("u280-stream", 1.0), ("kv260-stream", 8.0))
    return [estimate(accelerator, recipe, k, i) for accelerator, k in places for recipe, i in recipes]


def swept() -> list[Row]:
    rows = []
    for batch in (1, 4, 16):
        for context in (512, 1024, 2048, 4096):
            rate = 4e4 * batch**0.5 / context
            ends = {"tokens_per_s_low": 0.7 * rate, "tokens_per_s_high": 1.2 * rate}
            about = {"context": context, "batch": batch, "power_w": 30.0 + batch, "recipe": f"int{2 * batch}"}
            rows.append(about | {"tokens_per_s": rate} | ends | {"feasible": batch < 16, "on_front": context == 512})
    return rows


def compared(study: str, trust: str, published: float, ours: float, **more: object) -> Row:
    empty = dict.fromkeys(("published_low", "published_high", "aim", "circular"), "")
    spread = {"ours": ours, "ours_low": 0.9 * ours, "ours_high": 1.1 * ours}
    what = {"study": study, "what": f"{study}, {published:g}", "unit": "token/s", "trust": trust, "aim": 0.1}
    return empty | what | {"published": published} | spread | more


def comparisons() -> list[Row]:
    ends = {"published": "", "published_low": 2.0, "published_high": 3.0, "ours_low": 2.1, "ours_high": 3.3}
    return [
        compared("dfx", "measured", 100, 105),
        compared("dfx", "simulated", 1000, 1150, aim=0.2),
        compared("tmac", "measured", 10, 9.9, circular="fitted to it"),
        compared("tmac", "vendor", 50, 450, aim=""),
        compared("cent", "calculated", 1.0, 2.5, unit="W") | ends,
        compared("cent", "measured", 7, 0) | dict.fromkeys(("ours", "ours_low", "ours_high"), ""),
    ]


def bands() -> list[Row]:
    made = {"published_low": 1e6, "published_high": 2e6, "ours_low": 1.1e6, "ours_high": 2.1e6}
    return [
        {"label": f"part {index}"} | {key: value * (index + 1) for key, value in made.items()} for index in range(3)
    ]


def costs() -> list[Row]:
    rows = []
    for volume in (1, 10, 100, 1000):
        for system, usd in (("chip", 10 / volume + 0.05), ("gpu", 1.0)):
            row = {"system": system, "systems": volume, "usd_per_million_tokens": usd}
            rows.append(row | {"usd_per_million_tokens_low": 0.8 * usd, "usd_per_million_tokens_high": 1.5 * usd})
            if system == "gpu":
                rows[-1] |= {f"break_even_systems{end}": value for end, value in zip(ENDS, (10.5, 8, 14), strict=True)}
    return rows


def resources() -> list[Row]:
    has = {"lut": 1000, "ff": 2000, "dsp": 100, "uram": 10}
    taken = {"PE array": (300, 400, 70, 0), "buffer": (50, 10, 0, 9), "control": (100, 90, 0, 0)}
    return [
        {"accelerator": name, "part": "xck26", "module": module, "resource": resource, "needs": need * scale,
         "has": has[resource], "usable": 0.7 * has[resource]}
        for name, scale in (("small", 0.5), ("large", 1.2))
        for module, needs in taken.items()
        for resource, need in zip(has, needs, strict=True)
    ]  # fmt: skip


def intervals() -> list[Row]:
    spans = [
        ("pe_array", "attention", "q", 0, 4),
        ("pe_array", "mlp", "gate", 4, 30),
        ("vector", "attention", "softmax", 3, 5),
    ]
    return [
        {"unit": unit, "group": group, "name": name, "start_s": start * 1e-6, "stop_s": stop * 1e-6}
        for unit, group, name, start, stop in spans
    ]


def weights() -> list[Row]:
    rows = []
    for recipe, bits in (("int4", 4), ("int8", 8)):
        rows += [{"recipe": recipe, "statistic": "bit plane", "at": bit, "share": 0.4} for bit in range(bits)]
        values = range(1 - 2 ** (bits - 1), 2 ** (bits - 1))
        shares = {value: 2.0 ** (-abs(value) / 2 ** (bits - 3)) for value in values}
        rows += [
            {"recipe": recipe, "statistic": "value", "at": v / values[-1], "share": s / sum(shares.values())}
            for v, s in shares.items()
        ]
    return rows


def recipes() -> list[Row]:
    rows: list[Row] = [
        {"recipe": f"int{bits}", "bits_per_weight": bits + 0.1, "embedding_cosine": 1 - 3.0**-bits, "error": ""}
        for bits in (2, 3, 4, 8)
    ]
    return [*rows, {"recipe": "odd", "error": "does not fit"}]


def circuits() -> list[Row]:
    rows = [
        {"circuit": f"lane {n}", "multiplier": 100 * n, "adder": 40.0, "published": 170 if n == 1 else ""}
        for n in (1, 2)
    ]
    return [*rows, {"circuit": "lane 3", "multiplier": 320, "adder": 41.5}]


def bits() -> list[Row]:
    return [
        {"kind": kind, "weight_bits": width, "nand2_cycles_per_mac": scale * width}
        for kind, scale in (("mac", 100), ("lut, serial", 60))
        for width in (1, 2, 4, 8)
    ]


def energies() -> list[Row]:
    rows = []
    picojoules = {"real": 2.0, "random_weights": 2.4, "random": 3.0, "zero_delay": 1.5, "high": 5.0}
    for pe in ("mac", "lut"):
        row: Row = {"library": "osu018", "pe": pe, "variant": "int4 x int8", "recipe": "int4-g128"}
        for prefix, scale in (("front_", 1.0), ("", 3.0)):
            for key, joules in picojoules.items():
                row[f"{prefix}{key}_j_per_mac"] = joules * scale * 1e-12
        rows.append(row)
    return rows


SAMPLES: dict[str, tuple[list[Row], dict[str, str]]] = {
    "overview": (estimates(), {}),
    "energy": (estimates(), {}),
    "roofline": (estimates(), {}),
    "pareto": (swept(), {"x": "power_w", "y": "tokens_per_s", "by": "recipe"}),
    "lines": (swept(), {}),
    "parity": (comparisons(), {}),
    "errors": (comparisons(), {}),
    "published": (bands(), {"unit": "USD"}),
    "break-even": (costs(), {}),
    "resources": (resources(), {}),
    "timeline": (intervals(), {}),
    "weights": (weights(), {}),
    "quality": (recipes(), {"y": "embedding_cosine"}),
    "parts": (circuits(), {"by": "circuit", "x": "multiplier,adder", "unit": "Area (µm²)", "mark": "published"}),
    "bits": (bits(), {"x": "weight_bits", "y": "nand2_cycles_per_mac", "by": "kind"}),
    "switching": (energies(), {}),
}
"""By kind: rows, and the options it cannot do without."""
