import { addMonths } from '@ictg/kit/calendar';
import type { AgeStanding } from './age.rules.js';
import type { NamedFact, Reason } from './eligibility.offer.js';
import { reason, type Outcome, type Question } from './eligibility.reason.js';
import type { PlaceStanding } from './place.rules.js';
import { offerAfterEighteen } from './post-eighteen.rules.js';
import { routeByParentalResponsibility } from './route.rules.js';

/** The outcome under a version, once the age and the place are judged. */
export function outcomeOf(question: Question, age: AgeStanding, place: PlaceStanding): Outcome {
  return refuse(question, age, place) ?? ask(question, age, place) ?? offer(question);
}

/** What ends the matter whatever else is known. */
function refuse(question: Question, age: AgeStanding, place: PlaceStanding): Outcome | undefined {
  const { facts, version } = question;
  if (facts.concern === 'NO') {
    const sentence =
      'Nobody suspects that the child is or was trafficked. Record it if somebody does: suspicion is enough.';
    return {
      offer: 'NOT_ELIGIBLE',
      reasons: [reason(question, 'NO_CONCERN', 'version', version, sentence)],
    };
  }
  if (place.kind === 'OUTSIDE_ENGLAND_AND_WALES') {
    const sentence =
      'The service is for England and Wales; Scotland and Northern Ireland have arrangements of their own.';
    return {
      offer: 'NOT_ELIGIBLE',
      reasons: [
        reason(question, 'OUTSIDE_ENGLAND_AND_WALES', 'area', version.settings.area, sentence),
      ],
    };
  }
  if (age.kind === 'ADULT') return offerAfterEighteen(question, age);
  if (place.kind === 'NOT_SERVED') {
    const { outsideArea } = version.settings;
    const sentence = `${place.name} was in no site of the service on that day${outsideArea.value === 'ADVICE_ONLY' ? '; the line gives advice to the professionals' : ''}.`;
    return {
      offer: outsideArea.value,
      reasons: [reason(question, 'AREA_NOT_SERVED', 'outsideArea', outsideArea, sentence)],
    };
  }
  return undefined;
}

/** What has to be known first: all of it at once, so that nobody is asked twice. */
function ask(question: Question, age: AgeStanding, place: PlaceStanding): Outcome | undefined {
  const { facts, version } = question;
  const open: [NamedFact, Reason][] = [];
  if (facts.concern !== 'YES') {
    open.push([
      'CONCERN',
      reason(
        question,
        'CONCERN_NOT_RECORDED',
        'version',
        version,
        'It is not recorded whether anybody suspects trafficking. Ask: suspicion is enough.',
      ),
    ]);
  }
  if (age.kind === 'UNCLEAR') {
    open.push([
      'AGE',
      reason(
        question,
        'AGE_UNCLEAR',
        'version',
        version,
        'The person is said to be an adult, but no date of birth or estimate is recorded. Ask for one, or record what a council found.',
      ),
    ]);
  }
  if (place.kind === 'NOT_KNOWN') {
    const { authorityBasis } = version.settings;
    open.push([
      'AUTHORITY',
      reason(
        question,
        'AREA_NOT_KNOWN',
        'authorityBasis',
        authorityBasis,
        'The authority is not recorded, or is not one of England and Wales. Ask where the child lives.',
      ),
    ]);
  }
  const [first, ...others] = open;
  if (!first) return undefined;

  const route = offer(question);
  const isOpenToo = route.offer === 'DECISION_NEEDED';
  return {
    offer: 'DECISION_NEEDED',
    reasons: [first[1], ...others.map(([, why]) => why), ...(isOpenToo ? route.reasons : [])],
    missing: [...open.map(([fact]) => fact), ...(isOpenToo ? (route.missing ?? []) : [])],
    disputed: isOpenToo ? (route.disputed ?? []) : [],
  };
}

/** What a child in the area is offered. */
function offer(question: Question): Outcome {
  const { facts, version, asOf } = question;
  const { timeLimitMonths, afterTimeLimit, model } = version.settings;
  const months = timeLimitMonths.value;
  if (
    months !== null &&
    facts.supportStartedOn !== null &&
    addMonths(facts.supportStartedOn, months) <= asOf
  ) {
    const sentence = `Support has lasted ${months} months, which was the limit under this version.`;
    return {
      offer: afterTimeLimit.value,
      reasons: [
        reason(question, 'TIME_LIMIT_REACHED', 'timeLimitMonths', timeLimitMonths, sentence),
      ],
    };
  }
  if (model.value === 'ONE_TO_ONE_FOR_EVERY_CHILD') {
    const sentence =
      'Under this version every trafficked child in a site got one-to-one support, whoever held parental responsibility.';
    return {
      offer: 'DIRECT_WORKER',
      reasons: [reason(question, 'ONE_TO_ONE_FOR_EVERY_CHILD', 'model', model, sentence)],
    };
  }
  return routeByParentalResponsibility(question);
}
