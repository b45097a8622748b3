import type { ReactElement } from 'react';
import { Admin, CustomRoutes, Resource } from 'react-admin';
import { Navigate, Route } from 'react-router-dom';
import { AdviceListPage } from './advice/AdviceListPage.js';
import { AdvicePage } from './advice/AdvicePage.js';
import { FiguresPage } from './advice/FiguresPage.js';
import { AgenciesPage } from './agency/AgenciesPage.js';
import { AuthoritiesPage } from './agency/AuthoritiesPage.js';
import { AgreementPage } from './agreement/AgreementPage.js';
import { AgreementsPage } from './agreement/AgreementsPage.js';
import { ConnectionPage } from './connection/ConnectionPage.js';
import { ConnectionsPage } from './connection/ConnectionsPage.js';
import { OurConnectionsPage } from './connection/OurConnectionsPage.js';
import { AllocationPage } from './allocation/AllocationPage.js';
import { SessionCalendarPage } from './awareness/SessionCalendarPage.js';
import { PlanSessionsPage } from './awareness/PlanSessionsPage.js';
import { RegisterPage } from './awareness/RegisterPage.js';
import { SessionPage } from './awareness/SessionPage.js';
import { SessionsPage } from './awareness/SessionsPage.js';
import { TrainerDayPage } from './awareness/TrainerDayPage.js';
import { BulkPage } from './allocation/bulk/BulkPage.js';
import { CalendarPage } from './calendar/CalendarPage.js';
import { CaseloadPage } from './caseload/CaseloadPage.js';
import { ChildHub } from './child/ChildHub.js';
import { ChildrenPage } from './child/ChildrenPage.js';
import { ContinuityPage } from './continuity/ContinuityPage.js';
import { CoursePage } from './course/CoursePage.js';
import { CoursesPage } from './course/CoursesPage.js';
import { EighteenPage } from './eighteen/EighteenPage.js';
import { UrgentPage } from './referral/urgent/UrgentPage.js';
import { LinePage } from './line/board/LinePage.js';
import { CallPage } from './line/call/CallPage.js';
import { CallsPage } from './line/CallsPage.js';
import { HandoverPage } from './line/handover/HandoverPage.js';
import { PaperPage } from './line/paper/PaperPage.js';
import { NumbersPage } from './line/emergency/NumbersPage.js';
import { ConsultationCreatePage } from './consultation/ConsultationCreatePage.js';
import { ConsultationPage } from './consultation/ConsultationPage.js';
import { ConsultationsPage } from './consultation/ConsultationsPage.js';
import { ContactCreatePage } from './contact/ContactCreatePage.js';
import { ContactPage } from './contact/ContactPage.js';
import { ContactsPage } from './contact/ContactsPage.js';
import { GapsPage } from './gap/GapsPage.js';
import { BringMatterPage } from './matter/BringMatterPage.js';
import { MatterPage } from './matter/MatterPage.js';
import { MattersPage } from './matter/MattersPage.js';
import { CoveragePage } from './coverage/CoveragePage.js';
import { dataProvider } from './list/data.provider.js';
import { i18nProvider } from './label/i18n.provider.js';
import { PacksPage } from './insight/pack/PacksPage.js';
import { QuestionPage } from './insight/question/QuestionPage.js';
import { ServicePage } from './insight/service/ServicePage.js';
import { TimelinessPage } from './insight/timeliness/TimelinessPage.js';
import { ContractReturnPage } from './insight/contract-return/ContractReturnPage.js';
import { Layout } from './layout/Layout.js';
import { Notices } from './layout/Notices.js';
import { NotFoundPage } from './layout/NotFoundPage.js';
import { DecidedLinksPage } from './link-review/DecidedLinksPage.js';
import { LinkReviewPage } from './link-review/LinkReviewPage.js';
import { LogPage } from './log/LogPage.js';
import { StatisticsAskPage } from './log/StatisticsAskPage.js';
import { EpisodesPage } from './outcome/EpisodesPage.js';
import { CohortPage } from './outcome/CohortPage.js';
import { DuplicatesPage } from './professional/DuplicatesPage.js';
import { ProfessionalPage } from './professional/ProfessionalPage.js';
import { ProfessionalsPage } from './professional/ProfessionalsPage.js';
import { OurRequestsPage } from './partner/OurRequestsPage.js';
import { SentReportPage } from './partner/SentReportPage.js';
import { SentReportsPage } from './partner/SentReportsPage.js';
import { OwnTeamsPage } from './own-teams/OwnTeamsPage.js';
import { NrmPlacesPage } from './partner/NrmPlacesPage.js';
import { NrmReferralPage } from './partner/NrmReferralPage.js';
import { NrmReferralsPage } from './partner/NrmReferralsPage.js';
import { OurAgreementPage } from './partner/OurAgreementPage.js';
import { OurChildrenPage } from './partner/OurChildrenPage.js';
import { OurChangesPage } from './partner/OurChangesPage.js';
import { OurLooksPage } from './partner/OurLooksPage.js';
import { ReferPage } from './partner/ReferPage.js';
import { ProgrammePage } from './programme/ProgrammePage.js';
import { queryClient } from './query.js';
import { ReferralQueue } from './referral/ReferralQueue.js';
import { TelephonePage } from './referral/telephone/TelephonePage.js';
import { TriagePage } from './referral/TriagePage.js';
import { authProvider } from './session/auth.provider.js';
import { GuidancePage } from './settings/guidance/GuidancePage.js';
import { GuidanceVersionPage } from './settings/guidance/GuidanceVersionPage.js';
import { OtherSettingsPage } from './settings/other/OtherSettingsPage.js';
import { RulesPage } from './settings/rules/RulesPage.js';
import { SiteChangePage } from './settings/rules/SiteChangePage.js';
import { OnCallPage } from './staff/OnCallPage.js';
import { StaffMemberPage } from './staff/StaffMemberPage.js';
import { StaffPage } from './staff/StaffPage.js';
import { StaffListPage } from './staff-list/StaffListPage.js';
import { ErrorState } from './state/ErrorState.js';
import { screenStore } from './store/screen.store.js';
import { SupervisionPage } from './supervision/SupervisionPage.js';
import { darkTheme, lightTheme } from './theme/theme.js';
import { AgencyPage } from './team/AgencyPage.js';
import { TeamPage } from './team/TeamPage.js';
import { StillInPostPage } from './tick/StillInPostPage.js';
import { VisitsPage } from './visit/VisitsPage.js';
import { WhereNextPage } from './where-next/WhereNextPage.js';
import { TasksPage } from './today/TasksPage.js';
import { TodayPage } from './today/TodayPage.js';

