"""In plain words: what a feature of a weighed Vietnamese part is (`language/vi/weighed.py`), in English and Vietnamese."""

from typing import Final

from sincerely.noticing.language.vi import RULES

_TAGS: Final = {
    "ME": ("[the writer]", "[người viết]"), "YOU": ("[the reader]", "[người đọc]"), "THEY": ("[somebody else]", "[người khác]"),
    "KIN": ("[the writer's family]", "[người nhà]"), "WE": ("[we]", "[mình]"), "OWN": ("[the writer's]", "[của người viết]"),
    "YOURS": ("[the reader's]", "[của người đọc]"), "WHEN": ("[a time ahead]", "[lúc sắp tới]"), "PAST": ("[a time past]", "[lúc đã qua]"),
    "#": ("[a number]", "[con số]"), "^": ("[begins:]", "[mở đầu:]"), "$": ("[ends]", "[hết]"),
}  # fmt: skip
"""What stands for persons, times and numbers in a weighed word."""
_KINDS: Final = {
    "promise": ("a promise", "lời hứa"), "ask": ("an ask", "lời nhờ"), "thanks": ("thanks", "lời cảm ơn"),
    "moment": ("a moment of a life", "chuyện đời"), "fact": ("a fact", "điều cần nhớ"), "meeting": ("a meeting", "cuộc hẹn"),
    "grief": ("grief", "tang buồn"), "illness": ("illness", "đau ốm"), "anger": ("anger", "bực giận"),
    "complaint": ("a complaint", "phàn nàn"), "apology": ("an apology", "lời xin lỗi"), "conflict": ("a conflict", "mâu thuẫn"),
    "legal": ("law", "pháp lý"), "money_dispute": ("a dispute over money", "chuyện nợ tiền"), "job_loss": ("a job lost", "mất việc"),
    "bad_news": ("bad news", "tin buồn"), "private": ("something private", "chuyện riêng"),
}  # fmt: skip
_PLACES: Final = {
    "<": ("just before: {}", "ngay trước đó: {}"),
    "<<": ("in the sentence before: {}", "ở câu trước: {}"),
    ">": ("just after: {}", "ngay sau đó: {}"),
    ">>": ("in the sentence after: {}", "ở câu sau: {}"),
    "when": ("the time is said as {}", "lúc ấy được nói là {}"),
    "found": ("a rule finds {} here", "có luật thấy {} ở đây"),
    "matter": ("the words tell of {}", "lời lẽ chạm tới {}"),
    "me": ("the writer calls themself {}", "người viết xưng {}"),
    "you": ("the writer calls the reader {}", "người viết gọi người đọc là {}"),
    "rule": ("the rule holds: {}", "luật này đúng: {}"),
}
_SIZES: Final = {
    "words": (("one or two words", "three to five words", "six to ten words", "eleven words or more"),
              ("một hai từ", "ba đến năm từ", "sáu đến mười từ", "mười một từ trở lên")),
    "parts": (("a very short letter", "a short letter", "a letter of some length", "a long letter", "a very long letter"),
              ("thư rất ngắn", "thư ngắn", "thư vừa", "thư dài", "thư rất dài")),
}  # fmt: skip
_NOTHING: Final = {"<": ("nothing stands before it", "trước đó không có gì"), ">": ("nothing stands after it", "sau đó không có gì")}  # fmt: skip


def weighed_words(feature: str, language: str) -> str:
    """Return in words what a feature of a weighed part is; what is none stays as it is."""
    own = int(language == "vi")
    place, colon, rest = feature.partition(":")
    if not colon:
        return _quoted(feature, own)
    if place == "?":
        return ("it ends as a question", "kết thúc như câu hỏi")[own]
    if place == "limit":
        return ("the writer gives the reader a limit", "người viết hẹn người đọc một hạn chót")[own]
    if place in _SIZES:
        return _SIZES[place][own][int(rest)]
    if place in _NOTHING and rest in ("none", "?"):
        return _NOTHING[place][own] if rest == "none" else _PLACES[place][own].format("?")
    if place == "rule":
        text = RULES.get(rest)
        return _PLACES[place][own].format(rest if text is None else (text.en, text.vi)[own])
    if place in ("found", "matter"):
        return _PLACES[place][own].format(_KINDS.get(rest, (rest, rest))[own])
    if place in ("me", "you") and rest == "None":
        return (("the writer", "the reader"), ("người viết", "người đọc"))[own][place == "you"] + (" is not named", " không được xưng gọi")[own]  # fmt: skip
    return _PLACES[place][own].format(_quoted(rest, own)) if place in _PLACES else feature


def _quoted(words: str, own: int) -> str:
    """Words in quotation marks; what stands for persons and times is written out."""
    return "“" + " ".join(_TAGS[word][own] if word in _TAGS else word for word in words.split(" ")) + "”"
