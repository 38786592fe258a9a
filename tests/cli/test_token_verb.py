"""`sincerely token`: make, list and end, for a desk without a browser."""

import argparse
import json

import pytest

from sincerely.accounts.models import ApiToken
from sincerely.cli import parse, token
from sincerely.cli.errors import Refusal


def call(owner, *arguments):
    args = parse("token", token, arguments)
    assert isinstance(args, argparse.Namespace)
    args.owner_record = owner
    return token.run(args)


def said(capsys):
    return json.loads(capsys.readouterr().out)


def test_made_listed_and_ended(alice, bob, capsys):
    call(alice, "make", "stock keeper", "--propose", "--days", "30", "--door", "smtp", "--json")
    made = said(capsys)
    assert made["secret"]
    assert (made["door"], made["scopes"], made["stands"]) == ("smtp", ["propose"], True)
    call(alice, "--json")
    (listed,) = said(capsys)["tokens"]
    assert listed == {name: value for name, value in made.items() if name != "secret"}
    with pytest.raises(Refusal):
        call(bob, "end", str(made["id"]))
    call(alice, "end", str(made["id"]), "--json")
    assert said(capsys)["tokens"][0]["stands"] is False
    call(alice)
    assert "stock keeper" in capsys.readouterr().out


@pytest.mark.parametrize(
    "arguments",
    [["make"], ["make", "x"], ["make", "x", "--read", "--days", "0"], ["make", "x", "--read", "--days", "9" * 12],
     ["make", " ", "--read"], ["end"], ["end", "x"], ["end", "4711"]],
    ids=" ".join,
)  # fmt: skip
def test_what_is_wrong_is_said(alice, arguments):
    with pytest.raises(Refusal):
        call(alice, *arguments)
    assert not ApiToken.objects.exists()
