import { ageBand, countedSex, type ToldCare, type Feed } from '@ictg/kit/feed';
import type { Answer } from '../care/care.vocabulary.js';
import { isShortBreak, type LegalStatus, type Nation } from '../care/legal-status.vocabulary.js';

/** What is read of a child in care, in clear, to be sealed or made coarse before it is told. */
export interface CareFacts {
  readonly laGss: string;
  readonly localNumber: string;
  readonly forename: string | null;
  readonly surname: string | null;
  readonly bornOn: string | null;
  readonly sex: string;
  readonly upn: string | null;
  readonly unaccompanied: Answer;
  readonly homeOfficeReference: string | null;
  readonly episodes: readonly {
    readonly nation: Nation;
    readonly legalStatus: LegalStatus;
    readonly fromOn: string | null;
    readonly untilOn: string | null;
  }[];
}

/** What the statistics service may fetch of the children in care. */
export const careFeed: Feed<CareFacts> = {
  source: 'looked-after',
  facts: `select c.id, jsonb_build_object('laGss', c.la_gss, 'localNumber', c.local_number,
      'forename', c.forename, 'surname', c.surname, 'bornOn', c.date_of_birth, 'sex', c.sex,
      'upn', c.upn, 'unaccompanied', c.unaccompanied, 'homeOfficeReference', c.home_office_reference,
      'episodes', (select coalesce(jsonb_agg(jsonb_build_object('nation', e.nation,
          'legalStatus', e.legal_status, 'fromOn', e.from_on, 'untilOn', e.until_on)
          order by e.from_on nulls first, e.id), '[]')
        from care_episode e where e.child_in_care_id = c.id)) as facts
    from child_in_care c`,
  person: (id, facts) => ({
    id,
    names: [{ forename: facts.forename ?? '', surname: facts.surname ?? '' }],
    dates: [facts.bornOn ?? ''],
    sex: facts.sex,
    nationality: '',
    place: facts.laGss,
    postcode: '',
    codes: [
      { register: 'child of the council', value: facts.localNumber, within: facts.laGss },
      { register: 'pupil number', value: facts.upn ?? '' },
      { register: 'Home Office reference', value: facts.homeOfficeReference ?? '' },
    ],
    texts: [],
    event: beganOn(facts) ?? '',
  }),
  counted: (facts): ToldCare => ({
    authority: facts.laGss,
    sex: countedSex(facts.sex),
    ageBand: ageBand(facts.bornOn, beganOn(facts)),
    unaccompanied: facts.unaccompanied,
    episodes: facts.episodes.map(({ nation, legalStatus, fromOn, untilOn }) => ({
      nation,
      isShortBreak: isShortBreak(legalStatus),
      fromOn,
      untilOn,
    })),
  }),
};

function beganOn({ episodes }: CareFacts): string | null {
  return episodes.find(({ fromOn }) => fromOn !== null)?.fromOn ?? null;
}
