import { buildGraph, type Subgraph } from '@ictg/kit/graph';
import { agenciesById, agencyResolvers } from './agency/index.js';
import { agreementResolvers } from './agreement/index.js';
import { areaResolvers, localAuthorityOf, policeForceOf, regionOf } from './area/index.js';
import { attendanceFileResolvers } from './attendance-file/index.js';
import { bookingResolvers } from './booking/index.js';
import { certificateResolvers } from './certificate/index.js';
import { clientResolvers } from './client/index.js';
import { courseResolvers, coursesById } from './course/index.js';
import { coverageResolvers } from './coverage/index.js';
import { duplicateResolvers } from './duplicate/index.js';
import { emergencyResolvers } from './emergency/index.js';
import { engagementResolvers } from './engagement/index.js';
import { evaluationResolvers } from './evaluation/index.js';
import { longTexts } from './long-texts.data.js';
import { ownTeamResolvers } from './own-team/index.js';
import { postResolvers } from './post/index.js';
import { professionalResolvers, professionalsById } from './professional/index.js';
import { programmeResolvers } from './programme/index.js';
import { sessionResolvers, sessionsById } from './session/index.js';
import { staffListResolvers } from './staff-list/index.js';
import { teamResolvers, teamsById } from './team/index.js';
import { trainerCalendarResolvers } from './trainer-calendar/index.js';
import { whereNextResolvers } from './where-next/index.js';

/** The partnership part of the graph. */
export function partnershipGraph(): Promise<Subgraph> {
  return buildGraph({
    resolvers: [
      ...areaResolvers,
      ...agencyResolvers,
      ...agreementResolvers,
      ...clientResolvers,
      ...emergencyResolvers,
      ...courseResolvers,
      ...sessionResolvers,
      ...attendanceFileResolvers,
      ...bookingResolvers,
      ...certificateResolvers,
      ...evaluationResolvers,
      ...trainerCalendarResolvers,
      ...programmeResolvers,
      ...teamResolvers,
      ...professionalResolvers,
      ...postResolvers,
      ...engagementResolvers,
      ...ownTeamResolvers,
      ...coverageResolvers,
      ...duplicateResolvers,
      ...whereNextResolvers,
      ...staffListResolvers,
    ],
    longTexts,
    references: {
      Agency: ({ id = '' }, context) =>
        context.loader('agency', (ids) => agenciesById(context.desk, ids)).load(id),
      Course: ({ id = '' }, context) =>
        context.loader('course', (ids) => coursesById(context.desk, ids)).load(id),
      Session: ({ id = '' }, context) =>
        context.loader('session', (ids) => sessionsById(context.desk, ids)).load(id),
      Team: ({ id = '' }, context) =>
        context.loader('team', (ids) => teamsById(context.desk, ids)).load(id),
      Professional: ({ id = '' }, context) =>
        context.loader('professional', (ids) => professionalsById(context.desk, ids)).load(id),
      LocalAuthority: ({ gssCode }) => localAuthorityOf(gssCode),
      PoliceForce: ({ code }) => policeForceOf(code),
      Region: ({ code }) => regionOf(code),
    },
  });
}
