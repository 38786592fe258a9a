"""More Vietnamese words of moments, by the moment and by how people tell it: idioms of families, trades and regions.

`MORE` gives for the id of a rule further patterns with what unmakes them; they stand beside the rule of that id in
`moments` and are read over the plain line (no tags). Business that looks alike stands in the second of each pair.
"""

_MAN = r"(?:em|anh|chị|con|cháu|bé|cu|tôi|tui|mình|tao|tớ|nó|vợ|chồng|bạn|cô|chú|bác|cậu|dì|mợ|thím|ông|bà|ba|má|bố|mẹ|ổng|bả|út|thằng|nhỏ|đứa|con bé|thằng bé|vợ chồng|hai đứa|gia đình|nhà)"
_KID = r"(?:thằng cu|con bé|cậu út|cậu ấm|cậu con trai|cậu quý tử|cậu nhóc|cô út|cô con gái|cô công chúa|cô nhóc|nàng công chúa|nàng út|cu tí|cu tèo|cu út|cu cậu|quý tử|công chúa|hoàng tử|nhóc tì|nhóc con|thành viên nhí|bé trai|bé gái|bé út|cháu trai|cháu gái|cháu đích tôn|đích tôn|thằng nhóc|con nhóc|cháu bế|cháu nội|cháu ngoại|em bé|đứa (?:thứ|út|đầu))"
_LAND = r"(?:nhật|nhựt|hàn|đức|mỹ|úc|canada|pháp|đài loan|đài|anh quốc|singapore|nga|ba lan|séc|tiệp|hà lan|thuỵ sĩ|thuỵ điển|phần lan|na uy|new zealand|châu âu|nước ngoài|bên đó|¤bển|tokyo|osaka|seoul|sydney|melbourne|berlin|paris|london|cali|texas)"
_YEARS = r"(?:\d|một|hai|ba|bốn|năm|sáu|mấy|vài) năm"
_RANK = r"(?:trưởng|phó|giám đốc|tổ trưởng|quản đốc|quản lý|hiệu trưởng|hiệu phó|chủ nhiệm|chủ tịch|đội trưởng|đội phó|ca trưởng|trạm trưởng|bếp trưởng|trưởng \w+|phó \w+|quyền|cửa hàng trưởng|leader|lead|sếp|thư ký)"
_HOME = r"(?:ở|sống|trọ|thuê|¤nhà|phòng trọ|chung cư|căn hộ|an cư|dưỡng già|sinh sống|với (?:con|cháu|ba|má|bố|mẹ|vợ|chồng|ông|bà|anh|chị)|luôn|hẳn)"
_TO = r"(?:lên|sang|qua|về|ra|vào|vô|xuống|tới|đến)"
_TEN = r"(?:mười|hai|ba|bốn|năm|sáu|bảy|tám|chín)"
_AGE = rf"(?:\d{{1,3}}|một|{_TEN}(?: mươi(?: \w+)?)?|mười \w+|hăm \w+|đôi mươi)"

