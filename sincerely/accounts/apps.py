"""The accounts room."""

from django.apps import AppConfig


class AccountsConfig(AppConfig):
    """Owners, sign-in, tokens."""

    name = "sincerely.accounts"
    label = "accounts"
