"""A browser for tests: Chromium without a window, driven over the WebDriver protocol (W3C 2018)
by its driver, with the standard library alone."""

import base64
import http.client
import json
import os
import re
import shutil
import signal
import subprocess
import tempfile

ELEMENT = 'element-6066-11e4-a52e-4f735466cecf'
FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
         '--disable-background-networking', '--disable-component-update', '--disable-sync',
         '--disable-dev-shm-usage', '--window-size=1300,900']
ENTER, TAB = '\ue007', '\ue004'


def missing():
    """What is not installed, or None."""
    if not (shutil.which('chromium') and shutil.which('chromedriver')):
        return 'no chromium and chromedriver'
    return None


class Browser:
    """One session, with a profile of its own; `with` ends it."""

    def __enter__(self):
        self.folder = tempfile.TemporaryDirectory(ignore_cleanup_errors=True)
        self.driver = subprocess.Popen(
            ['chromedriver', '--port=0'], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True,
            start_new_session=True, env={**os.environ, 'HOME': self.folder.name, 'TMPDIR': self.folder.name})
        try:
            self.port = self._port()
            options = {'args': FLAGS + [f'--user-data-dir={self.folder.name}/profile'],
                       'binary': shutil.which('chromium')}
            answer = self._ask('POST', '/session', {'capabilities': {'alwaysMatch': {
                'browserName': 'chrome', 'goog:chromeOptions': options,
                'goog:loggingPrefs': {'browser': 'ALL'}}}})
            self.session = '/session/' + answer['sessionId']
        except Exception:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        try:
            if hasattr(self, 'session'):
                self._ask('DELETE', self.session)
        finally:
            os.killpg(self.driver.pid, signal.SIGKILL)
            self.driver.wait()
            self.driver.stdout.close()
            self.folder.cleanup()

    def _port(self):
        for line in self.driver.stdout:
            found = re.search(r'started successfully on port (\d+)', line)
            if found:
                return int(found[1])
        raise RuntimeError('chromedriver did not start')

    def _ask(self, method, path, body=None):
        connection = http.client.HTTPConnection('127.0.0.1', self.port, timeout=120)
        text = None if method != 'POST' else json.dumps(body or {})
        connection.request(method, path, text, {'Content-Type': 'application/json'})
        value = json.loads(connection.getresponse().read())['value']
        connection.close()
        if isinstance(value, dict) and 'error' in value:
            raise RuntimeError(f'{value["error"]}: {value["message"].splitlines()[0]}')
        return value

    def open(self, url):
        self._ask('POST', self.session + '/url', {'url': url})

    def run(self, script, *arguments):
        """The value of a JavaScript function body."""
        return self._ask('POST', self.session + '/execute/sync',
                         {'script': script, 'args': list(arguments)})

    def find(self, selector):
        found = self._ask('POST', self.session + '/element',
                          {'using': 'css selector', 'value': selector})
        return found[ELEMENT]

    def click(self, selector):
        """As with a mouse: fails when something else is on top of the element."""
        self._ask('POST', f'{self.session}/element/{self.find(selector)}/click')

    def type(self, selector, text):
        self._ask('POST', f'{self.session}/element/{self.find(selector)}/value', {'text': text})

    def clear(self, selector):
        self._ask('POST', f'{self.session}/element/{self.find(selector)}/clear')

    def log(self):
        """Messages of the console: errors of the page."""
        return self._ask('POST', self.session + '/se/log', {'type': 'browser'})

    def resize(self, width, height):
        self._ask('POST', self.session + '/window/rect', {'width': width, 'height': height})

    def screenshot(self):
        return base64.b64decode(self._ask('GET', self.session + '/screenshot'))
