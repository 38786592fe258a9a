"""The demo as a person meets it: a running desk, a browser that complains aloud, and the steps of a letter's trip."""

import fcntl
import os
import re
import shutil
import socket
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from email import message_from_bytes
from email.policy import SMTP
from pathlib import Path

DESKTOP, PHONE = {"width": 1280, "height": 900}, {"width": 390, "height": 844}


def environment(data: Path) -> dict[str, str]:
    """What a stranger's shell gives the command line, with one data folder."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("SINCERELY_")}
    return {**kept, "SINCERELY_DATA": str(data), "PYTHONUNBUFFERED": "1"}


def free_port() -> int:
    """Return a port nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return probe.getsockname()[1]


class Desk:
    """A running demo: its address, its data folder, its command line, what its sink received."""

    def __init__(self, data: Path, port: int) -> None:
        self.data = data
        self.address = f"http://127.0.0.1:{port}"

    def run(self, *arguments: str) -> subprocess.CompletedProcess[str]:
        """Run one verb on the demo's own folder."""
        command = [sys.executable, "-m", "sincerely", *arguments]
        env = environment(self.data / "demo")
        return subprocess.run(command, env=env, capture_output=True, text=True, timeout=60)

    def sign_in_link(self) -> str:
        """Return a fresh one-time link."""
        return self.run("sign-in", "--at", self.address).stdout.split()[0]

    def may_take_back(self, seconds: int) -> None:
        """Say how long a letter waits for its owner to take it back; a page offers no less than five seconds."""
        with closing(sqlite3.connect(self.data / "demo" / "sincerely.sqlite3", timeout=20)) as database, database:
            database.execute("UPDATE accounts_owner SET undo_seconds = ?", (seconds,))

    def arrived(self) -> list[bytes]:
        """Return the messages that the sink holds."""
        return [path.read_bytes() for path in sorted((self.data / "demo" / "sink").glob("*.eml"))]

    def subjects(self) -> list[str]:
        """Return the subjects of what arrived."""
        return [str(message_from_bytes(each, policy=SMTP)["Subject"]) for each in self.arrived()]


