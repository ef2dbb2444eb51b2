"""`hwsim rtl prove`, `mutate` and `wave`: proofs for all inputs, planted faults, and a look inside."""

from __future__ import annotations

import dataclasses
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from hwsim.cli.output import note, print_json, progress, table
from hwsim.cli.rtl.common import Elements, Json, app, known, say_if_cold
from hwsim.errors import EXIT_CHECK, EXIT_DONE

if TYPE_CHECKING:
    from hwsim.rtl_flow import Campaign, Proof


@app.command()
def prove(
    elements: Elements = None,
    limit_s: Annotated[float, typer.Option("--limit", min=1, help="Seconds for each proof.")] = 60,
    record: Annotated[Path | None, typer.Option(metavar="FILE", help="Record the answers, for rtl/.")] = None,
    json: Json = False,
) -> int:
    """Prove by SAT, for all inputs: lanes without multipliers equal one, and no result is lost, doubled or changed."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names

    wanted = known(elements) or pe_names()
    say_if_cold()
    answers: dict[str, list[Proof]] = {}
    with progress("Proving") as update:
        for done, name in enumerate(wanted):
            update(done, len(wanted))
            answers[name] = rtl_flow.prove(name, limit_s)
            if record is not None:
                rtl_flow.write_proofs({name: answers[name]}, limit_s, record)
    proofs = [proof for found in answers.values() for proof in found]
    failed = any(proof.holds is False for proof in proofs)
    if json:
        print_json({"proofs": [dataclasses.asdict(proof) for proof in proofs], "holds": all(p.holds for p in proofs)})
    else:
        cells = [[p.pe, p.variant, p.what, p.cycles, p.answer, f"{p.wall_s:.1f}"] for p in proofs]
        table("For all inputs", ["PE", "variant", "property", "cycles", "result", "seconds"], cells)
    return EXIT_CHECK if failed else EXIT_DONE


@app.command()
def mutate(
    elements: Elements = None,
    count: Annotated[int, typer.Option("--count", min=1, help="Faults planted in each variant.")] = 20,
    seeds: Annotated[int, typer.Option(min=1, help="Random stimuli and schedules at most.")] = 10,
    seed: Annotated[int, typer.Option(min=0, help="Of the choice of faults.")] = 0,
    every_kind: Annotated[
        bool, typer.Option("--every-kind", help="Also faults that may lie where nothing can show.")
    ] = False,
    json: Json = False,
) -> int:
    """Plant single faults in the RTL and verify with each; exit code 3 where one is not found."""
    from hwsim import rtl_flow
    from hwsim.pe import pe_names

    wanted = known(elements) or pe_names()
    say_if_cold()
    campaigns: list[Campaign] = []
    with progress("Planting faults") as update:
        for name in wanted:
            update(len(campaigns), len(wanted))
            campaigns.append(rtl_flow.mutate(name, count, seeds, seed, None if every_kind else rtl_flow.DEMANDED))
    survived = any(campaign.survivors for campaign in campaigns)
    if json:
        print_json({"campaigns": [_campaign(campaign) for campaign in campaigns], "holds": not survived})
    else:
        cells = [[c.pe, kind, *pair] for c in campaigns for kind, pair in c.by_kind().items()]
        table("Planted faults", ["PE", "kind", "found", "planted"], cells)
    for campaign in campaigns:
        for mutant in campaign.survivors:
            note(f"{campaign.pe}, {mutant.variant}: not found: {mutant.fault}")
    return EXIT_CHECK if survived else EXIT_DONE


def _campaign(campaign: Campaign) -> dict[str, Any]:
    kinds = {kind: {"found": found, "planted": planted} for kind, (found, planted) in campaign.by_kind().items()}
    mutants = [dataclasses.asdict(mutant) for mutant in campaign.mutants]
    return {"pe": campaign.pe, "possible": campaign.possible, "kinds": kinds, "mutants": mutants}


@app.command()
def wave(
    element: Annotated[str, typer.Argument(metavar="PE", help="A PE.")],
    out: Annotated[Path, typer.Option(metavar="FILE", help="The VCD file to write.")],
    variant: Annotated[str | None, typer.Option(metavar="NAME", help="Of its variants; the first by default.")] = None,
    seed: Annotated[int, typer.Option(min=0, help="Of the stimulus and its schedule.")] = 0,
    json: Json = False,
) -> int:
    """Simulate one random stimulus and leave the waves of every signal, for GTKWave or Surfer."""
    from hwsim import rtl_flow

    say_if_cold()
    made = rtl_flow.wave(element, variant, out, seed)
    if json:
        print_json(dataclasses.asdict(made) | {"path": str(made.path), "equal": not made.faults})
    else:
        played = f"{made.beats} beats, {made.results} results in {made.cycles} cycles"
        print(f"{made.path}: {played}; signals in {made.scope}")
        print(f"open with: gtkwave {made.path}, or surfer {made.path}")
    for fault in made.faults:
        note(fault)
    return EXIT_CHECK if made.faults else EXIT_DONE
