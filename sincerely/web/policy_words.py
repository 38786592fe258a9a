"""The policy table in words: what each mode means, why a task never goes higher, what a trial says."""

from collections.abc import Callable
from dataclasses import dataclass

from django.utils.translation import gettext
from django.utils.translation import gettext_noop as noop

from sincerely.journey.policy import Row, Trial
from sincerely.trust.policy import DESK_TASKS, SECOND
from sincerely.web import reasons
from sincerely.web.labels import label

LETTERS = {
    "off": noop("Nothing at all"),
    "human": noop("Facts and questions; you write"),
    "assist": noop("You write; the checks look on"),
    "draft": noop("A draft waits for you"),
}
DESK = {
    "off": noop("Leave it"),
    "draft": noop("Ask first"),
    "auto": noop("Do it; I can undo it"),
}


@dataclass(frozen=True)
class Line:
    """One row of the table, in words."""

    task: str
    name: str
    usual: str
    default: str
    chosen: str
    choices: list[tuple[str, str]]
    why_cap: str
    in_force: str
    is_lowered: bool
    """By something set elsewhere."""
    is_seconded: bool
    """Whether a second yes is asked for here."""
    seconded_by: str
    """The wish for everybody that asks for one anyway: kind or all; blank: none."""
    can_be_seconded: bool


@dataclass(frozen=True)
class Group:
    """Rows of one kind, under a heading."""

    id: str
    title: str
    note: str
    lines: list[Line]


def mode_words(task: str, mode: str) -> str:
    """Return what a mode means for a task."""
    words = DESK if task in DESK_TASKS else LETTERS
    return gettext(words[mode]) if mode in words else label(mode, "mode")


def line(row: Row, typed: dict[str, str]) -> Line:
    """Return a row in words, with what was typed where something was."""
    chosen = typed.get(row.task, row.chosen)
    why = reasons.say(f"policy.task.{row.task}") if row.cap == "human" else ""
    return Line(
        row.task,
        label(row.task, "task"),
        mode_words(row.task, row.default),
        row.default,
        chosen,
        [(mode, mode_words(row.task, mode)) for mode in row.choices],
        why,
        mode_words(row.task, row.mode),
        row.mode != (row.chosen or row.default),
        bool(typed.get(SECOND + row.task, row.second_here)),
        row.second_by,
        row.task not in DESK_TASKS,
    )


def groups(rows: list[Row], typed: dict[str, str]) -> list[Group]:
    """Return the table's rows under headings: routine, personal, only yours, the desk's own work."""
    parts: tuple[tuple[str, str, str, Callable[[Row], bool]], ...] = (
        ("routine", gettext("Routine"),
         gettext("It may draft; you fill the gaps and say yes. Never more: a person approves every letter."),
         lambda row: row.cap == row.default == "draft"),
        ("personal", gettext("Between people"), gettext("You write, unless you say otherwise."),
         lambda row: row.cap == "draft" and row.default != "draft"),
        ("yours", gettext("Only yours"), gettext("Facts and questions, never finished words. This can’t be raised."),
         lambda row: row.cap == "human"),
        ("desk", gettext("On your own desk"), gettext("It stays here; no word of it reaches anybody else."),
         lambda row: row.cap == "auto"),
    )  # fmt: skip
    found = [
        Group(name, title, note, [line(row, typed) for row in rows if fits(row)]) for name, title, note, fits in parts
    ]
    return [group for group in found if group.lines]


def drafted_words(rows: list[Row]) -> str:
    """Say for whom the table is asked which kinds may be drafted; blank where none may."""
    drafted = [row.task for row in rows if row.mode == "draft" and row.task not in DESK_TASKS]
    if drafted == [row.task for row in rows if row.default == "draft" and row.task not in DESK_TASKS]:
        return gettext("Times, documents and routine answers: it may draft. Everything else: you write.")
    names = ", ".join(label(task, "task") for task in drafted)
    return gettext("It may draft: %(kinds)s. Everything else: you write.") % {"kinds": names} if names else ""


def trial_words(trial: Trial) -> str:
    """Return in one sentence what a change would have meant."""
    if not trial.matters:
        return gettext("Nothing stood on Today in the last month, so there is nothing to try it on.")
    if not trial.changes:
        return gettext("With this, the last month would have been the same: %(n)s matters, none treated otherwise.") % {
            "n": trial.matters
        }
    words = gettext("With this, %(changed)s of the %(n)s matters of the last month would have been treated otherwise.")
    said = [words % {"changed": len(trial.changes), "n": trial.matters}]
    if trial.fewer_drafts:
        said.append(gettext("%(n)s drafts would have been yours to write.") % {"n": trial.fewer_drafts})
    if trial.more_drafts:
        said.append(gettext("%(n)s drafts more would have waited for you.") % {"n": trial.more_drafts})
    if trial.count("off"):
        said.append(gettext("%(n)s would not have stood on Today at all.") % {"n": trial.count("off")})
    return " ".join(said)
