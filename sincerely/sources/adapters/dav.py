"""Calendars by CalDAV (RFC 4791) and address books by CardDAV (RFC 6352): one client; only `put` and `delete` write."""

from collections.abc import Iterator, Sequence
from typing import Literal, cast
from urllib.parse import urljoin

from sincerely.sources.adapters import dav_xml as xml
from sincerely.sources.adapters.dav_http import Answer, TooLarge, Wire, canonical, trouble_of
from sincerely.sources.adapters.dav_xml import CAL, CS, ICAL, D, Multistatus, Response
from sincerely.sources.records import RawItem
from sincerely.sources.remote import Access, Collection, CollectionChanges, Dav, Kept, Trouble

BATCH = 50
"""Objects in one multiget."""
PAGES = 10_000
"""Of one truncated answer after another (RFC 6578, 3.6)."""
OBJECT = 25 * 1024 * 1024
"""Bytes of one object that are read."""
CTAG = "ctag:"
"""Begins a token that is a ctag: the server has no sync-collection."""
ABOUT = [
    f"{D}resourcetype", f"{D}displayname", f"{D}sync-token", f"{CS}getctag", f"{D}current-user-privilege-set",
    f"{D}supported-report-set", f"{CAL}supported-calendar-component-set", f"{ICAL}calendar-color",
    f"{D}current-user-principal", *xml.HOME.values(),
]  # fmt: skip
WRITTEN_AS = {"caldav": "text/calendar; charset=utf-8", "carddav": "text/vcard; charset=utf-8"}
SCHEDULES = frozenset(("calendar-auto-schedule", "calendar-schedule"))
UNREPORTED = frozenset((400, 403, 404, 405, 409, 415, 422, 500, 501, 507))
"""Answers to a REPORT after which the plain way is tried."""


def open_dav(access: Access, kind: str, *, timeout: float = 30) -> Dav:
    """Return a client of an account, `kind` caldav or carddav; nothing is asked yet. `timeout`: seconds of silence."""
    if kind not in xml.HOME:
        raise ValueError(f"neither caldav nor carddav: {kind}")
    return Client(access, cast("Literal['caldav', 'carddav']", kind), timeout)


