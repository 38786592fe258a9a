"""Vietnamese words of death, mourning and loss by classes: who × how it is told × what stands beside it.

Euphemisms of going, returning to the forebears, being called by heaven, what is left behind, rites, unborn children,
animals. `LOSS` speaks by itself; `LEAVING` (someone "went") tells of a death only beside `BESIDE_LOSS` in its sentence.
"""

import re
from typing import Final

_PIECES: Final = re.compile(r"\\.|\[[^\]]*\]|[^\\\[()|]+|.")


def groups(lines: str) -> tuple[str, ...]:
    """One pattern for each group of phrases, one group a line: apart, few of them need be tried on a text."""
    return tuple(rf"\b(?:{line.strip()})\b" for line in lines.strip().splitlines())


def ways(group: str) -> tuple[str, ...]:
    """Return each alternative of a group as a pattern of its own: what it needs is far rarer than what the group needs."""
    found, depth, way = [], 0, ""
    for piece in _PIECES.findall(group.removeprefix(r"\b(?:").removesuffix(r")\b")):
        depth += (piece == "(") - (piece == ")")
        if piece == "|" and depth == 0:
            found.append(way)
            way = ""
        else:
            way += piece
    return tuple(rf"\b(?:{one})\b" for one in (*found, way))


ELDER = r"(?:bố|ba|mẹ|má|cha|tía|bầm|ông|bà|ông cụ|bà cụ|ông cố|bà cố|cụ|ông nội|bà nội|ông ngoại|bà ngoại|¤nội|¤ngoại|(?:noi|ngoai) (?:em|tui|tao)|ngoai (?:con|minh|toi)|ông bà|thân phụ|thân mẫu|nhạc phụ|nhạc mẫu)"
PERSON = (
    rf"(?:{ELDER}|bác|chú|¤cô|dì|cậu|mợ|thím|¤dượng|anh|chị|em|con|cháu|thầy|vợ|chồng|bé|bạn|ổng|bả|¤ảnh|¤chỉ|nó|người|đứa|thằng|nhà tôi|nhà em|"
    r"bà xã|ông xã|cha xứ|đồng nghiệp|đồng đội|thầy giáo|cô giáo|vợ chồng|miu|mực|cún|mèo|chó)"
)
_BETWEEN = r"(?:(?!có\b|bị\b|sẽ\b|không\b|chưa\b|muốn\b)[^\s,.]+ ){0,4}"
_AT = r"(?:rồi|hôm|sáng|trưa|chiều|tối|đêm|khuya|lúc|hồi|rạng|cách|tuần trước|tháng trước|năm (?:ngoái|kia)|vì|do|sau|trong|giữa|bất ngờ|đột ngột)"
_SOUL = r"(?:linh hồn|hương linh|anh linh|giác linh|chơn linh|vong linh|hương hồn|hồn thiêng)"

