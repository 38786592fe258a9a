"""Numbers of the parts, shared by the finders of zones."""

REPLY, QUOTED, SIGNATURE, FORWARDED, DISCLAIMER = range(5)
