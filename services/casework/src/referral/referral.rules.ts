import { isDay, londonDay } from '@ictg/kit/calendar';
import { isAuthorityCode } from '@ictg/kit/geography';
import { invalid, type Refusal } from '@ictg/kit/refusal';

/** What of a referral as told is checked before anything is made of it. */
export interface ToldReferral {
  readonly childId?: string | null;
  readonly child?: {
    readonly givenNames: string;
    readonly familyName: string;
    readonly dateOfBirth?: string | null;
    readonly dateOfBirthStatus: string;
  } | null;
  readonly concern: string;
  readonly exploitationTypes: readonly string[];
  readonly referrer: { readonly organisation: string; readonly email?: string | null };
  readonly authorityGss?: string | null;
  readonly exceptionalNeed?: string | null;
  readonly exceptionalNeedReason?: string | null;
  readonly receivedAt?: Date | null;
}

const longest = { name: 200, text: 20_000 };
const clockDifference = 60_000;

/** The first thing that triage could not do without and that is missing or wrong; nothing when all is there. */
export function faultOf(input: ToldReferral, now: Date): Refusal | undefined {
  return childFault(input, londonDay(now)) ?? concernFault(input) ?? detailFault(input, now);
}

function childFault({ child, childId }: ToldReferral, today: string): Refusal | undefined {
  if (!child)
    return childId
      ? undefined
      : invalid('child', 'Say which child this is about: one who is known already, or a new one.');
  // Of a child known already this is only what was told: the record has the rest.
  if (childId) return undefined;
  if (!child.givenNames.trim() && !child.familyName.trim())
    return invalid(
      'child.givenNames',
      'Give at least one name of the child. Where nobody knows one, write "not known".',
    );
  for (const field of ['givenNames', 'familyName'] as const)
    if (child[field].length > longest.name)
      return invalid(
        `child.${field}`,
        `A name has at most ${longest.name} characters. Put the rest into the concern.`,
      );
  if (!child.dateOfBirth && child.dateOfBirthStatus === 'EXACT')
    return invalid(
      'child.dateOfBirth',
      'Give the date of birth, or say that it is estimated, disputed or not known.',
    );
  if (child.dateOfBirth && (!isDay(child.dateOfBirth) || child.dateOfBirth > today))
    return invalid('child.dateOfBirth', 'The date of birth lies in the future. Check the year.');
  if (child.dateOfBirth && child.dateOfBirth < '1990-01-01')
    return invalid(
      'child.dateOfBirth',
      'That date of birth is of somebody well past 18. Check the year.',
    );
  return undefined;
}

function concernFault({ concern, exploitationTypes, referrer }: ToldReferral): Refusal | undefined {
  if (!concern.trim())
    return invalid('concern', 'Write what makes the sender worry, in a sentence or two.');
  if (concern.length > longest.text)
    return invalid(
      'concern',
      `This text is too long: at most ${longest.text} characters. Keep the main points here.`,
    );
  if (exploitationTypes.length === 0)
    return invalid(
      'exploitationTypes',
      'Choose at least one kind of exploitation; "not known yet" is an answer.',
    );
  if (!referrer.organisation.trim())
    return invalid('referrer.organisation', 'Say which organisation sends the referral.');
  return undefined;
}

function detailFault(input: ToldReferral, now: Date): Refusal | undefined {
  const { authorityGss, exceptionalNeed, exceptionalNeedReason, receivedAt, referrer } = input;
  if (authorityGss && !isAuthorityCode(authorityGss))
    return invalid(
      'authorityGss',
      'No authority in England or Wales has that code. Choose it from the list by name.',
    );
  if (exceptionalNeed === 'YES' && !exceptionalNeedReason?.trim())
    return invalid('exceptionalNeedReason', 'Say what makes the need exceptional.');
  if (receivedAt && receivedAt.getTime() > now.getTime() + clockDifference)
    return invalid(
      'receivedAt',
      'A referral cannot be received in the future. Check the date and time.',
    );
  if (referrer.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(referrer.email))
    return invalid(
      'referrer.email',
      'That is not an e-mail address. Write it as name@organisation.example.',
    );
  return undefined;
}
