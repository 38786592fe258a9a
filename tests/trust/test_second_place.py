"""Checkpoints outside: a file a day, a mail to the owner, copies that convict a log which was cut or rewritten."""

import json
import mailbox
from datetime import timedelta
from email import message_from_bytes
from email.policy import default

import pytest
from django.db import transaction
from letters import NOW

from sincerely.cli import main
from sincerely.journey.second_place import MINE_TO_SAY, NotKept, Ways, checkpoint_mail, keep_outside
from sincerely.trust import actions, queries
from sincerely.trust.adapters.kept_copies import keep_in_folder, read_copies
from sincerely.trust.ledger_files import CHECKPOINT_FILE
from sincerely.trust.models import Checkpoint, Commitment, Leaf, Node, Outside
from sincerely.trust.notes import read_head, read_note

pytestmark = pytest.mark.django_db(transaction=True)
ORIGIN = "desk.lasen.example/sincerely/log1"


def grow(count):
    with transaction.atomic():
        for n in range(count):
            actions.append("humans_only", {"wish": n}, NOW)


def cut(to):
    """The database as an older backup holds it."""
    Commitment.objects.filter(leaf_id__gte=to).delete()
    for one in Node.objects.all():
        if (one.index + 1) << one.level > to:
            one.delete()
    Leaf.objects.filter(index__gte=to).delete()
    Checkpoint.objects.filter(size__gt=to).delete()


class Post:
    def __init__(self):
        self.mails, self.problem = [], ""

    def __call__(self, address, content):
        if self.problem:
            raise NotKept(self.problem)
        self.mails.append((address, content))


@pytest.fixture
def folder(tmp_path, ledger):
    path = tmp_path / "synced"
    path.mkdir()
    return path


def take(now=NOW, *, folder=None, mail="", post=None):
    keep_outside(now, Ways(read_copies, keep_in_folder, post, None), folder=folder, mail=mail, witnesses=[])
    return Outside.objects.first()


def test_one_file_a_day(folder):
    assert take(folder=folder) is None, "an empty log has nothing to keep"
    grow(2)
    assert take(folder=folder).problem == ""
    grow(1)
    take(NOW + timedelta(hours=5), folder=folder)
    take(NOW + timedelta(days=1), folder=folder)
    files = sorted(path.name for path in folder.iterdir())
    assert files == ["2026-11-23.checkpoint", "2026-11-24.checkpoint"]
    sizes = [read_head(read_note((folder / name).read_text())).size for name in files]
    assert sizes == [2, 3]
    assert queries.audit(read_copies(folder, ORIGIN)).problems == []


def test_a_copy_that_disagrees_is_kept_and_shown(folder, ledger):
    grow(4)
    take(folder=folder)
    evidence = (folder / "2026-11-23.checkpoint").read_text()
    cut(2)
    (ledger / CHECKPOINT_FILE).unlink()
    row = take(NOW + timedelta(days=1), folder=folder)
    assert "4 entries, but the log has 2" in row.problem
    grow(2)
    row = take(NOW + timedelta(days=2), folder=folder)
    assert "rewritten" in row.problem
    assert [path.name for path in folder.iterdir()] == ["2026-11-23.checkpoint"]
    assert (folder / "2026-11-23.checkpoint").read_text() == evidence
    found = queries.audit(read_copies(folder, ORIGIN))
    assert any("not those that were signed (2026-11-23.checkpoint" in problem for problem in found.problems)


def test_a_folder_that_is_not_there_is_tried_again(folder, tmp_path):
    grow(1)
    away = tmp_path / "unplugged"
    assert take(folder=away).problem == "there is no such folder"
    away.mkdir()
    assert take(NOW + timedelta(minutes=30), folder=away).problem
    assert take(NOW + timedelta(minutes=61), folder=away).problem == ""


def test_a_clock_that_was_put_back_does_not_stop_it(folder):
    grow(1)
    take(NOW + timedelta(days=300), folder=folder)
    grow(1)
    take(NOW, folder=folder)
    assert len(list(folder.iterdir())) == 2


def test_what_is_refused_at_the_source_is_shown(folder):
    grow(3)
    take(folder=folder)
    cut(2)
    row = take(NOW + timedelta(days=1), folder=folder)
    assert row.problem == "the ledger has 2 entries; 3 were signed before"


def test_by_mail_to_an_owner_and_nobody_else(alice, ledger):
    grow(2)
    post = Post()
    assert take(mail="somebody@elsewhere.example", post=post).problem == MINE_TO_SAY
    Outside.objects.all().delete()
    post.problem = "no mail server is set"
    assert take(mail=alice.email, post=post).problem == "no mail server is set"
    post.problem = ""
    assert take(NOW + timedelta(hours=2), mail=alice.email, post=post).problem == ""
    take(NOW + timedelta(hours=9), mail=alice.email, post=post)
    ((address, content),) = post.mails
    mail = message_from_bytes(content, policy=default)
    assert (address, mail["To"], mail["Auto-Submitted"]) == (alice.email, alice.email, "auto-generated")
    assert queries.checkpoint().note in mail.get_content().replace("\r\n", "\n")
    assert "AI-Disclosure" not in mail


def test_copies_are_found_in_files_mails_and_mailboxes(folder, tmp_path):
    grow(2)
    note = actions.sign_checkpoint(NOW).note
    content = checkpoint_mail("alice@desk.example", note, NOW)
    (tmp_path / "plain").write_text("kept by hand:\n\n" + note)
    (tmp_path / "one.eml").write_bytes(content)
    box = mailbox.mbox(tmp_path / "all.mbox")
    for one in (content, b"Subject: other\n\nHello\n", content):
        box.add(one)
    box.close()
    for name, count in (("plain", 1), ("one.eml", 1), ("all.mbox", 2)):
        assert [found for _, found in read_copies(tmp_path / name, ORIGIN)] == [note] * count, name
    assert read_copies(tmp_path / "plain", "another.example/log") == []


def test_the_verb_compares_with_copies(folder, ledger, capsys):
    grow(3)
    take(folder=folder)
    assert main(["ledger", "audit", "--against", str(folder), "--json"]) in (0, 1)
    before = json.loads(capsys.readouterr().out)["problems"]
    note = folder / "2026-11-23.checkpoint"
    note.write_text(note.read_text().replace("\n3\n", "\n2\n"))
    assert main(["ledger", "audit", "--against", str(folder), "--json"]) == 1
    after = json.loads(capsys.readouterr().out)["problems"]
    assert any("2026-11-23.checkpoint" in problem for problem in set(after) - set(before))
    note.unlink()
    assert main(["ledger", "audit", "--against", str(folder), "--json"]) == 2
    assert json.loads(capsys.readouterr().err)["error"]["code"] == "no_checkpoint_there"
    assert main(["ledger", "audit", "--against", str(folder / "nothing"), "--json"]) == 2


def test_the_verb_changes_the_key(ledger, capsys):
    grow(1)
    assert main(["ledger", "rotate-key", "--json"]) == 0
    said = json.loads(capsys.readouterr().out)
    assert said["old"] != said["key"] == queries.verifier().vkey
