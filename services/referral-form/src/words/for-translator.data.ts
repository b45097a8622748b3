/**
 * The Welsh that a translator has still to see: keys of the dictionaries, each standing for everything below it. The
 * terms in it are official where there is one: Gwarcheidwad Masnachu Plant Annibynnol, Mecanwaith Atgyfeirio
 * Cenedlaethol, Sefydliadau Ymatebwyr Cyntaf, ymatebwr cyntaf, atgyfeiriad, atgyfeirio, awdurdod lleol, y Swyddfa
 * Gartref, llinellau cyffuriau, caethwasiaeth fodern, masnachu, diogelu, dyletswydd i hysbysu, cyfrifoldeb rhiant,
 * llafur gorfodol, caethwasanaeth domestig, camfanteisio troseddol, cam-fanteisio rhywiol.
 */
export const forTranslator: readonly string[] = [
  'common',
  'find',
  'danger',
  'start',
  'tasks',
  'check',
  'adult',
  'elsewhere',
  'sent',
  'save',
  'saved',
  'return',
  'status',
  'standing',
  'copy',
  'nrm',
  'upload',
  'files',
  'taken',
  'about',
  'lost',
  'away',
  'many',
  'large',
  'strange',
  'fault',
  'wrong',
  'mail',
  'question',
  'field',
  // No official term was found for these choices; the other choices use official or everyday words.
  'option.adult',
  'option.dateOfBirthStatus',
  'option.holderKind',
  'option.responsibility',
  'option.exploitationType.ORGAN_HARVESTING',
];
