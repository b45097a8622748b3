import { GuidanceResolver } from './guidance.resolver.js';
import { SettingResolver } from './setting.resolver.js';
import { SiteResolver } from './site.resolver.js';

export { guidanceBeside, guidanceVersion } from './guidance.queries.js';
export { GuidanceVersion } from './guidance.type.js';
export { clockSettingsInForce, ruleBookInForce } from './in-force.js';
export { mustBeOnList } from './reason-list.js';

/** The resolvers of guidance, settings and sites. */
export const settingResolvers = [GuidanceResolver, SettingResolver, SiteResolver] as const;
