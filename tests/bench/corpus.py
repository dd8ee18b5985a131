"""Measures a large corpus: how fast it is read, in how much memory, and how both grow with letters and with rules.

The corpus is lines of JSON, made once in a temporary file of the letters in FOLDER: in each, half of the longer words
have other letters in them, so that no two are alike; names begin with a capital and stay. 'Nederland steunt het
voorstel' may become 'Nederland swoapt het voorstel'. Making it is timed apart. MB are those of the text in the lines.

'cpu' is user and system time of the tool and does not depend on what else the machine does, 'clock' does. Start-up is
taken off where MB/s are given. Memory is the peak that the kernel counts (which is at least that of this program).

Usage: corpus.py TOOL STAGES [FOLDER...] [--megabytes N] [--part N] [--letters N,N,...] [--rules N,N,...] [--giant N]
--megabytes  text of the corpus that one thread and two read (20)
--part       text for all other runs (a fifth of it, at most 100)
--letters    numbers of letters to compare (1000,10000)
--rules      numbers of rules to compare (100,300,1000,3000)
--giant      instead of all this: one letter of N MB in each format; has it an end, a message, a limit?"""

import argparse
import json
import os
import pathlib
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time

import giant

ROOT = pathlib.Path(__file__).resolve().parents[2]
SHIPPED = ROOT / 'rules' / 'nl'
WORD = re.compile(r'\b[a-zà-ÿ]{6,}\b')
LETTERS = 'etaoinrsldhgkmvubpwz'
NOISE = 1 << 17
# Letters of the comparison by number end here, so that what each letter costs by itself shows.
SHORT = 1200
RULE = re.compile(r'^(?:frame|pattern|mention|date|line|context|refer|defines|derive) ')
STANCES = ['supports', 'opposes', 'values', 'advocates', 'isConcernedAbout']


def numbers(text):
    return [int(number) for number in text.split(',')]


def arguments():
    shared = ROOT.parent / 'shared' / 'letters' / 'txt'
    parser = argparse.ArgumentParser(usage=__doc__.split('Usage: ')[1])
    parser.add_argument('tool', type=pathlib.Path)
    parser.add_argument('stages', type=pathlib.Path)
    parser.add_argument('folders', nargs='*', type=pathlib.Path,
                        default=[shared if shared.is_dir() else ROOT / 'tests' / 'letters'])
    parser.add_argument('--megabytes', type=float, default=20)
    parser.add_argument('--part', type=float)
    parser.add_argument('--letters', type=numbers, default=[1000, 10_000])
    parser.add_argument('--rules', type=numbers, default=[100, 300, 1000, 3000])
    parser.add_argument('--giant', type=float)
    given = parser.parse_args()
    given.part = given.part or min(given.megabytes / 5, 100)
    return given


