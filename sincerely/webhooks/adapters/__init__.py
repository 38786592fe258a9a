"""The one way out of this room."""
