import { CallCommandResolver } from './call-command.resolver.js';
import { CallResolver, FullerCardResolver } from './call.resolver.js';

export { callDueAt } from './call.clock.js';
export { CallEntity, type Call as CallRecord } from './call.entity.js';
export { callBacks, callPage, callsById } from './call.queries.js';
export { outcomeWords } from './call.words.js';
export { Call, CallBack } from './call.type.js';

/** The resolvers of calls on the line. */
export const callResolvers = [CallResolver, CallCommandResolver, FullerCardResolver] as const;
