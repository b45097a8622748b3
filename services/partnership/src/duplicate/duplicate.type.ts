import { Directive, Field, ID, ObjectType } from 'type-graphql';
import { connectionOf, graphEnum } from '@ictg/kit/graph';
import { Professional } from '../professional/index.js';

const professional = '@tag(name: "personal-professional")';

/** Why two records may be one person. */
export const likenesses = ['SAME_MAIL', 'SAME_NAME', 'SIMILAR_NAME'] as const;
export type Likeness = (typeof likenesses)[number];

export const LikenessEnum = graphEnum<Likeness>(
  'Likeness',
  'Why two records of professionals may be one person.',
  {
    SAME_MAIL: 'They have the same work e-mail address.',
    SAME_NAME: 'They have the same name in the same agency.',
    SIMILAR_NAME: 'Their names in the same agency are written alike.',
  },
);

@ObjectType({
  description:
    'Two records of professionals that may be one person. Somebody looks at both and decides.',
})
export class PossibleDuplicate {
  @Directive('@tag(name: "not-personal")')
  @Field(() => ID, { description: 'Tells the pair.' })
  id!: string;

  @Directive(professional)
  @Field(() => Professional, { description: 'The record that was made first.' })
  first!: Professional;

  @Directive(professional)
  @Field(() => Professional, { description: 'The record that was made later.' })
  second!: Professional;

  @Directive(professional)
  @Field(() => [LikenessEnum], { description: 'Why they may be one person.' })
  likenesses!: Likeness[];
}

export const PossibleDuplicateConnection = connectionOf(PossibleDuplicate, 'PossibleDuplicate');
export type PossibleDuplicateConnection = InstanceType<typeof PossibleDuplicateConnection>;
