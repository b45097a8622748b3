import { html, page } from '@ictg/kit/page';
import { formAwayWelsh } from './form-away.cy.js';

const english = {
  title: 'The form does not answer at the moment',
  body: html`<p class="danger">
      If a child is in immediate danger, ring 999 first. Then ring the assessment line, day or
      night:
      <a href="tel:08000434303">0800 043 4303</a>.
    </p>
    <p>What was saved before is kept. Try again in a minute, or refer by telephone.</p>`,
};

/** What somebody sees who wants to refer a child while the form is away: whom to ring. */
export function formAwayPage(prefix: string): string {
  const isWelsh = prefix === '/cyfeirio';
  const { title, body } = isWelsh ? formAwayWelsh : english;
  return page({
    title,
    language: isWelsh ? 'cy' : 'en',
    body: html`<main class="narrow">
      <h1>${title}</h1>
      ${body}
    </main>`,
  });
}
