import type { RequiredEntityData } from '@mikro-orm/core';
import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { ruleBroken } from '@ictg/kit/refusal';
import { openPrevious, openSnapshot } from '../../gap/opened.queries.js';
import { mustKeepPacks } from '../../permission/permission.js';
import { answersOf, digestOfPack } from '../pack.content.js';
import { PackSignatureEntity, PublicationPackEntity, type PackSignature } from '../pack.entity.js';
import { packLifecycle } from '../pack.states.js';

/** Signs a pack; with the second signature, of another person, it is published. @returns its id */
export async function signPublicationPack(
  desk: Desk,
  { id, version }: { readonly id: string; readonly version: number },
): Promise<string> {
  mustKeepPacks(desk.viewer);
  const pack = await loadForChange(desk, PublicationPackEntity, 'pack', id, version);
  const em = await desk.em();
  const { subject, name } = desk.viewer;
  if ((await em.count(PackSignatureEntity, { packId: id, subject })) > 0)
    throw ruleBroken(
      'PACK_NEEDS_ANOTHER_PERSON',
      'You have signed this pack. Two different people stand behind what is published: ask a second manager.',
    );
  if (pack.publishedAt !== null)
    throw ruleBroken(
      'PACK_PUBLISHED_ALREADY',
      'Two people stand behind this pack already, and what is published never changes.',
    );
  const move = packLifecycle.move(
    pack.state,
    pack.state === 'DRAFTED' ? 'signFirst' : 'signSecond',
  );
  if (!move.ok) throw ruleBroken(move.code, move.sentence);
  const opened = await openSnapshot(desk, pack.snapshotId);
  const answers = answersOf(opened, await openPrevious(desk, opened));
  // What is signed is what was read: a pack whose figures cannot be made again as they were is signed by nobody.
  if (digestOfPack(pack, opened, answers) !== pack.digest)
    throw ruleBroken(
      'PACK_NOT_AS_DRAFTED',
      'The tables of this pack cannot be made again as they were drafted. Draft a new one.',
    );
  em.create(
    PackSignatureEntity,
    { packId: id, subject, name, digest: pack.digest } as RequiredEntityData<PackSignature>,
    { persist: true },
  );
  pack.state = move.to;
  if (move.to === 'PUBLISHED') pack.publishedAt = new Date();
  await em.flush();
  return id;
}
