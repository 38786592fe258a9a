"""Letters as mail programs write them, every name and address invented: (case, text, zones that hold something)."""

Case = tuple[str, str, dict[str, str]]

_BODY = "Dạ em gửi anh báo giá ạ.\n\nTrân trọng,\nHương"
_OLD = "Em gửi giúp anh báo giá nhé."


def _reply(name: str, introduction: str, *, marked: bool = True) -> Case:
    repeated = f"> {_OLD}" if marked else _OLD
    return (
        name,
        f"{_BODY}\n\n{introduction}\n\n{repeated}\n",
        {"reply": _BODY, "quoted": f"{introduction}\n\n{repeated}"},
    )


VIETNAMESE: list[Case] = [
    _reply("gmail", "Vào Th 2, 5 thg 6, 2023 vào lúc 14:30 Trần Quốc Bảo <bao@gom.example> đã viết:"),
    _reply("gmail wrapped", "Vào Th 2, 5 thg 6, 2023 vào lúc 14:30 Trần Quốc Bảo <\nbao@gom.example> đã viết:"),
    _reply("gmail wrapped twice", "Vào Th 2, 5 thg 6, 2023 vào lúc 14:30 Trần Quốc Bảo\n<bao@gom.example>\nđã viết:"),
    _reply("gmail Sunday", "Vào CN, 4 thg 6, 2023 vào lúc 09:05 <bao@gom.example> đã viết:", marked=False),
    _reply("gmail older", "Vào 14:30 Ngày 05 tháng 6 năm 2023, Trần Quốc Bảo <bao@gom.example> đã viết:"),
    _reply(
        "gmail without diacritics", "Vao Th 2, 5 thg 6, 2023 vao luc 14:30 Tran Quoc Bao <bao@gom.example> da viet:"
    ),
    _reply("apple", "Vào 14:30, 5 thg 6, 2023, Trần Quốc Bảo <bao@gom.example> đã viết:"),
    _reply("apple newer", "Vào ngày 5 thg 6, 2023, lúc 14:30, Trần Quốc Bảo <bao@gom.example> viết:"),
    _reply("thunderbird", "Vào 05/06/2023 14:30, Trần Quốc Bảo đã viết:"),
    _reply("thunderbird lúc", "Lúc 14:30 ngày 05/06/2023, Trần Quốc Bảo viết:"),
    _reply(
        "yahoo", "Vào 14:30:12 GMT+7 Thứ Hai, 5 tháng 6, 2023, Trần Quốc Bảo <bao@gom.example> đã viết:", marked=False
    ),
    _reply(
        "outlook",
        "Từ: Trần Quốc Bảo <bao@gom.example>\nĐã gửi: Thứ Hai, 5 Tháng Sáu 2023 14:30\n"
        "Đến: Lê Thu Hương <huong@gom.example>\nChủ đề: Báo giá",
        marked=False,
    ),
    _reply(
        "outlook Gửi",
        "________________________________\nTừ: Trần Quốc Bảo\nGửi: 05/06/2023 14:30\n"
        "Tới: Lê Thu Hương\nCc: Phòng mua\nChủ đề: Báo giá",
        marked=False,
    ),
    _reply(
        "outlook bold",
        "*Từ:* Trần Quốc Bảo <bao@gom.example>\n*Ngày:* 05/06/2023\n*Đến:* Hương\n*Tiêu đề:* Báo giá",
        marked=False,
    ),
    _reply(
        "outlook without diacritics",
        "Tu: Tran Quoc Bao\nGui: 05/06/2023 14:30\nDen: Le Thu Huong\nChu de: Bao gia",
        marked=False,
    ),
    _reply(
        "outlook phone",
        "Người gửi: Trần Quốc Bảo <bao@gom.example>\nNgày gửi: 5/6/2023\nNgười nhận: Hương\nChủ đề: Báo giá",
        marked=False,
    ),
    _reply(
        "zimbra",
        '----- Thư gốc -----\nTừ: "Trần Quốc Bảo" <bao@gom.example>\nĐến: "Hương" <huong@gom.example>\n'
        "Đã gửi: Thứ Hai, 5 Tháng 6, 2023 2:30:12 CH\nChủ đề: Báo giá",
        marked=False,
    ),
    _reply(
        "original message", "-----Tin nhắn gốc-----\nTừ: Bảo\nGửi: 5/6/2023\nĐến: Hương\nChủ đề: Báo giá", marked=False
    ),
    _reply(
        "zoho", "---- Vào T2, 05 thg 6 2023 14:30:12 +0700 Trần Quốc Bảo <bao@gom.example> đã viết ----", marked=False
    ),
    (
        "phone footer between",
        f"Vâng anh.\n\nĐã gửi từ iPhone của tôi\n\nVào 14:30, 5 thg 6, 2023, Bảo <bao@gom.example> đã viết:\n\n> {_OLD}",
        {
            "reply": "Vâng anh.",
            "signature": "Đã gửi từ iPhone của tôi",
            "quoted": f"Vào 14:30, 5 thg 6, 2023, Bảo <bao@gom.example> đã viết:\n\n> {_OLD}",
        },
    ),
    ("iphone", "Ok em\n\nĐược gửi từ iPhone của tôi", {"reply": "Ok em", "signature": "Được gửi từ iPhone của tôi"}),
    (
        "samsung",
        "Ok em\n\nĐược gửi từ điện thoại Galaxy của tôi",
        {"reply": "Ok em", "signature": "Được gửi từ điện thoại Galaxy của tôi"},
    ),
    (
        "outlook ios",
        "Ok em\n\nGửi từ Outlook cho iOS<https://aka.example/o0ukef>",
        {"reply": "Ok em", "signature": "Gửi từ Outlook cho iOS<https://aka.example/o0ukef>"},
    ),
    ("get outlook", "Ok em\n\nTải Outlook cho Android", {"reply": "Ok em", "signature": "Tải Outlook cho Android"}),
    (
        "not a footer",
        "Hồ sơ em đã gửi từ tuần trước, anh xem giúp em.",
        {"reply": "Hồ sơ em đã gửi từ tuần trước, anh xem giúp em."},
    ),
    (
        "signature block",
        "Em gửi anh nhé.\n\nTrân trọng,\nLê Thu Hương (Ms.)\nTrưởng phòng Kinh doanh\nCông ty TNHH Gốm Sen\nĐT: 0912 345 678",
        {
            "reply": "Em gửi anh nhé.\n\nTrân trọng,\nLê Thu Hương (Ms.)",
            "signature": "Trưởng phòng Kinh doanh\nCông ty TNHH Gốm Sen\nĐT: 0912 345 678",
        },
    ),
    (
        "signature with delimiter",
        "Em gửi anh nhé.\n\nEm cảm ơn anh,\nHương\n\n-- \nLê Thu Hương\nGốm Sen",
        {"reply": "Em gửi anh nhé.\n\nEm cảm ơn anh,\nHương", "signature": "-- \nLê Thu Hương\nGốm Sen"},
    ),
    (
        "forward gmail",
        "Anh xem giúp em.\n\n---------- Forwarded message ---------\nTừ: Bảo <bao@gom.example>\nChủ đề: X\n\nNội dung",
        {
            "reply": "Anh xem giúp em.",
            "forwarded": "---------- Forwarded message ---------\nTừ: Bảo <bao@gom.example>\nChủ đề: X\n\nNội dung",
        },
    ),
    (
        "forward in Vietnamese",
        "Anh xem giúp em.\n\n---------- Thư đã chuyển tiếp ---------\nTừ: Bảo <bao@gom.example>\n\nNội dung",
        {
            "reply": "Anh xem giúp em.",
            "forwarded": "---------- Thư đã chuyển tiếp ---------\nTừ: Bảo <bao@gom.example>\n\nNội dung",
        },
    ),
    (
        "forward message in Vietnamese",
        "---------- Tin nhắn chuyển tiếp ---------\nTừ: Bảo <bao@gom.example>\n\nNội dung",
        {"forwarded": "---------- Tin nhắn chuyển tiếp ---------\nTừ: Bảo <bao@gom.example>\n\nNội dung"},
    ),
    (
        "forward apple",
        "Chị xem nhé\n\nBắt đầu thư được chuyển tiếp:\n\n> Từ: Bảo <bao@gom.example>\n> Chủ đề: X\n>\n> Nội dung",
        {
            "reply": "Chị xem nhé",
            "forwarded": "Bắt đầu thư được chuyển tiếp:\n\n> Từ: Bảo <bao@gom.example>\n> Chủ đề: X\n>\n> Nội dung",
        },
    ),
    (
        "answers between",
        "Vào 05/06/2023 14:30, Bảo đã viết:\n> Khi nào giao?\n\nThứ Sáu anh ạ.\n\n> Giá bao nhiêu?\n\nEm báo sau nhé.",
        {
            "reply": "Thứ Sáu anh ạ.\n\nEm báo sau nhé.",
            "quoted": "Vào 05/06/2023 14:30, Bảo đã viết:\n> Khi nào giao?\n\n> Giá bao nhiêu?",
        },
    ),
    (
        "disclaimer",
        "Em gửi anh.\n\nHương\n\nEmail này và các tệp đính kèm có thể chứa thông tin bảo mật và chỉ dành cho người nhận.",
        {
            "reply": "Em gửi anh.\n\nHương",
            "disclaimer": "Email này và các tệp đính kèm có thể chứa thông tin bảo mật và chỉ dành cho người nhận.",
        },
    ),
    (
        "prose that names a day",
        "Vào thứ Hai anh đã viết cho em về việc này.\nEm sẽ trả lời anh sau.",
        {"reply": "Vào thứ Hai anh đã viết cho em về việc này.\nEm sẽ trả lời anh sau."},
    ),
    (
        "from and to in prose",
        "Lịch họp:\nTừ: 9h\nĐến: 11h\nEm mời anh.",
        {"reply": "Lịch họp:\nTừ: 9h\nĐến: 11h\nEm mời anh."},
    ),
]


