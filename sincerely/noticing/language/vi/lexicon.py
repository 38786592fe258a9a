"""Words that several Vietnamese rules share, as pieces of patterns (accented; `Phrase` folds them itself)."""

# Terms by which people call themselves and each other; the pair of a message says who is who.
TERMS = (
    "ba má|cha mẹ|anh/chị|ông/bà|thầy/cô|cô/chú|cô giáo|thầy giáo|sư cô|sư thầy|sư ông|anh chị|anh em|cô chú|thầy cô|ông bà|ba mẹ|bố mẹ|cô bác|bà con|anh|chị|em|cô|chú|bác|ông nội|ông ngoại|bà nội|bà ngoại|ông|bà|cháu|con|thầy|dì|cậu"
    "|mợ|dượng|thím|bạn|shop|mày|cụ|sếp|đồng chí|ba|bố|mẹ|má"
    "|(?<!bên )(?<!nhà )(?<!quê )(?<!họ )(?<!đối )(?<!hàng )(?<!khoa )(?<!đằng )(?<!con )(?<!cháu )ngoại(?! (?:ngữ|thành|ô|trừ|lệ|hối|thương|khoa|giao|hình|khoá|quốc|cảnh|tệ|nhập|thất|xâm|tỉnh|ra|trời|giờ|đường|việc)\\b)"
    "|(?<!bên )(?<!nhà )(?<!quê )(?<!họ )(?<!đối )(?<!hà )(?<!hàng )(?<!khoa )(?<!đằng )(?<!cháu )nội(?! (?:bộ|dung|thất|thành|quy|soi|trú|trong|ngoại|địa|tâm|lực|ngày|ô|tiết|khoa|tổng|tạng|gián|chính|các)\\b)"
)
SELF_ONLY = "tôi|tui|tớ|tao"
CROWD = "các hộ dân|quý cư dân|các hộ(?= (?:vui|lưu|hãy|chú|di|xem|dời|nộp))|phụ huynh(?= (?:xem|ký|gửi|nộp|lưu|chuẩn|vui|cho con|nhớ|đón|kiểm|báo|đóng|đăng)\\b)|chị em(?= (?:mình|phụ nữ|trong|ơi|đúng|cùng|hãy|ta|tổ|phòng)\\b)|mấy đứa(?! nhỏ| kia| con| cháu| em)|tụi bay|tụi bây|bọn bây|tụi mày|bọn mày|anh em(?= (?:ơi|mình|nhà mình|ạ|à|làm|trong|tụi|chú ý|ai|tổ|đội|nhóm|lưu ý|tranh thủ|nhớ|tập trung)\\b)|mọi người|cả nhà|cả phòng|cả lớp|cả team|cả nhóm|các anh chị em|các bác|các bạn|các anh chị|các anh|các chị|các em|các cô|mấy anh chị|mấy anh|mấy chị|mấy bạn|mấy em|anh chị em"
COURTESY = "quý (?:công ty|nhà trường|trường|ngân hàng|bệnh viện|toà soạn|khách hàng|khách|vị|đối tác|thầy cô|anh chị|đơn vị|cơ quan|phụ huynh|ông bà|bà|ông|cty|bạn đọc|độc giả)"
COMPANY = "bên|phía|tụi|bọn|chúng|team|nhóm|phòng|ban|tổ|công ty|shop|¤đội|vợ chồng|gia đình|cả nhà|tổ chức|lớp|trường|trung tâm|xưởng"

