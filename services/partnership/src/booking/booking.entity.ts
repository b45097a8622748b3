import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { ProfessionalEntity } from '../professional/professional.entity.js';
import { ofSessionToChange, SessionEntity, worksWithSessions } from '../session/session.entity.js';
import { ofOwnTeam, TeamEntity } from '../team/team.entity.js';
import {
  attendances,
  bookingOrigins,
  bookingStates,
  invitationAnswers,
  writtenLanguages,
} from './booking.vocabulary.js';

/** Somebody of a team who was asked to come. Their link is signed, not kept. */
export const InvitationEntity = defineEntity({
  name: 'Invitation',
  tableName: 'invitation',
  properties: {
    ...recordProperties('inv'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id'),
    teamId: p.manyToOne(TeamEntity).mapToPk().fieldName('team_id').index(),
    professionalId: p.manyToOne(ProfessionalEntity).mapToPk().fieldName('professional_id').index(),
    language: p.enum(writtenLanguages).comment(personal('professional')),
    answer: p.enum(invitationAnswers).default('NOT_ANSWERED').comment(personal('none')),
    declineReason: p.string().length(255).nullable().comment(personal('professional')),
    answeredAt: p.datetime().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['sessionId', 'professionalId'] }],
  policies: [
    { name: 'read', command: 'select', using: worksWithSessions },
    { name: 'add', command: 'insert', check: ofSessionToChange },
    { name: 'change', command: 'update', using: ofSessionToChange, check: ofSessionToChange },
  ],
  rowLevelSecurity: 'force',
});
export type Invitation = InferEntity<typeof InvitationEntity>;

/** Of a team of a partner's own agency, or of somebody who is in one now: what coverage is counted from. */
const isOneOfOurs = 'exists (select 1 from professional q where q.id = professional_id)';
const ofOwnPeople = `(${ofOwnTeam('team_id')} or (${viewerIs('partner')} and ${isOneOfOurs}))`;

/** A place at a session, or one waited for, and whether the person came. */
export const BookingEntity = defineEntity({
  name: 'Booking',
  tableName: 'booking',
  properties: {
    ...recordProperties('bkg'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id'),
    /** The order in which people booked; the waiting list moves by it. */
    place: p.integer().comment(personal('none')),
    state: p.enum(bookingStates).comment(personal('none')),
    origin: p.enum(bookingOrigins).comment(personal('none')),
    /** Empty until it is known who of our directory it is. */
    professionalId: p
      .manyToOne(ProfessionalEntity)
      .mapToPk()
      .fieldName('professional_id')
      .nullable()
      .index(),
    teamId: p.manyToOne(TeamEntity).mapToPk().fieldName('team_id').nullable().index(),
    name: p.string().length(200).comment(personal('professional')),
    /** In small letters, as it is compared. */
    email: p.string().length(254).nullable().comment(personal('professional')),
    roleTitle: p.string().length(200).nullable().comment(personal('professional')),
    language: p.enum(writtenLanguages).comment(personal('professional')),
    /** What the person needs in order to take part, in their words. */
    accessNeeds: p.string().length(255).nullable().comment(personal('professional')),
    cancelReason: p.string().length(255).nullable().comment(personal('professional')),
    cancelledAt: p.datetime().nullable().comment(personal('none')),
    attendance: p.enum(attendances).default('NOT_RECORDED').comment(personal('none')),
    /** When the mark was made, by the clock of whoever made it: the later of two marks stands. */
    markedAt: p.datetime().nullable().comment(personal('none')),
    markedBy: p.string().nullable().comment(personal('professional')),
    minutesThere: p.integer().nullable().comment(personal('none')),
  },
  indexes: [{ properties: ['sessionId', 'place'] }],
  policies: [
    { name: 'read', command: 'select', using: `(${worksWithSessions} or ${ofOwnPeople})` },
    { name: 'add', command: 'insert', check: ofSessionToChange },
    { name: 'change', command: 'update', using: ofSessionToChange, check: ofSessionToChange },
  ],
  rowLevelSecurity: 'force',
});
export type Booking = InferEntity<typeof BookingEntity>;

/** That somebody was written to about a session: each occasion once. */
export const NoticeEntity = defineEntity({
  name: 'Notice',
  tableName: 'notice',
  properties: {
    ...recordProperties('ntc'),
    sessionId: p.manyToOne(SessionEntity).mapToPk().fieldName('session_id').index(),
    /** The booking or invitation that it went to. */
    aboutId: p.string().comment(personal('none')),
    /** What for, and of which date where it can come again, e.g. DAY_BEFORE:2026-03-30. */
    occasion: p.string().length(60).comment(personal('none')),
    mailId: p.string().nullable().comment(personal('none')),
  },
  uniques: [{ properties: ['aboutId', 'occasion'] }],
  policies: [
    { name: 'read', command: 'select', using: worksWithSessions },
    { name: 'add', command: 'insert', check: ofSessionToChange },
    { name: 'noted_by_us', command: 'update', using: systemOnly, check: systemOnly },
  ],
  rowLevelSecurity: 'force',
});
