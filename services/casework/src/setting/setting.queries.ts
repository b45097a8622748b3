import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import { approvalAccess, noAccess } from './approval.policy.js';
import { readConfiguration } from './in-force.js';
import { SettingChangeEntity, type SettingChangeRecord } from './setting-change.entity.js';
import {
  reasonsOf,
  shippedSettings,
  type DatedSetting as Dated,
  type SettingValue,
} from './setting-value.js';
import { isReasonList, settingInWords, settingOn } from './setting.rules.js';
import { DatedSetting, Setting } from './setting.type.js';
import { settingKinds, type SettingKind } from './setting.vocabulary.js';

/** Every setting with what holds today, its history and what is drafted. */
export async function settings(desk: Desk): Promise<Setting[]> {
  mustBeAllowed(desk.viewer, 'setting:read');
  const today = londonDay(new Date());
  const { settings: approved } = await readConfiguration(desk);
  const em = await desk.em();
  const changes = (await em.find(
    SettingChangeEntity,
    {},
    { orderBy: { createdAt: 'asc' } },
  )) as SettingChangeRecord[];
  return settingKinds.flatMap((kind) => {
    const current = settingOn(approved, kind, today);
    const history = [
      ...shippedSettings.filter((one) => one.kind === kind).map((one) => shippedType(one, current)),
      ...changes.filter((one) => one.kind === kind).map((one) => changeType(desk, one, current)),
    ].sort((a, b) => (a.fromOn < b.fromOn ? 1 : a.fromOn > b.fromOn ? -1 : 0));
    const inForce = history.find((one) => one.isInForce);
    return inForce
      ? [
          Object.assign(new Setting(), {
            kind,
            inForce,
            history,
            possibleCodes: possibleCodes(kind),
          }),
        ]
      : [];
  });
}

/** The setting to which a drafted change belongs, as it is now. */
export async function settingOfChange(desk: Desk, id: string): Promise<Setting | undefined> {
  return (await settings(desk)).find(({ history }) => history.some((one) => one.id === id));
}

function possibleCodes(kind: SettingKind): readonly string[] {
  return isReasonList(kind) ? reasonsOf[kind] : [];
}

function shippedType(setting: Dated, current: Dated | undefined): DatedSetting {
  return Object.assign(new DatedSetting(), {
    ...valueFields(setting.value),
    id: `stc_${setting.kind}_${setting.fromOn}`,
    version: 1,
    kind: setting.kind,
    state: 'APPROVED' as const,
    isInForce: setting === current,
    isShipped: true,
    fromOn: setting.fromOn,
    source: setting.source,
    status: setting.status,
    note: setting.note ?? null,
    draftedBy: null,
    draftedAt: null,
    approvedBy: null,
    approvedAt: null,
    access: noAccess(),
  });
}

function changeType(
  desk: Desk,
  change: SettingChangeRecord,
  current: Dated | undefined,
): DatedSetting {
  return Object.assign(new DatedSetting(), {
    ...valueFields(change.value),
    id: change.id,
    version: change.version,
    kind: change.kind,
    state: change.state,
    isInForce: isCurrent(change, current?.fromOn),
    isShipped: false,
    fromOn: change.fromOn,
    source: change.source,
    status: change.status,
    note: change.note ?? null,
    draftedBy: change.draftedBy,
    draftedAt: change.createdAt,
    approvedBy: change.approvedBy ?? null,
    approvedAt: change.approvedAt ?? null,
    access: approvalAccess(desk.viewer, change),
  });
}

function isCurrent({ state, fromOn }: SettingChangeRecord, day: Day | undefined): boolean {
  return state === 'APPROVED' && fromOn === day;
}

function valueFields(value: SettingValue) {
  const { amount = null, unit = null, opens = null, closes = null, codes = null } = value;
  return { amount, unit, opens, closes, codes, text: settingInWords(value) };
}
