"""Lives told in passing in Vietnamese: good wishes, a child's name, what aches, who comes to work, left or moved.

`FURTHER` stands beside the rules of `moments` as `moment_words.MORE` does. `IN_PASSING` speaks of a life as often as of
something else and is tried last, with less confidence. Each entry: words, and what unmakes them. A "¤" counts only with
diacritics; words without any are how the class looks typed bare.
"""

from typing import Final

_ELDER = r"(?:bố|ba|mẹ|má|mạ|cha|tía|ông|bà|nội|ngoại|bác|chú|cô|dì|cậu|mợ|thím|dượng|o|cụ|thầy|ông bà|ba mẹ|bố mẹ|ba má|ông già|bà già|nhạc (?:phụ|mẫu)|ba vợ|bố vợ|mẹ vợ|mẹ chồng|ba chồng|bố chồng)"
_PEER = r"(?:anh|chị|em|vợ|chồng|bà xã|ông xã|ck|vk|nó|bạn|mày|mi|tao|tui|tôi|mình|tớ|ảnh|chỉ|ổng|bả|thằng|sếp|bạn gái|bạn trai|người yêu)"
_CHILD = r"(?:con|cháu|bé|cu|nhóc|nhỏ|thằng|con bé|thằng bé|thằng cu|cu tí|con gái|con trai|cháu nội|cháu ngoại|út|đứa nhỏ|đứa lớn|hai đứa|tụi nhỏ|mấy đứa)"
_ONE = rf"(?:{_ELDER}|{_PEER}|{_CHILD})"
_I = r"(?:em|con|cháu|mình|tao|tui|tôi|tớ|anh|chị|tụi em|tụi con|bọn em|vợ chồng em)"
_NAMED = r"(?: [^\s,.]+){0,2}"
_MAYBE = r"(?:(?:vừa|mới|đã|sắp|cũng|sẽ|đang|còn|vẫn|lại|hay|được|phải|định|tính) )*"
_DAY = r"(?:\d{1,2}(?:[/.-]\d{1,2}| tháng)|thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|hôm (?:nay|qua|kia)|sáng|trưa|chiều|tối|đêm|ngày|mùng|mồng|tuần|tháng|cuối (?:tuần|tháng|năm)|đầu (?:tuần|tháng|năm)|mai|mốt)"
_SUBJECT = r"(?:toán|văn|ngữ văn|tiếng (?:việt|anh)|anh văn|lý|hoá|sinh|sử|địa|gdcd|tin học|môn|cuối kỳ|giữa kỳ|học kỳ|hk\d?|hết môn|tốt nghiệp|vào (?:lớp )?\d+|chuyên|đại học|cuối năm|học sinh giỏi|hsg|chuyển cấp)"
_BODY = r"(?:chân|tay|lưng|gối|đầu gối|khớp|vai|cổ|bụng|ngực|răng|mắt|tai|họng|bao tử|dạ dày|cột sống|hông|cái chân|cái lưng|cái gối|cái tay|cái cổ|cái vai|cái răng|huyết áp|tim)"
_ACHES = r"(?:đau|nhức|sưng|trở chứng)"
_SOFTWARE = r"\b(?:bệnh nhân|người bệnh|khách hàng|module|phần mềm|hệ thống|tính năng|chức năng|app|sms|form|biểu mẫu|quy trình|test case|nhắc (?:lịch|tái)|lịch hẹn|gói khám|phòng khám|bảng giá|báo giá|quảng cáo|khuyến mãi)\b"
_COMPANY = r"\b(?:công ty|doanh nghiệp|dự án|sản phẩm|thương hiệu|phiên bản|ứng viên|tuyển dụng|jd|headhunt|khách hàng|đối tác)\b"

