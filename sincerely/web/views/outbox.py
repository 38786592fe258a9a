"""The outbox, what the demo's sink received, and the owner's word on an uncertain letter."""

import re
from dataclasses import dataclass
from datetime import datetime
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

from django.conf import settings
from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext
from django.views.decorators.http import require_POST

from sincerely.sending import actions, queries
from sincerely.sending.actions import evidence, remainders
from sincerely.sending.adapters.sink import arrived
from sincerely.trust.attached_proof import PROOF_NAME
from sincerely.web.fate import fate
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import way_back

RECEIPT = re.compile(r"\s*<\S*?([A-Za-z0-9_-]{22})>")


@dataclass(frozen=True)
class Arrived:
    """A message in the sink, as its reader sees it."""

    file: str
    sender: str
    to: str
    subject: str
    date: datetime | None
    text: str
    headers: list[tuple[str, str]]
    files: list[str]
    message_id: str
    receipt: str


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show what was approved and what became of it."""
    fates = [fate(one) for one in queries.deliveries(request.owner)]
    return render(request, "outbox.html", {"room": "outbox", "fates": fates})


@desk
@require_POST
def resolve(request: DeskRequest, delivery_id: int) -> HttpResponse:
    """Settle an uncertain letter, or what remains of it: it arrived, send it again, or let it be."""
    delivery = queries.delivery(request.owner, delivery_id)
    choice = request.POST.get("choice", "")
    if delivery is None or choice not in ("sent", "resend", "abandon"):
        raise Http404
    remainder = getattr(delivery, "remainder", None)
    try:
        if remainder is None:
            actions.resolve(delivery, choice, sign_in=request.sign_in, now=request.now)
        else:
            remainders.resolve(remainder, choice, sign_in=request.sign_in, now=request.now)
    except actions.TooLate:
        request.session["toast"] = {"words": gettext("That letter is settled already.")}
    else:
        words = {
            "sent": gettext("Noted as arrived. Nothing was sent."),
            "resend": gettext("It leaves once more, the same letter."),
            "abandon": gettext("Let be. Nothing was sent."),
        }
        request.session["toast"] = {"words": words[choice]}
    return redirect(way_back(request) if "next" in request.POST else "/outbox/")


@desk
@require_POST
def stop(request: DeskRequest, delivery_id: int) -> HttpResponse:
    """Try a sent letter no more for those whom their server put off."""
    delivery = queries.delivery(request.owner, delivery_id)
    if delivery is None:
        raise Http404
    try:
        remainders.stop_of(delivery, now=request.now)
    except actions.TooLate:
        request.session["toast"] = {"words": gettext("It is being tried just now, or that is over already.")}
    else:
        request.session["toast"] = {"words": gettext("No more tries. Who has the letter keeps it.")}
    return redirect(way_back(request) if "next" in request.POST else "/outbox/")


@desk
@require_POST
def seen(request: DeskRequest, evidence_id: int) -> HttpResponse:
    """Take what a server said of a letter off Today; it stays in the outbox."""
    found = next((one for one in queries.returned(request.owner) if one.pk == evidence_id), None)
    if found is None:
        raise Http404
    evidence.put_away(found, now=request.now)
    return redirect(way_back(request))


def sink() -> Path:
    """Return the demo's sink; there is none outside the demo."""
    if not settings.SINCERELY_DEMO:
        raise Http404
    return Path(settings.SINCERELY_DATA) / "sink"


def read(path: Path) -> Arrived:
    """Read one message as its reader would."""
    message = message_from_bytes(path.read_bytes(), policy=SMTP)
    body = message.get_body(preferencelist=("plain",))
    date = message["Date"]
    return Arrived(
        file=path.stem,
        sender=str(message["From"]),
        to=str(message["To"]),
        subject=str(message["Subject"] or ""),
        date=date.datetime if date else None,
        text=body.get_content() if body else "",
        headers=[(name, str(value)) for name, value in message.items()],
        files=[part.get_filename() or "" for part in message.iter_attachments()],
        message_id=str(message["Message-ID"] or "").strip().strip("<>"),
        receipt=found.group(1) if (found := RECEIPT.match(str(message["Sincerely-Receipt"] or ""))) else "",
    )


@desk
def sink_page(request: DeskRequest) -> HttpResponse:
    """Show what the demo's sink received, as the recipient would see it."""
    messages = [read(path) for path in arrived(sink())[:50]]
    wish = request.GET.get("id", "")
    chosen = next((each for each in messages if each.message_id == wish), messages[0] if messages else None)
    return render(
        request, "arrived.html", {"room": "outbox", "messages": messages, "chosen": chosen, "proof_name": PROOF_NAME}
    )


def sink_file(name: str) -> Path:
    """Return one file of the sink."""
    found = next((path for path in arrived(sink()) if path.stem == name), None)
    if found is None:
        raise Http404
    return found


@desk
def sink_eml(request: DeskRequest, name: str) -> HttpResponse:
    """Give the delivered message as a file, byte for byte."""
    response = HttpResponse(sink_file(name).read_bytes(), content_type="message/rfc822")
    response.headers["Content-Disposition"] = 'attachment; filename="letter.eml"'
    return response
