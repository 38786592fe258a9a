"""Promises in Vietnamese: em sẽ…, để em…, mai em gửi…, em gửi anh sau nhé.

The subject is the writer (ME, as the pair of address makes it); third persons, the past, negation, wishes, questions
and complaints ("em sẽ phải") are no promises.
"""

import re

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.joint_plans import comes_home
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, first_hit, notice, rule, texts
from sincerely.noticing.language.vi.our_people import OURS, by_our_people
from sincerely.noticing.language.vi.own_news import (
    for_all_comers,
    for_nobody,
    if_you_like,
    is_automatic,
    tells_news,
    threatens,
)
from sincerely.noticing.language.vi.plain_deeds import PLAIN, is_promised
from sincerely.noticing.language.vi.promise_kinds import KINDS, binds, parted
from sincerely.noticing.records import Notice

_V = rf"(?:{lex.VERB_ACT})\b"
_SOFT = rf"(?:(?:{lex.ADVERB}|WHEN|YOU|xin phép|xin|phải|dành|nhờ|cho|bắt đầu|tiến hành|đi|bảo|kêu) )*"
_SOFT_WEAK = rf"(?:(?:{lex.ADVERB}|YOU|đi|nhờ|dành|tới|qua|ra) )*"
_STATE = (
    r"(?:phải|không|chẳng|chưa|bị|được|¤thấy|nhớ|buồn|vui|là|biết|hiểu|nghĩ|mất|thiếu|khó|rất|cần|hết|trễ|muộn|nghỉ|rời|mãi|luôn nhớ|ốm|"
    r"đảm nhiệm (?:vị trí|chức|vai)|giữ chức|nhậm chức|¤thèm|thèm (?:lắm|quá|muốn|chết|ăn|ghê|kinh)|¤đói|¤khát|¤ngán|¤chán|mệt|¤sợ|xỉu|ghét|¤nữa\b|dậy|thức dậy|khai trương|ra mắt|mở (?:thêm |rộng )?(?:chi nhánh|cửa hàng|quán|tiệm|lớp)|sinh|cưới|kết hôn|lấy chồng|lấy vợ|học|bay|vắng|có thai|có bầu|khởi kiện|kiện|chấm dứt|hủy hợp|huỷ hợp|báo công an|khiếu nại|tố cáo|"
    r"muốn|mong|thích|yêu|sống|chết|khóc|cảm thấy|đau|xin nghỉ|xin phép|hơi|khá|luôn yêu|rảnh|bận|kẹt|nhận (?:được|đủ|rồi)|về (?:quê|nhà|nước|việt nam|thăm nhà)|đi (?:du lịch|chơi|học|công tác))\b"
)
_ME = r"\bME(?<!OWN ME)(?<!cho ME)(?<!giúp ME)(?<!hộ ME)(?<!với ME)(?<!cùng ME)(?<!gửi ME)(?<!phụ ME)(?<!\bxe ME)(?<!máy ME)(?<!¤mắt ME)(?<!¤chân ME)(?<!lưng ME)(?<!người ME)(?<!quê ME)(?<!chồng ME)(?<!\bvợ ME)(?<!(?<!giấy )(?<!thư )(?<!thiệp )mời ME)(?<!qua nhà ME)(?<!tới nhà ME)(?<!đến nhà ME)(?<!ở nhà ME)(?<!về nhà ME)(?<!trả lời ME)(?<!phản hồi ME)(?<!báo giá ME)(?<!nhắn ME)(?<!liên hệ ME)(?<!chuyển ME)(?<!báo lại ME)(?<!gọi lại ME)(?<!reply ME)(?<!\brep ME)(?<!inbox ME)(?<!alo ME)(?: (?:và|với|cùng) [^\s,]+(?: [^\s,]+){0,2}?(?= (?:sẽ|lo|phụ|đi|qua|ghé|mang|làm)\b)| (?:và|với) YOU)?"
_SUBJECT = rf"(?:{_ME})"
_UNREAL = (
    r"\b(?:nếu(?! trên| ý kiến| rõ| vấn đề| lý do| tên)|giá mà|giá như|ước (?:gì|chi|sao)|mong sao|phải mà|phải chi|lẽ ra|đáng lẽ|đáng ra|¤tưởng|hình như|chắc là|có lẽ|(?<!nhất )có thể|giả sử|lỡ mà|nghe nói)\b"
    r"|\b(?:cứ nghĩ|bảo|nói|kêu|dặn|nghe|¤sợ|¤lo|mong|nhắc|hỏi|¤tưởng)(?: là| rằng)? (?:WHEN )?ME\b"
)
_DONE = r"\b(?:(?<=\S )(?<!bản )(?<!giấy )đã|vừa|PAST|từng (?=(?:hứa|làm|nói|gặp|đi|ở|có|là|được|bị|nghĩ|muốn|biết|học|thấy|nghe|thử|dùng|xài|mua|đặt|gửi|nhận|ký|hợp tác|sống|yêu|bán|báo|nhắc)\b)|từng (?=(?:làm|đi)\b)|xong rồi|¤lỡ)\b|(?<!thì )(?<!lần )\brồi(?: ạ| YOU| ơi| nhé| đó| đấy)*\)*$"
_ME_NOT = r"\bME (?:WHEN )?(?:sẽ )?(?:chỉ(?! cần)|không|chưa|chẳng|phải|bị|hay|thường|đang|được|muốn|cần|¤thấy|nghĩ|là|có ca|suýt|nhớ|vẫn nhớ|xin(?! (?:phép )?(?:được )?(?:gửi (?:bù|lại|trả|thêm|tặng|đổi|sau)|nộp|trình|bù|đền|hoàn|tặng|giao|bổ sung|cập nhật|báo lại|nhận (?:phần|việc|lo|trách)|trả (?!lời)|tiếp nhận|chuyển)\b| phép (?:gửi|báo|trả lời|phản hồi|gọi)))\b"
_NEVER = rf"{_UNREAL}|\b(?:hy vọng|hi vọng|mong|kỳ vọng|không biết|chẳng biết|chưa biết|nghĩ|tự nhủ|mơ|ước|tưởng|tin(?= (?:là|rằng))|ngỡ|lo(?= (?:là|rằng))|¤sợ|dự đoán|ngày xưa|hồi đó)\b(?: [^\s]+){{0,4}} ME (?:WHEN )?(?:[^\s]+ )?sẽ\b|\bME sẽ (?:tiếp tục (?:cố|theo|sống|học|phát|hoàn thiện|nỗ lực|phấn|khám|hành)|¤thi\b|trở thành|lên (?:lớp|chức|cấp)|bước sang|vào (?:lớp|đại học|cấp)|tròn|ổn|quen|làm được|như (?:thế|vậy)|\d+ tuổi|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \w+){{0,2}} tuổi)\b|\b(?:khi nào|khi|bao giờ|lúc nào) (?:\w+ )?(?:cần|có nhu cầu)\b|\bkhi (?:quay|trở) lại\b|\bME (?:WHEN )?(?:sẽ )?(?:không|chẳng|phải|bị)\b"
_NEVER_BARE = rf"\b(?:hai|ba|bốn|năm|mấy|\d+|cả|bao|nhiều) (?:năm|tháng|tuần|bữa|ngày) nay\b|\b(?:trước|sau|trong) khi (?:[^\s]+ )?ME\b(?!.*\bME\b)|\bmà (?:[^\s]+ )?ME\b|(?<!WHEN )\bME mới\b(?! YOU)|\b(?:YOU|THEY) (?:\w+ )?{_V} (?:lại |cho )*ME\b(?!.*\b(?:là|thì) ME\b)|\bME chốt WHEN\b|\bME làm (?:phó|trưởng|giám đốc|quản|tổ|nhân viên|leader|lead|sếp|trợ lý|thư ký)\b|{_UNREAL}|{_DONE}|{_ME_NOT}|\bYOU .*\bthì ME\b|\bkhông có .*thì\b|¤\bvẫn\b.*\bmỗi\b|\bthói quen\b|\b(?:để|nhắn|(?<!thông )báo|gọi|bảo|kêu|nhờ|giúp|chỉ) ME\b|\bbáo riêng\b|\bcảm ơn\b|\bchào\b|\blàm đơn\b"
_OPEN = rf"(?!{_STATE}|(?:gửi|cảm ơn|chúc|chào|kính|xin|mời|nhờ|hỏi|tên|quê|có|vẫn|còn|hay|từng|đã|vừa|đang|mới|gì|nào|nhé|ạ|nên|ở|cho|rất|sẽ|chỉ|mà|và|với|với|thì|đi làm|nuôi|làm việc|trong|ngoài|trên|dưới|bên|thật|thực|lại|càng|bỗng|chợt|tự nhiên|bất ngờ|ngạc nhiên|bàng hoàng|¤giật|xấu hổ|tự hào|hạnh phúc|cô đơn|¤tức|giận|bực|¤run|hối hận|tiếc|nghẹn|khóc|cười|nghe|¤nhìn|ngắm|¤ngó|quên|thương|cảm|mơ|mới|dám|chịu hết|hết nổi|đúng|sắp|toàn|đều|trúng|đậu (?!xe)|đỗ (?!xe)|trượt|rớt|bất|vô cùng|kiểu)\b)\w+"
"""Any action that no list names: whatever is neither a state of mind nor courtesy."""
_ACCEPTS = Phrase(
    r"^(?:dạ|vâng|ok|ừ|ờ|được|rồi|noted|(?:WHEN )?YOU yên tâm|YOU (?:cứ )?(?:cho|để)|k sao|không sao|(?:vậy|thế)(?: thì)? (?:chốt|ok|nhé|được))\b"
)
_YES = Phrase(
    r"^(?:dạ|vâng|ok|ừ|rồi|được|noted)\b|\bME (?:hiểu|biết|nắm|nhận)(?: được)?(?: \w+)? rồi\b|\b(?:hiểu|biết|nhận được|nắm) rồi\b"
)
_SERVICE = r"(?:bố trí|gửi|liên hệ|phản hồi|hoàn tiền|hoàn trả|hỗ trợ|xử lý|cử|giao|bù|đổi|trả|miễn phí|tạo điều kiện|sắp xếp|chuẩn bị)"
_REPLY = r"(?:báo|nhắn|gọi|alo|gửi|liên hệ|cập nhật|phản hồi|trả lời|inbox|update)"
_TREAT = r"(?:xin (?:phép )?(?:hoàn|tặng|bù|đền|trả lại|¤đổi(?! (?:ca|lịch|phòng|lớp|giờ|buổi|vé|tên|chỗ|sang|qua))|miễn|giảm|gửi (?:bù|lại|trả|thêm|tặng|đổi))|hậu tạ|¤đền|mời (?:YOU )?(?:một|chầu|ly|bữa|trà(?! lời)|cà phê|lại|bù)|trả (?:liền|ngay|đủ|lại|YOU)|¤bao|khao|đãi)\b"

