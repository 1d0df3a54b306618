import fs from 'node:fs';
import path from 'node:path';

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms));

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM'; // it lives, under another account
  }
};

function take(file) {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (error) {
    if (error.code === 'EEXIST') return false;
    throw error;
  }
}

/** Takes away the lock of a process that is gone. Moved first, so that two waiting callers cannot both take away a new one. */
function removeAbandoned(file) {
  const owner = Number(fs.readFileSync(file, 'utf8'));
  if (owner === 0 || isAlive(owner)) return;
  const aside = `${file}.${process.pid}`;
  fs.renameSync(file, aside);
  if (Number(fs.readFileSync(aside, 'utf8')) === owner) fs.rmSync(aside);
  else fs.renameSync(aside, file);
}

/**
 * Runs work while no other process does the same work in this checkout.
 * @param {string} file
 * @param {() => Promise<void>} work
 */
export async function withLock(file, work) {
  fs.mkdirSync(path.dirname(file), { recursive: true });
  for (let told = false; !take(file); told = true) {
    if (!told) console.log('Another process is installing; waiting for it ...');
    await wait(200);
    try {
      removeAbandoned(file);
    } catch (error) {
      if (error.code !== 'ENOENT') throw error; // it was taken away in the meantime
    }
  }
  try {
    await work();
  } finally {
    fs.rmSync(file, { force: true });
  }
}
