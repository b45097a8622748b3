import {
  PossibleDuplicatesDocument,
  type PossibleDuplicatesQuery,
} from '../../__generated__/graphql.js';
import { useView } from '../../graphql/useView.js';
import { searchText } from '../../search/finding.js';
import { useSettled } from '../../search/useSettled.js';

/** A child who may be the same, and why. */
export type Likely = PossibleDuplicatesQuery['possibleDuplicates'][number];

interface Typed {
  readonly name: string;
  readonly dateOfBirth?: string | null | undefined;
  readonly nrmReference?: string | null | undefined;
}

const pause = 300;

/** Looks for children who may be the one described, a moment after the last letter. */
export function useLikely({ name, dateOfBirth, nrmReference }: Typed): {
  readonly likely: readonly Likely[];
  readonly isAsking: boolean;
  readonly asked: boolean;
} {
  const wanted = searchText(name);
  const asked = wanted !== null || dateOfBirth != null || searchText(nrmReference ?? '') !== null;
  const question = JSON.stringify({
    name: wanted ?? '',
    dateOfBirth: dateOfBirth ?? null,
    nrmReference: searchText(nrmReference ?? ''),
  });
  const settled = useSettled(question, pause);
  const variables = JSON.parse(settled) as {
    name: string;
    dateOfBirth: string | null;
    nrmReference: string | null;
  };
  const view = useView('possibleDuplicates', PossibleDuplicatesDocument, variables, {
    enabled: asked,
    keepLast: true,
  });
  return {
    likely: asked ? (view.data?.possibleDuplicates ?? []) : [],
    isAsking: view.isFetching,
    asked,
  };
}
