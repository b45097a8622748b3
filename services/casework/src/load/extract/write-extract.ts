import { newId, type Desk } from '@ictg/kit/database';
import { insertRows } from '../../database/insert-rows.js';
import { updateRows } from '../../database/update-rows.js';
import { noonOf } from '../noon.js';
import {
  newChildRow,
  nextChildReferences,
  nextReferralReferences,
  personOf,
} from '../child/new-child.js';
import { keepNrmReferences } from '../child/nrm-references.js';
import { allocationOf, referralOf, supportOf } from './extract-row.js';
import type { ExtractFound, IncomingExtract, KnownRecord } from './known-records.js';
import { workerNotRecorded } from './worker-not-recorded.js';

interface Placed extends KnownRecord {
  readonly incoming: IncomingExtract;
  readonly reference: string;
}

/** Writes a batch of the extract: new records in bulk, changed ones part by part. */
export async function writeExtract(
  desk: Desk,
  rows: readonly IncomingExtract[],
  found: ExtractFound,
): Promise<void> {
  const isKnown = ({ row }: IncomingExtract) => found.has(`ictg:${row.ictg_id}`);
  const made = await writeNew(
    desk,
    rows.filter((one) => !isKnown(one)),
  );
  const known = rows.flatMap((incoming): Placed[] => {
    const record = found.get(`ictg:${incoming.row.ictg_id}`);
    return record ? [{ ...record, incoming, reference: '' }] : [];
  });
  const changed = (part: string) => known.filter(({ incoming }) => incoming.parts.has(part));
  await updateRows(
    desk,
    'child',
    changed('child').map(({ incoming: { row }, childId }) => ({
      id: childId,
      ...personOf(row),
      authorityGss: row.local_authority_gss,
    })),
  );
  await updateRows(
    desk,
    'referral',
    changed('referral').map(({ incoming: { row }, referralId }) => ({
      id: referralId,
      ...referralOf(row),
    })),
  );
  await writeSupport(desk, [
    ...made,
    ...changed('support').filter(({ isWorkedOn }) => !isWorkedOn),
  ]);
  await writeReferences(desk, [...made, ...changed('NRM reference')]);
}

async function writeNew(desk: Desk, rows: readonly IncomingExtract[]): Promise<Placed[]> {
  const childReferences = await nextChildReferences(desk, rows.length);
  const references = await nextReferralReferences(
    desk,
    rows.map(({ row }) => noonOf(row.referral_received)),
  );
  const createdAt = new Date();
  const children = rows.map(({ row }, index) =>
    newChildRow(row, {
      reference: childReferences[index] ?? '',
      authorityGss: row.local_authority_gss,
      externalId: `ictg:${row.ictg_id}`,
      state: row.worker_role === null ? 'PROVISIONAL' : 'CONFIRMED',
    }),
  );
  const placed = rows.map((incoming, index): Placed => ({
    incoming,
    reference: references[index] ?? '',
    childId: children[index]?.id ?? '',
    referralId: newId('ref'),
    supportId: null,
    allocationId: null,
    isWorkedOn: false,
  }));
  await insertRows(desk, 'child', children);
  await insertRows(
    desk,
    'referral',
    placed.map(({ incoming: { row }, childId, referralId, reference }) => ({
      id: referralId,
      createdAt,
      reference,
      childId,
      takenBy: desk.viewer.subject,
      ...referralOf(row),
    })),
  );
  await insertRows(
    desk,
    'timeline_entry',
    placed.map(({ incoming: { row }, childId, referralId, reference }) => ({
      id: newId('tml'),
      createdAt,
      childId,
      at: noonOf(row.referral_received),
      category: 'CONTACT',
      kind: 'referral.submitted',
      text: `Referral ${reference} received. From the historical extract.`,
      recordId: referralId,
      bySubject: desk.viewer.subject,
      byName: desk.viewer.name,
    })),
  );
  return placed;
}

async function writeSupport(desk: Desk, placed: readonly Placed[]): Promise<void> {
  const createdAt = new Date();
  const withSupport = placed.flatMap((one) => {
    const support = supportOf(one.incoming.row);
    return support
      ? [
          {
            ...one,
            support,
            supportId: one.supportId ?? newId('sup'),
            isNew: one.supportId === null,
          },
        ]
      : [];
  });
  const gone = placed.filter(
    ({ incoming: { row }, supportId }) => row.worker_role === null && supportId !== null,
  );
  await insertRows(
    desk,
    'support',
    withSupport
      .filter(({ isNew }) => isNew)
      .map(({ supportId, childId, referralId, support }) => ({
        id: supportId,
        createdAt,
        childId,
        referralId,
        ...support,
      })),
  );
  await updateRows(
    desk,
    'support',
    withSupport
      .filter(({ isNew }) => !isNew)
      .map(({ supportId, support }) => ({ id: supportId, ...support })),
  );
  // Nothing is deleted: support that the extract no longer knows of is closed and says so.
  await updateRows(
    desk,
    'support',
    gone.map(({ supportId }) => ({
      id: supportId ?? '',
      state: 'CLOSED',
      closureReason: 'NOT_RECORDED',
      outcome: 'The extract no longer names a worker.',
    })),
  );
  const allocated = withSupport.flatMap((one) => {
    const allocation = allocationOf(one.incoming.row);
    return allocation ? [{ ...one, allocation }] : [];
  });
  if (allocated.length === 0) return;
  const staffId = await workerNotRecorded(desk);
  await insertRows(
    desk,
    'allocation',
    allocated
      .filter(({ allocationId }) => allocationId === null)
      .map(({ supportId, childId, allocation }) => ({
        id: newId('alc'),
        createdAt,
        supportId,
        childId,
        staffId,
        ...allocation,
        allocatedBy: desk.viewer.subject,
        reason: 'From the historical extract, which does not name the worker',
        handoverNote: null,
      })),
  );
  await updateRows(
    desk,
    'allocation',
    allocated.flatMap(({ allocationId, allocation }) =>
      allocationId === null ? [] : [{ id: allocationId, ...allocation }],
    ),
  );
}

async function writeReferences(desk: Desk, placed: readonly Placed[]): Promise<void> {
  const given = placed.flatMap(({ incoming: { line, row }, childId }) =>
    row.nrm_reference === null
      ? []
      : [
          {
            line,
            childId,
            reference: row.nrm_reference,
            source: `the extract’s record ${row.ictg_id}`,
          },
        ],
  );
  const taken = new Set(await keepNrmReferences(desk, given));
  await updateRows(
    desk,
    'referral',
    placed
      .filter(({ incoming: { line } }) => taken.has(line))
      .map(({ incoming: { row }, referralId }) => ({
        id: referralId,
        outcomeNote: [
          row.worker_role === null ? row.outcome : null,
          `NRM reference as given, which another record has too: ${row.nrm_reference}`,
        ]
          .filter(Boolean)
          .join('\n'),
      })),
  );
}
