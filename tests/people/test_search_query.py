"""What people type into search, and how it is read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.people.search_query import Query, Term, aligned, as_fts5, as_tsquery, parse_query
from sincerely.people.snippets import find_marks, snippet


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("glaze", Query((Term(("glaze",)),))),
        ("Báo GIÁ", Query((Term(("bao",)), Term(("gia",))))),
        ("đường", Query((Term(("duong",)),))),
        ('"báo giá" gom*', Query((Term(("bao", "gia")), Term(("gom",), prefix=True)))),
        ("from:ada@loom.example", Query((Term(("ada", "loom", "example"), "sender"),))),
        ('To:"Lê Hương"', Query((Term(("le", "huong"), "recipients"),))),
        ("subject:glaze -kiln", Query((Term(("glaze",), "subject"), Term(("kiln",), excluded=True)))),
        ("after:2026-01-02 before:05/06/2026", Query(after=date(2026, 1, 2), before=date(2026, 6, 5))),
        ("has:attachment plan", Query((Term(("plan",)),), has_attachment=True)),
        ('person:"Ada Moreau" plan', Query((Term(("plan",)),), people=("Ada Moreau",))),
        ("before:soon plan", Query((Term(("plan",)),), ignored=("before:soon",))),
        ('"unclosed phrase', Query((Term(("unclosed", "phrase")),))),
        ("", Query()),
        ("***", Query(ignored=("***",))),
        # Vietnamese operators, with marks or without, and a blank after the colon.
        ('từ:"Lê Hương" đến: lan', Query((Term(("le", "huong"), "sender"), Term(("lan",), "recipients")))),
        ("chủ đề:hóa CHỦ ĐỀ:đơn", Query((Term(("hoa",), "subject"), Term(("don",), "subject")))),
        ("tu:ada chude:gom", Query((Term(("ada",), "sender"), Term(("gom",), "subject")))),
        ("trước:5/6/2026 sau: 2026-01", Query(before=date(2026, 6, 5), after=date(2026, 1, 1))),
        ("người:Hương có:tệp", Query(has_attachment=True, people=("Hương",))),
        # Days, months, years; the narrower limit counts.
        ("on:2026-02", Query(after=date(2026, 2, 1), before=date(2026, 3, 1))),
        ("ngày:31/12/2026", Query(after=date(2026, 12, 31), before=date(2027, 1, 1))),
        ("on:2026", Query(after=date(2026, 1, 1), before=date(2027, 1, 1))),
        ("after:2026-01 after:2026-03", Query(after=date(2026, 3, 1))),
        ("before:2026-13-40", Query(ignored=("before:2026-13-40",))),
        # Codes, addresses and numbers as they are typed.
        ("INV-2026/114", Query((Term(("inv", "2026", "114")),))),
        ("Ada.Moreau+x@loom.example", Query((Term(("ada", "moreau", "x", "loom", "example")),))),
        ("+84 90 123 4567", Query((Term(("84", "90", "123", "4567")),))),
        ("call 0901 234 567 today", Query((Term(("call",)), Term(("0901", "234", "567")), Term(("today",))))),
        ("2025 2026", Query((Term(("2025",)), Term(("2026",))))),
        # Other widths and shapes of the same letters.
        ("ＡＢＣ ﬁnal x²", Query((Term(("abc",)), Term(("final",)), Term(("x2",))))),
        ("ho\u031bp", Query((Term(("hop",)),))),
        # Nothing that was typed falls away in silence.
        ("-before:2026 -person:ada", Query(ignored=("-before:2026", "-person:ada"))),
        ("-has:attachment", Query(has_attachment=False)),
        ("has:wings", Query(ignored=("has:wings",))),
        ("from:", Query((Term(("from",)),))),
        ("http://x.example", Query((Term(("http", "x", "example")),))),
        ("glaze glaze", Query((Term(("glaze",)),))),
    ],
)
def test_queries(text: str, expected: Query) -> None:
    assert parse_query(text) == expected


@given(st.text(max_size=80))
def test_nothing_typed_is_an_error(text: str) -> None:
    query = parse_query(text)
    as_fts5(query)
    as_tsquery(query)
    snippet(text, query)


@pytest.mark.parametrize(
    ("text", "query", "marked"),
    [
        ("Em gửi báo giá men đỏ.", '"bao gia" do', ["báo giá", "đỏ"]),
        ("Glaze and glazes", "glaze", ["Glaze"]),
        ("Glaze and glazes", "glaze*", ["Glaze", "glazes"]),
        ("nothing here", "glaze", []),
    ],
)
def test_marks_are_in_the_text_as_it_was_written(text: str, query: str, marked: list[str]) -> None:
    assert [text[start:end] for start, end in find_marks(text, parse_query(query))] == marked


@given(st.text(alphabet="ab é đ\n", max_size=400), st.sampled_from(["a", "e*", "d", '"a b"']))
def test_snippet_offsets_hold(text: str, typed: str) -> None:
    found = snippet(text, parse_query(typed), width=40)
    if found:
        for start, end in found[1]:
            assert 0 <= start < end <= len(found[0])
            assert "\n" not in found[0]


def test_too_much_is_named() -> None:
    query = parse_query(" ".join(f"w{number}" for number in range(60)))
    assert len(query.terms) == 48
    assert query.ignored[:2] == ("w48", "w49")
    assert parse_query("a " * 3000).ignored[-1].startswith("… ")


@pytest.mark.parametrize(
    ("typed", "column", "marked"),
    [
        ("from:ada kiln", "", ["kiln"]),
        ("subject:kiln", "", []),
        ("subject:kiln", "subject", ["kiln"]),
        ("-kiln", "", []),
    ],
)
def test_marks_stand_only_where_the_word_was_asked_for(typed: str, column: str, marked: list[str]) -> None:
    text = "Ada wrote of the kiln"
    assert [text[a:b] for a, b in find_marks(text, parse_query(typed), column=column)] == marked


def test_the_snippet_shows_the_place_with_most_of_the_words() -> None:
    text = f"The glaze came first. {'And so on it went. ' * 40}Then kiln and glaze and the red tile stood together."
    found = snippet(text, parse_query("glaze kiln tile"))
    assert found is not None
    assert [found[0][a:b] for a, b in found[1]] == ["kiln", "glaze", "tile"]


def test_marks_over_letters_written_apart_are_found() -> None:
    text = "hợp đồng".replace("ợ", "o\u031b\u0323")
    assert [text[a:b] for a, b in find_marks(text, parse_query("hop dong"))] == [text[:5], "đồng"]


@given(st.text(max_size=60))
def test_folding_for_marks_keeps_every_offset(text: str) -> None:
    assert len(aligned(text)) == len(text)
