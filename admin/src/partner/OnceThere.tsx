import type { ReactElement, ReactNode } from 'react';
import { OurQuestionsDocument, type OurQuestionsQuery } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';
import { View } from '../state/View.js';
import { OnItsWay } from './OnItsWay.js';

const askedEvery = 10_000;
// After a change of the agreement it takes some seconds until the graph has just what it opens.
const askedUntilThere = 3_000;

interface OnceThereProps {
  /** The question of the graph that the content asks. */
  readonly question: string;
  readonly children: ReactNode;
}

/** Shows what an agreement opens once the graph has it too: asked before, it would only be refused. */
export function OnceThere({ question, children }: OnceThereProps): ReactElement {
  const view = useView(
    'ourQuestions',
    OurQuestionsDocument,
    {},
    { every: (answer) => (isThere(answer, question) ? askedEvery : askedUntilThere) },
  );
  return (
    <View of={view} what="what your agreement opens" rows={12}>
      {(answer) => (isThere(answer, question) ? <>{children}</> : <OnItsWay />)}
    </View>
  );
}

function isThere(graph: OurQuestionsQuery | undefined, question: string): boolean {
  return graph?.__type?.fields?.some(({ name }) => name === question) === true;
}
