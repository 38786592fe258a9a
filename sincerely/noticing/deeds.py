"""Thanks owed: the sender says that they did something for the owner, beyond the routine of their work.

Authored patterns on folded text; the quote is the sentence. Confidence is moderate on purpose: the desk asks, it does
not scold.
"""

import re
from collections.abc import Sequence

from sincerely.noticing.folding import fold
from sincerely.noticing.records import Clause, Notice
from sincerely.sources.jumping import jumping

# The English one says "no letter before it" after the first word, so that the engine can skip to an "i" or a "w".
EFFORT = {
    "en": re.compile(
        r"(?:i(?<!\w\w)|we(?<!\w\w\w)) (?:'?ve |have )?(?:stayed (?:late|on|until|till|behind|up)|came in (?:early|on|over)|worked (?:late|through|all)|"
        r"drove (?:over|out|down|up)|covered for you|put in a (?:good )?word|went (?:ahead and fix|back and|out of)|"
        r"managed to (?:get|find|save|rescue|squeeze|move|push)|pulled (?:some )?strings|redid|re-?labell?ed|"
        r"talked (?:him|her|them) (?:into|round)|recommended you|passed your name|introduced you)\b"
    ),
    "vi": jumping(
        r"\b(?:em|anh|chi|minh|con|chau|tui|toi)\b.{0,12}\b(?:o lai|thuc (?:toi|den)|chay (?:qua|xuong|len|ra)|lam (?:dem|xuyen|them gio)|"
        r"tranh thu|noi (?:giup|them|do|tot)|(?<!thu )(?<!loi )(?<!ban )(?<!bai )(?<!phan )(?<!tu )gioi thieu|ganh (?:giup|ho)|sua (?:xong|giup|lai het|ho))\b"
    ),
}
OF_AN_ELDER = re.compile(
    r"\b(?<!dạ )(?<!thưa )(?<!nhờ )(?:chú|cô|bác|ông|bà|thầy|dì|cậu)\b(?! (?:cứ|hãy|nhớ|đừng|để|khỏi|ơi|có thể|cho)\b).{0,12}\b(?:ở lại (?:phụ|giúp|tới|đến|trông|sửa)|thức (?:tới|đến)|chạy (?:qua|xuống|lên|ra)|nói (?:giúp|thêm|đỡ|tốt)|(?<!thư )(?<!lời )(?<!bản )(?<!bài )(?<!tự )giới thiệu|gánh (?:giúp|hộ)|sửa (?:xong|giúp|hộ)|"
    r"xin giúp|hỏi giúp|giữ giúp|lo giúp)\b",
    re.IGNORECASE,
)
"""With its accents, for without them "cô" is có and "thầy" thấy."""
ELDERS_DEEDS = ("gioi thieu", "noi tot", "noi do", "noi them", "giup", "o lai", "thuc ", "chay ", "ganh ho", "sua ")
"""One of these stands in every such clause, folded."""
NOT_A_DEED = jumping(
    r"\b(would|could|might|if|will|going to|neu|se|dinh|(?:sang |trua |chieu |toi |ngay )?(?:mai|mot)|(?:tuan|thang|bua|hom) (?:sau|toi)|lat|hen|de (?:em|anh|chi|minh|con|chau|tui|toi)|thanks?|thank you|grateful|appreciate|cam on|biet on|nho (?:em|anh|chi))\b"
)
"""Before the words: another day's plan, or thanks for what the reader did."""


STILL_TO_COME = re.compile(
    r"\b(?:bay gio|ngay bay gio|chieu nay|trua nay|toi nay|(?:chieu|toi) (?=(?:em|anh|chi|minh|con|chau|tui)\b)|(?:thu (?:hai|ba|tu|nam|sau|bay)|chu nhat)(?! (?:roi|truoc|vua|qua)\b)|lat nua|(?:phut|gio|tieng|hom|bua) nua|cuoi (?:ngay|gio|buoi|tuan)|trong (?:ngay|hom nay|tuan)|truoc \d|toi khi|den khi|(?:toi|den) het|ban giao|cho (?:toi|den) khi|\d{1,2} ?h(?:\d\d)? (?:la )?kip|(?<!hom )(?<!bua )(?<!ngay )\b\d{1,2}/\d{1,2}\b(?!.*\b(?:roi|vua|da)\b)|(?:nhe|nha|nghe|nghen)(?: \w+)?[.! ]*$)"
    r"|\b(?:xong|roi) (?:(?:em|anh|chi|minh|con|chau|tui|toi) )?(?:gui|tra|bao|goi|nhan|giao|mang|qua|ghe)\b"
)
"""Anywhere in a Vietnamese clause: the deed is to come, since no tense tells."""


def find_deeds(clauses: Sequence[Clause]) -> list[Notice]:
    """Return what the sender did for the reader, as notices of kind `thanks_owed`."""
    found = []
    for clause in clauses:
        pattern = EFFORT.get(clause.language)
        folded = clause.folded or fold(clause.text)
        if pattern is None or clause.question:
            continue
        hit = pattern.search(folded)
        if hit is None and clause.language == "vi" and any(deed in folded for deed in ELDERS_DEEDS):
            hit = OF_AN_ELDER.search(clause.text)
        if hit is None:
            continue
        if NOT_A_DEED.search(folded[: hit.end()]) or (clause.language == "vi" and STILL_TO_COME.search(folded)):
            continue
        found.append(
            Notice(
                kind="thanks_owed",
                who="sender",
                quote=clause.text,
                start=clause.start,
                end=clause.end,
                confidence=0.7,
                rule=f"{clause.language}.thanks_owed.effort",
            )
        )
    return found[:1]
