"""Asks in Vietnamese: giúp em, nhờ chị, vui lòng, anh gửi em nhé, được không ạ.

The one who must act is the reader (YOU, as the pair of address makes it). "Anh gửi em nhé" is an ask when the writer
is em, and a promise when he is anh: the pair decides.
"""

from sincerely.noticing.language.vi import lexicon as lex
from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Seen, first_hit, notice, rule, texts
from sincerely.noticing.language.vi.own_news import is_automatic
from sincerely.noticing.language.vi.task_lists import LISTED, listed_asks
from sincerely.noticing.records import Notice

_V = rf"(?:{lex.VERB_ACT})\b"
_LEAD = (
    r"(?:(?:dạ|vâng|ok|à|ừ|thôi|vậy|thế|nên|rồi|thì|mà|và|còn|riêng|khi nào rảnh|hôm nào|bữa nào|tiện|WHEN|sếp|hi|hello|dear|chào|về phía|với|tiện thể|"
    r"ngoài ra|trong lúc đó|trước mắt|(?:kể )?từ (?:nay|giờ|rày)(?: trở đi| tới đó| về sau)?|lần sau|sau này|nếu tiện|nếu được|trường hợp [^,]+) )*"
)
_VOC = r"(?:YOU|THEY|WE|[^\s]+) (?:ơi|à|ạ|này|nè),? "
_HEAD = rf"^{_LEAD}(?:{_VOC}{_LEAD})?"
_YOU = r"(?:các (?:phòng|đơn vị|tổ|bộ phận|chi nhánh|lớp|nhóm|khoa)(?: \w+)?(?= (?:\w+ )?(?:gửi|nộp|báo|chuẩn bị|rà|hoàn|lập|cử|tổ chức|thực hiện|đăng ký|kiểm|cập nhật|bổ sung))|YOU(?: (?:với|và) [^\s,]+(?: [^\s,]+)?(?= ))?|THEY|mỗi (?:người|bạn|nhà|team|em|tổ|lớp|phòng)|(?:nhà hàng|khách sạn|trung tâm|ban quản lý|ban tổ chức|nhà xe|kế toán|kỹ thuật|bác tài|tài xế|YOU tài xế|THEY tài xế|it|hr|qc|qa|dev|pm|tester|marketing|sale|sales|bếp|kho|thủ kho|lễ tân|nhân sự|hành chính|thiết kế|design|pháp chế|vận hành|bảo vệ|lớp trưởng|admin|ad|bên bán|phòng khám|công ty|nhà trường|ngân hàng|cửa hàng|shop|hãng|đại lý|siêu thị|quán)(?= (?:hoàn|bồi thường|đền|giải thích|giải quyết|thu hồi|trả lại|xin lỗi|nêu|gửi|cho|báo|kiểm|xem|check|nhắn|gọi|ghé|đón|in|bổ sung|cử|làm|đổi|gia hạn|trích|rà|sửa|up|update|cập nhật|chuẩn bị|mở|khoá|tắt|nộp|lên)\b)|tổ \w+(?: \w+)?)"
_MOD = rf"(?:(?:{lex.ADVERB}|WHEN|hãy|nên|tiện|thử|tạm|ưu tiên|có|phải|ai|THEY|chỉ cần|chịu khó|phía|bên|với YOU|và team|đi|về|lên|xuống|qua) )*"
_DONE = r"\b(?:(?<=\S )đã|vừa|¤mới|PAST(?!.*\b(?:đi|nhé|với)(?: YOU| ạ)*$)|rồi$|rồi (?:ạ|nhé|nghe)(?: YOU)?$|từng|chưa từng)\b"
_WISH = (
    r"\b(?:(?:xem|coi) như (?:nhà|người|ME|anh em|con)|mạnh giỏi|mạnh khoẻ|khoẻ mạnh|ở lại mạnh|bình an|bảo trọng|(?:mau|chóng|sớm) (?:khoẻ|lành|khỏi|bình)|thượng lộ|làm (?:WHEN|khuya) quá|làm quá sức|gắng quá|giữ gìn|giữ sức|nghỉ ngơi|ngủ (?:ngon|sớm)|ăn uống|(?<!cho ME )yên tâm|khoẻ|vui vẻ|cố lên|đừng (?:có )?(?:lo|trông|sốt ruột|suy nghĩ|áp lực|căng thẳng|thức khuya|dằn vặt|trách|ngồi .* một WE|khóc|sợ|buồn|ngại|khách sáo|bận tâm|nghĩ|từ chối|giận|quên nhau|mở)|"
    r"bình tĩnh|thông cảm|lượng thứ|bỏ qua|miễn thứ|tha lỗi|hạnh phúc|kiêng|giữ ấm|giữ phong độ|vững (?:lòng|vàng|tâm)|vượt qua|nguôi ngoai|bớt (?:đau|buồn|lo)|một mình$|bình an|may mắn|thứ lỗi|(?<!ra )khỏi)\b"
)
_UNREAL = r"\b(?:giá mà|giá như|ước gì|phải chi|lẽ ra|đáng lẽ|đáng ra)\b"
_REPORT = r"\b(?:KIN|khách|sếp|THEY) (?:\w+ )?(?:bảo|nói|nhờ|hỏi|kêu|dặn|yêu cầu|đề nghị|hứa|vừa|đã|sẽ|đang)\b"
_GRATEFUL = r"\b(?:cảm ơn|biết ơn|đội ơn|mang ơn|cảm kích)\b"
_NEVER = rf"{_WISH}|\b(?:coi|xem) .*\blà (?:gì|sao|ai)\b|\bnói (?:nhỏ|thật|riêng|thiệt) (?:cho )?YOU\b|\bthôi chứ\b|\blà (?:thấy|có|được|xong|ra)\b|\blàm (?:bữa|chầu|tiệc)\b|{_UNREAL}|{_REPORT}|{_DONE}|{_GRATEFUL}|\b(?:xin lỗi(?! công khai)|chúc)\b"
_DO = (
    r"(?:thu xếp|xem|check|kiểm tra|gửi|chuẩn bị|in|ký|nộp|xác nhận|confirm|báo|gọi|liên hệ|bổ sung|sửa|làm|ngưng|dừng|đặt|mua|cho|chuyển|thanh toán|duyệt|approve|assign|"
    r"review|resubmit|submit|update|cập nhật|điền|mang|đem|đón|ghé|chốt|chọn|rà|đọc|viết|trả lời|phản hồi|bố trí|cử|giao|thu dọn|ghi|tách|dùng|move|họp|cứ (?!giữ|lấy|thong|thoải|từ từ|bình|yên|trêu|chọc|đùa|nói vậy|khen|lo|bảo vậy|tưởng|nghĩ)|kèm|"
    r"dặn|nhắn|forward|quyết|lấy|giữ|note|chú ý|tắt|mở|đổi|góp|join|sắp xếp|hoàn thiện|hoàn thành|tham khảo|lưu ý|theo dõi|đăng ký|nói|dụ|bảo|nhắc|hỏi|test|rerun|merge|deploy|push|tập trung|có mặt|mặc (?:đồng phục|áo|võ phục|đồ|trang phục|ấm))"
)
_TELL = r"(?:biết|hay|một tiếng|với|nhé|trước(?! (?:giờ|khi|lúc|ngày|WHEN))|lại|số|bản|file|link|email|danh sách|thông tin|ý kiến|địa chỉ)"

