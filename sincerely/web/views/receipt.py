"""The public receipt: who answers, what AI did, how to check.

No cookies, no navigation, no address, no word of the letter.
"""

import json

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.utils import translation

from sincerely.accounts.models import Owner
from sincerely.trust import queries
from sincerely.trust.queries import ReceiptFacts
from sincerely.web.receipt_words import what_happened


def answer(response: HttpResponse) -> HttpResponse:
    """Add what every public answer carries."""
    response.headers["X-Robots-Tag"] = "noindex"
    response.headers["Referrer-Policy"] = "no-referrer"
    response.headers["Cache-Control"] = "no-store"
    return response


def page(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Show the receipt in the letter's language, or the reader's if they chose one."""
    facts = queries.receipt_page(receipt_id)
    language = request.GET.get("lang") or (facts.language if facts else "")
    with translation.override(language if language in ("en", "vi") else translation.get_language()):
        if facts is None:
            return answer(render(request, "receipt_unknown.html", status=404))
        owner = Owner.objects.filter(pk=facts.owner).first() if facts.owner.isdigit() else None
        context = {
            "facts": facts,
            "owner": None,
            "answers": owner,
            "json": island(facts),
            **what_happened(facts, owner),
        }
        return answer(render(request, "receipt.html", context))


def island(facts: ReceiptFacts) -> str:
    """Return the digests that the browser compares with, as JSON that can't end its element."""
    return json.dumps(facts.island, ensure_ascii=True).replace("<", "\\u003c")


def as_json(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Give the receipt as JSON."""
    facts = queries.receipt_page(receipt_id)
    if facts is None:
        return answer(
            JsonResponse({"error": {"code": "unknown", "message": "No letter with this number."}}, status=404)
        )
    log = {
        "origin": facts.origin,
        "index": facts.index,
        "size": facts.size,
        "vkey": facts.vkey,
        "witnesses": [{"name": name, "at": at} for name, at in facts.witnesses],
        "proof_url": f"/r/{facts.id}.tlog-proof",
    }
    return answer(
        JsonResponse(
            {
                **(facts.payload or {"id": facts.id}),
                "erased": facts.erased,
                "sent": {"at": facts.result_at, "state": facts.result},
                "log": log,
            }
        )
    )


def proof(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Give the proof as a file."""
    text = queries.proof(receipt_id, cosigned=True)
    if text is None:
        return answer(HttpResponse("No proof for this number.\n", status=404, content_type="text/plain; charset=utf-8"))
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{receipt_id}.tlog-proof"'
    return answer(response)
