"""Telephone numbers as people write them, brought to E.164 (ITU-T) with the country guessed from the surroundings."""

import re

import phonenumbers

_CANDIDATE = re.compile(r"(?:\+|\(|(?<![\w.@]))\d[\d\s().\-/]{6,20}\d(?![\w@])")
_TLD_REGIONS = {"uk": "GB", "com": "", "org": "", "net": "", "edu": "US", "gov": "US", "mil": "US"}
ZONE_REGIONS = {"Asia/Ho_Chi_Minh": "VN", "Asia/Saigon": "VN", "Europe/London": "GB", "Asia/Singapore": "SG"}


def guess_region(email: str, *, zone: str = "", vietnamese: bool = False) -> str:
    """Return the country (ISO 3166 alpha-2) whose numbers are meant without a prefix; blank where nothing tells."""
    top = email.rpartition(".")[2].lower()
    region = _TLD_REGIONS.get(top, top.upper())
    if region in phonenumbers.SUPPORTED_REGIONS:
        return region
    if vietnamese:
        return "VN"
    if zone in ZONE_REGIONS:
        return ZONE_REGIONS[zone]
    return "US" if zone.startswith(("America/New_York", "America/Chicago", "America/Los_Angeles", "US/")) else ""


def as_e164(text: str, *, region: str = "") -> str:
    """Return a valid number in E.164, or blank."""
    try:
        number = phonenumbers.parse(text, region or None)
    except phonenumbers.NumberParseException:
        return ""
    if not phonenumbers.is_valid_number(number):
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)


def find_numbers(line: str, *, region: str = "") -> list[str]:
    """Return the valid numbers of a line, in E.164 and in order."""
    found = (as_e164(match.group(), region=region) for match in _CANDIDATE.finditer(line))
    return list(dict.fromkeys(number for number in found if number))
