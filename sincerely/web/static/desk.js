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
if (innerWidth < 736) all('.incoming details').forEach(d => d.open = false);

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

// Ready once its end was on the screen.
const approve = $('#approve'), end = $('#end-of-letter');
if (approve && end) {
  approve.setAttribute('aria-disabled', 'true');
  hint.textContent = hint.dataset.notYet;
  new IntersectionObserver((seen, watcher) => {
    if (!seen.some(s => s.isIntersecting)) return;
    approve.removeAttribute('aria-disabled');
    hint.textContent = hint.dataset.ready;
    watcher.disconnect();
  }, { rootMargin: `0px 0px -${$('.bar').offsetHeight}px` }).observe(end);
  $('#approve-form').addEventListener('submit', e => {
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
  if ((e.metaKey || e.ctrlKey) && e.key === 'k') return find(e);
  if (!on || e.target.matches('input, textarea, select') || e.metaKey || e.ctrlKey || e.altKey || keys?.open) return;
  const k = e.key;
  if (before === 'g' && k === 't') location = '/';
  else if (k === 'j') rows.length ? go(1) : turn('next');
  else if (k === 'k') rows.length ? go(-1) : turn('previous');
  else if (k === 'n' && gaps[0]) { e.preventDefault(); (gaps.find(g => !g.value) || gaps[0]).focus(); }
  else if ('ehnw'.includes(k)) click(k);
  else if (k === 'z') ($('.toast button') || $('[data-key="z"]'))?.click();
  else if (k === 'a') approve?.focus(); // no key says yes
  else if (k === '/') find(e);
  else if (k === '?') keys?.showModal();
  else if (k === 'Enter' && e.target === document.body) $('.need[aria-current] h3 a')?.click();
  before = k;
});
