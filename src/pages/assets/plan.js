// What matters to her: sliders with words, and cards that move to their new places. What is open
// or in use in the list stays so when the list is new. A trade, or two of them side by side, opens
// over the list.
(() => {
  'use strict';
  const calm = matchMedia('(prefers-reduced-motion: reduce)');
  const all = (selector) => [...document.querySelectorAll(selector)];
  const sliders = () => all('input[type=range][data-stops]');

  const word = (slider) => {
    const said = slider.dataset.stops.split('|')[slider.value];
    slider.setAttribute('aria-valuetext', said);
    slider.closest('.slider').querySelector('output').textContent = said;
  };
  document.addEventListener('input', (event) => {
    if (event.target.matches('input[type=range][data-stops]')) word(event.target);
  });
  document.addEventListener('click', (event) => {
    if (event.target.name !== 'clear_priorities') return;
    sliders().forEach((slider) => {
      slider.value = 2;
      word(slider);
    });
  });

  let places = new Map(), open = [], used;
  document.addEventListener('plan:swap', () => {
    places = new Map(all('.cards .card').map((card) => [card.dataset.trade, card.getBoundingClientRect()]));
    open = all('#result details[id]').map((part) => [part.id, part.open]);
    const active = document.activeElement;
    used = active && active.id && active.closest('#result') ? active : null;
  });
  document.addEventListener('plan:swapped', () => {
    sliders().forEach(word);
    open.forEach(([id, was]) => {
      const part = document.getElementById(id);
      if (part) part.open = was;
    });
    const again = used && document.getElementById(used.id);
    if (again && again !== used) {
      if (again.localName === 'input') again.value = used.value;
      again.focus({ preventScroll: true });
    }
    if (calm.matches || !places.size) return;
    all('.cards .card').forEach((card) => {
      const was = places.get(card.dataset.trade);
      const now = card.getBoundingClientRect();
      const moved = was && [was.left - now.left, was.top - now.top];
      if (!was) card.animate({ opacity: [0, 1] }, { duration: 400, easing: 'ease-out' });
      else if (moved[0] || moved[1]) {
        const from = `translate(${moved[0]}px, ${moved[1]}px)`;
        card.animate({ transform: [from, 'none'] }, { duration: 400, easing: 'ease-in-out' });
      }
    });
  });
  sliders().forEach(word);

  // Over the list: the main part of another page, so that nothing typed is left behind.
  const dialog = document.createElement('dialog');
  document.body.append(dialog);
  let running;
  // What was closed does not open again by an answer that comes late.
  dialog.addEventListener('close', () => running && running.abort());
  const over = async (address, body, at) => {
    if (running) running.abort();
    const mine = running = new AbortController();
    const status = document.getElementById('status');
    try {
      const answer = await fetch(address, { ...(body && { method: 'POST', body }), signal: mine.signal });
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      const book = page.querySelector('.book');
      if (!book) {
        // Answers with a fault come back as the plan; else the service is busy.
        const fresh = page.getElementById('faults');
        if (fresh) document.getElementById('faults').replaceWith(document.adoptNode(fresh));
        dialog.close();
        status.textContent = fresh ? status.dataset.faults : status.dataset.busy;
        if (fresh) document.getElementById('faults').focus();
        return;
      }
      const close = document.createElement('button');
      close.textContent = status.dataset.close;
      close.addEventListener('click', () => dialog.close());
      dialog.setAttribute('aria-label', book.querySelector('h1').textContent);
      const hide = document.querySelector('.top [data-hide]').cloneNode(true);
      const bar = document.createElement('div');
      bar.className = 'dialog-bar';
      bar.append(hide, close);
      dialog.replaceChildren(bar, document.adoptNode(book));
      if (!dialog.open) dialog.showModal();
      const part = address.includes('#') && document.getElementById(address.split('#')[1]);
      if (part) part.scrollIntoView();
      else dialog.scrollTop = 0;
      const field = at && document.getElementById(at);
      if (field) field.focus();
    } catch (error) {
      if (error.name === 'AbortError') return;
      dialog.close();
      status.textContent = status.dataset.offline;
      status.className = 'notice warn';
    }
  };
  const posted = (form, button) => {
    const data = new URLSearchParams(new FormData(form));
    if (button && button.name) data.append(button.name, button.value);
    if (form.method === 'post') data.append('lang', document.documentElement.lang);
    return data;
  };
  document.addEventListener('submit', (event) => {
    const way = event.submitter && event.submitter.getAttribute('formaction');
    if (way !== '/contrast' && !dialog.contains(event.target)) return;
    event.preventDefault();
    if (way === '/plan') dialog.close();
    else if (event.target.method === 'get') over(event.target.action + '?' + posted(event.target));
    else over('/contrast', posted(event.target, event.submitter));
  });
  dialog.addEventListener('change', (event) => {
    if (event.target.form && event.target.form.id === 'contrast') over('/contrast', posted(event.target.form), event.target.id);
  });
  document.addEventListener('click', (event) => {
    const link = event.target.closest('#plan a[href^="/trades"], dialog a[href^="/trades"]:not([data-hide]), dialog a[href^="/demand"]:not([download])');
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    over(link.getAttribute('href'));
  });
})();
