import { type Subgraph } from '@ictg/kit/graph';
/** The part of the graph that counts children. It refers to nobody's record, and nobody's record refers to it. */
export declare function statisticsGraph(): Promise<Subgraph>;
