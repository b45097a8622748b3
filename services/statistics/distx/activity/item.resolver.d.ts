import type { GraphContext } from '@ictg/kit/graph';
import { ItemArgs } from './item.input.js';
import { ServiceStatistics } from './item.type.js';
/** What the service did, counted. */
export declare class ServiceStatisticsResolver {
  serviceStatistics(args: ItemArgs, { desk }: GraphContext): Promise<ServiceStatistics>;
}
