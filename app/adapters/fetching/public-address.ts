import ipaddr from "ipaddr.js";

const globalUnicast = ipaddr.parseCIDR("2000::/3");

/**
 * Whether an IP address (as text) belongs to the public internet. Loopback, private, link-local, carrier-grade NAT, unique-local, documentation and
 * multicast networks do not, nor do IPv6 forms that carry an IPv4 address inside: mapped (::ffff:0:0/96), NAT64 (RFC 6052), 6to4, Teredo.
 * https://www.iana.org/assignments/iana-ipv4-special-registry https://www.iana.org/assignments/iana-ipv6-special-registry
 */
export function isPublicAddress(text: string): boolean {
  if (!ipaddr.isValid(text)) return false;
  const address = ipaddr.parse(text);
  if (address.range() !== "unicast") return false;
  return address.kind() === "ipv4" || address.match(globalUnicast);
}
