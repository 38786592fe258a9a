"""Vietnamese words of sensitive matters, one group of phrases a line (pieces of patterns, see `line.Phrase`)."""


def _either(lines: str) -> str:
    return rf"\b(?:{'|'.join(line.strip() for line in lines.strip().splitlines())})\b"


GRIEF = _either(r"""
    nén (?:nhang|hương)|thắp (?:nhang|hương) cho|giỗ đầu|49 ngày|tự tử|tự vẫn|quyên sinh
    bỏ (?:em|tôi|anh|chị|mình|con|mẹ con) mà đi|chết (?:rồi|hôm|sáng|tối|vì)|(?:mèo|chó|miu|cún|nó|bé) (?:\w+ ){0,3}chết
    không giữ được (?:em )?(?:bé|con|thai)|(?:em )?(?:bé|thai) không giữ được|mất (?:em|bé|nó) rồi
    thương tiếc|thương nhớ|đau buồn|mất mát|nỗi đau (?:này|quá|lớn)|di ảnh|nghĩa trang|hài cốt|bốc mộ|mồ mả|người đã khuất
""")
ILLNESS = _either(r"""
    tai nạn|gãy (?:xương|tay|chân|cổ)|ca mổ|phẫu thuật|lên bàn mổ|đi mổ|phải mổ|bệnh viện|cấp tính|chấn thương|bị (?:té|ngã)
    nguy kịch|hấp hối|yếu lắm rồi|bác sĩ (?:bảo|nói|kêu|chẩn đoán|cho biết|lắc)|ốm yếu|bệnh|ốm|khám ra
    sức khoẻ (?:\w+ ){0,3}(?:yếu|kém|xấu|không (?:được )?tốt|suy)|phát hiện (?:u|bệnh|khối|ung)
    (?:em|con|mẹ|ba|bố|bà|ông|anh|chị|tôi) (?:\w+ )?(?:bị|đang) (?:đau|sốt|ốm|bệnh|viêm|liệt|bỏng|thương)
    đau (?:bụng|ngực|tim|đầu) (?:dữ|quá|không|cả)|chẩn đoán|xét nghiệm (?:ra|dương)|tái phát|uống thuốc an thần
""")
ANGER = _either(r"""
    (?:rất|quá|vô cùng|thật sự|hết sức|thực sự|cực kỳ) (?:là )?(?:thất vọng|bức xúc|bất bình|phẫn nộ|tức|mệt mỏi|bực|khó chịu)
    thất vọng (?:về|với|vì)|không (?:thể )?chấp nhận(?: được)?|không thể tin nổi|bức xúc|bất bình|phẫn nộ|nổi giận|quá đáng|quá quắt
    coi thường|xem thường|khinh thường|(?:coi|xem) (?:tôi|khách|chúng tôi|mình) (?:là|như)|vô trách nhiệm|thiếu trách nhiệm
    làm ăn (?:kiểu gì|gian dối|vậy|thế|như vậy|như thế|bát nháo)|xem được à|mà xem được|lần (?:thứ )?(?:ba|tư|năm|3|4|5) (?:rồi|trong|liên)
    lần thứ (?:hai|ba|tư|năm|sáu|[2-9])|lần cuối(?: cùng)? (?:tôi|em|anh|chị|mình)|mấy lần rồi|bao nhiêu lần|lần nào cũng
    hết chịu nổi|chịu hết nổi|không chịu nổi|hết kiên nhẫn|quá mệt|chán (?:quá|lắm|ngán) rồi|thất hứa|hứa (?:lèo|suông)|lời hứa suông|hẹn lần
    gian dối|lừa (?:đảo|dối|gạt)|bực mình|tức giận|giận (?:lắm|quá|dữ)|điên tiết|điên cả|vô lý|thiếu tôn trọng|xúc phạm|trơ trẽn|mất dạy
    đừng (?:gọi|nhắn|làm phiền|liên lạc|liên hệ)(?: \w+){0,3} nữa|chấm dứt ngay|muốn kiện|hết tin|mất hết niềm tin|không còn gì để nói
    ép người quá|coi trời bằng vung|đối xử (?:như|tệ)|không phục|tôi không đồng ý với cách|thiếu chuyên nghiệp|không đáng tin
""")
COMPLAINT = _either(r"""
    khiếu nại|phàn nàn|than phiền|phản ánh (?:về|việc)|giao (?:nhầm|thiếu|sai|trễ|chậm)|hàng (?:lỗi|giả|kém|nhái|dỏm)
    bị (?:lem|lỗi|hư|hỏng|móp|rách|vỡ|bể|mốc|rỉ|tróc|phai|bung|cháy|nứt)(?! mâm)|(?:đã|lại|bị) (?:hỏng|hư|lỗi)|bung hết
    (?:không|chưa) (?:thấy )?ai (?:\w+ )?(?:xử lý|trả lời|nghe|giải quyết|bắt máy|sửa|phản hồi|liên hệ)|bị thiếu
    đề nghị quý (?:công ty|đơn vị|cơ quan|ngân hàng|khách sạn|trường|hãng|shop|cửa hàng|nhà)|yêu cầu (?:quý|bên anh|bên chị|cử|bồi|hoàn|đền|giải trình|xử lý)
    chất lượng (?:kém|tệ|quá|giảm|không)|quá (?:tệ|chậm|trễ|kém|ồn|bẩn|dơ)|đòi (?:hoàn|đổi|trả)|bồi thường|sai hẹn|lề mề|chậm trễ|phục vụ (?:chậm|kém|tệ)
    thái độ (?:phục vụ|nhân viên|của|thô|lồi|khó)|làm việc (?:tắc trách|cẩu thả)|tắc trách|cẩu thả|làm ẩu|nguội ngắt|(?:phòng|giường|bếp|hồ) (?:\w+ )?(?:bẩn|dơ|hôi)
    không (?:đúng|giống) (?:cam kết|mẫu|như|mô tả|hợp đồng|hình|quảng cáo|hàng)|không hề (?:đăng ký|có approval)|chưa từng (?:ký|đăng ký)
    (?:vẫn|mãi) (?:chưa|không) (?:thấy|nhận được|có|giao|được)|gian dối|thiếu \d+ (?:thùng|cái|bộ|hộp|kiện|áo|món)|mất tem|sai (?:màu|size|mẫu|hàng)|không dùng được|trả hàng
""")
APOLOGY = _either(r"""
    xin lỗi|tạ lỗi|cáo lỗi|lời xin lỗi|thành thật xin|lượng thứ|áy náy|có lỗi với|nhận lỗi|ân hận|hối hận|day dứt|tha thứ|tha lỗi|bỏ qua cho|thứ lỗi
    (?:anh|em|tôi|mình|chị|con|cháu|chú|bác|tui|tao) (?:sai|có lỗi)(?: rồi)?|là (?:anh|em|tôi|mình|chị|chú|bác) sai
    lỗi (?:của|do|là (?:do|của)|tại) (?:em|tôi|anh|mình|chị|bên|con|cháu|chúng)|mong (?:\w+ ){1,3}bỏ qua
""")
CONFLICT = _either(r"""
    cãi (?:nhau|cọ|vã|lộn)|mâu thuẫn|tranh chấp|bất đồng|bất hoà|to tiếng|nặng lời|lớn tiếng|xích mích|không nhìn mặt|gây gổ|gây (?:nhau|lộn|sự)|xung đột
    căng thẳng (?:với|giữa)|căng (?:quá|lắm)|đập bàn|không (?:thèm )?nói chuyện (?:với nhau|cả|nữa)|gặp luật sư|từ mặt|hiểu lầm nhau|nói xấu|đâm sau lưng
    lấn (?:đất|qua|sang|chiếm)|hoà giải|giữ quan điểm|đổ lỗi|chiến tranh lạnh|giận nhau|đánh nhau|chửi (?:nhau|bới|em|tôi|anh)|bè phái|chơi xấu|cạch mặt
""")
LEGAL = _either(r"""
    khởi kiện|kiện (?:ra|tụng|cáo|bên|anh|đâu|thì|lên|công ty)|thì kiện|toà án|phiên toà|xử (?:sơ|phúc) thẩm|ra toà|hầu toà|luật sư|cơ quan (?:pháp luật|chức năng|điều tra|công an)
    đơn (?:tố cáo|kiện|khởi kiện|tố giác)|nộp đơn lên|hoà giải|công an (?:mời|triệu|điều|khởi|phường|quận)|khởi tố|tố cáo|vi phạm (?:hợp đồng|pháp luật|bản quyền)|can thiệp pháp
    triệu tập|thi hành án|điều tra|bị can|tạm giam|trọng tài|xử phạt|thanh tra|tranh chấp (?:đất|hợp|tài|lao|thừa)|thừa kế|di chúc|ly hôn|bị kiện|đơn phương chấm dứt
""")
MONEY = _either(r"""
    còn nợ|khoản nợ|đòi (?:nợ|tiền|mãi|hoài)|trả nợ|thiếu nợ|công nợ|quá hạn (?:thanh toán|\d+ ngày)|đã quá hạn|nợ (?:quá hạn|lương|tiền|\d|em|anh|tôi|mình|lại)
    chưa (?:được )?(?:thanh toán|trả (?:tiền|lương|công|đủ)|chuyển (?:tiền|khoản)|nhận được (?:tiền|lương|thanh toán))|lương .*chưa (?:trả|có|về|nhận)|vẫn chưa (?:trả|thanh toán)
    chậm (?:thanh toán|trả|lương)|không (?:chịu )?(?:thanh toán|trả tiền|trả lương)|bị trừ \w+|tự ý trừ|trừ tiền|hoàn lại (?:toàn bộ|tiền|số tiền|phí)|trả lại (?:tiền|cọc|đủ)
    tiền công .*còn \d|tiền (?:mượn|vay|nợ|hàng|công|cọc)\b.*chưa (?:trả|thấy|có)|còn \d+ (?:triệu|tr)|quỵt|giật nợ|charge thêm|tính (?:sai|lố|thừa|dư)|thu (?:sai|thừa|lố)|credit note|truy thu|lãi phạt|lãi chậm|ai đền|siết nợ|vay nóng|nặng lãi
    mượn (?:\d+|tiền)|bồi thường|khất (?:nợ|tiền|tới|đến)
""")
JOB = _either(r"""
    (?:xin|phải|bị|cho|đơn xin|quyết định) (?:phép )?(?:được )?(?:nghỉ việc|thôi việc)|(?:nghỉ|thôi) việc (?:từ|kể từ|vào|rồi|luôn)|sa thải|đuổi việc|mất việc|thất nghiệp
    cắt giảm (?:nhân sự|biên chế|lao động|người)|bị cắt (?:hợp đồng|giảm)|lay ?off|tinh giản|không (?:được )?(?:gia hạn|ký tiếp|tái ký) hợp đồng|chấm dứt hợp đồng lao động
    bị cho nghỉ|cho (?:em|anh|tôi|mình|con|chồng em|vợ em|chị) nghỉ (?:việc|từ|luôn|hẳn)|đơn xin nghỉ(?! phép| ốm)|giải thể|đóng cửa nhà máy|mất chén cơm|ra đường hết
""")
BAD_NEWS = _either(r"""
    rất tiếc|đáng tiếc là|tiếc là|lấy làm tiếc|tin (?:buồn|xấu|dữ|không vui|không hay)|báo tin buồn|không may|rủi thay|trượt (?:thầu|đại học|phỏng vấn|visa|rồi)|rớt (?:thầu|đại học|phỏng vấn|visa|rồi)|thua thầu
    không trúng (?:thầu|tuyển)|không được (?:duyệt|chọn|nhận|thông qua)|phải từ chối|xin (?:phép )?từ chối|đành (?:từ chối|huỷ|hủy|dừng)|ác tính|hồ sơ .*không đạt|bị (?:\w+ )?(?:huỷ|từ chối|bác|loại|đánh rớt)
    phá sản|đóng cửa (?:hẳn|luôn|quán|cửa hàng)|trắng tay|mất trắng|cháy (?:nhà|kho|xưởng)|ngập hết|không thể đồng hành|chưa thể hợp tác|(?:chưa|không) phù hợp với (?:vị trí|yêu cầu|công ty)|chuẩn bị tinh thần|vỡ nợ|thua lỗ
""")
PRIVATE = _either(r"""
    ly hôn|ly dị|ly thân|ra toà ly|chia tay (?:bạn trai|bạn gái|người yêu|ny|vợ|chồng|rồi|nhau)|(?:em|mình|tao|tui|tớ|con|tôi|bọn em|tụi em) chia tay(?! công ty| team)|trầm cảm|rối loạn lo âu
    (?:mình|chúng mình|mình nên|chúng ta) (?:dừng lại|kết thúc|chia tay)(?! họp| ăn)|giữ kín|(?:giữ )?bí mật|tuyệt mật|đừng (?:nói|kể|cho) (?:với |cho )?(?:ai|chồng|ck|vợ|mẹ|bố|ba|má|anh|sếp|người)|đừng (?:để|cho) (?:ai|cả phòng) biết|chưa ai (?:\w+ ){0,3}biết
    chưa (?:dám|muốn) (?:nói|cho ai|kể|cả|mọi)|em chưa muốn (?:ai|cả)|chỉ (?:kể|nói|tâm sự) (?:với )?(?:mình )?(?:anh|chị|em|bạn|mày|cậu|cô|bác)|chuyện (?:riêng|khó nói|tế nhị|gia đình)|báo riêng|¤nói riêng
    riêng (?:chị|anh) biết|chỉ (?:mình )?(?:anh|chị|em|bạn) biết|bảng lương|lương (?:của )?(?:từng|cá nhân)|sảy thai|sẩy thai|bị lưu|mất con|¤bạo hành|bạo lực gia đình|ngoại tình|tự tử|không muốn sống
    hiv|xét nghiệm adn|nghiện|cờ bạc|hiếm muộn|thụ tinh|ivf|tâm lý trị liệu|đồng tính|come out|mượn \d+ ?(?:tr|triệu|k)|vay (?:\d+|nặng|nóng)|nợ nần|bị (?:quấy rối|cưỡng|đánh đập)
""")
