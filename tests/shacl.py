"""Checks the graphs of the letters against vocab/shapes.ttl with a SHACL validator of others: the npm package
shacl-engine, put into a folder of the build. Skipped where there is no npm or no network.
Usage: shacl.py TOOL FOLDER"""

import pathlib
import shutil
import subprocess
import sys
import tempfile

TESTS = pathlib.Path(__file__).resolve().parent
ROOT = TESTS.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
FOLDER = pathlib.Path(sys.argv[2]).resolve() / 'shacl'
PACKAGES = ['shacl-engine@1.1.2', 'n3@1.26.0', '@rdfjs/data-model@2.1.1', '@rdfjs/dataset@2.0.2']
SECONDS_TO_INSTALL = 120

# Arguments: the shapes, a number of files of background, the letters. One line for each finding.
VALIDATE = '''
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import rdf from '@rdfjs/data-model';
import dataset from '@rdfjs/dataset';
import { Validator } from 'shacl-engine';
const factory = { ...rdf, dataset: dataset.dataset,
    namedNode: rdf.namedNode, literal: rdf.literal, blankNode: rdf.blankNode,
    quad: rdf.quad, defaultGraph: rdf.defaultGraph, variable: rdf.variable };
let files = 0;
const quads = path => new Parser({ factory, blankNodePrefix: `f${files++}` }).parse(readFileSync(path, 'utf8'));
const [shapes, count, ...paths] = process.argv.slice(2);
const background = paths.slice(0, Number(count)).flatMap(quads);
const validator = new Validator(dataset.dataset(quads(shapes)), { factory });
for (const letter of paths.slice(Number(count))) {
    const report = await validator.validate({ dataset: dataset.dataset([...background, ...quads(letter)]) });
    for (const { focusNode, path, message, value, shape } of report.results)
        console.log(['finding', letter, focusNode?.term?.value, path?.[0]?.predicates?.[0]?.value, value?.term?.value,
            shape?.ptr?.term?.value, ...message.map(m => m.value)].join('  '));
    console.log(`validated  ${letter}  ${report.conforms}`);
}
'''

# A letter that is against the shapes: so that a validator that finds nothing is not believed.
BAD = '''
@prefix pos: <https://w3id.org/standpunt/def#> .
@prefix position: <https://w3id.org/standpunt/id/position/> .
position:bad-c1 a pos:Position ; pos:holder "no IRI" ; pos:stance pos:unheardOf .
'''


def install():
    """Whether the validator is there."""
    if not shutil.which('npm') or not shutil.which('node'):
        print('skipped: no npm')
        return False
    if (FOLDER / 'installed').exists():
        return True
    FOLDER.mkdir(parents=True, exist_ok=True)
    (FOLDER / 'package.json').write_text('{"private": true, "type": "module"}\n')
    try:
        done = subprocess.run(['npm', 'install', '--no-audit', '--no-fund', '--ignore-scripts', *PACKAGES], cwd=FOLDER,
                              capture_output=True, text=True, timeout=SECONDS_TO_INSTALL)
    except subprocess.TimeoutExpired:
        print(f'skipped: npm did not install the validator in {SECONDS_TO_INSTALL} seconds')
        return False
    if done.returncode != 0:
        print('skipped: npm cannot install the validator (no network?)\n' + done.stderr[-1000:])
        return False
    (FOLDER / 'installed').touch()
    return True


def letters():
    shared = ROOT.parent / 'shared'
    return sorted([*(TESTS / 'letters').glob('*.txt'), *(shared / 'gold').glob('*.txt'),
                   *(shared / 'letters' / 'txt').glob('*.txt')])


def background():
    """Ontology and gazetteer: the shapes ask for classes that are declared there."""
    return sorted(path for path in (ROOT / 'vocab').rglob('*.ttl') if path.name != 'shapes.ttl')


def main():
    if not install():
        return 77
    (FOLDER / 'validate.mjs').write_text(VALIDATE)
    with tempfile.TemporaryDirectory() as name:
        into = pathlib.Path(name)
        subprocess.run([TOOL, 'extract', '-q', '--rules', 'rules/nl', '--vocab', 'vocab', '-o', f'{into}/', *letters()],
                       check=True, cwd=ROOT, timeout=300, stderr=subprocess.DEVNULL)
        (into / 'bad').write_text(BAD)
        graphs = sorted(into.glob('*.ttl'))
        files = background()
        done = subprocess.run(['node', 'validate.mjs', ROOT / 'vocab' / 'shapes.ttl', str(len(files)), *files, *graphs,
                               into / 'bad'], cwd=FOLDER, capture_output=True, text=True, timeout=600)
    findings = [line for line in done.stdout.splitlines() if line.startswith('finding')]
    real = [line for line in findings if '/bad  ' not in line]
    complete = done.stdout.count('validated') == len(graphs) + 1 and len(graphs) > 0
    print('\n'.join(real[:20]) + (f'\nand {len(real) - 20} more' if len(real) > 20 else '') + done.stderr[-2000:])
    if not complete:
        print('failed: the validator did not reach the end')
    if len(findings) - len(real) < 3:
        print('failed: the validator finds nothing wrong with a position that is')
        complete = False
    print(f'{len(graphs)} letters, {len(real)} findings')
    return 0 if complete and not real else 1


if __name__ == '__main__':
    sys.exit(main())
