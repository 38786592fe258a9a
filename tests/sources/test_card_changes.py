"""Changing a card: one line for another, and every other line as it was, in each version, charset and layout."""

from datetime import date

import pytest
import vobject
from hypothesis import example, given
from hypothesis import strategies as st

from sincerely.sources.card_changes import CardChange, NameParts, change_card, read_card
from sincerely.sources.content_lines import CannotChange, join, read_lines, take_back
from sincerely.sources.parse_contacts import parse_card
from sincerely.sources.records import ContactRecord

APPLE = (
    b"BEGIN:VCARD\r\nVERSION:3.0\r\nPRODID:-//Apple Inc.//macOS 14//EN\r\nN:Vega;Marta;;Dr.;\r\nFN:Dr. Marta Vega\r\n"
    b"item1.ORG:Harbour Ltd.;Purchasing\r\nitem1.X-ABLabel:_$!<Work>!$_\r\n"
    b"item2.TEL;type=pref:+44 20 7946 0111\r\nitem2.X-ABLabel:Direct line\r\n"
    b"EMAIL;type=INTERNET;type=WORK:marta@harbour.example\r\nTITLE:Buyer\r\n"
    b"PHOTO;ENCODING=b;TYPE=JPEG:/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAAMCAgMCAgMDAwMEAwMEBQgFB\r\n"
    b" QQEBQoHBwYIDAoMDAsKCwsNDhIQDQ4RDgsLEBYQERMUFRUVDA8XGBYUGBIUFRT/\r\n"
    b"NOTE:Met at the fair\\, 2019.\\nLikes\r\n  tea.\r\nX-PHONETIC-LAST-NAME:Vay-ga\r\nUID:1f\r\n"
    b"REV:2024-01-01T00:00:00Z\r\nEND:VCARD\r\n"
)  # fmt: skip
OLD = (
    b"BEGIN:VCARD\nVERSION:2.1\nN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ng=C3=B4;Mai;Th=E1=BB=8B;=\n;\n"
    b"FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:Ng=C3=B4 Th=E1=BB=8B Mai\nTEL;CELL:0912 345 678\n"
    b"TITLE;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:K=E1=BA=BF to=C3=A1n\n"
    b"PHOTO;JPEG;ENCODING=BASE64:\n /9j/4AAQSkZJRg==\n\nX-UNKNOWN;FOO:bar\nEND:VCARD\n"
)
NEW = (
    "BEGIN:VCARD\r\nVERSION:4.0\r\nUID:urn:uuid:7\r\nFN;SORT-AS=\"Le\":Lê Thị Hoa\r\nN:Lê;Hoa;Thị;;\r\n"
    "TEL;VALUE=uri;PREF=1:tel:+84912345678\r\nEMAIL;PID=1.1:hoa@firm.example\r\nBDAY:19840514\r\nCLIENTPIDMAP:1;urn:x\r\n"
    "END:VCARD\r\n"
).encode()  # fmt: skip
CARDS = [APPLE, OLD, NEW]

words = (
    st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs", "Zl", "Zp")), min_size=1, max_size=90)
    .map(lambda text: " ".join(text.split()))
    .filter(bool)
)
changes = st.one_of(
    st.builds(CardChange, st.sampled_from(["organisation", "title"]), words),
    st.builds(lambda name, given: CardChange("name", name, NameParts(name, given)), words, words),
    st.builds(lambda day: CardChange("birthday", day.isoformat()), st.dates(min_value=date(1900, 1, 1))),
    st.builds(lambda part: CardChange("email", f"{part}@firm.example"), st.from_regex(r"[a-z]{1,30}", fullmatch=True)),
    st.builds(lambda digits: CardChange("phone", f"+84{digits}"), st.from_regex(r"9[0-9]{8}", fullmatch=True)),
    st.builds(lambda part: CardChange("link", f"https://x.example/{part}"), st.from_regex(r"[a-z0-9,;]{0,90}", fullmatch=True)),
)  # fmt: skip
extra = st.lists(
    st.sampled_from([
        "X-ODD;P=\"a:b;c\":v\r\n", "item9.X-ABDATE;type=pref:2019-01-01\r\n", "no colon at all\r\n", "\r\n", "X-LONG:" + "é" * 50 + "\r\n  more\r\n",
        "AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nFN:Secretary\r\nTITLE:Inner\r\nEND:VCARD\r\n", "X-RAW:\t x\r\n\ty\r\n",
        "CATEGORIES:a,b\n", "LABEL;QUOTED-PRINTABLE:one=\r\ntwo\r\n", "X-LATIN:caf\xe9\r\n",
    ]), max_size=6,
)  # fmt: skip


