import { newId, type Desk } from '@ictg/kit/database';
import { londonDay } from '@ictg/kit/calendar';
import { nationOf } from '@ictg/kit/geography';
import { insertRows, insertWhereabouts } from '../../database/insert-rows.js';
import { updateRows } from '../../database/update-rows.js';
import { keepNrmReferences } from '../child/nrm-references.js';
import type { PlacedReferral } from './referral-row.js';

/** Writes the dated facts of a batch. Where the file has changed its mind, the fact that it gave before is corrected. */
export async function writeFacts(desk: Desk, placed: readonly PlacedReferral[]): Promise<void> {
  const changed = (part: string) => placed.filter(({ incoming }) => incoming.parts.has(part));
  await writeHolders(desk, changed('parental responsibility'));
  await writeLegalStatuses(desk, changed('legal status'));
  await keepNrmReferences(
    desk,
    changed('NRM reference').flatMap(({ incoming: { line, row }, childId }) =>
      row.nrm_reference === null
        ? []
        : [
            {
              line,
              childId,
              reference: row.nrm_reference,
              source: `the referral with the sender’s number ${row.external_id}`,
            },
          ],
    ),
  );
  await writeAddresses(desk, changed('where the child is'));
}

async function writeHolders(desk: Desk, placed: readonly PlacedReferral[]): Promise<void> {
  const earlier = await earlierRows(
    desk,
    placed,
    `select id, child_id from parental_responsibility where recorded_by = 'system:loader' and child_id in`,
  );
  const given = placed.map(({ incoming: { row, isNew }, childId }) => ({
    childId,
    id: isNew ? undefined : earlier.get(childId),
    isAsked: row.pr_situation !== 'NOT_ASKED',
    fact: {
      situation: row.pr_situation,
      holder: row.pr_holder,
      inUk: row.pr_in_uk,
      contactSafe: row.pr_contact_safe,
      fromOn: londonDay(row.received_at),
      untilOn: null,
      source: row.referrer_organisation,
    },
  }));
  await updateRows(
    desk,
    'parental_responsibility',
    given.flatMap(({ id, fact }) => (id === undefined ? [] : [{ id, ...fact }])),
  );
  await insertRows(
    desk,
    'parental_responsibility',
    given
      .filter(({ id, isAsked }) => id === undefined && isAsked)
      .map(({ childId, fact }) => ({
        id: newId('prf'),
        createdAt: new Date(),
        childId,
        ...fact,
        recordedBy: desk.viewer.subject,
      })),
  );
}

async function writeLegalStatuses(desk: Desk, placed: readonly PlacedReferral[]): Promise<void> {
  const earlier = await earlierRows(
    desk,
    placed,
    `select distinct on (child_id) id, child_id from legal_status where until_on is null and child_id in`,
    'order by child_id, from_on desc',
  );
  const given = placed.flatMap(({ incoming: { row, isNew }, childId }) => {
    const nation = row.local_authority_gss === null ? undefined : nationOf(row.local_authority_gss);
    if (row.legal_status === null || !nation) return [];
    const status = {
      nation,
      code: row.legal_status,
      authorityGss: row.local_authority_gss,
      fromOn: row.legal_status_from ?? londonDay(row.received_at),
      untilOn: null,
    };
    return [{ childId, id: isNew ? undefined : earlier.get(childId), status }];
  });
  await updateRows(
    desk,
    'legal_status',
    given.flatMap(({ id, status }) => (id === undefined ? [] : [{ id, ...status }])),
  );
  await insertRows(
    desk,
    'legal_status',
    given
      .filter(({ id }) => id === undefined)
      .map(({ childId, status }) => ({
        id: newId('lgl'),
        createdAt: new Date(),
        childId,
        ...status,
      })),
  );
}

async function writeAddresses(desk: Desk, placed: readonly PlacedReferral[]): Promise<void> {
  const given = placed.filter(({ incoming: { row } }) => row.address !== null);
  const moved = given.filter(({ incoming }) => !incoming.isNew);
  for (const { childId } of moved) {
    // An address is opened one child at a time, and the one before ends where the new one begins.
    await desk.rows(`select set_config('app.opened_child', ?, true)`, [childId]);
    await desk.rows(
      `update whereabouts set until_on = ? where child_id = ? and kind = 'ADDRESS' and until_on is null`,
      [londonDay(new Date()), childId],
    );
  }
  await insertWhereabouts(
    desk,
    given.map(({ incoming: { row, isNew }, childId }) => ({
      id: newId('whr'),
      createdAt: new Date(),
      childId,
      kind: 'ADDRESS',
      detail: row.address ?? '',
      safeContact: row.safe_contact,
      fromOn: londonDay(isNew ? row.received_at : new Date()),
    })),
  );
}

async function earlierRows(
  desk: Desk,
  placed: readonly PlacedReferral[],
  sql: string,
  order = '',
): Promise<ReadonlyMap<string, string>> {
  const known = placed.filter(({ incoming }) => !incoming.isNew).map(({ childId }) => childId);
  if (known.length === 0) return new Map();
  const rows = await desk.rows<{ id: string; child_id: string }>(
    `${sql} (select jsonb_array_elements_text(?::jsonb)) ${order}`,
    [JSON.stringify(known)],
  );
  return new Map(rows.map(({ id, child_id }) => [child_id, id]));
}
