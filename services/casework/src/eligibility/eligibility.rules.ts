import { addMonths, type Day } from '@ictg/kit/calendar';
import { type AgeStanding, ageStanding } from './age.rules.js';
import type { EligibilityFacts } from './eligibility.facts.js';
import type { NamedFact, OfferDecision, Reason } from './eligibility.offer.js';
import { reason, sourceName, type Outcome, type Question } from './eligibility.reason.js';
import { placeStanding, type PlaceStanding } from './place.rules.js';
import { offerAfterEighteen } from './post-eighteen.rules.js';
import { routeByParentalResponsibility } from './route.rules.js';
import type { RuleBook } from './rule-book.js';
import { versionOn } from './rule-book.rules.js';

/**
 * What the service offers a child, why, and what is still to be asked. Always one answer; it never throws.
 * @param asOf the day on which the facts are judged: age, and who holds parental responsibility
 * @param book the rules: those in force or a draft
 * @param rulesAsOf the day whose rules are asked for, where it is another: "what would the rules of 2021 say?"
 */
export function decideOffer(facts: EligibilityFacts, asOf: Day, book: RuleBook, rulesAsOf: Day = asOf): OfferDecision {
  const version = versionOn(book, rulesAsOf);
  if (!version) return beforeTheService(asOf, book, rulesAsOf);

  const age = ageStanding(facts, asOf, version.settings);
  const place = placeStanding(facts, book, version, rulesAsOf);
  const question: Question = { facts, asOf, book, version, site: place.kind === 'SERVED' ? place.site : null };
  const outcome = refuse(question, age, place) ?? ask(question, age, place) ?? offer(question);
  const reasons: OfferDecision['reasons'] = [...outcome.reasons, ...supporting(question, age, place, outcome)];

  return {
    offer: outcome.offer,
    reasons,
    version: version.id,
    asOf,
    rulesAsOf,
    site: question.site?.id ?? null,
    missing: outcome.missing ?? [],
    disputed: outcome.disputed ?? [],
    flags: {
      keptFromDirectWorkerByCareOrder: outcome.keptFromDirectWorkerByCareOrder ?? false,
      presumedChild: age.kind === 'CHILD' && age.isPresumed,
      restsOnLocalSetting: reasons.some(({ status }) => status === 'LOCAL_SETTING'),
    },
  };
}

/** What ends the matter whatever else is known. */
function refuse(question: Question, age: AgeStanding, place: PlaceStanding): Outcome | undefined {
  const { facts, version } = question;
  if (facts.concern === 'NO') {
    const sentence = 'Nobody suspects that the child is or was trafficked. Record it if somebody does: suspicion is enough.';
    return { offer: 'NOT_ELIGIBLE', reasons: [reason(question, 'NO_CONCERN', 'version', version, sentence)] };
  }
  if (place.kind === 'OUTSIDE_ENGLAND_AND_WALES') {
    const sentence = 'The service is for England and Wales; Scotland and Northern Ireland have arrangements of their own.';
    return { offer: 'NOT_ELIGIBLE', reasons: [reason(question, 'OUTSIDE_ENGLAND_AND_WALES', 'area', version.settings.area, sentence)] };
  }
  if (age.kind === 'ADULT') return offerAfterEighteen(question, age);
  if (place.kind === 'NOT_SERVED') {
    const { outsideArea } = version.settings;
    const sentence = `${place.name} was in no site of the service on that day${outsideArea.value === 'ADVICE_ONLY' ? '; the line gives advice to the professionals' : ''}.`;
    return { offer: outsideArea.value, reasons: [reason(question, 'AREA_NOT_SERVED', 'outsideArea', outsideArea, sentence)] };
  }
  return undefined;
}

