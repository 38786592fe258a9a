"""People a Vietnamese message tells of, taken out before one asks who writes and who reads.

"Chị Lan bên kho nói em hỏi anh": the chị is neither. Somebody is told of where a name or a calling follows the form of
address ("anh Quang", "chị kế toán", "cô ấy"), unless that is how the message calls its reader or its writer: in the
salutation, before "ơi", at its head, in the signature, behind "em là …".
"""

import re
from dataclasses import replace
from typing import Final

from sincerely.noticing.folding import fold
from sincerely.noticing.language.vi.line import Line

_TERM: Final = r"(?:anh|chị|em|cô|chú|bác|ông|bà|thầy|cháu|con|dì|cậu|mợ|bạn|chi|co|chu|bac|ong|thay|chau|di|cau|ban)"
NAMED: Final = re.compile(rf"\b(?P<term>{_TERM})(?P<blank> )(?=[^\W\d_])")
CALLING: Final = re.compile(
    rf"\b(?P<term>{_TERM}) (?:ấy|ta|kia|này|nhật|ay|nhat|(?:kế toán|bảo vệ|tài xế|lái xe|giám đốc|trưởng phòng|phó phòng|kỹ thuật|nhân viên|thủ kho|lễ tân|hành chính|"
    r"tạp vụ|thợ|chủ nhà|chủ tịch|hàng xóm|đầu bếp|điều phối|mua hàng|bán hàng|ke toan|bao ve|tai xe|giam doc|truong phong|thu kho|le tan|hanh chinh)"
    r"(?! ơi| oi|,| à\b))\b(?! (?:xin |sẽ |đã )?(?:gửi|kính gửi) (?:anh|chị))"
)
"""Who is told of by their calling."""
TELLS: Final = re.compile(
    r"(?: [^\W\d_]+){0,2},? (?:bên|ở|phòng|công ty|cty|nhà|kế toán|giám đốc|nói|bảo|nhờ|kêu|hỏi(?! giúp| lại| hộ)|muốn|vừa|mới|đã|đang|sẽ|là|thích|cũng|chưa|"
    r"đồng ý|ben|phong|noi|bao|nho|hoi(?! giup| lai| ho)|muon|vua|dang|se|cung|chua|dong y)\b"
)
"""What follows somebody at the head of a message whom it tells of."""
HEAD: Final = re.compile(
    rf"(?:^|[\n.!?] ?)\W*(?:(?:dạ|vâng|alo|hi|hello|dear|nhờ|phiền|chào|kính gửi|gửi|cảm ơn|thưa|da|nho|phien|chao|gui|cam on) )*{_TERM} $"
)
CALLS: Final = re.compile(r"(?: [^\W\d_]+){0,2} ?(?:ơi|à|ạ|oi|thân mến|này|,|!|:)(?![^\W\d_])")
"""What follows the name of somebody who is spoken to."""
AFTER_A_PARTICLE: Final = re.compile(rf"\b(?:nhé|nha|nghe|nhen|nghen|ạ|à|hả|nhe)[ ,]+{_TERM} $")
ENDS: Final = re.compile(r"(?: [^\W\d_]+)? ?(?:[.!?\n]|$)")
SELF_AFTER: Final = re.compile(r"(?: [^\W\d_]+){0,2} (?:đây|nè|nà|day|ne)\b")


def without_third_persons(line: Line, text: str) -> Line:
    """Return the line with the forms of address of people told of blotted out; offsets stay."""
    called = _names_of_the_two(line, text)
    marks = [match.span("term") for match in CALLING.finditer(line.text)]
    for match in NAMED.finditer(line.text):
        at = match.end()
        if at in line.names and _word(line.text, at) not in called:
            marks.append(match.span("term"))
    if not marks:
        return line
    letters = list(line.text)
    for start, end in marks:
        letters[start:end] = "x" * (end - start)
    return replace(line, text="".join(letters))


def _names_of_the_two(line: Line, text: str) -> set[str]:
    """Return the folded names by which the message calls its reader, or its writer calls themself."""
    found: set[str] = set()
    for match in NAMED.finditer(line.text):
        at = match.end()
        if at not in line.names:
            continue
        name, before = _word(line.text, at), line.text[max(0, match.start() - 24) : at]
        rest = line.text[at + len(name) :]
        spoken_to = CALLS.match(rest) is not None and HEAD.search(before) is not None
        at_head = match.start() < _HEAD and HEAD.search(before) is not None and TELLS.match(rest) is None
        spoken_to = spoken_to or (AFTER_A_PARTICLE.search(before) is not None and ENDS.match(rest) is not None)
        if spoken_to or at_head or re.match(r"(?: [^\W\d_]+)? (?:ơi|oi)\b", rest) or SELF_AFTER.match(rest):
            found |= _names_at(line, at)
    for match in re.finditer(rf"\b{_TERM} (?:là|tên là|tên|la|ten) (?=[^\W\d_])", line.text):
        if match.end() in line.names:
            found |= _names_at(line, match.end())
    last = text.rstrip().rsplit("\n", 1)
    if len(last) > 1 and len(last[1].split()) <= 4:
        found |= {fold(word) for word in re.findall(r"[^\W\d_]+", last[1])}
    return found


_HEAD: Final = 40


def _word(text: str, at: int) -> str:
    """Return the folded word that begins at `at`."""
    match = re.compile(r"[^\W\d_]+").match(text, at)
    return fold(match.group()) if match else ""


def _names_at(line: Line, at: int) -> set[str]:
    """Return the folded words of a name that begins at `at`: people are called by the last of them."""
    found: set[str] = set()
    while at in line.names and len(found) < 4:
        word = _word(line.text, at)
        found.add(word)
        at += len(word) + 1
    return found
