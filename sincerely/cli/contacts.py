"""`sincerely contacts`: everybody in the address book, as a file. Nothing is written to servers from here."""

import argparse
import json
import os
import sys
from collections.abc import Iterator
from pathlib import Path

from sincerely.accounts.models import Owner
from sincerely.cli.errors import Refusal
from sincerely.people.queries.address_book import count_address_book
from sincerely.web.export_words import export

HELP = "export everybody in the address book as vCard or CSV"
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


def write_new(path: Path, pieces: Iterator[bytes]) -> None:
    """Write a new file that only its owner may read; whole, or not at all."""
    beside = path.with_name(f".{path.name}.{os.getpid()}.part")
    try:
        if path.exists():
            raise FileExistsError
        with os.fdopen(os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
            file.writelines(pieces)
        # A link fails where something stands there by now; renaming would take its place.
        os.link(beside, path)
    except FileExistsError:
        raise Refusal(
            "file_exists", f"{path} is there already.", safe="It was left as it is.", do="Name another file with --to."
        ) from None
    except OSError as problem:
        raise Refusal(
            "cannot_write", f"{path} can't be written ({problem.strerror}).", safe="No half file is left.",
            do="Name another place with --to.",
        ) from problem  # fmt: skip
    finally:
        beside.unlink(missing_ok=True)
