"""Makes small PDFs, for tests: text at places, in fonts that every reader knows, and broken ones."""

import zlib

FONTS = {'-': 'Helvetica', 'b': 'Helvetica-Bold', 'i': 'Helvetica-Oblique'}
WIDTH, HEIGHT = 595, 842


def escape(text):
    """Text as a string of PDF, in the encoding of Windows."""
    encoded = text.encode('cp1252')
    return b''.join(b'\\%03o' % c if c > 126 or c in b'()\\' else bytes([c]) for c in encoded)


def page(lines):
    """Content of a page. A line is (x, y from the top, size, style, text), or one with a mark of a note
    behind it, raised and small: (x, y, size, style, text, mark, rest)."""
    out = []
    for x, y, size, style, text, *more in lines:
        font = 'F' + str(list(FONTS).index(style))
        out.append(b'BT /%s %d Tf 1 0 0 1 %d %d Tm (%s) Tj' % (font.encode(), size, x, HEIGHT - y - size,
                                                               escape(text)))
        if more:
            mark, rest = more
            out.append(b'/%s %.1f Tf %.1f Ts (%s) Tj' % (font.encode(), size * 0.6, size * 0.4, escape(mark)))
            out.append(b'/%s %d Tf 0 Ts (%s) Tj' % (font.encode(), size, escape(rest)))
        out.append(b'ET')
    return b'\n'.join(out)


def assemble(objects, trailer=b''):
    """A file of the objects, numbered from 1, of which the first is the catalogue."""
    out = bytearray(b'%PDF-1.4\n')
    places = []
    for number, body in enumerate(objects, 1):
        places.append(len(out))
        out += b'%d 0 obj\n%s\nendobj\n' % (number, body)
    start = len(out)
    out += b'xref\n0 %d\n0000000000 65535 f \n' % (len(objects) + 1)
    out += b''.join(b'%010d 00000 n \n' % place for place in places)
    out += b'trailer\n<< /Size %d /Root 1 0 R %s >>\nstartxref\n%d\n%%%%EOF\n' % (len(objects) + 1, trailer, start)
    return bytes(out)


def document(contents, trailer=b''):
    """A PDF with a page for each content, bytes or a finished stream."""
    count = len(contents)
    fonts = b' '.join(b'/F%d << /Type /Font /Subtype /Type1 /BaseFont /%s /Encoding /WinAnsiEncoding >>'
                      % (i, name.encode()) for i, name in enumerate(FONTS.values()))
    first = 3
    kids = b' '.join(b'%d 0 R' % (first + 2 * i) for i in range(count))
    objects = [b'<< /Type /Catalog /Pages 2 0 R >>',
               b'<< /Type /Pages /Count %d /Kids [%s] /MediaBox [0 0 %d %d] /Resources << /Font << %s >> >> >>'
               % (count, kids, WIDTH, HEIGHT, fonts)]
    for i, content in enumerate(contents):
        objects.append(b'<< /Type /Page /Parent 2 0 R /Contents %d 0 R >>' % (first + 2 * i + 1))
        objects.append(content if content.startswith(b'<<') else stream(content))
    return assemble(objects, trailer)


def stream(content):
    return b'<< /Length %d >>\nstream\n%s\nendstream' % (len(content), content)


def letter(pages):
    """A PDF of pages, each a list of lines."""
    return document([page(lines) for lines in pages])


def without_text():
    return document([b'10 10 100 100 re f'])


def encrypted():
    """Says that it is encrypted, by a password that nobody has."""
    secret = b'<' + b'00' * 32 + b'>'
    return document([page([(100, 100, 10, '-', 'Geheim.')])],
                    trailer=b'/ID [<00> <00>] /Encrypt << /Filter /Standard /V 1 /R 2 /O %s /U %s /P -4 >>'
                    % (secret, secret))


def bomb(megabytes, content=b'BT /F0 1 Tf (a) Tj ET\n'):
    """A page of a few kilobytes that is as large as said when it is unpacked."""
    packer = zlib.compressobj(9)
    piece = content * (1024 * 1024 // len(content))
    packed = b''.join(packer.compress(piece) for _ in range(megabytes)) + packer.flush()
    # Packed once more, as a second filter undoes.
    packed = zlib.compress(packed, 9)
    body = b'<< /Length %d /Filter [/FlateDecode /FlateDecode] >>\nstream\n%s\nendstream' % (len(packed), packed)
    return document([body])


def loop():
    """Pages whose children are themselves."""
    return assemble([b'<< /Type /Catalog /Pages 2 0 R >>',
                     b'<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R 2 0 R] >>'])


def form_loop():
    """A form that draws itself, over and over."""
    form = (b'<< /Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /X 5 0 R >> >> '
            b'/Length 11 >>\nstream\n/X Do /X Do\nendstream')
    return assemble([b'<< /Type /Catalog /Pages 2 0 R >>',
                     b'<< /Type /Pages /Count 1 /Kids [3 0 R] /MediaBox [0 0 9 9] >>',
                     b'<< /Type /Page /Parent 2 0 R /Contents 4 0 R /Resources << /XObject << /X 5 0 R >> >> >>',
                     stream(b'/X Do'), form])


def nested(depth):
    """An array in an array, and so on."""
    return document([b'BT ' + b'[' * depth + b']' * depth + b' TJ ET'])


def many_pages(count):
    return document([page([(100, 100, 10, '-', 'Ja.')])] * count)
