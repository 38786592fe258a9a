"""Measure an import from a cold start: messages a second and memory, start-up, index and noticing included.

    .venv/bin/python bench/import_rate.py ../shared/data/mailing_list_gpsd_dev/gpsd-dev.mbox.gz --as me@desk.example

Each run has a fresh data folder; the median of the runs counts. Memory is that of all its processes together (Linux).
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def tree(pid: int) -> list[int]:
    """Return a process and all that it started."""
    found = [pid]
    for one in found:
        children = Path(f"/proc/{one}/task/{one}/children")
        try:
            found += [int(child) for child in children.read_text().split()]
        except OSError:
            continue
    return found


def memory_of(pid: int) -> int:
    """Return resident bytes of a process and all that it started; pages they share are counted once (Pss)."""
    total = 0
    for one in tree(pid):
        try:
            lines = Path(f"/proc/{one}/smaps_rollup").read_text().splitlines()
            total += sum(int(line.split()[1]) * 1024 for line in lines if line.startswith("Pss:"))
        except OSError:
            continue
    return total


def seconds_of(pid: int) -> float:
    """Return seconds of processor that one process has used itself.

    Those of its children stand there too, but only once it has waited for them, and they were looked at before: a fork
    server waits for its workers, so that all they did was counted twice.
    """
    try:
        fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
    except OSError:
        return 0.0
    return sum(map(int, fields[11:13])) / os.sysconf("SC_CLK_TCK")


def watch(process: subprocess.Popen[bytes], peak: list[int], used: dict[int, float]) -> None:
    """Keep the highest memory in `peak[0]`, and what each process used, until the process ends.

    Seconds are looked at while a process lives, so what it does in its last twentieth of a second is left out.
    """
    looks = 0
    while process.poll() is None:
        used.update({pid: seconds for pid in tree(process.pid) if (seconds := seconds_of(pid))})
        if looks % 5 == 0:
            peak[0] = max(peak[0], memory_of(process.pid))
        looks += 1
        time.sleep(0.05)


def run_once(paths: list[str], email: str, processes: int) -> dict[str, float]:
    """Import into a fresh folder; return messages, seconds (whole command) and peak memory in MiB."""
    with tempfile.TemporaryDirectory() as folder:
        env = {**os.environ, "SINCERELY_DATA": folder, "PYTHONPATH": str(ROOT)}
        command = [sys.executable, "-m", "sincerely", "import", *paths, "--as", email, "--json"]
        command += ["--processes", str(processes)]
        begun = time.perf_counter()
        process = subprocess.Popen(command, stdout=subprocess.PIPE, env=env, cwd=ROOT)
        peak: list[int] = [0]
        used: dict[int, float] = {}
        watcher = threading.Thread(target=watch, args=(process, peak, used))
        watcher.start()
        out, _ = process.communicate()
        watcher.join()
        seconds = time.perf_counter() - begun
        counts = json.loads(out)["messages"]
        database = sum(path.stat().st_size for path in Path(folder).glob("sincerely.sqlite3*"))
    return {
        "messages": sum(counts.values()),
        "seconds": seconds,
        "cpu": sum(used.values()),
        "peak_mib": peak[0] / 2**20,
        "database_mib": database / 2**20,
    }


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("paths", nargs="+")
    parser.add_argument("--as", dest="email", default="me@desk.example")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--processes", type=int, default=2)
    args = parser.parse_args()
    runs = []
    for number in range(args.runs):
        run = run_once([str(Path(path).resolve()) for path in args.paths], args.email, args.processes)
        runs.append(run)
        rate = run["messages"] / run["seconds"]
        print(
            f"run {number + 1}: {run['messages']:.0f} messages in {run['seconds']:.1f} s = {rate:.0f}/s;"
            f" {run['cpu']:.1f} s of processor = {2 * run['messages'] / run['cpu']:.0f}/s on two idle cores at best",
            flush=True,
        )
    rates = [run["messages"] / run["seconds"] for run in runs]
    print(
        f"median {statistics.median(rates):.0f} messages/s; peak {max(run['peak_mib'] for run in runs):.0f} MiB; "
        f"database {runs[-1]['database_mib']:.0f} MiB; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}"
    )


if __name__ == "__main__":
    main()
