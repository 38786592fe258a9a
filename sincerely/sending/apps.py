"""The sending room."""

from django.apps import AppConfig


class SendingConfig(AppConfig):
    """Approved bytes reach the wire, once."""

    name = "sincerely.sending"
    label = "sending"
