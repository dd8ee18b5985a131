"""Tests the tools for rule authors with a small rule folder of their own, so that what they say can be
compared word for word. Usage: tools.py TOOL"""

import json
import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import checks
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
FIXTURES = ROOT / 'tests' / 'fixtures'
RULES = ['--rules', FIXTURES / 'rules-tools']
DATE = ['--date', '2030-03-29']
GOLD = FIXTURES / 'gold' / 'sample.gold.tsv'
SAMPLE = ROOT / 'tests' / 'letters' / 'sample.txt'
SHARED = ROOT.parent / 'shared' / 'gold'
LETTER = ('Geachte voorzitter,\n\nNederland steunt het Voorbeeldplan. Duitsland veroordeelt de Voorbeeldactie.\n'
          'Nederland steunt de Oefenregels niet.\n')


def run(*arguments, stdin=None):
    """Status, standard output and standard error of a run."""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, cwd=ROOT, text=True,
                          timeout=240)
    return done.returncode, done.stdout, done.stderr


def has_lines(name, text, *lines):
    """Checks that each line is in a text."""
    there = text.split('\n')
    for line in lines:
        check(line in there, f'{name}: {line!r}', text[:3000])


# ---- eval ----

def table(text):
    """{kind: [gold, found, right, precision, recall, F1]} as they are printed."""
    rows = {}
    for line in text.split('\n'):
        *kind, gold, found, right, precision, recall, f1 = line.split() if len(line.split()) > 6 else [None] * 6
        if kind and gold.isdigit():
            rows[' '.join(kind)] = [gold, found, right, precision, recall, f1]
    return rows


def eval_counts(folder):
    letter, gold = folder / 'a.txt', folder / 'a.gold.tsv'
    letter.write_text(LETTER)
    gold.write_text('# An invented annotation.\n\n'
                    'document\tdate\t2030-03-29\n'
                    'document\tplace\tDen Haag\n'
                    'entity\tNederland\tCountry\tQ55\n'
                    'entity\tDuitsland\tCountry\t-\n'
                    'entity\tBelgië\tCountry\t-\n'
                    'position\tNederland\tsupports\tVoorbeeldplan\tasserted\tsteunt het Voorbeeldplan\n'
                    'position\tDuitsland\tsupports\tVoorbeeldactie\tasserted\tveroordeelt de Voorbeeldactie\n'
                    '?position\tNederland\topposes\tOefenregels\tasserted\tsteunt de Oefenregels niet\n')
    code, out, error = run('eval', '-v', *RULES, *DATE, gold, letter)
    check(code == 0 and error == '', 'eval', error)
    rows = table(out)
    check(rows.get('entity') == ['3', '2', '2', '1.000', '0.667', '0.800'], 'entities', out)
    check(rows.get('wikidata link') == ['1', '1', '1', '1.000', '1.000', '1.000'], 'links', out)
    check(rows.get('position strict') == ['2', '2', '1', '0.500', '0.500', '0.500'], 'positions', out)
    check(rows.get('position sign') == ['2', '2', '1', '0.500', '0.500', '0.500'], 'positions by sign', out)
    check(rows.get('document field') == ['1', '1', '1', '1.000', '1.000', '1.000'], 'fields', out)
    check(rows.get('post') == ['0', '0', '0', '0.000', '0.000', '0.000'], 'nothing to count', out)
    has_lines('eval -v', out, f'{gold}:7: missed entity: België | Country | -',
              f'{gold}:9: missed position strict: Duitsland | supports | Voorbeeldactie | asserted | veroordeelt de '
              'Voorbeeldactie')
    check(f'{gold}: wrong position strict: ' in out and '| condemns | Voorbeeldactie |' in out, 'the wrong one', out)
    check('Oefenregels' not in out, 'a debatable line is neither missed nor wrong', out)
    code, brief, _ = run('eval', *RULES, *DATE, gold, letter)
    check(code == 0 and table(brief) == rows and 'missed' not in brief, 'without -v only the table', brief)
    code, both, _ = run('eval', *RULES, *DATE, gold, letter, gold, letter)
    check(table(both)['entity'][:3] == ['6', '4', '4'], 'letters add up', both)


