import { newId } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { answerGap } from '../answer/answer.js';
import { isInCare, Unanswerable } from '../answer/query.js';
import { isQuarter } from '../cube/period.js';
import { mustReadStatistics } from '../permission/permission.js';
import { keptAnswer } from './kept-answer.js';
import { openPrevious, openSnapshot } from './opened.queries.js';
/** Answers, and notes who was told what. @throws Refusal with the sentence where it cannot be answered */
export async function askGap(desk, args) {
  const told = await findGap(desk, args);
  await noteTold(desk, told);
  return told;
}
/** Finds the answer for somebody who may have it. It is not told before it is noted. */
export async function findGap(desk, args) {
  mustReadStatistics(desk.viewer);
  const opened = await openSnapshot(desk, args.snapshot ?? null);
  const query = queryOf(args, opened);
  return { opened, answer: answered(query, opened, await openPrevious(desk, opened)) };
}
/** The quarters asked about, as far as a snapshot has them. @throws Refusal where one is no quarter */
export function spanOf(asked, document) {
  const quarter = (field, text) => {
    if (isQuarter(text)) return text;
    throw invalid(field, `Write “${field}” as a year and quarter, e.g. 2019-Q3.`);
  };
  const [from, to] = [quarter('from', asked.from), quarter('to', asked.to ?? document.to)];
  return {
    from: from < document.from ? document.from : from,
    to: to > document.to ? document.to : to,
  };
}
/** The question with every choice made. */
function queryOf(args, { document }) {
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
function answered(query, opened, earlier) {
  return orRefused(() => keptAnswer(opened, query, () => answerGap(query, opened, earlier)));
}
/** An answer, or a refusal that says why there is none. */
export function orRefused(work) {
  try {
    return work();
  } catch (fault) {
    if (fault instanceof Unanswerable) throw invalid(fault.field, fault.message);
    throw fault;
  }
}
/** Notes who was told which figures. */
export async function noteTold(desk, { opened: { id }, answer: { query, cells } }) {
  const { subject, door } = desk.viewer;
  await desk.rows(
    `insert into statistics_access (id, created_at, subject, door, snapshot_id, question, figures)
     values (?, now(), ?, ?, ?, ?::jsonb, ?)`,
    [newId('sta'), subject, door, id, JSON.stringify(query), cells.length],
  );
}
const mostRevisions = 5;
/** What this snapshot and those before say of the whole, newest first. */
export async function revisionsOf(desk, { opened, answer }) {
  const found = [];
  let one = opened;
  while (one !== undefined && found.length < mostRevisions) {
    const earlier = await openPrevious(desk, one);
    const period = isInCare(answer.query.population) ? ['QUARTER'] : [];
    const isSplit = answer.dimensions.some((by) => by === 'QUARTER' || by === 'YEAR');
    const by = isSplit ? answer.query.by.filter((by) => by === 'QUARTER' || by === 'YEAR') : period;
    found.push({ opened: one, answer: answered({ ...answer.query, by }, one, earlier) });
    one = earlier;
  }
  return found;
}
//# sourceMappingURL=gap.queries.js.map
