"""Tests what is read of a letter in each format: the text that `standpunt text` prints is the one that places in the
graph refer to, the numbered questions of old XML, letterheads, and what only metadata say. Usage: texts.py TOOL"""

import hashlib
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

import checks
import pdfs
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
REFERENCE = re.compile(r'#(sender|addressee)Reference> "([^"]*)"')
POSITION = re.compile(r'<([^>]*)> <https://w3id.org/standpunt/def#(holder|target|question)> [<"]([^>"]*)[>"]')


METADATA = ('<metadata_gegevens>' + ''.join(f'<metadata name="{name}" content="{value}"/>' for name, value in [
    ('DC.identifier', 'kst-99999-7'), ('DCTERMS.issued', '2018-03-14'), ('OVERHEIDop.dossiernummer', '99999'),
    ('OVERHEIDop.documenttitel', 'Geannoteerde agenda voor de Milieuraad'),
    ('OVERHEIDop.indiener', 'Q.Z. van den Voorbeeld')]) + '</metadata_gegevens>')


def run(*arguments, stdin=b'', cwd=ROOT):
    """Status, standard output and standard error of a run."""
    done = subprocess.run([TOOL, *map(str, arguments)], input=stdin, capture_output=True, cwd=cwd, timeout=240)
    return done.returncode, done.stdout, done.stderr.decode('utf-8', 'replace')


def texts(folder):
    """The digest that names a letter is of the text that is printed, and quotes stand in it at their places."""
    (folder / 'x.xml').write_text('<kamerwrk><tekst><al>Nederland steunt het <nadruk>Alfa</nadruk>plan, één keer.</al>'
                                  '<al>Frankrijk  steunt de Bètaregeling.</al></tekst></kamerwrk>')
    with zipfile.ZipFile(folder / 'x.docx', 'w') as archive:
        archive.writestr('[Content_Types].xml', '<Types/>')
        archive.writestr('word/document.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
                         '2006/main"><w:body><w:p><w:r><w:t>Café. Nederland steunt het Alfaplan.</w:t></w:r></w:p>'
                         '</w:body></w:document>')
    (folder / 'x.html').write_text('<html><body><main><p>Café. Nederland steunt het Alfaplan.</p></main></body></html>')
    (folder / 'x.pdf').write_bytes(pdfs.letter([[(70, 100, 11, '-', 'Nederland steunt het Alfaplan.')]]))
    (folder / 'x.txt').write_text('\ufeffCafé.\r\n\r\nNederland steunt het Alfaplan.\r\n')
    for name in ['x.xml', 'x.docx', 'x.html', 'x.pdf', 'x.txt']:
        code, out, error = run('text', folder / name)
        check(code == 0 and error == '' and b'Alfaplan' in out, f'text of {name}', error or out)
        piped = run('text', '-', stdin=(folder / name).read_bytes())
        check(piped == (0, out, ''), f'text of {name} on standard input', piped)
        _, graph, error = run('extract', '--date', '2030-03-29', '-f', 'ntriples', folder / name)
        digest = hashlib.sha256(out).hexdigest()[:16]
        check(f'/doc/t-{digest}>'.encode() in graph, f'{name}: the digest in the graph', error)
        places = [re.findall(rf'<([^>]*)> <http://www.w3.org/ns/oa#{end}> "(\d+)"', graph.decode())
                  for end in ['start', 'end']]
        starts, ends = map(dict, places)
        exact = dict(re.findall(r'<([^>]*)> <http://www.w3.org/ns/oa#exact> "([^"]*)"', graph.decode()))
        text = out.decode()
        quotes = {text[int(starts[node]):int(ends[node])] for node in starts}
        check(quotes and quotes == set(exact.values()), f'{name}: quotes stand at their places', (quotes, exact))
    two = run('text', folder / 'x.txt', folder / 'x.xml')
    check(two == (2, b'', "standpunt: text needs one letter\nTry 'standpunt text --help'.\n"), 'text of two letters', two)
    (folder / 'no.txt').write_bytes(b'\xff')
    code, out, error = run('text', folder / 'no.txt')
    check(code == 1 and out == b'' and str(folder / 'no.txt') in error, 'text of what is no UTF-8', error)
    gone = run('text', folder / 'nowhere.txt')
    check(gone == (1, b'', f"standpunt: cannot read '{folder / 'nowhere.txt'}': No such file or directory\n"),
          'text of nothing', gone)


