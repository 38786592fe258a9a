"""Vietnamese before Unicode: VISCII, TCVN 5712 (TCVN3, "ABC"), VPS, VNI and VIQR, none of which Python knows.

VISCII and VIQR: RFC 1456. TCVN 5712:1993 VN1, of which the TCVN3 fonts use the small letters. VPS and VNI: as the fonts
of the Vietnamese Professionals Society and of VNI lay them out; VNI writes a vowel and then its marks as letters of
windows-1252.
"""

import codecs
import re
import unicodedata

VISCII_LOW = {0x02: "Ẳ", 0x05: "Ẵ", 0x06: "Ẫ", 0x14: "Ỷ", 0x19: "Ỹ", 0x1E: "Ỵ"}
VISCII_HIGH = (
    "ẠẮẰẶẤẦẨẬẼẸẾỀỂỄỆỐỒỔỖỘỢỚỜỞỊỎỌỈỦŨỤỲ"
    "ÕắằặấầẩậẽẹếềểễệốồổỗỠƠộờởịỰỨỪỬơớƯ"
    "ÀÁÂÃẢĂẳẵÈÉÊẺÌÍĨỳĐứÒÓÔạỷừửÙÚỹỵÝỡư"
    "àáâãảăữẫèéêẻìíĩỉđựòóôõỏọụùúũủýợỮ"
)
TCVN_LOW = {
    0x01: "Ú", 0x02: "Ụ", 0x04: "Ừ", 0x05: "Ử", 0x06: "Ữ", 0x11: "Ứ", 0x12: "Ự",
    0x13: "Ỳ", 0x14: "Ỷ", 0x15: "Ỹ", 0x16: "Ý", 0x17: "Ỵ",
}  # fmt: skip
TCVN_HIGH = (
    "ÀẢÃÁẠẶẬÈẺẼÉẸỆÌỈĨÍỊÒỎÕÓỌỘỜỞỠỚỢÙỦŨ"
    "\xa0ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴ"
    "ẮẦẨẪẤỀặầẩẫấậèỂẻẽéẹềểễếệìỉỄẾỒĩíịò"
    "ỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵỐ"
)
VPS_LOW = {
    0x02: "Ạ", 0x03: "Ậ", 0x04: "Ặ", 0x05: "Ẹ", 0x06: "Ệ", 0x10: "Ị", 0x11: "Ọ",
    0x12: "Ộ", 0x13: "Ợ", 0x14: "Ụ", 0x15: "Ự", 0x19: "Ỵ", 0x1C: "Ẫ", 0x1D: "Ữ",
}  # fmt: skip
VPS_HIGH = (
    "ÀẢÃẤẦẨọỗĂếềểệẮẰẲẾ‘’ỀỂỄỐỒỔỖýỷỵỚỜỞ"
    "\xa0ắằẳẵặỠớÙờởỡŨỨợỪổỬỲỸÍÌộỈĨÓửữÒỎÕự"
    "ầÁÂấẩẫậđẻÉÊẹỉễịỹƯỦồốÔỏơÈừứÚũưÝẺ\xdf"
    "àáâãảạăçèéêẽìíîĩẴĐòóôõöƠụùúủüỶẼỳ"
)
VNI_MARKS = dict(zip("ùøûõï", "\u0301\u0300\u0309\u0303\u0323", strict=True))
VNI_HAT = {"â": "\u0302", "ê": "\u0306"} | {
    sign: mark + tone
    for signs, mark in (("áàåãä", "\u0302"), ("éèúüë", "\u0306"))
    for sign, tone in zip(signs, "\u0301\u0300\u0309\u0303\u0323", strict=True)
}
VNI_SINGLE = {"ñ": "đ", "ô": "ơ", "ö": "ư", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "î": "ỵ"}
VNI_SIGNS = "".join((*VNI_MARKS, *VNI_HAT))
VNI_LETTERS = "".join(VNI_SINGLE)
VNI_VOWEL = re.compile(f"([aeouyAEOUYôöÔÖ])([{VNI_SIGNS}{VNI_SIGNS.upper()}])")
VNI_ALONE = re.compile(f"[{VNI_LETTERS}{VNI_LETTERS.upper()}]")
VIQR_MARKS = {
    "^": "\u0302", "(": "\u0306", "+": "\u031b", "*": "\u031b",
    "'": "\u0301", "`": "\u0300", "?": "\u0309", "~": "\u0303", ".": "\u0323",
}  # fmt: skip
VIQR = re.compile(r"\\(.)|([Dd])([Dd])|([aeiouyAEIOUY])([\^(+*]?)(['`?~.]?)", re.DOTALL)
VIQR_TAKES = {"^": "aeo", "(": "a", "+": "ou", "*": "ou"}


def _table(low: dict[int, str], high: str) -> str:
    return "".join(low.get(code, chr(code)) for code in range(128)) + high


# Where VPS has no letter, its fonts show those of Latin-1.
TABLES = {
    "viscii": _table(VISCII_LOW, VISCII_HIGH),
    "tcvn": _table(TCVN_LOW, TCVN_HIGH),
    "vps": _table(VPS_LOW, VPS_HIGH),
}
NAMES = frozenset((*TABLES, "vni", "viqr"))


def decode_vietnamese(data: bytes, name: str) -> str:
    """Return `data` as text by one of NAMES, composed (NFC). Never raises."""
    if name == "vni":
        return _from_vni(data)
    if name == "viqr":
        return _from_viqr(data.decode("cp1252", "replace"))
    return unicodedata.normalize("NFC", codecs.charmap_decode(data, "replace", TABLES[name])[0])


def _from_vni(data: bytes) -> str:
    text = data.decode("cp1252", "replace")
    # A vowel takes its marks first; letters that are left over stand for themselves.
    text = VNI_VOWEL.sub(_vni_vowel, text)
    return unicodedata.normalize("NFC", VNI_ALONE.sub(_vni_alone, text)).translate(SET_ASIDE)


# Letters that a vowel with its marks became are set aside, so that none of them is read a second time.
ASIDE = 0xF0000
SET_ASIDE = {ASIDE + code: chr(code) for code in range(0x80, 0x1F00)}


def _vni_vowel(match: re.Match[str]) -> str:
    vowel, sign = match[1], match[2].lower()
    marks = VNI_MARKS.get(sign) or VNI_HAT[sign]
    base = VNI_SINGLE.get(vowel.lower(), vowel.lower())
    letter = unicodedata.normalize("NFC", base + marks)
    if len(letter) > 1:  # no such letter in Vietnamese: left as it stands
        return match[0]
    shown = letter.upper() if vowel.isupper() else letter
    return chr(ASIDE + ord(shown))


def _vni_alone(match: re.Match[str]) -> str:
    letter = VNI_SINGLE[match[0].lower()]
    return letter.upper() if match[0].isupper() else letter


def _from_viqr(text: str) -> str:
    return unicodedata.normalize("NFC", VIQR.sub(_viqr_letter, text))


def _viqr_letter(match: re.Match[str]) -> str:
    if match[1] is not None:
        return match[1]
    if match[2]:
        return "Đ" if match[2] == "D" else "đ"
    vowel, shape, tone = match[4], match[5], match[6]
    if shape and vowel.lower() not in VIQR_TAKES[shape]:
        return vowel + shape + tone
    return vowel + (VIQR_MARKS[shape] if shape else "") + (VIQR_MARKS[tone] if tone else "")
