#!/usr/bin/env python3
"""Checks vocab/: that it parses, and that every entry is what vocab/README.md asks of it.

Run: python3 tests/vocabulary.py [--write] [FOLDER]. Prints what is wrong and 'N passed, N failed';
exits 1 when a check failed. With --write it first writes the table of counts in README.md anew.
Reads the Turtle with rapper (package raptor2-utils), so that the shape of the files does not
matter.
"""
import collections
import datetime
import itertools
import pathlib
import re
import shutil
import subprocess
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
BASE = 'https://w3id.org/standpunt/id/'
POS = 'https://w3id.org/standpunt/def#'
RDF = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#'
RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
OWL = 'http://www.w3.org/2002/07/owl#'
SKOS = 'http://www.w3.org/2004/02/skos/core#'
FOAF = 'http://xmlns.com/foaf/0.1/'
ORG = 'http://www.w3.org/ns/org#'
SCHEMA = 'http://schema.org/'
DCTERMS = 'http://purl.org/dc/terms/'
WIKIDATA = 'http://www.wikidata.org/entity/'
SHACL = 'http://www.w3.org/ns/shacl#'

CLASS_TYPES = {RDFS + 'Class', OWL + 'Class'}
PROPERTY_TYPES = {RDF + 'Property', OWL + 'ObjectProperty', OWL + 'DatatypeProperty',
                  OWL + 'AnnotationProperty'}
NAMES = [SKOS + 'prefLabel', SKOS + 'altLabel', SKOS + 'hiddenLabel', FOAF + 'name',
         POS + 'adjective', POS + 'inhabitant']

# Names that two entities really share. The types that a rule asks for, or the review list, decide.
AMBIGUOUS = {
    'Congo', 'Congolees', 'Congolese', 'Congolezen', 'Congolese regering',
    'Dominicaan', 'Dominicaans', 'Dominicaanse', 'Dominicanen', 'Dominicaanse regering',
    'Luxemburg',
}

# Names that a letter would use as ordinary words, so no entry may have them.
ORDINARY = {'Man', 'Kamp', 'Bos', 'Jong', 'Bot', 'Wijn', 'Blok', 'Snel', 'Helder', 'Pool', 'Let',
            'Noor', 'De Jonge', 'De Jager', 'De Boer', 'De Vries', 'OM', 'EN', 'AL', 'Kamer',
            'Raad', 'Commissie', 'Kust', 'Douane', 'May', 'Leers', 'Spies', 'Klink', 'Pronk'}

# Offices that several people hold side by side.
SHARED = {
    'viceminister-president', 'staatssecretaris-van-binnenlandse-zaken-en-koninkrijksrelaties',
    'staatssecretaris-van-buitenlandse-zaken', 'staatssecretaris-van-economische-zaken',
    'staatssecretaris-van-financien', 'staatssecretaris-van-justitie-en-veiligheid',
    'staatssecretaris-van-onderwijs-cultuur-en-wetenschap',
    'staatssecretaris-van-sociale-zaken-en-werkgelegenheid',
    'staatssecretaris-van-volksgezondheid-welzijn-en-sport',
}
# Files in which every label is there in English too.
ENGLISH = {f'gazetteer/{name}.ttl'
           for name in ('former-names', 'governments', 'offices', 'organisations-nl')}
# A day of each cabinet just after it began, and how many ministers and state secretaries it had.
CABINETS = {
    '2002-07-22': (14, 14), '2003-05-28': (16, 10), '2007-02-23': (16, 11), '2010-10-15': (12, 8),
    '2012-11-06': (13, 7), '2017-10-27': (16, 8), '2022-01-11': (20, 9), '2024-07-03': (16, 13),
}
MINISTER = re.compile('minister-president|minister-v(an|oor)-.*')
VACANCIES = ROOT / 'tests' / 'fixtures' / 'vacancies.tsv'
HOME = BASE + 'actor/nederland'
ALWAYS = ('0001-01-01', '9999-12-31')

# The file of links, which says again of an entry only what its link rests on.
LINKS = 'links.ttl'

