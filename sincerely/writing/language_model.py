"""What a language model is to this desk: something asked once, in writing, that may say nothing. Pure.

Where it runs, behind an endpoint or in this process, is an adapter's matter; the journey is handed one of these by a
door. A model here has no tool, no memory and no way to send: all it gives back is text for `model_answer`.
"""

import hashlib
import json
from collections.abc import Sequence, Set
from typing import Final, Protocol

from sincerely.writing.compose import Part, is_too_like, own_runs
from sincerely.writing.likeness import runs_of_all, runs_of_letter
from sincerely.writing.model_prompt import RULES, SCHEMA, Prompt

DEADLINE: Final = 20.0
"""Seconds until the whole answer must be there."""
RULES_SHA256: Final = hashlib.sha256(f"{RULES}\n{json.dumps(SCHEMA, sort_keys=True)}".encode()).hexdigest()
"""Names the version of what models are told, in the log of calls and in receipts."""
LONGEST_NAME: Final = 28


class NoAnswer(Exception):
    """The model said nothing that could be used.

    `why` is one of not_reached, took_too_long, refused, redirects, too_large, not_understood, not_installed,
    not_loaded.
    """

    def __init__(self, why: str, detail: str = "") -> None:
        super().__init__(why)
        self.why, self.detail = why, detail[:200]


class LanguageModel(Protocol):
    """A model that the desk's settings name."""

    @property
    def name(self) -> str:
        """The model's name."""

    @property
    def host(self) -> str:
        """The machine that gets the text, with its port; blank for this very process."""

    @property
    def is_here(self) -> bool:
        """Whether the text stays on this machine."""

    def answer(self, prompt: Prompt, *, deadline: float) -> str:
        """Return what the model answered, as text, within `deadline` seconds. Raises NoAnswer."""


def place_of(model: LanguageModel) -> str:
    """Return the place that an owner allows their text to go to: another machine needs another yes."""
    return model.host or "this process"


def drafted_by(model: LanguageModel) -> str:
    """Return how a letter names this model, with the version of its rules: `model:NAME+VERSION@PROVIDER`."""
    provider = "local" if model.is_here else model.host.partition(":")[0]
    name = model.name.replace("\\", "/").rpartition("/")[2] or model.name
    return f"model:{name[:LONGEST_NAME]}+{RULES_SHA256[:8]}@{provider}"[:200]


def is_like_others(body: Sequence[Part], sent: Sequence[str], drafted: Sequence[Sequence[str]]) -> bool:
    """Whether a model's middle says too much of what other people got, or would get, in the same words."""
    theirs: list[Set[str]] = [runs_of_letter(text) for text in sent]
    return is_too_like(own_runs(body), theirs, [runs_of_all(stretches) for stretches in drafted])
