"""Counts checks, for the drivers that run what is built."""

passed = failed = 0


def check(holds, name, detail=''):
    """Counts one check and says which failed; returns whether it holds."""
    global passed, failed
    if holds:
        passed += 1
    else:
        failed += 1
        print(f'failed: {name}' + (f'\n    {detail}' if detail else ''))
    return bool(holds)


def summary():
    """Prints the count; returns the exit status."""
    print(f'{passed} passed, {failed} failed')
    return 1 if failed else 0