def eval_mistakes(folder):
    letter, gold = folder / 'a.txt', folder / 'a.gold.tsv'
    letter.write_text(LETTER)
    for content, message in [
            ('positoin\tNederland\n', "1:1: unknown kind 'positoin'"),
            ('# x\nmeeting\tVoorbeeldraad\t-\n', "2:1: 'meeting' needs 6 columns behind it; there are 2"),
            ('entity\t\udcff\tCountry\t-\n', '1:8: not UTF-8 from here on')]:
        gold.write_text(content, errors='surrogateescape')
        code, out, error = run('eval', *RULES, *DATE, gold, letter)
        check(code == 1 and error.startswith(f'{gold}:{message}'), message, error)
        check(all(row[:3] == ['0', '0', '0'] for row in table(out).values()), 'nothing is counted', out)
    hint = "Try 'standpunt eval --help'.\n"
    code, _, error = run('eval', gold)
    check((code, error) == (2, f'standpunt: eval needs pairs: an annotation and its letter\n{hint}'), 'no pair', error)
    code, _, error = run('eval', folder / 'none.tsv', letter)
    check((code, error) == (1, f"standpunt: cannot read '{folder}/none.tsv': No such file or directory\n"),
          'no annotation', error)


SHARED_NAMES = {'position (strict)': 'position strict', 'position (sign)': 'position sign',
                'abbreviation (recall)': 'abbreviation'}


# Of pairs that agree equally well the script takes one by the order of its sets, which depends on the seed.
SEEDS = 12


def rows_of_script(script, names, seed):
    """What the script says, as table() gives it."""
    done = subprocess.run([sys.executable, script, '--json', *names], capture_output=True, check=True,
                          env={**os.environ, 'PYTHONHASHSEED': str(seed)})
    return {SHARED_NAMES.get(kind, kind): [
        str(row['tp'] + row['fn']), str(row['tp'] + row['fp']), str(row['tp']),
        *(f'{row[number]:.3f}' for number in ('precision', 'recall', 'f1'))]
        for kind, row in json.loads(done.stdout).items()}


def eval_agrees(folder):
    """The same numbers as the script that comes with the annotated letters."""
    script = SHARED / 'score.py'
    if not script.exists():
        print('skipped: eval against score.py (no ../shared)')
        return
    pairs = [(GOLD, SAMPLE)] + [(gold, gold.with_name(gold.name.replace('.gold.tsv', '.txt')))
                                for gold in sorted(SHARED.glob('*.gold.tsv'))]
    graphs = []
    for gold, letter in pairs:
        graph = folder / f'{letter.stem}.nt'
        run('extract', '-q', '-f', 'ntriples', '-o', graph, letter)
        graphs.append(graph)
    groups = [[pair] for pair in zip(pairs, graphs)] + [list(zip(pairs, graphs))]
    for group in groups:
        names = [name for (gold, _), graph in group for name in (gold, graph)]
        ours = table(run('eval', '-q', *[name for pair, _ in group for name in pair])[1])
        differing = None
        for seed in range(SEEDS):
            theirs = rows_of_script(script, names, seed)
            wrong = {kind for kind, wanted in theirs.items() if ours.get(kind) != wanted}
            differing = wrong if differing is None else differing & wrong
            if not differing:
                break
        check(not differing, f'{names[0]}: {differing}', f'got      {ours}\n    expected {theirs}')


# ---- coverage ----

SILENT = ('Geachte voorzitter,\n\nNederland steunt het Voorbeeldplan. Nederland steunt ook het plan.\n'
          'De Voorbeeldactie veroordeelt Nederland. Nederland steunt het beraad. Nederland geeft het plan.\n')


