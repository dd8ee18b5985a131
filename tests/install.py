"""Installs into an empty folder and uses what is there as a stranger would: the files, the exported
symbols, the tool far from its sources, a program built against the header. Usage: install.py BUILD"""

import os
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

import checks
from checks import check

PROGRAM = '''
#include <standpunt.h>
#include <stdio.h>
int main(void) {
    StpFormat format;
    printf("%s %d\\n", stp_version(), stp_format_of("nquads", &format) && format == STP_NQUADS);
    return 0;
}
'''


def output(*command, **options):
    return subprocess.run([str(word) for word in command], capture_output=True, text=True,
                          timeout=120, **options)


def find(top, name):
    """The one path below `top` that ends in `name`, or None."""
    found = sorted(path for path in top.rglob('*') if path.as_posix().endswith('/' + name))
    check(found, f'{name} is installed')
    return found[0] if found else None


def check_symbols(library):
    symbols = output('nm', '-D', '--defined-only', library).stdout.split('\n')
    names = [line.split()[2] for line in symbols if len(line.split()) == 3]
    own = [name for name in names if not re.match(r'_|__|stp_', name)]
    check('stp_version' in names and not own, 'the library exports stp_ only', own[:10])


def check_tool(tool, library, data):
    environment = {**os.environ, 'LD_LIBRARY_PATH': str(library.parent)}
    result = output(tool, '--version', env=environment, cwd='/')
    check(re.fullmatch(r'standpunt \d+\.\d+\.\d+\n', result.stdout), 'the installed tool runs',
          result.stderr)
    result = output(tool, 'check', '--vocab', data / 'vocab', data / 'rules' / 'nl',
                    env=environment, cwd='/')
    check(result.returncode == 0 and ' 0 failures' in result.stdout,
          'the installed rules compile', result.stdout + result.stderr[:1000])


def check_program(folder, header, library, version):
    compiler = shutil.which('cc') or shutil.which('gcc')
    if b'__asan_' in library.read_bytes():
        print('skipped: a program against the header (the library has sanitizers)')
        return
    source, program = folder / 'program.c', folder / 'program'
    source.write_text(PROGRAM)
    built = output(compiler, '-std=c11', '-Wall', '-Wextra', '-Wpedantic', '-Werror', source,
                   f'-I{header.parent}', f'-L{library.parent}', '-lstandpunt', '-o', program)
    check(built.returncode == 0, 'a program builds against the header', built.stderr)
    if built.returncode == 0:
        result = output(program, env={**os.environ, 'LD_LIBRARY_PATH': str(library.parent)})
        check(result.stdout == f'{version} 1\n', 'the program runs', result.stdout)


def main():
    build = pathlib.Path(sys.argv[1]).resolve()
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        done = output('meson', 'install', '-C', build, '--no-rebuild', '--destdir', folder / 'dest')
        check(done.returncode == 0, 'meson install', done.stdout[-1000:] + done.stderr[-1000:])
        top = folder / 'dest'
        tool, library = find(top, 'bin/standpunt'), find(top, 'libstandpunt.so')
        header, package = find(top, 'include/standpunt.h'), find(top, 'pkgconfig/standpunt.pc')
        find(top, 'libexec/standpunt/standpunt-pdf')
        find(top, 'man1/standpunt.1')
        data = find(top, 'share/standpunt')
        if tool and library and header and package and data:
            version = re.search(r'^Version: (\S+)$', package.read_text(), re.M).group(1)
            check_symbols(library)
            check_tool(tool, library, data)
            check_program(folder, header, library, version)
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
