"""The people room."""

from django.apps import AppConfig


class PeopleConfig(AppConfig):
    """Whose is it: identities, people, the timeline, search."""

    name = "sincerely.people"
    label = "people"
