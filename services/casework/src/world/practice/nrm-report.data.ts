import type { NrmReportDecision, NrmReportKind } from '../../nrm-report/nrm-report.vocabulary.js';

/** What guardians of the demo world send for decisions of the NRM. No name, no place, nothing that a solicitor prepares. */
export const reportTexts: Readonly<Record<NrmReportDecision, readonly string[]>> = {
  REASONABLE_GROUNDS: [
    'Since the first meeting I have seen the signs that the First Responder named. New clothes and two telephones that nobody bought. Messages arrive by the minute and the child leaves the room to answer them. The child says that a debt must be worked off and does not say to whom. The child knows that I write this.',
    'The child was found with others in a house where plants were grown and could not leave it: the door was locked from outside. The account has been the same in three meetings with three interpreters. I have seen nothing that speaks against it.',
    'The child was moved between towns by the same two adults and was told what to say if asked. School lost sight of the child for four weeks in that time. The carer and the school nurse describe the same fear of one telephone number.',
  ],
  CONCLUSIVE_GROUNDS: [
    'I have met the child every week since the first decision. The account has become fuller and has not changed: who recruited, what was promised, what the work was and what happened when it was refused. Dates are uncertain because the child cannot count months of that time. The child has had counselling since and sleeps better. The child was told what this report is for and wanted it sent.',
    'What supports the referral: the account, the scars that the health assessment describes, the money that went through an account in the child’s name, and the return of the same contact after each move. What I cannot say: whether the first journey was arranged by the same people. The child was under 16 throughout.',
    'Over seven months I have seen the child in school, in the placement and at the police station. The pattern fits county lines: missing on the same days each week, a train ticket bought by somebody else, and threats to a brother. The police have closed their own enquiry for want of a witness; that says nothing on what happened to the child.',
  ],
  RECONSIDERATION: [
    'We ask you to look at the decision again. It rests on two answers that were given through an interpreter of another dialect. The transcript has been checked: the child said “made to”, and “agreed to” was written down. Both pages went to you by post with the reference above.',
  ],
};

/** What follows later, by what it is. */
export const laterTexts: Readonly<Record<Exclude<NrmReportKind, 'GUARDIAN_REPORT'>, string>> = {
  FURTHER_INFORMATION:
    'You asked how long the child was kept there. The child now says: from before the clocks changed until the snow, which fits the school register. The carer heard it too.',
  CORRECTION:
    'One date in the report before was wrong: the child first told me in the second week, not in the first. Everything else stands. This is the whole report with the right date; please read it in place of the other.',
  REQUEST:
    'Please wait for the health assessment before you decide. It is booked, and it will say more on the injuries than I can.',
};
