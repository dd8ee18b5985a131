"""Compares what the tool makes of each letter in letters/ with what it made before, byte by byte: golden/NAME.nq, and
for the sample also ../out/sample.ttl. Prints the statements that came and went.
Usage: golden.py TOOL [--accept]    --accept takes over what the tool makes now; look at it with git diff"""

import difflib
import pathlib
import subprocess
import sys

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
ACCEPT = '--accept' in sys.argv[2:]
LINES_SHOWN = 60


def cases():
    """(letter, format, file that holds what is expected)"""
    for letter in sorted((TESTS / 'letters').glob('*.txt')):
        yield letter, 'nquads', TESTS / 'golden' / f'{letter.stem}.nq'
    yield TESTS / 'letters' / 'sample.txt', 'turtle', ROOT / 'out' / 'sample.ttl'


def extract(letter, format):
    """What the tool writes, or None with its message printed."""
    done = subprocess.run([TOOL, 'extract', '--rules', 'rules/nl', '--vocab', 'vocab', '-f', format, str(letter)],
                          capture_output=True, cwd=ROOT, timeout=300)
    if done.returncode == 0:
        return done.stdout
    print(f'{letter.name}: exit status {done.returncode}\n{done.stderr.decode("utf-8", "replace")}')
    return None


def accept(path, got):
    if path.exists() and path.read_bytes() == got:
        return
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(got)
    print(f'written: {path.relative_to(ROOT)}')


def show_difference(path, got):
    wanted = path.read_text('utf-8').splitlines()
    lines = list(difflib.unified_diff(wanted, got.decode().splitlines(), 'expected', 'now', lineterm='', n=1))
    print('\n'.join(lines[:LINES_SHOWN]))
    if len(lines) > LINES_SHOWN:
        print(f'... {len(lines) - LINES_SHOWN} more lines')


def holds(letter, format, path):
    got = extract(letter, format)
    if got is None:
        return False
    if ACCEPT:
        accept(path, got)
        return True
    if not path.exists():
        print(f'failed: {path.relative_to(ROOT)} is missing; --accept makes it')
        return False
    if path.read_bytes() == got:
        return True
    print(f'failed: {letter.name} as {format} differs from {path.relative_to(ROOT)}')
    show_difference(path, got)
    return False


def main():
    results = [holds(*case) for case in cases()]
    if not all(results):
        print('If the change is meant: python3 tests/golden.py build/extract/standpunt --accept')
    print(f'{results.count(True)} passed, {results.count(False)} failed')
    return 0 if results and all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
