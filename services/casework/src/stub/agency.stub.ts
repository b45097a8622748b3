import { Directive, Field, ID, ObjectType } from 'type-graphql';

/** An agency of the directory, which the partnership service describes. Here it is a reference, and what is counted. */
@Directive('@key(fields: "id")')
@ObjectType('Agency', { description: 'An agency of the directory of professionals.' })
export class AgencyStub {
  @Directive('@tag(name: "not-personal")')
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;
}

/** The agency with this id, without asking whether there is one: the directory answers that. */
export function agencyStub(id: string | null | undefined): AgencyStub | null {
  return id ? Object.assign(new AgencyStub(), { id }) : null;
}