MORE: dict[str, tuple[tuple[str, str], ...]] = {
    "vi.moment.birth": (
        (
            rf"\b(?:cho ra (?:lò|đời) (?:\w+ )?{_KID}|hạ sinh|khai hoa|vượt cạn|sổ lòng|lọt lòng|¤nằm ổ|tiếng khóc trẻ|(?:bé|con|cháu|bé con|con bé|thằng bé) (?:đã |cũng )?(?:ra với|về với|chịu ra|đến với|đòi ra) (?:bố|ba|mẹ|má|cả nhà|gia đình)|¤trở dạ|chuyển dạ|vỡ ối|lên bàn (?:đẻ|sinh|sanh)|(?:thêm|đón|sinh|sanh|chào|đón thêm|có thêm|vừa có|mới có) (?:được )?(?:\w+ )?{_KID}|có (?:thêm )?(?:công chúa|hoàng tử|cháu bế|cháu đích tôn|quý tử|tin mừng.*(?:ký|kg))|"
            rf"¤đẻ (?:rồi|xong|hôm|sáng|tối|đêm|lúc|hồi|con so|rớt|thường|mổ)|(?:con|em|vợ|dâu|chị|gái|cháu|nó)(?: \w+)? (?:mới |vừa |đã )?(?:sinh|sanh) (?:rồi|hôm|sáng|tối|đêm|lúc|hồi|được)(?! (?:năm|ngày \d+ tháng|ra ở))|mổ bắt (?:con|em|bé)|cúng mụ|đầy cữ|ở cữ|ẵm (?:cháu|con) (?:nội|ngoại|đầu|trai|gái)|"
            r"\d ?(?:cân|ký|kí|kg) ?(?:\d|rưỡi)?(?=.*\b(?:bế|bú|mẹ con|mẹ tròn|khóc (?:to|ré|oe)|hồng hào|chào đời))|(?:hai )?mẹ con (?:đều )?(?:khoẻ|bình an|an toàn|ổn))\b",
            r"\b(?:học sinh|sinh viên|mèo|chó|heo|lợn|bò|trâu|gà|cá|chim|sinh năm|sinh ngày|con con \d|đang học|học lớp|mẫu giáo|tuổi|biết đi)\b|\bsắp (?:sinh|sanh|đẻ)\b",
        ),
    ),
    "vi.moment.pregnancy": (
        (
            r"\b(?:ốm nghén|¤nghén|nghen (?:du|qua|nang|suot)|thêm (?:\w+ ){0,2}(?:miệng ăn|đôi đũa|cái chén|cái bát|nhân khẩu|cái nôi|đứa nữa|tiếng khóc)|¤bầu (?:đứa|bé|lần|được|mấy|em bé|song|đôi|\d)|que (?:thử )?(?:thai )?(?:lên|hiện|báo|hai|2)|đậu thai|¤cấn thai|cấn (?:bầu|thai)|(?:có|báo|mang) tin vui(?=.*\b(?:tháng|tuần|đi công tác|bác sĩ|đi lại|nghén)\b)|(?:có|được) cháu (?:bồng|bế|ẵm)|¤thụ thai (?:thành|rồi)|chuyển phôi|¤(?:có|mang|bụng) chửa|thai (?:máy|đạp|\d+ tuần)|"
            r"(?:vợ|em|chị|con|dâu|gái|tui|mình)(?: \w+)? (?:sắp|chuẩn bị|gần) (?:đẻ|sanh|sinh|lên bàn đẻ|tới ngày|đến ngày|làm mẹ|lâm bồn)|sắp (?:được )?(?:làm|lên chức|lên) (?:bố|ba|cha|mẹ|má|ông|bà|bố mẹ|ông nội|bà nội|ông ngoại|bà ngoại)|em bé (?:trong bụng|đạp)|nghỉ (?:¤đẻ|sanh|hộ sản|thai)|dự kiến sinh|(?:mang|có) (?:thai|song thai|bầu)|bụng (?:bầu|vượt mặt)|(?:đứa|bé|con|cháu)(?: \w+){0,3} (?:trong bụng|sắp chào đời))\b",
            r"\b(?:chưa nghén|hết nghén|thôi nghén|bảo hiểm|váy bầu|đầm bầu|lớp|sữa bầu)\b",
        ),
    ),
    "vi.moment.wedding": (
        (
            rf"\b(?:(?:theo|về nhà|sang nhà|về bên nhà) chồng(?= (?:về|ra|vào|vô|sang|qua|lên|xuống|từ)|$)|¤về (?:làm )?dâu|¤làm dâu|¤làm rể|rước nàng|rước (?:\w+ ){{0,2}}về dinh|theo chàng về dinh|cô dâu chú rể|¤xây tổ ấm|nên vợ (?:nên )?chồng|thành vợ (?:thành )?chồng|(?:là|thành) vợ chồng(?= hợp pháp| rồi|$)|vợ chồng hợp pháp|"
            rf"(?:ra|lên) (?:phường|xã|uỷ ban) (?:ký|đăng ký|làm giấy)(?: kết hôn| giấy)|đăng ký kết hôn (?:rồi|xong|hôm|sáng)|(?:định|chọn|xem|chốt)(?: được| xong)? ngày (?:cưới|lành|rồi|đẹp rồi)|định ngày rồi|thiệp (?:báo )?hỷ|thiệp mời cưới|gả (?:con|cháu|em|chồng|nó|chị|út)|cưới (?:vợ|chồng) (?:rồi|cho|thứ|hôm|tháng)|{_MAN}(?: \w+){{0,2}} (?:sắp|sẽ|mới|vừa|tính|định) (?:làm )?(?:¤cưới|cưới(?! (?:năm|tháng|tuần|ngày|giờ|cùng|kỳ|quý|mùa|vụ|buổi)))|yên bề gia thất|"
            r"¤phù dâu|phụ dâu|phù rể|cỗ bên nhà (?:trai|gái)|tiệc (?:thành hôn|vu quy|nhà (?:trai|gái))|nhà (?:trai|gái) (?:đãi|đón dâu|nhập tiệc|rước dâu)|(?:tháng|cuối năm|năm sau|ngày|mùng)(?: [^\s,.]+){0,2} tụi (?:em|con|mình|nó) cưới|cưới nhau|lên xe (?:hoa|bông)|một nhà rồi|trao nhẫn cưới|lễ (?:hằng thuận|hôn phối|thành hôn))\b",
            r"\b(?:áo cưới|studio|trung tâm tiệc|gói cưới|váy cưới|ảnh cưới|album|trang trí|hoa cưới|kỷ niệm|\d+ năm|hồi (?:đám )?cưới|nhà hàng nhận)\b",
        ),
    ),
    "vi.moment.engagement": (
        (
            r"\b(?:(?:mang|bưng|đem|đưa|xin|nhận|sắm) (?:khay |cơi |mâm )?(?:trầu cau|cau trầu|trầu|sính lễ|mâm quả|¤tráp|¤quả)(?= (?:sang|qua|tới|đến|hỏi|cho|nhà|xin|rồi)|$)|(?:sang|qua|tới|đến|đi|về) (?:dạm|chạm) (?:ngõ|hỏi|mặt)|(?:sang|qua|tới|đến) (?:xin )?hỏi (?:vợ|cưới|(?:em|con|cháu|nó|chị|út|nhỏ|bé)(?: \w+)?(?= rồi|$|,))|(?:hỏi|bỏ) trầu|đi hỏi vợ|đeo nhẫn(?= (?:cho|vào|đính|hứa))|nhẫn (?:cầu hôn|đính hôn|hứa hôn)|"
            r"¤quỳ (?:xuống |gối )?(?:\w+ ){0,4}(?:nhẫn|cưới|lấy)|nhà gái (?:nhận lời|ưng|đồng ý|gật)|(?:đàng|đằng|họ|nhà) trai (?:\w+ ){0,2}(?:mang|bưng|qua|sang|tới|đến|sẽ qua|lên|xuống|mang lễ)|hai (?:họ|bên gia đình|bên thông gia|nhà) (?:đã |vừa |mới )?(?:gặp|bàn|ăn cơm)(?= .*\b(?:cưới|hỏi|ngày|mặt)\b)|¤bưng (?:quả|tráp)|ngỏ lời cưới|lời cầu hôn|(?:bên ấy|bên đó|bên nhà ấy|nhà ấy|bên trai|hai bác) (?:\w+ )?(?:sang|qua|tới|đến) (?:thưa chuyện|nói chuyện người lớn|xin cưới|xin phép người lớn|dạm)|thưa chuyện (?:người lớn|với (?:ba|bố|mẹ|má|hai bác))|lễ (?:đính hôn|đính ước|vấn danh|nạp tài)|¤đám nói|đi nói vợ)\b",
            r"\b(?:giá|dịch vụ|thuê tráp|cho thuê)\b",
        ),
    ),
    "vi.moment.birthday": (
        (
            rf"\b(?:sinh nhựt|cái xuân xanh|xuân xanh của|bước (?:sang|qua|vào|tới) (?:cái )?(?:tuổi|ngưỡng|đầu) {_AGE}|chạm (?:ngưỡng |mốc |tuổi )+{_AGE}|(?:tròn|vừa tròn|vừa đúng|đúng) {_AGE} (?:tuổi|cái xuân)|tròn {_TEN} (?:mươi|chục)(?: \w+)?(?= rồi|$|,| đó| nhé)|lễ thượng thọ|đại thọ|khao (?:thọ|lão)|lên lão|(?:lục|thất|bát|cửu) tuần|thất thập|bát thập|(?:thêm|già thêm) (?:một )?tuổi(?: mới| nữa)?|thổi (?:cây )?nến|cắt bánh kem|cây nến số|mừng thọ)\b",
            r"\b(?:công ty|thương hiệu|cửa hàng|shop|tiệm bánh|cúp điện|mất điện|giao tận|nhận đặt)\b",
        ),
    ),
    "vi.moment.anniversary": (
        (
            rf"\b(?:tròn (?:\w+ ){{1,3}}(?:năm|tháng) (?:ngày )?(?:\w+ ){{0,4}}(?:cưới|lấy nhau|về chung|bên nhau|thành vợ|nên vợ)|{_YEARS[:-4]} (?:mươi )?(?:\w+ )?năm (?:ngày )?(?:\w+ ){{0,3}}(?:cưới nhau|lấy nhau|về chung một nhà|thành vợ chồng|nên vợ nên chồng)|(?:lễ|đám|ngày) cưới (?:vàng|bạc|kim cương|ngọc)|cưới vàng|¤(?:đám|cúng) giỗ|¤giỗ (?:thầy|anh|chị|cố|ông cố|bà cố|kỵ|hết))\b",
            "",
        ),
    ),
    "vi.moment.job": (
        (
            rf"\b(?:(?:¤đậu|đỗ|qua|pass|trúng|vượt|rớt|trượt) (?:\w+ )?(?:pv|phỏng vấn|vòng phỏng vấn|viên chức|công chức|biên chế|thử việc)|(?:vừa|mới|đã|được|sắp) (?:\w+ )?ký (?:được )?hợp đồng (?:dạy|làm|lao động|thử việc|chính thức|với (?:trường|nhà trẻ|bệnh viện)|giảng)|(?:xin|kiếm|tìm|lo)(?: \w+)? được (?:\w+ )?(?:việc|chân|chỗ làm|suất|chỗ dạy)|xin được (?:việc|vào|vô|chân|chỗ)|được (?:một )?chân \w+|"
            rf"{_MAN} (?:\w+ ){{0,3}}(?:qua|sang|về|vô|vào|chuyển qua|chuyển sang|nhảy qua|nhảy sang) (?:bên |bển |chỗ |hãng |công ty )?(?:[^\s,.]+ ){{1,3}}làm (?:rồi|được|từ)|(?:vô|vào) làm (?:phụ|công|thợ|kế|ở|tại|cho|bên|bảo|lễ|nhân|y tá|giáo|tài|thủ)|(?:đầu tháng|thứ \w+|tuần sau|tuần tới|mai|mùng \w+|ngày \w+)(?: \w+){{0,2}} (?:đi làm|nhận việc|lên lớp|đi dạy|vào làm|vô làm) (?:luôn|buổi đầu|ngày đầu|chính thức|liền)|(?:được nhận|nhận được|trúng) (?:vào|vô) (?:làm|\w+)|được nhận làm|"
            r"nhận việc (?:bên|ở|tại|rồi|mới|từ|ngày|buổi)|(?:về|sang|qua|vào) (?:đội|team|phòng|tổ|nhóm|ban|chuyền|khoa|trường|xưởng) (?:mình|em|tụi mình|ta|tụi em|bên mình)(?= từ| rồi| phụ| làm|$| được| công tác)|(?:buổi|ngày)(?: làm)? (?:đầu|đầu tiên) (?:ở|tại|của (?:em|mình|tôi) ở|đi làm|nhận việc|làm việc|đứng lớp|đi dạy|đứng bục|lên bục)|"
            r"(?:đón|chào đón|chào mừng|giới thiệu) (?:\w+ ){0,2}(?:bạn|em|anh|chị|cô|thầy|đồng nghiệp|nhân viên|nhân sự) (?:[^\s,.]+ ){0,3}(?:mới|về|vào|gia nhập|phụ trách|$)|(?:phòng|team|tổ|nhóm|đội|ban|trường|khoa) (?:\w+ )?(?:mới |vừa |sẽ )?(?:đón|có thêm|¤thêm) (?:một |hai |1 |2 )?(?:¤bạn|bạn (?:mới|\w+ mới)|em|anh|chị|cô|thầy)|lính mới|¤ma mới|đi làm (?:ngày|buổi) đầu|(?:đổi|bỏ|chuyển|sang) nghề (?:rồi|qua|sang|mới|hẳn|đi)|(?:vô|vào|được vào) (?:biên chế|nhà nước|chính thức)(?= rồi|$|,)|(?:buổi|ngày) (?:đầu|đầu tiên) (?:mình|em|tôi|anh|chị|tui|con|cháu|của (?:mình|em|tôi)) (?:ở|vào|làm|nhận|đứng|đi)|¤đầu quân|mới vào nghề|việc mới)\b",
            r"\b(?:tuyển|đón khách|gói dịch vụ|nhà thầu|ngân sách|dự án|đoàn|hộ chiếu|tìm việc mới)\b|\bchúc\b(?!.*\bviệc mới)",
        ),
    ),
    "vi.moment.promotion": (
        (
            rf"\b(?:(?:lên|ngồi vào|ngồi|nhận|vào|đảm nhận|giữ) (?:được )?(?:cái )?(?:ghế|cương vị|chức vụ|chức|vị trí) {_RANK}|lên (?:ghế|lon|hàm|quân hàm)|(?:được |vừa |mới |cất )?(?:cất nhắc|đề bạt)|thăng (?:hàm|quân hàm|cấp|quan)|¤phong (?:hàm|thiếu|trung|đại|thượng|giáo sư|phó giáo sư)|gắn (?:lon|sao)|lên (?:thiếu|trung|thượng|đại) (?:uý|tá|tướng)|được (?:giao|phân|bầu|tín nhiệm|cử|đưa lên)(?: \w+)? (?:làm |giữ |phụ trách )?{_RANK}|"
            rf"(?:làm|lên|thành) (?:tổ trưởng|đội trưởng|ca trưởng|trạm trưởng|trưởng (?:nhóm|phòng|ca|khoa|bộ phận|chuyền|trạm|đội|ban|tàu|bếp)|phó (?:phòng|khoa|nhóm|giám|trưởng|ban|xưởng)|bếp trưởng|hiệu trưởng|hiệu phó|quản đốc|giám đốc|cửa hàng trưởng)(?= (?:từ|rồi|ca|chuyền|của|chi|khu|vùng|miền|bên|xưởng|nhóm|phòng|đó|nhé|\d)|$)|quyết định (?:\w+ )?(?:thăng|đề bạt|bổ nhiệm)|bổ nhiệm (?:làm|giữ|vào)|¤tân (?:giám đốc|trưởng|phó|hiệu|chủ)|lên (?:trưởng|phó|sếp|giám đốc)|đổi danh thiếp)\b",
            r"\b(?:mã promotion|xin (?:gặp|ý kiến)|giờ (?:đang )?làm|đang làm|lên chức (?:bố|ba|mẹ|má|ông|bà))\b",
        ),
    ),
    "vi.moment.retirement": (
        (
            r"\b(?:sổ hưu|lãnh lương hưu|nhận quyết định (?:nghỉ )?hưu|quyết định (?:nghỉ )?hưu|(?:tới|đến|đủ) tuổi (?:hưu|nghỉ)|nghỉ mất sức|hạ cánh an toàn|treo (?:phấn|găng|áo blouse|bảng đen|mỏ lết)|gác (?:phấn|bút|tay lái)|rời (?:bục giảng|cabin|vô lăng|quân ngũ)|giải nghệ|(?:được |xin |sắp |mới |vừa )hưu(?: non| rồi| trí)?|về hưu|vui thú điền viên|(?:xuống|chạy|trực|dạy|lái|đứng) (?:nốt )?(?:ca|chuyến|tiết|buổi) cuối(?! tuần| tháng| năm| ngày)|an nhàn tuổi già|nghỉ ngơi tuổi già|(?:bác|chú|cô|thầy|ông|bà|dì)(?: [^\s,.]+){1,3} nghỉ hẳn)\b",
            r"\b(?:quỹ hưu|bảo hiểm hưu|các (?:cô|bác|cụ|ông|bà) (?:\w+ )?hưu|hội hưu|trước khi giải nghệ của)\b",
        ),
    ),
    "vi.moment.farewell": (
        (
            rf"\b(?:(?:xin|phải|quyết định|muốn|đành|sẽ) (?:phép )?(?:được )?(?:dừng|ngừng|ngưng|kết thúc|thôi|nghỉ|rút khỏi|rời|rời khỏi|chấm dứt) (?:\w+ )?(?:công việc|công tác|làm việc|hợp đồng lao động|vị trí|ở (?:đây|công ty|xưởng|trường)|xưởng|trường|công ty|team|đội|ban)|(?:nộp|gửi|viết|trình) (?:\w+ )?(?:đơn|thư) (?:xin )?(?:thôi|nghỉ|từ) (?:việc|chức|nhiệm)|đơn (?:xin )?(?:thôi việc|nghỉ việc|từ chức)|từ (?:chức|nhiệm)\b|"
            rf"(?:lên|ra) (?:đường|máy bay|phi trường) (?:\w+ )?(?:sang|qua|đi)(?! (?:công tác|họp|du lịch|khảo sát|lấy|giao|chơi))|(?:sang|qua|đi) {_LAND}(?: \w+){{0,4}} (?:du học|định cư|học|làm|sống|đoàn tụ|xuất khẩu|theo diện|luôn|hẳn|{_YEARS})|(?:bay|chuyển) (?:sang|qua) (?:[^\s,.]+ ){{0,3}}(?:du học|định cư|đoàn tụ|sống|theo (?:vợ|chồng|con)|với (?:vợ|chồng|con|ba|mẹ|má))|(?:theo diện|đi diện) \w+|"
            rf"đi (?:xuất khẩu|xklđ|lao động (?:nước ngoài|bên|ở))|{_YEARS} (?:nữa )?mới (?:về|gặp lại|quay về)|(?:mọi người|cả nhà|anh em|anh chị|các bạn|mấy anh|bà con)(?: \w+){{0,2}} ở lại (?:\w+ )?(?:mạnh giỏi|mạnh khoẻ|bình an|vui)|(?:^|\b)ở lại mạnh giỏi|(?:buổi|ngày|ca|tiết|bữa|hôm|chuyến)(?: \w+)? (?:làm |trực |dạy |học |chạy )?cuối(?: cùng)? (?:của )?{_MAN}(?: \w+)? (?:ngồi|đứng|làm|ở|trực|dạy|chạy|với|cầm|mặc)|"
            rf"(?:xin |sắp |được |phải |mình |em |tôi |anh |chị )chuyển công tác|thuyên chuyển|(?:được |bị )(?:điều|luân chuyển|cử|biệt phái) (?:động |chuyển )?(?:về|sang|ra|vào|vô|lên|đi)(?! họp| dự| học)|(?:thư|lời|câu) (?:tạm biệt|chia tay|từ biệt)|hết (?:tháng|tuần|năm|quý|hè|ca)(?: này| \d+)? (?:là )?{_MAN} (?:\w+ )?(?:nghỉ|rời|thôi việc)(?! (?:hè|mát|phép|lễ|tết|ốm|học))|{_MAN} (?:sắp |sẽ |xin |đã |vừa |mới )?(?:nghỉ ở|nghỉ làm ở|nghỉ làm từ|¤rời) (?:công ty|đây|xưởng|team|trường|quán|cơ quan|chỗ này|shop|bếp|phòng|hãng|tàu)|"
            r"nhập ngũ|¤tòng quân|lên đường (?:nhập ngũ|đi lính|bảo vệ)|đi (?:bộ đội|nghĩa vụ quân sự|lính)|chia tay (?:mái trường|lớp|xóm|phố|xưởng|trường|hội|đội|nhà trọ)|ngày cuối (?:là|của (?:em|mình|tôi)|ở)|khép lại (?:\w+ ){1,3}năm|bữa cơm chia tay|¤dọn (?:\w+ )?bàn(?= (?:rồi|về|đi|nghỉ)|$|,)(?=.*\b(?:năm|nghỉ|đi|chia tay|bùi ngùi)\b|$)|không còn (?:ngồi|làm|ở|đứng|dạy|trực) (?:ở|tại|cùng|với) (?:phòng|đây|công ty|bàn|lớp|xưởng|team|chỗ|mọi người|các)|(?:chuyển|nhảy|đi) (?:sang|qua) (?:công ty|chỗ|nơi|hãng|cty|ngân hàng|trường) khác|(?:được |đậu |có |ra )visa(?= (?:rồi|đi|định|du|lao))|tiệc tiễn|tiễn (?:anh|chị|em|bạn|cô|thầy|bác|chú|con|cháu|nó)(?: \w+){0,2} (?:đi (?:du học|xa|nước ngoài|định cư)|lên đường|ra sân bay|về nước|về quê))\b",
            r"\b(?:bạn trai|bạn gái|người yêu|nghỉ việc riêng|chuyến bay|đoàn khách|tour|lô hàng|hợp đồng thuê|hàng đi|xuất khẩu (?:gạo|cá|tôm|hàng|thuỷ|trái|cà)|bảo hành|từ hồi|hồi (?:cháu|con|bé|nó|tôi|em)|năm ngoái)\b",
        ),
    ),
    "vi.moment.layoff": (
        (
            rf"\b(?:(?:bị|được) (?:cho )?(?:nghỉ|cắt|giảm)(?= từ| rồi|$| hợp| đợt| hết| luôn| vì| do| không lương)|(?:thư|giấy|quyết định|thông báo) (?:cho )?(?:thôi|nghỉ) việc|(?:công ty|xưởng|nhà máy|¤hãng|chỗ (?:em|anh|chị|tôi|làm)|chi nhánh)(?: \w+)? (?:cho nghỉ|cho thôi|cắt|giảm|sa thải) (?:\w+ ){{0,2}}(?:người|công nhân|thợ|nhân viên|hết|bớt|cả|nửa|\d+)|không (?:được )?(?:tái ký|gia hạn|ký tiếp) hợp đồng (?:lao|với (?:em|anh|chị|tôi|mình))|mất chỗ làm|¤dôi dư|thuộc diện (?:cắt|giảm|tinh giản|sắp xếp|nghỉ|¤dôi)|tinh giản|(?:em|mình|tôi|anh|chị|tui|nó|con)(?: \w+){{0,2}} thất nghiệp|(?:ở|về) nhà (?:chờ việc|không lương)|bị giảm biên|{_MAN} (?:\w+ )?(?:dính|trúng|nằm trong) (?:\w+ )?(?:đợt (?:này|cắt|giảm)|danh sách|diện))\b",
            r"\b(?:điện|nước|mạng|net|máy|giá|lương cơ bản|thưởng|học phí|bị cắt sóng)\b",
        ),
    ),
    "vi.moment.graduation": (
        (
            r"\b(?:(?:mặc|khoác|đội) (?:\w+ )?(?:áo|mũ) cử nhân|áo cử nhân|tấm bằng (?:kỹ|cử|thạc|tiến|bác|dược|đại)|bằng (?:kỹ sư|cử nhân|thạc sĩ|tiến sĩ|bác sĩ|dược sĩ|đại học)(?= (?:trên|rồi|về|sau|loại)|$)|(?:cầm|nhận|lấy|có)(?: \w+){0,2} bằng (?:kỹ|cử|thạc|tiến|đại|giỏi|khá|xuất|đỏ|dược|bác|nghề)|học xong (?:đại học|cao học|khoá|nghề|lớp 12)|(?:xong|hết) đại học|bảo vệ (?:xong|thành công|trót lọt)|tốt nghiệp)\b",
            r"\b(?:photo|bản sao|hồ sơ|ứng viên|yêu cầu|tuyển|thi tốt nghiệp)\b",
        ),
    ),
    "vi.moment.exam": (
        (
            rf"\b(?:(?:¤đậu|¤đỗ|rớt|trượt|hụt|¤trúng)(?: \w+){{0,2}} (?:bằng lái|sát hạch|bằng (?:a1|a2|b1|b2|c|d|e|lái)|học bổng|y dược|y khoa|bách khoa|sư phạm|ngoại thương|kinh tế|chuyên|nguyện vọng|đại học|lớp 10|n1|n2|n3|n4|hsk|topik|ielts|cpa|acca|chứng chỉ)|(?<!ôn )(?<!đề )thi (?:rớt|trượt|đậu|bằng lái|n1|n2|n3|hsk|topik|nâng ngạch|công chức|viên chức|tay nghề|học sinh giỏi|cấp ba|lên lớp|học kỳ|¤trường|violympic)|sát hạch|(?:thiếu|hụt|dư|thừa) (?:\w+ )?(?:nửa|\d[\d,.]*|một|hai) điểm|"
            rf"{_MAN}(?: [^\s,.]+){{0,4}} (?:¤qua|vượt|lọt|¤vào) (?:được )?(?:vòng|chung kết|đội tuyển|bán kết)|(?:đoạt|đạt|giành|được|rinh|¤ẵm) (?:\w+ )?(?:giải|huy chương|hạng (?:nhất|nhì|ba))|(?:vừa|mới) thi (?:xong|hết)|thi xong (?:môn|rồi|hết|tốt|đại|cuối)|(?:¤đậu|¤đỗ|rớt|trượt|hụt|vào được|vô được) (?:vào )?trường (?:công|tư|chuyên|điểm|quốc tế)|(?:được )?tuyển thẳng|học sinh giỏi|(?:được|giành|nhận|xin được|săn được|có) (?:\w+ )?học bổng|á khoa|(?:có|ra|biết) (?:kết quả|điểm) (?:thi|rồi|đại học)|điểm (?:toán|văn|anh) (?:\w+ )?\d|(?:đủ|vừa đủ) điểm|sa hình)\b",
            r"\b(?:đội tuyển (?:quốc gia|việt nam|u\d+)|bóng đá|đội bóng|đội nhà|clb|câu lạc bộ|thầu|hồ sơ|quỹ học bổng|thi thử|xổ số|vé số|trúng thưởng|đỗ xe|đậu xe|cuộc thi ảnh|công ty|khách)\b",
        ),
    ),
    "vi.moment.move": (
        (
            rf"\b(?:(?:nhận|cầm) (?:được )?chìa khoá (?:căn|nhà(?! kho| xưởng)|chung cư|phòng trọ)|nhận (?:\w+ )?(?:căn hộ|nhà mới|nhà)(?= rồi|$| bên| ở| hôm)|nhập trạch|(?:vô|lên|dọn vào|dọn vô) nhà mới|vô nhà(?= hôm| rồi|$)|(?:cất|xây|lên) xong (?:\w+ )?(?:nhà|cái nhà|căn nhà)|(?:dọn|chuyển|dời) (?:hẳn |luôn |cả nhà |đồ |nhà )?{_TO} (?:[^\s,.]+ ){{0,5}}{_HOME}(?! (?:máy|hàng|cung|thầu|xe|kho))|đổi (?:chỗ ở|nhà trọ|phòng trọ)|(?:chuyển|dọn) (?:hẳn|luôn) {_TO}|"
            rf"bán (?:căn )?nhà (?:[^\s,.]+ ){{0,5}}(?:về|ra|vào|sang|lên)|về (?:vườn|quê) (?:ở|sống|làm vườn) ?(?:luôn|hẳn|rồi)?|an cư|mua (?:được|xong) (?:căn|nhà|miếng đất|mảnh đất)|(?:chính thức )?(?:thành|làm) (?:dân|người|cư dân) (?!tộc|dùng|lao|ta|lớn|yêu|mẫu|khác|tốt)[^\s,.]+|{_MAN} (?:\w+ )?(?:đã |mới |vừa )?(?:chuyển|dọn|dời) (?:nhà|chỗ ở|trọ)|dọn xong (?:nhà|đồ|hai|mấy)|rời (?:sài gòn|hà nội|phố) (?:về|lên|ra|xuống)|hết cảnh thuê|bỏ phố (?:về|lên)|đổi (?:chỗ )?trọ|tân gia)\b",
            r"\b(?:văn phòng|kho|công ty|trụ sở|chi nhánh|chuyển nhà cung|khách|cửa hàng|shop|hàng|hồ sơ|file|tiền|lịch|họp|giao ban|buổi|cuộc|hội|dữ liệu|server|xưởng|quán|máy|làm (?:dân|người) (?:dẫn|mẫu))\b",
        ),
    ),
    "vi.moment.surgery": (
        (
            r"\b(?:cắt (?:bỏ )?(?:ruột thừa|túi mật|amidan|đại tràng|dạ dày|tử cung|bướu|polyp|lách|bao quy đầu|tuyến giáp)|đặt stent|¤mổ (?:đẻ|lấy|thay|gắp|tim|khớp|gối|cột|thoát|sỏi|mắt|cườm|u\b|bướu|hở|chân|tay|vai|xong|rồi)|(?:ca|lịch|lên bàn) mổ|thay (?:khớp|van tim|gan|thận|thuỷ tinh thể)|(?:được |chờ |vừa )?ghép (?:thận|gan|tim|tuỷ|giác mạc|da)|¤(?:phải|sắp|được|chờ|xong|đi|bị) mổ(?! xẻ| heo| lợn| bò| gà))\b",
            r"\b(?:mổ xẻ|thú y|heo|lợn|bò|gà)\b",
        ),
    ),
    "vi.moment.accident": (
        (
            rf"\b(?:(?:¤té|ngã|rớt|¤rơi|¤văng)(?: \w+){{0,2}} (?:giàn giáo|cầu thang|xe|mương|sông|giếng|mái nhà|nóc|thang|nhà tắm|ngoài sân|xuống hố)(?! máy bán)|trượt (?:chân|té|ngã)|điện giật|¤chó (?:\w+ )?cắn|bị chó (?:\w+ )?cắn|rắn cắn|ong đốt|(?:bị|dính) (?:\w+ )?(?:¤phỏng|¤bỏng|đứt tay|kẹp tay|kẹt tay|cuốn tay|dập tay)|(?:đâm|tông|húc|ủi|quẹt|quệt|va) (?:\w+ ){{0,3}}(?:từ phía sau|từ sau|vào (?:{_MAN}|xe|gốc|đuôi|cột|dải)|trúng (?:{_MAN}|xe))|¤lật (?:xe|ghe|xuồng)|đứt (?:\w+ )?(?:gân|ngón|dây chằng)|trẹo (?:chân|cổ|mắt cá|tay)|lọi tay|dập (?:ngón|tay|chân)|¤bó bột|gãy (?:\w+ ){{0,3}}(?:xương|tay|chân|cổ|sườn|đòn|răng|hông)|bầm (?:tím|dập|nguyên)|trầy (?:tay|chân|gối|hai|đầu))\b",
            r"\b(?:rớt giá|rơi vào|rớt mạng|hàng|giá|kính|màn hình|ghế|bàn|cây)\b",
        ),
    ),
    "vi.moment.illness": (
        (
            rf"\b(?:phát hiện (?:\w+ )?(?:khối|u|bướu|hạch|nang|polyp|tế bào lạ)|(?:có|thấy) (?:khối|bóng mờ|nốt|hạch|đốm)(?: \w+)? (?:ở|trong|trên)? ?(?:phổi|gan|vú|ngực|não|tuyến|thận|cổ|dạ dày)|(?<!giấy )(?<!màng )(?<!cán )(?<!in )(?<!sơn )bóng mờ|truyền (?:hoá chất|thuốc|máu|tiểu cầu)|vô thuốc đợt|vào (?:thuốc|toa) đợt|(?:xong|hết) (?:đợt|toa) (?:\w+ )?(?:hoá|truyền|xạ)|rụng (?:hết |gần hết )?tóc|tóc rụng hết|mất ngủ (?:triền miên|cả tháng|kinh niên)|rối loạn (?:lo âu|tiền đình|nhịp|giấc|lưỡng|tâm)|bác sĩ (?:\w+ )?(?:bảo|nói|kêu|chẩn đoán|kết luận)(?: \w+){{0,2}} (?:bị|là|viêm|suy|rối|thoái|u|ung|di căn)|"
            rf"{_MAN}(?: \w+){{0,3}} (?:bị|mắc) (?:\w+ )?(?:thoái hoá|thoát vị|loãng xương|dạ dày|đại tràng|tiền đình|hạ canxi|phù|gai|tiểu đường|huyết áp|gút|gout|zona|giời leo|sởi|thuỷ đậu|quai bị|đau mắt|đau ruột|lao|hen|suyễn|lẫn)|nằm viện|(?:em|con|cháu|bé|mẹ|ba|bố|má|ông|bà|anh|chị|tôi|tui|mình|vợ|chồng)(?: \w+){{0,2}} (?:¤cảm (?:nặng|lạnh|cúm|sốt)|bị cảm|sốt (?:rồi|cao|từ)|ho (?:ra máu|cả đêm|suốt)|mất tiếng|¤lẫn (?:rồi|nặng|hẳn)|đột quỵ|tai biến|lên cơn|ngất|¤xỉu)|(?:tụt|hạ) (?:đường huyết|huyết áp|canxi)|mất tiếng|đang (?:ở|trong|trông \w+ ở) viện|trực (?:\w+ )?trong viện|(?:cả nhà|vợ chồng|hai mẹ con|mấy mẹ con)(?: \w+){{0,2}} (?:¤ốm|cúm|sốt|dính|bệnh))\b",
            r"\b(?:tiền sử|bảo hiểm|phòng (?:ngừa|chống)|hội thảo|tuyển|máy|xe|tiêm chủng|vắc xin|hiến máu|thú y|chi trả|gói)\b",
        ),
    ),
    "vi.moment.school": (
        (
            r"\b(?:(?:con|bé|cháu|em|thằng|cu|nhóc|út|đứa)(?: \w+){0,4} (?:đi|vào|vô|lên) (?:nhà trẻ|mẫu giáo|mầm non|lớp (?:một|1|lá|chồi|mầm|sáu|6|mười|10))(?=.*\b(?:rồi|hôm nay|sáng nay|tuần này|buổi|ngày đầu|khóc|mai|đầu tiên)\b)|(?:ngày|buổi) đầu (?:tiên )?(?:\w+ )?(?:đi học|tới trường|đến trường|đến lớp|đi nhà trẻ|đi lớp|vào lớp|đi mẫu giáo)|(?:nhà trẻ|mẫu giáo|mầm non|lớp (?:một|1|lá)) (?:buổi|ngày) đầu|(?:con|bé|cháu|em|thằng|cu)(?: \w+){0,3} nhập học|tân sinh viên)\b",
            r"\b(?:hồ sơ|thông báo|tuyển sinh|phụ huynh lưu ý|học phí|giáo án|có (?:hai|ba|mấy) (?:cháu|con|đứa|nhóc))\b",
        ),
    ),
    "vi.moment.baptism": (
        (
            r"\b(?:(?:chịu|lãnh|nhận|lễ) (?:phép|bí tích|rửa)(?: \w+)?|phép rửa|thánh tẩy|lễ quy y|xưng tội lần đầu|thụ phong|khấn (?:trọn|dòng|lần đầu)|(?:cha|mẹ|ông|bà) đỡ đầu)\b",
            r"\bxin phép\b|\bnghỉ phép\b",
        ),
    ),
    "vi.moment.death": (
        (
            r"\b(?:(?:đọc|nghe|hay|nhận|biết|thấy|được) (?:được )?tin (?:\w+ ){1,4}mất(?= rồi|$| hôm| sáng| đêm| vì| đột)|(?:anh|chị|cô|thầy|ông|bà|bác|chú|cụ) nhà (?:\w+ )?(?:¤mất|không còn|ra đi|qua đời|đi rồi)|trút hơi|¤đại tang|tim thai (?:ngừng|ngưng|mất)|(?:ba|bố|mẹ|má|ông|bà|chồng|vợ|ngoại|nội|bác|chú|dì|cậu)(?: \w+)? đi (?:hồi hôm|hồi khuya|lúc rạng sáng|đêm qua|tối qua)|tổ chức viếng|cáo phó|phát tang)\b",
            r"\b(?:file|máy|dữ liệu|tiền|điện|mạng|hàng)\b",
        ),
    ),
}
