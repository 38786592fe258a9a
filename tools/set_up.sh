#!/bin/sh
# Make .venv from locked, hashed requirements: set_up.sh REQUIREMENTS STAMP
# Needs Python 3.11 or newer and nothing else; fetches only what is not there yet. Says in one line what is missing.
set -u
requirements=$1
stamp=$2

refuse() {
    echo "$1" >&2
    exit 1
}

new_enough() {
    "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null
}

if ! { [ -x .venv/bin/python ] && new_enough .venv/bin/python; }; then
    python=
    for name in ${PYTHON:-} python3 python3.14 python3.13 python3.12 python3.11; do
        if command -v "$name" >/dev/null && new_enough "$name"; then
            python=$name
            break
        fi
    done
    [ -n "$python" ] || refuse "Python 3.11 or newer is missing. Install it, or name it: make PYTHON=/path/to/python3.11"
    echo "Making the environment .venv…"
    "$python" -c 'import ensurepip, venv' 2>/dev/null ||
        refuse "Python's venv module is missing. On Debian and Ubuntu: apt-get install python3-venv"
    "$python" -m venv --clear .venv || refuse "The environment could not be made. Is there room on the disk, and may you write here?"
fi

said=.venv/set-up.log
pip() {
    .venv/bin/python -m pip --disable-pip-version-check --retries 2 install --quiet "$@" >"$said" 2>&1
}

echo "Installing what $requirements names…"
if ! pip --require-hashes --requirement "$requirements"; then
    if grep -q 'DO NOT MATCH THE HASHES' "$said"; then
        refuse "A package is not the one that was locked; nothing of it was installed. Don't go on, and tell us ($said has the details)."
    fi
    missing=$(sed -n 's/.*No matching distribution found for \([^ ]*\).*/ (\1)/p' "$said" | head -n 1)
    refuse "Packages are missing$missing and could not be fetched. Go online once and give the same command again; after that it works offline ($said has the details)."
fi
if ! pip --no-deps --no-build-isolation --editable .; then
    refuse "Sincerely itself could not be installed ($said has the details)."
fi
touch "$stamp"
