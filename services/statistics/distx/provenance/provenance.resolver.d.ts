import type { GraphContext } from '@ictg/kit/graph';
import { StatisticsSource } from './provenance.type.js';
/** Questions about what statistics stand on. */
export declare class ProvenanceResolver {
  statisticsSources({ desk }: GraphContext): Promise<StatisticsSource[]>;
}