def built_demo(shared: Path) -> Path:
    """Return the demo's data folder, built once in a folder that all processes of a test run share; to be copied."""
    data = shared / "demo-of-all"
    with (shared / "demo-of-all.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (shared / "demo-of-all.built").exists():
            data.mkdir(exist_ok=True)
            built = subprocess.run(
                [sys.executable, "-m", "sincerely", "demo", "--no-serve"],
                env=environment(data), capture_output=True, text=True, timeout=200,
            )  # fmt: skip
            assert built.returncode == 0, built.stderr
            (shared / "demo-of-all.built").touch()
    return data


@contextmanager
def running_demo(shared: Path, data: Path) -> Iterator[tuple[Desk, str]]:
    """Copy the built demo, serve it, and yield it with the link that it printed; stop it in the end."""
    shutil.copytree(built_demo(shared), data, dirs_exist_ok=True)
    port = free_port()
    log = (data / "served.txt").open("w+")
    command = [sys.executable, "-m", "sincerely", "demo", "--port", str(port)]
    server = subprocess.Popen(command, env=environment(data), stdout=log, stderr=subprocess.STDOUT)
    try:
        yield Desk(data, port), printed_link(server, data / "served.txt")
    finally:
        server.terminate()
        server.wait(timeout=20)
        log.close()


def printed_link(server: subprocess.Popen[bytes], log: Path) -> str:
    """Wait for the one-time link on the demo's output."""
    for _ in range(900):
        found = re.search(r"http://\S+/sign-in/\S+", log.read_text())
        if found:
            return found[0]
        try:
            server.wait(timeout=0.1)
        except subprocess.TimeoutExpired:
            continue
        break
    raise AssertionError(f"the demo did not start: {log.read_text()}")


def follow(locator) -> None:
    """Press a link or a button that leads to a page, and wait until all of that page is there.

    A press alone waits until the new page begins, at most: what reads at once may find half of it, or the old one, and
    going elsewhere at once may take back what was posted.
    """
    with locator.page.expect_navigation():
        locator.click()


def follow_key(page, key) -> None:
    """Press a key that leads to a page, and wait until all of that page is there."""
    with page.expect_navigation():
        page.keyboard.press(key)


def follow_until(locator, sign) -> None:
    """Press what leads to the page that alone has this sign, from a page that also asks again by itself."""
    locator.click()
    locator.page.wait_for_selector(sign)
    locator.page.wait_for_load_state()


class Watch:
    """Everything that a browser complained of in one context."""

    def __init__(self, context, address: str) -> None:
        self.said: list[str] = []
        context.on("console", lambda one: self.said.append(one.text) if one.type in ("error", "warning") else None)
        context.on("weberror", lambda one: self.said.append(str(one.error)))
        context.on("request", lambda one: None if self.is_ours(one.url, address) else self.said.append(one.url))
        context.on("response", lambda one: self.said.append(f"{one.status} {one.url}") if one.status >= 500 else None)

    @staticmethod
    def is_ours(url: str, address: str) -> bool:
        """Whether a request stays on this desk."""
        return url.startswith((address, "data:", "blob:"))


# One h1, no skipped level, every control named, every field labelled, ids once, no style attributes, a language,
# one main, nothing wider than the screen, single controls at least 24 px high.
AUDIT = """() => {
  const bad = [], all = s => [...document.querySelectorAll(s)], seen = e => e.getClientRects().length > 0;
  const shown = e => e.outerHTML.replace(/\\s+/g, ' ').slice(0, 110);
  const byIds = ids => (ids || '').split(' ').map(id => document.getElementById(id)?.textContent || '').join('');
  const name = e => (e.getAttribute('aria-label') || byIds(e.getAttribute('aria-labelledby'))
    || [...(e.labels || [])].map(l => l.textContent).join('') || e.textContent || e.title || '').trim();
  if (all('h1').length !== 1) bad.push(all('h1').length + ' h1');
  const levels = all('h1,h2,h3,h4,h5,h6').map(h => Number(h.tagName[1]));
  levels.forEach((n, i) => { if (i && n > levels[i - 1] + 1) bad.push('heading skips to h' + n); });
  all('a[href],button,summary,[role=img]').filter(seen).forEach(e => { if (!name(e)) bad.push('no name: ' + shown(e)); });
  all('input:not([type=hidden]),textarea,select').filter(seen).forEach(e => {
    const label = e.getAttribute('aria-label') || byIds(e.getAttribute('aria-labelledby'))
      || [...(e.labels || [])].map(l => l.textContent).join('');
    if (!label.trim()) bad.push('no label: ' + shown(e));
  });
  const ids = all('[id]').map(e => e.id);
  ids.filter((id, i) => ids.indexOf(id) < i).forEach(id => bad.push('twice: #' + id));
  all('[aria-labelledby],[aria-describedby]').forEach(e => ['aria-labelledby', 'aria-describedby'].forEach(a =>
    (e.getAttribute(a) || '').split(' ').filter(Boolean).forEach(id => {
      if (!document.getElementById(id)) bad.push(a + ' leads nowhere: ' + id);
    })));
  all('[style]').forEach(e => bad.push('style: ' + shown(e)));
  all('img:not([alt])').forEach(e => bad.push('no alt: ' + shown(e)));
  all('[disabled]').forEach(e => bad.push('disabled instead of aria-disabled: ' + shown(e)));
  if (!document.documentElement.lang) bad.push('no lang');
  if (all('main').length !== 1) bad.push(all('main').length + ' main');
  if (!document.title.trim()) bad.push('no title');
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  if (wide > 0) bad.push('wider than the screen by ' + wide + ' px');
  all('button,.btn').filter(seen).filter(e => !e.closest('.vh') && e.getBoundingClientRect().height < 23.5)
    .forEach(e => bad.push('only ' + e.getBoundingClientRect().height + ' px high: ' + shown(e)));
  return bad;
}"""
