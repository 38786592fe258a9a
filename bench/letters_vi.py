"""Our own Vietnamese letters to measure the checks with: what they wrote, and a right answer; slots are filled by a seed.

Slots: {you} and {me} the pair, {You} with a capital, {name} the reader's given name, {day} weekday with date, {date} a date alone, {sum} an amount.
Every answer names a day, a sum and a file, each of which stands in their message (the file is attached).
"""

PAIRS = (("anh", "em"), ("chị", "em"), ("cô", "em"), ("chú", "cháu"), ("bác", "cháu"), ("anh", "tôi"), ("chị", "tôi"))
NAMES = (
    ("Nguyễn Thị Hương", "Hương"), ("Trần Văn Tuấn", "Tuấn"), ("Lê Minh Khôi", "Khôi"), ("Phạm Thu Hằng", "Hằng"),
    ("Hoàng Đức Thắng", "Thắng"), ("Vũ Thị Thuỷ", "Thuỷ"), ("Đặng Quốc Bảo", "Bảo"), ("Bùi Thanh Mai", "Mai"),
    ("Đỗ Hải Yến", "Yến"), ("Ngô Gia Huy", "Huy"), ("Dương Ngọc Ánh", "Ánh"), ("Lý Phương Thảo", "Thảo"),
)  # fmt: skip
LETTERS = (
    ("{Me} gửi lại giúp {me_them} báo giá 40 thùng nhé, tổng {sum}. Cần trước {day}.",
     "Chào {you} {name},\n\n{Me} gửi kèm báo giá 40 thùng, tổng là {sum} như đã trao đổi. {Me} sẽ giao hàng vào {day}, {you} xem giúp {me} có tiện không ạ.\n\nCảm ơn {you}.\n"),
    ("Họp chốt hợp đồng vào {day} được không? Phí năm đầu {sum}, gửi bản thảo trước {date}.",
     "Kính gửi {you} {name},\n\n{Me} xin xác nhận lịch họp {day}. Bản thảo hợp đồng {me} đính kèm trong thư này, phí năm đầu vẫn là {sum}. {You} có thể xem trước rồi báo lại {me} nhé.\n\nTrân trọng,\n"),
    ("Bên này đã chuyển khoản {sum} hôm nay. Hoá đơn xuất trước {date} giúp, nhận hàng {day}.",
     "Chào {you} {name},\n\n{Me} đã nhận được {sum}, cảm ơn {you}. Hoá đơn {me} gửi kèm theo thư. Hàng sẽ tới kho của {you} vào {day}.\n\nThân mến,\n"),
    ("Lớp học khai giảng {day}, học phí {sum}. Danh sách cần trước {date}.",
     "{You} {name} ơi,\n\nDanh sách học viên có trong file đính kèm. Học phí mỗi bạn {sum}, {me} thu đủ rồi ạ. Hẹn gặp {you} {day}.\n\nCảm ơn {you} nhiều.\n"),
    ("Đơn số 12 tổng {sum}, bên tôi muốn lấy {day}, muộn nhất {date}.",
     "Dạ {me} chào {you} {name},\n\n{Me} kiểm tra đơn rồi, tổng {sum} đúng như {you} nói. Phiếu xuất kho {me} gửi kèm. Kho mở cửa {day}, {you} qua lúc nào cũng được.\n"),
    ("Chi phí sửa chữa {sum} nhé. Thợ đến {day}, xong trước {date}.",
     "Chào {you} {name},\n\n{Me} đồng ý chi phí {sum}. Biên bản {me} đính kèm để {you} ký. {Me} sẽ có mặt ở nhà {day} để đón thợ, có gì {you} báo {me} nhé.\n"),
    ("Chuyến công tác khởi hành {day}, ngân sách {sum}, chốt khách sạn trước {date}.",
     "Kính gửi {you} {name},\n\nKế hoạch chuyến đi {me} gửi kèm thư này. Ngân sách giữ ở mức {sum}, khởi hành {day}. Mong {you} duyệt giúp {me}.\n\nTrân trọng,\n"),
    ("Tiền thuê tháng tới {sum}. Bàn giao mặt bằng {day}, ký phụ lục trước {date}.",
     "Chào {you} {name},\n\nPhụ lục hợp đồng {me} đã soạn, đính kèm ở đây. Tiền thuê {sum} {me} sẽ chuyển đúng hạn. Bàn giao {day} thì {me} thu xếp được.\n\nCảm ơn {you}.\n"),
)  # fmt: skip
FRESH = (
    ("Tháng này {me_them} giao cho quán 30 ký cà phê nhé, tiền hàng {sum}, giao {day}.",
     "Chào {you} {name},\n\n30 ký cà phê {me} rang xong rồi. Tiền hàng {sum}, hoá đơn {me} gửi kèm. {day} xe chạy qua quán, {you} nhận giúp {me} nhé.\n"),
    ("Tiệc tất niên dời sang {day} nha, cọc trước {sum}.",
     "{You} {name} ơi,\n\n{Me} chốt tiệc {day} rồi ạ. Tiền cọc {sum} {me} nhận đủ. Thực đơn {me} đính kèm để {you} chọn món.\n\nCảm ơn {you}.\n"),
    ("Phòng khám hẹn tái khám {day}, viện phí {sum}, nhớ gửi kết quả xét nghiệm.",
     "Dạ {me} chào {you} {name},\n\n{Me} nhớ lịch tái khám {day}. Viện phí {sum} {me} đã đóng. Kết quả xét nghiệm {me} gửi kèm thư này ạ.\n"),
    ("Lô gạch mới giá {sum} một xe, chở tới công trình {day}. Gửi giúp bản vẽ sân.",
     "Kính gửi {you} {name},\n\nBản vẽ sân có trong tệp đính kèm. Giá {sum} một xe {me} đồng ý. Mong {you} cho chở tới công trình {day}.\n\nTrân trọng,\n"),
    ("Học phí lớp đàn của cháu là {sum}, buổi đầu {day}. Cho xin giấy khai sinh bản chụp.",
     "Thưa {you} {name},\n\nBản chụp giấy khai sinh {me} gửi kèm đây ạ. {Me} đã chuyển {sum} học phí. Buổi đầu {day} {me} sẽ đưa bé tới.\n"),
    ("Vé tàu ra Huế đi {day}, hai vé hết {sum}. Gửi tên người đi nhé.",
     "Chào {you} {name},\n\nDanh sách người đi {me} đính kèm. Hai vé {sum}, {me} trả khi nhận vé. {day} {me} có mặt ở ga sớm.\n\nThân,\n"),
    ("Bảo trì máy lạnh {day}, trọn gói {sum}. Cần sơ đồ mặt bằng.",
     "Chào {you} {name},\n\n{Me} gửi {you} sơ đồ mặt bằng kèm theo thư. Gói {sum} là hợp lý. Bảo vệ sẽ mở cửa cho thợ {day}.\n\nCảm ơn {you}.\n"),
    ("In 500 tờ rơi hết {sum}, lấy hàng {day}. Gửi lại file thiết kế chữ to hơn.",
     "Chào {you} {name},\n\nFile đính kèm là bản chữ to. 500 tờ rơi hết {sum} thì {me} chốt luôn. {day} {me} qua lấy nhé {you}.\n"),
    ("Quỹ lớp còn {sum}. Họp phụ huynh {day}, nhờ gửi bản thu chi.",
     "Kính gửi {you} {name},\n\nBản thu chi {me} đính kèm. Quỹ còn đúng {sum}. {Me} sẽ dự họp {day} và báo cáo thêm nếu {you} cần.\n"),
    ("Mình ký biên bản nghiệm thu {day}, phần còn lại thanh toán {sum}.",
     "Kính gửi {you} {name},\n\n{Me} gửi kèm biên bản nghiệm thu để {you} xem trước. Khoản {sum} {me} sẽ chuyển sau khi ký. Hẹn {you} {day}.\n\nTrân trọng,\n"),
    ("Cây giống về {day}, 200 gốc tổng {sum}. Xin bản đồ lô đất.",
     "Chào {you} {name},\n\nBản đồ lô đất kèm theo đây. 200 gốc tổng {sum}, {me} đã ghi sổ. {day} xe tải vào được tận vườn {you} nhé.\n"),
    ("Đặt cọc thuê xe {sum}, nhận xe {day}. Gửi ảnh bằng lái.",
     "Chào {you} {name},\n\nẢnh bằng lái {me} gửi kèm thư. {Me} đã cọc {sum}. {day} {me} tới nhận xe, {you} chuẩn bị giúp {me}.\n"),
    ("Tiền điện nước kỳ này {sum}, hạn đóng {day}. Nhờ chụp công tơ.",
     "Chào {you} {name},\n\nẢnh công tơ {me} đính kèm ạ. {Me} sẽ đóng {sum} trước hạn {day}.\n\nCảm ơn {you} đã nhắc.\n"),
    ("Hội thảo mở màn {day}, phí dự {sum}. Gửi bài trình bày nhé.",
     "Kính gửi {you} {name},\n\nBài trình bày {me} gửi kèm. Phí dự {sum} {me} đã nộp. Mong gặp {you} {day} tại hội thảo.\n"),
    ("Sửa mái hết {sum}, làm từ {day}. Cho xem ảnh chỗ dột.",
     "{You} {name} ơi,\n\nẢnh chỗ dột {me} đính kèm đó ạ. Chi phí {sum} {me} lo được. {day} bắt đầu thì vừa kịp trước mưa.\n"),
    ("Hàng mẫu gửi {day}, giá sỉ {sum} một lố. Bảng màu có chưa?",
     "Chào {you} {name},\n\nBảng màu {me} gửi kèm đây. Giá sỉ {sum} một lố {me} giữ cho {you}. Hàng mẫu {day} tới tay {you} nhé.\n"),
    ("Lễ cưới {day}, gói chụp ảnh {sum}. Gửi danh sách cảnh muốn chụp.",
     "Chào {you} {name},\n\n{Me} đính kèm danh sách cảnh. Gói {sum} {me} chọn rồi. {day} cả nhà {me} có mặt từ sớm.\n\nThân mến,\n"),
    ("Tiền công dịch {sum}, nộp bản dịch {day}.",
     "Kính gửi {you} {name},\n\nBản dịch chương đầu {me} gửi kèm để {you} duyệt. Tiền công {sum} {me} không đổi. Phần còn lại {me} nộp {day}.\n"),
    ("Ủng hộ quỹ khuyến học {sum}, trao học bổng {day}. Xin danh sách học sinh.",
     "Kính gửi {you} {name},\n\nDanh sách học sinh kèm theo thư này. Số tiền {sum} quỹ đã nhận. Kính mời {you} dự lễ trao {day}.\n"),
    ("Đóng gói xong {day}, cước tàu {sum}. Gửi phiếu cân giúp.",
     "Chào {you} {name},\n\nPhiếu cân {me} gửi kèm. Cước tàu {sum} {me} duyệt. {day} đóng gói xong thì {you} gọi {me}.\n"),
    ("Thay màn hình máy tính {sum}, hẹn lấy máy {day}.",
     "Chào {you} {name},\n\nPhiếu bảo hành {me} đính kèm. {Me} đồng ý thay với giá {sum}. {day} {me} ghé lấy máy nhé {you}.\n"),
    ("Góp vốn đợt hai {sum}, họp cổ đông {day}. Gửi báo cáo quý.",
     "Kính gửi {you} {name},\n\nBáo cáo quý {me} gửi kèm theo thư. Đợt hai {me} góp {sum} như đã bàn. {day} {me} sẽ dự họp cùng {you}.\n\nTrân trọng,\n"),
    ("Bể bơi mở lại {day}, vé tháng {sum}. Gửi ảnh thẻ để làm thẻ.",
     "Chào {you} {name},\n\nẢnh thẻ {me} gửi kèm ạ. Vé tháng {sum} {me} trả luôn. {day} {me} đưa các con tới bơi.\n"),
    ("Nhận tranh thêu {day}, giá {sum}. Cho xem mẫu khung.",
     "{You} {name} ơi,\n\nMẫu khung có trong file đính kèm. Tranh {sum} {me} để dành cho {you} rồi. {day} {you} ghé xưởng nhé.\n"),
)  # fmt: skip
"""Twenty-four more, for the report only: no rule was written by looking at what the checks say of them."""
FRESH_SUMS = (
    "1tr250", "2.750.000đ", "3,2 triệu", "950k", "1,2 tỷ", "4 triệu rưỡi", "18.500.000 VND", "700 nghìn", "12 triệu đồng", "2tr4",
    "6.400.000 đồng", "5 trăm nghìn",
)  # fmt: skip
FRESH_DAYS = (
    "{weekday} {d}/{m}", "{weekday}, {d}/{m}/{y}", "{weekday} ngày {d} tháng {m}", "{weekday} ngày {d}/{m}", "{weekday} ({d}/{m})", "{weekday}, ngày {d}-{m}-{y}",
)  # fmt: skip
"""Ways to write a weekday with its date."""
SUMS = (
    "1.250.000 đ",
    "12.500.000 đồng",
    "3,5 triệu đồng",
    "1tr2",
    "45.000.000 VND",
    "2 tỷ đồng",
    "870.000đ",
    "15 triệu",
)
DAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
