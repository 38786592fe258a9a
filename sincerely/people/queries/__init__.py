"""The only reader of people, conversations and the timeline. Every question takes the owner first."""

from sincerely.people.queries.finding import find_person, people_called
from sincerely.people.queries.search import Found, Hit, search

__all__ = ("Found", "Hit", "find_person", "people_called", "search")
