"""The trust room."""

from django.apps import AppConfig


class TrustConfig(AppConfig):
    """The cellar under all rooms: laws, ledger, receipts, consent."""

    name = "sincerely.trust"
    label = "trust"
