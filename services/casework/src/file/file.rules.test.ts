// cspell:words openxmlformats officedocument wordprocessingml
import { expect, it } from 'vitest';
import { savedName } from './file.rules.js';

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

it.each([
  ['report.docx', 'application/pdf', 'report.pdf'],
  ['Report.DOCX', 'application/pdf', 'Report.pdf'],
  ['report.pdf', word, 'report.docx'],
  ['report.doc', word, 'report.docx'],
  ['report.pdf', 'application/pdf', 'report.pdf'],
  ['photo.JPEG', 'image/jpeg', 'photo.JPEG'],
  ['photo.jpg', 'image/jpeg', 'photo.jpg'],
  ['photo', 'image/png', 'photo.png'],
  ['notes v1.2', 'application/pdf', 'notes v1.2.pdf'],
  ['.pdf', 'image/png', 'file.png'],
])('a file called %s that is %s is saved as %s', (name, mediaType, saved) => {
  expect(savedName(name, mediaType)).toBe(saved);
});