def questions(parts):
    """An old publication of questions and answers: (element, number as it stands there, text)."""
    return ('<kamerwrk kamer="tweede"><body><stuk><kamervragen>'
            + ''.join(f'<{element}>{number and f"<nr>{number}</nr>"}<al>{text}</al></{element}>'
                      for element, number, text in parts) + '</kamervragen></stuk></body></kamerwrk>').encode()


def old_questions(_):
    """Numbers stand bare before questions and answers. Questions take no position; those of answers have the number."""
    asked = 'Nederland steunt het Alfaplan. Frankrijk steunt het Alfaplan.'
    first, second = 'Nederland steunt het Betaplan.', 'Frankrijk steunt het Gammaplan.'
    wanted = {('nederland', 'betaplan', '1'), ('frankrijk', 'gammaplan', '2')}
    for numbers in [('1', '2'), ('1.', '2.'), (' 1 ', '\n2\n')]:
        one, two = numbers
        for name, parts in [
                ('behind all questions', [('vraag', one, asked), ('vraag', two, asked), ('antwoord', one, first),
                                          ('antwoord', two, second)]),
                ('behind each question', [('vraag', one, asked), ('antwoord', one, first), ('vraag', two, asked),
                                          ('antwoord', two, second)]),
                ('without numbers', [('vraag', one, asked), ('antwoord', '', first), ('vraag', two, asked),
                                     ('antwoord', '', second)])]:
            code, out, error = run('extract', '-q', '--date', '2008-03-29', '-f', 'ntriples', '-',
                                   stdin=questions(parts))
            found = {}
            for node, what, value in POSITION.findall(out.decode()):
                found.setdefault(node, {})[what] = value.rpartition('/')[2]
            got = {(p.get('holder'), p.get('target'), p.get('question')) for p in found.values()}
            check(code == 0 and error == '' and got == wanted, f'answers {name}, numbers {numbers}', (got, error))


def letterheads(folder):
    """Day, subject and reference under or beside their labels: in lines, in a table of Word, and in a text box."""
    def paragraph(text):
        return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'
    rows = [('Datum', '3 mei 2024'), ('Onderwerp', 'Verslag van de Milieuraad'), ('Ons kenmerk', 'VB-2024-1')]
    table = '<w:tbl>' + ''.join(f'<w:tr><w:tc>{paragraph(label)}</w:tc><w:tc>{paragraph(value)}</w:tc></w:tr>'
                                for label, value in rows) + '</w:tbl>'
    box = f'<w:p><w:r><w:pict><w:txbxContent>{table}</w:txbxContent></w:pict></w:r></w:p>'
    (folder / 'lines.txt').write_text(''.join(f'{label}\n{value}\n\n' for label, value in rows)
                                      + 'Nederland steunt het Alfaplan.\n')
    for name, head in [('table.docx', table), ('box.docx', box)]:
        with zipfile.ZipFile(folder / name, 'w') as archive:
            archive.writestr('[Content_Types].xml', '<Types/>')
            archive.writestr('word/document.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/'
                             'wordprocessingml/2006/main"><w:body>' + head
                             + paragraph('Nederland steunt het Alfaplan.') + '</w:body></w:document>')
    for name in ['lines.txt', 'table.docx', 'box.docx']:
        code, out, error = run('extract', '-f', 'ntriples', folder / name)
        check(code == 0 and error == '' and b'/dc/terms/issued> "2024-05-03"' in out, f'{name}: the day', error)
        check(out.count(b'/dc/terms/title> "Verslag van de Milieuraad"') == 1, f'{name}: the subject', out.decode()[:400])
        found = REFERENCE.findall(out.decode())
        check(found == [('sender', 'VB-2024-1')], f'{name}: the reference', found)


