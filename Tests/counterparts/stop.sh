#!/usr/bin/env bash
# Stops what start.sh started, by the process numbers that it wrote down.
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
state="${TALKOOT_COUNTERPARTS:-$here/../../.build/counterparts}"

for file in "$state"/*.pid; do
    [ -e "$file" ] || continue
    number="$(cat "$file")"
    # Only a process that still runs one of our servers: numbers are used again.
    if tr '\0' ' ' <"/proc/$number/cmdline" 2>/dev/null | grep -qE 'mastodon_mock|cutting_proxy|bluesky_server'; then
        kill "$number" 2>/dev/null || true
        for _ in $(seq 20); do
            kill -0 "$number" 2>/dev/null || break
            sleep 0.1
        done
        kill -KILL "$number" 2>/dev/null || true
    fi
    rm -f "$file"
done
