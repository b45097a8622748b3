import { html, page } from '@ictg/kit/page';

export const signedInScriptPath = '/asset/signed-in.js';

/** Tells the page that opened this window, and closes it. */
export const signedInScript = `
if (window.opener) window.opener.postMessage({ type: 'signed-in' }, window.location.origin);
window.close();
`;

/** The last page of a sign-in in a small window beside a covered screen. */
export function signedInPage(): string {
  return page({
    title: 'You are signed in',
    script: signedInScriptPath,
    body: html`<main class="narrow">
      <h1>You are signed in</h1>
      <p>
        You can close this window and go back to your screen. What you were typing is still there.
      </p>
    </main>`,
  });
}
