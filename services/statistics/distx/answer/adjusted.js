import { toThousandth } from './share.js';
/**
 * What the gap would be without links missed or made wrongly: of N referred with L linked to a worker, about L × P / R
 * had one, where P and R are precision and recall of the links. Undefined where they are not known.
 */
export function adjusted(document, query, place, without, referred, error) {
  const quality = qualityFor(document, query, place);
  if (quality === undefined || referred < 10 || quality.recall.least <= 0) return undefined;
  const { precision, recall } = quality;
  const linked = referred - without;
  const gap = (supported) => Math.min(referred, Math.max(0, referred - supported));
  const value = toFive(gap((linked * precision.value) / recall.value));
  const least = downToFive(gap(((linked + error) * precision.greatest) / recall.least));
  const greatest = upToFive(gap((Math.max(0, linked - error) * precision.least) / recall.greatest));
  const interval = [Math.min(value, least), Math.max(value, greatest)];
  return {
    count: { value, interval },
    share: {
      value: toThousandth(Math.min(1, value / referred)),
      interval: [
        toThousandth(interval[0] / referred),
        toThousandth(Math.min(1, interval[1] / referred)),
      ],
    },
  };
}
/** The quality for the region where it is known, else for all children. */
function qualityFor(document, query, place) {
  const pair = document.linkage.quality.filter(
    ({ left, right }) => left === 'NRM' && right === 'ICTG',
  );
  const ofRegion = query.by.includes('REGION')
    ? pair.find(({ by, group }) => by === 'REGION' && group === place)
    : undefined;
  return ofRegion ?? pair.find(({ by }) => by === 'ALL');
}
const toFive = (count) => Math.round(count / 5) * 5;
const downToFive = (count) => Math.floor(count / 5) * 5;
const upToFive = (count) => Math.ceil(count / 5) * 5;
//# sourceMappingURL=adjusted.js.map