# The sources of links that the tables of facts stand for.
FACTS = {'Natural Earth (CC0)', 'ISO 3166 lists', 'openkamer (MIT)', 'OpenSanctions list (MIT)',
         'Wikidata query results (CC0)'}

TRIPLE = re.compile(r'^(<[^>]*>|_:\S+) <([^>]*)> (.*) \.$')
LITERAL = re.compile(r'^"(.*)"(?:@([A-Za-z-]+)|\^\^<([^>]*)>)?$')

passed = 0
failed = 0


def check(name, problems):
    """Counts one check; shows what is wrong."""
    global passed, failed
    problems = sorted(problems)
    if not problems:
        passed += 1
        return
    failed += 1
    print(f'FAILED: {name}')
    for problem in problems[:20]:
        print(f'  {problem}')
    if len(problems) > 20:
        print(f'  and {len(problems) - 20} more')


def unescape(text):
    """The text of a literal of N-Triples."""
    def one(match):
        escape = match.group(1)
        if escape[0] in 'uU':
            return chr(int(escape[1:], 16))
        return {'t': '\t', 'n': '\n', 'r': '\r'}.get(escape, escape)
    return re.sub(r'\\(u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8}|.)', one, text)


def parse(path):
    """Triples of a Turtle file and rapper's complaint, empty when there is none. A triple is
    (subject, predicate, object); an object is an IRI in <>, a blank node, or a tuple
    (text, language, datatype)."""
    run = subprocess.run(['rapper', '-q', '-i', 'turtle', '-o', 'ntriples', str(path)],
                         capture_output=True, text=True, check=False)
    triples = []
    for line in run.stdout.splitlines():
        subject, predicate, thing = TRIPLE.match(line).groups()
        literal = LITERAL.match(thing)
        if literal:
            text, language, datatype = literal.groups()
            thing = (unescape(text), language or '', datatype or '')
        triples.append((subject.strip('<>'), predicate, thing))
    complaint = run.stderr.strip()
    return triples, complaint if complaint or run.returncode == 0 else 'does not parse'


def local(iri):
    return re.split(r'[#/]', iri)[-1]


def objects(graph, subject, predicate):
    return graph[subject].get(predicate, [])


def iris(values):
    return [v.strip('<>') for v in values if isinstance(v, str)]


def same_local(terms):
    """Terms that share a local name."""
    by_local = collections.defaultdict(set)
    for term in terms:
        by_local[local(term)].add(term)
    return [f'{name}: {", ".join(sorted(t))}' for name, t in by_local.items() if len(t) > 1]


def main(folder, write):
    files = sorted(folder.rglob('*.ttl'))
    graph = collections.defaultdict(dict)
    home = collections.defaultdict(set)  # files in which a subject is described
    used = collections.defaultdict(set)  # predicates and types -> files
    told = collections.defaultdict(set)  # a linked subject -> sources that links.ttl names
    for path in files:
        triples, complaint = parse(path)
        name = str(path.relative_to(folder))
        check(f'{name} parses', [complaint] if complaint else [])
        check(f'{name} has triples', [] if triples else ['is empty'])
        if name == 'alignment.ttl':  # checked by ontology.py
            continue
        for subject, predicate, thing in triples:
            graph[subject].setdefault(predicate, []).append(thing)
            if name != LINKS:
                home[subject].add(name)
            elif predicate == DCTERMS + 'source':
                told[subject].add(thing[0])
            used[predicate].add(name)
            if predicate == RDF + 'type':
                used[thing.strip('<>')].add(name)
    check('there are files', [] if files else [f'{folder} has no *.ttl'])

    types = {s: set(iris(objects(graph, s, RDF + 'type'))) for s in graph}
    classes = {s for s in types if types[s] & CLASS_TYPES}
    properties = {s for s in types if types[s] & PROPERTY_TYPES}
    check('local names of classes are unique', same_local(classes))
    check('local names of properties are unique', same_local(properties))
    check_terms(graph, classes | properties)
    check_declared(graph, types, classes, properties, used)
    entries = {s for s in graph if any(f.startswith('gazetteer/') for f in home[s])}
    check('there are entries', [] if entries else ['none'])
    check_stances(graph, types, properties)
    check_topics(graph, types, entries)
    check_entries(graph, types, entries, home)
    check_names(graph, entries)
    check_references(graph, types, classes, entries)
    check_former_names(graph, types, entries)
    check_cabinets(graph, types, entries)
    check_terms_of_office(graph, types, entries, VACANCIES.read_text('utf-8').splitlines())
    check_links(graph, entries)
    check_sources(graph, entries, told, folder / 'README.md')
    check_facts(graph, told)
    rows = count_types(graph, types, entries)
    if write:
        write_table(rows, folder / 'README.md')
    check_table(rows, folder / 'README.md')


