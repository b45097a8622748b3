import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import type { Support } from '../support.entity.js';
import { elapsedInWords, workerRoleName } from '../support.words.js';
import { chooseWorker, holdWorkers } from './choose-worker.js';
import { handOver } from './hand-over.js';
import { moveSupport, type SupportStep } from './move-support.js';

export interface AllocateWorker extends SupportStep {
  readonly staffId: string;
  /** Why this worker; needed when they are away or over their limit. */
  readonly reason?: string | null | undefined;
}

/** Gives a child who waits for one their worker. */
export async function allocateWorker(desk: Desk, input: AllocateWorker): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  await holdWorkers(desk, [input.staffId]);
  const support = await moveSupport(desk, input, 'allocate', 'support:allocate');
  const worker = await chooseWorker(desk, support, { ...input, presentStaffId: null });
  const at = await handOver(desk, support, null, { worker, reason: input.reason });
  const { from, since } = await beginning(desk, support);
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.allocated',
    text: `Allocated to ${worker.name} as ${workerRoleName(support.route)}, ${elapsedInWords(from, at)} after ${since}.`,
    recordId: support.id,
    at,
  });
  return support.id;
}

async function beginning(desk: Desk, support: Support): Promise<{ from: Date; since: string }> {
  const [referral] = await desk.rows<{ received_at: Date }>(
    'select received_at from referral where id = ?',
    [support.referralId ?? ''],
  );
  if (!referral) return { from: support.openedAt, since: 'support began' };
  return { from: new Date(referral.received_at), since: 'referral' };
}
