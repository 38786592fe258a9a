"""Which open notices are worth a row: what waits for the owner comes through, what only looks like it does not."""

import time
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from sincerely.noticing.found import Found, Since
from sincerely.noticing.sentences import sentence_around
from sincerely.noticing.whose_matter import whose_matter
from sincerely.noticing.worth import is_for_another, kept_off

NOTHING = Since()
ZONE = ZoneInfo("Europe/London")
NOW = datetime(2026, 11, 24, 18, 0, tzinfo=UTC)


def found(quote, text="", *, kind="ask", days=1, mine=True, what="", rule="", subject="Boxes", due=None, since=NOTHING):
    text = (
        text or f"Hi Alice,\n\n{quote}\n\nThank you for looking into it with the others at the mill, they wait.\n\nTom"
    )
    return Found(
        notice_id=1, kind=kind, what=what, by_owner=mine, quote=quote, at=NOW - timedelta(days=days),
        due_at=None if due is None else NOW + timedelta(days=due), confidence=0.9, rule=rule or f"en.{kind}.question",
        entry_id=1, message_id="1@x.example", direction="in" if kind != "promise" or not mine else "out", thread_id=1,
        person_id=1, text=text, subject=subject, start=max(0, text.find(quote)), since=since,
    )  # fmt: skip


def off(*args, **how):
    return kept_off(
        found(*args, **how), now=NOW, zone=ZONE, others=frozenset({"daniel", "mai"}), owner=frozenset({"alice"})
    )


LONG = "The market moved again last week and the mills in the north are full until spring. " * 6


