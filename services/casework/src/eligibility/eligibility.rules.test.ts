import { describe, expect, it } from 'vitest';
import { factsOf, holding } from './eligibility.factory.js';
import { decideOffer, type EligibilityFacts, shippedRuleBook } from './index.js';

const authorityOf = {
  manchester: 'E08000003',
  cardiff: 'W06000015',
  derby: 'E06000015',
  birmingham: 'E08000025',
  croydon: 'E09000008',
  leeds: 'E08000035',
  camden: 'E09000007',
  surrey: 'E10000030',
  leicester: 'E06000016',
  cornwall: 'E06000052',
  northamptonshire: 'E10000021',
};
type Place = keyof typeof authorityOf;

const decide = (
  asOf: string,
  place: Place,
  change: Partial<EligibilityFacts> = {},
  rulesAsOf?: string,
) =>
  decideOffer(
    factsOf({ authorityWhereChildLives: authorityOf[place], ...change }),
    asOf,
    shippedRuleBook,
    rulesAsOf,
  );

const parentHere = { parentalResponsibility: [holding('PARENT_HERE')] };
const careOrder = { parentalResponsibility: [holding('FULL_CARE_ORDER')] };
const needed = {
  exceptionalNeed: { answer: 'YES', reason: 'Debt bondage, and no adult the child trusts' },
} as const;

describe('the two published cases', () => {
  const days = [
    '2018-10-01',
    '2019-12-31',
    '2021-05-01',
    '2021-11-18',
    '2024-04-03',
    '2024-05-14',
    '2026-07-06',
    '2030-01-01',
  ];

  it.each(days)(
    'on %s a child with nobody here gets a direct worker, and one with somebody here an RPC',
    (day) => {
      expect(decide(day, 'manchester').offer).toBe('DIRECT_WORKER');
      expect(
        decide(day, 'manchester', { parentalResponsibility: [holding('PARENT_ABROAD')] }).offer,
      ).toBe('DIRECT_WORKER');
      expect(decide(day, 'manchester', parentHere).offer).toBe('RPC');
    },
  );

  it('names the rule, its source and that it is confirmed', () => {
    expect(decide('2022-03-01', 'surrey').reasons).toEqual([
      {
        code: 'NOBODY_IN_UK_HOLDS_PR',
        sentence:
          'Nobody in the UK holds parental responsibility for the child, so a direct worker is offered.',
        rule: '2021-11/model',
        source: 'Written answer on children without a guardian, 25 January 2021',
        status: 'CONFIRMED',
      },
      expect.objectContaining({ code: 'AREA_SERVED', rule: '2021-11/site/surrey' }),
      expect.objectContaining({ code: 'PRESUMED_CHILD' }),
    ]);
  });
});

describe('before October 2018', () => {
  it('a site gave one-to-one support to every trafficked child, whoever held parental responsibility', () => {
    expect(decide('2018-09-30', 'manchester', parentHere)).toMatchObject({
      offer: 'DIRECT_WORKER',
      version: '2017-01',
      reasons: [{ code: 'ONE_TO_ONE_FOR_EVERY_CHILD' }, {}, {}],
    });
    expect(decide('2018-10-01', 'manchester', parentHere)).toMatchObject({
      offer: 'RPC',
      version: '2018-10',
    });
  });

  it('nothing was offered before the service ran', () => {
    expect(decide('2017-01-29', 'manchester')).toMatchObject({
      offer: 'NOT_ELIGIBLE',
      version: null,
      reasons: [{ code: 'SERVICE_NOT_YET_RUNNING' }],
    });
  });
});

