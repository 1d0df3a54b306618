import { badInput } from './errors.ts';

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** Text that PostgreSQL takes for a uuid. Anything else is the id of nothing; asking for it would end the transaction. */
export const isUuid = (text: string): boolean => UUID.test(text);

/** The id in a filter or an argument. @throws BAD_USER_INPUT when it is no id at all */
export function uuidArgument(field: string, text: string): string {
  if (!isUuid(text)) throw badInput(field, 'This is no id.');
  return text.toLowerCase();
}