def coverage(folder):
    letter = folder / 'a.txt'
    letter.write_text(SILENT)
    code, out, error = run('coverage', *RULES, *DATE, letter)
    check(code == 0 and error == '', 'coverage', error)
    rules = FIXTURES / 'rules-tools'
    place = f'{rules}/positions.rules'
    wanted = f"""Sentences with a stance word and no position: 3 in 1 letter
{letter}:3: Nederland steunt ook het plan.
    'steunt', rules-tools/positions/supports: 'unless' matches 'ook'
{letter}:4: De Voorbeeldactie veroordeelt Nederland.
    'veroordeelt', rules-tools/positions/condemns: slot 'a' ({{Actor}}) stayed empty: the subject of the clause is \
'De Voorbeeldactie'
{letter}:4: Nederland steunt het beraad.
    'steunt', rules-tools/positions/supports: all is there, but a 'context' rule holds it back (silence)

Rules that never matched: 3 of 5
{place}:20: rules-tools/positions/gathering
{place}:12: rules-tools/positions/condemns
{place}:27: rules-tools/positions/negated

Words that never set off a rule that did match: 1 of 6
{place}:3: rules-tools/positions/supports: geven

Words of lexicon and rules that never stood in a letter: """
    check(out.startswith(wanted), 'what coverage says', out)
    has_lines('words that never stood in a letter', out, f'{rules}/words.lex:21: raad', f'{place}:4: steun')
    check('steunen' not in out.split('never stood')[1], 'a word that stood in the letter', out)
    letter.write_text(SILENT.replace('het beraad', 'de regels').replace('ook ', ''))
    (folder / 'b.txt').write_text(LETTER)
    code, out, _ = run('coverage', *RULES, *DATE, folder)
    check(code == 0 and 'no position: 1 in 2 letters\n' in out, 'coverage of a folder', out)
    has_lines('coverage of a folder', out, f'{place}:20: rules-tools/positions/gathering')
    check(f'{place}:12:' not in out and f'{place}:27:' not in out, 'rules that matched in another letter', out)
    code, out, error = run('coverage', *RULES, *DATE, folder / 'none.txt', folder / 'b.txt')
    check((code, error) == (1, f"standpunt: cannot read '{folder}/none.txt': No such file or directory\n"),
          'coverage without a letter', error)
    check('no position: 0 in 1 letter\n' in out, 'the other letter is done', out)
    code, _, error = run('coverage')
    check((code, error) == (2, "standpunt: no letter given; '-' reads standard input\n"
                               "Try 'standpunt coverage --help'.\n"), 'coverage of nothing', error)


# ---- whynot ----

