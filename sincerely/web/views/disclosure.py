"""How the owner's letters tell of AI's part: a choice among approved wordings, shown as they would stand."""

from django.http import HttpResponse
from django.shortcuts import redirect
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.accounts import actions as accounts
from sincerely.accounts.models import Owner
from sincerely.journey.disclosing import style_of, wants_receipt_by_hand
from sincerely.trust.disclosure import STYLES, Case, footer
from sincerely.web.signed_in import DeskRequest, desk

EXAMPLE = "…"
SHOWN: tuple[Case, ...] = ("unchanged", "edited", "wording")
"""The cases shown as examples; the others follow the same style."""
NAMES = {"en": "English", "vi": "Tiếng Việt"}


def choices(owner: Owner) -> dict[str, object]:
    """Return what the settings page shows: each language's approved styles with the owner's own name in them."""
    return {
        "by_hand_told": wants_receipt_by_hand(owner),
        "choices": [
            {
                "language": language,
                "title": title,
                "styles": [
                    {
                        "name": style,
                        "chosen": style == (style_of(owner, language) or STYLES[0]),
                        "examples": [example(owner, case, language, style) for case in SHOWN],
                    }
                    for style in STYLES
                ],
            }
            for language, title in NAMES.items()
        ],
    }


def example(owner: Owner, case: Case, language: str, style: str) -> str:
    """Return a line as it would stand under a letter."""
    return footer(case, language=language, style=style, name=owner.name, receipt_id="", check_url=EXAMPLE)


@desk
@require_POST
def change(request: DeskRequest) -> HttpResponse:
    """Keep the choice; what is not among the approved wordings leaves it as it was."""
    wish = {language: request.POST.get(language, "") for language in NAMES}
    kept = {
        language: style if style in STYLES else style_of(request.owner, language) for language, style in wish.items()
    }
    by_hand = request.POST.get("by_hand") == "1"
    accounts.change_owner(request.owner, {"disclosure": {**kept, "by_hand": by_hand}})
    request.session["toast"] = {"words": gettext("Kept.")}
    return redirect("/settings/#disclosure")