def word_headers(folder):
    """Day and reference in the header of a document of Word, where the text has none; the header is no part of the text."""
    word = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

    def paragraph(text):
        return f'<w:p><w:r><w:t>{text}</w:t></w:r></w:p>'

    def table(rows):
        return '<w:tbl>' + ''.join('<w:tr>' + ''.join(f'<w:tc>{paragraph(cell)}</w:tc>' for cell in row) + '</w:tr>'
                                   for row in rows) + '</w:tbl>'
    field, mark = ('Datum', '12 maart 2024'), ('Ons kenmerk', '2024-0000123')
    box = '<w:p><w:r><w:pict><w:txbxContent>%s</w:txbxContent></w:pict></w:r></w:p>'
    broken = '<w:p><w:r><w:t>Datum</w:t><w:br/><w:t>12 maart 2024</w:t></w:r></w:p>'
    for name, head, first, day in [
            ('table', table([field, mark]), '', '2024-03-12'), ('columns', table(zip(field, mark)), '', '2024-03-12'),
            ('box', box % ''.join(map(paragraph, field + mark)), '', '2024-03-12'), ('line break', broken, '', '2024-03-12'),
            ('one line', paragraph('Datum: dinsdag 12 maart 2024'), '', '2024-03-12'),
            ('numbers', table([('Datum', '12-03-2024')]), '', '2024-03-12'),
            ('a day in the text', table([field]), paragraph('Den Haag, 14 maart 2024'), '2024-03-14'),
            ('no day', table([('Datum', '31 februari 2024')]), '', None)]:
        with zipfile.ZipFile(folder / 'x.docx', 'w') as archive:
            archive.writestr('[Content_Types].xml', '<Types/>')
            archive.writestr('word/header1.xml', f'<w:hdr {word}>{head}</w:hdr>')
            archive.writestr('word/document.xml', f'<w:document {word}><w:body>{first}'
                             + paragraph('Nederland steunt het Alfaplan.') + '</w:body></w:document>')
        code, out, error = run('extract', '-q', '-f', 'ntriples', folder / 'x.docx')
        found = re.findall(r'/dc/terms/issued> "([^"]*)"', out.decode())
        check(code == 0 and found == [day] * (day is not None), f'header of Word, {name}: the day', (found, error))
        check(out.count(b'oa#exact') == 1, f'header of Word, {name}: nothing but the text', out.decode())
        found = REFERENCE.findall(out.decode())
        check(found == [('sender', mark[1])] * (mark[1] in head), f'header of Word, {name}: the reference', found)


