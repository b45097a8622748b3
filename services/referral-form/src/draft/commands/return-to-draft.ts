import { LockMode } from '@mikro-orm/core';
import type { Desk } from '@ictg/kit/database';
import type { Language } from '../../words/words.js';
import { DraftEntity } from '../draft.entity.js';
import { mostTries } from '../lifetime.js';
import { hashOf, isSameCode, type Codes } from '../secret.js';
import { senderOf } from '../sender.js';

export interface ReturnToDraft {
  /** The key in the link. */
  readonly link: string;
  readonly code: string;
  /** The key of the browser that comes back: it holds the form from now on, and no other does. */
  readonly key: string;
}

/**
 * Hands a saved form to the browser that has both the link and the code; as a system viewer, since nobody holds it
 * yet. After five wrong codes the link opens nothing any more.
 * @returns the language it was written in, or nothing: why not is told to nobody
 */
export async function returnToDraft(
  desk: Desk,
  codes: Codes,
  { link, code, key }: ReturnToDraft,
  now: Date,
): Promise<Language | undefined> {
  const em = await desk.em();
  const linkHash = hashOf(link);
  const draft = await em.findOne(
    DraftEntity,
    { linkHash, untilAt: { $gt: now }, submissionId: null },
    { lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const isRight = isSameCode(code, codes.ofReturn(linkHash));
  if (!draft || draft.tries >= mostTries) return undefined;
  if (!isRight) {
    draft.tries += 1;
    await em.flush();
    return undefined;
  }
  const { subject } = senderOf(key);
  if (draft.holder !== subject) {
    await em.nativeDelete(DraftEntity, { holder: subject });
    draft.holder = subject;
  }
  draft.tries = 0;
  draft.changedAt = now;
  await em.flush();
  return draft.language;
}
