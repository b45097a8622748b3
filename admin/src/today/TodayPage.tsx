import { Box } from '@mui/material';
import type { ReactElement, ReactNode } from 'react';
import { HomeDocument } from '../__generated__/graphql.js';
import { TeamLoadTable } from '../allocation/TeamLoadTable.js';
import { ConnectionsToAdmit } from '../connection/ConnectionsToAdmit.js';
import { Clock } from '../clock/Clock.js';
import { useToday } from '../clock/today.js';
import { weekdayWords } from '../date/date-words.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { Page } from '../layout/Page.js';
import { worksOnCases } from '../session/role.js';
import { useSession } from '../session/useSession.js';
import { useViewer } from '../session/useViewer.js';
import { View } from '../state/View.js';
import { CountLine } from './CountLine.js';
import { addressOf, isWorry, type HomeCount } from './home-count.js';
import { ReferralMap } from './ReferralMap.js';
import { RoleTodayView } from './RoleTodayView.js';
import { TaskList } from './TaskList.js';

/** What needs this person now, or what there is to do for those who work on no cases. */
export function TodayPage(): ReactElement {
  const today = useToday();
  const roles = useSession()?.roles ?? [];
  return (
    <Page heading={`Today, ${weekdayWords(today)}`} windowTitle="Today">
      {worksOnCases(roles) ? <CaseToday /> : <RoleTodayView />}
    </Page>
  );
}

/** What needs this person now; what is late stands first by itself. */
function CaseToday(): ReactElement {
  const view = useView('home', HomeDocument, {}, { every: 60_000 });
  const viewer = useViewer();
  return (
    <View of={view} what="today" shape="hub">
      {({ home }) => (
        <Box
          sx={{
            display: 'grid',
            gap: 1.5,
            gridTemplateColumns: { xs: 'minmax(0, 1fr)', lg: 'repeat(2, minmax(0, 1fr))' },
            alignItems: 'start',
          }}
        >
          <Column>
            <Panel title="Needs you">
              <Counts
                counts={home.counts.filter((count) => !isWorry(count.key))}
                staffId={viewer?.staffMember?.id ?? null}
              />
              <ConnectionsToAdmit />
              <TaskList />
            </Panel>
            {viewer?.access.canDecideReferral === true && (
              <Box sx={{ order: 4 }}>
                <Panel title="Map">
                  <ReferralMap counts={home.referralsByAuthority} />
                </Panel>
              </Box>
            )}
          </Column>
          <Column>
            <Box sx={{ order: 2 }}>
              <Panel title="Children to worry about">
                <Counts counts={home.counts.filter((count) => isWorry(count.key))} staffId={null} />
              </Panel>
            </Box>
            {viewer?.access.canAllocate === true && (
              <Box sx={{ order: 3 }}>
                <TeamLoadTable most={8} />
              </Box>
            )}
          </Column>
        </Box>
      )}
    </View>
  );
}

/** A column on a wide screen; on a narrow one its parts fall into one column in their own order. */
function Column({ children }: { readonly children: ReactNode }): ReactElement {
  return (
    <Box sx={{ display: { xs: 'contents', lg: 'flex' }, flexDirection: 'column', gap: 1.5 }}>
      {children}
    </Box>
  );
}

function Counts({
  counts,
  staffId,
}: {
  readonly counts: readonly HomeCount[];
  readonly staffId: string | null;
}): ReactElement {
  const label = useLabel();
  return (
    <Box component="ul" sx={{ listStyle: 'none', m: 0, p: 0, mb: 1 }}>
      {counts.map(({ key, count, oldestDueAt }) => (
        <CountLine
          key={key}
          count={count}
          label={label('HomeKey', key)}
          to={addressOf(key, staffId)}
          late={key === 'REFERRALS_OVERDUE' || key === 'MATTERS_OVERDUE'}
          {...(oldestDueAt !== null && { detail: <Clock dueAt={oldestDueAt} /> })}
        />
      ))}
    </Box>
  );
}
