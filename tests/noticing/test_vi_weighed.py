"""The words of a Vietnamese part weighed together: what they let go, what they tell, and that every sum opens to its parts."""

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from test_vi_wordings import wordings
from vi_letters import bare, by_rules, letters, reading_of, rules_alone

from sincerely.noticing.clauses import split
from sincerely.noticing.language import vi
from sincerely.noticing.language.vi import weighed
from sincerely.noticing.reading import how_sure, read
from sincerely.noticing.records import Context
from sincerely.noticing.rule_words import confidence_of, step_words

NEWS = [letter.text for letter in letters("vi_fresh_1.tsv")]
KEPT, ADDED = 0.95, 0.1
"""Of our own single wordings, the share that is still found, and of their look-alikes the share that words take for one."""


def kinds(text: str) -> set[str]:
    return {notice.kind for notice in reading_of(text).notices}


@pytest.mark.parametrize(
    "text",
    [
        "Chị ơi cái quạt hút bên đấy ốm yếu lắm, kêu to mà không hút, chị gọi thợ giúp em.",
        "Hồ sơ thai sản còn thiếu giấy ra viện bản gốc, chị bổ sung giúp em trước ngày 18.",
        "Nhân tháng sinh nhật Quý khách, ngân hàng gửi tặng voucher hoàn tiền 50.000đ.",
        "Khách đặt 40 thiệp cưới, em in xong rồi, chị qua lấy nha.",
    ],
)
def test_words_let_go_of_look_alikes(text: str) -> None:
    assert "moment" in {notice.kind for notice in by_rules(text).notices}
    assert "moment" not in kinds(text)
    assert reading_of(text).mode == "human"  # in doubt an answer stays with people


@pytest.mark.parametrize(
    ("text", "quote"),
    [
        ("Ổng nhà chị nằm khoa Tim được bốn bữa rồi em ơi.", "Ổng nhà chị nằm khoa Tim được bốn bữa rồi em ơi"),
        ("Má em yếu rồi anh, bác sĩ kêu đưa về nhà. Hồ sơ em nhờ Lan làm tiếp.", "Má em yếu rồi anh"),
    ],
)
def test_words_tell_what_no_rule_names(text: str, quote: str) -> None:
    assert "moment" not in {notice.kind for notice in by_rules(text).notices}
    told = [notice for notice in reading_of(text).notices if notice.rule == "vi.moment.words"]
    assert [(notice.quote, notice.what) for notice in told] == [(quote, "other")]
    assert reading_of(text).mode == "human"


@pytest.mark.parametrize("text", ["Đặt 1.000 cái đi em."])
def test_words_tell_an_ask_that_no_rule_names(text: str) -> None:
    assert "ask" not in {notice.kind for notice in by_rules(text).notices}
    (asked,) = [notice for notice in reading_of(text).notices if notice.kind == "ask"]
    assert (asked.rule, asked.who) == ("vi.ask.words", "reader")
    assert asked.confidence > 0.7


def test_words_let_go_of_needs_that_ask_nobody() -> None:
    text = "Anh ơi chiều nay em qua kho. Em cần máy chiếu thôi ạ, loa thì bên anh có rồi."
    assert "vi.ask.em-can" in {notice.rule for notice in by_rules(text).notices}
    assert "ask" not in kinds(text)


@pytest.mark.parametrize(
    "text", ["Anh em cảm ơn xưởng cho mấy suất cơm nhé.", "Em ơi chữ đỏ trên nền vàng chói quá hén."]
)
def test_thanks_and_what_only_wants_a_nod_ask_nothing(text: str) -> None:
    assert "ask" not in kinds(text)
    assert "ask" not in kinds(bare(text))


def test_what_is_denied_or_said_by_a_machine_is_no_promise() -> None:
    assert "promise" not in kinds("Em sẽ không gửi nữa đâu.")
    assert "promise" not in kinds("Đây là thư tự động. Tôi sẽ phản hồi khi quay lại vào thứ hai.")


