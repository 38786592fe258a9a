"""What Vietnamese writers tell of their own days, which the words alone would let pass for a promise.

"Chiều nay em nấu bún" has the writer, a deed and a time to come as "chiều nay em gửi bản vẽ" has: what tells them apart
is whom the deed is for. Deeds that one does for oneself, states that began some time ago, what came of a try, journeys
and what is so every day are news, unless the reader stands in it.
"""

from typing import Final

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Line, Phrase
from sincerely.noticing.language.vi.matching import Part, Seen

_SOFT: Final = rf"(?:(?:{lex.ADVERB}|WHEN|sẽ|đi|tới|qua|ra|lên|xuống|cố gắng|cố|tính|định|dự định|ngồi|phải|lo) )*"
_OWN_DEED: Final = (
    r"(?:học(?! thay)|¤thi\b|thi (?:đánh giá|vào|đại học|học kỳ|giữa kỳ|cuối kỳ|tốt nghiệp|bằng|vấn đáp|chuyển cấp)\b|¤ôn\b|nghỉ|ngủ|¤dậy|¤thức|¤tắm|¤gội|¤ăn|uống|nhậu|chơi|dạo|¤bơi|¤tập (?!trung|huấn|hợp)|chạy (?:bộ|sô|show|xe ôm|grab|¤bàn|marathon|giải|việt dã)"
    r"|nấu|luộc|¤kho\b|gói bánh|nướng bánh|làm (?:bánh|bếp|vườn|ruộng|rẫy|cỏ|mứt|dưa|¤mắm|ca|thêm|¤giỗ|lễ|tiệc|mâm|dâu|rể|mẹ|cha|bố|móng|tóc|đẹp|răng|ăn|mai mối|phó|trưởng)|¤cúng|¤giỗ|¤đám|cưới|¤sinh\b|¤đẻ|¤mổ|¤khám|xạ trị|hoá trị|tái khám|nhập viện|xuất viện|nhổ răng"
    r"|¤trực(?! (?:thay|giúp|hộ|tiếp))|¤gác|tuần tra|đứng (?:lớp|máy|chốt|bếp|quầy)(?! thay| giúp| hộ)|¤tưới|¤trồng|gieo|¤cấy|gặt|¤nuôi|¤câu|¤xây|cất nhà|cất lại nhà|khai trương|khai giảng|mở (?:tiệm|quán|shop|lớp|cửa|sạp|rộng)|bảo vệ (?:luận|đồ án|khoá|đề)"
    r"|bắt đầu (?:học|làm|đi|tập|vào|thi|uống)|lấy (?:bằng|vợ|chồng|lương)|lãnh (?:lương|bằng|giải|thưởng)|khâu|thêu|(?:xem|coi) (?:phim|đá|tivi|trận|kịch|hát|pháo|bói|lại (?:bộ|phim))|đọc (?:sách|truyện|kinh)|nghe (?:nhạc|đài)|thiền|mua (?:xe|nhà|đất|vé số|vàng|áo|giày|cái xe|căn)"
    r"|giữ chức|nhận (?:quyết định|bằng|giải|lương|thưởng|giấy báo|lớp|công tác)|đổi (?:giờ|tên|nghề|trường|ca|phòng)|lên (?:máy bay|tàu|chức|lương|cân)|xuống (?:tàu|cân)|dọn (?:nhà|ra|vô|vào|đi|qua|lên|sang)|chuyển (?:nhà|trường|công tác|ngành|nghề|chỗ|văn phòng|trụ sở|kho|xưởng|cơ sở|địa điểm)|làm việc (?:cả|tới|đến|từ|ở|tại|buổi|ca|bình thường)|áp dụng|đóng cửa|trả (?:phòng|nhà(?: trọ)?|mặt bằng)\b|nhận phòng|liên hoan|gửi tiết kiệm|(?:đem|mang) (?:xe |máy |đồ )?(?:ra|đi) (?:thay|rửa|sửa|bảo dưỡng|giặt)|(?:đón|tiếp) đoàn|nộp (?:hồ sơ|đơn) (?:xin|thi|du học|dự)|mổ (?:ruột|tim|mắt|¤đẻ|dạ dày|sỏi|gối|bướu)|check ?(?:in|out)|¤dạy (?=(?:ca|buổi|tối|sáng|chiều|WHEN|ở|tại)\b)|dạy (?:học|lớp|thêm)\b|ra (?:trường|riêng|quân|viện|đảo)|(?:vào|vô) (?:lớp|nghề|ca|đại|mùa|vụ)|quay (?:về|lại|đầu|ra|vào)"
    r"|tự (?:hỏi|nhủ|nhiên|hào|an ủi|trách|nấu|ăn|tin|dưng)|thuê (?:nhà|phòng|trọ|xe đi)|đóng (?:gian|cửa tiệm|tiệm|quán|cửa hàng)|tham gia|dự (?:thi|tuyển|đám|lễ|tiệc)|sửa (?:lại )?(?:cái )?(?:nhà|bếp|sân|mái)(?: nhà)? (?:ME|OWN)|du lịch|phượt|leo núi|cắm trại|nhập học|nhập ngũ|hiến máu|tập huấn|bốc thăm|đón dâu|rước dâu|đăng ký (?:học|thi|hiến|tham gia|khám)|công tác)"
)
_OWN: Final = Phrase(rf"\bME {_SOFT}{_OWN_DEED}\b")
"""Deeds of one's own day, body, house, school and work."""
_FOR_READER: Final = Phrase(
    r"\bME\b.*\b(?:YOU|YOURS)\b(?! (?:ơi|ạ|à|nè)\b)|\b(?:giúp|hộ|phụ|thay|đền|bù|đãi|mời|tặng|biếu) (?:cho )?(?:THEY|bé|cháu|con|mọi|cả|team|nhóm|lớp|phòng|ngoại|nội|má|mẹ|ba|bố|bà|ông)\b|\bcho (?:con|bé|cháu|ngoại|nội|má|mẹ|bố)\b|\b¤cho(?: nhé| ạ)*$|\bME (?:[^\s]+ )*?(?:giúp|hộ|thay|bù)(?: cho)?(?: ạ| nhé)*$"
)
_UNDIRECTED: Final = Phrase(
    rf"\bME (?:(?:{lex.ADVERB}|WHEN|cố gắng|ráng) )*(?:¤làm(?! (?:theo (?:mẫu mới|ý|yêu|hướng|lời|đúng)|đúng|việc|bù|lại|nốt|xong|hết|giúp|thay|báo|tờ|giấy|hồ sơ|biên|hợp|đơn|phiếu|thủ|tiếp|luôn|ngay|liền))|mua|lên(?! lịch| đơn| kế| danh| báo)|xuống|về|sang|ra|vào|vô|¤đi|ngồi|¤ở|¤đứng|học|kể|nấu|dọn|mở|đóng(?! (?:gói|thùng|dấu|tiền|phí|đủ|nốt))|chạy|¤thử|tìm|kiếm|khai|đọc|xem(?! (?:giúp|lại (?:hồ|hợp|báo|bản|số|đơn|giá|lịch)))|coi|bỏ|cất|thuê|¤bán|chọn|quyết định|tắt|bật|chép|rửa|giặt|phơi|quét|lau|trông|ghi|tập|viết(?! (?:lại|giấy|thư|đơn|báo|mail|biên|bù|xong))|vẽ|hát|chụp|quay|nhuộm|cắt|nhổ|chơi|hái|bắt|ghép|rủ|kéo|¤canh|phỏng vấn|nhận(?! (?:làm|lo|dịch|phần|hết|trách|sửa|may|đặt|luôn|lắp|ship|giao|in|chở|việc)))\b"
)
"""Deeds that may be anybody's business."""
_TOWARDS: Final = Phrase(
    r"\bME\b.*(?:\b(?:gửi|giao|trả|nộp|đón|đợi|chờ|(?<!đăng )ký|phụ|giúp|hộ|đưa|mang|chở|bù|thay|nghiệm thu|góp ý|nhận xét|chấm (?:bài|xong|cho)|feedback|kiểm tra|làm việc|báo|gọi|nhắn|trình|chốt|bàn giao|lắp|tháo|(?<!để )sửa|(?<!để )lấy|đo|luôn|liền|ngay|nhé|toàn bộ|tận|trọn gói|miễn phí|¤cho(?! đỡ| vui| biết| khuây| có| hai đứa| mấy đứa| tụi nhỏ| con\b| vợ| chồng)|nốt|kịp|xong|¤ạ|online|push|đẩy|thưa|xin lỗi|hỏi|hoàn (?:thành|thiện|tất|chỉnh)|đúng|sớm|kịp|dẫn|rút kinh nghiệm|đề xuất|tổng hợp|viết|duyệt|dời|xử lý|tìm|in)\b)|\b(?:là|thì) ME\b|^(?:(?!WHEN\b|ME\b|YOU\b|dạ\b|vâng\b|còn\b|rồi\b|nên\b|mà\b|cuối\b|bữa\b|hôm\b|lúc\b|khi\b|chắc\b|nhà\b|tối\b|sáng\b|chiều\b|(?:xe|áo|quần|hàng|nhà|đồ|máy|bàn|điện thoại) này\b)[^\s]+ ){2,}(?:WHEN )?ME (?!(?:[^\s]+ )*?(?:của|YOURS|tận gốc|ở|tại|từ)\b)"
)
"""What makes them the reader's, too."""
_SINCE: Final = Phrase(
    r"^(?:[^\s]+ ){2,}?(?:từ|kể từ|suốt từ) (?:tháng|năm|hôm|hồi|(?:đầu|giữa|cuối) (?:năm|tháng|tuần|mùa|vụ|quý|học kỳ)|sáng|trưa|chiều|đêm|khuya|ra giêng|hè|tết|trước|lúc|ngày|mùng|mồng|rằm|thứ|chủ nhật|tuần|bữa|\d)(?! (?:sau|tới|này)\b)"
)
"""A state that began then; before the writer the time says when the deed begins."""
_OVER: Final = Phrase(
    r"\brồi (?:về|¤đi|thôi|nghỉ)$|\bME (?:[^\s]+ ){1,4}được (?:gần |hơn )?(?:\d+|một|hai|ba|bốn|năm|sáu|mấy|vài|chục|nửa|khối)\b(?!.*\bYOU\b)|\bME (?:[^\s]+ )+(?:hồi (?:WHEN|nãy|sáng|trưa|chiều|tối)|(?:hôm|bữa) (?!nào|sau|khác|tới|đó|ấy|WHEN|nay|mai|kia)[^\s]+)\b|\bME làm (?:bên|ở|tại|trong|nghề|cho (?:công ty|hãng|THEY))\b|\brồi mới (?:đi|về|ra|vô|ăn|ngủ)\b|\brồi (?:mà|vẫn|¤mới|ngồi|đứng|nằm|khóc|nhìn|ngó|thấy|bị|thôi|ngủ|cười|bỏ|quên)\b|\bME (?:[^\s]+ )+?(?:mãi|hoài|mấy lần|\d+ lần|(?:hai|ba|bốn|năm|mấy|vài|chục|mười) (?:lần|lượt|cuộc))\b(?!.*\b(?:nhé|cho YOU|để|WHEN)\b)"
    r"|\bME (?:[^\s]+ ){1,6}?(?:thì|mà|nhưng) (?:(?:YOU|THEY|KIN|nó|họ|máy|trời|ai|chẳng ai|không ai|lễ tân|chủ|thợ|khách) )(?:[^\s]+ )?(?!(?:nhé|nhớ|gửi|báo|ký|xem|lấy|nhận|duyệt|cứ|khỏi)\b)[^\s]+"
    r"|\bME (?:[^\s]+ )+nên (?:hơi|khá|rất|lâu|mất|hết|¤mới|đã|không|chưa|¤đỡ|bị|giờ|phải|chỉ|còn|chắc)\b"
)
"""What was tried, and what came of it."""
_DAILY: Final = Phrase(
    r"^(?!.*\b(?:từ nay|từ giờ|từ rày|từ mai)\b).*(?:\bnào (?:[^\s]+ ){0,3}?cũng\b|\bcũng (?:[^\s]+ ){0,2}mỗi\b|\b¤(?:mỗi(?= WHEN)|(?:mỗi|hàng|hằng)(?! WHEN)) (?:WHEN|ngày|sáng|trưa|chiều|tối|đêm|tuần|tháng|năm|mùa|vụ|lần)\b(?!.*\b(?:YOU|nhé)\b)|\bdạo này\b)"
)
_LIFE_LONG: Final = Phrase(
    r"\bME (?:sẽ )?(?:tròn |được |lên |sang |bước sang |đủ |hơn )?(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)(?: \w+){0,2} tuổi\b"
)
_PASSING: Final = Phrase(
    r"\bME (?:xin )?(?:báo|nói|kể|khoe|bật mí|tiết lộ|thú thật|tâm sự|hỏi thật|nhắc nhẹ) (?:mỗi|riêng|nhỏ|thật|thiệt|chuyện|tin|nghe|WE|YOU (?:hay|biết|chuyện|tin|một tin|một chuyện))\b(?!.*\b(?:sau|WHEN|liền|ngay|lại)\b)"
)
"""What is told by the letter itself."""
_CEREMONY: Final = Phrase(
    rf"\bME {_SOFT}(?:¤cúng|cúng (?:thôi nôi|đầy tháng|giỗ|rằm|giao thừa|mụ|ông)|tổ chức|làm (?:¤giỗ|¤đám|lễ|tiệc|thôi nôi|đầy tháng|tân gia))\b(?!.*\bYOU\b)"
)
_SEES: Final = Phrase(
    r"\bME thấy\b",
    r"\bME thay (?!the\b|moi\b|bong\b|pin\b|mieng\b|cho\b|giup\b|cai\b|ca\b|nguoi\b|doi\b|nhot\b|kinh\b|board\b|man hinh)\w+",
)
"""Without diacritics thấy looks like thay."""
_OTHERS: Final = Phrase(
    r"\b(?:đón|tiễn|gặp|thăm|rước|tiếp) (?:THEY|KIN)\b|\b(?:đưa|chở|dẫn|dắt) (?:THEY|KIN|con|cháu|bé|má|mẹ|bố|ông|bà|ngoại|nội|tụi nhỏ|(?:hai|mấy) đứa)(?: [^\s]+)? (?:đi|tới|đến|qua|vào|vô|ra|về)\b"
)
"""Whom the writer sees or takes somewhere: no reader of this letter."""
_INVITES: Final = Phrase(
    r"\bME (?:[^\s]+ ){0,8}?(?:mời|rủ) (?:cả |các |luôn |thêm )*(?:YOU|WE|mọi|cả|nhóm|team)(?: [^\s]+){0,4}? (?:qua|tới|đến|về|ra|lên|xuống|ghé|đi|sang|vô|vào|dự|ăn|dùng|ngồi|uống|chung vui)\b"
)
"""To ask somebody in is a meeting: nothing is owed by it."""
_CAME_OF_IT: Final = Phrase(
    r"\bmà (?:(?:tới|đến) (?:giờ|nay)|giờ|¤vẫn|chưa|ngại|quên|¤sợ|hết|nó|họ|máy|khách|có (?:được|ai|thấy))\b|\bxong (?:[^\s]+ ){1,4}?là WHEN\b"
)
_NOW: Final = Phrase(
    r"^(?:giờ(?! (?:nào|hành|(?:ME|YOU) (?:đang|bận|kẹt|mắc|dở|chưa|còn)))|bây giờ(?! (?:ME|YOU) (?:đang|bận|kẹt|mắc|dở|chưa|còn))|thành ra|kết quả là|ai dè|ai ngờ|cuối cùng|rốt cuộc|hoá ra|té ra|vậy mà|thế mà|tự nhiên|may mà|hên là)\b"
)
"""What a sentence goes on with when the deed before is over."""
_THEY_SAID: Final = Phrase(
    r"^(?!.*\b(?:ME|sao|gì)\b)(?:khách|họ|nó|THEY|KIN|bên (?:đó|ấy|kia)|tổng đài|bác sĩ|thợ|nhân viên|cô giáo|ai cũng) (?:[^\s]+ )?(?:nói|bảo|kêu|trả lời|báo|không|chưa|hẹn|cúp|hứa|cười|mừng|khóc|khen|chê|lắc|gật)\b"
)
_FOR_ANOTHER: Final = Phrase(
    r"\bME\b(?!.*\b(?:WHEN|nhé|liền|ngay|luôn|xong|sẽ|giúp|hộ)\b).*\bcho (?:mẹ|má|bố|¤ba|¤bà|ông|vợ(?! chồng)|¤chồng|nội|ngoại|¤con) (?!ME\b|của\b|YOU\b|$)[^\s]+|\bME\b.*\b(?:cho|với) (?:KIN(?! (?:YOURS|mang|đem|chạy|qua|lên|xuống|tới|sang)\b)|(?:đứa|thằng) (?:em|bạn|con|cháu|út)|em gái|em trai|bạn (?:bè|học|cũ|ME))\b"
)
"""Whom the deed is for where the reader is not named: the writer's own people."""
_TILL_NIGHT: Final = Phrase(
    r"\b(?:đến|tới) (?:tận )?(?:\d+|một|hai|ba|bốn|năm) ?(?:h|giờ)(?: rưỡi)? (?:sáng|khuya|đêm)\b(?! (?:nay|mai|kia))|\b(?:¤cả|suốt|cả(?= (?:tuần|tháng))) (?:ngày|tuần|tháng|buổi|sáng|chiều|tối|đêm) (?:nay|qua)\b"
)
_DATED_PAPER: Final = Phrase(
    r"\b(?:gửi|nộp|trình|chuyển|kèm|in)\b(?: [^\s]+){0,4}? (?:bảng|báo cáo|lịch|hoá đơn|danh sách|số liệu|lương|kế hoạch|biên bản|thực đơn|thời khoá biểu|chấm công|sao kê|phiếu|doanh (?:thu|số)|đề thi|bản tin|hình|ảnh|file)(?: (?!trước|trong|chậm|vào|lúc|ngay)[^\s]+){0,4}? (?:tháng (?:\d{1,2}|này|rồi|trước)|quý \w+|năm \d+|tuần (?:này|\d+)|(?:ngày )?\d{1,2}[/.-]\d{1,2})(?:[/.-]\d+)?(?: ạ| nhé)*$"
)
"""The time says which paper it is, and the paper comes with the letter."""
_FOR_LATER: Final = Phrase(r"^(?!.*\bWHEN\b.*\bđể WHEN\b).*\bME\b.*\bđể WHEN\b(?!.*\b(?:YOU|gửi|giao|trả|nộp|kịp)\b)")
"""The time belongs to what it is for."""
_FROM_THEN_ON: Final = Phrase(r"^(?:kể )?từ (?!giờ|nay|rày|bây)")
_ALL_COMERS: Final = Phrase(
    r"\bME\b.*\b(?:cho|với) (?:tất cả |toàn bộ )?(?:mọi|mỗi|các|\d+) (?:khách|đơn(?! vị)|hoá đơn|sản phẩm|dịch vụ|người (?:mua|đăng|đặt)|bạn (?:đầu|đăng|đặt|mua))\b|\bME\b.*\bcho đơn (?:từ|trên)\b|\b(?:mỗi|mọi) (?:đơn(?! vị)|hoá đơn|khách)\b.*\bME\b"
)
"""What a house offers to everybody."""
_IF_YOU_LIKE: Final = Phrase(
    r"^(?:(?:dạ|còn|hay|mà|ai) )*(?:(?:YOU|ai|WE|bạn) (?:nào )?)?(?:(?:có|mà|nào|thật sự) )*(?:cần(?! gấp)|muốn|thích|quan tâm|nhu cầu|rảnh|ưng|lấy(?= thì))(?: (?!ME\b|xong\b|được\b)[^\s]+){0,5}?(?: thì(?: ME (?!WHEN)|$)|$| là ME (?!WHEN))|^(?:khi nào|lúc nào|hôm nào|bữa nào|chừng nào|nếu) (?:YOU )?(?:cần|muốn|thích|có nhu cầu)\b"
)
"""An offer: the reader's wish decides."""
_JOURNEY: Final = Phrase(
    r"\bME (?:WHEN )?(?:(?:sẽ|lại|cũng|phải) )*(?:vào|vô|ra|lên|xuống|về|sang|qua|đi|bay|chạy|ghé|quay|chuyển)(?: (?:thẳng|lại|về|ra|vào|vô|lên|xuống|sang|qua|tới|đến|chơi|tận))* (?=[^\s])"
)
_ERRAND: Final = Phrase(r"\b(?:gửi|giao|trả|nộp|ký|lấy|đón|mua|bàn giao|nhận|đổi|khảo sát|đo|lắp|sửa|kiểm tra)\b")
_RECEIPT: Final = Phrase(r"^(?:mã|số) (?:giao dịch|biên nhận|đơn|vận đơn|tham chiếu|hồ sơ)\b")
_WARNING: Final = Phrase(r"\b(?:nếu|mà|còn|hễ|tái)\b.*\b(?:không|cứ|vẫn|còn|tiếp tục|tái phạm|nữa)\b")
_WARNED: Final = Phrase(
    r"\bME (?:[^\s]+ )*?(?:báo|gọi|trình|nhờ|gửi|mời|đưa) (?:[^\s]+ ){0,3}?(?:ban quản lý|bảo vệ|chủ nhà|tổ (?:dân phố|trưởng)|giám đốc|sếp|cấp trên|trưởng (?:khu|phố|thôn))\b"
)
_DONE_NEWS: Final = Phrase(r"\bME (?:(?!YOU\b)[^\s]+ )+xong$")
_FOR_WORK: Final = Phrase(
    r"\bME\b.*\b(?:gửi|báo|trả|giao|nộp|chuyển|thanh toán|gọi|nhắn|phản hồi|cập nhật|update|mang|đem|đưa|ghé|qua|tới|đến|đón|chở|bù|đền|hoàn|bổ sung|in|scan|trình|ký|duyệt|fix|sửa|chỉnh|kiểm tra|kiểm|check|test|rà|cử|bố trí|sắp xếp|thu xếp|thay|lắp|cài|hỏi|liên hệ|xử lý|khắc phục|giữ|đặt|chốt|xác nhận|chuẩn bị|soạn|dịch|triển khai|phụ|giúp|hỗ trợ|đăng|gỡ|tổng hợp|lập|có mặt|thông báo|nhắc|làm việc|tuân thủ|chịu|cố gắng|xem|lo|rút|đợi|chờ|tham gia|dự|nói lại|trao đổi|phối hợp|đúng giờ|đầy đủ|mời|theo dõi|ghi|forward|follow|chấm|góp ý|nhận xét|push|code|deploy|bồi thường|nói (?:với|lại|giúp|khéo)|đi (?:cùng|với))\b"
)
"""What one promises even where nobody is called by name."""
_SERVICE: Final = Phrase(
    rf"\bME\b(?: [^\s]+)*? (?!(?:{lex.ADVERB})\b)(?:gửi|báo|trả|rep|giao|nộp|chuyển(?! (?:nhà|trường|công tác|qua|sang|về))|ck|thanh toán|gọi|alo|call|nhắn|phản hồi|cập nhật|update|mang|đem|đưa|bù|đền|hoàn|bổ sung|xuất|¤in|scan|photo|trình|(?<!đăng )ký|duyệt|fix|sửa|chỉnh|kiểm|check|test|rà|cử|bố trí|thay|lắp|tháo|cài|liên hệ|xử lý|khắc phục|giữ|đặt|book|chốt|xác nhận|confirm|chuẩn bị|soạn|dịch|deploy|push|merge|release|triển khai|phụ|giúp|hỗ trợ|up|upload|đăng (?!ký)|post|gỡ|xoá|tổng hợp|ship|gom|lập|đối chiếu|có mặt|thông báo|nhắc|tính|điều|đóng gói|cho|dạy|kèm|trông|khảo sát|đo|thiết kế|gia hạn|nhận|cấp|phát|forward|fwd|share|feedback|review|hú|ới|mời|bao|khao|đãi|tặng|biếu|dẫn|đợi|chờ|đón|lấy|qua|ghé|tới|đến|sang|dời|lùi|nói|trao đổi|trả lời|bàn giao|lên lịch|hướng dẫn|hỏi|rollback|góp ý|nhận xét|chấm|tiếp|kê khai|quyết toán|hạch toán|viết|làm|xếp|¤bốc (?!thăm)|dắt|chừa|ứng|chi|dừng|giảm|căn|ráp|truy|tra|xin|đề xuất)\b"
)
"""Deeds of work and service."""
_THREAT: Final = Phrase(
    r"\b(?:quá hạn|trễ hạn|nếu không|chậm (?:thanh toán|nộp|trả))\b.*\bME (?:[^\s]+ )?(?:cắt|ngừng|ngưng|khoá|tạm (?:dừng|ngưng)|thu hồi|huỷ|chấm dứt)\b|\b(?:gọi|báo|trình|nhờ|mời|đưa|gửi)(?: đơn)?(?: [^\s]+){0,2} (?:công an|¤phường|chính quyền|(?<!văn phòng )luật sư|thanh tra|toà|báo chí|quản lý thị trường|pháp luật|dân phòng)\b|\b(?:làm|viết|nộp|gửi) đơn (?:[^\s]+ ){0,2}?(?:lên|ra|tới) (?:đoàn|toà|sở|phòng|cục|bộ|uỷ ban|phường|công an|thanh tra|hội|giám đốc|cấp trên)\b|\blập biên bản\b|\b(?:(?<!đơn )khởi kiện|sẽ kiện|kiện ra|tố cáo|bóc phốt|làm cho ra lẽ|làm tới cùng|xử đẹp)\b|\bđăng (?:lên )?(?:mạng|facebook|fb|group|nhóm cư dân)\b|\bnghỉ chơi\b|¤\b(?:không|còn|cứ|tái phạm|chậm|trễ|lần nữa)\b.*\bME (?:[^\s]+ )?(?:cho nghỉ việc|đuổi|phạt|¤đăng|bêu|chặn|huỷ hợp đồng|thu hồi|đòi|tịch thu|cắt (?:điện|nước|hợp đồng|internet)|¤kiện)\b"
)
"""What the reader is to fear, not to hope for."""


