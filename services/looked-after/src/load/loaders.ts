import { loadFile, type Loaders } from '@ictg/kit/load';
import type { Openings } from '@ictg/kit/reference';
import { extractLoader } from './load-extract.js';

/** For each kind of file, its loader. */
export function loaders(openings: Openings): Loaders {
  return {
    'looked-after': (orm, path, options) => loadFile(orm, extractLoader(openings), path, options),
  };
}
