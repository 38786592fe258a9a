"""The certificate of the door for mail submission: the owner's, or on this machine alone one that we made ourselves."""

import os
import ssl
from datetime import datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

OWN_CERTIFICATE, OWN_KEY = "gateway-cert.pem", "gateway-key.pem"
OWN_LIFE = timedelta(days=825)
SOON = timedelta(days=21)


class BadCertificate(Exception):
    """The certificate can't be used; the message says why."""


def is_loopback(host: str) -> bool:
    """Whether only this machine reaches an address."""
    try:
        return host == "localhost" or ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def server_context(certificate: str, key: str) -> ssl.SSLContext:
    """Return TLS 1.2 or later with this certificate. Raises BadCertificate."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    try:
        context.load_cert_chain(certificate, key)
    except (OSError, ssl.SSLError) as problem:
        raise BadCertificate(f"the certificate {certificate} and its key can't be used: {problem}") from problem
    return context


def own_certificate(folder: Path, *, now: datetime) -> tuple[str, str]:
    """Return the files of a certificate for this machine only, made where there is none that still holds."""
    certificate, key = folder / OWN_CERTIFICATE, folder / OWN_KEY
    if not (certificate.exists() and key.exists() and ends_at(certificate) > now + SOON):
        make_certificate(certificate, key, now=now)
    return str(certificate), str(key)


def ends_at(certificate: Path) -> datetime:
    """Return when a certificate ends. Raises BadCertificate."""
    try:
        return x509.load_pem_x509_certificate(certificate.read_bytes()).not_valid_after_utc
    except (OSError, ValueError) as problem:
        raise BadCertificate(f"the certificate {certificate} can't be read: {problem}") from problem


def make_certificate(certificate: Path, key: Path, *, now: datetime) -> None:
    """Write a certificate for localhost that vouches for itself, and its key, readable by its owner only."""
    begin = now - timedelta(hours=1)
    secret = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "Sincerely on this machine")])
    places = [x509.DNSName("localhost"), *(x509.IPAddress(ip_address(each)) for each in ("127.0.0.1", "::1"))]
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(secret.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(begin)
        .not_valid_after(begin + OWN_LIFE)
        .add_extension(x509.SubjectAlternativeName(places), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=0), critical=True)
        .add_extension(x509.KeyUsage(True, False, False, False, False, True, False, False, False), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(secret.public_key()), critical=False)
        .sign(secret, hashes.SHA256())
    )
    pem = serialization.Encoding.PEM
    plain = serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
    write(key, secret.private_bytes(pem, *plain), mode=0o600)
    write(certificate, made.public_bytes(pem), mode=0o644)


def write(path: Path, data: bytes, *, mode: int) -> None:
    """Write a file whole or not at all."""
    half = path.with_name(f".{path.name}.{os.getpid()}")
    with os.fdopen(os.open(half, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, mode), "wb") as file:
        file.write(data)
    half.replace(path)
