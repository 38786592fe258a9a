"""Meetings in Vietnamese: proposed, confirmed, moved or called off, with their time; visits and invitations."""

import re

from sincerely.noticing.language.vi.between_us import concerns_the_two
from sincerely.noticing.language.vi.joint_plans import joint_plan
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, possible, rule, texts
from sincerely.noticing.records import Notice

_TALK = (
    r"(?:(?<!tăng )(?<!giảm )gặp(?: mặt| nhau| gỡ)?(?! rưỡi| đôi| khó| lỗi| toàn| nhiều| điều| lành| hên| may| thuận| vấn| sự cố| trục| đá| mưa| phải| trở| rắc| may)|(?<!tài liệu )(?<!biên bản )(?<!phòng )(?<!nội dung )(?<!thư ký )(?<!tổng )(?<!phù )(?<!kết )(?<!phối )(?<!trường )(?<!tích )(?<!cái )(?<!hai )(?<!mot )(?<!vai )(?<!t2 )họp(?! đồng| lý| lệ| báo| được| bánh| quà| sữa| thuốc| giấy| xốp| gỗ| số| với nơ| cơm| mực| kim| tác| pháp)(?: mặt| lớp| phụ huynh)?|(?<!như )(?<!đã )(?<!đúng )(?<!giấy )(?<!phiếu )(?<!lời )hẹn|call|meet|meeting|sync|"
    r"phỏng vấn|workshop|(?<!để )(?<!như )(?<!theo )(?<!đã )trao đổi(?: trực tiếp)?|làm việc (?:với|tại|cùng)|gọi video|video call|họp online|ký (?:biên bản|kết|hợp đồng)(?! thử việc| lao động)|zoom|google meet|teams|toạ đàm|(?:buổi|họp) offline|kick ?off|demo|qbr|training|"
    r"ngồi (?:lại(?! lớp| chờ| đợi| trường)|với nhau|bàn|nói chuyện|lai rai|chút|uống)|nói chuyện với (?:ME|WE)|nói chuyện (?:trực tiếp|qua điện thoại)|(?:một |1 )buổi (?:với|để|riêng)|buổi (?:gặp|họp|hẹn|cơm|học|khám|ghi hình|nói chuyện|làm việc|giao ban|tổng duyệt|ký)|giao ban|tổng duyệt|hoà giải|có mặt|session|standup|1:1|one on one|duyệt \d lượt|(?:buổi )?bảo vệ (?:đề cương|luận|đồ án|khoá)(?! xong|.*\bxong)|tập trung (?:ở|tại|lúc)|tập trung(?= WHEN)|"
    r"(?<!link )(?<!phiếu )(?<!form )(?<!bài )(?<!mẫu )(?<!kết quả )(?<!sư )khảo sát(?! (?:hài lòng|ý kiến|nội bộ|online|này|khách hàng|nhanh|lại))|lịch (?:hẹn|họp|khám|gặp)|nhắc (?:lịch|hẹn)|(?:giữ|chốt|xếp|book) lịch(?! giao| chụp| sản xuất| thi công| tàu| trực| học| nghỉ)|đặt (?:bàn|lịch(?! ngay)|phòng)|book (?:phòng|bàn)|siêu âm|tái khám|khám(?= (?:lúc|WHEN)))"
)
"""Meetings and calls."""
_MEAL = (
    r"(?:(?<!giá )(?<!hạt )(?<!quán )(?<!vườn )(?<!cây )(?<!hàng )(?<!ngành )(?<!trồng )(?<!rang )(?<!bán )(?<!mua )(?<!ký )(?<!tấn )(?<!gói )cà phê(?! nhân\b| giá| hạt| rang| robusta| arabica| sữa| hoà tan| phin| tươi)|"
    r"(?<!hoá đơn )(?<!hóa đơn )(?<!tiền )ăn (?:trưa|tối|sáng|cơm|giỗ|lẩu|nhậu|cưới|mừng|bún|phở|buffet|món)|đi ăn|¤nhậu|(?:đi|kèo|chầu|bàn) nhậu|nhậu (?:không|nhé|với|một|ở|tại)|(?<!rat )(?<!lam )(?<!that )(?<!đặt )tiệc(?! tùng| ngẩn| nuối| của| quá| ghê| là)|liên hoan|tất niên|tân niên|team ?building|làm bữa|làm (?:\w+ )?(?:chầu|độ|kèo|ly)|bữa (?:lẩu|nướng|sáng|chay|cơm|tiệc|trưa|tối|nhậu|mì|bún)|"
    r"uống (?:bia|nước|trà|cà phê)|giao hữu|đêm nhạc|xem (?:nhà|phim|đất|kịch|vườn)|đi chơi|đá (?:bóng|banh)|cầu lông|tennis|karaoke|picnic|cắm trại|bóng chuyền|đi bơi|học bù|ra mắt)"
)
"""What people do together."""
_VISIT = r"(?:¤ghé|ghe\b(?:(?<=ME ghe)|(?<=WE ghe)|(?<=YOU ghe)|(?<=se ghe)|(?<=dinh ghe))(?! (?:may|cho hang|thuyen))|ghé (?:qua|chơi|thăm|nhà|xưởng|công ty|shop|quán|lấy|văn phòng|trường|gian|ME|YOU)|tham (?:dự|gia)|(?:tới|đến|qua|về) (?:chơi|thăm(?! (?:chiếu|mưu|khảo|gia|quan|vấn))|dự(?! (?:án|kiến|báo|toán|phòng|định)))|sang (?:chơi|thăm|thưa chuyện|dùng)|(?:lên|xuống|ra|vô|vào) (?:chơi|thăm)|phúng viếng)"
_FEAST = r"(?:¤giỗ (?:đầu|hết|mãn|thầy|cô|bác|chú|cụ)|giỗ (?:nội|ngoại|ông|bà|ba|má|bố|mẹ)|đám (?:giỗ|cưới|hỏi|tổ chức)|đãi (?:tiệc|cưới|khách|WHEN)|lễ (?:trao|cưới|kỷ niệm|mừng|tốt nghiệp|khai|ra mắt|dạm|ăn hỏi|thành hôn)|mừng thọ|thôi nôi|đầy tháng|tân gia|báo hỷ|baby shower)"
"""Feasts of a life; their day alone is news, with an invitation or an hour they are a meeting."""
_EVENT = rf"(?:{_TALK}|{_MEAL}|{_VISIT}|{_FEAST})"
_GO = r"(?:qua|ghé|đến|tới|đón(?! (?:ot|hang|gia|vi|de|nghi|dat|xin|nay|KIN|bé|con|cháu|thêm|một|cậu|cô|nàng|công|hoàng|tết|xuân|năm|nhận|nắng|gió|bạn|thành viên|nhân viên|đồng nghiệp|đoàn kiểm))|có mặt|tạt qua|chạy qua|chạy lên|chạy xuống|rước|đánh xe qua)"
_FAR = r"(?:sang|lên|xuống|về|ra|vào|vô)"
_SEND = r"(?:cử(?: [^\s,.]+){1,4}|cho (?:(?:\d+|hai|ba|mấy|một) )?(?:người|thợ|kỹ thuật|nhân viên|đội|anh em|bạn|đứa|thằng|tổ|lính|kỹ sư|bác sĩ|bảo vệ|THEY)(?: [^\s,.]+){0,3})"
"""Sends people, not goods."""
_SIDE = r"(?:ME|WE)(?: (?:và|với|cùng) [^\s,]+(?: [^\s,]+)?)?"
"""The writer, alone or with somebody."""
_TOGETHER_DO = r"(?:đi(?! (?:kèm|theo|làm|hàng|ship|vào))|gặp|ăn|uống|nhậu|chạy (?:thử|bộ)|câu cá|bơi|đá|đánh|xem|tập|ngồi|họp|gọi (?:nhanh|video|zalo|zoom|meet|teams|lại|nhau|bàn|chốt|\d)|call|zoom|alo|bàn(?! giao)|nói chuyện|trao đổi|thử|tổng duyệt|đo|tụ tập|tụ|off|leo|cắm trại|sang|ghé|qua|kéo|chơi|tiếp|liên hoan|hẹn|làm (?:bữa|ly|chầu|kèo|tí|trận))"
_GONE = r"\b(?:nào (?:[^\s]+ ){0,3}?cũng|ăn (?:trưa|tối|sáng|cơm) xong|mỗi (?:sáng|chiều|tối|tuần|ngày|WHEN)|hàng (?:ngày|tuần)|PAST(?!.*\bnhé)|đã (?:họp|gặp|ăn|ghé|qua|đến|call|ngồi|mở)|vừa (?:họp|gặp|call|ăn)|biên bản họp|họp xong|(?:họp|buổi [^\s]+|hội nghị|hội thảo)(?: [^\s]+)? (?:kết thúc|kéo dài)|(?:sáng nay|sang nay)\b.*\b(?:mà|đã|mới|bị)|da tham (?:gia|du)|hẹn lần|hẹn (?:lên|xuống)|(?:vừa|mới|đã) (?:[^\s,.]+ )?ký|họp WHEN (?:mới|là) (?:xong|rảnh|ra|về|xem)|cảm ơn|do (?:ME|WE) (?:mời|bao)|lỡ hẹn|thất hẹn|sai hẹn|(?<!ký )biên bản|phải kèm|nhờ YOU .*\bmà)\b"
_LAST_DAY = r"^WHEN rồi\b(?! (?:WE|ME|YOU|mình|tính|mới)\b)"
"""Sunday "rồi" at the beginning is the last one."""
_HYPO = r"\b(?:giá mà|ước gì|phải chi)\b"
_OF_OTHERS = (
    r"\bnghe (?:nói|đâu|đồn|phong thanh|bảo)\b|(?:siêu âm|khám|tái khám|xét nghiệm)(?: [^\s,.]+){0,3} (?:ra|thấy|nghe|xong|về|bảo|nói|được)\b|\bhẹn (?:YOU )?(?:là )?WHEN (?:có|trả|giao|xong|gửi|chuyển|thay|báo|nộp|sửa|lấy|hoàn|cấp|bảo hành)\b|\bhẹn (?:(?:YOU|lại|sẽ) )*(?:gửi|trả|giao|nộp|trình|phản hồi|bàn giao|chuyển|thanh toán|hoàn|bổ sung|mổ)\b|\b(?:toà|thợ|chủ nhà|ngân hàng|bưu tá|shipper|vật tư|bên [^\s]+|họ|THEY|KIN) hẹn\b(?! (?:YOU|WE|ME))|\bchủ nhà hẹn\b|\bME (?:xin |phải )*(?:nghỉ|off)\b.*\băn (?:cưới|giỗ|cỗ)\b(?!.*\b(?:cùng|mời|nhé)\b)"
    r"|\b(?:ME|KIN|KIN YOURS|vợ ME|chồng ME) (?:\w+ ){0,2}(?:đi (?:đá|bơi|chơi|ăn|xem|nhậu|tái khám)|xem (?:nhà|phim|đất|kịch)|ghé thăm (?:bà cụ|ông cụ|mấy|người|họ hàng)|về quê|họp phụ huynh (?:xong|cho)|dự đám|đi đám)\b(?!.*\b(?:YOU|WE|nhé|không|mời|cùng)\b)|\b(?:ME|KIN) (?:\w+ ){0,3}(?:gặp|họp với|làm việc với|call với|hẹn|ăn (?:trưa|tối|cơm|sáng) với|đi ăn với|cà phê với|nhậu với|ngồi với) (?:tụi|bọn|mấy|hội|đám|nhóm|team|THEY|KIN|ảnh|chỉ|ổng|bả|khách|họ|sếp|đối tác|nó|bạn|bên (?!YOU|ME|WE|mình))\b(?!.*\b(?:YOU (?:join|tham|đi|vào|dự|có)|cùng YOU|với YOU|WE)\b)"
)
"""Appointments that others keep, or that the writer has with somebody else."""

