import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import { ChildEntity, type Child as ChildRecord } from './child.entity.js';
import { redactChild } from './child.policy.js';
import { Child } from './child.type.js';

/** The children with these ids that exist for the viewer, by id, as much of each as the viewer may read. */
export async function childrenById(
  desk: Desk,
  ids: readonly string[],
): Promise<Map<string, Child>> {
  mustBeAllowed(desk.viewer, 'child:read-card');
  const em = await desk.em();
  const found = await em.find(ChildEntity, { id: { $in: [...ids] } });
  return new Map(found.map((record) => [record.id, childOf(desk, record)]));
}

/** One child, or null when there is none for this viewer: the two are not told apart. */
export async function childById(desk: Desk, id: string): Promise<Child | null> {
  return (await childrenById(desk, [id])).get(id) ?? null;
}

/** The child's graph type from its record. */
export function childOf(desk: Desk, record: ChildRecord): Child {
  return Object.assign(new Child(), redactChild(desk.viewer, wrap(record).toPOJO()));
}
