import { AppointmentResolver } from './appointment/index.js';
import { adviceResolvers } from './advice/index.js';
import { buildGraph, selectedFields, type Subgraph } from '@ictg/kit/graph';
import { CalendarResolver } from './calendar/index.js';
import { callResolvers, callsById } from './call/index.js';
import { joinToChildPage } from './child/child-part.js';
import { childrenById } from './child/child.queries.js';
import { ChildResolver } from './child/child.resolver.js';
import { ContractReturnResolver } from './contract-return/contract-return.resolver.js';
import { closureResolvers } from './closure/index.js';
import { DraftResolver } from './draft/draft.resolver.js';
import { EighteenResolver } from './eighteen/index.js';
import { handoverResolvers } from './handover/index.js';
import { HomeResolver } from './home/home.resolver.js';
import { LogOfChildResolver } from './log/log.resolver.js';
import { LogSearchResolver } from './log/log-search.resolver.js';
import { MissingResolver } from './missing/index.js';
import { consultationResolvers } from './consultation/index.js';
import { contactResolvers } from './contact/index.js';
import { FollowUpResolver } from './follow-up/index.js';
import { gapResolvers } from './gap/index.js';
import { matterResolvers } from './matter/index.js';
import { longTexts } from './long-texts.data.js';
import { NodeResolver } from './node/node.resolver.js';
import { nrmReportResolvers } from './nrm-report/index.js';
import { OutwardCountResolver } from './outward-count/index.js';
import { OutcomeResolver } from './outcome/index.js';
import { ContactDueOfSupportResolver, PlanResolver } from './plan/index.js';
import { may } from './permission/permission.js';
import { RecordResolver } from './record/record.resolver.js';
import { ReferralCommandResolver } from './referral/referral-command.resolver.js';
import { referralsById, referralsOfChildPage } from './referral/referral.queries.js';
import { ReferralResolver, ReferralsOfChildResolver } from './referral/referral.resolver.js';
import { ArrivalResolver } from './referral/arrival.resolver.js';
import { StandingResolver } from './referral/standing.resolver.js';
import { UrgentResolver } from './referral/urgent.resolver.js';
import { FileResolver } from './file/file.resolver.js';
import { NrmFormResolver } from './referral/nrm-form.resolver.js';
import { comparisonResolvers } from './guidance-comparison/index.js';
import { SavedFilterResolver } from './saved-filter/index.js';
import { safetyPlanResolvers } from './safety-plan/index.js';
import { SharedChangeResolver } from './shared-change/index.js';
import { SharedChildResolver } from './shared-child/index.js';
import { settingResolvers } from './setting/index.js';
import { socialCareReportResolvers } from './social-care-report/index.js';
import { staffMembersById, staffResolvers } from './staff/index.js';
import { agencyStub } from './stub/agency.stub.js';
import { localAuthority } from './stub/local-authority.stub.js';
import { SupervisionResolver } from './supervision/index.js';
import { supportResolvers, supportsById } from './support/index.js';
import { TaskResolver } from './task/task.resolver.js';
import { TimelineOfChildResolver } from './chronology/index.js';
import { denialResolvers } from './denial/index.js';
import { trackResolvers } from './track/index.js';
import { VisitResolver } from './visit/index.js';
import { WhereaboutsResolver } from './whereabouts/whereabouts.resolver.js';

/** The casework part of the graph. */
export function caseworkGraph(): Promise<Subgraph> {
  joinToChildPage(referralsOfChildPage);
  return buildGraph({
    resolvers: [
      ChildResolver,
      RecordResolver,
      SavedFilterResolver,
      SharedChangeResolver,
      SharedChildResolver,
      ContractReturnResolver,
      DraftResolver,
      HomeResolver,
      CalendarResolver,
      LogOfChildResolver,
      LogSearchResolver,
      NodeResolver,
      ...trackResolvers,
      ...denialResolvers,
      ReferralResolver,
      ReferralCommandResolver,
      ReferralsOfChildResolver,
      ArrivalResolver,
      StandingResolver,
      UrgentResolver,
      FileResolver,
      NrmFormResolver,
      TaskResolver,
      TimelineOfChildResolver,
      WhereaboutsResolver,
      EighteenResolver,
      FollowUpResolver,
      MissingResolver,
      OutcomeResolver,
      OutwardCountResolver,
      PlanResolver,
      ContactDueOfSupportResolver,
      SupervisionResolver,
      VisitResolver,
      AppointmentResolver,
      ...closureResolvers,
      ...callResolvers,
      ...comparisonResolvers,
      ...handoverResolvers,
      ...safetyPlanResolvers,
      ...adviceResolvers,
      ...consultationResolvers,
      ...contactResolvers,
      ...gapResolvers,
      ...matterResolvers,
      ...nrmReportResolvers,
      ...settingResolvers,
      ...socialCareReportResolvers,
      ...staffResolvers,
      ...supportResolvers,
    ],
    longTexts,
    references: {
      Child: async ({ id = '' }, context, info) => {
        const child = await context
          .loader('child', (ids) => childrenById(context.desk, ids))
          .load(id);
        if (child)
          context.desk.looked({ childId: id, record: 'child', fields: selectedFields(info) });
        return child;
      },
      Referral: async ({ id = '' }, context, info) => {
        const referral = await context
          .loader('referral', (ids) => referralsById(context.desk, ids))
          .load(id);
        if (referral)
          context.desk.looked({
            childId: referral.childId,
            record: 'referral',
            fields: selectedFields(info),
          });
        return referral;
      },
      Call: async ({ id = '' }, context, info) => {
        if (!may(context.viewer, 'call:read')) return null;
        const call = await context.loader('call', (ids) => callsById(context.desk, ids)).load(id);
        if (call?.childId)
          context.desk.looked({
            childId: call.childId,
            record: 'call',
            fields: selectedFields(info),
          });
        return call;
      },
      Support: async ({ id = '' }, context, info) => {
        const support = await context
          .loader('support', (ids) => supportsById(context.desk, ids))
          .load(id);
        if (support)
          context.desk.looked({
            childId: support.childId,
            record: 'support',
            fields: selectedFields(info),
          });
        return support;
      },
      StaffMember: ({ id = '' }, context) =>
        context.loader('staffMember', (ids) => staffMembersById(context.desk, ids)).load(id),
      Agency: ({ id }) => agencyStub(id),
      LocalAuthority: ({ gssCode }) => localAuthority(gssCode),
    },
  });
}
