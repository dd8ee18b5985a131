"""A triplestore that can only keep graphs, with faults on demand: what `standpunt load` is tested
against. It answers the SPARQL 1.1 Graph Store Protocol, and remembers each request."""

import hashlib
import http.server
import re
import ssl
import threading
import urllib.parse


class Request:
    def __init__(self, method, path, headers, body):
        self.method, self.path, self.headers, self.body = method, path, headers, body


class Server:
    """Listens on a free port of this machine until closed. `faults` are functions of a handler, each
    for one request; one that returns True has answered. `login`: name, password for digest."""

    def __init__(self, certificate=None, login=None):
        self.graphs, self.requests, self.faults, self.login = {}, [], [], login
        self.lock = threading.Lock()
        outer = self

        class Handler(http.server.BaseHTTPRequestHandler):
            protocol_version = 'HTTP/1.1'
            server_owner = outer

            def do_PUT(self):
                outer._take(self, 'PUT')

            def do_POST(self):
                outer._take(self, 'POST')

            def log_message(self, *_):
                pass

        class Quiet(http.server.ThreadingHTTPServer):
            daemon_threads = True

            def handle_error(self, *_):
                pass

        self.http = Quiet(('127.0.0.1', 0), Handler)
        scheme = 'http'
        if certificate:
            context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
            context.load_cert_chain(certificate)
            self.http.socket = context.wrap_socket(self.http.socket, server_side=True)
            scheme = 'https'
        self.url = f'{scheme}://127.0.0.1:{self.http.server_port}'
        threading.Thread(target=self.http.serve_forever, daemon=True).start()

    def close(self):
        self.http.shutdown()
        self.http.server_close()

    def _take(self, handler, method):
        body = handler.rfile.read(int(handler.headers.get('Content-Length', 0)))
        with self.lock:
            self.requests.append(Request(method, handler.path, handler.headers, body))
            fault = self.faults.pop(0) if self.faults else None
        if fault and fault(handler):
            return
        if self.login and not self._logged_in(handler, method):
            answer(handler, 401, 'who are you?',
                   {'WWW-Authenticate': 'Digest realm="store", nonce="abc", qop="auth"'})
            return
        query = urllib.parse.parse_qs(urllib.parse.urlsplit(handler.path).query)
        graph = (query.get('graph') or query.get('graph-uri') or [''])[0]
        with self.lock:
            old = self.graphs.get(graph, set()) if method == 'POST' else set()
            self.graphs[graph] = old | set(body.decode('utf-8').splitlines())
        answer(handler, 200 if old else 201)

    def _logged_in(self, handler, method):
        """RFC 7616 with MD5 and qop=auth."""
        fields = dict(re.findall(r'(\w+)="?([^",]*)"?', handler.headers.get('Authorization', '')))
        if fields.get('username') != self.login[0]:
            return False

        def md5(*parts):
            return hashlib.md5(':'.join(parts).encode()).hexdigest()

        expected = md5(md5(self.login[0], 'store', self.login[1]), 'abc', fields['nc'],
                       fields['cnonce'], 'auth', md5(method, handler.path))
        return fields['response'] == expected


def answer(handler, status, text='', headers=None):
    body = text.encode('utf-8') if isinstance(text, str) else text
    handler.send_response(status)
    for name, value in (headers or {}).items():
        handler.send_header(name, value)
    handler.send_header('Content-Length', str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def says(status, text='', headers=None):
    """A fault: this answer."""
    def fault(handler):
        answer(handler, status, text, headers)
        return True
    return fault


def hangs_up(handler):
    """A fault: no answer."""
    handler.close_connection = True
    handler.connection.close()
    return True


def breaks_off(handler):
    """A fault: the begin of an answer."""
    handler.wfile.write(b'HTTP/1.1 2')
    return hangs_up(handler)


def waits_for(event):
    """A fault: an answer that comes late."""
    def fault(_):
        event.wait(30)
        return False
    return fault


def passes(_):
    """No fault."""
    return False
