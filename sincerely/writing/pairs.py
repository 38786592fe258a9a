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
FROM_A_HOUSE = re.compile(
    r"\A\W*(?:Hội|Công đoàn|Ban|Chi bộ|Đoàn|Phòng|Tổ|Câu lạc bộ|CLB|UBND|Nhà trường|Công ty|Trung tâm)\b[^\n.?!]{0,30}\b(?:mời|đề nghị|thông báo|kính|xin|yêu cầu)\b"
)
"""A house that writes to its people: "chị em" are all of them."""
CALLED_ALONE = re.compile(r"\A\W*(?:Anh|Chị|Cô|Chú|Bác|Em|Thầy|Dì|Cậu)(?: [A-ZĐ][^\W\d_]+)? ơi\b")
NAME_TOLD = re.compile(
    r"\A\W*(?!(?:Anh|Chị|Em|Cô|Chú|Bác|Ông|Bà|Thầy|Dì|Cậu|Ba|Bố|Mẹ|Má|Con|Cháu|Mình|Tôi|Bạn|Sếp|Ai|Nhớ|Nhờ|Giúp|Làm|Cho)\b)[A-ZĐ][^\W\d_]+(?: ơi,?)? (?:xem|kiểm tra|check|gửi|in|làm|sửa|soạn|gọi|đặt|chuẩn bị|qua|ghé|lấy|đem|mang|báo|nhắn|cho|giúp|nhớ|tính|coi|rà|chốt|chuyển)\b"
)
"""Whoever is told by the bare name what to do is the younger one."""
MANY_YOUNGER = re.compile(r"\b(?:mấy|các) em\b", re.IGNORECASE)
EQUALS = {("mình", "bạn"): ("mình", "bạn"), ("tôi", "bạn"): ("tôi", "bạn"), ("tao", "mày"): ("tao", "mày")}
FRIEND = re.compile(
    r"(?<!các )(?<!một )(?<!hai )(?<!mấy )(?<!vài )(?<!những )(?<!người )(?<!số )(?<!\d )\b[bB]ạn\b(?! (?:bè|ấy|đó|kia|nào|học|hàng|trẻ|đọc|gái|trai|thân|của|tên|[A-ZĐÀ-Ỹ]))"
)
"""A reader who is called "bạn"; not a friend, and no "bạn Hoa"."""
THEIR_HOUSE = re.compile(
    r"\bbên (?P<you>em|anh|chị|bạn|cô|chú)\b(?! (?:cũng|đã|sẽ|xin|gửi)\b)[^.!\n]{0,60}\b(?:sao|thế nào|nào|gì|khi nào|bao giờ|đâu|bao nhiêu|mấy|chưa|(?<!được )không)\b[^.!\n]{0,12}\?",
    re.IGNORECASE,
)
"""Whose people are asked what they do: "Bên em xử lý sao đây?" """


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
    if not (me or you) and FRIEND.search(text) and re.search(r"\bmình\b", text, re.IGNORECASE):
        return "mình", "bạn"
    if not (me and you) and (asked := whose_house_is_asked(text)):
        return asked, me if me != asked else ""
    if (
        (me, you) == ("em", "")
        and MANY_YOUNGER.search(text)
        and not re.search(r"(?<!mấy )(?<!các )\bem\b", text.lower())
    ):
        return "em", ""  # they are the readers, and the writer is nobody's younger one
    if not (me and you) and NAME_TOLD.search(text) and (elder := _only_elder(text)):
        return "em" if elder in ("anh", "chị", "cô", "thầy") else "cháu", elder
    if (TO_MANY.search(text) and not CALLED_ALONE.search(text)) or FROM_A_HOUSE.search(text):
        is_ours = re.search(r"\bquý\b|\b(?:anh|chị) em\b", text, re.IGNORECASE)
        of_parents = re.search(r"\bphụ huynh\b", text, re.IGNORECASE) and me in JUNIOR
        return "", me if me in KIN and not is_ours and not of_parents else ""
    if me in KIN and you in KIN and me != you:
        return you, me
    if me in KIN and you not in KIN:
        return "", me  # who calls themself so is called so, whoever answers
    if you in JUNIOR and me not in KIN:
        return you, ""  # and whom they call so calls themself so
    return EQUALS.get((me, you), ("", ""))


def father(word: str, text: str) -> str:
    """Return "ba" where a text that has its marks says "ba" and never "bà": without marks the two are one word."""
    words = set(re.findall(r"[^\W\d_]+", text.lower()))
    return "ba" if word == "bà" and not text.isascii() and "ba" in words and "bà" not in words else word


def whose_house_is_asked(text: str) -> str:
    """Return what the reader is called whose people are asked something; blank where a younger writer may be meant."""
    found = THEIR_HOUSE.search(text)
    return found["you"].lower() if found and not re.search(r"\bạ\b|\b[Dd]ạ\b", text) else ""


def _only_elder(text: str) -> str:
    """Return the one elder form of address in a text, names left out; blank where there is none, or more."""
    found = set(re.findall(r"\b(anh|chị|cô|chú|bác|thầy)\b(?! [A-ZĐ])", text))
    return found.pop() if len(found) == 1 else ""
