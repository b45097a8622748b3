import { GraphQLJSONObject } from 'graphql-scalars';
import {
  Arg,
  Ctx,
  Directive,
  Field,
  ID,
  InputType,
  Int,
  Mutation,
  ObjectType,
  Query,
  Resolver,
} from 'type-graphql';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, Instant, resultOf, type Problem } from '@ictg/kit/graph';
import { deleteDraft, draftsOf, saveDraft } from './draft.store.js';

const nonPersonal = '@tag(name: "not-personal")';
const sensitive = '@tag(name: "personal-sensitive")';

@ObjectType({ description: 'What this person has typed and not yet sent. Nobody else can see it.' })
export class Draft {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Which form.' })
  kind!: string;

  @Directive(nonPersonal)
  @Field(() => String, { description: "Which one of that form: a record's id, or `new`." })
  key!: string;

  @Directive(sensitive)
  @Field(() => GraphQLJSONObject, { description: 'What was typed, by field.' })
  body!: object;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every save.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => Instant, { description: 'When it was saved.' })
  savedAt!: Date;
}

@InputType({ description: 'What has been typed so far.' })
export class SaveDraftInput {
  @Field(() => String, { description: 'Which form.' })
  kind!: string;

  @Field(() => String, { description: "Which one of that form: a record's id, or `new`." })
  key!: string;

  @Field(() => GraphQLJSONObject, { description: 'What has been typed, by field: at most 200 kB.' })
  body!: object;

  @Field(() => Int, {
    description:
      'The version that was read or saved last; 0 for the first save. Another version is there when the same draft is open in another tab.',
  })
  version!: number;
}

@ObjectType({ description: 'The draft is on the server.' })
export class SaveDraftSuccess {
  @Field(() => Draft, { description: 'The draft.' })
  draft!: Draft;
}

export const SaveDraftResult = resultOf('SaveDraft', SaveDraftSuccess);

/** Drafts: kept on the server as people type. */
@Resolver()
export class DraftResolver {
  @Query(() => [Draft], { description: "This person's drafts, newest first." })
  drafts(
    @Arg('kind', () => String, { nullable: true, description: 'Only of this form.' })
    kind: string | null,
    @Ctx() { desk }: GraphContext,
  ): Promise<Draft[]> {
    return draftsOf(desk, kind ?? null);
  }

  @Mutation(() => SaveDraftResult, {
    description:
      'Keeps what has been typed so far; replaces the draft of the same form and key, unless it was saved from another tab meanwhile.',
  })
  saveDraft(
    @Arg('input', () => SaveDraftInput, { description: 'What has been typed.' })
    input: SaveDraftInput,
    @Ctx() context: GraphContext,
  ): Promise<SaveDraftSuccess | Problem> {
    return answer(SaveDraftSuccess, async () => ({
      draft: await context.command((desk) => saveDraft(desk, input)),
    }));
  }

  @Mutation(() => Boolean, { description: 'Throws a draft away. True if there was one.' })
  deleteDraft(
    @Arg('kind', () => String, { description: 'Which form.' }) kind: string,
    @Arg('key', () => String, { description: 'Which one of that form.' }) key: string,
    @Ctx() context: GraphContext,
  ): Promise<boolean> {
    return context.command((desk) => deleteDraft(desk, kind, key));
  }
}
