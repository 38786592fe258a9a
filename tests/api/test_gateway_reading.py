"""One message that ends its reader costs itself only, also those that waited behind it."""

import asyncio
import os
import time
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from sincerely.api.gateway.reading import Reader
from sincerely.sources.submission import Submission

OWN = frozenset({"mai@tiem.example"})


def letter(number: int) -> bytes:
    return (
        f"From: mai@tiem.example\r\nTo: tom@hale.example\r\nSubject: {number}\r\n"
        f"Message-ID: <{number}@tiem.example>\r\nDate: Mon, 02 Mar 2026 10:00:00 +0000\r\n\r\nHello {number}.\r\n"
    ).encode()


def run(of: Coroutine[Any, Any, Any]) -> Any:
    """Run it in a thread of its own: a browser of another test may have its event loop in this one."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, of).result()


@pytest.fixture
def reader():
    reader = Reader(1)
    yield reader
    reader.stop()


def test_messages_that_waited_behind_a_dead_reader_are_read_again(reader):
    async def many():
        reader.pool.submit(time.sleep, 0.5)
        reader.pool.submit(os._exit, 1)
        waiting = [reader.read(letter(number), ("tom@hale.example",), OWN) for number in range(6)]
        return await asyncio.gather(*waiting, return_exceptions=True)

    read = run(many())
    assert [type(one) for one in read] == [Submission] * 6


def test_messages_of_a_pool_that_was_replaced_are_read_again(reader):
    async def many():
        reader.pool.submit(time.sleep, 30)
        waiting = [asyncio.create_task(reader.read(letter(number), ("tom@hale.example",), OWN)) for number in range(5)]
        await asyncio.sleep(0.2)
        reader.replace(reader.pool)
        return await asyncio.gather(*waiting, return_exceptions=True)

    read = run(many())
    assert [type(one) for one in read] == [Submission] * 5


def test_who_calls_off_a_reading_is_obeyed(reader):
    async def called_off():
        reader.pool.submit(time.sleep, 30)
        task = asyncio.create_task(reader.read(letter(1), ("tom@hale.example",), OWN))
        await asyncio.sleep(0.2)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    run(called_off())
