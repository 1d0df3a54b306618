/** What we keep of a report: words of our own lists only, because anybody can post one. */
export interface PolicyReport {
  readonly directive: string;
  readonly blocked: string;
}

/** The directives of our policy; a browser names the narrower ones too. */
const DIRECTIVES = new Set([
  'base-uri',
  'connect-src',
  'default-src',
  'font-src',
  'form-action',
  'frame-ancestors',
  'frame-src',
  'img-src',
  'manifest-src',
  'media-src',
  'object-src',
  'require-trusted-types-for',
  'script-src',
  'script-src-attr',
  'script-src-elem',
  'style-src',
  'style-src-attr',
  'style-src-elem',
  'trusted-types',
  'worker-src',
]);
/** What a browser writes in place of an address (CSP Level 3, section 2.4.2, and Trusted Types). */
const KEYWORDS = new Set([
  'blob',
  'data',
  'eval',
  'inline',
  'trusted-types-policy',
  'trusted-types-sink',
  'wasm-eval',
]);
/** One visit can break a rule many times; the first few say enough. */
const MOST = 10;

/** Reads both forms: one report of `report-uri`, or the list of the Reporting API. */
export function readReports(body: unknown, origin: string): PolicyReport[] {
  const entries: unknown[] = Array.isArray(body) ? body.slice(0, MOST) : [body];
  return entries.flatMap((entry) => {
    const report = field(entry, 'csp-report') ?? field(entry, 'body');
    const directive =
      field(report, 'effective-directive') ??
      field(report, 'effectiveDirective') ??
      field(report, 'violated-directive');
    if (typeof directive !== 'string') return [];
    const blocked = field(report, 'blocked-uri') ?? field(report, 'blockedURL');
    return [{ directive: knownDirective(directive), blocked: kindOf(blocked, origin) }];
  });
}

const field = (value: unknown, name: string): unknown =>
  typeof value === 'object' && value !== null && Object.hasOwn(value, name)
    ? (value as Record<string, unknown>)[name]
    : undefined;

/** Older browsers send the directive with its sources behind it. */
function knownDirective(text: string): string {
  const [name = ''] = text.split(' ', 1);
  return DIRECTIVES.has(name) ? name : 'another directive';
}

function kindOf(blocked: unknown, origin: string): string {
  if (typeof blocked !== 'string') return 'unknown';
  if (KEYWORDS.has(blocked)) return blocked;
  if (!URL.canParse(blocked)) return 'unknown';
  return new URL(blocked).origin === origin ? 'this origin' : 'another origin';
}
