import { notFound } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { openPrevious, openSnapshot } from '../gap/opened.queries.js';
import { mustReadStatistics, packKeepers } from '../permission/permission.js';
import { answersOf, packFile } from './pack.content.js';
const mostListed = 50;
/** The packs that exist for the viewer, newest first; one of them by its id. */
export async function packRows(desk, id = null) {
  mustReadStatistics(desk.viewer);
  return desk.rows(
    `select k.id, k.version, k.title, k.notes, k.snapshot_id as snapshot, k.digest, k.state,
       k.drafted_by as "draftedBy", k.created_at as "draftedAt", k.published_at as "publishedAt",
       coalesce((select json_agg(json_build_object('name', s.name, 'at', s.created_at, 'isMine', s.subject = ?)
           order by s.created_at, s.id) from pack_signature s where s.pack_id = k.id), '[]') as signatures
     from publication_pack k where ?::text is null or k.id = ?
     order by k.created_at desc, k.id desc limit ${String(mostListed)}`,
    [desk.viewer.subject, id, id],
  );
}
/** Why the viewer cannot sign a pack now; null when they can. */
export function whyNotSign(desk, { state, signatures }) {
  if (!has(desk.viewer, ...packKeepers)) return 'Packs are signed by service managers.';
  if (state === 'PUBLISHED') return 'It is published.';
  return signatures.some(({ isMine }) => isMine)
    ? 'You have signed it. A second manager must sign too.'
    : null;
}
/** A pack as a file: the same bytes for ever once it is published. */
export async function packFileOf(desk, id) {
  const [pack] = await packRows(desk, id);
  if (pack === undefined) throw notFound('pack');
  const opened = await openSnapshot(desk, pack.snapshot);
  const answers = answersOf(opened, await openPrevious(desk, opened));
  const signed = pack.signatures.map(({ name, at }) => `Signed by ${name} on ${at.slice(0, 10)}.`);
  const standing = pack.state === 'PUBLISHED' ? [] : ['A draft: not to be passed on.'];
  return packFile(pack, opened, answers, [...standing, ...signed, `Digest ${pack.digest}.`]);
}
//# sourceMappingURL=pack.queries.js.map
