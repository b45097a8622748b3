import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, IdempotencyKey, resultOf } from '@ictg/kit/graph';
import { SessionType } from '../session/index.js';
import type { MatchReason } from './match.rules.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const MatchReasonEnum = graphEnum<MatchReason>(
  'MatchReason',
  'Why a line of an attendance file is somebody on the list, or is not sure to be.',
  {
    SAME_ADDRESS: 'The e-mail address is the same.',
    SAME_NAME: 'The name is the same, and only one on the list has it.',
    SEVERAL_OF_THE_NAME: 'Several on the list have this name.',
    NEARLY_THE_NAME: 'The name is nearly the same.',
    NAME_WITH_OTHER_ADDRESS: 'The name is the same, the address is another.',
    THERE_FOR_A_SHORT_TIME: 'Was there for less than half of the session.',
    NOT_ON_THE_LIST: 'Nobody on the list is called so.',
  },
);

export const MeetingToolEnum = graphEnum<'TEAMS' | 'ZOOM' | 'OTHER'>(
  'MeetingTool',
  'The tool that an attendance file comes from.',
  { TEAMS: 'Microsoft Teams.', ZOOM: 'Zoom.', OTHER: 'Another one.' },
);

@ObjectType({ description: 'A line of an attendance file with who it is, or who it may be.' })
export class AttendanceLine {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Its line in the file.' })
  line!: number;

  @Directive(professional)
  @Field(() => String, { description: 'The name in the file.' })
  name!: string;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'The address in the file.' })
  email!: string | null;

  @Directive(professional)
  @Field(() => Int, { nullable: true, description: 'Minutes there, by the file.' })
  minutes!: number | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it is sure who it is.' })
  isSure!: boolean;

  @Directive(professional)
  @Field(() => MatchReasonEnum, { description: 'Why it is, or is not.' })
  reason!: MatchReason;

  @Directive(professional)
  @Field(() => [ID], {
    description: 'Sure: the one booking. Else: those it may be, the likeliest first.',
  })
  bookingIds!: readonly string[];
}

@ObjectType({ description: 'What an attendance file says. Nothing is kept yet.' })
export class AttendanceFileRead {
  @Directive(nonPersonal)
  @Field(() => MeetingToolEnum, { description: 'Where the file comes from.' })
  tool!: 'TEAMS' | 'ZOOM' | 'OTHER';

  @Directive(professional)
  @Field(() => [AttendanceLine], { description: 'One a person, as the file has them.' })
  lines!: readonly AttendanceLine[];
}

@InputType({ description: 'An attendance file of an online meeting.' })
export class ReadAttendanceFileInput {
  @Field(() => ID, { description: 'The session.' })
  sessionId!: string;

  @Field(() => String, { description: 'The file as it is, in base64; at most 500 kB.' })
  file!: string;
}

@InputType({ description: 'What to do with a line that was not sure.' })
export class AttendanceDecisionInput {
  @Field(() => Int, { description: 'Which line.' })
  line!: number;

  @Field(() => ID, { nullable: true, description: 'It is this booking.' })
  bookingId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'It is somebody new: enter them as a walk-in.',
  })
  isNew?: boolean | null;

  @Field(() => ID, { nullable: true, description: 'The team of somebody new.' })
  teamId?: string | null;
}

@InputType({ description: 'An attendance file, and what to do with the lines that are not sure.' })
export class EnterAttendanceFileInput extends ReadAttendanceFileInput {
  @Field(() => IdempotencyKey, { description: 'Sent twice, it is entered once.' })
  idempotencyKey!: string;

  @Field(() => [AttendanceDecisionInput], {
    description: 'For lines that are not sure. What is left out is left out.',
  })
  decisions!: AttendanceDecisionInput[];
}

@ObjectType({ description: 'The file is entered in the register.' })
export class AttendanceFileEntered {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many were marked as having come.' })
  marked!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many lines were left out.' })
  leftOut!: number;

  @Directive(nonPersonal)
  @Field(() => SessionType, { description: 'The session with its numbers.' })
  session!: SessionType;
}

export const ReadAttendanceFileResult = resultOf('ReadAttendanceFile', AttendanceFileRead);
export const EnterAttendanceFileResult = resultOf('EnterAttendanceFile', AttendanceFileEntered);
