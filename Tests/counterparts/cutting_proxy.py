"""A proxy that loses, delays, cuts or alters what passes. Usage: cutting_proxy.py PORT UPSTREAM_PORT

A test uses http://127.0.0.1:PORT/~LANE as its server, so that its cuts touch nobody else's. It steers its lane by
POST /_cut/LANE with a list of cuts, each {"method", "path", "effect", "times", …}:

  lose     carried out upstream, the connection closed without an answer
  hang     carried out upstream, never answered
  reset    closed before anything was carried out
  cut      carried out upstream, half of the answer given
  huge     carried out upstream, answered with a body that does not end
  delay    carried out upstream, answered "seconds" later
  slow     carried out upstream, the body given a byte a second
  status   not carried out, answered with "status", "headers" and "body"
  strip    carried out without the request header "header", answered without the JSON field "field"; "times" does not count it down

GET /_cut/LANE gives everything that passed.
"""
import base64
import http.client
import json
import socket
import struct
import sys
import threading
import time
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

PORT, UPSTREAM = int(sys.argv[1]), int(sys.argv[2])
GATE = threading.Lock()
CUTS, PASSED = {}, {}


def without(value, field):
    if isinstance(value, dict):
        return {key: without(inner, field) for key, inner in value.items() if key != field}
    return [without(inner, field) for inner in value] if isinstance(value, list) else value


class Proxy(BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def handle_any(self):
        body = self.rfile.read(int(self.headers.get('Content-Length') or 0))
        if self.path.startswith('/_cut/'):
            return self.steer(self.path.removeprefix('/_cut/'), body)
        lane, _, path = self.path.removeprefix('/~').partition('/')
        self.proxy(lane, '/' + path, body)

    do_GET = do_POST = do_PUT = do_DELETE = handle_any

    def steer(self, lane, body):
        with GATE:
            if self.command == 'POST':
                CUTS[lane] = [{'times': 1, **cut} for cut in json.loads(body)]
            answer = json.dumps(PASSED.get(lane, [])).encode()
        self.give(200, {'Content-Type': 'application/json'}, answer)

    def cuts(self, lane, path):
        """The strips that hold for this request, and the one other cut that is due."""
        with GATE:
            fitting = [cut for cut in CUTS.get(lane, []) if cut.get('method', self.command) == self.command and cut.get('path', path) == path]
            due = next((cut for cut in fitting if cut['effect'] != 'strip' and cut['times'] > 0), None)
            if due:
                due['times'] -= 1
            return [cut for cut in fitting if cut['effect'] == 'strip'], due or {'effect': 'pass'}

    def proxy(self, lane, path, body):
        strips, cut = self.cuts(lane, path.partition('?')[0])
        effect = cut['effect']
        if effect == 'reset':
            return self.hang_up()
        if effect == 'status':
            return self.give(cut['status'], {'Content-Type': 'application/json', **cut.get('headers', {})}, json.dumps(cut.get('body')).encode())
        status, headers, answer = self.upstream(path, body, [cut['header'] for cut in strips if 'header' in cut])
        self.note(lane, path, body, status, headers, answer)
        for strip in strips:
            if 'field' in strip and answer[:1] in (b'{', b'['):
                answer = json.dumps(without(json.loads(answer), strip['field'])).encode()
        self.act(cut, status, headers, answer)

    def act(self, cut, status, headers, answer):
        effect = cut['effect']
        if effect == 'delay':
            time.sleep(cut['seconds'])
        if effect == 'lose':
            return self.hang_up()
        if effect == 'hang':
            time.sleep(30)
            return self.hang_up()
        if effect == 'cut':
            return self.give(status, headers, answer[: len(answer) // 2])
        if effect == 'huge':
            return self.drip(status, headers, b' ' * 65536, 0, 10_000)
        if effect == 'slow':
            return self.drip(status, headers, b' ', 1, 30)
        self.give(status, headers, answer)

    def upstream(self, path, body, stripped):
        connection = http.client.HTTPConnection('127.0.0.1', UPSTREAM, timeout=30)
        dropped = {'host', 'connection', 'transfer-encoding', *(name.lower() for name in stripped)}
        connection.request(self.command, path, body or None, {name: value for name, value in self.headers.items() if name.lower() not in dropped})
        answer = connection.getresponse()
        kept = {name: value for name, value in answer.getheaders() if name.lower() not in ('content-length', 'transfer-encoding', 'connection')}
        return answer.status, kept, answer.read()

    def note(self, lane, path, body, status, headers, answer):
        passed = {
            'method': self.command, 'path': path, 'requestHeaders': dict(self.headers.items()), 'request': base64.b64encode(body).decode(),
            'status': status, 'answerHeaders': headers, 'answer': base64.b64encode(answer).decode(),
        }
        with GATE:
            PASSED.setdefault(lane, []).append(passed)

    def give(self, status, headers, body):
        self.send_response_only(status)
        for name, value in {**headers, 'Content-Length': str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)

    def drip(self, status, headers, piece, pause, count):
        self.send_response_only(status)
        for name, value in {**headers, 'Content-Length': str(len(piece) * count)}.items():
            self.send_header(name, value)
        self.end_headers()
        try:
            for _ in range(count):
                self.wfile.write(piece)
                time.sleep(pause)
        except OSError:
            pass  # the other side has heard enough
        self.close_connection = True

    def hang_up(self):
        """Closes so that the other side sees a reset, not an orderly end."""
        self.close_connection = True
        self.connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack('ii', 1, 0))
        self.connection.close()

    def log_message(self, *words):
        pass


class Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request, client_address):
        if not isinstance(sys.exc_info()[1], (OSError, ValueError)):
            super().handle_error(request, client_address)


Server(('127.0.0.1', PORT), Proxy).serve_forever()
