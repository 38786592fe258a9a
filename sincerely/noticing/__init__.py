"""What a text means and who needs the owner: promises, asks, thanks, moments, facts, meetings, sensitive matters.

Pure functions of text and context over the new part of a message, English and Vietnamese, each finding with its quote,
rule and confidence. `reading` is the face; `language` and `times` the grammars; `life` what closes what; `needs` the order
of Today and its reasons.
"""
