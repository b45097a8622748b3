import { WhereNextResolver } from './where-next.resolver.js';

export {
  keepReferralMonths,
  referralMonthJobs,
  referralMonthSchedule,
} from './fetch-referral-months.js';

/** The resolver of where to go next. */
export const whereNextResolvers = [WhereNextResolver] as const;
