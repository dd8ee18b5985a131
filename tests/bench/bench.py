"""Measures how fast letters are read, and prints a table. Two corpora are made of the letters in FOLDER:

    same     the letters as they are, over and over: caches learn them, which is too good
    mixed    half of the longer words have other letters in them, so that no two letters are alike and fewer words are
             known: too bad

Real letters lie between. Usage: bench.py TOOL STAGES [FOLDER...] [--megabytes N]
FOLDER is tests/letters and, where it is there, ../shared/letters/txt and ../shared/gold."""

import pathlib
import random
import re
import statistics
import subprocess
import sys
import tempfile
import time

ROOT = pathlib.Path(__file__).resolve().parents[2]
DATE = ['--date', '2030-03-14']
WORD = re.compile(r'\b[a-zà-ÿ]{6,}\b')
NUMBER = re.compile(r'(nr\. |kst-\d{5}-|ah-tk-\d{8}-)\d+')
LETTERS = 'etaoinrsldhgkmvubpwz'
RUNS = 5


def arguments():
    words = sys.argv[1:]
    megabytes = 2.0
    if '--megabytes' in words:
        at = words.index('--megabytes')
        megabytes = float(words[at + 1])
        del words[at:at + 2]
    shared = ROOT.parent / 'shared'
    folders = [pathlib.Path(word) for word in words[2:]] or [
        folder for folder in [ROOT / 'tests' / 'letters', shared / 'letters' / 'txt', shared / 'gold'] if folder.is_dir()]
    return pathlib.Path(words[0]).resolve(), pathlib.Path(words[1]).resolve(), folders, megabytes


def other_word(match, chance):
    """The word, or one of the same length and ends with other letters in it."""
    word = match.group()
    if chance.random() < 0.5:
        return word
    return word[0] + ''.join(chance.choice(LETTERS) for _ in word[1:-1]) + word[-1]


def make_corpus(folders, into, size, mixed):
    """Letters of `size` bytes in all; each has a number of its own, since two with the same are not written."""
    chance = random.Random(1)
    texts = [path.read_text('utf-8') for folder in folders for path in sorted(folder.glob('*.txt'))]
    made = count = 0
    into.mkdir()
    while made < size:
        text = NUMBER.sub(rf'\g<1>{count + 1}', texts[count % len(texts)])
        if mixed:
            text = WORD.sub(lambda match: other_word(match, chance), text)
        text += f'\n\nVolgnummer {count}.\n'
        (into / f'{count:06}.txt').write_text(text, 'utf-8')
        made += len(text.encode())
        count += 1


def drop_twins(tool, corpus):
    """Takes out letters that still have the identifier of another, and any that cannot be read: the tool says which.
    Gives the bytes and the number of those that are left."""
    done = subprocess.run([tool, 'extract', '-q', *DATE, '-f', 'nquads', '-o', '/dev/null', corpus], cwd=ROOT,
                          capture_output=True, text=True)
    for name in re.findall(rf"^(?:standpunt: ')?({re.escape(str(corpus))}/\d+\.txt)(?:' is not written|:)", done.stderr, re.M):
        pathlib.Path(name).unlink(missing_ok=True)
    sizes = [path.stat().st_size for path in corpus.glob('*.txt')]
    return sum(sizes), len(sizes)


def seconds(*command):
    start = time.perf_counter()
    subprocess.run([str(word) for word in command], check=True, cwd=ROOT, stdout=subprocess.DEVNULL,
                   stderr=subprocess.DEVNULL)
    return time.perf_counter() - start


def best(*command):
    return min(seconds(*command) for _ in range(RUNS))


def throughput(tool, corpus, size, jobs, start):
    took = best(tool, 'extract', '-q', *DATE, '-f', 'nquads', '-j', jobs, '-o', '/dev/null', corpus)
    return size / 1e6 / max(took - start, 1e-9)


def stages(program, corpus):
    """Name, and for a stage the MB/s of text, else the milliseconds."""
    files = sorted(corpus.glob('*.txt'))[:200]
    done = subprocess.run([program, 'vocab', 'rules/nl', '3', *files], cwd=ROOT, check=True, capture_output=True,
                          text=True)
    rows = []
    for line in done.stdout.splitlines():
        name, took, size = line.rsplit(' ', 2)
        took, size = float(took), int(size)
        rows.append((name, f'{size / 1e6 / took:10.1f} MB/s' if size else f'{took * 1000:10.1f} ms'))
    return rows


def main():
    tool, program, folders, megabytes = arguments()
    with tempfile.TemporaryDirectory() as name:
        work = pathlib.Path(name)
        short = work / 'short.txt'
        short.write_text('Geachte voorzitter,\n')
        letter = ROOT / 'tests' / 'letters' / 'sample.txt'
        start = best(tool, 'extract', '-q', *DATE, short)
        single = [seconds(tool, 'extract', '-q', letter) for _ in range(2 * RUNS)]
        print(f'start to end, a letter of two words      {start * 1000:10.1f} ms')
        print(f'start to end, the sample letter          {min(single) * 1000:10.1f} ms'
              f'   (median {statistics.median(single) * 1000:.1f})')
        for kind in ['same', 'mixed']:
            corpus = work / kind
            make_corpus(folders, corpus, megabytes * 1e6, kind == 'mixed')
            size, count = drop_twins(tool, corpus)
            print(f'\n{kind}: {count} letters, {size / 1e6:.1f} MB of text')
            for jobs in [1, 2]:
                speed = throughput(tool, corpus, size, jobs, start)
                print(f'  to N-Quads, {jobs} thread{"s" if jobs > 1 else " "}   {speed:10.1f} MB/s')
            for stage, value in stages(program, corpus):
                print(f'  {stage:24}{value}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
