import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import PDFDocument from 'pdfkit';
import type { CertificateLines } from './certificate.words.js';

const fonts = dirname(
  createRequire(import.meta.url).resolve('@expo-google-fonts/noto-sans/package.json'),
);
// Noto Sans has every letter of Welsh, ŵ and ŷ among them; the fonts that every PDF reader brings have not.
const regular = join(fonts, '400Regular', 'NotoSans_400Regular.ttf');
const semiBold = join(fonts, '600SemiBold', 'NotoSans_600SemiBold.ttf');

const [ink, quiet, accent] = ['#1c2321', '#55605c', '#0f5c4d'];
const margin = 64;

/** A certificate on one page of A4, landscape. Long names and titles are set smaller until they fit their line. */
export function certificatePdf(lines: CertificateLines): Promise<Buffer> {
  const page = new PDFDocument({
    size: 'A4',
    layout: 'landscape',
    margin,
    lang: lines.language === 'cy' ? 'cy-GB' : 'en-GB',
    displayTitle: true,
    info: { Title: `${lines.heading}: ${lines.title}`, Author: lines.issuer },
  });
  const done = collected(page);
  const { width, height } = page.page;
  page.registerFont('regular', regular).registerFont('semiBold', semiBold);
  page
    .rect(24, 24, width - 48, height - 48)
    .lineWidth(1.5)
    .stroke(accent);
  page
    .rect(30, 30, width - 60, height - 60)
    .lineWidth(0.5)
    .stroke(accent);
  const line = (
    text: string,
    font: 'regular' | 'semiBold',
    size: number,
    colour: string,
    gap: number,
  ) => {
    page.font(font).fontSize(size).fillColor(colour);
    const room = width - 2 * margin;
    while (page.widthOfString(text) > room && size > 11) page.fontSize((size -= 1));
    page.text(text, margin, page.y, { width: room, align: 'center' });
    page.y += gap;
  };
  page.y = 58;
  line(lines.issuer, 'semiBold', 13, accent, 14);
  line(lines.heading, 'semiBold', 30, ink, 12);
  line(lines.states, 'regular', 12, quiet, 4);
  line(lines.name, 'semiBold', 26, ink, 6);
  line(lines.took, 'regular', 12, quiet, 4);
  line(lines.title, 'semiBold', 20, accent, 4);
  line(lines.when, 'regular', 13, ink, 14);
  line(lines.aimsHeading, 'semiBold', 11, quiet, 3);
  for (const aim of lines.aims) line(aim, 'regular', 11, ink, 1);
  // Text below the margin would begin another page.
  page.page.margins.bottom = 0;
  page.y = height - 78;
  line(lines.trainers, 'regular', 11, ink, 3);
  line(lines.number, 'regular', 9, quiet, 0);
  page.end();
  return done;
}

function collected(page: PDFKit.PDFDocument): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const parts: Buffer[] = [];
    page.on('data', (part: Buffer) => parts.push(part));
    page.on('end', () => resolve(Buffer.concat(parts)));
    page.on('error', reject);
  });
}
