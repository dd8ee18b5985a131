"""Mutates examples of position rules and counts how many survive: does the rule know the sentence or the language?

Takes the 'yes' examples of all frames that make positions, as far as the tool finds their position. Each that is simple
enough is changed in ways of which the result is known: another actor, an adverb in front, the future, a passive, a
clause with 'dat', a negation, a question, a clause in front, an aside inside, two actors, another clause joined. Prints
how many of each were tried and gave what they should.

Usage: mutate.py TOOL [--rules DIR] [--verbose] [--floor]
    --verbose  lists the sentences that did not survive
    --floor    fails when fewer survive than FLOORS says: for the tests"""

import pathlib
import re
import subprocess
import sys
import tempfile
from typing import NamedTuple

import statements

ROOT = pathlib.Path(__file__).resolve().parent.parent
DATE = '2030-03-29'

# Share that must survive; some points below what the rules reach, so that a test fails when a change loses much.
FLOORS = {'another actor': 0.9, "'Daarnaast' in front": 0.9, "'In dit verband' in front": 0.9,
          "'Vorig jaar' in front": 0.75, 'future': 0.8, "clause with 'dat'": 0.8, 'passive': 0.6, 'negation': 0.7,
          'question': 0.95, "'4.' in front": 0.98, "'1' of a note behind": 0.98, 'reference behind': 0.9,
          "'Om … te' in front": 0.95, "'Zoals …' in front": 0.95, "'waar mogelijk' inside": 0.9,
          "'in Europees verband' inside": 0.92, 'two actors': 0.95, 'joined in front': 0.95, 'joined behind': 0.95}

# Whoever does not promise a thing, or does not think so, has no position on it for that.
UNSAID = {'commitsTo', 'considers', 'expects', 'takesNoPosition', 'isConcernedAbout', 'criticises', 'condemns'}

# Subjects that take a verb in the third person, and what stands for another actor.
THIRD = ['Nederland', 'Het kabinet', 'De regering', 'Rusland', 'Duitsland', 'Frankrijk', 'Polen', 'België', 'Italië',
         'De Commissie', 'De Europese Commissie', 'De Raad', 'De minister']
OTHERS = ['Zweden', 'Spanje']
SUBJECT = re.compile(rf'^({"|".join(sorted(THIRD, key=len, reverse=True))}|Ik) (?!en )([a-zëïéè]+) (.+)\.$')

ADVERBS = ['Daarnaast', 'In dit verband', 'Vorig jaar']
# A name of more words, of which the first word or two only look like a subject: 'De Raad voor de rechtspraak'.
LONGER = re.compile(r'^(?:van|voor)$')
# Words that stay before what goes to the end of a clause.
LEADING = re.compile(r'^(?:(?:zich|mij|er|erop|ervan|ernaar|eraan|ook|sterk|graag|wel) )*')
PREPOSITIONS = {'aan', 'achter', 'bij', 'in', 'met', 'naar', 'om', 'op', 'over', 'tegen', 'tegenover', 'tot', 'uit',
                'van', 'voor'}
CLAUSE = re.compile(r'(?:^|,? )(?:dat|om)\b')
NOUN = r'(?:(?:de|het|een|deze|dit|alle) )?(?:\w+e )?[\wëïéè-]+'
PHRASE = re.compile(rf'^(?:(?:de|het|een|deze|dit|alle) (?:\w+e )?[\wëïéè-]+|[A-Z]\w+)(?: van {NOUN})?$')


class Example(NamedTuple):
    rule: str
    text: str
    stances: frozenset
    author: bool  # its subject must be the author of the letter
    positions: frozenset = frozenset()  # that the tool finds


class Position(NamedTuple):
    holder: str  # last part of its IRI
    stance: str
    target: str
    modality: str
    polarity: str


class Parts(NamedTuple):
    """'Nederland steunt het plan.' by its subject, its verb and the rest; the lemma when the verb is the trigger."""
    subject: str
    verb: str
    rest: str
    lemma: str
    particle: str


