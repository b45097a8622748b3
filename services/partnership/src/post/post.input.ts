import { Field, ID, InputType, Int } from 'type-graphql';
import { graphEnum, IdempotencyKey, PlainDate } from '@ictg/kit/graph';
import { KnownByEnum } from './post.enum.js';
import type { KnownBy } from './post.vocabulary.js';

@InputType({ description: 'That somebody holds a post: a first one, a move, or a return.' })
export class StartProfessionalPostInput {
  @Field(() => IdempotencyKey, { description: 'Sending it twice starts one post.' })
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who.' })
  professionalId!: string;

  @Field(() => ID, { description: 'In which team.' })
  teamId!: string;

  @Field(() => String, { nullable: true, description: 'What they are in it.' })
  title?: string | null;

  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Field(() => KnownByEnum, { description: 'How it is known.' })
  knownBy!: KnownBy;

  @Field(() => [ID], {
    description:
      'Posts of the same person that end the day before: for a move. Empty for a further post beside them.',
  })
  endsPostIds!: string[];
}

@InputType({ description: 'That somebody has left a post, or will.' })
export class EndProfessionalPostInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => PlainDate, { description: 'The last day in it.' })
  untilOn!: string;

  @Field(() => KnownByEnum, { description: 'How it is known.' })
  knownBy!: KnownBy;
}

@InputType({ description: 'That a post goes on after all: its end was a mistake.' })
export class ResumeProfessionalPostInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}

/** What a team answers about one of its people. */
export type PostTickAnswer = 'STILL_THERE' | 'LEFT';

export const PostTickAnswerEnum = graphEnum<PostTickAnswer>(
  'PostTickAnswer',
  'What a team answers about one of its people.',
  { STILL_THERE: 'Still there.', LEFT: 'Has left.' },
);

@InputType({ description: 'What a team answered about one post.' })
export class ProfessionalPostTickInput {
  @Field(() => ID, { description: 'The post.' })
  postId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;

  @Field(() => PostTickAnswerEnum, { description: 'The answer.' })
  answer!: PostTickAnswer;

  @Field(() => PlainDate, {
    nullable: true,
    description: 'The last day of who has left; left out when nobody knows it: yesterday then.',
  })
  untilOn?: string | null;
}

@InputType({ description: 'The answers of the quarterly tick; all are kept or none.' })
export class TickProfessionalPostsInput {
  @Field(() => [ProfessionalPostTickInput], { description: 'One for each post, at most 100.' })
  ticks!: ProfessionalPostTickInput[];

  @Field(() => KnownByEnum, { description: 'How it is known: most often from the team.' })
  knownBy!: KnownBy;
}

@InputType({ description: 'That a mail to somebody came back: are they still there?' })
export class NoteReturnedMailInput {
  @Field(() => ID, { description: 'Whose mail came back.' })
  professionalId!: string;

  @Field(() => Int, { description: 'The version that was read.' })
  version!: number;
}
