"""Words by which a later letter says that something was done, came, is wanted no more, or must wait. On folded text.

Tables only, English and Vietnamese. Which of a letter's sentences speaks of which promise is for `about_it.py` to see.
"""

import re

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
ATTACHED = re.compile(
    r"\b(?:attached|attaching|enclosed|herewith|attachments?|(?:gui|kem|dinh) kem|file day|day (?:a|ne|nhe|nha|chi|anh|em))\b"
)
"""Of a letter that does carry a file: the sentence that hands it over."""
NOT_DONE = re.compile(
    r"n't\b|\b(?:not|never|once|until|till|unless|if|when|after|before|as soon as|(?:will|'ll|to|should|can) be|chua|khi nao|bao gio|ngay khi|neu)\b"
)
"""Before the words, in one sentence: it is not done, or waits for something."""
PROMISES_ON = re.compile(
    r"\b(?:i|we)(?:'ll|(?: am|'m| are|'re) going to| will| shall)\b|\b(?:to come|to follow|shortly|soon)\b"
)
"""Behind "as promised": it is promised once more."""
VI_TO_COME = re.compile(
    r"\b(?:mai|mot (?=em|anh|chi|minh|con)|lat nua|(?:tuan|thang) (?:sau|toi)|(?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)(?! (?:roi|truoc|vua|qua)\b)|se|khi nao|ngay khi|xong (?:em|anh|chi|minh|toi))\b"
)
VI_DID = re.compile(r"\b(?:da|vua|moi|roi|xong|hom qua|hoi nay|luc nay)\b")
"""Vietnamese has no tense: with one of the first and none of the second it is still to come."""
TO_FOLLOW = re.compile(
    r"\b(?:(?:to|will|should|shall) follow|follows? (?:later|separately|tomorrow|shortly|next|on)|(?:is|are|'s) still (?:with|being|to come|missing|outstanding|waiting)|still (?:waiting|working|missing|to come)|"
    r"the (?:rest|remainder|other)\b|gui sau|bo sung sau|con thieu|(?:gui|giao|nop) [^.!?\n]{0,30}\btruoc\b(?! (?:\d|thu|trua|toi|ngay|khi|cuoi|het)))"
)
"""A part came, and another is still to come."""
# The other side says that it arrived; that it is pleased; for what it is grateful.
ARRIVED = re.compile(
    r"\b(got it|received|arrived|turned up|came (?:through|today|this morning|in the post)|just what (?:i|we) needed|"
    r"da nhan(?: duoc)?|nhan (?:duoc |du )(?!(?:mail|email|thu|tin|thong tin|yeu cau|loi)\b)[^.!?,\n]{0,25}\broi|nhan du(?= ?(?:[.,!\n]|$| roi| nhe| nha| a\b| em| chi| anh))|nhan duoc roi|(?:tien|hang|file|do|giay to|ho so) (?:da )?ve (?:roi|tai khoan|du))\b"
)
NEEDS_NO_LETTER = re.compile(
    r"\b(?:received|da nhan duoc|nhan duoc roi|arrived|turned up|in the post|nhan du|nhan duoc \d+|(?:tien|hang|do) (?:da )?ve)\b"
)
"""What comes by hand, by post or by the bank leaves no letter behind; and whoever says "received" has it."""
PLEASED = re.compile(r"\b(that works|perfect|ok (?:em|chi|anh|roi)|chuan roi)\b")
THANKED_FOR = re.compile(
    r"\b(?:thank(?:s| you)(?: so much| very much| a lot| again)? for|cam on [^.!?,\n]{0,30}?\bda (?=(?:gui|giup|xu ly|lam)\b)|cam on (?:em|anh|chi|co|chu|ban)(?= (?!nhe|nha|a\b|nhieu|rat|lam)\w))"
)
NOT_ARRIVED = re.compile(
    r"\b(?:(?:forgot|missing|without|no|not see|n't see|n't find|can't open|cannot open) (?:the |an? |any |your |that )?(?:attach\w+|files?\b)|(?:attach\w+|files?) (?:is|are|was|were|seems?|appears?)(?: to be)? (?:missing|empty|not (?:there|attached))|nothing (?:was |is )?attached|"
    r"(?:n't|not|never) (?:yet )?(?:come|came|arrived?|received?|reached|got(?:ten)?|seen|turned up|come through|come out)\b|bounced|(?:chua|khong) (?:thay|nhan duoc|nhan|co|mo duoc) (?:file|tep|thu|mail|email|gi|hang|tien|bang|ban|ho so|hop dong|dinh kem|duoc)|thieu (?:file|tep)|quen (?:dinh kem|kem file|gui file|file))"
)
"""The other side says that what was sent did not come."""
WITHDRAWN = re.compile(
    r"\b((?<!n't )(?<!not )(?<!to )ignore me(?= ?(?:[,.!\n]|$))|no longer (?:needed|necessary|need)|never ?mind|(?:ignore|disregard) (?:my|the|that|this) (?:last |previous |earlier |other )?(?:request|question|mail|e-?mail|message|note|ask|one|below|last|previous|earlier)|"
    r"scrap that(?! \w)|no need (?:to (?:send|reply|answer|do|look|sign|call)|for (?:it|that|the)|(?:any ?more|now|after all))|(?:not|isn't) needed (?:any ?more|after all|now)|(?:don'?t|do not) (?:bother|worry about (?:it|that|the|my))|(?<!n't )(?<!not )(?<!never )(?<!to )forget (?:about )?(?:it|that|my (?:question|request|last))\b|cancel (?:my|that) request|"
    r"(?:i|we)(?:'ve| have)? (?:found|sorted|figured|solved|got|managed) (?:it|this|that|them|one)(?: out)?(?: (?:now|already|ourselves|myself))?(?= ?[,.!\n]|$)|khong can nua|thoi khoi|(?:^|[.!,\n]) ?(?:thoi |da |ok )?khoi (?:nha|nhe|nghe|luon)\b(?= ?(?:anh|chi|em|co|chu|ban)? ?(?:[.,!\n]|$))|bo qua (?:mail|thu|yeu cau|email) (?:truoc|vua roi|nay|do)|(?:khoi|khong can) (?:gui|lam|bao|tra loi|mang|chuan bi|ky|hoi|nop|soan|viet|trinh|dien|dat|mua)\b.{0,40}\b(?:nua|nha|nhe|nghe|em|anh|chi)|(?:chua|khong) can (?:gui|lam) nua|em (?:tim|kiem) (?:thay|duoc|ra) roi)\b"
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
VI_NO_MORE = re.compile(
    r"(?:^|[.!,\n])\s?(?:(?:thôi|dạ|à|ok)\s)?khỏi (?:em|anh|chị|bạn|con)(?: ơi)?(?=\s?[,.!\n]|$)|\bkhỏi (?:làm|gửi|báo|chuẩn bị|đặt|in|mua|soạn)\b",
    re.IGNORECASE,
)
"""With its accents: folded, "khỏi em" is the name Khôi as well."""
SPARES = re.compile(r"\b(?:worry about|no need for|bother with|khoi|khong can)\b")
"""What is taken back in these words is what they name, and no more."""
WANTS_THE_REST = re.compile(
    r"\b(?:just|only|still|but (?:please )?do) (?:need|want|waiting|send|missing)\b|\b(?:van|con) (?:can|thieu)\b"
)
ON_HOLD = re.compile(
    r"\b(?:(?:put|keep|leave) [^.!?\n]{0,40}\bon (?:hold|ice)|park (?:this|that|it|the)|(?:hold|holding) off|paus(?:e|ed|ing)|(?:is|are|been) (?:frozen|on hold)|tam (?:dung|hoan|gac)|gac lai|de (?:do|sau) (?:da|nhe|nha|roi tinh)|hoan lai)\b"
)
"""Whoever wanted it lets it rest."""
HANDS_ON = re.compile(
    r"\b(?:(?:copying|cc'?ing|looping|adding|bringing|pulling|copied|cc'?d|looped)\b|in (?:copy|cc)\b|(?:looks|look) after\b|(?:is|are|'s|'d be|would be) (?:the )?(?:right |best )?(?:person|one|people|team) (?:for|to)\b|handles\b|"
    r"(?:passed|passing|forwarded|forwarding|referred|referring) (?:this|it|that|you|your \w+) (?:on )?to\b|(?:cc|copy) (?:them|anh|chi|em|ban|ben)\b|phu trach\b|(?:da )?chuyen (?:mail|thu|email|viec|yeu cau)(?: nay)? (?:cho|qua|sang)\b)"
)
"""The matter is somebody else's now."""
OTHER_TIME = re.compile(
    r"\b(?:how about|what about|instead|rather|would [\w ]{1,30} (?:work|suit)\b|doi (?:sang|qua)|hay (?:la )?(?:thu|mai|sang|chieu))\b"
)
"""A question that proposes something is an answer."""
TALKED = re.compile(
    r"\b(?:(?:good|great|lovely|nice) (?:to )?(?:speak|talk|chat|catch|call)\w*(?: up)?(?: (?:to|with) (?:you|both))?|as (?:we )?(?:just |briefly )?(?:discussed|spoken|agreed) (?:on|over|by) (?:the |our )?(?:phone|call)|(?:on|during|after|from) (?:the|our|this morning's|today's|yesterday's) call|"
    r"(?:vua|moi|da) (?:goi|trao doi|noi chuyen)\b[^.!?\n]{0,30}|(?:qua|tren|trong) (?:dien thoai|phone|cuoc goi)|nghe may)\b"
)
CALLS = re.compile(r"\b(?:call|ring|phone|talk|speak|goi|dien(?: thoai)?)\b")
"""A promise to call."""
INTRODUCES = re.compile(r"\b(?:introduc\w+|in touch with|connect you|intro to|gioi thieu|ket noi)\b")
INTRODUCED = re.compile(
    r"(?:^|[,.!\n])\s?(?:please )?meet \w+|\b(?:introducing|connecting you|let me introduce|(?:happy|pleased|delighted|like|want(?:ed)?) to (?:introduce|connect)|e-?intro|(?:em|anh|chi|minh|toi) (?:xin )?(?:gioi thieu|ket noi))\b"
)
SENDS = re.compile(
    r"\b(?:send|sent|forward|fwd|share|e-?mail|mail|attach|get (?:you|it|this|that|them|those|the|these|our|a)|(?:over|back|out) to you|pass (?:it |them |this )?(?:on|along)|provide|supply|circulate|put together|prepare|draft|write up|deliver|"
    r"return|sign|submit|upload|give you|bring|drop|come (?:your|to)|gui|chuyen|nop|giao|dua|soan|ban giao|cung cap|trinh|scan|chup|forward|share)\b"
)
"""A promise that a file can keep."""
LINK = re.compile(r"https?://|\bwww\.")
BOTH = re.compile(
    r"\b(?:both|all (?:of|three|four|fine|good|done)|everything|yes to|each of|ca (?:hai|ba)|tat ca|het)\b|://"
)
"""A short answer to all that was asked."""
