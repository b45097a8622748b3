import type { Desk } from '@ictg/kit/database';
import { mustBeAllowed } from '../permission/permission.js';
import {
  programmeSettingKeys,
  programmeSettings,
  type ProgrammeSettingKey,
  type ProgrammeSettings,
} from './programme-setting.data.js';
import { ProgrammeSetting } from './programme-setting.type.js';

interface SettingRow {
  readonly key: ProgrammeSettingKey;
  readonly value: number;
  readonly version: number;
  readonly reason: string;
  readonly set_by: string;
}

/** The settings of the programme as they hold now. */
export async function programmeSettingsInForce(desk: Desk): Promise<ProgrammeSettings> {
  const set = new Map((await rowsOf(desk)).map(({ key, value }) => [key, value]));
  return Object.fromEntries(
    programmeSettingKeys.map((key) => [key, set.get(key) ?? programmeSettings[key].shipped]),
  ) as Record<ProgrammeSettingKey, number>;
}

/** The settings as they are listed, with who changed which and why. */
export async function programmeSettingList(desk: Desk): Promise<ProgrammeSetting[]> {
  mustBeAllowed(desk.viewer, 'session:read');
  const set = new Map((await rowsOf(desk)).map((row) => [row.key, row]));
  return programmeSettingKeys.map((key) => {
    const { shipped, least, most } = programmeSettings[key];
    const row = set.get(key);
    return Object.assign(new ProgrammeSetting(), {
      key,
      value: row?.value ?? shipped,
      shipped,
      least,
      most,
      version: row?.version ?? 0,
      reason: row?.reason ?? null,
      setBy: row?.set_by ?? null,
    });
  });
}

function rowsOf(desk: Desk): Promise<SettingRow[]> {
  return desk.rows('select key, value, version, reason, set_by from programme_setting');
}
