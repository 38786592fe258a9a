"""Who is who: names, kinds of correspondents, and when two are one."""

import re

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from sincerely.people.identity import Name, kind_of, name_key, organisation_domain, read_name
from sincerely.people.same_person import Known, same_person
from sincerely.sources.folding import fold


@pytest.mark.parametrize(
    ("name", "email", "expected"),
    [
        ("Ada Moreau", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("Moreau, Ada", "", Name("Ada Moreau", "Ada", "Moreau")),
        ('"Moreau, Ada L"', "", Name("Ada L Moreau", "Ada", "Moreau")),
        ("ADA MOREAU", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("Ada Moreau, PhD", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("Loom, Inc.", "", Name("Loom, Inc.")),
        ("Dr. Ada Moreau", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("LS Trịnh Quang Vinh", "", Name("Trịnh Quang Vinh", "Vinh", "Trịnh")),
        ("BS. Nguyễn Thị Hoa", "", Name("Nguyễn Thị Hoa", "Hoa", "Nguyễn")),
        ("LS Brown", "", Name("LS Brown", "LS", "Brown")),
        ("Ada Moreau (via Google Docs)", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("'Ada Moreau' via Loom Team", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("Ada Moreau [mailto:ada@loom.example]", "", Name("Ada Moreau", "Ada", "Moreau")),
        ("Ada", "ada@loom.example", Name("Ada", "Ada")),
        ("", "ada.moreau@loom.example", Name("Ada Moreau", "Ada", "Moreau")),
        ("ada@loom.example", "ada@loom.example", Name("ada@loom.example")),
        ("", "orders@loom.example", Name("orders@loom.example")),
        ("", "x92@loom.example", Name("x92@loom.example")),
        ("newmoon", "n@loom.example", Name("newmoon")),
        ("", "", Name("")),
        ("Nguyễn Văn Minh", "", Name("Nguyễn Văn Minh", "Minh", "Nguyễn")),
        ("Nguyen Van Minh", "", Name("Nguyen Van Minh", "Minh", "Nguyen")),
        ("Minh Nguyen", "", Name("Minh Nguyen", "Minh", "Nguyen")),
        ("Minh Nguyễn", "", Name("Minh Nguyễn", "Minh", "Nguyễn")),
        ("Nguyen, Van Minh", "", Name("Nguyen Van Minh", "Minh", "Nguyen")),
        ("Nguyen, Minh", "", Name("Minh Nguyen", "Minh", "Nguyen")),
        ("Lê Thu Hương (Ms.)", "", Name("Lê Thu Hương", "Hương", "Lê")),
        ("Đỗ Hà", "", Name("Đỗ Hà", "Hà", "Đỗ")),
        ("Mai Ferrer", "", Name("Mai Ferrer", "Mai", "Ferrer")),
        ("Le Corbusier", "", Name("Le Corbusier", "Le", "Corbusier")),
        ("", "nguyen.minh@gom.example", Name("Nguyen Minh", "Minh", "Nguyen")),
    ],
)
def test_names(name: str, email: str, expected: Name) -> None:
    assert read_name(name, email) == expected


@given(st.text(max_size=60), st.text(max_size=30))
@example("MR0MR", "")
def test_any_name_can_be_read(name: str, email: str) -> None:
    """A key is blank, or two words and more: folded, without digits, in their order. It is no name to be read again.

    Sorted words may begin with what is a title before a name: the key of "Nguyễn Thị Anh" is "anh nguyen thi".
    """
    read_name(name, email)
    words = name_key(name).split(" ")
    assert words == [""] or len(words) > 1
    assert words == sorted(words)
    for word in words:
        assert word == "" or len(word) > 1
        assert word == fold(word)
        assert not re.search(r"[\W\d_]", word)


@given(st.lists(st.text(st.characters(categories=["L"]), min_size=5, max_size=9), min_size=1, max_size=4), st.data())
@example(["Ferrer", "Moreau"], None)
def test_a_name_has_one_key_in_whatever_order(words: list[str], data: st.DataObject | None) -> None:
    """Of words that are too long for a title or "via"."""
    other = data.draw(st.permutations(words)) if data else words[::-1]
    assert name_key(" ".join(words)) == name_key(" ".join(other))
    assert name_key(f"{words[0]}, Given Name") == name_key(f"Given Name {words[0]}")


@pytest.mark.parametrize(
    ("email", "kind"),
    [
        ("ada@loom.example", "person"),
        ("orders@loom.example", "role"),
        ("accounts@loom.example", "role"),
        ("ke.toan@gom.example", "role"),
        ("noreply@loom.example", "machine"),
        ("do-not-reply@loom.example", "machine"),
        ("mailer-daemon@loom.example", "machine"),
        ("loom-users@lists.example.org", "list"),
        ("newsletter@loom.example", "list"),
        ("me@desk.example", "self"),
    ],
)
def test_kinds(email: str, kind: str) -> None:
    assert kind_of(email, own={"me@desk.example"}) == kind


@pytest.mark.parametrize(
    ("called", "kind"),
    [
        ("Year 3 Parents", "list"),
        ("Phụ huynh lớp 3/2", "list"),
        ("Toàn công ty", "list"),
        ("Ledgers All", "list"),
        ("Jane All", "person"),
        ("Ada Parent", "person"),
        ("Nguyễn Văn Hội", "person"),
        ("Cao Thị Lớp", "person"),
        ("", "person"),
    ],
)
def test_an_address_that_is_called_after_several_is_a_list(called: str, kind: str) -> None:
    assert kind_of("y3@loom.example", called=called) == kind


def _known(name: str, email: str, *phones: str, kind: str = "person") -> Known:
    return Known((name,), (email,) if email else (), phones, kind)


@pytest.mark.parametrize(
    ("a", "b", "sure"),
    [
        (_known("Ada", "ada@loom.example"), _known("A. Moreau", "ada@loom.example"), True),
        (_known("Ada Moreau", "ada@loom.example"), _known("Moreau, Ada", "amoreau@mail.loom.example"), True),
        (_known("Nguyễn Văn Minh", "minh@gom.example"), _known("Minh Van Nguyen", "nvminh@gom.example"), True),
        (_known("Ada Moreau", "ada@loom.example"), _known("Ada Moreau", "ada.moreau@redacted.invalid"), False),
        (_known("Ada Moreau", "a1@redacted.invalid"), _known("Ada Moreau", "moreau@redacted.invalid"), False),
        (
            _known("Ada Moreau", "a@x.example", "+442079460018"),
            _known("Ada Moreau", "b@y.example", "+442079460018"),
            True,
        ),
        (
            _known("Ada Moreau", "a@x.example", "+442079460018"),
            _known("Ben Oduya", "b@x.example", "+442079460018"),
            False,
        ),
        (_known("Nguyễn", "a@gom.example"), _known("Nguyễn", "b@gom.example"), False),
        (_known("Nguyễn Văn Minh", "minh1@gom.example"), _known("Nguyễn Văn Minh", "minh2@gom.example"), False),
        (_known("Nguyễn Văn Minh", "a@gom.example"), _known("Nguyễn Quang Minh", "b@gom.example"), False),
        (_known("Loom Sales", "sales@loom.example", kind="role"), _known("Loom Sales", "x@loom.example"), False),
    ],
)
def test_same_person(a: Known, b: Known, sure: bool) -> None:
    assert same_person(a, b).sure is sure
    assert same_person(b, a) == same_person(a, b)


def test_organisation_domain() -> None:
    assert organisation_domain("a@mail.loom.co.uk") == "loom.co.uk"
    assert organisation_domain("a@hn.gom.com.vn") == "gom.com.vn"
    assert organisation_domain("a@gmail.com") == ""
