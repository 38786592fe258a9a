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
