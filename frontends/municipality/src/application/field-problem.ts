import { type Locale, type Problem, refusalText } from '@hub/domain';

/** What to do about a field, once somebody typed in it or left the page: an untouched empty field is no mistake yet. */
export function fieldError(
  problems: readonly Problem[],
  field: string,
  touched: boolean,
  locale: Locale,
): string | undefined {
  if (!touched) return undefined;
  const problem = problems.find((candidate) => candidate.field === field);
  return problem && refusalText(problem.code, locale, { limit: problem.limit });
}