def pdf_letterheads(folder):
    """The letterhead of a PDF, beside or above the text, gives day and references, and breaks no sentence."""
    text = ['De provincies hebben met de gemeenten over de sluizen gesproken en',
            'gekozen voor de dijken in het zuiden. Daarom steunt Nederland het',
            'Alfaplan omdat het de dijken langs de rivieren versterkt en omdat',
            'het de scheepvaart niet hindert. De kosten zijn hoog', 'en worden gedeeld.']
    fields = ['Datum', '12 maart 2024', 'Ons kenmerk', '2024-0000123']
    pairs = ['Datum 12 maart 2024', 'Ons kenmerk 2024-0000123', 'Uw kenmerk 2024Z00042']
    grid = [['Uw brief van', 'Uw kenmerk', 'Ons kenmerk', 'Datum'], ['3 maart 2024', '2024Z00042', 'VB-7', '12 maart 2024']]
    address = [(70, 130, 9, '-', 'Aan de Voorzitter van de Tweede Kamer'), (70, 143, 9, '-', 'der Staten-Generaal')]
    body = [(70, 260 + 13 * i, 9, '-', line) for i, line in enumerate(text)]
    repeated = [(430, 60 + 9 * i, 7, '-', line) for i, line in enumerate(fields)]
    for name, head, pages in [
            ('beside', [(430, 250 + 9 * i, 7, '-', line) for i, line in enumerate(fields)], []),
            ('above', [(430, 130 + 11 * i, 8, '-', line) for i, line in enumerate(pairs)], []),
            ('level with the text', [(430, 260 + 13 * i, 9, '-', line) for i, line in enumerate(fields)], []),
            ('level, label and value', [(430, 260 + 13 * i, 9, '-', line) for i, line in enumerate(pairs)], []),
            ('on each page', repeated, [repeated + [(70, 100, 9, '-', 'De Kamer wordt ingelicht.')]]),
            ('a row of labels', [(70 + 110 * i, 210 + 9 * k, 8, '-', cell) for k, row in enumerate(grid)
                                 for i, cell in enumerate(row)], [])]:
        (folder / 'x.pdf').write_bytes(pdfs.letter([address + head + body] + pages))
        code, out, error = run('text', folder / 'x.pdf')
        check(code == 0 and '\n'.join(text) in out.decode(), f'PDF, letterhead {name}: sentences are whole', out.decode())
        code, out, error = run('extract', '-q', '-f', 'ntriples', folder / 'x.pdf')
        found = re.findall(r'/dc/terms/issued> "([^"]*)"', out.decode())
        check(code == 0 and found == ['2024-03-12'], f'PDF, letterhead {name}: the day', (found, error))
        found = dict(REFERENCE.findall(out.decode()))
        wanted = {'sender': 'VB-7' if name == 'a row of labels' else '2024-0000123'}
        if name in ['above', 'level, label and value', 'a row of labels']:
            wanted['addressee'] = '2024Z00042'
        check(found == wanted, f'PDF, letterhead {name}: the references', found)


def amendments(_):
    """An amendment is one; its text is no position, its explanation is of those whose names stand below it."""
    text = (ROOT / 'tests' / 'fixtures' / 'amendment.txt').read_text()
    one = text
    for many, single in [('ondergetekenden stellen', 'ondergetekende stelt'), ('De\nindieners zijn', 'De\nindiener is'),
                         ('Zij\nvinden', 'Indiener vindt'), ('Indieners beogen', 'Indiener beoogt'), ('Van der Proef', '')]:
        one = one.replace(many, single)
    head, _, explained = text.partition('Toelichting\n\n')
    long_lines = head + 'Toelichting\n\n' + re.sub(r'(?<=\S)\n(?=\S)', ' ', explained)
    for name, content in [('as it is', text), ('of one', one), ('of long lines', long_lines)]:
        code, out, error = run('extract', '-q', '-f', 'ntriples', '-', stdin=content.encode())
        graph = out.decode()
        movers = {'voorbeeld', 'van-der-proef'} if name != 'of one' else {'voorbeeld'}
        check(code == 0 and error == '', f'amendment {name}', error)
        kind = '/doc/kst-99999-14> <https://w3id.org/standpunt/def#documentKind> <https://w3id.org/standpunt/def#Amendment>'
        check(kind in graph, f'amendment {name}: its kind', graph)
        check(set(re.findall(r'#mover> <[^>]*/actor/([^>]*)>', graph)) == movers, f'amendment {name}: who moves it', graph)
        found = {}
        for node, what, value in POSITION.findall(graph):
            found.setdefault(node, {})[what] = value.rpartition('/')[2]
        held = {(p['holder'], p['target']) for p in found.values()}
        said = {'waterschappen-de-sluizen-voortaan-zelf-beheren', 'rijk-te-ver-van-de-rivieren-staat', 'landelijk-fonds',
                'termijn-worden-verlengd', 'bewaarplicht-te-schrappen'}
        wanted = {(mover, target) for mover in movers for target in said} | {('nederland', 'alfaplan')}
        check(held == wanted, f'amendment {name}: who holds what', held ^ wanted)


