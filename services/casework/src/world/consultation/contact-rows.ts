import { addDays, dayInWords, londonDay, londonInstant, type Day } from '@ictg/kit/calendar';
import type { Attendee } from '../../contact/contact.rules.js';
import { leftOut, type ContactKind, type Invitation } from '../../contact/contact.vocabulary.js';
import { recordId } from '../chance/record-id.js';
import type { Chance } from '../chance/chance.js';
import type { ChildDraft } from '../draft/child-draft.js';
import type { WorldDraft } from '../draft/draft-world.js';
import { guardianToday } from '../draft/restrict.js';
import { guardianContacts } from '../timeline/sentence.data.js';
import type { RowSet } from '../writing/row-set.js';
import { addAdviceRows } from './advice-rows.js';
import { between } from './consultation-rows.js';
import { clientNames } from './consultation.data.js';
import { meetingKinds, todo, told } from './contact.data.js';

const days = 90;
const takenIn = [
  'INVITED',
  'INVITED',
  'INVITED',
  'INVITED_ON_REQUEST',
  'INVITATION_DECLINED',
] as const;

/** Writes the last months' notes and meetings of a child who has a guardian. */
export function addContactsOfChild(rows: RowSet, child: ChildDraft, worldDate: Day): void {
  const keeper = guardianToday(child);
  const openedAt = child.referrals.find(({ episode }) => episode && !episode.endedOn)?.episode
    ?.openedAt;
  if (!keeper || !openedAt) return;
  const chance = child.chance.fork('contacts');
  const earliest = addDays(worldDate, -days);
  const from = londonDay(openedAt) > earliest ? londonDay(openedAt) : earliest;
  const until = addDays(worldDate, -1);
  if (from > until) return;
  for (let left = chance.whole(1, 3); left > 0; left -= 1)
    addContact(rows, {
      chance,
      kind: chance.pick(['CASE_NOTE', 'CASE_NOTE', 'VISIT', 'CALL']),
      heldOn: between(chance, from, until),
      keeper,
      children: [{ child, note: null }],
      summary: chance.pick(guardianContacts),
    });
  if (chance.happens(0.5))
    addMeeting(rows, chance, worldDate, between(chance, from, until), [child]);
  if (chance.happens(0.25))
    addAdviceRows(rows, {
      chance,
      worldDate,
      givenOn: between(chance, from, until),
      kind: 'ADVOCACY',
      topics: [chance.pick(['ACCOMMODATION', 'EDUCATION', 'IMMIGRATION', 'HEALTH'])],
      childId: child.id,
      keeper,
      agency: {
        agencyName: `${child.authority.name}, children’s services`,
        agencyType: 'CHILDRENS_SERVICES',
        personName: chance.pick(clientNames),
        personRole: 'Team manager',
      },
    });
}

/** Writes meetings about two children who are tied to each other. */
export function addSharedMeetings(rows: RowSet, { children, worldDate }: WorldDraft): void {
  for (const child of children)
    for (const { other } of child.ties) {
      if (child.id > other.id || !guardianToday(child) || !guardianToday(other)) continue;
      const chance = child.chance.fork('shared meeting');
      const heldOn = between(chance, addDays(worldDate, -40), addDays(worldDate, -2));
      addMeeting(rows, chance, worldDate, heldOn, [child, other]);
    }
}

