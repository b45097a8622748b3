/** The owners whose records of people are linked and counted, each by the name of its service. */
export const sources = ['nrm', 'casework', 'looked-after'] as const;
export type Source = (typeof sources)[number];

/** The owners whose work is counted. It is about nobody to be found, so nothing in it is linked. */
export const workSources = ['casework-work', 'partnership-work'] as const;
export type WorkSource = (typeof workSources)[number];

export const everySource = [...sources, ...workSources] as const;
export type EverySource = (typeof everySource)[number];

/** Whether a source tells of work, not of people. */
export function isWork(source: EverySource): source is WorkSource {
  return workSources.some((one) => one === source);
}
