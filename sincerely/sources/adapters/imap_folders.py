"""What a mail folder is for: by its special use (RFC 6154), or by the names that servers and programs give it."""

from collections.abc import Iterable

from sincerely.sources.folding import fold
from sincerely.sources.remote import Special

BY_ATTRIBUTE: dict[str, Special] = {
    "\\inbox": "inbox",
    "\\sent": "sent",
    "\\all": "all",
    "\\allmail": "all",
    "\\archive": "archive",
    "\\drafts": "drafts",
    "\\junk": "junk",
    "\\spam": "junk",
    "\\trash": "trash",
    "\\flagged": "flagged",
    "\\starred": "flagged",
}
# Folded names, English and Vietnamese, as servers, Outlook, Apple Mail, Thunderbird, Yahoo and Zimbra create them.
BY_NAME: dict[str, Special] = {
    **dict.fromkeys(("inbox", "hop thu den", "thu den"), "inbox"),
    **dict.fromkeys(
        ("sent", "sent items", "sent mail", "sent messages", "da gui", "thu da gui", "muc da gui", "tin da gui"), "sent"
    ),
    **dict.fromkeys(("all mail", "tat ca thu"), "all"),
    **dict.fromkeys(("archive", "archives", "luu tru", "kho luu tru"), "archive"),
    **dict.fromkeys(("drafts", "draft", "ban nhap", "thu nhap", "nhap"), "drafts"),
    **dict.fromkeys(
        ("junk", "spam", "junk e-mail", "junk email", "bulk", "bulk mail", "thu rac", "rac", "email rac"), "junk"
    ),
    **dict.fromkeys(
        (
            "trash",
            "deleted items",
            "deleted messages",
            "deleted",
            "bin",
            "thung rac",
            "da xoa",
            "thu da xoa",
            "muc da xoa",
        ),
        "trash",
    ),
    **dict.fromkeys(("starred", "flagged", "co gan dau sao", "gan dau sao"), "flagged"),
}


def special_of(name: str, delimiter: str, attributes: Iterable[str]) -> Special:
    """Return what a folder is for; what the server says counts before the name. Only the last part of a name counts."""
    for attribute in attributes:
        if attribute.lower() in BY_ATTRIBUTE:
            return BY_ATTRIBUTE[attribute.lower()]
    if name.upper() == "INBOX":
        return "inbox"
    last = name.rsplit(delimiter, 1)[-1] if delimiter else name
    found = BY_NAME.get(" ".join(fold(last).split()), "")
    return "" if found == "inbox" else found
