"""Two SHACL validators that share no code: rdf-validate-shacl (npm) and pyshacl (PyPI), put into a folder of the build.

package-lock.json and requirements.txt have the version and the digest of all that is fetched; npm and pip refuse anything
else. A validator that cannot be had (no npm, no network) is left out, and the test says so."""

import pathlib
import shutil
import subprocess

from venvs import attempt, bring, install_packages, python_in

HERE = pathlib.Path(__file__).resolve().parent
SECONDS = 300


class Npm:
    name = 'rdf-validate-shacl'
    files = ['package.json', 'package-lock.json', 'validate.mjs']

    def install(self, folder):
        if not shutil.which('npm') or not shutil.which('node'):
            return 'no npm'
        return attempt(['npm', 'ci', '--no-audit', '--no-fund', '--ignore-scripts'], folder)

    def command(self, folder):
        return ['node', folder / 'validate.mjs']


class Pip:
    name = 'pyshacl'
    files = ['requirements.txt', 'validate.py']

    def install(self, folder):
        return install_packages(folder, '--only-binary', ':all:')

    def command(self, folder):
        return [python_in(folder), folder / 'validate.py']


class Validator:
    """One that is installed."""

    def __init__(self, kind, folder):
        self.name, self.kind, self.folder = kind.name, kind, folder

    def run(self, shapes, background, data):
        """{path: {(focus node, path, constraint, value)}} of each file that was validated, and what went wrong."""
        command = [*self.kind.command(self.folder), shapes, str(len(background)), *background, *data]
        done = subprocess.run(command, capture_output=True, text=True, timeout=SECONDS)
        findings = {}
        for line in done.stdout.split('\n'):
            kind, *fields = line.split('\t')
            if kind == 'finding':
                findings.setdefault(pathlib.Path(fields[0]), set()).add(tuple(fields[1:]))
            elif kind == 'validated':
                findings.setdefault(pathlib.Path(fields[0]), set())
        return findings, done.stderr[-2000:] if done.returncode else ''


def install(folder):
    """The validators that can be had."""
    found = []
    for kind in (Npm(), Pip()):
        place = folder / kind.name
        problem = bring([HERE / name for name in kind.files], place, kind.install)
        if problem:
            print(f'skipped: {kind.name} cannot be installed: {problem}')
            continue
        found.append(Validator(kind, place))
    return found
