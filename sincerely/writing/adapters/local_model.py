"""A language model in this very process: a GGUF file that the owner brings, run by llama.cpp (extra `local-model`).

The text goes nowhere. The library is loaded at the first question only; the model stays loaded, and answers one
question at a time.
"""

import threading
import time
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Final

from sincerely.writing.adapters.gguf_runtimes import Ask, load
from sincerely.writing.adapters.in_time import in_time
from sincerely.writing.language_model import DEADLINE, NoAnswer
from sincerely.writing.model_prompt import Prompt

LONGEST: Final = 20_000
"""Characters of an answer that are waited for."""
_ONE_AT_A_TIME: Final = threading.Lock()


@dataclass(frozen=True, slots=True)
class LocalModel:
    """A model in a file on this machine."""

    file: Path
    called: str = ""

    @property
    def name(self) -> str:
        """As the settings call it, else the file's name."""
        return self.called or self.file.stem

    @property
    def host(self) -> str:
        """Blank: this process."""
        return ""

    @property
    def is_here(self) -> bool:
        """The text stays here."""
        return True

    def answer(self, prompt: Prompt, *, deadline: float = DEADLINE) -> str:
        """Return what the model answered, as text. Raises NoAnswer, after `deadline` seconds at the latest."""
        end = time.monotonic() + deadline
        return in_time(lambda: ask(self.file, prompt, end=end), deadline)


def ask(file: Path, prompt: Prompt, *, end: float) -> str:
    """Return the answer of the model in `file`, whole before `end` (monotonic). Raises NoAnswer."""
    if not _ONE_AT_A_TIME.acquire(timeout=max(0.0, end - time.monotonic())):
        raise NoAnswer("took_too_long", "it still works on another question")
    try:
        model = loaded(file)
        answer = Answer(end)
        try:
            model(prompt, answer.take)
        except NoAnswer:
            raise
        except Exception as problem:  # the library raises what it likes: a prompt too long, a template that is broken
            raise NoAnswer("refused", str(problem)) from problem
        return answer.whole()
    finally:
        _ONE_AT_A_TIME.release()


class Answer:
    """A streamed answer as it grows; it is broken off where it takes too long or never ends."""

    def __init__(self, end: float) -> None:
        self.end, self.said, self.stopped = end, "", ""

    def take(self, words: str) -> bool:
        """Add some words; return whether more are wanted."""
        self.said += words
        if time.monotonic() > self.end:
            self.stopped = "took_too_long"
        elif len(self.said) > LONGEST:
            self.stopped = "too_large"
        return not self.stopped

    def whole(self) -> str:
        """Return the answer once it is all there. Raises NoAnswer."""
        if self.stopped or not self.said:
            raise NoAnswer(self.stopped or "not_understood")
        return self.said


@lru_cache(maxsize=1)
def loaded(file: Path) -> Ask:
    """Return the model, loaded once for this process. Raises NoAnswer."""
    if not file.is_file():
        raise NoAnswer("not_loaded", f"there is no file {file}")
    try:
        return load(file)
    except ImportError as problem:
        raise NoAnswer("not_installed") from problem
    except Exception as problem:  # a file that is no model, too little memory: the library says it in many ways
        raise NoAnswer("not_loaded", str(problem)) from problem
