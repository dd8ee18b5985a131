"""Reads the C code in extract/ and checks the rules that its README states: which folder may
include which, who may call the heap and the libraries, sizes, and no words of the language.

Each rule is first tried on a line that breaks it, so that a rule that finds nothing is known to
look. Usage: architecture.py [EXTRACT]"""

import pathlib
import re
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
LEXICON = ROOT / 'rules' / 'nl' / 'function-words.lex'

# From low to high: a folder may include those before it.
FOLDERS = ['base', 'pdf', 'vocabulary', 'names', 'language', 'formats', 'source', 'match', 'graph', 'review', 'score',
           'store', 'load', 'import', 'report', 'api']

# Headers of libraries, and the only files that may include them.
LIBRARIES = {
    'pcre2.h': {'base/regex.c'},
    'raptor2.h': {'base/raptor_world.c', 'base/raptor_world.h', 'vocabulary/read.c',
                  'graph/raptor_writer.c', 'load/lines.h', 'store/load.c', 'store/load.h',
                  'import/skos.c', 'report/read.c'},
    'curl/curl.h': {'load/address.c', 'load/http.c'},
    'librdf.h': {'store/store.c'},
    'redland.h': {'store/dataset.h', 'store/store.c'},
    'rasqal.h': {'store/dataset.h', 'store/store.c'},
    'iconv.h': {'formats/plain.c'},
    'zlib.h': {'base/stream.c'},
    'bzlib.h': {'base/stream.c'},
    'archive.h': {'cli/archives.c', 'formats/package.c'},
    'archive_entry.h': {'cli/archives.c', 'formats/package.c'},
    'libxml/HTMLparser.h': {'formats/xml.c', 'formats/html.c'},
    'libxml/parserInternals.h': {'formats/xml.c'},
    'libxml/xmlreader.h': {'formats/markup.h'},
    'yajl/yajl_parse.h': {'import/wikidata.c', 'cli/lines.c'},
    'sys/mman.h': {'base/mapped.c'},
    'poppler.h': {'pdf/main.c', 'pdf/words.c', 'pdf/words.h'},
    'pthread.h': {'base/raptor_world.c', 'cli/batch.c'},
    'locale.h': set(),
}

FILE_LINES = 600
FUNCTION_LINES = 60
COLUMNS = 90
HEAP = re.compile(r'(?<![\w.>])(malloc|calloc|realloc|free|strdup|strndup|asprintf)\s*\(')
INCLUDE = re.compile(r'^\s*#\s*include\s+(["<])([^">]+)[">]', re.M)
TOKEN = re.compile(r'/\*.*?\*/|//[^\n]*|"(?:\\.|[^"\\\n])*"|\'(?:\\.|[^\'\\\n])*\'', re.S)
# Tables of the names of elements, which the schema of a format has in its own language.
SCHEMA_FILES = {'formats/elements.c'}
# Shorter words are too often English, a format, or part of an identifier.
SHORTEST_WORD = 4
# Words of the lexicon that are English as well, and the name of the product.
HOMOGRAPHS = {'conflict', 'context', 'over', 'standpunt', 'type', 'want', 'word'}
FORMAT = re.compile(r'%[-+ #0]*(?:\d+|\*)?(?:\.(?:\d+|\*))?[hlzjt]*[a-zA-Z]|\\(?:x[0-9a-fA-F]+|[0-7]{1,3}|u[0-9a-fA-F]{4}|.)')


class Source:
    """One file: its name below extract/, its text, the text without comments and strings (of the
    same length), and its string literals with their lines."""

    def __init__(self, name, text):
        self.name = name
        self.folder = name.split('/')[0]
        self.text = text
        self.strings = []
        self.code = TOKEN.sub(self._blank, text)

    def _blank(self, match):
        token = match.group()
        line = self.text.count('\n', 0, match.start()) + 1
        if token[0] == '"' and not self._is_include(match.start()):
            self.strings.append((line, token[1:-1]))
        return re.sub(r'[^\n]', ' ', token)

    def _is_include(self, offset):
        start = self.text.rfind('\n', 0, offset) + 1
        return self.text[start:offset].lstrip().startswith('#')

    def includes(self):
        for match in INCLUDE.finditer(self.text):
            yield match.group(1) == '"', match.group(2)


def included_folder(source, path):
    """Folder of a header of ours, from the file that includes it."""
    parts = []
    for part in (source.name.rsplit('/', 1)[0] + '/' + path).split('/'):
        if part == '..':
            parts.pop()
        elif part != '.':
            parts.append(part)
    return parts[0] if len(parts) > 1 else source.folder


def wrong_includes(source):
    for ours, path in source.includes():
        if not ours:
            continue
        to = included_folder(source, path)
        if to in (source.folder, 'include'):
            continue
        if source.folder == 'cli':
            yield f'the tool includes {path}; it may see the public header only'
        elif source.folder == 'include':
            yield f'the public header includes {path}'
        elif to not in FOLDERS or FOLDERS.index(to) > FOLDERS.index(source.folder):
            yield f'includes {path}: {source.folder}/ comes before {to}/'


