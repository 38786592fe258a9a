"""How a verb says no: what happened, what is safe, what to do."""


class Refusal(Exception):
    """A problem told to a person; `exit_code` 1 is a problem found, 2 is bad usage."""

    def __init__(self, code: str, message: str, *, safe: str, do: str, exit_code: int = 1) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.safe = safe
        self.do = do
        self.exit_code = exit_code

    def as_json(self) -> dict[str, dict[str, str]]:
        """Return the error object of INTERFACES.md."""
        return {"error": {"code": self.code, "message": self.message, "safe": self.safe, "do": self.do}}

    def as_sentence(self) -> str:
        """Return what a person reads on the terminal."""
        return f"{self.message} {self.safe} {self.do}"
