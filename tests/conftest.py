"""What holds for every test: the same examples on every machine, and nothing of the developer's own environment."""

import os

import hypothesis

# A slow or shared machine is no failure, and a failure in CI must come back at the desk.
hypothesis.settings.register_profile("hwsim", deadline=None, derandomize=True)
hypothesis.settings.load_profile("hwsim")

os.environ.pop("HWSIM_PATH", None)
os.environ["MPLBACKEND"] = "Agg"
# Two workers with two BLAS threads each wait for one another on two cores: up to 40 times slower. Numpy reads it once.
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")


def pytest_addoption(parser):
    parser.addoption("--oracle", action="store_true", help="run tests that ask outside libraries (torch, transformers)")


def pytest_collection_modifyitems(config, items):
    """Tests marked oracle run when asked for: their libraries are no dependency."""
    if config.getoption("--oracle"):
        return
    kept = [item for item in items if item.get_closest_marker("oracle") is None]
    config.hook.pytest_deselected(items=[item for item in items if item not in kept])
    items[:] = kept