/** What has to be known first: all of it at once, so that nobody is asked twice. */
function ask(question: Question, age: AgeStanding, place: PlaceStanding): Outcome | undefined {
  const { facts, version } = question;
  const open: [NamedFact, Reason][] = [];
  if (facts.concern !== 'YES') {
    open.push(['CONCERN', reason(question, 'CONCERN_NOT_RECORDED', 'version', version, 'It is not recorded whether anybody suspects trafficking. Ask: suspicion is enough.')]);
  }
  if (age.kind === 'UNCLEAR') {
    open.push(['AGE', reason(question, 'AGE_UNCLEAR', 'version', version, 'The person is said to be an adult, but no date of birth or estimate is recorded. Ask for one, or record what a council found.')]);
  }
  if (place.kind === 'NOT_KNOWN') {
    const { authorityBasis } = version.settings;
    open.push(['AUTHORITY', reason(question, 'AREA_NOT_KNOWN', 'authorityBasis', authorityBasis, 'The authority is not recorded, or is not one of England and Wales. Ask where the child lives.')]);
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
  if (months !== null && facts.supportStartedOn !== null && addMonths(facts.supportStartedOn, months) <= asOf) {
    const sentence = `Support has lasted ${months} months, which was the limit under this version.`;
    return {
      offer: afterTimeLimit.value,
      reasons: [reason(question, 'TIME_LIMIT_REACHED', 'timeLimitMonths', timeLimitMonths, sentence)],
    };
  }
  if (model.value === 'ONE_TO_ONE_FOR_EVERY_CHILD') {
    const sentence = 'Under this version every trafficked child in a site got one-to-one support, whoever held parental responsibility.';
    return { offer: 'DIRECT_WORKER', reasons: [reason(question, 'ONE_TO_ONE_FOR_EVERY_CHILD', 'model', model, sentence)] };
  }
  return routeByParentalResponsibility(question);
}

/** What the offer stands on beside its own reasons: the area and the age. */
function supporting(question: Question, age: AgeStanding, place: PlaceStanding, outcome: Outcome): readonly Reason[] {
  const { version, facts } = question;
  if (outcome.offer === 'NOT_ELIGIBLE' || age.kind === 'ADULT') return [];
  const said: Reason[] = [];
  if (place.kind === 'SERVED' && version.settings.area.value === 'ALL_AUTHORITIES') {
    said.push(reason(question, 'ALL_AUTHORITIES_SERVED', 'area', version.settings.area, `${place.name} is served, as every authority in England and Wales is.`));
  } else if (place.kind === 'SERVED' && place.site) {
    said.push(reason(question, 'AREA_SERVED', `site/${place.site.id}`, place.site, `${place.name} is in the site ${place.site.name}.`));
  }
  if (age.kind === 'CHILD' && age.isPresumed) {
    const { undeterminedAge } = version.settings;
    said.push(reason(question, 'PRESUMED_CHILD', 'undeterminedAge', undeterminedAge, 'The age is not settled: the person is presumed a child until it is.'));
  } else if (age.kind === 'CHILD' && facts.concern === 'YES') {
    said.push(reason(question, 'UNDER_18', 'version', version, 'The child is under 18.'));
  }
  return said;
}

function beforeTheService(asOf: Day, book: RuleBook, rulesAsOf: Day): OfferDecision {
  const [first] = [...book.versions].sort((a, b) => (a.fromOn < b.fromOn ? -1 : 1));
  return {
    offer: 'NOT_ELIGIBLE',
    reasons: [
      {
        code: 'SERVICE_NOT_YET_RUNNING',
        sentence: `On ${rulesAsOf} no version of the guidance was in force yet${first ? `; the first took effect on ${first.fromOn}` : ''}.`,
        rule: first ? `${first.id}/version` : 'none',
        source: first ? sourceName(book, first.source) : 'none',
        status: first?.status ?? 'LOCAL_SETTING',
      },
    ],
    version: null,
    asOf,
    rulesAsOf,
    site: null,
    missing: [],
    disputed: [],
    flags: { keptFromDirectWorkerByCareOrder: false, presumedChild: false, restsOnLocalSetting: first?.status !== 'CONFIRMED' },
  };
}