class Mutant(NamedTuple):
    kind: str
    example: Example
    text: str
    holds: object  # (positions before, positions after) -> bool


# ---- Reading rules ----

def examples(rules):
    for path in sorted(rules.glob('*.rules')):
        for block in re.split(r'\n(?=\S)', path.read_text('utf-8')):
            name = re.match(r'frame (\S+)', block)
            stances = frozenset(re.findall(r'^ +emit +position \S+ (\w+) ', block, re.M))
            author = bool(re.search(r'^ +subject .*\bauthor\b', block, re.M))
            if name and stances:
                for text in re.findall(r'^ +yes +"((?:[^"\\]|\\.)*)"', block, re.M):
                    yield Example(name[1], text, stances, author)


class Verbs:
    """Particles and participles of verbs, and which are auxiliaries, from the lexicon."""

    def __init__(self, rules):
        self.particles, self.participles, self.auxiliaries = {}, {}, {'gaan'}
        for path in sorted(rules.glob('*.lex')):
            for line in path.read_text('utf-8').split('\n'):
                words = line.split('#')[0].split()
                if len(words) < 3 or words[0] != 'verb':
                    continue
                lemma, rest = words[1], words[2:]
                if 'auxiliary' in rest:
                    self.auxiliaries.add(lemma)
                if 'separable' in rest:
                    self.particles[lemma] = rest[rest.index('separable') + 1]
                if 'strong' in rest and len(rest) > rest.index('strong') + 5:
                    self.participles[lemma] = rest[rest.index('strong') + 5]
                for form in rest:
                    if form.endswith(':participle'):
                        self.participles[lemma] = form.split(':')[0]

    def participle(self, lemma, verb):
        """Of 'steunen' and 'steunt': 'gesteund'. For weak verbs by rule: a voiceless end has 't'."""
        particle = self.particles.get(lemma, '')
        if lemma in self.participles:
            return particle + self.participles[lemma]
        base = lemma[len(particle):]
        stem = verb[:-1] if verb.endswith('t') and not base.endswith('ten') else verb
        end = 't' if base[:-2][-1:] in 'tkfschpx' else 'd'
        stem = stem if stem.endswith(end) else stem + end
        prefixed = re.match(r'(?:be|ver|ont|her|er|onder|ge)(?=[^aeiou]*[aeiou].*en$)', base)
        return particle + ('' if prefixed else 'ge') + stem


# ---- The tool ----

class Tool:
    def __init__(self, path, rules):
        self.path, self.rules = path, rules

    def run(self, *arguments):
        done = subprocess.run([self.path, *map(str, arguments), '-q', '--date', DATE, '--rules', str(self.rules)],
                              capture_output=True, cwd=ROOT, timeout=600)
        if done.returncode:
            sys.exit(f'{arguments[0]}: {done.stderr.decode("utf-8", "replace")[:2000]}')
        return done.stdout.decode()

    def positions(self, texts):
        """For each text, as a letter of its own, the set of its positions."""
        with tempfile.TemporaryDirectory() as name:
            folder = pathlib.Path(name)
            for number, text in enumerate(texts):
                (folder / f'{number:05}.txt').write_text(f'kst-99999-{number + 1}\n\n{text}\n', 'utf-8')
            output = self.run('extract', '-f', 'nquads', folder) if texts else ''
        graphs = {}
        for statement in statements.read(output):
            number = re.search(r'kst-99999-(\d+)$', statement.graph.text.split('#')[0])
            graphs.setdefault(int(number[1]) - 1 if number else -1, []).append(statement)
        return [positions_of(graphs.get(number, [])) for number in range(len(texts))]

    def triggers(self, texts):
        """{(text, verb): lemma} of the verbs that set off a position, from what `explain` says of all texts at once."""
        with tempfile.TemporaryDirectory() as name:
            letter = pathlib.Path(name) / 'all.txt'
            letter.write_text('\n\n'.join(texts) + '\n', 'utf-8')
            output = self.run('explain', letter)
        found, sentence = {}, ''
        for line in output.split('\n'):
            if line and not line.startswith(' '):
                sentence = line
            trigger = re.match(r" +set off by '([^']+)', <([^>]+)> in ", line)
            if trigger:
                found[sentence, trigger[1]] = trigger[2]
        return found


