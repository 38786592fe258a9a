"""Clock times said by another place's clock: "3pm Lagos time", "9h sáng giờ Mỹ". How far that is off is asked."""

import re
from datetime import datetime, timedelta

from sincerely.noticing.times.combine import Expression
from sincerely.noticing.times.grammar import NEAR, Text

_OF_A_PLACE = re.compile(
    r"\s*[(,]?\s?(?:(?!What|That|This|The|Any|Some|Same|First|Next|Last|Each|Every|If|Long|Full|Part|Free|Story)"
    r"(?:[A-Z][\w.'-]*\s){1,3}time\b|(?:(?:theo|tính theo|tinh theo)\s)?(?:giờ|gio)\s(?P<place>[^\W\d_]+(?:\s[^\W\d_]+)?))"
)
_PLACES = re.compile(r"(?:bên|ben|địa phương|dia phuong|mỹ|úc|nhật|hàn|sing\w*)(?!\w)")
"""Places written small; any other has a capital, so that "giờ anh đến" is none."""
_OF_VIETNAM = re.compile(r"(?:vn|việt nam|viet nam|hà nội|ha noi|sài gòn|sai gon)(?!\w)", re.IGNORECASE)
_VIETNAM = timedelta(hours=7)


def on_another_clock(expression: Expression, text: Text, here: datetime) -> bool:
    """Say whether a place is named whose clock the hour is read from, and it is not that of `here`."""
    slots = expression.until or expression.slots
    if slots.hour is None or expression.slots.zone or slots.zone:
        return False
    said = _OF_A_PLACE.match(text.raw[expression.end : expression.end + NEAR])
    place = said["place"] if said else None
    if place is None:
        return said is not None
    named = place[0].isupper() or _PLACES.match(place)
    return bool(named) and not (_OF_VIETNAM.match(place) and here.utcoffset() == _VIETNAM)