_HANDS = r"(?:gửi|trả|giao|nộp|trình|báo|phản hồi|cập nhật|bàn giao|chuyển|thanh toán|hoàn|bổ sung|đưa|up|ship)"
"""What a day is set for, other than a meeting."""

STRONG = (
    rule("promise.hua-cam-ket", 0.95, "The writer says that he promises or commits to it.", "Người viết nói mình hứa hoặc cam kết.",
         r"\bME (?:xin |sẽ |cũng )?(?:hứa|cam kết|cam đoan|đảm bảo|bảo đảm)\b", r"\b(?:PAST|đã hứa)\b|\bME (?:luôn |sẽ )?cam kết (?:luôn |sẽ )?(?:mang|đem|cung cấp|chất lượng|không ngừng|phục vụ|hàng)\b(?!.*\bWHEN\b)|\bnếu(?! trên)\b.*\bME\b|\bhứa với (?:con|KIN|THEY|nó|lòng|bản thân|mẹ|ba|bố|má|vợ|chồng)\b(?!.*\bYOU\b)"),
    rule("promise.hen-giao", 0.92, "The writer sets a day by which the reader will have it (em hẹn gửi chị…).", "Người viết hẹn lúc sẽ gửi, sẽ giao (em hẹn gửi chị…).",
         rf"\bME (?:(?:xin|cũng|phải|đành|WHEN) )*hẹn (?:(?:YOU|lại|sẽ|WHEN) )*{_HANDS}\b.*\b(?:WHEN|trước|trong|đúng|sớm)\b|\bME (?:(?:xin|cũng|WHEN) )*hẹn (?:YOU )?(?:lại )?WHEN (?:(?:sẽ|là|thì|ME) )*{_HANDS}\b",
         r"\b(?:đã|PAST|vừa|từng|lỡ|nếu)\b|\bhẹn (?:trả|giao|gửi) (?:mãi|miết|hoài|hết)\b"),
    rule("promise.de-do-cho-em", 0.86, 'The writer says "cứ để đó cho em" (leave it to me).', "Người viết nói “cứ để đó cho em”.",
         r"\bđể (?:(?:đó|đấy|việc đó|việc này|hết|phần đó|chuyện đó) )?(?:cho )?ME(?: lo)?(?: nhé| ạ| YOU)*$|\bđể (?:đó|đấy) (?:cho )?ME\b|\bcứ (?:để|giao)(?: (?:hết|đó|việc|phần|chuyện)(?: (?:này|đó|ấy))?)? (?:cho )?ME\b", r"\bgửi\b.*\bđể ME$|^(?:in|photo|scan|ký|đóng dấu) (?:[^\s]+ ){0,3}?để ME$"),
    rule("promise.de-em-verb", 0.93, 'The writer says "để em…" (let me do it).', "Người viết nói “để em…” rồi nêu việc sẽ làm.",
         rf"(?:^|\b(?:thôi|vậy|thế|dạ|vâng|ok|nên|thì|rồi|có gì|WHEN|YOU|hay|[^\s]+) )để (?:đó |đấy )?(?:WHEN )?ME (?:WHEN )?{_SOFT}(?:{_V}|{_OPEN})",
         rf"(?:^|\bYOU )(?:\w+ )?(?:cho|nói|báo|gửi|chỉ|bảo|biết|chốt|đưa|chuyển|ký|ghi|điền|mua|nhắn|trả lời|confirm|tới|đến|qua|nhanh|sớm|hay)\b.*\bđể ME\b|\bYOU (?:\S+ )+để ME\b|{_UNREAL}|\b(?:đủ|đừng) để ME\b|^để ME (?:[^\s]+ ){{1,6}}?(?:được|nổi)\b.*\b(?:phải|cần|chắc|khó)\b|\b(?:thì|ai|nhớ|vui lòng) (?:[^\s]+ ){{0,3}}?(?:khai|nói|báo|gửi|ghi|nhắn|điền|đăng ký|giơ tay|reply|rep|cmt)\b.*\bđể ME\b|\b(?:động lực|động viên|lý do|lí do|cơ hội|cách|dịp|điều kiện|thời gian|thì giờ|sức|niềm|bài học|kỷ niệm|cái gì|không có gì|xin lỗi|bước|nền|mã|số|địa chỉ|thông tin)\b.*\bđể ME\b|\b(?:¤đã|vừa|bỏ|đi rồi) (?:[^\s]+ )?để ME\b|\bđể ME (?:nói|hỏi) (?:thẳng|thật|luôn cho|thiệt)\b|\bđể ME (?:lại )?một mình\b|\bđể ME (?:¤đỡ|khỏi|¤dễ|¤tiện|kịp|yên tâm|nắm|có|được|còn|biết)\b|\bđể ME (?:(?!tự)\w+ )?(?:xem|nghĩ|tính|cân nhắc)(?: lại| kỹ| thêm)?(?: đã| xem sao| xem thế nào)?$"),
    rule("promise.em-lo", 0.85, "The writer takes it on himself (em lo, em phụ trách).", "Người viết nhận việc về mình (em lo, em phụ trách).",
         rf"{_SUBJECT} (?:WHEN )?(?:sẽ |xin |cứ )?(?:lo (?!lắng|quá|ngại|lắm|sợ|là|rằng|mất|vốn|nặng)|thay mặt YOU|phụ trách|đảm nhận|đứng ra|chịu trách nhiệm|nhận phần|nhận lo\b|lo liệu|lo$)", rf"{_UNREAL}|{_DONE}|\bđang\b|\blo (?:sợ|xa|học|chạy|ăn|làm ăn|kiếm|trả nợ|âu|thân|cho (?:con|gia đình|xong|thằng|nó|KIN|má|mẹ|ba|bố))\b|\bnên (?:[^\s]+ )?ME lo\b"),
    rule("promise.co-gang-du-dinh", 0.8, "The writer says that he will try or means to do it.", "Người viết nói sẽ cố gắng hoặc định làm.",
         rf"{_SUBJECT} (?:WHEN )?(?:sẽ |cũng |xin )?(?:cố gắng|¤cố|ráng|gắng|tranh thủ|tính|định(?! kem\b)|dự định|sẵn sàng) (?:sẽ )?{_SOFT}(?:{_V}|xong\b|kịp\b|đúng\b)|{_SUBJECT} (?:WHEN )?(?:sẽ )?(?:target|aim|commit|phấn đấu|quyết tâm|dự kiến|nhắm) (?:là )?(?:WHEN )?(?:sẽ )?(?:xong|done|close|hoàn|giao|gửi|trả|bàn giao|nộp)\b",
         rf"{_UNREAL}|\b(?:đã|vẫn|đang) (?:cố gắng|cố|ráng)|{_DONE}|\b(?:tính|định) (?:(?:WHEN|cũng|qua|sang|ra|hè|tết|năm|sau|tới) )*(?:đi|ở|về|nghỉ|xin nghỉ|học|mua|xây|làm ăn|bán nhà)\b(?!.*\bYOU\b)|\b(?:quên|không biết|chẳng biết|chưa biết|không nhớ|hỏi)\b.*\bME\b|\bME (?:tính|định) .*\b(?:gì|đâu|sao|nào)$|\bME (?:tính|định) .*\bmà\b|\bmỗi khi\b|\bME (?:WHEN )?(?:cố gắng|¤cố|ráng|gắng) (?!.*\b(?:WHEN|YOU|xong|kịp|đúng|sớm|gửi|giao|trả|nộp|báo|nhé|cho|để)\b)"),
    rule("promise.em-se-verb", 0.94, 'The writer says "em sẽ…" (I will) with something to do.', "Người viết nói “em sẽ…” kèm một việc.",
         rf"{_SUBJECT} (?:(?:WHEN|cũng|chắc chắn|nhất định|rồi|thì) )*sẽ (?!{_STATE}){_SOFT}(?!{_STATE})\w+|{_SUBJECT} (?:(?!YOU\b|THEY\b|KIN\b)[^\s]+ ){{1,12}}?(?:và|rồi|đồng thời|nên) sẽ (?!{_STATE}){_SOFT}{_V}", _NEVER),
)  # fmt: skip
WEAK = (
    rule("promise.treat", 0.6, "The writer will stand the reader a drink or a meal, or owes it.", "Người viết hẹn mời hoặc còn nợ người đọc một chầu.",
         r"\b(?:hôm nào|bữa nào|khi nào|lúc nào|dịp nào|WHEN) (?:[^\s]+ ){0,7}ME (?:sẽ )?mời YOU (?:(?:đi|một|1|chầu|bữa|ly) )*(?:ăn (?:phở|bún|mì|cơm|lẩu|sáng|trưa|tối|kem|bánh|chè|ốc|hải sản)|uống (?:cà phê|trà|nước|bia|rượu)|¤bia\b|lẩu|phở|nhậu)|\b(?:WHEN|hôm nào|bữa nào|cà phê|bia|lẩu|chầu) (?:[^\s]+ ){0,4}ME ¤mời$|^ME ¤mời$|\bME (?:còn |vẫn )?nợ YOU (?:một |1 )?(?:chầu|bữa|ly|cốc|cà phê|bia|lẩu|tô|nồi|kèo)\b|\b(?:hôm nào|bữa nào|khi nào|WHEN) (?:[^\s]+ ){0,3}ME (?:gọi|rủ) YOU (?:qua|sang|tới|đi|ra) (?:uống|ăn|cà phê|nhậu)\b",
         rf"{_UNREAL}|{_DONE}|\b(?:tiệc|cưới|tân gia|giỗ|đầy tháng|thôi nôi|sinh nhật|¤lễ|đám|liên hoan|khai trương|dự|không|chưa)\b"),
    rule("promise.em-bao-lai", 0.88, "The writer says that he will get back about it.", "Người viết nói sẽ báo lại.",
         rf"\bcó rồi (?:thì )?ME {_SOFT}{_REPLY}\b|\b(?:có gì|khi nào|hôm nào|bữa nào|khi đâu|bữa đâu|chừng nào|hễ|xong|lúc nào|bao giờ|có kết quả|có tin|có hàng) (?:[^\s]+ ){{0,5}}?(?:thì )?(?:là )?ME {_SOFT}{_REPLY}\b|\b(?:khi nào|hôm nào|bữa nào|lúc nào|dịp nào|bao giờ) (?:[^\s]+ ){{0,6}}?ME (?:sẽ )?(?:ghé|qua|mời|đưa|rủ|dẫn|tới|đến|chở|nấu)\b|\bngày nào (?:[^\s]+ ){{1,5}}?ME {_SOFT}(?:mời|báo|nhắn|gọi|ghé|qua|gửi|làm|đãi)\b|\bME (?:[^\s]+ ){{1,4}}xong [^\s]+ nào (?:thì |là )?(?:gửi|trả|báo|giao|nộp|up|chuyển)\b|\bME [^\s]+ xong (?:thì |sẽ |là )?(?:[^\s]+ ){{0,2}}?(?:gửi|trả|báo|giao|chuyển|gọi|nhắn|qua|mang)\b|{_SUBJECT} {_SOFT}{_REPLY}(?: [^\s]+)? (?:lại|sau)\b|\b(?:khi nào|hôm nào|bữa nào|chừng nào|lúc nào|bao giờ) (?:(?!ME\b|YOU\b|không\b)[^\s]+ ){{1,5}}?(?:thì |là )?ME (?:sẽ )?{_SOFT}{_V}|\b(?:về|tới|đến|xong|đủ|ra|lên|rõ|duyệt) (?:(?!ME\b|YOU\b|mà\b|nên\b|vì\b|do\b)[^\s]+ ){{0,4}}?(?:là |thì )?ME (?:sẽ )?(?:nhắn|alo|báo|gọi|inbox|¤ới|¤hú)\b",
         rf"{_DONE}|\bnếu\b|{_ME_NOT}|\bYOU\b.*\bđể ME\b|\b(?:như sau|dưới đây)\b|\b(?:cần|có nhu cầu)\b|\bME gửi lại (?!.*\b(?:WHEN|sau|nhé|ngay|liền|luôn|trước|khi|xong|chiều|tối|mai)\b)[^\s]+ [^\s]+"),
    rule("promise.em-tra", 0.85, "The writer says that he will pay, treat or repay.", "Người viết nói sẽ trả, bao hoặc hậu tạ.",
         rf"\bME (?:xin )?{_TREAT}|\b(?:phí|tiền|ship|vé)\b.*\bME chịu$|\bME (?:xin )?chịu (?:phần|phí|công|khoản|tiền|hết|toàn)\b(?! nổi)", rf"{_UNREAL}|{_DONE}|\bbao (?:nhiêu|giờ|lâu)\b"),
    rule("promise.em-verb-when", 0.9, "The writer names himself, an action and a time to come.", "Người viết nêu mình, một việc và thời gian sắp tới.",
         rf"\bWHEN (?:(?!YOU\b|THEY\b|PAST\b|KIN\b|đã\b|mà\b|vì\b)[^\s]+ ){{0,4}}?{_ME} {_SOFT_WEAK}{_V}|{_SUBJECT} {_SOFT_WEAK}{_V}.{{0,90}}?\b(?:WHEN|ngay khi|liền khi)\b|{_SUBJECT} WHEN {_SOFT_WEAK}{_V}",
         rf"{_NEVER_BARE}|\bME (?:(?!(?:đưa|thêm|xếp|ghi|cộng|gộp|nhập) v)\w+ )?(?:xác nhận|thông báo|confirm|báo tin|chuyển (?:hẳn|sang|qua|về|vô|vào|ra)|mời|để|đi|lên|xuống|về|ra|ở|vào|vô|họp|join|dự kiến|(?:nhắc|lưu ý|nói|khẳng định)(?: lại| thêm)? (?:là|rằng)|đề xuất (?:(?:YOU|WE|chúng ta|họp|gặp|dời|lùi|sang|vào|lịch|buổi|cuộc) )*WHEN|hẹn (?:thợ|họ|khách|nó|THEY|KIN|bên [^\s]+)|rút|tham gia|tổ chức|chọn|dời|lùi|¤hoãn|cà phê|ăn|nhậu|gặp)\b(?! (?:trả|gửi|lấy|đưa) YOU)|\bgửi (?:YOU )?(?:đơn|giấy|thư|thiệp) (?:xin|mời|đề)\b|\btrực tiếp xin\b|\brút kinh nghiệm\b|^mỗi WHEN"),
    rule("promise.em-verb-nhe", 0.88, 'The writer names himself and an action and closes with "nhé", "luôn" or "cho".', "Người viết nêu mình, một việc và kết bằng “nhé”, “luôn” hoặc “cho”.",
         rf"{_SUBJECT} (?:lần này )?{_SOFT_WEAK}{_V}.*\b(?:nhé|nghe|liền|(?:ngay|liền) đây|(?<!\d )(?<!mấy )(?<!hai )(?<!ba )ngay|luôn|¤sau|¤cho|(?:xem|làm|sửa|lo|giữ|mua|lấy|in|đặt|nói|hỏi|tính|kiểm tra|dọn|nấu|trông|viết|dịch|cài|chỉnh|đầu mối|nộp|soạn|đo) cho|¤trước)(?: YOU)?(?: ạ| nhé| đi)*$|\bWHEN ME (?!{_STATE})\w+.*\bnhé(?: YOU)?$"
         rf"|{_SUBJECT} (?:tự|cứ|vẫn(?! (?:để|ở|đi|làm (?:ở|việc|chỗ|công)|là|băn khoăn|bán)\b)) (?:{_V})|{_SUBJECT} (?:làm nốt|đến trước|tới trước|(?:[^\s]+ sẵn (?:[^\s]+ ){{0,4}}?)?(?:mang|cầm|đem|xách|chở|ôm) theo(?! được| có| toàn| bao| nhiều kỷ| những kỷ| cả))\b", rf"{_NEVER_BARE}|\bđược (?:luôn|liền|ngay)$|\bnhư sau$|\bME (?:\w+ )?(?:nói (?:thẳng|thật|luôn|nghe|nhỏ|riêng)|nhận lời (?!làm|giúp|viết|dạy|đỡ|lên|nói|phát biểu|dẫn|hát|đọc|trình bày|chia sẻ|chủ trì|hỗ trợ)|nhận lời nhé)|\bME (?:\w+ )?để (?:sẵn )?(?:ở|trong|trên|dưới|tại)\b|\bME (?:về|ăn|đi chơi|gặp|họp|dời|làm (?:bữa|ly|chầu|tô|ván|vài))\b(?!.*\bME\b)|\bME (?:\w+ )?(?:mời|rủ) YOU\b|\bME tự [^\s]+ (?:[^\s]+ )?được\b|^(?:dạ )?ME (?:kể|nói|khoe|đọc) (?:cho )?YOU nghe$"),
    rule("promise.passive", 0.82, "Something will be done by the writer (sẽ được chúng tôi…).", "Việc sẽ được người viết làm (sẽ được chúng tôi…).",
         r"\bsẽ (?:sớm )?được ME \w+", _UNREAL),
    rule("promise.stays-on", 0.8, "The writer stays on, or stands in, to hand over, teach or help.", "Người viết ở lại bàn giao, kèm hoặc phụ, hay đứng thay.",
         rf"{_SUBJECT} {_SOFT_WEAK}(?:(?:ở lại|nán lại|làm thêm|làm nốt|làm tiếp) (?:[^\s]+ ){{0,4}}?(?:kèm|bàn giao|hướng dẫn|phụ|chỉ|giúp|trông|chờ|tới khi|đến khi|cho (?:tới|đến) khi)|(?:¤đứng|trực|¤dạy|trông|lái|chạy) (?:[^\s]+ ){{0,2}}?thay\b(?! (?:đổi|nhớt|pin|vì|cho THEY))|có mặt (?:ở|tại|trước|đúng|lúc|dưới|sớm))", rf"\b(?:mấy|hai|ba|bốn|cả) (?:bữa|hôm|ngày|tuần|tháng) nay\b|{_DONE}|{_ME_NOT}|{_UNREAL}"),
    rule("promise.thi-em", 0.72, "The writer says what he will do when something else happens.", "Người viết nói sẽ làm gì khi có việc khác xảy ra.",
         rf"\bthì ME {_SOFT_WEAK}{_V}", rf"{_NEVER_BARE}|\bYOU\b"),
    rule("promise.la-em", 0.74, "As soon as the reader does one thing the writer does the other (anh chốt là em…).", "Người đọc làm một việc là người viết làm việc kia (anh chốt là em…).",
         rf"\b(?:về|có|xong|đủ|tới|nhận được|chốt|duyệt|ký|ưng|vừa ý|hài lòng|được|đồng ý) (?:\w+ )?là ME (?:sẽ )?{_SOFT_WEAK}{_V}|^còn ME (?!thì\b)(?:sẽ )?{_SOFT_WEAK}{_V}|\bYOU (?!mà\b).*(?<!nghĩa )(?<!tức )(?<!biết )(?<!thấy )(?<!nghĩ )(?<!tưởng )(?<!nói )(?<!giúp )(?<!bảo )\blà ME (?:sẽ )?{_SOFT_WEAK}{_V}", _NEVER_BARE),
    rule("promise.house-will", 0.76, "The writer's house or company will do a service.", "Đơn vị của người viết sẽ làm một việc cho người đọc.",
         rf"\b(?:nhà trường|công ty|trung tâm|cửa hàng|shop|khách sạn|nhà xe|phòng khám|chi nhánh|nhà hàng|ban quản lý|kỹ thuật|bộ phận \w+) (?:chúng tôi |WE )?sẽ (?:\w+ )?{_SERVICE}\b|\b(?:phòng|bộ phận|tổ|đội|ban) (?!ME\b|YOU\b)[^\s]+(?: [^\s]+)? sẽ (?:\w+ )?(?:{_SERVICE}|chuyển|thay|thanh toán|cấp|lắp|sửa)\b(?=.*\bYOU\b)", rf"{_UNREAL}|\bhệ thống\b|\btự động\b"),
    rule("promise.se-verb-no-subject", 0.85, "A part begins with \"sẽ…\" and no other person is named.", "Câu bắt đầu bằng “sẽ…” và không nhắc ai khác.",
         rf"^(?:(?:dạ|vâng|ok|rồi|yes|da|WHEN|YOU) )*sẽ {_SOFT}(?:cử|bố trí|thu xếp|hoàn|khắc phục|ưu tiên|gửi|báo|check|xem|gọi|chuyển|phản hồi|cập nhật|xử lý|trả lời|làm|liên hệ|kiểm tra|update|confirm)\b|^(?:(?:dạ|vâng|ok|rồi) )*WHEN (?:xong )?(?:gửi|báo|giao|trả|chuyển|nhắn|gọi|mang|up|update|call|alo|ship|nộp)(?: (?:lại|bù|luôn|thêm|trước|liền|ngay))*(?: cho)? YOU\b", rf"{_NEVER}|{_DONE}|\bnhé YOU$"),
)  # fmt: skip
_AWAY = (
    r"\bME (?:\w+ )?(?:đi|về|ra|ở|vào|vô|họp|join|bay|ăn|ngủ|¤sốt|ốm|bệnh|đứng (?!lớp|ra)|¤dậy|thức dậy|¤thấy|nghe thấy|¤mơ|¤nằm|chơi|thi|học|cưới|sinh|mổ|phải|có|nhận|lên|xuống|thôi (?:giữ|làm|việc)|gia nhập|vào làm|nhận việc|bắt đầu (?:làm|đi|công)|chuyển công tác|kỷ niệm|tổ chức|tròn|mừng|"
    r"làm (?:đám|lễ|tiệc|giỗ|việc(?! (?:lại )?với)|ca)|dọn|chuyển (?:nhà|về|qua|sang)|chính thức|kết thúc|tiễn|đón tết|bận|off|nghỉ|xác nhận|xin|tính|khai trương)\b"
    r"(?!.*\bME (?:đưa|gửi|mang|giao|trả))(?!.*\b(?:đón|rước|phụ|giúp|đưa|trả|giao|gửi|nộp|lắp)\b)|\bME (?:cà phê|nhậu|gặp|hẹn|dời|lùi|¤hoãn|chốt|làm bữa|tụ tập|off)\b"
)
"""What the writer does with his own day, or with the reader: news or a meeting."""
OPEN = (
    rule(
        "promise.em-verb-for-you",
        0.8,
        "The writer does something for the reader (em… cho anh).",
        "Người viết làm việc gì cho người đọc (em… cho anh).",
        rf"{_SUBJECT} (?:WHEN )?{_SOFT_WEAK}{_OPEN}(?: (?!ME\b|mà\b|nên\b)[^\s]+){{0,10}}? (?:(?:cho|giúp|hộ|bù|lại) (?:bên |nhà )?YOU|¤cho WE(?= (?:trước|sau|nhé|luôn|liền|ngay|WHEN)\b)|cho (?:bé|cháu|mẹ|ba|bố|bà|ông|gia đình|nhà mình)(?= |$))\b(?! (?:thấy|hiểu lầm|buồn|lo|phải))",
        rf"{_NEVER_BARE}|\b(?:kèm|đính kèm|hay|luôn luôn|lúc nào cũng|thay mặt|chuyển lời|muốn|cảm ơn|biết ơn|xin lỗi|để lại|làm mất|làm hỏng|gây)\b|\bME (?:\w+ )?(?:cúng|tổ chức|làm (?:đầy tháng|thôi nôi|lễ|tiệc|sinh nhật))\b|\b(?:nhầm|vì|tạo điều kiện)\b|\bsai\b",
    ),
    rule(
        "promise.em-verb-later",
        0.78,
        "The writer, an action for the reader, and a time to come.",
        "Người viết, một việc cho người đọc và thời gian sắp tới.",
        rf"{_SUBJECT} {_SOFT_WEAK}{_OPEN}(?: (?!ME\b|YOU\b|mà\b|nên\b|vì\b)[^\s]+){{0,6}}? WHEN\b.*\bYOU\b",
        rf"{_NEVER_BARE}|{_AWAY}|\bYOU (?:à|ạ|ơi)?$",
    ),
    rule(
        "promise.em-xong-then",
        0.85,
        "When done with one thing, the writer does the next (em xem xong sẽ…).",
        "Xong việc này người viết làm việc kế (em xem xong sẽ…).",
        rf"{_SUBJECT} {_SOFT_WEAK}{_OPEN}(?: [^\s]+){{0,5}}? xong (?:(?:[^\s]+ ){{0,3}}?)(?:rồi|sẽ|thì|là|ME|ngay|luôn)\b(?! (?:ạ|YOU|nhé|đó)*$)\s?\w+|{_SUBJECT} {_SOFT_WEAK}{_OPEN}(?: [^\s]+){{0,6}}? rồi (?:ME )?(?:mới )?(?:{_REPLY}|mở|up|upload|đẩy|push|merge|send|chuyển|đưa|scan|bàn giao|test|đem|chạy qua|feedback|comment|giao|trả|nộp|qua|mang|ship|in)\b|{_SUBJECT} {_SOFT_WEAK}(?:{_V}|{_OPEN})(?: [^\s]+){{0,6}}? rồi ME (?:sẽ )?{_SOFT_WEAK}(?:{_V}|{_OPEN})|^xong (?:thì |là |việc )?ME {_SOFT_WEAK}(?:{_V}|{_OPEN})",
        rf"{_UNREAL}|{_DONE}|{_ME_NOT}|\bxong rồi\b",
    ),
    rule(
        "promise.when-em-verb",
        0.8,
        "A time to come, the writer and what he does then.",
        "Thời gian sắp tới, người viết và việc sẽ làm.",
        rf"\bWHEN (?:thì |là )?{_ME} {_SOFT_WEAK}{_OPEN}(?: ME (?:\w+ )?(?:đưa|gửi|mang|giao|làm|trả|báo)\b)?",
        rf"{_NEVER_BARE}|{_AWAY}",
    ),
)
_GOODS = r"(?:bản|file|hàng|báo cáo|báo giá|hợp đồng|hồ sơ|tiền|đơn|bài|kết quả|mẫu|thiết kế|đồ|link|thợ|xe|người|kỹ thuật|giấy|sổ|thẻ|chứng từ|hoá đơn|ảnh|hình|video|bánh|hoa|quà|thuốc|sách|máy|shipper)"
MORE = (
    rule(
        "promise.em-xin-deliver",
        0.85,
        "The writer humbly says that he hands it over (em xin nộp, xin bù).",
        "Người viết xin nộp, xin bù, xin gửi lại.",
        rf"{_SUBJECT} xin (?:phép )?(?:được )?(?:bồi thường|bồi hoàn|hỗ trợ|chịu (?:toàn|mọi|hết|phí|chi)|khắc phục|nộp|bù|đền|hoàn|trình|gửi (?:bù|lại|trả|thêm|tặng|đổi|sau)|bổ sung|cập nhật|giao|tiếp nhận|trả (?!lời)|nhận (?:phần|việc|lo|trách nhiệm)|¤đổi(?! (?:ca|lịch|phòng|lớp|giờ|buổi|vé|tên|chỗ|sang|qua))|thay)\b|\bWHEN (?:[^\s]+ ){{0,4}}?ME xin (?:phép )?(?:được )?(?:gửi|nộp|báo cáo|báo|trình|chuyển|trả|giao|phản hồi|trả lời)\b",
        rf"{_UNREAL}|{_DONE}|\b(?:giao lưu|trình bày (?!WHEN|với YOU)|trình bày như|báo giá)\b",
    ),
    rule(
        "promise.whatever-em",
        0.78,
        "Whatever is wrong or lacking, the writer sees to it (thiếu gì em bù).",
        "Thiếu hay hỏng gì người viết lo (thiếu gì em bù).",
        rf"\b(?:thiếu|dư|hư|hỏng|sai|lỗi|vướng|phát sinh|trục trặc|sót|hao|lệch|rách|mất)(?: [^\s]+){{0,2}} (?:gì|đâu|nào|bao nhiêu|mấy)(?: (?!ME\b|YOU\b)[^\s]+)? (?:thì |là )?ME {_SOFT}(?:{_V}|{_OPEN})",
        rf"{_DONE}|{_ME_NOT}|{_UNREAL}|\bkhông còn\b",
    ),
    rule(
        "promise.visit-you",
        0.78,
        "The writer will come to see the reader or bring something, at a named time.",
        "Người viết sẽ đến thăm, gặp hoặc mang gì tới cho người đọc, có hẹn lúc.",
        r"\bWHEN (?:thì )?ME (?:sẽ )?(?:ra|tới|đến|qua|lên|xuống) (?:[^\s]+ ){0,3}?(?:đợi|chờ|đón|rước)(?: YOU)?$|\bWHEN (?:thì )?ME (?:sẽ |cũng )?(?:về|qua|ghé|tới|đến|lên|xuống|sang|ra|vào|vô)(?: [^\s]+){0,4}? (?:với|thăm|gặp|phụ|nhà|chỗ) YOU\b|^YOU (?:về|tới|lên|xuống|ra|đến|qua)(?: [^\s]+){0,3}? ME (?:ra|lên|xuống|qua|chạy|đi) .*\b(?:đón|rước|chờ|đợi)\b|^(?:(?:dạ|ok|vâng) )*ME (?:sẽ )?(?:đợi|chờ|đón|tiếp) YOU (?:ở|tại|dưới|trước|ngoài|trong|cổng)\b|\bWHEN (?:là |thì )?ME (?:sẽ )?có (?:bản|file|kết quả|số|báo cáo|hàng|câu trả lời|lịch|danh sách|báo giá|văn bản|phương án|dự thảo|quyết định|thông báo)\b|\bWHEN (?:thì )?ME (?:sẽ |cũng )?(?:về|qua|ghé|tới|đến|lên|xuống|sang|ra|vào|vô|chạy)\b.*\b(?:thăm|gặp|phụ|giúp|đón|chở|đưa|mang|thắp|lấy|ký|đo|sửa|xem|lắp|giao|nhận|trả|gửi|nộp)\b",
        rf"{_UNREAL}|{_DONE}|\bME (?:\w+ )?(?:không|phải|bị|được|muốn)\b|\bnửa tiếng\b|\b(?:về quê|thăm (?:nhà|quê|con|cháu|vợ|bố|mẹ|ba|má|ông|bà))\b|\bra nhận (?:giấy|bằng|quyết)\b",
    ),
    rule(
        "promise.outcome-em",
        0.82,
        "Whatever comes of it, the writer tells or acts (kết quả sao em báo).",
        "Kết quả thế nào người viết sẽ báo hoặc làm tiếp.",
        rf"\b(?:kết quả|tình hình|bên đó|bên ấy|có gì|(?:KIN|THEY|khách|họ|sếp|nhà thầu|ngân hàng|xưởng|kho|thợ)(?: [^\s]+)? (?:nói|báo|bảo|trả lời|quyết|chốt|phản hồi|rep)|được hay không|được không|ok không)(?: (?!ME\b|YOU\b)[^\s]+){{0,3}}? (?:thì |là )?ME {_SOFT}{_V}",
        rf"{_DONE}|{_ME_NOT}|{_UNREAL}",
    ),
    rule(
        "promise.then-tells-you",
        0.8,
        "Something first, and then the writer tells or mends it for the reader (chị xem rồi em sửa).",
        "Có việc trước, rồi người viết báo hoặc làm tiếp cho người đọc (chị xem rồi em sửa).",
        rf"\brồi ME (?:sẽ )?{_REPLY} (?:(?:lại|liền|cho|luôn|ngay) )*YOU\b|\bYOU (?:[^\s]+ )?{_V}(?: (?!ME mới\b)[^\s]+){{0,6}}? rồi ME (?:sẽ )?{_SOFT_WEAK}(?!{_STATE})(?:gửi|sửa|chỉnh|làm|in|trả|nộp|báo|đặt|chốt|bổ sung|cập nhật|điều chỉnh|soạn|qua|ghé|mang|đem|trình|ký|xử)\b|{_SUBJECT} (?:[^\s]+ sẵn|làm sẵn) (?:[^\s]+ ){{0,6}}?(?:mang|đem|xách|chở) (?:qua|tới|đến|lên|về|ra|xuống|sang|vô|vào|theo)(?: cho YOU| nhé| luôn)*$",
        rf"{_UNREAL}|\b(?:PAST|đã|vừa|hôm nào|cứ|mãi)\b|\brồi(?: ạ| YOU)*$|\bmới (?:thấy|biết|hiểu)\b",
    ),
    rule(
        "promise.when-there-em",
        0.76,
        "As soon as something is there or done, the writer acts (có hàng em giao).",
        "Khi có hoặc xong việc gì, người viết làm tiếp (có hàng em giao).",
        rf"^(?:(?!ME\b|YOU\b|THEY\b|đã\b|vừa\b|khi\b|PAST\b)[^\s]+ ){{1,7}}?(?:về|tới|chín|xong|ra lò) (?:thì |là )?ME (?:[^\s]+ )?(?:để dành|để phần|chừa|biếu|tặng|gửi|báo|nhắn|đem|mang|giao|chuyển|ship|pha|mời|giữ)\b.*\b(?:cho|YOU|YOURS|tận|nhà)\b|^(?:(?:dạ|vâng|ok|khi|lúc|bao giờ|khi nào|chừng nào|hễ|vừa) )*(?:có|đủ|xong(?! lễ)|nhận được|in xong|làm xong|hàng về|tiền về) (?!lẽ|thể|khi|điều|vẻ|lần|hôm|lúc|ai\b|mỗi|gì mà|biết|cả)(?:(?!ME\b|YOU\b|không\b|đâu\b)[^\s]+ ){{0,4}}?(?:thì |là )?ME {_SOFT}(?:{_V}|{_OPEN})",
        rf"{_NEVER_BARE}|{_AWAY}|\bđược (?:luôn|liền|ngay)$",
    ),
    rule(
        "promise.if-then-em",
        0.74,
        "If things turn out so, the writer will act (nếu đúng em sẽ…); not where the reader's wish decides.",
        "Nếu sự việc như vậy thì người viết sẽ làm; không tính khi tuỳ ý người đọc.",
        rf"^(?:(?:dạ|thôi|mà|còn) )*YOU (?:\w+ )?(?:về|lên|xuống|tới|đến|ra|qua|vô|sang) (?:được|kịp|tới nơi) thì ME {_SOFT}{_V}|^(?:nếu|hễ|lỡ) (?:khách|THEY|KIN|hàng|trời|máy|xe|họ|thợ|kho|mưa)\b(?: (?!ME\b|YOU\b)[^\s]+){{1,7}}? thì ME {_SOFT_WEAK}{_V}|^(?:nếu|hễ) (?:(?:vẫn|mà|còn|cũng) )*(?:không|chưa) (?:được|xong|ổn|hết|khỏi|chạy|về)(?: (?!ME\b|YOU\b)[^\s]+){{0,3}}? thì (?:WHEN )?ME {_SOFT_WEAK}{_V}|\bnếu (?:(?!ME\b|YOU\b|có thể\b|lỡ\b)[^\s]+ ){{1,8}}?(?:thì )?ME (?:\w+ )?(?:sẽ|xin) {_SOFT}{_V}",
        rf"{_DONE}|\b(?:giá mà|giá như|ước gì|phải chi|lẽ ra|đáng lẽ|cần|muốn|thích|đồng ý|nhu cầu)\b|\bME (?:sẽ )?(?:không|phải|bị|khởi kiện|kiện)\b",
    ),
    rule(
        "promise.em-verb-particle",
        0.8,
        'The writer, any action, and a closing "nhé", "liền", "cho".',
        "Người viết, một việc bất kỳ, kết bằng “nhé”, “liền”, “cho”.",
        rf"{_SUBJECT} {_SOFT_WEAK}{_OPEN}(?: (?!mà\b|nên\b|vì\b)[^\s]+){{0,9}}? (?:(?:nhé|nghe|liền|(?<!\d )ngay|¤ha)(?: YOU| ạ| nhé)*|cho(?: nhé| ạ)*)$",
        rf"{_NEVER_BARE}|{_AWAY}|\bME (?:\w+ )?(?:tiếc|ăn|ngủ|chúc|hẹn|gặp|họp|đồng ý|nói thật|bó tay|chịu thua|tưởng|thấy|nghĩ|biết|đoán|mời|rủ)\b|\bcho (?!YOU)(?:[^\s]+ ){{1,2}}nghe$|^(?:dạ )?ME (?:kể|nói|khoe|đọc) (?:cho )?YOU nghe$",
    ),
    rule(
        "promise.em-gives-you",
        0.78,
        "The writer takes, brings or repays the reader (em dẫn anh, em đền chị).",
        "Người viết dẫn, đón, trả hoặc đền cho người đọc.",
        rf"{_SUBJECT} {_SOFT_WEAK}(?:(?:dẫn|chở|đưa|đãi|biếu|đền|đón|rước|kết nối|hoàn|nhường|cover|trả|bù) (?:lại |thêm |luôn |cho |nốt )*(?:bên )?|(?:đi|lên|xuống|ra|sang|qua|về) (?:cùng|với|chung với) )YOU\b",
        rf"{_NEVER_BARE}|\b(?:trả lời|đưa YOU file|hay|từng|mới|quen|hợp|lâu)\b|\b(?:chẳng|không|chưa|được|nào)\b.*\bYOU\b",
    ),
    rule(
        "promise.you-will-have",
        0.78,
        "At a time to come the reader will have it, or somebody will be there (mai là chị có bản mới).",
        "Đến lúc đó người đọc sẽ có, hoặc sẽ có người tới (mai là chị có bản mới).",
        r"\bWHEN YOU (?:[^\s]+ ){0,3}?(?:ghé|qua|tới|đến|lên|xuống|ra|sang|mở|vào|lấy)(?: [^\s]+){0,4}? (?:là|thì) (?:có|xong|thấy|được|nhận)\b|\bWHEN (?:(?:là|chắc chắn|sẽ|thì) )*(?:có (?:người|thợ|xe|hàng|nhân viên|kỹ thuật|shipper|kết quả|bản|file|link|báo cáo|đội) (?:[^\s]+ )*?(?:YOU|YOURS|tới|lên|qua|xuống|đến|giao|mang)\b|YOU (?:là |sẽ )?(?:có|nhận được|cầm) (?:\w+ )?(?:trong tay|bản|file|hàng|kết quả|báo cáo|link|tiền|đủ|đồ|thẻ|sổ|giấy|hợp đồng|đơn|mẫu|mới)\b)"
        rf"|^(?:(?:dạ|vâng|ok|thì|là|thôi|vậy|chắc chắn|còn) )*WHEN (?:(?:là|sẽ|thì|chắc) )*có (?:(?!thể\b|lịch\b|họp\b|hẹn\b)[^\s]+ ){{0,5}}?(?:cho|gửi|đưa|trả) (?:bên )?YOU\b|^(?:(?:dạ|vâng|ok|tầm|cỡ) )*WHEN (?:(?:là|sẽ|thì) )*có(?: liền| ngay)?(?: nhé| ạ| YOU)+$"
        rf"|\bWHEN (?:(?!ME\b|YOU\b|THEY\b)[^\s]+ ){{1,4}}sẽ nằm (?:trên|trong) (?:[^\s]+ ){{0,3}}(?:YOU|YOURS)\b|\bWHEN (?:là )?{_GOODS}(?: (?!ME\b|YOU\b|THEY\b|KIN\b|mà\b)[^\s]+){{0,4}} (?:sẽ|là) (?:nằm|có mặt|tới|đến|về|sẵn sàng|sang|qua|lên)\b(?: [^\s]+){{0,4}}? (?:YOU|YOURS)\b",
        rf"{_DONE}|{_UNREAL}|\bYOU (?:\w+ )?có (?:thể|lịch|hẹn|cuộc|rảnh)\b",
    ),
    rule(
        "promise.topic-em-verb",
        0.75,
        "A matter is named and the writer takes it (phần này em làm).",
        "Nêu phần việc rồi nói người viết làm (phần này em làm).",
        rf"^(?:(?!ME\b|YOU\b|sao\b|vì\b|nếu\b|khi\b)[^\s]+ ){{1,5}}(?:này|đó|ấy|đấy) ME {_SOFT}(?:{_V}|kêu|bảo|thuê|mướn|gánh|¤cân|ôm|xử|theo)(?! (?:nói|rồi|được|gì))|^(?:(?:còn|riêng|về|dạ|vậy|thôi|ok|nên) )*(?:phần|vụ|việc|chuyện|khoản|mảng|mục|chi phí|tiền|phí|riêng|còn(?! (?:dư|lại|thiếu|có|\d)))(?: (?!ME\b|YOU\b|đã\b|mà\b|là\b|bị\b|do\b|vì\b)[^\s]+){{0,7}}? ME {_SOFT}{_V}",
        rf"{_NEVER_BARE}|{_AWAY}|\bME .*\b(?:bị|là|thì|cho mối|cho khách|thiếu|sai|chưa|không|được|rất|quá|mà|nhưng|hay|đang)\b",
    ),
)
_FULLY = r"(?:phần còn lại|tới nơi tới chốn|hết|toàn bộ|miễn phí|tận (?:nơi|nhà|tay|cửa)|dứt điểm|đầy đủ|cho đủ|bằng được|trọn gói|nốt|không tính (?:tiền|phí|công|thêm)|không lấy (?:tiền|công)|hộ cho|giùm cho)"
FULLY = (
    rule(
        "promise.em-verb-fully",
        0.76,
        "The writer does it wholly, free of charge or to the door (em bọc lại toàn bộ).",
        "Người viết làm trọn, miễn phí hoặc tận nơi (em bọc lại toàn bộ).",
        rf"{_SUBJECT} {_SOFT_WEAK}(?:{_V}|{_OPEN})(?: (?!mà\b|nên\b|vì\b|ME\b|YOU\b)[^\s]+){{0,6}}? {_FULLY}\b",
        rf"{_NEVER_BARE}|{_AWAY}|\bhết (?:nể|nổi|cả|cách|biết|ý|chỗ|thời|khả|kiên|hơi|cỡ|sảy|hồn|người|mọi chuyện|giờ|hạn)\b|\bcho hết$|\bhơn bao giờ hết\b|\bmất (?:hết|sạch|toàn bộ)\b|\bME (?:đủ|hư|hỏng|mất|rớt|rơi|cháy|ướt|bể|gãy|quên|lỡ)\b|\bME (?:\w+ )?(?:chịu|muốn|nói|chả|chẳng|đều|xài|tiêu|quên|ăn|uống|nhận|đồng ý|đọc|nghe|thấy|mất|cảm|nhất trí|hiểu)\b|\bhết (?:tiền|hàng|sức|hồn|vốn|giờ|hạn|lòng)\b",
    ),
)
THEN = (
    rule(
        "promise.then-em",
        0.78,
        "After what the reader is to do, or what may happen, the writer says what he does.",
        "Sau việc nhờ người đọc hoặc việc có thể xảy ra, người viết nói mình làm gì.",
        rf"^(?:(?:thì|là|rồi|để|WHEN) )*ME {_SOFT}(?:{_V}|đứng thay\b|{_OPEN}.*\b(?:YOU|cho|giúp|hộ|lại|liền|ngay|luôn|bù|thay|thêm|nhé)\b)",
        rf"{_NEVER_BARE}|(?!.*\bME (?:\w+ )?đứng thay\b){_AWAY}|\bME (?:\w+ )?(?:phát hiện|nhận ra|gặp|nghe|tưởng|cũng|có|rất|đều|luôn|thường|toàn|mừng|đội ơn|biết ơn|nhất trí|đồng tình|ủng hộ|mãi|không|mà|nhưng|đồng ý|chịu thua|bó tay|để quên|bỏ quên|quên|lỡ|kẹt|gửi (?:YOU )?(?:file|bản|kèm|báo giá|hình|ảnh|link))\b|\bME thèm (?:lắm|quá|muốn|chết|ăn|ghê)\b",
    ),
)
_FIRST = Phrase(
    rf"^(?:(?:dạ|vâng|ok|thì|vậy|thôi|mà|còn|nên|à|WHEN|khi nào rảnh|có gì|(?:tới|đến|về|lên|xuống) (?:nơi|nhà|cổng|chỗ|đó|sảnh)) )*(?:YOU|WE) (?:cứ |hãy |thử |nhớ |chỉ cần |chịu khó |ráng |WHEN )*(?:{lex.VERB_ACT})\b(?!.*\b(?:rồi$|chưa|không|gì|đã|mà)\b)"
    r"|^(?:(?:dạ|vâng|ok|mà|còn|nhưng|và) )*(?:có|nếu|khi|lúc|hễ|lỡ|xong|vẫn|còn|thấy|mưa|trễ|thiếu|sai|hư|lỗi|hết|đủ|chừng nào|bao giờ|bữa nào|hôm nào|khi nào|lúc nào|trường hợp|rủi|phòng khi|đợi|chờ|sau khi|hàng|tiền)\b(?! (?:lẽ|thể|điều))"
    r"|\b(?:xong|về|tới|đủ|duyệt|chốt|ký|ok|đi|nhé|nghe|thì|xong hết|về tới)$|\b(?:bị|hư|hỏng|chập|mòn|rò|sai|thiếu|lệch)\b(?!.*\b(?:ME|KIN|THEY)\b)(?<!\bKIN bị)(?<!\bME bị)|\bthì YOU\b"
)
"""What may come before: an ask to the reader, a condition, something done."""
_RELIEF = Phrase(
    r"^(?:(?:còn|phần) )?YOU (?:\w+ )?(?:chỉ (?:cần|việc|lo)|lo (?:phần|vụ|khoản|chuyện|việc)|khỏi|cứ|không (?:phải|cần)|đừng|yên tâm|an tâm|có cái)\b"
)
"""What may come after: the reader need not worry, or has a part of his own."""
_READERS_WISH = Phrase(
    r"\b(?:khi nào|lúc nào|nếu|hễ|khi) (?:[^\s]+ )?(?:cần|muốn|thích)\b|\bYOU (?:\w+ )?(?:muốn|cần|thích|đồng ý|có nhu cầu|rảnh)\b|\bcó nhu cầu\b"
)
ACCEPTED = (
    rule(
        "promise.da-em-act",
        0.8,
        "A yes, and then what the writer does, whatever it is.",
        "Lời nhận, rồi việc người viết làm.",
        rf"^(?:(?:dạ|vâng|ok|ừ|được rồi|WHEN) )*{_SUBJECT} (?:WHEN )?{_SOFT_WEAK}(?:{_OPEN}|gửi (?:YOU )?(?:tiền|bù|lại|thêm|ngay|luôn))(?: (?!rồi\b|YOU$)[^\s]+)+",
        rf"{_NEVER_BARE}|\bME (?:\w+ )?(?:nhận được|quen|cảm|biết|rõ|mới|đi|về|ăn|ngủ|vui|mừng|tưởng|quên|đồng ý|thông cảm|xin lỗi)\b|\bME tự [^\s]+ (?:[^\s]+ )?được\b",
    ),
    rule(
        "promise.da-em-verb",
        0.82,
        "After a yes (dạ, vâng, ok) the writer says what he does.",
        "Sau lời nhận (dạ, vâng, ok), người viết nói việc mình làm.",
        rf"{_SUBJECT} {_SOFT_WEAK}{_V}(?! (?:được|vậy|thế|gì|rồi)\b)(?! YOU (?:file|bản|báo giá|link|hình|danh sách|tài liệu|hoá đơn)\b)",
        rf"{_NEVER_BARE}|\bgửi (?:YOU )?(?:file|bản|kèm|báo giá|hình|ảnh)\b|\b(?:nhận được|đi|về|ở|ăn|ngủ|khen|nhận rồi)\b",
    ),
)
VISIT = next(one for one in MORE if one.id == "vi.promise.visit-you")
WHEN_DONE = rule("promise.when-done", 0.76, "After the writer's deed: by when it is done or there (mai có đủ, chiều là xong).", "Sau việc của người viết: lúc nào xong hoặc có (mai có đủ, chiều là xong).",
    r"^(?:(?:dạ|vâng|ok|thì|là|tầm|khoảng|chậm nhất|muộn nhất|chắc|chắc chắn) )*WHEN (?:(?:là|sẽ|thì) )*(?:có(?: (?:đủ|hàng|kết quả|bản [^\s]+|số|liền|ngay|file))?|xong|đâu vào đấy|đủ|gửi|giao|trả|nộp)(?: (?:hết|luôn|ngay|liền|đủ|nhé|ạ|YOU|chắc|cho|bù|lại))*$|^WHEN (?:thì )?(?:để|gửi|đưa|mang|đem|giao|trả|qua|ghé|lắp|chuyển|đóng|nhắn|báo|gọi)\b(?! (?:bị|được|rồi)\b).*\b(?:cho )?YOU\b(?! (?:gửi|báo|xem|ký|nhận))")  # fmt: skip
