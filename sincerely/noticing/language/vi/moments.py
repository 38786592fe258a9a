"""Moments in Vietnamese: births, weddings, new jobs, illness, death, and greetings for feasts."""

from collections.abc import Iterable
from dataclasses import replace

from sincerely.noticing.language.vi.broken_words import MOMENTS, unbroken
from sincerely.noticing.language.vi.congratulations import RULE as CONGRATULATED
from sincerely.noticing.language.vi.congratulations import congratulation
from sincerely.noticing.language.vi.line import Phrase, without
from sincerely.noticing.language.vi.loss_words import NOT_LOSS
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, notice, possible, rule, texts
from sincerely.noticing.language.vi.matter_words import NOT_GRIEF
from sincerely.noticing.language.vi.moment_frames import THINGS, is_framed, of_programs, only_sells
from sincerely.noticing.language.vi.moment_words import MORE
from sincerely.noticing.language.vi.moments_in_passing import FURTHER, IN_PASSING
from sincerely.noticing.language.vi.sickness_words import DISEASES, NOT_SICKNESS
from sincerely.noticing.records import Matter, Notice, Who

KIN = (
    r"(?:bố|ba|mẹ|má|cha|tía|thân phụ|thân mẫu|ông|bà|ông nội|bà nội|ông ngoại|bà ngoại|nội|ngoại|bác|chú|cô|dì|cậu|mợ|thím|dượng|"
    r"anh|chị|em|con|cháu|thầy|¤cụ|cụ (?:ông|bà|nhà|cố|thân)|vợ|chồng|ck|bé|bạn|bà xã|ông xã|chồng em|vợ em|con gái|con trai|đồng nghiệp|miu|mực|sếp)"
)
_NO_LOSS = r"(?:có|bị|khuôn|nước|vắng|tổn|đi|quên|làm|lỡ|bận|kín|hết|trễ|muộn|lạc|rơi|rớt|đánh|xoá|bỏ|ngủ|ăn|uống|xài|tiêu|bay|biến|kẹt|tan|đổi|chạy|bán|mua|cất|giấu|chiếm|lấy|cướp|trộm|nuốt|che|phai|tắt|hỏng|hư|vỡ|gãy|khóc|cười|buồn|vui|mừng|tiếc|nhầm|thua|trượt|cưới|yêu|mê|nghiện|bể|xong|kịp|thích|say|điên|chán|mệt|đuối|đơ|thấy|nói|kể|để|phải|sẽ|sắp|tốn|cần|không|chưa|sợ|đừng)"
"""Before "mất" these make it a thing gone, not a person."""
_GAP = rf"(?:(?!{_NO_LOSS}\b)[^\s,.]+ ){{0,4}}"
_OBJECT = (
    r"(?:ví|tiền|điện|nước|mạng|sóng|xe|đồ|hàng|khách|công|đà|gốc|ngủ|giấc|mặt|trí|trộm|cắp|toi|hút|tiêu|hết|bao|cả|thời|thêm|nhiều|ít|điểm|quyền|lòng|niềm|uy tín|liên lạc|kết nối|dấu|chìa|giấy|thẻ|sổ|file|dữ|data|cái|chiếc|con|việc|phần|lượt|cơ hội|mối|chỗ|trật|kiểm|tập trung|"
    r"hứng|tích|mặn|khôn|thế|tinh thần|tự|quân|nhân|vốn|ăn|vui|hay|đẹp|lịch sự|an toàn|cân|cảm|phương|bình tĩnh|đồng hồ|điện thoại|laptop|máy|vé|đất|nhà|trắng|mùa|nết|dạy|máu|sức|răng|tóc|ký|kg|khả|thăng|sữa|túi|balo|nhẫn|hộ chiếu|tài khoản|mật|số|tín hiệu|phí|lương|thưởng|phép|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|vài|nửa|gần|hơn|đứt|lái|nick|page|kênh|view|trang|link|wifi|internet|hồ sơ|chữ|dép|áo|mũ|nón|kính|chó|mèo|gà|trâu|bò|trinh|gì|đâu|luôn)"
)
"""What one loses that is no person."""
_NEAR = r"(?:bố|mẹ|má|cha|tía|thân phụ|thân mẫu|ông|bà|ông nội|bà nội|ông ngoại|bà ngoại|nội|ngoại|bác|chú|dì|cậu|mợ|thím|dượng|cụ|vợ|chồng|ổng|bả|bà xã|ông xã|chủ tịch|giám đốc|nhạc sĩ|ca sĩ|nghệ sĩ|sư thầy|hoà thượng|cha xứ|thằng bạn|đứa bạn|anh trai|chị gái|em trai|em gái|chị dâu|anh rể|người thân|người nhà|đồng nghiệp|(?:anh|chị|cô|cậu|thầy) (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười|út|cả|ấy|ta))"
"""Persons of whom a bare "mất" tells a death."""
MAT = (
    rf"\b{KIN} (?:(?!{_NO_LOSS}\b)[^\s,.]+ ){{3,10}}¤mất (?:hôm|đêm|tối|sáng|chiều|trưa|hồi) (?:qua|kia|nay|khuya)|\b{KIN} {_GAP}(?:(?:vừa|mới|đã|đột ngột) )*mất (?:rồi|hôm|sáng|trưa|chiều|tối|đêm|khuya|hồi|lúc|đột ngột|¤vì|vì (?:bệnh|tai|ung|đột|tuổi|covid)|¤do|¤ở|tại|cách đây|được \d|"
    rf"năm (?:\d|ngoái|trước|nay|kia)|ngày \d|tuần (?:trước|rồi|qua)|tháng (?:trước|rồi|\d)|rạng sáng|sớm|trong|ngoài|trên|dưới|giữa)(?! (?:tay|đường|tầm|kho|chợ))"
    rf"|\b{KIN} {_GAP}(?:vừa|mới|đã) mất(?:$|[,.!])|¤\b{_NEAR}(?: (?!{_NO_LOSS}\b|vừa\b|mới\b|đã\b)[^\s,.]+){{0,3}}?(?: (?:vừa|mới|đã|đột ngột|thì|cũng|đều|bệnh|yếu rồi|già rồi))? mất(?! (?:{_OBJECT}|\d+)\b)(?= |$)"
    rf"|\b(?:vừa|mới) mất (?:rồi|hôm|sáng|tối|đêm|chiều|trưa|khuya|lúc|hồi|ở bệnh|ở viện|tại)\b|\b{KIN} (?:\w+ )?¤mất (?:đã|được|gần|hơn|tròn) (?:[^\s]+ ){{1,2}}(?:năm|tháng|tuần|ngày)\b(?! công)"
    rf"|\b(?:hay|nghe|nhận|được|đọc|biết|thấy|báo) tin {KIN} (?:\w+ ){{0,3}}mất\b"
    r"|\b(?:vừa|mới|đã) mất (?:con|bố|ba|mẹ|má|cha|chồng|vợ|em bé|bé|bà|ông|người thân|anh trai|chị gái|em trai|em gái|đứa)\b"
    rf"|\b(?:ngày|khi|lúc|từ khi|từ lúc|sau khi|hồi) {KIN}(?: \w+)? mất\b"
    r"|\bmất (?:bố|mẹ|cha|má|chồng|vợ|con|bé|ông nội|bà nội|ông ngoại|bà ngoại|người thân|em bé|đứa con|con đầu)\b(?! mặt)"
)
DEATH_TOLD = (
    r"\b(?:qua đời(?! giúp| trả| hàng| cho| size| mẫu| minh| bong| tuyen| nha| lop| team)|từ trần|tạ thế|tang lễ|đám tang|đám ma|lễ tang|lễ viếng|¤tang gia|tang gia bối rối|tang quyến|cáo phó|chia buồn|phân ưu|phúng viếng|"
    r"an nghỉ|yên nghỉ|hương hồn|vong linh|đột ngột ra đi|đột ngột qua|ra đi (?:đột ngột|mãi mãi|thanh thản|nhẹ nhàng|bình yên|sáng|tối|đêm|chiều|trưa|hôm|lúc|quá|khi|ở tuổi|trong|vì|vào (?:ngày|lúc|hôm|sáng|tối|đêm|\d))|đi xa mãi|"
    r"đột tử|mãn phần|viên tịch|hưởng thọ|(?<!hoa )hưởng dương|¤an táng|an táng(?= tại| ở| vào| lúc| hôm| xong| cho|$)|¤hoả táng|hoả táng(?= (?:tại|ở|lúc|xong|vào|cho|rồi|hôm|bà|ông|mẹ|ba|bố))|di quan|nhập quan|khâm liệm|trút hơi thở|nơi chín suối|(?:đã |mới |vừa )?về cõi|từ giã (?:chúng|cõi|gia đình|anh em)|"
    r"(?:cõi|xem) vĩnh hằng|về với (?:tổ tiên|đất mẹ|chúa)|không qua khỏi|không qua được (?:đêm|nữa|cơn|rồi)|không cứu được|lìa đời|thành kính phân|đám hiếu|¤có tang|(?:vừa|đang|mới|nhà|gia đình(?: \w+){0,2}) có tang|"
    r"chịu tang|để tang|về chịu tang|r\.i\.p|¤rip|mồ côi|siêu thoát|truy điệu|đưa tang|¤đưa ma|lo hậu sự|hậu sự|không còn nữa|(?:vừa|đã|mới) khuất(?: núi| bóng)?|khuất núi|từ giã cõi|lìa trần|về trời|về bên kia|vĩnh biệt|tiễn biệt|tiễn đưa (?:bố|ba|mẹ|má|cha|ông|bà|anh|chị|cô|chú|bác|em|bạn|thầy|cụ)|đi trong giấc ngủ|vĩnh viễn mất|mất đi (?:người|một người|đứa|bố|ba|mẹ|cha)|linh hồn (?:bác|anh|chị|ông|bà|cô|chú|em)|nhà có (?:tang|đám|chuyện buồn)|có chuyện buồn|goá|sảy thai|sẩy thai|lưu thai|thai lưu)\b"
)
DEATH = rf"(?!có mặt|phải mặt)(?:{MAT})|{DEATH_TOLD}"
SERIOUS = (
    r"\b(?:ung thư|tiểu đường|biến chứng|cao huyết áp|tim mạch|bệnh nền|ung bướu|u ở (?:phổi|não|gan|vú|cổ)|điều trị (?:ở|tại|bệnh|nội trú|ngoại trú)|phác đồ|bệnh viện k|doạ sảy|nằm một chỗ|chân tay miệng|thở máy|thở oxy|khó qua khỏi|hấp hối|yếu lắm|trở nặng|chuyển nặng|bại liệt|ác tính|khối u|u não|hoá trị|xạ trị|sinh thiết|di căn(?! thơ| giờ)|giai đoạn cuối|đột quỵ|tai biến(?! hoà)|nhồi máu|suy (?:thận|tim|gan)|chạy thận|"
    r"hồi sức|icu|hôn mê|nguy kịch|cấp cứu|nhập viện|nằm viện|vào viện|vô viện|đi viện|xuất viện|nằm (?:ở |tại )?(?:bệnh viện|bv|nhi đồng|chợ rẫy|bạch mai)|"
    r"nằm \w+(?: \w+){0,2} phòng \d|co giật|sốt xuất huyết|trầm cảm|liệt(?! sĩ| kê)|viêm (?:phổi|não|gan|ruột|phế quản|màng não|họng|xoang|khớp|tụy|cầu thận)|thuỷ đậu|"
    r"tay chân miệng|ngộ độc|bệnh (?:nặng|hiểm nghèo|nan y|tim|gan|thận|phổi|tình)|đổ bệnh|lâm bệnh|phát bệnh|hiv|lao phổi|parkinson|alzheimer|tâm thần)\b"
)
ILL = (
    rf"{SERIOUS}|\b(?:bị|dính|mắc|nhiễm|nghi|test lên) (?:\w+ )?(?:ốm|bệnh|sốt|cúm|covid|cô vít|f0|cảm lạnh|cảm cúm|sốt rét|đau ruột|sỏi|hen|suyễn)\b"
    rf"|\bthăm (?:[^\s,.]+ ){{1,3}}(?:ở|trong|tại) (?:bệnh viện|viện)\b|\b(?:sốt (?:cao|nhẹ \d|\d+|li bì|siêu vi|virus|rét|mọc răng|nặng|tới|từ|quá)|ốm (?:mất|suốt|hai|ba|bốn|năm|\d+|nặng|mấy|quá|rồi|sốt|nằm|liệt|dậy|hơn|từ|cả)|bệnh (?:quá|rồi|mấy|nằm|nặng)|đang (?:ốm|bệnh|sốt|nằm viện)"
    rf"|vừa ốm|mới ốm|(?:{KIN}) {_GAP}(?:ốm|¤sốt|bệnh)(?:$|[,.!])|(?:bị|đang|lại) sốt$|mau khoẻ|mau khỏi|chóng khoẻ|sớm bình phục|mau bình phục|chóng lành|dưỡng bệnh|dưỡng thương|trở bệnh|¤em sốt|¤con sốt|¤bé sốt|¤cháu sốt)\b"
)
NOT_ILL = r"\b(?:tho may (?:bao|noi|may|lam|gui|hen|moi|xong|sua|xay|do|se)|sốt ruột|¤cơn sốt|con sot (?:dat|gia|ve|vang|hang|phim)|(?:giá|đất|vé|thị trường) (?:\w+ )?(?:đang )?sốt|sốt (?:đất|giá|vé)|đỡ sốt|khỏi ốm rồi|nhận \d+ bệnh|bệnh nhân|bệnh án|phòng bệnh|không (?:ốm|bệnh|sốt)|(?<!chưa )(?<!không )(?<!mới )hết (?:sốt|ho|cảm|ốm|bệnh)|bảo hiểm (?:bệnh|tai nạn|sức khoẻ|y tế|nhân thọ)|nếu (?:ốm|bệnh)|thiết bị y tế)\b"
_HOLIDAY = (
    r"(?:năm mới|tết|tân xuân|xuân (?:mới|này|giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)|giáng sinh|noel|christmas|8/3|(?:8 tháng 3|20 tháng 10|20 tháng 11|8-3|20-10|20-11)|20/10|20/11|13/10|27/2|21/6|22/12|22-12|1/6|(?:mùng |mồng )?tám tháng ba|hai mươi tháng mười(?: một)?|đầu xuân|đón xuân|ngày của (?:mẹ|cha|bố)|thất tịch|halloween|"
    r"nhà giáo|phụ nữ|doanh nhân|thầy thuốc|nhà báo|trung thu|vu lan|giao thừa|new year|valentine|quốc khánh|phục sinh|an khang|"
    r"(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)|quốc tế (?:phụ nữ|thiếu nhi))"
)
_NO = r"\b(?:không|chưa|chẳng|đừng|nếu|giá mà|hồi|ngày xưa|PAST sau) "
_WISH = Phrase(
    r"\b(?:vui vẻ|an lành|ấm áp|bình an|như ý|thịnh vượng|chúc mừng|(?<!lễ )(?<!tiệc )mừng(?! thọ)(?! \d{1,2}(?![/-]| tháng))|chúc|congrats|congratulations|happy|merry|nhân (?:ngày|dịp|kỷ niệm))\b"
)

