#!/bin/sh
# Seconds from the start of the process to the first log-in page, and resident memory ten seconds later.
# usage: distribution/measure/start.sh [RUNS]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
installation=$root/distribution/app/target/hearth
runs=${1:-3}
work=$(mktemp -d)
server=
trap 'if [ -n "$server" ]; then kill "$server" 2>/dev/null || true; fi; rm -rf "$work"' EXIT

now() { date +%s%N; }

one_run() {
  begun=$(now)
  HEARTH_DATA=$work/data "$installation/bin/hearth" run --demo --port 0 > "$work/console" 2>&1 &
  server=$!
  until url=$(grep -o 'http://[^ ]*' "$work/console"); do sleep 0.02; done
  until curl -sf -o "$work/page" "${url}login"; do sleep 0.02; done
  ended=$(now)
  sleep 10
  memory=$(awk '/VmRSS/ { print int($2 / 1000) }' "/proc/$server/status")
  echo "$1: $(( (ended - begun) / 1000000 )) ms to the log-in page, $memory MB resident when idle"
  kill -TERM "$server"
  wait "$server" || true
  server=
}

one_run "first start, new data folder"
for run in $(seq "$runs"); do one_run "start $run"; done
