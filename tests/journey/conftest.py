"""A data folder of the test's own, and a clock that the test moves."""

import pytest

from tests.sending.desk_scene import Clock


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"


@pytest.fixture
def clock(now):
    return Clock(now)
