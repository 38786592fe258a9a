"""Matters that make a Vietnamese message sensitive. Recall first: a match only keeps the software from writing."""

from sincerely.noticing.language.vi.line import Phrase
from sincerely.noticing.language.vi.matching import Rule, Seen, rule, texts
from sincerely.noticing.language.vi.moments import DEATH, ILL, NOT_ILL
from sincerely.noticing.records import Matter, MatterKind

_SORRY_IN_PASSING = (
    r"\bxin lỗi (?:\w+ ){0,4}(?:trả lời|phản hồi|rep|reply|hồi âm) (?:trễ|chậm|muộn)|\bxin lỗi (?:\w+ )?(?:làm phiền|đã làm phiền|vì làm phiền|vì sự bất tiện)"
    r"|\bxin lỗi (?:\w+ )?(?:cho|hỏi)\b|\bkhông cần xin lỗi\b|\b(?:phải|nên|đến|lời) xin lỗi\b"
)

RULE_LIST: tuple[Rule, ...] = (
    rule("grief.mourning", 0.9, "Death, mourning or condolence.", "Có người mất, tang lễ hoặc lời chia buồn.",
         rf"{DEATH}|\b(?:nén (?:nhang|hương)|thắp (?:nhang|hương) cho|giỗ đầu|49 ngày|tự tử|bỏ (?:em|tôi|anh|chị|mình|con|mẹ con) mà đi|(?:mèo|chó|miu|cún|nó|bé) (?:\w+ ){{0,3}}chết|chết (?:rồi|hôm|sáng|tối|vì)|không giữ được (?:em )?(?:bé|con|thai)|(?:em )?(?:bé|thai) không giữ được|mất (?:em|bé|nó) rồi|thương tiếc|thương nhớ|đau buồn|mất mát|nỗi đau (?:này|quá|lớn)|di ảnh|nghĩa trang|hài cốt|bốc mộ|mồ mả|người đã khuất)\b",
         r"\b(?:không tử vong|yên nghỉ hưu)\b|mất (?:con số|mặt)", what="grief"),
    rule("illness.illness", 0.85, "Illness, hospital or an accident.", "Bệnh tật, nằm viện hoặc tai nạn.",
         rf"{ILL}|\b(?:tai nạn|gãy (?:xương|tay|chân|cổ)|ca mổ|phẫu thuật|lên bàn mổ|đi mổ|phải mổ|bệnh viện|cấp tính|chấn thương|bị (?:té|ngã)|nguy kịch|hấp hối|yếu lắm rồi|bác sĩ (?:bảo|nói|kêu|chẩn đoán|cho biết|lắc)|sức khoẻ (?:yếu|kém|xấu|không tốt|suy)|ốm yếu|bệnh|ốm|(?:em|con|mẹ|ba|bố|bà|ông|anh|chị|tôi) (?:\w+ )?(?:bị|đang) (?:đau|sốt|ốm|bệnh|viêm|liệt|bỏng|thương)|đau (?:bụng|ngực|tim|đầu) (?:dữ|quá|không|cả)|khám ra|phát hiện (?:u|bệnh|khối|ung)|sức khoẻ (?:\w+ ){{0,3}}(?:yếu|kém|xấu|không (?:được )?tốt|suy))\b",
         rf"{NOT_ILL}|\b(?:bệnh viện (?:\w+ ){{0,3}}(?:đặt|mua|ký|đấu thầu|khách hàng)|giấy của bệnh viện|nhận \d+ bệnh|bệnh viện (?:mới|quốc tế)|kiểm tra thấy hỏng|bệnh lúa|sâu bệnh|tai nạn lao động 20|an toàn lao động|dịch bệnh)\b", what="illness"),
    rule("anger.polite", 0.85, "Anger, also in polite words: thất vọng, không thể chấp nhận, lần thứ ba.", "Lời giận, kể cả lịch sự: thất vọng, không thể chấp nhận, lần thứ ba.",
         r"\b(?:(?:rất|quá|vô cùng|thật sự|hết sức|thực sự|cực kỳ) (?:là )?(?:thất vọng|bức xúc|phẫn nộ|tức|mệt mỏi|bực|khó chịu|thất vong)|thất vọng (?:về|với|vì)|không (?:thể )?chấp nhận(?: được)?|không chấp nhận được|bức xúc|phẫn nộ|nổi giận|quá đáng|coi thường|xem thường|khinh thường|vô trách nhiệm|thiếu trách nhiệm|làm ăn (?:kiểu gì|gian dối|vậy|thế)|lần (?:thứ )?(?:ba|tư|năm|3|4|5) (?:rồi|trong|liên)|lần thứ (?:hai|ba|tư|năm|sáu|[2-9])|mấy lần rồi|bao nhiêu lần|lần nào cũng|hết chịu nổi|chịu hết nổi|hết kiên nhẫn|thất hứa|hứa (?:lèo|suông)|lời hứa|hẹn lần hẹn lữa|hẹn lần|gian dối|lừa (?:đảo|dối)|bực mình|tức giận|giận (?:lắm|quá|dữ)|điên tiết|quá mệt|vô lý|thiếu tôn trọng|xúc phạm|trơ trẽn|muốn kiện)\b",
         r"\b(?:đừng giận|hết giận|không giận|ép deadline)\b|[\w]+ vô lý của sếp", what="anger"),
    rule("complaint.service", 0.82, "A complaint about goods, work or service.", "Phàn nàn về hàng hoá, công việc hoặc dịch vụ.",
         r"\b(?:khiếu nại|phàn nàn|than phiền|phản ánh (?:về|việc)|giao (?:nhầm|thiếu|sai|trễ|chậm)|hàng (?:lỗi|giả|kém|nhái|dỏm)|bị (?:lem|lỗi|hư|hỏng|móp|rách|vỡ|bể|mốc|rỉ|tróc|phai)(?! mâm)|(?:không|chưa) (?:thấy )?ai (?:\w+ )?(?:xử lý|trả lời|nghe|giải quyết|bắt máy|sửa|phản hồi|liên hệ)|bị thiếu|đề nghị quý (?:công ty|đơn vị|cơ quan|ngân hàng|khách sạn|trường|hãng|shop|cửa hàng|nhà)|yêu cầu (?:quý|bên anh|bên chị|cử|bồi|hoàn|đền|giải trình|xử lý)|chất lượng (?:kém|tệ|quá|giảm|không)|quá (?:tệ|chậm|trễ|kém|ồn)|đòi (?:hoàn|đổi|trả)|bồi thường|sai hẹn|lề mề|thái độ (?:phục vụ|nhân viên|của|thô|lồi|khó)|làm việc (?:tắc trách|cẩu thả)|tắc trách|cẩu thả|không đúng (?:cam kết|mẫu|như|mô tả|hợp đồng)|không hề (?:đăng ký|có approval)|chưa từng (?:ký|đăng ký)|chậm trễ|gian dối|thiếu \d+ (?:thùng|cái|bộ|hộp|kiện|thung))\b",
         r"\b(?:bị lỗi mạng|nếu có khiếu nại|hết khiếu nại|không khiếu nại|phát quang|bug|em reproduce)\b", what="complaint"),
    rule("apology.sorry", 0.85, "An apology with its reason.", "Lời xin lỗi kèm lý do.",
         r"\b(?:xin lỗi|tạ lỗi|cáo lỗi|thành thật xin|lượng thứ|(?:anh|em|tôi|mình|chị|con|cháu|chú|bác|tui|tao) (?:sai|có lỗi)(?: rồi)?|là (?:anh|em|tôi|mình|chị|chú|bác) sai|lỗi (?:của|do|là (?:do|của)) (?:em|tôi|anh|mình|chị|bên|con|cháu|chúng)|nhận lỗi|ân hận|hối hận|day dứt|tha thứ|tha lỗi|bỏ qua cho)\b",
         rf"{_SORRY_IN_PASSING}|tang gia|tiễn đưa|bỏ qua cho phép|hệ thống báo lỗi|trong lúc tang", what="apology"),
    rule("conflict.quarrel", 0.82, "A quarrel or a dispute.", "Cãi vã, mâu thuẫn, tranh chấp.",
         r"\b(?:cãi (?:nhau|cọ|vã|lộn)|mâu thuẫn|tranh chấp|bất đồng|bất hoà|to tiếng|nặng lời|lớn tiếng|xích mích|không nhìn mặt|gây gổ|xung đột|căng thẳng (?:với|giữa)|gặp luật sư|từ mặt|hiểu lầm nhau|nói xấu|đâm sau lưng|lấn (?:đất|qua|sang|chiếm)|hoà giải|giữ quan điểm|đổ lỗi|chiến tranh lạnh|giận nhau|đánh nhau)\b",
         what="conflict"),
    rule("legal.dispute", 0.85, "Courts, lawyers, authorities.", "Toà án, luật sư, cơ quan pháp luật.",
         r"\b(?:khởi kiện|kiện (?:ra|tụng|cáo|bên|anh|đâu|thì|lên)|thì kiện|toà án|ra toà|hầu toà|luật sư|đơn (?:tố cáo|kiện|khởi kiện|tố giác)|nộp đơn lên|hoà giải|công an (?:mời|triệu|điều|khởi)|khởi tố|tố cáo|vi phạm (?:hợp đồng|pháp luật|bản quyền)|triệu tập|thi hành án|điều tra|bị can|tạm giam|trọng tài (?:thương|quốc)|xử phạt|thanh tra|tranh chấp (?:đất|hợp|tài|lao|thừa)|thừa kế|di chúc|ly hôn)\b",
         r"\b(?:điều tra dân số|phiếu điều tra|đoàn thanh tra|khảo sát)\b", what="legal"),
    rule("money_dispute.debt", 0.84, "Debt, unpaid or disputed money.", "Nợ, tiền chưa trả hoặc đang tranh cãi.",
         r"\b(?:còn nợ|khoản nợ|đòi (?:nợ|tiền)|trả nợ|thiếu nợ|công nợ|quá hạn (?:thanh toán|\d+ ngày)|đã quá hạn|nợ (?:quá hạn|lương|tiền|\d|em|anh|tôi|mình|lại)|chưa (?:được )?(?:thanh toán|trả (?:tiền|lương|công|đủ)|chuyển (?:tiền|khoản)|nhận được (?:tiền|lương|thanh toán))|chậm (?:thanh toán|trả|lương)|bị trừ \w+|tự ý trừ|trừ tiền|hoàn lại (?:toàn bộ|tiền|số tiền|phí)|tiền công .*còn \d|còn \d+ (?:triệu|tr)|quỵt|charge thêm|tính (?:sai|lố|thừa) (?:tiền|phí|giá)|credit note|truy thu|lãi phạt|lãi chậm|ai đền|siết nợ|vay nóng|mượn (?:\d+|tiền)|bồi thường)\b",
         r"\b(?:trả xong món nợ|không nợ|hết nợ|nợ (?:một )?(?:lời|bữa|ơn)|chị cho em mượn|còn \d+ (?:triệu|tr) (?:ngân sách|budget)|mượn (?:\d+|tiền).*(?:được không|dc k))\b", what="money_dispute"),
    rule("job_loss.leaving", 0.85, "Dismissal, resignation or loss of a job.", "Bị cho nghỉ, xin nghỉ việc hoặc mất việc.",
         r"\b(?:(?:xin|phải|bị|cho|đơn xin|quyết định) (?:phép )?(?:được )?(?:nghỉ việc|thôi việc)|(?:nghỉ|thôi) việc (?:từ|kể từ|vào|rồi|luôn)|sa thải|đuổi việc|mất việc|thất nghiệp|cắt giảm (?:nhân sự|biên chế|lao động|người)|lay ?off|tinh giản|không (?:được )?(?:gia hạn|ký tiếp|tái ký) hợp đồng|chấm dứt hợp đồng lao động|bị cho nghỉ|giải thể)\b",
         what="job_loss"),
    rule("bad_news.regret", 0.8, "News that is hard to hear; a refusal.", "Tin không vui; lời từ chối.",
         r"\b(?:rất tiếc|đáng tiếc là|tiếc là|lấy làm tiếc|tin (?:buồn|xấu|dữ|không vui|không hay)|báo tin buồn|không may|rủi thay|trượt thầu|rớt thầu|thua thầu|không trúng (?:thầu|tuyển)|không được (?:duyệt|chọn|nhận|thông qua)|phải từ chối|xin (?:phép )?từ chối|đành (?:từ chối|huỷ|hủy|dừng)|ác tính|hồ sơ .*không đạt|phá sản|đóng cửa (?:hẳn|luôn|quán|cửa hàng)|trắng tay|mất trắng|cháy (?:nhà|kho|xưởng)|ngập hết|không thể đồng hành|chuẩn bị tinh thần)\b",
         r"\btiếc (?:đứt ruột|quá|ghê|nhất)\b", what="bad_news"),
    rule("private.intimate", 0.82, "Something intimate or told in confidence.", "Chuyện riêng tư hoặc được kể kín.",
         r"\b(?:ly hôn|ly dị|ly thân|ra toà ly|chia tay (?:bạn trai|bạn gái|người yêu|ny|vợ|chồng|rồi|nhau)|(?:em|mình|tao|tui|tớ|con|tôi|bọn em|tụi em) chia tay|trầm cảm|rối loạn lo âu|giữ kín|giữ bí mật|bí mật|tuyệt mật|đừng (?:nói|kể|cho) (?:với |cho )?(?:ai|chồng|ck|vợ|mẹ|bố|ba|má|anh|sếp|người)|đừng (?:để|cho) (?:ai|cả phòng) biết|chưa muốn (?:ai|cả|mọi|cho)|chuyện (?:riêng|khó nói|tế nhị|gia đình)|báo riêng|nói riêng|riêng (?:chị|anh) biết|chỉ (?:mình )?(?:anh|chị|em|bạn) biết|bảng lương|lương (?:của )?(?:từng|cá nhân)|sảy thai|sẩy thai|bị lưu|mất con|¤bạo hành|bạo lực gia đình|ngoại tình|tự tử|không muốn sống|hiv|xét nghiệm adn|chưa (?:dám|muốn) (?:nói|cho ai|kể)|nghiện|cờ bạc|hiếm muộn|thụ tinh|ivf|tâm lý trị liệu|đồng tính|come out|mượn \d+ ?(?:tr|triệu|k)|vay \d+)\b",
         r"\b(?:số liệu khớp|bảng lương.*khớp|bí mật kinh doanh|bật mí|câu hỏi về)\b", what="private"),
)  # fmt: skip
RULES = texts(RULE_LIST)
_KINDS: dict[str, MatterKind] = {
    "grief": "grief", "illness": "illness", "anger": "anger", "complaint": "complaint", "apology": "apology",
    "conflict": "conflict", "legal": "legal", "money_dispute": "money_dispute", "job_loss": "job_loss",
    "bad_news": "bad_news", "private": "private",
}  # fmt: skip
_NEVER_BLANK = Phrase(r"\w")


def find_matters(seen: Seen) -> list[Matter]:
    """Return the sensitive matters of a message, each kind once, quoting the part that carries it."""
    found: list[Matter] = []
    had: set[str] = set()
    for part in seen.parts:
        for one in RULE_LIST:
            if one.what in had or one.what is None:
                continue
            line = part.plain
            if one.pattern.search(line) is None or (one.unless is not None and one.unless.search(line) is not None):
                continue
            had.add(one.what)
            quote, start, end = line.place()
            found.append(Matter(_KINDS[one.what], quote, start, end, one.id))
    return found
