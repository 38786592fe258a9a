"""A letter that went to Tom, on a desk that readers can reach."""

import pytest

from tests.sending.desk_scene import Clock, Server, approve, sign_in, write

ADDRESS = "https://desk.example"


@pytest.fixture
def clock(now):
    return Clock(now)


@pytest.fixture
def server():
    return Server()


@pytest.fixture
def approval(alice, now, settings, tmp_path):
    """The yes to a drafted letter for Tom."""
    settings.SINCERELY_DATA = tmp_path / "data"
    settings.SINCERELY_PUBLIC_URL = ADDRESS
    return approve(write(alice, now, by="composer"), sign_in(alice, now), now)
