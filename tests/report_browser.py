"""Tests the page of `standpunt report` as a reader uses it, in a browser: types in the filter,
chooses a holder and a stance, sorts, clicks on words. Usage: report_browser.py TOOL"""

import pathlib
import subprocess
import sys
import tempfile

import browser
import checks
from checks import check

ROOT = pathlib.Path(__file__).resolve().parent.parent
TOOL = str(pathlib.Path(sys.argv[1]).resolve())
SKIPPED = 77

VISIBLE = '''return Array.from(document.querySelectorAll('#position-table tbody tr'))
    .filter(function (row) { return row.getClientRects().length > 0; })
    .map(function (row) { return row.cells[%d].textContent; });'''
# Contrast of two colours, as WCAG 2.1 reckons it.
CONTRAST = '''
function light(colour) {
  var parts = colour.match(/[\\d.]+/g).slice(0, 3).map(function (part) {
    var c = part / 255;
    return c <= 0.04045 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
  });
  return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2];
}
function paper(element) {
  for (; element; element = element.parentElement) {
    var colour = getComputedStyle(element).backgroundColor;
    if (!/, 0\\)$/.test(colour)) return colour;
  }
  return 'rgb(255, 255, 255)';
}
return Array.from(document.querySelectorAll('body *')).filter(function (element) {
  return element.getClientRects().length > 0 && !element.closest('svg') &&
    Array.from(element.childNodes).some(function (node) {
      return node.nodeType === 3 && node.data.trim();
    });
}).map(function (element) {
  var a = light(getComputedStyle(element).color), b = light(paper(element));
  return [(Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05),
          element.tagName + ' ' + element.className + ' ' + element.textContent.slice(0, 30)];
}).filter(function (pair) { return pair[0] < 4.5; });'''


def make(folder, name, *arguments):
    path = folder / name
    subprocess.run([TOOL, 'report', '-o', path, *map(str, arguments)], check=True, cwd=ROOT)
    return path.as_uri()


def rows(page, column=0):
    return page.run(VISIBLE % column)


def filters(page):
    every = rows(page)
    count = (ROOT / 'out' / 'sample.ttl').read_text(encoding='utf-8').count('a pos:Position')
    check(len(every) == count > 10, 'all rows are shown at first', every)
    page.type('#filter-text', 'frànkrijk PLEIT')
    check(rows(page) == ['Frankrijk'], 'the filter finds words, whatever case and accents', rows(page))
    status = page.run('return document.getElementById("filter-shown").textContent')
    check(status == f'1 van {count} standpunten getoond', 'how many are shown is said', status)
    page.type('#filter-text', ' nergens')
    check(rows(page) == [], 'all words must be there')
    check(page.run('return !document.getElementById("filter-none").hidden'), 'none is said')
    page.click('#filter button[type=reset]')
    check(rows(page) == every, 'the button clears the filter', rows(page))
    page.type('#filter-holder', 'Nederland')
    check(set(rows(page)) == {'Nederland'} and len(rows(page)) == every.count('Nederland'),
          'the holder is chosen', rows(page))
    page.type('#filter-stance', 'is tegen')
    check(len(rows(page)) > 1 and all('is tegen' in cell for cell in rows(page, 1)),
          'and the stance', rows(page, 1))
    page.click('#filter button[type=reset]')
    page.type('#filter-stance', 'negatief')
    sides = page.run('''return Array.from(document.querySelectorAll('tbody tr:not([hidden])'))
        .map(function (row) { return row.dataset.side; })''')
    check(sides and set(sides) == {'negative'}, 'or all of one side', sides)
    page.click('#filter button[type=reset]')


def sorting(page):
    page.click('#position-table thead th:first-child button')
    names = rows(page)
    check(names == sorted(names) and names[0] == 'Duitse regering', 'sorted by holder', names)
    check(page.run('return document.querySelector("thead th").getAttribute("aria-sort")') ==
          'ascending', 'which a screen reader is told')
    page.type('#position-table thead th:first-child button', browser.ENTER)
    check(rows(page) == sorted(names, reverse=True), 'with the keyboard, the other way', rows(page))