def check_terms(graph, terms):
    """What every declared term says about itself."""
    for predicate in ('label', 'comment'):
        check(f'terms have an rdfs:{predicate} in Dutch and English',
              [t for t in terms if {v[1] for v in objects(graph, t, RDFS + predicate)
                                    if isinstance(v, tuple)} != {'nl', 'en'}])
    check('terms say where they are defined',
          [t for t in terms if not objects(graph, t, RDFS + 'isDefinedBy')])


def check_declared(graph, types, classes, properties, used):
    """Own terms must exist; so must every term that the gazetteer uses."""
    def foreign(iri):
        return iri.startswith((RDF, RDFS, OWL))
    known = classes | properties
    check('own terms that are used are declared',
          [f'{t} in {", ".join(sorted(f))}' for t, f in used.items()
           if t.startswith(POS) and t not in known])
    check('terms of the gazetteer are declared',
          [f'{t} in {", ".join(sorted(f))}' for t, f in used.items()
           if any(n.startswith('gazetteer/') for n in f) and t not in known
           and not foreign(t)])
    check('superclasses, domains and own ranges are declared',
          [f'{s}: {v}' for s in known for p in ('subClassOf', 'domain', 'range')
           for v in iris(objects(graph, s, RDFS + p))
           if v not in known and (p != 'range' or v.startswith(POS))])
    shapes = {v for s in types if SHACL + 'NodeShape' in types[s] for v in
              iris(objects(graph, s, SHACL + 'targetClass'))}
    paths = {v for s in graph for v in iris(objects(graph, s, SHACL + 'path'))}
    check('shapes are about declared classes and properties',
          [t for t in shapes | paths if t not in known
           and not foreign(t) and not t.startswith((SKOS, '_:'))])


def check_stances(graph, types, properties):
    stances = [s for s in types if s.startswith(BASE + 'stance/') and POS + 'Stance' in types[s]]
    sides = {BASE + 'stance/' + side for side in ('positive', 'negative', 'neutral')}
    check('the three sides are there', sides - set(stances))
    check('a stance has a side and a direct property that is declared',
          [s for s in stances if s not in sides and not (
              set(iris(objects(graph, s, SKOS + 'broader'))) <= sides
              and len(iris(objects(graph, s, POS + 'directProperty'))) == 1
              and iris(objects(graph, s, POS + 'directProperty'))[0] in properties)])
    check('stances are defined in Dutch and English',
          [s for s in stances
           if {v[1] for v in objects(graph, s, SKOS + 'definition')} != {'nl', 'en'}])


def check_topics(graph, types, entries):
    """The scheme: fields of policy, and topics below one or more of them, two levels in all."""
    topics = {e for e in entries if POS + 'Topic' in types[e]}
    fields = {t for t in topics if objects(graph, t, SKOS + 'topConceptOf')}
    schemes = {s for s in graph if SKOS + 'ConceptScheme' in types[s]}
    check('the fields of policy are those that the scheme names',
          fields ^ {v for s in schemes if local(s) == 'topics'
                    for v in iris(objects(graph, s, SKOS + 'hasTopConcept'))})
    check('topics are in a scheme that is declared',
          [t for t in topics if not set(iris(objects(graph, t, SKOS + 'inScheme'))) & schemes])
    check('a field of policy is defined, and in no other',
          [f for f in fields if len(objects(graph, f, SKOS + 'definition')) != 2
           or objects(graph, f, SKOS + 'broader')])
    check('a topic that is no field is in fields',
          [t for t in topics - fields if not objects(graph, t, SKOS + 'broader')
           or set(iris(objects(graph, t, SKOS + 'broader'))) - fields])
    check('only topics are in fields',
          [e for e in entries - topics if objects(graph, e, SKOS + 'broader')])


