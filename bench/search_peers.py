"""Search beside notmuch and mu on one Maildir: PYTHONPATH=. python bench/search_peers.py MAILDIR [FOLDER] [--http | --index]

FOLDER keeps their indexes for another time (--index: make them and stop).
SINCERELY_DATA must hold the desk that bench/search_latency.py has built of the same Maildir with the same COUNT (for
200,000 make the Maildir that large). `notmuch search --limit=20` and `mu find -n 20` are started anew for each query,
as people do; what starting costs is measured with a word that nothing holds. Ours is a warm library call with total and
snippets, and with --http the whole page from a server of its own. Prints p50 and p95 in ms, and the processor's time,
which other work on the machine changes less.
"""

import os
import re
import socket
import subprocess
import sys
import tempfile
import time
from http.client import HTTPConnection
from pathlib import Path
from urllib.parse import quote

from search_latency import Owner, draw, letters, search

KINDS = ("rare word", "common word", "two words", "phrase", "prefix", "word -word")
NOTHING = "qqnothingholdsthisqq"


def busy() -> float:
    """Processor time of this process and of those that it waited for, in ms."""
    used = os.times()
    return (used.user + used.system + used.children_user + used.children_system) * 1000


def timed(ask, queries: list[str]) -> list[float]:
    """p50 and p95 in ms on the clock, then mean ms of processor time; two times each, after a first for warmth."""
    times, used = [], 0.0
    for turn in range(3):
        if turn == 1:
            used = busy()
        for query in queries:
            begun = time.perf_counter()
            ask(query)
            if turn:
                times.append((time.perf_counter() - begun) * 1000)
    mean = (busy() - used) / len(times)
    times.sort()
    return [times[len(times) // 2], times[int(len(times) * 0.95)], mean]


def show(name: str, ask, queries: list[str]) -> None:
    print(f"{name:<46}" + "".join(f"{figure:10.1f}" for figure in timed(ask, queries)), flush=True)


def run(command: list[str], env: dict[str, str]) -> None:
    done = subprocess.run(command, env=env, capture_output=True, text=True)
    if done.returncode not in (0, 2, 4):
        raise SystemExit(f"{command}: {done.stderr[-400:]}")


OPERATORS = re.compile(r"(?<![\w\"])(or|and|not|near|adj|xor)(?![\w*\"])")


def as_notmuch(query: str) -> str:
    """Return the query in Xapian's language, words that are operators there in quotes."""
    return (query if query.startswith('"') else OPERATORS.sub(r'"\1"', query)).replace(" -", " and not ")


as_mu = as_notmuch


def indexed(maildir: Path, folder: Path) -> dict[str, str]:
    """Index the Maildir with each in `folder`, unless that is done; return the environment to ask in."""
    folder.mkdir(parents=True, exist_ok=True)
    config = folder / "notmuch"
    env = {**os.environ, "HOME": str(folder), "NOTMUCH_CONFIG": str(config), "MU_HOME": str(folder / "mu")}
    config.write_text(
        f"[database]\npath={folder / 'nm'}\nmail_root={maildir.resolve()}\n"
        "[user]\nname=x\nprimary_email=bench@desk.example\n[new]\ntags=inbox;\n[maildir]\nsynchronize_flags=false\n"
    )
    (folder / "nm").mkdir(exist_ok=True)
    for name, commands in (
        ("notmuch", [["notmuch", "new", "--quiet"]]),
        ("mu", [["mu", "init", "--maildir", str(maildir.resolve())], ["mu", "index", "--quiet"]]),
    ):
        done = folder / f"{name}.done"
        if done.exists():
            continue
        begun = time.perf_counter()
        for command in commands:
            run(command, env)
        print(f"{name} indexed in {time.perf_counter() - begun:.0f} s, load {os.getloadavg()[0]:.1f}", flush=True)
        done.touch()
    return env


def peers(env: dict[str, str], queries: list[str]) -> None:
    """Ask each, a process for each query."""
    asks = {
        "notmuch search --limit=20, process and all": lambda q: run(["notmuch", "search", "--limit=20", as_notmuch(q)], env),
        "mu find -n 20, process and all": lambda q: run(["mu", "find", "-n", "20", "--sortfield=date", "--reverse", as_mu(q)], env),
        "notmuch count": lambda q: run(["notmuch", "count", as_notmuch(q)], env),
    }  # fmt: skip
    for name, ask in asks.items():
        show(name, ask, queries)
        show(f"  of that starting ({name.split()[0]})", ask, [NOTHING] * 5)


def over_http(owner: Owner, queries: list[str]) -> None:
    """The page as a browser gets it, from a server with one worker; signed in by a link."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    command = [sys.executable, "-m", "sincerely", "serve", "--port", str(port)]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        for _ in range(100):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.1)
        browser = HTTPConnection("127.0.0.1", port)
        cookies = signed_in(browser, owner)

        def page(query: str, order: str = "newest") -> None:
            browser.request("GET", f"/search/?q={quote(query)}&order={order}", headers={"Cookie": cookies})
            answer = browser.getresponse()
            body = answer.read()
            if answer.status != 200 or b"found-line" not in body:
                raise SystemExit(f"the page answered {answer.status}")

        show("ours, the page over HTTP, newest first", page, queries)
        show("ours, the page over HTTP, best match first", lambda q: page(q, "relevance"), queries)
    finally:
        server.terminate()
        server.wait(timeout=20)


def signed_in(browser: HTTPConnection, owner: Owner) -> str:
    """Follow a one-time link; return the cookies."""
    link = subprocess.run(
        [sys.executable, "-m", "sincerely", "sign-in", "--owner", owner.email],
        capture_output=True,
        text=True,
        check=True,
    ).stdout
    path = re.search(r"(/sign-in/\S+)", link)[1]
    browser.request("GET", path)
    answer = browser.getresponse()
    page = answer.read().decode()
    cookies = cookies_of(answer)
    token = re.search(r'name="csrfmiddlewaretoken" value="([^"]+)"', page)
    if token:
        body = f"csrfmiddlewaretoken={token[1]}"
        more = {"Cookie": cookies, "Content-Type": "application/x-www-form-urlencoded"}
        browser.request("POST", path, body, more)
        answer = browser.getresponse()
        answer.read()
        cookies = "; ".join(filter(None, [cookies, cookies_of(answer)]))
    return cookies


def cookies_of(answer) -> str:
    return "; ".join(value.split(";")[0] for name, value in answer.getheaders() if name.lower() == "set-cookie")


def main() -> None:
    maildir = Path(sys.argv[1])
    places = [Path(word) for word in sys.argv[2:] if not word.startswith("--")]
    folder = places[0] if places else Path(tempfile.mkdtemp(prefix="sincerely-peers-"))
    env = indexed(maildir, folder)
    if "--index" in sys.argv:
        return
    owner = Owner.objects.get(email="bench@desk.example")
    drawn = draw(letters(maildir))
    queries = [query for kind in KINDS for query in drawn[kind]]
    print(f"{len(queries)} queries{'':36}{'p50':>8}{'p95':>10}{'mean cpu':>10}  ms")
    show("ours, library, newest first, total, snippets", lambda q: search(owner, q), queries)
    show("ours, library, best match first", lambda q: search(owner, q, order="relevance"), queries)
    if "--http" in sys.argv:
        over_http(owner, queries)
    peers(env, queries)
    print(f"load {os.getloadavg()[0]:.1f}")


if __name__ == "__main__":
    main()
