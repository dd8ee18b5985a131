"""Packages of Python for one test, in a folder of the build. A requirements.txt has the version and the digest of all that
is fetched, and pip refuses anything else."""

import shutil
import subprocess
import sys

SECONDS_TO_INSTALL = 300


def attempt(command, folder):
    """Runs it; why it failed, or ''."""
    try:
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, timeout=SECONDS_TO_INSTALL)
    except (OSError, subprocess.TimeoutExpired) as error:
        return str(error)
    return '' if done.returncode == 0 else f'{command[0]}: {(done.stdout + done.stderr)[-600:]}'


def bring(files, folder, install):
    """Copies the files into the folder. What is there is installed again where a list of packages differs. Why that
    failed, or ''."""
    folder.mkdir(parents=True, exist_ok=True)
    mark = folder / 'installed'
    for path in files:
        copy = folder / path.name
        if copy.exists() and copy.read_bytes() == path.read_bytes():
            continue
        shutil.copy(path, copy)
        if path.suffix in ('.txt', '.json'):
            mark.unlink(missing_ok=True)
    if mark.exists():
        return ''
    problem = install(folder)
    if not problem:
        mark.touch()
    return problem


def install_packages(folder, *options):
    """Makes the environment 'venv' with what requirements.txt of that folder asks for. Why that failed, or ''."""
    return attempt([sys.executable, '-m', 'venv', 'venv'], folder) or attempt(
        [python_in(folder), '-m', 'pip', 'install', '--quiet', '--no-deps', *options, '--require-hashes',
         '-r', 'requirements.txt'], folder)


def python_in(folder):
    return folder / 'venv' / 'bin' / 'python'
