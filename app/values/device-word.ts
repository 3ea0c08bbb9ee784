/** What people would call the device a browser says it runs on ("User-Agent"), to propose as a name; only a proposal, because browsers fib. */
export function deviceWord(userAgent: string): string {
  if (/iPhone/.test(userAgent)) return "iPhone";
  if (/iPad/.test(userAgent)) return "iPad";
  if (/Android/.test(userAgent)) return /Mobile/.test(userAgent) ? "Android-Telefon" : "Android-Tablet";
  if (/Windows/.test(userAgent)) return "Windows-Rechner";
  if (/Mac OS X|Macintosh/.test(userAgent)) return "Mac";
  return /Linux|CrOS/.test(userAgent) ? "Rechner" : "Mein Gerät";
}
