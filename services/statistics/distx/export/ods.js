import { strToU8, zipSync } from 'fflate';
const namespaces = [
  ['office', 'office:1.0'],
  ['table', 'table:1.0'],
  ['text', 'text:1.0'],
  ['style', 'style:1.0'],
  ['fo', 'xsl-fo-compatible:1.0'],
]
  .map(([name = '', part = '']) => `xmlns:${name}="urn:oasis:names:tc:opendocument:xmlns:${part}"`)
  .join(' ');
const type = 'application/vnd.oasis.opendocument.spreadsheet';
/** A file's date says nothing here, and the same answer must be the same bytes. */
const noDate = new Date('1990-01-01T12:00:00');
/**
 * An accessible spreadsheet: a cover with notes, then sheets with one table each that begins at A1 with a header row repeated on each page, no
 * merged or empty cells, the language and title told.
 */
export function odsOf(title, notes, sheets) {
  const lines = [title, ...notes].map((note, at) => row([note], at === 0 ? 'heading' : undefined));
  const content = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-content ${namespaces} office:version="1.3"><office:automatic-styles>
<style:style style:name="heading" style:family="table-cell"><style:text-properties fo:font-weight="bold"/></style:style>
</office:automatic-styles><office:body><office:spreadsheet>
<table:table table:name="Notes"><table:table-column/>${lines.join('')}</table:table>
${sheets.map(tableOf).join('\n')}
</office:spreadsheet></office:body></office:document-content>`;
  const meta = `<?xml version="1.0" encoding="UTF-8"?>
<office:document-meta xmlns:dc="http://purl.org/dc/elements/1.1/" ${namespaces} office:version="1.3"><office:meta><dc:title>${escaped(title)}</dc:title><dc:language>en-GB</dc:language></office:meta></office:document-meta>`;
  const manifest = `<?xml version="1.0" encoding="UTF-8"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.3">${[
    ['/', type],
    ['content.xml', 'text/xml'],
    ['meta.xml', 'text/xml'],
  ]
    .map(
      ([path = '', media = '']) =>
        `<manifest:file-entry manifest:full-path="${path}" manifest:media-type="${media}"/>`,
    )
    .join('')}</manifest:manifest>`;
  return zipSync(
    {
      // The type stands first and uncompressed, so that it can be told from the first bytes.
      mimetype: [strToU8(type), { level: 0 }],
      'content.xml': strToU8(content),
      'meta.xml': strToU8(meta),
      'META-INF/manifest.xml': strToU8(manifest),
    },
    { mtime: noDate },
  );
}
function tableOf({ header, rows }, at) {
  return `<table:table table:name="Table_${at + 1}"><table:table-column table:number-columns-repeated="${header.length}"/><table:table-header-rows>${row(header, 'heading')}</table:table-header-rows>${rows.map((cells) => row(cells)).join('')}</table:table>`;
}
function row(cells, style) {
  const styled = style === undefined ? '' : ` table:style-name="${style}"`;
  return `<table:table-row>${cells
    .map((cell) =>
      typeof cell === 'number'
        ? `<table:table-cell${styled} office:value-type="float" office:value="${cell}"><text:p>${cell}</text:p></table:table-cell>`
        : `<table:table-cell${styled} office:value-type="string"><text:p>${escaped(cell)}</text:p></table:table-cell>`,
    )
    .join('')}</table:table-row>`;
}
function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
//# sourceMappingURL=ods.js.map
