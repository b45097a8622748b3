import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import type { Desk } from '@ictg/kit/database';
import { answer, type GraphContext, type Problem } from '@ictg/kit/graph';
import { changeFilter, deleteFilter, saveFilter } from './commands/save-filter.js';
import type { FilteredList } from './saved-filter.data.js';
import { savedFiltersOf } from './saved-filter.queries.js';
import {
  ChangeFilterInput,
  DeleteFilterInput,
  FilteredListEnum,
  SavedFilter,
  SavedFilterResult,
  SavedFilterSuccess,
  SaveFilterInput,
} from './saved-filter.type.js';

type Answer = Promise<SavedFilterSuccess | Problem>;

/** Filters of lists under a name. */
@Resolver()
export class SavedFilterResolver {
  @Query(() => [SavedFilter], {
    description: "Filters saved for a list: this person's own, and those that are shared.",
  })
  savedFilters(
    @Arg('list', () => FilteredListEnum, { description: 'Which list.' }) list: FilteredList,
    @Ctx() { desk }: GraphContext,
  ): Promise<SavedFilter[]> {
    return savedFiltersOf(desk, list);
  }

  @Mutation(() => SavedFilterResult, { description: 'Saves the filter of a list under a name.' })
  saveFilter(
    @Arg('input', () => SaveFilterInput, { description: 'The filter.' }) input: SaveFilterInput,
    @Ctx() context: GraphContext,
  ): Answer {
    return saved(context, (desk) => saveFilter(desk, input));
  }

  @Mutation(() => SavedFilterResult, {
    description: 'Changes the name of a saved filter, or who finds it.',
  })
  changeFilter(
    @Arg('input', () => ChangeFilterInput, { description: 'The name.' }) input: ChangeFilterInput,
    @Ctx() context: GraphContext,
  ): Answer {
    return saved(context, (desk) => changeFilter(desk, input));
  }

  @Mutation(() => SavedFilterResult, { description: 'Deletes a saved filter.' })
  deleteFilter(
    @Arg('input', () => DeleteFilterInput, { description: 'The filter.' })
    input: DeleteFilterInput,
    @Ctx() context: GraphContext,
  ): Answer {
    return saved(context, (desk) => deleteFilter(desk, input));
  }
}

function saved(context: GraphContext, command: (desk: Desk) => Promise<FilteredList>): Answer {
  return answer(SavedFilterSuccess, async () => {
    const list = await context.command(command);
    return { savedFilters: await savedFiltersOf(context.desk, list) };
  });
}