_BARE_MOVE = r"doi(?= (?:(?:cai |lai |giup (?:\w+ )?)?(?:lich|gio|ngay|hen|buoi|bua|cuoc|hop|gap|dia diem|phong)|giup|lai|het|sang|qua|toi|den|duoc|WHEN)\b)(?!.*\bxong)"
"""Without diacritics "doi" is also đợi, đội, đời, đòi: it moves only what is next to it."""
_MOVE_ALONE = rf"(?:(?<!chào )(?<!ra )(?<!qua )(?<!theo )(?<!phòng )(?<!cuộc )(?<!gấp )(?<!ca )(?:¤dời|{_BARE_MOVE})|lùi|hoãn(?! lại toàn| tiền| trả| thành| tất| hảo| phí| cọc)|huỷ|hủy|cancel|reschedule)"
_MOVE = rf"(?:{_MOVE_ALONE}|(?<!chào )(?<!ra )(?<!phòng )(?<!cuộc )(?<!gấp )(?<!trao )(?<!theo )¤đổi(?! với|ý)|¤chuyển|chuyen(?<!noi chuyen)(?<!cau chuyen)(?= (?:lich|gio|ngay|hen|buoi|bua|cuoc|hop|gap|dia diem|phong|sang|qua|den|toi|xuong|len|WHEN)\b))"
_MOVED = r"(?:cuộc (?:gọi|họp|hẹn|gặp|call)|(?<!phù )(?<!tổng )(?<!kết )(?<!phối )(?<!trường )họp(?! đồng| lý| lệ| tác)|hẹn|(?<!tăng )gặp|buổi|session|call|meeting|bữa|phỏng vấn|(?<!rat )(?<!lam )(?<!that )(?<!dang )tiệc)"