FURTHER: Final[dict[str, tuple[tuple[str, str], ...]]] = {
    "vi.moment.birth": (
        (
            r"\b(?:(?:bé|cháu|con|cu|nhóc)(?: (?:nhà (?:em|mình|tụi em|con)|trai|gái))? tên(?: là| ở nhà| khai sinh| cúng cơm)?(?= [^\s,.]+)(?! (?:gì|nào)\b)|(?:đặt|lấy) tên (?:cho )?(?:bé|cháu|con|cu)(?: (?:trai|gái))? là|tên ở nhà (?:là|của (?:bé|cháu|con))|(?:làm|đăng ký) khai sinh (?:của|cho) (?:con|bé|cháu|em bé)|hay ăn,? chóng lớn|mau ăn,? chóng lớn|chóng lớn (?:nhé|nghe)"
            r"|con (?:gái|trai) đầu lòng|(?:đứa|con|cháu) đầu lòng|(?:ông bố|bà mẹ|bố|mẹ) (?:mới toanh|bỉm sữa|bỉm)|ông bố mới|ba bỉm|mẹ bỉm|¤(?:bà|gái) đẻ|(?:tham|nuoi|cham) (?:ba|gai) de(?= roi|$| voi)|(?:thăm|ngắm|bồng|ẵm|bế) (?:em bé|mẹ con|hai mẹ con)(?! đi)|(?:xem|ngó|nhìn) mặt (?:cháu|em bé)\b|mua (?:tã|bỉm|nôi|sữa non)(?: [^\s,.]+){0,2} cho (?:con|bé|cháu|em bé|cu)"
            r"|(?:mẹ (?:với|và) (?:bé|con)|hai mẹ con|cả mẹ lẫn con|mẹ con)(?: \w+)? (?:đều |vẫn |cũng )?(?:khoẻ|ổn|xuất viện|về nhà|bình an)|(?:có|được) (?:thằng |đứa )?(?:con trai|con gái|quý tử|cậu ấm) (?:rồi|đầu lòng)|mới có (?:em bé|con nhỏ|baby)|(?:mới )?được (?:mấy|\d+|hai|ba|bốn|năm|mười) ngày tuổi|¤(?:tao|em|anh|con|tui|tôi|mình|nó|chị) (?:được |đã |sắp |cũng )?làm (?:ba|bố|mẹ|cha|má) rồi|(?:chị|cô|em|vợ|dâu|bạn|nó|mẹ)(?: [^\s,.]+){0,5} ¤(?:sinh|sanh) (?:đôi|ba|tư|non|sớm)|sinh doi hom|sinh đôi(?= hôm| sáng| tối| rồi|$)|¤(?:canh|cho|pha sữa cho) (?:bé|con|cháu|cu)(?: [^\s,.]+)? bú|canh be bu|cho (?:con|be) bu(?=$| nen| roi)|(?:thức|thức đêm|thức trắng) (?:trông|với|vì|canh|ẵm|giữ) (?:con|bé|em bé|cháu)|thăm [^.]{0,30}(?:phụ sản|từ dũ|bệnh viện sản)|(?:phụ sản|từ dũ|bệnh viện sản) thăm|(?:cu|bé|thằng|con)(?: [^\s,.]+)? (?:sắp |vừa |mới )?có em (?:rồi|gái|trai)|(?:em|bé|con|cháu) (?:gái|trai|bé)? ?nặng (?:\d|một|hai|ba|bốn|gần|hơn)(?: \w+){0,2} (?:ký|kí|kg|cân)|(?:em bé|bé con|bé nhà (?:chị|em|anh|mình))(?: [^\s,.]+){0,3} được (?:mấy|\d+|một|hai|ba|bốn|năm|sáu) (?:tháng|tuần|ngày)|em bé (?:mới )?(?:sinh|chào đời|ra đời|ra rồi))\b",
            r"\b(?:(?:hai|ba|mấy|các|2|3) (?:nhóc|bé|cháu|con|đứa)|mèo|¤chó|heo|¤lợn|tên (?:miền|file|đăng nhập|công ty|gọi)|shop|¤bán|¤sỉ|hoa bà đẻ|bao nhiêu tiền|học|lớp|trường)\b",
        ),
    ),
    "vi.moment.wedding": (
        (
            rf"\b(?:(?:ăn|dự|đi|về|mời|uống rượu) (?:đám )?cưới (?:của )?(?:anh|chị|em|bạn|con|cháu|nó|thằng|nhỏ|đứa|cô|chú|cậu|dì|bà con|sếp|nhà|hai đứa|tụi|bồ)\b|¤(?:ăn|dự|mời|đi|về) cưới|¤(?:tao|em|con|mình|tui|tớ|tụi em|tụi con|hai đứa(?: em| con| nó| tui)?|bọn em|chúng em|nó)(?: (?:với|và) [^\s,.]+(?: [^\s,.]+)?)? (?:\w+ )?cưới(?=$| {_DAY}| vào| ở| tại| xong| nhé| nghe| ạ| năm (?:sau|nay|tới))"
            rf"|(?:em|tao|con|minh|tui|no|hai dua)(?: (?!den\b|tuan\b|thang\b|thu\b)[^\s,.]+){{0,3}} cuoi(?= \d{{1,2}}[/.-]\d{{1,2}}\b)|¤cưới {_DAY} (?:này|tới|sau)|có (?:người|chàng|anh|đứa) (?:chịu )?rước(?: (?:em|mi|tao|tui|rồi|đi|mình|con))?\b|(?:bàn|tính|lo) chuyện (?:cưới|trăm năm)|(?:xem|chốt|chọn|coi) (?:được )?ngày cưới|cưới xin|lo cưới|¤(?:lễ|tiệc) (?:ăn )?hỏi|đi (?:bưng|đỡ) (?:quả|tráp|mâm)|lên duyên|về chung nhà|(?:mừng|chúc) hạnh phúc|trăm năm (?:bền|hạnh)|đầu bạc răng long|bách niên|sắt cầm|nhà (?:em|anh|chị|con|mình|cô|chú|bác) có hỷ|¤có hỷ(?= |$)|thưa chuyện hai bên|(?:sắp |mới |vừa |phải )?gả (?:đi|con gái|em gái|chị)|(?:gửi|đưa|mời|phát|in) thiệp (?:cho|mời|tận|sau)|(?:tụi (?:em|con|nó|mình)|hai đứa|bọn em|chúng nó)(?: \w+){{0,2}} lấy nhau|mừng cưới|đi phong bì cưới)\b",
            rf"{_SOFTWARE}|\b(?:áo cưới|studio|gói cưới|váy cưới|chưa cưới|hồi (?:\w+ )?cưới|lúc (?:\w+ )?cưới|kỷ niệm|\d+ năm|nhà hàng tiệc|tiền công|mùa cưới|cưới (?:tao|em|anh|mình) (?:đi|không))\b",
        ),
    ),
    "vi.moment.surgery": (
        (
            rf"\b(?:(?:ngày|giờ|lịch|hẹn|dời|hoãn|chờ|đợi|sau|trước|xếp|chi phí|tiền|đồng ý|quyết định|bác sĩ|nhập viện|phải|sẽ|được|đi|chuẩn bị) (?:ngày |lịch )?¤mổ(?: (?:cho|của|lại|lần|phiên|sớm|gấp|mắt|tim|khớp|gối|chân|tay|lưng|bướu|u|sỏi))?(?= |$)|(?:ngay|lich|doi ngay|ca) mo (?:cua|cho) (?:ba|bo|me|ma|ong|bà|bac|chu|co|di|em|anh|chi|chau|be|con|vo|chong|noi|ngoai)\b|{_ONE}{_NAMED} {_MAYBE}¤mổ(?= {_DAY}| xong| rồi| ở| tại| bên|$)"
            r"|(?:ca|lịch) mổ|¤mổ (?:mắt|tim|khớp|gối|sỏi|bướu|thoát vị|ruột)(?= |$)|mo mat (?:phai|trai|cuom|thuy tinh)|(?:dua|cho) (?:ba|bo|me|ma|ong|noi|ngoai) (?:di )?mo mat|hậu phẫu|nhịn ăn (?:uống )?từ (?:đêm|tối|nửa đêm|khuya)|tiểu phẫu)\b",
            rf"{_SOFTWARE}|\b(?:mổ xẻ|sinh mổ|mổ (?:heo|lợn|bò|gà|cò|bụng cá)|phòng mổ|dao mổ|đèn mổ)\b",
        ),
    ),
    "vi.moment.illness": (
        (
            rf"\b(?:(?:tiền |đóng |trả |lo |thiếu |tạm ứng )?viện phí|(?:được |mới |vừa |sắp |cho )?ra viện(?: rồi)?|đang (?:ở|trong) (?:bệnh viện|viện|bv)(?: \w+){{0,2}} (?:với|cùng|trông|chăm|nuôi|chờ)|(?:trông|chăm|nuôi|chăm sóc) {_ONE}{_NAMED} (?:ở |trong |tại )(?:viện|bệnh viện|bv)|nuôi bệnh|¤(?:tập|phải|chống|đi) (?:\w+ )?nạng(?= |$)|tap di nang|ngồi xe lăn|vật lý trị liệu|phục hồi chức năng|tập (?:đi|bước) lại(?= được| rồi| bằng|$)"
            rf"|¤{_ONE}{_NAMED} (?:{_MAYBE})(?:bị )?ốm (?:đau )?(?:\d|một|hai|ba|bốn|năm|cả|suốt|mấy|hoài|liên miên|từ)|(?:con|be|chau|me|vo|ma)(?: (?:em|anh|chi|minh))? (?:bi |lai )?om (?:dau )?(?:\d{{1,2}} (?:ngay|bua|hom)|may|ca|suot|hai|ba|bon|nam|hoai|roi)|¤ốm đau(?! bệnh tật)(?= \d| mấy| suốt| hoài| liên|$)|nghỉ (?:ốm|bệnh)|¤(?:mắt|chân|tay|vết (?:mổ|thương)) {_ELDER}{_NAMED} (?:sáng|rõ|lành|đỡ|khỏi|đau)(?= |$)|(?:mat|chan|tay) (?:ba|bo|me|ma|ong|bac|noi|ngoai) (?:sang|lanh|do|khoi)(?= roi| nhieu| lai| lam| hon|$)"
            rf"|(?:mắt|chân|tay|vết mổ|sức khoẻ|bệnh tình)(?: của)? {_ELDER} (?:sao|thế nào) rồi|{_ONE}{_NAMED} (?:đi |đã |mới |vừa )?tái khám|tái khám(?: (?:mắt|tim|lại))?(?= {_DAY}| tốt| ổn| xong| rồi| \d| bác sĩ| định kỳ$)|(?:đưa|chở|dẫn) {_ONE}{_NAMED} (?:đi |vào |vô |lên |xuống |ra )+(?:khám|viện|bệnh viện|bác sĩ)(?! (?:sức khoẻ định kỳ|tổng quát))|chắc (?:bị |là )?(?:cúm|cảm|sốt|covid|bệnh|ốm) rồi|(?:hết|đỡ|bớt|khỏi|lành) (?:bệnh|ốm|sốt|ho|đau) chưa|{_ONE}{_NAMED} (?:đã )?(?:khoẻ (?:lại|hẳn|hơn)|đỡ|bớt) (?:chưa|nhiều (?:rồi|chưa)|hơn (?:rồi|chưa))(?= |$)|¤{_ELDER}{_NAMED} (?:hay )?(?:quên trước quên sau|lẫn rồi|lẫn nặng|lẫn lộn rồi)|^¤lẫn rồi|hành sốt|huyết áp(?: của)? {_ELDER} (?:lên|xuống|cao|tăng|tụt|hạ)|(?:tiêm|chích) (?:xong |ngừa |về )+(?:bị |hành )?sốt|{_I}{_NAMED} (?:xin phép )?(?:WHEN |mai |sáng mai |chiều |phải |đang )*đi khám(?! (?:sức khoẻ|định kỳ|tổng quát|phá|sát))(?= (?:lại|bệnh|bác sĩ|mắt|răng|da|tim|bao tử|thần kinh|xương|nên|rồi|thử|tay|chân|bụng)|$)|(?:tay|chân|chan) (?:anh|chi|chị|em|con|ba|mẹ|me) (?:bó bột|bo bot|nẹp)|vết mổ(?: của {_ONE})? (?:lành|đau|khô|rỉ|ngứa|nhiễm)|viện (?:mắt|tim|nhi|k)\b(?=.*\b(?:hẹn|xếp|mổ|khám)\b))\b",
            rf"{_SOFTWARE}|\b(?:nếu|khi nào|ai|chế độ|quy định|chính sách|sổ tay|phép (?:ốm|bệnh)|mục|¤quỹ)\b",
        ),
    ),
    "vi.moment.pregnancy": (
        (
            rf"\b(?:(?:dâu|vợ|con gái|em gái|chị|em|nhà)(?: [^\s,.]+)? (?:mới |vừa |đã |lại )?có tin vui|¤(?:chờ|đợi|sắp|gần) (?:ngày )?(?:đẻ|sanh)(?= |$)|(?:nam|cho|sap) cho de(?= roi|$)|(?:giữ|dưỡng|động|doạ sảy|khám|soi|siêu âm) thai|siêu âm 4d|¤thai (?:máy|đạp|yếu|khoẻ|ổn)|bụng (?:to|bầu) (?:rồi|quá|vượt|nên)|{_ONE}{_NAMED} tháng (?:\d+|mười(?: \w+)?|tới|sau|này) (?:là )?¤(?:sinh|sanh|đẻ)(?= |$)|¤chửa (?:đứa|con|lần|được)|¤có chửa|mang (?:thai|bầu|song thai))\b",
            rf"{_SOFTWARE}|\b(?:gói|chế độ|chính sách|bảng|dịch vụ)\b",
        ),
    ),
    "vi.moment.school": (
        (
            rf"\b{_ONE}{_NAMED} {_MAYBE}(?:vào|vô) (?:đại học|cao đẳng|đh)(?= |$)(?! (?:để|lấy|họp|giao))",
            rf"{_COMPANY}|\b(?:hồi|lúc|năm đó|ngày xưa|từ khi)\b",
        ),
    ),
    "vi.moment.accident": (
        (
            rf"\b(?:(?:lật|trật|trẹo|bong|sái|lệch) (?:cổ |mắt cá |khớp )?(?:chân|tay|vai|gối|cổ chân|cổ tay)|¤(?:trầy|xước|dập|đứt|sưng) (?:tay|chân|gối|đầu|trán|vai|môi)|¤{_ONE}{_NAMED} (?:bị )?(?:té|ngã|vấp|trượt)(?: \w+)? (?:ở|trong|ngoài|trên|lúc|hồi|hôm|đau|sưng|xe|bầm)|(?:bị )?(?:đụng|tông|quẹt|quệt) xe|¤tự té|xoè xe)\b",
            rf"{_SOFTWARE}|\b(?:¤giá|thị trường|¤hàng|ngã (?:ba|tư|giá)|cửa kính)\b",
        ),
    ),
    "vi.moment.layoff": (
        (
            rf"\b(?:giải thể (?:nguyên |cả |luôn )?(?:phòng|team|nhóm|bộ phận|chi nhánh|công ty)|{_I}{_NAMED} (?:đang |phải |lại )*(?:tìm|kiếm|xin) (?:chỗ (?:làm )?(?:mới|khác)(?! (?:họp|ngồi|để|đậu|gửi|in|bán|giao))|việc (?:mới|khác|làm))|rải (?:cv|hồ sơ)|trợ cấp thất nghiệp|cho {_ONE} nghỉ (?:việc|rồi|luôn|từ)|(?:công ty|xưởng|hãng|tiệm|quán) (?:\w+ )?(?:phá sản|dẹp|đóng cửa)(?=.*\b(?:em|tôi|mình|anh|chị|nó)\b))\b",
            rf"{_SOFTWARE}|\b(?:khách|đối tác|nhà cung cấp|nghỉ (?:lễ|tết|trưa|phép)|đóng cửa (?:lúc|nghỉ|sớm|từ \d+h)|mặt bằng)\b",
        ),
    ),
    "vi.moment.exam": (
        (
            rf"\b(?:¤(?:lấy|có|nhận|thi) được (?:cái |tấm )?(?:chứng chỉ|chứng nhận|thẻ hành nghề|bằng lái)|(?:chúc|cầu cho|mong) {_ONE}{_NAMED} thi (?:tốt|đậu|đỗ|ngon|thuận|suôn)|¤thi (?:tốt|đậu|đỗ) (?:nhé|nghe|con|em|cháu)|¤(?:đậu|đỗ|rớt|trượt) (?:kỳ|kì|đợt|tập sự|luật sư|công chứng|kiểm toán|hành nghề|istqb|pmp|aws|cfa|ccna|delf|jlpt|sát hạch|phần (?:thực hành|lý thuyết))|do ky (?:kiem tra|thi|sat hach)|¤^(?:đậu|đỗ) rồi(?: (?:ạ|luôn|nhé|mẹ|ba|bố|má|anh|chị|em|cô|thầy|ơi))*$|(?:có|biết|ra|nhận) (?:được )?(?:kết quả|điểm) (?:thi|ielts|toeic|n\d|istqb|pmp|cfa|vào|tuyển sinh|đại học|lớp|chứng chỉ|sát hạch)"
            rf"|¤{_ONE}{_NAMED} {_MAYBE}thi (?:xong (?:\w+ )?)?{_SUBJECT}|thi xong (?:\w+ )?{_SUBJECT}|¤{_CHILD}{_NAMED} {_MAYBE}(?:thi|ôn thi)(?= {_DAY}| xong| rồi)|(?:kỳ|bài) kiểm tra (?:kết quả )?(?:tập sự|cuối kỳ|năng lực|đầu vào)|thi lại (?:được|đậu|đỗ|lần))\b",
            rf"{_COMPANY}|\b(?:học phần|đề thi|coi thi|chấm thi|lịch thi|thí sinh|hội thi|thi công|thi đua|bệnh nhân|giáo vụ)\b",
        ),
    ),
    "vi.moment.job": (
        (
            rf"\b(?:(?:{_I}|con bé|nó|{_CHILD}){_NAMED} (?:mới|vừa|sắp|bắt đầu|được) đi làm(?! (?:về|lại|thêm|trễ|muộn|sớm))|lương (?:\w+ )?\d+ ?(?:củ|triệu|tr)(?=.*\bđi làm)|^(?:từ |ngày |là )*(?:\d{{1,2}}[/.-]\d{{1,2}}|mùng \d+|đầu tháng (?:sau|tới)?|tuần (?:sau|tới)|tháng (?:sau|tới))(?: này)? (?:là )?(?:{_I} )?(?:bắt đầu )?đi làm(?: (?:rồi|luôn|nè|ạ|đó))*$"
            rf"|(?<!hẹn )(?:{_I}|nó|{_CHILD}) (?:{_MAYBE})(?:đi |qua |có |lịch |được gọi |được mời )*phỏng vấn (?:vị trí|vòng|bên|ở|tại|chỗ|xin việc|công ty|làm)|(?:từ|kể từ) (?:hồi|khi|ngày|lúc) (?:em|anh|chị|con|nó|bạn) nghỉ (?:[^\s,.]+ ){{1,3}}(?:qua|sang|về) |(?:ký|lên) (?:hợp đồng |hđ |hđlđ )?chính thức(?= \d| một| hai| năm| rồi|$|,| với| cho)|qua thử việc|¤(?:đang |mới |sắp )thử việc (?:chỗ|bên|ở|tại|công ty|hãng)|dang thu viec|{_I}{_NAMED} {_MAYBE}(?:qua|sang|về|chuyển qua|chuyển sang) (?:công ty|chỗ|bên|hãng|nơi) (?:khác|mới)(?! (?:cái|file|họp|ngồi|hết|cho|để|in))|{_ONE}{_NAMED} mới về (?:phòng|đội|team|tổ|nhóm|khoa|công ty|trường)(?= |$)(?! (?:họp|lấy))|{_ONE} (?:sắp |được |mới |sẽ )?chuyển (?:qua|sang|về) (?:phòng|đội|team|tổ|khoa|bộ phận|chi nhánh)(?: [^\s,.]+){{1,3}} (?:từ|rồi|làm)(?= |$)|họ nhận (?:em|con|tui|tôi|mình|nó|anh|chị)(?: rồi)?|được nhận rồi|(?:nhân viên|người|thành viên) mới (?:của|bên|trong|vô|vào) (?:phòng|team|nhóm|tổ|công ty|lớp)|¤(?:đậu|đỗ) (?:vô|vào) (?:làm|công ty|hãng|bên|chỗ)|được nhận (?:vô|vào|việc|làm)|tìm được việc|kiếm được việc|có việc (?:rồi|làm rồi)|xin được (?:việc|chỗ|vô|vào))\b",
            rf"{_SOFTWARE}|\b(?:ứng viên|giúp em|giúp chị|giúp anh|nhà thầu|phỏng vấn (?:khách|người dùng|user|ứng|bạn)|hết hạn|lịch phỏng vấn|báo giá|nghiệm thu)\b",
        ),
    ),
    "vi.moment.farewell": (
        (
            rf"\b(?:(?:tự )?nộp đơn (?:xin )?(?:nghỉ|thôi)(?! phép| ốm| thai| không)|{_ONE}{_NAMED} {_MAYBE}(?:xin )?nghỉ (?:làm |việc |ở công ty |công ty )?(?:luôn|hẳn)(?= |$)|(?:viết|gửi|đưa) đơn (?:xin )?(?:nghỉ|thôi) việc|dứt áo ra đi|hết tháng (?:này|sau|\d+) (?:là )?{_I} nghỉ|buổi cuối (?:cùng )?(?:của|với|ở)|{_ONE}{_NAMED} (?:sắp |phải |được |sẽ |mới )+chuyển (?:công tác |luôn )?(?:vô|vào|ra|về|qua|sang|lên|xuống) (?:chi nhánh|văn phòng|tỉnh|quê|bộ phận|phòng|khoa|trường)|không (?:còn )?làm chung nữa|chia tay (?:thầy|cô|sếp))\b",
            r"\b(?:bạn trai|bạn gái|người yêu|nghỉ luôn (?:sáng|chiều|thứ|ngày|buổi|hôm)|nghỉ (?:lễ|tết|trưa)|nếu|module|quy trình)\b",
        ),
    ),
    "vi.moment.retirement": (
        (rf"\b{_ONE}{_NAMED} (?:vừa |mới |đã |sắp |cũng |xin )?(?:về vườn|về hưu|nghỉ hưu|có sổ hưu)(?= rồi|$| {_DAY}| năm| từ| luôn| sớm| thật)\b", r"\b(?:các|mấy|những|mọi) (?:cô|bác|cụ|ông|bà|chú|thầy)\b"),
    ),
    "vi.moment.move": (
        (
            rf"\b(?:{_ONE}{_NAMED} {_MAYBE}(?:dọn|chuyển|đi) ra (?:ở riêng|ở (?:trên|ngoài|nhờ|trọ|một mình)|riêng|trọ)|ra (?:ở )?riêng(?=$| rồi| từ| năm| tháng| sống)|(?:nhà|gia đình|vợ chồng|cả nhà)(?: [^\s,.]+)? (?:mới |vừa |đã |sắp )?(?:chuyển|dọn) (?:hẳn |luôn )?(?:vào|vô|ra|về|lên|xuống) (?:nam|bắc|trung|quê|sài gòn|hà nội|đà nẵng|huế|đà lạt|cần thơ|hải phòng|nha trang|phố)(?= |$)|(?:vô|vào|ra|về|lên|qua|sang) ở (?:với|chung|cùng) (?:tụi|vợ chồng|con|em|anh|chị|nhà|bố|mẹ|ba|má|ông|bà)|{_ONE}{_NAMED} (?:tính |định |phải )?bán (?:căn )?nhà (?:ngoài|trong|dưới|trên|quê|để (?:về|vô|chuyển))|(?:{_I}) {_MAYBE}(?:thuê|kiếm|tìm) được (?:nhà|phòng|trọ|căn|chỗ ở)|ăn tân gia|mừng nhà mới|cúng nhà mới|¤(?:dọn|chuyển) trọ|chủ nhà (?:đòi|lấy|cần|bắt|yêu cầu) (?:\w+ )?(?:cọc|đặt cọc|đóng cọc))\b",
            rf"{_SOFTWARE}|\b(?:nói riêng|xưởng|¤kho|tách ra riêng|file|thư mục)\b",
        ),
    ),
    "vi.moment.birthday": (
        (
            rf"\b(?:(?:mừng|chúc) (?:{_ONE} )(?:{_NAMED} )?(?:thêm|tròn|lên|qua) (?:\w+ )?tuổi|lên (?:\d{{1,2}}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) tuổi(?=$| rồi| đó)|\d{{1,3}} tuổi (?:rồi )?(?:mà|đầu|còn)(?=.*\b(?:bánh|tiệc|nến|mừng)\b)|tuổi mới (?:nhiều|thật|an|vui|bình))\b",
            r"\b(?:công ty|thương hiệu|cửa hàng|shop|voucher|giảm|ưu đãi|nhận (?:đặt|làm)|combo|ngày tháng năm sinh|tier|level|cấp|module|trường (?:ngày )?sinh)\b",
        ),
    ),
}  # fmt: skip

