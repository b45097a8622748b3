import { Box, Button, MenuItem, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  TrainingCoverageDocument,
  type AgencyKind,
  type CourseTopic,
  type TrainingCoverageQuery,
} from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { useChoices, useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { AreaMap } from '../map/AreaMap.js';
import { boundaryCode } from '../map/boundary-code.js';
import { MapLegend } from '../map/MapLegend.js';
import { useShades } from '../map/useShades.js';
import { PeopleTabs } from '../staff/PeopleTabs.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { coverageMarks, coverageWords } from './CoverageFigure.js';
import { HeatTable, type HeatRow } from './HeatTable.js';
import { shadeOfPercent, steps } from './heat.js';

type ByAuthority = TrainingCoverageQuery['coverageByAuthority'][number];

/** How far professionals are trained and still in post: a map for the eye, and a table that says the same in words. */
export function CoveragePage(): ReactElement {
  const [topic, setTopic] = useState<CourseTopic>('INDICATORS');
  const [kind, setKind] = useState<AgencyKind | ''>('');
  const [by, setBy] = useState<'authority' | 'kind'>('authority');
  const label = useLabel();
  const topics = useChoices('CourseTopic');
  const kinds = useChoices('AgencyKind');
  const variables = { kind: kind === '' ? null : kind, asOf: null };
  const view = useView('trainingCoverage', TrainingCoverageDocument, variables, { keepLast: true });
  return (
    <Page
      heading="People and agencies"
      windowTitle="Coverage"
      lead="Who is trained and still in post. Exact counts of our own records, not for publication."
    >
      <PeopleTabs />
      <Box sx={{ display: 'flex', gap: 1.5, flexWrap: 'wrap', mb: 1.5 }}>
        <TextField
          select
          label="Topic of the map"
          value={topic}
          onChange={(event) => setTopic(event.target.value as CourseTopic)}
          sx={{ minWidth: 220 }}
        >
          {topics.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <TextField
          select
          label="Agencies"
          value={kind}
          onChange={(event) => setKind(event.target.value as AgencyKind | '')}
          sx={{ minWidth: 180 }}
          slotProps={{ select: { displayEmpty: true }, inputLabel: { shrink: true } }}
        >
          <MenuItem value="">All</MenuItem>
          {kinds.map(({ id, name }) => (
            <MenuItem key={id} value={id}>
              {name}
            </MenuItem>
          ))}
        </TextField>
        <Button onClick={() => setBy(by === 'authority' ? 'kind' : 'authority')}>
          {by === 'authority' ? 'Table by kind of agency' : 'Table by authority'}
        </Button>
      </Box>
      <View of={view} what="the coverage" shape="card" rows={12}>
        {({ coverageByAuthority, coverageByAgencyKind }) =>
          coverageByAuthority.length + coverageByAgencyKind.length === 0 ? (
            <EmptyState
              title="No team is known yet."
              teaches="Load an agency's staff list. Coverage grows as people of its teams come to sessions."
            />
          ) : (
            <Box
              sx={{
                display: 'grid',
                gap: 2,
                gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'minmax(0, 2fr) minmax(0, 3fr)' },
                alignItems: 'start',
              }}
            >
              <TopicMap topic={topic} rows={coverageByAuthority} />
              <div>
                <HeatTable
                  caption={
                    by === 'authority' ? 'Coverage by authority' : 'Coverage by kind of agency'
                  }
                  head={by === 'authority' ? 'Authority' : 'Kind of agency'}
                  rows={
                    by === 'authority'
                      ? coverageByAuthority.map(rowOfAuthority)
                      : coverageByAgencyKind.map((row): HeatRow => ({
                          key: row.kind,
                          name: label('AgencyKind', row.kind),
                          to: null,
                          topics: row.topics,
                        }))
                  }
                />
                <Definition row={coverageByAuthority[0] ?? coverageByAgencyKind[0]} topic={topic} />
              </div>
            </Box>
          )
        }
      </View>
    </Page>
  );
}

function rowOfAuthority({ authority, topics }: ByAuthority): HeatRow {
  return {
    key: authority.gssCode,
    name: authority.name,
    to: `/people/where-next?authority=${authority.gssCode}`,
    topics,
  };
}

function TopicMap({
  topic,
  rows,
}: {
  readonly topic: CourseTopic;
  readonly rows: readonly ByAuthority[];
}): ReactElement {
  const shades = useShades();
  const label = useLabel();
  const figures = new Map(
    rows.map(({ authority, topics }) => [
      boundaryCode(authority.gssCode),
      topics.find((one) => one.topic === topic),
    ]),
  );
  return (
    <div>
      <AreaMap
        label={`Coverage: ${label('CourseTopic', topic)}`}
        fillOf={(code) => shades[shadeOfPercent(figures.get(code)?.certainPercent)] ?? 'none'}
        wordsOf={(code) => {
          const figure = figures.get(code);
          return figure === undefined
            ? 'no team known'
            : [coverageWords(figure), ...coverageMarks(figure)].join(', ');
        }}
      />
      <MapLegend entries={steps.map(({ words }, at) => ({ words, shade: shades[at] ?? 'none' }))} />
      <Typography variant="caption" color="text.secondary" component="p">
        The shade is what is certain; the words say the whole range.
      </Typography>
    </div>
  );
}

function Definition({
  row,
  topic,
}: {
  readonly row: Pick<ByAuthority, 'topics'> | undefined;
  readonly topic: CourseTopic;
}): ReactElement {
  return (
    <Typography variant="body2" sx={{ mt: 1 }}>
      {row?.topics.find((one) => one.topic === topic)?.definition}
    </Typography>
  );
}
