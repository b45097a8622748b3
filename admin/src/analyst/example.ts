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

/** The question itself first, then what is asked most about it. */
export const examples: readonly Example[] = [
  {
    name: 'The question of 2021: by quarter and local authority',
    text: `query TheQuestion {
  guardianshipGap(
    measure: [REFERRED, WITHOUT_WORKER]
    by: [QUARTER, LOCAL_AUTHORITY]
    from: "2017-Q1"
    to: "2020-Q3"
  ) {
    ${figures}
  }
}`,
  },
  {
    name: 'The share without a worker, by quarter',
    text: `query ShareByQuarter {
  guardianshipGap(measure: [SHARE], by: [QUARTER], from: "2017-Q1", to: "2020-Q3") {
    ${figures}
  }
}`,
  },
  {
    name: 'Looked-after children with no direct worker, by region and year',
    text: `query LookedAfter {
  guardianshipGap(
    measure: [REFERRED, WITHOUT_WORKER, SHARE]
    by: [YEAR, REGION]
    population: NRM_CHILD_LOOKED_AFTER
    worker: DIRECT_WORKER
  ) {
    ${figures}
  }
}`,
  },
  {
    name: 'Why children had no worker, by year',
    text: `query Why {
  guardianshipGap(measure: [WITHOUT_WORKER], by: [YEAR, REASON]) {
    ${figures}
  }
}`,
  },
  {
    name: 'How good the links are, and what it all stands on',
    text: `query Quality {
  guardianshipGap(measure: [REFERRED, WITHOUT_WORKER, ADJUSTED_WITHOUT_WORKER, ADJUSTED_SHARE], by: [YEAR]) {
    linkage {
      method
      links
      linksChanged
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
    text: `query Assessment {
  children: serviceStatistics(subject: CHILD, measure: [COUNT, SHARE], by: [SEX], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  ages: serviceStatistics(subject: CHILD, measure: [COUNT, SHARE], by: [AGE], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  nationalities: serviceStatistics(subject: CHILD, measure: [COUNT, SHARE], by: [NATIONALITY_GROUP], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  exploitation: serviceStatistics(subject: CHILD, measure: [COUNT, SHARE], by: [EXPLOITATION], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  workers: serviceStatistics(subject: SUPPORT, measure: [COUNT, SHARE], by: [WORKER], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  waits: serviceStatistics(subject: SUPPORT, measure: [COUNT, SHARE], by: [ALLOCATION_TIME], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  lengths: serviceStatistics(subject: CLOSURE, measure: [COUNT, SHARE], by: [LENGTH], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  closures: serviceStatistics(subject: CLOSURE, measure: [COUNT, SHARE], by: [CLOSURE_REASON], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  consultations: serviceStatistics(subject: CONSULTATION, measure: [COUNT, SHARE], by: [AGENCY_TYPE], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  nrmAdvice: serviceStatistics(subject: CONSULTATION, measure: [COUNT, SHARE], by: [NRM_ADVICE], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  advice: serviceStatistics(subject: ADVICE, measure: [COUNT, SHARE], by: [ANSWER], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  sessions: serviceStatistics(subject: SESSION, measure: [COUNT, SHARE], by: [SESSION_MODE], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
  aroundSessions: serviceStatistics(subject: CONTACT_AROUND_SESSION, measure: [COUNT, SHARE], by: [WHEN], from: "2018-Q4", to: "2019-Q4") {
    ...Finding
  }
}

${finding}`,
  },
  {
    name: 'The share of children with an RPC, by year',
    text: `query RpcShare {
  serviceStatistics(subject: SUPPORT, measure: [COUNT, SHARE], by: [YEAR, WORKER]) {
    ...Finding
  }
}

${finding}`,
  },
  {
    name: 'Contact from an area before and after an awareness session',
    text: `query AroundSessions {
  serviceStatistics(subject: CONTACT_AROUND_SESSION, by: [YEAR, CONTACT, WHEN]) {
    ...Finding
  }
}

${finding}`,
  },
];
