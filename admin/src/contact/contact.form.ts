import type {
  AgencyType,
  ContactAttendance,
  ContactDetailsInput,
  ContactKind,
  ContactPageQuery,
  GuardianInvitation,
  RecordContactInput,
} from '../__generated__/graphql.js';
import type { ChosenChild } from '../child/ChildInput.js';
import { instantFrom, londonTime } from '../date/date-words.js';

/** What drafts of this form are called on the server. */
export const contactDraft = 'contact';

/** A contact as one page shows it. */
export type ShownContact = NonNullable<ContactPageQuery['contact']>;

/** One line of who was there. */
export interface AttendeeLine {
  readonly name: string;
  readonly role: string;
  readonly agencyName: string;
  readonly agencyType: AgencyType | '';
  readonly attendance: ContactAttendance;
}

/** One child with what concerns it alone. */
export interface ChildLine {
  /** Undefined while the line is being put in. */
  readonly child: ChosenChild | null | undefined;
  readonly note: string;
  readonly present: string;
}

/** One thing to be done: by one of us, or by an agency. */
export interface ActionLine {
  readonly text: string;
  readonly dueOn: string | null;
  readonly by: 'US' | 'AGENCY';
  readonly staffId: string | null;
  readonly about: string;
  readonly asked: {
    readonly agencyId: string | null;
    readonly agencyName: string;
    readonly agencyType: AgencyType | '';
  };
}

/** A contact as it is typed. */
export interface ContactForm {
  readonly kind: ContactKind | '';
  readonly day: string | null;
  readonly time: string;
  readonly minutes: string;
  readonly purpose: string;
  readonly summary: string;
  readonly decisions: string;
  /** Nothing is chosen beforehand: it counts in what is said of an agency. */
  readonly invitation: GuardianInvitation | '';
  readonly uninvitedBy: ActionLine['asked'];
  readonly attendees: readonly AttendeeLine[];
  readonly children: readonly ChildLine[];
  readonly actions: readonly ActionLine[];
}

const noAgency = { agencyId: null, agencyName: '', agencyType: '' } as const;

/** An empty line of each list. */
export const emptyAttendee: AttendeeLine = {
  name: '',
  role: '',
  agencyName: '',
  agencyType: '',
  attendance: 'ATTENDED',
};
export const emptyChild: ChildLine = { child: null, note: '', present: '' };
export const emptyAction: ActionLine = {
  text: '',
  dueOn: null,
  by: 'US',
  staffId: null,
  about: '',
  asked: noAgency,
};

const chosenBeforehand: readonly string[] = ['attendance', 'by'];

/** Whether anything was typed or chosen in a line: then it is not left out in silence. */
export function isBegun(line: object): boolean {
  return Object.entries(line).some(([name, value]: [string, unknown]) => {
    if (chosenBeforehand.includes(name)) return false;
    if (typeof value === 'object' && value !== null) return isBegun(value);
    return typeof value === 'string' && value.trim() !== '';
  });
}

/** The kinds to which a guardian should be invited. */
export const meetings: readonly string[] = [
  'STRATEGY_DISCUSSION',
  'CHILD_PROTECTION_CONFERENCE',
  'LOOKED_AFTER_REVIEW',
  'PATHWAY_REVIEW',
  'PROFESSIONALS_MEETING',
];

const leftOut: readonly GuardianInvitation[] = ['INVITED_LATE', 'REQUEST_REFUSED', 'NOT_INVITED'];

/** Whether the agency left the guardian out, so that it is told first. */
export function isLeftOut(invitation: GuardianInvitation | ''): boolean {
  return invitation !== '' && leftOut.includes(invitation);
}

/** The form as a contact begins: a note is the quickest, so it is what one gets. */
export function emptyContact(now: number, kind: ContactKind = 'CASE_NOTE'): ContactForm {
  const { day, time } = londonTime(now);
  return {
    kind,
    day,
    time,
    minutes: '',
    purpose: '',
    summary: '',
    decisions: '',
    invitation: '',
    uninvitedBy: noAgency,
    attendees: [],
    children: [emptyChild],
    actions: [],
  };
}

/** What is sent of a new one: lines in which nothing was typed are left out. */
export function toContactInput(form: ContactForm, idempotencyKey: string): RecordContactInput {
  const uninvited = isLeftOut(form.invitation);
  return {
    ...toContactDetails(form),
    idempotencyKey,
    children: form.children.flatMap(({ child, note, present }) =>
      child == null ? [] : [{ childId: child.id, note: words(note), present: words(present) }],
    ),
    actions: form.actions
      .filter(({ text }) => text.trim() !== '')
      .map(({ text, dueOn, by, staffId, about, asked }) => ({
        text: text.trim(),
        dueOn: dueOn ?? form.day ?? '',
        childId: about || null,
        staffId: by === 'US' ? staffId : null,
        asked: by === 'AGENCY' ? { ...asked, agencyType: asked.agencyType || 'OTHER' } : null,
      })),
    uninvitedBy: uninvited
      ? { ...form.uninvitedBy, agencyType: form.uninvitedBy.agencyType || 'OTHER' }
      : null,
  };
}

/** What is sent of the contact itself. */
export function toContactDetails(form: ContactForm): ContactDetailsInput {
  const kind = form.kind || 'CASE_NOTE';
  return {
    kind,
    at: instantFrom(form.day ?? '', form.time),
    minutes: form.minutes.trim() === '' ? null : Number(form.minutes),
    purpose: words(form.purpose),
    summary: form.summary.trim(),
    decisions: words(form.decisions),
    invitation: (meetings.includes(kind) && form.invitation) || 'DOES_NOT_APPLY',
    attendees: form.attendees
      .filter(({ name }) => name.trim() !== '')
      .map((line) => ({
        name: line.name.trim(),
        role: words(line.role),
        agencyName: words(line.agencyName),
        agencyType: line.agencyType || null,
        attendance: line.attendance,
      })),
  };
}

/** The form as a contact that is recorded stands. */
export function contactFormOf(shown: ShownContact): ContactForm {
  const { day, time } = londonTime(Date.parse(shown.at));
  return {
    ...emptyContact(Date.parse(shown.at), shown.kind),
    day,
    time,
    minutes: shown.minutes === null ? '' : String(shown.minutes),
    purpose: shown.purpose ?? '',
    summary: shown.summary,
    decisions: shown.decisions ?? '',
    invitation: shown.invitation,
    attendees: shown.attendees.map((one) => ({
      name: one.name,
      role: one.role ?? '',
      agencyName: one.agencyName ?? '',
      agencyType: one.agencyType ?? '',
      attendance: one.attendance,
    })),
  };
}

function words(text: string): string | null {
  return text.trim() || null;
}
