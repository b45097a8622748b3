/** The page of fifty children, each with its authority and latest five referrals, as PostgreSQL makes it alone. */
export const pageStatement = `
  select json_agg(j.child)::text as page, array_agg(j.id) as seen
  from (
    select c.id, json_build_object(
      'id', c.id, 'reference', c.reference, 'state', c.state, 'givenNames', c.given_names,
      'familyName', c.family_name, 'dateOfBirth', c.date_of_birth, 'sex', c.sex,
      'authority', json_build_object('gssCode', c.authority_gss),
      'referrals', (
        select coalesce(json_agg(k.referral), '[]') from (
          select json_build_object('id', r.id, 'reference', r.reference, 'state', r.state,
            'receivedAt', r.received_at, 'channel', r.channel, 'exploitationTypes', r.exploitation_types) as referral
          from referral r where r.child_id = c.id order by r.received_at desc, r.id limit 5) k)
    ) as child
    from child c where c.state <> 'SUPERSEDED'
    order by c.family_name, c.given_names, c.id limit 51
  ) j`;