def words(page):
    """A click on the words of a position leads to the same words in the letter, and back."""
    row = page.run('''return Array.from(document.querySelectorAll('tbody tr')).find(function (row) {
        return row.cells[0].textContent === 'Zweden'; }).id''')
    wanted = 'maakt zich zorgen over de sabotage van zeekabels in de Oostzee'
    page.click(f'#{row} td.words a')
    marks = '''return Array.from(document.querySelectorAll('.text mark.chosen'))
        .filter(function (mark) {
          var box = mark.getBoundingClientRect();
          return box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
        }).map(function (mark) { return mark.textContent; }).join('')'''
    check(page.run(marks) == wanted, 'the words are marked, and in sight', page.run(marks))
    paragraph = page.run('''return document.querySelector('.text mark.chosen').closest('p').textContent''')
    check('Zweden ' + wanted + '; Nederland deelt die zorg.' in paragraph, 'in their sentence', paragraph)
    page.click('.text mark.chosen')
    chosen = page.run('''var row = document.querySelector('tr.chosen'), box = row.getBoundingClientRect();
        return box.top >= 0 && box.bottom <= innerHeight ? row.id : 'out of sight'; ''')
    check(chosen == row, 'a click on them leads back', chosen)
    page.type('#filter-text', 'Frankrijk')
    page.run(f'location.hash = ""; location.hash = "{row}"')
    check(page.run('return new Promise(function (done) { setTimeout(done, 100); }).then(function () {'
                   f' return !document.getElementById("{row}").hidden; }})'),
          'a row that was filtered out is shown when a link leads there')


def picture(page):
    """A mark of the picture leads to its row."""
    link = page.run('''return Array.from(document.querySelectorAll('svg a')).find(function (a) {
        return a.querySelector('title').textContent.indexOf('Zweden') === 0; }).getAttribute('href')''')
    page.click(f'svg a[href="{link}"] text')
    check(page.run('return document.querySelector("tr.chosen").cells[0].textContent') == 'Zweden',
          'a mark of the picture leads to its row')
    cut = page.run('''return Array.from(document.querySelectorAll('.scroll svg text')).filter(
        function (text) {
          var box = text.getBoundingClientRect(), all = text.ownerSVGElement.getBoundingClientRect();
          return box.left < all.left || box.right > all.right || box.top < all.top;
        }).map(function (text) { return text.textContent; })''')
    check(cut == [], 'no label is cut off', cut)


def sizes(page):
    for width in (1300, 700, 400):
        page.resize(width, 900)
        wide = page.run('return document.documentElement.scrollWidth - innerWidth')
        check(wide <= 0, f'at a width of {width} nothing sticks out', wide)
    page.resize(1300, 900)


def main():
    problem = browser.missing()
    if problem:
        print(f'skipped: {problem}')
        return SKIPPED
    with tempfile.TemporaryDirectory() as name, browser.Browser() as page:
        folder = pathlib.Path(name)
        url = make(folder, 'page.html', 'out/sample.ttl', 'tests/letters/sample.txt')
        for test in (filters, sorting, words, picture, sizes):
            page.open('about:blank')
            page.open(url)
            test(page)
        page.open(url)
        pale = page.run(CONTRAST)
        check(pale == [], 'text has a contrast of 4.5', pale)
        page.open(make(folder, 'english.html', '--lang', 'en', 'out/sample.ttl'))
        page.type('#filter-text', 'sweden')
        check(rows(page) == ['Sweden'], 'in English', rows(page))
        page.click('tbody tr:not([hidden]) td.words a')
        check(page.run('return document.querySelector(".quotes mark.chosen").textContent')
              .startswith('maakt zich zorgen'), 'without the text, to the quote')
        check(page.log() == [], 'no errors in the console', page.log())
    return checks.summary()


if __name__ == '__main__':
    sys.exit(main())
