import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { compareRuleBooks, type RuleBook } from '../eligibility/index.js';
import { mustBeAllowed } from '../permission/permission.js';
import { guidanceBeside, sitesBeside } from '../setting/index.js';
import { ChangedCase, GuidanceComparison, OfferChangeCount } from './comparison.type.js';
import { openCases } from './open-case.queries.js';

/** What a version of the guidance would change for the open cases; null when there is no such version. */
export async function guidanceComparison(
  desk: Desk,
  versionId: string,
): Promise<GuidanceComparison | null> {
  mustBeAllowed(desk.viewer, 'setting:draft');
  return compared(desk, await guidanceBeside(desk, versionId));
}

/** What a change of a site would change for the open cases; null when there is no such change. */
export async function siteChangeComparison(
  desk: Desk,
  changeId: string,
): Promise<GuidanceComparison | null> {
  mustBeAllowed(desk.viewer, 'setting:draft');
  return compared(desk, await sitesBeside(desk, changeId));
}

interface Books {
  readonly before: RuleBook;
  readonly after: RuleBook;
  readonly fromOn: Day;
}

async function compared(desk: Desk, books: Books | null): Promise<GuidanceComparison | null> {
  if (!books) return null;
  const cases = await openCases(desk, londonDay(new Date()));
  const byId = new Map(cases.map((one) => [one.id, one]));
  const rulesAsOf = books.fromOn;
  const { total, unchanged, counts, changed } = compareRuleBooks(
    cases.map((one) => ({ ...one, rulesAsOf })),
    books.before,
    books.after,
  );
  const changedCases = changed.flatMap(({ id, before, after }) => {
    const found = byId.get(id);
    if (!found) return [];
    const offers = { before: before.offer, after: after.offer };
    const reasons = {
      reasonBefore: before.reasons[0].sentence,
      reasonAfter: after.reasons[0].sentence,
    };
    return [
      Object.assign(new ChangedCase(), {
        id,
        kind: found.kind,
        childId: found.childId,
        ...offers,
        ...reasons,
      }),
    ];
  });
  return Object.assign(new GuidanceComparison(), {
    total,
    unchanged,
    counts: counts.map((one) => Object.assign(new OfferChangeCount(), one)),
    cases: changedCases,
  });
}

/** One page of the cases that would be decided differently: referrals first. */
export function changedCasePage(
  { cases }: GuidanceComparison,
  first: number,
  after: string | null,
): Page<ChangedCase> {
  const [kind, id] = after ? decodeCursor(after, 2) : [];
  const start = after ? cases.findIndex((one) => one.kind === kind && one.id === id) + 1 : 0;
  const rows = cases.slice(start, start + pageSize(first) + 1);
  return pageOf(
    rows,
    first,
    (row) => [row.kind, row.id],
    (row) => row,
  );
}