def check_entries(graph, types, entries, home):
    check('an entry is in one file', [f'{e}: {sorted(home[e])}' for e in entries
                                      if len(home[e]) > 1])
    check('an entry has a type', [e for e in entries if not types[e]])
    check('an entry has a source',
          [e for e in entries if not objects(graph, e, DCTERMS + 'source')])
    check('an entry has a Dutch and an English label, a person a name',
          [e for e in entries if not types[e] & {POS + 'Tenure', POS + 'FormerName'}
           and not objects(graph, e, FOAF + 'name')
           and not {'nl', 'en'} <= {v[1] for v in objects(graph, e, SKOS + 'prefLabel')}])
    check('an entry has one preferred label in a language',
          [e for e in entries for language, count in collections.Counter(
              v[1] for v in objects(graph, e, SKOS + 'prefLabel')).items() if count > 1])
    check('keys are [a-z_][a-z0-9_-]*',
          [e for e in entries if not re.fullmatch(
              re.escape(BASE) + r'[a-z]+/[a-z_][a-z0-9_-]*', e)])


def days(graph, entry, start=POS + 'validFrom', end=POS + 'validUntil'):
    """First and last day of an entry as text."""
    return tuple((objects(graph, entry, p) or [(otherwise,)])[0][0]
                 for p, otherwise in zip((start, end), ALWAYS))


def claimed_at_once(claims):
    """Entities that have a name on the same day. The last day of one may be the first of another."""
    return {entity for (one, a), (other, b) in itertools.combinations(claims, 2) if one != other
            and a[0] < b[1] and b[0] < a[1] for entity in (one, other)}


def check_names(graph, entries):
    claims = collections.defaultdict(set)  # name -> (entity, its days)
    for entry in entries:
        of = (iris(objects(graph, entry, POS + 'nameOf')) or [entry])[0]
        for predicate in NAMES:
            for text, _, _ in objects(graph, entry, predicate):
                claims[text].add((of, days(graph, entry)))
    check('a name is plain text with single spaces',
          [repr(n) for n in claims if n != ' '.join(n.split())])
    check('a name has at least two characters', [repr(n) for n in claims if len(n) < 2])
    check('no name is claimed twice, except those that are known to be ambiguous',
          [f'{n}: {", ".join(sorted(claimed_at_once(c)))}' for n, c in claims.items()
           if claimed_at_once(c) and n not in AMBIGUOUS])
    check('names known to be ambiguous are',
          [n for n in AMBIGUOUS if not claimed_at_once(claims[n])])
    check('no name is an ordinary word', [n for n in ORDINARY if claims.get(n)])


def check_references(graph, types, classes, entries):
    wanted = {ORG + 'unitOf': None, ORG + 'postIn': None, ORG + 'member': FOAF + 'Person',
              POS + 'post': ORG + 'Post'}
    check('entries refer to entries of the right type',
          [f'{e} {local(p)} {v}' for e in entries for p, kind in wanted.items()
           for v in iris(objects(graph, e, p))
           if v not in entries or (kind and kind not in types[v])])
    spaces = {c: objects(graph, c, POS + 'idSpace')[0][0] for c in classes
              if objects(graph, c, POS + 'idSpace')}

    def space(cls):
        """The nearest id space up the tree."""
        level = [cls]
        while level:
            for c in level:
                if c in spaces:
                    return spaces[c]
            level = [v for c in level for v in iris(objects(graph, c, RDFS + 'subClassOf'))]
        return ''
    check('the IRI of an entry agrees with the pos:idSpace of its class',
          [e for e in entries for t in types[e]
           if not e.startswith(BASE + space(t) + '/')])
    check('tenures start before they end',
          [e for e in entries if POS + 'Tenure' in types[e]
           for start in objects(graph, e, SCHEMA + 'startDate')
           for end in objects(graph, e, SCHEMA + 'endDate') if start[0] > end[0]])
    check('tenures have a start, a person and an office',
          [e for e in entries if POS + 'Tenure' in types[e] and not all(
              len(objects(graph, e, p)) == 1
              for p in (SCHEMA + 'startDate', ORG + 'member', POS + 'post'))])