def with_extra(card: bytes, lines: list[str]) -> bytes:
    """The card with odd lines in it, one of them in no charset that is known."""
    head, version, rest = card.split(b"\n", 2)
    odd = b"".join(line.encode("latin-1" if "LATIN" in line else "utf-8") for line in lines)
    return head + b"\n" + version + b"\n" + odd + rest


@given(st.sampled_from(CARDS), extra, st.lists(changes, min_size=1, max_size=4))
def test_other_lines_stay_and_the_way_back_gives_the_same_bytes(card, lines, wanted):
    raw = with_extra(card, [line for line in lines if "LATIN" not in line])
    changed = change_card(raw, wanted)
    assert take_back(changed) == raw
    gone = [line for swap in changed.swaps for line in swap.old]
    came = [line for swap in changed.swaps for line in swap.new]
    before, after = ([line.raw for line in read_lines(each)] for each in (raw, changed.raw))
    for line in gone:
        (before if line in before else came).remove(line)
    for line in came:
        after.remove(line)
    assert after == before
    fields = {change.field for change in wanted}
    assert len(gone) <= len(wanted) * 2
    kept = {field: values for field, values in read_card(raw).items() if field not in fields}
    assert {field: values for field, values in read_card(changed.raw).items() if field in kept} == kept


@given(st.sampled_from(CARDS), changes)
@example(OLD, CardChange("organisation", "\\0"))
@example(OLD, CardChange("organisation", "\\;0\\"))
def test_what_was_changed_is_read_again_by_us_and_by_others(card, change):
    raw = change_card(card, [change]).raw
    assert change.new in read_card(raw)[change.field]
    record = parse_card(raw)
    assert isinstance(record, ContactRecord)
    if b"VERSION:2.1" not in raw:
        read = vobject.readOne(raw.decode())
        assert read.fn.value
    assert all(len(line) <= 75 for line in change_lines(card, change))


def change_lines(card: bytes, change: CardChange) -> list[bytes]:
    return [part for swap in change_card(card, [change]).swaps for line in swap.new for part in line.splitlines()]


@given(st.binary(max_size=300))
def test_any_bytes_are_joined_again_and_never_crash(raw):
    assert join(read_lines(raw)) == raw
    for change in (CardChange("title", "Head"), CardChange("birthday", "--05-14")):
        try:
            changed = change_card(b"BEGIN:VCARD\n" + raw + b"\nEND:VCARD", [change])
        except CannotChange:
            continue
        assert take_back(changed) == b"BEGIN:VCARD\n" + raw + b"\nEND:VCARD"


def test_the_title_of_an_apple_card_changes_in_its_line_alone():
    changed = change_card(APPLE, [CardChange("title", "Head of Purchasing, Harbour; South")])
    assert changed.raw == APPLE.replace(b"TITLE:Buyer", b"TITLE:Head of Purchasing\\, Harbour\\; South")


def test_group_label_and_department_of_a_firm_stay():
    changed = change_card(APPLE, [CardChange("organisation", "Harbour & Sons")])
    assert changed.raw == APPLE.replace(b"item1.ORG:Harbour Ltd.;", b"item1.ORG:Harbour & Sons;")


