/** Settings that let scripts of dependencies run at an install. */
const OPENERS = [
  'onlyBuiltDependencies',
  'onlyBuiltDependenciesFile',
  'dangerouslyAllowAllBuilds',
  'allowBuilds',
];
const AT_INSTALL = ['preinstall', 'install', 'postinstall', 'prepare'];

const isOpen = (value) =>
  Array.isArray(value) || typeof value === 'string'
    ? value.length > 0
    : typeof value === 'object' && value !== null
      ? Object.values(value).some(Boolean)
      : Boolean(value);

/**
 * A script that runs at an install runs with the rights of whoever installs, before anybody could read it.
 * @param {Record<string, any>} workspace pnpm-workspace.yaml
 * @param {readonly { file: string, manifest: Record<string, any> }[]} manifests
 */
export const buildScriptProblems = (workspace, manifests) => [
  ...OPENERS.filter((setting) => isOpen(workspace[setting])).map(
    (setting) => `pnpm-workspace.yaml: ${setting} lets dependencies run scripts at an install`,
  ),
  ...manifests.flatMap(({ file, manifest }) => [
    ...OPENERS.filter((setting) => isOpen(manifest.pnpm?.[setting])).map(
      (setting) => `${file}: pnpm.${setting} lets dependencies run scripts at an install`,
    ),
    ...AT_INSTALL.filter((script) => manifest.scripts?.[script]).map(
      (script) => `${file}: the script "${script}" runs at an install; nothing of ours may`,
    ),
  ]),
];
