import type { RequiredEntityData } from '@mikro-orm/core';
import { londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import { versionOn } from '../../eligibility/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { GuidanceVersionEntity, type GuidanceVersionRecord } from '../guidance-version.entity.js';
import { readConfiguration } from '../in-force.js';
import { changedBody, mustBeWhole, type GuidanceChanges } from './guidance-body.js';

/** A version to draft. */
export interface GuidanceDraft extends GuidanceChanges {
  readonly idempotencyKey?: string | null;
  /** Code of the version to copy; the one in force today when left out. */
  readonly copyOf?: string | null;
  readonly title: string;
  readonly fromOn: string;
}

/**
 * Drafts a version of the guidance: a copy of one in force with changes. It changes nothing yet.
 * @returns its id
 */
export async function draftGuidanceVersion(desk: Desk, input: GuidanceDraft): Promise<string> {
  mustBeAllowed(desk.viewer, 'setting:draft');
  return doneOnce(desk, 'draftGuidanceVersion', input.idempotencyKey, input, async () => {
    const { book } = await readConfiguration(desk);
    const copied = input.copyOf
      ? book.versions.find(({ id }) => id === input.copyOf)
      : versionOn(book, londonDay(new Date()));
    if (!copied)
      throw invalid(
        'copyOf',
        'There is no such version of the guidance to copy. Choose one from the list.',
      );
    const { note: _, ...template } = copied;
    const draft = changedBody(book, { body: template, sources: {} }, input);
    mustBeWhole(book, draft);
    const id = newId('gdv');
    const row = {
      id,
      ...draft,
      code: draft.body.id,
      basedOn: copied.id,
      state: 'DRAFT',
      fromOn: draft.body.fromOn,
      note: input.note?.trim() || null,
      contributors: [desk.viewer.subject],
      draftedBy: desk.viewer.name,
    };
    const em = await desk.em();
    em.create(GuidanceVersionEntity, row as unknown as RequiredEntityData<GuidanceVersionRecord>, {
      persist: true,
    });
    await em.flush();
    return id;
  });
}
