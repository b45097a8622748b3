import { Directive, Field, ID, Int, ObjectType } from 'type-graphql';
import { connectionOf, Instant, PlainDate } from '@ictg/kit/graph';
import { TaskKindEnum, type TaskKind } from '../task/index.js';
import { CalendarKindEnum } from './calendar.enum.js';
import type { CalendarKind } from './calendar.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const identity = '@tag(name: "personal-identity")';
const professional = '@tag(name: "personal-professional")';

@ObjectType({ description: 'Something that is due, or is to come, on a day. It says no place.' })
export class CalendarEntry {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id of the record that it comes from.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => CalendarKindEnum, { description: 'What it is.' })
  kind!: CalendarKind;

  @Directive(identity)
  @Field(() => PlainDate, { description: 'The day, in London.' })
  on!: string;

  @Directive(nonPersonal)
  @Field(() => Instant, { nullable: true, description: 'The moment, where one is set.' })
  at!: Date | null;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'What it says: with references, no names of children.' })
  text!: string;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The child concerned, if it is about one.' })
  childId!: string | null;

  @Directive(nonPersonal)
  @Field(() => ID, { nullable: true, description: 'The record to open, e.g. the contact.' })
  recordId!: string | null;

  @Directive(nonPersonal)
  @Field(() => TaskKindEnum, { nullable: true, description: 'Of a task, its kind.' })
  taskKind!: TaskKind | null;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'Whose it is; null when nobody is named.' })
  ownerName!: string | null;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether it took place already.' })
  isDone!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether its day has passed and it is not done.' })
  isLate!: boolean;
}

export const CalendarConnection = connectionOf(CalendarEntry, 'CalendarEntry');
export type CalendarConnection = InstanceType<typeof CalendarConnection>;

@ObjectType({ description: 'How much stands in the calendar on a day.' })
export class CalendarDay {
  @Directive(nonPersonal)
  @Field(() => PlainDate, { description: 'The day, in London.' })
  on!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many entries: as many rows as the list of that day has.' })
  entries!: number;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'How many of them are past their day and not done.' })
  late!: number;

  @Directive(nonPersonal)
  @Field(() => [CalendarKindEnum], { description: 'What there is among them.' })
  kinds!: CalendarKind[];
}
