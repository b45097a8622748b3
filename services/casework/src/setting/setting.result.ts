import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Setting } from './setting.type.js';

@ObjectType({ description: 'The setting was saved.' })
export class SettingSaved {
  @Directive('@tag(name: "not-personal")')
  @Field(() => Setting, { description: 'The setting with its history as it is now.' })
  setting!: Setting;
}

export const DraftSettingResult = resultOf('DraftSetting', SettingSaved);
export const ApproveSettingResult = resultOf('ApproveSetting', SettingSaved);
export const WithdrawSettingResult = resultOf('WithdrawSetting', SettingSaved);