def local(iri):
    return re.split(r'[#/]', iri)[-1]


def positions_of(graph):
    values, labels = {}, {}
    for s in graph:
        values.setdefault(s.subject.text, {}).setdefault(local(s.predicate.text), []).append(s.object.text)
        if local(s.predicate.text) in ('prefLabel', 'label', 'name'):
            labels.setdefault(s.subject.text, s.object.text)
    found = set()
    for node in values.values():
        if any(local(kind) == 'Position' for kind in node.get('type', [])):
            for target in node.get('target', []):
                found.add(Position(local(node.get('holder', ['?'])[0]), local(node.get('stance', ['?'])[0]),
                                   labels.get(target, local(target).replace('-', ' ')),
                                   local(node.get('modality', ['?'])[0]), local(node.get('polarity', ['?'])[0])))
    return found


# ---- What must hold ----

def same_target(a, b):
    a, b = set(re.findall(r'\w+', a.lower())), set(re.findall(r'\w+', b.lower()))
    return len(a & b) * 2 >= max(len(a), len(b))


def keeps(before, after):
    """Every position is there again, by the same actor."""
    return all(any(p.holder == q.holder and p.stance == q.stance and p.polarity == q.polarity and
                   same_target(p.target, q.target) for q in after) for p in before)


def stays(before, after):
    """Every position is there again to the letter."""
    return before <= after


def announces(before, after):
    return keeps(before, {q for q in after if q.modality == 'Announced'})


def moves_to(actor):
    def holds(before, after):
        return keeps({p._replace(holder=actor.lower()) for p in before}, after)
    return holds


def denies(before, after):
    """No position is affirmed any more, and one is there all the same, unless a denial says nothing of that side."""
    told = bool(after) or all(p.stance in UNSAID for p in before)
    return told and not any(p.stance == q.stance and p.polarity == q.polarity and
                                   same_target(p.target, q.target) for p in before for q in after)


def is_silent(_, after):
    return not after


# ---- Mutations: each gives a text, or None where the sentence is not simple enough ----

def parts_of(example, triggers, verbs):
    match = SUBJECT.match(example.text)
    if not match:
        return None
    subject, verb, rest = match.groups()
    lemma = triggers.get((example.text, verb), '')
    if lemma in verbs.auxiliaries - {'zijn', 'hebben'}:
        lemma = ''  # the verb that counts stands elsewhere
    particle = verbs.particles.get(lemma, '')
    if particle:
        words = rest.split(' ')
        if particle not in words:
            return None
        words.remove(particle)
        rest = ' '.join(words)
    return Parts(subject, verb, rest, lemma, particle)


def in_clause(subject):
    """A subject behind another word: 'het kabinet', 'ik'."""
    return subject if ' ' not in subject and subject != 'Ik' else subject[0].lower() + subject[1:]


def with_verb(rest, verb):
    """The rest of a clause with a verb that comes last: before a clause or what a preposition opens. None where the rest
    has verbs of its own."""
    leading = LEADING.match(rest).group()
    body = rest[len(leading):]
    clause = CLAUSE.search(body)
    own = body[:clause.start()] if clause else body
    after = body[len(own):].lstrip(' ')
    if re.search(r',|\bte\b', own):
        return None
    if own.split(' ')[0] in PREPOSITIONS and verb not in ('zijn', 'is', 'ben'):
        return f'{leading}{verb} {body}'
    return ' '.join(part for part in (leading.strip(), own.strip(), verb, after) if part).replace(' ,', ',')


def original_rest(example, parts):
    return example.text[len(parts.subject) + len(parts.verb) + 2:-1]


