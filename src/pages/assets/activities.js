// Makes the cards of the activities swift: they turn without asking the service, and a lost
// connection loses no answer. Without it every button is a plain post.
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);
  // A second press within this time is a double press, in milliseconds; judgement.
  const DOUBLE = 250;
  let turned = -DOUBLE;
  let running, busy, sure, items;

  const field = (name) => byId('form').elements.namedItem(name);
  const say = (word) => {
    const status = byId('status');
    status.textContent = status.dataset[word] || '';
    status.className = word ? 'notice warn' : '';
  };

  // Only a voice of this machine: no sentence is sent away to be read.
  const speech = window.speechSynthesis;
  const voice = () => speech && speech.getVoices().find((one) =>
    one.localService && one.lang.toLowerCase().startsWith(document.documentElement.lang));
  const offerVoice = () => {
    const button = byId('read');
    if (button) button.hidden = !voice();
  };
  const hush = () => speech && speech.cancel();
  const read = () => {
    const found = voice();
    if (!found) return;
    hush();
    const words = new SpeechSynthesisUtterance(byId('sentence').textContent);
    words.voice = found;
    words.lang = found.lang;
    speech.speak(words);
  };

  const focus = () => {
    byId('sentence').focus({ preventScroll: true });
    byId('activities').scrollIntoView({ block: 'nearest' });
  };

  // Shows the card of an activity, counted from 0.
  const show = (at) => {
    const item = items[at];
    const given = field('activities').value[at];
    const drawing = document.querySelector('.activity');
    const { picture, progress } = item.dataset;
    hush();
    field('item').value = at + 1;
    field('revisit').value = given === '-' ? '' : 'yes';
    byId('sentence').textContent = item.textContent;
    byId('progress').textContent = progress;
    document.querySelector('progress').value = at + 1;
    drawing.toggleAttribute('hidden', !picture);
    if (picture) drawing.firstElementChild.setAttribute('href', drawing.dataset.sprite + '#' + picture);
    document.querySelectorAll('.face').forEach((face) =>
      face.setAttribute('aria-pressed', String(face.value === given)));
    document.querySelectorAll('.notice').forEach((notice) => notice.remove());
    document.querySelector('[value=back]').hidden = at === 0;
    focus();
  };

  // What a button does without the service; false: the service has to be asked.
  const local = ({ name, value }) => {
    if (!items) return false;
    const at = Number(field('item').value) - 1;
    const letters = field('activities');
    if (name === 'go' && value === 'back') {
      show(Math.max(0, at - 1));
      return true;
    }
    let next = at + 1;
    if (name === 'answer') {
      next = letters.value.indexOf('-', at + 1);
      if (next < 0) return false;
      if (letters.value[at] === '-' || field('revisit').value) {
        letters.value = letters.value.slice(0, at) + value + letters.value.slice(at + 1);
      }
    } else if (value !== 'skip' || next >= items.length) {
      return false;
    }
    show(next);
    return true;
  };

  const start = () => {
    const list = byId('items');
    items = list && list.content.children;
    document.querySelectorAll('.keys, .face kbd').forEach((hint) => { hint.hidden = false; });
    offerVoice();
  };

  const post = async (button) => {
    if (running) running.abort();
    const mine = running = new AbortController();
    const body = new URLSearchParams(new FormData(byId('form')));
    body.append(button.name, button.value);
    body.append('lang', document.documentElement.lang);
    busy = true;
    try {
      const answer = await fetch('/activities', { method: 'POST', body, signal: mine.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const fresh = page.getElementById('activities');
      if (!fresh) throw new Error('no activities');
      hush();
      byId('activities').replaceWith(document.adoptNode(fresh));
      turned = performance.now();
      start();
      focus();
    } catch (error) {
      if (error.name !== 'AbortError') say('offline');
    } finally {
      if (running === mine) busy = false;
    }
  };

  // The answers so far go along to the plan.
  const takeAlong = () => {
    const letters = field('activities').value;
    let own = byId('leave').elements.namedItem('activities');
    if (!own) {
      own = Object.assign(document.createElement('input'), { type: 'hidden', name: 'activities' });
      byId('leave').append(own);
    }
    own.value = /[^-]/.test(letters) ? letters : '';
  };

  // A post that leaves this page would lose the answers with the connection: it asks first.
  const leave = async (form, button) => {
    // An answer that is on its way arrives first.
    if (busy) return setTimeout(() => leave(form, button), 100);
    try {
      await fetch('/healthz', { cache: 'no-store' });
      sure = true;
      takeAlong();
      form.requestSubmit(button);
    } catch {
      say('offline');
    } finally {
      sure = false;
    }
  };

  if (!byId('activities')) return;
  document.addEventListener('submit', (event) => {
    const button = event.submitter;
    const { target } = event;
    if (sure || !button) return;
    event.preventDefault();
    const back = button.value === 'back';
    if (!back && performance.now() - turned < DOUBLE) return;
    say('');
    if (target.id === 'leave' || button.name === 'lang') {
      leave(target, button);
    } else if (local(button)) {
      turned = performance.now();
    } else {
      post(button);
    }
  });
  // Keys stand for buttons only while the card is in use.
  document.addEventListener('keydown', (event) => {
    const card = byId('card');
    if (!card || !card.contains(document.activeElement)) return;
    if (event.repeat || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return;
    const [, digit] = event.code.match(/^(?:Digit|Numpad)([123])$/) || [];
    const way = { ArrowLeft: 'back', ArrowRight: 'skip' }[event.key];
    const button = digit ? card.querySelectorAll('.face')[digit - 1]
      : way && card.querySelector('[value=' + way + ']');
    if (!button) return;
    event.preventDefault();
    button.click();
  });
  document.addEventListener('click', (event) => {
    if (event.target.closest('#read')) read();
  });
  addEventListener('pagehide', hush);
  if (speech && speech.addEventListener) speech.addEventListener('voiceschanged', offerVoice);
  start();
})();
