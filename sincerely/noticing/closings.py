"""Closing formulas that wish for an answer and ask for nothing: "I look forward to hearing from you", "Mong tin anh".

Only the bare formula is one. With a day, a matter or a question in it ("… your comments on the draft", "… trước thứ Sáu")
it asks.
"""

import re
from typing import Final

from sincerely.noticing.folding import fold

_SOON: Final = r"(?:\W*(?:soon|shortly|again|then|back|from you|in due course|at your (?:earliest )?convenience|as soon as possible|when you can|and (?:thanks?|thank you)(?: again| in advance)?))*"
_ANSWER: Final = r"(?:(?:a|an|your|the) )?(?:(?:early|prompt|quick|kind|positive|favou?rable|swift|speedy|timely) )*(?:reply|response|answer|e-?mail|news|message)"
_YOU: Final = r"(?:anh|chi|anh chi|em|co|chu|bac|ban|ong|ba|thay|quy (?:anh|chi|ong|ba|khach|vi|cong ty|khach hang)|cac (?:anh|chi|ban)|minh)"
CLOSING: Final = re.compile(
    r"\W*(?:(?:and|so|i|we|i am|we are|i'm|we're|also|really|very much|much|just|sincerely|best regards and|thank you and|thanks and|do|will be) )*"
    r"(?:(?:look(?:ing)? forward to|hop(?:e|ing)(?: to| for)?|await(?:ing)?|waiting for|eager to|expect(?:ing)?(?: to)?) ?)"
    rf"(?:(?:hear(?:ing)?|receiv(?:e|ing)|get(?:ting)?|hav(?:e|ing)) ?)?(?:(?:back )?from you|{_ANSWER}(?: from you)?){_SOON}\W*"
    rf"|\W*(?:(?:rat|kinh|xin|da|va|em|toi|minh|chau|con|anh|chi|chung toi|chung em|cung|luon|tran trong|rat mong|thanh that) )*(?:mong|cho|hy vong|ngong|doi)"
    rf"(?: (?:som|se|duoc|la|rang))*(?: (?:nhan duoc|nhan|co|duoc|biet|nghe|{_YOU}))*(?: (?:som|su|thu))*(?: (?:phan hoi|hoi am|tra loi|thu|tin|tin tuc|hoi dap|thu hoi am))+"
    rf"(?: (?:som|cua|tu|cho|{_YOU}|phia|ben|em|toi|minh|chau))*(?: (?:som nhat|som|a|nhe|nha|nhieu|nhat|co the))*\W*"
)


def is_closing(quote: str) -> bool:
    """Whether these words are a closing formula and nothing more."""
    return len(quote) < 160 and CLOSING.fullmatch(" ".join(fold(quote).replace("’", "'").split())) is not None
