import { demoPeople, type DemoPerson } from '@ictg/kit/demo';
import { html, page, type Html } from '@ictg/kit/page';
import type { SignedIn } from '../session/session.js';
import { homeOf } from '../sign-in/destination.js';

const first = ['manager', 'direct-worker', 'rpc', 'line', 'auditor', 'manager-2'];

const welsh = html`<a href="/cyfeirio" lang="cy" hreflang="cy">Atgyfeirio plentyn</a>`;

/** The first page of a trial: what this is, who to be, what to try first. */
export function trialPage(signedIn: SignedIn | undefined): string {
  const others = demoPeople.filter(({ subject }) => !first.includes(subject));
  return page({
    title: 'Try it',
    aside: welsh,
    body: html`<main class="wide">
      <div class="intro">
        <h1>From a referral to a guardian</h1>
        <p class="lead">
          Children who may have been trafficked in England and Wales are offered an independent
          guardian. In this system the service takes a referral, decides what the child is offered
          and why, and sees that nobody waits unseen.
        </p>
        <p class="note">
          This is a trial. Everybody in it is made up, and signing in needs no password. Do not type
          in anything about a real child.
        </p>
        ${signedIn && whoIsHere(signedIn)}
      </div>
      <section class="who" aria-labelledby="who">
        <h2 id="who">Who do you want to be?</h2>
        <ul class="people">
          ${named(first).map((person) => card(person, html`<span class="quiet">${person.name} · ${person.subject}</span>`))}
        </ul>
        <h2>Others, some of whose work is still to come</h2>
        <ul class="people small">
          ${others.map((person) => card(person))}
        </ul>
      </section>
      <section class="try" aria-labelledby="try">
        <h2 id="try">What to try first</h2>
        <ol class="steps">
          <li>
            As the <b>service manager</b>, open the referral that has waited longest, see the offer
            with its reasons, and allocate a guardian.
          </li>
          <li>As the <b>direct worker</b>, find a child of yours and record the first contact.</li>
          <li>As <b>information governance</b>, see who looked at a child’s record.</li>
        </ol>
        <p class="quiet">For programs: <code>npm run --silent token -- manager</code></p>
        <p class="quiet">
          <a href="/refer">Refer a child</a> · <a href="/analyst">Questions about the numbers</a> ·
          <a href="/mail">Mail of this trial</a>
        </p>
      </section>
    </main>`,
  });
}

/** The first page of the real service: a way in, and what to do when it cannot wait. */
export function productionPage(signedIn: SignedIn | undefined): string {
  return page({
    title: 'Sign in',
    aside: welsh,
    body: html`<main class="narrow">
        <h1>Independent Child Trafficking Guardians</h1>
        <p class="lead">The case system of the guardian service, for the people who work in it.</p>
        ${signedIn ? whoIsHere(signedIn) : html`<p><a class="button" href="/sign-in">Sign in</a></p>`}
        <p class="danger">
          If a child is in immediate danger, ring 999 first. The line for professionals is
          <a href="tel:08000434303">0800 043 4303</a>, day and night.
        </p>
      </main>
      <footer class="foot"><a href="/refer">Refer a child</a></footer>`,
  });
}

function named(subjects: readonly string[]): DemoPerson[] {
  return subjects.flatMap(
    (subject) => demoPeople.find((person) => person.subject === subject) ?? [],
  );
}

function card({ subject, door, title, does }: DemoPerson, more?: Html): Html {
  return html`<li>
    <a class="person" href="/sign-in?as=${subject}&amp;to=${encodeURIComponent(homeOf({ door }))}"
      ><b>${title}</b><span>${does}</span>${more}</a
    >
  </li>`;
}

function whoIsHere(signedIn: SignedIn): Html {
  const { name } = signedIn;
  const home = homeOf(signedIn);
  const label = home === '/admin/' ? 'Go on in the back office' : 'Go on';
  return html`<form class="here" method="post" action="/sign-out">
    <span>Signed in here: <b>${name}</b></span>
    <a class="button" href="${home}">${label}</a>
    <button class="button plain">Sign out</button>
  </form>`;
}
