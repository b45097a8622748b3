import { isInCare, type Question } from './question.js';

const markedDays: Readonly<Record<Question['window'], string>> = {
  EVER: 'ever, up to the day of the snapshot',
  ON_OR_BEFORE: 'on the day of the first NRM referral or before it: a child may come to us first',
  WITHIN_30_DAYS: 'within 30 days of the first NRM referral',
  WITHIN_90_DAYS: 'within 90 days of the first NRM referral',
};

/** What the words of the question mean, as the figures count them. */
export function definitionsOf({
  population,
  worker,
  window,
}: Question): readonly (readonly [term: string, words: string])[] {
  const ofCare = isInCare(population);
  return [
    ['Children', whom[population]],
    [
      'Guardian',
      `${worker === 'ANY' ? 'A direct worker, RPC or regional practitioner' : 'A direct worker'} was allocated ${ofCare ? 'by the last day of the quarter' : markedDays[window]}.`,
    ],
    [
      'When and where',
      ofCare
        ? 'The last day of the quarter; the authority that is responsible for the child.'
        : 'The quarter and authority of the first NRM referral that is held, so that no choice moves a child. A place that is not known stays “unknown”.',
    ],
    [
      'Boundaries',
      'Areas that are comparable over the years in the table, today’s on the map: Northamptonshire, Cumbria and Dorset stand as one each.',
    ],
    [
      'Figures',
      'Multiples of 5 whose totals are the sums of their parts. The range beside each holds the true number. Shares are told for an authority and year, a force and quarter, or coarser.',
    ],
    ...(ofCare
      ? []
      : ([
          [
            'Reasons',
            'One for each child, the first that holds on the day of the referral; together they are the gap exactly.',
          ],
        ] as const)),
  ];
}

const whom: Readonly<Record<Question['population'], string>> = {
  NRM_CHILD:
    'Distinct children referred to the NRM in England or Wales as exploited in childhood. Whoever was 18 or over when referred has that as the reason.',
  NRM_CHILD_LOOKED_AFTER:
    'Those referred to the NRM who were looked after on that day or within 30 days after.',
  LOOKED_AFTER: 'Looked after on the last day of the quarter; short breaks are left out.',
  UNACCOMPANIED: 'Looked after on the last day of the quarter, seeking asylum without family.',
};
