#!/usr/bin/env bash
# Build a chroot of another Debian release, and run make targets in it on a fresh clone of the last commit: how the
# plugin does on the QGIS and the Python of that release.
#
#   scripts/run_in_debian.sh SUITE [TARGET ...]        SUITE: trixie, forky, ...; TARGET: test demo, if not given
#
# Needs root, debootstrap, 4 GB for each release, and half an hour. The chroot stays in CHROOTS (/var/tmp/terrapatch-
# chroots), so that the next run begins where the environments are made. The mirror, proxies and certificates are
# those that this machine has. The targets run without a network, in namespaces that end with this script: nothing
# stays mounted or running. What came out is one line in build/matrix/SUITE.txt, which `make matrix` prints.
set -euo pipefail

if (($# < 1)); then
    sed -n '2,/^set/s/^# \{0,1\}//p' "$0" >&2
    exit 2
fi
suite=$1
shift
targets=("$@")
(($#)) || targets=(test demo)
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
chroot=${CHROOTS:-/var/tmp/terrapatch-chroots}/$suite
clone=/root/terrapatch
certificates=/etc/ssl/certs/ca-certificates.crt

if ((EUID != 0)); then
    echo "$0 needs root: a chroot and its mounts cannot be made without." >&2
    exit 1
fi
for tool in debootstrap unshare ip git; do
    command -v "$tool" >/dev/null || { echo "$tool is missing; apt-get install $tool" >&2; exit 1; }
done

# inside KIND COMMAND: run a command in the chroot; KIND is online or offline
inside() {
    local network=()
    [[ $1 == online ]] || network=(--net)
    # shellcheck disable=SC2016  # expanded by the inner shell
    unshare "${network[@]}" --mount --pid --fork --kill-child --propagation private bash -euc '
        root=$1 kind=$2 certificates=$3 command=$4
        [[ $kind == online ]] || ip link set lo up
        mount -t proc proc "$root/proc"  # ONNX Runtime ends the process without it
        mount --rbind /dev "$root/dev"
        mount -t tmpfs tmpfs "$root/dev/shm"
        settings=(HOME=/root PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 CI=true DEBIAN_FRONTEND=noninteractive)
        for name in http_proxy https_proxy no_proxy; do
            [[ -z ${!name-} ]] || settings+=("$name=${!name}")
        done
        [[ ! -e $root$certificates.host ]] ||
            settings+=("SSL_CERT_FILE=$certificates.host" "PIP_CERT=$certificates.host")
        exec chroot "$root" env -i "${settings[@]}" bash -euc "$command"
    ' inside "$chroot" "$1" "$certificates" "$2"
}

build_chroot() {
    local mirror script=()
    mirror=$(apt-get indextargets --format '$(ORIGIN) $(LABEL) $(REPO_URI)' 'Created-By: Packages' |
        awk '$1 == "Debian" && $2 == "Debian" {print $3; exit}')
    [[ -n $mirror ]] || { echo "apt knows no mirror of Debian here; run apt-get update" >&2; exit 1; }
    # a debootstrap that is older than the release does not know its name, but every release is built like sid
    [[ -e /usr/share/debootstrap/scripts/$suite ]] || script=(/usr/share/debootstrap/scripts/sid)
    mkdir -p "$chroot"
    debootstrap --variant=minbase --keyring=/usr/share/keyrings/debian-archive-keyring.gpg \
        "$suite" "$chroot" "$mirror" "${script[@]}"
    printf '#!/bin/sh\nexit 101\n' >"$chroot/usr/sbin/policy-rc.d"
    chmod +x "$chroot/usr/sbin/policy-rc.d"
    apt-config dump Acquire | grep -E '^Acquire::(https?|ftp)::' >"$chroot/etc/apt/apt.conf.d/99host" || true
    # a mirror that stands still has an index past its date; its signature is checked all the same
    echo 'Acquire::Check-Valid-Until "false";' >"$chroot/etc/apt/apt.conf.d/98valid"
    mkdir -p "$chroot/etc/ssl/certs"
    [[ ! -e $certificates ]] || cp "$certificates" "$chroot$certificates.host"
    [[ ! -e /etc/pip.conf ]] || cp /etc/pip.conf "$chroot/etc/pip.conf"
    cp /etc/resolv.conf "$chroot/etc/resolv.conf"
    inside online 'apt-get -qq update && apt-get -qq install --yes --no-install-recommends git make ca-certificates'
    touch "$chroot/.ready"
}

[[ -e $chroot/.ready ]] || build_chroot
commit=$(git -C "$source" rev-parse --short HEAD)
[[ -e $chroot$clone/.git ]] || git init --quiet "$chroot$clone"
git -C "$chroot$clone" fetch --quiet "$source" HEAD
git -C "$chroot$clone" checkout --quiet --force --detach FETCH_HEAD

inside online "cd $clone && make setup"
result=passed
inside offline "cd $clone && make --keep-going ${targets[*]}" 2>&1 | tee "$chroot/root/targets.log" || result=FAILED
# shellcheck disable=SC2016
found=$(inside offline '/usr/bin/python3 -c "
import sys
from qgis.core import Qgis
from qgis.PyQt.QtCore import QT_VERSION_STR
print(f\"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {sys.version.split()[0]}\")"')
tests=$(grep -oE '^=+ .*(passed|failed).* in .*=+$' "$chroot/root/targets.log" | tr -d = | paste -sd ';' || true)
mkdir -p "$source/build/matrix"
echo "$suite: $found, commit $commit, $(date -I): make ${targets[*]} $result;$tests" | tee "$source/build/matrix/$suite.txt"
[[ $result == passed ]]
