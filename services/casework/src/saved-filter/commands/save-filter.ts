import type { RequiredEntityData } from '@mikro-orm/core';
import { doneOnce, loadForChange } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid, notAllowed, notFound, ruleBroken } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { mustBeAllowed } from '../../permission/permission.js';
import type { FilteredList } from '../saved-filter.data.js';
import { SavedFilterEntity, type SavedFilter } from '../saved-filter.entity.js';
import { savedFilterFault } from '../saved-filter.rules.js';
import type {
  ChangeFilterInput,
  DeleteFilterInput,
  SaveFilterInput,
} from '../saved-filter.type.js';

const most = 50;

/** Saves the filter of a list under a name. */
export async function saveFilter(desk: Desk, input: SaveFilterInput): Promise<FilteredList> {
  mustBeAllowed(desk.viewer, 'filter:keep');
  const fault = savedFilterFault(input);
  if (fault) throw fault;
  return doneOnce(desk, 'saveFilter', input.idempotencyKey, input, async () => {
    const em = await desk.em();
    const name = input.name.trim();
    await mustBeNew(desk, input.list, name, null);
    const { subject: ownerSubject, name: ownerName } = desk.viewer;
    if ((await em.count(SavedFilterEntity, { ownerSubject })) >= most)
      throw ruleBroken(
        'TOO_MANY_FILTERS',
        `You have ${most} saved filters. Delete one that you no longer use.`,
      );
    em.create(
      SavedFilterEntity,
      {
        id: newId('sfl'),
        ownerSubject,
        ownerName,
        name,
        list: input.list,
        filter: input.filter,
        isShared: input.isShared,
      } as RequiredEntityData<SavedFilter>,
      { persist: true },
    );
    await em.flush();
    return input.list;
  });
}

/** Changes its name, or who finds it. */
export async function changeFilter(desk: Desk, input: ChangeFilterInput): Promise<FilteredList> {
  const found = await findFilter(desk, input.savedFilterId);
  if (found.ownerSubject !== desk.viewer.subject)
    throw notAllowed(`${found.ownerName} saved this filter. Save one of your own from the list.`);
  const saved = await loadForChange<SavedFilter>(
    desk,
    SavedFilterEntity,
    'saved filter',
    found.id,
    input.version,
  );
  const fault = savedFilterFault({ ...saved, name: input.name });
  if (fault) throw fault;
  await mustBeNew(desk, saved.list, input.name.trim(), saved.id);
  saved.name = input.name.trim();
  saved.isShared = input.isShared;
  await (await desk.em()).flush();
  return saved.list;
}

/** Deletes it, for everybody who found it. */
export async function deleteFilter(desk: Desk, input: DeleteFilterInput): Promise<FilteredList> {
  const { id, list, ownerName, ownerSubject } = await findFilter(desk, input.savedFilterId);
  if (ownerSubject !== desk.viewer.subject && !has(desk.viewer, 'manager'))
    throw notAllowed(`${ownerName} saved this filter. Ask them or a manager to delete it.`);
  const gone = await desk.rows(
    'delete from saved_filter where id = ? and version = ? returning id',
    [id, input.version],
  );
  if (gone.length === 0)
    throw ruleBroken(
      'FILTER_CHANGED',
      'The filter was changed or is shared no longer. Open the list of filters again.',
    );
  return list;
}

/** Found without a lock: a filter that others share can be read and not changed. */
async function findFilter(desk: Desk, id: string): Promise<SavedFilter> {
  mustBeAllowed(desk.viewer, 'filter:keep');
  const found = await (await desk.em()).findOne(SavedFilterEntity, { id });
  if (!found) throw notFound('saved filter');
  return found;
}

async function mustBeNew(
  desk: Desk,
  list: FilteredList,
  name: string,
  exceptId: string | null,
): Promise<void> {
  const em = await desk.em();
  const known = await em.findOne(SavedFilterEntity, {
    ownerSubject: desk.viewer.subject,
    list,
    name,
  });
  if (known && known.id !== exceptId)
    throw invalid('name', 'You have a filter of this name for this list. Choose another name.');
}
