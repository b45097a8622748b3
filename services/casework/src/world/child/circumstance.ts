import { addDays, type Day } from '@ictg/kit/calendar';
import type { Authority } from '@ictg/kit/geography';
import type { ParentalResponsibilitySituation, ThreeWay } from '../../child/child.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import type { Slot } from '../plan/slot.js';
import { rpcFrom } from '../plan/volume.data.js';
import type { Profile } from './profile.js';

/** A fact about parental responsibility before it is written. */
export interface HeldBy {
  readonly situation: ParentalResponsibilitySituation;
  readonly holder: string | null;
  readonly inUk: ThreeWay;
  readonly contactSafe: ThreeWay;
  readonly fromOn: Day | null;
  readonly source: string;
}

/** What a child's family and the law say on the day of the referral: the offer is decided on it. */
export interface Circumstance {
  readonly held: readonly HeldBy[];
  readonly legalStatus: { readonly code: string; readonly fromOn: Day } | null;
  readonly exceptionalNeed: ThreeWay;
  readonly exceptionalNeedReason: string | null;
  /** Why a person decided otherwise than the rules, where the circumstances leave it to one. */
  readonly overrideReason: string | null;
}

interface Kind {
  readonly situation: ParentalResponsibilitySituation;
  readonly holders?: readonly string[];
  readonly inUk: ThreeWay;
  readonly override?: string;
}

const abroad: Kind = {
  situation: 'PARENT_ABROAD',
  holders: ['Mother, abroad', 'Father, abroad', 'Both parents, abroad'],
  inUk: 'NO',
};
const nobody: Kind = { situation: 'NONE', inUk: 'NOT_KNOWN' };
const here: Kind = {
  situation: 'PARENT_HERE',
  holders: ['Mother', 'Father', 'Both parents'],
  inUk: 'YES',
};
const careOrder: Kind = { situation: 'FULL_CARE_ORDER', inUk: 'YES' };
const interimOrder: Kind = { situation: 'INTERIM_CARE_ORDER', inUk: 'YES' };
const guardian: Kind = {
  situation: 'SPECIAL_GUARDIAN',
  holders: ['Grandmother', 'Aunt'],
  inUk: 'YES',
};
const arranged: Kind = {
  situation: 'CHILD_ARRANGEMENTS_ORDER',
  holders: ['Father', 'Grandparents'],
  inUk: 'YES',
};
const adopter: Kind = { situation: 'ADOPTER', holders: ['Adoptive parents'], inUk: 'YES' };

const notYetKnown: readonly Kind[] = [
  { situation: 'NOT_ASKED', inUk: 'NOT_ASKED' },
  { situation: 'UNKNOWN', inUk: 'NOT_KNOWN' },
  { situation: 'CONTESTED', holders: ['Man who says he is the uncle'], inUk: 'YES' },
];

const leftOpenForWorker: readonly Kind[] = [
  {
    situation: 'HOLDER_SUSPECTED',
    holders: ['Uncle who came with the child'],
    inUk: 'YES',
    override:
      'The only person who claims responsibility is suspected of the exploitation, so the child is alone here in all that matters.',
  },
  {
    situation: 'UNKNOWN',
    inUk: 'NOT_KNOWN',
    override:
      'Nobody could be found who holds responsibility. The social worker confirms that the child is alone.',
  },
  {
    situation: 'CONTESTED',
    holders: ['Adult cousin'],
    inUk: 'YES',
    override:
      'The cousin’s claim has no papers behind it. The council treats the child as unaccompanied.',
  },
];
const leftOpenForRpc: readonly Kind[] = [
  {
    situation: 'CONTESTED',
    holders: ['Mother and father'],
    inUk: 'YES',
    override:
      'The parents dispute before the court who may decide, but both are here and in touch with the council.',
  },
  {
    situation: 'HOLDER_SUSPECTED',
    holders: ['Stepfather'],
    inUk: 'YES',
    override:
      'The stepfather is suspected; the mother cares for the child and works with the council.',
  },
];

