#!/bin/sh
# Search, the family page and imports in a record of 10,000, 100,000 and 1,000,000 people, each beside plain JDBC.
# usage: distribution/measure/size.sh [PEOPLE,PEOPLE,…] [JDBC-ADDRESS-OF-AN-EMPTY-POSTGRESQL-DATABASE]
set -eu
root=$(CDPATH='' cd -- "$(dirname -- "$0")/../.." && pwd -P)
folder=$root/target/measure-size
rm -rf "$folder"
exec "$root/hearth" measure-size "-Dhearth.measure.persons=${1:-10000,100000,1000000}" \
  "-Dhearth.measure.folder=$folder" "-Dhearth.measure.url=${2:-}"
