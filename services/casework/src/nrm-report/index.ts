import { NrmReportReceiptResolver } from './nrm-report-receipt.resolver.js';
import { NrmReportOfChildResolver, SentNrmReportResolver } from './nrm-report.resolver.js';

/** The resolvers of what is sent for decisions of the NRM. */
export const nrmReportResolvers = [
  NrmReportOfChildResolver,
  SentNrmReportResolver,
  NrmReportReceiptResolver,
] as const;
