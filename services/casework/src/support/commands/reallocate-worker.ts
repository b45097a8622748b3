import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import { workerRoleName } from '../support.words.js';
import { chooseWorker, holdWorkers } from './choose-worker.js';
import { handOver } from './hand-over.js';
import { currentAllocation, moveSupport, type SupportStep } from './move-support.js';

export interface ReallocateWorker extends SupportStep {
  readonly staffId: string;
  /** What the next worker must know. */
  readonly handoverNote: string;
  readonly reason?: string | null | undefined;
}

/** Gives a child another worker of the same kind. The child is between the two at no moment. */
export async function reallocateWorker(desk: Desk, input: ReallocateWorker): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  needHandover(input.handoverNote);
  await holdWorkers(desk, [input.staffId]);
  const support = await moveSupport(desk, input, 'reallocate', 'support:allocate');
  const current = await currentAllocation(desk, support.id);
  const worker = await chooseWorker(desk, support, {
    ...input,
    presentStaffId: current?.staffId ?? null,
  });
  const before = current ? await nameOf(desk, current.staffId) : null;
  const at = await handOver(desk, support, current, {
    worker,
    reason: input.reason,
    handoverNote: input.handoverNote,
  });
  await writeTimeline(desk, {
    childId: support.childId,
    category: 'SUPPORT',
    kind: 'support.reallocated',
    text: `Reallocated${before ? ` from ${before}` : ''} to ${worker.name} (${workerRoleName(support.route)}), with a handover note.`,
    recordId: support.id,
    at,
  });
  return support.id;
}

/** Stops unless something is written for the next worker. */
export function needHandover(note: string | null | undefined): asserts note is string {
  if ((note?.trim().length ?? 0) < 10)
    throw invalid(
      'handoverNote',
      'Write what the next worker must know: what is agreed, what is due, how the child may be contacted.',
      'HANDOVER_NOT_WRITTEN',
    );
}

/** The name of a member of staff, for a sentence. */
export async function nameOf(desk: Desk, staffId: string): Promise<string> {
  const [found] = await desk.rows<{ name: string }>('select name from staff_member where id = ?', [
    staffId,
  ]);
  return found?.name ?? 'a former colleague';
}
