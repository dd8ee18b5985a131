"""Writes sources of names in the formats in which they really come, for tests: a dump of Wikidata in
JSON, truthy N-Triples, results of SPARQL as CSV and TSV, SKOS as Turtle and RDF/XML.

Items beyond Q4000000000 are invented: Wikidata has not given out such numbers. Q889 and Q878 are the
states that vocab/links.ttl has. Usage: dumps.py FOLDER [NUMBER]; NUMBER more invented items make
the dump larger."""

import bz2
import gzip
import json
import pathlib
import sys

ENTITY = 'http://www.wikidata.org/entity/'
DATA = 'https://www.wikidata.org/wiki/Special:EntityData/'
XSD = 'http://www.w3.org/2001/XMLSchema#'
RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
SKOS = 'http://www.w3.org/2004/02/skos/core#'
SCHEMA = 'http://schema.org/'
INVENTED = 4_000_000_000


class Item:
    """What a test needs to know of an item; `classes` are pairs of a class and a rank."""

    def __init__(self, number, labels, aliases=(), classes=(), sitelinks=0):
        self.id = f'Q{number}'
        self.labels = dict(labels)
        self.aliases = list(aliases)
        self.classes = [(c, 'normal') if isinstance(c, str) else c for c in classes]
        self.sitelinks = sitelinks

    def best_classes(self):
        """Those of the best rank: what truthy triples say."""
        best = 'preferred' if any(r == 'preferred' for _, r in self.classes) else 'normal'
        return [c for c, rank in self.classes if rank == best]


def sample():
    """Items that each show something: see imports.py for what becomes of them."""
    n = INVENTED
    return [
        Item(889, {'nl': 'Afghanistan', 'en': 'Afghanistan'}, [('nl', 'Voorbeeldistan')],
             ['Q6256', 'Q3624078'], 300),
        Item(n + 1, {'nl': 'Waterveen', 'en': 'Waterveen', 'de': 'Wasserfehn'},
             [('nl', 'Groot Waterveen'), ('en', 'Waterveen'), ('fr', 'Tourbe')], ['Q515'], 12),
        Item(n + 2, {'mul': 'Anna Voorbeeld', 'en': 'Anne Example'}, [('mul', 'Voorbeeld')],
             [('Q5', 'normal')], 7),
        Item(n + 3, {'nl': 'Stichting "De \\ Streep"', 'en': 'Line\u00e9 \U0001F600 Foundation'}, [],
             [('Q131569', 'normal'), ('Q43229', 'preferred'), ('Q5', 'deprecated')], 3),
        Item(n + 4, {'nl': 'Waterveen'}, [], ['Q515'], 1),
        Item(n + 5, {'nl': 'Steun'}, [], ['Q43229'], 4),
        Item(n + 6, {'de': 'Nur Deutsch'}, [], ['Q43229'], 9),
        Item(n + 7, {'nl': 'Schilderij'}, [], ['Q3305213'], 50),
        Item(n + 8, {'nl': 'Nederland'}, [], ['Q515'], 2),
        Item(n + 9, {'nl': 'Leeg'}, [], [], 0),
    ]


# ---- JSON ----

def snak(value):
    return {'snaktype': 'value', 'property': 'P31', 'datatype': 'wikibase-item',
            'datavalue': {'value': {'entity-type': 'item', 'numeric-id': int(value[1:]), 'id': value},
                          'type': 'wikibase-entityid'}}


def statement(item, value, rank, number):
    """A statement as dumps have it, with a qualifier and a reference that hold items too."""
    other = dict(snak('Q5'), property='P642')
    return {'mainsnak': snak(value), 'type': 'statement', 'id': f'{item.id}$0000-{number}', 'rank': rank,
            'qualifiers': {'P642': [other]}, 'qualifiers-order': ['P642'],
            'references': [{'hash': 'a1', 'snaks': {'P31': [snak('Q5')]}, 'snaks-order': ['P31']}]}


def entity(item):
    text = {language: {'language': language, 'value': value} for language, value in item.labels.items()}
    aliases = {}
    for language, value in item.aliases:
        aliases.setdefault(language, []).append({'language': language, 'value': value})
    claims = {'P31': [statement(item, c, rank, i) for i, (c, rank) in enumerate(item.classes)]}
    claims['P1082'] = [{'mainsnak': {'snaktype': 'novalue', 'property': 'P1082', 'datatype': 'quantity'},
                        'type': 'statement', 'id': f'{item.id}$p', 'rank': 'normal'}]
    links = {f'w{i}wiki': {'site': f'w{i}wiki', 'title': 'X', 'badges': []} for i in range(item.sitelinks)}
    # PHP writes an empty map as an empty list.
    return {'type': 'item', 'id': item.id, 'labels': text or [],
            'descriptions': {'nl': {'language': 'nl', 'value': 'een voorbeeld'}}, 'aliases': aliases or [],
            'claims': claims, 'sitelinks': links or [], 'lastrevid': 1}


def dump(items):
    """The bytes of a dump: an array, an entity a line, with a property among them."""
    lines = [json.dumps({'type': 'property', 'datatype': 'wikibase-item', 'id': 'P31',
                         'labels': {'nl': {'language': 'nl', 'value': 'is een'}}, 'claims': []})]
    lines += [json.dumps(entity(item), ensure_ascii=i % 2 == 0) for i, item in enumerate(items)]
    return ('[\n' + ',\n'.join(lines) + '\n]\n').encode()


# ---- N-Triples ----

def escaped(text, ascii_only):
    text = text.replace('\\', '\\\\').replace('"', '\\"')
    if not ascii_only:
        return text
    return ''.join(c if ord(c) < 128 else f'\\u{ord(c):04X}' if ord(c) < 65536 else f'\\U{ord(c):08X}'
                   for c in text)


