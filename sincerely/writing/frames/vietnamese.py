"""The sentences in Vietnamese: who writes and who reads stand in slots, so that the pair of the two can't switch."""

from typing import Final

from sincerely.writing.frames import Frame, Frames, Several

ABOUT: Final = "{gap:chuyện bạn muốn viết}"
ANSWER: Final = "{gap:câu trả lời của bạn}"
WHY_NOW: Final = "{gap:vì sao lúc này cần, hoặc làm sao cho dễ hơn}"
TIMES: Final = "{gap:hai ba khung giờ}"
PROMISED: Final = "{gap:điều đã hứa}"
SEEN: Final = "{gap:bạn thấy gì trong đó, bước tiếp theo là gì}"

FITS: Final = "{gap:giờ đó bạn có tiện không, hay giờ khác}"
SAY: Final = "{gap:điều bạn muốn nói}"
SEVERAL: Final = Several(
    leads=(
        "{You} có nhắn {me} {count} việc{day}, {me} xin trả lời từng việc{ạ}:",
        "{Me} xin phản hồi {count} việc {you} nhắn{day}:",
        "Về {count} việc {you} nhắn{day}:",
        "{Me} trả lời {you} từng ý một{ạ}:",
        "Về {count} ý trong thư của {you}{day}:",
        "Trong thư{day} {you} có nêu {count} việc:",
        "{Me} gửi {you} câu trả lời cho {count} việc {you} hỏi{day}:",
        "Lần lượt theo thư của {you}{day}:",
        "Mấy việc {you} nhắn {me}{day}:",
    ),
    counts={2: "hai", 3: "ba", 4: "bốn"},
    many="các",
    to_this="{gap:câu trả lời cho ý này}",
    say=SAY,
    fits=FITS,
    times=TIMES,
    the_rest="{gap:câu trả lời cho các ý còn lại}",
    and_the_rest=", và cho các ý còn lại",
)
MEETING: Final = "Về buổi hẹn {when}: {why}"
"""Which meeting is to be moved; its reason is the owner's to say."""
WHY_MOVED: Final = "vì sao không còn tiện"
WHICH_MEETING: Final = "giờ nào không còn tiện, vì sao"
OTHERWISE: Final = "Ngoài ra {me} thu xếp được:"

ASKED: Final = (
    "{You} có hỏi{day}: {quote}",
    "Về câu {you} hỏi{day}: {quote}",
    "Về chuyện {you} hỏi {me}{day}: {quote}",
    "{You} hỏi {me}{day}: {quote}",
    "{Me} xin trả lời câu {you} hỏi{day}: {quote}",
    "Trong thư{day}, {you} có hỏi: {quote}",
    "{You} có nhắn{day}: {quote}",
)
ANSWERS: Final = (
    ANSWER,
    f"{{Me}} xin trả lời {{you}}{{ạ}}: {ANSWER}",
    f"{{Me}} báo {{you}} như sau{{ạ}}: {ANSWER}",
    f"{{Me}} trả lời ngắn gọn{{ạ}}: {ANSWER}",
    f"Về phía {{me}}: {ANSWER}",
    f"{{Me}} trả lời {{you}} như sau{{ạ}}: {ANSWER}",
)
REQUESTED: Final = (
    "{You} có nhắn{day}: {quote}",
    "{You} nhắn {me}{day}: {quote}",
    "Về việc {you} nhắn{day}: {quote}",
    "Về việc {you} cần{day}: {quote}",
    "{Me} đã nhận được lời nhắn của {you}{day}: {quote}",
    "Trong thư{day}, {you} có viết: {quote}",
    "Về chuyện {you} nhắn {me}{day}: {quote}",
)
STANDS: Final = (
    ANSWER,
    f"{{Me}} xin phản hồi {{you}} như sau{{ạ}}: {ANSWER}",
    f"{{Me}} báo lại {{you}}{{ạ}}: {ANSWER}",
    f"Về phía {{me}}: {ANSWER}",
    f"{{Me}} xin trả lời {{you}}{{ạ}}: {ANSWER}",
    f"{{Me}} trả lời ngắn gọn{{ạ}}: {ANSWER}",
)
INTRODUCES: Final = "{gap:bạn giới thiệu ai, ai viết trước}"

