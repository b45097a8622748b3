import { Directive, Field, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, resultOf } from '@ictg/kit/graph';
import type { ProgrammeSettingKey } from './programme-setting.data.js';

const nonPersonal = '@tag(name: "not-personal")';

export const ProgrammeSettingKeyEnum = graphEnum<ProgrammeSettingKey>(
  'ProgrammeSettingKey',
  'A setting of the programme of awareness sessions.',
  {
    FEWEST_ANSWERS: 'Fewer answers to an evaluation than this are shown to nobody.',
    BOOKING_LINK_DAYS: 'How many days a link to book works.',
    CHASE_AFTER_DAYS: 'How many days after the invitation the unanswered are asked once more.',
    FIRST_REMINDER_DAYS: 'How many days before a session people are first reminded.',
    EVALUATION_REMINDER_DAYS: 'How many days later an evaluation is asked for once more.',
    LATER_EVALUATION_DAYS: 'How many days after a session people are asked what has stayed.',
    POST_CONFIRMED_FOR_DAYS: 'For how many days a post counts as confirmed.',
    HEADCOUNT_FRESH_FOR_DAYS: 'For how many days a headcount counts as fresh.',
    LOW_COVERAGE_PERCENT: 'Below so many per cent coverage calls for a session.',
    NEW_SITE_FOR_MONTHS: 'For how many months after it began a site is new.',
    ASK_AGAIN_AFTER_DAYS: 'How many days after it declined a team is asked again.',
    TRAINED_FOR_MONTHS_INDICATORS: 'For how many months training in the indicators counts.',
    TRAINED_FOR_MONTHS_NRM_PROCESS: 'For how many months training in the NRM process counts.',
    TRAINED_FOR_MONTHS_RESPONDING: 'For how many months training in responding counts.',
    TRAINED_FOR_MONTHS_SECTION_45: 'For how many months training in section 45 counts.',
    TRAINED_FOR_MONTHS_BESPOKE: 'For how many months bespoke training counts.',
  },
);

@ObjectType({ description: 'A setting of the programme: a local setting, never policy.' })
export class ProgrammeSetting {
  @Directive(nonPersonal)
  @Field(() => ProgrammeSettingKeyEnum, { description: 'Which.' })
  key!: ProgrammeSettingKey;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'What holds now.' })
  value!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'What it is as shipped.' })
  shipped!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'The least that it takes.' })
  least!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'The most that it takes.' })
  most!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: '0 as shipped, then raised by every change; send it back.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'Why it was changed last.' })
  reason!: string | null;

  @Directive('@tag(name: "personal-professional")')
  @Field(() => String, { nullable: true, description: 'Who changed it last.' })
  setBy!: string | null;
}

@InputType({ description: 'A new value of a setting, and why.' })
export class SetProgrammeInput {
  @Field(() => ProgrammeSettingKeyEnum, { description: 'Which.' })
  key!: ProgrammeSettingKey;

  @Field(() => Int, { description: 'The version that was read; 0 as shipped.' })
  version!: number;

  @Field(() => Int, { description: 'The new value, between its least and its most.' })
  value!: number;

  @Field(() => String, { description: 'Why.' })
  reason!: string;
}

@ObjectType({ description: 'The setting holds from now on.' })
export class ProgrammeSet {
  @Directive(nonPersonal)
  @Field(() => [ProgrammeSetting], { description: 'All settings as they hold now.' })
  settings!: readonly ProgrammeSetting[];
}

export const SetProgrammeResult = resultOf('SetProgramme', ProgrammeSet);
