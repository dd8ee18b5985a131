"""The recipe of the README for Apache Spark, on a real Spark with two executors: the same bytes as
one process, a wrong line harms no other, and a tool that cannot work fails the job.

pyspark is put into a folder of the build; where it cannot be had (no Java, no network), the test says so.
Usage: run.py TOOL BUILD_FOLDER"""

import base64
import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))

import checks  # noqa: E402
from checks import check  # noqa: E402
from venvs import bring, install_packages, python_in  # noqa: E402

ROOT = HERE.parent.parent
TOOL = pathlib.Path(sys.argv[1]).resolve()
ENVIRONMENT = pathlib.Path(sys.argv[2]).resolve() / 'spark'
PYTHON = python_in(ENVIRONMENT)
RECIPE = re.compile(r'\.pipe\("(.*)", checkCode=True\)')
TOTALS = re.compile(r'^(\d+) letters, \d+ positions', re.M)
WRONG = '{"text": "é", oops}'
COPIES = 8
SECONDS = 400
SKIPPED = 77  # what meson takes for 'skipped'


def home_of_spark():
    """The folder of pyspark and '', or None and why there is none."""
    if not shutil.which('java'):
        return None, 'no java'
    problem = bring([HERE / 'requirements.txt'], ENVIRONMENT, install_packages)
    if problem:
        return None, problem
    done = subprocess.run([PYTHON, '-c', 'import pyspark; print(pyspark.__path__[0])'], text=True,
                          capture_output=True, timeout=SECONDS, check=True)
    return pathlib.Path(done.stdout.strip()), ''


def make_lines():
    """Letters as lines of JSON, in all the ways that a line can be written."""
    texts = [path.read_text('utf-8') for path in sorted((ROOT / 'tests' / 'letters').glob('*.txt'))]
    made = []
    for copy in range(COPIES):
        for i, text in enumerate(texts):
            # A line end to Unicode, but not to JSON and N-Quads.
            text += f'\nNederland steunt de „Voorbeeld\u2028verklaring {copy}”.\n'
            letter = {'id': f'kst-{copy}-{i}'}
            if i % 2:
                letter['base64'] = base64.b64encode(text.encode()).decode()
            else:
                letter['text'] = text
            made.append(json.dumps(letter, ensure_ascii=copy % 2 == 0))
    return made


def recipe(rules):
    """The command of the README, with this tool, and with the totals that it leaves out."""
    shown = RECIPE.search((ROOT / 'README.md').read_text('utf-8'))
    if not check(shown, 'the README has the recipe'):
        sys.exit(checks.summary())
    command, count = re.subn(r'standpunt extract -q ',
                             lambda _: f'{TOOL} extract --rules {rules} --vocab {ROOT / "vocab"} ', shown.group(1))
    check(count == 1, 'the recipe runs `standpunt extract -q`', shown.group(1))
    return command


def one_process(path):
    with open(path, 'rb') as lines:
        done = subprocess.run([TOOL, 'extract', '-q', '-f', 'nquads', '--json-lines', '-'], cwd=ROOT,
                              stdin=lines, capture_output=True, timeout=SECONDS)
    return done.returncode, done.stdout


def spark(home, folder, cases):
    """Runs the job. Executors write into the home of Spark, so it gets one of links."""
    place = folder / 'spark'
    place.mkdir()
    for path in home.iterdir():
        if path.name != 'work':
            (place / path.name).symlink_to(path)
    environment = {**os.environ, 'SPARK_HOME': str(place), 'SPARK_LOCAL_IP': '127.0.0.1',
                   'SPARK_LOCAL_DIRS': str(folder / 'local'), 'PYSPARK_PYTHON': str(PYTHON)}
    done = subprocess.run([PYTHON, HERE / 'job.py', json.dumps(cases)], env=environment,
                          cwd=folder, capture_output=True, text=True, timeout=SECONDS)
    said = [path.read_text('utf-8') for path in sorted(place.glob('work/*/*/stderr'))]
    if not check(done.returncode == 0, 'Spark runs', done.stderr[-3000:]):
        sys.exit(checks.summary())
    return json.loads(done.stdout.splitlines()[-1]), said


def graphs_in(folder):
    """The parts in their order, as `cat graphs/part-*` gives them."""
    return b''.join(path.read_bytes() for path in sorted(folder.glob('part-*')))


def test(home, folder):
    lines = make_lines()
    good, wrong = folder / 'good.jsonl', folder / 'wrong.jsonl'
    good.write_text('\n'.join(lines) + '\n', 'utf-8')
    wrong.write_text('\n'.join([*lines[:9], WRONG, *lines[9:]]) + '\n', 'utf-8')
    command = recipe(ROOT / 'rules' / 'nl')
    result, said = spark(home, folder, [
        [str(good), command, str(folder / 'good')],
        [str(wrong), command, str(folder / 'wrong')],
        [str(good), recipe(folder / 'none'), str(folder / 'none')]])
    print(f'Spark {result["spark"]}, {len(said)} executors')

    code, whole = one_process(good)
    check(code == 0 and whole.count(b'def#Letter>') == len(lines), 'one process does all letters')
    check(result['done'][0], 'the job is done')
    check(graphs_in(folder / 'good') == whole, 'the same bytes as one process')
    check(len(list((folder / 'good').glob('part-*'))) > 2, 'in more parts than executors')
    done = [sum(map(int, TOTALS.findall(text))) for text in said]
    check(len(done) == 2 and all(done), 'both executors do letters', done)
    # The wrong line counts as one.
    check(sum(done) == 2 * len(lines) + 1, 'all together do each letter once a job', done)

    code, others = one_process(wrong)
    check(code == 1 and others == whole, 'one process passes over a wrong line')
    check(result['done'][1], 'a wrong line does not fail the job')
    check(graphs_in(folder / 'wrong') == whole, 'nor harm the other letters')
    messages = [line for text in said for line in text.splitlines() if 'no JSON: lexical error' in line]
    check(len(messages) == 1 and messages[0].startswith('<stdin>:'), 'an executor reports it', messages)

    check(not result['done'][2] and not (folder / 'none' / '_SUCCESS').exists(),
          'a tool without rules fails the job')


def main():
    home, reason = home_of_spark()
    if reason:
        print(f'skipped: Spark ({reason})')
        return SKIPPED
    with tempfile.TemporaryDirectory() as folder:
        test(home, pathlib.Path(folder))
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
