import type {
  AudienceInput,
  Provision,
  SessionDetailsInput,
  SessionLanguage,
  SessionMode,
  SessionQuery,
} from '../__generated__/graphql.js';

/** A session as one page shows it. */
export type ShownSession = NonNullable<SessionQuery['session']>;

/** A team that was chosen, with the most places it may take. */
export interface ChosenTeam {
  readonly id: string;
  readonly name: string;
}

/** The details of a session as they are typed. Quotas stand in the order of the teams. */
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
  readonly teams: ChosenTeam[];
  readonly quota: string;
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
  teams: [],
  quota: '',
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
    teams: session.audience.flatMap(({ teamId, teamName, agencyName }) =>
      teamId === null ? [] : [{ id: teamId, name: `${teamName ?? ''}, ${agencyName}` }],
    ),
    quota: session.audience[0]?.quota?.toString() ?? '',
  };
}

/** What is sent: who trains by their names in the staff register, teams with the quota that each has. */
export function toDetails(
  form: DetailsForm,
  nameOf: (subject: string) => string,
): SessionDetailsInput {
  const words = (text: string): string | null => text.trim() || null;
  const quota = form.quota.trim() === '' ? null : Number(form.quota);
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
    audience: form.teams.map(({ id }): AudienceInput => ({ teamId: id, quota })),
  };
}
