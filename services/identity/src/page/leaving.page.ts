import { html, page } from '@ictg/kit/page';

/** Shown for a moment on the way to the organisation's provider, where the session ends too. */
export function leavingPage(next: string): string {
  return page({
    title: 'Signing out',
    body: html`<main class="narrow">
      <h1>Signing out</h1>
      <p>You are signed out here. Your sign-in at your organisation ends next.</p>
      <p><a class="button" href="${next}">Go on</a></p>
    </main>`,
  });
}
