/** First letters of the first and the last word: "Sofie Jacobs" becomes SJ. */
export function initials(name: string): string {
  const words = name.trim().split(/\s+/).filter(Boolean);
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => Array.from(word ?? '')[0]?.toLocaleUpperCase('nl-BE') ?? '').join('');
}