def publication(*paragraphs):
    return ('<officiele-publicatie><kamerstuk><stuk><algemeen><vrije-tekst><tekst>'
            + ''.join(f'<al>{text}</al>' for text in paragraphs)
            + '</tekst></vrije-tekst></algemeen></stuk></kamerstuk></officiele-publicatie>')


def described(folder):
    """Metadata beside a publication, or with it in an archive, say what its text does not: who signs, title, kind."""
    says = 'Nederland steunt het Alfaplan.'
    signature = 'De Minister van Financiën, C.D. Proef'
    fields = [('DC.identifier', 'kst-99999-7'), ('DCTERMS.issued', '2018-03-14'),
              ('DC.title', 'Raad voor Voorbeelden; Brief regering'),
              ('OVERHEIDop.documenttitel', 'Geannoteerde agenda voor de Milieuraad'),
              ('OVERHEIDop.indiener', 'S. Dekker'), ('OVERHEIDop.indiener', 'Q.Z. van den Voorbeeld'),
              ('OVERHEIDop.indiener', 'K.Q. Ollongren'), ('OVERHEIDop.indiener', 'Commissie voor Voorbeelden')]
    metadata = ('<metadata_gegevens>' + ''.join(f'<metadata name="{name}" content="{value}"/>' for name, value in fields)
                + '</metadata_gegevens>')
    told = {'sander-dekker', 'q-z-van-den-voorbeeld', 'kajsa-ollongren'}
    agenda = ('Geannoteerde agenda voor de Milieuraad', 'AnnotatedAgenda')
    motion = ['MOTIE VAN HET LID PROEF', 'Voorgesteld 14 maart 2018', 'De Kamer,', 'gehoord de beraadslaging,',
              'verzoekt de regering de hulp te verhogen,', 'en gaat over tot de orde van de dag.', 'Proef']
    for name, paragraphs, people, title_and_kind in [
            ('nobody signs', [says], told, agenda), ('he signs', [says, 'De Minister voor Rechtsbescherming, S. Dekker'],
                                                    {'sander-dekker'}, agenda),
            ('another signs', [says, signature], {'c-d-proef'}, agenda),
            ('text of another kind', ['Onderwerp: Sluizen', 'Hierbij bied ik u het verslag aan van de Milieuraad van '
                                      '3 mei 2018.'], told, ('Sluizen', 'MeetingReport')),
            ('somebody moves', motion, set(), (agenda[0], 'Motion')),
            ('nobody moves', motion[:-1], told, (agenda[0], 'Motion'))]:
        (folder / 'kst-99999-7.xml').write_text(publication(*paragraphs))
        (folder / 'kst-99999-7.metadata.xml').write_text(metadata)
        with zipfile.ZipFile(folder / 'letters.zip', 'w') as archive:
            archive.writestr('kst-99999-7/metadata.xml', metadata)
            archive.writestr('kst-99999-7/kst-99999-7.xml', publication(*paragraphs))
        for path in ['kst-99999-7.xml', 'letters.zip']:
            code, out, error = run('extract', '-q', '-f', 'ntriples', folder / path)
            text = out.decode()
            check(code == 0 and error == '', f'{path}: {name}', error)
            check(set(re.findall(r'#signedBy> <[^>]*/actor/([^>]*)>', text)) == people, f'{path}: {name}: who signs', text)
            found = re.findall(r'/doc/kst-99999-7> <[^>]*/title> "([^"]*)"', text)
            check(found == [title_and_kind[0]], f'{path}: {name}: its title', found)
            found = re.findall(r'#documentKind> <[^>]*#(\w+)>', text)
            check(found == [title_and_kind[1]], f'{path}: {name}: its kind', found)