@pytest.mark.parametrize("kind", weighed.KINDS)
def test_of_single_wordings_little_is_lost_and_few_look_alikes_are_taken_for_one(kind: str) -> None:
    hits = {sign: [kind in kinds(text) for wanted, text in wordings(kind) if wanted[0] == sign] for sign in "+-"}
    assert sum(hits["+"]) >= KEPT * len(hits["+"])
    assert sum(hits["-"]) <= ADDED * len(hits["-"])


@settings(max_examples=60, deadline=None)
@given(st.sampled_from(NEWS), st.booleans())
def test_every_confidence_is_the_sum_that_its_reasons_show(text: str, without_marks: bool) -> None:
    text = bare(text) if without_marks else text
    for notice in read(text, Context()).notices:
        if notice.rule.startswith("vi.") and notice.kind in weighed.KINDS and notice.who != "other":
            why = how_sure(notice, text, confidence_of(notice.rule))
            assert why.confidence == pytest.approx(notice.confidence, abs=1e-3)
            assert why.start + sum(step.weight for step in why.steps) == pytest.approx(why.score)
            assert all(step_words(step.feature, language) for step in why.steps for language in ("en", "vi"))


def test_a_colleagues_promise_is_not_weighed_and_shows_no_weights() -> None:
    text = "Dạ chị, em Thư bên kế toán sẽ gửi chị hoá đơn trước thứ Năm ạ."
    of_others = [notice for notice in by_rules(text).notices if notice.kind == "promise" and notice.who == "other"]
    assert of_others
    for notice in of_others:
        assert not how_sure(notice, text, confidence_of(notice.rule)).steps


def test_every_feature_has_its_words() -> None:
    by = weighed.fitted()
    assert by is not None
    for feature in by.weights:
        for language in ("en", "vi"):
            said = step_words(feature, language)
            assert said
            assert said != feature


def test_a_step_says_who_and_when_in_words() -> None:
    assert step_words("ME gui", "en") == "“[the writer] gui”"
    assert step_words("<:WHEN", "vi") == "ngay trước đó: “[lúc sắp tới]”"
    assert step_words("me:None", "en") == "the writer is not named"
    assert step_words("found:promise", "vi") == "có luật thấy lời hứa ở đây"
    assert step_words("promise: past", "en") == "promise: past"


def test_without_weights_the_rules_stand_alone() -> None:
    text = "Chị Hạnh ơi, thứ sáu này em gửi chị báo cáo quý 3 ạ."
    with rules_alone():
        _, notices, _ = vi.by_rules(split(text, None))
        found, _, _ = vi.find(split(text, None), Context(sent_at=datetime(2026, 3, 4, tzinfo=UTC)))
    assert found == notices


def test_weights_say_what_they_were_learnt_from() -> None:
    content = json.loads(weighed.WEIGHTS_FILE.read_text(encoding="utf-8"))
    assert sum(content["learnt_from"].values()) > 10_000
    assert not {"b2", "c2", "g2", "h4"} & set(content["learnt_from"])


@pytest.mark.parametrize(
    "text",
    [
        "Chào chị Lan,\nEm gửi chị báo giá trước thứ Sáu nhé.",
        "Chào anh,\nCảm ơn anh đã gọi. Em báo anh kết quả trước thứ Tư nhé.",
        "Chao chi Lan,\nEm gui chi bao gia truoc thu Sau nhe.",
        "Dạ anh Bình, em gửi anh bản vẽ chậm nhất thứ Năm ạ.",
        "Chào chị Lan, em gửi chị báo giá trc thứ 6 nhé.",
    ],
)
def test_what_the_writer_takes_on_by_a_limit_is_surely_promised(text: str) -> None:
    promised = [notice for notice in read(text, Context()).notices if notice.kind == "promise"]
    assert len(promised) == 1
    assert promised[0].confidence >= 0.7
    why = how_sure(promised[0], text, promised[0].confidence)
    assert abs(why.start + sum(step.weight for step in why.steps) - why.score) < 0.01


@pytest.mark.parametrize(
    "text",
    ["Chị ơi, em gửi chị báo giá trước thứ Sáu được không ạ?", "Em ơi, em gửi chị báo giá trước thứ Sáu nhé."],
)
def test_what_is_asked_by_a_limit_is_lifted_no_higher(text: str) -> None:
    assert all(one.kind != "promise" or one.confidence < 0.7 for one in read(text, Context()).notices)
