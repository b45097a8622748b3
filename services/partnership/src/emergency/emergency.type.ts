import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { PlainDate, resultOf } from '@ictg/kit/graph';
import { LocalAuthority } from '../area/index.js';
import { EmergencyPurposeEnum } from './emergency.enum.js';
import type { EmergencyPurpose } from './emergency.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';

@ObjectType({
  description: 'A number that is rung at night, with when and where it was last checked.',
})
export class EmergencyNumber {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every check; send it back with the next.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => EmergencyPurposeEnum, { description: 'What it is for.' })
  purpose!: EmergencyPurpose;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'The number.' })
  number!: string;

  @Directive(nonPersonal)
  @Field(() => String, { nullable: true, description: 'When it is answered, in words.' })
  hours!: string | null;

  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day on which it was last checked.' })
  checkedOn!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Where it was found: a source that anyone can see.' })
  foundIn!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether the last check is more than 90 days ago.' })
  isStale!: boolean;
}

@ObjectType({ description: 'Whom to ring at night about a child in an authority, beside 999.' })
export class EmergencyContacts {
  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The council in our directory.' })
  councilId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The police force in our directory.' })
  policeId!: string | null;

  @Directive(nonPersonal)
  @Field(() => EmergencyNumber, {
    nullable: true,
    description:
      "Children's services at night and at weekends; null until somebody has checked it.",
  })
  childrensServicesOutOfHours!: EmergencyNumber | null;

  @Directive(nonPersonal)
  @Field(() => EmergencyNumber, {
    nullable: true,
    description: "Children's services in office hours; null until somebody has checked it.",
  })
  childrensServicesDay!: EmergencyNumber | null;

  @Directive(nonPersonal)
  @Field(() => EmergencyNumber, {
    nullable: true,
    description: 'The police force of the area; null until somebody has checked it.',
  })
  police!: EmergencyNumber | null;
}

@ObjectType({ description: 'A town or district as people call it, and the authority there.' })
export class Place {
  @Directive('@tag(name: "public")')
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Directive('@tag(name: "public")')
  @Field(() => LocalAuthority, { description: "The authority with children's services duties." })
  authority!: LocalAuthority;
}

@InputType({ description: 'That somebody has checked a number in a source that anyone can see.' })
export class CheckEmergencyNumberInput {
  @Field(() => ID, { description: 'The council or police force in our directory.' })
  agencyId!: string;

  @Field(() => EmergencyPurposeEnum, { description: 'What the number is for.' })
  purpose!: EmergencyPurpose;

  @Field(() => Int, {
    nullable: true,
    description: 'The version that was read; left out for a number that there was none of yet.',
  })
  version?: number | null;

  @Field(() => String, { description: 'The number as found, also when it is the same.' })
  number!: string;

  @Field(() => String, { nullable: true, description: 'When it is answered, in words.' })
  hours?: string | null;

  @Field(() => String, { description: 'Where it was found. Never what a caller said.' })
  foundIn!: string;
}

@ObjectType({ description: 'The number is checked.' })
export class EmergencyNumberChecked {
  @Directive(nonPersonal)
  @Field(() => EmergencyNumber, { description: 'The number as the directory has it now.' })
  emergencyNumber!: EmergencyNumber;
}

export const CheckEmergencyNumberResult = resultOf('CheckEmergencyNumber', EmergencyNumberChecked);
