import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant } from '@ictg/kit/graph';
import { AnswerEnum } from '../child/child.enum.js';
import type { ThreeWay } from '../child/child.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'A referral from outside about a child in danger or missing now, as whoever is on shift sees it: enough to ring back.',
})
export class UrgentReferral {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The referral.' })
  referralId!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its reference.' })
  reference!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The child, for the thin card.' })
  childId!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it came in.' })
  receivedAt!: Date;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Immediate danger.' })
  dangerNow!: ThreeWay;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Missing now.' })
  missingNow!: ThreeWay;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who sent it.' })
  senderName!: string | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Their role.' })
  senderRole!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Their organisation.' })
  organisation!: string;

  @Directive(professional)
  @Field(() => String, {
    nullable: true,
    description: 'The number they gave. Ring back on the one in our directory.',
  })
  phoneGiven!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When whoever is on shift was paged.' })
  pagedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When the on-call manager is or was paged, unless somebody picks it up.',
  })
  managerPagedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When somebody picked it up.' })
  pickedUpAt!: Date | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who picked it up.' })
  pickedUpBy!: string | null;
}
