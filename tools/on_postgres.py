"""Run the tests on PostgreSQL, on a cluster of their own: `python tools/on_postgres.py [what pytest takes]`.

Without arguments all tests. Needs PostgreSQL's server (Debian: postgresql) and psycopg (the extra "postgres").
"""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from tests.sending.postgres_cluster import NoPostgres, running_cluster  # noqa: E402


def main(arguments: list[str]) -> int:
    """Return pytest's own exit code; 2 where there is no server."""
    try:
        with running_cluster() as address:
            env = {**os.environ, "SINCERELY_TEST_DATABASE_URL": address}
            command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", *arguments]
            return subprocess.run(command, cwd=ROOT, env=env, check=False).returncode
    except NoPostgres as problem:
        print(f"Nothing was tested: {problem}.", file=sys.stderr)
        return 2


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
