"""One letter: the brief and an empty page where a person writes, or the review desk where a draft waits.

Two states: open (words can change) and ready (frozen; the yes posts the digest of exactly what is shown).
"""

from datetime import datetime, timedelta
from math import ceil
from typing import Literal
from urllib.parse import urlencode
from zoneinfo import ZoneInfo

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.accounts import queries as owners
from sincerely.journey import declining, letters, policy, second_yes
from sincerely.journey.pace import TooSoon
from sincerely.journey.policy import Place
from sincerely.review import queries as approvals
from sincerely.review.actions import NotApproved
from sincerely.review.concerns import PASSES, Concern
from sincerely.review.models import Approval, FrozenLetter
from sincerely.sending.actions import TooLate
from sincerely.sending.later import typed_time
from sincerely.sending.mime import UnsafeLetter
from sincerely.sending.models import Delivery
from sincerely.web import decline_words, delivery_words, reasons
from sincerely.web.fate import clock_day, fate, wait_words, waits_for
from sincerely.web.frozen_file import frozen_file
from sincerely.web.letter_page import came_back, is_draft, read_back, ready_context, review_context
from sincerely.web.second_words import either
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.writing import actions as writing
from sincerely.writing.actions import aside
from sincerely.writing.models import Letter

SHOWN_AGAIN = timedelta(minutes=10)
"""For how long the same final bytes are shown again to somebody who was asked to wait."""


def find(request: DeskRequest, letter_id: int) -> Letter:
    """Return the owner's letter or 404."""
    letter = approvals.letter(request.owner, letter_id)
    if letter is None:
        raise Http404
    return letter


