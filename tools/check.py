"""`make check`: everything that reads the code, one line each; what failed is shown in full. Exit code 1 if any did."""

import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
BIN = Path(sys.executable).parent
SCRIPTS = sorted(str(path.relative_to(ROOT)) for path in (ROOT / "sincerely/web/static").glob("*.js"))

# djlint: D018 wants {% url %}, and our addresses are plain and few; H015 wants line breaks that the reader never sees;
# H020 knows no empty element that style fills; H043 wants a type on the one button of a form; H052 dislikes a page that
# looks again by itself, as a letter on its way does until the server has answered.
# bandit: B308, B608 and B703 are ruff's S308 and S608, whose exceptions stand where they are made.
STEPS: dict[str, list[str]] = {
    "layout of the code": [str(BIN / "ruff"), "format", "--check", "--quiet", "."],
    "ruff": [str(BIN / "ruff"), "check", "--quiet", "."],
    "types": [str(BIN / "mypy"), "--no-error-summary"],
    "rooms": [str(BIN / "lint-imports")],
    "templates": [
        *(str(BIN / "djlint"), "--lint", "--quiet", "--profile=django"),
        *("--ignore=D018,H015,H020,H030,H031,H043,H052", "sincerely/web/templates"),
    ],
    "scripts": ["node", "--check", *SCRIPTS],
    "tables": [sys.executable, "manage.py", "makemigrations", "--check", "--dry-run"],
    "a new database": [sys.executable, "tools/new_database.py"],
    "what rules need": [sys.executable, "tools/new_needed_words.py"],
    "translations": [sys.executable, "tools/translations.py"],
    "links": [sys.executable, "tools/links.py"],
    "bandit": [str(BIN / "bandit"), "-q", "-ll", "-s", "B308,B608,B703", "-r", "sincerely", "tools"],
}
SYSTEM = {"scripts": ("node", "node is not here"), "translations": ("msgfmt", "gettext is not here")}


def run(name: str, command: list[str], folder: str) -> bool:
    """Run one step in the desk's own environment and say how it went."""
    needs, missing = SYSTEM.get(name, ("", ""))
    if needs and shutil.which(needs) is None:
        print(f"  {name:<20} left out: {missing}", flush=True)
        return True
    begun = time.perf_counter()
    environment = {**os.environ, "SINCERELY_DATA": folder}
    done = subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    print(f"  {name:<20} {'ok' if not done.returncode else 'FAILED'} ({time.perf_counter() - begun:.1f} s)", flush=True)
    if done.returncode:
        print(done.stdout + done.stderr, flush=True)
    return not done.returncode


def main(wanted: list[str]) -> int:
    """Run the steps named, or all."""
    unknown = set(wanted) - set(STEPS)
    if unknown:
        print(f"There is no step {', '.join(sorted(unknown))}. There are: {', '.join(STEPS)}.", file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="sincerely-check-") as folder:
        failed = [name for name in wanted or STEPS if not run(name, STEPS[name], folder)]
    print(f"Failed: {', '.join(failed)}." if failed else "All is well.")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
