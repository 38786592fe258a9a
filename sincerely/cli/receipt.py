"""`receipt`: a receipt's page as one file that checks without a network, for desks that recipients can't reach."""

import argparse
import json
from pathlib import Path

from django.utils import translation

from sincerely.cli.errors import Refusal
from sincerely.trust import queries
from sincerely.web.views.receipt import page_as_file

EXAMPLE = "sincerely receipt 7Jq4c0VhQ2m9y2mB3rK8pw --out receipt.html"
NEEDS_DATABASE = True
NEEDS_OWNER = False


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Add which receipt, where to, and in which language."""
    parser.add_argument("id", help="the receipt's id: the last part of the address in the letter's footer")
    parser.add_argument("--out", type=Path, metavar="FILE", help="the file to write (default: receipt-ID.html, here)")
    parser.add_argument("--language", choices=["en", "vi"], help="default: the letter's")


def run(args: argparse.Namespace) -> int:
    """Write the page; nothing that stands there already is overwritten."""
    facts = queries.receipt_page(args.id)
    if facts is None or facts.erased:
        raise Refusal(
            "no_such_receipt",
            f"There is no receipt {args.id} here." if facts is None else "What this receipt said has been erased.",
            safe="Nothing was written.",
            do="The id is the last part of the address in the letter's footer.",
        )
    target = args.out or Path(f"receipt-{facts.id}.html")
    with translation.override(args.language or (facts.language if facts.language in ("en", "vi") else "en")):
        page = page_as_file(facts)
    try:
        with target.open("x", encoding="utf-8") as file:
            file.write(page)
    except OSError as problem:
        raise Refusal(
            "not_written",
            f"{target} could not be written: {problem.strerror}.",
            safe="Nothing was changed, and no file was overwritten.",
            do="Name another file with --out.",
        ) from problem
    print(json.dumps({"file": str(target)}, ensure_ascii=False) if args.json else f"Written: {target}")
    return 0
