"""Does an import of ten times as much cost ten times as much, in memory that stays flat?

    .venv/bin/python bench/maildir.py /tmp/small 20000 && .venv/bin/python bench/maildir.py /tmp/large 200000
    .venv/bin/python bench/import_growth.py /tmp/small /tmp/large --as me@desk.example

Each is a whole command on a fresh desk. Seconds of processor count where the machine has other work.
"""

import argparse
import os
from pathlib import Path

from import_peers import run_once


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maildirs", nargs="+", type=Path)
    parser.add_argument("--as", dest="email", default="me@desk.example")
    args = parser.parse_args()
    first: tuple[float, float] | None = None
    for maildir in args.maildirs:
        count = sum(1 for part in ("cur", "new") for _ in (maildir / part).iterdir())
        clock, cpu, mib = run_once("ours", maildir.resolve(), args.email)
        each = (clock / count * 1e6, cpu / count * 1e6)
        first = first or each
        print(
            f"{count} messages: {clock:.0f} s by the clock, {cpu:.0f} s of processor, {each[1]:.0f} µs of it a message;"
            f" {each[0] / first[0]:.2f} and {each[1] / first[1]:.2f} times the first a message; peak {mib:.0f} MiB;"
            f" load {os.getloadavg()[0]:.1f}",
            flush=True,
        )


if __name__ == "__main__":
    main()
