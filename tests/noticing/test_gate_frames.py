"""The gate on letters without the usual words: frames of loss and illness in both languages, each beside its look-alike."""

import time

import pytest
from vi_letters import bare

from sincerely.noticing.reading import read
from sincerely.noticing.records import Context

GATE = frozenset(("grief", "illness"))
ENGLISH = [
    # the last hours, and how it came
    ("The nurses pulled the curtains round him.", "The curtains round the booth need washing."),
    ("Doctors did all they could to save her.", "They did all they could to save the date."),
    ("Fly over soon if you want to see him.", "If you want to see him, he's in room four."),
    ("Two officers came to the door at midnight.", "Two officers came to the seminar."),
    ("The van didn't see her.", "The van didn't see the sign."),
    ("Mum says he didn't suffer.", "Sales didn't suffer."),
    ("My last words to him were about the car.", "The last words on the slide are wrong."),
    # what is left behind
    ("His boots are still by the back door.", "The boots are still on sale."),
    ("I can't bring myself to empty his wardrobe.", "I can't bring the boxes myself."),
    ("It's that week again.", "It's that form again."),
    ("Eight months on Sunday.", "Eight invoices on Sunday."),
    ("He'd be nine now.", "He'd be glad to help now."),
    ("We planted an oak for her.", "We planted an oak by the gate."),
    ("How do I tell the children?", "How do I tell the printer?"),
    ("The children ask where Daddy went.", "The clients ask where the parcel went."),
    ("Our first Christmas without Mum.", "Our first Christmas at the new office."),
    ("I gave her coats to the hospice shop.", "I gave her the keys to the shop."),
    ("She'd have hated the fuss, and he'd have loved the hymns.", "She'd have sent the report, and he'd have signed."),
    ("Sandra is no more.", "There is no more paper."),
    ("Your letter was among his papers.", "Your letter was among the pile."),
    # a child, an animal
    ("We were parents for six hours.", "We were on hold for six hours."),
    ("My due date came and went.", "The due date came and went with no payment."),
    ("We came home with an empty car seat.", "The car seat came in an empty box."),
    ("The embryo didn't take.", "The photo didn't take."),
    ("We let her go on the kitchen floor.", "We let the paint dry on the stairs."),
    # the body, the doctors, the days
    ("My hands won't do what I tell them.", "My hands are full."),
    ("Her sight is going.", "Her train is going."),
    ("He has started to forget our names.", "He has started to sort our files."),
    ("She thought I was her sister.", "She thought I was the caterer."),
    ("The doctors talk of months rather than years.", "Delivery takes days rather than weeks."),
    ("They've given it a name at last.", "The plan is called Heron."),
    ("My counts are too low.", "The stocks are too low."),
    ("Two more cycles to go.", "Two more slides to go."),
    ("They're taking both of them off on the 9th.", "They're taking the banner off on the 9th."),
    ("He decided against more treatment.", "He decided against more paint."),
    ("I don't think she'll see the spring.", "I don't think she'll see the file."),
    ("She can't be left.", "The lights can be left on."),
    ("He doesn't always know it's me.", "He doesn't always lock it."),
    ("The stroke left him unable to speak.", "The train left him a copy."),
    ("They want her in every day.", "They want the report in every month."),
]  # fmt: skip
VIETNAMESE = [
    ("Em về tới nơi thì bà đã lạnh.", "Em về tới nơi thì họp đã xong."),
    ("Cả nhà đều ở bên lúc ông đi.", "Cả phòng đều ở bên kho lúc xe đi."),
    ("Thằng cu cứ hỏi bao giờ ba về.", "Khách cứ hỏi bao giờ hàng về."),
    ("Nón của ông vẫn treo ngoài hiên.", "Nón của đoàn vẫn để trong kho."),
    ("Em vẫn giữ số của ba trong máy.", "Em vẫn giữ số của khách trong máy."),
    ("Em không biết nói với mấy đứa thế nào.", "Em không biết nói với khách thế nào."),
    ("Đáng lẽ tuần này vợ chồng em được đón con.", "Đáng lẽ tuần này phòng em nhận máy."),
    ("Một mình chị nuôi hai đứa.", "Một mình chị nhận hai đơn."),
    ("Mong bác bình tâm.", "Mong bác gửi sớm."),
    ("Mẹ chỉ uống được vài thìa nước.", "Máy chỉ in được vài trang."),
    ("Bà lúc mê lúc tỉnh.", "Mạng lúc nhanh lúc chậm."),
    ("Ông hay đi lạc.", "Ông hay đi bộ."),
    ("Em thử rồi, vẫn một vạch.", "Em thử rồi, vẫn một vạch sóng."),
    ("Bố không chịu chữa nữa.", "Thợ không chịu sơn nữa."),
    ("Viện bó tay rồi chị ạ, bác sĩ lắc đầu.", "Kho hết hàng rồi chị ạ, quản lý lắc đầu."),
    ("Nếu em có mệnh hệ gì, nhờ anh lo cho cháu.", "Nếu em có việc gì, nhờ anh ký thay."),
]  # fmt: skip
ONLY_WRITTEN = frozenset(("Thằng cu cứ hỏi bao giờ ba về.", "Nón của ông vẫn treo ngoài hiên."))
"""What says something else too without its diacritics."""


def closed(text: str) -> bool:
    return any(matter.kind in GATE for matter in read(text, Context()).matters)


@pytest.mark.parametrize(("told", "like"), [*ENGLISH, *VIETNAMESE])
def test_the_gate_closes_on_the_frame_and_not_on_what_looks_like_it(told: str, like: str) -> None:
    assert closed(told)
    assert not closed(like)


@pytest.mark.parametrize("told", [told for told, _ in VIETNAMESE if told not in ONLY_WRITTEN])
def test_vietnamese_frames_hold_without_diacritics(told: str) -> None:
    assert closed(bare(told))


@pytest.mark.parametrize("again", ["he burned and he ", "my counts and my ", "em vẫn giữ và bà hay "])
def test_frames_take_no_long_time(again: str) -> None:
    began = time.process_time()
    read(again * (100_000 // len(again)), Context())
    assert time.process_time() - began < 3
