/** The mark: a basket that is a house block, one window lit. Its inks follow --logo-ink, --logo-town and --logo-lantern. */
export function LogoMark() {
  return (
    <svg viewBox="0 0 48 48" aria-hidden="true">
      <path fill="var(--logo-ink,#132540)" d="M8.5 23C8.5 10 14.6 3.5 24 3.5S39.5 10 39.5 23h-4.2C35.3 12.4 31 7.7 24 7.7S12.7 12.4 12.7 23z" />
      <path fill="var(--logo-town,#ab2f28)" d="M24 10.5l7.5 6.7V21h-15v-3.8z" />
      <path fill="var(--logo-ink,#132540)" fillRule="evenodd" d="M4.6 23h38.8c1.6 0 2.7 1.5 2.3 3l-4 15.6c-.4 1.7-1.9 2.9-3.7 2.9H10c-1.8 0-3.3-1.2-3.7-2.9L2.3 26c-.4-1.5.7-3 2.3-3zM11 29h6v5h-6zM31 29h6v5h-6zM16 36.5h6v4.5h-6zM26 36.5h6v4.5h-6zM21 29h6v5h-6z" />
      <path fill="var(--logo-lantern,#fac945)" d="M21 29h6v5h-6z" />
    </svg>
  );
}
