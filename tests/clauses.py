"""Compares the clauses that the tool finds in invented sentences with those that Dutch grammar has.
What the marks in the table mean is said at its top. Usage: clauses.py TOOL"""

import collections
import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
TABLE = pathlib.Path(__file__).resolve().parent / 'fixtures' / 'clauses.txt'
CLAUSE = re.compile(r'(~ )?(main|subordinate|relative|infinitive|conjunct)(, passive)?: (.*)')
WORD = re.compile(r"[\w'’%€/.-]*\w")
MARK = re.compile(r'^(?:\d+\.|\(?\w\)|[-–•]) ')
JOINING = ('en', 'maar')
AT_LEAST = 300

Sentence = collections.namedtuple('Sentence', 'line text clauses')
# words: those of the clause; finite, subject: their places among them, None where there is none
Clause = collections.namedtuple('Clause', 'kind passive words finite subject')


def read_clause(text):
    """A clause of the table or of the tool, without what is not compared; None: no words in it."""
    _, kind, passive, content = CLAUSE.fullmatch(text).groups()
    runs = [run.split() for run in re.sub(r'([\[\]*])', r' \1 ', content).split(' ... ')]
    pieces = [piece for run in runs for piece in without_joining(run)]
    words, finite, start, end = [], None, None, None
    for piece in pieces:
        if piece == '[':
            start = len(words)
        elif piece == ']':
            end = len(words)
        elif piece == '*':
            finite = len(words)
        elif WORD.search(piece):
            words.append(piece)
    if not words:
        return None
    return Clause(kind, bool(passive), tuple(words), finite, (start, end))


def without_joining(run):
    """Leaves out an 'en' at either end: it stands between two clauses and may go to either."""
    words = [i for i, piece in enumerate(run) if WORD.search(piece)]
    drop = {i for i in words[:1] + words[-1:] if run[i] in JOINING}
    return [piece for i, piece in enumerate(run) if i not in drop]


def read_table():
    sentences = []
    for number, line in enumerate(TABLE.read_text('utf-8').splitlines(), 1):
        if not line.strip() or line.startswith('#'):
            continue
        if line.startswith('  '):
            sentences[-1].clauses.append(line.strip())
        else:
            sentences.append(Sentence(number, line, []))
    return sentences


def explained(tool, sentences):
    """Clauses that the tool prints, by sentence."""
    with tempfile.TemporaryDirectory() as folder:
        letter = pathlib.Path(folder) / 'letter.txt'
        letter.write_text('\n\n'.join(s.text for s in sentences) + '\n', 'utf-8')
        out = subprocess.run([tool, 'explain', '-q', '--rules', ROOT / 'rules' / 'nl', '--vocab', ROOT / 'vocab',
                              letter], capture_output=True, check=True, timeout=120).stdout.decode('utf-8')
    # The tool shows the mark of an item, '3.', as a sentence before that of the item.
    texts = {MARK.sub('', s.text): s.text for s in sentences} | {s.text: s.text for s in sentences}
    found, current = collections.defaultdict(list), None
    for line in out.splitlines():
        if line and not line.startswith(' '):
            current = texts.get(line)
        elif line.startswith('  clause') and current:
            found[current].append(line[12:])
    return found


def main():
    tool = str(pathlib.Path(sys.argv[1]).resolve())
    sentences = read_table()
    found = explained(tool, sentences)
    total = passed = gaps = failed = 0
    for s in sentences:
        rest = [clause for clause in map(read_clause, found[s.text]) if clause]
        complaints = []
        for text in s.clauses:
            total += 1
            gap = text.startswith('~ ')
            wanted = read_clause(text)
            holds = wanted in rest
            if holds:
                rest.remove(wanted)
            if holds and gap:
                complaints.append(f'no gap any more: {text}')
            elif holds:
                passed += 1
            elif gap:
                gaps += 1
            else:
                complaints.append(f'not found: {text}')
        failed += len(complaints)
        if complaints:
            print(f'line {s.line}: {s.text}')
            print('\n'.join(f'    {c}' for c in complaints + ['the tool: ' + f for f in found[s.text]]))
    print(f'{total} clauses, {passed} passed, {gaps} known gaps')
    return 1 if failed or total < AT_LEAST else 0


sys.exit(main())
