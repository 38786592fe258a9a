"""The public receipt: who answers, what AI did, how to check.

No cookies, no navigation, no address, no word of the letter.
"""

import json
from datetime import UTC, datetime

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.template.loader import render_to_string
from django.utils import translation

from sincerely.accounts.models import Owner
from sincerely.readers.actions import may_look
from sincerely.readers.by_mail import mailto
from sincerely.trust import queries
from sincerely.trust.queries import ReceiptFacts
from sincerely.web.receipt_words import what_happened
from sincerely.web.saved_receipt import inlined
from sincerely.web.views.rights import answer, language_for, network, too_often


def page(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Show the receipt in the letter's language, or the reader's if they chose one."""
    if not may_look(network=network(request), receipt_id=receipt_id, now=datetime.now(UTC)):
        return too_often(request)
    facts = queries.receipt_page(receipt_id)
    with translation.override(language_for(request, facts)):
        if facts is None:
            return answer(render(request, "receipt_unknown.html", status=404))
        return answer(render(request, "receipt.html", context_of(facts, forms=bool(settings.SINCERELY_PUBLIC_URL))))


def saved(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Give the page as one file that checks without a network; the two rights are mails there."""
    if not may_look(network=network(request), receipt_id=receipt_id, now=datetime.now(UTC)):
        return too_often(request)
    facts = queries.receipt_page(receipt_id)
    with translation.override(language_for(request, facts)):
        if facts is None or facts.erased:
            return answer(render(request, "receipt_unknown.html", status=404))
        response = HttpResponse(page_as_file(facts), content_type="text/html; charset=utf-8")
        response.headers["Content-Disposition"] = f'attachment; filename="receipt-{facts.id}.html"'
        return answer(response)


def page_as_file(facts: ReceiptFacts) -> str:
    """Return the page of a receipt as one file, in the language that holds now."""
    return render_to_string("receipt.html", {**context_of(facts, forms=False), "saved": inlined()})


def context_of(facts: ReceiptFacts, *, forms: bool) -> dict[str, object]:
    """Return what the page shows: forms where this desk can be reached, else the same wishes as mails."""
    owner = Owner.objects.filter(pk=facts.owner).first() if facts.owner.isdigit() else None
    language = translation.get_language() or "en"
    address = owner.email if owner else ""
    return {
        "facts": facts,
        "owner": None,
        "answers": owner,
        "json": island(facts),
        "forms": forms,
        "mailto_call": mailto("call", language, facts.id, address),
        "mailto_only": mailto("humans_only", language, facts.id, address),
        **what_happened(facts, owner),
    }


def island(facts: ReceiptFacts) -> str:
    """Return the digests that the browser compares with, as JSON that can't end its element."""
    return json.dumps(facts.island, ensure_ascii=True).replace("<", "\\u003c")


def as_json(request: HttpRequest, receipt_id: str) -> HttpResponse:
    """Give the receipt as JSON."""
    if not may_look(network=network(request), receipt_id=receipt_id, now=datetime.now(UTC)):
        return too_often(request)
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
    if not may_look(network=network(request), receipt_id=receipt_id, now=datetime.now(UTC)):
        return too_often(request)
    text = queries.proof(receipt_id, cosigned=True)
    if text is None:
        return answer(HttpResponse("No proof for this number.\n", status=404, content_type="text/plain; charset=utf-8"))
    response = HttpResponse(text, content_type="text/plain; charset=utf-8")
    response.headers["Content-Disposition"] = f'attachment; filename="{receipt_id}.tlog-proof"'
    return answer(response)