describe('places', () => {
  it.each<[Place, string, string]>([
    ['manchester', '2017-01-30', 'DIRECT_WORKER'],
    ['birmingham', '2018-09-30', 'ADVICE_ONLY'],
    ['birmingham', '2018-10-01', 'DIRECT_WORKER'],
    ['derby', '2018-12-31', 'ADVICE_ONLY'],
    ['derby', '2019-01-01', 'DIRECT_WORKER'],
    ['northamptonshire', '2019-06-01', 'DIRECT_WORKER'],
    ['croydon', '2019-03-31', 'ADVICE_ONLY'],
    ['croydon', '2019-04-01', 'DIRECT_WORKER'],
    ['surrey', '2021-04-30', 'ADVICE_ONLY'],
    ['surrey', '2021-05-01', 'DIRECT_WORKER'],
    ['cornwall', '2026-07-05', 'ADVICE_ONLY'],
    ['cornwall', '2026-07-06', 'DIRECT_WORKER'],
  ])('in %s on %s the offer is %s', (place, day, offer) => {
    expect(decide(day, place).offer).toBe(offer);
  });

  it('asks for the authority when it is unknown, and for parental responsibility in the same breath', () => {
    expect(
      decide('2022-03-01', 'surrey', {
        authorityWhereChildLives: null,
        parentalResponsibility: [],
      }),
    ).toMatchObject({
      offer: 'DECISION_NEEDED',
      missing: ['AUTHORITY', 'PARENTAL_RESPONSIBILITY'],
    });
    expect(decide('2022-03-01', 'surrey', { authorityWhereChildLives: 'E99999999' })).toMatchObject(
      { offer: 'DECISION_NEEDED', missing: ['AUTHORITY'] },
    );
  });

  it('leaves Scotland and Northern Ireland to their own arrangements', () => {
    expect(decide('2022-03-01', 'surrey', { authorityWhereChildLives: 'S12000036' })).toMatchObject(
      { offer: 'NOT_ELIGIBLE', reasons: [{ code: 'OUTSIDE_ENGLAND_AND_WALES' }] },
    );
  });

  it('marks an offer under the cover of all authorities as resting on a local setting', () => {
    expect(decide('2026-08-01', 'cornwall').flags.restsOnLocalSetting).toBe(true);
    expect(decide('2022-03-01', 'surrey').flags.restsOnLocalSetting).toBe(false);
  });
});

describe('exceptional need', () => {
  it.each<[Place, string, string]>([
    ['cardiff', '2021-04-30', 'RPC'],
    ['cardiff', '2021-05-01', 'REGIONAL_PRACTITIONER'],
    ['derby', '2023-01-01', 'REGIONAL_PRACTITIONER'],
    ['birmingham', '2026-08-01', 'REGIONAL_PRACTITIONER'],
    ['manchester', '2023-01-01', 'RPC'],
    ['camden', '2023-01-01', 'RPC'],
    ['cornwall', '2026-08-01', 'RPC'],
  ])('in %s on %s turns an offer through professionals into %s', (place, day, offer) => {
    expect(decide(day, place, { ...parentHere, ...needed }).offer).toBe(offer);
  });

  it('changes nothing for a child with nobody here', () => {
    expect(decide('2023-01-01', 'cardiff', needed).offer).toBe('DIRECT_WORKER');
  });

  it('is asked for where it could change the offer, and nowhere else', () => {
    const notAsked = {
      ...parentHere,
      exceptionalNeed: { answer: 'NOT_ASKED', reason: null },
    } as const;
    expect(decide('2023-01-01', 'cardiff', notAsked)).toMatchObject({
      offer: 'RPC',
      missing: ['EXCEPTIONAL_NEED'],
    });
    expect(decide('2023-01-01', 'manchester', notAsked)).toMatchObject({
      offer: 'RPC',
      missing: [],
    });
    expect(
      decide('2023-01-01', 'cardiff', {
        ...parentHere,
        exceptionalNeed: { answer: 'YES', reason: ' ' },
      }),
    ).toMatchObject({
      offer: 'REGIONAL_PRACTITIONER',
      missing: ['EXCEPTIONAL_NEED_REASON'],
    });
  });
});

describe('a council that alone holds parental responsibility', () => {
  it('keeps a child from a direct worker by a local setting, and the child is counted', () => {
    expect(decide('2023-01-01', 'manchester', careOrder)).toMatchObject({
      offer: 'RPC',
      flags: { keptFromDirectWorkerByCareOrder: true, restsOnLocalSetting: true },
      reasons: [{ code: 'AUTHORITY_ALONE_HOLDS_PR', status: 'LOCAL_SETTING' }, {}, {}],
    });
  });

  it('is not what keeps a child from one when a parent is here as well', () => {
    const both = { parentalResponsibility: [holding('FULL_CARE_ORDER'), holding('PARENT_HERE')] };
    expect(decide('2023-01-01', 'manchester', both)).toMatchObject({
      offer: 'RPC',
      flags: { keptFromDirectWorkerByCareOrder: false },
    });
  });

  it('still gets one-to-one support by exceptional need', () => {
    expect(decide('2023-01-01', 'cardiff', { ...careOrder, ...needed })).toMatchObject({
      offer: 'REGIONAL_PRACTITIONER',
      flags: { keptFromDirectWorkerByCareOrder: false },
    });
  });
});