RULE_LIST = (
    rule("ask.nho-phien", 0.95, "The words nhờ, phiền, vui lòng, làm ơn or đề nghị ask for it.", "Có lời nhờ, phiền, vui lòng, làm ơn hoặc đề nghị.",
         rf"{_HEAD}(?:ME |YOU )?(?:xin |có |muốn |đành |lại |cũng |phải |kính |trân trọng )*(?:¤nhờ|nhờ(?= [^\s]+ (?:(?!WHEN\b)[^\s]+ )?(?:{_V}|xếp|để ý|giúp|hộ|với\b))|phiền(?! bản (?!quản|giám|tổ))|làm phiền) (?:YOU|THEY|giúp|bên|ME\b|các|¤(?:mấy|hai|ba|cả|toàn|từng|mỗi)|hai|mọi người|phòng|ban|bộ phận|đội|tổ|khoa|đơn vị|công ty|¤(?:thím|dượng|mợ|cậu|dì|cụ|nội|ngoại|bõ)\b|[^\s]+ (?:[^\s]+ ){{0,4}}?(?:giúp|hộ)\b)"
         rf"|\b(?:please|pls|plz|kindly)\b|¤\b(?:nhờ|phiền) (?:WHEN )?{_V}|\b(?:vui lòng|làm ơn|xin hãy|xin phiền|phiền YOU|nhờ YOU (?:(?!WHEN\b)[^\s]+ )?(?:{_V}|xếp|để ý|giúp|hộ)|cảm phiền)|¤\bnhờ YOU\b\b|{_HEAD}hãy {_V}|\bxin (?:các )?YOU {_V}|(?<!ME )(?<!sẽ )\bxin (?:phản hồi|gửi (?:về|lại|cho|qua)(?! YOU)|báo(?! tin| để| cáo| với| trước| hỷ)|xác nhận|xem|kiểm tra|xoá|xóa|cho biết|chuyển|nộp)\b"
         rf"|\b(?:đề nghị|yêu cầu) (?:các |toàn thể )?(?:YOU|các (?:đơn vị|phòng|bộ phận|cá nhân)|bên b)\b|(?:{_HEAD}|\bME (?:xin |kính )?|^(?:cư dân|bà con|tập thể|phụ huynh|người dân|¤hộ|các hộ|nhân dân|khu phố)(?: [^\s]+){{0,4}} )(?:đề nghị|yêu cầu|kính đề nghị|đề xuất YOU) (?!YOURS|OWN|đã|này|của|trên|tài trợ|thanh toán số|được duyệt)",
         rf"{_UNREAL}|{_GRATEFUL}|{_REPORT}|\b(?:(?:vui lòng|please|pls) (?:không|do not|don't) (?:trả lời|reply|phản hồi|hồi âm)|please find|tạm ứng đề nghị|(?:khỏi|sợ|ngại|đỡ|không) (?:làm )?phiền|ME (?:xin|sẽ) (?:gửi|phản hồi|xem))\b|cần (?:hỗ trợ|thêm thông tin|giúp)|thắc mắc|câu hỏi|việc gấp|trường hợp khẩn|\bME nhờ (?:THEY|KIN)\b(?! (?:giúp|YOU))|\bYOU (?:có |từng )?nhờ ME\b|\b(?:không|chưa) nhờ\b|^(?:(?!ME\b)[^\s]+ ){{0,3}}nhờ (?:có )?YOU .*\b(?:mà|nên)\b"),
    rule("ask.cho-em", 0.94, 'The words "cho em xin/hỏi/biết".', "Có cụm “cho em xin/hỏi/biết”.",
         rf"^(?:ck|chuyển khoản|bắn|chuyển) (?:cho )?ME \d|^(?:cho|lấy|làm|bán|ship|đặt) (?:cho )?(?:ME|WE) (?:\d+|một|hai|ba|bốn|thêm) \w+|{_HEAD}(?:trả lời|rep|nghe máy|gọi|nhắn|bắt máy|báo) ME (?:đi|với|gấp|ngay|liền|nhé)\b|{_HEAD}(?:đi|qua|ra|lên|xuống|sang|ghé|về) (?:(?!ME\b|YOU\b)[^\s]+ ){{0,5}}?với ME (?:đi|nhé|không)\b|\bcho (?:ME|WE) (?:xin|hỏi|mượn|thêm|gặp|nghỉ|vắng|ứng|về (?:sớm|trước|WHEN)|(?:vô|vào|đi|đến|tới|lên) (?:trễ|muộn|sau)|chuyển|học bù|gia hạn|được|vay|quá giang|đi ké|đi nhờ|(?:gửi|để|ở|đậu|sạc|in|chờ) nhờ|lùi|¤dời|¤hoãn|khất|¤nợ|đặt (?:\d|một|hai|ba|bốn|mua|trước|bàn|lịch)|đổi (?!ý)|đăng ký|order|(?:huỷ|hủy) (?:đơn|lịch|vé)|{_TELL})\b(?! nhất)|\b(?:gửi|đưa|chụp|quay|mở|đọc)(?: lại)? cho (?:ME|WE) (?:xem|biết|nghe|check)\b|\bthì (?:\w+ )?(?:báo|nhắn|gọi|nói|inbox|mách|chỉ|bày|giới thiệu|alo|¤hú|¤ới|kêu|chừa|để lại|dắt|dẫn) (?:lại |giúp )?(?:cho )?(?:ME|WE)\b(?! (?:cũng|mới|biết|thấy)\b)|\b(?:hôm nào|khi nào|bữa nào|lúc nào|chừng nào|mấy giờ|ngày nào) (?:[^\s]+ ){{0,5}}?YOU (?!bận|cần|kẹt|mệt|muốn|thích)(?:[^\s]+ ){{0,5}}?(?:báo|nhắn|gọi|nói|hú|gửi|cho|đưa) (?:lại )?(?:cho )?ME\b|\bYOU (?:báo|nhắn|gọi|nói|cho) (?:lại )?(?:cho )?ME (?:để|số|mấy|khi nào|lúc nào)\b|\b(?:chỉ|dạy|kể|bày) (?:ME|WE) (?:với|cách|nhé|đi)\b|\bYOU (?:nói|kể|đọc|giải thích|tả) (?:cho )?ME nghe (?:với|nhé|đi|xem|thử)\b|\b(?:báo|nhắn|nói|gửi|cho) (?:lại )?(?:cho )?(?:ME|WE) {_TELL}\b(?! nhất)",
         rf"\bthông cảm\b|{_DONE}|{_UNREAL}|{_GRATEFUL}|\bđể (?:YOU|THEY) (?:báo|cho)|\bME sẽ\b|\bTHEY (?:sẽ|cho|báo)\b|\b(?:lúc nào|khi nào|bao giờ|hôm nào|ngày nào) (?:\w+ )?cũng\b|\bcho (?:ME|WE) (?:gửi|chuyển) lời\b|\bcho (?:ME|WE) (?:thêm )?(?:\d+|một|hai|ba|vài|mấy|năm|mười|nửa) (?:phút|tiếng|giờ|ngày|hôm|bữa|tuần|buổi)$"),
    rule("ask.giup-em", 0.95, 'An action "giúp/hộ/giùm em" (for me).', "Một việc kèm “giúp/hộ/giùm em”.",
         rf"{_HEAD}{_YOU} {_MOD}{_V} (?:lại |thử |qua |kỹ )*(?:giúp|hộ)\b|{_HEAD}{_V} (?:lại |bớt |thử |qua )?(?:giúp|¤hộ) (?!đỡ|ích|nhau|người|bà con|họ\b|nó\b|THEY|KIN|đồng bào|khẩu|chiếu)\w+|\b(?:giúp|(?<!bảo )(?<!ủng )(?<!cứu )(?<!giám )(?<!các )(?<!từng )(?<!mỗi )(?<!căn )(?<!biện )hộ|phụ) (?:ME|WE|shop|team|quán|lớp|công ty|cả nhà|mọi người|cho|KIN|với|nhé|con\b|bé\b)|\b(?:giúp|(?<!bảo )(?<!ủng )(?<!cứu )(?<!giám )(?<!các )(?<!từng )(?<!mỗi )(?<!căn )(?<!biện )¤hộ)$|\bgiúp đỡ ME\b",
         rf"{_WISH}|\b(?:có người|ai đó|người ta|may mà|sự hỗ trợ)\b|\bgiúp (?:ME|WE) (?:rất|nhiều|được|hiểu)|\b(?:đã|vừa|mới) (?:[^\s]+ ){{0,4}}(?:giúp|hộ)|\b(?:bao nhiêu|bao|mấy|suốt|bấy lâu|lâu)\b.*\b(?:năm|tháng|lâu) nay\b|(?<!đâu )(?<!nào )(?<!chưa )rồi(?: ạ)?$|{_UNREAL}|{_GRATEFUL}|\bME (?:[^\s]+ ){{0,5}}(?:giúp|hộ) (?!ME)|\bKIN (?:\w+ )?giúp ME\b|\b(?:KIN|THEY|khách|sếp|họ|nó|ai cũng) (?:[^\s]+ ){{0,3}}?(?:nhờ|bảo|kêu|dặn) ME\b|\b(?:không )?nhờ (?:có )?YOU .*\bmà ME\b|\bME (?:sẽ |đã )?nhờ (?!YOU)"),
    rule("ask.verb-for-me", 0.86, 'An action without subject "cho em" (for me).', "Một việc không chủ ngữ kèm “cho em”.",
         rf"(?:{_HEAD}|\bthì (?:YOU )?)(?:{_V}|bớt\b)(?: (?!ME\b|WE\b|THEY\b|KIN\b|là\b)[^\s]+){{0,4}}? (?:cho|dùm|giùm) (?:ME|WE)\b|^(?:in|photo|scan|ký|đặt|bỏ) (?:[^\s]+ ){{0,4}}?(?:để|trên|lên) (?:bàn )?ME$", rf"{_WISH}|{_UNREAL}|{_REPORT}|{_GRATEFUL}|\b(?:đã|vừa|từng)\b|\brồi(?: ạ)?$|\b(?:xin lỗi|chúc)\b|\bcho (?:ME|WE) (?:gửi lời|thấy|hiểu|biết là)\b|^(?:đến|tới|về|ra|để|cho|xin|chỉ|nhờ|dành|ở|qua)\b"),
    rule("ask.you-try", 0.84, "The reader is told to try, go on or take care to do it.", "Người đọc được bảo thử, cứ, ráng làm một việc.",
         rf"{_HEAD}(?:{_YOU} |WE )?(?:¤thử|thử (?=login|check|tải|mở|khởi|gõ|bấm|cài|xem|hỏi|gọi)|¤hãy|¤ráng|chịu khó|tranh thủ|làm ơn|cố gắng|ưu tiên|¤cứ việc)(?! thách| nghiệm| việc)(?: {_MOD})?\w+|{_HEAD}(?:{_YOU} )?(?:khẩn trương|chủ động|nghiêm túc|kịp thời|gấp rút) {_V}", rf"{_NEVER}|\bME\b.*\bthử\b|\b(?:thử hỏi|tranh thủ được|sẽ|đang)\b"),
    rule("ask.waiting", 0.8, "The writer waits for the reader to answer or act.", "Người viết chờ người đọc trả lời hoặc làm.",
         r"\bME (?:đang |vẫn |sẽ |còn |xin )*(?:chờ|đợi|ngóng|mong) (?:\w+ )?(?:(?:phản hồi|hồi âm|ý kiến|tin|xác nhận|confirm) (?:của |từ )?(?:YOU|YOURS)|YOU (?:\w+ )?(?:phản hồi|trả lời|confirm|xác nhận|duyệt|chốt|ký|gửi|báo|quyết))\b|\bchưa (?:thấy|nghe|nhận được) (?:phản hồi|hồi âm|tin|ý kiến) (?:gì )?(?:của |từ )?(?:YOU|YOURS)\b|\bchưa (?:thấy|nghe) YOU (?:\w+ )?(?:cho ý kiến|phản hồi|trả lời|duyệt|gửi|báo|chốt|ký|nói|chuyển)\b", rf"{_DONE}"),
    rule("ask.urgent-need", 0.84, "Something is needed at once.", "Cần gấp một thứ.",
         rf"{_HEAD}(?:(?:ME|WE|bên \w+|sếp|khách) (?:\w+ )?)?cần (?:rất )?gấp (?!rút|gáp)\w+ \w+", rf"{_UNREAL}|{_DONE}|\bcần gấp (?:thì|lắm|quá|nên|mà)\b"),
    rule("ask.em-xin", 0.85, "The writer asks leave or asks for something (em xin…).", "Người viết xin phép hoặc xin một điều.",
         rf"{_HEAD}(?:ME )?(?:muốn |cũng |chỉ |đành |lại )?xin (?:phép )?(?:cho ME )?(?:được )?(?:(?:vô|vào|đi|đến|tới|lên) (?:trễ|muộn|sau)|về (?:sớm|trước|WHEN)|chuyển (?:sang|qua|ca|lớp|phòng)|khất|dời|đổi (?:lịch|phòng|ca|lớp|sang)|học bù|thi lại|(?:WHEN )?nghỉ(?! việc| hưu| hẳn| làm)|wfh|off|đổi ca|vắng|về sớm|(?:vào|đi|đến) (?:trễ|muộn)|ra sớm|hoãn (?:nộp|thi)|gia hạn|tạm ứng|ứng|báo giá|file|số|ý kiến|thêm|lại|không trả lời)\b|\bxin (?:phép )?cho (?:KIN|THEY|bé|con|cháu|em|\w+ \w+) (?:được )?(?:\w+ )?(?:nghỉ|miễn|vắng|chuyển|học bù|về sớm|vào (?:muộn|trễ)|hoãn|thi lại|bảo lưu)\b|\bME xin phép YOU cho (?!ME|phép)[^\s]+ (?:vào|vô|qua|tới|đến|lên|xuống|nghỉ|về|dời|lùi|lắp|sửa|đo|tháo)\b",
         r"\b(?:xin lỗi|cảm ơn|sẽ xin)\b"),
    rule("ask.mong", 0.88, "The writer hopes that the reader will do something.", "Người viết mong người đọc làm một việc.",
         r"^kính (?:trình|xin|đề nghị) .*\b(?:xem xét|phê duyệt|duyệt|cho ý kiến|ký|giải quyết|chấp thuận)\b|\bkính mong \w+|\b(?:làm|viết) đơn .*\b(?:đề nghị|xin)\b|\b(?:rất mong|mong|hy vọng|hi vọng) (?:rằng |là )?(?:sớm )?(?:YOU|nhận được|được (?:YOU|phản hồi|xem xét))\b|\bME (?:muốn|mong) (?:được (?:hoàn|nhận|bồi|giải|đổi|hỗ trợ)|YOU)\b",
         rf"{_WISH}|\b(?:cầu mong|sức khoẻ|thành công|hợp tác|chuyến đi|làm việc với)\b"),
    rule("ask.nho-dung", 0.9, 'The reader is told "nhớ…" or "đừng…".', "Người đọc được dặn “nhớ…” hoặc “đừng…”.",
         rf"(?:{_HEAD}(?:{_YOU} |WE )?(?:\w+ )?(?:WHEN )?|\bYOU |\bYOU (?:(?!ME\b)[^\s]+ ){{1,4}}(?=nhớ ))(?:¤nhớ|nhớ (?=(?:mang|gửi|báo|gọi|đem|nhắn|ghé|mua|in|ký|note|đặt|lấy|về|đến|tới|chuẩn bị|tắt|mở|dặn|chuyển|nộp|mặc|uống|khoá|đóng|kiểm tra|xem|đọc|trả|giữ|đăng ký|check|sạc|điểm danh|điền)\b)|¤đừng|¤chớ(?! (?:đâu|có|không|phải|sao|gì|ai|lúc|hồi))|khỏi cần|không được|đừng (?=(?:có|quên|nói|làm|cho|gọi|mua|gửi|tự|chờ|đợi|mang|đem|bắt|huỷ|in|ký|đổi|chuyển|xóa|xoá|đụng|báo|kể)\b)) ?(?:có |là |tự ý )?\w+|\bai .*\bnhớ \w+|\bnhớ (?:alo|gọi|báo|nhắn|ghé|gửi|mang|rủ) (?:lại )?(?:cho )?ME\b",
         rf"{_WISH}|{_DONE}|{_HEAD}(?:ME )?nhớ (?:hoài|mãi|lắm|ghê|hết|như in|lời|câu|những|mãi|quê|biển|trường|tiếng|mùi|mấy|YOU|hồi|lúc|ngày|PAST|lần|quá|nhà|THEY|mang máng|không|có)|{_GRATEFUL}|\bđừng nói (?:chi|gì|tới|đến|là)\b|\bnhớ (?:nhất|rồi|ra)\b|\bnhớ ME\b|\bđừng ai\b.*[😂😆🤣😜😝😛😄]|YOU nhớ (?:hồi|không|quê|nhà|má|mẹ|ba|bố|con|lại)|\bME nhớ\b|\bnhớ (?:hoài|mãi|lắm|ghê|như in)\b|\blàm gì$"),
    rule("ask.duoc-khong", 0.92, 'A question closing with "được không", "chưa" or the like to the reader.', "Câu hỏi kết bằng “được không”, “chưa”… cho người đọc.",
         r"\b(?:được không|được chưa|được chứ(?= YOU| ạ|$)|có được|ok không|ổn không|tiện không|rảnh không|kịp không)\b|(?<!ME )(?<!cũng )(?<!YOU )(?<!THEY )(?<!KIN )\bhay (?!bị|nhận|quá|lắm|ghê|đi|làm|là vậy)(?:[^\s]+ ){1,6}(?<!như )(?:vậy|thế|hả|nhỉ|ta)(?: YOU| ạ)*$|\bkhông biết (?:YOU|bên) .*(?:không|chưa)\b|^(?:bên |phía )?(?:YOU|WE|ME|shop|quán) (?:có|còn|đã) .*(?:không|chưa)(?: YOU| ạ)*$|\w+ \w+ (?:chưa|không) YOU(?: ạ| nhỉ| vậy| ta)*$|\b(?:đã|có|còn)\b.*\b(?:chưa|không) (?:YOU|em|anh|chị|shop|bạn|ad)(?: ạ)?$|\bYOU (?:nghĩ|thấy|tính) (?:sao|thế nào|ra sao)\b|\b(?:gì|nào|đâu|sao|bao nhiêu|mấy|bao giờ)\b.*\b(?:vậy|thế|hả) (?:YOU|ME|em|anh|chị|shop|bạn|ad)(?: ạ)?$|(?:\bWHEN\b|\bYOU\b).*(?<!hay )(?<!có )(?<!là )\b(?:không|chưa)(?: YOU| ạ)*$|^(?:(?!ME\b|THEY\b|KIN\b|không\b|chưa\b|mà\b|nên\b|vì\b)[^\s]+ ){1,7}?(?:ký|gửi|xong|về|tới|có|duyệt|làm|trả|nộp|nhận|giao|in|đặt|chuyển|báo|sửa|thanh toán|ck|đủ|chốt|chạy|lên|xuất) (?:gì |hết |được )?chưa(?: YOU| ạ| vậy| ta)*$|^(?:có )?ai (?!mà\b|ngờ\b)(?:(?!không\b|chưa\b)[^\s]+ ){1,8}(?:không|chưa)(?: ạ| vậy| ta)*$|\b(?:kết quả|vụ|việc|chuyện|hợp đồng|hồ sơ|đơn|dự án|báo giá|bản|tiến độ|hàng|khách)\b.*\b(?:sao|tới đâu|đến đâu|ra sao) rồi(?: YOU| ạ| vậy)*$",
         rf"{_UNREAL}|^không biết (?:WHEN|trời|có)(?!.*\bYOU\b)|\bME (?:\w+ )?(?:hỏi|gọi|check|kiểm tra|xem)\b.*\bxem\b|\b(?:làm gì|sao mà|nghe máy được|không (?:nghe|làm|đi|ăn) được)\b|(?:không|chẳng|chả) ai\b(?! (?:nhận|đi|làm|giúp|lấy|mua|hả|à)\b)|^(?:YOU )?(?:có )?biết không$|{_REPORT}|\b(?:khoẻ|rồi) không$"),
    rule("ask.whoever", 0.85, "Whoever it fits is asked to act (ai… thì báo).", "Ai thuộc trường hợp đó thì được nhờ làm.",
         rf"\b(?:ai|YOU nào|THEY nào|bạn nào|anh chị nào)\b(?: [^\s]+){{1,12}} thì (?:YOU )?(?!alo\b){_V}|\b(?:ai|(?<!khi )(?<!lúc )(?<!hôm )(?<!bữa )(?<!dịp )(?!khi|lúc|hôm|bữa|dịp)[^\s]+ nào (?:chưa|còn|có|muốn|cần)|đứa nào|bạn nào|anh chị nào|bác nào|em nào|phụ huynh nào|người nào|YOU nào|YOU ai)\b .*\b(?:thì |xin |vui lòng |làm ơn |nhớ )?(?:báo|gọi|nhắn|liên hệ|đăng ký|gửi|cho ME|inbox|điền|mang|trả lại|đem trả|xoá|xóa|reply|điểm danh|đề nghị|nộp)\b",
         rf"{_DONE}|\b(?:khi nào|lúc nào|không ai|ai không|ai đền|sẽ nhận|sẽ bị|sẽ được)\b"),
    rule("ask.you-verb-me", 0.9, "The reader is to send, tell or give the writer something.", "Người đọc gửi, báo hoặc đưa gì cho người viết.",
         rf"(?:{_HEAD}|\b(?:nên|thì|rồi|và) ){_YOU} {_MOD}{_V}(?: [^\s]+){{0,12}}? (?:cho|giúp|báo|gửi|với|nói|nhắn) (?:ME|WE|KIN)\b|{_HEAD}{_YOU} {_MOD}(?:gửi|cho|báo|nhắn|gọi|forward|chuyển|trả|add|share|cc|nói) (?:lại )?(?:cho )?(?:ME|KIN)\b|{_HEAD}{_YOU} {_MOD}(?!(?:không|chưa|đã|là|bị|được|sẽ|đang|vừa|mới|cho|nói|hứa|bảo|cảm|mà|thì|giải|tạo|dành)\b)\w+(?: [^\s]+){{0,10}}? (?:cho|giúp|hộ) (?:ME|WE)\b|{_HEAD}(?:gửi|đưa|chuyển|trả lời|phản hồi|trả|in|scan|chụp|forward|báo giá|báo|nhắn|confirm|reply|rep|alo)(?: (?:lại|thêm|luôn|trước|giúp))*(?: cho)? (?:ME|WE)\b",
         rf"{_NEVER}|\bcó gì YOU\b|\bcho (?:ME|WE) (?:gửi lời|(?:thêm )?(?:\d+|một|hai|ba|vài|mấy|nửa) (?:phút|tiếng|giờ|ngày|hôm|bữa|tuần|buổi)$)"),
    rule("ask.you-verb-nhe", 0.92, 'The reader, an action and "nhé/nha/đi/với".', "Người đọc, một việc và “nhé/nha/đi/với”.",
         rf"(?:{_HEAD}|\b(?:nên|thì|rồi|và) )(?:{_YOU}|WE(?= (?:lùi|dời|đổi|chuyển|tạm))) {_MOD}{_V}.*\b(?:nhé|(?<!cũng )(?<!không )(?<!chịu )(?<!phải )(?<!muốn )(?<!lắng )(?<!ai )nghe|đi|với|nào|cái|hen|¤ha|coi)(?: YOU| ạ| nhé| luôn| nhỉ)*$", rf"{_NEVER}|\bcó gì YOU\b"),
    rule("ask.em-can", 0.85, "The writer says what is needed from the reader.", "Người viết nói cần gì ở người đọc.",
         rf"\bcần (?:bên )?YOU {_V}|{_HEAD}(?:quán |quan )?(?:ME|WE) (?:đang |sẽ |cũng |rất |chỉ )?cần (?!gấp|phải|hỏi (?!YOU)|kiểm tra|check|xem (?:lại|xét|kỹ)|tính (?:lại|toán|kỹ)|trao đổi (?:thêm )?(?:nội bộ|với (?:THEY|KIN|sếp))|xin ý kiến (?:sếp|THEY|KIN|ban)|làm|đi|nộp|gửi|về|xong|chốt|báo cáo|chuẩn bị|hoàn|kịp|học|ngủ|suy nghĩ|thời gian|biết ơn|nghỉ|số thật)\w+", r"\b(?:nếu|không cần|chưa cần|PAST|từ lâu|nhưng|¤mà)\b"),
    rule("ask.verb-nhe", 0.85, 'An action without subject, closing with "nhé/giúp/với".', "Một việc không chủ ngữ, kết bằng “nhé/giúp/với”.",
         rf"{_HEAD}(?:nhanh |sớm |(?!(?:hàng|tiền|hồ|bản|nhà|đơn|xe|thợ|sếp|khách|họ|nó|chắc|cũng|hay|đang|sẽ|ai|mọi|đừng|keep|log|made|WHEN|ME|WE|YOU|THEY|KIN|PAST)\b)\w+ (?=(?:dịch|soạn|gửi|làm|lo|in|đặt|mua|gọi|viết|kiểm|chuẩn bị|liên hệ|phụ trách|đón|xem|check) ))?(?!gặp\b|bàn\b|họp\b|xin\b){_V}(?! (?:mừng|tin|nghe|OWN)\b).*\b(?:nhé|với|nghe)(?: YOU| THEY| ạ)?$", rf"{_WISH}|\brút kinh nghiệm\b|^nói (?:nhỏ|thật|riêng|thiệt)|{_DONE}|\bME\b|\bWE\b|\b(?:chúc|hẹn gặp|gặp lại|cảm ơn|hen gap|(?:vậy|thế) nhé|(?:hẹn|chốt|quyết|thống nhất|nhất trí)(?: YOU)?(?: (?:WHEN|vậy|thế|luôn|rồi))* nhé)\b"),
    rule("ask.then-verb", 0.82, "Whenever it comes to that, an action is asked for (… thì hỏi chị nhé).", "Khi đến việc đó thì nhờ làm (… thì hỏi chị nhé).",
         rf"\b(?:thì|xong|rồi) (?:YOU )?(?:nhớ |cứ )?{_V}.*\b(?:nhé|nghe|với|giúp)(?: YOU| ạ)?$", rf"{_WISH}|\bthì ME\b|\bME [^\s]+ (?:[^\s]+ )*?(?:xong|rồi) (?!YOU\b)|\b(?:báo|gửi|nhắn|gọi|giao|trả|chuyển|mang|đưa)(?: lại)?(?: cho)? YOU\b|\bthì (?:\w+ )?(?:cho qua|thôi)\b|\bthắc mắc\b"),
    rule("ask.moi", 0.85, "The reader is invited.", "Người đọc được mời.",
         r"^(?:xin |kính |trân trọng )*mời (?:các |tất cả )?YOU(?:/YOU)? (?:xác nhận|đăng ký|điền|gửi|nộp|liên hệ|bấm|truy cập|phản hồi|cho ý kiến|(?:đến|tới|lên|có mặt)(?: tại)? (?:trụ sở|cơ quan|phòng|công an|toà|văn phòng|ban|uỷ ban))\b|\b(?:ME|WE|THEY|công ty|trân trọng|kính) (?:xin |trân trọng |rất |kính |muốn )*mời YOU\b", r"\b(?:đã mời|PAST|hôm nào|bữa nào|ngày nào|khi nào|lúc nào|chừng nào|lễ kỷ niệm|WHEN|(?<!xác nhận )tới dự|bữa khác|nếu|cà phê|ăn|uống)\b"),
    rule("ask.wants-to-order", 0.82, "The writer wants to order, buy, hire or borrow something.", "Người viết muốn đặt, mua, thuê, mượn.",
         rf"{_HEAD}ME (?:đang |cũng )?muốn (?:đặt|mua|order|thuê|đăng ký|book|hỏi|đổi|huỷ|hủy|mượn|nhờ|xin|gia hạn|dời|trả lại|gửi sửa|bảo lưu|rút) (?!được|nhưng)\w+", rf"{_NEVER}|\b(?:nếu|PAST|từ lâu|nhưng|¤mà)\b"),
    rule("ask.reminds", 0.85, "The writer reminds the reader of something.", "Người viết nhắc người đọc một việc.",
         r"\bME (?:(?:xin|phép|xin phép|chỉ|muốn|lại|cũng|đành) )*nhắc (?:(?:nhẹ|nhé|lại|khéo|thêm|chút|tí|xíu) )*YOU\b(?! (?:là|rằng|WHEN)? ?ME\b)\s?\w|^(?:dạ |ạ )?(?:xin (?:phép )?)?nhắc (?:nhẹ|lại|khéo) (?:YOU|cả nhà)\b(?! (?:là|rằng)? ?ME\b)",
         r"(?<!nhắc )\bnhé\b|\b(?:sẽ|PAST|đã|vừa|mới|từng|nếu|khi|đừng|khỏi|hay|hoài|thường|cứ|mỗi)\b|\bWHEN ME\b|\bcảm ơn\b"),
    rule("ask.still-missing", 0.82, "Something is still missing: an answer, a signature, a payment.", "Còn thiếu câu trả lời, chữ ký hoặc khoản phải nộp.",
         r"\bcòn (?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|các|nhiều|những) (?:nhà|bạn|anh chị|người|phòng|ban|bộ phận|đơn vị|team|nhóm|tổ|lớp|gia đình|phụ huynh|thành viên|hộ|YOU|THEY)(?: [^\s]+){0,3}? chưa (?:trả lời|nộp|gửi|đóng|điền|xác nhận|đăng ký|báo|ký|phản hồi|chuyển|hoàn|làm|thanh toán|cập nhật)\b|\b(?:còn|vẫn) thiếu (?:[^\s]+ ){1,4}?(?:YOURS|của YOU)\b|(?<!hiểu )(?<!biết )\bsao (?:ME|YOU|bên [^\s]+|shop) (?:(?:vẫn|mà|lại) )*chưa (?:thấy|nhận|có|gửi|trả|chuyển|báo|duyệt|ký|giao|sửa|làm)\b", rf"{_UNREAL}|\b(?:PAST|nên ME|vì)\b"),
    rule("ask.whatever-tell-me", 0.88, "Whatever it is, the writer wants to be told (ưng màu nào nhắn em).", "Thế nào thì nhắn, báo cho người viết (ưng màu nào nhắn em).",
         r"\b(?:nào|gì|đâu|sao|không|bao nhiêu|mấy) (?:thì )?(?:nhắn|báo|nói|gọi|alo|hú) (?:lại )?(?:cho )?ME\b", rf"{_NEVER}|\bcó gì\b|\bcho ME (?:gửi|chuyển) lời\b"),
    rule("ask.units", 0.84, "Units of a house are told to hand in, report or prepare.", "Các đơn vị được yêu cầu nộp, báo cáo, chuẩn bị.",
         rf"{_HEAD}các (?:đơn vị|tổ|phòng|bộ phận|nhóm|lớp|khoa|chi nhánh)(?: \w+)? {_MOD}(?:nộp|gửi|báo|lập|hoàn thành|đăng ký|rà soát|cử|chuẩn bị|tổng hợp|cập nhật)\b", rf"{_NEVER}|\b(?:sẽ|đang)\b"),
    rule("ask.if-so-you", 0.82, "When it comes to that, the reader is to act (lỡ mưa thì anh che).", "Khi có việc đó thì người đọc làm (lỡ mưa thì anh che).",
         rf"^nếu (?:thấy|có|còn|được|ổn|đồng ý|ưng|không|chưa)\b(?: (?!ME\b|đã\b)[^\s]+){{0,6}}? YOU (?:WHEN )?{_V}|^(?:bao giờ|khi nào|chừng nào|lúc nào|hôm nào|bữa nào|rảnh|tiện) (?:(?!cần\b|muốn\b|thích\b|ME\b)[^\s]+ ){{0,4}}?thì (?:YOU )?(?:ghé|qua|lấy|báo|gọi|nhắn|mang|đem|gửi|lên|xuống|tới|sang|phụ|xem|sửa)\b|^(?:(?:dạ|à|mà|còn) )*(?:có|ai|lỡ|nếu|hễ|khi|lúc|gặp|thấy|khách|xe|mưa|hàng|thợ|bé|con|nó|họ|xong|tới|đến|về)\b(?: (?!ME\b|đã\b|mới\b|cần\b|muốn\b|thích\b|cũng\b)[^\s]+){{1,8}}? (?:thì YOU (?:cứ |nhớ |ráng |làm ơn )?|YOU (?:cứ(?! (?:vào|vô|ghé|qua|tới|đến|về|lên)\b)|nhớ|hãy|ráng|chỉ cần) )(?:{_V}|che|đỡ|kéo|gạt|ấn|vặn|hô)(?! (?:được|không|cũng|mới|đúng|sai)\b)", rf"{_NEVER}|\b(?:thì|là) ME\b|\bYOU (?:sẽ|được|bị|phải|cũng|đã|mới)\b|\bYOU cứ (?:gọi|liên hệ|nhắn|inbox|hỏi)(?: ME| cho ME)?$"),
    rule("ask.you-put-right", 0.82, "The reader is told to put something right (anh che lại và tắt máy, chị gỡ xuống).", "Người đọc được bảo sửa lại việc gì (anh che lại và tắt máy, chị gỡ xuống).",
         rf"{_HEAD}YOU {_MOD}(?:{_V}|gỡ|che|hạ|giữ nguyên|thu|dẹp|ngừng|chấm dứt|bồi|trả lại)\b.*(?:\b(?:lại và|đi và|và đừng|và không|hoặc|ra khỏi|xuống (?:chút|hoặc|ngay|giúp|cho)|cho (?:đúng|kín|sạch|gọn|xong|kỹ|đủ|rõ|đàng hoàng|ra)|dứt điểm|rồi hẵng|một ngày rồi|nguyên (?:hiện|hàng|giá|như))\b|\bxuống$|¤\b(?:ngay|gấp)$)|{_HEAD}YOU {_MOD}(?:nộp|hoàn|đền|bồi thường|trả) (?:lại |đủ |hết )?(?:cho )?ME\b|^(?:(?:dạ|vậy|thôi|thì) )*WHEN YOU (?:đưa|giao|mang|đem|dẫn|¤chở) (?:lại |đủ |hết )?(?:cho )?ME\b|(?<!thì )\bYOU nên (?:WHEN )?(?:{_V}|dồn|gộp|bớt|giãn|đảo)", rf"{_NEVER}|\b(?:sẽ|đang|hay|thường|vẫn|cũng|được|rất|lắm|quá|toàn|từ (?:hồi|khi|lúc|ngày|năm)|suốt|lúc|hồi|mà|nên(?= ME))\b(?! (?:trước|nay))|\b(?:thì|là) ME\b"),
    rule("ask.you-verb", 0.8, "A sentence begins with the reader and an action.", "Câu bắt đầu bằng người đọc và một việc.",
         rf"{_HEAD}YOU {_MOD}{_DO}\b|{_HEAD}YOU (?:(?:WHEN|cứ|nhớ|tranh thủ|qua|ghé|lên|xuống|về) )*(?:treo|lau|quét|tháo|lắp|dịch|đếm|soạn|nhập|photo|scan|đóng gói|trả|dời|hạ|nâng|bấm|cắm|rút|thay|khoá|khóa|sạc|buộc|ghé) (?!(?:được|xong|rồi|không|giỏi|đẹp|hay)\b)\w+|^(?:(?!ME\b|YOU\b|WHEN\b|PAST\b|THEY\b|KIN\b|nếu\b|khi\b|mà\b|vì\b|nên\b)[^\s]+ ){{2,6}}YOU (?:xem|check|kiểm tra|đọc|rà|coi|sửa|gửi|in|ký|tính|duyệt|làm|chụp|điền) (?:lại|kỹ|thử|trước|giúp|lại giúp)\b|{_HEAD}YOU (?:WHEN )?(?:ra|lên|qua|tới|đến|vào|sang|xuống|về)\b.*\b(?:xin|nộp|lấy|ký|làm|gặp|nhận|mua|đóng|mở|đón|dọn|coi)\b|^riêng (?:\w+ ){{1,4}}(?:nộp|gửi|chuẩn bị|bổ sung|làm)\b",
         rf"{_NEVER}|\b(?:sẽ|đang|nhiều lần|giỏi|nhanh lắm|thì nhanh|YOU (?:là|không|chưa)|cho ME (?:mượn|gửi lời|chuyển lời|(?:thêm )?(?:\d+|một|hai|ba|vài|mấy|nửa) (?:phút|tiếng|giờ|ngày|hôm|bữa|tuần|buổi)$))(?:\b|$)|\b(?:thì|là) ME\b|rồi nhé$|\bYOU (?:\w+ )?(?:nói|bảo|kêu|dặn) (?:không|là|rằng|chưa|rồi|thôi|vậy|cũng|sẽ)\b|\bYOU cứ (?:giữ|lấy|mặc|dùng|xài|đi trước|về trước|ăn trước|để|yên|thong thả|lo|thoải mái|từ từ|nghỉ|bình tĩnh|ăn|ngủ)|\bYOU (?:làm|viết|xem|đọc|dạy|cho|giao|lấy|giữ|nói) (?:đúng|tốt|hay|thiếu|sai|nhầm|xong|ME nhớ|ME thấy|vậy|thế|phải)\b|\bcó gì YOU\b"),
)  # fmt: skip
BY_WHEN = rule("ask.by-when", 0.8, "A deed without a subject and the day by which it is wanted.", "Một việc không chủ ngữ kèm hạn phải xong.",
    r"^(?:(?:kính|mong|riêng|ngoài ra|còn|và) )*(?:nộp|gửi(?: về| lại| qua| cho)?|chuyển (?:khoản|tiền|hồ sơ|file|phí|về)|ck|đóng (?:tiền|phí|quỹ|học phí|góp|lệ phí|thuế|bảo hiểm)|điền|đăng ký|hoàn thành|hoàn tất|hoàn thiện|báo(?: lại| số)?|trả lời|xác nhận|phản hồi|bổ sung|ký|cập nhật|mang (?:theo )?(?:giấy|hồ sơ|bản|cccd|căn cước|sổ|thẻ)|thanh toán|khai|chốt|rà soát|góp ý|tạo|lập|up|upload)\b(?! (?:đó|này|rồi|xong|được|bởi|YOU|giá)\b)(?!.*\b(?:ME|YOU|đã|đang|sẽ|rồi|xong|chưa|được|bị|không|hay|thường|vừa|kịp|lắm|quá|giỏi|PAST)\b)")  # fmt: skip
