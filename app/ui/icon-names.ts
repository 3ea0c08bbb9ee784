/** The Lucide icons in use, in alphabetical order. After a change run `npx tsx app/ui/draw-icon-sprite.ts`. */
export const iconNames = [
  "accessibility", "arrow-left", "arrow-right", "bell", "bus", "calendar-days", "calendar-plus", "chart-column", "check",
  "circle", "circle-alert", "circle-check", "circle-dot", "circle-question-mark", "circle-x", "clock", "credit-card",
  "download", "external-link", "eye", "flag", "footprints", "heart", "history", "hourglass", "house", "image", "info",
  "lightbulb", "log-in", "log-out", "mail", "map-pin", "message-circle-question-mark", "minus", "navigation", "package",
  "package-check", "pencil", "phone", "plus", "printer", "receipt-text", "scan-barcode", "search", "settings",
  "shopping-basket", "sliders-horizontal", "square-parking", "store", "sun-moon", "tag", "timer", "trash-2",
  "triangle-alert", "undo-2", "user", "users", "x",
] as const;

export type IconName = (typeof iconNames)[number];