def wrong_libraries(source):
    for _, path in source.includes():
        allowed = LIBRARIES.get(path)
        if allowed is not None and source.name not in allowed:
            yield f'includes {path}; allowed in: {", ".join(sorted(allowed)) or "none"}'


def wrong_heap(source):
    if source.folder == 'cli' or source.name == 'base/memory.c':
        return
    for match in HEAP.finditer(source.code):
        line = source.code.count('\n', 0, match.start()) + 1
        yield f'line {line}: calls {match.group(1)}; only base/memory.c may'


def too_long(source):
    lines = source.text.count('\n')
    if lines > FILE_LINES:
        yield f'{lines} lines; {FILE_LINES} are allowed'


def long_functions(source):
    start = None
    for number, line in enumerate(source.code.split('\n'), 1):
        if start is None and (re.match(r'[A-Za-z].*\)\s*\{\s*$', line) or line == '{'
                              or re.match(r'\s+.*\)\s*\{\s*$', line) and line[4:5] == ' '):
            start = number
        elif line.startswith('}'):
            if start is not None and number - start + 1 > FUNCTION_LINES:
                yield f'line {start}: {number - start + 1} lines; {FUNCTION_LINES} are allowed'
            start = None


def wide_lines(source):
    for number, line in enumerate(source.text.split('\n'), 1):
        if len(line) > COLUMNS:
            yield f'line {number}: {len(line)} columns; {COLUMNS} are allowed'


def foreign_letters(source):
    for line, text in source.strings:
        for c in text:
            if ord(c) > 127 and c.isalpha():
                yield f"line {line}: the letter '{c}' in a string: it belongs in rules/ or vocab/"
                break


def dutch_words(words):
    def check(source):
        if source.name in SCHEMA_FILES:
            return
        for line, text in source.strings:
            for word in re.findall(r'[^\W\d_]+', FORMAT.sub(' ', text).lower()):
                if word in words:
                    yield f'line {line}: "{text}" has the Dutch word {word}: it belongs in rules/ or vocab/'
                    break
    return check


def read_lexicon():
    """The words of the closed classes: a text in Dutch has some, whatever it is about."""
    words = set()
    for line in LEXICON.read_text(encoding='utf-8').split('\n'):
        if line.startswith('word '):
            words.update(re.findall(r'"([^\W\d_]+)"', line))
        elif line.startswith('verb '):
            words.update(re.findall(r'([^\W\d_]+):', line))
    return {word for word in words if len(word) >= SHORTEST_WORD} - HOMOGRAPHS


def rules():
    """Name, check, and a file that breaks it."""
    long_file = 'int a;\n' * (FILE_LINES + 1)
    long_function = 'int f(void) {\n' + '    a++;\n' * FUNCTION_LINES + '}\n'
    yield 'folders depend one way', wrong_includes, ('base/x.c', '#include "../match/facts.h"\n')
    yield 'the tool sees the public header only', wrong_includes, (
        'cli/x.c', '#include "../base/arena.h"\n')
    yield 'libraries have one user', wrong_libraries, ('match/x.c', '#include <pcre2.h>\n')
    yield 'one door to the heap', wrong_heap, ('match/x.c', 'void *p = malloc(1);\n')
    yield f'files of {FILE_LINES} lines at most', too_long, ('base/x.c', long_file)
    yield f'functions of {FUNCTION_LINES} lines at most', long_functions, (
        'base/x.c', long_function)
    yield f'lines of {COLUMNS} columns at most', wide_lines, (
        'base/x.c', 'int ' + 'a' * COLUMNS + ';\n')
    yield 'no foreign letters in strings', foreign_letters, ('match/x.c', 'char *s = "één";\n')
    yield 'no Dutch words in strings', dutch_words(read_lexicon()), (
        'match/x.c', 'char *s = "%s zonder naam\\n";\n')


def main():
    top = pathlib.Path(sys.argv[1]) if len(sys.argv) > 1 else ROOT / 'extract'
    sources = [Source(path.relative_to(top).as_posix(), path.read_text(encoding='utf-8'))
               for path in sorted(top.rglob('*.[ch]'))]
    passed = failed = 0
    for name, check, (bad_name, bad_text) in rules():
        problems = []
        if not list(check(Source(bad_name, bad_text))):
            problems.append('the check does not see a file that breaks it')
        if not sources:
            problems.append(f'no sources in {top}')
        for source in sources:
            problems += [f'extract/{source.name}: {problem}' for problem in check(source)]
        print(f'{"failed" if problems else "passed"}: {name}')
        for problem in problems:
            print(f'    {problem}')
        if problems:
            failed += 1
        else:
            passed += 1
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0


if __name__ == '__main__':
    sys.exit(main())
