"""Vietnamese words of sensitive matters, one group of phrases a line (pieces of patterns, see `line.Phrase`)."""

from sincerely.noticing.language.vi.loss_words import ITS


def _either(lines: str) -> str:
    return rf"\b(?:{'|'.join(line.strip() for line in lines.strip().splitlines())})\b"


def _groups(lines: str) -> tuple[str, ...]:
    return tuple(rf"\b(?:{line.strip()})\b" for line in lines.strip().splitlines())


_DEAR = (
    r"(?:bố|ba|mẹ|má|cha|tía|bầm|thân phụ|thân mẫu|ông|bà|nội|ngoại|bác|chú|¤cô|dì|cậu|mợ|thím|dượng|anh|chị|em|con|cháu|thầy|cụ|vợ|chồng|bé|bạn|"
    r"ổng|bả|¤ảnh|¤chỉ|nó|người|nhà tôi|nhà em|đứa|thằng|gia đình|các con|chúng con|chúng tôi|tụi)"
)
GRIEF = _groups(rf"""
    nén (?:nhang|hương)|thắp (?:nhang|hương) (?:cho|tưởng)|¤giỗ đầu|gio dau be|giỗ đầu (?:của|cho|ông|bà|bố|mẹ|má|cha|chồng|vợ|bác|chú|anh|chị)|(?:49|100|trăm) ngày (?:của|cho|ba|bố|mẹ|má|ông|bà|cha|chồng|vợ|anh|chị)|cúng (?:49|100|trăm|thất)|tuần thất|cầu siêu
    tự tử|¤tự vẫn|tự sát|quyên sinh|¤treo cổ|treo co (?:trong|o|chet|tai|roi|bang|hom|dem)|nhảy (?:cầu|lầu|sông)|tìm đến cái chết|không thiết sống
    bỏ (?:\w+ ){{1,3}}(?:mà )?đi(?: rồi| mãi| luôn| thật)|chết (?:rồi|hôm|sáng|tối|chiều|vì|trong|khi|đuối|trẻ|yểu|oan|lâm sàng)|(?:mèo|chó|miu|cún|nó|bé) (?:\w+ ){{0,3}}chết|cái chết (?:của|quá)
    không giữ được (?:em |cháu |con )?(?:bé|con|thai|cháu|chị|anh|em|nữa)?|(?:bé|thai|con|cháu) không giữ được|mất (?:em|bé|nó|cháu|con) (?:rồi|ở tuần|hôm|khi|lúc)|mất tim thai|không còn tim thai|thai (?:chết|hư|ngừng)|sinh non .*không
    tử (?:nạn|trận|vong)|thiệt mạng|bỏ mạng|¤bỏ mình|¤đuối nước|(?:bị|chết|em|con|cháu) đuối nước|bi duoi nuoc|chet duoi|hy sinh (?:khi|trong|ở|tại|vì (?:tổ|nước|nhiệm)|năm|hôm|lúc|rồi)|nằm xuống|nhắm mắt xuôi tay|tắt thở|ngừng thở|tim ngừng đập|quy tiên|về cõi|cõi (?:phật|tiên|âm|vĩnh hằng)
    (?:từ giã|từ biệt|giã biệt|xa lìa|lìa xa|rời xa|bỏ lại|rời bỏ) (?:cõi|trần|chúng|gia đình|vợ con|các con|người thân|mọi người|anh em|bạn bè)|{_DEAR} (?:đã )?xa (?:chúng|các con|gia đình|cõi)
    (?<!công )vắn số|yểu mệnh|đoản mệnh|bạc mệnh|bạc phước|mệnh bạc|mồ côi|goá(?: bụa| phụ| vợ| chồng)?|¤quả phụ|cô nhi
    sự ra đi (?:của|này|quá|đột)|đi (?:nhanh|sớm|vội|đột ngột) quá|đi thanh thản|{_DEAR} (?:\w+ )?(?:không|chẳng) còn(?: nữa| trên đời)|(?:không|chẳng) (?:kịp )?(?:nhìn|gặp) (?:\w+ )?(?:mặt )?lần cuối
    từ (?:ngày|khi|lúc|hồi|bữa) (?:{_DEAR})(?: \w+)? (?:đi|mất|khuất|xa)(?=$|,|\.)|từ (?:ngày|khi|lúc|hồi) mất (?:{_DEAR})|chuyện mất (?:con|bé|ba|mẹ|bố|má)|{_DEAR} (?:\w+ ){{0,4}}(?:mất|đi) (?:trong một|sau (?:một|hai|ba|\d)|chỉ sau|nhanh)
    (?:bệnh|bạo bệnh|tai nạn|ung thư|đột quỵ)(?: \w+){{0,2}} (?:rồi |mà |và )?mất(?=$|,|\.| rồi| sau| chỉ| hôm)
    ¤phúng|phúng (?:viếng|điếu)|phụng điếu|điếu(?: văn| tang)|vòng hoa (?:viếng|tang|chia)|(?:ra|về) đồng an|đưa (?:{_DEAR}) ra đồng|tiễn (?:{_DEAR})(?: \w+)? (?:lần cuối|về (?:đất|nơi|với)|ra đồng|đoạn)|đi viếng|lễ (?:truy|viếng|tang|nhập|động|di)|linh cữu|quan tài|chôn cất|đem chôn|(?<!xang )mai táng|¤thiêu xác|hoả thiêu|tro cốt|cải táng
    thương tiếc|thương nhớ|tiếc thương|đau buồn|đau xót|đau lòng (?:báo|khi|vì|quá)|mất mát|nỗi đau (?:này|quá|lớn|mất)|nén (?:bi|đau)|bớt đau|nguôi ngoai|¤nguôi được|chưa ¤nguôi|hương linh|anh linh|tưởng nhớ|di ảnh|nghĩa trang|hài cốt|bốc mộ|mồ mả|người đã khuất|tang (?:sự|chế|thương|quyến|gia)|đám (?:tang|ma|hiếu)|gia quyến
    bàng hoàng|sét đánh|lặng (?:người|đi vì)|nghẹn (?:ngào|lòng)|xót xa|đau đớn|suy sụp|gục ngã|cô quạnh|trống vắng|khóc (?:nhớ|thương|hết|cạn|suốt)|không biết (?:nói gì|an ủi)|nhớ (?:nó|con|ba|mẹ|má|bố|ông|bà) (?:quá|lắm|da diết|khôn|đến)
    (?:ông|bà|ba|mẹ|má|bố|chồng|vợ|ngoại|nội|dâu|rể) (?:\w+ )?đi rồi(?=$|,)|(?:qua|sang|bên kia|đến) cầu vồng|(?:phép|nghỉ) tang|mặc niệm|¤ngày giỗ|ngay gio (?:cua|ong|ba|bo|me|ma|cha|chong|vo|anh|dau|bac|chu)|¤giỗ (?:của|đầu|anh|chị|bác|chú|thím|dì|ba|bố|mẹ|má|ông|bà|chồng|vợ|con|cụ)(?! tổ)
    ma chay|ngàn thu|liệm|lúc sinh thời|lúc sinh tiền|(?:giá mà|giá như|nếu|ước gì) {_DEAR} còn (?:sống)?|từ (?:hôm|ngày|khi|lúc) {_DEAR} ra đi|{_DEAR} (?:\w+ )?(?:không|chẳng) còn(?=$|,)|thương cảm|(?:mở )?cửa mả|âm dương|thiên thu|suối vàng|tưởng niệm|(?:mãn|đoạn|thọ|tạ|xả) tang|đưa tang|¤thi thể|¤thi hài|nhà (?:xác(?! định| nhận| minh)|tang lễ)|không kịp cứu|cứu không (?:được|kịp|nổi)|chết (?:non|yểu)|¤con thơ|¤con dại|con dai cai mang|(?:đứa|hai|ba|mấy) (?:nhỏ|trẻ) (?:còn )?dại|nhỏ con dại|ra đi mãi|đi xa mãi
    nhà có đám(?! cưới| giỗ| hỏi)|¤tin buồn:|tin buồn$|báo tang|cáo phó
""")
NOT_GRIEF = (
    r"\b(?:(?:chục|trăm|nghìn|ngàn|triệu|vạn) người (?:\w+ )?(?:chết|thiệt mạng|tử vong|thương vong|bỏ mạng)|(?:đông|xa|dài|nhiều|ghét|khó|rẻ|mắc|đắt|bận|rối|tức|thèm|nhục|quê) muốn chết|mạng nhà(?: \w+)? chết|cay (?:mai|dao|quat|canh|xoai|buoi|cam)(?: [^\s,.]+){0,3} chet|không cứu (?:được|kịp|nổi) (?:dữ liệu|file|ảnh|đơn|hàng|deal|acc|tài khoản|xe|¤máy|điểm|trận|số liệu|bản)|(?:tử vong|thương vong|thiệt mạng|chết|làm chết|tử nạn)(?: [^\s,.]+){0,2} \d+ (?:người|ca|công nhân|trường hợp|cháu|em)|\d+ (?:vụ|ca|người|trường hợp)(?: [^\s,.]+){0,5} (?:tử vong|thiệt mạng|chết|thương vong|tử nạn)|(?:nguy cơ|có thể|dễ|gây|gây ra|dẫn đến|tránh|phòng(?! (?:của|trọ|bên|kế|kỹ|em|mình|tôi|it)\b)|phòng tránh|cảnh báo|phòng chống|kỹ năng|tỉ lệ|tỷ lệ) (?:[^\s,.]+ ){0,4}(?:tử vong|chết người|thiệt mạng|đuối nước|chết|đột tử|tự tử)|chết giấc|(?:^|thôi )chết rồi|chết (?:cười|mất|máy|dở|thật|được|đi được|tiền|chắc|(?:em|anh|tui|tôi|con|mình) (?:rồi|mất))|(?:cười|mệt|vui|lo|sợ|ngon|đói|nóng|chán) (?:muốn )?chết|"
    r"(?:¤máy|xe|pin|server|app|web|¤mạng|¤đèn|điện thoại|laptop|ổ cứng|hệ thống|máy (?:in|lạnh|chủ|tính)|¤cây|¤hoa|¤cá|¤lúa|virus|file|thị trường|deadline)(?: (?!(?:vì|do|em|con|mẹ|ba|bố|má|vợ|chồng|anh|chị|ông|bà|bác|chú|tông|cán|đâm|đụng|lật)\b)[^\s,.]+){0,3} chết(?: \w+)?|"
    r"chết đứng|thay mat(?! (?:roi|vi|dem|sang nay|toi qua|hom))|viếng (?:lăng|chùa|cảnh)|vòng hoa (?:khai|chúc|mừng)|tour viếng|thiêu (?:huỷ|hủy|rác|kết)|chôn (?:cáp|ống|cọc|móng|dây)|yên nghỉ hưu|không tử vong|tử vong trong (?:báo|thống)|hy sinh (?:thời gian|lợi nhuận|công sức)|"
    r"(?:phim|¤truyện|¤sách|¤vở|bài hát|tiểu thuyết|game)\b(?: [^\s,.]+){0,8}|mất (?:con số|¤mặt|mạng|điện|sóng)|"
    r"(?:thi (?:thử|học kỳ|cuối kỳ|vào)|điểm (?:thi|toán|văn|anh)|(?:trượt|rớt|hụt) (?:\w+ )?(?:thi|điểm|trường))\b(?: [^\s,.]+){0,10} khóc (?:hết|suốt))"
)
"""Look-alikes of death: exclamations, machines, films, tears over an examination.

They are taken out of the text, the rest is still read.
"""
_SICK = (
    r"(?:ốm|bệnh|sốt|cúm|(?<!ở )đau(?! truong| chuyen| dai hoc| thau)|viêm|suy|xơ|liệt|bỏng|thương|gãy|té|ngã|hen|suyễn|lao|gút|gout|sỏi|trĩ|zona|sởi|quai bị|thuỷ đậu|đột quỵ|tai biến|"
    r"động kinh|co giật|ngộ độc|nhiễm|xuất huyết|trầm cảm|tự kỷ|rối loạn|lẫn|hoại tử|loãng xương|thoái hoá|thoát vị|tim|huyết áp|tiểu đường|dạ dày|¤ho|ho (?:nhiều|khan|suốt|ra máu|sặc|gà|sốt|quá)|khó thở|chóng mặt|mất ngủ)"
)
_WHO_SICK = r"(?:em|con|cháu|bé|mẹ|ba|bố|má|cha|bà|ông|anh|chị|cô|chú|bác|dì|cậu|vợ|chồng|tôi|mình|tui|nó|ổng|bả|cụ|thầy|thằng|bạn|xã)"
ILLNESS = _groups(rf"""
    tai nạn|gãy (?:\w+ )?(?:xương|tay|chân|cổ|sườn|xương đòn)|ca mổ|phẫu thuật|lên bàn mổ|¤(?:đi|phải|mới|vừa|sắp|mai|chờ|được|lịch) mổ|(?:đi|phải|vừa|sắp|chờ|lịch) mổ(?= (?:tim|mắt|ruột|sỏi|gan|thận|u|cấp|khớp|cột|ở|tại|xong|nội|xương|rồi)|$|,)|mổ (?:ruột|tim|mắt|não|sỏi|xong|nội soi|dạ|gan|thận|đẻ|bắt|cấp)|bệnh viện|cấp tính|mạn tính|mãn tính|chấn thương|bị (?:té|ngã)
    lên cơn|khí dung|(?:nổi|phát hiện|có|mổ|sưng) hạch|hạch (?:ở|cổ|nách|bẹn)|(?:cắt|nạo|tháo) (?:bỏ )?(?:\w+ ){{0,2}}(?:ngực|vú|tuyến|amidan|tử cung|dạ con|túi mật|đại tràng|lách)|nghiện (?:thuốc|rượu|ma tuý)|cai (?:nghiện|rượu)|thở dốc|khó thở|tim (?:\w+ ){{0,2}}yếu|yếu tim|¤hở van|đau (?:thắt|nhức|tim)
    stent|mạch vành|lú lẫn|băng huyết|dị tật|khiếm (?:thị|thính)|liệt giường|tàn tật|(?:ho|nôn|ói|tiểu) ra máu|(?:bị|ngất) xỉu|ngất (?:đi|trong)|(?:hạ|tụt) (?:đường huyết|huyết áp)|mất trí nhớ|kiệt sức|suy (?:nhược|dinh dưỡng)|động thai|sinh non|tiền sản giật|u (?:nang|xơ|lành|ác)|ứ nước|thuỷ tinh thể|võng mạc|sốc phản vệ|áp xe|morphine|giảm nhẹ cuối|(?:bệnh viện|bác sĩ) trả về
    nguy kịch|hấp hối|yếu (?:lắm|nhiều|dần|đi)|bác sĩ (?:\w+ ){{0,2}}(?:bảo|nói|kêu|chẩn đoán|cho biết|lắc|khuyên|chỉ định|kê|yêu cầu|tiên lượng)|tiên lượng|ốm yếu|bệnh(?! vực)|¤ốm|khám ra|kê thuốc|truyền (?:máu|hoá chất|nước|dịch|đạm)|hoá chất|hoá trị|xạ trị|¤lọc máu|(?:đang|phải|đi) lọc máu|ghép (?:tuỷ|thận|gan|tim)|đặt (?:stent|nội khí|ống thở)
    sức khoẻ (?:\w+ ){{0,3}}(?:yếu|kém|xấu|không (?:được )?tốt|suy|giảm)|phát hiện (?:\w+ )?(?:u|bệnh|khối|ung|polyp)|dương tính|tổn thương|¤di chứng|biến chứng|(?<!phát )tái phát|trở nặng|giai đoạn (?:cuối|đầu|\d)(?! (?:theo|của hợp|hợp đồng|dự án))|chỉ còn (?:sống )?(?:được )?(?:vài|mấy|\d+|ba|hai|sáu) (?:tháng|tuần|ngày)(?! nữa)
    {_WHO_SICK} (?:\w+ ){{0,3}}(?:bị|đang|mắc|lên cơn|dính|¤nhiễm) (?:\w+ )?{_SICK}|bị (?:\w+ )?(?:suy (?:thận|tim|gan|hô|tuỷ)|xơ|viêm|ung thư|¤u|bướu|lao|liệt|trầm cảm|tự kỷ|hen|rối loạn|tâm thần|động kinh|bẩm sinh|đột quỵ|tai biến|ngộ độc|bại)
    đau (?:bụng|ngực|tim|đầu|lưng|khớp|dạ dày) (?:dữ|quá|không|cả|mấy|dai|triền)|chẩn đoán|xét nghiệm (?:ra|dương|lại)|kết quả (?:sinh thiết|xét nghiệm|chụp|khám|mri|ct)|sinh thiết|uống thuốc (?:an thần|ngủ|mới)|thuốc (?:an thần|trầm cảm)
    polyp|bướu|bạch cầu|¤máu trắng(?! su)|lupus|¤bại não|down|tự kỷ|trị liệu(?! spa)|vật lý trị liệu|cách ly|bẩm sinh|alzheimer|parkinson|sa sút trí tuệ|rối loạn (?:lo âu|lưỡng|tâm|ăn|giấc|tiền đình|nhịp)|lo âu|hoảng loạn|tâm thần|bác sĩ tâm lý|xơ gan|men gan|suy (?:thận|tim|gan|hô hấp|tuỷ|kiệt|nhược)|hoại tử|(?:cắt|cưa) (?:bỏ )?(?:chân|tay|ngón|vú|tử cung|dạ dày)|thay khớp|tóc rụng
    phòng (?:hồi sức|cấp cứu|mổ)|khoa (?:hồi sức|cấp cứu|ung bướu|tim mạch|mổ|nội|ngoại|nhi|sản|chấn thương)|(?:ở|vào|vô|qua) (?:nhi đồng|chợ rẫy|bạch mai|từ dũ|việt đức|viện k|viện)|(?:cứu thương|xe cấp cứu)|(?:xin|đưa) về nhà chờ|máy thở|thở (?:máy|ô xy|oxy|khó)
""")
NOT_ILLNESS = (
    r"\b(?:(?:trường|lớp|trung tâm|trẻ|hội|nhà|mái ấm|dạy|cơ sở)(?: [^\s,.]+){0,2} (?:khiếm (?:thị|thính)|khuyết tật|tự kỷ)|(?:có )?tiền sử(?: bệnh)?(?: [^\s,.]+){0,3}|(?:ốm|hết|đang) nghén|(?:thanh toán|hoá đơn|nghiệm thu|dự án|thi công|triển khai|thiết kế|hợp đồng|công trình|khối lượng|báo cáo)(?: [^\s,.]+){0,7} giai đoạn (?:một|hai|ba|cuối|\d|đầu)|giai đoạn (?:một|hai|ba|\d|đầu)(?= (?:của|và|dự|hợp|công|thi|gồm|triển|là|đã|xong|chạy|làm))|"
    r"sốt (?:ruột|vó|sắng|giá|đất|vé)|¤cơn sốt(?: \w+)?|con sot (?:dat|gia|ve|vang|hang|phim|mua)|đau đầu (?:vì|với|về|quá chị|quá anh|khoản|chuyện|vụ)(?: [^\s,.]+){0,4}|mổ (?:xẻ|cò|lợn|heo|bò|gà)|nghiện (?:cà phê|trà|phim|game)(?:.*đau đầu)?|"
    r"(?:khách hàng|đối tác|cung cấp|giao (?:hàng )?(?:cho|tới|đến)|thiết bị|gói thầu|dự án|hợp đồng|nhà thầu|thi công|bán (?:hàng )?cho|báo giá cho|đơn hàng (?:của|từ))(?: [^\s,.]+){0,7} (?:bệnh viện|viện|phòng khám)(?: [^\s,.]+)*|"
    r"(?:bệnh viện|viện nghiên cứu|phòng khám)(?: [^\s,.]+){0,6} (?:khách hàng|đối tác|đặt (?:hàng|mua|thêm|\d+)|mua|mời thầu|đấu thầu|ký (?:hợp đồng)?|nghiệm thu|thanh toán|trả tiền|doanh số)(?: [^\s,.]+)*|viện nghiên cứu(?: [^\s,.]+){0,3}|phòng khám thú y|"
    r"(?:bảo hiểm|bhyt|bhxh)(?: [^\s,.]+){0,6} (?:phẫu thuật|bệnh|ốm đau|nằm viện|tai nạn|nội trú)|bảo hiểm (?:tai nạn|sức khoẻ|y tế)|thiết bị (?:y tế|cấp cứu)(?: [^\s,.]+){0,4}(?: bệnh viện| viện)?|máy thở và|(?:phim(?! chụp| x| phổi| ct| mri)|¤truyện|¤sách|bài hát|tiểu thuyết|game)\b(?: [^\s,.]+){0,8}|"
    r"(?:thị trường|bất động sản|phần mềm|ứng dụng|app|máy tính|máy lạnh|máy in|máy móc|laptop|server|hệ thống|website|web|¤mạng|đường dây|giao thông|kinh tế|doanh nghiệp|báo cáo|cổ phiếu|dự án|con xe|(?<!đụng )(?<!tông )(?<!té )(?<!ngã )(?<!nạn )(?<!lật )xe|¤đèn|loa|tủ lạnh|¤lúa|¤cây|cay (?:ca phe|cao su|ho tieu|xoai|buoi|chanh|cam|sau rieng|an trai|canh)|ruong lua|heo|¤gà|vịt|tôm)"
    rf"{ITS}"
    r" (?:ốm yếu|ốm|bệnh|hôn mê|tê liệt|liệt|sốt|đau|nhiễm|virus|cấp cứu|hồi sức|thương|¤ho|lỗi treo)(?: luôn| cảm ứng| nút)?|"
    rf"(?:cái|chiếc) quạt(?: (?:hút|trần|đứng))?{ITS} ốm yếu|"
    r"phẫu thuật thẩm mỹ|spa(?: trị liệu)?|sinh mổ|(?:làm|làm việc|trực|công tác|bác sĩ) (?:ở|tại) bệnh viện|bác sĩ (?:ở|tại|của) bệnh viện|(?:bác sĩ|điều dưỡng|trưởng) khoa \w+|giấy của bệnh viện|bệnh viện (?:mới|quốc tế)|bệnh (?:lúa|lười|thành tích|¤sĩ|nghề)(?: [^\s,.]+){0,6}|sâu bệnh|an toàn lao động|tai nạn lao động là|phòng (?:chống )?(?:dịch|bệnh)|dịch bệnh|kiểm tra thấy hỏng|"
    r"nhập viện dưỡng lão|bệnh viện(?: [^\s,.]+){0,3} (?:¤mở|tung|ưu đãi|khuyến mãi|giảm giá|có gói)(?: [^\s,.]+){0,6}|bệnh hiểm nghèo (?:của bên|chi trả|trọn)|quỹ (?:\w+ )?bệnh nhân|hàng (?:\w+ )?đang nằm viện)"
)
"""Look-alikes of illness: hospitals as customers, markets, machines, films, insurance. Taken out, the rest is read."""
ANGER = _either(r"""
    (?:rất|quá|vô cùng|thật sự|hết sức|thực sự|cực kỳ) (?:là )?(?:thất vọng|bức xúc|bất bình|phẫn nộ|tức|mệt mỏi|bực|khó chịu)
    (?:không|chẳng) (?:thể|sao) hiểu nổi|(?:coi|xem) như không (?:có|thấy|biết|nghe|liên)|(?:nhận|lấy|cầm) tiền thì nhanh|(?:hỏi|gọi) thì (?:\w+ )?(?:tắt máy|trốn|lờ|im re)|người thì trốn|cả chục lần|thất vọng (?:về|với|vì)|không (?:thể )?chấp nhận(?: được)?|không thể tin nổi|bức xúc|bất bình|phẫn nộ|nổi giận|(?<!mình )(?<!em )(?<!tôi )quá đáng|quá quắt
    coi thường|xem thường|khinh thường|(?:coi|xem) (?:tôi|khách|chúng tôi|mình) (?:là|như)|vô trách nhiệm|thiếu trách nhiệm
    làm ăn (?:kiểu gì|gian dối|vậy|thế|như vậy|như thế|bát nháo)|xem được à|mà xem được|lần (?:thứ )?(?:ba|tư|năm|3|4|5) (?:rồi|trong|liên)
    lần thứ (?:hai|ba|tư|năm|sáu|[2-9])(?= (?:rồi|tôi|trong|phải|mà|vẫn|chúng|liên|em|anh|bên|này|các)|$)|quá chán|kiểu gì (?:vậy|thế|đấy)|không thể (?:dung thứ|tha thứ|bỏ qua)|cho có(?= này| vậy| lệ|$)|lần cuối(?: cùng)? (?:tôi|em|anh|chị|mình)|mấy lần rồi|bao nhiêu lần|lần nào cũng
    hết chịu nổi|chịu hết nổi|không chịu nổi|hết kiên nhẫn|quá mệt|chán (?:quá|lắm|ngán) rồi|thất hứa|hứa (?:lèo|suông)|lời hứa suông|hẹn lần
    gian dối|lừa (?:đảo|dối|gạt)|bực mình|tức giận|(?<!thời )giận (?:lắm|quá|dữ)|(?:cái|điều) (?:anh|chị|tôi|em|cô|chú) giận|(?:anh|chị|tôi|cô|chú) (?:đang |vẫn |còn )?giận (?:là )?(?:em|anh|chị|bên)|không (?:có )?(?:lấy|nổi) (?:được )?(?:một|1) (?:cuộc gọi|cuộc điện|dòng|lời|câu|tin nhắn)|điên tiết|điên cả|vô lý|thiếu tôn trọng|xúc phạm|trơ trẽn|mất dạy
    đừng (?:gọi|nhắn|làm phiền|liên lạc|liên hệ)(?: \w+){0,3} nữa|chấm dứt ngay|muốn kiện|hết tin|mất hết niềm tin|không còn gì để nói
    ép người quá|coi trời bằng vung|đối xử (?:như|tệ)|không phục|tôi không đồng ý với cách|thiếu chuyên nghiệp|không đáng tin
""")
COMPLAINT = _either(r"""
    khiếu nại|phàn nàn|than phiền|phản ánh (?:về|việc)|giao (?:nhầm|thiếu|sai|trễ|chậm)|hàng (?:lỗi|giả|kém|nhái|dỏm)
    bị (?:lem|lỗi|hư|hỏng|móp|rách|vỡ|bể|mốc|rỉ|tróc|phai|bung|cháy|nứt)(?! mâm)|(?:đã|lại|bị) (?:hỏng|hư|lỗi)|bung hết
    (?:không|chưa) (?:thấy )?ai (?:\w+ )?(?:xử lý|trả lời|nghe|giải quyết|bắt máy|sửa|phản hồi|liên hệ)|bị thiếu
    (?:đề nghị|yêu cầu) (?:quý |bên |các )?(?:\w+ ){0,4}(?:giải trình|giải thích rõ|bồi thường|hoàn (?:tiền|lại|trả)|xem lại|nghiêm túc|khắc phục|làm rõ|chấn chỉnh|có biện pháp|trả lời dứt khoát|chấm dứt|đổi (?:hàng|trả)|thu hồi|trả lại|rút kinh nghiệm|cử người|đền|xử lý)|yêu cầu (?:cử|bồi|hoàn|đền|trả hàng)
    (?:không|chưa) (?:hề |được )?hài lòng|(?:đã |muốn )?phản ánh (?:\w+ ){0,6}(?:lần|nhưng|mà|về|với|thái độ)|ẩm mốc|hôi hám|thiếu tôn trọng|đổ lỗi cho|(?:tường|gạch|trần|sàn) (?:\w+ )?(?:nứt|bong|thấm|dột)|bất thường|chán quá|(?:nhận|mua) về (?:thế này|như thế|như vậy)
    không phải lần (?:đầu|một lần)|có (?:tóc|gián|ruồi|dòi|sạn|giun)|rò rỉ|bị (?:ôi|thiu|chua|sống)|thoả đáng|làm ăn (?:như|kiểu)|(?:hai|ba|bốn|nhiều|mấy|\d) lần (?:mà )?(?:không|vẫn|chưa)|yêu cầu (?:\w+ ){0,3}cử|ném (?:đồ|hàng)|không thấy (?:chuyển biến|ai trả lời|thay đổi)
    chất lượng (?:kém|tệ|quá|giảm|không)|quá (?:tệ|chậm|trễ|kém|ồn|bẩn|dơ)|đòi (?:hoàn|đổi|trả)|bồi thường|sai hẹn|lề mề|chậm trễ|phục vụ (?:chậm|kém|tệ)
    (?:gọi|nhắn|hỏi|kêu)(?: [^\s,.]+){0,6} (?:không|chưa|chẳng) (?:thấy )?(?:\w+ )?(?:ai|người) (?:ra|tới|đến|bắt|nghe|trả lời|xuống|rep|hồi)|(?:không|chưa|chẳng) (?:thấy )?ai (?:ra|tới|đến|xuống)|bỏ dở|(?:thợ|đám thợ) (?:\w+ )?bỏ (?:về|đi|dở)|đặt(?: [^\s,.]+){1,6} mà (?:giao|tới|nhận|gửi)|thái độ (?:phục vụ|nhân viên|của|thô|lồi|khó)|làm việc (?:tắc trách|cẩu thả)|tắc trách|cẩu thả|làm ẩu|nguội ngắt|(?:phòng|giường|bếp|hồ) (?:\w+ )?(?:bẩn|dơ|hôi)
    không (?:đúng|giống) (?:cam kết|mẫu|như|mô tả|hợp đồng|hình|quảng cáo|hàng)|không hề (?:đăng ký|có approval)|chưa từng (?:ký|đăng ký)
    (?:vẫn|mãi) (?:chưa|không) (?:thấy|nhận được|có|giao|được)|gian dối|thiếu \d+ (?:thùng|cái|bộ|hộp|kiện|áo|món)|mất tem|sai (?:màu|size|mẫu|hàng)|không dùng được|trả hàng
""")
APOLOGY = _either(r"""
    xin lỗi|lỡ (?:lời|miệng)|tạ lỗi|cáo lỗi|lời xin lỗi|thành thật xin|lượng thứ|áy náy|có lỗi với|nhận lỗi|ân hận|hối hận|day dứt|tha thứ|tha lỗi|bỏ qua cho|thứ lỗi
    (?:anh|em|tôi|mình|chị|con|cháu|chú|bác|tui|tao) (?:sai|có lỗi)(?: rồi)?|là (?:anh|em|tôi|mình|chị|chú|bác) sai
    lỗi (?:của|do|là (?:do|của)|tại) (?:em|tôi|anh|mình|chị|bên|con|cháu|chúng)|mong (?:\w+ ){1,3}bỏ qua
""")
CONFLICT = _either(r"""
    cãi (?:nhau|cọ|vã|lộn)|mâu thuẫn|tranh chấp|bất đồng|bất hoà|to tiếng|nặng lời|lớn tiếng|xích mích|không nhìn mặt|gây gổ|gây (?:nhau|lộn|sự)|xung đột
    căng thẳng (?:với|giữa)|(?:hai bên|đôi bên|gia đình)(?: [^\s,.]+){0,3} căng thẳng|không (?:bên|ai) nào chịu|căng (?:quá|lắm)|đập bàn|không (?:thèm )?nói chuyện (?:với nhau|cả|nữa)|gặp luật sư|từ mặt|hiểu lầm nhau|nói xấu|đâm sau lưng
    lấn (?:đất|qua|sang|chiếm)|hoà giải|giữ quan điểm|đổ lỗi|chiến tranh lạnh|giận nhau|gạt (?:đi|phắt)|hết nể|làm lớn chuyện|tự tiện|gọi phường xuống|hàng xóm (?:với nhau |gì )mà|lỡ lời đụng|mắng nhau|không nói (?:với nhau|chuyện) (?:câu|với)|đánh nhau|chửi (?:nhau|bới|em|tôi|anh)|bè phái|chơi xấu|cạch mặt
""")
LEGAL = _either(r"""
    khởi kiện|kiện (?:ra|tụng|cáo|bên|anh|đâu|thì|lên|công ty)|thì kiện|toà án|phiên toà|(?:nhờ|ra|mời|đưa) (?:\w+ )?toà|toà (?:xử|phân|tuyên|hẹn|triệu)|xử (?:sơ|phúc) thẩm|ra toà|hầu toà|luật sư|cơ quan (?:pháp luật|chức năng|điều tra|công an)
    đơn (?:tố cáo|kiện|khởi kiện|tố giác)|nộp đơn lên|hoà giải|công an (?:mời|triệu|điều|khởi|phường|quận)|khởi tố|tố cáo|vi phạm (?:hợp đồng|pháp luật|bản quyền)|can thiệp pháp
    triệu tập|thi hành án|điều tra|bị can|tạm giam|trọng tài (?:thương|kinh|viên|quốc)|xử phạt|thanh tra|tranh chấp (?:đất|hợp|tài|lao|thừa)|thừa kế|di chúc|ly hôn|bị kiện|đơn phương chấm dứt
""")
NOT_LEGAL = r"\b(?:công an (?:phường|quận|xã|huyện|khu vực)?(?: [^\s,.]+){0,4} (?:tạm trú|hộ khẩu|xác nhận|đăng ký|căn cước|cccd|làm giấy|sao y)|(?:con|vợ|chồng|anh|bạn) (?:\w+ )?(?:làm|là) (?:công an|luật sư)|học luật|(?:kính gửi|kính thưa|gửi|thưa|chào|cảm ơn|quý|văn phòng|câu lạc bộ|clb|hội|đoàn|liên đoàn|nghề|thẻ|tập sự|các|anh chị|vị) luật sư|(?:bố|mẹ|ba|má|anh|chị|em|tôi|cô|chú)(?: [^\s,.]+){0,2} (?:là|làm) luật sư)"
"""Look-alikes of legal matters: papers at the police office, trades."""
MONEY = _either(r"""
    (?:tiền|phí|công nợ|lương)(?: [^\s,.]+){0,10} (?:vẫn )?chưa (?:chuyển|trả|thanh toán|đóng|nhận được|về)|còn nợ|khoản nợ|đòi (?:nợ|tiền|mãi|hoài)|trả nợ|thiếu nợ|công nợ|quá hạn (?:thanh toán|\d+ ngày)|đã quá hạn|nợ (?:quá hạn|lương|tiền|\d|em|anh|tôi|mình|lại)
    chưa (?:được )?(?:thanh toán|trả (?:tiền|lương|công|đủ)|chuyển (?:tiền|khoản)|nhận được (?:tiền|lương|thanh toán))|lương .*chưa (?:trả|có|về|nhận)|vẫn chưa (?:trả|thanh toán)
    chậm (?:thanh toán|trả|lương)|không (?:chịu )?(?:thanh toán|trả tiền|trả lương)|bị trừ \w+|tự ý trừ|trừ tiền|hoàn lại (?:toàn bộ|tiền|số tiền|phí)|trả lại (?:tiền|cọc|đủ)
    tiền công .*còn \d|tiền (?:mượn|vay|nợ|hàng|công|cọc)\b.*chưa (?:trả|thấy|có)|còn \d+ (?:triệu|tr)|quỵt|giật nợ|charge thêm|tính (?:sai|lố|thừa|dư)|(?<!phiếu )(?<!phieu )thu (?:sai|thừa|lố)|credit note|truy thu|lãi phạt|lãi chậm|ai đền|siết nợ|vay nóng|nặng lãi
    chưa chuyển (?:nốt|đủ|tiền|khoản)|dứt điểm|nhắc nhiều lần|mượn (?:\w+ ){0,2}(?:\d+|tiền)|thiếu (?:tiền|nợ|lương)|(?:không|chưa) (?:hoàn|hoàn trả|trả lại|trả đồng|trả một đồng)|giữ lại (?:\w+ ){0,3}(?:tiền|lương|cọc)|tiền (?:công|lương|cọc|hàng)(?: [^\s,.]+){0,6} giữ|tiền (?:\w+ ){0,4}giữ lại|giam (?:lương|tiền)|nợ gốc|số tiền (?:nợ|cọc)|bồi thường(?! 100)|khất (?:\w+ ){0,2}(?:nợ|tiền|tới|đến|hụi|khoản|hai|ba|mấy|lần)|tiền (?:nhà|thuê|trọ|mặt bằng|phòng)(?: [^\s,.]+){0,12} (?:khất|chưa (?:đóng|trả)|cộng lại|thiếu|trễ)|(?:còn|đang)(?: [^\s,]+){1,4} quá hạn
""")
JOB = _either(r"""
    (?:xin|phải|bị|cho|đơn xin|quyết định) (?:phép )?(?:được )?(?:nghỉ việc|thôi việc)|(?:nghỉ|thôi) việc (?:từ|kể từ|vào|rồi|luôn)|sa thải|đuổi việc|mất việc|thất nghiệp
    cắt giảm (?:nhân sự|biên chế|lao động|người)|bị cắt (?:hợp đồng|giảm)|lay ?off|tinh giản|không (?:được )?(?:gia hạn|ký tiếp|tái ký) hợp đồng|chấm dứt hợp đồng lao động
    cho nghỉ (?:hai|ba|hàng|cả|hết|gần|hơn|\d+|mấy)|bị cho nghỉ|(?:công ty|xưởng|nhà máy|chỗ làm|bên em|chủ) (?:\w+ )?(?:cắt giảm|đóng cửa|giải thể|cho nghỉ)|danh sách (?:cắt giảm|nghỉ|giảm biên)|mất chỗ làm|cho (?:em|anh|tôi|mình|con|chồng em|vợ em|chị) nghỉ (?:việc|từ|luôn|hẳn)|đơn xin nghỉ(?! phép| ốm)|giải thể|đóng cửa nhà máy|mất chén cơm|(?:cắt|giảm|cho nghỉ|cho thôi) (?:\w+ ){0,3}(?:người|công nhân|nhân sự)|dính đợt (?:này|cắt|giảm)|(?:xin|phải) (?:được )?(?:dừng|ngừng|thôi) (?:công việc|làm)|thư (?:cho )?thôi việc|đơn (?:xin )?thôi việc|ra đường hết
""")
BAD_NEWS = _either(r"""
    rất tiếc|đáng tiếc là|tiếc là|lấy làm tiếc|tin (?:buồn|xấu|dữ|không vui|không hay)|báo tin buồn|không may|rủi thay|trượt (?:thầu|đại học|phỏng vấn|visa|rồi)|rớt (?:thầu|đại học|phỏng vấn|visa|rồi)|thua thầu
    không trúng (?:thầu|tuyển)|không được (?:duyệt|chọn|nhận|thông qua)|phải từ chối|xin (?:phép )?từ chối|đành (?:từ chối|huỷ|hủy|dừng)|ác tính|di căn|(?:ảnh|dữ liệu|file|ổ cứng|video)(?: [^\s,.]+){0,6} không cứu (?:được|nổi)|bị loại|hồ sơ .*không đạt|bị (?:\w+ )?(?:huỷ|từ chối|bác|loại|đánh rớt)
    phá sản|đóng cửa (?:hẳn|luôn|quán|cửa hàng)|trắng tay|mất trắng|cháy (?:nhà|kho|xưởng)|ngập hết|không thể đồng hành|chưa thể hợp tác|(?:chưa|không) phù hợp với (?:vị trí|yêu cầu|công ty)|chuẩn bị tinh thần|vỡ nợ|thua lỗ
""")
PRIVATE = _either(r"""
    ly hôn|ly dị|ly thân|ra toà ly|chia tay (?:bạn trai|bạn gái|người yêu|ny|vợ|chồng|rồi|nhau)|(?:em|mình|tao|tui|tớ|con|tôi|bọn em|tụi em) chia tay(?! công ty| team)|trầm cảm|rối loạn lo âu
    (?:mình|chúng mình|mình nên|chúng ta) (?:dừng lại|kết thúc|chia tay)(?! họp| ăn)|giữ kín|(?:giữ )?bí mật|tuyệt mật|đừng (?:nói|kể|cho) (?:với |cho )?(?:ai|chồng|ck|vợ|mẹ|bố|ba|má|anh|sếp|người)|đừng (?:để|cho) (?:ai|cả phòng) biết|chưa ai (?:\w+ ){0,3}biết|kín miệng|(?:mẹ|má|ba|bố|chồng|vợ|sếp|nhà)(?: \w+){0,2} (?:vẫn )?chưa biết|(?:báo|nói|kể) (?:mỗi|riêng) (?:mình )?(?:mày|chị|anh|bà|em|ông)
    chưa (?:dám|muốn) (?:nói|cho ai|kể|cả|mọi)|em chưa muốn (?:ai|cả)|chỉ (?:kể|nói|tâm sự) (?:với )?(?:mình )?(?:anh|chị|em|bạn|mày|cậu|cô|bác)|chuyện (?:riêng|khó nói|tế nhị|gia đình)|báo riêng|¤nói riêng
    riêng (?:chị|anh) biết|chỉ (?:mình )?(?:anh|chị|em|bạn) biết|bảng lương|lương (?:của )?(?:từng|cá nhân)|sảy thai|sẩy thai|bị lưu|mất con|¤bạo hành|bạo lực gia đình|ngoại tình|tự tử|không muốn sống
    hiv|xét nghiệm adn|nghiện|cờ bạc(?! phan)|hiếm muộn|thụ tinh|ivf|tâm lý trị liệu|đồng tính|come out|mượn \d+ ?(?:tr|triệu|k)|vay (?:\d+|nặng|nóng)|nợ nần|bị (?:quấy rối|cưỡng|đánh đập)
""")
