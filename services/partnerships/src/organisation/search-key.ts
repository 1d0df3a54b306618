/** Text as a search compares it: small letters and digits without accents, one space between words. */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

/** What a search looks through: name, NIS code and KBO number. Starts with the name, so it also sorts by name. */
export function searchKeyOf(organisation: {
  readonly name: string;
  readonly nisCode: string | null;
  readonly kboNumber: string | null;
}): string {
  const { name, nisCode, kboNumber } = organisation;
  return [fold(name), nisCode, kboNumber].filter(Boolean).join(' ');
}

/** A KBO number as people write it: "BE 0207.500.123", with or without the leading zero. */
const KBO = /^(?:be)?[\s.]*(0?\d{3})[\s.]*(\d{3})[\s.]*(\d{3})$/i;

/** The words of a search; each must occur somewhere. No word holds a wildcard of LIKE: folding takes them out. */
export function searchWords(search: string): string[] {
  const kbo = KBO.exec(search.trim());
  if (kbo) return [kbo.slice(1).join('')];
  return fold(search).split(' ').filter(Boolean);
}
