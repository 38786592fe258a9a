import pytest

from sincerely.sources.whose import guess


def letter(sender: str, to: str, **fields: str) -> tuple[bytes, str]:
    lines = [f"From: {sender}", f"To: {to}", "Subject: x", *(f"{k.replace('_', '-')}: {v}" for k, v in fields.items())]
    return ("\n".join(lines) + "\n\nHello\n").encode(), "/mail/box"


OTHERS = [f"p{n}@x.example" for n in range(8)]
BOTH_WAYS = [letter("Mai Tran <mai@tiem.example>", other) for other in OTHERS[:4]] + [
    letter(other, "mai@tiem.example") for other in OTHERS
]
INBOX = [letter(other, "all@x.example", Delivered_To="mai@tiem.example") for other in OTHERS]
SENT = [(letter("mai@tiem.example", other)[0], "/mail/Sent Items") for other in OTHERS]
LIST = [letter(other, "garden@lists.example", List_Id="<garden.lists.example>") for other in OTHERS]
ARCHIVE = [letter(f"p{n} at x.example (P)", "garden at lists.example") for n in range(8)]
PAIR = [letter("a@x.example", "b@x.example"), letter("b@x.example", "a@x.example")] * 5


@pytest.mark.parametrize(
    ("letters", "email"),
    [
        (BOTH_WAYS, "mai@tiem.example"),
        (INBOX, "mai@tiem.example"),
        (SENT, "mai@tiem.example"),
        (LIST, None),
        (ARCHIVE, None),
        (PAIR, None),
        (BOTH_WAYS[:2], None),
        ([letter(other, "all@x.example") for other in OTHERS], None),
        ([], None),
    ],
)
def test_whose_mailbox(letters, email):
    found = guess(letters)
    assert (found.email if found else None) == email


def test_the_name_is_the_one_seen_most():
    assert guess(BOTH_WAYS).name == "Mai Tran"
    assert guess(INBOX).name == "mai"
