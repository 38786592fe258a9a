"""Writing to an address book: what would change, field by field; a yes to exactly that; three versions at a clash."""

from typing import Any

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.utils.translation import gettext

from sincerely.journey import address_book, writing_back
from sincerely.journey.address_book import CardPlace, Offer
from sincerely.journey.writing_back import Outcome, There
from sincerely.people.models import Person
from sincerely.sources import queries
from sincerely.sources.actions.writing import NotWritten
from sincerely.sources.card_changes import SINGLE
from sincerely.sources.content_lines import CannotChange
from sincerely.sources.remote import Trouble
from sincerely.web import shown, writing_words
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.typed import number
from sincerely.web.views.people import find
from sincerely.web.views.sources import servers


@desk
def page(request: DeskRequest, person_id: int) -> HttpResponse:
    """Show what an address book would be told of a person; write it at the yes."""
    person = find(request, person_id)
    if request.method == "POST":
        return write(request, person)
    places = address_book.places(request.owner, person)
    at = min(number(request.GET.get("at", "")), max(0, len(places) - 1))
    context: dict[str, Any] = {"room": "people", "person": person, "at": at, "places": [
        (place, writing_words.book_name(place.source)) for place in places
    ]}  # fmt: skip
    return show(request, person, places[at] if places else None, context)


def show(
    request: DeskRequest, person: Person, place: CardPlace | None, context: dict[str, Any], *, status: int = 200
) -> HttpResponse:
    """Look at the card as it is now and lay beside it what would be written."""
    if place is None:
        return render(request, "address_book.html", context)
    context |= {"place": place, "book": writing_words.book_name(place.source)}
    why_not = queries.why_not_writable(place.source)
    if why_not:
        why = writing_words.why_not_words(why_not)
        return render(request, "address_book.html", context | {"why_not": why}, status=status)
    try:
        there = writing_back.look(place.source, place.key, servers(), now=request.now)
        offers = address_book.offers(request.owner, person, there.raw)
    except Trouble as trouble:
        words, do = writing_words.trouble_words(trouble, place.source)
        context |= {"problem": words, "do": do, "detail": trouble.detail}
        return render(request, "address_book.html", context, status=502)
    except CannotChange as problem:
        words = gettext(writing_words.CANNOT[problem.why])
        return render(request, "address_book.html", context | {"why_not": words}, status=status)
    context |= {"offers": [(number, one, gettext(writing_words.FIELD_WORDS[one.field]),
                            gettext(writing_words.GROUNDS[one.ground])) for number, one in enumerate(offers)],
                "token": token_of(request, person, place, there, offers)}  # fmt: skip
    return render(request, "address_book.html", context, status=status)


def token_of(request: DeskRequest, person: Person, place: CardPlace, there: There, offers: list[Offer]) -> str:
    """Return what the page shows, signed."""
    return shown.sign(request.owner, {
        "person": person.pk, "source": place.source.pk, "key": place.key, "uid": place.uid, "new": place.is_new,
        "etag": there.etag, "offers": [[one.field, one.old, one.new, one.ground] for one in offers],
        "was": writing_words.described(place.source, there.raw, (), now=request.now),
    })  # fmt: skip


def write(request: DeskRequest, person: Person) -> HttpResponse:
    """Write what was shown and ticked, over what was shown."""
    back = redirect(f"/people/{person.pk}/address-book/")
    values = shown.read(request.owner, request.POST.get("shown", ""))
    source = queries.source(request.owner, values["source"]) if values else None
    if values is None or source is None or values.get("person") != person.pk:
        request.session["toast"] = {"words": gettext("Please look again. Nothing was written.")}
        return back
    place = CardPlace(source, values["key"], values["uid"], values["new"])
    ticked = {number(one, default=-1) for one in request.POST.getlist("field")}
    chosen = [Offer(*one) for place_of, one in enumerate(values["offers"]) if place_of in ticked]
    if not chosen:
        request.session["toast"] = {"words": gettext("Nothing was ticked, so nothing was written.")}
        return back
    try:
        if why_not := queries.why_not_writable(source):
            raise NotWritten(why_not)
        there = writing_back.look(source, place.key, servers(), now=request.now)
        if there.etag != values["etag"] or (there.raw is None) != place.is_new:
            return conflict(request, person, place, there, values["was"], chosen)
        outcome = address_book.write_card_of(
            person, place, there, chosen, servers(), sign_in=request.sign_in, now=request.now
        )
    except NotWritten as refusal:
        request.session["toast"] = {"words": writing_words.why_not_words(refusal.why)}
        return back
    except CannotChange as problem:
        request.session["toast"] = {"words": gettext(writing_words.CANNOT[problem.why])}
        return back
    except Trouble as trouble:
        words, do = writing_words.trouble_words(trouble, source)
        request.session["toast"] = {"words": f"{words} {gettext('Nothing was written.')} {do}"}
        return back
    if outcome.state == "conflict":
        return conflict(request, person, place, outcome.there, values["was"], chosen)
    return redirect(after(request, outcome, f"/people/{person.pk}/"))


def after(request: DeskRequest, outcome: Outcome, place: str) -> str:
    """Tell what came of a change; return where to go on."""
    if outcome.state == "written":
        request.session["toast"] = {
            "words": gettext("Written. The former version is kept."), "undo": f"/written/{outcome.row.pk}/",
        }  # fmt: skip
        return place
    request.session["toast"] = {"words": writing_words.outcome_words(outcome)}
    return "/written/"


def conflict(
    request: DeskRequest, person: Person, place: CardPlace, there: There, was: dict[str, str], chosen: list[Offer]
) -> HttpResponse:
    """Show three versions beside each other and ask; nothing was written."""
    here: dict[str, str] = dict(was)
    for one in chosen:
        beside = "" if one.field in SINGLE else here.get(one.field, "")
        here[one.field] = ", ".join(part for part in (beside, one.new) if part)
    now_there = writing_words.described(place.source, there.raw, (), now=request.now)
    context: dict[str, Any] = {
        "room": "people", "person": person, "rows": writing_words.side_by_side(here, now_there, was),
        "is_gone": there.raw is None,
    }  # fmt: skip
    if place.is_new and there.raw is not None:
        place = CardPlace(place.source, place.key, place.uid)
    elif there.raw is None:
        # It was taken away there: what is offered now is a new card at the same place.
        place = CardPlace(place.source, place.key, place.uid, is_new=True)
    return show(request, person, place, context, status=409)
