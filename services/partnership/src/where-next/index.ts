import { ReferralMonthsOfAgencyResolver, WhereNextResolver } from './where-next.resolver.js';

export {
  keepReferralMonths,
  referralMonthJobs,
  referralMonthSchedule,
} from './fetch-referral-months.js';

/** The resolvers of where to go next. */
export const whereNextResolvers = [WhereNextResolver, ReferralMonthsOfAgencyResolver] as const;