QUESTIONS = (
    rule("ask.question", 0.85, "A question that names the reader.", "Câu hỏi có nhắc người đọc.",
         r"\b(?:YOU|WE|ME)\b.*\b(?:không|chưa|gì|nào|đâu|sao|bao nhiêu|bao giờ|khi nào|mấy|ai|hay|thế nào|chăng|nhỉ|à|hả|chứ)\b|\b(?:không|chưa|gì|nào|đâu|bao nhiêu|bao giờ|khi nào|mấy|ai|thế nào|hả|à)\b.*\bYOU\b"),
    rule("ask.open-question", 0.78, "A question that expects an answer.", "Câu hỏi chờ trả lời.", r"\w+ \w+"),
)  # fmt: skip
RULES = texts(RULE_LIST, QUESTIONS, [LISTED, BY_WHEN])
_GREETING = Phrase(
    r"\b(?:khoẻ không|thế nào rồi|dạo này|có khoẻ|khoẻ chứ|vẫn khoẻ|ra sao rồi|đúng không|phải không|ai đền|ai chịu nổi|làm sao mà|"
    r"sao nổi|có ai ngờ|ai mà|thế mà|là sao|ai biết|ai mà biết|còn biết làm|biết làm sao|biết sao (?:được|giờ)|có phải không)\b|^sao (?:ME|lại|mà)\b|\b(?:THEY|KIN|khách|sếp) (?:hỏi|bảo|nói)\b"
)
_KEYS = Phrase(
    r"\b(?:kính|thì|YOU|WE|THEY|giúp|hộ|nhờ|phiền|vui lòng|làm ơn|hãy|đề nghị|yêu cầu|mong|xin|cho|nhớ|đừng|được|ai|nào|cần|mời|nhé|với|biết|hay|vậy|mỗi|riêng|không|chưa|gì|sao|đâu|mấy|bao|muốn|lưu ý|ME đi)\b|^(?:lấy|làm|bán|ship|đặt|trả lời|phản hồi|rep|reply|gọi|nhắn|gửi|đưa|chuyển|trả|in|scan|chụp|forward|báo|báo giá|confirm) (?:[^\s]+ ){0,5}?ME\b|\bnhắc\b|\bcác (?:đơn vị|tổ|phòng|bộ phận|nhóm|lớp|khoa|chi nhánh)\b"
)
_THANKFUL = Phrase(_GRATEFUL)
_FAVOUR = Phrase(r"^(?:(?!ME\b|để\b)[^\s]+ ){0,3}?nhờ (?!giúp)")
_INDEBTED = Phrase(r"\b(?:biết ơn|đội ơn|mang ơn|cảm kích|cảm ơn (?:YOU )?(?:nhiều|vô cùng))\b")


