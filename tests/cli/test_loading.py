"""A command loads without a search for garbage, works with it, and closes its database although nothing is taken apart."""

from tests.cli.small_desk import start

AND_THEN = """
import gc
from sincerely.cli import main
assert main(["owner", "set", "lan@firm.example", "--name", "Lan"]) == 0
print(gc.isenabled(), gc.get_freeze_count() > 10_000)
"""


def test_what_was_loaded_is_left_out_and_the_database_is_closed(tmp_path):
    done = start(tmp_path, code=AND_THEN)
    assert done.returncode == 0, done.stderr
    assert done.stdout.splitlines()[-1] == "True True"
    assert [path.name for path in tmp_path.iterdir() if path.name.endswith(("-wal", "-shm"))] == []
