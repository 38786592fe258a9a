"""Names as mail programs show them, and what kind of correspondent an address is."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from sincerely.sources.folding import fold

Kind = Literal["person", "role", "list", "machine", "self"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


_MACHINE = re.compile(
    r"(?:no|do)[._-]?(?:not[._-]?)?reply|not[._-]?reply|mailer[._-]?daemon|postmaster|bounces?\b|notif(?:y|ications?)|alerts?$"
    r"|auto(?:mated|[._-]?reply|confirm)|daemon|robot|system$|root$|cron|khong[._-]?tra[._-]?loi|thongbao"
)
_ROLE = _words(
    "accounts accounting admin administrator ap ar billing booking bookings careers contact customerservice "
    "desk enquiries enquiry events feedback finance hello help helpdesk hr info inquiries invoice invoices it "
    "jobs legal mail marketing media membership office orders order partners payments payroll press privacy "
    "purchasing reception recruitment registrar reservations returns sales security service shop store studio "
    "support team board webmaster baogia cskh donhang hoadon hotro ketoan kinhdoanh lienhe muahang nhansu tuyendung "
    "vanphong daotao hanhchinh"
)
_LIST = re.compile(
    r"(?:^|[._-])(?:list|lists|announce|announcements|newsletter|news|digest|mailing|discuss|users|devel|dev|members"
    r"|subscribers|request|owner|bantin)$|^(?:all|everyone|staff|toanthe)(?:[._-]|$)"
)
_LIST_NAME = re.compile(
    r"^(?:the )?(?:[\w&'.-]+ ){0,3}(?:team|everyone|everybody|all[ -]staff|members|parents|families|residents"
    r"|neighbou?rs|committee|volunteers|trustees|alumni|board|mailing list)$|^(?:year|class|form|grade) \w+ parents$"
    r"|^all (?!an\b)[a-z]|^[a-z0-9]{6,} all$|^(?:phu huynh|cu dan|clb|cau lac bo|lop \d|khoi \d|nhom )"
    r"|^(?:hoi (?:ban|vien|phu huynh|cuu|dong)|toan (?:the|bo|cong ty|truong|vien))"
)
"""How an address of several is called, folded: only of those who get a letter, since many a person signs for a team."""
_LIST_HOST = re.compile(r"(?:^|\.)(?:lists?|groups|mailman|newsletter|googlegroups|listserv|mailchimp\w*|e?news)\.")
_FREE_MAIL = _words(
    "gmail.com googlemail.com yahoo.com yahoo.com.vn yahoo.co.uk ymail.com hotmail.com outlook.com "
    "outlook.com.vn live.com msn.com aol.com icloud.com me.com mac.com proton.me protonmail.com gmx.de gmx.net "
    "gmx.com web.de mail.com zoho.com fastmail.com yandex.ru yandex.com mail.ru qq.com 163.com 126.com "
    "comcast.net verizon.net att.net sbcglobal.net earthlink.net btinternet.com orange.fr free.fr laposte.net "
    "wanadoo.fr libero.it t-online.de vnn.vn fpt.vn zing.vn redacted.invalid"
)
_SECOND_LEVEL = _words("co com org net ac gov edu or ne go")

_FAMILIES = _words(
    "nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dinh trinh doan luong mai truong "
    "cao lam ta to quach chu thai luu nghiem dao ha la phung ton kieu tang vuong tong chau mac giang thach luc "
    "an khuat lai ninh"
)
_MIDDLE = frozenset(("van", "thi"))
_SYLLABLE = re.compile(r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnpqrstvx])?[aeiouy]{1,3}(?:ch|nh|ng|[cmnpt])?$")
_VIETNAMESE_LETTER = re.compile("[ăĂâÂđĐêÊôÔơƠưƯạ-ỹẠ-Ỹ]")
_HONORIFIC = re.compile(
    r"^(?:(?:mr|mrs|ms|miss|dr|prof|sir|mx|ths|ts|pgs|gs|(?:ls|bs|ks)(?=\.?\s+.*[ăĂâÂđĐêÊôÔơƠưƯạ-ỹẠ-Ỹ])"
    r"|cô giáo|luật sư|bác sĩ|kỹ sư|ông|bà|anh|chị|cô|thầy)\b\.?\s+)+(?=\S+)",
    re.IGNORECASE,
)
_SUFFIX = re.compile(r"(?:jr|sr|ii|iii|iv|ph\.?d|m\.?d|mba|esq|cpa|cfa|pmp|p\.?e)\.?$", re.IGNORECASE)
_FIRM_SUFFIX = re.compile(r"(?:inc|ltd|llc|llp|gmbh|corp|co|plc|jsc|s\.?a|ag|bv)\.?$", re.IGNORECASE)
_VIA = re.compile(r"\s*(?:\((?:via|qua|thông qua)\b[^)]*\)|\b(?:via|on behalf of)\s+\S.*)$", re.IGNORECASE)
_BRACKETED = re.compile(r"\s*[(\[{<][^)\]}>]*[)\]}>]?\s*$")
_NOT_A_NAME = re.compile(r"[^\w\s.,'’·\-]")


@dataclass(frozen=True, slots=True)
class Name:
    """A name as shown, and what one calls them; blank where nothing is known."""

    shown: str
    given: str = ""
    family: str = ""


# --- names ---------------------------------------------------------------------------------------------------------


def read_name(name: str, email: str = "", *, language: str = "") -> Name:
    """Return how to show and call somebody from a display name; without one, from the address."""
    cleaned = clean_name(name)
    if not cleaned or "@" in cleaned:
        return _name_from_address(email or cleaned)
    if "," in cleaned:
        return _comma_name(cleaned)
    words = cleaned.split()
    if len(words) == 1:
        return Name(cleaned, "" if _looks_like_a_login(cleaned) else cleaned)
    if _NOT_A_NAME.search(cleaned) or any(word[0].isdigit() for word in words):
        return Name(cleaned)
    if family_comes_first(words, language=language):
        return Name(cleaned, words[-1], words[0])
    return Name(cleaned, words[0], words[-1])


@lru_cache(maxsize=8192)
def clean_name(name: str) -> str:
    """Return a display name without quotes, "via …", brackets at its end and titles; one space between words."""
    text = " ".join(name.replace('"', " ").replace("\u200b", "").split()).strip(" '`<>*;")
    text = _VIA.sub("", text)
    while True:
        shorter = _BRACKETED.sub("", text).strip(" ,;'")
        if shorter == text or not shorter:
            break
        text = shorter
    text = _HONORIFIC.sub("", text)
    if text.isupper() and len(text) > 3 and " " in text:
        text = " ".join(word if len(word) < 2 or "." in word else word.capitalize() for word in text.split())
    return text


def is_family_name(word: str) -> bool:
    """Whether a folded word is one of the Vietnamese family names that nearly everybody has."""
    return word in _FAMILIES


def family_comes_first(words: list[str], *, language: str = "") -> bool:
    """Whether a name of these words is in Vietnamese order: family, middle, given."""
    folded = [fold(word) for word in words]
    if not 2 <= len(words) <= 6 or folded[0] not in _FAMILIES:
        return False
    if _VIETNAMESE_LETTER.search(" ".join(words)):
        return True
    if not all(_SYLLABLE.match(word) for word in folded):
        return False
    return folded[-1] not in _FAMILIES or len(words) > 2 or language == "vi"


def _comma_name(cleaned: str) -> Name:
    """ "Last, First", but also "First Last, PhD" and "Loom, Inc."."""
    last, _, first = (part.strip() for part in cleaned.partition(","))
    first = first.split(",")[0].strip()
    if _FIRM_SUFFIX.match(first):
        return Name(cleaned)
    if not first or _SUFFIX.match(first):
        return read_name(last)
    if len(last.split()) > 3 or len(first.split()) > 4:
        return Name(cleaned)
    words = first.split()
    vietnamese = fold(last) in _FAMILIES and len(words) > 1 and fold(words[0]) in _MIDDLE
    if vietnamese or (fold(last) in _FAMILIES and _VIETNAMESE_LETTER.search(cleaned)):
        return Name(f"{last} {first}", words[-1], last)
    return Name(f"{first} {last}", words[0], last)


def _looks_like_a_login(word: str) -> bool:
    return word[0].islower() or "_" in word or "." in word.strip(".") or any(map(str.isdigit, word))


def _name_from_address(email: str) -> Name:
    """ "ada.moreau@…" becomes "Ada Moreau"; what can't be parted is shown as the address itself."""
    local = email.partition("@")[0]
    parts = [part for part in re.split(r"[._-]+", re.sub(r"\+.*$|\d+$", "", local)) if part]
    personal = len(parts) in (2, 3) and all(part.isalpha() for part in parts) and any(len(part) > 1 for part in parts)
    if kind_of(email) != "person" or not personal:
        return Name(email)
    words = [part.capitalize() for part in parts]
    shown = " ".join(words)
    if family_comes_first(words):
        return Name(shown, words[-1], words[0])
    return Name(shown, words[0] if len(words[0]) > 1 else "", words[-1])


