/**
 * Whom to count as one visitor: an IPv4 address, or of an IPv6 address its first 64 bits, because one line has all addresses
 * below them (RFC 6177) and could come with a new one at every try.
 */
export function networkOf(address: string): string {
  const [, inside] = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (inside) return inside;
  if (!address.includes(":")) return address;
  const [head, tail] = address.split("%")[0].split("::").map((part) => part.split(":").filter(Boolean));
  const zeros = tail ? Array.from({ length: Math.max(0, 8 - head.length - tail.length) }, () => "0") : [];
  return `${[...head, ...zeros, ...(tail ?? [])].slice(0, 4).map((group) => parseInt(group, 16).toString(16)).join(":")}::`;
}
