"""`sincerely contacts`: everybody in the address book, as a file. Nothing is written to servers from here."""

import argparse
import json
import sys
from pathlib import Path

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.cli.new_file import write_new
from sincerely.people.queries.address_book import count_address_book
from sincerely.web.export_words import export

EXAMPLE = "sincerely contacts export --form vcard --to people.vcf"
NEEDS_DATABASE = True


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Declare what can be done with contacts."""
    parser.add_argument("do", choices=("export",), metavar="export", help="write everybody into a file, or out")
    parser.add_argument("--form", choices=("vcard", "csv"), required=True)
    parser.add_argument("--version", choices=("4.0", "3.0"), default="4.0", help="of vCard")
    parser.add_argument("--bom", action="store_true", help="of CSV: begin as Excel wants UTF-8 to begin")
    parser.add_argument("--all", action="store_true", help="mailing lists and machines, too")
    parser.add_argument("--to", metavar="FILE", type=Path, help="a new file; an old one is never written over")


def run(args: argparse.Namespace) -> int:
    """Write the file."""
    owner: Owner = args.owner_record
    number = count_address_book(owner, everybody=args.all)
    if not number:
        raise Refusal(
            "nobody",
            "There is nobody in your address book yet.",
            safe="No file was written.",
            do="Bring in mail or contacts first: `sincerely import`.",
        )
    pieces = export(
        owner, args.form, version=args.version, everybody=args.all, with_bom=args.bom, language=owner.language
    )
    if args.to is None:
        for piece in pieces:
            sys.stdout.buffer.write(piece)
        sys.stdout.buffer.flush()
        return 0
    write_new(args.to, pieces)
    done = {"people": number, "form": args.form, "to": str(args.to)}
    print(json.dumps(done, ensure_ascii=False) if args.json else f"{number} people are in {args.to}.")
    return 0
