import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Session } from './session.type.js';

@ObjectType({ description: 'The session is saved, or the step was taken.' })
export class SessionSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Session, { description: 'The session as it stands now.' })
  session!: Session;
}

@ObjectType({ description: 'The sessions are planned.' })
export class SessionsPlanned {
  @Directive('@tag(name: "not-personal")')
  @Field(() => [Session], { description: 'The sessions, the first first.' })
  sessions!: readonly Session[];
}

export const SessionResult = resultOf('Session', SessionSaved);
export const PlanSessionsResult = resultOf('PlanSessions', SessionsPlanned);
