import { wrap, type EntityName, type QueryOrderMap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { selectedFields, type GraphContext } from '@ictg/kit/graph';
import { may } from '../permission/permission.js';

/** Records of one kind by the child that they are about. */
export type ByChild<Item> = Map<string, Item[]>;

/** The records of one kind about these children, in one statement. Nothing for the thin card. */
export async function recordsOf<Row extends { childId: string }, Item extends object>(
  desk: Desk,
  entity: EntityName<Row>,
  Type: new () => Item,
  childIds: readonly string[],
  orderBy: Record<string, 'asc' | 'desc'>,
): Promise<ByChild<Item & { childId: string }>> {
  if (!may(desk.viewer, 'child:read')) return new Map();
  const em = await desk.em();
  const rows = await em.find(entity, { childId: { $in: [...childIds] } } as never, {
    orderBy: { ...orderBy, id: 'desc' } as QueryOrderMap<Row>,
  });
  return Map.groupBy(
    rows.map((row) => Object.assign(new Type(), wrap(row).toPOJO()) as Item & { childId: string }),
    ({ childId }) => childId,
  );
}

/** One child's records of a kind, read together with those of every other child of the answer, and the look noted. */
export async function ofChild<Item>(
  context: GraphContext,
  childId: string,
  record: string,
  info: Parameters<typeof selectedFields>[0],
  load: (desk: Desk, childIds: readonly string[]) => Promise<ByChild<Item>>,
): Promise<Item[]> {
  const found = await context
    .loader(`${record} of child`, (ids) => load(context.desk, ids))
    .load(childId);
  if (found) context.desk.looked({ childId, record, fields: selectedFields(info) });
  return found ?? [];
}