def is_phrase(rest):
    """Is it one noun phrase, such as 'de nieuwe conclusies van de Raad'?"""
    return bool(PHRASE.match(rest))


def says_it(example, parts):
    """Is the subject the one whose position it is, and not what is judged?"""
    name = parts.subject.split(' ')[-1].lower()
    return any(p.holder.split('-')[-1] in (name, 'nederland') and name not in p.target.lower()
               for p in example.positions)


def swapped(example, parts, verbs):
    if parts.subject == 'Ik' or example.author or not says_it(example, parts):
        return None
    other = next(name for name in OTHERS if name not in example.text)
    return f'{other} {parts.verb} {original_rest(example, parts)}.', moves_to(other)


def fronted(adverb):
    def mutate(example, parts, verbs):
        return f'{adverb} {parts.verb} {in_clause(parts.subject)} {original_rest(example, parts)}.', keeps
    return mutate


def led(front):
    """Behind a clause in front, which takes the place of the subject."""
    mutate = fronted(front)
    return lambda example, parts, verbs: None if LONGER.match(parts.verb) else mutate(example, parts, verbs)


def inserted(words):
    """With words behind the verb, and what is as light as a pronoun, that say under which circumstances."""
    def mutate(example, parts, verbs):
        if LONGER.match(parts.verb):
            return None
        rest = original_rest(example, parts)
        light = re.match(r'(?:(?:zich|mij|er|ernaar|het) )*', rest).group()
        text = f'{parts.subject} {parts.verb} {light}{words} {rest[len(light):]}.'
        return text.replace(' ,', ','), keeps
    return mutate


def doubled(example, parts, verbs):
    if not parts.lemma or parts.subject == 'Ik' or example.author or not says_it(example, parts):
        return None
    names = [name for name in OTHERS if name not in example.text]
    if len(names) < 2:
        return None
    verb = parts.lemma[len(parts.particle):]
    both = [moves_to(name) for name in names]
    return (f'{names[0]} en {names[1]} {verb} {original_rest(example, parts)}.',
            lambda before, after: all(one(before, after) for one in both))


def joined_in_front(example, parts, verbs):
    if parts.subject == 'Ik' or LONGER.match(parts.verb):
        return None
    return f'{parts.subject} neemt deel aan het overleg en {parts.verb} {original_rest(example, parts)}.', keeps


def joined_behind(example, parts, verbs):
    verb = 'neem' if parts.subject == 'Ik' else 'neemt'
    return f'{parts.subject} {parts.verb} {original_rest(example, parts)} en {verb} deel aan het overleg.', stays


def future(example, parts, verbs):
    if not parts.lemma:
        return None
    rest = with_verb(parts.rest, parts.lemma)
    return (f'{parts.subject} zal {rest}.', announces) if rest else None


def embedded(example, parts, verbs):
    if not parts.lemma:
        return None
    verb = parts.particle + parts.verb
    rest = with_verb(parts.rest, verb)
    return (f'Dit betekent dat {in_clause(parts.subject)} {rest}.', keeps) if rest else None


def passive(example, parts, verbs):
    if not parts.lemma or parts.subject == 'Ik' or parts.lemma in ('zijn', 'hebben') or not is_phrase(parts.rest):
        return None
    participle = verbs.participle(parts.lemma, parts.verb)
    target = parts.rest[0].upper() + parts.rest[1:]
    return f'{target} wordt door {in_clause(parts.subject)} {participle}.', keeps


def negated(example, parts, verbs):
    if not parts.lemma:
        return None
    rest = original_rest(example, parts)
    leading = LEADING.match(rest).group()
    body = rest[len(leading):]
    if re.search(r'\b(?:geen|niet|te)\b|,', rest) or CLAUSE.match(body):
        return None
    if body.split(' ')[0] in PREPOSITIONS:
        return f'{parts.subject} {parts.verb} {leading}niet {body}.', denies
    if parts.particle or not is_phrase(body) or body.startswith('een '):
        return None
    return f'{parts.subject} {parts.verb} {rest} niet.', denies


