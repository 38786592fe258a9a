"""What the checks say of the software's own drafts, once their gaps are filled by hand: python -m bench.concerns_on_drafts [SHOW]

Drafts to every ask of the gold development set and of the labelled draws (bench/composer_asks.py), with the message as
thread, the reader's form of address, and the gaps filled with a plain sentence that the owner typed. A clean draft
should raise nothing: what informs here is noise, unless the message itself is at fault. Blocking is counted beside it.
The draft as it is composed is counted too: its open gaps must block, and nothing else may speak.
"""

import sys
from collections import Counter
from datetime import UTC, datetime, timedelta

from bench.composer_asks import LABELS, Habits, drawn, material_for
from sincerely.review.concerns import Candidate, Concern, Party, Said
from sincerely.review.concerns.all_checks import check
from sincerely.trust.policy import TASKS
from sincerely.writing.compose import Draft, Material, compose, stretches_of
from sincerely.writing.gaps import find_gaps

NOW = datetime(2026, 3, 4, 10, tzinfo=UTC)
TYPED = {"en": "the crane is at the yard since this morning", "vi": "kho đã sắp xếp xong từ sáng"}


def filled(draft: Draft) -> tuple[str, list[tuple[int, int]]]:
    """Return the draft with a sentence of the owner's in place of each gap, and where those stand."""
    text, typed, at = "", [], 0
    for gap in find_gaps(draft.text):
        text += draft.text[at : gap.start]
        typed.append((len(text), len(text) + len(TYPED[draft.language])))
        text += TYPED[draft.language]
        at = gap.end
    return text + draft.text[at:], typed


def candidate(known: Material, message: str, text: str, typed: list[tuple[int, int]]) -> Candidate:
    """Return a draft as the desk hands it to the checks."""
    reader = Party(known.person_name, "tom@harbour.example", f"{known.address_you} {known.person_name}".strip())
    return Candidate(
        Party("Lan Sen", "lan@lasen.example", known.address_me), (reader,), "", text, known.language, NOW,
        (Said("tom@harbour.example", message, NOW - timedelta(hours=5), "m1"),), (), has_machine_words=True, typed=tuple(typed),
    )  # fmt: skip


def main(show: int = 0) -> None:
    """Count and print."""
    informed, blocked, open_ones = Counter[str](), Counter[str](), Counter[str]()
    drafts = with_any = 0
    for seed in ("", *sorted(path.stem for path in LABELS.glob("*.csv"))):
        for language in ("en", "vi"):
            before: list[tuple[str, ...]] = []
            for one, message, quote in drawn(language, seed):
                known = material_for(one, language, message, quote, Habits(), before[-5:])
                if TASKS[known.task].default != "draft":
                    continue
                draft = compose(known)
                before.append(tuple(stretches_of(draft.text, draft.spans)))
                drafts += 1
                open_ones.update(each.rule for each in check(candidate(known, message, draft.text, [])))
                found: list[Concern] = check(candidate(known, message, *filled(draft)))
                informing = [each for each in found if not each.blocks]
                with_any += bool(informing)
                informed.update(each.rule for each in informing)
                blocked.update(each.rule for each in found if each.blocks)
                if show and found:
                    print(
                        [(each.rule, each.quote, each.slots) for each in found],
                        "\n   ",
                        draft.text.replace("\n", " / ")[:300],
                    )
    print(
        f"{drafts} drafts, gaps filled by hand: informing {sum(informed.values()) / drafts:.3f} a draft, with any {with_any / drafts:.3f}  {dict(informed)}"
    )
    print(f"  blocked {dict(blocked)}; as composed, gaps open: {dict(open_ones)}")


if __name__ == "__main__":
    main(int("".join(sys.argv[1:2]) or 0))
