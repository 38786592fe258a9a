"""What a letter tells of AI's part: the one of five cases that holds, put into its line, its fields and its receipt."""

from collections.abc import Mapping
from dataclasses import dataclass

from django.conf import settings

from sincerely.accounts.models import Owner
from sincerely.trust.disclosure import (
    AUTOMATIC,
    PARTS,
    Case,
    Part,
    Share,
    Software,
    case_of,
    footer,
    header,
    software_of,
)
from sincerely.trust.receipts import Machine, new_receipt_id
from sincerely.writing import queries as letters
from sincerely.writing.models import Letter


@dataclass(frozen=True, slots=True)
class Told:
    """What goes with a letter. All blank where a person wrote every word and wants no receipt for it."""

    case: Case
    part: Part
    edited: bool
    receipt_id: str = ""
    url: str = ""
    footer: str = ""
    header: str = ""
    auto_submitted: str = ""


def tell(letter: Letter, counted: Mapping[str, int], *, standing: str = "") -> Told:
    """Return what is told of `letter`, whose words were counted; a fresh receipt id with it.

    `standing` names the standing approval under which software sends it. A person's yes never comes with one, and the
    last gate refuses a letter that says so without (`sending.gate`).
    """
    share = Share(**counted)
    edited = bool(share.software) and letter.text != letter.machine_text
    case = case_of(share, edited=edited, standing=standing)
    owner = letter.owner
    if case == "by_hand" and not wants_receipt_by_hand(owner):
        return Told(case, "none", edited)
    receipt_id = new_receipt_id()
    url = f"{settings.SINCERELY_PUBLIC_URL}/r/{receipt_id}" if settings.SINCERELY_PUBLIC_URL else ""
    software, part = software_behind(letter), PARTS[case]
    name = " ".join(owner.name.split())
    return Told(
        case=case,
        part=part,
        edited=edited,
        receipt_id=receipt_id,
        url=url,
        footer=footer(
            case,
            language=letter.language,
            name=name,
            receipt_id=receipt_id,
            check_url=url,
            program=software.program,
            style=style_of(owner, letter.language),
        ),
        header=header(part, reviewed_by=name, software=software, drafted_at=letter.drafted_at),
        auto_submitted=AUTOMATIC.get(standing, ""),
    )


def software_behind(letter: Letter) -> Software:
    """Which software drafted; letters from before this was written down name it as who proposed them."""
    return software_of(letter.drafted_by or letter.proposed_by)


def machine_of(letter: Letter) -> Machine:
    """The software's part as the receipt tells it: what is not known is null.

    Where a model elsewhere was asked for this letter, it says so whatever became of the answer: text has left.
    """
    software = software_behind(letter)
    hosts = [
        call.host.partition(":")[0] for call in letters.model_calls(letter.owner, letter=letter) if not call.is_here
    ]
    asked = [host for host in dict.fromkeys(hosts) if host != software.provider]
    version = letter.drafted_by.partition("+")[2].partition("@")[0] if letter.drafted_by.startswith("model:") else ""
    return Machine(
        provider=software.provider,
        model=software.model,
        version=version or None,
        drafted_at=letter.drafted_at,
        proposed_by=",asked:".join([letter.drafted_by or letter.proposed_by, *asked]),
    )


def style_of(owner: Owner, language: str) -> str:
    """Which approved way of saying it the owner chose for a language; blank for the first."""
    return str(owner.disclosure.get(language, ""))


def wants_receipt_by_hand(owner: Owner) -> bool:
    """Whether letters written by hand carry a line and a receipt, too."""
    return bool(owner.disclosure.get("by_hand"))
