"""Recipes: what is shipped, which override wins, and what is refused with which advice."""

import json

import pytest

from hwsim.catalog import names
from hwsim.errors import HwsimError
from hwsim.files import canonical_json
from hwsim.quantize import Recipe, WeightRule, load_recipe
from hwsim.quantize.recipe import ActivationRule, KvRule

TEXT = """
schema_version = 1
name = "mine"
title = "mine"
source = "a test"

[weights]
format = "int4"
packing = "dense"
group = 128

[[weights.overrides]]
pattern = "lm_head"
format = "int8"
group = "row"

[[weights.overrides]]
pattern = "*.attention.*"
group = 64

[[weights.overrides]]
pattern = "layers.0.*"
format = "ternary"
scale = "absmean"
"""


@pytest.fixture
def recipe_file(tmp_path):
    """Writes a recipe and gives its path."""

    def write(text):
        path = tmp_path / "mine.toml"
        path.write_text(text)
        return str(path)

    return write


def test_shipped_recipes_load_and_say_their_own_name():
    assert {"int4-g128", "int8", "ternary-b158", "uint4-g128"} <= set(names("recipes"))
    for name in names("recipes"):
        assert load_recipe(name).name == name


def test_shipped_rules_are_what_their_titles_say():
    assert load_recipe("int4-g128").weights_for("any") == WeightRule(format="int4", packing="dense", group=128)
    assert load_recipe("int8").weights_for("any").group == "row"
    assert load_recipe("ternary-b158").weights_for("any").scale == "absmean"
    assert load_recipe("uint4-g128").weights_for("any").zero_point == "minmax"


def test_activations_keys_and_values_default_to_int8_per_token(recipe_file):
    recipe = load_recipe(recipe_file(TEXT))

    assert (recipe.activations.format, recipe.activations.granularity) == ("int8", "token")
    assert (recipe.activations.scale, recipe.activations.clipping) == ("dynamic", 1.0)
    assert (recipe.kv.key, recipe.kv.value) == ("int8", "int8")


def test_first_matching_override_wins_and_changes_only_its_keys(recipe_file):
    recipe = load_recipe(recipe_file(TEXT))

    assert recipe.weights_for("lm_head") == WeightRule(format="int8", group="row")
    assert recipe.weights_for("layers.0.attention.q") == WeightRule(format="int4", packing="dense", group=64)
    assert recipe.weights_for("layers.0.up") == WeightRule(format="ternary", group=128, scale="absmean")
    assert recipe.weights_for("layers.1.up") == WeightRule(format="int4", packing="dense", group=128)


def test_an_override_may_name_the_packing_of_its_format(recipe_file):
    recipe = load_recipe(recipe_file(TEXT + 'packing = "trits5"\n'))

    assert recipe.weights_for("layers.0.up").packing == "trits5"


def test_dotted_overrides_are_checked_like_the_file():
    assert load_recipe("int4-g128", {"weights.group": 64}).weights_for("any").group == 64
    with pytest.raises(HwsimError, match="unknown key in recipe"):
        load_recipe("int4-g128", {"weights.groups": 64})


@pytest.mark.parametrize(
    ("old", "new", "what", "advice"),
    [
        ("group = 128", "grup = 128", "unknown key", "did you mean 'group'?"),
        ("group = 64", "grup = 64", "unknown key", "did you mean 'group'?"),
        ('format = "int4"', 'format = "int5x"', "unknown number format", "did you mean 'int5'?"),
        ('format = "int4"', 'format = "int1"', "would hold only zero", "use int2 or ternary"),
        ('packing = "dense"', 'packing = "trits5"', "unknown packing of int4", None),
        ("group = 128", 'group = 128\nzero_point = "minmax"', "needs an unsigned format", 'use "uint4"'),
        ('format = "int4"', 'format = "uint4"', "no negative weights", 'set zero_point = "minmax" or choose a signed'),
        ("group = 128", 'group = 128\nscale = "absmean"', "defined for the values", 'set scale = "absmax"'),
        (
            'format = "ternary"',
            'format = "ternary"\nzero_point = "minmax"',
            "needs an unsigned",
            'set zero_point = "none',
        ),
        ('format = "int8"', 'format = "uint8"', "no negative weights", 'set zero_point = "minmax"'),
    ],
)
def test_rules_that_cannot_be_are_refused_on_loading(recipe_file, old, new, what, advice):
    assert old in TEXT
    with pytest.raises(HwsimError, match=what) as caught:
        load_recipe(recipe_file(TEXT.replace(old, new)))
    assert advice is None or advice in caught.value.next


def test_absmean_with_a_zero_point_is_refused():
    with pytest.raises(HwsimError, match="absmean"):
        WeightRule(format="uint1", scale="absmean", zero_point="minmax")