def movers_in_metadata(folder):
    """Whoever hands in a motion or an amendment, by its title, moves it, signs nothing, and holds what it asks for."""
    asks = ['De Kamer,', 'gehoord de beraadslaging,', 'verzoekt de regering de hulp te verhogen,',
            'en gaat over tot de orde van de dag.']
    for title, moves in [('Motie van het lid Voorbeeld over sluizen', True),
                         ('Raad voor Voorbeelden; Gewijzigde motie van de leden Voorbeeld en Proef over sluizen', True),
                         ('Nader gewijzigd amendement van het lid Voorbeeld over sluizen', True),
                         ('Reactie op de motie van het lid Voorbeeld over sluizen', False)]:
        for name, content in [('x.txt', '\n'.join(asks) + '\n'), ('x.xml', publication(*asks))]:
            (folder / name).write_text(content)
            for metadata in [METADATA.replace('Geannoteerde agenda voor de Milieuraad', title),
                             re.sub('(.*)(<metadata name="OVERHEIDop.documenttitel".*?/>)(<metadata .*?/>)', r'\1\3\2',
                                    METADATA.replace('Geannoteerde agenda voor de Milieuraad', title))]:
                (folder / 'x.metadata.xml').write_text(metadata)
                code, out, error = run('extract', '-f', 'ntriples', folder / name)
                who = '> <https://w3id.org/standpunt/id/actor/q-z-van-den-voorbeeld>'
                said = {what for what in ['mover', 'signedBy', 'holder'] if f'#{what}{who}' in out.decode()}
                wanted = {'mover', 'holder'} if moves else {'signedBy'}
                check(code == 0 and error == '' and said == wanted, f'{name}, {title}: who moves it', (said, error))
            (folder / name).unlink()


def answers_in_metadata(folder):
    """Who hands in questions asks them, who receives them answers; the day is that of the answers."""
    metadata = ''.join(f'<metadata name="{name}" content="{value}"/>' for name, value in [
        ('DC.identifier', 'ah-tk-20172018-7'), ('DC.title', 'Antwoord op vragen van het lid Voorbeeld over sluizen'),
        ('DCTERMS.issued', '2018-03-16'), ('OVERHEIDop.datumOntvangst', '2018-03-14'),
        ('OVERHEIDop.indiener', 'Q.Z. Voorbeeld'), ('OVERHEIDop.ontvanger', 'C.D. Proef'),
        ('OVERHEIDop.ontvanger', 'Minister van Voorbeelden')])
    (folder / 'x.metadata.xml').write_text(f'<metadata_gegevens>{metadata}</metadata_gegevens>')
    (folder / 'x.xml').write_text(publication('Vraag 1', 'Steunt u het Alfaplan?', 'Antwoord 1', 'Ja.'))
    code, out, error = run('extract', '-f', 'ntriples', folder / 'x.xml')
    text = out.decode()
    said = {(what, who) for what in ['askedBy', 'signedBy', 'mover']
            for who in re.findall(f'#{what}> <[^>]*/actor/([^>]*)>', text)}
    check(code == 0 and error == '' and said == {('askedBy', 'q-z-voorbeeld'), ('signedBy', 'c-d-proef')},
          'who asks and who answers', (said, error))
    check(re.findall('/ah-tk-20172018-7> <[^>]*/issued> "([^"]*)"', text) == ['2018-03-14'], 'the day of answers', text)


