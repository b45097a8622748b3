import { useMemo, useState, type ReactElement } from 'react';
import type { ShareReason } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { PageTurner } from '../table/PageTurner.js';
import { RecordTable } from '../table/RecordTable.js';
import { AskedAt } from './AskedAt.js';
import { useSharedChildColumns, type SharedChild } from './shared-child.columns.js';
import { sharedChildrenDocument } from './shared-children.js';

interface SharedChildrenProps {
  readonly reason: ShareReason;
  readonly openedFields: readonly string[];
}

/** The children who are shared for one reason, page by page, with the fields that the graph has of them. */
export function SharedChildren({ reason, openedFields }: SharedChildrenProps): ReactElement {
  const document = useMemo(() => sharedChildrenDocument(openedFields), [openedFields]);
  const [cursors, setCursors] = useState<readonly (string | null)[]>([null]);
  const after = cursors.at(-1) ?? null;
  // What another agreement opened is not shown again under this one.
  const name = ['sharedChildren', ...openedFields].join(' ');
  const view = useView(name, document, { reason, first: 50, after });
  const columns = useSharedChildColumns(openedFields);
  return (
    <View of={view} what="the children" rows={12}>
      {({ sharedChildren: { edges, pageInfo } }) =>
        edges.length === 0 ? (
          <EmptyState
            title="There is no such child today."
            teaches="A child appears on the day from which the reason holds, and is gone when it no longer does."
          />
        ) : (
          <>
            <RecordTable<SharedChild>
              caption="Children"
              rows={edges.map(({ node }) => ({ ...node, id: node.reference }))}
              columns={columns}
              rowName={(row) => row.reference ?? ''}
            />
            <PageTurner cursors={cursors} onTurn={setCursors} pageInfo={pageInfo} />
            <AskedAt at={view.dataUpdatedAt} />
          </>
        )
      }
    </View>
  );
}
