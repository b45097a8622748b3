import {
  ageBand,
  countedSex,
  nationalityGroup,
  writtenName,
  type DeniedRecord,
  type ToldCase,
  type Feed,
} from '@ictg/kit/feed';
import { londonDay } from '@ictg/kit/calendar';
import type { RecordOwner } from '../denial/index.js';
import type { ExploitationType } from '../child/child.vocabulary.js';

interface ReferralFacts {
  readonly receivedAt: string;
  readonly state: string;
  readonly decidedAt: string | null;
  readonly reason: string | null;
  readonly authority: string | null;
  readonly referrerType: string;
  readonly exploitation: readonly ExploitationType[];
}

interface SupportFacts {
  readonly openedAt: string;
  readonly endedOn: string | null;
  readonly closureReason: string | null;
  readonly allocations: readonly {
    readonly role: string;
    readonly fromAt: string;
    readonly untilAt: string | null;
  }[];
}

/** What is read of a child, in clear, to be sealed or made coarse before it is told. */
export interface ChildFacts {
  readonly givenNames: string;
  readonly familyName: string;
  readonly otherNames: readonly string[];
  readonly bornOn: string | null;
  readonly sex: string;
  readonly nationalities: readonly string[];
  readonly authority: string | null;
  readonly homeOfficeReference: string | null;
  readonly nrmReferences: readonly string[];
  readonly referrals: readonly ReferralFacts[];
  readonly supports: readonly SupportFacts[];
  readonly consultedAt: readonly string[];
  readonly calledAt: readonly string[];
  readonly denied: readonly { readonly owner: RecordOwner; readonly reference: string }[];
}

/** Where the record lies that a denied reference leads to, and in which register the reference is. */
const ownersOf: Readonly<Record<RecordOwner, Omit<DeniedRecord, 'value'>>> = {
  HOME_OFFICE: { source: 'nrm', register: 'NRM reference' },
  COUNCIL: { source: 'looked-after', register: 'Home Office reference' },
};

const list = (rows: string) => `(select coalesce(jsonb_agg(${rows}), '[]')`;

/** What the statistics service may fetch of the children of the service. Spam and tests are no referrals. */
export const childFeed: Feed<ChildFacts> = {
  source: 'casework',
  facts: `select c.id, jsonb_build_object('givenNames', c.given_names, 'familyName', c.family_name,
      'otherNames', c.other_names, 'bornOn', c.date_of_birth, 'sex', c.sex,
      'nationalities', c.nationalities, 'authority', c.authority_gss,
      'homeOfficeReference', c.home_office_reference,
      'nrmReferences', ${list('n.reference order by n.reference')} from nrm_reference n where n.child_id = c.id),
      'referrals', ${list(`jsonb_build_object('receivedAt', r.received_at, 'state', r.state,
          'decidedAt', r.decided_at, 'reason', r.outcome_reason, 'authority', r.authority_gss,
          'referrerType', r.referrer_type, 'exploitation', r.exploitation_types)
          order by r.received_at, r.id`)}
        from referral r where r.child_id = c.id and r.state not in ('DRAFT', 'SET_ASIDE')),
      'supports', ${list(`jsonb_build_object('openedAt', s.opened_at, 'endedOn', s.ended_on,
          'closureReason', s.closure_reason, 'allocations', ${list(`jsonb_build_object(
              'role', a.worker_role, 'fromAt', a.from_at, 'untilAt', a.until_at) order by a.from_at, a.id`)}
            from allocation a where a.support_id = s.id)) order by s.opened_at, s.id`)}
        from support s where s.child_id = c.id),
      'consultedAt', ${list('n.held_at order by n.held_at')} from consultation n where n.child_id = c.id),
      'calledAt', ${list('l.started_at order by l.started_at')} from call l where l.child_id = c.id),
      'denied', ${list(`jsonb_build_object('owner', d.owner, 'reference', d.reference) order by d.created_at, d.id`)}
        from record_denial d where d.child_id = c.id and d.state <> 'UNDONE')) as facts
    from child c where c.state <> 'SUPERSEDED'`,
  // A child restricted to named people is nobody else's to read, for whatever purpose.
  mayBeReviewed: 'exists (select from child c where c.id = e.id and c.restricted_to is null)',
  person: (id, facts) => ({
    id,
    names: [
      { forename: facts.givenNames, surname: facts.familyName },
      ...facts.otherNames.map((text) => writtenName(text, facts.familyName)),
    ],
    dates: [facts.bornOn ?? ''],
    sex: facts.sex,
    nationality: facts.nationalities[0] ?? '',
    place: facts.authority ?? '',
    postcode: '',
    codes: [
      ...facts.nrmReferences.map((value) => ({ register: 'NRM reference', value })),
      { register: 'Home Office reference', value: facts.homeOfficeReference ?? '' },
    ],
    texts: [],
    event: firstDay(facts) ?? '',
  }),
  denied: ({ denied }) =>
    denied.map(({ owner, reference }) => ({ ...ownersOf[owner], value: reference })),
  counted: (facts): ToldCase => ({
    sex: countedSex(facts.sex),
    ageBand: ageBand(facts.bornOn, firstDay(facts)),
    nationalityGroup: nationalityGroup(facts.nationalities),
    authority: facts.authority,
    referrals: facts.referrals.map((one) => ({
      receivedOn: dayOf(one.receivedAt),
      state: one.state,
      decidedOn: one.decidedAt === null ? null : dayOf(one.decidedAt),
      reason: one.reason,
      authority: one.authority,
      referrerType: one.referrerType,
      ageBand: ageBand(facts.bornOn, dayOf(one.receivedAt)),
      exploitation: one.exploitation.map((type) =>
        type === 'DOMESTIC_SERVITUDE' ? 'DOMESTIC' : type,
      ),
    })),
    supports: facts.supports.map(({ openedAt, endedOn, closureReason, allocations }) => ({
      openedOn: dayOf(openedAt),
      endedOn,
      closureReason,
      allocations: allocations.map(({ role, fromAt, untilAt }) => ({
        role,
        fromOn: dayOf(fromAt),
        untilOn: untilAt === null ? null : dayOf(untilAt),
      })),
    })),
    consultedOn: facts.consultedAt.map(dayOf),
    calledOn: facts.calledAt.map(dayOf),
  }),
};

function firstDay({ referrals }: ChildFacts): string | null {
  const [first] = referrals;
  return first ? dayOf(first.receivedAt) : null;
}

function dayOf(instant: string): string {
  return londonDay(new Date(instant));
}
