import { Directive, Field, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { ConfirmationEnum, type Confirmation } from '@ictg/kit/reference';
import { NrmReferral } from '../referral/nrm-referral.type.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

@Directive('@key(fields: "reference opening")')
@ObjectType({
  description:
    "A child's referral in the NRM, followed by a reference that the child's record carries. It opens only once the Home Office's own record confirms that it is the same person.",
})
export class NrmTrack {
  @Directive(identity)
  @Field(() => String, { description: 'The reference, as recorded by whoever follows it.' })
  reference!: string;

  @Directive('@inaccessible')
  @Directive(identity)
  @Field(() => String, { description: 'What the follower knows of its own child, sealed.' })
  opening!: string;

  @Directive(sensitive)
  @Field(() => ConfirmationEnum, { description: 'Whether it opens anything.' })
  confirmation!: Confirmation;

  @Directive(sensitive)
  @Field(() => NrmReferral, { nullable: true, description: 'The referral, once confirmed.' })
  referral!: NrmReferral | null;

  @Directive(sensitive)
  @Field(() => Instant, {
    nullable: true,
    description: "When the Home Office's records were last loaded; null before the first time.",
  })
  asOf!: Date | null;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description: 'Not renewed for more than a day: it may say what is no longer so.',
  })
  isStale!: boolean;
}
