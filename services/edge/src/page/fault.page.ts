import { html, page, type Html } from '@ictg/kit/page';

const signInAgain = html`<p><a class="button" href="/sign-in">Sign in again</a></p>`;
const goHome = html`<p><a href="/">To the first page</a></p>`;

const pages = {
  'sign-in-expired': [
    'This sign-in has expired',
    html`<p>It took too long, or it was begun in another browser. Nothing was lost.</p>
      ${signInAgain}`,
  ],
  'sign-in-refused': [
    'You were not signed in',
    html`<p>The sign-in was stopped or was not confirmed.</p>
      ${signInAgain}`,
  ],
  'sign-in-unavailable': [
    'Nobody can sign in at the moment',
    html`<p>
        The part of the service that signs people in does not answer. Try again in a minute. People
        who are signed in already can go on working.
      </p>
      ${signInAgain}`,
  ],
  'other-site': [
    'That came from another site',
    html`<p>Another site asked this service to do something in your name. Nothing was done.</p>
      ${goHome}`,
  ],
  'back-office-missing': [
    'The back office is not here yet',
    html`<p>
        Its files have not been built. Start the system with <code>npm start</code>, which builds
        them first.
      </p>
      ${goHome}`,
  ],
  'not-found': [
    'There is no page here',
    html`<p>The address may be mistyped, or the page may have moved.</p>
      ${goHome}`,
  ],
  'too-many': [
    'Too many requests in a short time',
    html`<p>Wait a minute and try again. Nothing was lost.</p>
      ${goHome}`,
  ],
  unexpected: [
    'Something went wrong on our side',
    html`<p>Nothing of this step was done. Try again in a minute.</p>
      ${goHome}`,
  ],
} as const satisfies Record<string, readonly [string, Html]>;

/** What went wrong, as far as the person needs to know. */
export type Fault = keyof typeof pages;

/** A plain page that says what went wrong and how to go on. */
export function faultPage(fault: Fault): string {
  const [title, body] = pages[fault];
  return page({
    title,
    body: html`<main class="narrow">
      <h1>${title}</h1>
      ${body}
    </main>`,
  });
}
