"""Vietnamese words of death, mourning and loss by classes: who × how it is told × what stands beside it.

Euphemisms of going, returning to the forebears, being called by heaven, what is left behind, rites, unborn children,
animals. `LOSS` speaks by itself; `LEAVING` (someone "went") tells of a death only beside `BESIDE_LOSS` in its sentence.
"""


def groups(lines: str) -> tuple[str, ...]:
    """One pattern for each group of phrases, one group a line: apart, few of them need be tried on a text."""
    return tuple(rf"\b(?:{line.strip()})\b" for line in lines.strip().splitlines())


ELDER = r"(?:bố|ba|mẹ|má|cha|tía|bầm|ông|bà|ông cụ|bà cụ|ông cố|bà cố|cụ|ông nội|bà nội|ông ngoại|bà ngoại|¤nội|¤ngoại|ông bà|thân phụ|thân mẫu|nhạc phụ|nhạc mẫu)"
PERSON = (
    rf"(?:{ELDER}|bác|chú|¤cô|dì|cậu|mợ|thím|dượng|anh|chị|em|con|cháu|thầy|vợ|chồng|bé|bạn|ổng|bả|¤ảnh|¤chỉ|nó|người|đứa|thằng|nhà tôi|nhà em|"
    r"bà xã|ông xã|cha xứ|đồng nghiệp|đồng đội|thầy giáo|cô giáo|vợ chồng|miu|mực|cún|mèo|chó)"
)
_BETWEEN = r"(?:(?!có\b|bị\b|sẽ\b|không\b|chưa\b|muốn\b)[^\s,.]+ ){0,4}"
_AT = r"(?:rồi|hôm|sáng|trưa|chiều|tối|đêm|khuya|lúc|hồi|rạng|cách|tuần trước|tháng trước|năm (?:ngoái|kia)|vì|do|sau|trong|giữa|bất ngờ|đột ngột)"
_SOUL = r"(?:linh hồn|hương linh|anh linh|giác linh|chơn linh|vong linh|hương hồn|hồn thiêng)"