VERB_ACT = (
    "gửi lại|gửi|báo lại|báo cáo|báo|check|xem|làm|gọi|alo|call|chuyển khoản|chuyển|phản hồi|cập nhật|update|xử lý"
    "|hoàn thành|hoàn thiện|hoàn tiền|hoàn tất|hoàn trả|trả lời|trả|rep|reply|sắp xếp|thu xếp|nhắn tin|nhắn|hỏi|mang"
    "|đem|đưa|giao|đón|qua|ghé|tới|đến|lên|xuống|về|sang|ra|mua|đặt|book|chuẩn bị|lo|giữ|trông|viết|soạn|in|ký|nộp"
    "|thanh toán|ck|tính|chốt|rà soát|rà|kiểm tra|kiểm|test|fix|sửa|chỉnh|add|thêm|bổ sung|share|chia sẻ|forward|fwd"
    "|confirm|xác nhận|liên hệ|liên lạc|thương lượng|mời|bao|khao|dẫn|chở|đợi|chờ|giúp|hỗ trợ|phụ trách|đảm nhận|nhận"
    "|trình|họp|trao đổi|thay|bù|đền|đổi|refund|cài|set|setup|deploy|patch|ship|pick|up|upload|post|đăng|gỡ|xóa|xoá"
    "|tổng hợp|dịch|scan|chụp|ghi|lấy|bố trí|cử|gia hạn|giảm|tặng|biếu|nấu|dọn|mở|đóng|khoá|khóa|chạy|thử|tìm|kiếm"
    "|lập|lên lịch|hẹn|rủ|kéo|ship hàng|tham gia|tham dự|dự|join|resubmit|submit|review|approve|duyệt|assign|move|sync"
    "|note|quote|nói|kể|giải thích|trình bày|hướng dẫn|chỉ|dạy|kèm|phối hợp|theo dõi|đề xuất|đàm phán|điều chỉnh"
    "|thu|phát|cắt|rút|dời|lùi|hoãn|huỷ|hủy|cancel|reschedule|đăng ký|khai|điền|phụ|đi|ngồi|ở|chia|góp|nhờ|cover"
    "|nhập|xuất|xin|gom|đọc|bàn giao|bàn|cho|để|ngưng|dừng|tạm|mặc|dán|treo|lắp|tháo|rửa|tưới|nuôi|cho mượn|chịu"
    "|ứng|triển khai|khảo sát|nghiên cứu|góp ý|nhắc|tách|bỏ|cất|múc|quay|gắn|chèn|đính kèm|attach|push|release|ping"
    "|pass|align|kiểm kê|đối chiếu|rà lại|kẹp|thuê|bán|chọn|quyết|cầm|đẩy|cung cấp|thông báo|tập trung|thực hiện"
    "|khắc phục|bảo hành|sắp|ký nhận|bấm|dùng|uống|lưu|tắt|bật|vô|vào|gặp|ăn|chép|đỗ|đậu|verify|có mặt|đứng|dành|rerun|merge|commit|backup|dỡ|bốc|đóng gói|hầm|luộc|rang|may|đo|điều thêm|điều|tăng cường|cộng|trừ|chốt sổ|đứng ra|phụ|tiếp|đãi|khám|tư vấn|kéo dài|hạ|nâng|rollback|draft|send|invite|debug|hotfix|sign|order|print|copy|edit|design|onboard|brief|estimate|escalate|coordinate|research|prepare|finalize|finalise|arrange|schedule|block|transfer|handle|support|revert|restart|reset|config|upgrade|migrate|export|import|format|feedback|comment|present|follow up|follow|confirm lại"
    "|login|đăng nhập|nhấp|click|khởi động|tháo dỡ|vệ sinh|hạch toán|quyết toán|kê khai|photocopy|photo|sao y|công chứng|đóng dấu|phát hành|ban hành|biên tập"
    "|hiệu đính|dàn trang|thiết kế|render|lồng tiếng|seeding|optimize|code|build|track|monitor|refactor|freeze|raise|enable|disable|whitelist|unlock|mention|phân công"
    "|thẩm định|giải ngân|tất toán|niêm phong|cân đối|rút gọn|báo giá|gia công|trực thay|remote|đánh xe|đối soát|kiểm đếm"
    "|tạt|dắt|dìu|cọc|trám|đan|thêu|khâu|lọc|trích|thống kê|chấm (?:bài|điểm|công|thi)|bảo mật|đánh máy|rước|dạy thay|dạy bù|trung chuyển|ưu tiên|tra cứu|¤tra|truy xuất|ráp|cấn trừ|¤(?:hú|réo|ới|gõ|cắm|bóc|phun|cân|đếm|đong|soi|soát|quét|lau|giặt|ủi|phơi|khoan|hàn|sơn|trát|đào|ép|cưa|mài|ướp|nướng|chiên|xay|tỉa|gieo|cấy|gặt|tiêm|ôn|canh|gác|vẽ|dựng|gán"
    "|giãn|nới|cấp|chừa|né|nhường|lót|phủ|che|buộc|cột|xếp|chất|khuân|vác|thả|ngâm|tải|lùa|dò|rinh|bưng|trộn|nhổ|bẻ|gõ|kéo|khui|bơm|châm|rót)"
)  # fmt: skip

ADVERB = (
    r"cũng|vẫn|liền|ngay|luôn|tự|chủ động|sớm|nhanh chóng|đích thân|tranh thủ|lập tức|tiếp tục|cùng|lại|cứ|ráng|rồi|thì|¤mới|"
    r"khẩn trương|chính thức|kịp thời|nhất định|chắc chắn|gấp|trực tiếp|thử|lên|về|ra"
)
