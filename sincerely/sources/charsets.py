"""Bytes in whatever charset they claim to be become NFC text with LF line ends.

Labels in real mail lie: they are missing, misspelt, or say Latin-1 over UTF-8. What the bytes themselves show wins.
Bytes without a label that are no UTF-8 are taken for what `guessed_charset` says.
"""

import codecs
import re
from functools import lru_cache

from sincerely.sources import vietnamese_charsets
from sincerely.sources.composing import nfc
from sincerely.sources.vietnamese_charsets import decode_vietnamese

# Python codecs that are not charsets of mail; a label must not be able to ask for them.
FORBIDDEN = frozenset({"idna", "punycode", "raw_unicode_escape", "undefined", "unicode_escape", "mbcs", "oem"})
# What a label means in practice (WHATWG Encoding Standard, section 4.2): the wider set of the same family.
WIDER = {
    "ascii": "cp1252",
    "iso8859-1": "cp1252",
    "gb2312": "gb18030",
    "gbk": "gb18030",
    "euc_kr": "cp949",
    "shift_jis": "cp932",
    "iso8859-9": "cp1254",
    "iso8859-11": "cp874",
    "tis-620": "cp874",
    "big5": "big5hkscs",
    "iso2022_jp": "iso2022_jp_ext",
    "iso2022_jp_1": "iso2022_jp_ext",
}
LABELS = {
    "x-sjis": "cp932",
    "x-ms-cp932": "cp932",
    "windows-31j": "cp932",
    "cswindows31j": "cp932",
    "x-euc": "euc_jp",
    "x-euc-jp": "euc_jp",
    "ks_c_5601-1987": "cp949",
    "ks_c_5601-1989": "cp949",
    "ks_c_5601": "cp949",
    "ksc5601": "cp949",
    "ksc_5601": "cp949",
    "x-windows-949": "cp949",
    "windows-949": "cp949",
    "unicode-1-1-utf-7": "utf-7",
    "csunicode11utf7": "utf-7",
    "unicode-1-1-utf-8": "utf-8",
    "utf8mb4": "utf-8",
    "utf-8mb4": "utf-8",
    "x-utf-8": "utf-8",
    "unicode": "utf-16",
    "iso-10646-ucs-2": "utf-16",
    "ucs-2": "utf-16",
    "ucs-4": "utf-32",
    "x-mac-roman": "mac-roman",
    "x-macroman": "mac-roman",
    "macintosh": "mac-roman",
    "x-mac-cyrillic": "mac-cyrillic",
    "x-mac-ce": "mac-latin2",
    "x-mac-greek": "mac-greek",
    "x-mac-turkish": "mac-turkish",
    "x-mac-japanese": "cp932",
    "x-mac-korean": "cp949",
    "iso-8859-8-i": "iso8859-8",
    "iso-8859-8-e": "iso8859-8",
    "iso-8859-6-i": "iso8859-6",
    "iso-8859-6-e": "iso8859-6",
    "logical": "iso8859-8",
    "visual": "iso8859-8",
    "dos-862": "cp862",
    "dos-720": "cp720",
    "dos-874": "cp874",
    "windows-874": "cp874",
    "windows-936": "gb18030",
    "windows-950": "big5hkscs",
    "x-gbk": "gb18030",
    "x-euc-cn": "gb18030",
    "gb_2312": "gb18030",
    "gb_2312-80": "gb18030",
    "chinesebig5": "big5hkscs",
    "x-x-big5": "big5hkscs",
    "hz-gb-2312": "hz",
    "cp-850": "cp850",
    "cp-1252": "cp1252",
    "x-cp1252": "cp1252",
    "x-cp1251": "cp1251",
    "win-1251": "cp1251",
    "win1251": "cp1251",
    "win1252": "cp1252",
    "x-koi8-r": "koi8-r",
    "koi8": "koi8-r",
    "koi": "koi8-r",
    "koi8-ru": "koi8-u",
    "ansi": "cp1252",
    "x-ansi": "cp1252",
    "iso8859_15": "iso8859-15",
    "latin-9": "iso8859-15",
    "viscii": "viscii",
    "csviscii": "viscii",
    "viscii1.1-1": "viscii",
    "x-viet-viscii": "viscii",
    "x-viscii": "viscii",
    "tcvn": "tcvn",
    "tcvn3": "tcvn",
    "tcvn-5712": "tcvn",
    "tcvn5712": "tcvn",
    "tcvn5712-1": "tcvn",
    "tcvn5712-1:1993": "tcvn",
    "x-viet-tcvn": "tcvn",
    "x-viet-tcvn5712": "tcvn",
    "x-viet-tcvn3": "tcvn",
    "abc": "tcvn",
    "iso-ir-180": "tcvn",
    "vscii": "tcvn",
    "vps": "vps",
    "x-viet-vps": "vps",
    "x-vps": "vps",
    "vni": "vni",
    "x-viet-vni": "vni",
    "x-vni": "vni",
    "viqr": "viqr",
    "csviqr": "viqr",
    "x-viqr": "viqr",
    "x-viet-viqr": "viqr",
}
UNKNOWN = frozenset(("", "x-unknown", "unknown", "unknown-8bit", "x-user-defined", "default", "none", "8bit", "binary"))
# Charsets in which bytes below 128 are not always ASCII.
NOT_ASCII = (
    "utf-7",
    "utf-16",
    "utf-32",
    "hz",
    "iso2022",
    "cp037",
    "cp500",
    "cp1026",
    "cp1140",
    "cp273",
    "cp424",
    "cp875",
)
ESCAPES = {
    b"$)C": "iso2022_kr",
    b"$)A": "iso2022_cn",
    b"$B": "iso2022_jp_ext",
    b"$@": "iso2022_jp_ext",
    b"(J": "iso2022_jp_ext",
}
ESCAPE = re.compile(rb"\x1b(\$\)[CA]|\$[B@]|\(J)")
SURROGATE = re.compile("[\ud800-\udfff]")
HIGH_RUN = re.compile(rb"[\x80-\xff]+")
SAMPLE = 20_000
"""Bytes that a guess looks at."""
VIETNAMESE_WORDS = frozenset((
    "và", "của", "là", "có", "không", "được", "người", "này", "đã", "với", "những", "các", "một", "để", "cũng",
    "làm", "việc", "tôi", "chị", "bạn", "chào", "gửi", "cảm", "ơn", "ạ", "nhé", "ngày", "công", "rất", "kính",
    "thư", "đến", "từ", "mình", "vẫn", "đang", "sẽ",
))  # fmt: skip
VIETNAMESE_GUESSES = ("tcvn", "viscii", "vps", "vni", "cp1258")
ENOUGH_WORDS = 3


