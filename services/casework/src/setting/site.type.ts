import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { PlainDate } from '@ictg/kit/graph';
import type { RuleStatus } from '../eligibility/index.js';
import { LocalAuthorityStub } from '../stub/local-authority.stub.js';
import { RuleSource } from './guidance.type.js';
import { RuleStatusEnum } from './setting.enum.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  description: 'A stretch of days in which a site had one name and one list of authorities.',
})
export class SiteStretch {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name in those days.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day on which it was otherwise; null while it goes on.',
  })
  untilOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'False where only the month or quarter is known.' })
  isDayKnown!: boolean;

  @Directive(nonPersonal)
  @Field(() => [LocalAuthorityStub], { description: 'The authorities in it in those days.' })
  authorities!: readonly LocalAuthorityStub[];

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'Where it was read.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;
}

@ObjectType({
  description: 'A site of the guardian service: the authorities in it, and since when.',
})
export class Site {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Stable name, e.g. greater-manchester.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name as published.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(nonPersonal)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'First day on which it was one no longer; null while it is.',
  })
  untilOn!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'False where only the month or quarter is known.' })
  isDayKnown!: boolean;

  @Directive(nonPersonal)
  @Field(() => [LocalAuthorityStub], {
    description: 'The authorities in it, by their codes of today.',
  })
  authorities!: readonly LocalAuthorityStub[];

  @Directive(nonPersonal)
  @Field(() => String, {
    description: 'How its name was turned into authorities: always a local setting.',
  })
  areaBasis!: string;

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'Where it was read.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'How far the source goes.' })
  note!: string | null;

  @Directive(nonPersonal)
  @Field(() => [SiteStretch], {
    description: 'Every stretch of days in which it had other authorities, earliest first.',
  })
  history!: readonly SiteStretch[];
}

@ObjectType({
  description:
    'What is offered to children who live in an authority, under the rules of one day: a shape on the map.',
})
export class AuthorityCoverage {
  @Directive(nonPersonal)
  @Field(() => LocalAuthorityStub, { description: 'The authority.' })
  authority!: LocalAuthorityStub;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the service is offered there on that day.' })
  isServed!: boolean;

  @Directive(nonPersonal)
  @Field(() => Site, { nullable: true, description: 'The site in which it lies on that day.' })
  site!: Site | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description:
      'Whether exceptional need gives one-to-one support there although somebody here holds parental responsibility.',
  })
  hasExceptionalNeed!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Whether support may go on there after the eighteenth birthday.',
  })
  hasPostEighteen!: boolean;
}

@ObjectType({
  description:
    'A legal status that a child can have towards a council. The lists of the two nations differ because the law does.',
})
export class ListedLegalStatus {
  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its code.' })
  code!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  title!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Section and Act.' })
  basis!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether a child with it is looked after.' })
  isLookedAfter!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description:
      'Whether it is an agreed short break, left out when looked-after children are counted.',
  })
  isShortBreak!: boolean;

  @Directive(nonPersonal)
  @Field(() => String, {
    nullable: true,
    description: "Its code in England's looked-after return, where it has one.",
  })
  returnCode!: string | null;

  @Directive(nonPersonal)
  @Field(() => RuleSource, { description: 'Where it was read.' })
  source!: RuleSource;

  @Directive(nonPersonal)
  @Field(() => RuleStatusEnum, { description: 'Confirmed, or a local setting.' })
  status!: RuleStatus;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'What a reader should know about it.' })
  note!: string | null;
}
