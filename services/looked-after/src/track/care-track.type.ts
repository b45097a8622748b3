import { Directive, Field, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { ChildInCare } from '../care/care.type.js';
import { ConfirmationEnum, type Confirmation } from '@ictg/kit/reference';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';

@Directive('@key(fields: "reference opening")')
@ObjectType({
  description:
    "A council's record of a child's care, followed by a reference that the child's record carries. It opens only once the council's own record confirms that it is the same person.",
})
export class CareTrack {
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
  @Field(() => ChildInCare, { nullable: true, description: 'The record, once confirmed.' })
  child!: ChildInCare | null;

  @Directive(sensitive)
  @Field(() => Instant, {
    nullable: true,
    description: "When the council's records were last loaded; null before the first time.",
  })
  asOf!: Date | null;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description: 'Not renewed for more than a day: it may say what is no longer so.',
  })
  isStale!: boolean;
}