RULE_LIST: tuple[Rule, ...] = (
    rule("meeting.moved", 0.88, "A meeting is moved or called off.", "Dời, hoãn hoặc huỷ buổi gặp.",
         rf"\b{_MOVE}\b.*\b(?:{_MOVED}|lịch|cơm)\b|\b{_MOVED}\b.*\b(?:{_MOVE_ALONE}|(?:sang|qua) WHEN|chuyển (?:xuống|lên|qua|vào|ra) (?:phòng|tầng|hội trường|địa điểm))\b|\b(?:huỷ|hủy) bàn\b|\bWHEN.*\bkhông (?:họp|gặp|ghi hình|đến|tới|qua|tham dự|tham gia) (?:được|kịp)|\b(?:ghi hình|họp|gặp|đến|tới|tham dự) (?:không|ko) được\b|\b(?:WE|ME|mình) (?:xin |phải )?(?:dời|lùi|hoãn|đổi)(?: lại)?(?: \w+)? (?:sang|qua|lại|tới|WHEN).*WHEN|\b(?:(?<!ra )(?<!chào )(?<!qua )(?<!theo )(?<!phòng )dời|lùi|hoãn)(?: lại)? (?:sang |qua |lại |đến |tới )?WHEN|\b(?:dời|lùi|hoãn|đổi) (?:sang|qua) WHEN|\bWHEN.*\bkhông (?:ghi hình|họp|gặp|đến|tới|tham dự|qua|đi)(?: YOU)? được\b",
         r"\b(?:PAST|lịch (?:backup|bảo trì|chạy|dỡ|giao|tàu|xe|hàng|sản xuất|thi công|học)|chuyến (?:giao|hàng|xe|tàu|bay)|hạn (?:nộp|chót)|deadline|chuyển máy|đơn hàng|chuyển khoản|chuyển hàng|đổi hàng|đổi trả|huỷ đơn|đã thu hồi)\b"),
    rule("meeting.slots", 0.85, "Free times are offered or asked for.", "Nêu hoặc hỏi giờ rảnh.",
         r"\bWHEN (?:to|thay|cau|co) (?:(?:co|se|cung|thi) )?(?:ranh|free)\b|\b(?:ME|WE|YOU) (?:\w+ )?(?:rảnh|¤trống|free|sắp xếp được|available|¤tiện)\b.*\bWHEN|\bWHEN (?:YOU|ME|WE) (?:\w+ )?(?:rảnh|¤trống|free|¤tiện|tiện(?= (?:tiếp|gặp|qua|không))|available|còn trống)\b|\bWHEN (?:ME )?còn (?:trống|slot|¤chỗ|lịch)\b|\bYOU (?:\w+ )?(?:rảnh|có giờ trống) (?:nào )?(?:WHEN|thứ mấy|hôm nào|ngày nào|lúc nào|giờ nào|khi nào|buổi nào)|\bgiờ trống\b.*WHEN", rf"{_HYPO}|\bPAST\b|\brảnh (?:tay|rang|mới)\b"),
    rule("meeting.invite", 0.86, "The reader is invited to come.", "Mời người đọc đến dự.",
         r"(?:\b(?:YOU|WE) (?:\w+ )?(?:thu xếp|sắp xếp|nhớ|ráng|cố gắng) (?:về|qua|tới|đến|sang|ghé)(?: \w+)? (?:chung vui|dự|mừng|chơi|ăn|cho đông)\b|\bmời (?:YOU|cả|các|THEY|WE|mọi người|team|gia đình)\b.*\b(?:đến|tới|dự|tham|qua|sang|về|ghé|ăn|uống|chung vui|chung|đi|gặp|dùng|phỏng vấn)\b)|\bmời (?:[^\s,.]+ ){1,7}(?:ở lại dùng|dùng cơm|dùng bữa|chung vui)\b|\b¤mời (?:(?!thầu\b|gọi\b|chào\b)[^\s,.]+ ){1,7}(?:ở lại|dùng (?:cơm|bữa|trà|tiệc)|dự|ghé|chung vui|nâng ly|uống (?:trà|rượu|chén|ly)|ăn (?:cơm|cỗ|bữa|giỗ|cưới|trưa|tối)|góp mặt|quá bộ|vào tiệc|(?:lên|ra|tới|đến|vào) (?:làm việc|gặp|họp|ký))\b|\b(?:mời|rủ) (?:YOU|cả|team).*WHEN|¤\b(?:mời|rủ) WE\b.*WHEN|\bxin (?:phép )?(?:được )?(?:hẹn |lên |qua |đến |tới )?gặp (?:riêng |mặt )?YOU\b|\bWHEN.*\bmời (?:YOU|cả|cả team)\b|¤\bWHEN.*\bmời WE\b|\bthu xếp về cho đông\b",
         r"\b(?:PAST|đã mời|mời thêm|mời thầu|mời họp lớp PAST|hôm nào|bữa nào|diễn giả|lấy lời khai|moi YOU (?:vui long|deu|se|can|nen|phai|gop|nop))\b"),
    rule("meeting.agreed", 0.84, "A time for meeting is settled or proposed by itself (chốt 9h thứ năm, 3h chiều mai được không).", "Chốt hoặc đề nghị riêng giờ hẹn (chốt 9h thứ năm, 3h chiều mai được không).",
         r"(?<!hạn )\bchốt(?: lại)?(?: (?:vậy|thế|luôn|kèo|lịch|hẹn|giờ|là|với nhau|nhé|đi))* WHEN(?! (?:\w+ )?(?:giao|gửi|nộp|trả|xong|bàn giao|đi|nhận|chuyển|in|có)\b)|^(?:(?:ok|dạ|vâng|ừ|được|vậy|thế|thì|rồi|nên) )+WHEN(?: YOU)? nhé\b|^(?:(?:ok|dạ|vâng|vậy|thế|hay|hoặc|còn|thì|nếu không thì|nếu không|chắc) )*WHEN (?:(?:YOU|WE|thì) )*(?:được|ok|ổn|tiện|có tiện|có được|rảnh|kịp)(?: YOU)? (?:không|chứ|nhé)(?: YOU| ạ| nhỉ)*$|\bWHEN\b.*\b(?:tiếp|đón|gặp|qua|ghé|tới|đến) (?:được|kịp) (?:không|chứ)\b|\bWHEN(?: (?!ME\b)[^\s]+){0,4} ME (?:\w+ )?(?:đợi|chờ|tiếp) YOU (?:ở|tại|dưới|trước|ngoài|cổng)\b|\bME (?:\w+ )?(?:đợi|chờ|tiếp) YOU (?:ở|tại|dưới|trước|ngoài|cổng)\b.*WHEN",
         rf"{_HYPO}|\bPAST\b"),
    rule("meeting.together", 0.8, "Writer and reader do something together at a time (chiều mai mình ngồi với nhau).", "Hai bên cùng làm gì vào một lúc (chiều mai mình ngồi với nhau).",
         rf"\bWHEN (?:(?!ME\b|YOU\b|THEY\b|PAST\b)[^\s]+ ){{0,3}}?WE (?:(?!không\b|chưa\b|đã\b|có\b)[^\s]+ ){{0,2}}?{_TOGETHER_DO}\b|\bWE (?:(?!không\b|chưa\b|đã\b|có\b)[^\s]+ ){{0,2}}?{_TOGETHER_DO}\b.*WHEN|\bWHEN\b.*\b(?:với|cùng) nhau\b|\b(?:ME|YOU|WE)\b.*\b(?:với|cùng) nhau\b.*\bWHEN",
         rf"{_GONE}|{_LAST_DAY}|{_HYPO}|\brồi$"),
    rule("meeting.event-when", 0.85, "A meeting, meal, call or visit with its time.", "Cuộc gặp, bữa ăn, cuộc gọi hoặc chuyến thăm kèm thời gian.",
         rf"\b{_EVENT}\b.*WHEN|WHEN.*\b{_EVENT}\b", rf"{_GONE}|{_LAST_DAY}|{_HYPO}|{_OF_OTHERS}|\b(?:trước|sau|để kịp) (?:cuộc |buổi |giờ )?{_EVENT}\b|\bvô máy\b"),
    rule("meeting.visit", 0.82, "The writer or reader comes at a named time.", "Người viết hoặc người đọc đến vào giờ đã nêu.",
         rf"\bWHEN (?:(?:ME|WE) )?(?:sẽ )?(?:dẫn|đưa|¤chở) .*\b(?:xuống|tới|đến|qua|lên|ra|vào)\b|\bWHEN {_SIDE} (?:sẽ |cũng |cùng \w+ |định |tính )?(?:{_GO}\b(?! (?:lấy hàng|ngân hàng|bưu|kho|cây|làm))|{_FAR}\b.*\b(?:YOU|thăm|chơi)\b)|\bWHEN (?:[^\s]+ ){{1,4}}thì ME (?:sẽ )?(?:{_GO}|{_FAR})\b.*\b(?:YOU|nhà)\b|\b(?:ME|WE) (?:sẽ |cũng )?(?:{_GO}\b.*WHEN|{_FAR}\b.*(?:YOU.*WHEN|WHEN.*YOU))|^(?:\w+ )?WHEN (?:WE |ME )?(?:qua|ra|đi|ghé|tới) .*\bkhông(?: \w+)?$|\bWHEN (?:YOU|WE) (?:\w+ )?{_GO}\b.*\b(?:nhé|được không)|\b(?:WHEN )?ME chốt WHEN|\bWHEN (?:THEY|khách|bên [^\s]+|kỹ thuật|thẩm định)(?: [^\s]+){{0,3}} (?:xuống|tới|đến|qua|lên|sang) .*\b(?:WE|YOU) (?:tiếp|đón|ở|có mặt|bố trí|mở|dẫn)\b", rf"{_GONE}|{_HYPO}|\b(?:gửi|(?<!bàn )giao(?! lưu)|lên lịch|in|chuyển khoản|lên server|đến hết|xem lại|báo|ngân hàng|bưu điện|rút tiền|đóng học|chở (?:gạch|hàng|xi)|xe hoa|lấy (?:hàng|hoa|phiếu)|mang qua bàn|hồ sơ|server|tới nơi|trả|ra đồng|vô máy|vào máy|qua làm|quá giang|chở ME|cho thợ)\b"),
    rule("meeting.place-when", 0.78, "An hour and a place by themselves, in a sentence to the reader.", "Giờ và địa điểm đứng riêng, trong câu nói với người đọc.",
         r"^(?:(?:ok|dạ|vâng|vậy|thế|hẹn|vẫn|là|thì|lúc) )*WHEN (?:ở |tại |chỗ )?(?:quán|nhà hàng|tiệm|sảnh|phòng|hội quán|văn phòng|cổng|sân|toà nhà|khách sạn|showroom|quầy|bến|ga|lầu|tầng)\b(?: [^\s]+){0,6}$|^(?:(?:ok|dạ|vâng|vậy|thế|hẹn|vẫn|là|thì|lúc) )*WHEN (?:ở|tại|chỗ) (?:[^\s]+ ?){1,5}$", rf"{_GONE}|{_HYPO}"),
    rule("meeting.sent-there", 0.76, "The writer's people come at a named hour.", "Người của bên viết đến vào giờ đã nêu.",
         rf"\bME (?:sẽ )?{_SEND} (?:tới|đến|qua|xuống|lên|sang)\b.*WHEN|\bWHEN ME (?:sẽ )?{_SEND} (?:tới|đến|qua|xuống|lên|sang)\b", rf"{_GONE}|{_HYPO}|\bcho (?:xe|hàng|shipper|bưu tá|container|ghe)\b|\b(?:lấy|giao|chở|nhận|bốc) (?:hàng|gạch|xe|đồ|rác)\b"),
    rule("meeting.call-when", 0.8, "One will call the other at an hour.", "Hẹn giờ gọi điện cho nhau.",
         r"\b(?:gọi|alo|điện|phone)(?: (?:lại|video|điện|thoại))* (?:cho )?(?:YOU|ME|WE)\b.*WHEN|WHEN .*\b(?:gọi|alo|điện|phone)(?: (?:lại|video|điện|thoại))* (?:cho )?(?:YOU|ME|WE)\b|\bWHEN YOU (?:\w+ ){0,3}(?:nghe (?:máy|điện thoại)|bắt máy)\b.*\bkhông\b",
         rf"{_GONE}|{_HYPO}|\b(?:có gì|nếu|cần)\b"),
)  # fmt: skip
EVENT_WHEN = next(one for one in RULE_LIST if one.id == "vi.meeting.event-when")
RULES = texts(RULE_LIST)
_KEYS = Phrase(r"WHEN|\b(?:chung vui|mời|dời|lùi|hoãn|huỷ|hủy|rảnh|gặp|được|đông|cancel|reschedule)\b")
_HOUR = r"(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_CLOCK = Phrase(rf"\d ?(?:h|g|giờ|am|pm)|:\d\d|rưỡi|\b{_HOUR} giờ\b")
_AT_HOUR = Phrase(
    rf"(?<!trước )(?<!sau )(?<!trong )(?<!trong vòng )(?<![\d:./-])\b(?:\d{{1,2}} ?(?:h|g|giờ|am|pm)|\d{{1,2}}:\d\d|{_HOUR} giờ)(?! nữa)"
)
_DAY_PART = Phrase(r"\d ?(?:h|g|giờ)|\b(?:sáng|trưa|chiều|tối|thứ|t[2-7]|chủ nhật)\b")
_AGREED = Phrase(r"\b(?:nhé|được không|mời|hẹn|gặp|YOU)\b")
_ONLY_TIME = re.compile(r"WHEN.{0,24}$")
_PLAN = Phrase(rf"\b(?:{_EVENT}|(?:YOU|WE)(?: [^\s]+)? (?:qua|tới|đến|ghé|về|ra|lên|xuống) sớm)\b")
_TIMED = Phrase(r"^WHEN|^(?:ok|vậy|dạ) WHEN|\bWHEN\b.*\bkhông$")
_TOGETHER = Phrase(r"\bnhé\b|\bsớm\b|\bmời\b|\b(?:WE|ME|mình)\b.*\bđi$")
_NEWS = Phrase(
    r"^(?:(?:WHEN|dạ|còn) )*(?:THEY|KIN|khách|sếp|họ|cả nhóm|vợ ME|chồng ME)(?: (?:và|với|cùng) [^\s,]+(?: [^\s,]+)?)? (?:cho biết |nói |bảo )?(?:\w+ )?(?:sẽ |đang |đi )?(?:họp|gặp|ăn|call|meeting|làm việc|hẹn)\b(?! (?:YOU|ME|WE))"
)
_LABEL = Phrase(
    r"(?:\b(?:xác nhận|nhắc|chốt|đặt|gửi)(?: \w+)? (?:lịch|hẹn)|\blịch (?:hẹn|họp|gặp|làm việc|phỏng vấn|khám)(?: [^\s]+){0,4}|\bngày giờ(?: như cũ)?(?: nhé)?(?: YOU)?|\bgiờ hẹn)$"
)
"""A heading after which the time stands by itself: "Xác nhận lịch: 14h thứ ba"."""
_PLACE = Phrase(
    r"(?:ở |tại |chỗ )?(?:quán|nhà hàng|tiệm|sảnh|phòng|hội quán|văn phòng|cổng|sân|toà nhà|khách sạn|showroom|quầy|bến|ga|lầu|tầng|chùa|nhà thờ|công viên|bờ hồ|hồ|cà phê|trường|bãi|chợ|siêu thị|đền|đình|hội trường|bệnh viện|phòng khám)\b"
)
_ALONE = re.compile(r"(?:(?:ok|dạ|vâng|vậy|thế|hẹn|vẫn|là|thì) )*WHEN(?: nh[ée])?$")
_FEASTS = Phrase(rf"\b{_FEAST}\b")
_OTHER_EVENT = Phrase(rf"\b(?:{_TALK}|{_MEAL}|{_VISIT})\b")
_INVITES = Phrase(
    r"\b(?:¤mời|mời (?:YOU|cả|mọi|các)|chung vui|góp mặt|có mặt|dự|nhận lời|đông đủ)\b|\bYOU (?:\w+ ){0,3}(?:về|tới|đến|qua|ghé|xuống|lên|sang|ra|vô|vào|ngồi)\b|\b(?:nhớ|ráng|thu xếp|sắp xếp) (?:về|tới|đến|qua|ghé|xuống|lên|sang)\b"
)
_ERRAND = Phrase(
    r"\b(?:ghé|qua|tới|đến|về|lên|xuống|ra|sang|vô|vào)(?: [^\s]+){0,3} (?:lấy|giao|gửi|trả|nộp|cọc|rút|mua|in|(?:sửa|thay|cài|lắp)(?!.*\bcho YOU))\b(?! (?:ý kiến|bàn))|\b(?:lên|ra|xuống|tới|qua) (?:phường|xã|quận|huyện|uỷ ban|bưu điện|hải quan)\b(?! (?:gặp|với))|\b(?:ra|tới|lên|xuống) (?:bến|ga|sân bay|trạm|đầu đường|cổng)(?: [^\s]+){0,2} (?:đón|rước|đợi|chờ)\b"
)
"""Coming to fetch or mend something: a meeting only at a named hour."""
_OUR_SIDE = Phrase(r"\b(?:bên|shop|công ty|phía|đơn vị|cửa hàng|quán|kho|xưởng) mình\b")
_NEEDS = {
    "vi.meeting.sent-there": _AT_HOUR,
    "vi.meeting.place-when": _AT_HOUR,
    "vi.meeting.agreed": _DAY_PART,
    "vi.meeting.call-when": _AT_HOUR,
}
"""What the words of the time must hold for some rules: a part of the day, an hour."""
_TO_READER = Phrase(r"\b(?:nhé|YOU|ME|WE|mời|hẹn|gặp)\b")
_OF_SHOPS = Phrase(
    r"\b(?:gian hàng|mua sắm|khuyến mãi|khuyến mại|ưu đãi|giảm giá|giảm \d+|trúng thưởng|tích điểm|hạ giá|xả hàng|voucher)\b"
)
"""Words of shops that call in the whole town."""
_BY_THEN = Phrase(r"\bchốt (?:\w+ )?(?:trước|sau|trong|hết|chậm nhất|muộn nhất)\b")


