/** The sandbox's pay page is one of ours: there the visitor stays under the name she came in by. Others' addresses stay whole. */
export function withinHouse(payUrl: string): string {
  const { pathname, search } = new URL(payUrl);
  return pathname.startsWith("/sandbox/zahlen/") ? pathname + search : payUrl;
}
