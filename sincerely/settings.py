"""Settings, read once from the environment. docs/settings.md explains each name; a test holds the two together.

Where nothing is set, everything is local: SQLite in the user's data folder, no outside address, nothing sent.
"""

import os
import secrets
from pathlib import Path
from urllib.parse import parse_qsl, unquote, urlsplit

from csp.constants import NONE, SELF

from sincerely.data_folder import data_folder


def read_line(path: Path) -> str:
    """Return the one line kept in a file, or nothing where there is no such file."""
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def read_secret(folder: Path, name: str) -> str:
    """Return the secret kept in `folder/name`; make it once, readable by its owner only.

    A folder that cannot be written gives a secret for this process alone: reading still works.
    """
    path = folder / name
    try:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        fresh = secrets.token_urlsafe(48)
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        with os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "w", encoding="ascii") as file:
            file.write(fresh)
    except FileExistsError:
        return path.read_text(encoding="ascii").strip()
    except OSError:
        pass
    return fresh


def database(url: str, folder: Path) -> dict[str, object]:
    """Return Django's database settings: SQLite in `folder`, or PostgreSQL from a `postgresql://` address.

    What stands after its "?" goes to the server's client library as it is (`sslmode`, `connect_timeout`, ...).
    """
    if url:
        parts = urlsplit(url)
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": parts.path.lstrip("/"),
            "USER": unquote(parts.username or ""),
            "PASSWORD": unquote(parts.password or ""),
            "HOST": parts.hostname or "",
            "PORT": str(parts.port or ""),
            # Whoever asks for sslmode=verify-full must not get less without a word.
            "OPTIONS": dict(parse_qsl(parts.query)),
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": str(folder / "sincerely.sqlite3"),
        "OPTIONS": {
            # One writer at a time, decided at BEGIN: the ledger's next index can't be taken twice.
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            # FULL: what we say is committed survives a power cut; the outbox stands on that.
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;"
            " PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON;",
        },
    }


BASE_DIR = Path(__file__).resolve().parent
SINCERELY_DATA = data_folder()
# A data folder that the demo made stays the demo's for ever: it can only send to its own sink. Each of these files says
# so, because a letter waiting in a demo must not leave when somebody tidies one away.
DEMO_MARKS = ("demo-only", "demo-address", "made-for")
SINCERELY_DEMO = any((SINCERELY_DATA / mark).exists() for mark in DEMO_MARKS)
# The demo's readers sit at this machine: its own address is public enough for them. `serve` writes it down.
SINCERELY_PUBLIC_URL = (
    read_line(SINCERELY_DATA / "demo-address") if SINCERELY_DEMO else os.environ.get("SINCERELY_PUBLIC_URL", "")
).rstrip("/")
# The ledger keeps the name it was born with, whatever the address becomes later.
SINCERELY_LOG_ORIGIN = (
    read_line(SINCERELY_DATA / "ledger-name")
    or f"{urlsplit(SINCERELY_PUBLIC_URL).hostname or 'desk.local'}/sincerely/log1"
)
SINCERELY_SMTP_URL = os.environ.get("SINCERELY_SMTP_URL", "")
SINCERELY_SMTP_CA = os.environ.get("SINCERELY_SMTP_CA", "")
# Servers inside this network that accounts may be on; everything else must have a public address (TRUST.md 4.4).
SINCERELY_PRIVATE_HOSTS = tuple(
    part.strip().lower() for part in os.environ.get("SINCERELY_PRIVATE_HOSTS", "").split(",") if part.strip()
)
# How this desk is known at providers that ask for consent: "client id:client secret" each.
SINCERELY_OAUTH = {
    "google": os.environ.get("SINCERELY_OAUTH_GOOGLE", ""),
    "microsoft": os.environ.get("SINCERELY_OAUTH_MICROSOFT", ""),
}
SINCERELY_SOURCES_CA = os.environ.get("SINCERELY_SOURCES_CA", "")
# Where programs hand letters in for review, and with which certificate. The demo opens this door to nobody by itself.
SINCERELY_GATEWAY = "" if SINCERELY_DEMO else os.environ.get("SINCERELY_GATEWAY", "")
SINCERELY_GATEWAY_CERT = os.environ.get("SINCERELY_GATEWAY_CERT", "")
SINCERELY_GATEWAY_KEY = os.environ.get("SINCERELY_GATEWAY_KEY", "")
# A language model that may try first drafts, once an owner allows it: behind an endpoint, or in a file. None at first.
SINCERELY_MODEL_URL = "" if SINCERELY_DEMO else os.environ.get("SINCERELY_MODEL_URL", "")
SINCERELY_MODEL = os.environ.get("SINCERELY_MODEL", "")
SINCERELY_MODEL_KEY = os.environ.get("SINCERELY_MODEL_KEY", "")
SINCERELY_MODEL_FILE = "" if SINCERELY_DEMO else os.environ.get("SINCERELY_MODEL_FILE", "")
SINCERELY_VAULT_KEYS = Path(os.environ.get("SINCERELY_VAULT_KEYS") or SINCERELY_DATA / "vault-keys").expanduser()

