"""The language model that the desk's settings name, and words for what comes of asking it."""

from datetime import timedelta
from pathlib import Path

from django.conf import settings
from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.journey import model_drafts
from sincerely.web import reasons
from sincerely.web.signed_in import DeskRequest
from sincerely.writing import queries as writing
from sincerely.writing.adapters.local_model import LocalModel
from sincerely.writing.adapters.openai_compatible import endpoint_from
from sincerely.writing.language_model import LanguageModel
from sincerely.writing.models import Letter, ModelCall

OUTCOMES = {
    "": noop("No answer yet, or the desk was stopped while it waited."),
    "taken": noop("Its sentences were put into the draft."),
    "failed": noop("Something went wrong here. The composer’s draft stays."),
    "not_reached": noop("The model could not be reached. The composer’s draft stays."),
    "took_too_long": noop("The model took too long. The composer’s draft stays."),
    "refused": noop("The model refused the question. The composer’s draft stays."),
    "redirects": noop("The model’s address leads elsewhere; it was not followed. The composer’s draft stays."),
    "too_large": noop("The model did not stop talking. The composer’s draft stays."),
    "not_understood": noop("What the model answered was no answer. The composer’s draft stays."),
    "not_installed": noop("The library for a model in a file is not installed. The composer’s draft stays."),
    "not_loaded": noop("The model’s file could not be loaded. The composer’s draft stays."),
    "not_json": noop("The model’s answer was not in the agreed form. The composer’s draft stays."),
    "empty": noop("The model said nothing. The composer’s draft stays."),
    "too_long": noop("The model wrote far too much. The composer’s draft stays."),
    "other_language": noop("The model wrote in another language. The composer’s draft stays."),
    "parrots": noop("The model only repeated what it was given. The composer’s draft stays."),
    "nothing_left": noop("Nothing of what the model wrote may stand in this letter. The composer’s draft stays."),
    "too_like": noop("It read too much like a letter to somebody else. The composer’s draft stays."),
    "changed": noop("You wrote in the letter meanwhile: your words stay, the model’s were left out."),
    "budget_spent": noop("The model was asked often enough for one day. The composer’s draft stays."),
    "under_way": noop("The model still works on another letter. Try again in a moment."),
    "not_allowed": noop("A model may not write first drafts: you have not allowed it for this machine."),
    "not_a_draft": noop("This letter is not one for the software to draft."),
    "your_words": noop("You wrote in this letter already: your words stay."),
    "nothing_to_stand_on": noop("This letter answers nothing, so a model would have nothing to go by."),
    "times": noop("Times stand in this letter; they come from your calendar, not from a model."),
}
"""What came of asking, by its key."""


def the_model() -> LanguageModel | None:
    """Return the model that the settings name; None where they name none. Raises ValueError where they are wrong."""
    if settings.SINCERELY_MODEL_URL:
        return endpoint_from(settings.SINCERELY_MODEL_URL, settings.SINCERELY_MODEL, settings.SINCERELY_MODEL_KEY)
    if settings.SINCERELY_MODEL_FILE:
        return LocalModel(Path(settings.SINCERELY_MODEL_FILE), settings.SINCERELY_MODEL)
    return None


def usable_model() -> LanguageModel | None:
    """Return the model; None where none is named or the settings are wrong (`sincerely check` says how)."""
    try:
        return the_model()
    except ValueError:
        return None


def outcome_words(tried: model_drafts.Tried) -> str:
    """Return one sentence on what came of asking."""
    if tried.outcome == "policy":
        refused = gettext("A model may not write this letter.")
        return f"{refused} {reasons.say(tried.rule)}"
    if tried.is_taken:
        return gettext("The model wrote the middle of the draft. Read it as you would a stranger’s.")
    return gettext(OUTCOMES.get(tried.outcome, OUTCOMES["failed"]))


def said_of(call: ModelCall) -> str:
    """Return one sentence on what came of a call that is over."""
    return gettext(OUTCOMES.get(call.outcome, OUTCOMES["failed"]))


def letter_context(request: DeskRequest, letter: Letter) -> dict[str, object]:
    """Return what a letter's page says of models: whether one can be asked, and what was given to one."""
    model = usable_model()
    return {
        "model": model if not model_drafts.why_not(letter, model) else None,
        "model_calls": [(call, said_of(call)) for call in writing.model_calls(request.owner, letter=letter)],
    }


def switch_context(request: DeskRequest) -> dict[str, object]:
    """Return what the policy page says of models: which machine would get the text, and whether it may."""
    model = usable_model()
    used = writing.model_calls_since(request.owner, request.now - timedelta(days=1))
    return {
        "model": model,
        "model_allowed": model_drafts.is_allowed(request.owner, model),
        "model_calls_used": used,
        "model_calls_most": model_drafts.MOST_A_DAY,
    }
