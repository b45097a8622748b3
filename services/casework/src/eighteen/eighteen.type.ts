import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import { NrmConsentEnum, PostEighteenStateEnum } from './eighteen.enum.js';
import type { NrmConsent } from './eighteen.vocabulary.js';
import type { PostEighteenState } from './eighteen.states.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({
  description: 'What is settled before a child turns 18. Nothing of it is carried over in silence.',
})
export class EighteenPreparation {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(sensitive)
  @Field(() => NrmConsentEnum, {
    description: 'Whether the young person stays in the National Referral Mechanism.',
  })
  nrmConsent!: NrmConsent;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'The day of that answer.' })
  nrmConsentOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'When the lawful basis was looked at again.',
  })
  lawfulBasisOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'On what basis records are kept and shared from 18 on.',
  })
  lawfulBasis!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'When the scope of partners was looked at again.',
  })
  partnersOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'What partners go on seeing, and what they no longer see.',
  })
  partners!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When whom to tell was asked again.' })
  tellOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'Whom the young person wants told, and whom not.',
  })
  tell!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When the transition plan was agreed.' })
  transitionOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, {
    nullable: true,
    description: 'The plan for what follows: housing, leaving care, law, health, people.',
  })
  transition!: string | null;

  childId!: string;
}

@ObjectType({
  description: 'Support past the eighteenth birthday, with a life of its own beside the episode.',
})
export class PostEighteenSupport {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => ID, { description: 'The episode in which it runs.' })
  supportId!: string;

  @Directive(nonPersonal)
  @Field(() => PostEighteenStateEnum, { description: 'Where it stands.' })
  state!: PostEighteenState;

  @Directive(sensitive)
  @Field(() => String, { description: 'Why the need is exceptional.' })
  need!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'When it was offered.' })
  offeredOn!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The rules under which it was offered.' })
  guidanceVersion!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When the young person answered.' })
  answeredOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When a post-18 worker took over.' })
  beganOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it is to be looked at again.' })
  reviewDueOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { nullable: true, description: 'When it ended.' })
  endedOn!: string | null;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'Why it ended.' })
  endedReason!: string | null;

  childId!: string;
}