_FIRST: tuple[Rule, ...] = (
    rule("moment.anniversary", 0.85, "A day of remembrance (giỗ) or a wedding anniversary.", "Ngày giỗ hoặc kỷ niệm ngày cưới.",
         r"\b(?:đám giỗ|¤cúng giỗ|¤ngày giỗ|ăn giỗ|làm giỗ|(?:có|ngày|ăn|làm|cúng) giỗ (?:đầu|ba|bố|mẹ|má|ông|bà|cha|cụ|nội|ngoại)|¤giỗ (?:đầu|ba|bố|mẹ|má|ông|bà|cha|nội|ngoại|bác|chú|cô|cụ|thầy|hết|họ|\d|năm|của|thứ|¤\w+)|¤giỗ$|(?:nay|mai|âm|này|ta|tới|sau) gio (?:dau|noi|ngoai|ong|ba|bo|me|ma|cu|bac)\b|^gio (?:dau|noi|ngoai|ong|ba|bo|me|ma|cu)(?: (?:co|noi|ngoai|nam nay|nham|be|em lam|o|vao|roi))\b|gio dau (?:be|ong|ba|bo|me|ma|chong|vo|cua)|cúng (?:49|100)|(?:49|100) ngày$|được (?:49|100) ngày|(?:49|100) ngày (?:của|cho|ba|bố|mẹ|má|ông|bà)|giáp năm|kỷ niệm (?:[^\s]+ ){0,3}?(?:năm )?ngày cưới|\d+ năm ngày cưới|anniversary)\b",
         r"\bgiỗ tổ\b", what="anniversary", tagged=False),
    rule("moment.death", 0.92, "Words of death, mourning or condolence.", "Lời báo tang, chia buồn, nói về người mất.",
         DEATH, r"\b(?:không tử vong|giỗ|chia buồn cùng đội|yên nghỉ hưu|thầy \w+ đã khuất)\b|mất (?:con số|mặt|mạng|điện|sóng)", what="death", tagged=False),
    rule("moment.surgery", 0.86, "An operation is named.", "Có nói đến mổ, phẫu thuật.",
         r"\b(?:phẫu thuật|ca mổ|lịch mổ|lên bàn mổ|đi mổ|¤mới mổ|¤vừa mổ|phải mổ|¤đã mổ|mổ (?:cho|giúp) (?:mẹ|má|ba|bố|con|cháu|bé|vợ|chồng|ông|bà)|mổ (?:¤mắt|mắt(?= xong| ở| tại| hôm)|tim|ruột|xong|cột|khớp|sỏi|u\b|nội soi|thoát vị|dạ dày|xương|não|amidan|hôm|sáng|ngày|thành công)|ghép (?:thận|gan|tim)|thay khớp)\b",
         r"\b(?:sinh mổ|mổ xẻ vấn đề|mổ (?:cò|lợn|heo|bò))\b", what="surgery", tagged=False),
    rule("moment.accident", 0.9, "An accident or an injury.", "Tai nạn hoặc chấn thương.",
         r"\b(?:bị tai nạn|tai nạn (?:xe|giao thông|lao động)|gặp nạn|(?:bị|được) (?:xe|ô tô|oto|xe máy|xe tải|container)\b[^,.]{0,12} (?:tông|quẹt|quệt|đụng|cán|¤va|va (?:vào|phải|quẹt|trúng)|húc)|(?:té|ngã|đụng|tông) xe|(?:té|ngã) (?:¤từ|khỏi|xuống|giàn giáo|cầu thang|lầu)|gãy (?:(?:hai|một|ba|mấy|\d) )?(?:xương|tay|chân|cổ|sườn)|bị (?:\w+ )?(?:té|ngã|quẹt|tông|đụng xe|va quẹt)(?! giá| hàng)|(?:khâu|may) (?:\w+ )?(?:\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mấy|chục) mũi|bong gân|chấn thương|¤bỏng|bỏng (?:dầu|nước|nặng|tay)|trật khớp|rạn xương)\b",
         what="accident", tagged=False),
    rule("moment.illness", 0.88, "An illness or a stay in hospital.", "Ốm đau, bệnh tật, nằm viện.", rf"{ILL}|\b(?:bị|mắc|dính|nhiễm) (?:\w+ )?(?:{DISEASES}|zona|sởi|quai bị|lao|gout|gút|¤trĩ|¤tim|thận|¤gan)\b", NOT_ILL, what="illness", tagged=False),
    rule("moment.layoff", 0.88, "Someone lost the job.", "Có người bị mất việc.",
         r"\b(?:bị (?:cho )?(?:thôi việc|nghỉ việc)|bị sa thải|bị đuổi việc|mất việc|thất nghiệp|cắt giảm (?:[^\s,.]+ ){0,3}(?:người|nhân sự|lao động|công nhân|nhân viên|biên chế)|bị (?:lay ?off|cắt giảm)|trong danh sách (?:lay ?off|cắt giảm)|lay ?off|diện cắt giảm|bị cắt (?:giảm|hợp đồng))\b",
         what="layoff", tagged=False),
    rule("moment.retirement", 0.9, "Someone retires.", "Có người nghỉ hưu.", r"\b(?:nghỉ hưu|nghỉ (?:theo )?chế độ|thôi giữ chức|về hưu|hưu trí|nhận sổ hưu|đến tuổi hưu)\b",
         r"\b(?:quỹ hưu trí|các (?:cô|bác|cụ|ông|bà) (?:\w+ )?hưu|bảo hiểm hưu trí)\b", what="retirement", tagged=False),
    rule("moment.farewell", 0.85, "Someone leaves or says farewell.", "Có người nghỉ việc hoặc chia tay.",
         r"\b(?:ngày (?:làm việc )?cuối(?: cùng)?(?: của (?:em|mình|tôi|anh|chị))?(?: ở| tại)|ngày làm việc cuối|last day|last working day|xin (?:phép )?(?:được )?(?:nghỉ việc|thôi việc)|(?:nghỉ|thôi) việc (?:từ|kể từ|vào)|nghỉ hẳn|xin nghỉ hẳn|tiệc chia tay|buổi chia tay|chia tay (?:anh|chị|em|bạn|cả|mọi|công ty|team|phòng|đồng nghiệp|sếp|chú|cô|bác)|lời (?:chào )?tạm biệt|(?:buổi|hôm|tuần|ngày|ca) cuối cùng (?:của )?(?:\w+ )?(?:ngồi (?:ở|tại|cái|làm)|gắn bó|là nhân viên|với (?:công ty|team|phòng)|đứng lớp|đi làm|làm|dạy|trực|ở (?:công ty|đây|trường|cơ quan))|tạm biệt (?:mọi|cả|anh|chị|các)|rời (?:công ty|team|vị trí|khỏi)|¤giã từ|khép lại [^,.]{0,20}năm|đi (?:\w+ )?(?:du học|định cư)|(?:sang|qua) [^,.]{0,16}học (?:\w+ )?(?:\d|một|hai|ba|bốn|mấy) năm|nghỉ (?:làm |ở công ty )(?:từ|hẳn|luôn)|nghỉ việc|xin (?:phép )?(?:được )?(?:dừng (?:bước|chân|lại)|chia tay|nói lời (?:chào|chia tay|tạm biệt)|rút lui))\b",
         r"\b(?:bạn trai|bạn gái|người yêu|giờ nghỉ việc|nghỉ việc riêng|nếu nghỉ việc|khách (?:rời|đi))\b", what="farewell", tagged=False),
    rule("moment.engagement", 0.92, "An engagement.", "Đám hỏi, dạm ngõ, cầu hôn.",
         r"\b(?:đám hỏi|ăn hỏi|¤lễ hỏi|dạm ngõ|chạm ngõ|đính hôn|cầu hôn|quỳ (?:xuống|gối)(?=.*(?:gật|đồng ý|nhẫn))|hỏi cưới|bỏ trầu|coi mắt hai bên|lễ dạm)\b", what="engagement", tagged=False),
    rule("moment.wedding", 0.9, "A wedding.", "Đám cưới, báo hỷ, kết hôn.",
         r"\b(?:đám cưới|lễ cưới|tiệc cưới|thiệp cưới|thiệp hồng|hôn lễ|kết hôn|thành hôn|vu quy|lấy (?:vợ|chồng|ck|vk)|xuất giá|báo hỷ|báo hỉ|hỷ sự|lên xe hoa|về chung một nhà|rước dâu|đưa dâu|nên duyên|(?:sắp|mới|vừa|cũng|sẽ|làm đám) (?:¤cưới|cưới(?! (?:năm|tháng|tuần|ngày|giờ|cùng|kỳ|quý|mùa|vụ|buổi)))|¤cưới (?:rồi|vợ|chồng|vào|ngày|tháng|năm|WHEN|nhau|xong)|¤ngày cưới|(?:tháng|ngày|mùng|năm)(?: \w+){0,2} (?:em|con|mình|tụi em|tụi con|bọn em|tụi mình|vợ chồng em) cưới|(?:tháng|tuần|năm|ngày) (?:này|sau|tới|\d+) (?:\w+ ){0,2}¤cưới(?! hỏi)|song hỷ|trăm năm hạnh phúc|thành gia lập thất|(?:ngày|lễ) (?:trọng đại|vu quy|thành hôn)|lễ gia tiên)\b",
         r"\b(?:áo cưới|studio|đoàn wedding|gói cưới|giấy (?:chứng nhận |đăng ký )?kết hôn|tình trạng hôn nhân|kỷ niệm|\d+ năm|chưa (?:xem|coi|tính|có|cưới)|hồi (?:đám )?cưới|(?:chạy|làm|nhận|trang trí|chụp|quay|nấu|phục vụ|kẹt|kín)(?: [^\s,.]+){0,2} đám cưới(?= (?:liên tục|hoài|suốt|miết|nhiều|dồn|mỗi|khách|kín|quá)|$)|mùa cưới)\b", what="wedding", tagged=False),
    rule("moment.pregnancy", 0.9, "A pregnancy.", "Có thai, sắp sinh.",
         r"\b(?:có bầu|có thai|mang thai|mang bầu|cấn bầu|(?:bầu|thai) (?:được )?\d+ tuần|thai kỳ|tuần thai|dự sinh|sắp (?:sinh|sanh|đẻ)|(?:sắp|chuẩn bị) (?:đón|có) (?:em bé|con|bé)|nghỉ sinh|nghỉ thai sản|bầu bí|hai vạch|2 vạch|bầu tháng|(?<!không )(?<!chưa )(?:có|nghe|thấy) (?:được )?tim thai|mang song thai|được \d+ tuần (?:rồi|tuổi)|thai \d+ tuần|tuần (?:2|3)\d rồi|baby shower|bầu bé)\b",
         r"\b(?:mất con|lưu thai|sảy|test (?:lên )?hai vạch|test)\b", what="pregnancy", tagged=False),
    rule("moment.birth", 0.92, "A birth, or the feast of the first month.", "Sinh con, đầy tháng.",
         r"\b(?:(?:mới|vừa|đã) (?:sinh|sanh|¤đẻ)(?! nhật| viên)|(?:sinh|sanh|¤đẻ) (?:em bé|bé|con|cháu|được (?:bé|con|cháu)|mổ|thường|rồi)|(?<!chưa )(?<!được )đầy tháng|lâm bồn|(?:thêm|có|chào đón) (?:một |cô |cậu )*(?:công chúa|hoàng tử|thiên thần)|mẹ tròn con vuông|lên chức (?:bố|ba|mẹ|má|ông|bà|cậu|dì|cô|chú)|chào đời|cất tiếng khóc|(?:bé|con|cháu)(?: \w+){0,5} tròn (?:một|1) tháng|(?:con|bé|cháu|cu|công chúa|hoàng tử)(?: \w+){0,3} ra đời|thêm (?:một )?(?:thành viên nhí|em bé|nhóc|cu tí|thiên thần|bé (?:trai|gái))|(?:bé|cu|cu cậu|cháu|công chúa|hoàng tử|nhóc)(?: \w+){0,3} (?:\d|hai|ba|bốn)(?:[.,]\d)? ?(?:ký|kg|kí)|bé (?:trai|gái) \d[.,k]|(?:bé|cu|cháu|nhóc)(?: \w+){0,3} \d ?(?:ký|kg|kí) ?\d|ra đời \d|có (?:cháu nội|cháu ngoại|em bé)|đón (?:bé|con) (?:trai|gái|đầu|thứ)|đón (?:\w+ )?(?:công chúa|hoàng tử|thiên thần|quý tử|em bé))\b",
         r"\b(?:học sinh|sinh viên|dự sinh|sắp sinh)\b", what="birth", tagged=False),
    rule("moment.birthday", 0.92, "A birthday, first birthday or long-life feast.", "Sinh nhật, thôi nôi, mừng thọ.",
         r"\b(?:sinh nhật|thôi nôi|mừng thọ|thượng thọ|happy birthday|hpbd|tuổi mới|(?:chúc|mừng) (?:\w+ ){0,4}tuổi (?:\d+|đôi mươi|mười \w+|hai mươi|ba mươi|\w+ mươi)|thổi nến|tròn \d+(?: tuổi|$)|tròn (?:một|hai|ba|\w+ mươi) tuổi|bước sang tuổi|¤đầy năm)\b",
         r"\bsinh nhật (?:công ty|thương hiệu|trung tâm|shop|cửa hàng)\b|\b(?:nhận (?:đặt|làm)|bán|combo|gói|tiệm)(?: \w+){0,3} sinh nhật\b|\bngày tháng năm sinh\b", what="birthday", tagged=False),
    rule("moment.graduation", 0.9, "A graduation.", "Tốt nghiệp, nhận bằng.",
         r"\b(?:tốt nghiệp|ra trường|(?:nhận|cầm|lấy)(?: được)? (?:tấm )?bằng(?! lái| quyết| kê| lương| tính)|lễ trao bằng|bảo vệ (?:thành công |xong )?(?:luận văn|luận án|đồ án|khoá luận)|tân cử nhân|thủ khoa|tân kỹ sư|tân thạc sĩ)\b",
         r"\b(?:bằng tốt nghiệp (?:photo|bản sao)|thi tốt nghiệp|hồ sơ|ứng viên|yêu cầu)\b", what="graduation", tagged=False),
    rule("moment.promotion", 0.9, "A promotion or appointment.", "Lên chức, được bổ nhiệm.",
         r"\b(?:lên chức|thăng chức|thăng tiến|(?:được|mới|vừa) (?:bổ nhiệm|đề bạt|cất nhắc|giao quyền)|bổ nhiệm (?:anh|chị|ông|bà|em|đồng chí|chức)|quyết định bổ nhiệm|nhậm chức|giữ chức(?! năng)|đảm nhiệm (?:chức|vị trí|cương vị)|(?:lên|làm) (?:trưởng|phó|sếp|senior|manager|giám đốc|quản lý|tổ trưởng|leader|lead|director|head)|chính thức (?:làm|lên|là|giữ|nhận) (?:[^\s,.]+ ){0,3}?(?:manager|leader|lead|director|head|trưởng|phó|giám đốc|quản lý)|promotion|promoted|được lên)\b",
         r"\b(?:lên chức (?:bố|ba|mẹ|má|ông|bà)|mã promotion|tắt promotion|promotion (?:code|mùa)|chương trình promotion|được lên (?:lịch|kế))\b", what="promotion", tagged=False),
    rule("moment.job", 0.86, "A new job or a newcomer.", "Việc mới, người mới.",
         r"\b(?:(?:công )?việc mới|chỗ làm mới|công ty mới|(?<!chấp )(?<!xác )nhận việc(?! (?:online|thêm|về|gấp|này|nhà|part|ngoài|may|sửa))|(?:đổi|chuyển|nhảy|về|qua|sang|nhận) (?:qua |sang |về )?làm (?:ở|cho|tại|bên|công ty|cty)|nhảy việc|vào làm (?:ở|tại|cho|bên)|chuyển sang .{1,24}làm\b|(?:mới|vừa|sắp|chính thức) (?:qua|sang|về|vô|vào|chuyển)(?: [^\s,.]+){1,4} làm(?= (?:từ|được|rồi|hồi|đầu|tháng|tuần|việc|bên)|$|,)|được tuyển vào|hết thử việc|ký hợp đồng (?:chính thức|thử việc|lao động)|gia nhập (?:team|đội|công ty|phòng|nhóm|gia đình)|bắt đầu (?:công việc|đi làm)|¤đầu quân|(?<!tập )trúng tuyển|(?:mình|em|tôi|anh|chị|tao|tui|tớ) (?:sẽ |mới |vừa )?(?:join|gia nhập) (?!sớm|muộn|call|họp|meeting|trước|vào họp)|(?:có )?thêm (?:¤bạn|thành viên mới|đồng nghiệp|nhân viên)|đi làm (?:ở công ty|chỗ)|offer letter|được nhận vào|ngày đầu đi làm|nhận (?:được )?offer|có offer|ký (?:được )?offer|pass (?:vòng|phỏng vấn|pv|interview|thử việc|probation)|qua (?:vòng|phỏng vấn) (?:cuối|rồi)|đậu phỏng vấn|đi làm (?:ở|tại|cho))\b",
         r"\b(?:chúc|tìm việc mới|dự án mới|(?:nghĩa vụ|hợp đồng|tài sản|công nợ|hồ sơ|hoá đơn|hàng) (?:[^\s]+ ){0,6}công ty mới)\b", what="job", tagged=False),
    rule("moment.exam", 0.85, "An examination, passed, failed or ahead.", "Thi cử: đậu, rớt hoặc sắp thi.",
         r"\b(?:đậu (?:đại học|¤vào|¤rồi|trường|lớp|chuyên|nguyện vọng|thủ khoa|kỳ)|thi (?:đánh giá năng lực|năng khiếu|vấn đáp|sát hạch|công chức|viên chức|nâng (?:ngạch|bậc)|chứng chỉ|cuối kỳ|giữa kỳ|hết môn|lấy bằng|¤đậu|đỗ|rớt|trượt|vào (?:lớp )?10|vào|đại học|¤chuyên|tốt nghiệp|ielts|toeic|bằng lái|học kỳ|thpt|cao học)|đỗ (?:¤\w+ khoa|bách khoa|đại học|¤vào|¤chuyên|trường|thủ khoa|nguyện vọng|ielts|lớp)|(?:đủ|¤có|biết) điểm|trượt (?:đại học|vào|nguyện vọng)|rớt (?:đại học|môn|ielts|nguyện vọng|trường|chuyên)|¤kỳ thi|kỳ thi (?:đại học|tốt nghiệp|thpt|vào|tuyển)|(?:có|nhận|được) giấy báo (?:rồi|trúng tuyển|nhập học|đậu|đỗ)|đúng nguyện vọng|điểm (?:chuẩn|thi)|(?:lấy|có|thi)(?: được)? bằng lái|ielts|toeic|\d\.\d overall|(?:đạt|được|đoạt|giành|ẵm) (?:\w+ )?(?:giải (?:nhất|nhì|ba|khuyến khích|vàng)|huy chương|học bổng))\b",
         r"\b(?:đỗ xe|đậu xe|trung tâm|lớp ielts|khoá ielts|biết điểm hai)\b", what="exam", tagged=False),
    rule("moment.move", 0.87, "Someone moves house.", "Chuyển nhà, tân gia.",
         r"\b(?:chuyển nhà(?! in| cung| thầu| xe)|dọn nhà|tân gia|nhà mới(?! (?:người|tắm|ăn|ngủ|biết|thấy|nhớ|đi|làm|được|xem|gọi|hay|mở|nấu|đọc|nghe|rảnh|có|uống|lên|gửi|trả|tính)\b)|(?:(?:mới|vừa) mua|mua được) (?:căn |cái |mảnh )?(?:nhà|căn hộ|chung cư|hộ)|trả phòng (?:trọ|cũ)|(?:dọn|chuyển) (?:hẳn |luôn )?(?:về|qua|sang|đến|tới|vào|ra)(?: \w+){0,3} (?:nhà|căn hộ|chung cư|ở|sống)|về hẳn|chuyển (?:hẳn )?(?:về|vào|vô|ra|sang|qua) (?:[^\s,.]+ ){0,3}?(?:sống|ở)\b|(?:ra|vào|vô|về|sang) [^,.]{0,20}\b(?:sống|sinh sống|ở) (?:luôn|hẳn|rồi|từ|với (?:ba mẹ|bố mẹ|ba má|ông bà|con|mẹ|má|ngoại|nội)(?: [^\s,.]+)? (?:luôn|hẳn))|(?:chuyển|dọn) (?:qua|sang|về|tới|đến|lên) (?:chỗ|phòng|nhà) trọ)\b",
         r"\b(?:văn phòng|kho|công ty|trụ sở|chi nhánh|chuyển nhà cung)\b", what="move", tagged=False),
    rule("moment.school", 0.8, "A child begins at a school.", "Con vào trường, vào lớp.",
         r"\b(?:vào lớp (?:1|một|lá|chồi|mầm|6|sáu)|nhập học (?:đại học|lớp)|ngày đầu (?:đi học|tới trường)|tựu trường của)\b", what="school", tagged=False),
    rule("moment.baptism", 0.85, "A baptism.", "Lễ rửa tội.", r"\b(?:rửa tội|rước lễ lần đầu|thêm sức)\b", what="baptism", tagged=False),
)  # fmt: skip