LOSS = groups(rf"""
    (?:có|gặp|đang có|vừa có|lo) (?:việc|chuyện|tin) (?:rất )?(?:buồn|tang|hiếu|chẳng lành|đau buồn)|(?:việc|chuyện) (?:tang|hiếu)|nhà (?:\w+ )?hữu sự|gia đình (?:\w+ )?hữu sự
    về (?:với )?(?:các cụ|tổ tiên|tiên tổ|ông bà ông vải|ông vải|cát bụi|đất mẹ|lòng đất|bên chúa|với chúa|với phật|cõi|miền (?:cực lạc|vĩnh hằng|mây|cát)|chầu|nhà cha|nước chúa|nước trời|thiên đàng|cực lạc|tây phương|suối vàng|trời)(?! chơi)
    về với ông bà (?:rồi|hôm|đêm|lúc|hồi|tổ tiên|sáng|chiều|tối)|(?:theo|chầu|gặp|hầu) (?:ông bà|tổ tiên|tiên tổ|diêm vương|ông vải)(?= rồi|$|,| hôm| đêm| lúc)|(?:chúa|phật|trời|ông trời|thượng đế) (?:đã )?(?:gọi|rước|đón|bắt|mang|đưa)(?: \w+){{0,3}} (?:đi|về)|được (?:chúa|phật) (?:gọi|rước|đón)|(?:an nghỉ|yên nghỉ|nghỉ yên) (?:trong|nơi|bên|ở)
    vãng (?:sanh|sinh)|cực lạc|tây phương|tịnh độ|thu thần|thị tịch|thâu thần|viên tịch|xả báo|nhan thánh|trà tỳ|(?:nhập )?kim quan|{_SOUL}|linh hồn|¤(?:cầu hồn|lễ hồn|lễ giỗ)|lễ (?:an táng|cầu siêu|cầu hồn|nhập quan|động quan|di quan|hạ huyệt|phát tang|thành phục|cúng thất|cúng tuần)|thánh lễ (?:an táng|cầu hồn|đưa chân|tiễn biệt)|an giấc
    (?:đại|trọng|trở|phát|chịu|mãn|xả|đoạn|hộ|thọ|quốc) tang(?! vật)|¤để tang|¤(?:áo|khăn|vành|đồ|trướng|tiếng|ban|cờ|hàng) tang\b(?! vật)|(?:vành )?khăn (?:trắng|sô)|¤tang (?:bố|ba|mẹ|má|cha|ông|bà|chồng|vợ|chú|bác|chế|tóc)
    (?:lo|làm|cất|dự|đi|đưa|có|lo xong|xong) đám(?= (?:cho )?{PERSON}\b| ma| tang| hiếu| nhà| rồi|$|,)(?! \w+ (?:cưới|hỏi|giỗ))|(?:lo|làm|chạy|lo liệu) (?:hậu sự|tang|việc tang|ma chay|mai táng|chôn cất)|hậu sự|dựng rạp(?! cưới| đám cưới)|hạ huyệt|đào huyệt|huyệt mộ|¤(?:phần|ngôi|xây|thăm|tảo|viếng) mộ|tảo mộ|mồ yên mả đẹp|áo quan|hòm rương|(?:tro|cốt) (?:cốt|về|rải)|rải tro|nhà quàn|nhà vĩnh biệt|nhà tang lễ|quàn (?:tại|ở)|(?:lên|ra|ở|trên|ngoài|về) nghĩa trang|nghĩa trang
    thất (?:đầu|cuối|chung|thứ)|cúng (?:tuần|thất|giỗ|49|100|trăm|bốn chín|bốn mươi chín)(?= |$)|¤cúng cơm|chung thất|¤sơ thất|(?:trăm|một trăm|100|49|bốn chín|bốn mươi chín|bốn mươi chín) ngày(?= (?:cho|của|mất|{PERSON}|rồi|ngày)|$|,)(?! công| đầu| tuổi)|(?:làm|tới|đến|tròn|sắp|qua|được|lễ|đúng) (?:trăm|một trăm|100|49|bốn chín) ngày|giáp (?:năm|hạn)|¤giỗ (?:đầu|hết|mãn)|(?:thắp|đốt|xin|nén) (?:\w+ ){{0,3}}(?:nhang|hương)(?! trầm| muỗi| vòng)|¤(?:ra|quét) mộ|bàn thờ (?:{PERSON}|vong)|(?:lập|trước) (?:bàn thờ|di ảnh)|¤thờ (?:bố|ba|mẹ|má|chồng|vợ|con)
    (?:không|chẳng|chả|hết|đâu) còn {PERSON}(?= (?:nữa|để|bên|trên|ở|rồi)\b|$|,|\.)|{PERSON} {_BETWEEN}(?:không|chẳng|chả|đâu) còn(?= (?:nữa|trên|ở (?:đây|bên|trên)|sống|với (?:tôi|em|chúng|gia|mẹ|bố|ba|cả))|$|,)|(?:vắng|thiếu|nhớ) (?:bóng|hơi|tiếng|thiếu) {PERSON}|mồ côi|goá|một mình nuôi con từ|(?:bỏ|rời|rời bỏ|bỏ lại) (?:tôi|em|chúng|mẹ con|vợ con|cả nhà|con|tụi|gia đình|con cháu|cõi)(?: \w+){{0,3}} (?:mà )?(?:đi|về trời|lại)(?= |$|,)(?! (?:nước ngoài|làm ăn|theo))
    (?:không|chẳng|chưa) (?:đợi|chờ|kịp (?:đợi|chờ)) (?:được|nổi|kịp)? ?(?:tới|đến|ngày|con|thấy)|(?:không|chưa|chẳng) kịp (?:nhìn|gặp|thấy|nói|về|chia tay|từ biệt|nói lời)(?: \w+){{0,3}}(?: lần cuối| mặt| lời nào| với {PERSON}| tạm biệt)|(?:nhìn|gặp|thấy|ôm|tiễn)(?: \w+){{0,3}} lần cuối|lần cuối (?:cùng )?(?:\w+ )?(?:em|anh|mình|tôi|chị|được|gặp)(?: \w+)? (?:gặp|thấy|nói|nghe|ôm)|lần cuối cùng thật|(?:không|chẳng) bao giờ (?:còn |được )?(?:gặp|nghe|thấy|ôm) (?:\w+ ){{0,3}}(?:nữa|lại {PERSON})
    nhắm mắt(?= (?:rồi|lúc|hôm|sáng|đêm|xuôi|ra đi|mãi|hồi|không|trong|vĩnh)|$|,|\.)|nằm xuống(?= rồi|$|,| hôm| đêm| lúc| vì| sáng| hồi| ở|\.| giữa| khi)|tắt thở|lịm (?:dần|đi)|(?:tim|nhịp tim) (?:ngừng|ngưng)(?: đập)?|trút (?:hơi|hơi thở)|giấc ngủ (?:ngàn|vĩnh|cuối|dài)|ngủ (?:một giấc dài|luôn không dậy|mãi|giấc ngàn)|ra đi(?= (?:{_AT}|mà|nhẹ|thanh|bình|mãi|không|quá|ở tuổi|tuổi|êm)|$|,|\.)|{PERSON} {_BETWEEN}(?:vừa |mới |đã )¤thác(?= |$|,)
    (?:không|chẳng|khó lòng) (?:qua|vượt qua) (?:khỏi|nổi|được)|không cứu (?:được|kịp|nổi)|cứu không (?:được|kịp|nổi)|(?:bệnh|tai nạn|tử thần|ung thư|lũ|nước lũ|covid|cơn bão|biển|cái chết|căn bệnh|số phận)(?: \w+){{0,3}} (?:cướp|lấy|mang|cuốn|bắt)(?: \w+){{0,2}} (?:đi|mất|sinh mạng|mạng)|(?:lũ|nước|sóng|sông) cuốn (?:trôi|mất|đi)|(?:điện giật|sét đánh|chìm (?:tàu|ghe|xuồng)|sập (?:nhà|hầm|giàn))(?: [^\s.]+){{0,6}} (?:chết|mất|tử)|xấu số|tử vong|thi thể|nạn nhân xấu
    để lại (?:\w+ ){{0,2}}(?:vợ|chồng|con|bà mẹ|mẹ già|cha già|hai đứa|ba đứa|mấy đứa|đứa|đàn con|gánh nặng|khoảng trống|nỗi (?:đau|nhớ|trống))|khoảng trống (?:\w+ ){{0,3}}(?:lớn|bù đắp|lấp)|(?:hai|ba|mấy|đàn|bầy|đứa) (?:con|cháu|nhỏ|trẻ|đứa) (?:\w+ )?(?:thơ|dại|côi|mất cha|mất mẹ|mồ côi)
    (?:bé|con|cháu|thai|em bé|baby)(?: \w+){{0,2}} không (?:ở lại|đến được|chịu ở|giữ được|còn tim|có tim)|chỉ (?:ở|sống) (?:với|bên|được)(?: \w+){{0,5}} (?:tiếng|giờ|ngày|tuần|phút|tháng)(?! nữa)|không (?:nghe|thấy|có|còn)(?: thấy| được)? (?:\w+ )?tim(?: thai)?(?: đập| nữa| nó|$|,)|thai (?:\w+ ){{0,4}}(?:không phát triển|ngưng|ngừng|chết|lưu|hỏng|hư|không giữ)|(?:bỏ|đình chỉ|chấm dứt|mất|hư|hỏng|lưu|sẩy|sảy) (?:thai|thai kỳ|em bé|đứa bé|cái thai)|sinh linh (?:bé|nhỏ)|thiên thần (?:\w+ ){{0,3}}(?:về trời|bay|đi mất|lên trời)|(?:thành|làm|hoá) thiên thần
    (?:con|bé|em) (?:\w+ ){{0,4}}(?:bị (?:xe|chó|bả|rắn|đánh bả|ăn bả)(?: [^\s,.]+){{0,2}}|trúng bả)(?=.*\b(?:chôn|mất|chết|khóc))|chôn (?:ngoài|ở|dưới|sau|nó|{PERSON}|trong|bên|cạnh) (?:\w+ )?(?:gốc|vườn|góc|sau|nhà|cây|nghĩa|quê|cạnh|mộ|rồi|đất|hồi|hôm|chiều|sáng)|(?:qua|sang|bên) (?:bên kia )?cầu vồng
    (?:(?:đi|vừa|mới|chiều|hôm|lễ|buổi) )?(?:đưa tiễn|tiễn đưa|tiễn biệt) (?:{PERSON}|cố|người)|(?:rời|lìa|cách) xa (?:tụi|bọn|chúng|tôi|em|mẹ con|con cháu|cả nhà|thế)|không (?:còn )?thở nữa|ngưng thở|(?:không|chẳng|chả) (?:bao giờ )?(?:\w+ )?(?:về|trở về|quay về|tỉnh|dậy|mở mắt|thức dậy) (?:được )?nữa|bạc (?:số|phận)|¤vắn số|yểu mệnh|từ (?:nay|giờ|đây) (?:\w+ )?(?:không|chẳng|hết) còn (?:ai|được (?:gặp|nghe|thấy)|nghe|thấy|tiếng|bóng)|ngày mất (?:của|ba|bố|mẹ|má|ông|bà)|ngày {PERSON}(?: \w+){{0,2}} ¤mất(?= |$|,)
    (?<!mừng )(?<!chúc )(?<!tuổi )(?<!trường )thọ (?:được )?(?:\d+|sáu mươi|bảy mươi|tám mươi|chín mươi|bảy|tám|chín|trăm|một trăm)(?! tuổi ạ)|trăng trối|di nguyện|(?:mãi mãi|vĩnh viễn) (?:nằm|ở|gửi|dừng|tuổi|không|ra)|nằm lại (?:ngoài|nơi|với|mãi|giữa|chiến)|cư tang|¤mang tang|còn tang|hết tang|hung tin|tin dữ|tin sét|điếu văn|ai điếu|thiên cổ|cưỡi hạc|chầu trời|đi ông bà|ngủm|ngoẻo|¤hẻo (?:rồi|hôm)|nhập thổ|nấm mồ|ba tấc đất|xanh cỏ|hũ cốt|gửi cốt|gửi vong|rước vong|làm ma cho|hương khói cho|từ trần|lìa (?:trần|đời|bỏ|cõi)|tạ thế|mãn phần
    tiễn {PERSON}(?: \w+){{0,3}} (?:chuyến|đoạn|quãng|lần|chặng) (?:cuối|đường)|đoạn đường cuối|(?:chưa|không|chẳng|khó) quen (?:với )?(?:việc |cảnh |cuộc sống )?(?:không|thiếu|vắng)(?: có)? {PERSON}|xa {PERSON}(?: \w+)? (?:mãi|vĩnh viễn)|xác (?:của |mới |được |trôi |nổi |vẫn |{PERSON}(?! suất))|(?:tìm|vớt|thấy)(?: được| thấy)? xác|kết liễu|tự tận|nghĩ quẩn|làm (?:điều )?dại dột|báo tử|¤chứng tử
    (?:tưởng|ngỡ|mơ thấy|nằm mơ thấy|cứ nghĩ)(?: như| là| rằng)? {PERSON}(?: \w+)? (?:vẫn |còn |đang )+\w+|(?:bữa cơm|cái tết|tết|sinh nhật|căn nhà|ngôi nhà|mùa xuân|mâm cơm|giáng sinh)(?: \w+){{0,4}} (?:vắng|thiếu|không có|không còn) {PERSON}|(?:vắng|thiếu) {PERSON} (?:nữa|rồi|trong|quá|mà)|(?:hồi|lúc|khi|thời|ngày) {PERSON}(?: \w+)? còn (?:sống|ở đây|trên đời)|còn (?:ba|bố|mẹ|má|ông|bà) thì|(?:chỗ|ghế|phòng|giường|áo|đồ|chiếc \w+|cái \w+) (?:ngồi |nằm )?của {PERSON}(?: \w+)? (?:vẫn |còn )(?:để|treo|nguyên|trống|y)|(?:ở |trên |về )(?:thiên đường|thiên đàng|thế giới bên kia|bên kia thế giới|cõi khác)|thế giới bên kia|kiếp sau
    đưa {PERSON}(?: \w+){{0,3}} (?:ra đồng|về nơi|về đất|đi an táng|đi chôn|về an táng|đi hoả|lần cuối|ra nghĩa|đi thiêu)|(?:bé|con|cháu)(?: \w+){{0,2}} (?:chưa|không) kịp (?:chào|mở mắt|gọi|nhìn)|không có duyên với (?:bé|con|mẹ)|trả (?:con|bé|cháu) về|¤(?:cúng|lễ) cho {PERSON}(?= |$)|thăm {PERSON}(?: \w+){{0,2}} (?:ngoài (?:mộ|nghĩa)|ở nghĩa)
    ¤mất (?:đi )?(?:một )?(?:người (?:cha|mẹ|chồng|vợ|thân|bạn|thầy|anh|chị|em|cô|bác|chú|con)|đứa (?:con|em|cháu|bé|bạn)|thằng (?:bạn|em|con)|con bạn)|(?:chồng|vợ|cha|mẹ|bố|ba|má)(?: \w+)? (?:mất|chết) (?:sớm|trẻ|từ|khi)|ở goá|mẹ goá|côi cút
    (?:hay|nghe|nhận|báo|biết) (?:\w+ )?tin (?:{PERSON} )(?:\w+ ){{0,4}}(?:mất|đi|không qua|ra đi|chết|qua đời)|(?:sốc|bàng hoàng|choáng|không tin nổi|rụng rời) (?:\w+ ){{0,3}}(?:nghe|hay|biết) tin|(?:vơi|bớt|nguôi|vượt qua|xoa dịu|chia sẻ) (?:\w+ ){{0,2}}(?:nỗi đau|đau thương|đau buồn|mất mát|nỗi buồn này|tang thương)|mất mát (?:quá|này|lớn|to|của)|(?:kính|phúng|đi|vào|tới|đến|ghé|qua|ra) (?:kính )?viếng(?= (?:{PERSON}|đám|tang|ngoại|linh|lần|hương)|$|,)(?! thăm| chùa| lăng| cảnh)|kính viếng|thành kính (?:phân|viếng|chia|tưởng)|(?:tưởng|hoài) niệm|hy sinh(?= (?:khi|trong|ở|tại|lúc|rồi|hôm|vì nhiệm|vì tổ|anh dũng))
""")
LEAVING = "|".join(
    groups(rf"""
    {PERSON} {_BETWEEN}(?:đi|ra đi|bỏ đi) (?:luôn|mất|mãi|xa|một lượt|{_AT}|nhẹ|êm|thanh|bất ngờ|nhanh|sớm|vội|bình yên)|{PERSON} {_BETWEEN}đi$
    {PERSON} {_BETWEEN}(?:bị )?(?:lật (?:xe|ghe|xuồng)|rớt (?:xuống )?sông|đuối nước)|{PERSON} {_BETWEEN}¤mất(?= {_AT}|$)|{PERSON} {_BETWEEN}chết
""")
)
BESIDE_LOSS = "|".join(
    groups(r"""
    ung thư|tai nạn|bạo bệnh|bệnh (?:nặng|tim|hiểm)|đột quỵ|tai biến|nhồi máu|hôn mê|chìm|đuối|cháy nhà|covid|viện về|trả về|xuất huyết|bệnh viện|hồi sức|cấp cứu|trở nặng|chuyển nặng|yếu|bệnh|trong đêm|nửa đêm|lên cơn
    nhẹ (?:nhàng|lắm|tênh)|thanh thản|không đau đớn|như ngủ|trong giấc|êm (?:lắm|ái|đềm)|đột ngột|nhanh quá|sớm quá|vội quá|đau (?:lòng|quá|xót)|khóc|bàng hoàng|suy sụp|gục|thương (?:quá|lắm|nhớ|tiếc)|buồn (?:quá|lắm|không)|trống (?:vắng|trải|hoác|rỗng)|hụt hẫng|hẫng|không tin|không kịp|chưa kịp|để lại|bỏ lại|xin nghỉ|về quê gấp|về gấp|lo cho|nhang|hương khói|di ảnh|bàn thờ
    hưởng (?:thọ|dương)|thọ \d|tuổi (?:đời|xanh)|cõi|kiếp|linh (?:hồn|cữu|thiêng)|tang|đám (?!cưới|hỏi)\w+|viếng|chôn|hoả táng|an táng|phúng|cầu (?:nguyện|siêu|cho)|lần cuối|con (?:thơ|dại|côi)|cáo phó|rạng sáng|canh (?:ba|tư|năm)
""")
)
NOT_LOSS = (
    r"(?:sống|hứa sống|thề sống) (?:hứa )?chết|sống chết|chết sống|giỗ tổ|(?:ngày|lễ|dịp|nghỉ) giỗ tổ|(?:cạnh tranh|đấu|chạy|làm|đua|cãi)(?: nhau)? (?:sống )?chết|(?:đường|ngõ|góc|điểm|giờ|vùng|tử huyệt) chết|chết (?:khô|khát|đói|rét|cây|cứng|lặng|mê|trân)|bán chết|chết (?:hẳn|trên|treo) (?:android|ios|win|máy)|"
    r"(?:file|data|dữ liệu|server|link|trang|pin|màn hình|đồng hồ|động cơ|con bot|bot|app|ứng dụng|thị trường|trend|máy|cây|vườn|lúa|cá|tôm|heo|gà|vịt|rau|hoa|lan|mai|đào)(?: [^\s,.]+){0,3} (?:chết|mất)(?: \w+)?|"
    r"(?:dự án|startup|kế hoạch|ý tưởng|thương hiệu)(?: [^\s,.]+){0,2} chết(?: \w+)?|phim|truyện|tiểu thuyết|game|vở kịch|nhân vật|kịch bản|nữ chính|nam chính|bảo tàng|từ thiện|"
    r"(?:thắp|đốt) nhang (?:khai trương|cúng (?:thần tài|ông địa|đất|tổ))|mất (?:ví|điện|sóng|mạng|nước|dữ liệu|file|tiền|hàng|khách|xe|đồ|chìa|thời gian|giấy|thẻ|điểm|công|đà|gốc|trắng|liên lạc|kết nối|ngủ|mối|cân)"
)
"""Look-alikes, blotted out before the rules read: machines and plants that die, films, races "to the death", lost things."""
