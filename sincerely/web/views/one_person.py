"""One person's data: all of it as a file, or erased, seen first. For the signed-in owner alone."""

import tempfile

from django.http import FileResponse, Http404, HttpResponse, HttpResponseBase
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET

from sincerely.journey import erasing
from sincerely.journey.exporting import write_everything
from sincerely.web import erase_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.views.people import find

IN_MEMORY = 8 * 1024 * 1024
"""What is larger is written to a file without a name, which goes when the answer is over."""


@require_GET
@desk
def export(request: DeskRequest, person_id: int) -> HttpResponseBase:
    """Give everything about a person as a zip file."""
    person = find(request, person_id)
    if person.kind == "self":
        raise Http404
    file = tempfile.SpooledTemporaryFile(max_size=IN_MEMORY)  # noqa: SIM115 (closed with the answer)
    write_everything(request.owner, person, file)
    file.seek(0)
    response = FileResponse(
        file, content_type="application/zip", as_attachment=True, filename=f"person-{person.pk}.zip"
    )
    response.headers["Cache-Control"] = "no-store"
    return response


@desk
def erase(request: DeskRequest, person_id: int) -> HttpResponse:
    """Show what would go and what stays; with the name typed, erase."""
    person = find(request, person_id)
    if person.kind == "self":
        raise Http404
    is_typed = erase_words.is_the_name(request.POST.get("name", ""), person)
    if request.method == "POST" and is_typed:
        try:
            erasing.erase(request.owner, person, now=request.now)
        except erasing.StillWaiting:
            pass
        else:
            request.session["toast"] = {"words": gettext("Erased.")}
            return redirect("/people/")
    seen = erasing.preview(request.owner, person)
    context = {
        "room": "people",
        "person": person,
        "goes": erase_words.goes_words(seen),
        "stays": erase_words.stays_words(seen),
        "after": erase_words.after_words(),
        "waiting": erase_words.waiting_words(seen),
        "is_wrong": request.method == "POST" and not is_typed,
    }
    return render(request, "person_erase.html", context)
