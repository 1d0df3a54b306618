import { formatDate, type Locale } from '@hub/domain';
import { i18n } from '@lingui/core';
import { msg } from '@lingui/core/macro';

interface Round {
  readonly ordinal: number;
  readonly demo: boolean;
  readonly projectStart: string;
  readonly projectEnd: string;
}

/** "projectjaar 3" or "demonstratiejaar". */
export const roundName = ({ ordinal, demo }: Round): string =>
  demo ? i18n._(msg`demonstratiejaar`) : i18n._(msg`projectjaar ${ordinal}`);

/** The same at the start of a line. */
export const roundTitle = ({ ordinal, demo }: Round): string =>
  demo ? i18n._(msg`Demonstratiejaar`) : i18n._(msg`Projectjaar ${ordinal}`);

/** "2024-2025". */
export const roundYears = ({ projectStart, projectEnd }: Round): string =>
  `${projectStart.slice(0, 4)}-${projectEnd.slice(0, 4)}`;

/** "1 oktober 2024 - 30 september 2025". */
export const roundPeriod = ({ projectStart, projectEnd }: Round, locale: Locale): string =>
  `${formatDate(projectStart, locale)} - ${formatDate(projectEnd, locale)}`;