@pytest.mark.parametrize(
    ("quote", "how", "why"),
    [
        ("Could you send me the price of 500 boxes?", {}, ""),
        ("Please sign the attached order", {}, ""),
        ("Anh gửi giúp em bảng giá nhé", {"rule": "vi.ask.help"}, ""),
        # "ạ" ends a sentence of its own; the English "a" was cut off.
        ("em xin phép nhắc nhẹ chị phiếu đánh giá ạ", {"rule": "vi.ask.reminds"}, ""),
        ("Chị điền giúp em với ạ", {"rule": "vi.ask.giup-em"}, ""),
        ("Could you send us a", {"rule": "en.ask.can-you"}, "off.fragment"),
        # What a seller asks for to be able to sell; a client asks for as much to work.
        ("Chị cho em xin số Zalo để em gửi bảng giá nhé", {"rule": "vi.ask.cho-em"}, "off.courtesy"),
        ("Anh đang có công trình nào cần lắp thang máy không ạ", {"rule": "vi.ask.duoc-khong"}, "off.courtesy"),
        ("Chị cho em xin số Zalo để em gửi định vị nhà kho nhé", {"rule": "vi.ask.cho-em"}, ""),
        ("Daniel, can you print the plan?", {}, "off.for_another"),
        ("Alice, can you print the plan?", {}, ""),
        ("Daniel can you print the plan?", {}, "off.for_another"),
        ("Alice can you print the plan?", {}, ""),
        ("Let me know if you need anything else", {}, "off.courtesy"),
        ("Let me know if you didn't get it", {}, "off.courtesy"),
        ("Let me\nknow if you need\nanything else", {}, "off.courtesy"),
        ("How are you?", {}, "off.courtesy"),
        ("Give me a few minutes", {}, "off.stalling"),
        ("Checking to see what others think", {}, "off.telling"),
        ("See the article below", {"rule": "en.ask.imperative"}, "off.pointer"),
        ("margo: is this happening?", {}, "off.told"),
        ("will you vote?", {"text": "A poll.\n\nQUESTION: On Sunday, will you vote?\n\nThe results:"}, "off.reported"),
        ("Are you not entertained?", {"text": "The mills race for the harbour\n\nJohn Reed\n\nNovember 20, 2026\n\nAre you not entertained?\n\nThree mills are in it."}, "off.forwarded"),
        ("Are you not coming?", {"text": "November 20, 2026\n\nDear Alice,\n\nAre you not coming?\n\nTom"}, ""),
        ("Remember those days?", {"text": "This gives me chills.\n\nThe shaming of a mill\nPosted By Ann Reed\n\nRemember those days?"}, "off.forwarded"),
        ("Who Calls The Shots In The Paper Mills?", {}, "off.headline"),
        ("Talk in the", {"rule": "en.ask.imperative"}, "off.fragment"),
        ("Are you free?", {"days": 3}, "off.passing"),
        ("Will that work?", {"text": "I am away until 12:10. Will that work?", "days": 3}, "off.passing"),
        ("What time suits you?", {"days": 3, "since": Since(days=1)}, "off.passing"),
        ("What time suits you?", {"days": 3}, ""),
        ("You should leave at 7:45", {"days": 2, "rule": "en.ask.you-should"}, "off.passing"),
        ("You ought to show it to Bill", {"days": 9, "rule": "en.ask.you-should"}, "off.talk"),
        ("Would it be wise to wait for the mill?", {"days": 6, "since": Since(days=1)}, "off.moved_on"),
        ("Could you send it to the mill?", {"days": 6, "since": Since(days=1)}, ""),
        ("Let me know if you disagree", {}, "off.courtesy"),
        ("I need you both in good shape", {"rule": "en.ask.need"}, "off.courtesy"),
        ("Have you been reading their minds??", {"subject": "Fwd: The paper market"}, "off.telling"),
        ("Could the next mill be built here?", {"subject": "Could the next mill be built here?"}, "off.headline"),
        ("Call Sheet for you.docx", {"rule": "en.ask.imperative"}, "off.pointer"),
        ("Choose the box that saves you $$$", {"text": "Choose the box that saves you $$$ at boxes.com", "rule": "en.ask.imperative"}, "off.pointer"),
        ("Who will buy the mill?", {"text": "The end of paper?\n\nBy Ana Lind, Monday 3 May\n\nWho will buy the mill?"}, "off.forwarded"),
        ("Are you free?", {"days": 1}, ""),
        ("Could you send it?", {"text": "Could you send it?", "days": 6}, ""),
        ("Is the red one right?", {"text": "Is the red one right?", "days": 6, "since": Since(days=1)}, "off.moved_on"),
        ("Is the red one right?", {"text": "Is the red one right?", "days": 6}, ""),
        ("Is the red one right?", {"text": "Is the red one right?", "days": 9}, "off.talk"),
        ("Will do", {"kind": "promise", "text": "Will do, Tom", "days": 6}, "off.talk"),
        ("Alice: names of three readers, by Friday", {"rule": "en.ask.listed", "text": "Hi Tom,\n\n- Daniel: the plan\n- Alice: names of three readers, by Friday"}, ""),
        ("Daniel: the plan, by Friday", {"rule": "en.ask.listed"}, "off.for_another"),
        ("Is a band usual there?", {"text": f"Dear Alice,\n\n{LONG}\n\nIs a band usual there?"}, ""),
        ("Is a band usual there?", {"text": f"{LONG}\n\nIs a band usual there?"}, "off.nobody"),
        ("Which would be better?", {"days": 3, "text": "I could do this Thursday at 3.30 or Tuesday 1 December at 3.30. Which would be better?"}, ""),
        ("Which would be better?", {"days": 9, "text": "I could do this Thursday at 3.30 or Friday at 3.30. Which would be better?"}, "off.passing"),
        ("Could you send it by then?", {"due": -5, "days": 9}, "off.past_its_day"),
        ("Could you send it?", {"days": 9, "since": Since(days=3)}, "off.moved_on"),
        ("Could you send it?", {"days": 9, "since": Since(days=2)}, ""),
        ("Could you send it?", {"days": 9, "since": Since(spoke=True)}, "off.spoke"),
        ("Could you send it?", {"since": Since(answered_perhaps=True)}, "off.answered_perhaps"),
        ("Could you send it?", {"since": Since(echo=True)}, "off.own_words"),
        ("Could you send it?", {"mine": False, "since": Since(wrote=False)}, "off.never_wrote"),
        ("What will the mills do?", {"text": f"{LONG}\n\nWhat will the mills do?\n\n{LONG}"}, "off.nobody"),
        ("What would you do?", {"text": f"{LONG}\n\nWhat would you do?\n\nTom"}, ""),
    ],
)  # fmt: skip
def test_asks(quote, how, why):
    assert off(quote, **how) == why


