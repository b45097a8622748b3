import { authority, currentCodes } from '@ictg/kit/geography';
import { unknown } from '../cube/counted-child.js';
import { daysAfter, isQuarter, lastDay } from '../cube/period.js';
import { isInCare } from './query.js';
/** What stands beside a figure, or in its place. */
export const markers = [
  'UNAVAILABLE',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'UNRELIABLE',
  'REVISED',
  'PROVISIONAL',
];
/** The short sign of each marker in files. */
export const signs = {
  UNAVAILABLE: '[x]',
  NOT_APPLICABLE: '[z]',
  CONFIDENTIAL: '[c]',
  UNRELIABLE: '[u]',
  REVISED: '[r]',
  PROVISIONAL: '[p]',
};
const firstWorker = '2017-01-30';
const firstCoordinator = '2018-10-01';
const youngestDays = 90;
/** Why a figure cannot be there at all. */
export function lacking(document, query, measure, [place, period, split], layout) {
  const isMissing = (source) =>
    document.sources.some((one) => one.source === source && one.state === 'MISSING');
  if (!isInCare(query.population) && isMissing('NRM')) return 'UNAVAILABLE';
  if (measure !== 'REFERRED' || layout.split === 'REASON' || layout.split === 'TIME_BAND')
    if (isMissing('ICTG')) return 'UNAVAILABLE';
  if (needsCare(query) && !suppliesCare(document, layout, place)) return 'UNAVAILABLE';
  return isStructural(query, layout, split, period) ? 'NOT_APPLICABLE' : undefined;
}
/** Whether a figure stands on a source that has not been read lately, or on a period that is still filling up. */
export function standing(document, query, period) {
  const rests = needsCare(query) ? ['NRM', 'ICTG', 'LOOKED_AFTER'] : ['NRM', 'ICTG'];
  if (document.sources.some(({ source, state }) => state === 'STALE' && rests.includes(source)))
    return 'UNRELIABLE';
  const last = isQuarter(period) ? period : lastQuarterOf(period, query);
  return daysAfter(lastDay(last), youngestDays) > document.countedOn ? 'PROVISIONAL' : undefined;
}
function lastQuarterOf(period, { to }) {
  const ends = `${period}-Q4`;
  return isQuarter(ends) && ends < to ? ends : to;
}
function needsCare({ population, by }) {
  return population !== 'NRM_CHILD' || by.includes('LOOKED_AFTER');
}
/** An authority that supplies no care records has no figure; a coarser place has one from those that supply. */
function suppliesCare(document, { place: level }, place) {
  const care = document.sources.find(({ source }) => source === 'LOOKED_AFTER');
  if (care === undefined || care.state === 'MISSING') return false;
  if (level !== 'LOCAL_AUTHORITY' || place === unknown) return true;
  const today = place.startsWith('AREA-')
    ? currentCodes(place.slice('AREA-'.length))
    : authority(place)
      ? [place]
      : currentCodes(place);
  return today.some((code) => care.authorities.includes(code));
}
/** Nobody was allocated before the first worker of each kind, whenever the child was referred. */
function isStructural(query, layout, split, period) {
  if (isInCare(query.population) || layout.split === 'NRM_SIGNAL') return false;
  const needsCoordinator = split === 'RPC_ONLY';
  const first = needsCoordinator ? firstCoordinator : firstWorker;
  const allowed = { ON_OR_BEFORE: 0, WITHIN_30_DAYS: 30, WITHIN_90_DAYS: 90 };
  const band =
    layout.split === 'TIME_BAND' && split in allowed
      ? split
      : needsCoordinator && layout.split === 'REASON' && query.window !== 'EVER'
        ? query.window
        : undefined;
  if (band === undefined) return false;
  const last = isQuarter(period) ? period : lastQuarterOf(period, query);
  return daysAfter(lastDay(last), allowed[band]) < first;
}
//# sourceMappingURL=mark.js.map
