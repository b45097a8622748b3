import { ceilings, type FieldGroup, type PartnerKind } from '@ictg/kit/agreement';
import { addDays, type Day } from '@ictg/kit/calendar';
import { newId, type Desk } from '@ictg/kit/database';
import type { AgreementState } from '../agreement/agreement.states.js';
import { purposesFor } from '../agreement/agreement.vocabulary.js';
import { partnerOf } from '../agreement/index.js';

interface Made {
  readonly kind: PartnerKind;
  readonly agency: string;
  readonly groups?: readonly FieldGroup[];
  readonly state: AgreementState;
  /** Days from the world's present. */
  readonly from: number;
  readonly until: number;
  readonly reason?: string;
}

const surrey = { kind: 'COUNCIL', agency: 'E10000030' } as const;
const withoutAlerts: readonly FieldGroup[] = [
  'CHILDREN',
  'NAME',
  'BIRTH_DATE',
  'GUARDIAN',
  'GUARDIAN_CONTACT',
  'MEETINGS',
  'FOLLOW_UPS',
  'CARE_RECORDS',
];

/** Agreements in every way in which one can stand, the demo partners' own among them. */
const made: readonly Made[] = [
  {
    ...surrey,
    groups: ['CHILDREN', 'NAME', 'GUARDIAN'],
    state: 'APPROVED',
    from: -900,
    until: -181,
  },
  { ...surrey, groups: withoutAlerts, state: 'APPROVED', from: -180, until: 550 },
  { ...surrey, groups: ceilings.COUNCIL, state: 'DRAFT', from: 14, until: 700 },
  { kind: 'POLICE', agency: 'E23000031', state: 'APPROVED', from: -120, until: 245 },
  { kind: 'HOME_OFFICE', agency: 'home-office', state: 'APPROVED', from: -365, until: 365 },
  { kind: 'COMPETENT_AUTHORITY', agency: 'home-office', state: 'APPROVED', from: -365, until: 365 },
  {
    kind: 'COUNCIL',
    agency: 'E10000016',
    groups: ['CHILDREN', 'HOSTED_CHILDREN', 'NAME', 'GUARDIAN'],
    state: 'SUSPENDED',
    from: -200,
    until: 200,
    reason: 'Suspended while the council finds out who used a shared account.',
  },
  { kind: 'COUNCIL', agency: 'E10000012', state: 'APPROVED_BY_ONE', from: 7, until: 372 },
];

/** Makes the sharing agreements of the demo world, once. */
export async function fillAgreements(desk: Desk, worldDate: Day): Promise<number> {
  const [known] = await desk.rows('select 1 from agreement limit 1');
  if (known) return 0;
  const rows = made.flatMap((one, at) => {
    const partner = partnerOf(one.kind, one.agency);
    return partner ? [rowOf(one, partner, at + 1, worldDate)] : [];
  });
  await desk.rows(
    `insert into agreement (id, created_at, reference, kind, agency, partner_name, purpose, lawful_basis, powers, groups,
       areas, from_on, until_on, review_on, signatories, state, state_reason, drafted_by, approved_first_by_subject,
       approved_first_by, approved_last_by, approved_at)
     select id, now(), 'ISA-' || lpad(nextval('agreement_reference')::text, 4, '0'), kind, agency, partner_name, purpose,
       'PUBLIC_TASK', powers, groups, areas, from_on, until_on, review_on, signatories, state, state_reason,
       'Milo Example', approved_first_by_subject, approved_first_by, approved_last_by, approved_at
     from jsonb_to_recordset(?::jsonb) as r (at integer, id text, kind text, agency text, partner_name text, purpose text, powers text,
       groups text[], areas text[], from_on date, until_on date, review_on date, signatories jsonb, state text, state_reason text,
       approved_first_by_subject text, approved_first_by text, approved_last_by text, approved_at timestamptz)
     order by at`,
    [JSON.stringify(rows)],
  );
  return rows.length;
}

function rowOf(
  one: Made,
  partner: { name: string; areas: readonly string[] },
  at: number,
  worldDate: Day,
) {
  const isApproved = one.state === 'APPROVED' || one.state === 'SUSPENDED';
  const isBegun = isApproved || one.state === 'APPROVED_BY_ONE';
  return {
    at,
    id: newId('agm'),
    kind: one.kind,
    agency: one.agency,
    partner_name: partner.name,
    purpose: purposesFor[one.kind][0],
    powers:
      'Section 11 of the Children Act 2004 and section 48 of the Modern Slavery Act 2015, with working arrangements made up for the trial.',
    groups: one.groups ?? ceilings[one.kind],
    areas: partner.areas,
    from_on: addDays(worldDate, one.from),
    until_on: addDays(worldDate, one.until),
    review_on: addDays(worldDate, Math.round((one.from + one.until) / 2)),
    signatories: [
      { name: 'Mara Example', role: 'Service manager', organisation: 'The guardianship service' },
      { name: 'Sunny Sample', role: 'Information governance lead', organisation: partner.name },
    ],
    state: one.state,
    state_reason: one.reason ?? null,
    approved_first_by_subject: isBegun ? 'auditor' : null,
    approved_first_by: isBegun ? 'Aurora Example' : null,
    approved_last_by: isApproved ? 'Mara Example' : null,
    approved_at: isApproved ? `${addDays(worldDate, one.from - 10)}T10:00:00Z` : null,
  };
}
