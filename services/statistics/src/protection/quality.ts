import type { Estimated, LinkageQuality } from '../cube/counted-child.js';
import { base } from './round.js';

/** How well two sources were linked, as it may be published. */
export type PublishedQuality = Omit<LinkageQuality, 'links'>;

/** Of fewer links nothing is told: a fifth of them would be a handful of children. */
const fewestLinks = 50;
/** In steps of so much an estimate is told: the first of which there are ten links to a step. */
const steps = [0.01, 0.02, 0.05, 0.1, 0.2] as const;
const linksInAStep = 10;

/**
 * Estimates of the links' quality as they may be published. A share and its interval together tell how many links they
 * are made of, and how many are thought to be missed: so the interval stands in steps of ten links and more, is never
 * narrower than one, and is as if the links were the multiple of five below; and what is told as the best estimate is
 * its middle, which tells nothing more.
 */
export function protectQuality(lines: readonly LinkageQuality[]): readonly PublishedQuality[] {
  return lines.flatMap(({ links, ...line }) => {
    const told = Math.floor(links / base) * base;
    if (told < fewestLinks) return [];
    const step = steps.find((one) => one * told >= linksInAStep) ?? 1;
    const widening = Math.sqrt(links / told);
    return [
      {
        ...line,
        sampleSize: Math.round(line.sampleSize / 10) * 10,
        precision: inSteps(line.precision, step, widening),
        recall: inSteps(line.recall, step, widening),
      },
    ];
  });
}

function inSteps({ value, least, greatest }: Estimated, step: number, widening: number): Estimated {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const most = Math.round(1 / step);
  const low = Math.min(most - 1, Math.floor(within(value - (value - least) * widening) / step));
  const high = Math.max(low + 1, Math.ceil(within(value + (greatest - value) * widening) / step));
  const share = (steps: number) => Number((steps * step).toFixed(3));
  return { value: share((low + high) / 2), least: share(low), greatest: share(high) };
}
