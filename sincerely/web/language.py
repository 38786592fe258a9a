"""Which language a page speaks: the cookie, else the owner's, else the browser's."""

from django.middleware.locale import LocaleMiddleware


class OwnerLanguageMiddleware(LocaleMiddleware):
    """Django's own choice: cookie, then Accept-Language."""
