"""WSGI entry point. What the desk is made of is loaded here, before the first page is asked for.

It stays, so that it is left out of every later search for garbage, which took a tenth of a second of one page in ten.
"""

import gc

from django.core.wsgi import get_wsgi_application
from django.urls import get_resolver

application = get_wsgi_application()
get_resolver().url_patterns  # noqa: B018 — asked for so that all pages are loaded
gc.collect()
gc.freeze()
