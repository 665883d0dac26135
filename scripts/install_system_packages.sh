#!/usr/bin/env bash
# Install the Debian packages named as arguments where they are missing. Root rights are asked for only then.
set -euo pipefail

if ! command -v dpkg-query >/dev/null; then
    echo "This is no Debian or Ubuntu, so $* cannot be installed for you; install QGIS 3.22 or newer with its" \
        "Python bindings, Xvfb and venv yourself, or run 'make engine' for the engine alone." >&2
    exit 1
fi

missing=()
for package in "$@"; do
    status=$(dpkg-query -W -f='${db:Status-Status}' "$package" 2>/dev/null || true)
    [[ $status == installed ]] || missing+=("$package")
done
((${#missing[@]})) || exit 0

as_root=()
if ((EUID != 0)); then
    if ! command -v sudo >/dev/null; then
        echo "Missing packages: ${missing[*]}. Neither root nor sudo is available here; as root, run:" \
            "apt-get install --no-install-recommends ${missing[*]}" >&2
        exit 1
    fi
    as_root=(sudo)
fi

echo "Installing ${missing[*]} ..."
apt=("${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get -qq -o DPkg::Lock::Timeout=600)
"${apt[@]}" update
"${apt[@]}" install --yes --no-install-recommends "${missing[@]}" >/dev/null
