import type { EntityManager } from '@mikro-orm/postgresql';
import type { RequiredEntityData } from '@mikro-orm/core';
import { authority } from '@ictg/kit/geography';
import { newPostFault, type PostSpan } from '../post.rules.js';
import { PostEntity, type Post } from '../staff.entity.js';
import { weekdays, type StaffRole, type Weekday } from '../staff.vocabulary.js';
import { refuse } from './refuse.js';

/** A post to make. */
export interface NewPost {
  readonly role: StaffRole;
  readonly areas: readonly string[];
  readonly fromOn: string;
  readonly untilOn?: string | null;
  readonly caseloadLimit?: number | null;
  readonly workingDays: readonly Weekday[];
}

/** Makes a post after its rules have been asked. */
export function createPost(
  em: EntityManager,
  staffId: string,
  post: NewPost,
  existing: readonly PostSpan[],
): Post {
  const facts = {
    role: post.role,
    areas: [...new Set(post.areas)].sort(),
    fromOn: post.fromOn,
    untilOn: post.untilOn ?? null,
    caseloadLimit: post.caseloadLimit ?? null,
    workingDays: weekdays.flatMap((day, index) =>
      post.workingDays.includes(day) ? [String(index + 1)] : [],
    ),
  };
  refuse(newPostFault(facts, existing, (code) => authority(code) !== undefined));
  return em.create(PostEntity, { staffId, ...facts } as RequiredEntityData<Post>, {
    persist: true,
  });
}
