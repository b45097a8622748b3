import { Stack } from '@mui/material';
import type { ReactElement } from 'react';
import { ChildSupportDocument } from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { EmptyState } from '../../state/EmptyState.js';
import { View } from '../../state/View.js';
import { SupportCard } from '../../support/SupportCard.js';

/** Every episode of support, the present one first. */
export function SupportTab({ childId }: { readonly childId: string }): ReactElement {
  const view = useView('childSupport', ChildSupportDocument, { id: childId });
  return (
    <View of={view} what="the support" shape="card" rows={8}>
      {({ child }) =>
        child === null || child.supports.length === 0 ? (
          <EmptyState
            title="No support has been decided yet."
            teaches="It begins when a referral is accepted."
          />
        ) : (
          <Stack spacing={1.5} sx={{ maxWidth: 860 }}>
            {child.supports.map((support) => (
              <SupportCard key={support.id} support={support} childName={child.name} />
            ))}
          </Stack>
        )
      }
    </View>
  );
}
