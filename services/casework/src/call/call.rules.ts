import { emptyCallerTypes, type CallerType, type CallOutcome } from './call.vocabulary.js';

/** A rule that is broken: the field concerned, and a sentence with the way out. */
export interface CallFault {
  readonly field: string;
  readonly sentence: string;
}

/** What of a call is looked at before it is finished. */
export interface CallFacts {
  readonly callerType: CallerType;
  readonly dangerNow: string;
  readonly toldToRing999: boolean;
  readonly outcomes: readonly CallOutcome[];
  readonly adviceGiven: string | null | undefined;
  readonly childrensServicesTold: string | null | undefined;
  readonly childrensServicesToldAt: Date | null | undefined;
  readonly policeTold: string | null | undefined;
  readonly referralId: string | null | undefined;
  readonly consultationId: string | null | undefined;
  readonly startedAt: Date;
}

const sixHours = 6 * 3_600_000;

/**
 * A telephone number as two ways of writing it compare: digits only, in the national form.
 * @returns null for what is no number, and for one that was withheld
 */
export function numberKey(typed: string | null | undefined): string | null {
  const digits = (typed ?? '').replace(/\(0\)/g, '').replace(/\D/g, '');
  const national = digits.replace(/^(?:00)?44(?=\d{9,10}$)/, '0');
  return national.length >= 5 && national.length <= 15 ? national : null;
}

/** A caller's name and agency as two ways of writing them compare; null unless both are known. */
export function callerKey(
  name: string | null | undefined,
  agency: string | null | undefined,
): string | null {
  const [who, from] = [plain(name), plain(agency)];
  return who === '' || from === '' ? null : `${who}|${from}`;
}

function plain(text: string | null | undefined): string {
  return (text ?? '')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Whether so many earlier calls that nothing could come of make somebody a nuisance who repeats. */
export function isNuisance(callerTypes: readonly CallerType[]): boolean {
  return callerTypes.filter(saysNothing).length >= 2;
}

function saysNothing(type: CallerType): boolean {
  return (emptyCallerTypes as readonly CallerType[]).includes(type);
}

/** The first thing that keeps a call from being finished; nothing when it can be. */
export function finishFault(call: CallFacts, now: Date): CallFault | null {
  const { callerType, outcomes, dangerNow, toldToRing999 } = call;
  if (dangerNow === 'YES' && !toldToRing999 && !outcomes.includes('RANG_999'))
    return {
      field: 'toldToRing999',
      sentence:
        'Somebody is in danger now. Tell the caller to ring 999, or ring it yourself, and tick which.',
    };
  if (callerType === 'NOT_ASKED')
    return {
      field: 'callerType',
      sentence: 'Say what kind of caller it was; "unknown" is an answer.',
    };
  if (outcomes.length === 0)
    return saysNothing(callerType)
      ? null
      : {
          field: 'outcomes',
          sentence: 'Tick what came of the call. Where it was advice and nothing else, tick that.',
        };
  return outcomeFault(call, now);
}

function outcomeFault(call: CallFacts, now: Date): CallFault | null {
  const { outcomes, adviceGiven, childrensServicesTold, childrensServicesToldAt, policeTold } =
    call;
  const has = (outcome: CallOutcome) => outcomes.includes(outcome);
  if (has('ADVICE_ONLY') && outcomes.length > 1)
    return {
      field: 'outcomes',
      sentence: 'Advice only stands alone. Untick it, or untick the others.',
    };
  if (has('ADVICE_ONLY') && !adviceGiven?.trim())
    return { field: 'adviceGiven', sentence: 'Write what was advised, in a sentence or two.' };
  if (has('CHILDRENS_SERVICES') && !childrensServicesTold?.trim())
    return {
      field: 'childrensServicesTold',
      sentence: "Say who at children's services was told: a name, or the team and its reference.",
    };
  if (has('CHILDRENS_SERVICES') && !childrensServicesToldAt)
    return {
      field: 'childrensServicesToldAt',
      sentence: "Say when children's services were told.",
    };
  if (childrensServicesToldAt && isOutside(childrensServicesToldAt, call.startedAt, now))
    return {
      field: 'childrensServicesToldAt',
      sentence:
        "That is before this call or still to come. Check when children's services were told.",
    };
  if (has('POLICE') && !policeTold?.trim())
    return {
      field: 'policeTold',
      sentence: 'Say whom of the police was told, or the number of the incident.',
    };
  if (has('REFERRAL') && !call.referralId)
    return {
      field: 'outcomes',
      sentence:
        'No referral has been made from this call. Press “Make it a referral”, or untick it.',
    };
  if (has('CONSULTATION') && !call.consultationId)
    return {
      field: 'outcomes',
      sentence:
        'No consultation has been opened from this call. Press “Put it to an RPC”, or untick it.',
    };
  return null;
}

function isOutside(at: Date, startedAt: Date, now: Date): boolean {
  return at.getTime() < startedAt.getTime() - sixHours || at.getTime() > now.getTime() + 60_000;
}
