import { FONT_ROUTE } from './font.ts';

/** The look of the house in the few rules these pages need. */
export const PAGE_STYLE = `
@font-face{font-family:"Inter Variable";font-weight:100 900;font-display:optional;src:url(..${FONT_ROUTE}) format("woff2-variations")}
:root{--ink:#15181d;--ink-2:#4a5361;--line:#dfe3e8;--line-strong:#868f9c;--bg:#f6f7f9;--accent:#ffe14a;--accent-soft:#fff8d6;--action:#0b57b7;--action-h:#084290;--err:#b3261e;--focus:0 0 0 2px #fff,0 0 0 5px var(--ink);font:400 15px/1.5 "Inter Variable",Inter,system-ui,sans-serif;color:var(--ink);background:var(--bg)}
*,::before,::after{box-sizing:border-box}
body{margin:0}
header{background:#fff;border-bottom:1px solid var(--line);border-top:6px solid var(--accent);display:flex;align-items:center;padding:0 24px;height:62px}
.brand{display:flex;gap:10px;align-items:center;font-weight:700;color:inherit;text-decoration:none;min-height:44px}
.brand i{width:12px;height:28px;background:var(--accent);transform:skewX(-14deg);box-shadow:7px 0 0 var(--ink);margin-right:7px}
main{max-width:640px;margin:0 auto;padding:32px 24px 48px}
h1{font-size:26px;line-height:1.2;margin:0;letter-spacing:-.012em}
h2{font-size:13px;font-weight:600;color:var(--ink-2);margin:28px 0 8px}
.lead{color:var(--ink-2);margin:8px 0 0;max-width:56ch}
.people{background:#fff;border:1px solid var(--line);border-radius:8px;overflow:hidden}
.person{display:grid;grid-template-columns:1fr auto;gap:2px 12px;width:100%;text-align:left;font:inherit;color:inherit;background:#fff;border:0;padding:14px 18px;min-height:44px;cursor:pointer}
.person+.person{border-top:1px solid var(--line)}
.person:hover{background:var(--accent-soft)}
.person[data-hinted]{background:var(--accent-soft);box-shadow:inset 6px 0 0 var(--accent)}
.demo{display:inline-block;border:1px dashed var(--line-strong);border-radius:4px;padding:2px 8px;font-size:12.5px;color:var(--ink-2);margin:0 0 12px}
.name{font-weight:600}
.organisation{color:var(--ink-2);text-align:right}
.explanation{grid-column:1/-1;color:var(--ink-2);font-size:13.5px}
details{margin-top:28px;border-top:1px solid var(--line);padding-top:12px}
summary{cursor:pointer;font-weight:600;color:var(--action);padding:10px 0;width:fit-content}
.typed{display:grid;gap:4px;max-width:320px;margin-top:4px}
label{font-weight:600;margin-top:8px}
input{font:inherit;color:inherit;border:1px solid var(--line-strong);border-radius:6px;padding:8px 10px;min-height:44px;width:100%;background:#fff}
input[aria-invalid]{border-color:var(--err);box-shadow:inset 0 0 0 1px var(--err)}
.button{display:inline-block;font:600 15px/1 "Inter Variable",Inter,system-ui,sans-serif;border:1px solid var(--action);border-radius:8px;background:var(--action);color:#fff;padding:14px 16px;min-height:44px;cursor:pointer;text-decoration:none;margin-top:12px;width:fit-content}
.button:hover{background:var(--action-h)}
.error{color:var(--err);font-weight:600;margin:4px 0 0}
.hint{color:var(--ink-2);font-size:13.5px;margin-top:24px}
a{color:var(--action)}
a:focus-visible,button:focus-visible,input:focus-visible,summary:focus-visible{outline:3px solid transparent;box-shadow:var(--focus);border-radius:6px}
.person:focus-visible{outline:3px solid var(--ink);outline-offset:-4px;box-shadow:none}
@media (max-width:520px){header{padding:0 16px}main{padding:20px 16px 40px}.person{grid-template-columns:1fr}.organisation{text-align:left;font-size:13.5px}}
`;
