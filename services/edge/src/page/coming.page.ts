import { html, page, type Html } from '@ictg/kit/page';

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
