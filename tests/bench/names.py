#!/usr/bin/env python3
"""Writes a list of invented names as `standpunt vocab import` writes it, to see how large lists
behave.

Usage: names.py NUMBER [--words FILE ...] > names.nt

NUMBER names, two for each entry, made of syllables, so that they look like names and share their
beginnings as real ones do: persons, places, bodies. The numbers of their items begin beyond those
that Wikidata has given out. The same NUMBER gives the same bytes. With --words every word of the
text files, with a capital, is a name of a place or a body too: the worst list there can be.
"""
import argparse
import pathlib
import random
import re
import sys

BASE = 'https://w3id.org/standpunt/id/'
TYPE = '<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>'
SKOS = 'http://www.w3.org/2004/02/skos/core#'
FIRST_ITEM = 4_000_000_000

ONSETS = 'b bl br d dr f fl g gr h j k kl kr l m n p pr r s sch sl st t tr v w z'.split()
VOWELS = 'a aa e ee i ie o oo u oe ui ij ei ou'.split()
CODAS = ['', '', 'l', 'm', 'n', 'r', 's', 't', 'k', 'rt', 'nd', 'rs']
ENDINGS = ['dam', 'burg', 'veen', 'stein', 'drecht', 'um', 'hoven', 'ingen']
BODIES = ['Stichting', 'Raad voor', 'Instituut', 'Vereniging', 'Institute of', 'Association for',
          'Bureau', 'Fonds', 'Centrum voor']
PERSON = '<http://xmlns.com/foaf/0.1/Person>'
CITY = '<https://w3id.org/standpunt/def#City>'
BODY = '<http://www.w3.org/ns/org#Organization>'


def maker(number):
    """A function that gives pairs of space and class, and two names."""
    rng = random.Random(number)

    def word(syllables):
        return ''.join(rng.choice(ONSETS) + rng.choice(VOWELS) + rng.choice(CODAS)
                       for _ in range(syllables)).capitalize()

    stock = [word(rng.randint(1, 3)) for _ in range(min(200_000, number // 4 + 10))]

    def one():
        kind = rng.random()
        if kind < 0.5:
            first, last = rng.choice(stock), word(2)
            return 'actor', PERSON, f'{first} {last}', f'{first[0]}. {rng.choice(stock)} {last}'
        if kind < 0.75:
            name = word(rng.randint(1, 2)) + rng.choice(ENDINGS)
            return 'place', CITY, name, f'{name} aan de {rng.choice(stock)}'
        name = f'{rng.choice(BODIES)} {rng.choice(stock)} {word(1)}'
        return 'actor', BODY, name, f'{name} {rng.choice(stock)}'
    return one


def write(out, item, space, kind, labels):
    subject = f'<{BASE}{space}/q{item}>'
    out.write(f'{subject} {TYPE} {kind} .\n')
    for i, label in enumerate(labels):
        says = 'altLabel' if i else 'prefLabel'
        out.write(f'{subject} <{SKOS}{says}> "{label}"@nl .\n')


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument('number', type=int)
    parser.add_argument('--words', nargs='*', default=[])
    arguments = parser.parse_args()
    one = maker(arguments.number)
    item = FIRST_ITEM
    for _ in range(arguments.number // 2):
        space, kind, *labels = one()
        write(sys.stdout, item, space, kind, labels)
        item += 1
    words = set()
    for path in arguments.words:
        words.update(re.findall(r'[^\W\d_]{3,}', pathlib.Path(path).read_text('utf-8', 'replace')))
    kinds = [('place', CITY), ('actor', BODY)]
    for i, word in enumerate(sorted({w[0].upper() + w[1:] for w in words})):
        write(sys.stdout, item + i, *kinds[i % 2], [word])


if __name__ == '__main__':
    main()
