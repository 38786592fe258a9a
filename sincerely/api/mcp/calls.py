"""What each tool does, for one token at one moment. All of it goes through what REST goes through."""

from datetime import datetime
from typing import Final

from sincerely.accounts.models import ApiToken
from sincerely.api import cursors, narrow
from sincerely.api import shapes as rest_shapes
from sincerely.api.mcp import shapes
from sincerely.api.refusals import Refused, refused
from sincerely.api.rest import offered
from sincerely.journey import proposals
from sincerely.journey.proposals import NotOffered
from sincerely.people import queries as people
from sincerely.web.reasons import say
from sincerely.writing import queries as writing
from sincerely.writing.brief import ASKED, MOST_QUESTIONS

ASKED_FOR: Final = {
    "thanks": "thanks_owed", "condolence": "grief", "complaint": "hard", "apology": "hard", "bad_news": "hard",
    "congratulation": "moment", "check_in": "quiet",
}  # fmt: skip
"""For a kind of letter that people write: whose questions of the brief fit. Known from the request alone."""
LARGEST_ID = 2**53 - 1


def today(token: ApiToken, now: datetime) -> shapes.Today:
    """Return who needs the owner."""
    return shapes.Today.model_validate(narrow.today_for_programs(token.owner, now=now))


def person(token: ApiToken, now: datetime, who: str) -> shapes.Person:
    """Return one person by name, address or number. Raises Refused."""
    is_number = who.isascii() and who.isdigit() and len(who) < 16
    found = people.person(token.owner, int(who)) if is_number else people.find_person(token.owner, who)
    if found is None or found.kind != "person":
        raise Refused("not_found")
    return shapes.Person.model_validate(narrow.person_for_programs(token.owner, found, now=now))


def search(token: ApiToken, text: str, limit: int, cursor: str) -> shapes.Hits:
    """Return messages by words. Raises Refused."""
    found, more = narrow.search_for_programs(token.owner, text, limit=limit, before=cursors.place_of(cursor))
    return shapes.Hits.model_validate({**found, "next": cursors.place_word(more)})


def outbox_state(token: ApiToken, limit: int, cursor: str) -> shapes.Outbox:
    """Return what became of approved letters. Raises Refused."""
    found, more = narrow.outbox_for_programs(token.owner, before=cursors.number_of(cursor, "o"), limit=limit)
    return shapes.Outbox.model_validate({"outbox": found, "next": cursors.number_word("o", more)})


def letter(token: ApiToken, now: datetime, letter_id: int) -> rest_shapes.Letter:
    """Return a letter that this program proposed. Raises Refused."""
    found = writing.offered_letter(token, letter_id) if 0 < letter_id <= LARGEST_ID else None
    if found is None:
        raise Refused("not_found")
    return rest_shapes.Letter.model_validate(narrow.letter_for_programs(found, now=now))


def propose(token: ApiToken, now: datetime, proposal: rest_shapes.Proposal, key: str) -> shapes.Proposed:
    """Keep a proposal. Raises Refused: for a letter that people write, with the questions of the brief."""
    try:
        kept, is_new = proposals.offer(token, offered(token, proposal), key=key, now=now)
    except NotOffered as problem:
        told = refused(problem)
        if problem.code == "human_only":
            asked = " ".join(
                say(key) for key in ASKED.get(ASKED_FOR.get(proposal.task, ""), ("open.what",))[:MOST_QUESTIONS]
            )
            told = Refused(told.code, why=f"{told.why} {asked}".strip(), fields=told.fields)
        raise told from problem
    shown = rest_shapes.Letter.model_validate(narrow.letter_for_programs(kept, now=now))
    return shapes.Proposed(is_new=is_new, letter=shown)


def withdraw(token: ApiToken, now: datetime, letter_id: int) -> shapes.Withdrawn:
    """Take a proposal back while no person has opened it. Raises Refused."""
    letter(token, now, letter_id)
    if not proposals.withdraw(token, letter_id, now=now):
        raise Refused("already_read")
    return shapes.Withdrawn(id=letter_id)
