import {
  ageBand,
  countedSex,
  nationalityGroup,
  writtenName,
  type ToldReferral,
  type Feed,
} from '@ictg/kit/feed';
import type { Answer, ExploitationType, UkNation } from '../referral/nrm-referral.vocabulary.js';
import { responderCouncil, responderForce } from './responder.rules.js';

/** What is read of a referral, in clear, to be sealed or made coarse before it is told. */
export interface NrmFacts {
  readonly reference: string;
  readonly forename: string | null;
  readonly surname: string | null;
  readonly alsoKnownAs: readonly string[];
  readonly bornOn: string | null;
  readonly sex: string;
  readonly nationalities: readonly string[];
  readonly authorityWritten: string | null;
  readonly gssCode: string | null;
  readonly referredOn: string;
  readonly homeOfficeReference: string | null;
  readonly exploitedAsChild: Answer;
  readonly ageDisputed: Answer;
  readonly exploitation: readonly ExploitationType[];
  readonly countyLines: Answer;
  readonly organisation: string | null;
  readonly responderNation: UkNation | null;
  readonly decisions: ToldReferral['decisions'];
}

/** What the statistics service may fetch of the NRM. */
export const nrmFeed: Feed<NrmFacts> = {
  source: 'nrm',
  facts: `select r.id, jsonb_build_object('reference', r.reference, 'forename', r.forename,
      'surname', r.surname, 'alsoKnownAs', r.also_known_as, 'bornOn', r.date_of_birth, 'sex', r.sex,
      'nationalities', r.nationalities, 'authorityWritten', r.authority_written, 'gssCode', r.gss_code,
      'referredOn', r.referred_on, 'homeOfficeReference', r.home_office_reference,
      'exploitedAsChild', r.exploited_as_child, 'ageDisputed', r.age_disputed,
      'exploitation', r.exploitation_types, 'countyLines', r.county_lines,
      'organisation', r.first_responder_organisation, 'responderNation', r.responder_nation,
      'decisions', (select coalesce(jsonb_agg(jsonb_build_object('kind', d.kind, 'outcome', d.outcome,
          'decidedOn', d.decided_on) order by d.decided_on, d.created_at, d.id), '[]')
        from decision d where d.referral_id = r.id)) as facts
    from nrm_referral r`,
  person: (id, facts) => ({
    id,
    names: [
      { forename: facts.forename ?? '', surname: facts.surname ?? '' },
      ...facts.alsoKnownAs.map((text) => writtenName(text, facts.surname ?? '')),
    ],
    dates: [facts.bornOn ?? ''],
    sex: facts.sex,
    nationality: facts.nationalities[0] ?? '',
    place: facts.authorityWritten ?? '',
    postcode: '',
    codes: [
      { register: 'NRM reference', value: facts.reference },
      { register: 'Home Office reference', value: facts.homeOfficeReference ?? '' },
    ],
    texts: [],
    event: facts.referredOn,
  }),
  counted: (facts): ToldReferral => ({
    referredOn: facts.referredOn,
    sex: countedSex(facts.sex),
    ageBand: ageBand(facts.bornOn, facts.referredOn),
    ageDisputed: facts.ageDisputed,
    exploitedAsChild: facts.exploitedAsChild,
    nationalityGroup: nationalityGroup(facts.nationalities),
    exploitation: [...facts.exploitation],
    countyLines: facts.countyLines,
    authority: facts.gssCode,
    responderAuthority: responderCouncil(facts.organisation),
    responderForce: responderForce(facts.organisation),
    responderNation: facts.responderNation,
    decisions: facts.decisions,
  }),
};