@lru_cache(maxsize=256)
def codec_name(label: str) -> str | None:
    """Return the codec that a charset label means in practice, or None for an unknown label."""
    label = label.strip().strip("\"'").lower()
    if label in LABELS:
        return LABELS[label]
    if label in UNKNOWN:
        return None
    for attempt in (label, label.removeprefix("x-"), label.replace("_", "-"), label.replace(" ", "-")):
        try:
            found = codecs.lookup(attempt)
        except (LookupError, ValueError, UnicodeError):
            continue
        name = found.name
        if name.replace("-", "_") in FORBIDDEN or not getattr(found, "_is_text_encoding", True):
            return None
        return WIDER.get(name, name)
    return None


@lru_cache(maxsize=256)
def _reads_ascii(label: str) -> bool:
    """Whether ASCII bytes under this label are ASCII text, unless they hold escapes."""
    name = codec_name(label)
    return name is None or not (name in vietnamese_charsets.NAMES or name.startswith(NOT_ASCII))


def decode(data: bytes, label: str = "") -> str:
    """Return `data` as text in the charset `label`, or in the one that it shows itself to be. Never raises."""
    if data.isascii() and (not label or _reads_ascii(label)) and b"\x1b" not in data:
        return data.decode("ascii")
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16", "replace")
    name = codec_name(label) if label else None
    if name is None or name in ("cp1252", "utf-8"):
        return _decode_western(data, trusted=name == "cp1252" and "ascii" not in label)
    if name in vietnamese_charsets.NAMES:
        return decode_vietnamese(data, name)
    if name in ("utf-16", "utf-32"):
        name += "-le" if data[1:2] == b"\0" else "-be"  # RFC 2781, section 4.3: big-endian unless it shows otherwise
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        pass
    try:
        return data.decode("utf-8")
    except UnicodeError:
        return data.decode(name, "replace")


