import type { DataProvider, GetListParams, GetListResult, RaRecord } from 'react-admin';
import { CursorMemory, type KeysetPage } from './cursor.js';
import { listViews, type ListView } from './list-view.js';

const memory = new CursorMemory();

/**
 * react-admin's door to the graph. Lists go through it, each by a document of its own that fetches just what its rows show.
 * Everything else asks the graph by its own document, and what changes a record goes by a named command:
 * there is no general "update" here, since the service knows none.
 */
export const dataProvider: DataProvider = {
  supportAbortSignal: true,
  async getList<RecordType extends RaRecord>(
    resource: string,
    params: GetListParams,
  ): Promise<GetListResult<RecordType>> {
    const view = viewOf(resource);
    const { page = 1, perPage = 50 } = params.pagination ?? {};
    const filter = (params.filter ?? {}) as Record<string, unknown>;
    const key = JSON.stringify([resource, filter, perPage]);
    const found = await memory.page(key, page, (after) =>
      view({ first: perPage, after, filter }, params.signal),
    );
    return {
      data: found.rows as unknown as RecordType[],
      pageInfo: { hasNextPage: found.hasNextPage, hasPreviousPage: page > 1 },
    };
  },
  getOne: () => Promise.reject(commandsOnly('getOne')),
  getMany: () => Promise.reject(commandsOnly('getMany')),
  getManyReference: () => Promise.reject(commandsOnly('getManyReference')),
  create: () => Promise.reject(commandsOnly('create')),
  update: () => Promise.reject(commandsOnly('update')),
  updateMany: () => Promise.reject(commandsOnly('updateMany')),
  delete: () => Promise.reject(commandsOnly('delete')),
  deleteMany: () => Promise.reject(commandsOnly('deleteMany')),
};

function viewOf(resource: string): ListView<KeysetPage<RaRecord>> {
  const view = listViews[resource];
  if (view === undefined) throw new Error(`There is no list of ${resource}.`);
  return view;
}

function commandsOnly(method: string): Error {
  return new Error(`${method} is not offered: ask by a document or send a command.`);
}
