interface Named {
  readonly localGovernment?: { readonly nisCode?: string | null } | null;
}

/** Key of the page of a local government, when it has a NIS code. */
export const keyOfGovernment = ({ localGovernment }: Named): string | undefined =>
  localGovernment?.nisCode ?? undefined;
