import { useMemo } from 'react';
import { OnLineNowDocument, type OnLineNowQuery } from '../__generated__/graphql.js';
import { serverNow } from '../clock/now.js';
import { useView } from '../graphql/useView.js';

type Shift = OnLineNowQuery['onCall'][number];
type Somebody = Shift['staffMember'];

/** Who is there now. */
export interface Rota {
  readonly line: readonly Somebody[];
  readonly manager: Somebody | null;
  readonly next: readonly Shift[];
}

const day = 24 * 3_600_000;

/** Who answers the line now and next, and the manager on call. */
export function useRota(): Rota {
  const span = useMemo(
    () => ({
      fromAt: new Date(serverNow()).toISOString(),
      untilAt: new Date(serverNow() + day).toISOString(),
    }),
    [],
  );
  const view = useView('onLineNow', OnLineNowDocument, span);
  return rotaOf(view.data?.onCall ?? [], span.fromAt);
}

/** Sorts shifts into those of now and those to come. */
export function rotaOf(shifts: readonly Shift[], now: string): Rota {
  const isNow = ({ fromAt }: Shift): boolean => Date.parse(fromAt) <= Date.parse(now);
  const line = shifts.filter(({ duty }) => duty === 'LINE');
  return {
    line: line.filter(isNow).map(({ staffMember }) => staffMember),
    manager: shifts.filter(({ duty }) => duty === 'MANAGER').find(isNow)?.staffMember ?? null,
    next: line.filter((shift) => !isNow(shift)),
  };
}
