import { Tab, Tabs } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { OurQuestionsDocument } from '../__generated__/graphql.js';
import { fieldWords } from '../conflict/field-words.js';
import { Moment } from '../date/PlainDate.js';
import { useView } from '../graphql/useView.js';
import { Page } from '../layout/Page.js';
import { loggedFields } from '../log/log-words.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { looksThereOf, type LooksAt } from './our-looks.js';

interface Look {
  readonly id: string;
  readonly at: string;
  readonly officer: string;
  readonly reference: string | null;
  readonly fields: readonly string[];
  /** Kind of record, where a log holds several. */
  readonly record?: string;
}

const columnsOf = (head: string): readonly Column<Look>[] => [
  { key: 'at', head: 'When', cell: (row) => <Moment at={row.at} /> },
  { key: 'officer', head: 'Who', cell: (row) => row.officer },
  { key: 'reference', head, cell: (row) => row.reference ?? '' },
  {
    key: 'what',
    head: 'What',
    cell: (row) =>
      [fieldWords(row.record ?? ''), loggedFields(row.fields).join(', ')]
        .filter(Boolean)
        .join(': '),
  },
];

/** Who of this agency was shown what of which record, by whose record it is. */
export function OurLooksPage(): ReactElement {
  const door = useView('ourQuestions', OurQuestionsDocument, {}, { every: 10_000 });
  const there = looksThereOf(door.data);
  const [chosen, setChosen] = useState<string | undefined>(undefined);
  const [first] = there;
  const shown = there.find(({ question }) => question === chosen) ?? first;
  return (
    <Page
      heading="Who looked"
      windowTitle="Who looked"
      lead={`Everybody of your agency who was shown part of a record, newest first. ${shown?.told ?? ''}`}
    >
      {there.length > 1 && (
        <Tabs
          value={shown?.question}
          onChange={(_event, value) => setChosen(value as string)}
          aria-label="Whose records"
          sx={{ mb: 1 }}
        >
          {there.map(({ question, label }) => (
            <Tab key={question} value={question} label={label} />
          ))}
        </Tabs>
      )}
      {shown && <Looks key={shown.question} of={shown} />}
    </Page>
  );
}

function Looks({ of }: { readonly of: LooksAt }): ReactElement {
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const view = useView(of.question, of.document, { first: 50, after: cursors.at(-1) ?? null });
  return (
    <View of={view} what="the log" rows={12}>
      {({ looks: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title="Nobody of your agency has looked at these records yet."
            teaches="Each look at a child’s record appears here at once."
          />
        ) : (
          <>
            <RecordTable<Look>
              caption="Who looked"
              rows={edges.map(({ cursor, node }) => ({ ...node, id: cursor }))}
              columns={columnsOf(of.head)}
              rowName={(row) => `${row.officer}, ${row.at}`}
            />
            <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
          </>
        )
      }
    </View>
  );
}
