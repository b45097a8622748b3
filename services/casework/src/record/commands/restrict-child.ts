import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { loadForChange } from '@ictg/kit/command';
import { mustBeAllowed, permissions } from '../../permission/permission.js';
import { reweighChild } from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import type {
  ChangeChildIdentityInput,
  LiftRestrictionInput,
  RestrictChildInput,
} from '../record.input.js';
import { ChildEntity, identityFault, type ChildRecord } from '../../child/index.js';
import { childToChange } from './record-fact.js';
import { textArray } from '../../database/text-array.js';

/**
 * Restricts a child's record to named people: for everybody else the child no longer exists. Whoever restricts and
 * whoever works with the child must be among them, so that no child is left to nobody.
 */
export async function restrictChild(desk: Desk, input: RestrictChildInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'child:restrict');
  if (!input.reason.trim()) throw invalid('reason', 'Say why the record is restricted.');
  const named = [...new Set(input.subjects)];
  if (!named.includes(desk.viewer.subject))
    throw invalid('subjects', 'Name yourself too, or you could not undo this.');
  const child = await loadForChange<ChildRecord>(
    desk,
    ChildEntity,
    'child',
    input.childId,
    input.version,
  );
  await mustBeStaff(desk, named);
  await mustIncludeWorkers(desk, child.id, named);
  child.restrictedTo = named;
  child.restrictedReason = input.reason.trim();
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RECORD',
    kind: 'child.restricted',
    text: `Record restricted to ${named.length} named people.`,
  });
  return child.id;
}

/** Opens a restricted record again to those whose role and work give them the child. */
export async function liftRestriction(desk: Desk, input: LiftRestrictionInput): Promise<string> {
  mustBeAllowed(desk.viewer, 'child:restrict');
  if (!input.reason.trim()) throw invalid('reason', 'Say why the restriction is no longer needed.');
  const child = await loadForChange<ChildRecord>(
    desk,
    ChildEntity,
    'child',
    input.childId,
    input.version,
  );
  child.restrictedTo = null;
  child.restrictedReason = null;
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RECORD',
    kind: 'child.restriction-lifted',
    text: 'Restriction lifted.',
  });
  return child.id;
}

/** Corrects who the child is, as told now. What it was before stays in the change log. */
export async function changeChildIdentity(
  desk: Desk,
  input: ChangeChildIdentityInput,
): Promise<string> {
  await childToChange(desk, input.childId);
  const child = await loadForChange<ChildRecord>(
    desk,
    ChildEntity,
    'child',
    input.childId,
    input.version,
  );
  const { childId, version, ...changes } = input;
  const given = Object.fromEntries(
    Object.entries(changes).filter(([, value]) => value !== undefined),
  );
  const fault = identityFault(identityOf(child), given, londonDay(new Date()));
  if (fault) throw fault;
  Object.assign(child, trimmed(given));
  if ('interpreterNeeded' in given) await reweighChild(desk, child.id);
  await writeTimeline(desk, {
    childId: child.id,
    category: 'RECORD',
    kind: 'child.identity-changed',
    text: 'Identity details changed.',
  });
  return child.id;
}

function identityOf({ dateOfBirth, dateOfBirthStatus }: ChildRecord) {
  return { dateOfBirth: dateOfBirth ?? null, dateOfBirthStatus };
}

function trimmed(values: object): Record<string, unknown> {
  const trim = (value: unknown): unknown =>
    typeof value === 'string' ? value.trim() : Array.isArray(value) ? value.map(trim) : value;
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, trim(value)]));
}

async function mustBeStaff(desk: Desk, subjects: readonly string[]): Promise<void> {
  const known = await desk.rows<{ subject: string; name: string; sees: boolean }>(
    `select m.subject, m.name, exists (
       select 1 from post p where p.staff_id = m.id and p.role = any(?::text[])
         and (p.until_on is null or p.until_on >= (select london_today()))) as sees
     from staff_member m where m.subject = any(?::text[])`,
    [textArray(permissions['child:read-card']), textArray(subjects)],
  );
  const missing = subjects.filter((subject) => !known.some((row) => row.subject === subject));
  if (missing.length > 0)
    throw invalid(
      'subjects',
      `Not on the staff register: ${missing.map((subject) => subject.trim() || 'an empty name').join(', ')}. Choose people from the list.`,
    );
  const blind = known
    .filter(({ subject, sees }) => !sees && subject !== desk.viewer.subject)
    .map(({ name }) => name);
  if (blind.length > 0)
    throw invalid(
      'subjects',
      `${blind.join(', ')} could not see the child: nobody sees children without a post as manager, worker or on the line. Choose somebody who does.`,
    );
}

async function mustIncludeWorkers(
  desk: Desk,
  childId: string,
  named: readonly string[],
): Promise<void> {
  const workers = await desk.rows<{ subject: string; name: string }>(
    `select m.subject, m.name from allocation a join staff_member m on m.id = a.staff_id where a.child_id = ? and a.until_at is null`,
    [childId],
  );
  const left = workers.find((worker) => !named.includes(worker.subject));
  if (left)
    throw invalid(
      'subjects',
      `${left.name} works with this child and is not named. Name them too, or reallocate first.`,
    );
}
