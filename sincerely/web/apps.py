"""The web door."""

from django.apps import AppConfig


class WebConfig(AppConfig):
    """Pages for people."""

    name = "sincerely.web"
    label = "web"
