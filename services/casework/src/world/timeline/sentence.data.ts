// What guardians and coordinators write down: plain sentences that name no child and no place where one is.

/** A direct worker's contacts with the child and the people around. */
export const guardianContacts = [
  'Met the child with an interpreter. They asked what happens next with the police and were told in simple words.',
  'Video call with the child. They feel safer since the move and have begun to sleep.',
  'Went with the child to the solicitor. The statement will be finished at the next appointment.',
  'Rang the social worker about the education place; an answer is promised for next week.',
  'The child missed the appointment. The carer says they were unwell. A new day is arranged.',
  'Took part in the looked-after review. The child’s wish to stay with the same carer was heard.',
  'Explained the National Referral Mechanism again, with pictures. The child has no questions for now.',
  'The child talked about football and a friend at college, and nothing else. That was what they wanted today.',
  'Asked the placement to keep the phone rules under review; the child finds them hard.',
  'Strategy discussion with police and children’s services. The safety plan stays as it is.',
  'Helped the child to write a letter to their family. It will be sent through the tracing service.',
  'The child was given the choice of a male or female interpreter and chose a female one.',
  'Talked about turning 18: what changes, who stays, what the child wants.',
  'Went with the child to the dentist. They were anxious and proud afterwards.',
] as const;

/** An RPC's work with the professionals around a child. */
export const coordinatorContacts = [
  'Case consultation with the social worker: indicators, next steps, and what to say to the parents.',
  'Multi-agency meeting. Police and youth justice now share one plan.',
  'Advised the youth justice worker on the section 45 defence and on telling the solicitor early.',
  'Reviewed the safety plan with the school’s safeguarding lead.',
  'The social worker has changed. Handed over the history by telephone the same day.',
  'Asked the police to record the county lines flag, and why it matters for the child.',
  'Consultation with the family support worker about online contact.',
  'Challenged the plan to close: the child still goes to the address that worries everybody.',
  'Sent the team the notes on disruption orders that they had asked for.',
  'Professionals report that the child talks about what happened for the first time.',
] as const;

/** Things that go wrong. */
export const risks = [
  'Reported missing by the carer in the evening. Police informed; the plan for missing episodes is being followed.',
  'Seen with an older person who was named before. Police and the social worker know.',
  'A message arrived that frightened the child. The number was given to the police.',
  'The child says a debt is still being asked for. The safety plan was changed the same day.',
] as const;
export const found = 'Back after a night away, safe. The return interview is offered for tomorrow.';

/** What courts and solicitors do. */
export const courts = [
  'First hearing at the youth court. Adjourned for the decision of the National Referral Mechanism.',
  'The solicitor raised the section 45 defence.',
  'The prosecution was discontinued after a positive conclusive grounds decision.',
  'Substantive asylum interview took place with the child’s solicitor and an interpreter.',
] as const;

export const closings = {
  NEEDS_MET: 'What the child needed from the service is done. The ending was planned with them.',
  TURNED_18: 'The young person turned 18. They know whom to ring.',
  MOVED_TO_ADULT_OR_POST_18_SUPPORT:
    'Handed over to adult support after the eighteenth birthday, with a meeting of all three.',
  LEFT_ENGLAND_AND_WALES:
    'The child moved out of England and Wales. The service there was told with the reason.',
  NOT_A_VICTIM_NO_CONTINUING_CONCERN:
    'Agencies agree that there is no continuing concern of trafficking.',
  DECLINED: 'The child does not want a guardian for now, and knows how to come back.',
  DETERMINED_ADULT:
    'The age was determined and not challenged: an adult. Adult services were told.',
  DIED: 'The child died. The family and the team are being supported.',
  TRANSFERRED: 'Transferred to another team after a move.',
  LONG_TERM_MISSING_SIGNED_OFF:
    'Long missing. A manager signed off the ending; the record opens again if the child is found.',
  NOT_RECORDED: 'Ended. The reason was not recorded at the time.',
} as const;

export const handoverNotes = [
  'The child likes to be rung before visits. Interpreter: same person if possible. Court papers are with the solicitor.',
  'Trust is new. Please keep the weekly call, even when it is short.',
  'Review in three weeks; the social worker answers best in the morning.',
] as const;

export const wishes = [
  'Wants to stay where they are and go to college.',
  'Wants to know where their brother is.',
  'Does not want the police to be told everything at once.',
  'Wants the debt to be gone.',
] as const;
