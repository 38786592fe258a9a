"""Reflection: the week in counts, with what is too little to tell said first."""

from dataclasses import dataclass
from datetime import timedelta

from django.http import HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext

from sincerely.journey.reflection import Week, reflection
from sincerely.noticing.answered import Rate
from sincerely.web.reasons import day_words
from sincerely.web.signed_in import DeskRequest, desk

BASE, HEIGHT, STEP = 120, 100, 60
LEFT, RIGHT = 110, 460


@dataclass(frozen=True)
class Bar:
    """One week as two bars, in the picture's units."""

    week: Week
    x: int
    middle: int
    hand_y: int
    hand_height: int
    ai_y: int
    ai_height: int


@dataclass(frozen=True)
class Line:
    """One rate as a line with a dot."""

    rate: Rate
    low: int
    high: int
    dot: int


def bars(weeks: list[Week]) -> list[Bar]:
    """Return the bars, scaled to the fullest week."""
    most = max((week.by_hand + week.with_ai for week in weeks), default=0) or 1
    out = []
    for number, week in enumerate(weeks):
        hand, machine = round(HEIGHT * week.by_hand / most), round(HEIGHT * week.with_ai / most)
        x = 8 + STEP * number
        gap = 3 if machine and hand else 0
        out.append(Bar(week, x, x + 17, BASE - hand, hand, BASE - hand - gap - machine, machine))
    return out


def line(rate: Rate) -> Line:
    """Return a rate's place in the picture."""
    width = RIGHT - LEFT
    return Line(rate, LEFT + round(width * rate.low), LEFT + round(width * rate.high), LEFT + round(width * rate.share))


@desk
def page(request: DeskRequest) -> HttpResponse:
    """Show the reflection as of now."""
    found = reflection(request.owner, now=request.now)
    last = found.weeks[-2]
    total = last.by_hand + last.with_ai
    words = gettext("Last week you wrote %(own)s of your %(all)s letters yourself") % {
        "own": last.by_hand,
        "all": total,
    }
    context = {
        "room": "reflection",
        "found": found,
        "headline": words if total else gettext("Last week no letter left this desk"),
        "span": f"{day_words(last.monday)} – {day_words(last.monday + timedelta(days=6))}",
        "bars": bars(found.weeks),
        "rates": [(gettext("By hand"), line(found.by_hand)), (gettext("With AI"), line(found.with_ai))],
    }
    return render(request, "reflection.html", context)
