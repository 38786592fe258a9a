"""Language models: let one try a draft, allow or forbid it, and see every text that was given to one."""

import time

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_GET, require_POST

from sincerely.journey import model_drafts
from sincerely.web.language_model import outcome_words, said_of, switch_context, usable_model
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.views.letter import find
from sincerely.writing import queries as writing


@desk
@require_POST
def try_it(request: DeskRequest, letter_id: int) -> HttpResponse:
    """Let the model try the middle of an untouched draft; one sentence says what came of it."""
    letter = find(request, letter_id)
    tried = model_drafts.try_model(letter, usable_model(), seconds=time.monotonic, now=request.now)
    request.session["toast"] = {"words": outcome_words(tried)}
    return redirect(f"/letters/{letter.pk}/")


@desk
@require_POST
def switch(request: DeskRequest) -> HttpResponse:
    """Allow first drafts by the model that the settings name, or forbid them."""
    on = request.POST.get("on") == "1"
    model = usable_model()
    model_drafts.allow(request.owner, model, on=on, sign_in=request.sign_in, now=request.now)
    if on and model_drafts.is_allowed(request.owner, model):
        words = gettext("A model may write first drafts, when you press for it.")
    else:
        words = gettext("No text goes to a model.")
    request.session["toast"] = {"words": words}
    return redirect("/policy/#md")


@desk
@require_GET
def index(request: DeskRequest) -> HttpResponse:
    """Show what was given to models, the newest first."""
    calls = [(call, said_of(call)) for call in writing.model_calls(request.owner)]
    return render(request, "model_calls.html", {"room": "more", "calls": calls, **switch_context(request)})


@desk
@require_GET
def call(request: DeskRequest, call_id: int) -> HttpResponse:
    """Show the exact text of one call; `?form=txt` as a file."""
    found = writing.model_call(request.owner, call_id)
    if found is None:
        raise Http404
    if request.GET.get("form") == "txt":
        response = HttpResponse(found.sent, content_type="text/plain; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="sincerely-model-call-{found.pk}.txt"'
        return response
    return render(request, "model_call.html", {"room": "more", "call": found, "words": said_of(found)})
