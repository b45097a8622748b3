import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { FileUnusable, type Problem } from '@ictg/kit/load';
import { mustBeAllowed } from '../../permission/permission.js';
import { readStaffList, type ReadStaffList, type StaffListLine } from '../read-staff-list.js';
import { knownHere, plainNames } from '../staff-list.queries.js';
import { missingFrom, planOf, type PlacedLine, type RowPlan } from '../staff-list.rules.js';
import { placesOf } from './place-lines.js';
import { writePlans } from './write-plans.js';

/** A staff list that was sent. */
export interface StaffList {
  /** The text of the comma-separated file. */
  readonly table: string;
  /** The day on which it was so. */
  readonly listOn: string;
  /** Makes teams that the agency has not got yet, rather than leaving their rows out. */
  readonly addTeams: boolean;
  readonly dryRun: boolean;
}

/** What loading a staff list did, or with a dry run would do. */
export interface StaffListOutcome {
  readonly rows: number;
  readonly newTeams: number;
  readonly newPeople: number;
  readonly newPosts: number;
  readonly confirmed: number;
  readonly unchanged: number;
  readonly rejected: number;
  readonly problems: readonly Problem[];
  /** Posts in the teams of the list whose holders are not on it: proposed, and nobody is taken to have left. */
  readonly missingPostIds: readonly string[];
  readonly ignoredColumns: readonly string[];
}

/** Loads the staff list of an agency. Loading it again changes nothing. */
export async function loadStaffList(desk: Desk, list: StaffList): Promise<StaffListOutcome> {
  mustBeAllowed(desk.viewer, 'people:change');
  if (list.listOn > londonDay(new Date()))
    throw invalid('listOn', 'That day is still to come. Give the day on which the list was made.');
  const read = await readTable(list.table);
  const places = await placesOf(desk, read.lines, list.addTeams);
  const placed = places.placed;
  const known = await knownHere(desk, places.agencyIds, addressesOf(placed));
  const plans = placed.map((line) => planOf(line, known, list.listOn));
  const refused = plans.flatMap((plan) => (plan.does === 'REJECT' ? [plan] : []));
  const problems = [...read.problems, ...places.problems, ...refused.map(({ problem }) => problem)];
  const missing = missingFrom(
    placed,
    [...refused.map(({ line }) => line), ...(await leftOut(desk, read, placed))],
    plans,
    known,
    list.listOn,
  );
  if (!list.dryRun) await writePlans(desk, plans, places.newTeams, list.listOn);
  return {
    rows: read.rows,
    newTeams: places.newTeams.length,
    newPeople: count(plans, (plan) => plan.does === 'START' && plan.personId === null),
    newPosts: count(plans, ({ does }) => does === 'START'),
    confirmed: count(plans, ({ does }) => does === 'CONFIRM'),
    unchanged: count(plans, ({ does }) => does === 'NOTHING'),
    rejected: new Set(problems.map(({ line }) => line)).size,
    problems: problems.sort((a, b) => a.line - b.line),
    missingPostIds: missing.map(({ id }) => id),
    ignoredColumns: read.ignoredColumns,
  };
}

async function readTable(table: string): Promise<ReadStaffList> {
  try {
    const read = await readStaffList(table);
    if (read.rows > 0) return read;
  } catch (fault) {
    if (fault instanceof FileUnusable) throw invalid('table', fault.message, fault.code);
    throw fault;
  }
  throw invalid(
    'table',
    'The file has no rows. The first line names the columns; people stand below it.',
  );
}

/** Rows of a team of the list that say nothing usable still name somebody: who is on a bad row is not missing. */
async function leftOut(
  desk: Desk,
  { lines }: ReadStaffList,
  placed: readonly PlacedLine[],
): Promise<PlacedLine[]> {
  const found = new Set(placed.map(({ line }) => line));
  const others = lines.filter(({ line }) => !found.has(line));
  const plain = await plainNames(
    desk,
    others.map(({ name }) => name),
  );
  const teams = new Map(placed.map((line) => [cellsOf(line), line.teamId]));
  return others.flatMap((line) => {
    const teamId = teams.get(cellsOf(line));
    return teamId ? [{ ...line, teamId, plainName: plain.get(line.name) ?? '' }] : [];
  });
}

const cellsOf = ({ agency, team }: StaffListLine) => `${agency} | ${team}`;
const addressesOf = (lines: readonly PlacedLine[]) =>
  lines.flatMap(({ work_email }) => (work_email === null ? [] : [work_email]));
const count = (plans: readonly RowPlan[], of: (plan: RowPlan) => boolean) =>
  plans.filter(of).length;
