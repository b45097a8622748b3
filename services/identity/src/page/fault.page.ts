import { html, page, type Html } from '@ictg/kit/page';

/** Why a sign-in stopped, as far as the person needs to know. */
export type SignInFault =
  | 'expired'
  | 'set-up'
  | 'unknown'
  | 'unverified'
  | 'declined'
  | 'unavailable';

const sentences: Record<SignInFault, { title: string; body: Html }> = {
  expired: {
    title: 'This sign-in has expired',
    body: html`<p>
      It took too long, or it was begun in another browser window. Nothing was lost.
    </p>`,
  },
  'set-up': {
    title: 'This sign-in is not set up',
    body: html`<p>
      The page that sent you here is not known to this service. Begin again from the service's own
      first page. If that does not help, tell your administrator that the public address and the
      sign-in settings do not match.
    </p>`,
  },
  unknown: {
    title: 'You cannot use this service with this account',
    body: html`<p>
      Your organisation knows you, but the staff register of this service has no current post for
      you. If you have just started, or have come back, ask your manager to add your post. Then sign
      in again.
    </p>`,
  },
  unverified: {
    title: 'Your e-mail address is not verified',
    body: html`<p>
      Your organisation's sign-in did not confirm your e-mail address, and this service knows people
      by it. Ask your IT desk to verify the address of your account.
    </p>`,
  },
  declined: {
    title: 'You were not signed in',
    body: html`<p>Your organisation's sign-in was stopped before it was finished.</p>`,
  },
  unavailable: {
    title: 'Nobody can sign in at the moment',
    body: html`<p>
      A part of the service that knows who works here does not answer. People who are signed in
      already can go on working. Try again in a minute.
    </p>`,
  },
};

/** A plain page that says why a sign-in stopped and how to go on. */
export function faultPage(publicUrl: string, fault: SignInFault): string {
  const { title, body } = sentences[fault];
  return page({
    title,
    body: html`<main class="narrow">
      <h1>${title}</h1>
      ${body}
      <p><a class="button" href="${publicUrl}/sign-in">Sign in again</a></p>
    </main>`,
  });
}