function addMeeting(
  rows: RowSet,
  chance: Chance,
  worldDate: Day,
  heldOn: Day,
  children: readonly ChildDraft[],
): void {
  const [first] = children;
  const keeper = first && guardianToday(first);
  if (!first || !keeper) return;
  const kind = chance.pick(meetingKinds);
  const isUninvited = chance.happens(0.15);
  const invitation = chance.pick(isUninvited ? leftOut : takenIn);
  const attendees: readonly Attendee[] = [
    {
      name: chance.pick(clientNames),
      role: 'Social worker',
      agencyType: 'CHILDRENS_SERVICES' as const,
    },
    { name: chance.pick(clientNames), role: 'Detective sergeant', agencyType: 'POLICE' as const },
    { name: chance.pick(clientNames), role: 'Safeguarding lead', agencyType: 'EDUCATION' as const },
  ].map((one) => ({ ...one, agencyName: null, attendance: 'ATTENDED' as const }));
  const id = addContact(rows, {
    chance,
    kind,
    heldOn,
    keeper,
    children: children.map((child) => ({ child, note: chance.pick(told.ofOne) })),
    purpose:
      children.length > 1 ? 'Two children seen at the same place' : chance.pick(told.purposes),
    summary: chance.pick(told.shared),
    decisions: chance.pick(told.decisions),
    invitation,
    attendees,
  });
  addAction(rows, { chance, worldDate, heldOn, contactId: id, childId: first.id, keeper });
  if (isUninvited)
    addAdviceRows(rows, {
      chance,
      worldDate,
      givenOn: heldOn,
      kind: 'NOT_INVITED',
      topics: ['GUARDIAN_INVOLVED'],
      contactId: id,
      childId: first.id,
      keeper,
      agency: {
        agencyName: `${first.authority.name}, children’s services`,
        agencyType: 'CHILDRENS_SERVICES',
        personName: null,
        personRole: 'Chair of the meeting',
      },
    });
}

interface ContactDraft {
  readonly chance: Chance;
  readonly kind: ContactKind;
  readonly heldOn: Day;
  readonly keeper: string;
  readonly children: readonly { readonly child: ChildDraft; readonly note: string | null }[];
  readonly purpose?: string;
  readonly summary: string;
  readonly decisions?: string;
  readonly invitation?: Invitation;
  readonly attendees?: readonly Attendee[];
}

function addContact(rows: RowSet, draft: ContactDraft): string {
  const { chance, heldOn, children } = draft;
  const at = londonInstant(heldOn, `${chance.pick(['09', '11', '13', '16'])}:00`);
  const id = recordId(chance, 'ctc', at);
  rows.add('contact', {
    id,
    createdAt: at,
    kind: draft.kind,
    at,
    minutes: chance.pick([20, 30, 45, 60]),
    isAboutChildren: true,
    ownerSubject: draft.keeper,
    purpose: draft.purpose ?? null,
    summary: draft.summary,
    decisions: draft.decisions ?? null,
    invitation: draft.invitation ?? 'DOES_NOT_APPLY',
    attendees: draft.attendees ?? [],
    rewordedAt: null,
    rewordedByName: null,
  });
  for (const { child, note } of children)
    rows.add('contact_child', {
      id: recordId(chance, 'ccd', at),
      createdAt: at,
      contactId: id,
      childId: child.id,
      note,
      present: null,
    });
  return id;
}

interface ActionDraft {
  readonly chance: Chance;
  readonly worldDate: Day;
  readonly heldOn: Day;
  readonly contactId: string;
  readonly childId: string;
  readonly keeper: string;
}

function addAction(rows: RowSet, draft: ActionDraft): void {
  const { chance, worldDate, heldOn, contactId, childId, keeper } = draft;
  const at = londonInstant(heldOn, '17:00');
  const dueOn = addDays(heldOn, chance.whole(3, 14));
  const isDone = dueOn < worldDate && chance.happens(0.85);
  const id = recordId(chance, 'act', at);
  rows.add('contact_action', {
    id,
    createdAt: at,
    contactId,
    childId,
    text: chance.pick(todo),
    ownerSubject: keeper,
    dueOn,
    doneAt: isDone ? londonInstant(dueOn, '12:00') : null,
    doneNote: null,
  });
  if (!isDone)
    rows.add('task', {
      id: recordId(chance, 'tsk', at),
      createdAt: at,
      kind: 'CONTACT_ACTION',
      childId,
      recordId: id,
      subject: keeper,
      role: null,
      text: `From a meeting on ${dayInWords(heldOn)}: an action is due by ${dayInWords(dueOn)}.`,
      dueAt: londonInstant(dueOn, '17:00'),
    });
}