def whynot(_):
    place = FIXTURES / 'rules-tools' / 'positions.rules'
    frame = f'rules-tools/positions/supports ({place}:3), frame\n'
    condemns = f'rules-tools/positions/condemns ({place}:12), frame\n'
    mention = f'rules-tools/positions/gathering ({place}:20), mention\n'
    cases = [
        ('supports', 'Nederland steunt het plan.', frame + """\
  clause 1  main: [Nederland] *steunt het plan .
  'steunt'  set off by trigger 1
    matched: all is there
"""),
        ('rules-tools/positions/supports', 'Nederland helpt.', frame + """\
  no word of trigger 1: <steunen>
  no word of trigger 2: <geven>
    change:  add the word that stands there to 'trigger', or its form to the lexicon; questions are left out
"""),
        ('supports', 'De geven zijn.', frame + """\
  clause 1  main: De geven zijn .
  'geven'  set off by trigger 2
    stopped: 'geven' is not used as a verb here
    change:  'explain' shows the clause; a form may be missing in the lexicon, or its class
"""),
        ('supports', 'Nederland geeft het plan.', frame + """\
  clause 1  main: [Nederland] *geeft het plan .
  'geeft'  set off by trigger 2
    stopped: 'with' does not match in the clause: "steun"
    change:  add the word that stands there to 'with', or a trigger without it
"""),
        ('supports', 'Nederland steunt ook het plan.', frame + """\
  clause 1  main: [Nederland] *steunt ook het plan .
  'steunt'  set off by trigger 1
    stopped: 'unless' matches 'ook'
    change:  make 'unless' narrower
"""),
        ('condemns', 'De raad veroordeelt het plan.', condemns + """\
  clause 1  main: [De raad] *veroordeelt het plan .
  'veroordeelt'  set off by trigger 1
    stopped: slot 'a' ({Actor}) stayed empty: the subject of the clause is 'De raad'
    change:  'explain' shows subject and clause; add a filler (speaker, phrase, clause), or teach the name as a \
mention
"""),
        ('supports', 'Nederland steunt het beraad.', frame + """\
  clause 1  main: [Nederland] *steunt het beraad .
  'steunt'  set off by trigger 1
    stopped: all is there, but a 'context' rule holds it back (silence)
    change:  'explain' shows the sentence; make the cue narrower
"""),
        ('gathering', 'Het overleg van de raad.', mention + """\
  matched: 'overleg van'
    stopped: before 'de'
    wanted:  {Actor}
    change:  let the pattern take what stands there, or add the word to its list
"""),
        ('gathering', 'Het plan.', mention + """\
    stopped: no word begins it
    wanted:  "overleg" | "beraad"
    change:  let the pattern take what stands there, or add the word to its list
"""),
        ('gathering', 'Het overleg van Nederland.', mention + """\
  matched: 'overleg van Nederland'
    result:  it made 'overleg van Nederland', Meeting; 'overleg van Nederland' organizer 'Nederland'
"""),
    ]
    for rule, sentence, wanted in cases:
        code, out, error = run('whynot', *RULES, rule, sentence)
        check((code, error, out) == (0, '', wanted), f'whynot {rule}: {sentence}', f'{error}{out}')
    hint = "Try 'standpunt whynot --help'.\n"
    code, _, error = run('whynot', *RULES, 'suports', 'Nederland.')
    check((code, error) == (2, f"no rule 'suports'; did you mean 'supports'?\n{hint}"), 'no such rule', error)
    code, _, error = run('whynot', *RULES, 'supports')
    check((code, error) == (2, f'standpunt: whynot needs the name of a rule and a sentence in quotes\n{hint}'),
          'no sentence', error)
    code, _, error = run('whynot', *RULES, 'supports', '')
    check(code == 1 and error.startswith('the sentence:'), 'an empty sentence', error)


def whynot_within(folder):
    """A slot that stands anywhere in the clause has neither subject nor object to blame."""
    rules = folder / 'rules-within'
    shutil.copytree(FIXTURES / 'rules-tools', rules)
    (rules / 'within.rules').write_text("""rules 1
frame holds "an actor holds a meeting"
  trigger  <geven>
  slot     m: within {Meeting} required
  slot     a: previous {Actor} optional
  emit     m organizer a
  todo-yes "Nederland geeft overleg van de raad."
  no       "Nederland steunt dat."
""")
    code, out, error = run('whynot', '--rules', rules, 'holds', 'Nederland geeft het plan.')
    has_lines('whynot within', out,
              "    stopped: slot 'm' (within {Meeting}) stayed empty: nothing in the clause fits")
    check((code, error) == (0, ''), 'whynot within', f'{error}{out}')


# ---- explain ----

def explain(folder):
    letter = folder / 'a.txt'
    rules = FIXTURES / 'rules-tools'
    place = rules / 'positions.rules'
    letter.write_text('Geachte voorzitter,\n\nNederland steunt het Voorbeeldplan.\nHet overleg van Nederland.\n')
    code, out, error = run('explain', *RULES, *DATE, letter)
    check(code == 0 and error == '', 'explain', error)
    for wanted in [f"""
  position  Nederland supports Voorbeeldplan  Asserted Affirmative  rules-tools/positions/supports
              by {place}:3, a 'Nederland', t 'Voorbeeldplan'
              set off by 'steunt', <steunen> in {rules}/words.lex:16, in clause 1
""", f"""
              by {place}:20, this 'overleg van Nederland', o 'Nederland'
              set off by 'van', "van", in clause 1
""", """
  clause 1  main: [Nederland] *steunt het Voorbeeldplan .
"""]:
        check(wanted in out, 'what a fact rests on', f'{wanted}\n    in\n{out}')


