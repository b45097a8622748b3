import { isDay, londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { isAuthorityCode } from '@ictg/kit/geography';
import { invalid, notFound } from '@ictg/kit/refusal';
import { ChildEntity } from '../../child/index.js';
import { alertOnExploiter } from '../alert-on-exploiter.js';
import type { Call } from '../call.entity.js';
import type { CallContentInput } from '../call.input.js';
import { callerKey, numberKey } from '../call.rules.js';
import type { CallOutcome } from '../call.vocabulary.js';
import { moveCall, type CallStep } from './move-call.js';

const longestText = 20_000;
const longestByField: Readonly<Record<string, number>> = {
  otherLanguage: 100,
  callerName: 200,
  callerRole: 200,
  callerAgency: 200,
  callerNumber: 40,
  town: 100,
  childGivenNames: 200,
  childFamilyName: 200,
  childrensServicesTold: 200,
  policeTold: 200,
};

/**
 * Keeps what has been typed so far. Sent every few seconds while somebody talks, so it demands nothing: what a
 * call must have is asked when it is finished.
 */
export async function saveCall(
  desk: Desk,
  step: CallStep & { readonly content: CallContentInput },
): Promise<Call> {
  const call = await moveCall(desk, step, 'write');
  await writeInto(desk, call, step.content);
  await (await desk.em()).flush();
  return call;
}

/** Writes what was typed into an open call. */
export async function writeInto(desk: Desk, call: Call, content: CallContentInput): Promise<void> {
  check(content);
  if (content.childId && content.childId !== call.childId) await mustExist(desk, content.childId);
  const wasExploiter = call.possibleExploiter;
  Object.assign(call, tidy(content, Boolean(call.referralId ?? call.consultationId)));
  keepMade(call, content);
  call.callerNumberKey = numberKey(call.callerNumber);
  call.callerKey = callerKey(call.callerName, call.callerAgency);
  if (call.possibleExploiter && !wasExploiter) await alertOnExploiter(desk, call);
}

function check(content: CallContentInput): void {
  for (const [field, most] of Object.entries(longestByField)) {
    const text: unknown = content[field as keyof CallContentInput];
    if (typeof text === 'string' && text.length > most)
      throw invalid(
        `content.${field}`,
        `This has at most ${most} characters. Put the rest into what they tell.`,
      );
  }
  for (const field of ['told', 'adviceGiven'] as const)
    if ((content[field] ?? '').length > longestText)
      throw invalid(
        `content.${field}`,
        `This text is too long: at most ${longestText} characters. Keep the main points.`,
      );
  if (content.authorityGss && !isAuthorityCode(content.authorityGss))
    throw invalid(
      'content.authorityGss',
      'No authority in England or Wales has that code. Choose it by the name of a town or district.',
    );
  const { childBornOn } = content;
  if (childBornOn && (!isDay(childBornOn) || childBornOn > londonDay(new Date())))
    throw invalid('content.childBornOn', 'The date of birth lies in the future. Check the year.');
}

/** What was made of a call stays among its outcomes, whatever an older screen says. */
function keepMade(call: Call, { outcomes }: CallContentInput): void {
  if (!outcomes) return;
  const made: readonly CallOutcome[] = [
    ...(call.referralId ? ['REFERRAL' as const] : []),
    ...(call.consultationId ? ['CONSULTATION' as const] : []),
  ];
  call.outcomes = [...new Set([...outcomes, ...made])];
}

/** A child whom the viewer may not see is not there. */
async function mustExist(desk: Desk, childId: string): Promise<void> {
  const em = await desk.em();
  if (!(await em.findOne(ChildEntity, { id: childId, state: { $ne: 'SUPERSEDED' } })))
    throw notFound('child');
}

/** What was sent, with nothing in the place of empty text; what was left out stays as it is. */
function tidy(content: CallContentInput, isMade: boolean): Partial<Call> {
  return Object.fromEntries(
    Object.entries(content)
      .filter(([field, value]) => value !== undefined && !(isMade && field === 'childId'))
      .map(([field, value]) => [field, value === '' ? null : (value as unknown)]),
  );
}
