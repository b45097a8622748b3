import { ruleBroken } from '@ictg/kit/refusal';
import { Opened } from '../answer/table.js';
/** A snapshot never changes, so those opened last stay open. */
const open = new Map();
const mostOpen = 4;
/** The snapshot of an id, or the newest. @throws Refusal where there is none */
export async function openSnapshot(desk, id) {
  const [row] = await desk.rows(
    id === null
      ? 'select id from snapshot order by number desc limit 1'
      : 'select id from snapshot where id = ?',
    id === null ? [] : [id],
  );
  if (row === undefined)
    throw id === null
      ? ruleBroken(
          'NO_SNAPSHOT_YET',
          'No snapshot has been published yet: one is published soon after the service first starts.',
        )
      : unknownSnapshot();
  return openKept(desk, row.id);
}
/** The snapshot before, where there is one. */
export async function openPrevious(desk, opened) {
  const { previous } = opened.document;
  return previous === null ? undefined : openKept(desk, previous);
}
async function openKept(desk, id) {
  const known = open.get(id);
  if (known) return known;
  const [row] = await desk.rows('select text from snapshot where id = ?', [id]);
  if (row === undefined) throw unknownSnapshot();
  const opened = new Opened(id, JSON.parse(row.text));
  if (open.size >= mostOpen) open.delete(open.keys().next().value ?? '');
  open.set(id, opened);
  return opened;
}
function unknownSnapshot() {
  return ruleBroken(
    'SNAPSHOT_NOT_FOUND',
    'There is no snapshot with this id. Leave it out to ask the newest.',
    'snapshot',
  );
}
//# sourceMappingURL=opened.queries.js.map
