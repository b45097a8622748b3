import { GuidanceResolver } from './guidance.resolver.js';
import { SettingResolver } from './setting.resolver.js';
import { SiteChangeResolver } from './site-change.resolver.js';
import { SiteResolver } from './site.resolver.js';

export { guidanceBeside, guidanceVersion } from './guidance.queries.js';
export { GuidanceVersion } from './guidance.type.js';
export { clockSettingsInForce, ruleBookInForce } from './in-force.js';
export { sitesBeside } from './site-change.queries.js';
export { siteChangeFaults } from './site-change.rules.js';
export { RuleStatusEnum } from './setting.enum.js';
export { mustBeOnList } from './reason-list.js';

/** The resolvers of guidance, settings and sites. */
export const settingResolvers = [
  GuidanceResolver,
  SettingResolver,
  SiteResolver,
  SiteChangeResolver,
] as const;