@pytest.mark.parametrize("group", ["0", "-1", "true", '"col"', "1.5", "[128]"])
def test_a_group_is_a_count_or_a_word(recipe_file, group):
    with pytest.raises(HwsimError, match="bad value in recipe") as caught:
        load_recipe(recipe_file(TEXT.replace("group = 128", f"group = {group}")))
    assert caught.value.got.startswith("weights.group = ")
    assert '"row" or "tensor"' in caught.value.expected


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ("[activations]\nclipping = 0.001", "greater than or equal to 0.01"),
        ("[activations]\nclipping = 1.01", "less than or equal to 1"),
        ("[activations]\nclipping = nan", "less than or equal to 1"),
        ('[activations]\ngranularity = "group"', "`group` is set with"),
        ("[activations]\ngroup = 64", "`group` is set with"),
        ('[activations]\nscale = "static"', "before the token is"),
        ('[activations]\nrounding = "up"', "'even'"),
        ('[activations]\nformat = "uint8"', "signed format"),
        ('[activations]\nformat = "int1"', "only zero"),
        ('[kv]\nkey = "uint4"', "keys need a signed format"),
        ('[kv]\nvalue = "int9"', "unknown number format"),
        ('[kv]\nvalu = "int8"', "did you mean 'value'?"),
    ],
)
def test_activation_and_kv_rules_are_checked(recipe_file, table, message):
    with pytest.raises(HwsimError) as caught:
        load_recipe(recipe_file(TEXT + "\n" + table))
    assert message in str(caught.value)


def test_a_recipe_survives_json(recipe_file):
    recipe = load_recipe(recipe_file(TEXT))

    assert Recipe.model_validate(json.loads(canonical_json(recipe.model_dump(mode="json")))) == recipe


def test_a_bad_group_in_an_override_is_named(recipe_file):
    with pytest.raises(HwsimError, match="bad value in recipe") as caught:
        load_recipe(recipe_file(TEXT.replace("group = 64", "group = 0")))
    assert caught.value.got == "weights.overrides.1.group = 0"


@pytest.mark.parametrize(
    ("keys", "what"),
    [
        ({"format": "ternary", "method": "ptqtp", "planes": 2, "scale": "mse"}, "finds their scales itself"),
        ({"format": "roots4", "method": "fairy2i", "scale": "mx", "scale_format": "e8m0"}, "finds their scales itself"),
        (
            {"format": "pot3", "method": "sign_scale", "tensor_scale": "absmax", "scale_format": "fp8_e4m3"},
            "without a scale of the tensor",
        ),
        ({"format": "uint1", "zero_point": "middle"}, "no positive values"),
        (
            {"format": "fp4_e2m1", "scale": "one", "tensor_scale": "absmax", "scale_format": "fp8_e4m3"},
            "suits floating point",
        ),
        (
            {"format": "ternary", "packing": "tl2", "sparsity": {"pattern": "n:m", "n": 2, "m": 4}},
            "packed densely",
        ),
    ],
)
def test_a_key_that_a_method_does_not_read_is_refused(keys, what):
    with pytest.raises(HwsimError, match=what):
        WeightRule(**keys)


def test_overrides_that_decide_nothing_are_known():
    patterns = ("nothing.*", "layers.*.o", "layers.0.*", "layers.0.q")  # the last is behind the one before
    recipe = load_recipe("int8", {"weights.overrides": [{"pattern": p, "format": "int4"} for p in patterns]})
    assert recipe.idle_overrides(["layers.0.q", "layers.0.o", "layers.1.o"]) == ["nothing.*", "layers.0.q"]


@pytest.mark.parametrize(
    ("override", "what"),
    [
        ({"pattern": "a"}, "at least one key"),
        ({"pattern": "", "format": "int4"}, "at least 1 character"),
        ({"pattern": "layers.7.*", "format": "uint4"}, "override 'layers.7.*'"),
    ],
)
def test_an_override_that_cannot_be_meant_is_refused(override, what):
    with pytest.raises(HwsimError) as caught:
        load_recipe("int8", {"weights.overrides": [override]})
    assert what in str(caught.value)


@pytest.mark.parametrize(
    ("key", "value"),
    [
        ("schema_version", True),
        ("weights.native", 1),
        ("activations.clipping", True),
        ("weights.sparsity", {"pattern": "block_n:m", "density": 0.5, "choices": [True, 2]}),
        ("weights.sparsity", {"pattern": "block_n:m", "density": "0.5"}),
    ],
)
def test_a_value_of_another_type_is_refused(key, value):
    with pytest.raises(HwsimError, match="bad value in recipe"):
        load_recipe("int8", {key: value})


@pytest.mark.parametrize(
    ("sparsity", "got", "expected"),
    [
        ({"pattern": "n:m", "n": 2, "m": 0}, "weights.sparsity.m = 0", "greater than or equal to 1"),
        ({"pattern": "x"}, "weights.sparsity = {'pattern': 'x'}", "'pattern' = one of 'n:m', 'block_n:m', 'block'"),
        (5, "weights.sparsity = 5", "a table"),
    ],
)
def test_errors_in_tables_of_several_kinds_name_keys_alone(sparsity, got, expected):
    with pytest.raises(HwsimError) as caught:
        load_recipe("int8", {"weights.sparsity": sparsity})
    assert caught.value.got == got and expected in caught.value.expected


def test_sparsity_can_be_dropped():
    assert load_recipe("sparse24-int8", {"weights.sparsity": "none"}).weights.sparsity is None


@pytest.mark.parametrize("make", [lambda: ActivationRule(format="int16"), lambda: KvRule(key="int16")])
def test_integers_wider_than_a_trace_holds_are_refused(make):
    with pytest.raises(HwsimError, match="integers of up to 8 bits"):
        make()
