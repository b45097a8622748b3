import { Directive, Field, Int, ObjectType } from 'type-graphql';
import { connectionOf, Node, PlainDate } from '@ictg/kit/graph';
import { KnownByEnum, StandingEnum } from './post.enum.js';
import type { KnownBy, Standing } from './post.vocabulary.js';

const nonPersonal = '@tag(name: "not-personal")';
const professional = '@tag(name: "personal-professional")';

@ObjectType('ProfessionalPost', {
  implements: Node,
  description:
    'A person in a team from a day until a day. A move is a new post; the old one stays as history.',
})
export class Post extends Node {
  @Directive(nonPersonal)
  @Field(() => Int, { description: 'Raised by every change; send it back with a command.' })
  version!: number;

  @Directive(professional)
  @Field(() => String, { nullable: true, description: 'What the person is in this post.' })
  title!: string | null;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'First day.' })
  fromOn!: string;

  @Directive(professional)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Last day; null while nobody has said that the person left.',
  })
  untilOn!: string | null;

  @Directive(professional)
  @Field(() => KnownByEnum, { description: 'How it became known.' })
  knownBy!: KnownBy;

  @Directive(professional)
  @Field(() => KnownByEnum, { nullable: true, description: 'How the leaving became known.' })
  leftKnownBy!: KnownBy | null;

  @Directive(professional)
  @Field(() => PlainDate, { description: 'The last day on which it was known to be held.' })
  confirmedOn!: string;

  @Directive(professional)
  @Field(() => KnownByEnum, { description: 'How it was confirmed then.' })
  confirmedBy!: KnownBy;

  @Directive(professional)
  @Field(() => PlainDate, {
    nullable: true,
    description: 'Since when it is in doubt, because a mail came back; null when it is not.',
  })
  doubtedOn!: string | null;

  @Directive(professional)
  @Field(() => StandingEnum, { description: 'How sure it is today.' })
  standing!: Standing;

  professionalId!: string;
  personId!: string;
  teamId!: string;
}

export const PostConnection = connectionOf(Post, 'ProfessionalPost');
export type PostConnection = InstanceType<typeof PostConnection>;