# Where the log's checkpoints go once a day, so that the desk's own machine can't rewrite the log unseen.
SINCERELY_CHECKPOINT_DIR = os.environ.get("SINCERELY_CHECKPOINT_DIR", "")
SINCERELY_CHECKPOINT_MAIL = os.environ.get("SINCERELY_CHECKPOINT_MAIL", "").strip()
SINCERELY_WITNESSES = os.environ.get("SINCERELY_WITNESSES", "")

SECRET_KEY = read_secret(SINCERELY_DATA, "secret-key")
DEBUG = False
ALLOWED_HOSTS = ["localhost", "127.0.0.1", "[::1]"]
if SINCERELY_PUBLIC_URL:
    ALLOWED_HOSTS.append(urlsplit(SINCERELY_PUBLIC_URL).hostname or "")
    CSRF_TRUSTED_ORIGINS = [SINCERELY_PUBLIC_URL]
if os.environ.get("SINCERELY_ALLOWED_HOSTS"):
    ALLOWED_HOSTS += [host.strip() for host in os.environ["SINCERELY_ALLOWED_HOSTS"].split(",") if host.strip()]
SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
IS_HTTPS = SINCERELY_PUBLIC_URL.startswith("https://")
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = IS_HTTPS
SESSION_COOKIE_HTTPONLY = True
CSRF_FAILURE_VIEW = "sincerely.web.views.sign_in.forged"
SESSION_COOKIE_AGE = 14 * 24 * 3600
SECURE_HSTS_SECONDS = 31536000 if IS_HTTPS else 0
SECURE_CONTENT_TYPE_NOSNIFF = True
SECURE_REFERRER_POLICY = "same-origin"
X_FRAME_OPTIONS = "DENY"

INSTALLED_APPS = [
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.staticfiles",
    "csp",
    "sincerely.trust",
    "sincerely.accounts",
    "sincerely.sources",
    "sincerely.webhooks",
    "sincerely.people",
    "sincerely.noticing",
    "sincerely.writing",
    "sincerely.review",
    "sincerely.sending",
    "sincerely.readers",
    "sincerely.web",
]
MIDDLEWARE = [
    "django.middleware.security.SecurityMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "csp.middleware.CSPMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "sincerely.web.language.OwnerLanguageMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "sincerely.web.typed_nul.TypedNulMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
]
CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [NONE],
        "script-src": [SELF],
        "style-src": [SELF],
        "img-src": [SELF],
        "connect-src": [SELF],
        "form-action": [SELF],
        "frame-src": [SELF],
        "base-uri": [NONE],
        "frame-ancestors": [NONE],
    }
}
ROOT_URLCONF = "sincerely.urls"
ASGI_APPLICATION = "sincerely.web.asgi.application"
WSGI_APPLICATION = "sincerely.web.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.template.context_processors.i18n",
                "sincerely.web.frame.frame",
            ]
        },
    }
]
# The demo's worker must never meet a real desk's letters: it would hand them to its sink and call them sent.
DATABASES = {
    "default": database("" if SINCERELY_DEMO else os.environ.get("SINCERELY_DATABASE_URL", ""), SINCERELY_DATA)
}
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
AUTH_USER_MODEL = "accounts.Owner"
LOGIN_URL = "/sign-in/"

USE_TZ = True
TIME_ZONE = "UTC"
USE_I18N = True
LANGUAGE_CODE = "en"
LANGUAGES = [("en", "English"), ("vi", "Tiếng Việt")]
LOCALE_PATHS = [str(BASE_DIR / "web" / "locale")]
LANGUAGE_COOKIE_NAME = "language"

STATIC_URL = "/static/"
STATIC_ROOT = str(BASE_DIR / "web" / "static")
WHITENOISE_USE_FINDERS = True
WHITENOISE_AUTOREFRESH = False
DATA_UPLOAD_MAX_MEMORY_SIZE = 30 * 1024 * 1024
FILE_UPLOAD_MAX_MEMORY_SIZE = 5 * 1024 * 1024

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"plain": {"format": "%(asctime)s %(levelname)s %(name)s %(message)s"}},
    "handlers": {"stderr": {"class": "logging.StreamHandler", "formatter": "plain"}},
    "root": {"handlers": ["stderr"], "level": os.environ.get("SINCERELY_LOG_LEVEL", "WARNING")},
}
