// What matters to her: sliders with words, and cards that move to their new places. What is open
// or in use in the list stays so when the list is new.
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
})();
