"""Consent to read an account by OAuth (RFC 6749, with PKCE by RFC 7636): what is asked, and what an answer means.

The person consents at their provider, in the browser; what comes back is a code, which is exchanged for tokens. Which
token is asked of whom stands here; `adapters/oauth.py` does the asking.
"""

import base64
import hashlib
import hmac
import json
import re
import secrets
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from urllib.parse import urlencode

from sincerely.sources.remote import Fault, OAuthGrant, Trouble

TOKEN = re.compile(r"[\x21-\x7e]{1,16384}")
"""What a token may be made of (RFC 6749, A.12): nothing that could end a line or a field."""
LONGEST_LIFE = 10 * 365 * 86_400
"""Seconds; a server that says more is not believed."""
DETAIL = 200

FAULTS: dict[str, Fault] = {
    "invalid_grant": "consent_expired",
    "interaction_required": "consent_expired",
    "consent_required": "consent_expired",
    "login_required": "consent_expired",
    "invalid_client": "wrong_login",
    "unauthorized_client": "wrong_login",
    "temporarily_unavailable": "no_answer",
    "server_error": "no_answer",
}
"""Errors of RFC 6749 (5.2, 4.1.2.1), OpenID Connect and Microsoft; every other one is a refusal."""


@dataclass(frozen=True, slots=True)
class Provider:
    """Where one provider asks for consent and gives tokens, and which servers the consent is for."""

    name: str
    authorization_url: str
    token_url: str
    scope: str
    imap_host: str
    extra: tuple[tuple[str, str], ...] = ()
    """Parameters of its own that a refresh token depends on."""


PROVIDERS: dict[str, Provider] = {
    "google": Provider(
        "Google",
        "https://accounts.google.com/o/oauth2/v2/auth",
        "https://oauth2.googleapis.com/token",
        "https://mail.google.com/",
        "imap.gmail.com",
        (("access_type", "offline"), ("prompt", "consent")),
    ),
    "microsoft": Provider(
        "Microsoft 365",
        "https://login.microsoftonline.com/common/oauth2/v2.0/authorize",
        "https://login.microsoftonline.com/common/oauth2/v2.0/token",
        "https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access",
        "outlook.office365.com",
    ),
}


@dataclass(frozen=True, slots=True)
class Asking:
    """One consent being asked for; to be kept, with the person's session, until the answer comes."""

    url: str
    """Where the browser is sent."""
    state: str
    verifier: str
    redirect_uri: str


def ask(provider: Provider, *, client_id: str, redirect_uri: str, login: str = "") -> Asking:
    """Return a new asking for consent, with a state and a PKCE verifier of its own; `login` is only a hint."""
    state, verifier = secrets.token_urlsafe(32), secrets.token_urlsafe(64)
    url = authorization_url(
        provider,
        client_id=client_id,
        redirect_uri=redirect_uri,
        state=state,
        challenge=challenge(verifier),
        login=login,
    )
    return Asking(url, state, verifier, redirect_uri)


def challenge(verifier: str) -> str:
    """Return the S256 challenge of a verifier (RFC 7636, 4.2)."""
    digest = hashlib.sha256(verifier.encode("ascii")).digest()
    return base64.urlsafe_b64encode(digest).decode("ascii").rstrip("=")


def authorization_url(
    provider: Provider, *, client_id: str, redirect_uri: str, state: str, challenge: str, login: str = ""
) -> str:
    """Return where the person consents (RFC 6749, 4.1.1)."""
    values = {
        "response_type": "code",
        "client_id": client_id,
        "redirect_uri": redirect_uri,
        "scope": provider.scope,
        "state": state,
        "code_challenge": challenge,
        "code_challenge_method": "S256",
        **dict(provider.extra),
    }
    if login:
        values["login_hint"] = login
    return f"{provider.authorization_url}?{urlencode(values)}"


