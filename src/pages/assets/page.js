// Makes the plain forms of the pages swifter. Without it everything works all the same.
(() => {
  'use strict';
  const byId = (id) => document.getElementById(id);

  // Quick-hide: a harmless page takes the place of this one, and nothing is left to go back to.
  const hide = () => {
    document.querySelectorAll('form').forEach((form) => form.reset());
    document.body.replaceChildren();
    document.title = '';
    location.replace('/trades');
  };
  let lastEscape = 0;
  document.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    if (event.timeStamp - lastEscape < 1000) hide();
    lastEscape = event.timeStamp;
  });
  document.addEventListener('click', (event) => {
    if (!event.target.closest('[data-hide]')) return;
    event.preventDefault();
    hide();
  });

  if (!byId('plan')) return;

  // What follows concerns the plan: its forms are posted, and the answer takes its place.
  let form, running;
  const say = (word, wait) => {
    const status = byId('status');
    status.textContent = status.dataset[word] || '';
    status.className = word === 'offline' || word === 'busy' ? 'notice warn' : '';
    byId('plan').toggleAttribute('data-busy', Boolean(wait));
  };
  const openAt = (hash) => {
    const target = hash.length > 1 && byId(hash.slice(1));
    for (let at = target; at; at = at.parentElement) if (at.localName === 'details') at.open = true;
    return target && target.localName === 'details' ? target.querySelector('summary') : target;
  };
  const swap = (page, whole, sound) => {
    const take = (id) => {
      const fresh = page.getElementById(id);
      const old = byId(id);
      if (fresh && old) old.replaceWith(document.adoptNode(fresh));
    };
    document.dispatchEvent(new Event('plan:swap'));
    if (whole) return take('plan');
    // With faults the list from before stays.
    if (sound) take('result');
    take('faults');
    // What was typed stays; only what is said beside it changes.
    form.querySelectorAll('.fault[id]').forEach((slot) => {
      const fresh = page.getElementById(slot.id);
      if (!fresh) return;
      slot.replaceChildren(...fresh.childNodes);
      if (slot.childElementCount) openAt('#' + slot.id);
    });
    form.querySelectorAll('.step').forEach((step) => {
      const fresh = page.getElementById(step.id);
      if (fresh) step.querySelector('small').textContent = fresh.querySelector('small').textContent;
    });
  };
  const post = async (body, whole, go) => {
    if (running) running.abort();
    const mine = running = new AbortController();
    say('', true);
    try {
      const answer = await fetch('/plan', { method: 'POST', body, signal: mine.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      if (!page.getElementById('plan')) return say('busy', false);
      swap(page, whole, answer.ok);
      if (whole) start();
      document.dispatchEvent(new Event('plan:swapped'));
      say(answer.ok ? 'fresh' : 'faults', false);
      if (!go) return;
      const goal = openAt('#' + (answer.ok ? go : 'faults'));
      goal.focus();
      goal.scrollIntoView();
    } catch (error) {
      if (error.name !== 'AbortError') say('offline', false);
    }
  };
  const fields = (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.append(button.name, button.value);
    data.append('lang', document.documentElement.lang);
    return data;
  };
  const printer = () => {
    const button = byId('print');
    if (button) button.hidden = false;
  };
  const start = () => {
    form = byId('form');
    printer();
  };
  start();

  // Listeners stand on the page as a whole, since its parts are swapped.
  let wait, sure;
  document.addEventListener('submit', (event) => {
    if (event.target.method !== 'post' || !event.target.closest('#plan')) return;
    const by = event.submitter;
    if (by && sure || event.defaultPrevented || by && by.getAttribute('formaction') === '/contrast') return;
    event.preventDefault();
    clearTimeout(wait);
    // Another language and the pictures are other pages: this one is left while the service answers.
    if (by && (by.name === 'lang' || by.hasAttribute('formaction'))) {
      fetch('/healthz').then(() => {
        sure = true;
        by.form.requestSubmit(by);
        sure = false;
      }, () => say('offline', false));
      return;
    }
    const goal = by && 'goal' in by.dataset ? by.dataset.goal : 'result';
    post(fields(event.target, by), event.target !== form || Boolean(by) && by.name === 'clear', goal);
  });
  const later = (event, soon) => {
    if (event.target.form !== form || !form.elements.place.value) return;
    clearTimeout(wait);
    wait = setTimeout(() => post(fields(form), false, false), soon);
  };
  document.addEventListener('change', (event) => event.target.type === 'range' || later(event, 350));
  // A slider changes the list while it moves.
  document.addEventListener('input', (event) => event.target.type === 'range' && later(event, 150));
  document.addEventListener('click', (event) => {
    const link = event.target.closest('a');
    if (event.target.id === 'print') print();
    if (link && link.dataset.step) {
      const step = byId('step-' + link.dataset.step);
      link.closest('details').open = false;
      step.open = true;
      step.querySelector('summary').focus();
      event.preventDefault();
    } else if (link && link.hash && link.pathname === location.pathname) {
      const target = openAt(link.hash);
      if (target) target.focus();
    }
  });
  new MutationObserver(printer).observe(document.body, { childList: true, subtree: true });
})();
