import { LockMode, type EntityName } from '@mikro-orm/core';
import type { Desk } from '../database/desk.js';
import { notFound, Refusal, type MeanwhileChange } from '../refusal/index.js';

interface Versioned {
  id: string;
  version: number;
}

/**
 * Loads a record to change it and keeps others from changing it meanwhile.
 * @param version the version the sender had read
 * @throws Refusal NotFound when there is none for this viewer; ChangedMeanwhile, saying what and by whom, when
 *   somebody else was first
 */
export async function loadForChange<Entity extends Versioned>(
  desk: Desk,
  entity: EntityName<Entity>,
  what: string,
  id: string,
  version: number | null,
): Promise<Entity> {
  const em = await desk.em();
  const found = await em.findOne(entity, { id } as never, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!found) throw notFound(what);
  if (version !== null && found.version !== version)
    throw await changedMeanwhile(desk, what, found, version);
  return found;
}

async function changedMeanwhile(
  desk: Desk,
  what: string,
  found: Versioned,
  version: number,
): Promise<Refusal> {
  const read = () =>
    desk.rows<{ name: string; at: Date; fields: string[] }>(
      `select name, at, array(select jsonb_object_keys(changed)) as fields from audit.change
       where row_id = ? and row_version > ? and action = 'update' order by id desc limit 10`,
      [found.id, version],
    );
  // A colleague may know who else changed a record and in which fields, also where the log is not theirs to read;
  // a partner is not told the names of our staff.
  const changes = await (desk.viewer.door === 'first-party'
    ? desk.asSystem('changed-meanwhile', read)
    : read());
  const latest = changes[0];
  const who = latest
    ? `${latest.name} changed this ${what} while you were working on it`
    : `This ${what} was changed meanwhile`;
  return new Refusal(
    'ChangedMeanwhile',
    'CHANGED_MEANWHILE',
    `${who}. Nothing you typed is lost: look at what changed.`,
    {
      currentVersion: found.version,
      changes: changes.map(({ name, at, fields }): MeanwhileChange => ({
        by: name,
        at: new Date(at),
        fields,
      })),
    },
  );
}