@pytest.mark.parametrize(
    ("quote", "how", "why"),
    [
        ("I will send you the list", {}, ""),
        ("I'll call you about it", {}, ""),
        ("Em sẽ gửi anh bảng giá", {"rule": "vi.promise.will"}, ""),
        ("I will send it if they answer", {}, "off.condition"),
        ("I will give him whatever time he wants", {}, "off.condition"),
        ("we'll get you confirmed", {"text": "Maybe now we'll get you confirmed or canonised!"}, "off.condition"),
        ("will do again", {"text": "I did once before and will do again. Thx to all.", "days": 6}, "off.talk"),
        ("I will call at 9:30", {"days": 3}, "off.passing"),
        ("Will send it to you in 15 minutes", {"mine": False, "due": -1, "days": 2}, "off.passing"),
        ("We'll be ready", {}, "off.pleasantry"),
        ("I will return to the mill", {}, "off.nothing_due"),
        ("I will call at noon", {"due": -3, "days": 4}, "off.passing"),
        ("I will talk to Karl tonight", {"mine": False}, "off.nothing_due"),
        ("I'll send you the file", {"mine": False}, ""),
        ("I'll send you the file", {"mine": False, "due": -3, "since": Since(their_days=2)}, "off.moved_on"),
    ],
)
def test_promises(quote, how, why):
    assert off(quote, kind="promise", **how) == why


@pytest.mark.parametrize(
    ("quote", "what", "whose"),
    [
        ("My father died on Sunday", "death", "own"),
        ("Mẹ chị mất hôm thứ Năm rồi em ạ", "death", "own"),
        ("Gia đình chị Hương tổ chức lễ viếng sáng Chủ nhật", "death", "told"),
        ("I hope you feel better soon", "illness", ""),
        ("So sorry for your loss", "death", ""),
        ("Cholera would be a huge setback for us all", "illness", ""),
        ("We are very unhappy with what you sent us", "complaint", "own"),
        ("They were frustrated when you came in", "complaint", ""),
        ("There is a lawsuit about the beetle", "legal", ""),
        ("I will ask my lawyer about your invoice", "legal", "own"),
        ("I remember when my son was born", "birth", ""),
        ("Do you want me to complain to our supplier?", "complaint", ""),
        ("We have his photo op at the mill at ten", "surgery", ""),
        ("My hip op is on Monday", "surgery", "told"),
    ],
)
def test_whose_life_it_is(quote, what, whose):
    rule = "vi.moment" if any(ord(each) > 1000 for each in quote) else "en.moment"
    assert whose_matter(found(quote, kind="moment", what=what, mine=False, rule=rule)) == whose


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        ("The mayor will not run again. We're in shock.", ""),
        ("My brother died last night. We're in shock.", "told"),
        ("She once sent me 31 orphans and boxes. We're in shock.", ""),
        ("The girls are orphans now. We're in shock.", "told"),
        ("Statement by the board\n\nThe death of our brother Tom moved all. We're in shock.", ""),
        ("Call sheet for the minister\n\nMy brother died. We're in shock.", ""),
    ],
)
def test_shock_needs_a_death_and_is_nobodys_in_a_paper_that_others_will_read_out(text, whose):
    one = found("We're in shock", text, kind="sensitive", what="grief", mine=False, rule="en.matter.grief")
    assert whose_matter(one) == whose