# ---- lint ----

SLOTS = '  subject  a: {Actor} | speaker\n  object   t: phrase\n  unless   "ook"\n'
EXAMPLES = '  yes      "Nederland steunt het plan."\n  no       "Nederland helpt."\n'
LINTS = {
    'contradicts': (f'frame rejects "x"\n  trigger  <steunen>\n{SLOTS}  emit     position a condemns t\n{EXAMPLES}',
                    ["1:7: warning: contradicts, for one of its triggers, 'rules/positions/supports' "
                     '({place}:3)',
                     "7:12: warning: 'rules/positions/supports' takes the same word for 'supports'"]),
    'repeats': (f'frame backs "x"\n  trigger  <geven> with "steun"\n{SLOTS}  emit     position a supports t\n'
                '  yes      "Nederland geeft het plan steun."\n  no       "Nederland helpt."\n',
                ["1:7: warning: has a trigger and the slots of 'rules/positions/supports' ({place}:3)"]),
    'other slots': (f'frame backs "x"\n  trigger  <steunen>\n  subject  a: {{Actor}}\n  object   t: phrase\n'
                    f'  emit     position a condemns t\n{EXAMPLES}',
                    ["6:12: warning: 'rules/positions/supports' takes the same word for 'supports'"]),
    'asks for more': (f'frame backs "x"\n  trigger  <steunen> with "plan"\n  subject  a: {{Actor}}\n  object   t: phrase\n'
                      f'  emit     position a condemns t\n{EXAMPLES}', []),
    'never decides': (f'frame backs "x"\n  trigger  <geven> | <geven> with "steun"\n  subject  a: {{Actor}}\n'
                      '  object   t: phrase\n  emit     position a supports t\n'
                      '  yes      "Nederland geeft het plan."\n  no       "Nederland helpt."\n',
                      ["1:7: warning: trigger 2 never decides on 'geven': trigger 1 has it too"]),
    'the same words': ('mention sitting "x"\n  match    n: <rest> "van" o: {Actor}\n  type     Topic\n'
                       '  yes      "Het plan."  => count=0\n  no       "Het plan."\n',
                       ["1:9: warning: matches the same words as 'rules/positions/gathering' ({place}:20)"]),
    'one beats the other': ('mention sitting "x"\n  match    n: <rest> "van" o: {Actor}\n  type     Topic\n'
                            '  beats    gathering\n  yes      "Het plan."  => count=0\n  no       "Het plan."\n', []),
    'a hard regex': ('line code "x"\n  match    /^(?:[A-Za-z]+ ?)+#$/\n  as       furniture\n',
                     ['1:6: warning: its regex needs too many steps on a short text: repetitions inside repetitions']),
    'a plain regex': ('line code "x"\n  match    /^[A-Za-z]+ ?#$/\n  as       furniture\n', []),
    'an unused list': ('list unused "aap" | "noot"\n', ["1:6: warning: list 'unused' is not used"]),
    'a word twice': ('list rest "mies" | "mies"\n', ["1:20: warning: 'mies' is already in the list"]),
    'a mistake in an unused list': ('list unused <aap>\n',
                                    ["1:6: warning: list 'unused' is not used",
                                     "1:13: 'aap' is no lemma, list, class of words or shape"]),
    'a piece': (f'piece whole  "het" <rest>\npattern backs "x"\n  match    a: {{Actor}} "geeft" t: <whole>\n'
                '  emit     position a supports t\n  yes      "Nederland geeft het overleg."\n'
                '  no       "Nederland helpt."\n', []),
    'an unused piece': ('piece whole  "het" <rest>\n', ["1:7: warning: piece 'whole' is not used"]),
    'a piece twice': ('piece whole  "het"\npiece whole  "de" <whole>\n', ["2:7: piece 'whole' is there already"]),
    'a piece that is a list': ('piece rest  "het"\npiece whole  <rest>\n',
                               ["2:7: warning: piece 'whole' is not used",
                                "1:7: 'rest' is a list too: a piece has a name of its own"]),
    'a piece inside itself': ('piece whole  "het" <whole>\n', ["1:7: warning: piece 'whole' is not used"]),
    'a piece before it is there': ('mention whole-plan "x"\n  match    <whole>\n  type     Topic\n'
                                   '  yes      "Het plan."  => count=0\n  no       "Het plan."\npiece whole  "het"\n',
                                   ["6:7: warning: piece 'whole' is not used",
                                    "2:12: 'whole' is no lemma, list, class of words or shape"]),
    'pieces that double': (''.join(f'piece p{i}  {f"<p{i - 1}> <p{i - 1}>" if i else chr(34) + "het" + chr(34)}\n'
                                   for i in range(12)),
                           ["10:7: piece 'p9' is too large with the pieces inside it",
                            "12:7: warning: piece 'p11' is not used"]),
    'a piece without elements': ('piece whole\n', ["1:12: an element is missing"]),
    'no examples': (f'frame backs "x"\n  trigger  <zullen>\n  subject  a: {{Actor}}\n  object   t: phrase\n'
                    '  emit     position a supports t\n',
                    ["1:7: warning: no 'yes' example", "1:7: warning: no 'no' example"]),
}


