"""From bytes to records: mail, calendars and contacts as they come, kept raw, taken apart with care, nothing lost.

Whatever can't be read lies in the quarantine with its reason. Incoming text is data; nothing here obeys it.
`records` is the shape that crosses into the house; `adapters` alone opens files (and, later, connections).
"""