def _beside(one: Rule) -> tuple[Rule, ...]:
    """Return a rule with its further words, so that few of them are tried on a text."""
    further = (
        Rule(one.id, one.text, Phrase(words), Phrase(unless) if unless else None, one.tagged, one.what)
        for words, unless in (*MORE.get(one.id, ()), *FURTHER.get(one.id, ()))
    )
    return (one, *further)


_IN_PASSING: tuple[Rule, ...] = tuple(
    rule("moment.in-passing", 0.6, "A life told in passing: an ache, a parting, a loss, a job that is gone.",
         "Chuyện đời nói thoáng qua: đau ốm, chia tay, mất mát, mất việc.", words, unless, what=what, tagged=False)
    for what, words, unless in IN_PASSING
)  # fmt: skip
RULE_LIST: tuple[Rule, ...] = (*(rule for one in _FIRST for rule in _beside(one)), *_IN_PASSING)
HOLIDAY = rule("moment.holiday", 0.92, "Good wishes for a feast (Tết, 8/3, 20/10, 20/11, Noel).", "Lời chúc nhân dịp lễ, Tết.",
               rf"\b{_HOLIDAY}\b", what="holiday", tagged=False)  # fmt: skip
LOSS_TOLD = rule("moment.loss-told", 0.75, "A death told in other words than those of death.",
                 "Có người mất, nói bằng lời khác.", r"\w+", what="death", tagged=False)  # fmt: skip
