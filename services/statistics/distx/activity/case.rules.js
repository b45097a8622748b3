import { unknown } from '../cube/counted-child.js';
import { quarterOfDay } from '../counting/quarter.js';
import { lengthOf, waitBetween } from './band.rules.js';
import { itemPlace } from './item-place.js';
/** What is counted of one child of the service: itself, its referrals, its periods of support and their ends. */
export function itemsOfChild({ cases, tieOf }) {
  return [...childItem(cases, tieOf), ...cases.flatMap((one, at) => itemsOfCase(one, at, tieOf))];
}
/** The child, in the quarter in which the service first heard of it by a referral, or began to support it. */
function childItem(cases, tieOf) {
  const days = cases.flatMap(({ referrals, supports }) => [
    ...referrals.map(({ receivedOn }) => receivedOn),
    ...supports.map(({ openedOn }) => openedOn),
  ]);
  const [first] = days.sort();
  const [told] = cases;
  if (first === undefined || told === undefined) return [];
  const age = cases.flatMap(({ referrals }) => referrals).find((one) => one.receivedOn === first);
  const kinds = new Set(
    cases
      .flatMap(({ referrals }) => referrals.flatMap(({ exploitation }) => exploitation))
      .filter((kind) => kind !== 'NOT_KNOWN'),
  );
  return [
    {
      subject: 'CHILD',
      tie: tieOf('child'),
      quarter: quarterOfDay(first),
      place: itemPlace(told.authority, first),
      codes: [
        known(told.sex),
        known(age?.ageBand ?? told.ageBand),
        known(told.nationalityGroup),
        kinds.size > 1 ? 'MULTIPLE' : ([...kinds][0] ?? unknown),
      ],
    },
  ];
}
const decided = {
  ACCEPTED: 'ACCEPTED',
  NOT_ACCEPTED: 'NOT_ACCEPTED',
  DUPLICATE: 'DUPLICATE',
  WITHDRAWN: 'WITHDRAWN',
};
function itemsOfCase({ authority, referrals, supports }, record, tieOf) {
  return [
    ...referrals.map((one, at) => ({
      subject: 'REFERRAL',
      tie: tieOf(`referral ${record} ${at} ${one.receivedOn}`),
      quarter: quarterOfDay(one.receivedOn),
      place: itemPlace(one.authority ?? authority, one.receivedOn),
      codes: [
        one.referrerType,
        decided[one.state] ?? 'NOT_DECIDED',
        waitBetween(one.receivedOn, decided[one.state] === undefined ? null : one.decidedOn),
      ],
    })),
    ...supports.flatMap(({ openedOn, endedOn, closureReason, allocations }, at) => {
      const [first] = [...allocations].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
      const worker = first?.role ?? 'NOBODY_YET';
      const begun = {
        subject: 'SUPPORT',
        tie: tieOf(`support ${record} ${at} ${openedOn}`),
        quarter: quarterOfDay(openedOn),
        place: itemPlace(authority, openedOn),
        codes: [worker, waitBetween(openedOn, first?.fromOn ?? null)],
      };
      if (endedOn === null) return [begun];
      const ended = {
        subject: 'CLOSURE',
        tie: tieOf(`closure ${record} ${at} ${openedOn}`),
        quarter: quarterOfDay(endedOn),
        place: itemPlace(authority, endedOn),
        codes: [worker, lengthOf(openedOn, endedOn), closureReason ?? 'NOT_RECORDED'],
      };
      return [begun, ended];
    }),
  ];
}
function known(code) {
  return code === 'NOT_KNOWN' ? unknown : code;
}
//# sourceMappingURL=case.rules.js.map