_ANSWERING: Final = frozenset(("vi.promise.then-em", "vi.promise.em-bao-lai", "vi.promise.da-em-act"))
"""Rules that see what the deed answers: an ask to the reader, a condition."""
_BARE_DEEDS: Final = frozenset(
    (
        "vi.promise.em-verb-when",
        "vi.promise.when-em-verb",
        "vi.promise.em-verb-fully",
        "vi.promise.em-verb-particle",
        "vi.promise.topic-em-verb",
    )
)
_LOOSE: Final = frozenset(("vi.promise.when-em-verb", "vi.promise.co-gang-du-dinh"))
"""Rules of a plan and any verb at all: the reader must stand in it."""


def tells_news(seen: Seen, index: int, rule_id: str = "") -> bool:
    """Say whether the part, which has the looks of a promise, tells of the writer's own life instead."""
    part = seen.parts[index]
    line = part.tagged
    if any(sign.search(line) is not None for sign in _NEVER_OWED) or _is_over(seen, index):
        return True
    if _FOR_ANOTHER.search(line) is not None and "YOU" not in line.text and not _reader_beside(seen, part):
        return True
    if rule_id not in _ANSWERING and _INVITES.search(line) is not None:
        return True
    if _FROM_THEN_ON.match(part.plain, 0) is not None and "YOU" not in line.text and _DIRECTED.search(line) is None:
        return True
    if _FOR_READER.search(line) is not None:
        return False
    return (
        _OWN.search(line) is not None
        or (rule_id not in _ANSWERING and _UNDIRECTED.search(line) is not None and _TOWARDS.search(line) is None)
        or (
            rule_id in _BARE_DEEDS
            and _SERVICE.search(line) is None
            and _TOWARDS.search(line) is None
            and not _reader_beside(seen, part)
        )
        or (rule_id in _LOOSE and _TOWARDS.search(line) is None and not _reader_beside(seen, part))
        or _OTHERS.search(line) is not None
        or _SINCE.search(part.plain) is not None
        or _goes_to_a_place(line)
        or _just_done(seen, index, part)
    )


