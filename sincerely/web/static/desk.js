// Every page works without this file.
const $ = (s, r = document) => r.querySelector(s), all = (s, r = document) => [...r.querySelectorAll(s)];
const root = document.documentElement;

// The server keeps the choice in a cookie.
const themeButton = $('[data-theme]');
themeButton?.addEventListener('click', () => {
  const dark = root.classList.contains('dark') || (!root.classList.contains('light') && matchMedia('(prefers-color-scheme: dark)').matches);
  themeButton.value = dark ? 'light' : 'dark';
});
$('[data-print]')?.addEventListener('click', () => print());
// Folded where there is little room; open again where the room, and so no handle, is there.
const narrow = matchMedia('(max-width: 46rem)');
const fold = () => all('.incoming details').forEach(d => { d.open = !narrow.matches; });
narrow.addEventListener('change', fold);
if (narrow.matches) fold();

// A menu closes by Escape and by a press beside it; two are never open (by their name).
const shut = () => all('details.more[open]').forEach(menu => { menu.open = false; });
document.addEventListener('click', e => { if (!e.target.closest('details.more')) shut(); });

// A press that comes back to the same page leaves the reader where they were; a letter is read from its top.
let tab = { getItem: () => null, setItem() {}, removeItem() {} };
try { tab = sessionStorage; } catch { /* switched off */ }
const [left, place] = (tab.getItem('place') || '').split(' ');
tab.removeItem('place');
if (left === location.pathname && !location.hash) scrollTo(0, Number(place));
document.addEventListener('submit', e => {
  if (e.target.method === 'post' && !location.pathname.startsWith('/letters/')) tab.setItem('place', `${location.pathname} ${scrollY}`);
});

const rows = all('.needs .need');
const go = step => {
  if (!rows.length) return;
  const at = rows.findIndex(r => r.ariaCurrent), to = rows[Math.max(0, Math.min(rows.length - 1, at + step))];
  rows.forEach(r => r.removeAttribute('aria-current'));
  to.setAttribute('aria-current', 'true');
  $('h3 a', to)?.focus();
  to.scrollIntoView({ block: 'nearest' });
};

const gaps = all('.gap'), hint = $('#hint');

// Never away from unkept words.
const turn = way => {
  const to = $('#letter-form')?.dataset[way];
  if (to && !all('#letter-form input, #letter-form textarea').some(f => f.value !== f.defaultValue)) location = to;
};

// Ready once its end was on the screen, and once a letter that is taken slowly has stood before its reader.
const approve = $('#approve'), end = $('#end-of-letter');
if (approve && end) {
  const form = $('#approve-form'), from = performance.now() + 1000 * Number(form.dataset.wait || 0);
  let isRead = false;
  const left = () => Math.ceil((from - performance.now()) / 1000);
  const say = () => {
    const wait = left();
    if (isRead && wait <= 0) approve.removeAttribute('aria-disabled');
    const words = !isRead ? hint.dataset.notYet : wait > 0 ? hint.dataset.waiting.replace('#', wait) : hint.dataset.ready;
    if (hint.textContent !== words) hint.textContent = words;
    if (wait > 0) setTimeout(say, 250);
  };
  approve.setAttribute('aria-disabled', 'true');
  say();
  new IntersectionObserver((seen, watcher) => {
    if (!seen.some(s => s.isIntersecting)) return;
    isRead = true;
    say();
    watcher.disconnect();
  }, { rootMargin: `0px 0px -${$('.bar').offsetHeight}px` }).observe(end);
  form.addEventListener('submit', e => {
    if (approve.getAttribute('aria-disabled') === 'true') e.preventDefault();
    else setTimeout(() => approve.setAttribute('aria-disabled', 'true'));
  });
}

// Off in fields and by the owner's setting.
const keys = $('#keys'), on = 'keys' in document.body.dataset;
let before = '';
const find = e => { e.preventDefault(); const box = $('#q'); box ? box.focus() : location = '/search/'; };
const click = key => { const b = $(`.need[aria-current] [data-key="${key}"]`) || $(`.bar [data-key="${key}"], main > [data-key="${key}"], .acts [data-key="${key}"]`); b?.click(); };
document.addEventListener('keydown', e => {
  const menu = e.key === 'Escape' && $('details.more[open]');
  if (menu) { shut(); if (menu.contains(e.target)) $('summary', menu).focus(); }
  if ((e.metaKey || e.ctrlKey) && e.key === 'k') return find(e);
  // From the last word of a letter to reading it; the yes itself has no key.
  if ((e.metaKey || e.ctrlKey) && e.key === 'Enter' && $('#go') && !e.target.closest('form:not(#letter-form)')) { e.preventDefault(); return $('#go').click(); }
  if (!on || e.target.matches('input, textarea, select') || e.metaKey || e.ctrlKey || e.altKey || keys?.open) return;
  const k = e.key;
  if (before === 'g' && k === 't') location = '/';
  else if (k === 'j') rows.length ? go(1) : $('#letter-form') ? turn('next') : click('j');
  else if (k === 'k') rows.length ? go(-1) : turn('previous');
  else if (k === 'n' && gaps[0]) { e.preventDefault(); (gaps.find(g => !g.value) || gaps[0]).focus(); }
  else if ('ehnw'.includes(k)) click(k);
  else if (k === 'z') ($('.toast button') || $('[data-key="z"]'))?.click();
  else if (k === 'a') approve?.focus(); // no key says yes
  else if (k === '/') find(e);
  else if (k === '?') keys?.showModal();
  else if (k === 'Enter' && e.target === document.body) $('.need[aria-current] h3 a, [data-key="j"]')?.click();
  before = k;
});
