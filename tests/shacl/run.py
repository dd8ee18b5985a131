"""Validates what extraction writes against vocab/shapes.ttl, and the vocabulary against vocab/shapes-vocabulary.ttl, with two
validators of others that must agree. Then spoils good data, once for each constraint (mutants.py): both must see each.
Usage: run.py TOOL BUILD_FOLDER"""

import pathlib
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent.parent
sys.path.insert(0, str(TESTS))

import checks  # noqa: E402
from checks import check  # noqa: E402
from vocabulary import RDF, local, parse  # noqa: E402

import mutants  # noqa: E402
import validators  # noqa: E402

ROOT = TESTS.parent
VOCAB = ROOT / 'vocab'
OUTPUT, VOCABULARY = VOCAB / 'shapes.ttl', VOCAB / 'shapes-vocabulary.ttl'
SHOWN = 8


def letters():
    shared = ROOT.parent / 'shared'
    return sorted([*(TESTS / 'letters').glob('*.txt'), *(shared / 'gold').glob('*.txt'),
                   *(shared / 'letters' / 'txt').glob('*.txt')])


def vocabulary_files():
    return sorted(path for path in VOCAB.rglob('*.ttl') if not path.name.startswith('shapes'))


def shown(findings):
    return '\n    '.join('  '.join(f) for f in sorted(findings)[:SHOWN])


def validate(found, shapes, background, data):
    """Findings of each validator: [{path: findings}]. All of the data must have been reached."""
    results = []
    for validator in found:
        findings, problem = validator.run(shapes, background, data)
        check(set(findings) == set(data) and not problem, f'{validator.name} reaches the end of {shapes.name}', problem)
        results.append(findings)
    return results


def conforms(found, name, shapes, background, data):
    for validator, findings in zip(found, validate(found, shapes, background, data)):
        for path in data:
            wrong = findings.get(path, set())
            check(not wrong, f'{name} {path.name} conforms by {validator.name}', shown(wrong))


def target_classes(shapes):
    return {cls for shape in shapes.shapes() for cls in shapes.nodes(shape, 'targetClass')}


def has_shapes(graphs):
    """Every node of every graph is of a class that a shape is for, and both files of shapes define no shape twice."""
    classes = target_classes(mutants.Shapes(OUTPUT))
    for path in graphs:
        triples = parse(path)[0]
        known = {s for s, p, o in triples if p == RDF + 'type' and o.strip('<>') in classes}
        bare = {s for s, _, _ in triples} - known
        check(not bare, f'every node of {path.name} has a shape', ', '.join(sorted(bare)[:SHOWN]))
    both = set(mutants.Shapes(OUTPUT).shapes()) & set(mutants.Shapes(VOCABULARY).shapes())
    check(not both, 'no shape is in both files', ', '.join(both))


def spoilt(found, shapes_path, good_path, folder):
    """Every mutant is refused for what was spoilt, and the validators find the same."""
    shapes, good = mutants.Shapes(shapes_path), mutants.Good(good_path)
    made, lacking = mutants.mutants(shapes, good)
    check(not lacking, f'{good_path.name} has all that {shapes_path.name} speaks of', '\n    '.join(lacking))
    paths = []
    for number, mutant in enumerate(made):
        paths.append(folder / f'{shapes_path.stem}-{number:03}.ttl')
        paths[-1].write_text(mutants.ntriples(mutant[4]), 'utf-8')
    results = validate(found, shapes_path, [], paths)
    for path, (shape, prop, what, node, _) in zip(paths, made):
        name = f'{local(shape)}: {what}{" of " + local(prop) if prop else ""}'
        for validator, findings in zip(found, results):
            seen = [f for f in findings.get(path, ()) if prop is None or f[0] == node and f[1] == prop]
            check(seen, f'{validator.name} sees a mutant, {name}', shown(findings.get(path, ())))
        sets = [findings.get(path, set()) for findings in results]
        check(all(s == sets[0] for s in sets), f'validators agree on a mutant, {name}',
              '\n    against\n    '.join(shown(s - sets[1 - i]) for i, s in enumerate(sets)))
    for shape in shapes.shapes():
        check(any(m[0] == shape for m in made), f'there is a mutant for {local(shape)}')
    print(f'{len(made)} mutants of {good_path.name}')


def main():
    found = validators.install(pathlib.Path(sys.argv[2]).resolve() / 'shacl')
    if not found:
        return 77
    with tempfile.TemporaryDirectory() as name:
        into = pathlib.Path(name)
        subprocess.run([pathlib.Path(sys.argv[1]).resolve(), 'extract', '-q', '--rules', 'rules/nl', '--vocab', 'vocab',
                        '-o', f'{into}/', *letters()], check=True, cwd=ROOT, timeout=300, stderr=subprocess.DEVNULL)
        graphs = sorted(into.glob('*.ttl'))
        check(graphs, 'there are graphs')
        has_shapes(graphs)
        fixtures = TESTS / 'fixtures' / 'shapes'
        conforms(found, 'the graph', OUTPUT, [], [*graphs, fixtures / 'output.ttl'])
        conforms(found, 'the vocabulary with', VOCABULARY, vocabulary_files(), [fixtures / 'empty.ttl'])
        conforms(found, 'the invented vocabulary', VOCABULARY, [], [fixtures / 'vocabulary.ttl'])
        conforms(found, 'with all letters in one store,', OUTPUT, [*vocabulary_files(), *graphs], [fixtures / 'empty.ttl'])
        spoilt(found, OUTPUT, fixtures / 'output.ttl', into)
        spoilt(found, VOCABULARY, fixtures / 'vocabulary.ttl', into)
    if len(found) < 2:
        print('skipped: that two validators agree')
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