def is_dutch(graph, post):
    """Is the office one of the Dutch state, or of a body in it?"""
    where = iris(objects(graph, post, ORG + 'postIn'))
    while where and where[0] != HOME:
        where = iris(objects(graph, where[0], ORG + 'unitOf'))
    return bool(where)


def changes(terms):
    """What lies between terms, by their start: (until, from, days between). Negative: that many
    days two terms overlap."""
    last = None
    for start, end in sorted(terms):
        if last:
            between = datetime.date.fromisoformat(start) - datetime.date.fromisoformat(last)
            yield last, start, between.days
        last = max(last or end, end)


def check_terms_of_office(graph, types, entries, vacancies):
    terms = collections.defaultdict(list)
    for entry in entries:
        if POS + 'Tenure' in types[entry]:
            post = iris(objects(graph, entry, POS + 'post'))[0]
            if is_dutch(graph, post):
                terms[local(post)].append(days(graph, entry, SCHEMA + 'startDate', SCHEMA + 'endDate'))
    found = {(post, *change) for post, t in terms.items() for change in changes(t)}
    gaps = {(post, until, start) for post, until, start, between in found if between > 1}
    known = {tuple(line.split('\t')[:3]) for line in vacancies if not line.startswith('#')}
    check('no Dutch office lacks a holder but in fixtures/vacancies.tsv', map(' '.join, gaps - known))
    check('vacancies are there', map(' '.join, known - gaps))
    check('nobody holds an office of one beside another',
          [f'{post} {start} to {until}' for post, until, start, between in found
           if between < -1 and post not in SHARED])
    check('offices that are shared are',
          SHARED - {post for post, _, _, between in found if between < -1})
    check('there are terms of office', [] if len(terms) > 50 else [f'of {len(terms)} offices'])


def check_cabinets(graph, types, entries):
    """No member of a cabinet is missing: one may have two offices, so people are counted."""
    tenures = [(local(iris(objects(graph, e, POS + 'post'))[0]), objects(graph, e, ORG + 'member')[0],
                *days(graph, e, SCHEMA + 'startDate', SCHEMA + 'endDate'))
               for e in entries if POS + 'Tenure' in types[e]]

    def people(day, is_office):
        return len({who for post, who, start, end in tenures if start <= day < end and is_office(post)})
    found = {day: (people(day, MINISTER.fullmatch),
                   people(day, lambda post: post.startswith('staatssecretaris-'))) for day in CABINETS}
    check('cabinets have all their members',
          [f'{day}: {found[day]}, not {size}' for day, size in CABINETS.items() if found[day] != size])


def check_former_names(graph, types, entries):
    former = [e for e in entries if POS + 'FormerName' in types[e]]
    check('a former name is of one entry, and has a last day',
          [e for e in former if len(objects(graph, e, POS + 'nameOf')) != 1
           or not set(iris(objects(graph, e, POS + 'nameOf'))) <= entries
           or len(objects(graph, e, POS + 'validUntil')) != 1])
    check('names are in force for a time',
          [e for e in entries if days(graph, e)[0] >= days(graph, e)[1]])


def check_links(graph, entries):
    links = links_of(graph)
    check('there are links', [] if links else ['none'])
    check('links go to items of Wikidata',
          [f'{s}: {v}' for s, v in links
           if not re.fullmatch(re.escape(WIKIDATA) + r'Q[1-9][0-9]*', v)])
    check('links are from entries', [s for s, _ in links if s not in entries])
    check('an entry has one link', [s for s, n in collections.Counter(
        s for s, _ in links).items() if n > 1])
    check('an item is linked once', [v for v, n in collections.Counter(
        v for _, v in links).items() if n > 1])


