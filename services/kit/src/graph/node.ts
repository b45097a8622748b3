import { Directive, Field, ID, InterfaceType } from 'type-graphql';

/** Anything with an id of its own in the graph. */
@InterfaceType({
  description: 'Anything that has an id of its own and can be fetched again by it.',
})
export abstract class Node {
  @Directive('@tag(name: "not-personal")')
  @Field(() => ID, { description: 'Opaque and stable. Do not take it apart.' })
  id!: string;
}
