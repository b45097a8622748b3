import type { ReactElement } from 'react';
import { StaffNamesDocument } from '../__generated__/graphql.js';
import { ListInput } from '../form/ListInput.js';
import { useView } from '../graphql/useView.js';
import { useLabel } from '../label/EnumLabel.js';

/** Several people of the staff register, by their sign-in name. */
export function PeopleInput({
  name,
  label,
}: {
  readonly name: string;
  readonly label: string;
}): ReactElement {
  const words = useLabel();
  const view = useView('staffNames', StaffNamesDocument, {});
  const people = (view.data?.staff.edges ?? []).map(({ node }) => ({
    id: node.subject,
    name: `${node.name}, ${node.roles.map((role) => words('StaffRole', role)).join(', ')}`,
  }));
  return (
    <ListInput name={name} label={label} options={people} help="Type a name; yourself included" />
  );
}
