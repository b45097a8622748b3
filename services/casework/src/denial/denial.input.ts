import { Field, ID, InputType, Int } from 'type-graphql';
import { IdempotencyKey } from '@ictg/kit/graph';
import { RecordOwnerEnum } from './denial.enum.js';
import type { RecordOwner } from './denial.vocabulary.js';

@InputType({ description: "That another owner's record is not of this child." })
export class DenyRecordInput {
  @Field(() => ID, { description: 'The child.' })
  childId!: string;

  @Field(() => RecordOwnerEnum, { description: 'Whose record it is.' })
  owner!: RecordOwner;

  @Field(() => String, { description: "The reference on the child's record that leads to it." })
  reference!: string;

  @Field(() => String, { description: 'What shows it.' })
  reason!: string;

  @Field(() => IdempotencyKey, { description: 'The same for every try.' })
  idempotencyKey!: string;
}

@InputType({ description: 'That a statement is right.' })
export class ConfirmRecordDenialInput {
  @Field(() => ID, { description: 'The statement.' })
  recordDenialId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@InputType({ description: 'That a statement is wrong, so that the record opens again.' })
export class UndoRecordDenialInput extends ConfirmRecordDenialInput {
  @Field(() => String, { description: 'Why.' })
  reason!: string;
}
