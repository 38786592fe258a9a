"""A ledger of one's own: key and checkpoint lie in the test's folder."""

from datetime import UTC, datetime

import pytest

NOW = datetime(2026, 11, 23, 2, 14, 41, tzinfo=UTC)


@pytest.fixture
def ledger(settings, tmp_path, db):
    """The data folder of an empty ledger named desk.lasen.example/sincerely/log1."""
    settings.SINCERELY_DATA = tmp_path / "data"
    settings.SINCERELY_LOG_ORIGIN = "desk.lasen.example/sincerely/log1"
    return settings.SINCERELY_DATA
