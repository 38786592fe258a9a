"""What the rules look for, in words: the tables of both languages, of the life of notices and of signals, as one list."""

from dataclasses import dataclass

from sincerely.noticing.language.en import RULES as ENGLISH
from sincerely.noticing.language.vi import RULES as VIETNAMESE
from sincerely.noticing.rule_text import RuleText
from sincerely.noticing.signs import SIGNS
from sincerely.noticing.weighed_words import weighed_words

OWN: dict[str, RuleText] = {
    "life.promise.done": RuleText(0.85, "A later letter of who promised says of this very thing that it is done, or sends it.",
                                  "Thư sau của người hứa nói chính việc này đã xong hoặc gửi đúng thứ đã hứa."),
    "life.promise.attached": RuleText(0.75, "A later letter of who promised carries the file: it is named, or nothing else is.",
                                      "Thư sau của người hứa có kèm tệp: thư gọi tên nó, hoặc không nói tới thứ nào khác."),
    "life.promise.received": RuleText(0.85, "The other side says that this very thing arrived, or thanks for it.",
                                      "Bên kia nói đã nhận đúng thứ đã hứa, hoặc cảm ơn vì thứ đó."),
    "life.promise.colleague": RuleText(0.75, "A colleague of yours sent it to them in the same thread.",
                                       "Đồng nghiệp của bạn đã gửi cho họ trong cùng chuỗi thư."),
    "life.promise.answered": RuleText(0.75, "Who promised an answer said yes, no or what is decided in the same thread.",
                                      "Người hứa trả lời đã nhận lời, từ chối hoặc nói quyết định trong cùng chuỗi thư."),
    "life.promise.called": RuleText(0.8, "A call took place after a promise to call.", "Đã có cuộc gọi sau lời hứa gọi."),
    "life.promise.introduced": RuleText(0.8, "A later letter introduces, as was promised.", "Thư sau giới thiệu đúng như đã hứa."),
    "life.ask.replied": RuleText(0.8, "Who was asked wrote in the thread, other than “I'll get back to you” or a question to somebody else.",
                                 "Người được hỏi đã trả lời trong chuỗi thư, không chỉ hẹn trả lời sau hay hỏi tiếp người khác."),
    "life.thanks.said": RuleText(0.9, "A later letter of yours says thanks.", "Thư sau của bạn có lời cảm ơn."),
    "life.moment.met": RuleText(
        0.9,
        "You wrote or called afterwards; where it was grave, with a word to it.",
        "Sau đó bạn đã viết hoặc gọi; với chuyện nặng lòng thì có lời nói tới chuyện ấy.",
    ),
    "life.withdrawn": RuleText(0.8, "A later letter takes it back.", "Thư sau đã rút lại."),
    "life.perhaps.spoke": RuleText(0.5, "A call or a meeting was noted afterwards: asked as a question.",
                                   "Sau đó có ghi một cuộc gọi hoặc buổi gặp: hỏi lại bạn."),
    "life.perhaps.wrote": RuleText(0.5, "Who promised wrote about it afterwards, without saying that it is done: asked.",
                                   "Người hứa có viết về việc này sau đó mà không nói đã xong: hỏi lại bạn."),
    "life.perhaps.heading": RuleText(0.5, "Who owes it wrote a letter of its own under that heading: asked as a question.",
                                     "Người còn nợ việc này có viết một thư riêng mang đúng tiêu đề ấy: hỏi lại bạn."),
    "life.perhaps.partly": RuleText(0.5, "Who was asked only asked back, handed it on, or answered something else of the letter: asked.",
                                    "Người được hỏi chỉ hỏi lại, chuyển cho người khác hoặc trả lời ý khác trong thư: hỏi lại bạn."),
    "life.perhaps.on_hold": RuleText(0.6, "Who waits for it lets it rest for now: asked as a question.",
                                     "Người đang chờ bảo tạm gác lại: hỏi lại bạn."),
    "life.perhaps.told": RuleText(0.5, "A later letter of theirs tells that the two of you spoke: asked as a question.",
                                  "Thư sau của họ kể rằng hai bên đã nói chuyện: hỏi lại bạn."),
    "life.perhaps.file": RuleText(0.6, "A file went to the same reader within a week of a promise to send something: asked.",
                                  "Trong một tuần sau lời hứa gửi, có tệp gửi cho chính người đó: hỏi lại bạn."),
    "life.perhaps.colleague": RuleText(0.6, "Somebody else sent it, or said that it is done, in the same conversation: asked.",
        "Người khác đã gửi hoặc nói là xong trong cùng cuộc trao đổi: hỏi lại."),
    "life.perhaps.agreed": RuleText(0.7, "Who was asked for a deed said yes and no more: it is open, as a promise.",
                                    "Người được nhờ chỉ mới nhận lời: việc vẫn còn mở, như một lời hứa."),
    "life.perhaps.thanked": RuleText(0.5, "The other side said thanks afterwards, not for what: asked.",
                                     "Bên kia cảm ơn sau đó, không rõ về việc gì: hỏi lại bạn."),
    "life.perhaps.moved_on": RuleText(0.4, "Three days of contact passed it over: asked on the person's page.",
                                      "Đã liên lạc ba ngày khác nhau mà không ai nhắc lại: hỏi ở trang người đó."),
    "life.moved": RuleText(0.85, "A later letter about it speaks of moving and names one sure day: that is the day now.",
                           "Thư sau nói dời và nêu một ngày rõ ràng: từ đó tính theo ngày mới."),
    "life.repeat": RuleText(0.85, "The same side promises the same thing again within six weeks: it is one promise.",
                            "Cùng một bên hứa lại cùng một việc trong sáu tuần: tính là một lời hứa."),
    "by-hand": RuleText(1.0, "You said so.", "Bạn đã nói vậy."),
    "en.thanks_owed.effort": RuleText(0.7, "The sender says they went out of their way for you.",
                                      "Người gửi nói họ đã bỏ công giúp bạn."),
    "vi.thanks_owed.effort": RuleText(0.7, "The sender (in Vietnamese) says they went out of their way for you.",
                                      "Người gửi nói đã ở lại, thức khuya, chạy qua, sửa giúp… cho bạn."),
    "signals.unanswered": RuleText(0.4, "The last letter of a conversation, put to you alone by somebody you write to, leaves something to you and was not answered.",
                                   "Thư cuối của một cuộc trao đổi, gửi riêng bạn từ người bạn hay viết, để lại điều gì đó cho bạn và chưa được trả lời."),
    "signals.silence-ratio": RuleText(0.9, "Silence of three usual gaps or more, 21 to 150 days, with a chance of 80 % or "
                                      "more that it lasts; days of Tết and of declared leave do not count.",
                                      "Im lặng từ ba nhịp thường của chính người đó, 21 đến 150 ngày, khả năng kéo dài từ 80 %; "
                                      "không tính ngày Tết và ngày báo nghỉ."),
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class RuleLine:
    """A rule as the page shows it."""

    id: str
    text: str
    confidence: float


def rule_words(rule: str, language: str) -> str:
    """Return what a rule looks for, or nothing for a rule that this version does not have."""
    found = OWN.get(rule) or ENGLISH.get(rule) or VIETNAMESE.get(rule)
    if found is None:
        return ""
    return found.vi if language == "vi" and found.vi else found.en


def step_words(feature: str, language: str) -> str:
    """Return what a step of a confidence says: the sentence of a sign; a fitted feature goes by its name."""
    sign = next((one for one in SIGNS if feature == f"sign {one.name}"), None)
    if sign is None:
        return weighed_words(feature, language)
    return sign.vi if language == "vi" else sign.en


def every_rule(language: str) -> list[RuleLine]:
    """Return all rules in the order of their ids."""
    every = {**OWN, **ENGLISH, **VIETNAMESE}
    return [
        RuleLine(rule, text.vi if language == "vi" and text.vi else text.en, text.confidence)
        for rule, text in sorted(every.items())
    ]


def confidence_of(rule: str) -> float:
    """Return the authored confidence of a rule; 0.5 for one that this version does not have."""
    found = OWN.get(rule) or ENGLISH.get(rule) or VIETNAMESE.get(rule)
    return found.confidence if found is not None else 0.5
