import { isIP } from "node:net";

export type Address = { url: URL; host: string; port: number; literal: boolean };

/**
 * Reads what somebody typed as the address of a file. The URL parser settles spellings such as 127.1, 0x7f000001 or 2130706433 into plain
 * IP addresses, so that `literal` means what it says. A missing scheme becomes https.
 */
export function readAddress(typed: string): Address | "not-an-address" | "with-password" {
  const text = /^[a-z][a-z0-9+.-]*:/i.test(typed.trim()) ? typed.trim() : `https://${typed.trim()}`;
  if (text.length > 2000 || !URL.canParse(text)) return "not-an-address";
  const url = new URL(text);
  if (url.protocol !== "http:" && url.protocol !== "https:") return "not-an-address";
  if (url.username !== "" || url.password !== "") return "with-password";
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (host === "" || (!host.includes(".") && isIP(host) === 0 && host !== "localhost")) return "not-an-address";
  url.hash = "";
  return { url, host, port: Number(url.port) || (url.protocol === "https:" ? 443 : 80), literal: isIP(host) !== 0 };
}
