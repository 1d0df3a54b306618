/** Headers of every answer. What a page may load is said by the page's own policy. */
export function securityHeaders(origin: string): Readonly<Record<string, string>> {
  return {
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'same-origin',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'x-frame-options': 'DENY',
    ...(origin.startsWith('https:') && {
      'strict-transport-security': 'max-age=31536000; includeSubDomains',
    }),
  };
}

/** Where browsers report what a page's policy refused. */
export const POLICY_REPORT_PATH = '/csp-report';

/**
 * Headers of a page. Nothing of another origin can be part of it (Cross-Origin-Embedder-Policy), and what its policy refuses
 * is reported: to `report-to` where a browser knows it, to `report-uri` elsewhere.
 */
export function pageHeaders(nonce: string): Readonly<Record<string, string>> {
  return {
    'content-security-policy': pagePolicy(nonce),
    'reporting-endpoints': `csp="${POLICY_REPORT_PATH}"`,
    'cross-origin-embedder-policy': 'require-corp',
  };
}

/**
 * Everything from this origin; inline only what carries this answer's nonce (the import map and the first styles).
 * Styles that scripts set one by one need no permission. Text never becomes markup or script: nobody here needs to do that
 * (React builds elements), so Trusted Types allow no policy at all, and a hole of that kind in any package stays shut.
 */
function pagePolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
    `report-uri ${POLICY_REPORT_PATH}`,
    'report-to csp',
  ].join('; ');
}