def links_of(graph):
    """(entry, item) for each link."""
    return [(s, v) for s in graph for v in iris(objects(graph, s, OWL + 'sameAs'))]


def check_sources(graph, entries, told, readme):
    """README.md names the data sets; every entry and every link has one of them."""
    text = readme.read_text(encoding='utf-8') if readme.exists() else ''
    table = text.partition('| `dcterms:source` | what |')[2].partition('\n\n')[0]
    named = set(re.findall(r'^\| ([^|]+?) \|', table, re.M))
    check('there is a table of sources', [] if named else ['README.md has none'])
    check('README.md names the source of an entry',
          {f'{e}: {text}' for e in entries for text, _, _ in objects(graph, e, DCTERMS + 'source')
           if text not in named})
    check('a link names the data set that confirms it',
          [s for s, _ in links_of(graph) if not told[s] & (named - {'Standpunt'})])
    check('links.ttl is about links only', set(told) - {s for s, _ in links_of(graph)})


def check_facts(graph, told):
    """What the tables of facts say of an item, where they are there."""
    facts = ROOT.parent / 'shared' / 'facts'
    if not facts.is_dir():
        print('skipped: identifiers against the tables of facts')
        return
    confirmed = set()
    for path in sorted(facts.iterdir()):
        confirmed.update(re.findall(r'\bQ[1-9][0-9]*\b', path.read_text(encoding='utf-8')))
    check('a table of facts has each identifier that rests on it',
          [f'{s}: {v}' for s, v in links_of(graph)
           if told[s] <= FACTS and local(v) not in confirmed])
    bodies = {q: name for q, name in re.findall(
        r'^(Q[1-9][0-9]*)\t([^\t]+)', (facts / 'international-bodies.tsv').read_text(
            encoding='utf-8'), re.M)}
    called = {text: e for e in graph for text, _, _ in objects(graph, e, SKOS + 'prefLabel')}
    check('an item is not linked to an entry while another has its name',
          [f'{s}: {v} is {bodies[local(v)]}' for s, v in links_of(graph)
           if called.get(bodies.get(local(v)), s) != s])


def count_types(graph, types, entries):
    """Lines of the table in README.md: types with their number of entries, most frequent first."""
    prefixes = {FOAF: 'foaf:', ORG: 'org:', POS: 'pos:', SCHEMA: 'schema:', SKOS: 'skos:'}

    def short(iri):
        return next((name + iri[len(space):] for space, name in prefixes.items()
                     if iri.startswith(space)), iri)
    counts = collections.Counter(short(t) for e in entries for t in types[e])
    links = sum(len(objects(graph, s, OWL + 'sameAs')) for s in graph)
    rows = sorted(counts.items(), key=lambda row: (-row[1], row[0]))
    return [f'| {name} | {count} |' for name, count in [*rows, ('links to Wikidata', links)]]


TABLE = re.compile(r'(?<=\| type \| entries \|\n\| --- \| --- \|\n)(?:\|.*\|\n)*')


def check_table(rows, readme):
    """The counts by type in README.md."""
    text = readme.read_text(encoding='utf-8') if readme.exists() else ''
    table = TABLE.search(text)
    told = table.group().splitlines() if table else []
    check('the table in README.md counts right (--write does that)',
          [f'- {row}' for row in told if row not in rows]
          + [f'+ {row}' for row in rows if row not in told])


def write_table(rows, readme):
    text = readme.read_text(encoding='utf-8')
    readme.write_text(TABLE.sub(lambda _: ''.join(f'{row}\n' for row in rows), text, count=1),
                      encoding='utf-8')


if __name__ == '__main__':
    if not shutil.which('rapper'):
        sys.exit('vocabulary.py needs rapper (package raptor2-utils)')
    folders = [a for a in sys.argv[1:] if a != '--write']
    main(pathlib.Path(folders[0]) if folders else ROOT / 'vocab', '--write' in sys.argv[1:])
    print(f'{passed} passed, {failed} failed')
    sys.exit(1 if failed else 0)
