/** A question kept with the workbench: it runs as it stands. */
export interface Example {
  readonly name: string;
  readonly text: string;
}

const figures = `snapshot
    dimensions
    cells {
      keys
      labels
      measure
      value
      marker
      interval
    }
    notices {
      sentence
    }
    csvUrl
    odsUrl
    jsonStatUrl
    cite`;

const finding = `fragment Finding on ServiceStatistics {
  dimensions
  cells {
    keys
    labels
    measure
    value
    marker
    interval
  }
  notices {
    sentence
  }
  csvUrl
  odsUrl
  jsonStatUrl
  cite
}`;

/** The variables that every question about the gap has, with what each is unless somebody chooses. */
function gapVariables(usual: {
  readonly to?: string;
  readonly by: string;
  readonly measure: string;
  readonly population?: string;
  readonly worker?: string;
}): string {
  const { to, by, measure, population = 'NRM_CHILD', worker } = usual;
  return `(
  $from: String! = "2017-Q1"
  $to: String${to === undefined ? '' : ` = "${to}"`}
  $by: [GapDimension!]! = [${by}]
  $measure: [GapMeasure!]! = [${measure}]
  $population: GapPopulation! = ${population}
  $worker: GapWorker${worker === undefined ? '' : ` = ${worker}`}
  $window: GapWindow! = EVER
  $geography: GapGeography
)`;
}

const gap = `guardianshipGap(
    from: $from
    to: $to
    by: $by
    measure: $measure
    population: $population
    worker: $worker
    window: $window
    geography: $geography
  )`;

/** What the assessment found, each with the subject and attribute that tell it. */
const findings: readonly (readonly [name: string, subject: string, by: string])[] = [
  ['children', 'CHILD', 'SEX'],
  ['ages', 'CHILD', 'AGE'],
  ['nationalities', 'CHILD', 'NATIONALITY_GROUP'],
  ['exploitation', 'CHILD', 'EXPLOITATION'],
  ['workers', 'SUPPORT', 'WORKER'],
  ['waits', 'SUPPORT', 'ALLOCATION_TIME'],
  ['lengths', 'CLOSURE', 'LENGTH'],
  ['closures', 'CLOSURE', 'CLOSURE_REASON'],
  ['consultations', 'CONSULTATION', 'AGENCY_TYPE'],
  ['nrmAdvice', 'CONSULTATION', 'NRM_ADVICE'],
  ['advice', 'ADVICE', 'ANSWER'],
  ['sessions', 'SESSION', 'SESSION_MODE'],
  ['aroundSessions', 'CONTACT_AROUND_SESSION', 'WHEN'],
];

function serviceQuestion(name: string, subject: string, by: string, measure: string): string {
  return `query ${name}(
  $subject: ServiceSubject! = ${subject}
  $by: [ServiceDimension!]! = [${by}]
  $measure: [ServiceMeasure!]! = [${measure}]
  $from: String! = "2017-Q1"
  $to: String
) {
  serviceStatistics(subject: $subject, by: $by, measure: $measure, from: $from, to: $to) {
    ...Finding
  }
}

${finding}`;
}

/** The question itself first, then what is asked most about it. */
export const examples: readonly Example[] = [
  {
    name: 'The question of 2021: by quarter and local authority',
    text: `query TheQuestion${gapVariables({
      to: '2020-Q3',
      by: 'QUARTER, LOCAL_AUTHORITY',
      measure: 'REFERRED, WITHOUT_WORKER',
    })} {
  ${gap} {
    ${figures}
  }
}`,
  },
  {
    name: 'The share without a worker, by quarter',
    text: `query ShareByQuarter${gapVariables({ to: '2020-Q3', by: 'QUARTER', measure: 'SHARE' })} {
  ${gap} {
    ${figures}
  }
}`,
  },
  {
    name: 'Looked-after children with no direct worker, by region and year',
    text: `query LookedAfter${gapVariables({
      by: 'YEAR, REGION',
      measure: 'REFERRED, WITHOUT_WORKER, SHARE',
      population: 'NRM_CHILD_LOOKED_AFTER',
      worker: 'DIRECT_WORKER',
    })} {
  ${gap} {
    ${figures}
  }
}`,
  },
  {
    name: 'Why children had no worker, by year',
    text: `query Why${gapVariables({ by: 'YEAR, REASON', measure: 'WITHOUT_WORKER' })} {
  ${gap} {
    ${figures}
  }
}`,
  },
  {
    name: 'How good the links are, and what it all stands on',
    text: `query Quality${gapVariables({
      by: 'YEAR',
      measure: 'REFERRED, WITHOUT_WORKER, ADJUSTED_WITHOUT_WORKER, ADJUSTED_SHARE',
    })} {
  ${gap} {
    linkage {
      method
      links
      linksChanged
      way
      learntOn
      quality {
        left
        right
        basis
        sampleSize
        precision {
          value
          least
          greatest
        }
        recall {
          value
          least
          greatest
        }
      }
      bySubgroup {
        by
        group
        recall {
          value
        }
      }
    }
    disclosure {
      policy
      version
      base
      method
      audit {
        method
        cellsSolved
        narrowest
        isSafe
      }
    }
    provenance {
      sources {
        source
        state
        asOf
        rows
        authorities
      }
    }
    reconciliation {
      quarter
      line
      value
    }
    ${figures}
  }
}`,
  },
  {
    name: 'The findings of the assessment of RPCs (October 2018 to December 2019)',
    text: `query Assessment($from: String! = "2018-Q4", $to: String = "2019-Q4") {
${findings
  .map(
    ([name, subject, by]) =>
      `  ${name}: serviceStatistics(subject: ${subject}, measure: [COUNT, SHARE], by: [${by}], from: $from, to: $to) {
    ...Finding
  }`,
  )
  .join('\n')}
}

${finding}`,
  },
  {
    name: 'The share of children with an RPC, by year',
    text: serviceQuestion('RpcShare', 'SUPPORT', 'YEAR, WORKER', 'COUNT, SHARE'),
  },
  {
    name: 'Consultations by kind of agency and region',
    text: serviceQuestion('Consultations', 'CONSULTATION', 'REGION, AGENCY_TYPE', 'COUNT'),
  },
  {
    name: 'Contact from an area before and after an awareness session',
    text: serviceQuestion(
      'AroundSessions',
      'CONTACT_AROUND_SESSION',
      'YEAR, CONTACT, WHEN',
      'COUNT',
    ),
  },
];
