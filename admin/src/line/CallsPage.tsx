import type { ReactElement } from 'react';
import { ListBase } from 'react-admin';
import type { CallLineFragment } from '../__generated__/graphql.js';
import { Page } from '../layout/Page.js';
import { FilterBar } from '../list/FilterBar.js';
import { ListFrame } from '../list/ListFrame.js';
import { EmptyState } from '../state/EmptyState.js';
import { callChoices, callFilterWords } from './call.list.js';
import { CallTable } from './CallTable.js';
import { LineTabs } from './LineTabs.js';

/** Every call, the newest first; those of which nothing came among them. */
export function CallsPage(): ReactElement {
  return (
    <Page heading="Line" windowTitle="Calls">
      <LineTabs />
      <ListBase<CallLineFragment> resource="calls" perPage={50} disableAuthentication>
        <FilterBar
          saved="CALLS"
          label="Which calls"
          choices={callChoices}
          words={callFilterWords}
        />
        <ListFrame<CallLineFragment>
          what="the calls"
          empty={
            <EmptyState
              title="No call has been taken yet."
              teaches="Press c anywhere to answer one. It is kept from the first keystroke on."
            />
          }
          noneMatch={
            <EmptyState
              title="No call is like this."
              teaches="Choose another list above to see the others."
            />
          }
        >
          {(rows) => <CallTable caption="Calls, the newest first" rows={rows} />}
        </ListFrame>
      </ListBase>
    </Page>
  );
}
