import { insertRecords, newId, updateRecords, type Desk } from '@ictg/kit/database';
import {
  noteLoading,
  writeRevisions,
  type Incoming,
  type Loader,
  type Remarks,
  type RowFault,
  type RowOf,
} from '@ictg/kit/load';
import { settle } from '../track/settle.js';
import { outcomeFault, trackOf, type Step } from '../track/track.rules.js';
import { decisionColumns } from './decision.columns.js';
import { knownReferrals } from './load-referrals.js';

type Columns = typeof decisionColumns;

interface KnownDecision extends Step {
  readonly id: string;
  readonly referralId: string;
}

interface Found {
  readonly referrals: ReadonlyMap<string, string>;
  readonly decisions: readonly KnownDecision[];
}

/** Loads the decisions about referrals that are on record. */
export const decisionLoader: Loader<Columns, Found> = {
  kind: 'nrm-decisions',
  columns: decisionColumns,
  key: ['nrm_reference', 'kind', 'decided_on'],
  parts: { decision: Object.keys(decisionColumns) as (keyof Columns)[] },
  check,
  prepare,
  write,
  finish: noteLoading,
};

function check(row: RowOf<Columns>, today: string): readonly RowFault[] {
  const outcome = outcomeFault(row.kind, row.outcome);
  return [
    ...(outcome === undefined
      ? []
      : [{ column: 'outcome', code: 'OUTCOME_DOES_NOT_FIT', sentence: outcome }]),
    ...(row.decided_on > today
      ? [
          {
            column: 'decided_on',
            code: 'IN_FUTURE',
            sentence: 'The decision lies in the future. Check the date.',
          },
        ]
      : []),
  ];
}

async function prepare(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  remarks: Remarks,
): Promise<Found> {
  const referrals = await knownReferrals(
    desk,
    rows.map(({ row }) => row.nrm_reference),
  );
  const decisions = await decisionsOf(desk, [...referrals.values()]);
  const known = rows.filter(({ line, row }) => {
    const isKnown = referrals.has(row.nrm_reference);
    if (!isKnown)
      remarks.reject(line, {
        column: 'nrm_reference',
        code: 'NO_SUCH_REFERRAL',
        sentence:
          'No referral with this reference is on record. Load the file of referrals first, then this one again.',
      });
    return isKnown;
  });
  for (const [reference, own] of Map.groupBy(known, ({ row }) => row.nrm_reference))
    tellOutOfOrder(
      own,
      decisions.filter(({ referralId }) => referralId === referrals.get(reference)),
      remarks,
    );
  return { referrals, decisions };
}

/** A decision that cannot follow from those before it is loaded all the same: it is what the owner recorded. */
function tellOutOfOrder(
  incoming: readonly Incoming<Columns>[],
  before: readonly Step[],
  remarks: Remarks,
): void {
  const steps = incoming.map(({ line, row }) => ({
    line,
    kind: row.kind,
    outcome: row.outcome,
    decidedOn: row.decided_on,
  }));
  const replaced = before.filter(
    (old) => !steps.some(({ kind, decidedOn }) => kind === old.kind && decidedOn === old.decidedOn),
  );
  const { outOfOrder } = trackOf([...replaced.map((step) => ({ ...step, line: 0 })), ...steps]);
  for (const { line } of outOfOrder.filter((step) => step.line > 0))
    remarks.notice(line, {
      column: 'kind',
      code: 'OUT_OF_ORDER',
      sentence:
        'This cannot follow from the decisions before it. It is on record and moves the referral nowhere; check its day and kind.',
    });
}

function decisionsOf(desk: Desk, referralIds: readonly string[]): Promise<KnownDecision[]> {
  return desk.rows<KnownDecision>(
    `select id, referral_id as "referralId", kind, outcome, decided_on::text as "decidedOn" from decision
     where referral_id in (select jsonb_array_elements_text(?::jsonb))`,
    [JSON.stringify(referralIds)],
  );
}

async function write(
  desk: Desk,
  rows: readonly Incoming<Columns>[],
  { referrals, decisions }: Found,
): Promise<void> {
  const idOf = (referralId: string, { kind, decided_on }: RowOf<Columns>) =>
    decisions.find(
      (one) => one.referralId === referralId && one.kind === kind && one.decidedOn === decided_on,
    )?.id;
  const records = rows.flatMap(({ row }) => {
    const referralId = referrals.get(row.nrm_reference);
    if (referralId === undefined) return [];
    const knownId = idOf(referralId, row);
    return [
      {
        isNew: knownId === undefined,
        id: knownId ?? newId('dec'),
        facts: {
          referralId,
          kind: row.kind,
          outcome: row.outcome,
          decidedOn: row.decided_on,
          competentAuthority: row.competent_authority,
          reason: row.reason,
        },
      },
    ];
  });
  const createdAt = new Date();
  const added = records.filter(({ isNew }) => isNew);
  await insertRecords(
    desk,
    'decision',
    added.map(({ id, facts }) => ({ id, createdAt, ...facts })),
  );
  await updateRecords(
    desk,
    'decision',
    records.filter(({ isNew }) => !isNew).map(({ id, facts }) => ({ id, ...facts })),
  );
  await writeRevisions(
    desk,
    records.map(({ id, facts }) => ({ recordId: id, facts })),
  );
  await settle(desk, [...new Set(records.map(({ facts }) => facts.referralId))]);
}
