import { bandOf, bands } from '../linking/draw.js';
/** Fewer than this say less than the model does. */
export const fewestReviewed = 30;
/**
 * How well two sources were linked, by the pairs that people looked at: of each band, and of links made and not made in
 * it apart, the share that was right stands for all. What was decided counts as decided. Undefined until enough were
 * looked at; where none of a part was, the model's own probabilities stand for it.
 */
export function qualityBySample(found, sample) {
  if (sample.length < fewestReviewed) return undefined;
  const parts = [true, false].flatMap((isChosen) =>
    bands.map((_, at) => partOf(found, sample, at + 1, isChosen)),
  );
  const certain = found.filter(({ probability }) => probability === 1).length;
  const made = parts.filter(({ isChosen }) => isChosen);
  const rights = (of) => of.reduce((sum, { right }) => sum + right, 0);
  const doubts = (of) => of.reduce((sum, { doubt }) => sum + doubt, 0);
  const links = certain + made.reduce((sum, { pairs }) => sum + pairs, 0);
  const right = certain + rights(made);
  const missed = parts.filter(({ isChosen }) => !isChosen);
  const all = right + rights(missed);
  return {
    precision: within(right / links, Math.sqrt(doubts(made)) / links),
    // What is right and missed moves the share as well as what is right and made, each against the other.
    recall: within(
      right / all,
      Math.hypot(
        (Math.sqrt(doubts(made)) * rights(missed)) / all ** 2,
        (Math.sqrt(doubts(missed)) * right) / all ** 2,
      ),
    ),
    basis: 'CLERICAL_SAMPLE',
    sampleSize: sample.length,
  };
}
function partOf(found, sample, band, isChosen) {
  const undecided = found.filter(
    (pair) =>
      pair.isChosen === isChosen && pair.probability < 1 && bandOf(pair.probability) === band,
  );
  const looked = sample.filter((pair) => pair.isChosen === isChosen && pair.band === band);
  const pairs = undecided.length;
  if (looked.length === 0) {
    const right = undecided.reduce((sum, { probability }) => sum + probability, 0);
    const doubt = undecided.reduce((sum, { probability: p }) => sum + p * (1 - p), 0);
    return { isChosen, pairs, right, doubt };
  }
  const same = looked.filter(({ isSame }) => isSame).length;
  const share = same / looked.length;
  // Where all agree the share is not certain: one of each kind is thought of beside those seen.
  const cautious = (same + 1) / (looked.length + 2);
  const ofShare = (cautious * (1 - cautious)) / looked.length;
  return { isChosen, pairs, right: pairs * share, doubt: pairs ** 2 * ofShare };
}
function within(value, error) {
  if (!Number.isFinite(value)) return { value: 0, least: 0, greatest: 1 };
  const reach = 1.96 * (Number.isFinite(error) ? error : 1);
  return { value, least: Math.max(0, value - reach), greatest: Math.min(1, value + reach) };
}
//# sourceMappingURL=sample.rules.js.map