def test_a_sentence_ends_where_its_closing_quotation_mark_stands():
    text = 'A song has it: "We never forget our mother." That is how the mill began. The rest is known.'
    assert sentence_around(text, "That is how the mill", text.index("That")) == "That is how the mill began."


def test_what_was_passed_on_is_not_asked_by_whoever_passed_it_on():
    text = f"Fyi\n\n{LONG}\n\nCould you send us the files?"
    assert off("Could you send us the files?", text, subject="Fw: Files") == "off.forwarded"
    assert off("Could you send us the files?", "Could you send us the files?\n\n" + LONG, subject="Fw: Files") == ""
    assert (
        off("could you thank her?", "Ann just sent me following:\n\nIt went well, could you thank her?")
        == "off.reported"
    )
    quoted = 'The report says "could you send us the files?" and nothing more.'
    assert off("could you send us the files?", quoted) == "off.reported"


TEXTS = st.text(st.sampled_from('abcdef ?!.,\n"“”ABC:áđệ'), max_size=200)


@pytest.mark.parametrize(("words", "is_another"), [
    ("Jo, can you print the plan?", True), ("Hi Jo, can you print it?", True), ("An ơi, in giúp chị nhé", True),
    ("Em An ơi in giúp chị nhé", True), ("Chị Hương ơi, gửi em nhé", True), ("Huong oi gui em nhe", True),
    ("Lan Hương ơi, gửi em nhé", True), ("An ơi,\nIn giúp chị nhé", True), ("Hà, in giúp em", True),
    ("Đức,\nGửi em bảng giá nhé", True), ("ĐỨC ơi,\nGửi em bảng giá nhé", True),
    ("Anh ơi, gửi em bảng giá nhé", False), ("Anh ơi,\nGửi em bảng giá nhé", False), ("Chị ơi in giúp em", False),
    ("jo, can you print the plan?", False), ("Ha, can you print it?", False), ("Mai Alice ơi in giúp em", False),
    ("Can you print it, Jo, please?", False), ("Trời ơi, in giúp em", False), ("Joseph ơi", False), ("An toàn nhé", False),
])  # fmt: skip
def test_whom_words_call_by_a_short_name_or_in_vietnamese(words, is_another):
    others = frozenset({"jo", "an", "ha", "huong", "duc", "anh", "chi", "mai"})
    assert is_for_another(words, words, others=others, owner=frozenset({"alice"})) == is_another
    assert not is_for_another(words, words, others=others, owner=others)


@pytest.mark.parametrize(
    "text", ["A" * 100_000, "An " * 33_000, "\n" * 100_000, "An ơi" * 20_000, "A-" * 50_000, "«" * 100_000]
)
def test_whom_words_call_is_found_in_linear_time(text):
    begun = time.perf_counter()
    is_for_another(text, text, others=frozenset({"jo"}), owner=frozenset())
    assert time.perf_counter() - begun < 0.2


@pytest.mark.parametrize("part", ["An-", "An - ", "An the ", "A"])
def test_a_headline_is_told_in_linear_time(part):
    quote = "Please Send It To " + part * 5_000 + "."
    begun = time.perf_counter()
    off(quote)
    assert time.perf_counter() - begun < 0.5


@given(TEXTS, st.sampled_from(["ask", "promise", "moment", "sensitive", "thanks_owed"]), st.integers(0, 30))
def test_any_text_gets_an_answer_and_the_sentence_holds_the_quote(text, kind, days):
    quote = text[3:40]
    one = replace(found("x", kind=kind, days=days), quote=quote, text=text, start=3)
    assert kept_off(one, now=NOW, zone=ZONE).startswith("off.") or kept_off(one, now=NOW, zone=ZONE) == ""
    assert quote.strip() in sentence_around(text, quote, 3)