def code_of(answer: Mapping[str, str], *, state: str) -> str:
    """Return the code that the browser came back with; raises Trouble where it is an error, or not our asking."""
    if not state or not hmac.compare_digest(answer.get("state", "").encode(), state.encode()):
        raise Trouble("refused", "the answer belongs to another asking")
    if answer.get("error"):
        raise Trouble(FAULTS.get(answer["error"], "refused"), said(answer, ()))
    code = answer.get("code", "")
    if not TOKEN.fullmatch(code):
        raise Trouble("refused", "the answer has no code")
    return code


def refresh_form(grant: OAuthGrant) -> dict[str, str]:
    """Return what is posted to renew an access token (RFC 6749, 6)."""
    if not grant.refresh_token:
        raise Trouble("consent_expired", "nothing is kept to renew it with")
    form = {"grant_type": "refresh_token", "refresh_token": grant.refresh_token, "client_id": grant.client_id}
    return with_secret(form, grant)


def exchange_form(grant: OAuthGrant, *, code: str, verifier: str, redirect_uri: str) -> dict[str, str]:
    """Return what is posted to exchange a code for tokens (RFC 6749, 4.1.3; RFC 7636, 4.5)."""
    form = {
        "grant_type": "authorization_code",
        "code": code,
        "code_verifier": verifier,
        "redirect_uri": redirect_uri,
        "client_id": grant.client_id,
    }
    return with_secret(form, grant)


def with_secret(form: dict[str, str], grant: OAuthGrant) -> dict[str, str]:
    """Add the client's secret, where it has one."""
    return {**form, "client_secret": grant.client_secret} if grant.client_secret else form


def granted(grant: OAuthGrant, status: int, body: bytes, form: Mapping[str, str], *, now: datetime) -> OAuthGrant:
    """Return the grant with the tokens of an answer; raises Trouble with what the answer means.

    A refresh token that the server did not replace stays (RFC 6749, 6). `form` is what was asked: its secrets never
    reach the detail.
    """
    values = read_json(status, body)
    if status != 200 or "error" in values:
        code = str(values.get("error", ""))
        fault: Fault = FAULTS.get(code, "no_answer" if status >= 500 else "refused")
        raise Trouble(fault, said(values, form.values()) or f"it answered {status}")
    token, kept = values.get("access_token"), values.get("refresh_token") or grant.refresh_token
    if not is_token(token) or (kept and not is_token(kept)):
        raise Trouble("not_a_server", "the answer has no token that can be used")
    if str(values.get("token_type", "bearer")).lower() != "bearer":
        raise Trouble("refused", "a kind of token that is not spoken here")
    life = seconds(values.get("expires_in"))
    return replace(
        grant,
        access_token=str(token),
        refresh_token=str(kept),
        expires_at=now + timedelta(seconds=life) if life else None,
        scope=str(values.get("scope") or grant.scope),
    )


def is_token(value: object) -> bool:
    """Whether this is a token that can be sent on."""
    return isinstance(value, str) and TOKEN.fullmatch(value) is not None


def read_json(status: int, body: bytes) -> dict[str, Any]:
    """Return the object that a server answered with; raises Trouble not_a_server, or no_answer of a broken one."""
    try:
        values = json.loads(body)
    except (ValueError, RecursionError):
        values = None
    if isinstance(values, dict):
        return values
    raise Trouble("no_answer" if status >= 500 else "not_a_server", f"it answered {status}")


def seconds(value: object) -> int:
    """Return a life in seconds, which some servers write as text; 0 where it can't be believed."""
    text = str(value) if isinstance(value, int | str) and not isinstance(value, bool) else ""
    life = int(text) if re.fullmatch(r"[0-9]{1,12}", text) else 0
    return life if life <= LONGEST_LIFE else 0


def said(values: Mapping[str, Any], hidden: Any) -> str:
    """Return what a server said of an error, on one line and without any of the secrets that were sent to it."""
    text = ": ".join(str(values[key]) for key in ("error", "error_description") if values.get(key))
    for secret in hidden:
        if len(secret) >= 4 and secret not in ("refresh_token", "authorization_code"):
            text = text.replace(secret, "…")
    return " ".join(re.sub(r"[^\x20-\x7e\xa0-\uffff]+", " ", text).split())[:DETAIL]
