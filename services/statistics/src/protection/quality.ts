import { createHash } from 'node:crypto';
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
 * By how many links each estimate is taken to rest on fewer than it does: nobody outside knows at which number a group is
 * told first, or in finer steps. Kept beside a snapshot and never published.
 */
export type HiddenLinks = Readonly<Record<string, number>>;
const mostHidden = 20;

/**
 * How many links are hidden of each estimate: as many as in the snapshot before, and of a new one as chance has it.
 * @param secret what only this service knows, so that the same world hides the same
 */
export function hideLinks(
  lines: readonly LinkageQuality[],
  secret: string,
  earlier: HiddenLinks = {},
): HiddenLinks {
  const drawn = (name: string) =>
    createHash('sha256').update(`${secret} ${name}`).digest().readUInt16BE() % mostHidden;
  return {
    ...earlier,
    ...Object.fromEntries(
      lines.map(nameOf).map((name) => [name, earlier[name] ?? drawn(name)] as const),
    ),
  };
}

/**
 * Estimates of the links' quality as they may be published. A share and its interval together tell how many links they
 * are made of, and how many are thought to be missed: so the interval stands in steps of ten links and more, is never
 * narrower than one, and is as if the links were the multiple of five below; and what is told as the best estimate is
 * its middle, which tells nothing more.
 */
export function protectQuality(
  lines: readonly LinkageQuality[],
  hidden: HiddenLinks,
): readonly PublishedQuality[] {
  return lines.flatMap((one) => {
    const { links, ...line } = one;
    const told = Math.floor((links - (hidden[nameOf(one)] ?? 0)) / base) * base;
    if (told < fewestLinks) return [];
    const step = steps.find((size) => size * told >= linksInAStep) ?? 1;
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

function nameOf({ left, right, by, group }: LinkageQuality): string {
  return `${left} ${right} ${by} ${group}`;
}

function inSteps({ value, least, greatest }: Estimated, step: number, widening: number): Estimated {
  const within = (share: number) => Math.min(1, Math.max(0, share));
  const most = Math.round(1 / step);
  const low = Math.min(most - 1, Math.floor(within(value - (value - least) * widening) / step));
  const high = Math.max(low + 1, Math.ceil(within(value + (greatest - value) * widening) / step));
  const share = (steps: number) => Number((steps * step).toFixed(3));
  return { value: share((low + high) / 2), least: share(low), greatest: share(high) };
}
