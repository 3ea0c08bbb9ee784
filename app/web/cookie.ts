/** The value of one cookie of a request, or null. Of several with the same name the first counts, as browsers send the most specific first. */
export function readCookie(request: Request, name: string): string | null {
  for (const pair of (request.headers.get("Cookie") ?? "").split(";")) {
    const [key, ...value] = pair.split("=");
    if (key.trim() === name) return value.join("=").trim();
  }
  return null;
}

type Cookie = { name: string; value: string; httpOnly: boolean; secure: boolean; expires: Date };

/** A Set-Cookie value for the whole site. SameSite=Lax: links from mails keep the session, foreign forms do not get it. */
export function writeCookie({ name, value, httpOnly, secure, expires }: Cookie): string {
  if (!/^[\w-]+$/.test(name) || !/^[\w.%~-]*$/.test(value)) throw new Error("not usable as a cookie");
  return [`${name}=${value}`, "Path=/", `Expires=${expires.toUTCString()}`, httpOnly && "HttpOnly", secure && "Secure", "SameSite=Lax"].filter(Boolean).join("; ");
}
