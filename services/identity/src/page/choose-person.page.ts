import { demoPeople } from '@ictg/kit/demo';
import { html, page } from '@ictg/kit/page';

/** The sign-in page of a trial: one button for each made-up person. */
export function choosePersonPage(action: string): string {
  const people = demoPeople.map(
    (person) =>
      html`<li>
        <button class="person" name="as" value="${person.subject}">
          <b>${person.title}</b><span>${person.does}</span
          ><span class="quiet">${person.name} · ${person.subject}</span>
        </button>
      </li>`,
  );
  return page({
    title: 'Who do you want to be?',
    body: html`<main>
      <h1>Who do you want to be?</h1>
      <p class="note">This is a trial. Everybody in it is made up, and no password is asked.</p>
      <form method="post" action="${action}">
        <ul class="people">
          ${people}
        </ul>
      </form>
    </main>`,
  });
}
