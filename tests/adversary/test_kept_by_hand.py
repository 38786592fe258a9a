"""A draft that was right yesterday: what happened since may keep the software's words out of it (L2, L5)."""

from collections.abc import Callable

import pytest

from sincerely.accounts.models import Owner, SignIn
from sincerely.journey import letters
from sincerely.journey.ruling import ruling_for
from sincerely.noticing.models import Notice
from sincerely.people import actions as people
from sincerely.people.models import Person
from sincerely.review.actions import NotApproved
from sincerely.sending.models import Delivery
from sincerely.trust import actions as trust
from sincerely.writing import actions as writing
from sincerely.writing.models import Letter
from tests.conftest import NOW


def yes(letter: Letter, sign_in: SignIn) -> None:
    """Freeze the letter as it stands and say yes to it."""
    letter.refresh_from_db()
    letter.person = Person.objects.get(pk=letter.person_id)
    frozen = letters.freeze(letter, now=NOW)
    letters.say_yes(letter, sha256=frozen.sha256, revision=frozen.letter_revision, sign_in=sign_in, now=NOW)


def test_an_ordinary_draft_takes_a_yes(draft: Letter, sign_in: SignIn) -> None:
    yes(draft, sign_in)
    assert Delivery.objects.count() == 1


def into_own_hands(owner: Owner, person: Person, letter: Letter) -> None:
    people.mark(owner, person, "by_hand", on=True)


def humans_only(owner: Owner, person: Person, letter: Letter) -> None:
    trust.ask_humans_only("Bram+work@birch.example", NOW, "their letter")


def to_somebody_who_asked(owner: Owner, person: Person, letter: Letter) -> None:
    trust.ask_humans_only("carla@elsewhere.example", NOW, "their letter")
    writing.write_head(letter, subject="List", to=[{"name": "", "email": "carla@elsewhere.example"}], now=NOW)


def to_somebody_by_hand(owner: Owner, person: Person, letter: Letter) -> None:
    carla = people.create_person(owner, "Carla", "carla@elsewhere.example")
    people.mark(owner, carla, "by_hand", on=True)
    writing.write_head(letter, subject="List", to=[{"name": "", "email": "Carla@elsewhere.example"}], now=NOW)


def tightened(owner: Owner, person: Person, letter: Letter) -> None:
    Person.objects.filter(pk=person.pk).update(policy={"information": "human"})


def mother_died(owner: Owner, person: Person, letter: Letter) -> None:
    letters.note_by_hand(owner, person, "His mother died last night.", kind="call", at=NOW, now=NOW)
    assert Notice.objects.filter(kind="sensitive", what="grief", person=person).exists()


CHANGES = (into_own_hands, humans_only, to_somebody_who_asked, to_somebody_by_hand, tightened, mother_died)


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_a_draft_made_before_is_blocked(
    change: Callable[[Owner, Person, Letter], None], alice: Owner, bram: Person, draft: Letter, sign_in: SignIn
) -> None:
    change(alice, bram, draft)
    with pytest.raises(NotApproved, match=r"approval\.blocked"):
        yes(draft, sign_in)
    assert not Delivery.objects.exists()


@pytest.mark.parametrize("change", CHANGES, ids=lambda change: change.__name__)
def test_the_owners_own_words_are_never_blocked_by_it(
    change: Callable[[Owner, Person, Letter], None], alice: Owner, bram: Person, draft: Letter, sign_in: SignIn
) -> None:
    change(alice, bram, draft)
    writing.write_text(draft, "Last night your news reached me; today mine goes back.", now=NOW)
    yes(draft, sign_in)
    assert Delivery.objects.count() == 1


def test_a_loss_reaches_every_routine_letter_to_that_person(alice: Owner, bram: Person) -> None:
    assert ruling_for(alice, bram, "scheduling", now=NOW)[0] == "draft"
    letters.note_by_hand(alice, bram, "His mother died last night.", kind="call", at=NOW, now=NOW)
    assert ruling_for(alice, bram, "scheduling", now=NOW) == ("human", "policy.matter.grief")
