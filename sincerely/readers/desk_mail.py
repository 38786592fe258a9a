"""Mail of the desk itself: one fixed text a kind and language, with one link in it. Pure (docs/decisions/0018).

Nobody's words can get in: no name, no subject, nothing that a reader, an owner or a model wrote.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from sincerely.sending.mime import Content, Mailbox, render

SENDER: Final = "Sincerely"
LINK_DAYS: Final = 3
WORDS: Final[Mapping[tuple[str, str], tuple[str, str]]] = {
    ("humans_only", "en"): (
        "Please confirm: humans only",
        "Somebody gave your address on the page of a receipt and asked that nobody there use AI when writing to"
        " you.\n\n"
        "If it was you, open this page and press the button:\n{link}\n\n"
        "If it was not you, do nothing. Nothing is kept, and the link ends after three days.\n\n"
        "A program sent this mail. It always says the same; no AI wrote it, and no answer to it is needed.",
    ),
    ("humans_only", "vi"): (
        "Xin xác nhận: chỉ người viết cho tôi",
        "Có người đã nhập địa chỉ của anh/chị ở trang biên nhận và đề nghị rằng từ nay không ai ở đó dùng AI khi viết"
        " cho anh/chị.\n\n"
        "Nếu đúng là anh/chị, xin mở trang này và bấm nút:\n{link}\n\n"
        "Nếu không phải, anh/chị không cần làm gì. Không có gì được lưu lại, liên kết hết hạn sau ba ngày.\n\n"
        "Thư này do chương trình gửi, lời thư lúc nào cũng như vậy; không phải do AI viết và không cần trả lời.",
    ),
    ("call", "en"): (
        "Please confirm: talk to a human",
        "Somebody gave your address on the page of a receipt and asked to be called by a person.\n\n"
        "If it was you, open this page and press the button:\n{link}\n\n"
        "If it was not you, do nothing. Nothing is kept, and the link ends after three days.\n\n"
        "A program sent this mail. It always says the same; no AI wrote it, and no answer to it is needed.",
    ),
    ("call", "vi"): (
        "Xin xác nhận: nói chuyện với người thật",
        "Có người đã nhập địa chỉ của anh/chị ở trang biên nhận và nhờ một người thật gọi lại.\n\n"
        "Nếu đúng là anh/chị, xin mở trang này và bấm nút:\n{link}\n\n"
        "Nếu không phải, anh/chị không cần làm gì. Không có gì được lưu lại, liên kết hết hạn sau ba ngày.\n\n"
        "Thư này do chương trình gửi, lời thư lúc nào cũng như vậy; không phải do AI viết và không cần trả lời.",
    ),
}


@dataclass(frozen=True, slots=True)
class Letterhead:
    """What of a desk's mail is not wording: from where, to whom, when, known by which id."""

    sender: str
    to: str
    date: datetime
    message_id: str


def written(kind: str, language: str, *, link: str, head: Letterhead) -> bytes:
    """The bytes of one mail of the desk. Raises KeyError for a kind that has no fixed wording."""
    language = language if (kind, language) in WORDS else "en"
    subject, text = WORDS[kind, language]
    return render(
        Content(
            sender=Mailbox(SENDER, head.sender),
            to=(Mailbox("", head.to),),
            cc=(),
            subject=subject,
            text=text.format(link=link),
            language=language,
            date=head.date,
            message_id=head.message_id,
            auto_submitted="auto-generated",
        )
    )
