// Keys of the frame: "/" goes to the search, "n" opens what can be begun; arrows move through what the search found.
const typing = 'input, textarea, select, [contenteditable], vaadin-combo-box, vaadin-select, vaadin-date-picker';
const opening = 150;
const covering = 'vaadin-dialog[opened], vaadin-confirm-dialog[opened]';

function options(search) {
  return [...search.querySelectorAll('[role="option"]')];
}

function mark(search, chosen) {
  const input = search.querySelector('input');
  options(search).forEach((each) => each.setAttribute('aria-selected', String(each === chosen)));
  if (chosen) {
    input.setAttribute('aria-activedescendant', chosen.id);
    chosen.scrollIntoView({ block: 'nearest' });
  } else {
    input.removeAttribute('aria-activedescendant');
  }
}

function empty(input) {
  input.value = '';
  input.dispatchEvent(new Event('input', { bubbles: true }));
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

function inSearch(event, search) {
  const all = options(search);
  const at = all.findIndex((each) => each.getAttribute('aria-selected') === 'true');
  if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
    const step = event.key === 'ArrowDown' ? 1 : -1;
    const from = at < 0 && step < 0 ? 0 : at;
    mark(search, all[(from + step + all.length) % all.length]);
  } else if (event.key === 'Enter' && all.length > 0) {
    all[Math.max(at, 0)].click();
  } else if (event.key === 'Escape' && event.target.value) {
    mark(search, null);
    empty(event.target);
  } else {
    return;
  }
  event.preventDefault();
}

function begin() {
  document.querySelector('.hearth-new > button')?.click();
  // The menu is drawn when it opens; one key more then follows its first entry.
  setTimeout(() => document.querySelector('.hearth-new vaadin-popover[opened] a')?.focus(), opening);
}

function shortcut(event) {
  const [target] = event.composedPath();
  if (target instanceof Element && target.closest(typing)) {
    return;
  }
  if (event.ctrlKey || event.metaKey || event.altKey || document.querySelector(covering)) {
    return;
  }
  if (event.key === '/') {
    document.querySelector('.hearth-search input')?.focus();
  } else if (event.key === 'n') {
    begin();
  } else {
    return;
  }
  event.preventDefault();
}

document.addEventListener('keydown', (event) => {
  const search = event.target instanceof Element ? event.target.closest('.hearth-search') : null;
  if (search && event.target.matches('input')) {
    inSearch(event, search);
  } else {
    shortcut(event);
  }
});
