import type { RequiredEntityData } from '@mikro-orm/core';
import { isDay, londonDay } from '@ictg/kit/calendar';
import { doneOnce } from '@ictg/kit/command';
import { newId, type Desk } from '@ictg/kit/database';
import { invalid } from '@ictg/kit/refusal';
import type { RuleStatus } from '../../eligibility/index.js';
import { mustBeAllowed } from '../../permission/permission.js';
import { SettingChangeEntity, type SettingChangeRecord } from '../setting-change.entity.js';
import type { SettingValue } from '../setting-value.js';
import { settingValue } from '../setting.rules.js';
import type { SettingKind } from '../setting.vocabulary.js';

/** A setting to draft. */
export interface SettingDraft {
  readonly idempotencyKey?: string | null;
  readonly kind: SettingKind;
  readonly fromOn: string;
  readonly value: SettingValue;
  readonly source: string;
  readonly status: RuleStatus;
  readonly note?: string | null;
}

/**
 * Drafts a setting and hands it in for a second person to look at. It changes nothing yet.
 * @returns its id
 */
export async function draftSetting(desk: Desk, input: SettingDraft): Promise<string> {
  mustBeAllowed(desk.viewer, 'setting:draft');
  return doneOnce(desk, 'draftSetting', input.idempotencyKey, input, async () => {
    const value = settingValue(input.kind, input.value);
    if (typeof value === 'string') throw invalid('value', value);
    if (!isDay(input.fromOn) || input.fromOn < londonDay(new Date()))
      throw invalid(
        'fromOn',
        'A setting takes effect today or later: what was measured by the one before stays so.',
      );
    const source = input.source.trim();
    if (source === '' || source.length > 200)
      throw invalid(
        'source',
        'Say where this comes from: a document with its date, or a choice of the service.',
      );
    const id = newId('stc');
    const row = {
      id,
      kind: input.kind,
      value,
      fromOn: input.fromOn,
      source,
      status: input.status,
      note: input.note?.trim() || null,
      state: 'SUBMITTED',
      submittedAt: new Date(),
      contributors: [desk.viewer.subject],
      draftedBy: desk.viewer.name,
    };
    const em = await desk.em();
    em.create(SettingChangeEntity, row as RequiredEntityData<SettingChangeRecord>, {
      persist: true,
    });
    await em.flush();
    return id;
  });
}
