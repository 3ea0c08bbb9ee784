/** The Lucide icons in use, in alphabetical order. After a change run `npx tsx app/ui/draw-icon-sprite.ts`. */
export const iconNames = [
  "accessibility", "arrow-left", "arrow-right", "badge-check", "ban", "bell", "bike", "bus", "calendar-days",
  "calendar-plus", "calendar-x", "camera", "chart-column", "check", "circle", "circle-alert", "circle-check",
  "circle-dot", "circle-question-mark", "circle-x", "clock", "copy", "credit-card", "dog", "door-open", "download",
  "ear", "external-link", "eye", "file-text", "flag", "footprints", "globe", "heart", "history", "hourglass",
  "house", "image", "info", "key-round", "languages", "lightbulb", "link", "list-checks", "log-in", "log-out",
  "mail", "map", "map-pin", "megaphone", "message-circle-question-mark", "minus", "navigation", "package",
  "package-check", "pencil", "phone", "plus", "printer", "qr-code", "receipt-text", "refresh-cw", "scan-barcode",
  "search", "settings", "share-2", "shopping-basket", "sliders-horizontal", "square-parking", "star", "store",
  "sun-moon", "tag", "timer", "toilet", "trash-2", "triangle-alert", "undo-2", "upload", "user", "user-plus",
  "users", "x",
] as const;

export type IconName = (typeof iconNames)[number];
