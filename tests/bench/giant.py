"""One letter of many megabytes in each format, for corpus.py --giant: the tool has to read it, or to say why not, within
a time and a memory that are set here. Word is packed, so that its file is small.

    text     101.8 MB, exit   1     1.09 s cpu      4.16 s clock    492.3 MB memory   giant.txt: letter has more than ...

Used by corpus.py."""

import html
import os
import resource
import subprocess
import time
import zipfile

PARAGRAPH = 'Nederland steunt het voorstel van de Europese Commissie voor het jaar {}. De minister overlegt met Polen.'
MEMORY = 8 << 30
SECONDS = 900
DOCX_TYPES = ('<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
              '<Default Extension="xml" ContentType="application/xml"/><Default Extension="rels" ContentType='
              '"application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" '
              'ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>')
DOCX_RELATIONS = ('<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/'
                  'relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/'
                  'relationships/officeDocument" Target="word/document.xml"/></Relationships>')
WORD_SPACE = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
# Format: name of the file, what stands before and behind the paragraphs and around each of them.
FORMATS = {
    'text': ('giant.txt', 'Den Haag, 14 maart 2030\n\n', '', '{}\n\n'),
    'XML': ('giant.xml', '<?xml version="1.0" encoding="UTF-8"?><officiele-publicatie><kamerstuk><stuk>'
            '<algemeen><vrije-tekst><tekst>', '</tekst></vrije-tekst></algemeen></stuk></kamerstuk>'
            '</officiele-publicatie>', '<al>{}</al>\n'),
    'HTML': ('giant.html', '<!DOCTYPE html><html><head><title>Brief</title></head><body><main>', '</main></body></html>',
             '<p>{}</p>\n'),
    'docx': ('giant.docx', f'<?xml version="1.0"?><w:document xmlns:w="{WORD_SPACE}"><w:body>', '</w:body></w:document>',
             '<w:p><w:r><w:t>{}</w:t></w:r></w:p>'),
}


def pieces(kind, size):
    """The letter, piece by piece, until its text has `size` bytes."""
    _, before, behind, around = FORMATS[kind]
    yield before.encode()
    made = number = 0
    while made < size:
        text = html.escape(PARAGRAPH.format(number))
        made += len(text)
        number += 1
        yield around.format(text).encode()
    yield behind.encode()


def make(kind, path, size):
    if kind != 'docx':
        with path.open('wb') as out:
            out.writelines(pieces(kind, size))
        return
    with zipfile.ZipFile(path, 'w', zipfile.ZIP_DEFLATED, compresslevel=1) as package:
        package.writestr('[Content_Types].xml', DOCX_TYPES)
        package.writestr('_rels/.rels', DOCX_RELATIONS)
        with package.open('word/document.xml', 'w', force_zip64=True) as part:
            for piece in pieces(kind, size):
                part.write(piece)


def limits():
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (SECONDS, SECONDS))


def run(tool, root, folder, megabytes):
    """Prints a line for each format. 1 when the tool did not end by itself with a status of its own."""
    wrong = 0
    for kind, (name, *_) in FORMATS.items():
        path = folder / name
        make(kind, path, megabytes * 1e6)
        start = time.perf_counter()
        with open(folder / 'said', 'w+b') as said:
            child = subprocess.Popen([tool, 'extract', '-f', 'nquads', '--date', '2030-03-14', '-o', os.devnull, path],
                                     cwd=root, stderr=said, preexec_fn=limits)
            _, status, used = os.wait4(child.pid, 0)
            said.seek(0)
            words = said.read(2000).decode('utf-8', 'replace').replace(f'{folder}/', '').strip()
        child.returncode = os.waitstatus_to_exitcode(status)
        wrong += child.returncode not in (0, 1) or (child.returncode == 1 and not words)
        print(f'{kind:6}{path.stat().st_size / 1e6:8.1f} MB, exit {child.returncode:3}{used.ru_utime + used.ru_stime:9.2f} s '
              f'cpu {time.perf_counter() - start:9.2f} s clock {used.ru_maxrss / 1024:8.1f} MB memory   {words}', flush=True)
        path.unlink()
    return 1 if wrong else 0
