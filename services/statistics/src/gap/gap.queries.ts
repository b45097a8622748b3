import type { Desk } from '@ictg/kit/database';
import { newId } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { answerGap, type Answer } from '../answer/answer.js';
import { isInCare, Unanswerable, type GapQuery } from '../answer/query.js';
import type { Opened } from '../answer/table.js';
import { isQuarter } from '../cube/period.js';
import { mustReadStatistics } from '../permission/permission.js';
import type { GapArgs } from './gap.input.js';
import { openPrevious, openSnapshot } from './opened.queries.js';

/** An answer with the snapshot it came from. */
export interface Told {
  readonly opened: Opened;
  readonly answer: Answer;
}

/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export async function askGap(desk: Desk, args: GapArgs): Promise<Told> {
  mustReadStatistics(desk.viewer);
  const opened = await openSnapshot(desk, args.snapshot ?? null);
  const query = queryOf(args, opened);
  const answer = answered(query, opened, await openPrevious(desk, opened));
  await noteAccess(desk, opened, answer);
  return { opened, answer };
}

/** The question with every choice made. */
function queryOf(args: GapArgs, { document }: Opened): GapQuery {
  const { from } = args;
  const to = args.to ?? document.to;
  for (const [field, quarter] of [
    ['from', from],
    ['to', to],
  ] as const)
    if (!isQuarter(quarter))
      throw invalid(field, `Write “${field}” as a year and quarter, e.g. 2019-Q3.`);
  if (!isQuarter(from) || !isQuarter(to)) throw invalid('from', 'Write quarters like 2019-Q3.');
  const isSeries = args.by.includes('QUARTER') || args.by.includes('YEAR');
  const isOfCare = args.population !== 'NRM_CHILD';
  return {
    measures: [...new Set(args.measure)],
    by: args.by,
    from: from < document.from ? document.from : from,
    to: to > document.to ? document.to : to,
    population: args.population,
    worker: args.worker ?? (isOfCare ? 'DIRECT_WORKER' : 'ANY'),
    window: args.window,
    geography: args.geography ?? (isSeries && from !== to ? 'COMPARABLE' : 'TODAY'),
  };
}

function answered(query: GapQuery, opened: Opened, earlier: Opened | undefined): Answer {
  try {
    return answerGap(query, opened, earlier);
  } catch (fault) {
    if (fault instanceof Unanswerable) throw invalid(fault.field, fault.message);
    throw fault;
  }
}

async function noteAccess(desk: Desk, { id }: Opened, { query, cells }: Answer): Promise<void> {
  const { subject, door } = desk.viewer;
  await desk.rows(
    `insert into statistics_access (id, created_at, subject, door, snapshot_id, question, figures)
     values (?, now(), ?, ?, ?, ?::jsonb, ?)`,
    [newId('sta'), subject, door, id, JSON.stringify(query), cells.length],
  );
}

const mostRevisions = 5;

/** What this snapshot and those before say of the whole, newest first. */
export async function revisionsOf(desk: Desk, { opened, answer }: Told): Promise<readonly Told[]> {
  const found: Told[] = [];
  let one: Opened | undefined = opened;
  while (one !== undefined && found.length < mostRevisions) {
    const earlier = await openPrevious(desk, one);
    const period = isInCare(answer.query.population) ? (['QUARTER'] as const) : [];
    const isSplit = answer.dimensions.some((by) => by === 'QUARTER' || by === 'YEAR');
    const by = isSplit ? answer.query.by.filter((by) => by === 'QUARTER' || by === 'YEAR') : period;
    found.push({ opened: one, answer: answered({ ...answer.query, by }, one, earlier) });
    one = earlier;
  }
  return found;
}
