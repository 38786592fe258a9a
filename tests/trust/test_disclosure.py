"""What a recipient is told: true, in their language, and readable by machines."""

from datetime import UTC, datetime

import pytest
from http_sfv.dictionary import Dictionary
from hypothesis import given
from hypothesis import strategies as st

from sincerely.trust.disclosure import FOOTERS, Share, ascii_name, footer, header, part_of, receipt_header
from sincerely.trust.verify import receipt_id_in

AT = datetime(2026, 11, 23, 2, 14, tzinfo=UTC)
RECEIPT_ID = "7Jq4c0VhQ2m9y2mB3rK8pw"


def read(value):
    parsed = Dictionary()
    parsed.parse(value.partition(", date=")[0].encode())
    return {key: str(item.value) for key, item in parsed.items()}


@given(st.integers(0, 50), st.integers(0, 50), st.integers(0, 50))
def test_one_word_of_software_is_told(human, composer, model):
    share = Share(human, composer, model)
    assert (part_of(share) == "none") == (composer + model == 0)
    assert 0 <= share.machine <= 1
    assert (share.machine == 0) == (composer + model == 0)


@given(st.text(max_size=40), st.text(max_size=40))
def test_the_header_is_a_dictionary_whatever_the_names(name, model):
    value = header("ai-originated", reviewed_by=name, provider="local", model=model, drafted_at=AT)
    assert value.isascii()
    assert "\n" not in value
    assert read(value)["mode"] == "ai-originated"
    assert value.endswith(f", date=@{int(AT.timestamp())}")


def test_names_are_written_in_ascii():
    assert ascii_name("Đặng Lan Nguyễn") == "Dang Lan Nguyen"
    assert ascii_name("田中") == "the sender"
    quoted = header("ai-modified", reviewed_by='La"n', provider="p", model="m", drafted_at=AT)
    assert read(quoted)["reviewed-by"] == "Lan"


@pytest.mark.parametrize("language", ["en", "vi"])
@pytest.mark.parametrize("part", ["ai-originated", "ai-modified"])
@pytest.mark.parametrize("edited", [True, False])
def test_the_footer_names_who_answers_and_where_to_check(language, part, edited):
    facts = {"language": language, "name": "Lan Nguyễn", "edited": edited, "receipt_id": RECEIPT_ID}
    line = footer(part, **facts, check_url=f"https://desk.example/r/{RECEIPT_ID}")
    assert "Lan Nguyễn" in line
    assert "AI" in line
    assert line.endswith(f"/r/{RECEIPT_ID}")
    assert RECEIPT_ID in footer(part, **facts, check_url="")
    assert footer("none", **facts, check_url="") == ""


def test_edited_is_said_only_where_it_holds():
    for language, word in (("en", "edited"), ("vi", "sửa")):
        assert word in FOOTERS[language, "ai-originated-edited"]
        assert word not in FOOTERS[language, "ai-originated"]
    assert header("none", reviewed_by="Lan", provider="p", model="m", drafted_at=AT) == ""


def test_the_receipts_header_leads_back_to_its_id():
    for url in ("", f"https://desk.example/r/{RECEIPT_ID}"):
        field = receipt_header(RECEIPT_ID, url=url, words_digest="AAAA")
        assert receipt_id_in(f"Subject: a\r\nSincerely-Receipt: {field}\r\n\r\nb".encode()) == RECEIPT_ID
