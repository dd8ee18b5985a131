"""Makes queries over fixtures/query/battery.ttl at random, always the same ones: patterns that nobody would think of."""

import random

VARIABLES = ['?a', '?b', '?c', '?d']
PREDICATES = [':label', ':about', ':day', ':size', ':mentions', ':members', ':supports', ':opposes', ':part', '?p']
CONSTANTS = [':topic-1', ':navo', '12', '"NAVO"@nl']
CONDITIONS = ['BOUND({0})', '!BOUND({0})', '{0} = {1}', '{0} != {1}', 'isIRI({0})', 'STR({0}) < STR({1})', '{0} > 5',
              'lang({0}) = "nl"', '{0} IN (:navo, :topic-1, 12)', 'COALESCE({0}, {1}) = :navo']


class Maker:
    def __init__(self, seed):
        self.random = random.Random(seed)

    def variable(self):
        return self.random.choice(VARIABLES)

    def triples(self, count):
        thing = [self.variable(), self.variable(), self.variable(), self.random.choice(CONSTANTS)]
        return ' '.join(f'{self.variable()} {self.random.choice(PREDICATES)} {self.random.choice(thing)} .'
                        for _ in range(count))

    def part(self, depth, in_select):
        """One part of a group: mostly triples, else a pattern with groups in it."""
        kind = self.random.random()
        if depth == 0 or kind < 0.4:
            return self.triples(self.random.randint(1, 2))
        if kind < 0.6:
            return 'OPTIONAL { ' + self.group(depth - 1, in_select) + ' }'
        if kind < 0.72:
            return '{ ' + self.group(depth - 1, in_select) + ' } UNION { ' + self.group(depth - 1, in_select) + ' }'
        if kind < 0.82:
            return '{ ' + self.group(depth - 1, in_select) + ' }'
        if kind < 0.88:
            return 'MINUS { ' + self.group(depth - 1, in_select) + ' }'
        if kind < 0.94 or in_select:
            return f'VALUES {self.variable()} {{ :navo :topic-1 UNDEF }}'
        columns = ' '.join(sorted({self.variable(), self.variable()}))
        return f'{{ SELECT {columns} {{ {self.group(depth - 1, True)} }} }}'

    def group(self, depth, in_select=False):
        parts = [self.part(depth, in_select) for _ in range(self.random.randint(1, 3))]
        if self.random.random() < 0.4:
            condition = self.random.choice(CONDITIONS).format(self.variable(), self.variable())
            parts.insert(self.random.randint(0, len(parts)), f'FILTER ({condition})')
        return ' '.join(parts)

    def query(self):
        distinct = 'DISTINCT ' if self.random.random() < 0.3 else ''
        return f'SELECT {distinct}* {{ {self.group(2)} }}'


def queries(count, seed=1):
    maker = Maker(seed)
    return [maker.query() for _ in range(count)]
