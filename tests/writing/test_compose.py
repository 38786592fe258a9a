"""The composer: routine letters with a gap for the human; for the rest nothing at all."""

import itertools
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.policy import TASKS
from sincerely.writing.compose import ABOUT, Material, NothingToCompose, compose, own_stretches, stretches_of
from sincerely.writing.compose import TASKS as ROUTINE_TASKS
from sincerely.writing.frames import english, vietnamese
from sincerely.writing.gaps import find_gaps
from sincerely.writing.likeness import ALIKE, containment, runs_of_all, shingles
from sincerely.writing.provenance import count_words
from sincerely.writing.voice import Habits

ROUTINE = sorted(ROUTINE_TASKS)
KINDS = ["promise_due", "promise", "ask", "they_promised", "awaited", "asked_again", ""]
QUOTES = {
    "en": "I will send you the price list for the boxes by Friday",
    "vi": "Em gửi anh bảng giá hộp giấy trước thứ Sáu nhé",
}


def material(**changes):
    fields = {
        "task": "information", "kind": "promise_due", "language": "en", "owner_name": "Lan", "person_name": "Tom",
        "quote": QUOTES[changes.get("language", "en")], "quote_day": "on Monday", "seed": "need-1",
    }  # fmt: skip
    return Material(**{**fields, **changes})


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
@pytest.mark.parametrize("kind", KINDS)
def test_every_draft_keeps_a_gap_and_quotes_are_theirs(language, task, kind):
    draft = compose(material(language=language, task=task, kind=kind, address_me="em", address_you="anh"))
    assert draft.gaps >= 2, "one for the matter, one for the person"
    assert draft.gaps == len(find_gaps(draft.text))
    assert draft.language == language
    assert draft.spans[0].start == 0
    assert draft.spans[-1].end == len(draft.text)
    assert {span.by for span in draft.spans} <= {"composer", "quote"}
    assert count_words(draft.text, draft.spans)["human"] == 0
    for span in draft.spans:
        if span.by == "quote":
            assert draft.text[span.start : span.end].strip("“”\"' .>\n") in f"{QUOTES[language]} Monday Tom"


@pytest.mark.parametrize("language", ["en", "vi", "fr", ""])
@pytest.mark.parametrize("task", sorted(set(TASKS) - set(ROUTINE)))
def test_for_everything_else_there_is_no_draft(language, task):
    with pytest.raises(NothingToCompose):
        compose(material(language="en" if language == "fr" else language or "en", task=task))


def test_human_matters_are_among_everything_else():
    for task in (
        "thanks",
        "congratulation",
        "condolence",
        "apology",
        "complaint",
        "bad_news",
        "legal",
        "money_dispute",
        "private",
    ):
        assert task in TASKS
        assert task not in ROUTINE


@given(st.sampled_from(ROUTINE), st.sampled_from(KINDS), st.sampled_from(["en", "vi"]), st.text("abc", max_size=4))
def test_the_same_letter_is_composed_to_the_same_words(task, kind, language, seed):
    one = material(task=task, kind=kind, language=language, seed=seed)
    assert compose(one) == compose(one)


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
def test_two_people_never_get_the_same_text(language, task):
    people = ["Tom", "Mai", "Hương", "Daniel", "Sam"]
    texts = {
        compose(
            material(language=language, task=task, person_name=name, seed=name, address_you="chị", address_me="em")
        ).text
        for name in people
    }
    assert len(texts) == len(people)


@pytest.mark.parametrize("task", ROUTINE)
@pytest.mark.parametrize(("me", "you"), [("em", "anh"), ("em", "chị"), ("anh", "em"), ("cháu", "bác"), ("tôi", "ông")])
def test_the_pair_is_never_switched(task, me, you):
    others = {"anh", "chị", "em", "cháu", "bác", "cô", "chú", "ông", "bà", "bạn", "tôi"} - {me, you}
    for kind in KINDS:
        draft = compose(
            material(language="vi", task=task, kind=kind, address_me=me, address_you=you, quote="", personal="")
        )
        plain = draft.text
        for found in find_gaps(plain):
            plain = plain.replace(plain[found.start : found.end], " " * (found.end - found.start), 1)
        words = {word.strip(".,:“”\n").lower() for word in plain.split()}
        assert not words & others, plain