_NEVER_OWED: Final = (
    _DAILY, _LIFE_LONG, _OVER, _PASSING, _CEREMONY, _SEES, _CAME_OF_IT, _FOR_LATER, _ALL_COMERS,
)  # fmt: skip
_DIRECTED: Final = Phrase(r"\bME\b.*\b(?:gửi|báo|nộp|giao|gọi|nhắn|trả|bàn giao|cập nhật|bù)\b")


def _is_over(seen: Seen, index: int) -> bool:
    """Say whether the deed is behind the writer though no word of the past says so."""
    part = seen.parts[index]
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    return (
        _TILL_NIGHT.search(part.plain) is not None
        or _DATED_PAPER.search(part.plain) is not None
        or (
            after is not None
            and after.sentence is part.sentence
            and (
                _NOW.match(after.tagged, 0) is not None
                or ("WHEN" not in part.tagged.text and _THEY_SAID.match(after.tagged, 0) is not None)
            )
        )
    )


def for_all_comers(seen: Seen, index: int) -> bool:
    """Say whether a house offers it to every customer."""
    return _ALL_COMERS.search(seen.parts[index].tagged) is not None


def if_you_like(seen: Seen, index: int) -> bool:
    """Say whether the writer only offers it: the reader's wish, told in the part or just before it, decides."""
    part, before = seen.parts[index], seen.parts[index - 1] if index else None
    if _IF_YOU_LIKE.search(part.tagged) is not None:
        return True
    return (
        before is not None
        and before.sentence is part.sentence
        and not part.tagged.text.startswith("WHEN")
        and _IF_YOU_LIKE.search(before.tagged) is not None
    )