def test_a_name_keeps_its_title_and_vietnamese_order():
    name = CardChange("name", "Nguyễn Thị Mai Hương", NameParts("Nguyễn", "Hương", "Thị Mai"))
    raw = change_card(APPLE, [name]).raw.decode()
    assert "N:Nguyễn;Hương;Thị Mai;Dr.;\r\nFN:Nguyễn Thị Mai Hương\r\n" in raw


def test_an_old_card_is_written_the_old_way():
    changed = change_card(OLD, [CardChange("title", "Giám đốc"), CardChange("phone", "+84912345678")])
    assert changed.raw == OLD.replace(b"K=E1=BA=BF to=C3=A1n\n", b"Gi=C3=A1m=20=C4=91=E1=BB=91c\n").replace(
        b"678\n", b"678\nTEL;VOICE:+84912345678\n"
    )


def test_an_old_card_escapes_the_semicolon_alone():
    raw = change_card(OLD, [CardChange("title", "Head, South; North")]).raw
    assert b"TITLE:Head, South\\; North\n" in raw
    assert read_card(raw)["title"] == ("Head, South; North",)


@pytest.mark.parametrize(
    ("card", "day", "line"),
    [
        (APPLE, "1984-05-14", b"BDAY:1984-05-14\r\n"),
        (APPLE, "--05-14", b"BDAY;X-APPLE-OMIT-YEAR=1604:1604-05-14\r\n"),
        (NEW, "1985-05-14", b"BDAY:19850514\r\n"),
        (NEW, "--05-14", b"BDAY:--0514\r\n"),
    ],
)
def test_birthdays_with_and_without_their_year(card, day, line):
    raw = change_card(card, [CardChange("birthday", day)]).raw
    assert line in raw
    assert read_card(raw)["birthday"] == (day,)


def test_a_blank_value_takes_the_line_out():
    assert change_card(APPLE, [CardChange("title", "")]).raw == APPLE.replace(b"TITLE:Buyer\r\n", b"")


def test_what_stands_there_already_changes_nothing():
    same = [CardChange("title", "Buyer"), CardChange("email", "marta@harbour.example"), CardChange("birthday", "")]
    assert change_card(APPLE, same).raw == APPLE


@pytest.mark.parametrize(
    ("raw", "why"),
    [
        (b"not a card", "no_object"),
        (b"BEGIN:VCARD\r\nFN:A\r\n", "cut_off"),
        ("BEGIN:VCARD\r\nFN:A\r\nEND:VCARD\r\n".encode("utf-16"), "charset"),
        (b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:caf\xe9\r\nEND:VCARD\r\n", "charset"),
    ],
)
def test_what_cannot_be_changed_with_care_is_refused(raw, why):
    with pytest.raises(CannotChange) as caught:
        change_card(raw, [CardChange("title", "Kế toán")])
    assert caught.value.why == why


def test_an_agent_in_a_card_is_somebody_else():
    raw = with_extra(APPLE, ["AGENT:\r\nBEGIN:VCARD\r\nVERSION:2.1\r\nTITLE:Inner\r\nEND:VCARD\r\n"])
    changed = change_card(raw, [CardChange("title", "Head")]).raw
    assert b"TITLE:Inner" in changed
    assert b"TITLE:Head" in changed


def test_every_card_of_the_corpus_is_changed_in_one_line_and_back(corpus):
    """Real cards of thirty programs: a title is set, nothing else moves, and the way back is exact."""
    changed_cards = 0
    for path in sorted(corpus("vcard").rglob("*.vcf")):
        raw = path.read_bytes()
        try:
            changed = change_card(raw, [CardChange("title", "Head of Purchasing")])
        except CannotChange:
            continue
        changed_cards += 1
        assert take_back(changed) == raw, path.name
        assert read_card(changed.raw)["title"] == ("Head of Purchasing",), path.name
        before, after = ([line.raw for line in read_lines(each)] for each in (raw, changed.raw))
        assert len([line for line in after if line not in before]) == 1, path.name
    assert changed_cards > 10
