"""The life of a notice: what later entries close it, and with which words.

Pure: one open notice and what happened afterwards between the same two people or in the same conversation, in order
of time. What is not clear stays open and is asked as a question (`perhaps.py`); a person can always close it by hand.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import lru_cache

from sincerely.noticing.a_word import says_a_word, wants_a_word
from sincerely.noticing.folding import fold
from sincerely.noticing.named_matters import named_pairs
from sincerely.noticing.said_yes import named_limit, only_says_yes

# Vietnamese has no tense: what is to come is told by its time, what is done by đã, vừa, mới before it or rồi behind it.
VI_LATER = r"[^.!?\n]{0,70}\b(?:mai|mot|toi nay|chieu nay|trua nay|lat nua|tuan (?:sau|toi)|thang (?:sau|toi)|sau nhe|sau nha|trong (?:ngay|tuan|hom|thang|buoi)|truoc (?:\d|thu|trua|toi|ngay|khi|cuoi|het)|dung (?:han|hen)|cham nhat|muon nhat|som nhat|(?:vao |sang |chieu |trua )?thu (?:hai|ba|tu|nam|sau|bay|[2-7])(?! (?:roi|truoc|vua|qua))|khi nao|ngay khi|se)\b"
VI_DEEDS = (
    r"(?:gui|nop|dua|chuyen(?: khoan)?|ck|tra|giao|ban giao|de|bo|dat|book|goi|nhan|bao|kiem tra|check|xu ly|cap nhat|sua|ky|duyet|chi|thanh toan|lam|chot|up|upload|"
    r"tai|dang|in|mua|lay|don|soan|viet|dich|dien|xac nhan|xuat|dong|hoan|hoan thanh|lap|nhap|xong|scan|forward|share)"
)
# A later entry says that the thing was done. On folded text, English and Vietnamese.
DONE = re.compile(
    r"\b(as promised|as discussed,? (?:here|attached)|here (?:is|are|it is|you go)|attached (?:is|are|you)|(?:i have |i've |"
    r"have |just |now )(?:sent|attached|booked|ordered|paid|fixed|finished|done|called|checked|spoken|confirmed|updated|"
    r"shared|sorted|uploaded|signed|shipped)|is (?:now )?(?:done|sent|booked|ready|sorted|paid|on its way)|all (?:done|sorted)|"
    r"please find|enclosed|(?:are|is) attached|went out|the answer is|following up on my promise|"
    r"(?:em|anh|chi|minh|con|chau|toi|tao|tui|chung toi|ben em|ben minh|(?:ke toan|phong|cong ty|bo phan)(?: \w+){1,3}) (?:xin )?(?:gui|nop|chuyen|trinh) (?:lai |truoc )?"
    rf"(?!(?:sau|bu|loi|mai|mot|toi|chieu|vao|trong|dung|nham|thieu|sai|duoc|giup|ho)\b)\w+(?!{VI_LATER})|gui kem|nhu da hua|"
    rf"(?:da|vua|moi) {VI_DEEDS}|(?<!chua ){VI_DEEDS}\b(?! (?:di|duoc|nham|thieu|sai) )[^.!?,;\n]{{0,60}}?\broi(?: (?:a|nha|nhe|nghe|do|day|ne|luon|ha|em|anh|chi|co|chu|bac|ban|con|me|ba|ma|may))* ?(?:[.,!;:)(\n]|$)|"
    r"xong (?:roi|het)|dinh kem|(?:ben duoi|o duoi|trong (?:mail|thu|email) nay|theo link)\b(?=[^.!?\n]{0,40}(?:[.!\n]|$))|day (?:a|ne|nhe|nha|chi|anh)\b)"
)
# The other side says that it arrived.
RECEIVED = re.compile(
    r"\b(thanks? (?:you )?(?:so much |very much |a lot )?for (?:sending|the|your quick|getting|sorting|doing|fixing|this|that|it)|got it|"
    r"received|just what (?:i|we) needed|that works|perfect|"
    r"da nhan(?: duoc)?|nhan (?:duoc |du )(?!(?:mail|email|thu|tin|thong tin|yeu cau|loi)\b)[^.!?,\n]{0,25}\broi|nhan du(?= ?(?:[.,!\n]|$| roi| nhe| nha| a\b| em| chi| anh))|nhan duoc roi|(?:tien|hang|file|do|giay to|ho so) (?:da )?ve (?:roi|tai khoan|du)|cam on .{0,30}da (?:gui|giup|xu ly|lam)|ok (?:em|chi|anh|roi)|chuan roi)\b"
)
WITHDRAWN = re.compile(
    r"\b((?<!n't )(?<!not )(?<!to )ignore me(?= ?(?:[,.!\n]|$))|no longer (?:needed|necessary|need)|never ?mind|(?:ignore|disregard) (?:my|the|that|this) (?:last |previous |earlier |other )?(?:request|question|mail|e-?mail|message|note|ask|one|below|last|previous|earlier)|"
    r"scrap that(?! \w)|no need (?:to (?:send|reply|answer|do|look|sign|call)|for (?:it|that|the)|(?:any ?more|now|after all))|(?:not|isn't) needed (?:any ?more|after all|now)|(?:don'?t|do not) (?:bother|worry about (?:it|that|the|my))|(?<!n't )(?<!not )(?<!never )(?<!to )forget (?:about )?(?:it|that|my (?:question|request|last))\b|cancel (?:my|that) request|"
    r"khong can nua|thoi khoi|(?:^|[.!,\n]) ?(?:thoi |da |ok )?khoi (?:nha|nhe|nghe|luon)\b(?= ?(?:anh|chi|em|co|chu|ban)? ?(?:[.,!\n]|$))|bo qua (?:mail|thu|yeu cau|email) (?:truoc|vua roi|nay|do)|(?:khoi|khong can) (?:gui|lam|bao|tra loi|mang|chuan bi|ky|hoi|nop|soan|viet|trinh|dien|dat|mua)\b.{0,40}\b(?:nua|nha|nhe|nghe|em|anh|chi)|(?:chua|khong) can (?:gui|lam) nua|em (?:tim|kiem) (?:thay|duoc|ra) roi)\b"
)
# "I'll get back to you" answers nothing yet.
HOLDING = re.compile(
    r"\b(get back to you|let you know(?! (?:if|should) (?:any\w*|some\w*|things?|(?:it|that|this) (?:changes|moves|slips))\b)|look into it|will check|i'll check|come back to you|"
    r"de (?:em|anh|chi|minh) (?:xem|hoi|check|kiem tra)|bao lai|tra loi sau|xem lai roi)\b"
)
# A letter in the conversation that asks somebody else for help, and does not hand the whole matter over.
ASKS_ON = re.compile(
    r"\?|\b(?:can|could|would|will) you\b|\b(?:please|pls|fyi)\b|\b(?:giup|gium|ho|dum) (?:em|anh|chi|minh|toi|con|chau|voi|nha|nhe)\b|"
    r"\bcho (?:em|anh|chi|minh|toi) (?:\w+ ){0,4}(?:voi|nha|nhe|a)\b|\b(?:em|anh|chi|minh|toi) can (?:gap|truoc|som)\b"
)
# A promise to answer is kept by the answer.
ANSWER_PROMISED = re.compile(r"\b(?:tra loi|phan hoi|bao lai|get back to you|let you know|answer|reply)\b")
DECIDES = re.compile(
    r"\b(?:nhan loi|dong y|tu choi|xac nhan|quyet|chot|khong (?:tham gia|di|nhan|lam|dong y) duoc|(?:em|anh|chi|con|minh|tao|toi|ben em) (?:di|nhan|tham gia|lam) (?:duoc|nha|nhe)|"
    r"(?:i|we)(?:'d| would|'ll| will) (?:be )?(?:love to|glad to|happy to|take|join|come)|(?:i|we) (?:accept|agree|decided|can't|cannot|can make)|count (?:me|us) in|it'?s a (?:yes|no|deal))\b"
)
TO_A_THIRD = re.compile(
    r"\b(?:[Tt]ell|[Aa]sk|[Ll]et|[Ff]orward (?:it |this |that )?to|[Ss]end (?:it |this |that )?to|[Ww]rite to|[Cc]all) [A-Z]\w+"
    r"|\b(?:báo|nhắn|gửi|forward|chuyển|nói|trả lời|hỏi|gọi|bao|nhan|gui|chuyen|noi|tra loi|hoi|goi)(?: lại| lai)?(?: cho| với| voi)? (?:(?:anh|chị|chi|em|cô|co|chú|chu|bác|bac|bên|ben) [A-ZĐ]\w+|khách|khach)"
)
"""An ask to write to somebody else is met by that letter."""
HANDS_OVER = re.compile(
    r"\b(?:tra loi|lien he|phan hoi|gui|bao|lam viec|xu ly)\b[^.!?\n]{0,30}\b(?:truc tiep|thang)\b|\b(?:reply|answer|respond|write|speak) (?:to )?(?:\w+ )?direct(?:ly)?\b"
)
WORD = re.compile(r"[^\W_]{4,}")
STOP = frozenset(
    "will send that this with from have been your about them they there would could should before after when what which "
    "nhe cho anh chi minh gui truoc ngay tuan thang thu sang chieu nhung duoc khong cung cua voi trong nhieu".split()
)
PROMISE_WINDOW = timedelta(days=75)
ANSWER_WINDOW = timedelta(days=120)
SUBJECT_WINDOW = timedelta(days=30)
"""For so long letters of one subject are one conversation, whoever writes them: answers come from other addresses."""
SHORT = 400
"""Characters of a letter that may say nothing but "I'll get back to you"."""
SUBJECT_LETTERS = 6
"""A subject shorter than this ("hi", "call") tells nothing of a letter from somebody else."""
SHORT_SUBJECT = 3
"""Between the same two people even a short one does."""


@dataclass(frozen=True, slots=True)
class OpenNotice:
    """What closing needs to know of a notice."""

    notice_id: int
    kind: str
    by_owner: bool
    """A promise the owner made; an ask the owner must answer; a thing the owner owes thanks for."""
    quote: str
    at: datetime
    thread_id: int | None
    subject: str = ""
    """Subject without Re: and Fwd:, folded."""
    due_at: datetime | None = None
    is_limit: bool = False
    """Whether `due_at` was said to be the last day."""
    what: str = ""
    """Of a moment or a hard matter: what befell them (illness, job, complaint …)."""


@dataclass(frozen=True, slots=True)
class Later:
    """Something that happened after it, with the same person."""

    entry_id: int
    at: datetime
    direction: str
    kind: str
    thread_id: int | None
    text: str
    has_attachment: bool
    has_thanks: bool
    subject: str = ""
    same_person: bool = True
    """False for a letter of the same conversation from or to somebody else."""
    reached: bool = True
    """Whether the person wrote it or stands among its readers."""
    by_colleague: bool = False
    """Whether somebody of the owner's own house wrote it, by the domain of the address."""
    has_promise: bool = False
    """Whether a promise was found in it: what is owed is that, and the ask it answers is answered."""
    language: str = "en"
    folded: str = ""
    """The text folded, where whoever made this has it already."""


