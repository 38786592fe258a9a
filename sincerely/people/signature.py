"""Reading a signature: telephone, title and firm of the one who signs. What is doubtful is left out."""

import re
from dataclasses import dataclass

from sincerely.people.identity import organisation_domain
from sincerely.people.phones import find_numbers
from sincerely.sources.folding import fold

MAX_LINES = 15
MAX_LINE = 300
"""Characters of a line that are read; a longer one is no line of a signature."""
_FAX = re.compile(r"\b(?:fax|f)\s*[.:(]")
_FIRM = re.compile(
    r"\b(?:ltd|limited|inc|llc|llp|gmbh|plc|corp|corporation|jsc|s\.a|pte|pty|group|university|institute|bank|college"
    r"|hospital|foundation|agency|studio|partners"
    r"|cong ty|cty|tnhh|co phan|tap doan|ngan hang|dai hoc|benh vien|hop tac xa|xuong)\b"
)
_TITLE = re.compile(
    r"\b(?:manager|director|officer|president|engineer|analyst|consultant|assistant|associate|head of|founder|partner"
    r"|ceo|cto|cfo|coo|chief|coordinator|specialist|representative|attorney|counsel|professor|lecturer|developer"
    r"|architect|secretary|accountant|advis[eo]r|owner|editor|buyer|designer|lead|nurse|teacher|planner"
    r"|giam doc|truong phong|pho phong|truong nhom|chuyen vien|nhan vien|ke toan|tro ly|thu ky|chu tich|quan ly"
    r"|giang vien|giao vien|ky su|luat su|bac si|chu nhiem|dieu phoi|thiet ke|ban hang)\b"
)
_LINK = re.compile(r"(?:https?://|(?<![\w@.-])www\.)[^\s<>\"']{3,300}", re.IGNORECASE)
_PROFILE = re.compile(
    r"https?://(?:[\w-]+\.)?(?:linkedin\.com/in/|github\.com/|gitlab\.com/|x\.com/|twitter\.com/|facebook\.com/"
    r"|instagram\.com/|orcid\.org/|zalo\.me/)[\w./%-]+",
    re.IGNORECASE,
)
_PARTS = re.compile(r"\s*(?:[|•·]|\s[-–—]\s|,\s+|\t+|\s{3,})\s*")
_NOISE = re.compile(r"@|https?://|www\.|\d{4}|^\s*[-_=*]+\s*$|:\s")


@dataclass(frozen=True, slots=True)
class SignatureFields:
    """What a signature says of its writer; blank where it says nothing for certain."""

    phones: tuple[str, ...] = ()
    """E.164, the first one first; fax numbers are left out."""
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    links: tuple[str, ...] = ()
    """Of the firm's own site or a profile; banners and hosts of others are left out."""


def read_signature(text: str, *, region: str = "", email: str = "") -> SignatureFields:
    """Return the fields of a signature zone; `region` for numbers without a prefix, `email` the sender's own."""
    lines = [line.strip(" \t*>") for line in text.splitlines() if line.strip() and len(line) <= MAX_LINE][:MAX_LINES]
    phones: list[str] = []
    title = organisation = ""
    domain = re.split(r"[@.]", email)[1] if "@" in email and "." in email else ""
    for line in lines:
        folded = fold(line)
        if not _FAX.search(folded):
            phones += [number for number in find_numbers(line, region=region) if number not in phones]
        for part in _PARTS.split(line):
            words = fold(part)
            if not 2 < len(part) <= 80 or _NOISE.search(part) or (part.endswith((".", "?", "!")) and len(part) > 40):
                continue
            if not organisation and (_FIRM.search(words) or _is_domain(words, domain)):
                organisation = part.strip(" ,;")
            elif not title and _TITLE.search(words) and len(part.split()) <= (4 if part.isupper() else 8):
                title = part.strip(" ,;")
    emails = tuple(dict.fromkeys(re.findall(r"[\w.+-]+@[\w-]+(?:\.[\w-]+)+", "\n".join(lines).lower())))
    links = _links("\n".join(lines), email)
    return SignatureFields(tuple(phones[:4]), title, organisation, emails, links)


def _links(text: str, email: str) -> tuple[str, ...]:
    own = organisation_domain(email)
    found = []
    for match in _LINK.finditer(text):
        link = match[0].rstrip(".,;)]>")
        link = link if "://" in link else f"https://{link}"
        host = link.partition("://")[2].partition("/")[0].lower()
        if (own and (host == own or host.endswith(f".{own}"))) or _PROFILE.match(link):
            found.append(link[:MAX_LINE])
    return tuple(dict.fromkeys(found))[:3]


def names_sender(text: str, name: str, email: str) -> bool:
    """Whether a signature says whose it is: by a word of the sender's name, or by their address."""
    words = set(re.findall(r"[^\W\d_]{2,}", fold(text)))
    own = set(re.findall(r"[^\W\d_]{2,}", fold(name)))
    return bool(words & own) or (bool(email) and email.lower() in text.lower())


def line_with(text: str, value: str) -> str:
    """Return the line of a signature in which a field or a number stood; the first line where none shows it."""
    lines = [line.strip(" \t*>") for line in text.splitlines() if line.strip()]
    digits = re.sub(r"\D", "", value)[-7:] if value.startswith("+") else ""
    for line in lines:
        if value in line or (digits and digits in re.sub(r"\D", "", line)):
            return line[:MAX_LINE]
    return lines[0][:MAX_LINE] if lines else ""


def _is_domain(words: str, domain: str) -> bool:
    """Whether a line is the firm's name as its mail domain has it: "Gốm Sen" at gomsen.example."""
    return len(domain) > 3 and re.sub(r"[\W_]", "", words) == re.sub(r"[\W_]", "", domain)
