import { Box, Button, Stack, Typography } from '@mui/material';
import { useState, type ReactElement } from 'react';
import {
  ChildPlanDocument,
  type ChildPlanQuery,
  type PlanGoalPartsFragment,
} from '../__generated__/graphql.js';
import { AppointmentPanel } from '../appointment/AppointmentPanel.js';
import type { HubChild } from '../child/ChildHub.js';
import { useToday } from '../clock/today.js';
import { PlainDate } from '../date/PlainDate.js';
import { Panel } from '../fact/Panel.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';
import { EmptyState } from '../state/EmptyState.js';
import { View } from '../state/View.js';
import { VisitPanel } from '../visit/VisitPanel.js';
import {
  ActionDialog,
  EndGoalDialog,
  GoalDialog,
  ReviewDialog,
  SettleActionDialog,
  TierDialog,
} from './PlanDialogs.js';

type Plan = NonNullable<ChildPlanQuery['child']>;
type Action = PlanGoalPartsFragment['actions'][number];

/** The plan: goals with what is done for each, reviews, how the guardian sees the child, and visits. */
export function PlanTab({ child }: { readonly child: HubChild }): ReactElement {
  const view = useView('childPlan', ChildPlanDocument, { id: child.id });
  return (
    <View of={view} what="the plan" shape="card" rows={8}>
      {(answer) =>
        answer.child === null ? null : (
          <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
            <Goals child={child} goals={answer.child.planGoals} />
            <Reviews child={child} plan={answer.child} />
            <Tiers child={child} plan={answer.child} />
            <AppointmentPanel child={child} />
            <VisitPanel child={child} />
          </Stack>
        )
      }
    </View>
  );
}

function Goals({
  child,
  goals,
}: {
  readonly child: HubChild;
  readonly goals: readonly PlanGoalPartsFragment[];
}): ReactElement {
  const [adding, setAdding] = useState(false);
  const supportId = child.currentSupport?.id ?? null;
  return (
    <Panel
      title="Goals"
      aside={
        supportId !== null &&
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            Set a goal
          </Button>
        )
      }
    >
      {goals.length === 0 && (
        <EmptyState
          title="No goal is set yet."
          teaches="A goal says what is to be different, in words that the child could have used. What is done for it has an owner and a day."
        />
      )}
      <Stack spacing={1.5}>
        {goals.map((goal) => (
          <Goal key={goal.id} goal={goal} canChange={child.access.canChange} />
        ))}
      </Stack>
      {supportId !== null && (
        <GoalDialog supportId={supportId} open={adding} onClose={() => setAdding(false)} />
      )}
    </Panel>
  );
}

function Goal({
  goal,
  canChange,
}: {
  readonly goal: PlanGoalPartsFragment;
  readonly canChange: boolean;
}): ReactElement {
  const label = useLabel();
  const today = useToday();
  const [step, setStep] = useState<'action' | 'end' | null>(null);
  const [settling, setSettling] = useState<Action | null>(null);
  const isOpen = goal.state === 'OPEN';
  return (
    <Box
      component="section"
      aria-label={goal.text}
      sx={{ borderLeft: 3, borderColor: 'divider', pl: 1.5 }}
    >
      <Typography sx={{ fontWeight: 600 }}>{goal.text}</Typography>
      <Typography variant="body2" color="text.secondary">
        {label('OutcomeDomain', goal.domain)} · {label('GoalState', goal.state)} · set{' '}
        <PlainDate on={goal.setOn} short />
        {goal.targetOn !== null && (
          <>
            {' '}
            · by <PlainDate on={goal.targetOn} short />
          </>
        )}
      </Typography>
      {goal.wordsOfChild !== null && (
        <Typography variant="body2">The child says: “{goal.wordsOfChild}”</Typography>
      )}
      {goal.endedNote !== null && <Typography variant="body2">{goal.endedNote}</Typography>}
      <Box component="ul" sx={{ m: 0, pl: 2.5 }}>
        {goal.actions.map((action) => (
          <li key={action.id}>
            <Typography component="span" variant="body2">
              {action.text}: {action.owner}, {label('ActionState', action.state).toLowerCase()},{' '}
              <Box
                component="span"
                sx={({ tones }) =>
                  action.state === 'TO_DO' && action.dueOn < today
                    ? { color: tones.late, fontWeight: 650 }
                    : {}
                }
              >
                {action.state === 'TO_DO' && action.dueOn < today ? 'was due ' : 'due '}
                <PlainDate on={action.dueOn} short />
              </Box>
              {action.settledNote !== null && `. ${action.settledNote}`}
            </Typography>{' '}
            {canChange && action.state === 'TO_DO' && (
              <Button onClick={() => setSettling(action)} aria-label={`Settle: ${action.text}`}>
                Settle
              </Button>
            )}
          </li>
        ))}
      </Box>
      {canChange && isOpen && (
        <Stack direction="row" spacing={1} sx={{ mt: 0.5 }}>
          <Button variant="outlined" onClick={() => setStep('action')}>
            Add an action
          </Button>
          <Button onClick={() => setStep('end')}>Reached or given up</Button>
        </Stack>
      )}
      <ActionDialog goal={goal} open={step === 'action'} onClose={() => setStep(null)} />
      <EndGoalDialog goal={goal} open={step === 'end'} onClose={() => setStep(null)} />
      {settling !== null && (
        <SettleActionDialog
          key={settling.id}
          action={settling}
          open
          onClose={() => setSettling(null)}
        />
      )}
    </Box>
  );
}

