import { copyLabel } from './copy-label.js';
import { textOf, type Cell } from './pdf-cells.js';

/** A label on the copy, or a heading, and the text that belongs to it by where it stands. */
export interface Label {
  readonly section: string;
  /** The ways to read it; none where nothing says which question it is. */
  readonly ways: readonly (readonly string[])[];
  readonly cells: Cell[];
  readonly isHeading: boolean;
  readonly answer: Cell[];
}

/** Gives every text to its label. */
export function sorted(cells: readonly Cell[]): { labels: Label[]; loose: Cell[] } {
  const found = labelsOn(cells);
  const titles = fontsOfLabels(cells, found);
  // Where labels have a type of their own, a line of an answer that begins like one is none.
  const starts = new Map(
    [...found].filter(
      ([cell, { answer }]) => answer.length === 0 || titles.size === 0 || titles.has(cell.font),
    ),
  );
  const consumed = new Set([...starts.values()].flatMap((label) => label.cells.slice(1)));
  const labels: Label[] = [];
  const loose: Cell[] = [];
  let columns: { readonly x: number; readonly label: Label }[] = [];
  for (const cell of cells) {
    if (consumed.has(cell)) continue;
    const start = starts.get(cell);
    const isTitle = titles.has(cell.font);
    const before = labels.at(-1);
    if (!start && isTitle && before && goesOn(before, cell)) {
      before.cells.push(cell);
      continue;
    }
    const known = start ?? (isTitle ? unknownAt(cell, before) : undefined);
    if (known) {
      if (known.isHeading) columns = [];
      labels.push(known);
      columns = [...columns.filter(({ x }) => !isNear(x, cell.x)), { x: cell.x, label: known }];
      continue;
    }
    const owner =
      besideOf(cell, labels) ??
      columns.findLast(({ x }) => isNear(x, cell.x))?.label ??
      labels.at(-1);
    if (!owner) loose.push(cell);
    else {
      owner.answer.push(cell);
      columns = [...columns.filter(({ x }) => !isNear(x, cell.x)), { x: cell.x, label: owner }];
    }
  }
  return { labels, loose };
}

function isNear(a: number, b: number): boolean {
  return Math.abs(a - b) < 4;
}

/** The label on the same line, nearest to the left. */
function besideOf(cell: Cell, labels: readonly Label[]): Label | undefined {
  return labels
    .filter(({ cells: [first], cells }) => {
      const last = cells.at(-1) ?? first;
      if (!first || !last || first.page !== cell.page || first.x >= cell.x) return false;
      const room = cell.height * 0.4;
      return first.y + room > cell.y && cell.y > last.y - room;
    })
    .toSorted((a, b) => (b.cells[0]?.x ?? 0) - (a.cells[0]?.x ?? 0))[0];
}

/** Text in the type of labels that is no label we know begins something of its own: it ends the answer before. */
function unknownAt(cell: Cell, before: Label | undefined): Label {
  return {
    section: before?.section ?? '',
    ways: [],
    cells: [cell],
    isHeading: false,
    answer: [],
  };
}

/** Whether a label that we do not know goes on in the next line. */
function goesOn({ ways, isHeading, cells }: Label, { page, x, y, height }: Cell): boolean {
  const last = cells.at(-1);
  return (
    !isHeading &&
    ways.length === 0 &&
    last?.page === page &&
    isNear(last.x, x) &&
    last.y - y < height * 1.6
  );
}

/** The fonts in which hardly anything but labels stands. */
function fontsOfLabels(
  cells: readonly Cell[],
  starts: ReadonlyMap<Cell, Label>,
): ReadonlySet<string> {
  const ofLabels = new Set([...starts.values()].flatMap((label) => label.cells));
  const fonts = [...new Set(cells.map(({ font }) => font))];
  return new Set(
    fonts.filter((font) => {
      const written = cells.filter((cell) => cell.font === font);
      const count = written.filter((cell) => ofLabels.has(cell)).length;
      return fonts.length > 1 && count >= 3 && count / written.length > 0.6;
    }),
  );
}

const mostLinesOfLabel = 4;

/** Every label of the copy by the cell that it begins with. */
function labelsOn(cells: readonly Cell[]): Map<Cell, Label> {
  const found = new Map<Cell, Label>();
  const taken = new Set<Cell>();
  let section = '';
  for (const cell of cells) {
    if (taken.has(cell)) continue;
    const label = labelAt(cells, cell, section);
    if (!label) continue;
    section = label.section;
    found.set(cell, label);
    for (const one of label.cells) taken.add(one);
  }
  return found;
}

function labelAt(cells: readonly Cell[], first: Cell, section: string): Label | undefined {
  let lines: Cell[] = [first];
  for (let length = 1; length <= mostLinesOfLabel; length += 1) {
    const label = copyLabel(textOf(lines).replaceAll('\n', ' '), section);
    if (label) return labelOf(label, lines, section);
    const next = below(cells, lines.at(-1) ?? first);
    if (!next) break;
    lines = [...lines, next];
  }
  // Label and answer in one piece: "Label: answer".
  const colon = first.text.indexOf(':');
  const label = colon > 0 ? copyLabel(first.text.slice(0, colon), section) : undefined;
  const answer = { ...first, text: first.text.slice(colon + 1).trim() };
  return label && labelOf(label, [first], section, answer.text === '' ? [] : [answer]);
}

function labelOf(
  { section, ways }: NonNullable<ReturnType<typeof copyLabel>>,
  cells: Cell[],
  before: string,
  answer: Cell[] = [],
): Label {
  const isHeading = section !== null;
  return { section: section ?? before, ways, cells, isHeading, answer };
}

/** The next line of the same column, in the same type. */
function below(cells: readonly Cell[], cell: Cell): Cell | undefined {
  return cells.find(
    ({ page, x, y, font, height }) =>
      page === cell.page &&
      isNear(x, cell.x) &&
      font === cell.font &&
      y < cell.y - height * 0.4 &&
      y > cell.y - height * 2.2,
  );
}
