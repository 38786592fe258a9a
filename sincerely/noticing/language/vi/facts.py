"""Lasting personal facts in Vietnamese: family, pets, tastes, hobbies, home, origin, languages, allergies, health, school."""

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Part, Rule, Seen, notice, possible, rule, texts
from sincerely.noticing.records import Notice, Who

_KIN = (
    r"(?:con trai|con gái|con lớn|con nhỏ|con út|con đầu|¤bé|cháu|¤nhóc|¤đứa|thằng|vợ|chồng|bà xã|ông xã|¤bố|¤ba(?! (?:mươi|tháng|năm|tuần|ngày|cái|con|lần|người|giờ|phút|thằng|đứa|bé|nhóc|điểm|phần|má|mẹ))|¤mẹ|¤má|ông nội|bà nội|ông ngoại|"
    r"bà ngoại|bà cụ|ông cụ|anh trai|chị gái|em trai|em gái|¤nó|hai con|các con)"
)
_SOMEONE = r"(?:ME|YOU|THEY|KIN|WE|sếp|ổng|bả|chỉ|ảnh|nó|bé|cháu|con|bà|ông|mẹ|ba|bố|chồng|vợ|nhà|cả nhà|học)"
_ANIMAL = r"(?:mèo|chó|cún|miu|mướp|vẹt|thỏ|hamster|corgi|poodle|husky|golden|cá cảnh|rùa)"
_HOBBY = (
    r"(?:guitar|ghi ta|¤đàn|piano|violin|cello|sáo|trống|organ|bóng đá|bóng bàn|bóng rổ|bóng chuyền|cầu lông|tennis|pickleball|golf|cờ tướng|cờ vua|¤cờ|"
    r"gym|yoga|tango|salsa|zumba|khiêu vũ|dưỡng sinh|thiền|¤vẽ|thư pháp|hát chèo|hát quan họ|ca trù|cải lương|bonsai|lan\b|chim cảnh|cá cảnh|nhiếp ảnh)"
)
_NOT = r"\b(?:nếu|khách hàng|thị trường|người dùng|user|trẻ con lại thích)\b"

