import type { Desk } from '@ictg/kit/database';
import { has } from '@ictg/kit/viewer';
import { mustBeAllowed } from '../permission/permission.js';
import { SavedFilterEntity } from './saved-filter.entity.js';
import type { FilteredList } from './saved-filter.data.js';
import { SavedFilter } from './saved-filter.type.js';

const most = 200;

/** The filters of a list that the viewer finds: their own first, then those that are shared, by name. */
export async function savedFiltersOf(desk: Desk, list: FilteredList): Promise<SavedFilter[]> {
  mustBeAllowed(desk.viewer, 'filter:keep');
  const em = await desk.em();
  const rows = await em.find(
    SavedFilterEntity,
    { list },
    { orderBy: { name: 'asc', id: 'asc' }, limit: most, refresh: true },
  );
  const { subject } = desk.viewer;
  return rows
    .map(({ id, version, name, filter, isShared, ownerName, ownerSubject }) => {
      const isOwn = ownerSubject === subject;
      const canDelete = isOwn || (isShared && has(desk.viewer, 'manager'));
      return Object.assign(new SavedFilter(), {
        id,
        version,
        list,
        name,
        filter,
        isShared,
        ownerName,
        isOwn,
        canDelete,
      });
    })
    .sort((one, other) => Number(other.isOwn) - Number(one.isOwn));
}
