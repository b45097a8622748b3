import { Directive, Field, InputType, ObjectType } from 'type-graphql';
import { IdempotencyKey, resultOf } from '@ictg/kit/graph';
import { ContractReturn } from './contract-return.type.js';

@InputType({ description: "Freezes a month's return, or a revision of it." })
export class FreezeContractReturnInput {
  @Field(() => String, { description: 'The month, as 2026-10; it must be over.' })
  month!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What was corrected, where the month was frozen before.',
  })
  reason?: string | null;

  @Field(() => IdempotencyKey, { description: 'Chosen by the sender, new for each freezing.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'The return is frozen.' })
export class FreezeContractReturnSuccess {
  @Directive('@tag(name: "not-personal")')
  @Field(() => ContractReturn, { description: 'The month as it is known now, with its revisions.' })
  contractReturn!: ContractReturn;
}

export const FreezeContractReturnResult = resultOf(
  'FreezeContractReturn',
  FreezeContractReturnSuccess,
);
