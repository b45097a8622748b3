import { Box, Typography } from '@mui/material';
import type { ReactElement } from 'react';
import { chapters, type Chapter, type Findings } from './finding.js';
import { PartPanel } from './PartPanel.js';

/** The chapters that an answer has parts of, in their order. */
export function Chapters({ answer }: { readonly answer: Partial<Findings> }): ReactElement {
  return (
    <>
      {chapters
        .filter(({ parts }) => parts.some((name) => answer[name] !== undefined))
        .map((chapter) => (
          <ChapterSection key={chapter.id} chapter={chapter} answer={answer} />
        ))}
    </>
  );
}

interface ChapterSectionProps {
  readonly chapter: Chapter;
  readonly answer: Partial<Findings>;
}

function ChapterSection({ chapter, answer }: ChapterSectionProps): ReactElement {
  const { id, title, parts, note } = chapter;
  return (
    <Box component="section" aria-labelledby={id} sx={{ scrollMarginTop: 64 }}>
      <Typography
        component="h2"
        id={id}
        sx={{ fontSize: '1rem', fontWeight: 650, mb: 1, scrollMarginTop: 64 }}
      >
        {title}
      </Typography>
      <Box sx={{ ...grid, gridTemplateColumns: columnsOf(parts.length) }}>
        {parts.map((name) => {
          const part = answer[name];
          return part === undefined ? null : <PartPanel key={name} part={part} />;
        })}
      </Box>
      {note !== undefined && (
        <Typography variant="body2" color="text.secondary" sx={{ mt: 1, maxWidth: '80ch' }}>
          {note}
        </Typography>
      )}
    </Box>
  );
}

const grid = {
  display: 'grid',
  gap: 1.5,
  alignItems: 'start',
} as const;

/** As many beside each other as leave no hole, and as can be read. */
function columnsOf(parts: number) {
  const columns = (most: number) => `repeat(${String(Math.min(parts, most))}, minmax(0, 1fr))`;
  return { xs: columns(1), md: columns(2), lg: columns(parts === 3 ? 3 : 2), xl: columns(4) };
}
