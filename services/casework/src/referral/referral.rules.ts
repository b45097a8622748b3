import { londonDay } from '@ictg/kit/calendar';
import { isLonger } from '@ictg/kit/character';
import { isAuthorityCode } from '@ictg/kit/geography';
import { invalid, type Refusal } from '@ictg/kit/refusal';
import { birthFault, nameFault } from '../child/index.js';
import type { Channel } from './referral.vocabulary.js';

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
  readonly channel?: Channel | null;
}

/** What somebody outside the service may not say: our own people alone know our children and the hour of a call. */
export function faultFromOutside({ childId, receivedAt }: ToldReferral): Refusal | undefined {
  if (childId)
    return invalid('childId', 'Describe the child in `child`. We find out who it is ourselves.');
  return receivedAt
    ? invalid('receivedAt', 'Leave this out: a referral is received when it arrives here.')
    : undefined;
}

const longestText = 20_000;
const loadedOnly: ReadonlySet<Channel> = new Set<Channel>(['FILE', 'HISTORICAL_EXTRACT']);
const clockDifference = 60_000;
/** The day on which the first children were referred to the service. */
const began = new Date('2014-09-01T00:00:00+01:00');

/** The first thing that triage could not do without and that is missing or wrong; nothing when all is there. */
export function faultOf(input: ToldReferral, now: Date): Refusal | undefined {
  return childFault(input, londonDay(now)) ?? concernFault(input) ?? detailFault(input, now);
}

function childFault({ child, childId }: ToldReferral, today: string): Refusal | undefined {
  if (!child)
    return childId ? undefined : invalid('child', "Send the child's details (input.child).");
  // Of a child known already this is only what was told: the record has the rest.
  if (childId) return undefined;
  if (!child.givenNames.trim() && !child.familyName.trim())
    return invalid(
      'child.givenNames',
      'Give at least one name of the child. Where nobody knows one, write "not known".',
    );
  for (const field of ['givenNames', 'familyName'] as const) {
    const fault = nameFault(`child.${field}`, child[field]);
    if (fault) return fault;
  }
  if (!child.dateOfBirth && child.dateOfBirthStatus === 'EXACT')
    return invalid(
      'child.dateOfBirth',
      'Give the date of birth, or say that it is estimated, disputed or not known.',
    );
  if (child.dateOfBirth && child.dateOfBirthStatus === 'NOT_KNOWN')
    return invalid(
      'child.dateOfBirthStatus',
      'A date of birth is given: say whether it is exact, estimated or disputed, or leave it out.',
    );
  return birthFault('child.dateOfBirth', child.dateOfBirth, today);
}

function concernFault({ concern, exploitationTypes, referrer }: ToldReferral): Refusal | undefined {
  if (!concern.trim())
    return invalid('concern', 'Write what makes the sender worry, in a sentence or two.');
  if (isLonger(concern, longestText))
    return invalid(
      'concern',
      `This text is too long: at most ${longestText} characters. Keep the main points here.`,
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
  const { authorityGss, exceptionalNeed, exceptionalNeedReason, receivedAt, referrer, channel } =
    input;
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
  if (channel && loadedOnly.has(channel))
    return invalid(
      'channel',
      'Only files that are loaded come in this way. Say how the referral reached the service.',
    );
  if (receivedAt && receivedAt < began)
    return invalid(
      'receivedAt',
      'The service took its first referral in September 2014. Check the year.',
    );
  if (referrer.email && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(referrer.email))
    return invalid(
      'referrer.email',
      'That is not an e-mail address. Write it as name@organisation.example.',
    );
  return undefined;
}
