"""Whether a letter of the owner's turns to what somebody told of their life, or only goes on with the business. Pure.

"Table plan attached, anything else?" answers the letter in which a client tells of her operation, and leaves her alone
with it. A word of feeling, a wish, a question after them, an offer, or a word of the matter itself turns to it. The lists
are wide on purpose: what is taken for a word that was none leaves one row out, as every answer did before.
"""

import re
from functools import lru_cache
from typing import Final

from sincerely.noticing.folding import fold

_HIM: Final = r"(?:you|him|her|them|u|ya)"
_THEIRS: Final = r"(?:your|his|her|their|the)"
_AILING: Final = r"(?:op|operation|surgery|procedure|treatment|chemo|scan|biopsy|results?|funeral|service)"
FEELING: Final = re.compile(
    rf"\b(?:(?:so|very|truly|deeply|terribly|really|incredibly|awfully|dreadfully) sorry|sorry (?:to (?:hear|read|learn)|for (?:your|{_HIM}\b)|about (?:your|{_HIM}\b|this|it all)|you(?:'re| are)|that you)|i(?:'m| am) sorry(?=[.!,]|$)|"
    r"condol\w+|regrets for|sympath\w+|saddened|sad (?:news|to hear)|heart(?:broken|breaking|s? (?:goes|go|aches?|breaks?))|devastat\w+|shock(?:ed|ing news)|(?:awful|terrible|dreadful|horrible|sad|hard|tough|rotten) (?:news|thing|time|week|blow)|unthinkable|gutted|"
    rf"oh (?:no|god|gosh|dear|my|[a-z]+,)|my goodness|bless {_HIM}|(?:no|lost for|without) words|in tears|cried|thinking of (?:{_HIM}|your|all)|thoughts (?:are )?with|in (?:my|our) (?:thoughts|prayers)|pray(?:er|ers|ing)|"
    rf"hope (?:\w+ ){{1,4}}(?:gets?|feels?|feeling|recovers?|heals?|goes|go|went) (?!(?:back|to)\b)|wish(?:ing)? {_HIM}|get well|feel(?:ing)? better|recover\w*|healing|look after (?:yourself|each other|{_HIM})|take care of (?:yourself|each other|{_HIM})|"
    r"take (?:all )?the time|take it easy|(?:all the )?time (?:that )?you need|hugs?|(?:much|all my|lots of|sending) love|love to (?:you|him|her|the|your|all)|here (?:for you|if you)|(?:any|some)thing (?:that )?(?:i|we) can (?:do|help)|if there(?:'s| is) anything|"
    rf"whatever you need|need anything|good luck|best of luck|fingers crossed|how (?:are (?:you|things)|is (?:he|she|your|it going)|was {_THEIRS} {_AILING}|did (?:it|{_THEIRS} {_AILING}))|how's (?:he|she|your|it going)|strength|courage|brave\w*|proud of|"
    rf"relieved|thank(?:s| you|ful)? (?:so much |you )?for (?:telling|letting me know|sharing|trusting)|rest up|get some rest|(?:i'll|will|can i|let me|i'm going to) (?:call|ring|phone|visit|come (?:and see|round|over|by))|on (?:my|our) way|flowers|"
    r"(?:work|everything|it all|that|this|all) can wait|no rush|don't (?:worry|even think)|leave (?:it|that|everything|the rest) (?:with|to) (?:me|us)|focus on (?:yourself|him|her|your|family|getting)|family (?:comes )?first|forget (?:about )?(?:work|us)|"
    rf"funerals?|burial|memorial|wake|cancer|diagnos\w+|tumou?r|{_AILING} (?:on|go|went|is)|surgery|operation|hospital|hospice|chemo\w*|consultants?|doctors?|biops\w+|(?:your|the|his|her) loss|passing|bereave\w*|mourn\w*|grie\w+|accident|"
    r"redundan\w*|laid off|let(?:ting)? you go|your (?:\w+ )?(?:job|role|cv|career)|reference for you|who (?:is|are|'s) hiring|who hire)\b|❤|🙏|💔|💐"
)
"""On folded text, English."""
FEELING_VI: Final = re.compile(
    r"chia buồn|phân ưu|thương (?:chị|anh|em|cô|chú|bác|ba|má|mẹ|bố|quá|lắm)|buồn (?:quá|lắm|cho|với|cùng)|đau lòng|xót xa|tiếc thương|bàng hoàng|sốc|cố gắng lên|cố lên|gắng lên|ráng (?:lên|giữ|nghỉ|nha|nhe)|giữ (?:gìn )?sức|mau (?:kho[ẻe]|khỏe|lành|khỏi|bình phục|hồi phục)|"
    r"sớm (?:khoẻ|khỏe|bình phục|hồi phục|lành|qua)|bình an|bình phục|yên nghỉ|an nghỉ|siêu thoát|thắp (?:hương|nhang|nén|nến)|viếng|tiễn (?:đưa|biệt|bác|ông|bà|cụ)|vòng hoa|tang (?:lễ|gia|sự)|đám tang|hỏi thăm|(?:vào|vô|qua|ghé|tới|đến|đi) thăm|thăm (?:chị|anh|em|cô|chú|bác|bé|mẹ|má|ba|bố|ông|bà)|"
    r"chúc (?:chị|anh|em|cô|chú|bác|ca mổ|mọi (?:sự|việc)|sức kho|gia đình|bé|ba|mẹ|má|bố)|cầu (?:mong|nguyện|chúc|xin)|mong (?:chị|anh|em|cô|chú|bác|bé|ba|mẹ|má|bố|gia đình|ca mổ|mọi (?:chuyện|điều)|cả nhà) (?!phản hồi|xem|duyệt|gửi|xác nhận|hỗ trợ|sớm phản|trả lời|thông cảm)|"
    r"động viên|vững (?:vàng|lòng|tâm)|mạnh mẽ|nghỉ ngơi|tĩnh dưỡng|dưỡng (?:bệnh|sức)|yên tâm|cứ (?:nghỉ|lo cho)|đừng (?:lo|nghĩ|ngại)|không phải lo|cần gì (?:cứ|thì|gọi|nhắn)|có gì cần|vất vả|tội (?:nghiệp|quá)|trời ơi|lo (?:quá|lắm|cho)|mất mát|bệnh|mổ|phẫu thuật|nhập viện|"
    r"điều trị|bác sĩ|ung thư|tai nạn|xạ trị|ho[áa] trị|(?:khoẻ|khỏe) (?:chưa|hơn|lại|không)|đỡ (?:chưa|hơn|nhiều)|sao rồi|thế nào rồi|gọi (?:cho )?(?:chị|anh|em|cô|chú|bác) (?:tối|ngay|liền|nhé|nha|lúc|nghe)|cảm ơn (?:chị|anh|em|cô|chú|bác) đã (?:kể|nói|tin|chia sẻ|báo tin)|"
    r"(?:tìm|giới thiệu) (?:giúp |cho )?(?:chị |anh |em )?(?:chỗ|việc|công việc)|gửi (?:cv|hồ sơ xin việc)"
)
"""On Vietnamese as it is written, in small letters: without its marks "thương" is "thường", and "tiếc" is "tiệc"."""
FEELING_BARE: Final = re.compile(
    r"\b(?:chia buon|phan uu|co len|gang len|giu (?:gin )?suc khoe|mau (?:khoe|lanh|binh phuc)|binh phuc|yen nghi|an nghi|thap (?:huong|nhang)|dam tang|tang le|vong hoa|hoi tham|(?:vao|vo|qua|ghe) tham|cau nguyen|dong vien|nghi ngoi|yen tam|dung lo|benh vien|nhap vien|"
    r"phau thuat|dieu tri|bac si|ung thu|tai nan|thuong (?:qua|lam)|buon (?:qua|lam)|dau long|troi oi|vat va|sao roi|khoe (?:chua|lai|hon)|do (?:chua|hon)|mat mat)\b"
)
"""On Vietnamese that was typed without marks: what is one thing alone."""
ASKS_A_WORD: Final = frozenset(("death", "grief", "illness", "surgery", "accident", "layoff", "job_loss"))
"""What asks for a word of its own; a complaint is met by any answer, and so is good news."""
SMALL: Final = re.compile(
    r"\b(?:root canal|wisdom tooth|wisdom teeth|toothache|dentist|dental|a filling|tonsils|hernia|cataracts?|thuy tinh the|stitches|vaccin\w+|jab|a (?:bad |heavy |nasty )?cold|flu|migraine|(?:nho|nhuc|dau|tram|lay cao) rang|nha si|tiem (?:chung|phong|ngua|vac xin)|bi cam|cam cum|so mui|nhuc dau)\b"
)
"""What passes without a word."""
SAID_TO_OTHERS: Final = re.compile(
    r"\b(?:saddened|condolences?|sympath\w+|thoughts and prayers|in my prayers|statement|hope (?:that )?(?:you|your)|(?:for|of) your loss|chia buon|phan uu|chuc (?:mung|anh|chi|em|co|chu|bac|gia dinh))\b"
)
"""Sympathy for somebody else, a paper, or a wish for the reader: the writer's own life is not told."""
NEAR: Final = re.compile(
    r"\b(?:i|me|my|we|our|us|mum|mom|mam|dad|father|mother|wife|husband|son|daughter|brother|sister|baby|grand\w+|nan|nana|gran|granny|uncle|aunt\w*|cousin|nephew|niece|partner|friend|"
    r"em|anh|chi|minh|con|chau|toi|tui|ba|bo|me|ma|vo|chong|co|chu|bac|ong|ngoai|noi|cau|di|doctors?|bac si)\b"
)
"""Of whoever writes, or of theirs."""
WEIGHTY_ILLNESS: Final = re.compile(
    r"\b(?:cancer|tumou?r|chemo\w*|radiotherapy|malignant|benign|lump|growth|biops\w+|diagnos\w+|stroke|heart|icu|intensive care|hospital\w*|hospice|ward|surg\w+|operation|transplant|dialysis|leukaemia|leukemia|lymphoma|dementia|alzheimer\w*|parkinson\w*|ms|epilep\w+|seizures?|coma|"
    r"depress\w+|burn-?out|breakdown|exhaust\w+|signed off|panic attacks?|suicid\w+|miscarr\w+|stillborn|rehab|addict\w+|not (?:long|much time)|nearly died|terminal|palliative|"
    r"ung thu|u ac|ac tinh|khoi u|nhap vien|vao vien|vo vien|nam vien|benh vien|cap cuu|hoi suc|mo|phau thuat|dot quy|tai bien|nhoi mau|tim|suy (?:than|gan|tim)|chay than|xa tri|hoa tri|tram cam|kiet suc|say thai|sa sut|di chung|hiem ngheo|nguy kich)\b"
)
"""Of illnesses those that are not over with a week."""
_MARKED: Final = re.compile(r"[àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ]")


def wants_a_word(what: str, quote: str) -> bool:
    """Whether what befell somebody is grave and near to whoever told it, by its own words."""
    if what not in ASKS_A_WORD:
        return False
    folded = fold(quote)
    if SMALL.search(folded) is not None or SAID_TO_OTHERS.search(folded) is not None:
        return False
    if what == "illness" and WEIGHTY_ILLNESS.search(folded) is None:
        return False
    return NEAR.search(folded) is not None


@lru_cache(maxsize=2048)
def says_a_word(text: str) -> bool:
    """Whether a letter holds a word that one person says to another about their life.

    A letter without any text may be a card or a picture: it is not held against its writer.
    """
    small = text.lower()
    if not small.strip() or FEELING.search(fold(text)) is not None:
        return True
    return (FEELING_VI if _MARKED.search(small) else FEELING_BARE).search(small) is not None
