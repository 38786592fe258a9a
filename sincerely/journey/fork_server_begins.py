"""Loaded by the fork server first of all: while it loads nothing is searched for garbage, since all of it stays.

The last that it loads, arrival_grammars, ends this; the searches took a fifth of the time.
"""

import gc

gc.disable()
