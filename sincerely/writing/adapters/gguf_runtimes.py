"""Libraries that run a model from a GGUF file in this very process: whichever is installed, behind one small call.

Both are llama.cpp. `llama_cpp` (llama-cpp-python) is built on the machine it runs on; `xllamacpp` comes ready built. A
library is loaded with the first model only, so whoever uses none needs none.
"""

import atexit
import os
import secrets
from collections.abc import Callable
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, Final

from sincerely.writing.language_model import NoAnswer
from sincerely.writing.model_prompt import MOST_TOKENS, SCHEMA, Prompt

CONTEXT: Final = 8192
"""Tokens of question and answer together."""
Take = Callable[[str], bool]
"""Is given the answer piece by piece; False where no more is wanted."""
Ask = Callable[[Prompt, Take], None]
"""Asks a loaded model. Raises NoAnswer, or whatever the library raises."""


def load(file: Path) -> Ask:
    """Return the model in `file`, ready to be asked one question at a time.

    Raises ImportError where no library is installed, and whatever the library raises where the file is no model.
    """
    try:
        return with_llama_cpp(file)
    except ImportError:
        return with_xllamacpp(file)


def threads() -> int:
    """Return how many cores a model may keep busy: all but one, for its threads wait for each other by spinning."""
    return max(1, (os.cpu_count() or 1) - 1)


def question(prompt: Prompt) -> dict[str, Any]:
    """Return a question in the words that both libraries take over from chat endpoints."""
    return {
        "messages": prompt.messages,
        "temperature": 0,
        "max_tokens": MOST_TOKENS,
        "stream": True,
        "response_format": {"type": "json_object", "schema": SCHEMA},
    }


def with_llama_cpp(file: Path) -> Ask:
    """Return the model as llama-cpp-python runs it."""
    from llama_cpp import Llama  # noqa: PLC0415 - an extra: whoever does not use it needs neither it nor its weight

    model = Llama(
        model_path=str(file), n_ctx=CONTEXT, n_threads=threads(), n_threads_batch=threads(), seed=0, verbose=False
    )

    def ask(prompt: Prompt, take: Take) -> None:
        for piece in model.create_chat_completion(**question(prompt)):
            if not take(content_of(piece)):
                break

    return ask


def with_xllamacpp(file: Path) -> Ask:
    """Return the model as xllamacpp runs it."""
    return Xllamacpp(file)


class Xllamacpp:
    """A model that xllamacpp runs.

    The library is llama.cpp's server, and a server listens: here in a folder that only this account may enter, which
    goes with the process, behind a word that nobody is told, and without the pages that show what it was asked.
    """

    def __init__(self, file: Path) -> None:
        import xllamacpp  # noqa: PLC0415 - an extra, as above

        folder = TemporaryDirectory(prefix="model-")
        atexit.register(folder.cleanup)
        how = xllamacpp.CommonParams()
        how.model.path, how.n_ctx, how.n_parallel, how.verbosity = str(file), CONTEXT, 1, -1
        how.hostnames, how.api_keys = [str(Path(folder.name) / "model.sock")], [secrets.token_urlsafe(32)]
        how.endpoint_slots = how.endpoint_props = how.endpoint_metrics = how.ui = False
        how.cpuparams.n_threads = how.cpuparams_batch.n_threads = threads()
        how.offline, how.warmup, how.n_threads_http, how.cache_ram_mib = True, False, 1, 0
        self.server = xllamacpp.Server(how)

    def __call__(self, prompt: Prompt, take: Take) -> None:
        """Ask, as `Ask` says."""
        failed: list[Exception] = []

        def more(piece: Any) -> bool:
            """Return whether to stop. What is raised in here the library would swallow."""
            try:
                return bool(failed) or not take(content_of(piece))
            except Exception as problem:
                failed.append(problem)
                return True

        returned = self.server.handle_chat_completions({**question(prompt), "seed": 0}, more)
        if failed:
            raise failed[0]
        if returned:  # what is wrong with the question, in place of an answer
            content_of(returned)


def content_of(piece: Any) -> str:
    """Return the words of one piece of a streamed answer. Raises NoAnswer."""
    if isinstance(piece, dict) and isinstance(piece.get("error"), dict):
        raise NoAnswer("refused", str(piece["error"].get("message", "")))
    try:
        return piece["choices"][0]["delta"].get("content") or ""
    except (LookupError, TypeError, AttributeError) as problem:
        raise NoAnswer("not_understood") from problem
