import type { RequiredEntityData } from '@mikro-orm/core';
import { dayInWords, eighteenthBirthday, londonDay } from '@ictg/kit/calendar';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notFound, ruleBroken } from '@ictg/kit/refusal';
import { AgeDeterminationEntity, ChildEntity, type ChildRecord } from '../../child/index.js';
import { targetDueAt } from '../../clock/index.js';
import { decideOffer, type OfferDecision } from '../../eligibility/index.js';
import { mustBeAllowed, type Permission } from '../../permission/permission.js';
import { factsFor, referralRecord } from '../../referral/index.js';
import { clockSettingsInForce, ruleBookInForce } from '../../setting/index.js';
import {
  changeRoute,
  SupportEntity,
  supportLifecycle,
  type SupportRecord,
} from '../../support/index.js';
import { writeTimeline } from '../../timeline/index.js';
import { PostEighteenSupportEntity, type PostEighteenSupport } from '../eighteen.entity.js';
import type {
  AnswerPostEighteenInput,
  BeginPostEighteenInput,
  EndPostEighteenInput,
  OfferPostEighteenInput,
} from '../eighteen.input.js';
import { birthdaysOf, stepOn } from '../eighteen.rules.js';
import { postEighteenLifecycle, type PostEighteenAction } from '../eighteen.states.js';

/** Offers support past 18, if the rules of the eighteenth birthday and of the place give it. */
export async function offerPostEighteen(
  desk: Desk,
  input: OfferPostEighteenInput,
): Promise<string> {
  mustBeAllowed(desk.viewer, 'support:allocate');
  return doneOnce(desk, 'offerPostEighteen', input.idempotencyKey, input, async () => {
    if (input.need.trim().length < 20)
      throw invalid('need', 'Say in a sentence or two why the need is exceptional.');
    const em = await desk.em();
    const support = await em.findOne(SupportEntity, { id: input.supportId });
    const child = support && (await em.findOne(ChildEntity, { id: support.childId }));
    if (!support || !child) throw notFound('episode of support');
    if (!supportLifecycle.isOpen(support.state))
      throw ruleBroken('SUPPORT_CLOSED', 'Support has ended. Reopen it first, if it is to go on.');
    await mustTurnEighteenSoon(desk, child);
    const offered = await offerAt(desk, support, child, input.need);
    if (offered.offer !== 'POST_18_WORKER')
      throw ruleBroken(
        'POST_18_NOT_OFFERED',
        `The rules of that day and place do not give support after 18. ${offered.reasons.map(({ sentence }) => sentence).join(' ')} Plan the move to adult support instead.`,
      );
    const offer = await newOffer(desk, support, input.need, offered.version ?? 'none');
    await note(desk, offer, 'post-eighteen.offered', 'Support after 18 was offered.');
    return child.id;
  });
}

/** Nobody promises a fifteen-year-old what the rules of a day years away may not give. */
async function mustTurnEighteenSoon(desk: Desk, child: ChildRecord): Promise<void> {
  const found = await (await desk.em()).find(AgeDeterminationEntity, { childId: child.id });
  const [first] = birthdaysOf({
    dateOfBirth: child.dateOfBirth ?? null,
    determinations: found.map((one) => ({ ...one, bornOn: one.bornOn ?? null })),
  });
  if (first && stepOn(first.on, londonDay(new Date())) === 'LATER')
    throw ruleBroken(
      'POST_18_TOO_EARLY',
      `The child turns 18 on ${dayInWords(first.on)}. Support after 18 can be offered from 180 days before that day.`,
    );
}

/** What the rules say of the child on the day of turning 18, or today once that is past, with the need taken as given. */
async function offerAt(
  desk: Desk,
  support: SupportRecord,
  child: ChildRecord,
  need: string,
): Promise<OfferDecision> {
  if (!child.dateOfBirth)
    throw ruleBroken(
      'DATE_OF_BIRTH_NOT_KNOWN',
      'Record the date of birth first: what is offered depends on it.',
    );
  const today = londonDay(new Date());
  const birthday = eighteenthBirthday(child.dateOfBirth);
  const facts = await factsFor(desk, await referralRecord(desk, support.referralId ?? null), child);
  return decideOffer(
    {
      ...facts,
      authorityWhereChildLives: child.authorityGss ?? facts.authorityWhereChildLives,
      exceptionalNeed: { answer: 'YES', reason: need },
    },
    birthday > today ? birthday : today,
    await ruleBookInForce(desk),
  );
}

