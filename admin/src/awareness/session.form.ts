import type {
  AudienceInput,
  Provision,
  SessionDetailsInput,
  SessionLanguage,
  SessionMode,
  SessionQuery,
} from '../__generated__/graphql.js';
import { teamInWords } from './session-words.js';

/** A session as one page shows it. */
export type ShownSession = NonNullable<SessionQuery['session']>;

/** A team that was chosen. */
export interface ChosenTeam {
  readonly id: string;
  readonly name: string;
}

/** A team or a whole agency that a session is for, with the most places it may take as they are typed. */
export interface ChosenAudience {
  readonly agencyId: string | null;
  readonly teamId: string | null;
  readonly name: string;
  readonly quota: string;
}

/** The details of a session as they are typed. */
export interface DetailsForm {
  readonly mode: SessionMode;
  readonly place: string;
  readonly link: string;
  readonly capacity: string;
  readonly language: SessionLanguage;
  readonly provisions: Provision[];
  readonly accessNote: string;
  readonly gssCode: string | null;
  readonly trainers: string[];
  readonly audience: ChosenAudience[];
}

/** The details as a session begins. */
export const emptyDetails: DetailsForm = {
  mode: 'ONLINE',
  place: '',
  link: '',
  capacity: '20',
  language: 'ENGLISH',
  provisions: ['CAPTIONS', 'BREAKS'],
  accessNote: '',
  gssCode: null,
  trainers: [],
  audience: [],
};

/** The details as a session that is planned stands. */
export function detailsFormOf(session: ShownSession): DetailsForm {
  return {
    mode: session.mode,
    place: session.place ?? '',
    link: session.link ?? '',
    capacity: String(session.capacity),
    language: session.language,
    provisions: [...session.provisions],
    accessNote: session.accessNote ?? '',
    gssCode: session.gssCode,
    trainers: session.trainers.map(({ subject }) => subject),
    audience: session.audience.map(({ agencyId, teamId, quota, ...names }) => ({
      agencyId,
      teamId,
      name: teamId === null ? wholeAgency(names.agencyName) : teamInWords(names),
      quota: quota?.toString() ?? '',
    })),
  };
}

/** How a whole agency is told from a team. */
export function wholeAgency(name: string): string {
  return `${name}, all of it`;
}

/** What is sent: who trains by their names in the staff register, teams and agencies with the quota that each has. */
export function toDetails(
  form: DetailsForm,
  nameOf: (subject: string) => string,
): SessionDetailsInput {
  const words = (text: string): string | null => text.trim() || null;
  return {
    mode: form.mode,
    place: form.mode === 'ONLINE' ? null : words(form.place),
    link: form.mode === 'IN_PERSON' ? null : words(form.link),
    capacity: Number(form.capacity),
    language: form.language,
    provisions: form.provisions,
    accessNote: words(form.accessNote),
    gssCode: form.gssCode,
    trainers: form.trainers.map((subject) => ({ subject, name: nameOf(subject) })),
    audience: form.audience.map(({ agencyId, teamId, quota }): AudienceInput => ({
      ...(teamId === null ? { agencyId } : { teamId }),
      quota: quota.trim() === '' ? null : Number(quota),
    })),
  };
}
