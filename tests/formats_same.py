"""The same letter in two formats gives the same facts.

Real PDFs, where there are any: each is read without a failure, and says what its text says. The text is
that of ../shared/gold where it is annotated, else what pdftotext makes of the PDF.

Letters of letters/ made into HTML and into documents of Word say what their text says.

In XML the path of each passage must lead to an element that holds how its words begin.

Places in the letter differ between formats, so facts are compared without them: in IRIs they become
'-c*', and selectors are left out. Usage: formats_same.py STANDPUNT [-v]"""

import collections
import html
import io
import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree
import zipfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / 'shared'
PLACE = re.compile(r'-[ch]\d+(?:-\d+)*|(?<=[/"])t-[0-9a-f]{16}')
# What says where something stands and which rule found it, and not what is said.
NO_FACT = re.compile(r'^<[^>]*/mention/|> <http://www\.w3\.org/ns/oa#|> <[^>]*def#(?:mention|rule|derivedBy)> ')

# A selector of a passage, and what it says: '<…/mention/kst-1-2-c3-5-quote> <…oa#exact> "…"'.
STATEMENT = re.compile(r'<([^>]*/mention/([^>]*?)(-element|-quote))> <[^>]*(?:#value|oa#exact)> ("(?:[^"\\]|\\.)*") \.')

# Letters whose text is wrong where the PDF is right: pdftotext glues the numbers of notes to words
# ('ISO-standaarden6'), and puts notes amid sentences. Their differences are shown, not counted.
TEXT_IS_WRONG = {
    'ah-tk-20232024-1178': 'the number of a note in a target',
    'ah-tk-20232024-1771': 'a note amid a sentence',
    'ah-tk-20232024-1786': 'notes and footer amid a sentence: "de OESO-richtlijnen inzake"',
}


def facts(standpunt, path):
    """Statements of a letter, each with how often it is made; ValueError with what the tool says."""
    run = subprocess.run([standpunt, 'extract', '-f', 'ntriples', str(path)], capture_output=True, text=True,
                         cwd=ROOT, timeout=300)
    if run.returncode != 0:
        raise ValueError(run.stderr.strip() or f'exit status {run.returncode}')
    return collections.Counter(PLACE.sub('-c*', line) for line in run.stdout.splitlines()
                               if not NO_FACT.search(line))


def text_of(pdf, folder):
    """The text of a PDF, as annotated or as pdftotext gives it; None: there is none."""
    gold = SHARED / 'gold' / f'{pdf.stem}.txt'
    if gold.exists():
        return gold
    if not shutil.which('pdftotext'):
        return None
    text = folder / f'{pdf.stem}.txt'
    subprocess.run(['pdftotext', '-raw', str(pdf), str(text)], check=True)
    return text


def blocks(text):
    """Paragraphs of a letter, as lists of lines, each with whether it looks like a title."""
    spaced = re.split(r'\n\s*\n|\f', text.strip())
    for block in spaced if len(spaced) > 1 else text.split('\n'):
        lines = [line.strip() for line in block.split('\n') if line.strip()]
        if lines:
            yield lines, len(lines) == 1 and len(lines[0]) < 60 and lines[0][-1] not in '.,;:?!'


def as_html(text):
    body = ''.join(f'<{tag}>{"<br>".join(map(html.escape, lines))}</{tag}>\n'
                   for lines, title in blocks(text) for tag in ['h2' if title else 'p'])
    return f'<!DOCTYPE html>\n<html><head><title>Brief</title></head><body>{body}</body></html>'.encode()


def as_docx(text):
    body = ''
    for lines, title in blocks(text):
        bold = '<w:rPr><w:b/></w:rPr>' if title else ''
        runs = '<w:br/>'.join(f'<w:t xml:space="preserve">{html.escape(line)}</w:t>' for line in lines)
        body += f'<w:p><w:r>{bold}{runs}</w:r></w:p>'
    out = io.BytesIO()
    with zipfile.ZipFile(out, 'w', zipfile.ZIP_DEFLATED) as package:
        package.writestr('[Content_Types].xml', '<Types/>')
        package.writestr('word/document.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/'
                         f'wordprocessingml/2006/main"><w:body>{body}</w:body></w:document>')
    return out.getvalue()


