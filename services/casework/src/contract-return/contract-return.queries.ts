import { londonDay } from '@ictg/kit/calendar';
import type { Desk } from '@ictg/kit/database';
import { decodeCursor, pageOf, pageSize, type Page } from '@ictg/kit/graph';
import { invalid, notFound } from '@ictg/kit/refusal';
import { mustBeAllowed } from '../permission/permission.js';
import { ContractReturnEntity, type ContractReturnRecord } from './contract-return.entity.js';
import { contractReturnAccess } from './contract-return.policy.js';
import {
  changesBetween,
  medianDays,
  monthSpan,
  partsOf,
  type MonthSpan,
} from './contract-return.rules.js';
import {
  ContractReturn,
  ContractReturnChange,
  ContractReturnFigure,
  ContractReturnRevision,
  ContractReturnRow,
  FigurePart,
} from './contract-return.type.js';
import { figureDefinitions } from './figure.data.js';
import type { Figure, FigureRow } from './figure.js';
import { textArray } from '../database/text-array.js';

/** Which return: one of a month's revisions, or what is known now. */
export interface ReturnWanted {
  readonly month: string;
  readonly revision: number | null;
  /** Counts what is known now. */
  knownNow(span: MonthSpan): Promise<Figure[]>;
}

/** A month's return with the records that this person may see. */
export async function contractReturn(
  desk: Desk,
  { month, revision, knownNow }: ReturnWanted,
): Promise<ContractReturn> {
  mustBeAllowed(desk.viewer, 'contract-return:read');
  const span = monthSpan(month);
  if (!span) throw invalid('month', 'Write the month as year and month, e.g. 2026-10.');
  const frozen = await revisionsOf(desk, month);
  const wanted = revision === null ? null : frozen.find((one) => one.revision === revision);
  if (wanted === undefined) throw notFound('revision of this return');
  const last = frozen[0] ?? null;
  const figures = wanted?.figures ?? (await knownNow(span));
  const visible = await visibleChildren(desk, figures);
  const changes = !wanted && last ? changesBetween(last.figures, figures) : [];
  return Object.assign(new ContractReturn(), {
    ...revisionFields(wanted),
    month,
    figures: figures.map((figure) => figureOf(figure, visible)),
    revisions: frozen.map((one) =>
      Object.assign(new ContractReturnRevision(), revisionFields(one)),
    ),
    changes: changes.map(({ key, added, removed }) =>
      Object.assign(new ContractReturnChange(), {
        key,
        title: figureDefinitions[key].title,
        added: added.length,
        removed: removed.length,
      }),
    ),
    access: contractReturnAccess(desk.viewer, {
      span,
      today: londonDay(new Date()),
      isFrozenBefore: last !== null,
      hasChanged: changes.length > 0,
    }),
  });
}

async function revisionsOf(desk: Desk, month: string): Promise<ContractReturnRecord[]> {
  const em = await desk.em();
  return (await em.find(
    ContractReturnEntity,
    { month },
    { orderBy: { revision: 'desc' } },
  )) as ContractReturnRecord[];
}

function revisionFields(record: ContractReturnRecord | null) {
  return {
    revision: record?.revision ?? null,
    frozenAt: record?.frozenAt ?? null,
    frozenBy: record?.frozenBy ?? null,
    reason: record?.reason ?? null,
    digest: record?.digest ?? null,
  };
}

/** Which of the children behind the figures exist for this viewer: PostgreSQL says. */
async function visibleChildren(
  desk: Desk,
  figures: readonly Figure[],
): Promise<ReadonlySet<string>> {
  const ids = new Set(figures.flatMap(({ rows }) => rows.flatMap(({ childId }) => childId ?? [])));
  const rows = await desk.rows<{ id: string }>('select id from child where id = any(?::text[])', [
    textArray([...ids]),
  ]);
  return new Set(rows.map(({ id }) => id));
}

function figureOf({ key, rows }: Figure, visible: ReadonlySet<string>): ContractReturnFigure {
  const { title, definition } = figureDefinitions[key];
  const shown = rows.filter(({ childId }) => childId === null || visible.has(childId));
  return Object.assign(new ContractReturnFigure(), {
    key,
    title,
    definition,
    count: rows.length,
    medianDays: medianDays(rows),
    parts: partsOf(rows).map((part) => Object.assign(new FigurePart(), part)),
    hiddenCount: rows.length - shown.length,
    shownRows: shown,
  });
}

/** One page of the records behind a figure. Each is a look at a child's record. */
export function figureRowPage(
  desk: Desk,
  rows: readonly FigureRow[],
  { first, after }: { first: number; after: string | null },
): Page<ContractReturnRow> {
  const start = after ? Number(decodeCursor(after, 1)[0]) + 1 : 0;
  const size = pageSize(first);
  const wanted = rows
    .slice(start, start + size + 1)
    .map((row, index) => ({ row, at: start + index }));
  const childIds = wanted.slice(0, size).flatMap(({ row }) => row.childId ?? []);
  desk.lookedAtEach([...new Set(childIds)], 'contract return', ['reference']);
  return pageOf(
    wanted,
    first,
    ({ at }) => [String(at)],
    ({ row }) => Object.assign(new ContractReturnRow(), row),
  );
}