def find_meetings(seen: Seen) -> list[Notice]:
    """Return the meetings of a message: the clearest of each sentence; the quote takes in a following part with the time."""
    best: dict[int, tuple[int, Notice]] = {}
    for index, part in enumerate(seen.parts):
        if "WHEN" not in part.sentence.text and _KEYS.search(part.sentence) is None:
            continue
        hit = _hit(seen, part) or _split_over(seen, index) or _joint(seen, part)
        if hit is None:
            continue
        weight = 2 * (_CLOCK.search(part.plain) is not None) + (
            _AGREED.search(part.tagged) is not None or part.question
        )
        at = part.tagged.clause.start
        if at not in best or best[at][0] < weight:
            best[at] = (weight, _noticed(hit[0], part, hit[1]))
    return [found for _, found in best.values()]


def _hit(seen: Seen, part: Part) -> tuple[Rule, Part] | None:
    for one in possible(RULE_LIST, part.tagged):
        if one.match(part) is not None and _NEWS.search(part.tagged) is None and _stands(one, seen, part):
            return (one, part) if concerns_the_two(one.id, part) else None
    return None


def _joint(seen: Seen, part: Part) -> tuple[Rule, Part] | None:
    one = joint_plan(seen, part) if _OF_SHOPS.search(part.sentence) is None else None
    return (one, part) if one is not None and concerns_the_two(one.id, part) else None


