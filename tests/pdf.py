"""PDFs made here (pdfs.py) as a user gives them: what is read of them, what is said of broken ones, and
that hostile ones end within the limits of standpunt-pdf. Usage: pdf.py STANDPUNT STANDPUNT-PDF"""

import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import checks
import pdfs

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL, READER = (str(pathlib.Path(path).resolve()) for path in sys.argv[1:3])
SMALL = ['--rules', 'tests/fixtures/rules-small', '--vocab', 'tests/fixtures/vocab-small', '--date', '2030-03-29']


def check(name, holds, detail):
    checks.check(holds, name, detail)


def run(command, data, **options):
    done = subprocess.run(command, input=data, capture_output=True, cwd=ROOT, timeout=240, **options)
    return done.returncode, done.stdout, done.stderr.decode()


def paragraphs(data):
    """Sentences of a PDF as `explain` prints them."""
    status, out, err = run([TOOL, 'explain', *SMALL, '-'], data)
    if status != 0:
        return [err]
    return [line for line in re.split(r'\n', out.decode()) if line and not line.startswith(' ')]


def letter():
    """Two pages, with all that may interrupt a sentence."""
    footer = 'Tweede Kamer, vergaderjaar 2029\u20132030, 99 999, nr. 7'
    first = [(100, 60, 10, '-', 'Nr. 7'), (220, 60, 10, 'b', 'BRIEF VAN DE MINISTER VAN DEFENSIE'),
             (100, 100, 12, 'b', 'Inzet van Nederland'),
             (100, 120, 10, '-', 'Nederland steunt de brief van de Europese Com-'),
             (100, 132, 10, '-', 'missie van mei', '1', ' en de \u201cAlfa-verklaring\u201d over 5 m\u00b2 zee; dat'),
             (100, 144, 10, '-', 'blijft zo, ook als de Raad daar op dinsdag 5 april in'),
             (100, 600, 7, '-', '1 Kamerstuk 99 999, nr. 6.'),
             (100, 790, 8, '-', footer + ' 1')]
    second = [(100, 60, 10, '-', 'Brussel anders over denkt. De Kamer krijgt daar'),
              (100, 72, 10, '-', 'een brief over.'),
              (100, 790, 8, '-', footer + ' 2')]
    return pdfs.letter([first, second])


def reads():
    found = paragraphs(letter())
    for sentence in ['Inzet van Nederland',
                     'Nederland steunt de brief van de Europese Commissie van mei en de \u201cAlfa-verklaring\u201d over '
                     '5 m\u00b2 zee; dat blijft zo, ook als de Raad daar op dinsdag 5 april in Brussel anders over denkt.',
                     'De Kamer krijgt daar een brief over.', 'Kamerstuk 99 999, nr. 6.']:
        check(f'a letter of two pages: {sentence[:40]}', sentence in found, '\n'.join(found))
    check('no footer in the text', not any('vergaderjaar' in line for line in found), '\n'.join(found))


def is_found_by_content(folder):
    path = folder / 'letter.txt'
    path.write_bytes(b'junk\n' + letter())
    status, out, err = run([TOOL, 'extract', *SMALL, str(path)], b'')
    check('a PDF with another name and something before it', status == 0 and b'pos:supports' in out, out.decode() + err)


def says_what_is_wrong():
    whole = letter()
    for name, data, message in [
            ('scan', pdfs.without_text(), 'PDF without text: it is a scan, which needs OCR first'),
            ('encrypted', pdfs.encrypted(), 'PDF is encrypted: save it without a password first'),
            ('cut off', whole[:300], 'damaged PDF: PDF document is damaged'),
            ('only its mark', b'%PDF-1.7\n', 'damaged PDF: PDF document is damaged'),
            ('pages of pages', pdfs.loop(), 'PDF without text: it is a scan, which needs OCR first'),
            ('many pages', pdfs.many_pages(10001), 'PDF is too large: 10001 pages, more than 10000'),
    ]:
        status, out, err = run([TOOL, 'extract', *SMALL, '-'], data)
        check(f'{name}: message', err.startswith(f'<stdin>: {message}\n'), err)
        check(f'{name}: nothing else', status == 1 and out == b'', f'{status} {out[:200]!r}')


def harms_no_others(folder):
    (folder / 'a.txt').write_bytes(pdfs.encrypted())
    (folder / 'b.txt').write_bytes(letter())
    (folder / 'c.txt').write_text('Nederland steunt de Alfa-verklaring.\n', encoding='utf-8')
    status, out, err = run([TOOL, 'extract', *SMALL, '-j', '2', '-f', 'nquads', str(folder)], b'')
    check('a bad PDF does not stop the others', status == 1 and out.count(b'#Position> ') == 2, out.decode()[:3000] + err)


def survives_damage():
    """A letter cut off and with bytes changed, everywhere: a status, and never a crash of the tool."""
    whole = letter()
    outcomes = set()
    for i in range(0, len(whole), len(whole) // 40):
        changed = bytearray(whole)
        changed[i:i + 3] = b'\x00<<'
        for data in (whole[:i], bytes(changed)):
            status, _, err = run([READER], data)
            outcomes.add(status)
            if status not in (0, 3):
                check('a damaged PDF', False, f'status {status} at byte {i}: {err}')
    check('damaged PDFs are read or refused', outcomes == {0, 3}, outcomes)


def keeps_limits():
    for name, data, arguments, expected in [
            ('a bomb of 300 MB, a second', pdfs.bomb(300), ['1'], 6),
            ('60 MB and no more memory than the libraries', letter() + b' ' * 60000000, ['60', '90'], 7),
            ('a form that draws itself', pdfs.form_loop(), ['10'], 0),
            ('arrays in arrays', pdfs.nested(100000), ['10'], 0),
            ('wrong usage', b'', ['much'], 2), ('more than the limit', b'', ['61'], 2),
    ]:
        status, _, err = run([READER, *arguments], data)
        check(name, status == expected, f'exit status {status}, not {expected}: {err}')
    with tempfile.TemporaryFile() as file:
        status = subprocess.run([READER], input=letter(), stdout=file, timeout=60).returncode
        check('writes no files', status == 8, f'exit status {status}')


def is_missed(folder):
    """Without the program a PDF is refused. The tool looks for it beside itself."""
    alone = folder / 'standpunt'
    shutil.copy(TOOL, alone)
    libraries = pathlib.Path(TOOL).parent
    status, _, err = run([str(alone), 'extract', *SMALL, '-'], letter(), env={'LD_LIBRARY_PATH': str(libraries)})
    installed = 'is not installed' not in err
    check('without standpunt-pdf', installed and status == 0 or err.startswith(
        '<stdin>: letter is a PDF, and the program standpunt-pdf is not installed\n') and status == 1, err)


def main():
    reads()
    says_what_is_wrong()
    survives_damage()
    keeps_limits()
    for test in (is_found_by_content, harms_no_others, is_missed):
        with tempfile.TemporaryDirectory() as folder:
            test(pathlib.Path(folder))
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
