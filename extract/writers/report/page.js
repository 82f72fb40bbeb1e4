'use strict';
// The page can be read without this. It adds filters, a card beside what is
// pointed at, and keys.
(() => {
  const byName = (name) => document.getElementById(name);
  const all = (selector, root = document) => [...root.querySelectorAll(selector)];
  const form = byName('filters');
  if (!form) return; // nothing was found
  const article = document.querySelector('article');
  const aside = document.querySelector('aside');

  // The entries of the list, by the ids of their claim and quotes, and the
  // segments of the text, by element.
  const byId = new Map();
  const quotes = new Set();
  const entries = all('li', aside).map((li) => {
    const section = li.closest('section');
    const entry = {
      id: li.id.slice('list-'.length), li, section, kind: li.dataset.kind, confidence: +li.dataset.confidence,
      words: plain(li.firstElementChild.textContent), shown: true, segments: [],
    };
    byId.set(entry.id, entry);
    for (const name of names(li.dataset.quotes)) {
      byId.set(name, entry);
      quotes.add(name);
    }
    return entry;
  });
  const marked = '[data-in], [data-source], [data-cue]';
  const segments = new Map(all(marked, article).map((el) => {
    const segment = { el, in: names(el.dataset.in), source: names(el.dataset.source), cue: names(el.dataset.cue) };
    const about = new Set([...segment.in, ...segment.source, ...segment.cue].map((name) => byId.get(name)));
    for (const entry of about) entry?.segments.push(segment);
    return [el, segment];
  }));
  const segmentAt = (node) => segments.get(node.closest(marked));

  function names(list) {
    return list ? list.split(' ') : [];
  }

  // What letters a search compares: case, accents and the shape of an apostrophe
  // do not matter.
  function plain(words) {
    return words.normalize('NFD').replace(/\p{M}/gu, '').replace(/[’‘]/g, "'").replace(/\s+/g, ' ').toLowerCase();
  }

  // Filters.

  function filter() {
    const words = plain(byName('search').value.trim());
    const group = byName('speaker').value;
    const kinds = new Set(all('[name=kind]:checked', form).map((box) => box.value));
    const least = +byName('confidence').value;
    const changed = new Set();
    const left = new Set();
    let n = 0;
    for (const entry of entries) {
      const shown = entry.confidence >= least && kinds.has(entry.kind) &&
        (group === 'all' || group === entry.section.dataset.group) && entry.words.includes(words);
      if (shown) {
        n++;
        left.add(entry.section);
      }
      if (shown === entry.shown) continue;
      entry.shown = shown;
      entry.li.hidden = !shown;
      for (const segment of entry.segments) changed.add(segment);
    }
    for (const section of all('section', aside)) {
      if (section.hidden === left.has(section)) section.hidden = !section.hidden;
    }
    changed.forEach(draw);
    byName('least').textContent = least + ' %';
    byName('shown').textContent = n + ' of ' + entries.length + ' shown';
    form.classList.toggle('used', n < entries.length || words !== '');
    hide();
  }

  // draw shows a segment as what is left of the entries around it, by the rules
  // that the page was made by: see marks in article.go.
  function draw(segment) {
    const last = (list) => byId.get(list.findLast((name) => byId.get(name)?.shown));
    const colour = (entry) => entry.section.dataset.colour;
    const owner = last(segment.in);
    const quote = last(segment.in.filter((name) => quotes.has(name))) || (owner?.kind === 'direct' && owner);
    const source = last(segment.source);
    const classes = segment.el.classList.contains('warning') ? ['warning'] : [];
    if (owner) classes.push(owner.kind, 'l' + colour(owner));
    if (quote) classes.push('quote', 't' + colour(quote));
    if (source) classes.push('source', 'f' + colour(source));
    if (last(segment.cue)) classes.push('cue');
    segment.el.className = classes.join(' ');
    if (segment.el.matches('a')) segment.el.tabIndex = owner ? 0 : -1;
  }

  form.addEventListener('input', filter);
  form.addEventListener('reset', () => setTimeout(filter)); // when it is done
  form.addEventListener('submit', (event) => event.preventDefault());

  // The card holds what the list says of an entry. Screen readers hear that as
  // the description of the link already, so the card is for the eyes alone.
  const card = element('div', '');
  card.id = 'card';
  card.hidden = true;
  card.ariaHidden = 'true';
  document.body.append(card);

  function element(tag, text, className = '') {
    const el = document.createElement(tag);
    el.textContent = text;
    el.className = className;
    return el;
  }

  // around lists the entries that a segment belongs to, the innermost first.
  function around(segment) {
    const list = [...segment.source, ...segment.cue, ...segment.in.toReversed()].map((name) => byId.get(name));
    return [...new Set(list)].filter((entry) => entry?.shown);
  }

  function show(segment) {
    clearTimeout(waiting);
    const [entry, ...outer] = around(segment);
    if (!entry) return hide();
    light(entry);
    const speaker = (entry) => entry.section.querySelector('h3');
    const about = entry.section.querySelector('.about');
    const facts = element('dl', '');
    for (const fact of all('dt, dd', entry.li)) facts.append(element(fact.localName, fact.textContent));
    card.replaceChildren(element('p', speaker(entry).textContent, 'name ' + speaker(entry).className));
    if (about) card.append(element('p', about.textContent, 'about'));
    card.append(facts);
    for (const entry of outer) {
      card.append(element('p', 'Within what is said by: ' + speaker(entry).textContent, 'outer'));
    }
    card.hidden = false;
    place(segment);
  }

  // place puts the card below the words, or above them where there is no room,
  // and beside the list. On a narrow screen the style sheet has it at the bottom.
  function place(segment) {
    beside = segment;
    const lines = [...segment.el.getClientRects()];
    if (lines.length === 0) return;
    const gap = 8;
    const above = lines[0].top - gap - card.offsetHeight;
    const below = lines.at(-1).bottom + gap;
    const fits = below + card.offsetHeight <= innerHeight;
    const top = fits ? below : above >= 0 ? above : lines[0].bottom + gap;
    const most = article.getBoundingClientRect().right - card.offsetWidth;
    card.style.top = scrollY + top + 'px';
    card.style.left = Math.max(gap, Math.min(lines[0].left, most)) + 'px';
  }
  let beside = null;
  addEventListener('scrollend', () => {
    if (!card.hidden) place(beside);
  });

  let waiting = 0;
  function hide() {
    clearTimeout(waiting);
    card.hidden = true;
    light(named());
  }
  // The pointer may go from the words to the card. Words that have the focus get
  // the card back, unless it was sent away.
  let held = null;
  function hideSoon() {
    clearTimeout(waiting);
    waiting = setTimeout(() => (held ? show(held) : hide()), 250);
  }

  let lit = null;
  function light(entry) {
    if (entry === lit) return;
    for (const is of [lit, entry]) {
      is?.li.classList.toggle('on', is === entry);
      is?.segments.forEach((segment) => segment.el.classList.toggle('on', is === entry));
    }
    lit = entry;
  }

  article.addEventListener('pointerover', (event) => {
    const segment = segmentAt(event.target);
    if (segment && event.pointerType !== 'touch') show(segment);
  });
  article.addEventListener('pointerout', hideSoon);
  card.addEventListener('pointerenter', () => clearTimeout(waiting));
  card.addEventListener('pointerleave', hideSoon);
  article.addEventListener('focusin', (event) => {
    const segment = segmentAt(event.target);
    held = segment;
    if (segment) show(segment);
    else event.target.querySelector('a')?.focus(); // where two ids have one place
  });
  article.addEventListener('focusout', () => {
    held = null;
    hideSoon();
  });
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    held = null;
    hide();
  });

  // A click on words shows the card, and makes the page's address theirs.
  document.addEventListener('click', (event) => {
    const segment = segmentAt(event.target);
    if (!segment) {
      if (!card.contains(event.target)) hide();
      return;
    }
    const [entry] = around(segment);
    if (!entry || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.replaceState(null, '', '#' + (segment.el.id || entry.id));
    show(segment);
    if (getComputedStyle(aside).overflowY === 'auto') entry.li.scrollIntoView({ block: 'nearest' });
  });

  // With the focus in the text, j and k go to the next and the one before.
  article.addEventListener('keydown', (event) => {
    const step = { j: 1, k: -1 }[event.key];
    if (!step || event.ctrlKey || event.metaKey || event.altKey) return;
    const links = all('a', article).filter((link) => link.tabIndex >= 0);
    links[links.indexOf(document.activeElement) + step]?.focus();
  });

  // The address may name a quote or a claim.

  function named() {
    return byId.get(location.hash.slice(1)) || null;
  }
  function go() {
    if (!named()) return;
    light(named());
    byName(location.hash.slice(1))?.focus();
  }
  addEventListener('hashchange', go);

  document.documentElement.classList.add('js');
  form.hidden = false;
  filter();
  go();
})();
