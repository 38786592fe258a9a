"""A receipt's page as one file that works without a network: style and script inside, nothing else may run or load."""

import base64
import hashlib
from dataclasses import dataclass
from pathlib import Path

STATIC = Path(__file__).resolve().parent / "static"


@dataclass(frozen=True, slots=True)
class Saved:
    """What stands in the file in place of links to style and script."""

    head: str
    script: str


def inlined() -> Saved:
    """Return style and script as elements, with a policy that lets exactly these two in."""
    style = "".join((STATIC / name).read_text(encoding="utf-8") for name in ("sincerely.css", "parts.css"))
    script = (STATIC / "receipt.js").read_text(encoding="utf-8")
    # Neither file is anybody's input; this only holds that no later change of them ends its element.
    if "</style" in style or "</script" in script:
        raise ValueError("style or script would end its own element")
    allowed = f"script-src '{_hash(script)}'; style-src '{_hash(style)}'"
    policy = f"default-src 'none'; {allowed}; base-uri 'none'; form-action 'none'"
    head = f'<meta http-equiv="Content-Security-Policy" content="{policy}">\n<style>{style}</style>'
    return Saved(head, f"<script>{script}</script>")


def _hash(text: str) -> str:
    """The text's hash as a content security policy names it."""
    return "sha256-" + base64.b64encode(hashlib.sha256(text.encode()).digest()).decode("ascii")
