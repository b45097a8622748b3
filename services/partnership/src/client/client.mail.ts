// cspell:ignore Cafodd cysylltiad cysylltiadau dderbyn wrthod atal ddiddymu allwedd olaf Mewngofnodwch weld dod ben Ychwanegwch nesaf cyn hynny neu bydd yn stopio arno
import { writeMail } from '@ictg/kit/mail';
import type { Desk } from '@ictg/kit/database';
import type { PartnerClient } from './client.entity.js';
import type { ContactLanguage } from './client.vocabulary.js';

/** What the contact of a connection is told by mail. Why, they read when they have signed in. */
export type ClientNews =
  | 'ADMITTED'
  | 'REFUSED'
  | 'STOPPED'
  | 'RESUMED'
  | 'KEY_REVOKED'
  | 'KEY_ENDS';

type Words = Readonly<Record<ClientNews, (clientId: string, day: string) => string>>;

const english: Words = {
  ADMITTED: (id) => `Connection ${id} was admitted`,
  REFUSED: (id) => `Connection ${id} was refused`,
  STOPPED: (id) => `Connection ${id} was stopped`,
  RESUMED: (id) => `Connection ${id} goes on`,
  KEY_REVOKED: (id) => `A key of connection ${id} was revoked`,
  KEY_ENDS: (id, day) =>
    `The last key of connection ${id} ends on ${day}. Add the next one before, or it stops`,
};
const welsh: Words = {
  ADMITTED: (id) => `Cafodd cysylltiad ${id} ei dderbyn`,
  REFUSED: (id) => `Cafodd cysylltiad ${id} ei wrthod`,
  STOPPED: (id) => `Cafodd cysylltiad ${id} ei atal`,
  RESUMED: (id) => `Mae cysylltiad ${id} yn mynd ymlaen`,
  KEY_REVOKED: (id) => `Cafodd allwedd o gysylltiad ${id} ei diddymu`,
  KEY_ENDS: (id, day) =>
    `Mae allwedd olaf cysylltiad ${id} yn dod i ben ar ${day}. Ychwanegwch yr un nesaf cyn hynny, neu bydd yn stopio`,
};
const signIn: Readonly<Record<ContactLanguage, string>> = {
  ENGLISH: 'Sign in to read more',
  WELSH: 'Mewngofnodwch i weld mwy',
};

let publicUrl = '';

/** Says where the back office is reached, for the links in mails. */
export function connectionsAreAt(url: string): void {
  publicUrl = url;
}

/** Tells the contact of a connection, in their language. */
export async function tellContact(
  desk: Desk,
  client: Pick<PartnerClient, 'id' | 'clientId' | 'contactEmail' | 'contactLanguage'>,
  news: ClientNews,
  day = '',
): Promise<void> {
  const language = client.contactLanguage;
  const subject = (language === 'WELSH' ? welsh : english)[news](client.clientId, day);
  await writeMail(desk, {
    to: client.contactEmail,
    language,
    subject,
    body: `${subject}.\n\n${signIn[language]}: ${publicUrl}/admin/our-connections`,
    recordId: client.id,
  });
}