def find_asks(seen: Seen) -> list[Notice]:
    """Return the asks of a message, at most one a part; a chain of questions in one sentence counts once."""
    found: list[Notice] = []
    asked_in = -1
    automatic = is_automatic(seen)
    for index, part in enumerate(seen.parts):
        at = part.tagged.clause.start
        hit = first_hit(RULE_LIST, part) if _KEYS.search(part.tagged) is not None else None
        if hit is not None and automatic and _REFERRED.search(part.tagged) is not None and not _in_case(seen, index):
            hit = None
        if hit is not None and (
            (_FAVOUR.search(part.tagged) and _thanked(seen, part)) or _is_told(seen, index, hit[0].id)
        ):
            hit = None
        elif hit is None and at != asked_in and part.question and _GREETING.search(part.tagged) is None:
            hit = first_hit(QUESTIONS, part)
        if hit is not None:
            found.append(notice("ask", "reader", hit[0], part.tagged))
            asked_in = at
        elif not automatic and at != asked_in and _is_wanted_by(seen, index):
            found.append(notice("ask", "reader", BY_WHEN, part.tagged))
            asked_in = at
    return found + listed_asks(seen)


_LIMIT = Phrase(
    r"\b(?:trước(?! (?:hết|tiên|đây|mắt|đó|nay))|hạn|chậm nhất|muộn nhất|trễ nhất|hết ngày|trong (?:ngày|tuần|hôm nay|tháng))\b",
    listed=False,
)
_ONLY_WHEN = Phrase(
    r"^(?:(?:hạn|hạn chót|hạn cuối|chậm nhất|là|vào) )*WHEN(?: (?:ạ|nhé|YOU|này|là hết hạn))*$", listed=False
)
_ANSWERS = Phrase(r"^(?:dạ|vâng|ok|oke|ừ|noted|được|yes)\b|\bsẽ\b|\bME\b", listed=False)


