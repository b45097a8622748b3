import { GraphQLJSONObject } from 'graphql-scalars';
import { Directive, Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { graphEnum, IdempotencyKey, resultOf } from '@ictg/kit/graph';
import type { FilteredList } from './saved-filter.data.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

export const FilteredListEnum = graphEnum<FilteredList>(
  'FilteredList',
  'A list whose filters can be saved.',
  {
    CHILDREN: 'Children.',
    REFERRALS: 'Referrals.',
    CONSULTATIONS: 'Consultations.',
    CONTACTS: 'Meetings and notes.',
    CALLS: 'Calls on the line.',
    ADVICE: 'Advice.',
  },
);

@ObjectType({
  description:
    'A filter of a list under a name. Whoever uses one that is shared sees the rows that they may see, no others.',
})
export class SavedFilter {
  @Directive(nonPersonal)
  @Field(() => ID, { description: 'Opaque id.' })
  id!: string;

  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(nonPersonal)
  @Field(() => FilteredListEnum, { description: 'Which list.' })
  list!: FilteredList;

  @Directive(nonPersonal)
  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Directive(nonPersonal)
  @Field(() => GraphQLJSONObject, {
    description: "The values of the list's own filter input; never words that were typed.",
  })
  filter!: object;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether everybody of the service finds it.' })
  isShared!: boolean;

  @Directive(professional)
  @Field(() => String, { description: 'Who saved it.' })
  ownerName!: string;

  @Directive(nonPersonal)
  @Field(() => Boolean, { description: 'Whether this person saved it, and so may change it.' })
  isOwn!: boolean;

  @Directive(nonPersonal)
  @Field(() => Boolean, {
    description:
      'Whether this person may delete it: their own, and for managers any that is shared.',
  })
  canDelete!: boolean;
}

@InputType({ description: 'Saves the filter of a list under a name.' })
export class SaveFilterInput {
  @Field(() => IdempotencyKey, { description: 'The same key saves it once.' })
  idempotencyKey!: string;

  @Field(() => FilteredListEnum, { description: 'Which list.' })
  list!: FilteredList;

  @Field(() => String, { description: 'Its name: at most 60 characters, no name of a child.' })
  name!: string;

  @Field(() => GraphQLJSONObject, { description: "The values of the list's own filter input." })
  filter!: Record<string, unknown>;

  @Field(() => Boolean, { description: 'Whether everybody of the service finds it.' })
  isShared!: boolean;
}

@InputType({ description: 'Changes the name of a saved filter, or who finds it.' })
export class ChangeFilterInput {
  @Field(() => ID, { description: 'The saved filter.' })
  savedFilterId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Boolean, { description: 'Whether everybody of the service finds it.' })
  isShared!: boolean;
}

@InputType({ description: 'Deletes a saved filter.' })
export class DeleteFilterInput {
  @Field(() => ID, { description: 'The saved filter.' })
  savedFilterId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

@ObjectType({ description: 'The filter is saved.' })
export class SavedFilterSuccess {
  @Directive(nonPersonal)
  @Field(() => [SavedFilter], {
    description: 'What is saved for that list now, as this person finds it.',
  })
  savedFilters!: SavedFilter[];
}

export const SavedFilterResult = resultOf('SavedFilter', SavedFilterSuccess);