@dataclass(frozen=True, slots=True)
class Closing:
    """How a notice ended, by which entry, in which words."""

    state: str
    entry_id: int
    at: datetime
    quote: str
    rule: str


def folded_text(later: Later) -> str:
    """Return the text folded."""
    return later.folded or fold(later.text)


def is_same_conversation(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter goes on with the notice's conversation: its thread, or its subject soon afterwards."""
    if notice.thread_id is not None and later.thread_id == notice.thread_id:
        return True
    least = SHORT_SUBJECT if later.same_person else SUBJECT_LETTERS
    named = len(notice.subject) >= least and later.subject == notice.subject
    return named and later.at - notice.at <= SUBJECT_WINDOW


@lru_cache(maxsize=8192)
def place(pattern: re.Pattern[str], folded: str) -> int:
    """Return where `pattern` is first found in a folded text, -1 where it is not; many notices ask of one letter."""
    hit = pattern.search(folded)
    return -1 if hit is None else hit.start()


def is_same_thread_or_subject(one: OpenNotice, other: OpenNotice) -> bool:
    """Whether two notices stand in one conversation."""
    if one.thread_id is not None and one.thread_id == other.thread_id:
        return True
    return len(one.subject) >= SUBJECT_LETTERS and one.subject == other.subject


@lru_cache(maxsize=4096)
def content_words(text: str) -> frozenset[str]:
    """Return the folded words of four letters and more that carry content."""
    return frozenset(WORD.findall(fold(text))) - STOP


def shared_matter(notice: OpenNotice, later: Later) -> frozenset[str]:
    """Return the words of content that a notice and a later letter share; in Vietnamese its pairs of syllables, too."""
    shared = content_words(notice.quote) & content_words(later.text)
    return shared | (named_pairs(notice.quote) & named_pairs(later.text)) if later.language == "vi" else shared


def first_line(text: str, around: int = 0) -> str:
    """Return the line of `text` that holds offset `around`, at most 200 characters."""
    start = text.rfind("\n", 0, around) + 1
    end = text.find("\n", around)
    line = text[start : end if end >= 0 else len(text)].strip()
    return line[:200] if line else text.strip().split("\n")[0][:200]


def reached_out(later: Later) -> bool:
    """Whether the owner turned to the person: a letter of theirs, or a call or visit that they wrote down themself."""
    return (later.kind == "message" and later.direction == "out") or (
        later.kind in ("call", "meeting") and later.direction == "none"
    )


def is_holding(later: Later) -> bool:
    """Whether a letter only says that the answer will come later."""
    folded = folded_text(later)
    return len(folded) < SHORT and not later.has_attachment and place(HOLDING, folded) >= 0


def asks_on(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter that never reached the person only asks somebody else for help with their matter."""
    if later.reached or TO_A_THIRD.search(notice.quote):
        return False
    folded = folded_text(later)
    return place(ASKS_ON, folded) >= 0 and place(HANDS_OVER, folded) < 0


def agrees(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of whoever was asked only says yes to a deed by a day: it is a promise then, and not yet the answer."""
    side = "out" if notice.by_owner else "in"
    if later.direction != side or later.kind != "message" or not later.same_person or later.has_attachment:
        return False
    if later.has_promise or not is_same_conversation(notice, later) or place(DONE, folded_text(later)) >= 0:
        return False
    is_by_a_day = notice.is_limit or named_limit(notice.quote, later.text, later.language, later.at) is not None
    return is_by_a_day and only_says_yes(notice.quote, later.text, later.language, later.at)


def closes_promise(notice: OpenNotice, later: Later) -> Closing | None:
    """A promise is kept when its maker says so or sends it, or when the other side says it arrived."""
    if later.at - notice.at > PROMISE_WINDOW:
        return None
    maker = "out" if notice.by_owner else "in"
    folded = folded_text(later)
    same_thread = is_same_conversation(notice, later)
    if not later.same_person and not same_thread:
        return None
    shared = shared_matter(notice, later)
    if later.kind == "call" and re.search(r"\b(call|ring|phone|talk|goi)", fold(notice.quote)):
        return Closing("kept", later.entry_id, later.at, first_line(later.text), "life.promise.called")
    near = same_thread or bool(shared)
    colleague = notice.by_owner and same_thread and later.by_colleague and later.reached and shared
    if colleague and (done := place(DONE, folded)) >= 0:
        return Closing("kept", later.entry_id, later.at, first_line(later.text, done), "life.promise.colleague")
    if later.direction == maker:
        if near and (done := place(DONE, folded)) >= 0:
            return Closing("kept", later.entry_id, later.at, first_line(later.text, done), "life.promise.done")
        decided = place(DECIDES, folded) if same_thread and ANSWER_PROMISED.search(fold(notice.quote)) else -1
        if decided >= 0 and not is_holding(later):
            return Closing("kept", later.entry_id, later.at, first_line(later.text, decided), "life.promise.answered")
        if later.has_attachment and (same_thread or len(shared) >= 2):
            return Closing("kept", later.entry_id, later.at, first_line(later.text), "life.promise.attached")
        if near and (gone := place(WITHDRAWN, folded)) >= 0:
            return Closing("withdrawn", later.entry_id, later.at, first_line(later.text, gone), "life.withdrawn")
    elif near and later.direction in ("in", "out") and (arrived := place(RECEIVED, folded)) >= 0:
        return Closing("kept", later.entry_id, later.at, first_line(later.text, arrived), "life.promise.received")
    elif same_thread and later.direction in ("in", "out") and (gone := place(WITHDRAWN, folded)) >= 0:
        # Whom it was promised to wants it no more.
        return Closing("withdrawn", later.entry_id, later.at, first_line(later.text, gone), "life.withdrawn")
    return None


def closes_ask(notice: OpenNotice, later: Later) -> Closing | None:
    """An ask is answered when the one who was asked writes in the thread, other than "I'll get back to you"."""
    if later.at - notice.at > ANSWER_WINDOW:
        return None
    answerer = "out" if notice.by_owner else "in"
    same_thread = is_same_conversation(notice, later)
    if not later.same_person and not same_thread:
        return None
    folded = folded_text(later)
    if later.direction == answerer and later.kind == "message":
        words = content_words(notice.quote) & content_words(later.text)
        sent = place(DONE, folded) >= 0 and shared_matter(notice, later)
        holds = is_holding(later) or asks_on(notice, later)
        if (same_thread or len(words) >= 2 or sent) and not holds and not agrees(notice, later):
            return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.ask.replied")
    elif (
        later.direction in ("in", "out")
        and (gone := place(WITHDRAWN, folded)) >= 0
        # Whoever takes back an ask often does so in a letter of its own.
        and (same_thread or content_words(notice.quote) & content_words(later.text))
    ):
        return Closing("withdrawn", later.entry_id, later.at, first_line(later.text, gone), "life.withdrawn")
    return None


def closes_thanks_owed(notice: OpenNotice, later: Later) -> Closing | None:
    """Thanks were said when the owner's later letter to them carries thanks."""
    if later.same_person and later.direction == "out" and later.has_thanks:
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.thanks.said")
    return None


def closes_moment(notice: OpenNotice, later: Later) -> Closing | None:
    """A moment or a hard matter was met when the owner wrote or called afterwards; a grave one, with a word to it."""
    if later.same_person and reached_out(later) and not leaves_alone(notice, later):
        return Closing("answered", later.entry_id, later.at, first_line(later.text), "life.moment.met")
    return None


def leaves_alone(notice: OpenNotice, later: Later) -> bool:
    """Whether a letter of the owner's goes on with the business of one that told of something grave, and says no word to it."""
    if later.kind != "message" or not wants_a_word(notice.what, notice.quote):
        return False
    return not says_a_word(later.text)


RULES = {
    "promise": closes_promise,
    "ask": closes_ask,
    "thanks_owed": closes_thanks_owed,
    "moment": closes_moment,
    "sensitive": closes_moment,
}


def closing(notice: OpenNotice, later: Sequence[Later]) -> Closing | None:
    """Return how `notice` ended, by the first later entry that ends it; None while it is open."""
    rule = RULES.get(notice.kind)
    if rule is None:
        return None
    for entry in later:
        if entry.at > notice.at and (found := rule(notice, entry)) is not None:
            return found
    return None