@given(st.permutations(["tom", "mai", "lan", "kenji", "amara"]))
def test_names_given_to_other_people_change_nothing(names):
    """Whatever the sender and all others are called, the same words have the same worth."""
    first, second = names[0], names[1]
    one = found("Could you send me the price of 500 boxes?", f"Could you send me the price of 500 boxes?\n\n{first}")
    other = found("Could you send me the price of 500 boxes?", f"Could you send me the price of 500 boxes?\n\n{second}")
    for each in (one, other):
        assert kept_off(each, now=NOW, zone=ZONE, others=frozenset(names), owner=frozenset({"alice"})) == ""


@pytest.mark.parametrize(
    ("quote", "what", "whose"),
    [
        ("Father died on Saturday, at home", "death", "own"),
        ("I wanted you to hear that Mum has had a stroke", "illness", "own"),
        ("The father of the chairman died on Saturday", "death", ""),
        ("This is a formal complaint", "complaint", "own"),
        ("I am writing to make a formal complaint about the invoice", "complaint", "own"),
        ("The council received a complaint", "complaint", ""),
    ],
)
def test_a_loss_or_a_complaint_needs_no_my_to_be_the_writers_own(quote, what, whose):
    kind = "moment" if what in ("death", "illness") else "sensitive"
    assert whose_matter(found(quote, kind=kind, what=what, rule=f"en.{kind}.{what}")) == whose


SHARED = Since(shared=True)


@pytest.mark.parametrize(
    ("quote", "what", "since", "whose"),
    [
        ("I've been made Head of Brand for the whole group", "promotion", NOTHING, "own"),
        ("I've been made Head of Brand for the whole group", "promotion", SHARED, ""),
        ("Tanglewood offered me the job", "job", NOTHING, "own"),
        ("My role was cut this morning", "layoff", NOTHING, "own"),
        ("the teacher has a new job", "job", NOTHING, ""),
        ("When Craig retired we appointed Rob", "retirement", NOTHING, ""),
        ("He flew home on Monday, his father died on Sunday", "death", NOTHING, "told"),
        ("He flew home on Monday, his father died on Sunday", "death", SHARED, ""),
        ("The senator died on Sunday", "death", NOTHING, ""),
        ("Memorial service at 10:00 for Mr Barnich", "death", NOTHING, ""),
    ],
)
def test_what_one_reader_is_told_of_a_life(quote, what, since, whose):
    text = f"Hi Alice,\n\n{quote}\n\nI thought you would want to know.\n\nTom"
    assert whose_matter(found(quote, text, kind="moment", what=what, rule="en.moment", since=since)) == whose


@pytest.mark.parametrize(
    ("quote", "rule"),
    [
        ("I have died", "en.moment.death"),
        ("We got absolutely murdered", "en.matter.grief"),
        ("Funeral at 3pm Saturday vs Altrincham, no flowers", "en.moment.death"),
        ("máy pha cà phê của công ty đã qua đời sáng nay", "vi.moment.death"),
        ("Anh Huy ơi em chia buồn với anh và gia đình", "vi.moment.death"),
        ("bệnh nhân tử vong thì khoá lịch hẹn", "vi.grief.mourning"),
    ],
)
def test_a_death_in_jest_in_trade_or_of_whom_one_condoles_with_is_nobodys(quote, rule):
    kind = "moment" if "moment" in rule else "sensitive"
    assert whose_matter(found(quote, quote, kind=kind, what="death", rule=rule)) == ""


@pytest.mark.parametrize(
    "quote",
    [
        "Once Kestrel have their budget I'll send you a plan",
        "Khi nào bên chị ký thì em gửi kế hoạch chi tiết ạ",
        "Chị thấy đùa quá thì em đổi",
    ],
)
def test_a_promise_that_waits_for_others_is_conditional(quote):
    assert off(quote, kind="promise", rule="vi.promise" if "em" in quote.split() else "en.promise") == "off.condition"


def test_a_courtesy_and_a_deed_of_ones_own_are_told_apart():
    assert off("có gì vướng em báo anh sau nhé", kind="promise", rule="vi.promise") == "off.pleasantry"
    assert off("Once I'm back I'll send you the plan", kind="promise", rule="en.promise") == ""