LOSS = groups(rf"""
    {ELDER}(?: [^\s,.]+)? (?:đã|vừa|mới) đi xa(?! (?:công tác|làm|học|chơi|du lịch|nhà|quê|nước|lắm|quá|thăm|về|hai|ba|mấy|vài|\d))
    ¤^mất (?:nhẹ|êm|đột ngột|bình yên|thanh thản|ở tuổi|trên (?:đường|tay|giường|xe)|trong (?:tay|vòng|đêm|khi|lúc)|khi (?:đang|mới|chưa)|vì (?:bệnh|tai nạn|ung thư|đột|tuổi)|hôm \d|lúc \d|rạng sáng)|bị (?:nước lũ|lũ|sóng|nước) cuốn(?! trôi (?:cầu|hàng|xe|đường|hoa))|thở hắt|buông tay (?:lúc|hôm|rồi|khi|sáng|đêm)|giữ không (?:được|nổi) (?:con|bé|thai|cháu)|không (?:giữ|níu) (?:được|nổi) (?:con|bé|cháu|anh ấy|chị ấy|ông|bà)|¤mất đi (?:một )?(?:người )?(?:đồng nghiệp|anh em|đồng chí|đồng đội|thành viên)
    (?:ngày|giờ|tầm|mùa|lúc|tháng) này (?:năm ngoái|năm trước|năm kia|tháng trước|tuần trước|mấy năm trước) (?:{ELDER}|chồng|vợ|anh ấy|chị ấy|nó|bé|em)(?: [^\s,.]+)? (?:vẫn |hãy )?còn|¤đám (?:cụ|ông|bà|bác|chú|thím|dì|cậu|mợ)(?! ngoại (?:quốc|binh))|(?:người thân|người nhà|người trong nhà|họ hàng) (?:\w+ )?¤mất(?= |$|,)|dữ nhiều lành ít|tin không lành|trực tang|xe tang|kèn đám ma|vàng mã cho|bát hương (?:cho|của)|xuống mồ|mồ xem|chín suối
    (?:nhà|gia đình)(?: em| anh| chị| mình| tôi| cháu| con) có tang(?= nên|$|,| rồi)|nhà (?:\w+ )?¤có hiếu(?! thảo| với| học)|(?:giải thoát|hết khổ|đỡ khổ|nhẹ nợ) cho (?:{ELDER}|bác|chú|cô|anh|chị)|đi (?:\w+ )?là (?:\w+ )?phúc|¤đám (?:của|cho) (?:{ELDER}|bác|chú|dì|cậu|mợ|thím|dượng)|{ELDER}(?: \w+)? (?:không|chẳng) (?:đợi|chờ) (?:được|nổi|kịp)|(?:ngày|năm|tháng|từ khi|từ ngày|kể từ) (?:{ELDER}|chồng|vợ|bác|chú|anh|chị|cô)(?: \w+)? đi xa|{PERSON}(?: \w+)? nằm lại|mãi (?:mãi )?(?:ở )?tuổi|mất (?:từ )?trong bụng|(?:đi|mất) (?:được )?(?:bốn chín|bốn mươi chín|49|trăm|một trăm|100) ngày|về (?:xem|cõi) (?:phật|tiên|niết bàn|vĩnh)
    (?:thế là|vậy là|vậy mà) {PERSON}(?: \w+)? (?:đã )?(?:đi xa|đi) (?:rồi|thật|mãi|hẳn)(?! (?:làm|chợ|học|chơi|họp|công))|(?:bé|con|cháu|em bé)(?: \w+)? (?:chỉ )?(?:ở|sống) (?:với|cùng|được với) (?:[^\s,.]+ ){{1,4}}(?:được|đúng|vỏn vẹn|có) (?:\w+ )?(?:\d+|hai|ba|một|mấy|vài|bốn|năm|sáu|mười) (?:tiếng|giờ|ngày|tuần|phút)
    tin nhắn cuối(?: cùng)? (?:của|từ) (?:nó|{PERSON})|gượng dậy (?:mà|nuôi|vì|sống)|(?:nghe|hay|biết) (?:[^\s,.]+ ){{1,4}}(?:mà )?(?:rụng rời|bủn rủn|chết lặng|lặng người|bàng hoàng|sững sờ)|(?:phải|cố|gắng) (?:sống|đứng dậy|vững vàng) (?:vì|mà nuôi|để nuôi) (?:con|hai đứa|các con|mấy đứa|cháu)|{ELDER} (?:em|tôi|mình|con|cháu|anh|chị) {_BETWEEN}mất (?:rồi|hôm|đêm|tối|sáng|lúc|vì|sau|nên|mà)|{PERSON}(?: \w+)? đi rồi(?: \w+)?, (?:đi|mất|ổng|bả|cụ|bác) (?:lúc|hồi|đi lúc|đi hồi)
    (?:có|gặp|đang có|vừa có|lo) (?:việc|chuyện|tin) (?:rất )?(?:buồn|tang|hiếu|chẳng lành|đau buồn)|(?:việc|chuyện) (?:tang|hiếu)|nhà (?:\w+ )?hữu sự|gia đình (?:\w+ )?hữu sự
    về (?:với )?(?:các cụ|tổ tiên|tiên tổ|ông bà ông vải|ông vải|cát bụi|đất mẹ|lòng đất|bên chúa|với chúa|với phật|cõi|miền (?:cực lạc|vĩnh hằng|mây|cát)|chầu|nhà cha|nước chúa|nước trời|thiên đàng|cực lạc|tây phương|suối vàng|trời)(?! chơi)
    về với ông bà (?:rồi|hôm|đêm|lúc|hồi|tổ tiên|sáng|chiều|tối)|(?:theo|chầu|gặp|hầu) (?:ông bà|tổ tiên|tiên tổ|diêm vương|ông vải)(?= rồi|$|,| hôm| đêm| lúc)|(?:chúa|phật|trời|ông trời|thượng đế) (?:đã )?(?:gọi|rước|đón|bắt|mang|đưa)(?: \w+){{0,3}} (?:đi|về)|được (?:chúa|phật) (?:gọi|rước|đón)|(?:an nghỉ|yên nghỉ|nghỉ yên) (?:trong|nơi|bên|ở)
    vãng (?:sanh|sinh)|cực lạc|tây phương|tịnh độ|thu thần|thị tịch|thâu thần|viên tịch|¤xả báo|nhan thánh|trà tỳ|(?:nhập )?kim quan|{_SOUL}|linh hồn|¤(?:cầu hồn|lễ hồn|lễ giỗ)|lễ (?:an táng|cầu siêu|cầu hồn|nhập quan|động quan|di quan|hạ huyệt|phát tang|thành phục|cúng thất|cúng tuần)|thánh lễ (?:an táng|cầu hồn|đưa chân|tiễn biệt)|an giấc
    (?:đại|trọng|trở|phát|chịu|mãn|xả|đoạn|hộ|thọ|quốc) tang(?! vật)|¤để tang|¤(?:áo|khăn|vành|đồ|trướng|tiếng|ban|cờ|hàng) tang\b(?! vật)|(?:vành )?khăn (?:trắng|sô)|¤tang (?:bố|ba|mẹ|má|cha|ông|bà|chồng|vợ|chú|bác|chế|tóc)
    (?:lo|làm|cất|dự|đi|đưa|có|lo xong|xong) đám(?= (?:cho )?{PERSON}\b| ma| tang| hiếu| nhà| rồi|$|,)(?! \w+ (?:cưới|hỏi|giỗ))|(?:lo|làm|chạy|lo liệu) (?:hậu sự|tang|việc tang|ma chay|mai táng|chôn cất)|hậu sự|dựng rạp(?! cưới| đám cưới)|hạ huyệt|đào huyệt|huyệt mộ|¤(?:phần|ngôi|xây|thăm|tảo|viếng) mộ|tảo mộ|mồ yên mả đẹp|áo quan|hòm rương|(?:¤tro|cốt) (?:cốt|về|rải)|tro cot|rải tro|nhà quàn|nhà vĩnh biệt|nhà tang lễ|quàn (?:tại|ở)|(?:lên|ra|ở|trên|ngoài|về) nghĩa trang|nghĩa trang
    thất (?:đầu|cuối|chung|thứ)|cúng (?:tuần|thất|¤giỗ|49|100|trăm|bốn chín|bốn mươi chín)(?= |$)|¤cúng cơm|chung thất|¤sơ thất|(?:trăm|một trăm|100|49|bốn chín|bốn mươi chín|bốn mươi chín) ngày(?= (?:cho|của|mất|{PERSON}|rồi|ngày)|$|,)(?! công| đầu| tuổi)|(?:làm|tới|đến|tròn|sắp|qua|được|lễ|đúng) (?:trăm|một trăm|100|49|bốn chín) ngày|giáp (?:năm|hạn)|¤giỗ (?:đầu|hết|mãn)|(?:thắp|đốt|xin|nén) (?:\w+ ){{0,3}}(?:nhang|hương)(?! trầm| muỗi| vòng)|¤(?:ra|quét) mộ|bàn thờ (?:{PERSON}|vong)|(?:lập|trước) (?:bàn thờ|di ảnh)|¤thờ (?:bố|ba|mẹ|má|chồng|vợ|con)
    (?:không|chẳng|chả|hết|đâu) còn {PERSON}(?= (?:nữa|để|bên|trên|ở|rồi)\b|$|,|\.)|{PERSON} {_BETWEEN}(?:không|chẳng|chả|đâu) còn(?= (?:nữa|trên|ở (?:đây|bên|trên)|sống|với (?:tôi|em|chúng|gia|mẹ|bố|ba|cả))|$|,)|(?:vắng|thiếu|nhớ) (?:bóng|¤hơi|tiếng|thiếu) {PERSON}|mồ côi|goá|một mình nuôi con từ|(?:bỏ|¤rời|rời bỏ|bỏ lại) (?:tôi|em|chúng|mẹ con|vợ con|cả nhà|con|tụi|gia đình|con cháu|cõi)(?: \w+){{0,3}} (?:mà )?(?:đi|về trời|lại)(?= |$|,)(?! (?:nước ngoài|làm ăn|theo))
    (?:không|chẳng|chưa) (?:đợi|chờ|kịp (?:đợi|chờ)) (?:được|nổi|kịp)? ?(?:tới|đến|ngày|con|thấy)|(?:không|chưa|chẳng) kịp (?:nhìn|gặp|thấy|nói|về|chia tay|từ biệt|nói lời)(?: \w+){{0,3}}(?: lần cuối| mặt| lời nào| với {PERSON}| tạm biệt)|(?:nhìn|gặp|thấy|ôm|tiễn)(?: \w+){{0,3}} lần cuối|lần cuối (?:cùng )?(?:\w+ )?(?:em|anh|mình|tôi|chị|được|gặp)(?: \w+)? (?:gặp|thấy|nói|nghe|ôm)|lần cuối cùng thật|(?:không|chẳng) bao giờ (?:còn |được )?(?:gặp|nghe|thấy|ôm) (?:\w+ ){{0,3}}(?:nữa|lại {PERSON})
    nhắm mắt(?= (?:rồi|lúc|hôm|sáng|đêm|xuôi|ra đi|mãi|hồi|không|trong|vĩnh)|$|,|\.)|nằm xuống(?= rồi|$|,| hôm| đêm| lúc| vì| sáng| hồi| ở|\.| giữa| khi)|tắt thở|lịm (?:dần|đi)|(?:tim|nhịp tim) (?:ngừng|ngưng)(?: đập)?|trút (?:hơi|hơi thở)|giấc ngủ (?:ngàn|vĩnh|cuối|dài)|ngủ (?:một giấc dài|luôn không dậy|mãi|giấc ngàn)|ra đi(?= (?:{_AT}|mà|nhẹ|thanh|bình|mãi|không|quá|ở tuổi|tuổi|êm)|$|,|\.)|{PERSON} {_BETWEEN}(?:vừa |mới |đã )¤thác(?= |$|,)
    (?:không|chẳng|khó lòng) (?:qua|vượt qua) (?:khỏi|nổi|được)|không cứu (?:được|kịp|nổi)|cứu không (?:được|kịp|nổi)|(?:bệnh|tai nạn|tử thần|ung thư|lũ|nước lũ|covid|cơn bão|biển|cái chết|căn bệnh|số phận)(?: \w+){{0,3}} (?:cướp|lấy|mang|cuốn|bắt)(?: \w+){{0,2}} (?:đi|mất|sinh mạng|mạng)|(?:lũ|nước|sóng|sông) cuốn (?:trôi|mất|đi)|(?:điện giật|sét đánh|chìm (?:tàu|ghe|xuồng)|sập (?:nhà|hầm|giàn))(?: [^\s.]+){{0,6}} (?:chết|mất|tử)|xấu số|tử vong|thi thể|nạn nhân xấu
    để lại (?:\w+ ){{0,2}}(?:vợ|chồng|con|bà mẹ|mẹ già|cha già|hai đứa|ba đứa|mấy đứa|đứa|đàn con|gánh nặng|khoảng trống|nỗi (?:đau|nhớ|trống))|khoảng trống (?:\w+ ){{0,3}}(?:lớn|bù đắp|lấp)|(?:hai|ba|mấy|đàn|bầy|đứa) (?:con|cháu|nhỏ|trẻ|đứa) (?:\w+ )?(?:thơ|dại|côi|mất cha|mất mẹ|mồ côi)
    (?:bé|con|cháu|thai|em bé|baby)(?: \w+){{0,2}} không (?:ở lại|đến được|chịu ở|giữ được|còn tim|có tim)|chỉ (?:ở|sống) (?:với|bên|được)(?: \w+){{0,5}} (?:tiếng|giờ|ngày|tuần|phút|tháng)(?! nữa)|không (?:nghe|thấy|có|còn)(?: thấy| được)? (?:\w+ )?tim(?: thai)?(?: đập| nữa| nó|$|,)|thai (?:\w+ ){{0,4}}(?:không phát triển|ngưng|ngừng|chết|lưu|hỏng|hư|không giữ)|(?:bỏ|đình chỉ|chấm dứt|mất|hư|hỏng|lưu|sẩy|sảy) (?:thai|thai kỳ|em bé|đứa bé|cái thai)|sinh linh (?:bé|nhỏ)|thiên thần (?:\w+ ){{0,3}}(?:về trời|bay|đi mất|lên trời)|(?:thành|làm|hoá) thiên thần
    (?:con|bé|em) (?:\w+ ){{0,4}}(?:bị (?:xe|chó|bả|rắn|đánh bả|ăn bả)(?: [^\s,.]+){{0,2}}|trúng bả)(?=.*\b(?:chôn|mất|chết|khóc))|chôn (?:ngoài|ở|dưới|sau|nó|{PERSON}|trong|bên|cạnh) (?:\w+ )?(?:gốc|vườn|góc|sau|nhà|cây|nghĩa|quê|cạnh|mộ|rồi|đất|hồi|hôm|chiều|sáng)|(?:qua|sang|bên) (?:bên kia )?cầu vồng
    (?:(?:đi|vừa|mới|chiều|hôm|lễ|buổi) )?(?:đưa tiễn|tiễn đưa|tiễn biệt) (?:{PERSON}|cố|người)|(?:rời|lìa|cách) xa (?:tụi|bọn|chúng|tôi|em|mẹ con|con cháu|cả nhà|thế)|không (?:còn )?thở nữa|ngưng thở|(?:không|chẳng|chả) (?:bao giờ )?(?:\w+ )?(?:về|trở về|quay về|tỉnh|dậy|mở mắt|thức dậy) (?:được )?nữa|¤bạc (?:số|phận)|¤vắn số|yểu mệnh|từ (?:nay|giờ|đây) (?:\w+ )?(?:không|chẳng|hết) còn (?:ai|được (?:gặp|nghe|thấy)|nghe|thấy|tiếng|bóng)|ngày mất (?:của|ba|bố|mẹ|má|ông|bà)|ngày {PERSON}(?: \w+){{0,2}} ¤mất(?= |$|,)
    (?<!mừng )(?<!chúc )(?<!tuổi )(?<!trường )thọ (?:được )?(?:\d+|sáu mươi|bảy mươi|tám mươi|chín mươi|bảy|tám|chín|trăm|một trăm)(?! tuổi ạ)|trăng trối|di nguyện|(?:mãi mãi|vĩnh viễn) (?:nằm|ở|gửi|dừng|tuổi|không|ra)|nằm lại (?:ngoài|nơi|với|mãi|giữa|chiến)|cư tang|¤mang tang|¤còn tang|¤hết tang|hung tin|tin dữ|tin sét|điếu văn|ai điếu|thiên cổ|cưỡi hạc|chầu trời|đi ông bà|ngủm|ngoẻo|¤hẻo (?:rồi|hôm)|nhập thổ|nấm mồ|ba tấc đất|xanh cỏ|hũ cốt|gửi cốt|gửi vong|rước vong|làm ma cho|hương khói cho|từ trần|lìa (?:trần|đời|bỏ|cõi)|tạ thế|mãn phần
    tiễn {PERSON}(?: \w+){{0,3}} (?:chuyến|đoạn|quãng|lần|chặng) (?:cuối|đường)|đoạn đường cuối|(?:chưa|không|chẳng|khó) quen (?:với )?(?:việc |cảnh |cuộc sống )?(?:không|thiếu|vắng)(?: có)? {PERSON}|xa {PERSON}(?: \w+)? (?:mãi|vĩnh viễn)|(?<!chính )(?<!đích )(?<!chuẩn )(?<!chinh )xác (?:của |mới |được |trôi |nổi |vẫn |{PERSON}(?! suất))|(?:tìm|vớt|thấy)(?: được| thấy)? xác|kết liễu|tự tận|nghĩ quẩn|làm (?:điều )?dại dột|báo tử|¤chứng tử
    (?:tưởng|ngỡ|mơ thấy|nằm mơ thấy|cứ nghĩ)(?: như| là| rằng)? {PERSON}(?: \w+)? (?:vẫn |còn |đang )+\w+|(?:bữa cơm|cái tết|tết|sinh nhật|căn nhà|ngôi nhà|mùa xuân|mâm cơm|giáng sinh)(?: \w+){{0,4}} (?:vắng|thiếu|không có|không còn) {PERSON}|(?:vắng|thiếu) {PERSON} (?:nữa|rồi|trong|quá|mà)|(?:hồi|lúc|khi|thời|ngày) {PERSON}(?: \w+)? còn (?:sống|trên đời)|còn (?:ba|bố|mẹ|má|ông|bà) thì|(?:ở |trên |về )(?:thiên đường|thiên đàng|thế giới bên kia|bên kia thế giới|cõi khác)|thế giới bên kia|kiếp sau
    đưa {PERSON}(?: \w+){{0,3}} (?:ra đồng|về nơi|về đất|đi an táng|đi chôn|về an táng|đi hoả|lần cuối|ra nghĩa|đi thiêu)|(?:bé|con|cháu)(?: \w+){{0,2}} (?:chưa|không) kịp (?:chào|mở mắt|gọi|nhìn)|không có duyên với (?:bé|con|mẹ)|trả (?:con|bé|cháu) về|¤(?:cúng|lễ) cho {PERSON}(?= |$)|thăm {PERSON}(?: \w+){{0,2}} (?:ngoài (?:mộ|nghĩa)|ở nghĩa)
    (?:ngày|giờ|tầm|mùa|lúc|tháng) này (?:năm ngoái|năm trước|năm kia|tháng trước|tuần trước|mấy năm trước)(?: [^\s,.]+){{0,3}} còn (?:có |được )?{PERSON}|(?:năm ngoái|năm trước|mới hôm nào|hôm nào|mới tuần trước)(?: [^\s,.]+){{0,3}} (?:vẫn |hãy |cũng )?còn (?:có |được )?(?:{ELDER}|chồng|vợ)(?= |$|,)
    {ELDER}(?: [^\s,.]+)? (?:đã |đi |vừa )?(?:về với|theo|về bên|gặp lại|đoàn tụ với) (?:ông|bà|ba|bố|mẹ|má|cha|các con)(?: tôi| em| con)?(?= rồi|$|,| bên kia| trên trời)|¤(?:quy|qui) tiên|¤thất lộc|mệnh một|¤xuôi tay|cõi tạm|cải táng|¤(?:bốc|cất) mộ|¤sang cát|(?:cách biệt )?âm dương (?:cách|đôi|hai)|người thiên cổ|nửa đường gãy gánh|đầu bạc tiễn|tre già khóc
    {ELDER} (?:em|tôi|mình|tui|con|cháu|chị|anh) (?:đã |thế là |cũng )?đi (?:thật |mất |hẳn )?rồi(?= |$|,)(?! (?:chợ|làm|học|chơi|họp|công|bộ))|¤mất (?:đi )?(?:một )?(?:người (?:cha|mẹ|chồng|vợ|thân|bạn|thầy|anh|chị|em|cô|bác|chú|con)|đứa (?:con|em|cháu|bé|bạn)|thằng (?:bạn|em|con)|con bạn)|(?:chồng|vợ|cha|mẹ|bố|ba|má)(?: \w+)? (?:mất|chết) (?:sớm|trẻ|từ|khi)|ở goá|mẹ goá|côi cút
    (?:hay|nghe|nhận|báo|biết) (?:\w+ )?tin (?:{PERSON} )(?:\w+ ){{0,4}}(?:mất|đi|không qua|ra đi|chết|qua đời)|(?:sốc|bàng hoàng|choáng|không tin nổi|rụng rời) (?:\w+ ){{0,3}}(?:nghe|hay|biết) tin|(?:vơi|bớt|nguôi|vượt qua|xoa dịu|chia sẻ) (?:\w+ ){{0,2}}(?:nỗi đau|đau thương|đau buồn|mất mát|nỗi buồn này|tang thương)|mất mát (?:quá|này|lớn|to|của)|(?:kính|phúng|đi|vào|tới|đến|ghé|qua|ra) (?:kính )?viếng(?= (?:{PERSON}|đám|tang|ngoại|linh|lần|hương)|$|,)(?! thăm| chùa| lăng| cảnh)|kính viếng|thành kính (?:phân|viếng|chia|tưởng)|(?:tưởng|hoài) niệm|hy sinh(?= (?:khi|trong|ở|tại|lúc|rồi|hôm|vì nhiệm|vì tổ|anh dũng))
""")
OF_ABSENT = groups(rf"""
    (?:hồi|lúc|khi|thời|ngày) {PERSON}(?: \w+)? còn ở (?:đây|nhà|với)|(?:chỗ|ghế|phòng|giường|áo|đồ|chiếc \w+|cái \w+) (?:ngồi |nằm )?của {PERSON}(?: \w+)? (?:vẫn |còn )(?:để|treo|nguyên|trống|y)
""")
"""What is left of somebody, who may as well be the reader gone to another town."""
LEAVING = "|".join(
    groups(rf"""
    {ELDER}(?: em| tôi| con| mình)? đi (?:được|gần|hơn|đã|tròn|cũng) (?:[^\s,.]+ ){{0,2}}(?:năm|tháng)
    (?:{PERSON}|cái) {_BETWEEN}(?:đi|ra đi|bỏ đi) (?:luôn|mất|mãi|xa|một lượt|{_AT}|nhẹ|êm|thanh|bất ngờ|nhanh|sớm|vội|bình yên)|{PERSON} {_BETWEEN}đi$|(?<!đưa )(?<!chở )(?<!đón )(?<!theo )(?<!với )(?<!cho )(?<!rước )(?<!dẫn )(?<!mời )(?:ông|bà|ba|bố|mẹ|má|cụ|ngoại|nội|bác|chú|cậu|dì|ảnh|ổng|bả|anh ấy|chị ấy|nó) (?:cũng |đã )?đi(?=[.,!…])
    {PERSON}(?: [^\s,.]+){{0,2}}, (?:đã|vừa|mới) (?:đi xa|ra đi|đi xa mãi)(?! (?:công tác|làm|học|chơi|du lịch|nhà|quê|nước)\b)
    {PERSON} {_BETWEEN}(?:bị )?(?:lật (?:xe|ghe|xuồng)|rớt (?:xuống )?sông|¤đuối nước)|{PERSON} {_BETWEEN}¤mất(?= {_AT}|$)|{PERSON} {_BETWEEN}chết
""")
)
SURELY_LOSS = r"\b(?:tin buồn|bớt buồn|phân ưu|chia buồn|an táng|hoả táng|mất mát|khóc|tang|viếng|nhang|hương khói|liệm|quan tài|thương tiếc|trăng trối|lần cuối|đau buồn|mồ côi|goá|đưa đám|nguôi|phúng|thắp hương|nhập quan|đưa tiễn|xót)\b"
"""Words of mourning that tell of a leaving in another sentence of the letter."""
BESIDE_LOSS = "|".join(
    groups(r"""
    ung thư|tai nạn|bạo bệnh|bệnh (?:nặng|tim|hiểm)|đột quỵ|tai biến|nhồi máu|hôn mê|chìm|¤đuối|bi duoi nuoc|chet duoi|cháy nhà|covid|viện về|trả về|cho về|rút ống|xuất huyết|bệnh viện|hồi sức|cấp cứu|trở nặng|chuyển nặng|yếu|bệnh|trong đêm|nửa đêm|lên cơn
    nhẹ (?:nhàng|lắm|tênh)|thanh thản|không đau đớn|nước mắt|như ngủ|trong giấc|êm (?:lắm|ái|đềm)|đột ngột|nhanh quá|sớm quá|vội quá|đau (?:lòng|quá|xót)|khóc|bàng hoàng|suy sụp|gục|thương (?:quá|lắm|nhớ|tiếc)|buồn (?:quá|lắm|không)|trống (?:vắng|trải|hoác|rỗng)|hụt hẫng|hẫng|không tin|không kịp|chưa kịp|để lại|bỏ lại|xin nghỉ|về quê gấp|về gấp|lo cho|nhang|hương khói|di ảnh|bàn thờ
    hưởng (?:thọ|dương)|thọ \d|tuổi (?:đời|xanh)|cõi|kiếp|linh (?:hồn|cữu|thiêng)|tang|đám (?!cưới|hỏi)\w+|viếng|¤chôn|chôn (?:cất|ở|ngoài)|hoả táng|an táng|phúng|cầu (?:nguyện|siêu|cho)|lần cuối|con (?:thơ|dại|côi)|cáo phó|rạng sáng|canh (?:ba|tư|năm)
""")
)
_ALIVE = r"(?<!nhà )(?<!chồng )(?<!vợ )(?<!mẹ )(?<!má )(?<!ba )(?<!bố )(?<!ông )(?<!bà )(?<!nội )(?<!ngoại )(?<!anh )(?<!chị )(?<!của )(?<!bác )(?<!chú )(?:em|tôi|tui|mình|tớ|tao|con|cháu|anh|chị)"
ITS = r"(?: (?:của|nhà|phòng|bên) (?:em|mình|anh|chị|tôi|tao|tui|t))?(?: (?:em|mình|tôi|tui|t))?(?: (?!(?:vì|¤do|em|con|mẹ|ba|bố|má|vợ|chồng|anh|chị|ông|bà|bác|chú|cụ|tại|mà|nên|khi|báo|chở|đưa|tông|cán|của|để|nghỉ|trễ|lật|lao|rơi|đâm|đụng|va|gặp)\b)[^\s,.]+){0,6}"
"""What may stand between a thing and its trouble: whose it is, and no person who might have the trouble instead."""
NOT_LOSS = (
    r"bác sĩ (?:[^\s,.]+ )?đi (?:họp|hội nghị|hội thảo|công tác|vắng|tu nghiệp|mổ|trực)|\d{1,2} ?(?:h|g|giờ)(?:\d\d)? mo cua(?: [^\s,.]+){0,2}|(?:không|chẳng|đừng) (?:muốn|cho|để|bắt|bảo|kêu) (?:mẹ|má|ba|bố|ông|bà|con|em|anh|chị|cô|chú|bác) đi|(?:call|họp|¤hẹn|lịch (?:họp|hẹn)|meeting|¤kẹt|¤bận|deadline) (?:với )?(?:[^\s,.]+ ){0,4}mất(?: rồi| tiêu)?|khoẻ không con|(?:thắp|đốt) (?:hương|nhang) (?:cho )?(?:tổ tiên|gia tiên|thần tài|thổ địa)|tour(?: [^\s,.]+){0,3} nghĩa trang(?: \w+)*|(?:quy định|chính sách|tập tục|phong tục|luận văn|luận án|đề tài|nghiên cứu)(?: [^\s,.]+){0,6} (?:tang chế|tang ma|tang lễ|tang|tang sự)|tang chế (?:nằm|ở|tại|theo) (?:ở )?(?:mục|điều|sổ)|hậu sự kiện|(?:chờ|đợi) chết luôn|(?:¤nằm|¤để|bỏ) chết(?: [^\s,.]+){0,3}|(?:tiền|vốn|hàng tồn|¤màu|¤câu|kiến thức|cổ phiếu)(?: [^\s,.]+){0,3} chết(?: \w+)?|nghĩa trang dự án(?: \w+)*|(?:gói|gói thầu|hồ sơ thầu)(?: [^\s,.]+){0,2} [^\w\s]?nghĩa trang(?: \w+)*|nghĩa trang(?: [^\s,.]+){0,4} (?:mở bán|chiết khấu|ưu đãi)(?: \w+)*|(?:như|giống|giống như|y như|y chang|cứ như|trông như|tưởng)(?: (?:đi|là|cái|nhà|bữa|đang|có))* (?:đám (?:ma|tang)|đưa đám|nhà có tang|tang lễ|đưa tang)|chia buồn (?:với|cho|cùng) (?:những |các |mấy |hội )?(?:ai|đứa|bạn nào|người|fan|team|đội|hội|anh em|mấy đứa)(?: [^\s,.]+){0,3} (?:chưa|mua|trễ|lỡ|không kịp|hụt|rớt|thua|khách|không săn|đặt trễ)(?: \w+)?|hành(?: \w+)? chết(?: \w+)*|chết lên chết xuống|"
    r"(?:mẫu|hàng|size|¤mã|loại|món|chương trình|link|trang|sản phẩm|vé|phòng|¤chỗ|bảng|quy định|chức năng|gói|cửa hàng|quán|công ty|phòng ban|tuyến|ưu đãi|suất|bản)(?: [^\s,.]+){0,4} không còn(?: nữa)?|(?:tưởng niệm|tưởng nhớ|dâng hương)(?: [^\s,.]+){0,3} (?:liệt sĩ|anh hùng|nhà khoa học|danh nhân|vua|tổ|chiến sĩ|lãnh tụ|bác hồ|thương binh)(?: \w+){0,3}|lễ (?:100|49|trăm) ngày (?:thành|khai|ra|khởi|quán|đội|đầu)(?: [^\s,.]+){0,4}|cầu siêu (?:trường|trọng|tải|xe)(?: \w+)*|"
    r"(?:dịch vụ|trại|cơ sở|công ty|nhận (?:đặt|kết|làm|in)|bảng giá|báo giá|hợp đồng (?:in|cung cấp|thuê)|cung cấp|sản xuất|mời thầu|nhà tang lễ(?: \w+){0,3} (?:mời|đặt|cần|thuê))(?: [^\s,.]+){0,4} (?:mai táng|tang lễ|quan tài|hoả táng|cáo phó|vòng hoa|chia buồn|kính viếng|kèn trống|xe tang|nghĩa trang)(?: [^\s,.]+){0,4}|vòng hoa (?:chia buồn|kính viếng|tang)(?: [^\s,.]+){0,2} (?:giao|giá|từ|theo mẫu|mẫu)(?: \w+)*|nhà tang lễ(?: [^\s,.]+){0,3} (?:mời|đặt|cần|thuê|ký)(?: [^\s,.]+){0,6}|¤chết đứng|chet dung|"
    rf"{_ALIVE} (?:(?:mai|nay|cũng|chắc|sợ|lại|vẫn|hôm nay|bữa nay) )?không (?:qua|tới|đến|ghé) (?:được|kịp|nổi)(?: rồi)?(?! (?:đêm|cơn|nữa|khỏi|rồi))|"
    r"(?:¤ảnh|anh (?:cuoi|chup|san pham|goc|bia)|file|dữ liệu|data|video|clip|ổ cứng|¤ổ|¤đĩa|¤máy|¤lô|¤đơn|deal|hợp đồng|dự án|¤trận|¤mẻ|¤vụ|¤áo|¤váy|¤bánh|số liệu|bản thảo|¤cây|vườn|ruộng|¤luống|¤chậu)(?: [^\s,.]+){0,6} (?:không cứu (?:được|kịp|nổi)|cứu không (?:được|kịp|nổi))(?: \w+)?|"
    r"(?:nằm lại|ở lại) (?:\w+ )?(?:theo dõi|viện|phòng|thêm|vài|mấy|bệnh|điều trị)|(?:ảnh|tấm|hình)(?: [^\s,.]+){0,3} nhắm mắt|"
    r"(?:phim|¤truyện|tuồng|¤vở|cải lương|kịch|tiểu thuyết|bài báo|thời sự|bản tin|¤đài|ti vi|tivi|¤báo|tờ báo) (?:kể|chiếu|nói|đưa|đăng|chép|viết)(?: [^\s,.]+){0,12}|"
    r"(?<!hưởng )(?:đại|thượng|khao) thọ(?: \d+)?|¤(?:nghe|hay|bị)(?: [^\s,.]+){0,5} (?:tai biến|đột quỵ|tai nạn|té|ngã|ốm|bệnh|nhập viện|cấp cứu|mổ)(?: [^\s,.]+){0,4} (?:rụng rời|bàng hoàng|sững sờ|bủn rủn|lặng người)|(?:giỗ|húy kỵ|huý kỵ) (?:cụ|ông cố|bà cố|ông sơ|bà sơ|ông cụ|cụ cố|kỵ|họ|tộc|tiên|thuỷ|thành hoàng|nghề|hùng)(?: [^\s,.]+){0,2}|(?:diễn tập|¤diễn) [^\s,.]+(?: [^\s,.]+){0,8}|"
    r"(?:tròn|được|đúng|hết|sau|mừng|kỷ niệm) (?:100|49|trăm|một trăm) ngày (?:quán|cửa hàng|công ty|shop|khai|dự án|đầu|yêu|quen|bên nhau|cưới|làm|thành lập|ra mắt|vận hành|hoạt động)(?: [^\s,.]+){0,3}|"
    r"(?:đá|chạy|làm|mặt|buồn|vắng|im|khóc|lầm lũi|nhìn)(?: [^\s,.]+)? (?:như|y như) (?:đưa đám|đám ma|nhà có tang|có tang|mất sổ gạo|mất hồn|chết trôi)|(?:cười|mắc cười|vui|tức|mệt|chạy|leo|đau)(?: [^\s,.]+){0,2} (?:muốn )?(?:tắt thở|ngừng thở|đứt hơi|xỉu|chết)|chết (?:vì|do) (?:driver|lỗi|mạng|pin|nguồn|quá tải|ram|hết|thiếu|cười|deadline|nóng máy|tiền|yêu|sĩ diện|thèm)|tưởng chết(?: [^\s,.]+){0,2}|để tang (?:bằng|cái|con)|"
    r"(?:chi trả|trợ cấp|quyền lợi|gói bảo hiểm|hỗ trợ chi phí|chế độ|mức) (?:[^\s,.]+ ){0,4}?(?:mai táng|tử tuất|tử vong|tử nạn)(?: [^\s,.]+){0,4}|(?:ông|bà|bố|ba|mẹ|má)(?: [^\s,.]+)? đi rồi(?=.*\b(?:lát|chút|xíu|quay lại|mai về|tí|gọi lại)\b)|đi công tác mất|chia buồn (?:với|cùng|cho) (?:đội|các fan|fan|cổ động viên|tuyển|anh em fan|hội fan)|"
    r"(?:¤máy|máy (?:in|tính|chủ|lạnh|giặt|bơm|ảnh)|xe|laptop|điện thoại|tủ lạnh|ti vi|tivi|bếp|¤nồi|quạt|ổ cứng|router|modem|server|cục sạc|dép|¤giày|¤cái|¤bình|¤bơm|mạng|wifi|code|app|web)"
    rf"{ITS}"
    r" (?:quy tiên|trút hơi thở cuối|hy sinh|ra đi|đột tử|tử trận|chầu trời|yên nghỉ|an nghỉ|về cõi|qua đời|tắt thở|đi đời)(?: [^\s,.]+){0,3}|"
    r"(?:sống|hứa sống|thề sống) (?:hứa )?chết|sống chết|chết sống|giỗ tổ|(?:ngày|lễ|dịp|nghỉ) giỗ tổ|(?:cạnh tranh|đấu|chạy|làm|đua|cãi)(?: nhau)? (?:sống )?chết|(?:đường|ngõ|góc|điểm|giờ|vùng|tử huyệt) chết|chết (?:khô|khát|đói|rét|cây|cứng|lặng|mê|trân)|bán chết|chết (?:hẳn|trên|treo) (?:android|ios|win|máy)|"
    r"(?:tương tác|file|data|dữ liệu|server|link|trang|pin|màn hình|đồng hồ|động cơ|con bot|bot|app|ứng dụng|thị trường|trend|¤máy|¤cây|vườn|¤lúa|¤cá|tôm|heo|¤gà|vịt|rau|¤hoa|¤lan|¤mai|¤đào)"
    rf"{ITS}"
    r" (?:chết|mất)(?: \w+)?|"
    r"(?:dự án|startup|kế hoạch|ý tưởng|thương hiệu|¤nợ|deadline|kèo|team)"
    rf"{ITS}"
    r" chết(?: \w+)?|phim|¤truyện|tiểu thuyết|game|vở kịch|nhân vật|kịch bản|nữ chính|nam chính|bảo tàng|từ thiện|"
    r"(?:xe|người ta|đường|tàu|hàng|ghe|thuyền|container|cầu)(?: [^\s,.]+){0,3} không qua (?:được|nổi|khỏi)|(?:nghĩa trang|đài|tượng đài|mộ|viếng|ngày)(?: [^\s,.]+){0,2} liệt sĩ(?: [^\s,.]+){0,3}|(?:viếng|thăm) lăng(?: [^\s,.]+){0,2}|(?:dâng|thắp|đốt) (?:hương|nhang|hoa)(?: [^\s,.]+){0,3} (?:nghĩa trang|tượng đài|đài|đền|chùa|liệt sĩ|lăng)(?: [^\s,.]+){0,3}|"
    r"(?:hàng|món|lô|mẫu|sản phẩm|đơn|áo|vé|căn hộ)(?: [^\s,.]+){0,3} (?:ra )?đi (?:nhanh|chậm|mạnh|đều)(?: [^\s,.]+){0,2}|(?:đóng|làm|đặt|bán|mua|gỗ|giá)(?: [^\s,.]+){0,2} bàn thờ|bàn thờ (?:em|anh|tôi|bên|gỗ|mẫu|giá|đóng|mít)|"
    r"(?:thắp|đốt) nhang (?:khai trương|cúng (?:thần tài|ông địa|đất|tổ))|mất (?:¤ví|bằng (?:lái|gốc|cấp)|bang lai|giấy tờ|sim|căn cước|hành lý|vali|balo|điện|sóng|mạng|¤nước|dữ liệu|file|tiền|hàng|khách|xe|¤đồ|chìa|thời gian|giấy|thẻ|¤điểm|công(?! ty)|¤đà|gốc|trắng|liên lạc|kết nối|ngủ|¤mối|¤cân)"
)
"""Look-alikes, blotted out before the rules read: machines and plants that die, films, races "to the death", lost things."""
