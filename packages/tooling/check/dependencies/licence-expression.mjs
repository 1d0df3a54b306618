/**
 * Whether what a package says of its licence is allowed: "(MIT OR GPL-3.0)" when one of them is, "MIT AND Zlib" when all are. No package
 * nests them, so neither does this.
 * @param {string} expression SPDX
 * @param {ReadonlySet<string>} allowed
 */
export function isLicenceAllowed(expression, allowed) {
  const bare = expression.replace(/^\((.*)\)$/, '$1');
  if (/[()]/.test(bare) || (/ OR /.test(bare) && / AND /.test(bare))) return false;
  const isFine = (licence) => allowed.has(licence.trim());
  return / AND /.test(bare) ? bare.split(' AND ').every(isFine) : bare.split(' OR ').some(isFine);
}

/**
 * The licence of a manifest as one expression; old packages have an object or a list.
 * @param {{ license?: any, licenses?: any }} manifest
 */
export function licenceOf({ license, licenses }) {
  const stated = license ?? licenses;
  const all = (Array.isArray(stated) ? stated : [stated]).map((one) => one?.type ?? one);
  return all.filter(Boolean).join(' OR ') || 'unstated';
}