IN_PASSING: Final[tuple[tuple[str, str, str], ...]] = (
    (
        "other",
        rf"\b(?:{_ONE}(?: [^\s,.]+){{0,5}} (?:ly thân|ly hôn|ly dị|li dị|li hôn|ra toà (?:ly|chia tay)|đường ai nấy đi)|(?:hai (?:vợ chồng|đứa)|tụi (?:em|nó|con)|bọn em|hai người) (?:\w+ )?(?:chia tay|bỏ nhau)(?= |$)(?! (?:ở|tại|công ty|phòng|đồng|mọi|thầy|cô|anh|chị))|{_I}{_NAMED} {_MAYBE}chia tay (?:bạn trai|bạn gái|người yêu|bồ|vợ|chồng|ảnh|nó)|vợ chồng{_NAMED} (?:bỏ nhau|chia tay|ra toà)|bị (?:bồ|người yêu|bạn trai|bạn gái) (?:đá|bỏ))\b",
        r"\b(?:¤án|¤vụ|hồ sơ|¤đơn|thủ tục|form|mẫu|module|thân chủ|khách|thuận tình|đơn phương|tài sản chung|tư vấn|luật|toà án|tình trạng hôn nhân|không (?:ly|li) (?:hôn|dị)|\d+ lần|hop ly hon|ly hon (?:thi|nen|de|cho|khi)|nghệ sĩ|ca sĩ|diễn viên|phim)\b",
    ),
    (
        "illness",
        rf"\b(?:¤{_CHILD}{_NAMED} (?:thì )?{_MAYBE}(?:bị )?(?:ho|sổ mũi|đau bụng|đau họng|tiêu chảy|nôn trớ|mọc răng)(?= (?:chút|hoài|suốt|nhiều|cả|quá|từ|sốt|mấy|hai|ba|\d|rồi)|$)|¤(?:đang|lại|cũng) (?:bị )?(?:ho|sổ mũi|tiêu chảy)(?= (?:chút|hoài|suốt|nhiều|sốt|quá)|$)|(?:con|be|chau) (?:bi |dang |lai )*(?:ho hoai|ho suot|ho ca dem|so mui|dau bung|tieu chay)"
        rf"|¤{_BODY}(?: (?:của )?{_ONE})? (?:(?:là|thì|còn|vẫn|hay|lại|đỡ|bớt|bị|hơi) )*{_ACHES}(?= |$)|(?:chan|lung|goi|khop|bung|rang|vai)(?: bac| ba| me| ma| ong| em| anh| chi)? (?:(?:la|thi|con|van|hay|lai|do|bot|bi|hoi) )*(?:dau|nhuc)(?= (?:nhieu|hoai|qua|lam|roi|suot|khong|may|tu)|$| bac\b)|đỡ (?:đau|nhức|sưng)(?: nhiều| hơn)"
        rf"|¤{_ACHES} (?:cái )?{_BODY}(?= (?:quá|hoài|suốt|mấy|không|lắm|từ|nên|cả|rồi|ghê)|$)|(?:dau|nhuc) (?:cai )?(?:chan|lung|dau goi|khop|bung|rang|bao tu|da day)(?= (?:qua|hoai|suot|may|khong|lam|tu|nen|ca|roi)|$)|(?:không|chẳng|chả) ngủ (?:được|nổi)|mất ngủ (?:cả|mấy|suốt|hoài|kinh|triền|hàng|\d|hai|ba|nên)|đêm nào cũng (?:thức|trằn trọc)|{_ONE} (?:đang |lại |hay )?bị (?:chóng mặt|kiệt sức|mất ngủ)|ngất xỉu (?:ở|trên|trong|tại|giữa)"
        rf"|lo cho (?:bác|{_ELDER}|gia đình|vợ|con|bé|cháu)(?: [^\s,.]+)? (?:đi|trước|đã)(?=$| rồi| việc))\b",
        rf"{_SOFTWARE}|{_COMPANY}|\b(?:đau đầu (?:vì|với|chuyện)|nhức đầu (?:vì|với|chuyện)|đau (?:mắt|đầu) với|tiêu đề|nhìn đau mắt|nếu|trẻ nào|tay nghề|tay lái|chân (?:đế|máy|bàn|ghế|tường)|mắt (?:lưới|camera)|ngủ được giấc|khoẻ không|gout|gút|kinh niên|bẩm sinh|con nít|trẻ con|¤cười|vui|mừng|phim|¤trò|¤chó|mèo|vịt|¤gà|heo|con tim|đau tim|(?:nhìn|xem|đọc|ngó)(?: [^\s,.]+){{0,4}} (?:đau|nhức|mất ngủ|không ngủ))\b",
    ),
    (
        "birth",
        r"\bkhai sinh (?:của|cho) (?:con|bé|cháu|em bé)\b",
        r"\b(?:thuế|phụ thuộc|nhận thấy|thiếu|bổ sung|bản sao y|công chứng|thủ tục|học sinh|nhập học)\b",
    ),
    (
        "death",
        rf"\b(?:(?:hôm (?:trước|kia|nọ|qua)|mới (?:tuần|hôm|bữa|tháng) (?:trước|rồi|kia|qua)|tuần (?:trước|rồi)|bữa (?:trước|hổm|kia|nọ)) {_ONE}{_NAMED} còn (?:nói|cười|gọi|nhắn|khoẻ|ngồi|hẹn|kể|dặn|hứa|vui)(?!.*\b(?:giờ|mà nay|sao nay)\b)|(?:cảm ơn|biết ơn|tri ân)(?: [^\s,.]+){{0,6}} đã (?:vào|vô|ra|đến|tới|về|qua|ghé|lên|xuống|ở)(?: [^\s,.]+){{0,3}} (?:với|cùng|bên|chia sẻ (?:với|cùng)) (?:gia đình|nhà|tang quyến)(?: (?:em|tôi|mình|tụi em|con|chị|anh|chúng tôi))?(?=$| trong| những| lúc| mấy| hôm)|(?:hay|nghe|nhận|biết) (?:được )?tin (?:buồn|dữ|{_ELDER}(?: (?:anh|chị|em|bạn|cô|chú|mày|con|bác|mi))?$))\b",
        rf"{_SOFTWARE}|\b(?:hội chợ|¤tiệc|khai trương|¤cưới|tân gia|báo giá|¤giá|nói (?:là )?(?:được|ok|ưng|thích|thiếu|sẽ)|kêu)\b",
    ),
    (
        "layoff",
        r"\b(?:(?:tiếc|giận|buồn|xót|tủi)(?: (?:và|mà|với) (?:tiếc|giận|buồn|xót|thương))? (?:giúp|giùm|thay|dùm|cho) (?:anh|chị|em|bạn|mày|mi|bác|cô|chú|cậu)(?= |$|[.,])|(?:\d+|mấy|chục|mười) năm (?:anh|chị|em|bạn|cô|chú|bác) (?:gây dựng|gầy dựng|gắn bó|cống hiến|bỏ công))\b",
        r"\b(?:¤đội|¤trận|bóng|kèo|giải|¤vé|sale|khuyến mãi|khách)\b",
    ),
)  # fmt: skip
"""What befalls somebody, told by what one does or feels about it: the moment, words, what unmakes them."""
