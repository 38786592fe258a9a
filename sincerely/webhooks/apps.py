"""The webhooks room."""

from django.apps import AppConfig


class WebhooksConfig(AppConfig):
    """Programs are told what became of letters, without their content."""

    name = "sincerely.webhooks"
    label = "webhooks"
