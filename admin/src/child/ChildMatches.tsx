import type { ReactElement } from 'react';
import { ChildMatchesDocument, type ChildMatchesQuery } from '../__generated__/graphql.js';
import { AuthorityOfChild } from '../authority/AuthorityName.js';
import { useView } from '../graphql/useView.js';
import { useSettled } from '../search/useSettled.js';
import { NoneYouMaySee } from '../state/ForbiddenState.js';
import { View } from '../state/View.js';
import { RecordTable } from '../table/RecordTable.js';
import type { Column } from '../table/record-table.js';
import { RowLink } from '../table/RowLink.js';
import { RestrictedBadge } from './ChildChip.js';
import { Born } from './ChildTable.js';

type Match = ChildMatchesQuery['childSearch'][number]['child'] & { readonly why: string };

const columns: readonly Column<Match>[] = [
  {
    key: 'name',
    head: 'Child',
    cell: (child) => (
      <>
        <RowLink to={`/children/${child.id}`}>{child.name}</RowLink>{' '}
        {child.isRestricted && <RestrictedBadge />}
      </>
    ),
  },
  { key: 'reference', head: 'Reference', cell: (child) => child.reference },
  { key: 'age', head: 'Age', align: 'right', cell: (child) => child.age ?? 'not known' },
  { key: 'born', head: 'Born', cell: (child) => <Born child={child} /> },
  {
    key: 'authority',
    head: 'Authority',
    cell: (child) => <AuthorityOfChild of={child.authority} />,
  },
  { key: 'why', head: 'Found because', cell: (child) => child.why },
];

/** Children found for a text, the best match first, each with why it was found. */
export function ChildMatches({ text }: { readonly text: string }): ReactElement {
  const settled = useSettled(text, 140);
  const matches = useView(
    'childMatches',
    ChildMatchesDocument,
    { text: settled },
    { keepLast: true },
  );
  return (
    <View of={matches} what="the children found">
      {({ childSearch }) =>
        childSearch.length === 0 ? (
          <NoneYouMaySee what="child" />
        ) : (
          <RecordTable<Match>
            caption={`Children found for ${text}`}
            rows={childSearch.map(({ child, reasons }) => ({ ...child, why: reasons.join(', ') }))}
            columns={columns}
            rowName={(child) => `${child.name}, ${child.reference}`}
          />
        )
      }
    </View>
  );
}
