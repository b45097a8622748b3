import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import {
  personal,
  recordProperties,
  systemOnly,
  viewerIs,
  viewerSubject,
} from '@ictg/kit/database';
import { AgencyEntity, ofOwnAgency } from '../agency/agency.entity.js';
import { CourseVersionEntity } from '../course/course.entity.js';
import { ownRoles, programmeKeepers, sessionRoles } from '../permission/permission.js';
import { TeamEntity } from '../team/team.entity.js';
import { sessionStates } from './session.states.js';
import {
  sessionLanguages,
  sessionModes,
  type Provision,
  type Trainer,
} from './session.vocabulary.js';

const reads = `(${viewerIs(...ownRoles)} or ${systemOnly})`;
const keeps = `(${viewerIs(...programmeKeepers)} or ${systemOnly})`;
/**
 * A session that a partner's own agency is asked to, or that somebody of a team of its own has booked. A function looks
 * it up, since the tables that say so have policies that look at the session.
 */
const forOwnAgency = `(${viewerIs('partner')} and session_is_for_own_agency(id))`;
const isOwn = (alias: string) =>
  `(${alias}planned_by = ${viewerSubject} or ${viewerSubject} = any(${alias}trainer_subjects))`;
const ownOrKept = `(${keeps} or (${viewerIs('rpc')} and ${isOwn('')}))`;

const ownSession = `exists (select 1 from session s where s.id = session_id and ${isOwn('s.')})`;

/** SQL that is true for rows of a session that the viewer may change: any for who keeps the programme, else their own. */
export const ofSessionToChange = `(${keeps} or (${viewerIs('rpc')} and ${ownSession}))`;

/** SQL that is true for whoever works with those who come to sessions. */
export const worksWithSessions = `(${viewerIs(...sessionRoles)} or ${systemOnly})`;

/** Sessions planned together, so that they can be cancelled together. */
export const SessionSeriesEntity = defineEntity({
  name: 'SessionSeries',
  tableName: 'session_series',
  properties: {
    ...recordProperties('srs'),
    plannedBy: p.string().comment(personal('professional')),
    title: p.string().length(200).comment(personal('none')),
  },
  policies: [
    { name: 'read', command: 'select', using: reads },
    {
      name: 'add',
      command: 'insert',
      check: `(${keeps} or (${viewerIs('rpc')} and planned_by = ${viewerSubject}))`,
    },
  ],
  rowLevelSecurity: 'force',
});

/** One awareness session. It says nothing about any child, and nobody writes about one here. */
export const SessionEntity = defineEntity({
  name: 'Session',
  tableName: 'session',
  properties: {
    ...recordProperties('ses'),
    reference: p.string().unique().comment(personal('none')),
    state: p.enum(sessionStates).comment(personal('none')),
    seriesId: p.manyToOne(SessionSeriesEntity).mapToPk().fieldName('series_id').nullable().index(),
    courseVersionId: p.manyToOne(CourseVersionEntity).mapToPk().fieldName('course_version_id'),
    /** The wall clock of London, which stays when the clocks change; the instants follow from it. */
    onDay: p.date().$type<string>().comment(personal('none')),
    startsAtTime: p.string().length(5).comment(personal('none')),
    minutes: p.integer().comment(personal('none')),
    startsAt: p.datetime().comment(personal('none')),
    endsAt: p.datetime().comment(personal('none')),
    mode: p.enum(sessionModes).comment(personal('none')),
    place: p.string().length(255).nullable().comment(personal('none')),
    link: p.string().length(500).nullable().comment(personal('none')),
    capacity: p.integer().comment(personal('none')),
    language: p.enum(sessionLanguages).comment(personal('none')),
    provisions: p.array().$type<Provision[]>().default([]).comment(personal('none')),
    accessNote: p.string().length(255).nullable().comment(personal('none')),
    /** The authority for whose professionals it is; none for a session of several. */
    gssCode: p.string().length(9).nullable().index().comment(personal('none')),
    trainers: p.json().$type<readonly Trainer[]>().comment(personal('professional')),
    trainerSubjects: p.array().$type<string[]>().default([]).comment(personal('professional')),
    plannedBy: p.string().comment(personal('professional')),
    /** Counted up by every change that calendars must hear of. */
    sequence: p.integer().default(0).comment(personal('none')),
    reason: p.text().nullable().comment(personal('none')),
    cancelledAt: p.datetime().nullable().comment(personal('none')),
    heldAt: p.datetime().nullable().comment(personal('none')),
  },
  checks: [
    { name: 'session_ends_after_it_starts', expression: 'ends_at > starts_at' },
    { name: 'session_has_places', expression: 'capacity > 0' },
  ],
  indexes: [{ properties: ['startsAt', 'id'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${reads} or ${forOwnAgency})` },
    { name: 'add', command: 'insert', check: ownOrKept },
    { name: 'change', command: 'update', using: ownOrKept, check: ownOrKept },
  ],
  rowLevelSecurity: 'force',
});
export type Session = InferEntity<typeof SessionEntity>;

/** For whom a session is: an agency or one team of it, with the most places it may take. */
export const SessionAudienceEntity = defineEntity({
  name: 'SessionAudience',
  tableName: 'session_audience',
  properties: {
    ...recordProperties('aud'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id'),
    agencyId: p.manyToOne(AgencyEntity).mapToPk().fieldName('agency_id'),
    teamId: p.manyToOne(TeamEntity).mapToPk().fieldName('team_id').nullable(),
    quota: p.integer().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['sessionId'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${reads} or ${ofOwnAgency('agency_id')})` },
    { name: 'add', command: 'insert', check: ofSessionToChange },
    { name: 'change', command: 'update', using: ofSessionToChange, check: ofSessionToChange },
    { name: 'remove', command: 'delete', using: ofSessionToChange },
  ],
  rowLevelSecurity: 'force',
});
