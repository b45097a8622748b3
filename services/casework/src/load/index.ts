import { caseloadLoader } from './caseload/load-caseload.js';
import { extractLoader } from './extract/load-extract.js';
import { referralLoader } from './referral/load-referrals.js';
import { staffLoader } from './staff/load-staff.js';

export { FileUnusable, readable, type LoadReport } from '@ictg/kit/table-file';
export { loadFile, type LoadOptions } from './run/load-file.js';
export { caseloadLoader, extractLoader, referralLoader, staffLoader };
