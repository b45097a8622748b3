import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Team } from './team.type.js';

@ObjectType({ description: 'The team is saved.' })
export class TeamSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Team, { description: 'The team as it stands now.' })
  team!: Team;
}

export const TeamResult = resultOf('Team', TeamSaved);