interface PartProps {
  readonly child: HubChild;
  readonly plan: Plan;
}

function Reviews({ child, plan }: PartProps): ReactElement {
  const label = useLabel();
  const today = useToday();
  const [adding, setAdding] = useState(false);
  const supportId = child.currentSupport?.id ?? null;
  const [latest] = plan.planReviews;
  return (
    <Panel
      title="Reviews"
      aside={
        supportId !== null &&
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            Record a review
          </Button>
        )
      }
    >
      <Typography
        sx={({ tones }) =>
          latest !== undefined && latest.nextDueOn < today
            ? { color: tones.late, fontWeight: 650 }
            : {}
        }
      >
        {latest === undefined ? (
          'Not reviewed yet.'
        ) : (
          <>
            {latest.nextDueOn < today ? 'The next review was due ' : 'Next review due '}
            <PlainDate on={latest.nextDueOn} />
          </>
        )}
      </Typography>
      {plan.planReviews.map((review) => (
        <Box key={review.id} sx={{ py: 0.5, borderTop: 1, borderColor: 'divider' }}>
          <Typography variant="body2" color="text.secondary">
            <PlainDate on={review.heldOn} short /> · {review.reviewedBy} · child took part:{' '}
            {label('Answer', review.childTookPart).toLowerCase()}
          </Typography>
          <Typography variant="body2" sx={{ whiteSpace: 'pre-wrap' }}>
            {review.summary}
          </Typography>
          {review.viewOfChild !== null && (
            <Typography variant="body2">The child says: “{review.viewOfChild}”</Typography>
          )}
        </Box>
      ))}
      {supportId !== null && (
        <ReviewDialog supportId={supportId} open={adding} onClose={() => setAdding(false)} />
      )}
    </Panel>
  );
}

function Tiers({ child, plan }: PartProps): ReactElement {
  const label = useLabel();
  const [adding, setAdding] = useState(false);
  const supportId = child.currentSupport?.id ?? null;
  return (
    <Panel
      title="How the guardian sees the child"
      aside={
        supportId !== null &&
        child.access.canChange && (
          <Button variant="outlined" onClick={() => setAdding(true)}>
            Decide anew
          </Button>
        )
      }
    >
      {plan.contactTiers.length === 0 && (
        <Typography color="text.secondary">
          Not decided yet: face to face, remotely, or both, with the reason.
        </Typography>
      )}
      {plan.contactTiers.map((tier, at) => (
        <Typography
          key={tier.id}
          variant="body2"
          color={at === 0 ? 'text.primary' : 'text.secondary'}
        >
          From <PlainDate on={tier.fromOn} short />:{' '}
          {label('ContactTierLevel', tier.level).toLowerCase()}, at least every {tier.everyDays}{' '}
          days. {tier.reason} ({tier.decidedBy})
        </Typography>
      ))}
      {supportId !== null && (
        <TierDialog supportId={supportId} open={adding} onClose={() => setAdding(false)} />
      )}
    </Panel>
  );
}
