"""Everybody in the address book, as a file to take along."""

from typing import cast

from django.http import Http404, HttpResponseBase, StreamingHttpResponse
from django.shortcuts import redirect
from django.utils.translation import get_language, gettext
from django.views.decorators.http import require_GET

from sincerely.people.queries.address_book import count_address_book
from sincerely.sources.write_card import Version
from sincerely.web.export_words import ENDINGS, TYPES, Form, export
from sincerely.web.signed_in import DeskRequest, desk


@require_GET
@desk
def download(request: DeskRequest) -> HttpResponseBase:
    """Give the address book as vCard or CSV; where nobody is in it, say so."""
    form = request.GET.get("form", "vcard")
    version = request.GET.get("version", "4.0")
    everybody = request.GET.get("all") == "1"
    if form not in ENDINGS or version not in ("3.0", "4.0"):
        raise Http404
    if not count_address_book(request.owner, everybody=everybody):
        request.session["toast"] = {"words": gettext("There is nobody in your address book yet, so there is no file.")}
        return redirect("/sources/")
    pieces = export(
        request.owner, cast("Form", form), version=cast("Version", version), everybody=everybody,
        with_bom=request.GET.get("bom") == "1", language=get_language() or "en",
    )  # fmt: skip
    response = StreamingHttpResponse(pieces, content_type=TYPES[form])
    name = f"sincerely-people-{request.now:%Y-%m-%d}.{ENDINGS[form]}"
    response.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    response.headers["Cache-Control"] = "no-store"
    return response