RULES = texts(RULE_LIST, [HOLIDAY, LOSS_TOLD, CONGRATULATED])

_LOOK_ALIKES = {
    **dict.fromkeys(("accident", "retirement", "job", "move"), THINGS),
    "death": Phrase(rf"{NOT_GRIEF}|\b(?:{NOT_LOSS})\b"),
    "illness": Phrase(rf"\b(?:{NOT_SICKNESS})\b"),
}
"""Machines, similes, insurances: taken out of the line before a death or an illness counts."""
_WHO_PARENT = frozenset({"birth", "pregnancy"})
_PERSON = Phrase(
    r"\b(?:(?P<me>(?<!nhà )ME|WE|OWN)|(?P<you>YOU(?! (?:ơi|oi|à|ạ)))|(?P<kin>KIN|THEY|thằng|con bé|bé|cháu|bố|ba|mẹ|má|vợ|chồng|ông nội|bà nội|bà ngoại|ông ngoại|bác|cụ|con))\b"
)
_LOST = Phrase(r"\bME (?:\w+ ){0,2}mất\b")


_CLEAR = Phrase(
    "(?!)",
    r"\b(?:vong hoa|kinh vieng|(?:toi|den|di|ve|qua|ra|vo|vao) vieng|(?:thap|dot)(?: \w+){0,4} (?:nhang|huong)|nen (?:nhang|huong)|an nghi|khoc sung mat|chet (?:hom (?:qua|kia)|dem qua|sang nay)|ve voi dat|tien (?:me|ma|bo|ong|noi|ngoai) |dua (?:ba|me|ma|bo|ong|noi|ngoai) (?:ve|ra)|ngay dua|di duoc (?:\w+ ){1,2}ngay|khong giu duoc|di (?:nhe|thanh than|trong (?:dem|giac))"
    r"|(?:me|ma|ba|bo|ong|noi|ngoai|thay|bac|chu|co|di|cha|tia|chong|vo)(?: (?:em|anh|chi|toi|minh|con|nha|\w+ chong))? (?:moi |vua |da )?(?:di roi|di xa|roi xa)|tia em di roi|da di xa)\b",
)
"""Mourning that even without diacritics is nothing else."""
BY_WORD = "vi.grief.word"
"""The rule of grief by the tables of words."""
ROUND_ABOUT = "vi.grief.round"
"""The rule of grief told round about."""


