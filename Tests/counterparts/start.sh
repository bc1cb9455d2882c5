#!/usr/bin/env bash
# Starts every counterpart on a free port of 127.0.0.1, waits until each answers, and prints the lines that tell the tests where they are.
# Usage: eval "$(Tests/counterparts/start.sh)"; afterwards Tests/counterparts/stop.sh
set -euo pipefail
here="$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)"
state="${TALKOOT_COUNTERPARTS:-$here/../../.build/counterparts}"
mkdir -p "$state" && state="$(cd "$state" && pwd)"
python="$state/venv/bin/python"

prepare() {
    cmp -s "$here/requirements.txt" "$state/installed.txt" && return
    python3 -m venv "$state/venv"
    "$python" -m pip --quiet install --requirement "$here/requirements.txt" >&2
    cp "$here/requirements.txt" "$state/installed.txt"
}

free_port() { python3 -c 'import socket; s = socket.socket(); s.bind(("127.0.0.1", 0)); print(s.getsockname()[1])'; }

# run NAME COMMAND…: in the background, with its output in a log and its process number in a file
run() {
    local name="$1"
    shift
    "$@" >"$state/$name.log" 2>&1 </dev/null &
    echo "$!" >"$state/$name.pid"
}

# await NAME ADDRESS: until it answers, at most 30 seconds
await() {
    for _ in $(seq 300); do
        python3 -c 'import sys, urllib.request; urllib.request.urlopen(sys.argv[1], timeout=1)' "$2" 2>/dev/null && return
        kill -0 "$(cat "$state/$1.pid")" 2>/dev/null || break
        sleep 0.1
    done
    echo "$1 did not start; its last words:" >&2
    tail -n 20 "$state/$1.log" >&2
    "$here/stop.sh"
    exit 1
}

"$here/stop.sh"
prepare
mastodon="http://127.0.0.1:$(free_port)"
proxy="http://127.0.0.1:$(free_port)"
bluesky="http://127.0.0.1:$(free_port)"
run mastodon "$state/venv/bin/mastodon_mock" serve --config "$here/mastodon.toml" --host 127.0.0.1 --port "${mastodon##*:}" --in-memory --log-level warning
run proxy "$python" "$here/cutting_proxy.py" "${proxy##*:}" "${mastodon##*:}"
run bluesky "$python" "$here/bluesky_server.py" "${bluesky##*:}"
await mastodon "$mastodon/api/v1/instance"
await proxy "$proxy/_cut/ready"
await bluesky "$bluesky/xrpc/_health"

echo "export TALKOOT_TEST_MASTODON=$mastodon"
echo "export TALKOOT_TEST_MASTODON_PROXY=$proxy"
echo "export TALKOOT_TEST_BLUESKY=$bluesky"
echo "export TALKOOT_TEST_PYTHON=$python"
