import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, IdempotencyKey, Instant, resultOf } from '@ictg/kit/graph';
import type { HandoverState } from './handover.states.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';
const professional = '@tag(name: "personal-professional")';

export const HandoverStateEnum = graphEnum<HandoverState>(
  'HandoverState',
  'Where a handover stands.',
  { WRITTEN: 'Written, and not yet taken over.', SIGNED: 'Signed by whoever took over.' },
);

@ObjectType({ description: 'What one shift of the line leaves to the next.' })
export class Handover {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => HandoverStateEnum, { description: 'Where it stands.' })
  state!: HandoverState;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'The beginning of the shift.' })
  fromAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was written.' })
  untilAt!: Date;

  @Directive(sensitive)
  @Field(() => [String], {
    description:
      'What the calls and missing episodes of the shift said when it was written, kept as it was.',
  })
  lines!: readonly string[];

  @Directive(sensitive)
  @Field(() => String, {
    description: 'What whoever hands over says beside it: references, never names. May be empty.',
  })
  note!: string;

  @Directive(professional)
  @Field(() => String, { description: 'Who hands over.' })
  writtenByName!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Who took over.' })
  signedByName!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When.' })
  signedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether this person may sign it: not their own.' })
  canSign!: boolean;
}

@ObjectType({ description: 'The handover of the present shift as it writes itself.' })
export class HandoverDraft {
  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'The beginning: the end of the last handover.' })
  fromAt!: Date;

  @Directive(sensitive)
  @Field(() => [String], { description: 'One sentence a line, what to do first on top.' })
  lines!: readonly string[];
}

export const HandoverConnection = connectionOf(Handover, 'Handover');
export type HandoverConnection = InstanceType<typeof HandoverConnection>;

@InputType({ description: 'A handover to write.' })
export class WriteHandoverInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice writes one.' })
  idempotencyKey!: string;

  @Field(() => Instant, { description: 'The beginning of the shift, as it was read.' })
  fromAt!: Date;

  @Field(() => String, {
    description:
      'What is to be said beside the list, which is kept with it: references, never names.',
  })
  note!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'To be said where nobody has taken over from the handover before.',
  })
  overUnsigned!: boolean;
}

@InputType({ description: 'A change of a handover that is not signed yet.' })
export class ChangeHandoverInput {
  @Field(() => ID, { description: 'The handover.' })
  handoverId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'What is said beside the list now.' })
  note!: string;
}

@InputType({ description: 'That this person takes over.' })
export class SignHandoverInput {
  @Field(() => ID, { description: 'The handover.' })
  handoverId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The handover is on the server.' })
export class HandoverSaved {
  @Directive(nonPersonal)
  @Field(() => Handover, { description: 'The handover as it stands now.' })
  handover!: Handover;
}

export const HandoverResult = resultOf('Handover', HandoverSaved);
