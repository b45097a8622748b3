import { Directive, Field, ObjectType } from 'type-graphql';
import { AnswerEnum } from '../child/child.enum.js';
import type { ThreeWay } from '../child/child.vocabulary.js';
import { StaffMember } from '../staff/index.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({
  description:
    'More of a child than the thin card, shown to the line for a call that goes on. Never where the child is.',
})
export class FullerCard {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'The reason as it stands in the look-log: the call.' })
  reason!: string;

  @Directive(identity)
  @Field(() => [String], { description: 'Nationalities.' })
  nationalities!: string[];

  @Directive(identity)
  @Field(() => String, { nullable: true, description: 'First language.' })
  firstLanguage!: string | null;

  @Directive(sensitive)
  @Field(() => AnswerEnum, { description: 'Whether an interpreter is needed.' })
  interpreterNeeded!: ThreeWay;

  @Directive(sensitive)
  @Field(() => String, { nullable: true, description: 'What helps to understand each other.' })
  communicationNeeds!: string | null;

  @Directive(professional)
  @Field(() => StaffMember, { nullable: true, description: 'The guardian, with their telephone.' })
  guardian!: StaffMember | null;

  authorityGss!: string | null;
}
