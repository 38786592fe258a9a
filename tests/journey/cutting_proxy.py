"""A proxy for TCP that cuts a connection after so many bytes from the server: a break in the middle of an answer."""

import socket
import threading
from collections.abc import Iterator
from contextlib import contextmanager, suppress


class Proxy:
    """Passes on to `goal`; `cut_after` bytes towards the client both ends are closed. `port` is where to connect."""

    def __init__(self, goal: int) -> None:
        self.goal = goal
        self.cut_after = 1 << 60
        self.cuts = 0
        self.listener = socket.create_server(("127.0.0.1", 0))
        self.port = int(self.listener.getsockname()[1])

    def serve(self) -> None:
        with suppress(OSError):
            while True:
                client, _ = self.listener.accept()
                server = socket.create_connection(("127.0.0.1", self.goal))
                threading.Thread(target=self._pass, args=(client, server, 1 << 60), daemon=True).start()
                threading.Thread(target=self._pass, args=(server, client, self.cut_after), daemon=True).start()

    def _pass(self, source: socket.socket, goal: socket.socket, left: int) -> None:
        with suppress(OSError):
            while left and (block := source.recv(min(left, 4096))):
                goal.sendall(block)
                left -= len(block)
        self.cuts += not left
        for one in (source, goal):
            with suppress(OSError):
                one.shutdown(socket.SHUT_RDWR)
            one.close()


@contextmanager
def cutting(goal: int) -> Iterator[Proxy]:
    """A proxy before the server on port `goal`."""
    proxy = Proxy(goal)
    threading.Thread(target=proxy.serve, daemon=True).start()
    try:
        yield proxy
    finally:
        proxy.listener.close()
