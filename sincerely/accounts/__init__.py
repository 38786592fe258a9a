"""Owners of desks, their addresses and sign-ins, tokens for programs. A token may read and propose, never approve."""
