"""No setting, wish or order of rules reaches above a task's cap, and every limit only lowers."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.policy import (
    DESK_TASKS,
    EVERY_LETTER,
    MATTERS,
    MODES,
    SECOND,
    TASKS,
    cap_of,
    lower,
    mode_for,
    mode_of_answer,
    second_rule,
)

tasks = st.sampled_from([*TASKS, "sing", ""])
modes = st.sampled_from([*MODES, "everything", ""])
matters = st.sets(st.sampled_from([*MATTERS, "weather"]), max_size=3)


def rank(mode: str) -> int:
    return MODES.index(mode)


@given(tasks, st.lists(modes), st.none() | modes, st.booleans(), st.booleans(), matters, st.booleans())
def test_no_combination_exceeds_the_cap(task, tightened, chosen, by_hand, humans_only, found, important):
    ruling = mode_for(
        task,
        tightened=tightened,
        chosen=chosen,
        by_hand=by_hand,
        humans_only=humans_only,
        matters=found,
        important=important,
    )
    assert rank(ruling.mode) <= rank(cap_of(task))
    assert ruling.rule.startswith("policy.")
    assert ruling.why_key.startswith("policy.why.")


@given(tasks, st.lists(modes), modes, st.none() | modes, st.booleans(), st.booleans(), matters)
def test_each_tightened_row_only_lowers(task, tightened, more, chosen, by_hand, humans_only, found):
    facts = {"chosen": chosen, "by_hand": by_hand, "humans_only": humans_only, "matters": found}
    before = mode_for(task, tightened=tightened, **facts)
    after = mode_for(task, tightened=[*tightened, more], **facts)
    assert rank(after.mode) <= rank(before.mode)
    assert rank(after.mode) <= rank(lower(more))


one_matter = st.sampled_from(sorted(MATTERS))


@given(tasks, st.lists(modes), st.none() | modes, st.booleans(), st.booleans(), matters, one_matter)
def test_a_matter_leaves_nothing_above_human(task, tightened, chosen, by_hand, humans_only, found, one):
    ruling = mode_for(
        task, tightened=tightened, chosen=chosen, by_hand=by_hand, humans_only=humans_only, matters={*found, one}
    )
    assert rank(ruling.mode) <= rank("human")


@given(tasks.filter(lambda task: task not in {"data_entry", "filing", "calendar_hold"}), st.lists(modes), matters)
def test_a_wish_for_humans_is_kept_for_every_task_with_words(task, tightened, found):
    for wish in ({"by_hand": True, "humans_only": False}, {"by_hand": False, "humans_only": True}):
        assert rank(mode_for(task, tightened=tightened, matters=found, **wish).mode) <= rank("human")


@pytest.mark.parametrize(
    ("task", "mode", "cap"),
    [
        ("data_entry", "auto", "auto"),
        ("calendar_hold", "auto", "auto"),
        ("scheduling", "draft", "draft"),
        ("out_of_office", "draft", "draft"),
        ("check_in", "assist", "draft"),
        ("first_contact", "assist", "draft"),
        ("condolence", "human", "human"),
        ("thanks", "human", "human"),
        ("sing", "human", "human"),
    ],
)
def test_the_table(task, mode, cap):
    assert mode_for(task, by_hand=False, humans_only=False, matters=()).mode == mode
    assert cap_of(task) == cap


def test_the_rule_that_decided_is_named():
    plain = {"by_hand": False, "humans_only": False, "matters": ()}
    assert mode_for("follow_up", **plain).rule == "policy.task.follow_up"
    assert mode_for("follow_up", **plain, tightened={"person": "assist"}).rule == "policy.tightened.person"
    assert mode_for("follow_up", **plain, tightened={"person": "auto"}).rule == "policy.task.follow_up"
    assert mode_for("check_in", **plain, chosen="auto").mode == "draft"
    assert mode_for("thanks", by_hand=True, humans_only=False, matters=()).rule == "policy.by_hand"
    assert mode_for("thanks", by_hand=True, humans_only=True, matters={"grief"}).rule == "policy.humans_only"
    assert mode_for("follow_up", by_hand=False, humans_only=False, matters={"grief"}).rule == "policy.matter.grief"
    assert mode_for("filing", by_hand=True, humans_only=True, matters=()).mode == "auto"
    assert mode_for("filing", by_hand=False, humans_only=False, matters=(), important=True).second_look


@pytest.mark.parametrize(
    ("found", "kinds", "whats", "mode"),
    [
        ((), (), (), "draft"),
        ((), ("promise", "ask", "meeting", "fact"), (), "draft"),
        *[((matter,), (), (), "human") for matter in sorted(MATTERS)],
        (("never heard of",), (), (), "human"),
        ((), ("thanks",), (), "human"),
        ((), ("order", "ask"), (), "human"),
        ((), ("moment",), ("holiday",), "human"),
        ((), (), ("wedding",), "human"),
    ],
)
def test_what_an_answer_may_be(found, kinds, whats, mode):
    assert mode_of_answer(found, kinds, whats) == mode


LETTERS = sorted(set(TASKS) - DESK_TASKS)
WISHES = st.dictionaries(
    st.sampled_from([*(SECOND + task for task in LETTERS[:4]), SECOND + EVERY_LETTER, *LETTERS[:2]]),
    st.sampled_from(["asked", "human", "", None]),
)


@given(st.sampled_from(LETTERS[:4]), WISHES, st.lists(WISHES, max_size=3), st.one_of(st.none(), WISHES))
def test_one_wish_anywhere_asks_for_a_second_yes_and_none_takes_it_away(task, owner, tags, person):
    asking = (SECOND + task, SECOND + EVERY_LETTER)
    places = [owner, *tags, person or {}]
    found = second_rule(task, owner=owner, tags=tags, person=person)
    assert bool(found) == any(place.get(name) for place in places for name in asking)
    for place in places:
        more = {**place, SECOND + EVERY_LETTER: "asked"}
        assert second_rule(task, owner=more if place is owner else owner, tags=[*tags, more], person=person)


@given(st.sampled_from(sorted(DESK_TASKS)), WISHES)
def test_what_reaches_nobody_is_never_asked_about(task, wishes):
    assert second_rule(task, owner={**wishes, SECOND + task: "asked", SECOND + EVERY_LETTER: "asked"}) == ""


@given(st.sampled_from(LETTERS[:4]), WISHES)
def test_a_wish_for_a_second_yes_is_no_mode(task, wishes):
    only = {name: wish for name, wish in wishes.items() if name.startswith(SECOND)}
    plain = {"by_hand": False, "humans_only": False, "matters": ()}
    assert mode_for(task, chosen=only.get(task), **plain) == mode_for(task, **plain)