def _stands(one: Rule, seen: Seen, part: Part) -> bool:
    """Say whether what the rule found is a meeting of the two: errands want an hour, feasts an invitation or an hour."""
    needed = _NEEDS.get(one.id)
    if needed is not None:
        there = needed.search(part.plain) is not None and _BY_THEN.search(part.plain) is None
        return there and (one.id != "vi.meeting.place-when" or _TO_READER.search(part.sentence) is not None)
    if one.id == "vi.meeting.invite":
        return _OF_SHOPS.search(part.sentence) is None or _CLOCK.search(part.sentence_plain) is not None
    if one.id == "vi.meeting.together":
        return _OUR_SIDE.search(part.plain) is None
    if one.id not in ("vi.meeting.event-when", "vi.meeting.visit"):
        return True
    if _ERRAND.search(part.tagged) is not None:
        return _CLOCK.search(part.sentence_plain) is not None
    if _FEASTS.search(part.tagged) is not None and _OTHER_EVENT.search(part.tagged) is None:
        return _CLOCK.search(part.sentence_plain) is not None or any(
            _INVITES.search(other.tagged) is not None for other in seen.parts
        )
    return True


def _split_over(seen: Seen, index: int) -> tuple[Rule, Part] | None:
    """Return the rule where the event stands in this part and its time in the part before or after, in one sentence."""
    part, unless = seen.parts[index], EVENT_WHEN.unless
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    if after is not None and after.tagged.text.startswith("WHEN") and _LABEL.search(part.tagged) is not None:
        return EVENT_WHEN, after
    if after is not None and _ALONE.match(part.tagged.text) and _PLACE.match(after.tagged, 0) is not None:
        told = after.sentence is part.sentence and _TO_READER.search(part.sentence) is not None
        return (EVENT_WHEN, after) if told and _AT_HOUR.search(part.plain) is not None else None
    if unless is None or _PLAN.search(part.tagged) is None:
        return None
    if unless.search(part.sentence) is not None or _NEWS.search(part.tagged) is not None:
        return None
    if after is not None and after.tagged.clause is part.tagged.clause and _ONLY_TIME.match(after.tagged.text):
        return EVENT_WHEN, after
    before = seen.parts[index - 1] if index else None
    timed = (
        before is not None and before.tagged.clause is part.tagged.clause and _TIMED.search(before.tagged) is not None
    )
    return (EVENT_WHEN, part) if timed and _TOGETHER.search(part.tagged) is not None else None


def _noticed(one: Rule, part: Part, until: Part) -> Notice:
    clause = part.tagged.clause
    first, after = part.tagged.starts[0], until.tagged.ends[-1]
    return Notice("meeting", "sender", clause.text[first:after], clause.start + first, clause.start + after,
                  one.text.confidence, one.id)  # fmt: skip