def find_moments(seen: Seen) -> list[Notice]:
    """Return the moments of a message: each kind of moment once."""
    found: list[Notice] = []
    had: set[str] = set()
    for part in seen.parts:
        plain = unbroken(part.plain, MOMENTS)
        read = part if plain is part.plain else replace(part, plain=plain)
        hit = _moment_in(read, had)
        if hit is not None:
            one, end = hit
            had.add(one.what or "")
            found.append(notice("moment", whose(part, one.what, end), one, part.plain, one.what))
    greeted = None if found else congratulation(seen)
    return found if greeted is None else [greeted]


def losses_told(seen: Seen, matters: Iterable[Matter], moments: Iterable[Notice]) -> list[Notice]:
    """Return the death that only words of mourning tell, where no moment of this message names it.

    A word of the tables closes the thread; typed without diacritics it is too often another to tell of a death as well.
    What is told round about only closes the thread, in whatever spelling.
    """
    if any(moment.what in ("death", "anniversary", "birth", "pregnancy") for moment in moments):
        return []
    told = next((matter for matter in matters if matter.kind == "grief"), None)
    if (
        told is None
        or told.rule == ROUND_ABOUT
        or (all(part.plain.bare for part in seen.parts) and (told.rule == BY_WORD or not _is_clear(seen, told)))
    ):
        return []
    if any(of_programs(part) for part in seen.parts if told.start <= part.plain.place()[1] < told.end):
        return []
    return [
        Notice("moment", "other", told.quote, told.start, told.end, LOSS_TOLD.text.confidence, LOSS_TOLD.id, "death")
    ]


