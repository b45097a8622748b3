import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf, Node, PlainDate } from '@ictg/kit/graph';
import { CareAnswerEnum, CareLegalStatusEnum, CareSexEnum } from './care.enum.js';
import type { Answer, Sex } from './care.vocabulary.js';
import type { LegalStatus } from './legal-status.vocabulary.js';

const identity = '@tag(name: "personal-identity")';
const sensitive = '@tag(name: "personal-sensitive")';
const byAgreement = '@tag(name: "share-care-records")';

@Directive(byAgreement)
@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: "A stretch of care under one legal status. Source: the council's case system.",
})
export class CareEpisode extends Node {
  @Directive(sensitive)
  @Field(() => CareLegalStatusEnum, { description: 'Under what law.' })
  legalStatus!: LegalStatus;

  @Directive(sensitive)
  @Field(() => Boolean, {
    description: 'Whether it is a short break, which counts of looked-after children leave out.',
  })
  isShortBreak!: boolean;

  @Directive(sensitive)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day; null where the council does not say.',
  })
  fromOn!: string | null;

  @Directive(sensitive)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'The day on which it ended; null while it goes on.',
  })
  untilOn!: string | null;
}

@Directive(byAgreement)
@ObjectType({
  implements: Node,
  description: 'A child whom a council looks after, or has looked after, as the council holds it.',
})
export class ChildInCare extends Node {
  @Directive(identity)
  @Field(() => String, { description: "The council's own number of the child." })
  localNumber!: string;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: "Forenames; only for the council's own people.",
  })
  forename!: string | null;

  @Directive(identity)
  @Field(() => String, {
    nullable: true,
    description: "Family name; only for the council's own people.",
  })
  surname!: string | null;

  @Directive(identity)
  @Field(() => PlainDate, {
    nullable: true,
    description: "Date of birth; only for the council's own people.",
  })
  dateOfBirth!: string | null;

  @Directive(sensitive)
  @Field(() => CareSexEnum, { description: 'Sex.' })
  sex!: Sex;

  @Directive(sensitive)
  @Field(() => CareAnswerEnum, {
    description: 'Whether the child came to the United Kingdom alone to ask for asylum.',
  })
  unaccompanied!: Answer;

  @Directive(sensitive)
  @Field(() => [CareEpisode], { description: 'Its episodes of care, newest first.' })
  episodes!: readonly CareEpisode[];

  laGss!: string;
}

export const ChildInCareConnection = connectionOf(ChildInCare, 'ChildInCare');
export type ChildInCareConnection = InstanceType<typeof ChildInCareConnection>;