def _decode_western(data: bytes, *, trusted: bool) -> str:
    # Text in Latin-1 that happens to be valid UTF-8 with high bytes is so rare that the label loses.
    if not ESCAPE.search(data):
        try:
            return data.decode("utf-8-sig")
        except UnicodeError:
            pass
    name = "cp1252" if trusted else guessed_charset(data)
    if name in vietnamese_charsets.NAMES:
        return decode_vietnamese(data, name)
    try:
        return data.decode(name)
    except (UnicodeError, ValueError):
        pass
    if _mostly_utf8(data):
        return data.decode("utf-8", "replace")
    try:
        return data.decode("cp1252")
    except UnicodeError:
        return data.decode("latin-1")


def _mostly_utf8(data: bytes) -> bool:
    """Whether this is UTF-8 that was damaged in few places: at most one sign in twenty lost."""
    sample = data[:SAMPLE]
    text = sample.decode("utf-8", "replace")
    lost = text.count("\ufffd")
    good = sum(not sign.isascii() for sign in text) - lost
    return good >= 20 * lost


@lru_cache(maxsize=64)
def guessed_charset(data: bytes) -> str:
    """Return the likeliest charset of bytes that carry no label and are no UTF-8.

    By escapes (ISO-2022), by common Vietnamese words, by the shape of the runs of high bytes (pairs: Korean, Japanese,
    Chinese; long runs of letters: Cyrillic), else windows-1252. Short texts stay western.
    """
    sample = data[:SAMPLE]
    if escape := ESCAPE.search(sample):
        return ESCAPES[escape[1]] if ESCAPES[escape[1]] != "iso2022_cn" else "cp1252"
    runs = HIGH_RUN.findall(sample)
    high = sum(map(len, runs))
    if high < 4:
        return "cp1252"
    if name := _vietnamese(sample):
        return name
    if name := _double_bytes(sample, runs, high):
        return name
    if high >= 3 * len(runs) and sum(byte >= 0xC0 for run in runs for byte in run) > 0.9 * high:
        # Letters of most words are small: E0-FF in windows-1251, C0-DF in KOI8-R.
        return "cp1251" if sum(byte >= 0xE0 for run in runs for byte in run) * 2 > high else "koi8-r"
    return "cp1252"


def _vietnamese(sample: bytes) -> str:
    best, most = "", ENOUGH_WORDS - 1
    for name in VIETNAMESE_GUESSES:
        if name in vietnamese_charsets.NAMES:
            text = decode_vietnamese(sample, name)
        else:
            text = nfc(sample.decode(name, "replace"))
        words = {word for word in re.findall(r"\w+", text.lower()) if not word.isascii()}
        found = len(words & VIETNAMESE_WORDS)
        if found > most:
            best, most = name, found
    return best


def _double_bytes(sample: bytes, runs: list[bytes], high: int) -> str:
    if high < 8 or any(len(run) % 2 for run in runs[:-1]) or any(byte < 0xA1 for run in runs for byte in run):
        return ""
    leads = [run[at] for run in runs for at in range(0, len(run) - 1, 2)]
    kana = sum(lead in (0xA4, 0xA5) for lead in leads) / len(leads)
    hangul = sum(0xB0 <= lead <= 0xC8 for lead in leads) / len(leads)
    name = "euc_jp" if kana > 0.2 else "cp949" if hangul > 0.9 and len(set(leads)) > 2 else "gb18030"
    try:
        sample[: len(sample) - (len(runs[-1]) % 2)].decode(name)
    except UnicodeError:
        return ""
    return name


def clean(text: str) -> str:
    """Return `text` as the house keeps it: NFC, LF line ends, no NUL (PostgreSQL refuses it), no lone surrogates."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    text = SURROGATE.sub("\ufffd", text).removeprefix("\ufeff")
    return nfc(text)
