"""Letters to somebody who is erased: those without a yes go, of the others whatever nobody said yes to."""

from collections.abc import Sequence

from sincerely.writing.models import Letter, LetterAttachment, ModelCall

NOT_APPROVED = ("proposed", "in_review", "undone", "declined")


def erase_letters(letters: Sequence[int]) -> set[str]:
    """Erase letters with whatever belongs to them: files, offered times, what a model was asked.

    Returns the SHA-256 of the files' bytes, which the caller erases where nothing else holds them.
    """
    files = set(LetterAttachment.objects.filter(letter__in=letters).values_list("blob_id", flat=True))
    Letter.objects.filter(pk__in=letters).delete()
    return files


def forget_drafting(letters: Sequence[int]) -> None:
    """Of letters that somebody once said yes to keep only what was approved: no drafts, no reasons, no notes."""
    rows = Letter.objects.filter(pk__in=letters)
    rows.update(machine_text="", put_aside={}, grounds=[], declined_because="", need="")
    rows.filter(state__in=NOT_APPROVED).update(subject="", text="", spans=[], to=[], cc=[], state="declined")
    ModelCall.objects.filter(letter__in=letters).delete()