@lru_cache(maxsize=8192)
def name_key(name: str) -> str:
    """Return a full name's words, folded and sorted, without initials: equal in either order. Blank under two words."""
    text = read_name(name).shown if "," in name else clean_name(name)
    if "@" in text:
        return ""
    words = [word for word in re.findall(r"[^\W\d_]+", fold(text)) if len(word) > 1]
    return " ".join(sorted(words)) if len(words) > 1 else ""


# --- kinds ---------------------------------------------------------------------------------------------------------


def kind_of(email: str, *, own: Iterable[str] = (), bulk: bool = False, called: str = "") -> Kind:
    """Return what kind of correspondent an address is; `bulk` says that a bulk letter came from it to the owner.

    `called` is the name by which a letter was sent to it: "Year 3 Parents" are several.
    """
    address = email.lower()
    if address in own:
        return "self"
    local, _, host = address.partition("@")
    local = local.partition("+")[0]
    if _MACHINE.search(local):
        return "machine"
    if _LIST_HOST.search(f"{host}") or _LIST.search(local):
        return "list"
    if bulk or (called and _LIST_NAME.search(fold(called))):
        return "list"
    return "role" if re.sub(r"[._\d-]+", "", local) in _ROLE else "person"


def organisation_domain(email: str) -> str:
    """Return the domain that stands for an organisation; blank for free mail and none."""
    host = email.partition("@")[2].lower()
    if not host or host in _FREE_MAIL or host.endswith(".invalid"):
        return ""
    labels = host.split(".")
    keep = 3 if len(labels) > 2 and labels[-2] in _SECOND_LEVEL and len(labels[-1]) == 2 else 2
    return ".".join(labels[-keep:])
