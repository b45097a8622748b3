import type { Day } from '@ictg/kit/calendar';
import {
  clockSettingsFaults,
  targetUnits,
  type ClockSettings,
  type Target,
  type TargetUnit,
} from '../clock/index.js';
import { clockOf, reasonsOf, type DatedSetting, type SettingValue } from './setting-value.js';
import { reasonLists, type ReasonList, type SettingKind } from './setting.vocabulary.js';

/** What of a value goes with its kind, or a sentence why it cannot stand. */
export function settingValue(kind: SettingKind, given: SettingValue): SettingValue | string {
  if (clockOf[kind]) return targetValue(given);
  if (kind === 'WORKING_HOURS') return hoursValue(given);
  return listValue(kind as ReasonList, given);
}

/** The setting of a kind in force on a day; nothing before the first. */
export function settingOn(
  settings: readonly DatedSetting[],
  kind: SettingKind,
  day: Day,
): DatedSetting | undefined {
  return settings
    .filter((one) => one.kind === kind && one.fromOn <= day)
    .reduce<DatedSetting | undefined>(
      (found, one) => (found && found.fromOn > one.fromOn ? found : one),
      undefined,
    );
}

/** Targets and working hours as the clocks read them. The hours are those of the day asked about. */
export function clockSettingsOf(settings: readonly DatedSetting[], day: Day): ClockSettings {
  const targets = settings.flatMap(({ kind, fromOn, value, source, status, note }): Target[] => {
    const clock = clockOf[kind];
    if (!clock || value.amount === undefined || value.unit === undefined) return [];
    return [
      {
        kind: clock,
        fromOn,
        amount: value.amount,
        unit: value.unit,
        source,
        status,
        ...(note && { note }),
      },
    ];
  });
  const hours = settingOn(settings, 'WORKING_HOURS', day);
  const clock: ClockSettings = {
    targets,
    workingHours: {
      opens: hours?.value.opens ?? '',
      closes: hours?.value.closes ?? '',
      source: hours?.source ?? '',
      status: hours?.status ?? 'LOCAL_SETTING',
    },
  };
  const faults = clockSettingsFaults(clock);
  if (faults.length > 0) throw new Error(`The clocks cannot run: ${faults.join(' ')}`);
  return clock;
}

/** A setting in plain words, for histories and logs. */
export function settingInWords({ amount, unit, opens, closes, codes }: SettingValue): string {
  if (amount !== undefined && unit)
    return `${amount} ${amount === 1 ? singular(unitInWords[unit]) : unitInWords[unit]}`;
  if (opens && closes) return `${opens} to ${closes}`;
  return (codes ?? []).map((code) => code.toLowerCase().replaceAll('_', ' ')).join(', ');
}

/** Whether a kind is a list of reasons. */
export function isReasonList(kind: SettingKind): kind is ReasonList {
  return (reasonLists as readonly SettingKind[]).includes(kind);
}

const unitInWords: Record<TargetUnit, string> = {
  MINUTES: 'minutes',
  HOURS: 'hours round the clock',
  WORKING_HOURS: 'working hours',
  WORKING_DAYS: 'working days',
};

function singular(unit: string): string {
  return unit.replace(/(minute|hour|day)s/, '$1');
}

function targetValue({ amount, unit }: SettingValue): SettingValue | string {
  if (amount === undefined || !Number.isInteger(amount) || amount < 1 || amount > 1_000)
    return 'Give a whole number from 1 to 1000 for the target.';
  if (unit === undefined || !targetUnits.includes(unit))
    return 'Say whether the target counts minutes, hours, working hours or working days.';
  return { amount, unit };
}

function hoursValue({ opens = '', closes = '' }: SettingValue): SettingValue | string {
  const time = /^([01]\d|2[0-3]):[0-5]\d$/;
  if (!time.test(opens) || !time.test(closes))
    return 'Write the working hours like 09:00 and 17:00.';
  return opens < closes ? { opens, closes } : 'The working day must open before it closes.';
}

function listValue(kind: ReasonList, { codes = [] }: SettingValue): SettingValue | string {
  const possible = reasonsOf[kind];
  const unknown = codes.filter((code) => !possible.includes(code));
  if (unknown.length > 0)
    return `${unknown.join(', ')}: not a reason that the service knows. Choose from: ${possible.join(', ')}.`;
  if (codes.length === 0) return 'A list needs at least one reason.';
  return { codes: possible.filter((code) => codes.includes(code)) };
}
