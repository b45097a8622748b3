import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { sessionsById } from '../session/index.js';
import {
  AttendanceFileEntered,
  AttendanceFileRead,
  EnterAttendanceFileInput,
  EnterAttendanceFileResult,
  ReadAttendanceFileInput,
  ReadAttendanceFileResult,
} from './attendance-file.type.js';
import { enterAttendanceFile, tryAttendanceFile } from './enter-attendance-file.js';

/** Attendance files of online meetings. */
@Resolver()
export class AttendanceFileResolver {
  @Mutation(() => ReadAttendanceFileResult, {
    description: 'Reads an attendance file and says who is who. Nothing is kept.',
  })
  readAttendanceFile(
    @Arg('input', () => ReadAttendanceFileInput, { description: 'The file.' })
    input: ReadAttendanceFileInput,
    @Ctx() context: GraphContext,
  ): Promise<AttendanceFileRead | Problem> {
    return answer(AttendanceFileRead, () =>
      context.command((desk) => tryAttendanceFile(desk, input)),
    );
  }

  @Mutation(() => EnterAttendanceFileResult, {
    description: 'Enters an attendance file in the register.',
  })
  enterAttendanceFile(
    @Arg('input', () => EnterAttendanceFileInput, { description: 'The file and the decisions.' })
    input: EnterAttendanceFileInput,
    @Ctx() context: GraphContext,
  ): Promise<AttendanceFileEntered | Problem> {
    return answer(AttendanceFileEntered, async () => {
      const entered = await context.command((desk) => enterAttendanceFile(desk, input));
      const session = (await sessionsById(context.desk, [input.sessionId])).get(input.sessionId);
      return { ...entered, ...(session && { session }) };
    });
  }
}
