// The validator rdf-validate-shacl. Arguments and output as those of validate.py.
import { readFileSync } from 'node:fs';
import { Parser } from 'n3';
import Environment from '@rdfjs/environment';
import DataFactory from '@rdfjs/data-model/Factory.js';
import DatasetFactory from '@rdfjs/dataset/Factory.js';
import NamespaceFactory from '@rdfjs/namespace/Factory.js';
import TermMapFactory from '@rdfjs/term-map/Factory.js';
import ClownfaceFactory from 'clownface/Factory.js';
import Validator from 'rdf-validate-shacl';

const factory = new Environment([
    DataFactory, DatasetFactory, NamespaceFactory, TermMapFactory, ClownfaceFactory]);
let files = 0;
const quads = path =>
    new Parser({ factory, blankNodePrefix: `f${files++}_` }).parse(readFileSync(path, 'utf8'));
const text = (term, types) =>
    term && types.includes(term.termType) ? term.value.replace(/[\t\n]/g, ' ') : '';

const [shapes, count, ...paths] = process.argv.slice(2);
const background = paths.slice(0, Number(count)).flatMap(quads);
const validator = new Validator(factory.dataset(quads(shapes)), { factory });
for (const path of paths.slice(Number(count))) {
    const report = await validator.validate(factory.dataset([...background, ...quads(path)]));
    for (const result of report.results)
        console.log(['finding', path, text(result.focusNode, ['NamedNode', 'Literal']), text(result.path, ['NamedNode']),
            text(result.sourceConstraintComponent, ['NamedNode']),
            text(result.value, ['NamedNode', 'Literal'])].join('\t'));
    console.log(`validated\t${path}`);
}
