import { Directive, Field, ObjectType } from 'type-graphql';
import { resultOf } from '@ictg/kit/graph';
import { Professional } from '../professional/index.js';
import { Post } from './post.type.js';

@ObjectType({ description: 'What is known of the posts is saved.' })
export class ProfessionalPostsSaved {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => [Post], { description: 'The posts concerned, as they stand now.' })
  posts!: Post[];
}

export const PostsResult = resultOf('ProfessionalPosts', ProfessionalPostsSaved);

@ObjectType({
  description: 'It is noted that a mail came back; the posts are in doubt until somebody says.',
})
export class ReturnedMailNoted {
  @Directive('@tag(name: "personal-professional")')
  @Field(() => Professional, { description: 'Whose mail it was.' })
  professional!: Professional;
}

export const ReturnedMailResult = resultOf('ReturnedMail', ReturnedMailNoted);
