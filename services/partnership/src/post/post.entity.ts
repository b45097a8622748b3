import { defineEntity, p, type InferEntity } from '@mikro-orm/core';
import { personal, recordProperties, systemOnly, viewerIs } from '@ictg/kit/database';
import { peopleKeepers, peopleReaders } from '../permission/permission.js';
import { ProfessionalEntity } from '../professional/professional.entity.js';
import { ofOwnTeam, TeamEntity } from '../team/team.entity.js';
import { knownBys } from './post.vocabulary.js';

const keeps = `(${viewerIs(...peopleKeepers)} or ${systemOnly})`;
/** An agency reads who of its people is in our directory, and says whether they are still there. */
const ofOwnPeople = ofOwnTeam('team_id');

/** A person in a team from a day until a day. Who moves gets a new post; the old one stays as history. */
export const PostEntity = defineEntity({
  name: 'Post',
  tableName: 'post',
  properties: {
    ...recordProperties('pst'),
    professionalId: p.manyToOne(ProfessionalEntity).mapToPk().fieldName('professional_id').index(),
    teamId: p.manyToOne(TeamEntity).mapToPk().fieldName('team_id').index(),
    title: p.string().length(200).nullable().comment(personal('professional')),
    fromOn: p.date().$type<string>().comment(personal('professional')),
    /** The last day; none while nobody has said that the person left. */
    untilOn: p.date().$type<string>().nullable().comment(personal('professional')),
    knownBy: p.enum(knownBys).comment(personal('professional')),
    leftKnownBy: p.enum(knownBys).nullable().comment(personal('professional')),
    /** The last day on which it was known that the person holds the post. */
    confirmedOn: p.date().$type<string>().comment(personal('professional')),
    confirmedBy: p.enum(knownBys).comment(personal('professional')),
    /** Since when it is in doubt, e.g. because a mail came back; cleared when it is confirmed again. */
    doubtedOn: p.date().$type<string>().nullable().comment(personal('professional')),
  },
  checks: [
    { name: 'post_ends_after_it_began', expression: 'until_on is null or until_on >= from_on' },
  ],
  policies: [
    {
      name: 'read',
      command: 'select',
      using: `(${viewerIs(...peopleReaders)} or ${systemOnly} or ${ofOwnPeople})`,
    },
    { name: 'add', command: 'insert', check: keeps },
    {
      name: 'change',
      command: 'update',
      using: `(${keeps} or ${ofOwnPeople})`,
      check: `(${keeps} or ${ofOwnPeople})`,
    },
  ],
  rowLevelSecurity: 'force',
});
export type Post = InferEntity<typeof PostEntity>;
