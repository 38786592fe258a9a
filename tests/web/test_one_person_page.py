"""The pages of one person's data: all of it as a file, and erased after a look and the name typed."""

import io
import json
import zipfile
from datetime import UTC, datetime

import pytest

from sincerely.people import actions as people
from sincerely.people.models import Person
from tests.sending.desk_scene import approve, sign_in, write
from tests.web.test_access import browser_of

NOW = datetime.now(UTC)


@pytest.fixture
def tom(alice):
    person = people.create_person(alice, "Tom Weaver", "tom@harbour.example")
    people.add_note(alice, person, "Likes tea", kind="call", at=NOW, now=NOW)
    return person


def test_everything_is_one_click_away(alice, tom):
    browser = browser_of(alice)
    page = browser.get(f"/people/{tom.pk}/").content.decode()
    assert f'href="/people/{tom.pk}/export/"' in page
    assert f'href="/people/{tom.pk}/erase/"' in page
    answer = browser.get(f"/people/{tom.pk}/export/")
    assert answer["Content-Disposition"] == f'attachment; filename="person-{tom.pk}.zip"'
    with zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content))) as file:
        assert json.loads(file.read("person.json"))["entries"][0]["text"] == "Likes tea"


def test_it_is_seen_first_and_only_the_name_erases(alice, tom):
    browser, place = browser_of(alice), f"/people/{tom.pk}/erase/"
    page = browser.get(place).content.decode()
    assert "1 note or call" in page
    assert "1 address or number" in page
    assert "That is not the name" in browser.post(place, {"name": "Tom"}).content.decode()
    assert Person.objects.filter(pk=tom.pk).exists()
    answer = browser.post(place, {"name": "Tom Weaver"}, follow=True)
    assert answer.redirect_chain == [("/people/", 302)]
    assert "Erased." in answer.content.decode()
    assert "Weaver" not in answer.content.decode()
    assert not Person.objects.filter(pk=tom.pk).exists()
    assert browser.get(place).status_code == 404


def test_a_letter_on_its_way_is_named_and_holds_it_back(alice, tom, settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    now = datetime.now(UTC)
    approve(write(alice, now), sign_in(alice, now), now)
    browser, place = browser_of(alice), f"/people/{tom.pk}/erase/"
    for page in (browser.get(place), browser.post(place, {"name": "Tom Weaver"})):
        assert "“Boxes”" in page.content.decode()
        assert "Erase for good" not in page.content.decode()
    assert Person.objects.filter(pk=tom.pk).exists()


def test_nobody_else_and_no_program_can(alice, bob, tom, client):
    me = Person.objects.get_or_create(owner=alice, kind="self", defaults={"name": "Alice"})[0]
    for what in ("export", "erase"):
        assert browser_of(bob).get(f"/people/{tom.pk}/{what}/").status_code == 404
        assert browser_of(alice).get(f"/people/{me.pk}/{what}/").status_code == 404
        assert client.get(f"/people/{tom.pk}/{what}/", headers={"Authorization": "Bearer x"}).status_code == 302
    assert browser_of(bob).post(f"/people/{tom.pk}/erase/", {"name": "Tom Weaver"}).status_code == 404
    assert client.post(f"/people/{tom.pk}/erase/", {"name": "Tom Weaver"}).status_code in (302, 403)
    assert Person.objects.filter(pk=tom.pk).exists()
