import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustKeepPacks } from '../../permission/permission.js';
import { PublicationPackEntity, type PublicationPack } from '../pack.entity.js';
import { packLifecycle } from '../pack.states.js';

const leastWords = 20;

/** Which pack is withdrawn, why, and what stands in its place, if anything does yet. */
export interface Withdrawal {
  readonly id: string;
  readonly version: number;
  readonly reason: string;
  readonly replacementId?: string | null;
}

/** Withdraws a published pack at once: one manager is enough, since it must not wait. @returns its id */
export async function withdrawPublicationPack(desk: Desk, input: Withdrawal): Promise<string> {
  mustKeepPacks(desk.viewer);
  const pack = await loadForChange(desk, PublicationPackEntity, 'pack', input.id, input.version);
  const move = packLifecycle.move(pack.state, 'withdraw');
  if (!move.ok)
    throw ruleBroken(
      'PACK_NOT_PUBLISHED',
      pack.state === 'WITHDRAWN'
        ? 'This pack is withdrawn already. Read the page again.'
        : 'Nobody but managers has seen this pack: leave it unsigned, and draft another.',
    );
  if (input.reason.trim().length < leastWords)
    throw invalid('reason', 'Tell its readers in a sentence what is wrong with it.');
  pack.state = move.to;
  pack.withdrawnAt = new Date();
  pack.withdrawnBy = desk.viewer.name;
  pack.withdrawnReason = input.reason.trim();
  if (input.replacementId)
    pack.replacedById = await replacementFor(desk, pack, input.replacementId);
  await (await desk.em()).flush();
  return pack.id;
}

/** Names what is to be used instead of a withdrawn pack. @returns the id of the withdrawn one */
export async function replacePublicationPack(
  desk: Desk,
  input: { readonly id: string; readonly version: number; readonly replacementId: string },
): Promise<string> {
  mustKeepPacks(desk.viewer);
  const pack = await loadForChange(desk, PublicationPackEntity, 'pack', input.id, input.version);
  if (!packLifecycle.allows(pack.state, 'replace'))
    throw ruleBroken('PACK_NOT_WITHDRAWN', 'Withdraw the pack first: until then it stands itself.');
  pack.replacedById = await replacementFor(desk, pack, input.replacementId);
  await (await desk.em()).flush();
  return pack.id;
}

/** Only what two people stand behind, and nobody has withdrawn, is put in the place of another. */
async function replacementFor(
  desk: Desk,
  { id }: PublicationPack,
  replacementId: string,
): Promise<string> {
  const found = await (await desk.em()).findOne(PublicationPackEntity, { id: replacementId });
  if (found?.state !== 'PUBLISHED' || found.id === id)
    throw invalid(
      'replacementId',
      'Choose another pack that is published and not withdrawn. It can be named later too.',
    );
  return found.id;
}
