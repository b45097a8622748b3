import { describe, expect, it } from 'vitest';
import { howMany } from '@ictg/kit/testing';
import { chances } from '../cube/testing/world.js';
import { bandOf, bands } from '../linking/draw.js';
import { fewestReviewed, qualityBySample } from './sample.rules.js';
/** Pairs of which the model thinks too well, with the truth of each. */
function pairs(chance) {
  return Array.from({ length: 4_000 }, () => {
    const probability = 0.02 + 0.979 * Math.sqrt(chance());
    const isChosen = chance() < (probability > 0.5 ? 0.97 : 0.02);
    return { probability, isChosen, isSame: chance() < probability ** 2 };
  });
}
const drawn = (all, chance, fromEach = 16) =>
  bands.flatMap((_, at) =>
    all
      .filter(({ probability }) => bandOf(probability) === at + 1)
      .map((pair) => ({ pair, lot: chance() }))
      .sort((a, b) => a.lot - b.lot)
      .slice(0, fromEach)
      .map(({ pair }) => ({ ...pair, band: at + 1 })),
  );
describe('precision and recall by what people looked at', () => {
  it('hold the truth in their interval about as often as they say, though the model is wrong', () => {
    const chance = chances(7);
    const times = howMany(100, 1_000);
    let [precise, recalled] = [0, 0];
    for (let at = 0; at < times; at++) {
      const all = pairs(chance);
      const told = qualityBySample(all, drawn(all, chance));
      if (told === undefined) throw new Error('The sample is too small.');
      const made = all.filter(({ isChosen }) => isChosen);
      const right = made.filter(({ isSame }) => isSame).length;
      const [p, r] = [right / made.length, right / all.filter(({ isSame }) => isSame).length];
      if (told.precision.least <= p && p <= told.precision.greatest) precise += 1;
      if (told.recall.least <= r && r <= told.recall.greatest) recalled += 1;
    }
    expect(precise / times).toBeGreaterThan(0.9);
    expect(recalled / times).toBeGreaterThan(0.9);
  });
  it('say where they come from and how many were looked at, and wait for enough', () => {
    const all = pairs(chances(1));
    const sample = drawn(all, chances(2));
    expect(qualityBySample(all, sample)).toMatchObject({
      basis: 'CLERICAL_SAMPLE',
      sampleSize: sample.length,
    });
    expect(qualityBySample(all, sample.slice(0, fewestReviewed - 1))).toBeUndefined();
  });
  it('count what was decided as decided', () => {
    const decided = Array.from({ length: 40 }, () => ({
      probability: 1,
      isChosen: true,
    }));
    const sample = decided.map(() => ({ band: 6, isChosen: true, isSame: true }));
    const told = qualityBySample(decided, sample);
    expect([told?.precision, told?.recall]).toEqual([
      { value: 1, least: 1, greatest: 1 },
      { value: 1, least: 1, greatest: 1 },
    ]);
  });
});
//# sourceMappingURL=sample.rules.test.js.map
