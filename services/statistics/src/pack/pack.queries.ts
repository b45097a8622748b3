import type { Desk } from '@ictg/kit/database';
import { londonDay } from '@ictg/kit/calendar';
import { notFound } from '@ictg/kit/refusal';
import { has } from '@ictg/kit/viewer';
import { openPrevious, openSnapshot } from '../gap/opened.queries.js';
import { mustReadStatistics, packKeepers } from '../permission/permission.js';
import { answersOf, packFile } from './pack.content.js';
import type { PackState } from './pack.states.js';

/** A pack with who signed it. */
export interface PackRow {
  readonly id: string;
  readonly version: number;
  readonly title: string;
  readonly notes: string;
  readonly snapshot: string;
  readonly digest: string;
  readonly state: PackState;
  readonly draftedBy: string;
  readonly draftedAt: Date;
  readonly publishedAt: Date | null;
  readonly withdrawnAt: Date | null;
  readonly withdrawnBy: string | null;
  readonly withdrawnReason: string | null;
  readonly replacedById: string | null;
  readonly replacedByTitle: string | null;
  readonly signatures: readonly {
    readonly name: string;
    readonly at: string;
    readonly isMine: boolean;
  }[];
}

const mostListed = 50;

/** The packs that exist for the viewer, newest first; one of them by its id. */
export async function packRows(desk: Desk, id: string | null = null): Promise<PackRow[]> {
  mustReadStatistics(desk.viewer);
  return desk.rows<PackRow>(
    `select k.id, k.version, k.title, k.notes, k.snapshot_id as snapshot, k.digest, k.state,
       k.drafted_by as "draftedBy", k.created_at as "draftedAt", k.published_at as "publishedAt",
       k.withdrawn_at as "withdrawnAt", k.withdrawn_by as "withdrawnBy", k.withdrawn_reason as "withdrawnReason",
       k.replaced_by_id as "replacedById", (select r.title from publication_pack r where r.id = k.replaced_by_id) as "replacedByTitle",
       coalesce((select json_agg(json_build_object('name', s.name, 'at', s.created_at, 'isMine', s.subject = ?)
           order by s.created_at, s.id) from pack_signature s where s.pack_id = k.id), '[]') as signatures
     from publication_pack k where ?::text is null or k.id = ?
     order by k.created_at desc, k.id desc limit ${String(mostListed)}`,
    [desk.viewer.subject, id, id],
  );
}

/** Why the viewer cannot sign a pack now; null when they can. */
export function whyNotSign(desk: Desk, { state, signatures }: PackRow): string | null {
  if (!has(desk.viewer, ...packKeepers)) return 'Packs are signed by service managers.';
  if (state === 'PUBLISHED') return 'It is published.';
  if (state === 'WITHDRAWN') return 'It is withdrawn.';
  return signatures.some(({ isMine }) => isMine)
    ? 'You have signed it. A second manager must sign too.'
    : null;
}

/** How to quote a pack, whatever became of it. */
export function citePack(pack: PackRow): string {
  const { title, snapshot, digest, publishedAt } = pack;
  const published = publishedAt === null ? 'a draft' : `published on ${dayOf(publishedAt)}`;
  return [
    `Independent Child Trafficking Guardian statistics, “${title}”, ${published}, snapshot ${snapshot}, digest ${digest}.`,
    ...withdrawal(pack),
  ].join(' ');
}

/** What a reader of a withdrawn pack must know before any figure; nothing of one that stands. */
function withdrawal(pack: PackRow): readonly string[] {
  const { withdrawnAt, withdrawnReason, replacedById, replacedByTitle } = pack;
  if (withdrawnAt === null) return [];
  return [
    `Withdrawn on ${dayOf(withdrawnAt)}: ${withdrawnReason ?? ''}`,
    replacedById === null
      ? 'Nothing replaces it yet.'
      : `Use “${replacedByTitle ?? ''}” instead (${replacedById}).`,
  ];
}

function dayOf(at: Date): string {
  return londonDay(new Date(at));
}

/**
 * A pack as a file: the same bytes for ever once it is published. Withdrawn, it says so before anything else; its tables
 * stay as they were.
 */
export async function packFileOf(desk: Desk, id: string): Promise<Uint8Array> {
  const [pack] = await packRows(desk, id);
  if (pack === undefined) throw notFound('pack');
  const opened = await openSnapshot(desk, pack.snapshot);
  const answers = answersOf(opened, await openPrevious(desk, opened));
  const signed = pack.signatures.map(({ name, at }) => `Signed by ${name} on ${at.slice(0, 10)}.`);
  const standing = pack.publishedAt === null ? ['A draft: not to be passed on.'] : [];
  return packFile(pack, opened, answers, withdrawal(pack), [
    ...standing,
    ...signed,
    `Digest ${pack.digest}.`,
  ]);
}
