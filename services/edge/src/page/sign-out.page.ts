import { html, page } from '@ictg/kit/page';

/** Asks before signing out, when another site may have sent the person here. */
export function signOutPage(): string {
  return page({
    title: 'Sign out?',
    body: html`<main class="narrow">
      <h1>Sign out?</h1>
      <p>What you have saved stays saved.</p>
      <form method="post" action="/sign-out"><button class="button">Sign out</button></form>
    </main>`,
  });
}
