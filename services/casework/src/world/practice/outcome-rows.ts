import { addDays, daysBetween, londonInstant, type Day } from '@ictg/kit/calendar';
import { domainDefinitions } from '../../outcome/index.js';
import type {
  MeasurePoint,
  OutcomeDomain,
  OutcomeRating,
} from '../../outcome/outcome.vocabulary.js';
import type { RowSet } from '../writing/row-set.js';
import { wordsOfChild, outcomeFacts } from './work.data.js';
import type { Work } from './work-rows.js';

const numbers = ['ONE', 'TWO', 'THREE', 'FOUR', 'FIVE'] as const satisfies readonly OutcomeRating[];

/** Writes what was measured, as unevenly as it comes in: not everybody has a baseline, fewer a second measuring. */
export function addOutcomeRows(rows: RowSet, work: Work): void {
  const { chance, from, until, isOpen } = work;
  if (chance.happens(isOpen ? 0.7 : 0.4)) {
    const levels = new Map<OutcomeDomain, number>(
      domainDefinitions.map(({ domain }) => [domain, chance.whole(0, 2)]),
    );
    measure(rows, work, 'BASELINE', addDays(from, chance.whole(0, 14)), levels);
    const length = daysBetween(from, until);
    for (let days = 120; days < length - 20 && days < 400; days += 130)
      if (chance.happens(0.7)) measure(rows, work, 'REVIEW', addDays(from, days), levels);
    if (!isOpen && length > 30 && chance.happens(0.8))
      measure(rows, work, 'CLOSURE', until, levels);
  }
  addFacts(rows, work);
}

function measure(
  rows: RowSet,
  work: Work,
  point: MeasurePoint,
  measuredOn: Day,
  levels: Map<OutcomeDomain, number>,
): void {
  const { chance, until, supportId, worker, make } = work;
  if (measuredOn > until) return;
  const at = londonInstant(measuredOn, '10:00');
  const header = make('omm', at);
  rows.add('outcome_measure', {
    ...header,
    supportId,
    point,
    measuredOn,
    wordsOfChild: chance.happens(0.4) ? chance.pick(wordsOfChild) : null,
    measuredBy: worker.name,
  });
  for (const { domain, sources } of domainDefinitions) {
    if (point !== 'BASELINE')
      levels.set(
        domain,
        step(
          levels.get(domain) ?? 0,
          chance.weighted([
            [1, 5],
            [0, 4],
            [-1, 1],
            [2, 1],
          ]),
        ),
      );
    rows.add('outcome_rating', {
      ...make('omr', at),
      measureId: header.id,
      domain,
      rating: rating(work, domain, levels.get(domain) ?? 0),
      source: sources[0] ?? 'GUARDIAN',
    });
  }
}

function rating({ chance, child }: Work, domain: OutcomeDomain, level: number): OutcomeRating {
  const isSettled = child.profile.origin.key === 'GB';
  if (domain === 'IMMIGRATION' && isSettled) return 'NOT_APPLICABLE';
  if (chance.happens(0.08)) return 'NOT_KNOWN';
  return numbers[level] ?? 'THREE';
}

function step(level: number, change: number): number {
  return Math.min(4, Math.max(0, level + change));
}

function addFacts(rows: RowSet, { chance, from, until, supportId, worker, make }: Work): void {
  const length = daysBetween(from, until);
  for (const [kind, source] of outcomeFacts) {
    if (length < 40 || !chance.happens(0.13)) continue;
    const happenedOn = addDays(from, chance.whole(20, length - 1));
    rows.add('outcome_fact', {
      ...make('omf', londonInstant(happenedOn, '16:00')),
      supportId,
      kind,
      happenedOn,
      source,
      recordedBy: worker.name,
    });
  }
}
