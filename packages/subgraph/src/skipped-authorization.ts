import { getMetadataStorage } from 'type-graphql';

/**
 * A simple resolver reads the property and nothing else: type-graphql then skips @Authorized and middlewares without a word.
 * @throws with the field that would leak
 */
export function assertNoSkippedAuthorization(): void {
  const storage = getMetadataStorage();
  for (const type of storage.objectTypes) {
    for (const field of type.fields ?? []) {
      const simple = field.simple ?? type.simpleResolvers ?? false;
      const guarded = field.roles !== undefined || (field.middlewares?.length ?? 0) > 0;
      if (simple && guarded) {
        throw new Error(`${type.name}.${field.name}: a guard has no effect on a simple resolver.`);
      }
    }
  }
}
