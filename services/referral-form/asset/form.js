/* global document */
// The form works without this; with it radios hide what is not asked, and the way out of the page is one key away.
import { initAll } from './govuk-frontend.js';

document.body.classList.add('js-enabled', 'govuk-frontend-supported');
initAll();
