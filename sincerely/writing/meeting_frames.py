"""Frames of letters that carry an invitation or an answer to one: they say in words what the calendar part says."""

from collections.abc import Callable, Sequence
from typing import Protocol

from sincerely.writing.provenance import By

Part = tuple[str, By]


class Material(Protocol):
    """What these frames need of `compose.Material`."""

    @property
    def meeting(self) -> str: ...
    @property
    def when(self) -> str: ...
    @property
    def address_me(self) -> str: ...
    @property
    def address_you(self) -> str: ...


def me(material: Material) -> str:
    """How the owner speaks of themself."""
    return material.address_me or "tôi"


def you(material: Material) -> str:
    """How the owner addresses the reader."""
    return material.address_you or "anh/chị"


def _polite(material: Material) -> str:
    return " ạ" if me(material) in ("em", "cháu", "con") else ""


def english(material: Material) -> Sequence[Part]:
    """Say the time in the letter's words; `material.meeting` is what becomes of it."""
    said = {
        "REQUEST": ("It is settled then: ", ". The invitation comes with this letter."),
        "ACCEPTED": ("I will be there: ", "."),
        "TENTATIVE": ("I hope to be there, and can't promise it yet: ", "."),
        "DECLINED": ("I can't be there: ", "."),
        "CANCEL": ("I have to call off our meeting: ", "."),
        "COUNTER": ("Could we meet at this time instead: ", "?"),
        "MOVED": ("Our meeting moves to another time: ", ". The new invitation comes with this letter."),
        "TAKEN": ("Yes, let us take your time: ", ". The new invitation comes with this letter."),
        "KEPT": ("I have to keep to the time that we had: ", "."),
    }
    before, after = said[material.meeting]
    return [(before, "composer"), (material.when, "composer"), (after, "composer")]


def vietnamese(material: Material) -> Sequence[Part]:
    """The same in Vietnamese, in the relationship's own pair."""
    mine, yours, end = me(material).capitalize(), you(material), _polite(material)
    said = {
        "REQUEST": ("Mình chốt lịch: ", f". {mine} gửi kèm thư mời{end}."),
        "ACCEPTED": (f"{mine} sẽ có mặt: ", f"{end}."),
        "TENTATIVE": (f"{mine} chưa chắc, nhưng sẽ cố sắp xếp: ", f"{end}."),
        "DECLINED": (f"Rất tiếc {me(material)} không dự được: ", f"{end}."),
        "CANCEL": (f"{mine} xin phép huỷ buổi hẹn với {yours}: ", f"{end}."),
        "COUNTER": (f"{yours.capitalize()} xem có thể chuyển sang giờ này không: ", f"{end}?"),
        "MOVED": (f"{mine} xin dời buổi hẹn sang giờ này: ", f". {mine} gửi kèm thư mời mới{end}."),
        "TAKEN": (f"Vậy mình theo giờ {yours} đề xuất: ", f". {mine} gửi kèm thư mời mới{end}."),
        "KEPT": (f"{mine} xin giữ giờ đã hẹn: ", f"{end}."),
    }
    before, after = said[material.meeting]
    return [(before, "composer"), (material.when, "composer"), (after, "composer")]


MEETING_FRAMES: dict[str, Callable[[Material], Sequence[Part]]] = {"en": english, "vi": vietnamese}
