"""The second reader's pages: letters that wait for them, one letter, their yes, handing back; nothing else of a desk.

What is not theirs to see is not there for them: every address answers 404.
"""

from dataclasses import replace

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.journey import letters, second_yes
from sincerely.journey.pace import TooSoon
from sincerely.people import queries as people
from sincerely.review import actions as review
from sincerely.review.actions import NotApproved
from sincerely.review.models import Approval
from sincerely.sending.actions import TooLate
from sincerely.trust.disclosure import Share
from sincerely.web import reasons, second_words
from sincerely.web.fate import clock_day, wait_words
from sincerely.web.frozen_file import frozen_file
from sincerely.web.letter_page import Piece, grounded, pieces, read_back, shown
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.writing.grounding import Source
from sincerely.writing.models import Letter
from sincerely.writing.provenance import from_json


def find(request: DeskRequest, approval_id: int) -> Approval:
    """Return a letter that this person may look at as a second reader, or 404."""
    approval = second_yes.find(request.owner, approval_id)
    if approval is None:
        raise Http404
    return approval


@desk
def index(request: DeskRequest) -> HttpResponse:
    """List what waits for this person's second look, and what they can still hand back."""
    context = {
        "room": "second",
        "waiting": second_yes.waiting_for(request.owner),
        "said": second_yes.stoppable(request.owner),
    }
    return render(request, "second_list.html", context)


@desk
def page(request: DeskRequest, approval_id: int) -> HttpResponse:
    """Show the approved bytes, what they answer, whose words they are, what the checks say, and why it came here."""
    approval = find(request, approval_id)
    review.note_reading(approval, request.owner, now=request.now)
    return render(request, "second.html", context_of(request, approval))


def context_of(request: DeskRequest, approval: Approval) -> dict[str, object]:
    """Return what the page shows: all of it about this one letter."""
    letter = approval.letter
    content = read_back(bytes(approval.content))
    looked = letters.look(letter, now=request.now)
    body, rest = shaded(letter, str(content["final_text"]), looked.sources)
    return {
        "room": "second",
        "approval": approval,
        "letter": letter,
        "second": second_yes.waits(approval),
        "why_here": second_words.why_here(approval.second_rule or "", approval.owner, letter.person),
        "thread": people.thread(approval.owner, letter.reply_to, until=request.now) if letter.reply_to else [],
        "concerns": shown(looked.concerns, readers=letters.readers_of(letter)),
        "machine_share": Share(**approval.words).machine,
        "hands": {span.by for span in from_json(letter.spans)},
        "slow": second_yes.slow_for(approval, request.owner, now=request.now),
        "pieces": body,
        "rest": rest,
        **content,
    }


def shaded(letter: Letter, final_text: str, texts: list[Source]) -> tuple[list[Piece], str]:
    """Return the frozen text cut by whose words they are, and what stands below them; uncut where the two differ.

    `texts` are what its facts may stand in. What is shown is the frozen text itself, character by character. Rendering
    moves white space only, so the shades are laid on by the other characters.
    """
    final_text = final_text.replace("\r\n", "\n")
    _used, numbers, grounds = grounded(letter, texts)
    shades = [(char, each) for each in pieces(letter, numbers, grounds) for char in each.text if not char.isspace()]
    out: list[Piece] = []
    start = at = 0
    for position, char in enumerate(final_text):
        if char.isspace():
            continue
        if at == len(shades):
            break
        expected, piece = shades[at]
        if char != expected:
            return [], final_text
        if at and piece is not shades[at - 1][1]:
            out.append(replace(shades[at - 1][1], text=final_text[start:position]))
            start = position
        at += 1
    else:
        position = len(final_text)
    if at < len(shades) or not shades:
        return [], final_text
    end = len(final_text[:position].rstrip())
    return [*out, replace(shades[-1][1], text=final_text[start:end])], final_text[end:]


@desk
@require_POST
def approve(request: DeskRequest, approval_id: int) -> HttpResponse:
    """The second yes: to exactly the bytes whose digest the page posted."""
    approval = find(request, approval_id)
    revision = number(request.POST.get("revision", ""), default=-1)
    sha256 = request.POST.get("sha256", "")
    try:
        said = second_yes.say(approval, sha256=sha256, revision=revision, sign_in=request.sign_in, now=request.now)
    except TooSoon as soon:
        request.session["toast"] = {
            "words": reasons.say(soon.why, {"n": soon.count, "at": wait_words(soon.until, request.now)})
        }
        return redirect(f"/second/{approval.pk}/")
    except NotApproved as refusal:
        request.session["toast"] = {"words": reasons.say(refusal.why)}
        return redirect("/second/")
    words = gettext("Second yes by %(name)s. It leaves %(at)s, unless one of you stops it.")
    request.session["toast"] = {"words": words % {"name": said.said_by, "at": clock_day(said.leave_at)}}
    return redirect("/second/")


@desk
@require_POST
def back(request: DeskRequest, approval_id: int) -> HttpResponse:
    """Hand a letter back to its owner, with a reason; its words are not touched."""
    approval = find(request, approval_id)
    words = request.POST.get("words", "").strip()
    if not words:
        request.session["toast"] = {"words": gettext("Say in a few words why. It was not handed back yet.")}
        return redirect(f"/second/{approval.pk}/")
    try:
        second_yes.hand_back(approval, words, sign_in=request.sign_in, now=request.now)
    except NotApproved as refusal:
        request.session["toast"] = {"words": reasons.say(refusal.why)}
    except TooLate:
        request.session["toast"] = {"words": gettext("Too late: it has left, or was taken back.")}
    else:
        done = gettext("Handed back to %(name)s. Nothing was sent.")
        request.session["toast"] = {"words": done % {"name": approval.owner.name}}
    return redirect("/second/")


@desk
def file(request: DeskRequest, approval_id: int, file_number: int) -> HttpResponse:
    """Give one file out of the approved bytes, to be read before the yes."""
    return frozen_file(bytes(find(request, approval_id).content), file_number)
