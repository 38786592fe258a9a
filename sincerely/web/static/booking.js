// Says each offered time on the reader's own clock too; without this script the letter's words stand alone.
'use strict';

const zone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const clock = new Intl.DateTimeFormat(document.documentElement.lang, {
  weekday: 'long', day: 'numeric', month: 'long', hour: '2-digit', minute: '2-digit', hourCycle: 'h23',
});
for (const each of document.querySelectorAll('[data-start]')) {
  const said = clock.formatRange(new Date(each.dataset.start), new Date(each.dataset.end));
  each.textContent = `${each.dataset.words} ${said}${zone ? ` (${zone.replaceAll('_', ' ')})` : ''}`;
  each.hidden = false;
}