def _is_clear(seen: Seen, told: Matter) -> bool:
    """Say whether the quote tells of a death in words that no others look like without their marks."""
    inside = (part for part in seen.parts if told.start <= part.plain.place()[1] < told.end)
    return any(_CLEAR.search(part.plain) is not None for part in inside)


def _moment_in(part: Part, had: set[str]) -> tuple[Rule, int] | None:
    """Return the moment of the part that was not yet named, with where its words end in the plain line."""
    if _WISH.search(part.plain) is not None and HOLIDAY.pattern.search(part.sentence_plain) is not None:
        return None if "holiday" in had or only_sells(part) else (HOLIDAY, len(part.plain.text))
    for one in possible(RULE_LIST, part.plain):
        match = one.match(part)
        if match is not None and is_framed(one.what, part, match.start()):
            continue
        look_alike = _LOOK_ALIKES.get(one.what or "") if match is not None else None
        if match is not None and (
            look_alike is None or one.pattern.search(without(look_alike, part.plain)) is not None
        ):
            again = one.what in had or (one.what == "wedding" and "anniversary" in had)
            return None if again else (one, match.end())
    return None


def whose(part: Part, what: str | None, end: int) -> Who:
    """Say whom the moment is about: the person named last before the words of the moment, else the first after."""
    if what == "holiday" or (_WISH.search(part.plain) is not None and what != "death"):
        return "reader"
    if what == "death":
        return "sender" if _LOST.search(part.tagged) is not None else "other"
    until = part.plain.ends[end - 1]
    nearest: str | None = None
    for match in _PERSON.finditer(part.tagged):
        if nearest is not None and part.tagged.starts[match.start()] >= until:
            break
        if match[0] == "OWN" and nearest == "kin":
            continue
        nearest = match.lastgroup
        if what in _WHO_PARENT and nearest == "kin" and match[0] not in ("THEY",):
            nearest = "me"
    return {"me": "sender", "you": "reader"}.get(nearest or "", "other")  # type: ignore[return-value]
