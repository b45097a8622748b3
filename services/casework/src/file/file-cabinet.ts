import type { FileLinks } from './file-link.js';
import type { FileStore } from './file-store.js';
import type { Scanner } from './scanner.js';

/** Where files are kept, and by which rules of this installation. */
export interface FileCabinet {
  readonly store: FileStore;
  readonly links: FileLinks;
  /** The largest file that is taken, in millions of bytes: a local setting. */
  readonly mostMegabytes: number;
  readonly scanner: Scanner | undefined;
}

let opened: FileCabinet | undefined;

/** Says where the files of this process are; done once at the start. */
export function openCabinet(cabinet: FileCabinet): void {
  opened = cabinet;
}

/** The cabinet of this process. */
export function fileCabinet(): FileCabinet {
  if (!opened) throw new Error('This process keeps no files.');
  return opened;
}
