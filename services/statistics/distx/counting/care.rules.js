import { addDays } from '@ictg/kit/calendar';
import { unknown } from '../cube/counted-child.js';
/** How many days after the referral care may begin: a child taken into care that night is not yet there on the form's date. */
const after = 30;
/** Whether a child was looked after on a day, short breaks left out; UNKNOWN where only undated episodes could say so. */
export function isLookedAfter(care, from, to = from) {
  const episodes = care
    .flatMap((one) => one.episodes)
    .filter(({ isShortBreak, untilOn }) => !isShortBreak && (untilOn === null || untilOn > from));
  if (episodes.some(({ fromOn }) => fromOn !== null && fromOn <= to)) return 'YES';
  return episodes.some(({ fromOn }) => fromOn === null) ? unknown : 'NO';
}
/** Whether a child was looked after on the day of the referral or soon after; silence is NO only from those who supply. */
export function lookedAfterAtReferral({ on, care, isSupplied }) {
  const answer = isLookedAfter(care, on, addDays(on, after));
  return answer === 'NO' && !isSupplied ? unknown : answer;
}
/** Whether a child came alone to ask for asylum, as any of its care records says. */
export function isUnaccompanied(care) {
  const said = care.map(({ unaccompanied }) => unaccompanied);
  if (said.includes('YES')) return 'YES';
  return said.includes('NO') ? 'NO' : unknown;
}
//# sourceMappingURL=care.rules.js.map
