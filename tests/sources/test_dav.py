"""Calendars and address books on a real Radicale."""

import itertools
from dataclasses import replace

import pytest

from sincerely.sources.adapters.dav import open_dav
from sincerely.sources.remote import Trouble
from tests.sources.radicale_server import running, without_sync_collection

NUMBERS = itertools.count()


def event(uid: str, summary: str = "Site visit") -> str:
    return (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//Test//EN\r\nBEGIN:VEVENT\r\n"
        f"UID:{uid}\r\nDTSTAMP:20260301T000000Z\r\nDTSTART:20260320T090000Z\r\nDTEND:20260320T100000Z\r\n"
        f"SUMMARY:{summary}\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )


def card(uid: str, name: str) -> str:
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nFN:{name}\r\nN:{name};;;;\r\nEND:VCARD\r\n"


@pytest.fixture(scope="module")
def server():
    with running() as radicale:
        yield radicale


@pytest.fixture
def user(server):
    """Somebody with a calendar for events, one for tasks, and an address book."""
    name = f"mai{next(NUMBERS)}@desk.example"
    server.add_user(name)
    server.make_calendar(name, "work", name="Công việc")
    server.make_calendar(name, "tasks", parts=("VTODO",))
    server.make_addressbook(name, "people", name="Khách hàng")
    return name


def dav(server, user, kind="caldav", **more):
    return open_dav(server.access(user, kind, **more), kind, timeout=10)


def summaries(items):
    return sorted(line[8:] for item in items for line in item.raw.decode().split("\r\n") if line.startswith("SUMMARY:"))


@pytest.mark.parametrize("path", ["/", "/{user}/", "/{user}/work/", "/nothing/"])
def test_calendars_with_events_are_found_from_any_address(server, user, path):
    found = dav(server, user, path=path.format(user=user)).collections()
    assert [(one.href, one.name, one.writable, one.colour) for one in found] == [
        (f"/{user}/work/", "Công việc", True, "#0a84ff")
    ]
    assert found[0].token


def test_address_books_are_found_and_calendars_are_none(server, user):
    found = dav(server, user, "carddav").collections()
    assert [(one.href, one.name) for one in found] == [(f"/{user}/people/", "Khách hàng")]


def test_changes_are_told_by_the_token_and_reading_writes_nothing(server, user):
    server.put(user, "work", "a.ics", event("a"))
    server.put(user, "work", "b.ics", event("b"))
    before = server.contents()
    client = dav(server, user)
    (calendar,) = client.collections()
    first = client.changes(calendar.href, "")
    assert first.whole
    assert sorted(href for href, etag in first.etags if etag) == [f"/{user}/work/a.ics", f"/{user}/work/b.ics"]
    items = list(client.fetch(calendar.href, [href for href, _ in first.etags]))
    assert {item.key: item.etag for item in items} == dict(first.etags)
    assert server.contents() == before

    assert client.changes(calendar.href, first.token).etags == ()
    server.put(user, "work", "b.ics", event("b", "Moved"))
    server.put(user, "work", "c.ics", event("c"))
    server.delete(user, "work", "a.ics")
    then = client.changes(calendar.href, first.token)
    assert not then.whole
    assert sorted(href for href, _ in then.etags) == [f"/{user}/work/b.ics", f"/{user}/work/c.ics"]
    assert then.gone == (f"/{user}/work/a.ics",)
    assert then.token == client.collections()[0].token


def test_a_token_that_is_no_use_gives_the_whole_list(server, user):
    server.put(user, "work", "a.ics", event("a"))
    changes = dav(server, user).changes(f"/{user}/work/", "http://radicale.org/ns/sync/" + "0" * 64)
    assert changes.whole
    assert [href for href, _ in changes.etags] == [f"/{user}/work/a.ics"]


def test_a_server_without_sync_collection_is_read_by_ctag(server, user):
    server.put(user, "work", "a.ics", event("a"))
    with server.limited(without_sync_collection) as port:
        client = dav(server, user, port=port, security="none")
        (calendar,) = client.collections()
        first = client.changes(calendar.href, "")
        assert first.whole
        assert first.token == calendar.token
        assert [href for href, _ in first.etags] == [f"/{user}/work/a.ics"]
        same = client.changes(calendar.href, first.token)
        assert (same.whole, same.etags, same.token) == (False, (), first.token)
        server.put(user, "work", "b.ics", event("b"))
        server.delete(user, "work", "a.ics")
        then = client.changes(calendar.href, first.token)
        assert (then.whole, [href for href, _ in then.etags]) == (True, [f"/{user}/work/b.ics"])


def test_many_objects_come_in_batches_and_what_is_gone_is_left_out(server, user):
    names = [f"{number}.ics" for number in range(120)]
    for name in names:
        server.put(user, "work", name, event(name, name))
    hrefs = [f"/{user}/work/{name}" for name in names]
    server.delete(user, "work", "7.ics")
    items = list(dav(server, user).fetch(f"/{user}/work/", hrefs))
    assert [item.key for item in items] == [href for href in hrefs if not href.endswith("/7.ics")]
    assert summaries(items) == sorted(name for name in names if name != "7.ics")
    assert items[3].raw.count(b"\r\n") == items[3].raw.count(b"\n")


def test_names_that_must_be_encoded_come_back_as_they_were_told(server, user):
    server.put(user, "work", "h%E1%BB%8Dp%20m%40i.ics", event("x"))
    client = dav(server, user)
    ((href, _),) = client.changes(f"/{user}/work/", "").etags
    assert [item.key for item in client.fetch(f"/{user}/work/", [href])] == [href]


def test_writing_needs_the_etag_and_a_change_between_is_a_conflict(server, user):
    href = server.put(user, "people", "m.vcf", card("m", "Mai"))
    client = dav(server, user, "carddav")
    (item,) = client.fetch(f"/{user}/people/", [href])
    server.put(user, "people", "m.vcf", card("m", "Mai Ngô"))
    with pytest.raises(Trouble) as caught:
        client.put(href, card("m", "Overwritten").encode(), etag=item.etag)
    assert caught.value.fault == "conflict"
    (now,) = client.fetch(f"/{user}/people/", [href])
    assert b"FN:Mai Ng" in now.raw
    kept = client.put(href, card("m", "Ngô Thị Mai").encode(), etag=now.etag)
    (then,) = client.fetch(f"/{user}/people/", [href])
    assert kept.href == href
    assert kept.etag == then.etag != now.etag
    assert "FN:Ngô Thị Mai" in then.raw.decode()


def test_a_new_object_does_not_replace_one_that_stands_there(server, user):
    client = dav(server, user)
    kept = client.put(f"/{user}/work/new.ics", event("new").encode(), etag="")
    assert kept.etag
    with pytest.raises(Trouble) as caught:
        client.put(f"/{user}/work/new.ics", event("new", "Other").encode(), etag="")
    assert caught.value.fault == "conflict"
    server.delete(user, "work", "new.ics")
    with pytest.raises(Trouble) as caught:
        client.put(f"/{user}/work/new.ics", event("new", "Other").encode(), etag=kept.etag)
    assert caught.value.fault == "conflict"


def test_one_object_is_got_byte_for_byte_with_its_etag(server, user):
    href = server.put(user, "people", "m.vcf", card("m", "Ngô Thị Mai"))
    client = dav(server, user, "carddav")
    (item,) = client.fetch(f"/{user}/people/", [href])
    got = client.get(href)
    assert (got.key, got.etag) == (href, item.etag)
    assert got.raw == server._ask("GET", user, href).content
    assert client.get(f"/{user}/people/nobody.vcf") is None


def test_taking_away_needs_the_etag_and_a_change_between_is_a_conflict(server, user):
    href = server.put(user, "work", "a.ics", event("a"))
    client = dav(server, user)
    old = client.get(href)
    server.put(user, "work", "a.ics", event("a", "Moved"))
    with pytest.raises(Trouble) as caught:
        client.delete(href, etag=old.etag)
    assert caught.value.fault == "conflict"
    client.delete(href, etag=client.get(href).etag)
    assert client.get(href) is None
    with pytest.raises(Trouble) as caught:
        client.delete(href, etag=old.etag)
    assert caught.value.fault == "conflict"


def test_two_accounts_see_each_its_own(server, user):
    server.add_user("other@desk.example")
    server.make_calendar("other@desk.example", "private")
    assert [one.href for one in dav(server, user).collections()] == [f"/{user}/work/"]
    assert [one.href for one in dav(server, "other@desk.example").collections()] == ["/other@desk.example/private/"]
    with pytest.raises(Trouble) as caught:
        dav(server, user).changes("/other@desk.example/private/", "")
    assert caught.value.fault == "refused"


def test_every_failure_has_its_name(server, user):
    right = server.access(user)
    faults = {}
    for name, access in {
        "password": replace(right, password="wrong"),
        "host": replace(right, host="nowhere.invalid", allowed=("nowhere.invalid",)),
        "inside": replace(right, allowed=()),
        "authority": replace(right, ca_file=""),
        "silent": replace(right, port=1),
        "plain": replace(right, security="none"),
    }.items():
        with pytest.raises(Trouble) as caught:
            open_dav(access, "caldav", timeout=5).collections()
        faults[name] = caught.value.fault
        assert right.password not in str(caught.value)
    assert faults == {
        "password": "wrong_login", "host": "no_such_host", "inside": "not_allowed", "authority": "bad_certificate",
        "silent": "no_answer", "plain": "disconnected",
    }  # fmt: skip


def test_a_collection_that_is_gone_is_no_such_folder(server, user):
    client = dav(server, user)
    with pytest.raises(Trouble) as caught:
        client.changes(f"/{user}/never/", "")
    assert caught.value.fault == "no_such_folder"
