import type { GraphQLResolveInfo } from 'graphql';
import {
  Arg,
  Args,
  Ctx,
  Directive,
  FieldResolver,
  ID,
  Info,
  Mutation,
  Query,
  Resolver,
  Root,
} from 'type-graphql';
import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import {
  answer,
  PlainDate,
  selectedFields,
  type GraphContext,
  type Problem,
} from '@ictg/kit/graph';
import { notFound } from '@ictg/kit/refusal';
import { Child, childrenById } from '../child/index.js';
import { bringMatter } from './commands/bring-matter.js';
import {
  answerMatter,
  reopenMatter,
  takeMatterInHand,
  withdrawMatter,
} from './commands/move-matter.js';
import { matterById, matterPage } from './matter.queries.js';
import { nextDueOn } from './matter.rules.js';
import {
  AnswerMatterInput,
  BringMatterInput,
  BringMatterResult,
  Matter,
  MatterBrought,
  MatterConnection,
  MatterResult,
  MatterSaved,
  MattersArgs,
  MatterStepInput,
  ReasonedMatterStepInput,
} from './matter.type.js';

const identity = '@tag(name: "personal-identity")';
const nonPersonal = '@tag(name: "not-personal")';

// The child's guardian reads who looked; that there is a complaint, perhaps about them, is not for that list.
const unnamed = { record: 'child', fields: ['reference'] } as const;

/** Complaints and incidents. */
@Resolver(() => Matter)
export class MatterResolver {
  @Query(() => Matter, {
    nullable: true,
    description: 'One complaint or incident, or null when there is none that this person may see.',
  })
  async matter(
    @Arg('id', () => ID, { description: 'Its id.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<Matter | null> {
    const found = await matterById(desk, id);
    if (found?.childId) desk.looked({ childId: found.childId, ...unnamed });
    return found;
  }

  @Query(() => MatterConnection, { description: 'Complaints and incidents, what is due first.' })
  async matters(
    @Args(() => MattersArgs) { first, after, filter }: MattersArgs,
    @Ctx() { desk }: GraphContext,
  ): Promise<MatterConnection> {
    const page = await matterPage(desk, { first, after: after ?? null, filter: filter ?? {} });
    for (const { node } of page.edges)
      if (node.childId) desk.looked({ childId: node.childId, ...unnamed });
    return page as MatterConnection;
  }

  @Mutation(() => BringMatterResult, {
    description:
      'Brings a complaint or incident to the managers. Whoever brings it cannot read it.',
  })
  bringMatter(
    @Arg('input', () => BringMatterInput, { description: 'What happened.' })
    input: BringMatterInput,
    @Ctx() context: GraphContext,
  ): Promise<MatterBrought | Problem> {
    return answer(MatterBrought, () => context.command((desk) => bringMatter(desk, input)));
  }

  @Mutation(() => MatterResult, { description: 'Takes it in hand.' })
  takeMatterInHand(
    @Arg('input', () => MatterStepInput, { description: 'Which.' }) input: MatterStepInput,
    @Ctx() context: GraphContext,
  ): Promise<MatterSaved | Problem> {
    return saved(context, (desk) => takeMatterInHand(desk, input));
  }

  @Mutation(() => MatterResult, { description: 'Records what was found and answered.' })
  answerMatter(
    @Arg('input', () => AnswerMatterInput, { description: 'What.' }) input: AnswerMatterInput,
    @Ctx() context: GraphContext,
  ): Promise<MatterSaved | Problem> {
    return saved(context, (desk) => answerMatter(desk, input));
  }

  @Mutation(() => MatterResult, { description: 'Records that it was taken back.' })
  withdrawMatter(
    @Arg('input', () => ReasonedMatterStepInput, { description: 'Why.' })
    input: ReasonedMatterStepInput,
    @Ctx() context: GraphContext,
  ): Promise<MatterSaved | Problem> {
    return saved(context, (desk) => withdrawMatter(desk, input));
  }

  @Mutation(() => MatterResult, { description: 'Goes on with it after its end.' })
  reopenMatter(
    @Arg('input', () => ReasonedMatterStepInput, { description: 'Why.' })
    input: ReasonedMatterStepInput,
    @Ctx() context: GraphContext,
  ): Promise<MatterSaved | Problem> {
    return saved(context, (desk) => reopenMatter(desk, input));
  }

  @Directive(nonPersonal)
  @FieldResolver(() => PlainDate, {
    nullable: true,
    description: 'The day by which something must be done next; null once nothing is.',
  })
  nextDueOn(@Root() matter: Matter): string | null {
    return nextDueOn(matter);
  }

  @Directive(nonPersonal)
  @FieldResolver(() => Boolean, { description: 'Whether that day is past.' })
  isOverdue(@Root() matter: Matter): boolean {
    const due = nextDueOn(matter);
    return due !== null && due < londonDay(new Date());
  }

  @Directive(identity)
  @FieldResolver(() => Child, { nullable: true, description: 'The child, if it is about one.' })
  async child(
    @Root() { childId }: Matter,
    @Ctx() context: GraphContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Child | null> {
    if (!childId) return null;
    context.desk.looked({ childId, record: 'child', fields: selectedFields(info) });
    return context.loader('child', (ids) => childrenById(context.desk, ids)).load(childId);
  }
}

function saved(
  context: GraphContext,
  work: (desk: Desk) => Promise<string>,
): Promise<MatterSaved | Problem> {
  return answer(MatterSaved, async () => {
    const matter = await matterById(context.desk, await context.command(work));
    if (!matter) throw notFound('complaint or incident');
    if (matter.childId) context.desk.looked({ childId: matter.childId, ...unnamed });
    return { matter };
  });
}
