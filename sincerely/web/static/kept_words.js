// Words typed in a letter stay in this browser until the desk has them. They are sent nowhere from here, and a letter
// works without this file. One note a window: `words:OWNER:LETTER:WHEN THE WINDOW WAS OPENED`.
(() => {
  const about = document.body.dataset, form = document.querySelector('#letter-form');
  const LONGEST = 14 * 24 * 3600 * 1000;
  let store = { length: 0, getItem: () => null, setItem() {}, removeItem() {}, key: () => null }, tab = store;
  try { tab = sessionStorage; store = localStorage; } catch { /* switched off: only the warning stays */ }
  const notes = start => Array.from({ length: store.length }, (_, n) => store.key(n)).filter(key => key?.startsWith(start));
  const read = key => { try { return JSON.parse(store.getItem(key)); } catch { return null; } };

  notes('words:').filter(key => !(read(key)?.at > Date.now() - LONGEST)).forEach(key => store.removeItem(key));
  document.querySelector('form[action="/sign-out/"]')?.addEventListener('submit', () => notes('words:').forEach(key => store.removeItem(key)));
  if (about.saved && tab.getItem('sent')?.startsWith(`words:${about.owner}:${about.saved}:`)) store.removeItem(tab.getItem('sent'));
  if (about.done) notes(`words:${about.owner}:${about.done}:`).forEach(key => store.removeItem(key));
  if (!form || !about.owner) return;

  const mine = `words:${about.owner}:${form.dataset.letter}:${Date.now()}`;
  const fields = [...form.elements].filter(f => f.matches('textarea, input:not([type=hidden], [type=file])'));
  const changed = () => fields.filter(f => 'unsaved' in form.dataset || f.value !== f.defaultValue);
  const note = () => {
    const values = Object.fromEntries(changed().map(f => [f.name, f.value]));
    if (!Object.keys(values).length) return store.removeItem(mine);
    try { store.setItem(mine, JSON.stringify({ at: Date.now(), revision: form.elements.revision.value, values })); } catch { /* full */ }
  };
  form.addEventListener('input', note);
  if ('unsaved' in form.dataset) {
    // This page holds what was sent and could not be kept.
    if (tab.getItem('sent')?.startsWith(`words:${about.owner}:${form.dataset.letter}:`)) store.removeItem(tab.getItem('sent'));
    note();
  }

  let leaving = false;
  form.addEventListener('submit', () => { leaving = true; tab.setItem('sent', mine); });
  addEventListener('pageshow', () => { leaving = false; });
  addEventListener('beforeunload', e => { if (!leaving && changed().length) e.preventDefault(); });

  // What another window, or this one before, did not get to the desk is offered back, never put in by itself.
  const shape = document.querySelector('#kept-words');
  const field = name => fields.find(f => f.name === name);
  const called = f => f?.getAttribute('aria-label') || f?.labels?.[0]?.textContent || '';
  for (const key of shape ? notes(`words:${about.owner}:${form.dataset.letter}:`) : []) {
    const kept = read(key), all = Object.entries(kept.values);
    if (key === mine) continue;
    if (all.every(([name, value]) => field(name)?.value === value)) { store.removeItem(key); continue; }
    const fits = kept.revision === form.elements.revision.value && all.every(([name]) => field(name));
    const box = shape.content.cloneNode(true).firstElementChild;
    const done = () => { store.removeItem(key); box.remove(); };
    box.querySelector('time').textContent = new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: 'medium', timeStyle: 'short' });
    box.querySelector('textarea').value = all.map(([name, value]) => all.length > 1 && called(field(name)) ? `${called(field(name))}: ${value}` : value).join('\n\n');
    box.querySelector('[data-fits]').hidden = !fits;
    box.querySelector('[data-changed]').hidden = fits;
    box.querySelector('[data-fits]').addEventListener('click', () => { all.forEach(([name, value]) => { field(name).value = value; }); note(); done(); });
    box.querySelector('[data-forget]').addEventListener('click', done);
    form.before(box);
  }
})();