describe('the limit of 18 months', () => {
  it('ended support until it was lifted in May 2021', () => {
    const long = { supportStartedOn: '2018-11-30' };
    expect(decide('2020-05-29', 'manchester', long).offer).toBe('DIRECT_WORKER');
    expect(decide('2020-05-30', 'manchester', long)).toMatchObject({
      offer: 'ADVICE_ONLY',
      reasons: [{ code: 'TIME_LIMIT_REACHED' }, {}, {}],
    });
    expect(decide('2021-05-01', 'manchester', long).offer).toBe('DIRECT_WORKER');
  });
});

describe('after the eighteenth birthday', () => {
  const grownUp = {
    dateOfBirth: '2004-06-01',
    dateOfBirthStatus: 'EXACT',
    supportStartedOn: '2021-06-01',
    ...needed,
  } as const;

  it.each<[Place, string, string]>([
    ['camden', '2022-05-31', 'DIRECT_WORKER'],
    ['camden', '2022-06-01', 'POST_18_WORKER'],
    ['leeds', '2023-01-01', 'POST_18_WORKER'],
    ['manchester', '2023-01-01', 'NOT_ELIGIBLE'],
    ['camden', '2024-05-14', 'NOT_ELIGIBLE'],
    ['camden', '2026-08-01', 'NOT_ELIGIBLE'],
  ])('in %s on %s the offer is %s', (place, day, offer) => {
    expect(decide(day, place, grownUp).offer).toBe(offer);
  });

  it('continues support, and never begins it', () => {
    expect(decide('2023-01-01', 'camden', { ...grownUp, supportStartedOn: null })).toMatchObject({
      offer: 'NOT_ELIGIBLE',
      reasons: [{ code: 'AGED_18_OR_OVER' }],
    });
    expect(
      decide('2023-01-01', 'camden', { ...grownUp, supportStartedOn: '2022-06-01' }).offer,
    ).toBe('NOT_ELIGIBLE');
  });

  it('needs an answer about exceptional need', () => {
    const notAsked = {
      ...grownUp,
      exceptionalNeed: { answer: 'NOT_ASKED', reason: null },
    } as const;
    expect(decide('2023-01-01', 'camden', notAsked)).toMatchObject({
      offer: 'DECISION_NEEDED',
      missing: ['EXCEPTIONAL_NEED'],
    });
    expect(
      decide('2023-01-01', 'camden', {
        ...grownUp,
        exceptionalNeed: { answer: 'NO', reason: null },
      }).offer,
    ).toBe('NOT_ELIGIBLE');
  });
});

describe('concern', () => {
  it('need only be suspicion, but somebody must have it', () => {
    expect(decide('2023-01-01', 'surrey', { concern: 'NO' })).toMatchObject({
      offer: 'NOT_ELIGIBLE',
      reasons: [{ code: 'NO_CONCERN' }],
    });
    expect(decide('2023-01-01', 'surrey', { concern: 'NOT_ASKED' })).toMatchObject({
      offer: 'DECISION_NEEDED',
      missing: ['CONCERN'],
    });
  });
});

describe('the rules of another day', () => {
  it('answer what an earlier version would have said about today', () => {
    expect(decide('2026-08-01', 'cornwall', parentHere).offer).toBe('RPC');
    expect(decide('2026-08-01', 'cornwall', parentHere, '2021-06-01')).toMatchObject({
      offer: 'ADVICE_ONLY',
      version: '2021-05',
      asOf: '2026-08-01',
      rulesAsOf: '2021-06-01',
    });
    expect(decide('2026-08-01', 'manchester', parentHere, '2018-01-01').offer).toBe(
      'DIRECT_WORKER',
    );
  });
});
