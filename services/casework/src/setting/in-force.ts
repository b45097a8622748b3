import { londonDay, type Day } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import type { ClockSettings } from '../clock/index.js';
import {
  shippedRuleBook,
  type GuidanceVersion,
  type RuleBook,
  type RuleSource,
} from '../eligibility/index.js';
import { bookWith } from './guidance-draft.rules.js';
import { shippedSettings, type DatedSetting } from './setting-value.js';
import { clockSettingsOf } from './setting.rules.js';
import { withSiteChange, type SiteChange } from './site-change.rules.js';

/** Everything that was shipped or approved, with its dates. */
export interface Configuration {
  readonly book: RuleBook;
  readonly settings: readonly DatedSetting[];
}

const freshForMilliseconds = 3_000;

// One entry for each database that this process works with. Approved rows are the same for every viewer, so
// nothing of one viewer's can reach another through it.
const known = new WeakMap<
  object,
  { readonly until: number; readonly configuration: Configuration }
>();

/** What is shipped and approved, at most a few seconds old. */
export async function configuration(desk: Desk): Promise<Configuration> {
  const database = await databaseOf(desk);
  const found = known.get(database);
  if (found && Date.now() < found.until) return found.configuration;
  const read = await readConfiguration(desk);
  known.set(database, { until: Date.now() + freshForMilliseconds, configuration: read });
  return read;
}

/** What is shipped and approved, as this transaction sees it; never kept, since the transaction may yet fail. */
export async function readConfiguration(desk: Desk): Promise<Configuration> {
  const rows = await desk.rows<ApprovedRow>(
    `select null as kind, from_on::text, body as value, sources, null as source, null as status, note
       from guidance_version where state = 'APPROVED'
     union all select kind, from_on::text, value, null, source, status, note
       from setting_change where state = 'APPROVED'
     union all select 'SITE', from_on::text, json_build_object('id', id, 'siteId', site_id, 'name', name,
         'fromOn', from_on, 'authorityCodes', authority_codes, 'source', source, 'sourceDated', source_dated,
         'status', status, 'note', note)::jsonb, null, source, status, note
       from site_change where state = 'APPROVED' order by from_on`,
  );
  const sites = rows.filter((row): row is ApprovedSite => row.kind === 'SITE');
  const versions = rows.filter((row): row is ApprovedVersion => row.kind === null);
  const settings = rows.filter(
    (row): row is ApprovedSetting => row.kind !== null && row.kind !== 'SITE',
  );
  // Versions name sites, so the sites come first.
  const withSites = sites.reduce((book, { value }) => withSiteChange(book, value), shippedRuleBook);
  return {
    book: versions.reduce((book, { value, sources }) => bookWith(book, value, sources), withSites),
    settings: [...shippedSettings, ...settings.map(settingOf)],
  };
}

/** Forgets what is kept of this database, after something was approved or taken back. */
export async function forgetConfiguration(desk: Desk): Promise<void> {
  known.delete(await databaseOf(desk));
}

/** The rules in force: what ships with the service and every version approved since. */
export async function ruleBookInForce(desk: Desk): Promise<RuleBook> {
  return (await configuration(desk)).book;
}

/** The targets that the clocks run by, and the working hours of today. */
export async function clockSettingsInForce(desk: Desk): Promise<ClockSettings> {
  return clockSettingsOf((await configuration(desk)).settings, londonDay(new Date()));
}

interface Approved {
  readonly from_on: Day;
  readonly note: string | null;
}
interface ApprovedVersion extends Approved {
  readonly kind: null;
  readonly value: GuidanceVersion;
  readonly sources: Readonly<Record<string, RuleSource>>;
}
interface ApprovedSetting extends Approved {
  readonly kind: DatedSetting['kind'];
  readonly value: DatedSetting['value'];
  readonly source: string;
  readonly status: DatedSetting['status'];
}
interface ApprovedSite extends Approved {
  readonly kind: 'SITE';
  readonly value: SiteChange;
}
type ApprovedRow = ApprovedVersion | ApprovedSetting | ApprovedSite;

function settingOf({
  kind,
  from_on: fromOn,
  value,
  source,
  status,
  note,
}: ApprovedSetting): DatedSetting {
  return { kind, fromOn, value, source, status, ...(note !== null && { note }) };
}

async function databaseOf(desk: Desk): Promise<object> {
  return (await desk.em()).getDriver();
}
