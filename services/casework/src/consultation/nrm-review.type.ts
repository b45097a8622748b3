import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { Instant, PlainDate } from '@ictg/kit/graph';
import { RuleStatusEnum } from '../setting/index.js';
import type { RuleStatus } from '../eligibility/index.js';
import { ItemAnswerEnum } from './consultation.enum.js';
import type { ItemAnswer } from './consultation.vocabulary.js';

const sensitive = '@tag(name: "personal-sensitive")';
const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'One thing to look for in a draft for the NRM.' })
export class ChecklistItem {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Stays the same while the question does.' })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The question.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What to look for.' })
  help!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Where it was read.' })
  source!: string;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;
}

@ObjectType({ description: 'The checklist for drafts for the NRM, from a day on.' })
export class NrmChecklist {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its version.' })
  version!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'From this day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => [ChecklistItem], { description: 'What to look for.' })
  items!: ChecklistItem[];
}

@ObjectType({ description: 'One item of a review, with the question as it stood then.' })
export class ReviewedItem {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Which item.' })
  key!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The question as it stood in that version.' })
  text!: string;

  @Directive(sensitive)
  @Field(() => ItemAnswerEnum, { description: 'How it was answered.' })
  answer!: ItemAnswer;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What to mend.' })
  note!: string | null;
}

@ObjectType({
  description: 'The review of one version of a draft for the NRM. It is never changed.',
})
export class NrmReview {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Which version of the draft, from 1.' })
  draftNumber!: number;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'With which version of the checklist.' })
  checklistVersion!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When.' })
  createdAt!: Date;

  @Directive(sensitive)
  @Field(() => [ReviewedItem], { description: 'Item by item.' })
  items!: ReviewedItem[];

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What was said in all.' })
  summary!: string | null;

  @Directive(professional)
  @Field(() => String, { description: 'Who reviewed it.' })
  byName!: string;
}
