"""The review room."""

from django.apps import AppConfig


class ReviewConfig(AppConfig):
    """Concerns, and a named human's approval."""

    name = "sincerely.review"
    label = "review"