def for_nobody(seen: Seen, index: int) -> bool:
    """Say whether the letter calls nobody and the part names no service: a plan that one makes for oneself."""
    called = any("YOU" in part.tagged.text for part in seen.parts)
    return not called and _FOR_WORK.search(seen.parts[index].tagged) is None


def threatens(seen: Seen, index: int) -> bool:
    """Say whether the part tells the reader what he has to fear."""
    part, before = seen.parts[index], seen.parts[index - 1] if index else None
    if _THREAT.search(part.tagged) is not None:
        return True
    warned = before is not None and before.sentence is part.sentence and _WARNING.search(before.tagged) is not None
    return warned and _WARNED.search(part.tagged) is not None


def _reader_beside(seen: Seen, part: Part) -> bool:
    """Say whether another part of the sentence has the reader in it."""
    return any(
        other is not part
        and other.sentence is part.sentence
        and " YOU" in f" {other.tagged.text}"
        and len(other.tagged.text) > _CALL
        for other in seen.parts
    )


_CALL: Final = len("YOU nhé ạ")
"""Characters of a part that only calls the reader."""


def _goes_to_a_place(line: Line) -> bool:
    """Say whether the writer goes somewhere with a name, with nothing to hand over there."""
    going = _JOURNEY.search(line)
    return going is not None and going.end() in line.names and _ERRAND.search(line, going.end()) is None


