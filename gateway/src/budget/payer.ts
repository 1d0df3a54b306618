import { createHash } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Actor } from '@hub/domain';

/** Who pays for an operation: the organisation, however many people and machines it has; without one the address. */
export const payerOf = (actor: Actor, address: string): string =>
  actor.audience === 'public'
    ? payerAt(address)
    : `organisation:${actor.organisationId.slice(0, 100)}`;

/** An address as a payer. Only its hash: addresses of visitors are not kept. */
export const payerAt = (address: string): string =>
  `address:${createHash('sha256').update(networkOf(address)).digest('base64url')}`;

/** One household or office has 2^64 addresses of version 6: they count as one. */
export function networkOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1];
  if (mapped) return mapped;
  if (!isIPv6(address)) return address;
  const [head = '', tail] = address.split('%')[0]?.toLowerCase().split('::') ?? [];
  const left = head.split(':').filter(Boolean);
  const right = tail?.split(':').filter(Boolean) ?? [];
  const zeros = Array<string>(Math.max(0, 8 - left.length - right.length)).fill('0');
  const groups = [...left, ...(tail === undefined ? [] : zeros), ...right];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group, 16).toString(16))
    .join(':');
}
