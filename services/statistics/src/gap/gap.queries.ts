import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { answerGap, type Answer } from '../answer/answer.js';
import { isInCare, Unanswerable, type GapQuery } from '../answer/query.js';
import type { Opened } from '../answer/table.js';
import { noteTold } from '../asked/note.js';
import type { Quarter } from '../cube/counted-child.js';
import { isQuarter } from '../cube/period.js';
import { mustReadStatistics } from '../permission/permission.js';
import type { GapArgs } from './gap.input.js';
import { keptAnswer } from './kept-answer.js';
import { openPrevious, openSnapshot } from './opened.queries.js';

/** An answer with the snapshot it came from. */
export interface Told {
  readonly opened: Opened;
  readonly answer: Answer;
}

/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export async function askGap(desk: Desk, args: GapArgs): Promise<Told> {
  const told = await findGap(desk, args);
  await noteTold(desk, told);
  return told;
}

/** Finds the answer for somebody who may have it. It is not told before it is noted. */
export async function findGap(desk: Desk, args: GapArgs): Promise<Told> {
  mustReadStatistics(desk.viewer);
  const opened = await openSnapshot(desk, args.snapshot ?? null);
  const query = queryOf(args, opened);
  return { opened, answer: answered(query, opened, await openPrevious(desk, opened)) };
}

/** The quarters asked about, as far as a snapshot has them. @throws Refusal where one is no quarter */
export function spanOf(
  asked: { readonly from: string; readonly to?: string | null },
  document: Opened['document'],
): Pick<GapQuery, 'from' | 'to'> {
  const quarter = (field: 'from' | 'to', text: string): Quarter => {
    if (isQuarter(text)) return text;
    throw invalid(field, `Write “${field}” as a year and quarter, e.g. 2019-Q3.`);
  };
  const [from, to] = [quarter('from', asked.from), quarter('to', asked.to ?? document.to)];
  if (to < document.from || from > document.to)
    throw invalid(
      to < document.from ? 'to' : 'from',
      `This snapshot tells of ${quarterWords(document.from)} to ${quarterWords(document.to)}: ask for quarters between them.`,
    );
  return {
    from: from < document.from ? document.from : from,
    to: to > document.to ? document.to : to,
  };
}

function quarterWords(quarter: Quarter): string {
  const [year = '', part = ''] = quarter.split('-');
  return `${part} ${year}`;
}

/** The question with every choice made. */
function queryOf(args: GapArgs, { document }: Opened): GapQuery {
  const span = spanOf(args, document);
  const isSeries = args.by.includes('QUARTER') || args.by.includes('YEAR');
  const isOfCare = args.population !== 'NRM_CHILD';
  return {
    measures: [...new Set(args.measure)],
    by: args.by,
    ...span,
    population: args.population,
    worker: args.worker ?? (isOfCare ? 'DIRECT_WORKER' : 'ANY'),
    window: args.window,
    geography:
      args.geography ??
      (isSeries && args.from !== (args.to ?? document.to) ? 'COMPARABLE' : 'TODAY'),
  };
}

function answered(query: GapQuery, opened: Opened, earlier: Opened | undefined): Answer {
  return orRefused(() => keptAnswer(opened, query, () => answerGap(query, opened, earlier)));
}

/** An answer, or a refusal that says why there is none. */
export function orRefused<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Unanswerable) throw invalid(fault.field, fault.message);
    throw fault;
  }
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
