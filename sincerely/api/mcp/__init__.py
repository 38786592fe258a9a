"""The MCP server: tools to read a little and to propose letters, for assistants. No tool sends, approves or settles.

- `calls.py`: what each tool does. `shapes.py`: what it answers, with the text of mails marked as such.
- `server.py`: which tools a token sees, limits, refusals in plain words.
- `start.py`: over stdio, or over HTTP on this machine.

What an assistant sends is a proposal like any other program's: untrusted, and read by a person before anything leaves.
"""
