import { caseloadLoader } from './caseload/load-caseload.js';
import { extractLoader } from './extract/load-extract.js';
import { referralLoader } from './referral/load-referrals.js';
import { staffLoader } from './staff/load-staff.js';

export { FileUnusable } from './csv/file-unusable.js';
export { readable, type LoadReport } from './report/report.js';
export { loadFile, type LoadOptions } from './run/load-file.js';
export { caseloadLoader, extractLoader, referralLoader, staffLoader };
