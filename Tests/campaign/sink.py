"""A server of Mastodon's client API that takes posts and counts them: the other end of the kill campaign.

Usage: sink.py PORT [--ignore-key] [--bare]
  --ignore-key  does not honour Idempotency-Key, as some servers do not
  --bare        leaves every field out of its answers that the documentation calls optional, and some that it promises

Texts are counted by what they say. GET /_count tells how often each was taken; the answer to every third post is
held back for a moment, so that a kill can fall between the taking and the answer.
"""

import argparse
import json
import os
import sys
import threading
import time
from datetime import datetime, timezone
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit

options = argparse.ArgumentParser()
options.add_argument("port", type=int)
options.add_argument("--ignore-key", action="store_true")
options.add_argument("--bare", action="store_true")
options = options.parse_args()

lock = threading.Lock()
taken: list[dict] = []
by_key: dict[str, dict] = {}


def shown(post: dict) -> dict:
    status = {"id": post["id"], "created_at": post["created_at"], "content": f"<p>{post['text']}</p>"}
    if not options.bare:
        status |= {
            "uri": f"http://127.0.0.1:{options.port}/posts/{post['id']}",
            "url": f"http://127.0.0.1:{options.port}/@sink/{post['id']}",
            "visibility": "public", "in_reply_to_id": None, "account": {"id": "1", "acct": "sink"},
        }
    return status


class Sink(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def answer(self, body, status: int = 200) -> None:
        content = json.dumps(body).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def do_GET(self) -> None:
        path = urlsplit(self.path)
        if path.path == "/_count":
            with lock:
                counts: dict[str, int] = {}
                for post in taken:
                    counts[post["text"]] = counts.get(post["text"], 0) + 1
            self.answer(counts)
        elif path.path.endswith("/verify_credentials"):
            self.answer({"id": "1", "username": "sink", "acct": "sink", "display_name": "Sink"})
        elif path.path.endswith("/statuses"):
            query = parse_qs(path.query)
            limit = min(int(query.get("limit", ["20"])[0]), 40)
            oldest = int(query.get("max_id", [str(10**9)])[0])
            with lock:
                page = [shown(post) for post in reversed(taken) if int(post["id"]) < oldest][:limit]
            self.answer(page)
        elif path.path.endswith("/notifications"):
            self.answer([])
        elif path.path == "/api/v2/instance":
            self.answer({"domain": "sink", "configuration": {"statuses": {"max_characters": 500}}})
        else:
            self.answer({"error": "Record not found"}, 404)

    def do_POST(self) -> None:
        length = int(self.headers.get("Content-Length", 0))
        body = self.rfile.read(length)
        if len(body) < length:  # whoever was asking has been killed in the middle of it
            self.close_connection = True
            return
        if urlsplit(self.path).path != "/api/v1/statuses":
            self.answer({"error": "Record not found"}, 404)
            return
        text = json.loads(body)["status"]
        key = self.headers.get("Idempotency-Key", "")
        with lock:
            post = None if options.ignore_key else by_key.get(key)
            if post is None:
                post = {
                    "id": str(len(taken) + 1), "text": text,
                    "created_at": datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z",
                }
                taken.append(post)
                by_key[key] = post
            place = len(taken)
        if place % 3 == 0:
            time.sleep(0.03)
        try:
            self.answer(shown(post))
        except (BrokenPipeError, ConnectionResetError):
            pass  # the one who asked has been killed

    def log_message(self, *_) -> None:
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 256

    def handle_error(self, *_) -> None:
        pass  # a connection whose other end was killed


def leave_with_parent() -> None:
    """Ends when whoever started this process is gone: its end of standard input is closed then."""
    sys.stdin.read()
    os._exit(0)


threading.Thread(target=leave_with_parent, daemon=True).start()
print("ready", flush=True)
Server(("127.0.0.1", options.port), Sink).serve_forever()
