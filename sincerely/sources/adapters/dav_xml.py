"""WebDAV's XML (RFC 4918, 3253, 3744, 4791, 6352, 6578): what is asked, and answers taken apart. No entities, ever."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from xml.etree.ElementTree import Element, ParseError
from xml.sax.saxutils import escape

from defusedxml.common import DefusedXmlException
from defusedxml.ElementTree import fromstring

from sincerely.sources.remote import Trouble

D = "{DAV:}"
CAL = "{urn:ietf:params:xml:ns:caldav}"
CARD = "{urn:ietf:params:xml:ns:carddav}"
CS = "{http://calendarserver.org/ns/}"
ICAL = "{http://apple.com/ns/ical/}"
PREFIXES = {D: "d", CAL: "c", CARD: "a", CS: "s", ICAL: "i"}
SPACES = " ".join(f'xmlns:{prefix}="{space[1:-1]}"' for space, prefix in PREFIXES.items())
HOME = {"caldav": f"{CAL}calendar-home-set", "carddav": f"{CARD}addressbook-home-set"}
TYPE = {"caldav": f"{CAL}calendar", "carddav": f"{CARD}addressbook"}
DATA = {"caldav": f"{CAL}calendar-data", "carddav": f"{CARD}address-data"}
MULTIGET = {"caldav": f"{CAL}calendar-multiget", "carddav": f"{CARD}addressbook-multiget"}
MAX_DEPTH = 200
WRITING = frozenset((f"{D}all", f"{D}write", f"{D}write-content"))


@dataclass(frozen=True, slots=True)
class Response:
    """What a multistatus says of one href: its own status (0: none), and the properties that it has."""

    href: str
    status: int = 0
    props: dict[str, Element] = field(default_factory=dict)

    def text(self, name: str) -> str:
        """Return a property's text; blank where it has none."""
        found = self.props.get(name)
        return (found.text or "").strip() if found is not None else ""

    def hrefs(self, name: str) -> list[str]:
        """Return the hrefs in a property."""
        found = self.props.get(name)
        return [(one.text or "").strip() for one in found.iter(f"{D}href")] if found is not None else []

    def has(self, name: str, inside: str) -> bool:
        """Whether an element stands right inside a property."""
        found = self.props.get(name)
        return found is not None and found.find(inside) is not None


@dataclass(frozen=True, slots=True)
class Multistatus:
    """A whole answer; `token` the sync-token in it."""

    responses: tuple[Response, ...]
    token: str = ""


def read(body: bytes) -> Element:
    """Return the root of an answer; raises Trouble not_a_server where it is no XML, or more than data."""
    try:
        root: Element = fromstring(body, forbid_dtd=True)
    except (ParseError, DefusedXmlException, ValueError, LookupError, RecursionError) as problem:
        raise Trouble("not_a_server", f"no XML that can be read: {type(problem).__name__}") from problem
    level, depth = list(root), 0
    while level:
        depth += 1
        if depth > MAX_DEPTH:
            raise Trouble("not_a_server", "XML without end")
        level = [child for one in level for child in one]
    return root


def read_multistatus(body: bytes) -> Multistatus:
    """Return what a 207 says; raises Trouble not_a_server where it is none."""
    root = read(body)
    if root.tag != f"{D}multistatus":
        raise Trouble("not_a_server", "it does not answer as WebDAV")
    token = (root.findtext(f"{D}sync-token") or "").strip()
    return Multistatus(tuple(one for node in root.findall(f"{D}response") for one in _responses(node)), token)


def _responses(node: Element) -> Iterator[Response]:
    status = code(node.findtext(f"{D}status"))
    props: dict[str, Element] = {}
    for propstat in node.findall(f"{D}propstat"):
        found = propstat.find(f"{D}prop")
        if found is not None and code(propstat.findtext(f"{D}status")) in (0, 200):
            props.update({child.tag: child for child in found})
    for href in node.findall(f"{D}href"):
        if href.text and href.text.strip():
            yield Response(href.text.strip(), status, props)


def code(line: str | None) -> int:
    """Return the number in a status line like `HTTP/1.1 404 Not Found`; 0 where there is none."""
    words = (line or "").split()
    return int(words[1]) if len(words) > 1 and words[1].isascii() and words[1].isdigit() else 0


def has_error(body: bytes, name: str) -> bool:
    """Whether an error's body names a precondition, like DAV:valid-sync-token."""
    try:
        return any(node.tag == f"{D}{name}" for node in read(body).iter())
    except Trouble:
        return False


def tagged(name: str) -> str:
    """Return a name as it stands in a request."""
    space, _, local = name.rpartition("}")
    return f"{PREFIXES[space + '}']}:{local}"


def propfind(names: Sequence[str]) -> bytes:
    """Return the body of a PROPFIND for these properties."""
    return _document(f"{D}propfind", _prop(names))


def sync_collection(token: str) -> bytes:
    """Return the body of a sync-collection REPORT for etags."""
    inner = f"<d:sync-token>{escape(token)}</d:sync-token><d:sync-level>1</d:sync-level>"
    return _document(f"{D}sync-collection", inner + _prop([f"{D}getetag"]))


def multiget(kind: str, hrefs: Sequence[str]) -> bytes:
    """Return the body of a multiget REPORT for objects with their etags."""
    wanted = "".join(f"<d:href>{escape(href)}</d:href>" for href in hrefs)
    return _document(MULTIGET[kind], _prop([f"{D}getetag", DATA[kind]]) + wanted)


def _prop(names: Sequence[str]) -> str:
    return f"<d:prop>{''.join(f'<{tagged(name)}/>' for name in names)}</d:prop>"


def _document(name: str, inner: str) -> bytes:
    tag = tagged(name)
    return f'<?xml version="1.0" encoding="utf-8"?>\n<{tag} {SPACES}>{inner}</{tag}>'.encode()
