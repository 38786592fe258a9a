"""Take docs/today.png from the running demo, as a visitor of today would see it. Needs Chromium; `make picture`."""

import os
import re
import shutil
import socket
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import sync_playwright

ROOT = Path(__file__).resolve().parent.parent
SIZE = {"width": 1280, "height": 900}


def free_port() -> int:
    """Return a port that nobody uses."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def sign_in_link(demo: "subprocess.Popen[str]") -> str:
    """Return the link that the demo prints once it is open. Raises RuntimeError when it ends without one."""
    for line in demo.stdout or ():
        if found := re.search(r"http://\S+/sign-in/\S+", line):
            return found[0]
    raise RuntimeError("the demo did not open")


def take(link: str, browser_path: str, target: Path) -> None:
    """Sign in and keep the first screen of Today."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        page = browser.new_page(viewport=SIZE, color_scheme="light", locale="en-GB")  # type: ignore[arg-type]
        page.goto(link)
        page.goto(re.sub(r"/sign-in/.*", "/", link))
        page.wait_for_selector(".needs .need")
        page.screenshot(path=target)
        browser.close()


def main() -> int:
    """Open the demo in a folder of its own, take the picture, close it again."""
    browser_path = shutil.which("chromium") or shutil.which("chromium-browser")
    if browser_path is None:
        print("Chromium is not here, so no picture was taken.", file=sys.stderr)
        return 1
    with tempfile.TemporaryDirectory(prefix="sincerely-picture-") as folder:
        command = [sys.executable, "-m", "sincerely", "demo", "--port", str(free_port())]
        environment = {**os.environ, "SINCERELY_DATA": folder}
        demo = subprocess.Popen(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True)
        try:
            take(sign_in_link(demo), browser_path, ROOT / "docs" / "today.png")
        finally:
            demo.terminate()
            demo.wait(timeout=20)
    return 0


if __name__ == "__main__":
    sys.exit(main())
