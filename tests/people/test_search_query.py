"""What people type into search, and how it is read."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.people.search_query import Query, Term, as_fts5, as_tsquery, parse_query
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
