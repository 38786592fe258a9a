"""A language model in this very process: a GGUF file that the owner brings, run by llama.cpp (extra `local-model`).

The text goes nowhere. The library is loaded at the first question only; the model stays loaded, and answers one
question at a time.
"""

import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, Final

from sincerely.writing.adapters.in_time import in_time
from sincerely.writing.language_model import DEADLINE, NoAnswer
from sincerely.writing.model_prompt import MOST_TOKENS, SCHEMA, Prompt

CONTEXT: Final = 8192
"""Tokens of question and answer together."""
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
        try:
            return collected(
                model.create_chat_completion(
                    messages=prompt.messages,
                    temperature=0,
                    max_tokens=MOST_TOKENS,
                    stream=True,
                    response_format={"type": "json_object", "schema": SCHEMA},
                ),
                end,
            )
        except NoAnswer:
            raise
        except Exception as problem:  # the library raises what it likes: a prompt too long, a template that is broken
            raise NoAnswer("refused", str(problem)) from problem
    finally:
        _ONE_AT_A_TIME.release()


def collected(pieces: Iterator[Any], end: float) -> str:
    """Return a streamed answer as one text; it is broken off where it takes too long or never ends."""
    said = ""
    for piece in pieces:
        if time.monotonic() > end:
            raise NoAnswer("took_too_long")
        try:
            said += piece["choices"][0]["delta"].get("content") or ""
        except (LookupError, TypeError, AttributeError) as problem:
            raise NoAnswer("not_understood") from problem
        if len(said) > LONGEST:
            raise NoAnswer("too_large")
    if not said:
        raise NoAnswer("not_understood")
    return said


@lru_cache(maxsize=1)
def loaded(file: Path) -> Any:
    """Return the model, loaded once for this process. Raises NoAnswer."""
    try:
        from llama_cpp import Llama  # noqa: PLC0415 - an extra: whoever does not use it needs neither it nor its weight
    except ImportError as problem:
        raise NoAnswer("not_installed") from problem
    if not file.is_file():
        raise NoAnswer("not_loaded", f"there is no file {file}")
    try:
        return Llama(model_path=str(file), n_ctx=CONTEXT, seed=0, verbose=False)
    except Exception as problem:  # a file that is no model, too little memory: the library says it in many ways
        raise NoAnswer("not_loaded", str(problem)) from problem
