import { Button } from '@mui/material';
import { useInfiniteQuery } from '@tanstack/react-query';
import type { ReactElement } from 'react';
import { TurningEighteenDocument, type TurningEighteenQuery } from '../__generated__/graphql.js';
import { RestrictedBadge } from '../child/ChildChip.js';
import { ChildrenTabs } from '../child/ChildrenTabs.js';
import { PlainDate } from '../date/PlainDate.js';
import { ask } from '../graphql/ask.js';
import { useLabel } from '../label/EnumLabel.js';
import { midSentence } from '../label/label.js';
import { Page } from '../layout/Page.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import { RowLink } from '../table/RowLink.js';
import type { Column } from '../table/record-table.js';
import { daysWords } from './days-words.js';

/** How many questions are asked again at 18. */
const questions = 5;

type Row = TurningEighteenQuery['turningEighteen']['edges'][number]['node'] & {
  readonly id: string;
};

/** Who turns 18 within 180 days, or has, and what is still open for each. */
export function EighteenPage(): ReactElement {
  const pages = useInfiniteQuery({
    queryKey: ['turningEighteen'],
    queryFn: ({ pageParam, signal }) =>
      ask(TurningEighteenDocument, { first: 50, after: pageParam }, signal),
    initialPageParam: null as string | null,
    getNextPageParam: ({ turningEighteen: { pageInfo } }) =>
      pageInfo.hasNextPage ? pageInfo.endCursor : undefined,
  });
  const columns = useColumns();
  return (
    <Page
      heading="Turning 18"
      windowTitle="Turning 18"
      lead="Children with support going on who turn 18 within 180 days, or have turned 18."
    >
      <ChildrenTabs />
      <View of={pages} what="who turns 18">
        {() => {
          const rows = (pages.data?.pages ?? []).flatMap(({ turningEighteen }) =>
            turningEighteen.edges.map(({ node }): Row => ({ ...node, id: node.child.id })),
          );
          return rows.length === 0 ? (
            <EmptyState
              title="Nobody turns 18 within 180 days."
              teaches="Children appear here by themselves. While an age is under challenge, the earlier birthday counts."
            />
          ) : (
            <>
              <RecordTable
                caption="Turning 18"
                rows={rows}
                columns={columns}
                rowName={({ child }) => `${child.name}, ${child.reference}`}
              />
              {pages.hasNextPage && (
                <Button
                  variant="outlined"
                  loading={pages.isFetchingNextPage}
                  onClick={() => void pages.fetchNextPage()}
                >
                  More
                </Button>
              )}
            </>
          );
        }}
      </View>
    </Page>
  );
}

function useColumns(): readonly Column<Row>[] {
  const label = useLabel();
  return [
    {
      key: 'child',
      head: 'Child',
      cell: ({ child }) => (
        <>
          <RowLink to={`/children/${child.id}/turning-18`}>{child.name}</RowLink>{' '}
          {child.isRestricted && <RestrictedBadge />}
        </>
      ),
    },
    {
      key: 'birthday',
      head: '18 on',
      cell: ({ birthdays }) =>
        birthdays.map(({ on, inDays, byChallengedFinding }) => (
          <div key={`${on}${String(byChallengedFinding)}`}>
            <PlainDate on={on} short />, {daysWords(inDays)}
            {byChallengedFinding && ' (challenged)'}
          </div>
        )),
    },
    {
      key: 'guardian',
      head: 'Guardian',
      cell: ({ child }) => child.guardian?.name ?? 'nobody yet',
    },
    {
      key: 'open',
      head: 'Still open',
      cell: ({ open }) =>
        open.length === 0
          ? 'nothing'
          : open.length === questions
            ? 'everything'
            : open.map((question) => midSentence(label('EighteenQuestion', question))).join(', '),
    },
    {
      key: 'after',
      head: 'After 18',
      cell: ({ postEighteen: [offer] }) =>
        offer === undefined ? 'not offered' : label('PostEighteenState', offer.state),
    },
  ];
}