RULES = texts(STRONG, WEAK, OPEN, MORE, FULLY, THEN, ACCEPTED, [WHEN_DONE, PLAIN, OURS], KINDS)

_TIMED = frozenset(
    ("vi.promise.em-verb-when", "vi.promise.em-verb-nhe", "vi.promise.em-verb-for-you", "vi.promise.then-em")
)
_BARE = frozenset(
    f"vi.promise.{name}"
    for name in (
        "em-verb-when", "em-verb-nhe", "em-verb-later", "when-em-verb", "em-verb-fully", "then-em", "em-verb-particle", "topic-em-verb",
        "visit-you", "thi-em", "la-em", "co-gang-du-dinh", "em-bao-lai", "em-xong-then", "em-verb-for-you", "when-there-em", "da-em-act",
    )
)  # fmt: skip
"""Rules that need no "sẽ": what the writer tells of his own life has the same looks."""
_OFFERS = _BARE | {"vi.promise.plain-deed", "vi.promise.em-tra", "vi.promise.em-gives-you", "vi.promise.da-em-verb"}
"""Rules of a deed that the reader's wish may still decide."""
_THIS_MORNING = Phrase(
    r"\b(?:(?<!trong )(?<!nội )sáng nay|hồi sáng|hồi chiều|từ (?:sáng|hôm|chiều|tối)|nãy giờ)\b(?!.*\b(?:nhé|trước|trong|xong sẽ)\b)"
)
_TOPIC = Phrase(r"(?:(?!ME\b|YOU\b|THEY\b|nếu\b|vì\b|mà\b|nhưng\b|chỉ\b)[^\s]+ ){1,3}ME\b")
_KEYS = Phrase(r"\bME\b|\bsẽ\b|\bWHEN\b.*\b(?:có|YOU|xong|đâu|đủ|gửi|giao|trả|nộp)\b")
_ASKED = Phrase(r"\b(?:được không|được chưa|không ạ|chưa ạ|có được|hay sao|thế nào)\b")
_FINDS_OUT = Phrase(r"\bME\b.*\b(?:hỏi|nói|xem|kiểm tra|dò|thử|gọi|check)\b.*\b(?:xem|coi)\b")
_NHE = Phrase(r"\bnhé\b")


