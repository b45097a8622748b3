import { demoPeople } from '@ictg/kit/demo';
import { londonDay, type Day } from '@ictg/kit/calendar';

/** Somebody who decides or takes referrals, as records name them. */
export interface Person {
  readonly subject: string;
  readonly name: string;
}

/** Managers before those of the trial: they have left, their decisions stay. */
export const formerManagers: readonly (Person & { readonly from: Day; readonly until: Day })[] = [
  { subject: 'gwyneth-sample', name: 'Gwyneth Sample', from: '2017-01-09', until: '2020-03-31' },
  {
    subject: 'hugo-placeholder',
    name: 'Hugo Placeholder',
    from: '2018-09-03',
    until: '2021-08-31',
  },
];

export const managersFrom: Readonly<Record<string, Day>> = {
  manager: '2020-03-02',
  'manager-2': '2021-06-07',
};

/** The manager who decided something at a moment. */
export function managerAt(at: Date, number: number): Person {
  const day = londonDay(at);
  const present = [
    ...demoPeople.filter(({ subject }) => (managersFrom[subject] ?? '9999') <= day),
    ...formerManagers.filter(({ from, until }) => from <= day && day <= until),
  ];
  const [first = { subject: 'manager', name: 'Mara Example' }] = present;
  const chosen = present[number % Math.max(1, present.length)] ?? first;
  return { subject: chosen.subject, name: chosen.name };
}

/** Our own form, for referrals that nobody took by telephone. */
export const referralForm: Person = { subject: 'system:referral-form', name: 'Referral form' };
