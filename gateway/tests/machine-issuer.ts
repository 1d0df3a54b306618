import { startLoginService } from './login-service.ts';

/** A login service that gives tokens to machines. */
export async function startMachineIssuer() {
  const { issuer, sign, stop } = await startLoginService();
  return {
    issuer,
    /** A token for a resource, with what its machine is for. */
    token: (resource: string, claims: Record<string, string> = {}): Promise<string> => {
      const iat = Math.floor(Date.now() / 1_000);
      const names = { iss: issuer, aud: resource, sub: 'machine' };
      return sign({ ...claims, ...names, iat, exp: iat + 60 }, { typ: 'at+jwt' });
    },
    stop,
  };
}
