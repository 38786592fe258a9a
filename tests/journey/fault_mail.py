"""A small mailbox with everything that a break could double or lose: threads, promises, thanks, signatures, lists."""

NAMES = ("Bo Birk", "Ada Moreau", "Hoa Lê", "Jan Novák", "Mia Olsen")


def letters(count: int) -> list[bytes]:
    """Return `count` letters to Alice and from her, in threads of three."""
    return [_letter(number) for number in range(count)]


def _letter(number: int) -> bytes:
    name = NAMES[number % 5]
    address = f"{name.split()[0].lower()}@there{number % 7}.example"
    topic, turn = divmod(number, 3)
    mine = turn == 1
    sender, reader = ("Alice Ashdown <alice@desk.example>", f"{name} <{address}>")
    sender, reader = (sender, reader) if mine else (reader, sender)
    answer = f"In-Reply-To: <{topic}.{turn - 1}@mail.example>\r\n" if turn else ""
    texts = (
        "Could you send me the price list by Friday?",
        "Here is the list, attached as promised. I will call you on Monday.",
        "Thank you so much for sending the list! My mother is in hospital, so I will answer late.",
    )
    return (
        f"From: {sender}\r\nTo: {reader}\r\nMessage-ID: <{topic}.{turn}@mail.example>\r\n{answer}"
        f"Date: Mon, {1 + number // 24:02} Jun 2026 {number % 24:02}:15:00 +0000\r\nMIME-Version: 1.0\r\n"
        f"Subject: {'Re: ' if turn else ''}List {topic}\r\nContent-Type: text/plain; charset=utf-8\r\n\r\n"
        f"Hello,\r\n\r\n{texts[turn]}\r\n\r\n-- \r\n{name}\r\nBuyer, Loom & Co\r\n+44 20 7946 {1000 + number % 5}\r\n"
    ).encode()


BROKEN = b"From: Bo <bo@there0.example>\r\nSubject: " + b"x" * 80_000 + b"\r\n\r\nA header that nobody needs.\r\n"
