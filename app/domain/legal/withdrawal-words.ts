/** Why a product cannot be given back, by Product.withdrawalException. § 312g (2) BGB, numbers 2, 1 and 3. */
export const withdrawalExceptions = {
  perishable: "schnell verderblich (§ 312g Abs. 2 Nr. 2 BGB)",
  "custom-made": "nach Ihren Wünschen angefertigt (§ 312g Abs. 2 Nr. 1 BGB)",
  hygiene: "versiegelt und aus Gründen der Hygiene nicht zurückzugeben, sobald Sie die Versiegelung öffnen (§ 312g Abs. 2 Nr. 3 BGB)",
} satisfies Record<string, string>;

/** The reason as shown beside a product, a basket line or in a mail; null where the ordinary 14 days hold. */
export function withdrawalReason(exception: string | null | undefined): string | null {
  if (!exception) return null;
  const found = Object.entries(withdrawalExceptions).find(([word]) => word === exception);
  return found ? found[1] : "vom Widerruf ausgenommen (§ 312g Abs. 2 BGB)";
}

/** Hygiene goods can be given back while they are sealed; the other two never. */
export function hasWithdrawalRight(exception: string | null | undefined): boolean {
  return !exception || exception === "hygiene";
}
