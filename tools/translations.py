"""Hold the Vietnamese words to the screens: nothing missing, nothing uncertain, the compiled file of today.

`python tools/translations.py` checks and changes nothing; with `--collect` it brings the words to translate up to date
and compiles what is there. Needs gettext.
"""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from django.conf import settings
from django.core.management import call_command
from django.core.management.commands import makemessages

ROOT = Path(__file__).resolve().parent.parent
WEB = ROOT / "sincerely" / "web"
WORDS = Path("locale") / "vi" / "LC_MESSAGES" / "django.po"


class Collect(makemessages.Command):
    """Django's own collector, which also knows our short name for gettext_noop."""

    xgettext_options = [*makemessages.Command.xgettext_options, "--keyword=noop"]
    msgmerge_options = [*makemessages.Command.msgmerge_options, "--no-fuzzy-matching"]


def collect(web: Path) -> Path:
    """Bring the words of the pages in `web` up to date; return the file."""
    before = Path.cwd()
    os.chdir(web)
    try:
        call_command(Collect(), locale=["vi"], no_location=True, no_wrap=True, verbosity=0)
    finally:
        os.chdir(before)
    return web / WORDS


def compiled(words: Path, target: Path) -> str:
    """Compile `words` into `target`, checking every slot; return what msgfmt complains of."""
    command = ["msgfmt", "--check", "--output-file", str(target), str(words)]
    return subprocess.run(command, capture_output=True, text=True, check=False).stderr


def chosen(words: Path, *how: str) -> list[str]:
    """Return the texts of `words` that msgattrib picks."""
    command = ["msgattrib", "--no-obsolete", "--no-wrap", *how, str(words)]
    said = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return [line for line in said.splitlines() if line.startswith("msgid ") and line != 'msgid ""']


def problems(web: Path) -> list[str]:
    """Return what a reader of Vietnamese would miss, looking at a copy."""
    if not (web / WORDS).exists():
        return ["There are no Vietnamese words yet: make translations"]
    with tempfile.TemporaryDirectory(prefix="sincerely-words-") as folder:
        copy = Path(folder) / "web"
        shutil.copytree(web, copy, ignore=shutil.ignore_patterns("__pycache__", "static"))
        words = collect(copy)
        found = [f"not translated: {text[6:]}" for text in chosen(words, "--untranslated")]
        found += [f"uncertain: {text[6:]}" for text in chosen(words, "--only-fuzzy")]
        fresh = Path(folder) / "django.mo"
        found += compiled(web / WORDS, fresh).splitlines()
        kept = (web / WORDS).with_suffix(".mo")
        if not kept.exists() or not fresh.exists() or kept.read_bytes() != fresh.read_bytes():
            found.append("the compiled words are not of today: make translations")
    return found


def main(arguments: list[str]) -> int:
    """Check, or with `--collect` bring up to date."""
    settings.configure(USE_I18N=True, LOCALE_PATHS=[], SETTINGS_MODULE="")
    if arguments == ["--collect"]:
        WEB.joinpath("locale").mkdir(exist_ok=True)
        words = collect(WEB)
        said = compiled(words, words.with_suffix(".mo"))
        print(said or f"{len(chosen(words, '--untranslated'))} texts wait for their Vietnamese in {words}")
        return 1 if said else 0
    found = problems(WEB)
    print("\n".join(found))
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
