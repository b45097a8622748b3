import { html, page, type Html } from '@ictg/kit/page';
import type { CaughtMail } from './caught-mail.store.js';

const moment = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'medium',
  timeStyle: 'short',
  timeZone: 'Europe/London',
});

/** Every mail that the trial would have sent, newest first. */
export function mailListPage(mails: readonly CaughtMail[], to: string): string {
  return page({
    title: 'Mail of this trial',
    aside: html`<a href="/">First page</a>`,
    body: html`<main class="wide">
      <h1>Mail of this trial</h1>
      <p class="lead">
        Nothing leaves this machine: what the services send is kept here, newest first.
      </p>
      <form class="here" method="get" action="/mail">
        <label for="to">To</label>
        <input id="to" name="to" type="search" value="${to}" />
        <button class="button plain">Show</button>
      </form>
      ${
        mails.length === 0
          ? html`<p>
              ${to === '' ? 'No mail yet. Reminders, safety plans and invitations appear here.' : `No mail to ${to}.`}
            </p>`
          : html`<table class="mails">
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">To</th>
                  <th scope="col">Subject</th>
                </tr>
              </thead>
              <tbody>
                ${mails.map(row)}
              </tbody>
            </table>`
      }
    </main>`,
  });
}

function row({ id, at, to, subject, language }: CaughtMail): Html {
  return html`<tr>
    <td>${moment.format(at)}</td>
    <td>${to}</td>
    <td><a href="/mail/${id}" lang="${language}">${subject}</a></td>
  </tr>`;
}

/** One mail as its receiver would read it, with links that work. */
export function mailPage({ at, to, subject, body, language }: CaughtMail): string {
  return page({
    title: subject,
    aside: html`<a href="/mail">All mail</a>`,
    body: html`<main class="narrow">
      <h1 lang="${language}">${subject}</h1>
      <p class="quiet">To ${to} · ${moment.format(at)}</p>
      <div class="letter" lang="${language}">${paragraphs(body)}</div>
    </main>`,
  });
}

function paragraphs(body: string): Html[] {
  return body
    .trim()
    .split(/\r?\n\s*\r?\n/)
    .map((text) => html`<p>${text.split(/(https?:\/\/\S+)/).map(piece)}</p>`);
}

function piece(text: string): Html {
  return /^https?:\/\//.test(text) ? html`<a href="${text}">${text}</a>` : html`${text}`;
}
