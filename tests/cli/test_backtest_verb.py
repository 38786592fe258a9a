"""`sincerely backtest`: the shape that others rely on, bad input, and too little mail; its measures on small lists."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.cli import main
from sincerely.noticing.backtest import auc, calibration_error, precision_at_recall


@pytest.fixture
def tell(alice, capsys):
    def run(*arguments):
        code = main([*arguments, "--json"])
        said = capsys.readouterr()
        return code, said.out, said.err

    return run


def test_the_shape(tell):
    code, out, _ = tell("backtest")
    found = json.loads(out)
    assert code == 0
    assert set(found["quiet"]) >= {"n", "auc", "baselines", "precision_at_recall_50", "calibration_error"}
    assert set(found["quiet"]["baselines"]) >= {"recency", "ratio"}
    assert (found["quiet"]["n"], found["reply_time"]["n"]) == (0, 0)


def test_a_day_that_is_none_is_refused(tell):
    code, out, err = tell("backtest", "--cut", "yesterday")
    assert (code, out) == (2, "")
    assert json.loads(err)["error"]["code"] == "bad_date"


SCORED = st.lists(st.tuples(st.floats(0, 1), st.booleans()), min_size=1, max_size=40)


@given(SCORED)
def test_measures_keep_their_bounds_and_meaning(rows):
    scores, labels = [score for score, _ in rows], [label for _, label in rows]
    value = auc(scores, labels)
    assert 0 <= value <= 1
    assert auc([-score for score in scores], labels) == pytest.approx(1 - value)
    assert 0 <= calibration_error(scores, labels) <= 1
    assert calibration_error([float(label) for label in labels], labels) == pytest.approx(0)
    if any(labels):
        assert precision_at_recall([float(label) for label in labels], labels, 0.5) == 1
        assert precision_at_recall([0.0] * len(labels), labels, 0.5) == pytest.approx(sum(labels) / len(labels))


def test_a_known_auc():
    assert auc([0.1, 0.4, 0.35, 0.8], [False, False, True, True]) == 0.75
