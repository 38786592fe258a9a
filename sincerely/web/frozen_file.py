"""One file out of a letter's final bytes, to be read before a yes: of the owner, and of whoever reads it second."""

from email.message import EmailMessage

from django.http import Http404, HttpResponse
from django.utils.http import content_disposition_header

from sincerely.web.letter_page import message_of


def frozen_file(content: bytes, file_number: int) -> HttpResponse:
    """Return an attachment of frozen bytes, counted from 1, or 404."""
    files = list(message_of(content).iter_attachments())
    if not 0 < file_number <= len(files):
        raise Http404
    part = files[file_number - 1]
    data = part.get_payload(decode=True) if isinstance(part, EmailMessage) else None
    if not isinstance(data, bytes):
        raise Http404
    response = HttpResponse(data, content_type="application/octet-stream")
    # Django quotes the name and takes line ends out; as an attachment of no known type no browser runs it here.
    name = part.get_filename() or f"file-{file_number}"
    response.headers["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    return response
