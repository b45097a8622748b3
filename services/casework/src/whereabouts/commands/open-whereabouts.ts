import { wrap } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid, notFound } from '@ictg/kit/refusal';
import { ChildEntity, spanFault } from '../../child/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { writeTimeline } from '../../timeline/index.js';
import { WhereaboutsEntity } from '../whereabouts.entity.js';
import {
  Whereabouts,
  type OpenWhereaboutsInput,
  type RecordWhereaboutsInput,
} from '../whereabouts.type.js';

/** Opens where one child is for this one answer. The reason is in the look-log before anything is shown. */
export async function openWhereabouts(
  desk: Desk,
  input: OpenWhereaboutsInput,
): Promise<Whereabouts[]> {
  await unlock(desk, input.childId, input.reason);
  return read(desk, input);
}

/** Records where a child is. What was there before is given its end. */
export async function recordWhereabouts(
  desk: Desk,
  input: RecordWhereaboutsInput,
): Promise<Whereabouts[]> {
  if (!input.detail.trim()) throw invalid('detail', 'Write the address, number or place.');
  const fault = spanFault(
    { from: { field: 'fromOn', day: input.fromOn }, until: { field: 'untilOn', day: null } },
    londonDay(new Date()),
  );
  if (fault) throw fault;
  await unlock(desk, input.childId, input.reason);
  const em = await desk.em();
  const before = await em.find(WhereaboutsEntity, {
    childId: input.childId,
    kind: input.kind,
    untilOn: null,
  });
  for (const earlier of before) earlier.untilOn = input.fromOn;
  em.create(
    WhereaboutsEntity,
    {
      childId: input.childId,
      kind: input.kind,
      detail: input.detail.trim(),
      safeContact: input.safeContact?.trim() || null,
      fromOn: input.fromOn,
    } as never,
    { persist: true },
  );
  await writeTimeline(desk, {
    childId: input.childId,
    category: 'RECORD',
    kind: 'whereabouts.recorded',
    text: 'Where the child is was recorded anew.',
  });
  await em.flush();
  return read(desk, input);
}

async function unlock(desk: Desk, childId: string, reason: string): Promise<void> {
  mustBeAllowed(desk.viewer, 'child:read-whereabouts');
  if (reason.trim().length < 5)
    throw invalid('reason', 'Say what you need it for, in a few words. It is kept in the log.');
  const em = await desk.em();
  if (!(await em.findOne(ChildEntity, { id: childId }))) throw notFound('child');
  await desk.tell({ 'app.opened_child': childId });
}

async function read(
  desk: Desk,
  { childId, reason }: { childId: string; reason: string },
): Promise<Whereabouts[]> {
  const em = await desk.em();
  const rows = await em.find(
    WhereaboutsEntity,
    { childId },
    { orderBy: { untilOn: 'desc nulls first', fromOn: 'desc' } },
  );
  desk.looked({
    childId,
    record: 'whereabouts',
    fields: ['kind', 'detail', 'safeContact', 'fromOn', 'untilOn'],
    reason: reason.trim(),
  });
  return rows.map((row) => Object.assign(new Whereabouts(), wrap(row).toPOJO()));
}
