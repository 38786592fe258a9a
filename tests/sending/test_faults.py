"""What can go wrong around sending, on a real desk with a real mail server; the longer run is bench/faults_sending.py."""

import json
import os
import subprocess
import sys
from email import message_from_bytes
from pathlib import Path

import pytest

from sincerely.sending.adapters.smtp import deliver, sink_server
from tests.sending.mail_servers import Script

ROOT = Path(__file__).resolve().parents[2]
EVERY_TRIAL = {
    "two workers racing", "451 at EHLO", "451 at MAIL", "451 at RCPT", "451 at DATA", "451 at dot", "reset at EHLO",
    "reset at MAIL", "reset at RCPT", "reset at DATA", "reset after the dot", "250 dropped", "slow server", "SIGTERM",
    "disk full", "database locked", "clock jumps",
}  # fmt: skip


@pytest.mark.timeout(300)
@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs fork")
def test_whatever_goes_wrong_each_letter_ends_in_a_true_state():
    done = subprocess.run(
        [sys.executable, "bench/faults_sending.py", "--letters", "3", "--json"],
        cwd=ROOT, capture_output=True, text=True, timeout=290, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout + done.stderr
    table = json.loads(done.stdout)
    assert set(table) == EVERY_TRIAL
    for name, row in table.items():
        assert row["letters"] == 3
        assert [row[wrong] for wrong in ("broken", "in_between", "unsent", "not_reached")] == [0, 0, 0, 0], name
    assert table["250 dropped"]["uncertain"] == table["reset after the dot"]["uncertain"] == 3
    assert table["clock jumps"]["uncertain"] == 1
    for name in EVERY_TRIAL - {"250 dropped", "reset after the dot", "clock jumps", "disk full", "database locked"}:
        assert table[name]["sent"] == 3, name


RECEIPTS = (
    "disposition-notification-to", "return-receipt-to", "x-confirm-reading-to", "read-receipt-to",
    "generate-delivery-report", "x-rcpt-to",
)  # fmt: skip


def test_no_receipt_of_delivery_or_reading_is_ever_asked_for(alice, now, settings, tmp_path):
    from tests.sending.desk_scene import approve, sign_in, write

    settings.SINCERELY_DATA = tmp_path
    approval = approve(write(alice, now, by="composer"), sign_in(alice, now), now)
    content = bytes(approval.content)
    assert not set(RECEIPTS) & {name.lower() for name in message_from_bytes(content)}
    said = []
    with Script("never") as server:
        real = server.talk

        class Listening:
            """Keeps what the client says."""

            def __init__(self, connection):
                self.connection = connection

            def __getattr__(self, name):
                return getattr(self.connection, name)

            def makefile(self, how):
                for line in self.connection.makefile(how):
                    said.append(line)
                    yield line

        server.talk = lambda connection: real(Listening(connection))
        deliver(
            sink_server(server.port),
            approval.envelope_from,
            approval.recipients,
            content,
            on_wire=lambda _answers: None,
        )
    words = b"".join(line for line in said if line[:4].upper() in (b"MAIL", b"RCPT")).upper()
    assert words.count(b"\n") == 2
    for option in (b"NOTIFY", b"RET=", b"ENVID", b"ORCPT"):
        assert option not in words


test_no_receipt_of_delivery_or_reading_is_ever_asked_for = pytest.mark.django_db(
    test_no_receipt_of_delivery_or_reading_is_ever_asked_for
)
