/** A text at a place on the page, from its lower left corner; labels stand in another type than answers. */
export interface Placed {
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly isLabel?: boolean;
}

/** The smallest PDF that shows these lines on one page. */
export function onePagePdf(lines: readonly string[]): Uint8Array {
  return placedPdf(lines.map((text, at) => ({ x: 40, y: 800 - 14 * at, text })));
}

/** The smallest PDF that shows these texts where they belong. */
export function placedPdf(placed: readonly Placed[]): Uint8Array {
  const shown = placed.map(({ x, y, text, isLabel = false }) => {
    const written = text.replace(/[\\()]/g, String.raw`\$&`);
    return `/F${isLabel ? 2 : 1} 10 Tf 1 0 0 1 ${x} ${y} Tm (${written}) Tj`;
  });
  const content = `BT ${shown.join('\n')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R /F2 6 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica-Bold >>',
  ];
  let body = '%PDF-1.4\n';
  const places = objects.map((object, at) => {
    const place = body.length;
    body += `${at + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, '0');
  });
  const table = places.map((place) => `${place} 00000 n \n`).join('');
  const end = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF`;
  return new TextEncoder().encode(body + end);
}
