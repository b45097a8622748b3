/** The columns of the functions that give out what was sent for decisions of the NRM. */
export const sentReportColumns = `id text, version integer, child_id text, child_reference text, nrm_reference text, decision text,
         kind text, sent_to text, text text, sent_on date, author_role text, replaces_id text, is_replaced boolean,
         received_at timestamptz, received_by text`;
