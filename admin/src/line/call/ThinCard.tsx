import { Button, Paper, Stack, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { ThinCardDocument } from '../../__generated__/graphql.js';
import { AlertLines } from '../../child/AlertLines.js';
import { FactList } from '../../fact/FactList.js';
import { useView } from '../../graphql/useView.js';
import { View } from '../../state/View.js';
import { MoreOfChild } from './MoreOfChild.js';
import { useRota } from '../useRota.js';

interface ThinCardProps {
  readonly childId: string;
  /** The open call for whose sake more may be shown. */
  readonly call?: { readonly id: string; readonly reference: string };
  /** Given while it may still turn out to be somebody else. */
  readonly onOther?: () => void;
}

/** A known child as the line sees it: enough to recognise the child and act safely. Never told to the caller. */
export function ThinCard({ childId, call, onOther }: ThinCardProps): ReactElement {
  const view = useView('thinCard', ThinCardDocument, { id: childId });
  const { manager } = useRota();
  return (
    <View of={view} what="the thin card" shape="card">
      {({ child }) =>
        child == null ? (
          <Typography>This child is not there for you.</Typography>
        ) : (
          <Paper variant="outlined" sx={{ p: 1.5 }}>
            <Stack spacing={1}>
              <Stack
                direction="row"
                sx={{ justifyContent: 'space-between', alignItems: 'center', flexWrap: 'wrap' }}
              >
                <Typography sx={{ fontWeight: 650 }}>
                  {child.name}
                  {child.age != null && `, ${String(child.age)}`} · {child.reference}
                </Typography>
                {onOther !== undefined && (
                  <Button onClick={onOther}>Somebody else after all</Button>
                )}
              </Stack>
              <AlertLines alerts={child.alerts} />
              <FactList
                facts={[
                  {
                    label: 'Guardian',
                    value:
                      child.guardian == null
                        ? 'nobody allocated'
                        : [child.guardian.name, child.guardian.phone].filter(Boolean).join(', '),
                  },
                  {
                    label: 'Safety plan',
                    value:
                      child.safetyPlan == null
                        ? 'none given'
                        : child.safetyPlan.parts
                            .map(({ title, always, answer }) =>
                              [`${title}:`, always, answer].filter(Boolean).join(' '),
                            )
                            .join('\n'),
                  },
                  {
                    label: 'Manager on call',
                    value:
                      manager === null
                        ? 'nobody on the rota now'
                        : [manager.name, manager.phone].filter(Boolean).join(', '),
                  },
                ]}
              />
              {call !== undefined && (
                <MoreOfChild callId={call.id} reference={call.reference} childId={childId} />
              )}
              <Typography variant="body2" color="text.secondary">
                For you, not for the caller: an unverified caller is not told that the child is
                known.
              </Typography>
            </Stack>
          </Paper>
        )
      }
    </View>
  );
}
