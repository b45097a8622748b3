import { addDays, type Day } from '@ictg/kit/calendar';
import type { Problem } from '@ictg/kit/load';
import { confirmationOf } from '../post/post.rules.js';
import type { StaffListLine } from './read-staff-list.js';

/** A person on record who may be the one of a row. */
export interface KnownPerson {
  readonly id: string;
  readonly plainName: string;
  readonly workEmail: string | null;
  /** The teams of the agency in which they hold or held a post. */
  readonly teamIds: readonly string[];
}

/** A post on record in a team of the list. */
export interface KnownPost {
  readonly id: string;
  readonly personId: string;
  readonly teamId: string;
  readonly fromOn: Day;
  readonly untilOn: Day | null;
  readonly confirmedOn: Day;
  readonly doubtedOn: Day | null;
}

/** A row whose agency and team are known. */
export interface PlacedLine extends StaffListLine {
  readonly teamId: string;
  readonly plainName: string;
}

/** What a row would do. */
export type RowPlan =
  | {
      readonly does: 'START';
      readonly line: PlacedLine;
      readonly personId: string | null;
      readonly fromOn: Day;
    }
  | { readonly does: 'CONFIRM'; readonly line: PlacedLine; readonly postId: string }
  | { readonly does: 'NOTHING'; readonly line: PlacedLine; readonly postId: string }
  | { readonly does: 'REJECT'; readonly line: PlacedLine; readonly problem: Problem };

/** What is on record of the people of the agencies of a list. */
export interface KnownHere {
  readonly people: readonly KnownPerson[];
  readonly posts: readonly KnownPost[];
}

/**
 * What a row does: a person who is in the team is confirmed there, one who is not gets a post, and one whom nobody
 * knows is added. Who is meant is told by the address; without one, by the name within the team only.
 */
export function planOf(line: PlacedLine, known: KnownHere, listOn: Day): RowPlan {
  const person = personOf(line, known);
  const posts = person
    ? known.posts.filter(({ personId, teamId }) => personId === person.id && teamId === line.teamId)
    : [];
  const held = posts.find(
    ({ fromOn, untilOn }) => fromOn <= listOn && (untilOn === null || untilOn >= listOn),
  );
  if (held)
    return { does: confirmationOf(held, listOn) ? 'CONFIRM' : 'NOTHING', line, postId: held.id };
  const fromOn = line.from_on ?? listOn;
  if (fromOn > listOn)
    return rejected(
      line,
      'from_on',
      'NOT_YET',
      'This day lies after that of the list. Leave it out until the person has begun.',
    );
  const later = posts.find(({ untilOn }) => untilOn === null || untilOn >= fromOn);
  if (!later) return { does: 'START', line, personId: person?.id ?? null, fromOn };
  // Without a day of its own the row says only that the person is back by the day of the list.
  if (line.from_on === null && later.untilOn !== null && later.untilOn < listOn)
    return { does: 'START', line, personId: later.personId, fromOn: addDays(later.untilOn, 1) };
  return rejected(
    line,
    'from_on',
    'LEFT_LATER',
    'On record this person left the team on that day or later. Write the day of the return, or leave the cell empty.',
  );
}

/** Posts in the teams of the list whose holders are not on it: they may have left. Nobody is taken to have. */
export function missingFrom(
  lines: readonly PlacedLine[],
  rejected: readonly PlacedLine[],
  plans: readonly RowPlan[],
  known: KnownHere,
  listOn: Day,
): readonly KnownPost[] {
  const teams = new Set(lines.map(({ teamId }) => teamId));
  const named = new Set(
    plans.flatMap((plan) => {
      if (plan.does === 'START')
        return plan.personId ? [`${plan.personId} ${plan.line.teamId}`] : [];
      const post = 'postId' in plan && known.posts.find(({ id }) => id === plan.postId);
      return post ? [`${post.personId} ${post.teamId}`] : [];
    }),
  );
  const nameOf = new Map(known.people.map(({ id, plainName }) => [id, plainName]));
  const leftOut = new Set(rejected.map(({ teamId, plainName }) => `${teamId} ${plainName}`));
  return known.posts.filter(
    ({ personId, teamId, fromOn, untilOn }) =>
      teams.has(teamId) &&
      fromOn <= listOn &&
      untilOn === null &&
      !named.has(`${personId} ${teamId}`) &&
      !leftOut.has(`${teamId} ${nameOf.get(personId) ?? ''}`),
  );
}

function personOf(line: PlacedLine, { people }: KnownHere): KnownPerson | undefined {
  const isInTeam = ({ teamIds }: KnownPerson) => teamIds.includes(line.teamId);
  const sameName = people.filter((one) => one.plainName === line.plainName && isInTeam(one));
  if (line.work_email === null) return sameName.length === 1 ? sameName[0] : undefined;
  const sameMail = people.filter(({ workEmail }) => workEmail === line.work_email);
  // The address of a team is shared: then the name decides who of them is meant.
  return (
    sameMail.find(({ plainName }) => plainName === line.plainName) ??
    (sameMail.length === 1 && sharesAName(sameMail[0], line) ? sameMail[0] : undefined) ??
    sameName.find(({ workEmail }) => workEmail === null)
  );
}

/** A changed surname is still the same person at the same address; a wholly other name is not. */
function sharesAName(person: KnownPerson | undefined, line: PlacedLine): boolean {
  const words = new Set(person?.plainName.split(' '));
  return line.plainName.split(' ').some((word) => words.has(word));
}

function rejected(line: PlacedLine, column: string, code: string, sentence: string): RowPlan {
  return {
    does: 'REJECT',
    line,
    problem: { line: line.line, column, code, valueClass: 'row', sentence },
  };
}
