"""What a recipient is told: true, in their language, and readable by machines."""

import re
from datetime import UTC, datetime

import pytest
from http_sfv.dictionary import Dictionary
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.disclosure import (
    AUTOMATIC,
    FOOTERS,
    PARTS,
    STYLES,
    Share,
    Software,
    ascii_name,
    case_of,
    footer,
    header,
    plain_name,
    receipt_header,
    software_of,
)  # fmt: skip
from sincerely.trust.policy import STANDING_APPROVALS
from sincerely.trust.verify import receipt_id_in

AT = datetime(2026, 11, 23, 2, 14, tzinfo=UTC)
RECEIPT_ID = "7Jq4c0VhQ2m9y2mB3rK8pw"


def read(value):
    parsed = Dictionary()
    parsed.parse(value.partition(", date=")[0].encode())
    return {key: str(item.value) for key, item in parsed.items()}


LOCAL = Software("local", "composer")


def line(case, **more):
    facts = {"language": "en", "name": "Lan Nguyễn", "receipt_id": RECEIPT_ID, "check_url": ""}
    return footer(case, **{**facts, **more})


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.integers(0, 50), st.booleans())
def test_one_word_of_software_is_told(human, composer, model, wording, edited):
    share = Share(human, composer, model, wording)
    case = case_of(share, edited=edited)
    assert (case == "by_hand") == (share.software == 0) == (share.machine == 0)
    assert (case == "wording") == (wording > 0 and composer + model == 0)
    assert (PARTS[case] == "ai-originated") == (composer + model > 0)
    assert case != "standing"
    assert 0 <= share.machine <= 1


def test_only_the_two_standing_kinds_leave_by_themselves():
    assert set(AUTOMATIC) == STANDING_APPROVALS
    for kind in STANDING_APPROVALS:
        assert PARTS[case_of(Share(0, 9, 0), edited=False, standing=kind)] == "machine-generated"
    for kind in ("follow_up", "thanks", "out_of_office ", "*"):
        with pytest.raises(ValueError, match="leaves by itself"):
            case_of(Share(0, 9, 0), edited=False, standing=kind)


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_header_is_a_dictionary_whatever_the_names(name, model):
    value = header("ai-originated", reviewed_by=name, software=Software("local", model or None), drafted_at=AT)
    assert value.isascii()
    assert "\n" not in value
    assert read(value)["mode"] == "ai-originated"
    assert ("model" in read(value)) == bool(model)
    assert value.endswith(f", date=@{int(AT.timestamp())}")


def test_nobody_reviewed_what_left_by_itself():
    value = header("machine-generated", reviewed_by="Lan", software=LOCAL, drafted_at=AT)
    assert read(value) == {"mode": "machine-generated", "provider": "local", "model": "composer"}
    assert header("none", reviewed_by="Lan", software=LOCAL, drafted_at=AT) == 'mode=none, reviewed-by="Lan"'


def test_names_are_written_in_ascii():
    assert ascii_name("Đặng Lan Nguyễn") == "Dang Lan Nguyen"
    assert ascii_name("田中") == "the sender"
    quoted = header("ai-modified", reviewed_by='La"n', software=LOCAL, drafted_at=AT)
    assert read(quoted)["reviewed-by"] == "Lan"


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("case", list(PARTS))
@pytest.mark.parametrize("style", STYLES)
def test_the_footer_names_who_answers_and_where_to_check(language, case, style):
    facts = {"language": language, "style": style}
    said = line(case, **facts, check_url=f"https://desk.example/r/{RECEIPT_ID}")
    assert "Lan Nguyễn" in said
    assert ("AI" in said) == (case != "by_hand")
    assert "\n" not in said
    assert said.endswith(f"/r/{RECEIPT_ID}")
    assert RECEIPT_ID in line(case, **facts)
    assert ("crm-bot" in line(case, **facts, program="crm-bot")) == (case != "by_hand")


def test_no_style_is_silence_and_an_unknown_one_is_the_first():
    for case in PARTS:
        assert line(case, style="silent") == line(case, style="") == line(case)
        assert line(case, language="fr") == line(case)


def test_edited_and_read_are_said_only_where_they_hold():
    for style in STYLES:
        for language, edited, unread in (("en", "edited", "unread"), ("vi", "sửa", "chưa ai đọc")):
            assert edited in FOOTERS[language, style, "edited"]
            assert edited not in FOOTERS[language, style, "unchanged"]
            assert {case for case in PARTS if unread in FOOTERS[language, style, case]} == {"standing"}


@pytest.mark.parametrize(
    ("drafted_by", "software"),
    [
        ("composer", Software("local", "composer")),
        ("model:qwen2.5-7b", Software("local", "qwen2.5-7b")),
        ("token:crm-bot", Software("crm-bot", None, "crm-bot")),
        ("person", Software(None, None)),
        ("token:", Software(None, None)),
    ],
)
def test_the_software_is_the_letters_own(drafted_by, software):
    assert software_of(drafted_by) == software


@given(st.text(max_size=90))
def test_a_programs_name_leads_nowhere(name):
    plain = plain_name(name)
    assert len(plain) <= 40
    assert not set(plain) & set(":/@<>()\"'\n\r\t,;")
    assert not re.search(r"\.[^\W\d]", plain)


def test_the_receipts_header_leads_back_to_its_id():
    for url in ("", f"https://desk.example/r/{RECEIPT_ID}"):
        field = receipt_header(RECEIPT_ID, url=url, words_digest="AAAA")
        assert receipt_id_in(f"Subject: a\r\nSincerely-Receipt: {field}\r\n\r\nb".encode()) == RECEIPT_ID