class Letters:
    """Makes letters without end, the same each time. A letter of the folder is cut once into pieces, as they stand in
    JSON, of which each second is a longer word."""

    def __init__(self, texts):
        self.chance = random.Random(1)
        self.noise = ''.join(self.chance.choices(LETTERS, k=NOISE))
        self.templates = [self.cut(text) for text in texts]

    @staticmethod
    def cut(text):
        pieces, at = [], 0
        for match in WORD.finditer(text):
            pieces += [text[at:match.start()], match.group()]
            at = match.end()
        pieces.append(text[at:])
        return [json.dumps(piece, ensure_ascii=False)[1:-1] for piece in pieces], len(text.encode())

    def other_word(self, word):
        start = self.chance.getrandbits(16)
        return word[0] + self.noise[start:start + len(word) - 2] + word[-1]

    def next(self, number):
        """A line of JSON and the bytes of its text: a word that had 'é' in it may be shorter than before."""
        template, size = self.templates[number % len(self.templates)]
        pieces = template.copy()
        coins = self.chance.getrandbits(len(pieces) // 2 + 1)
        for i in range(1, len(pieces), 2):
            coins, coin = coins >> 1, coins & 1
            if coin:
                pieces[i] = self.other_word(pieces[i])
                if not template[i].isascii():
                    size += len(pieces[i].encode()) - len(template[i].encode())
        return f'{{"id":"letter-{number:07}","date":"2030-03-14","text":"{"".join(pieces)}"}}\n', size


def make_corpus(path, texts, size=None, count=None):
    """Writes letters of `size` bytes of text in all, or `count` of them. Gives the bytes and the number."""
    letters, made, number = Letters(texts), 0, 0
    with path.open('w', encoding='utf-8') as out:
        while number < count if count else made < size:
            line, bytes_of_text = letters.next(number)
            out.write(line)
            made += bytes_of_text
            number += 1
    return made, number


class Run:
    """One run of the tool over lines: seconds by the clock and of the processor, peak memory in MB."""

    def __init__(self, tool, corpus, *options, out=os.devnull):
        command = [tool, 'extract', '-q', '-f', 'nquads', '--json-lines', '-o', out, *options, '-']
        with open(corpus, 'rb') as lines:
            start = time.perf_counter()
            child = subprocess.Popen([str(word) for word in command], stdin=lines, cwd=ROOT)
            _, status, used = os.wait4(child.pid, 0)
            self.clock = time.perf_counter() - start
        child.returncode = os.waitstatus_to_exitcode(status)
        if child.returncode != 0:
            sys.exit(f'corpus.py: the tool ended with {child.returncode}')
        self.cpu = used.ru_utime + used.ru_stime
        self.memory = used.ru_maxrss / 1024


class Bench:
    def __init__(self, given, work):
        self.tool, self.stages = given.tool.resolve(), given.stages.resolve()
        self.given, self.work = given, work
        self.texts = [path.read_text('utf-8') for folder in given.folders for path in sorted(folder.glob('*.txt'))]
        self.empty = work / 'empty.jsonl'
        self.empty.write_text('')
        self.begin = self.start()

    def start(self, *options):
        """The quickest start of three, with no letter behind it."""
        runs = [Run(self.tool, self.empty, *options) for _ in range(3)]
        runs[0].cpu, runs[0].clock = min(run.cpu for run in runs), min(run.clock for run in runs)
        return runs[0]

    def row(self, name, run, size, begin=None, more=''):
        begin = begin or self.begin
        cpu, clock = (max(took - less, 1e-6) for took, less in [(run.cpu, begin.cpu), (run.clock, begin.clock)])
        print(f'  {name:26}{size / 1e6:8.1f} MB{cpu:9.2f} s cpu {size / 1e6 / cpu:7.2f} MB/s cpu {clock:9.2f} s clock '
              f'{size / 1e6 / clock:7.2f} MB/s clock {run.memory:7.1f} MB memory{more}', flush=True)

    def corpus(self, name, texts, **how):
        path = self.work / name
        start = time.process_time()
        size, count = make_corpus(path, texts, **how)
        print(f'\n{name}: {count} letters, {size / 1e6:.1f} MB of text, made in {time.process_time() - start:.1f} s cpu',
              flush=True)
        return path, size, count

    def headline(self):
        path, size, _ = self.corpus('corpus', self.texts, size=self.given.megabytes * 1e6)
        for jobs in [1, 2]:
            self.row(f'{jobs} thread{"s" * (jobs > 1)}', Run(self.tool, path, '-j', jobs), size)
        path.unlink()

    def variants(self):
        path, size, _ = self.corpus('part', self.texts, size=self.given.part * 1e6)
        for how in ['full', 'quote', 'none']:
            out = self.work / 'out.nq'
            self.row(f'{how}, to /dev/null', Run(self.tool, path, '--provenance', how), size)
            run = Run(self.tool, path, '--provenance', how, out=out)
            start = time.perf_counter()
            with out.open('rb') as written:
                os.fsync(written.fileno())
            more = f', {out.stat().st_size / size:.1f} times the text, then {time.perf_counter() - start:.1f} s to sync'
            self.row(f'{how}, to a file', run, size, more=more)
            out.unlink()
        return path, size

    def each_stage(self, corpus):
        """What the stages cost over two hundred letters of the corpus, and the floor below them."""
        files = []
        with corpus.open(encoding='utf-8') as lines:
            for line, _ in zip(lines, range(200)):
                letter = json.loads(line)
                files.append(self.work / f'{letter["id"]}.txt')
                files[-1].write_text(letter['text'], 'utf-8')
        done = subprocess.run([self.stages, 'vocab', SHIPPED, '3', *files], cwd=ROOT, check=True,
                              capture_output=True, text=True)
        print('\nstages, one thread')
        for line in done.stdout.splitlines():
            name, took, size = line.rsplit(' ', 2)
            took, size = float(took), int(size)
            cost = f'{took * 1e9 / size:9.3f} ns a byte {size / 1e6 / took:10.1f} MB/s' if size else f'{took * 1e3:9.1f} ms'
            print(f'  {name:12}{cost}', flush=True)

    def growth(self):
        texts = [text[:SHORT] for text in self.texts]
        for wanted in self.given.letters:
            path, size, count = self.corpus(f'short letters, {wanted}', texts, count=wanted)
            run = Run(self.tool, path)
            each = (run.cpu - self.begin.cpu) / count * 1e3
            self.row(f'{count} letters', run, size, more=f', {each:.3f} ms cpu a letter')
            path.unlink()

    def rules(self, corpus, size):
        shipped = sum(bool(RULE.match(block)) for blocks in shipped_rules().values() for block in blocks)
        print(f'\nrules ({shipped} are shipped; what is more is generated, what is less a part of these)')
        for wanted in self.given.rules:
            folder = self.work / f'rules-{wanted}'
            make_rules(folder, wanted)
            begin = self.start('--rules', folder)
            run = Run(self.tool, corpus, '--rules', folder)
            self.row(f'{wanted} rules', run, size, begin, f', starts in {begin.cpu * 1e3:.0f} ms cpu')


def shipped_rules():
    """The shipped files of rules by name, each as its blocks of lines."""
    return {path.name: [block for block in re.split(r'\n(?=[a-z])', path.read_text('utf-8'))
                        if not block.startswith('rules ')] for path in sorted(SHIPPED.glob('*.rules'))}


def generated_rules(count):
    """Frames, each with a trigger of its own: a verb with a noun, as '<steunen> with "voorstel"'. The verbs are the
    most common ones for a rule: each tenth of the lexicon."""
    words = {kind: re.findall(rf'^{kind} ([a-zà-ÿ]+)', (SHIPPED / f'{kind}s.lex').read_text('utf-8'), re.M)
             for kind in ['verb', 'noun']}
    chance = random.Random(2)
    pairs = set()
    while len(pairs) < count:
        pairs.add((chance.choice(words['verb'][::10]), chance.choice(words['noun'])))
    for i, (verb, noun) in enumerate(sorted(pairs)):
        yield (f'frame generated-{i} "a generated rule"\n  trigger  <{verb}> with <{noun}>\n'
               f'  subject  a: {{Actor}} | speaker\n  object   t: phrase each\n'
               f'  emit     position a {STANCES[i % len(STANCES)]} t\n'
               f'  yes      "Nederland zal het voorstel met de {noun} {verb}."\n'
               f'  no       "Nederland zal het voorstel {verb}."\n')


def make_rules(folder, count):
    """A folder with the lexicon and exactly `count` rules."""
    files = shipped_rules()
    folder.mkdir()
    for path in SHIPPED.glob('*.lex'):
        shutil.copy(path, folder)
    rules = [(name, block) for name, blocks in files.items() for block in blocks if RULE.match(block)]
    some = rules
    if count < len(rules):
        # Without 'beats', since the rule that is beaten may not be among them.
        some = [rules[i * len(rules) // count] for i in range(count)]
        some = [(name, re.sub(r'\n +beats .*', '', block)) for name, block in some]
    for name, blocks in files.items():
        kept = [block for block in blocks if not RULE.match(block)] + [block for of, block in some if of == name]
        (folder / name).write_text('rules 1\n\n' + '\n'.join(kept), 'utf-8')
    more = generated_rules(count - len(some))
    (folder / 'generated.rules').write_text('rules 1\n\n' + '\n'.join(more), 'utf-8')


def main():
    given = arguments()
    with tempfile.TemporaryDirectory() as name:
        if given.giant:
            return giant.run(given.tool.resolve(), ROOT, pathlib.Path(name), given.giant)
        bench = Bench(given, pathlib.Path(name))
        print(f'start-up {bench.begin.cpu * 1e3:.0f} ms cpu, {bench.begin.memory:.1f} MB memory; '
              f'load of the machine {os.getloadavg()[0]:.1f} on {os.cpu_count()} cores')
        bench.headline()
        part, size = bench.variants()
        bench.each_stage(part)
        bench.growth()
        bench.rules(part, size)
        print(f'\nload of the machine at the end {os.getloadavg()[0]:.1f}')
    return 0


if __name__ == '__main__':
    sys.exit(main())
