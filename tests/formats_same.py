"""The same letter in two formats gives the same facts.

Real PDFs, where there are any: each is read without a failure, and says what its text says. The text is
that of ../shared/gold where it is annotated, else what pdftotext makes of the PDF.

Places in the letter differ between formats, so facts are compared without them: in IRIs they become
'-c*', and selectors are left out. Usage: formats_same.py STANDPUNT [-v]"""

import collections
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).resolve().parent.parent
SHARED = ROOT.parent / 'shared'
PLACE = re.compile(r'-[ch]\d+(?:-\d+)*')
# What says where something stands, and not what is said.
NO_FACT = re.compile(r'^<[^>]*/mention/|> <http://www\.w3\.org/ns/oa#|> <[^>]*def#mention> ')

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


def short(line):
    return re.sub(r'<[^>]*[/#]([^>/#]+)>', r'\1', line)


def compare(standpunt, pdf, text, verbose):
    """Problems of one letter."""
    of_pdf, of_text = facts(standpunt, pdf), facts(standpunt, text)
    only_pdf, only_text = of_pdf - of_text, of_text - of_pdf
    if not of_pdf:
        return ['no statements']
    lines = [f'only of the PDF:  {short(line)}' for line in sorted(only_pdf)]
    lines += [f'only of the text: {short(line)}' for line in sorted(only_text)]
    return lines if verbose else lines[:20]


def main():
    standpunt, verbose = str(pathlib.Path(sys.argv[1]).resolve()), '-v' in sys.argv
    pdfs = sorted((SHARED / 'letters' / 'pdf').glob('*.pdf'))
    if not pdfs:
        print('skipped: no real PDFs')
        return 77
    failed = 0
    with tempfile.TemporaryDirectory() as folder:
        for pdf in pdfs:
            text = text_of(pdf, pathlib.Path(folder))
            try:
                problems = compare(standpunt, pdf, text, verbose) if text else []
            except ValueError as error:
                print(f'failed: {pdf.name}\n    {error}')
                failed += 1
                continue
            reason = TEXT_IS_WRONG.get(pdf.stem)
            if reason:
                print(f'passed: {pdf.name}, {len(problems)} differences: {reason}')
            else:
                print(f'{"failed" if problems else "passed"}: {pdf.name}')
            for problem in problems if verbose or not reason else []:
                print(f'    {problem}')
            failed += bool(problems) and not reason
    print(f'{len(pdfs) - failed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
