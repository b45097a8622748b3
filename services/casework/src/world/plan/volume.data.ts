/** Children who were given a worker in one quarter. */
export interface PublishedQuarter {
  /** First day. */
  readonly from: string;
  readonly direct: number;
  readonly rpc: number;
}

/**
 * As published in the data tables to the Home Office assessment of RPCs (October 2020). Cells that were left out
 * there for being small are left out here as well: the demo world gives nothing away.
 */
export const publishedQuarters: readonly PublishedQuarter[] = [
  { from: '2017-02-01', direct: 30, rpc: 0 },
  { from: '2017-04-01', direct: 68, rpc: 0 },
  { from: '2017-07-01', direct: 68, rpc: 0 },
  { from: '2017-10-01', direct: 46, rpc: 0 },
  { from: '2018-01-01', direct: 49, rpc: 0 },
  { from: '2018-04-01', direct: 68, rpc: 0 },
  { from: '2018-07-01', direct: 59, rpc: 0 },
  { from: '2018-10-01', direct: 70, rpc: 6 },
  { from: '2019-01-01', direct: 40, rpc: 36 },
  { from: '2019-04-01', direct: 55, rpc: 60 },
  { from: '2019-07-01', direct: 68, rpc: 56 },
  { from: '2019-10-01', direct: 84, rpc: 31 },
];

/** First day after the published quarters. */
export const publishedUntil = '2020-01-01';
/** First day of RPCs. */
export const rpcFrom = '2018-10-01';

/** From how many children on the published quarters have their published size; a smaller world shrinks them. */
export const fullSize = 2000;

/** How busy a later quarter is beside others: invented, growing with the sites. */
export function laterWeight(from: string): number {
  if (from < '2021-04-01') return 62;
  if (from < '2022-01-01') return 125;
  if (from < '2026-07-01') return 140 + Number(from.slice(2, 4)) * 2;
  return 230;
}

/** Published shares of the sites to December 2019, direct workers and RPCs: how referrals spread over the sites then. */
export const siteShares: Readonly<
  Record<string, { readonly direct: number; readonly rpc: number }>
> = {
  'greater-manchester': { direct: 211, rpc: 42 },
  'hampshire-iow': { direct: 154, rpc: 0 },
  wales: { direct: 191, rpc: 47 },
  'east-midlands': { direct: 27, rpc: 59 },
  'west-midlands-ca': { direct: 84, rpc: 40 },
  croydon: { direct: 19, rpc: 0 },
};
