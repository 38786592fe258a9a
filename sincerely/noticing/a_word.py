"""Whether a letter of the owner's turns to what somebody told of their life, or only goes on with the business. Pure.

"Table plan attached, anything else?" answers the letter in which a client tells of her operation, and leaves her alone
with it. A word of feeling, a wish, a question after them, an offer, or a word of the matter itself turns to it.
"""

import re
from typing import Final

from sincerely.noticing.folding import fold

FEELING: Final = re.compile(
    r"\b(?:so+rry|condolences?|sympath\w+|sad(?:dened|ness|ly)?|heart(?:broken|breaking|felt)|hearts?|devastat\w+|shock(?:ed|ing)?|awful|terrible|dreadful|horri\w+|unthinkable|gutted|"
    r"tough|hard (?:time|news|week|year)|bad news|oh (?:no|god|gosh|dear|my|wow)|goodness|god|bless|words|cry(?:ing)?|cried|tears?|miss(?:ed)? (?:you|him|her)|rip|rest in peace|"
    r"thoughts?|thinking (?:of|about)|pray(?:er|ers|ing)?|hope|hoping|wish(?:es|ing)?|get well|feel(?:ing)? (?:better|ok|okay)|recover\w*|heal(?:ing)?|speedy|"
    r"look after (?:yourself|each other|him|her|them)|take (?:good |great |it )?(?:care|easy)|time (?:you|that you|as you) need|no rush|don'?t worry|hugs?|love|xx+|"
    r"here (?:for you|if you)|(?:any|some)thing (?:i|we|you|at all)\b|if (?:i|we) can|need (?:any|some)thing|do for you|(?:good|best of) luck|fingers crossed|"
    r"how (?:are|is|was|did|'?s|'?re)|strength|strong|courage|brave\w*|glad|relie(?:f|ved)|thank(?:s| you|ful)? (?:so much |you )?for (?:telling|letting|sharing|trusting)|"
    r"rest|focus on|family first|(?:work|everything|it|that|this|all) can wait|leave (?:it|that|everything|the rest) (?:with|to) (?:me|us)|(?:we|i)(?:'ve| have) got (?:this|you|it)|covered|whatever you need|forget (?:about )?(?:work|the|us|all)|please don'?t|as long as|kind(?:ly|est)? thoughts|warm\w*|call (?:you|me)|ring you|(?:gave|give) you a (?:ring|call)|spoke|visit|come (?:round|over|by)|(?:on (?:my|our)|half) way|coming|i'?ll be there|leaving now|see you (?:there|tonight)|flowers|congrat\w+|mazel|happy|delighted|wonderful news|great news|proud)\b"
    r"|\b(?:chia buon|chia se|thuong|buon|tiec|xot|dau long|xin loi|chuc|mong|cau (?:chuc|nguyen|xin)|hoi tham|tham|suc khoe|giu suc|giu gin|co len|co gang|binh an|binh phuc|"
    r"mau (?:khoe|lanh|khoi)|khoe (?:lai|khong|chua|han|nha|nhe|nghe)|soc|bat ngo|toi nghiep|yen tam|an tam|yen nghi|an nghi|sieu thoat|nghi ngoi|nghi cho|tinh duong|duong (?:suc|benh)|can gi|giup (?:gi|duoc)|"
    r"thap huong|thap nen|dang huong|vieng|vong hoa|loi tham|an ui|that long|dot ngot|nghe (?:tin|ma|xong)|gang len|rang (?:len|nha|nhe|nghe|giu)|(?:cu|nho) (?:nghi|lo|yen|an|o nha)|dieu tri|dung (?:lo|nghi|ngai|ban tam)|khong (?:phai|can) lo|khong sao dau|viec (?:o day |o cong ty |ben nay )?(?:cu )?de (?:em|chi|anh|do)|de (?:em|chi|anh) lo|khi nao (?:chi|anh|em|co|chu|bac) (?:khoe|do|on|ve|san sang)|do (?:chua|hon|roi)|an duoc|ngu duoc|sao (?:roi|a|vay)|dong vien|ben canh|manh me|vung (?:vang|tam)|lo (?:qua|lang|cho)|troi(?: oi)?|vat va|cuc qua|goi (?:cho|dien|cho)|ghe|qua nha|on (?:khong|chua|roi)|sao roi|the nao roi|mung|cam on .{0,20}(?:da )?(?:ke|noi|bao|tin)|khoc|met)\b"
)
"""On folded text. Wide on purpose: what is taken for a word that was none leaves one row out, as every answer did before."""
GRAVE: Final = frozenset(("death", "grief", "illness", "surgery", "accident", "layoff", "job_loss"))
"""What asks for a word of its own; a complaint is met by any answer, and so is good news."""


SMALL: Final = re.compile(
    r"\b(?:root canal|wisdom|too?th|teeth|dent\w+|filling|cataracts?|stitches|vaccin\w+|jab|cold|flu|migraine|nho rang|rang|tiem|cam|so mui|nhuc dau)\b"
)
"""What passes without a word."""
SAID_TO_OTHERS: Final = re.compile(
    r"\b(?:saddened|condolences?|sympath\w+|thoughts and prayers|in my prayers|statement|you|your|chia buon|phan uu|chuc)\b"
)
"""Sympathy for somebody else, a paper, or a word to the reader: the writer's own life is not told."""
NEAR: Final = re.compile(
    r"\b(?:i|i'm|i've|me|my|we|our|us|mum|mom|dad|father|mother|wife|husband|son|daughter|brother|sister|baby|em|anh|chi|minh|con|chau|toi|ba|bo|me|ma|vo|chong|co|chu|doctors?|bac si)\b"
)
"""Of whoever writes, or of theirs."""


def wants_a_word(what: str, quote: str) -> bool:
    """Whether what befell somebody is grave and near to whoever told it, by its own words."""
    folded = fold(quote)
    if what not in GRAVE or SMALL.search(folded) is not None or SAID_TO_OTHERS.search(folded) is not None:
        return False
    return NEAR.search(folded) is not None


def says_a_word(folded: str) -> bool:
    """Whether a folded letter holds a word that one person says to another about their life."""
    return FEELING.search(folded) is not None
