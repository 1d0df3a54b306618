/**
 * Does a version satisfy a range of the form `^20.19 || ^22.13 || >=24.11`? Written out, because it runs before anything is
 * installed.
 * @param {string} range
 * @param {string} version
 */
export function acceptsNode(range, version) {
  const [major, minor] = version.split('.').map(Number);
  return range.split('||').some((part) => {
    const match = /^(\^|>=)(\d+)\.(\d+)$/.exec(part.trim());
    if (!match) throw new Error(`engines.node: "${part.trim()}" is neither ^x.y nor >=x.y`);
    const [wantedMajor, wantedMinor] = [Number(match[2]), Number(match[3])];
    if (major === wantedMajor) return minor >= wantedMinor;
    return match[1] === '>=' && major > wantedMajor;
  });
}
