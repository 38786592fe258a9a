"""What runs in the background. The database is the queue; every turn is small and may be killed at any instruction."""
