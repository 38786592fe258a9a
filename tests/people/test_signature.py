"""Reading signatures: numbers, titles and firms, and silence where nothing is certain."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.people.phones import as_e164, guess_region
from sincerely.people.signature import SignatureFields, read_signature


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        (
            "-- \nAda Moreau\nProject Manager\nLoom & Co Ltd\nTel: 020 7946 0018\nFax: 020 7946 0019",
            "GB",
            SignatureFields(("+442079460018",), "Project Manager", "Loom & Co Ltd"),
        ),
        (
            "Lê Thu Hương (Ms.)\nTrưởng phòng Kinh doanh\nCông ty TNHH Gốm Sen\nĐT: 0912 345 678 | huong@gom.example",
            "VN",
            SignatureFields(
                ("+84912345678",), "Trưởng phòng Kinh doanh", "Công ty TNHH Gốm Sen", ("huong@gom.example",)
            ),
        ),
        ("Ada Moreau | Buyer | Loom Group", "", SignatureFields((), "Buyer", "Loom Group")),
        ("Ada\nSent from my iPhone", "GB", SignatureFields()),
        ("Ada\n+44 20 7946 0018", "", SignatureFields(("+442079460018",))),
        ("Ada\n020 7946 0018", "", SignatureFields()),
        ("MINISTER OF THE INTERIOR AND CHIEF EDITOR ADA", "", SignatureFields()),
        ("", "VN", SignatureFields()),
    ],
)
def test_read_signature(text: str, region: str, expected: SignatureFields) -> None:
    assert read_signature(text, region=region) == expected


def test_the_firm_by_its_mail_domain() -> None:
    assert read_signature("Hương\nGốm Sen", email="huong@gomsen.example").organisation == "Gốm Sen"


@given(st.text(max_size=200))
def test_any_text_can_be_read(text: str) -> None:
    read_signature(text, region="VN", email=text[:20])


@pytest.mark.parametrize(
    ("text", "region", "number"),
    [("0912 345 678", "VN", "+84912345678"), ("+84 912 345 678", "", "+84912345678"), ("12", "VN", ""), ("x", "", "")],
)
def test_numbers(text: str, region: str, number: str) -> None:
    assert as_e164(text, region=region) == number


def test_region_is_guessed_from_the_surroundings() -> None:
    assert guess_region("a@gom.vn") == "VN"
    assert guess_region("a@loom.co.uk") == "GB"
    assert guess_region("a@loom.example", zone="Asia/Ho_Chi_Minh") == "VN"
    assert guess_region("a@loom.example") == ""
