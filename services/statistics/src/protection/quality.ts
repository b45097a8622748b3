import type { Estimated, LinkageQuality } from '../cube/counted-child.js';
import { base } from './round.js';

/** How well two sources were linked, as it may be published. */
export type PublishedQuality = Omit<LinkageQuality, 'links'>;

/** An estimate made of fewer links than this is not told. */
const fewestLinks = 10;

/**
 * Estimates of the links' quality as they may be published. A share and its interval together tell how many links they
 * are made of: of fewer than ten nothing is told, and otherwise both are told in hundredths, the interval as if the
 * links were the multiple of five below.
 */
export function protectQuality(lines: readonly LinkageQuality[]): readonly PublishedQuality[] {
  return lines.flatMap(({ links, ...line }) => {
    const told = Math.floor(links / base) * base;
    if (told < fewestLinks) return [];
    const widening = Math.sqrt(links / told);
    return [
      {
        ...line,
        sampleSize: Math.round(line.sampleSize / 10) * 10,
        precision: coarse(line.precision, widening),
        recall: coarse(line.recall, widening),
      },
    ];
  });
}

function coarse({ value, least, greatest }: Estimated, widening: number): Estimated {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  return {
    value: Math.round(value * 100) / 100,
    least: Math.floor(within(value - (value - least) * widening) * 100) / 100,
    greatest: Math.ceil(within(value + (greatest - value) * widening) * 100) / 100,
  };
}
