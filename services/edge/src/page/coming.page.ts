import { html, page, type Html } from '@ictg/kit/page';
import { cyfeirio } from './refer.cy.js';

/** What will be at an address whose part of the system is still to come. */
export interface ComingPage {
  readonly path: string;
  readonly language: 'en' | 'cy';
  readonly title: string;
  readonly body: Html;
  readonly aside?: Html;
}

/** The addresses that are promised already. */
export const comingPages: readonly ComingPage[] = [
  {
    path: '/refer',
    language: 'en',
    title: 'Refer a child',
    aside: html`<a href="/cyfeirio" lang="cy" hreflang="cy">Cymraeg</a>`,
    body: html`<p class="danger">
        If a child is in immediate danger, ring 999 first. Then ring the assessment line, day or
        night: <a href="tel:08000434303">0800 043 4303</a>.
      </p>
      <p>
        Here will be the form by which a First Responder refers a child who may have been trafficked
        to an Independent Child Trafficking Guardian. It will ask what triage needs and no more, in
        English and in Welsh, and will work without JavaScript.
      </p>
      <p>
        Until it is here, referrals are taken by telephone. A referral to the guardian service does
        not replace one to the National Referral Mechanism: both are needed.
      </p>`,
  },
  {
    path: '/cyfeirio',
    language: 'cy',
    ...cyfeirio,
    aside: html`<a href="/refer" lang="en" hreflang="en">English</a>`,
  },
  {
    path: '/analyst',
    language: 'en',
    title: 'Questions about the numbers',
    aside: html`<a href="/">First page</a>`,
    body: html`<p>
        Here will be the workbench for analysts: a place to write a GraphQL query, see its answer
        with the definitions beside the numbers, and take it away as CSV or ODS. It answers with
        protected statistics only, never with anything about one child.
      </p>
      <p>
        Until it is here, programs can ask the graph at <code>/graphql</code> with an access token.
        In a trial, <code>npm run --silent token -- manager</code> prints one that is good for five
        minutes.
      </p>`,
  },
];

/** A page that answers already and says what will be here. */
export function comingPage({ title, language, body, aside }: ComingPage): string {
  return page({
    title,
    language,
    ...(aside === undefined ? {} : { aside }),
    body: html`<main class="narrow">
      <h1>${title}</h1>
      ${body}
    </main>`,
  });
}