def find_promises(seen: Seen) -> list[Notice]:
    """Return the promises of a message, at most one a part."""
    found: list[Notice] = []
    if is_automatic(seen):
        return found
    for index, part in enumerate(seen.parts):
        if ("ME" not in part.tagged.text and _KEYS.search(part.tagged) is None) or _is_question(part):
            continue
        one = _found(seen, index)
        if one is not None and binds(seen, index, one.id):
            found.append(notice("promise", "sender", parted(seen, index, one.id) or one, part.tagged))
    ours = () if found else (part for index, part in enumerate(seen.parts) if by_our_people(seen, index))
    found += [notice("promise", "other", OURS, part.tagged) for part in ours]
    return found


def _found(seen: Seen, index: int) -> Rule | None:
    """Return the rule that takes the part for a promise."""
    part, hit = seen.parts[index], _hit(seen, index)
    if hit is not None:
        if hit[0].id == "vi.promise.de-em-verb" and _serves_an_ask(seen, index):
            return None
        this_morning = hit[0].id in _TIMED and _THIS_MORNING.search(part.plain) is not None
        return None if this_morning or _is_none(seen, index, hit[0].id) else hit[0]
    if _done_by(seen, index):
        return WHEN_DONE
    if comes_home(seen, part):
        return VISIT
    return PLAIN if is_promised(seen, index) and not _is_none(seen, index, PLAIN.id) else None