class Client:
    """The client; see `remote.Dav` for what its methods promise."""

    def __init__(self, access: Access, kind: Literal["caldav", "carddav"], timeout: float) -> None:
        self.kind = kind
        self.path = access.path or "/"
        self.wire = Wire(access, timeout)

    def close(self) -> None:
        """Let go of the connections."""
        self.wire.close()

    # --- what there is ---------------------------------------------------------------------------------------------

    def collections(self) -> list[Collection]:
        """Find calendars (with events) or address books: by the path given, the well-known one, and the root."""
        known = f"/.well-known/{self.kind}"
        ways = [known, "/"] if self.path == "/" else [self.path, known, "/"]
        failure: Trouble | None = None
        for way in ways:
            try:
                if (found := self._from(way)) is not None:
                    return found
            except Trouble as trouble:
                if trouble.fault not in ("no_such_folder", "not_a_server", "refused"):
                    raise
                failure = failure or trouble
        raise failure or Trouble("not_a_server", f"no {self.kind} is offered there")

    def _from(self, start: str) -> list[Collection] | None:
        """Follow an address to collections: it may be one, a principal, their home, or name where to go on."""
        there = self._about(start)
        if (own := self._collection(there)) is not None:
            return [own]
        homes = there.hrefs(xml.HOME[self.kind])
        principal = next(iter(there.hrefs(f"{D}current-user-principal")), "")
        if not homes and principal:
            homes = self._about(self._join(there.href, principal)).hrefs(xml.HOME[self.kind])
        if not homes:
            return self._members(there.href) or None
        found = [one for home in homes for one in self._members(self._join(there.href, home))]
        return list({one.href: one for one in found}.values())

    def _about(self, href: str) -> Response:
        """Return one resource's properties; `href` of the answer is where it stands, after redirects."""
        answer = self._multi("PROPFIND", href, xml.propfind(ABOUT), depth="0")
        said = xml.read_multistatus(answer.body).responses
        if not said:
            raise Trouble("not_a_server", "an answer about nothing")
        if said[0].status in (401, 403, 404):
            raise trouble_of(Answer(said[0].status, answer.url))
        return Response(self.wire.href(answer.url), 0, said[0].props)

    def _members(self, home: str) -> list[Collection]:
        answer = self._multi("PROPFIND", home, xml.propfind(ABOUT), depth="1")
        said = xml.read_multistatus(answer.body).responses
        here = [Response(self._join(answer.url, one.href), one.status, one.props) for one in said]
        return [found for one in here if (found := self._collection(one)) is not None]

    def _collection(self, there: Response) -> Collection | None:
        if not there.has(f"{D}resourcetype", xml.TYPE[self.kind]):
            return None
        parts = there.props.get(f"{CAL}supported-calendar-component-set")
        holds = [one.get("name", "").upper() for one in parts] if parts is not None else []
        if self.kind == "caldav" and holds and "VEVENT" not in holds:
            return None
        rights = there.props.get(f"{D}current-user-privilege-set")
        return Collection(
            href=there.href,
            name=there.text(f"{D}displayname") or there.href.rstrip("/").rpartition("/")[2],
            token=there.text(f"{D}sync-token") or _ctag(there),
            writable=rights is not None and any(one.tag in xml.WRITING for one in rights.iter()),
            colour=there.text(f"{ICAL}calendar-color")[:9],
        )

    # --- what changed ----------------------------------------------------------------------------------------------

    def changes(self, href: str, token: str) -> CollectionChanges:
        """Return what changed since `token`; everything there is where the server can't say."""
        if token.startswith(CTAG):
            return self._listed(href, token)
        found = self._synced(href, token)
        if found is None and token:
            found = self._synced(href, "")  # the token has expired
        return found if found is not None else self._listed(href, "")

    def _synced(self, href: str, token: str) -> CollectionChanges | None:
        """Ask by sync-collection, page after page; None where the server has no such report or the token expired."""
        etags: dict[str, str] = {}
        gone: set[str] = set()
        since = token
        for page in range(PAGES):
            answer = self._ask("REPORT", href, xml.sync_collection(since), depth="0")
            if answer.status != 207:
                if page == 0 and self._is_without_report(answer):
                    return None
                raise trouble_of(answer)
            said = xml.read_multistatus(answer.body)
            more = self._merge(href, said, etags, gone)
            if not more or said.token in ("", since):
                if more:
                    raise Trouble("refused", "the list of changes breaks off")
                return CollectionChanges(tuple(etags.items()), tuple(sorted(gone)), said.token, whole=not token)
            since = said.token
        raise Trouble("refused", "the list of changes has no end")

    def _is_without_report(self, answer: Answer) -> bool:
        """Whether a refused sync-collection means the report or its token, not that the collection itself is gone."""
        if answer.status != 404:
            return answer.status in UNREPORTED
        about = self._ask("PROPFIND", answer.url, xml.propfind([f"{D}resourcetype"]), depth="0")
        return about.status == 207

    def _merge(self, href: str, said: Multistatus, etags: dict[str, str], gone: set[str]) -> bool:
        """Add one page to what was found; True if the server says that there is more."""
        more = False
        for one in said.responses:
            key = self._join(self.wire.address(href), one.href)
            if one.status == 507:
                more = True
            elif one.status in (404, 410):
                gone.add(key)
                etags.pop(key, None)
            elif one.status in (0, 200) and not _same(key, href) and not key.endswith("/"):
                etags[key] = one.text(f"{D}getetag")
                gone.discard(key)
        return more

    def _listed(self, href: str, token: str) -> CollectionChanges:
        """Ask for the ctag first, so that what changes during the listing is listed again next time."""
        now = _ctag(self._about(href))
        if now and now == token:
            return CollectionChanges((), (), token)
        names = [f"{D}getetag", f"{D}resourcetype"]
        said = xml.read_multistatus(self._multi("PROPFIND", href, xml.propfind(names), depth="1").body)
        etags: dict[str, str] = {}
        if self._merge(href, said, etags, set()):
            raise Trouble("refused", "the list breaks off")
        inner = {self._join(self.wire.address(href), one.href) for one in said.responses if _is_collection(one)}
        return CollectionChanges(
            tuple((key, tag) for key, tag in etags.items() if key not in inner), (), now, whole=True
        )

    # --- objects ---------------------------------------------------------------------------------------------------

    def fetch(self, href: str, hrefs: Sequence[str]) -> Iterator[RawItem]:
        """Yield objects with the position of their href in `hrefs`; of one over 25 MB the beginning."""
        numbers = {one: number for number, one in enumerate(hrefs)}
        for at in range(0, len(hrefs), BATCH):
            for key, raw, etag, size in self._batch(href, list(hrefs[at : at + BATCH])):
                yield RawItem(raw, numbers[key], size=size, key=key, etag=etag)

    def _batch(self, href: str, wanted: list[str]) -> Iterator[tuple[str, bytes, str, int]]:
        try:
            got, absent = self._multiget(href, wanted)
        except TooLarge:
            if len(wanted) > 1:
                middle = len(wanted) // 2
                yield from self._batch(href, wanted[:middle])
                yield from self._batch(href, wanted[middle:])
                return
            got, absent = {}, set()
        for key in wanted:
            if key in got:
                yield (key, *got[key], 0)
            elif key not in absent and (one := self._get(key)) is not None:
                yield (key, *one)

    def _multiget(self, href: str, wanted: list[str]) -> tuple[dict[str, tuple[bytes, str]], set[str]]:
        """Return objects by their href as it was asked for, and hrefs that are gone; the rest was not said."""
        asked = {self._join(self.wire.base, key): key for key in wanted}
        answer = self.wire.ask("REPORT", href, body=xml.multiget(self.kind, wanted), headers=_depth("1"))
        if answer.status != 207:
            if answer.status in UNREPORTED:
                return {}, set()
            raise trouble_of(answer)
        got: dict[str, tuple[bytes, str]] = {}
        absent: set[str] = set()
        for one in xml.read_multistatus(answer.body).responses:
            key = asked.get(self._join(self.wire.address(href), one.href), "")
            data = one.props.get(xml.DATA[self.kind])
            if key and one.status in (404, 410):
                absent.add(key)
            elif key and data is not None and data.text:
                got[key] = _lines_as_written(data.text), one.text(f"{D}getetag")
        return got, absent

    def _get(self, key: str) -> tuple[bytes, str, int] | None:
        """Return bytes, etag and, of an object that is too large, a size over the limit; None if it is gone."""
        try:
            answer = self.wire.ask("GET", key, largest=OBJECT)
        except TooLarge as large:
            return large.beginning, "", OBJECT + 1
        if answer.status in (404, 410):
            return None
        if answer.status != 200:
            raise trouble_of(answer)
        return answer.body, answer.headers.get("etag", ""), 0

    # --- writing ---------------------------------------------------------------------------------------------------

    def put(self, href: str, raw: bytes, *, etag: str) -> Kept:
        """Write one object if it is as it was; its new etag is said only if what stands there is what was written."""
        condition = {"If-Match": etag} if etag else {"If-None-Match": "*"}
        headers = {"Content-Type": WRITTEN_AS[self.kind], **condition}
        try:
            answer = self.wire.ask("PUT", href, body=raw, headers=headers)
        except TooLarge as large:
            raise Trouble("not_a_server", "an answer without end") from large
        if answer.status not in (200, 201, 204):
            # A thing that is gone while it had an etag was changed by somebody, too.
            gone = etag and answer.status in (404, 410)
            raise Trouble("conflict", "it is no longer there") if gone else trouble_of(answer)
        kept = answer.headers.get("etag", "")
        if not kept:
            stands = self._get(href)
            kept = stands[1] if stands is not None and stands[0].split() == raw.split() else ""
        return Kept(self.wire.href(urljoin(self.wire.address(href), answer.headers.get("location", href))), kept)

    def get(self, href: str) -> RawItem | None:
        """Return one object byte for byte; a multiget carries it in XML, which alters line ends."""
        found = self._get(href)
        if found is None:
            return None
        raw, etag, size = found
        if size:
            raise Trouble("refused", "it is too large to be changed with care")
        if not etag:
            etag = next((item.etag for item in self.fetch(href.rpartition("/")[0] + "/", [href]) if item.raw), "")
        return RawItem(raw, 0, key=href, etag=etag)

    def delete(self, href: str, *, etag: str) -> None:
        """Take one object away if it is as it was; an attendee's own refusal is not sent for it (RFC 6638, 8.1)."""
        try:
            answer = self.wire.ask("DELETE", href, headers={"If-Match": etag, "Schedule-Reply": "F"})
        except TooLarge as large:
            raise Trouble("not_a_server", "an answer without end") from large
        if answer.status in (404, 410):
            raise Trouble("conflict", "it is no longer there")
        if answer.status not in (200, 202, 204):
            raise trouble_of(answer)

    def tells(self, href: str) -> bool:
        """Ask by OPTIONS (RFC 6638, 2); the drafts before it called the feature `calendar-schedule`."""
        if self.kind != "caldav":
            return False
        try:
            answer = self.wire.ask("OPTIONS", href)
        except TooLarge:
            return True
        features = [one.strip().lower() for one in answer.headers.get("dav", "").split(",")]
        return answer.status not in (200, 204) or "calendar-access" not in features or bool(SCHEDULES & set(features))

    # --- asking ----------------------------------------------------------------------------------------------------

    def _multi(self, method: str, href: str, body: bytes, *, depth: str) -> Answer:
        answer = self._ask(method, href, body, depth=depth)
        if answer.status != 207:
            raise trouble_of(answer)
        return answer

    def _ask(self, method: str, href: str, body: bytes, *, depth: str) -> Answer:
        try:
            return self.wire.ask(method, href, body=body, headers=_depth(depth))
        except TooLarge as large:
            raise Trouble("refused", "the list is too large") from large

    def _join(self, base: str, href: str) -> str:
        """Return an href as it is kept: decoded alike, a path on the account's own host, whole elsewhere."""
        return self.wire.href(urljoin(self.wire.address(base), href))


def _depth(depth: str) -> dict[str, str]:
    return {"Content-Type": "application/xml; charset=utf-8", "Depth": depth}


def _ctag(there: Response) -> str:
    found = there.text(f"{CS}getctag")
    return CTAG + found if found else ""


def _is_collection(one: Response) -> bool:
    return one.has(f"{D}resourcetype", f"{D}collection")


def _same(one: str, other: str) -> bool:
    return canonical(one).rstrip("/") == canonical(other).rstrip("/")


def _lines_as_written(text: str) -> bytes:
    """XML turned CRLF into LF; both formats end their lines with CRLF."""
    return text.replace("\r\n", "\n").replace("\r", "\n").replace("\n", "\r\n").encode()
