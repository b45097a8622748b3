import type { Desk } from '@ictg/kit/database';
import { StatisticsSource } from './provenance.type.js';
/** Every source, those included that have never been read. */
export declare function statisticsSources(desk: Desk, now: Date): Promise<StatisticsSource[]>;
