import type { Desk } from '@ictg/kit/database';
import { decodeSequence, encodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { mustBeAllowed } from '../permission/permission.js';
import { ChangeMailEntity } from './change-mail.entity.js';
import { ChangeMail, SharedChange } from './shared-change.type.js';

interface ChangeRow {
  readonly sequence: string;
  readonly at: Date;
  readonly kind: string;
  readonly reason: string;
  readonly reference: string;
  readonly child_id: string;
}

/**
 * One page of what has changed since a cursor, in order. A page without rows ends where it began, so that a reader
 * always goes on from `endCursor`. That a child is known is a look too.
 */
export async function sharedChangePage(
  desk: Desk,
  { first, after }: { readonly first: number; readonly after: string | null },
  fields: readonly string[],
): Promise<Page<SharedChange>> {
  mustBeAllowed(desk.viewer, 'shared-child:read');
  const since = after === null ? '0' : decodeSequence(after);
  const rows = await desk.rows<ChangeRow>(
    'select sequence, at, kind, reason, reference, child_id from shared_changes(?, ?)',
    [since, pageSize(first) + 1],
  );
  const shown = new Set(rows.slice(0, first).map(({ child_id }) => child_id));
  desk.lookedAtEach([...shown], 'shared change', fields);
  const page = pageOf(rows, first, ({ sequence }) => [sequence], changeOf);
  return rows.length > 0
    ? page
    : { ...page, pageInfo: { hasNextPage: false, endCursor: encodeCursor([since]) } };
}

function changeOf({ kind, reference, reason, at }: ChangeRow): SharedChange {
  return Object.assign(new SharedChange(), { kind, reference, reason, at: new Date(at) });
}

/** Whom the viewer's agency has named for the mail about changes. */
export async function ownChangeMail(desk: Desk): Promise<ChangeMail | null> {
  mustBeAllowed(desk.viewer, 'shared-child:read');
  const found = await (
    await desk.em()
  ).findOne(ChangeMailEntity, { agency: desk.viewer.agency ?? '' });
  if (!found) return null;
  const { version, name, email, language } = found;
  return Object.assign(new ChangeMail(), { version, name, email, language });
}
