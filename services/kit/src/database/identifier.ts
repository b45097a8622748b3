import { randomBytes } from 'node:crypto';

/**
 * A new opaque id that tells its kind: a prefix of three letters, then a time-ordered UUID (version 7)
 * without dashes. Time order keeps the primary keys of a growing table together.
 */
export function newId(prefix: string): string {
  const bytes = randomBytes(16);
  bytes.writeUIntBE(Date.now(), 0, 6);
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x70, 6);
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8);
  return `${prefix}_${bytes.toString('hex')}`;
}

/** The kind of record that an id was made for, i.e. its prefix. */
export function prefixOf(id: string): string {
  return id.slice(0, Math.max(0, id.indexOf('_')));
}
