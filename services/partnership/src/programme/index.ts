import { ProgrammeSettingResolver } from './programme-setting.resolver.js';

export type { ProgrammeSettings } from './programme-setting.data.js';
export { programmeSettingsInForce } from './programme-setting.queries.js';

/** The resolvers of the settings of the programme. */
export const programmeResolvers = [ProgrammeSettingResolver] as const;
