#!/bin/sh
# Rows each second of an import through the browser: dry run and load of invented families and twice as many people.
# usage: distribution/measure/import.sh [FAMILIES]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
exec "$root/hearth" measure ImportMeasurement "-Dhearth.it.families=${1:-2000}"
