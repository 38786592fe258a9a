"""Sincerely: a relationship desk. One message's trip through the rooms is told in `sincerely/journey/__init__.py`."""