/** Circumstances that lead to what the slot has planned for the child. */
export function circumstanceFor(
  chance: Chance,
  slot: Slot,
  profile: Profile,
  authority: Authority,
): Circumstance {
  const kind = kindFor(chance, slot, profile);
  const status = legalStatusFor(chance, slot, kind, profile, authority);
  const isPractitioner =
    slot.fate.kind === 'SUPPORTED' && slot.fate.route === 'REGIONAL_PRACTITIONER';
  return {
    held: [
      {
        situation: kind.situation,
        holder: kind.holders ? chance.pick(kind.holders) : null,
        inUk: kind.inUk,
        contactSafe:
          kind.situation === 'HOLDER_SUSPECTED'
            ? 'NO'
            : chance.weighted<ThreeWay>([
                ['YES', 6],
                ['NOT_KNOWN', 3],
                ['NO', 1],
              ]),
        fromOn:
          kind === careOrder || kind === interimOrder
            ? addDays(slot.receivedOn, -chance.whole(20, 400))
            : null,
        source: chance.pick(['Social worker', 'Referrer', 'Police', 'Council records']),
      },
    ],
    legalStatus: status,
    exceptionalNeed: isPractitioner
      ? 'YES'
      : chance.weighted<ThreeWay>([
          ['NO', 5],
          ['NOT_ASKED', 4],
          ['NOT_KNOWN', 1],
        ]),
    exceptionalNeedReason: isPractitioner ? chance.pick(needs) : null,
    overrideReason: slot.receivedOn < rpcFrom ? null : (kind.override ?? null),
  };
}

const needs = [
  'Threats to the family at home, and no professional the child trusts yet.',
  'A learning disability that makes every meeting with agencies hard to follow.',
  'Repeated missing episodes; the child speaks to one adult only.',
  'Debt bondage that goes on, and a court date within weeks.',
];

function kindFor(chance: Chance, { fate, receivedOn }: Slot, { origin }: Profile): Kind {
  const isBritish = origin.key === 'GB';
  // A referral in the queue often comes before anybody has asked.
  if (fate.kind === 'IN_QUEUE' && chance.happens(0.3)) return chance.pick(notYetKnown);
  const route = fate.kind === 'SUPPORTED' ? fate.route : isBritish ? 'RPC' : 'DIRECT_WORKER';
  // Until October 2018 a site gave every child a guardian, whoever held responsibility.
  if (receivedOn < rpcFrom && isBritish) return chance.pick([here, here, careOrder, guardian]);
  if (route === 'DIRECT_WORKER') {
    if (isBritish)
      return chance.weighted([
        [nobody, 5],
        [leftOpenForWorker[0] ?? nobody, 5],
      ]);
    return chance.weighted([
      [abroad, 48],
      [nobody, 44],
      [chance.pick(leftOpenForWorker), 8],
    ]);
  }
  if (route === 'REGIONAL_PRACTITIONER')
    return chance.weighted([
      [here, 8],
      [guardian, 1],
      [careOrder, 1],
    ]);
  return chance.weighted([
    [here, 76],
    [careOrder, 9],
    [guardian, 5],
    [arranged, 4],
    [adopter, 2],
    [chance.pick(leftOpenForRpc), 4],
  ]);
}

function legalStatusFor(
  chance: Chance,
  { receivedOn }: Slot,
  kind: Kind,
  profile: Profile,
  authority: Authority,
): Circumstance['legalStatus'] {
  const since = (days: number) => addDays(receivedOn, -days);
  if (kind.situation === 'FULL_CARE_ORDER')
    return { code: 'FULL_CARE_ORDER', fromOn: since(chance.whole(20, 400)) };
  if (kind === here && chance.happens(0.07))
    return { code: 'INTERIM_CARE_ORDER', fromOn: since(chance.whole(3, 90)) };
  const isAlone = profile.origin.key !== 'GB' && kind.situation !== 'PARENT_HERE';
  if (chance.happens(isAlone ? 0.86 : 0.12))
    return {
      code: authority.nation === 'WALES' ? 'ACCOMMODATED_S76' : 'ACCOMMODATED_S20',
      fromOn: since(chance.whole(0, 25)),
    };
  return chance.happens(0.3) ? { code: 'NOT_LOOKED_AFTER', fromOn: receivedOn } : null;
}
