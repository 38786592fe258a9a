"""Letters that lie aside: declined and taken up again, put aside by the rules and back, opened and not kept yet."""

from datetime import datetime

from django.db import transaction

from sincerely.webhooks import actions as webhooks
from sincerely.writing.actions import editable, revised
from sincerely.writing.models import Letter, OfferedTime


@transaction.atomic
def take_up_again(letter: Letter, *, now: datetime) -> Letter:
    """Undo a declining: the letter waits again as it was. One that was not declined stays as it is.

    The times that it offers stand again, but for those that another letter holds out by now.
    """
    letter = Letter.objects.select_for_update(no_key=True).get(pk=letter.pk)
    if letter.state != "declined":
        return letter
    letter.state, letter.declined_because, letter.changed_at = "in_review", "", now
    letter.save(update_fields=["state", "declined_because", "changed_at"])
    for one in letter.offered_times.filter(state="released", starts_at__gt=now):
        others = OfferedTime.objects.filter(owner_id=letter.owner_id, state__in=("open", "chosen", "confirmed"))
        if (
            one.words in letter.text
            and not others.filter(starts_at__lt=one.ends_at, ends_at__gt=one.starts_at).exists()
        ):
            one.state = "open"
            one.save(update_fields=["state"])
    if letter.offers.exists():
        webhooks.add(letter.owner, "letter.waiting", letter=letter.pk, state="in_review", now=now)
    return letter


def is_by_person(letter: Letter) -> bool:
    """Whether the person put the draft aside to write themselves: only they bring it back, not a change of rules."""
    return bool(letter.put_aside.get("by_person"))


@transaction.atomic
def undo_start_over(letter: Letter, *, now: datetime) -> bool:
    """Put the draft back that the person had put aside, as it was; False where they wrote since, which stays."""
    letter = editable(letter)
    draft = letter.put_aside
    if not is_by_person(letter) or letter.text.strip():
        return False
    letter.text, letter.spans, letter.proposed_by, letter.put_aside = (
        draft["text"], draft["spans"], draft["proposed_by"], {},
    )  # fmt: skip
    revised(letter, now=now, kept=draft["kept"])
    return True


@transaction.atomic
def bring_back(letter: Letter, *, now: datetime) -> Letter:
    """Put the draft back that the rules had taken out, unless the person wrote since: then theirs stands."""
    letter = editable(letter)
    aside = letter.put_aside
    if not aside or is_by_person(letter):
        return letter
    letter.put_aside = {}
    if letter.text != aside["own"]:
        letter.save(update_fields=["put_aside"])
        return letter
    letter.text, letter.spans, letter.proposed_by = aside["text"], aside["spans"], aside["proposed_by"]
    return revised(letter, now=now, kept=letter.kept)


def only_opened(letter: Letter) -> Letter:
    """Say of a letter just made that its need was only opened: it does not wait for a yes yet."""
    letter.kept = False
    letter.save(update_fields=["kept"])
    return letter


def keep(letter: Letter) -> Letter:
    """Say that a person wants this letter: from now on it waits for them."""
    if not letter.kept:
        letter.kept = True
        Letter.objects.filter(pk=letter.pk).update(kept=True)
    return letter


def let_times_go(letter: Letter) -> None:
    """Hold out none of a letter's times any more."""
    letter.offered_times.filter(state="open").update(state="released")
