/** A day by its numbers. */
export interface DayParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Reads a day written ISO (also without hyphens), dd/mm/yyyy or with a month in letters; nothing where it is none. */
export function dayParts(text: string): DayParts | undefined {
  const trimmed = text.trim();
  const iso = /^(\d{4})(?:[-/.](\d{1,2})[-/.](\d{1,2})|(\d{2})(\d{2}))(?:[T ].*)?$/.exec(trimmed);
  if (iso) return valid(Number(iso[1]), Number(iso[2] ?? iso[4]), Number(iso[3] ?? iso[5]));
  const british = /^(\d{1,2})[-/. ](\d{1,2})[-/. ](\d{4})(?: [\d:]+)?$/.exec(trimmed);
  if (british) return valid(Number(british[3]), Number(british[2]), Number(british[1]));
  const lettered = /^(\d{1,2})[-/. ]?([a-z]{3})[a-z]*[-/. ]?(\d{4})$/i.exec(trimmed);
  if (!lettered) return undefined;
  return valid(
    Number(lettered[3]),
    months.indexOf((lettered[2] ?? '').toLowerCase()) + 1,
    Number(lettered[1]),
  );
}

/** Days since 1 January 1970. */
export function dayNumber({ year, month, day }: DayParts): number {
  return Math.round(Date.UTC(year, month - 1, day) / 86_400_000);
}

function valid(year: number, month: number, day: number): DayParts | undefined {
  const isDate = month >= 1 && month <= 12 && day >= 1 && day <= 31 && year >= 1000;
  return isDate ? { year, month, day } : undefined;
}
