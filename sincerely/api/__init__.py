"""The doors for programs: REST and MCP, and mail submission. A program may read a little and propose; people approve.

- `answers.py`: the shapes of INTERFACES.md, one for the command line and for programs.
- `narrow.py`: what of them a program may see.

It stands above the web because it says what the pages say (`sincerely/web/reasons.py`). No session counts here and no
token counts there: nothing in this room approves, sends, resolves or changes policy, people, tokens or settings.
"""
