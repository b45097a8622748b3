import type { SourceName, SourceState } from './provenance.vocabulary.js';
export declare const SourceNameEnum: Record<SourceName, SourceName>;
export declare const SourceStateEnum: Record<SourceState, SourceState>;
export declare class StatisticsSource {
  source: SourceName;
  state: SourceState;
  asOf: Date | null;
  records: number | null;
  digest: string | null;
}
