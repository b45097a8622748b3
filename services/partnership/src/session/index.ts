import { SessionResolver } from './session.resolver.js';

export {
  columnsOf,
  detailsOf,
  keepAudience,
  mustTrainOneself,
} from './commands/session-details.js';
export { mustBePlanned, ownSession, takeStep, type SessionStep } from './own-session.js';
export { SessionEntity, type Session } from './session.entity.js';
export { SessionDetailsInput } from './session.input.js';
export { whyNotYours } from './session.policy.js';
export { sessionsById } from './session.queries.js';
export { savedSession } from './session.resolver.js';
export { SessionResult, SessionSaved } from './session.result.js';
export {
  instantsOf,
  timeFault,
  whoGetsAPlace,
  type Audience,
  type InLine,
} from './session.rules.js';
export type { SessionState } from './session.states.js';
export type { SessionMode } from './session.vocabulary.js';
export { Session as SessionType } from './session.type.js';
export { mustBeFree } from './trainer-clash.js';

/** The resolvers of sessions. */
export const sessionResolvers = [SessionResolver] as const;
