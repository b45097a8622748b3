import { Box } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { SitesDocument } from '../../__generated__/graphql.js';
import { useToday } from '../../clock/today.js';
import { DateField } from '../../date/DateField.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { Page } from '../../layout/Page.js';
import { View } from '../../state/View.js';
import { SettingsTabs } from '../SettingsTabs.js';
import { CoverageMap } from './CoverageMap.js';
import { SiteTimeline } from './SiteTimeline.js';

/** The rules to be read: which site served whom from when, and the map of any day. */
export function RulesPage(): ReactElement {
  const view = useView('sites', SitesDocument, {});
  const today = useToday();
  const [asOf, setAsOf] = useState<string | null>(today);
  return (
    <Page heading="Settings" windowTitle="Sites and dates">
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
          </Box>
        )}
      </View>
    </Page>
  );
}
