import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { GssCode, Instant, PlainDate } from '@ictg/kit/graph';
import { SocialCareReplyEnum } from './social-care-report.enum.js';
import type { SocialCareReply } from './social-care-report.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: "The third referral: our report of a child to children's services." })
export class SocialCareReport {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day.' })
  reportedOn!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who reported.' })
  reportedBy!: string;

  @Directive(sensitive)
  @Field(() => GssCode, { nullable: true, description: 'To which council.' })
  authorityGss!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Whom they told: name, role or team.' })
  toldTo!: string;

  @Directive(sensitive)
  @Field(() => String, { description: 'What was reported.' })
  worry!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'By when a reply is due, by the setting in force.' })
  replyDueAt!: Date;

  @Directive(sensitive)
  @Field(() => SocialCareReplyEnum, { nullable: true, description: 'What they answered.' })
  reply!: SocialCareReply | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When.' })
  repliedOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What they said.' })
  replyNote!: string | null;

  childId!: string;
}
