import { londonDay } from '@ictg/kit/calendar';
import { loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../../permission/permission.js';
import { ProfessionalEntity, type ProfessionalRecord } from '../../professional/index.js';
import type { DuplicateDecision } from '../duplicate.entity.js';

/** Two records, with the versions that were read. */
export interface Pair {
  readonly keptId: string;
  readonly keptVersion: number;
  readonly otherId: string;
  readonly otherVersion: number;
  readonly reason?: string | null;
}

/**
 * Makes one person of two records. Nothing is copied or deleted: the other record points at the one that is kept, and
 * everything is counted by who it is, so that taking it out again restores exactly what was.
 */
export async function mergeProfessionals(desk: Desk, input: Pair): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:merge');
  const { kept, other } = await bothOf(desk, input);
  if (kept.mergedIntoId || other.mergedIntoId)
    throw ruleBroken(
      'RECORD_MERGED',
      'One of the two was merged into another record already. Look for the pair again.',
    );
  other.mergedIntoId = kept.id;
  await (await desk.em()).flush();
  await tellWho(desk, other.id, kept.id);
  await decide(desk, [kept.id, other.id], 'SAME', input.reason);
  return kept.id;
}

/** Remembers that two records are two people, so that nobody is asked again. */
export async function keepApart(desk: Desk, input: Pair): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:merge');
  const { kept, other } = await bothOf(desk, input);
  await decide(desk, [kept.id, other.id], 'APART', input.reason);
  return kept.id;
}

/** Takes a record out of the one that it was merged into, and remembers that they are two people. */
export async function undoMerge(
  desk: Desk,
  input: {
    readonly professionalId: string;
    readonly version: number;
    readonly reason?: string | null;
  },
): Promise<string> {
  mustBeAllowed(desk.viewer, 'people:merge');
  const { professionalId, version } = input;
  const other = await loadForChange(
    desk,
    ProfessionalEntity,
    'professional',
    professionalId,
    version,
  );
  const keptId = other.mergedIntoId;
  if (!keptId)
    throw invalid(
      'professionalId',
      'This record is not merged into another. There is nothing to undo.',
    );
  other.mergedIntoId = null;
  await (await desk.em()).flush();
  await tellWho(desk, other.id, other.id);
  await decide(desk, [keptId, other.id], 'APART', input.reason);
  return other.id;
}

async function bothOf(
  desk: Desk,
  { keptId, keptVersion, otherId, otherVersion }: Pair,
): Promise<{ kept: ProfessionalRecord; other: ProfessionalRecord }> {
  if (keptId === otherId)
    throw invalid('otherId', 'That is the same record twice. Choose the other one.');
  const load = (id: string, version: number) =>
    loadForChange(desk, ProfessionalEntity, 'professional', id, version);
  // Held in one order, so that two who merge the same pair at once do not wait for each other for ever.
  if (keptId < otherId) {
    const kept = await load(keptId, keptVersion);
    return { kept, other: await load(otherId, otherVersion) };
  }
  const other = await load(otherId, otherVersion);
  return { kept: await load(keptId, keptVersion), other };
}

/** Says of a record, and of all that were merged into it, who it is. */
async function tellWho(desk: Desk, id: string, keptId: string): Promise<void> {
  await desk.rows(
    `with recursive below as (
       select id from professional where id = ?
       union all select p.id from professional p join below b on p.merged_into_id = b.id)
     update professional set person_id = ? where id in (select id from below)`,
    [id, keptId],
  );
}

async function decide(
  desk: Desk,
  ids: readonly [string, string],
  decision: DuplicateDecision,
  reason: string | null | undefined,
): Promise<void> {
  const [first, second] = [...ids].sort();
  await desk.rows(
    `insert into duplicate (id, created_at, first_id, second_id, decision, reason, decided_on, decided_by)
     values (?, now(), ?, ?, ?, ?, ?::date, ?)
     on conflict (first_id, second_id) do update set decision = excluded.decision, reason = excluded.reason,
       decided_on = excluded.decided_on, decided_by = excluded.decided_by`,
    [
      newId('dup'),
      first,
      second,
      decision,
      reason?.trim() || null,
      londonDay(new Date()),
      desk.viewer.name,
    ],
  );
}
