"""Import beside `notmuch new` and `mu index` on one Maildir, a cold index each time, in turns within one run.

    .venv/bin/python bench/maildir.py /tmp/maildir 20000
    .venv/bin/python bench/import_peers.py /tmp/maildir --as me@desk.example --rounds 3

Whole commands, starting included. Ours parses, stores, indexes, and works out people, threads, notices and what later
letters close; the others only index. Seconds of processor (all processes of a command) are given beside the clock,
because they say what two idle cores could do when this machine has other work.
"""

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

from import_rate import ROOT, watch

PROGRAMS = ("ours", "notmuch", "mu")


def commands(program: str, maildir: Path, email: str, folder: Path) -> tuple[list[list[str]], dict[str, str]]:
    """Return what builds a cold index in `folder`, and its environment."""
    env = {**os.environ, "HOME": str(folder), "PYTHONPATH": str(ROOT), "SINCERELY_DATA": str(folder / "desk")}
    if program == "ours":
        return [[sys.executable, "-m", "sincerely", "import", str(maildir), "--as", email, "--json"]], env
    if program == "mu":
        env["MU_HOME"] = str(folder / "mu")
        return [["mu", "init", "--quiet", "--maildir", str(maildir)], ["mu", "index", "--quiet"]], env
    (folder / "index").mkdir()
    (folder / "config").write_text(
        f"[database]\npath={folder / 'index'}\nmail_root={maildir}\n[user]\nname=x\nprimary_email={email}\n"
        "[new]\ntags=inbox;\n[maildir]\nsynchronize_flags=false\n"
    )
    return [["notmuch", "new", "--quiet"]], {**env, "NOTMUCH_CONFIG": str(folder / "config")}


def run_once(program: str, maildir: Path, email: str) -> tuple[float, float, float]:
    """Return seconds by the clock, seconds of processor, and MiB at the peak, of indexing everything anew."""
    folder = Path(tempfile.mkdtemp(prefix="sincerely-peers-"))
    peak, used = [0], {}
    try:
        steps, env = commands(program, maildir, email, folder)
        begun = time.perf_counter()
        for command in steps:
            process = subprocess.Popen(command, env=env, cwd=ROOT, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
            watcher = threading.Thread(target=watch, args=(process, peak, used))
            watcher.start()
            said = process.communicate()[1]
            watcher.join()
            if process.returncode:
                raise SystemExit(f"{command}: {said.decode()[-400:]}")
        return time.perf_counter() - begun, sum(used.values()), peak[0] / 2**20
    finally:
        shutil.rmtree(folder)


def main() -> None:
    """Run the rounds and print messages a second and ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("maildir", type=Path)
    parser.add_argument("--as", dest="email", default="me@desk.example")
    parser.add_argument("--rounds", type=int, default=3)
    args = parser.parse_args()
    maildir = args.maildir.resolve()
    count = sum(1 for part in ("cur", "new") for _ in (maildir / part).iterdir())
    rounds: list[dict[str, tuple[float, float, float]]] = []
    for number in range(args.rounds):
        order = PROGRAMS[number % 3 :] + PROGRAMS[: number % 3]
        rounds.append({program: run_once(program, maildir, args.email) for program in order})
        shown = "; ".join(
            f"{program} {count / clock:.0f}/s by the clock, {count / cpu:.0f} a second of processor, {mib:.0f} MiB"
            for program, (clock, cpu, mib) in sorted(rounds[-1].items())
        )
        print(f"round {number + 1} ({', '.join(order)}; load {os.getloadavg()[0]:.1f}): {shown}", flush=True)
    for peer in ("notmuch", "mu"):
        by_clock = statistics.median(one[peer][0] / one["ours"][0] for one in rounds)
        # Ours may use both cores at once, a peer uses one.
        idle = statistics.median(one[peer][1] / (one["ours"][1] / 2) for one in rounds)
        print(
            f"ours is {by_clock:.2f} times {peer} (median of ratios within a round); {idle:.2f} at best on idle cores"
        )
    print(f"{count} messages, {os.cpu_count()} cores")


if __name__ == "__main__":
    main()
