// Makes the table of positions searchable and sortable, and shows the words that a position
// rests on. Without it the page is whole, but cannot be searched.
(function () {
  'use strict';
  var table = document.getElementById('position-table');
  var form = document.getElementById('filter');
  var body = table.tBodies[0];
  var rows = Array.prototype.slice.call(body.rows);
  var language = document.documentElement.lang;
  var collator = new Intl.Collator(language, { numeric: true });
  var search = document.getElementById('filter-text');
  var holder = document.getElementById('filter-holder');
  var stance = document.getElementById('filter-stance');
  var shown = document.getElementById('filter-shown');
  var none = document.getElementById('filter-none');

  // What is searched: in lower case and without accents, so that 'oekraine' finds 'Oekraïne'.
  function plain(text) {
    return text.normalize('NFD').replace(/[\u0300-\u036f]/g, '').toLowerCase().replace(/\s+/g, ' ');
  }

  var facts = rows.map(function (row) {
    return {
      row: row,
      text: plain(Array.prototype.map.call(row.cells, function (cell) {
        return cell.textContent;
      }).join(' ')),
      holder: row.cells[0].textContent,
      stance: row.querySelector('.stance .name').textContent,
      side: row.dataset.side
    };
  });

  function values(list, key) {
    var seen = {};
    list.forEach(function (fact) { seen['=' + fact[key]] = fact[key]; });
    return Object.keys(seen).map(function (name) { return seen[name]; }).sort(collator.compare);
  }

  function addOption(parent, value, text) {
    var option = document.createElement('option');
    option.value = value;
    option.textContent = text;
    parent.appendChild(option);
  }

  function fillSelects() {
    values(facts, 'holder').forEach(function (name) { addOption(holder, '=' + name, name); });
    ['positive', 'negative', 'neutral'].forEach(function (side) {
      var those = facts.filter(function (fact) { return fact.side === side; });
      if (those.length === 0) return;
      var group = document.createElement('optgroup');
      group.label = stance.dataset[side];
      addOption(group, 'side ' + side, stance.dataset[side] + ' (' + those.length + ')');
      values(those, 'stance').forEach(function (name) { addOption(group, '=' + name, name); });
      stance.appendChild(group);
    });
  }

  function filter() {
    var words = plain(search.value).split(' ').filter(Boolean);
    var count = 0;
    facts.forEach(function (fact) {
      var fits = (!holder.value || holder.value === '=' + fact.holder) &&
        (!stance.value || stance.value === '=' + fact.stance ||
          stance.value === 'side ' + fact.side) &&
        words.every(function (word) { return fact.text.indexOf(word) >= 0; });
      fact.row.hidden = !fits;
      if (fits) count += 1;
    });
    shown.textContent = shown.dataset.text.replace('{1}', count).replace('{2}', facts.length);
    none.hidden = count > 0;
  }

  function clear() {
    search.value = holder.value = stance.value = '';
    filter();
  }

  function sortKey(row, column) {
    var cell = row.cells[column];
    return cell.dataset.sort || cell.textContent;
  }

  function sort(heading, column) {
    var descending = heading.getAttribute('aria-sort') === 'ascending';
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (other) {
      other.removeAttribute('aria-sort');
    });
    heading.setAttribute('aria-sort', descending ? 'descending' : 'ascending');
    facts.slice().sort(function (a, b) {
      var order = collator.compare(sortKey(a.row, column), sortKey(b.row, column));
      return descending ? -order : order;
    }).forEach(function (fact) { body.appendChild(fact.row); });
  }

  function makeSortable() {
    Array.prototype.forEach.call(table.tHead.rows[0].cells, function (heading, column) {
      var button = document.createElement('button');
      button.type = 'button';
      button.textContent = heading.textContent;
      button.title = table.dataset.sortBy.replace('{1}', heading.textContent);
      heading.textContent = '';
      heading.appendChild(button);
      button.addEventListener('click', function () { sort(heading, column); });
    });
  }

  // The words of a passage may be in several pieces; a row that is linked to may be filtered out.
  function follow() {
    var id = location.hash.slice(1);
    var number = /^words-(\d+)$/.exec(id);
    Array.prototype.forEach.call(document.querySelectorAll('.chosen'), function (old) {
      old.classList.remove('chosen');
    });
    if (number) {
      Array.prototype.forEach.call(document.querySelectorAll('mark[data-of~="' + number[1] + '"]'),
        function (mark) { mark.classList.add('chosen'); });
    }
    var row = /^position-\d+$/.test(id) && document.getElementById(id);
    if (!row) return;
    if (row.hidden) clear();
    row.classList.add('chosen');
    row.scrollIntoView({ block: 'center' });
  }

  fillSelects();
  makeSortable();
  form.hidden = false;
  form.addEventListener('submit', function (event) { event.preventDefault(); });
  form.addEventListener('input', filter);
  form.addEventListener('reset', function (event) {
    event.preventDefault();
    clear();
  });
  window.addEventListener('hashchange', follow);
  filter();
  follow();
}());
