import { Alert, Box, Button, TextField, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  GuardianTableDocument,
  type GapDimension,
  type GuardianTableQuery,
} from '../../__generated__/graphql.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { intervalOf, legendOf, written } from '../../published/figure.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { FigureGrid, type GridRow } from './FigureGrid.js';
import {
  measures,
  offerOf,
  places,
  tableVariablesOf,
  type Question,
  type QuestionChange,
} from './question.js';
import { Choice } from './QuestionBar.js';

interface PlaceTableProps {
  readonly question: Question;
  readonly onChange: (change: QuestionChange) => void;
}

type Cells = GuardianTableQuery['guardianshipGap']['cells'];

/** The figures by place and period, with the interval of each and the files to take away. */
export function PlaceTable({ question, onChange }: PlaceTableProps): ReactElement {
  const label = useLabel();
  const [sought, setSought] = useState('');
  const view = useView('guardianTable', GuardianTableDocument, tableVariablesOf(question), {
    keepLast: true,
  });
  return (
    <Panel title="The figures">
      <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1.5, mb: 1.5 }} data-no-print>
        <Choice
          label="Figure"
          width={230}
          value={question.measure}
          options={measures.map((code) => [code, label('GapMeasure', code)])}
          onChoose={(measure) => onChange({ measure })}
        />
        <Choice
          label="By"
          width={170}
          value={question.place}
          options={places.map((code) => [code, label('GapDimension', code)])}
          onChoose={(place) => onChange({ place })}
        />
        <TextField
          label="Find a place"
          value={sought}
          onChange={({ target }) => setSought(target.value)}
          sx={{ width: { xs: '100%', sm: 220 } }}
        />
      </Box>
      <View of={view} what="the figures" rows={12}>
        {({ guardianshipGap: { cells, notices, ...files } }) => (
          <>
            {notices.map(({ sentence, by }) => (
              <Alert
                key={sentence}
                severity="info"
                sx={{ mb: 1.5 }}
                action={<Offer by={by} onChange={onChange} />}
              >
                {sentence}
              </Alert>
            ))}
            <FigureGrid
              caption={`${label('GapMeasure', question.measure)} by ${label('GapDimension', question.place).toLowerCase()} and ${question.period.toLowerCase()}; beneath each figure, the range in which the true one lies`}
              corner={label('GapDimension', question.place)}
              heads={periodsOf(cells).map((period) => period.replace('-', ' '))}
              rows={rowsOf(cells, sought)}
              empty={
                <EmptyState
                  title="No place has this in its name."
                  teaches="Write a part of the name, or empty the field to see every place."
                />
              }
            />
            <Typography variant="body2" sx={{ mt: 1 }}>
              {['A 0 may be a few children: its range says how many', ...legendOf(cells)].join(
                '; ',
              )}
              .
            </Typography>
            <Box sx={{ display: 'flex', flexWrap: 'wrap', gap: 1, mt: 1 }} data-no-print>
              <Download href={files.csvUrl}>CSV</Download>
              <Download href={files.odsUrl}>Spreadsheet (ODS)</Download>
              <Download href={files.jsonStatUrl}>JSON-stat</Download>
            </Box>
          </>
        )}
      </View>
    </Panel>
  );
}

/** One press to what may be told, where this page can show it. */
function Offer({
  by,
  onChange,
}: {
  readonly by: readonly GapDimension[];
  readonly onChange: PlaceTableProps['onChange'];
}): ReactElement | null {
  const label = useLabel();
  const way = offerOf(by);
  if (way === undefined) return null;
  const words = `Show by ${label('GapDimension', way.place).toLowerCase()} and ${way.period.toLowerCase()}`;
  return <Button onClick={() => onChange(way)}>{words}</Button>;
}

function Download({ href, children }: { readonly href: string; readonly children: string }) {
  return (
    <Button
      component="a"
      href={href}
      download
      variant="outlined"
      aria-label={`Download ${children}`}
    >
      {children}
    </Button>
  );
}

interface Place {
  readonly name: string;
  readonly byPeriod: Map<string, Cells[number]>;
  most: number;
}

function periodsOf(cells: Cells): readonly string[] {
  return [...new Set(cells.map(({ keys }) => keys[0] ?? ''))];
}

/** A row for each place whose name holds what is sought, those with most first; the unknown place comes last. */
function rowsOf(cells: Cells, sought: string): readonly GridRow[] {
  const words = sought.trim().toLowerCase();
  const rows = new Map<string, Place>();
  for (const figure of cells) {
    const [period = '', code = ''] = figure.keys;
    const row = rows.get(code) ?? {
      name: figure.labels[1] ?? code,
      byPeriod: new Map<string, Cells[number]>(),
      most: 0,
    };
    row.byPeriod.set(period, figure);
    row.most += code === 'UNKNOWN' ? -1 : (figure.value ?? 0);
    rows.set(code, row);
  }
  return [...rows]
    .filter(([, { name }]) => name.toLowerCase().includes(words))
    .sort(([, a], [, b]) => b.most - a.most || a.name.localeCompare(b.name))
    .map(([code, { name, byPeriod }]) => ({
      key: code,
      name,
      cells: periodsOf(cells).map((period) => {
        const figure = byPeriod.get(period);
        return figure === undefined
          ? { text: '', range: '' }
          : { text: written(figure), range: intervalOf(figure) };
      }),
    }));
}