def _is_wanted_by(seen: Seen, index: int) -> bool:
    """Say whether a deed without a subject stands with the day by which it is wanted, in its part or alone behind it."""
    part = seen.parts[index]
    if "WHEN" not in part.sentence.text or part.question or BY_WHEN.match(part) is None:
        return False
    if _ANSWERS.search(part.sentence) is not None:
        return False
    if "WHEN" in part.tagged.text:
        return _LIMIT.search(part.plain) is not None
    rest = [other for other in seen.parts[index + 1 : index + 4] if other.sentence is part.sentence]
    return any(_ONLY_WHEN.search(one.tagged) is not None and _LIMIT.search(one.plain) is not None for one in rest)


_BARE = frozenset(("vi.ask.you-verb", "vi.ask.you-verb-me", "vi.ask.if-so-you"))
_PRAISED = Phrase(r"^(?:(?!YOU\b)[^\s]+ )*?(?:tới giờ|đến giờ|ngon|ngọt|thơm|đẹp|xịn|mê|thích|vừa vặn|ấm|quý)\b")
_WANTS = Phrase(r"\b(?:nhé|với|đi|giúp|hộ|WHEN|nhớ|lại)\b")
_ANY_NEED = Phrase(r"^(?:(?:nếu|khi|khi nào|lúc nào|có|còn|YOU) )*(?:cần|thắc mắc|vướng mắc|câu hỏi|chưa rõ)\b")
_CALL_ME = Phrase(r"\bYOU (?:cứ |có thể )?(?:gọi|liên hệ|nhắn|inbox|hỏi|báo) (?:cho )?ME$")


