import { doneOnce } from '@ictg/kit/command';
import { invalid } from '@ictg/kit/refusal';
import { openPrevious, openSnapshot } from '../../gap/opened.queries.js';
import { mustKeepPacks } from '../../permission/permission.js';
import { answersOf, digestOfPack } from '../pack.content.js';
import { PublicationPackEntity } from '../pack.entity.js';
/** Drafts a pack of the newest snapshot, frozen from then on. @returns its id */
export function draftPublicationPack(desk, input) {
  mustKeepPacks(desk.viewer);
  return doneOnce(desk, 'draftPublicationPack', input.idempotencyKey, input, async () => {
    const words = { title: input.title.trim(), notes: input.notes.trim() };
    if (words.title === '' || words.title.length > 200)
      throw invalid('title', 'Give the pack a title of at most 200 characters, e.g. the quarter.');
    const opened = await openSnapshot(desk, null);
    const answers = answersOf(opened, await openPrevious(desk, opened));
    const em = await desk.em();
    const pack = em.create(
      PublicationPackEntity,
      {
        ...words,
        snapshotId: opened.id,
        digest: digestOfPack(words, opened, answers),
        draftedBy: desk.viewer.name,
      },
      { persist: true },
    );
    await em.flush();
    return pack.id;
  });
}
//# sourceMappingURL=draft-publication-pack.js.map
