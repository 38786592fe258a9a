"""A ledger of the test's own: no key and no checkpoint of another test."""

import pytest
from django.db import connection

# What two connections do at one moment: SQLite has one writer, so there it would prove nothing.
collect_ignore = [] if connection.vendor == "postgresql" else ["test_two_connections.py"]


@pytest.fixture(autouse=True)
def data_folder(settings, tmp_path):
    settings.SINCERELY_DATA = tmp_path / "data"
    return settings.SINCERELY_DATA