@desk
def page(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Show a letter: to write, to review, or on its way."""
    letter = find(request, letter_id)
    if letter.state in ("approved", "declined"):
        return render(request, "letter_done.html", done_context(letter, now=request.now))
    writing.mark_opened(letter, now=request.now)
    looked = letters.look(letter, now=request.now)
    if any(each.rule == "kept_by_hand" for each in looked.concerns):
        letter = writing.keep_own_words(letter, now=request.now)
        looked = letters.look(letter, now=request.now)
        request.session["toast"] = {
            "words": gettext("The draft was put aside: this one is yours to write. Your own words are kept.")
        }
    elif letter.put_aside and not looked.seen.kept_by and not aside.is_by_person(letter):
        letter = aside.bring_back(letter, now=request.now)
        looked = letters.look(letter, now=request.now)
    context = review_context(request, letter, looked)
    if request.GET.get("ready") and is_complete(letter, looked.concerns):
        try:
            frozen = shown_before(request, letter) or letters.freeze(letter, now=request.now)
        except UnsafeLetter as problem:
            request.session["toast"] = {
                "words": gettext("Not yet: %(why)s.") % {"why": delivery_words.unsafe(str(problem))}
            }
            return redirect(f"/letters/{letter.pk}/")
        return render(request, "ready.html", {**context, **ready_context(request, letter, frozen, looked)})
    return render(request, template_of(letter), context)


@desk
def file(request: DeskRequest, letter_id: int, file_number: int) -> HttpResponse:
    """Give one file out of the final bytes of this digest, to be read before the yes: programs attach files, too."""
    frozen = approvals.frozen(find(request, letter_id).pk, request.GET.get("of", ""))
    if frozen is None:
        raise Http404
    return frozen_file(bytes(frozen.content), file_number)


def shown_before(request: DeskRequest, letter: Letter) -> FrozenLetter | None:
    """Return the very bytes that were shown a moment ago: whoever was asked to wait does not begin to wait anew."""
    frozen = approvals.frozen(letter.pk, request.GET.get("shown", ""))
    if frozen is None or frozen.letter_revision != letter.revision or request.now - frozen.frozen_at > SHOWN_AGAIN:
        return None
    return frozen


def template_of(letter: Letter) -> str:
    """Return the page on which a letter's words can change."""
    return "review.html" if is_draft(letter) else "brief.html"


def is_complete(letter: Letter, found: list[Concern]) -> bool:
    """Whether nothing stands in the way of a yes."""
    return bool(letter.to and letter.text.strip()) and not any(each.blocks for each in found)


def look_again(delivery: Delivery | None, *, now: datetime) -> int:
    """Return after how many seconds a letter on its way is looked at again; 0 where nothing will change by itself.

    Not while it can be taken back: a page that loads anew takes the focus away from whoever reaches for that.
    """
    if delivery is None or delivery.state not in ("queued", "claimed", "on_wire") or waits_for(delivery):
        return 0
    return max(3, ceil((delivery.approval.leave_at - now).total_seconds()) + 1)


def chosen_later(approval: Approval) -> datetime | None:
    """Return the time to leave that was chosen with the yes; None where it leaves as soon as it may."""
    after = (approval.leave_at - approval.approved_at).total_seconds()
    return approval.leave_at if after > approval.owner.undo_seconds + 1 else None


def next_waiting(letter: Letter) -> Letter | None:
    """Return the letter that waits behind this one, else the first: one that was passed over is not offered anew."""
    rows = approvals.waiting(letter.owner)
    here = (letter.drafted_at, letter.pk)
    return next((one for one in rows if (one.drafted_at, one.pk) > here), rows[0] if rows else None)


def done_context(letter: Letter, *, now: datetime) -> dict[str, object]:
    """Return what the page of an approved or declined letter shows; of an approved one the very words that leave."""
    approval = approvals.standing_approval(letter.pk)
    delivery = getattr(approval, "delivery", None) if approval else None
    second = second_yes.waits(approval) if approval else None
    return {
        "room": "review",
        "letter": letter,
        "because": decline_words.said(letter.declined_because) if letter.state == "declined" else "",
        "closed": letter.pk if letter.state == "approved" else "",
        "approval": approval,
        "text": read_back(bytes(approval.content))["final_text"] if approval else letter.text,
        "delivery": delivery,
        "look_again": look_again(delivery, now=now),
        "fate": fate(delivery) if delivery else None,
        "second": second,
        "readers": either(second.names) if second else "",
        "leaves_later": chosen_later(approval) if approval else None,
        "next_waiting": next_waiting(letter),
    }


@desk
@require_POST
def approve(request: DeskRequest, letter_id: int) -> HttpResponse:
    """The yes: a signed-in person approves exactly the bytes whose digest the page posted."""
    letter = find(request, letter_id)
    revision = request.POST.get("revision", "")
    leave_at = chosen_time(request)
    if leave_at is False:
        request.session["toast"] = {"words": gettext("That is no time ahead, within a year. Nothing was approved.")}
        return redirect(f"/letters/{letter.pk}/?ready=1")
    try:
        approval = letters.say_yes(
            letter,
            sha256=request.POST.get("sha256", ""),
            revision=number(revision, default=-1),
            sign_in=request.sign_in,
            now=request.now,
            leave_at=leave_at,
        )
    except TooSoon as soon:
        request.session["toast"] = {
            "words": reasons.say(soon.why, {"n": soon.count, "at": wait_words(soon.until, request.now)})
        }
        return redirect(f"/letters/{letter.pk}/?ready=1&shown={request.POST.get('sha256', '')}")
    except NotApproved as refusal:
        request.session["toast"] = {"words": reasons.say(refusal.why)}
        again = "?ready=1" if refusal.why == "approval.not_these_bytes" else ""
        return redirect(f"/letters/{letter.pk}/{again}")
    if approval.second_rule is not None:
        waiting = second_yes.waits(approval)
        words = gettext("Approved by %(name)s. Now it waits for %(who)s; nothing leaves before.")
        words %= {"name": request.owner.name, "who": either(waiting.names if waiting else ())}
    elif leave_at is None:
        words = gettext("Approved by %(name)s. Leaves in %(seconds)s s.")
        words %= {"name": request.owner.name, "seconds": request.owner.undo_seconds}
    else:
        words = gettext("Approved by %(name)s. Leaves %(at)s.") % {
            "name": request.owner.name,
            "at": clock_day(leave_at),
        }
    request.session["toast"] = {
        "words": words,
        "undo": f"/letters/{letter.pk}/undo/",
    }
    return redirect(f"/letters/{letter.pk}/")


def chosen_time(request: DeskRequest) -> datetime | Literal[False] | None:
    """Return when the letter should leave; None for at once; False where what was typed is no time ahead."""
    wish = request.POST.get("leave", "")
    if wish == "typed":
        wish = request.POST.get("leave_typed", "")
        if not wish:
            return False
    return typed_time(wish, request.now, ZoneInfo(request.owner.timezone)) or False if wish else None


@desk
@require_POST
def undo(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Take the yes back within the window; the letter is in the editor again."""
    letter = find(request, letter_id)
    try:
        letters.take_back(letter, now=request.now)
    except TooLate:
        request.session["toast"] = {"words": gettext("Too late: it has left.")}
    else:
        request.session["toast"] = {"words": gettext("Taken back.")}
    return redirect(f"/letters/{letter.pk}/")


@desk
@require_POST
def change(request: DeskRequest, letter_id: int, what: str) -> HttpResponse:
    """Decline a draft, write it oneself, take either back, let a concern stand, take a file out."""
    letter = find(request, letter_id)
    try:
        if what == "decline":
            put_aside(request, letter)
        elif what == "again":
            take_up_again(request, letter)
        elif what == "self":
            writing.start_over(letter, now=request.now)
            words = gettext("The draft is put aside; the page is yours.")
            request.session["toast"] = {"words": words, "undo": f"/letters/{letter.pk}/draft/"}
        elif what == "draft":
            bring_draft_back(request, letter)
        elif what == "never":
            never_again(request, letter)
        elif what == "accept":
            concern = request.POST.get("concern", "")
            # What blocks is let pass by a second press, which says that the person means it.
            if not concern.startswith(PASSES) or request.POST.get("sure") == "1":
                writing.accept_concern(letter, concern, now=request.now)
        elif what == "reopen":
            writing.reopen_concern(letter, request.POST.get("concern", ""), now=request.now)
        elif what == "detach":
            writing.detach(letter, number(request.POST.get("file", "")), now=request.now)
    except writing.NotEditable:
        request.session["toast"] = {"words": gettext("This letter was approved already. Undo first.")}
    # Whoever looks at a concern on the page of the yes stays there, before the same bytes.
    shown = request.POST.get("shown", "") if what in ("accept", "reopen") else ""
    return redirect(f"/letters/{letter.pk}/" + (f"?{urlencode({'ready': 1, 'shown': shown})}" if shown else ""))


def put_aside(request: DeskRequest, letter: Letter) -> None:
    """Put the draft aside with its row on Today, say what became of the row, and offer undo."""
    reason = request.POST.get("reason", "")
    because = decline_words.chosen(reason, request.POST.get("because", ""))
    away = declining.decline(letter, because, is_later=reason == "declined.later", now=request.now)
    if isinstance(away, datetime):
        words = gettext("Put aside until %(at)s. Nothing was sent.") % {"at": clock_day(away)}
    elif away:
        words = gettext("Put aside, and off Today. Nothing was sent.")
    else:
        words = gettext("Put aside. Nothing was sent.")
    request.session["toast"] = {"words": words, "undo": f"/letters/{letter.pk}/again/"}


def bring_draft_back(request: DeskRequest, letter: Letter) -> None:
    """Undo "Write it myself", unless the person wrote since: their words are not overwritten."""
    if aside.undo_start_over(letter, now=request.now):
        words = gettext("The draft is back, as it was.")
    elif aside.is_by_person(letter):
        words = gettext("You wrote since, and that stays. Empty the page to bring the draft back.")
    else:
        return
    request.session["toast"] = {"words": words}


def never_again(request: DeskRequest, letter: Letter) -> None:
    """Put the draft aside, and let no letter of this kind be drafted for this person any more; undo takes both back."""
    writing.decline(letter, "declined.never", now=request.now)
    if letter.person is not None:
        place, change = Place(person=letter.person), {letter.task: "human"}
        before = policy.set_here(request.owner, place).get(letter.task) or None
        policy.set_modes(request.owner, place, change, sign_in=request.sign_in, now=request.now)
        request.session["before_never"] = {"letter": letter.pk, "mode": before}
    request.session["toast"] = {
        "words": gettext("Put aside. Such letters to them are yours to write from now on."),
        "undo": f"/letters/{letter.pk}/again/",
    }


def take_up_again(request: DeskRequest, letter: Letter) -> None:
    """Undo a declining, and what was said with it of all such letters where that was said in this sitting."""
    declining.take_up_again(letter, now=request.now)
    before = request.session.get("before_never")
    if before is not None and before["letter"] == letter.pk and letter.person is not None:
        del request.session["before_never"]
        place, change = Place(person=letter.person), {letter.task: before["mode"]}
        policy.set_modes(request.owner, place, change, sign_in=request.sign_in, now=request.now)
    request.session["toast"] = {"words": gettext("It waits for you again, as it was.")}


@desk
def review(request: DeskRequest) -> HttpResponse:
    """Show the letters that wait, or open the only one."""
    waiting = approvals.waiting(request.owner)
    context = {
        "room": "review",
        "letters": [(each, came_back(each) if each.state == "undone" else "") for each in waiting],
        "with_second": approvals.waiting_for_second([request.owner.pk]),
        "readers": either([row.who.name for row in owners.reviewers(request.owner)]),
    }
    return render(request, "review_list.html", context)
