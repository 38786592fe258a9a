"""Briefs and drafts: what is known with its source, what only the owner can say, and who wrote which words.

The composer knows no model. A draft has at least one gap; every span of a letter carries its provenance.
"""
