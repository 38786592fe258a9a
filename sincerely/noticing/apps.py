"""The noticing room."""

from django.apps import AppConfig


class NoticingConfig(AppConfig):
    """What entries mean, and who needs you."""

    name = "sincerely.noticing"
    label = "noticing"
