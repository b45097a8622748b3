import { ceilings, neededBeside, type FieldGroup, type PartnerKind } from '@ictg/kit/agreement';
import { addDays, addMonths, type Day } from '@ictg/kit/calendar';
import type { AgreementState } from './agreement.states.js';
import {
  purposesFor,
  type AgreementPurpose,
  type AgreementStanding,
  type Signatory,
} from './agreement.vocabulary.js';

/** What an agreement says, as far as rules judge it. */
export interface AgreementFacts {
  readonly kind: PartnerKind;
  readonly purpose: AgreementPurpose;
  readonly powers: string;
  readonly groups: readonly FieldGroup[];
  readonly fromOn: Day;
  readonly untilOn: Day;
  readonly reviewOn: Day;
  readonly signatories: readonly Signatory[];
}

/** Something of an agreement that may not stand, with the way out. */
export interface AgreementFault {
  readonly field: keyof AgreementFacts;
  readonly sentence: string;
}

/** The longest that an agreement may run before it is made anew. A local setting. */
export const longestMonths = 36;
const longestPowers = 1_000;

/** The first thing that may not stand; undefined when all of it may. */
export function agreementFault(facts: AgreementFacts, today: Day): AgreementFault | undefined {
  return [purposeFault, groupFault, dateFault, signatoryFault]
    .map((judge) => judge(facts, today))
    .find((fault) => fault !== undefined);
}

function purposeFault({ kind, purpose, powers }: AgreementFacts): AgreementFault | undefined {
  if (!purposesFor[kind].includes(purpose))
    return {
      field: 'purpose',
      sentence: 'An agreement with this kind of partner is not for that.',
    };
  if (powers.trim() === '' || powers.length > longestPowers)
    return {
      field: 'powers',
      sentence: `Name the law that lets both sides share, in at most ${longestPowers} characters.`,
    };
  return undefined;
}

function groupFault({ kind, groups }: AgreementFacts): AgreementFault | undefined {
  if (groups.length === 0)
    return {
      field: 'groups',
      sentence:
        'Choose what it opens. To take everything away from a partner, end the agreement that it has.',
    };
  const above = groups.filter((group) => !ceilings[kind].includes(group));
  if (above.length > 0)
    return {
      field: 'groups',
      sentence: 'No agreement with this kind of partner can open that. Take it out.',
    };
  const alone = groups.find((group) => {
    const beside = neededBeside[group];
    return beside !== undefined && !beside.some((one) => groups.includes(one));
  });
  if (alone !== undefined)
    return { field: 'groups', sentence: 'Say first which children the details are of.' };
  if (new Set(groups).size !== groups.length)
    return { field: 'groups', sentence: 'Name each group of fields once.' };
  return undefined;
}

function dateFault(
  { fromOn, untilOn, reviewOn }: AgreementFacts,
  today: Day,
): AgreementFault | undefined {
  if (untilOn < fromOn || untilOn < today)
    return {
      field: 'untilOn',
      sentence: 'An agreement ends after it begins, and not before today.',
    };
  if (untilOn > addMonths(fromOn, longestMonths))
    return {
      field: 'untilOn',
      sentence: `An agreement runs for at most ${longestMonths} months, then it is made anew.`,
    };
  if (reviewOn < fromOn || reviewOn > untilOn)
    return {
      field: 'reviewOn',
      sentence: 'It is reviewed while it runs: choose a day in between.',
    };
  return undefined;
}

function signatoryFault({ signatories }: AgreementFacts): AgreementFault | undefined {
  const isWhole = signatories.every((one) =>
    [one.name, one.role, one.organisation].every((text) => text.trim() !== ''),
  );
  const sides = new Set(signatories.map(({ organisation }) => organisation.trim().toLowerCase()));
  if (isWhole && sides.size >= 2) return undefined;
  return {
    field: 'signatories',
    sentence: 'Name whoever signed for each of the two sides, with role and organisation.',
  };
}

/** Whether an agreement's last day has passed, whatever else became of it. */
export function isOver({ untilOn }: { untilOn: Day }, today: Day): boolean {
  return untilOn < today;
}

/** How an agreement stands on a day. */
export function standingOn(
  { state, fromOn, untilOn }: { state: AgreementState; fromOn: Day; untilOn: Day },
  today: Day,
): AgreementStanding {
  if (state === 'SUSPENDED' && untilOn < today) return 'LAPSED';
  if (state !== 'APPROVED') return state;
  if (today < fromOn) return 'TO_BEGIN';
  return today <= untilOn ? 'IN_FORCE' : 'LAPSED';
}

/** What becomes of an agreement when another of the same partner begins. */
export type Following =
  /** It is over by then by itself, and keeps its own last words. */
  | { readonly becomes: 'AS_IT_WAS' }
  /** It ends on the day before. */
  | { readonly becomes: 'SHORTER'; readonly lastOn: Day }
  /** It would begin no earlier: it is ended and never holds, or no more. */
  | { readonly becomes: 'ENDED' };

/** What becomes of an agreement when another begins on a day. */
export function followedBy(
  earlier: { readonly fromOn: Day; readonly untilOn: Day },
  nextFromOn: Day,
): Following {
  if (earlier.untilOn < nextFromOn) return { becomes: 'AS_IT_WAS' };
  if (earlier.fromOn >= nextFromOn) return { becomes: 'ENDED' };
  return { becomes: 'SHORTER', lastOn: addDays(nextFromOn, -1) };
}
