import type { ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import { CallDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { NoneYouMaySee } from '../../state/ForbiddenState.js';
import { View } from '../../state/View.js';
import { CallRecord } from './CallRecord.js';
import { OpenCall } from './OpenCall.js';
import { UnansweredCall } from './UnansweredCall.js';

/** One call: typed while it is open, read when it is over. */
export function CallPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('call', CallDocument, { id }, { fresh: true });
  return (
    // What was read before may be older than what somebody, or another page, has written since: a form must not begin from it.
    <View
      of={view.isFetchedAfterMount ? view : ({ ...view, data: undefined } as typeof view)}
      what="the call"
      shape="card"
    >
      {({ call }) => {
        if (call == null)
          return (
            <Page heading="Call" windowTitle="Call">
              <NoneYouMaySee what="call" />
            </Page>
          );
        if (call.state === 'UNANSWERED') return <UnansweredCall call={call} />;
        return call.access.canWrite ? (
          <OpenCall key={call.id} call={call} onLook={() => void view.refetch()} />
        ) : (
          <CallRecord call={call} />
        );
      }}
    </View>
  );
}
