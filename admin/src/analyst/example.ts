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
];
