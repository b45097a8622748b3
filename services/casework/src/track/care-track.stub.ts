import { Directive, Field, ObjectType } from 'type-graphql';

const identity = '@tag(name: "personal-identity")';

/** A council's record of a child's care, which its own service describes. Here it is a reference and what opens it. */
@Directive('@key(fields: "reference opening", resolvable: false)')
@ObjectType('CareTrack', {
  description:
    "A council's record of a child's care, followed by a reference that the child's record carries. It opens only once the council's own record confirms that it is the same person.",
})
export class CareTrackStub {
  @Directive(identity)
  @Field(() => String, { description: 'The reference, as recorded by whoever follows it.' })
  reference!: string;

  @Directive('@inaccessible')
  @Directive(identity)
  @Field(() => String, { description: 'What the follower knows of its own child, sealed.' })
  opening!: string;
}