def lint(folder):
    rules = folder / 'rules'
    shutil.copytree(FIXTURES / 'rules-tools', rules)
    code, out, error = run('check', rules)
    check((code, error) == (0, ''), 'the rules of this test are clean', error)
    extra = rules / 'zz.rules'
    for name, (text, wanted) in LINTS.items():
        head = 'rules 1\n'
        extra.write_text(head + text)
        code, out, error = run('check', rules)
        got = re.findall(rf'^{extra}:(.*)$', error, re.M)
        wanted = [f'{int(line.split(":", 1)[0]) + 1}:{line.split(":", 1)[1]}'.format(place=rules / 'positions.rules')
                  for line in wanted]
        check(got == wanted, f'lint: {name}', f'got      {got}\n    expected {wanted}\n{error}')
        quiet = run('check', '-q', rules)
        check('warning' not in quiet[2], f'lint: {name}, quiet', quiet[2])


# ---- diff ----

def diff_facts(letter, done):
    code, out, error = done
    lines = out.split('\n')
    fact = re.compile(r'. position  (.*) (?:condemns|opposes) .*  positions/condemns  in: (.*)')
    check(code == 0 and error == '' and lines[0] == str(letter), 'facts: the letter comes first', f'{error}{out}')
    lost = [fact.fullmatch(line) for line in lines if line.startswith('- ')]
    won = [fact.fullmatch(line) for line in lines if line.startswith('+ ')]
    check(all(lost) and all(won) and [f.groups() for f in lost] == [f.groups() for f in won] and lost,
          'facts: the stance of each changed, with its sentence', out)
    check(all(f.group(2) in LETTER.replace('\n', ' ') for f in lost if f), 'facts: the sentences of the letter', out)
    check(lines[-2] == f'{len(won)} facts won, {len(lost)} lost, in 1 of 2 letters', 'facts: the sum', out)


