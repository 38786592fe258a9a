"""What a reader of HTML mail does not see: text that its styles hide, shrink to nothing or paint in its background.

An approximation of CSS 2.1 that errs towards showing: sizes, colours and visibility are inherited and can be set
again by a child, `display: none` and a height of nothing cannot. Rules for simple classes and ids in `<style>` count,
those inside `@media` do not.
"""

import re
from dataclasses import dataclass, replace
from functools import lru_cache

Colour = tuple[int, int, int]

STYLE = re.compile(r"\bstyle\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE)
NAMED = re.compile(
    r"\b(class|id|bgcolor|color|background)\s*=\s*(?:\"([^\"]*)\"|'([^']*)'|([^\s\"'>]+))", re.IGNORECASE
)
HIDDEN_ATTRIBUTE = re.compile(
    r"(?:^|[\s\"'])hidden(?:\s|/|$|=\s*[\"']?(?:hidden|true)?[\"'\s]|=\s*[\"']{2})", re.IGNORECASE
)
LENGTH = re.compile(r"^(-?\d{0,6}(?:\.\d{0,6})?)\s*(px|pt|em|rem|%|ex|vw|vh|cm|mm|in)?$")
HEX = re.compile(r"^#?([0-9a-f]{3}|[0-9a-f]{6})$")
RGB = re.compile(r"^rgba?\(\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*[, ]\s*(\d{1,3})\s*(?:[,/]\s*([\d.]{1,6})%?\s*)?\)$")
CSS_COMMENT = re.compile(r"/\*.*?\*/|<!--|-->", re.DOTALL)
SIMPLE_SELECTOR = re.compile(r"^[a-z0-9*]*([.#][a-z0-9_-]+)$")
NAMES: dict[str, Colour] = {
    "white": (255, 255, 255), "black": (0, 0, 0), "snow": (255, 250, 250), "whitesmoke": (245, 245, 245),
    "ghostwhite": (248, 248, 255), "ivory": (255, 255, 240), "red": (255, 0, 0), "blue": (0, 0, 255),
    "green": (0, 128, 0), "yellow": (255, 255, 0), "gray": (128, 128, 128), "grey": (128, 128, 128),
    "silver": (192, 192, 192), "navy": (0, 0, 128), "maroon": (128, 0, 0), "orange": (255, 165, 0),
}  # fmt: skip
WHITE, BLACK, LINK = NAMES["white"], NAMES["black"], (0, 0, 238)
NEAR = 12
"""Two colours are one to the eye where no channel differs by more."""
TINY = 1.0
"""Pixels or points of a letter that nobody reads."""
MAX_SHEET = 200_000
MAX_RULES = 2_000


@dataclass(frozen=True, slots=True)
class Look:
    """How text at one place is shown: what is inherited there."""

    hidden: bool = False
    """By something that no child can undo."""
    invisible: bool = False
    tiny: bool = False
    colour: Colour | None = BLACK
    background: Colour | None = WHITE
    """None where it can't be known: an image, or a style sheet that sets some."""

    @property
    def unseen(self) -> bool:
        return self.hidden or self.invisible or self.tiny or _same(self.colour, self.background)


def _same(one: Colour | None, other: Colour | None) -> bool:
    if one is None or other is None:
        return False
    return abs(one[0] - other[0]) <= NEAR and abs(one[1] - other[1]) <= NEAR and abs(one[2] - other[2]) <= NEAR


def read_sheet(text: str) -> dict[str, str]:
    """Return the declarations of a style sheet by simple selector (`.name`, `#name`), outside any @-rule."""
    rules: dict[str, str] = {}
    depth = 0
    inside_at = False
    selector = ""
    for piece in re.split(r"([{}])", CSS_COMMENT.sub(" ", text[:MAX_SHEET])):
        if piece == "{":
            depth += 1
        elif piece == "}":
            depth = max(0, depth - 1)
            inside_at = inside_at and depth > 0
        elif depth == 0:
            selector = piece.rpartition(";")[2].strip().lower()
            inside_at = selector.startswith("@")
        elif depth == 1 and not inside_at and len(rules) < MAX_RULES:
            for one in selector.split(","):
                if match := SIMPLE_SELECTOR.match(one.strip()):
                    rules[match[1]] = rules.get(match[1], "") + ";" + piece
    return rules


def look_of(look: Look, attributes: str, rules: dict[str, str]) -> Look:
    """Return how text inside a tag with these attributes is shown, where around it is `look`."""
    styles: list[str] = []
    for match in NAMED.finditer(attributes):
        value = (match[2] or match[3] or match[4] or "").strip()
        look = _by_attribute(look, match[1].lower(), value, rules, styles)
    if match_ := STYLE.search(attributes):
        styles.append(match_[1] or match_[2] or match_[3] or "")
    if "idden" in attributes.lower() and HIDDEN_ATTRIBUTE.search(STYLE.sub("", attributes)):
        look = replace(look, hidden=True)
    return _by_style(look, ";".join(styles)[:4000]) if styles else look


def as_link(look: Look) -> Look:
    """Return how a link is shown: in a colour of its own, whatever is around it."""
    return Look(look.hidden, look.invisible, look.tiny, LINK, look.background)


def _by_attribute(look: Look, name: str, value: str, rules: dict[str, str], styles: list[str]) -> Look:
    if name in ("class", "id"):
        sign = "." if name == "class" else "#"
        styles.extend(rules[sign + one] for one in value.lower().split() if sign + one in rules)
    elif name == "bgcolor":
        return replace(look, background=_colour(value))
    elif name == "background":
        return replace(look, background=None)
    elif name == "color":
        return replace(look, colour=_colour(value))
    return look


@lru_cache(maxsize=512)
def _declarations(style: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for one in style.lower().split(";"):
        name, sign, value = one.partition(":")
        if sign:
            found[name.strip()] = value.replace("!important", "").strip()
    return found


def _by_style(look: Look, style: str) -> Look:
    said = _declarations(style)
    hidden = look.hidden or _is_hidden(said)
    invisible = look.invisible
    if "visibility" in said:
        invisible = said["visibility"] in ("hidden", "collapse")
    tiny = look.tiny
    if "font-size" in said:
        tiny = _is_tiny(said["font-size"], inherited=tiny)
    colour = look.colour
    if said.get("color", "inherit") != "inherit":
        colour = _colour(said["color"])
        hidden = hidden or said["color"] == "transparent"
    return Look(hidden, invisible, tiny, colour, _background(said, look.background))


def _is_hidden(said: dict[str, str]) -> bool:
    if said.get("display") == "none" or said.get("mso-hide") == "all":
        return True
    if "opacity" in said and _number(said["opacity"]) == 0:
        return True
    if said.get("overflow") != "hidden":
        return False
    return any(
        name in said and _number(said[name]) in (0, 1) for name in ("max-height", "height", "max-width", "width")
    )


def _is_tiny(value: str, *, inherited: bool) -> bool:
    match = LENGTH.match(value)
    if match is None or not match[1].strip("."):
        return inherited if value in ("inherit", "") else False
    size = float(match[1])
    if match[2] in (None, "px", "pt"):
        return size <= TINY
    return size == 0 or inherited  # a share of nothing is nothing


def _background(said: dict[str, str], around: Colour | None) -> Colour | None:
    value = said.get("background-color") or said.get("background")
    if "background-image" in said and said["background-image"] != "none":
        return None
    if value is None or value in ("none", "transparent", "inherit", "initial"):
        return around
    if "url(" in value or "gradient" in value:
        return None
    return _colour(value) or next((found for word in value.split() if (found := _colour(word))), None)


def _number(value: str) -> float | None:
    match = LENGTH.match(value)
    return float(match[1]) if match and match[1].strip(".-") else None


@lru_cache(maxsize=512)
def _colour(value: str) -> Colour | None:
    """Return a CSS or HTML colour as red, green, blue; None for what is none or can't be known."""
    value = value.strip().lower()
    if value in NAMES:
        return NAMES[value]
    if match := HEX.match(value):
        digits = match[1] if len(match[1]) == 6 else "".join(letter * 2 for letter in match[1])
        return int(digits[:2], 16), int(digits[2:4], 16), int(digits[4:], 16)
    if (match := RGB.match(value)) and match[4] != "0":
        return int(match[1]), int(match[2]), int(match[3])
    return None
