"""A receipt's facts in words."""

from datetime import datetime

from sincerely.accounts.models import Owner
from sincerely.trust.disclosure import software_of
from sincerely.trust.queries import ReceiptFacts


def at(text: str | None) -> datetime | None:
    """Read a time of the receipt."""
    return datetime.fromisoformat(text) if text else None


def what_happened(facts: ReceiptFacts, owner: Owner | None) -> dict[str, object]:
    """Return what the page tells, taken from the payload alone; nothing is invented where it is erased."""
    payload = facts.payload or {}
    review, words, machine = payload.get("review") or {}, payload.get("words") or {}, payload.get("ai") or {}
    total = sum(words.values()) or 1
    machine_words = total - words.get("human", 0) if words else 0
    proposed_by = str(machine.get("proposed_by") or "")
    share = round(100 * machine_words / total)
    return {
        "name": review.get("name") or (owner.name if owner else ""),
        "role": review.get("role"),
        "organisation": owner.organisation if owner else "",
        "edited": review.get("edited"),
        "opened_at": at(review.get("opened_at")),
        "approved_at": at(review.get("approved_at")),
        "auth": review.get("auth"),
        "second": review.get("second"),
        "second_at": at((review.get("second") or {}).get("approved_at")),
        "drafted_at": at(machine.get("drafted_at")),
        "by_composer": machine.get("model") == "composer",
        "model": machine.get("model"),
        "program": software_of(proposed_by).program,
        "model_host": machine.get("provider") if machine.get("provider") != "local" else "",
        "asked_host": ", ".join(proposed_by.split(",asked:")[1:]),
        "share": share,
        "own_share": 100 - share,
        "ink_width": round(640 * (100 - share) / 100) - 5,
        "hatch_x": round(640 * (100 - share) / 100),
        "hatch_width": max(1, 639 - round(640 * (100 - share) / 100)),
        "mode": payload.get("mode"),
        "witnesses": getattr(facts, "witnesses", None) or [],
        "sha256": (payload.get("content") or {}).get("sha256", ""),
        "sent_at": at(facts.result_at),
        "entry_number": facts.index + 1,
    }