def diff(folder):
    old, new = folder / 'old', folder / 'new'
    for rules in (old, new):
        shutil.copytree(FIXTURES / 'rules-tools', rules)
    letter, other = folder / 'a.txt', folder / 'b.txt'
    letter.write_text(LETTER)
    other.write_text('Geachte voorzitter,\n\nEr is niets.\n')
    nothing = '0 facts won, 0 lost, in 0 of 2 letters\n'
    check(run('diff', *DATE, old, old, letter, other) == (0, nothing, ''), 'rules against themselves')
    rules = (new / 'positions.rules').read_text()
    (new / 'positions.rules').write_text(rules.replace('position a condemns t', 'position a opposes t'))
    diff_facts(letter, run('diff', *DATE, old, new, letter, other))
    code, out, error = run('diff', *DATE, '--statements', old, new, letter, other)
    lines = out.split('\n')
    check(code == 0 and error == '' and lines[0] == str(letter), 'the letter that changed comes first', f'{error}{out}')
    lost = [line for line in lines if line.startswith('- ')]
    won = [line for line in lines if line.startswith('+ ')]
    check(any('stance/condemns>' in line for line in lost) and any('stance/opposes>' in line for line in won),
          'the stance that changed', out)
    check(not any('Voorbeeldplan' in line for line in lost + won), 'what is the same is left out', out)
    check(lines[-2] == f'{len(won)} statements won, {len(lost)} lost, in 1 of 2 letters', 'the sum of diff', out)
    code, back, _ = run('diff', *DATE, '--statements', new, old, letter, other)
    check(sorted(back.replace('\n+ ', '\n* ').replace('\n- ', '\n+ ').replace('\n* ', '\n- ').split('\n')[1:-2])
          == sorted(lines[1:-2]), 'the other way round', back)
    graphs = []
    for rules in (old, new):
        graph = folder / 'graph.nt'
        run('extract', '-q', *DATE, '--rules', rules, '-f', 'ntriples', '-o', graph, letter)
        graphs.append(set(graph.read_text().split('\n')))
    check({line[2:] for line in won} == graphs[1] - graphs[0] and {line[2:] for line in lost} == graphs[0] - graphs[1],
          'diff is the difference of the graphs', out)
    code, _, error = run('diff', old, new)
    check((code, error) == (2, 'standpunt: diff needs the old rules, the new rules, and letters\n'
                               "Try 'standpunt diff --help'.\n"), 'diff without letters', error)
    (new / 'positions.rules').write_text('what is this?\n')
    check(run('diff', *DATE, old, new, letter)[0] == 3, 'new rules that do not compile')


# ---- profile ----

def profile(folder):
    letter = folder / 'a.txt'
    letter.write_text(LETTER)
    code, out, error = run('profile', *RULES, *DATE, letter)
    check(code == 0 and error == '', 'profile', error)
    lines = out.split('\n')
    check(lines[0].split() == ['ms', 'share', 'tried', 'matched', 'rule'], 'the head of the profile', out)
    rows = {line.split()[4]: line.split()[2:4] for line in lines[1:] if len(line.split()) == 6}
    check(rows == {'rules-tools/positions/supports': ['2', '2'], 'rules-tools/positions/condemns': ['1', '1'],
                   'rules-tools/positions/negated': ['1', '1']}, 'attempts and matches', out)
    check(f' {FIXTURES}/rules-tools/positions.rules:12' in out, 'the place of a rule', out)
    times = [float(line.split()[0]) for line in lines[1:] if len(line.split()) == 6]
    check(times == sorted(times, reverse=True), 'the slowest first', out)
    check(re.fullmatch(r'5 rules, 2 of them never tried; [\d.]+ ms in 1 letter', lines[-2]), 'the sum', out)
    _, twice, _ = run('profile', *RULES, *DATE, letter, letter)
    check(' 4       4 ' in twice, 'letters add up', twice)
    code, _, error = run('profile')
    check((code, error) == (2, "standpunt: no letter given; '-' reads standard input\n"
                               "Try 'standpunt profile --help'.\n"), 'profile of nothing', error)


def main():
    for test in [eval_counts, eval_mistakes, eval_agrees, coverage, whynot, whynot_within, explain, lint, diff,
                 profile]:
        with tempfile.TemporaryDirectory() as name:
            test(pathlib.Path(name))
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
