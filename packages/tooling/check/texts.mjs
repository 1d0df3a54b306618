import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';

const readAll = (folder) =>
  fs.readdirSync(folder).map((file) => fs.readFileSync(path.join(folder, file), 'utf8'));

/** Collects the texts once more, elsewhere, and compares. */
function isStale(frontend, script) {
  const folder = path.join(frontend, 'src/locales');
  const elsewhere = fs.mkdtempSync(path.join(os.tmpdir(), 'hub-texts-'));
  try {
    fs.cpSync(folder, elsewhere, { recursive: true });
    spawnSync(process.execPath, [script], {
      cwd: frontend,
      env: { ...process.env, HUB_TEXTS: elsewhere },
    });
    return readAll(folder).join() !== readAll(elsewhere).join();
  } finally {
    fs.rmSync(elsewhere, { recursive: true });
  }
}

/** Texts without words in the other language. @param {string} catalogue a .po file */
export const missingTexts = (catalogue) =>
  catalogue
    .split(/\n{2,}/)
    .slice(1) // the header
    .filter((entry) => /^msgstr ""$(?!\n")/m.test(entry) && !entry.startsWith('#~'))
    .map((entry) => /^msgid "(.*)"$/m.exec(entry)?.[1] ?? entry);

function textProblems(frontend, name, script) {
  const english = path.join(frontend, 'src/locales/en.po');
  if (!fs.existsSync(english)) return [`frontends/${name} has no src/locales/en.po`];
  const missing = missingTexts(fs.readFileSync(english, 'utf8'));
  const stale = isStale(frontend, script);
  return [
    ...missing.map((text) => `frontends/${name}: no English for "${text}"`),
    ...(stale
      ? [
          `frontends/${name}/src/locales is stale: run "node ../../packages/tooling/texts.mjs" there`,
        ]
      : []),
  ];
}

/** Has every text of the screens its place in the catalogues, and its English? @param {string} root */
export async function checkTexts(root) {
  const script = path.join(root, 'packages/tooling/texts.mjs');
  const names = fs.readdirSync(path.join(root, 'frontends'));
  return names.flatMap((name) => textProblems(path.join(root, 'frontends', name), name, script));
}
