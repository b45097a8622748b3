import { ArgsType, Field } from 'type-graphql';
import { PageArgs, PlainDate } from '@ictg/kit/graph';
import { CalendarKindEnum, CalendarScopeEnum } from './calendar.enum.js';
import type { CalendarSpan } from './calendar.queries.js';
import type { CalendarKind, CalendarScope } from './calendar.vocabulary.js';

@ArgsType()
export class CalendarDaysArgs implements CalendarSpan {
  @Field(() => PlainDate, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => PlainDate, { description: 'The last day, at most 62 days after the first.' })
  untilOn!: string;

  @Field(() => CalendarScopeEnum, { defaultValue: 'MINE', description: 'Whose calendar.' })
  scope!: CalendarScope;

  @Field(() => [CalendarKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: CalendarKind[] | null;
}

@ArgsType()
export class CalendarArgs extends PageArgs implements CalendarSpan {
  @Field(() => PlainDate, { description: 'The first day.' })
  fromOn!: string;

  @Field(() => PlainDate, { description: 'The last day, at most 62 days after the first.' })
  untilOn!: string;

  @Field(() => CalendarScopeEnum, { defaultValue: 'MINE', description: 'Whose calendar.' })
  scope!: CalendarScope;

  @Field(() => [CalendarKindEnum], { nullable: true, description: 'Only these kinds.' })
  kinds?: CalendarKind[] | null;
}
