#!/bin/sh
# Bytes on the wire of the first visit to the log-in page, request by request, and of the second.
# usage: distribution/measure/first-visit.sh
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
exec "$root/hearth" measure FirstVisitMeasurement
