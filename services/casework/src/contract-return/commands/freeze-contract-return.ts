import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { ContractReturnEntity, type ContractReturnRecord } from '../contract-return.entity.js';
import { changesBetween, isOver, monthSpan } from '../contract-return.rules.js';
import { digestOf, figuresOf } from '../figures.queries.js';

export interface FreezeContractReturn {
  readonly month: string;
  /** Why the month is reported again, where it was before. */
  readonly reason?: string | null | undefined;
  readonly idempotencyKey: string;
}

/**
 * Freezes what a month's return says. A month that was frozen before gets a revision, with its reason, if something
 * has become known since; the earlier ones stay as they are.
 */
export async function freezeContractReturn(
  desk: Desk,
  input: FreezeContractReturn,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'contract-return:freeze');
  const { idempotencyKey, ...rest } = input;
  return doneOnce(desk, 'freezeContractReturn', idempotencyKey, rest, () => freeze(desk, rest));
}

async function freeze(
  desk: Desk,
  { month, reason }: Omit<FreezeContractReturn, 'idempotencyKey'>,
): Promise<string> {
  const span = monthSpan(month);
  if (!span) throw invalid('month', 'Write the month as year and month, e.g. 2026-10.');
  if (!isOver(span, londonDay(new Date())))
    throw ruleBroken(
      'MONTH_NOT_OVER',
      'This month is not over yet. Look at it as it stands now, and freeze it when it is.',
      'month',
    );
  // Two managers who freeze one month at once: the second sees what the first has frozen.
  await desk.rows(`select pg_advisory_xact_lock(hashtext('contract return ' || ?))`, [month]);
  const last = await lastOf(desk, month);
  const figures = await desk.asSystem('contract-return', () => figuresOf(desk, span));
  if (last && changesBetween(last.figures, figures).length === 0)
    throw ruleBroken(
      'NOTHING_CHANGED',
      `Nothing has become known about this month since revision ${last.revision} was frozen.`,
    );
  if (last && (reason?.trim().length ?? 0) < 10)
    throw invalid(
      'reason',
      'This month was reported before. Say in a sentence what was corrected since.',
      'REASON_NOT_GIVEN',
    );
  const em = await desk.em();
  const frozen = em.create<ContractReturnRecord>(
    ContractReturnEntity,
    {
      month,
      revision: (last?.revision ?? 0) + 1,
      frozenAt: new Date(),
      frozenBy: desk.viewer.name,
      reason: last ? (reason?.trim() ?? null) : null,
      figures,
      digest: digestOf(figures),
    } as never,
    { persist: true },
  );
  await em.flush();
  return frozen.id;
}

async function lastOf(desk: Desk, month: string): Promise<ContractReturnRecord | null> {
  const em = await desk.em();
  return em.findOne<ContractReturnRecord>(
    ContractReturnEntity,
    { month },
    { orderBy: { revision: 'desc' } },
  );
}
