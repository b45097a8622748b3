import { wrap } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import { AlertEntity, ChildLinkEntity } from './alert.entity.js';
import { childrenById } from './child.queries.js';
import {
  Alert,
  AgeDetermination,
  ChildLink,
  LegalStatus,
  NrmReference,
  ParentalResponsibility,
} from './child.type.js';
import {
  AgeDeterminationEntity,
  LegalStatusEntity,
  NrmReferenceEntity,
  ParentalResponsibilityEntity,
} from './fact.entity.js';

type Grouped<Item> = Map<string, Item[]>;

/** Collects rows about children by the child. */
function byChild<Row extends { childId: string }, Item extends object>(
  rows: readonly Row[],
  Type: new () => Item,
): Grouped<Item> {
  const grouped: Grouped<Item> = new Map();
  for (const row of rows) {
    const item = Object.assign(new Type(), wrap(row).toPOJO());
    grouped.set(row.childId, [...(grouped.get(row.childId) ?? []), item]);
  }
  return grouped;
}

/** Facts about parental responsibility, newest first. */
export async function parentalResponsibilityOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Grouped<ParentalResponsibility>> {
  const em = await desk.em();
  const rows = await em.find(
    ParentalResponsibilityEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { fromOn: 'desc nulls last', id: 'desc' } },
  );
  return byChild(rows, ParentalResponsibility);
}

/** Age determinations, newest first. */
export async function ageDeterminationsOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Grouped<AgeDetermination>> {
  const em = await desk.em();
  const rows = await em.find(
    AgeDeterminationEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { determinedOn: 'desc', id: 'desc' } },
  );
  return byChild(rows, AgeDetermination);
}

/** Legal statuses, newest first. */
export async function legalStatusesOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Grouped<LegalStatus>> {
  const em = await desk.em();
  const rows = await em.find(
    LegalStatusEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { fromOn: 'desc', id: 'desc' } },
  );
  return byChild(rows, LegalStatus);
}

/** NRM references as written. */
export async function nrmReferencesOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Grouped<NrmReference>> {
  const em = await desk.em();
  const rows = await em.find(
    NrmReferenceEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { id: 'asc' } },
  );
  return byChild(rows, NrmReference);
}

/** Alerts, those in force first. */
export async function alertsOf(desk: Desk, childIds: readonly string[]): Promise<Grouped<Alert>> {
  const em = await desk.em();
  const rows = await em.find(
    AlertEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { endedOn: 'desc nulls first', fromOn: 'desc', id: 'desc' } },
  );
  return byChild(rows, Alert);
}

/** Ties to other children and people; a tie to a child whom the viewer may not see does not appear. */
export async function linksOf(
  desk: Desk,
  childIds: readonly string[],
): Promise<Grouped<ChildLink>> {
  const em = await desk.em();
  const rows = await em.find(
    ChildLinkEntity,
    { childId: { $in: [...childIds] } },
    { orderBy: { id: 'asc' } },
  );
  const others = await childrenById(
    desk,
    rows.flatMap((row) => row.otherChildId ?? []),
  );
  const grouped: Grouped<ChildLink> = new Map();
  for (const row of rows) {
    const { id, kind, otherName, note, fromOn, untilOn } = row;
    const otherChild = row.otherChildId ? (others.get(row.otherChildId) ?? null) : null;
    const link = Object.assign(new ChildLink(), {
      id,
      kind,
      otherName,
      note,
      fromOn,
      untilOn,
      otherChild,
    });
    grouped.set(row.childId, [...(grouped.get(row.childId) ?? []), link]);
  }
  return grouped;
}
