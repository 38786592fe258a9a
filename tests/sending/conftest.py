"""A ledger of the test's own: no key and no checkpoint of another test."""

import pytest


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    return settings.SINCERELY_DATA
