import {
  createUnionType,
  Directive,
  Field,
  Int,
  InterfaceType,
  ObjectType,
  type ClassType,
} from 'type-graphql';
import { Refusal } from '../refusal/index.js';
import { Instant } from './scalar.js';

/** What every expected failure says. */
@InterfaceType({ description: 'Something the sender can put right. The message says how.' })
export abstract class Problem {
  @Field(() => String, { description: 'Stable code of the broken rule, for programs.' })
  code!: string;

  @Field(() => String, { description: 'One plain sentence: what is wrong and what to do.' })
  message!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The input field concerned, as a path, if one is.',
  })
  field!: string | null;
}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'A field was missing or wrong.' })
export class InvalidInput extends Problem {}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'This person may not do that.' })
export class NotAllowed extends Problem {}

@Directive('@shareable')
@ObjectType({ implements: Problem, description: 'There is no such record for this person.' })
export class NotFound extends Problem {}

@Directive('@shareable')
@ObjectType({
  implements: Problem,
  description: 'A rule of the service forbids it as things stand.',
})
export class RuleBroken extends Problem {}

@Directive('@shareable')
@ObjectType('MeanwhileChange', { description: 'A change that somebody else made meanwhile.' })
export class MeanwhileChangeType {
  @Field(() => String, { description: 'Who made it.' })
  by!: string;

  @Field(() => Instant, { description: 'When.' })
  at!: Date;

  @Field(() => [String], { description: 'Which fields it touched.' })
  fields!: readonly string[];
}

@Directive('@shareable')
@ObjectType({
  implements: Problem,
  description:
    "Somebody else changed the record since it was read. Nothing was saved; what was typed is still the sender's.",
})
export class ChangedMeanwhile extends Problem {
  @Field(() => Int, {
    nullable: true,
    description: 'The version that is there now: send it to save over the change knowingly.',
  })
  currentVersion!: number | null;

  @Field(() => [MeanwhileChangeType], { description: 'What was changed, by whom, newest first.' })
  changes!: readonly MeanwhileChangeType[];
}

const problemTypes = { InvalidInput, NotAllowed, NotFound, RuleBroken, ChangedMeanwhile };

/** The result union of a mutation: its success, or one of the problems a user can cause. */
export function resultOf<Success extends object>(name: string, success: ClassType<Success>) {
  return createUnionType({
    name: `${name}Result`,
    description: `What came of the command: ${success.name}, or the problem to put right.`,
    types: () =>
      [success, InvalidInput, NotAllowed, NotFound, RuleBroken, ChangedMeanwhile] as const,
    resolveType: (value: object) => value.constructor.name,
  });
}

/** Runs a command and answers what came of it; an expected failure becomes a problem, any other is thrown on. */
export async function answer<Success extends object>(
  success: ClassType<Success>,
  command: () => Promise<Partial<Success>>,
): Promise<Success | Problem> {
  try {
    return Object.assign(new success(), await command());
  } catch (fault) {
    if (fault instanceof Refusal) return problemOf(fault);
    throw fault;
  }
}

/** An expected failure as the graph answers it. */
export function problemOf(refusal: Refusal): Problem {
  const problem = Object.assign(new problemTypes[refusal.kind](), {
    code: refusal.code,
    message: refusal.message,
    field: refusal.detail.field ?? null,
  });
  if (problem instanceof ChangedMeanwhile) {
    problem.currentVersion = refusal.detail.currentVersion ?? null;
    problem.changes = refusal.detail.changes ?? [];
  }
  return problem;
}
