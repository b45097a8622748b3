import { loadFile, type Loaders } from '@ictg/kit/load';
import { caseloadLoader } from './caseload/load-caseload.js';
import { extractLoader } from './extract/load-extract.js';
import { referralLoader } from './referral/load-referrals.js';
import { staffLoader } from './staff/load-staff.js';

/** For each kind of file, its loader; spelt out, because each has columns of its own. */
export const loaders: Loaders = {
  referrals: (orm, path, options) => loadFile(orm, referralLoader, path, options),
  'ictg-extract': (orm, path, options) => loadFile(orm, extractLoader, path, options),
  staff: (orm, path, options) => loadFile(orm, staffLoader, path, options),
  caseload: (orm, path, options) => loadFile(orm, caseloadLoader, path, options),
};
