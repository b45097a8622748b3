import { Directive, Field, ObjectType } from 'type-graphql';
import { tagOfGroup, type FieldGroup } from '../agreement/index.js';
import { connectionOf, Instant } from '../graph/index.js';
import type { OwnLook } from './own-look.queries.js';

/**
 * The GraphQL classes of a list of looks at one kind of record, for the partner whom an agreement opens it.
 * @param name of the type, e.g. `NrmLook`
 * @param group of fields by which an agreement opens the records
 */
export function ownLooksOf(name: string, group: FieldGroup) {
  @Directive(`@tag(name: "${tagOfGroup(group)}")`)
  @ObjectType(name, {
    simpleResolvers: true,
    description:
      "That somebody of your own agency was shown part of a record. Source: the owner's look-log.",
  })
  class Look implements OwnLook {
    @Directive('@tag(name: "not-personal")')
    @Field(() => Instant, { description: 'When.' })
    at!: Date;

    @Directive('@tag(name: "personal-professional")')
    @Field(() => String, { description: 'Who of your agency, as signed in.' })
    officer!: string;

    @Directive('@tag(name: "personal-identity")')
    @Field(() => String, {
      nullable: true,
      description: "The owner's own reference of the record; null once it is not open to you.",
    })
    reference!: string | null;

    @Directive('@tag(name: "not-personal")')
    @Field(() => [String], { description: 'The fields that were shown.' })
    fields!: readonly string[];
  }
  return connectionOf(Look, name);
}
