import { quarterOfDay } from '../counting/quarter.js';
import { trainingOf } from './band.rules.js';
import { itemPlace } from './item-place.js';
/** The one thing that is counted of a record of work. */
export function itemOfWork(told, tie, countedOn) {
  const { subject, codes } = counted(told, countedOn);
  // Posts are counted as they stand on the day of counting, whenever somebody came into them.
  const day = told.kind === 'POST' ? countedOn : told.on;
  return {
    subject,
    tie,
    codes,
    quarter: quarterOfDay(day),
    place: itemPlace(told.authority, told.on),
  };
}
function counted(told, countedOn) {
  switch (told.kind) {
    case 'CONSULTATION':
      return { subject: told.kind, codes: [told.agencyType, told.mode, told.nrmAdvice] };
    case 'ADVICE':
      return { subject: told.kind, codes: [told.agencyType, told.topic, told.answer ?? 'NOT_YET'] };
    case 'CALL':
      return { subject: told.kind, codes: [told.callerType, outcomeOf(told.outcomes)] };
    case 'OUTCOME':
      return { subject: told.kind, codes: [told.domain, told.change] };
    case 'FACT':
      return { subject: 'OUTCOME_FACT', codes: [told.fact] };
    case 'SESSION':
      return { subject: told.kind, codes: [told.mode, told.language] };
    case 'ATTENDANCE':
      return { subject: told.kind, codes: [told.agencyKind, told.attendance] };
    case 'POST':
      return {
        subject: told.kind,
        codes: [told.agencyKind, trainingOf(told.trainedOn, countedOn)],
      };
  }
}
/** What came of a call, by what weighs most where several things did. */
const weightiest = [
  'RANG_999',
  'REFERRAL',
  'CHILDRENS_SERVICES',
  'POLICE',
  'CONSULTATION',
  'NRM_ADVISED',
  'ADVICE_ONLY',
];
function outcomeOf(outcomes) {
  return weightiest.find((one) => outcomes.includes(one)) ?? 'NOTHING_RECORDED';
}
//# sourceMappingURL=work.rules.js.map