def _just_done(seen: Seen, index: int, part: Part) -> bool:
    """Say whether the part says that something is finished, and the sentence goes on with what came of it."""
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    return (
        after is not None
        and after.sentence is part.sentence
        and "ME" not in after.tagged.text
        and (_DONE_NEWS.search(part.tagged) is not None or _RECEIPT.search(after.tagged) is not None)
    )


_AUTOMATIC: Final = Phrase(
    r"^\W*(?:đây là )?(?:thư|email|mail|tin nhắn|tin|phản hồi|trả lời|hồi đáp)(?: (?:trả lời|phản hồi|hồi đáp|này|được|gửi|nhắn))* tự động\b|^\W*tự động (?:trả lời|phản hồi|hồi đáp)\b|\bauto ?reply\b|\bautomatic reply\b|\bout of office\b|\b(?:không|đừng) (?:trả lời|phản hồi|reply)(?: lại)? (?:thư|email|mail|tin)(?: nhắn)? này\b"
)
_WHEN_BACK: Final = Phrase(
    r"\bsẽ (?:[^\s]+ )?(?:trả lời|phản hồi|hồi âm|hồi đáp|liên hệ|kiểm tra|xem)\b.*\b(?:khi|sau khi|lúc) (?:[^\s]+ )?(?:trở (?:lại|về)|quay (?:lại|về)|đi làm|về lại|có mặt|về tới)\b"
)


_ABSENT: Final = Phrase(
    r"\bđang (?:[^\s]+ )?(?:nghỉ phép|nghỉ lễ|nghỉ thai sản|đi công tác|công tác|vắng|đi vắng|ngoài văn phòng)\b.*\b(?:từ|đến|tới|hết)\b"
)
_AFTERWARDS: Final = Phrase(
    r"\bsẽ (?:[^\s]+ )?(?:trả lời|phản hồi|hồi âm|hồi đáp|liên hệ)\b.*\b(?:khi|sau khi|lúc) về$"
)


def is_automatic(seen: Seen) -> bool:
    """Say whether an answering machine speaks: what it says binds nobody."""
    if any(
        _AUTOMATIC.search(part.plain) is not None or _WHEN_BACK.search(part.plain) is not None for part in seen.parts
    ):
        return True
    away = any(_ABSENT.search(part.plain) is not None for part in seen.parts)
    return away and any(_AFTERWARDS.search(part.plain) is not None for part in seen.parts)
