import { loadFile, type Loaders } from '@ictg/kit/load';
import type { Openings } from '@ictg/kit/reference';
import { decisionLoader } from './load-decisions.js';
import { referralLoader } from './load-referrals.js';

/** For each kind of file, its loader. */
export function loaders(openings: Openings): Loaders {
  return {
    nrm: (orm, path, options) => loadFile(orm, referralLoader(openings), path, options),
    'nrm-decisions': (orm, path, options) => loadFile(orm, decisionLoader, path, options),
  };
}
