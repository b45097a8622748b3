import { html, type Html } from '@ictg/kit/page';
import type { InvitationSeen, PlaceSeen } from '../booking/index.js';
import { lineField, sessionPage, type Tongue } from './linked-page.js';

/** Whether a session can still be booked. */
function canBook({ session }: Pick<InvitationSeen, 'session'>): boolean {
  return session.state === 'PLANNED' && session.startsAt > new Date();
}

/** A place with the key of its own link, under which its calendar entry and certificate are. */
export interface PlaceOpened {
  readonly place: PlaceSeen;
  readonly key: string;
}

/**
 * The page of an invitation: nothing is done by opening it, since mail programs open links by themselves. Once one has
 * booked by it, it shows the place.
 */
export function invitationPage(
  seen: InvitationSeen,
  opened: PlaceOpened | null,
  tongue: Tongue,
): string {
  if (opened) return placePage(opened.place, tongue, opened.key);
  const { say } = tongue;
  if (!canBook(seen)) return sessionPage(seen.session, tongue, closedNote(seen, tongue));
  return sessionPage(
    seen.session,
    tongue,
    html`${seen.answer === 'DECLINED' && html`<p class="note" role="status">${say('declined')}</p>`}
      <form method="post" class="form">
        ${lineField('needs', say('needs'))}
        <p class="quiet">${say('noChild')}</p>
        <button class="button" name="do" value="book">${say('book')}</button>
      </form>
      ${
        seen.answer !== 'DECLINED' &&
        html`<form method="post" class="form">
          ${lineField('reason', say('why'))}
          <button class="button plain" name="do" value="decline">${say('decline')}</button>
        </form>`
      }`,
  );
}

/** Asks whether a place is really to be given up: it goes to somebody else at that moment. */
export function giveUpPage({ session, state }: PlaceSeen, tongue: Tongue, reason = ''): string {
  const { say, code } = tongue;
  const hasPlace = state === 'BOOKED';
  return sessionPage(
    session,
    tongue,
    html`<h2>${say(hasPlace ? 'sureGiveUp' : 'sureLeave')}</h2>
      <form method="post" class="form">
        ${lineField('reason', say('why'), { value: reason })}
        <p class="quiet">${say('noChild')}</p>
        <button class="button" name="do" value="give-up-now">
          ${say(hasPlace ? 'giveUpNow' : 'leaveNow')}
        </button>
      </form>
      <p><a href="?language=${code}">${say(hasPlace ? 'keep' : 'stay')}</a></p>`,
  );
}

/** The page of a team's link. */
export function teamPage(
  seen: Pick<InvitationSeen, 'session'>,
  tongue: Tongue,
  typed: Readonly<Record<string, string>> = {},
  fault: string | null = null,
): string {
  const { say } = tongue;
  if (!canBook(seen)) return sessionPage(seen.session, tongue, closedNote(seen, tongue));
  return sessionPage(
    seen.session,
    tongue,
    html`${fault !== null && html`<p class="note" role="alert">${say('fault')} ${fault}</p>`}
      <form method="post" class="form">
        ${lineField('name', say('name'), { value: typed.name ?? '', needed: true })}
        ${lineField('email', say('email'), { type: 'email', value: typed.email ?? '', needed: true })}
        ${lineField('role', say('role'), { value: typed.role ?? '' })}
        ${lineField('needs', say('needs'), { value: typed.needs ?? '' })}
        <p class="quiet">${say('noChild')}</p>
        <button class="button">${say('book')}</button>
      </form>
      <p class="quiet">${say('already')}</p>`,
  );
}

/** What everybody sees who has sent the form of a team's link, whatever came of it. */
export function sentPage({ session }: Pick<InvitationSeen, 'session'>, tongue: Tongue): string {
  return sessionPage(
    session,
    tongue,
    html`<p class="note" role="status">${tongue.say('sent')}</p>`,
  );
}

/** The page of one's own place. */
export function placePage(seen: PlaceSeen, tongue: Tongue, key: string): string {
  return sessionPage(seen.session, tongue, placeBody(seen, tongue, key));
}

function placeBody(seen: PlaceSeen, tongue: Tongue, key: string): Html {
  const { session, state, attendance } = seen;
  const { say, code } = tongue;
  if (session.state === 'CANCELLED')
    return html`<p class="note" role="status">${say('cancelled')}</p>`;
  if (attendance === 'CAME') return cameBody(seen, tongue, key);
  if (state === 'CANCELLED') return html`<p class="note" role="status">${say('givenUp')}</p>`;
  if (!canBook(seen)) return html`<p class="note" role="status">${say('closed')}</p>`;
  return html`<p class="note" role="status">${say(state === 'BOOKED' ? 'booked' : 'waiting')}</p>
    ${
      state === 'BOOKED' &&
      html`<p>
        <a href="/awareness/place/${key}/session.ics?language=${code}">${say('calendar')}</a>
      </p>`
    }
    <form method="post" class="form">
      <button class="button plain" name="do" value="give-up">
        ${say(state === 'BOOKED' ? 'giveUp' : 'leave')}
      </button>
    </form>`;
}

function cameBody({ session }: PlaceSeen, { say, code }: Tongue, key: string): Html {
  if (session.state !== 'HELD')
    return html`<p class="note" role="status">${say('came')} ${say('notYet')}</p>`;
  const file = (language: 'en' | 'cy', word: 'certificate' | 'certificateOther') =>
    html`<li>
      <a href="/awareness/place/${key}/certificate.pdf?language=${language}">${say(word)}</a>
    </li>`;
  return html`<p class="note" role="status">${say('came')}</p>
    <ul>
      ${file(code, 'certificate')} ${file(code === 'cy' ? 'en' : 'cy', 'certificateOther')}
    </ul>`;
}

function closedNote({ session }: Pick<InvitationSeen, 'session'>, { say }: Tongue): Html {
  return html`<p class="note" role="status">
    ${say(session.state === 'CANCELLED' ? 'cancelled' : 'closed')}
  </p>`;
}