_REFERRED = Phrase(r"\b(?:liên hệ|gọi|nhắn|trả lời|phản hồi|truy cập|xem|giữ|lưu)\b")
_IN_CASE = Phrase(r"\b(?:nếu|trường hợp)\b.*\b(?:YOU|không|chưa)\b")


def _in_case(seen: Seen, index: int) -> bool:
    """Say whether a condition on the reader stands just before ("nếu bạn không thực hiện giao dịch, …")."""
    before = seen.parts[index - 1] if index else None
    return before is not None and _IN_CASE.search(before.tagged) is not None


def _is_told(seen: Seen, index: int, rule_id: str) -> bool:
    """Say whether what the reader does is told, not asked: a gift praised, or the formula that one may call any time."""
    if rule_id not in _BARE:
        return False
    part = seen.parts[index]
    if part.tagged.text.startswith("THEY ") and _WANTS.search(part.tagged) is None:
        return True
    before = seen.parts[index - 1] if index else None
    after = seen.parts[index + 1] if index + 1 < len(seen.parts) else None
    if before is not None and before.sentence is part.sentence and _ANY_NEED.search(before.tagged) is not None:
        return _CALL_ME.search(part.tagged) is not None
    praised = after is not None and after.sentence is part.sentence and _PRAISED.search(after.tagged) is not None
    return praised and _WANTS.search(part.tagged) is None


def _thanked(seen: Seen, part: Part) -> bool:
    """Say whether "nhờ…" names a favour already done: gratitude stands in this sentence or the next."""
    clause = part.tagged.clause
    if _THANKFUL.search(part.sentence_plain) is not None:
        return True
    after = (other for other in seen.parts if other.tagged.clause.sentence == clause.sentence + 1)
    return any(_INDEBTED.search(other.tagged) is not None for other in after)
