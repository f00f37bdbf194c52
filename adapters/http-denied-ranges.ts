// Address ranges and names that no visit may reach: everything that is not the public Internet.
import { BlockList, isIP } from 'node:net';

// IANA IPv4 special-purpose registry, with 168.63.129.16 (Azure's platform address) and multicast.
const DENIED_V4 = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['168.63.129.16', 32],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.31.196.0', 24],
  ['192.52.193.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['192.175.48.0', 24],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 4],
  ['240.0.0.0', 4],
] as const;

// IANA IPv6 special-purpose registry inside 2000::/3; everything outside it is refused as a whole.
const DENIED_V6 = [
  ['2001::', 23],
  ['2001:db8::', 32],
  ['2002::', 16],
  ['2620:4f:8000::', 48],
  ['3fff::', 20],
] as const;

const denied = new BlockList();
for (const [net, prefix] of DENIED_V4) denied.addSubnet(net, prefix, 'ipv4');
for (const [net, prefix] of DENIED_V6) denied.addSubnet(net, prefix, 'ipv6');

const globalV6 = new BlockList();
globalV6.addSubnet('2000::', 3, 'ipv6');

const loopback = new BlockList();
loopback.addSubnet('127.0.0.0', 8, 'ipv4');
loopback.addAddress('::1', 'ipv6');

// Where clouds keep credentials and data of their machines: AWS, Azure, Google, Alibaba, Oracle.
const metadata = new BlockList();
metadata.addSubnet('169.254.0.0', 16, 'ipv4');
for (const address of ['100.100.100.200', '168.63.129.16', '192.0.0.192'])
  metadata.addAddress(address, 'ipv4');
metadata.addSubnet('fd00:ec2::', 32, 'ipv6');
metadata.addSubnet('fe80::', 10, 'ipv6');

// Names that are never public: RFC 6761, RFC 6762, RFC 7686, RFC 8375, RFC 9476 and what private networks use.
const DENIED_NAMES =
  /(?:^|\.)(?:localhost|local|internal|localdomain|ip6-localhost|ip6-loopback|arpa|onion|i2p|test|invalid|example|alt|lan|corp|home|private|intranet)$/;

/** Whether an IP address (no brackets) is on the public Internet. Zone ids and whatever is no address are not. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !denied.check(address, 'ipv4');
  if (family !== 6 || address.includes('%')) return false;
  return globalV6.check(address, 'ipv6') && !denied.check(address, 'ipv6');
}

/** Whether an address is of this machine: 127.0.0.0/8 or ::1. */
export function isLoopbackAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && loopback.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

/** Whether an address is one at which a cloud hands out secrets: no setting opens it. */
export function isMetadataAddress(address: string): boolean {
  const family = isIP(address);
  return family !== 0 && metadata.check(address, family === 4 ? 'ipv4' : 'ipv6');
}

// RFC 1035 section 2.3.4: labels of 63, whole names of 255 octets on the wire. One label alone is a name of somebody's own network.
const NAME = /^(?:[^.]{1,63}\.)+[^.]{1,63}$/;

/** Whether a host name (lower case, one trailing dot taken off) can be one of the public Internet. */
export function isPublicName(name: string): boolean {
  return name.length <= 253 && NAME.test(name) && !DENIED_NAMES.test(name);
}
