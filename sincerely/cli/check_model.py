"""Whether the language model that the settings name answers, and where text would go: for `sincerely check`."""

from django.conf import settings

from sincerely.web.language_model import the_model, usable_model
from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_prompt import Prompt

PATIENCE = 20.0
"""Seconds; a model in a file is loaded first."""
PROBE = Prompt('Answer with JSON only: {"sentences": ["ready"]}', '{"TASK": "say that you are ready", "THREAD": []}')
"""Asks for nothing, and tells nothing about anybody."""
WHY = {
    "not_reached": "nobody answers there",
    "took_too_long": "it took longer than 20 seconds",
    "refused": "it refuses",
    "redirects": "its address leads elsewhere, which is not followed",
    "too_large": "it does not stop talking",
    "not_understood": "what it says is not what a chat-completions endpoint says",
    "not_installed": 'the library is missing: pip install "sincerely[local-model]"',
    "not_loaded": "the file can't be loaded",
}
Finding = dict[str, str]


def finding(message: str, do: str) -> Finding:
    """Return one finding as INTERFACES.md shapes it."""
    return {"code": "model", "message": message, "do": do}


def model_findings() -> list[Finding]:
    """Ask the model for one word; say what is wrong, if anything is. Nothing where none is named."""
    if settings.SINCERELY_MODEL_URL and settings.SINCERELY_MODEL_FILE:
        said = "Both SINCERELY_MODEL_URL and SINCERELY_MODEL_FILE are set; the first is used."
        return [finding(said, "Take one of them away.")]
    try:
        model = the_model()
    except ValueError as problem:
        return [finding(f"No model is asked: {problem}.", "Mend SINCERELY_MODEL_URL.")]
    if model is None:
        return []
    try:
        model.answer(PROBE, deadline=PATIENCE)
    except NoAnswer as problem:
        detail = f" ({problem.detail})" if problem.detail else ""
        said = f"The model {model.name} does not answer: {WHY.get(problem.why, problem.why)}{detail}."
        return [finding(said, "Until it does, the composer's drafts stay.")]
    return []


def model_line() -> str:
    """Return one line on where text would go; blank where no model is named."""
    model = usable_model()
    if model is None:
        return ""
    if model.is_here:
        return f"Model: {model.name}, {model.host or 'in this process'}. Text does not leave this machine."
    return f"Model: {model.name}. Text WOULD LEAVE this machine, to {model.host}, where an owner allowed it."
