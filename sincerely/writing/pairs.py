"""Whom one answers, and as whom: the pair of an answer, from the words of the message that is answered."""

import re

from sincerely.noticing.language.vi import address_pair
from sincerely.sources.folding import fold

KIN = frozenset(
    {"anh", "chị", "em", "cô", "chú", "bác", "ông", "bà", "thầy", "cháu", "con", "dì", "cậu", "mợ", "thím", "dượng",
     "mẹ", "má", "bố", "ba", "cha"}
)  # fmt: skip
JUNIOR = frozenset({"em", "cháu", "con"})
DOCTOR = re.compile(r"\bbác\s+s[ĩỹ]\b", re.IGNORECASE)
"""A calling, not an uncle."""
COMPOUNDS = re.compile(
    r"\b(?:bố trí|bố cục|bố cáo|công bố|phân bố|tuyên bố|chú ý|chú trọng|chú thích|ghi chú|bác bỏ|cô đọng|cô đặc|(?<!cho )con số|con dấu|con đường|con tem|"
    r"bà con|em bé|trẻ em|đàn em|anh hùng|con người|thứ ba|tháng ba|mười ba|ba (?:lần|ngày|tháng|năm|người|cái|tuần|hôm|bản|giờ|phần|bên|công ty|triệu|mươi)|"
    r"bo tri|chu y|ghi chu|cong bo|tre em|tu ba|ba (?:lan|ngay|thang|nam|nguoi|cai|tuan))\b",
    re.IGNORECASE,
)
"""Words that only sound like a form of address."""
TO_MANY = re.compile(
    r"\b(?:mấy|các|anh chị|cả|tụi) (?:anh em|chị em)\b|\banh em (?:mình|ta|nào|trong|cơ quan|công ty|kỹ thuật|đội|ai)\b|\bchị em (?:mình|ta|nào)\b"
    r"|\A\W*(?:(?:kính )?(?:gửi|chào|thưa)|dear|hi|hello)?\s*(?:cả (?:nhà|nhóm|phòng|lớp|team)|mọi người|toàn thể|các (?:anh|chị|bạn|đơn vị|phòng|tổ|thầy|cô|em)|quý)\b"
    r"|\A[^\n.?!]{0,20}\bphụ huynh\b|\A\W*anh em\b(?! (?:gửi|xin|chào|nhờ))",
    re.IGNORECASE,
)
"""Said to several: nobody is called so alone."""
EQUALS = {("mình", "bạn"): ("mình", "bạn"), ("tôi", "bạn"): ("tôi", "bạn")}


def turned_round(text: str) -> tuple[str, str]:
    """Return the pair of an answer to a message: what its writer calls the reader, and what they call themself."""
    # "anh chỉ cần" folds to the same letters: marks decide where the text has any.
    plain = text.lower() if not text.isascii() else fold(text).replace("chi", "chị")
    if re.search(r"\banh ?[/,]? ?chị\b", plain):
        return "", ""  # said to several, or to somebody whom the writer does not know either
    text = COMPOUNDS.sub("việc", text)
    theirs = address_pair(DOCTOR.sub("quý vị", text))
    me, you = theirs.me or "", theirs.you or ""
    me, you = father(me, text), father(you, text)
    if TO_MANY.search(text):
        return "", me if me in JUNIOR and not re.search(r"\bphụ huynh\b|\bquý\b|anh em", text, re.IGNORECASE) else ""
    if me in KIN and you in KIN and me != you:
        return you, me
    if me in JUNIOR and you not in KIN:
        return "", me  # who calls themself so is called so, whoever answers
    if you in JUNIOR and me not in KIN:
        return you, ""  # and whom they call so calls themself so
    return EQUALS.get((me, you), ("", ""))


def father(word: str, text: str) -> str:
    """Return "ba" where a text that has its marks says "ba" and never "bà": without marks the two are one word."""
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    return "ba" if word == "bà" and not text.isascii() and "ba" in words and "bà" not in words else word
