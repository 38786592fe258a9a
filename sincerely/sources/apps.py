"""The sources room."""

from django.apps import AppConfig


class SourcesConfig(AppConfig):
    """Bytes from outside become records; the raw bytes are kept."""

    name = "sincerely.sources"
    label = "sources"
