import type { ReactElement } from 'react';
import { SessionsDocument, type SessionLineFragment } from '../__generated__/graphql.js';
import { useToday } from '../clock/today.js';
import { addDays, type PlainDay } from '../date/plain-date.js';
import { weekdayWords } from '../date/date-words.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { EnumLabel } from '../label/EnumLabel.js';
import { placesInWords } from '../awareness/session-words.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { TextLink } from './TextLink.js';

const columns: readonly Column<SessionLineFragment>[] = [
  {
    key: 'title',
    head: 'Session',
    cell: (row) => <RowLink to={`/sessions/${row.id}`}>{row.course.title}</RowLink>,
  },
  { key: 'when', head: 'When', cell: (row) => `${weekdayWords(row.onDay)}, ${row.startsAtTime}` },
  {
    key: 'state',
    head: 'State',
    cell: (row) => <EnumLabel type="SessionState" value={row.state} />,
  },
  { key: 'places', head: 'Places', cell: placesInWords },
];

/** The sessions for an agency or a team of it: those to come, and those that were. */
export function AgencySessions({ agencyId }: { readonly agencyId: string }): ReactElement {
  const today = useToday();
  return (
    <>
      <Some agencyId={agencyId} title="Sessions to come" fromOn={today} />
      <Some agencyId={agencyId} title="Sessions that were" untilOn={addDays(today, -1)} />
    </>
  );
}

interface SomeProps {
  readonly agencyId: string;
  readonly title: string;
  readonly fromOn?: PlainDay;
  readonly untilOn?: PlainDay;
}

const atOnce = 10;

function Some({ agencyId, title, fromOn, untilOn }: SomeProps): ReactElement {
  const view = useView('sessions', SessionsDocument, {
    first: atOnce,
    agencyId,
    ...(fromOn !== undefined && { fromOn }),
    ...(untilOn !== undefined && { untilOn, lastFirst: true }),
  });
  return (
    <Panel title={title}>
      <View of={view} what="the sessions" rows={3}>
        {({ sessions: { edges, pageInfo } }) =>
          edges.length === 0 ? (
            <EmptyState
              title={fromOn === undefined ? 'None was held for it.' : 'None is planned for it.'}
              teaches="A session for this agency or for one of its teams appears here by itself."
            />
          ) : (
            <>
              <RecordTable
                caption={title}
                rows={edges.map(({ node }) => node)}
                columns={columns}
                rowName={(row) => `${row.course.title}, ${weekdayWords(row.onDay)}`}
              />
              {pageInfo.hasNextPage && <TextLink to="/sessions/list">More in the list</TextLink>}
            </>
          )
        }
      </View>
    </Panel>
  );
}