def _hit(seen: Seen, index: int) -> tuple[Rule, re.Match[str]] | None:
    """Return the first rule that holds in the part, with its match; some need what stands before it."""
    part = seen.parts[index]
    for group in (STRONG, WEAK, OPEN, MORE, FULLY):
        hit = first_hit(group, part)
        if hit is not None:
            return hit
    hit = first_hit(THEN, part)
    if hit is not None and _follows(seen, index):
        return hit
    leads = part.tagged.text.startswith(("ME", "WHEN")) or _TOPIC.match(part.tagged, 0) is not None
    if _ACCEPTS.match(part.sentence, 0) is not None or (leads and _accepted_before(seen, index)):
        return first_hit(ACCEPTED, part)
    return None


def _done_by(seen: Seen, index: int) -> bool:
    """Say whether the part tells by when what the writer does, said just before, is done."""
    before = seen.parts[index - 1] if index else None
    part = seen.parts[index]
    return (
        before is not None
        and before.sentence is part.sentence
        and WHEN_DONE.match(part) is not None
        and _HIS_DEED.search(before.tagged) is not None
    )


_HIS_DEED = Phrase(
    rf"\bME {_SOFT_WEAK}(?!{_STATE})(?:đang |ngồi |sẽ )*(?:{_V}|{_OPEN})(?!.*\b(?:không|chưa|được rồi)\b)"
)
_FOR_IT = Phrase(r"^để (?:WHEN )?ME\b")