FRAMES: Final[Frames] = {
    "ask": Frame(ASKED, ANSWERS, f"{{quote}}\n\n{ANSWER}", ABOUT),
    "request": Frame(REQUESTED, STANDS, f"{{quote}}\n\n{ANSWER}", ABOUT),
    "said": Frame(
        (
            "{You} có viết{day}: {quote}",
            "{You} có nhắn{day}: {quote}",
            "Về chuyện {you} viết{day}: {quote}",
            "Trong thư{day}, {you} có viết: {quote}",
        ),
        (SAY, f"Về phía {{me}}: {SAY}", f"{{Me}} xin trả lời {{you}}{{ạ}}: {SAY}"),
        f"{{quote}}\n\n{SAY}",
        ABOUT,
    ),
    "proposed": Frame(
        (
            "{You} có nhắn{day}: {quote}",
            "Về giờ {you} hẹn{day}: {quote}",
            "Về buổi {you} nhắn{day}: {quote}",
            "Trong thư{day}, {you} có viết: {quote}",
        ),
        (
            f"{FITS}{{otherwise}}",
            f"{{Me}} báo lại {{you}}{{ạ}}: {FITS}{{otherwise}}",
            f"Về phía {{me}}: {FITS}{{otherwise}}",
        ),
        f"{{quote}}\n\n{FITS}{{otherwise}}",
        FITS,
    ),
    "ask_again": Frame(
        (
            "{You} có hỏi lại{day}: {quote}",
            "{Me} xin trả lời {you} việc này{ạ}: {quote}",
            "{You} đã nhắc {me} việc này: {quote}",
            "Về việc {you} nhắn lại{day}: {quote}",
        ),
        STANDS,
        f"{{quote}}\n\n{ANSWER}",
        ABOUT,
    ),
    "promise": Frame(
        (
            "{Me} có hẹn{day}: {quote}",
            "Như {me} đã nói{day}: {quote}",
            "{Me} có viết cho {you}{day}: {quote}",
            "{Me} đã hẹn với {you}{day}: {quote}",
            "{Me} xin báo {you} việc {me} đã hẹn{day}: {quote}",
            "Theo lời hẹn với {you}{day}: {quote}",
            "{You} đang chờ {me} chuyện này: {quote}",
        ),
        (
            f"{{Me}} báo lại {{you}}{{ạ}}: {PROMISED}",
            PROMISED,
            f"Cụ thể như sau{{ạ}}: {PROMISED}",
            f"Đến hôm nay thì: {PROMISED}",
            f"{{Me}} xin cập nhật{{ạ}}: {PROMISED}",
        ),
        f"{{quote}}\n\n{PROMISED}",
        ABOUT,
    ),
    "thing": Frame(
        (
            f"{{Me}} gửi {{you}} {{thing}}: {PROMISED}.",
            f"Như đã hẹn{{day}}, {{me}} gửi {{you}} {{thing}}: {PROMISED}.",
            f"{{Me}} xin gửi {{you}} {{thing}} như lời hẹn{{day}}: {PROMISED}.",
            f"Đây là {{thing}} {{me}} hẹn {{you}}{{day}}: {PROMISED}.",
            f"{{You}} đang chờ {{thing}}, {{me}} gửi đây{{ạ}}: {PROMISED}.",
            f"Phần {{thing}} {{me}} gửi {{you}} đây{{ạ}}: {PROMISED}.",
        ),
        ("",),
        f"{{thing}}: {PROMISED}",
        ABOUT,
    ),
    "follow_up": Frame(
        (
            "{Me} có nhắn {you}{day}: {quote}",
            "{Me} xin nhắc lại thư{day}: {quote}",
            "Chuyện này {me} vẫn đang chờ {you}: {quote}",
            "Sợ thư bị trôi nên {me} viết lại: {quote}",
            "{Me} chưa nhận được phản hồi của {you} về việc này: {quote}",
            "Cho {me} hỏi lại việc {me} nhắn{day}: {quote}",
            "{Me} xin phép hỏi lại {you} chuyện{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"{{Me}} hỏi lại vì: {WHY_NOW}",
            f"Phía {{me}} đang thế này{{ạ}}: {WHY_NOW}",
            f"Để {{you}} tiện trả lời: {WHY_NOW}",
            f"Chuyện là thế này{{ạ}}: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "reminder": Frame(
        (
            "{Me} xin nhắc {you} chuyện {me} viết{day}: {quote}",
            "Việc {me} gửi {you}{day} vẫn còn chờ: {quote}",
            "{Me} xin phép nhắc {you} một việc: {quote}",
            "{Me} nhắn lại để {you} tiện theo dõi: {quote}",
            "Còn một việc {me} nhờ {you}{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"{{Me}} đang cần vì: {WHY_NOW}",
            f"Để {{you}} dễ sắp xếp: {WHY_NOW}",
            f"{{Me}} xin nói thêm{{ạ}}: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "they_promised": Frame(
        (
            "{You} có nhắn{day}: {quote}",
            "{You} có hẹn {me}{day}: {quote}",
            "{Me} nhớ {you} viết{day}: {quote}",
            "Cho {me} hỏi thăm chuyện {you} nói{day}: {quote}",
            "{Me} hỏi lại về lời {you} hẹn{day}: {quote}",
            "{Me} đang chờ việc {you} nói{day}: {quote}",
        ),
        (
            WHY_NOW,
            f"{{Me}} hỏi vì: {WHY_NOW}",
            f"{{Me}} cần sớm vì: {WHY_NOW}",
            f"Bên {{me}} đang thế này{{ạ}}: {WHY_NOW}",
        ),
        f"{{quote}}\n\n{WHY_NOW}",
        ABOUT,
    ),
    "scheduling": Frame(
        (
            "{You} có nhắn{day}: {quote}",
            "Về giờ hẹn, {you} có viết{day}: {quote}",
            "Để mình chốt giờ: {quote}",
            "Về việc hẹn gặp, {you} có nhắn{day}: {quote}",
            "Về chuyện gặp {you} nói{day}: {quote}",
        ),
        (
            f"{{Me}} rảnh: {TIMES}.",
            f"{{Me}} thu xếp được: {TIMES}.",
            f"Những giờ này {{me}} đều được{{ạ}}: {TIMES}.",
            f"{{You}} xem giờ nào tiện giúp {{me}}: {TIMES}.",
            f"Bên {{me}} còn trống: {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        "",
    ),
    "reschedule": Frame(
        (
            "{You} có nhắn{day}: {quote}",
            "Về chuyện dời lịch, {you} viết{day}: {quote}",
            "Về buổi hẹn cần đổi giờ: {quote}",
            "{Me} xin hẹn lại với {you} chuyện này: {quote}",
        ),
        (
            f"{{Me}} dời sang được các giờ này: {TIMES}.",
            f"Thay vào đó {{me}} rảnh: {TIMES}.",
            f"{{You}} xem đổi sang giờ nào tiện: {TIMES}.",
            f"Bên {{me}} còn trống các giờ khác: {TIMES}.",
        ),
        f"{{quote}}\n\n{TIMES}",
        f"{{meeting}}\n\nThay vào đó {{me}} rảnh: {TIMES}.",
    ),
    "documents_received": Frame(
        (
            "{Me} đã nhận được: {quote}",
            "{Me} nhận được rồi{ạ}: {quote}",
            "{Me} xác nhận đã nhận được: {quote}",
            "{Me} báo để {you} yên tâm là đã nhận được: {quote}",
            "{Me} nhận được phần {you} gửi{day}: {quote}",
        ),
        (
            SEEN,
            f"Bước tiếp theo: {SEEN}",
            f"{{Me}} xem qua thì thấy: {SEEN}",
            f"Tiếp theo{{ạ}}: {SEEN}",
        ),
        f"{{quote}}\n\n{SEEN}",
        f"{{gap:bạn nhận được gì}}\n\n{SEEN}",
    ),
    "introduction": Frame(
        (
            "{You} có nhờ{day}: {quote}",
            "Về chuyện giới thiệu {you} nói{day}: {quote}",
            "{You} có nhờ {me} kết nối{day}: {quote}",
            "Về việc {you} nhờ {me} giới thiệu{day}: {quote}",
        ),
        (
            INTRODUCES,
            f"{{Me}} đề xuất thế này{{ạ}}: {INTRODUCES}",
            f"Để hai bên bắt đầu cho tiện: {INTRODUCES}",
            f"{{Me}} xin sắp xếp như sau: {INTRODUCES}",
        ),
        f"{{quote}}\n\n{INTRODUCES}",
        "{gap:bạn giới thiệu ai, vì sao hai người nên biết nhau}\n\n{gap:ai viết trước}",
    ),
    "out_of_office": Frame(
        (
            "{Me} nhận được thư {you}{day}: {quote}",
            "{You} có viết{day}: {quote}",
            "Để {you} khỏi phải chờ: {quote}",
        ),
        (
            "{Me} vắng {gap:từ ngày nào đến ngày nào}. Trong lúc đó {gap:liên hệ với ai, hoặc khi nào bạn trả lời}.",
            "{Me} nghỉ, không xem thư được {gap:từ ngày nào đến ngày nào}. {gap:trong lúc đó liên hệ với ai}.",
            "{Me} sẽ trả lời {you} sau {gap:ngày bạn trở lại}. {gap:trong lúc đó liên hệ với ai}.",
        ),
        "{quote}\n\n{gap:bạn vắng từ ngày nào đến ngày nào, liên hệ với ai}",
        "{Me} vắng {gap:từ ngày nào đến ngày nào}. Trong lúc đó {gap:liên hệ với ai, hoặc khi nào bạn trả lời}.",
    ),
    "check_in": Frame(
        (
            "Lần gần nhất mình liên lạc{day}: {quote}",
            "Thư gần nhất giữa {me} và {you}{day}: {quote}",
            "Lần trước mình trao đổi{day}: {quote}",
        ),
        (
            "{gap:điều khiến bạn nhớ tới người ấy}",
            "Hôm nay {me} viết vì: {gap:điều khiến bạn nhớ tới người ấy}",
            "{Me} nhớ tới {you} vì: {gap:điều khiến bạn nhớ tới người ấy}",
        ),
        "{quote}\n\n{gap:điều khiến bạn nhớ tới người ấy}",
        "{gap:điều khiến bạn nhớ tới người ấy}",
    ),
    "feedback": Frame(
        (
            "{You} có hỏi ý {me}{day}: {quote}",
            "Về phần {you} gửi {me}{day}: {quote}",
            "{Me} góp ý như {you} nhờ{day}: {quote}",
        ),
        (
            "{gap:chỗ nào tốt, nói rõ}\n\n{gap:bạn sẽ sửa gì, vì sao}",
            "{Me} thấy tốt: {gap:chỗ nào tốt, nói rõ}\n\n{Me} đề xuất chỉnh: {gap:bạn sẽ sửa gì, vì sao}",
        ),
        "{quote}\n\n{gap:chỗ nào tốt, nói rõ}\n\n{gap:bạn sẽ sửa gì, vì sao}",
        "{gap:chỗ nào tốt, nói rõ}\n\n{gap:bạn sẽ sửa gì, vì sao}",
    ),
    "negotiation": Frame(
        (
            "{You} có viết{day}: {quote}",
            "Về điều kiện {you} nêu{day}: {quote}",
            "{Me} trả lời đề nghị của {you}{day}: {quote}",
        ),
        (
            "{gap:bạn đưa ra được gì}\n\n{gap:bạn cần gì ở phía bên kia}",
            "Phía {me}: {gap:bạn đưa ra được gì}\n\nPhía {you}: {gap:bạn cần gì ở phía bên kia}",
        ),
        "{quote}\n\n{gap:bạn đưa ra được gì}\n\n{gap:bạn cần gì ở phía bên kia}",
        "{gap:bạn đưa ra được gì}\n\n{gap:bạn cần gì ở phía bên kia}",
    ),
    "first_contact": Frame(
        ("{You} có viết{day}: {quote}", "{Me} đọc được câu này của {you}: {quote}"),
        (
            "{gap:bạn là ai, vì sao biết đến người ấy}\n\n{gap:bạn mong điều gì, một câu}",
            "{Me} là: {gap:bạn là ai, vì sao biết đến người ấy}\n\n{Me} mong: {gap:bạn mong điều gì, một câu}",
        ),
        "{quote}\n\n{gap:bạn là ai, vì sao biết đến người ấy}\n\n{gap:bạn mong điều gì, một câu}",
        "{gap:bạn là ai, vì sao biết đến người ấy}\n\n{gap:bạn mong điều gì, một câu}",
    ),
}
