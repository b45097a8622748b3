import { atDesk, insertRecords, newId, type Desk } from '@ictg/kit/database';
import { noteLoading, writeRevisions } from '@ictg/kit/load';
import { systemViewer } from '@ictg/kit/viewer';
import type { MikroORM } from '@mikro-orm/postgresql';
import { statusOfCode } from '../care/legal-status.vocabulary.js';
import { checkReturn, type Broken } from './check-return.js';
import {
  isDayOf,
  type EpisodeLine,
  type HeaderLine,
  type Return903,
  type ReturnYear,
} from './return.js';

/** What loading a return did, or with a dry run would do. */
export interface ReturnReport {
  readonly children: number;
  readonly newChildren: number;
  readonly newEpisodes: number;
  readonly leftOut: number;
  readonly broken: readonly Broken[];
}

export interface ReturnOptions {
  readonly laGss: string;
  readonly year: ReturnYear;
  readonly dryRun: boolean;
}

const sexes: Readonly<Record<string, 'MALE' | 'FEMALE'>> = {
  1: 'MALE',
  M: 'MALE',
  2: 'FEMALE',
  F: 'FEMALE',
};

/**
 * Loads a council's return: lines that tell who and when are kept, what breaks a rule besides is told by its number.
 * A return holds no names: a child whom the case system's extract has brought keeps those.
 */
export async function loadReturn(
  orm: MikroORM,
  of: Return903,
  options: ReturnOptions,
): Promise<ReturnReport> {
  const broken = checkReturn(of, options.year);
  const blocked = new Set(
    broken.filter(({ rule }) => rule.isBlocking).map(({ table, line }) => `${table} ${line}`),
  );
  const header = of.header.filter(({ line }) => !blocked.has(`header ${line}`));
  const kept = new Set(header.map(({ child }) => child));
  const episodes = of.episodes.filter(
    ({ line, child }) => !blocked.has(`episodes ${line}`) && kept.has(child),
  );
  const leftOut = of.header.length - header.length + of.episodes.length - episodes.length;
  const made = await atDesk(orm, systemViewer('loader'), (desk) =>
    write(desk, { header, episodes, uasc: of.uasc }, options, leftOut),
  );
  return { children: header.length, ...made, leftOut, broken };
}

type Kept = Pick<Return903, 'header' | 'episodes' | 'uasc'>;

async function write(
  desk: Desk,
  { header, episodes, uasc }: Kept,
  { laGss, dryRun }: ReturnOptions,
  rejected: number,
): Promise<{ newChildren: number; newEpisodes: number }> {
  const known = await desk.rows<{ id: string; localNumber: string; begins: (string | null)[] }>(
    `select c.id, c.local_number as "localNumber", array(select e.from_on::text from care_episode e
       where e.child_in_care_id = c.id) as begins from child_in_care c where c.la_gss = ?`,
    [laGss],
  );
  const ids = new Map(known.map(({ localNumber, id }) => [localNumber, id]));
  const begins = new Set(
    known.flatMap((one) => one.begins.map((day) => `${one.localNumber} ${day}`)),
  );
  const alone = new Set(uasc.map(({ child }) => child));
  const children = header
    .filter(({ child }) => !ids.has(child))
    .map((line) => childOf(line, laGss, alone.has(line.child)));
  for (const { localNumber, id } of children) ids.set(localNumber, id);
  const added = episodes
    .filter(({ child, decom }) => !begins.has(`${child} ${decom}`))
    .flatMap((line) => episodeOf(line, ids.get(line.child)) ?? []);
  if (!dryRun) {
    const createdAt = new Date();
    await insertRecords(
      desk,
      'child_in_care',
      children.map((one) => ({ ...one, createdAt })),
    );
    await insertRecords(
      desk,
      'care_episode',
      added.map((one) => ({ ...one, createdAt })),
    );
    await writeRevisions(
      desk,
      [...children, ...added].map(({ id, ...facts }) => ({ recordId: id, facts })),
    );
    const rows = header.length + episodes.length;
    await noteLoading(desk, { kind: 'ssda903', rows, rejected });
  }
  return { newChildren: children.length, newEpisodes: added.length };
}

function childOf({ child, sex, dob, upn }: HeaderLine, laGss: string, cameAlone: boolean) {
  return {
    id: newId('lac'),
    lacId: `${laGss}/${child}`,
    laGss,
    localNumber: child,
    forename: null,
    surname: null,
    dateOfBirth: isDayOf(dob) ? dob : null,
    sex: sexes[sex] ?? 'NOT_KNOWN',
    upn: upn === '' ? null : upn,
    unaccompanied: cameAlone ? 'YES' : 'NOT_KNOWN',
    homeOfficeReference: null,
    openings: [],
  };
}

function episodeOf({ ls, decom, dec }: EpisodeLine, childInCareId: string | undefined) {
  if (childInCareId === undefined) return null;
  return {
    id: newId('epi'),
    childInCareId,
    nation: 'ENGLAND' as const,
    legalStatus: statusOfCode(ls) ?? 'NOT_KNOWN',
    fromOn: isDayOf(decom) ? decom : null,
    untilOn: isDayOf(dec) ? dec : null,
  };
}
