"""Folding as the noticing room uses it; the one copy is in sources."""

from sincerely.sources.folding import fold as fold
