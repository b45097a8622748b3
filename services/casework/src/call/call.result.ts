import { Directive, Field, ObjectType } from 'type-graphql';
import { connectionOf, resultOf } from '@ictg/kit/graph';
import { Child } from '../child/index.js';
import { Call, CallBack } from './call.type.js';

// The success of a command only points to a record; what is personal is marked on the record's own fields.
const pointer = '@tag(name: "not-personal")';

export const CallConnection = connectionOf(Call, 'Call');
export type CallConnection = InstanceType<typeof CallConnection>;

@ObjectType({ description: 'The call is on the server.' })
export class CallSaved {
  @Directive(pointer)
  @Field(() => Call, { description: 'The call as it stands now.' })
  call!: Call;
}

@ObjectType({ description: 'The promise is on the server.' })
export class CallBackSaved {
  @Directive(pointer)
  @Field(() => CallBack, { description: 'The promise as it stands now.' })
  callBack!: CallBack;
}

@ObjectType({ description: 'The call was made a referral.' })
export class CallReferred {
  @Directive(pointer)
  @Field(() => Call, { description: 'The call as it stands now.' })
  call!: Call;

  @Directive(pointer)
  @Field(() => String, { description: "The referral's reference, to tell the caller." })
  reference!: string;

  @Directive(pointer)
  @Field(() => Child, { description: 'The child, as far as this person may see it.' })
  child!: Child;
}

export const CallResult = resultOf('Call', CallSaved);
export const CallBackResult = resultOf('CallBack', CallBackSaved);
export const ReferCallResult = resultOf('ReferCall', CallReferred);
