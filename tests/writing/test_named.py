"""Names, codes and commitments in a draft are in the thread, or marked as not in it."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.writing.compose import TASKS, Material, compose
from sincerely.writing.grounding import LONGEST, Source
from sincerely.writing.named import ground_all, names
from sincerely.writing.provenance import Span

THREAD = [
    Source("m1", "Could Anna Bell send the XR-200 price list by Friday? Minh asked for the Oak Panel too."),
    Source("m2", "Anh Dũng bên Công ty Hoa Mai hỏi mã KT-15."),
]


def marked(text, by="model"):
    return {one.quote: one.message_id for one in ground_all(text, THREAD, [Span(0, len(text), by)])}


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Please ask Anna about it.", {"Anna": "m1"}),
        ("Please ask Anna Bell about the Oak Panel.", {"Anna Bell": "m1", "Oak Panel": "m1"}),
        ("Anna will see to it.", {"Anna": "m1"}),
        ("Peter will see to it.", {"Peter": None}),
        ("Please ask Peter Marsh about the ZT-90.", {"Peter Marsh": None, "ZT-90": None}),
        ("It is about the XR-200.", {"XR-200": "m1"}),
        ("Anh Dũng có hỏi về mã KT-15.", {"Dũng": "m2", "KT-15": "m2"}),
        ("Chị hỏi anh Toàn giúp em nhé.", {"Toàn": None}),
        ("Ở đây mọi việc vẫn ổn.", {}),
        ("This is plain. Here it is. Everything is ready.", {}),
        ("I will paint the fence green.", {"I will paint the fence green": None}),
        ("[…whom Peter knows…] and so on.", {}),
    ],
)
def test_what_is_named_is_traced(sentence, expected):
    assert marked(f"Hi Tom,\n\n{sentence}\n\nBest,\nLan") == expected


def test_a_promise_rests_on_words_of_the_thread():
    found = marked("Hi Tom,\n\nI will send the price list by Friday.\n\nLan")
    assert "m1" in found.values()
    assert None not in found.values()


def test_what_the_owner_typed_is_theirs_to_know():
    assert marked("Hi Tom,\n\nPeter Marsh will paint it.\n\nLan", by="owner") == {}


@given(st.sampled_from(sorted(TASKS)), st.sampled_from(["en", "vi"]), st.text(max_size=60))
def test_no_composed_draft_names_what_the_thread_does_not(task, language, quote):
    words = " ".join(quote.split())
    draft = compose(Material(task, "ask", language, "Lan", "Tom", quote=words, seed=task))
    for one in ground_all(draft.text, [Source("m", f"{words} Tom Lan")], draft.spans):
        inside_quote = any(s.by == "quote" and s.start <= one.start < s.end for s in draft.spans)
        assert one.message_id is not None or inside_quote, one


NAMES = ["Peregrine", "Ottoline Voss", "Thaddeus", "Khổng Minh Triết", "Kestrel Panel", "QX-7719", "Marlowe"]
FRAMES = [
    "Please ask {} about the rest.",
    "It was given to {} today.",
    "{} will be there.",
    "We got it from {}, I think.",
]


@given(st.sampled_from(NAMES), st.sampled_from(FRAMES), st.sampled_from([0, 1]))
def test_a_seeded_wrong_name_is_never_unmarked(name, frame, place):
    sentences = ["Please ask Anna about it.", "It is about the XR-200."]
    sentences.insert(place, frame.format(name))
    text = "Hi Tom,\n\n" + " ".join(sentences) + "\n\nBest,\nLan"
    assert any(name in quote and message_id is None for quote, message_id in marked(text).items())


@given(st.text(max_size=120))
def test_offsets_are_those_of_the_text(text):
    for one in ground_all(text, THREAD):
        assert text[one.start : one.end] == one.quote


def test_time_grows_with_the_length_of_a_text_and_not_with_its_square():
    """Counted in what is looked at, not in seconds: of ten thousand names each is looked up once, and of 200 kB a part."""
    line = "Then Anna Miller wrote to Tom Harbour about XR-200; on Friday the Board met.\n"
    text = line * 2700
    began = time.process_time()
    found = list(names(text))
    assert len(found) == 4 * 2700
    assert ground_all(text, [Source("m", line * 100)], [Span(0, len(text), "model")])[-1].end <= LONGEST
    assert time.process_time() - began < 3
