/** The addresses a mail leads to, made when it is written. */
export type MailLinks = {
  /** such as https://stadtkorb.example */
  home: string;
  login(loginLinkId: string): string;
  /** the shopper's page of a checkout */
  orders(checkoutId: string): string;
  /** the shop's page of one order, without log-in */
  answer(order: { orderId: string; until: Date | null }): string;
  /** where a shop says that its hours still hold, without log-in */
  fresh(link: { freshId: string; until: Date }): string;
  /** the shop's office, where it reads how its profile stands */
  shopStatus(shopId: string): string;
  /** the page everybody sees, by the slugs of town and shop */
  shopPage(slugs: { town: string; shop: string }): string;
  /** what is known of a shop without an account, to confirm, correct or remove */
  claim(claimId: string): string;
  /** an invitation into a shop's team */
  joining(invitationId: string): string;
  /** the page of a shop's team */
  team(shopId: string): string;
};