async function newOffer(
  desk: Desk,
  support: SupportRecord,
  need: string,
  guidanceVersion: string,
): Promise<PostEighteenSupport> {
  const em = await desk.em();
  const open = { childId: support.childId, state: { $nin: ['DECLINED', 'ENDED'] } };
  if (await em.count(PostEighteenSupportEntity, open as never))
    throw ruleBroken('POST_18_OFFERED_ALREADY', 'Support after 18 is offered or running already.');
  const offer = em.create(
    PostEighteenSupportEntity,
    {
      id: newId('pes'),
      childId: support.childId,
      supportId: support.id,
      state: 'OFFERED',
      need: need.trim(),
      offeredOn: londonDay(new Date()),
      guidanceVersion,
    } as RequiredEntityData<PostEighteenSupport>,
    { persist: true },
  );
  await em.flush();
  return offer;
}

/** Records what the young person says to the offer. */
export async function answerPostEighteen(
  desk: Desk,
  input: AnswerPostEighteenInput,
): Promise<string> {
  const offer = await moved(desk, input, input.accepted ? 'accept' : 'decline', 'support:work');
  if (input.on > londonDay(new Date()) || input.on < offer.offeredOn)
    throw invalid('on', 'The answer lies between the offer and today. Check the day.');
  offer.answeredOn = input.on;
  await note(
    desk,
    offer,
    'post-eighteen.answered',
    input.accepted ? 'Support after 18 was accepted.' : 'Support after 18 was declined.',
  );
  return offer.childId;
}

/** A post-18 worker takes over in the same episode, at the moment at which the guardian's time ends. */
export async function beginPostEighteen(
  desk: Desk,
  input: BeginPostEighteenInput,
): Promise<string> {
  const offer = await moved(desk, input, 'begin', 'support:allocate');
  const em = await desk.em();
  const support = await em.findOneOrFail(SupportEntity, { id: offer.supportId });
  await changeRoute(desk, {
    supportId: support.id,
    version: support.version,
    route: 'POST_18_WORKER',
    decisionReason: `Support after 18, accepted by the young person: ${offer.need}`,
    staffId: support.state === 'AWAITING_ALLOCATION' ? null : input.staffId,
    handoverNote: input.handoverNote,
    reason: input.reason ?? null,
  });
  const today = londonDay(new Date());
  offer.beganOn = today;
  const due = targetDueAt(await clockSettingsInForce(desk), 'POST_18_REVIEW', new Date());
  offer.reviewDueOn = due ? londonDay(due) : today;
  return offer.childId;
}

/** Support past 18 has done its work. The episode is closed in its own way, by two people. */
export async function endPostEighteen(desk: Desk, input: EndPostEighteenInput): Promise<string> {
  const offer = await moved(desk, input, 'end', 'support:work');
  if (input.reason.trim().length < 10)
    throw invalid('reason', 'Say in a sentence why it ends.', 'REASON_NOT_GIVEN');
  if (input.on > londonDay(new Date()) || (offer.beganOn && input.on < offer.beganOn))
    throw invalid('on', 'The last day lies between its beginning and today. Check the day.');
  offer.endedOn = input.on;
  offer.endedReason = input.reason.trim();
  await note(desk, offer, 'post-eighteen.ended', `Support after 18 ended: ${offer.endedReason}`);
  return offer.childId;
}

interface Step {
  readonly postEighteenId: string;
  readonly version: number;
}

async function moved(
  desk: Desk,
  step: Step,
  action: PostEighteenAction,
  permission: Permission,
): Promise<PostEighteenSupport> {
  mustBeAllowed(desk.viewer, permission);
  const offer = await loadForChange<PostEighteenSupport>(
    desk,
    PostEighteenSupportEntity,
    'support after 18',
    step.postEighteenId,
    step.version,
  );
  const move = postEighteenLifecycle.move(offer.state, action);
  if (!move.ok) throw ruleBroken('POST_18_STEP_NOT_POSSIBLE', move.sentence);
  offer.state = move.to;
  return offer;
}

function note(desk: Desk, offer: PostEighteenSupport, kind: string, text: string): Promise<void> {
  return writeTimeline(desk, {
    childId: offer.childId,
    category: 'SUPPORT',
    kind,
    text,
    recordId: offer.id,
  });
}
