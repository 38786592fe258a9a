// Checks a letter in the browser; nothing leaves it. Rules: trust/mime_parts.py, trust/words.py
// (tests hold them together): two readings are refused. Bytes are Latin-1 characters here.
'use strict';

const SPACE = /[\t-\r \x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;
const IDENTITY = ['type', 'name', 'at', 'cid', 'inside'];
const ONCE = ['content-type', 'content-transfer-encoding', 'content-disposition', 'content-id'];
const PROOF = { type: 'application/vnd.sincerely.tlog-proof', name: 'sincerely-receipt.tlog-proof', at: 'attachment', cid: '', inside: 'mixed' };
const PROOF_LINES = /^c2sp\.org\/tlog-proof@v1\nextra ([\w+/=]+)\nindex \d+\n(?:[\w+/]{43}=\n)*\n(\S+)\n\d+\n[\w+/]{43}=\n\n— (\S+) [\w+/=]+\n$/;

const refuse = (key, what = '') => { throw Object.assign(new Error(key), { key, what }); };
const bytes = text => Uint8Array.from(text, c => c.charCodeAt(0));
const decode = (text, charset = 'utf-8') => new TextDecoder(charset, { ignoreBOM: true }).decode(bytes(text));
const unhex = (text, pattern) => text.replace(pattern, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
const trim = (text, set = ' \t\n') => text.replace(RegExp(`^[${set}]+|[${set}]+$`, 'g'), '');
const tokens = text => trim(text.normalize('NFC').replace(SPACE, ' '), ' ').replace(/([^ -]-) /g, '$1').split(' ').filter(Boolean);
const title = part => part.name || part.type;
const same = (a, b) => IDENTITY.every(key => a[key] === b[key]);

// FIPS 180-4, for pages without crypto.subtle (plain http). Its constants: roots of the first 64 primes, 32 bits each.
const PRIMES = Array.from({ length: 310 }, (_, n) => n + 2).filter(n => Array.from({ length: 16 }, (_, k) => k + 2).every(k => k >= n || n % k));
const bits = root => ((root % 1) * 2 ** 32) | 0;
const ROUND = PRIMES.map(p => bits(Math.cbrt(p)));

function plainSha256(data) {
  const rot = (x, n) => (x >>> n) | (x << (32 - n)), h = PRIMES.slice(0, 8).map(p => bits(Math.sqrt(p))), w = new Int32Array(64);
  const padded = new Uint8Array(((data.length + 72) >> 6) << 6), view = new DataView(padded.buffer);
  padded.set(data);
  padded[data.length] = 0x80;
  view.setUint32(padded.length - 8, data.length / 2 ** 29);
  view.setUint32(padded.length - 4, data.length << 3);
  for (let at = 0; at < padded.length; at += 64) {
    let [a, b, c, d, e, f, g, i] = h;
    for (let t = 0; t < 64; t++) {
      const x = w[t - 15], y = w[t - 2];
      w[t] = t < 16 ? view.getInt32(at + 4 * t) : (rot(x, 7) ^ rot(x, 18) ^ (x >>> 3)) + w[t - 7] + (rot(y, 17) ^ rot(y, 19) ^ (y >>> 10)) + w[t - 16];
      const one = (i + (rot(e, 6) ^ rot(e, 11) ^ rot(e, 25)) + ((e & f) ^ (~e & g)) + ROUND[t] + w[t]) | 0;
      const two = ((rot(a, 2) ^ rot(a, 13) ^ rot(a, 22)) + ((a & b) ^ (a & c) ^ (b & c))) | 0;
      [i, g, f, e, d, c, b, a] = [g, f, e, (d + one) | 0, c, b, a, (one + two) | 0];
    }
    [a, b, c, d, e, f, g, i].forEach((value, n) => { h[n] = (h[n] + value) | 0; });
  }
  return h.map(value => (value >>> 0).toString(16).padStart(8, '0')).join('');
}

async function sha256(said) {
  const data = typeof said === 'string' ? new TextEncoder().encode(said) : said;
  if (typeof crypto === 'undefined' || !crypto.subtle) return plainSha256(data);
  return Array.from(new Uint8Array(await crypto.subtle.digest('SHA-256', data)), byte => byte.toString(16).padStart(2, '0')).join('');
}

function textOf(content, charset) {
  if (/^utf-?8$/.test(charset)) return decode(content);
  return /^(us-ascii|ascii|iso-8859-1|latin1|windows-1252)$/.test(charset) ? decode(content, 'windows-1252') : null;
}

function unbase64(text) {
  return text.length % 4 || /[^A-Za-z0-9+/]/.test(text.replace(/={1,2}$/, '')) ? null : atob(text);
}

function decoded(value) {
  const joined = value.replace(/(\?=)[ \t]+(?==\?[^? ]+\?[BbQq]\?)/g, '$1');
  let out = '', at = 0;
  for (const word of joined.matchAll(/=\?([^?* ]+)(?:\*[^? ]*)?\?([BbQq])\?([^? ]*)\?=/g)) {
    const data = /b/i.test(word[2]) ? unbase64(word[3]) : unhex(word[3].replaceAll('_', ' '), /=([\da-f]{2})/gi);
    out += decode(joined.slice(at, word.index)) + ((data === null ? data : textOf(data, word[1].toLowerCase())) ?? word[0]);
    at = word.index + word[0].length;
  }
  return trim((out + decode(joined.slice(at))).replace(SPACE, ' '), ' ');
}

function headAndBody(text) {
  const cut = text.startsWith('\n') ? 0 : (text + '\n\n').indexOf('\n\n');
  const lines = trim(text.slice(0, cut), '\n');
  const fields = (lines ? lines.split(/\n(?![ \t])/) : []).map(line => {
    const [, name, value] = line.match(/^([!-9;-~]+)[ \t]*:([^]*)$/) || refuse('build');
    return [name.toLowerCase(), trim(value.replaceAll('\n', ''))];
  });
  for (const name of ONCE) if (fields.filter(field => field[0] === name).length > 1) refuse('build');
  return [fields, text.slice(cut + (cut ? 2 : 1))];
}

function parameters(value) {
  const found = {};
  for (const [, key, raw] of value.matchAll(/;[ \t]*([^ \t=;"]+)[ \t]*=[ \t]*("(?:[^"\\]|\\.)*"|[^ \t;"]*)/g)) {
    const [, name, number, star] = key.toLowerCase().match(/^([^*]+)(?:\*(\d+))?(\*?)$/) || refuse('build');
    const text = raw.startsWith('"') ? raw.slice(1, -1).replace(/\\(.)/g, '$1') : raw;
    (found[name] ??= []).push({ number: Number(number || 0), text, star });
  }
  for (const name in found) {
    const sections = found[name].sort((a, b) => a.number - b.number);
    if (sections.some((section, i) => section.number !== i)) refuse('build');
    const plain = ({ number, text, star }) => !star ? text
      : unhex(number ? text : text.replace(/^[^']*'[^']*'/, ''), /%([\da-f]{2})/gi);
    found[name] = sections.some(section => section.star)
      ? decode(sections.map(plain).join('')) : decoded(sections.map(plain).join(''));
  }
  return [trim(value.split(';')[0]).toLowerCase(), found];
}

function pieces(body, boundary) {
  const marks = [...body.matchAll(RegExp(`^--${(boundary || refuse('build')).replace(/\W/g, '\\$&')}[^\n]*$`, 'gm'))];
  const kinds = marks.map(mark => mark[0].slice(boundary.length + 2).replace(/[ \t]+$/, ''));
  if (marks.length < 2 || kinds.pop() !== '--' || kinds.some(Boolean)) refuse('build');
  const end = mark => mark.index + mark[0].length;
  if (trim(body.slice(0, marks[0].index) + body.slice(end(marks.at(-1))))) refuse('more');
  return marks.slice(1).map((mark, i) => body.slice(end(marks[i]) + 1, Math.max(end(marks[i]) + 1, mark.index - 1)));
}

function contentOf(type, encoding, body) {
  let plain = body;
  if (encoding === 'base64') {
    plain = unbase64(body.replace(/[ \t\n]/g, '')) ?? refuse('build');
    if (!type.startsWith('text/')) return plain;
  } else if (encoding === 'quoted-printable') {
    plain = unhex(body.replace(/[ \t]+$/gm, '').replaceAll('=\n', ''), /=([\da-f]{2})/gi);
  } else if (!/^(7bit|8bit|binary)$/.test(encoding)) refuse('build');
  return plain.replace(/\r\n?|\n/g, '\r\n');
}

function partsOf([fields, body], inside = '', number = 0) {
  const one = Object.fromEntries(fields), [type, is] = parameters(one['content-type'] ?? 'text/plain');
  if (type.startsWith('multipart/')) {
    const container = (inside && `${inside}/${number}:`) + type.slice(10);
    if (container.split('/').length > 10) refuse('build');
    return pieces(body, is.boundary).flatMap((piece, i) => partsOf(headAndBody(piece), container, i));
  }
  const [at, more] = parameters(one['content-disposition'] ?? '');
  if ((is.name ?? more.filename) !== (more.filename ?? is.name)) refuse('build');
  const charset = (is.charset ?? 'us-ascii').toLowerCase();
  const content = contentOf(type, (one['content-transfer-encoding'] ?? '7bit').toLowerCase(), body);
  return [{
    type, name: more.filename ?? is.name ?? '', at, cid: one['content-id'] ?? '', inside, charset, content,
    flow: trim(`${is.format ?? ''} ${is.delsp ?? ''}`.toLowerCase(), ' '), fields: Object.keys(one), many: fields.length,
    text: /^text\/(plain|html)$/.test(type) && at !== 'attachment' ? textOf(content, charset) : null,
  }];
}

// A proof is left out only where nothing else can be read (docs/decisions/0004).
function withoutProof(parts, boundary, facts) {
  const found = parts.filter(part => part.type === PROOF.type || part.name === PROOF.name), last = parts.at(-1);
  if (!found.length) return parts;
  const lines = decode(last.content).match(PROOF_LINES) || refuse('added', title(last));
  const ours = found.length === 1 && same(last, PROOF) && last.many === 3 && ONCE.slice(0, 3).every(n => last.fields.includes(n));
  const known = lines[2] === facts.origin && lines[3] === facts.origin;
  if (!ours || !known || JSON.parse(decode(atob(lines[1]))).payload.id !== facts.id) refuse('added', title(last));
  const inside = part => boundary.startsWith('sincerely-proof-') ? part.inside.replace(/^mixed(?:\/0:|$)/, '') : part.inside;
  return parts.slice(0, -1).map(part => ({ ...part, inside: inside(part) }));
}

function quoteTokens(text) {
  let depth = 0;
  return text.split(/\r\n|\r|\n/).flatMap(line => {
    const marks = line.match(/^(?:>[ \t]*)*/)[0], words = tokens(line.slice(marks.length)), deep = marks.split('>').length - 1;
    return words.length && deep !== depth ? [`\n>${depth = deep}`, ...words] : words;
  });
}

async function compareText(text, then) {
  const words = tokens(text), hash = await sha256(words.join(' ')), count = then.markup_sha256 ? then.markup : then.words;
  if (hash === (then.markup_sha256 || then.words_sha256)) return;
  if (!then.markup_sha256 && await sha256(quoteTokens(text).join(' ')) === then.quotes_sha256) return;
  refuse(words.length > count ? 'more' : words.length < count ? 'less' : 'changed');
}

async function checkMessage(data, facts) {
  let text = '';
  for (let i = 0; i < data.length; i += 8192) text += String.fromCharCode(...data.subarray(i, i + 8192));
  const whole = headAndBody(text.replace(/\r\n?/g, '\n').replace(/^>?From [^\n]*\n/, ''));
  const type = Object.fromEntries(whole[0])['content-type'] ?? '', approved = facts.content.parts;
  const parts = withoutProof(partsOf(whole), parameters(type)[1].boundary ?? '', facts);
  const named = whole[0].find(field => field[0] === 'sincerely-receipt')?.[1].match(/[\w-]{22}(?=>)/)?.[0];
  if (named && named !== facts.id) refuse('other', named);
  for (const [name, then] of Object.entries(facts.content.fields)) {
    const values = whole[0].filter(field => field[0] === name.toLowerCase()).map(field => decoded(field[1]).normalize('NFC'));
    const now = values.length ? await sha256([facts.content.salt, name.toLowerCase(), ...values].join('\n')) : '';
    if (now !== then) refuse('header', name);
  }
  const surplus = (some, others) => some.find(part => some.filter(p => same(p, part)).length > others.filter(p => same(p, part)).length);
  if (parts.length > approved.length) refuse('added', title(surplus(parts, approved)));
  if (parts.length < approved.length) refuse('missing', title(surplus(approved, parts)));
  let key = 'match';
  for (const [i, part] of parts.entries()) {
    const then = approved[i], raw = await sha256(bytes(part.content)) === then.sha256;
    if (!same(part, then)) refuse('part', title(then));
    if (raw && part.charset === then.charset && part.flow === then.flow) continue;
    key = 'words';
    if (part.text !== null && then.text) await compareText(part.text, then.text);
    else if (!raw || (part.type.startsWith('text/') && part.charset !== then.charset)) refuse('part', title(then));
    if (part.flow.endsWith('yes') !== then.flow.endsWith('yes')) refuse('changed');
  }
  return key;
}

// A letter copied out of an answer has one mark before every line; where any line has none, marks are words that count.
function unquoted(text) {
  const lines = text.split(/\r\n|\r|\n/);
  return lines.every(line => !line.trim() || /^[ \t]*>/.test(line)) ? lines.map(line => line.replace(/^[ \t]*> ?/, '')).join('\n') : text;
}

async function checkPasted(pasted, facts) {
  const text = unquoted(pasted);
  const texts = facts.content.parts.map(part => part.text && { ...part.text, markup_sha256: '' }).filter(Boolean);
  const checks = await Promise.allSettled(texts.map(then => compareText(text, then)));
  if (!checks.some(check => check.status === 'fulfilled')) throw checks[0]?.reason ?? new Error();
  return 'words';
}

async function answer(check) {
  try { return { key: await check(), what: '' }; } catch ({ key = 'unable', what = '' }) { return { key, what }; }
}

// Sentences are data attributes of #result; data-differs stands in for a missing one.
function start() {
  const [form, result, drop] = ['check', 'result', 'drop'].map(id => document.getElementById(id));
  const facts = JSON.parse(document.getElementById('receipt-facts').textContent);
  const file = form.querySelector('input[type=file]'), paste = form.querySelector('textarea');
  const show = async check => {
    const { key, what } = facts.erased ? { key: 'erased', what: '' } : await answer(check);
    const good = key === 'match' || key === 'words';
    result.dataset.state = good ? 'match' : 'differs';
    result.querySelector('use')?.setAttribute('href', good ? '#i-tick' : '#i-stop');
    result.querySelector('span').textContent = (result.dataset[key] ?? result.dataset.differs).replace('{what}', () => what);
  };
  const open = one => one && show(async () => checkMessage(new Uint8Array(await one.arrayBuffer()), facts));
  file.addEventListener('change', () => open(file.files[0]));
  for (const kind of ['dragover', 'dragleave', 'drop']) drop.addEventListener(kind, event => {
    event.preventDefault();
    drop.classList.toggle('over', kind === 'dragover');
    if (kind === 'drop') open(event.dataTransfer.files[0]);
  });
  form.addEventListener('submit', event => {
    event.preventDefault();
    if (paste.value.trim()) show(() => checkPasted(paste.value, facts)); else open(file.files[0]);
  });
}

if (typeof document !== 'undefined' && document.getElementById('check')) start();
