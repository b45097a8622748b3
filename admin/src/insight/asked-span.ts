import { quarterWords } from './quarter.js';

/** Two quarters and what lies between them, as they are shown. */
export interface AskedSpan {
  readonly from: string;
  readonly to: string;
  /** Why that is not what the address says; undefined where it is. */
  readonly fault: string | undefined;
}

const quarter = /^\d{4}-Q[1-4]$/;

/**
 * Reads the quarters from an address. What it does not say is as otherwise; what it says wrongly is told.
 * @param counted every quarter that is counted, in order
 */
export function askedSpan(
  address: URLSearchParams,
  otherwise: { readonly from: string; readonly to: string },
  counted: readonly string[],
): AskedSpan {
  const [oldest = otherwise.from, newest = otherwise.to] = [counted[0], counted.at(-1)];
  const strange = ['from', 'to']
    .map((name) => address.get(name))
    .find((text) => text !== null && !quarter.test(text));
  const asked = (name: 'from' | 'to'): string =>
    quarter.exec(address.get(name) ?? '')?.[0] ?? otherwise[name];
  const [first, second] = [asked('from'), asked('to')];
  const isBackwards = first > second;
  const isOutside = [first, second].some((one) => one < oldest || one > newest);
  const within = (one: string): string => (one < oldest ? oldest : one > newest ? newest : one);
  const faults = [
    strange === undefined
      ? ''
      : `“${strange}” in the address is no quarter: write it as a year and a quarter, e.g. 2019-Q3.`,
    isBackwards
      ? `The address begins with ${quarterWords(first)} and ends with ${quarterWords(second)}, which is earlier: the two were swapped.`
      : '',
    isOutside
      ? `Counted is ${quarterWords(oldest)} to ${quarterWords(newest)}: what lies outside is left out.`
      : '',
  ].filter((words) => words !== '');
  return {
    from: within(isBackwards ? second : first),
    to: within(isBackwards ? first : second),
    fault: faults.length === 0 ? undefined : faults.join(' '),
  };
}

/** The two quarters in their order, whichever was chosen last. */
export function inOrder<Span extends { readonly from: string; readonly to: string }>(
  span: Span,
): Span {
  return span.from > span.to ? { ...span, from: span.to, to: span.from } : span;
}
