"""The writing room."""

from django.apps import AppConfig


class WritingConfig(AppConfig):
    """Briefs, drafts, letters."""

    name = "sincerely.writing"
    label = "writing"
