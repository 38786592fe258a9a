"""Keeping what a person typed in a letter: whatever can't be kept comes back as it was typed, and replaces nothing."""

from collections.abc import Mapping

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.journey import letters
from sincerely.people import queries as people
from sincerely.sources import actions as sources
from sincerely.web.letter_page import review_context
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.letter import find, is_complete, template_of
from sincerely.writing import actions as writing
from sincerely.writing.actions import window
from sincerely.writing.actions.window import ChangedMeanwhile, Typed
from sincerely.writing.models import Letter
from sincerely.writing.text_limit import MOST_TEXT, PAGE, LetterTooLong

MOST_ATTACHED = 20 * 1024 * 1024
MOST_GAPS = 200
HEAD = ("to", "cc", "subject")


class FileTooLarge(Exception):
    """The chosen file is too large to be attached; it was not."""


@desk
@require_POST
def save(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Take over what the person typed: recipients, subject, text or gaps; then stay, or go on to the yes."""
    letter = find(request, letter_id)
    typed, unreadable = read_typed(request)
    try:
        letter = window.take_typed(letter, typed, now=request.now)
        letter = take_beside(request, letter)
    except ChangedMeanwhile as meanwhile:
        return both(request, meanwhile.letter, typed)
    except writing.NotEditable:
        return both(request, find(request, letter_id), typed)
    except LetterTooLong:
        return too_long(request, letter, typed)
    except FileTooLarge:
        request.session["toast"] = {"words": gettext("A file of over 20 MB can’t be attached. Your words are kept.")}
        if not unreadable:
            return redirect(f"/letters/{letter.pk}/")
    if unreadable:
        return as_typed(request, find(request, letter_id), unreadable)
    request.session["saved"] = letter.pk
    if request.POST.get("then") != "ready":
        return redirect(f"/letters/{letter.pk}/")
    found = letters.concerns(letter, now=request.now)
    return redirect(f"/letters/{letter.pk}/" + ("?ready=1" if is_complete(letter, found) else "?tried=1"))


def read_typed(request: DeskRequest) -> tuple[Typed, list[str]]:
    """Return what was posted, and the fields of recipients that hold something which is no address."""
    given = request.POST
    read = {field: people.read_recipients(given[field]) for field in ("to", "cc") if field in given}
    subject = given["subject"].replace("\r", " ").replace("\n", " ").strip() if "subject" in given else None
    typed = Typed(
        revision=number(given.get("revision", ""), default=-1),
        base=given.get("base", ""),
        text=given.get("text"),
        answers={n: given[f"gap-{n}"] for n in range(MOST_GAPS) if given.get(f"gap-{n}", "").strip()},
        subject=subject,
        to=read.get("to"),
        cc=read.get("cc"),
    )
    return typed, [field for field, found in read.items() if found is None]


def take_beside(request: DeskRequest, letter: Letter) -> Letter:
    """Write what no other window's words are replaced by: the sender that was chosen, and one file more."""
    if request.POST.get("sender") in letters.senders(letter):
        letter = writing.write_sender(letter, request.POST["sender"], now=request.now)
    file = request.FILES.get("file")
    if file is not None:
        if file.size is None or file.size > MOST_ATTACHED:
            raise FileTooLarge
        sha256 = sources.keep_raw(file.read())
        letter = writing.attach(
            letter, file.name or "file", file.content_type or "application/octet-stream", sha256, now=request.now
        )
    return letter


def as_typed(request: DeskRequest, letter: Letter, unreadable: list[str]) -> HttpResponse:
    """Show the letter with its head just as it was typed; everything that could be read is kept already."""
    context = review_context(request, letter, letters.look(letter, now=request.now))
    head = {f"{field}_typed": request.POST[field] for field in HEAD if field in request.POST}
    context |= head | {"unreadable": unreadable, "page_path": f"/letters/{letter.pk}/"}
    return render(request, template_of(letter), context, status=422)


def too_long(request: DeskRequest, letter: Letter, typed: Typed) -> HttpResponse:
    """Give back what is more than a letter may hold, every word of it; nothing was kept and nothing replaced."""
    words = typed.whole if typed.text is not None or typed.base else letter.text
    context = {"room": "review", "letter": letter, "words": words, "revision": typed.revision,
               "most": MOST_TEXT // PAGE, "pages": len(words.encode(errors="replace")) // PAGE + 1}  # fmt: skip
    return render(request, "letter_too_long.html", context, status=413)


def both(request: DeskRequest, letter: Letter, typed: Typed) -> HttpResponse:
    """Show the letter as it stands and, beside it, what this window typed; nothing of either is replaced."""
    given: Mapping[str, str] = request.POST
    context = {
        "room": "review",
        "letter": letter,
        "person": letter.person,
        "mine": typed.whole if typed.text is not None or typed.base else letter.text,
        "answers": list(typed.answers.values()),
        "head": {field: given[field] for field in HEAD if field in given},
        "file": getattr(request.FILES.get("file"), "name", ""),
        "can_change": letter.state in writing.EDITABLE,
        "page_path": f"/letters/{letter.pk}/",
    }
    return render(request, "letter_both.html", context, status=409)
