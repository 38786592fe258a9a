"""The trust room."""

from django.apps import AppConfig


class TrustConfig(AppConfig):
    """The laws, the ledger and the receipts, under all rooms."""

    name = "sincerely.trust"
    label = "trust"
