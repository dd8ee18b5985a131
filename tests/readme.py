"""Runs what the READMEs show, as a reader would:

    ```sh       commands, run in a copy of the project where `standpunt` is the tool
    ```rules    a rule file, compiled and checked with the words of rules/nl and the vocabulary
    ```lex      the same for words
    ```turtle   read by rapper
    ```sparql   asked of out/sample.ttl and the vocabulary
    ```c        compiled against the public header

A block ```text right behind one of them is what it prints; a line '...' in it stands for any number of lines, and inside a
line for anything. A block ```text elsewhere is a picture. Links to files of the project must lead somewhere.
Usage: readme.py TOOL"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = pathlib.Path(sys.argv[1]).resolve()
FENCE = re.compile(r'^```(\w*)\n(.*?)^```$', re.M | re.S)
LINK = re.compile(r'\]\(([^)#:]+)\)')
# Would run this test in itself, or install something.
NOT_RUN = re.compile(r'^(tests/run|meson (setup|install|test|compile) .*|.* --accept)$', re.M)
SECONDS = 300
LINES_SHOWN = 40


class Block:
    def __init__(self, readme, kind, text, line):
        self.readme, self.kind, self.text, self.line = readme, kind, text, line
        self.printed = None  # the text block behind it

    def place(self):
        return f'{self.readme.relative_to(ROOT)}:{self.line}'


def blocks(readme):
    """The blocks of a README; a text block behind another is part of that."""
    found, end = [], 0
    text = readme.read_text('utf-8')
    for match in FENCE.finditer(text):
        block = Block(readme, match.group(1), match.group(2), text.count('\n', 0, match.start()) + 1)
        follows = found and text[end:match.start()].strip() == ''
        end = match.end()
        if block.kind == 'text' and follows and found[-1].kind != 'text' and found[-1].printed is None:
            found[-1].printed = block.text
        else:
            found.append(block)
    return found


def line_fits(wanted, got):
    """Inside a line '...' stands for anything."""
    return re.fullmatch('.*'.join(map(re.escape, wanted.split('...'))), got) is not None


def fits(wanted, got):
    """Is `got` what `wanted` shows? Lists of lines; '...' stands for any number."""
    if not wanted:
        return not got
    if wanted[0].strip() == '...':
        return any(fits(wanted[1:], got[skip:]) for skip in range(len(got) + 1))
    return bool(got) and line_fits(wanted[0], got[0]) and fits(wanted[1:], got[1:])


def lines(text):
    return [line.rstrip() for line in text.strip('\n').split('\n')]


def tail(output):
    return '\n'.join(lines(output)[-LINES_SHOWN:])


def run(command, folder, **options):
    environment = {**os.environ, 'PATH': f'{folder / "bin"}:{os.environ["PATH"]}'}
    return subprocess.run(command, cwd=folder, env=environment, timeout=SECONDS, stdout=subprocess.PIPE,
                          stderr=subprocess.STDOUT, text=True, **options)


def run_shell(block, folder):
    commands = NOT_RUN.sub('', block.text)
    for name in re.findall(r'^tests/run$', block.text, re.M):
        if not os.access(ROOT / name, os.X_OK):
            return 1, f'{name} cannot be run'
    done = run(['sh', '-e', '-c', commands], folder)
    return done.returncode, done.stdout


def run_rules(block, folder):
    place = folder / 'block'
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for path in (ROOT / 'rules' / 'nl').glob('*.lex'):
        shutil.copy(path, place)
    text = block.text if block.text.startswith('rules 1\n') else 'rules 1\n\n' + block.text
    (place / f'example.{block.kind}').write_text(text, 'utf-8')
    done = run(['standpunt', 'check', '-q', '--vocab', 'vocab', 'block'], folder)
    return done.returncode, done.stdout


def run_turtle(block, folder):
    done = run(['rapper', '-q', '-i', 'turtle', '-c', '-', 'http://example.org/'], folder, input=block.text)
    return done.returncode, done.stdout


def run_query(block, folder):
    done = run(['standpunt', 'query', '-q', '-', 'out/sample.ttl', 'vocab'], folder, input=block.text)
    return done.returncode, done.stdout


def run_compiler(block, folder):
    done = run(['cc', '-std=c11', '-Wall', '-Wextra', '-Werror', '-fsyntax-only', f'-I{ROOT / "extract" / "include"}',
                '-x', 'c', '-'], folder, input=block.text)
    return done.returncode, done.stdout


RUNNERS = {'sh': run_shell, 'rules': run_rules, 'lex': run_rules, 'turtle': run_turtle, 'sparql': run_query,
           'c': run_compiler}


def problem_of(block, folder):
    """What is wrong with a block, or None."""
    if block.kind == 'text':
        return None
    if block.kind not in RUNNERS:
        return f"no kind of block: '{block.kind}'"
    status, output = RUNNERS[block.kind](block, folder)
    if block.printed is None:
        return None if status == 0 else f'exit status {status}\n{tail(output)}'
    if fits(lines(block.printed), lines(output)):
        return None
    missing = [line for line in lines(block.printed) if not any(line_fits(line, other) for other in lines(output))]
    return f'exit status {status}; lines that are not printed, or in another order: {missing[:5]}; it prints\n{tail(output)}'


def copy(folder):
    """A project to work in: links to all that is read, an out/ of its own, and the tool."""
    for path in ROOT.iterdir():
        if path.name != 'out' and not path.name.startswith('.'):
            (folder / path.name).symlink_to(path)
    shutil.copytree(ROOT / 'out', folder / 'out')
    (folder / 'bin').mkdir()
    (folder / 'bin' / 'standpunt').symlink_to(TOOL)


def undocumented():
    """Names in the tables of the parser that rules/README.md does not have."""
    language = ROOT / 'extract' / 'language'
    tables = [('parse_rule.c', r'\{ "([a-z-]+)", FIELD_'), ('words.c', r'\[(?:WORD|RULE)_\w+\] = "([a-z-]+)"'),
              ('words.c', r'\{ "([a-z]+)", FORM_'), ('parse_lexicon.c', r'slice_is\(keyword->text, "([a-z]+)"\)')]
    text = (ROOT / 'rules' / 'README.md').read_text('utf-8')
    known = set(re.findall(r'[a-z-]+', ' '.join(re.findall(r'`[^`\n]+`', text)))) | {'literal'} # this has no name in rules
    for path, pattern in tables:
        names = re.findall(pattern, (language / path).read_text('utf-8'))
        yield from (name for name in names if name not in known)
        if not names:
            yield f'no names in {path}: has the table another form?'


def check_self():
    """A comparison that finds no difference would let everything pass."""
    good = [(['x...z'], ['xyz']), (['a', '...', 'd'], ['a', 'b', 'c', 'd']), (['...'], []), (['a'], ['a'])]
    bad = [(['x...z'], ['xy']), (['a', '...', 'd'], ['a', 'b']), (['a'], ['a', 'b']), ([], ['a']), (['a'], ['b'])]
    return all(fits(*case) for case in good) and not any(fits(*case) for case in bad)


def main():
    results = [check_self()]
    readmes = sorted(path for path in ROOT.glob('**/README.md') if not path.is_relative_to(ROOT / 'build')
                     and 'node_modules' not in path.parts)
    for readme in readmes:
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            copy(folder)
            for block in blocks(readme):
                problem = problem_of(block, folder)
                results.append(problem is None)
                if problem:
                    print(f'failed: {block.place()}: {problem}')
        for target in LINK.findall(readme.read_text('utf-8')):
            results.append((readme.parent / target).exists())
            if not results[-1]:
                print(f'failed: {readme.relative_to(ROOT)}: a link to {target}, which is not there')
    missing = sorted(set(undocumented()))
    results.append(not missing)
    if missing:
        print(f'failed: rules/README.md does not have {", ".join(missing)}')
    print(f'{len(readmes)} READMEs, {results.count(True)} passed, {results.count(False)} failed')
    return 0 if readmes and all(results) else 1


if __name__ == '__main__':
    sys.exit(main())
