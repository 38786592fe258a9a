"""On whose clock a reader lives: what their letters show, what they do not, and how the draft says so."""

from zoneinfo import ZoneInfo

import pytest

from sincerely.journey import letters, scheduling
from sincerely.journey.clocks import proposed_zones, zone_of
from sincerely.people import actions as people
from sincerely.people.models import Entry, Identity
from sincerely.writing.models import OfferedTime
from sincerely.writing.offers import Assumed, clock_name
from tests.journey.test_scheduling import ASKS, bring, draft, person

SAIGON = ZoneInfo("Asia/Ho_Chi_Minh")
NOV, JULY = "Mon, 23 Nov 2026 10:00:00", "Mon, 20 Jul 2026 10:00:00"


@pytest.fixture
def desk(alice):
    alice.timezone = "Asia/Ho_Chi_Minh"
    alice.save()
    return alice


def mail(date, number, more=""):
    text = ASKS.replace("Mon, 23 Nov 2026 10:00:00 +0000", date).replace("<0@", f"<{number}@")
    return text.replace("Subject:", f"{more}Subject:")


@pytest.mark.parametrize(
    ("dates", "more", "name"),
    [
        ([f"{NOV} +0000"], "", "UTC"),
        ([f"{NOV} +0000", f"{JULY} +0100"], "", "UTC"),
        ([f"{NOV} +0000", "Tue, 27 Oct 2026 09:05:00 +0000", f"{JULY} +0100"], "", "UTC"),
        ([f"{NOV} +0000", f"{JULY} +0000"], "", None),
        ([f"{JULY} +0000"], "", None),
        ([f"{NOV} -0000"], "", None),
        ([f"{NOV} -0000", f"{JULY} +0100"], "", "UTC+1"),
        ([f"{NOV} +0000"], "X-MS-Has-Attach:\n", None),
        ([f"{NOV} -0330"], "", "UTC-3:30"),
    ],
)  # fmt: skip
def test_a_date_says_where_they_live_or_that_nothing_does(desk, clock, tmp_path, dates, more, name):
    bring(desk, clock, tmp_path, "mail", {f"{n}.eml": mail(date, n, more) for n, date in enumerate(dates)})
    tom = person("tom@harbour.example")
    for entry in (Entry.objects.get(message_id="0@harbour.example"), None):
        zone = zone_of(tom, entry, SAIGON)
        assert (None if isinstance(zone, Assumed) else clock_name(zone, "en")) == name


def test_where_nothing_tells_every_hour_is_named_and_the_owner_can_say_better(desk, clock, tmp_path):
    bring(desk, clock, tmp_path, "mail", {"0.eml": mail(f"{NOV} -0000", 0)})
    tom = person("tom@harbour.example")
    Identity.objects.create(owner=desk, person=tom, kind="phone", value="+441132345678")
    letter = draft(desk, "tom@harbour.example", clock, message_id="0@harbour.example")
    offers = list(OfferedTime.objects.filter(letter=letter))
    assert len(offers) == 3
    assert all(one.words.endswith(" Vietnam time") and one.words in letter.text for one in offers)
    (told,) = [one for one in letters.concerns(letter, now=clock.now) if one.rule == "clock_unknown"]
    assert (told.blocks, told.slots["clock"]) == (False, "Vietnam time")
    # The country of a number is proposed, and only the owner makes it known.
    assert proposed_zones(tom) == ["Europe/London"]
    people.set_timezone(tom, "Europe/London")
    letter = type(letter).objects.get(pk=letter.pk)
    found = scheduling.find_for(desk, letter.person, letter.reply_to, language="en", letter=letter, now=clock.now)
    letter = scheduling.say_on_their_clock(letter, found, now=clock.now)
    again = list(OfferedTime.objects.filter(letter=letter, state="open"))
    assert [one.starts_at for one in again] == [one.starts_at for one in offers]
    assert all("London time (" in one.words and one.words in letter.text for one in again)
    assert "clock_unknown" not in [one.rule for one in letters.concerns(letter, now=clock.now)]


def test_a_card_that_names_a_zone_is_believed(desk, clock, tmp_path):
    card = "BEGIN:VCARD\r\nVERSION:4.0\r\nFN:Tom Harbour\r\nEMAIL:tom@harbour.example\r\nTZ:{}\r\nEND:VCARD\r\n"
    bring(desk, clock, tmp_path, "offset", {"a.vcf": card.format("-0500")})
    assert isinstance(zone_of(person("tom@harbour.example"), None, SAIGON), Assumed)
    bring(desk, clock, tmp_path, "named", {"b.vcf": card.format("America/Halifax")})
    assert zone_of(person("tom@harbour.example"), None, SAIGON) == ZoneInfo("America/Halifax")
