"""`python -m sincerely` is `sincerely`."""

import sys

from sincerely.cli import main

if __name__ == "__main__":
    sys.exit(main())
