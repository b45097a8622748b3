import type { Desk } from '@ictg/kit/database';
import type { Language } from '../../words/words.js';
import { DraftEntity, type Draft } from '../draft.entity.js';
import { keptFor } from '../lifetime.js';
import { openDraft } from '../draft.queries.js';

/** Begins a form, or goes on with the one that is open. The holder of a form that was sent gets a new one. */
export async function beginDraft(desk: Desk, language: Language, now: Date): Promise<Draft> {
  const open = await openDraft(desk, now);
  if (open) return open;
  const em = await desk.em();
  const { subject: holder } = desk.viewer;
  await em.nativeDelete(DraftEntity, { holder });
  const draft = em.create(
    DraftEntity,
    {
      holder,
      language,
      answers: {},
      seen: [],
      files: [],
      changedAt: now,
      untilAt: new Date(now.getTime() + keptFor.begun),
    } as never,
    { persist: true },
  );
  await em.flush();
  return draft;
}
