import { Box, Button } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { SitesDocument, type SitesQuery } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { DateField } from '../../date/DateField.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { useViewer } from '../../session/useViewer.js';
import { View } from '../../state/View.js';
import { SettingsTabs } from '../SettingsTabs.js';
import { CoverageMap } from './CoverageMap.js';
import { DraftSiteDialog } from './DraftSiteDialog.js';
import { SiteChangeTable } from './SiteChangeTable.js';
import { SiteTimeline } from './SiteTimeline.js';

/** The rules to be read: which site served whom from when, and the map of any day. */
export function RulesPage(): ReactElement {
  const view = useView('sites', SitesDocument, {});
  const today = useToday();
  const [asOf, setAsOf] = useState<string | null>(today);
  const [drafting, setDrafting] = useState<SitesQuery['sites'][number] | 'new' | null>(null);
  const mayDraft = useViewer()?.access.canDraftSettings === true;
  return (
    <Page
      heading="Settings"
      windowTitle="Sites and dates"
      actions={
        mayDraft && (
          <Button variant="outlined" onClick={() => setDrafting('new')}>
            Draft a new site
          </Button>
        )
      }
    >
      <SettingsTabs />
      <View of={view} what="the rules" rows={12}>
        {({ sites, guidanceVersions }) => (
          <Box
            sx={{
              display: 'grid',
              gap: 1.5,
              gridTemplateColumns: { xs: 'minmax(0, 1fr)', xl: 'minmax(0, 3fr) minmax(0, 2fr)' },
              alignItems: 'start',
            }}
          >
            <Panel
              title="Sites by date"
              aside="Each row with its source, confirmed or a local setting"
            >
              <SiteTimeline
                sites={sites}
                versions={guidanceVersions.filter((version) => version.state === 'APPROVED')}
                asOf={asOf ?? today}
                onChange={mayDraft ? setDrafting : null}
              />
            </Panel>
            <Panel title="Map of one day">
              <Box sx={{ maxWidth: 260, mb: 1 }}>
                <DateField
                  label="As on"
                  value={asOf}
                  onChange={setAsOf}
                  help="Any day since January 2017"
                  today={today}
                />
              </Box>
              {asOf !== null && <CoverageMap asOf={asOf} />}
            </Panel>
            <Panel title="Changes of sites" aside="Drafted by one manager, approved by another">
              <SiteChangeTable />
            </Panel>
          </Box>
        )}
      </View>
      {drafting !== null && (
        <DraftSiteDialog
          site={drafting === 'new' ? null : drafting}
          onClose={() => setDrafting(null)}
        />
      )}
    </Page>
  );
}
