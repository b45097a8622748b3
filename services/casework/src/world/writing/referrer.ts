import type { ReferralRow } from '../../database/row.js';
import type { ReferrerType } from '../../referral/referral.vocabulary.js';
import type { Chance } from '../chance/chance.js';
import type { ChildDraft } from '../draft/child-draft.js';
import { inventFirstName } from '../name/invented-name.js';
import { charities, homeOfficeTeams, referrerRoles } from './concern.data.js';

type Referrer = Pick<
  ReferralRow,
  | 'referrerName'
  | 'referrerRole'
  | 'referrerOrganisation'
  | 'referrerType'
  | 'referrerPhone'
  | 'referrerEmail'
  | 'referrerReference'
>;

/** Who sent a referral: a made-up person of a kind of organisation that does. */
export function referrerOf(chance: Chance, child: ChildDraft): Referrer {
  const isBritish = child.profile.origin.key === 'GB';
  const type = chance.weighted<Exclude<ReferrerType, 'OTHER' | 'NOT_RECORDED'>>(
    isBritish
      ? [
          ['POLICE', 42],
          ['LOCAL_AUTHORITY', 50],
          ['NGO', 3],
          ['HEALTH', 5],
        ]
      : [
          ['POLICE', 24],
          ['LOCAL_AUTHORITY', 42],
          ['HOME_OFFICE', 26],
          ['NGO', 5],
          ['HEALTH', 3],
        ],
  );
  const surname = chance.pick([
    'Sampleby',
    'Exampleton',
    'Mockford',
    'Testerly',
    'Pretender',
    'Inventson',
  ]);
  return {
    referrerName: `${inventFirstName(chance, 'GB', chance.happens(0.6) ? 'FEMALE' : 'MALE')} ${surname}`,
    referrerRole: chance.pick(referrerRoles[type]),
    referrerOrganisation: organisation(chance, type, child),
    referrerType: type,
    // Numbers of the range that Ofcom keeps for made-up people.
    referrerPhone: `07700 900${String(chance.whole(0, 999)).padStart(3, '0')}`,
    referrerEmail: `${surname.toLowerCase()}@${type === 'POLICE' ? 'police' : type === 'LOCAL_AUTHORITY' ? 'council' : 'agency'}.example`,
    referrerReference: chance.happens(0.4)
      ? `${type.slice(0, 3)}/${chance.whole(1000, 99_999)}`
      : null,
  };
}

function organisation(chance: Chance, type: ReferrerType, { authority }: ChildDraft): string {
  if (type === 'POLICE')
    return /police|constabulary/i.test(authority.force)
      ? authority.force
      : `${authority.force} Police`;
  if (type === 'LOCAL_AUTHORITY') return `${authority.name}: children’s services`;
  if (type === 'HOME_OFFICE') return chance.pick(homeOfficeTeams);
  return type === 'NGO' ? chance.pick(charities) : `Example Hospital, ${authority.name}`;
}