def _other(name: str, introduction: str, *, marked: bool = True) -> Case:
    repeated = "> What about Friday?" if marked else "What about Friday?"
    text = f"Friday is fine.\n\n{introduction}\n{repeated}\n"
    return name, text, {"reply": "Friday is fine.", "quoted": f"{introduction}\n{repeated}"}


ENGLISH_AND_OTHERS: list[Case] = [
    _other("gmail", "On Mon, 5 Jun 2023 at 14:30, Ada Moreau <ada@loom.example> wrote:"),
    _other("gmail wrapped", "On Mon, Jun 5, 2023 at 2:30 PM Ada Moreau <\nada@loom.example> wrote:", marked=False),
    _other("gmail wrapped thrice", "On Mon, Jun 5, 2023 at 2:30 PM\nAda Moreau <ada@loom.example>\nwrote:"),
    _other(
        "outlook",
        "From: Ada Moreau <ada@loom.example>\nSent: Monday, June 5, 2023 2:30 PM\nTo: Ben\nSubject: Meeting\n",
        marked=False,
    ),
    _other(
        "outlook long list",
        "From: Ada Moreau <ada@loom.example>\nSent: Monday, June 5, 2023 2:30 PM\n"
        "To: Ben Oduya; Carla Ruiz; Dan Osei;\n Eva Lund; Finn Dahl\nCc: Gita Rao\nSubject: Meeting\n",
        marked=False,
    ),
    _other(
        "original message",
        "-----Original Message-----\nFrom: Moreau, Ada\nSent: Monday\nTo: Ben\nSubject: Meeting\n",
        marked=False,
    ),
    _other("original message alone", " -----Original Message-----", marked=False),
    _other(
        "lotus", "Ada Moreau\n06/05/2001 02:30 PM\nTo: Ben Oduya/LON/LOOM@LOOM\ncc: \nSubject: Meeting\n", marked=False
    ),
    _other("name alone", "Ada wrote:"),
    _other("sender without a date", "Ada Moreau <ada@loom.example> wrote:", marked=False),
    _other(
        "lotus with wrapped lists",
        "Ada Moreau\n06/05/2001 02:30 PM\nTo: Ben Oduya/LON/LOOM@LOOM, Carla\n Ruiz/LON/LOOM@LOOM\ncc: Dan Osei/LON\n"
        " Eva Lund, Finn\n Dahl, Gita Rao\n \nSubject: Meeting\n",
        marked=False,
    ),
    _other("lotus without a sender", "To: Ben Oduya/LON/LOOM@LOOM\ncc: \nSubject: Meeting\n", marked=False),
    ("from in an mbox", "All good.\n>From here on it is easy.", {"reply": "All good.\n>From here on it is easy."}),
    _other("german", "Am 05.06.2023 um 14:30 schrieb Ada Moreau <ada@loom.example>:"),
    _other(
        "german outlook",
        "Von: Ada Moreau\nGesendet: Montag, 5. Juni 2023 14:30\nAn: Ben\nBetreff: Termin\n",
        marked=False,
    ),
    _other("danish", "Den man. 5. jun. 2023 kl. 14.30 skrev Ada Moreau <ada@loom.example>:"),
    _other("danish outlook", "Fra: Ada Moreau\nSendt: 5. juni 2023 14:30\nTil: Ben\nEmne: Møde\n", marked=False),
    _other("swedish", "Den mån 5 juni 2023 kl 14:30 skrev Ada Moreau <ada@loom.example>:"),
    _other(
        "swedish outlook", "Från: Ada Moreau\nSkickat: den 5 juni 2023 14:30\nTill: Ben\nÄmne: Möte\n", marked=False
    ),
    _other("dutch", "Op ma 5 jun 2023 om 14:30 schreef Ada Moreau <ada@loom.example>:"),
    _other("dutch geschreven", "Op 5 jun. 2023 om 14:30 heeft Ada Moreau <ada@loom.example> het volgende geschreven:"),
    _other("french", "Le lun. 5 juin 2023 à 14:30, Ada Moreau <ada@loom.example> a écrit :"),
    _other(
        "french outlook", "De : Ada Moreau\nEnvoyé : lundi 5 juin 2023 14:30\nÀ : Ben\nObjet : Réunion\n", marked=False
    ),
    _other("polish", "pon., 5 cze 2023 o 14:30 Ada Moreau <ada@loom.example> napisał(a):"),
    _other("polish thunderbird", "W dniu 05.06.2023 o 14:30, Ada Moreau pisze:\n> Hej\nOn 5 Jun 2023, X wrote:"),
    _other("spanish", "El lun, 5 jun 2023 a las 14:30, Ada Moreau (<ada@loom.example>) escribió:"),
    _other("italian", "Il giorno lun 5 giu 2023 alle ore 14:30 Ada Moreau <ada@loom.example> ha scritto:"),
    _other("japanese", "2023年6月5日(月) 14:30 Ada Moreau <ada@loom.example>:"),
    _other("japanese apple", "2023/06/05 14:30、Ada Moreau <ada@loom.example>のメール:"),
    _other(
        "japanese outlook", "差出人: Ada Moreau\n送信日時: 2023年6月5日 14:30\n宛先: Ben\n件名: 会議\n", marked=False
    ),
    _other("zoho", "---- On Mon, 05 Jun 2023 14:30:12 +0100 Ada Moreau <ada@loom.example> wrote ----", marked=False),
    ("iphone", "Fine by me\n\nSent from my iPhone", {"reply": "Fine by me", "signature": "Sent from my iPhone"}),
    (
        "from my desk",
        "All good.\n\nSent from my desk, which is easier.",
        {"reply": "All good.\n\nSent from my desk, which is easier."},
    ),
    (
        "signature block",
        "See the plan.\n\nBest regards,\nAda Moreau\nProject Manager\nLoom & Co Ltd\n+44 20 7946 0018\nwww.loom.example",
        {
            "reply": "See the plan.\n\nBest regards,\nAda Moreau",
            "signature": "Project Manager\nLoom & Co Ltd\n+44 20 7946 0018\nwww.loom.example",
        },
    ),
    (
        "signature without closing",
        "The plan is attached and will be final by noon.\n\nAda Moreau\nLoom & Co\n+44 20 7946 0018",
        {
            "reply": "The plan is attached and will be final by noon.",
            "signature": "Ada Moreau\nLoom & Co\n+44 20 7946 0018",
        },
    ),
    ("name only", "See you there.\n\nThanks,\nAda", {"reply": "See you there.\n\nThanks,\nAda"}),
    (
        "postscript",
        "See you.\n\nThanks,\nAda\n\nPS: bring the plan, please.",
        {"reply": "See you.\n\nThanks,\nAda\n\nPS: bring the plan, please."},
    ),
    (
        "signature, then disclaimer",
        "Fine.\n\n-- \nAda\n\nThis email and any attachments are confidential and intended solely for the addressee.",
        {
            "reply": "Fine.",
            "signature": "-- \nAda",
            "disclaimer": "This email and any attachments are confidential and intended solely for the addressee.",
        },
    ),
    (
        "banner above",
        "CAUTION: This email originated from outside of the organization. Do not click links.\n\nHello Ben,\nall is well.",
        {
            "reply": "Hello Ben,\nall is well.",
            "disclaimer": "CAUTION: This email originated from outside of the organization. Do not click links.",
        },
    ),
    (
        "list footer",
        "Me too.\n\n_______________________________________________\nloom mailing list\nloom@lists.example",
        {
            "reply": "Me too.",
            "signature": "_______________________________________________\nloom mailing list\nloom@lists.example",
        },
    ),
    (
        "dashes in prose",
        "Two things -- both small.\n\n--- one\n--- two\n\nThat is all.",
        {"reply": "Two things -- both small.\n\n--- one\n--- two\n\nThat is all."},
    ),
    (
        "a link that was wrapped without its mark",
        "Yes.\n\nOn 5 Jun 2023, Ada wrote:\n> See the page\n  (http://loom.example/c/Yz) >\n> below.",
        {
            "reply": "Yes.",
            "quoted": "On 5 Jun 2023, Ada wrote:\n> See the page\n  (http://loom.example/c/Yz) >\n> below.",
        },
    ),
    ("nothing but a block", "Ada Moreau\n+44 20 7946 0018", {"reply": "Ada Moreau\n+44 20 7946 0018"}),
    ("empty", "", {}),
    ("only a quote", "> a\n> b", {"quoted": "> a\n> b"}),
]
