import { loadForChange } from '@ictg/kit/command';
import type { Desk } from '@ictg/kit/database';
import { invalid, ruleBroken } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { programmeSettings } from './programme-setting.data.js';
import { ProgrammeSettingEntity } from './programme-setting.entity.js';
import type { SetProgrammeInput } from './programme-setting.type.js';

/** Changes a setting of the programme. */
export async function setProgramme(desk: Desk, input: SetProgrammeInput): Promise<void> {
  mustBeAllowed(desk.viewer, 'programme:set');
  const { least, most } = programmeSettings[input.key];
  const reason = input.reason.trim();
  if (input.value < least || input.value > most)
    throw invalid('value', `Choose a whole number from ${least} to ${most}.`);
  if (reason === '') throw invalid('reason', 'Say why, for whoever asks in a year.');
  const em = await desk.em();
  const found = await em.findOne(ProgrammeSettingEntity, { key: input.key });
  const set = { value: input.value, reason, setBy: desk.viewer.name };
  if (found) {
    await loadForChange(desk, ProgrammeSettingEntity, 'setting', found.id, input.version);
    Object.assign(found, set);
  } else {
    if (input.version !== 0)
      throw ruleBroken(
        'SETTING_AS_SHIPPED',
        'This setting is as shipped. Read it again, then change it.',
      );
    em.create(ProgrammeSettingEntity, { key: input.key, ...set } as never, { persist: true });
  }
  await em.flush();
}