def test_an_unknown_pair_is_never_guessed():
    text = compose(material(language="vi", address_me="", address_you="")).text
    assert "anh/chị" in text
    assert "Tôi" in text or "tôi" in text


def test_the_owners_own_greeting_and_closing_come_first():
    habits = Habits(greeting="Morning {name},", closing="Cheers,", signs_as="L.", n=9)
    text = compose(material(habits=habits)).text
    assert text.startswith("Morning Tom,\n")
    assert text.endswith("Cheers,\nL.")


def test_private_matters_are_in_no_label():
    assert not {"family", "illness", "death", "pregnancy", "birth", "health", "school"} & set(ABOUT)
    text = compose(material(personal="illness")).text
    assert "illness" not in text


@pytest.mark.parametrize(
    ("subject", "expected"), [("", ""), ("Boxes", "Re: Boxes"), ("RE: Boxes", "RE: Boxes"), ("re: x", "re: x")]
)
def test_subjects(subject, expected):
    assert compose(material(subject=subject)).subject == expected


PEOPLE = (
    "Tom Mai Hương Daniel Sam Anna Bình Claire Dũng Emma Femi Grace Hải Ines Jonas Khanh Lena Minh Nadia Oanh Petra "
    "Quang Rosa Sofia Thảo Uyên Viktor Wanda Xuân Yusuf Zoe Amir Bella Chi David Ewa Felix Greta Hugo Ivo Jan Kim Lars Max "
    "Nils Olga Paul Rita Stan Tara"
).split()
THINGS = ("price list", "carton size", "delivery date", "colour chart", "sample box", "final invoice", "site plan")


def letters_to_all(language, task, kind):
    """Draft to fifty people one after the other, each draft seeing those before it."""
    before, drafts = [], []
    for number, name in enumerate(PEOPLE):
        thing = f"{THINGS[number % len(THINGS)]} {number}"
        quote = f"Could you tell me about the {thing}" if language == "en" else f"Anh cho em hỏi về {thing}"
        draft = compose(
            material(
                language=language, task=task, kind=kind, person_name=name, seed=name, quote=quote, quote_day="",
                address_me="em", address_you="anh", drafted=tuple(before),
            )
        )  # fmt: skip
        before.append(tuple(stretches_of(draft.text, draft.spans)))
        drafts.append(draft)
    return drafts


def body_runs(draft):
    """Runs of three words that the software wrote, beyond quotes, greeting and farewell."""
    first, last = draft.text.index("\n\n"), draft.text.rindex("\n\n")
    inside = [(max(span.start, first), min(span.end, last), span.by) for span in draft.spans]
    parts = [(draft.text[start:end], by) for start, end, by in inside if start < end]
    return runs_of_all(own_stretches(parts))


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
def test_fifty_people_never_get_letters_alike(language, task):
    """Beyond the thread's words, greeting and farewell; where the ways to say it are used up, less is said."""
    drafts = letters_to_all(language, task, "ask")
    own = [body_runs(draft) for draft in drafts]
    for one, other in itertools.permutations(range(len(drafts)), 2):
        assert containment(own[one], own[other]) < ALIKE, (drafts[one].text, drafts[other].text)
    assert all(draft.gaps >= 2 for draft in drafts)
    assert sum(bool(runs) for runs in own) >= 2, "not everybody is fobbed off with quote and gap"


@pytest.mark.parametrize("language", ["en", "vi"])
def test_a_draft_is_not_like_a_letter_that_was_sent(language):
    one = compose(material(language=language, kind="ask"))
    sent = (one.text.replace("Tom", "Anna"),)
    other = compose(material(language=language, kind="ask", sent=sent))
    runs = runs_of_all(stretches_of(other.text, other.spans))
    assert containment(runs, shingles(sent[0], 3)) < ALIKE
    assert other.text != one.text


WORDS = st.text("abcdefgh XYZ 0123456789€$%/:.-@", max_size=60)
NAMES = st.text(st.characters(whitelist_categories=["Lu", "Ll"]), min_size=1, max_size=12)
KNOWN_WORDS = {
    word.lower()
    for module in (english, vietnamese)
    for frame in module.FRAMES.values()
    for pattern in (*frame.leads, *frame.bridges, frame.bare, frame.alone)
    for word in re.findall(r"[^\W\d_]+", re.sub(r"\{[^{}]*\}", " ", pattern))
} | set("hi hello best chào anh chị lan tôi em mình on today hôm nay ạ".split())


