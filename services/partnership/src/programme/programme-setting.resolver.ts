import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { programmeSettingList } from './programme-setting.queries.js';
import {
  ProgrammeSet,
  ProgrammeSetting,
  SetProgrammeInput,
  SetProgrammeResult,
} from './programme-setting.type.js';
import { setProgramme } from './set-programme.js';

/** The settings of the programme of sessions. */
@Resolver()
export class ProgrammeSettingResolver {
  @Query(() => [ProgrammeSetting], { description: 'The settings of the programme of sessions.' })
  programmeSettings(@Ctx() { desk }: GraphContext): Promise<ProgrammeSetting[]> {
    return programmeSettingList(desk);
  }

  @Mutation(() => SetProgrammeResult, { description: 'Changes a setting of the programme.' })
  setProgramme(
    @Arg('input', () => SetProgrammeInput, { description: 'Which, and to what.' })
    input: SetProgrammeInput,
    @Ctx() context: GraphContext,
  ): Promise<ProgrammeSet | Problem> {
    return answer(ProgrammeSet, async () => {
      await context.command((desk) => setProgramme(desk, input));
      return { settings: await programmeSettingList(context.desk) };
    });
  }
}
