/* global document */
// The form works without this; with it radios hide what is not asked, and the way out of the page is one key away.
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();

// Only a page with a long list fetches what makes it one that can be typed into.
const lists = document.querySelectorAll('select[data-find]');
if (lists.length > 0) {
  const { findIn } = await import('./find-in-list.js');
  for (const list of lists) findIn(list);
}
