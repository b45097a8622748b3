/** A piece of text as it stands on a page: what is apart from it by a gap, a line or its type is another. */
export interface Cell {
  readonly page: number;
  /** From the left, in points. */
  readonly x: number;
  readonly right: number;
  /** From the bottom, in points. */
  readonly y: number;
  readonly height: number;
  readonly font: string;
  readonly text: string;
}

interface Item {
  readonly str: string;
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
  readonly fontName: string;
}

/** The text of a PDF as a person reads it: page by page, line by line, from the left. */
export async function pdfCells(bytes: Uint8Array): Promise<Cell[]> {
  const { getDocumentProxy } = await import('unpdf');
  // The library keeps the memory it is given.
  const document = await getDocumentProxy(new Uint8Array(bytes));
  const cells: Cell[] = [];
  for (let page = 1; page <= document.numPages; page += 1) {
    const { items } = await (await document.getPage(page)).getTextContent();
    cells.push(...cellsOf(items.flatMap((item) => ('str' in item ? [pieceOf(item, page)] : []))));
  }
  return cells;
}

function pieceOf({ str, transform, width, height, fontName }: Item, page: number): Cell {
  const [, , , size = 10, x = 0, y = 0] = transform;
  // What a PDF holds between its letters is no part of an answer.
  const text = str.replace(/\p{C}/gu, '');
  return { page, x, right: x + width, y, height: height || Math.abs(size), font: fontName, text };
}

function cellsOf(pieces: readonly Cell[]): Cell[] {
  const written = pieces.filter(({ text }) => text.trim() !== '');
  return linesOf(written).flatMap((line) =>
    line
      .toSorted((a, b) => a.x - b.x)
      .reduce<Cell[]>((cells, piece) => {
        const before = cells.at(-1);
        const isApart =
          !before || before.font !== piece.font || piece.x - before.right > before.height;
        return isApart
          ? [...cells, piece]
          : [...cells.slice(0, -1), { ...before, right: piece.right, text: joined(before, piece) }];
      }, [])
      .map((cell) => ({ ...cell, text: cell.text.trim() })),
  );
}

function linesOf(pieces: readonly Cell[]): Cell[][] {
  const lines: Cell[][] = [];
  for (const piece of pieces.toSorted((a, b) => b.y - a.y)) {
    const line = lines.at(-1);
    const isSame = line?.[0] && line[0].y - piece.y < piece.height * 0.4;
    if (isSame) line.push(piece);
    else lines.push([piece]);
  }
  return lines;
}

/** Two pieces of one line. Letters that a font draws as one, such as "ff", come as pieces without a gap. */
function joined(before: Cell, after: Cell): string {
  const isGap = after.x - before.right > before.height * 0.12;
  return isGap ? `${before.text.trimEnd()} ${after.text.trimStart()}` : before.text + after.text;
}

/** The text of cells: those of one line side by side, every other line on its own. */
export function textOf(cells: readonly Cell[]): string {
  return cells.reduce((text, cell, at) => {
    const before = cells[at - 1];
    if (!before) return cell.text;
    const isSameLine = before.page === cell.page && Math.abs(before.y - cell.y) < cell.height * 0.4;
    if (!isSameLine) return `${text}\n${cell.text}`;
    return cell.x - before.right > cell.height * 0.12 ? `${text} ${cell.text}` : text + cell.text;
  }, '');
}
