"""Clients of the official SDK, against the server over HTTP and as a process over stdio."""

import asyncio
import contextlib
import threading
import time
from datetime import UTC, datetime

import anyio
import httpx2
import uvicorn
from mcp import Client
from mcp.client.streamable_http import streamable_http_client

from sincerely.accounts import actions as accounts
from sincerely.api.mcp.start import over_http
from sincerely.sending.adapters.sink import free_port


def mcp_token(owner, *scopes, name="assistant"):
    return accounts.make_token(owner, name, scopes or ("read", "propose"), door="mcp", now=datetime.now(UTC))


@contextlib.contextmanager
def served():
    """The server over HTTP; yields its port."""
    port = free_port()
    config = uvicorn.Config(over_http("127.0.0.1", port), host="127.0.0.1", port=port, log_level="error", lifespan="on")
    server = uvicorn.Server(config)
    thread = threading.Thread(target=server.run)
    thread.start()
    for _ in range(1200):
        if server.started:
            break
        time.sleep(0.05)
    try:
        yield port
    finally:
        server.should_exit = True
        thread.join(20)
        assert not thread.is_alive()


def run_apart(main):
    """Run a coroutine to its end, also where a browser's event loop stands in this thread (Playwright's stays in it)."""
    standing = asyncio._get_running_loop()
    asyncio._set_running_loop(None)
    try:
        return anyio.run(main)
    finally:
        asyncio._set_running_loop(standing)


def over(port, secret, act, *, mode="auto", **headers):
    """Run `act(client)` of a client over HTTP and return what it returns."""

    async def main():
        given = {"Authorization": f"Bearer {secret}", **headers} if secret else headers
        async with (
            httpx2.AsyncClient(headers=given, timeout=20) as http,
            Client(streamable_http_client(f"http://127.0.0.1:{port}/mcp", http_client=http), mode=mode) as client,
        ):
            return await act(client)

    return run_apart(main)


def call(port, secret, tool, mode="auto", **arguments):
    """The result of one call; "busy" is asked again, as it says, for the tests' database in memory waits for nobody."""
    for _ in range(40):
        result = over(port, secret, lambda client: client.call_tool(tool, arguments), mode=mode)
        if (result.structured_content or {}).get("error", {}).get("code") != "busy":
            break
        time.sleep(0.1)
    return result


def tools(port, secret):
    return over(port, secret, lambda client: client.list_tools()).tools
