import { authority, currentCodes } from '@ictg/kit/geography';
import { unknown } from '../cube/counted-child.js';
import type { Keys, Layout } from '../cube/layout.js';
import { daysAfter, isQuarter, lastDay } from '../cube/period.js';
import type { SnapshotDocument } from '../snapshot/document.js';
import { isInCare, type GapQuery, type Measure } from './query.js';

/** What stands beside a figure, or in its place. */
export const markers = [
  'UNAVAILABLE',
  'NOT_APPLICABLE',
  'CONFIDENTIAL',
  'UNRELIABLE',
  'REVISED',
  'PROVISIONAL',
] as const;
export type Marker = (typeof markers)[number];

/** The short sign of each marker in files. */
export const signs: Readonly<Record<Marker, string>> = {
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
export function lacking(
  document: SnapshotDocument,
  query: GapQuery,
  measure: Measure,
  [place, period, split]: Keys,
  layout: Layout,
): 'UNAVAILABLE' | 'NOT_APPLICABLE' | undefined {
  const isMissing = (source: string): boolean =>
    document.sources.some((one) => one.source === source && one.state === 'MISSING');
  if (!isInCare(query.population) && isMissing('NRM')) return 'UNAVAILABLE';
  if (measure !== 'REFERRED' || layout.split === 'REASON' || layout.split === 'TIME_BAND')
    if (isMissing('ICTG')) return 'UNAVAILABLE';
  if (needsCare(query) && !suppliesCare(document, layout, place)) return 'UNAVAILABLE';
  return isStructural(query, layout, split, period) ? 'NOT_APPLICABLE' : undefined;
}

/** Whether a figure stands on a source that has not been read lately, or on a period that is still filling up. */
export function standing(
  document: SnapshotDocument,
  query: GapQuery,
  period: string,
): Marker | undefined {
  const rests = needsCare(query) ? ['NRM', 'ICTG', 'LOOKED_AFTER'] : ['NRM', 'ICTG'];
  if (document.sources.some(({ source, state }) => state === 'STALE' && rests.includes(source)))
    return 'UNRELIABLE';
  const last = isQuarter(period) ? period : lastQuarterOf(period, query);
  return daysAfter(lastDay(last), youngestDays) > document.countedOn ? 'PROVISIONAL' : undefined;
}

function lastQuarterOf(period: string, { to }: GapQuery): GapQuery['to'] {
  const ends = `${period}-Q4`;
  return isQuarter(ends) && ends < to ? ends : to;
}

function needsCare({ population, by }: GapQuery): boolean {
  return population !== 'NRM_CHILD' || by.includes('LOOKED_AFTER');
}

/** An authority that supplies no care records has no figure; a coarser place has one from those that supply. */
function suppliesCare(
  document: SnapshotDocument,
  { place: level }: Layout,
  place: string,
): boolean {
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
function isStructural(query: GapQuery, layout: Layout, split: string, period: string): boolean {
  if (isInCare(query.population) || layout.split === 'NRM_SIGNAL') return false;
  const needsCoordinator = split === 'RPC_ONLY';
  const first = needsCoordinator ? firstCoordinator : firstWorker;
  const allowed = { ON_OR_BEFORE: 0, WITHIN_30_DAYS: 30, WITHIN_90_DAYS: 90 } as const;
  const band =
    layout.split === 'TIME_BAND' && split in allowed
      ? (split as keyof typeof allowed)
      : needsCoordinator && layout.split === 'REASON' && query.window !== 'EVER'
        ? query.window
        : undefined;
  if (band === undefined) return false;
  const last = isQuarter(period) ? period : lastQuarterOf(period, query);
  return daysAfter(lastDay(last), allowed[band]) < first;
}