@given(
    st.sampled_from(ROUTINE), st.sampled_from(KINDS), st.sampled_from(["en", "vi"]), WORDS, NAMES,
    st.sampled_from(["", "on Monday", "on 3 October", "hôm thứ Năm", "hôm 3/10", "today", "hôm nay"]),
)  # fmt: skip
def test_nothing_is_invented_over_random_threads(task, kind, language, quote, name, day):
    """What the software puts between quotes and gaps are the authored words alone: no name, figure, day, thing or link."""
    draft = compose(
        material(
            task=task, kind=kind, language=language, quote=" ".join(quote.split()), person_name=name, quote_day=day
        )
    )
    for stretch in stretches_of(draft.text, draft.spans):
        assert not re.search(r"\d|https?:|@", stretch), draft.text
        strange = {word.lower() for word in re.findall(r"[^\W\d_]+", stretch)} - KNOWN_WORDS
        assert not strange, (strange, draft.text)
    for span in draft.spans:
        if span.by == "quote":
            piece = draft.text[span.start : span.end].removesuffix(" …")
            assert any(piece in source for source in (" ".join(quote.split()), name, day)), piece


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("task", ROUTINE)
def test_every_frame_has_every_language_and_can_be_filled(language, task):
    module = {"en": english, "vi": vietnamese}[language]
    for name, frame in module.FRAMES.items():
        for pattern in frame.leads:
            assert "{quote}" in pattern or "{thing}" in pattern, (name, pattern)
        for pattern in (*frame.bridges, frame.alone, frame.bare):
            assert "{gap:" in pattern or name == "thing" or not pattern, (name, pattern)
    assert set(english.FRAMES) == set(vietnamese.FRAMES)
    assert compose(material(language=language, task=task, quote="")).gaps >= 2


def test_an_owner_of_few_words_is_quoted_little():
    quote = "could you please look at the plan for the new hall, the one with the two doors, and tell me what you think of it"
    short = compose(material(kind="ask", quote=quote, habits=Habits(words=12, n=20)))
    usual = compose(material(kind="ask", quote=quote))
    assert "…”" in short.text.replace("[…", "").replace("…]", "")
    assert len(short.text.split()) < len(usual.text.split())


@pytest.mark.parametrize("drafted", [(), (("These times would suit me instead:", "About our meeting on"),)])
def test_an_owner_of_few_words_still_says_which_meeting_is_moved(drafted):
    """However long the calendar's words are, and whatever others got: the times are never a bare list."""
    when = "Wednesday 2 December, 10:00–10:30 UTC (17:00–17:30 Vietnam time)"
    habits = Habits(words=12, longest=20, sentence=6, n=20)
    moved = material(
        task="reschedule", kind="", quote="", when=when, offers=("Monday, 09:00",), habits=habits, drafted=drafted
    )
    text = compose(moved).text
    assert text.index(when) < text.index("– Monday, 09:00")


def test_one_paragraph_greeting_and_closing_as_is_their_habit():
    text = compose(material(habits=Habits(paragraphs=1, greets=False, closes=False, signs=False, n=20))).text
    assert "\n\n" not in text
    assert "Tom" not in text
    assert "Lan" not in text


def test_a_sentence_of_theirs_stands_in_it_once_they_allowed_it():
    habits = Habits(phrases=("Call me if it is easier for you, {name}.",), n=9)
    assert "Call me if it is easier for you, Tom." in compose(material(habits=habits)).text


@pytest.mark.parametrize("language", ["en", "vi"])
def test_whoever_asks_whether_it_arrived_is_not_told_so_by_the_software(language):
    """Only the owner knows; where files lie in their message the desk may say that these came."""
    module = {"en": english, "vi": vietnamese}[language]
    for seed in map(str, range(40)):
        text = compose(material(language=language, task="documents_received", kind="ask", seed=seed)).text
        for lead in module.FRAMES["documents_received"].leads:
            claim = lead.split("{")[0].strip()
            assert not claim or claim not in text


@pytest.mark.parametrize("seed", [str(n) for n in range(30)])
def test_a_remark_is_not_called_a_question(seed):
    text = compose(material(kind="ask", quote="My driver needs a key for the gate", seed=seed, quote_day="")).text
    assert "asked" not in text
    assert "question" not in text
