/** The owners whose records are counted, each by the name of its service. */
export const sources = ['nrm', 'casework', 'looked-after'] as const;
export type Source = (typeof sources)[number];
