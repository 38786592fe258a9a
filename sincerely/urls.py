"""All addresses: the pages for people, and beside them the doors for programs."""

from django.urls import URLPattern, URLResolver, include, path

from sincerely.web.urls import urlpatterns as pages

urlpatterns: list[URLPattern | URLResolver] = [
    *pages,
    path("api/v1/docs/", include("sincerely.api.docs_page")),
    path("api/v1/", include("sincerely.api.rest")),
]
