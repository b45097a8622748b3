import { Directive, Field, ObjectType } from 'type-graphql';

const identity = '@tag(name: "personal-identity")';

/** A referral in the NRM, which the Home Office's service describes. Here it is a reference and what opens it. */
@Directive('@key(fields: "reference opening", resolvable: false)')
@ObjectType('NrmTrack', {
  description:
    "A child's referral in the NRM, followed by a reference that the child's record carries. It opens only once the Home Office's own record confirms that it is the same person.",
})
export class NrmTrackStub {
  @Directive(identity)
  @Field(() => String, { description: 'The reference, as recorded by whoever follows it.' })
  reference!: string;

  @Directive('@inaccessible')
  @Directive(identity)
  @Field(() => String, { description: 'What the follower knows of its own child, sealed.' })
  opening!: string;
}
