import { newId, type Desk } from '@ictg/kit/database';
import { invalid, Refusal } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import type { Draft, SaveDraftInput } from './draft.resolver.js';

const largest = 200_000;
const shape = `id, version, kind, key, body, saved_at as "savedAt"`;

/** The viewer's own drafts, newest first. */
export async function draftsOf(desk: Desk, kind: string | null): Promise<Draft[]> {
  mustBeAllowed(desk.viewer, 'draft:keep');
  const rows = await desk.rows<Draft>(
    `select ${shape} from draft where ?::text is null or kind = ? order by saved_at desc limit 100`,
    [kind, kind],
  );
  return rows.map((row) => ({ ...row, savedAt: new Date(row.savedAt) }));
}

/** Keeps what has been typed so far, unless another tab has saved the same draft since. */
export async function saveDraft(
  desk: Desk,
  { kind, key, body, version }: SaveDraftInput,
): Promise<Draft> {
  mustBeAllowed(desk.viewer, 'draft:keep');
  const json = JSON.stringify(body);
  if (json.length > largest)
    throw invalid(
      'body',
      'This draft is too large to keep: at most 200 kB. Send what you have, or shorten it.',
    );
  if (!/^[\w.-]{1,60}$/.test(kind) || !/^[\w.-]{1,80}$/.test(key))
    throw invalid(
      'kind',
      'A draft is kept under a form and a key of letters, digits, dots and dashes.',
    );
  const [row] = await desk.rows<Draft>(
    `insert into draft (id, created_at, subject, kind, key, body, saved_at) values (?, now(), ?, ?, ?, ?::jsonb, now())
     on conflict (subject, kind, key) do update set body = excluded.body, saved_at = now(), version = draft.version + 1
       where draft.version = ?
     returning ${shape}`,
    [newId('drf'), desk.viewer.subject, kind, key, json, version],
  );
  if (!row) throw await savedMeanwhile(desk, kind, key);
  return { ...row, savedAt: new Date(row.savedAt) };
}

/** Throws a draft away. */
export async function deleteDraft(desk: Desk, kind: string, key: string): Promise<boolean> {
  mustBeAllowed(desk.viewer, 'draft:keep');
  const rows = await desk.rows('delete from draft where kind = ? and key = ? returning id', [
    kind,
    key,
  ]);
  return rows.length > 0;
}

async function savedMeanwhile(desk: Desk, kind: string, key: string): Promise<Refusal> {
  const [there] = await desk.rows<{ version: number; savedAt: string }>(
    `select version, saved_at as "savedAt" from draft where kind = ? and key = ?`,
    [kind, key],
  );
  return new Refusal(
    'ChangedMeanwhile',
    'DRAFT_SAVED_ELSEWHERE',
    'This draft is open in another tab as well and was saved there last. Nothing was written over: go on in one of the two.',
    {
      currentVersion: there?.version ?? 0,
      changes:
        there === undefined
          ? []
          : [{ by: desk.viewer.name, at: new Date(there.savedAt), fields: ['body'] }],
    },
  );
}
