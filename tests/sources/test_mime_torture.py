"""Every malformed and exotic message of the open collections is read, or refused with a reason."""

import pytest

from sincerely.sources.attachments import attachment
from sincerely.sources.parse_mail import parse
from sincerely.sources.records import MessageRecord, Unreadable

NO_MESSAGES = {".gitattributes", "SOURCE.txt", "sample_output_multipart", "stdlib_raises.tsv"}
REFUSED = {
    "msg_19.txt": "not_a_message",  # a body whose header was cut off
    "stack-overflow.txt": "headers_too_long",
    "message.txt": "not_a_message",  # a description of the folder
}


@pytest.mark.corpus
@pytest.mark.timeout(60)
def test_every_file_is_read_or_refused_with_a_reason(corpus):
    files = [path for path in sorted(corpus("mime_torture").rglob("*")) if path.is_file()]
    refused = {}
    read = 0
    for path in files:
        raw = path.read_bytes()
        record = parse(raw)
        if isinstance(record, Unreadable):
            assert record.raw == raw
            refused[path.name] = record.reason
            continue
        read += 1
        assert isinstance(record, MessageRecord)
        record.body.encode()
        for number, known in enumerate(record.attachments):
            assert len(attachment(raw, number).content) == known.size
    assert {name: reason for name, reason in refused.items() if name not in NO_MESSAGES} == REFUSED
    assert read >= 190


@pytest.mark.corpus
@pytest.mark.parametrize(
    ("name", "action", "status"),
    [
        ("mimekit/messages/bounce.txt", "failed", "5.1.1"),
        ("mimekit/messages/delivery-status-no-blank-line.txt", "failed", ""),
        ("mimekit/messages/delivery-status-multiple-blank-lines.txt", "failed", "5.5.0"),
        ("ruby_mail/multipart_report_emails/report_422.eml", "delayed", "4.2.2"),
        ("ruby_mail/multipart_report_emails/report_530.eml", "failed", "5.3.0"),
        ("cpython/msg_16.txt", "failed", "5.0.0"),
    ],
)
def test_reports_of_real_servers(corpus, name, action, status):
    record = parse(corpus(f"mime_torture/{name}").read_bytes())
    assert record.automatic
    assert (record.report.recipients[0].action, record.report.recipients[0].status) == (action, status)


@pytest.mark.corpus
def test_a_real_winmail_dat_is_read_through(corpus):
    record = parse(corpus("mime_torture/mimekit/tnef/ukr.eml").read_bytes())
    assert [one.name for one in record.attachments] == ["winmail.dat"]
    assert record.body.strip()
