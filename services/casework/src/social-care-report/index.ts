import {
  SocialCareReportOfChildResolver,
  SocialCareReportResolver,
} from './social-care-report.resolver.js';

/** The resolvers of reports to children's services. */
export const socialCareReportResolvers = [
  SocialCareReportOfChildResolver,
  SocialCareReportResolver,
] as const;
