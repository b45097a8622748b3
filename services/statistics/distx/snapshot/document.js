import { createHash } from 'node:crypto';
/** The rules by which numbers were protected; another version is another policy. */
export const policy = { id: 'small-count-rounding', version: 1, base: 5 };
/** The bytes of a document: JSON with the names of every object in order, so that the same facts are the same bytes. */
export function canonicalText(value) {
  return JSON.stringify(value, (_, one) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}
/** The id of a snapshot: the SHA-256 of its bytes. */
export function snapshotId(text) {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
//# sourceMappingURL=document.js.map
