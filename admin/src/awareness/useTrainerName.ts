import { StaffNamesDocument } from '../__generated__/graphql.js';
import { useView } from '../graphql/useView.js';

/** The name of somebody of the staff register by their sign-in name. */
export function useTrainerName(): (subject: string) => string {
  const view = useView('staffNames', StaffNamesDocument, {});
  return (subject) =>
    view.data?.staff.edges.find(({ node }) => node.subject === subject)?.node.name ?? subject;
}
