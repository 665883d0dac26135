#!/usr/bin/env bash
# Run the plugin's tests and the desktop stories on a QGIS on Qt 6, on a clone of the last commit.
#
#   scripts/run_on_qt6.sh FOLDER
#
# No release of Debian has such a QGIS, so FOLDER brings one: its program `run.sh PROJECT COMMAND` runs a shell command
# in a clone of the last commit of PROJECT, where `.venv` and `.venv-engine` are made and `qgis`, `qgis_process` and
# xvfb-run are on the PATH. Each folder of tests has a process of its own, so that a crash costs one folder's results and
# not all. What came out is one line in build/matrix/qt6.txt, which `make matrix` prints.
set -euo pipefail

if (($# != 1)) || [[ ! -f $1/run.sh ]]; then
    echo "$0 needs the folder of a QGIS on Qt 6, with a run.sh in it (got '${1-}'): make matrix-run SUITES=qt6 QGIS_QT6=FOLDER" >&2
    exit 2
fi
source=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)
log=$source/build/matrix/qt6.log
mkdir -p "$source/build/matrix"

result=passed
bash "$1/run.sh" "$source" '
    failed=0
    rm -rf .qgis-settings
    for folder in $(find tests/plugin -name "test_*.py" -printf "%h\n" | sort -u) tests/desktop; do
        tests=($folder/test_*.py)
        echo "== $folder"
        .venv/bin/pytest "${tests[@]}" -q --timeout 600 -p no:cacheprovider || { echo "== $folder FAILED"; failed=1; }
    done
    exit $failed' 2>&1 | tee "$log" || result=FAILED
found=$(grep -m1 -E '^QGIS .* on Qt ' "$log" || echo 'no QGIS that loads')
tests=$(grep -E '^(=+ )?([0-9]+ [a-z]+,? )+in [0-9]' "$log" | grep -oE '[0-9]+ (passed|failed|skipped|errors?)' |
    awk '{count[$2] += $1} END {for (kind in count) printf "%s%d %s", (found++ ? ", " : ""), count[kind], kind}')
commit=$(git -C "$source" rev-parse --short HEAD)
failing=$(sed -n 's/^== \(.*\) FAILED$/\1/p' "$log" | paste -sd ' ')
echo "qt6: $found, commit $commit, $(date -I): tests $result; $tests${failing:+; failing: $failing}" |
    tee "$source/build/matrix/qt6.txt"
[[ $result == passed ]]
