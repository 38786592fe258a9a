"""Vietnamese wordings by class with their look-alikes, as written and without diacritics (`vi_wordings.tsv`)."""

from collections.abc import Iterator

import pytest
from vi_letters import FOLDER, bare, by_rules

CLASSES = ("promise", "ask", "thanks", "meeting", "moment", "!grief", "!illness")


def wordings(kind: str) -> Iterator[tuple[str, str]]:
    """Yield (what must hold, text) for a kind; texts of both spellings."""
    for line in (FOLDER / "vi_wordings.tsv").read_text(encoding="utf-8").splitlines():
        if line.startswith("#"):
            continue
        wanted, text = line.split("\t")
        if wanted[1:].rstrip("^").partition("@")[0] != kind:
            continue
        yield wanted.rstrip("^"), text
        if not wanted.endswith("^"):
            yield wanted, bare(text)


def holds(wanted: str, text: str) -> bool:
    """Say whether what is wanted is found in the text, or what is not wanted is not."""
    reading = by_rules(text)
    kind, _, day = wanted[1:].partition("@")
    notices = [one for one in reading.notices if one.kind == kind and (kind != "promise" or one.who == "sender")]
    if day:
        return any(one.due is not None and str(one.due.start.date()) == day for one in notices)
    found = bool(notices) or any(f"!{matter.kind}" == kind for matter in reading.matters)
    return found == (wanted[0] == "+")


@pytest.mark.parametrize("kind", CLASSES)
def test_wordings_are_read_and_look_alikes_are_not(kind: str) -> None:
    cases = list(wordings(kind))
    assert len(cases) > 50
    assert [case for case in cases if not holds(*case)] == []