RULE_LIST: tuple[Rule, ...] = (
    rule("fact.allergy", 0.92, "An allergy.", "Dị ứng.", r"\b(?:dị ứng|kích ứng (?:với|da)|không dung nạp|kích ứng)\b", r"\b(?:thuốc chống dị ứng|không (?:bị )?dị ứng|khoa dị ứng)\b", what="allergy"),
    rule("fact.pet", 0.88, "A pet.", "Thú nuôi.",
         rf"\b(?:(?:con|bé|em|hai con|ba con|bầy|đàn|cặp|chú) {_ANIMAL}|nuôi (?:\w+ )?(?:con )?{_ANIMAL}|{_ANIMAL} (?:nhà|của) (?:ME|YOU|WE|KIN)|con \w+ nhà ME|trông {_ANIMAL}|boss nhà|con \w+,? .*\b(?:sủa|vẫy đuôi|kêu meo meo))\b",
         r"\b(?:thịt|quán|tiệm|đi ăn|cà phê mèo|như (?:1|một)? ?con)\b", what="pet"),
    rule("fact.language", 0.88, "A language someone speaks.", "Ngôn ngữ ai đó biết.",
         r"\b(?:nói (?:được |giỏi |thạo |sõi )?tiếng|biết tiếng|giỏi tiếng|thạo tiếng|học tiếng|hai thứ tiếng|song ngữ|tiếng (?:anh|nhật|hàn|trung|pháp|đức|lào|nga|khmer|thái|việt) (?:sơ|giỏi|lưu loát|bập bẹ|khá))\b",
         r"\b(?:yêu cầu|tuyển|biết tiếng động|nói tiếng việt với)\b", what="language"),
    rule("fact.health", 0.82, "A lasting condition of health.", "Tình trạng sức khoẻ lâu dài.",
         r"\b(?:(?:bị|có|đau|mắc) (?:\w+ )?(?:gout|gút|tiểu đường|cao huyết áp|huyết áp|dạ dày|hen|suyễn|khớp|thoái hoá|thoát vị|rối loạn tiền đình|tim mạch|mất ngủ kinh niên)|ăn kiêng đường|tiền sử|không uống được rượu|cai (?:thuốc|rượu))\b", what="health"),
    rule("fact.school", 0.8, "A school or university someone belongs to.", "Trường học của ai đó.",
         r"\b(?:sinh viên (?:năm|trường|khoa|đại học)|cựu (?:sinh viên|học sinh)|học sinh (?:lớp|trường)|(?:đang )?học (?:lớp|đại học|trường|bách khoa|y|luật|kinh tế|sư phạm|cấp|năm|thạc sĩ|tiến sĩ|ở trường|bên)|du học|chủ nhiệm clb|clb \w+|là .*(?:đại học|trường) \w+|lớp \d+\w? trường)\b",
         r"\b(?:lịch học|khoá học|học phí|PAST|khai giảng|phụ huynh|mời|tổ chức|tốt nghiệp|hội trường|bé|cháu|(?:KIN|con trai|con gái|THEY) (?:\w+ )?(?:đang )?học lớp)\b", what="school"),
    rule("fact.team", 0.8, "A team someone supports.", "Đội bóng ai đó cổ vũ.", r"\b(?:cổ vũ|cđv|fan|ủng hộ) (?:đội |clb )?(?:mu|arsenal|liverpool|chelsea|real|barca|man|hagl|hà nội fc|nam định|u23)\b", what="team"),
    rule("fact.hobby", 0.84, "A hobby.", "Thú vui, sở thích.",
         rf"\b(?:chơi|đá|tập|học|kéo|đánh|trồng|lớp|mê|thổi|thích) {_HOBBY}|\b(?:chạy bộ|chạy marathon|leo núi|sưu tầm|câu mực|câu cá|đi câu|làm vườn|trồng (?:lan|rau|hoa)|chụp ảnh (?:dạo|nghệ thuật)|đạp xe|bơi (?:lội|bãi|mỗi|sáng)|đi bơi|viết thư pháp|vẽ tranh|làm bánh|nấu ăn giỏi|đan len|phượt|hát (?:bè|hay)|vẽ đẹp)\b",
         r"\b(?:mời|rủ|giải chạy|đăng ký giải|sân golf|bán|giá|được không|dự án|khách|tập huấn|đàn áp|tài trợ|học bài|đá bóng (?:WHEN|không))\b|(?<!mỗi )(?<!hay đi câu )(?<!buổi một )\bWHEN\b(?! nào)(?!.*lớp)", what="hobby"),
    rule("fact.taste", 0.82, "What someone likes, loves or cannot stand.", "Sở thích, khẩu vị.",
         rf"\b{_SOMEONE}(?: \w+){{0,4}}? (?:rất |cực |cũng |vốn |hay |chỉ |lại |toàn )*(?<!chú )(?<!giải )(?:thích|¤mê|ghiền|¤nghiện|khoái|ghét|cuồng|¤hảo|sợ ăn|ăn chay|¤kiêng|¤kỵ) (?!nghi|hợp|ứng|thì|lắm|đoạn|bài|bản|file|cách|ý|phương|mẫu|slide|thiết kế|hơn|không|cái này|nhất định|thật|quá|ai\b|nào|gì)\w+"
         r"|\b(?:đúng gu|hợp gu|hợp khẩu vị|ăn chay|không ăn được|không uống được|không ăn cay|ăn (?:gì|j|chay) cũng được|không đường|không uống (?:bia|rượu|cà phê|được)|mê (?:cà phê|phở|bún|trà|ăn)|món (?:ruột|tủ|khoái khẩu))\b|\bfan (?:cứng |ruột )?(?:của )?\w+",
         rf"{_NOT}|\b(?:có thích không|chúc|mời|ghét cay|YOU thích (?:cái|màu|mẫu|bản) |trường hợp)\b|\bthích (?:phương án|option|mẫu nào|màu nào|nền)|\bYOU .*thích\b.*\bhay\b", what="taste"),
    rule("fact.origin", 0.86, "Where someone comes from.", "Quê quán.",
         r"\b(?:người gốc|(?<!nguồn )(?<!đến )(?<!tới )¤gốc (?:huế|bắc|nam|quảng|hà nội|sài gòn|hoa|miền|bình|nghệ|việt|tây)\b|quê (?:gốc |ngoại |nội |quán )?(?:ở|em|anh|chị|mình|tôi|KIN|ME|YOU|tận|là)|dân (?:\w+ ){1,2}(?:chính gốc|gốc|thứ thiệt)|(?:KIN|ME|YOU|THEY) (?:thì )?(?:là )?(?:người|¤dân) (?!ta|dạy|làm|đưa|giúp|gửi|viết|đi|ở|sinh|yêu|lớn|nhà|khác|mới|thân|già|trẻ|đầu|cuối|duy|phụ|đại|đàn|vợ|chồng|ngoài|trong|quen|bạn|đã|mà|có|tôi|em|nào)\w+|là (?:người|dân) (?:huế|hà nội|sài gòn|quảng|nghệ|đức|pháp|nhật|hàn|mỹ|miền|gốc|bắc|nam|\w+ gốc)|(?<!về )(?<!nhà )(?<!dưới )(?<!ở )¤quê (?!nhà|WE|hương|mùa|ăn|chơi|thăm|nghỉ|em|anh|chị|mình|tôi|hết|rồi|ME|YOU|WHEN|PAST)\w+ \w+|sinh ra (?:ở|và lớn lên)|lớn lên ở)\b",
         r"\b(?:nghỉ|về quê|bản gốc|file gốc|tiền gốc|chứng từ gốc|người là|quê mình)\b", what="origin"),
    rule("fact.home", 0.82, "Where someone lives.", "Nơi ở.",
         r"\b(?:nhà (?:ME|YOU|KIN|WE|THEY|bên ấy|mới|nội|ngoại|trọ)?\s?(?:\w+ )?(?:ở|ngay|gần|sau|cạnh|tận|đối diện|trong hẻm|trong ngõ|dưới|trên) \w+|(?:gia đình|ME|KIN|YOU|THEY|vợ chồng|cả nhà) (?:\w+ )?(?:đang |vẫn |hiện )?(?:sống|ở|sinh sống|trọ|ở trọ|thuê nhà|định cư) (?:ở|tại|bên|gần|trong|trên|dưới|cùng|với|q\d|quận)|gia đình ở \w+|^(?:ME|YOU|THEY) (?:gần|cạnh|sát|đối diện) \w+|^ME ở (?!(?:bên|trong|trên|dưới|ngoài) này|nhà|đây|lại|bên|cơ quan|công ty|văn phòng|đó)\w+|^(?:hiện )?(?:đang )?(?:sống|sinh sống|định cư) (?:ở|tại) \w+|gần (?:ba mẹ|bố mẹ|nhà ngoại|nhà nội))\b",
         r"\b(?:nhà (?:hàng|máy|xe|kho|thầu|cung|đầu tư|xưởng|trường|văn)|gặp|hẹn|WHEN|PAST|dọn|chuyển|tân gia|thuốc|được không|mời|ở lại|tập huấn|giao|ship|mất|(?:bên|trong|ngoài|trên) này)\b", what="home"),
    rule("fact.family", 0.78, "A child, spouse, parent: name, age, work.", "Người thân: tên, tuổi, nghề nghiệp.",
         rf"\b(?:{_KIN}|KIN|THEY|hai nhóc|hai bé|hai đứa|bố của \w+)\b.*\b(?:¤tên(?: là)?|tên là|(?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mươi) (?:tháng|tuổi)(?: rồi)?|học lớp|học mẫu giáo|làm (?:nghề|móng|bác sĩ|giáo viên|công an|kế toán|kỹ sư|bên|ở|tài xế|công nhân|nail|nông)|là (?:bác sĩ|giáo viên|kỹ sư|công an|bộ đội|thợ|người)|đi (?:tàu|bộ đội|lao động|nghĩa vụ|làm xa)|biết (?:đi|bò|lẫy|hóng|nói|đọc)|thuận tay|hay ăn|sinh ở|đi nhà trẻ|mẫu giáo|bán \w+ ở chợ)\b"
         r"|\b(?:có|được) (?:một|hai|ba|bốn|\d) (?:con|bé|nhóc|cháu|đứa|công chúa|hoàng tử|thằng|cô con)\b|\bME là (?:bà|ông|mẹ|ba|bố|má|dì|cô|chú|cậu|bác|chị|anh)(?: nội| ngoại| của| bé| cháu| ruột)|\bgiao cho con (?:trai|gái) \w+|\bnhà có (?:hai|ba|\d) (?:bé|nhóc|con|đứa)",
         r"\b(?:khách|lần thứ|công nợ|trong (?:\d+|một|hai|ba|bốn|năm|sáu) tháng|sốt|ốm|nhập viện|nhân viên|sinh nhật|lương|tuổi nghề|công ty được|phỏng vấn|bảo hành|hợp đồng|được nghỉ|đồng hồ|đầy tháng|thôi nôi|tân gia|cưới|lớp \w+ khai)\b", what="family"),
)  # fmt: skip
RULES = texts(RULE_LIST)
_READER = Phrase(r"\bYOURS\b|^(?!.*\bKIN\b).*\bYOU\b")
_SENDER = Phrase(r"\b(?:ME|WE|OWN|KIN|nhà|bà xã|ông xã)\b")
_OTHER = Phrase(r"\b(?:THEY|ổng|bả|chỉ|ảnh|nó|bạn|sếp)\b")


def find_facts(seen: Seen) -> list[Notice]:
    """Return the personal facts of a message: at most one a part."""
    found: list[Notice] = []
    for part in seen.parts:
        if part.question:
            continue
        for one in possible(RULE_LIST, part.tagged):
            if one.match(part) is not None:
                found.append(notice("fact", _whose(part), one, part.tagged, one.what))
                break
    return found


def _whose(part: Part) -> Who:
    """Say whom the fact is about, from the persons named beside it."""
    line = part.tagged
    if _READER.search(line) is not None:
        return "reader"
    if _SENDER.search(line) is not None:
        return "sender"
    return "other" if _OTHER.search(line) is not None else "sender"