def as_xml(text):
    body = ''
    for lines, title in blocks(text):
        # An instruction may stand inside a word.
        words = ' '.join(html.escape(line) for line in lines) if title else '\n'.join(map(html.escape, lines))
        words = re.sub(r'(\w\w\w)(\w\w)', r'\1<?page 2?>\2', words, count=1)
        body += f'<tussenkop>{words}</tussenkop>\n' if title else ''.join(
            f'<al>{line}</al>\n' for line in joined(words.split('\n')))
    return ('\ufeff<?xml version="1.0" encoding="utf-8"?>\r\n<officiele-publicatie><kamerstuk><stuk><algemeen>'
            f'<vrije-tekst><tekst status="goed">{body}</tekst></vrije-tekst></algemeen></stuk></kamerstuk>'
            '</officiele-publicatie>').encode()


def joined(lines):
    """Lines of a block as XML has them: titles apart, prose without its line ends, no footers."""
    lines = [line for line in lines if not re.search(r'vergaderjaar \d{4}.\d{4}, .* \d+$|^kst-|^ISSN', line)]
    while len(lines) > 1 and len(lines[0]) < 50:
        yield lines.pop(0)
    if any(len(line) < 50 for line in lines[:-1]):
        yield from lines
        return
    out = ''
    for line in lines:
        whole = out.endswith('-') and not re.match('(?:en|of) ', line)
        out = out[:-1] + line if whole and line[0].islower() else out + ('' if whole or not out else ' ') + line
    if out:
        yield out


def made_letters(folder):
    """Pairs of a letter in another format and its text."""
    for text in sorted((ROOT / 'tests' / 'letters').glob('*.txt')):
        for ending, make in [('html', as_html), ('docx', as_docx), ('xml', as_xml)]:
            path = folder / f'{text.stem}.{ending}'
            path.write_bytes(make(text.read_text(encoding='utf-8')))
            yield path, text


def short(line):
    return re.sub(r'<[^>]*[/#]([^>/#]+)>', r'\1', line)


def compare(standpunt, path, text, verbose):
    """Problems of one letter."""
    found = facts(standpunt, path)
    if not found:
        return ['no statements']
    if not text:
        return []
    of_text = facts(standpunt, text)
    lines = [f'only of the {path.suffix[1:]}: {short(line)}' for line in sorted((found - of_text).elements())]
    lines += [f'only of the text: {short(line)}' for line in sorted((of_text - found).elements())]
    return lines if verbose else lines[:20]


def elements(standpunt, path):
    """Says each passage of a letter in XML whose path is not that of an element in which it begins."""
    run = subprocess.run([standpunt, 'extract', '-f', 'ntriples', str(path)], capture_output=True, text=True,
                         cwd=ROOT, timeout=300)
    paths, words = {}, {}
    for line in run.stdout.splitlines():
        made = STATEMENT.match(line)
        if made and made.group(3) in ('-element', '-quote'):
            (paths if made.group(3) == '-element' else words)[made.group(2)] = json.loads(made.group(4))
    root = xml.etree.ElementTree.parse(path).getroot()
    if not paths:
        yield 'no passage has an element'
    for node, quote in words.items():
        below = paths.get(node, '').partition('/')[2].partition('/')[2]
        found = root.findall(below) if below else []
        text = ' '.join(''.join(found[0].itertext()).split()) if len(found) == 1 else ''
        if ' '.join(quote.split())[:20] not in text:
            yield f'{node}: {paths.get(node)!r} does not hold {quote!r}'


def pairs(folder):
    """Letters in some format, each with its text, or None, and why they may differ, or None."""
    yield from ((path, text, None) for path, text in made_letters(folder))
    real = sorted((SHARED / 'letters' / 'pdf').glob('*.pdf'))
    if not real:
        print('skipped: real PDFs (there are none)')
    for pdf in real:
        yield pdf, text_of(pdf, folder), TEXT_IS_WRONG.get(pdf.stem)
    for document in sorted((SHARED / 'letters' / 'docx').glob('*.docx')):
        yield document, None, None


def main():
    standpunt, verbose = str(pathlib.Path(sys.argv[1]).resolve()), '-v' in sys.argv
    passed = failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for path, text, reason in pairs(pathlib.Path(folder)):
            try:
                problems = compare(standpunt, path, text, verbose)
                if path.suffix == '.xml':
                    problems = list(problems) + list(elements(standpunt, path))
            except ValueError as error:
                problems, reason = [str(error)], None
            if problems and not reason:
                failed += 1
                print(f'failed: {path.name}')
            else:
                passed += 1
            if problems and reason:
                print(f'{path.name}: {len(problems)} differences: {reason}')
            for problem in problems if verbose or not reason else []:
                print(f'    {problem}')
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
