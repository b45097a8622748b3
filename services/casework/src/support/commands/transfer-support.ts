import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { authority, currentCode, nationOf } from '@ictg/kit/geography';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import { SupportTransferEntity, type Support, type SupportTransfer } from '../support.entity.js';
import { chooseWorker, holdWorkers } from './choose-worker.js';
import { handOver } from './hand-over.js';
import { currentAllocation, moveSupport, type SupportStep } from './move-support.js';
import { nameOf, needHandover } from './reallocate-worker.js';

export interface TransferSupport extends SupportStep {
  readonly authorityGss: string;
  readonly movedOn: string;
  readonly reason: string;
  /** The next worker: needed once somebody is allocated. */
  readonly staffId?: string | null | undefined;
  readonly handoverNote?: string | null | undefined;
  readonly allocationReason?: string | null | undefined;
}

/**
 * The child has moved to another authority, and so to another site of the service. The episode goes on; whoever
 * works there takes over in the same step, with no moment between the two.
 */
export async function transferSupport(desk: Desk, input: TransferSupport): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  const to = knownAuthority(input.authorityGss);
  if (input.reason.trim().length < 10)
    throw invalid('reason', 'Say in a sentence why the child moved.', 'REASON_NOT_GIVEN');
  if (input.movedOn > londonDay(new Date()))
    throw invalid('movedOn', 'This day is still to come. Transfer on the day of the move.');
  if (input.staffId) await holdWorkers(desk, [input.staffId]);
  const support = await moveSupport(desk, input, 'transfer', 'support:allocate');
  const from = await moveChild(desk, support, to);
  await keepTransfer(desk, support, { ...input, from, to });
  const passedOn = await passOn(desk, support, input);
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.transferred',
    text: `Transferred${from ? ` from ${authority(from)?.name ?? from}` : ''} to ${authority(to)?.name ?? to}, moved on ${dayInWords(input.movedOn)}.${passedOn}`,
    recordId: support.id,
  });
  return support.id;
}

function knownAuthority(code: string): string {
  const current = currentCode(code) ?? code;
  if (!nationOf(current) || !authority(current))
    throw invalid(
      'authorityGss',
      'No authority in England or Wales has that code. Choose it by name.',
    );
  return current;
}

async function moveChild(desk: Desk, support: Support, to: string): Promise<string | null> {
  await (await desk.em()).flush();
  const [before] = await desk.rows<{ authority_gss: string | null }>(
    'select authority_gss from child where id = ?',
    [support.childId],
  );
  const from = before?.authority_gss ?? null;
  if (from === to)
    throw ruleBroken(
      'AUTHORITY_UNCHANGED',
      'The child is on record as living there already. To change the person, reallocate.',
      'authorityGss',
    );
  await desk.rows('update child set authority_gss = ? where id = ?', [to, support.childId]);
  return from;
}

async function keepTransfer(
  desk: Desk,
  support: Support,
  { from, to, movedOn, reason }: TransferSupport & { from: string | null; to: string },
): Promise<void> {
  (await desk.em()).create(
    SupportTransferEntity,
    {
      childId: support.childId,
      supportId: support.id,
      fromAuthorityGss: from,
      toAuthorityGss: to,
      movedOn,
      reason: reason.trim(),
      recordedBy: desk.viewer.name,
    } as RequiredEntityData<SupportTransfer>,
    { persist: true },
  );
}

async function passOn(desk: Desk, support: Support, input: TransferSupport): Promise<string> {
  const current = await currentAllocation(desk, support.id);
  if (!current) {
    if (input.staffId)
      throw invalid('staffId', 'Nobody is allocated yet. Transfer first, then allocate.');
    return '';
  }
  if (!input.staffId)
    throw invalid(
      'staffId',
      'Name who takes over there, so that the child is with somebody at every moment.',
      'NEW_WORKER_NOT_NAMED',
    );
  needHandover(input.handoverNote);
  const worker = await chooseWorker(desk, support, {
    staffId: input.staffId,
    reason: input.allocationReason,
    presentStaffId: current.staffId,
  });
  const from = await nameOf(desk, current.staffId);
  await handOver(desk, support, current, {
    worker,
    reason: input.allocationReason,
    handoverNote: input.handoverNote,
  });
  return ` ${worker.name} took over from ${from}.`;
}
