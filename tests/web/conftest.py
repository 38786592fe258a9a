"""One running demo for all tests of the screens, and a signed-in client for those of single pages."""

import os
from datetime import UTC, datetime

import pytest
from browser_desk import DESKTOP, Watch, running_demo
from django.test import Client

from sincerely.accounts import actions as accounts


@pytest.fixture(scope="session")
def desk_and_link(browser, tmp_path_factory):
    """The demo, built once for all processes of a run and served once in each, and the link that it printed."""
    own = tmp_path_factory.getbasetemp()
    shared = own.parent if "PYTEST_XDIST_WORKER" in os.environ else own
    with running_demo(shared, tmp_path_factory.mktemp("demo")) as found:
        yield found


@pytest.fixture(scope="session")
def desk(desk_and_link):
    """The running demo."""
    return desk_and_link[0]


@pytest.fixture(scope="session")
def signed_in(browser, desk_and_link):
    """The cookies of a browser that followed the printed link."""
    desk, link = desk_and_link
    context = browser.new_context()
    page = context.new_page()
    page.goto(link)
    assert page.url == f"{desk.address}/"
    state = context.storage_state()
    context.close()
    return state


@pytest.fixture
def open_page(browser, desk, signed_in):
    """Open pages as the signed-in owner; a complaint of any of them fails the test in the end."""
    opened = []

    def start(viewport=DESKTOP, *, who=signed_in, script=True, **more):
        context = browser.new_context(
            viewport=viewport, storage_state=who, java_script_enabled=script, base_url=desk.address, **more
        )
        context.set_default_timeout(15_000)
        opened.append((context, Watch(context, desk.address)))
        return context.new_page()

    yield start
    said = [one for _context, watch in opened for one in watch.said]
    for context, _watch in opened:
        context.close()
    assert said == []


@pytest.fixture
def client_of_alice(alice):
    """A client that followed Alice's sign-in link."""
    client = Client()
    client.get(f"/sign-in/{accounts.make_sign_in_link(alice, now=datetime.now(UTC))}/")
    return client