def truthy(items):
    """The bytes of truthy N-Triples: each item after the data about its page."""
    out = ['<http://wikiba.se/ontology#Dump> <http://schema.org/softwareVersion> "1.0.0" .']
    for item in items:
        page, subject = f'<{DATA}{item.id}>', f'<{ENTITY}{item.id}>'
        out.append(f'{page} <{SCHEMA}about> {subject} .')
        out.append(f'{page} <http://wikiba.se/ontology#sitelinks> "{item.sitelinks}"^^<{XSD}integer> .')
        for language, text in item.labels.items():
            for says in (RDFS + 'label', SKOS + 'prefLabel', SCHEMA + 'name'):
                out.append(f'{subject} <{says}> "{escaped(text, True)}"@{language} .')
        for language, text in item.aliases:
            out.append(f'{subject} <{SKOS}altLabel> "{escaped(text, True)}"@{language} .')
        for value in item.best_classes():
            out.append(f'{subject} <http://www.wikidata.org/prop/direct/P31> <{ENTITY}{value}> .')
        for i in range(item.sitelinks):
            out.append(f'<https://w{i}.wikipedia.org/wiki/X> <{SCHEMA}about> {subject} .')
    return ('\n'.join(out) + '\n').encode()


# ---- Tables ----

def rows(items):
    """Item, label or alias, language, class, sitelinks: as the query in vocab/import gives them."""
    for item in items:
        names = [(text, '', language) for language, text in item.labels.items()]
        names += [('', text, language) for language, text in item.aliases]
        for value in item.best_classes():
            for label, alias, language in names:
                yield item, label, alias, language, value


def csv(items):
    def cell(text):
        return '"' + text.replace('"', '""') + '"' if any(c in text for c in ',"\n') else text
    out = ['item,itemLabel,altLabel,language,class,sitelinks']
    out += [','.join([ENTITY + item.id, cell(label), cell(alias), language, ENTITY + value,
                      str(item.sitelinks)]) for item, label, alias, language, value in rows(items)]
    return ('\r\n'.join(out) + '\r\n').encode()


def tsv(items):
    def term(text, language):
        return f'"{escaped(text, False)}"@{language}' if text else ''
    out = ['?item\t?itemLabel\t?altLabel\t?class\t?sitelinks']
    out += ['\t'.join([f'<{ENTITY}{item.id}>', term(label, language), term(alias, language),
                       f'<{ENTITY}{value}>', str(item.sitelinks)])
            for item, label, alias, language, value in rows(items)]
    return ('\n'.join(out) + '\n').encode()


# ---- SKOS ----

THESAURUS = '''@prefix skos: <http://www.w3.org/2004/02/skos/core#> .
@prefix ex: <https://example.org/thesaurus/> .

ex:c-12 a skos:Concept ;
    skos:prefLabel "Voorbeeldbeleid"@nl , "Example policy"@en ;
    skos:altLabel "Beleid bij wijze van voorbeeld"@nl ;
    skos:broader ex:top ; skos:inScheme ex:scheme .
ex:top a skos:Concept ; skos:prefLabel "Alle Beleid"@nl ;
    skos:exactMatch <http://www.wikidata.org/entity/Q4000000077> .
ex:scheme a skos:ConceptScheme ; skos:prefLabel "Voorbeelden"@nl .
'''

THESAURUS_XML = '''<?xml version="1.0" encoding="utf-8"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"
         xmlns:skos="http://www.w3.org/2004/02/skos/core#">
  <skos:Concept rdf:about="https://example.org/thesaurus/c-12">
    <skos:prefLabel xml:lang="nl">Voorbeeldbeleid</skos:prefLabel>
    <skos:prefLabel xml:lang="en">Example policy</skos:prefLabel>
    <skos:altLabel xml:lang="nl">Beleid bij wijze van voorbeeld</skos:altLabel>
  </skos:Concept>
  <skos:Concept rdf:about="https://example.org/thesaurus/top">
    <skos:prefLabel xml:lang="nl">Alle Beleid</skos:prefLabel>
    <skos:exactMatch rdf:resource="http://www.wikidata.org/entity/Q4000000077"/>
  </skos:Concept>
</rdf:RDF>
'''


def many(number):
    """Invented cities, all with a label of their own."""
    return [Item(INVENTED + 1000 + i, {'nl': f'Voorbeeldstad-{i}'}, [('nl', f'Stad Voorbeeld {i}')], ['Q515'], 1)
            for i in range(number)]


def write(folder, number=0):
    """All of them below a folder, packed ones too: of several parts, as parallel packers make them."""
    items = sample() + many(number)
    json_bytes, triples = dump(items), truthy(items)
    half = len(json_bytes) // 2
    files = {
        'dump.json': json_bytes,
        'dump.json.gz': gzip.compress(json_bytes[:half]) + gzip.compress(json_bytes[half:]),
        'dump.json.bz2': bz2.compress(json_bytes[:half]) + bz2.compress(json_bytes[half:]),
        'truthy.nt': triples,
        'truthy.nt.bz2': bz2.compress(triples),
        'table.csv': csv(items),
        'table.tsv': tsv(items),
        'thesaurus.ttl': THESAURUS.encode(),
        'thesaurus.rdf': THESAURUS_XML.encode(),
    }
    for name, data in files.items():
        (pathlib.Path(folder) / name).write_bytes(data)


if __name__ == '__main__':
    write(sys.argv[1], int(sys.argv[2]) if len(sys.argv) > 2 else 0)