def described_in_all(folder):
    """Metadata beside a letter of any format; none beside standard input."""
    says = 'Nederland steunt het Alfaplan.'
    (folder / 'x.metadata.xml').write_text(METADATA)
    (folder / '-.metadata.xml').write_text(METADATA)
    (folder / 'x.txt').write_text(says + '\n')
    (folder / 'x.xml').write_text(publication(says))
    (folder / 'x.html').write_text(f'<html><body><main><p>{says}</p></main></body></html>')
    (folder / 'x.pdf').write_bytes(pdfs.letter([[(70, 100, 11, '-', says)]]))
    with zipfile.ZipFile(folder / 'x.docx', 'w') as archive:
        archive.writestr('[Content_Types].xml', '<Types/>')
        archive.writestr('word/document.xml', '<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/'
                         f'2006/main"><w:body><w:p><w:r><w:t>{says}</w:t></w:r></w:p></w:body></w:document>')
    for name in ['x.txt', 'x.xml', 'x.html', 'x.pdf', 'x.docx']:
        code, out, error = run('extract', '-f', 'ntriples', folder / name)
        said = dict(re.findall(r'/doc/kst-99999-7> <[^>]*[#/](\w+)> [<"](?:[^>"]*[/#])?([^>"]*)[>"]', out.decode()))
        check(code == 0 and error == '' and said.get('issued') == '2018-03-14' and said.get('dossier') == '99999'
              and said.get('signedBy') == 'q-z-van-den-voorbeeld' and said.get('documentKind') == 'AnnotatedAgenda',
              f'{name}: what its metadata say', (said, error))
    (folder / 'x.metadata.xml').write_text(METADATA.replace('2018-03-14', '2018-02-30'))
    code, out, error = run('extract', '-f', 'ntriples', folder / 'x.txt')
    check(code == 0 and error == f"{folder / 'x.txt'}: warning: its metadata have a date that is none: '2018-02-30'\n"
          and b'/kst-99999-7>' in out and b'/issued>' not in out, 'a wrong date in metadata', (out.decode(), error))
    for command in [['extract', '-q', '-f', 'ntriples'], ['explain', '-q']]:
        code, out, error = run(*command, '--rules', ROOT / 'rules/nl', '--vocab', ROOT / 'vocab', '-', stdin=says.encode(),
                               cwd=folder)
        check(code == 0 and b'oorbeeld' not in out, f'{command[0]}: no metadata beside standard input', out.decode())


def described_for_all_commands(folder):
    """What a command shows of a letter is what extract writes of it: with the metadata beside it."""
    letter, gold, old = folder / 'x.txt', folder / 'gold.tsv', folder / 'old'
    letter.write_text('Op 3 mei a.s. spreek ik in Brussel met de NAVO over het Alfaplan. Nederland steunt het Alfaplan.\n')
    gold.write_text('document\tdate\t2018-03-14\n')
    shutil.copytree(ROOT / 'rules' / 'nl', old)
    (old / 'metadata.rules').unlink()
    for command, wanted in [
            (['extract', '-f', 'ntriples', letter], '#signedBy> <https://w3id.org/standpunt/id/actor/q-z-van-den-voorbeeld>'),
            (['explain', letter], 'signedBy Q.Z. van den Voorbeeld  nl/metadata/told-signer'),
            (['eval', gold, letter], 'document field            1      1      1      1.000   1.000  1.000'),
            (['profile', letter], ' 0       1  nl/metadata/told-signer'),
            (['diff', old, 'rules/nl', letter], '+ fact      this letter signedBy Q.Z. van den Voorbeeld  metadata/told-signer'),
            (['review', letter], 'Alfaplan,Instrument,2,1,kst-99999-7,')]:
        metadata = folder / 'x.metadata.xml'
        metadata.unlink(missing_ok=True)
        code, out, error = run(*command)
        check(wanted not in out.decode(), f'{command[0]} without metadata', out.decode())
        metadata.write_text(METADATA)
        code, out, error = run(*command)
        check(code == 0 and error == '' and wanted in out.decode(), f'{command[0]} with metadata', (out.decode(), error))
    rule = ': nl/metadata/told-signer\n'
    code, out, error = run('coverage', letter)
    check(code == 0 and rule not in out.decode(), 'coverage with metadata', (out.decode(), error))
    metadata.unlink()
    check(rule in run('coverage', letter)[1].decode(), 'coverage without metadata')


def main():
    for test in [texts, old_questions, letterheads, word_headers, pdf_letterheads, amendments, described,
                 movers_in_metadata, answers_in_metadata, described_in_all, described_for_all_commands]:
        with tempfile.TemporaryDirectory() as name:
            test(pathlib.Path(name))
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
