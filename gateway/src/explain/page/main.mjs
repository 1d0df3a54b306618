// The page of developers is in English: its words are those of the code, of GraphQL and of PostgreSQL.
import { askDocuments, askReport, askSession, Refused } from './ask.mjs';
import { Editor } from './editor.mjs';
import { byId } from './element.mjs';
import { libraryView, matching } from './library-view.mjs';
import { reportText } from './report-text.mjs';
import { reportView } from './report-view.mjs';
import { showBusy, showEmpty, showRefusal, showReport } from './result.mjs';
import { takeKeptAddress, whoView } from './who-view.mjs';

const editor = new Editor(() => drawLibrary());
const search = byId('search', HTMLInputElement);
const library = byId('library', HTMLDetailsElement);
/** Below this width the list would push everything else out of sight. */
const narrow = matchMedia('(max-width: 900px)');

/** @type {readonly import('./ask.mjs').Group[]} */
let groups = [];
let runs = 0;
let copyable = '';

function drawLibrary() {
  const chosen = editor.trusted?.document.hash;
  const choose = (
    /** @type {import('./editor.mjs').Document} */ document,
    /** @type {string} */ group,
  ) => {
    editor.choose({ document, group });
    if (narrow.matches) library.open = false;
    drawLibrary();
    void keepAddress();
    byId('operation').focus();
  };
  const found = matching(groups, search.value);
  byId('documents').replaceChildren(...libraryView(found, { chosen, choose }));
}

async function keepAddress() {
  history.replaceState(null, '', `#${await editor.toAddress()}`);
}

/** @param {boolean} planOnly */
async function run(planOnly) {
  const question = editor.question();
  if (!question) return;
  runs += 1;
  const mine = runs;
  const name = editor.name;
  showBusy();
  void keepAddress();
  try {
    const report = await askReport({ ...question, planOnly });
    if (mine !== runs) return;
    showReport(reportView(report));
    copyable = reportText(name, report);
  } catch (error) {
    if (mine !== runs) return;
    copyable = '';
    showRefusal(wordsOf(error));
  }
  byId('copy-text').hidden = copyable === '';
}

const wordsOf = (/** @type {unknown} */ error) =>
  error instanceof Refused ? error.message : `The page has a fault: ${error}`;

/**
 * @param {string} id
 * @param {() => string | Promise<string>} text
 */
function copies(id, text) {
  const button = byId(id);
  const label = button.textContent;
  button.addEventListener('click', async () => {
    await navigator.clipboard.writeText(await text());
    button.textContent = 'Copied';
    setTimeout(() => {
      button.textContent = label;
    }, 1_500);
  });
}

async function begin() {
  showEmpty();
  library.open = !narrow.matches;
  const kept = takeKeptAddress();
  const hash = location.hash || kept;
  askSession().then(
    (session) => byId('who').replaceChildren(...whoView(session)),
    (error) => byId('who').replaceChildren(wordsOf(error)),
  );
  try {
    groups = await askDocuments();
  } catch (error) {
    byId('documents').replaceChildren(wordsOf(error));
  }
  const count = groups.reduce((sum, { documents }) => sum + documents.length, 0);
  byId('document-count').textContent = `${count}`;
  await editor.readAddress(hash, groups);
  drawLibrary();
}

search.addEventListener('input', drawLibrary);
byId('editor').addEventListener('submit', (event) => {
  event.preventDefault();
  void run(false);
});
byId('plan').addEventListener('click', () => void run(true));
document.addEventListener('keydown', (event) => {
  if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
  event.preventDefault();
  void run(false);
});
window.addEventListener('hashchange', () =>
  editor.readAddress(location.hash, groups).then(drawLibrary),
);
if (/Mac|iPhone|iPad/.test(navigator.userAgent)) byId('run-key').textContent = '⌘ Enter';
copies('copy-link', async () => {
  await keepAddress();
  return location.href;
});
copies('copy-text', () => copyable);
void begin();
