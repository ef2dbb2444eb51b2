"""The one error type: its four parts, its exit codes, and its guesses at misspelt names."""

from hwsim.errors import EXIT_CHECK, EXIT_USER, CheckFailed, HwsimError, nearest, unknown


def test_an_error_tells_what_got_expected_and_next():
    error = HwsimError("recipe int5-g128", got=5, expected="2 to 8 bits", next="edit weights.format")
    assert str(error).splitlines() == [
        "recipe int5-g128",
        "  got: 5",
        "  expected: 2 to 8 bits",
        "  next: edit weights.format",
    ]
    assert error.as_dict() == {
        "what": "recipe int5-g128",
        "got": "5",
        "expected": "2 to 8 bits",
        "next": "edit weights.format",
    }


def test_parts_that_are_not_given_are_not_printed():
    error = HwsimError("the link has no slots", got=0)
    assert str(error) == "the link has no slots\n  got: 0"
    assert error.as_dict()["next"] is None


def test_a_failed_check_is_told_apart_from_bad_input():
    assert HwsimError("x").exit_code == EXIT_USER == 2
    assert CheckFailed("x").exit_code == EXIT_CHECK == 3


def test_a_misspelt_name_is_guessed_and_nonsense_is_not():
    assert nearest("int4-g12", ["int8", "int4-g128"]) == "int4-g128"
    assert nearest("zzz", ["int8", "int4-g128"]) is None


def test_unknown_lists_the_known_names_in_order():
    error = unknown("recipe", "int4g128", ["ternary-b158", "int4-g128"], next="hwsim models recipes")
    assert (error.what, error.got) == ("unknown recipe", "'int4g128'")
    assert error.expected == "int4-g128, ternary-b158"
    assert error.next == "did you mean 'int4-g128'?"


def test_unknown_falls_back_to_the_given_advice():
    assert unknown("recipe", "zzz", ["int8"], next="hwsim models recipes").next == "hwsim models recipes"
    assert unknown("recipe", "zzz", []).expected == "(none exist)"
