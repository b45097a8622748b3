import { Arg, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import type { GraphContext } from '@ictg/kit/graph';
import { answer, type Problem } from '@ictg/kit/graph';
import { draftSiteChange } from './commands/draft-site-change.js';
import { approveSiteChange, withdrawSiteChange } from './commands/move-site-change.js';
import { forgetConfiguration } from './in-force.js';
import { DraftSiteChangeInput, SiteChangeStepInput } from './site-change.input.js';
import { siteChange, siteChanges } from './site-change.queries.js';
import {
  ApproveSiteChangeResult,
  DraftSiteChangeResult,
  SiteChangeSaved,
  WithdrawSiteChangeResult,
} from './site-change.result.js';
import { SiteChange } from './site-change.type.js';

/** Which authority is served from which day, changed by draft and approval. */
@Resolver()
export class SiteChangeResolver {
  @Query(() => [SiteChange], {
    description: 'Every change of a site, drafted or approved, latest day first.',
  })
  siteChanges(@Ctx() { desk }: GraphContext): Promise<SiteChange[]> {
    return siteChanges(desk);
  }

  @Query(() => SiteChange, {
    nullable: true,
    description: 'One change of a site; null when there is none.',
  })
  siteChange(
    @Arg('id', () => ID, { description: 'The change.' }) id: string,
    @Ctx() { desk }: GraphContext,
  ): Promise<SiteChange | null> {
    return siteChange(desk, id);
  }

  @Mutation(() => DraftSiteChangeResult, {
    description:
      'Drafts which authorities a site serves from a day on, and hands it in for a second person to look at. It changes nothing yet.',
  })
  draftSiteChange(
    @Arg('input', () => DraftSiteChangeInput, { description: 'The change.' })
    input: DraftSiteChangeInput,
    @Ctx() context: GraphContext,
  ): Promise<SiteChangeSaved | Problem> {
    return saved(context, (desk) => draftSiteChange(desk, input));
  }

  @Mutation(() => ApproveSiteChangeResult, {
    description:
      'Approves a change of a site that somebody else drafted. From its day on it holds.',
  })
  approveSiteChange(
    @Arg('input', () => SiteChangeStepInput, { description: 'The drafted change.' })
    input: SiteChangeStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SiteChangeSaved | Problem> {
    return saved(context, (desk) => approveSiteChange(desk, input));
  }

  @Mutation(() => WithdrawSiteChangeResult, {
    description: 'Takes a change of a site back that has not taken effect yet.',
  })
  withdrawSiteChange(
    @Arg('input', () => SiteChangeStepInput, { description: 'The drafted change.' })
    input: SiteChangeStepInput,
    @Ctx() context: GraphContext,
  ): Promise<SiteChangeSaved | Problem> {
    return saved(context, (desk) => withdrawSiteChange(desk, input));
  }
}

function saved(
  context: GraphContext,
  command: (desk: Desk) => Promise<string>,
): Promise<SiteChangeSaved | Problem> {
  return answer(SiteChangeSaved, async () => {
    const id = await context.command(command);
    await forgetConfiguration(context.desk);
    const change = await siteChange(context.desk, id);
    return change ? { siteChange: change } : {};
  });
}
