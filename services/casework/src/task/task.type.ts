import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum, Instant, resultOf } from '@ictg/kit/graph';
import type { TaskFilter, TaskWhose } from './task.filter.js';
import type { TaskKind } from './task-kind.js';

const nonPersonal = '@tag(name: "not-personal")';

export const TaskKindEnum = graphEnum<TaskKind>('TaskKind', 'What kind of thing is to be done.', {
  NEW_REFERRAL: 'A referral has come in.',
  URGENT_REFERRAL:
    'A child in danger or missing now was referred from outside: somebody must take it at once.',
  SENDER_ANSWERED: 'A sender has answered a question.',
  NRM_FORM_CHANGED: 'The NRM form that a referral was made from came again with other answers.',
  INFECTED_FILE: 'A file sent with a referral held a virus.',
  POSSIBLE_DUPLICATE_OUT_OF_SIGHT: 'A referral may concern a child whom its taker may not see.',
  REFERENCE_IN_USE: 'An NRM reference was given for two children.',
  REFERENCE_NOT_CONFIRMED:
    'The owner of a record does not confirm the reference that a child carries.',
  RECORD_DENIED: "Another owner's record is said not to be of a child.",
  CHILD_WITHOUT_GUARDIAN: 'A child would be left without a guardian.',
  MISSING_CHILD: 'Somebody has to be told of a missing child.',
  RETURN_INTERVIEW: 'A return interview is owed to a child.',
  CLOSURE_TO_APPROVE: 'A proposal to close support waits for a manager.',
  CLOSURE_SENT_BACK: 'A proposal to close support was sent back.',
  TURNING_18: 'A child turns 18: what childhood had answered is asked again.',
  FIRST_CONTACT: 'Whoever has been given a child is to make first contact.',
  PLAN_ACTION: 'An action of a plan is due.',
  PLAN_REVIEW: 'A plan is due for review.',
  SOCIAL_CARE_REPLY: "Children's services have not replied.",
  SUPERVISION_DECISION: 'A management decision is due.',
  CHECK_IN_MISSED: 'A colleague has not come back from a visit.',
  UNANSWERED_CALL: 'A call to the line was missed, or a message was left.',
  CALL_BACK: 'A caller was promised to be rung back.',
  POSSIBLE_EXPLOITER: 'Somebody who rang the line may be an exploiter.',
  ADVICE_ANSWER: 'An agency is to answer by a day.',
  CONSULTATION_FOLLOW_UP: 'A consultation is to be followed up.',
  MATTER: 'A complaint or incident is to be dealt with.',
  CONTACT_DUE: 'A child is to be seen or spoken to, as was decided.',
  CONTACT_ACTION: 'Something agreed at a meeting is to be done.',
});

export const TaskWhoseEnum = graphEnum<TaskWhose>('TaskWhose', 'Whose a task is.', {
  MINE: 'Of the person who asks.',
  COVERED: 'Of somebody who is away and covered by the person who asks.',
  ROLE: 'Of whoever is on duty in a role.',
  LEFT_UNDONE: 'Of somebody who left it undone, so that it was put to the managers too.',
});

@ObjectType({ description: 'Something that this person, or somebody in their role, has to do.' })
export class Task {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => TaskKindEnum, { description: 'What kind.' })
  kind!: TaskKind;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What to do, in a sentence with references and no names.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child concerned, if it is about one.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The record concerned, e.g. the referral.' })
  recordId!: string | null;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'By when.' })
  dueAt!: Date;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'When it was done.' })
  doneAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => Instant, {
    nullable: true,
    description: 'When it was put to the managers too, because it was left undone.',
  })
  escalatedAt!: Date | null;

  @Directive(nonPersonal)
  @Field(() => TaskWhoseEnum, { description: 'Whose it is, as the person who asks sees it.' })
  whose!: TaskWhose;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Somebody is in danger or missing now, or may be an exploiter: 999 first.',
  })
  isUrgent!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description: 'Done by itself once the work is done: it cannot be marked as done.',
  })
  isSettledByWork!: boolean;
}

export const TaskConnection = connectionOf(Task, 'Task');
export type TaskConnection = InstanceType<typeof TaskConnection>;

@InputType({ description: 'Which tasks a list shows; all conditions hold together.' })
export class TaskFilterInput implements TaskFilter {
  @Field(() => [TaskKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: TaskKind[] | null;

  @Field(() => TaskWhoseEnum, { nullable: true, description: 'Only of these people.' })
  whose?: TaskWhose | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what comes before everything else.' })
  isUrgent?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Only what is past its time.' })
  isOverdue?: boolean | null;

  @Field(() => String, {
    nullable: true,
    description: 'Part of what the task says, such as a reference.',
  })
  text?: string | null;
}

@InputType({ description: 'Marks a task as done.' })
export class CompleteTaskInput {
  @Field(() => ID, { description: 'The task.' })
  taskId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The task is done.' })
export class CompleteTaskSuccess {
  @Field(() => Task, { description: 'The task.' })
  task!: Task;
}

export const CompleteTaskResult = resultOf('CompleteTask', CompleteTaskSuccess);

@InputType({ description: 'Takes back that a task is done.' })
export class ReopenTaskInput {
  @Field(() => ID, { description: 'The task.' })
  taskId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The task is to be done again.' })
export class ReopenTaskSuccess {
  @Field(() => Task, { description: 'The task.' })
  task!: Task;
}

export const ReopenTaskResult = resultOf('ReopenTask', ReopenTaskSuccess);
