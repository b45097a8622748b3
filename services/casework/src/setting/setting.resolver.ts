import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import { draftSetting, type SettingDraft } from './commands/draft-setting.js';
import { approveSetting, withdrawSetting } from './commands/move-setting.js';
import { forgetConfiguration } from './in-force.js';
import { DraftSettingInput, SettingStepInput } from './setting.input.js';
import { settingOfChange, settings } from './setting.queries.js';
import {
  ApproveSettingResult,
  DraftSettingResult,
  SettingSaved,
  WithdrawSettingResult,
} from './setting.result.js';
import { Setting } from './setting.type.js';

/** The configuration beside the guidance: targets, working hours, lists of reasons. */
@Resolver()
export class SettingResolver {
  @Query(() => [Setting], {
    description: 'Every setting beside the guidance, with its history and what is drafted.',
  })
  settings(@Ctx() { desk }: GraphContext): Promise<Setting[]> {
    return settings(desk);
  }

  @Mutation(() => DraftSettingResult, {
    description:
      'Drafts a setting and hands it in for a second person to look at. It changes nothing yet.',
  })
  draftSetting(
    @Arg('input', () => DraftSettingInput, { description: 'The setting.' })
    input: DraftSettingInput,
    @Ctx() context: GraphContext,
  ): Promise<SettingSaved | Problem> {
    return saved(context, (desk) => draftSetting(desk, draftOf(input)));
  }

  @Mutation(() => ApproveSettingResult, {
    description: 'Approves a setting that somebody else drafted. From its day on it holds.',
  })
  approveSetting(
    @Arg('input', () => SettingStepInput, { description: 'The drafted setting.' })
    input: SettingStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SettingSaved | Problem> {
    return saved(context, (desk) => approveSetting(desk, input));
  }

  @Mutation(() => WithdrawSettingResult, {
    description: 'Takes a setting back that has not taken effect yet.',
  })
  withdrawSetting(
    @Arg('input', () => SettingStepInput, { description: 'The drafted setting.' })
    input: SettingStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SettingSaved | Problem> {
    return saved(context, (desk) => withdrawSetting(desk, input));
  }
}

function draftOf({ amount, unit, opens, closes, codes, ...rest }: DraftSettingInput): SettingDraft {
  const value = {
    ...(amount != null && { amount }),
    ...(unit != null && { unit }),
    ...(opens != null && { opens }),
    ...(closes != null && { closes }),
    ...(codes != null && { codes }),
  };
  return { ...rest, value };
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<SettingSaved | Problem> {
  return answer(SettingSaved, async () => {
    const id = await context.command(command);
    await forgetConfiguration(context.desk);
    const setting = await settingOfChange(context.desk, id);
    return setting ? { setting } : {};
  });
}
