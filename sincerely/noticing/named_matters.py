"""What a Vietnamese text calls a matter by: pairs of neighbouring syllables, since a syllable alone says little.

"Hợp đồng", "biên bản nghiệm thu" are known by "hop dong", "bien ban"; persons, courtesy and grammar are part of no name.
"""

import re
from functools import lru_cache
from itertools import pairwise

from sincerely.noticing.folding import fold

SYLLABLE = re.compile(r"[^\W\d_]{2,}")
NOBODY = frozenset(
    "em anh chi co chu bac ong ba me bo con chau toi minh tui tao may tu thay sep quy cac nhung moi ca nhe nghe nghen da vang ok duoc roi xong lai them luon ngay lien gap som "
    "gui tra giao nop lam xem hoi noi chuyen dua lay mang dem ghe qua den ve ra vao len xuong di se dang vua moi cung van thi la ma va voi cho cua trong ngoai tren duoi "
    "theo tai khi neu vi nen hay hoac khong chua phai can muon xin giup gium ho nho phien vui long on cam kinh dear hi nao gi sao ai do day kia rat hon".split()
)
"""Folded Vietnamese syllables of persons, courtesy, handing over and grammar: no part of what a matter is called."""
LOOSE = frozenset(
    "nha ma ban bao nhan goi toi tin thu hai nam sau bay chieu sang trua mai mot nay hom tuan thang ngay gio truoc cuoi dau giua han nhat bon chin muoi vai nhieu it file mail qua de lam ben phia chung".split()
)
"""Such as may be part of it beside another: "bao gia", "bien ban", "nghiem thu"."""


@lru_cache(maxsize=4096)
def named_pairs(text: str) -> frozenset[str]:
    """Return the folded pairs of neighbouring Vietnamese syllables that name a matter: "hop dong", "bao gia"."""
    said = SYLLABLE.findall(fold(text))
    return frozenset(
        f"{one} {two}" for one, two in pairwise(said) if not NOBODY & {one, two} and not {one, two} <= LOOSE
    )
