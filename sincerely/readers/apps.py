"""The readers' room."""

from django.apps import AppConfig


class ReadersConfig(AppConfig):
    """What readers asked for, the desk's own mail to them, and limits."""

    name = "sincerely.readers"
    label = "readers"
