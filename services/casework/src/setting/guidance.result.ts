import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { GuidanceVersion } from './guidance.type.js';

@ObjectType({ description: 'The version of the guidance was saved.' })
export class GuidanceVersionSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => GuidanceVersion, { description: 'As it is now.' })
  guidanceVersion!: GuidanceVersion;
}

export const DraftGuidanceVersionResult = resultOf('DraftGuidanceVersion', GuidanceVersionSaved);
export const ChangeGuidanceDraftResult = resultOf('ChangeGuidanceDraft', GuidanceVersionSaved);
export const SubmitGuidanceVersionResult = resultOf('SubmitGuidanceVersion', GuidanceVersionSaved);
export const ApproveGuidanceVersionResult = resultOf(
  'ApproveGuidanceVersion',
  GuidanceVersionSaved,
);
export const WithdrawGuidanceDraftResult = resultOf('WithdrawGuidanceDraft', GuidanceVersionSaved);