/** The back office. */
export function App(): ReactElement {
  return (
    <Admin
      authProvider={authProvider}
      catchAll={NotFoundPage}
      darkTheme={darkTheme}
      disableTelemetry
      error={() => (
        <ErrorState
          what="this page"
          safe="What was saved is saved."
          onRetry={() => window.location.reload()}
        />
      )}
      dataProvider={dataProvider}
      i18nProvider={i18nProvider}
      layout={Layout}
      notification={Notices}
      lightTheme={lightTheme}
      loginPage={false}
      queryClient={queryClient}
      requireAuth
      store={screenStore}
      theme={lightTheme}
      title="Guardians"
    >
      <Resource name="referrals" list={ReferralQueue} create={TelephonePage} edit={TriagePage} />
      <Resource name="children" list={ChildrenPage} edit={ChildHub} />
      <Resource
        name="consultations"
        list={ConsultationsPage}
        create={ConsultationCreatePage}
        edit={ConsultationPage}
      />
      <Resource name="contacts" list={ContactsPage} create={ContactCreatePage} edit={ContactPage} />
      <Resource name="matters" list={MattersPage} create={BringMatterPage} edit={MatterPage} />
      <CustomRoutes>
        <Route path="/" element={<TodayPage />} />
        <Route path="/tasks" element={<TasksPage />} />
        <Route path="/calendar" element={<CalendarPage />} />
        <Route path="/allocation" element={<AllocationPage />} />
        <Route path="/allocation/bulk" element={<BulkPage />} />
        <Route path="/line" element={<LinePage />} />
        <Route path="/line/urgent" element={<UrgentPage />} />
        <Route path="/line/calls" element={<CallsPage />} />
        <Route path="/line/calls/:id" element={<CallPage />} />
        <Route path="/line/handover" element={<HandoverPage />} />
        <Route path="/line/paper" element={<PaperPage />} />
        <Route path="/line/numbers" element={<NumbersPage />} />
        <Route path="/advice" element={<AdviceListPage />} />
        <Route path="/advice/:id" element={<AdvicePage />} />
        <Route path="/gaps" element={<GapsPage />} />
        <Route path="/advice-figures" element={<FiguresPage />} />
        <Route path="/people" element={<Navigate to="/people/staff" replace />} />
        <Route path="/people/staff" element={<StaffPage />} />
        <Route path="/people/staff/:id" element={<StaffMemberPage />} />
        <Route path="/people/on-call" element={<OnCallPage />} />
        <Route path="/people/authorities" element={<AuthoritiesPage />} />
        <Route path="/people/agencies" element={<AgenciesPage />} />
        <Route path="/people/agencies/:id" element={<AgencyPage />} />
        <Route path="/people/teams/:id" element={<TeamPage />} />
        <Route path="/people/professionals" element={<ProfessionalsPage />} />
        <Route path="/people/professionals/:id" element={<ProfessionalPage />} />
        <Route path="/people/still-in-post" element={<StillInPostPage />} />
        <Route path="/people/coverage" element={<CoveragePage />} />
        <Route path="/people/where-next" element={<WhereNextPage />} />
        <Route path="/people/staff-lists" element={<StaffListPage />} />
        <Route path="/people/duplicates" element={<DuplicatesPage />} />
        <Route path="/logs" element={<Navigate to="/logs/looks" replace />} />
        <Route path="/logs/looks" element={<LogPage log="looks" />} />
        <Route path="/logs/nrm-looks" element={<LogPage log="nrm-looks" />} />
        <Route path="/logs/care-looks" element={<LogPage log="care-looks" />} />
        <Route path="/logs/changes" element={<LogPage log="changes" />} />
        <Route path="/logs/statistics" element={<StatisticsAskPage />} />
        <Route path="/settings" element={<Navigate to="/settings/rules" replace />} />
        <Route path="/settings/agreements" element={<AgreementsPage />} />
        <Route path="/settings/connections" element={<ConnectionsPage />} />
        <Route path="/settings/connections/:id" element={<ConnectionPage />} />
        <Route path="/settings/agreements/:id" element={<AgreementPage />} />
        <Route path="/our-children" element={<OurChildrenPage />} />
        <Route path="/our-requests" element={<OurRequestsPage />} />
        <Route path="/our-referral" element={<ReferPage />} />
        <Route path="/our-agreement" element={<OurAgreementPage />} />

        <Route path="/sent-reports" element={<SentReportsPage />} />
        <Route path="/sent-reports/:id" element={<SentReportPage />} />
        <Route path="/our-connections" element={<OurConnectionsPage />} />
        <Route path="/nrm-referrals" element={<NrmReferralsPage />} />
        <Route path="/nrm-referrals/:id" element={<NrmReferralPage />} />
        <Route path="/nrm-places" element={<NrmPlacesPage />} />
        <Route path="/our-changes" element={<OurChangesPage />} />
        <Route path="/our-looks" element={<OurLooksPage />} />
        <Route path="/settings/rules" element={<RulesPage />} />
        <Route path="/settings/sites/:id" element={<SiteChangePage />} />
        <Route path="/settings/guidance" element={<GuidancePage />} />
        <Route path="/settings/guidance/:id" element={<GuidanceVersionPage />} />
        <Route path="/settings/other" element={<OtherSettingsPage />} />
        <Route path="/link-review" element={<LinkReviewPage />} />
        <Route path="/link-review/decided" element={<DecidedLinksPage />} />
        <Route path="/insight" element={<Navigate to="/insight/question" replace />} />
        <Route path="/insight/question" element={<QuestionPage />} />
        <Route path="/insight/service" element={<ServicePage />} />
        <Route path="/insight/timeliness" element={<TimelinessPage />} />
        <Route
          path="/our-statistics"
          element={<Navigate to="/our-statistics/timeliness" replace />}
        />
        <Route path="/our-statistics/timeliness" element={<TimelinessPage />} />
        <Route path="/our-statistics/service" element={<ServicePage />} />
        <Route path="/our-statistics/question" element={<QuestionPage />} />
        <Route path="/insight/packs" element={<PacksPage />} />
        <Route path="/insight/contract-return" element={<ContractReturnPage />} />
        <Route path="/caseload" element={<CaseloadPage />} />
        <Route path="/turning-18" element={<EighteenPage />} />
        <Route path="/visits" element={<VisitsPage />} />
        <Route path="/supervision" element={<SupervisionPage />} />
        <Route path="/continuity" element={<ContinuityPage />} />
        <Route path="/outcomes" element={<CohortPage />} />
        <Route path="/outcomes/episodes" element={<EpisodesPage />} />
        <Route path="/own-teams" element={<OwnTeamsPage />} />
        <Route path="/sessions" element={<SessionCalendarPage />} />
        <Route path="/sessions/list" element={<SessionsPage />} />
        <Route path="/sessions/my-day" element={<TrainerDayPage />} />
        <Route path="/sessions/courses" element={<CoursesPage />} />
        <Route path="/sessions/courses/:id" element={<CoursePage />} />
        <Route path="/sessions/programme" element={<ProgrammePage />} />
        <Route path="/sessions/create" element={<PlanSessionsPage />} />
        <Route path="/sessions/:id" element={<SessionPage />} />
        <Route path="/sessions/:id/register" element={<RegisterPage />} />
      </CustomRoutes>
    </Admin>
  );
}