def _is_none(seen: Seen, index: int, rule_id: str) -> bool:
    """Say whether what has the looks of a promise is news, a threat or a plan of the writer's own."""
    if threatens(seen, index) or (rule_id in _OFFERS and if_you_like(seen, index)):
        return True
    if rule_id == "vi.promise.em-se-verb":
        return for_nobody(seen, index) or for_all_comers(seen, index)
    if rule_id == PLAIN.id:
        return tells_news(seen, index)
    return rule_id in _BARE and tells_news(seen, index, rule_id)


_FAVOUR_ASKED = Phrase(r"\b(?:cho|báo|gửi|nhắn|giúp|hộ) (?:[^\s]+ )?ME\b|\bxin (?:YOU )?(?:gửi|cho|báo)\b")


def _serves_an_ask(seen: Seen, index: int) -> bool:
    """Say whether "để em…" only says what the favour asked for just before is for."""
    part, before = seen.parts[index], seen.parts[index - 1] if index else None
    return (
        before is not None
        and before.sentence is part.sentence
        and _FOR_IT.search(part.tagged) is not None
        and _FAVOUR_ASKED.search(before.tagged) is not None
    )


def _accepted_before(seen: Seen, index: int) -> bool:
    """Say whether the sentence just before was a short yes ("Dạ cháu hiểu rồi ạ.")."""
    sentence = seen.parts[index].sentence
    while index >= 0 and seen.parts[index].sentence is sentence:
        index -= 1
    return (
        index >= 0 and _YES.search(seen.parts[index].sentence) is not None and len(seen.parts[index].sentence.text) < 45
    )


def _follows(seen: Seen, index: int) -> bool:
    """Say whether the part before asks the reader for something or says when this one comes, or the one after relieves him."""
    part = seen.parts[index]
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    if after is not None and after.tagged.clause is part.tagged.clause and _RELIEF.search(after.tagged) is not None:
        return True
    before = seen.parts[index - 1] if index and not part.first else None
    if before is None or before.tagged.clause is not part.tagged.clause or before.question:
        return False
    return _FIRST.search(before.tagged) is not None and _READERS_WISH.search(before.tagged) is None


def _is_question(part: Part) -> bool:
    """Say whether the part asks leave ("em qua được không?") instead of promising."""
    if "nh" in part.tagged.text and _NHE.search(part.tagged) is not None:
        return False
    if not part.question and _FINDS_OUT.search(part.tagged) is not None:
        return False
    return part.question or _ASKED.search(part.tagged) is not None
