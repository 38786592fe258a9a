"""How you write: what was read from the owner's own letters, with letters that show it, to correct or forget."""

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.utils.translation import gettext

from sincerely.people import queries as people
from sincerely.people.models import Entry, Person
from sincerely.web.signed_in import DeskRequest, desk
from sincerely.web.voice_words import LANGUAGES, Group, as_kept, is_quote, problem_with, shown, value_words
from sincerely.writing import actions as writing
from sincerely.writing import queries
from sincerely.writing.voice import NEEDED, Learned, Reader, Verdict, Voice, learned, pair_of, recurring

MOST_PAIRS = 6
MOST_PEOPLE = 8
FAR = 1.5
LETTERS_OF_PERSON = 5
"""Letters to somebody before their own habits are shown apart."""


def groups(voice: Voice, language: str, persons: dict[int, Person]) -> list[tuple[str, Reader, list[Learned]]]:
    """Return the groups worth showing: all, each form of address, and people who are written to in another way."""
    found = [(gettext(LANGUAGES[language]), Reader(language), learned(voice, Reader(language)))]
    pairs: dict[tuple[str, str], int] = {}
    each: dict[int, int] = {}
    for one in voice.studied:
        if one.letter.you:
            pairs[one.letter.me, one.letter.you] = pairs.get((one.letter.me, one.letter.you), 0) + 1
        if one.letter.person_id:
            each[one.letter.person_id] = each.get(one.letter.person_id, 0) + 1
    for (me, you), n in sorted(pairs.items(), key=lambda row: -row[1])[:MOST_PAIRS]:
        if n >= NEEDED:
            reader = Reader(language, None, me, you)
            found.append((pair_of(me, you), reader, different(learned(voice, reader), found[0][2])))
    for person_id, n in sorted(each.items(), key=lambda row: -row[1]):
        person = persons.get(person_id)
        if person is None or n < LETTERS_OF_PERSON or len(found) > MOST_PAIRS + MOST_PEOPLE:
            continue
        reader = Reader(language, person_id, person.address_me, person.address_you)
        found.append((person.name, reader, different(learned(voice, reader), found[0][2])))
    return [row for row in found if row[2]]


def different(habits: list[Learned], usual: list[Learned]) -> list[Learned]:
    """Return the habits that are not simply those towards everybody; a length counts from half as long again."""
    values = {one.aspect: one.value for one in usual}
    return [
        one for one in habits if one.corrected or (one.value != values.get(one.aspect) and not is_near(one, values))
    ]


def is_near(habit: Learned, values: dict[str, str]) -> bool:
    """Whether a length is about the usual one."""
    usual = values.get(habit.aspect, "")
    if habit.aspect != "words" or not usual.isdigit():
        return False
    return 1 / FAR < int(habit.value) / max(1, int(usual)) < FAR


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show the habits, and take what the owner says of them."""
    problem = ""
    if request.method == "POST":
        problem = take(request)
        if not problem:
            return HttpResponseRedirect("/voice/")
    sections = []
    for language in LANGUAGES:
        voice = queries.voice(request.owner, language=language, now=request.now)
        persons = Person.objects.in_bulk({one.letter.person_id for one in voice.studied if one.letter.person_id})
        rows = groups(voice, language, persons)
        phrases = recurring(voice, language)
        wanted = {entry for _title, _reader, habits in rows for habit in habits for entry in habit.examples}
        wanted |= {entry for phrase in phrases for entry in phrase.examples}
        entries = Entry.objects.select_related("person").in_bulk(wanted)
        sections.append(
            {
                "language": language,
                "title": gettext(LANGUAGES[language]),
                "n": len(voice.studied),
                "enough": len(voice.studied) >= NEEDED,
                "groups": [
                    Group(title, reader, [shown(one, entries, reader) for one in habits])
                    for title, reader, habits in rows
                ],
                "phrases": [shown(one, entries) for one in phrases],
            }
        )
    said = [
        {
            "row": row,
            "words": value_words(row.aspect, row.value) if row.value or row.verdict == "use" else "",
            "is_quote": is_quote(row.aspect, row.value),
        }
        for row in queries.verdict_rows(request.owner)
    ]
    context = {"room": "more", "sections": sections, "said": said, "needed": NEEDED, "problem": problem}
    return render(request, "voice.html", context, status=400 if problem else 200)


def take(request: DeskRequest) -> str:
    """Do what a form of the page asks; return why not, in words, or nothing."""
    form = request.POST
    what = form.get("what", "")
    if what == "undo":
        number = form.get("verdict", "")
        if number.isascii() and number.isdigit():
            writing.take_verdict_back(request.owner, int(number))
        return ""
    person = person_of(request)
    aspect, language = form.get("aspect", ""), form.get("language", "")
    value = " ".join(form.get("value", "").split())
    value = as_kept(value) if what == "use" else value
    problem = problem_with(aspect, value) if what == "use" else ""
    if problem or language not in LANGUAGES or what not in ("use", "forget"):
        return problem or problem_with("", "")
    numbers_too = "" if aspect in ("words", "paragraphs", "exclaims") and what == "forget" else value
    verdict = Verdict(aspect, language, numbers_too, what, person.pk if person else None, form.get("pair", "")[:81])
    if what == "forget":
        verdict = Verdict(aspect, language, numbers_too, what)
    writing.judge_habit(request.owner, verdict, now=request.now)
    return ""


def person_of(request: HttpRequest) -> Person | None:
    """Return the owner's person that a form is about."""
    number = request.POST.get("person", "")
    return people.person(request.owner, int(number)) if number.isascii() and number.isdigit() else None  # type: ignore[attr-defined]
