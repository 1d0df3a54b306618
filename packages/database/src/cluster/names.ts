const GROUPS = ['hub_agency', 'hub_municipality', 'hub_partner', 'hub_public'] as const;

/** Group roles: one per audience. */
export const groupRoles: readonly string[] = GROUPS;
/** Owns every schema; deployments step into it, services never. */
export const MIGRATOR = 'hub_migrator';
/** The gateway keeps sessions in a schema of its own; it has no jobs and serves no audience's rows. */
export const GATEWAY = 'gateway';

export const appLogin = (service: string): string => `${service}_app`;
export const workerLogin = (service: string): string => `${service}_worker`;
export const jobsRole = (service: string): string => `${service}_jobs`;
/** Schema of the job queue; it shares the name of the role because both belong to the service's jobs. */
export const jobsSchema = (service: string): string => `${service}_jobs`;

/** Names go into DDL, where no bind parameter is possible. */
export function assertName(name: string): void {
  if (!/^[a-z][a-z_]{1,40}$/.test(name)) throw new Error(`Not a name for a service: ${name}`);
}