def asked(example, parts, verbs):
    if re.search(r'[.!] \w', original_rest(example, parts)):  # more than one sentence: only the last would ask
        return None
    verb = parts.verb[0].upper() + parts.verb[1:]
    return f'{verb} {in_clause(parts.subject)} {original_rest(example, parts)}?', is_silent


def surrounded(front, behind):
    """With what letters have around a sentence, and what is no part of it."""
    def mutate(example, parts, verbs):
        return f'{front}{parts.subject} {parts.verb} {original_rest(example, parts)}{behind}', stays
    return mutate


MUTATIONS = {'another actor': swapped, **{f"'{adverb}' in front": fronted(adverb) for adverb in ADVERBS},
             'future': future, "clause with 'dat'": embedded, 'passive': passive, 'negation': negated,
             'question': asked, "'4.' in front": surrounded('4. ', '.'), "'1' of a note behind": surrounded('', '.1'),
             'reference behind': surrounded('', ' (Kamerstuk 99 999, nr. 24).'),
             "'Om … te' in front": led('Om de doelen te halen'),
             "'Zoals …' in front": led('Zoals ik in mijn brief van 3 mei 2030 heb toegelicht,'),
             "'waar mogelijk' inside": inserted(', waar mogelijk,'),
             "'in Europees verband' inside": inserted('in Europees verband'), 'two actors': doubled,
             'joined in front': joined_in_front, 'joined behind': joined_behind}


def mutants(used, triggers, verbs):
    for example in used:
        parts = parts_of(example, triggers, verbs)
        for kind, mutate in MUTATIONS.items():
            made = mutate(example, parts, verbs) if parts else None
            if made:
                yield Mutant(kind, example, *made)


# ---- Report ----

def report(results, verbose):
    """Prints the table; {kind: (tried, kept)}."""
    counts = {kind: [0, 0] for kind in MUTATIONS}
    for mutant, holds, after in results:
        counts[mutant.kind][0] += 1
        counts[mutant.kind][1] += holds
        if verbose and not holds:
            print(f'{mutant.kind} ({mutant.example.rule}): {mutant.text}')
            for position in sorted(after) or ['nothing']:
                print('    ' + (position if isinstance(position, str) else ' | '.join(position)))
    print(f'{"mutation":30} {"tried":>6} {"kept":>6} {"share":>6}')
    for kind, (tried, kept) in counts.items():
        print(f'{kind:30} {tried:6} {kept:6} {kept / tried if tried else 0:6.2f}')
    return counts


def above_floor(counts):
    good = True
    for kind, floor in FLOORS.items():
        tried, kept = counts[kind]
        if tried == 0 or kept / tried < floor:
            print(f'failed: {kind}: {kept} of {tried} survive, {floor} is the least')
            good = False
    return good


def main():
    arguments = sys.argv[1:]
    rules = pathlib.Path(arguments[arguments.index('--rules') + 1]).resolve() if '--rules' in arguments else (
        ROOT / 'rules' / 'nl')
    tool, verbs = Tool(str(pathlib.Path(arguments[0]).resolve()), rules), Verbs(rules)
    known = list(examples(rules))
    found = tool.positions([example.text for example in known])
    used = [example._replace(positions=frozenset(p for p in positions if p.stance in example.stances))
            for example, positions in zip(known, found)]
    used = [example for example in used if example.positions]
    made = list(mutants(used, tool.triggers([example.text for example in used]), verbs))
    results = [(mutant, mutant.holds(mutant.example.positions, after), after)
               for mutant, after in zip(made, tool.positions([mutant.text for mutant in made]))]
    print(f'{len(known)} examples, {len(used)} with a position, {len({m.example for m in made})} simple enough')
    counts = report(results, '--verbose' in arguments)
    return 0 if '--floor' not in arguments or above_floor(counts) else 1


if __name__ == '__main__':
    sys.exit(main())
