import { Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import { useParams } from 'react-router-dom';
import {
  GuidanceComparisonDocument,
  GuidanceVersionDocument,
  type GuidanceVersionQuery,
} from '../../__generated__/graphql.js';
import { Moment, PlainDate } from '../../date/PlainDate.js';
import { FactList } from '../../fact/FactList.js';
import { Panel } from '../../fact/Panel.js';
import { useView } from '../../graphql/useView.js';
import { useLabel } from '../../label/EnumLabel.js';
import { Page } from '../../layout/Page.js';
import { NoneYouMaySee } from '../../state/ForbiddenState.js';
import { View } from '../../state/View.js';
import { Comparison } from './Comparison.js';
import { GuidanceSteps } from './GuidanceSteps.js';
import { RuleDialog } from './RuleDialog.js';
import { RuleTable } from './RuleTable.js';

/** A version of the guidance as its page shows it. */
export type Guidance = NonNullable<GuidanceVersionQuery['guidanceVersion']>;
/** One rule of it. */
export type Rule = Guidance['rules'][number];
/** A site with its name. */
export type NamedSite = GuidanceVersionQuery['sites'][number];

/** One version: its rules with their sources, what it changes, which open cases it would decide differently, and its approval. */
export function GuidanceVersionPage(): ReactElement {
  const { id = '' } = useParams();
  const view = useView('guidanceVersion', GuidanceVersionDocument, { id });
  return (
    <View of={view} what="the guidance" shape="hub" page="Guidance">
      {({ guidanceVersion, sites }) =>
        guidanceVersion === null ? (
          <Page heading="Guidance" windowTitle="Guidance">
            <NoneYouMaySee what="version" />
          </Page>
        ) : (
          <VersionView key={guidanceVersion.id} guidance={guidanceVersion} sites={sites} />
        )
      }
    </View>
  );
}

function VersionView({
  guidance,
  sites,
}: {
  readonly guidance: Guidance;
  readonly sites: readonly NamedSite[];
}): ReactElement {
  const [changing, setChanging] = useState<Rule | null>(null);
  const label = useLabel();
  const isDraft = guidance.state === 'DRAFT' || guidance.state === 'SUBMITTED';
  return (
    <Page
      heading={`Guidance ${guidance.code}`}
      windowTitle={`Guidance ${guidance.code}`}
      lead={guidance.title}
    >
      <Stack spacing={1.5}>
        <Panel title={guidance.isInForce ? 'In force' : label('ApprovalState', guidance.state)}>
          <FactList
            facts={[
              {
                label: 'From',
                value: (
                  <>
                    <PlainDate on={guidance.fromOn} />
                    {!guidance.isDayKnown && ' (only the month is known; the day was chosen)'}
                  </>
                ),
              },
              guidance.untilOn === null
                ? null
                : { label: 'Until', value: <PlainDate on={guidance.untilOn} /> },
              {
                label: 'Source',
                value: `${guidance.source.title}, ${guidance.source.dated} (${label('RuleStatus', guidance.status)})`,
              },
              guidance.note === null ? null : { label: 'Note', value: guidance.note },
              guidance.draftedBy === null
                ? null
                : {
                    label: 'Drafted',
                    value: (
                      <>
                        {guidance.draftedBy}, <Moment at={guidance.draftedAt} />
                        {guidance.basedOn !== null && `, copied from ${guidance.basedOn}`}
                      </>
                    ),
                  },
              guidance.submittedAt === null
                ? null
                : { label: 'Handed in', value: <Moment at={guidance.submittedAt} /> },
              guidance.approvedBy === null
                ? null
                : {
                    label: 'Approved',
                    value: (
                      <>
                        {guidance.approvedBy}, <Moment at={guidance.approvedAt} />
                      </>
                    ),
                  },
            ]}
          />
          <GuidanceSteps guidance={guidance} />
        </Panel>
        <Panel title="What it changes">
          {guidance.differences.length === 0 && (
            <Typography color="text.secondary">
              Nothing, compared with the version in force before its day.
            </Typography>
          )}
          <FactList
            facts={guidance.differences.map((difference) => ({
              label: difference.question,
              value: `${difference.before} → ${difference.after}`,
            }))}
          />
        </Panel>
        {isDraft && <GuidanceComparison versionId={guidance.id} />}
        <Panel title="Rules">
          <RuleTable
            rules={guidance.rules}
            sites={sites}
            onChange={guidance.access.canChange ? setChanging : null}
          />
        </Panel>
      </Stack>
      {changing !== null && (
        <RuleDialog
          key={changing.key}
          guidance={guidance}
          rule={changing}
          sites={sites}
          onClose={() => setChanging(null)}
        />
      )}
    </Page>
  );
}

function GuidanceComparison({ versionId }: { readonly versionId: string }): ReactElement {
  const view = useView('guidanceComparison', GuidanceComparisonDocument, {
    versionId,
    first: 50,
    after: null,
  });
  return <Comparison view={view} comparisonOf={(answer) => answer.guidanceComparison} />;
}
